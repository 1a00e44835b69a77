"""Only the holder of the certificate, over the measured PCR0, at a time when it is valid."""

import contextlib
import hashlib
import itertools
import subprocess
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import cbor2
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.asymmetric.utils import Prehashed, decode_dss_signature
from hypothesis import given
from hypothesis import strategies as st

import qtenclave.eif
from qtenclave.eif import (
    SigningCertificate,
    encode_signature_section,
    join_signature,
    parse_certificate,
    parse_signature,
    sign_digest,
    sign_measurements,
    signing_digest,
    verify_certificate,
    verify_signature,
)
from qtenclave.errors import InvalidRequest, MalformedInput, Rejected

PCR0 = hashlib.sha384(b"an image").digest()
OTHER = hashlib.sha384(b"another image").digest()
Make = Callable[..., Any]


CURVES: dict[str, tuple[ec.EllipticCurve, hashes.HashAlgorithm, bytes, int]] = {
    "P-256": (ec.SECP256R1(), hashes.SHA256(), b"\xa1\x01\x26", 32),
    "P-384": (ec.SECP384R1(), hashes.SHA384(), b"\xa1\x01\x38\x22", 48),
    "P-521": (ec.SECP521R1(), hashes.SHA512(), b"\xa1\x01\x38\x23", 66),
}
OF_SIZE = {curve.key_size: (hash_, size) for curve, hash_, _, size in CURVES.values()}
every_curve = pytest.mark.parametrize("curve", CURVES)


def raw_signature(key: ec.EllipticCurvePrivateKey, message: bytes) -> bytes:
    hash_, size = OF_SIZE[key.key_size]
    r, s = decode_dss_signature(key.sign(message, ec.ECDSA(hash_)))
    return r.to_bytes(size, "big") + s.to_bytes(size, "big")


def independent_section(identity: Any, pcr0: bytes = PCR0, **lies: Any) -> bytes:
    """Encode and sign a section without the code under test; every keyword is a lie."""
    protected = lies.get("protected", b"\xa1\x01\x38\x22")
    payload = lies.get("payload", cbor2.dumps({"register_index": 0, "register_value": list(pcr0)}))
    message = cbor2.dumps(["Signature1", protected, b"", payload])
    signature = lies.get("signature") or raw_signature(lies.get("key", identity.key), message)
    cose = [protected, lies.get("unprotected", {}), payload, signature]
    cose = lies.get("cose", cose)
    pem = lies.get("pem", identity.pem)
    element = {"signing_certificate": list(pem), "signature": list(cbor2.dumps(cose))}
    return cbor2.dumps(lies.get("sections", [lies.get("element", element)]))


def certified(identity: Any, now: datetime) -> SigningCertificate:
    return verify_certificate(parse_certificate(identity.pem), now)


def test_accepts_what_others_sign(identity: Any, now: datetime) -> None:
    certificate = verify_signature(independent_section(identity), PCR0, now)
    der = identity.certificate.public_bytes(serialization.Encoding.DER)
    assert certificate.der == der
    assert certificate.subject == certificate.issuer == "CN=image signer"
    assert certificate.serial == 7
    assert certificate.not_before <= now <= certificate.not_after


@every_curve
def test_every_curve_of_others(make_identity: Make, now: datetime, curve: str) -> None:
    kind, _, protected, _ = CURVES[curve]
    identity = make_identity(kind)
    section = independent_section(identity, protected=protected)
    certificate = verify_signature(section, PCR0, now)
    assert certificate.key.public_numbers() == identity.key.public_key().public_numbers()
    with pytest.raises(Rejected, match="S4"):
        verify_signature(section, OTHER, now)
    for _, _, other, _ in CURVES.values():
        if other != protected:
            with pytest.raises(Rejected, match="S3"):
                verify_signature(independent_section(identity, protected=other), PCR0, now)


@every_curve
def test_every_curve_of_ours(make_identity: Make, now: datetime, curve: str) -> None:
    kind, _, protected, size = CURVES[curve]
    identity = make_identity(kind)
    certificate = certified(identity, now)
    section = sign_measurements(PCR0, certificate, identity.key)
    assert verify_signature(section, PCR0, now) == certificate
    assert sign_measurements(PCR0, certificate, identity.key) == section
    header, _, _, signature = cbor2.loads(bytes(cbor2.loads(section)[0]["signature"]))
    assert (header, len(signature)) == (protected, 2 * size)


@every_curve
def test_r17_a_detached_signature(make_identity: Make, now: datetime, curve: str) -> None:
    """The key may be anywhere; what crosses are a digest and a signature."""
    kind, hash_, _, size = CURVES[curve]
    identity = make_identity(kind)
    certificate = certified(identity, now)
    digest = signing_digest(PCR0, certificate.key)
    der = identity.key.sign(digest, ec.ECDSA(Prehashed(hash_)))
    r, s = decode_dss_signature(der)
    for form in (der, r.to_bytes(size, "big") + s.to_bytes(size, "big")):
        assert verify_signature(join_signature(PCR0, certificate, form), PCR0, now) == certificate
        with pytest.raises(Rejected, match="S5"):
            join_signature(OTHER, certificate, form)
    with pytest.raises(Rejected, match="S5"):
        join_signature(PCR0, certified(make_identity(kind), now), der)
    with pytest.raises(Rejected, match="S5"):
        join_signature(PCR0, certificate, bytes(2 * size))
    for wrong in (b"", der + b"\0", der[:-1], bytes(2 * size - 1), bytes(2 * size + 1), b"0" * 50):
        with pytest.raises(MalformedInput, match=curve):
            join_signature(PCR0, certificate, wrong)


@pytest.mark.parametrize(("curve", "other"), list(itertools.permutations(CURVES, 2)))
def test_a_signature_for_another_curve(
    make_identity: Make, now: datetime, curve: str, other: str
) -> None:
    identity = make_identity(CURVES[curve][0])
    stranger = make_identity(CURVES[other][0])
    der = sign_digest(signing_digest(PCR0, stranger.key.public_key()), stranger.key)
    with pytest.raises((MalformedInput, Rejected)):
        join_signature(PCR0, certified(identity, now), der)


def test_accepts_own_and_is_reproducible(identity: Any, now: datetime) -> None:
    certificate = certified(identity, now)
    section = sign_measurements(PCR0, certificate, identity.key)
    assert verify_signature(section, PCR0, now) == certificate
    assert sign_measurements(PCR0, certificate, identity.key) == section


def test_own_section_is_what_others_read(identity: Any, now: datetime) -> None:
    section = sign_measurements(PCR0, certified(identity, now), identity.key)
    (element,) = cbor2.loads(section)
    assert list(element) == ["signing_certificate", "signature"]
    assert bytes(element["signing_certificate"]) == identity.pem
    protected, unprotected, payload, signature = cbor2.loads(bytes(element["signature"]))
    assert (protected, unprotected) == (b"\xa1\x01\x38\x22", {})
    assert cbor2.loads(payload) == {"register_index": 0, "register_value": list(PCR0)}
    assert len(signature) == 96


def other_payload(**changes: Any) -> bytes:
    payload: dict[str, Any] = {"register_index": 0, "register_value": list(PCR0)}
    return cbor2.dumps({**payload, **changes})


REJECTED: dict[str, dict[str, Any]] = {
    "payload names another image": {"payload": other_payload(register_value=list(OTHER))},
    "payload names another register": {"payload": other_payload(register_index=8)},
    "payload has a key more": {"payload": other_payload(more=1)},
    "payload as byte string": {"payload": other_payload(register_value=PCR0)},
    "payload empty": {"payload": b""},
    "algorithm ES256": {"protected": b"\xa1\x01\x26"},
    "algorithm ES512": {"protected": b"\xa1\x01\x38\x23"},
    "algorithm EdDSA": {"protected": b"\xa1\x01\x27"},
    "algorithm in a longer spelling": {"protected": bytes.fromhex("a11a000000013a00000022")},
    "no algorithm": {"protected": b"\xa0"},
    "empty protected header": {"protected": b""},
    "critical header": {"protected": cbor2.dumps({1: -35, 2: [1]})},
    "signature of zeros": {"signature": bytes(96)},
    "signature short by one": {"signature": b"\x01" * 95},
    "signature long by one": {"signature": b"\x01" * 97},
    "signature empty": {"signature": b"\x00" * 2},
    "signature by another key": {"key": ec.generate_private_key(ec.SECP384R1())},
}


@pytest.mark.parametrize("lies", REJECTED.values(), ids=REJECTED.keys())
def test_rejects(identity: Any, now: datetime, lies: dict[str, Any]) -> None:
    section = independent_section(identity, **lies)
    parse_signature(section)  # well-formed, all the same
    with pytest.raises(Rejected):
        verify_signature(section, PCR0, now)


def test_r12_rejects_a_signature_over_another_image(identity: Any, now: datetime) -> None:
    section = independent_section(identity, OTHER)
    verify_signature(section, OTHER, now)
    with pytest.raises(Rejected, match="S4"):
        verify_signature(section, PCR0, now)


MALFORMED: dict[str, dict[str, Any]] = {
    "no signature": {"sections": []},
    "a map instead of the list": {"sections": {}},
    "header not empty": {"unprotected": {1: -35}},
    "COSE of three": {"cose": [b"", {}, b""]},
    "COSE of five": {"cose": [b"", {}, b"", b"", b""]},
    "COSE with a tag": {"cose": cbor2.CBORTag(18, [b"", {}, b"", b""])},
    "protected as map": {"cose": [{1: -35}, {}, b"", b""]},
    "text in place of the certificate": {"element": {"signing_certificate": "x", "signature": []}},
    "byte string as certificate": {"element": {"signing_certificate": b"x", "signature": []}},
    "a number over 255": {"element": {"signing_certificate": [256], "signature": []}},
    "a negative number": {"element": {"signing_certificate": [-1], "signature": []}},
    "keys exchanged": {"element": {"signature": [], "signing_certificate": []}},
    "a key more": {"element": {"signing_certificate": [], "signature": [], "x": 1}},
    "other keys": {"element": {"certificate": [], "signature": []}},
    "empty certificate": {"pem": b""},
    "no PEM": {"pem": b"certificate"},
    "broken base64": {
        "pem": b"-----BEGIN CERTIFICATE-----\n*\n-----END CERTIFICATE-----\n",
    },
    "PEM around garbage": {
        "pem": b"-----BEGIN CERTIFICATE-----\nMAAw\n-----END CERTIFICATE-----\n",
    },
    "PEM with ends exchanged": {
        "pem": b"-----END CERTIFICATE-----\nMAAw\n-----BEGIN CERTIFICATE-----\n",
    },
    "huge certificate": {"pem": b"x" * ((16 << 10) + 1)},
}


@pytest.mark.parametrize("lies", MALFORMED.values(), ids=MALFORMED.keys())
def test_refuses_form(identity: Any, now: datetime, lies: dict[str, Any]) -> None:
    with pytest.raises(MalformedInput):
        verify_signature(independent_section(identity, **lies), PCR0, now)


def test_refuses_two_signatures_and_two_certificates(identity: Any, now: datetime) -> None:
    (element,) = cbor2.loads(independent_section(identity))
    with pytest.raises(MalformedInput):
        verify_signature(cbor2.dumps([element, element]), PCR0, now)
    with pytest.raises(MalformedInput):
        verify_signature(independent_section(identity, pem=identity.pem * 2), PCR0, now)


def test_refuses_other_spellings(identity: Any, now: datetime) -> None:
    good = independent_section(identity)
    for name, changed in {
        "trailing byte": good + b"\0",
        "indefinite array": b"\x9f" + good[1:] + b"\xff",
        "long array head": b"\x98\x01" + good[1:],
        "indefinite map": good[:1] + b"\xbf" + good[2:] + b"\xff",
        "duplicate key": good[:1] + b"\xa3" + good[2:] + good[2:22] + b"\x80",
        "empty": b"",
        "too long": good + bytes(64 << 10),
    }.items():
        with pytest.raises(MalformedInput):
            pytest.fail(f"{name}: {verify_signature(changed, PCR0, now)}")


def test_every_flipped_byte_is_refused(identity: Any, now: datetime) -> None:
    section = sign_measurements(PCR0, certified(identity, now), identity.key)
    pem_start, pem_end = section.index(b"\x18-\x18-"), section.index(b"isignature")
    for position in range(len(section)):
        changed = bytearray(section)
        changed[position] ^= 0x01
        if pem_start <= position < pem_end:
            # A certificate is not vouched for by anybody: another one with the same key is another
            # signer, and says so in PCR8. Line ends of PEM mean nothing and move nothing.
            with contextlib.suppress(MalformedInput, Rejected):
                verify_signature(bytes(changed), PCR0, now)
        else:
            with pytest.raises((MalformedInput, Rejected)):
                verify_signature(bytes(changed), PCR0, now)


def test_every_truncation_is_refused(identity: Any, now: datetime) -> None:
    section = independent_section(identity)
    for end in range(len(section)):
        with pytest.raises(MalformedInput):
            verify_signature(section[:end], PCR0, now)


@given(st.binary(max_size=200))
def test_arbitrary_section(now: datetime, data: bytes) -> None:
    with pytest.raises(MalformedInput):
        verify_signature(data, PCR0, now)


@given(st.data())
def test_changed_section(identity: Any, now: datetime, data: st.DataObject) -> None:
    section = bytearray(sign_measurements(PCR0, certified(identity, now), identity.key))
    for _ in range(data.draw(st.integers(1, 4))):
        position = data.draw(st.integers(0, len(section) - 1))
        section[position] = data.draw(st.integers(0, 255))
    with contextlib.suppress(MalformedInput, Rejected):
        verify_signature(bytes(section), PCR0, now)


def test_validity_to_the_second(make_identity: Make, now: datetime) -> None:
    identity = make_identity(start=now, end=now + timedelta(seconds=10))
    section = independent_section(identity)
    second = timedelta(seconds=1)
    for moment in (now, now + 10 * second, now + 10.9 * second):
        verify_signature(section, PCR0, moment)
    with pytest.raises(Rejected, match="not valid yet"):
        verify_signature(section, PCR0, now - timedelta(microseconds=1))
    with pytest.raises(Rejected, match="expired"):
        verify_signature(section, PCR0, now + 11 * second)


def test_key_usage(make_identity: Make, usage: Make, now: datetime) -> None:
    for uses, good in (
        (("digital_signature",), True),
        (("digital_signature", "key_cert_sign"), True),
        (("key_cert_sign", "crl_sign"), False),
        (("content_commitment",), False),
    ):
        identity = make_identity(usage=usage(*uses))
        if good:
            verify_signature(independent_section(identity), PCR0, now)
        else:
            with pytest.raises(Rejected, match="C3"):
                verify_signature(independent_section(identity), PCR0, now)
    # What `openssl req -x509` makes without further options: a CA that restricts nothing.
    verify_signature(independent_section(make_identity(authority=True)), PCR0, now)


def test_other_curve(make_identity: Make, now: datetime) -> None:
    for curve in (ec.SECP256K1(), ec.SECP224R1(), ec.BrainpoolP384R1()):
        identity = make_identity(curve)
        with pytest.raises(Rejected, match=f"C1.*P-256, P-384 or P-521, got {curve.name}"):
            verify_certificate(parse_certificate(identity.pem), now)
        with pytest.raises(InvalidRequest):
            signing_digest(PCR0, identity.key.public_key())


def test_a_chain_says_what_to_do(identity: Any, make_identity: Make) -> None:
    with pytest.raises(MalformedInput, match=r"got 2; of a chain give the certificate of the sign"):
        parse_certificate(identity.pem + make_identity().pem)


def test_r13_a_certificate_for_us_is_one_for_openssl(identity: Any) -> None:
    """Whatever byte stands where a line should end."""
    at = identity.pem.index(b"\n", 100)
    accepted = set()
    for byte in range(256):
        pem = identity.pem[:at] + bytes([byte]) + identity.pem[at + 1 :]
        try:
            claim = parse_certificate(pem)
        except MalformedInput:
            continue
        accepted.add(byte)
        done = subprocess.run(
            ["openssl", "x509", "-outform", "DER"], input=pem, capture_output=True, check=True
        )
        assert done.stdout == claim.der
    assert accepted == set(b" \t\r\n")


def test_other_kind_of_key(now: datetime) -> None:
    key = rsa.generate_private_key(65537, 2048)
    name = x509.Name([])
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now)
        .not_valid_after(now)
        .sign(key, hashes.SHA256())
    )
    claim = parse_certificate(certificate.public_bytes(serialization.Encoding.PEM))
    assert claim.key is None
    with pytest.raises(Rejected, match="C1"):
        verify_certificate(claim, now)


def test_key_of_another_certificate(identity: Any, make_identity: Make, now: datetime) -> None:
    with pytest.raises(InvalidRequest):
        sign_measurements(PCR0, certified(identity, now), make_identity().key)
    with pytest.raises(InvalidRequest):
        encode_signature_section(PCR0, certified(identity, now), bytes(95))


def test_room_exports_what_it_says() -> None:
    public = {name for name in vars(qtenclave.eif) if not name.startswith("_")}
    modules = {
        "algorithms",
        "boundaries",
        "certificate",
        "header",
        "measure",
        "reader",
        "signature",
        "writer",
    }
    assert public - modules == set(qtenclave.eif.__all__)
