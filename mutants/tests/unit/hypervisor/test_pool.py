"""The resource pool."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qtenclave.errors import EnclaveError, InvalidRequest, QtCode, WrongState
from qtenclave.hypervisor.pool import Limits, Pool, Reservation, memory_needed_mib

MIB = 1 << 20
LIMITS = Limits(memory_mib=1024, cpus_per_enclave=4)

REFUSED = {
    "memory below the product's minimum": (127, 1, 1, QtCode.MEMORY_TOO_SMALL, "at least 128 MiB"),
    "memory below four times the image": (256, 1, 65, QtCode.MEMORY_TOO_SMALL, "at least 260 MiB"),
    "memory above the pool": (1025, 1, 1, QtCode.ADD_MEMORY, "at most the pool's 1024 MiB"),
    "no CPU": (256, 0, 1, QtCode.ADD_CPU, "1..4"),
    "more CPUs than there are": (256, 5, 1, QtCode.ADD_CPU, "1..4"),
}


@pytest.mark.parametrize("reason", REFUSED)
def test_refused(reason):
    memory, cpus, image_mib, code, text = REFUSED[reason]
    with pytest.raises(InvalidRequest, match=text) as caught:
        Pool(LIMITS).take(Reservation(0, memory, cpus), image_bytes=image_mib * MIB)
    assert caught.value.code is code


@pytest.mark.parametrize(
    ("image_bytes", "needed"),
    [(0, 128), (1, 128), (32 * MIB, 128), (32 * MIB + 1, 129), (100 * MIB, 400)],
)
def test_memory_needed_rounds_up(image_bytes, needed):
    assert memory_needed_mib(image_bytes) == needed
    Pool(LIMITS).take(Reservation(0, needed, 1), image_bytes=image_bytes)
    with pytest.raises(InvalidRequest):
        Pool(LIMITS).take(Reservation(0, needed - 1, 1), image_bytes=image_bytes)


def test_what_others_hold_is_not_there():
    pool = Pool(LIMITS).take(Reservation(0, 600, 1), image_bytes=MIB)
    with pytest.raises(WrongState, match="at most the 424 MiB") as caught:
        pool.take(Reservation(1, 425, 1), image_bytes=MIB)
    assert caught.value.code is QtCode.ADD_MEMORY
    assert pool.take(Reservation(1, 424, 1), image_bytes=MIB).free_memory_mib == 0


@given(st.lists(st.tuples(st.booleans(), st.integers(0, 9), st.integers(100, 700)), max_size=30))
def test_the_sum_never_exceeds_the_pool(steps):
    pool = Pool(LIMITS)
    for takes, enclave_id, memory in steps:
        if takes and enclave_id not in {one.enclave_id for one in pool.taken}:
            try:
                pool = pool.take(Reservation(enclave_id, memory, 1), image_bytes=MIB)
            except EnclaveError:
                continue
        elif not takes:
            pool = pool.release(enclave_id)
        assert 0 <= pool.free_memory_mib <= LIMITS.memory_mib
    for one in pool.taken:
        pool = pool.release(one.enclave_id)
    assert pool == Pool(LIMITS)


@pytest.mark.parametrize(("memory", "cpus"), [(-1, 1), (0, 0)])
def test_limits_that_make_no_sense(memory, cpus):
    with pytest.raises(InvalidRequest):
        Limits(memory, cpus)
