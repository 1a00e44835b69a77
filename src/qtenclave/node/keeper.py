"""The life of one enclave, from a measured image to its last words, in a thread of its own."""

import logging
import os
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from qtenclave.errors import EnclaveError, HostFailure, QtCode, WrongState
from qtenclave.hypervisor.accelerator import Verdict, accelerator_groups
from qtenclave.hypervisor.ending import Cause, Ending
from qtenclave.hypervisor.launcher import Launcher
from qtenclave.hypervisor.load import MeasuredImage
from qtenclave.hypervisor.machine import Machine, MachinePlan
from qtenclave.node.table import Claim, Enclave, EndedEnclave, Table
from qtenclave.qtsm.client import ControlClient, ModuleAddress

__all__ = ["READY_LIMIT_S", "Keeper", "Surroundings", "parent_directory"]

# From QEMU's start to the guest's word. An image of a few hundred MiB unpacks in seconds even under
# software emulation on a busy machine.
READY_LIMIT_S: Final = 120.0

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What all enclaves of a node share."""

    run: Path
    launcher: Launcher
    verdict: Verdict
    qtsm_control: Path
    table: Table
    agency: str | None


def parent_directory(run: Path, uid: int) -> Path:
    """Return where programs of the parent user `uid` meet their enclaves."""
    return run / "vsock" / str(uid)


class Keeper:
    """Runs one enclave and gives back everything that it had when it ends."""

    def __init__(
        self,
        around: Surroundings,
        claim: Claim,
        image: MeasuredImage,
        *,
        on_ended: "Callable[[Keeper], None]",
    ) -> None:
        """Start.

        Args:
            around: What the node's enclaves share.
            claim: What this one may use; released at the end, also of a failed start.
            image: What it boots; closed at the end.
            on_ended: Called last, in the enclave's thread.
        """
        self.started: Future[Enclave] = Future()
        self._around = around
        self._claim = claim
        self._image = image
        self._on_ended = on_ended
        # 64 bits of chance: module names are never used twice.
        self._enclave_id = os.urandom(8).hex()
        self._lock = threading.Lock()
        self._machine: Machine | None = None
        self._stopping: str | None = None
        self._ended: EndedEnclave | None = None
        self._thread = threading.Thread(target=self._run, name=f"enclave-{claim.enclave_id}")
        self._thread.start()

    @property
    def claim(self) -> Claim:
        """What this enclave was given."""
        return self._claim

    def stop(self, reason: str) -> None:
        """Have the enclave end, whatever it is doing; returns at once."""
        with self._lock:
            self._stopping = self._stopping or reason
            if self._machine is not None:
                self._machine.stop()

    def join(self) -> None:
        """Return when the enclave has ended and everything it had is given back."""
        self._thread.join()

    def _run(self) -> None:
        try:
            self._live()
        except EnclaveError as error:
            self._fail(error)
        except Exception:  # noqa: BLE001 - outermost frame
            # The outermost frame of the thread: the enclave ends, the daemon goes on.
            _log.exception("enclave %d", self._claim.enclave_id)
            self._fail(HostFailure("node: expected the start to work, got a fault of its own"))
        finally:
            self._image.close()
            self._around.table.release(self._claim, self._ended)
            self._on_ended(self)

    def _fail(self, error: EnclaveError) -> None:
        _log.warning("enclave %d: %s", self._claim.enclave_id, error)
        if not self.started.done():
            self.started.set_exception(error)

    def _live(self) -> None:
        with ExitStack() as resources:
            # QEMU loads while the module is made; the guest runs only once both are there.
            machine = self._boot(resources)
            qtsm, module = self._make_module(resources)
            machine.connect(module.socket_path, life=qtsm.fileno())
            certified = self._certify(resources)
            machine.wait_ready(READY_LIMIT_S)
            certified.result()
            enclave = Enclave(self._claim, module.module_id, machine, datetime.now(UTC))
            self._around.table.enter(enclave)
            _log.info("enclave %d: ready, module %s", self._claim.enclave_id, module.module_id)
            self.started.set_result(enclave)
            self._watch(machine, enclave)

    def _make_module(self, resources: ExitStack) -> tuple[ControlClient, ModuleAddress]:
        try:
            qtsm = resources.enter_context(ControlClient(self._around.qtsm_control))
            module = qtsm.create_module(
                self._enclave_id,
                image_digest=self._image.image_digest,
                certificate_digest=self._image.certificate_digest,
                agency=self._around.agency,
                debug=self._claim.wish.debug,
            )
        except HostFailure as error:
            error.code = error.code or QtCode.SERVICE_CONNECTION
            raise
        # The module needs no care of its own: it ends with the connection, also when we are killed.
        return qtsm, module

    def _certify(self, resources: ExitStack) -> "Future[None]":
        """Wait for the module's certificate in another thread, while the guest boots."""

        def wait() -> None:
            with ControlClient(self._around.qtsm_control) as qtsm:
                try:
                    qtsm.wait_certified(self._enclave_id)
                except HostFailure as error:  # of the PKI, behind the security module
                    error.code = error.code or QtCode.SERVICE_CONNECTION
                    raise

        waiter = ThreadPoolExecutor(1, thread_name_prefix="certify")
        resources.callback(waiter.shutdown, wait=False)
        return waiter.submit(wait)

    def _boot(self, resources: ExitStack) -> Machine:
        around, wish, owner = self._around, self._claim.wish, self._claim.owner
        accelerator = around.verdict.for_guest(self._image.architecture)
        plan = MachinePlan(
            slot=self._claim.enclave_id,
            cid=wish.cid,
            cpus=wish.cpus,
            memory_mib=wish.memory_mib,
            debug=wish.debug,
            accelerator=accelerator,
            accelerator_groups=accelerator_groups(accelerator),
            owner_uid=owner.uid,
            owner_gid=owner.gid,
            run_directory=around.run,
            parent_directory=parent_directory(around.run, owner.uid),
        )
        with self._lock:
            if self._stopping is not None:
                raise WrongState(f"start: expected to finish, got: {self._stopping}")
            machine = self._machine = Machine(around.launcher, self._image, plan)
        return resources.enter_context(machine)

    def _watch(self, machine: Machine, enclave: Enclave) -> None:
        ending = Ending(Cause.MACHINE_FAILED, None, "the node lost it")
        try:
            ending = machine.wait_end()
            if ending.cause is Cause.STOPPED and self._stopping is not None:
                ending = Ending(ending.cause, None, self._stopping)
        finally:
            _log.info("enclave %d: %s: %s", self._claim.enclave_id, ending.cause, ending.detail)
            self._ended = EndedEnclave(enclave, ending, datetime.now(UTC))
            self._around.table.leave(enclave)
