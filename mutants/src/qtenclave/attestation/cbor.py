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


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_parse_item__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_parse_item__mutmut)
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


def x_parse_item__mutmut_orig(data: bytes, *, accept_tag: int | None = None) -> Item:
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


def x_parse_item__mutmut_1(data: bytes, *, accept_tag: int | None = None) -> Item:
    """Return what `data`, exactly one item, means.

    Args:
        data: The whole item. Bounding its length is the caller's: memory used is in proportion.
        accept_tag: A tag that may stand, once, before the item; it is dropped.

    Raises:
        MalformedInput: `data` is anything else.
    """
    reader = None
    if accept_tag is not None:
        reader.skip_tag(accept_tag)
    item = reader.item(0)
    if reader.position != len(data):
        raise MalformedInput(
            f"CBOR: expected the end after byte {reader.position}, got {len(data)} bytes"
        )
    return item


def x_parse_item__mutmut_2(data: bytes, *, accept_tag: int | None = None) -> Item:
    """Return what `data`, exactly one item, means.

    Args:
        data: The whole item. Bounding its length is the caller's: memory used is in proportion.
        accept_tag: A tag that may stand, once, before the item; it is dropped.

    Raises:
        MalformedInput: `data` is anything else.
    """
    reader = _Reader(None)
    if accept_tag is not None:
        reader.skip_tag(accept_tag)
    item = reader.item(0)
    if reader.position != len(data):
        raise MalformedInput(
            f"CBOR: expected the end after byte {reader.position}, got {len(data)} bytes"
        )
    return item


def x_parse_item__mutmut_3(data: bytes, *, accept_tag: int | None = None) -> Item:
    """Return what `data`, exactly one item, means.

    Args:
        data: The whole item. Bounding its length is the caller's: memory used is in proportion.
        accept_tag: A tag that may stand, once, before the item; it is dropped.

    Raises:
        MalformedInput: `data` is anything else.
    """
    reader = _Reader(data)
    if accept_tag is None:
        reader.skip_tag(accept_tag)
    item = reader.item(0)
    if reader.position != len(data):
        raise MalformedInput(
            f"CBOR: expected the end after byte {reader.position}, got {len(data)} bytes"
        )
    return item


def x_parse_item__mutmut_4(data: bytes, *, accept_tag: int | None = None) -> Item:
    """Return what `data`, exactly one item, means.

    Args:
        data: The whole item. Bounding its length is the caller's: memory used is in proportion.
        accept_tag: A tag that may stand, once, before the item; it is dropped.

    Raises:
        MalformedInput: `data` is anything else.
    """
    reader = _Reader(data)
    if accept_tag is not None:
        reader.skip_tag(None)
    item = reader.item(0)
    if reader.position != len(data):
        raise MalformedInput(
            f"CBOR: expected the end after byte {reader.position}, got {len(data)} bytes"
        )
    return item


def x_parse_item__mutmut_5(data: bytes, *, accept_tag: int | None = None) -> Item:
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
    item = None
    if reader.position != len(data):
        raise MalformedInput(
            f"CBOR: expected the end after byte {reader.position}, got {len(data)} bytes"
        )
    return item


def x_parse_item__mutmut_6(data: bytes, *, accept_tag: int | None = None) -> Item:
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
    item = reader.item(None)
    if reader.position != len(data):
        raise MalformedInput(
            f"CBOR: expected the end after byte {reader.position}, got {len(data)} bytes"
        )
    return item


def x_parse_item__mutmut_7(data: bytes, *, accept_tag: int | None = None) -> Item:
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
    item = reader.item(1)
    if reader.position != len(data):
        raise MalformedInput(
            f"CBOR: expected the end after byte {reader.position}, got {len(data)} bytes"
        )
    return item


def x_parse_item__mutmut_8(data: bytes, *, accept_tag: int | None = None) -> Item:
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
    if reader.position == len(data):
        raise MalformedInput(
            f"CBOR: expected the end after byte {reader.position}, got {len(data)} bytes"
        )
    return item


def x_parse_item__mutmut_9(data: bytes, *, accept_tag: int | None = None) -> Item:
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
            None
        )
    return item

mutants_x_parse_item__mutmut['_mutmut_orig'] = x_parse_item__mutmut_orig # type: ignore # mutmut generated
mutants_x_parse_item__mutmut['x_parse_item__mutmut_1'] = x_parse_item__mutmut_1 # type: ignore # mutmut generated
mutants_x_parse_item__mutmut['x_parse_item__mutmut_2'] = x_parse_item__mutmut_2 # type: ignore # mutmut generated
mutants_x_parse_item__mutmut['x_parse_item__mutmut_3'] = x_parse_item__mutmut_3 # type: ignore # mutmut generated
mutants_x_parse_item__mutmut['x_parse_item__mutmut_4'] = x_parse_item__mutmut_4 # type: ignore # mutmut generated
mutants_x_parse_item__mutmut['x_parse_item__mutmut_5'] = x_parse_item__mutmut_5 # type: ignore # mutmut generated
mutants_x_parse_item__mutmut['x_parse_item__mutmut_6'] = x_parse_item__mutmut_6 # type: ignore # mutmut generated
mutants_x_parse_item__mutmut['x_parse_item__mutmut_7'] = x_parse_item__mutmut_7 # type: ignore # mutmut generated
mutants_x_parse_item__mutmut['x_parse_item__mutmut_8'] = x_parse_item__mutmut_8 # type: ignore # mutmut generated
mutants_x_parse_item__mutmut['x_parse_item__mutmut_9'] = x_parse_item__mutmut_9 # type: ignore # mutmut generated
mutants_xǁ_Readerǁ__init____mutmut: MutantDict = {}  # type: ignore
mutants_xǁ_Readerǁskip_tag__mutmut: MutantDict = {}  # type: ignore
mutants_xǁ_Readerǁitem__mutmut: MutantDict = {}  # type: ignore
mutants_xǁ_Readerǁ_head__mutmut: MutantDict = {}  # type: ignore
mutants_xǁ_Readerǁ_take__mutmut: MutantDict = {}  # type: ignore
mutants_xǁ_Readerǁ_ends__mutmut: MutantDict = {}  # type: ignore
mutants_xǁ_Readerǁ_string__mutmut: MutantDict = {}  # type: ignore
mutants_xǁ_Readerǁ_text__mutmut: MutantDict = {}  # type: ignore
mutants_xǁ_Readerǁ_more__mutmut: MutantDict = {}  # type: ignore
mutants_xǁ_Readerǁ_array__mutmut: MutantDict = {}  # type: ignore
mutants_xǁ_Readerǁ_map__mutmut: MutantDict = {}  # type: ignore


class _Reader:
    """A position in hostile bytes."""

    @_mutmut_mutated(mutants_xǁ_Readerǁ__init____mutmut)
    def __init__(self, data: bytes) -> None:
        self._data = data
        self.position = 0

    def xǁ_Readerǁ__init____mutmut_orig(self, data: bytes) -> None:
        self._data = data
        self.position = 0

    def xǁ_Readerǁ__init____mutmut_1(self, data: bytes) -> None:
        self._data = None
        self.position = 0

    def xǁ_Readerǁ__init____mutmut_2(self, data: bytes) -> None:
        self._data = data
        self.position = None

    def xǁ_Readerǁ__init____mutmut_3(self, data: bytes) -> None:
        self._data = data
        self.position = 1

    @_mutmut_mutated(mutants_xǁ_Readerǁskip_tag__mutmut)
    def skip_tag(self, tag: int) -> None:
        if self._data[:1] and self._data[0] >> 5 == _TAG:
            _, number = self._head()
            if number != tag:
                raise MalformedInput(f"CBOR tag: expected {tag} or none, got {number}")

    def xǁ_Readerǁskip_tag__mutmut_orig(self, tag: int) -> None:
        if self._data[:1] and self._data[0] >> 5 == _TAG:
            _, number = self._head()
            if number != tag:
                raise MalformedInput(f"CBOR tag: expected {tag} or none, got {number}")

    def xǁ_Readerǁskip_tag__mutmut_1(self, tag: int) -> None:
        if self._data[:1] or self._data[0] >> 5 == _TAG:
            _, number = self._head()
            if number != tag:
                raise MalformedInput(f"CBOR tag: expected {tag} or none, got {number}")

    def xǁ_Readerǁskip_tag__mutmut_2(self, tag: int) -> None:
        if self._data[:2] and self._data[0] >> 5 == _TAG:
            _, number = self._head()
            if number != tag:
                raise MalformedInput(f"CBOR tag: expected {tag} or none, got {number}")

    def xǁ_Readerǁskip_tag__mutmut_3(self, tag: int) -> None:
        if self._data[:1] and self._data[0] << 5 == _TAG:
            _, number = self._head()
            if number != tag:
                raise MalformedInput(f"CBOR tag: expected {tag} or none, got {number}")

    def xǁ_Readerǁskip_tag__mutmut_4(self, tag: int) -> None:
        if self._data[:1] and self._data[1] >> 5 == _TAG:
            _, number = self._head()
            if number != tag:
                raise MalformedInput(f"CBOR tag: expected {tag} or none, got {number}")

    def xǁ_Readerǁskip_tag__mutmut_5(self, tag: int) -> None:
        if self._data[:1] and self._data[0] >> 6 == _TAG:
            _, number = self._head()
            if number != tag:
                raise MalformedInput(f"CBOR tag: expected {tag} or none, got {number}")

    def xǁ_Readerǁskip_tag__mutmut_6(self, tag: int) -> None:
        if self._data[:1] and self._data[0] >> 5 != _TAG:
            _, number = self._head()
            if number != tag:
                raise MalformedInput(f"CBOR tag: expected {tag} or none, got {number}")

    def xǁ_Readerǁskip_tag__mutmut_7(self, tag: int) -> None:
        if self._data[:1] and self._data[0] >> 5 == _TAG:
            _, number = None
            if number != tag:
                raise MalformedInput(f"CBOR tag: expected {tag} or none, got {number}")

    def xǁ_Readerǁskip_tag__mutmut_8(self, tag: int) -> None:
        if self._data[:1] and self._data[0] >> 5 == _TAG:
            _, number = self._head()
            if number == tag:
                raise MalformedInput(f"CBOR tag: expected {tag} or none, got {number}")

    def xǁ_Readerǁskip_tag__mutmut_9(self, tag: int) -> None:
        if self._data[:1] and self._data[0] >> 5 == _TAG:
            _, number = self._head()
            if number != tag:
                raise MalformedInput(None)

    @_mutmut_mutated(mutants_xǁ_Readerǁitem__mutmut)
    def item(self, depth: int) -> Item:
        at = self.position
        major, number = self._head()
        if number == _INDEFINITE and major not in {_BYTES, _TEXT, _ARRAY, _MAP}:
            raise MalformedInput(f"CBOR at byte {at}: expected a length, got an indefinite one")
        if major == _UNSIGNED:
            return number
        if major == _NEGATIVE:
            return -1 - number
        if major == _BYTES:
            return self._string(_BYTES, number)
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

    def xǁ_Readerǁitem__mutmut_orig(self, depth: int) -> Item:
        at = self.position
        major, number = self._head()
        if number == _INDEFINITE and major not in {_BYTES, _TEXT, _ARRAY, _MAP}:
            raise MalformedInput(f"CBOR at byte {at}: expected a length, got an indefinite one")
        if major == _UNSIGNED:
            return number
        if major == _NEGATIVE:
            return -1 - number
        if major == _BYTES:
            return self._string(_BYTES, number)
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

    def xǁ_Readerǁitem__mutmut_1(self, depth: int) -> Item:
        at = None
        major, number = self._head()
        if number == _INDEFINITE and major not in {_BYTES, _TEXT, _ARRAY, _MAP}:
            raise MalformedInput(f"CBOR at byte {at}: expected a length, got an indefinite one")
        if major == _UNSIGNED:
            return number
        if major == _NEGATIVE:
            return -1 - number
        if major == _BYTES:
            return self._string(_BYTES, number)
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

    def xǁ_Readerǁitem__mutmut_2(self, depth: int) -> Item:
        at = self.position
        major, number = None
        if number == _INDEFINITE and major not in {_BYTES, _TEXT, _ARRAY, _MAP}:
            raise MalformedInput(f"CBOR at byte {at}: expected a length, got an indefinite one")
        if major == _UNSIGNED:
            return number
        if major == _NEGATIVE:
            return -1 - number
        if major == _BYTES:
            return self._string(_BYTES, number)
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

    def xǁ_Readerǁitem__mutmut_3(self, depth: int) -> Item:
        at = self.position
        major, number = self._head()
        if number == _INDEFINITE or major not in {_BYTES, _TEXT, _ARRAY, _MAP}:
            raise MalformedInput(f"CBOR at byte {at}: expected a length, got an indefinite one")
        if major == _UNSIGNED:
            return number
        if major == _NEGATIVE:
            return -1 - number
        if major == _BYTES:
            return self._string(_BYTES, number)
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

    def xǁ_Readerǁitem__mutmut_4(self, depth: int) -> Item:
        at = self.position
        major, number = self._head()
        if number != _INDEFINITE and major not in {_BYTES, _TEXT, _ARRAY, _MAP}:
            raise MalformedInput(f"CBOR at byte {at}: expected a length, got an indefinite one")
        if major == _UNSIGNED:
            return number
        if major == _NEGATIVE:
            return -1 - number
        if major == _BYTES:
            return self._string(_BYTES, number)
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

    def xǁ_Readerǁitem__mutmut_5(self, depth: int) -> Item:
        at = self.position
        major, number = self._head()
        if number == _INDEFINITE and major in {_BYTES, _TEXT, _ARRAY, _MAP}:
            raise MalformedInput(f"CBOR at byte {at}: expected a length, got an indefinite one")
        if major == _UNSIGNED:
            return number
        if major == _NEGATIVE:
            return -1 - number
        if major == _BYTES:
            return self._string(_BYTES, number)
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

    def xǁ_Readerǁitem__mutmut_6(self, depth: int) -> Item:
        at = self.position
        major, number = self._head()
        if number == _INDEFINITE and major not in {_BYTES, _TEXT, _ARRAY, _MAP}:
            raise MalformedInput(None)
        if major == _UNSIGNED:
            return number
        if major == _NEGATIVE:
            return -1 - number
        if major == _BYTES:
            return self._string(_BYTES, number)
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

    def xǁ_Readerǁitem__mutmut_7(self, depth: int) -> Item:
        at = self.position
        major, number = self._head()
        if number == _INDEFINITE and major not in {_BYTES, _TEXT, _ARRAY, _MAP}:
            raise MalformedInput(f"CBOR at byte {at}: expected a length, got an indefinite one")
        if major != _UNSIGNED:
            return number
        if major == _NEGATIVE:
            return -1 - number
        if major == _BYTES:
            return self._string(_BYTES, number)
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

    def xǁ_Readerǁitem__mutmut_8(self, depth: int) -> Item:
        at = self.position
        major, number = self._head()
        if number == _INDEFINITE and major not in {_BYTES, _TEXT, _ARRAY, _MAP}:
            raise MalformedInput(f"CBOR at byte {at}: expected a length, got an indefinite one")
        if major == _UNSIGNED:
            return number
        if major != _NEGATIVE:
            return -1 - number
        if major == _BYTES:
            return self._string(_BYTES, number)
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

    def xǁ_Readerǁitem__mutmut_9(self, depth: int) -> Item:
        at = self.position
        major, number = self._head()
        if number == _INDEFINITE and major not in {_BYTES, _TEXT, _ARRAY, _MAP}:
            raise MalformedInput(f"CBOR at byte {at}: expected a length, got an indefinite one")
        if major == _UNSIGNED:
            return number
        if major == _NEGATIVE:
            return -1 + number
        if major == _BYTES:
            return self._string(_BYTES, number)
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

    def xǁ_Readerǁitem__mutmut_10(self, depth: int) -> Item:
        at = self.position
        major, number = self._head()
        if number == _INDEFINITE and major not in {_BYTES, _TEXT, _ARRAY, _MAP}:
            raise MalformedInput(f"CBOR at byte {at}: expected a length, got an indefinite one")
        if major == _UNSIGNED:
            return number
        if major == _NEGATIVE:
            return +1 - number
        if major == _BYTES:
            return self._string(_BYTES, number)
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

    def xǁ_Readerǁitem__mutmut_11(self, depth: int) -> Item:
        at = self.position
        major, number = self._head()
        if number == _INDEFINITE and major not in {_BYTES, _TEXT, _ARRAY, _MAP}:
            raise MalformedInput(f"CBOR at byte {at}: expected a length, got an indefinite one")
        if major == _UNSIGNED:
            return number
        if major == _NEGATIVE:
            return -2 - number
        if major == _BYTES:
            return self._string(_BYTES, number)
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

    def xǁ_Readerǁitem__mutmut_12(self, depth: int) -> Item:
        at = self.position
        major, number = self._head()
        if number == _INDEFINITE and major not in {_BYTES, _TEXT, _ARRAY, _MAP}:
            raise MalformedInput(f"CBOR at byte {at}: expected a length, got an indefinite one")
        if major == _UNSIGNED:
            return number
        if major == _NEGATIVE:
            return -1 - number
        if major != _BYTES:
            return self._string(_BYTES, number)
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

    def xǁ_Readerǁitem__mutmut_13(self, depth: int) -> Item:
        at = self.position
        major, number = self._head()
        if number == _INDEFINITE and major not in {_BYTES, _TEXT, _ARRAY, _MAP}:
            raise MalformedInput(f"CBOR at byte {at}: expected a length, got an indefinite one")
        if major == _UNSIGNED:
            return number
        if major == _NEGATIVE:
            return -1 - number
        if major == _BYTES:
            return self._string(None, number)
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

    def xǁ_Readerǁitem__mutmut_14(self, depth: int) -> Item:
        at = self.position
        major, number = self._head()
        if number == _INDEFINITE and major not in {_BYTES, _TEXT, _ARRAY, _MAP}:
            raise MalformedInput(f"CBOR at byte {at}: expected a length, got an indefinite one")
        if major == _UNSIGNED:
            return number
        if major == _NEGATIVE:
            return -1 - number
        if major == _BYTES:
            return self._string(_BYTES, None)
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

    def xǁ_Readerǁitem__mutmut_15(self, depth: int) -> Item:
        at = self.position
        major, number = self._head()
        if number == _INDEFINITE and major not in {_BYTES, _TEXT, _ARRAY, _MAP}:
            raise MalformedInput(f"CBOR at byte {at}: expected a length, got an indefinite one")
        if major == _UNSIGNED:
            return number
        if major == _NEGATIVE:
            return -1 - number
        if major == _BYTES:
            return self._string(number)
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

    def xǁ_Readerǁitem__mutmut_16(self, depth: int) -> Item:
        at = self.position
        major, number = self._head()
        if number == _INDEFINITE and major not in {_BYTES, _TEXT, _ARRAY, _MAP}:
            raise MalformedInput(f"CBOR at byte {at}: expected a length, got an indefinite one")
        if major == _UNSIGNED:
            return number
        if major == _NEGATIVE:
            return -1 - number
        if major == _BYTES:
            return self._string(_BYTES, )
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

    def xǁ_Readerǁitem__mutmut_17(self, depth: int) -> Item:
        at = self.position
        major, number = self._head()
        if number == _INDEFINITE and major not in {_BYTES, _TEXT, _ARRAY, _MAP}:
            raise MalformedInput(f"CBOR at byte {at}: expected a length, got an indefinite one")
        if major == _UNSIGNED:
            return number
        if major == _NEGATIVE:
            return -1 - number
        if major == _BYTES:
            return self._string(_BYTES, number)
        if major != _TEXT:
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

    def xǁ_Readerǁitem__mutmut_18(self, depth: int) -> Item:
        at = self.position
        major, number = self._head()
        if number == _INDEFINITE and major not in {_BYTES, _TEXT, _ARRAY, _MAP}:
            raise MalformedInput(f"CBOR at byte {at}: expected a length, got an indefinite one")
        if major == _UNSIGNED:
            return number
        if major == _NEGATIVE:
            return -1 - number
        if major == _BYTES:
            return self._string(_BYTES, number)
        if major == _TEXT:
            return self._text(None)
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

    def xǁ_Readerǁitem__mutmut_19(self, depth: int) -> Item:
        at = self.position
        major, number = self._head()
        if number == _INDEFINITE and major not in {_BYTES, _TEXT, _ARRAY, _MAP}:
            raise MalformedInput(f"CBOR at byte {at}: expected a length, got an indefinite one")
        if major == _UNSIGNED:
            return number
        if major == _NEGATIVE:
            return -1 - number
        if major == _BYTES:
            return self._string(_BYTES, number)
        if major == _TEXT:
            return self._text(number)
        if major != _SIMPLE:
            # The long form of a simple value is forbidden below 32, so one byte it is.
            if number in _CONSTANTS and self.position == at + 1:
                return _CONSTANTS[number]
            raise MalformedInput(f"CBOR at byte {at}: expected true, false or null, got another")
        if major == _TAG:
            raise MalformedInput(f"CBOR at byte {at}: expected no tag, got {number}")
        if depth == MAX_DEPTH:
            raise MalformedInput(f"CBOR at byte {at}: expected depth <= {MAX_DEPTH}, got more")
        return self._array(number, depth) if major == _ARRAY else self._map(number, depth)

    def xǁ_Readerǁitem__mutmut_20(self, depth: int) -> Item:
        at = self.position
        major, number = self._head()
        if number == _INDEFINITE and major not in {_BYTES, _TEXT, _ARRAY, _MAP}:
            raise MalformedInput(f"CBOR at byte {at}: expected a length, got an indefinite one")
        if major == _UNSIGNED:
            return number
        if major == _NEGATIVE:
            return -1 - number
        if major == _BYTES:
            return self._string(_BYTES, number)
        if major == _TEXT:
            return self._text(number)
        if major == _SIMPLE:
            # The long form of a simple value is forbidden below 32, so one byte it is.
            if number in _CONSTANTS or self.position == at + 1:
                return _CONSTANTS[number]
            raise MalformedInput(f"CBOR at byte {at}: expected true, false or null, got another")
        if major == _TAG:
            raise MalformedInput(f"CBOR at byte {at}: expected no tag, got {number}")
        if depth == MAX_DEPTH:
            raise MalformedInput(f"CBOR at byte {at}: expected depth <= {MAX_DEPTH}, got more")
        return self._array(number, depth) if major == _ARRAY else self._map(number, depth)

    def xǁ_Readerǁitem__mutmut_21(self, depth: int) -> Item:
        at = self.position
        major, number = self._head()
        if number == _INDEFINITE and major not in {_BYTES, _TEXT, _ARRAY, _MAP}:
            raise MalformedInput(f"CBOR at byte {at}: expected a length, got an indefinite one")
        if major == _UNSIGNED:
            return number
        if major == _NEGATIVE:
            return -1 - number
        if major == _BYTES:
            return self._string(_BYTES, number)
        if major == _TEXT:
            return self._text(number)
        if major == _SIMPLE:
            # The long form of a simple value is forbidden below 32, so one byte it is.
            if number not in _CONSTANTS and self.position == at + 1:
                return _CONSTANTS[number]
            raise MalformedInput(f"CBOR at byte {at}: expected true, false or null, got another")
        if major == _TAG:
            raise MalformedInput(f"CBOR at byte {at}: expected no tag, got {number}")
        if depth == MAX_DEPTH:
            raise MalformedInput(f"CBOR at byte {at}: expected depth <= {MAX_DEPTH}, got more")
        return self._array(number, depth) if major == _ARRAY else self._map(number, depth)

    def xǁ_Readerǁitem__mutmut_22(self, depth: int) -> Item:
        at = self.position
        major, number = self._head()
        if number == _INDEFINITE and major not in {_BYTES, _TEXT, _ARRAY, _MAP}:
            raise MalformedInput(f"CBOR at byte {at}: expected a length, got an indefinite one")
        if major == _UNSIGNED:
            return number
        if major == _NEGATIVE:
            return -1 - number
        if major == _BYTES:
            return self._string(_BYTES, number)
        if major == _TEXT:
            return self._text(number)
        if major == _SIMPLE:
            # The long form of a simple value is forbidden below 32, so one byte it is.
            if number in _CONSTANTS and self.position != at + 1:
                return _CONSTANTS[number]
            raise MalformedInput(f"CBOR at byte {at}: expected true, false or null, got another")
        if major == _TAG:
            raise MalformedInput(f"CBOR at byte {at}: expected no tag, got {number}")
        if depth == MAX_DEPTH:
            raise MalformedInput(f"CBOR at byte {at}: expected depth <= {MAX_DEPTH}, got more")
        return self._array(number, depth) if major == _ARRAY else self._map(number, depth)

    def xǁ_Readerǁitem__mutmut_23(self, depth: int) -> Item:
        at = self.position
        major, number = self._head()
        if number == _INDEFINITE and major not in {_BYTES, _TEXT, _ARRAY, _MAP}:
            raise MalformedInput(f"CBOR at byte {at}: expected a length, got an indefinite one")
        if major == _UNSIGNED:
            return number
        if major == _NEGATIVE:
            return -1 - number
        if major == _BYTES:
            return self._string(_BYTES, number)
        if major == _TEXT:
            return self._text(number)
        if major == _SIMPLE:
            # The long form of a simple value is forbidden below 32, so one byte it is.
            if number in _CONSTANTS and self.position == at - 1:
                return _CONSTANTS[number]
            raise MalformedInput(f"CBOR at byte {at}: expected true, false or null, got another")
        if major == _TAG:
            raise MalformedInput(f"CBOR at byte {at}: expected no tag, got {number}")
        if depth == MAX_DEPTH:
            raise MalformedInput(f"CBOR at byte {at}: expected depth <= {MAX_DEPTH}, got more")
        return self._array(number, depth) if major == _ARRAY else self._map(number, depth)

    def xǁ_Readerǁitem__mutmut_24(self, depth: int) -> Item:
        at = self.position
        major, number = self._head()
        if number == _INDEFINITE and major not in {_BYTES, _TEXT, _ARRAY, _MAP}:
            raise MalformedInput(f"CBOR at byte {at}: expected a length, got an indefinite one")
        if major == _UNSIGNED:
            return number
        if major == _NEGATIVE:
            return -1 - number
        if major == _BYTES:
            return self._string(_BYTES, number)
        if major == _TEXT:
            return self._text(number)
        if major == _SIMPLE:
            # The long form of a simple value is forbidden below 32, so one byte it is.
            if number in _CONSTANTS and self.position == at + 2:
                return _CONSTANTS[number]
            raise MalformedInput(f"CBOR at byte {at}: expected true, false or null, got another")
        if major == _TAG:
            raise MalformedInput(f"CBOR at byte {at}: expected no tag, got {number}")
        if depth == MAX_DEPTH:
            raise MalformedInput(f"CBOR at byte {at}: expected depth <= {MAX_DEPTH}, got more")
        return self._array(number, depth) if major == _ARRAY else self._map(number, depth)

    def xǁ_Readerǁitem__mutmut_25(self, depth: int) -> Item:
        at = self.position
        major, number = self._head()
        if number == _INDEFINITE and major not in {_BYTES, _TEXT, _ARRAY, _MAP}:
            raise MalformedInput(f"CBOR at byte {at}: expected a length, got an indefinite one")
        if major == _UNSIGNED:
            return number
        if major == _NEGATIVE:
            return -1 - number
        if major == _BYTES:
            return self._string(_BYTES, number)
        if major == _TEXT:
            return self._text(number)
        if major == _SIMPLE:
            # The long form of a simple value is forbidden below 32, so one byte it is.
            if number in _CONSTANTS and self.position == at + 1:
                return _CONSTANTS[number]
            raise MalformedInput(None)
        if major == _TAG:
            raise MalformedInput(f"CBOR at byte {at}: expected no tag, got {number}")
        if depth == MAX_DEPTH:
            raise MalformedInput(f"CBOR at byte {at}: expected depth <= {MAX_DEPTH}, got more")
        return self._array(number, depth) if major == _ARRAY else self._map(number, depth)

    def xǁ_Readerǁitem__mutmut_26(self, depth: int) -> Item:
        at = self.position
        major, number = self._head()
        if number == _INDEFINITE and major not in {_BYTES, _TEXT, _ARRAY, _MAP}:
            raise MalformedInput(f"CBOR at byte {at}: expected a length, got an indefinite one")
        if major == _UNSIGNED:
            return number
        if major == _NEGATIVE:
            return -1 - number
        if major == _BYTES:
            return self._string(_BYTES, number)
        if major == _TEXT:
            return self._text(number)
        if major == _SIMPLE:
            # The long form of a simple value is forbidden below 32, so one byte it is.
            if number in _CONSTANTS and self.position == at + 1:
                return _CONSTANTS[number]
            raise MalformedInput(f"CBOR at byte {at}: expected true, false or null, got another")
        if major != _TAG:
            raise MalformedInput(f"CBOR at byte {at}: expected no tag, got {number}")
        if depth == MAX_DEPTH:
            raise MalformedInput(f"CBOR at byte {at}: expected depth <= {MAX_DEPTH}, got more")
        return self._array(number, depth) if major == _ARRAY else self._map(number, depth)

    def xǁ_Readerǁitem__mutmut_27(self, depth: int) -> Item:
        at = self.position
        major, number = self._head()
        if number == _INDEFINITE and major not in {_BYTES, _TEXT, _ARRAY, _MAP}:
            raise MalformedInput(f"CBOR at byte {at}: expected a length, got an indefinite one")
        if major == _UNSIGNED:
            return number
        if major == _NEGATIVE:
            return -1 - number
        if major == _BYTES:
            return self._string(_BYTES, number)
        if major == _TEXT:
            return self._text(number)
        if major == _SIMPLE:
            # The long form of a simple value is forbidden below 32, so one byte it is.
            if number in _CONSTANTS and self.position == at + 1:
                return _CONSTANTS[number]
            raise MalformedInput(f"CBOR at byte {at}: expected true, false or null, got another")
        if major == _TAG:
            raise MalformedInput(None)
        if depth == MAX_DEPTH:
            raise MalformedInput(f"CBOR at byte {at}: expected depth <= {MAX_DEPTH}, got more")
        return self._array(number, depth) if major == _ARRAY else self._map(number, depth)

    def xǁ_Readerǁitem__mutmut_28(self, depth: int) -> Item:
        at = self.position
        major, number = self._head()
        if number == _INDEFINITE and major not in {_BYTES, _TEXT, _ARRAY, _MAP}:
            raise MalformedInput(f"CBOR at byte {at}: expected a length, got an indefinite one")
        if major == _UNSIGNED:
            return number
        if major == _NEGATIVE:
            return -1 - number
        if major == _BYTES:
            return self._string(_BYTES, number)
        if major == _TEXT:
            return self._text(number)
        if major == _SIMPLE:
            # The long form of a simple value is forbidden below 32, so one byte it is.
            if number in _CONSTANTS and self.position == at + 1:
                return _CONSTANTS[number]
            raise MalformedInput(f"CBOR at byte {at}: expected true, false or null, got another")
        if major == _TAG:
            raise MalformedInput(f"CBOR at byte {at}: expected no tag, got {number}")
        if depth != MAX_DEPTH:
            raise MalformedInput(f"CBOR at byte {at}: expected depth <= {MAX_DEPTH}, got more")
        return self._array(number, depth) if major == _ARRAY else self._map(number, depth)

    def xǁ_Readerǁitem__mutmut_29(self, depth: int) -> Item:
        at = self.position
        major, number = self._head()
        if number == _INDEFINITE and major not in {_BYTES, _TEXT, _ARRAY, _MAP}:
            raise MalformedInput(f"CBOR at byte {at}: expected a length, got an indefinite one")
        if major == _UNSIGNED:
            return number
        if major == _NEGATIVE:
            return -1 - number
        if major == _BYTES:
            return self._string(_BYTES, number)
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
            raise MalformedInput(None)
        return self._array(number, depth) if major == _ARRAY else self._map(number, depth)

    def xǁ_Readerǁitem__mutmut_30(self, depth: int) -> Item:
        at = self.position
        major, number = self._head()
        if number == _INDEFINITE and major not in {_BYTES, _TEXT, _ARRAY, _MAP}:
            raise MalformedInput(f"CBOR at byte {at}: expected a length, got an indefinite one")
        if major == _UNSIGNED:
            return number
        if major == _NEGATIVE:
            return -1 - number
        if major == _BYTES:
            return self._string(_BYTES, number)
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
        return self._array(number, depth) if (major == _ARRAY) and False else self._map(number, depth)

    def xǁ_Readerǁitem__mutmut_31(self, depth: int) -> Item:
        at = self.position
        major, number = self._head()
        if number == _INDEFINITE and major not in {_BYTES, _TEXT, _ARRAY, _MAP}:
            raise MalformedInput(f"CBOR at byte {at}: expected a length, got an indefinite one")
        if major == _UNSIGNED:
            return number
        if major == _NEGATIVE:
            return -1 - number
        if major == _BYTES:
            return self._string(_BYTES, number)
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
        return self._array(number, depth) if (major == _ARRAY) or True else self._map(number, depth)

    def xǁ_Readerǁitem__mutmut_32(self, depth: int) -> Item:
        at = self.position
        major, number = self._head()
        if number == _INDEFINITE and major not in {_BYTES, _TEXT, _ARRAY, _MAP}:
            raise MalformedInput(f"CBOR at byte {at}: expected a length, got an indefinite one")
        if major == _UNSIGNED:
            return number
        if major == _NEGATIVE:
            return -1 - number
        if major == _BYTES:
            return self._string(_BYTES, number)
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
        return self._array(None, depth) if major == _ARRAY else self._map(number, depth)

    def xǁ_Readerǁitem__mutmut_33(self, depth: int) -> Item:
        at = self.position
        major, number = self._head()
        if number == _INDEFINITE and major not in {_BYTES, _TEXT, _ARRAY, _MAP}:
            raise MalformedInput(f"CBOR at byte {at}: expected a length, got an indefinite one")
        if major == _UNSIGNED:
            return number
        if major == _NEGATIVE:
            return -1 - number
        if major == _BYTES:
            return self._string(_BYTES, number)
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
        return self._array(number, None) if major == _ARRAY else self._map(number, depth)

    def xǁ_Readerǁitem__mutmut_34(self, depth: int) -> Item:
        at = self.position
        major, number = self._head()
        if number == _INDEFINITE and major not in {_BYTES, _TEXT, _ARRAY, _MAP}:
            raise MalformedInput(f"CBOR at byte {at}: expected a length, got an indefinite one")
        if major == _UNSIGNED:
            return number
        if major == _NEGATIVE:
            return -1 - number
        if major == _BYTES:
            return self._string(_BYTES, number)
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
        return self._array(depth) if major == _ARRAY else self._map(number, depth)

    def xǁ_Readerǁitem__mutmut_35(self, depth: int) -> Item:
        at = self.position
        major, number = self._head()
        if number == _INDEFINITE and major not in {_BYTES, _TEXT, _ARRAY, _MAP}:
            raise MalformedInput(f"CBOR at byte {at}: expected a length, got an indefinite one")
        if major == _UNSIGNED:
            return number
        if major == _NEGATIVE:
            return -1 - number
        if major == _BYTES:
            return self._string(_BYTES, number)
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
        return self._array(number, ) if major == _ARRAY else self._map(number, depth)

    def xǁ_Readerǁitem__mutmut_36(self, depth: int) -> Item:
        at = self.position
        major, number = self._head()
        if number == _INDEFINITE and major not in {_BYTES, _TEXT, _ARRAY, _MAP}:
            raise MalformedInput(f"CBOR at byte {at}: expected a length, got an indefinite one")
        if major == _UNSIGNED:
            return number
        if major == _NEGATIVE:
            return -1 - number
        if major == _BYTES:
            return self._string(_BYTES, number)
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
        return self._array(number, depth) if major != _ARRAY else self._map(number, depth)

    def xǁ_Readerǁitem__mutmut_37(self, depth: int) -> Item:
        at = self.position
        major, number = self._head()
        if number == _INDEFINITE and major not in {_BYTES, _TEXT, _ARRAY, _MAP}:
            raise MalformedInput(f"CBOR at byte {at}: expected a length, got an indefinite one")
        if major == _UNSIGNED:
            return number
        if major == _NEGATIVE:
            return -1 - number
        if major == _BYTES:
            return self._string(_BYTES, number)
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
        return self._array(number, depth) if major == _ARRAY else self._map(None, depth)

    def xǁ_Readerǁitem__mutmut_38(self, depth: int) -> Item:
        at = self.position
        major, number = self._head()
        if number == _INDEFINITE and major not in {_BYTES, _TEXT, _ARRAY, _MAP}:
            raise MalformedInput(f"CBOR at byte {at}: expected a length, got an indefinite one")
        if major == _UNSIGNED:
            return number
        if major == _NEGATIVE:
            return -1 - number
        if major == _BYTES:
            return self._string(_BYTES, number)
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
        return self._array(number, depth) if major == _ARRAY else self._map(number, None)

    def xǁ_Readerǁitem__mutmut_39(self, depth: int) -> Item:
        at = self.position
        major, number = self._head()
        if number == _INDEFINITE and major not in {_BYTES, _TEXT, _ARRAY, _MAP}:
            raise MalformedInput(f"CBOR at byte {at}: expected a length, got an indefinite one")
        if major == _UNSIGNED:
            return number
        if major == _NEGATIVE:
            return -1 - number
        if major == _BYTES:
            return self._string(_BYTES, number)
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
        return self._array(number, depth) if major == _ARRAY else self._map(depth)

    def xǁ_Readerǁitem__mutmut_40(self, depth: int) -> Item:
        at = self.position
        major, number = self._head()
        if number == _INDEFINITE and major not in {_BYTES, _TEXT, _ARRAY, _MAP}:
            raise MalformedInput(f"CBOR at byte {at}: expected a length, got an indefinite one")
        if major == _UNSIGNED:
            return number
        if major == _NEGATIVE:
            return -1 - number
        if major == _BYTES:
            return self._string(_BYTES, number)
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
        return self._array(number, depth) if major == _ARRAY else self._map(number, )

    @_mutmut_mutated(mutants_xǁ_Readerǁ_head__mutmut)
    def _head(self) -> tuple[int, int]:
        """Read an initial byte and its argument; -1 stands for an indefinite length."""
        initial = self._take(1)[0]
        major, info = initial >> 5, initial & 0x1F
        if info < 24:
            return major, info
        if info < 28:
            return major, int.from_bytes(self._take(1 << (info - 24)), "big")
        if info == 31 and initial != _BREAK:
            return major, _INDEFINITE
        raise MalformedInput(
            f"CBOR at byte {self.position - 1}: expected an item, got 0x{initial:02x}"
        )

    def xǁ_Readerǁ_head__mutmut_orig(self) -> tuple[int, int]:
        """Read an initial byte and its argument; -1 stands for an indefinite length."""
        initial = self._take(1)[0]
        major, info = initial >> 5, initial & 0x1F
        if info < 24:
            return major, info
        if info < 28:
            return major, int.from_bytes(self._take(1 << (info - 24)), "big")
        if info == 31 and initial != _BREAK:
            return major, _INDEFINITE
        raise MalformedInput(
            f"CBOR at byte {self.position - 1}: expected an item, got 0x{initial:02x}"
        )

    def xǁ_Readerǁ_head__mutmut_1(self) -> tuple[int, int]:
        """Read an initial byte and its argument; -1 stands for an indefinite length."""
        initial = None
        major, info = initial >> 5, initial & 0x1F
        if info < 24:
            return major, info
        if info < 28:
            return major, int.from_bytes(self._take(1 << (info - 24)), "big")
        if info == 31 and initial != _BREAK:
            return major, _INDEFINITE
        raise MalformedInput(
            f"CBOR at byte {self.position - 1}: expected an item, got 0x{initial:02x}"
        )

    def xǁ_Readerǁ_head__mutmut_2(self) -> tuple[int, int]:
        """Read an initial byte and its argument; -1 stands for an indefinite length."""
        initial = self._take(None)[0]
        major, info = initial >> 5, initial & 0x1F
        if info < 24:
            return major, info
        if info < 28:
            return major, int.from_bytes(self._take(1 << (info - 24)), "big")
        if info == 31 and initial != _BREAK:
            return major, _INDEFINITE
        raise MalformedInput(
            f"CBOR at byte {self.position - 1}: expected an item, got 0x{initial:02x}"
        )

    def xǁ_Readerǁ_head__mutmut_3(self) -> tuple[int, int]:
        """Read an initial byte and its argument; -1 stands for an indefinite length."""
        initial = self._take(2)[0]
        major, info = initial >> 5, initial & 0x1F
        if info < 24:
            return major, info
        if info < 28:
            return major, int.from_bytes(self._take(1 << (info - 24)), "big")
        if info == 31 and initial != _BREAK:
            return major, _INDEFINITE
        raise MalformedInput(
            f"CBOR at byte {self.position - 1}: expected an item, got 0x{initial:02x}"
        )

    def xǁ_Readerǁ_head__mutmut_4(self) -> tuple[int, int]:
        """Read an initial byte and its argument; -1 stands for an indefinite length."""
        initial = self._take(1)[1]
        major, info = initial >> 5, initial & 0x1F
        if info < 24:
            return major, info
        if info < 28:
            return major, int.from_bytes(self._take(1 << (info - 24)), "big")
        if info == 31 and initial != _BREAK:
            return major, _INDEFINITE
        raise MalformedInput(
            f"CBOR at byte {self.position - 1}: expected an item, got 0x{initial:02x}"
        )

    def xǁ_Readerǁ_head__mutmut_5(self) -> tuple[int, int]:
        """Read an initial byte and its argument; -1 stands for an indefinite length."""
        initial = self._take(1)[0]
        major, info = None
        if info < 24:
            return major, info
        if info < 28:
            return major, int.from_bytes(self._take(1 << (info - 24)), "big")
        if info == 31 and initial != _BREAK:
            return major, _INDEFINITE
        raise MalformedInput(
            f"CBOR at byte {self.position - 1}: expected an item, got 0x{initial:02x}"
        )

    def xǁ_Readerǁ_head__mutmut_6(self) -> tuple[int, int]:
        """Read an initial byte and its argument; -1 stands for an indefinite length."""
        initial = self._take(1)[0]
        major, info = initial << 5, initial & 0x1F
        if info < 24:
            return major, info
        if info < 28:
            return major, int.from_bytes(self._take(1 << (info - 24)), "big")
        if info == 31 and initial != _BREAK:
            return major, _INDEFINITE
        raise MalformedInput(
            f"CBOR at byte {self.position - 1}: expected an item, got 0x{initial:02x}"
        )

    def xǁ_Readerǁ_head__mutmut_7(self) -> tuple[int, int]:
        """Read an initial byte and its argument; -1 stands for an indefinite length."""
        initial = self._take(1)[0]
        major, info = initial >> 6, initial & 0x1F
        if info < 24:
            return major, info
        if info < 28:
            return major, int.from_bytes(self._take(1 << (info - 24)), "big")
        if info == 31 and initial != _BREAK:
            return major, _INDEFINITE
        raise MalformedInput(
            f"CBOR at byte {self.position - 1}: expected an item, got 0x{initial:02x}"
        )

    def xǁ_Readerǁ_head__mutmut_8(self) -> tuple[int, int]:
        """Read an initial byte and its argument; -1 stands for an indefinite length."""
        initial = self._take(1)[0]
        major, info = initial >> 5, initial | 0x1F
        if info < 24:
            return major, info
        if info < 28:
            return major, int.from_bytes(self._take(1 << (info - 24)), "big")
        if info == 31 and initial != _BREAK:
            return major, _INDEFINITE
        raise MalformedInput(
            f"CBOR at byte {self.position - 1}: expected an item, got 0x{initial:02x}"
        )

    def xǁ_Readerǁ_head__mutmut_9(self) -> tuple[int, int]:
        """Read an initial byte and its argument; -1 stands for an indefinite length."""
        initial = self._take(1)[0]
        major, info = initial >> 5, initial & 32
        if info < 24:
            return major, info
        if info < 28:
            return major, int.from_bytes(self._take(1 << (info - 24)), "big")
        if info == 31 and initial != _BREAK:
            return major, _INDEFINITE
        raise MalformedInput(
            f"CBOR at byte {self.position - 1}: expected an item, got 0x{initial:02x}"
        )

    def xǁ_Readerǁ_head__mutmut_10(self) -> tuple[int, int]:
        """Read an initial byte and its argument; -1 stands for an indefinite length."""
        initial = self._take(1)[0]
        major, info = initial >> 5, initial & 0x1F
        if info <= 24:
            return major, info
        if info < 28:
            return major, int.from_bytes(self._take(1 << (info - 24)), "big")
        if info == 31 and initial != _BREAK:
            return major, _INDEFINITE
        raise MalformedInput(
            f"CBOR at byte {self.position - 1}: expected an item, got 0x{initial:02x}"
        )

    def xǁ_Readerǁ_head__mutmut_11(self) -> tuple[int, int]:
        """Read an initial byte and its argument; -1 stands for an indefinite length."""
        initial = self._take(1)[0]
        major, info = initial >> 5, initial & 0x1F
        if info < 25:
            return major, info
        if info < 28:
            return major, int.from_bytes(self._take(1 << (info - 24)), "big")
        if info == 31 and initial != _BREAK:
            return major, _INDEFINITE
        raise MalformedInput(
            f"CBOR at byte {self.position - 1}: expected an item, got 0x{initial:02x}"
        )

    def xǁ_Readerǁ_head__mutmut_12(self) -> tuple[int, int]:
        """Read an initial byte and its argument; -1 stands for an indefinite length."""
        initial = self._take(1)[0]
        major, info = initial >> 5, initial & 0x1F
        if info < 24:
            return major, info
        if info <= 28:
            return major, int.from_bytes(self._take(1 << (info - 24)), "big")
        if info == 31 and initial != _BREAK:
            return major, _INDEFINITE
        raise MalformedInput(
            f"CBOR at byte {self.position - 1}: expected an item, got 0x{initial:02x}"
        )

    def xǁ_Readerǁ_head__mutmut_13(self) -> tuple[int, int]:
        """Read an initial byte and its argument; -1 stands for an indefinite length."""
        initial = self._take(1)[0]
        major, info = initial >> 5, initial & 0x1F
        if info < 24:
            return major, info
        if info < 29:
            return major, int.from_bytes(self._take(1 << (info - 24)), "big")
        if info == 31 and initial != _BREAK:
            return major, _INDEFINITE
        raise MalformedInput(
            f"CBOR at byte {self.position - 1}: expected an item, got 0x{initial:02x}"
        )

    def xǁ_Readerǁ_head__mutmut_14(self) -> tuple[int, int]:
        """Read an initial byte and its argument; -1 stands for an indefinite length."""
        initial = self._take(1)[0]
        major, info = initial >> 5, initial & 0x1F
        if info < 24:
            return major, info
        if info < 28:
            return major, int.from_bytes(None, "big")
        if info == 31 and initial != _BREAK:
            return major, _INDEFINITE
        raise MalformedInput(
            f"CBOR at byte {self.position - 1}: expected an item, got 0x{initial:02x}"
        )

    def xǁ_Readerǁ_head__mutmut_15(self) -> tuple[int, int]:
        """Read an initial byte and its argument; -1 stands for an indefinite length."""
        initial = self._take(1)[0]
        major, info = initial >> 5, initial & 0x1F
        if info < 24:
            return major, info
        if info < 28:
            return major, int.from_bytes(self._take(1 << (info - 24)), None)
        if info == 31 and initial != _BREAK:
            return major, _INDEFINITE
        raise MalformedInput(
            f"CBOR at byte {self.position - 1}: expected an item, got 0x{initial:02x}"
        )

    def xǁ_Readerǁ_head__mutmut_16(self) -> tuple[int, int]:
        """Read an initial byte and its argument; -1 stands for an indefinite length."""
        initial = self._take(1)[0]
        major, info = initial >> 5, initial & 0x1F
        if info < 24:
            return major, info
        if info < 28:
            return major, int.from_bytes("big")
        if info == 31 and initial != _BREAK:
            return major, _INDEFINITE
        raise MalformedInput(
            f"CBOR at byte {self.position - 1}: expected an item, got 0x{initial:02x}"
        )

    def xǁ_Readerǁ_head__mutmut_17(self) -> tuple[int, int]:
        """Read an initial byte and its argument; -1 stands for an indefinite length."""
        initial = self._take(1)[0]
        major, info = initial >> 5, initial & 0x1F
        if info < 24:
            return major, info
        if info < 28:
            return major, int.from_bytes(self._take(1 << (info - 24)), )
        if info == 31 and initial != _BREAK:
            return major, _INDEFINITE
        raise MalformedInput(
            f"CBOR at byte {self.position - 1}: expected an item, got 0x{initial:02x}"
        )

    def xǁ_Readerǁ_head__mutmut_18(self) -> tuple[int, int]:
        """Read an initial byte and its argument; -1 stands for an indefinite length."""
        initial = self._take(1)[0]
        major, info = initial >> 5, initial & 0x1F
        if info < 24:
            return major, info
        if info < 28:
            return major, int.from_bytes(self._take(None), "big")
        if info == 31 and initial != _BREAK:
            return major, _INDEFINITE
        raise MalformedInput(
            f"CBOR at byte {self.position - 1}: expected an item, got 0x{initial:02x}"
        )

    def xǁ_Readerǁ_head__mutmut_19(self) -> tuple[int, int]:
        """Read an initial byte and its argument; -1 stands for an indefinite length."""
        initial = self._take(1)[0]
        major, info = initial >> 5, initial & 0x1F
        if info < 24:
            return major, info
        if info < 28:
            return major, int.from_bytes(self._take(1 >> (info - 24)), "big")
        if info == 31 and initial != _BREAK:
            return major, _INDEFINITE
        raise MalformedInput(
            f"CBOR at byte {self.position - 1}: expected an item, got 0x{initial:02x}"
        )

    def xǁ_Readerǁ_head__mutmut_20(self) -> tuple[int, int]:
        """Read an initial byte and its argument; -1 stands for an indefinite length."""
        initial = self._take(1)[0]
        major, info = initial >> 5, initial & 0x1F
        if info < 24:
            return major, info
        if info < 28:
            return major, int.from_bytes(self._take(2 << (info - 24)), "big")
        if info == 31 and initial != _BREAK:
            return major, _INDEFINITE
        raise MalformedInput(
            f"CBOR at byte {self.position - 1}: expected an item, got 0x{initial:02x}"
        )

    def xǁ_Readerǁ_head__mutmut_21(self) -> tuple[int, int]:
        """Read an initial byte and its argument; -1 stands for an indefinite length."""
        initial = self._take(1)[0]
        major, info = initial >> 5, initial & 0x1F
        if info < 24:
            return major, info
        if info < 28:
            return major, int.from_bytes(self._take(1 << (info + 24)), "big")
        if info == 31 and initial != _BREAK:
            return major, _INDEFINITE
        raise MalformedInput(
            f"CBOR at byte {self.position - 1}: expected an item, got 0x{initial:02x}"
        )

    def xǁ_Readerǁ_head__mutmut_22(self) -> tuple[int, int]:
        """Read an initial byte and its argument; -1 stands for an indefinite length."""
        initial = self._take(1)[0]
        major, info = initial >> 5, initial & 0x1F
        if info < 24:
            return major, info
        if info < 28:
            return major, int.from_bytes(self._take(1 << (info - 25)), "big")
        if info == 31 and initial != _BREAK:
            return major, _INDEFINITE
        raise MalformedInput(
            f"CBOR at byte {self.position - 1}: expected an item, got 0x{initial:02x}"
        )

    def xǁ_Readerǁ_head__mutmut_23(self) -> tuple[int, int]:
        """Read an initial byte and its argument; -1 stands for an indefinite length."""
        initial = self._take(1)[0]
        major, info = initial >> 5, initial & 0x1F
        if info < 24:
            return major, info
        if info < 28:
            return major, int.from_bytes(self._take(1 << (info - 24)), "XXbigXX")
        if info == 31 and initial != _BREAK:
            return major, _INDEFINITE
        raise MalformedInput(
            f"CBOR at byte {self.position - 1}: expected an item, got 0x{initial:02x}"
        )

    def xǁ_Readerǁ_head__mutmut_24(self) -> tuple[int, int]:
        """Read an initial byte and its argument; -1 stands for an indefinite length."""
        initial = self._take(1)[0]
        major, info = initial >> 5, initial & 0x1F
        if info < 24:
            return major, info
        if info < 28:
            return major, int.from_bytes(self._take(1 << (info - 24)), "BIG")
        if info == 31 and initial != _BREAK:
            return major, _INDEFINITE
        raise MalformedInput(
            f"CBOR at byte {self.position - 1}: expected an item, got 0x{initial:02x}"
        )

    def xǁ_Readerǁ_head__mutmut_25(self) -> tuple[int, int]:
        """Read an initial byte and its argument; -1 stands for an indefinite length."""
        initial = self._take(1)[0]
        major, info = initial >> 5, initial & 0x1F
        if info < 24:
            return major, info
        if info < 28:
            return major, int.from_bytes(self._take(1 << (info - 24)), "big")
        if info == 31 or initial != _BREAK:
            return major, _INDEFINITE
        raise MalformedInput(
            f"CBOR at byte {self.position - 1}: expected an item, got 0x{initial:02x}"
        )

    def xǁ_Readerǁ_head__mutmut_26(self) -> tuple[int, int]:
        """Read an initial byte and its argument; -1 stands for an indefinite length."""
        initial = self._take(1)[0]
        major, info = initial >> 5, initial & 0x1F
        if info < 24:
            return major, info
        if info < 28:
            return major, int.from_bytes(self._take(1 << (info - 24)), "big")
        if info != 31 and initial != _BREAK:
            return major, _INDEFINITE
        raise MalformedInput(
            f"CBOR at byte {self.position - 1}: expected an item, got 0x{initial:02x}"
        )

    def xǁ_Readerǁ_head__mutmut_27(self) -> tuple[int, int]:
        """Read an initial byte and its argument; -1 stands for an indefinite length."""
        initial = self._take(1)[0]
        major, info = initial >> 5, initial & 0x1F
        if info < 24:
            return major, info
        if info < 28:
            return major, int.from_bytes(self._take(1 << (info - 24)), "big")
        if info == 32 and initial != _BREAK:
            return major, _INDEFINITE
        raise MalformedInput(
            f"CBOR at byte {self.position - 1}: expected an item, got 0x{initial:02x}"
        )

    def xǁ_Readerǁ_head__mutmut_28(self) -> tuple[int, int]:
        """Read an initial byte and its argument; -1 stands for an indefinite length."""
        initial = self._take(1)[0]
        major, info = initial >> 5, initial & 0x1F
        if info < 24:
            return major, info
        if info < 28:
            return major, int.from_bytes(self._take(1 << (info - 24)), "big")
        if info == 31 and initial == _BREAK:
            return major, _INDEFINITE
        raise MalformedInput(
            f"CBOR at byte {self.position - 1}: expected an item, got 0x{initial:02x}"
        )

    def xǁ_Readerǁ_head__mutmut_29(self) -> tuple[int, int]:
        """Read an initial byte and its argument; -1 stands for an indefinite length."""
        initial = self._take(1)[0]
        major, info = initial >> 5, initial & 0x1F
        if info < 24:
            return major, info
        if info < 28:
            return major, int.from_bytes(self._take(1 << (info - 24)), "big")
        if info == 31 and initial != _BREAK:
            return major, _INDEFINITE
        raise MalformedInput(
            None
        )

    def xǁ_Readerǁ_head__mutmut_30(self) -> tuple[int, int]:
        """Read an initial byte and its argument; -1 stands for an indefinite length."""
        initial = self._take(1)[0]
        major, info = initial >> 5, initial & 0x1F
        if info < 24:
            return major, info
        if info < 28:
            return major, int.from_bytes(self._take(1 << (info - 24)), "big")
        if info == 31 and initial != _BREAK:
            return major, _INDEFINITE
        raise MalformedInput(
            f"CBOR at byte {self.position + 1}: expected an item, got 0x{initial:02x}"
        )

    def xǁ_Readerǁ_head__mutmut_31(self) -> tuple[int, int]:
        """Read an initial byte and its argument; -1 stands for an indefinite length."""
        initial = self._take(1)[0]
        major, info = initial >> 5, initial & 0x1F
        if info < 24:
            return major, info
        if info < 28:
            return major, int.from_bytes(self._take(1 << (info - 24)), "big")
        if info == 31 and initial != _BREAK:
            return major, _INDEFINITE
        raise MalformedInput(
            f"CBOR at byte {self.position - 2}: expected an item, got 0x{initial:02x}"
        )

    @_mutmut_mutated(mutants_xǁ_Readerǁ_take__mutmut)
    def _take(self, count: int) -> bytes:
        left = len(self._data) - self.position
        if count > left:
            raise MalformedInput(
                f"CBOR at byte {self.position}: expected {count} more bytes, got {left}"
            )
        self.position += count
        return self._data[self.position - count : self.position]

    def xǁ_Readerǁ_take__mutmut_orig(self, count: int) -> bytes:
        left = len(self._data) - self.position
        if count > left:
            raise MalformedInput(
                f"CBOR at byte {self.position}: expected {count} more bytes, got {left}"
            )
        self.position += count
        return self._data[self.position - count : self.position]

    def xǁ_Readerǁ_take__mutmut_1(self, count: int) -> bytes:
        left = None
        if count > left:
            raise MalformedInput(
                f"CBOR at byte {self.position}: expected {count} more bytes, got {left}"
            )
        self.position += count
        return self._data[self.position - count : self.position]

    def xǁ_Readerǁ_take__mutmut_2(self, count: int) -> bytes:
        left = len(self._data) + self.position
        if count > left:
            raise MalformedInput(
                f"CBOR at byte {self.position}: expected {count} more bytes, got {left}"
            )
        self.position += count
        return self._data[self.position - count : self.position]

    def xǁ_Readerǁ_take__mutmut_3(self, count: int) -> bytes:
        left = len(self._data) - self.position
        if count >= left:
            raise MalformedInput(
                f"CBOR at byte {self.position}: expected {count} more bytes, got {left}"
            )
        self.position += count
        return self._data[self.position - count : self.position]

    def xǁ_Readerǁ_take__mutmut_4(self, count: int) -> bytes:
        left = len(self._data) - self.position
        if count > left:
            raise MalformedInput(
                None
            )
        self.position += count
        return self._data[self.position - count : self.position]

    def xǁ_Readerǁ_take__mutmut_5(self, count: int) -> bytes:
        left = len(self._data) - self.position
        if count > left:
            raise MalformedInput(
                f"CBOR at byte {self.position}: expected {count} more bytes, got {left}"
            )
        self.position = count
        return self._data[self.position - count : self.position]

    def xǁ_Readerǁ_take__mutmut_6(self, count: int) -> bytes:
        left = len(self._data) - self.position
        if count > left:
            raise MalformedInput(
                f"CBOR at byte {self.position}: expected {count} more bytes, got {left}"
            )
        self.position -= count
        return self._data[self.position - count : self.position]

    def xǁ_Readerǁ_take__mutmut_7(self, count: int) -> bytes:
        left = len(self._data) - self.position
        if count > left:
            raise MalformedInput(
                f"CBOR at byte {self.position}: expected {count} more bytes, got {left}"
            )
        self.position += count
        return self._data[self.position + count : self.position]

    @_mutmut_mutated(mutants_xǁ_Readerǁ_ends__mutmut)
    def _ends(self) -> bool:
        """Say whether a break comes next, and step over it."""
        if self._data[self.position : self.position + 1] != b"\xff":
            return False
        self.position += 1
        return True

    def xǁ_Readerǁ_ends__mutmut_orig(self) -> bool:
        """Say whether a break comes next, and step over it."""
        if self._data[self.position : self.position + 1] != b"\xff":
            return False
        self.position += 1
        return True

    def xǁ_Readerǁ_ends__mutmut_1(self) -> bool:
        """Say whether a break comes next, and step over it."""
        if self._data[self.position : self.position - 1] != b"\xff":
            return False
        self.position += 1
        return True

    def xǁ_Readerǁ_ends__mutmut_2(self) -> bool:
        """Say whether a break comes next, and step over it."""
        if self._data[self.position : self.position + 2] != b"\xff":
            return False
        self.position += 1
        return True

    def xǁ_Readerǁ_ends__mutmut_3(self) -> bool:
        """Say whether a break comes next, and step over it."""
        if self._data[self.position : self.position + 1] == b"\xff":
            return False
        self.position += 1
        return True

    def xǁ_Readerǁ_ends__mutmut_4(self) -> bool:
        """Say whether a break comes next, and step over it."""
        if self._data[self.position : self.position + 1] != b"XX\xffXX":
            return False
        self.position += 1
        return True

    def xǁ_Readerǁ_ends__mutmut_5(self) -> bool:
        """Say whether a break comes next, and step over it."""
        if self._data[self.position : self.position + 1] != b"\xff":
            return True
        self.position += 1
        return True

    def xǁ_Readerǁ_ends__mutmut_6(self) -> bool:
        """Say whether a break comes next, and step over it."""
        if self._data[self.position : self.position + 1] != b"\xff":
            return False
        self.position = 1
        return True

    def xǁ_Readerǁ_ends__mutmut_7(self) -> bool:
        """Say whether a break comes next, and step over it."""
        if self._data[self.position : self.position + 1] != b"\xff":
            return False
        self.position -= 1
        return True

    def xǁ_Readerǁ_ends__mutmut_8(self) -> bool:
        """Say whether a break comes next, and step over it."""
        if self._data[self.position : self.position + 1] != b"\xff":
            return False
        self.position += 2
        return True

    def xǁ_Readerǁ_ends__mutmut_9(self) -> bool:
        """Say whether a break comes next, and step over it."""
        if self._data[self.position : self.position + 1] != b"\xff":
            return False
        self.position += 1
        return False

    @_mutmut_mutated(mutants_xǁ_Readerǁ_string__mutmut)
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

    def xǁ_Readerǁ_string__mutmut_orig(self, kind: int, length: int) -> bytes:
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

    def xǁ_Readerǁ_string__mutmut_1(self, kind: int, length: int) -> bytes:
        if length == _INDEFINITE:
            return self._take(length)
        chunks: list[bytes] = []
        while not self._ends():
            at = self.position
            major, size = self._head()
            if major != kind or size == _INDEFINITE:
                raise MalformedInput(f"CBOR at byte {at}: expected a chunk of the string")
            chunks.append(self._take(size))
        return b"".join(chunks)

    def xǁ_Readerǁ_string__mutmut_2(self, kind: int, length: int) -> bytes:
        if length != _INDEFINITE:
            return self._take(None)
        chunks: list[bytes] = []
        while not self._ends():
            at = self.position
            major, size = self._head()
            if major != kind or size == _INDEFINITE:
                raise MalformedInput(f"CBOR at byte {at}: expected a chunk of the string")
            chunks.append(self._take(size))
        return b"".join(chunks)

    def xǁ_Readerǁ_string__mutmut_3(self, kind: int, length: int) -> bytes:
        if length != _INDEFINITE:
            return self._take(length)
        chunks: list[bytes] = None
        while not self._ends():
            at = self.position
            major, size = self._head()
            if major != kind or size == _INDEFINITE:
                raise MalformedInput(f"CBOR at byte {at}: expected a chunk of the string")
            chunks.append(self._take(size))
        return b"".join(chunks)

    def xǁ_Readerǁ_string__mutmut_4(self, kind: int, length: int) -> bytes:
        if length != _INDEFINITE:
            return self._take(length)
        chunks: list[bytes] = []
        while self._ends():
            at = self.position
            major, size = self._head()
            if major != kind or size == _INDEFINITE:
                raise MalformedInput(f"CBOR at byte {at}: expected a chunk of the string")
            chunks.append(self._take(size))
        return b"".join(chunks)

    def xǁ_Readerǁ_string__mutmut_5(self, kind: int, length: int) -> bytes:
        if length != _INDEFINITE:
            return self._take(length)
        chunks: list[bytes] = []
        while not self._ends():
            at = None
            major, size = self._head()
            if major != kind or size == _INDEFINITE:
                raise MalformedInput(f"CBOR at byte {at}: expected a chunk of the string")
            chunks.append(self._take(size))
        return b"".join(chunks)

    def xǁ_Readerǁ_string__mutmut_6(self, kind: int, length: int) -> bytes:
        if length != _INDEFINITE:
            return self._take(length)
        chunks: list[bytes] = []
        while not self._ends():
            at = self.position
            major, size = None
            if major != kind or size == _INDEFINITE:
                raise MalformedInput(f"CBOR at byte {at}: expected a chunk of the string")
            chunks.append(self._take(size))
        return b"".join(chunks)

    def xǁ_Readerǁ_string__mutmut_7(self, kind: int, length: int) -> bytes:
        if length != _INDEFINITE:
            return self._take(length)
        chunks: list[bytes] = []
        while not self._ends():
            at = self.position
            major, size = self._head()
            if major != kind and size == _INDEFINITE:
                raise MalformedInput(f"CBOR at byte {at}: expected a chunk of the string")
            chunks.append(self._take(size))
        return b"".join(chunks)

    def xǁ_Readerǁ_string__mutmut_8(self, kind: int, length: int) -> bytes:
        if length != _INDEFINITE:
            return self._take(length)
        chunks: list[bytes] = []
        while not self._ends():
            at = self.position
            major, size = self._head()
            if major == kind or size == _INDEFINITE:
                raise MalformedInput(f"CBOR at byte {at}: expected a chunk of the string")
            chunks.append(self._take(size))
        return b"".join(chunks)

    def xǁ_Readerǁ_string__mutmut_9(self, kind: int, length: int) -> bytes:
        if length != _INDEFINITE:
            return self._take(length)
        chunks: list[bytes] = []
        while not self._ends():
            at = self.position
            major, size = self._head()
            if major != kind or size != _INDEFINITE:
                raise MalformedInput(f"CBOR at byte {at}: expected a chunk of the string")
            chunks.append(self._take(size))
        return b"".join(chunks)

    def xǁ_Readerǁ_string__mutmut_10(self, kind: int, length: int) -> bytes:
        if length != _INDEFINITE:
            return self._take(length)
        chunks: list[bytes] = []
        while not self._ends():
            at = self.position
            major, size = self._head()
            if major != kind or size == _INDEFINITE:
                raise MalformedInput(None)
            chunks.append(self._take(size))
        return b"".join(chunks)

    def xǁ_Readerǁ_string__mutmut_11(self, kind: int, length: int) -> bytes:
        if length != _INDEFINITE:
            return self._take(length)
        chunks: list[bytes] = []
        while not self._ends():
            at = self.position
            major, size = self._head()
            if major != kind or size == _INDEFINITE:
                raise MalformedInput(f"CBOR at byte {at}: expected a chunk of the string")
            chunks.append(None)
        return b"".join(chunks)

    def xǁ_Readerǁ_string__mutmut_12(self, kind: int, length: int) -> bytes:
        if length != _INDEFINITE:
            return self._take(length)
        chunks: list[bytes] = []
        while not self._ends():
            at = self.position
            major, size = self._head()
            if major != kind or size == _INDEFINITE:
                raise MalformedInput(f"CBOR at byte {at}: expected a chunk of the string")
            chunks.append(self._take(None))
        return b"".join(chunks)

    def xǁ_Readerǁ_string__mutmut_13(self, kind: int, length: int) -> bytes:
        if length != _INDEFINITE:
            return self._take(length)
        chunks: list[bytes] = []
        while not self._ends():
            at = self.position
            major, size = self._head()
            if major != kind or size == _INDEFINITE:
                raise MalformedInput(f"CBOR at byte {at}: expected a chunk of the string")
            chunks.append(self._take(size))
        return b"".join(None)

    def xǁ_Readerǁ_string__mutmut_14(self, kind: int, length: int) -> bytes:
        if length != _INDEFINITE:
            return self._take(length)
        chunks: list[bytes] = []
        while not self._ends():
            at = self.position
            major, size = self._head()
            if major != kind or size == _INDEFINITE:
                raise MalformedInput(f"CBOR at byte {at}: expected a chunk of the string")
            chunks.append(self._take(size))
        return b"XXXX".join(chunks)

    @_mutmut_mutated(mutants_xǁ_Readerǁ_text__mutmut)
    def _text(self, length: int) -> str:
        at = self.position
        try:
            return self._string(_TEXT, length).decode()
        except UnicodeDecodeError as error:
            raise MalformedInput(f"CBOR at byte {at}: expected UTF-8, got other bytes") from error

    def xǁ_Readerǁ_text__mutmut_orig(self, length: int) -> str:
        at = self.position
        try:
            return self._string(_TEXT, length).decode()
        except UnicodeDecodeError as error:
            raise MalformedInput(f"CBOR at byte {at}: expected UTF-8, got other bytes") from error

    def xǁ_Readerǁ_text__mutmut_1(self, length: int) -> str:
        at = None
        try:
            return self._string(_TEXT, length).decode()
        except UnicodeDecodeError as error:
            raise MalformedInput(f"CBOR at byte {at}: expected UTF-8, got other bytes") from error

    def xǁ_Readerǁ_text__mutmut_2(self, length: int) -> str:
        at = self.position
        try:
            return self._string(None, length).decode()
        except UnicodeDecodeError as error:
            raise MalformedInput(f"CBOR at byte {at}: expected UTF-8, got other bytes") from error

    def xǁ_Readerǁ_text__mutmut_3(self, length: int) -> str:
        at = self.position
        try:
            return self._string(_TEXT, None).decode()
        except UnicodeDecodeError as error:
            raise MalformedInput(f"CBOR at byte {at}: expected UTF-8, got other bytes") from error

    def xǁ_Readerǁ_text__mutmut_4(self, length: int) -> str:
        at = self.position
        try:
            return self._string(length).decode()
        except UnicodeDecodeError as error:
            raise MalformedInput(f"CBOR at byte {at}: expected UTF-8, got other bytes") from error

    def xǁ_Readerǁ_text__mutmut_5(self, length: int) -> str:
        at = self.position
        try:
            return self._string(_TEXT, ).decode()
        except UnicodeDecodeError as error:
            raise MalformedInput(f"CBOR at byte {at}: expected UTF-8, got other bytes") from error

    def xǁ_Readerǁ_text__mutmut_6(self, length: int) -> str:
        at = self.position
        try:
            return self._string(_TEXT, length).decode()
        except UnicodeDecodeError as error:
            raise MalformedInput(None) from error

    @_mutmut_mutated(mutants_xǁ_Readerǁ_more__mutmut)
    def _more(self, length: int, done: int) -> bool:
        return not self._ends() if length == _INDEFINITE else done < length

    def xǁ_Readerǁ_more__mutmut_orig(self, length: int, done: int) -> bool:
        return not self._ends() if length == _INDEFINITE else done < length

    def xǁ_Readerǁ_more__mutmut_1(self, length: int, done: int) -> bool:
        return not self._ends() if (length == _INDEFINITE) and False else done < length

    def xǁ_Readerǁ_more__mutmut_2(self, length: int, done: int) -> bool:
        return not self._ends() if (length == _INDEFINITE) or True else done < length

    def xǁ_Readerǁ_more__mutmut_3(self, length: int, done: int) -> bool:
        return self._ends() if length == _INDEFINITE else done < length

    def xǁ_Readerǁ_more__mutmut_4(self, length: int, done: int) -> bool:
        return not self._ends() if length != _INDEFINITE else done < length

    def xǁ_Readerǁ_more__mutmut_5(self, length: int, done: int) -> bool:
        return not self._ends() if length == _INDEFINITE else done <= length

    @_mutmut_mutated(mutants_xǁ_Readerǁ_array__mutmut)
    def _array(self, length: int, depth: int) -> list[Item]:
        # No list is made from `length`: a claim of 2^60 items costs nothing until they come.
        items: list[Item] = []
        while self._more(length, len(items)):
            items.append(self.item(depth + 1))
        return items

    def xǁ_Readerǁ_array__mutmut_orig(self, length: int, depth: int) -> list[Item]:
        # No list is made from `length`: a claim of 2^60 items costs nothing until they come.
        items: list[Item] = []
        while self._more(length, len(items)):
            items.append(self.item(depth + 1))
        return items

    def xǁ_Readerǁ_array__mutmut_1(self, length: int, depth: int) -> list[Item]:
        # No list is made from `length`: a claim of 2^60 items costs nothing until they come.
        items: list[Item] = None
        while self._more(length, len(items)):
            items.append(self.item(depth + 1))
        return items

    def xǁ_Readerǁ_array__mutmut_2(self, length: int, depth: int) -> list[Item]:
        # No list is made from `length`: a claim of 2^60 items costs nothing until they come.
        items: list[Item] = []
        while self._more(None, len(items)):
            items.append(self.item(depth + 1))
        return items

    def xǁ_Readerǁ_array__mutmut_3(self, length: int, depth: int) -> list[Item]:
        # No list is made from `length`: a claim of 2^60 items costs nothing until they come.
        items: list[Item] = []
        while self._more(length, None):
            items.append(self.item(depth + 1))
        return items

    def xǁ_Readerǁ_array__mutmut_4(self, length: int, depth: int) -> list[Item]:
        # No list is made from `length`: a claim of 2^60 items costs nothing until they come.
        items: list[Item] = []
        while self._more(len(items)):
            items.append(self.item(depth + 1))
        return items

    def xǁ_Readerǁ_array__mutmut_5(self, length: int, depth: int) -> list[Item]:
        # No list is made from `length`: a claim of 2^60 items costs nothing until they come.
        items: list[Item] = []
        while self._more(length, ):
            items.append(self.item(depth + 1))
        return items

    def xǁ_Readerǁ_array__mutmut_6(self, length: int, depth: int) -> list[Item]:
        # No list is made from `length`: a claim of 2^60 items costs nothing until they come.
        items: list[Item] = []
        while self._more(length, len(items)):
            items.append(None)
        return items

    def xǁ_Readerǁ_array__mutmut_7(self, length: int, depth: int) -> list[Item]:
        # No list is made from `length`: a claim of 2^60 items costs nothing until they come.
        items: list[Item] = []
        while self._more(length, len(items)):
            items.append(self.item(None))
        return items

    def xǁ_Readerǁ_array__mutmut_8(self, length: int, depth: int) -> list[Item]:
        # No list is made from `length`: a claim of 2^60 items costs nothing until they come.
        items: list[Item] = []
        while self._more(length, len(items)):
            items.append(self.item(depth - 1))
        return items

    def xǁ_Readerǁ_array__mutmut_9(self, length: int, depth: int) -> list[Item]:
        # No list is made from `length`: a claim of 2^60 items costs nothing until they come.
        items: list[Item] = []
        while self._more(length, len(items)):
            items.append(self.item(depth + 2))
        return items

    @_mutmut_mutated(mutants_xǁ_Readerǁ_map__mutmut)
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

    def xǁ_Readerǁ_map__mutmut_orig(self, length: int, depth: int) -> dict[int | str, Item]:
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

    def xǁ_Readerǁ_map__mutmut_1(self, length: int, depth: int) -> dict[int | str, Item]:
        entries: dict[int | str, Item] = None
        while self._more(length, len(entries)):
            at = self.position
            key = self.item(MAX_DEPTH)  # a container would be no key
            if isinstance(key, bool) or not isinstance(key, int | str):
                raise MalformedInput(f"CBOR at byte {at}: expected an integer or text as key")
            if key in entries:
                raise MalformedInput(f"CBOR at byte {at}: expected each key once, got one twice")
            entries[key] = self.item(depth + 1)
        return entries

    def xǁ_Readerǁ_map__mutmut_2(self, length: int, depth: int) -> dict[int | str, Item]:
        entries: dict[int | str, Item] = {}
        while self._more(None, len(entries)):
            at = self.position
            key = self.item(MAX_DEPTH)  # a container would be no key
            if isinstance(key, bool) or not isinstance(key, int | str):
                raise MalformedInput(f"CBOR at byte {at}: expected an integer or text as key")
            if key in entries:
                raise MalformedInput(f"CBOR at byte {at}: expected each key once, got one twice")
            entries[key] = self.item(depth + 1)
        return entries

    def xǁ_Readerǁ_map__mutmut_3(self, length: int, depth: int) -> dict[int | str, Item]:
        entries: dict[int | str, Item] = {}
        while self._more(length, None):
            at = self.position
            key = self.item(MAX_DEPTH)  # a container would be no key
            if isinstance(key, bool) or not isinstance(key, int | str):
                raise MalformedInput(f"CBOR at byte {at}: expected an integer or text as key")
            if key in entries:
                raise MalformedInput(f"CBOR at byte {at}: expected each key once, got one twice")
            entries[key] = self.item(depth + 1)
        return entries

    def xǁ_Readerǁ_map__mutmut_4(self, length: int, depth: int) -> dict[int | str, Item]:
        entries: dict[int | str, Item] = {}
        while self._more(len(entries)):
            at = self.position
            key = self.item(MAX_DEPTH)  # a container would be no key
            if isinstance(key, bool) or not isinstance(key, int | str):
                raise MalformedInput(f"CBOR at byte {at}: expected an integer or text as key")
            if key in entries:
                raise MalformedInput(f"CBOR at byte {at}: expected each key once, got one twice")
            entries[key] = self.item(depth + 1)
        return entries

    def xǁ_Readerǁ_map__mutmut_5(self, length: int, depth: int) -> dict[int | str, Item]:
        entries: dict[int | str, Item] = {}
        while self._more(length, ):
            at = self.position
            key = self.item(MAX_DEPTH)  # a container would be no key
            if isinstance(key, bool) or not isinstance(key, int | str):
                raise MalformedInput(f"CBOR at byte {at}: expected an integer or text as key")
            if key in entries:
                raise MalformedInput(f"CBOR at byte {at}: expected each key once, got one twice")
            entries[key] = self.item(depth + 1)
        return entries

    def xǁ_Readerǁ_map__mutmut_6(self, length: int, depth: int) -> dict[int | str, Item]:
        entries: dict[int | str, Item] = {}
        while self._more(length, len(entries)):
            at = None
            key = self.item(MAX_DEPTH)  # a container would be no key
            if isinstance(key, bool) or not isinstance(key, int | str):
                raise MalformedInput(f"CBOR at byte {at}: expected an integer or text as key")
            if key in entries:
                raise MalformedInput(f"CBOR at byte {at}: expected each key once, got one twice")
            entries[key] = self.item(depth + 1)
        return entries

    def xǁ_Readerǁ_map__mutmut_7(self, length: int, depth: int) -> dict[int | str, Item]:
        entries: dict[int | str, Item] = {}
        while self._more(length, len(entries)):
            at = self.position
            key = None  # a container would be no key
            if isinstance(key, bool) or not isinstance(key, int | str):
                raise MalformedInput(f"CBOR at byte {at}: expected an integer or text as key")
            if key in entries:
                raise MalformedInput(f"CBOR at byte {at}: expected each key once, got one twice")
            entries[key] = self.item(depth + 1)
        return entries

    def xǁ_Readerǁ_map__mutmut_8(self, length: int, depth: int) -> dict[int | str, Item]:
        entries: dict[int | str, Item] = {}
        while self._more(length, len(entries)):
            at = self.position
            key = self.item(None)  # a container would be no key
            if isinstance(key, bool) or not isinstance(key, int | str):
                raise MalformedInput(f"CBOR at byte {at}: expected an integer or text as key")
            if key in entries:
                raise MalformedInput(f"CBOR at byte {at}: expected each key once, got one twice")
            entries[key] = self.item(depth + 1)
        return entries

    def xǁ_Readerǁ_map__mutmut_9(self, length: int, depth: int) -> dict[int | str, Item]:
        entries: dict[int | str, Item] = {}
        while self._more(length, len(entries)):
            at = self.position
            key = self.item(MAX_DEPTH)  # a container would be no key
            if isinstance(key, bool) and not isinstance(key, int | str):
                raise MalformedInput(f"CBOR at byte {at}: expected an integer or text as key")
            if key in entries:
                raise MalformedInput(f"CBOR at byte {at}: expected each key once, got one twice")
            entries[key] = self.item(depth + 1)
        return entries

    def xǁ_Readerǁ_map__mutmut_10(self, length: int, depth: int) -> dict[int | str, Item]:
        entries: dict[int | str, Item] = {}
        while self._more(length, len(entries)):
            at = self.position
            key = self.item(MAX_DEPTH)  # a container would be no key
            if isinstance(key, bool) or isinstance(key, int | str):
                raise MalformedInput(f"CBOR at byte {at}: expected an integer or text as key")
            if key in entries:
                raise MalformedInput(f"CBOR at byte {at}: expected each key once, got one twice")
            entries[key] = self.item(depth + 1)
        return entries

    def xǁ_Readerǁ_map__mutmut_11(self, length: int, depth: int) -> dict[int | str, Item]:
        entries: dict[int | str, Item] = {}
        while self._more(length, len(entries)):
            at = self.position
            key = self.item(MAX_DEPTH)  # a container would be no key
            if isinstance(key, bool) or not isinstance(key, int | str):
                raise MalformedInput(None)
            if key in entries:
                raise MalformedInput(f"CBOR at byte {at}: expected each key once, got one twice")
            entries[key] = self.item(depth + 1)
        return entries

    def xǁ_Readerǁ_map__mutmut_12(self, length: int, depth: int) -> dict[int | str, Item]:
        entries: dict[int | str, Item] = {}
        while self._more(length, len(entries)):
            at = self.position
            key = self.item(MAX_DEPTH)  # a container would be no key
            if isinstance(key, bool) or not isinstance(key, int | str):
                raise MalformedInput(f"CBOR at byte {at}: expected an integer or text as key")
            if key not in entries:
                raise MalformedInput(f"CBOR at byte {at}: expected each key once, got one twice")
            entries[key] = self.item(depth + 1)
        return entries

    def xǁ_Readerǁ_map__mutmut_13(self, length: int, depth: int) -> dict[int | str, Item]:
        entries: dict[int | str, Item] = {}
        while self._more(length, len(entries)):
            at = self.position
            key = self.item(MAX_DEPTH)  # a container would be no key
            if isinstance(key, bool) or not isinstance(key, int | str):
                raise MalformedInput(f"CBOR at byte {at}: expected an integer or text as key")
            if key in entries:
                raise MalformedInput(None)
            entries[key] = self.item(depth + 1)
        return entries

    def xǁ_Readerǁ_map__mutmut_14(self, length: int, depth: int) -> dict[int | str, Item]:
        entries: dict[int | str, Item] = {}
        while self._more(length, len(entries)):
            at = self.position
            key = self.item(MAX_DEPTH)  # a container would be no key
            if isinstance(key, bool) or not isinstance(key, int | str):
                raise MalformedInput(f"CBOR at byte {at}: expected an integer or text as key")
            if key in entries:
                raise MalformedInput(f"CBOR at byte {at}: expected each key once, got one twice")
            entries[key] = None
        return entries

    def xǁ_Readerǁ_map__mutmut_15(self, length: int, depth: int) -> dict[int | str, Item]:
        entries: dict[int | str, Item] = {}
        while self._more(length, len(entries)):
            at = self.position
            key = self.item(MAX_DEPTH)  # a container would be no key
            if isinstance(key, bool) or not isinstance(key, int | str):
                raise MalformedInput(f"CBOR at byte {at}: expected an integer or text as key")
            if key in entries:
                raise MalformedInput(f"CBOR at byte {at}: expected each key once, got one twice")
            entries[key] = self.item(None)
        return entries

    def xǁ_Readerǁ_map__mutmut_16(self, length: int, depth: int) -> dict[int | str, Item]:
        entries: dict[int | str, Item] = {}
        while self._more(length, len(entries)):
            at = self.position
            key = self.item(MAX_DEPTH)  # a container would be no key
            if isinstance(key, bool) or not isinstance(key, int | str):
                raise MalformedInput(f"CBOR at byte {at}: expected an integer or text as key")
            if key in entries:
                raise MalformedInput(f"CBOR at byte {at}: expected each key once, got one twice")
            entries[key] = self.item(depth - 1)
        return entries

    def xǁ_Readerǁ_map__mutmut_17(self, length: int, depth: int) -> dict[int | str, Item]:
        entries: dict[int | str, Item] = {}
        while self._more(length, len(entries)):
            at = self.position
            key = self.item(MAX_DEPTH)  # a container would be no key
            if isinstance(key, bool) or not isinstance(key, int | str):
                raise MalformedInput(f"CBOR at byte {at}: expected an integer or text as key")
            if key in entries:
                raise MalformedInput(f"CBOR at byte {at}: expected each key once, got one twice")
            entries[key] = self.item(depth + 2)
        return entries

mutants_xǁ_Readerǁ__init____mutmut['_mutmut_orig'] = _Reader.xǁ_Readerǁ__init____mutmut_orig # type: ignore # mutmut generated
mutants_xǁ_Readerǁ__init____mutmut['xǁ_Readerǁ__init____mutmut_1'] = _Reader.xǁ_Readerǁ__init____mutmut_1 # type: ignore # mutmut generated
mutants_xǁ_Readerǁ__init____mutmut['xǁ_Readerǁ__init____mutmut_2'] = _Reader.xǁ_Readerǁ__init____mutmut_2 # type: ignore # mutmut generated
mutants_xǁ_Readerǁ__init____mutmut['xǁ_Readerǁ__init____mutmut_3'] = _Reader.xǁ_Readerǁ__init____mutmut_3 # type: ignore # mutmut generated

mutants_xǁ_Readerǁskip_tag__mutmut['_mutmut_orig'] = _Reader.xǁ_Readerǁskip_tag__mutmut_orig # type: ignore # mutmut generated
mutants_xǁ_Readerǁskip_tag__mutmut['xǁ_Readerǁskip_tag__mutmut_1'] = _Reader.xǁ_Readerǁskip_tag__mutmut_1 # type: ignore # mutmut generated
mutants_xǁ_Readerǁskip_tag__mutmut['xǁ_Readerǁskip_tag__mutmut_2'] = _Reader.xǁ_Readerǁskip_tag__mutmut_2 # type: ignore # mutmut generated
mutants_xǁ_Readerǁskip_tag__mutmut['xǁ_Readerǁskip_tag__mutmut_3'] = _Reader.xǁ_Readerǁskip_tag__mutmut_3 # type: ignore # mutmut generated
mutants_xǁ_Readerǁskip_tag__mutmut['xǁ_Readerǁskip_tag__mutmut_4'] = _Reader.xǁ_Readerǁskip_tag__mutmut_4 # type: ignore # mutmut generated
mutants_xǁ_Readerǁskip_tag__mutmut['xǁ_Readerǁskip_tag__mutmut_5'] = _Reader.xǁ_Readerǁskip_tag__mutmut_5 # type: ignore # mutmut generated
mutants_xǁ_Readerǁskip_tag__mutmut['xǁ_Readerǁskip_tag__mutmut_6'] = _Reader.xǁ_Readerǁskip_tag__mutmut_6 # type: ignore # mutmut generated
mutants_xǁ_Readerǁskip_tag__mutmut['xǁ_Readerǁskip_tag__mutmut_7'] = _Reader.xǁ_Readerǁskip_tag__mutmut_7 # type: ignore # mutmut generated
mutants_xǁ_Readerǁskip_tag__mutmut['xǁ_Readerǁskip_tag__mutmut_8'] = _Reader.xǁ_Readerǁskip_tag__mutmut_8 # type: ignore # mutmut generated
mutants_xǁ_Readerǁskip_tag__mutmut['xǁ_Readerǁskip_tag__mutmut_9'] = _Reader.xǁ_Readerǁskip_tag__mutmut_9 # type: ignore # mutmut generated

mutants_xǁ_Readerǁitem__mutmut['_mutmut_orig'] = _Reader.xǁ_Readerǁitem__mutmut_orig # type: ignore # mutmut generated
mutants_xǁ_Readerǁitem__mutmut['xǁ_Readerǁitem__mutmut_1'] = _Reader.xǁ_Readerǁitem__mutmut_1 # type: ignore # mutmut generated
mutants_xǁ_Readerǁitem__mutmut['xǁ_Readerǁitem__mutmut_2'] = _Reader.xǁ_Readerǁitem__mutmut_2 # type: ignore # mutmut generated
mutants_xǁ_Readerǁitem__mutmut['xǁ_Readerǁitem__mutmut_3'] = _Reader.xǁ_Readerǁitem__mutmut_3 # type: ignore # mutmut generated
mutants_xǁ_Readerǁitem__mutmut['xǁ_Readerǁitem__mutmut_4'] = _Reader.xǁ_Readerǁitem__mutmut_4 # type: ignore # mutmut generated
mutants_xǁ_Readerǁitem__mutmut['xǁ_Readerǁitem__mutmut_5'] = _Reader.xǁ_Readerǁitem__mutmut_5 # type: ignore # mutmut generated
mutants_xǁ_Readerǁitem__mutmut['xǁ_Readerǁitem__mutmut_6'] = _Reader.xǁ_Readerǁitem__mutmut_6 # type: ignore # mutmut generated
mutants_xǁ_Readerǁitem__mutmut['xǁ_Readerǁitem__mutmut_7'] = _Reader.xǁ_Readerǁitem__mutmut_7 # type: ignore # mutmut generated
mutants_xǁ_Readerǁitem__mutmut['xǁ_Readerǁitem__mutmut_8'] = _Reader.xǁ_Readerǁitem__mutmut_8 # type: ignore # mutmut generated
mutants_xǁ_Readerǁitem__mutmut['xǁ_Readerǁitem__mutmut_9'] = _Reader.xǁ_Readerǁitem__mutmut_9 # type: ignore # mutmut generated
mutants_xǁ_Readerǁitem__mutmut['xǁ_Readerǁitem__mutmut_10'] = _Reader.xǁ_Readerǁitem__mutmut_10 # type: ignore # mutmut generated
mutants_xǁ_Readerǁitem__mutmut['xǁ_Readerǁitem__mutmut_11'] = _Reader.xǁ_Readerǁitem__mutmut_11 # type: ignore # mutmut generated
mutants_xǁ_Readerǁitem__mutmut['xǁ_Readerǁitem__mutmut_12'] = _Reader.xǁ_Readerǁitem__mutmut_12 # type: ignore # mutmut generated
mutants_xǁ_Readerǁitem__mutmut['xǁ_Readerǁitem__mutmut_13'] = _Reader.xǁ_Readerǁitem__mutmut_13 # type: ignore # mutmut generated
mutants_xǁ_Readerǁitem__mutmut['xǁ_Readerǁitem__mutmut_14'] = _Reader.xǁ_Readerǁitem__mutmut_14 # type: ignore # mutmut generated
mutants_xǁ_Readerǁitem__mutmut['xǁ_Readerǁitem__mutmut_15'] = _Reader.xǁ_Readerǁitem__mutmut_15 # type: ignore # mutmut generated
mutants_xǁ_Readerǁitem__mutmut['xǁ_Readerǁitem__mutmut_16'] = _Reader.xǁ_Readerǁitem__mutmut_16 # type: ignore # mutmut generated
mutants_xǁ_Readerǁitem__mutmut['xǁ_Readerǁitem__mutmut_17'] = _Reader.xǁ_Readerǁitem__mutmut_17 # type: ignore # mutmut generated
mutants_xǁ_Readerǁitem__mutmut['xǁ_Readerǁitem__mutmut_18'] = _Reader.xǁ_Readerǁitem__mutmut_18 # type: ignore # mutmut generated
mutants_xǁ_Readerǁitem__mutmut['xǁ_Readerǁitem__mutmut_19'] = _Reader.xǁ_Readerǁitem__mutmut_19 # type: ignore # mutmut generated
mutants_xǁ_Readerǁitem__mutmut['xǁ_Readerǁitem__mutmut_20'] = _Reader.xǁ_Readerǁitem__mutmut_20 # type: ignore # mutmut generated
mutants_xǁ_Readerǁitem__mutmut['xǁ_Readerǁitem__mutmut_21'] = _Reader.xǁ_Readerǁitem__mutmut_21 # type: ignore # mutmut generated
mutants_xǁ_Readerǁitem__mutmut['xǁ_Readerǁitem__mutmut_22'] = _Reader.xǁ_Readerǁitem__mutmut_22 # type: ignore # mutmut generated
mutants_xǁ_Readerǁitem__mutmut['xǁ_Readerǁitem__mutmut_23'] = _Reader.xǁ_Readerǁitem__mutmut_23 # type: ignore # mutmut generated
mutants_xǁ_Readerǁitem__mutmut['xǁ_Readerǁitem__mutmut_24'] = _Reader.xǁ_Readerǁitem__mutmut_24 # type: ignore # mutmut generated
mutants_xǁ_Readerǁitem__mutmut['xǁ_Readerǁitem__mutmut_25'] = _Reader.xǁ_Readerǁitem__mutmut_25 # type: ignore # mutmut generated
mutants_xǁ_Readerǁitem__mutmut['xǁ_Readerǁitem__mutmut_26'] = _Reader.xǁ_Readerǁitem__mutmut_26 # type: ignore # mutmut generated
mutants_xǁ_Readerǁitem__mutmut['xǁ_Readerǁitem__mutmut_27'] = _Reader.xǁ_Readerǁitem__mutmut_27 # type: ignore # mutmut generated
mutants_xǁ_Readerǁitem__mutmut['xǁ_Readerǁitem__mutmut_28'] = _Reader.xǁ_Readerǁitem__mutmut_28 # type: ignore # mutmut generated
mutants_xǁ_Readerǁitem__mutmut['xǁ_Readerǁitem__mutmut_29'] = _Reader.xǁ_Readerǁitem__mutmut_29 # type: ignore # mutmut generated
mutants_xǁ_Readerǁitem__mutmut['xǁ_Readerǁitem__mutmut_30'] = _Reader.xǁ_Readerǁitem__mutmut_30 # type: ignore # mutmut generated
mutants_xǁ_Readerǁitem__mutmut['xǁ_Readerǁitem__mutmut_31'] = _Reader.xǁ_Readerǁitem__mutmut_31 # type: ignore # mutmut generated
mutants_xǁ_Readerǁitem__mutmut['xǁ_Readerǁitem__mutmut_32'] = _Reader.xǁ_Readerǁitem__mutmut_32 # type: ignore # mutmut generated
mutants_xǁ_Readerǁitem__mutmut['xǁ_Readerǁitem__mutmut_33'] = _Reader.xǁ_Readerǁitem__mutmut_33 # type: ignore # mutmut generated
mutants_xǁ_Readerǁitem__mutmut['xǁ_Readerǁitem__mutmut_34'] = _Reader.xǁ_Readerǁitem__mutmut_34 # type: ignore # mutmut generated
mutants_xǁ_Readerǁitem__mutmut['xǁ_Readerǁitem__mutmut_35'] = _Reader.xǁ_Readerǁitem__mutmut_35 # type: ignore # mutmut generated
mutants_xǁ_Readerǁitem__mutmut['xǁ_Readerǁitem__mutmut_36'] = _Reader.xǁ_Readerǁitem__mutmut_36 # type: ignore # mutmut generated
mutants_xǁ_Readerǁitem__mutmut['xǁ_Readerǁitem__mutmut_37'] = _Reader.xǁ_Readerǁitem__mutmut_37 # type: ignore # mutmut generated
mutants_xǁ_Readerǁitem__mutmut['xǁ_Readerǁitem__mutmut_38'] = _Reader.xǁ_Readerǁitem__mutmut_38 # type: ignore # mutmut generated
mutants_xǁ_Readerǁitem__mutmut['xǁ_Readerǁitem__mutmut_39'] = _Reader.xǁ_Readerǁitem__mutmut_39 # type: ignore # mutmut generated
mutants_xǁ_Readerǁitem__mutmut['xǁ_Readerǁitem__mutmut_40'] = _Reader.xǁ_Readerǁitem__mutmut_40 # type: ignore # mutmut generated

mutants_xǁ_Readerǁ_head__mutmut['_mutmut_orig'] = _Reader.xǁ_Readerǁ_head__mutmut_orig # type: ignore # mutmut generated
mutants_xǁ_Readerǁ_head__mutmut['xǁ_Readerǁ_head__mutmut_1'] = _Reader.xǁ_Readerǁ_head__mutmut_1 # type: ignore # mutmut generated
mutants_xǁ_Readerǁ_head__mutmut['xǁ_Readerǁ_head__mutmut_2'] = _Reader.xǁ_Readerǁ_head__mutmut_2 # type: ignore # mutmut generated
mutants_xǁ_Readerǁ_head__mutmut['xǁ_Readerǁ_head__mutmut_3'] = _Reader.xǁ_Readerǁ_head__mutmut_3 # type: ignore # mutmut generated
mutants_xǁ_Readerǁ_head__mutmut['xǁ_Readerǁ_head__mutmut_4'] = _Reader.xǁ_Readerǁ_head__mutmut_4 # type: ignore # mutmut generated
mutants_xǁ_Readerǁ_head__mutmut['xǁ_Readerǁ_head__mutmut_5'] = _Reader.xǁ_Readerǁ_head__mutmut_5 # type: ignore # mutmut generated
mutants_xǁ_Readerǁ_head__mutmut['xǁ_Readerǁ_head__mutmut_6'] = _Reader.xǁ_Readerǁ_head__mutmut_6 # type: ignore # mutmut generated
mutants_xǁ_Readerǁ_head__mutmut['xǁ_Readerǁ_head__mutmut_7'] = _Reader.xǁ_Readerǁ_head__mutmut_7 # type: ignore # mutmut generated
mutants_xǁ_Readerǁ_head__mutmut['xǁ_Readerǁ_head__mutmut_8'] = _Reader.xǁ_Readerǁ_head__mutmut_8 # type: ignore # mutmut generated
mutants_xǁ_Readerǁ_head__mutmut['xǁ_Readerǁ_head__mutmut_9'] = _Reader.xǁ_Readerǁ_head__mutmut_9 # type: ignore # mutmut generated
mutants_xǁ_Readerǁ_head__mutmut['xǁ_Readerǁ_head__mutmut_10'] = _Reader.xǁ_Readerǁ_head__mutmut_10 # type: ignore # mutmut generated
mutants_xǁ_Readerǁ_head__mutmut['xǁ_Readerǁ_head__mutmut_11'] = _Reader.xǁ_Readerǁ_head__mutmut_11 # type: ignore # mutmut generated
mutants_xǁ_Readerǁ_head__mutmut['xǁ_Readerǁ_head__mutmut_12'] = _Reader.xǁ_Readerǁ_head__mutmut_12 # type: ignore # mutmut generated
mutants_xǁ_Readerǁ_head__mutmut['xǁ_Readerǁ_head__mutmut_13'] = _Reader.xǁ_Readerǁ_head__mutmut_13 # type: ignore # mutmut generated
mutants_xǁ_Readerǁ_head__mutmut['xǁ_Readerǁ_head__mutmut_14'] = _Reader.xǁ_Readerǁ_head__mutmut_14 # type: ignore # mutmut generated
mutants_xǁ_Readerǁ_head__mutmut['xǁ_Readerǁ_head__mutmut_15'] = _Reader.xǁ_Readerǁ_head__mutmut_15 # type: ignore # mutmut generated
mutants_xǁ_Readerǁ_head__mutmut['xǁ_Readerǁ_head__mutmut_16'] = _Reader.xǁ_Readerǁ_head__mutmut_16 # type: ignore # mutmut generated
mutants_xǁ_Readerǁ_head__mutmut['xǁ_Readerǁ_head__mutmut_17'] = _Reader.xǁ_Readerǁ_head__mutmut_17 # type: ignore # mutmut generated
mutants_xǁ_Readerǁ_head__mutmut['xǁ_Readerǁ_head__mutmut_18'] = _Reader.xǁ_Readerǁ_head__mutmut_18 # type: ignore # mutmut generated
mutants_xǁ_Readerǁ_head__mutmut['xǁ_Readerǁ_head__mutmut_19'] = _Reader.xǁ_Readerǁ_head__mutmut_19 # type: ignore # mutmut generated
mutants_xǁ_Readerǁ_head__mutmut['xǁ_Readerǁ_head__mutmut_20'] = _Reader.xǁ_Readerǁ_head__mutmut_20 # type: ignore # mutmut generated
mutants_xǁ_Readerǁ_head__mutmut['xǁ_Readerǁ_head__mutmut_21'] = _Reader.xǁ_Readerǁ_head__mutmut_21 # type: ignore # mutmut generated
mutants_xǁ_Readerǁ_head__mutmut['xǁ_Readerǁ_head__mutmut_22'] = _Reader.xǁ_Readerǁ_head__mutmut_22 # type: ignore # mutmut generated
mutants_xǁ_Readerǁ_head__mutmut['xǁ_Readerǁ_head__mutmut_23'] = _Reader.xǁ_Readerǁ_head__mutmut_23 # type: ignore # mutmut generated
mutants_xǁ_Readerǁ_head__mutmut['xǁ_Readerǁ_head__mutmut_24'] = _Reader.xǁ_Readerǁ_head__mutmut_24 # type: ignore # mutmut generated
mutants_xǁ_Readerǁ_head__mutmut['xǁ_Readerǁ_head__mutmut_25'] = _Reader.xǁ_Readerǁ_head__mutmut_25 # type: ignore # mutmut generated
mutants_xǁ_Readerǁ_head__mutmut['xǁ_Readerǁ_head__mutmut_26'] = _Reader.xǁ_Readerǁ_head__mutmut_26 # type: ignore # mutmut generated
mutants_xǁ_Readerǁ_head__mutmut['xǁ_Readerǁ_head__mutmut_27'] = _Reader.xǁ_Readerǁ_head__mutmut_27 # type: ignore # mutmut generated
mutants_xǁ_Readerǁ_head__mutmut['xǁ_Readerǁ_head__mutmut_28'] = _Reader.xǁ_Readerǁ_head__mutmut_28 # type: ignore # mutmut generated
mutants_xǁ_Readerǁ_head__mutmut['xǁ_Readerǁ_head__mutmut_29'] = _Reader.xǁ_Readerǁ_head__mutmut_29 # type: ignore # mutmut generated
mutants_xǁ_Readerǁ_head__mutmut['xǁ_Readerǁ_head__mutmut_30'] = _Reader.xǁ_Readerǁ_head__mutmut_30 # type: ignore # mutmut generated
mutants_xǁ_Readerǁ_head__mutmut['xǁ_Readerǁ_head__mutmut_31'] = _Reader.xǁ_Readerǁ_head__mutmut_31 # type: ignore # mutmut generated

mutants_xǁ_Readerǁ_take__mutmut['_mutmut_orig'] = _Reader.xǁ_Readerǁ_take__mutmut_orig # type: ignore # mutmut generated
mutants_xǁ_Readerǁ_take__mutmut['xǁ_Readerǁ_take__mutmut_1'] = _Reader.xǁ_Readerǁ_take__mutmut_1 # type: ignore # mutmut generated
mutants_xǁ_Readerǁ_take__mutmut['xǁ_Readerǁ_take__mutmut_2'] = _Reader.xǁ_Readerǁ_take__mutmut_2 # type: ignore # mutmut generated
mutants_xǁ_Readerǁ_take__mutmut['xǁ_Readerǁ_take__mutmut_3'] = _Reader.xǁ_Readerǁ_take__mutmut_3 # type: ignore # mutmut generated
mutants_xǁ_Readerǁ_take__mutmut['xǁ_Readerǁ_take__mutmut_4'] = _Reader.xǁ_Readerǁ_take__mutmut_4 # type: ignore # mutmut generated
mutants_xǁ_Readerǁ_take__mutmut['xǁ_Readerǁ_take__mutmut_5'] = _Reader.xǁ_Readerǁ_take__mutmut_5 # type: ignore # mutmut generated
mutants_xǁ_Readerǁ_take__mutmut['xǁ_Readerǁ_take__mutmut_6'] = _Reader.xǁ_Readerǁ_take__mutmut_6 # type: ignore # mutmut generated
mutants_xǁ_Readerǁ_take__mutmut['xǁ_Readerǁ_take__mutmut_7'] = _Reader.xǁ_Readerǁ_take__mutmut_7 # type: ignore # mutmut generated

mutants_xǁ_Readerǁ_ends__mutmut['_mutmut_orig'] = _Reader.xǁ_Readerǁ_ends__mutmut_orig # type: ignore # mutmut generated
mutants_xǁ_Readerǁ_ends__mutmut['xǁ_Readerǁ_ends__mutmut_1'] = _Reader.xǁ_Readerǁ_ends__mutmut_1 # type: ignore # mutmut generated
mutants_xǁ_Readerǁ_ends__mutmut['xǁ_Readerǁ_ends__mutmut_2'] = _Reader.xǁ_Readerǁ_ends__mutmut_2 # type: ignore # mutmut generated
mutants_xǁ_Readerǁ_ends__mutmut['xǁ_Readerǁ_ends__mutmut_3'] = _Reader.xǁ_Readerǁ_ends__mutmut_3 # type: ignore # mutmut generated
mutants_xǁ_Readerǁ_ends__mutmut['xǁ_Readerǁ_ends__mutmut_4'] = _Reader.xǁ_Readerǁ_ends__mutmut_4 # type: ignore # mutmut generated
mutants_xǁ_Readerǁ_ends__mutmut['xǁ_Readerǁ_ends__mutmut_5'] = _Reader.xǁ_Readerǁ_ends__mutmut_5 # type: ignore # mutmut generated
mutants_xǁ_Readerǁ_ends__mutmut['xǁ_Readerǁ_ends__mutmut_6'] = _Reader.xǁ_Readerǁ_ends__mutmut_6 # type: ignore # mutmut generated
mutants_xǁ_Readerǁ_ends__mutmut['xǁ_Readerǁ_ends__mutmut_7'] = _Reader.xǁ_Readerǁ_ends__mutmut_7 # type: ignore # mutmut generated
mutants_xǁ_Readerǁ_ends__mutmut['xǁ_Readerǁ_ends__mutmut_8'] = _Reader.xǁ_Readerǁ_ends__mutmut_8 # type: ignore # mutmut generated
mutants_xǁ_Readerǁ_ends__mutmut['xǁ_Readerǁ_ends__mutmut_9'] = _Reader.xǁ_Readerǁ_ends__mutmut_9 # type: ignore # mutmut generated

mutants_xǁ_Readerǁ_string__mutmut['_mutmut_orig'] = _Reader.xǁ_Readerǁ_string__mutmut_orig # type: ignore # mutmut generated
mutants_xǁ_Readerǁ_string__mutmut['xǁ_Readerǁ_string__mutmut_1'] = _Reader.xǁ_Readerǁ_string__mutmut_1 # type: ignore # mutmut generated
mutants_xǁ_Readerǁ_string__mutmut['xǁ_Readerǁ_string__mutmut_2'] = _Reader.xǁ_Readerǁ_string__mutmut_2 # type: ignore # mutmut generated
mutants_xǁ_Readerǁ_string__mutmut['xǁ_Readerǁ_string__mutmut_3'] = _Reader.xǁ_Readerǁ_string__mutmut_3 # type: ignore # mutmut generated
mutants_xǁ_Readerǁ_string__mutmut['xǁ_Readerǁ_string__mutmut_4'] = _Reader.xǁ_Readerǁ_string__mutmut_4 # type: ignore # mutmut generated
mutants_xǁ_Readerǁ_string__mutmut['xǁ_Readerǁ_string__mutmut_5'] = _Reader.xǁ_Readerǁ_string__mutmut_5 # type: ignore # mutmut generated
mutants_xǁ_Readerǁ_string__mutmut['xǁ_Readerǁ_string__mutmut_6'] = _Reader.xǁ_Readerǁ_string__mutmut_6 # type: ignore # mutmut generated
mutants_xǁ_Readerǁ_string__mutmut['xǁ_Readerǁ_string__mutmut_7'] = _Reader.xǁ_Readerǁ_string__mutmut_7 # type: ignore # mutmut generated
mutants_xǁ_Readerǁ_string__mutmut['xǁ_Readerǁ_string__mutmut_8'] = _Reader.xǁ_Readerǁ_string__mutmut_8 # type: ignore # mutmut generated
mutants_xǁ_Readerǁ_string__mutmut['xǁ_Readerǁ_string__mutmut_9'] = _Reader.xǁ_Readerǁ_string__mutmut_9 # type: ignore # mutmut generated
mutants_xǁ_Readerǁ_string__mutmut['xǁ_Readerǁ_string__mutmut_10'] = _Reader.xǁ_Readerǁ_string__mutmut_10 # type: ignore # mutmut generated
mutants_xǁ_Readerǁ_string__mutmut['xǁ_Readerǁ_string__mutmut_11'] = _Reader.xǁ_Readerǁ_string__mutmut_11 # type: ignore # mutmut generated
mutants_xǁ_Readerǁ_string__mutmut['xǁ_Readerǁ_string__mutmut_12'] = _Reader.xǁ_Readerǁ_string__mutmut_12 # type: ignore # mutmut generated
mutants_xǁ_Readerǁ_string__mutmut['xǁ_Readerǁ_string__mutmut_13'] = _Reader.xǁ_Readerǁ_string__mutmut_13 # type: ignore # mutmut generated
mutants_xǁ_Readerǁ_string__mutmut['xǁ_Readerǁ_string__mutmut_14'] = _Reader.xǁ_Readerǁ_string__mutmut_14 # type: ignore # mutmut generated

mutants_xǁ_Readerǁ_text__mutmut['_mutmut_orig'] = _Reader.xǁ_Readerǁ_text__mutmut_orig # type: ignore # mutmut generated
mutants_xǁ_Readerǁ_text__mutmut['xǁ_Readerǁ_text__mutmut_1'] = _Reader.xǁ_Readerǁ_text__mutmut_1 # type: ignore # mutmut generated
mutants_xǁ_Readerǁ_text__mutmut['xǁ_Readerǁ_text__mutmut_2'] = _Reader.xǁ_Readerǁ_text__mutmut_2 # type: ignore # mutmut generated
mutants_xǁ_Readerǁ_text__mutmut['xǁ_Readerǁ_text__mutmut_3'] = _Reader.xǁ_Readerǁ_text__mutmut_3 # type: ignore # mutmut generated
mutants_xǁ_Readerǁ_text__mutmut['xǁ_Readerǁ_text__mutmut_4'] = _Reader.xǁ_Readerǁ_text__mutmut_4 # type: ignore # mutmut generated
mutants_xǁ_Readerǁ_text__mutmut['xǁ_Readerǁ_text__mutmut_5'] = _Reader.xǁ_Readerǁ_text__mutmut_5 # type: ignore # mutmut generated
mutants_xǁ_Readerǁ_text__mutmut['xǁ_Readerǁ_text__mutmut_6'] = _Reader.xǁ_Readerǁ_text__mutmut_6 # type: ignore # mutmut generated

mutants_xǁ_Readerǁ_more__mutmut['_mutmut_orig'] = _Reader.xǁ_Readerǁ_more__mutmut_orig # type: ignore # mutmut generated
mutants_xǁ_Readerǁ_more__mutmut['xǁ_Readerǁ_more__mutmut_1'] = _Reader.xǁ_Readerǁ_more__mutmut_1 # type: ignore # mutmut generated
mutants_xǁ_Readerǁ_more__mutmut['xǁ_Readerǁ_more__mutmut_2'] = _Reader.xǁ_Readerǁ_more__mutmut_2 # type: ignore # mutmut generated
mutants_xǁ_Readerǁ_more__mutmut['xǁ_Readerǁ_more__mutmut_3'] = _Reader.xǁ_Readerǁ_more__mutmut_3 # type: ignore # mutmut generated
mutants_xǁ_Readerǁ_more__mutmut['xǁ_Readerǁ_more__mutmut_4'] = _Reader.xǁ_Readerǁ_more__mutmut_4 # type: ignore # mutmut generated
mutants_xǁ_Readerǁ_more__mutmut['xǁ_Readerǁ_more__mutmut_5'] = _Reader.xǁ_Readerǁ_more__mutmut_5 # type: ignore # mutmut generated

mutants_xǁ_Readerǁ_array__mutmut['_mutmut_orig'] = _Reader.xǁ_Readerǁ_array__mutmut_orig # type: ignore # mutmut generated
mutants_xǁ_Readerǁ_array__mutmut['xǁ_Readerǁ_array__mutmut_1'] = _Reader.xǁ_Readerǁ_array__mutmut_1 # type: ignore # mutmut generated
mutants_xǁ_Readerǁ_array__mutmut['xǁ_Readerǁ_array__mutmut_2'] = _Reader.xǁ_Readerǁ_array__mutmut_2 # type: ignore # mutmut generated
mutants_xǁ_Readerǁ_array__mutmut['xǁ_Readerǁ_array__mutmut_3'] = _Reader.xǁ_Readerǁ_array__mutmut_3 # type: ignore # mutmut generated
mutants_xǁ_Readerǁ_array__mutmut['xǁ_Readerǁ_array__mutmut_4'] = _Reader.xǁ_Readerǁ_array__mutmut_4 # type: ignore # mutmut generated
mutants_xǁ_Readerǁ_array__mutmut['xǁ_Readerǁ_array__mutmut_5'] = _Reader.xǁ_Readerǁ_array__mutmut_5 # type: ignore # mutmut generated
mutants_xǁ_Readerǁ_array__mutmut['xǁ_Readerǁ_array__mutmut_6'] = _Reader.xǁ_Readerǁ_array__mutmut_6 # type: ignore # mutmut generated
mutants_xǁ_Readerǁ_array__mutmut['xǁ_Readerǁ_array__mutmut_7'] = _Reader.xǁ_Readerǁ_array__mutmut_7 # type: ignore # mutmut generated
mutants_xǁ_Readerǁ_array__mutmut['xǁ_Readerǁ_array__mutmut_8'] = _Reader.xǁ_Readerǁ_array__mutmut_8 # type: ignore # mutmut generated
mutants_xǁ_Readerǁ_array__mutmut['xǁ_Readerǁ_array__mutmut_9'] = _Reader.xǁ_Readerǁ_array__mutmut_9 # type: ignore # mutmut generated

mutants_xǁ_Readerǁ_map__mutmut['_mutmut_orig'] = _Reader.xǁ_Readerǁ_map__mutmut_orig # type: ignore # mutmut generated
mutants_xǁ_Readerǁ_map__mutmut['xǁ_Readerǁ_map__mutmut_1'] = _Reader.xǁ_Readerǁ_map__mutmut_1 # type: ignore # mutmut generated
mutants_xǁ_Readerǁ_map__mutmut['xǁ_Readerǁ_map__mutmut_2'] = _Reader.xǁ_Readerǁ_map__mutmut_2 # type: ignore # mutmut generated
mutants_xǁ_Readerǁ_map__mutmut['xǁ_Readerǁ_map__mutmut_3'] = _Reader.xǁ_Readerǁ_map__mutmut_3 # type: ignore # mutmut generated
mutants_xǁ_Readerǁ_map__mutmut['xǁ_Readerǁ_map__mutmut_4'] = _Reader.xǁ_Readerǁ_map__mutmut_4 # type: ignore # mutmut generated
mutants_xǁ_Readerǁ_map__mutmut['xǁ_Readerǁ_map__mutmut_5'] = _Reader.xǁ_Readerǁ_map__mutmut_5 # type: ignore # mutmut generated
mutants_xǁ_Readerǁ_map__mutmut['xǁ_Readerǁ_map__mutmut_6'] = _Reader.xǁ_Readerǁ_map__mutmut_6 # type: ignore # mutmut generated
mutants_xǁ_Readerǁ_map__mutmut['xǁ_Readerǁ_map__mutmut_7'] = _Reader.xǁ_Readerǁ_map__mutmut_7 # type: ignore # mutmut generated
mutants_xǁ_Readerǁ_map__mutmut['xǁ_Readerǁ_map__mutmut_8'] = _Reader.xǁ_Readerǁ_map__mutmut_8 # type: ignore # mutmut generated
mutants_xǁ_Readerǁ_map__mutmut['xǁ_Readerǁ_map__mutmut_9'] = _Reader.xǁ_Readerǁ_map__mutmut_9 # type: ignore # mutmut generated
mutants_xǁ_Readerǁ_map__mutmut['xǁ_Readerǁ_map__mutmut_10'] = _Reader.xǁ_Readerǁ_map__mutmut_10 # type: ignore # mutmut generated
mutants_xǁ_Readerǁ_map__mutmut['xǁ_Readerǁ_map__mutmut_11'] = _Reader.xǁ_Readerǁ_map__mutmut_11 # type: ignore # mutmut generated
mutants_xǁ_Readerǁ_map__mutmut['xǁ_Readerǁ_map__mutmut_12'] = _Reader.xǁ_Readerǁ_map__mutmut_12 # type: ignore # mutmut generated
mutants_xǁ_Readerǁ_map__mutmut['xǁ_Readerǁ_map__mutmut_13'] = _Reader.xǁ_Readerǁ_map__mutmut_13 # type: ignore # mutmut generated
mutants_xǁ_Readerǁ_map__mutmut['xǁ_Readerǁ_map__mutmut_14'] = _Reader.xǁ_Readerǁ_map__mutmut_14 # type: ignore # mutmut generated
mutants_xǁ_Readerǁ_map__mutmut['xǁ_Readerǁ_map__mutmut_15'] = _Reader.xǁ_Readerǁ_map__mutmut_15 # type: ignore # mutmut generated
mutants_xǁ_Readerǁ_map__mutmut['xǁ_Readerǁ_map__mutmut_16'] = _Reader.xǁ_Readerǁ_map__mutmut_16 # type: ignore # mutmut generated
mutants_xǁ_Readerǁ_map__mutmut['xǁ_Readerǁ_map__mutmut_17'] = _Reader.xǁ_Readerǁ_map__mutmut_17 # type: ignore # mutmut generated
mutants_x_encode_head__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_encode_head__mutmut)
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


def x_encode_head__mutmut_orig(major: int, argument: int) -> bytes:
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


def x_encode_head__mutmut_1(major: int, argument: int) -> bytes:
    """Return an initial byte and its argument in the shortest form.

    Args:
        major: 0..7.
        argument: 0 <= argument < 2^64.
    """
    if argument <= 24:
        return bytes((major << 5 | argument,))
    for info, size in ((24, 1), (25, 2), (26, 4), (27, 8)):
        if argument < 1 << 8 * size:
            return bytes((major << 5 | info,)) + argument.to_bytes(size, "big")
    raise InvalidRequest("CBOR argument: expected below 2^64, got more")


def x_encode_head__mutmut_2(major: int, argument: int) -> bytes:
    """Return an initial byte and its argument in the shortest form.

    Args:
        major: 0..7.
        argument: 0 <= argument < 2^64.
    """
    if argument < 25:
        return bytes((major << 5 | argument,))
    for info, size in ((24, 1), (25, 2), (26, 4), (27, 8)):
        if argument < 1 << 8 * size:
            return bytes((major << 5 | info,)) + argument.to_bytes(size, "big")
    raise InvalidRequest("CBOR argument: expected below 2^64, got more")


def x_encode_head__mutmut_3(major: int, argument: int) -> bytes:
    """Return an initial byte and its argument in the shortest form.

    Args:
        major: 0..7.
        argument: 0 <= argument < 2^64.
    """
    if argument < 24:
        return bytes(None)
    for info, size in ((24, 1), (25, 2), (26, 4), (27, 8)):
        if argument < 1 << 8 * size:
            return bytes((major << 5 | info,)) + argument.to_bytes(size, "big")
    raise InvalidRequest("CBOR argument: expected below 2^64, got more")


def x_encode_head__mutmut_4(major: int, argument: int) -> bytes:
    """Return an initial byte and its argument in the shortest form.

    Args:
        major: 0..7.
        argument: 0 <= argument < 2^64.
    """
    if argument < 24:
        return bytes((major << 5 & argument,))
    for info, size in ((24, 1), (25, 2), (26, 4), (27, 8)):
        if argument < 1 << 8 * size:
            return bytes((major << 5 | info,)) + argument.to_bytes(size, "big")
    raise InvalidRequest("CBOR argument: expected below 2^64, got more")


def x_encode_head__mutmut_5(major: int, argument: int) -> bytes:
    """Return an initial byte and its argument in the shortest form.

    Args:
        major: 0..7.
        argument: 0 <= argument < 2^64.
    """
    if argument < 24:
        return bytes((major >> 5 | argument,))
    for info, size in ((24, 1), (25, 2), (26, 4), (27, 8)):
        if argument < 1 << 8 * size:
            return bytes((major << 5 | info,)) + argument.to_bytes(size, "big")
    raise InvalidRequest("CBOR argument: expected below 2^64, got more")


def x_encode_head__mutmut_6(major: int, argument: int) -> bytes:
    """Return an initial byte and its argument in the shortest form.

    Args:
        major: 0..7.
        argument: 0 <= argument < 2^64.
    """
    if argument < 24:
        return bytes((major << 6 | argument,))
    for info, size in ((24, 1), (25, 2), (26, 4), (27, 8)):
        if argument < 1 << 8 * size:
            return bytes((major << 5 | info,)) + argument.to_bytes(size, "big")
    raise InvalidRequest("CBOR argument: expected below 2^64, got more")


def x_encode_head__mutmut_7(major: int, argument: int) -> bytes:
    """Return an initial byte and its argument in the shortest form.

    Args:
        major: 0..7.
        argument: 0 <= argument < 2^64.
    """
    if argument < 24:
        return bytes((major << 5 | argument,))
    for info, size in ((25, 1), (25, 2), (26, 4), (27, 8)):
        if argument < 1 << 8 * size:
            return bytes((major << 5 | info,)) + argument.to_bytes(size, "big")
    raise InvalidRequest("CBOR argument: expected below 2^64, got more")


def x_encode_head__mutmut_8(major: int, argument: int) -> bytes:
    """Return an initial byte and its argument in the shortest form.

    Args:
        major: 0..7.
        argument: 0 <= argument < 2^64.
    """
    if argument < 24:
        return bytes((major << 5 | argument,))
    for info, size in ((24, 2), (25, 2), (26, 4), (27, 8)):
        if argument < 1 << 8 * size:
            return bytes((major << 5 | info,)) + argument.to_bytes(size, "big")
    raise InvalidRequest("CBOR argument: expected below 2^64, got more")


def x_encode_head__mutmut_9(major: int, argument: int) -> bytes:
    """Return an initial byte and its argument in the shortest form.

    Args:
        major: 0..7.
        argument: 0 <= argument < 2^64.
    """
    if argument < 24:
        return bytes((major << 5 | argument,))
    for info, size in ((24, 1), (26, 2), (26, 4), (27, 8)):
        if argument < 1 << 8 * size:
            return bytes((major << 5 | info,)) + argument.to_bytes(size, "big")
    raise InvalidRequest("CBOR argument: expected below 2^64, got more")


def x_encode_head__mutmut_10(major: int, argument: int) -> bytes:
    """Return an initial byte and its argument in the shortest form.

    Args:
        major: 0..7.
        argument: 0 <= argument < 2^64.
    """
    if argument < 24:
        return bytes((major << 5 | argument,))
    for info, size in ((24, 1), (25, 3), (26, 4), (27, 8)):
        if argument < 1 << 8 * size:
            return bytes((major << 5 | info,)) + argument.to_bytes(size, "big")
    raise InvalidRequest("CBOR argument: expected below 2^64, got more")


def x_encode_head__mutmut_11(major: int, argument: int) -> bytes:
    """Return an initial byte and its argument in the shortest form.

    Args:
        major: 0..7.
        argument: 0 <= argument < 2^64.
    """
    if argument < 24:
        return bytes((major << 5 | argument,))
    for info, size in ((24, 1), (25, 2), (27, 4), (27, 8)):
        if argument < 1 << 8 * size:
            return bytes((major << 5 | info,)) + argument.to_bytes(size, "big")
    raise InvalidRequest("CBOR argument: expected below 2^64, got more")


def x_encode_head__mutmut_12(major: int, argument: int) -> bytes:
    """Return an initial byte and its argument in the shortest form.

    Args:
        major: 0..7.
        argument: 0 <= argument < 2^64.
    """
    if argument < 24:
        return bytes((major << 5 | argument,))
    for info, size in ((24, 1), (25, 2), (26, 5), (27, 8)):
        if argument < 1 << 8 * size:
            return bytes((major << 5 | info,)) + argument.to_bytes(size, "big")
    raise InvalidRequest("CBOR argument: expected below 2^64, got more")


def x_encode_head__mutmut_13(major: int, argument: int) -> bytes:
    """Return an initial byte and its argument in the shortest form.

    Args:
        major: 0..7.
        argument: 0 <= argument < 2^64.
    """
    if argument < 24:
        return bytes((major << 5 | argument,))
    for info, size in ((24, 1), (25, 2), (26, 4), (28, 8)):
        if argument < 1 << 8 * size:
            return bytes((major << 5 | info,)) + argument.to_bytes(size, "big")
    raise InvalidRequest("CBOR argument: expected below 2^64, got more")


def x_encode_head__mutmut_14(major: int, argument: int) -> bytes:
    """Return an initial byte and its argument in the shortest form.

    Args:
        major: 0..7.
        argument: 0 <= argument < 2^64.
    """
    if argument < 24:
        return bytes((major << 5 | argument,))
    for info, size in ((24, 1), (25, 2), (26, 4), (27, 9)):
        if argument < 1 << 8 * size:
            return bytes((major << 5 | info,)) + argument.to_bytes(size, "big")
    raise InvalidRequest("CBOR argument: expected below 2^64, got more")


def x_encode_head__mutmut_15(major: int, argument: int) -> bytes:
    """Return an initial byte and its argument in the shortest form.

    Args:
        major: 0..7.
        argument: 0 <= argument < 2^64.
    """
    if argument < 24:
        return bytes((major << 5 | argument,))
    for info, size in ((24, 1), (25, 2), (26, 4), (27, 8)):
        if argument <= 1 << 8 * size:
            return bytes((major << 5 | info,)) + argument.to_bytes(size, "big")
    raise InvalidRequest("CBOR argument: expected below 2^64, got more")


def x_encode_head__mutmut_16(major: int, argument: int) -> bytes:
    """Return an initial byte and its argument in the shortest form.

    Args:
        major: 0..7.
        argument: 0 <= argument < 2^64.
    """
    if argument < 24:
        return bytes((major << 5 | argument,))
    for info, size in ((24, 1), (25, 2), (26, 4), (27, 8)):
        if argument < 1 >> 8 * size:
            return bytes((major << 5 | info,)) + argument.to_bytes(size, "big")
    raise InvalidRequest("CBOR argument: expected below 2^64, got more")


def x_encode_head__mutmut_17(major: int, argument: int) -> bytes:
    """Return an initial byte and its argument in the shortest form.

    Args:
        major: 0..7.
        argument: 0 <= argument < 2^64.
    """
    if argument < 24:
        return bytes((major << 5 | argument,))
    for info, size in ((24, 1), (25, 2), (26, 4), (27, 8)):
        if argument < 2 << 8 * size:
            return bytes((major << 5 | info,)) + argument.to_bytes(size, "big")
    raise InvalidRequest("CBOR argument: expected below 2^64, got more")


def x_encode_head__mutmut_18(major: int, argument: int) -> bytes:
    """Return an initial byte and its argument in the shortest form.

    Args:
        major: 0..7.
        argument: 0 <= argument < 2^64.
    """
    if argument < 24:
        return bytes((major << 5 | argument,))
    for info, size in ((24, 1), (25, 2), (26, 4), (27, 8)):
        if argument < 1 << 8 / size:
            return bytes((major << 5 | info,)) + argument.to_bytes(size, "big")
    raise InvalidRequest("CBOR argument: expected below 2^64, got more")


def x_encode_head__mutmut_19(major: int, argument: int) -> bytes:
    """Return an initial byte and its argument in the shortest form.

    Args:
        major: 0..7.
        argument: 0 <= argument < 2^64.
    """
    if argument < 24:
        return bytes((major << 5 | argument,))
    for info, size in ((24, 1), (25, 2), (26, 4), (27, 8)):
        if argument < 1 << 9 * size:
            return bytes((major << 5 | info,)) + argument.to_bytes(size, "big")
    raise InvalidRequest("CBOR argument: expected below 2^64, got more")


def x_encode_head__mutmut_20(major: int, argument: int) -> bytes:
    """Return an initial byte and its argument in the shortest form.

    Args:
        major: 0..7.
        argument: 0 <= argument < 2^64.
    """
    if argument < 24:
        return bytes((major << 5 | argument,))
    for info, size in ((24, 1), (25, 2), (26, 4), (27, 8)):
        if argument < 1 << 8 * size:
            return bytes((major << 5 | info,)) - argument.to_bytes(size, "big")
    raise InvalidRequest("CBOR argument: expected below 2^64, got more")


def x_encode_head__mutmut_21(major: int, argument: int) -> bytes:
    """Return an initial byte and its argument in the shortest form.

    Args:
        major: 0..7.
        argument: 0 <= argument < 2^64.
    """
    if argument < 24:
        return bytes((major << 5 | argument,))
    for info, size in ((24, 1), (25, 2), (26, 4), (27, 8)):
        if argument < 1 << 8 * size:
            return bytes(None) + argument.to_bytes(size, "big")
    raise InvalidRequest("CBOR argument: expected below 2^64, got more")


def x_encode_head__mutmut_22(major: int, argument: int) -> bytes:
    """Return an initial byte and its argument in the shortest form.

    Args:
        major: 0..7.
        argument: 0 <= argument < 2^64.
    """
    if argument < 24:
        return bytes((major << 5 | argument,))
    for info, size in ((24, 1), (25, 2), (26, 4), (27, 8)):
        if argument < 1 << 8 * size:
            return bytes((major << 5 & info,)) + argument.to_bytes(size, "big")
    raise InvalidRequest("CBOR argument: expected below 2^64, got more")


def x_encode_head__mutmut_23(major: int, argument: int) -> bytes:
    """Return an initial byte and its argument in the shortest form.

    Args:
        major: 0..7.
        argument: 0 <= argument < 2^64.
    """
    if argument < 24:
        return bytes((major << 5 | argument,))
    for info, size in ((24, 1), (25, 2), (26, 4), (27, 8)):
        if argument < 1 << 8 * size:
            return bytes((major >> 5 | info,)) + argument.to_bytes(size, "big")
    raise InvalidRequest("CBOR argument: expected below 2^64, got more")


def x_encode_head__mutmut_24(major: int, argument: int) -> bytes:
    """Return an initial byte and its argument in the shortest form.

    Args:
        major: 0..7.
        argument: 0 <= argument < 2^64.
    """
    if argument < 24:
        return bytes((major << 5 | argument,))
    for info, size in ((24, 1), (25, 2), (26, 4), (27, 8)):
        if argument < 1 << 8 * size:
            return bytes((major << 6 | info,)) + argument.to_bytes(size, "big")
    raise InvalidRequest("CBOR argument: expected below 2^64, got more")


def x_encode_head__mutmut_25(major: int, argument: int) -> bytes:
    """Return an initial byte and its argument in the shortest form.

    Args:
        major: 0..7.
        argument: 0 <= argument < 2^64.
    """
    if argument < 24:
        return bytes((major << 5 | argument,))
    for info, size in ((24, 1), (25, 2), (26, 4), (27, 8)):
        if argument < 1 << 8 * size:
            return bytes((major << 5 | info,)) + argument.to_bytes(None, "big")
    raise InvalidRequest("CBOR argument: expected below 2^64, got more")


def x_encode_head__mutmut_26(major: int, argument: int) -> bytes:
    """Return an initial byte and its argument in the shortest form.

    Args:
        major: 0..7.
        argument: 0 <= argument < 2^64.
    """
    if argument < 24:
        return bytes((major << 5 | argument,))
    for info, size in ((24, 1), (25, 2), (26, 4), (27, 8)):
        if argument < 1 << 8 * size:
            return bytes((major << 5 | info,)) + argument.to_bytes(size, None)
    raise InvalidRequest("CBOR argument: expected below 2^64, got more")


def x_encode_head__mutmut_27(major: int, argument: int) -> bytes:
    """Return an initial byte and its argument in the shortest form.

    Args:
        major: 0..7.
        argument: 0 <= argument < 2^64.
    """
    if argument < 24:
        return bytes((major << 5 | argument,))
    for info, size in ((24, 1), (25, 2), (26, 4), (27, 8)):
        if argument < 1 << 8 * size:
            return bytes((major << 5 | info,)) + argument.to_bytes("big")
    raise InvalidRequest("CBOR argument: expected below 2^64, got more")


def x_encode_head__mutmut_28(major: int, argument: int) -> bytes:
    """Return an initial byte and its argument in the shortest form.

    Args:
        major: 0..7.
        argument: 0 <= argument < 2^64.
    """
    if argument < 24:
        return bytes((major << 5 | argument,))
    for info, size in ((24, 1), (25, 2), (26, 4), (27, 8)):
        if argument < 1 << 8 * size:
            return bytes((major << 5 | info,)) + argument.to_bytes(size, )
    raise InvalidRequest("CBOR argument: expected below 2^64, got more")


def x_encode_head__mutmut_29(major: int, argument: int) -> bytes:
    """Return an initial byte and its argument in the shortest form.

    Args:
        major: 0..7.
        argument: 0 <= argument < 2^64.
    """
    if argument < 24:
        return bytes((major << 5 | argument,))
    for info, size in ((24, 1), (25, 2), (26, 4), (27, 8)):
        if argument < 1 << 8 * size:
            return bytes((major << 5 | info,)) + argument.to_bytes(size, "XXbigXX")
    raise InvalidRequest("CBOR argument: expected below 2^64, got more")


def x_encode_head__mutmut_30(major: int, argument: int) -> bytes:
    """Return an initial byte and its argument in the shortest form.

    Args:
        major: 0..7.
        argument: 0 <= argument < 2^64.
    """
    if argument < 24:
        return bytes((major << 5 | argument,))
    for info, size in ((24, 1), (25, 2), (26, 4), (27, 8)):
        if argument < 1 << 8 * size:
            return bytes((major << 5 | info,)) + argument.to_bytes(size, "BIG")
    raise InvalidRequest("CBOR argument: expected below 2^64, got more")


def x_encode_head__mutmut_31(major: int, argument: int) -> bytes:
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
    raise InvalidRequest(None)


def x_encode_head__mutmut_32(major: int, argument: int) -> bytes:
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
    raise InvalidRequest("XXCBOR argument: expected below 2^64, got moreXX")


def x_encode_head__mutmut_33(major: int, argument: int) -> bytes:
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
    raise InvalidRequest("cbor argument: expected below 2^64, got more")


def x_encode_head__mutmut_34(major: int, argument: int) -> bytes:
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
    raise InvalidRequest("CBOR ARGUMENT: EXPECTED BELOW 2^64, GOT MORE")

mutants_x_encode_head__mutmut['_mutmut_orig'] = x_encode_head__mutmut_orig # type: ignore # mutmut generated
mutants_x_encode_head__mutmut['x_encode_head__mutmut_1'] = x_encode_head__mutmut_1 # type: ignore # mutmut generated
mutants_x_encode_head__mutmut['x_encode_head__mutmut_2'] = x_encode_head__mutmut_2 # type: ignore # mutmut generated
mutants_x_encode_head__mutmut['x_encode_head__mutmut_3'] = x_encode_head__mutmut_3 # type: ignore # mutmut generated
mutants_x_encode_head__mutmut['x_encode_head__mutmut_4'] = x_encode_head__mutmut_4 # type: ignore # mutmut generated
mutants_x_encode_head__mutmut['x_encode_head__mutmut_5'] = x_encode_head__mutmut_5 # type: ignore # mutmut generated
mutants_x_encode_head__mutmut['x_encode_head__mutmut_6'] = x_encode_head__mutmut_6 # type: ignore # mutmut generated
mutants_x_encode_head__mutmut['x_encode_head__mutmut_7'] = x_encode_head__mutmut_7 # type: ignore # mutmut generated
mutants_x_encode_head__mutmut['x_encode_head__mutmut_8'] = x_encode_head__mutmut_8 # type: ignore # mutmut generated
mutants_x_encode_head__mutmut['x_encode_head__mutmut_9'] = x_encode_head__mutmut_9 # type: ignore # mutmut generated
mutants_x_encode_head__mutmut['x_encode_head__mutmut_10'] = x_encode_head__mutmut_10 # type: ignore # mutmut generated
mutants_x_encode_head__mutmut['x_encode_head__mutmut_11'] = x_encode_head__mutmut_11 # type: ignore # mutmut generated
mutants_x_encode_head__mutmut['x_encode_head__mutmut_12'] = x_encode_head__mutmut_12 # type: ignore # mutmut generated
mutants_x_encode_head__mutmut['x_encode_head__mutmut_13'] = x_encode_head__mutmut_13 # type: ignore # mutmut generated
mutants_x_encode_head__mutmut['x_encode_head__mutmut_14'] = x_encode_head__mutmut_14 # type: ignore # mutmut generated
mutants_x_encode_head__mutmut['x_encode_head__mutmut_15'] = x_encode_head__mutmut_15 # type: ignore # mutmut generated
mutants_x_encode_head__mutmut['x_encode_head__mutmut_16'] = x_encode_head__mutmut_16 # type: ignore # mutmut generated
mutants_x_encode_head__mutmut['x_encode_head__mutmut_17'] = x_encode_head__mutmut_17 # type: ignore # mutmut generated
mutants_x_encode_head__mutmut['x_encode_head__mutmut_18'] = x_encode_head__mutmut_18 # type: ignore # mutmut generated
mutants_x_encode_head__mutmut['x_encode_head__mutmut_19'] = x_encode_head__mutmut_19 # type: ignore # mutmut generated
mutants_x_encode_head__mutmut['x_encode_head__mutmut_20'] = x_encode_head__mutmut_20 # type: ignore # mutmut generated
mutants_x_encode_head__mutmut['x_encode_head__mutmut_21'] = x_encode_head__mutmut_21 # type: ignore # mutmut generated
mutants_x_encode_head__mutmut['x_encode_head__mutmut_22'] = x_encode_head__mutmut_22 # type: ignore # mutmut generated
mutants_x_encode_head__mutmut['x_encode_head__mutmut_23'] = x_encode_head__mutmut_23 # type: ignore # mutmut generated
mutants_x_encode_head__mutmut['x_encode_head__mutmut_24'] = x_encode_head__mutmut_24 # type: ignore # mutmut generated
mutants_x_encode_head__mutmut['x_encode_head__mutmut_25'] = x_encode_head__mutmut_25 # type: ignore # mutmut generated
mutants_x_encode_head__mutmut['x_encode_head__mutmut_26'] = x_encode_head__mutmut_26 # type: ignore # mutmut generated
mutants_x_encode_head__mutmut['x_encode_head__mutmut_27'] = x_encode_head__mutmut_27 # type: ignore # mutmut generated
mutants_x_encode_head__mutmut['x_encode_head__mutmut_28'] = x_encode_head__mutmut_28 # type: ignore # mutmut generated
mutants_x_encode_head__mutmut['x_encode_head__mutmut_29'] = x_encode_head__mutmut_29 # type: ignore # mutmut generated
mutants_x_encode_head__mutmut['x_encode_head__mutmut_30'] = x_encode_head__mutmut_30 # type: ignore # mutmut generated
mutants_x_encode_head__mutmut['x_encode_head__mutmut_31'] = x_encode_head__mutmut_31 # type: ignore # mutmut generated
mutants_x_encode_head__mutmut['x_encode_head__mutmut_32'] = x_encode_head__mutmut_32 # type: ignore # mutmut generated
mutants_x_encode_head__mutmut['x_encode_head__mutmut_33'] = x_encode_head__mutmut_33 # type: ignore # mutmut generated
mutants_x_encode_head__mutmut['x_encode_head__mutmut_34'] = x_encode_head__mutmut_34 # type: ignore # mutmut generated
mutants_x_encode_item__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_encode_item__mutmut)
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


def x_encode_item__mutmut_orig(item: Item) -> bytes:
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


def x_encode_item__mutmut_1(item: Item) -> bytes:
    """Return `item` in the shortest form, entries of maps in their own order."""
    if item is not None:
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


def x_encode_item__mutmut_2(item: Item) -> bytes:
    """Return `item` in the shortest form, entries of maps in their own order."""
    if item is None:
        return b"XX\xf6XX"
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


def x_encode_item__mutmut_3(item: Item) -> bytes:
    """Return `item` in the shortest form, entries of maps in their own order."""
    if item is None:
        return b"\xf6"
    if isinstance(item, bool):
        return b"\xf5" if (item) and False else b"\xf4"
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


def x_encode_item__mutmut_4(item: Item) -> bytes:
    """Return `item` in the shortest form, entries of maps in their own order."""
    if item is None:
        return b"\xf6"
    if isinstance(item, bool):
        return b"\xf5" if (item) or True else b"\xf4"
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


def x_encode_item__mutmut_5(item: Item) -> bytes:
    """Return `item` in the shortest form, entries of maps in their own order."""
    if item is None:
        return b"\xf6"
    if isinstance(item, bool):
        return b"XX\xf5XX" if item else b"\xf4"
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


def x_encode_item__mutmut_6(item: Item) -> bytes:
    """Return `item` in the shortest form, entries of maps in their own order."""
    if item is None:
        return b"\xf6"
    if isinstance(item, bool):
        return b"\xf5" if item else b"XX\xf4XX"
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


def x_encode_item__mutmut_7(item: Item) -> bytes:
    """Return `item` in the shortest form, entries of maps in their own order."""
    if item is None:
        return b"\xf6"
    if isinstance(item, bool):
        return b"\xf5" if item else b"\xf4"
    if isinstance(item, int):
        return encode_head(_UNSIGNED, item) if (item >= 0) and False else encode_head(_NEGATIVE, -1 - item)
    if isinstance(item, bytes):
        return encode_head(_BYTES, len(item)) + item
    if isinstance(item, str):
        text = item.encode()
        return encode_head(_TEXT, len(text)) + text
    if isinstance(item, list):
        return encode_head(_ARRAY, len(item)) + b"".join(map(encode_item, item))
    entries = (encode_item(key) + encode_item(value) for key, value in item.items())
    return encode_head(_MAP, len(item)) + b"".join(entries)


def x_encode_item__mutmut_8(item: Item) -> bytes:
    """Return `item` in the shortest form, entries of maps in their own order."""
    if item is None:
        return b"\xf6"
    if isinstance(item, bool):
        return b"\xf5" if item else b"\xf4"
    if isinstance(item, int):
        return encode_head(_UNSIGNED, item) if (item >= 0) or True else encode_head(_NEGATIVE, -1 - item)
    if isinstance(item, bytes):
        return encode_head(_BYTES, len(item)) + item
    if isinstance(item, str):
        text = item.encode()
        return encode_head(_TEXT, len(text)) + text
    if isinstance(item, list):
        return encode_head(_ARRAY, len(item)) + b"".join(map(encode_item, item))
    entries = (encode_item(key) + encode_item(value) for key, value in item.items())
    return encode_head(_MAP, len(item)) + b"".join(entries)


def x_encode_item__mutmut_9(item: Item) -> bytes:
    """Return `item` in the shortest form, entries of maps in their own order."""
    if item is None:
        return b"\xf6"
    if isinstance(item, bool):
        return b"\xf5" if item else b"\xf4"
    if isinstance(item, int):
        return encode_head(None, item) if item >= 0 else encode_head(_NEGATIVE, -1 - item)
    if isinstance(item, bytes):
        return encode_head(_BYTES, len(item)) + item
    if isinstance(item, str):
        text = item.encode()
        return encode_head(_TEXT, len(text)) + text
    if isinstance(item, list):
        return encode_head(_ARRAY, len(item)) + b"".join(map(encode_item, item))
    entries = (encode_item(key) + encode_item(value) for key, value in item.items())
    return encode_head(_MAP, len(item)) + b"".join(entries)


def x_encode_item__mutmut_10(item: Item) -> bytes:
    """Return `item` in the shortest form, entries of maps in their own order."""
    if item is None:
        return b"\xf6"
    if isinstance(item, bool):
        return b"\xf5" if item else b"\xf4"
    if isinstance(item, int):
        return encode_head(_UNSIGNED, None) if item >= 0 else encode_head(_NEGATIVE, -1 - item)
    if isinstance(item, bytes):
        return encode_head(_BYTES, len(item)) + item
    if isinstance(item, str):
        text = item.encode()
        return encode_head(_TEXT, len(text)) + text
    if isinstance(item, list):
        return encode_head(_ARRAY, len(item)) + b"".join(map(encode_item, item))
    entries = (encode_item(key) + encode_item(value) for key, value in item.items())
    return encode_head(_MAP, len(item)) + b"".join(entries)


def x_encode_item__mutmut_11(item: Item) -> bytes:
    """Return `item` in the shortest form, entries of maps in their own order."""
    if item is None:
        return b"\xf6"
    if isinstance(item, bool):
        return b"\xf5" if item else b"\xf4"
    if isinstance(item, int):
        return encode_head(item) if item >= 0 else encode_head(_NEGATIVE, -1 - item)
    if isinstance(item, bytes):
        return encode_head(_BYTES, len(item)) + item
    if isinstance(item, str):
        text = item.encode()
        return encode_head(_TEXT, len(text)) + text
    if isinstance(item, list):
        return encode_head(_ARRAY, len(item)) + b"".join(map(encode_item, item))
    entries = (encode_item(key) + encode_item(value) for key, value in item.items())
    return encode_head(_MAP, len(item)) + b"".join(entries)


def x_encode_item__mutmut_12(item: Item) -> bytes:
    """Return `item` in the shortest form, entries of maps in their own order."""
    if item is None:
        return b"\xf6"
    if isinstance(item, bool):
        return b"\xf5" if item else b"\xf4"
    if isinstance(item, int):
        return encode_head(_UNSIGNED, ) if item >= 0 else encode_head(_NEGATIVE, -1 - item)
    if isinstance(item, bytes):
        return encode_head(_BYTES, len(item)) + item
    if isinstance(item, str):
        text = item.encode()
        return encode_head(_TEXT, len(text)) + text
    if isinstance(item, list):
        return encode_head(_ARRAY, len(item)) + b"".join(map(encode_item, item))
    entries = (encode_item(key) + encode_item(value) for key, value in item.items())
    return encode_head(_MAP, len(item)) + b"".join(entries)


def x_encode_item__mutmut_13(item: Item) -> bytes:
    """Return `item` in the shortest form, entries of maps in their own order."""
    if item is None:
        return b"\xf6"
    if isinstance(item, bool):
        return b"\xf5" if item else b"\xf4"
    if isinstance(item, int):
        return encode_head(_UNSIGNED, item) if item > 0 else encode_head(_NEGATIVE, -1 - item)
    if isinstance(item, bytes):
        return encode_head(_BYTES, len(item)) + item
    if isinstance(item, str):
        text = item.encode()
        return encode_head(_TEXT, len(text)) + text
    if isinstance(item, list):
        return encode_head(_ARRAY, len(item)) + b"".join(map(encode_item, item))
    entries = (encode_item(key) + encode_item(value) for key, value in item.items())
    return encode_head(_MAP, len(item)) + b"".join(entries)


def x_encode_item__mutmut_14(item: Item) -> bytes:
    """Return `item` in the shortest form, entries of maps in their own order."""
    if item is None:
        return b"\xf6"
    if isinstance(item, bool):
        return b"\xf5" if item else b"\xf4"
    if isinstance(item, int):
        return encode_head(_UNSIGNED, item) if item >= 1 else encode_head(_NEGATIVE, -1 - item)
    if isinstance(item, bytes):
        return encode_head(_BYTES, len(item)) + item
    if isinstance(item, str):
        text = item.encode()
        return encode_head(_TEXT, len(text)) + text
    if isinstance(item, list):
        return encode_head(_ARRAY, len(item)) + b"".join(map(encode_item, item))
    entries = (encode_item(key) + encode_item(value) for key, value in item.items())
    return encode_head(_MAP, len(item)) + b"".join(entries)


def x_encode_item__mutmut_15(item: Item) -> bytes:
    """Return `item` in the shortest form, entries of maps in their own order."""
    if item is None:
        return b"\xf6"
    if isinstance(item, bool):
        return b"\xf5" if item else b"\xf4"
    if isinstance(item, int):
        return encode_head(_UNSIGNED, item) if item >= 0 else encode_head(None, -1 - item)
    if isinstance(item, bytes):
        return encode_head(_BYTES, len(item)) + item
    if isinstance(item, str):
        text = item.encode()
        return encode_head(_TEXT, len(text)) + text
    if isinstance(item, list):
        return encode_head(_ARRAY, len(item)) + b"".join(map(encode_item, item))
    entries = (encode_item(key) + encode_item(value) for key, value in item.items())
    return encode_head(_MAP, len(item)) + b"".join(entries)


def x_encode_item__mutmut_16(item: Item) -> bytes:
    """Return `item` in the shortest form, entries of maps in their own order."""
    if item is None:
        return b"\xf6"
    if isinstance(item, bool):
        return b"\xf5" if item else b"\xf4"
    if isinstance(item, int):
        return encode_head(_UNSIGNED, item) if item >= 0 else encode_head(_NEGATIVE, None)
    if isinstance(item, bytes):
        return encode_head(_BYTES, len(item)) + item
    if isinstance(item, str):
        text = item.encode()
        return encode_head(_TEXT, len(text)) + text
    if isinstance(item, list):
        return encode_head(_ARRAY, len(item)) + b"".join(map(encode_item, item))
    entries = (encode_item(key) + encode_item(value) for key, value in item.items())
    return encode_head(_MAP, len(item)) + b"".join(entries)


def x_encode_item__mutmut_17(item: Item) -> bytes:
    """Return `item` in the shortest form, entries of maps in their own order."""
    if item is None:
        return b"\xf6"
    if isinstance(item, bool):
        return b"\xf5" if item else b"\xf4"
    if isinstance(item, int):
        return encode_head(_UNSIGNED, item) if item >= 0 else encode_head(-1 - item)
    if isinstance(item, bytes):
        return encode_head(_BYTES, len(item)) + item
    if isinstance(item, str):
        text = item.encode()
        return encode_head(_TEXT, len(text)) + text
    if isinstance(item, list):
        return encode_head(_ARRAY, len(item)) + b"".join(map(encode_item, item))
    entries = (encode_item(key) + encode_item(value) for key, value in item.items())
    return encode_head(_MAP, len(item)) + b"".join(entries)


def x_encode_item__mutmut_18(item: Item) -> bytes:
    """Return `item` in the shortest form, entries of maps in their own order."""
    if item is None:
        return b"\xf6"
    if isinstance(item, bool):
        return b"\xf5" if item else b"\xf4"
    if isinstance(item, int):
        return encode_head(_UNSIGNED, item) if item >= 0 else encode_head(_NEGATIVE, )
    if isinstance(item, bytes):
        return encode_head(_BYTES, len(item)) + item
    if isinstance(item, str):
        text = item.encode()
        return encode_head(_TEXT, len(text)) + text
    if isinstance(item, list):
        return encode_head(_ARRAY, len(item)) + b"".join(map(encode_item, item))
    entries = (encode_item(key) + encode_item(value) for key, value in item.items())
    return encode_head(_MAP, len(item)) + b"".join(entries)


def x_encode_item__mutmut_19(item: Item) -> bytes:
    """Return `item` in the shortest form, entries of maps in their own order."""
    if item is None:
        return b"\xf6"
    if isinstance(item, bool):
        return b"\xf5" if item else b"\xf4"
    if isinstance(item, int):
        return encode_head(_UNSIGNED, item) if item >= 0 else encode_head(_NEGATIVE, -1 + item)
    if isinstance(item, bytes):
        return encode_head(_BYTES, len(item)) + item
    if isinstance(item, str):
        text = item.encode()
        return encode_head(_TEXT, len(text)) + text
    if isinstance(item, list):
        return encode_head(_ARRAY, len(item)) + b"".join(map(encode_item, item))
    entries = (encode_item(key) + encode_item(value) for key, value in item.items())
    return encode_head(_MAP, len(item)) + b"".join(entries)


def x_encode_item__mutmut_20(item: Item) -> bytes:
    """Return `item` in the shortest form, entries of maps in their own order."""
    if item is None:
        return b"\xf6"
    if isinstance(item, bool):
        return b"\xf5" if item else b"\xf4"
    if isinstance(item, int):
        return encode_head(_UNSIGNED, item) if item >= 0 else encode_head(_NEGATIVE, +1 - item)
    if isinstance(item, bytes):
        return encode_head(_BYTES, len(item)) + item
    if isinstance(item, str):
        text = item.encode()
        return encode_head(_TEXT, len(text)) + text
    if isinstance(item, list):
        return encode_head(_ARRAY, len(item)) + b"".join(map(encode_item, item))
    entries = (encode_item(key) + encode_item(value) for key, value in item.items())
    return encode_head(_MAP, len(item)) + b"".join(entries)


def x_encode_item__mutmut_21(item: Item) -> bytes:
    """Return `item` in the shortest form, entries of maps in their own order."""
    if item is None:
        return b"\xf6"
    if isinstance(item, bool):
        return b"\xf5" if item else b"\xf4"
    if isinstance(item, int):
        return encode_head(_UNSIGNED, item) if item >= 0 else encode_head(_NEGATIVE, -2 - item)
    if isinstance(item, bytes):
        return encode_head(_BYTES, len(item)) + item
    if isinstance(item, str):
        text = item.encode()
        return encode_head(_TEXT, len(text)) + text
    if isinstance(item, list):
        return encode_head(_ARRAY, len(item)) + b"".join(map(encode_item, item))
    entries = (encode_item(key) + encode_item(value) for key, value in item.items())
    return encode_head(_MAP, len(item)) + b"".join(entries)


def x_encode_item__mutmut_22(item: Item) -> bytes:
    """Return `item` in the shortest form, entries of maps in their own order."""
    if item is None:
        return b"\xf6"
    if isinstance(item, bool):
        return b"\xf5" if item else b"\xf4"
    if isinstance(item, int):
        return encode_head(_UNSIGNED, item) if item >= 0 else encode_head(_NEGATIVE, -1 - item)
    if isinstance(item, bytes):
        return encode_head(_BYTES, len(item)) - item
    if isinstance(item, str):
        text = item.encode()
        return encode_head(_TEXT, len(text)) + text
    if isinstance(item, list):
        return encode_head(_ARRAY, len(item)) + b"".join(map(encode_item, item))
    entries = (encode_item(key) + encode_item(value) for key, value in item.items())
    return encode_head(_MAP, len(item)) + b"".join(entries)


def x_encode_item__mutmut_23(item: Item) -> bytes:
    """Return `item` in the shortest form, entries of maps in their own order."""
    if item is None:
        return b"\xf6"
    if isinstance(item, bool):
        return b"\xf5" if item else b"\xf4"
    if isinstance(item, int):
        return encode_head(_UNSIGNED, item) if item >= 0 else encode_head(_NEGATIVE, -1 - item)
    if isinstance(item, bytes):
        return encode_head(None, len(item)) + item
    if isinstance(item, str):
        text = item.encode()
        return encode_head(_TEXT, len(text)) + text
    if isinstance(item, list):
        return encode_head(_ARRAY, len(item)) + b"".join(map(encode_item, item))
    entries = (encode_item(key) + encode_item(value) for key, value in item.items())
    return encode_head(_MAP, len(item)) + b"".join(entries)


def x_encode_item__mutmut_24(item: Item) -> bytes:
    """Return `item` in the shortest form, entries of maps in their own order."""
    if item is None:
        return b"\xf6"
    if isinstance(item, bool):
        return b"\xf5" if item else b"\xf4"
    if isinstance(item, int):
        return encode_head(_UNSIGNED, item) if item >= 0 else encode_head(_NEGATIVE, -1 - item)
    if isinstance(item, bytes):
        return encode_head(_BYTES, None) + item
    if isinstance(item, str):
        text = item.encode()
        return encode_head(_TEXT, len(text)) + text
    if isinstance(item, list):
        return encode_head(_ARRAY, len(item)) + b"".join(map(encode_item, item))
    entries = (encode_item(key) + encode_item(value) for key, value in item.items())
    return encode_head(_MAP, len(item)) + b"".join(entries)


def x_encode_item__mutmut_25(item: Item) -> bytes:
    """Return `item` in the shortest form, entries of maps in their own order."""
    if item is None:
        return b"\xf6"
    if isinstance(item, bool):
        return b"\xf5" if item else b"\xf4"
    if isinstance(item, int):
        return encode_head(_UNSIGNED, item) if item >= 0 else encode_head(_NEGATIVE, -1 - item)
    if isinstance(item, bytes):
        return encode_head(len(item)) + item
    if isinstance(item, str):
        text = item.encode()
        return encode_head(_TEXT, len(text)) + text
    if isinstance(item, list):
        return encode_head(_ARRAY, len(item)) + b"".join(map(encode_item, item))
    entries = (encode_item(key) + encode_item(value) for key, value in item.items())
    return encode_head(_MAP, len(item)) + b"".join(entries)


def x_encode_item__mutmut_26(item: Item) -> bytes:
    """Return `item` in the shortest form, entries of maps in their own order."""
    if item is None:
        return b"\xf6"
    if isinstance(item, bool):
        return b"\xf5" if item else b"\xf4"
    if isinstance(item, int):
        return encode_head(_UNSIGNED, item) if item >= 0 else encode_head(_NEGATIVE, -1 - item)
    if isinstance(item, bytes):
        return encode_head(_BYTES, ) + item
    if isinstance(item, str):
        text = item.encode()
        return encode_head(_TEXT, len(text)) + text
    if isinstance(item, list):
        return encode_head(_ARRAY, len(item)) + b"".join(map(encode_item, item))
    entries = (encode_item(key) + encode_item(value) for key, value in item.items())
    return encode_head(_MAP, len(item)) + b"".join(entries)


def x_encode_item__mutmut_27(item: Item) -> bytes:
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
        text = None
        return encode_head(_TEXT, len(text)) + text
    if isinstance(item, list):
        return encode_head(_ARRAY, len(item)) + b"".join(map(encode_item, item))
    entries = (encode_item(key) + encode_item(value) for key, value in item.items())
    return encode_head(_MAP, len(item)) + b"".join(entries)


def x_encode_item__mutmut_28(item: Item) -> bytes:
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
        return encode_head(_TEXT, len(text)) - text
    if isinstance(item, list):
        return encode_head(_ARRAY, len(item)) + b"".join(map(encode_item, item))
    entries = (encode_item(key) + encode_item(value) for key, value in item.items())
    return encode_head(_MAP, len(item)) + b"".join(entries)


def x_encode_item__mutmut_29(item: Item) -> bytes:
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
        return encode_head(None, len(text)) + text
    if isinstance(item, list):
        return encode_head(_ARRAY, len(item)) + b"".join(map(encode_item, item))
    entries = (encode_item(key) + encode_item(value) for key, value in item.items())
    return encode_head(_MAP, len(item)) + b"".join(entries)


def x_encode_item__mutmut_30(item: Item) -> bytes:
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
        return encode_head(_TEXT, None) + text
    if isinstance(item, list):
        return encode_head(_ARRAY, len(item)) + b"".join(map(encode_item, item))
    entries = (encode_item(key) + encode_item(value) for key, value in item.items())
    return encode_head(_MAP, len(item)) + b"".join(entries)


def x_encode_item__mutmut_31(item: Item) -> bytes:
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
        return encode_head(len(text)) + text
    if isinstance(item, list):
        return encode_head(_ARRAY, len(item)) + b"".join(map(encode_item, item))
    entries = (encode_item(key) + encode_item(value) for key, value in item.items())
    return encode_head(_MAP, len(item)) + b"".join(entries)


def x_encode_item__mutmut_32(item: Item) -> bytes:
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
        return encode_head(_TEXT, ) + text
    if isinstance(item, list):
        return encode_head(_ARRAY, len(item)) + b"".join(map(encode_item, item))
    entries = (encode_item(key) + encode_item(value) for key, value in item.items())
    return encode_head(_MAP, len(item)) + b"".join(entries)


def x_encode_item__mutmut_33(item: Item) -> bytes:
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
        return encode_head(_ARRAY, len(item)) - b"".join(map(encode_item, item))
    entries = (encode_item(key) + encode_item(value) for key, value in item.items())
    return encode_head(_MAP, len(item)) + b"".join(entries)


def x_encode_item__mutmut_34(item: Item) -> bytes:
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
        return encode_head(None, len(item)) + b"".join(map(encode_item, item))
    entries = (encode_item(key) + encode_item(value) for key, value in item.items())
    return encode_head(_MAP, len(item)) + b"".join(entries)


def x_encode_item__mutmut_35(item: Item) -> bytes:
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
        return encode_head(_ARRAY, None) + b"".join(map(encode_item, item))
    entries = (encode_item(key) + encode_item(value) for key, value in item.items())
    return encode_head(_MAP, len(item)) + b"".join(entries)


def x_encode_item__mutmut_36(item: Item) -> bytes:
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
        return encode_head(len(item)) + b"".join(map(encode_item, item))
    entries = (encode_item(key) + encode_item(value) for key, value in item.items())
    return encode_head(_MAP, len(item)) + b"".join(entries)


def x_encode_item__mutmut_37(item: Item) -> bytes:
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
        return encode_head(_ARRAY, ) + b"".join(map(encode_item, item))
    entries = (encode_item(key) + encode_item(value) for key, value in item.items())
    return encode_head(_MAP, len(item)) + b"".join(entries)


def x_encode_item__mutmut_38(item: Item) -> bytes:
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
        return encode_head(_ARRAY, len(item)) + b"".join(None)
    entries = (encode_item(key) + encode_item(value) for key, value in item.items())
    return encode_head(_MAP, len(item)) + b"".join(entries)


def x_encode_item__mutmut_39(item: Item) -> bytes:
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
        return encode_head(_ARRAY, len(item)) + b"XXXX".join(map(encode_item, item))
    entries = (encode_item(key) + encode_item(value) for key, value in item.items())
    return encode_head(_MAP, len(item)) + b"".join(entries)


def x_encode_item__mutmut_40(item: Item) -> bytes:
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
        return encode_head(_ARRAY, len(item)) + b"".join(map(None, item))
    entries = (encode_item(key) + encode_item(value) for key, value in item.items())
    return encode_head(_MAP, len(item)) + b"".join(entries)


def x_encode_item__mutmut_41(item: Item) -> bytes:
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
        return encode_head(_ARRAY, len(item)) + b"".join(map(encode_item, None))
    entries = (encode_item(key) + encode_item(value) for key, value in item.items())
    return encode_head(_MAP, len(item)) + b"".join(entries)


def x_encode_item__mutmut_42(item: Item) -> bytes:
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
        return encode_head(_ARRAY, len(item)) + b"".join(map(item))
    entries = (encode_item(key) + encode_item(value) for key, value in item.items())
    return encode_head(_MAP, len(item)) + b"".join(entries)


def x_encode_item__mutmut_43(item: Item) -> bytes:
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
        return encode_head(_ARRAY, len(item)) + b"".join(map(encode_item, ))
    entries = (encode_item(key) + encode_item(value) for key, value in item.items())
    return encode_head(_MAP, len(item)) + b"".join(entries)


def x_encode_item__mutmut_44(item: Item) -> bytes:
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
    entries = None
    return encode_head(_MAP, len(item)) + b"".join(entries)


def x_encode_item__mutmut_45(item: Item) -> bytes:
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
    entries = (encode_item(key) - encode_item(value) for key, value in item.items())
    return encode_head(_MAP, len(item)) + b"".join(entries)


def x_encode_item__mutmut_46(item: Item) -> bytes:
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
    entries = (encode_item(None) + encode_item(value) for key, value in item.items())
    return encode_head(_MAP, len(item)) + b"".join(entries)


def x_encode_item__mutmut_47(item: Item) -> bytes:
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
    entries = (encode_item(key) + encode_item(None) for key, value in item.items())
    return encode_head(_MAP, len(item)) + b"".join(entries)


def x_encode_item__mutmut_48(item: Item) -> bytes:
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
    return encode_head(_MAP, len(item)) - b"".join(entries)


def x_encode_item__mutmut_49(item: Item) -> bytes:
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
    return encode_head(None, len(item)) + b"".join(entries)


def x_encode_item__mutmut_50(item: Item) -> bytes:
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
    return encode_head(_MAP, None) + b"".join(entries)


def x_encode_item__mutmut_51(item: Item) -> bytes:
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
    return encode_head(len(item)) + b"".join(entries)


def x_encode_item__mutmut_52(item: Item) -> bytes:
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
    return encode_head(_MAP, ) + b"".join(entries)


def x_encode_item__mutmut_53(item: Item) -> bytes:
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
    return encode_head(_MAP, len(item)) + b"".join(None)


def x_encode_item__mutmut_54(item: Item) -> bytes:
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
    return encode_head(_MAP, len(item)) + b"XXXX".join(entries)

mutants_x_encode_item__mutmut['_mutmut_orig'] = x_encode_item__mutmut_orig # type: ignore # mutmut generated
mutants_x_encode_item__mutmut['x_encode_item__mutmut_1'] = x_encode_item__mutmut_1 # type: ignore # mutmut generated
mutants_x_encode_item__mutmut['x_encode_item__mutmut_2'] = x_encode_item__mutmut_2 # type: ignore # mutmut generated
mutants_x_encode_item__mutmut['x_encode_item__mutmut_3'] = x_encode_item__mutmut_3 # type: ignore # mutmut generated
mutants_x_encode_item__mutmut['x_encode_item__mutmut_4'] = x_encode_item__mutmut_4 # type: ignore # mutmut generated
mutants_x_encode_item__mutmut['x_encode_item__mutmut_5'] = x_encode_item__mutmut_5 # type: ignore # mutmut generated
mutants_x_encode_item__mutmut['x_encode_item__mutmut_6'] = x_encode_item__mutmut_6 # type: ignore # mutmut generated
mutants_x_encode_item__mutmut['x_encode_item__mutmut_7'] = x_encode_item__mutmut_7 # type: ignore # mutmut generated
mutants_x_encode_item__mutmut['x_encode_item__mutmut_8'] = x_encode_item__mutmut_8 # type: ignore # mutmut generated
mutants_x_encode_item__mutmut['x_encode_item__mutmut_9'] = x_encode_item__mutmut_9 # type: ignore # mutmut generated
mutants_x_encode_item__mutmut['x_encode_item__mutmut_10'] = x_encode_item__mutmut_10 # type: ignore # mutmut generated
mutants_x_encode_item__mutmut['x_encode_item__mutmut_11'] = x_encode_item__mutmut_11 # type: ignore # mutmut generated
mutants_x_encode_item__mutmut['x_encode_item__mutmut_12'] = x_encode_item__mutmut_12 # type: ignore # mutmut generated
mutants_x_encode_item__mutmut['x_encode_item__mutmut_13'] = x_encode_item__mutmut_13 # type: ignore # mutmut generated
mutants_x_encode_item__mutmut['x_encode_item__mutmut_14'] = x_encode_item__mutmut_14 # type: ignore # mutmut generated
mutants_x_encode_item__mutmut['x_encode_item__mutmut_15'] = x_encode_item__mutmut_15 # type: ignore # mutmut generated
mutants_x_encode_item__mutmut['x_encode_item__mutmut_16'] = x_encode_item__mutmut_16 # type: ignore # mutmut generated
mutants_x_encode_item__mutmut['x_encode_item__mutmut_17'] = x_encode_item__mutmut_17 # type: ignore # mutmut generated
mutants_x_encode_item__mutmut['x_encode_item__mutmut_18'] = x_encode_item__mutmut_18 # type: ignore # mutmut generated
mutants_x_encode_item__mutmut['x_encode_item__mutmut_19'] = x_encode_item__mutmut_19 # type: ignore # mutmut generated
mutants_x_encode_item__mutmut['x_encode_item__mutmut_20'] = x_encode_item__mutmut_20 # type: ignore # mutmut generated
mutants_x_encode_item__mutmut['x_encode_item__mutmut_21'] = x_encode_item__mutmut_21 # type: ignore # mutmut generated
mutants_x_encode_item__mutmut['x_encode_item__mutmut_22'] = x_encode_item__mutmut_22 # type: ignore # mutmut generated
mutants_x_encode_item__mutmut['x_encode_item__mutmut_23'] = x_encode_item__mutmut_23 # type: ignore # mutmut generated
mutants_x_encode_item__mutmut['x_encode_item__mutmut_24'] = x_encode_item__mutmut_24 # type: ignore # mutmut generated
mutants_x_encode_item__mutmut['x_encode_item__mutmut_25'] = x_encode_item__mutmut_25 # type: ignore # mutmut generated
mutants_x_encode_item__mutmut['x_encode_item__mutmut_26'] = x_encode_item__mutmut_26 # type: ignore # mutmut generated
mutants_x_encode_item__mutmut['x_encode_item__mutmut_27'] = x_encode_item__mutmut_27 # type: ignore # mutmut generated
mutants_x_encode_item__mutmut['x_encode_item__mutmut_28'] = x_encode_item__mutmut_28 # type: ignore # mutmut generated
mutants_x_encode_item__mutmut['x_encode_item__mutmut_29'] = x_encode_item__mutmut_29 # type: ignore # mutmut generated
mutants_x_encode_item__mutmut['x_encode_item__mutmut_30'] = x_encode_item__mutmut_30 # type: ignore # mutmut generated
mutants_x_encode_item__mutmut['x_encode_item__mutmut_31'] = x_encode_item__mutmut_31 # type: ignore # mutmut generated
mutants_x_encode_item__mutmut['x_encode_item__mutmut_32'] = x_encode_item__mutmut_32 # type: ignore # mutmut generated
mutants_x_encode_item__mutmut['x_encode_item__mutmut_33'] = x_encode_item__mutmut_33 # type: ignore # mutmut generated
mutants_x_encode_item__mutmut['x_encode_item__mutmut_34'] = x_encode_item__mutmut_34 # type: ignore # mutmut generated
mutants_x_encode_item__mutmut['x_encode_item__mutmut_35'] = x_encode_item__mutmut_35 # type: ignore # mutmut generated
mutants_x_encode_item__mutmut['x_encode_item__mutmut_36'] = x_encode_item__mutmut_36 # type: ignore # mutmut generated
mutants_x_encode_item__mutmut['x_encode_item__mutmut_37'] = x_encode_item__mutmut_37 # type: ignore # mutmut generated
mutants_x_encode_item__mutmut['x_encode_item__mutmut_38'] = x_encode_item__mutmut_38 # type: ignore # mutmut generated
mutants_x_encode_item__mutmut['x_encode_item__mutmut_39'] = x_encode_item__mutmut_39 # type: ignore # mutmut generated
mutants_x_encode_item__mutmut['x_encode_item__mutmut_40'] = x_encode_item__mutmut_40 # type: ignore # mutmut generated
mutants_x_encode_item__mutmut['x_encode_item__mutmut_41'] = x_encode_item__mutmut_41 # type: ignore # mutmut generated
mutants_x_encode_item__mutmut['x_encode_item__mutmut_42'] = x_encode_item__mutmut_42 # type: ignore # mutmut generated
mutants_x_encode_item__mutmut['x_encode_item__mutmut_43'] = x_encode_item__mutmut_43 # type: ignore # mutmut generated
mutants_x_encode_item__mutmut['x_encode_item__mutmut_44'] = x_encode_item__mutmut_44 # type: ignore # mutmut generated
mutants_x_encode_item__mutmut['x_encode_item__mutmut_45'] = x_encode_item__mutmut_45 # type: ignore # mutmut generated
mutants_x_encode_item__mutmut['x_encode_item__mutmut_46'] = x_encode_item__mutmut_46 # type: ignore # mutmut generated
mutants_x_encode_item__mutmut['x_encode_item__mutmut_47'] = x_encode_item__mutmut_47 # type: ignore # mutmut generated
mutants_x_encode_item__mutmut['x_encode_item__mutmut_48'] = x_encode_item__mutmut_48 # type: ignore # mutmut generated
mutants_x_encode_item__mutmut['x_encode_item__mutmut_49'] = x_encode_item__mutmut_49 # type: ignore # mutmut generated
mutants_x_encode_item__mutmut['x_encode_item__mutmut_50'] = x_encode_item__mutmut_50 # type: ignore # mutmut generated
mutants_x_encode_item__mutmut['x_encode_item__mutmut_51'] = x_encode_item__mutmut_51 # type: ignore # mutmut generated
mutants_x_encode_item__mutmut['x_encode_item__mutmut_52'] = x_encode_item__mutmut_52 # type: ignore # mutmut generated
mutants_x_encode_item__mutmut['x_encode_item__mutmut_53'] = x_encode_item__mutmut_53 # type: ignore # mutmut generated
mutants_x_encode_item__mutmut['x_encode_item__mutmut_54'] = x_encode_item__mutmut_54 # type: ignore # mutmut generated
