"""Fuzzing of policy documents: a policy or `MalformedInput` comes out, and deciding never raises.

Run `python tests/fuzz/fuzz_policy.py [CORPUS]` for as long as wanted; pytest runs the deterministic
part of it.
"""

import random
import sys

from qtenclave.errors import MalformedInput
from qtenclave.policy import AccessRequest, NamedPolicy, evaluate, lint_policy, parse_policy

PCR0 = "kms:RecipientAttestation/PCR0"
SEED = (
    b'{"Version": "5.0", "Statement": [{"Sid": "A", "Effect": "Allow", "Action": ["kms:cmk:*"], '
    b'"NotResource": ["kms:*:a:KeyId:*"], "Condition": {"StringEqualsIgnoreCase": '
    b'{"kms:RecipientAttestation/PCR0": ["00ff"]}, "ForAnyValue:StringMatchIfExists": '
    b'{"g:TagKeys": "a?*"}, "DateLessThan": {"g:CurrentTime": "2026-01-01T00:00:00Z"}, '
    b'"NumberLessThan": {"g:MFAAge": "5"}, "IpAddress": {"g:SourceIp": "10.0.0.0/8"}, '
    b'"Null": {"g:UserName": "false"}}}, {"Effect": "Deny", "NotAction": "iam:*"}]}'
)
WORDS = (
    *(b'"', b"{", b"}", b"[", b"]", b":", b",", b"*", b"?", b"null", b"\\ud800", b"\xff"),
    *(b"Allow", b"Deny", b"NotAction", b"Resource", b"IfExists", b"ForAllValues:", b"1.1"),
)


def one_input(data: bytes) -> None:
    """Parse `data`, and if it is a policy, ask it."""
    try:
        policy = parse_policy(data)
    except MalformedInput:
        return
    lint_policy(policy)
    text = data.decode()
    for context in ({}, {PCR0: (text[:96],), "g:TagKeys": (text[:3], ""), "g:MFAAge": (text[:2],)}):
        for resource in ("*", "kms:r:a:KeyId:k", text[:40]):
            request = AccessRequest(("kms:cmk:decryptData", text[:20]), resource, context)
            decision = evaluate([NamedPolicy("p", policy)], request)
            if not decision.reasons or (decision.allowed and decision.denied):
                raise AssertionError("expected a decision with reasons")


def mutate(data: bytes, source: random.Random) -> bytes:
    """Return `data` with a few pieces changed, taken out or put in."""
    changed = bytearray(data)
    for _ in range(source.randint(1, 4)):
        position = source.randrange(len(changed) + 1)
        match source.randrange(3):
            case 0 if position < len(changed):
                changed[position] = source.randrange(256)
            case 1:
                del changed[position : position + source.randint(1, 12)]
            case _:
                changed[position:position] = source.choice(WORDS)
    return bytes(changed)


def test_fuzz_policy_short() -> None:
    """Three thousand inputs, the same ones each time."""
    source = random.Random(20260101)
    parse_policy(SEED)
    one_input(SEED)
    for _ in range(3000):
        one_input(mutate(SEED, source))


def main() -> None:
    """Fuzz until stopped, guided by coverage."""
    import atheris  # only here: pytest runs without instrumentation

    atheris.instrument_all()
    atheris.Setup(sys.argv, one_input)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
