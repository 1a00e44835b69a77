"""What a running qtsmd is to the system: a user, locked memory, a filter, no network."""

import os
import re
import signal
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from qtenclave.errors import EnclaveError
from qtenclave.qtsm.dialer import PROCESSES
from qtenclave.qtsm.memory import STACK_BYTES
from qtenclave.qtsm.sandbox import QTSM_UID

ENCLAVE_ID = "d" * 16
AS_ROOT = os.geteuid() == 0


@pytest.fixture(scope="module")
def running(region: Any) -> Iterator[Any]:
    """A qtsmd with a module that has its key."""
    with (
        region.qtsmd(instance_id="80000000-1111-2222-3333-444444444444") as made,
        made.connect() as control,
    ):
        control.create_module(ENCLAVE_ID, image_digest=bytes(48))
        control.wait_certified(ENCLAVE_ID)
        yield made


def status(pid: int) -> dict[str, str]:
    lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    return {name: value.strip() for name, _, value in (line.partition(":") for line in lines)}


def mappings(pid: int) -> list[tuple[str, str, dict[str, str]]]:
    """Return permissions, name and fields of each mapping."""
    found: list[tuple[str, str, dict[str, str]]] = []
    for line in Path(f"/proc/{pid}/smaps").read_text().splitlines():
        if re.match(r"[0-9a-f]+-[0-9a-f]+ ", line):
            fields = line.split(None, 5)
            found.append((fields[1], fields[5] if len(fields) > 5 else "", {}))
        else:
            name, _, value = line.partition(":")
            found[-1][2][name] = value.strip()
    return found


def children(pid: int) -> list[int]:
    return [int(c) for c in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]


@pytest.mark.skipif(not AS_ROOT, reason="only root has another user to become")
def test_r29_a_user_of_its_own_without_rights(running: Any) -> None:
    for pid in (running.process.pid, *children(running.process.pid)):
        facts = status(pid)
        assert facts["Uid"].split() == [str(QTSM_UID)] * 4
        assert facts["Gid"].split() == [str(QTSM_UID)] * 4
        assert facts["Groups"] == ""
        assert int(facts["CapEff"], 16) == int(facts["CapPrm"], 16) == 0
    assert running.modules.stat().st_uid == QTSM_UID
    assert running.modules.stat().st_mode & 0o077 == 0
    [socket_file] = running.modules.iterdir()
    assert socket_file.stat().st_mode & 0o077 == 0


def test_r29_a_filter_on_every_thread(running: Any) -> None:
    pids = (running.process.pid, *children(running.process.pid))
    assert len(pids) == 1 + PROCESSES  # the dialer and its spare
    for pid in pids:
        for task in Path(f"/proc/{pid}/task").iterdir():
            facts = status(int(task.name))
            assert (facts["Seccomp"], facts["NoNewPrivs"]) == ("2", "1")


def check_key_memory(pid: int) -> None:
    """All that may hold keys is locked and in no dump: the heap, and the stacks of all threads."""
    found = [m for m in mappings(pid) if m[0].startswith("rw")]
    stacks = [m for m in found if m[2]["Size"] == f"{STACK_BYTES >> 10} kB" and not m[1]]
    assert len(stacks) >= 2  # of the threads that sign requests
    named = [m for m in found if m[1] in {"[heap]", "[stack]"}]
    assert {name for _, name, _ in named} == {"[heap]", "[stack]"}
    for _, name, fields in named + stacks:
        assert {"lo", "dd"} <= set(fields["VmFlags"].split()), (name, fields)
        assert fields["Locked"] == fields["Rss"], (name, fields)
        assert fields["Swap"] == "0 kB"
    # malloc has no other heap: an arena of a thread would be a mapping of 64 MiB.
    assert not [m for m in mappings(pid) if m[2]["Size"] == "65536 kB"]


@pytest.mark.skipif(not AS_ROOT, reason="reading another's mappings needs root")
def test_r29_memory_of_keys_is_locked_and_left_out_of_dumps(running: Any) -> None:
    pid = running.process.pid
    check_key_memory(pid)
    limits = Path(f"/proc/{pid}/limits").read_text()
    assert re.search(r"Max core file size +0 +0 ", limits)
    if re.search(r"Max locked memory +unlimited", limits):  # then it is everything
        for permissions, name, fields in mappings(pid):
            if permissions.startswith("rw") and not name.startswith("["):
                assert "lo" in fields["VmFlags"].split(), name


@pytest.mark.skipif(not AS_ROOT, reason="the namespace needs root")
def test_r29_no_network_but_the_dialers(running: Any) -> None:
    pid = running.process.pid
    ours = str(Path("/proc/self/ns/net").readlink())
    assert str(Path(f"/proc/{pid}/ns/net").readlink()) != ours
    devices = Path(f"/proc/{pid}/net/dev").read_text().splitlines()[2:]
    assert [line.split(":")[0].strip() for line in devices] == ["lo"]
    for dialer in children(pid):
        assert str(Path(f"/proc/{dialer}/ns/net").readlink()) == ours
        # None ever had qtsmd's descriptors, nor its memory: they were forked before any key.
        kinds = {str(entry.readlink()) for entry in Path(f"/proc/{dialer}/fd").iterdir()}
        assert len([kind for kind in kinds if kind.startswith("socket:")]) <= 1 + 2  # and its log


def test_r29_no_key_in_arguments_environment_or_logs(region: Any, running: Any) -> None:
    for name in ("cmdline", "environ"):
        if name == "environ" and not AS_ROOT:
            continue  # not dumpable: its own user may not even look
        assert b"PRIVATE" not in Path(f"/proc/{running.process.pid}/{name}").read_bytes()
    for path in region.top.rglob("*"):
        if path.is_file() and path.name != "tls.key":
            assert b"PRIVATE KEY" not in path.read_bytes(), path


@pytest.mark.skipif(not AS_ROOT, reason="reading another's mappings needs root")
def test_r29_a_users_usual_limit_still_locks_the_keys(region: Any) -> None:
    # Root without the right to raise the limit is limited like anybody.
    limit = 8 << 20
    limited = [
        "prlimit",
        f"--memlock={limit}",
        "setpriv",
        "--bounding-set",
        "-ipc_lock,-sys_resource",
    ]
    instance_id = "90000000-1111-2222-3333-444444444444"
    with (
        region.qtsmd(instance_id=instance_id, prefix=limited) as made,
        made.connect() as control,
    ):
        for number in range(40):  # new keys lie in locked memory too
            control.create_module(f"{number:016x}", image_digest=bytes(48))
        for number in range(40):
            control.wait_certified(f"{number:016x}")
        locked_kib = int(status(made.process.pid)["VmLck"].split()[0])
        assert 0 < locked_kib <= limit >> 10
        check_key_memory(made.process.pid)


def test_a_killed_dialer_has_a_spare_and_the_last_ends_qtsmd(make_region: Any) -> None:
    region = make_region()
    region.log = region.top / "log"
    with region.run(), region.qtsmd() as made, made.connect() as control:
        first, spare = children(made.process.pid)
        os.kill(first, signal.SIGKILL)
        control.create_module("0" * 16, image_digest=bytes(48))
        control.wait_certified("0" * 16)
        assert children(made.process.pid) == [spare]  # and nothing in the process table
        os.kill(spare, signal.SIGKILL)
        control.create_module("1" * 16, image_digest=bytes(48))
        assert made.process.wait() == 5
        with pytest.raises(EnclaveError):
            control.wait_certified("0" * 16)
    [said] = [line for line in region.log.read_text().splitlines() if " ERROR " in line]
    assert said.endswith("without it no certificate can be renewed: start qtsmd again")
