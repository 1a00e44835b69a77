"""Lays out an enclave image that is written as a stream.

Decides the bytes between the sections, and the header, which comes last because only then the CRC
is known. The file itself belongs to the caller: he leaves `HEADER_SIZE` bytes free, writes what
`begin_section` returns and then the section, and puts what `finish` returns at the start.
"""

import zlib
from typing import Final

from qtenclave.eif.header import (
    CRC_OFFSET,
    Architecture,
    Header,
    SectionKind,
    encode_header,
    encode_section_header,
)
from qtenclave.errors import WrongState

__all__ = ["EifWriter", "combine_crc32"]

_POLYNOMIAL: Final = 0xEDB88320  # CRC-32 as in IEEE 802.3, bits reflected


def combine_crc32(first: int, second: int, second_size: int) -> int:
    """Return the CRC-32 of two byte strings one after the other, from the CRC-32 of each.

    Args:
        first: CRC-32 of the first string.
        second: CRC-32 of the second string.
        second_size: Length of the second string, bytes.

    Source: RFC 1952, section 8, for the CRC. Appending a zero bit is a linear map over GF(2) of the
        register; squaring its matrix gives the map for two, four, eight bits and so on.
    """
    matrix = [_POLYNOMIAL, *(1 << bit for bit in range(31))]  # image of each single bit
    bits = second_size * 8
    while bits:
        if bits & 1:
            first = _apply(matrix, first)
        matrix = [_apply(matrix, column) for column in matrix]
        bits >>= 1
    return first ^ second


def _apply(matrix: list[int], vector: int) -> int:
    result = 0
    for column in matrix:
        if vector & 1:
            result ^= column
        vector >>= 1
    return result


class EifWriter:
    """Counts and sums the sections of one image while the caller writes them."""

    def __init__(
        self, architecture: Architecture, default_memory_bytes: int, default_cpus: int
    ) -> None:
        self._architecture = architecture
        self._memory = default_memory_bytes
        self._cpus = default_cpus
        self._sizes: list[int] = []
        self._remaining = 0
        self._crc32 = 0
        self._written = 0

    def begin_section(self, kind: SectionKind, size: int) -> bytes:
        """Return the bytes to write before a section of `size` bytes.

        Raises:
            InvalidRequest: No section of this kind may have that size.
            WrongState: The section before is not complete.
        """
        self._check_complete()
        encoded = encode_section_header(kind, size)
        self._sizes.append(size)
        self._account(encoded)
        self._remaining = size
        return encoded

    def data(self, piece: bytes | bytearray | memoryview) -> None:
        """Take note of the next bytes of the section, which the caller writes.

        Raises:
            WrongState: The section would become longer than announced.
        """
        if len(piece) > self._remaining:
            raise WrongState(
                f"section data: expected at most {self._remaining} bytes, got {len(piece)}"
            )
        self._remaining -= len(piece)
        self._account(piece)

    def finish(self) -> bytes:
        """Return the header, to be written at the start of the file.

        Raises:
            InvalidRequest: Too few or too many sections.
            WrongState: The last section is not complete.
        """
        self._check_complete()
        unsummed = Header(self._architecture, self._memory, self._cpus, tuple(self._sizes), 0)
        head = zlib.crc32(encode_header(unsummed)[:CRC_OFFSET])
        crc32 = combine_crc32(head, self._crc32, self._written)
        return encode_header(
            Header(self._architecture, self._memory, self._cpus, tuple(self._sizes), crc32)
        )

    def _account(self, piece: bytes | bytearray | memoryview) -> None:
        self._crc32 = zlib.crc32(piece, self._crc32)
        self._written += len(piece)

    def _check_complete(self) -> None:
        if self._remaining:
            raise WrongState(f"section: expected {self._remaining} more bytes, got its end")
