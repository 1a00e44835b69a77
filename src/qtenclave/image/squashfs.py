"""Makes the compressed, read-only file system that an enclave has as its root.

The program of squashfs-tools does it, from an archive that is streamed into it. Decides with which
options, and makes the result independent of who runs it and when: the program gives the topmost
directory, which no archive speaks of, to its own user, at the current time.

- The numbers of that user and its group change places in the archive with two numbers that every
  root has, so that the table of numbers has the same length for everyone; then the table is put
  right again. The table and all inodes are left uncompressed for that, which costs less than one
  part in two hundred.
- Threads compress; the result does not depend on how many.

Source: squashfs-tools 4.5.1, `mksquashfs -help`; Linux, `Documentation/filesystems/squashfs.rst`
and `fs/squashfs/squashfs_fs.h`.
"""

import fcntl
import os
import re
import struct
import subprocess
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO, Final

from qtenclave.errors import HostFailure, QtCode
from qtenclave.image.content import Content
from qtenclave.image.tar_writer import encode_tar
from qtenclave.image.tree import Node

__all__ = ["ROOT_FORMAT", "SQUASHFS_MAGIC", "STANDING_IDS", "tool_version", "write_squashfs"]

SQUASHFS_MAGIC: Final = b"hsqs"
STANDING_IDS: Final = (0, 1)
"""Numbers of users or groups that the root must hold, both of them."""

_PROGRAM: Final = "mksquashfs"
_BLOCK_BYTES: Final = 256 << 10
_LEVEL: Final = 3
_THREADS: Final = 4
_MEMORY: Final = "64M"
_PIPE_BYTES: Final = 1 << 20
ROOT_FORMAT: Final[Mapping[str, object]] = {
    "format": "squashfs",
    "compression": f"zstd, level {_LEVEL}",
    "block_bytes": _BLOCK_BYTES,
}
"""For the build record."""

_OPTIONS: Final = (
    *("-tar", "-exports", "-noappend", "-quiet", "-no-progress", "-exit-on-error"),
    *("-comp", "zstd", "-Xcompression-level", f"{_LEVEL}", "-b", f"{_BLOCK_BYTES}"),
    *("-noI", "-mkfs-time", "0", "-processors", f"{_THREADS}", "-mem", _MEMORY),
)
# Nothing of the user's: SOURCE_DATE_EPOCH, for one, would cut the times that files keep.
_ENVIRONMENT: Final = {"PATH": "/usr/bin:/bin", "LC_ALL": "C"}
_MAX_COMPLAINT_BYTES: Final = 300
_VERSION: Final = re.compile(rb"mksquashfs version ([0-9A-Za-z.+~-]{1,40}) ")

_METADATA_BYTES: Final = 8192
_UNCOMPRESSED: Final = 0x8000
_SUPERBLOCK: Final = struct.Struct("<4s22xH4xQ8xQ8xQ24x")  # magic, ids, root, id table, inodes
_TOP: Final = struct.Struct("<HHHHI")  # type, mode, user, group, time
_DIRECTORY_TYPES: Final = (1, 8)
_TOP_MODE: Final = 0o755
_ID: Final = struct.Struct("<I")


def _failed(text: str) -> HostFailure:
    return HostFailure(f"{_PROGRAM}: {text}", code=QtCode.WRITE_IMAGE)


def _missing(error: OSError) -> HostFailure:
    return HostFailure(
        f"{_PROGRAM}: expected an executable program, got {error.strerror}; the package"
        " squashfs-tools has it",
        code=QtCode.MISSING_PROGRAM,
    )


def tool_version() -> str:
    """Return the version of the program, for the build record.

    Raises:
        HostFailure: It is not there, or is none that says its version.
    """
    try:
        done = subprocess.run(
            [_PROGRAM, "-version"], env=_ENVIRONMENT, capture_output=True, check=False
        )
    except OSError as error:
        raise _missing(error) from error
    found = _VERSION.match(done.stdout)
    if not found:
        raise _failed(f"expected its version, got {done.stdout[:60]!a}")
    return found[1].decode("ascii")


class _Ids:
    """Which number stands for which in the archive: a permutation of them.

    `STANDING_IDS` stand for the caller's user and group, in this order.
    """

    def __init__(self, uid: int, gid: int) -> None:
        own = (uid,) if uid == gid else (uid, gid)
        self._forth = dict(zip(STANDING_IDS, own, strict=False))
        back = {written: meant for meant, written in self._forth.items()}
        # Whose place was taken takes a place that was left.
        taken, left = back.keys() - self._forth.keys(), self._forth.keys() - back.keys()
        self._forth |= dict(zip(sorted(taken), sorted(left), strict=True))
        self._back = {written: meant for meant, written in self._forth.items()}

    def written(self, meant: int) -> int:
        return self._forth.get(meant, meant)

    def meant(self, written: int) -> int:
        return self._back.get(written, written)


class _Image:
    """An image with uncompressed inodes, for the few bytes in it that the program decided."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        magic, self._id_count, self._root, self._id_index, self._inodes = _SUPERBLOCK.unpack(
            self._read(0, _SUPERBLOCK.size)
        )
        if magic != SQUASHFS_MAGIC:
            raise _failed(f"expected a squashfs image, got {magic.hex()}")

    def _read(self, place: int, size: int) -> bytes:
        self._file.seek(place)
        data = self._file.read(size)
        if len(data) != size:
            raise _failed(f"expected {size} bytes at {place}, got {len(data)}")
        return data

    def _places(self, block: int, offset: int, size: int) -> list[int]:
        """Return where in the file the bytes of uncompressed metadata stand.

        Args:
            block: Where the first block begins; the further ones follow.
            offset: In the metadata, from there.
            size: How many bytes.
        """
        places = []
        for at in range(offset, offset + size):
            start = block + at // _METADATA_BYTES * (2 + _METADATA_BYTES)
            (head,) = struct.unpack("<H", self._read(start, 2))
            if not head & _UNCOMPRESSED:
                raise _failed("expected uncompressed metadata, got compressed")
            places.append(start + 2 + at % _METADATA_BYTES)
        return places

    def _change(self, places: list[int], data: bytes) -> None:
        for place, value in zip(places, data, strict=True):
            self._file.seek(place)
            self._file.write(bytes([value]))

    def put_right(self, ids: _Ids) -> None:
        """Give numbers their meaning, and the topmost directory to root, at time 0."""
        (first,) = struct.unpack("<Q", self._read(self._id_index, 8))
        places = self._places(first, 0, self._id_count * _ID.size)
        written = b"".join(self._read(place, 1) for place in places)
        meant = [ids.meant(number) for (number,) in _ID.iter_unpack(written)]
        self._change(places, b"".join(map(_ID.pack, meant)))
        if not set(STANDING_IDS) <= set(meant):
            raise _failed(f"expected owners {STANDING_IDS} in the root, got others")
        places = self._places(self._inodes + (self._root >> 16), self._root & 0xFFFF, _TOP.size)
        top = b"".join(self._read(place, 1) for place in places)
        kind, *_ = _TOP.unpack(top)
        if kind not in _DIRECTORY_TYPES:
            raise _failed(f"expected a directory at the top, got type {kind}")
        root = meant.index(0)
        self._change(places, _TOP.pack(kind, _TOP_MODE, root, root, 0))


def _run(pieces: Iterator[bytes], target: Path) -> None:
    with tempfile.TemporaryFile() as complaints:
        try:
            process = subprocess.Popen(
                [_PROGRAM, "-", str(target), *_OPTIONS],
                env=_ENVIRONMENT,
                stdin=subprocess.PIPE,
                stdout=subprocess.DEVNULL,
                stderr=complaints,
                bufsize=1 << 20,
            )
        except OSError as error:
            raise _missing(error) from error
        if process.stdin is None:
            raise TypeError("a pipe was asked for")
        with suppress(OSError):  # a system may allow less; it only goes faster
            fcntl.fcntl(process.stdin, fcntl.F_SETPIPE_SZ, _PIPE_BYTES)
        whole = False
        try:
            for piece in pieces:
                process.stdin.write(piece)
            process.stdin.flush()
            whole = True
        except BrokenPipeError:
            pass  # it ended, and says why
        finally:
            if not whole:
                process.kill()
            with suppress(BrokenPipeError):
                process.stdin.close()
            process.wait()
        complaints.seek(0)
        complaint = complaints.read(_MAX_COMPLAINT_BYTES)
    # It may complain and go on, with something left out.
    if not whole or process.returncode != 0 or complaint:
        text = " ".join(complaint.decode("utf-8", "backslashreplace").split())
        raise _failed(f"expected a file system, got status {process.returncode}: {text}")


def write_squashfs(
    entries: Iterable[tuple[bytes, Node]],
    pieces_of: Callable[[Content], Iterator[bytes]],
    target: Path,
) -> None:
    """Write an image; the same entries give the same bytes.

    Args:
        entries: As `encode_tar` takes them; `STANDING_IDS` must be among the owners.
        pieces_of: Returns the data of a content.
        target: A file that is not there.

    Raises:
        HostFailure: The program is missing or failed, or the disk is full.
        InvalidRequest: An entry cannot be written.
    """
    ids = _Ids(os.getuid(), os.getgid())

    def pieces() -> Iterator[bytes]:
        for piece in encode_tar(entries, ids.written):
            yield from pieces_of(piece)

    _run(pieces(), target)
    with target.open("r+b") as file:
        _Image(file).put_right(ids)
