"""The reader accepts one spelling of an image and nothing else."""

import struct
import zlib
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qtenclave.eif import (
    Architecture,
    CrcMismatch,
    EifReader,
    EifWriter,
    Event,
    SectionData,
    SectionEnd,
    SectionKind,
    SectionStart,
)
from qtenclave.eif.writer import combine_crc32
from qtenclave.errors import InvalidRequest, MalformedInput, WrongState

KERNEL, CMDLINE, RAMDISK, SIGNATURE, METADATA = 1, 2, 3, 4, 5
GOOD = [
    (KERNEL, b"kernel bytes"),
    (CMDLINE, b"reboot=k"),
    (METADATA, b"{}"),
    (RAMDISK, b"first"),
    (RAMDISK, b"second ramdisk"),
]
SIGNED = [*GOOD, (SIGNATURE, b"signature")]
Encode = Callable[..., bytes]


def read(data: bytes, step: int | None = None) -> list[Event]:
    reader = EifReader()
    events: list[Event] = []
    for start in range(0, len(data), step or len(data) or 1):
        events += reader.receive(data[start : start + (step or len(data))])
    reader.close()
    return events


def joined(events: list[Event]) -> list[tuple[SectionKind, int, bytes]]:
    """Return the sections of a well-formed event sequence."""
    sections: list[tuple[SectionKind, int, bytes]] = []
    current: SectionStart | None = None
    data = b""
    for event in events:
        match event:
            case SectionStart():
                assert current is None
                current, data = event, b""
            case SectionData():
                assert current is not None
                assert event.data
                data += event.data
            case SectionEnd():
                assert current is not None
                assert event.kind is current.kind
                sections.append((current.kind, current.size, data))
                current = None
    assert current is None
    return sections


@pytest.mark.parametrize(
    "sections",
    [
        pytest.param(GOOD, id="unsigned"),
        pytest.param(SIGNED, id="signed"),
        pytest.param(GOOD[:4], id="one ramdisk"),
        pytest.param([GOOD[2], *GOOD[:2], *GOOD[3:]], id="metadata first"),
        pytest.param([*GOOD[:2], *GOOD[3:], GOOD[2]], id="metadata last"),
        pytest.param([*GOOD, *[(RAMDISK, b"x")] * 27], id="32 sections"),
    ],
)
def test_accepts(image: Encode, sections: list[tuple[int, bytes]]) -> None:
    data = image(sections)
    expected = [(SectionKind(kind), len(body), body) for kind, body in sections]
    assert joined(read(data)) == expected
    assert joined(read(data, 1)) == expected
    assert joined(read(data, 7)) == expected


def test_tells_what_the_header_says(image: Encode) -> None:
    reader = EifReader()
    data = image(GOOD, flags=1)
    with pytest.raises(WrongState):
        _ = reader.header
    reader.receive(data)
    assert reader.header.architecture is Architecture.AARCH64
    assert reader.header.default_memory_bytes == 1 << 30
    assert reader.header.default_cpus == 2
    assert reader.header.file_size == len(data)


REFUSED = {
    "another magic": {"magic": b".elf"},
    "version 3": {"version": 3},
    "version 5": {"version": 5},
    "version 0": {"version": 0},
    "unknown flag": {"flags": 2},
    "unknown flag beside the known": {"flags": 3},
    "reserved field used": {"reserved": 1},
    "unused field used": {"unused": 1},
    "no section": {"count": 0},
    "fewer sections than written": {"count": 4},
    "more sections than written": {"count": 6},
    "33 sections": {"count": 33},
    "65535 sections": {"count": 65535},
    "gap before a section": {"offsets": {1: 548 + 12 + 12 + 1}},
    "overlapping sections": {"offsets": {1: 548}},
    "offsets exchanged": {"offsets": {3: 612, 4: 595}},
    "offset outside of the file": {"offsets": {4: 1 << 63}},
    "offset in an unused entry": {"offsets": {5: 700}},
    "size in an unused entry": {"sizes": {31: 1}},
    "table larger than the section": {"sizes": {0: 13}},
    "table size of 2**64-1": {"sizes": {0: (1 << 64) - 1}},
    "table size zero": {"sizes": {4: 0}},
    "section larger than the table": {"inner_sizes": {0: 13}},
    "section smaller than the table": {"inner_sizes": {0: 11}},
    "section size of 2**64-1": {"inner_sizes": {4: (1 << 64) - 1}},
    "section flags": {"section_flags": 1},
    "one byte after the end": {"tail": b"\0"},
    "a section after the end": {"tail": struct.pack(">HHQ", 3, 0, 1) + b"x"},
}


@pytest.mark.parametrize("lie", REFUSED.values(), ids=REFUSED.keys())
def test_r13_refuses_layout(image: Encode, lie: dict[str, object]) -> None:
    with pytest.raises(MalformedInput):
        read(image(GOOD, **lie))


REFUSED_SECTIONS = {
    "no kernel": GOOD[1:],
    "no command line": [GOOD[0], *GOOD[2:]],
    "no metadata": [*GOOD[:2], *GOOD[3:]],
    "no ramdisk": [*GOOD[:3], (SIGNATURE, b"s")],
    "two kernels": [GOOD[0], *GOOD],
    "two command lines": [*GOOD[:2], *GOOD[1:]],
    "two metadata": [*GOOD, GOOD[2]],
    "two signatures": [*SIGNED, SIGNED[-1]],
    "ramdisk after the signature": [*SIGNED, GOOD[3]],
    "metadata after the signature": [*GOOD[:2], *GOOD[3:], (SIGNATURE, b"s"), GOOD[2]],
    "command line before the kernel": [GOOD[1], GOOD[0], *GOOD[2:]],
    "ramdisk before the kernel": [GOOD[3], *GOOD[:3]],
    "ramdisk before the command line": [GOOD[0], GOOD[3], *GOOD[1:3]],
    "kind 0": [(0, b"x"), *GOOD],
    "kind 6": [*GOOD, (6, b"x")],
    "empty ramdisk": [*GOOD, (RAMDISK, b"")],
    "long command line": [GOOD[0], (CMDLINE, b"x" * 2048), *GOOD[2:]],
    "large metadata": [*GOOD[:2], (METADATA, b"x" * ((1 << 20) + 1)), *GOOD[3:]],
    "large signature": [*GOOD, (SIGNATURE, b"x" * ((64 << 10) + 1))],
}


@pytest.mark.parametrize("sections", REFUSED_SECTIONS.values(), ids=REFUSED_SECTIONS.keys())
def test_r13_refuses_sections(image: Encode, sections: list[tuple[int, bytes]]) -> None:
    with pytest.raises(MalformedInput):
        read(image(sections))


def test_crc_error_is_told_apart(image: Encode) -> None:
    with pytest.raises(CrcMismatch):
        read(image(GOOD, crc_xor=1))


def test_every_truncation_is_refused(image: Encode) -> None:
    data = image(SIGNED)
    for end in range(len(data)):
        reader = EifReader()
        reader.receive(data[:end])
        with pytest.raises(MalformedInput):
            reader.close()


def test_r13_every_flipped_byte_is_refused(image: Encode) -> None:
    data = image(SIGNED)
    for position in range(len(data)):
        for mask in (0x01, 0x80, 0xFF):
            changed = bytearray(data)
            changed[position] ^= mask
            with pytest.raises(MalformedInput):
                read(bytes(changed))


def test_every_flipped_header_byte_with_a_right_crc(image: Encode) -> None:
    """Of the header only the architecture and the defaults may change, once the CRC is mended."""
    data = image(SIGNED)
    accepted = set()
    for position in range(544):
        changed = bytearray(data)
        changed[position] ^= 0x01
        crc = zlib.crc32(changed[548:], zlib.crc32(changed[:544]))
        changed[544:548] = struct.pack(">I", crc)
        try:
            read(bytes(changed))
        except MalformedInput:
            continue
        accepted.add(position)
    assert accepted == {7, *range(8, 24)}


def test_stays_failed(image: Encode) -> None:
    data = image(GOOD)
    reader = EifReader()
    with pytest.raises(MalformedInput):
        reader.receive(b"\0" * 548)
    with pytest.raises(MalformedInput):
        reader.receive(data)
    with pytest.raises(MalformedInput):
        reader.close()


@given(st.binary(max_size=1200), st.integers(1, 600))
def test_arbitrary_bytes(data: bytes, step: int) -> None:
    with pytest.raises(MalformedInput):
        read(data, step)


def write(sections: list[tuple[SectionKind, bytes]]) -> bytes:
    writer = EifWriter(Architecture.X86_64, 1 << 30, 2)
    body = b""
    for kind, data in sections:
        body += writer.begin_section(kind, len(data)) + data
        for start in range(0, len(data), 5):
            writer.data(data[start : start + 5])
    return writer.finish() + body


@given(
    st.binary(min_size=1, max_size=80),
    st.binary(min_size=1, max_size=80),
    st.lists(st.binary(min_size=1, max_size=80), min_size=1, max_size=5),
    st.integers(1, 700),
)
def test_reads_back_what_was_written(
    kernel: bytes, cmdline: bytes, ramdisks: list[bytes], step: int
) -> None:
    sections = [
        (SectionKind.KERNEL, kernel),
        (SectionKind.CMDLINE, cmdline),
        (SectionKind.METADATA, b"{}"),
        *((SectionKind.RAMDISK, data) for data in ramdisks),
    ]
    data = write(sections)
    assert joined(read(data, step)) == [(kind, len(body), body) for kind, body in sections]


def test_writes_the_same_bytes_as_an_independent_encoder(image: Encode) -> None:
    assert write([(SectionKind(kind), data) for kind, data in SIGNED]) == image(SIGNED)


def test_writer_holds_to_announced_sizes() -> None:
    writer = EifWriter(Architecture.X86_64, 0, 0)
    writer.begin_section(SectionKind.KERNEL, 3)
    with pytest.raises(WrongState):
        writer.data(b"four")
    writer.data(b"on")
    with pytest.raises(WrongState):
        writer.begin_section(SectionKind.CMDLINE, 1)
    with pytest.raises(WrongState):
        writer.finish()
    writer.data(b"e")
    with pytest.raises(InvalidRequest):
        writer.finish()  # too few sections
    with pytest.raises(InvalidRequest):
        writer.begin_section(SectionKind.CMDLINE, 0)
    with pytest.raises(InvalidRequest):
        writer.begin_section(SectionKind.CMDLINE, 2048)


@given(st.binary(max_size=300), st.binary(max_size=300))
def test_combined_crc(first: bytes, second: bytes) -> None:
    combined = combine_crc32(zlib.crc32(first), zlib.crc32(second), len(second))
    assert combined == zlib.crc32(first + second)
