"""Real processes from a real launcher: what they have left, and that they end with it."""

import json
import os
import select
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator

import pytest

from qtenclave.errors import HostFailure
from qtenclave.hypervisor.jail import BASE_UID, Jail, device_jail, machine_jail
from qtenclave.hypervisor.launcher import FIRST_DESCRIPTOR, Launcher, Order

LIMIT_S = 30
as_root = pytest.mark.skipif(os.geteuid() != 0, reason="needs root to change the uid")

# Says in JSON what it has; its standard output is the log that the test reads.
REPORT = """
import json, os, resource
print(json.dumps({
    "ids": [os.getresuid(), os.getresgid(), os.getgroups()],
    "environment": sorted(set(os.environ) - {"LC_CTYPE"}),
    "descriptors": sorted(int(fd) for fd in os.listdir("/proc/self/fd")),
    "content": os.pread(3, 100, 0).decode(),
    "reopened": open("/proc/self/fd/3").read(),
    "session": os.getsid(0) == os.getpid(),
    "directory": os.getcwd(),
    "no new privileges": "NoNewPrivs:\\t1" in open("/proc/self/status").read(),
    "limits": {name: resource.getrlimit(getattr(resource, "RLIMIT_" + name))
               for name in ("CORE", "NOFILE", "FSIZE", "NPROC")},
    "interfaces": sorted(line.split(":")[0].strip()
                         for line in open("/proc/self/net/dev").read().splitlines()[2:]),
}))
"""


@pytest.fixture(scope="module")
def launcher() -> Iterator[Launcher]:
    with Launcher() as running:
        yield running


def program(*argv: str, jail: Jail | None = None) -> Order:
    return Order("program", argv, jail or Jail())


def has_ended(fd: int) -> bool:
    poll = select.poll()
    poll.register(fd, select.POLLIN)
    return bool(poll.poll(LIMIT_S * 1000))


def run(launcher: Launcher, order: Order, descriptors=()) -> tuple[int, str]:
    with tempfile.TemporaryFile() as log:
        with launcher.start(order, log=log.fileno(), descriptors=descriptors) as child:
            assert has_ended(child.fileno())
            status = child.wait()
        log.seek(0)
        return status, log.read().decode()


def report(launcher: Launcher, jail: Jail) -> dict:
    shared = os.memfd_create("shared")
    os.write(shared, b"measured")
    order = program("/usr/bin/python3", "-I", "-c", REPORT, jail=jail)
    status, said = run(launcher, order, [shared])
    os.close(shared)
    assert status == 0, said
    return json.loads(said)


def test_a_child_has_nothing_that_it_was_not_given(launcher):
    found = report(launcher, Jail(descriptors=50, file_bytes=1 << 20))
    assert found["environment"] == []
    # Standard ones, the shared file, and the listing's own.
    assert found["descriptors"] == [0, 1, 2, 3, 4]
    assert found["content"] == found["reopened"] == "measured"
    assert found["session"]
    assert found["no new privileges"]
    assert found["directory"] == "/"
    limits = found["limits"]
    assert limits["CORE"] == [0, 0]
    assert limits["NOFILE"] == [50, 50]
    assert limits["FSIZE"] == [1 << 20, 1 << 20]


@as_root
def test_a_machine_of_root_runs_as_nobody_else(launcher):
    found = report(launcher, machine_jail(7, memory_mib=128, cpus=2, groups=(12345,)))
    uid = BASE_UID + 7
    assert found["ids"] == [[uid] * 3, [uid] * 3, [12345]]
    assert found["interfaces"] == ["lo"]
    assert found["limits"]["FSIZE"] == [128 << 20] * 2
    assert found["reopened"] == "measured"


@as_root
def test_a_device_of_root_runs_as_the_owner(launcher):
    found = report(launcher, device_jail(1234, 4321))
    assert found["ids"] == [[1234] * 3, [4321] * 3, []]


def test_a_device_of_the_same_user_keeps_the_uid():
    assert device_jail(os.geteuid(), os.getegid()).uid is None


def test_descriptors_arrive_in_their_order(launcher):
    files = []
    for text in (b"one", b"two", b"three"):
        files.append(os.memfd_create("file"))
        os.write(files[-1], text)
    paths = [f"/proc/self/fd/{FIRST_DESCRIPTOR + number}" for number in range(3)]
    status, said = run(launcher, program("/usr/bin/cat", *paths), files)
    assert (status, said) == (0, "onetwothree")
    for file in files:
        os.close(file)


def test_exit_status_and_signal(launcher):
    assert run(launcher, program("/bin/sh", "-c", "exit 7"))[0] == 7
    assert run(launcher, program("/bin/sh", "-c", "kill -TERM $$"))[0] == -signal.SIGTERM


def test_leaving_the_context_ends_the_child(launcher):
    with tempfile.TemporaryFile() as log:
        with launcher.start(program("/bin/sleep", "1000"), log=log.fileno()) as child:
            pidfd = os.pidfd_open(child.pid)
        assert has_ended(pidfd)
        os.close(pidfd)
        assert child.wait() == -signal.SIGKILL


def test_a_program_that_does_not_exist(launcher):
    with (
        tempfile.TemporaryFile() as log,
        pytest.raises(HostFailure, match="/no/such: No such file or directory"),
    ):
        launcher.start(program("/no/such"), log=log.fileno())
    assert run(launcher, program("/bin/true"))[0] == 0


def test_a_device_that_cannot_start_ends_with_a_status(launcher):
    status, _ = run(launcher, Order("device", ("--no-such-option", "x"), Jail()))
    assert status not in {0, None}


def test_children_die_with_their_launcher():
    with Launcher() as launcher, tempfile.TemporaryFile() as log:
        child = launcher.start(program("/bin/sleep", "1000"), log=log.fileno())
        launcher.close()
        assert has_ended(child.fileno())
        assert not launcher.is_alive
        with pytest.raises(HostFailure):
            launcher.start(program("/bin/true"), log=log.fileno())
        child.close()


# Starts a launcher and a child, prints the child's pid and waits to be killed.
OWNER = """
import sys, tempfile
from qtenclave.hypervisor.jail import Jail
from qtenclave.hypervisor.launcher import Launcher, Order
log = tempfile.TemporaryFile()
launcher = Launcher()
child = launcher.start(Order("program", ("/bin/sleep", "1000"), Jail()), log=log.fileno())
print(child.pid, flush=True)
sys.stdin.read()
"""


def test_children_die_with_a_killed_owner():
    with subprocess.Popen(
        [sys.executable, "-c", OWNER], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as owner:
        pidfd = os.pidfd_open(int(owner.stdout.readline()))
        owner.kill()
    assert has_ended(pidfd)
    os.close(pidfd)
