"""What failures look like."""

import re

import pytest

from qtenclave.cli._errors import ADVICE, EXIT_STATUS, describe_error, exit_status
from qtenclave.eif import CrcMismatch
from qtenclave.errors import (
    EnclaveError,
    GuestFault,
    HostFailure,
    InvalidRequest,
    MalformedInput,
    QtCode,
    Rejected,
    WrongState,
)

TREE = (InvalidRequest, MalformedInput, Rejected, WrongState, GuestFault, HostFailure)


def test_every_code_has_advice():
    assert set(ADVICE) == set(QtCode)


@pytest.mark.parametrize("code", list(QtCode))
def test_the_form_of_a_failure(code):
    text = describe_error(HostFailure("thing: expected X, got Y", code=code))
    assert re.fullmatch(rf"error {code:02d}: [^:]+: thing: expected X, got Y\. [A-Z`].+\.", text)
    assert "\n" not in text


@pytest.mark.parametrize("kind", TREE)
def test_every_failure_has_a_code_and_a_status(kind):
    assert re.match(r"error \d\d: ", describe_error(kind("x: expected y, got z")))
    assert exit_status(kind("")) == EXIT_STATUS[kind]


def test_exit_statuses_follow_the_tree():
    assert [exit_status(kind("")) for kind in TREE] == [2, 2, 3, 4, 5, 5]
    assert exit_status(CrcMismatch("")) == 2
    assert exit_status(EnclaveError("")) == 5


def test_a_missing_program_names_its_package():
    failure = HostFailure(
        "/usr/bin/qemu-system-x86_64: expected an executable program, got none",
        code=QtCode.MISSING_PROGRAM,
    )
    assert "apt-get: qemu-system-x86 " in describe_error(failure)
