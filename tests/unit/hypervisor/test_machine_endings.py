"""What is said of a machine that did not come up or ended by itself: how far it came, and why."""

import socket
from pathlib import Path
from typing import Any

import pytest

from qtenclave.errors import EnclaveError, HostFailure, QtCode
from qtenclave.hypervisor.ending import Cause, Ending, start_error
from qtenclave.hypervisor.lifecycle import Hello
from qtenclave.hypervisor.machine import Machine, MachinePlan
from qtenclave.hypervisor.qemu import Accelerator


def make_machine(*, debug: bool) -> Machine:
    """Return a machine that was prepared and not started."""
    plan = MachinePlan(
        slot=0,
        cid=4,
        cpus=1,
        memory_mib=128,
        debug=debug,
        accelerator=Accelerator.TCG,
        accelerator_groups=(),
        owner_uid=0,
        owner_gid=0,
        run_directory=Path("/nowhere"),
        parent_directory=Path("/nowhere"),
    )
    unused: Any = None
    return Machine(unused, unused, plan)


def fail(machine: Machine) -> EnclaveError:
    with machine._resources, pytest.raises(EnclaveError) as caught:
        machine.wait_ready(0.0)
    return caught.value


def test_the_limit_names_how_far_the_guest_came() -> None:
    for greeted, got in ((False, "got nothing"), (True, "got init's greeting alone")):
        machine = make_machine(debug=False)
        if greeted:
            assert list(machine._lifecycle.receive(b"hello 1\n")) == [Hello()]
        failure = fail(machine)
        assert isinstance(failure, HostFailure)
        assert failure.code is QtCode.HEARTBEAT_TIMEOUT
        assert str(failure) == f"guest: expected ready within 0 s, {got}"


def test_in_debug_mode_the_end_of_the_console_is_told() -> None:
    machine = make_machine(debug=True)
    assert str(fail(machine)).endswith("got nothing; console: nothing")
    machine = make_machine(debug=True)
    assert machine.console is not None
    machine.console.append(b"[    0.1] boot\r\n\r\n\x1b[31mKernel panic\x07: no init\r\n")
    assert str(fail(machine)).endswith("; console: [    0.1] boot | [31mKernel panic : no init")


def test_what_arrived_before_the_end_was_seen_is_told_too() -> None:
    machine = make_machine(debug=True)
    ours, guest = socket.socketpair()
    with ours, guest:
        ours.setblocking(False)
        machine._console_channel = ours
        machine._watch(ours, lambda: machine._on_console(ours))
        guest.sendall(b"Traceback\n" + b"ModuleNotFoundError: no module named x\n")
        guest.close()
        machine._end(Ending(Cause.EXITED, 1, "application exited with status 1"))
        ending = machine.wait_end()
        assert ending.detail == (
            "application exited with status 1; console: Traceback |"
            " ModuleNotFoundError: no module named x"
        )
        machine._on_console(ours)  # an event that was waiting; its end has been seen


@pytest.mark.parametrize("cause", [Cause.STOPPED, Cause.SECURITY_MODULE_ENDED])
def test_an_end_from_outside_says_nothing_of_the_console(cause: Cause) -> None:
    machine = make_machine(debug=True)
    assert machine.console is not None
    machine.console.append(b"at work\n")
    machine._end(Ending(cause, None, "why"))
    assert machine.wait_end().detail == "why"


def test_a_machine_without_console_tells_nothing_of_its_application() -> None:
    machine = make_machine(debug=False)
    machine._end(Ending(Cause.EXITED, 1, "application exited with status 1"))
    assert machine.wait_end().detail == "application exited with status 1"


def test_a_kernel_without_the_roots_file_system_is_named_with_what_it_needs() -> None:
    error = start_error(Ending(Cause.EXITED, None, "mount /image: No such device"))
    assert error.code is QtCode.START_ENCLAVE
    assert str(error).startswith("application: expected it to start, got mount /image: No such ")
    assert str(error).endswith(
        "; a kernel of your own needs squashfs with zstd, overlay, and our patch"
    )
    assert "kernel" not in str(start_error(Ending(Cause.EXITED, None, "/app: Exec format error")))
