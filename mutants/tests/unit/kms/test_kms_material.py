"""The master key file and material at rest."""

import os
from pathlib import Path

import pytest

from qtenclave.errors import HostFailure, MalformedInput
from qtenclave.kms.keys import KeyId
from qtenclave.kms.material import MasterKey, load_master_key

KEY_ID = KeyId("0d0466b0-e727-4d9c-b35d-f84bb474a37f")
OTHER_ID = KeyId("0d0466b0-e727-4d9c-b35d-f84bb474a370")
MATERIAL = bytes(range(32))
MASTER = MasterKey(b"\x07" * 32)


def test_made_once_and_private(tmp_path: Path) -> None:
    path = tmp_path / "master.key"
    first = load_master_key(path, os.urandom)
    assert path.stat().st_mode & 0o777 == 0o600
    assert load_master_key(path, os.urandom) == first
    assert [entry.name for entry in tmp_path.iterdir()] == ["master.key"]


def test_a_file_that_others_may_read_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "master.key"
    load_master_key(path, os.urandom)
    path.chmod(0o640)
    with pytest.raises(HostFailure, match="0600"):
        load_master_key(path, os.urandom)


@pytest.mark.parametrize("length", [0, 31, 33, 4096])
def test_a_file_of_another_size_is_no_key(tmp_path: Path, length: int) -> None:
    path = tmp_path / "master.key"
    path.write_bytes(bytes(length))
    path.chmod(0o600)
    with pytest.raises(MalformedInput, match="32 bytes"):
        load_master_key(path, os.urandom)


def test_the_secret_is_not_shown() -> None:
    assert "07" not in repr(MASTER)


def test_material_comes_back() -> None:
    stored = MASTER.seal(KEY_ID, 1, MATERIAL, os.urandom)
    assert MATERIAL not in stored
    assert MASTER.unseal(KEY_ID, 1, stored) == MATERIAL


def test_material_is_bound_to_its_place() -> None:
    stored = MASTER.seal(KEY_ID, 1, MATERIAL, os.urandom)
    for key_id, version in ((OTHER_ID, 1), (KEY_ID, 2)):
        with pytest.raises(HostFailure):
            MASTER.unseal(key_id, version, stored)


def test_another_master_key_is_told_apart() -> None:
    stored = MASTER.seal(KEY_ID, 1, MATERIAL, os.urandom)
    other = MasterKey(b"\x08" * 32)
    with pytest.raises(HostFailure, match=f"master key {other.fingerprint.hex()}"):
        other.unseal(KEY_ID, 1, stored)


def test_damaged_material_is_a_host_failure() -> None:
    stored = MASTER.seal(KEY_ID, 1, MATERIAL, os.urandom)
    for index in range(len(stored)):
        changed = bytearray(stored)
        changed[index] ^= 1
        with pytest.raises(HostFailure):
            MASTER.unseal(KEY_ID, 1, bytes(changed))
        with pytest.raises(HostFailure):
            MASTER.unseal(KEY_ID, 1, stored[:index])
