"""Makes the Unix sockets that connect a machine to the rest, so that no one waits for a path.

All names are made and removed relative to an opened directory: a directory on the way can not be
exchanged for a link in between, and the length of its path does not matter.
"""

import os
import socket
import stat
from pathlib import Path
from typing import Final

from qtenclave.errors import HostFailure, QtCode

__all__ = ["Door", "listen_in", "open_owned_directory", "open_socket_file"]

_BACKLOG: Final = 64


class Door:
    """A socket that listens without a name: only who is handed `path_fd` can connect to it.

    The other side connects to `/proc/self/fd/N` with its own number of `path_fd`.
    """

    def __init__(self, directory: Path) -> None:
        """Make one; `directory` is used for a moment, and must be private.

        Raises:
            HostFailure: The system refused.
        """
        handle = open_owned_directory(directory, os.geteuid())
        name = f"door-{os.urandom(8).hex()}"
        try:
            self.listener = listen_in(handle, name)
            try:
                # The file's mode is asked at every connect, and the file can be reached through
                # the descriptor alone: its holder may have another uid.
                os.chmod(name, 0o666, dir_fd=handle)  # noqa: S103 - it is unlinked below
                self.path_fd = os.open(name, os.O_PATH | os.O_CLOEXEC, dir_fd=handle)
            except OSError:
                self.listener.close()
                raise
            finally:
                os.unlink(name, dir_fd=handle)
        except OSError as error:
            raise HostFailure(f"socket in {directory}: {error.strerror}") from error
        finally:
            os.close(handle)

    def close(self) -> None:
        """Close both descriptors."""
        self.listener.close()
        os.close(self.path_fd)


def open_owned_directory(path: Path, uid: int) -> int:
    """Return a descriptor of a directory that belongs to `uid` and is nobody else's to write.

    Raises:
        HostFailure: It is missing, is no directory, or others can write to it.
    """
    try:
        handle = os.open(path, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC)
    except OSError as error:
        raise HostFailure(f"directory {path}: {error.strerror}", code=QtCode.LOCK) from error
    status = os.fstat(handle)
    if status.st_uid != uid or status.st_mode & (stat.S_IWGRP | stat.S_IWOTH):
        os.close(handle)
        raise HostFailure(
            f"directory {path}: expected owner {uid} and no writing by others,"
            f" got owner {status.st_uid} and mode {stat.S_IMODE(status.st_mode):04o}",
            code=QtCode.LOCK,
        )
    return handle


def listen_in(
    directory: int, name: str, kind: socket.SocketKind = socket.SOCK_STREAM
) -> socket.socket:
    """Return a socket that listens at `name` in an opened directory.

    Raises:
        OSError: The system refused.
    """
    listener = socket.socket(socket.AF_UNIX, kind)
    try:
        listener.bind(f"/proc/self/fd/{directory}/{name}")
        listener.listen(_BACKLOG)
    except OSError:
        listener.close()
        raise
    return listener


def open_socket_file(path: Path, *, for_uid: int) -> int:
    """Return a descriptor with which another process may connect to the socket at `path`.

    Args:
        path: A socket in a directory that only we can enter.
        for_uid: Who runs the other process.

    Raises:
        HostFailure: There is none.
    """
    try:
        handle = os.open(path, os.O_PATH | os.O_NOFOLLOW | os.O_CLOEXEC)
        if for_uid != os.geteuid():
            Path(f"/proc/self/fd/{handle}").chmod(0o666)  # its directory is private
    except OSError as error:
        raise HostFailure(f"socket {path}: {error.strerror}") from error
    return handle
