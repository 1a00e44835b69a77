"""Whether the measured bytes can be cut into kernel, command line and ramdisks in one way only.

PCR0 runs over those sections one after the other without their lengths. Without further rules two
files with the same PCR0 could cut the same bytes differently: the start of the command line, moved
to the end of the kernel where nobody misses it, would no longer have an effect. So what boots must
also follow these rules, by which the bytes themselves tell where each part ends:

- B1: the kernel ends where its own headers say: an ELF file for x86-64, or a bzImage.
- B2: the command line is printable ASCII and holds no magic number of an uncompressed ramdisk.
- B3: the first ramdisk begins with such a magic number, or with a byte that is not printable, as
  the compressed forms do.

Where one ramdisk ends and the next begins is of no matter to what boots: the kernel gets them as
one. The kernel of Arm tells no exact length of its file, so nothing is accepted for it yet.

Source: System V ABI, "ELF Header"; Linux, `Documentation/arch/x86/boot.rst`, "The Real-Mode Kernel
Header", and `Documentation/driver-api/early-userspace/buffer-format.rst`.
"""

import struct
from typing import Final

from qtenclave.eif.header import SectionKind
from qtenclave.eif.reader import Event, SectionData, SectionEnd, SectionStart
from qtenclave.errors import MalformedInput

__all__ = ["BoundaryCheck"]

_ELF_MAGIC: Final = b"\x7fELF\x02\x01"  # 64 bits, little-endian
_ELF_SECTIONS: Final = struct.Struct("<18xH20xQ10xHH")  # e_machine, e_shoff, e_shentsize, e_shnum
_ELF_X86_64: Final = 62
_ELF_SECTION_ENTRY: Final = 64
_BZIMAGE_MAGIC: Final = b"HdrS"
_BZIMAGE_MAGIC_OFFSET: Final = 0x202
_BZIMAGE_SIZES: Final = struct.Struct("<497xB2xI")  # setup_sects at 0x1f1, syssize at 0x1f4
_HEAD: Final = 0x206  # enough of a kernel to know its length
_CPIO_MAGICS: Final = (b"070701", b"070702")
_CPIO_MAGIC_SIZE: Final = 6
_PRINTABLE: Final = frozenset(range(0x20, 0x7F))


def _kernel_size(head: bytes) -> int:
    """Return the length that a kernel file says it has.

    Args:
        head: Its first 0x206 bytes.

    Raises:
        MalformedInput: It is no kernel that says so (rule B1).
    """
    if len(head) == _HEAD and head.startswith(_ELF_MAGIC):
        machine, offset, entry_size, entries = _ELF_SECTIONS.unpack_from(head)
        if machine != _ELF_X86_64 or not entries or entry_size != _ELF_SECTION_ENTRY:
            raise MalformedInput(
                "kernel (B1): expected an ELF file for x86-64 with section headers, got another"
            )
        return int(offset + entries * entry_size)
    if head[_BZIMAGE_MAGIC_OFFSET:] == _BZIMAGE_MAGIC:
        setup_sectors, paragraphs = _BZIMAGE_SIZES.unpack_from(head)
        # A zero means four for historical reasons, says the boot protocol.
        return int(((setup_sectors or 4) + 1) * 512 + paragraphs * 16)
    raise MalformedInput("kernel (B1): expected an ELF file or a bzImage, got another")


class BoundaryCheck:
    """Holds the events of a reader against rules B1, B2 and B3."""

    def __init__(self) -> None:
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
                expected = _kernel_size(head)
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
