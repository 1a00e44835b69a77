"""Guest memory as the device sees it: which addresses exist, and where their bytes are.

Every address that a guest or the virtual machine monitor gives goes through here, and is counted: a
page that this process touches is its own memory as well until it is dropped. The mappings
themselves are made in `vhost_user`; here they are buffers.

Source: QEMU, "Vhost-user Protocol", "Memory regions description".
"""

from itertools import pairwise
from typing import NamedTuple

from qtenclave.errors import GuestFault, MalformedInput

__all__ = ["GuestMemory", "Region", "most_pages_read"]

_PAGE_SHIFT = 12
# The kernel maps up to 64 KiB around a page that is read (`fault_around_bytes`), and one page where
# one is written.
_WINDOW_SHIFT = 16
_WINDOW_PAGES = 1 << (_WINDOW_SHIFT - _PAGE_SHIFT)


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

    Attributes:
        regions: The regions, by guest address.
        touched_pages: Pages that the views since the last `forget_touched` may have made resident
            in this process, at most.
    """

    __slots__ = (
        "_hot_end",
        "_hot_start",
        "_hot_view",
        "_pages",
        "_windows",
        "regions",
        "touched_pages",
    )

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
        self._windows: set[int] = set()  # that were read
        self._pages: set[int] = set()  # that were written
        self.touched_pages = 0

    def forget_touched(self) -> None:
        """Count anew: what was resident was dropped.

        Views that are still to be used have to be counted again.
        """
        self._windows.clear()
        self._pages.clear()
        self.touched_pages = 0

    def count_read(self, address: int, length: int) -> None:
        """Count a range that is about to be read."""
        first, last = address >> _WINDOW_SHIFT, (address + length - 1) >> _WINDOW_SHIFT
        self._count(self._windows, first, last, _WINDOW_PAGES)

    def count_written(self, address: int, length: int) -> None:
        """Count a range that is about to be written."""
        first, last = address >> _PAGE_SHIFT, (address + length - 1) >> _PAGE_SHIFT
        self._count(self._pages, first, last, 1)

    def view(self, address: int, length: int) -> memoryview:
        """Return guest memory to read, without a copy.

        The guest may change the bytes at any time: read each one once.

        Raises:
            GuestFault: The range is empty or not inside one region.
        """
        end = address + length
        first, last = address >> _WINDOW_SHIFT, (end - 1) >> _WINDOW_SHIFT
        if first != last or first not in self._windows:
            self._count(self._windows, first, last, _WINDOW_PAGES)
        start = self._hot_start
        if start <= address < end <= self._hot_end:
            return self._hot_view[address - start : end - start]
        return self._find(address, length)

    def view_to_write(self, address: int, length: int) -> memoryview:
        """Return guest memory to write, without a copy. The guest may read it at any time.

        Raises:
            GuestFault: The range is empty or not inside one region.
        """
        end = address + length
        first, last = address >> _PAGE_SHIFT, (end - 1) >> _PAGE_SHIFT
        if first != last or first not in self._pages:
            self._count(self._pages, first, last, 1)
        start = self._hot_start
        if start <= address < end <= self._hot_end:
            return self._hot_view[address - start : end - start]
        return self._find(address, length)

    def _count(self, known: set[int], first: int, last: int, pages: int) -> None:
        for one in (first, last):
            if one not in known:
                known.add(one)
                self.touched_pages += pages
        if last - first > 1:
            # A driver would not: not worth places in the set, whose size a guest could drive.
            self.touched_pages += (last - first - 1) * pages

    def _find(self, address: int, length: int) -> memoryview:
        end = address + length
        for region in self.regions:
            start = region.guest_address
            if start <= address < end <= start + region.size:
                self._hot_start, self._hot_end = start, start + region.size
                self._hot_view = region.view
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


def most_pages_read(length: int) -> int:
    """Return how many pages reading `length` bytes, wherever they lie, makes resident at most."""
    return (((length - 2) >> _WINDOW_SHIFT) + 2) * _WINDOW_PAGES
