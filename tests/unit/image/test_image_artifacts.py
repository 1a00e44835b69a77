"""An image is made of guest parts exactly as their build recorded them."""

import json
from pathlib import Path

import pytest

from qtenclave.errors import HostFailure
from qtenclave.image.artifacts import read_artifacts
from qtenclave.image.own import BootOptions
from qtenclave.image.platform import DEFAULT_PLATFORM, PLATFORMS

X86 = PLATFORMS[DEFAULT_PLATFORM]


def test_reads_what_was_built(guest: Path) -> None:
    parts = read_artifacts(guest, X86)
    assert parts.kernel == (guest / "x86_64-minimal/kernel").read_bytes()
    assert parts.init == (guest / "x86_64/init").read_bytes()
    assert (parts.cmdline, parts.kernel_version) == (b"reboot=k panic=1", "6.1.0")


@pytest.mark.parametrize("part", ["x86_64/init", "x86_64-minimal/kernel", "x86_64-minimal/cmdline"])
def test_refuses_another_part(guest: Path, part: str) -> None:
    data = (guest / part).read_bytes()
    for changed in (data + b"x", data[:-1], b""):
        (guest / part).write_bytes(changed)
        with pytest.raises(HostFailure, match=part):
            read_artifacts(guest, X86)
    (guest / part).unlink()
    with pytest.raises(HostFailure, match=part):
        read_artifacts(guest, X86)


@pytest.mark.parametrize("record", ["", "{", "[]", "{}", '{"sha256": []}', "[" * 100_000])
def test_refuses_another_record(guest: Path, record: str) -> None:
    (guest / "x86_64-minimal/build.json").write_text(record)
    with pytest.raises(HostFailure):
        read_artifacts(guest, X86)


def test_refuses_a_file_that_never_ends(guest: Path) -> None:
    record = json.loads((guest / "x86_64-minimal/build.json").read_bytes())
    assert record["kernel_version"]
    (guest / "x86_64-minimal/cmdline").unlink()
    (guest / "x86_64-minimal/cmdline").symlink_to("/dev/zero")
    with pytest.raises(HostFailure, match="cmdline"):
        read_artifacts(guest, X86)


@pytest.mark.parametrize(("machine", "profile"), [("aarch64", "minimal"), ("x86_64", "net")])
def test_names_the_command_that_builds_what_is_missing(
    guest: Path, machine: str, profile: str
) -> None:
    platform = next(one for one in PLATFORMS.values() if one.machine == machine)
    command = f"guest/build.py --output {guest} --arch {machine} --profile {profile}"
    with pytest.raises(HostFailure) as caught:
        read_artifacts(guest, platform, BootOptions(profile))
    assert f"got none; `python3 {command}` in a checkout builds it" in str(caught.value)
