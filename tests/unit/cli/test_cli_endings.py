"""`qt enclave query` says on standard error what its list cannot: how enclaves ended."""

from typing import Any

import pytest

from qtenclave.cli import _enclave
from qtenclave.hypervisor.ending import Cause


class Node:
    """A node with one running enclave, number 1, and these endings."""

    def __init__(self, *endings: tuple[int, str]) -> None:
        self._endings = endings

    def enclaves(self) -> list[dict[str, Any]]:
        names = ("process_id", "cid", "cpus", "memory_mib", "mode")
        return [{"enclave_id": 1, **dict.fromkeys(names, 0)}]

    def endings(self) -> list[dict[str, Any]]:
        return [
            {"enclave_id": number, "cause": cause, "detail": f"why {place}", "ended_at": "then"}
            for place, (number, cause) in enumerate(self._endings)
        ]


LOST = Cause.SECURITY_MODULE_ENDED.value


@pytest.mark.parametrize(
    ("endings", "asked", "said"),
    [
        ([(0, LOST)], None, ["enclave 0 ended at then: why 0"]),
        ([(0, LOST)], 0, ["enclave 0 ended at then: why 0"]),
        ([(0, LOST), (0, "stopped")], None, []),
        ([(0, LOST), (0, "stopped")], 0, ["enclave 0 ended at then: why 1"]),
        ([(0, "exited")], None, []),
        ([(1, LOST)], None, []),  # another runs under its number now
        ([(1, LOST)], 1, []),
        ([(2, LOST)], 0, []),
    ],
)
def test_endings_are_told(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    endings: list[tuple[int, str]],
    asked: int | None,
    said: list[str],
) -> None:
    monkeypatch.setattr(_enclave, "_node", lambda: Node(*endings))
    found = _enclave.query(asked)
    assert [one["EnclaveID"] for one in found] == ([1] if asked in {None, 1} else [])  # type: ignore[attr-defined]
    output = capsys.readouterr()
    assert (output.out, output.err.splitlines()) == ("", said)


def test_every_fault_is_a_cause_of_the_node() -> None:
    assert {cause.value for cause in Cause} >= _enclave._FAULTS
