"""A small enclave image: the guest's kernel and init, and one static program."""

import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from architectures import X86_64, Arch

from qtenclave.eif.header import HEADER_SIZE, SectionKind
from qtenclave.eif.writer import EifWriter
from qtenclave.image.content import Content
from qtenclave.image.cpio import Device, encode_archive
from qtenclave.image.squashfs import write_squashfs
from qtenclave.image.tree import Directory, Node, RegularFile


def _own_data(content: Content) -> Iterator[bytes]:
    if not isinstance(content, bytes):
        raise TypeError("a node's data is in a layer")
    yield content


def encode_ramdisk(entries: dict[bytes, Node]) -> bytes:
    """Return an archive of nodes that hold their own data."""
    pieces = encode_archive(sorted(entries.items()))
    return b"".join(data for piece in pieces for data in _own_data(piece))


def encode_root(entries: dict[bytes, Node]) -> bytes:
    """Return a squashfs image of nodes that hold their own data, an owner 0:1 among them."""
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "root"
        write_squashfs(sorted(entries.items()), _own_data, path)
        return path.read_bytes()


def write_image(
    path: Path,
    guest: Path,
    program: bytes,
    argv: Sequence[str],
    arch: Arch = X86_64,
    *,
    data: bytes = b"",
) -> None:
    """Write an unsigned image whose only files are `/application` and `/data`.

    Args:
        path: The image.
        guest: Where the guest's kernel and init are, as `Places.guest` says.
        program: A static executable.
        argv: The command of the image.
        arch: What it is for.
        data: What is in `/data`.
    """
    profile = guest / f"{arch.name}-minimal"
    boot: dict[bytes, Node] = {
        b"dev": Directory(mode=0o755),
        b"dev/console": Device(mode=0o600, major=5, minor=1),
        b"init": RegularFile(mode=0o755, content=(guest / arch.name / "init").read_bytes()),
    }
    application: dict[bytes, Node] = {
        b"app": Directory(mode=0o755, gid=1),
        b"app/argv": RegularFile(content=b"".join(word.encode() + b"\0" for word in argv)),
        b"app/env": RegularFile(content=b"PATH=/\0"),
        b"app/user": RegularFile(content=b"0:0:"),
        b"app/workdir": RegularFile(content=b"/"),
        b"root": Directory(mode=0o755),
        b"root/application": RegularFile(mode=0o755, content=program),
        b"root/data": RegularFile(content=data),
    }
    command_line = (profile / "cmdline").read_bytes()
    ramdisks = [encode_ramdisk(boot), encode_root(application)]
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
        for kind, content in sections:
            file.write(writer.begin_section(kind, len(content)))
            writer.data(content)
            file.write(content)
        header = writer.finish()
        file.seek(0)
        file.write(header)
