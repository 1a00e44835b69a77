"""What a caller may expect, and what is no expectation (R1, R2, R3, R11)."""

import dataclasses
import hashlib
from datetime import UTC, datetime, timedelta

import pytest
from document_forge import TIMESTAMP

from qtenclave.attestation import (
    Expectations,
    Nonce,
    Roots,
    RuleBroken,
    UnsafeAcceptDebug,
    check_expectations,
    check_not_debug,
    check_session_key,
    parse_document,
    verify_document,
)
from qtenclave.attestation.verify import VerifiedDocument
from qtenclave.errors import InvalidRequest, MalformedInput
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
    check_expectations(document, Expectations({}, signing_certificate=forge.signer))


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
        check_expectations(verified(forge), Expectations({0: forge.bank.values[0], 8: OTHER}))
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
        ("R3 PCR8 alone", {8: OTHER}),
        ("R3 all but the image", dict.fromkeys(range(1, 32), OTHER)),
        ("R2 PCR0 zero", {0: ZERO}),
        ("R2 PCR0 zero, PCR8 not", {0: ZERO, 8: OTHER}),
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


class TestSigner:
    """R3: PCR8 stands for an image only together with the certificate, which expires."""

    def signed(self, forge, begin: datetime, lifetime: timedelta) -> tuple[VerifiedDocument, bytes]:
        signer = forge.signing_certificate(begin, lifetime)
        bank = forge.bank.zero().extend(0, b"image").extend(8, hashlib.sha384(signer).digest())
        return verified(forge, bank=bank), signer

    @pytest.mark.parametrize(
        ("begin", "lifetime", "good"),
        [
            (timedelta(0), timedelta(hours=1), True),
            (timedelta(seconds=1), timedelta(hours=1), False),
            (timedelta(hours=-1), timedelta(hours=1), True),
            (timedelta(hours=-1), timedelta(minutes=59, seconds=59), False),
        ],
    )
    def test_r3_it_must_have_been_valid_when_the_document_was_made(
        self, forge, begin: timedelta, lifetime: timedelta, good: bool
    ) -> None:
        """Both borders of its validity are included."""
        second = TIMESTAMP.replace(microsecond=0)
        document, signer = self.signed(forge, second + begin, lifetime)
        document = dataclasses.replace(document, timestamp=second)
        expectations = Expectations({}, signing_certificate=signer)
        if good:
            check_expectations(document, expectations)
            return
        with pytest.raises(RuleBroken, match="signing certificate: expected validity at") as caught:
            check_expectations(document, expectations)
        assert caught.value.rule == "V36"

    def test_r3_another_certificate(self, forge) -> None:
        expectations = Expectations({}, signing_certificate=forge.signing_certificate())
        assert broken_rule(verified(forge), expectations) == "V36"
        both = Expectations(
            {0: forge.bank.values[0]}, signing_certificate=forge.signing_certificate()
        )
        assert broken_rule(verified(forge), both) == "V36"

    def test_r3_unsigned_image(self, forge) -> None:
        expectations = Expectations({}, signing_certificate=forge.signer)
        document = verified(forge, bank=PcrBank.zero().extend(0, b"image"))
        assert broken_rule(document, expectations) == "V36"
        missing = dataclasses.replace(document, pcrs={0: document.pcrs[0]})
        with pytest.raises(RuleBroken, match=r"PCR8: expected .*, got none"):
            check_expectations(missing, expectations)

    def test_r3_other_registers_are_compared_all_the_same(self, forge) -> None:
        expectations = Expectations({4: OTHER}, signing_certificate=forge.signer)
        assert broken_rule(verified(forge), expectations) == "V29"

    @pytest.mark.parametrize("der", [b"", b"certificate", b"\x30\x00"])
    def test_no_certificate(self, der: bytes) -> None:
        with pytest.raises(MalformedInput, match="signing certificate: expected X"):
            Expectations({}, signing_certificate=der)


class TestSessionKey:
    """R8: one function decides whether the key at the other end is the attested one."""

    def test_r8_the_attested_key(self, forge) -> None:
        check_session_key(verified(forge, public_key=b"key"), b"key")

    @pytest.mark.parametrize(
        ("attested", "used"),
        [(b"key", b"kex"), (b"key", b"ke"), (b"key", b""), (b"", b"key"), (b"", b"")],
    )
    def test_r8_another_key_or_none(self, forge, attested: bytes, used: bytes) -> None:
        with pytest.raises(RuleBroken, match="public key: expected") as caught:
            check_session_key(verified(forge, public_key=attested), used)
        assert caught.value.rule == "V30"

    def test_r8_expectations_ask_the_same_function(self, forge, monkeypatch) -> None:
        calls = []
        monkeypatch.setattr(
            "qtenclave.attestation.verify.check_session_key", lambda *a: calls.append(a)
        )
        document = verified(forge, public_key=b"key")
        check_expectations(document, Expectations({0: forge.bank.values[0]}, public_key=b"other"))
        assert calls == [(document, b"other")]

    def test_r8_an_expected_empty_key_matches_nothing(self, forge) -> None:
        """A caller whose own key got lost does not accept an enclave without one."""
        expectations = Expectations({0: forge.bank.values[0]}, public_key=b"")
        assert broken_rule(verified(forge), expectations) == "V30"


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
        assert broken_rule(changed, Expectations({}, signing_certificate=forge.signer)) == "V28"

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
