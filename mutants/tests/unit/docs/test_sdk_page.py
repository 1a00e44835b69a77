"""The page on the SDK lists what there is."""

import re
from pathlib import Path

import pytest

from qtenclave import sdk

PAGE = (Path(__file__).resolve().parents[3] / "docs/reference/sdk.md").read_text()


def rows(title: str) -> list[str]:
    """Return the names in the first column of the table with this title."""
    table = PAGE.partition(f"\n\n| {title} |")[2].partition("\n\n")[0]
    cells = re.findall(r"^\| (`.*?) \|", table, re.MULTILINE)
    return [name for cell in cells for name in re.findall(r"`(\w+)`", cell)]


def test_every_name_is_listed_and_no_other() -> None:
    assert sorted(rows("Name")) == sorted(sdk.__all__)


@pytest.mark.parametrize("kind", [sdk.Qtsm, sdk.EnclaveKmsClient], ids=lambda kind: kind.__name__)
def test_every_method_is_listed_and_no_other(kind: type) -> None:
    methods = [name for name in vars(kind) if not name.startswith("_")]
    assert sorted(rows(f"`{kind.__name__}`")) == sorted(methods)


def test_errors_say_the_right_family() -> None:
    for family in (sdk.QtsmError, sdk.KmsError):
        kinds = [getattr(sdk, name) for name in rows("Name")]
        members = [kind for kind in kinds if isinstance(kind, type) and issubclass(kind, family)]
        assert members[0] is family
        assert len(members) == 4
