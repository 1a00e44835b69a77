"""The QEMU command line, word by word, and what must not be on it."""

from dataclasses import replace

import pytest

from qtenclave.eif.header import Architecture
from qtenclave.hypervisor.qemu import Accelerator, MachineShape, build_command

COMMAND_LINE = "quiet virtio_mmio.device=512@0xfeb00e00:12"
NORMAL = MachineShape(
    command_line=COMMAND_LINE,
    memory_mib=256,
    cpus=2,
    accelerator=Accelerator.TCG,
    kernel_fd=3,
    initrd_fd=4,
    vsock_fd=5,
)
DEBUG = replace(NORMAL, console_fd=6)
ARM = replace(NORMAL, command_line="quiet", architecture=Architecture.AARCH64)
# One line per option: what a reviewer of a change must see change.
EXPECTED = """
/usr/bin/qemu-system-x86_64
-name enclave
-nodefaults
-no-user-config
-display none
-monitor none
-no-reboot
-sandbox on,obsolete=deny,elevateprivileges=deny,spawn=deny,resourcecontrol=deny
-machine microvm,acpi=off,auto-kernel-cmdline=off,dump-guest-core=off,isa-serial=off,mem-merge=off,\
memory-backend=memory,pcie=off,pic=on,pit=on,rtc=on,usb=off
-global virtio-mmio.force-legacy=false
-rtc base=2000-01-01
-accel tcg
-cpu max,-erms
-smp cpus=2,maxcpus=2
-m 256M
-object memory-backend-memfd,id=memory,size=256M,share=on
-kernel /proc/self/fd/3
-initrd /proc/self/fd/4
-chardev socket,id=vsock,fd=5
-device vhost-user-vsock-device,chardev=vsock
-object rng-builtin,id=entropy
-device virtio-rng-device,rng=entropy
"""

# Where the command for AArch64 differs.
EXPECTED_ARM = {
    "/usr/bin/qemu-system-x86_64": "/usr/bin/qemu-system-aarch64",
    "max,-erms": "max,pauth=off,sme=off,sve=off",
    "microvm,acpi=off,auto-kernel-cmdline=off,dump-guest-core=off,isa-serial=off,mem-merge=off,"
    "memory-backend=memory,pcie=off,pic=on,pit=on,rtc=on,usb=off": (
        "virt,acpi=off,dtb-randomness=off,dump-guest-core=off,gic-version=3,its=off,mem-merge=off,"
        "memory-backend=memory,ras=off,secure=off,usb=off,virtualization=off"
    ),
    COMMAND_LINE: "quiet",
}


def options(shape: MachineShape) -> list[tuple[str, ...]]:
    """Return the command as options with their values."""
    found: list[list[str]] = []
    for word in build_command(shape):
        if word.startswith("-") or not found:
            found.append([word])
        else:
            found[-1].append(word)
    return [tuple(option) for option in found]


def values(shape: MachineShape, option: str) -> list[str]:
    return [words[1] for words in options(shape) if words[0] == option]


def test_the_exact_command_of_a_normal_enclave():
    expected = [*EXPECTED.split(), "-append", COMMAND_LINE]
    assert list(build_command(NORMAL)) == expected


def test_the_exact_command_of_a_normal_enclave_on_arm():
    assert list(build_command(ARM)) == [
        EXPECTED_ARM.get(word, word) for word in build_command(NORMAL)
    ]


def test_debug_mode_on_arm_gives_the_serial_port_another_end():
    normal, debug = options(ARM), options(replace(ARM, console_fd=6))
    assert [one for one in debug if one not in normal] == [
        ("-chardev", "socket,id=console,fd=6"),
        ("-serial", "chardev:console"),
        ("-append", "quiet console=ttyAMA0"),
    ]


def test_debug_mode_adds_the_serial_port_and_nothing_else():
    normal, debug = options(NORMAL), options(DEBUG)
    assert [one for one in debug if one not in normal] == [
        ("-machine", values(NORMAL, "-machine")[0].replace("isa-serial=off", "isa-serial=on")),
        ("-chardev", "socket,id=console,fd=6"),
        ("-serial", "chardev:console"),
        ("-append", COMMAND_LINE + " console=ttyS0"),
    ]
    assert len(debug) == len(normal) + 2


# Security requirement R15: each way in which a host could add an input that no register covers.
# The options with exactly these values, and the options that must not be there.
UNMEASURED = {
    "command line": ({"-append": [COMMAND_LINE]}, ()),
    "kernel": ({"-kernel": ["/proc/self/fd/3"]}, ()),
    "ramdisk": ({"-initrd": ["/proc/self/fd/4"]}, ()),
    "ACPI tables": ({}, ("-acpitable", "-smbios", "-no-acpi")),
    "firmware configuration": ({}, ("-fw_cfg", "-bios", "-pflash", "-prom-env")),
    "device tree": ({}, ("-dtb",)),
    "CPUs added later": ({"-smp": ["cpus=2,maxcpus=2"]}, ()),
    "memory added later": ({"-m": ["256M"]}, ()),
    "the host's date": ({"-rtc": ["base=2000-01-01"]}, ()),
    "another machine's state": ({}, ("-incoming", "-loadvm")),
    "settings from elsewhere": (
        {"-global": ["virtio-mmio.force-legacy=false"]},
        ("-readconfig", "-set"),
    ),
}


@pytest.mark.parametrize("shape", [NORMAL, replace(ARM, command_line=COMMAND_LINE)])
@pytest.mark.parametrize("reason", UNMEASURED)
def test_r15_nothing_unmeasured_reaches_the_guest(reason, shape):
    exact, absent = UNMEASURED[reason]
    for option, expected in exact.items():
        assert values(shape, option) == expected
    assert not set(absent) & set(build_command(shape))


@pytest.mark.parametrize("switch", ["acpi=off", "auto-kernel-cmdline=off", "isa-serial=off"])
def test_the_machine_adds_nothing_itself(switch):
    assert switch in values(NORMAL, "-machine")[0].split(",")


@pytest.mark.parametrize("switch", ["acpi=off", "dtb-randomness=off", "its=off", "usb=off"])
def test_the_machine_for_arm_adds_no_more_than_it_must(switch):
    assert switch in values(ARM, "-machine")[0].split(",")


def test_the_only_devices_are_vsock_and_entropy():
    devices = [value.split(",")[0] for value in values(DEBUG, "-device")]
    assert devices == ["vhost-user-vsock-device", "virtio-rng-device"]


@pytest.mark.parametrize("option", ["-drive", "-netdev", "-nic", "-net", "-qmp", "-mon", "-vnc"])
def test_no_disk_network_monitor_or_display(option):
    assert option not in build_command(DEBUG)


def test_kvm_passes_the_host_processor_through():
    shape = replace(NORMAL, accelerator=Accelerator.KVM)
    assert values(shape, "-accel") == ["kvm"]
    assert values(shape, "-cpu") == ["host"]


def test_a_machine_without_vsock_is_for_the_probe():
    assert values(replace(NORMAL, vsock_fd=None), "-device") == ["virtio-rng-device,rng=entropy"]
