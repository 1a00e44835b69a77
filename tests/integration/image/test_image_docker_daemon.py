"""`docker-daemon:` is what a plain name is looked for in first.

A Docker engine needs more of a machine than a test may ask. What skopeo asks of one is small: one
request of its API, over a Unix socket. This server answers it with what `docker save` writes, here
made by skopeo itself, and every other request with 404.

Source: Docker Engine API v1.22, "Get a tarball containing all images".
"""

import http.server
import socketserver
import subprocess
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from qtenclave.errors import InvalidRequest
from qtenclave.image import build_image


class Daemon(socketserver.ThreadingUnixStreamServer):
    """Serves the images in `archives`, by name."""

    daemon_threads = True
    archives: dict[str, Path]


class Handler(http.server.BaseHTTPRequestHandler):
    """One request."""

    server: Daemon
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        address = urlsplit(self.path)
        names = parse_qs(address.query).get("names", [])
        is_save = address.path.endswith("/images/get") and len(names) == 1
        found = self.server.archives.get(names[0]) if is_save else None
        body = found.read_bytes() if found else b'{"message": "reference does not exist"}'
        self.send_response(200 if found else 404)
        self.send_header("Content-Type", "application/x-tar" if found else "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def address_string(self) -> str:
        return "unix"

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - as inherited
        pass


@pytest.fixture
def daemon(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Daemon]:
    path = tmp_path / "docker.sock"
    with Daemon(str(path), Handler) as server:
        server.archives = {}
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        monkeypatch.setenv("DOCKER_HOST", f"unix://{path}")
        yield server
        server.shutdown()
        thread.join()


@pytest.fixture
def build(guest: Path, tmp_path: Path) -> Callable[..., Any]:
    def run(source: str) -> Any:
        said: list[str] = []
        output = tmp_path / "image.eif"
        return build_image(source, output, guest=guest, signer=None, progress=said.append), said

    return run


def save(storage: Any, source: str, name: str, target: Path) -> Path:
    """Write what `docker save NAME` writes."""
    command = ["skopeo", "copy", "--quiet", f"{storage.prefix}{source}"]
    subprocess.run([*command, f"docker-archive:{target}:{name}"], check=True)
    return target


def test_an_image_of_the_daemon(
    build: Any, daemon: Daemon, storage: Any, tmp_path: Path, program: Callable[..., bytes]
) -> None:
    path = tmp_path / "app"
    path.write_bytes(program())
    path.chmod(0o755)
    storage.commit("localhost/in-docker:1", {path: "/app"}, ["--cmd", "/app"])
    name = "docker.io/library/in-docker:1"
    archive = save(storage, "localhost/in-docker:1", name, tmp_path / "saved.tar")
    daemon.archives = {"in-docker:1": archive, name: archive}
    expected, _ = build(f"{storage.prefix}localhost/in-docker:1")
    for source in ("docker-daemon:in-docker:1", "in-docker:1"):
        built, said = build(source)
        assert built.measurements == expected.measurements
        assert sum(line.startswith("Taking the image from") for line in said) == 1
    assert "Taking the image from the Docker daemon" in said
    # Another platform's image is passed over, and the reason is said.
    storage.commit("localhost/in-docker:arm", {path: "/app"}, ["--cmd", "/app", "--arch", "arm64"])
    arm = save(storage, "localhost/in-docker:arm", name, tmp_path / "arm.tar")
    daemon.archives = {"in-docker:1": arm, name: arm}
    with pytest.raises(InvalidRequest, match=r"Docker daemon: .*linux/arm64") as refusal:
        build("in-docker:1")
    assert "registry" in str(refusal.value)


def test_a_daemon_without_the_image(build: Any, daemon: Daemon) -> None:
    with pytest.raises(InvalidRequest, match=r"Docker daemon|docker-daemon"):
        build("docker-daemon:nobody-made-this:1")


def test_no_daemon(build: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DOCKER_HOST", f"unix://{tmp_path}/nothing.sock")
    with pytest.raises(InvalidRequest, match=r"docker-daemon: "):
        build("docker-daemon:app:1")
