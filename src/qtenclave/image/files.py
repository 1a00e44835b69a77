"""The files of a build: layers that data is taken from, the image that it is put into."""

import hashlib
import os
from collections.abc import Iterator, Sequence
from concurrent.futures import Executor
from contextlib import ExitStack
from io import BufferedRandom
from itertools import repeat
from typing import Final

from qtenclave.eif import (
    HEADER_SIZE,
    Architecture,
    BoundaryCheck,
    EifReader,
    EifWriter,
    Event,
    ImageDigest,
    Measurer,
    SectionData,
    SectionEnd,
    SectionKind,
    SectionStart,
)
from qtenclave.errors import HostFailure, QtCode
from qtenclave.image.content import Content, Extent, Hole, Sparse
from qtenclave.image.layout import Layer

__all__ = ["ImageFile", "LayerFiles"]

_CHUNK: Final = 1 << 20
_ZEROS: Final = bytes(_CHUNK)
# What other loaders of the format take when not told otherwise; ours reads neither.
_DEFAULT_MEMORY_BYTES: Final = 1 << 30
_DEFAULT_CPUS: Final = 2


class LayerFiles:
    """The layers' files, open as long as data is taken from them."""

    def __init__(self, layers: Sequence[Layer], stack: ExitStack) -> None:
        self._files = [stack.enter_context(layer.path.open("rb")) for layer in layers]

    def descriptor(self, layer: int) -> int:
        return self._files[layer].fileno()

    def size(self, layer: int) -> int:
        return os.fstat(self.descriptor(layer)).st_size

    def pieces(self, content: Content) -> Iterator[bytes]:
        """Return the data of a file in pieces of bounded size."""
        match content:
            case bytes():
                yield content
            case Extent():
                yield from self._layer_pieces(content)
            case Hole(size=size):
                yield from repeat(_ZEROS, size // _CHUNK)
                yield bytes(size % _CHUNK)
            case Sparse(parts=parts):
                for part in parts:
                    yield from self.pieces(part)

    def _layer_pieces(self, extent: Extent) -> Iterator[bytes]:
        offset, end = extent.offset, extent.offset + extent.size
        while offset < end:
            data = os.pread(self.descriptor(extent.layer), min(_CHUNK, end - offset), offset)
            if not data:
                raise HostFailure(
                    "layer: expected the bytes that were there before, got its end",
                    code=QtCode.FILE_OPERATION,
                )
            offset += len(data)
            yield data

    def read(self, content: Content) -> bytes:
        """Return the data of a small file, or of a small part of one."""
        return b"".join(self.pieces(content))


class ImageFile:
    """Writes sections to the file and measures what it writes."""

    def __init__(self, file: BufferedRandom, architecture: Architecture, helper: Executor) -> None:
        """Begin an image.

        Args:
            file: Empty; the caller's.
            architecture: What the image is for.
            helper: Where a second hash is computed meanwhile; the caller's.
        """
        self._file = file
        self._helper = helper
        self._writer = EifWriter(architecture, _DEFAULT_MEMORY_BYTES, _DEFAULT_CPUS)
        self.measurer = Measurer(helper)
        self._boundaries = BoundaryCheck()
        file.write(bytes(HEADER_SIZE))

    def section(self, kind: SectionKind, size: int, pieces: Iterator[bytes]) -> None:
        """Write one section; small pieces are joined, so that hashing runs over large ones."""
        self._file.write(self._writer.begin_section(kind, size))
        self._absorb(SectionStart(kind, size))
        joined = bytearray()
        for piece in pieces:
            if len(piece) >= _CHUNK and not joined:
                self._write(piece)
                continue
            joined += piece
            if len(joined) >= _CHUNK:
                self._write(bytes(joined))
                joined.clear()
        if joined:
            self._write(bytes(joined))
        self._absorb(SectionEnd(kind))

    def _write(self, data: bytes) -> None:
        self._file.write(data)
        self._writer.data(data)
        self._absorb(SectionData(memoryview(data)))

    def _absorb(self, event: Event) -> None:
        self.measurer.receive(event)
        self._boundaries.receive(event)

    def finish(self) -> int:
        """Write the header; return the file's length."""
        size = self._file.tell()
        self._file.seek(0)
        self._file.write(self._writer.finish())
        self._file.flush()
        os.fsync(self._file.fileno())
        return size

    def verify(self) -> bytes:
        """Read the file back as a start would, and compare with what was measured while writing.

        Returns the SHA-256 of the file.

        Raises:
            HostFailure: The file holds other bytes.
            MalformedInput: The file is not an image that boots.
        """
        reader, digest, boundaries = EifReader(), ImageDigest(), BoundaryCheck()
        buffer, sha256 = bytearray(_CHUNK), hashlib.sha256()
        self._file.seek(0)
        while size := self._file.readinto(buffer):
            beside = self._helper.submit(sha256.update, memoryview(buffer)[:size])
            for event in reader.receive(memoryview(buffer)[:size]):
                digest.receive(event)
                boundaries.receive(event)
            beside.result()  # the buffer is free again
        reader.close()
        if digest.digest() != self.measurer.image_digest():
            raise HostFailure(
                "image: expected to read back what was written, got other bytes",
                code=QtCode.WRITE_IMAGE,
            )
        return sha256.digest()
