"""Ours against the programs of others. `make conformance` runs this folder; `make test` does not.

A test asks `others_programs` for a program and skips with its reason where it cannot be had.
"""

from collections.abc import Generator

import pytest
from others_programs import Unavailable


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call() -> Generator[None, None, None]:
    """Skip where a program of others cannot be had."""
    try:
        yield
    except Unavailable as error:
        pytest.skip(str(error))


@pytest.hookimpl(wrapper=True)
def pytest_fixture_setup() -> Generator[None, object, object]:
    """The same where a fixture asks for it."""
    try:
        return (yield)
    except Unavailable as error:
        pytest.skip(str(error))
