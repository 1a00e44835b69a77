"""Servers as Debian has them, in an enclave: over a loopback, with socat as the bridge to vsock.

Nothing in their roots was made for this. Each runs with the kernel profile `net`, where init has
brought the loopback up, and listens on 127.0.0.1 or ::1 alone.
"""

import hashlib
import http.client
import os
import socket
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest
from architectures import X86_64
from debian_roots import debian_image

from qtenclave.image import BootOptions, build_image
from qtenclave.places import find_places
from qtenclave.vsock import connect

pytestmark = pytest.mark.machine

GUEST = find_places(os.environ, os.geteuid()).guest
PORT = 5000
LIMIT_S = 300  # emulated on a busy host; nothing here measures speed
MEMORY_MIB = 512
# socat tries again until the server listens, so that no test has to wait for it.
BRIDGE = "socat VSOCK-LISTEN:5000,fork {},retry=3000,interval=0.1"
DATA = bytes(range(256)) * 2000

Dial = Callable[..., socket.socket]


@pytest.fixture
def serve(qtd, tmp_path: Path) -> Callable[..., Dial]:
    """Start an enclave with a Debian root; the answer makes connections to its port."""
    X86_64.require(GUEST, "net")

    def start(packages: Sequence[str], script: str, files: dict[str, bytes]) -> Dial:
        text = f"#!/bin/sh\nset -e\n{script}\n".encode()
        layer = {"srv/start": text, **files}
        source = debian_image(tmp_path / "layout", packages, ("/srv/start",), layer).source
        output = tmp_path / "image.eif"
        boot = BootOptions("net")
        build_image(source, output, guest=GUEST, signer=None, progress=print, boot=boot)
        qtd.start(output, memory_mib=MEMORY_MIB)
        parent = qtd.run / "vsock" / str(os.geteuid())

        def dial(port: int = PORT) -> socket.socket:
            made = connect(4, port, directory=parent, timeout_s=LIMIT_S, wait_s=LIMIT_S)
            made.settimeout(LIMIT_S)
            return made

        return dial

    return start


@contextmanager
def http_client(dial: Dial, port: int = PORT) -> Iterator[http.client.HTTPConnection]:
    connection = http.client.HTTPConnection("enclave")
    connection.sock = dial(port)
    try:
        yield connection
    finally:
        connection.close()


def get(connection: http.client.HTTPConnection, path: str) -> tuple[int, str, bytes]:
    connection.request("GET", path)
    answer = connection.getresponse()
    return answer.status, answer.headers["Server"], answer.read()


def test_python_serves_over_the_loopback(serve: Callable[..., Dial]) -> None:
    bridge = BRIDGE.format("TCP:127.0.0.1:8000")
    script = f"python3 -m http.server --bind 127.0.0.1 --directory /srv/www 8000 &\nexec {bridge}"
    dial = serve(("python3", "socat"), script, {"srv/www/data": DATA})
    for _ in range(2):
        with http_client(dial) as connection:
            status, server, body = get(connection, "/data")
            assert (status, hashlib.sha256(body).digest()) == (200, hashlib.sha256(DATA).digest())
            assert server.startswith("SimpleHTTP/")
    with http_client(dial) as connection:
        assert get(connection, "/none")[0] == 404


def redis(channel: socket.socket, *words: bytes) -> None:
    """Send one command in the protocol of Redis."""
    parts = b"".join(b"$%d\r\n%s\r\n" % (len(word), word) for word in words)
    channel.sendall(b"*%d\r\n" % len(words) + parts)


def test_redis_answers_over_the_loopback(serve: Callable[..., Dial]) -> None:
    bridge = BRIDGE.format("TCP6:[::1]:6379")
    script = f"redis-server --bind ::1 --port 6379 --dir /var/lib/redis &\nexec {bridge}"
    dial = serve(("redis-server", "socat"), script, {})
    with dial() as first, first.makefile("rb") as answers:
        redis(first, b"PING")
        assert answers.readline() == b"+PONG\r\n"
        redis(first, b"SET", b"data", DATA)
        redis(first, b"INCRBY", b"count", b"41")
        redis(first, b"SAVE")
        assert [answers.readline() for _ in range(3)] == [b"+OK\r\n", b":41\r\n", b"+OK\r\n"]
    with dial() as second, second.makefile("rb") as answers:
        redis(second, b"INCR", b"count")
        redis(second, b"GET", b"data")
        assert answers.readline() == b":42\r\n"
        assert answers.readline() == b"$%d\r\n" % len(DATA)
        assert answers.read(len(DATA) + 2) == DATA + b"\r\n"


def test_nginx_serves_over_both_loopbacks(serve: Callable[..., Dial]) -> None:
    # As Debian sets it up: workers of www-data, which listen on 0.0.0.0:80 and [::]:80.
    bridges = [BRIDGE.format(address) for address in ("TCP:127.0.0.1:80", "TCP6:[::1]:80")]
    other = bridges[1].replace("5000", "5001")
    dial = serve(
        ("nginx", "socat"),
        f"nginx\n{other} &\nexec {bridges[0]}",
        {"var/www/html/data": DATA},
    )
    for port in (PORT, PORT + 1):
        with http_client(dial, port) as connection:
            status, server, body = get(connection, "/")
            assert (status, server.partition("/")[0]) == (200, "nginx")
            assert b"Welcome to nginx!" in body
            # The same connection goes on.
            status, _, body = get(connection, "/data")
            assert (status, hashlib.sha256(body).digest()) == (200, hashlib.sha256(DATA).digest())
            assert get(connection, "/none")[0] == 404
