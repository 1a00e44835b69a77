"""Reads an enclave image as it streams by, holding none of it.

Decides whether bytes are one whole image in the only accepted spelling, and hands out what its
sections hold. Nothing is trusted before `close` returned: until then the CRC is not known, and even
then it only says that the file is undamaged. Whether the image is the right one is decided by its
measurements.
"""

import zlib
from collections import Counter
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from qtenclave.eif.header import (
    CRC_OFFSET,
    HEADER_SIZE,
    SECTION_HEADER_SIZE,
    Header,
    SectionKind,
    parse_header,
    parse_section_header,
)
from qtenclave.errors import MalformedInput, WrongState

__all__ = [
    "CrcMismatch",
    "EifReader",
    "Event",
    "SectionData",
    "SectionEnd",
    "SectionStart",
]


class CrcMismatch(MalformedInput):
    """The layout is right, but the file was damaged or changed without correcting its CRC."""


@dataclass(frozen=True, slots=True)
class SectionStart:
    """A section of `size` bytes begins."""

    kind: SectionKind
    size: int


@dataclass(frozen=True, slots=True)
class SectionData:
    """Some bytes of the section: a view of what was received, valid as long as that is."""

    data: memoryview


@dataclass(frozen=True, slots=True)
class SectionEnd:
    """All bytes of the section were handed out."""

    kind: SectionKind


Event = SectionStart | SectionData | SectionEnd


class _State(Enum):
    HEADER = auto()
    SECTION_HEADER = auto()
    SECTION_DATA = auto()
    END = auto()
    FAILED = auto()


# What must have been there before a section of each kind. PCR0 runs over the kernel, the command
# line and the ramdisks in file order, so their order has to be fixed for PCR0 to mean one image.
_AFTER: Final = {
    SectionKind.KERNEL: (),
    SectionKind.CMDLINE: (SectionKind.KERNEL,),
    SectionKind.METADATA: (),
    SectionKind.RAMDISK: (SectionKind.CMDLINE,),
    SectionKind.SIGNATURE: (SectionKind.METADATA, SectionKind.RAMDISK),
}
_REQUIRED: Final = (
    SectionKind.KERNEL,
    SectionKind.CMDLINE,
    SectionKind.METADATA,
    SectionKind.RAMDISK,
)


class EifReader:
    """Turns the bytes of a file, in pieces of any size, into the events of its sections.

    However the file is cut, the events are the same but for where `SectionData` is cut. Memory is
    bounded by the header; the data of sections is passed through as views.
    """

    def __init__(self) -> None:
        self._state = _State.HEADER
        self._pending = bytearray()
        self._header: Header | None = None
        self._kind = SectionKind.KERNEL
        self._remaining = 0
        self._seen: Counter[SectionKind] = Counter()
        self._crc32 = 0

    @property
    def header(self) -> Header:
        """What the header says.

        Raises:
            WrongState: Not all of it has been received.
        """
        if self._header is None:
            raise WrongState("image header: expected 548 bytes received, got fewer")
        return self._header

    def receive(self, data: bytes | bytearray | memoryview) -> list[Event]:
        """Return the events that `data`, the next bytes of the file, completes.

        Raises:
            MalformedInput: The file is not an image. The reader is of no use after it.
        """
        if self._state is _State.FAILED:
            raise MalformedInput("image: expected no more input after an error, got some")
        view = memoryview(data).cast("B")
        events: list[Event] = []
        try:
            while view:
                view = view[self._step(view, events) :]
        except MalformedInput:
            self._state = _State.FAILED
            raise
        return events

    def close(self) -> None:
        """Confirm that the file ended where it should, undamaged.

        Raises:
            CrcMismatch: Everything else is right.
            MalformedInput: The file is cut short, or was refused before.
        """
        if self._state is not _State.END:
            raise MalformedInput("image: expected a whole file, got an early end")
        if self._crc32 != self.header.crc32:
            raise CrcMismatch(f"image CRC: expected {self.header.crc32:08x}, got {self._crc32:08x}")

    def _step(self, view: memoryview, events: list[Event]) -> int:
        """Consume the start of `view`, at least one byte; return how many."""
        match self._state:
            case _State.HEADER:
                return self._take_header(view)
            case _State.SECTION_HEADER:
                return self._take_section_header(view, events)
            case _State.SECTION_DATA:
                return self._take_data(view, events)
            case _:
                raise MalformedInput("image: expected its end after the last section, got more")

    def _collect(self, view: memoryview, size: int) -> int:
        taken = min(len(view), size - len(self._pending))
        self._pending += view[:taken]
        return taken

    def _take_header(self, view: memoryview) -> int:
        taken = self._collect(view, HEADER_SIZE)
        if len(self._pending) == HEADER_SIZE:
            self._header = parse_header(self._pending)
            self._crc32 = zlib.crc32(self._pending[:CRC_OFFSET])
            self._pending.clear()
            self._state = _State.SECTION_HEADER
        return taken

    def _take_section_header(self, view: memoryview, events: list[Event]) -> int:
        taken = self._collect(view, SECTION_HEADER_SIZE)
        if len(self._pending) == SECTION_HEADER_SIZE:
            sizes = self.header.section_sizes
            kind, size = parse_section_header(self._pending, sizes[self._seen.total()])
            self._check_order(kind)
            self._seen[kind] += 1
            self._crc32 = zlib.crc32(self._pending, self._crc32)
            self._pending.clear()
            self._kind = kind
            self._remaining = size  # never zero: parse_header refuses that
            self._state = _State.SECTION_DATA
            events.append(SectionStart(kind, size))
        return taken

    def _take_data(self, view: memoryview, events: list[Event]) -> int:
        piece = view[: self._remaining]
        self._crc32 = zlib.crc32(piece, self._crc32)
        self._remaining -= len(piece)
        events.append(SectionData(piece))
        if not self._remaining:
            events.append(SectionEnd(self._kind))
            last = self._seen.total() == len(self.header.section_sizes)
            self._state = _State.END if last else _State.SECTION_HEADER
            if last:
                self._check_complete()
        return len(piece)

    def _check_order(self, kind: SectionKind) -> None:
        if self._seen[SectionKind.SIGNATURE]:
            raise MalformedInput(f"sections: expected the signature last, got {kind.name} after it")
        if self._seen[kind] and kind is not SectionKind.RAMDISK:
            raise MalformedInput(f"sections: expected one {kind.name}, got another")
        for needed in _AFTER[kind]:
            if not self._seen[needed]:
                raise MalformedInput(
                    f"sections: expected {needed.name} before {kind.name}, got none"
                )

    def _check_complete(self) -> None:
        for kind in _REQUIRED:
            if not self._seen[kind]:
                raise MalformedInput(f"sections: expected one {kind.name}, got none")
