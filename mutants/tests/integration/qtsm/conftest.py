"""A real PKI over HTTPS and a real qtsmd, both as processes of their own."""

import contextlib
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from region_parts import Pki

from qtenclave.qtsm.client import ControlClient

INSTANCE_ID = "4662b7a3-7898-46c9-a6c5-20e9025e50bc"


class Region(Pki):
    """A PKI, and security modules in directories of their own."""

    @contextlib.contextmanager
    def qtsmd(self, *extra: str, instance_id: str = INSTANCE_ID) -> Iterator["Qtsmd"]:
        place = Path(tempfile.mkdtemp(prefix="n-", dir=self.top))
        control, modules = place / "control.sock", place / "m"
        with self.run_qtsmd(control, modules, instance_id, *extra) as process:
            yield Qtsmd(process, control, modules)


@dataclass
class Qtsmd:
    """A running qtsmd."""

    process: subprocess.Popen[bytes]
    control: Path
    modules: Path

    def connect(self) -> ControlClient:
        return ControlClient(self.control)


@pytest.fixture(scope="session")
def make_region() -> Iterator[Callable[[], Region]]:
    """Make regions; each with its own root, TLS authority and port."""
    with contextlib.ExitStack() as stack:

        def make() -> Region:
            top = Path(tempfile.mkdtemp(prefix="qt-", dir="/tmp"))
            stack.callback(shutil.rmtree, top)
            return stack.enter_context(Region(top))

        yield make


@pytest.fixture(scope="session")
def region(make_region: Callable[[], Region]) -> Iterator[Region]:
    """A region whose PKI runs throughout."""
    region = make_region()
    with region.run():
        yield region


@pytest.fixture(scope="session")
def qtsmd(region: Region) -> Iterator[Qtsmd]:
    """A node's qtsmd in that region, shared by tests that leave it running."""
    with region.qtsmd() as running:
        yield running
