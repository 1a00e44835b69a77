"""Which accelerator runs the guests of this machine.

`/dev/kvm` that opens is no proof: on some hosts it opens and then cannot run an ordinary guest. So
a probe boots one: the enclave kernel with an init that only ends the machine, under KVM, in the
same jail as an enclave. The verdict is remembered for as long as nothing that it depends on
changes; software emulation (TCG) needs no probe.
"""

import contextlib
import hashlib
import json
import logging
import os
import select
import stat
import tempfile
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any, Final

from qtenclave.errors import HostFailure, QtCode
from qtenclave.hypervisor.jail import machine_jail
from qtenclave.hypervisor.launcher import FIRST_DESCRIPTOR, Launcher, Order
from qtenclave.hypervisor.qemu import QEMU, Accelerator, MachineShape, build_command

__all__ = [
    "AcceleratorChoice",
    "Verdict",
    "accelerator_groups",
    "choose_accelerator",
    "require_qemu",
]

_KVM_DEVICE: Final = Path("/dev/kvm")
_BOOT_ID: Final = Path("/proc/sys/kernel/random/boot_id")
# Under working KVM this machine ends within 0.3 s. Generous, because a verdict against KVM lasts.
_LIMIT_S: Final = 10.0
_PROBE_MEMORY_MIB: Final = 128
# No enclave has it, so a probe never shares a uid with one.
_PROBE_SLOT: Final = 65_535

_log = logging.getLogger(__name__)


class AcceleratorChoice(StrEnum):
    """What the operator asks for."""

    AUTO = "auto"
    KVM = "kvm"
    TCG = "tcg"


@dataclass(frozen=True, slots=True)
class Verdict:
    """The accelerator, and why, in words."""

    accelerator: Accelerator
    reason: str


def require_qemu() -> None:
    """Return if QEMU is there.

    Raises:
        HostFailure: It is not installed.
    """
    if not os.access(QEMU, os.X_OK):
        raise HostFailure(
            f"{QEMU}: expected an executable program, got none", code=QtCode.MISSING_PROGRAM
        )


def accelerator_groups(accelerator: Accelerator) -> tuple[int, ...]:
    """Return the groups that a jailed QEMU needs to open the accelerator's device."""
    if accelerator is not Accelerator.KVM:
        return ()
    with contextlib.suppress(OSError):
        status = _KVM_DEVICE.stat()
        if status.st_gid != 0 and status.st_mode & stat.S_IRGRP and status.st_mode & stat.S_IWGRP:
            return (status.st_gid,)
    return ()


def choose_accelerator(
    choice: AcceleratorChoice, launcher: Launcher, guest: Path, memory: Path
) -> Verdict:
    """Decide for a node, and log the decision in one line.

    Args:
        choice: AUTO probes; the other two are taken as they are.
        launcher: Starts the probe.
        guest: Directory of the guest's kernel and programs.
        memory: File that remembers the verdict of a probe.

    Raises:
        HostFailure: QEMU is not installed.
    """
    require_qemu()
    if choice is AcceleratorChoice.AUTO:
        verdict = _decide(launcher, guest, memory)
    else:
        verdict = Verdict(Accelerator(choice.value), "asked for by the operator")
    _log.info("accelerator: %s (%s)", verdict.accelerator, verdict.reason)
    return verdict


def _decide(launcher: Launcher, guest: Path, memory: Path) -> Verdict:
    if not _KVM_DEVICE.exists():
        return Verdict(Accelerator.TCG, f"there is no {_KVM_DEVICE}")
    kernel, program = guest / "x86_64-minimal/kernel", guest / "x86_64/poweroff-init"
    try:
        key = _verdict_key(kernel, program)
    except OSError as error:
        return Verdict(Accelerator.TCG, f"no probe without {error.filename}: {error.strerror}")
    if remembered := _recall(memory, key):
        return remembered
    problem = _probe(launcher, kernel, _one_program_ramdisk(program.read_bytes()))
    if problem is None:
        verdict = Verdict(Accelerator.KVM, "a probe guest ran")
    else:
        verdict = Verdict(Accelerator.TCG, f"KVM cannot run a guest here: {problem}")
    _remember(memory, key, verdict)
    return verdict


def _verdict_key(kernel: Path, program: Path) -> dict[str, str]:
    """Return everything that a verdict depends on."""
    device, binary = _KVM_DEVICE.stat(), Path(QEMU).stat()
    with kernel.open("rb") as file:
        kernel_digest = hashlib.file_digest(file, "sha256").hexdigest()
    return {
        "boot": _BOOT_ID.read_text(encoding="ascii").strip(),
        "device": f"{device.st_rdev} {device.st_uid}:{device.st_gid} {device.st_mode:o}",
        "kernel": kernel_digest,
        "program": hashlib.sha256(program.read_bytes()).hexdigest(),
        # A package upgrade replaces the file.
        "qemu": f"{binary.st_ino} {binary.st_size} {binary.st_mtime_ns}",
        "user": str(os.geteuid()),
    }


def _recall(memory: Path, key: dict[str, str]) -> Verdict | None:
    try:
        found: dict[str, Any] = json.loads(memory.read_text(encoding="utf-8"))
        if found["key"] != key:
            return None
        return Verdict(Accelerator(found["accelerator"]), str(found["reason"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None  # never asked, or a file that we did not write: ask again


def _remember(memory: Path, key: dict[str, str], verdict: Verdict) -> None:
    record = {"key": key, "accelerator": verdict.accelerator, "reason": verdict.reason}
    try:
        memory.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile("w", dir=memory.parent, delete=False) as file:
            json.dump(record, file)
        Path(file.name).replace(memory)
    except OSError as error:
        _log.warning("accelerator: verdict not remembered in %s: %s", memory, error.strerror)


def _one_program_ramdisk(program: bytes) -> bytes:
    """Return a cpio archive, form `newc`, that holds `/init` alone.

    Source: Linux, Documentation/driver-api/early-userspace/buffer-format.rst.
    """
    archive = b""
    for name, mode, data in ((b"init\0", 0o100755, program), (b"TRAILER!!!\0", 0, b"")):
        numbers = (0, mode, 0, 0, 1, 0, len(data), 0, 0, 0, 0, len(name), 0)
        entry = b"070701" + b"".join(b"%08x" % number for number in numbers) + name
        entry += bytes(-len(entry) % 4) + data
        archive += entry + bytes(-len(entry) % 4)
    return archive


def _probe(launcher: Launcher, kernel: Path, ramdisk: bytes) -> str | None:
    """Boot the probe guest under KVM; return what went wrong, None if nothing did."""
    shape = MachineShape(
        command_line="panic=-1 reboot=t",
        memory_mib=_PROBE_MEMORY_MIB,
        cpus=1,
        accelerator=Accelerator.KVM,
        kernel_fd=FIRST_DESCRIPTOR,
        initrd_fd=FIRST_DESCRIPTOR + 1,
        vsock_fd=None,
    )
    groups = accelerator_groups(Accelerator.KVM)
    jail = machine_jail(_PROBE_SLOT, memory_mib=_PROBE_MEMORY_MIB, cpus=1, groups=groups)
    order = Order("program", build_command(shape), jail)
    with (
        open(os.memfd_create("kernel"), "wb", buffering=0) as kernel_file,  # noqa: PTH123
        open(os.memfd_create("initrd"), "wb", buffering=0) as initrd_file,  # noqa: PTH123
        tempfile.TemporaryFile() as log,
    ):
        kernel_file.write(kernel.read_bytes())
        initrd_file.write(ramdisk)
        descriptors = (kernel_file.fileno(), initrd_file.fileno())
        try:
            with launcher.start(order, log=log.fileno(), descriptors=descriptors) as child:
                poll = select.poll()
                poll.register(child, select.POLLIN)
                if not poll.poll(_LIMIT_S * 1000):
                    return f"the probe guest did not end within {_LIMIT_S:g} s"
                status = child.wait()
        except HostFailure as error:
            return str(error)
        if status == 0:
            return None
        log.seek(0)
        said = " ".join(log.read(400).decode(errors="replace").split())
        return f"QEMU ended with status {status}: {said}" if said else f"status {status}"
