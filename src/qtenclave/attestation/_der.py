"""The part of BER that certificates and envelopes need: read definite and indefinite, write DER.

Decides where elements begin and end. What they mean is left to `sealing` and `chain`.

Source: ITU-T X.690.
"""

from dataclasses import dataclass
from typing import Final

from qtenclave.errors import MalformedInput

__all__ = [
    "INTEGER",
    "OBJECT_IDENTIFIER",
    "OCTET_STRING",
    "SEQUENCE",
    "SET",
    "Element",
    "context",
    "encode",
    "parse",
    "span",
]

INTEGER: Final = 0x02
OCTET_STRING: Final = 0x04
OBJECT_IDENTIFIER: Final = 0x06
SEQUENCE: Final = 0x30
SET: Final = 0x31

_CONSTRUCTED: Final = 0x20
_LONG_TAG: Final = 0x1F
_MAX_DEPTH: Final = 16  # an envelope with a constructed, indefinite content has 8
_MAX_LENGTH_BYTES: Final = 4
_INDEFINITE: Final = 0x80


def context(number: int, *, constructed: bool) -> int:
    """Return the identifier byte of context-specific tag `number`, 0..30."""
    return 0x80 | number | (_CONSTRUCTED if constructed else 0)


def encode(tag: int, *contents: bytes) -> bytes:
    """Return one DER element with identifier byte `tag` around `contents`."""
    length = sum(map(len, contents))
    if length < 0x80:
        head = bytes((tag, length))
    else:
        size = (length.bit_length() + 7) // 8
        head = bytes((tag, 0x80 | size)) + length.to_bytes(size, "big")
    return head + b"".join(contents)


@dataclass(frozen=True, slots=True)
class Element:
    """One element: `content` of a primitive one, `children` of a constructed one."""

    tag: int
    content: bytes
    children: tuple["Element", ...]

    def sequence(self, tag: int, count: int) -> tuple["Element", ...]:
        """Return the children of an element that must be constructed, under `tag`.

        Raises:
            MalformedInput: It has another tag, or fewer than `count` children.
        """
        if self.tag != tag or not tag & _CONSTRUCTED:
            raise MalformedInput(f"BER: expected tag 0x{tag:02x}, got 0x{self.tag:02x}")
        if len(self.children) < count:
            raise MalformedInput(f"BER: expected {count} elements, got {len(self.children)}")
        return self.children

    def octets(self, tag: int) -> bytes:
        """Return the octets of a string that may be primitive or made of pieces.

        Args:
            tag: Identifier byte of the primitive form.

        Raises:
            MalformedInput: It is no such string.
        """
        if self.tag == tag:
            return self.content
        if self.tag == tag | _CONSTRUCTED:
            return b"".join(piece.octets(OCTET_STRING) for piece in self.children)
        raise MalformedInput(f"BER: expected tag 0x{tag:02x}, got 0x{self.tag:02x}")


def parse(data: bytes) -> Element:
    """Return the one element that `data` is.

    Args:
        data: Hostile bytes; bounding their length is the caller's.

    Raises:
        MalformedInput: It is no element, or more than one, or nested deeper than 16.
    """
    element, end = _element(data, 0, len(data), 0)
    if element is None or end != len(data):
        raise MalformedInput(f"BER: expected one element in {len(data)} bytes, got {end} bytes")
    return element


def span(data: bytes, at: int, limit: int) -> tuple[int, int, int]:
    """Return identifier byte, start and end of the contents of the element at `at`.

    Args:
        data: Hostile bytes.
        at: Where the element begins.
        limit: Where what surrounds it ends, at most len(data).

    Returns:
        The end is -1 for an indefinite length.

    Raises:
        MalformedInput: There is no element with a short tag, or it does not end within `limit`.
    """
    if limit - at < 2:
        raise MalformedInput(f"BER at byte {at}: expected an element, got the end")
    tag, first = data[at], data[at + 1]
    if tag & _LONG_TAG == _LONG_TAG:
        raise MalformedInput(f"BER at byte {at}: expected a short tag, got a long one")
    start = at + 2
    if first == _INDEFINITE:
        if not tag & _CONSTRUCTED:
            raise MalformedInput(f"BER at byte {at}: expected a length, got an indefinite one")
        return tag, start, -1
    length = first
    if first > _INDEFINITE:
        size = first & 0x7F
        if size > _MAX_LENGTH_BYTES or size > limit - start:
            raise MalformedInput(f"BER at byte {at}: expected a length, got one of {size} bytes")
        length = int.from_bytes(data[start : start + size], "big")
        start += size
    if length > limit - start:
        raise MalformedInput(f"BER at byte {at}: expected {length} bytes, got {limit - start}")
    return tag, start, start + length


def _element(data: bytes, at: int, limit: int, depth: int) -> tuple[Element | None, int]:
    """Read the element at `at`; None for the end of an indefinite one."""
    if depth > _MAX_DEPTH:
        raise MalformedInput(f"BER at byte {at}: expected depth <= {_MAX_DEPTH}, got more")
    tag, start, end = span(data, at, limit)
    if tag == 0:
        if start != end:
            raise MalformedInput(f"BER at byte {at}: expected an element, got tag 0")
        return None, end
    if end >= 0 and not tag & _CONSTRUCTED:
        return Element(tag, data[start:end], ()), end
    children: list[Element] = []
    at = start
    while end < 0 or at < end:
        child, at = _element(data, at, limit if end < 0 else end, depth + 1)
        if child is None:
            if end < 0:
                end = at
                break
            raise MalformedInput(f"BER at byte {at}: expected an element, got an end of contents")
        children.append(child)
    return Element(tag, b"", tuple(children)), end
