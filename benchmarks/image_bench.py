"""What building an enclave image costs above copying the container image.

One side is the whole of `qt enclave make-img` for a Debian root with Python of about 200 MB that is
in the local container storage: the command's own start-up, fetching, checking every blob, merging,
writing the enclave image, and reading it back. The other is what nobody gets around: `skopeo copy`
of the same image into an OCI layout, as it is typed, and hashing the result once. Both are measured
in turns.

The root is made once and kept in the user's cache directory; the storage is one of its own.
"""

import hashlib
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

RUNS = 5
AIM = 1.5
SUITE = "bookworm"
PACKAGES = "python3"
NAME = "localhost/bench-root:1"


def cached_root() -> Path:
    """Return the archive of the root, made where it is missing."""
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "qtenclave"
    path = cache / f"bench-root-{SUITE}-{PACKAGES}.tar"
    if not path.exists():
        cache.mkdir(parents=True, exist_ok=True)
        partial = path.with_name(f".{path.name}.{os.getpid()}.tar")
        options = ["--quiet", "--variant=minbase", f"--include={PACKAGES}", "--skip=output/dev"]
        try:
            subprocess.run(["mmdebstrap", *options, SUITE, partial], check=True)
            partial.rename(path)
        finally:
            partial.unlink(missing_ok=True)
    return path


@contextmanager
def local_image(directory: Path) -> Iterator[str]:
    """Put the root into a container storage of its own; yield the image's name for skopeo."""
    storage, run = directory / "storage", directory / "run"
    options = ["--root", storage, "--runroot", run]

    def buildah(*arguments: str | Path) -> str:
        command = ["buildah", *options, *arguments]
        done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
        return done.stdout.strip()

    container = buildah("from", "scratch")
    buildah("add", "--quiet", container, cached_root(), "/")
    buildah("config", "--cmd", '["/usr/bin/python3"]', container)
    buildah("commit", "--quiet", "--rm", container, NAME)
    driver = next(path.name.split("-")[0] for path in storage.glob("*-images"))
    try:
        yield f"containers-storage:[{driver}@{storage}+{run}]{NAME}"
    finally:
        buildah("rmi", "--all", "--force")
        if driver == "overlay":  # buildah leaves the storage itself mounted
            subprocess.run(["umount", storage / "overlay"], check=False, stderr=subprocess.DEVNULL)


def time_copy(source: str, target: Path, *options: str) -> float:
    """Return the seconds of `skopeo copy` and of hashing what it wrote."""
    began = time.perf_counter()
    command = ["skopeo", "copy", "--quiet", *options, source, f"oci:{target}:image"]
    subprocess.run(command, check=True, stderr=subprocess.DEVNULL)
    for blob in sorted((target / "blobs/sha256").iterdir()):
        with blob.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
        if digest != blob.name:
            raise RuntimeError(f"skopeo wrote {digest} as {blob.name}")
    seconds = time.perf_counter() - began
    shutil.rmtree(target)
    return seconds


def time_make(source: str, target: Path) -> float:
    """Return the seconds of `qt enclave make-img`."""
    qt = Path(sys.executable).with_name("qt")
    began = time.perf_counter()
    subprocess.run(
        [qt, "enclave", "make-img", "--docker-uri", source, "--eif", target],
        check=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    seconds = time.perf_counter() - began
    target.unlink()
    return seconds


def run() -> list[dict[str, object]]:
    """Measure and return the figure."""
    makes, copies, plain_copies = [], [], []
    with (
        tempfile.TemporaryDirectory(prefix="qt-bench-", dir="/var/tmp") as name,
        local_image(Path(name)) as source,
    ):
        directory = Path(name)
        for turn in range(RUNS + 1):
            make = time_make(source, directory / "image.eif")
            copy = time_copy(source, directory / "layout")
            plain = time_copy(source, directory / "layout", "--dest-oci-accept-uncompressed-layers")
            if turn:  # the first one fills caches
                makes.append(make)
                copies.append(copy)
                plain_copies.append(plain)
    ratios = [make / copy for make, copy in zip(makes, copies, strict=True)]
    value = statistics.median(ratios)
    plain_ratio = statistics.median(
        make / copy for make, copy in zip(makes, plain_copies, strict=True)
    )
    print(
        f"make-img: {statistics.median(makes):.2f} s, over {statistics.median(copies):.2f} s for"
        f" skopeo copy and hashing; over a copy that does not compress: {plain_ratio:.2f}"
    )
    return [
        {
            "name": "make-img",
            "value": round(value, 3),
            "unit": "ratio",
            "aim": f"<= {AIM}",
            "held": value <= AIM,
            "accelerator": "none",
            "runs": [round(ratio, 3) for ratio in ratios],
        }
    ]


if __name__ == "__main__":
    print(run())
