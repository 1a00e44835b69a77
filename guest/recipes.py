"""How each part of the enclave OS is made: its inputs, its commands, its files.

A recipe decides bytes, so this file is one of the inputs of every part. What stays out of here,
because it must not decide any byte: the cache, the lock, the progress line, the installation.
"""

import hashlib
import re
import shutil
import subprocess
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

__all__ = [
    "BOOT",
    "KERNEL",
    "PARTS",
    "BuildError",
    "Part",
    "Step",
    "check_tools",
    "config_mismatches",
    "hash_inputs",
]

HERE = Path(__file__).resolve().parent
ARCH = "x86_64"
PROFILE = "minimal"
KERNEL_SOURCE = Path("/usr/src/linux-source-6.1.tar.xz")
KERNEL_SOURCE_PACKAGE = "linux-source-6.1"
SOURCE_NAME = "linux-source-6.1"  # the one directory in the archive

# Same bytes from the same inputs: no clock, user, host, locale or home directory gets through.
ENVIRONMENT = {
    "HOME": "/nonexistent",
    "KBUILD_BUILD_HOST": "qtenclave",
    "KBUILD_BUILD_TIMESTAMP": "Thu Jan  1 00:00:00 UTC 1970",
    "KBUILD_BUILD_USER": "qtenclave",
    "KBUILD_BUILD_VERSION": "1",
    "LC_ALL": "C",
    "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
    "SOURCE_DATE_EPOCH": "0",
    "TZ": "UTC",
}

# Sources that no configuration of ours compiles; their Kconfig and Makefiles stay, since the
# kernel reads all of them. Halves the time and the room that unpacking takes.
_NOT_UNPACKED = (
    "Documentation/[!K]*",
    "arch/[!Kx]*/*.[chS]",
    "arch/[!Kx]*/*.dts*",
    "arch/xtensa/*.[chS]",
    "drivers/gpu/*.[chS]",
    "drivers/infiniband/*.[chS]",
    "drivers/media/*.[chS]",
    "drivers/net/ethernet/*.[chS]",
    "drivers/net/wireless/*.[chS]",
    "drivers/scsi/*.[chS]",
    "drivers/staging/*.[chS]",
    "sound/*.[chS]",
    "tools/perf",
    "tools/testing",
)

_KERNEL_MAKE = (
    "make",
    f"ARCH={ARCH}",
    # Pages of 4 KiB instead of 2 MiB in the file: it shrinks by a third, the addresses stay. The
    # build id goes, since nothing reads it.
    "LDFLAGS_vmlinux=-z max-page-size=0x1000 --orphan-handling=error",
)
_KERNEL_OBJECTS = 690  # about; for the progress line alone

_INIT_COMPILE = (
    "musl-gcc", "-static", "-std=c17", "-O2", "-D_GNU_SOURCE",
    "-Wall", "-Wextra", "-Wshadow", "-Wconversion", "-Werror",
    "-fstack-protector-strong", "-fno-strict-aliasing",
    "-Wl,-z,noexecstack", "-Wl,-z,relro", "-Wl,-z,now", "-Wl,--build-id=none", "-s",
)  # fmt: skip
_INIT_SOURCES = ("init.c", "messages.c", "messages.h", "poweroff-init.c")


class BuildError(Exception):
    """What the user reads, in one line, when the build stops."""


class Step(NamedTuple):
    """One command of a recipe.

    `objects` is about how many compiled files its output will name; 0 if it names none.
    """

    phase: str
    command: tuple[str, ...]
    directory: Path
    objects: int = 0


@dataclass(frozen=True, slots=True)
class Part:
    """One thing that is built and cached as a whole.

    `steps(work, jobs)` yields the commands to run one after the other; what it does between two
    of them happens at that moment. Afterwards `work/out` holds `files`.
    """

    name: str
    files: tuple[str, ...]
    sources: tuple[Path, ...]
    packages: Mapping[str, str]  # tool or header -> Debian package
    steps: Callable[[Path, int], Iterator[Step]]


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _first_line(command: Sequence[str]) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=ENVIRONMENT)
    return done.stdout.splitlines()[0]


def _is_present(tool: str) -> bool:
    if tool.startswith("/"):
        return Path(tool).exists()
    if not tool.endswith(".h"):
        return shutil.which(tool, path=ENVIRONMENT["PATH"]) is not None
    # The compiler knows where headers are; their directory depends on the distribution.
    test = ["gcc", "-E", "-x", "c", "-include", tool, "/dev/null"]
    try:
        done = subprocess.run(test, capture_output=True, check=False, env=ENVIRONMENT)
    except FileNotFoundError:
        return False
    return done.returncode == 0


def check_tools(parts: Iterable[Part]) -> None:
    """Raise one line that names every missing package."""
    needed = {tool: package for part in parts for tool, package in part.packages.items()}
    if missing := {package for tool, package in needed.items() if not _is_present(tool)}:
        names = " ".join(sorted(missing))
        raise BuildError(f"missing packages; run as root: apt-get install {names}")


def hash_inputs(part: Part) -> dict[str, str]:
    """Return everything that decides the bytes of a part, by name."""
    inputs = {path.name: _sha256(path) for path in (*part.sources, Path(__file__).resolve())}
    inputs["gcc"] = _first_line(["gcc", "--version"])
    inputs["ld"] = _first_line(["ld", "--version"])
    if "musl-gcc" in part.packages:
        inputs["libc.a"] = _sha256(Path(_first_line(["musl-gcc", "-print-file-name=libc.a"])))
    return dict(sorted(inputs.items()))


def config_mismatches(wanted: str, final: str) -> list[str]:
    """Return the lines of a configuration fragment that do not hold in a final configuration."""
    have = set(final.splitlines())
    values = {line.partition("=")[0] for line in have if line.startswith("CONFIG_")}
    wrong = []
    for line in wanted.splitlines():
        if match := re.fullmatch(r"# (CONFIG_\w+) is not set", line):
            if match[1] in values:  # absent is as good: its dependencies are off
                wrong.append(line)
        elif line and not line.startswith("# ") and line not in have:
            wrong.append(line)
    return wrong


def _kernel_steps(work: Path, jobs: int) -> Iterator[Step]:
    fragment, patch = KERNEL.sources[1:]
    excludes = [f"--exclude={SOURCE_NAME}/{pattern}" for pattern in _NOT_UNPACKED]
    unpack = ("tar", "-x", "--no-same-owner", "--use-compress-program=xz -T0", *excludes)
    yield Step("unpack kernel source", (*unpack, "-f", str(KERNEL_SOURCE)), work)
    tree = work / SOURCE_NAME
    yield Step("patch kernel source", ("patch", "-p1", "--fuzz=0", "-i", str(patch)), tree)
    configure = (*_KERNEL_MAKE, f"KCONFIG_ALLCONFIG={fragment}", "allnoconfig")
    yield Step("configure kernel", configure, tree)
    config = (tree / ".config").read_text()
    if wrong := config_mismatches(fragment.read_text(), config):
        raise BuildError(f"kernel configuration does not hold: {'; '.join(wrong)}")
    compile_ = (*_KERNEL_MAKE, f"-j{jobs}", "vmlinux")
    yield Step("compile kernel", compile_, tree, _KERNEL_OBJECTS)
    target = work / "out" / f"{ARCH}-{PROFILE}"
    target.mkdir(parents=True)
    strip = ("objcopy", "--strip-all", "vmlinux", str(target / "kernel"))
    yield Step("strip kernel", strip, tree)
    (target / "kernel").chmod(0o644)


def _boot_steps(work: Path, _jobs: int) -> Iterator[Step]:
    target = work / "out" / ARCH
    target.mkdir(parents=True)
    here = HERE / "init"
    for name, files in (
        ("init", ("init.c", "messages.c")),
        ("poweroff-init", ("poweroff-init.c",)),
    ):
        # Relative names, so that no message or symbol in the program carries our directory.
        command = (*_INIT_COMPILE, *files, "-o", str(target / name))
        yield Step(f"compile {name}", command, here)
    profile = work / "out" / f"{ARCH}-{PROFILE}"
    profile.mkdir()
    shutil.copyfile(BOOT.sources[0], profile / "cmdline")
    (profile / "cmdline").chmod(0o644)


KERNEL = Part(
    name="kernel",
    files=(f"{ARCH}-{PROFILE}/kernel",),
    sources=(
        KERNEL_SOURCE,
        HERE / f"kernel/{ARCH}-{PROFILE}.config",
        HERE / "kernel/0001-calibrate-under-emulation.patch",
    ),
    packages={
        str(KERNEL_SOURCE): KERNEL_SOURCE_PACKAGE,
        "gcc": "gcc",
        "ld": "binutils",
        "objcopy": "binutils",
        "make": "make",
        "flex": "flex",
        "bison": "bison",
        "bc": "bc",
        "awk": "mawk",
        "patch": "patch",
        "tar": "tar",
        "xz": "xz-utils",
        "gelf.h": "libelf-dev",
        "stdlib.h": "libc6-dev",
    },
    steps=_kernel_steps,
)

# What takes a second to build: apart from the kernel, so that a change here does not cost minutes.
BOOT = Part(
    name="boot",
    files=(f"{ARCH}/init", f"{ARCH}/poweroff-init", f"{ARCH}-{PROFILE}/cmdline"),
    sources=(
        HERE / f"{ARCH}-{PROFILE}.cmdline",
        *(HERE / "init" / name for name in _INIT_SOURCES),
    ),
    packages={"gcc": "gcc", "ld": "binutils", "musl-gcc": "musl-tools"},
    steps=_boot_steps,
)

PARTS = (BOOT, KERNEL)
