"""The QEMU command line of an enclave: everything the machine has, and nothing else. No I/O.

What the kernel needs of the machine is in guest/README.md, "The machine".

What a guest can see of the outside is in this list, so an auditor reads it as a whole: two
virtio-mmio devices (vsock, entropy), the measured kernel, ramdisks and command line. There is no
network card, disk, PCI bus, ACPI table, host date, firmware configuration file, monitor or
display. In debug mode, whose registers read as zero, a serial port and its kernel option are added.
"""

from dataclasses import dataclass
from enum import StrEnum

__all__ = ["CONSOLE_OPTION", "QEMU", "Accelerator", "MachineShape", "build_command"]

# Not looked up through PATH: the parent's environment has no say in what runs.
QEMU = "/usr/bin/qemu-system-x86_64"
CONSOLE_OPTION = " console=ttyS0"


class Accelerator(StrEnum):
    """What executes guest instructions."""

    KVM = "kvm"
    TCG = "tcg"


@dataclass(frozen=True, slots=True)
class MachineShape:
    """What varies between two enclaves.

    Attributes:
        command_line: The measured kernel command line.
        memory_mib: Guest memory.
        cpus: Virtual CPUs, none of which can be added later.
        accelerator: What executes guest instructions.
        kernel_fd, initrd_fd: Sealed files that hold the measured bytes, as QEMU numbers them.
        vsock_fd: Connected to the vsock device process; None for a machine without one.
        console_fd: Connected to whoever reads the serial port; only in debug mode.
    """

    command_line: str
    memory_mib: int
    cpus: int
    accelerator: Accelerator
    kernel_fd: int
    initrd_fd: int
    vsock_fd: int | None
    console_fd: int | None = None


def _machine_options(shape: MachineShape) -> str:
    serial = "on" if shape.console_fd is not None else "off"
    return ",".join(
        (
            "microvm",
            "acpi=off",
            "auto-kernel-cmdline=off",  # QEMU would add its device list, unmeasured
            "dump-guest-core=off",
            f"isa-serial={serial}",
            "mem-merge=off",  # pages shared with another machine would be a timing channel
            "memory-backend=memory",
            "pcie=off",
            # The kernel measures its clock against these three and waits long for missing ones.
            "pic=on",
            "pit=on",
            "rtc=on",
            "usb=off",
        )
    )


def _cpu_model(accelerator: Accelerator) -> str:
    # Emulated byte-wise string instructions are slow, and unpacking ramdisks is full of them.
    return "host" if accelerator is Accelerator.KVM else "max,-erms"


def build_command(shape: MachineShape) -> tuple[str, ...]:
    """Return the argument list that starts the machine."""
    command_line = shape.command_line
    arguments = [
        (QEMU,),
        ("-name", "enclave"),
        ("-nodefaults",),
        ("-no-user-config",),
        ("-display", "none"),
        ("-monitor", "none"),
        ("-no-reboot",),
        ("-sandbox", "on,obsolete=deny,elevateprivileges=deny,spawn=deny,resourcecontrol=deny"),
        ("-machine", _machine_options(shape)),
        ("-global", "virtio-mmio.force-legacy=false"),  # our vsock device speaks virtio 1 alone
        # Not the host's date: a guest gets the time over the lifecycle channel alone.
        ("-rtc", "base=2000-01-01"),
        ("-accel", str(shape.accelerator)),
        ("-cpu", _cpu_model(shape.accelerator)),
        ("-smp", f"cpus={shape.cpus},maxcpus={shape.cpus}"),
        ("-m", f"{shape.memory_mib}M"),
        (
            "-object",
            # Shared: the vsock device process maps it. Fixed size, and not on disk.
            f"memory-backend-memfd,id=memory,size={shape.memory_mib}M,share=on",
        ),
        ("-kernel", f"/proc/self/fd/{shape.kernel_fd}"),
        ("-initrd", f"/proc/self/fd/{shape.initrd_fd}"),
    ]
    if shape.vsock_fd is not None:
        arguments += [
            ("-chardev", f"socket,id=vsock,fd={shape.vsock_fd}"),
            ("-device", "vhost-user-vsock-device,chardev=vsock"),
        ]
    arguments += [
        ("-object", "rng-builtin,id=entropy"),
        ("-device", "virtio-rng-device,rng=entropy"),
    ]
    if shape.console_fd is not None:
        command_line += CONSOLE_OPTION
        arguments += [
            ("-chardev", f"socket,id=console,fd={shape.console_fd}"),
            ("-serial", "chardev:console"),
        ]
    arguments.append(("-append", command_line))
    return tuple(word for option in arguments for word in option)
