"""A key management service on loopback: a real process, HTTPS, SQLite and identities."""

import importlib.util
import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from types import ModuleType

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from region_parts import write_tls

from qtenclave.iam import bootstrap as iam_bootstrap
from qtenclave.iam.credentials import StoredCredentials
from qtenclave.iam.identities import AccountId
from qtenclave.iam.store import Store, open_store

REGION = "local-1"


def _load(name: str, path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


_documents = _load("kms_documents", Path(__file__).parents[2] / "unit/kms/conftest.py")


@dataclass(frozen=True)
class Running:
    """One process of the service."""

    process: subprocess.Popen[bytes]
    address: tuple[str, int]

    @property
    def endpoint(self) -> str:
        return f"https://127.0.0.1:{self.address[1]}"

    def end(self, number: signal.Signals) -> int:
        self.process.send_signal(number)
        return self.process.wait()


class Region:
    """The files of a region, its identities, and the processes started on them."""

    def __init__(self, directory: Path, root_pem: bytes) -> None:
        self.directory = directory
        self.audit_log = directory / "audit.jsonl"
        self.tls_authority = directory / "ca.pem"
        self.attestation_root = directory / "root.pem"
        self.attestation_root.write_bytes(root_pem)
        write_tls(directory)
        self.identities: Store = open_store(f"sqlite:///{directory}/iam.db", directory / "iam.key")
        self.root: StoredCredentials = iam_bootstrap.bootstrap(self.identities, REGION).credentials
        self._running: list[Running] = []

    def arguments(self) -> list[str]:
        """Return the options of the service but for its descriptors."""
        top = self.directory
        return [
            f"--tls-certificate={top}/tls.pem",
            f"--tls-key={top}/tls.key",
            f"--database=sqlite:///{top}/kms.db",
            f"--iam-database=sqlite:///{top}/iam.db",
            f"--iam-key={top}/iam.key",
            f"--kms-key={top}/kms.key",
            f"--attestation-root={self.attestation_root}",
            f"--audit-log={self.audit_log}",
            f"--region={REGION}",
        ]

    def launch(self) -> Callable[[], Running]:
        """Start a process; the result waits until it serves."""
        ready, told = os.pipe()
        with (
            socket.create_server(("127.0.0.1", 0)) as listener,
            (self.directory / "kms.log").open("ab") as log,
        ):
            descriptor = listener.fileno()
            process = subprocess.Popen(
                [
                    sys.executable,
                    "-m",
                    "qtenclave.kms.service",
                    f"--listen-fd={descriptor}",
                    f"--ready-fd={told}",
                    *self.arguments(),
                ],
                pass_fds=(descriptor, told),
                stderr=log,
            )
            running = Running(process, listener.getsockname())
        os.close(told)
        self._running.append(running)

        def wait() -> Running:
            with os.fdopen(ready, "rb") as pipe:
                # The end without a word means that the process is gone.
                assert pipe.readline() == b"ready\n", self.log()
            return running

        return wait

    def start(self) -> Running:
        """Start a process and wait until it serves."""
        return self.launch()()

    def log(self) -> str:
        return (self.directory / "kms.log").read_text()

    def audit(self) -> list[dict[str, object]]:
        """Return the lines of the audit log."""
        return [json.loads(line) for line in self.audit_log.read_text().splitlines()]

    def user(self, name: str, *policies: object) -> StoredCredentials:
        """Make a user with these policies and return what it signs with."""
        now = datetime.now(UTC)
        account = self.identities.find_key_owner(self.root.access_key)
        assert account is not None
        account_id = account.account.account_id
        user = self.identities.create_user(account_id, name, "", now)
        made = self.identities.create_access_key(account_id, user.user_id, now)
        for number, policy in enumerate(policies):
            self.attach(account_id, user.user_id, f"{name}-{number}", policy)
        return StoredCredentials(
            account_id, self.root.project_id, made.key.access_key, made.secret_key
        )

    def attach(self, account_id: AccountId, user_id: str, name: str, policy: object) -> None:
        """Attach a policy to a user."""
        now = datetime.now(UTC)
        stored = self.identities.policies.create(account_id, name, json.dumps(policy), now)
        self.identities.policies.attach(account_id, stored.policy_id, user_id, now)

    def close(self) -> None:
        """End what was started."""
        for running in self._running:
            if running.process.poll() is None:
                running.process.kill()
                running.process.wait()
        self.identities.close()


@pytest.fixture(scope="module")
def enclave() -> object:
    return _documents.Enclave(lambda: datetime.now(UTC))


@pytest.fixture(scope="module")
def other_enclave() -> object:
    return _documents.Enclave(lambda: datetime.now(UTC))


@pytest.fixture(scope="session")
def recipient_key() -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(65537, 2048)


@pytest.fixture(scope="module")
def region(tmp_path_factory: pytest.TempPathFactory, enclave: object) -> Iterator[Region]:
    made = Region(tmp_path_factory.mktemp("region"), enclave.root_pem)  # type: ignore[attr-defined]
    yield made
    made.close()


@pytest.fixture(scope="module")
def kms(region: Region) -> Running:
    return region.start()
