"""The pages on `qt` list its commands and options as the command's own tables do."""

import re
from importlib import import_module
from pathlib import Path

import pytest

from qtenclave.cli._app import WORDS, Command
from qtenclave.cli._errors import ADVICE, EXIT_INTERRUPTED, EXIT_STATUS
from qtenclave.proxy.qt_proxy import main as proxy

REFERENCE = Path(__file__).resolve().parents[3] / "docs/reference"
PAGES = "\n".join((REFERENCE / name).read_text() for name in ("qt.md", "qt-enclave.md"))
PROXY = PAGES.partition("## `qt_proxy`")[2].partition("\n## ")[0]
SECTIONS = dict(re.findall(r"^### `qt (.+?)`\n(.*?)(?=^##|\Z)", PAGES, re.MULTILINE | re.DOTALL))
COMMANDS: dict[str, Command] = {
    command.name: command for word in WORDS for command in import_module(word.module).COMMANDS
}
ROW = re.compile(r"^\| `([^`]+)`(?: to `([^`]+)`)? \| ?(.*?) ?\| (.+?) \|$", re.MULTILINE)


def options_of(section: str) -> dict[str, str]:
    """Return the options of a section's table with what their second column says."""
    found = {}
    for first, last, column, _ in ROW.findall(section):
        names = [first]
        if last:  # `--pcr0` to `--pcr31`
            stem = first.rstrip("0123456789")
            bounds = int(first.removeprefix(stem)), int(last.removeprefix(stem))
            names = [f"{stem}{number}" for number in range(bounds[0], bounds[1] + 1)]
        found |= dict.fromkeys(names, column)
    return found


def test_every_command_has_a_section_and_no_other() -> None:
    assert sorted(SECTIONS) == sorted(COMMANDS)


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_a_section_lists_every_option_and_no_other(name: str) -> None:
    # A command with a single option may name it in a sentence.
    named = set(options_of(SECTIONS[name])) or set(re.findall(r"`(--[\w-]+)`", SECTIONS[name]))
    assert named == {option.name for option in COMMANDS[name].options}


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_a_table_says_what_is_needed_and_what_is_the_default(name: str) -> None:
    columns = options_of(SECTIONS[name])
    for option in COMMANDS[name].options:
        if option.name not in columns:
            continue
        column = columns[option.name]
        assert (column == "required") is option.required, option.name
        if option.flag:
            assert column == "off", option.name
        elif option.default not in (None, ""):
            assert column == str(option.default), option.name


def test_every_failure_is_listed_and_no_other() -> None:
    rows = re.findall(r"^\| (\d\d) \| (.*?) \|", PAGES, re.MULTILINE)
    assert rows == [(f"{code:02d}", advice.label) for code, advice in sorted(ADVICE.items())]


def test_every_exit_status_is_listed_and_no_other() -> None:
    rows = re.findall(r"^\| (\d|\d{3}) \| ", PAGES, re.MULTILINE)
    assert [int(row) for row in rows] == sorted({*EXIT_STATUS.values(), EXIT_INTERRUPTED})


def test_the_options_of_the_proxy(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        proxy(["--help"])
    usage = capsys.readouterr().out.partition("\n\n")[0]
    optional = set(re.findall(r"\[(-[\w-]+)", usage)) - {"-h"}
    listed = options_of(PROXY)
    assert set(listed) == set(re.findall(r"(?<![\w-])-[\w-]+", usage)) - {"-h"}
    assert {name for name, column in listed.items() if column != "required"} == optional


def test_every_group_has_a_page_that_is_found() -> None:
    readme = (REFERENCE.parents[1] / "README.md").read_text()
    assert "docs/reference/qt.md" in readme
    assert "docs/reference/qt-enclave.md" in readme
