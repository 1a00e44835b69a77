"""One row per rule of trust, both borders of every time, and every byte flipped.

Requirement numbers (R1 ...) are those of the project's security requirements.
"""

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.hashes import SHA256, SHA384
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import ExtendedKeyUsageOID

from qtenclave.attestation import (
    MalformedDocument,
    MaxAge,
    Nonce,
    Roots,
    RuleBroken,
    SignatureOrder,
    VerifiedDocument,
    _der,
    assemble,
    parse_document,
    signed_bytes,
    verify_document,
)
from qtenclave.errors import InvalidRequest, MalformedInput, Rejected
from qtenclave.pcr import PcrBank

MODULE_ID = "4662b7a3-7898-46c9-a6c5-20e9025e50bc.enc-37d1e07b3da3c427"
ISSUED = datetime(2026, 7, 20, 11, 21, 28, tzinfo=UTC)
TIMESTAMP = datetime(2026, 7, 20, 11, 23, 26, 196000, tzinfo=UTC)
NOW = TIMESTAMP + timedelta(seconds=1)
NONCE = bytes(range(32))
FRESH = Nonce(NONCE)


def verify(document: bytes, roots: Roots, now: datetime = NOW, freshness=FRESH) -> VerifiedDocument:
    return verify_document(parse_document(document), roots, now, freshness)


def broken_rule(document: bytes, roots: Roots, now: datetime = NOW, freshness=FRESH) -> str:
    with pytest.raises((RuleBroken, MalformedDocument)) as caught:
        verify(document, roots, now, freshness)
    return caught.value.rule


def test_accepts(forge) -> None:
    verified = verify(forge.document(user_data=b"u", public_key=b"k"), forge.roots)
    assert verified.module_id == MODULE_ID
    assert verified.timestamp == TIMESTAMP
    assert verified.pcrs[0] == forge.bank.values[0]
    assert (verified.user_data, verified.public_key, verified.nonce) == (b"u", b"k", NONCE)
    assert verified.signature_order is SignatureOrder.BIG
    assert not verified.is_debug
    assert verified.root_fingerprint in forge.roots.fingerprints
    assert len(verified.certificates) == 5
    assert "3da3c427" in verified.certificates[4].subject


def test_accepts_the_products_little_endian_halves(forge) -> None:
    verified = verify(forge.document(order=SignatureOrder.LITTLE), forge.roots)
    assert verified.signature_order is SignatureOrder.LITTLE


@pytest.mark.parametrize("tag", [b"\xd2", b"\xd8\x12"])
def test_accepts_tag_18(forge, tag: bytes) -> None:
    verify(tag + forge.document(), forge.roots)


def test_r10_accepts_high_s_but_the_bytes_are_no_identity(forge) -> None:
    """R10: both forms verify, and identity is issuer and serial number."""
    document = forge.document()
    order = int(
        "ffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf"
        "581a0db248b0a77aecec196accc52973",
        16,
    )
    s = order - int.from_bytes(document[-48:], "big")
    twin = document[:-48] + s.to_bytes(48, "big")
    assert twin != document
    one, other = (verify(data, forge.roots) for data in (document, twin))
    assert one.certificates[4].serial == other.certificates[4].serial


def patched_inner_algorithm(forge, index: int) -> Callable[[bytes], bytes]:
    """Name SHA-256 inside and SHA-384 outside, signed so with SHA-384."""

    def patch(der: bytes) -> bytes:
        tbs = x509.load_der_x509_certificate(der).tbs_certificate_bytes
        changed = tbs.replace(
            bytes.fromhex("06082a8648ce3d040303"), bytes.fromhex("06082a8648ce3d040302"), 1
        )
        assert changed != tbs
        return resigned(forge, index, changed)

    return patch


def resigned(forge, index: int, tbs: bytes) -> bytes:
    signature = forge.keys[max(index - 1, 0)].sign(tbs, ec.ECDSA(SHA384()))
    algorithm = bytes.fromhex("300a06082a8648ce3d040303")
    return _der.encode(_der.SEQUENCE, tbs, algorithm, _der.encode(0x03, b"\0" + signature))


def patched_serial(forge, index: int, serial: bytes) -> Callable[[bytes], bytes]:
    """Put another serial number in, of any encoding."""

    def patch(der: bytes) -> bytes:
        tbs = x509.load_der_x509_certificate(der).tbs_certificate_bytes
        _, start, end = _der.span(tbs, 0, len(tbs))
        _, _, serial_end = _der.span(tbs, start + 5, end)
        body = tbs[start : start + 5] + _der.encode(_der.INTEGER, serial) + tbs[serial_end:end]
        return resigned(forge, index, _der.encode(_der.SEQUENCE, body))

    return patch


def version_2(forge) -> Callable[[bytes], bytes]:
    def patch(der: bytes) -> bytes:
        tbs = x509.load_der_x509_certificate(der).tbs_certificate_bytes
        return resigned(forge, 4, tbs.replace(b"\xa0\x03\x02\x01\x02", b"\xa0\x03\x02\x01\x01", 1))

    return patch


def patched_issuer(value: bytes) -> Callable[[bytes], bytes]:
    """Put other bytes in the place of the first value in the issuer's name."""

    def patch(der: bytes) -> bytes:
        country = bytes.fromhex("0603550406 1302434e")  # id-at-countryName, PrintableString CN
        assert len(value) == 4
        return der.replace(country, country[:5] + value, 1)

    return patch


P256 = ec.generate_private_key(ec.SECP256R1())
STRANGER = ec.generate_private_key(ec.SECP384R1())
RSA = rsa.generate_private_key(public_exponent=65537, key_size=2048)


def usage_without(names: tuple[str, ...], *more: str) -> x509.KeyUsage:
    flags = dict.fromkeys(
        (
            "digital_signature",
            "content_commitment",
            "key_encipherment",
            "data_encipherment",
            "key_agreement",
            "key_cert_sign",
            "crl_sign",
            "encipher_only",
            "decipher_only",
        ),
        False,
    )
    flags.update(dict.fromkeys(("digital_signature", "key_cert_sign", "crl_sign"), True))
    flags.update(dict.fromkeys(names, False))
    flags.update(dict.fromkeys(more, True))
    return x509.KeyUsage(**flags)


_PRINTABLE = x509.name._ASN1Type.PrintableString
UNKNOWN = x509.UnrecognizedExtension(x509.ObjectIdentifier("1.2.3.4"), b"\x05\x00")
NAMES = x509.NameConstraints([x509.DNSName("example.com")], None)
SERVER = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH])
ANY = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.ANY_EXTENDED_KEY_USAGE])

# rule, reason, changes of certificates: 0 root, 1 region, 2 grid, 3 instance, 4 leaf (R5).
CHAIN_FAULTS = [
    ("V15", "trailing byte", {4: lambda c: c.but(patch=lambda d: d + b"\0")}),
    ("V15", "cut", {3: lambda c: c.but(patch=lambda d: d[:-1])}),
    ("V15", "no certificate", {2: lambda c: c.but(patch=lambda _: b"certificate")}),
    ("V15", "version 2", lambda forge: {4: lambda c: c.but(patch=version_2(forge))}),
    ("V15", "serial 0", lambda forge: {4: lambda c: c.but(patch=patched_serial(forge, 4, b"\0"))}),
    (
        "V15",
        "negative serial",
        lambda forge: {4: lambda c: c.but(patch=patched_serial(forge, 4, b"\x81\x02"))},
    ),
    (
        "V15",
        "serial of 21 bytes",
        lambda forge: {4: lambda c: c.but(patch=patched_serial(forge, 4, b"\x01" * 21))},
    ),
    ("V17", "hash SHA-256", {2: lambda c: c.but(hash=SHA256())}),
    (
        "V17",
        "another algorithm inside",
        lambda forge: {2: lambda c: c.but(patch=patched_inner_algorithm(forge, 2))},
    ),
    ("V17", "leaf key on P-256", {4: lambda c: c.but(key=P256)}),
    ("V17", "leaf key of RSA", {4: lambda c: c.but(key=RSA)}),
    ("V17", "instance key on P-256", {3: lambda c: c.but(key=P256)}),
    ("V18", "issuer of another name", {3: lambda c: c.but(issuer=c.subject)}),
    (
        "V18",
        "leaf issued by the grid",
        lambda forge: {4: lambda c: c.but(issuer=forge.specs()[2].subject)},
    ),
    ("V18", "issuer key id of a stranger", {3: lambda c: c.but(issuer_key=STRANGER)}),
    (
        "V19",
        "leaf signed by a stranger",
        lambda forge: {4: lambda c: c.but(signer=STRANGER, issuer_key=forge.keys[3])},
    ),
    (
        "V19",
        "region signed by a stranger",
        lambda forge: {1: lambda c: c.but(signer=STRANGER, issuer_key=forge.keys[0])},
    ),
    (
        "V20",
        "instance is no authority",
        {3: lambda c: c.but(constraints=x509.BasicConstraints(False, None))},
    ),
    ("V20", "grid has no constraints", {2: lambda c: c.but(constraints=None)}),
    ("V20", "region has no key usage", {1: lambda c: c.but(usage=None)}),
    (
        "V20",
        "instance may not sign certificates",
        {3: lambda c: c.but(usage=usage_without(("key_cert_sign",)))},
    ),
    (
        "V20",
        "region's path is too short",
        {1: lambda c: c.but(constraints=x509.BasicConstraints(True, 1))},
    ),
    (
        "V20",
        "grid's path is too short",
        {2: lambda c: c.but(constraints=x509.BasicConstraints(True, 0))},
    ),
    (
        "V21",
        "leaf is an authority",
        {4: lambda c: c.but(constraints=x509.BasicConstraints(True, None))},
    ),
    ("V21", "leaf has no key usage", {4: lambda c: c.but(usage=None)}),
    (
        "V21",
        "leaf may not sign",
        {
            4: lambda c: c.but(
                usage=usage_without(
                    ("digital_signature", "key_cert_sign", "crl_sign"), "content_commitment"
                )
            )
        },
    ),
    (
        "V21",
        "leaf may sign certificates",
        {4: lambda c: c.but(usage=usage_without(("crl_sign",)))},
    ),
    (
        "V21",
        "leaf may sign revocation lists",
        {4: lambda c: c.but(usage=usage_without(("key_cert_sign",)))},
    ),
    (
        "V22",
        "unknown critical in leaf",
        {4: lambda c: c.but(extra=((UNKNOWN, True),))},
    ),
    (
        "V22",
        "unknown critical in grid",
        {2: lambda c: c.but(extra=((UNKNOWN, True),))},
    ),
    (
        "V15",
        "unreadable contents of a name",
        {1: lambda c: c.but(patch=patched_issuer(bytes.fromhex("3002434e")))},
    ),
    ("V22", "constrained names", {3: lambda c: c.but(extra=((NAMES, False),))}),
    ("V22", "leaf for servers", {4: lambda c: c.but(extra=((SERVER, False),))}),
]


@pytest.mark.parametrize(
    ("rule", "reason", "edits"),
    CHAIN_FAULTS,
    ids=[f"{rule} {reason}" for rule, reason, _ in CHAIN_FAULTS],
)
def test_r5_chain_faults(forge, rule: str, reason: str, edits) -> None:
    assert (
        broken_rule(forge.document(edits=edits(forge) if callable(edits) else edits), forge.roots)
        == rule
    )


@pytest.mark.parametrize(
    ("reason", "edits"),
    [
        ("unknown, not critical", {4: lambda c: c.but(extra=((UNKNOWN, False),))}),
        ("any extended usage", {4: lambda c: c.but(extra=((ANY, False),))}),
        ("leaf without constraints", {4: lambda c: c.but(constraints=None)}),
        (
            "path lengths that just suffice",
            {
                i: lambda c, n=3 - i: c.but(constraints=x509.BasicConstraints(True, n))
                for i in (1, 2, 3)
            },
        ),
        ("serial of 20 bytes", {4: lambda c: c.but(serial=(1 << 159) - 1)}),
    ],
)
def test_r5_chains_that_pass(forge, reason: str, edits) -> None:
    verify(forge.document(edits=edits), forge.roots)


@pytest.mark.parametrize("index", [2, 3, 4])
def test_one_text_in_both_kinds_of_string(forge, index: int) -> None:
    """The product's authorities switch from UTF8String to PrintableString on the way down."""
    above = forge.specs()[index - 1].subject
    printable = x509.Name([x509.NameAttribute(a.oid, a.value, _type=_PRINTABLE) for a in above])
    assert printable.public_bytes() != above.public_bytes()
    verify(forge.document(edits={index: lambda c: c.but(issuer=printable)}), forge.roots)


class TestRoot:
    """V16: by hash and in its place (R5)."""

    def test_r5_another_root(self, forge) -> None:
        assert broken_rule(forge.document(), Roots.of([b"another"])) == "V16"

    def test_r5_same_key_other_certificate(self, forge) -> None:
        edits = {0: lambda c: c.but(serial=77)}
        assert broken_rule(forge.document(edits=edits), forge.roots) == "V16"

    def test_r5_pinned_but_not_first(self, forge) -> None:
        assert broken_rule(forge.document(), Roots.of([forge.cabundle[1]])) == "V16"

    def test_one_of_several(self, forge) -> None:
        verify(forge.document(), Roots.of([b"another", forge.cabundle[0]]))

    def test_no_roots_is_an_error(self) -> None:
        with pytest.raises(InvalidRequest, match="at least one"):
            Roots(frozenset())

    def test_fingerprints_are_sha256(self) -> None:
        with pytest.raises(InvalidRequest, match="32 bytes"):
            Roots(frozenset({bytes(20)}))

    def test_from_pem(self, forge) -> None:
        certificates = [x509.load_der_x509_certificate(der) for der in forge.cabundle[:2]]
        pem = b"".join(c.public_bytes(Encoding.PEM) for c in certificates)
        assert Roots.from_pem(pem) == Roots.of(forge.cabundle[:2])

    @pytest.mark.parametrize("pem", [b"", b"text", b"-----BEGIN CERTIFICATE-----\nAA==\n"])
    def test_from_bad_pem(self, pem: bytes) -> None:
        with pytest.raises(MalformedInput, match="roots"):
            Roots.from_pem(pem)


class TestValidity:
    """V23 at the exact second, both borders included (R6; RFC 5280 4.1.2.5)."""

    @pytest.mark.parametrize(
        ("offset", "rule"),
        [
            (timedelta(0), None),
            (timedelta(milliseconds=-1), "V23"),
            (timedelta(hours=3), None),
            (timedelta(hours=3, milliseconds=1), "V23"),
        ],
    )
    def test_r6_borders_of_the_leaf(self, forge, offset: timedelta, rule: str | None) -> None:
        at = ISSUED + offset
        document = forge.document(timestamp=at)
        if rule is None:
            assert verify(document, forge.roots, at).timestamp == at
        else:
            assert broken_rule(document, forge.roots, at) == rule

    @pytest.mark.parametrize("index", [0, 1, 2, 3, 4])
    def test_r6_every_certificate_counts(self, forge, index: int) -> None:
        for start in (TIMESTAMP + timedelta(seconds=1), TIMESTAMP - timedelta(seconds=61)):
            edits = {index: lambda c, s=start: c.but(not_before=s, lifetime=timedelta(seconds=60))}
            document = forge.document(edits=edits)
            root = parse_document(document).cabundle[0]
            assert broken_rule(document, Roots.of([root])) == "V23"

    def test_judged_at_the_documents_time_not_now(self, forge) -> None:
        later = TIMESTAMP + timedelta(days=400)
        verify(forge.document(), forge.roots, later, MaxAge(401 * 86400))


class TestSignature:
    def test_another_key(self, forge) -> None:
        assert broken_rule(forge.document(signer=STRANGER), forge.roots) == "V24"

    def test_signature_over_another_payload(self, forge) -> None:
        one, other = forge.document(), forge.document(user_data=b"other")
        assert broken_rule(one[:-96] + other[-96:], forge.roots) == "V24"

    @pytest.mark.parametrize("halves", [bytes(96), b"\xff" * 96, bytes(48) + b"\1" * 48])
    def test_impossible_halves(self, forge, halves: bytes) -> None:
        assert broken_rule(forge.document()[:-96] + halves, forge.roots) == "V24"

    def test_mixed_orders(self, forge) -> None:
        document = forge.document()
        mixed = document[:-48] + document[-48:][::-1]
        assert broken_rule(mixed, forge.roots) == "V24"

    def test_the_header_that_arrived_is_what_is_signed(self, forge) -> None:
        """A short-form header is fine if it was signed, and is not if it was swapped in."""
        payload = parse_document(forge.document()).payload
        short = bytes.fromhex("a1013822")
        r, s = forge.sign(signed_bytes(payload, short))
        long_form = assemble(payload, r, s)
        short_form = b"\x84\x44" + short + long_form[13:]
        verify(short_form, forge.roots)
        assert broken_rule(long_form, forge.roots) == "V24"


class TestFreshness:
    """R7: one of nonce and age is required; borders on the second."""

    @pytest.mark.parametrize(
        ("now", "freshness", "rule"),
        [
            (TIMESTAMP + timedelta(seconds=300), MaxAge(300), None),
            (TIMESTAMP + timedelta(seconds=300, milliseconds=1), MaxAge(300), "V26"),
            (TIMESTAMP - timedelta(seconds=60), MaxAge(300), None),
            (TIMESTAMP - timedelta(seconds=60, milliseconds=1), MaxAge(300), "V25"),
            (TIMESTAMP - timedelta(milliseconds=1), MaxAge(300, skew_s=0), "V25"),
            (TIMESTAMP - timedelta(seconds=61), Nonce(NONCE), "V25"),
            (ISSUED + timedelta(hours=3, seconds=60), Nonce(NONCE), None),
            (ISSUED + timedelta(hours=3, seconds=61), Nonce(NONCE), "V26"),
            (TIMESTAMP + timedelta(seconds=10), Nonce(NONCE, max_age_s=10), None),
            (TIMESTAMP + timedelta(seconds=11), Nonce(NONCE, max_age_s=10), "V26"),
            (NOW, Nonce(bytes(32)), "V27"),
            (NOW, Nonce(NONCE[:31]), "V27"),
            (NOW, Nonce(NONCE + b"\0"), "V27"),
        ],
    )
    def test_r7_borders(self, forge, now: datetime, freshness, rule: str | None) -> None:
        document = forge.document()
        if rule is None:
            verify(document, forge.roots, now, freshness)
        else:
            assert broken_rule(document, forge.roots, now, freshness) == rule

    def test_r7_document_without_nonce(self, forge) -> None:
        document = forge.document(nonce=b"")
        assert broken_rule(document, forge.roots) == "V27"
        verify(document, forge.roots, NOW, MaxAge(60))

    @pytest.mark.parametrize(
        "make",
        [
            lambda: Nonce(b""),
            lambda: Nonce(bytes(513)),
            lambda: Nonce(NONCE, max_age_s=0),
            lambda: Nonce(NONCE, skew_s=-1),
            lambda: MaxAge(0),
            lambda: MaxAge(-1),
            lambda: MaxAge(float("nan")),
            lambda: MaxAge(1, skew_s=float("nan")),
        ],
    )
    def test_r7_freshness_that_is_none(self, make) -> None:
        with pytest.raises(InvalidRequest, match="expected"):
            make()

    def test_r7_the_nonce_is_compared_in_constant_time(self, forge, monkeypatch) -> None:
        """By the one function that does, and by nothing else: its verdict is what counts."""
        compared = []

        def refuse(one: bytes, other: bytes) -> bool:
            compared.append((one, other))
            return False

        monkeypatch.setattr("qtenclave.attestation.verify.hmac.compare_digest", refuse)
        monkeypatch.setattr("qtenclave.attestation.verify._check_instance", lambda *_: None)
        assert broken_rule(forge.document(), forge.roots) == "V27"
        assert compared == [(NONCE, NONCE)]

    def test_naive_clock(self, forge) -> None:
        with pytest.raises(InvalidRequest, match="time zone"):
            verify(forge.document(), forge.roots, NOW.replace(tzinfo=None))

    def test_expiry_at_the_end_of_the_calendar(self, forge) -> None:
        """Nothing overflows for a certificate that names the last moment there is."""
        last = datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC)
        edits = {4: lambda c: c.but(lifetime=last - ISSUED)}
        verify(forge.document(edits=edits), forge.roots)


OTHER_INSTANCE = "00000000-7898-46c9-a6c5-20e9025e50bc"


class TestWhoseNode:
    """A node signs whatever it likes; that it is another's instance the PKI does not confirm."""

    @pytest.mark.parametrize(
        "module_id",
        [
            pytest.param(f"{OTHER_INSTANCE}.enc-37d1e07b3da3c427", id="another instance"),
            pytest.param(MODULE_ID.replace("c427", "c428"), id="another enclave"),
            pytest.param(MODULE_ID.upper(), id="upper case"),
            pytest.param(MODULE_ID + "0", id="longer"),
            pytest.param("m", id="another form"),
        ],
    )
    def test_module_of_another(self, forge, module_id: str) -> None:
        assert broken_rule(forge.document(module_id=module_id), forge.roots) == "V32"

    @pytest.mark.parametrize(
        "common_name",
        [
            pytest.param(OTHER_INSTANCE + ".3da3c427.local-1", id="another instance"),
            pytest.param(MODULE_ID[:36], id="an instance alone"),
            pytest.param("", id="none"),
        ],
    )
    def test_certificate_of_another(self, forge, common_name: str) -> None:
        names = [x509.NameAttribute(x509.NameOID.COMMON_NAME, common_name)] if common_name else []
        edits = {4: lambda c: c.but(subject=x509.Name(names))}
        assert broken_rule(forge.document(edits=edits), forge.roots) == "V32"

    def test_register_of_another(self, forge) -> None:
        bank = PcrBank.zero().extend(0, b"image").extend(4, OTHER_INSTANCE.encode())
        assert broken_rule(forge.document(bank=bank), forge.roots) == "V33"

    def test_register_that_was_not_measured(self, forge) -> None:
        verify(forge.document(bank=PcrBank.zero().extend(0, b"image")), forge.roots)


def test_every_flipped_byte_is_refused(forge) -> None:
    """Every signed byte, every byte of the signature, and the envelope around them."""
    document = forge.document(user_data=b"user", public_key=bytes(44))
    for at in range(len(document)):
        changed = bytearray(document)
        changed[at] ^= 0x01 if at % 2 else 0x80
        with pytest.raises((MalformedDocument, RuleBroken)):
            verify(bytes(changed), forge.roots)


def test_every_flipped_bit_of_the_signature_is_refused(forge) -> None:
    document = forge.document()
    for at in range(len(document) - 96, len(document), 5):
        for bit in range(8):
            changed = bytearray(document)
            changed[at] ^= 1 << bit
            assert broken_rule(bytes(changed), forge.roots) == "V24"


def test_errors_carry_the_rule_and_belong_to_the_tree(forge) -> None:
    with pytest.raises(Rejected) as caught:
        verify(forge.document(), Roots.of([b"another"]))
    assert caught.value.rule == "V16"
    assert re.fullmatch(r"cabundle\[0\]: expected .*, got .*", str(caught.value))
