"""Broken random sources are found, good ones are not suspected."""

import math
import random

import pytest

from qtenclave.errors import HostFailure
from qtenclave.qtsm.health import (
    START_BYTES,
    WINDOW,
    HealthTest,
    proportion_cutoff,
    repetition_cutoff,
)

FULL = HealthTest.for_entropy(8)


@pytest.mark.parametrize(("bits", "cutoff"), [(8, 6), (1, 41), (0.5, 81)])
def test_repetition_cutoffs(bits: float, cutoff: int) -> None:
    assert repetition_cutoff(bits) == cutoff


@pytest.mark.parametrize("bits", [0.5, 1, 4, 8])
def test_proportion_cutoffs_are_the_smallest_that_alarm_so_rarely(bits: float) -> None:
    cutoff, p = proportion_cutoff(bits), 2.0**-bits

    def chance(count: int) -> float:
        return sum(
            math.comb(WINDOW, k) * p**k * (1 - p) ** (WINDOW - k) for k in range(count, WINDOW + 1)
        )

    assert chance(cutoff) <= 2**-40 < chance(cutoff - 1)


def test_good_bytes_are_not_suspected() -> None:
    generator = random.Random(1)
    for _ in range(50):
        FULL.check("s", generator.randbytes(START_BYTES))


@pytest.mark.parametrize(
    ("samples", "reason"),
    [
        (bytes(START_BYTES), "stuck at zero"),
        (b"\xff" * START_BYTES, "stuck at one"),
        (random.Random(2).randbytes(900) + b"\x11" * 6, "stuck later, in no whole window"),
        (bytes(range(16)) * 64, "few values"),
        (b"ab" * 512, "two values in turns"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_broken_sources_are_found(samples: bytes, reason: str) -> None:
    with pytest.raises(HostFailure, match="broken"):
        FULL.check("s", samples)


def test_a_message_holds_no_sample() -> None:
    with pytest.raises(HostFailure) as caught:
        FULL.check("s", b"\xa7" * START_BYTES)
    assert "167" not in str(caught.value)
    assert "a7" not in str(caught.value)
