"""Whether the shared libraries that a program needs are in the image.

Decides what the loader would miss, and only where that is sure: a refusal cannot be overruled, so
in doubt there is none. Where the loader looks is taken widely: every search path of a file that is
loaded counts for all of them, and what `ldconfig` would find counts as found. A loader that is not
glibc's or musl's at its usual place, a preloaded library, or a path with words that only the loader
can put in leave the question open, and so does a library that lies anywhere else in the image.

Libraries that a program opens by name while it runs are not among those that its file names.

Source: ld.so(8), ldconfig(8); musl, `ldso/dynlink.c`.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import Final

from qtenclave.errors import MalformedInput
from qtenclave.image.application import Application, Read
from qtenclave.image.content import cut
from qtenclave.image.elf import ElfFile, ReadAt, parse_dynamic, parse_elf
from qtenclave.image.platform import Platform
from qtenclave.image.tree import Directory, RegularFile, RootTree

__all__ = ["Missing", "find_missing_library"]

# Past these the question stays open: a server has some fifty libraries in a handful of places.
_MAX_LIBRARIES: Final = 1024
_MAX_DIRECTORIES: Final = 128
_MAX_CONFIGURATION_FILES: Final = 64
_MAX_CONFIGURATION_BYTES: Final = 64 << 10
_MAX_CACHE_BYTES: Final = 16 << 20

_GLIBC_LOADERS: Final = frozenset({b"ld-linux-x86-64.so.2", b"ld-linux-aarch64.so.1"})
_MUSL_LOADER: Final = b"ld-musl-"
_USUAL: Final = frozenset({b"/lib", b"/lib64", b"/usr/lib", b"/usr/lib64"})
_MUSL_DIRECTORIES: Final = (b"/lib", b"/usr/local/lib", b"/usr/lib")
# Of these musl's loader is all itself.
_MUSL_OWN: Final = re.compile(rb"lib(c|pthread|rt|m|dl|util|xnet)\.")
_OLD_HWCAPS: Final = (b"tls", b"haswell", b"x86_64", b"aarch64")
_ORIGIN: Final = re.compile(rb"\$(?:ORIGIN\b|\{ORIGIN\})")
_ANSWERS_OPEN: Final = ("LD_PRELOAD", "LD_AUDIT")


class _OpenQuestion(Exception):
    """Nothing is sure."""


@dataclass(frozen=True, slots=True)
class Missing:
    """A library that is not there.

    Attributes:
        name: As the file that needs it calls it.
        needed_by: Path of that file; empty for the program itself.
    """

    name: bytes
    needed_by: bytes


@dataclass(frozen=True, slots=True)
class _Wanted:
    name: bytes
    by: bytes


class _Loader:
    """What the loader of one program would do."""

    def __init__(
        self, tree: RootTree, application: Application, platform: Platform, read: Read
    ) -> None:
        self._tree = tree
        self._platform = platform
        self._read = read
        self._workdir = application.workdir.encode()
        self._environment = dict(item.partition("=")[::2] for item in application.env)
        self._musl = False
        self._directories: dict[bytes, None] = {}  # in order, each once
        self._satisfied: set[bytes] = set()
        self._cache = b""

    def find_missing(self, program: RegularFile, elf: ElfFile, loader: bytes) -> Missing | None:
        self._begin(loader)
        pending = self._load(elf, self._reader(program), program, b"")
        while pending:
            unresolved = []
            progress = False
            while pending:
                wanted = pending.pop()
                if wanted.name in self._satisfied:
                    continue
                found = self._find(wanted.name)
                if found is None:
                    unresolved.append(wanted)
                    continue
                progress = True
                self._satisfied.add(wanted.name)
                if len(self._satisfied) > _MAX_LIBRARIES:
                    raise _OpenQuestion
                pending += self._open(*found)
            # A library that was loaded late may have a search path, or the name, that was missing.
            unresolved = [one for one in unresolved if one.name not in self._satisfied]
            if unresolved and not progress:
                return self._sure(unresolved)
            pending = unresolved
        return None

    def _begin(self, loader: bytes) -> None:
        directory, _, name = loader.rpartition(b"/")
        if any(self._environment.get(name) for name in _ANSWERS_OPEN):
            raise _OpenQuestion
        triplet = f"{self._platform.machine}-linux-gnu".encode()
        usual = [*_USUAL, *(base + b"/" + triplet for base in (b"/lib", b"/usr/lib"))]
        if directory not in usual:
            raise _OpenQuestion
        self._satisfied.add(name)
        if name.startswith(_MUSL_LOADER):
            self._musl = True
            path = b"/etc/" + name.removesuffix(b".so.1") + b".path"
            self._add_paths(_MUSL_DIRECTORIES)
            self._add_paths(re.split(rb"[:\n]", self._text(path)))
        elif name in _GLIBC_LOADERS:
            musl = b"/lib/" + _MUSL_LOADER + self._platform.machine.encode() + b".so.1"
            if self._tree.lookup(musl) or self._tree.lookup(b"/etc/ld.so.preload"):
                raise _OpenQuestion  # a layer that imitates glibc has its libraries elsewhere
            self._add_paths([*usual, b"/usr/local/lib", b"/usr/local/lib64"])
            self._add_paths(self._configured())
            cache = self._tree.lookup(b"/etc/ld.so.cache")
            if isinstance(cache, RegularFile):
                if cache.size > _MAX_CACHE_BYTES:
                    raise _OpenQuestion
                self._cache = self._read(cache.content)
        else:
            raise _OpenQuestion
        given = self._environment.get("LD_LIBRARY_PATH", "")
        if given:
            self._add_paths(re.split(rb"[:;]", given.encode()))

    def _add_paths(self, paths: Iterable[bytes]) -> None:
        for path in paths:
            if b"$" in path:
                raise _OpenQuestion  # a word that the loader alone can replace
            self._directories[path or b"."] = None
        if len(self._directories) > _MAX_DIRECTORIES:
            raise _OpenQuestion

    def _text(self, path: bytes) -> bytes:
        node = self._tree.lookup(path)
        if not isinstance(node, RegularFile):
            return b""
        if node.size > _MAX_CONFIGURATION_BYTES:
            raise _OpenQuestion
        return self._read(node.content)

    def _configured(self) -> list[bytes]:
        """Return the directories that `ldconfig` looks into."""
        found: list[bytes] = []
        pending, files = [b"/etc/ld.so.conf"], 0
        while pending:
            files += 1
            if files > _MAX_CONFIGURATION_FILES:
                raise _OpenQuestion
            for line in self._text(pending.pop()).split(b"\n"):
                words = line.partition(b"#")[0].split()
                if words[:1] == [b"include"]:
                    pending += [name for word in words[1:] for name in self._matching(word)]
                elif words and words[0] != b"hwcap":
                    found += [word.partition(b"=")[0].rstrip(b"/") or b"/" for word in words]
        return found

    def _matching(self, pattern: bytes) -> list[bytes]:
        whole = pattern if pattern.startswith(b"/") else b"/etc/" + pattern
        directory, _, last = whole.rpartition(b"/")
        if any(sign in directory for sign in b"*?["):
            raise _OpenQuestion
        node = self._tree.lookup(directory or b"/")
        names = sorted(node.children) if isinstance(node, Directory) else []
        return [directory + b"/" + name for name in names if fnmatchcase(name, last)]

    def _reader(self, node: RegularFile) -> ReadAt:
        return lambda offset, size: self._read(cut(node.content, offset, size))

    def _load(self, elf: ElfFile, read: ReadAt, node: RegularFile, path: bytes) -> list[_Wanted]:
        """Take over what a file says, and return what it needs."""
        try:
            dynamic = parse_dynamic(elf, read)
        except MalformedInput:
            raise _OpenQuestion from None
        if dynamic is None:
            return []
        if dynamic.soname is not None:
            self._satisfied.add(dynamic.soname)
        for text in (dynamic.rpath, dynamic.runpath):
            if text:
                for part in text.split(b":"):
                    self._add_paths(self._expanded(part, node, path))
        if any(b"$" in name for name in dynamic.needed):
            raise _OpenQuestion
        own = _MUSL_OWN if self._musl else None
        return [_Wanted(name, path) for name in dynamic.needed if not (own and own.match(name))]

    def _expanded(self, part: bytes, node: RegularFile, path: bytes) -> list[bytes]:
        if not _ORIGIN.search(part):
            return [part]
        # A library's origin is where it was found, a program's is where it really is.
        origins = [path.rpartition(b"/")[0]] if path else self._places(node)
        return [origin.join(_ORIGIN.split(part)) for origin in origins]

    def _places(self, node: RegularFile) -> list[bytes]:
        found = [b"/" + path for path, one in self._tree.walk() if one is node]
        return [path.rpartition(b"/")[0] for path in found[:_MAX_DIRECTORIES]]

    def _find(self, name: bytes) -> tuple[bytes, RegularFile] | None:
        if b"/" in name:
            node = self._tree.lookup(name, self._workdir)
            return (name, node) if isinstance(node, RegularFile) else None
        for path in self._candidates(name):
            node = self._tree.lookup(path, self._workdir)
            if isinstance(node, RegularFile) and self._is_ours(node):
                return path, node
        return None

    def _candidates(self, name: bytes) -> Iterator[bytes]:
        for directory in self._directories:
            yield directory + b"/" + name
            if self._musl:
                continue
            node = self._tree.lookup(directory, self._workdir)
            children = node.children if isinstance(node, Directory) else {}
            for old in _OLD_HWCAPS:
                if old in children:
                    yield directory + b"/" + old + b"/" + name
            hwcaps = children.get(b"glibc-hwcaps")
            if isinstance(hwcaps, Directory):
                for level in sorted(hwcaps.children):
                    yield directory + b"/glibc-hwcaps/" + level + b"/" + name
        end = self._cache.find(b"/" + name + b"\0")
        if end >= 0:
            begin = self._cache.rfind(b"\0", 0, end) + 1
            yield self._cache[begin : end + 1 + len(name)]

    def _is_ours(self, node: RegularFile) -> bool:
        """Tell whether the loader would not pass over this file; glibc's does, for others' code."""
        if self._musl:
            return True
        try:
            return parse_elf(self._reader(node)).machine == self._platform.elf_machine
        except MalformedInput:
            return not self._reader(node)(0, 5).startswith(b"\x7fELF\x01")

    def _open(self, path: bytes, node: RegularFile) -> list[_Wanted]:
        read = self._reader(node)
        try:
            elf = parse_elf(read)
        except MalformedInput:
            raise _OpenQuestion from None
        return self._load(elf, read, node, path)

    def _sure(self, unresolved: list[_Wanted]) -> Missing | None:
        """Return the first that lies nowhere in the image, whoever might find it there."""
        names = {one.name.rpartition(b"/")[2] for one in unresolved}
        for path, node in self._tree.walk():
            if not isinstance(node, Directory):
                names.discard(path.rpartition(b"/")[2])
        for one in sorted(unresolved, key=lambda one: (one.by, one.name)):
            if one.name.rpartition(b"/")[2] in names:
                return Missing(one.name, one.by)
        return None


def find_missing_library(
    tree: RootTree,
    application: Application,
    platform: Platform,
    read: Read,
    program: tuple[RegularFile, ElfFile, bytes],
) -> Missing | None:
    """Return a library that a program, or a library of it, needs and the image does not have.

    Args:
        tree: The merged root.
        application: What runs in it; its environment decides where the loader looks.
        platform: What the image is for.
        read: Returns the data of a small content.
        program: The file, its headers, and the path of its loader.

    Returns:
        None where all are there, and where it is not sure that one is missing.
    """
    try:
        return _Loader(tree, application, platform, read).find_missing(*program)
    except _OpenQuestion:
        return None
