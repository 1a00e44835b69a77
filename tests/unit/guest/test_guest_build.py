"""What the build program decides: inputs, cache entries, one build at a time, clear refusals."""

import contextlib
import dataclasses
import importlib.util
import json
import os
import select
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

GUEST = Path(__file__).resolve().parents[3] / "guest"


def _load(name: str) -> ModuleType:
    """Load a program of guest/, which is no package, under the name that it imports itself by."""
    specification = importlib.util.spec_from_file_location(name, GUEST / f"{name}.py")
    assert specification is not None
    assert specification.loader is not None
    module = importlib.util.module_from_spec(specification)
    sys.modules[name] = module
    specification.loader.exec_module(module)
    return module


recipes = _load("recipes")
build = _load("build")

X86, ARM = recipes.Target("x86_64", "minimal"), recipes.Target("aarch64", "minimal")
ARCHITECTURES = sorted({target.arch for target in recipes.ENCLAVES})


def _fragment(target: object) -> str:
    """Return what a kernel must have, from all of its files."""
    paths = [path for part in recipes.parts_of(target) for path in part.sources]
    return "".join(path.read_text() for path in paths if path.suffix == ".config")


def _cmdline(arch: str) -> str:
    return (GUEST / f"{arch}.cmdline").read_text()


each_target = pytest.mark.parametrize("target", recipes.ENCLAVES, ids=lambda one: one.directory)


@pytest.mark.parametrize(
    ("wanted", "final", "wrong"),
    [
        pytest.param("CONFIG_A=y\n", "CONFIG_A=y\n", [], id="holds"),
        pytest.param('CONFIG_A="x"\n', 'CONFIG_A="x"\n', [], id="text holds"),
        pytest.param("# a remark\n\nCONFIG_A=y\n", "CONFIG_A=y\n", [], id="remark"),
        pytest.param("CONFIG_A=y\n", "", ["CONFIG_A=y"], id="renamed"),
        pytest.param("CONFIG_A=y\n", "CONFIG_A=m\n", ["CONFIG_A=y"], id="a module"),
        pytest.param("CONFIG_A=y\n", "CONFIG_AB=y\n", ["CONFIG_A=y"], id="longer name"),
        pytest.param("CONFIG_A=y\n", "# CONFIG_A=y\n", ["CONFIG_A=y"], id="in a remark"),
        pytest.param("CONFIG_A=64\n", "CONFIG_A=6\n", ["CONFIG_A=64"], id="other number"),
        pytest.param("# CONFIG_A is not set\n", "", [], id="absent"),
        pytest.param("# CONFIG_A is not set\n", "# CONFIG_A is not set\n", [], id="off"),
        pytest.param(
            "# CONFIG_A is not set\n", "CONFIG_A=y\n", ["# CONFIG_A is not set"], id="on after all"
        ),
    ],
)
def test_every_line_of_a_fragment_must_hold(wanted: str, final: str, wrong: list[str]) -> None:
    assert recipes.config_mismatches(wanted, final) == wrong


@each_target
def test_fragments_have_only_lines_that_are_checked(target: object) -> None:
    fragment = _fragment(target)
    settings = [line for line in fragment.splitlines() if line and not line.startswith("# ")]
    settings += [line[2:] for line in fragment.splitlines() if line.startswith("# CONFIG_")]
    names = [setting.replace(" ", "=").partition("=")[0] for setting in settings]
    assert len(names) == len(set(names))
    assert all(name.startswith("CONFIG_") for name in names)
    # An empty final configuration violates every line that switches something on.
    assert len(recipes.config_mismatches(fragment, "")) == sum("=" in line for line in settings)


def test_every_architecture_has_both_profiles_and_the_default_has_no_ip() -> None:
    assert recipes.ENCLAVES[0] == X86
    assert {(one.arch, one.profile) for one in recipes.ENCLAVES} == {
        (arch, profile) for arch in ("x86_64", "aarch64") for profile in ("minimal", "net")
    }


# Of both profiles; what is left out of one alone is the second list's.
OFF = [
    *("PCI", "ACPI", "MODULES", "KEXEC", "DEBUG_FS", "DEVMEM", "BPF_SYSCALL", "WIRELESS"),
    *("BLK_DEV", "VIRTIO_BLK", "SCSI"),
]
OFF_IN = {
    "minimal": ["INET"],
    "net": ["VIRTIO_NET", "ETHERNET", "WLAN", "PACKET", "IP_PNP", "NETFILTER", "INET_DIAG"],
}


@each_target
def test_attack_surface_stays_off(target: recipes.Target) -> None:
    lines = _fragment(target).splitlines()
    for option in (*OFF, *OFF_IN[target.profile]):
        assert f"# CONFIG_{option} is not set" in lines, option


@pytest.mark.parametrize("arch", ARCHITECTURES)
def test_the_profile_net_has_ip_and_tun(arch: str) -> None:
    lines = _fragment(recipes.Target(arch, "net")).splitlines()
    for option in ("INET", "IPV6", "TUN"):
        assert f"CONFIG_{option}=y" in lines


@pytest.mark.parametrize(
    ("target", "options"),
    [
        (X86, ["CPU_MITIGATIONS", "RETPOLINE", "PAGE_TABLE_ISOLATION"]),
        (ARM, ["UNMAP_KERNEL_AT_EL0", "MITIGATE_SPECTRE_BRANCH_HISTORY", "ARM64_SW_TTBR0_PAN"]),
    ],
)
def test_protection_stays_on(target: object, options: list[str]) -> None:
    everywhere = ["STACKPROTECTOR_STRONG", "STRICT_KERNEL_RWX", "PANIC_ON_OOPS", "SECCOMP_FILTER"]
    for option in (*everywhere, *options):
        assert f"CONFIG_{option}=y" in _fragment(target).splitlines()


@pytest.mark.parametrize(
    ("arch", "options"),
    [
        ("x86_64", {"reboot", "panic", "quiet", "tsc", "virtio_mmio.device"}),
        ("aarch64", {"panic", "quiet"}),
    ],
)
def test_command_line_is_one_line_without_secrets_consoles_or_weakenings(
    arch: str, options: set[str]
) -> None:
    cmdline = _cmdline(arch)
    assert cmdline.strip() == cmdline
    assert cmdline.isprintable()
    # The processor's own random numbers are off as a sole source in the configuration, and stay so.
    assert {word.partition("=")[0] for word in cmdline.split(" ")} == options


def test_command_line_of_x86_names_its_devices() -> None:
    words = _cmdline("x86_64").split(" ")
    assert [word for word in words if word.startswith("virtio_mmio.device=")] == [
        "virtio_mmio.device=512@0xfeb00e00:12",
        "virtio_mmio.device=512@0xfeb00c00:11",
    ]


def test_init_is_small() -> None:
    lines = {p.name: len(p.read_text().splitlines()) for p in (GUEST / "init").iterdir()}
    assert lines["init.c"] < 600
    assert sum(lines.values()) < 700


def test_the_kernels_changes_are_small() -> None:
    patches = list((GUEST / "kernel").glob("*.patch"))
    assert len(patches) < 5
    for patch in patches:
        added = [line for line in patch.read_text().splitlines() if line.startswith("+")]
        assert len(added) < 120, patch.name


# A part that is built in milliseconds, for what does not depend on what is built.


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "source"
    path.write_text("one\n")
    return path


@pytest.fixture
def part(source: Path) -> object:
    def steps(work: Path, _jobs: int) -> Iterator[object]:
        (work / "out").mkdir()
        yield recipes.Step("copy", ("cp", str(source), str(work / "out/product")), work)

    return recipes.Part(
        name="toy",
        files=("product",),
        sources=(source,),
        tools={"gcc": "gcc", "ld": "ld"},
        packages={"cp": "coreutils"},
        steps=steps,
    )


def _build(part: object, cache: Path) -> tuple[Path, bool]:
    """Build through the cache; the entry and whether it was there already."""
    inputs = recipes.hash_inputs(part)
    entry = cache / json.dumps(inputs, sort_keys=True).encode().hex()[-40:]
    if build.is_whole(entry, part):
        return entry, True
    cache.mkdir(exist_ok=True)
    build.build_part(part, inputs, entry, 1)
    return entry, False


def test_an_entry_appears_whole_with_its_inputs(part: object, tmp_path: Path) -> None:
    entry, _ = _build(part, tmp_path / "cache")
    assert (entry / "product").read_text() == "one\n"
    assert json.loads((entry / "manifest.json").read_text())["inputs"] == recipes.hash_inputs(part)
    assert build.is_whole(entry, part)
    assert [path.name for path in (tmp_path / "cache").iterdir()] == [entry.name]


@pytest.mark.parametrize("damage", ["flip", "truncate", "remove", "manifest", "manifest type"])
def test_a_damaged_entry_is_built_again(part: object, tmp_path: Path, damage: str) -> None:
    entry, _ = _build(part, tmp_path / "cache")
    match damage:
        case "flip":
            (entry / "product").write_bytes(b"onf\n")
        case "truncate":
            (entry / "product").write_bytes(b"")
        case "remove":
            (entry / "product").unlink()
        case "manifest":
            (entry / "manifest.json").write_text("{")
        case _:
            (entry / "manifest.json").write_text("[]")
    assert not build.is_whole(entry, part)
    assert _build(part, tmp_path / "cache") == (entry, False)
    assert (entry / "product").read_text() == "one\n"


def test_every_input_changes_the_hash(part: object, source: Path) -> None:
    before = recipes.hash_inputs(part)
    source.write_text("two\n")
    after = recipes.hash_inputs(part)
    assert {name for name in before if before[name] != after[name]} == {"source"}
    assert {"gcc", "ld", "recipes.py", "source"} == set(before)


def test_inputs_are_all_recorded() -> None:
    parts = [part for target in recipes.ENCLAVES for part in recipes.parts_of(target)]
    names = {path.name for part in parts for path in part.sources}
    on_disk = {
        path.name for kind in ("kernel/*", "init/*", "*.cmdline") for path in GUEST.glob(kind)
    }
    assert names == on_disk | {recipes.KERNEL_SOURCE.name}


def test_one_architecture_is_no_input_of_another() -> None:
    for arch, other in (("x86_64", "aarch64"), ("aarch64", "x86_64")):
        parts = [p for one in recipes.ENCLAVES if one.arch == arch for p in recipes.parts_of(one)]
        assert not [path for part in parts for path in part.sources if other in path.name]


def test_no_part_takes_the_place_of_another() -> None:
    parts = {part.name: part for one in recipes.ENCLAVES for part in recipes.parts_of(one)}
    names = {build.entry_name(part, recipes.hash_inputs(part)) for part in parts.values()}
    assert len(names) == len(parts)


def test_a_failed_step_leaves_no_entry_and_shows_the_end_of_its_output(
    part: object, source: Path, tmp_path: Path
) -> None:
    cache = tmp_path / "cache"
    cache.mkdir()
    inputs = recipes.hash_inputs(part)
    source.unlink()
    with pytest.raises(recipes.BuildError, match=r"(?s)copy: cp failed \(1\)\n.*source"):
        build.build_part(part, inputs, cache / "entry", 1)
    assert list(cache.iterdir()) == []


def test_what_a_killed_build_left_is_cleared_and_entries_are_kept(
    part: object, tmp_path: Path
) -> None:
    cache = tmp_path / "cache"
    (cache / "work-killed/out").mkdir(parents=True)
    (cache / "other").mkdir()
    entry, _ = _build(part, cache)
    assert {path.name for path in cache.iterdir()} == {"other", entry.name}


def test_a_killed_build_leaves_no_entry(tmp_path: Path) -> None:
    # The step tells that it runs through one fifo, and waits at the other one.
    told, hold = tmp_path / "told", tmp_path / "hold"
    os.mkfifo(told)
    os.mkfifo(hold)
    script = f"""
import sys
sys.path.insert(0, {str(GUEST)!r})
from pathlib import Path
import build, recipes
def steps(work, jobs):
    (work / "out").mkdir()
    (work / "out/product").write_text("half")
    yield recipes.Step("wait", ("sh", "-c", "echo > {told}; read line < {hold}"), work)
part = recipes.Part("toy", ("product",), (), {{}}, {{}}, steps)
build.build_part(part, {{}}, Path(sys.argv[1]) / "entry", 1)
"""
    cache = tmp_path / "cache"
    cache.mkdir()
    command = [sys.executable, "-c", script, cache]
    with subprocess.Popen(command, stderr=subprocess.DEVNULL) as process:
        with told.open("rb") as reader:
            assert reader.read(1) == b"\n"
        process.kill()
    hold.open("wb").close()  # lets the shell, which outlived the build, end
    assert [path.name[:5] for path in cache.iterdir()] == ["work-"]


def test_two_builds_at_once_take_turns(tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    waiter = f"""
import sys
sys.path.insert(0, {str(GUEST)!r})
import build
from pathlib import Path
with build.locked(Path(sys.argv[1]), build.Progress()):
    print("inside", flush=True)
"""
    with contextlib.ExitStack() as stack:
        with build.locked(cache, build.Progress()):
            process = stack.enter_context(
                subprocess.Popen(
                    [sys.executable, "-c", waiter, cache],
                    stdout=subprocess.PIPE,
                    stderr=subprocess.PIPE,
                )
            )
            assert process.stderr is not None
            assert process.stdout is not None
            assert b"another build is running" in process.stderr.readline()
            assert select.select([process.stdout], [], [], 0)[0] == []
        assert process.stdout.readline() == b"inside\n"
    assert process.returncode == 0


@pytest.fixture
def toy_parts(monkeypatch: pytest.MonkeyPatch, source: Path) -> Path:
    """Parts with the names and places of the real ones; building one adds a line to the log."""
    log = source.with_name("log")
    log.touch()

    def make(name: str, file: str, content: str) -> object:
        def steps(work: Path, _jobs: int) -> Iterator[object]:
            (work / "out" / file).parent.mkdir(parents=True)
            (work / "out" / file).write_text(content)
            yield recipes.Step("note", ("sh", "-c", f"echo {name} >> {log}"), work)

        own = source.with_name(name)  # two parts never have all inputs in common
        own.touch()
        return recipes.Part(name, (file,), (source, own), {}, {"sh": "dash"}, steps)

    def parts_of(target: recipes.Target) -> tuple[object, ...]:
        kernel = f"{target.directory}/kernel"
        return (
            make(f"boot-{target.arch}", f"{target.arch}/init", "init"),
            make(f"kernel-{target.directory}", kernel, "..Linux version 9.9-toy (gcc) .."),
        )

    monkeypatch.setattr(recipes, "parts_of", parts_of)
    return log


def test_second_build_copies_and_repairs(toy_parts: Path, source: Path, tmp_path: Path) -> None:
    output, environ = tmp_path / "output", {"XDG_CACHE_HOME": str(tmp_path / "cache")}
    names = {"boot-x86_64", "kernel-x86_64-minimal"}
    build.build([X86], output, 1, environ)
    assert set(toy_parts.read_text().split()) == names
    (output / "x86_64/init").write_text("changed")
    build.build([X86], output, 1, environ)
    assert len(toy_parts.read_text().split()) == 2
    assert (output / "x86_64/init").read_text() == "init"
    files = {str(path.relative_to(output)) for path in output.rglob("*") if path.is_file()}
    assert files == {"x86_64/init", "x86_64-minimal/kernel", "x86_64-minimal/build.json"}
    description = json.loads((output / "x86_64-minimal/build.json").read_text())
    assert description["kernel_version"] == "9.9-toy"
    assert set(description["sha256"]) == {"x86_64/init", "x86_64-minimal/kernel"}
    assert set(description["inputs_sha256"]) == set(description["inputs"]) == names
    source.write_text("another input")
    build.build([X86], output, 1, environ)
    assert len(toy_parts.read_text().split()) == 4


def test_who_finds_everything_waits_for_no_other_build(toy_parts: Path, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    environ = {"XDG_CACHE_HOME": str(cache)}
    build.build([X86], tmp_path / "first", 1, environ)
    with build.locked(build.cache_directory(environ), build.Progress()):
        build.build([X86], tmp_path / "second", 1, environ)  # would never return
    assert (tmp_path / "second/x86_64/init").read_text() == "init"


def test_what_two_enclaves_share_is_built_once(toy_parts: Path, tmp_path: Path) -> None:
    output, environ = tmp_path / "output", {"XDG_CACHE_HOME": str(tmp_path / "cache")}
    targets = [X86, recipes.Target("x86_64", "other"), ARM]
    build.build(targets, output, 1, environ)
    assert sorted(toy_parts.read_text().split()) == [
        "boot-aarch64",
        "boot-x86_64",
        "kernel-aarch64-minimal",
        "kernel-x86_64-minimal",
        "kernel-x86_64-other",
    ]
    for target in targets:
        description = json.loads((output / target.directory / "build.json").read_text())
        assert set(description["sha256"]) == {
            f"{target.arch}/init",
            f"{target.directory}/kernel",
        }


@pytest.mark.parametrize(
    ("arguments", "directories"),
    [
        ([], {"x86_64", "x86_64-minimal"}),
        (["--arch", "aarch64"], {"aarch64", "aarch64-minimal"}),
        (["--all"], set(ARCHITECTURES) | {target.directory for target in recipes.ENCLAVES}),
    ],
)
def test_builds_what_is_asked_for(
    toy_parts: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    arguments: list[str],
    directories: set[str],
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    output = tmp_path / "output"
    assert build.main(["--output", str(output), *arguments]) == 0
    assert {path.name for path in output.iterdir()} == directories


@pytest.mark.parametrize("wrong", [["--arch", "riscv64"], ["--profile", "maximal"]])
def test_an_unknown_enclave_is_refused_with_the_known_ones(
    toy_parts: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], wrong: list[str]
) -> None:
    assert build.main(["--output", str(tmp_path / "output"), *wrong]) == 1
    told = capsys.readouterr().err
    assert "--arch x86_64 --profile minimal, --arch x86_64 --profile net" in told
    assert not (tmp_path / "output").exists()


def test_failures_are_one_line_and_a_status(
    toy_parts: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    (tmp_path / "file").touch()
    assert build.main(["--output", str(tmp_path / "file/below")]) == 1
    assert capsys.readouterr().err.splitlines()[-1].startswith("guest: ")


def test_progress_counts_objects_in_plain_lines(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(build, "_PLAIN_INTERVAL_S", 0.0)
    output = "printf '  CC      a.o\\n  LD      b.o\\n  AS      c.o\\nCC no object\\n'"
    build.run_step(recipes.Step("work", ("sh", "-c", output), tmp_path, 5), build.Progress())
    lines = capsys.readouterr().err.splitlines()
    assert lines[0] == "guest: work, 0 s"
    assert lines[-1].startswith("guest: work, 2 of about 5 objects, ")


def test_missing_packages_are_named_in_one_line(part: object) -> None:
    packages = {"cp": "coreutils", "qt-none-1": "b-tool", "qt-none-2": "a-tool", "/qt/x": "source"}
    wanting = dataclasses.replace(part, packages=packages)  # type: ignore[type-var]
    with pytest.raises(recipes.BuildError) as caught:
        recipes.check_tools([wanting])
    assert (
        str(caught.value) == "missing packages; run as root: apt-get install a-tool b-tool source"
    )


def test_a_missing_header_names_its_package(part: object) -> None:
    wanting = dataclasses.replace(part, packages={"qt_none.h": "libnone-dev"})  # type: ignore[type-var]
    with pytest.raises(recipes.BuildError, match="apt-get install libnone-dev"):
        recipes.check_tools([wanting])


def test_missing_kernel_source_names_the_package(monkeypatch: pytest.MonkeyPatch) -> None:
    kernel = recipes.parts_of(X86)[-1]
    packages = dict(kernel.packages)
    assert packages.pop(str(recipes.KERNEL_SOURCE)) == "linux-source-6.1"
    packages["/qt/none.tar.xz"] = "linux-source-6.1"
    wanting = dataclasses.replace(kernel, packages=packages)
    with pytest.raises(recipes.BuildError, match=r"linux-source-6\.1$"):
        recipes.check_tools([wanting])


@pytest.mark.parametrize(
    ("environ", "expected"),
    [
        ({"XDG_CACHE_HOME": "/x", "HOME": "/h"}, "/x/qtenclave/guest"),
        ({"HOME": "/h"}, "/h/.cache/qtenclave/guest"),
        ({"XDG_CACHE_HOME": "", "HOME": "/h"}, "/h/.cache/qtenclave/guest"),
    ],
)
def test_cache_directory(environ: dict[str, str], expected: str) -> None:
    assert build.cache_directory(environ) == Path(expected)


def test_bad_arguments_are_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        build.main(["--output", "/x", "--jobs", "0"])
    assert caught.value.code == 2
    assert "--jobs" in capsys.readouterr().err


@pytest.mark.parametrize("arch", ARCHITECTURES)
def test_init_is_the_same_bytes_from_two_builds(tmp_path: Path, arch: str) -> None:
    boot = recipes.parts_of(recipes.Target(arch, "minimal"))[0]
    for tool, package in boot.packages.items():
        if shutil.which(tool) is None and not Path(tool).exists():
            pytest.skip(f"needs {package}")
    digests = []
    for name in ("a", "b"):
        cache = tmp_path / name
        cache.mkdir()
        build.build_part(boot, {}, cache / "entry", 1)
        manifest = json.loads((cache / "entry/manifest.json").read_text())
        digests.append(manifest["sha256"])
        program = (cache / f"entry/{arch}/init").read_bytes()
        assert str(tmp_path).encode() not in program
        assert str(GUEST).encode() not in program
    assert digests[0] == digests[1]


@pytest.mark.slow
@pytest.mark.skipif(
    os.environ.get("QT_REBUILD_KERNEL") != "1", reason="takes minutes; QT_REBUILD_KERNEL=1 runs it"
)
@each_target
def test_kernel_is_the_same_bytes_from_two_builds(tmp_path: Path, target: recipes.Target) -> None:
    kernel = recipes.parts_of(target)[-1]
    digests = []
    for name in ("short", "a/much/longer/directory"):
        cache = tmp_path / name
        cache.mkdir(parents=True)
        build.build_part(kernel, {}, cache / "entry", len(os.sched_getaffinity(0)))
        manifest = json.loads((cache / "entry/manifest.json").read_text())
        digests.append(manifest["sha256"])
        data = (cache / "entry" / target.directory / "kernel").read_bytes()
        assert str(tmp_path).encode() not in data
    assert digests[0] == digests[1]
