"""The documents say what is true of the tree: links, targets, tests and numbers."""

import re
from pathlib import Path

import pytest

TOP = Path(__file__).resolve().parents[3]
PAGES = [
    *TOP.glob("*.md"),
    *TOP.glob("docs/**/*.md"),
    *TOP.glob("guest/*.md"),
]
LINK = re.compile(r"\]\((?!https?:|#)([^)#\s]+)")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(TOP)))
def test_links_lead_somewhere(page: Path) -> None:
    broken = [link for link in LINK.findall(page.read_text()) if not (page.parent / link).exists()]
    assert broken == []


def test_readme_names_existing_make_targets() -> None:
    targets = set(re.findall(r"^([a-z-]+):", (TOP / "Makefile").read_text(), re.MULTILINE))
    named = {
        word
        for page in PAGES
        for word in re.findall(r"(?:^|`)make ([a-z]+)", page.read_text(), re.MULTILINE)
        if page.parent.name != "guest"  # a list of packages there begins a line with "make"
    }
    assert named
    assert named <= targets


def test_named_tests_exist() -> None:
    named = {path for page in PAGES for path in re.findall(r"`(tests/[\w/.-]+)", page.read_text())}
    assert named
    assert [path for path in sorted(named) if not (TOP / path).exists()] == []


def test_named_test_functions_exist() -> None:
    named = {name for page in PAGES for name in re.findall(r"`(test_\w+)`", page.read_text())}
    assert named
    tests = "".join(path.read_text() for path in (TOP / "tests").rglob("*.py"))
    assert [name for name in sorted(named) if f"def {name}(" not in tests] == []


def test_every_figure_is_explained_and_no_other() -> None:
    page = (TOP / "docs/figures.md").read_text()
    rows = re.findall(r"^\| `([a-z-]+)` \| [A-Za-z]", page, re.MULTILINE)
    source = (TOP / "benchmarks/__main__.py").read_text()
    measured = re.search(r"^MODULES.*?^}", source, re.MULTILINE | re.DOTALL)
    assert measured is not None
    assert sorted(rows) == sorted(re.findall(r'"([a-z]+(?:-[a-z]+)+)"', measured[0]))


def test_functions_named_behind_their_file_exist() -> None:
    """A name behind `::` is a function or a class of its file, whatever the file is called."""
    named = {
        found
        for page in PAGES
        for found in re.findall(r"`(tests/[\w/.-]+\.py)::([\w:]+)`", page.read_text())
    }
    assert named
    missing = [
        f"{path}::{name}"
        for path, names in sorted(named)
        for name in names.split("::")
        if not re.search(rf"^\s*(?:def|class) {name}\b", (TOP / path).read_text(), re.MULTILINE)
    ]
    assert missing == []


def test_decision_records_are_numbered_without_holes() -> None:
    numbers = sorted(int(page.name[:4]) for page in (TOP / "docs/decisions").glob("[0-9]*.md"))
    assert numbers == list(range(1, len(numbers) + 1))


@pytest.mark.parametrize("section", ["Context", "Options", "Choice", "Consequences"])
def test_decision_records_have_their_sections(section: str) -> None:
    lacking = [
        page.name
        for page in sorted((TOP / "docs/decisions").glob("[0-9]*.md"))
        if f"## {section}" not in page.read_text()
    ]
    assert lacking == []


def test_everything_a_room_exports_is_there() -> None:
    import importlib
    import pkgutil

    import qtenclave

    wrong = []
    for info in pkgutil.walk_packages(qtenclave.__path__, "qtenclave."):
        if "migrations" in info.name:
            continue
        module = importlib.import_module(info.name)
        exported = getattr(module, "__all__", ())
        wrong += [f"{info.name}.{name}" for name in exported if not hasattr(module, name)]
    assert wrong == []
