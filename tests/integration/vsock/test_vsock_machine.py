"""The device under a real guest kernel in a real machine."""

import os
import shutil
import socket
import struct
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from architectures import EACH, Arch
from vsock_guest import GUEST_CID
from vsock_machine import (
    DIAL,
    DIAL_MESSAGES,
    ECHO,
    REPEAT,
    SINK,
    SOURCE,
    Machine,
    compile_program,
    find_kernel,
)

from qtenclave.errors import HostFailure
from qtenclave.places import find_places
from qtenclave.vsock import listen

pytestmark = [
    pytest.mark.machine,
    pytest.mark.skipif(find_kernel() is None, reason="`make setup` has not built the guest kernel"),
]

PATTERN = bytes(range(251)) * 40_000  # ten megabytes


@pytest.fixture(scope="module", params=EACH, ids=lambda one: one.name)
def arch(request: pytest.FixtureRequest) -> Arch:
    found: Arch = request.param
    return found


@pytest.fixture(scope="module")
def machine(arch: Arch, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Machine]:
    arch.require(find_places(os.environ, os.geteuid()).guest)
    program = tmp_path_factory.mktemp("guest") / "init"
    compile_program(program, arch)
    with Machine(program, arch=arch) as made:
        yield made


def receive_all(sock: socket.socket) -> bytes:
    data = bytearray()
    while part := sock.recv(1 << 20):
        data += part
    return bytes(data)


def receive_exactly(sock: socket.socket, size: int) -> bytes:
    # A socket with a timeout does not wait for all.
    data = bytearray()
    while len(data) < size and (part := sock.recv(size - len(data))):
        data += part
    return bytes(data)


def test_echo(machine: Machine) -> None:
    with machine.connect(ECHO) as sock:
        for number in range(100):
            message = b"%d" % number
            sock.sendall(message)
            assert sock.recv(100) == message


def test_half_close_and_the_rest_of_the_echo(machine: Machine) -> None:
    """Both directions full at once: the guest echoes while more comes than anybody buffers."""
    with machine.connect(ECHO) as sock:
        received = bytearray()
        reader = threading.Thread(target=lambda: received.extend(receive_all(sock)))
        reader.start()
        sock.sendall(PATTERN)
        sock.shutdown(socket.SHUT_WR)
        reader.join()
        assert received == PATTERN


def test_much_to_the_guest(machine: Machine) -> None:
    with machine.connect(SINK) as sock:
        sock.sendall(PATTERN)
        sock.shutdown(socket.SHUT_WR)
        count, total = struct.unpack("<QQ", sock.recv(16, socket.MSG_WAITALL))
        assert (count, total) == (len(PATTERN), sum(PATTERN[::64]))


def test_much_to_the_host(machine: Machine) -> None:
    with machine.connect(SOURCE) as sock:
        sock.sendall(struct.pack("<Q", len(PATTERN)))
        assert receive_all(sock) == PATTERN


def test_single_bytes_to_the_guest(machine: Machine) -> None:
    with machine.connect(SINK) as sock:
        data = PATTERN[:20_000]
        for start in range(len(data)):
            sock.send(data[start : start + 1])
        sock.shutdown(socket.SHUT_WR)
        count, total = struct.unpack("<QQ", sock.recv(16, socket.MSG_WAITALL))
        assert (count, total) == (len(data), sum(data[::64]))


def test_many_connections_at_once(machine: Machine) -> None:
    sockets = [machine.connect(ECHO) for _ in range(40)]
    for number, sock in enumerate(sockets):
        sock.sendall(b"%d" % number)
    for number, sock in reversed(list(enumerate(sockets))):
        assert sock.recv(100) == b"%d" % number
        sock.close()


def test_connections_one_after_the_other(machine: Machine) -> None:
    for _ in range(200):
        with machine.connect(ECHO) as sock:
            sock.sendall(b"x")
            assert sock.recv(1) == b"x"


def test_a_port_that_nobody_serves_is_refused(machine: Machine) -> None:
    with pytest.raises(HostFailure):
        machine.connect(1)


@pytest.mark.parametrize(
    ("cid", "port"),
    [(0, 3), (1, 7001), (2, 9000), (3, 4444), (GUEST_CID + 1, 7001)],
    ids=["closed hypervisor port", "loopback", "usual host", "closed parent port", "enclave"],
)
def test_r32_the_guest_reaches_nothing_else(machine: Machine, cid: int, port: int) -> None:
    with machine.connect(DIAL) as sock:
        sock.sendall(struct.pack("<II", cid, port))
        assert struct.unpack("<I", sock.recv(4, socket.MSG_WAITALL))[0] != 0


def test_the_guest_reaches_the_hypervisor(machine: Machine) -> None:
    with machine.connect(DIAL) as sock:
        sock.sendall(struct.pack("<II", 0, 1))
        service, _ = machine.device.services[1].accept()
        with service:
            assert sock.recv(4, socket.MSG_WAITALL) == bytes(4)
            sock.sendall(b"hello")
            assert service.recv(100) == b"hello"


def test_the_guest_reaches_the_parent_and_is_named(machine: Machine) -> None:
    with (
        listen(8000, directory=machine.device.directory) as listener,
        machine.connect(DIAL) as sock,
    ):
        sock.sendall(struct.pack("<II", 3, 8000))
        service, peer = listener.accept()
        with service:
            assert peer.cid == GUEST_CID
            assert sock.recv(4, socket.MSG_WAITALL) == bytes(4)
            service.sendall(b"question")
            service.shutdown(socket.SHUT_WR)
            assert receive_all(sock) == b"question"
            sock.sendall(b"answer")
            sock.shutdown(socket.SHUT_WR)
            assert receive_all(service) == b"answer"


def test_a_host_program_that_dies_frees_the_guest(machine: Machine) -> None:
    for _ in range(5):
        sock = machine.connect(SOURCE)
        sock.sendall(struct.pack("<Q", 1 << 40))
        sock.recv(1)
        sock.close()
    test_echo(machine)


SIZES = [1, 2, 64, 2047, 4052, 4053, 65536, 100_000, 262_144]


def test_messages_keep_their_boundaries(machine: Machine) -> None:
    with machine.connect(REPEAT, socket.SOCK_SEQPACKET) as sock:
        for size in SIZES:
            sock.sendall(PATTERN[:size])
            assert sock.recv(1 << 20) == PATTERN[:size]


def test_many_messages_at_once(machine: Machine) -> None:
    """Both ends full: the guest echoes while more comes than anybody holds."""
    sizes = [1 + 7919 * number % 9000 for number in range(1000)]
    with machine.connect(REPEAT, socket.SOCK_SEQPACKET) as sock:
        sender = threading.Thread(target=lambda: [sock.send(PATTERN[:size]) for size in sizes])
        sender.start()
        assert [len(sock.recv(1 << 20)) for _ in sizes] == sizes
        sender.join()
        sock.shutdown(socket.SHUT_WR)
        assert sock.recv(1) == b""


def test_a_message_longer_than_the_guest_holds_ends_the_connection(machine: Machine) -> None:
    with machine.connect(REPEAT, socket.SOCK_SEQPACKET) as sock:
        sock.send(PATTERN[:262_145])
        assert sock.recv(1) == b""
    test_messages_keep_their_boundaries(machine)


def test_the_guest_sends_messages_to_the_parent(machine: Machine) -> None:
    with (
        listen(8001, directory=machine.device.directory, kind=socket.SOCK_SEQPACKET) as listener,
        machine.connect(DIAL_MESSAGES) as sock,
    ):
        sock.sendall(struct.pack("<II", 3, 8001))
        service, peer = listener.accept()
        with service:
            assert peer.cid == GUEST_CID
            assert sock.recv(4, socket.MSG_WAITALL) == bytes(4)
            for size in SIZES:
                service.send(PATTERN[:size])
                assert receive_exactly(sock, size) == PATTERN[:size]
            sock.sendall(b"one")
            assert service.recv(100) == b"one"
            sock.shutdown(socket.SHUT_WR)
            assert service.recv(100) == b""


def test_a_port_of_the_other_type_is_refused(machine: Machine) -> None:
    with (
        listen(8002, directory=machine.device.directory) as _,
        machine.connect(DIAL_MESSAGES) as sock,
    ):
        sock.sendall(struct.pack("<II", 3, 8002))
        assert struct.unpack("<I", sock.recv(4, socket.MSG_WAITALL))[0] != 0
    with pytest.raises(HostFailure):
        machine.connect(ECHO, socket.SOCK_SEQPACKET)


def test_the_device_stays_small(machine: Machine) -> None:
    assert machine.device.rss_kib() < 24 * 1024


def test_the_last_bytes_of_a_machine_arrive(tmp_path: Path) -> None:
    """The guest ends the machine right after writing; what it wrote is read all the same."""
    program = tmp_path / "init"
    compile_program(program)
    with Machine(program) as made:
        sock = made.connect(SOURCE)
        sock.sendall(struct.pack("<Q", 100_000))
        sock.recv(1, socket.MSG_PEEK)
        assert made.control is not None
        made.control.close()
        assert made.qemu is not None
        assert made.qemu.wait(60) == 0
        data = receive_all(sock)
        assert data == PATTERN[: len(data)]
        assert made.device.wait()[0] == 0


def test_the_device_ends_with_a_killed_machine(tmp_path: Path) -> None:
    program = tmp_path / "init"
    compile_program(program)
    with Machine(program) as made:
        sock = made.connect(ECHO)
        assert made.qemu is not None
        made.qemu.kill()
        assert sock.recv(1) == b""
        assert made.device.wait()[0] == 0


def test_socat_speaks_to_it(machine: Machine) -> None:
    """A program that knows only the hybrid convention."""
    socat = shutil.which("socat")
    if socat is None:
        pytest.skip("socat is not installed")
    path = machine.device.directory / str(GUEST_CID)
    talk = subprocess.run(
        [socat, "-t5", "-", f"UNIX-CONNECT:{path}"],
        input=b"CONNECT %d\nhello" % ECHO,
        capture_output=True,
        check=True,
    )
    assert talk.stdout.startswith(b"OK ")
    assert talk.stdout.endswith(b"\nhello")
