"""A real IAM daemon on loopback, behind TLS, on a database of its own."""

import socket
import subprocess
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from region_parts import run_service, write_tls

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
        ca_file = self.directory / "ca.pem"
        return SignedClient(self.url, ca_file, used.signing, domain_id=used.account_id)


@contextmanager
def run_daemon(directory: Path, root: StoredCredentials) -> Iterator[Daemon]:
    """Start a daemon on the directory's database; it has ended when the block is left."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        options = [
            *("--listen-fd", str(listener.fileno())),
            *("--tls-certificate", str(directory / "tls.pem")),
            *("--tls-key", str(directory / "tls.key")),
            *("--database", f"sqlite:///{directory}/iam.db"),
            *("--iam-key", str(directory / "iam.key")),
            *("--audit-log", str(directory / "audit.jsonl")),
        ]
        with run_service("iam", options, [listener.fileno()]) as process:
            url = f"https://127.0.0.1:{listener.getsockname()[1]}"
            yield Daemon(process, url, directory, root)


@pytest.fixture(scope="module")
def directory(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where database, key and certificate of the module's daemons lie."""
    path = tmp_path_factory.mktemp("iam")
    write_tls(path, "iam.test")
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
def foreign_authority(tmp_path: Path) -> Path:
    """Return an authority that no daemon here has a certificate of."""
    write_tls(tmp_path)
    return tmp_path / "ca.pem"
