"""The enclave OS in a real machine: kernel, init, and the channels to the hypervisor.

The vsock device is the real one; lifecycle server and security module are played by the test, so
that they can misbehave.
"""

import contextlib
import hashlib
import json
import os
import random
import re
import select
import socket
import stat
import struct
import subprocess
import sys
import tempfile
import time
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import cbor2
import pytest
from architectures import AARCH64, EACH, X86_64, Arch
from small_image import encode_root

from qtenclave.hypervisor.qemu import Accelerator, MachineShape, build_command
from qtenclave.image.tree import Directory, Node, RegularFile, Symlink
from qtenclave.places import find_places

pytestmark = pytest.mark.machine

GUEST = find_places(os.environ, os.geteuid()).guest
HERE = Path(__file__).resolve().parent
# For one step of a machine that is emulated on a busy host; nothing here measures speed.
PATIENCE_S = 120
SEED = bytes(range(64))
# The options that go with these kernels; guest/README.md says why each.
MACHINES = {
    X86_64: "microvm,acpi=off,auto-kernel-cmdline=off,pcie=off,usb=off,pic=on,pit=on,rtc=on",
    AARCH64: "virt,acpi=off,dtb-randomness=off,gic-version=3,its=off,usb=off",
}
CPUS = {X86_64: "max,-erms", AARCH64: "max,pauth=off,sme=off,sve=off"}

x86_alone = pytest.mark.parametrize("arch", [X86_64], indirect=True, ids=lambda one: one.name)
"""For what does not depend on the architecture, to save the time of another start."""


@pytest.fixture(scope="module", params=EACH, ids=lambda one: one.name)
def arch(request: pytest.FixtureRequest) -> Arch:
    found: Arch = request.param
    found.require(GUEST)
    return found


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
    extra: Mapping[bytes, Node] = field(default_factory=dict)

    def ramdisk(self, init: bytes, app: bytes) -> bytes:
        directory = stat.S_IFDIR | 0o755
        strings = [b"".join(s.encode() + b"\0" for s in list_) for list_ in (self.argv, self.env)]
        boot = {
            "dev": (directory, b""),
            "dev/console": (stat.S_IFCHR | 0o600, b""),
            "init": (stat.S_IFREG | 0o755, init),
        }
        application: dict[bytes, Node] = {
            b"app": Directory(gid=1),
            b"app/argv": RegularFile(mode=0o644, content=strings[0]),
            b"app/env": RegularFile(mode=0o644, content=strings[1]),
            b"app/workdir": RegularFile(mode=0o644, content=self.workdir.encode()),
            b"app/user": RegularFile(mode=0o644, content=self.user.encode()),
            b"root": Directory(),
            b"root/bin": Directory(),
            b"root/bin/app": RegularFile(content=app),
            b"root/bin/text": RegularFile(content=b"echo no shell\n"),
            b"root/bin/locked": RegularFile(mode=0o700, content=app),
            b"root/private": Directory(mode=0o700),
            b"root/tmp": Directory(mode=0o1777),
            b"root/tmp/kept": RegularFile(mode=0o644, content=b"from the image\n"),
            b"root/work": Directory(),
            **{b"root/" + name: node for name, node in self.extra.items()},
        }
        return _cpio(boot) + encode_root(application)


@pytest.fixture(scope="module")
def app(arch: Arch, tmp_path_factory: pytest.TempPathFactory) -> bytes:
    program = tmp_path_factory.mktemp("app") / "app"
    arch.compile(HERE / "guest_app.c", program, "-D_GNU_SOURCE")
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

    def __init__(self, arch: Arch, directory: Path, stack: contextlib.ExitStack) -> None:
        self.arch = arch
        self.profile = "minimal"
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

    def start(self, ramdisk: bytes, *, debug: bool = False, memory_mib: int = 256) -> None:
        (self._directory / "ramdisk").write_bytes(ramdisk)
        ours, qemus = socket.socketpair()
        with ours, qemus:
            self._start_device(ours)
            self._start_qemu(qemus, memory_mib, debug=debug)

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

    def _start_qemu(self, vhost: socket.socket, memory_mib: int, *, debug: bool) -> None:
        arch, parts = self.arch, GUEST / f"{self.arch.name}-{self.profile}"
        command_line = (parts / "cmdline").read_text()
        command = [arch.qemu, "-nodefaults", "-no-user-config", "-display", "none"]
        command += ["-monitor", "none", "-no-reboot", "-sandbox", "on", "-accel", "tcg"]
        command += ["-cpu", CPUS[arch]]
        command += ["-smp", "2", "-m", f"{memory_mib}M"]
        command += ["-object", f"memory-backend-memfd,id=memory,size={memory_mib}M,share=on"]
        command += ["-global", "virtio-mmio.force-legacy=false"]
        machine = f"{MACHINES[arch]},mem-merge=off,dump-guest-core=off,memory-backend=memory"
        if arch is X86_64:
            machine += f",isa-serial={'on' if debug else 'off'}"
        command += ["-machine", machine, "-kernel", str(parts / "kernel")]
        command += ["-initrd", str(self._directory / "ramdisk")]
        command += ["-chardev", f"socket,id=vsock,fd={vhost.fileno()}"]
        command += ["-device", "vhost-user-vsock-device,chardev=vsock"]
        command += ["-object", "rng-random,id=entropy,filename=/dev/urandom"]
        command += ["-device", "virtio-rng-device,rng=entropy"]
        if debug:
            command_line += arch.console
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

    def ends_after(self, lifecycle: Line, last: bytes) -> bool:
        """Did the guest say this and no more, and QEMU end with status 0?"""
        return lifecycle.receive() == last and self.ends(lifecycle)

    def ends(self, lifecycle: Line | None = None) -> bool:
        """Did the guest say no more and QEMU end with status 0?"""
        rest = lifecycle.receive_rest() if lifecycle else b""
        if lifecycle:
            lifecycle.socket.close()
        return rest == b"" and self.process.wait(PATIENCE_S) == 0


@pytest.fixture
def machine(arch: Arch) -> Iterator[Machine]:
    with contextlib.ExitStack() as stack:
        # Short: a Unix socket's path has about a hundred bytes.
        directory = stack.enter_context(tempfile.TemporaryDirectory(prefix="qt-", dir="/tmp"))
        yield Machine(arch, Path(directory), stack)


def _boot(
    machine: Machine, image: Image, app: bytes, *, debug: bool = False, memory_mib: int = 256
) -> None:
    init = (GUEST / machine.arch.name / "init").read_bytes()
    machine.start(image.ramdisk(init, app), debug=debug, memory_mib=memory_mib)


@pytest.mark.parametrize("profile", ["minimal", "net"])
def test_installed_files_are_what_was_built(arch: Arch, profile: str) -> None:
    arch.require(GUEST, profile)
    parts = f"{arch.name}-{profile}"
    description = json.loads((GUEST / parts / "build.json").read_text())
    found = {
        name: hashlib.sha256((GUEST / name).read_bytes()).hexdigest()
        for name in description["sha256"]
    }
    assert found == description["sha256"]
    assert {f"{parts}/kernel", f"{parts}/cmdline", f"{arch.name}/init"} < set(found)


@pytest.mark.parametrize("profile", ["minimal", "net"])
def test_installed_files_are_from_these_sources(arch: Arch, profile: str) -> None:
    """A test that passes on yesterday's init says nothing about today's."""
    arch.require(GUEST, profile)
    build = GUEST / f"{arch.name}-{profile}/build.json"
    recorded = json.loads(build.read_text())["inputs"]
    sources = HERE.parents[2] / "guest"
    names = {name: value for part in recorded.values() for name, value in part.items()}
    kinds = ("init/*", "*.cmdline", "kernel/*")
    paths = {path.name: path for kind in kinds for path in sources.glob(kind)}
    known = {"common.config", f"{profile}.config", "init.c", f"{arch.name}.cmdline"}
    assert known < set(names) & set(paths)
    for name in set(names) & set(paths):
        assert names[name] == hashlib.sha256(paths[name].read_bytes()).hexdigest(), name


def test_poweroff_init_ends_the_machine(machine: Machine) -> None:
    program = (GUEST / machine.arch.name / "poweroff-init").read_bytes()
    machine.start(_cpio({"init": (stat.S_IFREG | 0o755, program)}))
    assert machine.ends()


def report(arch: Arch, app: bytes, profile: str) -> dict[str, list[str]]:
    """Return what an application saw in one machine: label -> values."""
    # The clock is set half an hour ahead, so that it cannot be the right one by chance.
    begin = time.time_ns() + 1800 * 10**9
    with contextlib.ExitStack() as stack:
        directory = stack.enter_context(tempfile.TemporaryDirectory(prefix="qt-", dir="/tmp"))
        machine = Machine(arch, Path(directory), stack)
        machine.profile = profile
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


@pytest.fixture(scope="module")
def facts(arch: Arch, app: bytes) -> dict[str, list[str]]:
    """What an application saw with the default kernel."""
    return report(arch, app, "minimal")


def test_the_profile_net_has_a_loopback_and_nothing_else(arch: Arch, app: bytes) -> None:
    arch.require(GUEST, "net")
    facts = report(arch, app, "net")
    assert (facts["inet"], facts["loopback 4"], facts["loopback 6"]) == (
        ["yes"],
        ["works"],
        ["works"],
    )
    assert facts["in /sys/class/net"] == ["lo"]
    assert len(facts["route"]) == 1  # the names of the columns
    assert facts["mode /dev/net/tun"] == ["20600"]


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
        ("inet", ["Address family not supported by protocol"]),
        ("loopback 4", ["Address family not supported by protocol"]),
        ("loopback 6", ["Address family not supported by protocol"]),
        ("in /sys/class/net", ["lo"]),
        ("kept", ["from the image"]),
        ("mode /dev/vsock", ["20666"]),
        ("mode /dev/shm", ["41777"]),
        ("mode /dev/null", ["20666"]),
        ("mode /dev/mem", ["none"]),
        ("mode /tmp", ["41777"]),
        ("mode /dev/net/tun", ["none"]),
    ],
)
def test_application_sees(facts: dict[str, list[str]], label: str, values: list[str]) -> None:
    assert facts[label] == values


def test_the_clock_is_the_processors_own(arch: Arch, facts: dict[str, list[str]]) -> None:
    # On x86-64 the kernel refines the same clock a second later.
    clocks = {X86_64: {"tsc", "tsc-early"}, AARCH64: {"arch_sys_counter"}}
    assert facts["clock"][0] in clocks[arch]


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


def test_kernel_runs_what_was_measured(arch: Arch, facts: dict[str, list[str]]) -> None:
    command_line = (GUEST / f"{arch.name}-minimal/cmdline").read_text()
    assert facts["command line"] == [command_line]
    assert facts["meltdown"][0].startswith("Mitigation:")
    assert "1970" in facts["kernel"][0]  # no build time in it


# All that a guest can find: the two devices with their transports, and what a processor needs. On
# x86-64 the measured command line names them, on AArch64 the measured device tree.
DEVICES = {
    X86_64: {
        "platform": {"virtio-mmio.0", "virtio-mmio.1", "rtc_cmos", "serial8250"},
        "virtio": {"virtio0", "virtio1"},
    },
    AARCH64: {
        "platform": {"a003e00.virtio", "a003c00.virtio", "psci", "timer"},
        "amba": {"9000000.serial"},
        "virtio": {"virtio0", "virtio1"},
    },
}


def test_the_guest_finds_its_devices_and_no_others(arch: Arch, facts: dict[str, list[str]]) -> None:
    places = {label[len("in /sys/bus/") : -len("/devices")] for label in facts if "/bus/" in label}
    found = {place: set(facts[f"in /sys/bus/{place}/devices"]) for place in places}
    assert found == DEVICES[arch]


# What QEMU's machine has, in the words of the tree that it writes for a kernel without one of its
# own. Only the first line is of use to a guest of ours.
QEMU_HAS = {
    *("arm,armv8-timer", "arm,gic-v3", "arm,pl011", "arm,psci-1.0", "virtio,mmio", "fixed-clock"),
    *("arm,armv8-pmuv3", "arm,pl031", "arm,pl061", "cfi-flash", "gpio-keys", "linux,dummy-virt"),
    *("pci-host-ecam-generic", "qemu,fw-cfg-mmio", "qemu,platform", "simple-bus"),
    *("arm,armv7-timer", "arm,primecell", "arm,psci", "arm,psci-0.2", "arm,cortex-a57"),
}


def test_the_machine_for_arm_has_no_device_that_nobody_knows(tmp_path: Path) -> None:
    AARCH64.require(GUEST)
    shape = MachineShape("quiet", 128, 1, Accelerator.TCG, 3, 4, None, architecture=AARCH64.eif)
    command = list(build_command(shape))
    machine = command.index("-machine") + 1
    command[machine] += f",dumpdtb={tmp_path / 'tree'}"
    files = {
        "/proc/self/fd/3": GUEST / "aarch64-minimal/kernel",
        "/proc/self/fd/4": GUEST / "aarch64/init",
    }
    subprocess.run([files.get(word, word) for word in command], check=True, capture_output=True)
    source = ["dtc", "-q", "-I", "dtb", "-O", "dts", tmp_path / "tree"]
    tree = subprocess.run(source, check=True, capture_output=True, text=True).stdout
    lines = re.findall(r"compatible = (.*);", tree)
    found = {name for line in lines for name in re.split(r'\\0|", "', line.strip('"'))}
    assert found == QEMU_HAS
    assert "seed" not in tree


def test_a_signal_is_reported(machine: Machine, app: bytes) -> None:
    _boot(machine, Image(argv=["/bin/app", "signal", "9"]), app)
    lifecycle = machine.bring_up()
    assert lifecycle.receive() == b"ready\n"
    assert lifecycle.receive() == b"signal 9\n"
    assert machine.ends(lifecycle)


@x86_alone
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


@x86_alone
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


@x86_alone
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


@x86_alone
def test_symbolic_links_of_the_image_stay_within_it(machine: Machine, app: bytes) -> None:
    link = Symlink(target=b"/tmp")
    _boot(machine, Image(argv=["app", "report", "5000", "7"], extra={b"dev": link}), app)
    lifecycle = machine.bring_up()
    assert lifecycle.receive() == b"ready\n"
    text = machine.accept("3_5000").receive_rest().decode()
    assert "mount: devtmpfs /tmp devtmpfs" in text
    assert lifecycle.receive() == b"exit 7\n"
    assert machine.ends(lifecycle)


# The numbers of cap_net_bind_service, allowed and effective, as setcap writes them.
# Source: Linux, include/uapi/linux/capability.h, "struct vfs_ns_cap_data" and below.
BIND_SERVICE = struct.pack("<5I", 0x02000001, 1 << 10, 0, 0, 0)


def test_what_is_written_lies_over_the_image(machine: Machine, app: bytes) -> None:
    both = RegularFile(mode=0o644, content=b"first\n")
    extra: dict[bytes, Node] = {
        b"box": Directory(mode=0o755),
        b"box/inner": Directory(),
        b"box/inner/file": RegularFile(mode=0o644, content=b"inside\n"),
        b"name": both,
        b"other-name": both,
        b"gone": RegularFile(content=b"x"),
        b"holes": RegularFile(content=bytes(300_000) + b"end\n"),
    }
    _boot(machine, Image(argv=["app", "write", "5000"], user="0:0:", extra=extra), app)
    lifecycle = machine.bring_up()
    assert lifecycle.receive() == b"ready\n"
    said = machine.accept("3_5000").receive_rest().decode().splitlines()
    assert said == [
        "names: 2",
        "other name: second",
        "moved: inside",
        "gone: No such file or directory",
        "size: 300004",
        "disk: Operation not permitted",
        "new: new",
    ]
    assert lifecycle.receive() == b"exit 0\n"
    assert machine.ends(lifecycle)


@x86_alone
def test_a_file_capability_of_the_image_holds(machine: Machine, app: bytes) -> None:
    capable = RegularFile(content=app, xattrs=((b"security.capability", BIND_SERVICE),))
    image = Image(argv=["capable", "report", "5000", "7"], extra={b"bin/capable": capable})
    _boot(machine, image, app)
    lifecycle = machine.bring_up()
    assert lifecycle.receive() == b"ready\n"
    text = machine.accept("3_5000").receive_rest().decode()
    assert "status: CapEff:\t0000000000000400\n" in text
    assert "user: 1000 1000\n" in text
    assert machine.ends_after(lifecycle, b"exit 7\n")


def test_the_root_is_in_memory_once(machine: Machine, app: bytes) -> None:
    """What no compression makes smaller, in a machine that could not hold it twice."""
    data = random.Random(1).randbytes(60 << 20)
    large = RegularFile(mode=0o644, content=data)
    image = Image(argv=["app", "sum", "5000", "/large"], extra={b"large": large})
    _boot(machine, image, app, memory_mib=128)
    lifecycle = machine.bring_up()
    assert lifecycle.receive() == b"ready\n"
    said = machine.accept("3_5000").receive_rest()
    assert said == b"%d\n" % zlib.crc32(data)
    assert machine.ends_after(lifecycle, b"exit 0\n")


@x86_alone
def test_an_image_without_a_root_says_so(machine: Machine) -> None:
    init = (GUEST / machine.arch.name / "init").read_bytes()
    machine.start(_cpio({"init": (stat.S_IFREG | 0o755, init)}))
    lifecycle = machine.bring_up()
    assert lifecycle.receive() == b"error mount /image: No such file or directory\n"
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
