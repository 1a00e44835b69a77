"""Writes a tar archive of a merged root, for a program that makes a file system of it.

Decides nothing about contents. The same nodes give the same bytes: times are 0 unless a node says
otherwise, and the order is the caller's. What stands in the archive is as GNU tar writes it; only
extended attributes are in PAX records.

Source: GNU tar manual, "Basic Tar Format", "GNU Extensions to the Archive Format"; POSIX.1-2017,
"pax Extended Header"; star(5), "SCHILY.xattr".
"""

import struct
from collections.abc import Callable, Iterable, Iterator
from typing import Final

from qtenclave.errors import InvalidRequest, QtCode
from qtenclave.image.content import Content
from qtenclave.image.tree import Directory, Node, RegularFile, Symlink
from qtenclave.image.xattrs import SCHILY_PREFIX, Xattrs

__all__ = ["encode_tar"]

_BLOCK: Final = 512
_HEADER: Final = struct.Struct("<100s8s8s8s12s12s8sc100s8s247x")
_MAGIC: Final = b"ustar  \0"
_FIELD_BYTES: Final = 100  # of a name in a header; a longer one stands in front of it
_TIME_MASK: Final = 0xFFFFFFFF  # what a squashfs image holds of a time
_LONG_NAME: Final = b"././@LongLink"
_KINDS: Final = {RegularFile: b"0", Symlink: b"2", Directory: b"5"}
_HARD_LINK: Final = b"1"


def _padding(size: int) -> bytes:
    return bytes(-size % _BLOCK)


def _number(value: int, size: int) -> bytes:
    """Return a field of `size` bytes: octal digits, or where these do not fit, binary."""
    digits = b"%0*o\0" % (size - 1, value)
    return digits if len(digits) <= size else b"\x80" + value.to_bytes(size - 1, "big")


def _header(
    name: bytes,
    kind: bytes,
    size: int,
    *,
    mode: int = 0o644,
    owner: tuple[int, int] = (0, 0),
    mtime: int = 0,
    link: bytes = b"",
) -> bytes:
    fields = (
        *(name[:_FIELD_BYTES], _number(mode, 8), _number(owner[0], 8), _number(owner[1], 8)),
        *(_number(size, 12), _number(mtime, 12), b" " * 8, kind, link[:_FIELD_BYTES], _MAGIC),
    )
    block = _HEADER.pack(*fields)
    checksum = b"%06o\0 " % sum(block)
    return block[:148] + checksum + block[156:]


def _record(kind: bytes, data: bytes) -> bytes:
    """Return an entry that says more about the next one."""
    return _header(_LONG_NAME, kind, len(data)) + data + _padding(len(data))


def _pax(xattrs: Xattrs) -> bytes:
    records = b""
    for name, value in xattrs:
        if b"=" in name:  # where a record's key ends
            raise InvalidRequest(
                f"extended attribute: expected a name without =, got {name[:40]!a}",
                code=QtCode.CONTAINER_IMAGE,
            )
        rest = b" " + SCHILY_PREFIX + name + b"=" + value + b"\n"
        size = len(rest)
        while len(b"%d" % size) + len(rest) != size:  # the length counts its own digits
            size = len(b"%d" % size) + len(rest)
        records += b"%d" % size + rest
    return _record(b"x", records)


def _entry(
    name: bytes, node: Node, hard_link: bytes | None, owner: tuple[int, int]
) -> Iterator[Content]:
    kind, link = _KINDS[type(node)], b""
    content: Content = b""
    if hard_link is not None:
        kind, link = _HARD_LINK, hard_link
    elif isinstance(node, Symlink):
        link = node.target
    elif isinstance(node, RegularFile):
        content = node.content
    if node.xattrs and hard_link is None:
        yield _pax(node.xattrs)
    if len(link) > _FIELD_BYTES:
        yield _record(b"K", link)
    if len(name) > _FIELD_BYTES:
        yield _record(b"L", name)
    kept = isinstance(node, RegularFile) and node.keeps_mtime
    size, mtime = len(content), node.mtime & _TIME_MASK if kept else 0
    yield _header(name, kind, size, mode=node.mode, owner=owner, mtime=mtime, link=link)
    if size:
        yield content
        yield _padding(size)


def _with_several_names(entries: Iterable[tuple[bytes, Node]]) -> frozenset[int]:
    """Return the identities of those nodes that are there more than once."""
    once: set[int] = set()
    several: set[int] = set()
    for _, node in entries:
        (several if id(node) in once else once).add(id(node))
    return frozenset(several)


def encode_tar(
    entries: Iterable[tuple[bytes, Node]], stand_in: Callable[[int], int]
) -> Iterator[Content]:
    """Return an archive in pieces: bytes as they are, and content that stands in a layer.

    Args:
        entries: Path without a leading slash, and node: a file, a directory, or a symbolic link. A
            directory comes before what it holds. The iterable is gone through twice.
        stand_in: Returns the number to write for a user or group.

    Raises:
        InvalidRequest: While iterating: an attribute cannot be written.
    """
    several = _with_several_names(entries)
    first_names: dict[int, bytes] = {}
    for name, node in entries:
        hard_link = None
        if id(node) in several:
            first = first_names.setdefault(id(node), name)
            hard_link = None if first is name else first
        yield from _entry(name, node, hard_link, (stand_in(node.uid), stand_in(node.gid)))
    yield bytes(2 * _BLOCK)
