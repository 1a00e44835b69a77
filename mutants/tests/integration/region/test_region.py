"""`qt up`, `qt status`, `qt down`: repeatable, several at once, clear when something is wrong."""

import json
import os
import select
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

QT = Path(sys.executable).with_name("qt")


class Installation:
    """One `QT_HOME` and the `qt` that works in it."""

    def __init__(self, home: Path) -> None:
        self.home = home

    def qt(self, *words: str, expect: int = 0) -> subprocess.CompletedProcess[str]:
        done = subprocess.run(
            [QT, *words],
            env={**os.environ, "QT_HOME": str(self.home)},
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == expect, done.stdout + done.stderr
        return done

    def up(self) -> dict[str, dict[str, object]]:
        return by_name(json.loads(self.qt("up", "--port", "0").stdout)["Services"])

    def status(self) -> dict[str, dict[str, object]]:
        return by_name(json.loads(self.qt("status").stdout))


def by_name(rows: list[dict[str, object]]) -> dict[str, dict[str, object]]:
    return {str(row["Name"]): row for row in rows}


def is_running(pid: int) -> bool:
    try:
        stat = Path(f"/proc/{pid}/stat").read_text()
    except FileNotFoundError:
        return False
    return stat.rpartition(")")[2].split()[0] != "Z"  # ended, but not yet reaped by process 1


@pytest.fixture
def installation() -> Iterator[Installation]:
    home = Path(tempfile.mkdtemp(prefix="qt-"))
    made = Installation(home)
    yield made
    made.qt("down")
    shutil.rmtree(home)


def test_up_twice_is_up_once(installation: Installation) -> None:
    first = installation.up()
    assert installation.up() == first
    assert installation.status() == first
    for name in ("pki", "iam", "kms"):
        database = installation.home / "lib" / name / f"{name}.db"
        with closing(sqlite3.connect(database)) as connection:
            assert connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0] > 0


def test_down_twice_leaves_nothing_running(installation: Installation) -> None:
    processes = [int(str(row["ProcessID"])) for row in installation.up().values()]
    stopped = json.loads(installation.qt("down").stdout)["Stopped"]
    assert stopped == ["qtd", "kms", "qtsmd", "iam", "pki"]
    assert [pid for pid in processes if is_running(pid)] == []
    assert not (installation.home / "run").exists()
    assert json.loads(installation.qt("down").stdout) == {"Stopped": []}


def test_keys_outlive_the_services(installation: Installation) -> None:
    installation.up()
    made = json.loads(installation.qt("kms", "create-key", "--key-alias", "kept").stdout)
    installation.qt("down")
    installation.up()
    listed = json.loads(installation.qt("kms", "list-keys").stdout)
    assert listed["keys"] == [made["key_info"]["key_id"]]


@pytest.mark.parametrize("name", ["kms", "qtsmd", "qtd"])
def test_what_was_killed_is_seen_and_started_again(installation: Installation, name: str) -> None:
    before = installation.up()
    victim = int(str(before[name]["ProcessID"]))
    pidfd = os.pidfd_open(victim)
    os.kill(victim, signal.SIGKILL)
    assert select.select([pidfd], [], [], 30)[0]  # readable once the process has ended
    os.close(pidfd)
    assert installation.status()[name]["Status"] == "Stopped"
    after = installation.up()
    assert after[name]["ProcessID"] != before[name]["ProcessID"]
    others = set(before) - {name}
    assert {one: after[one] for one in others} == {one: before[one] for one in others}
    installation.qt("kms", "list-keys")
    installation.qt("enclave", "query")


def test_a_stopped_service_is_named_with_the_next_step(installation: Installation) -> None:
    refused = installation.qt("kms", "list-keys", expect=5).stderr
    assert refused.startswith("error ")
    refused = installation.qt("enclave", "query", expect=5).stderr
    assert "qt up" in refused


def test_a_used_port_is_named(installation: Installation) -> None:
    with socket.socket() as busy:
        busy.bind(("127.0.0.1", 0))
        busy.listen()
        port = busy.getsockname()[1]
        refused = installation.qt("up", "--port", str(port), expect=5).stderr
    assert f"port {port}" in refused


def test_a_long_path_is_refused_before_anything_starts() -> None:
    home = Path(tempfile.mkdtemp(prefix="qt-")) / ("x" * 90)
    done = Installation(home).qt("up", "--port", "0", expect=2)
    assert "Unix sockets" in done.stderr
    assert not home.exists()
    shutil.rmtree(home.parent)


def test_two_installations_side_by_side(installation: Installation) -> None:
    second = Installation(Path(tempfile.mkdtemp(prefix="qt-")))
    try:
        ours, theirs = installation.up(), second.up()
        assert {row["ProcessID"] for row in ours.values()}.isdisjoint(
            row["ProcessID"] for row in theirs.values()
        )
        # Nobody who pins the one trusts documents of the other.
        pinned = [one.home / "etc/attestation-root.pem" for one in (installation, second)]
        assert pinned[0].read_bytes() != pinned[1].read_bytes()
        second.qt("down")
        assert installation.status() == ours
    finally:
        second.qt("down")
        shutil.rmtree(second.home)


def test_secrets_are_in_private_files_alone(installation: Installation) -> None:
    installation.up()
    credentials = json.loads((installation.home / "etc/credentials.json").read_text())
    secret = credentials["secret_key"].encode()
    for path in installation.home.rglob("*"):
        if not path.is_file():
            continue
        content = path.read_bytes()
        is_secret = b"PRIVATE KEY" in content or path.name in {"passphrase", "master.key"}
        if is_secret or path.suffix in {".db", ".log", ".jsonl"} or secret in content:
            assert not path.stat().st_mode & 0o077, path
        assert secret not in content or path.name == "credentials.json", path
    for row in installation.status().values():
        seen = Path(f"/proc/{row['ProcessID']}/cmdline").read_bytes()
        assert secret not in seen
