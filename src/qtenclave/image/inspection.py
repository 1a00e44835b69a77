"""Reads an image file of unknown origin, once, and keeps what the small sections say.

Decides nothing about trust. The file streams: memory does not grow with it. What is wrong with it
beyond its form (a CRC, a boundary) is a fact for the caller, because one shows it and another
refuses.
"""

import hashlib
import os
import stat
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from io import BufferedRandom, FileIO
from pathlib import Path
from typing import Final

from qtenclave.eif import (
    Architecture,
    BoundaryCheck,
    CrcMismatch,
    EifReader,
    Event,
    Header,
    Measurements,
    Measurer,
    SectionData,
    SectionKind,
    SectionStart,
)
from qtenclave.errors import HostFailure, InvalidRequest, MalformedInput, QtCode

__all__ = ["InspectedImage", "inspect_image", "open_image"]

_CHUNK: Final = 1 << 20
_KEPT: Final = frozenset({SectionKind.CMDLINE, SectionKind.METADATA, SectionKind.SIGNATURE})


@dataclass(frozen=True, slots=True)
class InspectedImage:
    """What a file in the image format says; whoever made it may have lied.

    Attributes:
        header: Its architecture and defaults are in no register.
        sections: In file order.
        kernel_sha256: Of the kernel section, 32 bytes.
        cmdline, metadata, signature: Those sections; the last is None where there is none.
        sha256: Of the file, 32 bytes.
        crc_error, boundary_error: What is wrong, or None.
    """

    header: Header
    sections: tuple[SectionStart, ...]
    kernel_sha256: bytes
    cmdline: bytes
    metadata: bytes
    signature: bytes | None
    sha256: bytes
    crc_error: str | None
    boundary_error: str | None
    _measurer: Measurer

    def measurements(self, signing_certificate_der: bytes | None) -> Measurements:
        """Return the registers; see `Measurer.measurements`."""
        return self._measurer.measurements(signing_certificate_der)

    def check(self) -> None:
        """Confirm that the file is undamaged and can be cut in one way only, as a start does.

        Raises:
            MalformedInput: It is not so.
        """
        for error in (self.crc_error, self.boundary_error):
            if error:
                raise MalformedInput(error, code=QtCode.ENCLAVE_IMAGE)


class _Collector:
    """Keeps what is asked for of a file."""

    def __init__(self) -> None:
        self.measurer = Measurer()
        self.sections: list[SectionStart] = []
        self.kept: dict[SectionKind, bytearray] = {}
        self.kernel = hashlib.sha256()
        self.boundary_error: str | None = None
        self._check: BoundaryCheck | None = BoundaryCheck()

    def receive(self, event: Event) -> None:
        self.measurer.receive(event)
        match event:
            case SectionStart(kind=kind):
                self.sections.append(event)
                self.kept.setdefault(kind, bytearray())
            case SectionData(data=data) if self.sections[-1].kind in _KEPT:
                self.kept[self.sections[-1].kind] += data  # bounded by the reader
            case SectionData(data=data) if self.sections[-1].kind is SectionKind.KERNEL:
                self.kernel.update(data)
            case _:
                pass
        if self._check:
            try:
                self._check.receive(event)
            except MalformedInput as error:
                self.boundary_error, self._check = str(error), None

    def check_architecture(self, header: Architecture) -> None:
        """Hold the header, which is not measured, against the kernel, which is."""
        if self._check and self._check.architecture is not header:
            kernel = self._check.architecture.name if self._check.architecture else "no kernel"
            self.boundary_error = (
                f"image architecture: expected {kernel} as its kernel says, got {header.name}"
            )


def open_image(path: Path) -> FileIO:
    """Return a regular file, open for reading.

    Raises:
        InvalidRequest: There is none of that name.
    """
    try:
        # A name that leads to a pipe or a device must not make us wait.
        descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else "an impossible name"
        raise InvalidRequest(
            f"{path}: expected a readable file, got {reason}", code=QtCode.FILE_OPERATION
        ) from error
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise InvalidRequest(
            f"{path}: expected a regular file, got another kind", code=QtCode.FILE_OPERATION
        )
    return FileIO(descriptor, "rb")


def inspect_image(
    file: FileIO | BufferedRandom,
    name: Path,
    also: Callable[[EifReader, Event], None] = lambda _reader, _event: None,
) -> InspectedImage:
    """Read a file from where it stands to its end.

    Args:
        file: The file.
        name: What messages call it.
        also: Is given each event too, and the reader it came from, whose header is known by then.

    Raises:
        HostFailure: The file cannot be read to its end.
        MalformedInput: It is no image, or is cut short.
    """
    reader, collector, sha256 = EifReader(), _Collector(), hashlib.sha256()
    buffer = bytearray(_CHUNK)
    crc_error = None
    try:
        while size := _read(file, buffer, name):
            piece = memoryview(buffer)[:size]
            sha256.update(piece)
            for event in reader.receive(piece):
                collector.receive(event)
                also(reader, event)
        reader.close()
    except CrcMismatch as error:
        crc_error = str(error)
    except MalformedInput as error:
        raise MalformedInput(
            f"{name} is no enclave image: {error}", code=QtCode.ENCLAVE_IMAGE
        ) from error
    kept: Mapping[SectionKind, bytearray] = collector.kept
    signature = kept.get(SectionKind.SIGNATURE)
    collector.check_architecture(reader.header.architecture)
    return InspectedImage(
        header=reader.header,
        sections=tuple(collector.sections),
        kernel_sha256=collector.kernel.digest(),
        cmdline=bytes(kept[SectionKind.CMDLINE]),
        metadata=bytes(kept[SectionKind.METADATA]),
        signature=None if signature is None else bytes(signature),
        sha256=sha256.digest(),
        crc_error=crc_error,
        boundary_error=collector.boundary_error,
        _measurer=collector.measurer,
    )


def _read(file: FileIO | BufferedRandom, buffer: bytearray, name: Path) -> int:
    try:
        return file.readinto(buffer) or 0
    except OSError as error:
        raise HostFailure(
            f"{name}: expected to read it, got {error.strerror}", code=QtCode.FILE_OPERATION
        ) from error
