"""Layers, layouts and guest parts for the tests, made without the code under test."""

import gzip
import hashlib
import io
import json
import tarfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
from guest_parts import elf_program, write_guest

Member = tuple[tarfile.TarInfo, bytes]


def member(name: str, data: bytes = b"", **changes: Any) -> Member:
    """Return a tar member; a name that ends with / is a directory."""
    info = tarfile.TarInfo(name.rstrip("/") if name != "./" else "./")
    if name.endswith("/"):
        info.type, info.mode = tarfile.DIRTYPE, 0o755
    info.size = len(data)
    for key, value in changes.items():
        setattr(info, key, value)
    return info, data


def link(name: str, target: str, kind: bytes = tarfile.SYMTYPE) -> Member:
    """Return a symbolic link, or with another kind a hard link."""
    return member(name, type=kind, linkname=target, mode=0o777)


def pack_layer(members: Sequence[Member], format_: int = tarfile.PAX_FORMAT) -> bytes:
    """Return an uncompressed layer."""
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w", format=format_) as archive:
        for info, data in members:
            archive.addfile(info, io.BytesIO(data))
    return buffer.getvalue()


def write_layout(
    directory: Path,
    layers: Sequence[bytes],
    config: dict[str, Any] | None = None,
    *,
    compress: Callable[[bytes], bytes] = lambda data: gzip.compress(data, mtime=0),
    architecture: str = "amd64",
    change: Callable[[dict[str, Any], dict[str, Any]], None] | None = None,
) -> Path:
    """Write an OCI layout; `change` may lie in manifest and configuration."""
    blobs = directory / "blobs" / "sha256"
    blobs.mkdir(parents=True)

    def put(data: bytes) -> dict[str, Any]:
        digest = hashlib.sha256(data).hexdigest()
        (blobs / digest).write_bytes(data)
        return {"digest": f"sha256:{digest}", "size": len(data)}

    image = {
        "architecture": architecture,
        "os": "linux",
        "config": {"Cmd": ["/app"]} if config is None else config,
        "rootfs": {
            "type": "layers",
            "diff_ids": [f"sha256:{hashlib.sha256(layer).hexdigest()}" for layer in layers],
        },
    }
    media = "application/vnd.oci.image."
    manifest: dict[str, Any] = {
        "schemaVersion": 2,
        "mediaType": media + "manifest.v1+json",
        "layers": [{"mediaType": media + "layer.v1.tar+gzip", **put(compress(x))} for x in layers],
    }
    if change:
        change(manifest, image)
    encoded = json.dumps(image).encode()
    manifest["config"] = {"mediaType": media + "config.v1+json", **put(encoded)}
    descriptor = {
        "mediaType": media + "manifest.v1+json",
        "annotations": {"org.opencontainers.image.ref.name": "1.0"},
        **put(json.dumps(manifest).encode()),
    }
    index = {"schemaVersion": 2, "manifests": [descriptor]}
    (directory / "index.json").write_text(json.dumps(index))
    (directory / "oci-layout").write_text('{"imageLayoutVersion": "1.0.0"}')
    return directory


@pytest.fixture(scope="session")
def make_member() -> Callable[..., Member]:
    """Maker of tar members."""
    return member


@pytest.fixture(scope="session")
def make_link() -> Callable[..., Member]:
    """Maker of links."""
    return link


@pytest.fixture(scope="session")
def layer() -> Callable[..., bytes]:
    """Packer of layers."""
    return pack_layer


@pytest.fixture(scope="session")
def program() -> Callable[..., bytes]:
    """Maker of programs."""
    return elf_program


@pytest.fixture(scope="session")
def layout() -> Callable[..., Path]:
    """Writer of layouts."""
    return write_layout


@pytest.fixture
def guest(tmp_path: Path) -> Path:
    """Guest parts that boot nothing."""
    return write_guest(tmp_path / "guest")
