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
    "ENCLAVES",
    "BuildError",
    "Part",
    "Step",
    "Target",
    "check_tools",
    "config_mismatches",
    "hash_inputs",
    "parts_of",
]

HERE = Path(__file__).resolve().parent
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
_OTHER_ARCHITECTURES = (
    "alpha", "arc", "arm", "csky", "hexagon", "ia64", "loongarch", "m68k", "microblaze", "mips",
    "nios2", "openrisc", "parisc", "powerpc", "riscv", "s390", "sh", "sparc", "xtensa",
)  # fmt: skip

_INIT_OPTIONS = (
    "-static", "-std=c17", "-O2", "-D_GNU_SOURCE",
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

    Attributes:
        sources: Files that decide its bytes.
        tools: Commands whose version does, by the name under which it is recorded.
        packages: What has to be installed: a tool, a header or a file, and its Debian package.
    """

    name: str
    files: tuple[str, ...]
    sources: tuple[Path, ...]
    tools: Mapping[str, str]
    packages: Mapping[str, str]
    steps: Callable[[Path, int], Iterator[Step]]


class Target(NamedTuple):
    """One enclave OS: what it runs on, and which of the kernels it has."""

    arch: str  # in the words of `uname -m`
    profile: str

    @property
    def directory(self) -> str:
        """Where its kernel and command line are installed."""
        return f"{self.arch}-{self.profile}"


@dataclass(frozen=True, slots=True)
class _Architecture:
    """How code for one architecture is made on an x86-64 machine.

    Attributes:
        linux: What the kernel's makefiles call it.
        sources: Its directory in the kernel's source.
        prefix: Of compiler and binutils.
        compiler_packages: Where these come from.
        libc_compiler: Compiles and links against the static C library.
        libc_packages: Where that library comes from.
        make: Settings of the kernel's build.
        goal, image: What is made, and where it lies then.
        device_tree: Where in the kernel's source its device tree goes; empty if it has none.
        objects: About how many compiled files a kernel has; for the progress line alone.
    """

    linux: str
    sources: str
    prefix: str
    compiler_packages: Mapping[str, str]
    libc_compiler: str
    libc_packages: Mapping[str, str]
    make: tuple[str, ...]
    goal: str
    image: str
    device_tree: str
    objects: int


_ARCHITECTURES = {
    "x86_64": _Architecture(
        linux="x86_64",
        sources="x86",
        prefix="",
        compiler_packages={"gcc": "gcc", "ld": "binutils", "objcopy": "binutils"},
        libc_compiler="musl-gcc",
        libc_packages={"musl-gcc": "musl-tools"},
        # Pages of 4 KiB instead of 2 MiB in the file: it shrinks by a third, the addresses stay.
        # The build id goes, since nothing reads it.
        make=("LDFLAGS_vmlinux=-z max-page-size=0x1000 --orphan-handling=error",),
        goal="vmlinux",
        image="vmlinux",
        device_tree="",
        objects=690,
    ),
    "aarch64": _Architecture(
        linux="arm64",
        sources="arm64",
        prefix="aarch64-linux-gnu-",
        compiler_packages={
            "aarch64-linux-gnu-gcc": "gcc-aarch64-linux-gnu",
            "aarch64-linux-gnu-ld": "binutils-aarch64-linux-gnu",
        },
        # Debian has no musl for another architecture than the machine's own.
        libc_compiler="aarch64-linux-gnu-gcc",
        libc_packages={"/usr/aarch64-linux-gnu/lib/libc.a": "libc6-dev-arm64-cross"},
        make=("CROSS_COMPILE=aarch64-linux-gnu-",),
        goal="Image",
        image="arch/arm64/boot/Image",
        device_tree="arch/arm64/kernel/enclave.dts",
        objects=700,
    ),
}


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
    for name, tool in part.tools.items():
        if name == "libc.a":
            inputs[name] = _sha256(Path(_first_line([tool, "-print-file-name=libc.a"])))
        else:
            inputs[name] = _first_line([tool, "--version"])
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


def _fragments(target: Target) -> tuple[Path, ...]:
    return tuple(HERE / f"kernel/{name}.config" for name in ("common", *target))


def _patches(arch: str) -> tuple[Path, ...]:
    """Return the changes to the kernel's source, in order: for all architectures, then for one."""
    names = ("common", arch)
    return tuple(path for name in names for path in sorted(HERE.glob(f"kernel/{name}-*.patch")))


def _whole_image(image: bytes) -> bytes:
    """Return an `Image` as long as its header says that it is in memory, with what starts as zero.

    So the measured bytes tell where the kernel ends; see rule B1 in `qtenclave.eif.boundaries`.

    Source: Linux, Documentation/arm64/booting.rst, "Call the kernel image".
    """
    size = int.from_bytes(image[16:24], "little")
    if image[56:60] != b"ARM\x64" or size < len(image):
        raise BuildError(f"kernel: expected an Image of at most {size} bytes, got {len(image)}")
    return image.ljust(size, b"\0")


def _kernel_steps(target: Target, work: Path, jobs: int) -> Iterator[Step]:
    arch = _ARCHITECTURES[target.arch]
    make = ("make", f"ARCH={arch.linux}", *arch.make)
    patterns = [
        f"arch/{name}/*.{kind}" for name in _OTHER_ARCHITECTURES for kind in ("[chS]", "dts*")
    ]
    patterns += [f"arch/{a.sources}/*.[chS]" for a in _ARCHITECTURES.values() if a is not arch]
    excludes = [f"--exclude={SOURCE_NAME}/{pattern}" for pattern in (*_NOT_UNPACKED, *patterns)]
    unpack = ("tar", "-x", "--no-same-owner", "--use-compress-program=xz -T0", *excludes)
    yield Step("unpack kernel source", (*unpack, "-f", str(KERNEL_SOURCE)), work)
    tree = work / SOURCE_NAME
    for patch in _patches(target.arch):
        command = ("patch", "-p1", "--fuzz=0", "-i", str(patch))
        yield Step("patch kernel source", command, tree)
    if arch.device_tree:
        shutil.copyfile(HERE / f"kernel/{target.arch}.dts", tree / arch.device_tree)
    wanted = work / "wanted.config"
    wanted.write_text("".join(path.read_text() for path in _fragments(target)))
    yield Step("configure kernel", (*make, f"KCONFIG_ALLCONFIG={wanted}", "allnoconfig"), tree)
    if wrong := config_mismatches(wanted.read_text(), (tree / ".config").read_text()):
        raise BuildError(f"kernel configuration does not hold: {'; '.join(wrong)}")
    yield Step("compile kernel", (*make, f"-j{jobs}", arch.goal), tree, arch.objects)
    out = work / "out" / target.directory
    out.mkdir(parents=True)
    if arch.goal == "Image":
        (out / "kernel").write_bytes(_whole_image((tree / arch.image).read_bytes()))
    else:
        strip = ("objcopy", "--strip-all", "vmlinux", str(out / "kernel"))
        yield Step("strip kernel", strip, tree)
    (out / "kernel").chmod(0o644)


def _kernel(target: Target) -> Part:
    arch = _ARCHITECTURES[target.arch]
    return Part(
        name=f"kernel {target.directory}",
        files=(f"{target.directory}/kernel",),
        sources=(
            KERNEL_SOURCE,
            *_fragments(target),
            *_patches(target.arch),
            *HERE.glob(f"kernel/{target.arch}.dts"),
        ),
        tools={"gcc": f"{arch.prefix}gcc", "ld": f"{arch.prefix}ld"},
        packages={
            str(KERNEL_SOURCE): KERNEL_SOURCE_PACKAGE,
            "gcc": "gcc",  # programs of the build itself
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
            **arch.compiler_packages,
        },
        steps=lambda work, jobs: _kernel_steps(target, work, jobs),
    )


def _boot_steps(arch: str, work: Path) -> Iterator[Step]:
    target = work / "out" / arch
    target.mkdir(parents=True)
    for name, files in (
        ("init", ("init.c", "messages.c")),
        ("poweroff-init", ("poweroff-init.c",)),
    ):
        # Relative names, so that no message or symbol in the program carries our directory.
        command = (_ARCHITECTURES[arch].libc_compiler, *_INIT_OPTIONS, *files)
        yield Step(f"compile {name}", (*command, "-o", str(target / name)), HERE / "init")


def _boot(name: str) -> Part:
    """Return what takes a second to build: not with the kernel, where a change costs minutes."""
    arch = _ARCHITECTURES[name]
    return Part(
        name=f"boot {name}",
        files=(f"{name}/init", f"{name}/poweroff-init"),
        sources=tuple(HERE / "init" / file for file in _INIT_SOURCES),
        tools={
            "gcc": f"{arch.prefix}gcc",
            "ld": f"{arch.prefix}ld",
            "libc.a": arch.libc_compiler,
        },
        packages={**arch.compiler_packages, **arch.libc_packages},
        steps=lambda work, _jobs: _boot_steps(name, work),
    )


def _cmdline_steps(target: Target, work: Path) -> Iterator[Step]:
    out = work / "out" / target.directory
    out.mkdir(parents=True)
    source, copy = HERE / f"{target.arch}.cmdline", out / "cmdline"
    yield Step("copy command line", ("install", "-m", "644", str(source), str(copy)), work)


def _cmdline(target: Target) -> Part:
    return Part(
        name=f"cmdline {target.directory}",
        files=(f"{target.directory}/cmdline",),
        sources=(HERE / f"{target.arch}.cmdline",),
        tools={},
        packages={},
        steps=lambda work, _jobs: _cmdline_steps(target, work),
    )


# A configuration of neither all nor an architecture is a profile; the first target is the default.
_PROFILES = sorted(
    {path.stem for path in HERE.glob("kernel/*.config")} - {"common"} - set(_ARCHITECTURES)
)
ENCLAVES = tuple(Target(arch, profile) for arch in _ARCHITECTURES for profile in _PROFILES)


def parts_of(target: Target) -> tuple[Part, ...]:
    """Return what an enclave OS is made of; one part may belong to several."""
    return (_boot(target.arch), _cmdline(target), _kernel(target))
