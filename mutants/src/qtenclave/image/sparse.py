"""Which parts of a sparse file an archive holds: the four ways that GNU tar and its kin write it.

A map is a list of places in the file whose data the archive holds, one after another; all else is
zero. Decides whether a map fits its file.

Source: GNU tar manual, "Storing Sparse Files": "Old GNU Format", "PAX Format, Versions 0.0 and
0.1", "PAX Format, Version 1.0".
"""

import struct
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Final

from qtenclave.errors import MalformedInput, QtCode

__all__ = [
    "SPARSE_PAIR_KEYS",
    "SPARSE_PREFIX",
    "SparseMap",
    "check_map",
    "parse_data_map",
    "parse_old_map",
    "parse_pax_map",
]

SparseMap = tuple[tuple[int, int], ...]
"""Offset in the file and length of each part that the archive holds, bytes."""

SPARSE_PREFIX: Final = b"GNU.sparse."
SPARSE_PAIR_KEYS: Final = (b"GNU.sparse.offset", b"GNU.sparse.numbytes")
"""Records of version 0.0, which stand once per part, in turns."""
_MAX_PARTS: Final = 1 << 16
_BLOCK: Final = 512
_OLD_PARTS: Final = (4, 21)  # in a header, and in each block that follows it
_OLD_PLACE: Final = 386  # of the parts in a header
_OLD_PART: Final = struct.Struct("12s12s")
_OLD_MORE: Final = (482, 504)  # where header and block say that another block follows
_MAX_DIGITS: Final = 20


def _malformed(text: str) -> MalformedInput:
    return MalformedInput(f"sparse file: {text}", code=QtCode.CONTAINER_IMAGE)


def _decimal(text: bytes) -> int:
    if not text.isdigit() or len(text) > _MAX_DIGITS:
        raise _malformed(f"expected a decimal number in its map, got {text[:40]!r}")
    return int(text)


def check_map(parts: Sequence[tuple[int, int]], size: int, stored: int) -> SparseMap:
    """Return a map without its empty parts, after holding it against the file that it describes.

    Args:
        parts: Offset and length of each part.
        size: Length of the file, bytes.
        stored: Length of its data in the archive, bytes.

    Raises:
        MalformedInput: Parts overlap, are out of order, leave the file, or are not what is stored.
    """
    end = 0
    for offset, length in parts:
        if offset < end or offset + length > size:
            raise _malformed(f"expected parts in order within {size} bytes, got others")
        end = offset + length
    if (total := sum(length for _, length in parts)) != stored:
        raise _malformed(f"expected {total} bytes of data as its map says, got {stored}")
    return tuple(part for part in parts if part[1])


def _limited(parts: list[tuple[int, int]]) -> list[tuple[int, int]]:
    if len(parts) > _MAX_PARTS:
        raise _malformed(f"expected at most {_MAX_PARTS} parts, got more")
    return parts


def parse_old_map(
    header: bytes, blocks: Iterator[bytes], number: Callable[[bytes], int]
) -> tuple[list[tuple[int, int]], int]:
    """Return the map in a header of type `S`, and how many bytes behind the header it fills.

    Args:
        header: The header block.
        blocks: The blocks behind it; as many are taken as belong to the map.
        number: Reads a number field of a header.

    Raises:
        MalformedInput: There is no end of it.
    """
    parts: list[tuple[int, int]] = []
    block, place, count, more = header, _OLD_PLACE, _OLD_PARTS[0], _OLD_MORE[0]
    taken = 0
    while True:
        for offset, length in _OLD_PART.iter_unpack(block[place : place + count * _OLD_PART.size]):
            if not offset[0] and not length[0]:
                break
            parts.append((number(offset), number(length)))
        _limited(parts)
        if not block[more]:
            return parts, taken
        block, place, count, more = next(blocks), 0, _OLD_PARTS[1], _OLD_MORE[1]
        taken += _BLOCK


def parse_pax_map(
    records: Mapping[bytes, bytes], pairs: Sequence[tuple[bytes, bytes]]
) -> list[tuple[int, int]]:
    """Return the map of version 0.0 or 0.1.

    Args:
        records: The PAX records of the entry.
        pairs: Its records with a key of `SPARSE_PAIR_KEYS`, in their order.

    Raises:
        MalformedInput: The map is not whole, or is written in both ways.
    """
    written = records.get(SPARSE_PREFIX + b"map")
    if (written is None) is (not pairs) and records.get(SPARSE_PREFIX + b"numblocks") != b"0":
        raise _malformed("expected one map, got two or none")
    if written is None:
        keys = [key for key, _ in pairs]
        if keys != list(SPARSE_PAIR_KEYS) * (len(keys) // 2):
            raise _malformed("expected an offset and a length in turns, got another order")
        numbers = [_decimal(value) for _, value in pairs]
    else:
        numbers = [_decimal(word) for word in written.split(b",")] if written else []
    if (
        len(numbers) % 2
        or _decimal(records.get(SPARSE_PREFIX + b"numblocks", b"%d" % (len(numbers) // 2)))
        != len(numbers) // 2
    ):
        raise _malformed("expected an offset and a length for each part, got another number")
    return _limited(list(zip(numbers[::2], numbers[1::2], strict=True)))


def parse_data_map(blocks: Iterator[bytes]) -> tuple[list[tuple[int, int]], int]:
    """Return the map of version 1.0, and how many bytes in front of the data it fills.

    Args:
        blocks: The data of the entry, in blocks of 512 bytes.

    Raises:
        MalformedInput: The map is not whole.
    """
    text, taken = b"", 0
    numbers: list[int] = []
    wanted = 1
    while len(numbers) < wanted:
        text += next(blocks)
        taken += _BLOCK
        *lines, text = text.split(b"\n")
        numbers += map(_decimal, lines)
        if numbers:
            wanted = 1 + 2 * numbers[0]
        if wanted > 1 + 2 * _MAX_PARTS or len(text) > _BLOCK:
            raise _malformed(f"expected at most {_MAX_PARTS} parts, one number in a line, got more")
    if len(numbers) > wanted or text.strip(b"\0"):
        raise _malformed("expected zeros after its map, got more")
    return list(zip(numbers[1::2], numbers[2::2], strict=True)), taken
