"""The lifecycle channel, host side: text lines between a guest's init and the hypervisor. No I/O.

The guest says `hello 1`, gets the time, says `ready` once its application runs (or `error TEXT`),
and at the end `exit STATUS` or `signal NUMBER`. Anything else is a `GuestFault`: init is measured,
so a guest that speaks differently is not running it, or was taken over.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from qtenclave.errors import GuestFault

__all__ = [
    "MAX_LINE_BYTES",
    "Exited",
    "Hello",
    "Lifecycle",
    "LifecycleEvent",
    "Ready",
    "Signalled",
    "StartFailed",
    "encode_time",
]

# Its end included. Longest in use: `error` with an operating system's message and a path.
MAX_LINE_BYTES = 256
_MAX_STATUS = 255
_MAX_SIGNAL = 64


@dataclass(frozen=True, slots=True)
class Hello:
    """Init is up and waits for the time."""


@dataclass(frozen=True, slots=True)
class Ready:
    """The application has been executed."""


@dataclass(frozen=True, slots=True)
class StartFailed:
    """Init could not start the application; `reason` is printable text from the guest."""

    reason: str


@dataclass(frozen=True, slots=True)
class Exited:
    """The application ended by itself."""

    status: int


@dataclass(frozen=True, slots=True)
class Signalled:
    """A signal ended the application."""

    number: int


LifecycleEvent = Hello | Ready | StartFailed | Exited | Signalled


class _State(Enum):
    START = auto()
    GREETED = auto()
    RUNNING = auto()
    ENDED = auto()


# What may be said when, and what it leads to.
_NEXT: dict[tuple[_State, type[LifecycleEvent]], _State] = {
    (_State.START, Hello): _State.GREETED,
    (_State.GREETED, Ready): _State.RUNNING,
    (_State.GREETED, StartFailed): _State.ENDED,
    (_State.RUNNING, Exited): _State.ENDED,
    (_State.RUNNING, Signalled): _State.ENDED,
}


def encode_time(unix_ns: int) -> bytes:
    """Return the line that tells the guest the wall-clock time."""
    return b"time %d\n" % unix_ns


def _show(line: bytes) -> str:
    return line[:64].hex(" ")


def _parse_number(text: bytes, lowest: int, highest: int, what: str) -> int:
    # One spelling: no sign, blanks, underscores or leading zeros, all of which int() takes.
    value = int(text) if text.isdigit() and len(text) <= 3 else -1
    if not lowest <= value <= highest or str(value).encode() != text:
        raise GuestFault(f"{what}: expected {lowest}..{highest}, got {_show(text)}")
    return value


def _parse_line(line: bytes) -> LifecycleEvent:
    word, _, rest = line.partition(b" ")
    if line == b"hello 1":
        return Hello()
    if line == b"ready":
        return Ready()
    if word == b"error" and rest:
        # Goes to terminals and logs: no control characters of the guest's choice.
        text = rest.decode("utf-8", "backslashreplace")
        return StartFailed("".join(c if c.isprintable() else f"\\x{ord(c):02x}" for c in text))
    if word == b"exit":
        return Exited(_parse_number(rest, 0, _MAX_STATUS, "exit status"))
    if word == b"signal":
        return Signalled(_parse_number(rest, 1, _MAX_SIGNAL, "signal number"))
    raise GuestFault(f"lifecycle line: expected a known one, got {_show(line)}")


class Lifecycle:
    """One guest's side of the conversation: bytes in, events out."""

    def __init__(self) -> None:
        self._state = _State.START
        self._buffer = bytearray()

    @property
    def greeted(self) -> bool:
        """Tell whether init has said anything yet."""
        return self._state is not _State.START

    def receive(self, data: bytes) -> Iterator[LifecycleEvent]:
        """Yield what the guest said in `data`, which may hold parts of lines.

        Raises:
            GuestFault: A line is too long, unknown, or said at the wrong time.
        """
        self._buffer += data
        while True:
            end = self._buffer.find(b"\n", 0, MAX_LINE_BYTES)
            if end < 0:
                break
            line = bytes(self._buffer[:end])
            del self._buffer[: end + 1]
            yield self._step(_parse_line(line))
        if len(self._buffer) >= MAX_LINE_BYTES:
            raise GuestFault(
                f"lifecycle line: expected at most {MAX_LINE_BYTES} bytes, got {len(self._buffer)}"
            )

    def _step(self, event: LifecycleEvent) -> LifecycleEvent:
        following = _NEXT.get((self._state, type(event)))
        if following is None:
            said = type(event).__name__
            raise GuestFault(f"lifecycle: expected nothing like {said} in {self._state.name}")
        self._state = following
        return event
