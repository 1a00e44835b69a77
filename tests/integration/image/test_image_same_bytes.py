"""Same input, same bytes: another folder, another time, another user, the same file.

Each build is a process of its own, with nothing in common with the other but the guest parts and
the container.
"""

import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

NOBODY = 65534
BUILD = """
import os, sys, time
from pathlib import Path
from qtenclave.image import RunOptions, build_image
source, guest, output, cmd = sys.argv[1:]
options = RunOptions(cmd=tuple(cmd.split()), env=("A=1",)) if cmd else RunOptions()
build_image(source, Path(output), guest=Path(guest), signer=None, progress=lambda _: None,
            options=options)
print(os.geteuid(), int(time.time()))
"""


@dataclass(frozen=True)
class Surroundings:
    """Where, when and by whom."""

    folder: str
    uid: int = 0
    time: str = ""  # as faketime takes it
    umask: int = 0o022
    environment: dict[str, str] = field(default_factory=dict)


HERE = Surroundings("here")
OTHERS = {
    "another folder": Surroundings("somewhere/else entirely"),
    "another time": Surroundings("later", time="2031-05-06 07:08:09"),
    "another user": Surroundings("other", uid=NOBODY, umask=0o077),
    "another language and zone": Surroundings(
        "foreign", environment={"LC_ALL": "C.UTF-8", "TZ": "Asia/Tokyo", "PYTHONHASHSEED": "77"}
    ),
}


@pytest.fixture
def shared() -> Iterator[Path]:
    """A directory that every user may enter."""
    directory = Path(tempfile.mkdtemp(prefix="qt-same-", dir="/tmp"))
    directory.chmod(0o755)
    yield directory
    shutil.rmtree(directory)


def build(source: str, guest: Path, place: Path, around: Surroundings, cmd: str) -> str:
    """Build in a process of its own; return the file's SHA-256."""
    output = place / "image.eif"
    faketime = ["faketime", "-f", f"@{around.time}"] if around.time else []
    done = subprocess.run(
        [*faketime, sys.executable, "-c", BUILD, source, str(guest), str(output), cmd],
        env={"PATH": os.environ["PATH"], "HOME": str(place), **around.environment},
        cwd=place,
        user=around.uid or None,
        group=around.uid or None,
        extra_groups=[] if around.uid else None,
        umask=around.umask,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    uid, seconds = done.stdout.split()
    if around.uid:
        assert int(uid) == around.uid
    if around.time:
        assert int(seconds) > 1_900_000_000  # the other time was really there
    return hashlib.sha256(output.read_bytes()).hexdigest()


def may_use_checkout(uid: int) -> bool:
    command = [sys.executable, "-c", "import qtenclave.image"]
    try:
        done = subprocess.run(
            command, cwd="/", user=uid, group=uid, extra_groups=[], capture_output=True, check=False
        )
    except PermissionError:
        return False
    return done.returncode == 0


def prepare(around: Surroundings, shared: Path) -> Path:
    if around.uid and os.geteuid() != 0:
        pytest.skip("needs root to be another user")
    if around.uid and not may_use_checkout(around.uid):
        pytest.skip("needs a checkout of root's that other users may read")
    if around.time and shutil.which("faketime") is None:
        pytest.skip("needs the program faketime")
    place = shared / around.folder
    place.mkdir(parents=True)
    return place


def give(place: Path, uid: int) -> None:
    for path in (place, *place.rglob("*")):
        os.chown(path, uid, uid, follow_symlinks=False)


@pytest.mark.parametrize("around", OTHERS.values(), ids=OTHERS.keys())
def test_a_container(shared: Path, guest: Path, layout: Path, around: Surroundings) -> None:
    shutil.copytree(guest, shared / "guest")
    digests = set()
    for one in (HERE, around):
        place = prepare(one, shared)
        shutil.copytree(layout, place / "layout")  # new times for all files
        if one.uid:
            give(place, one.uid)
        digests.add(build(f"oci:{place}/layout:1.0", shared / "guest", place, one, ""))
    assert len(digests) == 1


@pytest.mark.parametrize("around", OTHERS.values(), ids=OTHERS.keys())
def test_a_directory(
    shared: Path, guest: Path, program: Callable[..., bytes], around: Surroundings
) -> None:
    shutil.copytree(guest, shared / "guest")
    digests = set()
    # The second directory is filled in another order, and at another time.
    for names, one in ((["app", "b", "a"], HERE), (["a", "b", "app"], around)):
        place = prepare(one, shared)
        top = place / "root"
        top.mkdir()
        for name in names:
            (top / name).write_bytes(program() + (b"" if name == "app" else name.encode()))
            (top / name).chmod(0o755)
            os.utime(top / name, (len(names[0]) * 1000, len(names[0]) * 1000))
        (top / "link").symlink_to("app")
        top.chmod(0o755)
        if one.uid:
            give(place, one.uid)
        digests.add(build(f"rootfs:{top}", shared / "guest", place, one, "/app -v"))
    assert len(digests) == 1


@pytest.fixture(scope="module")
def layout(
    storage: Any, tmp_path_factory: pytest.TempPathFactory, program: Callable[..., bytes]
) -> Path:
    """A container image, in a directory that can be copied."""
    directory = tmp_path_factory.mktemp("same")
    (directory / "app").write_bytes(program())
    (directory / "app").chmod(0o755)
    storage.commit("localhost/same:1", {directory / "app": "/app"}, ["--cmd", "/app"])
    command = ["skopeo", "copy", "--quiet", f"{storage.prefix}localhost/same:1"]
    subprocess.run([*command, f"oci:{directory}/layout:1.0"], check=True)
    index = json.loads((directory / "layout/index.json").read_bytes())
    assert len(index["manifests"]) == 1
    return directory / "layout"
