"""Findings about valid policies: one row per trap, and none for the templates we recommend."""

import json
from typing import Any

import pytest

from qtenclave.policy import Severity, lint_policy, parse_policy

GOOD = "ab" * 48


def codes(*statements: dict[str, Any], version: str = "5.0") -> list[str]:
    policy = parse_policy(json.dumps({"Version": version, "Statement": list(statements)}))
    return [finding.code for finding in lint_policy(policy)]


def attested(operator: str = "StringEqualsIgnoreCase", **registers: Any) -> dict[str, Any]:
    tests = {f"kms:RecipientAttestation/{name}": value for name, value in registers.items()}
    return {"Condition": {operator: tests}}


ALLOW_DECRYPT: dict[str, Any] = {"Effect": "Allow", "Action": ["kms:cmk:decryptData"]}
ALLOW_ENCRYPT: dict[str, Any] = {"Effect": "Allow", "Action": ["kms:cmk:encryptData"]}
DENY_DECRYPT: dict[str, Any] = {"Effect": "Deny", "Action": ["kms:cmk:decryptData"]}

CLEAN = {
    "decrypt with image and signer": [ALLOW_DECRYPT | attested(PCR0=GOOD, PCR8=GOOD)],
    "encryption alone": [ALLOW_ENCRYPT],
    "both, separate": [ALLOW_ENCRYPT, ALLOW_DECRYPT | attested(PCR0=GOOD)],
    "random for an image": [
        {"Effect": "Allow", "Action": "kms::generateRandom"} | attested(PCR0=GOOD)
    ],
    "deny unless attested": [
        DENY_DECRYPT | attested("StringNotEqualsIgnoreCase", PCR0=GOOD),
        DENY_DECRYPT | attested("Null", PCR0="true"),
    ],
    "deny that fires on absence": [
        DENY_DECRYPT | attested("StringNotEqualsIgnoreCaseIfExists", PCR0=GOOD)
    ],
    "identity administration": [{"Effect": "Allow", "Action": "iam:*"}],
}

FOUND: dict[str, tuple[list[dict[str, Any]], str]] = {
    "no condition": ([ALLOW_DECRYPT], "decrypt-without-attestation"),
    "condition on a name alone": (
        [ALLOW_DECRYPT | {"Condition": {"StringEquals": {"g:UserName": "a"}}}],
        "decrypt-without-attestation",
    ),
    "presence alone": (
        [ALLOW_DECRYPT | attested("Null", PCR0="false")],
        "decrypt-without-attestation",
    ),
    "negated register": (
        [ALLOW_DECRYPT | attested("StringNotEquals", PCR0=GOOD)],
        "decrypt-without-attestation",
    ),
    "any register value": (
        [ALLOW_DECRYPT | attested("StringMatch", PCR0="*")],
        "decrypt-without-attestation",
    ),
    "old name": (
        [{"Effect": "Allow", "Action": "kms:dek:crypto"}],
        "decrypt-without-attestation",
    ),
    "hidden in a wildcard": (
        [{"Effect": "Allow", "Action": "kms:cmk:d*"}],
        "decrypt-without-attestation",
    ),
    "instance alone": ([ALLOW_DECRYPT | attested(PCR4=GOOD)], "attestation-without-code"),
    "optional register": (
        [ALLOW_DECRYPT | attested("StringEqualsIgnoreCaseIfExists", PCR0=GOOD)],
        "attestation-optional",
    ),
    "all of KMS": ([{"Effect": "Allow", "Action": "kms:*"}], "wildcard-allow"),
    "everything": ([{"Effect": "Allow", "Action": "*"}], "wildcard-allow"),
    "all but one": ([{"Effect": "Allow", "NotAction": "kms:cmk:create"}], "wildcard-allow"),
    "deny that skips absence": (
        [DENY_DECRYPT | attested("StringNotEqualsIgnoreCase", PCR0=GOOD)],
        "deny-skips-absent-key",
    ),
    "null twin of another key": (
        [
            DENY_DECRYPT | attested("StringNotEquals", PCR0=GOOD),
            DENY_DECRYPT | attested("Null", PCR8="true"),
        ],
        "deny-skips-absent-key",
    ),
    "short digest": ([ALLOW_DECRYPT | attested(PCR0="ab")], "not-a-digest"),
    "debug measurement": ([ALLOW_DECRYPT | attested(PCR0="0" * 96)], "debug-measurement"),
    "upper case digest": (
        [ALLOW_DECRYPT | attested("StringEquals", PCR0=GOOD.upper())],
        "case-of-digest",
    ),
    "condition on encryption": ([ALLOW_ENCRYPT | attested(PCR0=GOOD)], "attestation-ignored"),
}


@pytest.mark.parametrize("reason", CLEAN)
def test_clean(reason: str) -> None:
    assert codes(*CLEAN[reason]) == []


@pytest.mark.parametrize("reason", FOUND)
def test_found(reason: str) -> None:
    statements, code = FOUND[reason]
    assert code in codes(*statements)


def test_only_ignored_attestation_is_an_error() -> None:
    text = json.dumps(
        {"Version": "5.0", "Statement": [ALLOW_DECRYPT, ALLOW_ENCRYPT | attested(PCR0=GOOD)]}
    )
    findings = lint_policy(parse_policy(text))
    assert [(f.code, f.severity, f.statement) for f in findings] == [
        ("decrypt-without-attestation", Severity.WARNING, 1),
        ("attestation-ignored", Severity.ERROR, 2),
    ]
    assert str(findings[1]).startswith("error: statement 2: kms:cmk:encryptData takes no recipient")
