"""The real device process between a guest in memory and real sockets."""

import os
import socket
from collections import deque
from collections.abc import Callable
from contextlib import suppress

import pytest
from beside import beside
from vsock_guest import (
    GUEST_CID,
    LIMIT_S,
    DeviceProcess,
    GuestDriver,
    GuestSocket,
    Ring,
    connected,
)

from qtenclave.vsock.hybrid import Peer, parse_peer_name
from qtenclave.vsock.packet import (
    HEADER,
    OP_CREDIT_UPDATE,
    OP_REQUEST,
    OP_RESPONSE,
    OP_RST,
    OP_RW,
    OP_SHUTDOWN,
    SHUTDOWN_BOTH,
    SHUTDOWN_RECEIVE,
    SHUTDOWN_SEND,
    Header,
)
from qtenclave.vsock.router import MAX_CONNECTIONS, MAX_RESETS

PATTERN = bytes(range(251)) * 4200  # about a megabyte; a lost or repeated piece shows


def receive_all(sock: socket.socket, count: int) -> bytes:
    data = bytearray()
    while len(data) < count:
        part = sock.recv(count - len(data))
        if not part:
            break
        data += part
    return bytes(data)


@pytest.mark.parametrize("event_idx", [True, False], ids=["event index", "flags"])
@pytest.mark.parametrize("queue_size", [4, 128])
def test_echo(device: DeviceProcess, event_idx: bool, queue_size: int) -> None:
    driver = GuestDriver(device.monitor, event_idx=event_idx, queue_size=queue_size)
    with connected(device, driver) as (guest, host):
        for number in range(200):
            message = b"%d" % number
            guest.send(message)
            assert host.recv(100) == message
            host.sendall(message[::-1])
            assert guest.read(len(message)) == message[::-1]


def test_a_header_and_payload_cut_anywhere(device: DeviceProcess, driver: GuestDriver) -> None:
    with connected(device, driver) as (guest, host):
        data = HEADER.pack(*guest.header(OP_RW, 5)) + b"hello"
        start = driver._tx_area
        driver.monitor.memory[start : start + len(data)] = data
        pieces = [(start, 1), (start + 1, 40), (start + 41, 4), (start + 45, 4)]
        driver._tx_lent[driver.tx.lend(pieces, device_writes=False)] = []
        driver.tx.publish()
        assert host.recv(100) == b"hello"


def test_the_caller_is_named(device: DeviceProcess, driver: GuestDriver) -> None:
    listener = device.serve_parent("3_8000")
    GuestSocket(driver, 1234, 3, 8000).connect()
    host, _ = listener.accept()
    with host:
        assert parse_peer_name(host.getpeername()) == Peer(GUEST_CID, 1234)


def test_the_plain_hybrid_name_wins(device: DeviceProcess, driver: GuestDriver) -> None:
    device.serve_parent("3_8000").setblocking(False)
    own = device.serve_parent(f"{GUEST_CID}_8000")
    assert GuestSocket(driver, 1234, 3, 8000).connect().is_open
    own.accept()[0].close()


def _nothing(_: DeviceProcess) -> None:
    pass


def _link(device: DeviceProcess) -> None:
    (device.directory / "3_8000").symlink_to(device.directory / "hypervisor1")


def _file(device: DeviceProcess) -> None:
    (device.directory / "3_8000").write_text("")


def _dead(device: DeviceProcess) -> None:
    with socket.socket(socket.AF_UNIX) as sock:
        sock.bind(str(device.directory / "3_8000"))


@pytest.mark.parametrize(
    "arrange",
    [_nothing, _link, _file, _dead],
    ids=["nobody", "link to another socket", "no socket", "socket of a dead process"],
)
def test_a_guest_is_refused(
    device: DeviceProcess, driver: GuestDriver, arrange: Callable[[DeviceProcess], None]
) -> None:
    arrange(device)
    assert GuestSocket(driver, 1234, 3, 8000).connect().is_reset


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can give a file away")
def test_a_socket_of_another_user_is_refused(device: DeviceProcess, driver: GuestDriver) -> None:
    device.serve_parent("3_8000")
    os.chown(device.directory / "3_8000", 12345, 12345)
    assert GuestSocket(driver, 1234, 3, 8000).connect().is_reset


@pytest.mark.parametrize("address", [(0, 3), (1, 1), (2, 1), (GUEST_CID, 1), (GUEST_CID + 1, 1)])
def test_nothing_else_answers(
    device: DeviceProcess, driver: GuestDriver, address: tuple[int, int]
) -> None:
    assert GuestSocket(driver, 1234, *address).connect().is_reset


def accept_dial(driver: GuestDriver, port: int) -> GuestSocket:
    header, _ = driver.receive()
    assert (header.op, header.src_cid, header.dst_port) == (OP_REQUEST, 3, port)
    guest = GuestSocket(driver, port, 3, header.src_port)
    guest.hear(header, b"")
    guest.control(OP_RESPONSE)
    return guest


def test_a_host_program_dials(device: DeviceProcess, driver: GuestDriver) -> None:
    host = device.dial(7001)
    host.sendall(b"early bytes")  # not waiting for the answer
    guest = accept_dial(driver, 7001)
    assert receive_all(host, 14) == b"OK %d\n" % guest.host_port
    assert guest.read(11) == b"early bytes"
    guest.send(b"reply")
    assert host.recv(100) == b"reply"


def test_a_dial_is_refused(device: DeviceProcess, driver: GuestDriver) -> None:
    host = device.dial(7001)
    header, _ = driver.receive()
    driver.send(GuestSocket(driver, 7001, 3, header.src_port).header(OP_RST))
    assert host.recv(100) == b""


def test_a_dial_that_is_taken_back_resets_the_guest(
    device: DeviceProcess, driver: GuestDriver
) -> None:
    host = device.dial(7001)
    driver.receive()
    host.close()
    header, _ = driver.receive()
    assert (header.op, header.dst_port) == (OP_RST, 7001)


@pytest.mark.parametrize(
    "line",
    [b"CONNECT x\n", b"GET / HTTP/1.1\r\n\r\n", b"C" * 100, b"\n"],
    ids=["no port", "another protocol", "no end", "empty line"],
)
def test_a_bad_line_is_closed(device: DeviceProcess, driver: GuestDriver, line: bytes) -> None:
    with socket.socket(socket.AF_UNIX) as host:
        host.settimeout(LIMIT_S)
        host.connect(str(device.directory / str(GUEST_CID)))
        host.sendall(line)
        with suppress(ConnectionResetError):  # the device may leave bytes unread
            assert host.recv(100) == b""


def test_a_line_may_come_byte_by_byte(device: DeviceProcess, driver: GuestDriver) -> None:
    with socket.socket(socket.AF_UNIX) as host:
        host.settimeout(LIMIT_S)
        host.connect(str(device.directory / str(GUEST_CID)))
        for byte in b"CONNECT 7001\n":
            host.sendall(bytes([byte]))
        guest = accept_dial(driver, 7001)
        assert host.recv(100) == b"OK %d\n" % guest.host_port


def test_many_silent_host_programs_do_not_keep_others_out(
    device: DeviceProcess, driver: GuestDriver
) -> None:
    silent = []
    for _ in range(63):
        sock = socket.socket(socket.AF_UNIX)
        sock.connect(str(device.directory / str(GUEST_CID)))
        silent.append(sock)
    device.dial(7001)
    accept_dial(driver, 7001)
    for sock in silent:
        sock.close()


# Bulk, back-pressure, ends


def test_much_to_the_host(device: DeviceProcess, driver: GuestDriver) -> None:
    with connected(device, driver) as (guest, host):
        received = bytearray()
        with beside(lambda: received.extend(receive_all(host, len(PATTERN)))):
            guest.send(PATTERN)
        assert received == PATTERN


def test_much_to_the_guest(device: DeviceProcess, driver: GuestDriver) -> None:
    with connected(device, driver) as (guest, host):
        with beside(lambda: host.sendall(PATTERN)):
            received = guest.read(len(PATTERN))
        assert received == PATTERN


def test_r35_both_directions_full_at_once(device: DeviceProcess, driver: GuestDriver) -> None:
    """Nobody reads until both sides are stuck; then everything arrives."""
    with connected(device, driver) as (guest, host):
        host.setblocking(False)
        sent = 0
        while True:
            try:
                sent += host.send(PATTERN[sent : sent + 65536])
            except BlockingIOError:
                if guest.received == GuestSocket.BUF_ALLOC:
                    break  # the guest's credit and the socket are both used up
                guest.hear(*driver.receive())
        host.settimeout(LIMIT_S)
        # More than the socket towards the host holds: the rest stays in the device.
        back = PATTERN[:300_000]
        guest.send(back)
        received = bytearray()
        with beside(lambda: received.extend(receive_all(host, len(back)))):
            assert guest.read(sent) == PATTERN[:sent]
        assert received == back


def test_r34_single_bytes_are_coalesced_for_the_guest(
    device: DeviceProcess, driver: GuestDriver
) -> None:
    """A guest that does not read is left with few packets, however small the writes are."""
    count = 100_000
    data = PATTERN[:count]
    with connected(device, driver) as (guest, host):
        with beside(lambda: [host.send(data[i : i + 1]) for i in range(count)]):
            # The device asks how much was read once it holds back.
            guest.wait(lambda: guest.credit_requests > 0)
            assert guest.packets < 455
            received = b""
            while len(received) < count:
                guest.wait(lambda: len(guest.data) > 0)
                received += guest.read(len(guest.data))
        assert received == data
        assert guest.packets < count


def test_single_bytes_to_the_host(device: DeviceProcess, driver: GuestDriver) -> None:
    with connected(device, driver) as (guest, host):
        received = bytearray()
        with beside(lambda: received.extend(receive_all(host, 5000))):
            guest.send(PATTERN[:5000], packet_bytes=1)
        assert received == PATTERN[:5000]


def test_r36_half_close_by_the_guest(device: DeviceProcess, driver: GuestDriver) -> None:
    with connected(device, driver) as (guest, host):
        guest.send(b"question")
        guest.control(OP_SHUTDOWN, SHUTDOWN_SEND)
        assert receive_all(host, 1000) == b"question"  # and the end
        host.sendall(b"answer")
        assert guest.read(6) == b"answer"
        host.close()
        guest.wait(lambda: guest.host_flags == SHUTDOWN_BOTH)


def test_r36_half_close_by_the_host(device: DeviceProcess, driver: GuestDriver) -> None:
    with connected(device, driver) as (guest, host):
        host.sendall(b"question")
        host.shutdown(socket.SHUT_WR)
        guest.wait(lambda: guest.host_flags == SHUTDOWN_SEND)
        assert guest.read(8) == b"question"
        guest.send(b"answer")
        assert host.recv(100) == b"answer"
        guest.control(OP_SHUTDOWN, SHUTDOWN_BOTH)
        guest.wait(lambda: guest.is_reset)
        assert host.recv(100) == b""


def test_a_guest_that_receives_no_more_stops_the_host(
    device: DeviceProcess, driver: GuestDriver
) -> None:
    with connected(device, driver) as (guest, host):
        guest.control(OP_SHUTDOWN, SHUTDOWN_RECEIVE)
        guest.send(b"still talking")
        assert host.recv(100) == b"still talking"
        with pytest.raises(BrokenPipeError):
            host.send(b"x")


def test_r36_what_the_host_wrote_before_it_died_arrives(
    device: DeviceProcess, driver: GuestDriver
) -> None:
    with connected(device, driver) as (guest, host):
        host.sendall(PATTERN[:200_000])
        host.close()
        assert guest.read(200_000) == PATTERN[:200_000]
        guest.wait(lambda: guest.host_flags == SHUTDOWN_BOTH)


def test_r36_what_the_guest_wrote_before_its_reset_arrives(
    device: DeviceProcess, driver: GuestDriver
) -> None:
    """More than the host's socket holds: the device keeps the rest for a slow reader."""
    with connected(device, driver) as (guest, host):
        guest.send(PATTERN[:300_000])
        guest.control(OP_RST)
        assert receive_all(host, len(PATTERN)) == PATTERN[:300_000]


def test_what_the_guest_wrote_before_its_machine_ended_arrives(
    device: DeviceProcess, driver: GuestDriver
) -> None:
    with connected(device, driver) as (guest, host):
        guest.send(b"result")
        device.monitor.channel.close()
        assert receive_all(host, 100) == b"result"
    assert device.wait()[0] == 0


def test_r36_a_host_that_died_is_told_to_the_guest(
    device: DeviceProcess, driver: GuestDriver
) -> None:
    with connected(device, driver) as (guest, host):
        host.close()
        guest.wait(lambda: guest.host_flags == SHUTDOWN_BOTH)
        guest.control(OP_RST)
    with connected(device, driver) as (guest, _):  # the same ports once more
        assert guest.is_open


def test_a_guest_beyond_its_credit_is_reset(device: DeviceProcess, driver: GuestDriver) -> None:
    with connected(device, driver) as (guest, host):
        driver.send(guest.header(OP_RW, 60_000), bytes(60_000))
        guest.wait(lambda: guest.is_reset)
        assert receive_all(host, 100) == b""


def test_credit_of_zero_holds_the_host_back(device: DeviceProcess, driver: GuestDriver) -> None:
    with connected(device, driver) as (guest, host):
        guest.BUF_ALLOC = 10  # type: ignore[misc]
        guest.control(OP_CREDIT_UPDATE)
        guest.send(b"x")
        assert host.recv(1) == b"x"
        host.sendall(b"0123456789abcdef")
        guest.wait(lambda: guest.received == 10)
        assert guest.read(10) == b"0123456789"
        assert guest.read(6) == b"abcdef"


def test_r39_connections_beyond_the_limit_are_reset(
    device: DeviceProcess, driver: GuestDriver
) -> None:
    hosts = []
    sockets = []
    for number in range(MAX_CONNECTIONS):
        guest = GuestSocket(driver, 10_000 + number, 0, 1).connect()
        assert guest.is_open
        sockets.append(guest)
        hosts.append(device.services[1].accept()[0])
    assert GuestSocket(driver, 9_999, 0, 1).connect().is_reset
    sockets[0].control(OP_RST)
    hosts[0].settimeout(LIMIT_S)
    assert hosts[0].recv(1) == b""
    assert GuestSocket(driver, 9_999, 0, 1).connect().is_open
    for host in hosts:
        host.close()


def test_r36_connections_by_the_thousand_leave_nothing_behind(
    device: DeviceProcess, driver: GuestDriver
) -> None:
    assert device.process is not None
    before = len(os.listdir(f"/proc/{device.process.pid}/fd")) if os.geteuid() == 0 else None
    for number in range(1000):
        with connected(device, driver, 20_000 + number) as (guest, host):
            guest.send(b"x")
            assert host.recv(1) == b"x"
            guest.control(OP_SHUTDOWN, SHUTDOWN_BOTH)
            guest.wait(lambda guest=guest: guest.is_reset)
            assert host.recv(1) == b""
    if before is not None:
        assert len(os.listdir(f"/proc/{device.process.pid}/fd")) == before


def test_r39_resets_wait_for_buffers_and_do_not_grow(device: DeviceProcess) -> None:
    """A guest that provokes answers without lending buffers is not read from any more."""
    driver = GuestDriver(device.monitor, fill=False)
    before, private = device.rss_kib(), device.private_kib()
    sent = MAX_RESETS + 100  # the last hundred stay in the ring
    for port in range(sent):
        driver.send(Header(GUEST_CID, 99, port, 1, 0, 1, OP_REQUEST, 0, 0, 0))
    answered = 0
    driver.lend_rx()
    while answered < sent:
        header, _ = driver.receive()
        assert header.op == OP_RST
        answered += 1
    assert device.rss_kib() - before < 2048  # with the guest pages that it touched
    assert device.private_kib() - private < 512


def test_a_driver_reset_drops_the_connections(device: DeviceProcess, driver: GuestDriver) -> None:
    with connected(device, driver) as (_, host):
        device.monitor.stop_queue(0)
        device.monitor.stop_queue(1)
        assert host.recv(100) == b""
        driver.rx = Ring(device.monitor, 0, 128)
        driver.tx = Ring(device.monitor, 1, 128)
        driver._rx_at.clear()
        driver._rx_slots.extend(range(128))
        driver.lend_rx(64)
    with connected(device, driver) as (guest, host):
        guest.send(b"again")
        assert host.recv(100) == b"again"


# Hostile guests end their own device, with a reason.


def _bad_head(driver: GuestDriver) -> None:
    driver.tx.put_avail(0xFFF0)


def _bad_address(driver: GuestDriver) -> None:
    driver.tx.put_descriptor(0, 1 << 60, 44, 0, 0)
    driver.tx.put_avail(0)


def _loop(driver: GuestDriver) -> None:
    driver.tx.put_descriptor(0, 0x10_0000, 44, 1, 0)
    driver.tx.put_avail(0)


def _short_packet(driver: GuestDriver) -> None:
    driver.tx.lend([(driver._tx_area, 43)], device_writes=False)


def _lying_length(driver: GuestDriver) -> None:
    header = Header(GUEST_CID, 0, 1, 1, 1 << 31, 1, OP_RW, 0, 0, 0)
    driver.monitor.memory[driver._tx_area : driver._tx_area + 44] = HEADER.pack(*header)
    driver.tx.lend([(driver._tx_area, 100)], device_writes=False)


@pytest.mark.parametrize(
    "misbehave",
    [_bad_head, _bad_address, _loop, _short_packet, _lying_length],
    ids=["head", "address", "loop", "no room for a header", "length beyond the buffer"],
)
def test_a_guest_fault_ends_the_device(
    device: DeviceProcess, driver: GuestDriver, misbehave: Callable[[GuestDriver], None]
) -> None:
    misbehave(driver)
    driver.tx.publish()
    status, talk = device.wait()
    assert status == 3
    assert "guest fault" in talk


def test_a_receive_buffer_without_room_ends_the_device(device: DeviceProcess) -> None:
    driver = GuestDriver(device.monitor, fill=False)
    driver.rx.lend([(driver._rx_area, 44)], device_writes=True)
    driver.rx.publish()
    driver.send(Header(GUEST_CID, 99, 1, 1, 0, 1, OP_REQUEST, 0, 0, 0))
    assert device.wait()[0] == 3


def test_a_monitor_fault_ends_the_device(device: DeviceProcess) -> None:
    device.monitor.send(99)
    assert device.wait()[0] == 2


def test_the_end_of_the_monitor_is_a_clean_end(device: DeviceProcess) -> None:
    device.monitor.channel.close()
    assert device.wait() == (0, "")


def test_sigterm_is_a_clean_end(device: DeviceProcess) -> None:
    assert device.process is not None
    device.process.terminate()
    assert device.wait() == (0, "")


def test_memory_stays_small_when_a_guest_scatters_its_buffers(
    device: DeviceProcess, driver: GuestDriver
) -> None:
    """Touched guest pages are given back: one byte from all over memory costs little."""
    with connected(device, driver) as (guest, host):
        for number in range(4000):
            guest.sent += 1
            driver._tx_slots.rotate(-17)
            driver.send(guest.header(OP_RW, 1), b"x")
            if number % 64 == 0:
                guest.poll()
                host.recv(4096)
        assert device.rss_kib() < 24 * 1024


def test_buffers_in_more_pieces_than_one_read_takes(device: DeviceProcess) -> None:
    """Chains may share descriptors, so a hostile driver has thousands of pieces to offer."""
    driver = GuestDriver(device.monitor, fill=False)
    driver._rx_slots = deque([0])
    driver.lend_rx()
    ring = driver.rx
    with connected(device, driver) as (_, host):
        chain, pieces, room = ring.free[0], 100, 64
        for index in range(chain, chain + pieces - 1):
            ring.put_descriptor(index, 0x80_0000 + room * index, room, 3, index + 1)
        ring.put_descriptor(chain + pieces - 1, 0x80_0000, room, 2, 0)
        for _ in range(pieces):
            ring.put_avail(chain)
        ring.publish()
        # Reads grow with what the last ones filled, far beyond 1024 pieces if nothing stops them.
        host.sendall(bytes(30 * pieces * room))
        target = ring.last_used + 30
        while ring._u16(0x8000 + 2) < target:
            ring.last_used = ring._u16(0x8000 + 2)
            driver._wait(ring)
    assert device.process is not None
    assert device.process.poll() is None
