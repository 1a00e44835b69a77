"""The loop over sockets: who is called, when, and who is not any more."""

import contextlib
import socket
import threading
from collections.abc import Iterator

import pytest

from qtenclave.qtsm.loop import READABLE, Loop


@pytest.fixture
def loop() -> Iterator[Loop]:
    with contextlib.closing(Loop()) as made:
        yield made


@contextlib.contextmanager
def pairs(count: int) -> Iterator[list[tuple[socket.socket, socket.socket]]]:
    with contextlib.ExitStack() as stack:
        made = [socket.socketpair() for _ in range(count)]
        for ours, theirs in made:
            stack.enter_context(ours).setblocking(False)
            stack.enter_context(theirs)
        yield made


def test_every_ready_socket_is_called_however_many(loop: Loop) -> None:
    called: list[int] = []
    with pairs(200) as made:
        for number, (ours, theirs) in enumerate(made):
            loop.watch(ours, READABLE, lambda number=number: called.append(number))  # type: ignore[misc]
            theirs.send(b"x")
        # Nobody reads: those who had their turn are ready again, and the others still come.
        for _ in range(8):
            loop.poll(0.0)
        assert set(called) == set(range(200))
        for ours, _ in made:
            loop.watch(ours, 0, lambda: None)
        called.clear()
        loop.poll(0.0)
        assert called == []


def test_the_latest_handler_is_called(loop: Loop) -> None:
    called: list[str] = []
    with pairs(1) as [(ours, theirs)]:
        theirs.send(b"x")
        loop.watch(ours, READABLE, lambda: called.append("first"))
        loop.watch(ours, READABLE, lambda: called.append("second"))
        loop.poll(0.0)
        loop.watch(ours, 0, lambda: None)
        loop.watch(ours, 0, lambda: None)  # once more does nothing
        loop.poll(0.0)
    assert called == ["second"]


def test_a_socket_that_a_handler_closed_is_not_called(loop: Loop) -> None:
    called: list[socket.socket] = []
    with pairs(2) as made:
        both = [ours for ours, _ in made]

        def close_the_other(own: socket.socket) -> None:
            called.append(own)
            [other] = [sock for sock in both if sock is not own]
            loop.watch(other, 0, lambda: None)
            other.close()

        for ours, theirs in made:
            loop.watch(ours, READABLE, lambda ours=ours: close_the_other(ours))  # type: ignore[misc]
            theirs.send(b"x")
        loop.poll(0.0)
        assert len(called) == 1


def test_a_thread_ends_the_wait(loop: Loop) -> None:
    thread = threading.Thread(target=loop.wake)
    thread.start()
    loop.poll(60.0)
    thread.join()
    loop.poll(0.0)  # and it was for once
