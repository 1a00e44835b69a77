"""The security module daemon, qtsmd: one process for all enclaves of a node.

Enrols the node with the PKI, then serves the control socket and the modules' sockets. When it ends
every module's connections end with it, and no register outlives it.
"""

from __future__ import annotations

import argparse
import contextlib
import fcntl
import logging
import os
import resource
import signal
import socket
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from cryptography.hazmat.primitives.asymmetric import ec

from qtenclave import process
from qtenclave.attestation.profile import SignatureOrder
from qtenclave.errors import EnclaveError, HostFailure, InvalidRequest, Rejected
from qtenclave.pki.client import PkiClient
from qtenclave.pki.hierarchy import check_instance_id
from qtenclave.qtsm.server import Limits, Server

__all__ = ["Settings", "main", "parse_settings"]

_ENROL_PATIENCE_S: Final = 20.0  # a PKI that was started with us needs a second or two
_ENROL_PAUSE_S: Final = 0.25
_MAX_TOKEN_BYTES: Final = 256
_MAX_SOCKET_PATH_BYTES: Final = 107  # sun_path of Linux, less its terminator
_SOCKET_NAME_BYTES: Final = len("/0123456789abcdef.sock")

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Settings:
    """What the daemon was told."""

    control: Path | int  # a path to listen on, or a descriptor that listens
    modules: Path
    pki_url: str
    pki_ca: Path
    enrolment_fd: int
    instance_id: str
    order: SignatureOrder
    limits: Limits
    ready_fd: int | None


def parse_settings(argv: Sequence[str] | None) -> Settings:
    """Read the command line; argparse ends the program with status 2 where it is wrong."""
    parser = argparse.ArgumentParser(
        prog="python -m qtenclave.qtsm.service", description="The security module daemon."
    )
    defaults = Limits()
    control = parser.add_mutually_exclusive_group(required=True)
    control.add_argument("--control-fd", type=int, help="a listening Unix socket")
    control.add_argument("--control", type=Path, help="where to make the control socket")
    parser.add_argument("--modules", type=Path, required=True, help="directory of the sockets")
    parser.add_argument("--pki-url", required=True, help="https://host:port")
    parser.add_argument("--pki-ca", type=Path, required=True, help="PEM of the TLS authority")
    parser.add_argument(
        "--enrolment-fd", type=int, required=True, help="where the enrolment token is read"
    )
    parser.add_argument("--instance-id", required=True, help="the instance that this node is")
    parser.add_argument(
        "--signature-order",
        choices=[order.value for order in SignatureOrder],
        default=SignatureOrder.BIG.value,
        help="byte order of signature halves: big as COSE says, little as the product does",
    )
    parser.add_argument(
        "--requests-per-second",
        type=float,
        default=defaults.requests_per_second,
        help="most answers for one module (default: %(default)s)",
    )
    parser.add_argument(
        "--patience",
        type=float,
        default=defaults.patience_s,
        metavar="SECONDS",
        help="how long a new module may wait for the PKI (default: %(default)s)",
    )
    parser.add_argument("--ready-fd", type=int, help="told 'ready' once requests are served")
    options = parser.parse_args(argv)
    if options.requests_per_second <= 0 or options.patience < 0:
        parser.error("--requests-per-second and --patience are positive")
    return Settings(
        control=options.control if options.control_fd is None else options.control_fd,
        modules=options.modules,
        pki_url=options.pki_url,
        pki_ca=options.pki_ca,
        enrolment_fd=options.enrolment_fd,
        instance_id=options.instance_id,
        order=SignatureOrder(options.signature_order),
        limits=Limits(requests_per_second=options.requests_per_second, patience_s=options.patience),
        ready_fd=options.ready_fd,
    )


def main(argv: Sequence[str] | None = None) -> int:
    """Run until SIGTERM; return the exit status."""
    settings = parse_settings(argv)
    process.harden()
    process.log_to_stderr()
    _lock_memory()
    _raise_descriptor_limit()
    try:
        _serve(settings)
    except InvalidRequest as error:
        _log.error("%s", error)
        return 2
    except Rejected as error:
        _log.error("%s", error)
        return 3
    except EnclaveError as error:
        _log.error("%s", error)
        return 5
    return 0


def _serve(settings: Settings) -> None:
    token = _read_token(settings.enrolment_fd)
    instance_id = check_instance_id(settings.instance_id)
    # The node's identity lives as long as this process: a copy of its files enrols nowhere.
    pki = PkiClient(
        settings.pki_url,
        settings.pki_ca,
        instance_id=instance_id,
        key=ec.generate_private_key(ec.SECP384R1()),
    )
    with _modules_directory(settings.modules), _control_socket(settings.control) as control:
        server = Server(
            control,
            settings.modules,
            pki,
            instance_id=instance_id,
            limits=settings.limits,
            order=settings.order,
        )
        _enrol(pki, token)
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda _number, _frame: server.stop())
        process.notify_ready(settings.ready_fd)
        _log.info("serving modules of instance %s", instance_id)
        server.run()


def _enrol(pki: PkiClient, token: str) -> None:
    deadline = time.monotonic() + _ENROL_PATIENCE_S
    while True:
        try:
            pki.enrol(token)
        except HostFailure as error:
            if time.monotonic() >= deadline:
                raise
            _log.info("waiting for the PKI: %s", error)
            time.sleep(_ENROL_PAUSE_S)
        else:
            return


def _read_token(descriptor: int) -> str:
    try:
        with os.fdopen(descriptor, "rb") as stream:
            token = stream.read(_MAX_TOKEN_BYTES + 1).strip()
    except OSError as error:
        raise HostFailure(f"enrolment token: expected a descriptor, got {error}") from error
    if not 1 <= len(token) <= _MAX_TOKEN_BYTES or not token.isascii():
        raise InvalidRequest("enrolment token: expected a line of text, got none or too much")
    return token.decode("ascii")


@contextlib.contextmanager
def _modules_directory(path: Path) -> Iterator[None]:
    """Hold the modules' directory: this user's alone, without sockets of an earlier run."""
    if len(os.fsencode(path)) + _SOCKET_NAME_BYTES > _MAX_SOCKET_PATH_BYTES:
        raise InvalidRequest(f"{path}: expected a shorter path, got one too long for sockets")
    try:
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
        descriptor = os.open(path, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC)
    except OSError as error:
        raise HostFailure(f"{path}: expected a directory, got {error}") from error
    try:
        status = os.fstat(descriptor)
        if status.st_uid != os.geteuid() or status.st_mode & 0o077:
            raise HostFailure(f"{path}: expected a directory of this user alone, got another")
        # Another qtsmd's modules must not lose their sockets to this one.
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        for stale in path.glob("*.sock"):
            stale.unlink()
        yield
    except BlockingIOError as error:
        raise HostFailure(f"{path}: expected it free, got another qtsmd serving it") from error
    finally:
        os.close(descriptor)


@contextlib.contextmanager
def _control_socket(control: Path | int) -> Iterator[socket.socket]:
    if isinstance(control, int):
        with socket.socket(fileno=control) as listener:
            yield listener
        return
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as listener:
        try:
            control.unlink(missing_ok=True)
            listener.bind(str(control))
            listener.listen()
        except OSError as error:
            raise HostFailure(f"{control}: expected to listen, got {error}") from error
        try:
            yield listener
        finally:
            control.unlink(missing_ok=True)


def _lock_memory() -> None:
    """Keep pages with keys out of swap where the system lets us, or say that it does not."""
    try:
        process.lock_memory()
    except HostFailure as error:
        _log.warning("keys may reach swap: %s", error)


def _raise_descriptor_limit() -> None:
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))


if __name__ == "__main__":
    sys.exit(main())
