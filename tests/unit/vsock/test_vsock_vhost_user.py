"""The vhost-user back end against monitors that lie."""

import mmap
import os
import socket
import struct
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qtenclave.errors import HostFailure, MalformedInput
from qtenclave.vsock.vhost_user import QUEUE_TX, VhostUser

USER, GUEST, SIZE = 0x7000_0000_0000, 0x0, 0x10000


class Pair:
    """A back end and the socket to talk to it."""

    def __init__(self) -> None:
        self.monitor, theirs = socket.socketpair()
        self.vhost = VhostUser(theirs, 5)
        self.memory_fd = os.memfd_create("guest")
        os.ftruncate(self.memory_fd, SIZE)

    def close(self) -> None:
        self.vhost.__exit__()
        self.monitor.close()
        os.close(self.memory_fd)

    def send(
        self, request: int, payload: bytes = b"", fds: tuple[int, ...] = (), *, flags: int = 1
    ) -> None:
        message = struct.pack("<III", request, flags, len(payload)) + payload
        socket.send_fds(self.monitor, [message], fds)
        assert self.vhost.serve_one()

    def ask(self, request: int, payload: bytes = b"") -> bytes:
        self.send(request, payload)
        return self.monitor.recv(4096)[12:]

    def set_memory(self, size: int = SIZE, offset: int = 0, count: int = 1) -> None:
        table = struct.pack("<II", count, 0) + struct.pack("<QQQQ", GUEST, size, USER, offset)
        self.send(5, table, (self.memory_fd,))

    def start(self, index: int = 1) -> None:
        self.send(2, struct.pack("<Q", 1 << 32))
        self.set_memory()
        self.send(8, struct.pack("<II", index, 8))
        self.send(10, struct.pack("<II", index, 0))
        self.send(9, struct.pack("<IIQQQQ", index, 0, USER, USER + 0x2000, USER + 0x1000, 0))
        kick = os.eventfd(0)
        self.send(12, struct.pack("<Q", index), (kick,))
        os.close(kick)


@pytest.fixture
def pair() -> Iterator[Pair]:
    made = Pair()
    yield made
    made.close()


def _descriptors() -> int:
    return len(os.listdir("/proc/self/fd"))


def test_a_queue_starts_and_stops(pair: Pair) -> None:
    pair.start()
    vring = pair.vhost.vrings[QUEUE_TX]
    assert vring.queue is not None
    assert pair.ask(11, struct.pack("<II", 1, 0)) == struct.pack("<II", 1, 0)
    assert vring.queue is None
    assert vring.kick is None


def test_a_queue_waits_for_enable_where_that_is_negotiated(pair: Pair) -> None:
    pair.start()
    pair.send(2, struct.pack("<Q", 1 << 32 | 1 << 30))
    pair.send(18, struct.pack("<II", 1, 0))
    assert pair.vhost.vrings[QUEUE_TX].queue is None
    pair.send(18, struct.pack("<II", 1, 1))
    assert pair.vhost.vrings[QUEUE_TX].queue is not None


def test_a_new_memory_table_moves_open_queues(pair: Pair) -> None:
    pair.start()
    before = pair.vhost.vrings[QUEUE_TX].queue
    pair.set_memory()
    after = pair.vhost.vrings[QUEUE_TX].queue
    assert after is not None
    assert after is not before


def slot(start: int, size: int) -> bytes:
    return struct.pack("<QQQQQ", 0, GUEST + start, size, USER + start, start)


def test_regions_are_added_and_removed_one_by_one(pair: Pair) -> None:
    half = SIZE // 2
    assert pair.ask(36) == struct.pack("<Q", 8)
    before = _descriptors()
    for start in (0, half):
        pair.send(37, slot(start, half), (pair.memory_fd,))
    assert [region.size for region in pair.vhost._memory.regions] == [half, half]
    pair.send(38, slot(half, half), (pair.memory_fd,))  # some monitors send one here, too
    assert [region.guest_address for region in pair.vhost._memory.regions] == [GUEST]
    assert _descriptors() == before + 1  # what the remaining mapping keeps for itself
    with mmap.mmap(pair.memory_fd, SIZE) as memory:
        memory[:5] = b"hello"
        assert bytes(pair.vhost._memory.view(GUEST, 5)) == b"hello"


def test_open_queues_move_with_an_added_region(pair: Pair) -> None:
    pair.start()
    queue = pair.vhost.vrings[1].queue
    os.ftruncate(pair.memory_fd, 2 * SIZE)
    pair.send(37, slot(SIZE, SIZE), (pair.memory_fd,))
    assert pair.vhost.vrings[1].queue not in {None, queue}
    with pytest.raises(MalformedInput):  # the rings may not go away under a queue
        pair.send(38, slot(0, SIZE))


@pytest.mark.parametrize(
    ("request_", "payload", "descriptors"),
    [
        (37, slot(0, SIZE), 0),
        (37, slot(0, SIZE), 2),
        (37, slot(0, 2 * SIZE), 1),
        (37, slot(0, SIZE)[:-8], 1),
        (38, slot(0, SIZE), 0),
    ],
    ids=["no descriptor", "two descriptors", "beyond the file", "short", "nothing to remove"],
)
def test_memory_slot_is_refused(
    pair: Pair, request_: int, payload: bytes, descriptors: int
) -> None:
    with pytest.raises(MalformedInput):
        pair.send(request_, payload, (pair.memory_fd,) * descriptors)


def test_no_more_regions_than_offered(pair: Pair) -> None:
    for number in range(8):
        pair.send(37, slot(number * 4096, 4096), (pair.memory_fd,))
    with pytest.raises(MalformedInput, match="at most 8"):
        pair.send(37, slot(8 * 4096, 4096), (pair.memory_fd,))


def test_the_configuration_is_the_cid(pair: Pair) -> None:
    answer = pair.ask(24, struct.pack("<III", 0, 8, 0) + bytes(8))
    assert answer[12:] == struct.pack("<Q", 5)
    assert pair.ask(24, struct.pack("<III", 4, 8, 0) + bytes(8)) == b""


def test_an_acknowledgement_comes_when_negotiated(pair: Pair) -> None:
    pair.send(16, struct.pack("<Q", 1 << 3))
    pair.send(3, flags=9)
    assert pair.monitor.recv(100) == struct.pack("<IIIQ", 3, 5, 8, 0)


def test_the_end_of_the_connection_is_the_end(pair: Pair) -> None:
    pair.monitor.close()
    assert pair.vhost.serve_one() is False


def test_dropping_pages_keeps_their_contents(pair: Pair) -> None:
    pair.set_memory()
    with mmap.mmap(pair.memory_fd, SIZE) as memory:
        memory[:5] = b"hello"
        pair.vhost.drop_resident_pages()
        assert memory[:5] == b"hello"


def _u64(value: int) -> bytes:
    return struct.pack("<Q", value)


def _state(index: int, value: int) -> bytes:
    return struct.pack("<II", index, value)


REFUSED: dict[str, tuple[int, bytes, int]] = {
    "unknown request": (99, b"", 1),
    "request zero": (0, b"", 1),
    "reply instead of request": (1, b"", 5),
    "unknown version": (1, b"", 2),
    "payload where none belongs": (1, b"x", 1),
    "features that were not offered": (2, _u64(1 << 28), 1),
    "short features": (2, b"1234567", 1),
    "long features": (2, bytes(9), 1),
    "protocol features that were not offered": (16, _u64(1 << 5), 1),
    "queue that does not exist": (8, _state(3, 8), 1),
    "queue index of four gigabytes": (10, _state(0xFFFFFFFF, 0), 1),
    "queue base beyond 16 bits": (10, _state(0, 1 << 16), 1),
    "queue address flags": (9, struct.pack("<IIQQQQ", 0, 1, 0, 0, 0, 0), 1),
    "kick without descriptor": (12, _u64(0), 1),
    "kick by polling": (12, _u64(0x100), 1),
    "kick for a queue that does not exist": (12, _u64(9), 1),
    "call with reserved bits": (13, _u64(1 << 9), 1),
    "memory table without descriptors": (
        5,
        struct.pack("<IIQQQQ", 1, 0, 0, SIZE, USER, 0),
        1,
    ),
    "memory table of nine regions": (5, struct.pack("<II", 9, 0), 1),
    "short memory table": (5, b"1234", 1),
    "short configuration request": (24, b"1234", 1),
    "configuration request with a wrong size": (24, struct.pack("<III", 0, 8, 0), 1),
}


@pytest.mark.parametrize(("request_", "payload", "flags"), REFUSED.values(), ids=REFUSED.keys())
def test_message_is_refused(pair: Pair, request_: int, payload: bytes, flags: int) -> None:
    with pytest.raises(MalformedInput):
        pair.send(request_, payload, flags=flags)


@pytest.mark.parametrize(
    ("size", "offset", "count"),
    [(0, 0, 1), (SIZE + 4096, 0, 1), (SIZE, 4096, 1), (100, 0, 1), (4096, 1, 1), (SIZE, 0, 2)],
    ids=[
        "empty",
        "beyond its file",
        "offset beyond",
        "part of a page",
        "odd offset",
        "two for one",
    ],
)
def test_memory_region_is_refused(pair: Pair, size: int, offset: int, count: int) -> None:
    before = _descriptors()
    with pytest.raises(MalformedInput):
        pair.set_memory(size, offset, count)
    assert _descriptors() == before


def test_a_queue_outside_memory_is_refused(pair: Pair) -> None:
    pair.set_memory(4096)
    pair.send(8, _state(1, 512))  # whose table alone is twice as long
    pair.send(9, struct.pack("<IIQQQQ", 1, 0, USER, USER, USER, 0))
    with pytest.raises(MalformedInput):
        pair.send(12, _u64(1), (pair.memory_fd,))


def test_a_message_that_is_cut_is_refused(pair: Pair) -> None:
    pair.monitor.send(struct.pack("<III", 2, 1, 8) + b"1234")
    pair.monitor.close()
    with pytest.raises(MalformedInput):
        pair.vhost.serve_one()


def test_r33_a_message_that_is_too_long_is_refused_before_it_is_read(pair: Pair) -> None:
    pair.monitor.send(struct.pack("<III", 2, 1, 1 << 31))
    with pytest.raises(MalformedInput):
        pair.vhost.serve_one()


def test_unwanted_descriptors_are_closed(pair: Pair) -> None:
    before = _descriptors()
    pair.send(3, fds=(pair.memory_fd, pair.memory_fd))
    assert _descriptors() == before


@given(
    messages=st.lists(
        st.tuples(
            st.one_of(
                st.sampled_from([1, 2, 5, 8, 9, 10, 12, 13, 15, 16, 18, 24]), st.integers(0, 99)
            ),
            st.one_of(
                st.binary(max_size=64),
                st.tuples(st.integers(0, 3), st.integers(0, 256)).map(lambda two: _state(*two)),
                st.tuples(
                    st.integers(0, 2),
                    *[st.integers(USER - 1, USER + SIZE) for _ in range(3)],
                ).map(lambda four: struct.pack("<IIQQQQ", four[0], 0, *four[1:], 0)),
            ),
            st.integers(0, 2),
        ),
        max_size=12,
    )
)
def test_any_messages_are_served_or_refused(messages: list[tuple[int, bytes, int]]) -> None:
    pair = Pair()
    try:
        pair.set_memory()
        for request, payload, descriptors in messages:
            message = struct.pack("<III", request, 1, len(payload)) + payload
            socket.send_fds(pair.monitor, [message], [pair.memory_fd] * descriptors)
            pair.vhost.serve_one()
    except (MalformedInput, HostFailure):
        pass
    finally:
        pair.close()
