"""The shell: help, arguments, formats, exit statuses; with commands of the test's own."""

import json
import os
import subprocess
import sys

import pytest

from qtenclave.cli import _app
from qtenclave.cli._app import Command, Option, Word, run
from qtenclave.errors import Rejected

CALLS: list[dict[str, object]] = []


def echo(**values: object) -> object:
    CALLS.append(values)
    return {"Zulu": 1, "Alpha": [values.get("number")]}


def refuse() -> None:
    raise Rejected("document: expected trust, got none")


def interrupt() -> None:
    raise KeyboardInterrupt


COMMANDS = (
    Command(
        "group echo",
        echo,
        "Give back.",
        (
            Option("--number", "A number.", kind=int, default=7),
            Option("--text", "Text with 100%.", required=True),
            Option("--switch", "A flag.", flag=True),
            Option("--many", "Several.", many=True),
            Option("--colour", "One of two.", choices=("red", "blue")),
        ),
        (("An example", "qt group echo --text x"),),
    ),
    Command("group deep refuse", refuse, "Refuse."),
    Command("group take", echo, "Take.", (Option("path", "A path."),)),
    Command("alone", interrupt, "Be interrupted."),
)
WORDS = (
    Word("group", __name__, "Things that belong together.", {"group deep": "Deeper things."}),
    Word("alone", __name__, ""),
)


@pytest.fixture
def qt(monkeypatch, capsys):
    module = type(sys)(__name__)
    module.COMMANDS = COMMANDS
    monkeypatch.setattr(_app, "import_module", lambda _: module)

    CALLS.clear()

    def call(*argv: str) -> tuple[int, str, str]:
        status = run(argv, words=WORDS)
        captured = capsys.readouterr()
        return status, captured.out, captured.err

    return call


def test_alone_it_prints_a_banner_and_the_groups(qt):
    status, out, _ = qt()
    assert status == 0
    assert "Welcome to QTEnclave" in out
    assert "group : Things that belong together." in " ".join(out.split())


def test_a_group_alone_is_a_usage_error(qt):
    status, out, err = qt("group")
    assert (status, out) == (2, "")
    assert "usage: qt group" in err
    assert "{echo,deep,take}" in err
    assert "_subcommand" in err
    assert "error 01: " in err


def test_values_reach_the_handler(qt):
    status, out, _ = qt(
        "group", "echo", "--text", "x", "--many", "a", "--many", "b", "--colour", "red", "--switch"
    )
    assert status == 0
    expected = {"number": 7, "text": "x", "switch": True, "many": ["a", "b"], "colour": "red"}
    assert [expected] == CALLS
    assert list(json.loads(out)) == ["Zulu", "Alpha"]


def test_a_positional_argument(qt):
    assert qt("group", "take", "/x")[0] == 0
    assert CALLS == [{"path": "/x"}]


WRONG = {
    "missing": ("01", ("group", "echo")),
    "unknown option": ("02", ("group", "echo", "--text", "x", "--no-such")),
    "not a number": ("02", ("group", "echo", "--text", "x", "--number", "y")),
    "not a choice": ("02", ("group", "echo", "--text", "x", "--colour", "green")),
    "unknown command": ("02", ("group", "fly")),
    "unknown group": ("02", ("herd",)),
    "bad query": ("02", ("group", "echo", "--text", "x", "--query", "[")),
}


@pytest.mark.parametrize("reason", WRONG)
def test_wrong_arguments(reason, qt):
    code, argv = WRONG[reason]
    status, out, err = qt(*argv)
    assert (status, out, CALLS) == (2, "", [])
    assert f"error {code}: " in err


def test_a_failure(qt):
    status, out, err = qt("group", "deep", "refuse")
    assert (status, out) == (3, "")
    assert "error 62: not trusted: document: expected trust, got none. " in err


def test_an_interrupt(qt):
    assert qt("alone")[0] == 130


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (("--query", "Alpha[0]"), "7\n"),
        (("-o", "tsv"), "1\t1\n"),
        (("-o", "none"), ""),
        (("-o", "yaml"), "Alpha:\n- 7\nZulu: 1\n"),
        (("-o", "table", "--query", "{N: Zulu}"), "N\n---\n1\n"),
    ],
)
def test_formats(arguments, expected, qt):
    _, out, _ = qt("group", "echo", "--text", "x", *arguments)
    assert out == expected


def test_help_pages(qt):
    _, out, _ = qt("group", "echo", "--help")
    assert "Text with 100%." in out
    assert "[Required]" in out
    assert "Default: 7" in out
    assert "Global Arguments" in out
    assert "qt group echo --text x" in out
    assert "Deeper things." in qt("group", "--help")[1]


def test_nothing_is_written_to_the_home_directory(tmp_path):
    environment = {**os.environ, "HOME": str(tmp_path)}
    command = [sys.executable, "-c", "import qtenclave.cli as c; c.main([]); c.main(['--version'])"]
    subprocess.run(command, env=environment, check=True, stdout=subprocess.DEVNULL)
    assert list(tmp_path.iterdir()) == []
