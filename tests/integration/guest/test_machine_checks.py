"""A machine whose randomness or clock is not what the design promises starts no application.

The image, its init and the machine are real; only one thing is taken from the machine each time.
The seed comes from a security module's socket as it would; what it answers is the protocol's own.
"""

import contextlib
import os
import shutil
import socket
import subprocess
import tempfile
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from small_image import write_image

from qtenclave.errors import InvalidRequest
from qtenclave.hypervisor import machine as machine_module
from qtenclave.hypervisor.launcher import Launcher
from qtenclave.hypervisor.load import ImageLoader
from qtenclave.hypervisor.machine import Machine, MachinePlan
from qtenclave.hypervisor.qemu import Accelerator, MachineShape, build_command
from qtenclave.places import find_places
from qtenclave.qtsm.protocol import Random, encode_frame, encode_response

pytestmark = pytest.mark.machine

GUEST = find_places(os.environ, os.geteuid()).guest
READY_LIMIT_S = 120.0

for wanted in ("qemu-system-x86_64", "gcc"):
    if shutil.which(wanted) is None:
        pytest.skip(f"needs {wanted}", allow_module_level=True)
if not (GUEST / "x86_64-minimal/kernel").exists():
    pytest.skip("needs the enclave OS: make setup", allow_module_level=True)


def without_random_device(shape: MachineShape) -> list[str]:
    command = list(build_command(shape))
    at = next(n for n, word in enumerate(command) if word.startswith("virtio-rng-device"))
    return command[: at - 1] + command[at + 1 :]


def with_unstable_clock(shape: MachineShape) -> list[str]:
    command = list(build_command(shape))
    command[command.index("-append") + 1] += " tsc=unstable"
    return command


def give_seed(listener: socket.socket) -> None:
    answer = encode_frame(encode_response(Random(os.urandom(64))))
    with contextlib.suppress(OSError):
        connection, _ = listener.accept()
        with connection:
            connection.recv(4096)
            connection.sendall(answer)


@pytest.fixture
def directory() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="qt-", dir="/tmp") as name:
        yield Path(name)


@pytest.fixture
def image(directory: Path) -> Path:
    source, program = directory / "a.c", directory / "a"
    source.write_text("#include <unistd.h>\nint main(void) { for (;;) pause(); }\n")
    subprocess.run(["gcc", "-static", "-Os", "-s", "-o", program, source], check=True)
    write_image(directory / "image.eif", GUEST, program.read_bytes(), ["/application"])
    return directory / "image.eif"


def start(directory: Path, image: Path, change: Callable[[MachineShape], list[str]]) -> None:
    """Return once the application runs."""
    plan = MachinePlan(
        slot=0,
        cid=4,
        cpus=1,
        memory_mib=256,
        debug=False,
        accelerator=Accelerator.TCG,
        accelerator_groups=(),
        owner_uid=os.geteuid(),
        owner_gid=os.getegid(),
        run_directory=directory,
        parent_directory=directory,
    )
    with contextlib.ExitStack() as stack:
        patch = stack.enter_context(pytest.MonkeyPatch.context())
        patch.setattr(machine_module, "build_command", change)
        listener = stack.enter_context(socket.socket(socket.AF_UNIX))
        listener.bind(str(directory / "qtsm"))
        listener.listen()
        giver = threading.Thread(target=give_seed, args=(listener,))
        giver.start()
        stack.callback(giver.join)
        stack.callback(listener.shutdown, socket.SHUT_RDWR)
        life, other = socket.socketpair()
        stack.enter_context(life)
        stack.enter_context(other)
        launcher = stack.enter_context(Launcher())
        loader = stack.enter_context(ImageLoader())
        loader.receive(image.read_bytes())
        measured = loader.finish(now=datetime.now(UTC), debug=False)
        stack.callback(measured.close)
        machine = stack.enter_context(Machine(launcher, measured, plan))
        machine.connect(directory / "qtsm", life=life.fileno())
        machine.wait_ready(READY_LIMIT_S)


def test_the_machine_as_it_is_starts(directory: Path, image: Path) -> None:
    start(directory, image, lambda shape: list(build_command(shape)))


def test_r41_without_the_random_device_nothing_starts(directory: Path, image: Path) -> None:
    with pytest.raises(InvalidRequest, match="no virtio random device"):
        start(directory, image, without_random_device)


def test_r42_with_another_clock_source_nothing_starts(directory: Path, image: Path) -> None:
    with pytest.raises(InvalidRequest, match="clock source"):
        start(directory, image, with_unstable_clock)
