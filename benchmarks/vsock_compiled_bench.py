"""Our vsock device against a compiled one: `vhost-device-vsock` of the rust-vmm project.

Two machines alike, one behind each device, run at once and take turns; each figure is the median of
the ratios within a turn, so that a busy machine slows both alike. Over 1 means that ours is better.
"""

import statistics
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

from compiled_device import CompiledDevice
from others_programs import Unavailable
from vsock_machine import Machine, compile_program

from benchmarks.vsock_measures import (
    Connect,
    Figure,
    connect_to,
    connections_per_s,
    make_figure,
    mb_per_s_from,
    mb_per_s_into,
    round_trips_per_s,
)

__all__ = ["run"]

_TURNS = 11
# Message size, its name, and how many messages take a few tenths of a second.
_SIZES = (
    (64, "64", 8_000),
    (1 << 10, "1KiB", 8_000),
    (4 << 10, "4KiB", 4_000),
    (64 << 10, "64KiB", 500),
    (1 << 20, "1MiB", 40),
)
_LEAST, _AIM = 0.6, 1.0
_CPU_MESSAGE_BYTES, _CPU_MESSAGES = 64 << 10, 1000

Measure = Callable[[Machine], float]


def _gb_per_cpu_s(machine: Machine) -> float:
    """Return how many 10**9 bytes, as many each way, one second of the device's processor moves."""
    before = machine.device.cpu_s()
    for measure in (mb_per_s_from, mb_per_s_into):
        measure(connect_to(machine), _CPU_MESSAGE_BYTES, _CPU_MESSAGES)
    moved = 2 * _CPU_MESSAGE_BYTES * _CPU_MESSAGES
    return moved / 1e9 / (machine.device.cpu_s() - before)


def _bulk(
    measure: Callable[[Connect, int, int], float], size: int, count: int, machine: Machine
) -> float:
    return measure(connect_to(machine), size, count)


def _measures() -> list[tuple[str, Measure, float]]:
    """Return the name of each figure, how to measure it, and its aim."""
    found: list[tuple[str, Measure, float]] = [
        ("roundtrip", lambda m: round_trips_per_s(connect_to(m)), _AIM),
        ("connect", lambda m: connections_per_s(connect_to(m)), _LEAST),
        ("cpu", _gb_per_cpu_s, _LEAST),
    ]
    for way, measure in (("to-host", mb_per_s_from), ("to-guest", mb_per_s_into)):
        for size, name, count in _SIZES:
            aim = _AIM if size >= 64 << 10 else _LEAST
            found.append((f"{way}-{name}", partial(_bulk, measure, size, count), aim))
    return [(f"vsock-vs-compiled-{name}", one, aim) for name, one, aim in found]


def run() -> list[Figure]:
    """Measure; prints absolute numbers on the way. No figures where the crate cannot be had."""
    try:
        compiled = CompiledDevice()
    except Unavailable as error:
        print(f"vsock-vs-compiled: not measured: {error}")
        return []
    with tempfile.TemporaryDirectory(prefix="qt-") as directory:
        program = Path(directory, "init")
        compile_program(program)
        with Machine(program) as ours, Machine(program, device=compiled) as theirs:
            return [_take_turns(ours, theirs, *entry) for entry in _measures()]


def _take_turns(
    ours: Machine, theirs: Machine, name: str, measure: Measure, least: float
) -> Figure:
    pairs = []
    for turn in range(_TURNS):
        order = (ours, theirs) if turn % 2 == 0 else (theirs, ours)
        values = {machine: measure(machine) for machine in order}
        pairs.append((values[ours], values[theirs]))
    first, second = (statistics.median(values) for values in zip(*pairs, strict=True))
    print(f"{name}: {first:.4g} per second through ours, {second:.4g} through the compiled device")
    return make_figure(name, [one / two for one, two in pairs], least=least)
