"""A real PKI and a real security module for tests: daemons of their own, with TLS, on loopback.

Nothing here is a fake; it stands beside them because every folder of tests finds it here.
"""

import contextlib
import os
import secrets
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Self

from cryptography.hazmat.primitives.asymmetric import ec

from qtenclave.pki.store import create_enrolment_token, open_store
from qtenclave.pki.tls import (
    certificate_pem,
    issue_server_certificate,
    issue_tls_authority,
    private_key_pem,
)

END_LIMIT_S = 60.0


@contextlib.contextmanager
def run_service(
    room: str,
    options: Sequence[str],
    descriptors: Sequence[int] = (),
    log: Path | None = None,
    *,
    prefix: Sequence[str] = (),
) -> Iterator["subprocess.Popen[bytes]"]:
    """Run a daemon from ready on; at the end it must end itself with status 0, unless it has.

    Args:
        room: Of the daemon.
        options: Its command line.
        descriptors: It inherits these.
        log: Gets its standard error.
        prefix: A command that changes its process and executes it.
    """
    ready_read, ready_write = os.pipe()
    argv = [*prefix, sys.executable, "-I", "-m", f"qtenclave.{room}.service", *options]
    argv += ["--ready-fd", str(ready_write)]
    with contextlib.ExitStack() as files:
        stderr = files.enter_context(log.open("ab")) if log else None
        process = subprocess.Popen(argv, pass_fds=(*descriptors, ready_write), stderr=stderr)
    os.close(ready_write)
    try:
        with os.fdopen(ready_read, "rb") as ready:
            said = ready.read()
        if said != b"ready\n":
            reason = log.read_text() if log else f"status {process.wait()}"
            raise AssertionError(f"{room}: expected it to get ready, got: {reason}")
        yield process
        if process.poll() is None:
            process.send_signal(signal.SIGTERM)
            status = process.wait(timeout=END_LIMIT_S)
            if status:
                raise AssertionError(f"{room}: expected status 0, got {status}")
    finally:
        if process.poll() is None:
            process.kill()
        process.wait()


def write_tls(directory: Path, *names: str) -> None:
    """Write `ca.pem`, and `tls.pem` with `tls.key` for loopback and other names."""
    now = datetime.now(UTC)
    authority_key = ec.generate_private_key(ec.SECP256R1())
    authority = issue_tls_authority(authority_key, "local-1", 1, now)
    key = ec.generate_private_key(ec.SECP256R1())
    certificate = issue_server_certificate(
        authority,
        authority_key,
        names=("localhost", "127.0.0.1", *names),
        public_key=key.public_key(),
        serial=2,
        now=now,
    )
    (directory / "ca.pem").write_bytes(certificate_pem(authority))
    (directory / "tls.pem").write_bytes(certificate_pem(certificate))
    (directory / "tls.key").write_bytes(private_key_pem(key))


class Pki:
    """A PKI's files and port, and how to run it, and security modules that enrol with it."""

    def __init__(self, top: Path, log: Path | None = None) -> None:
        """Make the files below `top`, an empty directory with a short path.

        Args:
            top: Where everything lies.
            log: What the daemons say goes there; standard error if None.
        """
        self.top = top
        self.log = log
        self.ca_file = top / "ca.pem"
        self._passphrase = top / "passphrase"
        self._passphrase.touch(mode=0o600)
        self._passphrase.write_text(secrets.token_hex(32))
        write_tls(top)
        self.store = open_store(f"sqlite:///{top}/pki.db", self._passphrase, "local-1")
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"https://127.0.0.1:{self.listener.getsockname()[1]}"

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.listener.close()
        self.store.close()

    @contextlib.contextmanager
    def run(self, *, prefix: Sequence[str] = ()) -> Iterator["subprocess.Popen[bytes]"]:
        """Run its daemon, behind a command that changes its process."""
        descriptor = os.dup(self.listener.fileno())
        options = ["--listen-fd", str(descriptor), "--database", f"sqlite:///{self.top}/pki.db"]
        options += ["--tls-certificate", f"{self.top}/tls.pem", "--tls-key", f"{self.top}/tls.key"]
        options += ["--passphrase-file", str(self._passphrase), "--region", "local-1"]
        with run_service("pki", options, [descriptor], self.log, prefix=prefix) as process:
            os.close(descriptor)  # so that nobody listens once the daemon has ended
            yield process

    def token(self, instance_id: str) -> str:
        """Return a token that lets this instance enrol once."""
        return create_enrolment_token(self.store, instance_id, datetime.now(UTC))

    @contextlib.contextmanager
    def run_qtsmd(
        self,
        control: Path,
        modules: Path,
        instance_id: str,
        *extra: str,
        prefix: Sequence[str] = (),
    ) -> Iterator["subprocess.Popen[bytes]"]:
        """Run a security module that enrols as this instance."""
        token_read, token_write = os.pipe()
        os.write(token_write, self.token(instance_id).encode())
        os.close(token_write)
        options = ["--control", str(control), "--modules", str(modules)]
        options += ["--pki-url", self.url, "--pki-ca", str(self.ca_file)]
        options += ["--enrolment-fd", str(token_read), "--instance-id", instance_id, *extra]
        with run_service("qtsm", options, [token_read], self.log, prefix=prefix) as process:
            os.close(token_read)
            yield process
