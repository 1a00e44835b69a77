"""The check of shared libraries, over all programs of a real Debian root."""

from collections.abc import Iterator
from contextlib import ExitStack
from functools import partial
from pathlib import Path

import pytest
from debian_roots import debian_root

from qtenclave.errors import InvalidRequest
from qtenclave.image.application import DEFAULT_PATH, Application, User
from qtenclave.image.command import check_command
from qtenclave.image.content import cut
from qtenclave.image.files import LayerFiles
from qtenclave.image.layout import Layer
from qtenclave.image.platform import DEFAULT_PLATFORM, PLATFORMS
from qtenclave.image.tar import read_entries
from qtenclave.image.tree import Directory, RegularFile, RootTree

LIBC = Path("lib/x86_64-linux-gnu/libc.so.6")
STATIC = {"/usr/sbin/ldconfig"}


class Debian:
    """A root, and what its programs' check says."""

    def __init__(self, root: Path, stack: ExitStack) -> None:
        self.files = LayerFiles([Layer("root", root)], stack)
        self.tree = RootTree()
        self.tree.apply(
            0, "root", partial(read_entries, self.files.descriptor(0), root.stat().st_size)
        )

    def programs(self) -> Iterator[str]:
        for path, node in self.tree.walk():
            if not isinstance(node, RegularFile) or not node.mode & 0o111 or b".so" in path:
                continue
            if self.files.read(cut(node.content, 0, 4)) == b"\x7fELF":
                yield f"/{path.decode()}"

    def refused(self, program: str) -> str:
        user = User(0, 0, (), "/")
        application = Application((program,), (f"PATH={DEFAULT_PATH}",), "/", user)
        try:
            check_command(self.tree, application, PLATFORMS[DEFAULT_PLATFORM], self.files.read)
        except InvalidRequest as error:
            return str(error)
        return ""


@pytest.fixture
def debian() -> Iterator[Debian]:
    with ExitStack() as stack:
        yield Debian(debian_root("python3", "socat"), stack)


def test_no_program_of_debian_is_refused_and_without_libc_every_one_is(debian: Debian) -> None:
    programs = list(debian.programs())
    assert len(programs) > 200
    assert {name: why for name in programs if (why := debian.refused(name))} == {}
    directory = debian.tree.lookup(f"/{LIBC.parent}".encode())
    assert isinstance(directory, Directory)
    del directory.children[LIBC.name.encode()]
    for name in set(programs) - STATIC:
        assert "none called 'libc.so.6'" in debian.refused(name), name
    assert {name for name in STATIC if debian.refused(name)} == set()
