"""The host program's socket, without a guest."""

import socket

import pytest

from qtenclave.vsock.connection import Address, Connection, State
from qtenclave.vsock.endpoint import Endpoint
from qtenclave.vsock.router import FULL_WINDOW_BYTES, SMALL_WINDOW_BYTES


@pytest.mark.parametrize(
    "asked_bytes", [4096, 1 << 30], ids=["a small buffer", "the largest that the system allows"]
)
def test_a_wider_window_never_makes_the_socket_hold_less(asked_bytes: int) -> None:
    ours, theirs = socket.socketpair()
    with ours, theirs:
        ours.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, asked_bytes)
        before = ours.getsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF)
        endpoint = Endpoint(ours, Connection(Address(1, 3, 1), State.OPEN, SMALL_WINDOW_BYTES))
        endpoint.widen(FULL_WINDOW_BYTES)
        after = ours.getsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF)
        assert endpoint.window == FULL_WINDOW_BYTES
        assert after >= before
        assert after > 4096 * 2
