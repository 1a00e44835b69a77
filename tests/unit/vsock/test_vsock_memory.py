"""Address translation: nothing outside guest memory is ever reached."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qtenclave.errors import GuestFault, MalformedInput
from qtenclave.vsock.memory import (
    GuestMemory,
    Region,
    most_pages_read,
)

LOW, HIGH = bytearray(0x1000), bytearray(0x2000)
MEMORY = GuestMemory(
    (
        Region(0x10_0000, 0x9000_0000, len(HIGH), memoryview(HIGH)),
        Region(0x0, 0x8000_0000, len(LOW), memoryview(LOW)),
    )
)


def test_view_is_the_memory_itself() -> None:
    view = MEMORY.view(0x10_0010, 4)
    view[:] = b"here"
    assert HIGH[0x10:0x14] == b"here"
    assert MEMORY.user_view(0x9000_0010, 4) == b"here"


@pytest.mark.parametrize(
    ("address", "length"),
    [(0x0, 0x1000), (0xFFF, 1), (0x10_0000, 0x2000), (0x10_1FFF, 1)],
    ids=["whole low region", "last low byte", "whole high region", "last high byte"],
)
def test_view_accepts(address: int, length: int) -> None:
    assert len(MEMORY.view(address, length)) == length


@pytest.mark.parametrize(
    ("address", "length"),
    [
        (0, 0),
        (0xFFF, 2),
        (0x1000, 1),
        (0xF_FFFF, 2),
        (0x10_1FFF, 2),
        (1 << 63, 1),
        (0, -1),
        (-1, 1),
    ],
    ids=[
        "empty",
        "across the end of a region",
        "in the gap",
        "from the gap into a region",
        "across the end of memory",
        "far beyond",
        "negative length",
        "negative address",
    ],
)
def test_view_refuses(address: int, length: int) -> None:
    with pytest.raises(GuestFault):
        MEMORY.view(address, length)
    with pytest.raises(MalformedInput):
        MEMORY.user_view(address + 0x8000_0000 if length <= 0 else address + (1 << 62), length)


@pytest.mark.parametrize(
    "regions",
    [
        (Region(0, 0, 0, memoryview(b"")),),
        (Region(0, 0, 5, memoryview(bytearray(4))),),
        (Region((1 << 64) - 2, 0, 4, memoryview(bytearray(4))),),
        (Region(0, (1 << 64) - 2, 4, memoryview(bytearray(4))),),
        (
            Region(0, 0, 4, memoryview(bytearray(4))),
            Region(3, 100, 4, memoryview(bytearray(4))),
        ),
    ],
    ids=[
        "empty",
        "longer than its buffer",
        "leaves 64 bits",
        "user side leaves 64 bits",
        "overlap",
    ],
)
def test_memory_refuses(regions: tuple[Region, ...]) -> None:
    with pytest.raises(MalformedInput):
        GuestMemory(regions)


@given(address=st.integers(0, (1 << 64) - 1), length=st.integers(0, (1 << 32) - 1))
def test_any_range_gives_its_length_or_guest_fault(address: int, length: int) -> None:
    try:
        view = MEMORY.view(address, length)
    except GuestFault:
        return
    assert len(view) == length


PAGE, WINDOW = 4096, 64 * 1024
RANGES: dict[str, tuple[list[tuple[int, int]], int, int]] = {
    # What is read or written, and how many windows and pages that may make resident.
    "nothing": ([], 0, 0),
    "one byte": ([(0, 1)], 1, 1),
    "one page again and again": ([(0, 1), (5, 1), (PAGE - 1, 1)], 1, 1),
    "two pages of a window": ([(0, 1), (PAGE, 1)], 1, 2),
    "across two windows": ([(WINDOW - 1, 2)], 2, 2),
    "far apart": ([(0, 1), (3 * WINDOW, 1)], 2, 2),
    "much at once": ([(0, 3 * WINDOW)], 3, 48),
    "much at once, not aligned": ([(1, 3 * WINDOW)], 4, 49),
}


@pytest.mark.parametrize(("ranges", "windows", "pages"), RANGES.values(), ids=RANGES.keys())
def test_touched_pages_are_counted(ranges: list[tuple[int, int]], windows: int, pages: int) -> None:
    memory = GuestMemory((Region(0, 0, 4 * WINDOW, memoryview(bytearray(4 * WINDOW))),))
    for address, length in ranges:
        memory.view(address, length)
    # Around a page that is read the kernel maps the others of its window.
    assert memory.touched_pages == 16 * windows
    memory.forget_touched()
    assert memory.touched_pages == 0
    for address, length in ranges:
        memory.view_to_write(address, length)
    assert memory.touched_pages == pages
    memory.forget_touched()
    for address, length in ranges:
        memory.count_read(address, length)
    assert memory.touched_pages == 16 * windows
    memory.forget_touched()
    for address, length in ranges:
        memory.count_written(address, length)
    assert memory.touched_pages == pages


def test_much_at_once_is_counted_at_least() -> None:
    """The middle of a long range is counted each time."""
    memory = GuestMemory((Region(0, 0, 4 * WINDOW, memoryview(bytearray(4 * WINDOW))),))
    for _ in range(2):
        memory.view(0, 4 * WINDOW)
    assert memory.touched_pages >= 4 * 16


@given(start=st.integers(0, 2 * WINDOW), length=st.integers(1, WINDOW + 2 * PAGE))
def test_no_range_touches_more_than_its_length_says(start: int, length: int) -> None:
    memory = GuestMemory((Region(0, 0, 4 * WINDOW, memoryview(bytearray(4 * WINDOW))),))
    memory.view(start, length)
    assert memory.touched_pages <= most_pages_read(length)


@pytest.mark.parametrize("length", [1, 2, PAGE, WINDOW, WINDOW + 1, WINDOW + 2])
def test_the_most_that_a_length_touches_is_possible(length: int) -> None:
    memory = GuestMemory((Region(0, 0, 4 * WINDOW, memoryview(bytearray(4 * WINDOW))),))
    memory.view(2 * WINDOW - 1, length)
    assert memory.touched_pages == most_pages_read(length)
