"""Turns between modules, and the rate of one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qtenclave.qtsm.fairness import Company, RateLimit, TurnQueue


def make(owners: str, per_second: float = 1000.0) -> TurnQueue[str]:
    queue: TurnQueue[str] = TurnQueue()
    for owner in owners:
        queue.add_owner(owner, RateLimit(per_second, 0.0))
    return queue


def take_all(queue: TurnQueue[str], now_s: float = 0.0) -> list[str]:
    jobs = []
    while (job := queue.next_job(now_s)) is not None:
        jobs.append(job[1])
    return jobs


@given(
    flood=st.integers(2, 100), before=st.integers(1, 50), others=st.integers(0, 3), data=st.data()
)
def test_r26_one_flood_delays_another_by_the_answer_under_way_alone(
    flood: int, before: int, others: int, data: st.DataObject
) -> None:
    # Whenever b asks, one answer may be under way; the next is b's: its wait at most doubles.
    greedy = "acde"[: others + 1]
    queue = make("b" + greedy)
    for owner in greedy:
        for number in range(flood):
            queue.put(owner, f"{owner}{number}")
    queue.put("b", "b first")
    assert "b first" in [queue.next_job(0.0)[1] for _ in range(len(greedy) + 1)]  # type: ignore[index]
    for _ in range(data.draw(st.integers(1, min(before, flood * len(greedy) - len(greedy))))):
        queue.next_job(0.0)  # the last of these is the one under way
    queue.put("b", "b0")
    # One flood costs nothing beside the answer under way; of several, each may come once before.
    assert ("b", "b0") in [queue.next_job(0.0) for _ in greedy]


def test_r26_those_who_ask_all_the_time_get_one_answer_each_in_a_round() -> None:
    queue = make("abc")
    for number in range(30):
        queue.put("a", f"a{number}")
        for owner in "bc":
            queue.put(owner, f"{owner}{number}")
    for _ in range(30):
        assert {queue.next_job(0.0)[0] for _ in "abc"} == set("abc")  # type: ignore[index]


@given(st.lists(st.sampled_from("abc")))
def test_every_job_is_given_once_and_in_its_owners_order(owners: list[str]) -> None:
    queue = make("abc")
    jobs = [f"{owner}{number:03}" for number, owner in enumerate(owners)]
    for job in jobs:
        queue.put(job[0], job)
    given_out = take_all(queue)
    assert sorted(given_out) == sorted(jobs)
    for owner in "abc":
        assert [j for j in given_out if j[0] == owner] == [j for j in jobs if j[0] == owner]
    assert queue.delay_s(0.0) is None


def test_rate_holds_one_back_and_not_the_other() -> None:
    queue = make("ab", per_second=10.0)  # bursts of five
    for number in range(20):
        queue.put("a", f"a{number}")
    assert take_all(queue) == [f"a{number}" for number in range(5)]
    queue.put("b", "b0")
    assert take_all(queue) == ["b0"]
    delay_s = queue.delay_s(0.0)
    assert delay_s == pytest.approx(0.1)
    assert take_all(queue, 0.05) == []
    assert take_all(queue, 0.11) == ["a5"]


def test_rate_over_a_long_time() -> None:
    limit = RateLimit(10.0, 0.0)
    taken = sum(limit.take(step / 100) == 0.0 for step in range(1000))
    assert taken == pytest.approx(100 + 5, abs=2)


def test_removed_owner_and_discarded_jobs_are_gone() -> None:
    queue = make("ab")
    queue.put("a", "a0")
    queue.put("b", "b0")
    queue.put("b", "b1")
    queue.remove_owner("a")
    queue.discard("a", "a0")
    queue.discard("b", "b0")
    queue.discard("b", "never put")
    assert take_all(queue) == ["b1"]


def test_a_paused_owner_keeps_its_jobs_and_its_place() -> None:
    queue = make("ab")
    for number in range(3):
        queue.put("a", f"a{number}")
    assert queue.next_job(0.0) == ("a", "a0")
    queue.pause("a")
    queue.put("b", "b0")
    queue.put("a", "a3")
    assert take_all(queue) == ["b0"]
    assert queue.delay_s(0.0) is None
    queue.put("b", "b1")
    queue.resume("a")
    # The one that had no turn for the longest time comes first.
    assert take_all(queue) == ["a1", "b1", "a2", "a3"]


def test_paused_and_resumed_at_once() -> None:
    queue = make("a")
    queue.put("a", "a0")
    queue.put("a", "a1")
    assert queue.next_job(0.0) == ("a", "a0")
    queue.pause("a")
    queue.resume("a")
    assert take_all(queue) == ["a1"]
    queue.pause("a")
    queue.resume("a")
    assert take_all(queue) == []
    queue.put("a", "a2")
    assert take_all(queue) == ["a2"]


def test_a_paused_owner_that_was_held_back() -> None:
    queue = make("a", per_second=2.0)  # a burst of one
    queue.put("a", "a0")
    queue.put("a", "a1")
    assert take_all(queue) == ["a0"]
    queue.pause("a")
    assert take_all(queue, 10.0) == []
    queue.resume("a")
    assert take_all(queue, 10.0) == ["a1"]


def test_an_owner_without_a_limit() -> None:
    queue: TurnQueue[str] = TurnQueue()
    queue.add_owner("a")
    for number in range(100):
        queue.put("a", str(number))
    assert len(take_all(queue)) == 100


def test_company_lasts_a_second() -> None:
    company = Company()
    assert not company.joins("a", 0.0)
    assert not company.joins("a", 0.1)
    assert company.joins("b", 1.0)  # a asked 0.9 s ago
    assert company.joins("b", 1.05)
    assert not company.joins("b", 1.1)
    assert company.joins("a", 2.0)
    assert not company.joins("a", 2.1)
    assert not company.joins("b", 5.0)
