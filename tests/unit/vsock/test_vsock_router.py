"""Routing, credit and the life of connections, without any I/O."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qtenclave.errors import InvalidRequest
from qtenclave.vsock.connection import Connection, State
from qtenclave.vsock.packet import (
    HEADER,
    OP_CREDIT_REQUEST,
    OP_CREDIT_UPDATE,
    OP_REQUEST,
    OP_RESPONSE,
    OP_RST,
    OP_RW,
    OP_SHUTDOWN,
    SHUTDOWN_BOTH,
    SHUTDOWN_RECEIVE,
    SHUTDOWN_SEND,
    TYPE_STREAM,
    U32,
    Header,
)
from qtenclave.vsock.router import (
    FULL_WINDOW_BYTES,
    MAX_CONNECTIONS,
    MAX_FULL_WINDOWS,
    MAX_RESETS,
    SMALL_WINDOW_BYTES,
    Decision,
    Router,
)

CID = 42
BUF_ALLOC = 256 * 1024


def packet(
    op: int,
    *,
    src_cid: int = CID,
    dst_cid: int = 3,
    src_port: int = 1024,
    dst_port: int = 8000,
    length: int = 0,
    kind: int = TYPE_STREAM,
    flags: int = 0,
    buf_alloc: int = BUF_ALLOC,
    fwd_cnt: int = 0,
) -> Header:
    return Header(src_cid, dst_cid, src_port, dst_port, length, kind, op, flags, buf_alloc, fwd_cnt)


def sent(router: Router) -> list[Header]:
    """Everything that the router wants the guest to get."""
    packets = []
    while (data := router.next_control()) is not None:
        packets.append(Header(*HEADER.unpack(data)))
    return packets


def ops(router: Router) -> list[int]:
    return [header.op for header in sent(router)]


@pytest.fixture
def router() -> Router:
    return Router(CID, frozenset({1, 2}))


def opened(router: Router, **fields: int) -> Connection:
    decision, connection = router.receive(packet(OP_REQUEST, **fields))
    assert decision is Decision.CONNECT
    assert connection is not None
    router.accept(connection)
    assert ops(router) == [OP_RESPONSE]
    return connection


@pytest.mark.parametrize("cid", [-1, 0, 1, 2, 3, 0xFFFFFFFF, 1 << 40])
def test_a_guest_may_not_have_a_reserved_cid(cid: int) -> None:
    with pytest.raises(InvalidRequest):
        Router(cid, frozenset())


@pytest.mark.parametrize(
    "fields",
    [{"dst_cid": 3}, {"dst_cid": 0, "dst_port": 1}, {"dst_cid": 0, "dst_port": 2}],
    ids=["parent", "security module", "lifecycle"],
)
def test_request_reaches(router: Router, fields: dict[str, int]) -> None:
    connection = opened(router, **fields)
    assert connection.state is State.OPEN
    decision, again = router.receive(packet(OP_RW, length=5, **fields))
    assert (decision, again) == (Decision.DELIVER, connection)


REFUSED: dict[str, dict[str, int]] = {
    "hypervisor port that is not configured": {"dst_cid": 0, "dst_port": 3},
    "hypervisor port zero": {"dst_cid": 0, "dst_port": 0},
    "loopback": {"dst_cid": 1},
    "the usual host cid": {"dst_cid": 2},
    "itself": {"dst_cid": CID},
    "another enclave": {"dst_cid": CID + 1},
    "any": {"dst_cid": U32},
    "cid beyond 32 bits": {"dst_cid": (1 << 32) + 3},
    "seqpacket": {"kind": 2},
    "unknown socket type": {"kind": 9},
}


@pytest.mark.parametrize("fields", REFUSED.values(), ids=REFUSED.keys())
def test_r32_request_is_reset(router: Router, fields: dict[str, int]) -> None:
    header = packet(OP_REQUEST, **fields)
    assert router.receive(header) == (Decision.NOTHING, None)
    (answer,) = sent(router)
    assert (answer.op, answer.type) == (OP_RST, header.type)
    assert (answer.src_cid, answer.src_port) == (header.dst_cid, header.dst_port)
    assert (answer.dst_cid, answer.dst_port) == (CID, header.src_port)
    assert router.connections == ()


@pytest.mark.parametrize("src_cid", [0, 2, 3, CID + 1, (1 << 32) + CID])
def test_r32_a_foreign_source_is_dropped_without_an_answer(router: Router, src_cid: int) -> None:
    connection = opened(router)
    for op in (OP_REQUEST, OP_RST, OP_RW, OP_SHUTDOWN):
        assert router.receive(packet(op, src_cid=src_cid)) == (Decision.NOTHING, None)
    assert sent(router) == []
    assert connection.state is State.OPEN


@pytest.mark.parametrize(
    "op", [0, OP_RESPONSE, OP_RW, OP_SHUTDOWN, OP_CREDIT_UPDATE, OP_CREDIT_REQUEST, 8, 0xFFFF]
)
def test_a_packet_without_a_connection_is_reset(router: Router, op: int) -> None:
    assert router.receive(packet(op)) == (Decision.NOTHING, None)
    assert ops(router) == [OP_RST]


def test_a_reset_is_never_answered(router: Router) -> None:
    assert router.receive(packet(OP_RST)) == (Decision.NOTHING, None)
    connection = opened(router)
    assert router.receive(packet(OP_RST)) == (Decision.ENDED, connection)
    assert sent(router) == []


@pytest.mark.parametrize(
    "header",
    [
        packet(OP_REQUEST),
        packet(OP_RESPONSE),
        packet(0),
        packet(8),
        packet(OP_RW, length=SMALL_WINDOW_BYTES + 1),
        packet(OP_RW, length=U32),
    ],
    ids=[
        "second request",
        "response nobody asked for",
        "invalid operation",
        "unknown operation",
        "one byte beyond credit",
        "length of four gigabytes",
    ],
)
def test_what_does_not_fit_ends_the_connection(router: Router, header: Header) -> None:
    connection = opened(router)
    assert router.receive(header) == (Decision.ENDED, connection)
    assert connection.state is State.CLOSED
    assert ops(router) == [OP_RST]


def test_data_after_its_own_end_is_reset(router: Router) -> None:
    connection = opened(router)
    header = packet(OP_SHUTDOWN, flags=SHUTDOWN_SEND)
    assert router.receive(header) == (Decision.SHUTDOWN, connection)
    assert router.receive(packet(OP_RW, length=1)) == (Decision.ENDED, connection)
    assert ops(router) == [OP_RST]


def test_both_shutdown_flags_one_after_the_other_end_the_connection(router: Router) -> None:
    connection = opened(router)
    for flags, decision in ((SHUTDOWN_SEND, Decision.SHUTDOWN), (SHUTDOWN_RECEIVE, Decision.ENDED)):
        assert router.receive(packet(OP_SHUTDOWN, flags=flags)) == (decision, connection)
    assert ops(router) == [OP_RST]


def test_a_refused_host_side_is_a_reset(router: Router) -> None:
    _, connection = router.receive(packet(OP_REQUEST))
    assert connection is not None
    router.abort(connection)
    router.release(connection)
    assert ops(router) == [OP_RST]
    assert router.connections == ()


def test_a_host_program_asks_and_the_guest_accepts(router: Router) -> None:
    connection = router.ask(7001)
    assert connection is not None
    (request,) = sent(router)
    assert (request.op, request.dst_port, request.src_cid) == (OP_REQUEST, 7001, 3)
    answer = packet(OP_RESPONSE, src_port=7001, dst_port=request.src_port)
    assert router.receive(answer) == (Decision.ESTABLISHED, connection)
    assert connection.credit() == BUF_ALLOC


def test_a_host_program_asks_and_the_guest_refuses(router: Router) -> None:
    connection = router.ask(7001)
    (request,) = sent(router)
    answer = packet(OP_RST, src_port=7001, dst_port=request.src_port)
    assert router.receive(answer) == (Decision.ENDED, connection)


def test_two_connections_to_one_port_have_ports_of_their_own(router: Router) -> None:
    first, second = router.ask(7001), router.ask(7001)
    assert first is not None
    assert second is not None
    assert first.address.host_port != second.address.host_port


def test_r39_connections_are_limited_until_they_are_released(router: Router) -> None:
    connections = [opened(router, src_port=port) for port in range(MAX_CONNECTIONS)]
    assert router.receive(packet(OP_REQUEST, src_port=5000)) == (Decision.NOTHING, None)
    assert ops(router) == [OP_RST]
    assert router.ask(7001) is None
    router.receive(packet(OP_RST, src_port=0))
    # The host side still holds bytes of it, so its place is not free yet.
    assert router.ask(7001) is None
    router.release(connections[0])
    assert router.ask(7001) is not None


def test_r39_waiting_resets_are_limited_by_asking_to_stop_reading(router: Router) -> None:
    for port in range(MAX_RESETS):
        assert not router.is_congested
        router.receive(packet(OP_RW, src_port=port))
    assert router.is_congested
    router.next_control()
    assert not router.is_congested


def test_the_same_reset_waits_once(router: Router) -> None:
    for _ in range(3):
        router.receive(packet(OP_RW))
    assert ops(router) == [OP_RST]


def test_a_reset_of_an_old_connection_goes_before_the_new_ones_response(router: Router) -> None:
    connection = opened(router)
    router.receive(packet(OP_SHUTDOWN, flags=SHUTDOWN_BOTH))
    router.release(connection)
    _, again = router.receive(packet(OP_REQUEST))
    assert again is not None
    router.accept(again)
    assert ops(router) == [OP_RST, OP_RESPONSE]


def test_a_port_is_reused_after_the_host_side_is_gone(router: Router) -> None:
    old = opened(router)
    router.shut(old, SHUTDOWN_BOTH)
    assert [(header.op, header.flags) for header in sent(router)] == [(OP_SHUTDOWN, SHUTDOWN_BOTH)]
    decision, new = router.receive(packet(OP_REQUEST))
    assert decision is Decision.CONNECT
    assert new is not old
    assert old.state is State.CLOSED


def test_shutdown_is_said_once_per_direction(router: Router) -> None:
    connection = opened(router)
    router.shut(connection, SHUTDOWN_SEND)
    router.shut(connection, SHUTDOWN_SEND)
    assert ops(router) == [OP_SHUTDOWN]
    router.shut(connection, SHUTDOWN_RECEIVE)
    (header,) = sent(router)
    assert (header.op, header.flags) == (OP_SHUTDOWN, SHUTDOWN_BOTH)


def test_data_on_its_way_to_a_gone_host_side_is_dropped(router: Router) -> None:
    connection = opened(router)
    router.shut(connection, SHUTDOWN_BOTH)
    sent(router)
    for _ in range(3):
        assert router.receive(packet(OP_RW, length=4096)) == (Decision.NOTHING, None)
    assert connection.state is State.OPEN
    assert connection.received == connection.forwarded


def test_all_places_come_back(router: Router) -> None:
    """However a connection ends, its place is free again afterwards."""
    for port in range(3 * MAX_CONNECTIONS):
        connection = opened(router, src_port=port)
        if port % 3 == 0:
            router.shut(connection, SHUTDOWN_BOTH)
            router.receive(packet(OP_RST, src_port=port))
        elif port % 3 == 1:
            router.receive(packet(OP_SHUTDOWN, src_port=port, flags=SHUTDOWN_BOTH))
            router.release(connection)
        else:
            router.abort(connection)
            router.release(connection)
        sent(router)
    assert router.connections == ()


# Credit


def test_r39_the_window_grows_for_those_who_move_much_and_is_bounded(router: Router) -> None:
    for port in range(MAX_FULL_WINDOWS + 1):
        connection = opened(router, src_port=port)
        assert connection.window == SMALL_WINDOW_BYTES
        router.receive(packet(OP_RW, src_port=port, length=SMALL_WINDOW_BYTES))
        told = [header.buf_alloc for header in sent(router)]
        if port < MAX_FULL_WINDOWS:
            assert (connection.window, told) == (FULL_WINDOW_BYTES, [FULL_WINDOW_BYTES])
        else:
            assert (connection.window, told) == (SMALL_WINDOW_BYTES, [])


def test_the_guest_hears_of_taken_bytes_before_it_runs_dry(router: Router) -> None:
    connection = opened(router)
    total = 0
    known_taken = 0
    for _ in range(200):
        length = min(3000, connection.window - (total - known_taken))
        assert length > 0, "the guest ran dry"
        decision, _ = router.receive(packet(OP_RW, length=length))
        assert decision is Decision.DELIVER
        total += length
        router.forwarded(connection, length)
        for header in sent(router):
            assert header.op == OP_CREDIT_UPDATE
            known_taken = header.fwd_cnt


def test_a_credit_request_is_answered(router: Router) -> None:
    opened(router)
    router.receive(packet(OP_CREDIT_REQUEST))
    (header,) = sent(router)
    assert (header.op, header.buf_alloc) == (OP_CREDIT_UPDATE, SMALL_WINDOW_BYTES)


def test_sending_stops_at_the_guests_credit(router: Router) -> None:
    connection = opened(router, buf_alloc=10_000)
    router.data_header(connection, 9_000)
    assert connection.credit() == 1_000
    router.data_header(connection, 1_000)
    assert connection.credit() == 0
    router.receive(packet(OP_CREDIT_UPDATE, buf_alloc=10_000, fwd_cnt=4_000))
    assert connection.credit() == 4_000


@pytest.mark.parametrize(
    "fwd_cnt", [9_001, U32, 1 << 31, 3_999], ids=["one too many", "minus one", "half", "older"]
)
def test_an_impossible_count_gives_no_credit(router: Router, fwd_cnt: int) -> None:
    connection = opened(router, buf_alloc=10_000)
    router.data_header(connection, 9_000)
    router.receive(packet(OP_CREDIT_UPDATE, buf_alloc=10_000, fwd_cnt=4_000))
    router.receive(packet(OP_CREDIT_UPDATE, buf_alloc=10_000, fwd_cnt=fwd_cnt))
    assert connection.credit() == 5_000


def test_a_guest_that_shrinks_its_buffer_gets_no_negative_credit(router: Router) -> None:
    connection = opened(router, buf_alloc=10_000)
    router.data_header(connection, 9_000)
    router.receive(packet(OP_CREDIT_UPDATE, buf_alloc=100))
    assert connection.credit() == 0


def test_counters_wrap(router: Router) -> None:
    connection = opened(router)
    total = 0
    while total < (1 << 32) + 10 * BUF_ALLOC:
        router.data_header(connection, BUF_ALLOC)
        total += BUF_ALLOC
        assert connection.credit() == 0
        router.receive(packet(OP_CREDIT_UPDATE, fwd_cnt=total & U32))
        assert connection.credit() == BUF_ALLOC
        connection.received = connection.forwarded = total & U32
    assert connection.count_received(connection.window)
    assert not connection.count_received(1)


def test_r34_unread_small_packets_are_limited(router: Router) -> None:
    """Kernels that count buffers reset a connection at about 455 unread packets."""
    connection = opened(router)
    count = 0
    while connection.credit():
        router.data_header(connection, 1)
        count += 1
    assert 200 <= count <= 300
    assert connection.is_crowded()
    router.receive(packet(OP_CREDIT_UPDATE, fwd_cnt=100))
    more = 0
    while connection.credit():
        router.data_header(connection, 1)
        more += 1
    assert more == 100


def test_large_packets_do_not_crowd(router: Router) -> None:
    connection = opened(router)
    for _ in range(BUF_ALLOC // 4096):
        router.data_header(connection, 4096)
    assert not connection.is_crowded()
    assert connection.credit() == 0


PACKETS = st.builds(
    packet,
    st.integers(0, 8),
    src_cid=st.sampled_from([CID, CID, CID, CID, 3]),
    dst_cid=st.sampled_from([0, 3, 3, 3, 99]),
    src_port=st.integers(0, 3),
    dst_port=st.sampled_from([1, 8000, 0x4000_0000]),
    length=st.sampled_from([0, 1, 4096, SMALL_WINDOW_BYTES, U32]),
    kind=st.sampled_from([TYPE_STREAM, TYPE_STREAM, TYPE_STREAM, 2]),
    flags=st.integers(0, 7),
    buf_alloc=st.sampled_from([0, 1, BUF_ALLOC, U32]),
    fwd_cnt=st.integers(0, U32),
)
STEPS = st.lists(
    st.one_of(PACKETS, st.sampled_from(["ask", "shut", "data", "take", "control", "abort"])),
    max_size=60,
)


@given(STEPS)
def test_any_packets_keep_the_bounds(steps: list[Header | str]) -> None:
    """Whatever a guest sends, places are counted right and nobody exceeds a credit."""
    router = Router(CID, frozenset({1}))
    held: list[Connection] = []
    for step in steps:
        if isinstance(step, Header):
            decision, connection = router.receive(step)
            if connection is not None and decision is Decision.CONNECT:
                router.accept(connection)
                held.append(connection)
            elif connection is not None and decision is Decision.ENDED:
                held.remove(connection)
                router.release(connection)
        elif step == "ask":
            connection = router.ask(1)
            assert connection is not None
            held.append(connection)
        elif step == "control":
            sent(router)
        elif held:
            connection = held[0]
            if step == "shut" and connection.state is State.OPEN:
                router.shut(connection, SHUTDOWN_BOTH)
                held.remove(connection)
            elif step == "data" and (credit := connection.credit()):
                router.data_header(connection, min(credit, 4096))
            elif step == "take":
                router.forwarded(connection, (connection.received - connection.forwarded) & U32)
            elif step == "abort":
                router.abort(connection)
                held.remove(connection)
                router.release(connection)
        for connection in held:
            assert (connection.received - connection.forwarded) & U32 <= connection.window
            assert 0 <= connection.credit() <= U32
    assert set(held) <= set(router.connections)
    for connection in router.connections:
        router.receive(packet(OP_RST, **_address(connection)))
    for connection in held:
        router.release(connection)
    sent(router)
    for port in range(MAX_CONNECTIONS):  # all places are free again
        assert router.receive(packet(OP_REQUEST, src_port=port))[0] is Decision.CONNECT


def _address(connection: Connection) -> dict[str, int]:
    guest_port, host_cid, host_port = connection.address
    return {"src_port": guest_port, "dst_cid": host_cid, "dst_port": host_port}
