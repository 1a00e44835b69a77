"""Writes a ramdisk: an archive in the form that the kernel unpacks.

Decides nothing about contents. The same nodes give the same bytes: inode numbers are counted, times
are 0 unless a node says otherwise, and the order is the caller's.

Source: Linux, `Documentation/driver-api/early-userspace/buffer-format.rst`.
"""

import stat
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from qtenclave.errors import InvalidRequest, QtCode
from qtenclave.image.content import Content
from qtenclave.image.tree import Directory, Node, RegularFile, Symlink

__all__ = ["Device", "archive_size", "encode_archive"]

_TRAILER: Final = b"TRAILER!!!"
_ALIGNMENT: Final = 4
_TIME_MASK: Final = 0xFFFFFFFF
_MAX_FILE_BYTES: Final = (1 << 32) - 1  # the field has eight digits


@dataclass(slots=True, eq=False)
class Device(Node):
    """A character device; no layer may hold one, but our own ramdisk does."""

    major: int = 0
    minor: int = 0


def _padding(size: int) -> bytes:
    return bytes(-size % _ALIGNMENT)


def _entry(name: bytes, node: Node, *, inode: int, mode: int, links: int, size: int) -> bytes:
    device = (node.major, node.minor) if isinstance(node, Device) else (0, 0)
    time = node.mtime & _TIME_MASK if isinstance(node, RegularFile) and node.keeps_mtime else 0
    fields = (
        inode,
        mode,
        node.uid,
        node.gid,
        links,
        time,
        size,
        0,
        0,
        *device,
        len(name) + 1,
        0,
    )
    head = b"070701" + b"".join(b"%08X" % value for value in fields) + name + b"\0"
    return head + _padding(len(head))


def _type_bits(node: Node) -> int:
    match node:
        case RegularFile():
            return stat.S_IFREG
        case Directory():
            return stat.S_IFDIR
        case Symlink():
            return stat.S_IFLNK
        case Device():
            return stat.S_IFCHR
        case _:
            raise InvalidRequest(
                f"ramdisk: expected a node of a known kind, got {type(node).__name__}",
                code=QtCode.CONTAINER_IMAGE,
            )


def encode_archive(entries: Iterable[tuple[bytes, Node]]) -> Iterator[Content]:
    """Return an archive in pieces: bytes as they are, and content that stands in a layer.

    Args:
        entries: Path without a leading slash, and node. A directory comes before what it holds.
            The iterable is gone through twice.
    """
    links = Counter(id(node) for _, node in entries if not isinstance(node, Directory))
    inodes: dict[int, int] = {}
    for name, node in entries:
        first = id(node) not in inodes
        inode = inodes.setdefault(id(node), len(inodes) + 1)
        content: Content = b""
        if isinstance(node, Symlink):
            content = node.target
        elif isinstance(node, RegularFile) and first:  # further names carry no data
            content = node.content
        size = len(content)
        if size > _MAX_FILE_BYTES:
            shown = ascii(name[:200].decode("utf-8", "backslashreplace"))
            raise InvalidRequest(
                f"ramdisk, path {shown}: expected at most {_MAX_FILE_BYTES} bytes, got {size}",
                code=QtCode.CONTAINER_IMAGE,
            )
        # Symbolic links with several names are written as several links: the kernel knows
        # only regular files by their inode.
        count = links[id(node)] if isinstance(node, RegularFile) else 1
        mode = _type_bits(node) | node.mode
        yield _entry(name, node, inode=inode, mode=mode, links=count, size=size)
        if size:
            yield content
            yield _padding(size)
    yield _entry(_TRAILER, Node(), inode=0, mode=0, links=1, size=0)


def archive_size(pieces: Iterable[Content]) -> int:
    """Return the length of an archive, bytes."""
    return sum(map(len, pieces))
