"""What a document costs above its signature.

A real PKI over HTTPS and a real qtsmd, both processes of their own; one client asks for documents
with three inputs over one connection and keeps one request ahead of the answer that it reads. The
bare signature is `cryptography`'s P-384 with SHA-384 over as many bytes as a document signs, in
this process. Both are measured in turns, so that a machine that is busy with other things slows
both.
"""

import contextlib
import os
import secrets
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec

from qtenclave.pki.store import create_enrolment_token, open_store
from qtenclave.pki.tls import (
    certificate_pem,
    issue_server_certificate,
    issue_tls_authority,
    private_key_pem,
)
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
    passphrase = top / "passphrase"
    passphrase.touch(mode=0o600)
    passphrase.write_text(secrets.token_hex(32))
    database = f"sqlite:///{top}/pki.db"
    store = open_store(database, passphrase, "local-1")
    token = create_enrolment_token(store, _INSTANCE_ID, datetime.now(UTC))
    store.close()
    _write_tls(top)
    with contextlib.ExitStack() as stack:
        listener = stack.enter_context(socket.create_server(("127.0.0.1", 0)))
        options = ["--listen-fd", str(listener.fileno()), "--database", database]
        options += ["--tls-certificate", f"{top}/tls.pem", "--tls-key", f"{top}/tls.key"]
        options += ["--passphrase-file", str(passphrase)]
        stack.enter_context(_daemon("pki", options, listener.fileno()))
        token_read, token_write = os.pipe()
        os.write(token_write, token.encode())
        os.close(token_write)
        stack.callback(os.close, token_read)
        options = ["--control", f"{top}/control.sock", "--modules", f"{top}/m"]
        options += ["--pki-url", f"https://127.0.0.1:{listener.getsockname()[1]}"]
        options += ["--pki-ca", f"{top}/ca.pem", "--enrolment-fd", str(token_read)]
        options += ["--instance-id", _INSTANCE_ID]
        stack.enter_context(_daemon("qtsm", options, token_read))
        control = stack.enter_context(ControlClient(top / "control.sock"))
        address = control.create_module(
            _ENCLAVE_ID, image_digest=bytes(48), certificate_digest=bytes(48)
        )
        control.wait_certified(_ENCLAVE_ID)
        yield address.socket_path


@contextlib.contextmanager
def _daemon(room: str, options: list[str], descriptor: int) -> Iterator[None]:
    ready_read, ready_write = os.pipe()
    argv = [sys.executable, "-m", f"qtenclave.{room}.service", *options]
    process = subprocess.Popen(
        [*argv, "--ready-fd", str(ready_write)],
        pass_fds=(descriptor, ready_write),
        stderr=subprocess.PIPE,
    )
    os.close(ready_write)
    try:
        with os.fdopen(ready_read, "rb") as ready:
            is_ready = bool(ready.read())
        if not is_ready:
            _, log = process.communicate()
            raise SystemExit(f"{room}: expected it to start, got {log.decode()}")
        yield
    finally:
        process.send_signal(signal.SIGTERM)
        process.communicate()


def _write_tls(top: Path) -> None:
    now = datetime.now(UTC)
    authority_key = ec.generate_private_key(ec.SECP256R1())
    authority = issue_tls_authority(authority_key, "bench", 1, now)
    key = ec.generate_private_key(ec.SECP256R1())
    server = issue_server_certificate(
        authority,
        authority_key,
        names=("127.0.0.1",),
        public_key=key.public_key(),
        serial=2,
        now=now,
    )
    (top / "ca.pem").write_bytes(certificate_pem(authority))
    (top / "tls.pem").write_bytes(certificate_pem(server))
    (top / "tls.key").write_bytes(private_key_pem(key))


if __name__ == "__main__":
    for figure in run():
        print(figure)
