"""Reads a directory of this machine as the root of an image.

Decides what of it the image gets. The same files give the same image whoever owns the directory and
wherever it is: its owner becomes root, and only what every user may read of a file is taken. Data
is copied once, so that a file that changes meanwhile cannot be measured as one thing and stored as
another. No link is followed and no other file system is entered.
"""

import errno
import os
import stat
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO, Final

from qtenclave.errors import HostFailure, InvalidRequest, QtCode
from qtenclave.image.sparse import SparseMap
from qtenclave.image.tar import EntryKind, TarEntry

__all__ = ["read_directory"]

_MAX_DEPTH: Final = 256  # one open descriptor per level
_COPY_BYTES: Final = 1 << 26
_PRIVATE_XATTRS: Final = b"trusted."  # only root sees them
_KINDS: Final = {
    stat.S_IFDIR: EntryKind.DIRECTORY,
    stat.S_IFLNK: EntryKind.SYMBOLIC_LINK,
    stat.S_IFREG: EntryKind.FILE,
    stat.S_IFCHR: EntryKind.CHARACTER_DEVICE,
    stat.S_IFBLK: EntryKind.BLOCK_DEVICE,
    stat.S_IFIFO: EntryKind.FIFO,
}


@dataclass(slots=True)
class _Place:
    """A directory on the way, and which of its names are still to be read."""

    descriptor: int
    prefix: bytes
    names: list[bytes]  # the next one is last


@dataclass(slots=True)
class _Reader:
    top: Path
    spool: BinaryIO
    device: int
    owner: tuple[int, int]
    links: dict[int, bytes] = field(default_factory=dict)  # first name of an inode with several

    def refused(self, path: bytes, text: str) -> InvalidRequest:
        shown = os.fsdecode(path).encode("utf-8", "backslashreplace").decode()
        return InvalidRequest(f"{self.top}, path {shown!a}: {text}", code=QtCode.CONTAINER_IMAGE)

    def failed(self, path: bytes, error: OSError) -> InvalidRequest | HostFailure:
        if error.errno in {errno.ENOSPC, errno.EDQUOT, errno.EIO}:
            return HostFailure(
                f"{self.top}: expected to copy its files, got {error.strerror}",
                code=QtCode.FILE_OPERATION,
            )
        return self.refused(path, f"expected to read it, got {error.strerror}")

    def entry(self, kind: EntryKind, path: bytes, info: os.stat_result) -> TarEntry:
        """Return an entry without data."""
        return TarEntry(
            kind=kind,
            name=path,
            link=b"",
            mode=stat.S_IMODE(info.st_mode),
            uid=0 if info.st_uid == self.owner[0] else info.st_uid,
            gid=0 if info.st_gid == self.owner[1] else info.st_gid,
            mtime=max(0, int(info.st_mtime)),
            offset=0,
            size=0,
            xattrs={},
        )

    def open_directory(self, name: bytes | Path, path: bytes, parent: int | None) -> _Place:
        flags = os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC | (os.O_NOFOLLOW if parent else 0)
        descriptor = os.open(name, flags, dir_fd=parent)
        try:
            if os.fstat(descriptor).st_dev != self.device:
                raise self.refused(path, "expected no other file system here, got one mounted")
            names = sorted(map(os.fsencode, os.listdir(descriptor)), reverse=True)
        except BaseException:
            os.close(descriptor)
            raise
        return _Place(descriptor, path + b"/" if path else b"", names)

    def read(self, place: _Place, name: bytes) -> TarEntry:
        """Return one entry, its data copied."""
        path = place.prefix + name
        info = os.stat(name, dir_fd=place.descriptor, follow_symlinks=False)
        kind = _KINDS.get(stat.S_IFMT(info.st_mode))
        if kind is None:
            raise self.refused(path, "expected a file, a directory or a link, got a socket")
        entry = self.entry(kind, path, info)
        # By way of the parent's descriptor, since there is no call for the attributes of a link.
        attributes = _xattrs(b"/proc/self/fd/%d/%s" % (place.descriptor, name))
        if kind is EntryKind.SYMBOLIC_LINK:
            target = os.readlink(name, dir_fd=place.descriptor)
            return entry._replace(link=target, xattrs=attributes)
        if kind is not EntryKind.FILE:
            return entry._replace(xattrs=attributes)
        if info.st_nlink > 1 and (first := self.links.setdefault(info.st_ino, path)) != path:
            return entry._replace(kind=EntryKind.HARD_LINK, link=first)
        flags = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC
        descriptor = os.open(name, flags, dir_fd=place.descriptor)
        try:
            if not os.path.samestat(info, os.fstat(descriptor)):
                raise self.refused(path, "expected a file that stays, got another one meanwhile")
            offset = self.spool.tell()
            sparse = self.copy(descriptor, path, info.st_size)
        finally:
            os.close(descriptor)
        return entry._replace(offset=offset, size=info.st_size, sparse=sparse, xattrs=attributes)

    def copy(self, descriptor: int, path: bytes, size: int) -> SparseMap | None:
        """Append a file's data to the spool; return where it stood, or None if it has no hole."""
        parts: list[tuple[int, int]] = []
        end = 0
        while end < size:
            try:
                start = os.lseek(descriptor, end, os.SEEK_DATA)
            except OSError as error:
                if error.errno != errno.ENXIO:
                    raise
                break  # nothing but a hole up to the end
            end = min(os.lseek(descriptor, start, os.SEEK_HOLE), size)
            position = start
            while position < end:
                count = min(_COPY_BYTES, end - position)
                sent = os.sendfile(self.spool.fileno(), descriptor, position, count)
                if not sent:
                    raise self.refused(path, "expected a file that stays, got a shorter one")
                position += sent
            parts.append((start, end - start))
        self.spool.seek(0, os.SEEK_END)
        return None if parts == [(0, size)] or not size else tuple(parts)


def _close(places: list[_Place]) -> None:
    for place in places:
        os.close(place.descriptor)


def _xattrs(path: bytes) -> dict[bytes, bytes]:
    found: dict[bytes, bytes] = {}
    try:
        for name in map(os.fsencode, os.listxattr(path, follow_symlinks=False)):
            if not name.startswith(_PRIVATE_XATTRS):
                found[name] = os.getxattr(path, name, follow_symlinks=False)
    except OSError as error:
        if error.errno not in {errno.ENOTSUP, errno.ENODATA}:
            raise
    return found


def read_directory(top: Path, spool: BinaryIO) -> Iterator[TarEntry]:
    """Return what a directory holds, as a layer would say it; offsets are those in `spool`.

    Args:
        top: The directory.
        spool: Where data is copied to: an unbuffered file, empty at first.

    Raises:
        HostFailure: While iterating: the copy cannot be written.
        InvalidRequest: While iterating: something cannot be read, or is no part of a root.
    """
    path = b""
    with ExitStack() as stack:
        info = None
        try:
            info = top.stat()
            reader = _Reader(top, spool, info.st_dev, (info.st_uid, info.st_gid))
            yield reader.entry(EntryKind.DIRECTORY, b".", info)
            places = [reader.open_directory(top, b"", None)]
            stack.callback(_close, places)
            while places:
                place = places[-1]
                if not place.names:
                    os.close(places.pop().descriptor)
                    continue
                name = place.names.pop()
                path = place.prefix + name
                entry = reader.read(place, name)
                yield entry
                if entry.kind is EntryKind.DIRECTORY:
                    if len(places) == _MAX_DEPTH:
                        raise reader.refused(path, f"expected at most {_MAX_DEPTH} levels")
                    places.append(reader.open_directory(name, path, place.descriptor))
        except OSError as error:
            if info is None:
                raise InvalidRequest(
                    f"{top}: expected a directory, got {error.strerror}",
                    code=QtCode.FILE_OPERATION,
                ) from error
            raise reader.failed(path, error) from error
