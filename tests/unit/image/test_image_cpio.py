"""Ramdisks are archives that others read, and the same nodes give the same bytes."""

import shutil
import struct
import subprocess
from collections.abc import Sequence

import pytest

from qtenclave.errors import InvalidRequest
from qtenclave.image.bytecode import keep_source_times
from qtenclave.image.content import Content, Extent, Hole
from qtenclave.image.cpio import archive_size, encode_archive
from qtenclave.image.ramdisks import boot_ramdisk
from qtenclave.image.tree import Directory, Node, RegularFile, RootTree, Symlink


def archive(entries: Sequence[tuple[bytes, Node]], layer: bytes = b"") -> bytes:
    pieces = list(encode_archive(entries))
    data = b"".join(
        layer[p.offset : p.offset + p.size] if isinstance(p, Extent) else p
        for p in pieces
        if isinstance(p, bytes | Extent)
    )
    assert len(data) == archive_size(pieces)
    assert len(data) % 4 == 0
    return data


def unpack(data: bytes) -> list[tuple[str, tuple[int, ...], bytes]]:
    """Read an archive; independent of the code under test."""
    entries, position = [], 0
    while True:
        assert data[position : position + 6] == b"070701"
        fields = [int(data[position + 6 + 8 * i : position + 14 + 8 * i], 16) for i in range(13)]
        size, name_size = fields[6], fields[11]
        name = data[position + 110 : position + 110 + name_size]
        assert name.endswith(b"\0")
        start = -(-(position + 110 + name_size) // 4) * 4
        position = -(-(start + size) // 4) * 4
        if name == b"TRAILER!!!\0":
            assert position == len(data)
            return entries
        entries.append((name[:-1].decode(), tuple(fields), data[start : start + size]))


def nodes() -> list[tuple[bytes, Node]]:
    shared = RegularFile(mode=0o4755, uid=1, gid=70000, mtime=99, content=Extent(0, 2, 5))
    link = Symlink(target=b"../x", mode=0o777)
    return [
        (b"d", Directory(mode=0o1777, mtime=5)),
        (b"d/a", shared),
        (b"d/b", shared),
        (b"empty", RegularFile(content=b"")),
        (b"l", link),
        (b"l2", link),
        (b"made", RegularFile(content=b"abc", mtime=7, keeps_mtime=True)),
    ]


def test_contents() -> None:
    entries = {name: (f, data) for name, f, data in unpack(archive(nodes(), b"..12345.."))}
    modes = {name: fields[1] for name, (fields, _) in entries.items()}
    assert modes == {
        "d": 0o041777,
        "d/a": 0o104755,
        "d/b": 0o104755,
        "empty": 0o100755,
        "l": 0o120777,
        "l2": 0o120777,
        "made": 0o100755,
    }
    contents = [entries[name][1] for name in ("d/a", "d/b", "l", "l2", "made")]
    assert contents == [b"12345", b"", b"../x", b"../x", b"abc"]
    first, second = entries["d/a"][0], entries["d/b"][0]
    assert first[0] == second[0]  # inode
    assert first[2:5] == second[2:5] == (1, 70000, 2)  # owner, group, names
    times = {name: fields[5] for name, (fields, _) in entries.items()}
    assert {name for name, time in times.items() if time} == {"made"}


def test_same_nodes_same_bytes() -> None:
    assert archive(nodes(), bytes(9)) == archive(nodes(), bytes(9))


def test_boot_ramdisk() -> None:
    entries = unpack(archive(boot_ramdisk(b"init program")))
    assert [(name, oct(fields[1]), data) for name, fields, data in entries] == [
        ("dev", "0o40755", b""),
        ("dev/console", "0o20600", b""),
        ("init", "0o100755", b"init program"),
    ]
    assert entries[1][1][9:11] == (5, 1)


@pytest.mark.skipif(shutil.which("cpio") is None, reason="needs the program cpio")
def test_cpio_agrees() -> None:
    data = archive([*nodes(), *boot_ramdisk(b"x")[1:]], b"..12345..")
    done = subprocess.run(
        ["cpio", "--list", "--quiet"], input=data, capture_output=True, check=True
    )
    names = [name for name, _ in nodes()] + [b"dev/console", b"init"]
    assert done.stdout.split() == names


def compiled(flags: int, time: int) -> RegularFile:
    layer.append(b"\xa7\r\r\n" + struct.pack("<III", flags, time, 10) + b"code")
    return RegularFile(content=Extent(len(layer) - 1, 0, 20))


layer: list[bytes] = []


def test_source_times_are_kept_where_python_compares_them() -> None:
    tree = RootTree()
    tree.make_directory(b"lib/__pycache__")
    lib = tree.lookup(b"/lib")
    cache = tree.lookup(b"/lib/__pycache__")
    assert isinstance(lib, Directory)
    assert isinstance(cache, Directory)
    names = ("valid", "stale", "hashed", "short", "alone", "large")
    for name in names:
        time = 100 if name != "large" else (1 << 32) + 100
        lib.children[f"{name}.py".encode()] = RegularFile(mtime=time)
    cache.children[b"valid.cpython-311.opt-1.pyc"] = compiled(0, 100)
    cache.children[b"stale.cpython-311.pyc"] = compiled(0, 101)
    cache.children[b"hashed.cpython-311.pyc"] = compiled(1, 100)
    cache.children[b"short.cpython-311.pyc"] = RegularFile(content=Extent(0, 0, 3))
    cache.children[b"large.cpython-311.pyc"] = compiled(0, 100)
    cache.children[b"gone.cpython-311.pyc"] = compiled(0, 100)
    cache.children[b"valid.txt"] = Symlink(target=b"x")
    tree.root.children[b"__pycache__"] = Symlink(target=b"lib")

    def read(extent: Content) -> bytes:
        assert isinstance(extent, Extent)
        return layer[extent.layer][extent.offset : extent.offset + extent.size]

    keep_source_times(tree, read)
    kept = {
        name
        for name in names
        if isinstance(node := lib.children[f"{name}.py".encode()], RegularFile) and node.keeps_mtime
    }
    assert kept == {"valid", "large"}


def test_a_file_larger_than_its_field() -> None:
    fits = RegularFile(content=Hole((1 << 32) - 1))
    assert archive_size(encode_archive([(b"a", fits)])) > 1 << 32
    with pytest.raises(InvalidRequest, match=r"path 'a'.*4294967295"):
        list(encode_archive([(b"a", RegularFile(content=Hole(1 << 32)))]))
