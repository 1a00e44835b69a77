"""Enclaves whose kernel, init and command line their user brought."""

import os
import select
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from architectures import X86_64, Arch

from qtenclave.errors import HostFailure, QtCode
from qtenclave.image import PLATFORMS, BootOptions, RunOptions, build_image, describe_image
from qtenclave.places import find_places
from qtenclave.vsock import listen

pytestmark = pytest.mark.machine

GUEST = find_places(os.environ, os.geteuid()).guest
HERE = Path(__file__).parent
PORT = 5000
LIMIT_S = 120
WORDS = 'loglevel=3 own.words="two of them"'


@pytest.fixture
def make_own(arch: Arch, tmp_path: Path) -> Callable[[BootOptions], Path]:
    """Make an image whose application is a file that is never run."""
    platform = next(one for one in PLATFORMS.values() if one.machine == arch.name)

    def make(boot: BootOptions) -> Path:
        root = tmp_path / "root"
        root.mkdir()
        arch.compile(HERE / "application.c", root / "application")
        built = build_image(
            f"rootfs:{root}",
            tmp_path / "image.eif",
            guest=GUEST,
            signer=None,
            progress=print,
            platform=platform.name,
            options=RunOptions(("/application",)),
            boot=boot,
        )
        return built.path

    return make


def test_an_own_kernel_with_an_own_init_and_more_words(
    arch: Arch, qtd, tmp_path: Path, make_own: Callable[[BootOptions], Path]
) -> None:
    arch.require(GUEST, "net")
    init = tmp_path / "own-init"
    arch.compile(HERE / "own_init.c", init, "-D_GNU_SOURCE")
    kernel = tmp_path / "own-kernel"
    kernel.write_bytes((GUEST / f"{arch.name}-net/kernel").read_bytes())
    image = make_own(BootOptions(None, kernel, init, WORDS))
    with listen(PORT, directory=qtd.run / "vsock" / str(os.geteuid())) as listener:
        qtd.start(image)
        connection, _ = listener.accept()
        with connection:
            connection.settimeout(LIMIT_S)
            told = connection.makefile("r").read().splitlines()
    facts = dict(line.split(": ", 1) for line in told)
    ours = (GUEST / f"{arch.name}-net/cmdline").read_text()
    assert facts["cmdline"] == f"{ours} {WORDS}" == describe_image(image)["Cmdline"]
    assert facts["inet"] == "yes"  # the default kernel has none
    assert facts["argv"] == "there"
    assert facts["release"].endswith("-qtenclave")
    deadline = time.monotonic() + LIMIT_S
    while not (endings := qtd.client.endings()):
        assert time.monotonic() < deadline
        select.select([], [], [], 0.02)
    assert [(one["cause"], one["number"]) for one in endings] == [("exited", 7)]


@pytest.mark.parametrize("arch", [X86_64], indirect=True, ids=lambda one: one.name)
def test_an_init_that_says_nothing_fails_the_start(
    arch: Arch, qtd, make_own: Callable[[BootOptions], Path]
) -> None:
    image = make_own(BootOptions(init=GUEST / arch.name / "poweroff-init"))
    with pytest.raises(HostFailure, match="machine ended before init said a word") as caught:
        qtd.start(image)
    assert caught.value.code is QtCode.START_ENCLAVE
