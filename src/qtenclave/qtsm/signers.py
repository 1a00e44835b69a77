"""Makes documents in threads of its own: the library signs without holding up the interpreter.

So nothing waits for a signature but who asked for it, and two modules' documents are signed on two
cores. Whose comes next is decided in `fairness`; a module has one under way at most.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from queue import SimpleQueue
from typing import Final, Generic, TypeVar

__all__ = ["THREADS", "Signers"]

THREADS: Final = 2
"""Each has a stack in locked memory; more sign no faster where two cores do nothing else."""

Ticket = TypeVar("Ticket")


class Signers(Generic[Ticket]):
    """The threads; their methods belong to the loop's thread."""

    def __init__(self, wake: Callable[[], None]) -> None:
        """Start them.

        Args:
            wake: Called from a thread when an answer is there to take.
        """
        self._wake = wake
        self._free = THREADS
        self._answers: deque[tuple[Ticket, bytes]] = deque()
        self._jobs: SimpleQueue[tuple[Ticket, Callable[[], bytes]]] = SimpleQueue()
        for number in range(THREADS):
            threading.Thread(target=self._run, name=f"signer-{number}", daemon=True).start()

    @property
    def has_free(self) -> bool:
        """Whether a document that is started now waits for no other."""
        return self._free > 0

    def start(self, ticket: Ticket, work: Callable[[], bytes]) -> None:
        """Begin work that raises nothing; its answer will come with `ticket`."""
        self._free -= 1
        self._jobs.put((ticket, work))

    def take_answers(self) -> list[tuple[Ticket, bytes]]:
        """Return what has been made since the last call."""
        answers = []
        while self._answers:
            answers.append(self._answers.popleft())
        self._free += len(answers)
        return answers

    def _run(self) -> None:
        while True:
            ticket, work = self._jobs.get()
            self._answers.append((ticket, work()))
            self._wake()
