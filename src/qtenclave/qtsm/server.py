"""qtsmd's modules and the sockets they answer on.

A module's socket is its identity: whoever connects to it speaks for that enclave, so its directory
is open to nobody else and the vsock device alone is told the path. A module belongs to the control
connection that made it, and ends with it: a node that was killed leaves none behind. When a key is
renewed is decided in `renewal`.
"""

from __future__ import annotations

import logging
import os
import socket
import struct
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from qtenclave.attestation.profile import SignatureOrder
from qtenclave.errors import (
    EnclaveError,
    HostFailure,
    InvalidRequest,
    MalformedInput,
    WrongState,
)
from qtenclave.pki.hierarchy import check_enclave_id
from qtenclave.qtsm.attestor import Attestor, Credential
from qtenclave.qtsm.certifier import Certification, Certifier, Pki
from qtenclave.qtsm.control import (
    MAX_CONTROL_BYTES,
    CreateModule,
    DestroyModule,
    ModuleAddress,
    Ping,
    WaitCertified,
    encode_address,
    encode_done,
    encode_error,
    parse_command,
)
from qtenclave.qtsm.fairness import Company, RateLimit, TurnQueue
from qtenclave.qtsm.loop import READABLE, Connection, Loop
from qtenclave.qtsm.module import Module, check_agency, debug_bank, measured_bank
from qtenclave.qtsm.protocol import (
    MAX_REQUEST_BYTES,
    Failure,
    FrameTooLarge,
    Status,
    encode_response,
)
from qtenclave.qtsm.renewal import Renewal
from qtenclave.qtsm.signers import Signers
from qtenclave.qtsm.sockets import ModuleDirectory
from qtenclave.qtsm.steady import SteadyClock

__all__ = ["Limits", "Server"]

_CREDENTIALS = struct.Struct("3i")  # struct ucred: pid, uid, gid
_TICK_S: Final = 1.0  # how late a renewal may be noticed

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Limits:
    """What one module, and all of them, may take."""

    modules: int = 1024
    connections: int = 64  # per module: processes of one enclave that hold the module open
    # A running enclave has one; one that starts, two.
    control_connections: int = 2048 + 16
    # More than one core can sign, so that the limit bounds the cheap requests; turns bound the
    # others.
    requests_per_second: float = 10_000.0
    # How long a module whose PKI cannot be reached is given before its creator is told.
    patience_s: float = 5.0


@dataclass(slots=True)
class _Entry:
    """A module and what serves it."""

    enclave_id: str
    module: Module
    attestor: Attestor
    renewal: Renewal
    owner: Connection
    listener: socket.socket
    connections: set[Connection] = field(default_factory=set)
    waiters: list[Connection] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Document:
    """One that is asked for, and what makes it."""

    entry: _Entry
    connection: Connection
    work: Callable[[], bytes]


class Server:
    """Everything of qtsmd but its process; one thread runs it."""

    def __init__(
        self,
        control: socket.socket,
        modules: ModuleDirectory,
        pki: Pki,
        *,
        instance_id: str,
        random: Callable[[int], bytes],
        clock: SteadyClock,
        ensure_room: Callable[[], None],
        limits: Limits | None = None,
        order: SignatureOrder = SignatureOrder.BIG,
    ) -> None:
        """Prepare to serve.

        Args:
            control: Listening Unix socket; ownership stays with the caller.
            modules: Where the modules' sockets are made.
            pki: Certifies keys; used from threads.
            instance_id: The parent instance that this node is.
            random: Returns so many bytes of a cryptographic source.
            clock: Dates documents.
            ensure_room: Makes room in locked memory, before a private key and every second; raises
                HostFailure if there is none.
            limits: See `Limits`.
            order: Byte order of signature halves in documents.
        """
        self._control = control
        self._directory = modules
        self._instance_id = instance_id
        self._limits = limits or Limits()
        self._order = order
        self._random = random
        self._clock = clock
        self._loop = Loop()
        self._certifier = Certifier(pki, clock, self._loop.wake)
        self._ensure_room = ensure_room
        self._entries: dict[str, _Entry] = {}
        self._controllers: set[Connection] = set()
        self._queue: TurnQueue[Connection] = TurnQueue()
        self._company = Company()
        self._documents: TurnQueue[_Document] = TurnQueue()
        self._signers: Signers[_Document] = Signers(self._loop.wake)
        self._paused: list[tuple[socket.socket, Callable[[], None]]] = []
        self._is_stopping = False
        self._failure: HostFailure | None = None
        self._offset_ns: int | None = None  # of the latest certificate
        self._has_room = True
        self._tick_s = 0.0
        control.setblocking(False)
        self._loop.watch(control, READABLE, self._accept_control)

    def stop(self) -> None:
        """Make `run` return; may be called from a signal handler."""
        self._is_stopping = True
        self._loop.wake()

    def fail(self, error: HostFailure) -> None:
        """Make `run` raise `error`; may be called from any thread."""
        self._failure = error
        self.stop()

    def run(self) -> None:
        """Serve until `stop`; then every module has ended.

        Raises:
            HostFailure: As `fail` was told.
        """
        try:
            while not self._is_stopping:
                self._step()
        finally:
            for enclave_id in tuple(self._entries):
                self._remove(enclave_id)
            for controller in tuple(self._controllers):
                controller.close()
            self._loop.watch(self._control, 0, self._accept_control)
            self._loop.close()
        if self._failure is not None:
            raise self._failure

    def _step(self) -> None:
        now_s = time.monotonic()
        delay_s = self._queue.delay_s(now_s)
        until_tick_s = max(0.0, self._tick_s - now_s)
        self._loop.poll(until_tick_s if delay_s is None else min(delay_s, until_tick_s))
        # One answer between two looks at the sockets: a new request waits for one at most.
        now_s = time.monotonic()
        job = self._queue.next_job(now_s)
        if job is not None:
            self._serve(*job, now_s)
        for document, content in self._signers.take_answers():
            self._finish(document, content)
        while self._signers.has_free and (next_one := self._documents.next_job(now_s)) is not None:
            self._sign(next_one[1])
        results = self._certifier.take_results()
        for result in results:
            self._certified(result)
        if results:
            self._look_at_memory()  # what they brought has taken up room
        if now_s >= self._tick_s:
            self._tick_s = now_s + _TICK_S
            self._resume_listeners()
            self._look_at_memory()
            self._look_at_clock()
            for entry in self._entries.values():
                self._renew(entry, now_s)

    def _serve(self, owner: str, connection: Connection, now_s: float) -> None:
        entry = self._entries[owner]
        has_company = self._company.joins(owner, now_s)
        if connection.request is None:
            return
        begun = _begin(entry.module, connection.request)
        if isinstance(begun, bytes):
            connection.answer(begun)
            return
        if not has_company:
            connection.answer(_end(entry.module, begun))
            return
        # Nothing else may be asked of the module before this document is made.
        self._queue.pause(owner)
        self._documents.put(owner, _Document(entry, connection, begun))

    def _sign(self, document: _Document) -> None:
        if document.connection.is_closed:
            self._finish(document, b"")  # nobody waits for it
        else:
            module, work = document.entry.module, document.work
            self._signers.start(document, lambda: _end(module, work))

    def _finish(self, document: _Document, content: bytes) -> None:
        document.connection.answer(content)
        entry = document.entry
        if self._entries.get(entry.enclave_id) is entry:  # and was not destroyed meanwhile
            self._queue.resume(entry.enclave_id)

    def _accept(self, listener: socket.socket, handler: Callable[[], None]) -> socket.socket | None:
        try:
            return listener.accept()[0]
        except BlockingIOError:
            return None
        except OSError as error:
            # Out of descriptors, say. The peer waits in the backlog until the next tick; without
            # the pause this loop would try again at once, for ever.
            _log.warning("accept: %s", error)
            self._loop.watch(listener, 0, handler)
            self._paused.append((listener, handler))
            return None

    def _resume_listeners(self) -> None:
        paused, self._paused = self._paused, []
        for listener, handler in paused:
            if listener.fileno() >= 0:
                self._loop.watch(listener, READABLE, handler)

    # Modules.

    def _accept_module(self, entry: _Entry) -> None:
        sock = self._accept(entry.listener, lambda: self._accept_module(entry))
        if sock is None:
            return
        if len(entry.connections) >= self._limits.connections:
            _log.warning("%s: refused a connection over the limit", entry.module.module_id)
            sock.close()
            return
        entry.connections.add(
            Connection(
                self._loop,
                sock,
                limit=MAX_REQUEST_BYTES,
                on_request=lambda connection: self._queue.put(entry.enclave_id, connection),
                on_malformed=_module_malformed,
                on_close=lambda connection: self._module_closed(entry, connection),
            )
        )

    def _module_closed(self, entry: _Entry, connection: Connection) -> None:
        entry.connections.discard(connection)
        self._queue.discard(entry.enclave_id, connection)

    def _renew(self, entry: _Entry, now_s: float) -> None:
        """Begin to fetch a new certificate where one is due."""
        if entry.renewal.is_due(now_s):
            entry.renewal.begin()
            try:
                self._ensure_room()
            except EnclaveError as error:
                self._certifying_failed(entry, error)
                return
            self._certifier.start(entry, entry.enclave_id)

    def _look_at_memory(self) -> None:
        """Have room in locked memory for what the threads compute with keys."""
        try:
            self._ensure_room()
        except EnclaveError as error:
            if self._has_room:  # once, not every second
                _log.warning("no key can be made: %s", error)
            self._has_room = False
        else:
            self._has_room = True

    def _look_at_clock(self) -> None:
        """Ask the PKI for its time, with new certificates, once the machine's clock was set."""
        if self._clock.has_machine_stepped():
            step_s = self._clock.accept_step() / 10**9
            _log.warning("clock: the machine's was set by %.1f s; asking the PKI", step_s)
            for entry in self._entries.values():
                entry.renewal.want()

    def _certified(self, result: Certification) -> None:
        entry = result.ticket
        if not isinstance(entry, _Entry) or self._entries.get(entry.enclave_id) is not entry:
            return  # destroyed meanwhile
        try:
            if not isinstance(result.outcome, Credential):
                raise result.outcome
            entry.renewal.succeed(result.outcome)
        except EnclaveError as error:
            self._certifying_failed(entry, error)
            return
        self._tell_waiters(entry, encode_done())
        self._look_at_offset(result.outcome.offset_ns)

    def _look_at_offset(self, offset_ns: int) -> None:
        """Have every module follow the PKI's clock that was set, each with its next certificate."""
        if self._offset_ns not in {None, offset_ns}:
            for entry in self._entries.values():
                if entry.attestor.offset_ns not in {None, offset_ns}:
                    entry.renewal.want()
        self._offset_ns = offset_ns

    def _certifying_failed(self, entry: _Entry, error: EnclaveError) -> None:
        entry.renewal.fail(error, time.monotonic())
        self._tick_s = min(self._tick_s, entry.renewal.next_attempt_s)
        _log.warning(
            "%s: no new certificate, documents possible for %d s more: %s",
            entry.module.module_id,
            max(0, entry.attestor.remaining_s),
            error,
        )
        if entry.renewal.failure is not None:
            self._tell_waiters(entry, encode_error(entry.renewal.failure))

    def _tell_waiters(self, entry: _Entry, content: bytes) -> None:
        waiters, entry.waiters = entry.waiters, []
        for waiter in waiters:
            waiter.answer(content)

    def _remove(self, enclave_id: str) -> None:
        entry = self._entries.pop(enclave_id)
        self._loop.watch(entry.listener, 0, entry.listener.close)
        entry.listener.close()
        self._directory.remove(f"{enclave_id}.sock")
        for connection in tuple(entry.connections):
            connection.close()
        self._queue.remove_owner(enclave_id)
        self._documents.remove_owner(enclave_id)
        gone = HostFailure(f"module of enclave {enclave_id}: expected it, got its end")
        self._tell_waiters(entry, encode_error(gone))

    # Control.

    def _accept_control(self) -> None:
        sock = self._accept(self._control, self._accept_control)
        if sock is None:
            return
        if not _is_ours(sock) or len(self._controllers) >= self._limits.control_connections:
            _log.warning("control: refused a connection of another user or over the limit")
            sock.close()
            return
        self._controllers.add(
            Connection(
                self._loop,
                sock,
                limit=MAX_CONTROL_BYTES,
                on_request=self._command,
                on_malformed=encode_error,
                on_close=self._control_closed,
            )
        )

    def _control_closed(self, connection: Connection) -> None:
        self._controllers.discard(connection)
        for entry in tuple(self._entries.values()):
            if entry.owner is connection:
                self._remove(entry.enclave_id)
                _log.info("ended the module of enclave %s with its node", entry.enclave_id)

    def _command(self, connection: Connection) -> None:
        try:
            match parse_command(connection.request or b""):
                case CreateModule() as command:
                    content = encode_address(self._create(command, connection))
                case WaitCertified(enclave_id):
                    entry = self._find(enclave_id)
                    if not entry.attestor.is_certified:
                        if entry.renewal.failure is not None:
                            raise entry.renewal.failure
                        entry.waiters.append(connection)
                        return
                    content = encode_done()
                case DestroyModule(enclave_id):
                    self._remove(self._find(enclave_id).enclave_id)
                    _log.info("ended the module of enclave %s", enclave_id)
                    content = encode_done()
                case Ping():
                    content = encode_done()
        except EnclaveError as error:
            content = encode_error(error)
        connection.answer(content)

    def _find(self, enclave_id: str) -> _Entry:
        entry = self._entries.get(enclave_id)
        if entry is None:
            raise InvalidRequest("enclave id: expected one that has a module, got another")
        return entry

    def _create(self, command: CreateModule, owner: Connection) -> ModuleAddress:
        enclave_id = check_enclave_id(command.enclave_id)
        if enclave_id in self._entries:
            raise WrongState(f"enclave id {enclave_id}: expected a free one, got one in use")
        if len(self._entries) >= self._limits.modules:
            raise HostFailure(f"modules: expected at most {self._limits.modules}, got one more")
        if command.agency is not None:
            check_agency(command.agency)
        bank = measured_bank(
            image_digest=command.image_digest,
            certificate_digest=command.certificate_digest,
            instance_id=self._instance_id,
            agency=command.agency,
        )
        module_id = f"{self._instance_id}.enc-{enclave_id}"
        attestor = Attestor(module_id, clock_ns=self._clock.elapsed_ns, order=self._order)
        module = Module(
            module_id,
            debug_bank() if command.debug else bank,
            attest=attestor.document,
            random=self._random,
        )
        now_s = time.monotonic()
        renewal = Renewal(attestor, now_s=now_s, patience_s=self._limits.patience_s)
        # The socket comes last: before it exists the registers are set and locked.
        name = f"{enclave_id}.sock"
        listener = self._directory.listen(name)
        entry = _Entry(enclave_id, module, attestor, renewal, owner, listener)
        self._entries[enclave_id] = entry
        self._queue.add_owner(enclave_id, RateLimit(self._limits.requests_per_second, now_s))
        self._documents.add_owner(enclave_id)
        self._loop.watch(entry.listener, READABLE, lambda: self._accept_module(entry))
        self._renew(entry, now_s)
        _log.info("made module %s%s", module_id, " in debug mode" if command.debug else "")
        return ModuleAddress(module_id, self._directory.path / name)


def _begin(module: Module, frame: bytes) -> bytes | Callable[[], bytes]:
    try:
        return module.begin(frame)
    except Exception:  # noqa: BLE001 - one enclave's request must not end the others' modules
        return _internal_error(module)


def _end(module: Module, work: Callable[[], bytes]) -> bytes:
    try:
        return work()
    except Exception:  # noqa: BLE001 - likewise, nor a thread
        return _internal_error(module)


def _internal_error(module: Module) -> bytes:
    _log.exception("%s: unexpected failure", module.module_id)
    return encode_response(Failure(Status.INTERNAL_ERROR))


def _module_malformed(error: MalformedInput) -> bytes:
    too_large = isinstance(error, FrameTooLarge)
    status = Status.INPUT_TOO_LARGE if too_large else Status.INVALID_ARGUMENT
    return encode_response(Failure(status))


def _is_ours(sock: socket.socket) -> bool:
    raw = sock.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, _CREDENTIALS.size)
    _, uid, _ = _CREDENTIALS.unpack(raw)
    return uid in {0, os.geteuid()}
