"""Guest parts that boot nothing: what an image is built from when nobody starts it."""

import hashlib
import json
import struct
from pathlib import Path


def elf_program(machine: int = 62, loader: bytes = b"") -> bytes:
    """Return the headers of a program, static unless it names a loader."""
    head = b"\x7fELF\x02\x01\x01".ljust(16, b"\0")
    head += struct.pack("<HHIQQQIHHHHHH", 2, machine, 1, 0, 64, 0, 0, 64, 56, 1, 64, 0, 0)
    kind, size = (3, len(loader) + 1) if loader else (1, 0)
    head += struct.pack("<IIQQQQQQ", kind, 4, 120, 0, 0, size, size, 1)
    return head + loader + b"\0"


def write_guest(directory: Path) -> Path:
    """Write guest parts of the right shape that boot nothing."""
    kernel = struct.pack("<4sBB10xHH", b"\x7fELF", 2, 1, 2, 62).ljust(40, b"\0")
    kernel += struct.pack("<Q10xHH", 3000 - 128, 64, 2)
    parts = {
        "x86_64/init": elf_program(),
        "x86_64-minimal/kernel": kernel.ljust(3000, b"K"),
        "x86_64-minimal/cmdline": b"reboot=k panic=1",
    }
    digests = {name: hashlib.sha256(data).hexdigest() for name, data in parts.items()}
    record = {"kernel_version": "6.1.0", "sha256": digests}
    for name, data in {**parts, "x86_64-minimal/build.json": json.dumps(record).encode()}.items():
        path = directory / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return directory
