"""When the PKI is asked: ahead of need, on demand, ever more slowly while it does not answer."""

import pytest

from qtenclave.errors import HostFailure, Rejected
from qtenclave.qtsm.renewal import Renewal


class Attestor:
    """Needs a key until one is installed."""

    needs_key = True

    def install(self, credential: object) -> None:
        if credential is None:
            raise HostFailure("no chain")
        self.needs_key = False


@pytest.fixture
def attestor() -> Attestor:
    return Attestor()


@pytest.fixture
def renewal(attestor: Attestor) -> Renewal:
    return Renewal(attestor, now_s=100.0, patience_s=5.0)  # type: ignore[arg-type]


def test_one_attempt_at_a_time_until_it_succeeds(renewal: Renewal, attestor: Attestor) -> None:
    assert renewal.is_due(100.0)
    renewal.begin()
    assert not renewal.is_due(200.0)
    renewal.succeed(object())  # type: ignore[arg-type]
    assert not renewal.is_due(200.0)
    renewal.want()
    assert renewal.is_due(200.0)
    renewal.begin()
    renewal.succeed(object())  # type: ignore[arg-type]
    attestor.needs_key = True
    assert renewal.is_due(300.0)


def test_pauses_grow_to_half_a_minute(renewal: Renewal) -> None:
    now_s, pauses = 100.0, []
    for _ in range(12):
        assert renewal.is_due(now_s)
        renewal.begin()
        pauses.append(renewal.fail(HostFailure("down"), now_s))
        assert not renewal.is_due(now_s + pauses[-1] - 0.01)
        now_s += pauses[-1]
    assert pauses[:4] == [0.25, 0.5, 1.0, 2.0]
    assert set(pauses[7:]) == {30.0}


def test_the_creator_waits_as_long_as_its_patience_or_a_refusal(renewal: Renewal) -> None:
    renewal.begin()
    renewal.fail(HostFailure("down"), 104.0)
    assert renewal.failure is None
    renewal.begin()
    renewal.fail(HostFailure("down"), 105.0)
    assert isinstance(renewal.failure, HostFailure)
    renewal.begin()
    renewal.succeed(object())  # type: ignore[arg-type]
    assert renewal.failure is None
    renewal.want()
    renewal.begin()
    renewal.fail(Rejected("no"), 106.0)
    assert isinstance(renewal.failure, Rejected)


def test_a_chain_that_no_document_can_carry_is_a_failure(renewal: Renewal) -> None:
    renewal.begin()
    with pytest.raises(HostFailure):
        renewal.succeed(None)  # type: ignore[arg-type]
    renewal.fail(HostFailure("no chain"), 100.0)
    assert renewal.is_due(101.0)
