"""What a document costs above its signature, and what one module's flood costs another.

A real PKI over HTTPS and a real qtsmd are processes of their own; guests' ends of sockets are here.
The bare signature is `cryptography`'s P-384 with SHA-384 over as many bytes as a document signs, in
this process.

Documents are measured on one core, where one is made after the other: a second holds as many as the
processor time of one goes into it, that of qtsmd, of the client, and of the kernel for both.
Processor time is what is read, because the core may be busy with other things too. Latency is real
time, and on all cores: a machine that is busy shows in it. Numerator and denominator take turns.
"""

import contextlib
import os
import secrets
import signal
import socket
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec

from qtenclave.qtsm.client import ControlClient
from qtenclave.qtsm.protocol import (
    MAX_RESPONSE_BYTES,
    Document,
    GetAttestationDoc,
    encode_frame,
    encode_request,
    parse_response,
)

sys.path.insert(0, str(Path(__file__).parent.parent / "tests/fakes"))

from region_parts import Pki

_ROUNDS = 9
_PER_ROUND = 300
_SIGNED_BYTES = 4900
_ASKED = 60
_ENCLAVE_IDS = ("0" * 16, "1" * 16)
_INSTANCE_ID = "00000000-0000-4000-8000-000000000000"


def run() -> list[dict[str, Any]]:
    """Return the figures `qtsm-documents` and `qtsm-fairness`."""
    with (
        tempfile.TemporaryDirectory(prefix="qt-", dir="/tmp") as name,
        _modules(Path(name)) as (pid, paths),
    ):
        with _one_core(0, pid):
            documents = _measure_documents(pid, paths[0])
        alone_s, flooded_s = [], []
        for _ in range(_ROUNDS):
            alone_s.append(_latency_s(paths[1]))
            with _flood(paths[0]):
                flooded_s.append(_latency_s(paths[1]))
    waits = [one / two for one, two in zip(flooded_s, alone_s, strict=True)]
    return [
        _figure("qtsm-documents", documents, least=0.7),
        _figure("qtsm-fairness", waits, most=2.0),
    ]


def _figure(
    name: str, ratios: list[float], *, least: float | None = None, most: float | None = None
) -> dict[str, Any]:
    value = statistics.median(ratios)
    return {
        "name": name,
        "value": round(value, 3),
        "unit": "ratio",
        "aim": f">= {least}" if least is not None else f"<= {most}",
        "held": value >= least if least is not None else value <= (most or 0),
        "accelerator": "none",
        "runs": [round(ratio, 3) for ratio in ratios],
    }


_REQUEST = encode_frame(
    encode_request(GetAttestationDoc(secrets.token_bytes(64), secrets.token_bytes(32), bytes(294)))
)


class _Guest:
    """A guest's end: what a client in C does, and no more."""

    def __init__(self, path: Path) -> None:
        self.socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self.socket.connect(str(path))
        self._buffer = bytearray(MAX_RESPONSE_BYTES + 4)

    def close(self) -> None:
        self.socket.close()

    def send(self) -> None:
        self.socket.sendall(_REQUEST)

    def read(self) -> bytes | memoryview:
        """Read one answer to its end; its first bytes must be a document's."""
        view, size = memoryview(self._buffer), 0
        while size < 4 or size < 4 + int.from_bytes(view[:4], "little"):
            got = self.socket.recv_into(view[size:])
            if not got:
                raise SystemExit("qtsmd: expected a document, got the end")
            size += got
        if view[4:23] != b"\xa1\x71GetAttestationDoc":
            raise SystemExit("qtsmd: expected a document, got another answer")
        return view[4:size]

    def ask(self) -> None:
        self.send()
        self.read()


@contextlib.contextmanager
def _one_core(*pids: int) -> Iterator[None]:
    """Keep processes on one core; 0 is this one."""
    before = os.sched_getaffinity(0)
    for pid in pids:
        os.sched_setaffinity(pid, {min(before)})
    try:
        yield
    finally:
        for pid in pids:
            os.sched_setaffinity(pid, before)


def _measure_documents(pid: int, path: Path) -> list[float]:
    key, algorithm = ec.generate_private_key(ec.SECP384R1()), ec.ECDSA(hashes.SHA384())
    content = secrets.token_bytes(_SIGNED_BYTES)
    ratios: list[float] = []
    with contextlib.closing(_Guest(path)) as guest:
        guest.send()
        if not isinstance(parse_response(bytes(guest.read())), Document):
            raise SystemExit("qtsmd: expected a document, got another answer")
        for _ in range(_ROUNDS):
            signature_s = _processor_s(lambda: key.sign(content, algorithm))
            ratios.append(signature_s / _processor_s(guest.ask, pid))
    return ratios


def _latency_s(path: Path) -> float:
    """Return the median wait for a document of a module that asks one at a time."""
    waits = []
    with contextlib.closing(_Guest(path)) as guest:
        for _ in range(_ASKED):
            begin = time.perf_counter()
            guest.ask()
            waits.append(time.perf_counter() - begin)
    return statistics.median(waits)


@contextlib.contextmanager
def _flood(path: Path) -> Iterator[None]:
    """Have a process ask for documents as fast as it can, over several connections."""
    pid = os.fork()
    if pid == 0:
        try:
            guests = [_Guest(path) for _ in range(8)]
            for guest in guests:
                guest.send()
            while True:
                for guest in guests:
                    guest.read()
                    guest.send()
        finally:
            os._exit(1)
    try:
        yield
    finally:
        os.kill(pid, signal.SIGKILL)
        os.waitpid(pid, 0)


def _processor_s(action: Callable[[], object], *pids: int) -> float:
    """Return the processor time of one `action`, in this process and others, seconds."""
    # The number of another process's clock: clock_getcpuclockid(3), which Python does not have.
    clocks = [time.CLOCK_PROCESS_CPUTIME_ID, *(~pid << 3 | 2 for pid in pids)]
    begin = sum(map(time.clock_gettime, clocks))
    for _ in range(_PER_ROUND):
        action()
    return (sum(map(time.clock_gettime, clocks)) - begin) / _PER_ROUND


@contextlib.contextmanager
def _modules(top: Path) -> Iterator[tuple[int, list[Path]]]:
    """Run a PKI and a qtsmd; yield the latter's process id and two certified modules' sockets."""
    with contextlib.ExitStack() as stack:
        pki = stack.enter_context(Pki(top, top / "log"))
        stack.enter_context(pki.run())
        qtsmd = pki.run_qtsmd(top / "control.sock", top / "m", _INSTANCE_ID)
        pid = stack.enter_context(qtsmd).pid
        control = stack.enter_context(ControlClient(top / "control.sock"))
        paths = []
        for enclave_id in _ENCLAVE_IDS:
            address = control.create_module(
                enclave_id, image_digest=bytes(48), certificate_digest=bytes(48)
            )
            control.wait_certified(enclave_id)
            paths.append(address.socket_path)
        yield pid, paths


if __name__ == "__main__":
    for figure in run():
        print(figure)
