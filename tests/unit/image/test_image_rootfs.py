"""A directory becomes a root as it stands, whoever owns it, and nothing outside of it is read."""

import os
import socket
import struct
from collections.abc import Callable
from pathlib import Path

import pytest

from qtenclave.errors import InvalidRequest, MalformedInput
from qtenclave.image import rootfs
from qtenclave.image.content import Sparse
from qtenclave.image.files import LayerFiles
from qtenclave.image.layout import Layer
from qtenclave.image.rootfs import read_directory
from qtenclave.image.tree import RegularFile, RootTree, Symlink

CAPABILITY = struct.pack("<5I", 0x02000001, 1 << 10, 0, 0, 0)
needs_root = pytest.mark.skipif(os.geteuid() != 0, reason="needs root to give files away")


def read(top: Path, spool: Path) -> RootTree:
    tree = RootTree()
    with spool.open("wb", buffering=0) as file:
        tree.add(0, f"rootfs:{top}", read_directory(top, file))
    return tree


def contents(tree: RootTree, spool: Path) -> dict[str, object]:
    from contextlib import ExitStack

    with ExitStack() as stack:
        files = LayerFiles([Layer("rootfs", spool)], stack)
        shown: dict[str, object] = {}
        for path, node in tree.walk():
            match node:
                case RegularFile():
                    shown[path.decode()] = files.read(node.content)
                case Symlink():
                    shown[path.decode()] = f"-> {node.target.decode()}"
                case _:
                    shown[path.decode()] = "/"
        return shown


def test_files_links_and_modes(tmp_path: Path) -> None:
    top = tmp_path / "root"
    (top / "usr/bin").mkdir(parents=True)
    (top / "empty").mkdir(mode=0o700)
    (top / "usr/bin/app").write_bytes(b"program")
    (top / "usr/bin/app").chmod(0o4755)
    (top / "usr/bin/same").hardlink_to(top / "usr/bin/app")
    (top / "bin").symlink_to("usr/bin")
    (top / "secret").symlink_to("/etc/shadow")
    (top / ".wh.not-a-whiteout").write_bytes(b"kept")
    (top / "zero").write_bytes(b"")
    tree = read(top, tmp_path / "spool")
    assert contents(tree, tmp_path / "spool") == {
        ".wh.not-a-whiteout": b"kept",
        "bin": "-> usr/bin",
        "empty": "/",
        "secret": "-> /etc/shadow",
        "usr": "/",
        "usr/bin": "/",
        "usr/bin/app": b"program",
        "usr/bin/same": b"program",
        "zero": b"",
    }
    nodes = dict(tree.walk())
    assert nodes[b"usr/bin/app"] is nodes[b"usr/bin/same"]
    assert (nodes[b"usr/bin/app"].mode, nodes[b"empty"].mode) == (0o4755, 0o700)
    assert {(node.uid, node.gid) for node in nodes.values()} == {(0, 0)}


def test_sparse_files_stay_sparse(tmp_path: Path) -> None:
    top = tmp_path / "root"
    top.mkdir()
    with (top / "sparse").open("wb") as file:
        file.write(b"head")
        file.seek(64 << 20)
        file.write(b"tail")
        file.truncate(80 << 20)
    tree = read(top, tmp_path / "spool")
    node = dict(tree.walk())[b"sparse"]
    assert isinstance(node, RegularFile)
    assert node.size == 80 << 20
    if (top / "sparse").stat().st_blocks * 512 < 1 << 20:  # the file system knows holes
        assert isinstance(node.content, Sparse)
        assert (tmp_path / "spool").stat().st_size < 1 << 20
    found = contents(tree, tmp_path / "spool")["sparse"]
    assert found == (top / "sparse").read_bytes()


@needs_root
def test_the_owner_becomes_root_and_others_stay(tmp_path: Path) -> None:
    measured = []
    for owner in (0, 1234):
        top = tmp_path / str(owner)
        top.mkdir()
        for name, uid in (("own", owner), ("other", 70000)):
            (top / name).write_bytes(b"")
            os.chown(top / name, uid, uid)
        os.chown(top, owner, owner)
        tree = read(top, tmp_path / "spool")
        measured.append([(path, node.uid, node.gid) for path, node in tree.walk()])
    assert measured[0] == measured[1] == [(b"other", 70000, 70000), (b"own", 0, 0)]


@needs_root
def test_capabilities_are_taken_and_what_only_root_sees_is_not(tmp_path: Path) -> None:
    top = tmp_path / "root"
    top.mkdir()
    (top / "ping").write_bytes(b"")
    os.setxattr(top / "ping", "security.capability", CAPABILITY)
    os.setxattr(top / "ping", "trusted.note", b"1")
    (node,) = [node for _, node in read(top, tmp_path / "spool").walk()]
    assert node.xattrs == ((b"security.capability", CAPABILITY),)


def fifo(top: Path) -> None:
    os.mkfifo(top / "bad")


def unix_socket(top: Path) -> None:
    with socket.socket(socket.AF_UNIX) as made:
        descriptor = os.open(top, os.O_RDONLY)
        try:
            made.bind(f"/proc/self/fd/{descriptor}/bad")
        finally:
            os.close(descriptor)


REFUSED: dict[str, Callable[[Path], None]] = {"FIFO": fifo, "socket": unix_socket}


@pytest.mark.parametrize("make", REFUSED.values(), ids=REFUSED.keys())
def test_refuses_with_the_path(tmp_path: Path, make: Callable[[Path], None]) -> None:
    top = tmp_path / "root"
    top.mkdir()
    make(top)
    with pytest.raises((InvalidRequest, MalformedInput), match=r"root, path 'bad'"):
        read(top, tmp_path / "spool")


@needs_root
def test_devices_are_refused_but_below_dev(tmp_path: Path) -> None:
    top = tmp_path / "root"
    (top / "dev").mkdir(parents=True)
    try:
        os.mknod(top / "dev/null", 0o20666, os.makedev(1, 3))
    except PermissionError:
        pytest.skip("needs root to make devices")
    tree = read(top, tmp_path / "spool")
    assert (list(tree.root.children), tree.dropped_devices) == ([b"dev"], 1)
    os.mknod(top / "bad", 0o20666, os.makedev(1, 3))
    with pytest.raises(MalformedInput, match=r"path 'bad'.*device"):
        read(top, tmp_path / "spool")


def test_no_directory(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    for top in (tmp_path / "nothing", tmp_path / "file"):
        with pytest.raises(InvalidRequest, match=top.name):
            read(top, tmp_path / "spool")


def test_another_file_system_inside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As a mounted /proc would be."""
    (tmp_path / "root/proc").mkdir(parents=True)
    real = os.fstat
    proc = (tmp_path / "root/proc").stat().st_ino

    def elsewhere(descriptor: int) -> os.stat_result:
        info = real(descriptor)
        return os.stat_result((*info[:2], info.st_dev + 1, *info[3:])) if info[1] == proc else info

    monkeypatch.setattr(rootfs.os, "fstat", elsewhere)
    with pytest.raises(InvalidRequest, match=r"path 'proc'.*mounted"):
        read(tmp_path / "root", tmp_path / "spool")


def test_a_file_that_shrinks_meanwhile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    top = tmp_path / "root"
    top.mkdir()
    (top / "file").write_bytes(b"1" * 100)
    monkeypatch.setattr(rootfs.os, "sendfile", lambda *_: 0)
    with pytest.raises(InvalidRequest, match=r"path 'file'.*shorter"):
        read(top, tmp_path / "spool")


def test_too_deep(tmp_path: Path) -> None:
    deep = tmp_path / "root"
    for _ in range(300):
        deep /= "d"
    deep.mkdir(parents=True)
    before = len(os.listdir("/proc/self/fd"))
    with pytest.raises(InvalidRequest, match="levels"):
        read(tmp_path / "root", tmp_path / "spool")
    assert len(os.listdir("/proc/self/fd")) == before
