"""How much one container image may ask of the machine that reads it.

Decides when an image is refused because of its size. What is limited is what a hostile image could
make grow without its layers growing alike: entries, names, made-up directories, attributes, zeros
in sparse files, and long chains of symbolic links.
"""

from dataclasses import dataclass
from typing import Final

from qtenclave.errors import MalformedInput, QtCode

__all__ = ["MAX_ENTRIES", "MAX_INDEX_BYTES", "MAX_ROOT_BYTES", "Budget"]

MAX_ENTRIES: Final = 4_000_000
"""Of all layers together, replaced ones included: minutes of work."""
MAX_ROOT_BYTES: Final = 16 << 30
"""Data of all files together: more than the memory that a small machine can give an enclave."""
MAX_INDEX_BYTES: Final = 160 << 20
"""Memory for what is in the root at one time: some 300,000 files. A large distribution with
development tools has 250,000. `tests/unit/image/test_image_memory.py` fills it."""
_STEPS_PER_ENTRY: Final = 64
"""Components of paths that are walked through, symbolic links followed: an average."""


def _too_large(what: str, limit: int) -> MalformedInput:
    return MalformedInput(f"expected at most {limit} {what}, got more", code=QtCode.CONTAINER_IMAGE)


@dataclass(slots=True)
class Budget:
    """What is left of the limits for one image."""

    max_entries: int = MAX_ENTRIES
    max_bytes: int = MAX_ROOT_BYTES
    max_index_bytes: int = MAX_INDEX_BYTES
    entries: int = 0
    bytes: int = 0
    index_bytes: int = 0
    steps: int = 0

    def take_entry(self, size: int) -> None:
        """Count one entry of a layer with `size` bytes of data, holes included.

        Raises:
            MalformedInput: The image is too large; likewise below.
        """
        self.entries += 1
        self.bytes += size
        if self.entries > self.max_entries:
            raise _too_large("entries in all layers", self.max_entries)
        if self.bytes > self.max_bytes:
            raise _too_large("bytes in all files", self.max_bytes)

    def take_index(self, size: int) -> None:
        """Count memory that the index has taken; less than 0 where it has given some back."""
        self.index_bytes += size
        if self.index_bytes > self.max_index_bytes:
            raise _too_large(
                "bytes for the names and attributes of all files", self.max_index_bytes
            )

    def take_steps(self, count: int) -> None:
        """Count components of a path that were walked through."""
        self.steps += count
        if self.steps > _STEPS_PER_ENTRY * self.max_entries:
            raise _too_large("steps along symbolic links", _STEPS_PER_ENTRY * self.max_entries)
