"""Linux's own `vsock_test`, unchanged but for its control channel: one half in a guest, one here.

Its host half speaks AF_VSOCK; `linux_test/host_sockets.c` lays that on the device's Unix sockets.
The page has a table of its cases, with what the program itself said; this holds it to that.
"""

import os
import re
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from linux_sources import ARCHIVE, linux_sources
from vsock_guest import GUEST_CID, LIMIT_S
from vsock_machine import Machine, find_kernel

SOURCES = ("vsock_test.c", "util.c", "timeout.c")
HEADERS = ("util.h", "timeout.h", "control.h")
OURS = Path(__file__).parent / "linux_test"
PAGE = Path(__file__).parents[3] / "docs/reference/vsock.md"

RUNS, CONTROL = 7000, 9100
PARENT_CID = 3
TIMED = "SOCK_SEQPACKET timeout"

pytestmark = [
    pytest.mark.machine,
    pytest.mark.skipif(find_kernel() is None, reason="`make setup` has not built the guest kernel"),
    pytest.mark.skipif(not ARCHIVE.exists(), reason="linux-source-6.1 is not installed"),
]

_OPTIONS = (
    *("-O2", "-Wall", "-Wno-pointer-sign", "-D_GNU_SOURCE"),
    # From the one header of the kernel's tree that the program would need.
    "-DARRAY_SIZE(x)=(sizeof(x) / sizeof((x)[0]))",
)
_WRAPPED = ",".join(f"--wrap={name}" for name in ("socket", "bind", "connect", "accept", "close"))


@dataclass(frozen=True)
class Ran:
    """What became of one half: what it printed, and its exit status."""

    said: str
    status: int

    @property
    def verdicts(self) -> dict[str, str]:
        return dict(re.findall(r"^\d+ - (.+)\.\.\.(ok|skipped)$", self.said, re.MULTILINE))


@dataclass(frozen=True)
class Pair:
    """A machine whose /init is the program, and the program for this side."""

    machine: Machine
    program: Path
    cases: tuple[str, ...]

    def run(self, guest_mode: str, cases: set[str]) -> tuple[Ran, Ran]:
        """Run these cases; returns the guest's half and the host's."""
        host_mode = {"client": "server", "server": "client"}[guest_mode]
        skipped = [
            f"--skip={number}" for number, case in enumerate(self.cases) if case not in cases
        ]
        device = self.machine.device
        listener = device.serve_parent(f"{GUEST_CID}_{CONTROL}")
        try:
            with self.machine.connect(RUNS) as talk:
                place = [f"--control-host={PARENT_CID}", f"--control-port={CONTROL}"]
                mine = [f"--mode={guest_mode}", f"--peer-cid={PARENT_CID}"]
                talk.sendall("".join(f"{one}\n" for one in [*place, *mine, *skipped, ""]).encode())
                control, _ = listener.accept()
                with control:
                    descriptor = control.fileno()
                    place = ["--control-host=descriptor", f"--control-port={descriptor}"]
                    mine = [f"--mode={host_mode}", f"--peer-cid={GUEST_CID}"]
                    host = subprocess.run(
                        [self.program, *place, *mine, *skipped],
                        pass_fds=(descriptor,),
                        env={**os.environ, "VSOCK_DIRECTORY": str(device.directory)},
                        stdout=subprocess.PIPE,
                        stderr=subprocess.STDOUT,
                        text=True,
                        timeout=10 * LIMIT_S,
                        check=False,
                    )
                said = b""
                while part := talk.recv(4096):
                    said += part
        finally:
            listener.close()
            (device.directory / f"{GUEST_CID}_{CONTROL}").unlink()
        text, _, status = said.decode().rpartition("status ")
        return Ran(text, int(status)), Ran(host.stdout, host.returncode)


def compile_program(output: Path, source: Path, extra: str, *options: str) -> None:
    files = [source / name for name in SOURCES] + [OURS / "control.c", OURS / extra]
    subprocess.run(["gcc", *_OPTIONS, *options, f"-I{source}", "-o", output, *files], check=True)


@pytest.fixture(scope="module")
def pair(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Pair]:
    top = tmp_path_factory.mktemp("linux")
    source = linux_sources("tools/testing/vsock", [*SOURCES, *HEADERS])
    compile_program(top / "init", source, "guest_init.c", "-static")
    compile_program(top / "host", source, "host_sockets.c", f"-Wl,{_WRAPPED}")
    listed = subprocess.run([top / "host", "--list"], capture_output=True, text=True, check=False)
    cases = tuple(line.split("\t")[1] for line in listed.stdout.splitlines()[1:])
    with Machine(top / "init") as machine:
        yield Pair(machine, top / "host", cases)


def read_table() -> dict[str, dict[str, str]]:
    """Return what the page says of each case, by the guest's mode."""
    rows = re.findall(r"^\| `(SOCK_[^`]+)` \| (.+?) \| (.+?) \|", PAGE.read_text(), re.MULTILINE)
    return {case: {"client": client, "server": server} for case, client, server in rows}


TABLE = read_table()
MODES = ("client", "server")
REFUSED = [
    (mode, case)
    for mode in MODES
    for case, said in TABLE.items()
    if not said[mode].startswith("ok")
]


def test_the_table_has_every_case(pair: Pair) -> None:
    assert len(pair.cases) > 5
    assert list(pair.cases) == list(TABLE)


@pytest.mark.parametrize("guest_mode", MODES)
def test_cases_that_pass(pair: Pair, guest_mode: str) -> None:
    cases = {case for case, said in TABLE.items() if said[guest_mode] == "ok"} - {TIMED}
    guest, host = pair.run(guest_mode, cases)
    for half in (guest, host):
        assert half.status == 0, (guest, host)
        assert {case for case, verdict in half.verdicts.items() if verdict == "ok"} == cases, half


@pytest.mark.parametrize("guest_mode", MODES)
def test_the_case_with_a_time_limit(pair: Pair, guest_mode: str) -> None:
    """It wants a wait of one second to end within a quarter more, which a busy machine may miss."""
    for _ in range(5):
        guest, host = pair.run(guest_mode, {TIMED})
        if "too much time in read" not in guest.said + host.said:
            break
    assert guest.status == host.status == 0, (guest, host)
    assert guest.verdicts[TIMED] == host.verdicts[TIMED] == "ok"


@pytest.mark.parametrize(("guest_mode", "case"), REFUSED)
def test_cases_that_do_not_pass(pair: Pair, guest_mode: str, case: str) -> None:
    """For the reason that the page names, and no other."""
    quoted = re.match(r"`([^`]+)`", TABLE[case][guest_mode])
    assert quoted, TABLE[case]
    guest, host = pair.run(guest_mode, {case})
    assert quoted[1] in guest.said + host.said, (guest, host)
    assert guest.status == 1 or host.status == 1
