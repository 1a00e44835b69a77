"""Turns between modules, and the rate of one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qtenclave.qtsm.fairness import RateLimit, TurnQueue


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


def test_flood_of_one_costs_another_one_turn() -> None:
    queue = make("ab")
    for number in range(100):
        queue.put("a", f"a{number}")
    assert queue.next_job(0.0) == ("a", "a0")
    queue.put("b", "b0")
    assert queue.next_job(0.0) == ("a", "a1")
    assert queue.next_job(0.0) == ("b", "b0")


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
