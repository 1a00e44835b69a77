"""The store: what it keeps, what it refuses, and that two processes may use it at once."""

import sqlite3
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from qtenclave.errors import HostFailure, InvalidRequest, MalformedInput
from qtenclave.iam.identities import (
    AccountId,
    Conflict,
    NotFound,
    TooMany,
    check_description,
    check_path,
    check_policy_name,
    check_user_name,
)
from qtenclave.iam.store import open_store

NOW = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
ALLOW = '{"Version":"5.0","Statement":[{"Effect":"Allow","Action":"iam:*"}]}'
DENY = '{"Version":"5.0","Statement":[{"Effect":"Deny","Action":"iam:*"}]}'
ELSEWHERE = AccountId("f" * 32)


@pytest.fixture
def account(region: Any) -> AccountId:
    return AccountId(region.root.account_id)


_OPEN = """
import sys
from pathlib import Path
from qtenclave.iam.bootstrap import bootstrap
from qtenclave.iam.store import open_store

store = open_store(f"sqlite:///{sys.argv[1]}/iam.db", Path(sys.argv[1], "iam.key"))
print(bootstrap(store, "local-1").credentials.access_key)
store.close()
"""


def test_processes_that_start_at_once_agree(tmp_path: Path) -> None:
    started = [
        subprocess.Popen(
            [sys.executable, "-c", _OPEN, str(tmp_path)], stdout=subprocess.PIPE, text=True
        )
        for _ in range(3)
    ]
    printed = {process.communicate(timeout=120)[0] for process in started}
    assert [process.returncode for process in started] == [0, 0, 0]
    assert len(printed) == 1


def test_files_are_private(region: Any) -> None:
    for path in region.directory.iterdir():
        assert path.stat().st_mode & 0o077 == 0, path
    assert not [path for path in region.directory.iterdir() if path.name.startswith(".")]


def test_secret_is_not_in_the_database(region: Any) -> None:
    region.store.close()
    database = region.directory / "iam.db"
    sqlite3.connect(database).execute("PRAGMA wal_checkpoint(TRUNCATE)").connection.close()
    assert region.root.secret_key.encode() not in database.read_bytes()


@pytest.mark.parametrize("key", ["another", "short", "readable by all", "a directory"])
def test_wrong_key_file_is_refused(region: Any, key: str) -> None:
    path = region.directory / "iam.key"
    match key:
        case "another":
            path.write_bytes(bytes(32))
        case "short":
            path.write_bytes(b"x")
        case "readable by all":
            path.chmod(0o644)
        case "a directory":
            path.unlink()
            path.mkdir(mode=0o700)
    with pytest.raises(HostFailure):
        open_store(f"sqlite:///{region.directory}/iam.db", path)


@pytest.mark.parametrize("url", ["nonsense", "nosuch://x", "sqlite:////no/such/directory/iam.db"])
def test_unusable_database_is_a_host_failure(tmp_path: Path, url: str) -> None:
    with pytest.raises(HostFailure):
        open_store(url, tmp_path / "key")


def test_file_that_is_no_database(tmp_path: Path) -> None:
    (tmp_path / "iam.db").write_bytes(b"not a database" * 100)
    with pytest.raises(HostFailure):
        open_store(f"sqlite:///{tmp_path}/iam.db", tmp_path / "key")


def test_sealed_secret_does_not_open_in_another_row(region: Any) -> None:
    _, keys = region.add_user("bob")
    with region.store._database.write() as connection:
        connection.exec_driver_sql(
            "UPDATE iam_access_keys SET sealed = (SELECT sealed FROM iam_access_keys "
            "WHERE access_key <> ?) WHERE access_key = ?",
            (keys.access_key, keys.access_key),
        )
    with pytest.raises(HostFailure, match="master key"):
        region.store.find_key_owner(keys.access_key)


def test_users(region: Any, account: AccountId) -> None:
    store = region.store
    bob = store.create_user(account, "bob", "keeper of cards", NOW)
    assert store.find_user(account, bob.user_id) == bob
    assert bob.urn == f"iam::{account}:user:bob"
    with pytest.raises(Conflict):
        store.create_user(account, "bob", "", NOW)
    renamed = store.update_user(account, bob.user_id, name="rob", enabled=False)
    assert (renamed.name, renamed.enabled, renamed.description) == (
        "rob",
        False,
        "keeper of cards",
    )
    store.create_user(account, "bob", "", NOW)
    with pytest.raises(Conflict):
        store.update_user(account, bob.user_id, name="bob")
    store.delete_user(account, bob.user_id)
    with pytest.raises(NotFound):
        store.find_user(account, bob.user_id)


def test_pages_hold_everybody_once(region: Any, account: AccountId) -> None:
    for number in range(5):
        region.store.create_user(account, f"user{number}", "", NOW)
    seen: list[str] = []
    marker = ""
    while page := region.store.list_users(account, 2, marker):
        seen += (user.name for user in page)
        marker = page[-1].user_id
    assert sorted(seen) == ["root", "user0", "user1", "user2", "user3", "user4"]


def test_root_user_stays(region: Any, account: AccountId) -> None:
    root = region.enter(region.root.signing).user
    with pytest.raises(Conflict):
        region.store.delete_user(account, root.user_id)
    with pytest.raises(Conflict):
        region.store.update_user(account, root.user_id, enabled=False)


def test_two_access_keys_at_most(region: Any, account: AccountId) -> None:
    user, first = region.add_user("bob")
    second = region.store.create_access_key(account, user.user_id, NOW)
    assert second.secret_key not in repr(second)
    with pytest.raises(TooMany):
        region.store.create_access_key(account, user.user_id, NOW)
    region.store.delete_access_key(account, user.user_id, first.access_key)
    with pytest.raises(NotFound):
        region.store.delete_access_key(account, user.user_id, first.access_key)
    kept = region.store.list_access_keys(account, user.user_id)
    assert [key.access_key for key in kept] == [second.key.access_key]


def test_policies_and_their_versions(region: Any, account: AccountId) -> None:
    policies = region.store.policies
    user, _ = region.add_user("bob")
    made = policies.create(account, "p", ALLOW, NOW, path="team/a/", description="d")
    assert made.urn == f"iam::{account}:policy:team/a/p"
    with pytest.raises(Conflict):
        policies.create(account, "p", ALLOW, NOW)
    policies.attach(account, made.policy_id, user.user_id, NOW)
    policies.attach(account, made.policy_id, user.user_id, NOW)
    assert policies.find(account, made.policy_id).attachment_count == 1
    with pytest.raises(Conflict, match="attachments"):
        policies.delete(account, made.policy_id)

    second = policies.create_version(account, made.policy_id, DENY, NOW, set_as_default=False)
    assert (second.version, second.is_default) == (2, False)
    assert policies.in_force(user.user_id)[0].policy.statements[0].effect.value == "Allow"
    policies.set_default_version(account, made.policy_id, 2, NOW)
    assert policies.in_force(user.user_id)[0].policy.statements[0].effect.value == "Deny"
    with pytest.raises(Conflict, match="default"):
        policies.delete_version(account, made.policy_id, 2)
    policies.delete_version(account, made.policy_id, 1)
    for _ in range(4):
        policies.create_version(account, made.policy_id, ALLOW, NOW, set_as_default=False)
    with pytest.raises(TooMany):
        policies.create_version(account, made.policy_id, ALLOW, NOW, set_as_default=True)
    numbers = [v.version for v in policies.list_versions(account, made.policy_id)]
    assert numbers == [2, 3, 4, 5, 6], "a number is never used twice"
    with pytest.raises(NotFound):
        policies.find_version(account, made.policy_id, 1)

    (attached,) = policies.list_attached(account, user.user_id, 10)
    assert attached.policy.policy_id == made.policy_id
    (entity,) = policies.list_entities(account, made.policy_id, 10)
    assert entity.user_id == user.user_id
    policies.detach(account, made.policy_id, user.user_id)
    assert policies.in_force(user.user_id) == ()
    with pytest.raises(NotFound):
        policies.detach(account, made.policy_id, user.user_id)
    policies.delete(account, made.policy_id)
    with pytest.raises(NotFound):
        policies.find(account, made.policy_id)


def test_twenty_attachments_at_most(region: Any, account: AccountId) -> None:
    user, _ = region.add_user("bob")
    policies = region.store.policies
    made = [policies.create(account, f"p{n}", ALLOW, NOW) for n in range(21)]
    for policy in made[:20]:
        policies.attach(account, policy.policy_id, user.user_id, NOW)
    with pytest.raises(TooMany):
        policies.attach(account, made[20].policy_id, user.user_id, NOW)


@pytest.mark.parametrize(
    "document",
    [
        "{}",
        "x",
        '{"Version":"5.0","Statement":[{"Effect":"Allow","Action":"kms:cmk:encryptData",'
        '"Condition":{"StringEquals":{"kms:RecipientAttestation/PCR0":"' + "ab" * 48 + '"}}}]}',
    ],
)
def test_documents_that_are_not_stored(region: Any, account: AccountId, document: str) -> None:
    policies = region.store.policies
    with pytest.raises(MalformedInput):
        policies.create(account, "p", document, NOW)
    assert policies.list(account, 10) == ()
    good = policies.create(account, "p", ALLOW, NOW)
    with pytest.raises(MalformedInput):
        policies.create_version(account, good.policy_id, document, NOW, set_as_default=True)


def test_another_account_sees_nothing(region: Any, account: AccountId) -> None:
    store, policies = region.store, region.store.policies
    user, keys = region.add_user("bob", ALLOW)
    (policy,) = policies.list(account, 10)
    calls = [
        lambda: store.find_user(ELSEWHERE, user.user_id),
        lambda: store.update_user(ELSEWHERE, user.user_id, enabled=False),
        lambda: store.delete_user(ELSEWHERE, user.user_id),
        lambda: store.create_access_key(ELSEWHERE, user.user_id, NOW),
        lambda: store.list_access_keys(ELSEWHERE, user.user_id),
        lambda: store.delete_access_key(ELSEWHERE, user.user_id, keys.access_key),
        lambda: policies.find(ELSEWHERE, policy.policy_id),
        lambda: policies.delete(ELSEWHERE, policy.policy_id),
        lambda: policies.list_versions(ELSEWHERE, policy.policy_id),
        lambda: policies.set_default_version(ELSEWHERE, policy.policy_id, 1, NOW),
        lambda: policies.attach(ELSEWHERE, policy.policy_id, user.user_id, NOW),
        lambda: policies.detach(ELSEWHERE, policy.policy_id, user.user_id),
        lambda: policies.list_attached(ELSEWHERE, user.user_id, 10),
        lambda: policies.list_entities(ELSEWHERE, policy.policy_id, 10),
        lambda: store.find_account(ELSEWHERE),
    ]
    for call in calls:
        with pytest.raises(NotFound):
            call()
    assert store.list_users(ELSEWHERE, 10) == ()
    assert policies.list(ELSEWHERE, 10) == ()
    assert store.find_account(account).name == "local"


NAMES = [
    (
        check_user_name,
        ["bob", "Bob Smith", "_x", "a" * 64],
        ["", "1a", "a" * 65, "a/b", "ä", "a\n"],
    ),
    (check_policy_name, ["p", "a+b=c.d@e-f_0"], ["", "a b", "p" * 129, "a:b", "a/b", "*"]),
    (check_path, ["", "a/", "a/b.c/"], ["/", "a", "/a/", "a//", "a/*/", "x" * 512 + "/"]),
    (check_description, ["", "für alle"], ["a@b", "x" * 256, "a\nb", "*"]),
]


@pytest.mark.parametrize(("check", "good", "bad"), NAMES)
def test_names(check: Any, good: list[str], bad: list[str]) -> None:
    for name in good:
        assert check(name) == name
    for name in bad:
        with pytest.raises(InvalidRequest):
            check(name)
