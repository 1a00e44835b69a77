"""The numbered rules stand in the docs, in the code, and in a test that breaks each."""

import re
from pathlib import Path

import pytest

from qtenclave.attestation import Rule

ROOT = Path(__file__).parents[3]
PAGE = (ROOT / "docs/reference/attestation-rules.md").read_text()
CODE = "".join(
    (ROOT / f"src/qtenclave/attestation/{name}.py").read_text()
    for name in ("chain", "document", "revocation", "verify")
)
TESTS = "".join(
    (Path(__file__).parent / f"test_{name}.py").read_text()
    for name in ("document_parse", "expectations", "revocation", "verify")
)


def test_the_page_lists_exactly_the_rules_in_their_words() -> None:
    rows = re.findall(r"^\| (V\d\d) \| (.*?) \|", PAGE, re.MULTILINE)
    # They stand in the order in which they are judged.
    assert sorted(rows) == [(rule.name, rule.value) for rule in Rule]


@pytest.mark.parametrize("rule", Rule)
def test_every_rule_is_checked_and_broken_by_a_test(rule: Rule) -> None:
    assert f"Rule.{rule.name}" in CODE
    assert f'"{rule.name}"' in TESTS
