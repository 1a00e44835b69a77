"""Who this node is: the instance id, made once and kept."""

import re
import uuid
from pathlib import Path
from typing import Final

from qtenclave.errors import HostFailure, QtCode
from qtenclave.files import read_or_create_secret

__all__ = ["read_instance_id"]

_UUID: Final = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


def read_instance_id(state: Path) -> str:
    """Return the instance id of this machine, a lower-case dashed UUID; make it the first time.

    Two processes may ask at once: both get the same answer.

    Args:
        state: The installation's state directory.

    Raises:
        HostFailure: The file cannot be read or written, or holds something else.
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
    return text
