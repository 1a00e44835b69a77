"""Other people's vectors: COSE Sign1 examples and Wycheproof's ECDSA P-384 with SHA-384."""

import base64
import json
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import load_der_public_key

from qtenclave.attestation import (
    QINGTIAN,
    MalformedDocument,
    RuleBroken,
    parse_document,
    signed_bytes,
)
from qtenclave.attestation.cbor import parse_item
from qtenclave.attestation.document import ClaimedDocument
from qtenclave.attestation.profile import SignatureOrder
from qtenclave.attestation.verify import _check_signature
from qtenclave.errors import MalformedInput

VECTORS = Path(__file__).parents[3].parent / "shared" / "vectors"

pytestmark = pytest.mark.skipif(
    not VECTORS.is_dir(), reason="the vectors of others are not beside this checkout"
)


def load(name: str) -> dict:
    return json.loads((VECTORS / name).read_text())


def claim(protected: bytes, payload: bytes, signature: bytes) -> ClaimedDocument:
    return ClaimedDocument(
        QINGTIAN, protected, payload, signature, "m", 1, {}, b"", (b"",) * 4, b"", b"", b""
    )


@pytest.mark.parametrize(
    "name",
    sorted(path.name for path in VECTORS.glob("cose/*.json")) or ["none"],
)
def test_cose_examples_are_read_as_cose(name: str) -> None:
    """The signed bytes are those of the example; as documents all of them are refused."""
    example = load(f"cose/{name}")
    message = bytes.fromhex(example["output"]["cbor"])
    with pytest.raises(MalformedDocument):
        parse_document(message)
    try:
        parts = parse_item(message, accept_tag=18)
    except MalformedInput:
        assert example.get("fail")
        return
    assert isinstance(parts, list)
    protected, _, payload, _ = parts
    external = example["input"]["sign0"].get("external", "")
    ours = signed_bytes(payload, protected)
    theirs = bytes.fromhex(example["intermediates"]["ToBeSign_hex"])
    # Documents have no external data; an empty protected header is no document's either.
    if not external and protected != b"\xa0" and not example.get("fail"):
        assert ours == theirs


def test_cose_p384_signature() -> None:
    """The one example with our algorithm verifies, and not when a byte differs."""
    example = load("cose/ecdsa-sig-02.json")
    parts = parse_item(bytes.fromhex(example["output"]["cbor"]), accept_tag=18)
    assert isinstance(parts, list)
    protected, _, payload, signature = parts
    key = _cose_key(example["input"]["sign0"]["key"])
    assert _check_signature(claim(protected, payload, signature), key) is SignatureOrder.BIG
    with pytest.raises(RuleBroken):
        _check_signature(claim(protected, payload + b"x", signature), key)


def _cose_key(jwk: dict[str, str]) -> ec.EllipticCurvePublicKey:
    x, y = (
        int.from_bytes(base64.urlsafe_b64decode(jwk[name] + "=" * (-len(jwk[name]) % 4)), "big")
        for name in ("x", "y")
    )
    return ec.EllipticCurvePublicNumbers(x, y, ec.SECP384R1()).public_key()


def test_wycheproof_signatures(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every verdict on raw halves is theirs; lengths other than 96 are refused by rule V06."""
    vectors = load("wycheproof/ecdsa_secp384r1_sha384_p1363_test.json")
    monkeypatch.setattr("qtenclave.attestation.verify.signed_bytes", lambda payload, _: payload)
    checked = 0
    for group in vectors["testGroups"]:
        key = load_der_public_key(bytes.fromhex(group["publicKeyDer"]))
        assert isinstance(key, ec.EllipticCurvePublicKey)
        for test in group["tests"]:
            signature = bytes.fromhex(test["sig"])
            if len(signature) != 96:
                assert test["result"] == "invalid"
                continue
            document = claim(b"", bytes.fromhex(test["msg"]), signature)
            try:
                order = _check_signature(document, key)
            except RuleBroken:
                verdict = "invalid"
            else:
                verdict = "valid" if order is SignatureOrder.BIG else "little"
            assert verdict == test["result"], test["tcId"]
            checked += 1
    assert checked > 200
