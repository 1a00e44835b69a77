"""Reads an OCI layout that was just fetched: one image, its configuration and its layers.

Decides whether what lies on the disk is what the manifest names: every blob has the size and digest
that it is called by, and every layer decompresses to what the configuration names. What the layers
mean is left to `tar` and `tree`.

Source: OCI image specification, "Image Layout", "Image Manifest", "Image Configuration".
"""

import hashlib
import json
import os
import re
import subprocess
import zlib
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from threading import Lock
from typing import BinaryIO, Final

from qtenclave.errors import HostFailure, MalformedInput, QtCode

__all__ = [
    "MAX_LAYERS",
    "MAX_LAYERS_BYTES",
    "Layer",
    "Manifest",
    "read_manifest",
    "unpack_layers",
]

MAX_LAYERS: Final = 512  # overlay file systems end far below
MAX_LAYERS_BYTES: Final = 32 << 30
"""Of all layers when decompressed; a bomb ends here, in a temporary directory."""
_MAX_JSON_BYTES: Final = 4 << 20  # registries refuse larger manifests
_CHUNK: Final = 1 << 20
_THREADS: Final = 4
_DIGEST: Final = re.compile(r"sha256:([0-9a-f]{64})")
_GZIP_MAGIC: Final = b"\x1f\x8b"
_ZSTD_MAGIC: Final = b"\x28\xb5\x2f\xfd"
_GZIP_WINDOW: Final = 16 + zlib.MAX_WBITS

Json = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Layer:
    """One uncompressed layer on disk."""

    name: str  # for messages
    path: Path


def _malformed(text: str) -> MalformedInput:
    return MalformedInput(f"container image: {text}", code=QtCode.CONTAINER_IMAGE)


def _parse_json(data: bytes, what: str) -> Json:
    try:
        value = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise _malformed(f"expected JSON as {what}, got {error}") from error
    if not isinstance(value, dict):
        raise _malformed(f"expected a JSON object as {what}, got another value")
    return value


def _objects(value: object, what: str) -> list[Json]:
    if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
        raise _malformed(f"expected a list of objects as {what}, got another value")
    return value


@dataclass(frozen=True, slots=True)
class _Blob:
    digest: str
    size: int
    path: Path


@dataclass(frozen=True, slots=True)
class Manifest:
    """What an image consists of; nothing of its layers has been read.

    Attributes:
        sha256, config_sha256: Of the manifest, by which a container image is known, and of its
            configuration; hexadecimal.
        config: The configuration, which was checked against the manifest.
        layers: The blob of each layer, and the digest that it unpacks to.
    """

    sha256: str
    config_sha256: str
    config: Json
    layers: tuple[tuple[_Blob, object], ...]


def _blob(directory: Path, descriptor: object, what: str) -> _Blob:
    """Return where the blob is that a descriptor names; nothing of it is read."""
    if not isinstance(descriptor, dict):
        raise _malformed(f"expected a descriptor of {what}, got another value")
    digest, size = descriptor.get("digest"), descriptor.get("size")
    match = _DIGEST.fullmatch(digest) if isinstance(digest, str) else None
    if not match or isinstance(size, bool) or not isinstance(size, int) or size < 0:
        raise _malformed(f"expected a SHA-256 digest and a size of {what}, got another descriptor")
    return _Blob(match[0], size, directory / "blobs" / "sha256" / match[1])


def _read_checked(blob: _Blob, what: str, limit: int) -> bytes:
    if blob.size > limit:
        raise _malformed(f"expected {what} of at most {limit} bytes, got {blob.size}")
    with _open(blob.path) as file:
        data = file.read(limit + 1)
    _check(blob, what, len(data), hashlib.sha256(data).hexdigest())
    return data


def _check(blob: _Blob, what: str, size: int, digest: str) -> None:
    if size != blob.size:
        raise _malformed(f"expected {what} of {blob.size} bytes, got {size}")
    if f"sha256:{digest}" != blob.digest:
        raise _malformed(f"expected {what} with {blob.digest}, got sha256:{digest}")


def _open(path: Path) -> BinaryIO:
    try:
        return path.open("rb")
    except OSError as error:
        raise _malformed(f"expected a readable {path.name[:64]}, got {error.strerror}") from error


def _chunks(file: BinaryIO, seen: Callable[[bytes], None]) -> Iterator[bytes]:
    while chunk := file.read(_CHUNK):
        seen(chunk)
        yield chunk


def _gunzip(chunks: Iterator[bytes]) -> Iterator[bytes]:
    """Decompress gzip, several members in a row included."""
    engine = zlib.decompressobj(_GZIP_WINDOW)
    try:
        for chunk in chunks:
            data = chunk
            while data:
                if engine.eof:
                    engine = zlib.decompressobj(_GZIP_WINDOW)
                # Bounded per call, so that a bomb is seen while it grows, not after.
                yield engine.decompress(data, _CHUNK)
                data = engine.unused_data if engine.eof else engine.unconsumed_tail
        while not engine.eof:
            rest = engine.decompress(engine.unconsumed_tail, _CHUNK)
            if not rest:
                raise _malformed("expected a whole gzip layer, got an early end")
            yield rest
    except zlib.error as error:
        raise _malformed(f"expected a gzip layer, got {error}") from error


def _unzstd(path: Path) -> Iterator[bytes]:
    """Decompress Zstandard with its own program; the library has no part in Python yet."""
    command = ["zstd", "--decompress", "--stdout", "--quiet", "--memory=128MiB", "--", str(path)]
    try:
        process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
    except OSError as error:
        raise HostFailure(
            f"zstd: expected an executable program, got {error.strerror}",
            code=QtCode.MISSING_PROGRAM,
        ) from error
    ended = False
    with process:
        try:
            while process.stdout and (chunk := process.stdout.read(_CHUNK)):
                yield chunk
            ended = True
        finally:
            if not ended:  # the layer was refused meanwhile, and nobody reads on
                process.kill()
    if process.returncode != 0:
        raise _malformed("expected a whole zstd layer, got another")


class _Quota:
    """What all layers together may still unpack to."""

    def __init__(self, limit: int) -> None:
        self._limit = self._left = limit
        self._lock = Lock()

    def take(self, size: int, name: str) -> None:
        with self._lock:
            self._left -= size
            if self._left < 0:
                raise _malformed(
                    f"expected layers of at most {self._limit} bytes together when unpacked, got"
                    f" more in {name}"
                )


def _copy_limited(chunks: Iterator[bytes], target: BinaryIO, name: str, quota: _Quota) -> str:
    digest = hashlib.sha256()
    for chunk in chunks:
        quota.take(len(chunk), name)
        digest.update(chunk)
        target.write(chunk)
    return digest.hexdigest()


def _unpack_layer(blob: _Blob, name: str, diff_id: object, plain: Path, quota: _Quota) -> Path:
    """Return where the layer stands uncompressed, after comparing both of its digests."""
    seen = hashlib.sha256()
    with _open(blob.path) as file:
        magic = file.read(4)
        file.seek(0)
        if not magic.startswith((_GZIP_MAGIC, _ZSTD_MAGIC)):
            quota.take(blob.size, name)
            for _ in _chunks(file, seen.update):
                pass
            result, unpacked = blob.path, seen.hexdigest()
        else:
            result = plain
            source = _chunks(file, seen.update)
            if magic.startswith(_ZSTD_MAGIC):
                for _ in source:
                    pass
                source = _unzstd(blob.path)
            else:
                source = _gunzip(source)
            with plain.open("wb") as target:
                unpacked = _copy_limited(source, target, name, quota)
        size = os.fstat(file.fileno()).st_size
    _check(blob, name, size, seen.hexdigest())
    if diff_id != f"sha256:{unpacked}":
        raise _malformed(f"expected {name} to unpack to {diff_id!s:.80}, got sha256:{unpacked}")
    return result


def read_manifest(directory: Path) -> Manifest:
    """Return what the single image in an OCI layout consists of.

    Args:
        directory: The layout; nobody else may change it meanwhile.

    Raises:
        MalformedInput: Something is not what the index or the manifest says.
    """
    with _open(directory / "index.json") as file:
        index = _parse_json(file.read(_MAX_JSON_BYTES), "index.json")
    manifests = _objects(index.get("manifests"), "manifests")
    if len(manifests) != 1:
        raise _malformed(f"expected one manifest, got {len(manifests)}")
    top = _blob(directory, manifests[0], "the manifest")
    manifest = _parse_json(_read_checked(top, "the manifest", _MAX_JSON_BYTES), "the manifest")
    blob = _blob(directory, manifest.get("config"), "the configuration")
    config = _parse_json(
        _read_checked(blob, "the configuration", _MAX_JSON_BYTES), "the configuration"
    )
    layers = tuple(_layers(directory, manifest, config))
    return Manifest(top.path.name, blob.path.name, config, layers)


def unpack_layers(
    manifest: Manifest, spool: Path, *, limit: int = MAX_LAYERS_BYTES
) -> tuple[Layer, ...]:
    """Return the layers of an image, uncompressed and checked.

    Args:
        manifest: The image.
        spool: Where layers that are compressed in the layout are unpacked to.
        limit: Of all layers together, uncompressed, bytes.

    Raises:
        HostFailure: The disk is full, or a program is missing.
        MalformedInput: A layer is not what manifest and configuration say.
    """
    quota = _Quota(limit)

    def unpack(numbered: tuple[int, tuple[_Blob, object]]) -> Layer:
        number, (blob, diff_id) = numbered
        name = f"layer {number} ({blob.digest})"
        plain = spool / f"layer-{number}"  # one digest may stand in the manifest twice
        return Layer(name, _unpack_layer(blob, name, diff_id, plain, quota))

    # Decompression and hashing let other threads run.
    with ThreadPoolExecutor(_THREADS) as pool:
        try:
            return tuple(pool.map(unpack, enumerate(manifest.layers, 1)))
        except OSError as error:
            raise HostFailure(
                f"container image: expected to unpack it, got {error.strerror}",
                code=QtCode.FILE_OPERATION,
            ) from error
        finally:
            pool.shutdown(cancel_futures=True)


def _layers(directory: Path, manifest: Json, config: Json) -> list[tuple[_Blob, object]]:
    """Return the blob of each layer, and the digest that it unpacks to."""
    descriptors = _objects(manifest.get("layers"), "layers")
    rootfs = config.get("rootfs")
    diff_ids = rootfs.get("diff_ids") if isinstance(rootfs, dict) else None
    if not isinstance(diff_ids, list) or len(diff_ids) != len(descriptors):
        raise _malformed("expected one unpacked digest per layer, got another number")
    if len(descriptors) > MAX_LAYERS:
        raise _malformed(f"expected at most {MAX_LAYERS} layers, got {len(descriptors)}")
    blobs = [
        _blob(directory, descriptor, f"layer {number}")
        for number, descriptor in enumerate(descriptors, 1)
    ]
    return list(zip(blobs, diff_ids, strict=True))
