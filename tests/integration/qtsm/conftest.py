"""A real PKI over HTTPS and a real qtsmd, both as processes of their own."""

import contextlib
import os
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import ec

from qtenclave.pki.store import Store, create_enrolment_token, open_store
from qtenclave.pki.tls import (
    certificate_pem,
    issue_server_certificate,
    issue_tls_authority,
    private_key_pem,
)
from qtenclave.qtsm.client import ControlClient

INSTANCE_ID = "4662b7a3-7898-46c9-a6c5-20e9025e50bc"


@contextlib.contextmanager
def daemon(
    room: str, options: Sequence[str], descriptors: Sequence[int]
) -> Iterator[subprocess.Popen[bytes]]:
    """Run a daemon until it says ready; at the end it must end itself with status 0."""
    ready_read, ready_write = os.pipe()
    argv = [sys.executable, "-m", f"qtenclave.{room}.service", *options]
    argv += ["--ready-fd", str(ready_write)]
    process = subprocess.Popen(argv, pass_fds=(*descriptors, ready_write))
    os.close(ready_write)
    try:
        with os.fdopen(ready_read, "rb") as ready:
            said = ready.read()
        assert said == b"ready\n", f"{room}: status {process.wait()}"
        yield process
        if process.poll() is None:
            process.send_signal(signal.SIGTERM)
            assert process.wait(timeout=30) == 0
    finally:
        if process.poll() is None:
            process.kill()
        process.wait()


@dataclass
class Region:
    """A PKI's files and how to run it."""

    top: Path
    store: Store
    ca_file: Path
    listener: socket.socket

    @property
    def url(self) -> str:
        return f"https://127.0.0.1:{self.listener.getsockname()[1]}"

    @contextlib.contextmanager
    def pki(self) -> Iterator[subprocess.Popen[bytes]]:
        descriptor = os.dup(self.listener.fileno())
        os.set_inheritable(descriptor, True)
        options = ["--listen-fd", str(descriptor), "--database", f"sqlite:///{self.top}/pki.db"]
        options += ["--tls-certificate", f"{self.top}/tls.pem", "--tls-key", f"{self.top}/tls.key"]
        options += ["--passphrase-file", f"{self.top}/passphrase", "--region", "local-1"]
        with daemon("pki", options, [descriptor]) as process:
            os.close(descriptor)  # so that nobody listens once the daemon has ended
            yield process

    def token(self, instance_id: str) -> str:
        return create_enrolment_token(self.store, instance_id, datetime.now(UTC))

    @contextlib.contextmanager
    def qtsmd(self, *extra: str, instance_id: str = INSTANCE_ID) -> Iterator["Qtsmd"]:
        place = Path(tempfile.mkdtemp(prefix="n-", dir=self.top))
        control = place / "control.sock"
        token_read, token_write = os.pipe()
        os.write(token_write, self.token(instance_id).encode())
        os.close(token_write)
        options = ["--control", str(control), "--modules", str(place / "m")]
        options += ["--pki-url", self.url, "--pki-ca", str(self.ca_file)]
        options += ["--enrolment-fd", str(token_read), "--instance-id", instance_id, *extra]
        with daemon("qtsm", options, [token_read]) as process:
            os.close(token_read)
            yield Qtsmd(process, control, place / "m")


@dataclass
class Qtsmd:
    """A running qtsmd."""

    process: subprocess.Popen[bytes]
    control: Path
    modules: Path

    def connect(self) -> ControlClient:
        return ControlClient(self.control)


@pytest.fixture(scope="session")
def make_region() -> Iterator[Callable[[], Region]]:
    """Make regions; each with its own root, TLS authority and port."""
    with contextlib.ExitStack() as stack:

        def make() -> Region:
            top = Path(tempfile.mkdtemp(prefix="qt-", dir="/tmp"))
            stack.callback(shutil.rmtree, top)
            passphrase = top / "passphrase"
            passphrase.touch(mode=0o600)
            passphrase.write_text(secrets.token_hex(32))
            store = open_store(f"sqlite:///{top}/pki.db", passphrase, "local-1")
            stack.callback(store.close)
            write_tls(top)
            listener = stack.enter_context(socket.create_server(("127.0.0.1", 0)))
            return Region(top, store, top / "ca.pem", listener)

        yield make


def write_tls(top: Path) -> None:
    now = datetime.now(UTC)
    authority_key = ec.generate_private_key(ec.SECP256R1())
    authority = issue_tls_authority(authority_key, "local-1", 1, now)
    key = ec.generate_private_key(ec.SECP256R1())
    certificate = issue_server_certificate(
        authority,
        authority_key,
        names=("localhost", "127.0.0.1"),
        public_key=key.public_key(),
        serial=2,
        now=now,
    )
    (top / "ca.pem").write_bytes(certificate_pem(authority))
    (top / "tls.pem").write_bytes(certificate_pem(certificate))
    (top / "tls.key").write_bytes(private_key_pem(key))


@pytest.fixture(scope="session")
def region(make_region: Callable[[], Region]) -> Iterator[Region]:
    """A region whose PKI runs throughout."""
    region = make_region()
    with region.pki():
        yield region


@pytest.fixture(scope="session")
def qtsmd(region: Region) -> Iterator[Qtsmd]:
    """A node's qtsmd in that region, shared by tests that leave it running."""
    with region.qtsmd() as running:
        yield running
