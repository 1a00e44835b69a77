"""One running enclave machine: QEMU, its vsock device process, and the lifecycle channel.

A machine is a context manager: leaving it ends both processes, by their own ids, and removes its
socket. Inside it, `wait_ready` and `wait_end` run the loop that watches everything the machine
has. The guest is hostile: whatever it says on the lifecycle channel that is not in the protocol
ends the machine, and what it makes QEMU or the device print is kept bounded and printed escaped.
"""

import contextlib
import logging
import os
import selectors
import socket
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from qtenclave.errors import GuestFault, HostFailure, QtCode, WrongState
from qtenclave.hypervisor.accelerator import require_qemu
from qtenclave.hypervisor.console import ConsoleLog, printable
from qtenclave.hypervisor.ending import BY_ITSELF, Cause, Ending, start_error
from qtenclave.hypervisor.jail import device_jail, machine_jail
from qtenclave.hypervisor.launcher import FIRST_DESCRIPTOR, Child, Launcher, Order
from qtenclave.hypervisor.lifecycle import (
    Exited,
    Hello,
    Lifecycle,
    LifecycleEvent,
    Ready,
    Signalled,
    StartFailed,
    encode_time,
)
from qtenclave.hypervisor.load import MeasuredImage
from qtenclave.hypervisor.qemu import Accelerator, MachineShape, build_command
from qtenclave.hypervisor.sockets import Door, listen_in, open_owned_directory, open_socket_file
from qtenclave.vsock.hybrid import message_socket_name

__all__ = ["QTSM_PORT", "Machine", "MachinePlan"]

QTSM_PORT: Final = 1
_LIFECYCLE_PORT: Final = 2
# How long a guest that has said how its application ended may take to end the machine.
_GOODBYE_S: Final = 5.0
# How long after one of its channels QEMU may take to end, for its end to be the cause.
_SETTLING_S: Final = 1.0
_LOG_TAIL_BYTES: Final = 4096
_READ_BYTES: Final = 64 << 10
_CONSOLE_READS: Final = 16  # of the end of a console; more than a socket holds

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class MachinePlan:
    """What an enclave is given.

    Attributes:
        slot: Small number of the enclave on this node.
        cid: Its context id.
        cpus, memory_mib: Taken from the pool by the caller.
        debug: Serial port on; the caller saw to it that the registers read as zero.
        accelerator: What executes guest instructions.
        accelerator_groups: Groups that may open the accelerator's device.
        owner_uid, owner_gid: Who started it.
        run_directory: Private to the node; used while starting.
        parent_directory: Where the owner's programs meet the enclave; belongs to the owner.
    """

    slot: int
    cid: int
    cpus: int
    memory_mib: int
    debug: bool
    accelerator: Accelerator
    accelerator_groups: tuple[int, ...]
    owner_uid: int
    owner_gid: int
    run_directory: Path
    parent_directory: Path


class Machine:
    """A machine that was started. One thread uses it; only `stop` may be called from others."""

    def __init__(self, launcher: Launcher, image: MeasuredImage, plan: MachinePlan) -> None:
        """Prepare a machine; entering the context starts QEMU, `connect` lets the guest run.

        Args:
            launcher: Starts its processes.
            image: What boots. Stays the caller's to close, at any time after entering.
            plan: What the machine is given.
        """
        self.console = ConsoleLog() if plan.debug else None
        self.qemu_pid = 0
        self._launcher = launcher
        self._image = image
        self._plan = plan
        self._resources = contextlib.ExitStack()
        self._vhost: socket.socket | None = None
        self._log_source: socket.socket | None = None
        self._selector = selectors.DefaultSelector()
        self._lifecycle = Lifecycle()
        self._lifecycle_channel: socket.socket | None = None
        self._log_channel: socket.socket | None = None
        self._console_channel: socket.socket | None = None
        self._log_tail = bytearray()
        self._ready = False
        self._goodbye: Ending | None = None
        self._device_ended = False
        self._ending: Ending | None = None
        self._stop_lock = threading.Lock()
        self._stop = os.eventfd(0, os.EFD_CLOEXEC | os.EFD_NONBLOCK)

    def stop(self) -> None:
        """Have the machine end; returns at once. Harmless at any time."""
        with self._stop_lock:
            if self._stop >= 0:
                os.eventfd_write(self._stop, 1)

    def connect(self, qtsm_socket: Path, *, life: int) -> None:
        """Start the vsock device, for which QEMU waits before it runs the guest.

        Apart from starting QEMU because QEMU takes a while to load, in which the caller makes the
        security module.

        Args:
            qtsm_socket: Where the machine's security module answers; its registers are locked.
            life: A descriptor that is readable once the security module has ended, and the machine
                therefore must; open as long as the machine.

        Raises:
            HostFailure: The device cannot be started.
        """
        if self._vhost is None or self._log_source is None:
            raise WrongState("vsock device: expected a machine that waits for it, got none")
        with self._vhost as vhost, self._log_source as log:
            device = self._start_device(vhost, log, qtsm_socket)
        self._vhost = self._log_source = None
        self._watch(life, lambda: self._on_module_end(life))
        self._watch(device, lambda: self._on_device_end(device))

    def wait_ready(self, limit_s: float) -> None:
        """Return when the guest says that the application runs.

        Raises:
            InvalidRequest: The image's application cannot be started; the message says why.
            HostFailure: The machine failed, or did not say so within `limit_s`.
            WrongState: `stop` was called.
        """
        deadline = time.monotonic() + limit_s
        while not self._ready:
            if self._ending is not None:
                raise start_error(self._ending)
            self._turn(deadline - time.monotonic())
            if time.monotonic() >= deadline and not self._ready and self._ending is None:
                got = "init's greeting alone" if self._lifecycle.greeted else "nothing"
                raise HostFailure(
                    f"guest: expected ready within {limit_s:g} s, got {got}{self._last_log()}"
                    f"{self._last_words()}",
                    code=QtCode.HEARTBEAT_TIMEOUT,
                )

    def wait_end(self) -> Ending:
        """Return when the machine has ended, and how."""
        while self._ending is None:
            self._turn(None)
        return self._ending

    # Starting.

    def __enter__(self) -> Self:
        try:
            self._start()
        except BaseException:
            self._close()
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._close()

    def _start(self) -> None:
        require_qemu(self._image.architecture)
        self._log_source = self._resources.enter_context(self._make_log())
        vsock_qemu, vsock_device = socket.socketpair()
        self._vhost = self._resources.enter_context(vsock_device)
        with vsock_qemu:
            qemu = self._start_qemu(vsock_qemu, self._log_source)
        self.qemu_pid = qemu.pid
        self._watch(qemu, lambda: self._on_qemu_end(qemu))
        self._watch(self._stop, self._on_stop)

    def _start_device(self, vhost: socket.socket, log: socket.socket, qtsm_socket: Path) -> Child:
        plan = self._plan
        lifecycle = Door(plan.run_directory)
        self._resources.callback(lifecycle.close)
        lifecycle.listener.setblocking(False)
        self._watch(lifecycle.listener, lambda: self._on_guest_connects(lifecycle.listener))
        qtsm = open_socket_file(qtsm_socket, for_uid=plan.owner_uid)
        with contextlib.ExitStack() as handed_over:
            handed_over.callback(os.close, qtsm)
            streams, messages = (
                handed_over.enter_context(self._listen_for_parents(name, kind))
                for name, kind in (
                    (str(plan.cid), socket.SOCK_STREAM),
                    (message_socket_name(plan.cid), socket.SOCK_SEQPACKET),
                )
            )
            first = FIRST_DESCRIPTOR
            argv = (
                *("--vhost-fd", f"{first}"),
                *("--listen-fd", f"{first + 1}"),
                *("--guest-cid", f"{plan.cid}"),
                *("--hypervisor-port", f"{QTSM_PORT}=/proc/self/fd/{first + 2}"),
                *("--hypervisor-port", f"{_LIFECYCLE_PORT}=/proc/self/fd/{first + 3}"),
                *("--parent-dir", str(plan.parent_directory)),
                *("--message-listen-fd", f"{first + 4}"),
            )
            order = Order("device", argv, device_jail(plan.owner_uid, plan.owner_gid))
            descriptors = (
                *(vhost.fileno(), streams.fileno(), qtsm, lifecycle.path_fd),
                messages.fileno(),
            )
            device = self._launcher.start(order, log=log.fileno(), descriptors=descriptors)
        return self._resources.enter_context(device)

    def _start_qemu(self, vsock: socket.socket, log: socket.socket) -> Child:
        plan, image = self._plan, self._image
        descriptors = [image.kernel_fd, image.initrd_fd, vsock.fileno()]
        with contextlib.ExitStack() as handed_over:
            if self.console is not None:
                ours, theirs = socket.socketpair()
                handed_over.enter_context(theirs)
                self._resources.enter_context(ours)
                ours.setblocking(False)
                descriptors.append(theirs.fileno())
                self._console_channel = ours
                self._watch(ours, lambda: self._on_console(ours))
            first = FIRST_DESCRIPTOR
            shape = MachineShape(
                command_line=image.command_line,
                memory_mib=plan.memory_mib,
                cpus=plan.cpus,
                accelerator=plan.accelerator,
                kernel_fd=first,
                initrd_fd=first + 1,
                vsock_fd=first + 2,
                console_fd=first + 3 if self.console is not None else None,
                architecture=image.architecture,
            )
            jail = machine_jail(
                plan.slot,
                memory_mib=plan.memory_mib,
                cpus=plan.cpus,
                groups=plan.accelerator_groups,
            )
            order = Order("program", build_command(shape), jail)
            qemu = self._launcher.start(order, log=log.fileno(), descriptors=descriptors)
        return self._resources.enter_context(qemu)

    def _listen_for_parents(self, name: str, kind: socket.SocketKind) -> socket.socket:
        plan = self._plan
        directory = open_owned_directory(plan.parent_directory, plan.owner_uid)
        # The caller has claimed the context id, so a file named for it is left over from a node
        # that was killed.
        with contextlib.suppress(FileNotFoundError):
            os.unlink(name, dir_fd=directory)
        try:
            listener = listen_in(directory, name, kind)
            os.chown(name, plan.owner_uid, plan.owner_gid, dir_fd=directory, follow_symlinks=False)
        except OSError as error:
            os.close(directory)
            raise HostFailure(
                f"socket {plan.parent_directory}/{name}: {error.strerror}",
                code=QtCode.SERVICE_CONNECTION,
            ) from error
        self._resources.callback(_unlink_in, directory, name)
        return listener

    def _make_log(self) -> socket.socket:
        ours, theirs = socket.socketpair()
        self._resources.enter_context(ours)
        ours.setblocking(False)
        self._log_channel = ours
        self._watch(ours, lambda: self._on_log(ours))
        return theirs

    # Watching: `_turn` waits and calls one of the `_on_` functions below for each thing that
    # happened.

    def _watch(self, source: "int | socket.socket | Child", handler: Callable[[], object]) -> None:
        self._selector.register(source, selectors.EVENT_READ, handler)

    def _turn(self, limit_s: float | None) -> None:
        for key, _ in self._selector.select(None if limit_s is None else max(0.0, limit_s)):
            # A handler before this one may have waited for more, and so have dealt with this.
            if self._selector.get_map().get(key.fd) is key:
                handler: Callable[[], object] = key.data
                handler()

    def _on_stop(self) -> None:
        self._selector.unregister(self._stop)
        self._end(Ending(Cause.STOPPED, None, "stopped by request"))

    def _on_module_end(self, life: int) -> None:
        # Without it the enclave could no longer prove what it is, and one that was made anew would
        # have lost its registers.
        self._selector.unregister(life)
        detail = "the security module (qtsmd) ended, and every enclave with it"
        if self.console is not None:
            self.console.append(f"\r\n[hypervisor] {detail}\r\n".encode())
        self._end(Ending(Cause.SECURITY_MODULE_ENDED, None, detail))

    def _on_qemu_end(self, qemu: Child) -> None:
        self._selector.unregister(qemu)
        status = qemu.wait()
        if self._goodbye is not None:
            self._end(self._goodbye)
            return
        self._drain_log()
        how = "ended" if status == 0 else f"QEMU failed with status {status}"
        before = "the application did" if self._lifecycle.greeted else "init said a word"
        detail = f"machine {how} before {before}{self._last_log()}"
        self._end(Ending(Cause.MACHINE_FAILED, None, detail))

    def _on_device_end(self, device: Child) -> None:
        self._selector.unregister(device)
        self._device_ended = True
        if self._goodbye is None:
            self._drain_log()
            detail = f"vsock device ended with status {device.wait()}{self._last_log()}"
            self._wait_for_qemu(Ending(Cause.MACHINE_FAILED, None, detail), _SETTLING_S)

    def _on_guest_connects(self, listener: socket.socket) -> None:
        try:
            channel, _ = listener.accept()
        except BlockingIOError:
            return
        if self._lifecycle_channel is not None:
            channel.close()
            self._fault("lifecycle: expected one connection, got another")
            return
        channel.setblocking(False)
        self._resources.enter_context(channel)
        self._lifecycle_channel = channel
        self._watch(channel, lambda: self._on_guest_speaks(channel))

    def _on_guest_speaks(self, channel: socket.socket) -> None:
        data = _receive(channel, 4096)
        if data is None:
            return
        if not data:
            self._selector.unregister(channel)
            channel.close()
            # A device that ended took the channel along, and has more to say of why.
            if self._goodbye is None and not self._device_ended:
                detail = "lifecycle: expected an open channel, got its end"
                self._wait_for_qemu(Ending(Cause.GUEST_FAULT, None, detail), _SETTLING_S)
            return
        try:
            for event in self._lifecycle.receive(data):
                self._on_lifecycle_event(event, channel)
        except (GuestFault, OSError) as error:
            self._fault(str(error))

    def _on_lifecycle_event(self, event: LifecycleEvent, channel: socket.socket) -> None:
        match event:
            case Hello():
                channel.send(encode_time(time.time_ns()))  # a few bytes into an empty buffer
            case Ready():
                self._ready = True
            case StartFailed(reason=reason):
                self._end(Ending(Cause.EXITED, None, reason))
            case Exited(status=status):
                self._say_goodbye(
                    Ending(Cause.EXITED, status, f"application exited with status {status}"),
                    channel,
                )
            case Signalled(number=number):
                self._say_goodbye(
                    Ending(Cause.SIGNALLED, number, f"signal {number} ended the application"),
                    channel,
                )

    def _say_goodbye(self, ending: Ending, channel: socket.socket) -> None:
        """Let the guest end the machine itself, for a moment."""
        self._goodbye = ending
        channel.shutdown(socket.SHUT_RDWR)
        self._wait_for_qemu(ending, _GOODBYE_S)

    def _wait_for_qemu(self, otherwise: Ending, limit_s: float) -> None:
        """Let QEMU's end, if it comes soon, say how the machine ended.

        When a machine ends, its channels are often seen to close before QEMU is seen to end.
        """
        deadline = time.monotonic() + limit_s
        while self._ending is None:
            self._turn(deadline - time.monotonic())
            if time.monotonic() >= deadline:
                self._end(otherwise)

    def _on_console(self, channel: socket.socket) -> bool:
        """Take what a debug machine's console said; tell whether that was anything."""
        if self._console_channel is None or self.console is None:
            return False  # its end was seen while something else was handled
        data = _receive(channel, _READ_BYTES)
        if data:
            self.console.append(data)
        elif data is not None:
            self._selector.unregister(channel)
            self._console_channel = None
        return bool(data)

    def _on_log(self, channel: socket.socket) -> None:
        data = _receive(channel, _READ_BYTES)
        if data is None:
            return
        if not data:
            self._selector.unregister(channel)
            self._log_channel = None
            return
        self._log_tail += data
        del self._log_tail[:-_LOG_TAIL_BYTES]
        _log.debug("enclave %d: %s", self._plan.slot, printable(data))

    # Ending.

    def _drain_log(self) -> None:
        """Read what the processes said last; QEMU's end may be seen before its last line."""
        if self._log_channel is not None:
            self._on_log(self._log_channel)

    def _last_log(self) -> str:
        text = printable(bytes(self._log_tail[-1000:]))
        return f": {text}" if text else ""

    def _last_words(self) -> str:
        """Return what a debug machine's console said last; other machines have none."""
        if self.console is None:
            return ""
        # The end is often seen before the last words are.
        for _ in range(_CONSOLE_READS):
            if self._console_channel is None or not self._on_console(self._console_channel):
                break
        return f"; console: {self.console.last_words() or 'nothing'}"

    def _fault(self, detail: str) -> None:
        self._end(Ending(Cause.GUEST_FAULT, None, detail))

    def _end(self, ending: Ending) -> None:
        if self._ending is None:
            if ending.cause in BY_ITSELF:
                ending = replace(ending, detail=ending.detail + self._last_words())
            self._ending = ending

    def _close(self) -> None:
        self._resources.close()  # last started first: the device, QEMU, then what they used
        self._selector.close()
        with self._stop_lock:
            if self._stop >= 0:
                os.close(self._stop)
                self._stop = -1
        if self.console is not None:
            self.console.end()


def _unlink_in(directory: int, name: str) -> None:
    with contextlib.suppress(FileNotFoundError):
        os.unlink(name, dir_fd=directory)
    os.close(directory)


def _receive(channel: socket.socket, size: int) -> bytes | None:
    """Return what has come, nothing at the end, and None when nothing has come yet."""
    try:
        return channel.recv(size)
    except BlockingIOError:
        return None
    except OSError:
        return b""
