"""Which files keep their modification time.

In an image every file has time 0, so that the same files give the same bytes whenever they were
copied. One program cares: Python compares the time of a source file with the one that its compiled
form carries, and compiles again at every start when they differ, which takes seconds under
software emulation. So a source file keeps its time where a compiled form next to it carries the
same one; the compiled form is part of the image anyway.

Source: PEP 552, "Deterministic pycs"; PEP 3147, "PYC Repository Directories".
"""

import struct
from collections.abc import Callable
from typing import Final

from qtenclave.image.content import Content, cut
from qtenclave.image.tree import Directory, RegularFile, RootTree

__all__ = ["keep_source_times"]

_CACHE: Final = b"__pycache__"
_HEADER: Final = struct.Struct("<4xII4x")  # magic, flags, time of the source, size of the source
_SOURCE_SUFFIX: Final = b".py"
_COMPILED_SUFFIX: Final = b".pyc"


def keep_source_times(tree: RootTree, read: Callable[[Content], bytes]) -> None:
    """Mark the source files in `tree` whose compiled form is valid for their time.

    Args:
        tree: The merged root.
        read: Returns the data of a small content.
    """
    directories = [tree.root]
    while directories:
        directory = directories.pop()
        for name, node in directory.children.items():
            if not isinstance(node, Directory):
                continue
            directories.append(node)
            if name == _CACHE:
                _compare(directory, node, read)


def _compare(sources: Directory, cache: Directory, read: Callable[[Content], bytes]) -> None:
    for name, compiled in cache.children.items():
        module = name.split(b".")[0]
        source = sources.children.get(module + _SOURCE_SUFFIX)
        if (
            name.endswith(_COMPILED_SUFFIX)
            and isinstance(source, RegularFile)
            and isinstance(compiled, RegularFile)
            and compiled.size >= _HEADER.size
        ):
            flags, time = _HEADER.unpack(read(cut(compiled.content, 0, _HEADER.size)))
            if not flags and time == source.mtime & 0xFFFFFFFF:
                source.keeps_mtime = True
