"""A real IAM daemon on loopback, behind TLS, on a database of its own."""

import datetime
import ipaddress
import os
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from qtenclave.iam.bootstrap import bootstrap
from qtenclave.iam.client import SignedClient
from qtenclave.iam.credentials import StoredCredentials
from qtenclave.iam.store import open_store


@dataclass(frozen=True)
class Daemon:
    """A daemon that serves, and what its clients need."""

    process: subprocess.Popen[bytes]
    url: str
    directory: Path
    root: StoredCredentials

    def client(self, credentials: StoredCredentials | None = None) -> SignedClient:
        """Return a client that signs with `credentials`, the root user's by default."""
        used = credentials or self.root
        ca_file = self.directory / "tls.pem"
        return SignedClient(self.url, ca_file, used.signing, domain_id=used.account_id)


def make_certificate(directory: Path) -> None:
    """Write a self-signed certificate for 127.0.0.1 and its key."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "iam.test")])
    now = datetime.datetime.now(datetime.UTC)
    address = x509.IPAddress(ipaddress.ip_address("127.0.0.1"))
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(hours=1))
        .not_valid_after(now + datetime.timedelta(hours=1))
        .add_extension(
            x509.SubjectAlternativeName([address, x509.DNSName("iam.test")]), critical=False
        )
        .sign(key, hashes.SHA256())
    )
    (directory / "tls.pem").write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    (directory / "tls.key").write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )


@contextmanager
def run_daemon(directory: Path, root: StoredCredentials) -> Iterator[Daemon]:
    """Start a daemon on the directory's database; it has ended when the block is left."""
    with ExitStack() as stack:
        listener = stack.enter_context(socket.create_server(("127.0.0.1", 0)))
        reading, writing = os.pipe()
        stack.callback(os.close, reading)
        try:
            process = subprocess.Popen(
                [
                    *(sys.executable, "-m", "qtenclave.iam.service"),
                    *("--listen-fd", str(listener.fileno())),
                    *("--tls-certificate", str(directory / "tls.pem")),
                    *("--tls-key", str(directory / "tls.key")),
                    *("--database", f"sqlite:///{directory}/iam.db"),
                    *("--iam-key", str(directory / "iam.key")),
                    *("--audit-log", str(directory / "audit.jsonl")),
                    *("--ready-fd", str(writing)),
                ],
                pass_fds=(listener.fileno(), writing),
            )
        finally:
            os.close(writing)
        stack.enter_context(process)
        stack.callback(process.terminate)
        assert os.read(reading, 16) == b"ready\n"
        port = listener.getsockname()[1]
        yield Daemon(process, f"https://127.0.0.1:{port}", directory, root)


@pytest.fixture(scope="module")
def directory(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where database, key and certificate of the module's daemons lie."""
    path = tmp_path_factory.mktemp("iam")
    make_certificate(path)
    return path


@pytest.fixture(scope="module")
def root(directory: Path) -> StoredCredentials:
    """The root user of the database."""
    store = open_store(f"sqlite:///{directory}/iam.db", directory / "iam.key")
    try:
        return bootstrap(store, "local-1").credentials
    finally:
        store.close()


@pytest.fixture(scope="module")
def daemon(directory: Path, root: StoredCredentials) -> Iterator[Daemon]:
    """A running daemon."""
    with run_daemon(directory, root) as running:
        yield running


@pytest.fixture(scope="module")
def second_daemon(directory: Path, root: StoredCredentials) -> Iterator[Daemon]:
    """Another daemon on the same database, as behind a load balancer."""
    with run_daemon(directory, root) as running:
        yield running


@pytest.fixture
def start_daemon(
    directory: Path, root: StoredCredentials
) -> Callable[[], AbstractContextManager[Daemon]]:
    """Return what starts one more daemon on the same database."""
    return lambda: run_daemon(directory, root)


@pytest.fixture
def foreign_certificate(tmp_path: Path) -> Path:
    """Return a certificate that no daemon here has."""
    make_certificate(tmp_path)
    return tmp_path / "tls.pem"
