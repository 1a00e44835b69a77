"""Fuzzing of what is read of programs and libraries in an image: it would start, or it would not.

Run `python tests/fuzz/fuzz_elf.py CORPUS` for as long as wanted, with a copy of
`tests/fuzz/corpus/elf` as corpus; pytest runs what was kept there and the deterministic part. An
input is a program, and after a marker a library that programs there need. Both stand in a layer,
between bytes that are not theirs.
"""

import os
import random
import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path

from qtenclave.errors import InvalidRequest
from qtenclave.image.application import DEFAULT_PATH, Application, User
from qtenclave.image.command import check_command
from qtenclave.image.content import Content, Extent
from qtenclave.image.files import LayerFiles
from qtenclave.image.layout import Layer
from qtenclave.image.platform import parse_platform
from qtenclave.image.tree import Directory, RegularFile, RootTree

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "fakes"))
from guest_parts import elf_dynamic, elf_program

CORPUS = Path(__file__).parent / "corpus/elf"
MARKER = b"--library--"
LOADER = b"/lib64/ld-linux-x86-64.so.2"
NOT_THEIRS = b"NOT-THEIRS/" * 800  # longer than any name that is read
MOST_READ_BYTES = 64 << 20

_FILE = tempfile.NamedTemporaryFile()  # noqa: SIM115 - as long as the process
_STACK = ExitStack()
_FILES = LayerFiles([Layer("layer", Path(_FILE.name))], _STACK)
_DYNAMIC = elf_dynamic(62, LOADER, [b"libx.so.1"], rpath=b"/a:/b", runpath=b"$ORIGIN/../x")


def _put(tree: RootTree, path: bytes, content: Content) -> None:
    parent, _, name = path.rpartition(b"/")
    tree.make_directory(parent)
    directory = tree.lookup(b"/" + parent)
    assert isinstance(directory, Directory)
    directory.children[name] = RegularFile(mode=0o755, content=content)


def one_input(data: bytes) -> None:
    """Check the program, and one that needs the library."""
    program, _, library = data.partition(MARKER)
    start = len(NOT_THEIRS)
    os.ftruncate(_FILE.fileno(), 0)
    os.pwrite(_FILE.fileno(), NOT_THEIRS + program + NOT_THEIRS + library + NOT_THEIRS, 0)
    tree = RootTree()
    _put(tree, LOADER[1:], elf_dynamic())
    _put(tree, b"app/program", Extent(0, start, len(program)))
    _put(tree, b"app/needs", _DYNAMIC)
    _put(tree, b"lib/libx.so.1", Extent(0, 2 * start + len(program), len(library)))
    read = 0

    def read_content(content: Content) -> bytes:
        nonlocal read
        read += len(content)
        return _FILES.read(content)

    for command in ("/app/program", "/app/needs"):
        application = Application((command,), (f"PATH={DEFAULT_PATH}",), "/", User(0, 0, (), "/"))
        said = ""
        try:
            check_command(tree, application, parse_platform("linux/amd64"), read_content)
        except InvalidRequest as error:
            said = str(error)
        assert "THEIRS" not in said
    assert read <= MOST_READ_BYTES


def seeds() -> tuple[bytes, ...]:
    """Return good inputs, and a script."""
    return (
        _DYNAMIC + MARKER + elf_dynamic(soname=b"libx.so.1", needed=[b"liby.so"]),
        elf_program() + MARKER + elf_dynamic(),
        b"#!/app/needs -x\n" + MARKER + elf_dynamic(183),
    )


def mutate(data: bytes, source: random.Random) -> bytes:
    """Return `data` with some bytes changed, a number made extreme, or its end cut off."""
    changed = bytearray(data)
    for _ in range(source.randint(1, 4)):
        position = source.randrange(len(changed))
        match source.randrange(8):
            case 0:
                del changed[position + 1 :]
            case 1 | 2 | 3:
                place = position // 8 * 8
                number = source.choice((0, 1, 1 << 31, (1 << 63) - 1, 1 << 63, (1 << 64) - 1))
                changed[place : place + 8] = number.to_bytes(8, "little")
            case _:
                changed[position] = source.randrange(256)
    return bytes(changed)


def test_fuzz_elf_corpus() -> None:
    """Every input that once led somewhere new."""
    kept = sorted(CORPUS.iterdir())
    assert kept
    for path in kept:
        one_input(path.read_bytes())


def test_fuzz_elf_short() -> None:
    """Two thousand inputs, the same ones each time."""
    source = random.Random(20261127)
    starts = seeds()
    for start in starts:
        one_input(start)
    for number in range(2000):
        one_input(mutate(starts[number % len(starts)], source))


def main() -> None:
    """Fuzz until stopped, guided by coverage."""
    import atheris  # only here: pytest runs without instrumentation

    atheris.instrument_all()
    atheris.Setup(sys.argv, one_input)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
