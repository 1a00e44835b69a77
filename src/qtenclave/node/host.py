"""The node itself: its enclaves and what they share, without any protocol."""

import asyncio
import logging
import threading
from collections.abc import AsyncIterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from qtenclave.errors import HostFailure, InvalidRequest, MalformedInput
from qtenclave.hypervisor.accelerator import Verdict
from qtenclave.hypervisor.launcher import Launcher
from qtenclave.hypervisor.load import ImageLoader, MeasuredImage
from qtenclave.hypervisor.pool import Limits, check_memory
from qtenclave.node.directories import make_parent_directory
from qtenclave.node.keeper import Keeper, Surroundings
from qtenclave.node.qtsm_watch import QtsmWatch
from qtenclave.node.table import Claim, Enclave, Owner, Table, Wish

__all__ = ["Node"]

# Hashing in pieces of this size: hops to the worker thread cost nothing beside it, and the next
# piece is received meanwhile.
_PIECE_BYTES: Final = 1 << 20

_log = logging.getLogger(__name__)


class Node:
    """All enclaves of one `qtd`."""

    def __init__(
        self,
        *,
        run: Path,
        launcher: Launcher,
        verdict: Verdict,
        limits: Limits,
        qtsm: Path,
        agency: str | None = None,
    ) -> None:
        """Begin without enclaves.

        Args:
            run: Runtime directory of the installation.
            launcher: Starts processes; ended by `close`.
            verdict: The accelerator.
            limits: What enclaves may take.
            qtsm: Control socket of the security module's daemon.
            agency: URN of the IAM agency of this instance, if it has one.
        """
        self.table = Table(limits)
        self.verdict = verdict
        self._around = Surroundings(run, launcher, verdict, qtsm, self.table, agency)
        self._lock = threading.Lock()
        self._keepers: dict[int, Keeper] = {}
        self._closing = False
        self._workers = ThreadPoolExecutor(thread_name_prefix="measure")
        self._watch = QtsmWatch(qtsm)

    @property
    def qtsm_connected(self) -> bool:
        """Whether the security module's daemon is there."""
        return self._watch.connected

    async def start(
        self, wish: Wish, owner: Owner, body: AsyncIterator[bytes], *, image_bytes: int
    ) -> Keeper:
        """Take in an image and start it; return its keeper, whose `started` tells the outcome.

        Args:
            wish: What the enclave shall be given.
            owner: Whose it will be.
            body: The image file, in pieces.
            image_bytes: Its size, as announced.

        Raises:
            EnclaveError: Why it cannot start. Nothing is left of it.
        """
        claim = self.table.claim(wish, owner, image_bytes=image_bytes)
        try:
            make_parent_directory(self._around.run, owner)
            image = await self._take_in(body, image_bytes, wish)
        except BaseException:
            self.table.release(claim)
            raise
        return self._keep(claim, image)

    def stop(self, enclave: Enclave) -> Keeper | None:
        """Have one enclave end; return its keeper unless it has gone already."""
        with self._lock:
            keeper = self._keepers.get(enclave.claim.enclave_id)
        if keeper is not None and keeper.claim is enclave.claim:
            keeper.stop("stopped by request")
            return keeper
        return None

    def stop_all(self, reason: str) -> None:
        """Have every enclave end, those that are starting too; returns at once."""
        with self._lock:
            keepers = tuple(self._keepers.values())
        for keeper in keepers:
            keeper.stop(reason)

    def shut_down(self) -> None:
        """Refuse starts from now on and have every enclave end; returns at once."""
        self._closing = True
        self.stop_all("the node is stopping")

    def close(self) -> None:
        """End all enclaves, and the node's processes and threads."""
        self.shut_down()
        with self._lock:
            keepers = tuple(self._keepers.values())
        for keeper in keepers:
            keeper.join()
        self._watch.close()
        self._workers.shutdown()
        self._around.launcher.close()

    async def _take_in(
        self, body: AsyncIterator[bytes], image_bytes: int, wish: Wish
    ) -> MeasuredImage:
        loop = asyncio.get_running_loop()
        received = 0
        with ImageLoader() as loader:
            pending: asyncio.Future[None] | None = None
            piece = bytearray()
            try:
                async for data in body:
                    received += len(data)
                    piece += data
                    if len(piece) >= _PIECE_BYTES:
                        if pending is not None:
                            await pending
                        pending = loop.run_in_executor(self._workers, loader.receive, piece)
                        piece = bytearray()
            finally:
                if pending is not None:
                    await pending
            if received != image_bytes:
                raise MalformedInput(f"image: expected {image_bytes} bytes, got {received}")

            def finish() -> MeasuredImage:
                loader.receive(piece)
                image = loader.finish(now=datetime.now(UTC), debug=wish.debug)
                try:
                    check_memory(wish.memory_mib, image.sizes)
                except InvalidRequest:
                    image.close()
                    raise
                return image

            return await loop.run_in_executor(self._workers, finish)

    def _keep(self, claim: Claim, image: MeasuredImage) -> Keeper:
        with self._lock:
            if self._closing:
                image.close()
                self.table.release(claim)
                raise HostFailure("node: expected it to run, got a stop")
            if not self._around.launcher.is_alive:
                # Its enclaves ended with it; nothing else did.
                _log.error("launcher: gone; starting another")
                self._around.launcher.close()
                self._around = replace(self._around, launcher=Launcher())
            keeper = self._keepers[claim.enclave_id] = Keeper(
                self._around, claim, image, on_ended=self._forget
            )
        return keeper

    def _forget(self, keeper: Keeper) -> None:
        with self._lock:
            if self._keepers.get(keeper.claim.enclave_id) is keeper:
                del self._keepers[keeper.claim.enclave_id]
