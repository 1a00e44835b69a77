"""The region's TLS authority and the server certificates under it.

They protect the way to the services, nothing else: this authority is unrelated to the attestation
root, and neither ever vouches for the other. Keys, serials and the time come in as arguments.
"""

from __future__ import annotations

import ipaddress
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from qtenclave.errors import InvalidRequest
from qtenclave.pki.hierarchy import BACKDATE

__all__ = [
    "AUTHORITY_LIFETIME",
    "SERVER_LIFETIME",
    "certificate_pem",
    "issue_server_certificate",
    "issue_tls_authority",
    "private_key_pem",
]

AUTHORITY_LIFETIME = timedelta(days=3650)
SERVER_LIFETIME = timedelta(days=397)  # what browsers accept at most


def issue_tls_authority(
    key: ec.EllipticCurvePrivateKey, region: str, serial: int, now: datetime
) -> x509.Certificate:
    """Return the self-signed certificate of a region's TLS authority."""
    name = _name(f"QTEnclave {region} TLS authority")
    begin = _whole_second(now) - BACKDATE
    return (
        _builder(name, name, key.public_key(), serial)
        .not_valid_before(begin)
        .not_valid_after(begin + AUTHORITY_LIFETIME)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_public_key(key.public_key()), critical=False
        )
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(_usage(authority=True), critical=True)
        .sign(key, hashes.SHA384())
    )


def issue_server_certificate(
    authority: x509.Certificate,
    authority_key: ec.EllipticCurvePrivateKey,
    *,
    names: Sequence[str],
    public_key: ec.EllipticCurvePublicKey,
    serial: int,
    now: datetime,
) -> x509.Certificate:
    """Return the certificate of one HTTPS service.

    Args:
        authority: From `issue_tls_authority`.
        authority_key: Its key.
        names: DNS names and IP addresses at which clients reach the service; at least one.
        public_key: The service's key.
        serial: Positive, at most 20 bytes, unique under the authority.
        now: Aware UTC time.

    Raises:
        InvalidRequest: `names` is empty, or a name is neither ASCII text nor an address.
    """
    if not names:
        raise InvalidRequest("server certificate: expected at least one name, got none")
    alternatives = [_general_name(name) for name in names]
    begin = max(_whole_second(now) - BACKDATE, authority.not_valid_before_utc)
    end = min(begin + SERVER_LIFETIME, authority.not_valid_after_utc)
    return (
        _builder(authority.subject, _name(names[0][:64]), public_key, serial)
        .not_valid_before(begin)
        .not_valid_after(end)
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_public_key(authority_key.public_key()),
            critical=False,
        )
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(public_key), critical=False)
        .add_extension(x509.SubjectAlternativeName(alternatives), critical=False)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_usage(authority=False), critical=True)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
        .sign(authority_key, hashes.SHA384())
    )


def certificate_pem(certificate: x509.Certificate) -> bytes:
    """Return a certificate as PEM."""
    return certificate.public_bytes(serialization.Encoding.PEM)


def private_key_pem(key: ec.EllipticCurvePrivateKey) -> bytes:
    """Return a private key as PEM, not encrypted: write it to a file of mode 0600."""
    return key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )


def _whole_second(time: datetime) -> datetime:
    return time.astimezone(UTC).replace(microsecond=0)


def _name(common_name: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, common_name)])


def _builder(
    issuer: x509.Name, subject: x509.Name, public_key: ec.EllipticCurvePublicKey, serial: int
) -> x509.CertificateBuilder:
    return (
        x509.CertificateBuilder()
        .issuer_name(issuer)
        .subject_name(subject)
        .public_key(public_key)
        .serial_number(serial)
    )


def _general_name(name: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ipaddress.ip_address(name))
    except ValueError:
        pass
    if not name or not name.isascii() or not name.isprintable() or " " in name:
        raise InvalidRequest(f"server name: expected a DNS name or address, got {name[:80]!r}")
    return x509.DNSName(name)


def _usage(*, authority: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not authority,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=authority,
        crl_sign=authority,
        encipher_only=False,
        decipher_only=False,
    )
