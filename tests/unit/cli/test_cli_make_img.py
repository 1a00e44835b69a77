"""`qt enclave make-img` hands on what was typed, and refuses what makes no sense."""

import json
from pathlib import Path

import pytest
from guest_parts import elf_program, write_guest

from qtenclave.cli import main
from qtenclave.image import describe_image


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A directory with one program in it; guest parts are found."""
    monkeypatch.setenv("QT_GUEST_DIR", str(write_guest(tmp_path / "guest")))
    top = tmp_path / "root"
    (top / "opt").mkdir(parents=True)
    (top / "opt/app").write_bytes(elf_program())
    (top / "opt/app").chmod(0o755)
    return top


COMMANDS = {
    "words": ("./app -v 'two words'", ["./app", "-v", "two words"]),
    "list": ('["./app", "-v", ""]', ["./app", "-v", ""]),
}


@pytest.mark.parametrize(("typed", "expected"), COMMANDS.values(), ids=COMMANDS.keys())
def test_a_directory(
    root: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    typed: str,
    expected: list[str],
) -> None:
    image = tmp_path / "app.eif"
    options = ["--env", "A=1", "--env", "B=2", "--workdir", "/opt", "--user", "1000:1001"]
    source = ["--docker-uri", f"rootfs:{root}", "--cmd", typed]
    assert main(["enclave", "make-img", *source, *options, "--eif", str(image)]) == 0
    printed = json.loads(capsys.readouterr().out)
    described = describe_image(image)
    assert printed["PCR0"] == described["PCR0"]
    metadata = described["Metadata"]
    assert isinstance(metadata, dict)
    assert metadata["DockerInfo"]["Config"] == {
        "Cmd": expected,
        "Env": ["A=1", "B=2"],
        "User": "1000:1001",
        "WorkingDir": "/opt",
    }


RUN = ("--docker-uri", "rootfs:ROOT", "--cmd", "/opt/app")
REFUSED: dict[str, tuple[list[str], str]] = {
    "no command": (["--docker-uri", "rootfs:ROOT"], "--cmd"),
    "command that is not there": (["--docker-uri", "rootfs:ROOT", "--cmd", "/app"], "'/app'"),
    "list of numbers": (["--docker-uri", "rootfs:ROOT", "--cmd", "[1]"], "--cmd"),
    "half a list": (["--docker-uri", "rootfs:ROOT", "--cmd", '["a"'], "--cmd"),
    "half a word": (["--docker-uri", "rootfs:ROOT", "--cmd", "'a"], "--cmd"),
    "no directory": (["--docker-uri", "rootfs:", "--cmd", "/app"], "rootfs:"),
    "missing directory": (["--docker-uri", "rootfs:ROOT/x", "--cmd", "/app"], "No such"),
    "unknown user": (
        ["--docker-uri", "rootfs:ROOT", "--cmd", "/opt/app", "--user", "x"],
        "user of the image",
    ),
    "command for a container": (["--docker-uri", "app:1", "--cmd", "/app"], "--cmd"),
    "user for a container": (["--docker-uri", "oci:/x", "--user", "1"], "--user"),
    "kernel beside a profile": (
        [*RUN, "--kernel", "ROOT/opt/app", "--kernel-profile", "minimal"],
        "--kernel and --kernel-profile",
    ),
    "profile that is not built": (
        [*RUN, "--kernel-profile", "net"],
        "--arch x86_64 --profile net",
    ),
    "profile that is none": ([*RUN, "--kernel-profile", "maximal"], "minimal, net"),
    "kernel that is none": ([*RUN, "--kernel", "ROOT/opt/app"], "--kernel"),
    "init that is not there": ([*RUN, "--init", "ROOT/init"], "--init"),
    "line break in the command line": ([*RUN, "--cmdline", "a\nb"], "--cmdline"),
    "no words for the command line": ([*RUN, "--cmdline", ""], "--cmdline"),
    "other system": (["--docker-uri", "app:1", "--platform", "windows/amd64"], "linux/arm64"),
    "other platform's program": (
        ["--docker-uri", "rootfs:ROOT", "--cmd", "/opt/app", "--platform", "linux/arm64"],
        "arm64|aarch64",
    ),
}


@pytest.mark.parametrize(("options", "reason"), REFUSED.values(), ids=REFUSED.keys())
def test_refused(
    root: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    options: list[str],
    reason: str,
) -> None:
    image = tmp_path / "app.eif"
    typed = [option.replace("ROOT", str(root)) for option in options]
    assert main(["enclave", "make-img", *typed, "--eif", str(image)]) != 0
    said = capsys.readouterr().err
    assert any(word in said for word in reason.split("|")), said
    assert not image.exists()


def test_own_words_and_an_own_init(
    root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    image = tmp_path / "app.eif"
    typed = [word.replace("ROOT", str(root)) for word in RUN]
    own = [
        "--init",
        str(root / "opt/app"),
        "--cmdline",
        "loglevel=7",
        "--kernel-profile",
        "minimal",
    ]
    assert main(["enclave", "make-img", *typed, *own, "--eif", str(image)]) == 0
    capsys.readouterr()
    for output in ("json", "table"):
        assert main(["enclave", "query-eif", "--eif", str(image), "--output", output]) == 0
        said = capsys.readouterr().out
        assert "reboot=k panic=1 loglevel=7" in said
        assert "minimal" in said
        assert max(map(len, said.splitlines())) <= 80 or output == "json"
