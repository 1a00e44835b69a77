"""Connections that keep message boundaries, between a guest in memory and real sockets."""

import socket
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from vsock_guest import GUEST_CID, LIMIT_S, DeviceProcess, GuestDriver, GuestSocket

from qtenclave.errors import InvalidRequest
from qtenclave.vsock import connect, listen
from qtenclave.vsock.messages import _Lengths
from qtenclave.vsock.packet import (
    OP_REQUEST,
    OP_RESPONSE,
    OP_RST,
    OP_RW,
    SEQ_EOM,
    TYPE_SEQPACKET,
    TYPE_STREAM,
    Header,
)
from qtenclave.vsock.router import FULL_WINDOW_BYTES, MAX_MESSAGE_CONNECTIONS

PATTERN = bytes(range(251)) * 1100  # more than a window


@contextmanager
def from_guest(
    device: DeviceProcess, driver: GuestDriver
) -> Iterator[tuple[GuestSocket, socket.socket]]:
    """A connection of the guest to a program of the parent."""
    with listen(8000, directory=device.directory, kind=socket.SOCK_SEQPACKET) as listener:
        guest = GuestSocket(driver, 5000, 3, 8000, TYPE_SEQPACKET).connect()
        assert guest.is_open
        host, peer = listener.accept()
        assert peer == (GUEST_CID, 5000)
        host.settimeout(LIMIT_S)
        with host:
            yield guest, host


def answer(driver: GuestDriver, op: int) -> tuple[GuestSocket, Header]:
    """Answer a host program's request."""
    header, _ = driver.receive()
    assert header.op == OP_REQUEST
    guest = GuestSocket(driver, header.dst_port, header.src_cid, header.src_port, header.type)
    guest.hear(header, b"")
    guest.control(op)
    return guest, header


@contextmanager
def from_host(
    device: DeviceProcess, driver: GuestDriver
) -> Iterator[tuple[GuestSocket, socket.socket]]:
    """A connection of a host program to the guest."""
    host = socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    host.settimeout(LIMIT_S)
    with host:
        host.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, FULL_WINDOW_BYTES)
        host.connect(str(device.directory / f"{GUEST_CID}-messages"))
        host.send(b"CONNECT 7000\n")
        guest, header = answer(driver, OP_RESPONSE)
        assert header.type == TYPE_SEQPACKET
        assert host.recv(100).startswith(b"OK ")
        yield guest, host


def test_messages_of_the_guest_arrive_as_they_were_sent(
    device: DeviceProcess, driver: GuestDriver
) -> None:
    with from_guest(device, driver) as (guest, host):
        for size in (1, 100, 4096, 65_536, 200_000, FULL_WINDOW_BYTES):
            guest.send_message(PATTERN[:size])
            assert host.recv(1 << 20) == PATTERN[:size]


def test_a_message_in_many_packets_is_one(device: DeviceProcess, driver: GuestDriver) -> None:
    with from_guest(device, driver) as (guest, host):
        guest.send_message(PATTERN[:3000], packet_bytes=7)
        assert host.recv(1 << 20) == PATTERN[:3000]


def test_kept_messages_keep_their_boundaries(device: DeviceProcess, driver: GuestDriver) -> None:
    """Nobody reads until the guest has no credit left; then all of it comes, cut as it was."""
    sizes = [1, 127, 128, 129, 5000, 16_383, 16_384, 100_000] * 4
    with from_guest(device, driver) as (guest, host):
        waiting = iter(sizes)
        sent = []
        for size in waiting:
            if guest.credit() < size:
                break
            guest.send_message(PATTERN[:size])
            sent.append(size)
        assert [len(host.recv(1 << 20)) for _ in sent] == sent


def test_single_bytes_by_the_thousand(device: DeviceProcess, driver: GuestDriver) -> None:
    """They take little memory while nobody reads, and none is lost or joined to another."""
    with from_guest(device, driver) as (guest, host):
        before = device.private_kib()
        for number in range(20_000):
            guest.send_message(bytes([number & 0xFF]))
        assert device.private_kib() - before < 1024
        for number in range(20_000):
            assert host.recv(100) == bytes([number & 0xFF])


def test_messages_of_the_host_arrive_as_they_were_sent(
    device: DeviceProcess, driver: GuestDriver
) -> None:
    with from_host(device, driver) as (guest, host):
        ends = []
        for size in (1, 100, 4052, 4053, 65_536, 150_000, FULL_WINDOW_BYTES):
            host.send(PATTERN[:size])
            assert guest.read(size) == PATTERN[:size]
            ends.append((ends[-1] if ends else 0) + size)
        assert guest.ends == ends


def test_an_empty_message_is_dropped_and_is_not_the_end(
    device: DeviceProcess, driver: GuestDriver
) -> None:
    with from_host(device, driver) as (guest, host):
        for message in (b"a", b"", b"", b"bc", b""):
            host.send(message)
        host.shutdown(socket.SHUT_WR)
        guest.wait(lambda: guest.host_flags == 2)
        assert (bytes(guest.data), guest.ends) == (b"abc", [1, 3])
        guest.driver.send(guest.header(OP_RW, 0, SEQ_EOM))
        guest.send_message(b"x")
        assert host.recv(100) == b"x"


def test_a_message_that_the_guest_cannot_hold_ends_the_connection(
    device: DeviceProcess, driver: GuestDriver
) -> None:
    with from_host(device, driver) as (guest, host):
        host.send(PATTERN[: FULL_WINDOW_BYTES + 1])
        guest.wait(lambda: guest.is_reset)
        assert guest.received == 0
        assert host.recv(1) == b""


def test_a_message_without_end_is_reset(device: DeviceProcess, driver: GuestDriver) -> None:
    with from_guest(device, driver) as (guest, host):
        for _ in range(FULL_WINDOW_BYTES // 4096):
            driver.send(guest.header(OP_RW, 4096), bytes(4096))
        driver.send(guest.header(OP_RW, 1), b"x")
        guest.wait(lambda: guest.is_reset)
        assert host.recv(1 << 20) == b""  # and no part of it is taken for a message


def test_half_of_a_message_is_not_handed_on(device: DeviceProcess, driver: GuestDriver) -> None:
    with from_guest(device, driver) as (guest, host):
        guest.send_message(b"whole")
        driver.send(guest.header(OP_RW, 4), b"half")
        guest.control(OP_RST)
        assert host.recv(100) == b"whole"
        assert host.recv(100) == b""


def test_a_host_program_that_dies_ends_the_connection(
    device: DeviceProcess, driver: GuestDriver
) -> None:
    with from_host(device, driver) as (guest, host):
        guest.send_message(b"unread")
        host.close()
        guest.wait(lambda: guest.host_flags == 3)


def test_r39_no_more_connections_than_windows(device: DeviceProcess, driver: GuestDriver) -> None:
    with listen(8000, directory=device.directory, kind=socket.SOCK_SEQPACKET):
        for port in range(MAX_MESSAGE_CONNECTIONS):
            assert GuestSocket(driver, port, 3, 8000, TYPE_SEQPACKET).connect().is_open
        assert GuestSocket(driver, 5000, 3, 8000, TYPE_SEQPACKET).connect().is_reset


@pytest.mark.parametrize("kind", [TYPE_STREAM, TYPE_SEQPACKET])
def test_a_program_of_the_other_type_refuses(
    device: DeviceProcess, driver: GuestDriver, kind: int
) -> None:
    other = socket.SOCK_STREAM if kind == TYPE_SEQPACKET else socket.SOCK_SEQPACKET
    with listen(8000, directory=device.directory, kind=other):
        assert GuestSocket(driver, 5000, 3, 8000, kind).connect().is_reset


def test_a_packet_of_the_other_type_is_reset(device: DeviceProcess, driver: GuestDriver) -> None:
    with from_guest(device, driver) as (guest, host):
        stray = GuestSocket(driver, 5000, 3, 8000, TYPE_STREAM)
        driver.send(stray.header(OP_RW, 1), b"x")
        header, _ = driver.receive()
        assert (header.op, header.type) == (OP_RST, TYPE_STREAM)
        guest.send_message(b"still")
        assert host.recv(100) == b"still"


def test_a_guest_that_knows_no_messages_gets_none(device: DeviceProcess) -> None:
    driver = GuestDriver(device.monitor, messages=False)
    with listen(8000, directory=device.directory, kind=socket.SOCK_SEQPACKET):
        assert GuestSocket(driver, 5000, 3, 8000, TYPE_SEQPACKET).connect().is_reset
    host = socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    with host:
        host.settimeout(LIMIT_S)
        host.connect(str(device.directory / f"{GUEST_CID}-messages"))
        host.send(b"CONNECT 7000\n")
        assert host.recv(100) == b""


@pytest.mark.parametrize("line", [b"CONNECT 7000", b"CONNECT x\n", b"CONNECT 1\n\n", bytes(5000)])
def test_a_line_that_asks_for_nothing_is_refused(
    device: DeviceProcess, driver: GuestDriver, line: bytes
) -> None:
    host = socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    with host:
        host.settimeout(LIMIT_S)
        host.connect(str(device.directory / f"{GUEST_CID}-messages"))
        host.send(line)
        assert host.recv(100) == b""


def test_another_type_of_socket_is_refused(device: DeviceProcess) -> None:
    with pytest.raises(InvalidRequest):
        connect(GUEST_CID, 1, directory=device.directory, kind=socket.SOCK_DGRAM)
    with pytest.raises(InvalidRequest):
        listen(1, directory=device.directory, kind=socket.SOCK_DGRAM)


def test_lengths_come_out_as_they_went_in() -> None:
    queue = _Lengths()
    lengths = [1, 127, 128, 16_383, 16_384, 262_144, 1]
    for length in lengths:
        queue.append(length)
    for length in lengths:
        assert queue.first() == length
        queue.remove_first()
