"""Where the data of a file stands: in bytes of our own, in a layer, or nowhere, because it is zero.

Decides nothing about files; whoever writes a file streams its content through `files.LayerFiles`.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

__all__ = ["Content", "Extent", "Hole", "Sparse", "cut"]


@dataclass(frozen=True, slots=True)
class Extent:
    """Where data stands: in an uncompressed layer."""

    layer: int
    offset: int
    size: int

    def __len__(self) -> int:
        """Length of the data, bytes."""
        return self.size


@dataclass(frozen=True, slots=True)
class Hole:
    """Zeros that no layer holds."""

    size: int

    def __len__(self) -> int:
        """Length of the zeros, bytes."""
        return self.size


@dataclass(frozen=True, slots=True)
class Sparse:
    """The data of a file with holes: all of it, in order."""

    parts: tuple[Extent | Hole, ...]
    size: int = field(init=False)

    def __post_init__(self) -> None:
        """Add up the length."""
        object.__setattr__(self, "size", sum(part.size for part in self.parts))

    def __len__(self) -> int:
        """Length of the data, bytes."""
        return self.size


Content = bytes | Extent | Hole | Sparse


def cut(content: Content, offset: int, size: int) -> Content:
    """Return the part of `content` from `offset`, at most `size` bytes, fewer at its end."""
    size = max(0, min(size, len(content) - offset))
    match content:
        case bytes():
            return content[offset : offset + size]
        case Extent():
            return Extent(content.layer, content.offset + offset, size)
        case Hole():
            return Hole(size)
        case Sparse():
            return Sparse(tuple(_parts(content, offset, offset + size)))


def _parts(content: Sparse, begin: int, end: int) -> Iterator[Extent | Hole]:
    start = 0
    for part in content.parts:
        low, high = max(begin, start), min(end, start + part.size)
        if low < high:
            if isinstance(part, Extent):
                yield Extent(part.layer, part.offset + low - start, high - low)
            else:
                yield Hole(high - low)
        start += part.size
