"""Which CPUs and how much memory enclaves may take from this machine. No I/O.

Memory is accounted: the sum over all enclaves never exceeds the pool. CPUs are shared: a virtual
CPU is a thread that the kernel schedules, so only the number per enclave is bounded, and neighbours
can slow each other down and share cores. Whole cores per enclave need a node that pins them.
"""

from dataclasses import dataclass, replace

from qtenclave.errors import InvalidRequest, QtCode, WrongState

__all__ = ["MIN_MEMORY_MIB", "Limits", "Pool", "Reservation", "memory_needed_mib"]

# Source: QingTian Enclave user guide, page 1402: at least 128 MiB and at least 4 x the image.
MIN_MEMORY_MIB = 128
_IMAGE_FACTOR = 4
_MIB = 1 << 20


@dataclass(frozen=True, slots=True)
class Limits:
    """What enclaves may take together, and one alone."""

    memory_mib: int
    cpus_per_enclave: int

    def __post_init__(self) -> None:
        if self.memory_mib < 0:
            raise InvalidRequest(
                f"pool memory: expected 0 MiB or more, got {self.memory_mib}",
                code=QtCode.INVALID_CONFIGURATION,
            )
        if self.cpus_per_enclave < 1:
            raise InvalidRequest(
                f"pool CPUs: expected 1 or more, got {self.cpus_per_enclave}",
                code=QtCode.INVALID_CONFIGURATION,
            )


@dataclass(frozen=True, slots=True)
class Reservation:
    """What one enclave takes."""

    enclave_id: int
    memory_mib: int
    cpus: int


def memory_needed_mib(image_bytes: int) -> int:
    """Return the smallest memory that an image of this size may start with.

    The unpacked files live in memory beside the archive that they came in, and the application
    needs room: the factor is the product's.
    """
    return max(MIN_MEMORY_MIB, -(-image_bytes * _IMAGE_FACTOR // _MIB))


@dataclass(frozen=True, slots=True)
class Pool:
    """Limits and what is taken. A pool never changes: taking and releasing return a new one."""

    limits: Limits
    taken: tuple[Reservation, ...] = ()

    @property
    def free_memory_mib(self) -> int:
        """Memory that is left."""
        return self.limits.memory_mib - sum(one.memory_mib for one in self.taken)

    def take(self, wanted: Reservation, *, image_bytes: int) -> "Pool":
        """Return the pool after `wanted` has been taken from it.

        Args:
            wanted: The enclave's share.
            image_bytes: Size of its image file.

        Raises:
            InvalidRequest: The image cannot run with it, or this machine can never give it. The
                message names the number that would do.
            WrongState: Other enclaves hold too much of it now.
        """
        needed = memory_needed_mib(image_bytes)
        if wanted.memory_mib < needed:
            raise InvalidRequest(
                f"memory: expected at least {needed} MiB for an image of"
                f" {-(-image_bytes // _MIB)} MiB, got {wanted.memory_mib} MiB",
                code=QtCode.MEMORY_TOO_SMALL,
            )
        if not 1 <= wanted.cpus <= self.limits.cpus_per_enclave:
            raise InvalidRequest(
                f"CPUs: expected 1..{self.limits.cpus_per_enclave}, got {wanted.cpus}",
                code=QtCode.ADD_CPU,
            )
        if wanted.memory_mib > self.limits.memory_mib:
            raise InvalidRequest(
                f"memory: expected at most the pool's {self.limits.memory_mib} MiB,"
                f" got {wanted.memory_mib} MiB",
                code=QtCode.ADD_MEMORY,
            )
        if wanted.memory_mib > self.free_memory_mib:
            raise WrongState(
                f"memory: expected at most the {self.free_memory_mib} MiB that other enclaves"
                f" leave of {self.limits.memory_mib} MiB, got {wanted.memory_mib} MiB",
                code=QtCode.ADD_MEMORY,
            )
        return replace(self, taken=(*self.taken, wanted))

    def release(self, enclave_id: int) -> "Pool":
        """Return the pool after an enclave gave back what it had, if anything."""
        return replace(self, taken=tuple(one for one in self.taken if one.enclave_id != enclave_id))
