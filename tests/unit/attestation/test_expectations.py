"""What a caller may expect, and what is no expectation (R1, R2, R3, R11)."""

import dataclasses
from datetime import UTC, datetime

import pytest

from qtenclave.attestation import (
    Expectations,
    Nonce,
    Roots,
    RuleBroken,
    UnsafeAcceptDebug,
    check_expectations,
    check_not_debug,
    parse_document,
    verify_document,
)
from qtenclave.attestation.verify import VerifiedDocument
from qtenclave.errors import InvalidRequest
from qtenclave.pcr import PcrBank

OTHER = b"\x01" * 48
ZERO = bytes(48)


def verified(forge, **arguments) -> VerifiedDocument:
    document = forge.document(**arguments)
    claim = parse_document(document)
    now = datetime.fromtimestamp(claim.timestamp_ms / 1000, UTC)
    return verify_document(claim, forge.roots, now, Nonce(bytes(range(32))))


def broken_rule(document: VerifiedDocument, expectations: Expectations) -> str:
    with pytest.raises(RuleBroken) as caught:
        check_expectations(document, expectations)
    return caught.value.rule


def test_what_matches_passes(forge) -> None:
    document = verified(forge, user_data=b"u", public_key=b"k")
    for index in (0, 4, 8, 15):
        pcrs = {0: forge.bank.values[0], index: forge.bank.values[index]}
        check_expectations(document, Expectations(pcrs, public_key=b"k", user_data=b"u"))
    check_expectations(document, Expectations({8: forge.bank.values[8]}))


@pytest.mark.parametrize("index", range(32))
def test_r11_every_register_is_compared(forge, index: int) -> None:
    """Each of 32 registers alone makes the difference."""
    bank = forge.bank
    for other in range(16, 32):
        bank = bank.extend(other, b"x")
    document = verified(forge, bank=bank)
    pcrs = dict(enumerate(bank.values))
    check_expectations(document, Expectations(pcrs))
    wrong = bytearray(pcrs[index])
    wrong[47] ^= 1
    assert broken_rule(document, Expectations({**pcrs, index: bytes(wrong)})) == "V29"


def test_r1_a_register_that_is_not_listed_is_no_match(forge) -> None:
    pcrs = {0: forge.bank.values[0], 16: ZERO}
    assert broken_rule(verified(forge), Expectations(pcrs)) == "V29"


def test_message_names_the_register_and_both_values(forge) -> None:
    with pytest.raises(RuleBroken) as caught:
        check_expectations(verified(forge), Expectations({8: OTHER}))
    got = forge.bank.values[8].hex()
    assert str(caught.value) == f"PCR8: expected {OTHER.hex()}, got {got}"


@pytest.mark.parametrize(
    ("expected", "given", "rule"),
    [
        ({"public_key": b"k"}, {"public_key": b"K"}, "V30"),
        ({"public_key": b"k"}, {}, "V30"),
        ({"public_key": b""}, {"public_key": b"k"}, "V30"),
        ({"public_key": b"k"}, {"public_key": b"kk"}, "V30"),
        ({"user_data": b"u"}, {"user_data": b"U"}, "V31"),
        ({"user_data": b"u"}, {}, "V31"),
    ],
)
def test_fields(forge, expected, given, rule: str) -> None:
    expectations = Expectations({0: forge.bank.values[0]}, **expected)
    assert broken_rule(verified(forge, **given), expectations) == rule


@pytest.mark.parametrize(
    ("reason", "pcrs"),
    [
        ("R1 nothing", {}),
        ("R3 PCR4 alone", {4: OTHER}),
        ("R3 all but image and signer", {i: OTHER for i in range(32) if i not in {0, 8}}),
        ("R2 PCR0 zero", {0: ZERO}),
        ("R2 PCR8 zero", {8: ZERO}),
        ("R2 both zero", {0: ZERO, 8: ZERO}),
        ("R2 both zero, another not", {0: ZERO, 4: OTHER, 8: ZERO}),
        ("47 bytes", {0: OTHER[1:]}),
        ("empty value", {0: b""}),
        ("index 32", {0: OTHER, 32: OTHER}),
        ("index -1", {0: OTHER, -1: OTHER}),
    ],
)
def test_no_expectations(reason: str, pcrs: dict[int, bytes]) -> None:
    with pytest.raises(InvalidRequest, match="expected"):
        Expectations(pcrs)


def test_unsigned_images_may_be_expected() -> None:
    Expectations({0: OTHER, 8: ZERO})


def test_expectations_keep_a_copy() -> None:
    pcrs = {0: OTHER}
    expectations = Expectations(pcrs)
    pcrs.clear()
    assert dict(expectations.pcrs) == {0: OTHER}
    with pytest.raises(TypeError):
        expectations.pcrs[0] = ZERO  # type: ignore[index]


class TestDebug:
    """R2: zeros pass under an explicit development root, and nowhere else."""

    def test_refused(self, forge) -> None:
        document = verified(forge, bank=PcrBank.zero().extend(16, b"x"))
        assert document.is_debug
        assert broken_rule(document, Expectations({0: OTHER})) == "V28"
        with pytest.raises(RuleBroken, match="debug") as caught:
            check_not_debug(document)
        assert caught.value.rule == "V28"

    def test_no_pcr0_is_debug(self, forge) -> None:
        document = verified(forge)
        pcrs = {i: value for i, value in document.pcrs.items() if i}
        changed = dataclasses.replace(document, pcrs=pcrs)
        assert broken_rule(changed, Expectations({8: pcrs[8]})) == "V28"

    def test_accepted_under_the_development_root(self, forge) -> None:
        document = verified(forge, bank=PcrBank.zero())
        switch = UnsafeAcceptDebug(*forge.roots.fingerprints)
        check_expectations(document, Expectations({0: ZERO}, accept_debug=switch))

    def test_r24_not_under_another_root(self, forge) -> None:
        document = verified(forge, bank=PcrBank.zero())
        switch = UnsafeAcceptDebug(*Roots.of([b"development"]).fingerprints)
        assert broken_rule(document, Expectations({0: ZERO}, accept_debug=switch)) == "V28"

    def test_the_switch_compares_all_the_same(self, forge) -> None:
        switch = UnsafeAcceptDebug(*forge.roots.fingerprints)
        expectations = Expectations({0: OTHER}, accept_debug=switch)
        assert broken_rule(verified(forge), expectations) == "V29"

    def test_the_switch_names_a_root(self) -> None:
        with pytest.raises(InvalidRequest, match="SHA-256"):
            UnsafeAcceptDebug(b"")

    def test_a_measured_enclave_is_not_debug(self, forge) -> None:
        document = verified(forge)
        assert not document.is_debug
        check_not_debug(document)
