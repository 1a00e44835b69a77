"""The `qt` command."""

import gc
import sys
from collections.abc import Sequence

__all__ = ["main"]


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command line; return the exit status."""
    # Importing and parsing make no garbage worth looking for, and looking takes an eighth of their
    # time. On again before a command runs.
    gc.disable()
    from qtenclave.cli._app import run  # noqa: PLC0415 - whoever imports this package may not run it

    return run(sys.argv[1:] if argv is None else argv)
