"""A real node: PKI, qtsmd and qtd as processes of their own, and images with a real application."""

import contextlib
import functools
import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from architectures import EACH, X86_64, Arch
from region_parts import Pki, run_service
from small_image import write_image

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

    def start(
        self, image: Path, cid: int = 4, *, debug: bool = False, memory_mib: int = 256
    ) -> dict[str, object]:
        return self.client.start(image, cid=cid, cpus=1, memory_mib=memory_mib, debug=debug)


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


@pytest.fixture(params=EACH, ids=lambda one: one.name)
def arch(request: pytest.FixtureRequest) -> Arch:
    """Each architecture, for the tests whose machine depends on it."""
    found: Arch = request.param
    found.require(GUEST)
    return found


@pytest.fixture(scope="session")
def make_image(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Path]:
    """Make images: the guest's kernel and init, and the test's application with these arguments."""

    @functools.cache
    def application(arch: Arch) -> bytes:
        output = tmp_path_factory.mktemp("application") / "application"
        arch.compile(HERE / "application.c", output)
        return output.read_bytes()

    def make(
        *arguments: str, command: str = "/application", arch: Arch = X86_64, data: bytes = b""
    ) -> Path:
        path = tmp_path_factory.mktemp("image") / "image.eif"
        write_image(path, GUEST, application(arch), (command, *arguments), arch, data=data)
        return path

    return make
