"""File capabilities and other attributes reach the tree; those of the builder's machine do not."""

import base64
import os
import struct
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from qtenclave.errors import MalformedInput
from qtenclave.image.budget import Budget
from qtenclave.image.tar import read_entries
from qtenclave.image.tree import RootTree
from qtenclave.image.xattrs import keep_xattrs, parse_xattrs

Make = Callable[..., Any]
CAPABILITY = struct.pack("<5I", 0x02000001, 1 << 10, 0, 0, 0)  # cap_net_bind_service=ep


def apply(tree: RootTree, path: Path, data: bytes) -> None:
    path.write_bytes(data)
    descriptor = os.open(path, os.O_RDONLY)
    try:
        tree.apply(0, "layer 1", lambda: read_entries(descriptor, len(data)))
    finally:
        os.close(descriptor)


def xattr(name: str, value: bytes) -> dict[str, str]:
    return {f"SCHILY.xattr.{name}": value.decode("utf-8", "surrogateescape")}


def test_attributes_of_every_kind_of_file(
    tmp_path: Path, layer: Make, make_member: Make, make_link: Make
) -> None:
    headers = xattr("security.capability", CAPABILITY) | xattr("user.note", b"a\nb=c")
    noise = xattr("security.selinux", b"x") | xattr("com.apple.provenance", b"\1")
    noise |= xattr("system.posix_acl_access", b"an access list: squashfs holds none")
    overlay = xattr("trusted.overlay.opaque", b"y") | xattr("user.overlay.redirect", b"/")
    members = [
        make_member("d/", pax_headers=xattr("user.note", b"d")),
        make_member("ping", b"1", pax_headers=headers | noise | overlay, mode=0o4755),
        make_link("link", "ping"),
        make_member("plain", b"2"),
    ]
    members[2][0].pax_headers = xattr("trusted.t", b"l")
    tree = RootTree()
    apply(tree, tmp_path / "layer", layer(members))
    found = {path: node.xattrs for path, node in tree.walk()}
    assert found == {
        b"d": ((b"user.note", b"d"),),
        b"link": ((b"trusted.t", b"l"),),
        b"ping": ((b"security.capability", CAPABILITY), (b"user.note", b"a\nb=c")),
        b"plain": (),
    }
    assert tree.dropped_xattrs == 5
    # A later layer that names the directory again says all about it.
    apply(tree, tmp_path / "layer", layer([make_member("d/")]))
    assert dict(tree.walk())[b"d"].xattrs == ()


def test_both_spellings() -> None:
    encoded = base64.b64encode(CAPABILITY)
    expected = {b"security.capability": CAPABILITY}
    for value in (encoded, encoded.rstrip(b"=")):
        assert parse_xattrs({b"LIBARCHIVE.xattr.security%2ecapability": value}) == expected
    both = {
        b"SCHILY.xattr.security.capability": CAPABILITY,
        b"LIBARCHIVE.xattr.security.capability": encoded,
    }
    assert parse_xattrs(both) == expected
    assert parse_xattrs({b"path": b"x"}) == {}


@pytest.mark.parametrize(
    "records",
    [
        {b"SCHILY.xattr.": b"no name"},
        {b"SCHILY.xattr." + b"n" * 256: b"name too long"},
        {b"SCHILY.xattr.user.x": b"v" * 65537},
        {b"SCHILY.xattr.user.\0": b"NUL in the name"},
        {b"LIBARCHIVE.xattr.user.x": b"not base 64"},
        {b"SCHILY.xattr.user.x": b"two", b"LIBARCHIVE.xattr.user.x": b"b25l"},
    ],
    ids=lambda records: str(next(iter(records)))[:40],
)
def test_refuses(records: dict[bytes, bytes]) -> None:
    with pytest.raises(MalformedInput):
        parse_xattrs(records)


@pytest.mark.parametrize("value", [b"", b"\1\2", CAPABILITY + b"\0", b"\0" * 20, CAPABILITY[:12]])
def test_a_capability_that_linux_would_refuse(value: bytes) -> None:
    with pytest.raises(MalformedInput, match="file capability"):
        keep_xattrs({b"security.capability": value})


def test_revisions_of_capabilities() -> None:
    for revision, size in ((0x01000000, 12), (0x02000000, 20), (0x03000001, 24)):
        value = struct.pack("<I", revision).ljust(size, b"\0")
        assert keep_xattrs({b"security.capability": value}) == ((b"security.capability", value),)


def test_many_attributes_are_a_bomb(tmp_path: Path, layer: Make, make_member: Make) -> None:
    headers = {f"SCHILY.xattr.user.{n}": "v" * 60000 for n in range(10)}
    members = [make_member(str(n), pax_headers=headers) for n in range(5)]
    apply(RootTree(), tmp_path / "layer", layer(members))
    with pytest.raises(MalformedInput, match="attributes"):
        apply(RootTree(Budget(max_index_bytes=2_000_000)), tmp_path / "layer", layer(members))
