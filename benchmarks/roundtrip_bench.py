"""How long an application waits for a document, beside an empty round trip through vsock.

An enclave of a real installation, started as `qt enclave start` does; its application asks for
documents with three inputs, and bounces single bytes off a program of its parent. Both are timed in
the guest, in turns.
"""

import itertools
import os
import secrets
import socket
import statistics
import struct
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from benchmarks.start_bench import installation
from qtenclave.node.client import NodeClient, socket_path
from qtenclave.places import find_places
from qtenclave.qtsm.protocol import GetAttestationDoc, encode_frame, encode_request
from qtenclave.vsock.host import listen

sys.path.insert(0, str(Path(__file__).parent.parent / "tests/fakes"))

from small_image import write_image

_TURNS, _PER_TURN = 10, 100
_CID, _PORT = 4, 5000
_LIMIT_S = 300.0
_REQUEST = GetAttestationDoc(secrets.token_bytes(64), secrets.token_bytes(32), bytes(294))


def run() -> list[dict[str, Any]]:
    """Return the figure `document-roundtrip`."""
    guest = find_places(os.environ, os.geteuid()).guest
    with tempfile.TemporaryDirectory() as name, installation() as (places, _environment):
        image = _make_image(guest, Path(name))
        client = NodeClient(socket_path(places.run))
        accelerator = client.node()["accelerator"]
        with listen(_PORT, directory=_parent_directory(places.run)) as listener:
            client.start(image, cid=_CID, cpus=1, memory_mib=256, debug=False)
            # The guest connects before `start` returns or not at all: the wait has an end.
            channel, _peer = listener.accept()
            with channel:
                empty, documents = _measure(channel)
    ratios = [
        statistics.median(one) / statistics.median(two)
        for one, two in zip(documents, empty, strict=True)
    ]
    for what, turns in (("document", documents), ("empty round trip", empty)):
        times = list(itertools.chain.from_iterable(turns))
        print(
            f"document-roundtrip: {what}: p50 {_percentile(times, 50):.2f} ms,"
            f" p99 {_percentile(times, 99):.2f} ms"
        )
    return [
        {
            "name": "document-roundtrip",
            "value": round(statistics.median(ratios), 3),
            "unit": "ratio",
            "aim": None,
            "held": None,
            "accelerator": accelerator,
            "runs": [round(ratio, 3) for ratio in ratios],
        }
    ]


def _make_image(guest: Path, directory: Path) -> Path:
    source, program = Path(__file__).with_name("roundtrip_guest.c"), directory / "application"
    command = ["gcc", "-static", "-O2", "-s", "-Wall", "-Wextra", "-Werror"]
    subprocess.run([*command, "-o", program, source], check=True)
    path = directory / "roundtrip.eif"
    write_image(path, guest, program.read_bytes(), ["/application"])
    return path


def _parent_directory(run: Path) -> Path:
    directory = run / "vsock" / str(os.geteuid())
    directory.mkdir(mode=0o700, exist_ok=True)
    return directory


def _measure(channel: socket.socket) -> tuple[list[list[int]], list[list[int]]]:
    """Return the times of empty round trips and of documents, by turn, nanoseconds."""
    channel.settimeout(_LIMIT_S)
    frame = encode_frame(encode_request(_REQUEST))
    channel.sendall(struct.pack("<3I", _TURNS, _PER_TURN, len(frame)) + frame)
    for _ in range(_TURNS * _PER_TURN):
        channel.sendall(channel.recv(1))
    size = 2 * _TURNS * _PER_TURN * 8
    data = bytearray()
    while len(data) < size:
        piece = channel.recv(size - len(data))
        if not piece:
            raise SystemExit("guest: expected its times, got the end")
        data += piece
    times = struct.unpack(f"<{2 * _TURNS * _PER_TURN}Q", data)
    turns = [list(times[at : at + _PER_TURN]) for at in range(0, len(times), _PER_TURN)]
    return turns[0::2], turns[1::2]


def _percentile(times_ns: list[int], percent: int) -> float:
    """Return a percentile in milliseconds."""
    return statistics.quantiles(times_ns, n=100)[percent - 1] / 1e6


if __name__ == "__main__":
    print(run())
