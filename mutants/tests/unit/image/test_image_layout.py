"""Nothing of a layout is used before its size and digest were compared."""

import gzip
import shutil
import subprocess
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qtenclave.errors import InvalidRequest, MalformedInput
from qtenclave.image.fetch import ImageName, parse_image_name, places_of
from qtenclave.image.layout import Layout, read_layout

Make = Callable[..., Any]
LAYERS = [b"first layer " * 1000, b"second layer " * 100_000]


def read(directory: Path, **options: Any) -> Layout:
    spool = directory / "spool"
    spool.mkdir(exist_ok=True)
    return read_layout(directory, spool, lambda _: None, **options)


def zstd(data: bytes) -> bytes:
    done = subprocess.run(["zstd", "-q", "-c"], input=data, capture_output=True, check=True)
    return done.stdout


needs_zstd = pytest.mark.skipif(shutil.which("zstd") is None, reason="needs the program zstd")
COMPRESSIONS = {
    "none": lambda data: data,
    "gzip": gzip.compress,
    "gzip in two members": lambda data: gzip.compress(data[:500]) + gzip.compress(data[500:]),
    "gzip without compression": lambda data: gzip.compress(data, 0),
}


@pytest.mark.parametrize("compress", COMPRESSIONS.values(), ids=COMPRESSIONS.keys())
def test_layers_unpack(tmp_path: Path, layout: Make, compress: Callable[[bytes], bytes]) -> None:
    found = read(layout(tmp_path / "l", LAYERS, compress=compress))
    assert [layer.path.read_bytes() for layer in found.layers] == LAYERS
    assert found.config["architecture"] == "amd64"


@needs_zstd
def test_zstd(tmp_path: Path, layout: Make) -> None:
    found = read(layout(tmp_path / "l", LAYERS, compress=zstd))
    assert [layer.path.read_bytes() for layer in found.layers] == LAYERS


@needs_zstd
def test_zstd_damaged_or_a_bomb(tmp_path: Path, layout: Make) -> None:
    cut = layout(tmp_path / "a", LAYERS[1:], compress=lambda data: zstd(data)[:-5])
    with pytest.raises(MalformedInput):
        read(cut)
    bomb = layout(tmp_path / "b", [bytes(1 << 24)], compress=zstd)
    with pytest.raises(MalformedInput):
        read(bomb, layer_limit=1 << 20)


def test_bombs(tmp_path: Path, layout: Make) -> None:
    for name, compress in {"gzip": gzip.compress, "plain": lambda data: data}.items():
        bomb = layout(tmp_path / name, [bytes(1 << 24)], compress=compress)
        with pytest.raises(MalformedInput):
            read(bomb, layer_limit=1 << 20)
        spooled = sum(path.stat().st_size for path in (bomb / "spool").iterdir())
        assert spooled <= 1 << 20


DAMAGED_GZIP = {
    "cut": lambda data: gzip.compress(data)[:-9],
    "header only": lambda _: gzip.compress(b"x")[:10],
    "garbage after it": lambda data: gzip.compress(data) + b"garbage",
    "wrong check sum": lambda data: gzip.compress(data)[:-8] + bytes(8),
    "bare deflate": lambda data: b"\x1f\x8b" + zlib.compress(data),
}


@pytest.mark.parametrize("compress", DAMAGED_GZIP.values(), ids=DAMAGED_GZIP.keys())
def test_damaged_gzip(tmp_path: Path, layout: Make, compress: Callable[[bytes], bytes]) -> None:
    with pytest.raises(MalformedInput):
        read(layout(tmp_path / "l", LAYERS, compress=compress))


def test_every_blob_is_compared(tmp_path: Path, layout: Make) -> None:
    good = layout(tmp_path / "l", LAYERS)
    for blob in (good / "blobs" / "sha256").iterdir():
        content = blob.read_bytes()
        for changed in (
            content[:-1],
            content + b"\0",
            b"",
            content[:-1] + bytes([content[-1] ^ 1]),
        ):
            blob.write_bytes(changed)
            with pytest.raises(MalformedInput):
                read(good)
        blob.unlink()
        with pytest.raises(MalformedInput):
            read(good)
        blob.write_bytes(content)
    read(good)


LIES: dict[str, Callable[[dict[str, Any], dict[str, Any]], Any]] = {
    "layers missing": lambda m, _: m.pop("layers"),
    "layers as object": lambda m, _: m.update(layers={}),
    "a layer more than digests": lambda m, _: m["layers"].append(m["layers"][0]),
    "a layer as text": lambda m, _: m["layers"].__setitem__(0, "sha256:00"),
    "too many layers": lambda m, c: (
        m.update(layers=m["layers"] * 400),
        c["rootfs"].update(diff_ids=c["rootfs"]["diff_ids"] * 400),
    ),
    "size as text": lambda m, _: m["layers"][0].update(size="1"),
    "size as truth value": lambda m, _: m["layers"][0].update(size=True),
    "size one off": lambda m, _: m["layers"][0].update(size=m["layers"][0]["size"] + 1),
    "negative size": lambda m, _: m["layers"][0].update(size=-1),
    "digest of another kind": lambda m, _: m["layers"][0].update(digest="sha512:" + "0" * 128),
    "digest with a path": lambda m, _: m["layers"][0].update(digest="sha256:../../index.json"),
    "digest in upper case": lambda m, _: m["layers"][0].update(
        digest=m["layers"][0]["digest"].upper()
    ),
    "digest with a line feed": lambda m, _: m["layers"][0].update(
        digest=m["layers"][0]["digest"] + "\n"
    ),
    "digest as number": lambda m, _: m["layers"][0].update(digest=1),
    "layers exchanged": lambda m, _: m["layers"].reverse(),
    "another unpacked digest": lambda _, c: c["rootfs"]["diff_ids"].reverse(),
    "unpacked digests as text": lambda _, c: c["rootfs"].update(diff_ids="sha256"),
    "no rootfs": lambda _, c: c.pop("rootfs"),
}


@pytest.mark.parametrize("lie", LIES.values(), ids=LIES.keys())
def test_lies(tmp_path: Path, layout: Make, lie: Callable[..., Any]) -> None:
    with pytest.raises(MalformedInput):
        read(layout(tmp_path / "l", LAYERS, change=lambda m, c: lie(m, c) and None))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{",
        "[" * 100_000,
        '{"manifests": []}',
        '{"manifests": [{}, {}]}',
        '{"manifests":1}',
    ],
)
def test_bad_index(tmp_path: Path, layout: Make, text: str) -> None:
    directory = layout(tmp_path / "l", LAYERS)
    (directory / "index.json").write_text(text)
    with pytest.raises(MalformedInput):
        read(directory)


def test_no_layout(tmp_path: Path) -> None:
    with pytest.raises(MalformedInput):
        read(tmp_path)


NAMES = {
    "app": ("app", "latest"),
    "app:1.0": ("app", "1.0"),
    "host:5000/team/app": ("host:5000/team/app", "latest"),
    "host:5000/team/app:2": ("host:5000/team/app", "2"),
    "app@sha256:00": ("app", "sha256:00"),
    "docker://host/app:1": ("host/app", "1"),
    "docker-daemon:app:1": ("app", "1"),
    "containers-storage:localhost/app:1": ("localhost/app", "1"),
    "containers-storage:[vfs@/a+/b]localhost/app:1": ("localhost/app", "1"),
    "oci:/some/where/app:1.0": ("1.0", "latest"),
    "oci:/some/where/app": ("app", "latest"),
    "oci-archive:/some/where/app.tar": ("app.tar", "latest"),
    "docker-archive:/x/app.tar:team/app:3": ("team/app", "3"),
    "dir:/x/y": ("y", "latest"),
}


@pytest.mark.parametrize(("source", "expected"), NAMES.items())
def test_names(source: str, expected: tuple[str, str]) -> None:
    assert parse_image_name(source) == ImageName(*expected)


def test_places() -> None:
    assert [place.source for place in places_of("app")] == [
        "docker-daemon:app:latest",
        "containers-storage:localhost/app:latest",
        "containers-storage:app:latest",
        "docker://app:latest",
    ]
    assert [place.source for place in places_of("h:5/a")][-1] == "docker://h:5/a:latest"
    assert [place.source for place in places_of("a@sha256:0")][-1] == "docker://a@sha256:0"
    assert [place.source for place in places_of("oci:/x y:1")] == ["oci:/x y:1"]


@pytest.mark.parametrize(
    "source", ["", "-x", "--help", "a b", "a\nb", "oci:", "docker://", "/etc", "é"]
)
def test_no_name(source: str) -> None:
    with pytest.raises(InvalidRequest):
        places_of(source)


@given(st.text(max_size=40))
def test_arbitrary_names(source: str) -> None:
    parse_image_name(source)
    try:
        assert not any(place.source.startswith("-") for place in places_of(source))
    except InvalidRequest:
        return
