"""Layers merge as container runtimes merge them, and never outside of the root."""

import os
import tarfile
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from qtenclave.errors import MalformedInput
from qtenclave.image.budget import Budget
from qtenclave.image.content import Extent
from qtenclave.image.tar import read_entries
from qtenclave.image.tree import Directory, RegularFile, RootTree, Symlink

Make = Callable[..., Any]
Merge = Callable[..., dict[str, str]]


@pytest.fixture
def merge(tmp_path: Path, layer: Make) -> Merge:
    """Merge layers and show the root: path to content, `/` for directories, `-> x` for links."""

    def run(*layers: Sequence[Any], **limits: int) -> dict[str, str]:
        tree = RootTree(Budget(**limits))
        packed = [layer(members) for members in layers]
        for number, data in enumerate(packed):
            path = tmp_path / str(number)
            path.write_bytes(data)
            descriptor = os.open(path, os.O_RDONLY)
            try:
                read = partial(read_entries, descriptor, len(data))
                tree.apply(number, f"layer {number + 1}", read)
            finally:
                os.close(descriptor)
        shown = {}
        for name, node in tree.walk():
            match node:
                case Directory():
                    shown[name.decode()] = "/"
                case Symlink():
                    shown[name.decode()] = f"-> {node.target.decode()}"
                case RegularFile(content=Extent() as place):
                    data = packed[place.layer][place.offset : place.offset + place.size]
                    shown[name.decode()] = data.decode()
        return shown

    return run


def test_later_layers_replace(merge: Merge, make_member: Make, make_link: Make) -> None:
    assert merge(
        [make_member("a", b"1"), make_member("d/"), make_member("d/x", b"1"), make_link("l", "a")],
        [make_member("a", b"2"), make_member("d/y", b"2"), make_member("l", b"file")],
    ) == {"a": "2", "d": "/", "d/x": "1", "d/y": "2", "l": "file"}


def test_kinds_replace_each_other(merge: Merge, make_member: Make, make_link: Make) -> None:
    assert merge(
        [make_member("a/"), make_member("a/x", b"1"), make_member("b", b"1"), make_link("c", "a")],
        [make_member("a", b"file"), make_member("b/"), make_member("c/")],
    ) == {"a": "file", "b": "/", "c": "/"}


def test_a_directory_again_keeps_what_it_holds(merge: Merge, make_member: Make) -> None:
    assert merge([make_member("d/x", b"1")], [make_member("d/")]) == {"d": "/", "d/x": "1"}


def test_whiteouts(merge: Merge, make_member: Make) -> None:
    lower = [make_member("d/x", b"1"), make_member("d/y", b"1"), make_member("z", b"1")]
    cases: list[tuple[list[Any], dict[str, str]]] = [
        ([make_member("d/.wh.x")], {"d": "/", "d/y": "1", "z": "1"}),
        ([make_member(".wh.d")], {"z": "1"}),
        (
            [make_member("./.wh.z"), make_member("d/.wh.nothing")],
            {"d": "/", "d/x": "1", "d/y": "1"},
        ),
        ([make_member("no/.wh.z")], {"d": "/", "d/x": "1", "d/y": "1", "z": "1"}),
        ([make_member("d/.wh..wh..opq")], {"d": "/", "z": "1"}),
        ([make_member(".wh..wh..opq")], {}),
        (
            [make_member(".wh..wh.plnk/"), make_member(".wh..wh.aufs")],
            {**dict.fromkeys(["d"], "/"), "d/x": "1", "d/y": "1", "z": "1"},
        ),
        # A whiteout speaks about earlier layers only, wherever it stands in its own.
        (
            [make_member("d/n", b"2"), make_member("d/.wh..wh..opq")],
            {"d": "/", "d/n": "2", "z": "1"},
        ),
        (
            [make_member("d/x", b"2"), make_member("d/.wh.x")],
            {"d": "/", "d/x": "2", "d/y": "1", "z": "1"},
        ),
        ([make_member("d/n", b"2"), make_member(".wh.d")], {"d": "/", "d/n": "2", "z": "1"}),
    ]
    for upper, expected in cases:
        assert merge(lower, upper) == expected


def test_hard_links(merge: Merge, make_member: Make, make_link: Make) -> None:
    hard = tarfile.LNKTYPE
    first = [make_member("a", b"1"), make_link("b", "a", hard), make_link("s", "a")]
    assert merge(first)["b"] == "1"
    # Across layers, and one of two names replaced: the other keeps what it was.
    assert merge(first, [make_link("d/c", "/a", hard), make_member("a", b"2")]) == {
        "a": "2",
        "b": "1",
        "d": "/",
        "d/c": "1",
        "s": "-> a",
    }
    assert merge(first, [make_link("t", "s", hard)])["t"] == "-> a"


def test_links_on_the_way_stay_inside(merge: Merge, make_member: Make, make_link: Make) -> None:
    lower = [
        make_member("usr/lib/"),
        make_link("lib", "usr/lib"),
        make_link("absolute", "/usr/lib"),
        make_link("up", "../../../../usr"),
        make_link("usr/back", ".."),
    ]
    merged = merge(
        lower,
        [
            make_member("lib/a", b"1"),
            make_member("absolute/new/b", b"2"),
            make_member("up/c", b"3"),
            make_member("usr/back/d", b"4"),
            make_member("usr/back/lib/.wh.nothing"),
        ],
    )
    assert merged["usr/lib/a"] == "1"
    assert merged["usr/lib/new/b"] == "2"
    assert merged["usr/c"] == "3"
    assert merged["d"] == "4"
    assert merged["lib"] == "-> usr/lib"
    assert "lib" not in merge(lower, [make_member(".wh.lib")])
    assert "usr/lib" in merge(lower, [make_member(".wh.lib")])


def test_sorted_whatever_the_order(merge: Merge, make_member: Make) -> None:
    names = ["b", "a/c", "a.b", "a/", "a-"]
    shown = list(merge([make_member(name) for name in names]))
    assert shown == ["a", "a/c", "a-", "a.b", "b"]
    assert shown == list(merge([make_member(name) for name in sorted(names)]))


REFUSED: dict[str, Callable[[Make, Make], list[Any]]] = {
    "parent in the name": lambda m, _: [m("a/../b", b"1")],
    "parent first": lambda m, _: [m("../b", b"1")],
    "whiteout of a parent": lambda m, _: [m(".wh...")],
    "whiteout of the directory itself": lambda m, _: [m(".wh..")],
    "whiteout of nothing": lambda m, _: [m(".wh.")],
    "character device": lambda m, _: [m("a", type=tarfile.CHRTYPE)],
    "overlay whiteout": lambda m, _: [m("d/a", type=tarfile.CHRTYPE, devmajor=0, devminor=0)],
    "block device": lambda m, _: [m("a", type=tarfile.BLKTYPE)],
    "FIFO": lambda m, _: [m("a", type=tarfile.FIFOTYPE)],
    "root as file": lambda m, _: [m("./", b"", type=tarfile.REGTYPE)],
    "below a file": lambda m, _: [m("a", b"1"), m("a/b", b"1")],
    "through a link to a file": lambda m, n: [m("a", b"1"), n("l", "a"), m("l/b", b"1")],
    "through a broken link": lambda m, n: [n("l", "/nowhere"), m("l/b", b"1")],
    "through a link to itself": lambda m, n: [n("l", "l"), m("l/b", b"1")],
    "through a ring of links": lambda m, n: [n("a", "b"), n("b", "a"), m("a/b", b"1")],
    "hard link to nothing": lambda _, n: [n("h", "a", tarfile.LNKTYPE)],
    "hard link to a directory": lambda m, n: [m("a/"), n("h", "a", tarfile.LNKTYPE)],
    "hard link to the root": lambda _, n: [n("h", "/", tarfile.LNKTYPE)],
    "hard link to a parent": lambda m, n: [m("a"), n("h", "../a", tarfile.LNKTYPE)],
    "symbolic link without target": lambda _, n: [n("l", "")],
    "component too long": lambda m, _: [m("a" * 256)],
    "path too long": lambda m, _: [m("a/" * 2045 + "a")],
    "whiteout above a name": lambda m, _: [m(".wh.a/b", b"1")],
    "uid too large": lambda m, _: [m("a", uid=(1 << 32) - 1)],
}


@pytest.mark.parametrize("members", REFUSED.values(), ids=REFUSED.keys())
def test_refuses_with_layer_and_path(
    merge: Merge, make_member: Make, make_link: Make, members: Callable[[Make, Make], list[Any]]
) -> None:
    hostile = members(make_member, make_link)
    with pytest.raises(MalformedInput) as refusal:
        merge([make_member("good", b"1")], hostile)
    assert "layer 2" in str(refusal.value)
    assert hostile[-1][0].name[:50] in str(refusal.value)


def test_devices_below_dev_are_left_out(merge: Merge, make_member: Make) -> None:
    members = [make_member("dev/"), make_member("./dev/null", type=tarfile.CHRTYPE)]
    assert merge(members) == {"dev": "/"}


def test_layer_bombs(merge: Merge, make_member: Make) -> None:
    many = [make_member(str(number)) for number in range(11)]
    assert len(merge(many[:10], max_entries=10)) == 10
    with pytest.raises(MalformedInput):
        merge(many, max_entries=10)
    with pytest.raises(MalformedInput):
        merge(many[:6], many[6:], max_entries=10)
    with pytest.raises(MalformedInput):
        merge([make_member("a", b"12345")], [make_member("b", b"123456")], max_bytes=10)


def test_names_and_made_up_directories_are_bombs(merge: Merge, make_member: Make) -> None:
    deep = [make_member(f"{n}/" + "d/" * 500 + "x") for n in range(20)]
    assert len(merge(deep[:1])) == 502
    with pytest.raises(MalformedInput, match="names and attributes"):
        merge(deep, max_index_bytes=1 << 20)
    long = [make_member("n" * 200 + f"/{n}/" + "m" * 250) for n in range(100)]
    with pytest.raises(MalformedInput, match="names and attributes"):
        merge(long, max_index_bytes=50_000)


def test_what_is_removed_is_given_back(merge: Merge, make_member: Make, make_link: Make) -> None:
    """Layers that replace the same files over and over fit where one of them does."""
    files = [make_member("d/"), *(make_member(f"d/{n}", b"1") for n in range(50))]
    hard = [make_link(f"h/{n}", f"d/{n}", tarfile.LNKTYPE) for n in range(50)]
    again = [files + hard, [make_member(".wh.h")], [make_member("d", b"1")], files]
    opaque = [[*files, make_member("d/.wh..wh..opq")]] * 5
    assert len(merge(*again, *opaque, *again, max_index_bytes=60_000)) == 51
    with pytest.raises(MalformedInput, match="names and attributes"):
        merge(files + [make_member(f"e/{n}") for n in range(100)], max_index_bytes=60_000)


def test_links_that_lead_far_are_a_bomb(merge: Merge, make_member: Make, make_link: Make) -> None:
    """Each entry would walk through forty links of two thousand steps."""
    chain = [make_link(f"l{n}", "d/../" * 700 + f"l{n + 1}") for n in range(39)]
    members = [make_member("d/"), *chain, make_link("l39", ".")]
    entries = [make_member(f"l0/{n}") for n in range(100)]
    assert len(merge(members, entries[:1])) == 42
    with pytest.raises(MalformedInput, match="steps along symbolic links"):
        merge(members, entries, max_entries=1000)


def test_notes_of_a_driver_make_nothing(merge: Merge, make_member: Make) -> None:
    notes = [make_member(".wh..wh.plnk/"), make_member(".wh..wh.plnk/12.34", b"x")]
    assert merge(notes) == {}


def test_deep_paths_do_not_recurse(merge: Merge, make_member: Make) -> None:
    assert len(merge([make_member("a/" * 2000 + "b")])) == 2001
