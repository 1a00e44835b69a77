"""A new file is there as a whole or not at all."""

import errno
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from qtenclave.errors import HostFailure, InvalidRequest, QtCode
from qtenclave.image.output import commit_together, new_file


@pytest.fixture(params=["unnamed", "named"])
def place(request: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A directory, also one on a file system that has no files without a name."""
    if request.param == "named":
        opened = os.open

        def without(path: Any, flags: int, mode: int = 0o777, **more: Any) -> int:
            if flags & os.O_TMPFILE == os.O_TMPFILE:
                raise OSError(errno.EOPNOTSUPP, "no such thing")
            return opened(path, flags, mode, **more)

        monkeypatch.setattr(os, "open", without)
    return tmp_path


def test_is_there_only_after_commit(place: Path) -> None:
    output = place / "image"
    output.write_bytes(b"old")
    with new_file(output) as new:
        new.file.write(b"new")
        assert output.read_bytes() == b"old"
        new.commit()
        assert output.read_bytes() == b"new"
    assert [path.name for path in place.iterdir()] == ["image"]
    with new_file(output) as new:
        new.file.write(b"newer")
    assert output.read_bytes() == b"new"
    assert [path.name for path in place.iterdir()] == ["image"]


def test_r14_an_error_leaves_nothing(place: Path) -> None:
    with pytest.raises(RuntimeError), new_file(place / "image") as new:  # noqa: PT012
        new.file.write(b"half")
        raise RuntimeError
    assert list(place.iterdir()) == []


def test_obeys_the_umask(place: Path) -> None:
    before = os.umask(0o027)
    try:
        with new_file(place / "image") as new:
            new.commit()
    finally:
        os.umask(before)
    assert (place / "image").stat().st_mode & 0o777 == 0o640


def test_a_directory_that_takes_no_name(place: Path) -> None:
    (place / "below").mkdir()
    with pytest.raises(HostFailure) as failure, new_file(place / "below/image") as new:  # noqa: PT012
        if new.has_name:
            new.temporary.unlink()
        (place / "below").rmdir()
        new.commit()
    assert failure.value.code is QtCode.FILE_OPERATION


def test_r14_two_files_are_there_together_or_not_at_all(place: Path) -> None:
    with new_file(place / "record") as first, new_file(place / "image") as last:
        commit_together(first, last)
    assert {path.name for path in place.iterdir()} == {"record", "image"}
    (place / "image").unlink()
    with new_file(place / "record") as first, new_file(place / "image") as last:
        (place / "image").mkdir()
        with pytest.raises(HostFailure):
            commit_together(first, last)
    assert {path.name for path in place.iterdir()} == {"image"}


def test_names_that_are_no_place(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "nowhere").symlink_to("missing")
    places = (tmp_path, tmp_path / "pipe", tmp_path / "nowhere", tmp_path / "no/image", Path("/"))
    for output in places:
        with pytest.raises(InvalidRequest) as refusal, new_file(output):
            pytest.fail(str(output))
        assert refusal.value.code is QtCode.FILE_OPERATION


WRITER = """
import sys
from pathlib import Path
from qtenclave.image.output import new_file
with new_file(Path(sys.argv[1])) as new:
    new.file.write(b"half")
    new.file.flush()
    print(new.has_name, flush=True)
    sys.stdin.read()
"""


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGKILL])
def test_r14_a_killed_writer_leaves_nothing(tmp_path: Path, how: signal.Signals) -> None:
    output = tmp_path / "image"
    command = [sys.executable, "-c", WRITER, str(output)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as writer:
        assert writer.stdout is not None
        has_name = writer.stdout.readline() == b"True\n"
        writer.send_signal(how)
        assert writer.wait() == -how
    assert not output.exists()
    if not has_name:
        assert list(tmp_path.iterdir()) == []
