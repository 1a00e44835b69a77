"""Which CPUs and how much memory enclaves may take from this machine. No I/O.

Memory is accounted: the sum over all enclaves never exceeds the pool. CPUs are shared: a virtual
CPU is a thread that the kernel schedules, so only the number per enclave is bounded, and neighbours
can slow each other down and share cores. Whole cores per enclave need a node that pins them.
"""

from dataclasses import dataclass, replace

from qtenclave.eif.header import Architecture
from qtenclave.errors import InvalidRequest, QtCode, WrongState

__all__ = [
    "ImageSizes",
    "Limits",
    "Pool",
    "Reservation",
    "check_memory",
    "memory_needed_mib",
]

_MIB = 1 << 20
# For images whose root is unpacked. Source: QingTian Enclave user guide, page 1402: at least 128
# MiB and at least 4 x the image.
_MIN_UNPACKED_MIB = 128
_UNPACKED_FACTOR = 4
# For images whose root stays compressed: what the kernel, `init`, and a small application take. A
# Debian root with Python boots with 34 MiB and two CPUs.
_ROOM_MIB = 48
# What is unpacked lies beside the archive that it came in, until that is given back.
_ARCHIVE_FACTOR = 3
# On AArch64 QEMU puts the ramdisks behind half of the memory, or behind this much, and the device
# tree, of at most 2 MiB, behind them at a multiple of 2 MiB.
# Source: QEMU 7.2, hw/arm/boot.c, "arm_setup_direct_kernel_boot".
_ARM_RAMDISK_OFFSET_MIB = 128
_ARM_TREE_ROOM_MIB = 4


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


@dataclass(frozen=True, slots=True)
class ImageSizes:
    """What decides how much memory an image needs, all in bytes.

    Attributes:
        file_bytes: The image file.
        archive_bytes: Ramdisks that the kernel unpacks.
        kept_bytes: Those that stay in memory as they are: a compressed root.
        architecture: What the image is for.
    """

    file_bytes: int
    archive_bytes: int
    kept_bytes: int
    architecture: Architecture


def _mib(size: int) -> int:
    return -(-size // _MIB)


def memory_needed_mib(sizes: ImageSizes) -> int:
    """Return the smallest memory that an image may start with.

    Unpacked files live in memory beside the archive that they came in, and the application needs
    room: the factor is the product's. A root that stays compressed is there once, as it is.
    """
    if not sizes.kept_bytes:
        return max(_MIN_UNPACKED_MIB, _mib(sizes.file_bytes * _UNPACKED_FACTOR))
    needed = _ROOM_MIB + _mib(sizes.archive_bytes * _ARCHIVE_FACTOR + sizes.kept_bytes)
    if sizes.architecture is Architecture.AARCH64:
        ramdisks = _mib(sizes.archive_bytes + sizes.kept_bytes) + _ARM_TREE_ROOM_MIB
        needed = max(needed, ramdisks + min(ramdisks, _ARM_RAMDISK_OFFSET_MIB))
    return needed


def check_memory(memory_mib: int, sizes: ImageSizes) -> None:
    """Confirm that an image may start with so much memory.

    Raises:
        InvalidRequest: It may not; the message names the number that would do.
    """
    needed = memory_needed_mib(sizes)
    if memory_mib < needed:
        raise _too_small(needed, sizes.file_bytes, memory_mib)


def _too_small(needed_mib: int, file_bytes: int, memory_mib: int) -> InvalidRequest:
    return InvalidRequest(
        f"memory: expected at least {needed_mib} MiB for an image of {_mib(file_bytes)} MiB,"
        f" got {memory_mib} MiB",
        code=QtCode.MEMORY_TOO_SMALL,
    )


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

        What the image really needs is known when it is there: `check_memory`.

        Args:
            wanted: The enclave's share.
            image_bytes: Size of its image file, which has to fit.

        Raises:
            InvalidRequest: The image cannot run with it, or this machine can never give it. The
                message names the number that would do.
            WrongState: Other enclaves hold too much of it now.
        """
        if wanted.memory_mib < max(_mib(image_bytes), _ROOM_MIB):
            raise _too_small(_mib(image_bytes) + _ROOM_MIB, image_bytes, wanted.memory_mib)
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
