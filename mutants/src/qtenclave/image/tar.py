"""Reads one layer of a container image: a tar archive, which nobody may trust.

Decides what the archive's entries say, in the spellings that writers of layers use: the ustar
format with PAX records or with the long names and base-256 numbers of GNU, and sparse files. What
an entry does to the root is decided by `tree`.

Source: POSIX.1-2017, pax, "pax Interchange Format" and "ustar Interchange Format"; GNU tar manual,
"Basic Tar Format"; OCI image specification, "Image Layer Filesystem Changeset".
"""

import os
import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum
from types import MappingProxyType
from typing import Final, NamedTuple

from qtenclave.errors import MalformedInput, QtCode
from qtenclave.image.sparse import (
    SPARSE_PAIR_KEYS,
    SPARSE_PREFIX,
    SparseMap,
    check_map,
    parse_data_map,
    parse_old_map,
    parse_pax_map,
)
from qtenclave.image.xattrs import LIBARCHIVE_PREFIX, SCHILY_PREFIX, parse_xattrs

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
_END: Final = bytes(_BLOCK)
_NO_XATTRS: Final[Mapping[bytes, bytes]] = MappingProxyType({})


class EntryKind(Enum):
    """What an entry makes; the value is the type flag in the archive."""

    FILE = b"0"
    HARD_LINK = b"1"
    SYMBOLIC_LINK = b"2"
    CHARACTER_DEVICE = b"3"
    BLOCK_DEVICE = b"4"
    DIRECTORY = b"5"
    FIFO = b"6"


_SPARSE: Final = b"S"
_KINDS: Final = {kind.value: kind for kind in EntryKind} | {
    b"\0": EntryKind.FILE,  # before ustar
    b"7": EntryKind.FILE,  # contiguous
    _SPARSE: EntryKind.FILE,
}


class TarEntry(NamedTuple):
    """One entry; `name` and `link` are as in the archive, without any check.

    Attributes:
        kind: What it makes.
        name: Its path.
        link: What a link leads to.
        mode: Permission bits, set-uid, set-gid and sticky included.
        uid: Owner.
        gid: Group.
        mtime: Seconds since 1970; 0 for times before.
        offset: Of the data, from the start of the archive, bytes.
        size: Of the file, bytes.
        xattrs: Extended attributes.
        sparse: Which parts of the file the archive holds, or None where it holds all of it.
    """

    kind: EntryKind
    name: bytes
    link: bytes
    mode: int
    uid: int
    gid: int
    mtime: int
    offset: int
    size: int
    xattrs: Mapping[bytes, bytes]
    sparse: SparseMap | None = None


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
        begin = offset - self._start
        if begin < 0 or begin + size > len(self._window):
            if offset + size > self.size:
                raise _malformed(offset, f"expected {size} bytes, got the end of the archive")
            self._window = os.pread(self._descriptor, max(size, _WINDOW), offset)
            self._start, begin = offset, 0
        found = self._window[begin : begin + size]
        if len(found) != size or offset + size > self.size:
            raise _malformed(offset, f"expected {size} bytes, got {len(found)}")
        return found

    def blocks(self, offset: int) -> Iterator[bytes]:
        """Return the blocks from `offset` on; past the last one is an error."""
        while True:
            yield self.read(offset, _BLOCK)
            offset += _BLOCK


def _number(field_: bytes, offset: int) -> int:
    """Return a number in octal text or in GNU's base 256."""
    if field_[0] & 0x80:
        if field_[0] == 0xFF:
            raise _malformed(offset, "expected no negative number, got one")
        return int.from_bytes(field_, "big") & ((1 << (8 * len(field_) - 1)) - 1)
    text = field_.strip(b"\0 ")
    # int() would take signs, underscores and digits of other scripts.
    if not text.isdigit() or b"8" in text or b"9" in text:
        if not text:
            return 0
        raise _malformed(offset, f"expected an octal number, got {text.hex()}")
    return int(text, 8)


def _time(field_: bytes, offset: int) -> int:
    return 0 if field_[0] == 0xFF else _number(field_, offset)


def _until_nul(field_: bytes) -> bytes:
    return field_.partition(b"\0")[0]


@dataclass(slots=True)
class _Extras:
    """What entries before an entry say about it.

    `pairs` are the records that a sparse file has once per part.
    """

    records: dict[bytes, bytes] = field(default_factory=dict)
    pairs: list[tuple[bytes, bytes]] = field(default_factory=list)
    name: bytes | None = None
    link: bytes | None = None


def _parse_records(data: bytes, offset: int) -> _Extras:
    """Return the PAX records of an entry: each `LENGTH KEY=VALUE` and a line feed."""
    extras = _Extras()
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
        if key in SPARSE_PAIR_KEYS:
            extras.pairs.append((key, value))
        elif extras.records.setdefault(key, value) is not value:
            raise _malformed(offset, f"expected one PAX record {key[:40]!r}, got two")
        position = end
    return extras


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


def _absorb_extra(
    extras: _Extras, flag: bytes, archive: _Archive, offset: int, size: int
) -> _Extras:
    """Take in an entry that only speaks about the next one."""
    if size > _MAX_RECORDS_BYTES:
        raise _malformed(offset, f"expected at most {_MAX_RECORDS_BYTES} bytes, got {size}")
    data = archive.read(offset + _BLOCK, size)
    if flag == b"L":
        extras.name = _until_nul(data)
    elif flag == b"K":
        extras.link = _until_nul(data)
    elif flag == b"x":
        found = _parse_records(data, offset)
        extras.records, extras.pairs = found.records, found.pairs
    else:  # "g": for all entries that follow; writers of layers put nothing but comments in it
        found = _parse_records(data, offset)
        for key in (*found.records, *(key for key, _ in found.pairs)):
            if key in _USED or key.startswith(_USED_PREFIXES):
                raise _malformed(offset, f"expected no global PAX record {key[:40]!r}, got one")
    return extras


_USED: Final = frozenset({b"path", b"linkpath", b"size", b"uid", b"gid", b"mtime"})
_USED_PREFIXES: Final = (SCHILY_PREFIX, LIBARCHIVE_PREFIX, SPARSE_PREFIX)
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


def _parse_entry(block: bytes, extras: _Extras, offset: int) -> TarEntry:
    """Return what header and records say; `size` is the length of the data that follows."""
    (name, mode, uid, gid, size, mtime, _, flag, link, magic, *_, prefix) = _HEADER.unpack(block)
    records = extras.records
    name, link = _until_nul(name), _until_nul(link)
    if magic == _POSIX and (prefix := _until_nul(prefix)):
        name = prefix + b"/" + name
    name = records.get(b"path", extras.name if extras.name is not None else name)
    link = records.get(b"linkpath", extras.link if extras.link is not None else link)
    if magic not in {_POSIX, _GNU} and any(magic):
        raise _malformed(offset, f"expected the ustar format, got magic {magic.hex()}")
    kind = _KINDS.get(flag)
    if kind is None or (flag == _SPARSE and magic != _GNU):
        raise _malformed(offset, f"expected a known type, got {flag!r}")
    if flag == b"\0" and name.endswith(b"/"):  # how directories were written before ustar
        kind = EntryKind.DIRECTORY
    entry = TarEntry(
        kind,
        name,
        link,
        mode=_number(mode, offset) & 0o7777,
        uid=_number(uid, offset),
        gid=_number(gid, offset),
        mtime=_time(mtime, offset),
        offset=offset + _BLOCK,
        size=_number(size, offset),
        xattrs=_NO_XATTRS,
    )
    if records:
        entry = entry._replace(
            uid=_record_number(records, b"uid", entry.uid, offset),
            gid=_record_number(records, b"gid", entry.gid, offset),
            mtime=_record_number(records, b"mtime", entry.mtime, offset),
            size=_record_number(records, b"size", entry.size, offset),
            xattrs=parse_xattrs(records) or _NO_XATTRS,
        )
    return entry


def _check_names(entry: TarEntry, offset: int) -> None:
    name, link = entry.name, entry.link
    if not name or b"\0" in name or b"\0" in link or max(len(name), len(link)) > MAX_NAME_BYTES:
        raise _malformed(offset, f"expected a name of at most {MAX_NAME_BYTES} bytes, got another")


def _read_sparse(archive: _Archive, block: bytes, entry: TarEntry, extras: _Extras) -> TarEntry:
    """Return a file with its map, and its true name and size; data begins at its `offset`."""
    records = extras.records
    header = entry.offset - _BLOCK
    begin, end = entry.offset, entry.offset + entry.size
    name, size = entry.name, entry.size
    if block[156:157] == _SPARSE:
        blocks = archive.blocks(entry.offset)
        parts, taken = parse_old_map(block, blocks, lambda text: _number(text, header))
        begin, end = begin + taken, end + taken
        size = _number(block[483:495], header)
    else:
        version = (records.get(SPARSE_PREFIX + b"major"), records.get(SPARSE_PREFIX + b"minor"))
        if version == (b"1", b"0"):
            parts, taken = parse_data_map(archive.blocks(entry.offset))
            begin += taken
            size_key = SPARSE_PREFIX + b"realsize"
        elif version == (None, None):
            parts = parse_pax_map(records, extras.pairs)
            size_key = SPARSE_PREFIX + b"size"
        else:
            raise _malformed(header, f"expected a known form of sparse file, got {version!a}")
        if size_key not in records:
            raise _malformed(header, "expected the size of a sparse file, got none")
        size = _record_number(records, size_key, 0, header)
        name = records.get(SPARSE_PREFIX + b"name", name)
    return entry._replace(
        name=name, offset=begin, size=size, sparse=check_map(parts, size, end - begin)
    )


def _read_entry(
    archive: _Archive, block: bytes, extras: _Extras, offset: int
) -> tuple[TarEntry, int]:
    """Return the entry whose header stands at `offset`, and where its data ends."""
    entry = _parse_entry(block, extras, offset)
    end = offset + _BLOCK
    if entry.kind is EntryKind.FILE:
        stored = entry.size
        if (
            block[156:157] == _SPARSE
            or extras.pairs
            or any(key.startswith(SPARSE_PREFIX) for key in extras.records)
        ):
            entry = _read_sparse(archive, block, entry, extras)
            stored = sum(length for _, length in entry.sparse or ())
        end = entry.offset + stored
        if end > archive.size:
            raise _malformed(offset, f"expected {stored} bytes of data, got the end")
    # Links and the like have no data, even where a header gives them a size.
    _check_names(entry, offset)
    return entry, end


def read_entries(descriptor: int, size: int) -> Iterator[TarEntry]:
    """Return the entries of an archive in their order.

    Args:
        descriptor: The archive, uncompressed; read with `pread`, so its position stays.
        size: Its length, bytes.

    Raises:
        MalformedInput: While iterating: the archive is cut, inconsistent or uses an unknown type.
    """
    archive = _Archive(descriptor, size)
    extras = _Extras()
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
            extras = _absorb_extra(extras, flag, archive, offset, length)
            end = offset + _BLOCK + length
        else:
            entry, end = _read_entry(archive, block, extras, offset)
            extras = _Extras()
            yield entry
        offset = (end + _BLOCK - 1) // _BLOCK * _BLOCK
    if extras != _Extras():
        raise _malformed(offset, "expected an entry after its PAX records, got the end")
