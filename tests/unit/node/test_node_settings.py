"""What a node is told once and keeps."""

from pathlib import Path

import pytest

from qtenclave.errors import HostFailure, InvalidRequest, WrongState
from qtenclave.node.settings import NodeSettings, settle_settings

AGENCY = "iam::6c031a4leefc480bb60f20c003891fcd:agency:cddd"


def settle(path: Path, *, runs: bool = False, **wishes: str | None) -> NodeSettings:
    wishes = {"agency": None, "signature_order": None} | wishes
    return settle_settings(path, runs=runs, **wishes)


def test_wishes_are_kept_for_later_starts(tmp_path: Path) -> None:
    path = tmp_path / "node.json"
    assert settle(path) == NodeSettings("", "big")
    assert not path.exists()
    assert settle(path, agency=AGENCY) == NodeSettings(AGENCY, "big")
    assert settle(path, signature_order="little") == NodeSettings(AGENCY, "little")
    assert settle(path) == NodeSettings(AGENCY, "little")
    assert settle(path, agency="", signature_order="big") == NodeSettings()
    assert settle(path) == NodeSettings()


def test_nothing_changes_under_what_runs(tmp_path: Path) -> None:
    path = tmp_path / "node.json"
    settle(path, agency=AGENCY)
    assert settle(path, agency=AGENCY, runs=True) == NodeSettings(AGENCY)
    assert settle(path, runs=True) == NodeSettings(AGENCY)
    with pytest.raises(WrongState, match="qt down"):
        settle(path, agency="", runs=True)
    assert settle(path) == NodeSettings(AGENCY)


@pytest.mark.parametrize(
    "wishes",
    [
        {"agency": "a\nb"},
        {"agency": "a" * 257},
        {"signature_order": "middle"},
        {"signature_order": ""},
    ],
)
def test_wishes_refused(tmp_path: Path, wishes: dict[str, str]) -> None:
    with pytest.raises(InvalidRequest):
        settle(tmp_path / "node.json", **wishes)
    assert not (tmp_path / "node.json").exists()


@pytest.mark.parametrize(
    "content",
    ["", "[]", "{", '{"agnecy": "x"}', '{"agency": 1}', '{"signature_order": "up"}', "\xff"],
)
def test_files_refused(tmp_path: Path, content: str) -> None:
    path = tmp_path / "node.json"
    path.write_text(content, encoding="latin-1")
    with pytest.raises(HostFailure, match=r"node\.json"):
        settle(path, agency=AGENCY)
    assert path.read_text(encoding="latin-1") == content
