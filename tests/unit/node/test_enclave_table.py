"""Which enclaves exist and who sees them."""

import threading
from datetime import UTC, datetime

import pytest

from qtenclave.errors import EnclaveError, InvalidRequest, QtCode, WrongState
from qtenclave.hypervisor.ending import Cause, Ending
from qtenclave.hypervisor.pool import Limits
from qtenclave.node.table import MAX_CID, Enclave, EndedEnclave, Owner, Table, Wish

NOW = datetime(2026, 1, 1, tzinfo=UTC)
ROOT, ALICE, BOB = Owner(0, 0), Owner(1000, 1000), Owner(1001, 1001)


class Machine:
    """What the table keeps and never touches."""

    console = None
    qemu_pid = 1

    def stop(self) -> None:
        raise AssertionError


def wish(cid: int = 4, memory_mib: int = 128) -> Wish:
    return Wish(cid, 1, memory_mib, debug=False)


def table() -> Table:
    return Table(Limits(1024, 2))


def enter(target: Table, cid: int, owner: Owner) -> Enclave:
    claim = target.claim(wish(cid), owner, image_bytes=1)
    enclave = Enclave(claim, "module", Machine(), NOW)
    target.enter(enclave)
    return enclave


def test_ids_are_the_lowest_free_ones():
    target = table()
    claims = [target.claim(wish(cid), ALICE, image_bytes=1) for cid in (4, 5, 6)]
    assert [claim.enclave_id for claim in claims] == [0, 1, 2]
    target.release(claims[1])
    assert target.claim(wish(7), ALICE, image_bytes=1).enclave_id == 1
    assert target.claim(wish(8), ALICE, image_bytes=1).enclave_id == 3


def test_a_context_id_is_claimed_once_whoever_asks():
    target = table()
    claim = target.claim(wish(), ALICE, image_bytes=1)
    with pytest.raises(WrongState) as caught:
        target.claim(wish(), BOB, image_bytes=1)
    assert caught.value.code is QtCode.CID_IN_USE
    target.release(claim)
    target.release(claim)  # harmless
    target.claim(wish(), BOB, image_bytes=1)


def test_a_refused_claim_leaves_nothing():
    target = table()
    before = target.pool
    with pytest.raises(InvalidRequest):
        target.claim(wish(memory_mib=32), ALICE, image_bytes=1)
    assert target.pool == before
    target.claim(wish(), ALICE, image_bytes=1)


@pytest.mark.parametrize("cid", [-1, 0, 1, 2, 3, MAX_CID + 1])
def test_context_ids_with_a_meaning_are_refused(cid):
    with pytest.raises(InvalidRequest) as caught:
        wish(cid)
    assert caught.value.code is QtCode.INVALID_ARGUMENT


def test_everyone_sees_their_own_and_root_sees_all():
    target = table()
    alices, bobs = enter(target, 4, ALICE), enter(target, 5, BOB)
    assert target.running(ALICE) == [alices]
    assert target.running(BOB) == [bobs]
    assert target.running(ROOT) == [alices, bobs]
    assert target.find(0, ALICE) is target.find(0, ROOT) is alices
    with pytest.raises(WrongState) as others:
        target.find(0, BOB)
    with pytest.raises(WrongState) as missing:
        target.find(9, BOB)
    assert others.value.code is missing.value.code is QtCode.NOT_RUNNING
    # The two cannot be told apart but for the number that was asked for.
    assert str(others.value).replace("0", "9") == str(missing.value)


def test_a_claim_is_not_an_enclave_until_it_runs():
    target = table()
    target.claim(wish(), ALICE, image_bytes=1)
    assert target.running(ROOT) == []


def test_last_words_stay_and_are_bounded():
    target = table()
    for number in range(100):
        enclave = enter(target, 4, ALICE)
        target.leave(enclave)
        assert target.running(ROOT) == []
        ending = Ending(Cause.EXITED, number, "ended")
        target.release(enclave.claim, EndedEnclave(enclave, ending, NOW))
    kept = [one.ending.number for one in target.endings(ALICE)]
    assert kept == list(range(36, 100))
    assert target.endings(BOB) == []
    assert len(target.endings(ROOT)) == 64


def test_threads_never_share_a_context_id():
    target, winners = Table(Limits(1 << 20, 2)), []
    barrier = threading.Barrier(8)

    def ask() -> None:
        barrier.wait()
        for cid in range(4, 54):
            try:
                winners.append(target.claim(wish(cid), ALICE, image_bytes=1))
            except EnclaveError:
                continue

    threads = [threading.Thread(target=ask) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(claim.wish.cid for claim in winners) == list(range(4, 54))
    assert sorted(claim.enclave_id for claim in winners) == list(range(50))
