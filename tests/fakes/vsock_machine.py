"""A real machine around the real device: QEMU, the guest kernel, and a test program as /init."""

import os
import socket
import subprocess
import sys
from pathlib import Path
from typing import Self

from architectures import X86_64, Arch
from compiled_device import CompiledDevice
from vsock_guest import GUEST_CID, LIMIT_S, DeviceProcess

from qtenclave.hypervisor.qemu import Accelerator, MachineShape, build_command
from qtenclave.places import find_places
from qtenclave.vsock import connect

PROGRAM = Path(__file__).parent.parent / "integration/vsock/vsock_program.c"
BOOT_LIMIT_S = 120.0
ECHO, SOURCE, SINK, DIAL, MESSAGES, CLOSE, TAKE, REPEAT, DIAL_MESSAGES = range(7001, 7010)
LATE, DRIP = 7010, 7011
CONTROL = 9000


def find_kernel(arch: Arch = X86_64) -> tuple[Path, str] | None:
    """Return the guest kernel and its command line, or None before the guest's build made it."""
    directory = find_places(os.environ, os.geteuid()).guest / f"{arch.name}-minimal"
    kernel = directory / "kernel"
    return (kernel, (directory / "cmdline").read_text()) if kernel.exists() else None


def compile_program(output: Path, arch: Arch = X86_64) -> None:
    arch.compile(PROGRAM, output, "-Wall", "-Wextra", "-Werror")


def encode_ramdisk(init: bytes) -> bytes:
    """Return a newc archive whose only file is /init."""
    data = b""
    for name, mode, content in ((b"init", 0o100755, init), (b"TRAILER!!!", 0, b"")):
        fields = [0, mode, 0, 0, 1, 0, len(content), 0, 0, 0, 0, len(name) + 1, 0]
        entry = b"070701" + b"".join(b"%08X" % field for field in fields) + name + b"\0"
        entry += bytes(-len(entry) % 4) + content
        data += entry + bytes(-len(entry) % 4)
    return data


def _memfd(name: str, data: bytes) -> int:
    descriptor = os.memfd_create(name)
    with os.fdopen(os.dup(descriptor), "wb") as file:
        file.write(data)
    return descriptor


class Machine:
    """A booted machine. Leaving the context ends QEMU and the device."""

    def __init__(
        self,
        program: Path,
        *,
        memory_mib: int = 128,
        device: CompiledDevice | None = None,
        arch: Arch = X86_64,
    ) -> None:
        found = find_kernel(arch)
        if found is None:
            raise FileNotFoundError("guest kernel")
        self.kernel, self.command_line = found
        self.program = program
        self.arch = arch
        self.memory_mib = memory_mib
        self.device: DeviceProcess | CompiledDevice = device or DeviceProcess()
        self.qemu: subprocess.Popen[bytes] | None = None
        self.control: socket.socket | None = None

    def __enter__(self) -> Self:
        device = self.device
        control = device.serve_parent(f"{GUEST_CID}_{CONTROL}")
        control.settimeout(BOOT_LIMIT_S)
        device.__enter__()
        try:
            descriptors = [
                _memfd("kernel", self.kernel.read_bytes()),
                _memfd("ramdisk", encode_ramdisk(self.program.read_bytes())),
                os.dup(device.monitor_end().fileno()),
            ]
            shape = MachineShape(
                command_line=f"{self.command_line} parent_cid={device.parent_cid}",
                memory_mib=self.memory_mib,
                cpus=1,
                accelerator=Accelerator.TCG,
                kernel_fd=descriptors[0],
                initrd_fd=descriptors[1],
                vsock_fd=descriptors[2],
                architecture=self.arch.eif,
            )
            self.qemu = subprocess.Popen(
                build_command(shape), pass_fds=descriptors, stdin=subprocess.DEVNULL
            )
            for descriptor in descriptors:
                os.close(descriptor)
            device.monitor_end().close()  # QEMU has a copy, whose end is what counts
            self.control, _ = control.accept()
        except BaseException:
            self.__exit__(*sys.exc_info())
            raise
        return self

    def __exit__(self, *_: object) -> None:
        if self.control is not None:
            self.control.close()
        if self.qemu is not None:
            self.qemu.kill()
            self.qemu.wait()
        self.device.__exit__()

    def connect(self, port: int, kind: socket.SocketKind = socket.SOCK_STREAM) -> socket.socket:
        directory = self.device.directory
        sock = connect(GUEST_CID, port, directory=directory, timeout_s=LIMIT_S, kind=kind)
        sock.settimeout(LIMIT_S)
        self.device.opened.append(sock)
        return sock
