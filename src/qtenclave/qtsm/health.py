"""Health tests of random sources: does what a source gives look stuck or lopsided?

They find a source that is broken, not one that was made to look good: no test of its output could.
One sample is one byte. Pure; which source is tested, and what a failure means, is `entropy`'s.

Source: NIST SP 800-90B, "Health Tests": "Repetition Count Test", "Adaptive Proportion Test" and
"Startup testing".
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

from qtenclave.errors import HostFailure

__all__ = ["START_BYTES", "WINDOW", "HealthTest", "proportion_cutoff", "repetition_cutoff"]

START_BYTES: Final = 1024
"""Samples of a start-up test, at least."""

WINDOW: Final = 512
"""Samples of one adaptive proportion test, for samples of more than one bit."""

# Chance of a false alarm per test is 2 to the minus this: the standard recommends 20 to 40, and a
# security module that does not start for nothing would be a fault of its own.
_ALARM_BITS: Final = 40


def repetition_cutoff(bits: float) -> int:
    """Return how many equal samples in a row are an alarm.

    Args:
        bits: Min-entropy that the source claims per sample, above 0 and at most 8.
    """
    return 1 + math.ceil(_ALARM_BITS / bits)


def proportion_cutoff(bits: float) -> int:
    """Return how often the first sample of a window may at most occur in it, plus one.

    Args:
        bits: As `repetition_cutoff`.
    """
    probability, limit = 2.0**-bits, 2.0**-_ALARM_BITS
    tail = 0.0
    for count in range(WINDOW, -1, -1):
        tail += (
            math.comb(WINDOW, count) * probability**count * (1 - probability) ** (WINDOW - count)
        )
        if tail > limit:
            return count + 1
    return 0


@dataclass(frozen=True, slots=True)
class HealthTest:
    """Both tests for sources that claim the same entropy.

    Attributes:
        repetitions, proportion: Cutoffs; from a value on it is an alarm.
    """

    repetitions: int
    proportion: int

    @classmethod
    def for_entropy(cls, bits: float) -> HealthTest:
        """Return the tests for `bits` of min-entropy per byte."""
        return cls(repetition_cutoff(bits), proportion_cutoff(bits))

    def check(self, name: str, samples: bytes) -> None:
        """Return when `samples` are inconspicuous.

        Args:
            name: Of the source, for the message. No sample is in it.
            samples: In the order that the source gave them; whole windows are tested, and the
                rest for repetitions alone.

        Raises:
            HostFailure: The source must not be used.
        """
        self._check_repetitions(name, samples)
        for begin in range(0, len(samples) - WINDOW + 1, WINDOW):
            window = samples[begin : begin + WINDOW]
            count = window.count(window[0])
            if count >= self.proportion:
                raise HostFailure(
                    f"{name}: expected one value at most {self.proportion - 1} times in"
                    f" {WINDOW} bytes, got it {count} times; the source is broken"
                )

    def _check_repetitions(self, name: str, samples: bytes) -> None:
        run, last = 0, -1
        for sample in samples:
            run = run + 1 if sample == last else 1
            last = sample
            if run >= self.repetitions:
                raise HostFailure(
                    f"{name}: expected at most {self.repetitions - 1} equal bytes in a row, got"
                    f" {run}; the source is broken"
                )
