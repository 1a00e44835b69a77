"""The five levels of attestation certificates: their names, extensions, serials and lifetimes.

Root, region, grid, instance, leaf. Each certificate's life lies within its issuer's, so a chain
that is valid at its leaf's last second is valid as a whole. Keys, serials and the time come in as
arguments; keeping keys is left to `store`, checking chains to `qtenclave.attestation`.

Source: QingTian Enclave user guide, "Attestation document", and the certificates of a genuine
document, for names, string types, extensions, serial sizes and lifetimes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import Enum

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.name import _ASN1Type
from cryptography.x509.oid import NameOID

from qtenclave.errors import InvalidRequest, MalformedInput, Rejected

__all__ = [
    "BACKDATE",
    "GRID_ID",
    "Issuer",
    "Level",
    "can_issue",
    "check_enclave_id",
    "check_instance_id",
    "check_region",
    "issue_authority",
    "issue_leaf",
    "issue_root",
    "read_csr",
    "serial_from",
]

GRID_ID = "grid001"
# The node that asks and the PKI may disagree a little about the time; the genuine leaf too began
# two minutes before its document.
BACKDATE = timedelta(seconds=120)

_ROOT_COMMON_NAME = "qtenclave.enclaves"
_ROOT_YEARS = 30
_ORGANIZATION = (
    (NameOID.COUNTRY_NAME, "CN"),
    (NameOID.STATE_OR_PROVINCE_NAME, "Guizhou"),
    (NameOID.LOCALITY_NAME, "Guiyang"),
    (NameOID.ORGANIZATION_NAME, "QTEnclave"),
    (NameOID.ORGANIZATIONAL_UNIT_NAME, "Region"),
)
_REGION_RE = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,30}[a-z0-9])?")
_INSTANCE_RE = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_ENCLAVE_RE = re.compile(r"[0-9a-f]{16}")


class Level(Enum):
    """A level of the hierarchy and what is particular to its certificates."""

    ROOT = ("root", timedelta(days=30 * 365), None, 10, _ASN1Type.UTF8String, True)
    REGION = ("region", timedelta(days=20), 3, 10, _ASN1Type.UTF8String, True)
    GRID = ("grid", timedelta(days=6), 2, 10, _ASN1Type.UTF8String, False)
    INSTANCE = ("instance", timedelta(hours=24), 1, 10, _ASN1Type.PrintableString, False)
    LEAF = ("leaf", timedelta(hours=3), None, 16, _ASN1Type.PrintableString, True)

    def __init__(  # noqa: PLR0917 - an enum passes its members' values by position
        self,
        label: str,
        lifetime: timedelta,
        path_length: int | None,
        serial_bytes: int,
        name_type: _ASN1Type,
        critical_usage: bool,
    ) -> None:
        self.label = label
        self.lifetime = lifetime  # of the root at least; it is counted in calendar years
        self.path_length = path_length
        self.serial_bytes = serial_bytes
        self.name_type = name_type
        self.critical_usage = critical_usage

    @property
    def issued(self) -> Level:
        """The level below, whose certificates this level signs.

        Raises:
            InvalidRequest: A leaf issues nothing.
        """
        levels = list(Level)
        below = levels.index(self) + 1
        if below == len(levels):
            raise InvalidRequest("issuer: expected an authority, got a leaf")
        return levels[below]


@dataclass(frozen=True, slots=True)
class Issuer:
    """A certificate with its private key, at a level that issues."""

    level: Level
    certificate: x509.Certificate
    private_key: ec.EllipticCurvePrivateKey


def check_region(region: str) -> str:
    """Return `region` when it can stand in a certificate's name.

    Raises:
        InvalidRequest: It is not lower-case letters, digits and inner dashes, at most 32.
    """
    if not _REGION_RE.fullmatch(region):
        raise InvalidRequest(f"region: expected letters, digits and dashes, got {region[:40]!r}")
    return region


def check_instance_id(instance_id: str) -> str:
    """Return `instance_id` when it is a lower-case dashed UUID.

    Raises:
        InvalidRequest: It is not.
    """
    if not _INSTANCE_RE.fullmatch(instance_id):
        raise InvalidRequest(f"instance id: expected a lower-case UUID, got {instance_id[:40]!r}")
    return instance_id


def check_enclave_id(enclave_id: str) -> str:
    """Return `enclave_id` when it is sixteen lower-case hexadecimal digits.

    Raises:
        InvalidRequest: It is not.
    """
    if not _ENCLAVE_RE.fullmatch(enclave_id):
        raise InvalidRequest(f"enclave id: expected 16 hex digits, got {enclave_id[:40]!r}")
    return enclave_id


def serial_from(random: bytes) -> int:
    """Turn random bytes into a positive serial whose DER has exactly as many bytes.

    Args:
        random: `Level.serial_bytes` bytes of a cryptographic random source.
    """
    first = random[0] & 0x3F | 0x40  # the sign bit clear, the byte not zero
    return int.from_bytes(bytes([first]) + random[1:], "big")


def can_issue(issuer: x509.Certificate, level: Level, now: datetime) -> bool:
    """Say whether `issuer`, of `level`, outlives what it would issue at `now`.

    This is the renewal rule: an authority that answers no is replaced by a fresh one.
    """
    return (
        issuer.not_valid_before_utc <= now
        and now + level.issued.lifetime <= issuer.not_valid_after_utc
    )


def issue_root(key: ec.EllipticCurvePrivateKey, serial: int, now: datetime) -> x509.Certificate:
    """Return the self-signed root certificate, valid for thirty calendar years."""
    begin = _whole_second(now) - BACKDATE
    month, day = (2, 28) if (begin.month, begin.day) == (2, 29) else (begin.month, begin.day)
    end = begin.replace(year=begin.year + _ROOT_YEARS, month=month, day=day)
    name = _name(Level.ROOT, _ROOT_COMMON_NAME)
    builder = _builder(name, key.public_key(), serial, begin, end).issuer_name(name)
    return _add_authority(builder, Level.ROOT, key.public_key(), key.public_key()).sign(
        key, hashes.SHA384()
    )


def issue_authority(
    issuer: Issuer,
    common_name: str,
    public_key: ec.EllipticCurvePublicKey,
    serial: int,
    now: datetime,
    *,
    crl_url: str | None = None,
) -> x509.Certificate:
    """Return the certificate of a region, grid or instance, one level below `issuer`.

    Args:
        issuer: Signs; its life must hold the new certificate's.
        common_name: For a region `<region>`, a grid `<grid>.<region>`, an instance
            `<instance uuid>.<region>`; the product part of the first two is added here.
        public_key: P-384 key of the new authority.
        serial: See `serial_from`.
        now: Aware UTC time.
        crl_url: Where the region's revocation list is; None when there is none.

    Raises:
        InvalidRequest: `issuer` issues no authorities, or does not outlive what it would issue.
    """
    level = issuer.level.issued
    if level is Level.LEAF:
        raise InvalidRequest("issuer: expected an authority above instances, got an instance")
    begin, end = _lifetime(issuer, level, now)
    if level is not Level.INSTANCE:
        common_name = f"{common_name}.{_ROOT_COMMON_NAME}"
    builder = _builder(_name(level, common_name), public_key, serial, begin, end)
    builder = builder.issuer_name(issuer.certificate.subject)
    builder = _add_authority(builder, level, public_key, issuer.private_key.public_key())
    if crl_url is not None and level is Level.REGION:
        point = x509.DistributionPoint(
            [x509.UniformResourceIdentifier(crl_url)],
            relative_name=None,
            reasons=None,
            crl_issuer=None,
        )
        builder = builder.add_extension(x509.CRLDistributionPoints([point]), critical=False)
    return builder.sign(issuer.private_key, hashes.SHA384())


def issue_leaf(
    issuer: Issuer,
    *,
    instance_id: str,
    enclave_id: str,
    region: str,
    public_key: ec.EllipticCurvePublicKey,
    serial: int,
    now: datetime,
) -> x509.Certificate:
    """Return the certificate of one attestation key, valid for three hours.

    Raises:
        InvalidRequest: An id is malformed, or `issuer` is no instance or does not outlive the leaf.
    """
    if issuer.level is not Level.INSTANCE:
        raise InvalidRequest(f"issuer: expected an instance, got a {issuer.level.label}")
    begin, end = _lifetime(issuer, Level.LEAF, now)
    common_name = ".".join(
        (check_instance_id(instance_id), check_enclave_id(enclave_id)[-8:], check_region(region))
    )
    builder = _builder(_name(Level.LEAF, common_name), public_key, serial, begin, end)
    return (
        builder.issuer_name(issuer.certificate.subject)
        .add_extension(_authority_key_id(issuer.private_key.public_key()), critical=False)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(
            _key_usage(digital_signature=True, content_commitment=True),
            critical=Level.LEAF.critical_usage,
        )
        .sign(issuer.private_key, hashes.SHA384())
    )


def read_csr(der: bytes) -> ec.EllipticCurvePublicKey:
    """Return the key that a certificate request proves possession of.

    Nothing else of the request is used: subject and extensions are the PKI's to choose.

    Raises:
        MalformedInput: The bytes are no certificate request.
        Rejected: Its signature does not verify, or the key is not on P-384.
    """
    try:
        request = x509.load_der_x509_csr(der)
        key = request.public_key()
        proven = request.is_signature_valid
    except (ValueError, TypeError, UnsupportedAlgorithm, x509.InvalidVersion) as error:
        raise MalformedInput("csr: expected a DER certificate request, got other bytes") from error
    if not isinstance(key, ec.EllipticCurvePublicKey) or not isinstance(key.curve, ec.SECP384R1):
        raise Rejected("csr: expected a key on P-384, got another kind")
    if not proven:
        raise Rejected("csr: expected a signature by its own key, got one that does not verify")
    return key


def _whole_second(time: datetime) -> datetime:
    return time.astimezone(UTC).replace(microsecond=0)


def _lifetime(issuer: Issuer, level: Level, now: datetime) -> tuple[datetime, datetime]:
    if not can_issue(issuer.certificate, issuer.level, now):
        raise InvalidRequest(
            f"{issuer.level.label} certificate: expected {level.lifetime} of remaining life, "
            f"got one from {issuer.certificate.not_valid_before_utc:%Y-%m-%d %H:%M:%S} "
            f"to {issuer.certificate.not_valid_after_utc:%Y-%m-%d %H:%M:%S}"
        )
    begin = max(_whole_second(now) - BACKDATE, issuer.certificate.not_valid_before_utc)
    return begin, begin + level.lifetime


def _name(level: Level, common_name: str) -> x509.Name:
    attributes = [(oid, value) for oid, value in _ORGANIZATION]
    attributes.append((NameOID.COMMON_NAME, common_name))
    return x509.Name(
        # A country is a PrintableString whatever the level (RFC 5280, appendix A.1). The type of a
        # string has no public argument in `cryptography`, and the product mixes two.
        x509.NameAttribute(oid, value)
        if oid == NameOID.COUNTRY_NAME
        else x509.NameAttribute(oid, value, _type=level.name_type)
        for oid, value in attributes
    )


def _builder(
    name: x509.Name,
    public_key: ec.EllipticCurvePublicKey,
    serial: int,
    begin: datetime,
    end: datetime,
) -> x509.CertificateBuilder:
    return (
        x509.CertificateBuilder()
        .subject_name(name)
        .public_key(public_key)
        .serial_number(serial)
        .not_valid_before(begin)
        .not_valid_after(end)
    )


def _add_authority(
    builder: x509.CertificateBuilder,
    level: Level,
    public_key: ec.EllipticCurvePublicKey,
    issuer_key: ec.EllipticCurvePublicKey,
) -> x509.CertificateBuilder:
    usage = _key_usage(digital_signature=True, key_cert_sign=True, crl_sign=True)
    extensions: Iterable[tuple[x509.ExtensionType, bool]] = (
        (x509.SubjectKeyIdentifier.from_public_key(public_key), False),
        (_authority_key_id(issuer_key), False),
        (x509.BasicConstraints(ca=True, path_length=level.path_length), True),
        (usage, level.critical_usage),
    )
    for extension, critical in extensions:
        builder = builder.add_extension(extension, critical=critical)
    return builder


def _authority_key_id(key: ec.EllipticCurvePublicKey) -> x509.AuthorityKeyIdentifier:
    return x509.AuthorityKeyIdentifier.from_issuer_public_key(key)


def _key_usage(
    *,
    digital_signature: bool = False,
    content_commitment: bool = False,
    key_cert_sign: bool = False,
    crl_sign: bool = False,
) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=digital_signature,
        content_commitment=content_commitment,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=key_cert_sign,
        crl_sign=crl_sign,
        encipher_only=False,
        decipher_only=False,
    )
