"""A guest and its monitor in memory: what QEMU and a Linux guest are to a vsock device.

`Monitor` speaks vhost-user over a socket pair and owns guest memory; `GuestDriver` drives the two
virtqueues in it as a driver would; `DeviceProcess` starts the real device against them.
"""

import mmap
import os
import select
import shutil
import signal
import socket
import struct
import subprocess
import sys
import tempfile
import threading
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Self

from qtenclave.vsock.packet import (
    CID_PARENT,
    HEADER,
    HEADER_BYTES,
    OP_CREDIT_REQUEST,
    OP_CREDIT_UPDATE,
    OP_REQUEST,
    OP_RESPONSE,
    OP_RST,
    OP_RW,
    OP_SHUTDOWN,
    SEQ_EOM,
    TYPE_STREAM,
    U32,
    Header,
)

GUEST_CID = 7
LIMIT_S = 20.0  # far beyond what anything here takes: only a hang reaches it

SEQPACKET = 1 << 1
EVENT_IDX = 1 << 29
PROTOCOL_FEATURES = 1 << 30
VERSION_1 = 1 << 32

_MESSAGE = struct.Struct("<III")
_DESCRIPTOR = struct.Struct("<QIHH")
_GUEST_BASE = 0x10_0000
_USER_BASE = 0x7F00_0000_0000
_RING_BYTES = 0x10000  # room for the three parts of one queue
_NEXT = 1
_WRITE = 2


class Monitor:
    """The front-end half of vhost-user, one request at a time."""

    def __init__(self, memory_bytes: int = 16 << 20) -> None:
        self.channel, self.device_end = socket.socketpair()
        self.channel.settimeout(LIMIT_S)
        self.memory_fd = os.memfd_create("guest")
        os.ftruncate(self.memory_fd, memory_bytes)
        self.memory = mmap.mmap(self.memory_fd, memory_bytes)
        self.events: list[int] = []

    def close(self) -> None:
        self.channel.close()
        self.device_end.close()
        os.close(self.memory_fd)
        for event in self.events:
            os.close(event)
        self.events.clear()

    def send(self, request: int, payload: bytes = b"", fds: tuple[int, ...] = ()) -> None:
        message = _MESSAGE.pack(request, 1, len(payload)) + payload
        socket.send_fds(self.channel, [message], fds)

    def ask(self, request: int, payload: bytes = b"") -> bytes:
        self.send(request, payload)
        return self.receive_reply(request)

    def receive_reply(self, request: int) -> bytes:
        answer, flags, size = _MESSAGE.unpack(self._exactly(_MESSAGE.size))
        assert (answer, flags) == (request, 5)
        return self._exactly(size)

    def send_acknowledged(
        self, request: int, payload: bytes = b"", fds: tuple[int, ...] = ()
    ) -> None:
        message = _MESSAGE.pack(request, 9, len(payload)) + payload
        socket.send_fds(self.channel, [message], fds)
        assert self.receive_reply(request) == bytes(8)

    def _exactly(self, size: int) -> bytes:
        data = b""
        while len(data) < size:
            part = self.channel.recv(size - len(data))
            if not part:
                raise ConnectionError("the device closed its end")
            data += part
        return data

    def negotiate(self, features: int = EVENT_IDX | PROTOCOL_FEATURES | VERSION_1) -> None:
        offered = int.from_bytes(self.ask(1), "little")
        assert features & ~offered == 0
        protocol = int.from_bytes(self.ask(15), "little")
        self.send(16, struct.pack("<Q", protocol))
        assert int.from_bytes(self.ask(17), "little") >= 2
        self.send(3)
        config = self.ask(24, struct.pack("<III", 0, 8, 0) + bytes(8))
        assert config[12:] == struct.pack("<Q", GUEST_CID)
        self.send(2, struct.pack("<Q", features))
        size = len(self.memory)
        table = struct.pack("<IIQQQQ", 1, 0, _GUEST_BASE, size, _USER_BASE, 0)
        self.send_acknowledged(5, table, (self.memory_fd,))

    def start_queue(self, index: int, size: int, offset: int) -> tuple[int, int]:
        """Start a queue whose rings begin at `offset`; returns its kick and call events."""
        kick = os.eventfd(0, os.EFD_NONBLOCK)
        call = os.eventfd(0, os.EFD_NONBLOCK)
        self.events += [kick, call]
        base = _USER_BASE + offset
        self.send(8, struct.pack("<II", index, size))
        self.send(10, struct.pack("<II", index, 0))
        address = (index, 0, base, base + 0x8000, base + 0x4000, 0)
        self.send(9, struct.pack("<IIQQQQ", *address))
        self.send(12, struct.pack("<Q", index), (kick,))
        self.send(13, struct.pack("<Q", index), (call,))
        self.send_acknowledged(18, struct.pack("<II", index, 1))
        return kick, call

    def stop_queue(self, index: int) -> int:
        _, base = struct.unpack("<II", self.ask(11, struct.pack("<II", index, 0)))
        return base


class Ring:
    """The driver's end of one split virtqueue."""

    def __init__(self, monitor: Monitor, index: int, size: int, *, event_idx: bool = True) -> None:
        self.memory = monitor.memory
        self._words = memoryview(self.memory).cast("H")
        self.offset = index * _RING_BYTES
        self.memory[self.offset : self.offset + _RING_BYTES] = bytes(_RING_BYTES)
        self.size = size
        self.event_idx = event_idx
        self.next_avail = self.last_used = 0
        self.free = deque(range(size))
        self.lent: dict[int, list[int]] = {}
        self.kicks = 0
        self._barrier = threading.Lock()
        self.kick_fd, self.call_fd = monitor.start_queue(index, size, self.offset)

    def _u16(self, at: int) -> int:
        return self._words[(self.offset + at) // 2]

    def _put_u16(self, at: int, value: int) -> None:
        # One store: `struct.pack_into` clears the place first, which the device would see.
        self._words[(self.offset + at) // 2] = value & 0xFFFF

    def _fence(self) -> None:
        with self._barrier:  # an atomic operation: what was written is out before what is read
            pass

    def put_descriptor(self, index: int, address: int, length: int, flags: int, then: int) -> None:
        at = self.offset + index * 16
        _DESCRIPTOR.pack_into(self.memory, at, address, length, flags, then)

    def put_avail(self, head: int) -> None:
        self._put_u16(0x4000 + 4 + 2 * (self.next_avail % self.size), head)
        self.next_avail = (self.next_avail + 1) & 0xFFFF

    def lend(self, pieces: list[tuple[int, int]], *, device_writes: bool) -> int:
        """Make a chain of (offset in memory, length) available; returns its head."""
        indexes = [self.free.popleft() for _ in pieces]
        for number, (start, length) in enumerate(pieces):
            last = number == len(pieces) - 1
            flags = (_WRITE if device_writes else 0) | (0 if last else _NEXT)
            then = 0 if last else indexes[number + 1]
            self.put_descriptor(indexes[number], _GUEST_BASE + start, length, flags, then)
        self.lent[indexes[0]] = indexes
        self.put_avail(indexes[0])
        return indexes[0]

    def publish(self) -> None:
        """Show everything lent to the device, and notify it if it wants that."""
        old = self._u16(0x4000 + 2)
        self._put_u16(0x4000 + 2, self.next_avail)
        self._fence()
        if self.event_idx:
            event = self._u16(0x8000 + 4 + 8 * self.size)
            wanted = (self.next_avail - event - 1) & 0xFFFF < (self.next_avail - old) & 0xFFFF
        else:
            wanted = not self._u16(0x8000) & 1
        if wanted:
            self.kicks += 1
            os.eventfd_write(self.kick_fd, 1)

    def take_used(self) -> tuple[int, int] | None:
        """Take one chain that the device gave back: head and bytes written."""
        if self._u16(0x8000 + 2) == self.last_used:
            return None
        at = self.offset + 0x8000 + 4 + 8 * (self.last_used % self.size)
        head, length = struct.unpack_from("<II", self.memory, at)
        self.last_used = (self.last_used + 1) & 0xFFFF
        self.free.extend(self.lent.pop(head))
        return head, length

    def ask_for_interrupt(self) -> bool:
        """Ask to be told about the next used chain; False when there is one already."""
        self._put_u16(0x4000 + 4 + 2 * self.size, self.last_used)
        self._fence()
        return self._u16(0x8000 + 2) == self.last_used


class GuestDriver:
    """Sends and receives packets like the vsock driver of a guest."""

    RX_BUFFER_BYTES = 4096

    def __init__(
        self,
        monitor: Monitor,
        *,
        queue_size: int = 128,
        event_idx: bool = True,
        fill: bool = True,
        messages: bool = True,
    ) -> None:
        self.monitor = monitor
        features = VERSION_1 | PROTOCOL_FEATURES | (EVENT_IDX if event_idx else 0)
        features |= SEQPACKET if messages else 0
        monitor.negotiate(features)
        self.rx = Ring(monitor, 0, queue_size, event_idx=event_idx)
        self.tx = Ring(monitor, 1, queue_size, event_idx=event_idx)
        self._rx_area = 4 * _RING_BYTES
        self._tx_area = self._rx_area + queue_size * self.RX_BUFFER_BYTES
        self._tx_slots = deque(range((len(monitor.memory) - self._tx_area) // 4096))
        self._tx_lent: dict[int, list[int]] = {}
        self._rx_at: dict[int, int] = {}
        self._rx_slots = deque(range(queue_size))
        if fill:
            self.lend_rx()

    def lend_rx(self, count: int | None = None) -> None:
        for _ in range(len(self._rx_slots) if count is None else count):
            slot = self._rx_slots.popleft()
            start = self._rx_area + slot * self.RX_BUFFER_BYTES
            head = self.rx.lend([(start, self.RX_BUFFER_BYTES)], device_writes=True)
            self._rx_at[head] = slot
        self.rx.publish()

    def send(self, header: Header, payload: bytes = b"", *, publish: bool = True) -> None:
        """Queue a packet, waiting for the device to give buffers back if it must."""
        data = HEADER.pack(*header) + payload
        needed = -(-len(data) // 4096)
        self.reap_tx()
        while len(self._tx_slots) < needed or len(self.tx.free) < needed:
            self._wait(self.tx)
            self.reap_tx()
        slots = [self._tx_slots.popleft() for _ in range(needed)]
        pieces = []
        for number, slot in enumerate(slots):
            part = data[number * 4096 : (number + 1) * 4096]
            start = self._tx_area + slot * 4096
            self.monitor.memory[start : start + len(part)] = part
            pieces.append((start, len(part)))
        head = self.tx.lend(pieces, device_writes=False)
        self._tx_lent[head] = slots
        if publish:
            self.tx.publish()

    def reap_tx(self) -> None:
        while (used := self.tx.take_used()) is not None:
            self._tx_slots.extend(self._tx_lent.pop(used[0]))

    def try_receive(self) -> tuple[Header, bytes] | None:
        used = self.rx.take_used()
        if used is None:
            return None
        head, length = used
        slot = self._rx_at.pop(head)
        start = self._rx_area + slot * self.RX_BUFFER_BYTES
        data = self.monitor.memory[start : start + length]
        self._rx_slots.append(slot)
        header = Header(*HEADER.unpack_from(data))
        payload = data[HEADER_BYTES:]
        assert header.length == len(payload)
        return header, payload

    def receive(self, *, refill: bool = True) -> tuple[Header, bytes]:
        while (packet := self.try_receive()) is None:
            self._wait(self.rx)
        if refill:
            self.lend_rx()
        return packet

    def _wait(self, ring: Ring) -> None:
        if ring.ask_for_interrupt():
            ready, _, _ = select.select([ring.call_fd], [], [], LIMIT_S)
            assert ready, "the device did not answer"
            os.eventfd_read(ring.call_fd)


class GuestSocket:
    """One connection at the guest's end, with honest credit."""

    BUF_ALLOC = 256 * 1024

    def __init__(
        self,
        driver: GuestDriver,
        port: int,
        host_cid: int,
        host_port: int,
        kind: int = TYPE_STREAM,
    ) -> None:
        self.kind = kind
        self.driver = driver
        self.port, self.host_cid, self.host_port = port, host_cid, host_port
        self.sent = self.received = self.reported = 0
        self.host_window = self.host_taken = 0
        self.data = bytearray()
        self.ends: list[int] = []  # `received` behind each message
        self.host_flags = 0
        self.is_reset = self.is_open = False
        self.packets = self.credit_requests = 0

    def header(self, op: int, length: int = 0, flags: int = 0) -> Header:
        return Header(
            GUEST_CID,
            self.host_cid,
            self.port,
            self.host_port,
            length,
            self.kind,
            op,
            flags,
            self.BUF_ALLOC,
            self.reported & U32,
        )

    def control(self, op: int, flags: int = 0) -> None:
        self.driver.send(self.header(op, flags=flags))

    def connect(self) -> Self:
        self.control(OP_REQUEST)
        self.wait(lambda: self.is_open or self.is_reset)
        return self

    def credit(self) -> int:
        return self.host_window - ((self.sent - self.host_taken) & U32)

    def send(self, data: bytes, packet_bytes: int = 60 * 1024) -> None:
        view = memoryview(data)
        while view:
            self.wait(lambda: self.credit() > 0 or self.is_reset)
            if self.is_reset:
                raise ConnectionResetError
            part = bytes(view[: min(self.credit(), packet_bytes)])
            self.sent += len(part)
            self.driver.send(self.header(OP_RW, len(part)), part)
            view = view[len(part) :]

    def send_message(self, data: bytes, packet_bytes: int = 60 * 1024) -> None:
        """Send one message, marking its end."""
        view = memoryview(data)
        while view:
            self.wait(lambda: self.credit() > 0 or self.is_reset)
            if self.is_reset:
                raise ConnectionResetError
            part = bytes(view[: min(self.credit(), packet_bytes)])
            view = view[len(part) :]
            self.sent += len(part)
            flags = 0 if view else SEQ_EOM
            self.driver.send(self.header(OP_RW, len(part), flags), part)

    def wait(self, condition: Callable[[], bool]) -> None:
        while not condition():
            self.hear(*self.driver.receive())

    def poll(self) -> None:
        while (packet := self.driver.try_receive()) is not None:
            self.hear(*packet)
        self.driver.lend_rx()

    def hear(self, header: Header, payload: bytes) -> None:
        assert header.dst_cid == GUEST_CID
        expected = (self.host_cid, self.host_port, self.port)
        assert (header.src_cid, header.src_port, header.dst_port) == expected
        if header.op == OP_RST:
            self.is_reset = True
            return
        self.host_window, self.host_taken = header.buf_alloc, header.fwd_cnt
        if header.op in {OP_RESPONSE, OP_REQUEST}:
            self.is_open = True
        elif header.op == OP_RW:
            self.packets += 1
            self.received += len(payload)
            assert self.received - self.reported <= self.BUF_ALLOC, "beyond our credit"
            self.data += payload
            if header.flags & SEQ_EOM:
                self.ends.append(self.received)
        elif header.op == OP_SHUTDOWN:
            self.host_flags |= header.flags
        elif header.op == OP_CREDIT_REQUEST:
            self.credit_requests += 1
            self.control(OP_CREDIT_UPDATE)

    def read(self, count: int) -> bytes:
        """Take exactly `count` bytes, reporting them to the host as they come."""
        taken = bytearray()
        while len(taken) < count:
            self.wait(lambda: len(self.data) > 0 or self.is_reset)
            if not self.data:
                raise ConnectionResetError
            part = self.data[: count - len(taken)]
            del self.data[: len(part)]
            taken += part
            self.reported += len(part)
            self.control(OP_CREDIT_UPDATE)
        return bytes(taken)


def process_cpu_s(pid: int) -> float:
    """Return the processor time that all threads of a process took so far."""
    times = [path.read_text() for path in Path(f"/proc/{pid}/task").glob("*/schedstat")]
    return sum(int(text.split()[0]) for text in times) / 1e9


class DeviceProcess:
    """The real device in a process of its own. Leaving the context ends it."""

    parent_cid = CID_PARENT

    def __init__(self, memory_bytes: int = 16 << 20) -> None:
        # Short: the path of a Unix socket has little room.
        self.directory = Path(tempfile.mkdtemp(prefix="qt-", dir="/tmp"))
        self.monitor = Monitor(memory_bytes)
        self.listener = socket.socket(socket.AF_UNIX)
        self.listener.bind(str(self.directory / str(GUEST_CID)))
        self.listener.listen(128)
        self.message_listener = socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        self.message_listener.bind(str(self.directory / f"{GUEST_CID}-messages"))
        self.message_listener.listen(128)
        self.services = {port: self._serve(f"hypervisor{port}") for port in (1, 2)}
        self.opened: list[socket.socket] = []
        self.process: subprocess.Popen[bytes] | None = None

    def _serve(self, name: str, kind: int = socket.SOCK_STREAM) -> socket.socket:
        sock = socket.socket(socket.AF_UNIX, kind)
        sock.bind(str(self.directory / name))
        sock.listen(128)
        sock.settimeout(LIMIT_S)
        return sock

    def monitor_end(self) -> socket.socket:
        """Return the end of the vhost-user channel that the monitor has."""
        return self.monitor.channel

    def serve_parent(self, name: str, kind: int = socket.SOCK_STREAM) -> socket.socket:
        sock = self._serve(name, kind)
        self.opened.append(sock)
        return sock

    def __enter__(self) -> Self:
        ready_read, ready_write = os.pipe()
        vhost, listener = self.monitor.device_end.fileno(), self.listener.fileno()
        arguments = [sys.executable, "-I", "-m", "qtenclave.vsock.device"]
        arguments += ["--vhost-fd", str(vhost)]
        arguments += ["--guest-cid", str(GUEST_CID)]
        arguments += ["--hypervisor-port", f"1={self.directory}/hypervisor1"]
        arguments += ["--hypervisor-port", f"2={self.directory}/hypervisor2"]
        arguments += ["--parent-dir", str(self.directory)]
        arguments += ["--listen-fd", str(listener)]
        messages = self.message_listener.fileno()
        arguments += ["--message-listen-fd", str(messages)]
        arguments += ["--ready-fd", str(ready_write)]
        self.process = subprocess.Popen(
            arguments, pass_fds=(vhost, listener, messages, ready_write), stderr=subprocess.PIPE
        )
        os.close(ready_write)
        with os.fdopen(ready_read, "rb") as ready:
            assert ready.read() == b"ready\n"
        self.monitor.device_end.close()
        return self

    def __exit__(self, *_: object) -> None:
        self.monitor.close()
        if self.process is not None:
            if self.process.poll() is None:
                self.process.send_signal(signal.SIGTERM)
            self.process.communicate(timeout=LIMIT_S)
        for sock in (self.listener, self.message_listener, *self.services.values(), *self.opened):
            sock.close()
        shutil.rmtree(self.directory)

    def wait(self) -> tuple[int, str]:
        """Wait for the device to end; returns its status and what it said."""
        assert self.process is not None
        _, talk = self.process.communicate(timeout=LIMIT_S)
        return self.process.returncode, talk.decode()

    def status_kib(self, field: str) -> int:
        """Return a size that the kernel tells of the process: `VmRSS`, `VmHWM` and the like."""
        assert self.process is not None
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(status.split(f"{field}:")[1].split()[0])

    def rss_kib(self) -> int:
        return self.status_kib("VmRSS")

    def cpu_s(self) -> float:
        """Processor time of the process so far."""
        assert self.process is not None
        return process_cpu_s(self.process.pid)

    def private_kib(self) -> int:
        """Memory of its own: without the guest's pages, which come and go with what it touches."""
        return self.status_kib("RssAnon")

    def dial(self, port: int) -> socket.socket:
        """Ask for a guest's port, without waiting for the answer."""
        sock = socket.socket(socket.AF_UNIX)
        sock.settimeout(LIMIT_S)
        sock.connect(str(self.directory / str(GUEST_CID)))
        sock.sendall(b"CONNECT %d\n" % port)
        self.opened.append(sock)
        return sock


@contextmanager
def connected(
    device: DeviceProcess, driver: GuestDriver, port: int = 5000
) -> Iterator[tuple[GuestSocket, socket.socket]]:
    """A connection from the guest to a hypervisor service."""
    guest = GuestSocket(driver, port, 0, 1).connect()
    assert guest.is_open
    host, _ = device.services[1].accept()
    host.settimeout(LIMIT_S)
    with host:
        yield guest, host
