"""V34 and V35: lists that can be relied on, and certificates that are on one (R10)."""

from datetime import timedelta

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256, SHA384
from cryptography.hazmat.primitives.serialization import Encoding
from document_forge import ISSUED, NONCE, TIMESTAMP, Forge, usage

from qtenclave.attestation import (
    MaxAge,
    Nonce,
    RevocationLists,
    RuleBroken,
    VerifiedDocument,
    _der,
    parse_document,
    verify_document,
)
from qtenclave.attestation.revocation import MAX_LIST_BYTES
from qtenclave.errors import InvalidRequest, MalformedInput

NOW = TIMESTAMP + timedelta(seconds=1)
DAY = timedelta(days=1)
STRANGER = ec.generate_private_key(ec.SECP384R1())
SERIALS = {i: lambda c, n=100 + i: c.but(serial=n) for i in range(1, 5)}
POINT = x509.CRLDistributionPoints(
    [x509.DistributionPoint([x509.UniformResourceIdentifier("https://a/b.crl")], None, None, None)]
)
DELTA = x509.DeltaCRLIndicator(1)
NUMBER = x509.CRLNumber(7)


def verify(
    document: bytes, forge: Forge, *lists: bytes, now=NOW, freshness=None
) -> VerifiedDocument:
    return verify_document(
        parse_document(document),
        forge.roots,
        now,
        freshness or Nonce(NONCE),
        revocation=RevocationLists.of(lists),
    )


def broken(document: bytes, forge: Forge, *lists: bytes, now=NOW, freshness=None) -> RuleBroken:
    with pytest.raises(RuleBroken) as caught:
        verify(document, forge, *lists, now=now, freshness=freshness)
    return caught.value


@pytest.fixture(scope="module")
def document(forge: Forge) -> bytes:
    return forge.document(edits=SERIALS)


@pytest.mark.parametrize("level", [0, 1, 2, 3])
def test_in_force(forge: Forge, document: bytes, level: int) -> None:
    other_levels = [100 + i for i in range(1, 5) if i != level + 1]
    assert verify(document, forge, forge.revocation_list(level, 7, *other_levels)).nonce == NONCE


@pytest.mark.parametrize("level", [0, 1, 2, 3])
def test_r10_revoked_by_issuer_and_serial(forge: Forge, document: bytes, level: int) -> None:
    """Each certificate below the root, by the list of its own issuer alone."""
    lists = [forge.revocation_list(i, *([101 + i] if i == level else [])) for i in range(4)]
    error = broken(document, forge, *lists)
    what = ("cabundle[1]", "cabundle[2]", "cabundle[3]", "certificate")[level]
    assert error.rule == "V35"
    assert str(error) == (
        f"{what}: expected a certificate in force, got serial number {101 + level:x},"
        " revoked 2026-07-20T11:21:28+00:00"
    )


def test_r10_another_signature_is_the_same_certificate(forge: Forge, document: bytes) -> None:
    """The same certificate signed once more has other bytes, and is revoked all the same."""
    again = forge.document(edits=SERIALS)
    assert parse_document(again).certificate != parse_document(document).certificate
    assert broken(again, forge, forge.revocation_list(3, 104)).rule == "V35"


def test_revoked_for_documents_of_any_age(forge: Forge, document: bytes) -> None:
    later = TIMESTAMP + 400 * DAY
    one = forge.revocation_list(0, 101, issued=later - DAY / 2)
    assert broken(document, forge, one, now=later, freshness=MaxAge(401 * 86400)).rule == "V35"


NOT_RELIED_ON = [
    ("signed by a stranger", lambda f: f.revocation_list(0, signer=STRANGER)),
    ("signed by another level", lambda f: f.revocation_list(0, signer=f.keys[1])),
    ("a delta", lambda f: f.revocation_list(0, extra=((DELTA, True),))),
    ("not yet", lambda f: f.revocation_list(0, issued=ISSUED + timedelta(minutes=4))),
    ("no longer", lambda f: f.revocation_list(0, issued=ISSUED - DAY)),
    ("of nobody in the chain", lambda f: f.revocation_list(0, issuer=f.specs()[4].subject)),
    ("of its other key", lambda f: f.revocation_list(0, authority=STRANGER.public_key())),
]


@pytest.mark.parametrize(
    ("reason", "make"), NOT_RELIED_ON, ids=[reason for reason, _ in NOT_RELIED_ON]
)
def test_lists_that_cannot_be_relied_on(forge: Forge, document: bytes, reason: str, make) -> None:
    error = broken(document, forge, make(forge))
    assert error.rule == "V34"
    assert "expected" in str(error)


def test_borders_of_a_lists_time(forge: Forge, document: bytes) -> None:
    """From one skew before it was made to its last second, both included."""
    freshness = MaxAge(10 * 86400)
    one = forge.revocation_list(0, issued=ISSUED + timedelta(minutes=10))
    first = ISSUED + timedelta(minutes=9)
    last = ISSUED + timedelta(minutes=10) + DAY
    for now in (first, last):
        verify(document, forge, one, now=now, freshness=freshness)
    tick = timedelta(milliseconds=1)
    for now in (first - tick, last + tick):
        error = broken(document, forge, one, now=now, freshness=freshness)
        assert error.rule == "V34"
        assert "revocation list by cabundle[0]: expected one for" in str(error)


def test_an_authority_that_may_not_sign_lists(forge: Forge) -> None:
    edits = {**SERIALS, 1: lambda c: c.but(usage=usage("digital_signature", "key_cert_sign"))}
    error = broken(forge.document(edits=edits), forge, forge.revocation_list(1))
    assert (error.rule, str(error)) == (
        "V34",
        "cabundle[1]: expected key usage cRLSign, got another",
    )


def test_others_lists_are_passed_over(forge: Forge, document: bytes) -> None:
    """Another region's, an older key's, one that says more in extensions that are not critical."""
    other = Forge()
    elsewhere = forge.specs()[4].subject
    verify(
        document,
        forge,
        forge.revocation_list(0, extra=((NUMBER, False),)),
        other.revocation_list(0, 101),
        other.revocation_list(1, 102, issuer=elsewhere),
    )


def test_a_list_without_key_id(forge: Forge, document: bytes) -> None:
    der = forge.revocation_list(0, 101)
    bare = x509.load_der_x509_crl(der)
    builder = x509.CertificateRevocationListBuilder().issuer_name(bare.issuer)
    builder = builder.last_update(bare.last_update_utc).next_update(bare.next_update_utc)
    builder = builder.add_revoked_certificate(next(iter(bare))).add_extension(NUMBER, False)
    again = builder.sign(forge.keys[0], SHA384()).public_bytes(Encoding.DER)
    assert broken(document, forge, again).rule == "V35"


def test_a_certificate_that_names_its_list_must_be_covered(forge: Forge) -> None:
    """Whoever hands lists on could leave that one out."""
    edits = {**SERIALS, 2: lambda c: c.but(serial=102, extra=((POINT, False),))}
    document = forge.document(edits=edits)
    error = broken(document, forge, forge.revocation_list(0))
    assert error.rule == "V34"
    assert str(error) == "cabundle[2]: expected the revocation list it names, got none by it"
    verify(document, forge, forge.revocation_list(1))
    verify(document, forge, forge.revocation_list(0), forge.revocation_list(1))


def test_no_lists_is_an_error() -> None:
    with pytest.raises(InvalidRequest, match="revocation lists: expected at least one, got none"):
        RevocationLists.of([])


def without_next_update(der: bytes) -> bytes:
    """Cut the second of the two times out; the signature is not looked at before."""
    tbs = x509.load_der_x509_crl(der).tbs_certlist_bytes
    _, at, end = _der.span(tbs, 0, len(tbs))
    parts = []
    while at < end:
        _, _, stop = _der.span(tbs, at, end)
        parts.append(tbs[at:stop])
        at = stop
    body = _der.encode(_der.SEQUENCE, *parts[:4], *parts[5:])
    return _der.encode(_der.SEQUENCE, body, der_tail(der))


def der_tail(der: bytes) -> bytes:
    """What follows the signed part: algorithm and signature."""
    _, at, end = _der.span(der, 0, len(der))
    _, _, stop = _der.span(der, at, end)
    return der[stop:end]


ES384, ES256 = "06082a8648ce3d040303", "06082a8648ce3d040302"


def swapped(der: bytes, old: str, new: str, nth: int) -> bytes:
    """Put hexadecimal digits in the place of their `nth` occurrence."""
    parts = der.hex().split(old)
    assert len(parts) > nth + 1
    head, tail = old.join(parts[: nth + 1]), old.join(parts[nth + 1 :])
    return bytes.fromhex(head + new + tail)


MALFORMED = [
    ("empty", lambda _: b""),
    ("no DER", lambda _: b"list"),
    ("cut", lambda f: f.revocation_list(0)[:-1]),
    ("trailing byte", lambda f: f.revocation_list(0) + b"\0"),
    ("a certificate", lambda f: f.leaf),
    ("SHA-256", lambda f: f.revocation_list(0, algorithm=SHA256())),
    ("version 1", lambda f: swapped(f.revocation_list(0), "0201013", "0201003", 0)),
    ("another algorithm inside", lambda f: swapped(f.revocation_list(0), ES384, ES256, 0)),
    ("another algorithm outside", lambda f: swapped(f.revocation_list(0), ES384, ES256, 1)),
    ("no next update", lambda f: without_next_update(f.revocation_list(0))),
    ("too long", lambda _: bytes(MAX_LIST_BYTES + 1)),
]


@pytest.mark.parametrize(("reason", "make"), MALFORMED, ids=[reason for reason, _ in MALFORMED])
def test_malformed(forge: Forge, reason: str, make) -> None:
    with pytest.raises(MalformedInput, match="revocation list 0: ") as caught:
        RevocationLists.of([make(forge)])
    assert type(caught.value) is MalformedInput


def test_from_pem_or_der(forge: Forge, document: bytes) -> None:
    der = forge.revocation_list(0, 101)
    pem = x509.load_der_x509_crl(der).public_bytes(Encoding.PEM)
    assert pem.startswith(b"-----BEGIN")
    for data in (der, pem):
        lists = RevocationLists.from_pem_or_der([data])
        with pytest.raises(RuleBroken) as caught:
            verify_document(
                parse_document(document), forge.roots, NOW, Nonce(NONCE), revocation=lists
            )
        assert caught.value.rule == "V35"
    with pytest.raises(MalformedInput, match="revocation list: expected PEM or DER"):
        RevocationLists.from_pem_or_der([b"-----BEGIN X509 CRL-----\n"])


def test_every_flipped_byte_of_a_list_is_refused(forge: Forge, document: bytes) -> None:
    der = forge.revocation_list(0, 7)
    for at in range(0, len(der), 3):
        changed = bytearray(der)
        changed[at] ^= 0x10
        with pytest.raises((MalformedInput, RuleBroken)):
            verify(document, forge, bytes(changed))
