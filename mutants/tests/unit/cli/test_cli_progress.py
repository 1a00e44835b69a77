"""Lines of talk stay whole, also when two threads talk at once."""

import sys

import pytest

from qtenclave.cli._progress import show_progress


class _Recorder:
    """A stream that keeps every write apart: between two of them another thread may write."""

    def __init__(self) -> None:
        self.writes: list[str] = []

    def write(self, text: str) -> int:
        self.writes.append(text)
        return len(text)

    def flush(self) -> None:
        """Nothing is held back."""


def test_a_line_is_one_write(monkeypatch: pytest.MonkeyPatch) -> None:
    stream = _Recorder()
    monkeypatch.setattr(sys, "stderr", stream)
    show_progress("starting pki")
    show_progress("starting iam")
    assert stream.writes == ["  starting pki\n", "  starting iam\n"]
