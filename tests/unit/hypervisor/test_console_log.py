"""The bounded console memory."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qtenclave.hypervisor.console import ConsoleLog


@given(st.lists(st.tuples(st.binary(max_size=20), st.booleans())))
def test_a_reader_sees_the_end_of_what_was_said(steps):
    log, said, position = ConsoleLog(kept_bytes=16), b"", 0
    for data, reads in steps:
        log.append(data)
        said += data
        if reads:
            found, following = log.read(position)
            assert following == len(said)
            assert found == said[max(position, len(said) - 16) :]
            position = following


def test_listeners_hear_of_changes_until_they_leave():
    log, heard = ConsoleLog(), []
    forget = log.listen(lambda: heard.append(log.ended))
    log.append(b"x")
    log.end()
    forget()
    log.append(b"y")
    assert heard == [False, True]


@pytest.mark.parametrize(
    ("said", "last"),
    [
        (b"", ""),
        (b"\r\n\n", ""),
        (b"one\r\ntwo", "one | two"),
        (b"\xff\x1b[2J\0bell\x07\n", "\\xff [2J bell"),
        (b"".join(b"%d\n" % n for n in range(30)), " | ".join(map(str, range(20, 30)))),
        (b"x" * 2000, "x" * 1000),
        (b"x" * 2000 + b"\nlast\n", "last"),
        (b"half of it is cut\n" + b"y" * 990, "y" * 990),
    ],
)
def test_the_last_words_are_a_bounded_printable_line(said: bytes, last: str) -> None:
    log = ConsoleLog()
    log.append(said)
    assert log.last_words() == last
