"""Findings about policies that are valid and yet do not say what their author likely means.

Errors are policies that cannot work as written and are refused when they are stored; warnings are
shown and stored. What a finding is about: who can decrypt without an enclave, tests that never
fire, and measurements that any debug enclave has.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from qtenclave.policy.conditions import Condition
from qtenclave.policy.document import Effect, Policy, Statement
from qtenclave.policy.patterns import ascii_lower

__all__ = ["Finding", "Severity", "lint_policy"]

# Names of both versions for the calls that return something encrypted in the clear.
_DECRYPT_ACTIONS = (
    "kms:cmk:decryptData",
    "kms:cmk:decryptDataKey",
    "kms:cmk:decrypt",
    "kms:dek:decrypt",
    "kms:cmk:crypto",
    "kms:dek:crypto",
)
# Calls that take a recipient, so that attestation keys exist in their context.
_RECIPIENT_ACTIONS = frozenset(
    ascii_lower(name)
    for name in (
        *_DECRYPT_ACTIONS,
        "kms:cmk:createDataKey",
        "kms:dek:create",
        "kms:cmk:generate",
        "kms::generateRandom",
        "kms:cmk:deriveSharedSecret",
        "kms:cmk:createRsaDataKeyPair",
        "kms:cmk:createEcDataKeyPair",
    )
)
_REGISTER_VALUE = re.compile(r"[0-9A-Fa-f]{96}", re.ASCII)
# Registers that say which code runs; 3 and 4 only say where and for whom.
_CODE_REGISTERS = frozenset({0, 1, 2, 8})


class Severity(Enum):
    """How bad a finding is."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding.

    Attributes:
        code: Stable name, for tests and scripts.
        severity: Whether the policy may be stored.
        statement: Number of the statement, from 1.
        message: One sentence.
    """

    code: str
    severity: Severity
    statement: int
    message: str

    def __str__(self) -> str:
        return f"{self.severity.value}: statement {self.statement}: {self.message} [{self.code}]"


def lint_policy(policy: Policy) -> list[Finding]:
    """Return what is worth telling the author, in the order of the statements."""
    findings: list[Finding] = []
    for number, statement in enumerate(policy.statements, start=1):
        found = [*_lint_allow(statement), *_lint_deny(statement, policy), *_lint_values(statement)]
        findings += (Finding(code, _severity(code), number, message) for code, message in found)
    return findings


def _severity(code: str) -> Severity:
    return Severity.ERROR if code == "attestation-ignored" else Severity.WARNING


def _lint_allow(statement: Statement) -> Iterator[tuple[str, str]]:
    if statement.effect is not Effect.ALLOW:
        return
    everything = any(
        pattern.parts[0] in {"kms", "*"} and pattern.parts[1:] == ("*", "*")
        for pattern in statement.actions
    )
    if everything is not statement.excludes_actions:
        yield (
            "wildcard-allow",
            "allows every KMS action, or all but a few: also those that are added later",
        )
    if not any(statement.covers_action([action]) for action in _DECRYPT_ACTIONS):
        return
    pinned = {condition.register for condition in statement.conditions if _pins(condition)}
    if not pinned - {None}:
        yield (
            "decrypt-without-attestation",
            "allows decryption without a condition on kms:RecipientAttestation, to any program",
        )
    elif not pinned & _CODE_REGISTERS:
        yield (
            "attestation-without-code",
            "asks for no register that measures code (PCR0 or PCR8): any image passes",
        )


def _pins(condition: Condition) -> bool:
    """Say whether a request without the expected register value fails this condition."""
    return (
        condition.register is not None
        and not condition.is_negated
        and not condition.if_exists
        and condition.operator != "Null"
        and not any(value.strip("*?") == "" for value in condition.values)
    )


def _lint_deny(statement: Statement, policy: Policy) -> Iterator[tuple[str, str]]:
    if statement.effect is not Effect.DENY:
        return
    for condition in statement.conditions:
        covered = condition.if_exists or not condition.is_negated
        if not covered and not _denies_absence(policy, condition.key):
            yield (
                "deny-skips-absent-key",
                f"{condition.operator} does not fire when the request has no {condition.key}; "
                'add a Deny statement with Null: "true" for that key',
            )


def _denies_absence(policy: Policy, key: str) -> bool:
    return any(
        condition.operator == "Null"
        and ascii_lower(condition.key) == ascii_lower(key)
        and "true" in condition.values
        for statement in policy.statements
        if statement.effect is Effect.DENY
        for condition in statement.conditions
    )


def _lint_values(statement: Statement) -> Iterator[tuple[str, str]]:
    attested = [c for c in statement.conditions if c.register is not None]
    for condition in attested:
        if condition.if_exists and statement.effect is Effect.ALLOW:
            yield (
                "attestation-optional",
                f"{condition.key} with IfExists also passes a request without a document",
            )
        if condition.operator in {"Null", "StringMatch", "StringNotMatch"}:
            continue
        for value in condition.values:
            if not _REGISTER_VALUE.fullmatch(value):
                yield (
                    "not-a-digest",
                    f"{condition.key} expects 96 hexadecimal digits, got {len(value)} characters",
                )
            elif value.strip("0") == "":
                yield "debug-measurement", f"{condition.key} is all zeros: any debug enclave passes"
            elif (
                condition.operator in {"StringEquals", "StringNotEquals"} and value != value.lower()
            ):
                yield (
                    "case-of-digest",
                    f"{condition.key} has upper-case digits under {condition.operator}; "
                    f"use {condition.operator}IgnoreCase",
                )
    if not attested or statement.excludes_actions:
        return
    for pattern in statement.actions:
        ignored = ascii_lower(pattern.text) not in _RECIPIENT_ACTIONS
        if pattern.is_literal and pattern.parts[0] == "kms" and ignored:
            yield (
                "attestation-ignored",
                f"{pattern.text} takes no recipient, so a condition on "
                "kms:RecipientAttestation says nothing about it; move it to its own statement",
            )
