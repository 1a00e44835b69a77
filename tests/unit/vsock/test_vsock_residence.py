"""However a guest lays its buffers, the device keeps little of guest memory resident.

The kernel maps 64 KiB around a page that is read. A driver that puts each byte into such a window
of its own makes the most of every one; the queues here are as long as queues can be.
"""

import socket
from collections import deque
from collections.abc import Iterator

import pytest
from vsock_guest import LIMIT_S, DeviceProcess, GuestDriver, GuestSocket

from qtenclave.vsock.packet import (
    HEADER,
    HEADER_BYTES,
    OP_CREDIT_UPDATE,
    OP_RW,
    SEQ_EOM,
    TYPE_SEQPACKET,
    TYPE_STREAM,
)
from qtenclave.vsock.queue import MAX_QUEUE_SIZE

RESIDENT_KIB = 24 * 1024
WINDOW = 64 * 1024
PIECES = MAX_QUEUE_SIZE
MEMORY = (16 + PIECES) * WINDOW
GUEST_BASE = 0x10_0000
NEXT, WRITE = 1, 2


@pytest.fixture
def device() -> Iterator[DeviceProcess]:
    made = DeviceProcess(memory_bytes=MEMORY)
    # The kernel maps only pages that exist.
    memory = made.monitor.memory
    for start in range(0, MEMORY, 4096):
        memory[start] = 1
    with made:
        yield made


def lay(driver: GuestDriver, data: bytes) -> None:
    """Make a chain of `data` with a window for each byte; its head is 0."""
    for number, byte in enumerate(data):
        at = (16 + number) * WINDOW
        driver.monitor.memory[at] = byte
        flags = NEXT if number + 1 < len(data) else 0
        driver.tx.put_descriptor(number, GUEST_BASE + at, 1, flags, (number + 1) % PIECES)


def offer(driver: GuestDriver) -> None:
    """Send what was laid, and wait until the device has given it back."""
    driver.tx.lent[0] = []
    driver.tx.put_avail(0)
    driver.tx.publish()
    while driver.tx.take_used() is None:
        driver._wait(driver.tx)


def receive_all(host: socket.socket, count: int) -> bytes:
    data = b""
    while len(data) < count and (part := host.recv(count - len(data))):
        data += part
    return data


def peak_kib(device: DeviceProcess) -> int:
    return device.status_kib("VmHWM")


@pytest.mark.parametrize("kind", [TYPE_STREAM, TYPE_SEQPACKET], ids=["stream", "messages"])
@pytest.mark.parametrize("reads", [True, False], ids=["read", "not read"])
def test_a_packet_from_all_over_memory(device: DeviceProcess, kind: int, reads: bool) -> None:
    driver = GuestDriver(device.monitor, queue_size=PIECES, fill=False)
    driver.lend_rx(8)
    socket_type = socket.SOCK_STREAM if kind == TYPE_STREAM else socket.SOCK_SEQPACKET
    listener = device.serve_parent("3_8000", socket_type)
    guest = GuestSocket(driver, 5000, 3, 8000, kind).connect()
    host, _ = listener.accept()
    host.settimeout(LIMIT_S)
    driver.reap_tx()
    payload = bytes(number % 251 for number in range(PIECES - HEADER_BYTES))
    header = guest.header(OP_RW, len(payload), SEQ_EOM if kind == TYPE_SEQPACKET else 0)
    with host:
        lay(driver, HEADER.pack(*header) + payload)
        for _ in range(5 if reads else 40):
            offer(driver)
            if reads:
                assert receive_all(host, len(payload)) == payload
        assert device.process is not None
        assert device.process.poll() is None
        assert peak_kib(device) <= RESIDENT_KIB


def test_many_packets_from_all_over_memory(device: DeviceProcess) -> None:
    """No chain is wide, and all of a batch together are."""
    driver = GuestDriver(device.monitor, queue_size=PIECES, fill=False)
    driver.lend_rx(8)
    guest = GuestSocket(driver, 5000, 0, 1).connect()
    host, _ = device.services[1].accept()
    driver.reap_tx()
    packet = HEADER.pack(*guest.header(OP_RW, 3)) + b"abc"
    count = PIECES // 8
    with host:
        host.settimeout(LIMIT_S)
        for index in range(count):
            for part, number in enumerate(range(8 * index, 8 * index + 8)):
                at = (16 + number) * WINDOW
                piece = packet[6 * part : 6 * part + 6] if part < 7 else packet[42:]
                driver.monitor.memory[at : at + len(piece)] = piece
                flags = NEXT if part < 7 else 0
                driver.tx.put_descriptor(number, GUEST_BASE + at, len(piece), flags, number + 1)
            driver.tx.lent[8 * index] = []
            driver.tx.put_avail(8 * index)
        driver.tx.publish()
        assert receive_all(host, 3 * count) == b"abc" * count
        assert peak_kib(device) <= RESIDENT_KIB


def test_receive_buffers_all_over_memory(device: DeviceProcess) -> None:
    """Every buffer has a piece of one byte for each byte, in a window of its own."""
    driver = GuestDriver(device.monitor, queue_size=PIECES, fill=False)
    driver._rx_slots = deque(range(4))
    driver.lend_rx()
    guest = GuestSocket(driver, 5000, 0, 1).connect()
    host, _ = device.services[1].accept()
    ring = driver.rx
    with host:
        for index in range(PIECES):
            at = GUEST_BASE + (16 + index) * WINDOW
            last = index == PIECES - 1
            ring.put_descriptor(index, at, 1, WRITE | (0 if last else NEXT), (index + 1) % PIECES)
        start = ring._u16(0x8000 + 2)
        for _ in range(PIECES - 8):
            ring.put_avail(0)
        ring.publish()
        guest.control(OP_CREDIT_UPDATE)
        host.sendall(bytes(100_000))
        while (ring._u16(0x8000 + 2) - start) & 0xFFFF < 100:
            ring.last_used = ring._u16(0x8000 + 2)
            driver._wait(ring)
        assert peak_kib(device) <= RESIDENT_KIB
