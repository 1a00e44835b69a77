"""The certificates' names, extensions, serials and lifetimes, and which issuer may still issue."""

from datetime import UTC, datetime, timedelta

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.x509.oid import ExtensionOID, NameOID
from hypothesis import given
from hypothesis import strategies as st

from qtenclave.errors import InvalidRequest, MalformedInput, Rejected
from qtenclave.pki import hierarchy
from qtenclave.pki.hierarchy import Issuer, Level, can_issue, read_csr, serial_from

INSTANCE_ID = "4662b7a3-7898-46c9-a6c5-20e9025e50bc"
ENCLAVE_ID = "37d1e07b3da3c427"
NOW = datetime(2026, 7, 20, 11, 23, 26, 196000, tzinfo=UTC)
BEGIN = datetime(2026, 7, 20, 11, 21, 26, tzinfo=UTC)

KEYS = {level: ec.generate_private_key(ec.SECP384R1()) for level in Level}
SERIALS = {level: serial_from(bytes([255]) * level.serial_bytes) for level in Level}


def make_chain(now: datetime = NOW, crl_url: str | None = None) -> dict[Level, x509.Certificate]:
    chain = {Level.ROOT: hierarchy.issue_root(KEYS[Level.ROOT], SERIALS[Level.ROOT], now)}
    names = {
        Level.REGION: "local-1",
        Level.GRID: "grid001.local-1",
        Level.INSTANCE: f"{INSTANCE_ID}.local-1",
    }
    above = Level.ROOT
    for level, name in names.items():
        issuer = Issuer(above, chain[above], KEYS[above])
        key = KEYS[level].public_key()
        chain[level] = hierarchy.issue_authority(
            issuer, name, key, SERIALS[level], now, crl_url=crl_url
        )
        above = level
    chain[Level.LEAF] = make_leaf(chain, now)
    return chain


def make_leaf(chain: dict[Level, x509.Certificate], now: datetime) -> x509.Certificate:
    return hierarchy.issue_leaf(
        Issuer(Level.INSTANCE, chain[Level.INSTANCE], KEYS[Level.INSTANCE]),
        instance_id=INSTANCE_ID,
        enclave_id=ENCLAVE_ID,
        region="local-1",
        public_key=KEYS[Level.LEAF].public_key(),
        serial=SERIALS[Level.LEAF],
        now=now,
    )


CHAIN = make_chain()


@pytest.mark.parametrize(
    ("level", "common_name"),
    [
        (Level.ROOT, "qtenclave.enclaves"),
        (Level.REGION, "local-1.qtenclave.enclaves"),
        (Level.GRID, "grid001.local-1.qtenclave.enclaves"),
        (Level.INSTANCE, f"{INSTANCE_ID}.local-1"),
        (Level.LEAF, f"{INSTANCE_ID}.3da3c427.local-1"),
    ],
)
def test_subject(level: Level, common_name: str) -> None:
    attributes = [(a.oid, a.value) for a in CHAIN[level].subject]
    assert attributes == [
        (NameOID.COUNTRY_NAME, "CN"),
        (NameOID.STATE_OR_PROVINCE_NAME, "Guizhou"),
        (NameOID.LOCALITY_NAME, "Guiyang"),
        (NameOID.ORGANIZATION_NAME, "QTEnclave"),
        (NameOID.ORGANIZATIONAL_UNIT_NAME, "Region"),
        (NameOID.COMMON_NAME, common_name),
    ]


@pytest.mark.parametrize(
    ("level", "tag"),
    [
        (Level.ROOT, 0x0C),
        (Level.REGION, 0x0C),
        (Level.GRID, 0x0C),
        (Level.INSTANCE, 0x13),
        (Level.LEAF, 0x13),
    ],
)
def test_string_types(level: Level, tag: int) -> None:
    name = CHAIN[level].subject.public_bytes()
    assert bytes([tag, 9]) + b"QTEnclave" in name
    assert b"\x13\x02CN" in name  # a country is printable at every level


@pytest.mark.parametrize(
    ("level", "lifetime"),
    [
        (Level.REGION, timedelta(days=20)),
        (Level.GRID, timedelta(days=6)),
        (Level.INSTANCE, timedelta(hours=24)),
        (Level.LEAF, timedelta(hours=3)),
    ],
)
def test_lifetime(level: Level, lifetime: timedelta) -> None:
    certificate = CHAIN[level]
    assert certificate.not_valid_before_utc == BEGIN
    assert certificate.not_valid_after_utc - BEGIN == lifetime


def test_root_lives_thirty_calendar_years() -> None:
    assert CHAIN[Level.ROOT].not_valid_after_utc == BEGIN.replace(year=2056)
    leap = datetime(2028, 2, 29, 12, tzinfo=UTC)
    root = hierarchy.issue_root(KEYS[Level.ROOT], 1, leap)
    assert root.not_valid_after_utc == datetime(2058, 2, 28, 11, 58, tzinfo=UTC)


@pytest.mark.parametrize(
    ("level", "path_length", "critical_usage"),
    [
        (Level.ROOT, None, True),
        (Level.REGION, 3, True),
        (Level.GRID, 2, False),
        (Level.INSTANCE, 1, False),
    ],
)
def test_authority_extensions(level: Level, path_length: int | None, critical_usage: bool) -> None:
    extensions = CHAIN[level].extensions
    assert {e.oid for e in extensions} == {
        ExtensionOID.SUBJECT_KEY_IDENTIFIER,
        ExtensionOID.AUTHORITY_KEY_IDENTIFIER,
        ExtensionOID.BASIC_CONSTRAINTS,
        ExtensionOID.KEY_USAGE,
    }
    basic = extensions.get_extension_for_class(x509.BasicConstraints)
    assert (basic.critical, basic.value.ca, basic.value.path_length) == (True, True, path_length)
    usage = extensions.get_extension_for_class(x509.KeyUsage)
    assert usage.critical is critical_usage
    assert used(usage.value) == {"digital_signature", "key_cert_sign", "crl_sign"}
    issuer = {
        Level.REGION: Level.ROOT,
        Level.GRID: Level.REGION,
        Level.INSTANCE: Level.GRID,
    }.get(level, Level.ROOT)
    authority = extensions.get_extension_for_class(x509.AuthorityKeyIdentifier).value
    subject = CHAIN[issuer].extensions.get_extension_for_class(x509.SubjectKeyIdentifier).value
    assert authority.key_identifier == subject.digest


def test_leaf_extensions() -> None:
    extensions = CHAIN[Level.LEAF].extensions
    assert {e.oid for e in extensions} == {
        ExtensionOID.AUTHORITY_KEY_IDENTIFIER,
        ExtensionOID.BASIC_CONSTRAINTS,
        ExtensionOID.KEY_USAGE,
    }
    assert not extensions.get_extension_for_class(x509.BasicConstraints).value.ca
    usage = extensions.get_extension_for_class(x509.KeyUsage)
    assert usage.critical
    assert used(usage.value) == {"digital_signature", "content_commitment"}


def used(usage: x509.KeyUsage) -> set[str]:
    names = "digital_signature content_commitment key_encipherment data_encipherment"
    names += " key_agreement key_cert_sign crl_sign"
    return {name for name in names.split() if getattr(usage, name)}


def test_crl_address_stands_in_the_region_alone() -> None:
    chain = make_chain(crl_url="http://crl.example/1.crl")
    oid = ExtensionOID.CRL_DISTRIBUTION_POINTS
    with_address = [level for level, c in chain.items() if oid in {e.oid for e in c.extensions}]
    assert with_address == [Level.REGION]


@pytest.mark.parametrize("level", list(Level))
def test_serial_size_and_signature(level: Level) -> None:
    certificate = CHAIN[level]
    assert (certificate.serial_number.bit_length() + 7) // 8 == level.serial_bytes
    assert certificate.serial_number.bit_length() == 8 * level.serial_bytes - 1
    assert isinstance(certificate.signature_hash_algorithm, hashes.SHA384)
    order = list(Level)
    issuer = CHAIN[order[max(0, order.index(level) - 1)]]
    certificate.verify_directly_issued_by(issuer)
    assert certificate.issuer.public_bytes() == issuer.subject.public_bytes()


@given(st.binary(min_size=10, max_size=16))
def test_serials_are_positive_and_full(random: bytes) -> None:
    serial = serial_from(random)
    assert serial > 0
    # A DER integer has one more bit than the number, for the sign.
    assert (serial.bit_length() + 1 + 7) // 8 == len(random)


ISSUERS = [Level.ROOT, Level.REGION, Level.GRID, Level.INSTANCE]


@pytest.mark.parametrize("level", ISSUERS)
def test_issuer_is_replaced_while_it_still_outlives_what_it_issues(level: Level) -> None:
    certificate = CHAIN[level]
    last = certificate.not_valid_after_utc - level.issued.lifetime
    assert can_issue(certificate, level, last)
    assert not can_issue(certificate, level, last + timedelta(seconds=1))


@pytest.mark.parametrize("level", ISSUERS)
def test_issuer_of_the_future_does_not_issue(level: Level) -> None:
    assert can_issue(CHAIN[level], level, BEGIN)
    assert not can_issue(CHAIN[level], level, BEGIN - timedelta(seconds=1))


@given(st.integers(0, 21 * 3600 - 120))
def test_no_leaf_outlives_its_issuers(seconds: int) -> None:
    leaf = make_leaf(CHAIN, BEGIN + timedelta(seconds=seconds))
    for level in ISSUERS:
        assert leaf.not_valid_after_utc <= CHAIN[level].not_valid_after_utc
        assert CHAIN[level].not_valid_before_utc <= leaf.not_valid_before_utc


def test_leaf_that_would_outlive_its_issuer_is_refused() -> None:
    with pytest.raises(InvalidRequest, match="remaining life"):
        make_leaf(CHAIN, BEGIN + timedelta(hours=21, seconds=1))


@pytest.mark.parametrize(
    ("level", "reason"),
    [(Level.ROOT, "a root issues no leaf"), (Level.GRID, "a grid issues no leaf")],
)
def test_leaf_from_another_level_is_refused(level: Level, reason: str) -> None:
    with pytest.raises(InvalidRequest, match="expected an instance"):
        hierarchy.issue_leaf(
            Issuer(level, CHAIN[level], KEYS[level]),
            instance_id=INSTANCE_ID,
            enclave_id=ENCLAVE_ID,
            region="local-1",
            public_key=KEYS[Level.LEAF].public_key(),
            serial=1,
            now=NOW,
        )


def test_instance_issues_no_authority() -> None:
    issuer = Issuer(Level.INSTANCE, CHAIN[Level.INSTANCE], KEYS[Level.INSTANCE])
    with pytest.raises(InvalidRequest, match="above instances"):
        hierarchy.issue_authority(issuer, "x", KEYS[Level.LEAF].public_key(), 1, NOW)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "empty"),
        (INSTANCE_ID.upper(), "upper case"),
        (INSTANCE_ID.replace("-", ""), "no dashes"),
        (INSTANCE_ID + "\n", "a line feed"),
        (INSTANCE_ID[:-1], "too short"),
        ("../" + INSTANCE_ID[3:], "a path"),
    ],
)
def test_instance_ids_refused(text: str, reason: str) -> None:
    with pytest.raises(InvalidRequest):
        hierarchy.check_instance_id(text)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "empty"),
        (ENCLAVE_ID.upper(), "upper case"),
        (ENCLAVE_ID[:-1], "too short"),
        (ENCLAVE_ID + "0", "too long"),
        ("../../../../etc/x", "a path"),
        (ENCLAVE_ID + "\n", "a line feed"),
    ],
)
def test_enclave_ids_refused(text: str, reason: str) -> None:
    with pytest.raises(InvalidRequest):
        hierarchy.check_enclave_id(text)


@pytest.mark.parametrize("text", ["", "-a", "a-", "A", "a.b", "a" * 33, "a b"])
def test_regions_refused(text: str) -> None:
    with pytest.raises(InvalidRequest):
        hierarchy.check_region(text)


def make_csr(key: ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey) -> bytes:
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "somebody.else")])
    builder = x509.CertificateSigningRequestBuilder().subject_name(name)
    return builder.sign(key, hashes.SHA384()).public_bytes(serialization.Encoding.DER)


def test_csr_gives_its_key() -> None:
    key = KEYS[Level.LEAF]
    assert read_csr(make_csr(key)) == key.public_key()


@pytest.mark.parametrize(
    ("key", "reason"),
    [
        (ec.generate_private_key(ec.SECP256R1()), "P-256"),
        (ec.generate_private_key(ec.SECP521R1()), "P-521"),
        (rsa.generate_private_key(65537, 2048), "RSA"),
    ],
)
def test_csr_of_another_kind_of_key(
    key: ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey, reason: str
) -> None:
    with pytest.raises(Rejected, match="P-384"):
        read_csr(make_csr(key))


def test_csr_flipped_anywhere_proves_nothing_else() -> None:
    csr = make_csr(KEYS[Level.LEAF])
    # One byte is read leniently by the library: the count of unused bits before the signature, when
    # the bit it declares unused is zero. The signature then is the same, and so is the key.
    lenient = csr.rindex(bytes.fromhex("2a8648ce3d040303")) + 10
    for at in range(len(csr)):
        changed = bytearray(csr)
        changed[at] ^= 1
        try:
            key = read_csr(bytes(changed))
        except (Rejected, MalformedInput):
            continue
        assert at == lenient
        assert key == KEYS[Level.LEAF].public_key()


@given(st.binary(max_size=300))
def test_any_bytes_as_csr(data: bytes) -> None:
    with pytest.raises((Rejected, MalformedInput)):
        read_csr(data)
