"""`qt enclave` against a scripted node: the exact output, and what it imports."""

import json
import os
import re
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from qtenclave.cli import main

ENCLAVE = {
    "enclave_id": 0,
    "process_id": 29990,
    "cid": 4,
    "cpus": 2,
    "memory_mib": 1024,
    "mode": "normal",
    "status": "running",
    "module_id": "m",
}


@dataclass
class Node:
    """Answers requests in order, each with its status and content."""

    listener: socket.socket
    answers: list[tuple[int, object]] = field(default_factory=list)
    requests: list[bytes] = field(default_factory=list)

    def serve(self) -> None:
        while True:
            try:
                channel, _ = self.listener.accept()
            except OSError:
                return
            with channel:
                request = b""
                while b"\r\n\r\n" not in request:
                    request += channel.recv(65536)
                # To its end: closing a channel that holds unread bytes resets it.
                head, _, body = request.partition(b"\r\n\r\n")
                length = int((re.search(rb"Content-Length: (\d+)", head) or [0, 0])[1])
                while len(body) < length:
                    body += channel.recv(65536)
                self.requests.append(request)
                status, content = self.answers.pop(0)
                channel.sendall(b"HTTP/1.1 %d X\r\n\r\n" % status + json.dumps(content).encode())


@pytest.fixture
def node(tmp_path, monkeypatch) -> Iterator[Node]:
    monkeypatch.setenv("QT_HOME", str(tmp_path))
    (tmp_path / "run").mkdir()
    listener = socket.socket(socket.AF_UNIX)
    handle = os.open(tmp_path / "run", os.O_PATH)
    listener.bind(f"/proc/self/fd/{handle}/qtd.sock")
    os.close(handle)
    listener.listen()
    running = Node(listener)
    thread = threading.Thread(target=running.serve)
    thread.start()
    yield running
    listener.shutdown(socket.SHUT_RDWR)
    thread.join()
    listener.close()


@pytest.fixture
def image(tmp_path) -> Path:
    path = tmp_path / "app.eif"
    path.write_bytes(b".eif")
    return path


def test_start_prints_a_line_and_an_object(node, image, capsys):
    node.answers.append((201, ENCLAVE))
    assert main(["enclave", "start", "--eif", str(image)]) == 0
    line, _, rest = capsys.readouterr().out.partition("\n")
    assert line == (
        "Started enclave with EnclaveID : 0, EnclaveCID : 4, NumberOfCPUs : 2, MemoryMiB : 1024"
    )
    expected = {"EnclaveID": 0, "EnclaveCID": 4, "NumberOfCPUs": 2, "MemoryMiB": 1024}
    assert list(json.loads(rest).items()) == [*expected.items(), ("LaunchMode", "normal")]
    [request] = node.requests
    assert b"?cid=4&cpus=2&memory_mib=1024&debug=0 " in request


def test_start_passes_every_option_on(node, image, capsys):
    node.answers.append((201, {**ENCLAVE, "mode": "debug"}))
    options = ["--cid", "4294967294", "--cpus", "4", "--mem", "512", "--debug-mode"]
    assert main(["enclave", "start", "--eif", str(image), *options]) == 0
    assert b"?cid=4294967294&cpus=4&memory_mib=512&debug=1 " in node.requests[0]
    printed = capsys.readouterr()
    assert '"LaunchMode": "debug"' in printed.out
    assert "DEBUG MODE" in printed.err


@pytest.mark.parametrize("cid", ["3", "4294967295", "-4", " 4", "4_0", "0x4", "\u0664"])
def test_context_ids_that_are_none(cid, image, capsys):
    assert main(["enclave", "start", "--eif", str(image), f"--cid={cid}"]) == 2
    assert "error 02: " in capsys.readouterr().err


def test_a_used_context_id(node, image, capsys):
    failure = {"kind": "WrongState", "code": 43, "message": "cid: expected an unused one, got 4"}
    node.answers.append((409, {"error": failure}))
    assert main(["enclave", "start", "--eif", str(image)]) == 4
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.startswith("error 43: the cid has already been used: ")


def test_query_is_always_a_list(node, capsys):
    for running in ([ENCLAVE], []):
        node.answers += [(200, {"enclaves": running}), (200, {"endings": []})]
    assert main(["enclave", "query"]) == 0
    [shown] = json.loads(capsys.readouterr().out)
    assert list(shown.items()) == [
        ("EnclaveID", 0),
        ("ProcessID", 29990),
        ("EnclaveCID", 4),
        ("NumberOfCPUs", 2),
        ("MemoryMiB", 1024),
        ("LaunchMode", "normal"),
        ("Status", "Running"),
    ]
    assert main(["enclave", "query"]) == 0
    assert capsys.readouterr().out == "[]\n"


def test_query_for_one(node, capsys):
    both = {"enclaves": [ENCLAVE, {**ENCLAVE, "enclave_id": 1}]}
    node.answers += [(200, both), (200, {"endings": []})] * 2
    assert main(["enclave", "query", "--enclave-id", "1"]) == 0
    assert [one["EnclaveID"] for one in json.loads(capsys.readouterr().out)] == [1]
    assert main(["enclave", "query", "--enclave-id", "2"]) == 0
    assert capsys.readouterr().out == "[]\n"


def test_stop(node, capsys):
    node.answers.append((200, {"enclave_id": 0}))
    assert main(["enclave", "stop", "--enclave-id", "0"]) == 0
    line, _, rest = capsys.readouterr().out.partition("\n")
    assert line == "stop enclave 0 successfully"
    assert json.loads(rest) == {"EnclaveID": 0}
    assert node.requests[0].startswith(b"DELETE /v1/enclaves/0 ")


def test_stop_of_none(node, capsys):
    failure = {"kind": "WrongState", "code": 28, "message": "enclave 7: expected it to run"}
    node.answers.append((409, {"error": failure}))
    assert main(["enclave", "stop", "--enclave-id", "7"]) == 4
    captured = capsys.readouterr()
    assert "success" not in captured.out + captured.err
    assert "error 28: " in captured.err


def test_no_node(tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("QT_HOME", str(tmp_path))
    assert main(["enclave", "query"]) == 5
    err = capsys.readouterr().err
    assert err.startswith("error 23: ")
    assert "`qt up`" in err


@pytest.mark.parametrize("given", ["--private-key", "--signing-certificate"])
def test_half_a_signer(given, capsys):
    options = ["--docker-uri", "x", "--eif", "/no/such/x.eif", given, "y"]
    assert main(["enclave", "make-img", *options]) == 2
    assert "error 01: " in capsys.readouterr().err


def test_describing_what_is_no_image(tmp_path, capsys):
    (tmp_path / "x").write_text("hello")
    assert main(["enclave", "query-eif", "--eif", str(tmp_path / "x")]) == 2
    assert "error " in capsys.readouterr().err


def test_start_imports_nothing_heavy(node, image):
    """`qt enclave start` is measured against a bare QEMU start: an import is noticed here first."""
    node.answers.append((201, ENCLAVE))
    script = (
        "import sys, qtenclave.cli as c\n"
        f"status = c.main(['enclave', 'start', '--eif', {str(image)!r}])\n"
        "print(status, *sys.modules, file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True)
    status, *modules = done.stderr.decode().split()
    assert status == "0"
    heavy = {"asyncio", "cbor2", "cryptography", "http.client", "httpx", "jmespath", "rich", "yaml"}
    assert not heavy & set(modules)
    ours = {name for name in modules if name.startswith("qtenclave.")}
    assert ours == {
        *("qtenclave.cli", "qtenclave.cli._app", "qtenclave.cli._enclave", "qtenclave.cli._errors"),
        *("qtenclave.cli._arguments", "qtenclave.cli._image_files", "qtenclave.cli._progress"),
        *("qtenclave.errors", "qtenclave.node", "qtenclave.node.client", "qtenclave.places"),
    }
