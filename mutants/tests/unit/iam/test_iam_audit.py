"""The audit log: whole lines, linked, whoever writes; and what its verifier notices."""

import json
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qtenclave.errors import EnclaveError, HostFailure, MalformedInput, Rejected
from qtenclave.iam.audit import FIRST_HASH, AuditLog, verify_log

NOW = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)


def written(tmp_path: Path, count: int = 3) -> bytes:
    path = tmp_path / "log"
    log = AuditLog(path)
    for number in range(count):
        log.append("allowed", NOW, request_id=str(number), action=None)
    return path.read_bytes()


def test_lines_follow_from_each_other(tmp_path: Path) -> None:
    lines = written(tmp_path).splitlines()
    first, second = json.loads(lines[0]), json.loads(lines[1])
    assert first == {
        "time": "2026-03-01T12:00:00+00:00",
        "event": "allowed",
        "request_id": "0",
        "previous": FIRST_HASH,
    }
    assert second["previous"] == sha256(lines[0]).hexdigest()
    assert (tmp_path / "log").stat().st_mode & 0o777 == 0o600


def test_verifier_returns_the_last_hash(tmp_path: Path) -> None:
    data = written(tmp_path)
    assert verify_log(data) == sha256(data.splitlines()[-1]).hexdigest()
    assert verify_log(b"") == FIRST_HASH


def test_every_changed_byte_before_the_last_line_shows(tmp_path: Path) -> None:
    data = written(tmp_path)
    last = data.rstrip(b"\n").rindex(b"\n")
    for index in range(last):
        changed = bytearray(data)
        changed[index] ^= 1
        with pytest.raises((Rejected, MalformedInput)):
            verify_log(bytes(changed))


@pytest.mark.parametrize("change", ["first removed", "middle removed", "swapped", "twice"])
def test_moved_lines_show(tmp_path: Path, change: str) -> None:
    a, b, c = written(tmp_path).splitlines(keepends=True)
    data = {
        "first removed": b + c,
        "middle removed": a + c,
        "swapped": b + a + c,
        "twice": a + a + b + c,
    }[change]
    with pytest.raises(Rejected):
        verify_log(data)


def test_a_line_cut_by_a_crash_is_kept_and_ended(tmp_path: Path) -> None:
    path = tmp_path / "log"
    log = AuditLog(path)
    log.append("allowed", NOW)
    with path.open("ab") as file:
        file.write(b'{"time": "2026')
    log.append("denied", NOW)
    lines = path.read_bytes().splitlines()
    assert lines[1] == b'{"time": "2026'
    assert json.loads(lines[2])["previous"] == sha256(lines[1]).hexdigest()


def test_a_rotated_log_starts_anew(tmp_path: Path) -> None:
    path = tmp_path / "log"
    log = AuditLog(path)
    log.append("allowed", NOW)
    path.rename(tmp_path / "log.1")
    log.append("allowed", NOW)
    verify_log(path.read_bytes())
    verify_log((tmp_path / "log.1").read_bytes())


def test_many_writers_make_one_chain(tmp_path: Path) -> None:
    path = tmp_path / "log"
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda n: AuditLog(path).append("allowed", NOW, n=str(n)), range(40)))
    data = path.read_bytes()
    verify_log(data)
    assert {json.loads(line)["n"] for line in data.splitlines()} == {str(n) for n in range(40)}


@pytest.mark.parametrize("place", ["missing directory", "directory", "symbolic link"])
def test_where_it_cannot_write(tmp_path: Path, place: str) -> None:
    path = tmp_path / "log"
    match place:
        case "missing directory":
            path = tmp_path / "no" / "log"
        case "directory":
            path.mkdir()
        case "symbolic link":
            path.symlink_to(tmp_path / "elsewhere")
    with pytest.raises(HostFailure, match="audit log"):
        AuditLog(path).append("allowed", NOW)


def test_too_long_a_line_is_a_failure_and_leaves_nothing(tmp_path: Path) -> None:
    path = tmp_path / "log"
    with pytest.raises(HostFailure):
        AuditLog(path).append("allowed", NOW, reasons=("x" * 70_000,))
    assert path.read_bytes() == b""


@given(st.binary(max_size=200))
def test_any_bytes_verify_or_fail_within_the_error_tree(data: bytes) -> None:
    try:
        verify_log(data)
    except EnclaveError:
        return
    assert not data.strip()
