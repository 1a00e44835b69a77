"""The device's command line."""

from pathlib import Path

import pytest

from qtenclave.errors import InvalidRequest
from qtenclave.vsock._settings import Settings, parse_arguments

GOOD = [
    *("--vhost-fd", "3"),
    *("--guest-cid", "4"),
    *("--parent-dir", "/run/x"),
    *("--listen-fd", "5"),
    *("--hypervisor-port", "1=/a"),
    *("--hypervisor-port", "2=/b=c"),
]


def test_options_are_read() -> None:
    settings = Settings(3, 4, {1: "/a", 2: "/b=c"}, Path("/run/x"), 5, None, None)
    assert parse_arguments(GOOD) == settings
    assert parse_arguments([*GOOD, "--message-listen-fd", "8"]).message_listen_fd == 8
    assert parse_arguments([*GOOD, "--ready-fd", "9"]).ready_fd == 9


@pytest.mark.parametrize(
    "argv",
    [
        [],
        GOOD[:-1],
        GOOD[2:],
        [*GOOD, "--vhost-fd", "3"],
        [*GOOD, "--colour", "red"],
        [*GOOD, "--ready-fd", "x"],
        [*GOOD, "--ready-fd", "-1"],
        [*GOOD, "--ready-fd", "99999999999"],
        [*GOOD, "--hypervisor-port", "1=/again"],
        [*GOOD, "--hypervisor-port", "3"],
        [*GOOD, "--hypervisor-port", "3="],
        [*GOOD, "--hypervisor-port", "x=/a"],
    ],
    ids=[
        "nothing",
        "option without a value",
        "one missing",
        "one twice",
        "unknown",
        "no number",
        "negative",
        "too large",
        "port twice",
        "port without a path",
        "empty path",
        "port that is no number",
    ],
)
def test_bad_options_are_refused(argv: list[str]) -> None:
    with pytest.raises(InvalidRequest):
        parse_arguments(argv)
