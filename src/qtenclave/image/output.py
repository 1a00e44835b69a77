"""A file that is there as a whole or not at all.

It has no name while it is written, so that whatever ends the program, a power cut included, leaves
nothing behind and an older file of that name as it was. Where a file system knows no files without
a name it gets a hidden one beside the output, which stays only when the program is killed.
"""

import errno
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from io import BufferedRandom
from pathlib import Path
from typing import Final

from qtenclave.errors import HostFailure, InvalidRequest, QtCode

__all__ = ["NewFile", "commit_together", "new_file"]

_MODE: Final = 0o666  # less what the user's umask takes
# What a file system answers that has no O_TMPFILE; EISDIR comes from kernels that lack it.
_NO_UNNAMED: Final = frozenset({errno.EOPNOTSUPP, errno.EISDIR, errno.EINVAL})


@dataclass(frozen=True, slots=True)
class NewFile:
    """A file that has not got its name yet; made by `new_file`."""

    file: BufferedRandom
    output: Path
    temporary: Path
    has_name: bool

    def commit(self) -> None:
        """Put the file in its place, on disk; it replaces what was there.

        Raises:
            HostFailure: The file system refuses.
        """
        try:
            self.file.flush()
            os.fsync(self.file.fileno())
            if not self.has_name:
                # Only with a directory does the library ask for the link to be followed.
                unnamed = f"/proc/self/fd/{self.file.fileno()}"
                os.link(unnamed, self.temporary, src_dir_fd=self.file.fileno())
            self.temporary.replace(self.output)
            _sync_directory(self.output.parent)
        except OSError as error:
            raise HostFailure(
                f"{self.output}: expected to put the file there, got {error.strerror}",
                code=QtCode.FILE_OPERATION,
            ) from error


def commit_together(first: NewFile, last: NewFile) -> None:
    """Put two files in their places: whoever sees the last sees the first.

    Raises:
        HostFailure: The file system refuses; neither new file is there then.
    """
    first.commit()
    try:
        last.commit()
    except HostFailure:
        first.output.unlink(missing_ok=True)
        raise


def _sync_directory(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _open(output: Path, temporary: Path) -> tuple[int, bool]:
    """Return a new file, and whether it has the temporary name."""
    try:
        flags = os.O_RDWR | os.O_TMPFILE | os.O_CLOEXEC
        return os.open(output.parent, flags, _MODE), False
    except OSError as error:
        if error.errno not in _NO_UNNAMED:
            raise
    return os.open(temporary, os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, _MODE), True


@contextmanager
def new_file(output: Path) -> Iterator[NewFile]:
    """Give a new file for the place of `output`; without `commit` it is gone at the end.

    Raises:
        InvalidRequest: Nothing can be written there.
    """
    if not output.name or (os.path.lexists(output) and not output.is_file()):
        raise InvalidRequest(
            f"{output}: expected the name of a file, got a directory or a device",
            code=QtCode.FILE_OPERATION,
        )
    temporary = output.with_name(f".{output.name}.{secrets.token_hex(8)}")
    try:
        descriptor, has_name = _open(output, temporary)
    except OSError as error:
        raise InvalidRequest(
            f"{output}: expected a place to write to, got {error.strerror}",
            code=QtCode.FILE_OPERATION,
        ) from error
    file = os.fdopen(descriptor, "w+b")
    try:
        yield NewFile(file, output, temporary, has_name)
    finally:
        with suppress(OSError):  # of a full disk: what is not committed by now is thrown away
            file.close()
        with suppress(FileNotFoundError):
            temporary.unlink()
