"""Images come out of a real registry over HTTPS, and nothing that it changed gets in.

The registry is Debian's `docker-registry`, on the loopback interface, with a certificate of its own
authority.
"""

import json
import shutil
import socket
import subprocess
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from ipaddress import IPv4Address
from pathlib import Path
from typing import IO, Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from qtenclave.errors import InvalidRequest, QtCode
from qtenclave.image import build_image

AARCH64 = 183


@dataclass(frozen=True)
class Registry:
    """One that runs, and where it keeps its blobs."""

    address: str
    blobs: Path

    def blob(self, digest: str) -> Path:
        """Return the file of a blob."""
        value = digest.removeprefix("sha256:")
        return self.blobs / value[:2] / value / "data"


def write_certificate(directory: Path) -> None:
    """Write a certificate for 127.0.0.1 that is its own authority, and its key."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "registry")])
    now = datetime.now(UTC)
    address = x509.SubjectAlternativeName([x509.IPAddress(IPv4Address("127.0.0.1"))])
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(address, critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(key, hashes.SHA256())
    )
    (directory / "cert.pem").write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    (directory / "key.pem").write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port: int = probe.getsockname()[1]
        return port


def wait_until_it_listens(said: IO[bytes]) -> None:
    """Read what the registry says up to the line that it listens; afterwards nobody needs it."""
    before = []
    for line in said:
        before.append(line.decode(errors="replace"))
        if b"listening on" in line:
            threading.Thread(target=said.readlines, daemon=True).start()
            return
    pytest.fail(f"the registry did not start: {''.join(before)[-2000:]}")


@pytest.fixture(scope="module")
def registry(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Registry]:
    if shutil.which("docker-registry") is None:
        pytest.skip("needs the program docker-registry")
    top = tmp_path_factory.mktemp("registry")
    write_certificate(top)
    port = free_port()
    tls = {"certificate": str(top / "cert.pem"), "key": str(top / "key.pem")}
    configuration = {
        "version": 0.1,
        "log": {"level": "info", "accesslog": {"disabled": True}},
        "storage": {"filesystem": {"rootdirectory": str(top / "data")}},
        "http": {"addr": f"127.0.0.1:{port}", "tls": tls},
    }
    (top / "config.yml").write_text(json.dumps(configuration))  # JSON is YAML
    (top / "auth.json").write_text("{}")  # no log-in of the user who runs the tests
    with ExitStack() as stack:
        process = stack.enter_context(
            subprocess.Popen(
                ["docker-registry", "serve", top / "config.yml"],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.PIPE,
            )
        )
        stack.callback(process.kill)
        environment = stack.enter_context(pytest.MonkeyPatch.context())
        environment.setenv("SSL_CERT_FILE", str(top / "cert.pem"))
        environment.setenv("REGISTRY_AUTH_FILE", str(top / "auth.json"))
        assert process.stderr is not None
        wait_until_it_listens(process.stderr)
        blobs = top / "data/docker/registry/v2/blobs/sha256"
        yield Registry(f"127.0.0.1:{port}", blobs)


@pytest.fixture
def build(guest: Path, tmp_path: Path) -> Callable[..., Any]:
    def run(source: str, **options: Any) -> Any:
        said: list[str] = []
        output = tmp_path / "image.eif"
        built = build_image(
            source, output, guest=guest, signer=None, progress=said.append, **options
        )
        return built, said

    return run


def push(storage: Any, name: str, target: str) -> dict[str, Any]:
    """Copy an image to the registry; return its manifest."""
    command = ["skopeo", "copy", "--quiet", f"{storage.prefix}{name}", f"docker://{target}"]
    subprocess.run(command, check=True)
    shown = subprocess.run(
        ["skopeo", "inspect", "--raw", f"docker://{target}"], check=True, capture_output=True
    )
    manifest: dict[str, Any] = json.loads(shown.stdout)
    return manifest


@pytest.fixture(scope="module")
def served(
    registry: Registry,
    storage: Any,
    tmp_path_factory: pytest.TempPathFactory,
    program: Callable[..., bytes],
) -> dict[str, Any]:
    """An image in the registry: its manifest."""
    path = tmp_path_factory.mktemp("served") / "app"
    path.write_bytes(program() + bytes(range(256)) * 1000)
    path.chmod(0o755)
    storage.commit("localhost/team/app:1", {path: "/app"}, ["--cmd", "/app"])
    return push(storage, "localhost/team/app:1", f"{registry.address}/team/app:1")


def test_by_transport_and_by_plain_name(
    build: Any, registry: Registry, storage: Any, served: dict[str, Any]
) -> None:
    expected, _ = build(f"{storage.prefix}localhost/team/app:1")
    for source in (f"docker://{registry.address}/team/app:1", f"{registry.address}/team/app:1"):
        built, said = build(source)
        assert built.measurements == expected.measurements
        assert any(line.startswith("Taking the image from") for line in said)
    assert "Taking the image from its registry" in said


def test_a_wrong_digest_is_served_once(
    build: Any, registry: Registry, served: dict[str, Any], tmp_path: Path
) -> None:
    source = f"docker://{registry.address}/team/app:1"
    expected, _ = build(source)
    (layer,) = served["layers"]
    for digest in (layer["digest"], served["config"]["digest"]):
        blob = registry.blob(digest)
        good = blob.read_bytes()
        changed = bytearray(good)
        changed[len(good) // 2] ^= 1
        blob.write_bytes(changed)
        (tmp_path / "image.eif").unlink()
        try:
            with pytest.raises(InvalidRequest, match=r"digest|sha256") as refusal:
                build(source)
        finally:
            blob.write_bytes(good)
        assert refusal.value.code is QtCode.CONTAINER_IMAGE
        assert list(tmp_path.glob("*.eif")) == []
        assert build(source)[0].measurements == expected.measurements


def test_a_list_of_images_picks_the_platform(
    build: Any,
    registry: Registry,
    storage: Any,
    tmp_path: Path,
    program: Callable[..., bytes],
) -> None:
    name = f"{registry.address}/team/multi:1"
    storage.buildah("manifest", "create", "localhost/multi:1")
    for architecture, machine in (("amd64", 62), ("arm64", AARCH64)):
        path = tmp_path / architecture
        path.write_bytes(program(machine))
        path.chmod(0o755)
        config = ["--cmd", "/app", "--arch", architecture]
        one = f"localhost/multi-{architecture}:1"
        storage.commit(one, {path: "/app"}, config)
        storage.buildah("manifest", "add", "localhost/multi:1", f"{storage.prefix}{one}")
    command = ["manifest", "push", "--all", "localhost/multi:1", f"docker://{name}"]
    storage.buildah(*command)
    alone = build(f"{storage.prefix}localhost/multi-amd64:1")[0].measurements
    assert build(f"docker://{name}", platform="linux/amd64")[0].measurements == alone
    assert build(name)[0].measurements == alone
    # The right image is taken; that this guest has no parts for Arm is another matter.
    with pytest.raises(InvalidRequest, match="expected one for linux/amd64"):
        build(f"{storage.prefix}localhost/multi-arm64:1")


def test_a_name_that_the_registry_does_not_know(build: Any, registry: Registry) -> None:
    name = f"{registry.address}/team/nobody-pushed-this:1"
    with pytest.raises(InvalidRequest) as refusal:
        build(name)
    assert "its registry: " in str(refusal.value)
    assert "manifest unknown" in str(refusal.value)
