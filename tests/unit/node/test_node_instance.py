"""The instance id: made once, the same for all who ask, and this machine's alone."""

import shutil
from pathlib import Path

import pytest

from qtenclave.errors import HostFailure
from qtenclave.node.instance import read_instance_id


@pytest.fixture
def machine(tmp_path: Path) -> Path:
    path = tmp_path / "machine-id"
    path.write_text("0123456789abcdef0123456789abcdef\n")
    return path


def test_made_once(tmp_path: Path, machine: Path) -> None:
    made = read_instance_id(tmp_path / "s", machine)
    assert read_instance_id(tmp_path / "s", machine) == made
    assert read_instance_id(tmp_path / "other", machine) != made


def test_r31_state_that_was_copied_to_another_machine_is_refused(
    tmp_path: Path, machine: Path
) -> None:
    made = read_instance_id(tmp_path / "s", machine)
    shutil.copytree(tmp_path / "s", tmp_path / "copy")
    other = tmp_path / "other-machine"
    other.write_text("fedcba9876543210fedcba9876543210\n")
    with pytest.raises(HostFailure, match="another") as refused:
        read_instance_id(tmp_path / "copy", other)
    # The remedy for a machine that was only given another id, and it works.
    (tmp_path / "copy/node/machine").unlink()
    assert str(tmp_path / "copy/node/machine") in str(refused.value)
    assert read_instance_id(tmp_path / "copy", other) == made


def test_the_machines_own_id_is_not_told(tmp_path: Path, machine: Path) -> None:
    read_instance_id(tmp_path / "s", machine)
    assert machine.read_text().strip() not in (tmp_path / "s/node/machine").read_text()


def test_an_older_installation_is_bound_the_first_time(tmp_path: Path, machine: Path) -> None:
    nowhere = tmp_path / "missing"
    made = read_instance_id(tmp_path / "s", nowhere)  # unbound, as before there was a binding
    assert not (tmp_path / "s/node/machine").exists()
    assert read_instance_id(tmp_path / "s", machine) == made
    assert (tmp_path / "s/node/machine").stat().st_mode & 0o077 == 0
