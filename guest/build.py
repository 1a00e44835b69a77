#!/usr/bin/env python3
"""Build the enclave OS: kernel, init, command line. Needs Python 3.11 and nothing else of ours.

    python3 guest/build.py --output DIR [--arch A] [--profile P] [--all] [--jobs N]

Decides where things are kept and what the user sees. What is built, and how, is in `recipes.py`.
Each part is cached under the hash of its inputs, so a second run copies files; an entry appears in
the cache whole or not at all.
"""

import argparse
import contextlib
import fcntl
import hashlib
import json
import os
import re
import selectors
import shutil
import subprocess
import sys
import tempfile
import time
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import recipes
from recipes import ENCLAVES, BuildError, Part, Step, Target

_COMPILED = re.compile(r"^  (?:CC|AS)\s")
_REFRESH_S = 0.2
_PLAIN_INTERVAL_S = 10.0  # between two lines, where a line cannot be rewritten
_TAIL_LINES = 15  # of a failed command's output
_MANIFEST = "manifest.json"


class Progress:
    """One line on standard error that says what is going on and for how long."""

    def __init__(self) -> None:
        self._begin = time.monotonic()
        self._rewrites = sys.stderr.isatty()
        self._next = 0.0
        self._shown = ""

    def show(self, text: str, *, now: bool = False) -> None:
        """Show `text`; `now` for the first line of a phase, otherwise at most every so often."""
        elapsed = time.monotonic() - self._begin
        if not now and elapsed < self._next:
            return
        self._next = elapsed + (_REFRESH_S if self._rewrites else _PLAIN_INTERVAL_S)
        line = f"guest: {text}, {elapsed:.0f} s"
        if self._rewrites:
            sys.stderr.write(f"\r\x1b[K{line}")
        elif line != self._shown:
            sys.stderr.write(f"{line}\n")
        self._shown = line
        sys.stderr.flush()

    def end(self) -> None:
        """Leave the line that is on the screen."""
        if self._rewrites and self._shown:
            sys.stderr.write("\n")


def run_step(step: Step, progress: Progress) -> None:
    """Run one command, with its output counted instead of shown.

    Raises:
        BuildError: It ended with a status other than 0; the message carries the end of its output.
    """
    progress.show(step.phase, now=True)
    tail: deque[str] = deque(maxlen=_TAIL_LINES)
    compiled = 0
    with (
        subprocess.Popen(
            step.command,
            cwd=step.directory,
            env=recipes.ENVIRONMENT,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            umask=0o022,
        ) as process,
        selectors.DefaultSelector() as selector,
    ):
        assert process.stdout is not None
        selector.register(process.stdout, selectors.EVENT_READ)
        pending = b""
        while True:
            # The time limit keeps the seconds on the screen going while a command is silent.
            if selector.select(_REFRESH_S):
                data = os.read(process.stdout.fileno(), 65536)
                if not data:
                    break
                *lines, pending = (pending + data).split(b"\n")
                texts = [line.decode(errors="replace") for line in lines]
                tail.extend(texts)
                compiled += sum(1 for text in texts if _COMPILED.match(text))
            count = f", {compiled} of about {step.objects} objects" if step.objects else ""
            progress.show(step.phase + count)
    if process.returncode != 0:
        shown = "\n".join([*tail, pending.decode(errors="replace")]).strip()
        raise BuildError(f"{step.phase}: {step.command[0]} failed ({process.returncode})\n{shown}")


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def cache_directory(environ: Mapping[str, str]) -> Path:
    """Return where built parts are kept, by the rules of the XDG base directories."""
    base = environ.get("XDG_CACHE_HOME") or Path(environ.get("HOME") or "/", ".cache")
    return Path(base) / "qtenclave/guest"


@contextlib.contextmanager
def locked(cache: Path, progress: Progress) -> Iterator[None]:
    """Hold the cache alone: of two builds at once, the second waits and then finds the result."""
    cache.mkdir(parents=True, exist_ok=True)
    with (cache / "lock").open("a") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            progress.show("another build is running; waiting for it", now=True)
            fcntl.flock(file, fcntl.LOCK_EX)
        yield


def is_whole(entry: Path, part: Part) -> bool:
    """Is this cache entry there, with the bytes that were built?"""
    try:
        manifest = json.loads((entry / _MANIFEST).read_text())
        return bool(manifest["sha256"] == {name: _digest(entry / name) for name in part.files})
    except (OSError, ValueError, KeyError, TypeError):
        return False


def build_part(part: Part, inputs: Mapping[str, str], entry: Path, jobs: int) -> None:
    """Build a part and put it into the cache as `entry`, in one rename.

    The caller holds the lock. A work directory that is there already was left by a build that was
    killed.
    """
    progress = Progress()
    for left in entry.parent.glob("work-*"):
        shutil.rmtree(left, ignore_errors=True)
    work = Path(tempfile.mkdtemp(prefix="work-", dir=entry.parent))
    try:
        for step in part.steps(work, jobs):
            run_step(step, progress)
        out = work / "out"
        digests = {name: _digest(out / name) for name in part.files}
        manifest = {"inputs": dict(inputs), "sha256": digests}
        (out / _MANIFEST).write_text(json.dumps(manifest, indent=2, sort_keys=True) + "\n")
        if entry.exists():  # damaged, or we would not be here
            shutil.rmtree(entry)
        out.rename(entry)
        progress.show(f"{part.name} is ready", now=True)
    finally:
        progress.end()
        shutil.rmtree(work, ignore_errors=True)


def _replace(target: Path, data: bytes, mode: int) -> None:
    """Write a file so that a reader sees the old bytes or the new ones."""
    target.parent.mkdir(parents=True, exist_ok=True)
    if target.is_file() and target.read_bytes() == data:
        return
    temporary = target.with_name(f".{target.name}.{os.getpid()}")
    temporary.write_bytes(data)
    temporary.chmod(mode)
    temporary.rename(target)


def entry_name(part: Part, inputs: Mapping[str, str]) -> str:
    """Return the name of a part's cache entry: the hash of what decides it.

    Parts without tools are copies, and two of them may copy one file to different places.
    """
    decisive = dict(inputs) if part.tools else {**inputs, "files": " ".join(part.files)}
    return hashlib.sha256(json.dumps(decisive, sort_keys=True).encode()).hexdigest()


def install(target: Target, built: Mapping[str, Path], output: Path) -> None:
    """Copy one enclave OS into `output` and describe it in its `build.json`.

    Args:
        target: Which one.
        built: The cache entry of each of its parts, by the part's name; an entry's own name is
            `entry_name`.
        output: The guest directory.
    """
    digests: dict[str, str] = {}
    inputs: dict[str, dict[str, str]] = {}
    hashes: dict[str, str] = {}
    for part in recipes.parts_of(target):
        entry = built[part.name]
        manifest = json.loads((entry / _MANIFEST).read_text())
        inputs[part.name], hashes[part.name] = manifest["inputs"], entry.name
        digests |= manifest["sha256"]
        for name in part.files:
            mode = (entry / name).stat().st_mode & 0o777
            _replace(output / name, (entry / name).read_bytes(), mode)
    kernel = (output / target.directory / "kernel").read_bytes()
    banner = re.search(rb"Linux version (\S+)", kernel)
    description = {
        "inputs": inputs,
        "inputs_sha256": hashes,
        "kernel_version": banner[1].decode() if banner else "",
        "sha256": digests,
    }
    text = json.dumps(description, indent=2, sort_keys=True) + "\n"
    _replace(output / target.directory / "build.json", text.encode(), 0o644)


def build(targets: Sequence[Target], output: Path, jobs: int, environ: Mapping[str, str]) -> None:
    """Make every part that the cache does not hold, and install what was asked for.

    Raises:
        BuildError: A package is missing or a command failed.
    """
    # A part that two of them share is made once.
    parts = {part.name: part for target in targets for part in recipes.parts_of(target)}
    recipes.check_tools(parts.values())
    cache = cache_directory(environ)
    built: dict[str, Path] = {}
    for part in parts.values():
        inputs = recipes.hash_inputs(part)
        entry = built[part.name] = cache / entry_name(part, inputs)
        if not is_whole(entry, part):  # who finds all that is needed waits for nobody
            with locked(cache, Progress()):
                if not is_whole(entry, part):
                    build_part(part, inputs, entry, jobs)
    for target in targets:
        install(target, built, output)


def _choose(arch: str, profile: str) -> Target:
    """Return what was asked for.

    Raises:
        BuildError: There is none with this name.
    """
    if (target := Target(arch, profile)) in ENCLAVES:
        return target
    known = ", ".join(f"--arch {one.arch} --profile {one.profile}" for one in ENCLAVES)
    raise BuildError(f"expected one of: {known}; got --arch {arch} --profile {profile}")


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program; 1 after a failure that was explained on standard error."""
    parser = argparse.ArgumentParser(description="Build the enclave OS into a directory.")
    parser.add_argument("--output", type=Path, required=True, metavar="DIR")
    parser.add_argument("--arch", default=ENCLAVES[0].arch, metavar="A")
    parser.add_argument("--profile", default=ENCLAVES[0].profile, metavar="P")
    parser.add_argument("--all", action="store_true", help="every architecture and profile")
    parser.add_argument("--jobs", type=int, default=len(os.sched_getaffinity(0)), metavar="N")
    options = parser.parse_args(argv)
    if options.jobs < 1:
        parser.error("--jobs: expected at least 1")
    try:
        targets = ENCLAVES if options.all else (_choose(options.arch, options.profile),)
        build(targets, options.output, options.jobs, os.environ)
    except (BuildError, OSError) as error:
        print(f"guest: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("guest: interrupted", file=sys.stderr)
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main())
