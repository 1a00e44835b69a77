"""A small enclave image: the guest's kernel and init, and one static program."""

from collections.abc import Sequence
from pathlib import Path

from architectures import X86_64, Arch

from qtenclave.eif.header import HEADER_SIZE, SectionKind
from qtenclave.eif.writer import EifWriter
from qtenclave.image.cpio import Device, encode_archive
from qtenclave.image.tree import Directory, Node, RegularFile


def encode_ramdisk(entries: dict[bytes, Node]) -> bytes:
    """Return an archive of nodes that hold their own data."""
    pieces = []
    for piece in encode_archive(sorted(entries.items())):
        if not isinstance(piece, bytes):
            raise TypeError("a node's data is in a layer")
        pieces.append(piece)
    return b"".join(pieces)


def write_image(
    path: Path, guest: Path, program: bytes, argv: Sequence[str], arch: Arch = X86_64
) -> None:
    """Write an unsigned image whose only file is `/application`.

    Args:
        path: The image.
        guest: Where the guest's kernel and init are, as `Places.guest` says.
        program: A static executable.
        argv: The command of the image.
        arch: What it is for.
    """
    profile = guest / f"{arch.name}-minimal"
    boot: dict[bytes, Node] = {
        b"dev": Directory(mode=0o755),
        b"dev/console": Device(mode=0o600, major=5, minor=1),
        b"init": RegularFile(mode=0o755, content=(guest / arch.name / "init").read_bytes()),
    }
    application: dict[bytes, Node] = {
        b"app": Directory(mode=0o755),
        b"app/argv": RegularFile(content=b"".join(word.encode() + b"\0" for word in argv)),
        b"app/env": RegularFile(content=b"PATH=/\0"),
        b"app/user": RegularFile(content=b"0:0:"),
        b"app/workdir": RegularFile(content=b"/"),
        b"rootfs": Directory(mode=0o755),
        b"rootfs/application": RegularFile(mode=0o755, content=program),
    }
    command_line = (profile / "cmdline").read_bytes()
    ramdisks = [encode_ramdisk(boot), encode_ramdisk(application)]
    write_sections(path, (profile / "kernel").read_bytes(), command_line, ramdisks, arch)


def write_sections(
    path: Path,
    kernel: bytes,
    command_line: bytes,
    ramdisks: Sequence[bytes],
    arch: Arch = X86_64,
) -> None:
    """Write an unsigned image of these sections."""
    sections = [
        (SectionKind.KERNEL, kernel),
        (SectionKind.CMDLINE, command_line),
        (SectionKind.METADATA, b"{}"),
        *((SectionKind.RAMDISK, ramdisk) for ramdisk in ramdisks),
    ]
    writer = EifWriter(arch.eif, 1 << 30, 2)
    with path.open("wb") as file:
        file.seek(HEADER_SIZE)
        for kind, data in sections:
            file.write(writer.begin_section(kind, len(data)))
            writer.data(data)
            file.write(data)
        header = writer.finish()
        file.seek(0)
        file.write(header)
