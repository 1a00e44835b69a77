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

FRAGMENT = (GUEST / "kernel/x86_64-minimal.config").read_text()
CMDLINE = (GUEST / "x86_64-minimal.cmdline").read_text()


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


def test_fragment_has_only_lines_that_are_checked() -> None:
    settings = [line for line in FRAGMENT.splitlines() if line and not line.startswith("# ")]
    settings += [line[2:] for line in FRAGMENT.splitlines() if line.startswith("# CONFIG_")]
    names = [setting.replace(" ", "=").partition("=")[0] for setting in settings]
    assert len(names) == len(set(names))
    assert all(name.startswith("CONFIG_") for name in names)
    # An empty final configuration violates every line that switches something on.
    assert len(recipes.config_mismatches(FRAGMENT, "")) == sum("=" in line for line in settings)


@pytest.mark.parametrize(
    "option",
    ["PCI", "ACPI", "BLOCK", "INET", "MODULES", "KEXEC", "DEBUG_FS", "DEVMEM", "BPF_SYSCALL"],
)
def test_attack_surface_stays_off(option: str) -> None:
    assert f"# CONFIG_{option} is not set" in FRAGMENT.splitlines()


@pytest.mark.parametrize(
    "option",
    ["CPU_MITIGATIONS", "RETPOLINE", "PAGE_TABLE_ISOLATION", "STACKPROTECTOR_STRONG",
     "STRICT_KERNEL_RWX", "PANIC_ON_OOPS", "SECCOMP_FILTER"],
)  # fmt: skip
def test_protection_stays_on(option: str) -> None:
    assert f"CONFIG_{option}=y" in FRAGMENT.splitlines()


def test_command_line_is_one_line_without_secrets_consoles_or_weakenings() -> None:
    words = CMDLINE.split(" ")
    assert CMDLINE.strip() == CMDLINE
    assert CMDLINE.isprintable()
    names = {word.partition("=")[0] for word in words}
    # The processor's own random numbers are off as a sole source in the configuration, and stay so.
    assert names == {"reboot", "panic", "quiet", "tsc", "virtio_mmio.device"}
    devices = [word for word in words if word.startswith("virtio_mmio.device=")]
    assert devices == [
        "virtio_mmio.device=512@0xfeb00e00:12",
        "virtio_mmio.device=512@0xfeb00c00:11",
    ]


def test_init_is_small() -> None:
    lines = [len(path.read_text().splitlines()) for path in (GUEST / "init").iterdir()]
    assert sum(lines) < 600


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
        name="toy", files=("product",), sources=(source,), packages={"cp": "coreutils"}, steps=steps
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
    names = {path.name for path in recipes.KERNEL.sources}
    on_disk = {path.name for path in (GUEST / "kernel").iterdir()}
    assert names == on_disk | {recipes.KERNEL_SOURCE.name}
    on_disk = {path.name for path in (GUEST / "init").iterdir()}
    assert {path.name for path in recipes.BOOT.sources} == on_disk | {"x86_64-minimal.cmdline"}


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
part = recipes.Part("toy", ("product",), (), {{}}, steps)
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
        return recipes.Part(name, (file,), (source, own), {"sh": "dash"}, steps)

    kernel = make("kernel", "x86_64-minimal/kernel", "..Linux version 9.9-toy (gcc) ..")
    boot = make("boot", "x86_64/init", "init")
    monkeypatch.setattr(recipes, "KERNEL", kernel)
    monkeypatch.setattr(build, "PARTS", (boot, kernel))
    return log


def test_second_build_copies_and_repairs(toy_parts: Path, source: Path, tmp_path: Path) -> None:
    output, environ = tmp_path / "output", {"XDG_CACHE_HOME": str(tmp_path / "cache")}
    build.build(output, 1, environ)
    assert sorted(toy_parts.read_text().split()) == ["boot", "kernel"]
    (output / "x86_64/init").write_text("changed")
    build.build(output, 1, environ)
    assert len(toy_parts.read_text().split()) == 2
    assert (output / "x86_64/init").read_text() == "init"
    names = {str(path.relative_to(output)) for path in output.rglob("*") if path.is_file()}
    assert names == {"x86_64/init", "x86_64-minimal/kernel", "x86_64-minimal/build.json"}
    description = json.loads((output / "x86_64-minimal/build.json").read_text())
    assert description["kernel_version"] == "9.9-toy"
    assert set(description["sha256"]) == {"x86_64/init", "x86_64-minimal/kernel"}
    assert set(description["inputs_sha256"]) == set(description["inputs"]) == {"boot", "kernel"}
    source.write_text("another input")
    build.build(output, 1, environ)
    assert len(toy_parts.read_text().split()) == 4


def test_failures_are_one_line_and_a_status(
    toy_parts: Path, source: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
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
    packages = dict(recipes.KERNEL.packages)
    assert packages.pop(str(recipes.KERNEL_SOURCE)) == "linux-source-6.1"
    packages["/qt/none.tar.xz"] = "linux-source-6.1"
    wanting = dataclasses.replace(recipes.KERNEL, packages=packages)
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


needs_musl = pytest.mark.skipif(shutil.which("musl-gcc") is None, reason="needs musl-gcc")


@needs_musl
def test_init_is_the_same_bytes_from_two_builds(tmp_path: Path) -> None:
    digests = []
    for name in ("a", "b"):
        cache = tmp_path / name
        cache.mkdir()
        build.build_part(recipes.BOOT, {}, cache / "entry", 1)
        manifest = json.loads((cache / "entry/manifest.json").read_text())
        digests.append(manifest["sha256"])
        program = (cache / "entry/x86_64/init").read_bytes()
        assert str(tmp_path).encode() not in program
        assert str(GUEST).encode() not in program
    assert digests[0] == digests[1]


@pytest.mark.slow
@pytest.mark.skipif(
    os.environ.get("QT_REBUILD_KERNEL") != "1", reason="takes minutes; QT_REBUILD_KERNEL=1 runs it"
)
def test_kernel_is_the_same_bytes_from_two_builds(tmp_path: Path) -> None:
    digests = []
    for name in ("short", "a/much/longer/directory"):
        cache = tmp_path / name
        cache.mkdir(parents=True)
        build.build_part(recipes.KERNEL, {}, cache / "entry", len(os.sched_getaffinity(0)))
        manifest = json.loads((cache / "entry/manifest.json").read_text())
        digests.append(manifest["sha256"])
        assert str(tmp_path).encode() not in (cache / "entry/x86_64-minimal/kernel").read_bytes()
    assert digests[0] == digests[1]
