"""The part of CBOR that documents and module requests use, read strictly and written minimally.

Decides what bytes are one well-formed item: unsigned and negative integers, byte and text strings,
arrays, maps, true, false and null, and one outermost tag if the caller names it. Everything else
(floats, other tags, other simple values) is refused. Lengths and integers may have any of their
forms and may be indefinite, because genuine documents use the long ones; one meaning is still all
that a reader can take from the bytes, since trailing bytes and duplicate keys are refused.

Which item a document must be is left to `document`.

Source: RFC 8949.
"""

from typing import Final

from qtenclave.errors import InvalidRequest, MalformedInput

__all__ = ["MAX_DEPTH", "Item", "encode_head", "encode_item", "parse_item"]

Item = int | bytes | str | bool | list["Item"] | dict[int | str, "Item"] | None
"""What an item means. Keys of maps are integers or text; nothing that we read uses others."""

MAX_DEPTH: Final = 4
"""Containers within containers; the deepest that we read, a list in a module's answer, is third."""

_UNSIGNED, _NEGATIVE, _BYTES, _TEXT, _ARRAY, _MAP, _TAG, _SIMPLE = range(8)
_INDEFINITE: Final = -1
_BREAK: Final = 0xFF
_CONSTANTS: Final[dict[int, bool | None]] = {20: False, 21: True, 22: None}


def parse_item(data: bytes, *, accept_tag: int | None = None) -> Item:
    """Return what `data`, exactly one item, means.

    Args:
        data: The whole item. Bounding its length is the caller's: memory used is in proportion.
        accept_tag: A tag that may stand, once, before the item; it is dropped.

    Raises:
        MalformedInput: `data` is anything else.
    """
    reader = _Reader(data)
    if accept_tag is not None:
        reader.skip_tag(accept_tag)
    item = reader.item(0)
    if reader.position != len(data):
        raise MalformedInput(
            f"CBOR: expected the end after byte {reader.position}, got {len(data)} bytes"
        )
    return item


class _Reader:
    """A position in hostile bytes."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self.position = 0

    def skip_tag(self, tag: int) -> None:
        if self._data[:1] and self._data[0] >> 5 == _TAG:
            _, number = self._head()
            if number != tag:
                raise MalformedInput(f"CBOR tag: expected {tag} or none, got {number}")

    def item(self, depth: int) -> Item:
        at = self.position
        major, number = self._head()
        if number == _INDEFINITE and major not in {_BYTES, _TEXT, _ARRAY, _MAP}:
            raise MalformedInput(f"CBOR at byte {at}: expected a length, got an indefinite one")
        if major == _BYTES:
            return self._string(_BYTES, number)
        if major == _UNSIGNED:
            return number
        if major == _NEGATIVE:
            return -1 - number
        if major == _TEXT:
            return self._text(number)
        if major == _SIMPLE:
            # The long form of a simple value is forbidden below 32, so one byte it is.
            if number in _CONSTANTS and self.position == at + 1:
                return _CONSTANTS[number]
            raise MalformedInput(f"CBOR at byte {at}: expected true, false or null, got another")
        if major == _TAG:
            raise MalformedInput(f"CBOR at byte {at}: expected no tag, got {number}")
        if depth == MAX_DEPTH:
            raise MalformedInput(f"CBOR at byte {at}: expected depth <= {MAX_DEPTH}, got more")
        return self._array(number, depth) if major == _ARRAY else self._map(number, depth)

    def _head(self) -> tuple[int, int]:
        """Read an initial byte and its argument; -1 stands for an indefinite length."""
        at = self.position
        if at == len(self._data):
            raise MalformedInput(f"CBOR at byte {at}: expected 1 more bytes, got 0")
        initial = self._data[at]
        self.position = at + 1
        major, info = initial >> 5, initial & 0x1F
        if info < 24:
            return major, info
        if info < 28:
            return major, int.from_bytes(self._take(1 << (info - 24)), "big")
        if info == 31 and initial != _BREAK:
            return major, _INDEFINITE
        raise MalformedInput(f"CBOR at byte {at}: expected an item, got 0x{initial:02x}")

    def _take(self, count: int) -> bytes:
        at, end = self.position, self.position + count
        if end > len(self._data):
            raise MalformedInput(
                f"CBOR at byte {at}: expected {count} more bytes, got {len(self._data) - at}"
            )
        self.position = end
        return self._data[at:end]

    def _ends(self) -> bool:
        """Say whether a break comes next, and step over it."""
        if self._data[self.position : self.position + 1] != b"\xff":
            return False
        self.position += 1
        return True

    def _string(self, kind: int, length: int) -> bytes:
        if length != _INDEFINITE:
            return self._take(length)
        chunks: list[bytes] = []
        while not self._ends():
            at = self.position
            major, size = self._head()
            if major != kind or size == _INDEFINITE:
                raise MalformedInput(f"CBOR at byte {at}: expected a chunk of the string")
            chunks.append(self._take(size))
        return b"".join(chunks)

    def _text(self, length: int) -> str:
        at = self.position
        try:
            return self._string(_TEXT, length).decode()
        except UnicodeDecodeError as error:
            raise MalformedInput(f"CBOR at byte {at}: expected UTF-8, got other bytes") from error

    def _more(self, length: int, done: int) -> bool:
        return not self._ends() if length == _INDEFINITE else done < length

    def _array(self, length: int, depth: int) -> list[Item]:
        # No list is made from `length`: a claim of 2^60 items costs nothing until they come.
        items: list[Item] = []
        while self._more(length, len(items)):
            items.append(self.item(depth + 1))
        return items

    def _map(self, length: int, depth: int) -> dict[int | str, Item]:
        entries: dict[int | str, Item] = {}
        while self._more(length, len(entries)):
            at = self.position
            key = self.item(MAX_DEPTH)  # a container would be no key
            if isinstance(key, bool) or not isinstance(key, int | str):
                raise MalformedInput(f"CBOR at byte {at}: expected an integer or text as key")
            if key in entries:
                raise MalformedInput(f"CBOR at byte {at}: expected each key once, got one twice")
            entries[key] = self.item(depth + 1)
        return entries


def encode_head(major: int, argument: int) -> bytes:
    """Return an initial byte and its argument in the shortest form.

    Args:
        major: 0..7.
        argument: 0 <= argument < 2^64.
    """
    if argument < 24:
        return bytes((major << 5 | argument,))
    for info, size in ((24, 1), (25, 2), (26, 4), (27, 8)):
        if argument < 1 << 8 * size:
            return bytes((major << 5 | info,)) + argument.to_bytes(size, "big")
    raise InvalidRequest("CBOR argument: expected below 2^64, got more")


def encode_item(item: Item) -> bytes:
    """Return `item` in the shortest form, entries of maps in their own order."""
    if item is None:
        return b"\xf6"
    if isinstance(item, bool):
        return b"\xf5" if item else b"\xf4"
    if isinstance(item, int):
        return encode_head(_UNSIGNED, item) if item >= 0 else encode_head(_NEGATIVE, -1 - item)
    if isinstance(item, bytes):
        return encode_head(_BYTES, len(item)) + item
    if isinstance(item, str):
        text = item.encode()
        return encode_head(_TEXT, len(text)) + text
    if isinstance(item, list):
        return encode_head(_ARRAY, len(item)) + b"".join(map(encode_item, item))
    entries = (encode_item(key) + encode_item(value) for key, value in item.items())
    return encode_head(_MAP, len(item)) + b"".join(entries)
