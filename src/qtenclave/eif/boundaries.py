"""Whether the measured bytes can be cut into kernel, command line and ramdisks in one way only.

PCR0 runs over those sections one after the other without their lengths. Without further rules two
files with the same PCR0 could cut the same bytes differently: the start of the command line, moved
to the end of the kernel where nobody misses it, would no longer have an effect. So what boots must
also follow these rules, by which the bytes themselves tell where each part ends:

- B1: the kernel ends where its own headers say: an ELF file for x86-64, a bzImage, or an `Image`
  for AArch64. The last one says how much memory it takes, so its file must be as long as that,
  with the part that starts as zeros written out.
- B2: the command line is printable ASCII and holds no magic number of an uncompressed ramdisk.
- B3: the first ramdisk begins with such a magic number, or with a byte that is not printable, as
  the compressed forms do.

Where one ramdisk ends and the next begins is of no matter to what boots: the kernel gets them as
one. The kernel also tells its architecture, and in measured bytes: the file's header, which says
the same, is not measured.

Source: System V ABI, "ELF Header"; Linux, `Documentation/arch/x86/boot.rst`, "The Real-Mode Kernel
Header", `Documentation/arm64/booting.rst`, "Call the kernel image", and
`Documentation/driver-api/early-userspace/buffer-format.rst`.
"""

import struct
from typing import Final

from qtenclave.eif.header import Architecture, SectionKind
from qtenclave.eif.reader import Event, SectionData, SectionEnd, SectionStart
from qtenclave.errors import MalformedInput

__all__ = ["BoundaryCheck", "read_kernel_extent"]

_ELF_MAGIC: Final = b"\x7fELF\x02\x01"  # 64 bits, little-endian
_ELF_SECTIONS: Final = struct.Struct("<18xH20xQ10xHH")  # e_machine, e_shoff, e_shentsize, e_shnum
_ELF_X86_64: Final = 62
_ELF_SECTION_ENTRY: Final = 64
_BZIMAGE_MAGIC: Final = b"HdrS"
_BZIMAGE_MAGIC_OFFSET: Final = 0x202
_BZIMAGE_SIZES: Final = struct.Struct("<497xB2xI")  # setup_sects at 0x1f1, syssize at 0x1f4
_IMAGE_MAGIC: Final = b"ARM\x64"
_IMAGE_MAGIC_OFFSET: Final = 56
_IMAGE_SIZE: Final = struct.Struct("<16xQ")
_HEAD: Final = 0x206  # enough of a kernel to know its length
_CPIO_MAGICS: Final = (b"070701", b"070702")
_CPIO_MAGIC_SIZE: Final = 6
_PRINTABLE: Final = frozenset(range(0x20, 0x7F))


def read_kernel_extent(head: bytes) -> tuple[Architecture, int]:
    """Return what a kernel file says that it is for, and how long it is.

    Args:
        head: Its first 0x206 bytes, or more.

    Raises:
        MalformedInput: It is no kernel that says so (rule B1).
    """
    head = head[:_HEAD]
    if len(head) == _HEAD and head.startswith(_ELF_MAGIC):
        machine, offset, entry_size, entries = _ELF_SECTIONS.unpack_from(head)
        if machine != _ELF_X86_64 or not entries or entry_size != _ELF_SECTION_ENTRY:
            raise MalformedInput(
                "kernel (B1): expected an ELF file for x86-64 with section headers, got another"
            )
        return Architecture.X86_64, int(offset + entries * entry_size)
    if head[_BZIMAGE_MAGIC_OFFSET:] == _BZIMAGE_MAGIC:
        setup_sectors, paragraphs = _BZIMAGE_SIZES.unpack_from(head)
        # A zero means four for historical reasons, says the boot protocol.
        return Architecture.X86_64, int(((setup_sectors or 4) + 1) * 512 + paragraphs * 16)
    if head[_IMAGE_MAGIC_OFFSET:].startswith(_IMAGE_MAGIC):
        (size,) = _IMAGE_SIZE.unpack_from(head)
        return Architecture.AARCH64, int(size)
    raise MalformedInput("kernel (B1): expected an ELF file, a bzImage or an Image, got another")


class BoundaryCheck:
    """Holds the events of a reader against rules B1, B2 and B3.

    Attributes:
        architecture: What the kernel is for; None before its end.
    """

    def __init__(self) -> None:
        self.architecture: Architecture | None = None
        self._kind: SectionKind | None = None
        self._size = 0
        self._head = bytearray()
        self._wanted = 0
        self._ramdisks = 0

    def receive(self, event: Event) -> None:
        """Absorb one event; every event of the file must come here, in order.

        Raises:
            MalformedInput: A rule is broken.
        """
        match event:
            case SectionStart(kind=kind, size=size):
                self._kind = kind
                self._size = size
                self._head.clear()
                self._wanted = self._bytes_wanted(kind)
            case SectionData(data=data):
                self._head += data[: max(0, self._wanted - len(self._head))]
            case SectionEnd(kind=kind):
                self._check(kind, bytes(self._head))
                self._ramdisks += kind is SectionKind.RAMDISK

    def _bytes_wanted(self, kind: SectionKind) -> int:
        match kind:
            case SectionKind.KERNEL:
                return _HEAD
            case SectionKind.CMDLINE:
                return self._size  # bounded by the reader
            case SectionKind.RAMDISK if not self._ramdisks:
                return _CPIO_MAGIC_SIZE
            case _:
                return 0

    def _check(self, kind: SectionKind, head: bytes) -> None:
        match kind:
            case SectionKind.KERNEL:
                self.architecture, expected = read_kernel_extent(head)
                if expected != self._size:
                    raise MalformedInput(
                        f"kernel (B1): expected {expected} bytes as its headers say,"
                        f" got {self._size}"
                    )
            case SectionKind.CMDLINE:
                if not _PRINTABLE.issuperset(head) or any(m in head for m in _CPIO_MAGICS):
                    raise MalformedInput(
                        "command line (B2): expected printable ASCII without a ramdisk's magic"
                        " number, got something else"
                    )
            case SectionKind.RAMDISK if not self._ramdisks:
                if not head.startswith(_CPIO_MAGICS) and head[0] in _PRINTABLE:
                    raise MalformedInput(
                        f"first ramdisk (B3): expected a magic number, got {head.hex()}"
                    )
            case _:
                pass
