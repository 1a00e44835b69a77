"""What a 64-bit little-endian ELF file says of how it is started and of the libraries it needs.

Decides nothing about what is good. The file is hostile: counts and sizes are bounded, and only what
is asked for is read.

Source: System V ABI, "ELF Header", "Program Header", "Note Section", "Dynamic Section".
"""

import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from qtenclave.errors import MalformedInput

__all__ = [
    "ELF_MAGIC",
    "KIND_PROGRAM",
    "KIND_SHARED",
    "Dynamic",
    "ElfFile",
    "ReadAt",
    "Segment",
    "notes",
    "parse_dynamic",
    "parse_elf",
    "parse_interpreter",
]

ELF_MAGIC: Final = b"\x7fELF"
KIND_PROGRAM, KIND_SHARED = 2, 3  # ET_EXEC, ET_DYN: what is no object file and no core dump

_HEADER: Final = struct.Struct("<4sBB10xHHI8xQ12xHHH6x")
_64_LITTLE: Final = (2, 1)
_PROGRAM_HEADER: Final = struct.Struct("<I4xQQ8xQ16x")  # p_type, p_offset, p_vaddr, p_filesz
_PT_LOAD, _PT_DYNAMIC, _PT_INTERP, _PT_NOTE = 1, 2, 3, 4
_MAX_PROGRAM_HEADERS: Final = 128
_MAX_NAME: Final = 4096  # PATH_MAX of Linux; of a loader, a library or a search path
_MAX_NOTE_BYTES: Final = 64 << 10
_NOTE: Final = struct.Struct("<III")  # n_namesz, n_descsz, n_type
_DYNAMIC: Final = struct.Struct("<qQ")  # d_tag, d_un
_MAX_DYNAMIC_ENTRIES: Final = 4096  # a library has some thirty, and one for each that it needs
_DT_NULL, _DT_NEEDED, _DT_STRTAB, _DT_STRSZ = 0, 1, 5, 10
_DT_SONAME, _DT_RPATH, _DT_RUNPATH = 14, 15, 29

ReadAt = Callable[[int, int], bytes]
"""Returns `size` bytes from `offset`, fewer at the end of the file."""


@dataclass(frozen=True, slots=True)
class Segment:
    """One program header."""

    kind: int
    offset: int
    address: int
    size: int  # in the file


@dataclass(frozen=True, slots=True)
class ElfFile:
    """The headers of a file.

    Attributes:
        kind: `e_type`.
        machine: `e_machine`.
        segments: In the order of the file.
    """

    kind: int
    machine: int
    segments: tuple[Segment, ...]


@dataclass(frozen=True, slots=True)
class Dynamic:
    """What the loader is told.

    Attributes:
        needed: Names of libraries, in order.
        soname: What it is called, None where it has no name.
        rpath, runpath: Search paths, None where there is none.
    """

    needed: tuple[bytes, ...]
    soname: bytes | None
    rpath: bytes | None
    runpath: bytes | None


def parse_elf(read: ReadAt) -> ElfFile:
    """Return the headers of a file.

    Raises:
        MalformedInput: It is no whole 64-bit little-endian ELF file, or has odd program headers.
    """
    head = read(0, _HEADER.size)
    if len(head) < _HEADER.size or not head.startswith(ELF_MAGIC):
        raise MalformedInput("expected a whole ELF file, got another or a part")
    _, bits, order, kind, machine, _, offset, _, entry_size, count = _HEADER.unpack(head)
    if (bits, order) != _64_LITTLE:
        raise MalformedInput("expected a 64-bit little-endian ELF file, got another")
    if (count and entry_size != _PROGRAM_HEADER.size) or count > _MAX_PROGRAM_HEADERS:
        raise MalformedInput("expected an ELF file, got odd program headers")
    table = read(offset, count * entry_size)
    if len(table) != count * entry_size:
        raise MalformedInput("expected a whole ELF file, got program headers that are cut short")
    segments = tuple(Segment(*fields) for fields in _PROGRAM_HEADER.iter_unpack(table))
    return ElfFile(kind, machine, segments)


def parse_interpreter(elf: ElfFile, read: ReadAt) -> bytes | None:
    """Return the path of the loader that a program asks for, None for a static program."""
    for segment in elf.segments:
        if segment.kind == _PT_INTERP:
            return read(segment.offset, min(segment.size, _MAX_NAME)).rstrip(b"\0")
    return None


def notes(elf: ElfFile, read: ReadAt) -> Iterator[tuple[bytes, int]]:
    """Yield owner and kind of each note, up to what is malformed."""
    for segment in elf.segments:
        if segment.kind != _PT_NOTE:
            continue
        data = read(segment.offset, min(segment.size, _MAX_NOTE_BYTES))
        at = 0
        while at + _NOTE.size <= len(data):
            name_size, description_size, kind = _NOTE.unpack_from(data, at)
            at += _NOTE.size
            yield data[at : at + min(name_size, _MAX_NAME)].rstrip(b"\0"), kind
            at += -(-name_size // 4) * 4 + -(-description_size // 4) * 4


def parse_dynamic(elf: ElfFile, read: ReadAt) -> Dynamic | None:
    """Return what the loader is told, None where the file has nothing for it.

    Raises:
        MalformedInput: It cannot be found in the file.
    """
    for segment in elf.segments:
        if segment.kind == _PT_DYNAMIC:
            break
    else:
        return None
    size = _DYNAMIC.size
    table = read(segment.offset, min(segment.size, _MAX_DYNAMIC_ENTRIES * size))
    entries: list[tuple[int, int]] = []
    for tag, value in _DYNAMIC.iter_unpack(table[: len(table) // size * size]):
        if tag == _DT_NULL:
            break
        entries.append((tag, value))
    else:
        raise MalformedInput("dynamic section: expected an end, got none")
    values = dict(entries)
    strings = _Strings(elf, read, values.get(_DT_STRTAB), values.get(_DT_STRSZ, 0))

    def text(tag: int) -> bytes | None:
        return strings.at(values[tag]) if tag in values else None

    return Dynamic(
        needed=tuple(strings.at(value) for tag, value in entries if tag == _DT_NEEDED),
        soname=text(_DT_SONAME),
        rpath=text(_DT_RPATH),
        runpath=text(_DT_RUNPATH),
    )


class _Strings:
    """The string table of a dynamic section."""

    def __init__(self, elf: ElfFile, read: ReadAt, address: int | None, size: int) -> None:
        self._read = read
        self._size = size
        self._offset = -1
        for segment in elf.segments:
            # The loader reads memory; what the file holds of it is in the loaded segments.
            if segment.kind == _PT_LOAD and address is not None:
                start = address - segment.address
                if start >= 0 and start + size <= segment.size:
                    self._offset = segment.offset + start

    def at(self, index: int) -> bytes:
        if self._offset < 0 or index >= self._size:
            raise MalformedInput("dynamic section: expected a name in its table, got one outside")
        data = self._read(self._offset + index, min(self._size - index, _MAX_NAME))
        name, end, _ = data.partition(b"\0")
        if not end:
            raise MalformedInput(f"dynamic section: expected a name of {_MAX_NAME} bytes at most")
        return name
