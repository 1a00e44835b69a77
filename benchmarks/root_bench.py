"""What a large root costs at start and in memory.

The large root is Debian with Python, about 200 MB, as `mmdebstrap` makes it. Both figures go
through the whole of `qt enclave start`.

- `start-large-over-small`: the same static program above the large root, and above 2 MB of data, in
  turns, until it is ready. From both the time is taken that hashing the image file once takes: that
  grows with the file, and nobody gets around it.
- `memory-over-root`: the memory that the node names when it is given too little, with which Python
  then has to start, import modules, and answer over vsock, over the size of all files of the root.
"""

import hashlib
import os
import random
import re
import statistics
import subprocess
import sys
import tarfile
import tempfile
import time
from pathlib import Path

from benchmarks.start_bench import APPLICATION, installation, time_start
from qtenclave.errors import InvalidRequest
from qtenclave.image import RunOptions, build_image
from qtenclave.node.client import NodeClient, socket_path
from qtenclave.places import find_places
from qtenclave.vsock import connect

sys.path.insert(0, str(Path(__file__).parent.parent / "tests/fakes"))

from debian_roots import debian_image, debian_root

RUNS = 9
AIM_START, AIM_MEMORY = 1.3, 0.6
PACKAGES = ("python3", "socat")
SMALL_BYTES = 2 << 20
TOO_LITTLE_MIB = 100  # more than the image file has, so that the node looks into it
PORT = 5000
ANSWERING = f"""
import json, socket, sqlite3, ssl
with socket.socket(socket.AF_VSOCK) as listener:
    listener.bind((socket.VMADDR_CID_ANY, {PORT}))
    listener.listen()
    while True:
        with listener.accept()[0] as channel:
            channel.sendall(json.dumps(ssl.OPENSSL_VERSION).encode())
"""


def say_nothing(_line: str) -> None:
    """Drop what a build tells."""


def time_hash(image: Path) -> float:
    """Return the seconds that hashing a file takes."""
    began = time.perf_counter()
    with image.open("rb") as file:
        hashlib.file_digest(file, "sha384")
    return time.perf_counter() - began


def make_images(directory: Path, guest: Path) -> tuple[Path, Path, Path]:
    """Return the small image, the large one with the same program, and the one with Python."""
    (small := directory / "small").mkdir()
    source = directory / "application.c"
    source.write_text(APPLICATION)
    command = ["musl-gcc", "-static", "-Os", "-s", "-o", small / "application", source]
    subprocess.run(command, check=True)
    (small / "data").write_bytes(random.Random(1).randbytes(SMALL_BYTES))
    program = (small / "application").read_bytes()
    python = ("/usr/bin/python3", "-c", ANSWERING)
    sources = {
        "small": (f"rootfs:{small}", RunOptions(cmd=("/application",))),
        "large": (
            debian_image(
                directory / "large", PACKAGES, ("/application",), {"application": program}
            ).source,
            RunOptions(),
        ),
        "python": (debian_image(directory / "python", PACKAGES, python, {}).source, RunOptions()),
    }
    paths = []
    for name, (source_name, options) in sources.items():
        path = directory / f"{name}.eif"
        build_image(
            source_name, path, guest=guest, signer=None, progress=say_nothing, options=options
        )
        paths.append(path)
    small_image, large_image, python_image = paths
    return small_image, large_image, python_image


def measure_starts(
    small: Path, large: Path, environment: dict[str, str], client: NodeClient
) -> dict[str, object]:
    """Return the figure of start times."""
    smalls, larges, hashes = [], [], []
    for turn in range(RUNS + 1):
        hash_small, hash_large = time_hash(small), time_hash(large)
        start_small = time_start(small, environment, client) - hash_small
        start_large = time_start(large, environment, client) - hash_large
        if turn:  # the first one fills caches
            smalls.append(start_small)
            larges.append(start_large)
            hashes.append(hash_large)
    ratios = [large_s / small_s for large_s, small_s in zip(larges, smalls, strict=True)]
    value = statistics.median(ratios)
    print(
        f"start-large-over-small: {statistics.median(larges):.3f} s with the large root, without"
        f" {statistics.median(hashes):.3f} s of hashing; {statistics.median(smalls):.3f} s with the"
        " small one"
    )
    return {
        "name": "start-large-over-small",
        "value": round(value, 3),
        "unit": "ratio",
        "aim": f"<= {AIM_START}",
        "held": value <= AIM_START,
        "accelerator": client.node()["accelerator"],
        "runs": [round(ratio, 3) for ratio in ratios],
    }


def root_bytes() -> int:
    """Return the length of all files of the root together, each counted once."""
    with tarfile.open(debian_root(*PACKAGES)) as archive:
        return sum(member.size for member in archive if member.isreg())


def measure_memory(image: Path, run: Path, client: NodeClient) -> dict[str, object]:
    """Return the figure of memory."""
    try:
        client.start(image, cid=4, cpus=1, memory_mib=TOO_LITTLE_MIB, debug=False)
    except InvalidRequest as error:
        named = re.search(r"at least (\d+) MiB", str(error))
        if named is None:
            raise
        memory_mib = int(named[1])
    else:
        raise RuntimeError(f"an image with a large root started with {TOO_LITTLE_MIB} MiB")
    enclave = client.start(image, cid=4, cpus=1, memory_mib=memory_mib, debug=False)
    directory = run / "vsock" / str(os.geteuid())
    with connect(4, PORT, directory=directory, timeout_s=60, wait_s=60) as channel:
        answer = channel.makefile("rb").read()
    if b"OpenSSL" not in answer:
        raise RuntimeError(f"Python answered {answer!r}")
    client.stop(enclave["enclave_id"])
    size_mib = root_bytes() / (1 << 20)
    value = memory_mib / size_mib
    print(f"memory-over-root: {memory_mib} MiB for a root of {size_mib:.0f} MiB")
    return {
        "name": "memory-over-root",
        "value": round(value, 3),
        "unit": "ratio",
        "aim": f"<= {AIM_MEMORY}",
        "held": value <= AIM_MEMORY,
        "accelerator": client.node()["accelerator"],
        "runs": [round(value, 3)],
    }


def run() -> list[dict[str, object]]:
    """Measure and return the figures."""
    guest = find_places(os.environ, os.geteuid()).guest
    with (
        tempfile.TemporaryDirectory(prefix="qt-bench-", dir="/var/tmp") as name,
        installation() as (places, environment),
    ):
        small, large, python = make_images(Path(name), guest)
        client = NodeClient(socket_path(places.run))
        return [
            measure_starts(small, large, environment, client),
            measure_memory(python, places.run, client),
        ]


if __name__ == "__main__":
    print(run())
