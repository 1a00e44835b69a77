"""What tests need to know of each architecture that enclaves run on."""

import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from qtenclave.eif.header import Architecture
from qtenclave.hypervisor.qemu import qemu_program


@dataclass(frozen=True)
class Arch:
    """One of them.

    Attributes:
        name: In the words of `uname -m`, and of the guest's build.
        eif: In the words of the image file.
        compiler: Makes static programs for it.
        console: The kernel option of debug mode.
    """

    name: str
    eif: Architecture
    compiler: str
    console: str

    @property
    def qemu(self) -> str:
        return qemu_program(self.eif)

    def require(self, guest: Path, profile: str = "minimal") -> None:
        """Skip the test where something is missing that it needs."""
        for program in (self.qemu, self.compiler):
            if shutil.which(program) is None:
                pytest.skip(f"needs {program}")
        if not (guest / f"{self.name}-{profile}/kernel").exists():
            pytest.skip(f"needs the enclave OS {self.name}-{profile}: make guests")

    def compile(self, source: Path, output: Path, *options: str) -> None:
        """Make a static program."""
        command: Sequence[str | Path] = [self.compiler, "-static", "-Os", "-s", *options]
        subprocess.run([*command, "-o", output, source], check=True)


X86_64 = Arch("x86_64", Architecture.X86_64, "gcc", " console=ttyS0")
AARCH64 = Arch("aarch64", Architecture.AARCH64, "aarch64-linux-gnu-gcc", " console=ttyAMA0")

EACH = (X86_64, AARCH64)
