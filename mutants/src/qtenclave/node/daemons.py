"""Daemons of this machine: start one and know that it serves, find it again, end it.

A daemon outlives the command that started it. What is known of it is a record in the run
directory: its process id and when that process started, so that a number that the kernel gave to
somebody else later is never signalled.
"""

import contextlib
import json
import os
import select
import signal
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from qtenclave.errors import HostFailure, QtCode
from qtenclave.files import replace_file

__all__ = ["Daemon", "find_daemon", "last_endpoint", "start_daemon", "stop_daemon"]

_READY_TIMEOUT_S = 60  # generous: a loaded laptop, cold caches
_TERM_TIMEOUT_S = 15
_KILL_TIMEOUT_S = 5
_LOG_TAIL_LINES = 8


@dataclass(frozen=True, slots=True)
class Daemon:
    """One running daemon.

    Attributes:
        name: Short name, also that of its record and log file.
        pid: Process id.
        start_ticks: When the process started, in clock ticks since boot.
        endpoint: Where it serves, for people and clients.
    """

    name: str
    pid: int
    start_ticks: int
    endpoint: str


def _start_ticks(pid: int) -> int | None:
    try:
        stat = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return None
    # The command name may hold spaces and parentheses; fields count from behind it.
    state, *rest = stat.rpartition(")")[2].split()
    if state in {"Z", "X"}:
        return None
    return int(rest[18])


def find_daemon(run: Path, name: str) -> Daemon | None:
    """Return the daemon that runs under a name, or None."""
    try:
        record = json.loads((run / f"{name}.json").read_text(encoding="utf-8"))
        daemon = Daemon(
            name, int(record["pid"]), int(record["start_ticks"]), str(record["endpoint"])
        )
    except PermissionError as error:
        raise HostFailure(
            f"{error.filename}: {error.strerror}", code=QtCode.FILE_OPERATION
        ) from error
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return daemon if _start_ticks(daemon.pid) == daemon.start_ticks else None


def last_endpoint(run: Path, name: str) -> str | None:
    """Return where the daemon of this name serves, or did until it was killed."""
    try:
        endpoint = json.loads((run / f"{name}.json").read_text(encoding="utf-8"))["endpoint"]
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return endpoint if isinstance(endpoint, str) else None


def _log_tail(log: Path) -> str:
    with contextlib.suppress(OSError):
        return "\n".join(log.read_text(errors="replace").splitlines()[-_LOG_TAIL_LINES:])
    return ""


def start_daemon(  # noqa: PLR0917 - one call site per program, all by position name
    run: Path,
    log: Path,
    name: str,
    argv: Sequence[str],
    endpoint: str,
    descriptors: Sequence[int] = (),
) -> Daemon:
    """Start a daemon and return once it serves.

    Args:
        run: Run directory, for the record.
        log: Directory of the log file `<name>.log`, appended to.
        name: Name of the daemon.
        argv: Command; `--ready-fd N` is added.
        endpoint: Where it will serve.
        descriptors: Descriptors that the daemon inherits under the same numbers.

    Raises:
        HostFailure: It cannot be started, ended early, or did not become ready in time.
    """
    log_file = log / f"{name}.log"
    process, reader = _spawn(log_file, name, argv, descriptors)
    try:
        ready, _, _ = select.select([reader], [], [], _READY_TIMEOUT_S)
        ticks = _start_ticks(process.pid)
        if not ready or os.read(reader, 16) != b"ready\n" or ticks is None:
            raise HostFailure(
                f"start of {name}: expected it to serve, got: {_log_tail(log_file) or 'nothing'}",
                code=QtCode.SERVICE_ANSWER,
            )
        record = {"pid": process.pid, "start_ticks": ticks, "endpoint": endpoint}
        replace_file(run / f"{name}.json", json.dumps(record).encode(), 0o600)
    except BaseException:
        # Also when we are interrupted: nothing would know of it without its record.
        process.kill()
        process.wait()
        raise
    finally:
        os.close(reader)
    # The process goes on after us; without this, the interpreter warns at exit.
    process.returncode = 0
    return Daemon(name, process.pid, ticks, endpoint)


def _spawn(
    log_file: Path, name: str, argv: Sequence[str], descriptors: Sequence[int]
) -> tuple[subprocess.Popen[bytes], int]:
    """Start the process; return it and where it will say that it is ready."""
    reader, writer = os.pipe()
    try:
        with log_file.open("ab") as output:
            log_file.chmod(0o600)
            process = subprocess.Popen(
                [*argv, f"--ready-fd={writer}"],
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
                pass_fds=(*descriptors, writer),
                start_new_session=True,
                cwd="/",
            )
    except OSError as error:
        os.close(reader)
        raise HostFailure(
            f"start of {name}: {error.strerror}", code=QtCode.SERVICE_CONNECTION
        ) from error
    finally:
        os.close(writer)
    return process, reader


def stop_daemon(run: Path, daemon: Daemon) -> None:
    """End a daemon, kindly first, and return when it is gone.

    Raises:
        HostFailure: It belongs to another user, or does not end.
    """
    try:
        pidfd = os.pidfd_open(daemon.pid)
    except ProcessLookupError:
        (run / f"{daemon.name}.json").unlink(missing_ok=True)
        return
    try:
        # The descriptor pins the process: the number cannot change hands after this look.
        if _start_ticks(daemon.pid) == daemon.start_ticks:
            for number, patience_s in (
                (signal.SIGTERM, _TERM_TIMEOUT_S),
                (signal.SIGKILL, _KILL_TIMEOUT_S),
            ):
                with contextlib.suppress(ProcessLookupError):
                    signal.pidfd_send_signal(pidfd, number)
                if select.select([pidfd], [], [], patience_s)[0]:
                    break
            else:
                raise HostFailure(f"stop of {daemon.name}: process {daemon.pid} does not end")
    except PermissionError as error:
        raise HostFailure(
            f"stop of {daemon.name}: process {daemon.pid} belongs to another user"
        ) from error
    finally:
        os.close(pidfd)
    (run / f"{daemon.name}.json").unlink(missing_ok=True)
