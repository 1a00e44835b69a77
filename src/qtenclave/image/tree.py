"""The root of a container, merged from its layers, as an index: no file is ever made on disk.

Decides what each entry of a layer does: later layers replace and remove what earlier ones hold. A
path cannot leave the root, because there is nothing outside of it here: `..` in a name is refused,
and a symbolic link on the way is followed inside this root as `chroot` would.

Source: OCI image specification, "Image Layer Filesystem Changeset".
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from operator import itemgetter
from typing import Final

from qtenclave.errors import MalformedInput, QtCode
from qtenclave.image.tar import MAX_NAME_BYTES, EntryKind, TarEntry

__all__ = [
    "MAX_ENTRIES",
    "MAX_FILE_BYTES",
    "MAX_LINKS",
    "MAX_ROOT_BYTES",
    "Directory",
    "Extent",
    "Node",
    "RegularFile",
    "RootTree",
    "Symlink",
]

MAX_ENTRIES: Final = 1_000_000
"""Of all layers together; a large distribution with development tools has a quarter of that."""
MAX_ROOT_BYTES: Final = 16 << 30
"""Data of all files together: more than the memory that a small machine can give an enclave."""
MAX_FILE_BYTES: Final = (1 << 32) - 1  # field of the ramdisk's format
MAX_LINKS: Final = 40  # as the kernel follows at most
_MAX_COMPONENT_BYTES: Final = 255  # NAME_MAX of Linux
_MAX_PATH_BYTES: Final = MAX_NAME_BYTES - len(b"rootfs/")
_MAX_ID: Final = (1 << 32) - 2  # the one above means "no change" to chown
_WHITEOUT: Final = b".wh."
_OPAQUE: Final = b".wh..wh..opq"
_IMPLIED_MODE: Final = 0o755


@dataclass(frozen=True, slots=True)
class Extent:
    """Where the data of a file stands: in an uncompressed layer."""

    layer: int
    offset: int
    size: int


@dataclass(slots=True, eq=False)
class Node:
    """What every kind of file has. One node may have several names: hard links."""

    mode: int = _IMPLIED_MODE
    uid: int = 0
    gid: int = 0
    mtime: int = 0  # as the layer says
    xattrs: int = 0  # how many there were


@dataclass(slots=True, eq=False)
class RegularFile(Node):
    """A file; its data is in a layer, or was made by us."""

    content: Extent | bytes = b""
    keeps_mtime: bool = False  # see `bytecode`

    @property
    def size(self) -> int:
        """Length of the data, bytes."""
        return self.content.size if isinstance(self.content, Extent) else len(self.content)


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


class RootTree:
    """The merged root; layers are applied to it in their order."""

    def __init__(self, *, max_entries: int = MAX_ENTRIES, max_bytes: int = MAX_ROOT_BYTES) -> None:
        self.root = Directory()
        self.dropped_devices = 0
        self._entries_left = max_entries
        self._bytes_left = max_bytes

    def apply(self, layer: int, name: str, entries: Iterable[TarEntry]) -> None:
        """Change the root by one layer.

        Args:
            layer: Number of the layer; extents refer to it.
            name: What to call it in messages.
            entries: What the layer holds.

        Raises:
            MalformedInput: An entry cannot be applied; the message names layer and path.
        """
        additions: list[TarEntry] = []
        path = b""
        try:
            for entry in entries:
                path = entry.name
                self._count(entry)
                # Whiteouts speak about earlier layers only, wherever in the archive they stand,
                # so all of them come before anything is added.
                if not self._whiteout(entry):
                    additions.append(entry)
            for entry in additions:
                path = entry.name
                self._add(layer, entry)
        except MalformedInput as error:
            shown = path.decode("utf-8", "backslashreplace")
            raise MalformedInput(
                f"{name}, path {shown!a}: {error}", code=QtCode.CONTAINER_IMAGE
            ) from error

    def _count(self, entry: TarEntry) -> None:
        self._entries_left -= 1
        self._bytes_left -= entry.size if entry.kind is EntryKind.FILE else 0
        if self._entries_left < 0 or self._bytes_left < 0 or entry.size > MAX_FILE_BYTES:
            raise _refused("expected files that fit into an image, got too many or too large ones")

    def _whiteout(self, entry: TarEntry) -> bool:
        """Apply `entry` if it removes something; tell whether it does."""
        parts = _components(entry.name)
        if not parts or not parts[-1].startswith(_WHITEOUT):
            return False
        *parents, last = parts
        directory = self._find_directory(parents)
        if last == _OPAQUE:
            if directory is not None:
                directory.children.clear()
        elif not last.startswith(_WHITEOUT + _WHITEOUT):  # those are notes of the aufs driver
            victim = last.removeprefix(_WHITEOUT)
            if victim in {b"", b".", b".."}:
                raise _refused("expected a whiteout of a name, got none")
            if directory is not None:
                directory.children.pop(victim, None)
        return True

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
            self._set_attributes(self.root, entry)
            return
        *parents, last = parts
        if entry.kind in {EntryKind.CHARACTER_DEVICE, EntryKind.BLOCK_DEVICE, EntryKind.FIFO}:
            if parts[0] != b"dev":
                raise _refused(f"expected no device, got a {entry.kind.name.lower()}")
            self.dropped_devices += 1  # the enclave has its own /dev, mounted over this one
            return
        directory = self._make_directories(parents)
        node = self._make_node(layer, entry, directory.children.get(last))
        directory.children[last] = node

    def _make_node(self, layer: int, entry: TarEntry, existing: Node | None) -> Node:
        node: Node
        match entry.kind:
            case EntryKind.HARD_LINK:
                return self._link_target(entry.link)
            case EntryKind.DIRECTORY:
                node = existing if isinstance(existing, Directory) else Directory()
            case EntryKind.SYMBOLIC_LINK:
                if not entry.link:
                    raise _refused("expected a link with a target, got none")
                node = Symlink(target=entry.link)
            case _:
                node = RegularFile(content=Extent(layer, entry.offset, entry.size))
        self._set_attributes(node, entry)
        return node

    @staticmethod
    def _set_attributes(node: Node, entry: TarEntry) -> None:
        node.mode = entry.mode
        node.uid = entry.uid
        node.gid = entry.gid
        node.mtime = entry.mtime
        node.xattrs = len(entry.xattrs)

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

    def lookup(self, path: bytes, start: bytes = b"/") -> Node | None:
        """Return what is at `path`, all symbolic links followed inside the root, or None.

        Args:
            path: Absolute, or relative to `start`.
            start: An absolute path.
        """
        whole = path if path.startswith(b"/") else start + b"/" + path
        return self._walk(whole.split(b"/"), create=False)

    def _walk(self, parts: list[bytes], *, create: bool) -> Node | None:
        above: list[Directory] = [self.root]
        pending = [(part, create) for part in reversed(parts)]
        links = 0
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
                child = above[-1].children[part] = Directory()
            if isinstance(child, Directory):
                above.append(child)
            elif isinstance(child, Symlink):
                links += 1
                if links > MAX_LINKS:
                    return None
                if child.target.startswith(b"/"):
                    del above[1:]
                # What a link points to is not made: only names in the layer are.
                pending += [(step, False) for step in reversed(child.target.split(b"/"))]
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
        pending: list[tuple[bytes, Node]] = []

        def enter(prefix: bytes, directory: Directory) -> None:
            children = sorted(directory.children.items(), reverse=True, key=itemgetter(0))
            pending.extend((prefix + name, node) for name, node in children)

        enter(b"", self.root)
        while pending:
            path, node = pending.pop()
            yield path, node
            if isinstance(node, Directory):
                enter(path + b"/", node)
