"""Who may come in, who may do what, and what the audit log says about it."""

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from qtenclave.errors import HostFailure, Rejected
from qtenclave.iam.audit import verify_log
from qtenclave.iam.signing import BadSignature, Credentials, NotAuthenticated
from qtenclave.policy import AccessRequest, NotAllowed

NOW = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
PCR0 = "kms:RecipientAttestation/PCR0"
GOOD, OTHER = "ab" * 48, "cd" * 48


def document(*statements: dict[str, Any]) -> str:
    return json.dumps({"Version": "5.0", "Statement": list(statements)})


ALLOW_ALL = document({"Effect": "Allow", "Action": "*"})
DENY_ALL = document({"Effect": "Deny", "Action": "*"})
ATTESTED = document(
    {
        "Effect": "Allow",
        "Action": "kms:cmk:decrypt",
        "Condition": {"StringEqualsIgnoreCase": {PCR0: [GOOD]}},
    }
)


def events(log: bytes) -> list[dict[str, Any]]:
    return [json.loads(line) for line in log.splitlines()]


def decrypt(**context: tuple[str, ...]) -> AccessRequest:
    return AccessRequest(
        ("kms:cmk:decryptData", "kms:cmk:decrypt"), "kms:local-1:a:KeyId:k", context
    )


def test_root_comes_in(region: Any) -> None:
    caller = region.enter(region.root.signing)
    assert caller.is_root
    assert caller.account_id == region.root.account_id
    assert caller.account_name == "local"
    assert caller.find_project(region.root.project_id).name == "local-1"
    assert caller.find_project("0" * 32) is None


def test_bootstrap_is_repeatable(region: Any) -> None:
    from qtenclave.iam.bootstrap import bootstrap

    again = bootstrap(region.store, "local-1", now=NOW)
    assert not again.is_new
    assert again.credentials == region.root


@pytest.mark.parametrize(
    ("reason", "expected"),
    [
        ("unknown access key", "Get secretKey failed"),
        ("another secret", "verify aksk signature fail"),
        ("security token", "decrypt token fail"),
        ("late", "signature expired"),
        ("early", "signature expired"),
        ("inactive key", "inactive"),
        ("disabled user", "disabled"),
        ("another domain", "x-domain-id"),
        ("deleted user", "Get secretKey failed"),
    ],
)
def test_who_stays_out(region: Any, reason: str, expected: str) -> None:
    user, keys = region.add_user("bob", ALLOW_ALL)
    account = region.root.account_id
    request = region.sign(keys)
    now = NOW
    match reason:
        case "unknown access key":
            request = region.sign(Credentials("NOBODY", keys.secret_key))
        case "another secret":
            request = region.sign(Credentials(keys.access_key, "x"))
        case "security token":
            request = region.sign(Credentials(keys.access_key, keys.secret_key, "t"))
        case "late":
            now = NOW + timedelta(minutes=16)
        case "early":
            now = NOW - timedelta(minutes=16)
        case "inactive key":
            region.store.set_access_key_active(account, user.user_id, keys.access_key, active=False)
        case "disabled user":
            region.store.update_user(account, user.user_id, enabled=False)
        case "another domain":
            request = region.sign(keys, **{"X-Domain-Id": "0" * 32})
        case "deleted user":
            region.store.delete_user(account, user.user_id)
    with pytest.raises(NotAuthenticated, match=expected):
        region.control.authenticate(request, now=now, request_id="r7")
    last = events(region.audit)[-1]
    assert last["event"] == "authentication-failed"
    assert expected in last["reasons"][0]
    assert last["request_id"] == "r7"


def test_state_of_a_key_is_told_to_its_holder_alone(region: Any) -> None:
    user, keys = region.add_user("bob")
    region.store.update_user(region.root.account_id, user.user_id, enabled=False)
    with pytest.raises(BadSignature):
        region.enter(Credentials(keys.access_key, "guess"))


def test_bad_signatures_lock_the_key_for_five_minutes(region: Any) -> None:
    _, keys = region.add_user("bob")
    guess = Credentials(keys.access_key, "guess")
    for _ in range(5):
        with pytest.raises(BadSignature):
            region.enter(guess)
    region.enter(keys)  # five are forgiven, and a good one clears them
    for _ in range(6):
        with pytest.raises(BadSignature):
            region.enter(guess)
    with pytest.raises(NotAuthenticated, match="reach the limit"):
        region.enter(keys)
    with pytest.raises(NotAuthenticated, match="reach the limit"):
        region.enter(keys, now=NOW + timedelta(minutes=4, seconds=59))
    region.enter(keys, now=NOW + timedelta(minutes=5))


def test_slow_bad_signatures_do_not_lock(region: Any) -> None:
    _, keys = region.add_user("bob")
    guess = Credentials(keys.access_key, "guess")
    for minute in range(0, 80, 10):
        later = NOW + timedelta(minutes=minute)
        with pytest.raises(BadSignature):
            region.enter(guess, now=later, signed=later)
    later = NOW + timedelta(minutes=80)
    region.enter(keys, now=later, signed=later)


def test_no_policy_means_no(region: Any) -> None:
    _, keys = region.add_user("bob")
    caller = region.enter(keys)
    with pytest.raises(NotAllowed, match="none is attached"):
        region.control.authorize(caller, decrypt(), now=NOW, request_id="r")


def test_refusal_names_the_register_and_is_logged(region: Any) -> None:
    _, keys = region.add_user("bob", ATTESTED)
    caller = region.enter(keys)
    with pytest.raises(Rejected, match=PCR0):
        region.control.authorize(
            caller,
            decrypt(**{PCR0: (OTHER,)}),
            now=NOW,
            request_id="r1",
            details={"module_id": "m"},
        )
    region.control.authorize(caller, decrypt(**{PCR0: (GOOD,)}), now=NOW, request_id="r2")
    denied, allowed = events(region.audit)[-2:]
    assert (denied["event"], denied["request_id"]) == ("denied", "r1")
    assert denied["context"] == {PCR0: [OTHER]}
    assert denied["details"] == {"module_id": "m"}
    assert PCR0 in denied["reasons"][0]
    assert (allowed["event"], allowed["user_name"]) == ("allowed", "bob")
    assert allowed["action"] == "kms:cmk:decryptData"
    verify_log(region.audit)


def test_secrets_never_reach_the_log(region: Any) -> None:
    _, keys = region.add_user("bob", ATTESTED)
    with pytest.raises(BadSignature):
        region.enter(Credentials(keys.access_key, "guess"))
    caller = region.enter(keys)
    with pytest.raises(Rejected):
        region.control.authorize(caller, decrypt(), now=NOW, request_id="r")
    for secret in (keys.secret_key, region.root.secret_key, "guess"):
        assert secret.encode() not in region.audit


def test_root_needs_no_allow_but_obeys_a_deny(region: Any) -> None:
    caller = region.enter(region.root.signing)
    region.control.authorize(caller, decrypt(), now=NOW, request_id="r")
    policies = region.store.policies
    guard = policies.create(caller.account_id, "guard", DENY_ALL, NOW)
    policies.attach(caller.account_id, guard.policy_id, caller.user_id, NOW)
    with pytest.raises(NotAllowed, match="guard"):
        region.control.authorize(caller, decrypt(), now=NOW, request_id="r")


def test_root_only_is_not_for_administrators(region: Any) -> None:
    _, keys = region.add_user("admin", ALLOW_ALL)
    caller = region.enter(keys)
    region.control.authorize(caller, decrypt(), now=NOW, request_id="r")
    with pytest.raises(NotAllowed, match="root user"):
        region.control.authorize(caller, decrypt(), now=NOW, request_id="r", root_only=True)


def test_keys_about_the_caller_come_from_us(region: Any) -> None:
    only_alice = document(
        {
            "Effect": "Allow",
            "Action": "*",
            "Condition": {
                "StringEquals": {"g:UserName": "alice"},
                "DateLessThan": {"g:CurrentTime": "2026-03-01T12:00:01Z"},
            },
        }
    )
    _, bob = region.add_user("bob", only_alice)
    _, alice = region.add_user("alice", only_alice)
    forged = decrypt(**{"g:UserName": ("alice",)})
    with pytest.raises(NotAllowed):
        region.control.authorize(region.enter(bob), forged, now=NOW, request_id="r")
    caller = region.enter(alice)
    region.control.authorize(caller, decrypt(), now=NOW, request_id="r")
    with pytest.raises(NotAllowed, match="CurrentTime"):
        region.control.authorize(caller, decrypt(), now=NOW + timedelta(seconds=1), request_id="r")


@pytest.mark.parametrize("who", ["root", "bob"])
def test_a_stored_document_nobody_understands_denies(region: Any, who: str) -> None:
    _, keys = region.add_user("bob", ALLOW_ALL)
    root = region.enter(region.root.signing)
    policies = region.store.policies.list(root.account_id, 10)
    region.store.policies.attach(root.account_id, policies[0].policy_id, root.user_id, NOW)
    with region.store._database.write() as connection:
        connection.exec_driver_sql("UPDATE iam_policy_versions SET document = '{}'")
    caller = region.enter(keys) if who == "bob" else root
    with pytest.raises(NotAllowed, match="stored policy"):
        region.control.authorize(caller, decrypt(), now=NOW, request_id="r")


def test_an_unwritable_log_is_a_refusal(region: Any) -> None:
    caller = region.enter(region.root.signing)
    log = region.directory / "audit.jsonl"
    log.unlink(missing_ok=True)
    log.mkdir()  # root may write to any file, but to no directory
    with pytest.raises(HostFailure, match="audit log"):
        region.enter(Credentials("NOBODY", "x"))
    with pytest.raises(HostFailure, match="audit log"):
        region.control.authorize(caller, decrypt(), now=NOW, request_id="r")
