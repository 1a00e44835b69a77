"""A real guest kernel where it hurts: full in both directions, single bytes by the hundred
thousand, peers that die, and storms of connections. Nothing is lost, and nothing is stuck.
"""

import socket
import struct
from collections.abc import Iterator
from contextlib import suppress

import pytest
from beside import HANG_S, beside
from vsock_guest import GUEST_CID
from vsock_machine import (
    CLOSE,
    DIAL,
    DRIP,
    ECHO,
    LATE,
    SINK,
    SOURCE,
    Machine,
    compile_program,
    find_kernel,
)

from qtenclave.errors import HostFailure
from qtenclave.vsock import listen

pytestmark = [
    pytest.mark.machine,
    pytest.mark.skipif(find_kernel() is None, reason="`make setup` has not built the guest kernel"),
]

PATTERN = bytes(range(251)) * 40_000  # ten megabytes
SINGLE = 100_000


@pytest.fixture(scope="module")
def machine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Machine]:
    program = tmp_path_factory.mktemp("guest") / "init"
    compile_program(program)
    with Machine(program) as made:
        yield made


def dial(machine: Machine, port: int) -> socket.socket:
    sock = machine.connect(port)
    sock.settimeout(HANG_S)
    return sock


def receive_exactly(sock: socket.socket, size: int) -> bytes:
    data = bytearray()
    while len(data) < size and (part := sock.recv(min(size - len(data), 1 << 18))):
        data += part
    return bytes(data)


def receive_sums(sock: socket.socket) -> tuple[int, ...]:
    """Return what a sink of the guest answers: how many bytes came, and the sum of some."""
    return struct.unpack("<QQ", receive_exactly(sock, 16))


def sums_of(data: bytes) -> tuple[int, int]:
    return len(data), sum(data[::64])


class Talk:
    """A connection that echoes all the while, whatever happens to others."""

    def __init__(self, machine: Machine) -> None:
        self._sock = dial(machine, ECHO)
        self._said = 0

    def go_on(self, rounds: int = 3) -> None:
        for _ in range(rounds):
            word = b"%d." % self._said
            self._sock.sendall(word)
            assert receive_exactly(self._sock, len(word)) == word
            self._said += 1


@pytest.fixture
def talk(machine: Machine) -> Iterator[Talk]:
    """Goes on after the test as well as before."""
    made = Talk(machine)
    made.go_on()
    yield made
    made.go_on()


def test_r35_four_connections_full_in_both_directions(machine: Machine, talk: Talk) -> None:
    """More is sent on each than anybody between holds, and nobody reads until all are full."""
    data = PATTERN[: 4 << 20]
    socks = [dial(machine, ECHO) for _ in range(4)]
    counts = [0] * len(socks)

    def send(number: int) -> None:
        while counts[number] < len(data):
            counts[number] += socks[number].send(data[counts[number] :][: 1 << 16])
        socks[number].shutdown(socket.SHUT_WR)

    with (
        beside(lambda: send(0)),
        beside(lambda: send(1)),
        beside(lambda: send(2)),
        beside(lambda: send(3)),
    ):
        while min(counts) < 256 << 10:  # what a guest's socket holds: it waits to write by then
            talk.go_on()
        talk.go_on(20)
        assert max(counts) < len(data)
        for sock in socks:
            assert receive_exactly(sock, len(data) + 1) == data


def test_r34_single_bytes_to_a_guest_that_reads_late(machine: Machine, talk: Talk) -> None:
    """The guest's kernel holds few packets for a program that reads nothing, and resets beyond."""
    data = PATTERN[:SINGLE]
    with dial(machine, LATE) as sock:
        sock.sendall(struct.pack("<I", 7100))
        sent = 0

        def send() -> None:
            nonlocal sent
            for start in range(len(data)):
                sock.send(data[start : start + 1])
                sent += 1
            sock.shutdown(socket.SHUT_WR)

        with beside(send):
            while sent < 600:  # beyond the packets that the guest may have to hold
                talk.go_on()
            talk.go_on(20)
            machine.connect(7100).close()
            assert receive_sums(sock) == sums_of(data)


def test_r34_single_bytes_from_a_guest(machine: Machine, talk: Talk) -> None:
    with dial(machine, DRIP) as sock:
        sock.sendall(struct.pack("<Q", SINGLE))
        assert receive_exactly(sock, SINGLE + 1) == PATTERN[:SINGLE]


def test_r36_half_close_by_the_hundred(machine: Machine, talk: Talk) -> None:
    for number in range(100):
        data = PATTERN[number : number + 100 * number]
        with dial(machine, SINK) as sock:
            sock.sendall(data)
            sock.shutdown(socket.SHUT_WR)
            assert receive_sums(sock) == sums_of(data)
            assert sock.recv(1) == b""


def test_r36_programs_of_either_side_that_die(machine: Machine, talk: Talk) -> None:
    """With bytes unread, with bytes on their way in both directions, or at once."""
    for number in range(40):
        with dial(machine, SOURCE) as source:  # the guest writes on, and is told
            source.sendall(struct.pack("<Q", 1 << 40))
            source.recv(1 + number)
        with dial(machine, ECHO) as echo:
            echo.setblocking(False)
            with suppress(BlockingIOError):
                while True:
                    echo.send(PATTERN[:65536])
        with dial(machine, CLOSE) as closed, suppress(BrokenPipeError, ConnectionResetError):
            while True:  # the guest closes what it accepts, with our bytes unread
                closed.sendall(b"anybody?")
        if number % 8 == 0:
            talk.go_on()


def test_r36_a_parent_program_that_dies(machine: Machine, talk: Talk) -> None:
    with listen(8000, directory=machine.device.directory) as listener:
        for number in range(60):
            with dial(machine, DIAL) as sock:
                sock.sendall(struct.pack("<II", 3, 8000))
                service, peer = listener.accept()
                assert peer.cid == GUEST_CID
                assert receive_exactly(sock, 4) == bytes(4)
                if number % 2:
                    sock.sendall(PATTERN[: 1 << number % 16])
                service.close()
                with suppress(ConnectionResetError):
                    assert sock.recv(1) == b""


def test_r36_a_storm_of_connections(machine: Machine, talk: Talk) -> None:
    """One after the other, many at once, into the guest and out of it, and to where nobody is."""
    for _ in range(300):
        with dial(machine, ECHO) as sock:
            sock.sendall(b"x")
            assert sock.recv(1) == b"x"
    for _ in range(4):
        socks = [dial(machine, ECHO) for _ in range(60)]
        for number, sock in enumerate(socks):
            sock.sendall(b"%02d" % number)
        for number, sock in reversed(list(enumerate(socks))):
            assert receive_exactly(sock, 2) == b"%02d" % number
            sock.close()
        talk.go_on()
    for _ in range(100):
        with pytest.raises(HostFailure):
            dial(machine, 1)
    talk.go_on()
    with listen(8001, directory=machine.device.directory) as listener:
        for number in range(150):
            with dial(machine, DIAL) as sock:
                sock.sendall(struct.pack("<II", 3, 8001))
                service, _ = listener.accept()
                with service:
                    assert receive_exactly(sock, 4) == bytes(4)
                    service.sendall(b"%03d" % number)
                    assert receive_exactly(sock, 3) == b"%03d" % number


def test_nothing_is_left_of_all_that(machine: Machine) -> None:
    """As many connections as a device has places for: none of them was lost."""
    socks = [dial(machine, CLOSE) for _ in range(200)]
    for sock in socks:
        assert sock.recv(1) == b""
        sock.close()
    assert machine.device.private_kib() <= 14 * 1024
