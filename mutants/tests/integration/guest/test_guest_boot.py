"""The enclave OS in a real machine: kernel, init, and the channels to the hypervisor.

The vsock device is the real one; lifecycle server and security module are played by the test, so
that they can misbehave.
"""

import contextlib
import hashlib
import json
import os
import select
import shutil
import socket
import stat
import struct
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import cbor2
import pytest

from qtenclave.places import find_places

pytestmark = pytest.mark.machine

GUEST = find_places(os.environ, os.geteuid()).guest
HERE = Path(__file__).resolve().parent
QEMU = "qemu-system-x86_64"
# For one step of a machine that is emulated on a busy host; nothing here measures speed.
PATIENCE_S = 120
SEED = bytes(range(64))
# The options that go with this kernel; guest/README.md says why each.
MACHINE = (
    "microvm,acpi=off,auto-kernel-cmdline=off,pcie=off,usb=off,pic=on,pit=on,rtc=on,"
    "mem-merge=off,dump-guest-core=off,memory-backend=memory"
)

for wanted in (QEMU, "musl-gcc"):
    if shutil.which(wanted) is None:
        pytest.skip(f"needs {wanted}", allow_module_level=True)
if not (GUEST / "x86_64-minimal/kernel").exists():
    pytest.skip("needs the enclave OS: make setup", allow_module_level=True)


def _cpio(files: Mapping[str, tuple[int, bytes]]) -> bytes:
    """Pack files (name -> mode, content) as the kernel unpacks them.

    Source: Linux, Documentation/driver-api/early-userspace/buffer-format.rst.
    """
    archive = bytearray()
    entries = [*files.items(), ("TRAILER!!!", (0, b""))]
    for inode, (name, (mode, content)) in enumerate(entries, start=1):
        device = (5, 1) if stat.S_ISCHR(mode) else (0, 0)
        fields = (inode, mode, 0, 0, 1, 0, len(content), 0, 0, *device, len(name) + 1, 0)
        archive += b"070701" + b"".join(b"%08X" % number for number in fields)
        archive += name.encode() + b"\0"
        archive += bytes(-len(archive) % 4)
        archive += content
        archive += bytes(-len(archive) % 4)
    return bytes(archive)


@dataclass(frozen=True)
class Image:
    """What the image builder puts into the two ramdisks."""

    argv: Sequence[str]
    env: Sequence[str] = ("PATH=/nowhere:/bin", "GREETING=hello world")
    workdir: str = "/work"
    user: str = "1000:1001:27,29"
    extra: Mapping[str, tuple[int, bytes]] = field(default_factory=dict)

    def ramdisk(self, init: bytes, app: bytes) -> bytes:
        directory = stat.S_IFDIR | 0o755
        strings = [b"".join(s.encode() + b"\0" for s in list_) for list_ in (self.argv, self.env)]
        boot = {
            "dev": (directory, b""),
            "dev/console": (stat.S_IFCHR | 0o600, b""),
            "init": (stat.S_IFREG | 0o755, init),
        }
        application = {
            "app": (directory, b""),
            "app/argv": (stat.S_IFREG | 0o644, strings[0]),
            "app/env": (stat.S_IFREG | 0o644, strings[1]),
            "app/workdir": (stat.S_IFREG | 0o644, self.workdir.encode()),
            "app/user": (stat.S_IFREG | 0o644, self.user.encode()),
            "rootfs": (directory, b""),
            "rootfs/bin": (directory, b""),
            "rootfs/bin/app": (stat.S_IFREG | 0o755, app),
            "rootfs/bin/text": (stat.S_IFREG | 0o755, b"echo no shell\n"),
            "rootfs/bin/locked": (stat.S_IFREG | 0o700, app),
            "rootfs/private": (stat.S_IFDIR | 0o700, b""),
            "rootfs/tmp": (stat.S_IFDIR | 0o1777, b""),
            "rootfs/tmp/kept": (stat.S_IFREG | 0o644, b"from the image\n"),
            "rootfs/work": (directory, b""),
            **{f"rootfs/{name}": entry for name, entry in self.extra.items()},
        }
        return _cpio(boot) + _cpio(application)


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    program = tmp_path_factory.mktemp("app") / "app"
    command = ["musl-gcc", "-static", "-O1", "-s", "-D_GNU_SOURCE", HERE / "guest_app.c"]
    subprocess.run([*command, "-o", program], check=True)
    return program.read_bytes()


class Line:
    """A connection that is read by lines or to its end."""

    def __init__(self, connection: socket.socket) -> None:
        connection.settimeout(PATIENCE_S)
        self.socket = connection

    def receive(self) -> bytes:
        line = bytearray()
        while not line.endswith(b"\n"):
            byte = self.socket.recv(1)
            if not byte:
                break
            line += byte
        return bytes(line)

    def receive_rest(self) -> bytes:
        rest = bytearray()
        while data := self.socket.recv(65536):
            rest += data
        return bytes(rest)


class Machine:
    """A booted image and the sockets that it reaches."""

    def __init__(self, directory: Path, stack: contextlib.ExitStack) -> None:
        self._directory = directory
        self._stack = stack
        self._listeners = {name: self._listen(name) for name in ("4", "qtsm", "life", "3_5000")}
        self.console = directory / "console"
        self.process: subprocess.Popen[bytes]
        self._processes: list[subprocess.Popen[bytes]] = []

    def _listen(self, name: str) -> socket.socket:
        listener = self._stack.enter_context(socket.socket(socket.AF_UNIX))
        listener.bind(str(self._directory / name))
        listener.listen()
        return listener

    def accept(self, name: str) -> Line:
        deadline = time.monotonic() + PATIENCE_S
        listener = self._listeners[name]
        while not select.select([listener], [], [], 0.5)[0]:
            assert time.monotonic() < deadline
            assert all(process.poll() is None for process in self._processes), "ended too early"
        connection, _ = listener.accept()
        return Line(self._stack.enter_context(connection))

    def start(self, ramdisk: bytes, *, debug: bool) -> None:
        (self._directory / "ramdisk").write_bytes(ramdisk)
        ours, qemus = socket.socketpair()
        with ours, qemus:
            self._start_device(ours)
            self._start_qemu(qemus, debug=debug)

    def _start(self, command: list[str], descriptors: tuple[int, ...]) -> subprocess.Popen[bytes]:
        process = subprocess.Popen(command, pass_fds=descriptors, stdin=subprocess.DEVNULL)
        self._processes.append(process)
        self._stack.callback(process.wait)
        self._stack.callback(process.kill)
        return process

    def _start_device(self, vhost: socket.socket) -> None:
        listener = self._listeners["4"].fileno()
        command = [sys.executable, "-I", "-m", "qtenclave.vsock.device"]
        command += ["--vhost-fd", str(vhost.fileno()), "--guest-cid", "4"]
        command += ["--hypervisor-port", f"1={self._directory / 'qtsm'}"]
        command += ["--hypervisor-port", f"2={self._directory / 'life'}"]
        command += ["--parent-dir", str(self._directory), "--listen-fd", str(listener)]
        self._start(command, (vhost.fileno(), listener))

    def _start_qemu(self, vhost: socket.socket, *, debug: bool) -> None:
        command_line = (GUEST / "x86_64-minimal/cmdline").read_text()
        command = [QEMU, "-nodefaults", "-no-user-config", "-display", "none", "-monitor", "none"]
        command += ["-no-reboot", "-sandbox", "on", "-accel", "tcg", "-cpu", "max,-erms"]
        command += ["-smp", "2", "-m", "256M"]
        command += ["-object", "memory-backend-memfd,id=memory,size=256M,share=on"]
        command += ["-global", "virtio-mmio.force-legacy=false"]
        command += ["-machine", f"{MACHINE},isa-serial={'on' if debug else 'off'}"]
        command += ["-kernel", str(GUEST / "x86_64-minimal/kernel")]
        command += ["-initrd", str(self._directory / "ramdisk")]
        command += ["-chardev", f"socket,id=vsock,fd={vhost.fileno()}"]
        command += ["-device", "vhost-user-vsock-device,chardev=vsock"]
        command += ["-object", "rng-random,id=entropy,filename=/dev/urandom"]
        command += ["-device", "virtio-rng-device,rng=entropy"]
        if debug:
            command_line += " console=ttyS0"
            command += ["-serial", f"file:{self.console}"]
        self.process = self._start([*command, "-append", command_line], (vhost.fileno(),))

    def greet(self) -> Line:
        """Take the guest's lifecycle connection up to its greeting."""
        lifecycle = self.accept("life")
        assert lifecycle.receive() == b"hello 1\n"
        return lifecycle

    def give_time(self, lifecycle: Line, nanoseconds: int | None = None) -> None:
        lifecycle.socket.sendall(b"time %d\n" % (nanoseconds or time.time_ns()))

    def give_seed(self, answer: object = None) -> None:
        """Answer the guest's one request to the security module."""
        qtsm = self.accept("qtsm")
        (size,) = struct.unpack("<I", qtsm.socket.recv(4, socket.MSG_WAITALL))
        request = cbor2.loads(qtsm.socket.recv(size, socket.MSG_WAITALL))
        assert request == {"GetRandom": {"length": 64}}
        item = cbor2.dumps(answer or {"GetRandom": {"random": SEED}})
        qtsm.socket.sendall(struct.pack("<I", len(item)) + item)
        assert qtsm.receive_rest() == b""

    def bring_up(self) -> Line:
        """Do everything that a well-behaved hypervisor does before the guest is ready."""
        lifecycle = self.greet()
        self.give_time(lifecycle)
        self.give_seed()
        return lifecycle

    def ends(self, lifecycle: Line | None = None) -> bool:
        """Did the guest say no more and QEMU end with status 0?"""
        rest = lifecycle.receive_rest() if lifecycle else b""
        if lifecycle:
            lifecycle.socket.close()
        return rest == b"" and self.process.wait(PATIENCE_S) == 0


@pytest.fixture
def machine() -> Iterator[Machine]:
    with contextlib.ExitStack() as stack:
        # Short: a Unix socket's path has about a hundred bytes.
        directory = stack.enter_context(tempfile.TemporaryDirectory(prefix="qt-", dir="/tmp"))
        yield Machine(Path(directory), stack)


def _boot(machine: Machine, image: Image, app: bytes, *, debug: bool = False) -> None:
    init = (GUEST / "x86_64/init").read_bytes()
    machine.start(image.ramdisk(init, app), debug=debug)


def test_installed_files_are_what_was_built() -> None:
    description = json.loads((GUEST / "x86_64-minimal/build.json").read_text())
    found = {
        name: hashlib.sha256((GUEST / name).read_bytes()).hexdigest()
        for name in description["sha256"]
    }
    assert found == description["sha256"]
    assert {"x86_64-minimal/kernel", "x86_64-minimal/cmdline", "x86_64/init"} < set(found)


def test_installed_files_are_from_these_sources() -> None:
    """A test that passes on yesterday's init says nothing about today's."""
    recorded = json.loads((GUEST / "x86_64-minimal/build.json").read_text())["inputs"]
    sources = HERE.parents[2] / "guest"
    names = {name: value for part in recorded.values() for name, value in part.items()}
    for path in (*sources.glob("init/*"), *sources.glob("kernel/*"), *sources.glob("x86_64*")):
        assert names[path.name] == hashlib.sha256(path.read_bytes()).hexdigest(), path.name


def test_poweroff_init_ends_the_machine(machine: Machine) -> None:
    program = (GUEST / "x86_64/poweroff-init").read_bytes()
    machine.start(_cpio({"init": (stat.S_IFREG | 0o755, program)}), debug=False)
    assert machine.ends()


@pytest.fixture(scope="module")
def facts(app: bytes) -> dict[str, list[str]]:
    """What an application saw in one machine: label -> values."""
    # The clock is set half an hour ahead, so that it cannot be the right one by chance.
    begin = time.time_ns() + 1800 * 10**9
    with contextlib.ExitStack() as stack:
        directory = stack.enter_context(tempfile.TemporaryDirectory(prefix="qt-", dir="/tmp"))
        machine = Machine(Path(directory), stack)
        _boot(machine, Image(argv=["app", "report", "5000", "7", "", "last one"]), app)
        lifecycle = machine.greet()
        machine.give_time(lifecycle, begin)
        machine.give_seed()
        assert lifecycle.receive() == b"ready\n"
        text = machine.accept("3_5000").receive_rest().decode()
        assert lifecycle.receive() == b"exit 7\n"
        assert machine.ends(lifecycle)
    found: dict[str, list[str]] = {"begin": [str(begin // 10**9)]}
    for line in text.splitlines():
        label, _, value = line.partition(": ")
        found.setdefault(label, []).append(value)
    return found


@pytest.mark.parametrize(
    ("label", "values"),
    [
        ("argument", ["app", "report", "5000", "7", "", "last one"]),
        ("environment", ["PATH=/nowhere:/bin", "GREETING=hello world"]),
        ("directory", ["/work"]),
        ("user", ["1000 1000"]),
        ("group", ["1001 1001"]),
        ("further group", ["27", "29"]),
        ("host", ["enclave"]),
        ("parent", ["1"]),
        ("session leader", ["1"]),
        ("files", ["65536"]),
        ("blocked", ["0"]),
        ("input", ["0"]),
        ("clock", ["tsc-early"]),
        ("inet", ["Address family not supported by protocol"]),
        ("kept", ["from the image"]),
        ("mode /dev/vsock", ["20666"]),
        ("mode /dev/shm", ["41777"]),
        ("mode /dev/null", ["20666"]),
        ("mode /dev/mem", ["none"]),
        ("mode /tmp", ["41777"]),
    ],
)
def test_application_sees(facts: dict[str, list[str]], label: str, values: list[str]) -> None:
    if label == "clock":  # the kernel refines the same clock a second later
        assert facts[label][0] in {"tsc", "tsc-early"}
    else:
        assert facts[label] == values


def test_application_sees_the_hypervisors_time(facts: dict[str, list[str]]) -> None:
    assert 0 <= int(facts["time"][0]) - int(facts["begin"][0]) <= PATIENCE_S


def test_application_has_no_descriptor_of_init(facts: dict[str, list[str]]) -> None:
    assert "open descriptor" not in facts


def test_application_sees_the_images_root_and_the_usual_mounts(
    facts: dict[str, list[str]],
) -> None:
    mounts = {line.split()[1]: line.split()[3].split(",") for line in facts["mount"]}
    assert {"/proc", "/sys", "/dev", "/dev/pts", "/dev/shm", "/dev/mqueue"} < set(mounts)
    assert "ro" in mounts["/sys"]
    for path in ("/proc", "/sys", "/dev", "/dev/pts", "/dev/shm"):
        assert "nosuid" in mounts[path]
    assert set(facts["in /"]) == {"bin", "dev", "private", "proc", "sys", "tmp", "work"}


def test_kernel_runs_what_was_measured(facts: dict[str, list[str]]) -> None:
    command_line = (GUEST / "x86_64-minimal/cmdline").read_text()
    assert facts["command line"] == [command_line]
    assert facts["meltdown"][0].startswith("Mitigation:")
    assert "1970" in facts["kernel"][0]  # no build time in it


def test_a_signal_is_reported(machine: Machine, app: bytes) -> None:
    _boot(machine, Image(argv=["/bin/app", "signal", "9"]), app)
    lifecycle = machine.bring_up()
    assert lifecycle.receive() == b"ready\n"
    assert lifecycle.receive() == b"signal 9\n"
    assert machine.ends(lifecycle)


def test_orphans_are_reaped(machine: Machine, app: bytes) -> None:
    _boot(machine, Image(argv=["app", "orphan"]), app)
    lifecycle = machine.bring_up()
    assert lifecycle.receive() == b"ready\n"
    assert lifecycle.receive() == b"exit 0\n"
    assert machine.ends(lifecycle)


@pytest.mark.parametrize(
    ("image", "line"),
    [
        pytest.param(
            Image(argv=["/no/such"]),
            b"error exec /no/such: No such file or directory\n",
            id="no such command",
        ),
        pytest.param(
            Image(argv=["unknown"]),
            b"error exec unknown: No such file or directory\n",
            id="not in PATH",
        ),
        pytest.param(
            Image(argv=["locked"]), b"error exec locked: Permission denied\n", id="not allowed"
        ),
        pytest.param(
            Image(argv=["text"]), b"error exec text: Exec format error\n", id="no shell in between"
        ),
        pytest.param(
            Image(argv=["app"], workdir="/nowhere"),
            b"error workdir /nowhere: No such file or directory\n",
            id="no such directory",
        ),
        pytest.param(
            Image(argv=["app"], workdir="/private"),
            b"error workdir /private: Permission denied\n",
            id="directory of another user",
        ),
        pytest.param(Image(argv=[]), b"error the image names no command\n", id="no command"),
        pytest.param(
            Image(argv=["app"], user="root"), b"error /app/user: malformed\n", id="user by name"
        ),
        pytest.param(
            Image(argv=["app"], env=["BROKEN"]), b"error /app/env: malformed\n", id="environment"
        ),
    ],
)
def test_an_image_that_cannot_start_says_why(
    machine: Machine, app: bytes, image: Image, line: bytes
) -> None:
    _boot(machine, image, app)
    lifecycle = machine.bring_up()
    assert lifecycle.receive() == line
    assert machine.ends(lifecycle)


@pytest.mark.parametrize(
    ("answer", "line"),
    [
        pytest.param(
            {"Error": "InternalError"}, b"error security module: InternalError\n", id="refusal"
        ),
        pytest.param(
            {"GetRandom": {"random": "x" * 64}},
            b"error security module: answer is malformed\n",
            id="text instead of bytes",
        ),
        pytest.param(
            {"GetRandom": {"random": bytes(4096)}},
            b"error security module: answer has the wrong size\n",
            id="more than was asked for",
        ),
    ],
)
def test_no_seed_no_application(machine: Machine, app: bytes, answer: object, line: bytes) -> None:
    _boot(machine, Image(argv=["app", "report", "5000", "7"]), app)
    lifecycle = machine.greet()
    machine.give_time(lifecycle)
    machine.give_seed(answer)
    assert lifecycle.receive() == line
    assert machine.ends(lifecycle)


@pytest.mark.parametrize(
    ("line", "answer"),
    [
        pytest.param(b"time 0\n", b"error lifecycle line is not a time of this age\n", id="1970"),
        pytest.param(b"x" * 300, b"error lifecycle line is too long\n", id="endless line"),
    ],
)
def test_no_time_no_application(machine: Machine, app: bytes, line: bytes, answer: bytes) -> None:
    _boot(machine, Image(argv=["app", "report", "5000", "7"]), app)
    lifecycle = machine.greet()
    lifecycle.socket.sendall(line)
    assert lifecycle.receive() == answer
    lifecycle.socket.close()
    assert machine.ends()


def test_symbolic_links_of_the_image_stay_within_it(machine: Machine, app: bytes) -> None:
    link = (stat.S_IFLNK | 0o777, b"/tmp")
    _boot(machine, Image(argv=["app", "report", "5000", "7"], extra={"dev": link}), app)
    lifecycle = machine.bring_up()
    assert lifecycle.receive() == b"ready\n"
    text = machine.accept("3_5000").receive_rest().decode()
    assert "mount: devtmpfs /tmp devtmpfs" in text
    assert lifecycle.receive() == b"exit 7\n"
    assert machine.ends(lifecycle)


def test_debug_console_tells_the_story(machine: Machine, app: bytes) -> None:
    _boot(machine, Image(argv=["app", "print"]), app, debug=True)
    lifecycle = machine.bring_up()
    assert lifecycle.receive() == b"ready\n"
    assert lifecycle.receive() == b"exit 0\n"
    assert machine.ends(lifecycle)
    lines = machine.console.read_text().splitlines()
    positions = [
        lines.index(line)
        for line in (
            "Lifecycle channel open, time synchronized",
            "QTSM answered, random generator seeded",
            "Begin to run 'app'",
            "Program ended: exit 0",
        )
    ]
    assert positions == sorted(positions)
    assert "application says hello" in lines
    assert "application complains" in lines
