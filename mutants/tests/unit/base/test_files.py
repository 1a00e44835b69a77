"""Secret files: made once, by one winner, for one reader."""

import os
import stat
import threading
from pathlib import Path

import pytest

from qtenclave.errors import HostFailure
from qtenclave.files import (
    check_not_replaceable,
    read_or_create_secret,
    read_secret,
    replace_file,
)


def test_many_creators_agree_on_one_secret(tmp_path: Path) -> None:
    path = tmp_path / "key"
    barrier = threading.Barrier(8)
    read: list[bytes] = []

    def create(number: int) -> None:
        barrier.wait()
        read.append(read_or_create_secret(path, lambda: bytes([number]) * 32))

    threads = [threading.Thread(target=create, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(read)) == 1
    assert [entry.name for entry in tmp_path.iterdir()] == ["key"]
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o660, 0o644])
def test_access_for_others_is_refused(tmp_path: Path, mode: int) -> None:
    path = tmp_path / "key"
    path.write_bytes(b"secret")
    path.chmod(mode)
    with pytest.raises(HostFailure, match="expected mode 0600"):
        read_secret(path)


def test_a_link_is_refused(tmp_path: Path) -> None:
    (tmp_path / "real").write_bytes(b"secret")
    (tmp_path / "real").chmod(0o600)
    (tmp_path / "link").symlink_to("real")
    with pytest.raises(HostFailure):
        read_secret(tmp_path / "link")


def test_replacing_keeps_the_old_content_when_it_fails(tmp_path: Path) -> None:
    path = tmp_path / "state"
    replace_file(path, b"old", 0o600)
    with pytest.raises(TypeError):
        replace_file(path, "not bytes", 0o600)  # type: ignore[arg-type]
    assert path.read_bytes() == b"old"
    assert [entry.name for entry in tmp_path.iterdir()] == ["state"]


def test_replacing_sets_the_mode(tmp_path: Path) -> None:
    replace_file(tmp_path / "public", b"x", 0o644)
    assert stat.S_IMODE((tmp_path / "public").stat().st_mode) == 0o644


def test_a_missing_directory_is_a_clear_error(tmp_path: Path) -> None:
    with pytest.raises(HostFailure, match="No such file"):
        replace_file(tmp_path / "none/state", b"x", 0o600)


def test_a_directory_of_ours_cannot_be_replaced(tmp_path: Path) -> None:
    shared = tmp_path / "shared"
    shared.mkdir()
    shared.chmod(0o1777)  # as /tmp
    (shared / "ours" / "run").mkdir(parents=True)
    check_not_replaceable(shared / "ours" / "run")


def test_a_directory_that_anybody_may_exchange_is_refused(tmp_path: Path) -> None:
    guessed = tmp_path / "guessed"
    guessed.mkdir()
    guessed.chmod(0o777)
    (guessed / "run").mkdir()
    with pytest.raises(HostFailure, match="other users cannot change"):
        check_not_replaceable(guessed / "run")


def test_a_name_that_another_user_guessed_first_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shared = tmp_path / "shared"
    shared.mkdir()
    shared.chmod(0o1777)
    (shared / "guessed").mkdir()
    (shared / "guessed" / "run").mkdir()
    # What is ours now, is another user's to the process that asks.
    monkeypatch.setattr("os.geteuid", lambda: 4321)
    if os.getuid() == 0:
        os.chown(shared / "guessed", 1234, 1234)
    with pytest.raises(HostFailure, match="other users cannot change"):
        check_not_replaceable(shared / "guessed" / "run")


def test_a_missing_directory_is_no_safe_one(tmp_path: Path) -> None:
    with pytest.raises(HostFailure):
        check_not_replaceable(tmp_path / "missing")
