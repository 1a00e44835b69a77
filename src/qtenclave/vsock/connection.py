"""One stream connection between the guest and the host: its state, its credit, what it owes.

Pure bookkeeping: bytes never pass through here, only their counts. The router feeds it the guest's
packets; the device reports what the host side did.

Credit works in both directions alike. A sender may have `buf_alloc` bytes under way that the
receiver did not report as taken (`fwd_cnt`); the counters run from zero and wrap at 32 bits.

Source: virtio 1.2, "Socket Device", "Buffer Space Management" and "Stream Sockets".
"""

from collections import deque
from enum import Enum, auto
from typing import Final, NamedTuple

from .packet import (
    OP_CREDIT_REQUEST,
    OP_CREDIT_UPDATE,
    OP_REQUEST,
    OP_RESPONSE,
    OP_SHUTDOWN,
    SHUTDOWN_RECEIVE,
    TYPE_STREAM,
    U32,
)

__all__ = ["Address", "Connection", "State"]

# Packets below this size count as small. A Linux guest pays for each received packet with a
# buffer of its own, and kernels with the fix of CVE-2026-23086 reset the connection when those
# buffers outweigh the credit (about 455 packets of any size for the usual 256 KiB).
_SMALL_PACKET_BYTES = 2048
# So at most one small packet may be unread for each KiB that the guest can buffer: 256 of them,
# beside at most 128 larger ones, for the usual 256 KiB.
_BUFFER_BYTES_PER_SMALL_PACKET = 1024


class State(Enum):
    """Where a connection stands."""

    OFFERED = auto()  # the guest asked; the host side is not connected yet
    ASKED = auto()  # a host program asked; the guest has not answered
    OPEN = auto()
    CLOSED = auto()  # unknown to the guest from now on


class Address(NamedTuple):
    """What tells connections of one guest apart."""

    guest_port: int
    host_cid: int
    host_port: int


class Owed:
    """Control packets that wait for a buffer of the guest, as bits, first to be sent first."""

    REQUEST: Final = 1
    RESPONSE: Final = 2
    CREDIT_UPDATE: Final = 4
    CREDIT_REQUEST: Final = 8
    SHUTDOWN: Final = 16


_OWED_OPS = (
    (Owed.REQUEST, OP_REQUEST),
    (Owed.RESPONSE, OP_RESPONSE),
    (Owed.CREDIT_UPDATE, OP_CREDIT_UPDATE),
    (Owed.CREDIT_REQUEST, OP_CREDIT_REQUEST),
    (Owed.SHUTDOWN, OP_SHUTDOWN),
)


class Connection:
    """The state of one connection.

    Attributes:
        type: Stream or sequenced packets.
        address: Ports and the host's context id.
        state: Where it stands; only the router changes it.
        window: Bytes that the guest may have under way towards the host (`buf_alloc`). Grows at
            most, since a guest may have counted on it.
        received: Bytes that the guest sent.
        forwarded: Bytes of them that the host side took (`fwd_cnt`).
        sent: Bytes sent to the guest.
        guest_shutdown: Directions that the guest closed, as shutdown flags.
        host_shutdown: Directions that the host side closed.
        owed: Control packets to send, as bits of `Owed`.
    """

    __slots__ = (
        "_advertised",
        "_guest_buf_alloc",
        "_guest_fwd_cnt",
        "_small_unread",
        "address",
        "forwarded",
        "guest_shutdown",
        "host_shutdown",
        "owed",
        "received",
        "sent",
        "state",
        "type",
        "window",
    )

    def __init__(
        self, address: Address, state: State, window: int, kind: int = TYPE_STREAM
    ) -> None:
        self.type = kind
        self.address = address
        self.state = state
        self.window = window
        self.received = self.forwarded = self.sent = 0
        self.guest_shutdown = self.host_shutdown = 0
        self.owed = 0
        self._advertised = 0  # `forwarded` as the guest last saw it
        self._guest_buf_alloc = self._guest_fwd_cnt = 0
        self._small_unread: deque[int] = deque()  # value of `sent` behind each small packet

    def learn_credit(self, buf_alloc: int, fwd_cnt: int) -> None:
        """Take over the credit fields of any packet of the guest."""
        self._guest_buf_alloc = buf_alloc
        if fwd_cnt == self._guest_fwd_cnt:
            return
        sent = self.sent
        # A count from before the last one is an old packet that another processor of the guest
        # queued late; one beyond what was sent is a lie. Neither may give credit.
        unread = (sent - fwd_cnt) & U32
        if unread > (sent - self._guest_fwd_cnt) & U32:
            return
        self._guest_fwd_cnt = fwd_cnt
        small = self._small_unread
        while small and (sent - small[0]) & U32 >= unread:
            small.popleft()

    @property
    def longest_message(self) -> int:
        """Return how many bytes a message to the guest may have: what it can buffer at once."""
        return self._guest_buf_alloc

    def credit(self) -> int:
        """Return how many bytes may be sent to the guest now."""
        if self.state is not State.OPEN or self.guest_shutdown & SHUTDOWN_RECEIVE:
            return 0
        free = self._guest_buf_alloc - ((self.sent - self._guest_fwd_cnt) & U32)
        if free <= 0 or self.is_crowded():
            return 0
        return free

    def is_crowded(self) -> bool:
        """Return whether too many small packets wait in the guest to send another one."""
        limit = max(2, self._guest_buf_alloc // _BUFFER_BYTES_PER_SMALL_PACKET)
        return len(self._small_unread) >= limit

    def count_sent(self, length: int) -> None:
        """Note that a data packet of `length` bytes goes to the guest."""
        self.sent = (self.sent + length) & U32
        if length < _SMALL_PACKET_BYTES:
            self._small_unread.append(self.sent)
        # Every packet carries the counters, so an update of its own is not needed any more.
        self._advertised = self.forwarded
        self.owed &= ~Owed.CREDIT_UPDATE

    def count_received(self, length: int) -> bool:
        """Note that `length` bytes came from the guest; False when it had no credit for them."""
        self.received = (self.received + length) & U32
        return (self.received - self.forwarded) & U32 <= self.window

    def count_forwarded(self, length: int) -> bool:
        """Note that the host side took bytes; True when the guest should be told at once."""
        self.forwarded = (self.forwarded + length) & U32
        # By what the guest knows it may be close to the end of its credit and about to stop.
        known_unread = (self.received - self._advertised) & U32
        return known_unread > self.window // 2 and self.forwarded != self._advertised

    def take_owed(self) -> tuple[int, int] | None:
        """Take the next control packet that is owed, as operation and flags."""
        for bit, op in _OWED_OPS:
            if self.owed & bit:
                self.owed &= ~bit
                self._advertised = self.forwarded
                return op, self.host_shutdown if bit == Owed.SHUTDOWN else 0
        return None
