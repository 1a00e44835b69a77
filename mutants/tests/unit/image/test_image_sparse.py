"""Sparse files are read in each form that GNU tar writes, and lies about them are refused."""

import os
import subprocess
import tarfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from qtenclave.errors import MalformedInput
from qtenclave.image.content import Content, Extent, Hole, Sparse, cut
from qtenclave.image.sparse import check_map, parse_data_map, parse_pax_map
from qtenclave.image.tar import read_entries
from qtenclave.image.tree import RegularFile, RootTree

Make = Callable[..., Any]
FORMS = {
    "old GNU": ["--format=gnu"],
    "PAX 0.0": ["--format=pax", "--sparse-version=0.0"],
    "PAX 0.1": ["--format=pax", "--sparse-version=0.1"],
    "PAX 1.0": ["--format=pax", "--sparse-version=1.0"],
}
# Block-sized parts, as file systems have them; GNU tar looks for runs of zeros itself as well.
SHAPES: dict[str, tuple[int, dict[int, bytes]]] = {
    "hole in the middle": (65536, {0: b"head" * 128, 32768: b"tail" * 512}),
    "hole at both ends": (65536, {8192: b"middle" * 100}),
    "hole alone": (1 << 20, {}),
    "end within a block": (65536 + 7, {0: b"x", 65536: b"seven77"}),
    "many parts": (8192 * 200, {8192 * n: b"%04d" % n * 128 for n in range(200)}),
}


@contextmanager
def opened(path: Path) -> Iterator[tuple[int, int]]:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        yield descriptor, path.stat().st_size
    finally:
        os.close(descriptor)


def flatten(content: Content, archive: bytes) -> bytes:
    match content:
        case bytes():
            return content
        case Extent(offset=offset, size=size):
            return archive[offset : offset + size]
        case Hole(size=size):
            return bytes(size)
        case Sparse(parts=parts):
            return b"".join(flatten(part, archive) for part in parts)


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS.keys())
@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES.keys())
def test_reads_what_gnu_tar_writes(
    tmp_path: Path, form: list[str], shape: tuple[int, dict[int, bytes]]
) -> None:
    size, parts = shape
    name = "sparse-" + "n" * 120
    with (tmp_path / name).open("wb") as file:
        file.truncate(size)
        for offset, data in parts.items():
            file.seek(offset)
            file.write(data)
    (tmp_path / "after").write_bytes(b"found behind it")
    archive = tmp_path / "layer"
    command = ["tar", "--create", "--sparse", *form, f"--file={archive}", f"--directory={tmp_path}"]
    subprocess.run([*command, name, "after"], check=True)
    tree = RootTree()
    with opened(archive) as (descriptor, length):
        tree.apply(0, "layer 1", lambda: read_entries(descriptor, length))
    found = dict(tree.walk())
    assert sorted(found) == [b"after", name.encode()]
    sparse, after = found[name.encode()], found[b"after"]
    assert isinstance(sparse, RegularFile)
    assert isinstance(after, RegularFile)
    packed = archive.read_bytes()
    assert len(packed) < size or len(parts) == 200  # what is zero is not in the archive
    assert flatten(sparse.content, packed) == (tmp_path / name).read_bytes()
    assert flatten(after.content, packed) == b"found behind it"
    assert sparse.size == size


def sparse_entry(records: dict[str, str], data: bytes, layer: Make, make_member: Make) -> bytes:
    packed: bytes = layer([make_member("file", data, pax_headers=records)])
    return packed


MAP_1_0 = b"2\n0\n5\n10\n5\n".ljust(512, b"\0") + b"helloworld"
V1 = {"GNU.sparse.major": "1", "GNU.sparse.minor": "0", "GNU.sparse.realsize": "20"}
V0 = {"GNU.sparse.size": "20", "GNU.sparse.numblocks": "1", "GNU.sparse.map": "3,10"}
ACCEPTED = {"1.0": (V1, MAP_1_0), "0.1": (V0, b"helloworld")}
REFUSED: dict[str, tuple[dict[str, str], bytes]] = {
    "unknown version": (V1 | {"GNU.sparse.minor": "1"}, MAP_1_0),
    "half of a version": ({"GNU.sparse.major": "1", "GNU.sparse.realsize": "20"}, MAP_1_0),
    "no size": ({"GNU.sparse.map": "3,10"}, b"helloworld"),
    "size of letters": (V1 | {"GNU.sparse.realsize": "x"}, MAP_1_0),
    "size below the map": (V1 | {"GNU.sparse.realsize": "14"}, MAP_1_0),
    "map of an odd number": (V0 | {"GNU.sparse.map": "3,10,15"}, b"helloworld"),
    "map of another number": (V0 | {"GNU.sparse.numblocks": "2"}, b"helloworld"),
    "map with a sign": (V0 | {"GNU.sparse.map": "-3,10"}, b"helloworld"),
    "map with a blank": (V0 | {"GNU.sparse.map": "3, 10"}, b"helloworld"),
    "map of less than the data": (V0 | {"GNU.sparse.map": "3,9"}, b"helloworld"),
    "map of more than the data": (V0 | {"GNU.sparse.map": "3,11"}, b"helloworld"),
    "map with an overlap": (V0 | {"GNU.sparse.numblocks": "2", "GNU.sparse.map": "3,5,7,5"},
                            b"helloworld"),
    "map out of order": (V0 | {"GNU.sparse.numblocks": "2", "GNU.sparse.map": "10,5,0,5"},
                         b"helloworld"),
    "no map": ({"GNU.sparse.size": "20"}, b"helloworld"),
    "map in the data cut short": (V1, b"2\n0\n5\n".ljust(512, b"\0")),
    "map in the data with more behind": (V1, b"1\n0\n10\n7\n".ljust(512, b"\0") + b"helloworld"),
    "map in the data with rubbish": (V1, b"1\n0\n10\nx".ljust(512, b"\0") + b"helloworld"),
    "map in the data of nothing": (V1, b""),
    "map in the data that never ends": (V1, b"1" * 2048),
    "map in the data with a bomb": (V1, b"99999999999\n".ljust(512, b"\0")),
    "empty name": (V0 | {"GNU.sparse.name": ""}, b"helloworld"),
    "far beyond any file": (V0 | {"GNU.sparse.size": "9" * 30}, b"helloworld"),
}  # fmt: skip


@pytest.mark.parametrize("case", ACCEPTED.values(), ids=ACCEPTED.keys())
def test_accepts(
    tmp_path: Path, layer: Make, make_member: Make, case: tuple[dict[str, str], bytes]
) -> None:
    path = tmp_path / "layer"
    path.write_bytes(sparse_entry(*case, layer, make_member))
    with opened(path) as (descriptor, length):
        (entry,) = read_entries(descriptor, length)
    assert (entry.size, sum(size for _, size in entry.sparse or ())) == (20, 10)


@pytest.mark.parametrize("case", REFUSED.values(), ids=REFUSED.keys())
def test_refuses(
    tmp_path: Path, layer: Make, make_member: Make, case: tuple[dict[str, str], bytes]
) -> None:
    path = tmp_path / "layer"
    path.write_bytes(sparse_entry(*case, layer, make_member))
    with opened(path) as (descriptor, length), pytest.raises(MalformedInput):
        list(read_entries(descriptor, length))


def test_refuses_a_map_of_pairs_in_another_order() -> None:
    offset, size = b"GNU.sparse.offset", b"GNU.sparse.numbytes"
    assert parse_pax_map({}, [(offset, b"1"), (size, b"2")]) == [(1, 2)]
    for pairs in (
        [(size, b"2"), (offset, b"1")],
        [(offset, b"1")],
        [(offset, b"1"), (offset, b"1")],
    ):
        with pytest.raises(MalformedInput):
            parse_pax_map({}, pairs)
    with pytest.raises(MalformedInput, match="one map"):
        parse_pax_map({b"GNU.sparse.map": b"1,2"}, [(offset, b"1"), (size, b"2")])


def test_old_map_without_end_is_refused(tmp_path: Path, layer: Make, make_member: Make) -> None:
    """Each block says that another one follows, to the end of the archive."""
    block = bytearray(layer([make_member("file")], tarfile.GNU_FORMAT)[:512])
    block[156:157], block[482] = b"S", 1
    block[148:156] = b"        "
    block[148:156] = b"%06o\0 " % sum(block)
    path = tmp_path / "layer"
    for more in (b"\0" * 504 + b"\1" + b"\0" * 7, b"1" * 512):
        path.write_bytes(bytes(block) + more * 5000)
        with opened(path) as (descriptor, length), pytest.raises(MalformedInput):
            list(read_entries(descriptor, length))


def test_maps_are_held_against_their_file() -> None:
    assert check_map([(0, 5), (5, 0), (10, 5)], 20, 10) == ((0, 5), (10, 5))
    assert check_map([], 0, 0) == ()
    assert parse_data_map(iter([b"0\n".ljust(512, b"\0")])) == ([], 512)


def test_a_layer_of_holes_is_a_bomb(tmp_path: Path, layer: Make, make_member: Make) -> None:
    records = {"GNU.sparse.size": str(1 << 50), "GNU.sparse.map": "", "GNU.sparse.numblocks": "0"}
    path = tmp_path / "layer"
    path.write_bytes(sparse_entry(records, b"", layer, make_member))
    with opened(path) as (descriptor, length), pytest.raises(MalformedInput, match="path 'file'"):
        RootTree().apply(0, "layer 1", lambda: read_entries(descriptor, length))


def test_cutting() -> None:
    archive = bytes(range(100))
    whole = Sparse((Hole(5), Extent(0, 10, 20), Hole(7), Extent(0, 50, 3)))
    flat = flatten(whole, archive)
    assert len(whole) == len(flat) == 35
    for content in (whole, Extent(0, 10, 20), b"0123456789", Hole(12)):
        data = flatten(content, archive)
        for offset in range(len(data) + 2):
            for size in (0, 1, 6, 100):
                assert flatten(cut(content, offset, size), archive) == data[offset : offset + size]
