"""Daemons are known by process id and start time, so a stranger is never signalled."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from qtenclave.errors import HostFailure
from qtenclave.node.daemons import Daemon, find_daemon, last_endpoint, start_daemon, stop_daemon

SERVES = (
    "import os, signal, sys; fd = int(sys.argv[-1].partition('=')[2]);"
    "os.write(fd, b'ready\\n'); os.close(fd); signal.pause()"
)
STUBBORN = "import signal; signal.signal(signal.SIGTERM, signal.SIG_IGN);" + SERVES
BREAKS = "import sys; print('cannot serve: no reason'); sys.exit(5)"
SILENT_END = "import os, sys; os.close(int(sys.argv[-1].partition('=')[2]))"


def start(tmp_path: Path, program: str) -> Daemon:
    return start_daemon(tmp_path, tmp_path, "d", [sys.executable, "-c", program], "here")


def test_found_while_it_runs_and_not_after(tmp_path: Path) -> None:
    daemon = start(tmp_path, SERVES)
    assert find_daemon(tmp_path, "d") == daemon
    stop_daemon(tmp_path, daemon)
    assert find_daemon(tmp_path, "d") is None
    assert not (tmp_path / "d.json").exists()


def test_its_log_says_why_it_did_not_start(tmp_path: Path) -> None:
    with pytest.raises(HostFailure, match="cannot serve: no reason"):
        start(tmp_path, BREAKS)
    assert find_daemon(tmp_path, "d") is None


def test_closing_the_descriptor_is_not_readiness(tmp_path: Path) -> None:
    with pytest.raises(HostFailure, match="expected it to serve"):
        start(tmp_path, SILENT_END)


def test_a_missing_program_is_a_clear_error(tmp_path: Path) -> None:
    with pytest.raises(HostFailure, match="No such file"):
        start_daemon(tmp_path, tmp_path, "d", ["/no/such/program"], "here")


def test_a_recycled_process_id_is_left_alone(tmp_path: Path) -> None:
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as stranger:
        record = {"pid": stranger.pid, "start_ticks": 1, "endpoint": "here"}
        (tmp_path / "d.json").write_text(json.dumps(record))
        assert find_daemon(tmp_path, "d") is None
        stop_daemon(tmp_path, Daemon("d", stranger.pid, 1, "here"))
        assert stranger.poll() is None
        stranger.communicate(b"\n")


def test_a_dead_daemon_is_no_error_to_stop(tmp_path: Path) -> None:
    daemon = start(tmp_path, SERVES)
    os.kill(daemon.pid, 9)
    os.waitpid(daemon.pid, 0)
    stop_daemon(tmp_path, daemon)
    assert not (tmp_path / "d.json").exists()


def test_a_daemon_that_ignores_the_request_is_killed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("qtenclave.node.daemons._TERM_TIMEOUT_S", 0.05)
    daemon = start(tmp_path, STUBBORN)
    stop_daemon(tmp_path, daemon)
    assert find_daemon(tmp_path, "d") is None


@pytest.mark.parametrize("record", ["", "[]", "{}", '{"pid": "x"}', '{"pid": 1}'])
def test_a_damaged_record_is_no_daemon(tmp_path: Path, record: str) -> None:
    (tmp_path / "d.json").write_text(record)
    assert find_daemon(tmp_path, "d") is None


def test_an_interrupted_start_leaves_no_process_without_a_record(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    started: list[subprocess.Popen[bytes]] = []

    class Seen(subprocess.Popen[bytes]):
        def __init__(self, *arguments: object, **options: object) -> None:
            super().__init__(*arguments, **options)  # type: ignore[call-overload]
            started.append(self)

    monkeypatch.setattr("qtenclave.node.daemons.subprocess.Popen", Seen)
    monkeypatch.setattr("qtenclave.node.daemons.select.select", interrupt)
    with pytest.raises(KeyboardInterrupt):
        start(tmp_path, SERVES)
    assert [process.poll() for process in started] == [-9]
    assert find_daemon(tmp_path, "d") is None


def test_a_killed_daemon_is_remembered_by_its_endpoint(tmp_path: Path) -> None:
    (tmp_path / "d.json").write_text('{"pid": 1, "start_ticks": 1, "endpoint": "https://x:1"}')
    assert find_daemon(tmp_path, "d") is None
    assert last_endpoint(tmp_path, "d") == "https://x:1"
    assert last_endpoint(tmp_path, "e") is None
