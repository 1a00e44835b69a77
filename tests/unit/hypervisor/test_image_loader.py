"""Taking an image in: what was measured is what is sealed."""

import fcntl
import hashlib
import os
import struct
from datetime import UTC, datetime, timedelta

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from hypothesis import given, settings
from hypothesis import strategies as st

from qtenclave.eif import (
    Architecture,
    EifWriter,
    SectionKind,
    parse_certificate,
    sign_measurements,
    verify_certificate,
)
from qtenclave.errors import EnclaveError, MalformedInput, QtCode, Rejected
from qtenclave.hypervisor.load import ImageLoader, MeasuredImage
from qtenclave.pcr import measure

NOW = datetime(2026, 1, 1, tzinfo=UTC)
COMMAND_LINE = b"quiet panic=-1"
RAMDISKS = (b"070701" + b"a" * 94, b"070701" + b"b" * 194)


def make_kernel() -> bytes:
    """Return the smallest ELF file whose headers tell its length."""
    head = bytearray(1088)
    head[:6] = b"\x7fELF\x02\x01"
    struct.pack_into("<H", head, 18, 62)
    struct.pack_into("<Q", head, 40, 1024)
    struct.pack_into("<HH", head, 58, 64, 1)
    return bytes(head)


def make_arm_kernel() -> bytes:
    """Return the smallest `Image` for AArch64 whose header tells its length."""
    head = bytearray(1088)
    struct.pack_into("<Q", head, 16, len(head))
    head[56:60] = b"ARM\x64"
    return bytes(head)


KERNEL, ARM_KERNEL = make_kernel(), make_arm_kernel()
DIGEST = hashlib.sha384(KERNEL + COMMAND_LINE + b"".join(RAMDISKS)).digest()


def make_image(
    *,
    architecture=Architecture.X86_64,
    command_line=COMMAND_LINE,
    ramdisks=RAMDISKS,
    signature=None,
    kernel=KERNEL,
):
    writer = EifWriter(architecture, 1 << 30, 2)
    sections = [(SectionKind.KERNEL, kernel), (SectionKind.CMDLINE, command_line)]
    sections += [(SectionKind.METADATA, b"{}")]
    sections += [(SectionKind.RAMDISK, ramdisk) for ramdisk in ramdisks]
    if signature is not None:
        sections.append((SectionKind.SIGNATURE, signature))
    body = b""
    for kind, data in sections:
        body += writer.begin_section(kind, len(data)) + data
        writer.data(data)
    return writer.finish() + body


def take_in(data, pieces=None, *, now=NOW, debug=False) -> MeasuredImage:
    with ImageLoader() as loader:
        for piece in pieces if pieces is not None else [data]:
            loader.receive(piece)
        return loader.finish(now=now, debug=debug)


def read(descriptor):
    return os.pread(descriptor, 1 << 20, 0)


def sign(curve=ec.SECP384R1, *, begin=NOW - timedelta(days=1), days=30, pcr0=None):
    """Return a signature section by a certificate with this validity."""
    key = ec.generate_private_key(curve())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "signer")])
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(7)
        .not_valid_before(begin)
        .not_valid_after(begin + timedelta(days=days))
        .sign(key, hashes.SHA384())
    )
    pem = certificate.public_bytes(serialization.Encoding.PEM)
    verified = verify_certificate(parse_certificate(pem), begin)
    return sign_measurements(pcr0 or measure(DIGEST), verified, key), verified.der


def open_descriptors():
    return len(os.listdir("/proc/self/fd"))


@settings(max_examples=30)
@given(st.lists(st.integers(1, 700), max_size=12))
def test_any_cutting_gives_the_same_sealed_files(cuts):
    data, pieces, at = make_image(), [], 0
    for size in cuts:
        pieces.append(data[at : at + size])
        at += size
    image = take_in(data, [*pieces, data[at:]])
    try:
        assert read(image.kernel_fd) == KERNEL
        assert read(image.initrd_fd) == b"".join(RAMDISKS)
        assert image.command_line == COMMAND_LINE.decode()
        assert image.image_digest == DIGEST
        assert image.certificate_digest is None
        assert image.sizes.file_bytes == len(data)
        assert image.sizes.archive_bytes == len(b"".join(RAMDISKS))
        assert image.sizes.kept_bytes == 0
    finally:
        image.close()


@pytest.mark.parametrize("step", [1, 3, 1 << 20])
@pytest.mark.parametrize(
    ("ramdisks", "archive", "kept"),
    [
        ((b"070701..", b"hsqs" + bytes(100)), 8, 104),
        ((b"070701..", b"hsqs", b"070701.."), 8, 12),
        ((b"070701..", b"hsq.", b"0707"), 16, 0),
        ((b"070701..hsqs", b"0707"), 16, 0),
    ],
    ids=["a root", "nothing is unpacked behind it", "another magic", "in the middle"],
)
def test_what_stays_in_memory_is_told(ramdisks, archive, kept, step):
    data = make_image(ramdisks=ramdisks)
    image = take_in(data, [data[at : at + step] for at in range(0, len(data), step)])
    assert (image.sizes.archive_bytes, image.sizes.kept_bytes) == (archive, kept)
    assert read(image.initrd_fd) == b"".join(ramdisks)
    image.close()


def test_byte_by_byte():
    data = make_image()
    image = take_in(data, [bytes([byte]) for byte in data])
    assert image.image_digest == DIGEST
    image.close()


def test_sealed_files_cannot_be_changed():
    image = take_in(make_image())
    for descriptor in (image.kernel_fd, image.initrd_fd):
        seals = fcntl.fcntl(descriptor, fcntl.F_GET_SEALS)
        assert seals == (
            fcntl.F_SEAL_SEAL | fcntl.F_SEAL_SHRINK | fcntl.F_SEAL_GROW | fcntl.F_SEAL_WRITE
        )
        again = os.open(f"/proc/self/fd/{descriptor}", os.O_RDWR)
        for change in (
            lambda fd=again: os.pwrite(fd, b"x", 0),
            lambda fd=again: os.ftruncate(fd, 1),
            lambda fd=again: os.ftruncate(fd, 1 << 20),
            lambda fd=again: fcntl.fcntl(fd, fcntl.F_ADD_SEALS, 0),
        ):
            with pytest.raises(PermissionError):
                change()
        os.close(again)
    image.close()


REFUSED = {
    "no image": b"#!/bin/sh\n" + bytes(1000),
    "empty": b"",
    "cut short": make_image()[:-1],
    "cut in the header": make_image()[:100],
    "one byte more": make_image() + b"\0",
    "kernel for x86 in an image for Arm": make_image(architecture=Architecture.AARCH64),
    "kernel for Arm in an image for x86": make_image(kernel=ARM_KERNEL),
    "ramdisk that would need padding": make_image(ramdisks=(RAMDISKS[0] + b"x", RAMDISKS[1])),
    "command line with a NUL": make_image(command_line=b"quiet\0init=/bin/sh"),
    "command line with a line break": make_image(command_line=b"quiet\ninit=/bin/sh"),
    "kernel that swallows the command line": make_image(kernel=KERNEL + b"quiet "),
}


@pytest.mark.parametrize("reason", REFUSED)
def test_refused_and_nothing_is_left(reason):
    before = open_descriptors()
    with pytest.raises(MalformedInput):
        take_in(REFUSED[reason])
    assert open_descriptors() == before


def test_every_flipped_byte_is_noticed():
    data = make_image()
    for at in range(len(data)):
        damaged = data[:at] + bytes([data[at] ^ 0x10]) + data[at + 1 :]
        with pytest.raises(MalformedInput):
            take_in(damaged)


@settings(max_examples=50)
@given(st.binary(max_size=2000), st.booleans())
def test_whatever_comes_is_refused_in_one_way(data, begins_well):
    with pytest.raises(EnclaveError):
        take_in((b".eif\0\4" if begins_well else b"") + data)


@pytest.mark.parametrize("curve", [ec.SECP256R1, ec.SECP384R1, ec.SECP521R1])
def test_a_valid_signature_is_what_pcr8_absorbs(curve):
    section, certificate = sign(curve)
    image = take_in(make_image(signature=section))
    assert image.certificate_digest == hashlib.sha384(certificate).digest()
    assert image.image_digest == DIGEST
    image.close()


SIGNATURES_REFUSED = {
    "expired certificate": lambda: sign(begin=NOW - timedelta(days=40)),
    "certificate of the future": lambda: sign(begin=NOW + timedelta(days=1)),
    "signature over another image": lambda: sign(pcr0=measure(bytes(48))),
}


@pytest.mark.parametrize("reason", SIGNATURES_REFUSED)
def test_r14_signature_refused_unless_debug(reason):
    section, _ = SIGNATURES_REFUSED[reason]()
    before = open_descriptors()
    with pytest.raises(Rejected) as caught:
        take_in(make_image(signature=section))
    assert caught.value.code is QtCode.SIGNATURE
    assert open_descriptors() == before
    image = take_in(make_image(signature=section), debug=True)
    assert image.certificate_digest is None
    image.close()


def test_only_the_loader_makes_measured_images():
    with pytest.raises(TypeError):
        MeasuredImage(0, 0, "", DIGEST, None, 0, maker=object())


def test_an_image_for_arm():
    data = make_image(architecture=Architecture.AARCH64, kernel=ARM_KERNEL)
    image = take_in(data)
    try:
        assert image.architecture is Architecture.AARCH64
        assert read(image.kernel_fd) == ARM_KERNEL
    finally:
        image.close()
