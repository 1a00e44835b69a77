"""Files of secrets or state: made once, replaced as a whole, readable by their owner alone."""

import os
import stat
from collections.abc import Callable
from pathlib import Path
from tempfile import NamedTemporaryFile

from qtenclave.errors import HostFailure, QtCode

__all__ = ["check_not_replaceable", "read_or_create_secret", "read_secret", "replace_file"]

_LIMIT_BYTES = 64 * 1024  # a key, a passphrase, a JSON of credentials; never more


def read_secret(path: Path) -> bytes:
    """Return the content of a file that only this user may read.

    Raises:
        HostFailure: It cannot be read, is not a regular file of this user, or others may read it.
    """
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_CLOEXEC | os.O_NOFOLLOW)
        with open(descriptor, "rb") as file:  # noqa: PTH123 - a descriptor, not a path
            status = os.fstat(descriptor)
            if not stat.S_ISREG(status.st_mode) or status.st_uid != os.geteuid():
                raise HostFailure(f"{path}: expected a file of our own, got another's")
            if status.st_mode & 0o077:
                mode = stat.S_IMODE(status.st_mode)
                raise HostFailure(f"{path}: expected mode 0600, got {mode:04o}")
            return file.read(_LIMIT_BYTES)
    except OSError as error:
        raise HostFailure(f"{path}: {error.strerror}", code=QtCode.FILE_OPERATION) from error


def check_not_replaceable(path: Path) -> None:
    """Check that no other user can put another directory in the place of this one.

    A directory that is ours can be moved away by the owner of the one above it: whoever guesses a
    name in /tmp first owns what we make below it.

    Raises:
        HostFailure: Another user can, or it is missing.
    """
    above_is_shared = False
    for part in reversed((path, *path.parents)):
        try:
            status = part.lstat() if above_is_shared else part.stat()
        except OSError as error:
            raise HostFailure(f"{part}: {error.strerror}", code=QtCode.FILE_OPERATION) from error
        ours = status.st_uid in {0, os.geteuid()}
        open_to_all = bool(status.st_mode & stat.S_IWOTH)
        sticky = bool(status.st_mode & stat.S_ISVTX)
        if ((above_is_shared or part == path) and not ours) or (open_to_all and not sticky):
            raise HostFailure(
                f"{part}: expected a directory that other users cannot change, got owner"
                f" {status.st_uid} and mode {stat.S_IMODE(status.st_mode):04o}",
                code=QtCode.FILE_OPERATION,
            )
        above_is_shared = open_to_all


def read_or_create_secret(path: Path, make: Callable[[], bytes]) -> bytes:
    """Return the content of a secret file, made first where there is none yet.

    Several processes may start at once on an empty directory: each writes its own proposal under a
    temporary name and links it to `path`; the first link wins and all read that one.

    Raises:
        HostFailure: As `read_secret`, or the file cannot be made.
    """
    if not path.exists():
        try:
            _create(path, make())
        except OSError as error:
            raise HostFailure(f"{path}: {error.strerror}", code=QtCode.FILE_OPERATION) from error
    return read_secret(path)


def replace_file(path: Path, content: bytes, mode: int) -> None:
    """Write a file as a whole: readers see the old content or the new, never a part.

    Raises:
        HostFailure: It cannot be written.
    """
    try:
        with NamedTemporaryFile(dir=path.parent, prefix=f".{path.name}.", delete=False) as draft:
            try:
                os.fchmod(draft.fileno(), mode)
                draft.write(content)
                draft.flush()
                os.fsync(draft.fileno())
                Path(draft.name).replace(path)
            except BaseException:
                Path(draft.name).unlink(missing_ok=True)
                raise
    except OSError as error:
        raise HostFailure(f"{path}: {error.strerror}", code=QtCode.FILE_OPERATION) from error


def _create(path: Path, content: bytes) -> None:
    # The temporary file is made with mode 0600, and is complete on disk before it has its name.
    with NamedTemporaryFile(dir=path.parent, prefix=f".{path.name}.") as draft:
        draft.write(content)
        draft.flush()
        os.fsync(draft.fileno())
        try:
            os.link(draft.name, path)
        except FileExistsError:
            return
    directory = os.open(path.parent, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        os.fsync(directory)
    finally:
        os.close(directory)
