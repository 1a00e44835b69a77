"""The resource pool."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qtenclave.eif.header import Architecture
from qtenclave.errors import EnclaveError, InvalidRequest, QtCode, WrongState
from qtenclave.hypervisor.pool import (
    ImageSizes,
    Limits,
    Pool,
    Reservation,
    check_memory,
    memory_needed_mib,
)

MIB = 1 << 20
LIMITS = Limits(memory_mib=1024, cpus_per_enclave=4)

REFUSED = {
    "memory below what any image takes": (47, 1, 1, QtCode.MEMORY_TOO_SMALL, "at least 49 MiB"),
    "memory below the image itself": (256, 1, 257, QtCode.MEMORY_TOO_SMALL, "at least 305 MiB"),
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


X86, ARM = Architecture.X86_64, Architecture.AARCH64
# File, archives, what is kept, architecture; all but the last in bytes.
NEEDED = {
    "small, unpacked": ((1, 1, 0, X86), 128),
    "a quarter of the least, unpacked": ((32 * MIB, MIB, 0, X86), 128),
    "a byte more, unpacked": ((32 * MIB + 1, MIB, 0, X86), 129),
    "large, unpacked": ((100 * MIB, 85 * MIB, 0, ARM), 400),
    "small, kept": ((15 * MIB, 1000, 4096, X86), 49),
    "large, kept": ((80 * MIB, MIB, 64 * MIB, X86), 115),
    "a byte more, kept": ((80 * MIB, MIB, 64 * MIB + 1, X86), 116),
    "small on Arm": ((15 * MIB, 1000, 4096, ARM), 49),
    "behind half of Arm's memory": ((80 * MIB, MIB, 64 * MIB, ARM), 138),
    "behind 128 MiB on Arm": ((220 * MIB, MIB, 200 * MIB, ARM), 333),
}


@pytest.mark.parametrize("case", NEEDED)
def test_memory_needed(case):
    values, needed = NEEDED[case]
    sizes = ImageSizes(*values)
    assert memory_needed_mib(sizes) == needed
    check_memory(needed, sizes)
    with pytest.raises(InvalidRequest, match=f"at least {needed} MiB") as caught:
        check_memory(needed - 1, sizes)
    assert caught.value.code is QtCode.MEMORY_TOO_SMALL


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
