"""Debian roots for the tests: made once by mmdebstrap, kept in the user's cache directory.

Real ones, as anyone would make them; nothing is left out of them for these tests.
"""

import fcntl
import hashlib
import io
import json
import os
import shutil
import subprocess
import tarfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

SUITE = "bookworm"
_MEDIA = "application/vnd.oci.image."


@dataclass(frozen=True)
class DebianImage:
    """A container image: a Debian root, and a layer of a test's own above it.

    Attributes:
        source: Its name for `build_image`.
        root_bytes: Length of the archive of the root, uncompressed.
    """

    source: str
    root_bytes: int


def _cache() -> Path:
    base = os.environ.get("XDG_CACHE_HOME") or Path(os.environ["HOME"], ".cache")
    path = Path(base) / "qtenclave/test-roots"
    path.mkdir(parents=True, exist_ok=True)
    return path


@contextmanager
def _alone(path: Path) -> Iterator[None]:
    """Wait for others that make the same root."""
    with path.with_suffix(".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def debian_root(*packages: str) -> Path:
    """Return the archive of a Debian root with these packages, made where it is missing.

    Skips the test where the root cannot be made for want of a program.
    """
    path = _cache() / f"amd64-{','.join(packages)}.tar"
    with _alone(path):
        if path.exists():
            return path
        if shutil.which("mmdebstrap") is None:
            pytest.skip("needs mmdebstrap")
        partial = path.with_name(f".{path.name}.{os.getpid()}.tar")
        options = ["--quiet", "--variant=minbase", f"--include={','.join(packages)}"]
        try:
            command = ["mmdebstrap", *options, "--skip=output/dev", SUITE, partial]
            subprocess.run(command, check=True)
            partial.rename(path)
        finally:
            partial.unlink(missing_ok=True)
    return path


def _layer(files: Mapping[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w") as archive:
        for name, data in files.items():
            info = tarfile.TarInfo(name)
            info.size, info.mode = len(data), 0o755
            archive.addfile(info, io.BytesIO(data))
    return buffer.getvalue()


def debian_image(
    directory: Path,
    packages: Sequence[str],
    command: Sequence[str],
    files: Mapping[str, bytes],
    user: str = "",
) -> DebianImage:
    """Write a container image.

    Args:
        directory: An empty one for it; the root itself stays in the cache.
        packages: Of the root, beside what every Debian has.
        command: What it runs.
        files: Path without a leading slash, and content, of what lies above the root.
        user: Who runs it; root by default.
    """
    root = debian_root(*packages)
    blobs = directory / "blobs/sha256"
    blobs.mkdir(parents=True)
    with root.open("rb") as file:
        root_digest = hashlib.file_digest(file, "sha256").hexdigest()
    (blobs / root_digest).symlink_to(root)
    root_bytes = root.stat().st_size

    def put(kind: str, data: bytes) -> dict[str, object]:
        digest = hashlib.sha256(data).hexdigest()
        (blobs / digest).write_bytes(data)
        return {"mediaType": _MEDIA + kind, "digest": f"sha256:{digest}", "size": len(data)}

    layers = [
        {
            "mediaType": _MEDIA + "layer.v1.tar",
            "digest": f"sha256:{root_digest}",
            "size": root_bytes,
        },
        put("layer.v1.tar", _layer(files)),
    ]
    config = {
        "architecture": "amd64",
        "os": "linux",
        "config": {"Cmd": list(command), "User": user},
        "rootfs": {"type": "layers", "diff_ids": [layer["digest"] for layer in layers]},
    }
    manifest = {
        "schemaVersion": 2,
        "mediaType": _MEDIA + "manifest.v1+json",
        "config": put("config.v1+json", json.dumps(config).encode()),
        "layers": layers,
    }
    named = {"annotations": {"org.opencontainers.image.ref.name": "1"}}
    top = put("manifest.v1+json", json.dumps(manifest).encode()) | named
    (directory / "index.json").write_text(json.dumps({"schemaVersion": 2, "manifests": [top]}))
    (directory / "oci-layout").write_text('{"imageLayoutVersion": "1.0.0"}')
    return DebianImage(f"oci:{directory}:1", root_bytes)
