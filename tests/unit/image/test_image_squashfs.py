"""The file system of an image: what goes in comes out of others' tools, for whoever made it."""

import hashlib
import os
import shutil
import stat
import struct
import subprocess
import tarfile
from collections.abc import Callable, Iterator
from functools import partial
from io import BytesIO
from itertools import product
from pathlib import Path

import pytest

from qtenclave.errors import HostFailure, InvalidRequest, QtCode
from qtenclave.image import squashfs
from qtenclave.image.content import Content, Hole
from qtenclave.image.squashfs import tool_version, write_squashfs
from qtenclave.image.tar_writer import encode_tar
from qtenclave.image.tree import Directory, Node, RegularFile, Symlink

CAPABILITY = b"\x01\x00\x00\x02\x00\x04" + bytes(14)
LONG = b"n" * 255
KEPT = 4_000_000_000  # after 2038, and in the future of any machine that runs this
BOTH = RegularFile(mode=0o4755, uid=100, gid=5, content=b"b" * 200_000)
LINK = Symlink(target=b"../up")
ENTRIES: list[tuple[bytes, Node]] = [
    (b"app", Directory(mode=0o700, gid=1)),
    (b"root", Directory(mode=0o1777, uid=7)),
    (b"root/\xff\n", RegularFile(content=b"odd name", mode=0o600)),
    (b"root/a", BOTH),
    (b"root/b", BOTH),
    (b"root/cap", RegularFile(xattrs=((b"security.capability", CAPABILITY),))),
    (b"root/far", Symlink(target=b"../" * 80 + b"x")),
    (b"root/hole", RegularFile(content=Hole(3 << 20))),
    (b"root/link", LINK),
    (b"root/link2", LINK),
    (b"root/" + LONG, Directory()),
    (b"root/" + LONG + b"/" + LONG, RegularFile(uid=4_000_000_000, mtime=KEPT, keeps_mtime=True)),
    (b"root/" + LONG + b"/hard", BOTH),
    (b"root/near", Symlink(target=b"../up", uid=3, gid=4)),
    (b"root/time", RegularFile(mtime=5)),
    (b"root/user", RegularFile(xattrs=((b"user.a", b"x\ny=z\0"), (b"user.b", b"")))),
]


def pieces_of(content: Content) -> Iterator[bytes]:
    yield content if isinstance(content, bytes) else bytes(len(content))


def archive(
    entries: list[tuple[bytes, Node]], stand_in: Callable[[int], int] = lambda number: number
) -> bytes:
    pieces = encode_tar(entries, stand_in)
    return b"".join(data for piece in pieces for data in pieces_of(piece))


def test_the_archive_is_what_pythons_reader_takes() -> None:
    data = archive(ENTRIES)
    assert len(data) % 512 == 0
    with tarfile.open(fileobj=BytesIO(data), errorlevel=2) as found:
        members = {os.fsencode(member.name): member for member in found}
    assert list(members) == [name for name, _ in ENTRIES]
    for name, node in ENTRIES:
        member = members[name]
        assert (member.uid, member.gid, member.mode) == (node.uid, node.gid, node.mode)
        if isinstance(node, Symlink) and not member.islnk():
            assert os.fsencode(member.linkname) == node.target
    assert members[b"root/" + LONG + b"/hard"].linkname == "root/a"
    assert members[b"root/link2"].linkname == "root/link"
    assert members[b"root/" + LONG + b"/" + LONG].mtime == KEPT
    assert members[b"root/time"].mtime == 0
    assert members[b"root/user"].pax_headers["SCHILY.xattr.user.a"] == "x\ny=z\0"


def test_a_large_number_goes_in() -> None:
    (piece, *_) = encode_tar([(b"a", RegularFile(content=Hole(9 << 30)))], lambda number: number)
    assert isinstance(piece, bytes)
    assert tarfile.TarInfo.frombuf(piece, "utf-8", "strict").size == 9 << 30


def test_an_attribute_that_no_record_can_name() -> None:
    entries = [(b"a", RegularFile(xattrs=((b"user.a=b", b"c"),)))]
    with pytest.raises(InvalidRequest, match="without ="):
        archive(entries)


def listed(image: Path) -> dict[bytes, tuple[bytes, bytes, bytes]]:
    """Return what another's tool finds: path -> mode, owner, time."""
    done = subprocess.run(["unsquashfs", "-lln", image], capture_output=True, check=True)
    found = {}
    for line in done.stdout.replace(b"\xff\n", b"\xff?").splitlines():
        mode, owner, _, date, time, name = line.split(maxsplit=5)
        name = name.removeprefix(b"squashfs-root").partition(b" -> ")[0]
        found[name] = mode, owner, date + b" " + time
    return found


def test_another_reader_finds_what_went_in(tmp_path: Path) -> None:
    image = tmp_path / "image"
    write_squashfs(ENTRIES, pieces_of, image)
    found = listed(image)
    long_name = b"/root/" + LONG
    assert found[b""] == (b"drwxr-xr-x", b"0/0", b"1970-01-01 00:00")
    assert found[b"/app"][:2] == (b"drwx------", b"0/1")
    assert found[b"/root"][:2] == (b"drwxrwxrwt", b"7/0")
    assert found[b"/root/a"][:2] == (b"-rwsr-xr-x", b"100/5")
    assert found[long_name + b"/" + LONG][1:] == (b"4000000000/0", b"2096-10-02 07:06")
    assert found[b"/root/near"][:2] == (b"lrwxrwxrwx", b"3/4")
    assert len(found) == len(ENTRIES) + 1
    target = tmp_path / "unpacked"
    options = ["-quiet", "-no-progress", "-user-xattrs", "-dest", target]
    subprocess.run(["unsquashfs", *options, image], check=True, capture_output=True)
    assert (target / "root/far").readlink() == Path("../" * 80 + "x")
    assert (target / "root/near").readlink() == Path("../up")
    assert (target / "root/a").read_bytes() == BOTH.content
    assert (target / "root/a").stat().st_nlink == 3
    assert (target / "root/link").lstat().st_nlink == 2
    hole = (target / "root/hole").stat()
    assert (hole.st_size, hole.st_blocks) == (3 << 20, 0)
    assert os.getxattr(target / "root/user", "user.a") == b"x\ny=z\0"
    assert os.getxattr(target / "root/user", "user.b") == b""
    assert stat.S_IMODE(os.lstat(os.fsencode(target) + b"/root/\xff\n").st_mode) == 0o600


def test_file_capabilities_go_in(tmp_path: Path) -> None:
    with_it, without = tmp_path / "with", tmp_path / "without"
    entries = [(name, node) for name, node in ENTRIES if b"user" not in name]
    write_squashfs(entries, pieces_of, with_it)
    changed = [(name, RegularFile() if name == b"root/cap" else node) for name, node in entries]
    write_squashfs(changed, pieces_of, without)
    kinds = [
        subprocess.run(
            ["unsquashfs", "-stat", path], capture_output=True, text=True, check=True
        ).stdout
        for path in (with_it, without)
    ]
    assert "Number of xattr ids 1" in kinds[0]
    assert "Number of xattr ids 0" in kinds[1]


@pytest.mark.skipif(os.geteuid() != 0, reason="needs root to be another user")
@pytest.mark.parametrize(("uid", "gid"), [(65534, 65534), (1000, 100), (1, 0), (0, 1), (5, 100)])
def test_whoever_makes_it_makes_the_same_bytes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, uid: int, gid: int
) -> None:
    """The program asks the kernel who it is, so it has to be another user's process."""
    digests = []
    start = subprocess.Popen
    for user, group in ((0, 0), (uid, gid)):
        top = tmp_path / f"{user}-{group}"
        top.mkdir()
        os.chown(top, user, group)
        descriptor = os.open(top, os.O_RDONLY)
        as_other = partial(start, user=user, group=group, extra_groups=[], pass_fds=[descriptor])
        with monkeypatch.context() as patch:
            patch.setattr(os, "getuid", partial(int, user))
            patch.setattr(os, "getgid", partial(int, group))
            patch.setattr(squashfs.subprocess, "Popen", as_other)
            write_squashfs(ENTRIES, pieces_of, Path(f"/proc/self/fd/{descriptor}/image"))
        os.close(descriptor)
        digests.append(hashlib.sha256((top / "image").read_bytes()).hexdigest())
    assert digests[0] == digests[1]


@pytest.mark.parametrize("threads", [1, 2, 7])
def test_as_many_threads_as_you_like(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, threads: int
) -> None:
    entries = [*ENTRIES, (b"root/z", RegularFile(content=os.urandom(3 << 20) + bytes(2 << 20)))]
    write_squashfs(entries, pieces_of, tmp_path / "usual")
    place = squashfs._OPTIONS.index("-processors") + 1
    changed = (*squashfs._OPTIONS[:place], str(threads), *squashfs._OPTIONS[place + 1 :])
    monkeypatch.setattr(squashfs, "_OPTIONS", changed)
    write_squashfs(entries, pieces_of, tmp_path / "other")
    assert (tmp_path / "usual").read_bytes() == (tmp_path / "other").read_bytes()


def test_the_time_of_the_build_is_nowhere(tmp_path: Path) -> None:
    if shutil.which("faketime") is None:
        pytest.skip("needs the program faketime")
    program = tmp_path / "program"
    program.mkdir()
    (program / "mksquashfs").write_text(
        f'#!/bin/sh\nexec faketime -f "@2031-05-06 07:08:09" {shutil.which("mksquashfs")} "$@"\n'
    )
    (program / "mksquashfs").chmod(0o755)
    write_squashfs(ENTRIES, pieces_of, tmp_path / "now")
    environment = {**squashfs._ENVIRONMENT, "PATH": f"{program}:/usr/bin:/bin"}
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(squashfs, "_ENVIRONMENT", environment)
        write_squashfs(ENTRIES, pieces_of, tmp_path / "later")
    assert (tmp_path / "now").read_bytes() == (tmp_path / "later").read_bytes()


def test_the_top_may_stand_across_two_blocks_of_metadata(tmp_path: Path) -> None:
    """An entry more moves it; at some length of a link it stands across the border."""
    crossed = 0
    for length in range(25, 41, 5):
        entries = [*ENTRIES[:2]]
        entries += [(b"root/%05d" % number, RegularFile()) for number in range(252)]
        entries += [(b"root/z", Symlink(target=b"t" * length))]
        image = tmp_path / f"image-{length}"
        write_squashfs(entries, pieces_of, image)
        (top,) = struct.unpack_from("<Q", image.read_bytes(), 32)
        crossed += top & 0xFFFF > 8192 - 12
        assert listed(image)[b""] == (b"drwxr-xr-x", b"0/0", b"1970-01-01 00:00")
    assert crossed


def broken_program(directory: Path, text: str) -> dict[str, str]:
    (directory / "mksquashfs").write_text(f"#!/bin/sh\n{text}\n")
    (directory / "mksquashfs").chmod(0o755)
    return {"PATH": f"{directory}:/usr/bin:/bin"}


FAILURES = {
    "status": ("cat >/dev/null; exit 3", "status 3"),
    "complaint": ("cat >/dev/null; echo left out >&2", "left out"),
    "early end": ("exec true", "expected a file system"),
    "no image": ('cat >/dev/null; head -c 200 /dev/zero >"$2"', "expected a squashfs image"),
    "short image": ('cat >/dev/null; printf hsqs >"$2"', "expected 96 bytes"),
}


@pytest.mark.parametrize("reason", FAILURES)
def test_a_program_that_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, reason: str) -> None:
    text, message = FAILURES[reason]
    monkeypatch.setattr(squashfs, "_ENVIRONMENT", broken_program(tmp_path, text))
    with pytest.raises(HostFailure, match=message) as caught:
        write_squashfs(ENTRIES * 40, pieces_of, tmp_path / "image")
    assert caught.value.code is QtCode.WRITE_IMAGE


def test_a_source_that_fails_ends_the_program(tmp_path: Path) -> None:
    def broken(content: Content) -> Iterator[bytes]:
        raise InvalidRequest("the layer is gone")

    with pytest.raises(InvalidRequest, match="the layer is gone"):
        write_squashfs(ENTRIES, broken, tmp_path / "image")


def test_a_program_that_is_not_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(squashfs, "_PROGRAM", str(tmp_path / "mksquashfs"))
    for attempt in (tool_version, lambda: write_squashfs(ENTRIES, pieces_of, tmp_path / "image")):
        with pytest.raises(HostFailure, match="squashfs-tools") as caught:
            attempt()
        assert caught.value.code is QtCode.MISSING_PROGRAM


def test_a_root_without_the_owners_that_are_exchanged(tmp_path: Path) -> None:
    with pytest.raises(HostFailure, match="owners"):
        write_squashfs([(b"root", Directory())], pieces_of, tmp_path / "image")


def test_the_exchange_of_numbers_can_be_undone() -> None:
    for uid, gid in product((0, 1, 2, 65534), repeat=2):
        ids = squashfs._Ids(uid, gid)
        numbers = [0, 1, 2, 3, 65533, 65534, 4_294_967_294]
        written = [ids.written(number) for number in numbers]
        assert len(set(written)) == len(numbers)
        assert [ids.meant(number) for number in written] == numbers
        assert ids.meant(uid) == 0
        assert ids.meant(gid) in (0, 1)


def test_the_version_is_said() -> None:
    assert tool_version()[0].isdigit()
