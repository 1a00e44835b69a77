"""Many enclaves that send at once: what they reach together, how even their shares are, and memory.

Every machine has a device process of its own, so what is measured is whether one machine's device
keeps another one's from its turn. Each is read by a process of its own, which counts for the same
few seconds.
"""

import os
import statistics
import struct
import tempfile
import time
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

from vsock_machine import SOURCE, Machine, compile_program

from benchmarks.vsock_measures import Figure, connect_to, make_figure

__all__ = ["run"]

_TURNS = 5
_SECONDS = 3.0
_MACHINES = 16
_FAIRNESS_AIM = 1.5
_RSS_AIM_MIB = 24.0
_COUNT = struct.Struct("<Q")


def _count(machine: Machine, start: float) -> int:
    """Return how many bytes a machine sends from `start` on."""
    buffer = bytearray(256 * 1024)
    count = 0
    with connect_to(machine)(SOURCE) as sock:
        sock.sendall(_COUNT.pack(1 << 50))
        while time.monotonic() < start + _SECONDS:
            got = sock.recv_into(buffer)
            count += got if time.monotonic() >= start else 0
    return count


def _shares(machines: Sequence[Machine]) -> list[float]:
    """Return the MB/s of each machine while all of them send."""
    start = time.monotonic() + 1.0 + 0.1 * len(machines)  # all are connected by then
    readers = []
    for machine in machines:
        result, write = os.pipe()
        pid = os.fork()
        if pid == 0:
            os.write(write, _COUNT.pack(_count(machine, start)))
            os._exit(0)
        os.close(write)
        readers.append((pid, result))
    shares = []
    for pid, result in readers:
        with os.fdopen(result, "rb") as pipe:
            (count,) = _COUNT.unpack(pipe.read(_COUNT.size))
        os.waitpid(pid, 0)
        shares.append(count / 1e6 / _SECONDS)
    return shares


def _turns_of_nothing(start: float) -> int:
    """Count as fast as this process can for as long as the readers read."""
    turns = 0
    while time.monotonic() < start + _SECONDS:
        turns += time.monotonic() >= start
    return turns


def _busy_shares(number: int) -> list[int]:
    """Return how far each of so many processes came that only count: what the machine allows."""
    start = time.monotonic() + 0.5
    counters = []
    for _ in range(number):
        result, write = os.pipe()
        pid = os.fork()
        if pid == 0:
            os.write(write, _COUNT.pack(_turns_of_nothing(start)))
            os._exit(0)
        os.close(write)
        counters.append((pid, result))
    shares = []
    for pid, result in counters:
        with os.fdopen(result, "rb") as pipe:
            (count,) = _COUNT.unpack(pipe.read(_COUNT.size))
        os.waitpid(pid, 0)
        shares.append(count)
    return shares


def run() -> list[Figure]:
    """Measure with sixteen machines; prints absolute numbers on the way."""
    sums: list[float] = []
    fairness: list[float] = []
    busy: list[float] = []
    with tempfile.TemporaryDirectory(prefix="qt-") as directory, ExitStack() as stack:
        program = Path(directory, "init")
        compile_program(program)
        machines = [stack.enter_context(Machine(program)) for _ in range(_MACHINES)]
        rates: dict[int, list[float]] = {1: [], 4: [], _MACHINES: []}
        for _ in range(_TURNS):
            for number, found in rates.items():
                shares = _shares(machines[:number])
                found.append(sum(shares))
                if number == 4:
                    fairness.append(max(shares) / min(shares))
                    counts = _busy_shares(number)
                    busy.append(max(counts) / min(counts))
            sums.append(rates[_MACHINES][-1] / rates[1][-1])
        for number, found in rates.items():
            print(f"vsock-sum: {statistics.median(found):.0f} MB/s from {number} at once")
        print(
            f"vsock-fairness: {statistics.median(busy):.2f} ({min(busy):.2f} to {max(busy):.2f}) "
            "between four processes that only count"
        )
        sizes = [machine.device.rss_kib() / 1024 for machine in machines]
    return [
        make_figure("vsock-sum", sums),
        make_figure("vsock-fairness", fairness, most=_FAIRNESS_AIM),
        make_figure("vsock-crowd-rss", [max(sizes)], unit="MiB", most=_RSS_AIM_MIB),
    ]
