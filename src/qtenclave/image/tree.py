"""The root of a container, merged from its layers, as an index: no file is ever made on disk.

Decides what each entry of a layer does: later layers replace and remove what earlier ones hold. A
path cannot leave the root, because there is nothing outside of it here: `..` in a name is refused,
and a symbolic link on the way is followed inside this root as `chroot` would.

Source: OCI image specification, "Image Layer Filesystem Changeset".
"""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import islice
from typing import Final

from qtenclave.errors import MalformedInput, QtCode
from qtenclave.image.budget import Budget
from qtenclave.image.content import Content, Extent, Hole, Sparse
from qtenclave.image.tar import MAX_NAME_BYTES, EntryKind, TarEntry
from qtenclave.image.xattrs import Xattrs, keep_xattrs

__all__ = [
    "MAX_LINKS",
    "Directory",
    "Node",
    "RegularFile",
    "RootTree",
    "Symlink",
]

MAX_LINKS: Final = 40  # as the kernel follows at most
_MAX_COMPONENT_BYTES: Final = 255  # NAME_MAX of Linux
_MAX_PATH_BYTES: Final = MAX_NAME_BYTES - len(b"root/")
_MAX_ID: Final = (1 << 32) - 2  # the one above means "no change" to chown
_WHITEOUT: Final = b".wh."
_OPAQUE: Final = b".wh..wh..opq"
_NOTE: Final = b".wh..wh."  # of the aufs driver, and all below it
_IMPLIED_MODE: Final = 0o755
_NODE_BYTES: Final = 450  # of memory, with its place in a directory; `test_image_memory` measures
_PART_BYTES: Final = 250  # likewise of a part of a sparse file
_XATTR_BYTES: Final = 250
_KEPT_ENTRIES: Final = 20_000
"""A layer of at most so many entries is parsed once and kept meanwhile, in some 10 MB."""


@dataclass(slots=True, eq=False)
class Node:
    """What every kind of file has. One node may have several names: hard links."""

    mode: int = _IMPLIED_MODE
    uid: int = 0
    gid: int = 0
    mtime: int = 0  # as the layer says
    xattrs: Xattrs = ()


@dataclass(slots=True, eq=False)
class RegularFile(Node):
    """A file; its data is in a layer, or was made by us."""

    content: Content = b""
    keeps_mtime: bool = False  # see `bytecode`

    @property
    def size(self) -> int:
        """Length of the data, bytes."""
        return len(self.content)


@dataclass(slots=True, eq=False)
class Symlink(Node):
    """A symbolic link."""

    target: bytes = b""


@dataclass(slots=True, eq=False)
class Directory(Node):
    """A directory."""

    children: dict[bytes, Node] = field(default_factory=dict)


def _components(name: bytes) -> list[bytes]:
    """Return the parts of an entry's name; an empty list is the root itself."""
    parts = [part for part in name.split(b"/") if part not in {b"", b"."}]
    if b".." in parts:
        raise _refused("expected a path inside the root, got one with ..")
    if any(len(part) > _MAX_COMPONENT_BYTES for part in parts) or (
        sum(map(len, parts)) + len(parts) > _MAX_PATH_BYTES
    ):
        raise _refused("expected a path that fits into an image, got a longer one")
    return parts


def _refused(text: str) -> MalformedInput:
    return MalformedInput(text, code=QtCode.CONTAINER_IMAGE)


@dataclass(slots=True)
class _Position:
    path: bytes = b""


@contextmanager
def _named(layer: str) -> Iterator[_Position]:
    """Say in a refusal which layer and path it is about."""
    position = _Position()
    try:
        yield position
    except MalformedInput as error:
        shown = position.path.decode("utf-8", "backslashreplace")
        raise MalformedInput(
            f"{layer}, path {shown!a}: {error}", code=QtCode.CONTAINER_IMAGE
        ) from error


def _size(entry: TarEntry) -> int:
    return entry.size if entry.kind is EntryKind.FILE else 0


def _is_whiteout(name: bytes) -> bool:
    """Tell whether an entry of this name makes nothing: it removes, or is a note of a driver."""
    if _WHITEOUT not in name:
        return False
    parts = _components(name)
    marks = [part for part in parts if part.startswith(_WHITEOUT)]
    if any(part.startswith(_NOTE) and part != _OPAQUE for part in marks):
        return True
    if marks and (len(marks) > 1 or marks[0] is not parts[-1]):
        raise _refused("expected no whiteout above another name, got one")
    return bool(marks)


@lru_cache(maxsize=1 << 10)
def _shared(number: int) -> int:
    """Return an equal number that others hold as well: most files have the mode of another."""
    return number


def _weight(name: bytes, node: Node) -> int:
    """Return about how much memory a node takes at its place in a directory, bytes."""
    weight = _NODE_BYTES + len(name)
    if node.xattrs:
        weight += sum(_XATTR_BYTES + len(key) + len(value) for key, value in node.xattrs)
    if isinstance(node, Symlink):
        weight += len(node.target)
    elif isinstance(node, RegularFile) and isinstance(node.content, Sparse):
        weight += _PART_BYTES * len(node.content.parts)
    return weight


def _make_node(layer: int, entry: TarEntry) -> Node:
    match entry.kind:
        case EntryKind.DIRECTORY:
            return Directory()
        case EntryKind.SYMBOLIC_LINK:
            if not entry.link:
                raise _refused("expected a link with a target, got none")
            return Symlink(target=entry.link)
        case _:
            return RegularFile(content=_content(layer, entry))


def _content(layer: int, entry: TarEntry) -> Content:
    if entry.sparse is None:
        return Extent(layer, entry.offset, entry.size)
    parts: list[Extent | Hole] = []
    end, place = 0, entry.offset
    for offset, size in entry.sparse:
        if offset > end:
            parts.append(Hole(offset - end))
        parts.append(Extent(layer, place, size))
        end, place = offset + size, place + size
    if end < entry.size:
        parts.append(Hole(entry.size - end))
    return Sparse(tuple(parts))


class RootTree:
    """The merged root; layers are applied to it in their order.

    Attributes:
        root: The top directory.
        dropped_devices: How many devices below `/dev` were left out.
        dropped_xattrs: How many extended attributes were left out.
    """

    def __init__(self, budget: Budget | None = None) -> None:
        self.root = Directory()
        self.dropped_devices = 0
        self.dropped_xattrs = 0
        self._budget = budget or Budget()

    def apply(self, layer: int, name: str, read: Callable[[], Iterable[TarEntry]]) -> None:
        """Change the root by one layer.

        Args:
            layer: Number of the layer; extents refer to it.
            name: What to call it in messages.
            read: Returns what the layer holds; called again for a large layer, so that it is not
                kept.

        Raises:
            MalformedInput: An entry cannot be applied; the message names layer and path.
        """
        with _named(name) as at:
            kept = list(islice(read(), _KEPT_ENTRIES + 1))
            again = read if len(kept) > _KEPT_ENTRIES else (lambda: kept)
            # Whiteouts speak about earlier layers only, wherever in the archive they stand, so
            # all of them come before anything is added.
            for entry in again():
                at.path = entry.name
                self._budget.take_entry(_size(entry))
                if _is_whiteout(entry.name):
                    self._apply_whiteout(_components(entry.name))
            for entry in again():
                at.path = entry.name
                if not _is_whiteout(entry.name):
                    self._add(layer, entry)

    def add(self, layer: int, name: str, entries: Iterable[TarEntry]) -> None:
        """Add files; none of their names is a whiteout.

        Args:
            layer: Number of the file that extents refer to.
            name: What to call it in messages.
            entries: What is added.

        Raises:
            MalformedInput: An entry cannot be added; the message names `name` and path.
        """
        with _named(name) as at:
            for entry in entries:
                at.path = entry.name
                self._budget.take_entry(_size(entry))
                self._add(layer, entry)

    def _apply_whiteout(self, parts: list[bytes]) -> None:
        *parents, last = parts
        directory = self._find_directory(parents)
        victim = last.removeprefix(_WHITEOUT)
        if victim in {b"", b".", b".."}:
            raise _refused("expected a whiteout of a name, got none")
        if directory is None:
            return
        if last == _OPAQUE:
            for child in list(directory.children):
                self._remove(directory, child)
        elif not last.startswith(_NOTE):
            self._remove(directory, victim)

    def _remove(self, directory: Directory, name: bytes) -> None:
        node = directory.children.pop(name, None)
        if node is None:
            return
        removed = _weight(name, node)
        pending = [node]
        while pending:
            node = pending.pop()
            if isinstance(node, Directory):
                removed += sum(_weight(*item) for item in node.children.items())
                pending += node.children.values()
        self._budget.take_index(-removed)

    def _find_directory(self, parts: list[bytes]) -> Directory | None:
        found = self.lookup(b"/".join(parts))
        return found if isinstance(found, Directory) else None

    def _add(self, layer: int, entry: TarEntry) -> None:
        parts = _components(entry.name)
        if entry.uid > _MAX_ID or entry.gid > _MAX_ID:
            raise _refused(f"expected an owner up to {_MAX_ID}, got a larger one")
        if not parts:
            if entry.kind is not EntryKind.DIRECTORY:
                raise _refused("expected the root to be a directory, got something else")
            self._set_attributes(self.root, b"", entry)
            return
        *parents, last = parts
        if entry.kind in {EntryKind.CHARACTER_DEVICE, EntryKind.BLOCK_DEVICE, EntryKind.FIFO}:
            if parts[0] != b"dev":
                raise _refused(f"expected no device, got a {entry.kind.name.lower()}")
            self.dropped_devices += 1  # the enclave has its own /dev, mounted over this one
            return
        directory = self._make_directories(parents)
        existing = directory.children.get(last)
        if entry.kind is EntryKind.DIRECTORY and isinstance(existing, Directory):
            self._set_attributes(existing, last, entry)
            return
        if entry.kind is EntryKind.HARD_LINK:
            node = self._link_target(entry.link)
            self._remove(directory, last)
            self._budget.take_index(_weight(last, node))
        else:
            self._remove(directory, last)
            node = _make_node(layer, entry)
            self._budget.take_index(_weight(last, node))
            self._set_attributes(node, last, entry)
        directory.children[last] = node

    def _set_attributes(self, node: Node, name: bytes, entry: TarEntry) -> None:
        before = _weight(name, node)
        node.mode = _shared(entry.mode)
        node.uid = _shared(entry.uid)
        node.gid = _shared(entry.gid)
        node.mtime = entry.mtime
        if entry.xattrs or node.xattrs:
            kept = keep_xattrs(entry.xattrs)
            self.dropped_xattrs += len(entry.xattrs) - len(kept)
            node.xattrs = kept
            self._budget.take_index(_weight(name, node) - before)

    def _link_target(self, name: bytes) -> Node:
        parts = _components(name)
        directory = self._find_directory(parts[:-1])
        target = directory.children.get(parts[-1]) if directory and parts else None
        if target is None or isinstance(target, Directory):
            shown = ascii(name[:200].decode("utf-8", "backslashreplace"))
            raise _refused(f"expected a hard link to an earlier file, got one to {shown}")
        return target

    def _make_directories(self, parts: list[bytes]) -> Directory:
        """Return the directory at `parts`, made where missing."""
        existing = self._walk(parts, create=True)
        if not isinstance(existing, Directory):
            raise _refused("expected a directory above, got something else or a broken link")
        return existing

    def lookup(
        self,
        path: bytes,
        start: bytes = b"/",
        may_enter: Callable[[Directory], bool] = lambda _: True,
    ) -> Node | None:
        """Return what is at `path`, all symbolic links followed inside the root, or None.

        Args:
            path: Absolute, or relative to `start`.
            start: An absolute path.
            may_enter: Tells whether to look into a directory; one that is not entered ends in None.
        """
        whole = path if path.startswith(b"/") else start + b"/" + path
        return self._walk(whole.split(b"/"), create=False, may_enter=may_enter)

    def _walk(
        self,
        parts: list[bytes],
        *,
        create: bool,
        may_enter: Callable[[Directory], bool] = lambda _: True,
    ) -> Node | None:
        if not may_enter(self.root):
            return None
        above: list[Directory] = [self.root]
        pending = [(part, create) for part in reversed(parts)]
        links = 0
        self._budget.take_steps(len(pending))
        while pending:
            part, may_create = pending.pop()
            if part in {b"", b"."}:
                continue
            if part == b"..":
                if len(above) > 1:
                    above.pop()
                continue
            child = above[-1].children.get(part)
            if child is None and may_create:
                child = Directory()
                self._budget.take_index(_weight(part, child))
                above[-1].children[part] = child
            if isinstance(child, Directory):
                if not may_enter(child):
                    return None
                above.append(child)
            elif isinstance(child, Symlink):
                links += 1
                if links > MAX_LINKS:
                    return None
                if child.target.startswith(b"/"):
                    del above[1:]
                # What a link points to is not made: only names in the layer are.
                further = child.target.split(b"/")
                self._budget.take_steps(len(further))
                pending += [(step, False) for step in reversed(further)]
            else:
                return child if not pending else None
        return above[-1]

    def make_directory(self, path: bytes) -> None:
        """Make the directory at absolute `path`, owned by root, where it is missing.

        Raises:
            MalformedInput: Something else is in the way.
        """
        self._make_directories(_components(path))

    def walk(self) -> Iterator[tuple[bytes, Node]]:
        """Return every path, without a leading slash, and node below the root, sorted.

        A directory comes before what it holds.
        """
        pending = [(b"", self.root, iter(sorted(self.root.children)))]
        while pending:
            prefix, directory, names = pending[-1]
            for name in names:
                node = directory.children[name]
                yield prefix + name, node
                if isinstance(node, Directory):
                    pending.append((prefix + name + b"/", node, iter(sorted(node.children))))
                    break
            else:
                pending.pop()
