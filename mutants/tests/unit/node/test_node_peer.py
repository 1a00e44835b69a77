"""Who may ask the node, from the kernel's credentials alone."""

import os
import socket

import pytest
from starlette.requests import Request

from qtenclave.errors import HostFailure, Rejected
from qtenclave.hypervisor.jail import BASE_UID, JAIL_UIDS
from qtenclave.node.peer import read_peer, request_owner
from qtenclave.node.table import Owner


def request_of(owner: object) -> Request:
    return Request({"type": "http", "headers": [], "qtenclave.owner": owner})


def test_the_kernel_says_who_it_is() -> None:
    ours, theirs = socket.socketpair()
    with ours, theirs:
        assert read_peer(ours) == Owner(os.geteuid(), os.getegid())


@pytest.mark.parametrize("uid", [0, 1000, BASE_UID - 1, JAIL_UIDS[-1] + 1])
def test_users_may_ask(uid: int) -> None:
    assert request_owner(request_of(Owner(uid, uid))) == Owner(uid, uid)


@pytest.mark.parametrize("uid", [BASE_UID, BASE_UID + 7, JAIL_UIDS[-1]])
def test_a_process_that_left_its_guest_may_not(uid: int) -> None:
    with pytest.raises(Rejected, match="process of an enclave"):
        request_owner(request_of(Owner(uid, uid)))


def test_without_credentials_nobody_may() -> None:
    with pytest.raises(HostFailure, match="credentials"):
        request_owner(request_of(None))
