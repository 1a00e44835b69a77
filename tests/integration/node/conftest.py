"""A real node: PKI, qtsmd and qtd as processes of their own, and images with a real application."""

import contextlib
import os
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import ec

from qtenclave.eif.header import HEADER_SIZE, Architecture, SectionKind
from qtenclave.eif.writer import EifWriter
from qtenclave.image.cpio import Device, encode_archive
from qtenclave.image.tree import Directory, Extent, Node, RegularFile
from qtenclave.node.client import NodeClient, socket_path
from qtenclave.node.instance import read_instance_id
from qtenclave.pki.store import create_enrolment_token, open_store
from qtenclave.pki.tls import (
    certificate_pem,
    issue_server_certificate,
    issue_tls_authority,
    private_key_pem,
)
from qtenclave.places import find_places

GUEST = find_places(os.environ, os.geteuid()).guest
HERE = Path(__file__).parent


@contextlib.contextmanager
def daemon(
    room: str, options: Sequence[str], descriptors: Sequence[int] = (), log: Path | None = None
) -> Iterator["subprocess.Popen[bytes]"]:
    """Run a daemon from ready on; at the end it must end itself with status 0, unless it has."""
    ready_read, ready_write = os.pipe()
    argv = [sys.executable, "-I", "-m", f"qtenclave.{room}.service", *options]
    argv += ["--ready-fd", str(ready_write)]
    with contextlib.ExitStack() as files:
        stderr = files.enter_context(log.open("ab")) if log else None
        process = subprocess.Popen(argv, pass_fds=(*descriptors, ready_write), stderr=stderr)
    os.close(ready_write)
    try:
        with os.fdopen(ready_read, "rb") as ready:
            said = ready.read()
        assert said == b"ready\n", f"{room}: {log.read_text() if log else process.wait()}"
        yield process
        if process.poll() is None:
            process.send_signal(signal.SIGTERM)
            assert process.wait(timeout=60) == 0
    finally:
        if process.poll() is None:
            process.kill()
        process.wait()


@dataclass
class Installation:
    """Directories, and a region that serves them."""

    top: Path
    pki_url: str

    @property
    def run(self) -> Path:
        return self.top / "run"

    @property
    def state(self) -> Path:
        return self.top / "lib"

    @property
    def control(self) -> Path:
        return self.run / "qtsm.sock"

    @contextlib.contextmanager
    def qtsmd(self) -> Iterator["subprocess.Popen[bytes]"]:
        store = open_store(f"sqlite:///{self.top}/pki.db", self.top / "passphrase", "local-1")
        instance_id = read_instance_id(self.state)
        try:
            token = create_enrolment_token(store, instance_id, datetime.now(UTC))
        finally:
            store.close()
        read_end, write_end = os.pipe()
        os.write(write_end, token.encode())
        os.close(write_end)
        options = ["--control", str(self.control), "--modules", str(self.run / "modules")]
        options += ["--pki-url", self.pki_url, "--pki-ca", f"{self.top}/ca.pem"]
        options += ["--enrolment-fd", str(read_end), "--instance-id", instance_id]
        with daemon("qtsm", options, [read_end]) as process:
            os.close(read_end)
            yield process

    @contextlib.contextmanager
    def qtd(self, *extra: str) -> Iterator["Qtd"]:
        options = ["--run-dir", str(self.run), "--state-dir", str(self.state)]
        options += ["--guest-dir", str(GUEST), "--qtsm-control", str(self.control)]
        log = self.top / "qtd.log"
        with daemon("node", [*options, "--memory-mib", "2048", *extra], log=log) as process:
            yield Qtd(process, NodeClient(socket_path(self.run)), self.run, log)


@dataclass
class Qtd:
    """A running node daemon."""

    process: "subprocess.Popen[bytes]"
    client: NodeClient
    run: Path
    log: Path

    def start(self, image: Path, cid: int = 4, *, debug: bool = False) -> dict[str, object]:
        return self.client.start(image, cid=cid, cpus=1, memory_mib=256, debug=debug)


def write_tls(top: Path) -> None:
    now = datetime.now(UTC)
    authority_key = ec.generate_private_key(ec.SECP256R1())
    authority = issue_tls_authority(authority_key, "local-1", 1, now)
    key = ec.generate_private_key(ec.SECP256R1())
    certificate = issue_server_certificate(
        authority,
        authority_key,
        names=("localhost", "127.0.0.1"),
        public_key=key.public_key(),
        serial=2,
        now=now,
    )
    (top / "ca.pem").write_bytes(certificate_pem(authority))
    (top / "tls.pem").write_bytes(certificate_pem(certificate))
    (top / "tls.key").write_bytes(private_key_pem(key))


@pytest.fixture(scope="session")
def installation() -> Iterator[Installation]:
    """Directories with short paths, and a PKI that runs throughout."""
    with contextlib.ExitStack() as stack:
        top = Path(tempfile.mkdtemp(prefix="qt-", dir="/tmp"))
        stack.callback(shutil.rmtree, top)
        top.chmod(0o755)
        passphrase = top / "passphrase"
        passphrase.touch(mode=0o600)
        passphrase.write_text(secrets.token_hex(32))
        (top / "run").mkdir()
        write_tls(top)
        listener = stack.enter_context(socket.create_server(("127.0.0.1", 0)))
        descriptor = os.dup(listener.fileno())
        os.set_inheritable(descriptor, True)
        options = ["--listen-fd", str(descriptor), "--database", f"sqlite:///{top}/pki.db"]
        options += ["--tls-certificate", f"{top}/tls.pem", "--tls-key", f"{top}/tls.key"]
        options += ["--passphrase-file", str(passphrase), "--region", "local-1"]
        stack.enter_context(daemon("pki", options, [descriptor]))
        yield Installation(top, f"https://127.0.0.1:{listener.getsockname()[1]}")


@pytest.fixture
def qtsmd(installation: Installation) -> Iterator["subprocess.Popen[bytes]"]:
    """A security module daemon of this test's own."""
    with installation.qtsmd() as process:
        yield process


@pytest.fixture
def qtd(installation: Installation, qtsmd: "subprocess.Popen[bytes]") -> Iterator[Qtd]:
    """A node of this test's own, under software emulation."""
    with installation.qtd("--accel", "tcg") as running:
        yield running


@pytest.fixture(scope="session")
def application(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The static program that enclaves of these tests run."""
    output = tmp_path_factory.mktemp("application") / "application"
    subprocess.run(
        ["gcc", "-static", "-Os", "-s", "-o", output, HERE / "application.c"], check=True
    )
    return output.read_bytes()


def encode_ramdisk(entries: dict[bytes, Node]) -> bytes:
    pieces = []
    for piece in encode_archive(sorted(entries.items())):
        assert not isinstance(piece, Extent)
        pieces.append(piece)
    return b"".join(pieces)


def make_file(content: bytes, mode: int = 0o644) -> RegularFile:
    return RegularFile(mode=mode, content=content)


@pytest.fixture(scope="session")
def make_image(application: bytes, tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Path]:
    """Make images: the guest's kernel and init, and the test's application with these arguments."""
    boot = encode_ramdisk(
        {
            b"dev": Directory(mode=0o755),
            b"dev/console": Device(mode=0o600, major=5, minor=1),
            b"init": make_file((GUEST / "x86_64/init").read_bytes(), 0o755),
        }
    )

    def make(*arguments: str, command: str = "/application") -> Path:
        argv = b"".join(word.encode() + b"\0" for word in (command, *arguments))
        rest = encode_ramdisk(
            {
                b"app": Directory(mode=0o755),
                b"app/argv": make_file(argv),
                b"app/env": make_file(b"PATH=/\0"),
                b"app/user": make_file(b"0:0:"),
                b"app/workdir": make_file(b"/"),
                b"rootfs": Directory(mode=0o755),
                b"rootfs/application": make_file(application, 0o755),
            }
        )
        profile = GUEST / "x86_64-minimal"
        sections = [
            (SectionKind.KERNEL, (profile / "kernel").read_bytes()),
            (SectionKind.CMDLINE, (profile / "cmdline").read_bytes()),
            (SectionKind.METADATA, b"{}"),
            (SectionKind.RAMDISK, boot),
            (SectionKind.RAMDISK, rest),
        ]
        writer = EifWriter(Architecture.X86_64, 1 << 30, 2)
        path = tmp_path_factory.mktemp("image") / "image.eif"
        with path.open("wb") as file:
            file.seek(HEADER_SIZE)
            for kind, data in sections:
                file.write(writer.begin_section(kind, len(data)))
                writer.data(data)
                file.write(data)
            header = writer.finish()
            file.seek(0)
            file.write(header)
        return path

    return make
