"""The node's commands as bytes."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qtenclave.attestation.cbor import encode_item
from qtenclave.errors import (
    EnclaveError,
    GuestFault,
    HostFailure,
    InvalidRequest,
    MalformedInput,
    Rejected,
    WrongState,
)
from qtenclave.qtsm.control import (
    Command,
    CreateModule,
    DestroyModule,
    ModuleAddress,
    Ping,
    WaitCertified,
    encode_address,
    encode_command,
    encode_done,
    encode_error,
    parse_address,
    parse_answer,
    parse_command,
)

COMMANDS: list[Command] = [
    CreateModule("0" * 16, bytes(48), None, None, debug=False),
    CreateModule("0" * 16, bytes(48), bytes(48), "urn", debug=True),
    WaitCertified("0" * 16),
    DestroyModule("0" * 16),
    Ping(),
]


@pytest.mark.parametrize("command", COMMANDS)
def test_commands_come_back(command: Command) -> None:
    assert parse_command(encode_command(command)) == command


@given(st.binary(max_size=200))
def test_any_bytes_as_command(data: bytes) -> None:
    with pytest.raises(MalformedInput):
        parse_command(data)


@pytest.mark.parametrize(
    ("item", "reason"),
    [
        ({"create": {"enclave_id": "0"}}, "members left out"),
        ({"destroy": {"enclave_id": 1}}, "a number for text"),
        ({"destroy": {"enclave_id": "0", "more": 1}}, "an unknown member"),
        ({"ping": {"more": 1}}, "an unknown member"),
        ({"reboot": {}}, "an unknown command"),
        ({"ping": {}, "destroy": {}}, "two commands"),
        ("ping", "a bare name"),
    ],
)
def test_commands_refused(item: object, reason: str) -> None:
    with pytest.raises(MalformedInput):
        parse_command(encode_item(item))  # type: ignore[arg-type]  # rows of several types


def test_address_comes_back() -> None:
    address = ModuleAddress("module", Path("/run/m/0.sock"))
    assert parse_address(parse_answer(encode_address(address))) == address
    assert parse_answer(encode_done()) == {}


@pytest.mark.parametrize(
    "error",
    [
        InvalidRequest("what"),
        MalformedInput("what"),
        Rejected("what"),
        WrongState("what"),
        HostFailure("what"),
    ],
)
def test_errors_come_back(error: EnclaveError) -> None:
    with pytest.raises(type(error), match="what"):
        parse_answer(encode_error(error))


def test_other_errors_are_the_hosts() -> None:
    with pytest.raises(HostFailure, match="what"):
        parse_answer(encode_error(GuestFault("what")))


@given(st.binary(max_size=100))
def test_any_bytes_as_answer(data: bytes) -> None:
    with pytest.raises(MalformedInput):
        parse_answer(data)
