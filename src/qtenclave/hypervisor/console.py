"""What a debug machine's serial port said lately, for readers that come and go. No I/O."""

import threading
from collections.abc import Callable

__all__ = ["ConsoleLog", "printable"]

# A whole kernel boot with messages is about 20 KiB; what is older than this is dropped.
_KEPT_BYTES = 256 << 10
# Of its end, where a failure is explained: a traceback's last calls fit.
_LAST_BYTES = 1000
_LAST_LINES = 10


def printable(data: bytes) -> str:
    """Return text from a guest or its machine for a terminal or a log, in one line."""
    text = data.decode("utf-8", "backslashreplace")
    return "".join(c if c.isprintable() else " " for c in text).strip()


class ConsoleLog:
    """Bounded memory of a byte stream; one writer, readers in other threads.

    Positions count bytes since the machine started, so a reader that was too slow sees a gap
    instead of repeated text.
    """

    def __init__(self, kept_bytes: int = _KEPT_BYTES) -> None:
        self._kept_bytes = kept_bytes
        self._lock = threading.Lock()
        self._data = bytearray()
        self._start = 0
        self._ended = False
        self._listeners: list[Callable[[], None]] = []

    @property
    def ended(self) -> bool:
        """Tell whether nothing will be added."""
        return self._ended

    def append(self, data: bytes) -> None:
        """Add what the serial port said."""
        with self._lock:
            self._data += data
            excess = len(self._data) - self._kept_bytes
            if excess > 0:
                del self._data[:excess]
                self._start += excess
        self._tell()

    def end(self) -> None:
        """Say that the machine has gone."""
        self._ended = True
        self._tell()

    def read(self, position: int) -> tuple[bytes, int]:
        """Return what is kept from `position` on, and the position after it."""
        with self._lock:
            skip = max(0, position - self._start)
            return bytes(self._data[skip:]), self._start + len(self._data)

    def last_words(self) -> str:
        """Return the end of what was said as one printable line, without a line that is cut."""
        with self._lock:
            cut = len(self._data) > _LAST_BYTES
            lines = bytes(self._data[-_LAST_BYTES:]).split(b"\n")
        shown = [printable(line) for line in (lines[1:] if cut and len(lines) > 1 else lines)]
        return " | ".join([line for line in shown if line][-_LAST_LINES:])

    def listen(self, listener: Callable[[], None]) -> Callable[[], None]:
        """Have `listener` called, in the writer's thread, after every change.

        Returns:
            A function that ends this.
        """
        with self._lock:
            self._listeners.append(listener)
        return lambda: self._forget(listener)

    def _forget(self, listener: Callable[[], None]) -> None:
        with self._lock:
            self._listeners.remove(listener)

    def _tell(self) -> None:
        with self._lock:
            listeners = tuple(self._listeners)
        for listener in listeners:
            listener()
