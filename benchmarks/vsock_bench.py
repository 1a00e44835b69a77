"""How fast the vsock device is under a real guest, against plain Unix sockets in the same run.

Each figure is a ratio: the same Python program talks once to the guest through the device, and once
to a second Python process over a Unix socket. Both are measured in turn, several times, and the
median of the ratios counts, so that a busy machine slows both alike.
"""

import os
import socket
import statistics
import struct
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

from vsock_machine import ECHO, MESSAGES, TAKE, Machine, compile_program

from benchmarks.vsock_measures import (
    Connect,
    Figure,
    connect_to,
    make_figure,
    mb_per_s_from,
    mb_per_s_into,
    round_trips_per_s,
)

__all__ = ["run"]

_RUNS = 5
_CHUNK_BYTES, _CHUNKS = 256 << 10, 256
_RSS_AIM_MIB = 24.0

_MEASURES: tuple[tuple[str, str, Callable[[Connect], float]], ...] = (
    ("vsock-roundtrip", "round trips/s", round_trips_per_s),
    (
        "vsock-to-host",
        "MB/s",
        partial(mb_per_s_from, message_bytes=_CHUNK_BYTES, messages=_CHUNKS),
    ),
    (
        "vsock-to-guest",
        "MB/s",
        partial(mb_per_s_into, message_bytes=_CHUNK_BYTES, messages=_CHUNKS),
    ),
)


def _echo(sock: socket.socket) -> None:
    while data := sock.recv(4096):
        sock.sendall(data)


def _messages(sock: socket.socket) -> None:
    count, size = struct.unpack("<QQ", sock.recv(16, socket.MSG_WAITALL))
    message = bytes(size)
    for _ in range(count):
        sock.sendall(message)


def _take(sock: socket.socket) -> None:
    (left,) = struct.unpack("<Q", sock.recv(8, socket.MSG_WAITALL))
    buffer = bytearray(256 * 1024)
    while left:
        left -= sock.recv_into(buffer)
    sock.sendall(b"x")


_SERVICES = {ECHO: _echo, MESSAGES: _messages, TAKE: _take}


def _through_unix_socket(measure: Callable[[Connect], float]) -> float:
    """Measure against a second process that serves one Unix socket."""
    children: list[int] = []

    def connect(port: int) -> socket.socket:
        ours, theirs = socket.socketpair()
        pid = os.fork()
        if pid == 0:
            ours.close()
            _SERVICES[port](theirs)
            os._exit(0)
        theirs.close()
        children.append(pid)
        return ours

    value = measure(connect)
    for child in children:
        os.waitpid(child, 0)
    return value


def run() -> list[Figure]:
    """Measure with a machine of its own; prints absolute numbers on the way."""
    figures: list[Figure] = []
    with tempfile.TemporaryDirectory(prefix="qt-") as directory:
        program = Path(directory, "init")
        compile_program(program)
        with Machine(program) as machine:
            for name, unit, measure in _MEASURES:
                through, plain = [], []
                for _ in range(_RUNS):
                    through.append(measure(connect_to(machine)))
                    plain.append(_through_unix_socket(measure))
                ratios = [one / two for one, two in zip(through, plain, strict=True)]
                print(
                    f"{name}: {statistics.median(through):.0f} {unit} through the device, "
                    f"{statistics.median(plain):.0f} over a Unix socket"
                )
                figures.append(make_figure(name, ratios))
            rss_mib = machine.device.rss_kib() / 1024
            figures.append(
                make_figure("vsock-device-rss", [rss_mib], unit="MiB", most=_RSS_AIM_MIB)
            )
    return figures
