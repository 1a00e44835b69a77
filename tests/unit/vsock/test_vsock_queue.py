"""The queue reader against guests that lie in every field of their rings."""

import mmap
import os
import struct
from collections.abc import Callable
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qtenclave.errors import GuestFault, MalformedInput
from qtenclave.vsock.memory import GuestMemory, Region
from qtenclave.vsock.queue import MAX_QUEUE_SIZE, QueueAddresses, SplitQueue

SIZE = 8
GUEST, USER, BYTES = 0x1000, 0x7F0000000000, 0x10000
DESC, AVAIL, USED, DATA = 0x0, 0x1000, 0x2000, 0x4000
NEXT, WRITE, INDIRECT = 1, 2, 4


class RawQueue:
    """A queue whose rings the test writes byte by byte."""

    def __init__(self, *, device_writes: bool = False, event_idx: bool = True) -> None:
        self.data = mmap.mmap(-1, BYTES)
        self.memory = GuestMemory((Region(GUEST, USER, BYTES, memoryview(self.data)),))
        self.device_writes = device_writes
        self.queue = self.open(event_idx=event_idx)

    def open(self, base: int = 0, *, event_idx: bool = True) -> SplitQueue:
        addresses = QueueAddresses(USER + DESC, USER + AVAIL, USER + USED)
        return SplitQueue(
            self.memory,
            SIZE,
            addresses,
            base=base,
            device_writes=self.device_writes,
            event_idx=event_idx,
        )

    def describe(
        self, index: int, address: int, length: int, flags: int = 0, then: int = 0
    ) -> None:
        struct.pack_into("<QIHH", self.data, DESC + 16 * index, address, length, flags, then)

    def offer(self, *heads: int) -> None:
        (index,) = struct.unpack_from("<H", self.data, AVAIL + 2)
        for head in heads:
            struct.pack_into("<H", self.data, AVAIL + 4 + 2 * (index % SIZE), head)
            index = (index + 1) & 0xFFFF
        struct.pack_into("<H", self.data, AVAIL + 2, index)

    def u16(self, at: int) -> int:
        value: int = struct.unpack_from("<H", self.data, at)[0]
        return value

    def put_u16(self, at: int, value: int) -> None:
        struct.pack_into("<H", self.data, at, value)


def test_pop_follows_a_chain_of_three() -> None:
    raw = RawQueue()
    raw.data[DATA : DATA + 6] = b"abcdef"
    raw.describe(5, GUEST + DATA, 1, NEXT, 2)
    raw.describe(2, GUEST + DATA + 1, 2, NEXT, 7)
    raw.describe(7, GUEST + DATA + 3, 3)
    raw.offer(5)
    chain = raw.queue.pop()
    assert chain is not None
    assert chain.head == 5
    assert [bytes(piece) for piece in chain.pieces] == [b"a", b"bc", b"def"]
    assert raw.queue.pop() is None


def test_pop_follows_a_chain_as_long_as_the_table() -> None:
    raw = RawQueue()
    for index in range(SIZE):
        last = index == SIZE - 1
        raw.describe(index, GUEST + DATA, 1, 0 if last else NEXT, 0 if last else index + 1)
    raw.offer(0)
    chain = raw.queue.pop()
    assert chain is not None
    assert len(chain.pieces) == SIZE


def _loop(raw: RawQueue) -> None:
    raw.describe(0, GUEST + DATA, 1, NEXT, 1)
    raw.describe(1, GUEST + DATA, 1, NEXT, 0)
    raw.offer(0)


def _one(
    address: int = GUEST + DATA, length: int = 1, flags: int = 0, then: int = 0, head: int = 0
) -> Callable[[RawQueue], None]:
    def arrange(raw: RawQueue) -> None:
        raw.describe(0, address, length, flags, then)
        raw.offer(head)

    return arrange


HOSTILE: dict[str, Callable[[RawQueue], None]] = {
    "chain loops": _loop,
    "chain is its own next": _one(flags=NEXT, then=0),
    "head beyond the table": _one(head=SIZE),
    "head is all ones": _one(head=0xFFFF),
    "next beyond the table": _one(flags=NEXT, then=SIZE),
    "address below guest memory": _one(address=GUEST - 1),
    "address is zero": _one(address=0),
    "buffer one byte beyond guest memory": _one(address=GUEST + BYTES - 1, length=2),
    "address behind guest memory": _one(address=GUEST + BYTES),
    "address and length wrap at 64 bits": _one(address=(1 << 64) - 1, length=2),
    "length of four gigabytes": _one(length=0xFFFFFFFF),
    "empty buffer": _one(length=0),
    "indirect table": _one(flags=INDIRECT, length=16),
    "indirect table in a chain": _one(flags=INDIRECT | NEXT, length=16),
    "buffer for the other direction": _one(flags=WRITE),
    "unknown flag": _one(flags=8),
    "more chains than the ring holds": lambda raw: raw.put_u16(AVAIL + 2, SIZE + 1),
    "avail index runs backwards": lambda raw: raw.put_u16(AVAIL + 2, 0xFFFF),
}


@pytest.mark.parametrize("arrange", HOSTILE.values(), ids=HOSTILE.keys())
def test_pop_refuses(arrange: Callable[[RawQueue], None]) -> None:
    raw = RawQueue()
    arrange(raw)
    with pytest.raises(GuestFault):
        raw.queue.pop()


def test_pop_refuses_a_readable_buffer_where_the_device_writes() -> None:
    raw = RawQueue(device_writes=True)
    raw.describe(0, GUEST + DATA, 64)
    raw.offer(0)
    with pytest.raises(GuestFault):
        raw.queue.pop()


def test_pop_refuses_more_outstanding_chains_than_entries() -> None:
    raw = RawQueue()
    raw.describe(0, GUEST + DATA, 1)
    for _ in range(SIZE):
        raw.offer(0)
        assert raw.queue.pop() is not None
    raw.offer(0)
    with pytest.raises(GuestFault):
        raw.queue.pop()


def test_pop_goes_round_the_ring_and_the_index() -> None:
    raw = RawQueue()
    raw.describe(3, GUEST + DATA, 1)
    raw.put_u16(AVAIL + 2, 0xFFFE)
    raw.queue = raw.open(base=0xFFFE)
    for _ in range(2 * SIZE):
        raw.offer(3)
        chain = raw.queue.pop()
        assert chain is not None
        raw.queue.push(chain.head, 0)
    raw.queue.publish()
    assert raw.u16(USED + 2) == 2 * SIZE


def test_many_are_taken_and_given_back_in_order() -> None:
    raw = RawQueue()
    raw.data[DATA : DATA + 3] = b"abc"
    for index in range(3):
        raw.describe(index, GUEST + DATA + index, 1)
    raw.offer(2, 0, 1)
    assert raw.queue.pop_many(0, 100) == []
    first = raw.queue.pop_many(2, 100)
    assert [(head, [bytes(piece) for piece in pieces]) for head, pieces, _ in first] == [
        (2, [b"c"]),
        (0, [b"a"]),
    ]
    assert [addresses for *_, addresses in first] == [[GUEST + DATA + 2], [GUEST + DATA]]
    assert [head for head, *_ in raw.queue.pop_many(9, 100)] == [1]
    raw.queue.push_many([2, 0, 1])
    raw.queue.publish()
    assert raw.u16(USED + 2) == 3
    assert struct.unpack_from("<6I", raw.data, USED + 4) == (2, 0, 0, 0, 1, 0)


def test_taking_many_ends_with_the_chain_that_touches_too_much() -> None:
    raw = RawQueue(device_writes=True)
    for index in range(4):
        raw.describe(index, GUEST + DATA + 0x1000 * index, 64, WRITE)
    raw.offer(0, 1, 2, 3)
    assert [head for head, *_ in raw.queue.pop_many(9, most_pages=1)] == [0, 1]
    assert raw.memory.touched_pages == 2
    raw.memory.forget_touched()
    assert [head for head, *_ in raw.queue.pop_many(9, most_pages=1)] == [2, 3]


def test_push_is_seen_at_publish() -> None:
    raw = RawQueue()
    raw.describe(4, GUEST + DATA, 9)
    raw.offer(4)
    chain = raw.queue.pop()
    assert chain is not None
    raw.queue.push(chain.head, 9)
    assert raw.u16(USED + 2) == 0
    raw.queue.publish()
    assert raw.u16(USED + 2) == 1
    assert struct.unpack_from("<II", raw.data, USED + 4) == (4, 9)


def _use(raw: RawQueue, count: int) -> None:
    for _ in range(count):
        raw.describe(0, GUEST + DATA, 1)
        raw.offer(0)
        chain = raw.queue.pop()
        assert chain is not None
        raw.queue.push(chain.head, 0)
    raw.queue.publish()


@pytest.mark.parametrize(
    ("used_event", "wanted"),
    [(0, True), (2, True), (3, False), (0xFFFF, False)],
    ids=["first", "last of the batch", "not reached", "passed long ago"],
)
def test_signal_follows_the_used_event(used_event: int, wanted: bool) -> None:
    raw = RawQueue()
    raw.put_u16(AVAIL + 4 + 2 * SIZE, used_event)
    _use(raw, 3)
    assert raw.queue.take_signal() is wanted
    assert raw.queue.take_signal() is False  # told once


def test_signal_follows_the_flag_without_the_event_feature() -> None:
    raw = RawQueue(event_idx=False)
    _use(raw, 1)
    assert raw.queue.take_signal() is True
    raw.put_u16(AVAIL, 1)
    _use(raw, 1)
    assert raw.queue.take_signal() is False


def test_asking_for_kicks_writes_the_event_or_the_flag_and_sees_late_chains() -> None:
    raw = RawQueue()
    raw.describe(0, GUEST + DATA, 1)
    raw.offer(0)
    assert raw.queue.ask_for_kicks() is True
    raw.queue.pop()
    assert raw.queue.ask_for_kicks() is False
    assert raw.u16(USED + 4 + 8 * SIZE) == 1

    plain = RawQueue(event_idx=False)
    plain.queue.refuse_kicks()
    assert plain.u16(USED) == 1
    assert plain.queue.ask_for_kicks() is False
    assert plain.u16(USED) == 0


def test_resume_index_counts_chains_that_were_not_given_back() -> None:
    raw = RawQueue()
    raw.describe(0, GUEST + DATA, 1)
    raw.describe(1, GUEST + DATA, 1)
    raw.offer(0, 1)
    first = raw.queue.pop()
    raw.queue.pop()
    assert first is not None
    raw.queue.push(first.head, 0)
    raw.queue.publish()
    again = raw.open(base=raw.queue.resume_index).pop()
    assert again is not None
    assert again.head == 1


def _open(size: int, addresses: tuple[int, int, int]) -> SplitQueue:
    return SplitQueue(
        RawQueue().memory,
        size,
        QueueAddresses(*(USER + offset for offset in addresses)),
        base=0,
        device_writes=False,
        event_idx=True,
    )


@pytest.mark.parametrize("size", [0, 3, 2 * MAX_QUEUE_SIZE])
def test_a_size_that_cannot_be_is_the_guests_fault(size: int) -> None:
    with pytest.raises(GuestFault, match=f"power of two up to {MAX_QUEUE_SIZE}, got {size}"):
        _open(size, (0, 0x1000, 0x2000))


@pytest.mark.parametrize(
    ("size", "addresses"),
    [
        (8, (BYTES - 8 * 16 + 1, 0x1000, 0x2000)),
        (8, (-1, 0x1000, 0x2000)),
        (8, (0, BYTES - 8 * 2 - 5, 0x2000)),
        (8, (0, 0x1000, BYTES - 8 * 8 - 5)),
    ],
    ids=[
        "table leaves memory",
        "table before memory",
        "avail ring leaves memory",
        "used ring leaves memory",
    ],
)
def test_opening_refuses(size: int, addresses: tuple[int, int, int]) -> None:
    with pytest.raises(MalformedInput):
        _open(size, addresses)


@given(rings=st.binary(min_size=0x40, max_size=0x200), turns=st.integers(1, 20))
def test_any_rings_give_chains_or_guest_fault(rings: bytes, turns: int) -> None:
    raw = RawQueue()
    for part in (DESC, AVAIL):
        raw.data[part : part + len(rings)] = rings
    try:
        for _ in range(turns):
            chain = raw.queue.pop()
            if chain is None:
                break
            assert 0 < len(chain.pieces) <= SIZE
            raw.queue.push(chain.head, 0)
    except GuestFault:
        pass


@given(
    entries=st.lists(
        st.tuples(
            st.integers(GUEST - 4, GUEST + BYTES + 4),
            st.integers(0, 0x5000),
            st.sampled_from([0, NEXT, WRITE, NEXT | WRITE, INDIRECT]),
            st.integers(0, SIZE),
        ),
        min_size=SIZE,
        max_size=SIZE,
    ),
    heads=st.lists(st.integers(0, SIZE), min_size=1, max_size=SIZE),
)
def test_plausible_rings_give_memory_of_the_guest_or_guest_fault(
    entries: list[tuple[int, int, int, int]], heads: list[int]
) -> None:
    raw = RawQueue()
    for index, entry in enumerate(entries):
        raw.describe(index, *entry)
    raw.offer(*heads)
    try:
        while (chain := raw.queue.pop()) is not None:
            assert all(piece.obj is raw.data and len(piece) for piece in chain.pieces)
    except GuestFault:
        pass


def test_the_used_index_is_never_seen_as_zero_on_the_way() -> None:
    """A driver on another processor reads it at any time; packing would clear it first."""
    raw = RawQueue()
    _use(raw, 1)
    told, tell = os.pipe()
    pid = os.fork()
    if pid == 0:
        words = memoryview(raw.data).cast("H")
        os.set_blocking(told, False)
        while True:
            for _ in range(1000):
                if words[USED // 2 + 1] == 0:
                    os._exit(1)
            with suppress(BlockingIOError):
                os.read(told, 1)
                break
        os._exit(0)
    for _ in range(30_000):
        _use(raw, 1)
    os.write(tell, b"x")
    assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0
    os.close(told)
    os.close(tell)
