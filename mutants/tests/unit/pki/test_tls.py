"""The region's TLS authority, as a strict client sees it."""

import ipaddress
from datetime import UTC, datetime, timedelta

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec

from qtenclave.errors import InvalidRequest
from qtenclave.pki.tls import SERVER_LIFETIME, issue_server_certificate, issue_tls_authority

NOW = datetime(2026, 7, 20, 11, 23, 26, tzinfo=UTC)
KEY = ec.generate_private_key(ec.SECP256R1())
AUTHORITY = issue_tls_authority(KEY, "local-1", 1, NOW)


def issue(names: tuple[str, ...], now: datetime = NOW) -> x509.Certificate:
    return issue_server_certificate(
        AUTHORITY, KEY, names=names, public_key=KEY.public_key(), serial=2, now=now
    )


def test_names_and_addresses() -> None:
    value = issue(("kms.local-1.test", "127.0.0.1", "::1")).extensions
    names = value.get_extension_for_class(x509.SubjectAlternativeName).value
    assert list(names) == [
        x509.DNSName("kms.local-1.test"),
        x509.IPAddress(ipaddress.ip_address("127.0.0.1")),
        x509.IPAddress(ipaddress.ip_address("::1")),
    ]


def test_server_certificate_signs_nothing() -> None:
    certificate = issue(("localhost",))
    certificate.verify_directly_issued_by(AUTHORITY)
    assert not certificate.extensions.get_extension_for_class(x509.BasicConstraints).value.ca
    usage = certificate.extensions.get_extension_for_class(x509.KeyUsage).value
    assert not usage.key_cert_sign


def test_server_certificate_ends_with_its_authority() -> None:
    late = AUTHORITY.not_valid_after_utc - timedelta(days=1)
    assert issue(("localhost",), late).not_valid_after_utc == AUTHORITY.not_valid_after_utc
    first = issue(("localhost",))
    assert first.not_valid_after_utc - first.not_valid_before_utc == SERVER_LIFETIME


@pytest.mark.parametrize(
    ("names", "reason"),
    [((), "none"), (("",), "empty"), (("a b",), "a space"), (("é.test",), "not ASCII")],
)
def test_names_refused(names: tuple[str, ...], reason: str) -> None:
    with pytest.raises(InvalidRequest):
        issue(names)
