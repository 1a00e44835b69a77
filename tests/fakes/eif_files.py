"""Small image files that keep every rule of the format and boot nothing, and who signs them."""

import struct
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from qtenclave.eif import Architecture, EifWriter, SectionKind

METADATA = b'{"ImageName": "app", "ImageVersion": "1.0"}'
RAMDISKS = (b"070701" + b"a" * 94, b"070701" + b"b" * 194)


def elf_kernel(filling: bytes = b"") -> bytes:
    """Return an ELF file whose headers tell its length."""
    head = bytearray(b"\x7fELF\x02\x01".ljust(1024, b"\0")) + filling.ljust(
        -(-len(filling) // 8) * 8
    )
    struct.pack_into("<H", head, 18, 62)
    struct.pack_into("<Q", head, 40, len(head))
    struct.pack_into("<HH", head, 58, 64, 1)
    return bytes(head) + bytes(64)


def arm_kernel() -> bytes:
    """Return an `Image` for AArch64 whose header tells its length."""
    head = bytearray(1088)
    struct.pack_into("<Q", head, 16, len(head))
    head[56:60] = b"ARM\x64"
    return bytes(head)


def encode_eif(
    *,
    kernel: bytes | None = None,
    cmdline: bytes = b"quiet",
    metadata: bytes = METADATA,
    ramdisks: Sequence[bytes] = RAMDISKS,
    signature: bytes | None = None,
    architecture: Architecture = Architecture.X86_64,
    defaults: tuple[int, int] = (1 << 30, 2),
) -> bytes:
    """Return an image file; its kernel is for `architecture` unless another is given."""
    own = elf_kernel() if architecture is Architecture.X86_64 else arm_kernel()
    sections = [
        (SectionKind.KERNEL, own if kernel is None else kernel),
        (SectionKind.CMDLINE, cmdline),
        (SectionKind.METADATA, metadata),
        *((SectionKind.RAMDISK, ramdisk) for ramdisk in ramdisks),
    ]
    if signature is not None:
        sections.append((SectionKind.SIGNATURE, signature))
    writer = EifWriter(architecture, *defaults)
    body = bytearray()
    for kind, data in sections:
        body += writer.begin_section(kind, len(data)) + data
        writer.data(data)
    return writer.finish() + bytes(body)


@dataclass(frozen=True)
class SigningFiles:
    """A key and its certificate, in PEM files."""

    key: Path
    certificate: Path


def write_signing_files(
    directory: Path,
    curve: ec.EllipticCurve | None = None,
    *,
    name: str = "signer",
    start: datetime | None = None,
    end: datetime | None = None,
    usage: x509.KeyUsage | None = None,
    passphrase: bytes | None = None,
) -> SigningFiles:
    """Make them; the certificate is valid from yesterday to tomorrow unless told otherwise."""
    key = ec.generate_private_key(curve or ec.SECP384R1())
    subject = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, name)])
    now, day = datetime.now(UTC), timedelta(days=1)
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(start or now - day)
        .not_valid_after(end or now + day)
    )
    if usage is not None:
        builder = builder.add_extension(usage, critical=True)
    files = SigningFiles(directory / f"{name}.key", directory / f"{name}.crt")
    encryption: serialization.KeySerializationEncryption = serialization.NoEncryption()
    if passphrase is not None:
        encryption = serialization.BestAvailableEncryption(passphrase)
    files.key.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, encryption)
    )
    certificate = builder.sign(key, hashes.SHA384())
    files.certificate.write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    return files
