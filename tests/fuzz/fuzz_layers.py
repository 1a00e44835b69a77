"""Fuzzing of the layer merger: a root or `MalformedInput` comes out, and the root is sound.

Run `python tests/fuzz/fuzz_layers.py CORPUS` for as long as wanted, with a copy of
`tests/fuzz/corpus/layers` as corpus; pytest runs the deterministic part of it. An input is one or
two layers: they are cut at a marker. Checksums are mended, so that changed headers are looked into.
"""

import io
import os
import random
import sys
import tarfile
from functools import partial
from pathlib import Path

from qtenclave.errors import MalformedInput
from qtenclave.image.budget import Budget
from qtenclave.image.content import Extent, Sparse
from qtenclave.image.tar import MAX_NAME_BYTES, read_entries
from qtenclave.image.tree import Directory, RegularFile, RootTree

CORPUS = Path(__file__).parent / "corpus/layers"
MARKER = b"--layer--"
BLOCK = 512
FILE = os.memfd_create("layers")


def mend(data: bytes) -> bytes:
    """Return `data` with a good checksum in every block that looks like a header."""
    changed = bytearray(data)
    for start in range(0, len(data) - BLOCK + 1, BLOCK):
        if changed[start + 257 : start + 262] == b"ustar":
            changed[start + 148 : start + 156] = b" " * 8
            total = sum(changed[start : start + BLOCK])
            changed[start + 148 : start + 156] = b"%06o\0 " % total
    return bytes(changed)


def check_tree(tree: RootTree, sizes: list[int]) -> None:
    """Confirm what every reader of a root relies on."""
    previous: list[bytes] = []
    for path, node in tree.walk():
        parts = path.split(b"/")
        assert not {b"", b".", b".."} & set(parts), path
        assert len(path) <= MAX_NAME_BYTES
        assert previous < parts
        previous = parts
        assert 0 <= node.mode <= 0o7777
        assert max(node.uid, node.gid) < 1 << 32
        assert list(node.xattrs) == sorted(node.xattrs)
        if isinstance(node, RegularFile):
            content = node.content
            for part in content.parts if isinstance(content, Sparse) else (content,):
                assert len(part) >= 0
                if isinstance(part, Extent):
                    assert part.offset + part.size <= sizes[part.layer]
        else:
            assert not isinstance(node, Directory) or node is tree.lookup(b"/" + path)


def one_input(data: bytes) -> None:
    """Merge the layers in `data` as they are, and with their checksums mended."""
    for layers in (data.split(MARKER)[:3], mend(data).split(MARKER)[:3]):
        tree = RootTree(Budget(max_entries=2000, max_bytes=1 << 40, max_index_bytes=1 << 20))
        sizes = []
        try:
            for number, layer in enumerate(layers):
                os.ftruncate(FILE, 0)
                os.pwrite(FILE, layer, 0)
                sizes.append(len(layer))
                tree.apply(number, "layer", partial(read_entries, FILE, len(layer)))
        except MalformedInput:
            pass
        check_tree(tree, sizes)


def _add(archive: tarfile.TarFile, name: str, data: bytes = b"", **fields: object) -> None:
    info = tarfile.TarInfo(name)
    info.size = len(data)
    for key, value in fields.items():
        setattr(info, key, value)
    archive.addfile(info, io.BytesIO(data))


def trimmed(archive: bytes) -> bytes:
    """Return an archive that ends with one block of zeros."""
    used = len(archive.rstrip(b"\0"))
    return archive[:used].ljust((used // BLOCK + 2) * BLOCK, b"\0")


def seeds() -> dict[str, bytes]:
    """Return good inputs to start from: one for each thing that a layer may hold."""
    made: dict[str, bytes] = {}
    for form, number in (("pax", tarfile.PAX_FORMAT), ("gnu", tarfile.GNU_FORMAT)):
        layers = []
        for layer in range(2):
            buffer = io.BytesIO()
            with tarfile.open(fileobj=buffer, mode="w", format=number) as archive:
                if layer == 0:
                    _add(archive, "usr", type=tarfile.DIRTYPE, mode=0o755)
                    _add(archive, "bin", type=tarfile.SYMTYPE, linkname="usr")
                    _add(archive, "bin/app", b"program", mode=0o4755, uid=1 << 30)
                    _add(archive, "n" * 60 + "/" + "m" * 160, b"long")
                    _add(archive, "dev/null", type=tarfile.CHRTYPE)
                    headers = {"SCHILY.xattr.user.a": "b"} if form == "pax" else {}
                    _add(archive, "attributes", pax_headers=headers)
                else:
                    _add(archive, "usr/.wh.app")
                    _add(archive, "new", type=tarfile.LNKTYPE, linkname="attributes")
                    _add(archive, "bin/.wh..wh..opq")
                    _add(archive, "bin/again", b"2")
            layers.append(trimmed(buffer.getvalue()))
        made[form] = MARKER.join(layers)
    sparse = {
        "0.1": ({"GNU.sparse.size": "9", "GNU.sparse.map": "3,4"}, b"data"),
        "1.0": (
            {"GNU.sparse.major": "1", "GNU.sparse.minor": "0", "GNU.sparse.realsize": "9"},
            b"1\n3\n4\n".ljust(512, b"\0") + b"data",
        ),
    }
    for version, (headers, data) in sparse.items():
        buffer = io.BytesIO()
        with tarfile.open(fileobj=buffer, mode="w", format=tarfile.PAX_FORMAT) as archive:
            _add(archive, "sparse", data, pax_headers=headers)
        made[f"sparse-{version}"] = trimmed(buffer.getvalue())
    return made


def mutate(data: bytes, source: random.Random) -> bytes:
    """Return `data` with a few bytes changed, and sometimes a block moved."""
    changed = bytearray(data)
    for _ in range(source.randint(1, 6)):
        changed = changed or bytearray(BLOCK)
        # Most of an archive is zeros; what matters is where something stands.
        used = [place for place in range(0, len(changed), 7) if changed[place]] or [0]
        position = source.choice(used) + source.randint(-3, 3)
        position = max(0, min(len(changed) - 1, position))
        match source.randrange(4):
            case 0:
                changed[position] = source.randrange(256)
            case 1:
                changed[position] = source.choice(b"0123456789/.\0=\n xgLKS")
            case 2:
                start = source.randrange(0, len(changed), BLOCK)
                target = source.randrange(0, len(changed), BLOCK)
                changed[target : target + BLOCK] = changed[start : start + BLOCK]
            case _:
                changed[position:position] = source.choice([b"../", b".wh.", b"/", MARKER])
    return bytes(changed)


def test_fuzz_layers_short() -> None:
    """The kept corpus, and two thousand inputs that are the same ones each time."""
    kept = [path.read_bytes() for path in sorted(CORPUS.iterdir())]
    assert kept
    for data in kept:
        one_input(data)
    source = random.Random(20260102)
    starts = [*seeds().values(), *kept]
    for _ in range(2000):
        one_input(mutate(source.choice(starts), source))


def test_seeds_are_good() -> None:
    """A fuzzer that starts from refused inputs would look at nothing but the refusal."""
    for data in seeds().values():
        tree = RootTree()
        for number, layer in enumerate(data.split(MARKER)):
            os.ftruncate(FILE, 0)
            os.pwrite(FILE, layer, 0)
            tree.apply(number, "layer", partial(read_entries, FILE, len(layer)))
        assert list(tree.walk())


def main() -> None:
    """Fuzz until stopped, guided by coverage."""
    import atheris  # only here: pytest runs without instrumentation

    for name, data in seeds().items():
        (Path(sys.argv[1]) / f"seed-{name}").write_bytes(data)
    atheris.instrument_all()
    atheris.Setup(sys.argv, one_input)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
