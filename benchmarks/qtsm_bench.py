"""What a document costs above its signature.

A real PKI over HTTPS and a real qtsmd, both processes of their own; one client asks for documents
with three inputs over one connection and keeps one request ahead of the answer that it reads. The
bare signature is `cryptography`'s P-384 with SHA-384 over as many bytes as a document signs, in
this process. Both are measured in turns, so that a machine that is busy with other things slows
both.
"""

import contextlib
import secrets
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
    FrameReader,
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
_ENCLAVE_ID = "0" * 16
_INSTANCE_ID = "00000000-0000-4000-8000-000000000000"


def run() -> list[dict[str, Any]]:
    """Return the figure `documents-per-signature`."""
    with tempfile.TemporaryDirectory(prefix="qt-", dir="/tmp") as name, _module(Path(name)) as path:
        ratios = _measure(path)
    value = statistics.median(ratios)
    return [
        {
            "name": "documents-per-signature",
            "value": round(value, 3),
            "unit": "ratio",
            "aim": ">= 0.5",
            "held": value >= 0.5,
            "accelerator": "none",
            "runs": [round(ratio, 3) for ratio in ratios],
        }
    ]


def _measure(path: Path) -> list[float]:
    key, algorithm = ec.generate_private_key(ec.SECP384R1()), ec.ECDSA(hashes.SHA384())
    content = secrets.token_bytes(_SIGNED_BYTES)
    request = encode_frame(
        encode_request(
            GetAttestationDoc(secrets.token_bytes(64), secrets.token_bytes(32), bytes(294))
        )
    )
    reader = FrameReader(MAX_RESPONSE_BYTES)
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as guest:
        guest.connect(str(path))

        def ask() -> None:
            guest.sendall(request)
            while (frame := reader.next_frame()) is None:
                reader.feed(guest.recv(MAX_RESPONSE_BYTES))
            if not isinstance(parse_response(frame), Document):
                raise SystemExit("qtsmd: expected a document, got another answer")

        guest.sendall(request)  # the one that is ahead
        ratios: list[float] = []
        for _ in range(_ROUNDS):
            signatures = _per_second(lambda: key.sign(content, algorithm))
            ratios.append(_per_second(ask) / signatures)
    return ratios


def _per_second(action: Callable[[], object]) -> float:
    begin = time.perf_counter()
    for _ in range(_PER_ROUND):
        action()
    return _PER_ROUND / (time.perf_counter() - begin)


@contextlib.contextmanager
def _module(top: Path) -> Iterator[Path]:
    """Run a region's PKI and a node's qtsmd; yield the socket of a certified module."""
    with contextlib.ExitStack() as stack:
        pki = stack.enter_context(Pki(top, top / "log"))
        stack.enter_context(pki.run())
        stack.enter_context(pki.run_qtsmd(top / "control.sock", top / "m", _INSTANCE_ID))
        control = stack.enter_context(ControlClient(top / "control.sock"))
        address = control.create_module(
            _ENCLAVE_ID, image_digest=bytes(48), certificate_digest=bytes(48)
        )
        control.wait_certified(_ENCLAVE_ID)
        yield address.socket_path


if __name__ == "__main__":
    for figure in run():
        print(figure)
