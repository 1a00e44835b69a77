"""What starting an enclave costs above starting QEMU.

One side is the whole of `qt enclave start`: the command's own start-up, taking the image in while
it is measured, QTSM and its certificate, the vsock device, the jailed QEMU, the guest's kernel and
init, until the application runs and the command has ended. The other is QEMU alone, with the same
kernel, accelerator, CPUs and memory, started directly, with an init that only ends the machine.
Both are measured in turns, so that a machine that is busy with other things slows both.

The installation is a real one, in a directory of its own, started as `qt up` does.
"""

import contextlib
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from qtenclave.hypervisor.qemu import Accelerator, MachineShape, build_command
from qtenclave.image.tree import RegularFile
from qtenclave.node import local
from qtenclave.node.client import NodeClient, socket_path
from qtenclave.places import Places, find_places

sys.path.insert(0, str(Path(__file__).parent.parent / "tests/fakes"))

from small_image import encode_ramdisk, write_image

# The defaults of `qt enclave start`.
CPUS = 2
MEMORY_MIB = 1024
RUNS = 9
AIM = 1.5
# The application of the small image: it runs until it is stopped.
APPLICATION = "#include <unistd.h>\nint main(void) { for (;;) pause(); }\n"


def make_image(guest: Path, directory: Path) -> Path:
    """Write the small image: the guest's kernel and init, and one static program."""
    source, program = directory / "application.c", directory / "application"
    source.write_text(APPLICATION)
    subprocess.run(["musl-gcc", "-static", "-Os", "-s", "-o", program, source], check=True)
    path = directory / "small.eif"
    write_image(path, guest, program.read_bytes(), ["/application"])
    return path


@contextlib.contextmanager
def installation() -> Iterator[tuple[Places, dict[str, str]]]:
    """Run a region and a node; yield their places and the environment in which `qt` finds them."""
    top = Path(tempfile.mkdtemp(prefix="qt-", dir="/tmp"))
    environment = {**os.environ, "QT_HOME": str(top)}
    places = find_places(environment, os.geteuid())
    try:
        local.start(places, "local-1", 0)
        yield places, environment
    finally:
        local.stop(places)
        shutil.rmtree(top)


def time_bare(guest: Path, ramdisk: Path, accelerator: Accelerator) -> float:
    """Return the seconds from QEMU's start to its end."""
    with (guest / "x86_64-minimal/kernel").open("rb") as kernel, ramdisk.open("rb") as initrd:
        shape = MachineShape(
            command_line=(guest / "x86_64-minimal/cmdline").read_text(),
            memory_mib=MEMORY_MIB,
            cpus=CPUS,
            accelerator=accelerator,
            kernel_fd=kernel.fileno(),
            initrd_fd=initrd.fileno(),
            vsock_fd=None,
        )
        began = time.perf_counter()
        subprocess.run(
            build_command(shape), pass_fds=(kernel.fileno(), initrd.fileno()), check=True
        )
        return time.perf_counter() - began


def time_start(image: Path, environment: dict[str, str], client: NodeClient) -> float:
    """Return the seconds that the command takes; leaves nothing running."""
    qt = Path(sys.executable).with_name("qt")
    began = time.perf_counter()
    subprocess.run(
        [qt, "enclave", "start", "--eif", image, "--cpus", str(CPUS), "--mem", str(MEMORY_MIB)],
        env=environment,
        check=True,
        stdout=subprocess.DEVNULL,
    )
    seconds = time.perf_counter() - began
    for enclave in client.enclaves():
        client.stop(enclave["enclave_id"])
    return seconds


def run() -> list[dict[str, object]]:
    """Measure and return the figure."""
    guest = find_places(os.environ, os.geteuid()).guest
    starts, bares = [], []
    with tempfile.TemporaryDirectory() as name, installation() as (places, environment):
        directory = Path(name)
        image = make_image(guest, directory)
        ramdisk = directory / "poweroff.cpio"
        poweroff = RegularFile(mode=0o755, content=(guest / "x86_64/poweroff-init").read_bytes())
        ramdisk.write_bytes(encode_ramdisk({b"init": poweroff}))
        client = NodeClient(socket_path(places.run))
        accelerator = Accelerator(client.node()["accelerator"])
        for turn in range(RUNS + 1):
            bare = time_bare(guest, ramdisk, accelerator)
            start = time_start(image, environment, client)
            if turn:  # the first one fills caches
                bares.append(bare)
                starts.append(start)
    ratios = [start / bare for start, bare in zip(starts, bares, strict=True)]
    value = statistics.median(ratios)
    print(
        f"start-small: {statistics.median(starts):.3f} s for `qt enclave start`, "
        f"{statistics.median(bares):.3f} s for the bare machine"
    )
    return [
        {
            "name": "start-small",
            "value": round(value, 3),
            "unit": "ratio",
            "aim": f"<= {AIM}",
            "held": value <= AIM,
            "accelerator": accelerator.value,
            "runs": [round(ratio, 3) for ratio in ratios],
        }
    ]


if __name__ == "__main__":
    print(run())
