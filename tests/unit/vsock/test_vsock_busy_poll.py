"""When the device looks for its next event instead of sleeping."""

import pytest

from qtenclave.vsock.busy_poll import BusyPoll

QUICK_S, SLOW_S = 0.0001, 0.01


def slept(busy_poll: BusyPoll, seconds: float) -> None:
    busy_poll.starts(0.0)
    busy_poll.slept(seconds)


def talking() -> BusyPoll:
    """Return one in the middle of a conversation."""
    busy_poll = BusyPoll()
    slept(busy_poll, QUICK_S)
    busy_poll.turned(0, 1)
    assert busy_poll.turned(1, 0)
    return busy_poll


def rest_after_others(busy_poll: BusyPoll, now_s: float) -> float:
    """Let other processes have the processor during a look; returns how long it rests then."""
    assert busy_poll.starts(now_s)
    assert not busy_poll.goes_on(now_s + 0.0004, 0.0001)
    step_s = 0.005
    steps = 1
    while not busy_poll.starts(now_s + steps * step_s):
        steps += 1
    return steps * step_s


def test_it_sleeps_at_first() -> None:
    busy_poll = BusyPoll()
    assert not busy_poll.turned(1, 1)
    assert not busy_poll.starts(1.0)


def test_a_conversation_is_waited_for_by_looking() -> None:
    busy_poll = talking()
    assert busy_poll.starts(1.0)
    assert busy_poll.goes_on(1.0, 0.0)
    assert busy_poll.goes_on(1.0004, 0.0004)


def test_bulk_both_ways_is_no_conversation() -> None:
    busy_poll = talking()
    for heard, sent in ((1, 1), (2, 1), (1, 1)):
        assert not busy_poll.turned(heard, sent)


def test_a_guest_that_was_answered_at_once_may_go_on() -> None:
    busy_poll = BusyPoll()
    slept(busy_poll, QUICK_S)
    busy_poll.turned(1, 1)
    assert busy_poll.turned(1, 0)


def test_it_does_not_look_for_long() -> None:
    busy_poll = talking()
    assert busy_poll.starts(1.0)
    assert not busy_poll.goes_on(1.0006, 0.0006)


def test_a_long_wait_is_followed_by_none_that_looks() -> None:
    busy_poll = talking()
    slept(busy_poll, SLOW_S)
    busy_poll.turned(0, 1)
    assert not busy_poll.turned(1, 0)
    assert not busy_poll.starts(1.0)
    slept(busy_poll, QUICK_S)
    assert busy_poll.starts(1.0)


@pytest.mark.parametrize(("heard", "sent"), [(1, 0), (0, 1)])
def test_one_who_only_sends_is_not_waited_for(heard: int, sent: int) -> None:
    busy_poll = talking()
    busy_poll.turned(heard, sent)
    assert not busy_poll.turned(heard, sent)
    assert not busy_poll.starts(1.0)


@pytest.mark.parametrize(("heard", "sent"), [(3, 0), (0, 3), (32, 1)])
def test_bulk_is_not_waited_for(heard: int, sent: int) -> None:
    busy_poll = talking()
    busy_poll.turned(0 if heard else 1, 0 if sent else 1)
    assert not busy_poll.turned(heard, sent)


def test_a_turn_without_packets_changes_nothing() -> None:
    assert talking().turned(0, 0)
    assert not BusyPoll().turned(0, 0)


def test_other_processes_have_the_processor_for_themselves_ever_longer() -> None:
    busy_poll = talking()
    now_s = 1.0
    rests = []
    for _ in range(9):
        rests.append(rest_after_others(busy_poll, now_s))
        now_s += rests[-1]
    assert rests == sorted(rests)
    assert rests[0] < 0.02
    assert 1.0 <= rests[-1] < 1.02


def test_a_rest_is_short_again_after_a_while() -> None:
    busy_poll = talking()
    first = rest_after_others(busy_poll, 1.0)
    assert rest_after_others(busy_poll, 1.0 + first) > first
    assert rest_after_others(busy_poll, 2.0) == first


def test_a_processor_that_is_only_slow_is_not_taken_for_busy() -> None:
    busy_poll = talking()
    assert busy_poll.starts(1.0)
    assert busy_poll.goes_on(1.0004, 0.0003)
