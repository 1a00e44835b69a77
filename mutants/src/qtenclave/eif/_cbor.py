"""The little CBOR that a signature section is made of, read in one spelling only.

Decides nothing about meaning. A general decoder would accept duplicate keys, indefinite lengths and
several spellings of a number; here every item is definite and shortest.

Source: RFC 8949, section 4.2.1, "Core Deterministic Encoding Requirements".
"""

from typing import Final

from qtenclave.errors import MalformedInput

__all__ = ["CborReader"]

_UNSIGNED: Final = 0
_BYTES: Final = 2
_TEXT: Final = 3
_ARRAY: Final = 4
_MAP: Final = 5


class CborReader:
    """Takes expected items one after the other from the start of `data`."""

    def __init__(self, data: bytes, name: str) -> None:
        self._data = data
        self._position = 0
        self._name = name

    def _refuse(self, expected: str, got: str) -> MalformedInput:
        return MalformedInput(
            f"{self._name}: expected {expected} at offset {self._position}, got {got}"
        )

    def _take(self, size: int) -> bytes:
        end = self._position + size
        if end > len(self._data):
            raise self._refuse(f"{size} bytes", f"{len(self._data) - self._position}")
        taken = self._data[self._position : end]
        self._position = end
        return taken

    def _head(self, major: int, expected: str) -> int:
        """Return the argument of an item that must be of the given major type."""
        first = self._take(1)[0]
        if first >> 5 != major:
            self._position -= 1
            raise self._refuse(expected, f"byte {first:#04x}")
        information = first & 0x1F
        if information < 24:
            return information
        if information > 27:
            self._position -= 1
            raise self._refuse(f"{expected} of definite length", f"byte {first:#04x}")
        size = 1 << (information - 24)
        value = int.from_bytes(self._take(size), "big")
        if value < (24 if size == 1 else 1 << (4 * size)):
            raise self._refuse(f"{expected} in its shortest form", f"{value} in {size} bytes")
        return value

    def array(self, length: int) -> None:
        """Take the start of an array of exactly `length` items."""
        got = self._head(_ARRAY, "an array")
        if got != length:
            raise self._refuse(f"an array of {length}", f"{got}")

    def map(self, length: int) -> None:
        """Take the start of a map of exactly `length` pairs."""
        got = self._head(_MAP, "a map")
        if got != length:
            raise self._refuse(f"a map of {length}", f"{got}")

    def text(self, expected: str) -> None:
        """Take a text string that must read `expected`."""
        got = self._take(self._head(_TEXT, f"the text {expected}"))
        if got != expected.encode():
            raise self._refuse(f"the text {expected}", got[:32].hex())

    def byte_string(self) -> bytes:
        """Take a byte string."""
        return self._take(self._head(_BYTES, "a byte string"))

    def octets(self, limit: int) -> bytes:
        """Take an array of at most `limit` numbers below 256, which stands for a byte string."""
        length = self._head(_ARRAY, "an array of octets")
        if length > limit:
            raise self._refuse(f"at most {limit} octets", f"{length}")
        octets = bytearray()
        for _ in range(length):
            number = self._head(_UNSIGNED, "an octet")
            if number > 0xFF:
                raise self._refuse("an octet", f"{number}")
            octets.append(number)
        return bytes(octets)

    def end(self) -> None:
        """Confirm that nothing follows."""
        if self._position != len(self._data):
            raise self._refuse("the end", f"{len(self._data) - self._position} more bytes")
