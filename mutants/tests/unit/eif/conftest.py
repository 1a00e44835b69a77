"""Images and certificates for the tests of the format, made without the code under test."""

import struct
import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

NOW = datetime(2026, 3, 1, 12, 0, 0, tzinfo=UTC)


def encode_image(
    sections: Sequence[tuple[int, bytes]],
    *,
    flags: int = 0,
    version: int = 4,
    magic: bytes = b".eif",
    reserved: int = 0,
    unused: int = 0,
    count: int | None = None,
    offsets: dict[int, int] | None = None,
    sizes: dict[int, int] | None = None,
    inner_sizes: dict[int, int] | None = None,
    section_flags: int = 0,
    crc_xor: int = 0,
    tail: bytes = b"",
) -> bytes:
    """Encode a file; every keyword is one way to lie."""
    table_offsets, table_sizes, body = [0] * 32, [0] * 32, b""
    for index, (kind, data) in enumerate(sections):
        table_offsets[index] = 548 + len(body)
        table_sizes[index] = len(data)
        size = (inner_sizes or {}).get(index, len(data))
        body += struct.pack(">HHQ", kind, section_flags, size) + data
    for index, value in (offsets or {}).items():
        table_offsets[index] = value
    for index, value in (sizes or {}).items():
        table_sizes[index] = value
    count = len(sections) if count is None else count
    head = struct.pack(">4sHHQQHH", magic, version, flags, 1 << 30, 2, reserved, count)
    head += struct.pack(">32Q32QI", *table_offsets, *table_sizes, unused)
    crc = zlib.crc32(body + tail, zlib.crc32(head)) ^ crc_xor
    return head + struct.pack(">I", crc) + body + tail


@dataclass(frozen=True)
class Identity:
    """A signing key with its certificate."""

    key: ec.EllipticCurvePrivateKey
    certificate: x509.Certificate
    pem: bytes = field(init=False)

    def __post_init__(self) -> None:
        pem = self.certificate.public_bytes(serialization.Encoding.PEM)
        object.__setattr__(self, "pem", pem)


MakeIdentity = Callable[..., Identity]


def make_identity_now(
    curve: ec.EllipticCurve | None = None,
    *,
    start: datetime = NOW - timedelta(days=1),
    end: datetime = NOW + timedelta(days=1),
    usage: x509.KeyUsage | None = None,
    authority: bool = False,
) -> Identity:
    """Make a self-signed certificate."""
    key = ec.generate_private_key(curve or ec.SECP384R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "image signer")])
    builder = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(7)
        .not_valid_before(start)
        .not_valid_after(end)
    )
    if authority:
        builder = builder.add_extension(x509.BasicConstraints(True, None), critical=True)
    if usage is not None:
        builder = builder.add_extension(usage, critical=True)
    return Identity(key, builder.sign(key, hashes.SHA384()))


def key_usage(*uses: str) -> x509.KeyUsage:
    """Return a key usage extension with exactly these uses."""
    names = (
        "digital_signature",
        "content_commitment",
        "key_encipherment",
        "data_encipherment",
        "key_agreement",
        "key_cert_sign",
        "crl_sign",
        "encipher_only",
        "decipher_only",
    )
    return x509.KeyUsage(**{name: name in uses for name in names})


@pytest.fixture(scope="session")
def image() -> Callable[..., bytes]:
    """Encoder of images that may lie."""
    return encode_image


@pytest.fixture(scope="session")
def make_identity() -> MakeIdentity:
    """Maker of signing identities."""
    return make_identity_now


@pytest.fixture(scope="session")
def identity() -> Identity:
    """A good signing identity."""
    return make_identity_now()


@pytest.fixture(scope="session")
def usage() -> Callable[..., x509.KeyUsage]:
    """Maker of key usage extensions."""
    return key_usage


@pytest.fixture(scope="session")
def now() -> datetime:
    """A time at which the identities are valid."""
    return NOW
