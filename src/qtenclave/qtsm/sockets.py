"""The sockets and the directory that qtsmd is reached by, made while it may still make them."""

from __future__ import annotations

import contextlib
import fcntl
import os
import socket
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from qtenclave.errors import HostFailure, InvalidRequest
from qtenclave.qtsm.sandbox import QTSM_UID

__all__ = ["ModuleDirectory", "control_socket", "modules_directory"]

_BACKLOG: Final = 128
_MAX_SOCKET_PATH_BYTES: Final = 107  # sun_path of Linux, less its terminator
_SOCKET_NAME_BYTES: Final = len("/0123456789abcdef.sock")


@dataclass(frozen=True, slots=True)
class ModuleDirectory:
    """Where modules' sockets are made: opened, since its path may lead where we may not go."""

    path: Path
    descriptor: int

    def listen(self, name: str) -> socket.socket:
        """Return a socket that listens at `name`.

        Raises:
            HostFailure: The system refused.
        """
        listener = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM | socket.SOCK_NONBLOCK)
        try:
            listener.bind(f"/proc/self/fd/{self.descriptor}/{name}")
            os.chmod(name, 0o600, dir_fd=self.descriptor)
            listener.listen(_BACKLOG)
        except OSError as error:
            listener.close()
            raise HostFailure(f"{self.path}/{name}: expected to listen, got {error}") from error
        return listener

    def remove(self, name: str) -> None:
        """Remove a socket."""
        with contextlib.suppress(FileNotFoundError):
            os.unlink(name, dir_fd=self.descriptor)


@contextlib.contextmanager
def modules_directory(path: Path) -> Iterator[ModuleDirectory]:
    """Hold the modules' directory: qtsmd's alone, without sockets of an earlier run.

    As root it is given to the user that qtsmd will be; one that an older version left as root's
    changes hands with this.

    Raises:
        InvalidRequest: The path is too long for a socket's.
        HostFailure: It cannot be used, or another qtsmd serves it.
    """
    if len(os.fsencode(path)) + _SOCKET_NAME_BYTES > _MAX_SOCKET_PATH_BYTES:
        raise InvalidRequest(f"{path}: expected a shorter path, got one too long for sockets")
    try:
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
        descriptor = os.open(path, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC)
    except OSError as error:
        raise HostFailure(f"{path}: expected a directory, got {error}") from error
    try:
        status = os.fstat(descriptor)
        owners = {0, QTSM_UID} if os.geteuid() == 0 else {os.geteuid()}
        if status.st_uid not in owners or status.st_mode & 0o077:
            raise HostFailure(f"{path}: expected a directory of this user alone, got another")
        # Another qtsmd's modules must not lose their sockets to this one.
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        for stale in path.glob("*.sock"):
            stale.unlink()
        if os.geteuid() == 0:
            os.fchown(descriptor, QTSM_UID, QTSM_UID)
        yield ModuleDirectory(path, descriptor)
    except BlockingIOError as error:
        raise HostFailure(f"{path}: expected it free, got another qtsmd serving it") from error
    finally:
        os.close(descriptor)


@contextlib.contextmanager
def control_socket(control: Path | int) -> Iterator[socket.socket]:
    """Hold the socket on which the node gives orders.

    Args:
        control: Where to make it, or a descriptor that listens.

    Raises:
        HostFailure: It cannot be made.
    """
    if isinstance(control, int):
        with socket.socket(fileno=control) as listener:
            yield listener
        return
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as listener:
        try:
            control.unlink(missing_ok=True)
            listener.bind(str(control))
            listener.listen()
        except OSError as error:
            raise HostFailure(f"{control}: expected to listen, got {error}") from error
        try:
            yield listener
        finally:
            with contextlib.suppress(PermissionError):  # no longer root; the next start removes it
                control.unlink(missing_ok=True)
