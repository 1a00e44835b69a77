"""Sockets for parent programs: `connect` and `listen`."""

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from vsock_guest import GUEST_CID, LIMIT_S, DeviceProcess, GuestDriver, GuestSocket

import qtenclave.vsock
from qtenclave.errors import HostFailure, InvalidRequest, Rejected, WrongState
from qtenclave.vsock import connect, listen
from qtenclave.vsock.hybrid import Peer, encode_peer_name
from qtenclave.vsock.packet import OP_RESPONSE


def dial(path: Path, name: bytes | None) -> socket.socket:
    sock = socket.socket(socket.AF_UNIX)
    sock.settimeout(LIMIT_S)
    if name is not None:
        sock.bind(name)
    sock.connect(str(path))
    return sock


def test_exports_are_there_and_loaded_late() -> None:
    for name in qtenclave.vsock.__all__:
        assert getattr(qtenclave.vsock, name) is not None
    code = "import sys, qtenclave.vsock; print('qtenclave.vsock.host' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert done.stdout == "False\n"


def test_listen_and_connect_through_a_device() -> None:
    with DeviceProcess() as device, listen(8000, directory=device.directory) as listener:
        driver = GuestDriver(device.monitor)
        guest = GuestSocket(driver, 1234, 3, 8000).connect()
        sock, peer = listener.accept()
        with sock:
            assert peer == Peer(GUEST_CID, 1234)
            guest.send(b"hello")
            assert sock.recv(100) == b"hello"


def test_connect_to_a_guest() -> None:
    with DeviceProcess() as device:
        driver = GuestDriver(device.monitor)
        # The guest's half of the exchange has to happen while `connect` waits.
        pid = os.fork()
        if pid == 0:
            sock = connect(GUEST_CID, 7001, directory=device.directory)
            sock.sendall(b"hello")
            os._exit(0 if sock.recv(10) == b"world" else 1)
        header, _ = driver.receive()
        guest = GuestSocket(driver, 7001, 3, header.src_port)
        guest.hear(header, b"")
        guest.control(OP_RESPONSE)
        assert guest.read(5) == b"hello"
        guest.send(b"world")
        assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0


@pytest.mark.parametrize(
    ("cid", "port"), [(3, 1), (0, 1), (0xFFFFFFFF, 1), (4, -1), (4, 0xFFFFFFFF)]
)
def test_connect_refuses_impossible_addresses(short_dir: Path, cid: int, port: int) -> None:
    with pytest.raises(InvalidRequest):
        connect(cid, port, directory=short_dir)


def test_connect_without_such_an_enclave(short_dir: Path) -> None:
    with pytest.raises(HostFailure, match="CID 4"):
        connect(4, 7001, directory=short_dir)


@pytest.mark.parametrize(
    "answer", [b"", b"OK", b"NO 1\n", b"OK x\n", b"OK 1 \n", b"O" * 100], ids=repr
)
def test_connect_refuses_answers_that_are_none(short_dir: Path, answer: bytes) -> None:
    with socket.socket(socket.AF_UNIX) as device:
        device.bind(str(short_dir / "4"))
        device.listen()
        pid = os.fork()
        if pid == 0:
            sock, _ = device.accept()
            sock.recv(100)
            sock.sendall(answer)
            os._exit(0)
        with pytest.raises(HostFailure):
            connect(4, 7001, directory=short_dir, timeout_s=LIMIT_S)
        os.waitpid(pid, 0)


def test_a_long_directory_is_no_obstacle(short_dir: Path) -> None:
    deep = short_dir / ("d" * 100) / ("e" * 100)
    with listen(8000, directory=deep):
        assert (deep / "3_8000").is_socket()
        assert deep.stat().st_mode & 0o777 == 0o700
    assert not (deep / "3_8000").exists()


def test_a_port_in_use_is_refused_and_left_alone(short_dir: Path) -> None:
    with listen(8000, directory=short_dir) as first:
        with pytest.raises(WrongState):
            listen(8000, directory=short_dir)
        with dial(short_dir / "3_8000", encode_peer_name(Peer(9, 1), os.getpid(), 1)):
            sock, peer = first.accept()
            sock.close()
            assert peer == Peer(9, 1)


def test_a_dead_socket_is_replaced(short_dir: Path) -> None:
    with socket.socket(socket.AF_UNIX) as dead:
        dead.bind(str(short_dir / "3_8000"))
    with listen(8000, directory=short_dir):
        pass


def test_closing_leaves_a_successors_socket(short_dir: Path) -> None:
    first = listen(8000, directory=short_dir)
    (short_dir / "3_8000").unlink()
    with listen(8000, directory=short_dir):
        first.close()
        assert (short_dir / "3_8000").exists()


@pytest.mark.parametrize("mode", [0o755, 0o710, 0o701])
def test_a_directory_open_to_others_is_refused(short_dir: Path, mode: int) -> None:
    short_dir.chmod(mode)
    with pytest.raises(Rejected):
        listen(8000, directory=short_dir)
    with pytest.raises(Rejected):
        connect(4, 1, directory=short_dir)


def test_r32_strangers_are_not_returned(short_dir: Path) -> None:
    path = short_dir / "3_8000"
    with listen(8000, directory=short_dir) as listener:
        names = (None, b"\0qt-stranger/%d" % os.getpid(), b"\0qtenclave-vsock/x/%d" % os.getpid())
        strangers = [dial(path, name) for name in names]
        device = dial(path, encode_peer_name(Peer(9, 77), os.getpid(), 2))
        sock, peer = listener.accept()
        assert peer == Peer(9, 77)
        for stranger in strangers:
            assert stranger.recv(1) == b""
        for open_socket in (sock, device, *strangers):
            open_socket.close()


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can become another user")
def test_r32_another_user_is_not_believed(short_dir: Path) -> None:
    with listen(8000, directory=short_dir) as listener:
        short_dir.chmod(0o711)
        (short_dir / "3_8000").chmod(0o777)
        connected, tell = os.pipe()
        pid = os.fork()
        if pid == 0:
            os.setuid(12345)
            stranger = dial(short_dir / "3_8000", encode_peer_name(Peer(9, 1), os.getpid(), 3))
            os.write(tell, b"x")
            os._exit(0 if stranger.recv(1) == b"" else 1)
        assert os.read(connected, 1) == b"x"
        os.close(connected)
        os.close(tell)
        # Behind the stranger in the backlog, and yet the first to be returned.
        device = dial(short_dir / "3_8000", encode_peer_name(Peer(9, 2), os.getpid(), 4))
        sock, peer = listener.accept()
        sock.close()
        device.close()
        assert peer == Peer(9, 2)
        assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0
