"""Who this node is: the instance id, made once, kept, and bound to the machine that made it.

The id is all that is on disk of a security module's identity. A copy of it on another machine is
found here; a copy of a running machine's memory is found by the PKI, which counts its requests.
"""

import hashlib
import hmac
import logging
import re
import uuid
from pathlib import Path
from typing import Final

from qtenclave.errors import HostFailure, QtCode
from qtenclave.files import read_or_create_secret

__all__ = ["read_instance_id"]

_UUID: Final = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


_MACHINE_ID: Final = Path("/etc/machine-id")
# Of this use alone: the machine's own id must not be told (machine-id(5)).
_PURPOSE: Final = b"qtenclave: instance id"

_log = logging.getLogger(__name__)


def read_instance_id(state: Path, machine_id_file: Path = _MACHINE_ID) -> str:
    """Return the instance id of this machine, a lower-case dashed UUID; make it the first time.

    Two processes may ask at once: both get the same answer. An installation that is older than the
    binding is bound the first time.

    Args:
        state: The installation's state directory.
        machine_id_file: What tells machines apart; without it nothing is bound.

    Raises:
        HostFailure: The file cannot be read or written, holds something else, or was copied from
            another machine.
    """
    path = state / "node/instance-id"
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        text = read_or_create_secret(path, f"{uuid.uuid4()}\n".encode).decode().strip()
    except (OSError, UnicodeDecodeError) as error:
        raise HostFailure(f"instance id {path}: {error}", code=QtCode.FILE_OPERATION) from error
    if not _UUID.fullmatch(text):
        raise HostFailure(
            f"instance id {path}: expected a lower-case UUID, got {text[:64]!r}",
            code=QtCode.INVALID_CONFIGURATION,
        )
    _check_machine(path.with_name("machine"), machine_id_file)
    return text


def _check_machine(path: Path, machine_id_file: Path) -> None:
    try:
        machine_id = machine_id_file.read_bytes().strip()
    except OSError:
        machine_id = b""
    if not machine_id:
        _log.warning("%s: missing; a copy of this state would not be noticed", machine_id_file)
        return
    ours = hmac.new(machine_id, _PURPOSE, hashlib.sha256).hexdigest()
    if read_or_create_secret(path, f"{ours}\n".encode).decode(errors="replace").strip() != ours:
        raise HostFailure(
            f"state {path.parent.parent}: expected the machine that it was made on, got another:"
            " two machines must not be one instance. Start with an empty state directory; or, if"
            f" this machine was only given another id, remove {path}",
            code=QtCode.INVALID_CONFIGURATION,
        )
