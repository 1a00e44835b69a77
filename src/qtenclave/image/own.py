"""An enclave OS that its user brings: a kernel, an init, words for the command line.

Decides what is refused because it could not start: a kernel that the machine cannot load or that
leaves open where it ends, an init that needs a loader, words that mean something else than they
say. What a kernel or an init then does is its owner's business, and in the measurements.

Words are added to our command line and do not replace it: ours says where the machine's devices
are, and of most arguments the kernel takes the last. So it is complete with any kernel.

Source: Linux, `Documentation/arch/x86/boot.rst`, "The Real-Mode Kernel Header", and
`Documentation/admin-guide/kernel-parameters.rst`; Xen, `xen/include/public/elfnote.h`.
"""

import re
import struct
from dataclasses import dataclass
from io import BufferedReader
from pathlib import Path
from typing import Final

from qtenclave.eif import MAX_SECTION_BYTES, Architecture, SectionKind, read_kernel_extent
from qtenclave.errors import HostFailure, InvalidRequest, MalformedInput, QtCode
from qtenclave.image.elf import (
    ELF_MAGIC,
    KIND_PROGRAM,
    KIND_SHARED,
    ReadAt,
    notes,
    parse_dynamic,
    parse_elf,
    parse_interpreter,
)
from qtenclave.image.inspection import open_image
from qtenclave.image.platform import PLATFORMS, Platform

__all__ = [
    "DEFAULT_PROFILE",
    "PROFILES",
    "BootOptions",
    "check_boot_options",
    "extend_cmdline",
    "read_init",
    "read_kernel",
    "read_kernel_version",
]

PROFILES: Final = ("minimal", "net")  # `guest/kernel/` has their configurations
DEFAULT_PROFILE: Final = PROFILES[0]
_MAX_KERNEL_BYTES: Final = 128 << 20  # a distribution's uncompressed kernel has less than 100 MiB
_MAX_INIT_BYTES: Final = 64 << 20  # held in memory like the kernel; a large program has a third
_CONSOLE_ROOM: Final = len(" console=ttyAMA0")  # what debug mode adds when the enclave starts
_CMDLINE_LIMIT: Final = MAX_SECTION_BYTES[SectionKind.CMDLINE] - _CONSOLE_ROOM
_RAMDISK_MAGICS: Final = ("070701", "070702")  # rule B2 of `eif.boundaries`
_GZIP: Final = b"\x1f\x8b"
_EFI_ZBOOT: Final = b"zimg"  # at offset 4: an Image that unpacks itself, with firmware's help
_BZIMAGE: Final = struct.Struct("<514x4sH6xH38xH")
"""HdrS at 0x202, version at 0x206, kernel_version at 0x20e, xloadflags at 0x236."""
_BZIMAGE_MAGIC: Final = b"HdrS"
_XLOADFLAGS_SINCE: Final = 0x20C
_XLF_KERNEL_64: Final = 1
_PVH_NOTE: Final = (b"Xen", 18)
"""XEN_ELFNOTE_PHYS32_ENTRY: where a kernel is entered without a BIOS."""
_KERNELS: Final = {
    Architecture.X86_64: "a bzImage or an ELF kernel (vmlinux) with a PVH entry",
    Architecture.AARCH64: "an Image (arch/arm64/boot/Image, not compressed)",
}


@dataclass(frozen=True, slots=True)
class BootOptions:
    """What of the enclave OS somebody chose.

    Attributes:
        profile: Which of our kernels; None for the default, or where there is an own one.
        kernel, init: Files to take instead of ours.
        cmdline: Words to add to our command line.
    """

    profile: str | None = None
    kernel: Path | None = None
    init: Path | None = None
    cmdline: str | None = None


def _wrong(text: str) -> InvalidRequest:
    return InvalidRequest(text, code=QtCode.INVALID_ARGUMENT)


def check_boot_options(options: BootOptions) -> None:
    """Refuse a profile that is none, and choices that exclude each other.

    Raises:
        InvalidRequest: They do.
    """
    if options.profile not in (None, *PROFILES):
        raise _wrong(
            f"--kernel-profile: expected {' or '.join(PROFILES)}, got {options.profile[:64]!a}"
        )
    if options.kernel is not None and options.profile is not None:
        raise _wrong(
            "--kernel and --kernel-profile: expected one of them, got both; a profile names a"
            " kernel of ours"
        )


def extend_cmdline(ours: bytes, words: str | None) -> bytes:
    """Return our command line with words added.

    Args:
        ours: As the guest's build made it.
        words: What to add; None for nothing.

    Raises:
        InvalidRequest: They would not arrive as they are meant.
    """
    if words is None:
        return ours
    if not words or words != words.strip(" "):
        raise _wrong("--cmdline: expected words without blanks around them, got others or none")
    if not (words.isascii() and words.isprintable()):
        bad = next(c for c in words if not (c.isascii() and c.isprintable()))
        raise _wrong(f"--cmdline: expected printable ASCII in one line, got {bad!a}")
    if words.count('"') % 2:
        # An open quotation would swallow the console of debug mode.
        raise _wrong("--cmdline: expected quotation marks in pairs, got one alone")
    if "--" in words.split(" "):
        raise _wrong(
            "--cmdline: expected options, got --, after which all would go to init, the console of"
            " debug mode too; words that the kernel does not know go to init without it"
        )
    if magic := next((magic for magic in _RAMDISK_MAGICS if magic in words), None):
        raise _wrong(
            f"--cmdline: expected no {magic}, which begins a ramdisk, so that measured bytes can"
            " be cut in one way only; got one"
        )
    whole = ours + b" " + words.encode("ascii")
    if len(whole) > _CMDLINE_LIMIT:
        room = _CMDLINE_LIMIT - len(ours) - 1
        raise _wrong(f"--cmdline: expected at most {room} characters, got {len(words)}")
    return whole


def _read_file(option: str, path: Path, limit: int) -> bytes:
    """Return a regular file of bounded size."""
    try:
        with BufferedReader(open_image(path)) as file:
            data = file.read(limit + 1)
    except InvalidRequest as error:
        raise InvalidRequest(f"{option} {error}", code=error.code) from error
    except OSError as error:
        raise HostFailure(
            f"{option} {path}: expected to read it, got {error.strerror}",
            code=QtCode.FILE_OPERATION,
        ) from error
    if not 0 < len(data) <= limit:
        got = "none" if not data else "more"
        raise _wrong(f"{option} {path}: expected 1 to {limit} bytes, got {got}")
    return data


def _reader(data: bytes) -> ReadAt:
    return lambda offset, size: data[offset : offset + size]


def read_kernel(path: Path, platform: Platform) -> bytes:
    """Return a kernel that the machine of a platform can load, byte for byte as it is.

    Args:
        path: The file.
        platform: What the image is for.

    Raises:
        InvalidRequest: It is none; the message says what would do.
    """
    data = _read_file("--kernel", path, _MAX_KERNEL_BYTES)
    what, wanted = f"--kernel {path}", _KERNELS[platform.eif]
    if data.startswith(_GZIP):
        raise _wrong(f"{what}: expected {wanted}, got a gzip file; gunzip unpacks it")
    if data[4:].startswith(_EFI_ZBOOT):
        raise _wrong(f"{what}: expected {wanted}, got one that unpacks itself and needs firmware")
    if data.startswith(ELF_MAGIC) and platform.eif is not Architecture.X86_64:
        raise _wrong(
            f"{what}: expected {wanted}, got an ELF file; objcopy -O binary makes an Image"
        )
    try:
        architecture, extent = read_kernel_extent(data)
    except MalformedInput as error:
        raise _wrong(f"{what}: expected {wanted} for {platform.name}, got another file") from error
    if architecture is not platform.eif:
        other = next(one.name for one in PLATFORMS.values() if one.eif is architecture)
        raise _wrong(
            f"{what}: expected {wanted} for {platform.name}, got one for {other};"
            f" --platform {other} takes it"
        )
    if len(data) < extent and architecture is Architecture.X86_64:
        raise _wrong(
            f"{what}: expected {extent} bytes as its headers say, got {len(data)}: it is cut short"
        )
    if len(data) != extent:
        # What is measured must tell where the kernel ends: rule B1 of `eif.boundaries`. Cutting or
        # filling up is left to the owner, so that the measured bytes are those of the file.
        raise _wrong(
            f"{what}: expected {extent} bytes as its headers say, got {len(data)};"
            f" truncate -s {extent} makes a copy of it right"
        )
    if data.startswith(ELF_MAGIC):
        _check_pvh(data, what)
    elif platform.eif is Architecture.X86_64:
        _, version, _, flags = _BZIMAGE.unpack_from(data.ljust(_BZIMAGE.size, b"\0"))
        if version < _XLOADFLAGS_SINCE or not flags & _XLF_KERNEL_64:
            raise _wrong(f"{what}: expected a 64-bit kernel, got a bzImage for 32 bits")
    return data


def read_kernel_version(kernel: bytes) -> str:
    """Return what a kernel says that it is called; empty where it says nothing."""
    banner = re.search(rb"Linux version ([!-~]{1,64})", kernel)
    if banner:
        return banner[1].decode("ascii")
    if len(kernel) >= _BZIMAGE.size:
        magic, _, at, _ = _BZIMAGE.unpack_from(kernel)
        start = at + 0x200  # as the boot protocol counts
        if magic == _BZIMAGE_MAGIC and (name := re.match(rb"[!-~]{1,64}", kernel[start:][:64])):
            return name[0].decode("ascii")
    return ""


def _check_pvh(data: bytes, what: str) -> None:
    read = _reader(data)
    try:
        elf = parse_elf(read)
    except MalformedInput as error:
        raise _wrong(f"{what}: {error}") from error
    if _PVH_NOTE not in notes(elf, read):
        raise _wrong(
            f"{what}: expected an ELF kernel with a PVH entry, got one without; build it with"
            " CONFIG_PVH=y, or take its bzImage"
        )


def read_init(path: Path, platform: Platform) -> bytes:
    """Return an init that starts with nothing beside it.

    Args:
        path: The file.
        platform: What the image is for.

    Raises:
        InvalidRequest: It would not start; the message says why.
    """
    data = _read_file("--init", path, _MAX_INIT_BYTES)
    what = f"--init {path}"
    if data.startswith(b"#!"):
        raise _wrong(f"{what}: expected a static program, got a script, whose shell is not there")
    read = _reader(data)
    try:
        elf = parse_elf(read)
        loader = parse_interpreter(elf, read)
        dynamic = parse_dynamic(elf, read)
    except MalformedInput as error:
        raise _wrong(f"{what}: expected a static program for {platform.name}: {error}") from error
    if elf.kind not in (KIND_PROGRAM, KIND_SHARED):
        raise _wrong(f"{what}: expected a static program, got an object file or a core dump")
    if elf.machine != platform.elf_machine:
        raise _wrong(
            f"{what}: expected a program for {platform.name}, got one for another processor"
        )
    if loader is not None or (dynamic and dynamic.needed):
        needs = loader if loader is not None else dynamic.needed[0] if dynamic else b""
        raise _wrong(
            f"{what}: expected a static program, got one that needs"
            f" {needs[:100].decode('ascii', 'backslashreplace')!a}, which is not there when it"
            " starts; link it with -static"
        )
    return data
