"""What the policies say about a request, and how the decision explains itself."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import qtenclave.policy
from qtenclave.errors import InvalidRequest, Rejected
from qtenclave.policy import (
    AccessRequest,
    Decision,
    NamedPolicy,
    evaluate,
    parse_policy,
    require_allowed,
)
from qtenclave.policy.patterns import ascii_lower, glob_match

ACCOUNT = "0123456789abcdef0123456789abcdef"
KEY = f"kms:local-1:{ACCOUNT}:KeyId:0d0466b0-e727-4d9c-b35d-f84bb474a37f"
DECRYPT = ("kms:cmk:decryptData", "kms:cmk:decrypt", "kms:cmk:crypto")
GOOD = "ab" * 48
OTHER = "cd" * 48
PCR0 = "kms:RecipientAttestation/PCR0"
PCR8 = "kms:RecipientAttestation/PCR8"


def policy(*statements: dict[str, Any], version: str = "5.0", name: str = "vault") -> NamedPolicy:
    return NamedPolicy(
        name, parse_policy(json.dumps({"Version": version, "Statement": list(statements)}))
    )


def allow(action: Any = "kms:cmk:decryptData", **rest: Any) -> dict[str, Any]:
    return {"Effect": "Allow", "Action": action} | rest


def deny(action: Any = "kms:cmk:decryptData", **rest: Any) -> dict[str, Any]:
    return {"Effect": "Deny", "Action": action} | rest


def ask(resource: str = KEY, **context: tuple[str, ...]) -> AccessRequest:
    return AccessRequest(DECRYPT, resource, context)


def decide(*statements: dict[str, Any], request: AccessRequest | None = None) -> Decision:
    return evaluate([policy(*statements)], request or ask())


def holds(
    operator: str, key: str, values: Any, context: dict[str, tuple[str, ...]], version: str = "5.0"
) -> bool:
    statement = allow(Condition={operator: {key: values}})
    request = AccessRequest(DECRYPT, KEY, context)
    return evaluate([policy(statement, version=version)], request).allowed


def test_empty_means_no() -> None:
    decision = evaluate([], ask())
    assert not decision.allowed
    assert not decision.denied
    assert decision.reasons == ("no policy allows kms:cmk:decryptData (none is attached)",)
    with pytest.raises(Rejected, match="none is attached"):
        require_allowed(decision)


def test_an_allow_permits() -> None:
    decision = decide(allow())
    assert decision.allowed
    assert decision.reasons == ("policy vault, statement 1 allows kms:cmk:decryptData",)
    require_allowed(decision)


@pytest.mark.parametrize("order", ["deny first", "deny last", "other policy"])
def test_deny_wins(order: str) -> None:
    policies = {
        "deny first": [policy(deny(), allow())],
        "deny last": [policy(allow(), deny())],
        "other policy": [policy(allow()), policy(deny("*"), name="guard")],
    }[order]
    decision = evaluate(policies, ask())
    assert decision.denied
    assert not decision.allowed
    assert len(decision.reasons) == 1
    assert "denies kms:cmk:decryptData" in decision.reasons[0]


@pytest.mark.parametrize(
    ("pattern", "covered"),
    [
        ("*", True),
        ("kms:*", True),
        ("kms:*:*", True),
        ("kms:cmk:*", True),
        ("kms:cmk:decrypt*", True),
        ("KMS:CMK:DecryptData", True),
        ("kms:cmk:decrypt", True),
        ("kms:cmk:crypto", True),
        ("*:*:*Data", True),
        ("kms:cmk:decryptDataKey", False),
        ("kms:dek:*", False),
        ("kms:cmk:encryptData", False),
        ("iam:*", False),
        ("kms::decryptData", False),
    ],
)
def test_actions(pattern: str, covered: bool) -> None:
    assert decide(allow(pattern)).allowed is covered
    opposite = {"Effect": "Allow", "NotAction": [pattern]}
    assert decide(opposite).allowed is not covered


@pytest.mark.parametrize(
    ("pattern", "covered"),
    [
        ("*", True),
        (KEY, True),
        ("kms:*:*:KeyId:*", True),
        ("kms:*:*:*:*", True),
        (f"kms:*:{ACCOUNT}:keyid:0d0466b0-*", True),
        (f"kms:local-1:{ACCOUNT}:KeyId:*-f84bb474a37f", True),
        ("kms:local-2:*:KeyId:*", False),
        ("kms:*:ffff:KeyId:*", False),
        ("kms:*:*:alias:*", False),
        ("obs:*:*:KeyId:*", False),
        (KEY[:-1], False),
        (KEY + "0", False),
        (KEY.upper(), False),
    ],
)
def test_resources(pattern: str, covered: bool) -> None:
    assert decide(allow(Resource=[pattern])).allowed is covered
    assert decide(allow(NotResource=[pattern])).allowed is not covered


def test_only_a_star_covers_an_action_on_no_resource() -> None:
    assert decide(allow(Resource="*"), request=ask("*")).allowed
    assert not decide(allow(Resource="kms:*:*:*:*"), request=ask("*")).allowed


MATCHES = [
    ("StringEquals", "a", "a", True),
    ("StringEquals", "a", "A", False),
    ("StringEquals", ["a", "b"], "b", True),
    ("StringEquals", "a*", "ab", False),
    ("StringNotEquals", "a", "b", True),
    ("StringNotEquals", ["a", "b"], "b", False),
    ("StringEqualsIgnoreCase", "aB", "Ab", True),
    ("StringEqualsIgnoreCase", "k", "\u212a", False),
    ("StringNotEqualsIgnoreCase", "a", "A", False),
    ("StringMatch", "a*c", "abbc", True),
    ("StringMatch", "a?c", "abc", True),
    ("StringMatch", "a?c", "ac", False),
    ("StringMatch", "a*", "A", False),
    ("StringMatch", "[ab]", "a", False),
    ("StringNotMatch", "a*", "b", True),
    ("StringNotMatch", "a*", "ab", False),
]


@pytest.mark.parametrize(("operator", "expected", "actual", "passes"), MATCHES)
def test_string_operators(operator: str, expected: Any, actual: str, passes: bool) -> None:
    for version in ("1.1", "5.0"):
        got = holds(operator, "g:UserName", expected, {"G:username": (actual,)}, version)
        assert got is passes


TYPED = [
    ("NumberEquals", "5", "5.0", True),
    ("NumberNotEquals", "5", "6", True),
    ("NumberNotEquals", "5", "five", False),
    ("NumberLessThan", "10", "9", True),
    ("NumberLessThan", "10", "10", False),
    ("NumberLessThanEquals", "10", "10", True),
    ("NumberGreaterThan", "-2", "-1", True),
    ("NumberGreaterThanEquals", "2", "1.999", False),
    ("DateLessThan", "2026-01-01T00:00:00Z", "2025-12-31T23:59:59Z", True),
    ("DateLessThan", "2026-01-01T00:00:00Z", "2026-01-01T00:00:00Z", False),
    ("DateLessThanEquals", "2026-01-01T00:00:00Z", "2026-01-01T00:00:00.000Z", True),
    ("DateGreaterThan", "2026-01-01T00:00:00Z", "2026-01-01T00:00:00.5Z", True),
    ("DateGreaterThanEquals", "2026-01-01T00:00:00Z", "now", False),
    ("Bool", "true", "TRUE", True),
    ("Bool", "true", "false", False),
    ("Bool", "true", "1", False),
    ("IpAddress", "10.0.0.0/8", "10.9.8.7", True),
    ("IpAddress", "10.0.0.0/8", "11.0.0.1", False),
    ("IpAddress", "10.0.0.0/8", "::1", False),
    ("IpAddress", "::/0", "::1", True),
    ("NotIpAddress", "10.0.0.0/8", "11.0.0.1", True),
    ("NotIpAddress", "10.0.0.0/8", "nowhere", False),
]


@pytest.mark.parametrize(("operator", "expected", "actual", "passes"), TYPED)
def test_typed_operators(operator: str, expected: str, actual: str, passes: bool) -> None:
    assert holds(operator, "g:SourceIp", expected, {"g:SourceIp": (actual,)}) is passes


@pytest.mark.parametrize(
    ("operator", "passes"), [("StringStartWith", True), ("StringEndWith", False)]
)
def test_operators_of_1_1(operator: str, passes: bool) -> None:
    assert holds(operator, "g:UserName", "ab", {"g:UserName": ("abc",)}, "1.1") is passes


@pytest.mark.parametrize(
    ("operator", "passes"),
    [
        ("StringEquals", False),
        ("StringNotEquals", False),
        ("ForAllValues:StringEquals", False),
        ("ForAnyValue:StringNotEquals", False),
        ("StringEqualsIfExists", True),
        ("StringNotEqualsIfExists", True),
        ("ForAnyValue:StringEqualsIfExists", True),
    ],
)
def test_absent_key(operator: str, passes: bool) -> None:
    assert holds(operator, "g:UserName", "a", {}) is passes


@pytest.mark.parametrize(
    ("operator", "actual", "passes"),
    [
        ("StringEquals", ("a", "x"), True),
        ("StringEquals", (), False),
        ("StringNotEquals", ("a", "x"), False),
        ("StringNotEquals", ("x", "y"), True),
        ("StringNotEquals", (), False),
        ("ForAllValues:StringEquals", ("a", "b"), True),
        ("ForAllValues:StringEquals", ("a", "x"), False),
        ("ForAllValues:StringEquals", (), True),
        ("ForAllValues:StringNotEquals", ("x", "y"), True),
        ("ForAllValues:StringNotEquals", ("x", "a"), False),
        ("ForAnyValue:StringEquals", ("x", "a"), True),
        ("ForAnyValue:StringEquals", ("x",), False),
        ("ForAnyValue:StringEquals", (), False),
        ("ForAnyValue:StringNotEquals", ("a", "x"), True),
        ("ForAnyValue:StringNotEquals", ("a", "b"), False),
    ],
)
def test_several_request_values(operator: str, actual: tuple[str, ...], passes: bool) -> None:
    assert holds(operator, "g:TagKeys", ["a", "b"], {"g:TagKeys": actual}) is passes


@pytest.mark.parametrize(
    ("value", "context", "passes"),
    [
        ("true", {}, True),
        ("true", {PCR0: ()}, True),
        ("true", {PCR0: (GOOD,)}, False),
        ("false", {}, False),
        ("false", {PCR0: (GOOD,)}, True),
    ],
)
def test_null(value: str, context: dict[str, tuple[str, ...]], passes: bool) -> None:
    assert holds("Null", PCR0, value, context) is passes


ATTESTED = allow(Condition={"StringEqualsIgnoreCase": {PCR0: [GOOD.upper()], PCR8: [GOOD, OTHER]}})


@pytest.mark.parametrize(
    ("context", "named"),
    [
        ({PCR0: (OTHER,), PCR8: (OTHER,)}, f"{PCR0} expected one of [ABABABABAB...ABABAB], got"),
        ({PCR0: (GOOD,), PCR8: ("0" * 96,)}, f"{PCR8} expected one of"),
        ({PCR0: ("0" * 96,), PCR8: (GOOD,)}, "got 0000000000...000000"),
        ({PCR0: (GOOD,)}, f"{PCR8} expected one of"),
        ({}, "got no value"),
    ],
)
def test_refusal_names_the_register(context: dict[str, tuple[str, ...]], named: str) -> None:
    decision = evaluate([policy(ATTESTED)], AccessRequest(DECRYPT, KEY, context))
    assert not decision.allowed
    assert named in decision.reasons[0]
    assert decision.reasons[0].startswith("policy vault, statement 1 does not apply: ")


def test_refusal_leaves_out_registers_that_fit() -> None:
    context = {PCR0: (OTHER,), PCR8: (GOOD,)}
    decision = evaluate([policy(ATTESTED)], AccessRequest(DECRYPT, KEY, context))
    assert PCR0 in decision.reasons[0]
    assert PCR8 not in decision.reasons[0]


def test_attested_request_is_allowed() -> None:
    context = {PCR0: (GOOD,), PCR8: (OTHER,)}
    assert evaluate([policy(ATTESTED)], AccessRequest(DECRYPT, KEY, context)).allowed


def test_deny_with_negation_needs_its_null_twin() -> None:
    trap = deny(Condition={"StringNotEqualsIgnoreCase": {PCR0: GOOD}})
    twin = deny(Condition={"Null": {PCR0: "true"}})
    assert decide(allow(), trap).allowed, "the trap of the vendor's rules: absent does not fire"
    assert decide(allow(), trap, twin).denied
    attested = AccessRequest(DECRYPT, KEY, {PCR0: (GOOD,)})
    assert decide(allow(), trap, twin, request=attested).allowed


def test_hostile_values_do_not_reach_messages_raw() -> None:
    hostile = "\x1b[2J\nexpected one of" + "x" * 10_000
    decision = decide(ATTESTED, request=AccessRequest(DECRYPT, KEY, {PCR0: (hostile,)}))
    assert "\x1b" not in decision.reasons[0]
    assert "\n" not in decision.reasons[0]
    assert len(decision.reasons[0]) < 500


def test_sid_is_named() -> None:
    decision = decide(allow(Sid="OnlyVault", Resource="kms:*:*:alias:*"))
    assert "statement 1 (OnlyVault)" in decision.reasons[0]
    assert "is not among its resources" in decision.reasons[0]


def test_an_action_without_a_name_cannot_be_asked_for() -> None:
    with pytest.raises(InvalidRequest):
        AccessRequest((), KEY)


def test_glob_does_not_blow_up() -> None:
    assert not glob_match("*a" * 250 + "b", "a" * 500)
    assert glob_match("*" * 500, "")
    assert glob_match("a*b*c", "a-b-b-c")
    assert not glob_match("", "a")


def test_lowering_is_ascii_alone() -> None:
    assert ascii_lower("KMS\u212aÄ") == "kms\u212aÄ"


TEXT = st.text(max_size=12)
STATEMENTS = st.lists(
    st.builds(
        lambda effect, action, operator, key, values: {
            "Effect": effect,
            "Action": action,
            "Condition": {operator: {key: values}},
        },
        st.sampled_from(["Allow", "Deny"]),
        st.sampled_from(["*", "kms:cmk:*", "iam:*"]),
        st.sampled_from(["StringEquals", "StringMatch", "ForAllValues:StringNotMatch"]),
        st.sampled_from([PCR0, "g:UserName"]),
        st.lists(
            TEXT.filter(lambda t: not any("\ud800" <= c <= "\udfff" for c in t)),
            min_size=1,
            max_size=3,
        ),
    ),
    min_size=1,
    max_size=3,
)


@given(
    STATEMENTS,
    st.lists(TEXT, min_size=1, max_size=2).map(tuple),
    TEXT,
    st.dictionaries(
        st.sampled_from([PCR0, "g:UserName", "G:UserName"]) | TEXT,
        st.lists(TEXT | st.text(st.characters(codec=None), max_size=3), max_size=3).map(tuple),
    ),
)
def test_evaluation_never_raises_and_deny_wins(
    statements: list[dict[str, Any]],
    actions: tuple[str, ...],
    resource: str,
    context: dict[str, tuple[str, ...]],
) -> None:
    request = AccessRequest((*actions, "kms:cmk:get"), resource, context)
    decision = evaluate([policy(*statements)], request)
    assert decision.reasons
    assert not (decision.allowed and decision.denied)
    guarded = evaluate([policy(*statements), policy(deny("*"), name="guard")], request)
    assert guarded.denied
    assert not evaluate([], request).allowed


def test_exported_names() -> None:
    public = {
        name
        for name, value in vars(qtenclave.policy).items()
        if not name.startswith("_") and type(value).__name__ != "module"
    }
    assert public == set(qtenclave.policy.__all__)
