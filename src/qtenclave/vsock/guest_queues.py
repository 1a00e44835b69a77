"""The device's two queues as the loop uses them: packets in, packets out, and who is told when.

Keeps the buffers that the guest lent and were not filled yet, and decides when the guest is
interrupted and when its pages are dropped. What the packets mean belongs to `router`.
"""

import os
import select
from collections import deque
from collections.abc import Iterator
from contextlib import suppress
from time import monotonic

from qtenclave.errors import GuestFault, HostFailure

from .memory import most_pages_read
from .packet import HEADER_BYTES, cut, scatter, split_header
from .queue import SplitQueue, TakenChain
from .router import FULL_WINDOW_BYTES
from .vhost_user import QUEUE_RX, QUEUE_TX, VhostUser

__all__ = ["TX_SIGNAL_DELAY_S", "GuestQueues"]

# The guest gets its sent buffers back without an interrupt of their own if another one comes
# soon: under software emulation each costs more than the packet.
TX_SIGNAL_DELAY_S = 0.001

# Each page of the guest that this process touches counts as its own memory until it is dropped.
# Before more than these are touched they are dropped: 2 MiB.
_MOST_PAGES = 512
# A chain that alone may touch more than that is read in portions of at most these.
_PORTION_PAGES = 256
# Of a buffer that is cut smaller than this the rest is not used: a packet may be shorter.
_MOST_RX_PIECES = 16

# What the kernel takes in one call (IOV_MAX), and the longest queue. Chains may share descriptors,
# so what a driver lends may be in more pieces than its queue has entries.
_MAX_PIECES = 1024

_KICK = (1).to_bytes(8, "little")


# A buffer that the guest lent for one packet: its index, the memory of the header and that of the
# payload, the bytes of the latter, and the guest's address of each piece that it lent.
_RxBuffer = tuple[int, list[memoryview], list[memoryview], int, list[tuple[int, int]]]


class GuestQueues:
    """Both queues, whether or not the monitor has started them.

    Attributes:
        rx_kick, tx_kick: Event descriptors that the guest notifies on; -1 without one.
        wants_kicks: Have the guest notify as soon as its packets are taken; else the caller looks,
            and says `ask_for_kicks` when it no longer does.
    """

    def __init__(self, vhost: VhostUser, epoll: select.epoll) -> None:
        """Watch the queues of `vhost` with `epoll`; both stay the caller's."""
        self._vhost = vhost
        self._memory = vhost.memory
        self._epoll = epoll
        self._rx: SplitQueue | None = None
        self._tx: SplitQueue | None = None
        self.rx_kick = self.tx_kick = -1
        self.wants_kicks = True
        self._rx_starved = False  # the guest was asked to say when it lends more
        self._rx_buffers: deque[_RxBuffer] = deque()
        self._tx_signal_at = 0.0

    @property
    def can_send(self) -> bool:
        """Return whether the guest may have lent buffers."""
        return self._rx is not None and not self._rx_starved

    @property
    def owes_signal(self) -> bool:
        """Return whether the guest has yet to be told about buffers that it got back."""
        return bool(self._tx_signal_at)

    def follow(self) -> bool:
        """Take over what the monitor changed; True when it stopped a queue."""
        self._memory = self._vhost.memory
        rx, tx = self._vhost.vrings[QUEUE_RX], self._vhost.vrings[QUEUE_TX]
        stopped = (self._rx is not None and rx.queue is None) or (
            self._tx is not None and tx.queue is None
        )
        if rx.queue is not self._rx:
            self._rx = rx.queue
            self._rx_buffers.clear()
            self._rx_starved = False
            self.rx_kick = self._watch_kick(self.rx_kick, rx.kick)
            if rx.queue is not None:
                rx.queue.refuse_kicks()
        if tx.queue is not self._tx:
            self._tx = tx.queue
            self.tx_kick = self._watch_kick(self.tx_kick, tx.kick)
        return stopped

    def _watch_kick(self, old: int, new: int | None) -> int:
        if old >= 0:
            with suppress(OSError):  # closed already, which took it out
                self._epoll.unregister(old)
        if new is None:
            return -1
        # Each write is reported once without a read of the counter.
        self._epoll.register(new, select.EPOLLIN | select.EPOLLET)
        return new

    def hear_rx_kick(self) -> None:
        """Note that the guest lent buffers again."""
        self._rx_starved = False

    # From the guest

    @property
    def has_packets(self) -> bool:
        """Return whether the guest has sent packets that were not taken yet."""
        return self._tx is not None and self._tx.has_chains

    def ask_for_kicks(self) -> bool:
        """Have the guest notify about its next packet; True when one is here already."""
        return self._tx is not None and self._tx.ask_for_kicks()

    def take(self, most: int) -> list[TakenChain]:
        """Take the guest's next packets; none when it has sent no more.

        Where pages are to be dropped before a packet is read, it is the last one, and `is_heavy`.

        Raises:
            GuestFault: The queue breaks the contract.
        """
        queue = self._tx
        if queue is None:
            return []
        chains = queue.pop_many(most, _MOST_PAGES)
        if not chains and self.wants_kicks and queue.ask_for_kicks():
            chains = queue.pop_many(most, _MOST_PAGES)
        return chains

    @property
    def is_heavy(self) -> bool:
        """Return whether pages are to be dropped before the packet taken last is read."""
        return self._memory.touched_pages > _MOST_PAGES

    def lighten(self, chain: TakenChain) -> bool:
        """Drop the guest's pages before one more packet is read.

        Returns:
            Whether the packet alone is too much to be read at once: see `_portions`.
        """
        self.drop_pages()
        _, pieces, addresses = chain
        for address, piece in zip(addresses, pieces, strict=True):
            self._memory.count_read(address, len(piece))
        return self._memory.touched_pages > _MOST_PAGES

    def gather(self, pieces: list[memoryview]) -> memoryview:
        """Return a copy of what lies in pieces too many to be read at once."""
        data = bytearray()
        for portion in _portions(pieces):
            for piece in portion:
                data += piece
            self.drop_pages()
        return memoryview(data)

    def give_back(self, heads: list[int]) -> None:
        """Let the guest have buffers of packets again, in the order in which they were taken."""
        if self._tx is not None:
            self._tx.push_many(heads)

    # To the guest

    def borrow(self, count: int) -> bool:
        """Get buffers of the guest until there are `count`; True when there is at least one.

        Raises:
            GuestFault: The queue or a buffer breaks the contract.
        """
        buffers = self._rx_buffers
        while len(buffers) < count:
            if self._memory.touched_pages > _MOST_PAGES:
                self.drop_pages()
                if buffers and self._memory.touched_pages > _MOST_PAGES:
                    break  # those that are here already are enough to fill
            if not self._borrow_some(count - len(buffers)):
                break
        return bool(buffers)

    def _borrow_some(self, count: int) -> bool:
        queue = self._rx
        if queue is None or self._rx_starved:
            return False
        chains = queue.pop_many(count, _MOST_PAGES)
        while not chains:
            if not queue.ask_for_kicks():
                self._rx_starved = True
                return False
            queue.refuse_kicks()
            chains = queue.pop_many(count, _MOST_PAGES)
        for head, pieces, addresses in chains:
            first = pieces[0]
            room = len(first) - HEADER_BYTES
            if len(pieces) == 1 and 0 < room <= FULL_WINDOW_BYTES:
                header, payload = [first[:HEADER_BYTES]], [first[HEADER_BYTES:]]
                where = [(addresses[0], len(first))]
            else:
                header, payload = split_header(pieces)
                del payload[_MOST_RX_PIECES:]
                room = sum(map(len, payload))
                if not room:
                    raise GuestFault("receive buffer: expected room for payload, got none")
                if room > FULL_WINDOW_BYTES:
                    room = FULL_WINDOW_BYTES
                    payload = cut(payload, room)
                used = len(header) + len(payload)
                lengths = [min(len(piece), FULL_WINDOW_BYTES) for piece in pieces[:used]]
                where = list(zip(addresses, lengths, strict=False))
            self._rx_buffers.append((head, header, payload, room, where))
        return True

    def room(self, count: int, limit: int) -> tuple[list[memoryview], int]:
        """Return the payload memory of the first buffers for one read, and its total length.

        Args:
            count: Buffers at most; fewer when they are cut into more pieces than one read takes.
            limit: Bytes at most; never more than a full window.
        """
        limit = min(limit, FULL_WINDOW_BYTES)
        pieces: list[memoryview] = []
        total = 0
        for number, (_, _, payload, room, _) in enumerate(self._rx_buffers):
            if number == count or total == limit:
                break
            # The first buffer alone always fits: a chain is not longer than a queue.
            if pieces and len(pieces) + len(payload) > _MAX_PIECES:
                break
            if total + room > limit:
                pieces += cut(payload, limit - total)
                total = limit
            else:
                pieces += payload
                total += room
        return pieces, total

    def first_room(self) -> int:
        """Return how many bytes of payload the first buffer holds."""
        return self._rx_buffers[0][3]

    def put(self, packet: bytes, length: int) -> None:
        """Send a packet in the first buffer, whose payload is filled with `length` bytes."""
        head, header, _, _, _ = self._rx_buffers.popleft()
        if len(header) == 1:
            header[0][:] = packet
        else:
            scatter(header, packet)
        if self._rx is not None:
            self._rx.push(head, HEADER_BYTES + length)

    def put_copy(self, header: bytes, data: memoryview) -> None:
        """Send a packet in the first buffer, whose payload `data` is copied to."""
        scatter(cut(self._rx_buffers[0][2], len(data)), data)
        self.put(header, len(data))

    # Both

    def signal(self) -> None:
        """Show the guest everything that was given back, and interrupt it where it wants that.

        Raises:
            HostFailure: It cannot be interrupted.
        """
        rx, tx = self._rx, self._tx
        interrupted = False
        if tx is not None:
            tx.publish()
        if rx is not None:
            rx.publish()
            if rx.take_signal():
                _interrupt(self._vhost.vrings[QUEUE_RX].call)
                interrupted = True
        if tx is None or not tx.unsignalled:
            self._tx_signal_at = 0.0
            return
        now = monotonic()
        # The transport has one interrupt line for both queues: a guest that was interrupted looks
        # at this one too, and with event indexes shows that it did.
        if interrupted or not self._tx_signal_at:
            self._tx_signal_at = now + TX_SIGNAL_DELAY_S
        if now >= self._tx_signal_at or tx.unsignalled >= tx.size // 4:
            self._tx_signal_at = 0.0
            if tx.take_signal():
                _interrupt(self._vhost.vrings[QUEUE_TX].call)

    def drop_pages(self) -> None:
        """Give back the guest's pages that this process touched."""
        self._vhost.drop_resident_pages()
        self._memory.forget_touched()
        # The lent buffers are yet to be filled.
        for *_, where in self._rx_buffers:
            for address, length in where:
                self._memory.count_written(address, length)


def _portions(pieces: list[memoryview]) -> Iterator[list[memoryview]]:
    """Part pieces of guest memory into lists that may each be read before pages are dropped."""
    portion: list[memoryview] = []
    pages = 0
    for piece in pieces:
        more = most_pages_read(len(piece))
        if portion and pages + more > _PORTION_PAGES:
            yield portion
            portion, pages = [], 0
        portion.append(piece)
        pages += more
    if portion:
        yield portion


def _interrupt(call: int | None) -> None:
    if call is None:
        return  # the guest polls
    try:
        os.write(call, _KICK)
    except BlockingIOError:
        pass  # the counter is at its end: the interrupt is pending anyway
    except OSError as error:
        raise HostFailure(f"queue interrupt: {error}") from error
