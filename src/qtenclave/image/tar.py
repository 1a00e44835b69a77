"""Reads one layer of a container image: a tar archive, which nobody may trust.

Decides what the archive's entries say, in the spellings that writers of layers use: the ustar
format with PAX records or with the long names and base-256 numbers of GNU. What an entry does to
the root is decided by `tree`. Sparse files, which no writer of layers makes, are refused.

Source: POSIX.1-2017, pax, "pax Interchange Format" and "ustar Interchange Format"; GNU tar manual,
"Basic Tar Format"; OCI image specification, "Image Layer Filesystem Changeset".
"""

import os
import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Final

from qtenclave.errors import MalformedInput, QtCode

__all__ = ["MAX_NAME_BYTES", "EntryKind", "TarEntry", "read_entries"]

_BLOCK: Final = 512
_HEADER: Final = struct.Struct("100s8s8s8s12s12s8sc100s8s32s32s8s8s155s12x")
_CHECKSUM: Final = slice(148, 156)
_POSIX: Final = b"ustar\x0000"
_GNU: Final = b"ustar  \x00"
_WINDOW: Final = 1 << 20  # one read of the file serves many small entries
MAX_NAME_BYTES: Final = 4095
"""PATH_MAX of Linux without its NUL: a longer name could not be opened."""
_MAX_RECORDS_BYTES: Final = 1 << 20  # PAX records of one entry; xattrs have at most 64 KiB each
_XATTR_PREFIX: Final = b"SCHILY.xattr."
_SPARSE_PREFIX: Final = b"GNU.sparse."
_END: Final = bytes(_BLOCK)


class EntryKind(Enum):
    """What an entry makes; the value is the type flag in the archive."""

    FILE = b"0"
    HARD_LINK = b"1"
    SYMBOLIC_LINK = b"2"
    CHARACTER_DEVICE = b"3"
    BLOCK_DEVICE = b"4"
    DIRECTORY = b"5"
    FIFO = b"6"


_FILE_FLAGS: Final = {b"\0": EntryKind.FILE, b"7": EntryKind.FILE}  # before ustar; contiguous


@dataclass(frozen=True, slots=True)
class TarEntry:
    """One entry; `name` and `link` are as in the archive, without any check."""

    kind: EntryKind
    name: bytes
    link: bytes
    mode: int
    uid: int
    gid: int
    mtime: int
    offset: int  # of the data, from the start of the archive
    size: int
    xattrs: Mapping[bytes, bytes]


def _malformed(offset: int, text: str) -> MalformedInput:
    return MalformedInput(f"tar entry at {offset}: {text}", code=QtCode.CONTAINER_IMAGE)


class _Archive:
    """The archive's file, read through a window, never past its end."""

    def __init__(self, descriptor: int, size: int) -> None:
        self._descriptor = descriptor
        self.size = size
        self._window = b""
        self._start = 0

    def read(self, offset: int, size: int) -> bytes:
        """Return exactly `size` bytes from `offset`."""
        if offset + size > self.size:
            raise _malformed(offset, f"expected {size} bytes, got the end of the archive")
        begin = offset - self._start
        if begin < 0 or begin + size > len(self._window):
            self._window = os.pread(self._descriptor, max(size, _WINDOW), offset)
            self._start, begin = offset, 0
        found = self._window[begin : begin + size]
        if len(found) != size:
            raise _malformed(offset, f"expected {size} bytes, got {len(found)}")
        return found


def _number(field: bytes, offset: int) -> int:
    """Return a number in octal text or in GNU's base 256."""
    if field[0] & 0x80:
        value = int.from_bytes(field, "big") & ((1 << (8 * len(field) - 1)) - 1)
        if field[0] == 0xFF:
            raise _malformed(offset, "expected no negative number, got one")
        return value
    text = field.strip(b"\0 ")
    # int() would take signs, underscores and digits of other scripts.
    if not text.isdigit() or b"8" in text or b"9" in text:
        if not text:
            return 0
        raise _malformed(offset, f"expected an octal number, got {text.hex()}")
    return int(text, 8)


def _until_nul(field: bytes) -> bytes:
    return field.partition(b"\0")[0]


def _parse_records(data: bytes, offset: int) -> dict[bytes, bytes]:
    """Return the PAX records of an entry: each `LENGTH KEY=VALUE` and a line feed."""
    records: dict[bytes, bytes] = {}
    position = 0
    while position < len(data):
        space = data.find(b" ", position, position + 8)
        digits = data[position:space] if space > 0 else b""
        if not digits.isdigit() or digits.startswith(b"0"):
            raise _malformed(offset, "expected the length of a PAX record, got something else")
        end = position + int(digits)
        key, equals, value = data[space + 1 : end - 1].partition(b"=")
        if end > len(data) or end <= space or data[end - 1 : end] != b"\n" or not equals or not key:
            raise _malformed(offset, "expected a whole PAX record, got a part")
        if key in records:
            raise _malformed(offset, f"expected one PAX record {key[:40]!r}, got two")
        records[key] = value
        position = end
    return records


def _record_number(records: Mapping[bytes, bytes], key: bytes, otherwise: int, offset: int) -> int:
    value = records.get(key)
    if value is None:
        return otherwise
    whole = value.partition(b".")[0] if key == b"mtime" else value
    if key == b"mtime" and whole.startswith(b"-"):
        return 0  # before 1970; nothing here depends on it
    if not whole.isdigit() or len(whole) > 20:
        raise _malformed(offset, f"expected a number in PAX record {key!r}, got {value[:40]!r}")
    return int(whole)


@dataclass(slots=True)
class _Extras:
    """What entries before an entry say about it."""

    records: dict[bytes, bytes]
    name: bytes | None = None
    link: bytes | None = None


def _absorb_extra(extras: _Extras, flag: bytes, archive: _Archive, offset: int, size: int) -> None:
    """Take in an entry that only speaks about the next one."""
    if size > _MAX_RECORDS_BYTES:
        raise _malformed(offset, f"expected at most {_MAX_RECORDS_BYTES} bytes, got {size}")
    data = archive.read(offset + _BLOCK, size)
    if flag == b"L":
        extras.name = _until_nul(data)
    elif flag == b"K":
        extras.link = _until_nul(data)
    elif flag == b"x":
        extras.records = _parse_records(data, offset)
    else:  # "g": for all entries that follow; writers of layers put nothing but comments in it
        for key in _parse_records(data, offset):
            if key in _USED or key.startswith((_XATTR_PREFIX, _SPARSE_PREFIX)):
                raise _malformed(offset, f"expected no global PAX record {key[:40]!r}, got one")


_USED: Final = frozenset({b"path", b"linkpath", b"size", b"uid", b"gid", b"mtime"})
_EXTRA_FLAGS: Final = frozenset({b"L", b"K", b"x", b"g"})


def _check_block(block: bytes, offset: int) -> None:
    expected = _number(block[_CHECKSUM], offset)
    got = sum(block) - sum(block[_CHECKSUM]) + 8 * 0x20
    if expected != got:
        raise _malformed(offset, f"expected checksum {expected}, got {got}")


def _check_end(archive: _Archive, offset: int) -> None:
    """Confirm that nothing but zeros follows the first zero block."""
    while offset < archive.size:
        size = min(_WINDOW, archive.size - offset)
        if any(archive.read(offset, size)):
            raise _malformed(offset, "expected zeros after the end of the archive, got more")
        offset += size


def _entry(block: bytes, extras: _Extras, offset: int) -> TarEntry:
    (name, mode, uid, gid, size, mtime, _, flag, link, magic, *_, prefix) = _HEADER.unpack(block)
    records = extras.records
    if any(key.startswith(_SPARSE_PREFIX) for key in records):
        raise _malformed(offset, "expected no sparse file, got one")
    name, link = _until_nul(name), _until_nul(link)
    if magic == _POSIX and (prefix := _until_nul(prefix)):
        name = prefix + b"/" + name
    name = records.get(b"path", extras.name if extras.name is not None else name)
    link = records.get(b"linkpath", extras.link if extras.link is not None else link)
    if magic not in {_POSIX, _GNU} and any(magic):
        raise _malformed(offset, f"expected the ustar format, got magic {magic.hex()}")
    try:
        kind = _FILE_FLAGS.get(flag) or EntryKind(flag)
    except ValueError as error:
        raise _malformed(offset, f"expected a known type, got {flag!r}") from error
    if flag == b"\0" and name.endswith(b"/"):  # how directories were written before ustar
        kind = EntryKind.DIRECTORY
    if not name or b"\0" in name or b"\0" in link or max(len(name), len(link)) > MAX_NAME_BYTES:
        raise _malformed(offset, f"expected a name of at most {MAX_NAME_BYTES} bytes, got another")
    return TarEntry(
        kind=kind,
        name=name,
        link=link,
        mode=_number(mode, offset) & 0o7777,
        uid=_record_number(records, b"uid", _number(uid, offset), offset),
        gid=_record_number(records, b"gid", _number(gid, offset), offset),
        mtime=_record_number(records, b"mtime", _number(mtime, offset), offset),
        offset=offset + _BLOCK,
        size=_record_number(records, b"size", _number(size, offset), offset),
        xattrs={
            key.removeprefix(_XATTR_PREFIX): value
            for key, value in records.items()
            if key.startswith(_XATTR_PREFIX)
        },
    )


def read_entries(descriptor: int, size: int) -> Iterator[TarEntry]:
    """Return the entries of an archive in their order.

    Args:
        descriptor: The archive, uncompressed; read with `pread`, so its position stays.
        size: Its length, bytes.

    Raises:
        MalformedInput: While iterating: the archive is cut, inconsistent or uses an unknown type.
    """
    archive = _Archive(descriptor, size)
    extras = _Extras({})
    offset = 0
    while offset < size:
        block = archive.read(offset, _BLOCK)
        if block == _END:
            _check_end(archive, offset)
            break
        _check_block(block, offset)
        flag = block[156:157]
        if flag in _EXTRA_FLAGS:
            length = _number(block[124:136], offset)
            _absorb_extra(extras, flag, archive, offset, length)
        else:
            entry = _entry(block, extras, offset)
            extras = _Extras({})
            # Links and the like have no data, even where a header gives them a size.
            length = entry.size if entry.kind is EntryKind.FILE else 0
            if offset + _BLOCK + length > size:
                raise _malformed(offset, f"expected {length} bytes of data, got the end")
            yield entry
        offset += _BLOCK + (length + _BLOCK - 1) // _BLOCK * _BLOCK
    if extras != _Extras({}):
        raise _malformed(offset, "expected an entry after its PAX records, got the end")
