"""Something that goes on in a thread while a test does something else."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

HANG_S = 300.0  # far beyond what anything takes: only a hang reaches it


@contextmanager
def beside(target: Callable[[], object]) -> Iterator[None]:
    """Run something in a thread meanwhile; its failure is the test's."""
    failures: list[BaseException] = []

    def run() -> None:
        try:
            target()
        except BaseException as error:  # noqa: BLE001 - shown in the test's own thread
            failures.append(error)

    running = threading.Thread(target=run)
    running.start()
    try:
        yield
    finally:
        running.join(HANG_S)
    assert not running.is_alive()
    assert failures == []
