"""Whose request is answered next, and how many one module may have answered per second.

Modules take turns, whatever number of connections each has, and the turn goes to the one that had
none for the longest time. So a module that asks now and then waits for the answer under way and no
other, however fast another asks: with answers of one kind its time at most doubles. Modules that
all ask all the time get one answer each in a round. The rate bounds what one module takes of the
machine when nobody else asks.

Documents have a queue of their own, for they take longest: a module whose document is being made is
paused, and the others go on.
"""

from __future__ import annotations

import heapq
import math
from collections import deque
from typing import Final, Generic, TypeVar

__all__ = ["Company", "RateLimit", "TurnQueue"]

Job = TypeVar("Job")

_BURST_S: Final = 0.5  # a module that was silent may catch up this much
_COMPANY_S: Final = 1.0  # a module that asks at all asks about so often


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


class Company:
    """Whether more than one owner asks at present: a document is made aside only then.

    To hand it to another thread costs a sixth of what it takes, and spares nobody anything while
    its owner is alone. Who joins may wait for the one under way, once.
    """

    def __init__(self) -> None:
        """Start with nobody there."""
        self._owner: str | None = None
        self._at_s = self._other_s = -math.inf

    def joins(self, owner: str, now_s: float) -> bool:
        """Note that `owner` asks; say whether another has in the last second."""
        if owner != self._owner:
            self._owner, self._other_s = owner, self._at_s
        self._at_s = now_s
        return now_s - self._other_s < _COMPANY_S


class _Turn(Generic[Job]):
    """One owner's queue."""

    def __init__(self, owner: str, limit: RateLimit | None) -> None:
        self.owner = owner
        self.limit = limit
        self.jobs: deque[Job] = deque()
        self.last = 0  # number of its latest turn; the lowest goes first
        self.is_waiting = False  # among the ready ones or those held back
        self.is_paused = False


class TurnQueue(Generic[Job]):
    """Jobs of many owners, given out in turns."""

    def __init__(self) -> None:
        """Start without owners."""
        self._turns: dict[str, _Turn[Job]] = {}
        self._ready: list[tuple[int, int, _Turn[Job]]] = []
        self._held: list[tuple[float, int, _Turn[Job]]] = []
        self._count = 0  # makes entries of both heaps comparable
        self._number = 0  # of the latest turn

    def add_owner(self, owner: str, limit: RateLimit | None = None) -> None:
        """Let `owner` have jobs, so many per second or without limit."""
        self._turns[owner] = _Turn(owner, limit)

    def remove_owner(self, owner: str) -> None:
        """Drop `owner` and its jobs."""
        self._turns.pop(owner).jobs.clear()

    def put(self, owner: str, job: Job) -> None:
        """Queue a job of `owner`."""
        turn = self._turns[owner]
        turn.jobs.append(job)
        self._enlist(turn)

    def pause(self, owner: str) -> None:
        """Give out no job of `owner` until `resume`."""
        self._turns[owner].is_paused = True

    def resume(self, owner: str) -> None:
        """Go on after `pause`."""
        turn = self._turns[owner]
        turn.is_paused = False
        if turn.jobs:
            self._enlist(turn)

    def discard(self, owner: str, job: Job) -> None:
        """Drop a job of `owner` if it is still queued."""
        turn = self._turns.get(owner)
        if turn is not None and job in turn.jobs:
            turn.jobs.remove(job)

    def next_job(self, now_s: float) -> tuple[str, Job] | None:
        """Return the job whose turn it is, with its owner; None when none may be done now."""
        while self._held and self._held[0][0] <= now_s:
            self._push(heapq.heappop(self._held)[2])
        while self._ready:
            turn = heapq.heappop(self._ready)[2]
            if not turn.jobs or turn.is_paused:
                turn.is_waiting = False
                continue
            delay_s = turn.limit.take(now_s) if turn.limit else 0.0
            if delay_s > 0:
                self._count += 1
                heapq.heappush(self._held, (now_s + delay_s, self._count, turn))
                continue
            job = turn.jobs.popleft()
            self._number += 1
            turn.last = self._number
            if turn.jobs:
                self._push(turn)
            else:
                turn.is_waiting = False
            return turn.owner, job
        return None

    def delay_s(self, now_s: float) -> float | None:
        """Return the seconds until `next_job` may give one; None while nothing is queued."""
        if self._ready:
            return 0.0
        return max(0.0, self._held[0][0] - now_s) if self._held else None

    def _enlist(self, turn: _Turn[Job]) -> None:
        if not turn.is_waiting and not turn.is_paused:
            turn.is_waiting = True
            self._push(turn)

    def _push(self, turn: _Turn[Job]) -> None:
        self._count += 1
        heapq.heappush(self._ready, (turn.last, self._count, turn))
