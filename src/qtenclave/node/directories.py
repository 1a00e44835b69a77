"""The node's directories: made with the right owners, locked, and cleared of what a kill left."""

import fcntl
import os
import re
import stat
from contextlib import suppress
from pathlib import Path
from typing import Final

from qtenclave.errors import HostFailure, QtCode
from qtenclave.hypervisor.sockets import open_owned_directory
from qtenclave.node.keeper import parent_directory
from qtenclave.node.table import Owner

__all__ = ["clear_leftovers", "lock_run_directory", "make_parent_directory", "make_run_directory"]

_PRIVATE: Final = 0o700
# As root the node serves other users too: they pass through, and can write nothing.
_PASSABLE: Final = 0o755


def make_run_directory(run: Path) -> None:
    """Make the runtime directory, and the one where parents and enclaves meet.

    Raises:
        HostFailure: They cannot be made, or are somebody else's.
    """
    mode = _PASSABLE if os.geteuid() == 0 else _PRIVATE
    for path in (run, run / "vsock"):
        try:
            path.mkdir(parents=True, exist_ok=True)
            os.close(open_owned_directory(path, os.geteuid()))
            path.chmod(mode)
        except OSError as error:
            raise HostFailure(
                f"directory {path}: {error.strerror}", code=QtCode.FILE_OPERATION
            ) from error


def lock_run_directory(run: Path) -> int:
    """Return a descriptor that keeps other nodes out of the directory as long as it is open.

    Raises:
        HostFailure: Another node has it.
    """
    # The directory itself is locked: no file is left over, and none can be removed underneath.
    path = run / "vsock"
    handle = open_owned_directory(path, os.geteuid())
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        os.close(handle)
        raise HostFailure(
            f"lock of {path}: expected it free, got another node that runs", code=QtCode.LOCK
        ) from error
    return handle


def clear_leftovers(run: Path) -> list[str]:
    """Remove what a node that was killed left; return the names. The lock must be held.

    Its processes need no search: they died with it.
    """
    removed = []
    if os.path.lexists(run / "qtd.sock"):
        (run / "qtd.sock").unlink()
        removed.append("qtd.sock")
    for user in sorted((run / "vsock").iterdir()):
        if not user.name.isdigit():
            continue
        handle = open_owned_directory(user, int(user.name))
        try:
            # Enclaves' sockets are named by number; what has an underscore is a parent program's.
            enclaves = re.compile(r"[0-9]+(-messages)?", re.ASCII)
            for name in sorted(os.listdir(handle)):
                status = os.stat(name, dir_fd=handle, follow_symlinks=False)
                if enclaves.fullmatch(name) and stat.S_ISSOCK(status.st_mode):
                    os.unlink(name, dir_fd=handle)
                    removed.append(f"vsock/{user.name}/{name}")
        finally:
            os.close(handle)
    return removed


def make_parent_directory(run: Path, owner: Owner) -> None:
    """Make the directory where the owner's programs and enclaves meet, theirs alone.

    Raises:
        HostFailure: It cannot be made, or is somebody else's.
    """
    path = parent_directory(run, owner.uid)
    try:
        with suppress(FileExistsError):
            path.mkdir(mode=_PRIVATE)
            # Only right after making it: its parent is ours, so nobody put another one there.
            if owner.uid != os.geteuid():
                os.chown(path, owner.uid, owner.gid, follow_symlinks=False)
    except OSError as error:
        raise HostFailure(
            f"directory {path}: {error.strerror}", code=QtCode.FILE_OPERATION
        ) from error
    os.close(open_owned_directory(path, owner.uid))
