"""The bounded console memory."""

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
