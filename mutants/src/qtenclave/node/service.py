"""`qtd`, the daemon that runs enclaves: `python -m qtenclave.node.service`."""

import argparse
import logging
import os
import socket
import sys
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from qtenclave.errors import EnclaveError, HostFailure, QtCode
from qtenclave.hypervisor.accelerator import AcceleratorChoice, choose_accelerator
from qtenclave.hypervisor.launcher import Launcher
from qtenclave.hypervisor.pool import Limits
from qtenclave.hypervisor.sockets import listen_in, open_owned_directory
from qtenclave.node.api import make_app
from qtenclave.node.client import socket_path
from qtenclave.node.directories import clear_leftovers, lock_run_directory, make_run_directory
from qtenclave.node.host import Node
from qtenclave.node.instance import read_instance_id
from qtenclave.node.modules import destroy_leftover_modules
from qtenclave.node.peer import PeerProtocol
from qtenclave.places import find_places
from qtenclave.process import harden, log_to_stderr
from qtenclave.web import serve

__all__ = ["Settings", "default_limits", "main", "parse_settings"]

# The machine's own programs keep the other half.
_POOL_SHARE: Final = 0.5
_EXIT_FAILURE: Final = 5

_log = logging.getLogger("qtd")


@dataclass(frozen=True, slots=True)
class Settings:
    """The daemon's command line."""

    run: Path
    state: Path
    guest: Path
    qtsm_control: Path
    accelerator: AcceleratorChoice
    limits: Limits
    ready_fd: int | None


def default_limits() -> Limits:
    """Return half of this machine's memory, and as many CPUs per enclave as it has."""
    memory_bytes = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    return Limits(int(memory_bytes * _POOL_SHARE) >> 20, len(os.sched_getaffinity(0)))


def parse_settings(argv: Sequence[str]) -> Settings:
    """Read the command line; what it leaves out comes from the installation's places."""
    places = find_places(os.environ, os.geteuid())
    limits = default_limits()
    parser = argparse.ArgumentParser(prog="qtd", description="Runs the enclaves of this machine.")
    parser.add_argument("--run-dir", type=Path, default=places.run, help="sockets")
    parser.add_argument("--state-dir", type=Path, default=places.state, help="what is kept")
    parser.add_argument("--guest-dir", type=Path, default=places.guest, help="kernel for the probe")
    parser.add_argument(
        "--qtsm-control", type=Path, required=True, help="control socket of the security module"
    )
    parser.add_argument(
        "--accel",
        type=AcceleratorChoice,
        choices=list(AcceleratorChoice),
        default=AcceleratorChoice.AUTO,
        help="what executes guest instructions (default: auto, which probes KVM)",
    )
    parser.add_argument(
        "--memory-mib", type=int, default=limits.memory_mib, help="memory for all enclaves"
    )
    parser.add_argument(
        "--cpus", type=int, default=limits.cpus_per_enclave, help="most CPUs of one enclave"
    )
    parser.add_argument("--ready-fd", type=int, help='told "ready" once requests are served')
    options = parser.parse_args(argv)
    return Settings(
        run=options.run_dir.absolute(),
        state=options.state_dir.absolute(),
        guest=options.guest_dir.absolute(),
        qtsm_control=options.qtsm_control.absolute(),
        accelerator=options.accel,
        limits=Limits(options.memory_mib, options.cpus),
        ready_fd=options.ready_fd,
    )


def _listen(run: Path) -> socket.socket:
    path = socket_path(run)
    handle = open_owned_directory(run, os.geteuid())
    try:
        listener = listen_in(handle, path.name)
        # Everyone who can reach it may ask: each caller has enclaves of their own, and the
        # directory decides who can.
        path.chmod(0o666)
    except OSError as error:
        raise HostFailure(f"socket {path}: {error.strerror}", code=QtCode.FILE_OPERATION) from error
    finally:
        os.close(handle)
    return listener


def _run(settings: Settings) -> None:
    make_run_directory(settings.run)
    lock = lock_run_directory(settings.run)
    for name in clear_leftovers(settings.run):
        _log.info("cleared %s, left by a node that was killed", name)
    destroy_leftover_modules(settings.run, settings.qtsm_control)
    instance_id = read_instance_id(settings.state)
    with Launcher() as launcher:
        memory = settings.state / "node/accelerator.json"
        verdict = choose_accelerator(settings.accelerator, launcher, settings.guest, memory)
        node = Node(
            run=settings.run,
            launcher=launcher,
            verdict=verdict,
            limits=settings.limits,
            qtsm=settings.qtsm_control,
        )
        try:
            with _listen(settings.run) as listener:
                serve(
                    make_app(node, instance_id),
                    listener,
                    ready_fd=settings.ready_fd,
                    http=PeerProtocol,
                    # In a thread: a signal may come while this one holds the node's lock.
                    on_exit=lambda: threading.Thread(target=node.shut_down).start(),
                )
        finally:
            socket_path(settings.run).unlink(missing_ok=True)
            node.close()
    os.close(lock)


def main(argv: Sequence[str] | None = None) -> int:
    """Run until SIGTERM; return the exit status."""
    settings = parse_settings(sys.argv[1:] if argv is None else argv)
    harden()
    log_to_stderr()
    try:
        _run(settings)
    except EnclaveError as error:
        _log.error("%s", error)
        return _EXIT_FAILURE
    return 0


if __name__ == "__main__":
    sys.exit(main())
