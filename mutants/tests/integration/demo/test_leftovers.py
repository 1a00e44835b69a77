"""The demo's last look finds what is left, and only what is the demo's own."""

import importlib.util
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

TOP = Path(__file__).resolve().parents[3]


@pytest.fixture(scope="module")
def demo() -> ModuleType:
    spec = importlib.util.spec_from_file_location("leftover", TOP / "examples/card-vault/demo.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["leftover"] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def home() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="qt-demo-") as name:
        (Path(name) / "tmp").mkdir()
        (Path(name) / "qt/run").mkdir(parents=True)
        yield Path(name)


def test_nothing_is_nothing(demo: ModuleType, home: Path) -> None:
    assert demo.leftovers(home, demo.family(home), demo.reserved_hugepages()) == []


def test_a_process_is_found(demo: ModuleType, home: Path) -> None:
    child = [sys.executable, "-c", "print(input())"]
    parent = f"import subprocess; print('up', flush=True); subprocess.run({child})"
    with subprocess.Popen(
        [sys.executable, "-c", parent, home], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"up\n"
        family = demo.family(home)
        assert process.pid in family
        left = demo.leftovers(home, family, demo.reserved_hugepages())
        assert f"process {process.pid}" in left
        process.communicate(b"end\n")
    assert demo.leftovers(home, family, demo.reserved_hugepages()) == []


@pytest.mark.parametrize("where", ["tmp/file", "qt/run/qtd.sock"])
def test_a_file_is_found(demo: ModuleType, home: Path, where: str) -> None:
    (home / where).touch()
    assert demo.leftovers(home, {}, demo.reserved_hugepages()) == [f"file {home / where}"]


def test_hugepages_are_found(demo: ModuleType, home: Path) -> None:
    assert demo.leftovers(home, {}, demo.reserved_hugepages() - 2) == ["2 hugepages"]
