"""The first 548 bytes of an enclave image: what they hold and which spellings are accepted.

Decides the layout of the whole file, because the header fixes it: where each section starts and how
long it is. What the sections contain is left to `reader`, `measure` and `signature`.

Two readers must never see different images in one file, so this one accepts a single layout: the
sections follow each other without a gap in the order of the table, and every field without a
meaning is zero.

Source: aws-nitro-enclaves-image-format, `src/defs/mod.rs`; QEMU, `hw/core/eif.c`.
"""

import struct
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Final

from qtenclave.errors import InvalidRequest, MalformedInput

__all__ = [
    "CRC_OFFSET",
    "HEADER_SIZE",
    "MAX_SECTIONS",
    "MAX_SECTION_BYTES",
    "MIN_SECTIONS",
    "SECTION_HEADER_SIZE",
    "Architecture",
    "Header",
    "SectionKind",
    "encode_header",
    "encode_section_header",
    "parse_header",
    "parse_section_header",
]

_MAGIC: Final = b".eif"
_VERSION: Final = 4  # the one that has metadata and whose signature is defined
_FIXED: Final = struct.Struct(">4sHHQQHH")
_TABLE: Final = struct.Struct(">32Q")
_TAIL: Final = struct.Struct(">II")
_SECTION: Final = struct.Struct(">HHQ")

HEADER_SIZE: Final = _FIXED.size + 2 * _TABLE.size + _TAIL.size
CRC_OFFSET: Final = HEADER_SIZE - 4
"""Where the CRC stands; it is the last field, and the only one that the CRC leaves out."""
SECTION_HEADER_SIZE: Final = _SECTION.size
MAX_SECTIONS: Final = 32  # length of the two tables
MIN_SECTIONS: Final = 4  # kernel, command line, metadata, ramdisk
MAX_FILE_BYTES: Final = 1 << 40
"""1 TiB: no machine boots more, and sums of offsets stay far from 64 bits."""


class Architecture(IntEnum):
    """Processor that an image is for; the value is bit 0 of the header's flags."""

    X86_64 = 0
    AARCH64 = 1


class SectionKind(IntEnum):
    """What a section holds."""

    KERNEL = 1
    CMDLINE = 2
    RAMDISK = 3
    SIGNATURE = 4
    METADATA = 5


MAX_SECTION_BYTES: Final = {
    SectionKind.KERNEL: 256 << 20,  # a distribution's uncompressed kernel has less than 100 MiB
    SectionKind.CMDLINE: 2047,  # COMMAND_LINE_SIZE of Linux on both architectures, less its NUL
    SectionKind.RAMDISK: MAX_FILE_BYTES,
    SectionKind.SIGNATURE: 64 << 10,  # held in memory; a certificate of 16 KiB fits
    SectionKind.METADATA: 1 << 20,  # held in memory by who shows it
}


@dataclass(frozen=True, slots=True)
class Header:
    """What a header says.

    `section_sizes[i]` is the length of section `i` without its own 12-byte header; the offsets
    follow from the sizes and are therefore not kept.
    """

    architecture: Architecture
    default_memory_bytes: int
    default_cpus: int
    section_sizes: tuple[int, ...]
    crc32: int

    @property
    def file_size(self) -> int:
        """Length of the whole file, bytes."""
        return HEADER_SIZE + sum(SECTION_HEADER_SIZE + size for size in self.section_sizes)


def _offsets(section_sizes: Sequence[int]) -> list[int]:
    offsets = []
    position = HEADER_SIZE
    for size in section_sizes:
        offsets.append(position)
        position += SECTION_HEADER_SIZE + size
    return offsets


def encode_header(header: Header) -> bytes:
    """Return the 548 bytes of `header`.

    Raises:
        InvalidRequest: A number does not fit its field, or there are too few or too many sections.
    """
    sizes = header.section_sizes
    if not MIN_SECTIONS <= len(sizes) <= MAX_SECTIONS:
        raise InvalidRequest(
            f"sections: expected {MIN_SECTIONS} to {MAX_SECTIONS}, got {len(sizes)}"
        )
    unused = [0] * (MAX_SECTIONS - len(sizes))
    try:
        fixed = _FIXED.pack(
            _MAGIC,
            _VERSION,
            header.architecture,
            header.default_memory_bytes,
            header.default_cpus,
            0,
            len(sizes),
        )
        tables = _TABLE.pack(*_offsets(sizes), *unused) + _TABLE.pack(*sizes, *unused)
        return fixed + tables + _TAIL.pack(0, header.crc32)
    except struct.error as error:
        raise InvalidRequest(f"image header: expected numbers that fit, got {header}") from error


def parse_header(data: bytes | bytearray | memoryview) -> Header:
    """Return what a header says; that the CRC holds is found out by who reads the whole file.

    Args:
        data: Exactly the first 548 bytes of the file.

    Raises:
        MalformedInput: Another format, version or layout than the one accepted.
    """
    if len(data) != HEADER_SIZE:
        raise MalformedInput(f"image header: expected {HEADER_SIZE} bytes, got {len(data)}")
    magic, version, flags, memory, cpus, reserved, count = _FIXED.unpack_from(data)
    if magic != _MAGIC:
        raise MalformedInput(f"image magic: expected {_MAGIC.hex()}, got {magic.hex()}")
    if version != _VERSION:
        raise MalformedInput(f"image version: expected {_VERSION}, got {version}")
    if flags not in {Architecture.X86_64, Architecture.AARCH64}:
        raise MalformedInput(f"image flags: expected 0 or 1, got {flags:#06x}")
    if not MIN_SECTIONS <= count <= MAX_SECTIONS:
        raise MalformedInput(
            f"number of sections: expected {MIN_SECTIONS} to {MAX_SECTIONS}, got {count}"
        )
    unused, crc32 = _TAIL.unpack_from(data, CRC_OFFSET - 4)
    if reserved or unused:
        raise MalformedInput(f"reserved fields: expected 0, got {reserved:#x} and {unused:#x}")
    offsets = _TABLE.unpack_from(data, _FIXED.size)
    sizes = _TABLE.unpack_from(data, _FIXED.size + _TABLE.size)
    if any(offsets[count:]) or any(sizes[count:]):
        raise MalformedInput("tables: expected zero after the last section, got another number")
    # Sizes are bounded before they are added up; Python would add anything, other readers wrap.
    for index, size in enumerate(sizes[:count]):
        if not 1 <= size <= MAX_FILE_BYTES:
            raise MalformedInput(
                f"size of section {index}: expected 1 to {MAX_FILE_BYTES}, got {size}"
            )
    for index, (expected, got) in enumerate(zip(_offsets(sizes[:count]), offsets, strict=False)):
        if expected != got:
            raise MalformedInput(f"offset of section {index}: expected {expected}, got {got}")
    return Header(Architecture(flags), memory, cpus, tuple(sizes[:count]), crc32)


def encode_section_header(kind: SectionKind, size: int) -> bytes:
    """Return the 12 bytes before a section of `size` bytes.

    Raises:
        InvalidRequest: No section of this kind may have that size.
    """
    if not 1 <= size <= MAX_SECTION_BYTES[kind]:
        raise InvalidRequest(
            f"size of {kind.name} section: expected 1 to {MAX_SECTION_BYTES[kind]}, got {size}"
        )
    return _SECTION.pack(kind, 0, size)


def parse_section_header(
    data: bytes | bytearray | memoryview, expected_size: int
) -> tuple[SectionKind, int]:
    """Return kind and size of the section that follows.

    Args:
        data: Exactly 12 bytes.
        expected_size: What the table in the file's header says about this section.

    Raises:
        MalformedInput: Unknown kind, flags, or a size that the table or the kind contradicts.
    """
    if len(data) != SECTION_HEADER_SIZE:
        raise MalformedInput(
            f"section header: expected {SECTION_HEADER_SIZE} bytes, got {len(data)}"
        )
    number, flags, size = _SECTION.unpack_from(data)
    try:
        kind = SectionKind(number)
    except ValueError as error:
        raise MalformedInput(f"section kind: expected 1 to 5, got {number}") from error
    if flags:
        raise MalformedInput(f"flags of {kind.name} section: expected 0, got {flags:#06x}")
    if size != expected_size:
        raise MalformedInput(
            f"size of {kind.name} section: expected {expected_size} as in the table, got {size}"
        )
    if size > MAX_SECTION_BYTES[kind]:
        raise MalformedInput(
            f"size of {kind.name} section: expected at most {MAX_SECTION_BYTES[kind]}, got {size}"
        )
    return kind, size
