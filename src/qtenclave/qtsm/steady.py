"""The security module's time: the PKI's, carried on by a clock that nobody sets.

A document is dated, and its certificate chosen, by this time. It follows neither a machine clock
that jumps nor one that was wrong all along: what counts is the time of the PKI that issues the
certificates, and of the verifiers that agree with it. The machine's clock is believed until the PKI
has answered for the first time, and a jump of it is a reason to ask the PKI at once.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Final

__all__ = ["SteadyClock"]

# What the way of an answer and rounding make; following it would let documents' times jitter.
_TOLERANCE_NS: Final = 500 * 10**6
# A clock that is steered gently stays below this from one look to the next.
_STEP_NS: Final = 10**9


def _boot_ns() -> int:
    # Goes on while the machine is suspended, unlike the monotonic clock.
    return time.clock_gettime_ns(time.CLOCK_BOOTTIME)


class SteadyClock:
    """Usable from several threads."""

    def __init__(
        self,
        wall_ns: Callable[[], int] = time.time_ns,
        boot_ns: Callable[[], int] = _boot_ns,
    ) -> None:
        """Start with the machine's time.

        Args:
            wall_ns: The machine's clock, nanoseconds since 1970; it may jump.
            boot_ns: Nanoseconds since some moment; never jumps, and counts while suspended.
        """
        self._wall_ns = wall_ns
        self._boot_ns = boot_ns
        self._offset_ns = self._wall_offset_ns = wall_ns() - boot_ns()

    def now_ns(self) -> int:
        """Return the time, nanoseconds since 1970."""
        return self._boot_ns() + self._offset_ns

    def now(self) -> datetime:
        """Return the time, aware and UTC."""
        return datetime.fromtimestamp(self.now_ns() / 10**9, UTC)

    def elapsed_ns(self) -> int:
        """Return a reading whose differences are durations."""
        return self._boot_ns()

    @property
    def offset_ns(self) -> int:
        """What `elapsed_ns` needs to be the time, nanoseconds since 1970."""
        return self._offset_ns

    def correct(self, pki_ns: int, at_ns: int) -> int:
        """Take over the PKI's time; return by how much this clock was changed, nanoseconds.

        Args:
            pki_ns: The PKI's time, nanoseconds since 1970.
            at_ns: Of `elapsed_ns` at that time.
        """
        offset_ns = pki_ns - at_ns
        change_ns = offset_ns - self._offset_ns
        if abs(change_ns) <= _TOLERANCE_NS:
            return 0
        self._offset_ns = offset_ns  # set, not added: two threads may have seen the same change
        return change_ns

    def has_machine_stepped(self) -> bool:
        """Say whether the machine's clock was set since the last call of `accept_step`."""
        return abs(self._wall_ns() - self._boot_ns() - self._wall_offset_ns) > _STEP_NS

    def accept_step(self) -> int:
        """Measure further steps from the machine's clock as it is; return the last, nanoseconds."""
        before = self._wall_offset_ns
        self._wall_offset_ns = self._wall_ns() - self._boot_ns()
        return self._wall_offset_ns - before
