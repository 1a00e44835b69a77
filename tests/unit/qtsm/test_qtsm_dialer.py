"""qtsmd's end of the processes that connect for it; their ends are threads here."""

import contextlib
import socket
import threading
from collections.abc import Iterator

import pytest

from qtenclave.errors import HostFailure
from qtenclave.qtsm.dialer import Dialer, serve


@pytest.fixture
def channels() -> Iterator[list[tuple[socket.socket, socket.socket]]]:
    made = [socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET) for _ in range(2)]
    yield made
    for pair in made:
        for end in pair:
            end.close()


@pytest.fixture
def listener() -> Iterator[socket.socket]:
    with socket.create_server(("127.0.0.1", 0)) as made:
        yield made


@contextlib.contextmanager
def serving(channel: socket.socket, port: int) -> Iterator[None]:
    thread = threading.Thread(target=serve, args=(channel, "127.0.0.1", port))
    thread.start()
    try:
        yield
    finally:
        channel.shutdown(socket.SHUT_RDWR)
        thread.join()


def check_connects(dial: Dialer, listener: socket.socket) -> None:
    with dial() as ours, listener.accept()[0] as theirs:
        ours.sendall(b"x")
        assert theirs.recv(1) == b"x"


def test_the_spare_takes_over_and_the_last_end_is_told(
    channels: list[tuple[socket.socket, socket.socket]], listener: socket.socket
) -> None:
    dial = Dialer([ours for ours, _ in channels])
    told: list[HostFailure] = []
    dial.on_end = told.append
    port = listener.getsockname()[1]
    with serving(channels[1][1], port):
        with serving(channels[0][1], port):
            check_connects(dial, listener)
        check_connects(dial, listener)
        check_connects(dial, listener)
    assert not told
    for number in (1, 2):
        with pytest.raises(HostFailure, match=r"got the end of the last; .* start qtsmd again"):
            dial()
        assert len(told) == number


def test_killed_with_the_question_unread(
    channels: list[tuple[socket.socket, socket.socket]], listener: socket.socket
) -> None:
    dial = Dialer([ours for ours, _ in channels])
    channels[0][0].send(b"unread")
    channels[0][1].close()  # the kernel's way: a reset
    with serving(channels[1][1], listener.getsockname()[1]):
        check_connects(dial, listener)


def test_a_pki_that_is_away_ends_no_dialer(
    channels: list[tuple[socket.socket, socket.socket]], listener: socket.socket
) -> None:
    port = listener.getsockname()[1]
    listener.close()
    dial = Dialer([ours for ours, _ in channels])
    with serving(channels[0][1], port):
        for _ in range(3):
            with pytest.raises(HostFailure, match=f"PKI at 127.0.0.1:{port}: expected a conn"):
                dial()


def test_a_descriptor_that_did_not_fit(
    channels: list[tuple[socket.socket, socket.socket]],
) -> None:
    dial = Dialer([ours for ours, _ in channels])
    channels[0][1].send(b"connected")
    with pytest.raises(HostFailure, match="too many open files"):
        dial()
