"""Registers are computed over the right bytes, and over bytes that can be cut in one way only."""

import hashlib
import struct
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qtenclave.eif import (
    Architecture,
    BoundaryCheck,
    EifReader,
    ImageDigest,
    Measurements,
    Measurer,
    SectionStart,
)
from qtenclave.eif.header import SectionKind
from qtenclave.errors import MalformedInput, WrongState

KERNEL, CMDLINE, RAMDISK, SIGNATURE, METADATA = 1, 2, 3, 4, 5
Encode = Callable[..., bytes]


def extend(content: bytes) -> bytes:
    return hashlib.sha384(bytes(48) + hashlib.sha384(content).digest()).digest()


def measured(
    data: bytes, certificate: bytes | None = None, step: int = 7
) -> tuple[bytes, bytes, Measurements]:
    reader, measurer, digest = EifReader(), Measurer(), ImageDigest()
    for start in range(0, len(data), step):
        for event in reader.receive(data[start : start + step]):
            measurer.receive(event)
            digest.receive(event)
    reader.close()
    return digest.digest(), measurer.image_digest(), measurer.measurements(certificate)


@given(
    st.binary(min_size=1, max_size=40),
    st.lists(st.binary(min_size=1, max_size=40), min_size=1, max_size=4),
    st.one_of(st.none(), st.binary(max_size=40)),
    st.integers(1, 900),
)
def test_against_the_formula(
    image: Encode,
    kernel: bytes,
    ramdisks: list[bytes],
    certificate: bytes | None,
    step: int,
) -> None:
    data = image(
        [
            (KERNEL, kernel),
            (CMDLINE, b"quiet"),
            (METADATA, b"not measured"),
            *((RAMDISK, ramdisk) for ramdisk in ramdisks),
            (SIGNATURE, b"not measured"),
        ]
    )
    boot = kernel + b"quiet" + ramdisks[0]
    application = b"".join(ramdisks[1:])
    digest, same_digest, measurements = measured(data, certificate, step)
    assert digest == same_digest == hashlib.sha384(boot + application).digest()
    assert measurements == Measurements(
        pcr0=extend(boot + application),
        pcr1=extend(boot),
        pcr2=extend(application),
        pcr8=bytes(48) if certificate is None else extend(certificate),
    )


def test_one_flipped_byte_moves_exactly_the_registers_that_cover_it(image: Encode) -> None:
    sections = [
        (KERNEL, b"kernel"),
        (CMDLINE, b"quiet"),
        (METADATA, b"{}"),
        (RAMDISK, b"init"),
        (RAMDISK, b"application"),
        (SIGNATURE, b"signature"),
    ]
    moved = ({"pcr0", "pcr1"}, {"pcr0", "pcr1"}, set(), {"pcr0", "pcr1"}, {"pcr0", "pcr2"}, set())
    before = measured(image(sections))[2]
    for index, expected in enumerate(moved):
        kind, data = sections[index]
        for position in range(len(data)):
            changed = bytearray(data)
            changed[position] ^= 1
            file = image([*sections[:index], (kind, bytes(changed)), *sections[index + 1 :]])
            after = measured(file)[2]
            names = ("pcr0", "pcr1", "pcr2", "pcr8")
            assert {n for n in names if getattr(after, n) != getattr(before, n)} == expected


def test_header_defaults_are_not_measured(image: Encode) -> None:
    sections = [(KERNEL, b"k"), (CMDLINE, b"c"), (METADATA, b"{}"), (RAMDISK, b"r")]
    assert measured(image(sections)) == measured(image(sections, flags=1))


@pytest.mark.parametrize("step", [1 << 15, 1 << 20])
def test_a_helper_changes_no_measurement(image: Encode, step: int) -> None:
    large = [bytes([number]) * 300_000 for number in range(3)]
    first = [(KERNEL, large[0]), (CMDLINE, b"c"), (METADATA, b"{}")]
    data = image([*first, *((RAMDISK, one) for one in large)])
    reader = EifReader()
    with ThreadPoolExecutor(1) as helper:
        measurer = Measurer(helper)
        # One buffer for all, as a file is read: nothing of it may be used later.
        buffer = bytearray(step)
        for start in range(0, len(data), step):
            part = data[start : start + step]
            buffer[: len(part)] = part
            for event in reader.receive(memoryview(buffer)[: len(part)]):
                measurer.receive(event)
            buffer[:] = bytes(step)
        reader.close()
        assert measurer.measurements(None) == measured(data, step=step)[2]


def test_a_part_has_no_measurement() -> None:
    for absorbed in ([], [SectionStart(SectionKind.KERNEL, 1)]):
        measurer, digest = Measurer(), ImageDigest()
        for event in absorbed:
            measurer.receive(event)
            digest.receive(event)
        with pytest.raises(WrongState):
            measurer.measurements(None)
        with pytest.raises(WrongState):
            measurer.image_digest()
        with pytest.raises(WrongState):
            digest.digest()


def elf(size: int = 700, *, machine: int = 62, entries: int = 2, entry_size: int = 64) -> bytes:
    """Return the shape of an ELF file whose section headers end at `size`."""
    head = struct.pack("<4sBB10xHH", b"\x7fELF", 2, 1, 2, machine).ljust(40, b"\0")
    head += struct.pack("<Q10xHH", size - 128, entry_size, entries)
    return head.ljust(size, b"K")


def bzimage(paragraphs: int = 10, setup_sectors: int = 2) -> bytes:
    """Return the shape of a bzImage."""
    head = b"M" * 0x1F1 + struct.pack("<B2xI", setup_sectors, paragraphs)
    head = head.ljust(0x202, b"\0") + b"HdrS"
    return head.ljust(((setup_sectors or 4) + 1) * 512 + 16 * paragraphs, b"K")


def arm_image(size: int = 3000, in_memory: int | None = None) -> bytes:
    """Return the shape of an `Image` for AArch64, whose header says how long it is in memory."""
    head = struct.pack("<8x8xQ32x4s4x", size if in_memory is None else in_memory, b"ARM\x64")
    return head.ljust(size, b"K")


RAMDISK_BYTES = b"070701..."
BOUNDARIES = {
    "ELF": (elf(), b"quiet", RAMDISK_BYTES, True),
    "bzImage": (bzimage(), b"quiet", RAMDISK_BYTES, True),
    "bzImage with zero setup sectors": (bzimage(1, 0), b"quiet", RAMDISK_BYTES, True),
    "gzip ramdisk": (elf(), b"quiet", b"\x1f\x8b\x08", True),
    "checksummed ramdisk": (elf(), b"quiet", b"070702", True),
    "command line's start in the ELF kernel": (elf() + b"qui", b"et", RAMDISK_BYTES, False),
    "command line's start in the bzImage": (bzimage() + b"q", b"uiet", RAMDISK_BYTES, False),
    "kernel's end in the command line": (elf()[:-1], b"Kquiet", RAMDISK_BYTES, False),
    "command line's end in the ramdisk": (elf(), b"qui", b"et" + RAMDISK_BYTES, False),
    "ramdisk's start in the command line": (elf(), b"quiet0707", b"01...", False),
    "whole ramdisk in the command line": (elf(), b"quiet070701", b"070701", False),
    "NUL in the command line": (elf(), b"quiet\0", RAMDISK_BYTES, False),
    "line feed in the command line": (elf(), b"quiet\n", RAMDISK_BYTES, False),
    "ELF for another machine": (elf(machine=183), b"quiet", RAMDISK_BYTES, False),
    "ELF without section headers": (elf(entries=0), b"quiet", RAMDISK_BYTES, False),
    "ELF with odd section headers": (elf(entry_size=40), b"quiet", RAMDISK_BYTES, False),
    "short ELF": (elf()[:100], b"quiet", RAMDISK_BYTES, False),
    "Image": (arm_image(), b"quiet", RAMDISK_BYTES, True),
    "command line's start in the Image": (arm_image() + b"q", b"uiet", RAMDISK_BYTES, False),
    "Image's end in the command line": (arm_image()[:-1], b"Kquiet", RAMDISK_BYTES, False),
    "Image without what starts as zeros": (
        arm_image(in_memory=3001),
        b"quiet",
        RAMDISK_BYTES,
        False,
    ),
    "Image that tells no size": (arm_image(in_memory=0), b"quiet", RAMDISK_BYTES, False),
    "short Image": (arm_image()[:60], b"quiet", RAMDISK_BYTES, False),
    "no kernel": (b"kernel", b"quiet", RAMDISK_BYTES, False),
}


@pytest.mark.parametrize("row", BOUNDARIES.values(), ids=BOUNDARIES.keys())
@pytest.mark.parametrize("step", [1, 1 << 20])
def test_boundaries(image: Encode, row: tuple[bytes, bytes, bytes, bool], step: int) -> None:
    kernel, cmdline, ramdisk, good = row
    data = image(
        [
            (KERNEL, kernel),
            (CMDLINE, cmdline),
            (METADATA, b"{}"),
            (RAMDISK, ramdisk),
            (RAMDISK, b"x"),
        ]
    )
    reader, check = EifReader(), BoundaryCheck()

    def run() -> None:
        for start in range(0, len(data), step):
            for event in reader.receive(data[start : start + step]):
                check.receive(event)
        reader.close()

    if good:
        run()
    else:
        with pytest.raises(MalformedInput):
            run()


@pytest.mark.parametrize(
    ("kernel", "architecture"),
    [
        (elf(), Architecture.X86_64),
        (bzimage(), Architecture.X86_64),
        (arm_image(), Architecture.AARCH64),
    ],
    ids=["ELF", "bzImage", "Image"],
)
def test_the_measured_kernel_tells_its_architecture(
    image: Encode, kernel: bytes, architecture: Architecture
) -> None:
    data = image([(KERNEL, kernel), (CMDLINE, b"quiet"), (METADATA, b"{}"), (RAMDISK, b"070701")])
    reader, check = EifReader(), BoundaryCheck()
    assert check.architecture is None
    for event in reader.receive(data):
        check.receive(event)
    assert check.architecture is architecture


@pytest.mark.parametrize("part", [KERNEL, CMDLINE, RAMDISK])
def test_r3_pcr0_changes_with_every_part_of_pcr1_and_pcr2(image: Encode, part: int) -> None:
    """Why a verifier who compares PCR0 has compared PCR1 and PCR2."""
    sections = [(KERNEL, b"k"), (CMDLINE, b"quiet"), (METADATA, b"m"), (RAMDISK, b"boot")]
    sections.append((RAMDISK, b"application"))
    _, _, whole = measured(image(sections))
    for i, (kind, content) in enumerate(sections):
        if kind != part:
            continue
        other = [*sections[:i], (kind, content + b"!"), *sections[i + 1 :]]
        _, _, changed = measured(image(other))
        assert (changed.pcr1, changed.pcr2) != (whole.pcr1, whole.pcr2)
        assert changed.pcr0 != whole.pcr0
