"""Remembers which security modules belong to this node's enclaves, for the case that it is killed.

A machine dies with its node; its module lives in another daemon, which is told nothing then. So
each module has a file, named after it, from before it is made until after it is destroyed. The
next node destroys what it finds.
"""

import logging
import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from qtenclave.errors import EnclaveError, HostFailure, QtCode
from qtenclave.qtsm.client import ControlClient

__all__ = ["destroy_leftover_modules", "module_record"]

_ENCLAVE_ID: Final = re.compile(r"[0-9a-f]{16}")

_log = logging.getLogger(__name__)


def _directory(run: Path) -> Path:
    return run / "enclaves"


@contextmanager
def module_record(run: Path, enclave_id: str) -> Iterator[None]:
    """Keep the record of one module as long as the context lasts.

    Raises:
        HostFailure: It cannot be written.
    """
    path = _directory(run) / enclave_id
    try:
        path.parent.mkdir(mode=0o700, exist_ok=True)
        path.touch(mode=0o600)
    except OSError as error:
        raise HostFailure(f"record {path}: {error.strerror}", code=QtCode.FILE_OPERATION) from error
    try:
        yield
    finally:
        path.unlink(missing_ok=True)


def destroy_leftover_modules(run: Path, control: Path) -> None:
    """Destroy the modules of enclaves that died with a node. No other node may run.

    Without the security module's daemon there is nothing to destroy: modules live in its memory.
    """
    directory = _directory(run)
    names = [path.name for path in directory.iterdir()] if directory.is_dir() else []
    leftover = [name for name in names if _ENCLAVE_ID.fullmatch(name)]
    if leftover:
        with suppress(HostFailure), ControlClient(control) as qtsm:
            for enclave_id in leftover:
                with suppress(EnclaveError):  # it may never have been made
                    qtsm.destroy_module(enclave_id)
                    _log.info("destroyed the module of enclave %s", enclave_id)
    for enclave_id in leftover:
        (directory / enclave_id).unlink(missing_ok=True)
