"""Guest parts that boot nothing: what an image is built from when nobody starts it."""

import hashlib
import json
import struct
from collections.abc import Sequence
from pathlib import Path


def elf_program(machine: int = 62, loader: bytes = b"") -> bytes:
    """Return the headers of a program, static unless it names a loader."""
    head = b"\x7fELF\x02\x01\x01".ljust(16, b"\0")
    head += struct.pack("<HHIQQQIHHHHHH", 2, machine, 1, 0, 64, 0, 0, 64, 56, 1, 64, 0, 0)
    kind, size = (3, len(loader) + 1) if loader else (1, 0)
    head += struct.pack("<IIQQQQQQ", kind, 4, 120, 0, 0, size, size, 1)
    return head + loader + b"\0"


def elf_dynamic(
    machine: int = 62,
    loader: bytes = b"",
    needed: Sequence[bytes] = (),
    *,
    soname: bytes = b"",
    rpath: bytes = b"",
    runpath: bytes = b"",
) -> bytes:
    """Return the headers of a program or a library that the loader reads."""
    strings, tags = b"\0", []
    for tag, texts in ((1, needed), (14, (soname,)), (15, (rpath,)), (29, (runpath,))):
        for text in filter(None, texts):
            tags.append((tag, len(strings)))
            strings += text + b"\0"
    tags += [(5, 0x1000), (10, len(strings)), (0, 0)]
    dynamic = b"".join(struct.pack("<qQ", *tag) for tag in tags)
    start = 64 + 3 * 56
    parts = [(2, 0, dynamic), (1, 0x1000, strings), (3 if loader else 0, 0, loader + b"\0")]
    head = b"\x7fELF\x02\x01\x01".ljust(16, b"\0")
    head += struct.pack("<HHIQQQIHHHHHH", 3, machine, 1, 0, 64, 0, 0, 64, 56, 3, 64, 0, 0)
    for kind, address, data in parts:
        size = len(data)
        head += struct.pack("<IIQQQQQQ", kind, 4, start, address, 0, size, size, 8)
        start += size
    return head + b"".join(data for _, _, data in parts)


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
