"""Which documents are policies, and what the refusal of the others names."""

import contextlib
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qtenclave.errors import MalformedInput
from qtenclave.policy import MAX_DOCUMENT_BYTES, Effect, Policy, Quantifier, parse_policy

PCR0 = "ab" * 48

ATTESTED_1_1: dict[str, Any] = {
    "Version": "1.1",
    "Statement": [
        {
            "Effect": "Allow",
            "Action": ["kms:dek:decrypt"],
            "Resource": "*",
            "Condition": {
                "StringEqualsIgnoreCase": {
                    "kms:RecipientAttestation/PCR0": [PCR0],
                    "kms:RecipientAttestation/PCR8": [PCR0],
                }
            },
        }
    ],
}


def document(version: str = "5.0", **statement: Any) -> str:
    base = {"Effect": "Allow", "Action": ["kms:cmk:get"]}
    return json.dumps({"Version": version, "Statement": [base | statement]})


def condition(operator: str, key: str, value: Any, version: str = "5.0") -> str:
    return document(version, Condition={operator: {key: value}})


def test_product_shape_parses() -> None:
    policy = parse_policy(json.dumps(ATTESTED_1_1))
    assert policy.version == "1.1"
    (statement,) = policy.statements
    assert statement.effect is Effect.ALLOW
    assert statement.covers_action(["kms:dek:decrypt"])
    assert statement.covers_resource("kms:local-1:a:KeyId:k")
    assert [c.key for c in statement.conditions] == [
        "kms:RecipientAttestation/PCR0",
        "kms:RecipientAttestation/PCR8",
    ]
    assert [c.register for c in statement.conditions] == [0, 8]


ACCEPTED = {
    "bare 5.0": document(),
    "resource left out": document(),
    "single strings": document(Action="kms:cmk:get", Resource="*"),
    "not action": '{"Version":"5.0","Statement":[{"Effect":"Deny","NotAction":["kms:*"]}]}',
    "not resource": document(NotResource=["kms:*:*:KeyId:x"]),
    "sid": document(Sid="Allow-Decrypt_1"),
    "action without type": document(Action="kms::generateRandom"),
    "service wildcard": document(Action=["kms:*", "*", "iam:*:get*"]),
    "alias with colons": document(Resource="kms:local-1:a:alias:team:a"),
    "iam resource without region": document(Resource="iam::a:user:*"),
    "empty condition": document(Condition={}),
    "quantifier": condition("ForAllValues:StringEquals", "g:TagKeys", ["a"]),
    "if exists": condition("StringEqualsIfExists", "g:UserName", "a"),
    "quantifier and if exists": condition("ForAnyValue:StringMatchIfExists", "g:TagKeys", "a*"),
    "null": condition("Null", "kms:RecipientAttestation/PCR0", "true"),
    "number": condition("NumberLessThan", "g:MFAAge", "300"),
    "date": condition("DateLessThan", "g:CurrentTime", "2026-01-01T00:00:00Z"),
    "bool": condition("Bool", "g:MFAPresent", "True"),
    "address": condition("IpAddress", "g:SourceIp", ["10.0.0.0/8", "2001:db8::/32"]),
    "tag key": condition("StringEquals", "g:ResourceTag/Cost Centre", "a"),
    "key in another case": condition("StringEquals", "KMS:recipientattestation/pcr31", "a"),
    "start with, 1.1": condition("StringStartWith", "g:UserName", "a", "1.1"),
    "bytes as well": document().encode(),
}


@pytest.mark.parametrize("reason", ACCEPTED)
def test_accepted(reason: str) -> None:
    assert isinstance(parse_policy(ACCEPTED[reason]), Policy)


REFUSED = {
    "no text": ("", "policy"),
    "no JSON": ("{", "policy"),
    "not UTF-8": (b"\xff{}", "policy"),
    "a list": ("[]", "policy"),
    "deep nesting": ("[" * 9000, "policy"),
    "not a number": ('{"Version": NaN}', "policy"),
    "huge number": ("9" * 9000, "policy"),
    "too long": (" " * (MAX_DOCUMENT_BYTES + 1), "at most"),
    "trailing text": (document() + "x", "policy"),
    "member twice": ('{"Version":"5.0","Version":"5.0","Statement":[]}', "twice"),
    "unknown member": ('{"Version":"5.0","Statement":[],"Id":"x"}', "'Id'"),
    "no version": ('{"Statement":[]}', "Version"),
    "version 1.0": (document("1.0"), "Version"),
    "version as a number": ('{"Version":5.0,"Statement":[{}]}', "Version"),
    "no statement": ('{"Version":"5.0","Statement":[]}', "Statement"),
    "statement as an object": ('{"Version":"5.0","Statement":{}}', "Statement"),
    "too many statements": (
        json.dumps(
            {"Version": "5.0", "Statement": [{"Effect": "Allow", "Action": "*"}] * 65},
        ),
        "1 to 64",
    ),
    "statement is a text": ('{"Version":"5.0","Statement":["x"]}', "Statement[0]"),
    "unknown statement member": (document(Principal="*"), "'Principal'"),
    "sid in 1.1": (document("1.1", Sid="a"), "'Sid'"),
    "not action in 1.1": (document("1.1", NotAction=["kms:*"]), "'NotAction'"),
    "sid with a space": (document(Sid="a b"), "Statement[0].Sid"),
    "sid is a number": (document(Sid=1), "Statement[0].Sid"),
    "effect in lower case": (document(Effect="allow"), "Statement[0].Effect"),
    "effect is a list": (document(Effect=["Allow"]), "Statement[0].Effect"),
    "no effect": ('{"Version":"5.0","Statement":[{"Action":"*"}]}', "Effect"),
    "no action": ('{"Version":"5.0","Statement":[{"Effect":"Allow"}]}', "Action"),
    "action and its opposite": (document(NotAction="kms:*"), "got both"),
    "resource and its opposite": (document(Resource="*", NotResource="*"), "got both"),
    "empty action list": (document(Action=[]), "Statement[0].Action"),
    "action is null": (document(Action=None), "Statement[0].Action"),
    "action list with a number": (document(Action=["kms:cmk:get", 1]), "Statement[0].Action"),
    "action of two parts": (document(Action="kms:get"), "Statement[0].Action"),
    "action of four parts": (document(Action="kms:a:b:c"), "Statement[0].Action"),
    "action without service": (document(Action=":cmk:get"), "Statement[0].Action"),
    "action without operation": (document(Action="kms:cmk:"), "Statement[0].Action"),
    "action with a question mark": (document(Action="kms:cmk:ge?"), "Statement[0].Action"),
    "action with a line feed": (document(Action="kms:cmk:get\n"), "Statement[0].Action"),
    "resource of four parts": (document(Resource="kms:a:b:c"), "Statement[0].Resource"),
    "resource without service": (document(Resource=":a:b:c:d"), "Statement[0].Resource"),
    "resource with a control": (document(Resource="kms:a:b:c:\x00"), "Statement[0].Resource"),
    "too long a resource": (document(Resource="kms:a:b:c:" + "x" * 600), "Statement[0].Resource"),
    "half a surrogate pair": (document(Resource="kms:a:b:c:\ud800"), "Statement[0].Resource"),
    "condition is a list": (document(Condition=[]), "Statement[0].Condition"),
    "condition is null": (document(Condition=None), "Statement[0].Condition"),
    "unknown operator": (condition("StringLike", "g:UserName", "a"), "'StringLike'"),
    "numeric operator of others": (condition("NumericEquals", "g:MFAAge", "1"), "'NumericEquals'"),
    "operator in lower case": (condition("stringequals", "g:UserName", "a"), "'stringequals'"),
    "date equals": (condition("DateEquals", "g:CurrentTime", "x"), "'DateEquals'"),
    "null if exists": (condition("NullIfExists", "g:UserName", "true"), "Null"),
    "null for all": (condition("ForAllValues:Null", "g:UserName", "true"), "Null"),
    "two quantifiers": (
        condition("ForAnyValue:ForAllValues:StringEquals", "g:TagKeys", "a"),
        "operator",
    ),
    "start with in 5.0": (condition("StringStartWith", "g:UserName", "a"), "'StringStartWith'"),
    "address in 1.1": (condition("IpAddress", "g:SourceIp", "10.0.0.0/8", "1.1"), "'IpAddress'"),
    "operator without keys": (document(Condition={"StringEquals": {}}), "Condition.StringEquals"),
    "unknown key": (condition("StringEquals", "g:Nobody", "a"), "'g:Nobody'"),
    "attestation with a colon": (
        condition("StringEquals", "kms:RecipientAttestation:PCR0", "a"),
        "condition key",
    ),
    "register 32": (condition("StringEquals", "kms:RecipientAttestation/PCR32", "a"), "key"),
    "register 00": (condition("StringEquals", "kms:RecipientAttestation/PCR00", "a"), "key"),
    "tag without a name": (condition("StringEquals", "g:ResourceTag/", "a"), "condition key"),
    "key twice by case": (
        document(Condition={"StringEquals": {"g:UserName": "a", "G:username": "b"}}),
        "differ in case",
    ),
    "no values": (condition("StringEquals", "g:UserName", []), "g:UserName"),
    "value is a boolean": (condition("Bool", "g:MFAPresent", True), "g:MFAPresent"),
    "no number": (condition("NumberEquals", "g:MFAAge", "1e3"), "decimal number"),
    "other digits": (condition("NumberEquals", "g:MFAAge", "١"), "decimal number"),
    "no date": (condition("DateLessThan", "g:CurrentTime", "2026-02-30T00:00:00Z"), "UTC time"),
    "date with offset": (
        condition("DateLessThan", "g:CurrentTime", "2026-01-01T00:00:00+08:00"),
        "UTC time",
    ),
    "no boolean": (condition("Bool", "g:MFAPresent", "yes"), "true or false"),
    "no address": (condition("IpAddress", "g:SourceIp", "10.0.0.0/33"), "address block"),
    "host bits": (condition("IpAddress", "g:SourceIp", "10.0.0.1/8"), "address block"),
}


@pytest.mark.parametrize("reason", REFUSED)
def test_refused(reason: str) -> None:
    text, named = REFUSED[reason]
    with pytest.raises(MalformedInput) as caught:
        parse_policy(text)
    assert named in str(caught.value)


def test_quantifier_and_suffix_are_kept() -> None:
    policy = parse_policy(condition("ForAnyValue:StringMatchIfExists", "g:TagKeys", "a*"))
    (test,) = policy.statements[0].conditions
    assert (test.operator, test.quantifier, test.if_exists) == ("StringMatch", Quantifier.ANY, True)


JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ["Version", "Statement", "Effect", "Action", "Resource", "Condition", "Null"]
            )
            | st.text(max_size=6),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)


@given(st.text(max_size=200) | st.binary(max_size=200) | JSON_VALUES.map(json.dumps))
def test_any_text_is_a_policy_or_malformed(text: str | bytes) -> None:
    with contextlib.suppress(MalformedInput):
        assert isinstance(parse_policy(text), Policy)


@given(
    st.fixed_dictionaries(
        {"Effect": st.sampled_from(["Allow", "Deny"]), "Action": JSON_VALUES},
        optional={"Resource": JSON_VALUES, "Condition": JSON_VALUES, "Sid": JSON_VALUES},
    )
)
def test_any_statement_is_a_policy_or_malformed(statement: dict[str, Any]) -> None:
    with contextlib.suppress(MalformedInput):
        parse_policy(json.dumps({"Version": "5.0", "Statement": [statement]}))
