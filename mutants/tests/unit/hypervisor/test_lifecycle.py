"""The lifecycle channel's lines."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qtenclave.errors import GuestFault
from qtenclave.hypervisor.lifecycle import (
    MAX_LINE_BYTES,
    Exited,
    Hello,
    Lifecycle,
    Ready,
    Signalled,
    StartFailed,
    encode_time,
)

ACCEPTED = {
    "exit": (b"hello 1\nready\nexit 0\n", [Hello(), Ready(), Exited(0)]),
    "highest status": (b"hello 1\nready\nexit 255\n", [Hello(), Ready(), Exited(255)]),
    "signal": (b"hello 1\nready\nsignal 9\n", [Hello(), Ready(), Signalled(9)]),
    "start failed": (
        b"hello 1\nerror exec /no/such: No such file or directory\n",
        [Hello(), StartFailed("exec /no/such: No such file or directory")],
    ),
    "unprintable error": (
        b"hello 1\nerror \x1b[2Jx\xff\n",
        [Hello(), StartFailed("\\x1b[2Jx\\xff")],
    ),
    "longest line": (
        b"hello 1\nerror " + b"x" * (MAX_LINE_BYTES - 7) + b"\n",
        [Hello(), StartFailed("x" * (MAX_LINE_BYTES - 7))],
    ),
}

REFUSED = {
    "ready before hello": b"ready\n",
    "hello twice": b"hello 1\nhello 1\n",
    "another version": b"hello 2\n",
    "exit before ready": b"hello 1\nexit 0\n",
    "ready twice": b"hello 1\nready\nready\n",
    "word after the end": b"hello 1\nready\nexit 0\nready\n",
    "status too high": b"hello 1\nready\nexit 256\n",
    "negative status": b"hello 1\nready\nexit -1\n",
    "status with a leading zero": b"hello 1\nready\nexit 00\n",
    "status in other digits": "hello 1\nready\nexit \u0663\n".encode(),
    "status with an underscore": b"hello 1\nready\nexit 1_0\n",
    "no status": b"hello 1\nready\nexit\n",
    "signal zero": b"hello 1\nready\nsignal 0\n",
    "signal too high": b"hello 1\nready\nsignal 65\n",
    "error without reason": b"hello 1\nerror \n",
    "blank line": b"\n",
    "carriage return": b"hello 1\r\n",
    "trailing blank": b"hello 1 \n",
    "upper case": b"HELLO 1\n",
    "line too long": b"hello 1\nerror " + b"x" * (MAX_LINE_BYTES - 6) + b"\n",
    "endless line": b"x" * MAX_LINE_BYTES,
    "line of the host": b"time 1\n",
}


def feed_bytes(channel, data):
    return [event for byte in data for event in channel.receive(bytes([byte]))]


@pytest.mark.parametrize("reason", ACCEPTED)
def test_accepted(reason):
    data, events = ACCEPTED[reason]
    assert list(Lifecycle().receive(data)) == events
    assert feed_bytes(Lifecycle(), data) == events


@pytest.mark.parametrize("reason", REFUSED)
def test_refused(reason):
    with pytest.raises(GuestFault):
        list(Lifecycle().receive(REFUSED[reason]))
    with pytest.raises(GuestFault):
        feed_bytes(Lifecycle(), REFUSED[reason])


@given(st.lists(st.binary(max_size=300)))
def test_anything_else_is_a_guest_fault(pieces):
    channel = Lifecycle()
    try:
        for piece in pieces:
            for event in channel.receive(piece):
                assert not isinstance(event, StartFailed) or event.reason.isprintable()
    except GuestFault:
        pass


def test_time_is_nanoseconds():
    assert encode_time(1_700_000_000_123_456_789) == b"time 1700000000123456789\n"
