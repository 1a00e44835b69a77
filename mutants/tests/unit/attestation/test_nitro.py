"""Nitro documents: the second profile, chosen by the caller with the root that goes with it."""

from datetime import UTC, datetime, timedelta

import cbor2
import pytest
from cryptography import x509
from document_forge import NITRO_MODULE_ID, NONCE, TIMESTAMP, Forge, NitroForge

from qtenclave.attestation import (
    NITRO,
    NITRO_ROOT,
    PROFILES,
    QINGTIAN,
    QINGTIAN_ROOT,
    Expectations,
    MalformedDocument,
    Nonce,
    Roots,
    RuleBroken,
    SignatureOrder,
    VerifiedDocument,
    check_expectations,
    parse_document,
    verify_document,
)
from qtenclave.errors import InvalidRequest
from qtenclave.pcr import PcrBank

NOW = TIMESTAMP + timedelta(seconds=1)


def verify(document: bytes, roots: Roots, now: datetime = NOW) -> VerifiedDocument:
    return verify_document(parse_document(document, NITRO), roots, now, Nonce(NONCE))


@pytest.mark.parametrize(
    ("reason", "changes"),
    [
        ("as genuine ones are", {}),
        ("definite lengths", {"indefinite": False}),
        ("long protected header", {"protected": bytes.fromhex("a11a000000013a00000022")}),
        ("header of indefinite length", {"protected": bytes.fromhex("bf013822ff")}),
        ("a key id in the last certificate", {"edits": {4: lambda c: c.but(own_key_id=True)}}),
    ],
)
def test_accepts(nitro_forge: NitroForge, reason: str, changes) -> None:
    verified = verify(nitro_forge.nitro_document(**changes), nitro_forge.roots)
    assert verified.module_id == NITRO_MODULE_ID
    assert verified.timestamp == TIMESTAMP
    assert verified.signature_order is SignatureOrder.BIG
    check_expectations(verified, Expectations({0: nitro_forge.bank.values[0]}))


def test_accepts_tag_18(nitro_forge: NitroForge) -> None:
    verify(b"\xd2" + nitro_forge.nitro_document(), nitro_forge.roots)


@pytest.mark.parametrize("name", ["public_key", "user_data", "nonce"])
@pytest.mark.parametrize("absent", [None, ..., b""])
def test_r9_null_missing_and_empty_are_none_given(
    nitro_forge: NitroForge, name: str, absent: object
) -> None:
    claim = parse_document(nitro_forge.nitro_document(**{name: absent}), NITRO)
    assert getattr(claim, name) == b""


@pytest.mark.parametrize("name", ["public_key", "user_data", "nonce"])
def test_inputs_up_to_1024_bytes(nitro_forge: NitroForge, name: str) -> None:
    claim = parse_document(nitro_forge.nitro_document(**{name: bytes(1024)}), NITRO)
    assert getattr(claim, name) == bytes(1024)


def test_one_and_eight_certificates_in_the_bundle(nitro_forge: NitroForge) -> None:
    """How many the form allows; whether they make a chain is asked later."""
    for count in (1, 8):
        bundle = [bytes(1024)] * count
        claim = parse_document(nitro_forge.nitro_document(cabundle=bundle), NITRO)
        assert claim.cabundle == tuple(bundle)


REFUSED = [
    ("V04", "ES256", {"protected": bytes.fromhex("a10126")}),
    ("V04", "ES512", {"protected": bytes.fromhex("a1013823")}),
    ("V04", "algorithm by name", {"protected": cbor2.dumps({1: "ES384"})}),
    ("V04", "key id", {"protected": cbor2.dumps({1: -35, 4: b"k"})}),
    ("V05", "key id unprotected", {"unprotected": {4: b"k"}}),
    ("V07", "the manual's spelling of the product", {"public_key": ..., "pubkey": b"k"}),
    ("V07", "one key more", {"debug": False}),
    *(
        ("V07", f"no {name}", {name: ...})
        for name in ("module_id", "digest", "timestamp", "pcrs", "certificate", "cabundle")
    ),
    ("V11", "registers of SHA-256", {"pcrs": {0: bytes(32)}}),
    ("V12", "1025 bytes", {"certificate": bytes(1025)}),
    ("V12", "null", {"certificate": None}),
    ("V13", "none", {"cabundle": []}),
    ("V13", "null", {"cabundle": None}),
    ("V13", "nine", {"cabundle": [b"a"] * 9}),
    ("V13", "one of 1025 bytes", {"cabundle": [bytes(1025)]}),
    ("V13", "a null among them", {"cabundle": [None]}),
    ("V14", "public key of 1025 bytes", {"public_key": bytes(1025)}),
    ("V14", "user data of 1025 bytes", {"user_data": bytes(1025)}),
    ("V14", "nonce of 1025 bytes", {"nonce": bytes(1025)}),
    ("V14", "text", {"nonce": "nonce"}),
]


@pytest.mark.parametrize(
    ("rule", "reason", "changes"), REFUSED, ids=[f"{rule} {reason}" for rule, reason, _ in REFUSED]
)
def test_refused(nitro_forge: NitroForge, rule: str, reason: str, changes) -> None:
    with pytest.raises(MalformedDocument) as caught:
        parse_document(nitro_forge.nitro_document(**changes), NITRO)
    assert caught.value.rule == rule


SHORT_PATH = x509.BasicConstraints(ca=True, path_length=0)
PRODUCT_MODULE_ID = "4662b7a3-7898-46c9-a6c5-20e9025e50bc.enc-37d1e07b3da3c427"
OTHERS_PCRS = {0: b"\1" * 48, 4: PcrBank.zero().extend(4, b"i-0").values[4]}
NOT_TRUSTED = [
    ("V20", "a path too short", {"edits": {2: lambda c: c.but(constraints=SHORT_PATH)}}),
    ("V24", "little-endian halves", {"order": SignatureOrder.LITTLE}),
    ("V27", "no nonce", {"nonce": None}),
    ("V32", "another instance", {"module_id": "i-0123456789abcdef1-enc0123456789abcdef"}),
    ("V32", "another enclave", {"module_id": NITRO_MODULE_ID[:-1] + "0"}),
    ("V32", "a part of its name", {"module_id": NITRO_MODULE_ID[:-1]}),
    ("V32", "a module of the product", {"module_id": PRODUCT_MODULE_ID}),
    ("V32", "a TPM, no enclave", {"module_id": "i-0123456789abcdef0-tpm0000000000000000"}),
    ("V33", "register of another instance", {"pcrs": OTHERS_PCRS}),
]


@pytest.mark.parametrize(
    ("rule", "reason", "changes"),
    NOT_TRUSTED,
    ids=[f"{rule} {reason}" for rule, reason, _ in NOT_TRUSTED],
)
def test_not_trusted(nitro_forge: NitroForge, rule: str, reason: str, changes) -> None:
    with pytest.raises(RuleBroken) as caught:
        verify(nitro_forge.nitro_document(**changes), nitro_forge.roots)
    assert caught.value.rule == rule


class TestChoice:
    """The caller's, never the document's."""

    def test_roots_of_the_other_profile(self, forge: Forge, nitro_forge: NitroForge) -> None:
        """One hash, trusted for one kind of document alone."""
        as_product = Roots(nitro_forge.roots.fingerprints)
        with pytest.raises(InvalidRequest, match="expected those of nitro documents, got qingtian"):
            verify(nitro_forge.nitro_document(), as_product)
        as_nitro = Roots(forge.roots.fingerprints, NITRO)
        with pytest.raises(InvalidRequest, match="expected those of qingtian documents, got nitro"):
            verify_document(parse_document(forge.document()), as_nitro, NOW, Nonce(NONCE))

    def test_the_product_is_the_default(self, nitro_forge: NitroForge) -> None:
        with pytest.raises(MalformedDocument) as caught:
            parse_document(nitro_forge.nitro_document())
        assert caught.value.rule == "V14"

    def test_a_product_document_is_no_nitro_document(self, forge: Forge) -> None:
        claim = parse_document(forge.document(), NITRO)
        roots = Roots(forge.roots.fingerprints, NITRO)
        with pytest.raises(RuleBroken) as caught:
            verify_document(claim, roots, NOW, Nonce(NONCE))
        assert caught.value.rule == "V32"

    def test_profiles_by_name(self) -> None:
        assert PROFILES == {"qingtian": QINGTIAN, "nitro": NITRO}


def test_the_pinned_roots() -> None:
    """Copied from where the issuers publish them; see the page of rules."""
    assert QINGTIAN_ROOT.hex().upper() == (
        "F23443B4EB52A70719DF49BDDA0E57BB25F1C04530885DBECDBDE241C8C4F581"
    )
    assert NITRO_ROOT.hex() == "641a0321a3e244efe456463195d606317ed7cdcc3c1756e09893f3c68f79bb5b"
    Roots(frozenset({QINGTIAN_ROOT}))
    Roots(frozenset({NITRO_ROOT}), NITRO)


def test_time_is_the_documents_own(nitro_forge: NitroForge) -> None:
    early = datetime(2026, 7, 20, 11, 21, 27, tzinfo=UTC)
    document = nitro_forge.nitro_document(timestamp=round(early.timestamp() * 1000))
    with pytest.raises(RuleBroken) as caught:
        verify(document, nitro_forge.roots, early)
    assert caught.value.rule == "V23"
