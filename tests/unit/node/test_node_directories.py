"""The node's directories, its lock, and its instance id."""

import os
import re
import socket
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from qtenclave.errors import HostFailure, QtCode
from qtenclave.hypervisor.sockets import Door, open_owned_directory
from qtenclave.node.directories import (
    clear_leftovers,
    lock_run_directory,
    make_parent_directory,
    make_run_directory,
)
from qtenclave.node.instance import read_instance_id
from qtenclave.node.keeper import parent_directory
from qtenclave.node.table import Owner

ME = Owner(os.geteuid(), os.getegid())


def listen_at(path: Path) -> None:
    handle = os.open(path.parent, os.O_PATH)
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(f"/proc/self/fd/{handle}/{path.name}")
    os.close(handle)


def test_an_instance_id_is_made_once(tmp_path):
    with ThreadPoolExecutor(8) as pool:
        found = set(pool.map(lambda _: read_instance_id(tmp_path), range(32)))
    [instance_id] = found
    assert re.fullmatch(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", instance_id)
    names = {path.name for path in (tmp_path / "node").iterdir()}
    assert names - {"machine"} == {"instance-id"}


@pytest.mark.parametrize("content", ["", "x", "4662B7A3-7898-46C9-A6C5-20E9025E50BC", "\udcff"])
def test_a_damaged_instance_id_is_not_replaced(content, tmp_path):
    path = tmp_path / "node/instance-id"
    path.parent.mkdir()
    path.write_text(content, errors="surrogateescape")
    with pytest.raises(HostFailure):
        read_instance_id(tmp_path)
    assert path.read_text(errors="surrogateescape") == content


def test_one_node_per_run_directory(tmp_path):
    make_run_directory(tmp_path)
    lock = lock_run_directory(tmp_path)
    with pytest.raises(HostFailure) as caught:
        lock_run_directory(tmp_path)
    assert caught.value.code is QtCode.LOCK
    os.close(lock)
    os.close(lock_run_directory(tmp_path))


def test_leftovers_go_and_what_is_not_ours_stays(tmp_path):
    make_run_directory(tmp_path)
    make_parent_directory(tmp_path, ME)
    parents = parent_directory(tmp_path, ME.uid)
    for name in ("4", "4-messages", "16", "3_9000", "4_9000", "x-messages"):
        listen_at(parents / name)
    (parents / "5").write_text("a file of the user's")
    (tmp_path / "vsock/notes").mkdir()
    listen_at(tmp_path / "qtd.sock")
    user = str(ME.uid)
    assert clear_leftovers(tmp_path) == [
        "qtd.sock",
        *(f"vsock/{user}/{name}" for name in ("16", "4", "4-messages")),
    ]
    assert sorted(path.name for path in parents.iterdir()) == [
        "3_9000",
        "4_9000",
        "5",
        "x-messages",
    ]
    assert clear_leftovers(tmp_path) == []


def test_a_parent_directory_that_is_a_link_is_refused(tmp_path):
    make_run_directory(tmp_path)
    (tmp_path / "elsewhere").mkdir(mode=0o700)
    parent_directory(tmp_path, ME.uid).symlink_to(tmp_path / "elsewhere")
    with pytest.raises(HostFailure):
        make_parent_directory(tmp_path, ME)


def test_a_directory_that_others_may_write_is_refused(tmp_path):
    tmp_path.chmod(0o777)
    with pytest.raises(HostFailure, match="0777"):
        open_owned_directory(tmp_path, ME.uid)


def test_a_directory_of_somebody_else_is_refused(tmp_path):
    with pytest.raises(HostFailure, match="expected owner"):
        open_owned_directory(tmp_path, ME.uid + 1)


@pytest.mark.skipif(os.geteuid() != 0, reason="needs root to give a directory away")
def test_a_parent_directory_belongs_to_the_parent(tmp_path):
    make_run_directory(tmp_path)
    make_parent_directory(tmp_path, Owner(1234, 4321))
    status = parent_directory(tmp_path, 1234).stat()
    assert (status.st_uid, status.st_gid, status.st_mode & 0o777) == (1234, 4321, 0o700)


def test_a_door_has_no_name_and_opens_for_its_holder(tmp_path):
    door = Door(tmp_path)
    assert list(tmp_path.iterdir()) == []
    with socket.socket(socket.AF_UNIX) as caller:
        caller.connect(f"/proc/self/fd/{door.path_fd}")
        accepted, _ = door.listener.accept()
        with accepted:
            caller.sendall(b"x")
            assert accepted.recv(1) == b"x"
    door.close()
