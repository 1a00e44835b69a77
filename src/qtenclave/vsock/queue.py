"""The device's end of a split virtqueue.

The rings lie in memory that the guest may rewrite at any time, so every value is read once,
checked, and then used. Whatever the guest writes there, a chain or `GuestFault` comes out.
Indirect descriptors are never offered and so refused. That an index is read before what it covers
is the order of loads on x86; on an Arm host nothing here forces it, and none has been tried.

Source: virtio 1.2, "Split Virtqueues".
"""

from _thread import allocate_lock
from struct import Struct
from typing import NamedTuple

from qtenclave.errors import GuestFault

from .memory import GuestMemory

__all__ = ["MAX_QUEUE_SIZE", "Chain", "QueueAddresses", "SplitQueue", "TakenChain"]

_DESCRIPTOR = Struct("<QIHH")
_read_descriptor = _DESCRIPTOR.unpack_from
_USED_ELEMENT_BYTES = 8
_F_NEXT = 1
_F_WRITE = 2
_F_INDIRECT = 4
_AVAIL_F_NO_INTERRUPT = 1
_USED_F_NO_NOTIFY = 1
_RING_HEADER_BYTES = 4  # flags, idx

# QEMU gives vsock queues 128 entries. The bound keeps one hostile chain short.
MAX_QUEUE_SIZE = 1024


class QueueAddresses(NamedTuple):
    """Where the monitor says that the three parts of a queue are (its own addresses)."""

    descriptors: int
    avail: int
    used: int


class Chain(NamedTuple):
    """One buffer of the guest: the index to give it back with, and its pieces of memory."""

    head: int
    pieces: list[memoryview]


# The same without names, and the guest's address of each piece: made for every packet.
TakenChain = tuple[int, list[memoryview], list[int]]


class SplitQueue:
    """One virtqueue whose chains all go one way.

    `pop` takes what the driver made available, `push` gives a chain back, and `publish` lets the
    driver see everything pushed since the last time and says whether it wants to be told.
    """

    __slots__ = (
        "_avail",
        "_avail_event",
        "_barrier",
        "_descriptors",
        "_elements",
        "_event_idx",
        "_last_avail",
        "_last_signalled",
        "_mask",
        "_memory",
        "_next_used",
        "_outstanding",
        "_published",
        "_size",
        "_used_event",
        "_used_words",
        "_view",
        "_wanted_flags",
    )

    def __init__(
        self,
        memory: GuestMemory,
        size: int,
        addresses: QueueAddresses,
        *,
        base: int,
        device_writes: bool,
        event_idx: bool,
    ) -> None:
        """Open a queue.

        Args:
            memory: Guest memory; the rings are looked up in it once, here.
            size: Entries, a power of two.
            addresses: The rings, by the monitor's addresses.
            base: First index to read from the avail ring (0 unless the device was stopped).
            device_writes: All chains are for the device to write (else: to read).
            event_idx: VIRTIO_F_EVENT_IDX was negotiated.

        Raises:
            GuestFault: The size is not possible; the monitor passes on what the guest chose.
            MalformedInput: An address, which the monitor chose, is not possible.
        """
        if not 0 < size <= MAX_QUEUE_SIZE or size & (size - 1):
            raise GuestFault(
                f"queue size: expected a power of two up to {MAX_QUEUE_SIZE}, got {size}"
            )
        self._memory = memory
        self._view = memory.view_to_write if device_writes else memory.view
        self._size = size
        self._mask = size - 1
        self._wanted_flags = _F_WRITE if device_writes else 0
        self._event_idx = event_idx
        self._descriptors = memory.user_view(addresses.descriptors, size * _DESCRIPTOR.size)
        # Two more bytes than the ring: the index that the event feature adds.
        avail = memory.user_view(addresses.avail, _RING_HEADER_BYTES + 2 * size + 2)
        self._avail = avail.cast("H")
        self._used_event = len(self._avail) - 1
        used_bytes = _RING_HEADER_BYTES + _USED_ELEMENT_BYTES * size
        used = memory.user_view(addresses.used, used_bytes + 2)
        # What the driver polls is written through this view, by one store of two bytes: packing
        # into a buffer clears it first, and a driver would see the zero.
        self._used_words = used.cast("H")
        # An element is two numbers of 32 bits, head and length; written as one of 64.
        self._elements = used[_RING_HEADER_BYTES:used_bytes].cast("Q")
        self._avail_event = used_bytes // 2
        self._last_avail = base & 0xFFFF
        used_index: int = self._used_words[1]
        self._next_used = self._published = self._last_signalled = used_index
        self._outstanding = 0
        self._barrier = allocate_lock()

    @property
    def size(self) -> int:
        """Return the number of entries."""
        return self._size

    @property
    def resume_index(self) -> int:
        """Return the `base` to open the queue with again.

        Chains that were taken and not given back are then read once more; that needs the caller
        to give them back in the order in which it took them.
        """
        return (self._last_avail - self._outstanding) & 0xFFFF

    def pop(self) -> Chain | None:
        """Take the next chain, or None when the driver offered no more.

        Raises:
            GuestFault: An index, a descriptor or an address breaks the contract.
        """
        chains = self.pop_many(1, 0)
        return Chain(*chains[0][:2]) if chains else None

    def pop_many(self, most: int, most_pages: int) -> list[TakenChain]:
        """Take the next chains, as far as the driver offered any.

        Args:
            most: Chains at most.
            most_pages: The chain with which more pages of guest memory are touched is the last.

        Raises:
            GuestFault: An index, a descriptor or an address breaks the contract.
        """
        last = self._last_avail
        avail = self._avail
        waiting = (avail[1] - last) & 0xFFFF
        if not waiting:
            return []
        # The driver may own each entry once at a time; more is a lie that would cost memory.
        if waiting + self._outstanding > self._size:
            raise GuestFault(
                f"avail ring: expected at most {self._size} chains at once, "
                f"got {waiting + self._outstanding}"
            )
        size, mask, wanted = self._size, self._mask, self._wanted_flags
        memory, view, descriptors = self._memory, self._view, self._descriptors
        chains: list[TakenChain] = []
        for position in range(last, last + min(waiting, most)):
            head = avail[2 + (position & mask)]
            if head < size:
                address, length, flags, _ = _read_descriptor(descriptors, head << 4)
            else:
                flags = ~wanted
            if flags == wanted:  # one piece, as most chains are
                chains.append((head, [view(address, length)], [address]))
            else:
                chains.append((head, *self._read_pieces(head)))
            if memory.touched_pages > most_pages:
                break
        self._last_avail = (last + len(chains)) & 0xFFFF
        self._outstanding += len(chains)
        return chains

    def _read_pieces(self, head: int) -> tuple[list[memoryview], list[int]]:
        pieces: list[memoryview] = []
        addresses: list[int] = []
        index = head
        wanted = self._wanted_flags
        while True:
            if index >= self._size:
                raise GuestFault(
                    f"descriptor index: expected 0 <= index < {self._size}, got {index}"
                )
            if len(pieces) == self._size:
                raise GuestFault(f"descriptor chain from {head}: expected an end, got a loop")
            # The guest may rewrite an entry between two reads: what was checked is what is used.
            address, length, flags, index = _read_descriptor(self._descriptors, index << 4)
            if flags & ~_F_NEXT != wanted:
                raise GuestFault(
                    f"descriptor flags: expected {wanted:#x} besides NEXT, got {flags:#x}"
                )
            pieces.append(self._view(address, length))
            addresses.append(address)
            if not flags & _F_NEXT:
                return pieces, addresses

    def push(self, head: int, written: int) -> None:
        """Give a chain back; the driver sees it at the next `publish`.

        Args:
            head: The chain's index as `pop` returned it.
            written: Bytes that the device wrote into it.
        """
        self._elements[self._next_used & self._mask] = written << 32 | head
        self._next_used = (self._next_used + 1) & 0xFFFF
        self._outstanding -= 1

    def push_many(self, heads: list[int]) -> None:
        """Give chains back that nothing was written into, in the order in which they were taken."""
        elements, mask, index = self._elements, self._mask, self._next_used
        for head in heads:
            elements[index & mask] = head
            index += 1
        self._next_used = index & 0xFFFF
        self._outstanding -= len(heads)

    @property
    def unsignalled(self) -> int:
        """Return how many chains were given back since the driver was last told."""
        return (self._next_used - self._last_signalled) & 0xFFFF

    def publish(self) -> None:
        """Let the driver see every chain that was given back."""
        if self._published != self._next_used:
            # The elements are in memory before the index: x86 keeps the order of stores, and on
            # Arm taking the lock orders them.
            self._fence()
            self._used_words[1] = self._next_used
            self._published = self._next_used

    def take_signal(self) -> bool:
        """Return whether the driver wants an interrupt for what was published; counts as told."""
        new, old = self._published, self._last_signalled
        if new == old:
            return False
        self._last_signalled = new
        self._fence()  # the index must be out before the driver's wish is read
        if not self._event_idx:
            return not self._avail[0] & _AVAIL_F_NO_INTERRUPT
        event: int = self._avail[self._used_event]
        return (new - event - 1) & 0xFFFF < (new - old) & 0xFFFF

    @property
    def has_chains(self) -> bool:
        """Return whether the driver made chains available that were not taken yet."""
        return bool(self._avail[1] != self._last_avail)

    def ask_for_kicks(self) -> bool:
        """Ask the driver to notify about the next chain.

        Returns:
            True when a chain arrived meanwhile: no notification will come for that one.
        """
        if self._event_idx:
            self._used_words[self._avail_event] = self._last_avail
        else:
            self._used_words[0] = 0
        self._fence()  # the wish must be out before the ring is read again
        return bool(self._avail[1] != self._last_avail)

    def refuse_kicks(self) -> None:
        """Tell the driver that notifications are not needed for now."""
        # With the event feature an index that is not moved on says the same.
        if not self._event_idx:
            self._used_words[0] = _USED_F_NO_NOTIFY

    def _fence(self) -> None:
        """Order memory accesses before and after this call.

        Python has no fence of its own. Taking and giving back an uncontended lock is an atomic
        read-modify-write, which on x86 is a full barrier.
        """
        self._barrier.acquire()
        self._barrier.release()
