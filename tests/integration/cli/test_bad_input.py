"""What a clumsy or hostile user types, and what must come of it: a reason, and nothing left."""

import hashlib
import io
import json
import os
import select
import shutil
import signal
import subprocess
import sys
import tarfile
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from small_image import write_image

from qtenclave.hypervisor.accelerator import host_architecture
from qtenclave.hypervisor.qemu import qemu_program
from qtenclave.node.client import NodeClient, socket_path
from qtenclave.node.local import find_daemons
from qtenclave.places import find_places

pytestmark = pytest.mark.machine

QT = Path(sys.executable).with_name("qt")
APPLICATION = Path(__file__).parents[1] / "node/application.c"
GUEST = find_places(os.environ, os.geteuid()).guest
QEMU = qemu_program(host_architecture())
LIMIT_S = 60


def wait_until(condition: Callable[[], bool]) -> None:
    """Wait for something that other processes do, without depending on how fast they are."""
    deadline = time.monotonic() + LIMIT_S
    while not condition():
        assert time.monotonic() < deadline
        select.select([], [], [], 0.02)


def processes_with(word: bytes) -> set[int]:
    """Return the processes that have a word in their command line."""
    found = set()
    for entry in Path("/proc").glob("[0-9]*"):
        try:
            if word in (entry / "cmdline").read_bytes():
                found.add(int(entry.name))
        except OSError:
            pass
    return found


def children_of(pid: int) -> set[int]:
    """Return the living descendants of a process."""
    parents = {}
    for entry in Path("/proc").glob("[0-9]*"):
        try:
            rest = (entry / "stat").read_text().rpartition(")")[2].split()
        except OSError:
            continue
        if rest[0] != "Z":
            parents[int(entry.name)] = int(rest[1])
    found = {pid}
    while more := {child for child, parent in parents.items() if parent in found} - found:
        found |= more
    return found - {pid}


def memory_files_of(pid: int) -> int:
    """How many anonymous files a process has; 0 where only root may look into a daemon."""
    try:
        links = list(Path(f"/proc/{pid}/fd").iterdir())
        return sum(str(link.readlink()).startswith("/memfd:") for link in links)
    except OSError:
        return 0


@dataclass
class Region:
    """One `QT_HOME`, a directory for temporary files, and the `qt` that works with them."""

    home: Path
    environment: dict[str, str] = field(init=False)

    def __post_init__(self) -> None:
        self.temporary = self.home / "tmp"
        self.temporary.mkdir()
        names = {"QT_HOME": str(self.home), "TMPDIR": str(self.temporary)}
        self.environment = {**os.environ, **names}

    def qt(self, *words: str, expect: int = 0) -> subprocess.CompletedProcess[str]:
        done = subprocess.run(
            [QT, *words], env=self.environment, capture_output=True, text=True, check=False
        )
        assert done.returncode == expect, done.stdout + done.stderr
        return done

    def refused(self, *words: str, status: int, code: str, phrases: tuple[str, ...]) -> None:
        """Type a line that must fail, in this form and with these words."""
        done = self.qt(*words, expect=status)
        assert done.stdout == ""
        said = done.stderr.splitlines()[-1]
        assert said.startswith(f"error {code}: ")
        for phrase in phrases:
            assert phrase in said
        assert "Traceback" not in done.stderr

    def daemons(self) -> dict[str, int]:
        found = find_daemons(find_places(self.environment, os.geteuid()))
        return {daemon.name: daemon.pid for daemon in found}

    def pid(self, name: str) -> int:
        return self.daemons()[name]

    def enclaves(self) -> list[dict[str, object]]:
        return NodeClient(socket_path(self.home / "run")).enclaves()

    def kill(self, name: str) -> None:
        pid = self.pid(name)
        pidfd = os.pidfd_open(pid)
        os.kill(pid, signal.SIGKILL)
        assert select.select([pidfd], [], [], LIMIT_S)[0]
        os.close(pidfd)

    def possessions(self) -> object:
        """Return everything that could be left behind."""
        qtd = self.pid("qtd")
        files = {str(path) for top in ("run", "tmp") for path in (self.home / top).rglob("*")}
        return children_of(qtd), files, memory_files_of(qtd), self.enclaves()

    def start_and_stop(self, image: Path) -> None:
        started = self.qt("enclave", "start", "--eif", str(image), "--mem", "256", "--cid", "77")
        enclave = json.loads(started.stdout.partition("\n")[2])["EnclaveID"]
        self.qt("enclave", "stop", "--enclave-id", str(enclave))


def make_region() -> Region:
    return Region(Path(tempfile.mkdtemp(prefix="qt-", dir="/tmp")))


@pytest.fixture(scope="module")
def region() -> Iterator[Region]:
    """A region that runs; whatever happened in it, nothing of it is left after `qt down`."""
    made = make_region()
    made.qt("up", "--port", "0")
    yield made
    made.qt("down")
    assert not (made.home / "run").exists()
    assert processes_with(os.fsencode(made.home)) == set()
    shutil.rmtree(made.home)


def write_container(directory: Path, program: bytes, entrypoint: list[str]) -> str:
    """Write a container image of one file in an OCI layout; return its name."""
    blobs = directory / "blobs/sha256"
    blobs.mkdir(parents=True)

    def blob(data: bytes, kind: str) -> dict[str, object]:
        digest = hashlib.sha256(data).hexdigest()
        (blobs / digest).write_bytes(data)
        media_type = f"application/vnd.oci.image.{kind}"
        return {"mediaType": media_type, "digest": f"sha256:{digest}", "size": len(data)}

    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w") as archive:
        entry = tarfile.TarInfo("application")
        entry.mode, entry.size = 0o755, len(program)
        archive.addfile(entry, io.BytesIO(program))
    layer = blob(packed.getvalue(), "layer.v1.tar")
    config = {
        "architecture": "amd64",
        "os": "linux",
        "config": {"Entrypoint": entrypoint},
        "rootfs": {"type": "layers", "diff_ids": [layer["digest"]]},
    }
    described = blob(json.dumps(config).encode(), "config.v1+json")
    manifest = {"schemaVersion": 2, "config": described, "layers": [layer]}
    listed = blob(json.dumps(manifest).encode(), "manifest.v1+json")
    listed["annotations"] = {"org.opencontainers.image.ref.name": "1"}
    (directory / "index.json").write_text(json.dumps({"schemaVersion": 2, "manifests": [listed]}))
    (directory / "oci-layout").write_text('{"imageLayoutVersion": "1.0.0"}')
    return f"oci:{directory}:1"


@pytest.fixture(scope="module")
def files(region: Region, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """What the lines below name: an image that is good, and others that are not."""
    for program in ("gcc", "skopeo"):
        if shutil.which(program) is None:
            pytest.skip(f"needs the program {program}")
    top = tmp_path_factory.mktemp("files")
    program = top / "application"
    subprocess.run(["gcc", "-static", "-Os", "-s", "-o", program, APPLICATION], check=True)
    content = program.read_bytes()
    good = write_container(top / "good", content, ["/application", "sleep"])
    wrong = write_container(top / "wrong", content, ["/no/such/command"])
    image = top / "good.eif"
    region.qt("enclave", "make-img", "--docker-uri", good, "--eif", str(image))
    data = image.read_bytes()
    made = {
        "short": b"hello\n",
        "text": b"hello\n" * 1000,
        "empty": b"",
        "cut": data[: len(data) // 2],
        "longer": data + b"\0",
        "damaged": data[:-9] + bytes([data[-9] ^ 1]) + data[-8:],
    }
    for name, written in made.items():
        (top / f"{name}.eif").write_bytes(written)
    # Not what `make-img` would write.
    write_image(top / "no-command.eif", GUEST, content, ["/applicatioN", "sleep"])
    os.mkfifo(top / "pipe.eif")
    return {"T": str(top), "WRONG": wrong, "GOOD": str(image)}


@pytest.fixture(scope="module")
def neighbour(region: Region, files: Mapping[str, str]) -> dict[str, object]:
    """An enclave that runs, with context id 4, while others are refused."""
    region.qt("enclave", "start", "--eif", files["GOOD"], "--mem", "256")
    [enclave] = region.enclaves()
    return enclave


NOT_AN_IMAGE = "Copy the file again from where it was built"
START = "enclave start --mem 256 --cid 5 --eif"
# Name of the row: line, exit status, code, and what the one sentence must hold.
REFUSED: dict[str, tuple[str, int, str, tuple[str, ...]]] = {
    "a short text": (f"{START} T/short.eif", 2, "65", ("got 6", NOT_AN_IMAGE)),
    "an empty file": (f"{START} T/empty.eif", 2, "65", ("got 0", NOT_AN_IMAGE)),
    "a text": (f"{START} T/text.eif", 2, "65", ("image magic", NOT_AN_IMAGE)),
    "a truncated image": (f"{START} T/cut.eif", 2, "65", ("early end", NOT_AN_IMAGE)),
    "more behind the image": (f"{START} T/longer.eif", 2, "65", ("got more", NOT_AN_IMAGE)),
    "a wrong CRC": (f"{START} T/damaged.eif", 2, "65", ("CRC", NOT_AN_IMAGE)),
    "a wrong CRC in debug mode": (f"{START} T/damaged.eif --debug-mode", 2, "65", ("CRC",)),
    "a pipe": (f"{START} T/pipe.eif", 2, "03", ("regular file", "Check that the path")),
    "a directory": (f"{START} T", 2, "03", ("regular file", "Check that the path")),
    "a missing file": (f"{START} T/x.eif", 2, "03", ("No such file", "Check that the path")),
    "too small for any": (
        "enclave start --eif GOOD --cid 5 --mem 40", 2, "10", ("MiB, got 40", "--mem"),
    ),
    "more than there is": (
        "enclave start --eif GOOD --cid 5 --mem 99999999", 2, "09", ("pool's", "smaller --mem"),
    ),
    "too many CPUs": ("enclave start --eif GOOD --cid 5 --cpus 999", 2, "11", ("--cpus",)),
    "a used context id": (
        "enclave start --eif GOOD --cid 4 --mem 256", 4, "43", ("got 4", "another --cid"),
    ),
    "a context id of the parent": ("enclave start --eif GOOD --cid 3", 2, "02", ("from 4 to",)),
    "no command at start": (
        f"{START} T/no-command.eif", 2, "19", ("/applicatioN: No such file", "--debug-mode"),
    ),
    "no command at make-img": (
        "enclave make-img --docker-uri WRONG --eif T/out.eif", 2, "64",
        ("/no/such/command", "build it again"),
    ),
    "no container image": (
        "enclave make-img --docker-uri oci:T/x:1 --eif T/out.eif", 2, "64", ("build it again",),
    ),
    "no place for the image": (
        "enclave make-img --docker-uri WRONG --eif T/x/out.eif", 2, "03", ("Check that the path",),
    ),
    "half a signer": (
        "enclave make-img --docker-uri WRONG --eif T/out.eif --private-key x", 2, "01",
        ("--signing-certificate", "Add the argument"),
    ),
    "query-eif of a text": ("enclave query-eif --eif T/short.eif", 2, "65", (NOT_AN_IMAGE,)),
    "stop of none": ("enclave stop --enclave-id 9", 4, "28", ("qt enclave query",)),
    "console of none": ("enclave console --enclave-id 9", 4, "28", ("qt enclave query",)),
    "console in normal mode": ("enclave console --enclave-id 0", 4, "32", ("--debug-mode",)),
    "an id that is no number": ("enclave stop --enclave-id x", 2, "02", ("got 'x'", "--help")),
    "no id": ("enclave stop", 2, "01", ("--enclave-id", "--help")),
    "no command of the group": ("enclave", 2, "01", ("_subcommand", "--help")),
    "another region": ("up --region local-2", 2, "02", ("expected local-1",)),
    "an impossible port": ("up --port 65535", 2, "02", ("from 0 to 65533",)),
}  # fmt: skip


@pytest.mark.parametrize("reason", REFUSED)
def test_refused_and_nothing_left(
    reason: str, region: Region, files: Mapping[str, str], neighbour: dict[str, object]
) -> None:
    line, status, code, phrases = REFUSED[reason]
    before, daemons = region.possessions(), region.daemons()
    words = []
    for word in line.split():
        for name, value in files.items():
            if word == name or word.startswith((f"{name}/", f"oci:{name}/")):
                word = word.replace(name, value, 1)  # noqa: PLW2901 - one name per word
        words.append(word)
    region.refused(*words, status=status, code=code, phrases=phrases)
    wait_until(lambda: region.possessions() == before)
    assert region.daemons() == daemons
    assert neighbour in region.enclaves()
    leftover = {path.name for path in Path(files["T"]).iterdir()}
    assert not any("out.eif" in name for name in leftover)


def test_the_healthy_start_after_all_that(region: Region, files: Mapping[str, str]) -> None:
    before = region.possessions()
    region.start_and_stop(Path(files["GOOD"]))
    wait_until(lambda: region.possessions() == before)


def test_a_start_that_is_interrupted_leaves_nothing(
    region: Region, files: Mapping[str, str]
) -> None:
    before = region.possessions()
    words = ["enclave", "start", "--eif", files["GOOD"], "--cid", "6", "--mem", "256"]
    children = children_of(region.pid("qtd"))
    process = subprocess.Popen([QT, *words], env=region.environment, stdout=subprocess.DEVNULL)
    qtd = region.pid("qtd")
    wait_until(lambda: children_of(qtd) > children or process.poll() is not None)
    process.send_signal(signal.SIGTERM)
    if process.wait() == 0:  # it was faster than the signal
        number = next(one["enclave_id"] for one in region.enclaves() if one["cid"] == 6)
        region.qt("enclave", "stop", "--enclave-id", str(number))
    wait_until(lambda: region.possessions() == before)


@contextmanager
def _build_that_fetches(
    region: Region, tmp_path: Path
) -> Iterator[tuple[subprocess.Popen[bytes], int]]:
    """A `make-img` in the middle of a fetch that never ends, and a pidfd of the fetcher."""
    programs, told, output = tmp_path / "bin", tmp_path / "told", tmp_path / "out"
    programs.mkdir()
    output.mkdir()
    os.mkfifo(told)
    fetcher = programs / "skopeo"
    fetcher.write_text(f"#!/bin/sh\necho $$ > {told}\nexec sleep 1000\n")
    fetcher.chmod(0o755)
    environment = {**region.environment, "PATH": f"{programs}:{os.environ['PATH']}"}
    words = ["enclave", "make-img", "--docker-uri", "oci:/x:1", "--eif", str(output / "x.eif")]
    # A shell's background jobs ignore interrupts, and so would all that these tests start there.
    heard = ["env", "--default-signal=HUP,INT", QT, *words]
    with subprocess.Popen(heard, env=environment, stderr=subprocess.DEVNULL) as process:
        pidfd = os.pidfd_open(int(told.read_text()))
        try:
            yield process, pidfd
        finally:
            process.kill()  # where the test failed before it ended
            os.close(pidfd)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
def test_a_build_that_is_ended_removes_its_files(
    number: signal.Signals, region: Region, tmp_path: Path
) -> None:
    output = tmp_path / "out"
    with _build_that_fetches(region, tmp_path) as (process, fetcher):
        assert list(region.temporary.iterdir())
        process.send_signal(number)
        assert process.wait() == 128 + number
        assert list(region.temporary.iterdir()) == []
        assert list(output.iterdir()) == []
        assert select.select([fetcher], [], [], LIMIT_S)[0]


def test_a_fetch_ends_with_its_build(region: Region, tmp_path: Path) -> None:
    """Also where the build has no chance to end it."""
    with _build_that_fetches(region, tmp_path) as (process, fetcher):
        process.kill()
        assert select.select([fetcher], [], [], LIMIT_S)[0]
    for left in region.temporary.iterdir():
        shutil.rmtree(left)


@pytest.mark.parametrize("words", ["enclave query", "status", "--version", "enclave --help"])
def test_an_output_that_cannot_be_written(words: str, region: Region) -> None:
    # Unbuffered, a failure would show at once; what waits in a buffer fails at the very end.
    buffered = {k: v for k, v in region.environment.items() if k != "PYTHONUNBUFFERED"}

    def run(redirection: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            ["sh", "-c", f'exec "$0" "$@" {redirection}', QT, *words.split()],
            env=buffered,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )

    full = run("> /dev/full")
    assert full.returncode == 5
    assert full.stderr.startswith("error 03: ")
    assert "No space left" in full.stderr
    closed = run(">&-")
    assert (closed.returncode, closed.stderr) == (0, "")


KILLED = {
    "kms": ("kms list-keys", "Run `qt up`"),
    "iam": ("iam list-users", "Run `qt up`"),
    "pki": (f"{START} GOOD", "Run `qt up`"),
    "qtsmd": (f"{START} GOOD", "Run `qt up`"),
    "qtd": (f"{START} GOOD", "Run `qt up`"),
}


@pytest.mark.parametrize("name", KILLED)
def test_a_stopped_service(name: str, region: Region, files: Mapping[str, str]) -> None:
    line, advice = KILLED[name]
    region.kill(name)
    words = [files.get(word, word) for word in line.split()]
    region.refused(*words, status=5, code="23", phrases=(advice,))
    region.qt("up", "--port", "0")
    # The others still find it: a service that was killed gets its port back.
    region.qt("kms", "list-keys")
    region.start_and_stop(Path(files["GOOD"]))


def test_down_clears_what_killed_daemons_left(files: Mapping[str, str]) -> None:
    made = make_region()
    made.qt("up", "--port", "0")
    made.qt("enclave", "start", "--eif", files["GOOD"], "--mem", "256")
    for name in ("qtd", "qtsmd"):
        made.kill(name)
    made.qt("down")
    assert not (made.home / "run").exists()
    shutil.rmtree(made.home)


@pytest.mark.parametrize(
    ("line", "code"), [("up", "03"), ("enclave query", "23"), ("kms list-keys", "23")]
)
def test_a_home_that_is_none(line: str, code: str) -> None:
    with tempfile.NamedTemporaryFile(prefix="qt-") as home:
        environment = {**os.environ, "QT_HOME": home.name}
        words = [QT, *line.split()]
        done = subprocess.run(words, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 5
    assert done.stderr.startswith(f"error {code}: ")


def test_qemu_is_missing(files: Mapping[str, str]) -> None:
    """At `qt up`, and at a start after it was removed under a running node."""
    if os.geteuid() != 0:
        pytest.skip("needs root, to hide a program from some processes")
    made = make_region()
    script = f"""
        qt() {{ "{QT}" "$@" > /dev/null; echo "status $?" >&2; }}
        mount --bind /dev/null {QEMU} || exit 77
        qt up --port 0; ls $QT_HOME >&2; umount {QEMU}
        qt up --port 0
        mount --bind /dev/null {QEMU}; qt enclave start --eif {files["GOOD"]}; umount {QEMU}
        qt enclave start --eif {files["GOOD"]} --mem 256
        qt down
    """
    done = subprocess.run(
        ["unshare", "--mount", "sh", "-c", script],
        env=made.environment,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode == 77:
        pytest.skip("needs root, to hide a program from some processes")
    said = [line for line in done.stderr.splitlines() if not line.startswith("  ")]
    refusals = [line for line in said if line.startswith("error")]
    assert (
        said
        == [refusals[0], "status 5", "tmp", "status 0", refusals[1], "status 5"] + ["status 0"] * 2
    )
    for refusal in refusals:
        assert refusal.startswith(f"error 63: program not installed: {QEMU}")
        assert "apt-get" in refusal
    shutil.rmtree(made.home)
