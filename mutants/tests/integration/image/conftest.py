"""Container images and guest parts for builds, made with the tools that users have."""

import shutil
import subprocess
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest
from guest_parts import elf_program, write_guest


@pytest.fixture
def guest(tmp_path: Path) -> Path:
    """Guest parts that boot nothing."""
    return write_guest(tmp_path / "guest")


@pytest.fixture(scope="session")
def program() -> Callable[..., bytes]:
    """Maker of programs."""
    return elf_program


@dataclass(frozen=True)
class Storage:
    """A container storage of its own, in a directory that goes with the test."""

    directory: Path

    @property
    def prefix(self) -> str:
        """What skopeo calls it."""
        return f"containers-storage:[vfs@{self.directory}/root+{self.directory}/run]"

    def buildah(self, *arguments: str | Path) -> str:
        """Run buildah on this storage; return what it prints."""
        places = ("--root", self.directory / "root", "--runroot", self.directory / "run")
        command = ("buildah", *places, "--storage-driver", "vfs", *arguments)
        done = subprocess.run(list(map(str, command)), capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        return done.stdout.strip()

    def commit(self, name: str, copies: dict[Path, str], config: Sequence[str]) -> None:
        """Make an image from nothing, one layer per copied file."""
        base = "scratch"
        for number, (source, target) in enumerate(copies.items()):
            container = self.buildah("from", base)
            self.buildah("copy", container, source, target)
            if number + 1 == len(copies):
                self.buildah("config", *config, container)
            base = name if number + 1 == len(copies) else f"{name}-{number}"
            self.buildah("commit", "--quiet", container, base)
            self.buildah("rm", container)


@pytest.fixture(scope="session")
def storage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Storage]:
    """An empty container storage."""
    if shutil.which("buildah") is None:
        pytest.skip("needs the program buildah")
    directory = tmp_path_factory.mktemp("storage")
    made = Storage(directory)
    yield made
    made.buildah("rmi", "--all", "--force")


@pytest.fixture(scope="session", autouse=True)
def skopeo() -> None:
    """Skip where no container image can be fetched."""
    if shutil.which("skopeo") is None:
        pytest.skip("needs the program skopeo")
