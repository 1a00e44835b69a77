"""Enclaves of a real node, from start to end, and what is left of them: nothing."""

import contextlib
import json
import os
import random
import re
import select
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest
from eif_files import encode_eif

from qtenclave.errors import EnclaveError, HostFailure, InvalidRequest, MalformedInput, QtCode
from qtenclave.qtsm.protocol import (
    MAX_RESPONSE_BYTES,
    DescribePcr,
    FrameReader,
    PcrValue,
    encode_frame,
    encode_request,
    parse_response,
)

pytestmark = pytest.mark.machine

LIMIT_S = 60


def children_of(pid: int) -> set[int]:
    """Return all living descendants of a process."""
    parents = {}
    for entry in Path("/proc").iterdir():
        with contextlib.suppress(OSError, ValueError):
            rest = (entry / "stat").read_text().rpartition(")")[2].split()
            if rest[0] != "Z":
                parents[int(entry.name)] = int(rest[1])
    found = {pid}
    while more := {child for child, parent in parents.items() if parent in found} - found:
        found |= more
    return found - {pid}


def sockets_in(run: Path) -> set[str]:
    return {str(path.relative_to(run)) for path in run.rglob("*") if path.is_socket()} - {
        "qtsm.sock"
    }


def wait_until(condition):
    """Wait for something that other processes do, without depending on how fast they are."""
    deadline = time.monotonic() + LIMIT_S
    while not (found := condition()):
        assert time.monotonic() < deadline
        select.select([], [], [], 0.02)
    return found


def wait_gone(pidfd: int) -> None:
    poll = select.poll()
    poll.register(pidfd, select.POLLIN)
    assert poll.poll(LIMIT_S * 1000)
    os.close(pidfd)


def descriptors_of(pid: int) -> int:
    """How many a process has open; 0 where only root may look into a daemon."""
    try:
        return len(list(Path(f"/proc/{pid}/fd").iterdir()))
    except PermissionError:
        return 0


@pytest.fixture
def idle(qtd):
    """What a node without enclaves has; at the end it must have that again."""
    processes, files = children_of(qtd.process.pid), sockets_in(qtd.run)
    memory = qtd.client.node()["free_memory_mib"]
    count = descriptors_of(qtd.process.pid)
    yield
    wait_until(lambda: qtd.client.enclaves() == [])
    wait_until(lambda: children_of(qtd.process.pid) == processes)
    wait_until(lambda: sockets_in(qtd.run) == files)
    wait_until(lambda: qtd.client.node()["free_memory_mib"] == memory)
    wait_until(lambda: descriptors_of(qtd.process.pid) <= count)


def last_words(qtd, cid: int = 4):
    return wait_until(lambda: [one for one in qtd.client.endings() if one["cid"] == cid])[-1]


def test_an_enclave_starts_is_seen_and_stops(arch, qtd, idle, make_image):
    started = qtd.start(make_image("sleep", arch=arch))
    assert started["mode"] == "normal"
    assert started["status"] == "running"
    assert started["module_id"].startswith(qtd.client.node()["instance_id"] + ".enc-")
    assert qtd.client.enclaves() == [started]
    assert (qtd.run / f"vsock/{os.geteuid()}/4").is_socket()
    command = Path(f"/proc/{started['process_id']}/cmdline").read_bytes().split(b"\0")
    assert command[0] == arch.qemu.encode()
    qtd.client.stop(0)
    assert qtd.client.enclaves() == []
    assert last_words(qtd)["cause"] == "stopped"


def test_the_jail_of_a_running_machine(arch, qtd, idle, make_image):
    process = Path("/proc") / str(qtd.start(make_image("sleep", arch=arch))["process_id"])
    status = dict(
        line.split(":\t", 1)
        for line in (process / "status").read_text().splitlines()
        if ":\t" in line
    )
    assert status["NoNewPrivs"] == "1"
    assert status["Seccomp"] == "2"
    assert process.joinpath("environ").read_bytes() == b"" or os.geteuid() != 0
    if os.geteuid() == 0:
        assert set(status["Uid"].split()) == set(status["Gid"].split()) == {"700000"}
        assert status["CapEff"].strip("0") == ""
        assert process.joinpath("ns/net").readlink() != Path("/proc/self/ns/net").readlink()
    targets = {str(entry.readlink()) for entry in (process / "fd").iterdir()}
    kinds = {target.split(":")[0] for target in targets}
    # Its own sockets, events, sealed image and guest memory, and nothing on a disk.
    assert kinds <= {"/memfd", "socket", "anon_inode", "/dev/null", "/dev/kvm"}, targets
    qtd.client.stop(0)


ENDINGS = {
    "exit status": (("exit", "7"), "exited", 7),
    "signal": (("signal", "11"), "signalled", 11),
    "reset by the application": (("reset",), "machine failed", None),
    "second lifecycle channel": (("fault", "ready\n"), "guest fault", None),
}


@pytest.mark.parametrize("reason", ENDINGS)
def test_how_it_ended_is_kept(reason, arch, qtd, idle, make_image):
    arguments, cause, number = ENDINGS[reason]
    qtd.start(make_image(*arguments, arch=arch))
    ending = last_words(qtd)
    assert (ending["cause"], ending["number"]) == (cause, number)
    assert qtd.client.enclaves() == []


def test_a_command_that_is_not_in_the_image(qtd, idle, make_image):
    with pytest.raises(InvalidRequest, match="exec /no/such: No such file") as caught:
        qtd.start(make_image(command="/no/such"))
    assert caught.value.code is QtCode.START_ENCLAVE


def test_what_a_debug_enclave_said_last_is_kept(qtd, idle, make_image):
    qtd.start(make_image("exit", "7"), debug=True)
    ending = last_words(qtd)
    assert (ending["cause"], ending["number"]) == ("exited", 7)
    assert ending["detail"].startswith("application exited with status 7; console: ")
    assert "Begin to run '/application' | Program ended: exit 7" in ending["detail"]


def test_a_start_that_fails_in_debug_mode_tells_the_consoles_last_lines(qtd, idle, make_image):
    with pytest.raises(InvalidRequest, match="exec /no/such: No such file") as caught:
        qtd.start(make_image(command="/no/such"), debug=True)
    assert "; console: " in str(caught.value)
    assert "Begin to run '/no/such'" in str(caught.value)


def test_two_enclaves_and_a_used_context_id(qtd, idle, make_image):
    image = make_image("sleep")
    assert qtd.start(image, 4)["enclave_id"] == 0
    assert qtd.start(image, 5)["enclave_id"] == 1
    with pytest.raises(EnclaveError) as caught:
        qtd.start(image, 4)
    assert caught.value.code is QtCode.CID_IN_USE
    qtd.client.stop(0)
    assert [one["enclave_id"] for one in qtd.client.enclaves()] == [1]
    assert qtd.start(image, 4)["enclave_id"] == 0
    qtd.client.stop(0)
    qtd.client.stop(1)


def damaged(image: Path, change) -> Path:
    path = image.with_name("damaged.eif")
    path.write_bytes(change(image.read_bytes()))
    return path


BAD_FILES = {
    "no image": lambda data: b"#!/bin/sh\n" + data,
    "empty": lambda data: data[:0],
    "cut short": lambda data: data[:-100],
    "wrong CRC": lambda data: data[:-1] + bytes([data[-1] ^ 1]),
    "one byte more": lambda data: data + b"\0",
}


@pytest.mark.parametrize("reason", BAD_FILES)
def test_bad_files_leave_nothing(reason, qtd, idle, make_image):
    with pytest.raises(MalformedInput):
        qtd.start(damaged(make_image("sleep"), BAD_FILES[reason]))


def test_memory_too_small_names_what_would_do(qtd, idle, make_image, tmp_path):
    big = tmp_path / "big.eif"
    big.write_bytes(make_image("sleep").read_bytes())
    os.truncate(big, 300 << 20)
    with pytest.raises(InvalidRequest, match="at least 348 MiB") as caught:
        qtd.start(big)
    assert caught.value.code is QtCode.MEMORY_TOO_SMALL


def test_the_memory_that_a_refusal_names_is_enough(qtd, idle, make_image, arch):
    """For a root that no compression makes smaller, and that could not be in memory twice."""
    image = make_image("sleep", arch=arch, data=random.Random(1).randbytes(64 << 20))
    with pytest.raises(InvalidRequest, match=r"at least \d+ MiB") as caught:
        qtd.start(image, memory_mib=100)
    assert caught.value.code is QtCode.MEMORY_TOO_SMALL
    needed = int(re.search(r"at least (\d+) MiB", str(caught.value))[1])
    assert needed < 150
    enclave = qtd.start(image, memory_mib=needed)
    qtd.client.stop(enclave["enclave_id"])


def test_a_root_that_is_unpacked_needs_four_times_the_image(qtd, idle, tmp_path):
    """As the product says: an image of others, which our kernel does not leave in place."""
    image = tmp_path / "unpacked.eif"
    image.write_bytes(encode_eif(ramdisks=[b"070701" + bytes(66 << 20)]))
    with pytest.raises(InvalidRequest, match="at least 265 MiB") as caught:
        qtd.start(image)
    assert caught.value.code is QtCode.MEMORY_TOO_SMALL


def test_a_starter_that_goes_away_takes_its_enclave_along(qtd, idle, make_image):
    image = make_image("sleep").read_bytes()
    with socket.socket(socket.AF_UNIX) as channel:
        channel.connect(str(qtd.run / "qtd.sock"))
        channel.sendall(
            b"POST /v1/enclaves?cid=4&cpus=1&memory_mib=256&debug=0 HTTP/1.1\r\nHost: x\r\n"
            b"Content-Length: %d\r\n\r\n" % len(image) + image
        )
        wait_until(lambda: qtd.client.node()["enclaves"] == 1)
    wait_until(lambda: qtd.client.node()["enclaves"] == 0)


def test_half_an_image_and_gone(qtd, idle, make_image):
    image = make_image("sleep").read_bytes()
    with socket.socket(socket.AF_UNIX) as channel:
        channel.connect(str(qtd.run / "qtd.sock"))
        channel.sendall(
            b"POST /v1/enclaves?cid=4&cpus=1&memory_mib=256&debug=0 HTTP/1.1\r\nHost: x\r\n"
            b"Content-Length: %d\r\n\r\n" % len(image) + image[: len(image) // 2]
        )
        wait_until(lambda: qtd.client.node()["enclaves"] == 1)
    wait_until(lambda: qtd.client.node()["enclaves"] == 0)


def test_console_of_a_debug_enclave(arch, qtd, idle, make_image):
    qtd.start(make_image("sleep", arch=arch), debug=True)
    console = qtd.client.console(0)
    said = b""
    while b"Begin to run '/application'" not in said:
        said += next(console)
    with pytest.raises(EnclaveError) as second:
        next(qtd.client.console(0))
    assert second.value.code is QtCode.CONSOLE_READ
    qtd.client.stop(0)
    for _ in console:  # it ends with the enclave
        pass


def test_no_console_in_normal_mode(qtd, idle, make_image):
    qtd.start(make_image("sleep"))
    with pytest.raises(EnclaveError) as caught:
        next(qtd.client.console(0))
    assert caught.value.code is QtCode.NOT_DEBUG_MODE
    qtd.client.stop(0)


def test_a_killed_machine_leaves_the_list(qtd, idle, make_image):
    pid = qtd.start(make_image("sleep"))["process_id"]
    os.kill(pid, signal.SIGKILL)
    assert last_words(qtd)["cause"] == "machine failed"


def test_a_killed_device_ends_its_machine(qtd, idle, make_image):
    before = children_of(qtd.process.pid)
    pid = qtd.start(make_image("sleep"))["process_id"]
    [device] = children_of(qtd.process.pid) - before - {pid}
    os.kill(device, signal.SIGKILL)
    assert last_words(qtd)["cause"] == "machine failed"


def test_a_killed_launcher_is_replaced(qtd, make_image):
    image = make_image("sleep")
    pidfd = os.pidfd_open(qtd.start(image)["process_id"])
    [launcher] = [
        pid
        for pid in children_of(qtd.process.pid)
        if b"qtenclave.hypervisor.launcher" in Path(f"/proc/{pid}/cmdline").read_bytes()
        and Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[1]
        == str(qtd.process.pid)
    ]
    os.kill(launcher, signal.SIGKILL)
    wait_gone(pidfd)
    wait_until(lambda: qtd.client.node()["enclaves"] == 0)
    qtd.start(image)
    qtd.client.stop(0)


def test_the_agency_of_the_instance_is_in_register_3(installation, qtsmd, make_image):
    # The manual's own example; the value is that of its formula.
    agency = "iam::6c031a4leefc480bb60f20c003891fcd:agency:cddd"
    with installation.qtd("--accel", "tcg", "--agency", agency) as qtd:
        qtd.start(make_image("sleep"))
        [path] = (installation.run / "modules").iterdir()
        with socket.socket(socket.AF_UNIX) as guest:
            guest.connect(str(path))
            guest.sendall(encode_frame(encode_request(DescribePcr(3))))
            reader = FrameReader(MAX_RESPONSE_BYTES)
            while (frame := reader.next_frame()) is None:
                reader.feed(guest.recv(4096))
        assert parse_response(frame) == PcrValue(
            bytes.fromhex(
                "e83197e94887d162e209f6222cea3f824e10f3163170b9ca"
                "eacd32e73a7def4c06172792192f25359593cfc609f03ad1"
            ),
            lock=True,
        )


def test_without_its_security_module_an_enclave_ends(installation, make_image):
    image = make_image("sleep")
    with contextlib.ExitStack() as stack:
        first = stack.enter_context(contextlib.ExitStack())
        qtsmd = first.enter_context(installation.qtsmd())
        qtd = stack.enter_context(installation.qtd("--accel", "tcg"))
        wait_until(lambda: qtd.client.node()["security_module"] == "connected")
        qtd.start(image)
        qtsmd.kill()
        qtsmd.wait()
        ending = last_words(qtd)
        assert ending["cause"] == "security module ended"
        assert "qtsmd" in ending["detail"]
        assert ending["detail"] in qtd.log.read_text()
        with pytest.raises(HostFailure) as caught:
            qtd.start(image)
        assert caught.value.code is QtCode.SERVICE_CONNECTION
        first.close()
        stack.enter_context(installation.qtsmd())
        qtd.start(image)
        qtd.client.stop(0)


def test_sigterm_ends_all_enclaves_and_leaves_nothing(installation, qtsmd, make_image):
    with installation.qtd("--accel", "tcg") as qtd:
        pids = [qtd.start(make_image("sleep"), cid)["process_id"] for cid in (4, 5)]
        pidfds = [os.pidfd_open(pid) for pid in pids]
    # Leaving the context sent SIGTERM and saw exit status 0.
    for pidfd in pidfds:
        wait_gone(pidfd)
    assert sockets_in(installation.run) == set()
    left = {path.name for path in installation.run.rglob("*")}
    assert left <= {"vsock", str(os.geteuid()), "qtsm.sock", "modules"}


def test_after_sigkill_nothing_lives_and_the_next_node_cleans_up(installation, qtsmd, make_image):
    image = make_image("sleep")
    with installation.qtd("--accel", "tcg") as qtd:
        qtd.start(image)
        pidfds = [os.pidfd_open(pid) for pid in children_of(qtd.process.pid)]
        assert len(pidfds) == 3  # launcher, device, machine
        qtd.process.kill()
        qtd.process.wait()
        for pidfd in pidfds:
            wait_gone(pidfd)
        # No other node is needed for this: the module ended with its node's connection.
        wait_until(lambda: not list((installation.run / "modules").iterdir()))
    assert sockets_in(installation.run) != set()
    with installation.qtd("--accel", "tcg") as qtd:
        assert sockets_in(installation.run) == {"qtd.sock"}
        assert qtd.client.enclaves() == []
        qtd.start(image)
        qtd.client.stop(0)


def test_one_node_per_run_directory(installation, qtd):
    with pytest.raises(AssertionError, match="another node that runs"), installation.qtd():
        pass
    assert qtd.client.enclaves() == []


@pytest.mark.slow
def test_the_probe_decides_and_remembers(installation, qtsmd, make_image):
    """Whatever this machine's /dev/kvm is like, what the probe chose runs a guest."""
    memory = installation.state / "node/accelerator.json"
    memory.unlink(missing_ok=True)
    with installation.qtd() as qtd:
        first = qtd.client.node()
        qtd.start(make_image("sleep"))
        qtd.client.stop(0)
    assert first["accelerator_reason"]
    if Path("/dev/kvm").exists():
        assert json.loads(memory.read_text())["accelerator"] == first["accelerator"]
    with installation.qtd() as qtd:
        assert qtd.client.node()["accelerator_reason"] == first["accelerator_reason"]


# Calls the node as another user: starts an enclave if told to, lists and tries to stop number 0.
OTHER_USER = """
import json, os, sys
from pathlib import Path
from qtenclave.errors import EnclaveError
from qtenclave.node.client import NodeClient
os.setgroups([]); os.setresgid(4321, 4321, 4321); os.setresuid(1234, 1234, 1234)
node = NodeClient(Path(sys.argv[1]))
if len(sys.argv) > 2:
    node.start(Path(sys.argv[2]), cid=9, cpus=1, memory_mib=256, debug=False)
found = [one["cid"] for one in node.enclaves()]
try:
    node.stop(0)
    code = None
except EnclaveError as error:
    code = error.code
print(json.dumps([found, code]))
"""


def as_other_user(qtd, *arguments: str):
    command = [sys.executable, "-c", OTHER_USER, str(qtd.run / "qtd.sock"), *arguments]
    return json.loads(subprocess.run(command, check=True, capture_output=True).stdout)


@pytest.mark.skipif(os.geteuid() != 0, reason="needs root to be somebody else")
def test_enclaves_of_others_are_not_there(qtd, idle, make_image):
    qtd.start(make_image("sleep"))
    assert as_other_user(qtd) == [[], QtCode.NOT_RUNNING]
    assert [one["cid"] for one in qtd.client.enclaves()] == [4]
    qtd.client.stop(0)


@pytest.mark.skipif(os.geteuid() != 0, reason="needs root to be somebody else")
def test_another_user_has_enclaves_and_a_directory_of_their_own(qtd, make_image):
    image = make_image("sleep")
    for directory in (image, *image.parents):
        directory.chmod(directory.stat().st_mode | 0o055)
    before = children_of(qtd.process.pid)
    assert as_other_user(qtd, str(image)) == [[9], None]
    wait_until(lambda: children_of(qtd.process.pid) == before)
    status = (qtd.run / "vsock/1234").stat()
    assert (status.st_uid, status.st_gid, status.st_mode & 0o777) == (1234, 4321, 0o700)
