"""Rules for the whole suite: what may be left out, and where.

On a laptop without some program a test skips and says what it needs. After `make setup` everything
is there, so `make test` sets QT_NOTHING_MISSING and such a skip is a failure.
"""

import os
from collections.abc import Generator

import pytest
from hypothesis import HealthCheck, settings

# No example has a time limit: what is quick here is slow on a machine that is busy.
settings.register_profile(
    "any machine", deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("any machine")

# What `make setup` cannot bring: another user's rights, vectors of others, a quarter of an hour.
MAY_BE_MISSING = ("root", "vectors", "QT_REBUILD_KERNEL")


def _is_missing(report: pytest.TestReport | pytest.CollectReport) -> str | None:
    if not (report.skipped and os.environ.get("QT_NOTHING_MISSING")):
        return None
    if hasattr(report, "wasxfail") or not isinstance(report.longrepr, tuple):
        return None
    reason = str(report.longrepr[2])
    return None if any(word in reason for word in MAY_BE_MISSING) else reason


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Turn a skip for want of something that was installed into a failure."""
    report = yield
    if reason := _is_missing(report):
        report.outcome = "failed"
        report.longrepr = f"expected to run after make setup, got: {reason}"
    return report


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report() -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    """The same for a module that leaves itself out as a whole."""
    report = yield
    if reason := _is_missing(report):
        report.outcome = "failed"
        report.longrepr = f"expected to run after make setup, got: {reason}"
    return report
