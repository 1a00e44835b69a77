"""Each step of the demo, on real machines, with real services: one test per step, in order."""

import importlib.util
import io
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from rich.console import Console

TOP = Path(__file__).resolve().parents[3]
pytestmark = pytest.mark.machine


def load_demo() -> ModuleType:
    spec = importlib.util.spec_from_file_location("card_vault", TOP / "examples/card-vault/demo.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["card_vault"] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def vault() -> Iterator[object]:
    demo = load_demo()
    home = Path(tempfile.mkdtemp(prefix="qt-demo-"))
    home.chmod(0o755)
    shell = demo.Shell(home, Console(file=io.StringIO()))
    vault = demo.CardVault(shell)
    yield vault
    vault.stop_proxy()
    vault.remove_images()
    shell.run("qt", "down", expect=None)
    shutil.rmtree(home)


# A step raises where its outcome is wrong; `made` is what it leaves for the next one.
@pytest.mark.parametrize(
    ("step", "made"),
    [
        ("up", "qt/run/region.json"),
        ("encrypt", "cards.enc"),
        ("build", "card-vault.eif"),
        ("allow", "vault-credentials.json"),
        ("start", "qt/run/qtd.sock"),
        ("decrypt", "qt/log/audit.jsonl"),
        ("refuse", "card-vault-changed.eif"),
        ("down", "qt/lib/kms/kms.db"),
    ],
)
def test_step(vault: object, step: str, made: str) -> None:
    getattr(vault, step)()
    assert (vault.home / made).exists()  # type: ignore[attr-defined]
