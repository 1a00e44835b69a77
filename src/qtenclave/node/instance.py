"""Who this node is: the instance id, made once and kept."""

import os
import re
import uuid
from pathlib import Path
from typing import Final

from qtenclave.errors import HostFailure, QtCode

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
        # Written whole under another name and linked: whoever comes second finds it there.
        fresh = path.with_name(f".instance-id-{os.getpid()}-{uuid.uuid4().hex}")
        if not path.exists():
            fresh.write_text(f"{uuid.uuid4()}\n", encoding="ascii")
            try:
                path.hardlink_to(fresh)
            except FileExistsError:
                pass
            finally:
                fresh.unlink()
        text = path.read_text(encoding="ascii").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise HostFailure(f"instance id {path}: {error}", code=QtCode.FILE_OPERATION) from error
    if not _UUID.fullmatch(text):
        raise HostFailure(
            f"instance id {path}: expected a lower-case UUID, got {text[:64]!r}",
            code=QtCode.INVALID_CONFIGURATION,
        )
    return text
