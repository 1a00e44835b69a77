"""The extend rule, against the values that the product published."""

import dataclasses
import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qtenclave.errors import InvalidRequest
from qtenclave.pcr import PCR_COUNT, SYSTEM_PCRS, DigestAlg, PcrBank, measure

# QingTian Enclave user guide, page 1410: one extend of 48 bytes from zero.
MANUAL_DIGESTS = {
    0: (
        "0d1ae7330f437ee563178df30a7c7b7634125d31cac14f6784933db5e9008000"
        "8438b38fdbb39c886ffe0586ab099b56",
        "b8c59692da8a5bcb739a83d15a0ceca670bd78da06cb2250ec70548f72254e67"
        "4419e9888db9c0364a9b88dd58017a62",
    ),
    8: (
        "c5b3e075e00c261e7fc364f1541067b2a42d4b793225ab10e5cfb8eaca31b3d5"
        "98af9dd2e491828c2569a9953401abcb",
        "4f8b066ce5ac24150612ba9a55bbb9211f626152ada40ede160f4d7ecbfa214c"
        "2a549181f6611a3d16a12ec88a577a01",
    ),
}
TEXTS = {
    # PCR3: agency URN as in the manual; PCR4: instance id of a genuine document.
    3: (
        "iam::6c031a4leefc480bb60f20c003891fcd:agency:cddd",
        "e83197e94887d162e209f6222cea3f824e10f3163170b9caeacd32e73a7def4c"
        "06172792192f25359593cfc609f03ad1",
    ),
    4: (
        "4662b7a3-7898-46c9-a6c5-20e9025e50bc",
        "6ccd06a953f53b37610636e8c7f0f1aa9d2489512776f8a4a22e0790ac62102a"
        "736ff160fbff9a293c3a275f19bacc70",
    ),
}


@pytest.mark.parametrize("index", MANUAL_DIGESTS)
def test_published_digests(index: int) -> None:
    data, expected = (bytes.fromhex(text) for text in MANUAL_DIGESTS[index])
    assert measure(data) == expected
    assert PcrBank.zero().extend(index, data).values[index] == expected


@pytest.mark.parametrize("index", TEXTS)
def test_texts_are_not_hashed_first(index: int) -> None:
    text, expected = TEXTS[index]
    assert PcrBank.zero().extend(index, text.encode()).values[index].hex() == expected


def test_zero_bank() -> None:
    bank = PcrBank.zero()
    assert bank.alg is DigestAlg.SHA384
    assert bank.values == (bytes(48),) * PCR_COUNT
    assert list(SYSTEM_PCRS) == list(range(16))


@given(st.integers(0, 31), st.lists(st.binary(min_size=1, max_size=80), max_size=4))
def test_extend_is_the_hash_chain_and_touches_one_register(index: int, parts: list[bytes]) -> None:
    bank, value = PcrBank.zero(), bytes(48)
    for part in parts:
        bank = bank.extend(index, part)
        value = hashlib.sha384(value + part).digest()
    assert bank.values[index] == value
    assert all(not any(other) for i, other in enumerate(bank.values) if i != index)


def test_extend_leaves_the_old_bank() -> None:
    before = PcrBank.zero()
    after = before.extend(16, b"x")
    assert before == PcrBank.zero()
    assert after != before
    with pytest.raises(dataclasses.FrozenInstanceError):
        after.values = ()  # type: ignore[misc]


@pytest.mark.parametrize(
    ("reason", "index", "data"),
    [
        ("index below", -1, b"x"),
        ("index at the end", 32, b"x"),
        ("index far", 65536, b"x"),
        ("no data", 0, b""),
    ],
)
def test_extend_refuses(reason: str, index: int, data: bytes) -> None:
    with pytest.raises(InvalidRequest, match="expected"):
        PcrBank.zero().extend(index, data)


@pytest.mark.parametrize("values", [(), (bytes(47),), (bytes(48), bytes(49)), (bytes(32),)])
def test_bank_refuses_other_shapes(values: tuple[bytes, ...]) -> None:
    with pytest.raises(InvalidRequest, match="expected"):
        PcrBank(DigestAlg.SHA384, values)


def test_bank_without_registers_says_so() -> None:
    with pytest.raises(InvalidRequest) as caught:
        PcrBank(DigestAlg.SHA384, ())
    assert str(caught.value) == "PCR bank: expected at least one register, got none"


@pytest.mark.parametrize("size", [0, 32, 47, 49])
def test_measure_wants_a_digest(size: int) -> None:
    with pytest.raises(InvalidRequest, match=f"got {size}"):
        measure(bytes(size))
