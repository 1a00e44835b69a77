"""The page on policies: its examples are good policies, its tables name what there is."""

import re
from pathlib import Path

import pytest

from qtenclave.errors import MalformedInput
from qtenclave.policy import AccessRequest, NamedPolicy, evaluate, lint_policy, parse_policy
from qtenclave.policy.conditions import _PLAIN_KEYS, _TESTS, parse_key, parse_operator

PAGE = (Path(__file__).resolve().parents[3] / "docs/reference/policies.md").read_text()
EXAMPLES = re.findall(r"```json\n(.*?)```", PAGE, re.DOTALL)


@pytest.mark.parametrize("example", EXAMPLES)
def test_examples_parse_without_findings(example: str) -> None:
    assert lint_policy(parse_policy(example)) == []


def test_every_operator_is_named_and_no_other() -> None:
    cells = re.findall(r"^\| (`[A-Z].*?) \|", PAGE, re.MULTILINE)
    named = {name for cell in cells for name in re.findall(r"`([A-Za-z]+)`", cell)}
    assert named - {"Sid", "Effect", "Action", "Resource", "Condition"} == set(_TESTS)
    with pytest.raises(MalformedInput):
        parse_operator("StringLike", "5.0", "here")


def test_every_named_key_exists() -> None:
    named = re.findall(r"`((?:g|kms|iam):[A-Z][A-Za-z]+(?:/PCR\d+)?)`", PAGE)
    assert len(named) > 10
    for key in named:
        parse_key(key, "here")
    assert {key.lower() for key in named if "/" not in key} <= _PLAIN_KEYS


def test_every_finding_is_named() -> None:
    source = Path(lint_policy.__code__.co_filename).read_text()
    codes = set(re.findall(r'"([a-z]+(?:-[a-z]+)+)"', source))
    assert codes == set(re.findall(r"^\| `([a-z-]+)`", PAGE, re.MULTILINE))


def test_the_two_denies_do_what_the_page_says() -> None:
    allow = '{"Version":"5.0","Statement":[{"Effect":"Allow","Action":"*"}]}'
    policies = [
        NamedPolicy("all", parse_policy(allow)),
        NamedPolicy("guard", parse_policy(EXAMPLES[2])),
    ]
    key = "kms:RecipientAttestation/PCR0"
    good = re.findall(r'"([0-9a-f]{96})"', EXAMPLES[2])[0]
    for context, allowed in (({key: (good,)}, True), ({key: ("0" * 96,)}, False), ({}, False)):
        request = AccessRequest(("kms:cmk:decryptData",), "kms:r:a:KeyId:k", context)
        assert evaluate(policies, request).allowed is allowed
