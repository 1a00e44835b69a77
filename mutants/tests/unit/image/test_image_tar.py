"""Layers are read as their writers meant them, and refused where that is not clear."""

import os
import tarfile
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from qtenclave.errors import MalformedInput
from qtenclave.image.tar import EntryKind, TarEntry, read_entries

Make = Callable[..., Any]


@pytest.fixture(scope="module")
def read(tmp_path_factory: pytest.TempPathFactory) -> Callable[[bytes], list[TarEntry]]:
    path = tmp_path_factory.mktemp("tar") / "layer"

    def run(data: bytes) -> list[TarEntry]:
        path.write_bytes(data)
        descriptor = os.open(path, os.O_RDONLY)
        try:
            return list(read_entries(descriptor, len(data)))
        finally:
            os.close(descriptor)

    return run


FORMATS = {"ustar": tarfile.USTAR_FORMAT, "gnu": tarfile.GNU_FORMAT, "pax": tarfile.PAX_FORMAT}


@pytest.mark.parametrize("format_", FORMATS.values(), ids=FORMATS.keys())
def test_reads_what_python_writes(
    read: Make, layer: Make, make_member: Make, make_link: Make, format_: int
) -> None:
    data = layer(
        [
            make_member("etc/", mode=0o700, uid=1, gid=2, mtime=3),
            make_member("etc/passwd", b"root", mode=0o4755, uid=0o7777777, gid=5, mtime=1700000000),
            make_link("bin", "usr/bin"),
            make_link("etc/shadow", "etc/passwd", tarfile.LNKTYPE),
            make_member("d" * 90 + "/" + "f" * 60, b"x" * 600),
            make_member("null", type=tarfile.CHRTYPE, devmajor=1, devminor=3),
            make_member("pipe", type=tarfile.FIFOTYPE),
        ],
        format_,
    )
    entries = read(data)
    assert [entry.kind for entry in entries] == [
        EntryKind.DIRECTORY,
        EntryKind.FILE,
        EntryKind.SYMBOLIC_LINK,
        EntryKind.HARD_LINK,
        EntryKind.FILE,
        EntryKind.CHARACTER_DEVICE,
        EntryKind.FIFO,
    ]
    passwd, long = entries[1], entries[4]
    assert (passwd.mode, passwd.uid, passwd.gid) == (0o4755, 0o7777777, 5)
    assert passwd.mtime == 1700000000
    assert data[passwd.offset : passwd.offset + passwd.size] == b"root"
    assert entries[2].link == b"usr/bin"
    assert long.name == b"d" * 90 + b"/" + b"f" * 60
    assert data[long.offset : long.offset + long.size] == b"x" * 600


@pytest.mark.parametrize("format_", [tarfile.GNU_FORMAT, tarfile.PAX_FORMAT])
def test_long_names_large_numbers_and_attributes(
    read: Make, layer: Make, make_member: Make, make_link: Make, format_: int
) -> None:
    name, target = "a/" * 300 + "ü", "t" * 1000
    capability = {"SCHILY.xattr.security.capability": "\x01\x02"}
    pax = format_ == tarfile.PAX_FORMAT
    members = [
        make_member(name, b"1", uid=1 << 31, pax_headers=capability if pax else {}),
        make_link("link", target),
        make_member("after", b"2"),
    ]
    first, second, third = read(layer(members, format_))
    assert first.name == name.encode()
    assert first.uid == 1 << 31
    assert bool(first.xattrs) is pax
    assert second.link == target.encode()
    assert (third.name, dict(third.xattrs)) == (b"after", {})


def test_accepts_an_archive_without_its_zero_blocks(
    read: Make, layer: Make, make_member: Make
) -> None:
    data = layer([make_member("a", b"1")])
    assert len(read(data[:1024])) == 1
    assert read(b"") == []


def with_checksum(block: bytes, **fields: tuple[int, bytes]) -> bytes:
    changed = bytearray(block)
    for offset, value in fields.values():
        changed[offset : offset + len(value)] = value
    changed[148:156] = b"        "
    changed[148:156] = b"%06o\0 " % sum(changed)
    return bytes(changed)


HEADER_LIES: dict[str, tuple[int, bytes]] = {
    "unknown type": (156, b"Z"),
    "sparse file of GNU": (156, b"S"),
    "multi-volume": (156, b"M"),
    "size beyond the end": (124, b"77777777777\0"),
    "huge size": (124, b"\x80" + b"\xff" * 11),
    "negative size": (124, b"\xff" * 12),
    "size in other digits": (124, b"00000000008\0"),
    "size with a sign": (124, b"-0000000001\0"),
    "size with an underscore": (124, b"0000000_001\0"),
    "uid of letters": (108, b"rootroot"),
    "empty name": (0, bytes(100)),
    "unknown magic": (257, b"uzbek\x0000"),
}


@pytest.mark.parametrize("lie", HEADER_LIES.values(), ids=HEADER_LIES.keys())
def test_refuses_headers(
    read: Make, layer: Make, make_member: Make, lie: tuple[int, bytes]
) -> None:
    data = layer([make_member("file", b"1")], tarfile.USTAR_FORMAT)
    with pytest.raises(MalformedInput):
        read(with_checksum(data[:512], lie=lie) + data[512:])


def test_refuses_a_wrong_checksum(read: Make, layer: Make, make_member: Make) -> None:
    data = layer([make_member("file", b"1")], tarfile.USTAR_FORMAT)
    for position in range(345):
        changed = bytearray(data)
        changed[position] ^= 0x01
        if 148 <= position < 156:
            continue
        with pytest.raises(MalformedInput):
            read(bytes(changed))


def test_refuses_every_truncation_inside_an_entry(
    read: Make, layer: Make, make_member: Make
) -> None:
    data = layer([make_member("n" * 200, b"1" * 100)])
    whole = data.rindex(b"1" * 100) + 100
    padded = whole + 512 - 100
    for cut in range(1, padded, 7):
        try:
            entries = read(data[:cut])
        except MalformedInput:
            continue
        # Only zeros are missing behind the data: whatever reads it finds all of it.
        assert len(entries) == 1
        assert cut >= whole


def pax(records: bytes) -> bytes:
    """Return a PAX header with these records, without what it speaks about."""
    info = tarfile.TarInfo("./PaxHeaders/x")
    info.type, info.size = tarfile.XHDTYPE, len(records)
    return info.tobuf(tarfile.USTAR_FORMAT) + records.ljust(-(-len(records) // 512) * 512, b"\0")


PAX_LIES = {
    "length too short": b"5 path=a\n",
    "length too long": b"99 path=a\n",
    "length zero": b"0 path=a\n",
    "length with a zero in front": b"010 path=a\n",
    "no length": b"path=a\n",
    "no line feed": b"9 path=ab",
    "no equals sign": b"7 path\n",
    "no key": b"4 =\n",
    "two paths": b"10 path=a\n10 path=b\n",
    "negative size": b"11 size=-1\n",
    "size beyond the end": b"14 size=99999\n",
    "size of letters": b"10 size=x\n",
    "sparse file of PAX": b"22 GNU.sparse.major=1\n",
    "NUL in the name": b"12 path=a\0b\n",
    "name too long": b"5010 path=" + b"a" * 4999 + b"\n",
}


@pytest.mark.parametrize("records", PAX_LIES.values(), ids=PAX_LIES.keys())
def test_refuses_pax_records(read: Make, layer: Make, make_member: Make, records: bytes) -> None:
    assert len(read(pax(b"10 path=a\n") + layer([make_member("file", b"1")]))) == 1
    with pytest.raises(MalformedInput):
        read(pax(records) + layer([make_member("file", b"1")]))


def test_refuses_dangling_and_global_records(read: Make, layer: Make, make_member: Make) -> None:
    with pytest.raises(MalformedInput):
        read(pax(b"10 path=a\n"))
    comment, path = b"13 comment=a\n", b"10 path=a\n"
    for records, good in ((comment, True), (path, False)):
        info = tarfile.TarInfo("g")
        info.type, info.size = tarfile.XGLTYPE, len(records)
        head = info.tobuf(tarfile.USTAR_FORMAT) + records.ljust(512, b"\0")
        data = head + layer([make_member("file", b"1")])
        if good:
            assert len(read(data)) == 1
        else:
            with pytest.raises(MalformedInput):
                read(data)


def test_refuses_bytes_after_the_end(read: Make, layer: Make, make_member: Make) -> None:
    data = layer([make_member("file", b"1")])
    with pytest.raises(MalformedInput):
        read(data + layer([make_member("hidden", b"1")]))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_changed_archives(read: Make, layer: Make, make_member: Make, data: st.DataObject) -> None:
    archive = bytearray(layer([make_member("n" * 150, b"1" * 10), make_member("d/")]))
    for _ in range(data.draw(st.integers(1, 5))):
        position = data.draw(st.integers(0, len(archive) - 1))
        archive[position] = data.draw(st.integers(0, 255))
    start = 512 * data.draw(st.integers(0, 3))
    block = with_checksum(bytes(archive[start : start + 512]))
    archive[start : start + 512] = block
    try:
        read(bytes(archive))
    except MalformedInput:
        return


@given(st.binary(max_size=2000))
def test_arbitrary_bytes(read: Make, data: bytes) -> None:
    if data.strip(b"\0"):
        with pytest.raises(MalformedInput):
            read(data)
