"""What is measured of a vsock connection, whatever carries it.

Each measure opens its connections through `Connect`, so the same program runs over our device, over
a compiled one, and over a plain Unix socket.
"""

import socket
import statistics
import struct
import time
from collections.abc import Callable, Sequence

from vsock_guest import GUEST_CID
from vsock_machine import CLOSE, ECHO, MESSAGES, TAKE, Machine

from qtenclave import vsock

__all__ = [
    "Connect",
    "Figure",
    "connect_to",
    "connections_per_s",
    "make_figure",
    "mb_per_s_from",
    "mb_per_s_into",
    "round_trips_per_s",
]

Connect = Callable[[int], socket.socket]
Figure = dict[str, object]

_ROUND_TRIPS = 1000
_CONNECTIONS = 100


def connect_to(machine: Machine) -> Connect:
    """Return what opens blocking connections to a machine's guest."""

    def connect(port: int) -> socket.socket:
        # As plain sockets: a timeout costs a poll before every call.
        return vsock.connect(GUEST_CID, port, directory=machine.device.directory)

    return connect


def round_trips_per_s(connect: Connect) -> float:
    """Send one byte and wait for its echo, again and again."""
    with connect(ECHO) as sock:
        start = time.perf_counter()
        for _ in range(_ROUND_TRIPS):
            sock.send(b"x")
            sock.recv(64)
        return _ROUND_TRIPS / (time.perf_counter() - start)


def mb_per_s_from(connect: Connect, message_bytes: int, messages: int) -> float:
    """Let the other end send messages; MB are 10**6 bytes."""
    size = left = message_bytes * messages
    buffer = bytearray(256 * 1024)
    with connect(MESSAGES) as sock:
        start = time.perf_counter()
        sock.sendall(struct.pack("<QQ", messages, message_bytes))
        while left:
            count = sock.recv_into(buffer)
            if not count:
                raise RuntimeError(f"messages: expected {left} more bytes, got the end")
            left -= count
        return size / 1e6 / (time.perf_counter() - start)


def mb_per_s_into(connect: Connect, message_bytes: int, messages: int) -> float:
    """Send messages until the other end has taken them; MB are 10**6 bytes."""
    data = bytes(message_bytes)
    size = message_bytes * messages
    with connect(TAKE) as sock:
        sock.sendall(struct.pack("<Q", size))
        start = time.perf_counter()
        send = sock.sendall
        for _ in range(messages):
            send(data)
        if not sock.recv(1):
            raise RuntimeError(f"messages: expected {size} bytes to be taken, got the end")
        return size / 1e6 / (time.perf_counter() - start)


def connections_per_s(connect: Connect) -> float:
    """Connect and wait for the other end to close, again and again."""
    start = time.perf_counter()
    for _ in range(_CONNECTIONS):
        with connect(CLOSE) as sock:
            sock.recv(1)
    return _CONNECTIONS / (time.perf_counter() - start)


def make_figure(
    name: str,
    runs: Sequence[float],
    *,
    unit: str = "ratio",
    least: float | None = None,
    most: float | None = None,
    accelerator: str = "tcg",
) -> Figure:
    """Return a figure whose value is the median of its runs."""
    value = statistics.median(runs)
    aim = f">= {least}" if least is not None else f"<= {most}" if most is not None else None
    held = None
    if aim is not None:
        held = (least is None or value >= least) and (most is None or value <= most)
    return {
        "name": name,
        "value": round(value, 3),
        "unit": unit,
        "aim": aim,
        "held": held,
        "accelerator": accelerator,
        "runs": [round(run, 3) for run in runs],
    }
