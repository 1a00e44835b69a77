"""A whole vsock device in this process, and everybody around it, each step by step.

A guest in a few pages of memory, its monitor, host programs of either type, and a clock, all of
which may do anything; and one honest connection, whose bytes have to arrive whatever the others do.
`World.check` says what must hold after every step.
"""

import os
import random
import secrets
import shutil
import socket
import struct
import tempfile
import weakref
from collections import deque
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Self

import pytest

from qtenclave.errors import EnclaveError, GuestFault, HostFailure, MalformedInput
from qtenclave.vsock import device, endpoints, guest_queues, to_guest, vhost_user
from qtenclave.vsock._settings import Settings
from qtenclave.vsock.busy_poll import BusyPoll
from qtenclave.vsock.messages import MessageEndpoint
from qtenclave.vsock.packet import (
    CID_PARENT,
    HEADER,
    OP_CREDIT_UPDATE,
    OP_REQUEST,
    OP_RESPONSE,
    OP_RST,
    OP_RW,
    TYPE_SEQPACKET,
    TYPE_STREAM,
    U32,
    Header,
)
from qtenclave.vsock.router import (
    FULL_WINDOW_BYTES,
    MAX_CONNECTIONS,
    MAX_FULL_WINDOWS,
    MAX_MESSAGE_CONNECTIONS,
    MAX_RESETS,
)
from qtenclave.vsock.vhost_user import VhostUser

__all__ = ["Broken", "World"]

GUEST_CID = 7
STREAMS, MESSAGES, NOBODY = 8000, 8001, 8002  # the parent's ports
HONEST_PORT = 1

# The guest's memory is two pieces of one file, with pages between them that are not its own.
PAGE = 4096
LOW, LOW_BYTES, LOW_AT = 0x10000, 16 * PAGE, PAGE
HIGH, HIGH_BYTES, HIGH_AT = 0x40000, 4 * PAGE, LOW_AT + LOW_BYTES + PAGE
FILE_BYTES = HIGH_AT + HIGH_BYTES + PAGE
USER = 0x7F00_0000_0000
RING, RINGS_BYTES = 16, 0x400  # entries and bytes of each queue, at the start of the lower piece
RX_AT, TX_AT = 0x1000, 0x9000  # buffers, as offsets in that piece
SLOT_BYTES = 0x700

BUF_ALLOC = 64 * 1024
MAX_WAITING = 64
# Of its own, by what each limit allows.
MOST_BYTES = (
    MAX_CONNECTIONS * 8192
    + (MAX_FULL_WINDOWS + 2 * MAX_MESSAGE_CONNECTIONS) * FULL_WINDOW_BYTES
    + MAX_WAITING * 64
)

_DESCRIPTOR = struct.Struct("<QIHH")
_MESSAGE = struct.Struct("<III")


class Broken(Exception):
    """The device broke a promise."""


def is_guests(address: int, length: int) -> bool:
    """Return whether these bytes are all in one piece of the guest's memory."""
    return any(
        length > 0 and start <= address and address + length <= start + size
        for start, size in ((LOW, LOW_BYTES), (HIGH, HIGH_BYTES))
    )


class Clock:
    """Time that passes when told to."""

    def __init__(self) -> None:
        self.now_s = 1000.0

    def __call__(self) -> float:
        return self.now_s


CLOCK = Clock()


class Impatient(BusyPoll):
    """Looks once in every wait: its clock may stand still meanwhile."""

    def starts(self, now_s: float) -> bool:
        super().starts(now_s)
        self.has_looked = False
        return True

    def goes_on(self, now_s: float, cpu_s: float) -> bool:
        super().goes_on(now_s, cpu_s)
        looked, self.has_looked = self.has_looked, True
        return not looked


class Stepped(device.Device):
    """A device that never sleeps."""

    def __init__(
        self, settings: Settings, vhost: VhostUser, listeners: Sequence[socket.socket]
    ) -> None:
        super().__init__(settings, vhost, listeners)
        self._busy_poll = Impatient()

    def _timeout_s(self) -> float | None:
        super()._timeout_s()
        return 0.0


class Place:
    """What outlives one world: sockets with an address, and the file of guest memory."""

    def __init__(self) -> None:
        self._patch = pytest.MonkeyPatch()
        for module in (device, endpoints, guest_queues, to_guest):
            self._patch.setattr(module, "monotonic", CLOCK)
        self._patch.setattr(vhost_user, "_MESSAGE_TIMEOUT_S", 0.01)
        self.directory = Path(tempfile.mkdtemp(prefix="qt-", dir="/tmp"))
        self._remove = weakref.finalize(self, shutil.rmtree, self.directory)  # or when we end
        self.streams = self._listen("device", socket.SOCK_STREAM)
        self.messages = self._listen("device-messages", socket.SOCK_SEQPACKET)
        self.services = {
            (0, 1): self._listen("hypervisor1", socket.SOCK_STREAM),
            (CID_PARENT, STREAMS): self._listen(f"3_{STREAMS}", socket.SOCK_STREAM),
            (CID_PARENT, MESSAGES): self._listen(f"3_{MESSAGES}", socket.SOCK_SEQPACKET),
        }
        self.memory_fd = os.memfd_create("guest")
        os.ftruncate(self.memory_fd, FILE_BYTES)
        # Nothing that a guest or a program here says can hold it by chance.
        self.token = secrets.token_bytes(16)
        page = self.token * (PAGE // 16)
        self.clean = (
            page + bytes(LOW_BYTES) + page + bytes(HIGH_BYTES) + page  # its own, between the others
        )

    def _listen(self, name: str, kind: socket.SocketKind) -> socket.socket:
        sock = socket.socket(socket.AF_UNIX, kind | socket.SOCK_NONBLOCK)
        sock.bind(str(self.directory / name))
        sock.listen(512)
        return sock

    def forget_waiting(self) -> None:
        """Turn away who is left in a backlog."""
        for listener in (self.streams, self.messages, *self.services.values()):
            with suppress(BlockingIOError):
                while True:
                    listener.accept()[0].close()

    def close(self) -> None:
        for listener in (self.streams, self.messages, *self.services.values()):
            listener.close()
        os.close(self.memory_fd)
        self._patch.undo()
        self._remove()


class Ring:
    """The guest's end of one queue."""

    def __init__(self, world: "World", index: int) -> None:
        self._world = world
        self.at = LOW_AT + index * RINGS_BYTES
        self.user = USER + index * RINGS_BYTES
        self.index = index
        self.restart()

    def restart(self) -> None:
        self.avail = self.seen = 0
        self.free = deque(range(RING))
        self.lent: dict[int, tuple[list[int], list[tuple[int, int]]]] = {}  # indexes and pieces

    def addresses(self) -> bytes:
        parts = (self.user, self.user + 0x200, self.user + 0x100)
        return struct.pack("<IIQQQQ", self.index, 0, *parts, 0)

    def lend(self, pieces: list[tuple[int, int]], *, device_writes: bool) -> int | None:
        """Make a chain of (address, length) available; None when the table is full."""
        if len(pieces) > len(self.free) or not pieces:
            return None
        indexes = [self.free.popleft() for _ in pieces]
        for number, (address, length) in enumerate(pieces):
            last = number == len(pieces) - 1
            flags = (2 if device_writes else 0) | (0 if last else 1)
            then = 0 if last else indexes[number + 1]
            entry = _DESCRIPTOR.pack(address, length & U32, flags, then)
            self._world.poke(self.at + indexes[number] * 16, entry)
        if device_writes and any(a < LOW + 2 * RINGS_BYTES and a + n > LOW for a, n in pieces):
            self._world.scribbled = True
        head = indexes[0]
        self.lent[head] = indexes, pieces
        self._world.poke(self.at + 0x104 + 2 * (self.avail % RING), struct.pack("<H", head))
        self.avail = (self.avail + 1) & 0xFFFF
        self._world.poke(self.at + 0x102, struct.pack("<H", self.avail))
        return head

    def take(self) -> tuple[list[tuple[int, int]], int] | None:
        """Take a chain that came back: its pieces, and how many bytes were written."""
        (used,) = struct.unpack("<H", self._world.peek(self.at + 0x202, 2))
        if used == self.seen:
            return None
        entry = self._world.peek(self.at + 0x204 + 8 * (self.seen % RING), 8)
        head, length = struct.unpack("<II", entry)
        self.seen = (self.seen + 1) & 0xFFFF
        chain = self.lent.pop(head, None)
        if chain is None:  # the guest wrote over its own rings
            return None
        if not self._world.scribbled and not all(is_guests(*piece) for piece in chain[1]):
            raise Broken("memory that is not the guest's was taken for its own")
        self.free.extend(chain[0])
        return chain[1], length


class Honest:
    """One connection that keeps to the rules, and counts what arrives at both ends."""

    def __init__(self) -> None:
        self.host: socket.socket | None = None
        self.is_open = False
        self.window = self.taken = 0
        self.sent = self.received = 0  # by the guest
        self.host_sent = self.host_received = 0

    def header(self, op: int, length: int = 0) -> Header:
        ports = (HONEST_PORT, 1, length, TYPE_STREAM, op)
        return Header(GUEST_CID, 0, *ports, 0, BUF_ALLOC, self.received & U32)


_PERIOD = 65_521  # so that bytes out of place differ
_BYTES = random.Random(1).randbytes(_PERIOD) * 3


def _pattern(start: int, length: int) -> bytes:
    start %= _PERIOD
    return _BYTES[start : start + length]


class World:
    """One device and those around it. Leaving the context ends them all."""

    def __init__(
        self, place: Place, *, event_idx: bool, messages: bool, small_sockets: bool
    ) -> None:
        CLOCK.now_s = 1000.0
        self.place = place
        os.pwrite(place.memory_fd, place.clean, 0)
        self.fault: EnclaveError | None = None
        self.tainted = False  # the guest or its monitor broke something on purpose
        self.scribbled = False  # also what the rings say is not what was lent
        self.has_small_sockets = small_sockets
        self._narrowed: set[int] = set()
        self.programs: list[socket.socket] = []
        self.events: list[int] = []
        self.asked: deque[Header] = deque()  # connections that the device asks the guest for
        self.received: dict[tuple[int, int], int] = {}  # of the guest, by its and the other port
        self.honest = Honest()
        self.features = 1 << 32 | 1 << 30 | (1 << 29 if event_idx else 0) | (2 if messages else 0)
        self.monitor, theirs = socket.socketpair()
        self.monitor.settimeout(0.0)
        self.vhost = vhost_user.VhostUser(theirs, GUEST_CID)
        settings = Settings(
            vhost_fd=theirs.fileno(),
            guest_cid=GUEST_CID,
            hypervisor_ports={1: f"{place.directory}/hypervisor1"},
            parent_directory=place.directory,
            listen_fd=place.streams.fileno(),
            message_listen_fd=place.messages.fileno(),
            ready_fd=None,
        )
        self.device = Stepped(settings, self.vhost, [place.streams, place.messages])
        self.rx, self.tx = Ring(self, 0), Ring(self, 1)
        self._rx_slot = self._tx_slot = 0

    def __enter__(self) -> Self:
        self.tell(16, struct.pack("<Q", 0x8209))
        self.tell(3)
        self.tell(2, struct.pack("<Q", self.features))
        self.set_memory()
        for ring in (self.rx, self.tx):
            self.start(ring)
        self.lend(RING // 2)
        self.send(self.honest.header(OP_REQUEST))
        self.turn()
        with suppress(BlockingIOError):
            self.honest.host, _ = self.place.services[0, 1].accept()
            self.honest.host.settimeout(0.0)
        self.reap()
        return self

    def __exit__(self, *_: object) -> None:
        self.vhost.__exit__()
        self.device._epoll.close()
        for endpoint in self.device._endpoints.by_descriptor.values():
            endpoint.socket.close()
        os.close(self.device._from_guest._ports._parent_fd)
        for sock in (self.monitor, self.honest.host, *self.programs):
            if sock is not None:
                sock.close()
        for event in self.events:
            os.close(event)
        self.place.forget_waiting()
        # What they refer to goes now, and not when the collector finds the circles.
        made = self.device
        for part in (made._from_guest, made._to_guest, made._endpoints, made._queues, made):
            vars(part).clear()
        vars(self.vhost).clear()
        self.fault = None  # its frames know guest memory

    # The device

    def turn(self, count: int = 1) -> None:
        """Let the device work; its error, if it is one that it may end with, is kept."""
        for _ in range(count):
            if self.fault is not None:
                return
            try:
                if not self.device._turn():
                    self.fault = HostFailure("the monitor left")
            except GuestFault as error:
                self._require_taint(error)
            except (MalformedInput, HostFailure) as error:
                self._require_taint(error)
        if self.fault is None:
            self.check()
        if self.has_small_sockets:
            self._narrow()

    def _narrow(self) -> None:
        """Have the sockets towards host programs hold little, as a system may be set up to do."""
        for descriptor, endpoint in self.device._endpoints.by_descriptor.items():
            if id(endpoint) not in self._narrowed:
                self._narrowed.add(id(endpoint))
                with suppress(OSError), socket.socket(fileno=os.dup(descriptor)) as sock:
                    sock.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 1)

    def _require_taint(self, error: EnclaveError) -> None:
        self.fault = error
        if not self.tainted:
            raise Broken(f"an error for what is allowed: {error}") from error

    def check(self) -> None:
        """Hold the device's books against what it has."""
        ends, router = self.device._endpoints, self.device._router
        held = 0
        for endpoint in ends.by_descriptor.values():
            here = len(endpoint.pending)
            if isinstance(endpoint, MessageEndpoint):
                here += len(endpoint._part)
                held += len(endpoint.unsent) + len(endpoint._lengths._data)
            connection = endpoint.connection
            if here > (connection.window if connection else 0):
                raise Broken(f"{here} bytes held beyond the window")
            held += here
        if held > MOST_BYTES:
            raise Broken(f"{held} bytes held")
        known = {*router.connections, *ends.by_connection}
        counts = (
            (router._slots_used, len(known), MAX_CONNECTIONS),
            (
                router._full_windows,
                sum(one.window == FULL_WINDOW_BYTES for one in known),
                MAX_FULL_WINDOWS,
            ),
            (
                router._message_connections,
                sum(one.type == TYPE_SEQPACKET for one in known),
                MAX_MESSAGE_CONNECTIONS,
            ),
        )
        for counted, there, most in counts:
            if counted != there or counted > most:
                raise Broken(f"counted {counted}, there are {there}, at most {most}")
        if len(router._resets) >= MAX_RESETS + 64 or len(ends.waiting) > MAX_WAITING:
            raise Broken("more waits than may")
        if not {*ends.ready, *ends.waiting, *ends.crowded} <= {*ends.by_descriptor.values()}:
            raise Broken("an end that was dropped stands in a list")

    def check_memory(self) -> None:
        """Nothing was written to pages that are not the guest's."""
        page = self.place.token * (PAGE // 16)
        for at in (0, LOW_AT + LOW_BYTES, HIGH_AT + HIGH_BYTES):
            if os.pread(self.place.memory_fd, PAGE, at) != page:
                raise Broken("a page beside the guest's memory was written")

    def check_bytes(self, data: bytes) -> bytes:
        """Nothing was read from there."""
        if self.place.token in data:
            raise Broken("a page beside the guest's memory was read")
        return data

    # The monitor

    def tell(self, request: int, payload: bytes = b"", fds: tuple[int, ...] = ()) -> None:
        """Send a message and let the device deal with it."""
        message = _MESSAGE.pack(request, 1, len(payload)) + payload
        with suppress(OSError):  # it has ended
            socket.send_fds(self.monitor, [message], fds)
        self.turn()
        with suppress(OSError):
            self.monitor.recv(4096)

    def set_memory(self) -> None:
        low = struct.pack("<QQQQ", LOW, LOW_BYTES, USER, LOW_AT)
        high = struct.pack("<QQQQ", HIGH, HIGH_BYTES, USER + (1 << 20), HIGH_AT)
        memory = (self.place.memory_fd, self.place.memory_fd)
        self.tell(5, struct.pack("<II", 2, 0) + low + high, memory)

    def event(self) -> int:
        self.events.append(os.eventfd(0, os.EFD_NONBLOCK))
        return self.events[-1]

    def start(self, ring: Ring) -> None:
        index = ring.index
        self.poke(ring.at, bytes(RINGS_BYTES))
        ring.restart()
        self.tell(8, struct.pack("<II", index, RING))
        self.tell(10, struct.pack("<II", index, 0))
        self.tell(9, ring.addresses())
        for request in (12, 13):
            self.tell(request, struct.pack("<Q", index), (self.event(),))
        self.tell(18, struct.pack("<II", index, 1))

    def restart_driver(self) -> None:
        """What a guest's reset of its driver comes to; the honest connection ends with it."""
        for ring in (self.rx, self.tx):
            self.tell(11, struct.pack("<II", ring.index, 0))
        self.asked.clear()
        self.honest.is_open = False
        for ring in (self.rx, self.tx):
            self.start(ring)

    # The guest

    def poke(self, at: int, data: bytes) -> None:
        os.pwrite(self.place.memory_fd, data, at)

    def peek(self, at: int, length: int) -> bytes:
        return os.pread(self.place.memory_fd, length, at)

    def kick(self, ring: Ring) -> None:
        kick = self.vhost.vrings[ring.index].kick
        if kick is not None:
            with suppress(OSError):
                os.eventfd_write(kick, 1)

    def lend(self, count: int, pieces: int = 1, piece_bytes: int = SLOT_BYTES) -> None:
        """Lend receive buffers, each cut into pieces."""
        for _ in range(count):
            at = LOW + RX_AT + self._rx_slot * SLOT_BYTES
            cut = [(at + number * piece_bytes, piece_bytes) for number in range(pieces)]
            if self.rx.lend(cut, device_writes=True) is None:
                break
            self._rx_slot = (self._rx_slot + 1) % RING
        self.kick(self.rx)

    def send(self, header: Header, payload: bytes = b"", cuts: tuple[int, ...] = ()) -> bool:
        """Put a packet into the ring, cut at these places; False when there is no room."""
        data = HEADER.pack(*header) + payload
        at = TX_AT + self._tx_slot * SLOT_BYTES
        ends = sorted({*(cut for cut in cuts if 0 < cut < len(data)), len(data)})
        pieces = [
            (LOW + at + begin, end - begin)
            for begin, end in zip([0, *ends[:-1]], ends, strict=True)
        ]
        while self.tx.take() is not None:
            pass
        if self.tx.lend(pieces, device_writes=False) is None:
            return False
        self.poke(LOW_AT + at, data)
        self._tx_slot = (self._tx_slot + 1) % RING
        self.kick(self.tx)
        return True

    def reap(self) -> None:
        """Take what the device sent, as an honest driver reads it."""
        while (used := self.rx.take()) is not None:
            data = self._gather(*used)
            if len(data) < 44:
                continue
            header = Header(*HEADER.unpack_from(data))
            if header.dst_port == HONEST_PORT and header.src_cid == 0:
                self._hear_honest(header, data[44:])
            elif header.op == OP_REQUEST:
                self.asked.append(header)
            elif header.op == OP_RW:
                key = (header.dst_port, header.src_port)
                self.received[key] = (self.received.get(key, 0) + header.length) & U32

    def _gather(self, pieces: list[tuple[int, int]], length: int) -> bytes:
        """Return what was written to a chain, as far as it is of the lower memory."""
        data = b""
        for address, size in pieces:
            if not LOW <= address < LOW + LOW_BYTES:
                break
            here = min(size, length - len(data), LOW + LOW_BYTES - address)
            data += self.peek(LOW_AT + address - LOW, here)
        return self.check_bytes(data)

    def _hear_honest(self, header: Header, payload: bytes) -> None:
        honest = self.honest
        honest.window, honest.taken = header.buf_alloc, header.fwd_cnt
        if header.op == OP_RESPONSE:
            honest.is_open = True
        elif header.op == OP_RST:
            honest.is_open = False
            if not self.tainted:
                raise Broken("the honest connection was reset")
        elif header.op == OP_RW and honest.is_open:
            expected = _pattern(honest.received, len(payload))
            if not self.tainted and payload != expected:
                raise Broken("other bytes than the host sent")
            honest.received += len(payload)

    # The honest connection

    def honest_guest_sends(self, length: int) -> None:
        honest = self.honest
        credit = honest.window - ((honest.sent - honest.taken) & U32)
        length = min(length, credit, SLOT_BYTES - 44)
        if not honest.is_open or length <= 0:
            return
        if self.send(honest.header(OP_RW, length), _pattern(honest.sent, length)):
            honest.sent += length

    def honest_host_sends(self, length: int) -> None:
        honest = self.honest
        if honest.host is not None and honest.is_open:
            with suppress(OSError):
                honest.host_sent += honest.host.send(_pattern(honest.host_sent, length))

    def honest_host_receives(self, length: int) -> None:
        honest = self.honest
        if honest.host is None:
            return
        with suppress(OSError):
            data = self.check_bytes(honest.host.recv(length))
            if not self.tainted and data != _pattern(honest.host_received, len(data)):
                raise Broken("other bytes than the guest sent")
            honest.host_received += len(data)

    def settle(self) -> None:
        """Whatever went on: the honest connection's bytes arrive, unless somebody broke rules."""
        honest = self.honest
        if self.tainted or not honest.is_open:
            return
        sent = -1
        for number in range(4000):
            self.reap()
            self.honest_host_receives(65536)
            self.lend(RING)
            self.send(honest.header(OP_CREDIT_UPDATE))
            self.turn(2)
            CLOCK.now_s += 0.01
            if sent < 0 and not self.device._router.has_control:
                self.honest_guest_sends(100)
                self.honest_host_sends(100)
                sent = number
            if (
                sent >= 0
                and honest.received == honest.host_sent
                and honest.host_received == honest.sent
            ):
                self._check_credit()
                return
        raise Broken(
            f"stuck: guest sent {honest.sent}, arrived {honest.host_received}; "
            f"host sent {honest.host_sent}, arrived {honest.received}"
        )

    def _check_credit(self) -> None:
        """Any packet says how many bytes the host took: all, by now."""
        honest = self.honest
        self.honest_host_sends(1)
        self.turn(2)
        self.reap()
        if honest.received == honest.host_sent and honest.taken != honest.sent & U32:
            raise Broken(f"{honest.sent} bytes were taken, the guest was told {honest.taken}")

    def leave(self) -> None:
        """Whatever went on: the device holds nothing once everybody has left."""
        for program in (self.honest.host, *self.programs):
            if program is not None:
                program.close()
        self.place.forget_waiting()
        self.turn(2)
        ends = self.device._endpoints
        if self.fault is None and None in {end.connection for end in ends.by_descriptor.values()}:
            raise Broken("a program that left before it was heard still has its place")
        for ring in (self.rx, self.tx):
            self.tell(11, struct.pack("<II", ring.index, 0))
        for _ in range(4):
            CLOCK.now_s += 20.0
            self.turn()
        if self.fault is not None:
            return
        router = self.device._router
        for name in ("by_descriptor", "by_connection", "ready", "waiting", "stalled", "crowded"):
            if getattr(ends, name):
                raise Broken(f"{name}: something is left of those that went")
        counts = (router._slots_used, router._full_windows, router._message_connections)
        if router.connections or any(counts):
            raise Broken("a connection is left of those that went")
