"""The security module daemon, qtsmd: one process for all enclaves of a node.

Enrols the node with the PKI, then serves the control socket and the modules' sockets. When it ends
every module's connections end with it, and no register outlives it.

Started as root it becomes a user of its own. Before it talks to anybody it locks its memory and
gives up all system calls but those that it needs: it can open no network connection (`dialer` does,
to the PKI alone), start nothing, and write no file.
"""

from __future__ import annotations

import argparse
import encodings.idna  # noqa: F401 - looked for, at the first connection, where we may not go then
import logging
import os
import resource
import signal
import sys
import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from cryptography.hazmat.primitives.asymmetric import ec

from qtenclave import process
from qtenclave.attestation.profile import SignatureOrder
from qtenclave.errors import EnclaveError, HostFailure, InvalidRequest, Rejected
from qtenclave.pki.client import PkiClient
from qtenclave.pki.hierarchy import check_instance_id
from qtenclave.pki.transport import HttpsTransport, parse_address
from qtenclave.qtsm.certifier import with_pki_time
from qtenclave.qtsm.dialer import fork_dialer
from qtenclave.qtsm.entropy import MixedRandom, open_sources
from qtenclave.qtsm.memory import KeyMemory
from qtenclave.qtsm.sandbox import (
    DIALER_CALLS,
    QTSM_UID,
    QTSMD_CALLS,
    Argument,
    filter_calls,
    leave_network,
)
from qtenclave.qtsm.server import Limits, Server
from qtenclave.qtsm.sockets import control_socket, modules_directory
from qtenclave.qtsm.steady import SteadyClock

__all__ = ["Settings", "main", "parse_settings"]

_ENROL_PATIENCE_S: Final = 20.0  # a PKI that was started with us needs a second or two
_ENROL_PAUSE_S: Final = 0.25
_MAX_TOKEN_BYTES: Final = 256

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
    """Open everything that only the starter may, give up all other rights, and serve.

    Each step needs what the one before has not given up yet: processes before threads, files
    before the user, threads before the filter, and no key before memory is locked.
    """
    instance_id = check_instance_id(settings.instance_id)
    host, port = parse_address(settings.pki_url)
    memory = KeyMemory()
    # Nobody waits for a dialer that ends; without this it would stay in the process table.
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    dial = fork_dialer(host, port, lambda: _confine(DIALER_CALLS))
    token = _read_token(settings.enrolment_fd)
    random = MixedRandom(open_sources())
    clock = SteadyClock()
    transport = HttpsTransport(settings.pki_url, settings.pki_ca, clock=clock.now, dial=dial)
    with (
        modules_directory(settings.modules) as modules,
        control_socket(settings.control) as control,
    ):
        if os.geteuid() == 0:
            leave_network()
            process.become_user(QTSM_UID)
        memory.lock()
        # The node's identity lives as long as this process: a copy of its files enrols nowhere.
        pki = PkiClient(
            transport,
            instance_id=instance_id,
            key=ec.generate_private_key(ec.SECP384R1()),
            clock=clock.now,
        )
        server = Server(
            control,
            modules,
            pki,
            instance_id=instance_id,
            random=random,
            clock=clock,
            ensure_room=memory.ensure_room,
            limits=settings.limits,
            order=settings.order,
        )
        dial.on_end = server.fail
        threading.Thread(target=random.run, name="hardware-random", daemon=True).start()
        memory.lock()  # the stacks of the threads too
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda _number, _frame: server.stop())
        filter_calls(QTSMD_CALLS)
        _enrol(pki, clock, token)
        process.notify_ready(settings.ready_fd)
        _log.info("serving modules of instance %s as user %d", instance_id, os.geteuid())
        server.run()


def _confine(calls: Mapping[str, Argument | None]) -> None:
    if os.geteuid() == 0:
        process.become_user(QTSM_UID)
    filter_calls(calls)


def _enrol(pki: PkiClient, clock: SteadyClock, token: str) -> None:
    deadline = time.monotonic() + _ENROL_PATIENCE_S
    while True:
        try:
            with_pki_time(clock, lambda: pki.enrol(token))
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


def _raise_descriptor_limit() -> None:
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))


if __name__ == "__main__":
    sys.exit(main())
