"""A fresh store with its account, an audit log, and requests signed by whoever."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

from qtenclave.iam.access import AccessControl, Caller
from qtenclave.iam.audit import AuditLog
from qtenclave.iam.bootstrap import bootstrap
from qtenclave.iam.credentials import StoredCredentials
from qtenclave.iam.identities import User
from qtenclave.iam.signing import Credentials, ReceivedRequest, sign_request
from qtenclave.iam.store import Store, open_store

NOW = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)


@dataclass(frozen=True)
class Region:
    """One account on one store, with a root user."""

    store: Store
    control: AccessControl
    root: StoredCredentials
    directory: Path

    def sign(
        self,
        credentials: Credentials,
        method: str = "GET",
        target: str = "/v5/users",
        body: bytes = b"",
        *,
        now: datetime = NOW,
        **headers: str,
    ) -> ReceivedRequest:
        """Return a request as it would arrive."""
        sent = sign_request(
            credentials,
            method=method,
            host="iam.test",
            target=target,
            headers=headers,
            body=body,
            now=now,
        )
        path, _, query = target.partition("?")
        wire = tuple((name.lower().encode(), value.encode()) for name, value in sent.items())
        return ReceivedRequest(method, path.encode(), query.encode(), wire, body)

    def enter(
        self, credentials: Credentials, *, now: datetime = NOW, signed: datetime = NOW
    ) -> Caller:
        """Authenticate a request signed with `credentials`."""
        request = self.sign(credentials, now=signed)
        return self.control.authenticate(request, now=now, request_id="r")

    def add_user(self, name: str, *documents: str) -> tuple[User, Credentials]:
        """Make a user with an access key and these policies."""
        account_id = self.enter(self.root.signing).account_id
        user = self.store.create_user(account_id, name, "", NOW)
        key = self.store.create_access_key(account_id, user.user_id, NOW)
        for index, document in enumerate(documents):
            policy = self.store.policies.create(account_id, f"{name}-{index}", document, NOW)
            self.store.policies.attach(account_id, policy.policy_id, user.user_id, NOW)
        return user, Credentials(key.key.access_key, key.secret_key)

    @property
    def audit(self) -> bytes:
        """The audit log so far."""
        return (self.directory / "audit.jsonl").read_bytes()


@pytest.fixture
def region(tmp_path: Path) -> Iterator[Region]:
    """A region whose clock says `NOW`."""
    store = open_store(f"sqlite:///{tmp_path}/iam.db", tmp_path / "iam.key")
    try:
        root = bootstrap(store, "local-1", now=NOW).credentials
        audit = AuditLog(tmp_path / "audit.jsonl")
        control = AccessControl(store, audit, service="iam", region="local-1")
        yield Region(store, control, root, tmp_path)
    finally:
        store.close()
