"""A real node: PKI, qtsmd and qtd as processes of their own, and images with a real application."""

import contextlib
import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from region_parts import Pki, run_service

from qtenclave.eif.header import HEADER_SIZE, Architecture, SectionKind
from qtenclave.eif.writer import EifWriter
from qtenclave.image.cpio import Device, encode_archive
from qtenclave.image.tree import Directory, Extent, Node, RegularFile
from qtenclave.node.client import NodeClient, socket_path
from qtenclave.node.instance import read_instance_id
from qtenclave.places import find_places

GUEST = find_places(os.environ, os.geteuid()).guest
HERE = Path(__file__).parent


@dataclass
class Installation:
    """Directories, and a region that serves them."""

    top: Path
    pki: Pki

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
        instance_id = read_instance_id(self.state)
        with self.pki.run_qtsmd(self.control, self.run / "modules", instance_id) as process:
            yield process

    @contextlib.contextmanager
    def qtd(self, *extra: str) -> Iterator["Qtd"]:
        options = ["--run-dir", str(self.run), "--state-dir", str(self.state)]
        options += ["--guest-dir", str(GUEST), "--qtsm-control", str(self.control)]
        log = self.top / "qtd.log"
        with run_service("node", [*options, "--memory-mib", "2048", *extra], log=log) as process:
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


@pytest.fixture(scope="session")
def installation() -> Iterator[Installation]:
    """Directories with short paths, and a PKI that runs throughout."""
    with contextlib.ExitStack() as stack:
        top = Path(tempfile.mkdtemp(prefix="qt-", dir="/tmp"))
        stack.callback(shutil.rmtree, top)
        top.chmod(0o755)
        (top / "run").mkdir()
        pki = stack.enter_context(Pki(top))
        stack.enter_context(pki.run())
        yield Installation(top, pki)


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
