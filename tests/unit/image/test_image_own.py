"""A kernel, an init and words of the user's own: what is taken as it is, and what is refused."""

import json
import os
import struct
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from eif_files import arm_kernel, elf_kernel
from guest_parts import elf_dynamic, elf_program

from qtenclave.errors import InvalidRequest, QtCode
from qtenclave.image import BootOptions, build_image, describe_image
from qtenclave.image.artifacts import read_artifacts
from qtenclave.image.own import extend_cmdline, read_init, read_kernel, read_kernel_version
from qtenclave.image.platform import PLATFORMS
from qtenclave.image.record import record_path

X86, ARM = PLATFORMS["linux/amd64"], PLATFORMS["linux/arm64"]
OURS = b"panic=-1 quiet"


def note(owner: bytes, kind: int) -> bytes:
    name = owner + b"\0"
    return (
        struct.pack("<III", len(name), 4, kind)
        + name.ljust(-(-len(name) // 4) * 4, b"\0")
        + b"addr"
    )


def vmlinux(notes: bytes, banner: bytes = b"") -> bytes:
    """Return an ELF kernel with notes, whose headers tell its length."""
    head = bytearray(b"\x7fELF\x02\x01\x01".ljust(16, b"\0"))
    size = max(1024, 64 + 56 + len(notes) + len(banner))  # as long as the head that is looked at
    end = -(-size // 8) * 8
    head += struct.pack("<HHIQQQIHHHHHH", 2, 62, 1, 0, 64, end, 0, 64, 56, 1, 64, 1, 0)
    head += struct.pack("<IIQQQQQQ", 4, 4, 120, 0, 0, len(notes), len(notes), 4)
    return bytes(head + notes + banner).ljust(end, b"\0") + bytes(64)


def bzimage(version: int = 0x20F, flags: int = 1, sectors: int = 4) -> bytes:
    data = bytearray((sectors + 1) * 512 + 160)
    data[0x1F1] = sectors
    struct.pack_into("<I", data, 0x1F4, 10)
    data[0x202:0x206] = b"HdrS"
    struct.pack_into("<H", data, 0x206, version)
    struct.pack_into("<H", data, 0x20E, 0x300)
    struct.pack_into("<H", data, 0x236, flags)
    data[0x500:0x520] = b"6.1.0-own (builder@host)".ljust(32, b"\0")
    return bytes(data)


PVH = note(b"GNU", 3) + note(b"Xen", 18)
BANNER = b"..Linux version 9.9-own (gcc) .."


@pytest.mark.parametrize(
    ("kernel", "platform", "version"),
    [
        pytest.param(vmlinux(PVH, BANNER), X86, "9.9-own", id="ELF"),
        pytest.param(bzimage(), X86, "6.1.0-own", id="bzImage"),
        pytest.param(arm_kernel(), ARM, "", id="Image"),
    ],
)
def test_a_kernel_is_taken_as_it_is(
    tmp_path: Path, kernel: bytes, platform: Any, version: str
) -> None:
    path = tmp_path / "kernel"
    path.write_bytes(kernel)
    assert read_kernel(path, platform) == kernel
    assert read_kernel_version(kernel) == version


KERNELS: dict[str, tuple[bytes, Any, str]] = {
    "empty": (b"", X86, "expected 1 to"),
    "text": (b"#!/bin/sh\n", X86, "expected a bzImage or an ELF kernel"),
    "gzip": (b"\x1f\x8b" + bytes(600), ARM, "gunzip"),
    "EFI zboot": (b"MZ\0\0zimg" + bytes(600), ARM, "needs firmware"),
    "ELF for Arm": (elf_kernel(), ARM, "objcopy -O binary"),
    "Image for amd64": (arm_kernel(), X86, "--platform linux/arm64"),
    "bzImage for arm64": (bzimage(), ARM, "--platform linux/amd64"),
    "ELF without notes": (elf_kernel(), X86, "CONFIG_PVH=y"),
    "ELF without a PVH note": (vmlinux(note(b"GNU", 3)), X86, "CONFIG_PVH=y"),
    "another's note of that number": (vmlinux(note(b"Sen", 18)), X86, "CONFIG_PVH=y"),
    "signature behind it": (bzimage() + b"signature", X86, "truncate -s 2720 "),
    "ELF with more behind it": (vmlinux(PVH) + b"x", X86, "truncate -s"),
    "cut short": (bzimage()[:-1], X86, "cut short"),
    "Image without its zeros": (arm_kernel()[:-8], ARM, "truncate -s 1088 "),
    "32 bits": (bzimage(flags=0), X86, "64-bit"),
    "old protocol": (bzimage(version=0x20B), X86, "64-bit"),
}


@pytest.mark.parametrize(("kernel", "platform", "reason"), KERNELS.values(), ids=KERNELS.keys())
def test_a_kernel_that_would_not_boot_is_refused(
    tmp_path: Path, kernel: bytes, platform: Any, reason: str
) -> None:
    path = tmp_path / "vmlinuz"
    path.write_bytes(kernel)
    with pytest.raises(InvalidRequest) as caught:
        read_kernel(path, platform)
    assert str(caught.value).startswith(f"--kernel {path}: expected")
    assert reason in str(caught.value)
    assert caught.value.code is QtCode.INVALID_ARGUMENT


def test_what_is_refused_for_its_length_is_taken_after_the_named_command(tmp_path: Path) -> None:
    for kernel, platform in ((bzimage() + b"signature", X86), (arm_kernel()[:-8], ARM)):
        path = tmp_path / "kernel"
        path.write_bytes(kernel)
        with pytest.raises(InvalidRequest, match=r"truncate -s (\d+) ") as caught:
            read_kernel(path, platform)
        os.truncate(path, int(str(caught.value).partition("truncate -s ")[2].split()[0]))
        assert read_kernel(path, platform) == path.read_bytes()


@pytest.mark.parametrize(
    ("program", "platform"),
    [(elf_program(), X86), (elf_program(183), ARM), (elf_dynamic(), X86), (elf_dynamic(183), ARM)],
)
def test_a_static_init_is_taken_as_it_is(tmp_path: Path, program: bytes, platform: Any) -> None:
    path = tmp_path / "init"
    path.write_bytes(program)
    assert read_init(path, platform) == program


INITS: dict[str, tuple[bytes, str]] = {
    "empty": (b"", "expected 1 to"),
    "script": (b"#!/bin/sh\nexec /x\n", "got a script"),
    "text": (b"hello", "expected a whole ELF file"),
    "part of a header": (elf_program()[:40], "expected a whole ELF file"),
    "32 bits": (b"\x7fELF\x01" + elf_program()[5:], "64-bit"),
    "another processor": (elf_program(183), "for another processor"),
    "object file": (elf_program().replace(b"\x02\0\x3e\0", b"\x01\0\x3e\0", 1), "object file"),
    "needs a loader": (elf_program(loader=b"/lib/ld.so"), "needs '/lib/ld.so'"),
    "needs a library": (elf_dynamic(needed=[b"libc.so.6"]), "needs 'libc.so.6'"),
    "odd program headers": (elf_program().replace(b"\x40\0\x38\0", b"\x40\0\x39\0", 1), "odd"),
}


@pytest.mark.parametrize(("program", "reason"), INITS.values(), ids=INITS.keys())
def test_an_init_that_would_not_start_is_refused(
    tmp_path: Path, program: bytes, reason: str
) -> None:
    path = tmp_path / "init"
    path.write_bytes(program)
    with pytest.raises(InvalidRequest) as caught:
        read_init(path, X86)
    assert str(caught.value).startswith(f"--init {path}: expected")
    assert reason in str(caught.value)
    if "needs" in reason:
        assert "-static" in str(caught.value)


@pytest.mark.parametrize("read", [read_kernel, read_init])
def test_what_is_no_file_is_refused(tmp_path: Path, read: Callable[..., bytes]) -> None:
    os.mkfifo(tmp_path / "fifo")
    for path in (tmp_path, tmp_path / "none", tmp_path / "fifo", Path("/dev/zero"), Path("a\0b")):
        with pytest.raises(InvalidRequest) as caught:
            read(path, X86)
        assert caught.value.code is QtCode.FILE_OPERATION
        assert str(caught.value).startswith(("--kernel ", "--init "))


def test_a_file_that_is_too_large_is_not_read_to_its_end(tmp_path: Path) -> None:
    path = tmp_path / "large"
    path.touch()
    os.truncate(path, 1 << 40)
    for read in (read_kernel, read_init):
        with pytest.raises(InvalidRequest, match="got more"):
            read(path, X86)


def test_words_are_added_to_our_command_line() -> None:
    assert extend_cmdline(OURS, None) == OURS
    assert extend_cmdline(OURS, "loglevel=7") == OURS + b" loglevel=7"
    assert extend_cmdline(OURS, 'a="b  c" --d') == OURS + b' a="b  c" --d'
    longest = "x" * (2031 - len(OURS) - 1)
    assert len(extend_cmdline(OURS, longest)) == 2031
    with pytest.raises(InvalidRequest, match=f"at most {len(longest)} characters"):
        extend_cmdline(OURS, longest + "x")


WORDS = {
    "empty": ("", "without blanks around them"),
    "blank": (" ", "without blanks around them"),
    "blank before": (" a", "without blanks around them"),
    "blank behind": ("a ", "without blanks around them"),
    "line feed": ("a\nb", "printable ASCII"),
    "NUL": ("a\0b", "printable ASCII"),
    "tab": ("a\tb", "printable ASCII"),
    "another alphabet": ("ä=1", "printable ASCII"),
    "half a quotation": ('a="b', "in pairs"),
    "all to init": ("a -- b", "go to init"),
    "start of a ramdisk": ("a=070701", "070701"),
    "start of another": ("070702", "070702"),
}


@pytest.mark.parametrize(("words", "reason"), WORDS.values(), ids=WORDS.keys())
def test_words_that_would_mean_something_else_are_refused(words: str, reason: str) -> None:
    with pytest.raises(InvalidRequest, match="--cmdline: expected") as caught:
        extend_cmdline(OURS, words)
    assert reason in str(caught.value)


@pytest.fixture
def own(tmp_path: Path) -> BootOptions:
    """A whole enclave OS of somebody's own."""
    (tmp_path / "own-kernel").write_bytes(vmlinux(PVH, BANNER))
    (tmp_path / "own-init").write_bytes(elf_program() + b"own")
    return BootOptions(None, tmp_path / "own-kernel", tmp_path / "own-init", "loglevel=7")


def test_choices_that_exclude_each_other(guest: Path, own: BootOptions) -> None:
    with pytest.raises(InvalidRequest, match="--kernel and --kernel-profile"):
        read_artifacts(guest, X86, BootOptions("minimal", own.kernel))
    for profile in ("maximal", "", "../x86_64"):
        with pytest.raises(InvalidRequest, match="expected minimal or net"):
            read_artifacts(guest, X86, BootOptions(profile))


def test_only_our_own_parts_are_said_to_be_made_of_our_inputs(
    guest: Path, own: BootOptions
) -> None:
    build = guest / "x86_64-minimal/build.json"
    parts = {"boot x86_64": {"b": "1"}, "kernel x86_64-minimal": {"k": "1"}, "cmdline": {"c": "1"}}
    build.write_text(json.dumps({**json.loads(build.read_bytes()), "inputs": parts}))
    for options, left in (
        (BootOptions(), {"b", "k", "c"}),
        (BootOptions(kernel=own.kernel), {"b", "c"}),
        (BootOptions(init=own.init), {"k", "c"}),
        (own, {"c"}),
    ):
        found: Any = read_artifacts(guest, X86, options).built_from
        assert {name for part in found["inputs"].values() for name in part} == left
        assert ("kernel_version" in found) is (options.kernel is None)


def test_the_image_and_its_record_say_what_they_hold(
    tmp_path: Path, guest: Path, own: BootOptions
) -> None:
    (tmp_path / "root").mkdir()
    (tmp_path / "root/app").write_bytes(elf_program())
    (tmp_path / "root/app").chmod(0o755)
    from qtenclave.image import RunOptions

    def build(boot: BootOptions) -> tuple[Any, Any, bytes]:
        built = build_image(
            f"rootfs:{tmp_path}/root",
            tmp_path / "image.eif",
            guest=guest,
            signer=None,
            progress=lambda _: None,
            options=RunOptions(("/app",)),
            boot=boot,
        )
        data = built.path.read_bytes() + record_path(built.path).read_bytes()
        described: Any = describe_image(built.path)
        record = json.loads(record_path(built.path).read_bytes())
        return described, record["predicate"]["buildDefinition"], data

    def material(definition: Any, name: str) -> str:
        (found,) = [one for one in definition["resolvedDependencies"] if one["name"] == name]
        return str(found["digest"]["sha256"])

    ours, ours_record, _ = build(BootOptions())
    assert ours["Metadata"]["EnclaveOS"] == {
        "KernelProfile": "minimal",
        "OwnKernelSHA256": None,
        "OwnInitSHA256": None,
        "AddedCmdline": None,
    }
    assert ours_record["externalParameters"]["kernel_profile"] == "minimal"
    assert ours["KernelSHA256"] == material(ours_record, "kernel")

    theirs, record, data = build(own)
    assert own.kernel is not None
    assert own.init is not None
    # Where the files were, what they are called and whose they are is in no byte.
    (elsewhere := tmp_path / "some where/else").mkdir(parents=True)
    copies = elsewhere / "vmlinux", elsewhere / "pid1"
    for file, copy in zip((own.kernel, own.init), copies, strict=True):
        copy.write_bytes(file.read_bytes())
        copy.chmod(0o700)
    assert data == build(BootOptions(None, *copies, own.cmdline))[2]
    assert theirs["BoundariesOK"] is True
    assert theirs["Cmdline"] == "reboot=k panic=1 loglevel=7"
    assert theirs["Metadata"]["EnclaveOS"] == {
        "KernelProfile": None,
        "OwnKernelSHA256": material(record, "kernel"),
        "OwnInitSHA256": material(record, "init"),
        "AddedCmdline": "loglevel=7",
    }
    assert theirs["Metadata"]["BuildMetadata"]["KernelVersion"] == "9.9-own"
    assert theirs["KernelSHA256"] == material(record, "kernel") != ours["KernelSHA256"]
    chosen = record["externalParameters"]
    assert (chosen["own"], chosen["cmdline"]) == (["kernel", "init"], "loglevel=7")
    assert chosen["kernel_profile"] is None
    assert str(tmp_path) not in json.dumps(record)
    for register in ("PCR0", "PCR1"):
        assert theirs[register] != ours[register]
    assert theirs["PCR2"] == ours["PCR2"]
