"""How fast the vsock device is under a real guest, against plain Unix sockets in the same run.

Each figure is a ratio: the same Python program talks once to the guest through the device, and once
to a second Python process over a Unix socket. Both are measured in turn, several times, and the
median of the ratios counts, so that a busy machine slows both alike.
"""

import os
import socket
import statistics
import struct
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "tests/fakes"))

from vsock_machine import ECHO, SINK, SOURCE, Machine, compile_program

__all__ = ["run"]

_RUNS = 5
_ROUND_TRIPS = 2000
_BULK_BYTES = 64 << 20
_RSS_AIM_MIB = 24.0

Figure = dict[str, object]


def _echo(sock: socket.socket) -> None:
    while data := sock.recv(4096):
        sock.sendall(data)


def _source(sock: socket.socket) -> None:
    (left,) = struct.unpack("<Q", sock.recv(8, socket.MSG_WAITALL))
    chunk = bytes(256 * 1024)
    while left:
        left -= sock.send(chunk[: min(left, len(chunk))])


def _sink(sock: socket.socket) -> None:
    buffer = bytearray(256 * 1024)
    count = 0
    while got := sock.recv_into(buffer):
        count += got
    sock.sendall(struct.pack("<QQ", count, 0))


@contextmanager
def _plain(serve: Callable[[socket.socket], None]) -> Iterator[socket.socket]:
    """A second process that serves one Unix socket."""
    ours, theirs = socket.socketpair()
    pid = os.fork()
    if pid == 0:
        ours.close()
        serve(theirs)
        os._exit(0)
    theirs.close()
    with ours:
        yield ours
    os.waitpid(pid, 0)


def _round_trips_per_s(sock: socket.socket) -> float:
    start = time.perf_counter()
    for _ in range(_ROUND_TRIPS):
        sock.send(b"x")
        sock.recv(64)
    return _ROUND_TRIPS / (time.perf_counter() - start)


def _mb_per_s_from(sock: socket.socket) -> float:
    buffer = bytearray(256 * 1024)
    start = time.perf_counter()
    sock.sendall(struct.pack("<Q", _BULK_BYTES))
    left = _BULK_BYTES
    while left:
        left -= sock.recv_into(buffer)
    return _BULK_BYTES / 1e6 / (time.perf_counter() - start)


def _mb_per_s_into(sock: socket.socket) -> float:
    data = bytes(_BULK_BYTES)
    start = time.perf_counter()
    sock.sendall(data)
    sock.shutdown(socket.SHUT_WR)
    count, _ = struct.unpack("<QQ", sock.recv(16, socket.MSG_WAITALL))
    if count != _BULK_BYTES:
        raise RuntimeError(f"sink: expected {_BULK_BYTES} bytes, got {count}")
    return _BULK_BYTES / 1e6 / (time.perf_counter() - start)


_MEASURES = (
    ("vsock-roundtrip", "round trips/s", ECHO, _echo, _round_trips_per_s),
    ("vsock-to-host", "MB/s", SOURCE, _source, _mb_per_s_from),
    ("vsock-to-guest", "MB/s", SINK, _sink, _mb_per_s_into),
)


def run() -> list[Figure]:
    """Measure with a machine of its own; prints absolute numbers on the way."""
    figures: list[Figure] = []
    with tempfile.TemporaryDirectory(prefix="qt-") as directory:
        program = Path(directory, "init")
        compile_program(program)
        with Machine(program) as machine:
            for name, unit, port, serve, measure in _MEASURES:
                through, plain = [], []
                for _ in range(_RUNS):
                    with machine.connect(port) as sock:
                        # As the plain socket: a timeout costs a poll before every call.
                        sock.settimeout(None)
                        through.append(measure(sock))
                    with _plain(serve) as sock:
                        plain.append(measure(sock))
                ratios = [one / two for one, two in zip(through, plain, strict=True)]
                print(
                    f"{name}: {statistics.median(through):.0f} {unit} through the device, "
                    f"{statistics.median(plain):.0f} over a Unix socket"
                )
                figures.append(_figure(name, ratios, "ratio", None))
            rss_mib = machine.device.rss_kib() / 1024
            figures.append(_figure("vsock-device-rss", [rss_mib], "MiB", _RSS_AIM_MIB))
    return figures


def _figure(name: str, runs: list[float], unit: str, most: float | None) -> Figure:
    value = statistics.median(runs)
    return {
        "name": name,
        "value": round(value, 3),
        "unit": unit,
        "aim": None if most is None else f"<= {most}",
        "held": None if most is None else value <= most,
        "accelerator": "tcg",
        "runs": [round(run, 3) for run in runs],
    }


if __name__ == "__main__":
    for figure in run():
        print(figure)
