"""A machine whose guest is an attacker: QEMU, the real device, and a program without a kernel.

The program is `tests/integration/vsock/hostile`; its command line names one attack and the seed of
whatever is random in it, so that a failure can be had again.
"""

import os
import re
import selectors
import socket
import subprocess
import sys
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from vsock_guest import DeviceProcess

from qtenclave.hypervisor.qemu import Accelerator, MachineShape, build_command

SOURCES = Path(__file__).parent.parent / "integration/vsock/hostile"
LIMIT_S = 120.0  # far beyond what an attack takes: only a hang reaches it
ECHO, SOURCE, HOLD = 9000, 9001, 9002

_COMPILE = (
    *("gcc", "-m32", "-O2", "-Wall", "-Wextra", "-Werror", "-ffreestanding", "-nostdlib"),
    *("-fno-pic", "-fno-stack-protector", "-fno-asynchronous-unwind-tables"),
    # Its own memset would call itself.
    "-fno-tree-loop-distribute-patterns",
    *("-mno-sse", "-mno-mmx", "-static", "-no-pie"),
    "-Wl,--build-id=none,-z,noexecstack,--no-warn-rwx-segments",
)


def compile_hostile(directory: Path) -> bytes:
    """Return the program as an ELF file that QEMU boots like a kernel."""
    narrow, wide = directory / "hostile32", directory / "hostile"
    sources = sorted(SOURCES.glob("*.c"))
    script = SOURCES / "layout.ld"
    subprocess.run([*_COMPILE, "-T", script, "-o", narrow, *sources], check=True)
    # The code is of 32 bits; the file has to look like every other kernel of an image.
    subprocess.run(["objcopy", "-O", "elf64-x86-64", narrow, wide], check=True)
    return wide.read_bytes()


class ParentServices:
    """Programs of the parent that an attacker talks to. They bear everything.

    `ECHO` gives back what it gets, `SOURCE` sends without end, `HOLD` keeps connections and reads
    nothing.
    """

    def __init__(self) -> None:
        self._selector = selectors.DefaultSelector()
        self._stop, self._stopped = socket.socketpair()
        self._selector.register(self._stopped, selectors.EVENT_READ, None)
        self._opened: list[socket.socket] = []
        self._thread = threading.Thread(target=self._serve)
        self.failure: BaseException | None = None

    def add(self, listener: socket.socket, port: int) -> None:
        """Serve what connects to a listening socket, which stays the caller's."""
        listener.setblocking(False)
        self._selector.register(listener, selectors.EVENT_READ, port)

    def start(self) -> None:
        self._thread.start()

    def close(self) -> None:
        self._stop.send(b"x")
        if self._thread.ident is not None:
            self._thread.join(LIMIT_S)
        self._selector.close()
        for sock in (self._stop, self._stopped, *self._opened):
            sock.close()

    def _serve(self) -> None:
        try:
            while self._turn():
                pass
        except BaseException as error:  # noqa: BLE001 - shown by the test's own thread
            self.failure = error

    def _turn(self) -> bool:
        for key, events in self._selector.select():
            if key.fileobj is self._stopped:
                return False
            sock = key.fileobj
            assert isinstance(sock, socket.socket)
            try:
                if isinstance(key.data, int):
                    self._accept(sock, key.data)
                elif key.data == "echo":
                    self._echo(sock)
                elif events & selectors.EVENT_WRITE:
                    sock.send(bytes(65536))
            except BlockingIOError:
                continue
            except OSError:
                self._selector.unregister(sock)
                sock.close()
        return True

    def _accept(self, listener: socket.socket, port: int) -> None:
        sock, _ = listener.accept()
        sock.setblocking(False)
        self._opened.append(sock)
        if port == ECHO:
            self._selector.register(sock, selectors.EVENT_READ, "echo")
        elif port == SOURCE:
            self._selector.register(sock, selectors.EVENT_WRITE, "source")

    def _echo(self, sock: socket.socket) -> None:
        data = sock.recv(4096)
        if not data:
            raise ConnectionError("end")
        sock.send(data)  # what does not fit is lost: only floods get there


@dataclass(frozen=True)
class Outcome:
    """What became of an attack.

    Attributes:
        said: What the guest wrote to its serial port.
        device: Exit status of the device; None while it serves.
        talk: What the device wrote to its log, once it ended.
        qemu: Exit status of QEMU; None while it runs.
        private_kib, peak_kib: The device's own memory at the end, and its highest resident
            memory, guest pages included; 0 once it ended.
    """

    said: str
    device: int | None
    talk: str
    qemu: int | None
    private_kib: int = 0
    peak_kib: int = 0

    @property
    def survived(self) -> bool:
        return self.said.endswith("survived\n")


class HostileMachine:
    """A machine that boots the attacker. Leaving the context ends it."""

    def __init__(self, kernel: bytes, attack: str, seed: int = 0, *, memory_mib: int = 16) -> None:
        self.kernel = kernel
        self.command_line = f"attack={attack} seed={seed}"
        self.memory_mib = memory_mib
        self.device = DeviceProcess()
        self.services = ParentServices()
        self.console, self._serial = socket.socketpair()
        self.qemu: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        for port in (ECHO, SOURCE, HOLD):
            self.services.add(self.device.serve_parent(f"3_{port}"), port)
        for port, listener in self.device.services.items():
            self.services.add(listener, HOLD if port == 2 else ECHO)
        self.services.start()
        kernel, ramdisk = os.memfd_create("kernel"), os.memfd_create("ramdisk")
        with os.fdopen(os.dup(kernel), "wb") as file:
            file.write(self.kernel)
        os.write(ramdisk, bytes(512))
        channel = self.device.monitor.channel
        self.device.__enter__()
        try:
            shape = MachineShape(
                command_line=self.command_line,
                memory_mib=self.memory_mib,
                cpus=1,
                accelerator=Accelerator.TCG,
                kernel_fd=kernel,
                initrd_fd=ramdisk,
                vsock_fd=channel.fileno(),
                console_fd=self._serial.fileno(),
            )
            self.qemu = subprocess.Popen(
                build_command(shape),
                pass_fds=(kernel, ramdisk, channel.fileno(), self._serial.fileno()),
                stdin=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,  # QEMU complains about what the guest does
            )
            self._serial.close()
            channel.close()
        except BaseException:
            self.__exit__(*sys.exc_info())
            raise
        finally:
            os.close(kernel)
            os.close(ramdisk)
        return self

    def __exit__(self, *_: object) -> None:
        if self.qemu is not None:
            self.qemu.kill()
            self.qemu.wait()
        self.device.__exit__()
        self.services.close()
        self.console.close()
        self._serial.close()

    def wait(self) -> Outcome:
        """Wait for the guest's last word, or for the device or QEMU to end."""
        assert self.device.process is not None
        assert self.qemu is not None
        said = b""
        with selectors.DefaultSelector() as selector:
            pids = [os.pidfd_open(self.device.process.pid), os.pidfd_open(self.qemu.pid)]
            for source in (self.console.fileno(), *pids):
                selector.register(source, selectors.EVENT_READ)
            while not re.search(rb"survived\n|FAILED.*\n", said):
                ready = {key.fd for key, _ in selector.select(LIMIT_S)}
                assert ready, f"{self.command_line}: nothing more after {said!r}"
                part = self.console.recv(4096) if self.console.fileno() in ready else b""
                if not part and ready & set(pids):
                    break
                said += part
            for pid in pids:
                os.close(pid)
        assert self.services.failure is None
        status = self.device.process.poll()
        if status is not None:
            return Outcome(said.decode(), *self.device.wait(), self.qemu.poll())
        memory = Path(f"/proc/{self.device.process.pid}/status").read_text()
        return Outcome(
            said.decode(),
            None,
            "",
            self.qemu.poll(),
            self.device.private_kib(),
            int(memory.split("VmHWM:")[1].split()[0]),
        )
