"""The `qt` command."""

import gc
import os
import signal
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import NoReturn

__all__ = ["main"]


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command line; return the exit status."""
    # Importing and parsing make no garbage worth looking for, and looking takes an eighth of their
    # time. On again before a command runs.
    gc.disable()
    _open_standard_streams()
    from qtenclave.cli._app import run  # noqa: PLC0415 - whoever imports this package may not run it

    with _ended_by_signals():
        return run(sys.argv[1:] if argv is None else argv)


def _open_standard_streams() -> None:
    """Give closed standard streams a place: a socket that took their number would be written to."""
    for number, name in enumerate(("stdin", "stdout", "stderr")):
        if getattr(sys, name) is None:
            # The lowest free number, so with those before it open, just this one.
            descriptor = os.open(os.devnull, os.O_RDWR)
            stream = os.fdopen(descriptor, "w" if number else "r", closefd=False)
            setattr(sys, name, stream)


@contextmanager
def _ended_by_signals() -> Iterator[None]:
    """Let signals that ask for an end raise, so that a command removes what it made on its way."""
    numbers = (signal.SIGTERM, signal.SIGHUP)
    # A signal that our starter had us ignore (`nohup`) stays ignored.
    before = {n: signal.getsignal(n) for n in numbers if signal.getsignal(n) == signal.SIG_DFL}
    for number in before:
        signal.signal(number, _end)
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _end(number: int, _frame: object) -> NoReturn:
    # A second one must not cut the cleaning short.
    signal.signal(number, signal.SIG_IGN)
    raise SystemExit(128 + number)
