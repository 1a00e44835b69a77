"""The node's client against scripted answers."""

import json
import os
import socket
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from qtenclave import errors
from qtenclave.errors import HostFailure, InvalidRequest, QtCode, WrongState
from qtenclave.node.client import NodeClient


class Peer:
    """Answers one connection with fixed bytes, after it has read so much of the request."""

    def __init__(self, directory: Path) -> None:
        self.path = directory / "qtd.sock"
        self.listener = socket.socket(socket.AF_UNIX)
        handle = os.open(directory, os.O_PATH)
        self.listener.bind(f"/proc/self/fd/{handle}/qtd.sock")
        os.close(handle)
        self.listener.listen()
        self.request = b""
        self.threads: list[threading.Thread] = []

    def answer(self, data: bytes, until: Callable[[bytes], bool] | None = None) -> None:
        done = until or (lambda request: b"\r\n\r\n" in request)

        def serve() -> None:
            channel, _ = self.listener.accept()
            with channel:
                while not done(self.request):
                    self.request += channel.recv(65536)
                channel.sendall(data)

        self.threads.append(threading.Thread(target=serve))
        self.threads[-1].start()

    def close(self) -> None:
        for thread in self.threads:
            thread.join()
        self.listener.close()


@pytest.fixture
def peer(tmp_path) -> Iterator[Peer]:
    running = Peer(tmp_path)
    yield running
    running.close()


def http(status: int, content: object) -> bytes:
    return b"HTTP/1.1 %d X\r\ncontent-type: application/json\r\n\r\n" % status + (
        json.dumps(content).encode()
    )


def test_query(peer):
    peer.answer(http(200, {"enclaves": [{"cid": 4}]}))
    assert NodeClient(peer.path).enclaves() == [{"cid": 4}]
    assert peer.request.startswith(b"GET /v1/enclaves HTTP/1.0\r\n")


def test_start_sends_the_whole_file(peer, tmp_path):
    image = tmp_path / "image.eif"
    image.write_bytes(os.urandom(3 << 20))
    peer.answer(http(201, {"cid": 9}), lambda request: request.endswith(image.read_bytes()))
    started = NodeClient(peer.path).start(image, cid=9, cpus=2, memory_mib=512, debug=True)
    assert started == {"cid": 9}
    head = peer.request.split(b"\r\n\r\n")[0].decode()
    assert head.startswith("POST /v1/enclaves?cid=9&cpus=2&memory_mib=512&debug=1 HTTP/1.0")
    assert f"Content-Length: {3 << 20}" in head


def test_an_answer_may_come_before_the_file_is_sent(peer, tmp_path):
    image = tmp_path / "image.eif"
    image.write_bytes(bytes(8 << 20))
    failure = {"kind": "WrongState", "code": 43, "message": "cid: expected an unused one, got 4"}
    peer.answer(http(409, {"error": failure}))
    with pytest.raises(WrongState, match="expected an unused one") as caught:
        NodeClient(peer.path).start(image, cid=4, cpus=1, memory_mib=256, debug=False)
    assert caught.value.code is QtCode.CID_IN_USE


@pytest.mark.parametrize(
    "kind", ["InvalidRequest", "MalformedInput", "Rejected", "WrongState", "HostFailure"]
)
def test_failures_come_back_as_they_were_raised(kind, peer):
    peer.answer(http(400, {"error": {"kind": kind, "code": None, "message": "x: y"}}))
    with pytest.raises(getattr(errors, kind), match="x: y") as caught:
        NodeClient(peer.path).stop(0)
    assert caught.value.code is None


ODD = {
    "nothing": b"",
    "not HTTP": b"hello\r\n\r\n",
    "no JSON": b"HTTP/1.1 200 OK\r\n\r\n<html>",
    "a failure without description": http(500, {"x": 1}),
    "an unknown kind": http(400, {"error": {"kind": "X", "code": 1, "message": ""}}),
    "an unknown code": http(400, {"error": {"kind": "Rejected", "code": 99, "message": ""}}),
    "a failure that is a list": http(400, []),
}


@pytest.mark.parametrize("reason", ODD)
def test_odd_answers_are_host_failures(reason, peer):
    peer.answer(ODD[reason])
    with pytest.raises(HostFailure) as caught:
        NodeClient(peer.path).stop(0)
    assert caught.value.code is QtCode.SERVICE_ANSWER


def test_console_streams(peer):
    peer.answer(b"HTTP/1.1 200 OK\r\n\r\nBegin to run\n")
    assert b"".join(NodeClient(peer.path).console(0)) == b"Begin to run\n"


def test_no_node(tmp_path):
    with pytest.raises(HostFailure) as caught:
        NodeClient(tmp_path / "run/qtd.sock").enclaves()
    assert caught.value.code is QtCode.SERVICE_CONNECTION


def test_no_image(peer):
    with pytest.raises(InvalidRequest, match="No such file") as caught:
        NodeClient(peer.path).start(peer.path.parent / "x", cid=4, cpus=1, memory_mib=1, debug=True)
    assert caught.value.code is QtCode.FILE_OPERATION


def test_long_paths_are_reached(tmp_path):
    directory = tmp_path / ("d" * 120)
    directory.mkdir()
    peer = Peer(directory)
    peer.answer(http(200, {"enclaves": []}))
    assert NodeClient(peer.path).enclaves() == []
    peer.close()
