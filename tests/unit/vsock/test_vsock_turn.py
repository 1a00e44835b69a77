"""One turn of the device's loop: events that the kernel reported before what the turn changed."""

import select
import socket
from pathlib import Path
from types import SimpleNamespace

import pytest
from vsock_guest import GUEST_CID

from qtenclave.vsock._settings import Settings
from qtenclave.vsock.device import Device
from qtenclave.vsock.vhost_user import VhostUser


def test_an_event_of_an_end_that_is_gone_is_not_that_of_the_next(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A driver's reset drops an end, and a program that comes in the same turn gets its number."""
    monitor, theirs = socket.socketpair()
    listener, gone, comes = (socket.socket(socket.AF_UNIX) for _ in range(3))
    listener.bind(str(tmp_path / "device"))
    listener.listen()
    settings = Settings(
        vhost_fd=theirs.fileno(),
        guest_cid=GUEST_CID,
        hypervisor_ports={1: f"{tmp_path}/hypervisor1"},
        parent_directory=tmp_path,
        listen_fd=listener.fileno(),
        message_listen_fd=None,
        ready_fd=None,
    )
    with monitor, listener, gone, comes, VhostUser(theirs, GUEST_CID) as vhost:
        device = Device(settings, vhost, [listener])
        gone.connect(str(tmp_path / "device"))
        device._turn()
        (old,) = device._endpoints.by_descriptor.values()
        comes.connect(str(tmp_path / "device"))
        comes.setblocking(False)

        def reset() -> bool:
            device._endpoints.drop(old)
            return True

        monkeypatch.setattr(vhost, "serve_one", reset)
        reported = [
            (vhost.fileno(), select.EPOLLIN),
            (listener.fileno(), select.EPOLLIN),
            (old.fd, select.EPOLLIN | select.EPOLLHUP),
        ]
        with device._epoll:
            device._epoll = SimpleNamespace(poll=lambda _timeout_s: reported)  # type: ignore[assignment]
            device._turn()
        (new,) = device._endpoints.by_descriptor.values()
        assert new.fd == old.fd
        with new.socket, pytest.raises(BlockingIOError):
            comes.recv(1)  # it is still there
