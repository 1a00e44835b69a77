"""What `docs/reference/kms.md` says about codes, actions and options is what the code does."""

import re
from pathlib import Path

import pytest

from qtenclave.kms.access import OPERATIONS
from qtenclave.kms.blobs import BLOB_BYTES_MIN
from qtenclave.kms.faults import Fault
from qtenclave.kms.recipient import MAX_DOCUMENT_AGE_S
from qtenclave.kms.service import make_kms_parser

PAGE = (Path(__file__).parents[3] / "docs/reference/kms.md").read_text(encoding="utf-8")


def test_every_code_is_listed_with_its_status() -> None:
    listed = {
        (int(status), code)
        for status, codes in re.findall(r"^\| (\d{3}) \| (.*) \|$", PAGE, re.MULTILINE)
        for code in re.findall(r"`(KMS\.\d{4})`", codes)
    }
    assert listed == {(fault.status, fault.code) for fault in Fault}


def test_every_action_is_listed() -> None:
    for operation in OPERATIONS.values():
        row = re.search(rf"^\| `{operation.name}` \| `kms:.*$", PAGE, re.MULTILINE)
        assert row is not None
        assert tuple(re.findall(r"`(kms:[^`]*)`", row[0])) == operation.actions


def test_figures() -> None:
    assert f"at most {MAX_DOCUMENT_AGE_S} s old" in PAGE
    assert f"| 46 | {BLOB_BYTES_MIN - 46} and more |" in PAGE


def test_the_command_line_is_the_documented_one() -> None:
    usage = re.search(r"`python -m qtenclave\.kms\.service ([^`]*)`", PAGE)
    assert usage is not None
    words = usage[1].replace("[", "").replace("]", "").split()
    settings = make_kms_parser().parse_args([word if word != "N" else "7" for word in words])
    assert settings.listen_fd == settings.ready_fd == 7
    assert settings.kms_key == Path("F")


@pytest.mark.parametrize("argv", [[], ["--listen-fd", "x"], ["--secret", "x"]])
def test_a_wrong_command_line_ends_the_program(
    argv: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as caught:
        make_kms_parser().parse_args(argv)
    assert caught.value.code == 2
    assert "usage" in capsys.readouterr().err
