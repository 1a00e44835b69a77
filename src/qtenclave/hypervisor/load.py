"""Takes an image in, so that what was measured is what boots.

The bytes arrive once, as a stream, and go two ways at the same time: into the digest, and into
anonymous files that are sealed before anyone may boot from them. There is no path that another
process could swap in between, and after sealing nobody, this process included, can change a byte.

Decides whether an image may start: layout, CRC, architecture, and outside debug mode its signature.
Which image a user wanted is for verifiers of documents to decide, from the registers.
"""

import fcntl
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from types import TracebackType
from typing import Final, Self

from qtenclave.eif.boundaries import BoundaryCheck
from qtenclave.eif.header import HEADER_SIZE, Architecture, SectionKind
from qtenclave.eif.measure import ImageDigest, certificate_digest
from qtenclave.eif.reader import EifReader, Event, SectionData, SectionStart
from qtenclave.eif.signature import verify_signature
from qtenclave.errors import HostFailure, MalformedInput, QtCode, Rejected
from qtenclave.hypervisor.pool import ImageSizes
from qtenclave.pcr import measure

__all__ = ["ImageLoader", "MeasuredImage"]

# Nobody can write, cut or lengthen; F_SEAL_SEAL makes that list itself final.
_SEALS: Final = fcntl.F_SEAL_SEAL | fcntl.F_SEAL_SHRINK | fcntl.F_SEAL_GROW | fcntl.F_SEAL_WRITE
# What a root begins with that our kernel leaves where it is, up to the end of all ramdisks.
# Source: Linux, fs/squashfs/squashfs_fs.h; guest/kernel, the patch on it.
_KEPT_MAGIC: Final = b"hsqs"
# The kernel unpacks ramdisks one after another and expects each to begin at a multiple of this.
_RAMDISK_ALIGNMENT: Final = 4
_MAKER: Final = object()


@dataclass(frozen=True, slots=True)
class MeasuredImage:
    """An image that was read to its end, measured, sealed and found acceptable.

    Made only by `ImageLoader.finish`. Owns its two descriptors; `close` gives them back.

    Attributes:
        kernel_fd, initrd_fd: Sealed files; the second holds all ramdisks one after another.
        command_line: The measured command line.
        architecture: What the measured kernel is for.
        image_digest: SHA-384 of kernel, command line and ramdisks: what PCR0 absorbs.
        certificate_digest: SHA-384 of the verified signing certificate: what PCR8 absorbs; None
            for an image without signature, and in debug mode.
        sizes: What decides how much memory it needs.
    """

    kernel_fd: int
    initrd_fd: int
    command_line: str
    architecture: Architecture
    image_digest: bytes
    certificate_digest: bytes | None
    sizes: ImageSizes
    maker: object

    def __post_init__(self) -> None:
        """Refuse to be made by anyone who did not measure."""
        if self.maker is not _MAKER:
            raise TypeError("MeasuredImage: made only by ImageLoader.finish")

    def close(self) -> None:
        """Give the memory back, unless a machine still has it."""
        os.close(self.kernel_fd)
        os.close(self.initrd_fd)


def _make_file(name: str) -> int:
    try:
        return os.memfd_create(name, os.MFD_CLOEXEC | os.MFD_ALLOW_SEALING)
    except OSError as error:
        raise HostFailure(f"memory for the {name}: {error.strerror}") from error


def _write_all(descriptor: int, data: memoryview) -> None:
    while len(data):
        try:
            written = os.write(descriptor, data)
        except OSError as error:
            raise HostFailure(f"memory for the image: {error.strerror}") from error
        data = data[written:]


@contextmanager
def _named_fault() -> Iterator[None]:
    try:
        yield
    except MalformedInput as error:
        error.code = error.code or QtCode.ENCLAVE_IMAGE
        raise


class ImageLoader:
    """Receives one image; a context manager that frees what `finish` did not hand out."""

    def __init__(self) -> None:
        self._reader = EifReader()
        self._digest = ImageDigest()
        self._boundaries = BoundaryCheck()
        self._files = {kind: _make_file(kind.name.lower()) for kind in _IN_FILES}
        self._texts = {kind: bytearray() for kind in _IN_MEMORY}
        self._sink: Callable[[memoryview], None] | None = None
        self._initrd_bytes = 0
        self._ramdisk_head = b""
        self._kept_bytes = 0
        self._file_bytes = 0

    def receive(self, data: bytes | bytearray | memoryview) -> None:
        """Take the next bytes of the file.

        Raises:
            MalformedInput: The bytes are no enclave image.
            HostFailure: There is no memory to hold them.
        """
        self._file_bytes += len(data)
        with _named_fault():
            for event in self._reader.receive(data):
                self._digest.receive(event)
                self._boundaries.receive(event)
                self._store(event)

    def finish(self, *, now: datetime, debug: bool) -> MeasuredImage:
        """Confirm that the whole file has come, and return it sealed.

        Args:
            now: Time against which the signing certificate's validity is held.
            debug: Skip the signature, as the product does: no register will speak of it.

        Raises:
            MalformedInput: The file is cut short or damaged.
            Rejected: The signature or its certificate does not verify.
        """
        with _named_fault():
            if self._file_bytes < HEADER_SIZE:
                raise MalformedInput(
                    f"image: expected a header of {HEADER_SIZE} bytes, got {self._file_bytes}"
                )
            self._reader.close()
            architecture = self._check_architecture()
        # Printable ASCII by rule B2, so the kernel sees exactly the measured bytes.
        command_line = self._texts[SectionKind.CMDLINE].decode("ascii")
        image_digest = self._digest.digest()
        certificate: bytes | None = None
        if (signature := self._texts[SectionKind.SIGNATURE]) and not debug:
            certificate = _check_signature(bytes(signature), image_digest, now)
        kernel, initrd = (self._files.pop(kind) for kind in _IN_FILES)
        try:
            for descriptor in (kernel, initrd):
                fcntl.fcntl(descriptor, fcntl.F_ADD_SEALS, _SEALS)
        except OSError as error:
            os.close(kernel)
            os.close(initrd)
            raise HostFailure(f"sealing the image: {error.strerror}") from error
        return MeasuredImage(
            kernel_fd=kernel,
            initrd_fd=initrd,
            command_line=command_line,
            architecture=architecture,
            image_digest=image_digest,
            certificate_digest=certificate,
            sizes=ImageSizes(
                self._file_bytes,
                self._initrd_bytes - self._kept_bytes,
                self._kept_bytes,
                architecture,
            ),
            maker=_MAKER,
        )

    def _store(self, event: Event) -> None:
        match event:
            case SectionStart(kind=SectionKind.RAMDISK):
                # The digest covers the ramdisks without padding. Padding here would boot bytes
                # that were not measured, so an image that needs it does not start.
                if self._initrd_bytes % _RAMDISK_ALIGNMENT:
                    raise MalformedInput(
                        f"ramdisk: expected to begin at a multiple of {_RAMDISK_ALIGNMENT},"
                        f" got {self._initrd_bytes}"
                    )
                self._ramdisk_head = b""
                self._sink = self._store_ramdisk
            case SectionStart(kind=SectionKind.KERNEL):
                kernel = self._files[SectionKind.KERNEL]
                self._sink = lambda data: _write_all(kernel, data)
            case SectionStart(kind=kind):
                self._sink = self._texts[kind].extend if kind in self._texts else None
            case SectionData(data=data) if self._sink is not None:
                self._sink(data)

    def _store_ramdisk(self, data: memoryview) -> None:
        if self._kept_bytes:
            self._kept_bytes += len(data)
        elif (wanted := len(_KEPT_MAGIC) - len(self._ramdisk_head)) > 0:
            self._ramdisk_head += data[:wanted]
            if self._ramdisk_head == _KEPT_MAGIC:
                self._kept_bytes = len(_KEPT_MAGIC) + len(data) - wanted
        self._initrd_bytes += len(data)
        _write_all(self._files[SectionKind.RAMDISK], data)

    def _check_architecture(self) -> Architecture:
        """Return what the kernel is for: it is measured, and the file's header is not."""
        said, measured = self._reader.header.architecture, self._boundaries.architecture
        if measured is None or said is not measured:
            raise MalformedInput(
                f"kernel: expected one for {said.name} as the header says, got one for"
                f" {measured.name if measured else 'nothing'}"
            )
        return measured

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        while self._files:
            _, descriptor = self._files.popitem()
            os.close(descriptor)


# Kernel before ramdisks: `finish` takes them in this order.
_IN_FILES: Final = (SectionKind.KERNEL, SectionKind.RAMDISK)
# Bounded by the reader. The metadata is for people who look at the file, and is not kept.
_IN_MEMORY: Final = (SectionKind.CMDLINE, SectionKind.SIGNATURE)


def _check_signature(section: bytes, image_digest: bytes, now: datetime) -> bytes:
    try:
        certificate = verify_signature(section, measure(image_digest), now)
    except Rejected as error:
        error.code = error.code or QtCode.SIGNATURE
        raise
    return certificate_digest(certificate.der)
