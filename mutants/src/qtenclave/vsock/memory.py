"""Guest memory as the device sees it: which addresses exist, and where their bytes are.

Every address that a guest or the virtual machine monitor gives goes through here. The mappings
themselves are made in `vhost_user`; here they are buffers.

Source: QEMU, "Vhost-user Protocol", "Memory regions description".
"""

from itertools import pairwise
from typing import NamedTuple

from qtenclave.errors import GuestFault, MalformedInput

__all__ = ["GuestMemory", "Region"]

# The kernel maps up to 64 KiB around a page that is read (`fault_around_bytes`).
_WINDOW_SHIFT = 16


class Region(NamedTuple):
    """One contiguous piece of guest memory.

    Attributes:
        guest_address: Where the guest sees it.
        user_address: Where the monitor sees it; queue addresses arrive in this form.
        size: Bytes.
        view: The bytes, writable, exactly `size` long, shared with the guest at all times.
    """

    guest_address: int
    user_address: int
    size: int
    view: memoryview


class GuestMemory:
    """A set of regions that do not overlap; it never changes, a new table makes a new one.

    Only what the views may have made resident is counted along, until `forget_touched`.
    """

    __slots__ = ("_hot_end", "_hot_start", "_hot_view", "_touched", "_touched_more", "regions")

    def __init__(self, regions: tuple[Region, ...]) -> None:
        """Take over `regions`.

        Raises:
            MalformedInput: A region is empty, leaves the address space, differs in length from
                its buffer, or overlaps another one.
        """
        by_guest = sorted(regions, key=lambda region: region.guest_address)
        for region in by_guest:
            if region.size <= 0 or len(region.view) != region.size:
                raise MalformedInput(
                    f"memory region: expected {len(region.view)} bytes > 0, got {region.size}"
                )
            if max(region.guest_address, region.user_address) + region.size > 1 << 64:
                raise MalformedInput("memory region: expected its end within 64 bits, got beyond")
        for lower, upper in pairwise(by_guest):
            if lower.guest_address + lower.size > upper.guest_address:
                raise MalformedInput(
                    f"memory region at {upper.guest_address:#x}: expected no overlap, got one"
                )
        self.regions = tuple(by_guest)
        # The region of the last hit: nearly all buffers of a guest lie in one.
        self._hot_start = self._hot_end = 0
        self._hot_view = memoryview(b"")
        self._touched: set[int] = set()
        self._touched_more = 0

    @property
    def touched_bytes(self) -> int:
        """Return how much of it the views may have made resident in this process, at most."""
        return (len(self._touched) << _WINDOW_SHIFT) + self._touched_more

    def forget_touched(self) -> None:
        """Count from zero again: what was resident was dropped."""
        self._touched.clear()
        self._touched_more = 0

    def _touch(self, address: int, end: int) -> None:
        first, last = address >> _WINDOW_SHIFT, (end - 1) >> _WINDOW_SHIFT
        self._touched.add(first)
        if first != last:
            self._touched.add(last)
            if last - first > 1:
                # A driver would not: not worth a place in the set, whose size a guest could drive.
                self._touched_more += end - address

    def view(self, address: int, length: int) -> memoryview:
        """Return guest memory as a writable view, without a copy.

        The guest may change the bytes at any time: read each one once.

        Raises:
            GuestFault: The range is empty or not inside one region.
        """
        end = address + length
        if length > 0:
            if self._hot_start <= address and end <= self._hot_end:
                start = self._hot_start
                self._touch(address, end)
                return self._hot_view[address - start : end - start]
            for region in self.regions:
                start = region.guest_address
                if start <= address and end <= start + region.size:
                    self._hot_start, self._hot_end = start, start + region.size
                    self._hot_view = region.view
                    self._touch(address, end)
                    return region.view[address - start : end - start]
        raise GuestFault(
            f"guest memory: expected a range inside it, got {length} bytes at {address:#x}"
        )

    def user_view(self, address: int, length: int) -> memoryview:
        """Return memory by the address that the monitor knows it under.

        Raises:
            MalformedInput: The range is empty or not inside one region.
        """
        for region in self.regions:
            start = address - region.user_address
            if length > 0 and start >= 0 and start + length <= region.size:
                return region.view[start : start + length]
        raise MalformedInput(
            f"queue address: expected a range in guest memory, got {length} bytes at {address:#x}"
        )
