"""Programs of others, built from their published sources, to hold ours against.

Each is built once and kept below the user's cache directory, under its name and version. None is
part of the product: where its build tool or its registry cannot be reached, whoever asks gets
`Unavailable` with one plain reason.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

__all__ = [
    "Unavailable",
    "cargo_program",
    "cargo_project",
    "go_project",
    "python_program",
]

_LONGEST_BUILD_S = 1800
_TAIL_LINES = 5


class Unavailable(Exception):
    """The program cannot be had on this machine; the text says why."""


def cargo_program(crate: str, version: str, program: str, *options: str) -> Path:
    """Return `program` of a published crate, built with its own lock file."""
    entry = _entry("cargo", crate, version)
    command = ["cargo", "install", "--locked", *options, "--version", version, crate]
    return _built(entry / "bin" / program, [*command, "--root", str(entry)], entry.parent)


def cargo_project(source: Path, program: str) -> Path:
    """Return `program` of a Cargo project in this tree, which has a `Cargo.lock`."""
    entry = _entry("cargo", source.name, "target")
    command = ["cargo", "build", "--release", "--locked", "--target-dir", str(entry)]
    return _built(entry / "release" / program, command, source, again=True)


def go_project(source: Path) -> Path:
    """Return the program of a Go project in this tree, which has a `go.sum`."""
    program = _entry("go", source.name, "target") / source.name
    return _built(program, ["go", "build", "-o", str(program), "."], source, again=True)


def python_program(package: str, version: str, program: str) -> Path:
    """Return `program` of a published Python package, in an environment of its own.

    The environment's interpreter lies beside it and has the package's modules.
    """
    entry = _entry("python", package, version)
    pip = _built(entry / "bin/pip", [sys.executable, "-m", "venv", str(entry)], entry.parent)
    command = [str(pip), "install", "--quiet", f"{package}=={version}"]
    return _built(entry / "bin" / program, command, entry.parent)


def _entry(tool: str, name: str, version: str) -> Path:
    base = os.environ.get("XDG_CACHE_HOME") or Path(os.environ.get("HOME") or "/", ".cache")
    entry = Path(base, "qtenclave/others", tool, f"{name}-{version}")
    entry.mkdir(parents=True, exist_ok=True)
    return entry


def _built(
    program: Path,
    command: Sequence[str],
    directory: Path,
    *,
    environment: Mapping[str, str] | None = None,
    again: bool = False,
) -> Path:
    """Run a build unless its result is there; `again` where the tool itself knows what changed."""
    if program.exists() and not again:
        return program
    if shutil.which(command[0]) is None:
        raise Unavailable(f"needs {command[0]}, to build {program.name}")
    with tempfile.TemporaryFile("w+") as output:
        try:
            status = subprocess.run(
                command,
                cwd=directory,
                env={**os.environ, **(environment or {})},
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                timeout=_LONGEST_BUILD_S,
                check=False,
            ).returncode
        except subprocess.TimeoutExpired as error:
            raise Unavailable(f"{program.name}: not built within {_LONGEST_BUILD_S} s") from error
        output.seek(0)
        tail = "\n".join(output.read().splitlines()[-_TAIL_LINES:])
    if status != 0 or not program.exists():
        raise Unavailable(f"{program.name}: could not be built here ({' '.join(command)}):\n{tail}")
    return program
