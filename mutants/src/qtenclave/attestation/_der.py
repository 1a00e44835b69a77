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


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_context__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_context__mutmut)
def context(number: int, *, constructed: bool) -> int:
    """Return the identifier byte of context-specific tag `number`, 0..30."""
    return 0x80 | number | (_CONSTRUCTED if constructed else 0)


def x_context__mutmut_orig(number: int, *, constructed: bool) -> int:
    """Return the identifier byte of context-specific tag `number`, 0..30."""
    return 0x80 | number | (_CONSTRUCTED if constructed else 0)


def x_context__mutmut_1(number: int, *, constructed: bool) -> int:
    """Return the identifier byte of context-specific tag `number`, 0..30."""
    return 0x80 | number & (_CONSTRUCTED if constructed else 0)


def x_context__mutmut_2(number: int, *, constructed: bool) -> int:
    """Return the identifier byte of context-specific tag `number`, 0..30."""
    return 0x80 & number | (_CONSTRUCTED if constructed else 0)


def x_context__mutmut_3(number: int, *, constructed: bool) -> int:
    """Return the identifier byte of context-specific tag `number`, 0..30."""
    return 129 | number | (_CONSTRUCTED if constructed else 0)


def x_context__mutmut_4(number: int, *, constructed: bool) -> int:
    """Return the identifier byte of context-specific tag `number`, 0..30."""
    return 0x80 | number | (_CONSTRUCTED if (constructed) and False else 0)


def x_context__mutmut_5(number: int, *, constructed: bool) -> int:
    """Return the identifier byte of context-specific tag `number`, 0..30."""
    return 0x80 | number | (_CONSTRUCTED if (constructed) or True else 0)


def x_context__mutmut_6(number: int, *, constructed: bool) -> int:
    """Return the identifier byte of context-specific tag `number`, 0..30."""
    return 0x80 | number | (_CONSTRUCTED if constructed else 1)

mutants_x_context__mutmut['_mutmut_orig'] = x_context__mutmut_orig # type: ignore # mutmut generated
mutants_x_context__mutmut['x_context__mutmut_1'] = x_context__mutmut_1 # type: ignore # mutmut generated
mutants_x_context__mutmut['x_context__mutmut_2'] = x_context__mutmut_2 # type: ignore # mutmut generated
mutants_x_context__mutmut['x_context__mutmut_3'] = x_context__mutmut_3 # type: ignore # mutmut generated
mutants_x_context__mutmut['x_context__mutmut_4'] = x_context__mutmut_4 # type: ignore # mutmut generated
mutants_x_context__mutmut['x_context__mutmut_5'] = x_context__mutmut_5 # type: ignore # mutmut generated
mutants_x_context__mutmut['x_context__mutmut_6'] = x_context__mutmut_6 # type: ignore # mutmut generated
mutants_x_encode__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_encode__mutmut)
def encode(tag: int, *contents: bytes) -> bytes:
    """Return one DER element with identifier byte `tag` around `contents`."""
    length = sum(map(len, contents))
    if length < 0x80:
        head = bytes((tag, length))
    else:
        size = (length.bit_length() + 7) // 8
        head = bytes((tag, 0x80 | size)) + length.to_bytes(size, "big")
    return head + b"".join(contents)


def x_encode__mutmut_orig(tag: int, *contents: bytes) -> bytes:
    """Return one DER element with identifier byte `tag` around `contents`."""
    length = sum(map(len, contents))
    if length < 0x80:
        head = bytes((tag, length))
    else:
        size = (length.bit_length() + 7) // 8
        head = bytes((tag, 0x80 | size)) + length.to_bytes(size, "big")
    return head + b"".join(contents)


def x_encode__mutmut_1(tag: int, *contents: bytes) -> bytes:
    """Return one DER element with identifier byte `tag` around `contents`."""
    length = None
    if length < 0x80:
        head = bytes((tag, length))
    else:
        size = (length.bit_length() + 7) // 8
        head = bytes((tag, 0x80 | size)) + length.to_bytes(size, "big")
    return head + b"".join(contents)


def x_encode__mutmut_2(tag: int, *contents: bytes) -> bytes:
    """Return one DER element with identifier byte `tag` around `contents`."""
    length = sum(None)
    if length < 0x80:
        head = bytes((tag, length))
    else:
        size = (length.bit_length() + 7) // 8
        head = bytes((tag, 0x80 | size)) + length.to_bytes(size, "big")
    return head + b"".join(contents)


def x_encode__mutmut_3(tag: int, *contents: bytes) -> bytes:
    """Return one DER element with identifier byte `tag` around `contents`."""
    length = sum(map(None, contents))
    if length < 0x80:
        head = bytes((tag, length))
    else:
        size = (length.bit_length() + 7) // 8
        head = bytes((tag, 0x80 | size)) + length.to_bytes(size, "big")
    return head + b"".join(contents)


def x_encode__mutmut_4(tag: int, *contents: bytes) -> bytes:
    """Return one DER element with identifier byte `tag` around `contents`."""
    length = sum(map(len, None))
    if length < 0x80:
        head = bytes((tag, length))
    else:
        size = (length.bit_length() + 7) // 8
        head = bytes((tag, 0x80 | size)) + length.to_bytes(size, "big")
    return head + b"".join(contents)


def x_encode__mutmut_5(tag: int, *contents: bytes) -> bytes:
    """Return one DER element with identifier byte `tag` around `contents`."""
    length = sum(map(contents))
    if length < 0x80:
        head = bytes((tag, length))
    else:
        size = (length.bit_length() + 7) // 8
        head = bytes((tag, 0x80 | size)) + length.to_bytes(size, "big")
    return head + b"".join(contents)


def x_encode__mutmut_6(tag: int, *contents: bytes) -> bytes:
    """Return one DER element with identifier byte `tag` around `contents`."""
    length = sum(map(len, ))
    if length < 0x80:
        head = bytes((tag, length))
    else:
        size = (length.bit_length() + 7) // 8
        head = bytes((tag, 0x80 | size)) + length.to_bytes(size, "big")
    return head + b"".join(contents)


def x_encode__mutmut_7(tag: int, *contents: bytes) -> bytes:
    """Return one DER element with identifier byte `tag` around `contents`."""
    length = sum(map(len, contents))
    if length <= 0x80:
        head = bytes((tag, length))
    else:
        size = (length.bit_length() + 7) // 8
        head = bytes((tag, 0x80 | size)) + length.to_bytes(size, "big")
    return head + b"".join(contents)


def x_encode__mutmut_8(tag: int, *contents: bytes) -> bytes:
    """Return one DER element with identifier byte `tag` around `contents`."""
    length = sum(map(len, contents))
    if length < 129:
        head = bytes((tag, length))
    else:
        size = (length.bit_length() + 7) // 8
        head = bytes((tag, 0x80 | size)) + length.to_bytes(size, "big")
    return head + b"".join(contents)


def x_encode__mutmut_9(tag: int, *contents: bytes) -> bytes:
    """Return one DER element with identifier byte `tag` around `contents`."""
    length = sum(map(len, contents))
    if length < 0x80:
        head = None
    else:
        size = (length.bit_length() + 7) // 8
        head = bytes((tag, 0x80 | size)) + length.to_bytes(size, "big")
    return head + b"".join(contents)


def x_encode__mutmut_10(tag: int, *contents: bytes) -> bytes:
    """Return one DER element with identifier byte `tag` around `contents`."""
    length = sum(map(len, contents))
    if length < 0x80:
        head = bytes(None)
    else:
        size = (length.bit_length() + 7) // 8
        head = bytes((tag, 0x80 | size)) + length.to_bytes(size, "big")
    return head + b"".join(contents)


def x_encode__mutmut_11(tag: int, *contents: bytes) -> bytes:
    """Return one DER element with identifier byte `tag` around `contents`."""
    length = sum(map(len, contents))
    if length < 0x80:
        head = bytes((tag, length))
    else:
        size = None
        head = bytes((tag, 0x80 | size)) + length.to_bytes(size, "big")
    return head + b"".join(contents)


def x_encode__mutmut_12(tag: int, *contents: bytes) -> bytes:
    """Return one DER element with identifier byte `tag` around `contents`."""
    length = sum(map(len, contents))
    if length < 0x80:
        head = bytes((tag, length))
    else:
        size = (length.bit_length() + 7) / 8
        head = bytes((tag, 0x80 | size)) + length.to_bytes(size, "big")
    return head + b"".join(contents)


def x_encode__mutmut_13(tag: int, *contents: bytes) -> bytes:
    """Return one DER element with identifier byte `tag` around `contents`."""
    length = sum(map(len, contents))
    if length < 0x80:
        head = bytes((tag, length))
    else:
        size = (length.bit_length() - 7) // 8
        head = bytes((tag, 0x80 | size)) + length.to_bytes(size, "big")
    return head + b"".join(contents)


def x_encode__mutmut_14(tag: int, *contents: bytes) -> bytes:
    """Return one DER element with identifier byte `tag` around `contents`."""
    length = sum(map(len, contents))
    if length < 0x80:
        head = bytes((tag, length))
    else:
        size = (length.bit_length() + 8) // 8
        head = bytes((tag, 0x80 | size)) + length.to_bytes(size, "big")
    return head + b"".join(contents)


def x_encode__mutmut_15(tag: int, *contents: bytes) -> bytes:
    """Return one DER element with identifier byte `tag` around `contents`."""
    length = sum(map(len, contents))
    if length < 0x80:
        head = bytes((tag, length))
    else:
        size = (length.bit_length() + 7) // 9
        head = bytes((tag, 0x80 | size)) + length.to_bytes(size, "big")
    return head + b"".join(contents)


def x_encode__mutmut_16(tag: int, *contents: bytes) -> bytes:
    """Return one DER element with identifier byte `tag` around `contents`."""
    length = sum(map(len, contents))
    if length < 0x80:
        head = bytes((tag, length))
    else:
        size = (length.bit_length() + 7) // 8
        head = None
    return head + b"".join(contents)


def x_encode__mutmut_17(tag: int, *contents: bytes) -> bytes:
    """Return one DER element with identifier byte `tag` around `contents`."""
    length = sum(map(len, contents))
    if length < 0x80:
        head = bytes((tag, length))
    else:
        size = (length.bit_length() + 7) // 8
        head = bytes((tag, 0x80 | size)) - length.to_bytes(size, "big")
    return head + b"".join(contents)


def x_encode__mutmut_18(tag: int, *contents: bytes) -> bytes:
    """Return one DER element with identifier byte `tag` around `contents`."""
    length = sum(map(len, contents))
    if length < 0x80:
        head = bytes((tag, length))
    else:
        size = (length.bit_length() + 7) // 8
        head = bytes(None) + length.to_bytes(size, "big")
    return head + b"".join(contents)


def x_encode__mutmut_19(tag: int, *contents: bytes) -> bytes:
    """Return one DER element with identifier byte `tag` around `contents`."""
    length = sum(map(len, contents))
    if length < 0x80:
        head = bytes((tag, length))
    else:
        size = (length.bit_length() + 7) // 8
        head = bytes((tag, 0x80 & size)) + length.to_bytes(size, "big")
    return head + b"".join(contents)


def x_encode__mutmut_20(tag: int, *contents: bytes) -> bytes:
    """Return one DER element with identifier byte `tag` around `contents`."""
    length = sum(map(len, contents))
    if length < 0x80:
        head = bytes((tag, length))
    else:
        size = (length.bit_length() + 7) // 8
        head = bytes((tag, 129 | size)) + length.to_bytes(size, "big")
    return head + b"".join(contents)


def x_encode__mutmut_21(tag: int, *contents: bytes) -> bytes:
    """Return one DER element with identifier byte `tag` around `contents`."""
    length = sum(map(len, contents))
    if length < 0x80:
        head = bytes((tag, length))
    else:
        size = (length.bit_length() + 7) // 8
        head = bytes((tag, 0x80 | size)) + length.to_bytes(None, "big")
    return head + b"".join(contents)


def x_encode__mutmut_22(tag: int, *contents: bytes) -> bytes:
    """Return one DER element with identifier byte `tag` around `contents`."""
    length = sum(map(len, contents))
    if length < 0x80:
        head = bytes((tag, length))
    else:
        size = (length.bit_length() + 7) // 8
        head = bytes((tag, 0x80 | size)) + length.to_bytes(size, None)
    return head + b"".join(contents)


def x_encode__mutmut_23(tag: int, *contents: bytes) -> bytes:
    """Return one DER element with identifier byte `tag` around `contents`."""
    length = sum(map(len, contents))
    if length < 0x80:
        head = bytes((tag, length))
    else:
        size = (length.bit_length() + 7) // 8
        head = bytes((tag, 0x80 | size)) + length.to_bytes("big")
    return head + b"".join(contents)


def x_encode__mutmut_24(tag: int, *contents: bytes) -> bytes:
    """Return one DER element with identifier byte `tag` around `contents`."""
    length = sum(map(len, contents))
    if length < 0x80:
        head = bytes((tag, length))
    else:
        size = (length.bit_length() + 7) // 8
        head = bytes((tag, 0x80 | size)) + length.to_bytes(size, )
    return head + b"".join(contents)


def x_encode__mutmut_25(tag: int, *contents: bytes) -> bytes:
    """Return one DER element with identifier byte `tag` around `contents`."""
    length = sum(map(len, contents))
    if length < 0x80:
        head = bytes((tag, length))
    else:
        size = (length.bit_length() + 7) // 8
        head = bytes((tag, 0x80 | size)) + length.to_bytes(size, "XXbigXX")
    return head + b"".join(contents)


def x_encode__mutmut_26(tag: int, *contents: bytes) -> bytes:
    """Return one DER element with identifier byte `tag` around `contents`."""
    length = sum(map(len, contents))
    if length < 0x80:
        head = bytes((tag, length))
    else:
        size = (length.bit_length() + 7) // 8
        head = bytes((tag, 0x80 | size)) + length.to_bytes(size, "BIG")
    return head + b"".join(contents)


def x_encode__mutmut_27(tag: int, *contents: bytes) -> bytes:
    """Return one DER element with identifier byte `tag` around `contents`."""
    length = sum(map(len, contents))
    if length < 0x80:
        head = bytes((tag, length))
    else:
        size = (length.bit_length() + 7) // 8
        head = bytes((tag, 0x80 | size)) + length.to_bytes(size, "big")
    return head - b"".join(contents)


def x_encode__mutmut_28(tag: int, *contents: bytes) -> bytes:
    """Return one DER element with identifier byte `tag` around `contents`."""
    length = sum(map(len, contents))
    if length < 0x80:
        head = bytes((tag, length))
    else:
        size = (length.bit_length() + 7) // 8
        head = bytes((tag, 0x80 | size)) + length.to_bytes(size, "big")
    return head + b"".join(None)


def x_encode__mutmut_29(tag: int, *contents: bytes) -> bytes:
    """Return one DER element with identifier byte `tag` around `contents`."""
    length = sum(map(len, contents))
    if length < 0x80:
        head = bytes((tag, length))
    else:
        size = (length.bit_length() + 7) // 8
        head = bytes((tag, 0x80 | size)) + length.to_bytes(size, "big")
    return head + b"XXXX".join(contents)

mutants_x_encode__mutmut['_mutmut_orig'] = x_encode__mutmut_orig # type: ignore # mutmut generated
mutants_x_encode__mutmut['x_encode__mutmut_1'] = x_encode__mutmut_1 # type: ignore # mutmut generated
mutants_x_encode__mutmut['x_encode__mutmut_2'] = x_encode__mutmut_2 # type: ignore # mutmut generated
mutants_x_encode__mutmut['x_encode__mutmut_3'] = x_encode__mutmut_3 # type: ignore # mutmut generated
mutants_x_encode__mutmut['x_encode__mutmut_4'] = x_encode__mutmut_4 # type: ignore # mutmut generated
mutants_x_encode__mutmut['x_encode__mutmut_5'] = x_encode__mutmut_5 # type: ignore # mutmut generated
mutants_x_encode__mutmut['x_encode__mutmut_6'] = x_encode__mutmut_6 # type: ignore # mutmut generated
mutants_x_encode__mutmut['x_encode__mutmut_7'] = x_encode__mutmut_7 # type: ignore # mutmut generated
mutants_x_encode__mutmut['x_encode__mutmut_8'] = x_encode__mutmut_8 # type: ignore # mutmut generated
mutants_x_encode__mutmut['x_encode__mutmut_9'] = x_encode__mutmut_9 # type: ignore # mutmut generated
mutants_x_encode__mutmut['x_encode__mutmut_10'] = x_encode__mutmut_10 # type: ignore # mutmut generated
mutants_x_encode__mutmut['x_encode__mutmut_11'] = x_encode__mutmut_11 # type: ignore # mutmut generated
mutants_x_encode__mutmut['x_encode__mutmut_12'] = x_encode__mutmut_12 # type: ignore # mutmut generated
mutants_x_encode__mutmut['x_encode__mutmut_13'] = x_encode__mutmut_13 # type: ignore # mutmut generated
mutants_x_encode__mutmut['x_encode__mutmut_14'] = x_encode__mutmut_14 # type: ignore # mutmut generated
mutants_x_encode__mutmut['x_encode__mutmut_15'] = x_encode__mutmut_15 # type: ignore # mutmut generated
mutants_x_encode__mutmut['x_encode__mutmut_16'] = x_encode__mutmut_16 # type: ignore # mutmut generated
mutants_x_encode__mutmut['x_encode__mutmut_17'] = x_encode__mutmut_17 # type: ignore # mutmut generated
mutants_x_encode__mutmut['x_encode__mutmut_18'] = x_encode__mutmut_18 # type: ignore # mutmut generated
mutants_x_encode__mutmut['x_encode__mutmut_19'] = x_encode__mutmut_19 # type: ignore # mutmut generated
mutants_x_encode__mutmut['x_encode__mutmut_20'] = x_encode__mutmut_20 # type: ignore # mutmut generated
mutants_x_encode__mutmut['x_encode__mutmut_21'] = x_encode__mutmut_21 # type: ignore # mutmut generated
mutants_x_encode__mutmut['x_encode__mutmut_22'] = x_encode__mutmut_22 # type: ignore # mutmut generated
mutants_x_encode__mutmut['x_encode__mutmut_23'] = x_encode__mutmut_23 # type: ignore # mutmut generated
mutants_x_encode__mutmut['x_encode__mutmut_24'] = x_encode__mutmut_24 # type: ignore # mutmut generated
mutants_x_encode__mutmut['x_encode__mutmut_25'] = x_encode__mutmut_25 # type: ignore # mutmut generated
mutants_x_encode__mutmut['x_encode__mutmut_26'] = x_encode__mutmut_26 # type: ignore # mutmut generated
mutants_x_encode__mutmut['x_encode__mutmut_27'] = x_encode__mutmut_27 # type: ignore # mutmut generated
mutants_x_encode__mutmut['x_encode__mutmut_28'] = x_encode__mutmut_28 # type: ignore # mutmut generated
mutants_x_encode__mutmut['x_encode__mutmut_29'] = x_encode__mutmut_29 # type: ignore # mutmut generated
mutants_xǁElementǁsequence__mutmut: MutantDict = {}  # type: ignore
mutants_xǁElementǁoctets__mutmut: MutantDict = {}  # type: ignore


@dataclass(frozen=True, slots=True)
class Element:
    """One element: `content` of a primitive one, `children` of a constructed one."""

    tag: int
    content: bytes
    children: tuple["Element", ...]

    @_mutmut_mutated(mutants_xǁElementǁsequence__mutmut)
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

    def xǁElementǁsequence__mutmut_orig(self, tag: int, count: int) -> tuple["Element", ...]:
        """Return the children of an element that must be constructed, under `tag`.

        Raises:
            MalformedInput: It has another tag, or fewer than `count` children.
        """
        if self.tag != tag or not tag & _CONSTRUCTED:
            raise MalformedInput(f"BER: expected tag 0x{tag:02x}, got 0x{self.tag:02x}")
        if len(self.children) < count:
            raise MalformedInput(f"BER: expected {count} elements, got {len(self.children)}")
        return self.children

    def xǁElementǁsequence__mutmut_1(self, tag: int, count: int) -> tuple["Element", ...]:
        """Return the children of an element that must be constructed, under `tag`.

        Raises:
            MalformedInput: It has another tag, or fewer than `count` children.
        """
        if self.tag != tag and not tag & _CONSTRUCTED:
            raise MalformedInput(f"BER: expected tag 0x{tag:02x}, got 0x{self.tag:02x}")
        if len(self.children) < count:
            raise MalformedInput(f"BER: expected {count} elements, got {len(self.children)}")
        return self.children

    def xǁElementǁsequence__mutmut_2(self, tag: int, count: int) -> tuple["Element", ...]:
        """Return the children of an element that must be constructed, under `tag`.

        Raises:
            MalformedInput: It has another tag, or fewer than `count` children.
        """
        if self.tag == tag or not tag & _CONSTRUCTED:
            raise MalformedInput(f"BER: expected tag 0x{tag:02x}, got 0x{self.tag:02x}")
        if len(self.children) < count:
            raise MalformedInput(f"BER: expected {count} elements, got {len(self.children)}")
        return self.children

    def xǁElementǁsequence__mutmut_3(self, tag: int, count: int) -> tuple["Element", ...]:
        """Return the children of an element that must be constructed, under `tag`.

        Raises:
            MalformedInput: It has another tag, or fewer than `count` children.
        """
        if self.tag != tag or tag & _CONSTRUCTED:
            raise MalformedInput(f"BER: expected tag 0x{tag:02x}, got 0x{self.tag:02x}")
        if len(self.children) < count:
            raise MalformedInput(f"BER: expected {count} elements, got {len(self.children)}")
        return self.children

    def xǁElementǁsequence__mutmut_4(self, tag: int, count: int) -> tuple["Element", ...]:
        """Return the children of an element that must be constructed, under `tag`.

        Raises:
            MalformedInput: It has another tag, or fewer than `count` children.
        """
        if self.tag != tag or not tag | _CONSTRUCTED:
            raise MalformedInput(f"BER: expected tag 0x{tag:02x}, got 0x{self.tag:02x}")
        if len(self.children) < count:
            raise MalformedInput(f"BER: expected {count} elements, got {len(self.children)}")
        return self.children

    def xǁElementǁsequence__mutmut_5(self, tag: int, count: int) -> tuple["Element", ...]:
        """Return the children of an element that must be constructed, under `tag`.

        Raises:
            MalformedInput: It has another tag, or fewer than `count` children.
        """
        if self.tag != tag or not tag & _CONSTRUCTED:
            raise MalformedInput(None)
        if len(self.children) < count:
            raise MalformedInput(f"BER: expected {count} elements, got {len(self.children)}")
        return self.children

    def xǁElementǁsequence__mutmut_6(self, tag: int, count: int) -> tuple["Element", ...]:
        """Return the children of an element that must be constructed, under `tag`.

        Raises:
            MalformedInput: It has another tag, or fewer than `count` children.
        """
        if self.tag != tag or not tag & _CONSTRUCTED:
            raise MalformedInput(f"BER: expected tag 0x{tag:02x}, got 0x{self.tag:02x}")
        if len(self.children) <= count:
            raise MalformedInput(f"BER: expected {count} elements, got {len(self.children)}")
        return self.children

    def xǁElementǁsequence__mutmut_7(self, tag: int, count: int) -> tuple["Element", ...]:
        """Return the children of an element that must be constructed, under `tag`.

        Raises:
            MalformedInput: It has another tag, or fewer than `count` children.
        """
        if self.tag != tag or not tag & _CONSTRUCTED:
            raise MalformedInput(f"BER: expected tag 0x{tag:02x}, got 0x{self.tag:02x}")
        if len(self.children) < count:
            raise MalformedInput(None)
        return self.children

    @_mutmut_mutated(mutants_xǁElementǁoctets__mutmut)
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

    def xǁElementǁoctets__mutmut_orig(self, tag: int) -> bytes:
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

    def xǁElementǁoctets__mutmut_1(self, tag: int) -> bytes:
        """Return the octets of a string that may be primitive or made of pieces.

        Args:
            tag: Identifier byte of the primitive form.

        Raises:
            MalformedInput: It is no such string.
        """
        if self.tag != tag:
            return self.content
        if self.tag == tag | _CONSTRUCTED:
            return b"".join(piece.octets(OCTET_STRING) for piece in self.children)
        raise MalformedInput(f"BER: expected tag 0x{tag:02x}, got 0x{self.tag:02x}")

    def xǁElementǁoctets__mutmut_2(self, tag: int) -> bytes:
        """Return the octets of a string that may be primitive or made of pieces.

        Args:
            tag: Identifier byte of the primitive form.

        Raises:
            MalformedInput: It is no such string.
        """
        if self.tag == tag:
            return self.content
        if self.tag != tag | _CONSTRUCTED:
            return b"".join(piece.octets(OCTET_STRING) for piece in self.children)
        raise MalformedInput(f"BER: expected tag 0x{tag:02x}, got 0x{self.tag:02x}")

    def xǁElementǁoctets__mutmut_3(self, tag: int) -> bytes:
        """Return the octets of a string that may be primitive or made of pieces.

        Args:
            tag: Identifier byte of the primitive form.

        Raises:
            MalformedInput: It is no such string.
        """
        if self.tag == tag:
            return self.content
        if self.tag == tag & _CONSTRUCTED:
            return b"".join(piece.octets(OCTET_STRING) for piece in self.children)
        raise MalformedInput(f"BER: expected tag 0x{tag:02x}, got 0x{self.tag:02x}")

    def xǁElementǁoctets__mutmut_4(self, tag: int) -> bytes:
        """Return the octets of a string that may be primitive or made of pieces.

        Args:
            tag: Identifier byte of the primitive form.

        Raises:
            MalformedInput: It is no such string.
        """
        if self.tag == tag:
            return self.content
        if self.tag == tag | _CONSTRUCTED:
            return b"".join(None)
        raise MalformedInput(f"BER: expected tag 0x{tag:02x}, got 0x{self.tag:02x}")

    def xǁElementǁoctets__mutmut_5(self, tag: int) -> bytes:
        """Return the octets of a string that may be primitive or made of pieces.

        Args:
            tag: Identifier byte of the primitive form.

        Raises:
            MalformedInput: It is no such string.
        """
        if self.tag == tag:
            return self.content
        if self.tag == tag | _CONSTRUCTED:
            return b"XXXX".join(piece.octets(OCTET_STRING) for piece in self.children)
        raise MalformedInput(f"BER: expected tag 0x{tag:02x}, got 0x{self.tag:02x}")

    def xǁElementǁoctets__mutmut_6(self, tag: int) -> bytes:
        """Return the octets of a string that may be primitive or made of pieces.

        Args:
            tag: Identifier byte of the primitive form.

        Raises:
            MalformedInput: It is no such string.
        """
        if self.tag == tag:
            return self.content
        if self.tag == tag | _CONSTRUCTED:
            return b"".join(piece.octets(None) for piece in self.children)
        raise MalformedInput(f"BER: expected tag 0x{tag:02x}, got 0x{self.tag:02x}")

    def xǁElementǁoctets__mutmut_7(self, tag: int) -> bytes:
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
        raise MalformedInput(None)

mutants_xǁElementǁsequence__mutmut['_mutmut_orig'] = Element.xǁElementǁsequence__mutmut_orig # type: ignore # mutmut generated
mutants_xǁElementǁsequence__mutmut['xǁElementǁsequence__mutmut_1'] = Element.xǁElementǁsequence__mutmut_1 # type: ignore # mutmut generated
mutants_xǁElementǁsequence__mutmut['xǁElementǁsequence__mutmut_2'] = Element.xǁElementǁsequence__mutmut_2 # type: ignore # mutmut generated
mutants_xǁElementǁsequence__mutmut['xǁElementǁsequence__mutmut_3'] = Element.xǁElementǁsequence__mutmut_3 # type: ignore # mutmut generated
mutants_xǁElementǁsequence__mutmut['xǁElementǁsequence__mutmut_4'] = Element.xǁElementǁsequence__mutmut_4 # type: ignore # mutmut generated
mutants_xǁElementǁsequence__mutmut['xǁElementǁsequence__mutmut_5'] = Element.xǁElementǁsequence__mutmut_5 # type: ignore # mutmut generated
mutants_xǁElementǁsequence__mutmut['xǁElementǁsequence__mutmut_6'] = Element.xǁElementǁsequence__mutmut_6 # type: ignore # mutmut generated
mutants_xǁElementǁsequence__mutmut['xǁElementǁsequence__mutmut_7'] = Element.xǁElementǁsequence__mutmut_7 # type: ignore # mutmut generated

mutants_xǁElementǁoctets__mutmut['_mutmut_orig'] = Element.xǁElementǁoctets__mutmut_orig # type: ignore # mutmut generated
mutants_xǁElementǁoctets__mutmut['xǁElementǁoctets__mutmut_1'] = Element.xǁElementǁoctets__mutmut_1 # type: ignore # mutmut generated
mutants_xǁElementǁoctets__mutmut['xǁElementǁoctets__mutmut_2'] = Element.xǁElementǁoctets__mutmut_2 # type: ignore # mutmut generated
mutants_xǁElementǁoctets__mutmut['xǁElementǁoctets__mutmut_3'] = Element.xǁElementǁoctets__mutmut_3 # type: ignore # mutmut generated
mutants_xǁElementǁoctets__mutmut['xǁElementǁoctets__mutmut_4'] = Element.xǁElementǁoctets__mutmut_4 # type: ignore # mutmut generated
mutants_xǁElementǁoctets__mutmut['xǁElementǁoctets__mutmut_5'] = Element.xǁElementǁoctets__mutmut_5 # type: ignore # mutmut generated
mutants_xǁElementǁoctets__mutmut['xǁElementǁoctets__mutmut_6'] = Element.xǁElementǁoctets__mutmut_6 # type: ignore # mutmut generated
mutants_xǁElementǁoctets__mutmut['xǁElementǁoctets__mutmut_7'] = Element.xǁElementǁoctets__mutmut_7 # type: ignore # mutmut generated
mutants_x_parse__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_parse__mutmut)
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


def x_parse__mutmut_orig(data: bytes) -> Element:
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


def x_parse__mutmut_1(data: bytes) -> Element:
    """Return the one element that `data` is.

    Args:
        data: Hostile bytes; bounding their length is the caller's.

    Raises:
        MalformedInput: It is no element, or more than one, or nested deeper than 16.
    """
    element, end = None
    if element is None or end != len(data):
        raise MalformedInput(f"BER: expected one element in {len(data)} bytes, got {end} bytes")
    return element


def x_parse__mutmut_2(data: bytes) -> Element:
    """Return the one element that `data` is.

    Args:
        data: Hostile bytes; bounding their length is the caller's.

    Raises:
        MalformedInput: It is no element, or more than one, or nested deeper than 16.
    """
    element, end = _element(None, 0, len(data), 0)
    if element is None or end != len(data):
        raise MalformedInput(f"BER: expected one element in {len(data)} bytes, got {end} bytes")
    return element


def x_parse__mutmut_3(data: bytes) -> Element:
    """Return the one element that `data` is.

    Args:
        data: Hostile bytes; bounding their length is the caller's.

    Raises:
        MalformedInput: It is no element, or more than one, or nested deeper than 16.
    """
    element, end = _element(data, None, len(data), 0)
    if element is None or end != len(data):
        raise MalformedInput(f"BER: expected one element in {len(data)} bytes, got {end} bytes")
    return element


def x_parse__mutmut_4(data: bytes) -> Element:
    """Return the one element that `data` is.

    Args:
        data: Hostile bytes; bounding their length is the caller's.

    Raises:
        MalformedInput: It is no element, or more than one, or nested deeper than 16.
    """
    element, end = _element(data, 0, None, 0)
    if element is None or end != len(data):
        raise MalformedInput(f"BER: expected one element in {len(data)} bytes, got {end} bytes")
    return element


def x_parse__mutmut_5(data: bytes) -> Element:
    """Return the one element that `data` is.

    Args:
        data: Hostile bytes; bounding their length is the caller's.

    Raises:
        MalformedInput: It is no element, or more than one, or nested deeper than 16.
    """
    element, end = _element(data, 0, len(data), None)
    if element is None or end != len(data):
        raise MalformedInput(f"BER: expected one element in {len(data)} bytes, got {end} bytes")
    return element


def x_parse__mutmut_6(data: bytes) -> Element:
    """Return the one element that `data` is.

    Args:
        data: Hostile bytes; bounding their length is the caller's.

    Raises:
        MalformedInput: It is no element, or more than one, or nested deeper than 16.
    """
    element, end = _element(0, len(data), 0)
    if element is None or end != len(data):
        raise MalformedInput(f"BER: expected one element in {len(data)} bytes, got {end} bytes")
    return element


def x_parse__mutmut_7(data: bytes) -> Element:
    """Return the one element that `data` is.

    Args:
        data: Hostile bytes; bounding their length is the caller's.

    Raises:
        MalformedInput: It is no element, or more than one, or nested deeper than 16.
    """
    element, end = _element(data, len(data), 0)
    if element is None or end != len(data):
        raise MalformedInput(f"BER: expected one element in {len(data)} bytes, got {end} bytes")
    return element


def x_parse__mutmut_8(data: bytes) -> Element:
    """Return the one element that `data` is.

    Args:
        data: Hostile bytes; bounding their length is the caller's.

    Raises:
        MalformedInput: It is no element, or more than one, or nested deeper than 16.
    """
    element, end = _element(data, 0, 0)
    if element is None or end != len(data):
        raise MalformedInput(f"BER: expected one element in {len(data)} bytes, got {end} bytes")
    return element


def x_parse__mutmut_9(data: bytes) -> Element:
    """Return the one element that `data` is.

    Args:
        data: Hostile bytes; bounding their length is the caller's.

    Raises:
        MalformedInput: It is no element, or more than one, or nested deeper than 16.
    """
    element, end = _element(data, 0, len(data), )
    if element is None or end != len(data):
        raise MalformedInput(f"BER: expected one element in {len(data)} bytes, got {end} bytes")
    return element


def x_parse__mutmut_10(data: bytes) -> Element:
    """Return the one element that `data` is.

    Args:
        data: Hostile bytes; bounding their length is the caller's.

    Raises:
        MalformedInput: It is no element, or more than one, or nested deeper than 16.
    """
    element, end = _element(data, 1, len(data), 0)
    if element is None or end != len(data):
        raise MalformedInput(f"BER: expected one element in {len(data)} bytes, got {end} bytes")
    return element


def x_parse__mutmut_11(data: bytes) -> Element:
    """Return the one element that `data` is.

    Args:
        data: Hostile bytes; bounding their length is the caller's.

    Raises:
        MalformedInput: It is no element, or more than one, or nested deeper than 16.
    """
    element, end = _element(data, 0, len(data), 1)
    if element is None or end != len(data):
        raise MalformedInput(f"BER: expected one element in {len(data)} bytes, got {end} bytes")
    return element


def x_parse__mutmut_12(data: bytes) -> Element:
    """Return the one element that `data` is.

    Args:
        data: Hostile bytes; bounding their length is the caller's.

    Raises:
        MalformedInput: It is no element, or more than one, or nested deeper than 16.
    """
    element, end = _element(data, 0, len(data), 0)
    if element is None and end != len(data):
        raise MalformedInput(f"BER: expected one element in {len(data)} bytes, got {end} bytes")
    return element


def x_parse__mutmut_13(data: bytes) -> Element:
    """Return the one element that `data` is.

    Args:
        data: Hostile bytes; bounding their length is the caller's.

    Raises:
        MalformedInput: It is no element, or more than one, or nested deeper than 16.
    """
    element, end = _element(data, 0, len(data), 0)
    if element is not None or end != len(data):
        raise MalformedInput(f"BER: expected one element in {len(data)} bytes, got {end} bytes")
    return element


def x_parse__mutmut_14(data: bytes) -> Element:
    """Return the one element that `data` is.

    Args:
        data: Hostile bytes; bounding their length is the caller's.

    Raises:
        MalformedInput: It is no element, or more than one, or nested deeper than 16.
    """
    element, end = _element(data, 0, len(data), 0)
    if element is None or end == len(data):
        raise MalformedInput(f"BER: expected one element in {len(data)} bytes, got {end} bytes")
    return element


def x_parse__mutmut_15(data: bytes) -> Element:
    """Return the one element that `data` is.

    Args:
        data: Hostile bytes; bounding their length is the caller's.

    Raises:
        MalformedInput: It is no element, or more than one, or nested deeper than 16.
    """
    element, end = _element(data, 0, len(data), 0)
    if element is None or end != len(data):
        raise MalformedInput(None)
    return element

mutants_x_parse__mutmut['_mutmut_orig'] = x_parse__mutmut_orig # type: ignore # mutmut generated
mutants_x_parse__mutmut['x_parse__mutmut_1'] = x_parse__mutmut_1 # type: ignore # mutmut generated
mutants_x_parse__mutmut['x_parse__mutmut_2'] = x_parse__mutmut_2 # type: ignore # mutmut generated
mutants_x_parse__mutmut['x_parse__mutmut_3'] = x_parse__mutmut_3 # type: ignore # mutmut generated
mutants_x_parse__mutmut['x_parse__mutmut_4'] = x_parse__mutmut_4 # type: ignore # mutmut generated
mutants_x_parse__mutmut['x_parse__mutmut_5'] = x_parse__mutmut_5 # type: ignore # mutmut generated
mutants_x_parse__mutmut['x_parse__mutmut_6'] = x_parse__mutmut_6 # type: ignore # mutmut generated
mutants_x_parse__mutmut['x_parse__mutmut_7'] = x_parse__mutmut_7 # type: ignore # mutmut generated
mutants_x_parse__mutmut['x_parse__mutmut_8'] = x_parse__mutmut_8 # type: ignore # mutmut generated
mutants_x_parse__mutmut['x_parse__mutmut_9'] = x_parse__mutmut_9 # type: ignore # mutmut generated
mutants_x_parse__mutmut['x_parse__mutmut_10'] = x_parse__mutmut_10 # type: ignore # mutmut generated
mutants_x_parse__mutmut['x_parse__mutmut_11'] = x_parse__mutmut_11 # type: ignore # mutmut generated
mutants_x_parse__mutmut['x_parse__mutmut_12'] = x_parse__mutmut_12 # type: ignore # mutmut generated
mutants_x_parse__mutmut['x_parse__mutmut_13'] = x_parse__mutmut_13 # type: ignore # mutmut generated
mutants_x_parse__mutmut['x_parse__mutmut_14'] = x_parse__mutmut_14 # type: ignore # mutmut generated
mutants_x_parse__mutmut['x_parse__mutmut_15'] = x_parse__mutmut_15 # type: ignore # mutmut generated
mutants_x_span__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_span__mutmut)
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


def x_span__mutmut_orig(data: bytes, at: int, limit: int) -> tuple[int, int, int]:
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


def x_span__mutmut_1(data: bytes, at: int, limit: int) -> tuple[int, int, int]:
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
    if limit + at < 2:
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


def x_span__mutmut_2(data: bytes, at: int, limit: int) -> tuple[int, int, int]:
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
    if limit - at <= 2:
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


def x_span__mutmut_3(data: bytes, at: int, limit: int) -> tuple[int, int, int]:
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
    if limit - at < 3:
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


def x_span__mutmut_4(data: bytes, at: int, limit: int) -> tuple[int, int, int]:
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
        raise MalformedInput(None)
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


def x_span__mutmut_5(data: bytes, at: int, limit: int) -> tuple[int, int, int]:
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
    tag, first = None
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


def x_span__mutmut_6(data: bytes, at: int, limit: int) -> tuple[int, int, int]:
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
    tag, first = data[at], data[at - 1]
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


def x_span__mutmut_7(data: bytes, at: int, limit: int) -> tuple[int, int, int]:
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
    tag, first = data[at], data[at + 2]
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


def x_span__mutmut_8(data: bytes, at: int, limit: int) -> tuple[int, int, int]:
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
    if tag | _LONG_TAG == _LONG_TAG:
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


def x_span__mutmut_9(data: bytes, at: int, limit: int) -> tuple[int, int, int]:
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
    if tag & _LONG_TAG != _LONG_TAG:
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


def x_span__mutmut_10(data: bytes, at: int, limit: int) -> tuple[int, int, int]:
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
        raise MalformedInput(None)
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


def x_span__mutmut_11(data: bytes, at: int, limit: int) -> tuple[int, int, int]:
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
    start = None
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


def x_span__mutmut_12(data: bytes, at: int, limit: int) -> tuple[int, int, int]:
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
    start = at - 2
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


def x_span__mutmut_13(data: bytes, at: int, limit: int) -> tuple[int, int, int]:
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
    start = at + 3
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


def x_span__mutmut_14(data: bytes, at: int, limit: int) -> tuple[int, int, int]:
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
    if first != _INDEFINITE:
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


def x_span__mutmut_15(data: bytes, at: int, limit: int) -> tuple[int, int, int]:
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
        if tag & _CONSTRUCTED:
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


def x_span__mutmut_16(data: bytes, at: int, limit: int) -> tuple[int, int, int]:
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
        if not tag | _CONSTRUCTED:
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


def x_span__mutmut_17(data: bytes, at: int, limit: int) -> tuple[int, int, int]:
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
            raise MalformedInput(None)
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


def x_span__mutmut_18(data: bytes, at: int, limit: int) -> tuple[int, int, int]:
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
        return tag, start, +1
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


def x_span__mutmut_19(data: bytes, at: int, limit: int) -> tuple[int, int, int]:
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
        return tag, start, -2
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


def x_span__mutmut_20(data: bytes, at: int, limit: int) -> tuple[int, int, int]:
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
    length = None
    if first > _INDEFINITE:
        size = first & 0x7F
        if size > _MAX_LENGTH_BYTES or size > limit - start:
            raise MalformedInput(f"BER at byte {at}: expected a length, got one of {size} bytes")
        length = int.from_bytes(data[start : start + size], "big")
        start += size
    if length > limit - start:
        raise MalformedInput(f"BER at byte {at}: expected {length} bytes, got {limit - start}")
    return tag, start, start + length


def x_span__mutmut_21(data: bytes, at: int, limit: int) -> tuple[int, int, int]:
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
    if first >= _INDEFINITE:
        size = first & 0x7F
        if size > _MAX_LENGTH_BYTES or size > limit - start:
            raise MalformedInput(f"BER at byte {at}: expected a length, got one of {size} bytes")
        length = int.from_bytes(data[start : start + size], "big")
        start += size
    if length > limit - start:
        raise MalformedInput(f"BER at byte {at}: expected {length} bytes, got {limit - start}")
    return tag, start, start + length


def x_span__mutmut_22(data: bytes, at: int, limit: int) -> tuple[int, int, int]:
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
        size = None
        if size > _MAX_LENGTH_BYTES or size > limit - start:
            raise MalformedInput(f"BER at byte {at}: expected a length, got one of {size} bytes")
        length = int.from_bytes(data[start : start + size], "big")
        start += size
    if length > limit - start:
        raise MalformedInput(f"BER at byte {at}: expected {length} bytes, got {limit - start}")
    return tag, start, start + length


def x_span__mutmut_23(data: bytes, at: int, limit: int) -> tuple[int, int, int]:
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
        size = first | 0x7F
        if size > _MAX_LENGTH_BYTES or size > limit - start:
            raise MalformedInput(f"BER at byte {at}: expected a length, got one of {size} bytes")
        length = int.from_bytes(data[start : start + size], "big")
        start += size
    if length > limit - start:
        raise MalformedInput(f"BER at byte {at}: expected {length} bytes, got {limit - start}")
    return tag, start, start + length


def x_span__mutmut_24(data: bytes, at: int, limit: int) -> tuple[int, int, int]:
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
        size = first & 128
        if size > _MAX_LENGTH_BYTES or size > limit - start:
            raise MalformedInput(f"BER at byte {at}: expected a length, got one of {size} bytes")
        length = int.from_bytes(data[start : start + size], "big")
        start += size
    if length > limit - start:
        raise MalformedInput(f"BER at byte {at}: expected {length} bytes, got {limit - start}")
    return tag, start, start + length


def x_span__mutmut_25(data: bytes, at: int, limit: int) -> tuple[int, int, int]:
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
        if size > _MAX_LENGTH_BYTES and size > limit - start:
            raise MalformedInput(f"BER at byte {at}: expected a length, got one of {size} bytes")
        length = int.from_bytes(data[start : start + size], "big")
        start += size
    if length > limit - start:
        raise MalformedInput(f"BER at byte {at}: expected {length} bytes, got {limit - start}")
    return tag, start, start + length


def x_span__mutmut_26(data: bytes, at: int, limit: int) -> tuple[int, int, int]:
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
        if size >= _MAX_LENGTH_BYTES or size > limit - start:
            raise MalformedInput(f"BER at byte {at}: expected a length, got one of {size} bytes")
        length = int.from_bytes(data[start : start + size], "big")
        start += size
    if length > limit - start:
        raise MalformedInput(f"BER at byte {at}: expected {length} bytes, got {limit - start}")
    return tag, start, start + length


def x_span__mutmut_27(data: bytes, at: int, limit: int) -> tuple[int, int, int]:
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
        if size > _MAX_LENGTH_BYTES or size >= limit - start:
            raise MalformedInput(f"BER at byte {at}: expected a length, got one of {size} bytes")
        length = int.from_bytes(data[start : start + size], "big")
        start += size
    if length > limit - start:
        raise MalformedInput(f"BER at byte {at}: expected {length} bytes, got {limit - start}")
    return tag, start, start + length


def x_span__mutmut_28(data: bytes, at: int, limit: int) -> tuple[int, int, int]:
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
        if size > _MAX_LENGTH_BYTES or size > limit + start:
            raise MalformedInput(f"BER at byte {at}: expected a length, got one of {size} bytes")
        length = int.from_bytes(data[start : start + size], "big")
        start += size
    if length > limit - start:
        raise MalformedInput(f"BER at byte {at}: expected {length} bytes, got {limit - start}")
    return tag, start, start + length


def x_span__mutmut_29(data: bytes, at: int, limit: int) -> tuple[int, int, int]:
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
            raise MalformedInput(None)
        length = int.from_bytes(data[start : start + size], "big")
        start += size
    if length > limit - start:
        raise MalformedInput(f"BER at byte {at}: expected {length} bytes, got {limit - start}")
    return tag, start, start + length


def x_span__mutmut_30(data: bytes, at: int, limit: int) -> tuple[int, int, int]:
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
        length = None
        start += size
    if length > limit - start:
        raise MalformedInput(f"BER at byte {at}: expected {length} bytes, got {limit - start}")
    return tag, start, start + length


def x_span__mutmut_31(data: bytes, at: int, limit: int) -> tuple[int, int, int]:
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
        length = int.from_bytes(None, "big")
        start += size
    if length > limit - start:
        raise MalformedInput(f"BER at byte {at}: expected {length} bytes, got {limit - start}")
    return tag, start, start + length


def x_span__mutmut_32(data: bytes, at: int, limit: int) -> tuple[int, int, int]:
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
        length = int.from_bytes(data[start : start + size], None)
        start += size
    if length > limit - start:
        raise MalformedInput(f"BER at byte {at}: expected {length} bytes, got {limit - start}")
    return tag, start, start + length


def x_span__mutmut_33(data: bytes, at: int, limit: int) -> tuple[int, int, int]:
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
        length = int.from_bytes("big")
        start += size
    if length > limit - start:
        raise MalformedInput(f"BER at byte {at}: expected {length} bytes, got {limit - start}")
    return tag, start, start + length


def x_span__mutmut_34(data: bytes, at: int, limit: int) -> tuple[int, int, int]:
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
        length = int.from_bytes(data[start : start + size], )
        start += size
    if length > limit - start:
        raise MalformedInput(f"BER at byte {at}: expected {length} bytes, got {limit - start}")
    return tag, start, start + length


def x_span__mutmut_35(data: bytes, at: int, limit: int) -> tuple[int, int, int]:
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
        length = int.from_bytes(data[start : start - size], "big")
        start += size
    if length > limit - start:
        raise MalformedInput(f"BER at byte {at}: expected {length} bytes, got {limit - start}")
    return tag, start, start + length


def x_span__mutmut_36(data: bytes, at: int, limit: int) -> tuple[int, int, int]:
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
        length = int.from_bytes(data[start : start + size], "XXbigXX")
        start += size
    if length > limit - start:
        raise MalformedInput(f"BER at byte {at}: expected {length} bytes, got {limit - start}")
    return tag, start, start + length


def x_span__mutmut_37(data: bytes, at: int, limit: int) -> tuple[int, int, int]:
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
        length = int.from_bytes(data[start : start + size], "BIG")
        start += size
    if length > limit - start:
        raise MalformedInput(f"BER at byte {at}: expected {length} bytes, got {limit - start}")
    return tag, start, start + length


def x_span__mutmut_38(data: bytes, at: int, limit: int) -> tuple[int, int, int]:
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
        start = size
    if length > limit - start:
        raise MalformedInput(f"BER at byte {at}: expected {length} bytes, got {limit - start}")
    return tag, start, start + length


def x_span__mutmut_39(data: bytes, at: int, limit: int) -> tuple[int, int, int]:
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
        start -= size
    if length > limit - start:
        raise MalformedInput(f"BER at byte {at}: expected {length} bytes, got {limit - start}")
    return tag, start, start + length


def x_span__mutmut_40(data: bytes, at: int, limit: int) -> tuple[int, int, int]:
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
    if length >= limit - start:
        raise MalformedInput(f"BER at byte {at}: expected {length} bytes, got {limit - start}")
    return tag, start, start + length


def x_span__mutmut_41(data: bytes, at: int, limit: int) -> tuple[int, int, int]:
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
    if length > limit + start:
        raise MalformedInput(f"BER at byte {at}: expected {length} bytes, got {limit - start}")
    return tag, start, start + length


def x_span__mutmut_42(data: bytes, at: int, limit: int) -> tuple[int, int, int]:
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
        raise MalformedInput(None)
    return tag, start, start + length


def x_span__mutmut_43(data: bytes, at: int, limit: int) -> tuple[int, int, int]:
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
        raise MalformedInput(f"BER at byte {at}: expected {length} bytes, got {limit + start}")
    return tag, start, start + length


def x_span__mutmut_44(data: bytes, at: int, limit: int) -> tuple[int, int, int]:
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
    return tag, start, start - length

mutants_x_span__mutmut['_mutmut_orig'] = x_span__mutmut_orig # type: ignore # mutmut generated
mutants_x_span__mutmut['x_span__mutmut_1'] = x_span__mutmut_1 # type: ignore # mutmut generated
mutants_x_span__mutmut['x_span__mutmut_2'] = x_span__mutmut_2 # type: ignore # mutmut generated
mutants_x_span__mutmut['x_span__mutmut_3'] = x_span__mutmut_3 # type: ignore # mutmut generated
mutants_x_span__mutmut['x_span__mutmut_4'] = x_span__mutmut_4 # type: ignore # mutmut generated
mutants_x_span__mutmut['x_span__mutmut_5'] = x_span__mutmut_5 # type: ignore # mutmut generated
mutants_x_span__mutmut['x_span__mutmut_6'] = x_span__mutmut_6 # type: ignore # mutmut generated
mutants_x_span__mutmut['x_span__mutmut_7'] = x_span__mutmut_7 # type: ignore # mutmut generated
mutants_x_span__mutmut['x_span__mutmut_8'] = x_span__mutmut_8 # type: ignore # mutmut generated
mutants_x_span__mutmut['x_span__mutmut_9'] = x_span__mutmut_9 # type: ignore # mutmut generated
mutants_x_span__mutmut['x_span__mutmut_10'] = x_span__mutmut_10 # type: ignore # mutmut generated
mutants_x_span__mutmut['x_span__mutmut_11'] = x_span__mutmut_11 # type: ignore # mutmut generated
mutants_x_span__mutmut['x_span__mutmut_12'] = x_span__mutmut_12 # type: ignore # mutmut generated
mutants_x_span__mutmut['x_span__mutmut_13'] = x_span__mutmut_13 # type: ignore # mutmut generated
mutants_x_span__mutmut['x_span__mutmut_14'] = x_span__mutmut_14 # type: ignore # mutmut generated
mutants_x_span__mutmut['x_span__mutmut_15'] = x_span__mutmut_15 # type: ignore # mutmut generated
mutants_x_span__mutmut['x_span__mutmut_16'] = x_span__mutmut_16 # type: ignore # mutmut generated
mutants_x_span__mutmut['x_span__mutmut_17'] = x_span__mutmut_17 # type: ignore # mutmut generated
mutants_x_span__mutmut['x_span__mutmut_18'] = x_span__mutmut_18 # type: ignore # mutmut generated
mutants_x_span__mutmut['x_span__mutmut_19'] = x_span__mutmut_19 # type: ignore # mutmut generated
mutants_x_span__mutmut['x_span__mutmut_20'] = x_span__mutmut_20 # type: ignore # mutmut generated
mutants_x_span__mutmut['x_span__mutmut_21'] = x_span__mutmut_21 # type: ignore # mutmut generated
mutants_x_span__mutmut['x_span__mutmut_22'] = x_span__mutmut_22 # type: ignore # mutmut generated
mutants_x_span__mutmut['x_span__mutmut_23'] = x_span__mutmut_23 # type: ignore # mutmut generated
mutants_x_span__mutmut['x_span__mutmut_24'] = x_span__mutmut_24 # type: ignore # mutmut generated
mutants_x_span__mutmut['x_span__mutmut_25'] = x_span__mutmut_25 # type: ignore # mutmut generated
mutants_x_span__mutmut['x_span__mutmut_26'] = x_span__mutmut_26 # type: ignore # mutmut generated
mutants_x_span__mutmut['x_span__mutmut_27'] = x_span__mutmut_27 # type: ignore # mutmut generated
mutants_x_span__mutmut['x_span__mutmut_28'] = x_span__mutmut_28 # type: ignore # mutmut generated
mutants_x_span__mutmut['x_span__mutmut_29'] = x_span__mutmut_29 # type: ignore # mutmut generated
mutants_x_span__mutmut['x_span__mutmut_30'] = x_span__mutmut_30 # type: ignore # mutmut generated
mutants_x_span__mutmut['x_span__mutmut_31'] = x_span__mutmut_31 # type: ignore # mutmut generated
mutants_x_span__mutmut['x_span__mutmut_32'] = x_span__mutmut_32 # type: ignore # mutmut generated
mutants_x_span__mutmut['x_span__mutmut_33'] = x_span__mutmut_33 # type: ignore # mutmut generated
mutants_x_span__mutmut['x_span__mutmut_34'] = x_span__mutmut_34 # type: ignore # mutmut generated
mutants_x_span__mutmut['x_span__mutmut_35'] = x_span__mutmut_35 # type: ignore # mutmut generated
mutants_x_span__mutmut['x_span__mutmut_36'] = x_span__mutmut_36 # type: ignore # mutmut generated
mutants_x_span__mutmut['x_span__mutmut_37'] = x_span__mutmut_37 # type: ignore # mutmut generated
mutants_x_span__mutmut['x_span__mutmut_38'] = x_span__mutmut_38 # type: ignore # mutmut generated
mutants_x_span__mutmut['x_span__mutmut_39'] = x_span__mutmut_39 # type: ignore # mutmut generated
mutants_x_span__mutmut['x_span__mutmut_40'] = x_span__mutmut_40 # type: ignore # mutmut generated
mutants_x_span__mutmut['x_span__mutmut_41'] = x_span__mutmut_41 # type: ignore # mutmut generated
mutants_x_span__mutmut['x_span__mutmut_42'] = x_span__mutmut_42 # type: ignore # mutmut generated
mutants_x_span__mutmut['x_span__mutmut_43'] = x_span__mutmut_43 # type: ignore # mutmut generated
mutants_x_span__mutmut['x_span__mutmut_44'] = x_span__mutmut_44 # type: ignore # mutmut generated
mutants_x__element__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__element__mutmut)
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


def x__element__mutmut_orig(data: bytes, at: int, limit: int, depth: int) -> tuple[Element | None, int]:
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


def x__element__mutmut_1(data: bytes, at: int, limit: int, depth: int) -> tuple[Element | None, int]:
    """Read the element at `at`; None for the end of an indefinite one."""
    if depth >= _MAX_DEPTH:
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


def x__element__mutmut_2(data: bytes, at: int, limit: int, depth: int) -> tuple[Element | None, int]:
    """Read the element at `at`; None for the end of an indefinite one."""
    if depth > _MAX_DEPTH:
        raise MalformedInput(None)
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


def x__element__mutmut_3(data: bytes, at: int, limit: int, depth: int) -> tuple[Element | None, int]:
    """Read the element at `at`; None for the end of an indefinite one."""
    if depth > _MAX_DEPTH:
        raise MalformedInput(f"BER at byte {at}: expected depth <= {_MAX_DEPTH}, got more")
    tag, start, end = None
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


def x__element__mutmut_4(data: bytes, at: int, limit: int, depth: int) -> tuple[Element | None, int]:
    """Read the element at `at`; None for the end of an indefinite one."""
    if depth > _MAX_DEPTH:
        raise MalformedInput(f"BER at byte {at}: expected depth <= {_MAX_DEPTH}, got more")
    tag, start, end = span(None, at, limit)
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


def x__element__mutmut_5(data: bytes, at: int, limit: int, depth: int) -> tuple[Element | None, int]:
    """Read the element at `at`; None for the end of an indefinite one."""
    if depth > _MAX_DEPTH:
        raise MalformedInput(f"BER at byte {at}: expected depth <= {_MAX_DEPTH}, got more")
    tag, start, end = span(data, None, limit)
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


def x__element__mutmut_6(data: bytes, at: int, limit: int, depth: int) -> tuple[Element | None, int]:
    """Read the element at `at`; None for the end of an indefinite one."""
    if depth > _MAX_DEPTH:
        raise MalformedInput(f"BER at byte {at}: expected depth <= {_MAX_DEPTH}, got more")
    tag, start, end = span(data, at, None)
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


def x__element__mutmut_7(data: bytes, at: int, limit: int, depth: int) -> tuple[Element | None, int]:
    """Read the element at `at`; None for the end of an indefinite one."""
    if depth > _MAX_DEPTH:
        raise MalformedInput(f"BER at byte {at}: expected depth <= {_MAX_DEPTH}, got more")
    tag, start, end = span(at, limit)
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


def x__element__mutmut_8(data: bytes, at: int, limit: int, depth: int) -> tuple[Element | None, int]:
    """Read the element at `at`; None for the end of an indefinite one."""
    if depth > _MAX_DEPTH:
        raise MalformedInput(f"BER at byte {at}: expected depth <= {_MAX_DEPTH}, got more")
    tag, start, end = span(data, limit)
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


def x__element__mutmut_9(data: bytes, at: int, limit: int, depth: int) -> tuple[Element | None, int]:
    """Read the element at `at`; None for the end of an indefinite one."""
    if depth > _MAX_DEPTH:
        raise MalformedInput(f"BER at byte {at}: expected depth <= {_MAX_DEPTH}, got more")
    tag, start, end = span(data, at, )
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


def x__element__mutmut_10(data: bytes, at: int, limit: int, depth: int) -> tuple[Element | None, int]:
    """Read the element at `at`; None for the end of an indefinite one."""
    if depth > _MAX_DEPTH:
        raise MalformedInput(f"BER at byte {at}: expected depth <= {_MAX_DEPTH}, got more")
    tag, start, end = span(data, at, limit)
    if tag != 0:
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


def x__element__mutmut_11(data: bytes, at: int, limit: int, depth: int) -> tuple[Element | None, int]:
    """Read the element at `at`; None for the end of an indefinite one."""
    if depth > _MAX_DEPTH:
        raise MalformedInput(f"BER at byte {at}: expected depth <= {_MAX_DEPTH}, got more")
    tag, start, end = span(data, at, limit)
    if tag == 1:
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


def x__element__mutmut_12(data: bytes, at: int, limit: int, depth: int) -> tuple[Element | None, int]:
    """Read the element at `at`; None for the end of an indefinite one."""
    if depth > _MAX_DEPTH:
        raise MalformedInput(f"BER at byte {at}: expected depth <= {_MAX_DEPTH}, got more")
    tag, start, end = span(data, at, limit)
    if tag == 0:
        if start == end:
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


def x__element__mutmut_13(data: bytes, at: int, limit: int, depth: int) -> tuple[Element | None, int]:
    """Read the element at `at`; None for the end of an indefinite one."""
    if depth > _MAX_DEPTH:
        raise MalformedInput(f"BER at byte {at}: expected depth <= {_MAX_DEPTH}, got more")
    tag, start, end = span(data, at, limit)
    if tag == 0:
        if start != end:
            raise MalformedInput(None)
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


def x__element__mutmut_14(data: bytes, at: int, limit: int, depth: int) -> tuple[Element | None, int]:
    """Read the element at `at`; None for the end of an indefinite one."""
    if depth > _MAX_DEPTH:
        raise MalformedInput(f"BER at byte {at}: expected depth <= {_MAX_DEPTH}, got more")
    tag, start, end = span(data, at, limit)
    if tag == 0:
        if start != end:
            raise MalformedInput(f"BER at byte {at}: expected an element, got tag 0")
        return None, end
    if end >= 0 or not tag & _CONSTRUCTED:
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


def x__element__mutmut_15(data: bytes, at: int, limit: int, depth: int) -> tuple[Element | None, int]:
    """Read the element at `at`; None for the end of an indefinite one."""
    if depth > _MAX_DEPTH:
        raise MalformedInput(f"BER at byte {at}: expected depth <= {_MAX_DEPTH}, got more")
    tag, start, end = span(data, at, limit)
    if tag == 0:
        if start != end:
            raise MalformedInput(f"BER at byte {at}: expected an element, got tag 0")
        return None, end
    if end > 0 and not tag & _CONSTRUCTED:
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


def x__element__mutmut_16(data: bytes, at: int, limit: int, depth: int) -> tuple[Element | None, int]:
    """Read the element at `at`; None for the end of an indefinite one."""
    if depth > _MAX_DEPTH:
        raise MalformedInput(f"BER at byte {at}: expected depth <= {_MAX_DEPTH}, got more")
    tag, start, end = span(data, at, limit)
    if tag == 0:
        if start != end:
            raise MalformedInput(f"BER at byte {at}: expected an element, got tag 0")
        return None, end
    if end >= 1 and not tag & _CONSTRUCTED:
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


def x__element__mutmut_17(data: bytes, at: int, limit: int, depth: int) -> tuple[Element | None, int]:
    """Read the element at `at`; None for the end of an indefinite one."""
    if depth > _MAX_DEPTH:
        raise MalformedInput(f"BER at byte {at}: expected depth <= {_MAX_DEPTH}, got more")
    tag, start, end = span(data, at, limit)
    if tag == 0:
        if start != end:
            raise MalformedInput(f"BER at byte {at}: expected an element, got tag 0")
        return None, end
    if end >= 0 and tag & _CONSTRUCTED:
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


def x__element__mutmut_18(data: bytes, at: int, limit: int, depth: int) -> tuple[Element | None, int]:
    """Read the element at `at`; None for the end of an indefinite one."""
    if depth > _MAX_DEPTH:
        raise MalformedInput(f"BER at byte {at}: expected depth <= {_MAX_DEPTH}, got more")
    tag, start, end = span(data, at, limit)
    if tag == 0:
        if start != end:
            raise MalformedInput(f"BER at byte {at}: expected an element, got tag 0")
        return None, end
    if end >= 0 and not tag | _CONSTRUCTED:
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


def x__element__mutmut_19(data: bytes, at: int, limit: int, depth: int) -> tuple[Element | None, int]:
    """Read the element at `at`; None for the end of an indefinite one."""
    if depth > _MAX_DEPTH:
        raise MalformedInput(f"BER at byte {at}: expected depth <= {_MAX_DEPTH}, got more")
    tag, start, end = span(data, at, limit)
    if tag == 0:
        if start != end:
            raise MalformedInput(f"BER at byte {at}: expected an element, got tag 0")
        return None, end
    if end >= 0 and not tag & _CONSTRUCTED:
        return Element(None, data[start:end], ()), end
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


def x__element__mutmut_20(data: bytes, at: int, limit: int, depth: int) -> tuple[Element | None, int]:
    """Read the element at `at`; None for the end of an indefinite one."""
    if depth > _MAX_DEPTH:
        raise MalformedInput(f"BER at byte {at}: expected depth <= {_MAX_DEPTH}, got more")
    tag, start, end = span(data, at, limit)
    if tag == 0:
        if start != end:
            raise MalformedInput(f"BER at byte {at}: expected an element, got tag 0")
        return None, end
    if end >= 0 and not tag & _CONSTRUCTED:
        return Element(tag, None, ()), end
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


def x__element__mutmut_21(data: bytes, at: int, limit: int, depth: int) -> tuple[Element | None, int]:
    """Read the element at `at`; None for the end of an indefinite one."""
    if depth > _MAX_DEPTH:
        raise MalformedInput(f"BER at byte {at}: expected depth <= {_MAX_DEPTH}, got more")
    tag, start, end = span(data, at, limit)
    if tag == 0:
        if start != end:
            raise MalformedInput(f"BER at byte {at}: expected an element, got tag 0")
        return None, end
    if end >= 0 and not tag & _CONSTRUCTED:
        return Element(tag, data[start:end], None), end
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


def x__element__mutmut_22(data: bytes, at: int, limit: int, depth: int) -> tuple[Element | None, int]:
    """Read the element at `at`; None for the end of an indefinite one."""
    if depth > _MAX_DEPTH:
        raise MalformedInput(f"BER at byte {at}: expected depth <= {_MAX_DEPTH}, got more")
    tag, start, end = span(data, at, limit)
    if tag == 0:
        if start != end:
            raise MalformedInput(f"BER at byte {at}: expected an element, got tag 0")
        return None, end
    if end >= 0 and not tag & _CONSTRUCTED:
        return Element(data[start:end], ()), end
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


def x__element__mutmut_23(data: bytes, at: int, limit: int, depth: int) -> tuple[Element | None, int]:
    """Read the element at `at`; None for the end of an indefinite one."""
    if depth > _MAX_DEPTH:
        raise MalformedInput(f"BER at byte {at}: expected depth <= {_MAX_DEPTH}, got more")
    tag, start, end = span(data, at, limit)
    if tag == 0:
        if start != end:
            raise MalformedInput(f"BER at byte {at}: expected an element, got tag 0")
        return None, end
    if end >= 0 and not tag & _CONSTRUCTED:
        return Element(tag, ()), end
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


def x__element__mutmut_24(data: bytes, at: int, limit: int, depth: int) -> tuple[Element | None, int]:
    """Read the element at `at`; None for the end of an indefinite one."""
    if depth > _MAX_DEPTH:
        raise MalformedInput(f"BER at byte {at}: expected depth <= {_MAX_DEPTH}, got more")
    tag, start, end = span(data, at, limit)
    if tag == 0:
        if start != end:
            raise MalformedInput(f"BER at byte {at}: expected an element, got tag 0")
        return None, end
    if end >= 0 and not tag & _CONSTRUCTED:
        return Element(tag, data[start:end], ), end
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


def x__element__mutmut_25(data: bytes, at: int, limit: int, depth: int) -> tuple[Element | None, int]:
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
    children: list[Element] = None
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


def x__element__mutmut_26(data: bytes, at: int, limit: int, depth: int) -> tuple[Element | None, int]:
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
    at = None
    while end < 0 or at < end:
        child, at = _element(data, at, limit if end < 0 else end, depth + 1)
        if child is None:
            if end < 0:
                end = at
                break
            raise MalformedInput(f"BER at byte {at}: expected an element, got an end of contents")
        children.append(child)
    return Element(tag, b"", tuple(children)), end


def x__element__mutmut_27(data: bytes, at: int, limit: int, depth: int) -> tuple[Element | None, int]:
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
    while end < 0 and at < end:
        child, at = _element(data, at, limit if end < 0 else end, depth + 1)
        if child is None:
            if end < 0:
                end = at
                break
            raise MalformedInput(f"BER at byte {at}: expected an element, got an end of contents")
        children.append(child)
    return Element(tag, b"", tuple(children)), end


def x__element__mutmut_28(data: bytes, at: int, limit: int, depth: int) -> tuple[Element | None, int]:
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
    while end <= 0 or at < end:
        child, at = _element(data, at, limit if end < 0 else end, depth + 1)
        if child is None:
            if end < 0:
                end = at
                break
            raise MalformedInput(f"BER at byte {at}: expected an element, got an end of contents")
        children.append(child)
    return Element(tag, b"", tuple(children)), end


def x__element__mutmut_29(data: bytes, at: int, limit: int, depth: int) -> tuple[Element | None, int]:
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
    while end < 1 or at < end:
        child, at = _element(data, at, limit if end < 0 else end, depth + 1)
        if child is None:
            if end < 0:
                end = at
                break
            raise MalformedInput(f"BER at byte {at}: expected an element, got an end of contents")
        children.append(child)
    return Element(tag, b"", tuple(children)), end


def x__element__mutmut_30(data: bytes, at: int, limit: int, depth: int) -> tuple[Element | None, int]:
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
    while end < 0 or at <= end:
        child, at = _element(data, at, limit if end < 0 else end, depth + 1)
        if child is None:
            if end < 0:
                end = at
                break
            raise MalformedInput(f"BER at byte {at}: expected an element, got an end of contents")
        children.append(child)
    return Element(tag, b"", tuple(children)), end


def x__element__mutmut_31(data: bytes, at: int, limit: int, depth: int) -> tuple[Element | None, int]:
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
        child, at = None
        if child is None:
            if end < 0:
                end = at
                break
            raise MalformedInput(f"BER at byte {at}: expected an element, got an end of contents")
        children.append(child)
    return Element(tag, b"", tuple(children)), end


def x__element__mutmut_32(data: bytes, at: int, limit: int, depth: int) -> tuple[Element | None, int]:
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
        child, at = _element(None, at, limit if end < 0 else end, depth + 1)
        if child is None:
            if end < 0:
                end = at
                break
            raise MalformedInput(f"BER at byte {at}: expected an element, got an end of contents")
        children.append(child)
    return Element(tag, b"", tuple(children)), end


def x__element__mutmut_33(data: bytes, at: int, limit: int, depth: int) -> tuple[Element | None, int]:
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
        child, at = _element(data, None, limit if end < 0 else end, depth + 1)
        if child is None:
            if end < 0:
                end = at
                break
            raise MalformedInput(f"BER at byte {at}: expected an element, got an end of contents")
        children.append(child)
    return Element(tag, b"", tuple(children)), end


def x__element__mutmut_34(data: bytes, at: int, limit: int, depth: int) -> tuple[Element | None, int]:
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
        child, at = _element(data, at, None, depth + 1)
        if child is None:
            if end < 0:
                end = at
                break
            raise MalformedInput(f"BER at byte {at}: expected an element, got an end of contents")
        children.append(child)
    return Element(tag, b"", tuple(children)), end


def x__element__mutmut_35(data: bytes, at: int, limit: int, depth: int) -> tuple[Element | None, int]:
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
        child, at = _element(data, at, limit if end < 0 else end, None)
        if child is None:
            if end < 0:
                end = at
                break
            raise MalformedInput(f"BER at byte {at}: expected an element, got an end of contents")
        children.append(child)
    return Element(tag, b"", tuple(children)), end


def x__element__mutmut_36(data: bytes, at: int, limit: int, depth: int) -> tuple[Element | None, int]:
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
        child, at = _element(at, limit if end < 0 else end, depth + 1)
        if child is None:
            if end < 0:
                end = at
                break
            raise MalformedInput(f"BER at byte {at}: expected an element, got an end of contents")
        children.append(child)
    return Element(tag, b"", tuple(children)), end


def x__element__mutmut_37(data: bytes, at: int, limit: int, depth: int) -> tuple[Element | None, int]:
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
        child, at = _element(data, limit if end < 0 else end, depth + 1)
        if child is None:
            if end < 0:
                end = at
                break
            raise MalformedInput(f"BER at byte {at}: expected an element, got an end of contents")
        children.append(child)
    return Element(tag, b"", tuple(children)), end


def x__element__mutmut_38(data: bytes, at: int, limit: int, depth: int) -> tuple[Element | None, int]:
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
        child, at = _element(data, at, depth + 1)
        if child is None:
            if end < 0:
                end = at
                break
            raise MalformedInput(f"BER at byte {at}: expected an element, got an end of contents")
        children.append(child)
    return Element(tag, b"", tuple(children)), end


def x__element__mutmut_39(data: bytes, at: int, limit: int, depth: int) -> tuple[Element | None, int]:
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
        child, at = _element(data, at, limit if end < 0 else end, )
        if child is None:
            if end < 0:
                end = at
                break
            raise MalformedInput(f"BER at byte {at}: expected an element, got an end of contents")
        children.append(child)
    return Element(tag, b"", tuple(children)), end


def x__element__mutmut_40(data: bytes, at: int, limit: int, depth: int) -> tuple[Element | None, int]:
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
        child, at = _element(data, at, limit if (end < 0) and False else end, depth + 1)
        if child is None:
            if end < 0:
                end = at
                break
            raise MalformedInput(f"BER at byte {at}: expected an element, got an end of contents")
        children.append(child)
    return Element(tag, b"", tuple(children)), end


def x__element__mutmut_41(data: bytes, at: int, limit: int, depth: int) -> tuple[Element | None, int]:
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
        child, at = _element(data, at, limit if (end < 0) or True else end, depth + 1)
        if child is None:
            if end < 0:
                end = at
                break
            raise MalformedInput(f"BER at byte {at}: expected an element, got an end of contents")
        children.append(child)
    return Element(tag, b"", tuple(children)), end


def x__element__mutmut_42(data: bytes, at: int, limit: int, depth: int) -> tuple[Element | None, int]:
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
        child, at = _element(data, at, limit if end <= 0 else end, depth + 1)
        if child is None:
            if end < 0:
                end = at
                break
            raise MalformedInput(f"BER at byte {at}: expected an element, got an end of contents")
        children.append(child)
    return Element(tag, b"", tuple(children)), end


def x__element__mutmut_43(data: bytes, at: int, limit: int, depth: int) -> tuple[Element | None, int]:
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
        child, at = _element(data, at, limit if end < 1 else end, depth + 1)
        if child is None:
            if end < 0:
                end = at
                break
            raise MalformedInput(f"BER at byte {at}: expected an element, got an end of contents")
        children.append(child)
    return Element(tag, b"", tuple(children)), end


def x__element__mutmut_44(data: bytes, at: int, limit: int, depth: int) -> tuple[Element | None, int]:
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
        child, at = _element(data, at, limit if end < 0 else end, depth - 1)
        if child is None:
            if end < 0:
                end = at
                break
            raise MalformedInput(f"BER at byte {at}: expected an element, got an end of contents")
        children.append(child)
    return Element(tag, b"", tuple(children)), end


def x__element__mutmut_45(data: bytes, at: int, limit: int, depth: int) -> tuple[Element | None, int]:
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
        child, at = _element(data, at, limit if end < 0 else end, depth + 2)
        if child is None:
            if end < 0:
                end = at
                break
            raise MalformedInput(f"BER at byte {at}: expected an element, got an end of contents")
        children.append(child)
    return Element(tag, b"", tuple(children)), end


def x__element__mutmut_46(data: bytes, at: int, limit: int, depth: int) -> tuple[Element | None, int]:
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
        if child is not None:
            if end < 0:
                end = at
                break
            raise MalformedInput(f"BER at byte {at}: expected an element, got an end of contents")
        children.append(child)
    return Element(tag, b"", tuple(children)), end


def x__element__mutmut_47(data: bytes, at: int, limit: int, depth: int) -> tuple[Element | None, int]:
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
            if end <= 0:
                end = at
                break
            raise MalformedInput(f"BER at byte {at}: expected an element, got an end of contents")
        children.append(child)
    return Element(tag, b"", tuple(children)), end


def x__element__mutmut_48(data: bytes, at: int, limit: int, depth: int) -> tuple[Element | None, int]:
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
            if end < 1:
                end = at
                break
            raise MalformedInput(f"BER at byte {at}: expected an element, got an end of contents")
        children.append(child)
    return Element(tag, b"", tuple(children)), end


def x__element__mutmut_49(data: bytes, at: int, limit: int, depth: int) -> tuple[Element | None, int]:
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
                end = None
                break
            raise MalformedInput(f"BER at byte {at}: expected an element, got an end of contents")
        children.append(child)
    return Element(tag, b"", tuple(children)), end


def x__element__mutmut_50(data: bytes, at: int, limit: int, depth: int) -> tuple[Element | None, int]:
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
                return
            raise MalformedInput(f"BER at byte {at}: expected an element, got an end of contents")
        children.append(child)
    return Element(tag, b"", tuple(children)), end


def x__element__mutmut_51(data: bytes, at: int, limit: int, depth: int) -> tuple[Element | None, int]:
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
            raise MalformedInput(None)
        children.append(child)
    return Element(tag, b"", tuple(children)), end


def x__element__mutmut_52(data: bytes, at: int, limit: int, depth: int) -> tuple[Element | None, int]:
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
        children.append(None)
    return Element(tag, b"", tuple(children)), end


def x__element__mutmut_53(data: bytes, at: int, limit: int, depth: int) -> tuple[Element | None, int]:
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
    return Element(None, b"", tuple(children)), end


def x__element__mutmut_54(data: bytes, at: int, limit: int, depth: int) -> tuple[Element | None, int]:
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
    return Element(tag, None, tuple(children)), end


def x__element__mutmut_55(data: bytes, at: int, limit: int, depth: int) -> tuple[Element | None, int]:
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
    return Element(tag, b"", None), end


def x__element__mutmut_56(data: bytes, at: int, limit: int, depth: int) -> tuple[Element | None, int]:
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
    return Element(b"", tuple(children)), end


def x__element__mutmut_57(data: bytes, at: int, limit: int, depth: int) -> tuple[Element | None, int]:
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
    return Element(tag, tuple(children)), end


def x__element__mutmut_58(data: bytes, at: int, limit: int, depth: int) -> tuple[Element | None, int]:
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
    return Element(tag, b"", ), end


def x__element__mutmut_59(data: bytes, at: int, limit: int, depth: int) -> tuple[Element | None, int]:
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
    return Element(tag, b"XXXX", tuple(children)), end


def x__element__mutmut_60(data: bytes, at: int, limit: int, depth: int) -> tuple[Element | None, int]:
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
    return Element(tag, b"", tuple(None)), end

mutants_x__element__mutmut['_mutmut_orig'] = x__element__mutmut_orig # type: ignore # mutmut generated
mutants_x__element__mutmut['x__element__mutmut_1'] = x__element__mutmut_1 # type: ignore # mutmut generated
mutants_x__element__mutmut['x__element__mutmut_2'] = x__element__mutmut_2 # type: ignore # mutmut generated
mutants_x__element__mutmut['x__element__mutmut_3'] = x__element__mutmut_3 # type: ignore # mutmut generated
mutants_x__element__mutmut['x__element__mutmut_4'] = x__element__mutmut_4 # type: ignore # mutmut generated
mutants_x__element__mutmut['x__element__mutmut_5'] = x__element__mutmut_5 # type: ignore # mutmut generated
mutants_x__element__mutmut['x__element__mutmut_6'] = x__element__mutmut_6 # type: ignore # mutmut generated
mutants_x__element__mutmut['x__element__mutmut_7'] = x__element__mutmut_7 # type: ignore # mutmut generated
mutants_x__element__mutmut['x__element__mutmut_8'] = x__element__mutmut_8 # type: ignore # mutmut generated
mutants_x__element__mutmut['x__element__mutmut_9'] = x__element__mutmut_9 # type: ignore # mutmut generated
mutants_x__element__mutmut['x__element__mutmut_10'] = x__element__mutmut_10 # type: ignore # mutmut generated
mutants_x__element__mutmut['x__element__mutmut_11'] = x__element__mutmut_11 # type: ignore # mutmut generated
mutants_x__element__mutmut['x__element__mutmut_12'] = x__element__mutmut_12 # type: ignore # mutmut generated
mutants_x__element__mutmut['x__element__mutmut_13'] = x__element__mutmut_13 # type: ignore # mutmut generated
mutants_x__element__mutmut['x__element__mutmut_14'] = x__element__mutmut_14 # type: ignore # mutmut generated
mutants_x__element__mutmut['x__element__mutmut_15'] = x__element__mutmut_15 # type: ignore # mutmut generated
mutants_x__element__mutmut['x__element__mutmut_16'] = x__element__mutmut_16 # type: ignore # mutmut generated
mutants_x__element__mutmut['x__element__mutmut_17'] = x__element__mutmut_17 # type: ignore # mutmut generated
mutants_x__element__mutmut['x__element__mutmut_18'] = x__element__mutmut_18 # type: ignore # mutmut generated
mutants_x__element__mutmut['x__element__mutmut_19'] = x__element__mutmut_19 # type: ignore # mutmut generated
mutants_x__element__mutmut['x__element__mutmut_20'] = x__element__mutmut_20 # type: ignore # mutmut generated
mutants_x__element__mutmut['x__element__mutmut_21'] = x__element__mutmut_21 # type: ignore # mutmut generated
mutants_x__element__mutmut['x__element__mutmut_22'] = x__element__mutmut_22 # type: ignore # mutmut generated
mutants_x__element__mutmut['x__element__mutmut_23'] = x__element__mutmut_23 # type: ignore # mutmut generated
mutants_x__element__mutmut['x__element__mutmut_24'] = x__element__mutmut_24 # type: ignore # mutmut generated
mutants_x__element__mutmut['x__element__mutmut_25'] = x__element__mutmut_25 # type: ignore # mutmut generated
mutants_x__element__mutmut['x__element__mutmut_26'] = x__element__mutmut_26 # type: ignore # mutmut generated
mutants_x__element__mutmut['x__element__mutmut_27'] = x__element__mutmut_27 # type: ignore # mutmut generated
mutants_x__element__mutmut['x__element__mutmut_28'] = x__element__mutmut_28 # type: ignore # mutmut generated
mutants_x__element__mutmut['x__element__mutmut_29'] = x__element__mutmut_29 # type: ignore # mutmut generated
mutants_x__element__mutmut['x__element__mutmut_30'] = x__element__mutmut_30 # type: ignore # mutmut generated
mutants_x__element__mutmut['x__element__mutmut_31'] = x__element__mutmut_31 # type: ignore # mutmut generated
mutants_x__element__mutmut['x__element__mutmut_32'] = x__element__mutmut_32 # type: ignore # mutmut generated
mutants_x__element__mutmut['x__element__mutmut_33'] = x__element__mutmut_33 # type: ignore # mutmut generated
mutants_x__element__mutmut['x__element__mutmut_34'] = x__element__mutmut_34 # type: ignore # mutmut generated
mutants_x__element__mutmut['x__element__mutmut_35'] = x__element__mutmut_35 # type: ignore # mutmut generated
mutants_x__element__mutmut['x__element__mutmut_36'] = x__element__mutmut_36 # type: ignore # mutmut generated
mutants_x__element__mutmut['x__element__mutmut_37'] = x__element__mutmut_37 # type: ignore # mutmut generated
mutants_x__element__mutmut['x__element__mutmut_38'] = x__element__mutmut_38 # type: ignore # mutmut generated
mutants_x__element__mutmut['x__element__mutmut_39'] = x__element__mutmut_39 # type: ignore # mutmut generated
mutants_x__element__mutmut['x__element__mutmut_40'] = x__element__mutmut_40 # type: ignore # mutmut generated
mutants_x__element__mutmut['x__element__mutmut_41'] = x__element__mutmut_41 # type: ignore # mutmut generated
mutants_x__element__mutmut['x__element__mutmut_42'] = x__element__mutmut_42 # type: ignore # mutmut generated
mutants_x__element__mutmut['x__element__mutmut_43'] = x__element__mutmut_43 # type: ignore # mutmut generated
mutants_x__element__mutmut['x__element__mutmut_44'] = x__element__mutmut_44 # type: ignore # mutmut generated
mutants_x__element__mutmut['x__element__mutmut_45'] = x__element__mutmut_45 # type: ignore # mutmut generated
mutants_x__element__mutmut['x__element__mutmut_46'] = x__element__mutmut_46 # type: ignore # mutmut generated
mutants_x__element__mutmut['x__element__mutmut_47'] = x__element__mutmut_47 # type: ignore # mutmut generated
mutants_x__element__mutmut['x__element__mutmut_48'] = x__element__mutmut_48 # type: ignore # mutmut generated
mutants_x__element__mutmut['x__element__mutmut_49'] = x__element__mutmut_49 # type: ignore # mutmut generated
mutants_x__element__mutmut['x__element__mutmut_50'] = x__element__mutmut_50 # type: ignore # mutmut generated
mutants_x__element__mutmut['x__element__mutmut_51'] = x__element__mutmut_51 # type: ignore # mutmut generated
mutants_x__element__mutmut['x__element__mutmut_52'] = x__element__mutmut_52 # type: ignore # mutmut generated
mutants_x__element__mutmut['x__element__mutmut_53'] = x__element__mutmut_53 # type: ignore # mutmut generated
mutants_x__element__mutmut['x__element__mutmut_54'] = x__element__mutmut_54 # type: ignore # mutmut generated
mutants_x__element__mutmut['x__element__mutmut_55'] = x__element__mutmut_55 # type: ignore # mutmut generated
mutants_x__element__mutmut['x__element__mutmut_56'] = x__element__mutmut_56 # type: ignore # mutmut generated
mutants_x__element__mutmut['x__element__mutmut_57'] = x__element__mutmut_57 # type: ignore # mutmut generated
mutants_x__element__mutmut['x__element__mutmut_58'] = x__element__mutmut_58 # type: ignore # mutmut generated
mutants_x__element__mutmut['x__element__mutmut_59'] = x__element__mutmut_59 # type: ignore # mutmut generated
mutants_x__element__mutmut['x__element__mutmut_60'] = x__element__mutmut_60 # type: ignore # mutmut generated
