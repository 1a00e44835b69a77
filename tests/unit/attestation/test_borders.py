"""The last value that passes and the first that does not, where no other test stands on the border.

R11: each of these was a change of the verifier's code that the other tests let pass.
"""

import dataclasses
import hashlib
import re
from datetime import UTC, datetime, timedelta

import cbor2
import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding
from document_forge import MODULE_ID, NONCE, TIMESTAMP, Forge, NitroForge

from qtenclave import attestation
from qtenclave.attestation import (
    NITRO,
    ChainCache,
    DocumentTemplate,
    MalformedDocument,
    MaxAge,
    Nonce,
    RevocationLists,
    Roots,
    Rule,
    RuleBroken,
    _der,
    assemble,
    parse_document,
    verify_document,
)
from qtenclave.attestation.chain import (
    _check_names,
    _common_name,
    _parse,
    plain_name,
    read_certificate,
    verify_chain,
)
from qtenclave.attestation.report import describe_claim, describe_verified
from qtenclave.attestation.revocation import MAX_LIST_BYTES
from qtenclave.attestation.sealing import MAX_ENVELOPE_BYTES, open_sealed
from qtenclave.attestation.verify import UnsafeAcceptDebug, _check_instance, _show
from qtenclave.errors import InvalidRequest, MalformedInput, QtCode
from qtenclave.pcr import PcrBank

CABUNDLE = (b"r", b"g", b"z", b"i")
LAST_MS = 253_402_300_799_999


def test_smallest_and_largest_fields() -> None:
    """One byte for each certificate, one register, times and names of full length."""
    for timestamp, name in ((1, "m"), (LAST_MS, "m" * 127)):
        payload = DocumentTemplate(name, PcrBank.zero(), b"l", CABUNDLE).payload(timestamp)
        claim = parse_document(assemble(payload, 1, 1))
        assert (claim.timestamp_ms, claim.module_id, claim.cabundle) == (timestamp, name, CABUNDLE)
    fields = cbor2.loads(payload) | {"pcrs": {31: bytes(48)}}
    claim = parse_document(assemble(cbor2.dumps(fields), 1, 1))
    assert dict(claim.pcrs) == {31: bytes(48)}


def test_shortest_freshness() -> None:
    for seconds, skew_s in ((0.5, 0.0), (0.5, 0.5), (1, 0)):
        assert MaxAge(seconds, skew_s=skew_s).skew_s == skew_s
        assert Nonce(b"n", max_age_s=seconds, skew_s=skew_s).max_age_s == seconds
    assert len(Nonce(bytes(512)).value) == 512


def test_values_in_messages_are_cut_at_32_bytes() -> None:
    assert _show(b"") == "none"
    assert _show(b"\x01" * 32) == "01" * 32
    assert _show(b"\x01" * 33) == "01" * 32 + "..."


def test_names_in_messages_are_cut_at_80_characters(forge: Forge) -> None:
    with pytest.raises(RuleBroken) as caught:
        _check_instance(parse_document(forge.document()), "x" * 100)
    assert "'" + "x" * 80 + "'" in str(caught.value)


def test_a_document_without_pcr4(nitro_forge: NitroForge) -> None:
    document = nitro_forge.nitro_document(pcrs={0: b"\x01" * 48})
    now = TIMESTAMP + timedelta(seconds=1)
    verified = verify_document(
        parse_document(document, NITRO), nitro_forge.roots, now, Nonce(NONCE)
    )
    assert set(verified.pcrs) == {0}


def test_the_facts_of_a_document(forge: Forge) -> None:
    claim = parse_document(forge.document(user_data=b"u", public_key=b"k"))
    pcrs = {str(i): value.hex() for i, value in sorted(claim.pcrs.items())}
    described = describe_claim(claim)
    [*_, leaf] = described.pop("certificates")  # type: ignore[misc]
    assert described == {
        "verified": False,
        "module_id": MODULE_ID,
        "timestamp": "2026-07-20T11:23:26.196+00:00",
        "debug": False,
        "pcrs": pcrs,
        "user_data": "75",
        "nonce": NONCE.hex(),
        "public_key": "6b",
    }
    assert leaf == {
        "subject": read_certificate(forge.leaf).subject,
        "serial": "1234",
        "not_before": "2026-07-20T11:21:28+00:00",
        "not_after": "2026-07-20T14:21:28+00:00",
        "sha256": hashlib.sha256(forge.leaf).hexdigest(),
    }
    verified = verify_document(claim, forge.roots, TIMESTAMP, Nonce(NONCE))
    proven = describe_verified(verified)
    assert (proven["verified"], proven["signature_order"]) == (True, "big")


def test_a_document_without_pcr0_shows_as_debug(nitro_forge: NitroForge) -> None:
    claim = parse_document(nitro_forge.nitro_document(pcrs={1: b"\x01" * 48}), NITRO)
    assert describe_claim(claim)["debug"] is True


def test_names_are_found_in_their_rooms() -> None:
    assert attestation.__getattr__("parse_document") is parse_document
    assert attestation.__getattr__("NITRO") is NITRO
    with pytest.raises(AttributeError) as caught:
        attestation.__getattr__("nothing")
    assert str(caught.value) == "module 'qtenclave.attestation' has no attribute 'nothing'"


class TestChain:
    def test_the_shortest(self, forge: Forge) -> None:
        leaf = forge.specs()[4]
        below = dataclasses.replace(leaf, issuer=forge.specs()[0].subject, signer=forge.keys[0])
        chain = verify_chain((forge.cabundle[0], below.build()), forge.roots)
        assert len(chain.links) == 2
        with pytest.raises(
            InvalidRequest, match="chain: expected at least two certificates, got 1"
        ):
            verify_chain((forge.cabundle[0],), forge.roots)

    def test_room_by_default(self) -> None:
        assert ChainCache()._verify.cache_info().maxsize == 256

    def test_a_key_of_an_algorithm_that_nobody_knows(self, forge: Forge) -> None:
        known = bytes.fromhex("06072a8648ce3d0201")
        der = forge.leaf.replace(known, known[:-1] + b"\x7f", 1)
        with pytest.raises(RuleBroken) as caught:
            read_certificate(der)
        assert caught.value.rule == "V17"
        assert str(caught.value) == "certificate: expected a key on P-384, got another"

    def test_only_two_kinds_of_text_are_one(self) -> None:
        utf8, printable, ia5 = (_der.encode(tag, b"CN") for tag in (0x0C, 0x13, 0x16))
        assert plain_name(utf8) == plain_name(printable)
        assert plain_name(utf8) != plain_name(ia5)
        assert plain_name(_der.encode(_der.SET, utf8)) != plain_name(_der.encode(0x30, utf8))

    def test_key_identifiers_in_messages_are_cut(self, forge: Forge) -> None:
        long = x509.AuthorityKeyIdentifier(b"\xab" * 50, None, None)
        der = forge.specs()[4].build()
        issuer, leaf = _parse(forge.cabundle[3], "cabundle[3]"), _parse(der, "certificate")
        changed = dataclasses.replace(leaf, issuer_key_id=long.key_identifier)
        with pytest.raises(RuleBroken) as caught:
            _check_names(issuer, changed)
        assert str(caught.value).endswith(", got " + "ab" * 40)

    def test_what_the_library_notices_late_is_malformed_too(
        self, forge: Forge, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """It may read a time or a name only when it is asked for."""
        read = x509.load_der_x509_certificate(forge.leaf)

        class Late:
            extensions = read.extensions
            serial_number = read.serial_number
            public_key = read.public_key

            @property
            def not_valid_before_utc(self) -> datetime:
                raise ValueError("a year of two digits")

            subject = not_valid_before_utc

        monkeypatch.setattr(x509, "load_der_x509_certificate", lambda _: Late())
        with pytest.raises(MalformedDocument) as caught:
            _parse(forge.leaf, "certificate")
        assert caught.value.rule == "V15"
        assert str(caught.value) == "certificate: expected a readable validity"
        monkeypatch.undo()
        link = _parse(forge.leaf, "certificate")
        facts = dataclasses.replace(link.facts, certificate=Late())  # type: ignore[arg-type]
        with pytest.raises(MalformedDocument) as caught:
            _common_name(dataclasses.replace(link, facts=facts))
        assert caught.value.rule == "V15"
        assert str(caught.value) == "certificate: expected readable names"

    def test_roots_of_a_file_are_for_the_profile_that_was_named(self, forge: Forge) -> None:
        pem = x509.load_der_x509_certificate(forge.cabundle[0]).public_bytes(Encoding.PEM)
        assert Roots.from_pem(pem, NITRO).profile is NITRO


def test_the_longest_list_and_envelope_are_looked_into() -> None:
    with pytest.raises(MalformedInput, match="BER"):
        RevocationLists.of([bytes(MAX_LIST_BYTES)])
    with pytest.raises(MalformedInput, match="at most"):
        RevocationLists.of([bytes(MAX_LIST_BYTES + 1)])
    private = rsa.generate_private_key(65537, 2048)
    with pytest.raises(MalformedInput, match="BER"):
        open_sealed(bytes(MAX_ENVELOPE_BYTES), private)


def test_errors_of_rules_carry_the_code_of_mistrust() -> None:
    for error in (MalformedDocument(Rule.V01, "m"), RuleBroken(Rule.V16, "m")):
        assert error.code is QtCode.NOT_TRUSTED
    with pytest.raises(InvalidRequest, match=re.escape("development root: expected a SHA-256")):
        UnsafeAcceptDebug(bytes(31))


class TestDer:
    @pytest.mark.parametrize(
        ("size", "head"),
        [(127, "047f"), (128, "048180"), (129, "048181"), (255, "0481ff"), (256, "04820100")],
    )
    def test_lengths_in_their_shortest_form(self, size: int, head: str) -> None:
        encoded = _der.encode(_der.OCTET_STRING, bytes(size))
        assert encoded == bytes.fromhex(head) + bytes(size)
        assert _der.parse(encoded).content == bytes(size)

    def test_lengths_of_four_bytes_and_no_more(self) -> None:
        assert _der.parse(bytes.fromhex("04840000000161")).content == b"a"
        with pytest.raises(MalformedInput, match="a length, got one of 5 bytes"):
            _der.parse(bytes.fromhex("0485000000000161"))
        with pytest.raises(MalformedInput, match="a length, got one of 2 bytes"):
            _der.span(b"\x04\x82\x01", 0, 3)

    def test_depth(self) -> None:
        assert _der.parse(b"\x30\x80" * 16 + b"\x04\x00" + b"\0\0" * 16).tag == 0x30
        with pytest.raises(MalformedInput, match="depth <= 16"):
            _der.parse(b"\x30\x80" * 17 + b"\x04\x00" + b"\0\0" * 17)

    def test_a_sequence_is_constructed_and_has_its_tag(self) -> None:
        empty = _der.Element(_der.OCTET_STRING, b"", ())
        with pytest.raises(MalformedInput, match="tag 0x04, got 0x04"):
            empty.sequence(_der.OCTET_STRING, 0)
        with pytest.raises(MalformedInput, match="tag 0x31, got 0x30"):
            _der.Element(_der.SEQUENCE, b"", ()).sequence(_der.SET, 0)
        assert _der.Element(_der.SEQUENCE, b"", ()).sequence(_der.SEQUENCE, 0) == ()

    def test_what_is_said_of_wrong_elements(self) -> None:
        inner = _der.Element(_der.INTEGER, b"", ())
        for action, message in (
            (
                lambda: _der.Element(_der.SEQUENCE, b"", (inner,)).sequence(_der.SEQUENCE, 2),
                "BER: expected 2 elements, got 1",
            ),
            (lambda: inner.octets(_der.OCTET_STRING), "BER: expected tag 0x04, got 0x02"),
            (
                lambda: _der.parse(b"\x30\x80\x00\x01\x07"),
                "BER at byte 2: expected an element, got tag 0",
            ),
            (
                lambda: _der.parse(b"\x30\x02\x00\x00"),
                "BER at byte 4: expected an element, got an end of contents",
            ),
        ):
            with pytest.raises(MalformedInput) as caught:
                action()
            assert str(caught.value) == message

    def test_a_constructed_element_has_no_content(self) -> None:
        for empty in (b"\x30\x00", b"\x30\x80\x00\x00"):
            assert _der.parse(empty) == _der.Element(_der.SEQUENCE, b"", ())

    def test_an_element_at_the_very_end(self) -> None:
        assert _der.span(b"\x04\x00", 0, 2) == (4, 2, 2)
        assert _der.span(b"\x30\x80\0\0", 0, 4) == (0x30, 2, -1)
        with pytest.raises(MalformedInput, match="expected a length, got an indefinite one"):
            _der.span(b"\x04\x80\0\0", 0, 4)


def test_unreadable_names_show_as_such(forge: Forge) -> None:
    facts = read_certificate(forge.leaf)
    assert facts.subject.startswith("CN=")
    assert facts.not_after > datetime(2026, 1, 1, tzinfo=UTC)
