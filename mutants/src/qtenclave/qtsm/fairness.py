"""Whose request is answered next, and how many one module may have answered per second.

Modules take turns, whatever number of connections each has: a module that asks as fast as it can
costs another at most one answer of waiting. The rate bounds what one module takes of the machine
when nobody else asks.
"""

from __future__ import annotations

import heapq
from collections import deque
from typing import Final, Generic, TypeVar

__all__ = ["RateLimit", "TurnQueue"]

Job = TypeVar("Job")

_BURST_S: Final = 0.5  # a module that was silent may catch up this much


class RateLimit:
    """A token bucket."""

    def __init__(self, per_second: float, now_s: float) -> None:
        """Start with a full bucket; `now_s` is of a clock that never goes back."""
        self._per_second = per_second
        self._burst = max(1.0, per_second * _BURST_S)
        self._tokens = self._burst
        self._at_s = now_s

    def take(self, now_s: float) -> float:
        """Take a token and return 0, or take none and return the seconds until there is one."""
        earned = (now_s - self._at_s) * self._per_second
        self._tokens = min(self._burst, self._tokens + earned)
        self._at_s = now_s
        if self._tokens >= 1:
            self._tokens -= 1
            return 0.0
        return (1 - self._tokens) / self._per_second


class _Turn(Generic[Job]):
    """One owner's queue."""

    def __init__(self, owner: str, limit: RateLimit) -> None:
        self.owner = owner
        self.limit = limit
        self.jobs: deque[Job] = deque()
        self.is_waiting = False  # in the ring or among those held back


class TurnQueue(Generic[Job]):
    """Jobs of many owners, given out in turns."""

    def __init__(self) -> None:
        """Start without owners."""
        self._turns: dict[str, _Turn[Job]] = {}
        self._ring: deque[_Turn[Job]] = deque()
        self._held: list[tuple[float, int, _Turn[Job]]] = []
        self._count = 0  # makes entries of `_held` comparable

    def add_owner(self, owner: str, limit: RateLimit) -> None:
        """Let `owner` have jobs."""
        self._turns[owner] = _Turn(owner, limit)

    def remove_owner(self, owner: str) -> None:
        """Drop `owner` and its jobs."""
        self._turns.pop(owner).jobs.clear()

    def put(self, owner: str, job: Job) -> None:
        """Queue a job of `owner`."""
        turn = self._turns[owner]
        turn.jobs.append(job)
        if not turn.is_waiting:
            turn.is_waiting = True
            self._ring.append(turn)

    def discard(self, owner: str, job: Job) -> None:
        """Drop a job of `owner` if it is still queued."""
        turn = self._turns.get(owner)
        if turn is not None and job in turn.jobs:
            turn.jobs.remove(job)

    def next_job(self, now_s: float) -> tuple[str, Job] | None:
        """Return the job whose turn it is, with its owner; None when none may be done now."""
        while self._held and self._held[0][0] <= now_s:
            self._ring.append(heapq.heappop(self._held)[2])
        while self._ring:
            turn = self._ring.popleft()
            if not turn.jobs:
                turn.is_waiting = False
                continue
            delay_s = turn.limit.take(now_s)
            if delay_s > 0:
                self._count += 1
                heapq.heappush(self._held, (now_s + delay_s, self._count, turn))
                continue
            job = turn.jobs.popleft()
            if turn.jobs:
                self._ring.append(turn)
            else:
                turn.is_waiting = False
            return turn.owner, job
        return None

    def delay_s(self, now_s: float) -> float | None:
        """Return the seconds until `next_job` may give one; None while nothing is queued."""
        if self._ring:
            return 0.0
        return max(0.0, self._held[0][0] - now_s) if self._held else None
