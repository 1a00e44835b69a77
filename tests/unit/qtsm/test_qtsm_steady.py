"""The PKI's time carried on, whatever the machine's clock does."""

import pytest

from qtenclave.errors import HostFailure
from qtenclave.pki.requests import WrongTime
from qtenclave.qtsm.certifier import with_pki_time
from qtenclave.qtsm.steady import SteadyClock

S = 10**9


class Machine:
    """A clock that may jump and one that does not."""

    def __init__(self) -> None:
        self.wall, self.boot = 1_000_000 * S, 50 * S

    def pass_s(self, seconds: int) -> None:
        self.wall += seconds * S
        self.boot += seconds * S


@pytest.fixture
def machine() -> Machine:
    return Machine()


@pytest.fixture
def clock(machine: Machine) -> SteadyClock:
    return SteadyClock(lambda: machine.wall, lambda: machine.boot)


@pytest.mark.parametrize("step_s", [-86400, -3600, 3600, 86400])
def test_r28_a_step_of_the_machine_changes_nothing_and_is_seen(
    machine: Machine, clock: SteadyClock, step_s: int
) -> None:
    machine.pass_s(10)
    before = clock.now_ns()
    assert not clock.has_machine_stepped()
    machine.wall += step_s * S
    machine.pass_s(5)
    assert clock.now_ns() == before + 5 * S
    assert clock.has_machine_stepped()
    assert clock.accept_step() == step_s * S
    assert not clock.has_machine_stepped()


def test_the_pkis_time_is_followed_beyond_a_tolerance(machine: Machine, clock: SteadyClock) -> None:
    now = clock.now_ns()
    assert clock.correct(now + S // 2, clock.elapsed_ns()) == 0
    assert clock.now_ns() == now
    assert clock.correct(now + 3600 * S, clock.elapsed_ns()) == 3600 * S
    # A second thread that saw the same changes nothing more.
    assert clock.correct(now + 3600 * S, clock.elapsed_ns()) == 0
    assert clock.now_ns() == now + 3600 * S
    assert clock.now().timestamp() == (now + 3600 * S) / S


def test_a_refusal_for_the_time_is_answered_once_with_the_pkis(
    machine: Machine, clock: SteadyClock
) -> None:
    pki_ns = clock.now_ns() + 86400 * S
    asked: list[int] = []

    def ask() -> str:
        asked.append(clock.now_ns())
        if abs(clock.now_ns() - pki_ns) > S:
            refusal = WrongTime("no")
            refusal.pki_ms = pki_ns // 10**6
            raise refusal
        return "answer"

    assert with_pki_time(clock, ask) == "answer"
    assert len(asked) == 2
    with pytest.raises(HostFailure):
        with_pki_time(clock, lambda: (_ for _ in ()).throw(HostFailure("down")))
