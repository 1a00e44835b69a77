"""One turn of the device's loop: events that the kernel reported before what the turn changed."""

import os
import select
import socket
import struct
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from vsock_guest import GUEST_CID
from vsock_world import Place, World

from qtenclave.vsock._settings import Settings
from qtenclave.vsock.device import Device
from qtenclave.vsock.packet import OP_CREDIT_REQUEST, OP_CREDIT_UPDATE
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


@pytest.fixture
def world() -> Iterator[World]:
    """A guest in a conversation with a program of the host, each packet answered."""
    place = Place()
    with World(place, event_idx=True, messages=False, small_sockets=False) as world:
        world.turn()  # a short sleep, as far as the clock knows
        for _ in range(3):
            world.honest_host_sends(1)
            world.turn()
            world.reap()
            world.honest_guest_sends(1)
            world.turn()
        assert world.honest.host is not None
        assert len(world.honest.host.recv(64)) == world.honest.sent == 3
        yield world
    place.close()


def _is_notified(world: World) -> bool:
    """Return whether the driver would notify about its next packet."""
    (event,) = struct.unpack("<H", world.peek(world.tx.at + 0x284, 2))
    return bool(event == world.tx.avail)


def test_a_guest_need_not_notify_a_device_that_looks(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    notified = []

    def send() -> None:
        notified.append(_is_notified(world))
        world.honest_guest_sends(1)

    monkeypatch.setattr(world, "kick", lambda _ring: None)
    monkeypatch.setattr(os, "sched_yield", send)
    world.honest_host_sends(1)
    world.turn()  # which ends with giving the guest the byte
    world.turn()  # which looks for the answer
    assert notified == [False]
    assert world.honest.host is not None
    assert len(world.honest.host.recv(64)) == 1


def test_a_device_that_sleeps_is_notified(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    notified = []
    monkeypatch.setattr(
        world.device, "_timeout_s", lambda: notified.append(_is_notified(world)) or 0.0
    )
    world.honest_guest_sends(1)
    world.turn(3)
    assert notified
    assert all(notified)


def test_only_packets_with_data_are_steps_of_a_conversation(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps = []
    monkeypatch.setattr(
        world.device._busy_poll, "turned", lambda heard, sent: steps.append((heard, sent))
    )
    world.send(world.honest.header(OP_CREDIT_UPDATE))
    world.turn()
    world.send(world.honest.header(OP_CREDIT_REQUEST))
    world.turn()
    world.honest_guest_sends(1)
    world.turn()
    world.honest_host_sends(1)
    world.turn()
    assert steps == [(0, 0), (0, 0), (1, 0), (0, 1)]
