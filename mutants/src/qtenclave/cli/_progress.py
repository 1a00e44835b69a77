"""The lines that tell a user what a command is doing."""

import sys

__all__ = ["show_progress"]


def show_progress(text: str) -> None:
    """Write one line of talk to standard error."""
    # With its end in the same write: `print` writes the end on its own, and a line of another
    # thread gets in between.
    sys.stderr.write(f"  {text}\n")
    sys.stderr.flush()
