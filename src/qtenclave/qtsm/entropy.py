"""The random bytes that enclaves get: the operating system's, with the node's hardware mixed in.

The hardware's share is an XOR with a stream that is independent of the system's bytes: it can only
add. A hardware source that is missing, fails its tests or does not answer is left out, and that is
logged; a system source that fails ends the start.
"""

from __future__ import annotations

import hashlib
import logging
import os
import struct
import threading
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Final, Protocol

from qtenclave.errors import HostFailure
from qtenclave.qtsm.health import START_BYTES, HealthTest

__all__ = ["HardwareSource", "HwrngSource", "MixedRandom", "TpmSource", "open_sources"]

# What every use of the pool refreshes is hashed forward; new bytes come this often.
REFRESH_S: Final = 60.0
SEED_BYTES: Final = 64
# The system's bytes are full-entropy by design. Of hardware one bit per byte is believed, so that
# its tests alarm at gross faults alone.
_SYSTEM_TEST: Final = HealthTest.for_entropy(8)
_HARDWARE_TEST: Final = HealthTest.for_entropy(1)

_TPM_HEADER: Final = struct.Struct(">HII")
_TPM_NO_SESSIONS: Final = 0x8001
_TPM_GET_RANDOM: Final = 0x17B
_TPM_MOST_BYTES: Final = 32  # every TPM gives a digest's length at once

_log = logging.getLogger(__name__)


class HardwareSource(Protocol):
    """A source of the node; slow, and not trusted alone."""

    name: str

    def read(self, count: int) -> bytes:
        """Return exactly `count` bytes.

        Raises:
            OSError, HostFailure: It cannot.
        """


class HwrngSource:
    """The kernel's collection of hardware random generators, `/dev/hwrng`."""

    def __init__(self, descriptor: int, name: str = "/dev/hwrng") -> None:
        self.name = name
        self._descriptor = descriptor

    def read(self, count: int) -> bytes:
        """Return bytes of the device."""
        data = b""
        while len(data) < count:
            piece = os.read(self._descriptor, count - len(data))
            if not piece:
                raise HostFailure(f"{self.name}: expected random bytes, got its end")
            data += piece
        return data


class TpmSource:
    """A TPM 2.0, through the kernel's resource manager.

    Source: TPM 2.0 Library, Part 3, "TPM2_GetRandom".
    """

    def __init__(self, descriptor: int, name: str = "/dev/tpmrm0") -> None:
        self.name = name
        self._descriptor = descriptor

    def read(self, count: int) -> bytes:
        """Return bytes of the TPM."""
        data = b""
        while len(data) < count:
            data += self._get_random(min(_TPM_MOST_BYTES, count - len(data)))
        return data

    def _get_random(self, count: int) -> bytes:
        command = _TPM_HEADER.pack(_TPM_NO_SESSIONS, _TPM_HEADER.size + 2, _TPM_GET_RANDOM)
        os.write(self._descriptor, command + struct.pack(">H", count))
        answer = os.read(self._descriptor, 4096)
        if len(answer) < _TPM_HEADER.size:
            raise HostFailure(f"{self.name}: expected an answer, got {len(answer)} bytes")
        _, size, code = _TPM_HEADER.unpack_from(answer)
        body = answer[_TPM_HEADER.size :]
        if code != 0 or size != len(answer) or len(body) < 2:
            raise HostFailure(f"{self.name}: expected random bytes, got code {code:#x}")
        (given,) = struct.unpack_from(">H", body)
        # Fewer bytes than asked for are allowed, none would be asked for for ever.
        if not 0 < given <= count or given != len(body) - 2:
            raise HostFailure(f"{self.name}: expected up to {count} bytes, got another number")
        return body[2:]


def open_sources(
    hwrng: Path = Path("/dev/hwrng"), tpm: Path = Path("/dev/tpmrm0")
) -> list[HardwareSource]:
    """Return the hardware sources of this machine that this user may open."""
    sources: list[HardwareSource] = []
    for path, flags, make in (
        (hwrng, os.O_RDONLY, HwrngSource),
        (tpm, os.O_RDWR, TpmSource),
    ):
        try:
            descriptor = os.open(path, flags | os.O_CLOEXEC)
        except OSError as error:
            _log.info("random source %s: not used: %s", path, error.strerror)
        else:
            sources.append(make(descriptor, str(path)))
    return sources


class MixedRandom:
    """The source of all random bytes that modules give out; usable from several threads."""

    def __init__(
        self,
        sources: Iterable[HardwareSource],
        system: Callable[[int], bytes] = os.urandom,
    ) -> None:
        """Test the system's source.

        Args:
            sources: Tested by the first `refresh`.
            system: The operating system's source.

        Raises:
            HostFailure: The system's source is broken.
        """
        _SYSTEM_TEST.check("random source of the operating system", system(START_BYTES))
        self._system = system
        self._untested = list(sources)
        self._sources: list[HardwareSource] = []
        self._lock = threading.Lock()
        self._pool = b""  # empty while no hardware has given anything

    @property
    def hardware(self) -> tuple[str, ...]:
        """Names of the hardware sources in use."""
        return tuple(source.name for source in self._sources)

    def __call__(self, count: int) -> bytes:
        """Return `count` bytes."""
        given = self._system(count)
        with self._lock:
            if not self._pool:
                return given
            # One half of the stream goes out, the other becomes the pool: who reads the pool later
            # learns nothing of what was given.
            stream = hashlib.shake_256(self._pool).digest(SEED_BYTES + count)
            self._pool = stream[:SEED_BYTES]
        mask = int.from_bytes(stream[SEED_BYTES:], "big")
        return (int.from_bytes(given, "big") ^ mask).to_bytes(count, "big")

    def refresh(self) -> None:
        """Take fresh bytes of every hardware source into the pool; may take long.

        A source that fails is never asked again.
        """
        untested, self._untested = self._untested, []
        for source in untested:
            if self._take(source, START_BYTES):
                self._sources.append(source)
        for source in tuple(self._sources):
            if source not in untested and not self._take(source, SEED_BYTES):
                self._sources.remove(source)

    def run(self) -> None:
        """Refresh for ever, in a thread of its own that ends with the process."""
        pause = threading.Event()
        while True:
            self.refresh()
            if not self._sources:
                return
            pause.wait(REFRESH_S)

    def _take(self, source: HardwareSource, count: int) -> bool:
        try:
            samples = source.read(count)
            _HARDWARE_TEST.check(f"random source {source.name}", samples)
        except (OSError, HostFailure) as error:
            _log.error("%s; left out from now on", error)
            return False
        with self._lock:
            self._pool = hashlib.shake_256(self._pool + samples).digest(SEED_BYTES)
        return True
