"""The process that starts QEMU and vsock devices for a node, and whose death ends them.

A node has many threads; forking it is slow and unsafe, and a child that asks to die with its parent
dies with the *thread* that made it. So the node starts one small process with one thread, and asks
that one. It has the vsock device's code loaded already: a device starts as a fork, in about a
millisecond, instead of as a new interpreter.

Every child is jailed (`jail.enter`), owns no descriptor but those that it was given, and dies with
the launcher, which dies with the node. The node gets a pidfd for each child, so that it waits for
and ends exactly that process.

Protocol, on a SOCK_SEQPACKET pair, one JSON object per packet, one answer per request:
`{"start": {...}}` with descriptors -> `{"pid": n}` with a pidfd, or `{"error": text}`;
`{"reap": pid}` -> `{"status": n}`, asked once the pidfd says that the child ended.
"""

import contextlib
import gc
import importlib
import json
import os
import select
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from types import TracebackType
from typing import Any, Literal, NoReturn, Self

from qtenclave.errors import EnclaveError, HostFailure, QtCode
from qtenclave.hypervisor.jail import Jail, enter
from qtenclave.process import harden

__all__ = ["FIRST_DESCRIPTOR", "Child", "Launcher", "Order"]

# Descriptors of an order become these numbers and up in the child, in the order given.
FIRST_DESCRIPTOR = 3
# An image's command line is at most 2 KiB; everything else is short.
_PACKET_BYTES = 64 << 10
_MAX_DESCRIPTORS = 16
# Out of the way of the numbers that descriptors move to in the child.
_PARKED = 64
_DEVICE_MODULE = "qtenclave.vsock.device"


@dataclass(frozen=True, slots=True)
class Order:
    """One process to start.

    Attributes:
        kind: `program` executes `argv[0]`, a path, with an empty environment; `device` runs the
            vsock device's main function with `argv` as its options.
        argv: Argument list.
        jail: What the process may.
    """

    kind: Literal["program", "device"]
    argv: tuple[str, ...]
    jail: Jail


class Child:
    """One started process, waited for and ended through its pidfd.

    Leaving the context kills it if it still runs, waits for its end and collects its status.
    """

    def __init__(self, launcher: "Launcher", pid: int, pidfd: int) -> None:
        self.pid = pid
        self._pidfd = pidfd
        self._launcher = launcher
        self._status: int | None = None

    def fileno(self) -> int:
        """Return the pidfd, which is readable once the process has ended."""
        return self._pidfd

    def kill(self) -> None:
        """Ask the kernel to end the process now; harmless when it has ended."""
        with contextlib.suppress(ProcessLookupError):
            signal.pidfd_send_signal(self._pidfd, signal.SIGKILL)

    def wait(self) -> int:
        """Return the exit status once the process has ended; negative for a signal's number."""
        if self._status is None:
            # Asked only when it has ended: the launcher serves others meanwhile.
            poll = select.poll()
            poll.register(self._pidfd, select.POLLIN)
            poll.poll()
            self._status = self._launcher.reap(self.pid)
        return self._status

    def close(self) -> None:
        """End the process and forget it."""
        if self._pidfd < 0:
            return
        self.kill()
        with contextlib.suppress(HostFailure):  # a launcher that died took its children along
            self.wait()
        os.close(self._pidfd)
        self._pidfd = -1

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


class Launcher:
    """A running launcher process; usable from several threads."""

    def __init__(self) -> None:
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        with theirs:
            # -I: neither the current directory nor the caller's environment chooses what runs.
            command = [sys.executable, "-I", "-m", __name__, str(theirs.fileno())]
            self._process = subprocess.Popen(
                command,
                pass_fds=[theirs.fileno()],
                stdin=subprocess.DEVNULL,
                start_new_session=True,
                env={},
            )
        self._socket = ours
        self._lock = threading.Lock()

    @property
    def is_alive(self) -> bool:
        """Tell whether orders can still be given."""
        return self._process.poll() is None

    def start(self, order: Order, *, log: int, descriptors: Sequence[int] = ()) -> Child:
        """Start a process and return it running.

        Args:
            order: What to run.
            log: Descriptor that becomes its standard output and standard error.
            descriptors: Become its descriptors 3, 4, ... ; ours stay open.

        Raises:
            HostFailure: It could not be started; the message says which step failed.
        """
        request = {"start": {"kind": order.kind, "argv": order.argv, "jail": asdict(order.jail)}}
        answer, received = self._ask(request, (log, *descriptors))
        if len(received) != 1:
            for descriptor in received:
                os.close(descriptor)
            what = order.argv[0] if order.kind == "program" else "the vsock device"
            raise HostFailure(f"starting {what}: {answer.get('error')}", code=QtCode.START_ENCLAVE)
        return Child(self, int(answer["pid"]), received[0])

    def reap(self, pid: int) -> int:
        """Wait for the end of a child and return its status."""
        answer, _ = self._ask({"reap": pid})
        if "status" not in answer:
            raise HostFailure(f"waiting for process {pid}: {answer.get('error')}")
        return int(answer["status"])

    def close(self) -> None:
        """End the launcher and with it every child that is left."""
        self._socket.close()
        self._process.kill()
        self._process.wait()

    def _ask(
        self, request: dict[str, Any], descriptors: Sequence[int] = ()
    ) -> tuple[dict[str, Any], list[int]]:
        packet = json.dumps(request).encode()
        try:
            with self._lock:
                socket.send_fds(self._socket, [packet], list(descriptors))
                answer, received, _, _ = socket.recv_fds(self._socket, _PACKET_BYTES, 1)
        except OSError as error:
            raise HostFailure(f"launcher: {error}") from error
        if not answer:
            raise HostFailure("launcher: expected an answer, got its end")
        return json.loads(answer), received

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


# What follows runs in the launcher process.


def _arrange_descriptors(descriptors: Sequence[int], keep: int) -> int:
    """Move `descriptors` to 1, 2 and 3...; close all others but `keep`, whose new number returns.

    The first one becomes both standard output and standard error.
    """
    import fcntl  # noqa: PLC0415 - here alone, and loaded before the first fork

    parked = [fcntl.fcntl(fd, fcntl.F_DUPFD, _PARKED) for fd in descriptors]
    report = fcntl.fcntl(keep, fcntl.F_DUPFD_CLOEXEC, _PARKED)
    log, *others = parked
    os.dup2(log, 1)
    os.dup2(log, 2)
    for number, descriptor in enumerate(others, FIRST_DESCRIPTOR):
        os.dup2(descriptor, number)
    last = FIRST_DESCRIPTOR + len(others)
    os.closerange(last, report)
    os.closerange(report + 1, report + 1 + _PARKED + _MAX_DESCRIPTORS)
    return report


def _run_device(argv: Sequence[str]) -> int:
    result: int = importlib.import_module(_DEVICE_MODULE).main(argv)
    return result


def _become(order: Order, descriptors: Sequence[int], owner: int, report: int) -> NoReturn:
    """Turn the forked child into what was ordered; problems before that go to `report`."""
    status = 127
    try:
        report = _arrange_descriptors(descriptors, report)
        enter(order.jail, owner)
        os.chdir("/")
        if order.kind == "program":
            os.execve(order.argv[0], order.argv, {})  # noqa: S606 - a list, no shell
        os.close(report)
        report = -1
        status = _run_device(order.argv)
    except (OSError, ValueError, EnclaveError) as error:
        text = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        os.write(report if report >= 0 else 2, text.encode()[:1000])
    except SystemExit as error:
        status = error.code if isinstance(error.code, int) else 1
    except BaseException:  # noqa: BLE001 - outermost frame of the child: nothing above may run
        sys.excepthook(*sys.exc_info())
    finally:
        with contextlib.suppress(OSError, ValueError):
            sys.stderr.flush()
            sys.stdout.flush()
        # Not sys.exit: the frames above belong to the launcher.
        os._exit(status)


def _start(fields: dict[str, Any], descriptors: Sequence[int]) -> tuple[dict[str, Any], int | None]:
    jail = fields["jail"] | {"groups": tuple(fields["jail"]["groups"])}
    order = Order(fields["kind"], tuple(fields["argv"]), Jail(**jail))
    owner = os.getpid()
    read_end, write_end = os.pipe2(os.O_CLOEXEC)
    pid = os.fork()
    if pid == 0:
        _become(order, descriptors, owner, write_end)
    os.close(write_end)
    with open(read_end, "rb") as report:  # ends when the child executes, or gives up  # noqa: PTH123
        problem = report.read(1000)
    if problem:
        os.waitpid(pid, 0)
        return {"error": problem.decode(errors="replace")}, None
    return {"pid": pid}, os.pidfd_open(pid)


def _serve(channel: socket.socket) -> None:
    while True:
        packet, descriptors, _, _ = socket.recv_fds(channel, _PACKET_BYTES, _MAX_DESCRIPTORS)
        if not packet:
            return
        request = json.loads(packet)
        pidfd = None
        try:
            if "reap" in request:
                _, status = os.waitpid(request["reap"], 0)
                answer: dict[str, Any] = {"status": os.waitstatus_to_exitcode(status)}
            else:
                answer, pidfd = _start(request["start"], descriptors)
        except OSError as error:
            answer = {"error": str(error)}
        for descriptor in descriptors:
            os.close(descriptor)
        socket.send_fds(channel, [json.dumps(answer).encode()], [] if pidfd is None else [pidfd])
        if pidfd is not None:
            os.close(pidfd)


def _main() -> int:
    harden()
    # No request to die with the parent: that would mean the thread that started us. The end of the
    # channel says that the node ended, however it did.
    # Ctrl-C in the node's terminal is for the node to handle.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    importlib.import_module("fcntl")
    importlib.import_module(_DEVICE_MODULE)
    gc.freeze()  # pages that hold loaded code stay shared with the devices
    with socket.socket(fileno=int(sys.argv[1])) as channel:
        os.set_inheritable(channel.fileno(), False)
        _serve(channel)
    return 0


if __name__ == "__main__":
    sys.exit(_main())
