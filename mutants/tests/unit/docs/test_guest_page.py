"""The page on the enclave OS names the options and packages that the programs use."""

import importlib.util
import re
import sys
from pathlib import Path

from qtenclave.hypervisor.qemu import Accelerator, MachineShape, build_command

GUEST = Path(__file__).resolve().parents[3] / "guest"
PAGE = (GUEST / "README.md").read_text()
SHAPE = MachineShape(
    command_line="quiet",
    memory_mib=256,
    cpus=2,
    accelerator=Accelerator.TCG,
    kernel_fd=3,
    initrd_fd=4,
    vsock_fd=5,
)


def test_the_machine_is_started_with_the_options_of_the_table() -> None:
    section = PAGE.partition("## The machine")[2].partition("## ")[0]
    cells = re.findall(r"^\| (`.*?) \|", section, re.MULTILINE)
    # The option for KVM is the one of the other accelerator.
    spans = [span for cell in cells for span in re.findall(r"`([^`]+)`", cell) if span != "host"]
    values = {value for span in spans for word in span.split() for value in word.split(",")}
    assert len(values) > 15
    used = set(re.split(r"[\s,]", " ".join(build_command(SHAPE))))
    used |= {word.partition("=")[0] + "=" for word in used}  # for an option without its value
    assert values - used == set()


def test_the_packages_are_those_that_the_build_asks_for(monkeypatch) -> None:
    specification = importlib.util.spec_from_file_location("guest_recipes", GUEST / "recipes.py")
    assert specification is not None
    assert specification.loader is not None
    recipes = importlib.util.module_from_spec(specification)
    monkeypatch.setitem(sys.modules, "guest_recipes", recipes)
    specification.loader.exec_module(recipes)
    needed = {package for part in recipes.PARTS for package in part.packages.values()}
    named = re.search(r"these Debian packages, which it names if they are missing: `([^`]+)`", PAGE)
    assert named is not None
    assert set(named[1].split()) == needed


def test_the_files_of_the_table_are_there() -> None:
    section = PAGE.partition("| File |")[2].partition("## ")[0]
    cells = re.findall(r"^\| (`.*?) \|", section, re.MULTILINE)
    names = [name for cell in cells for name in re.findall(r"`([^`]+)`", cell)]
    assert len(names) > 6
    assert [name for name in names if not list(GUEST.glob(name))] == []
