"""Memory does not grow with the image: what stays in memory is limited, and data streams.

Each measurement is a process of its own, because memory that was used once stays counted.
"""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from guest_parts import elf_program, write_guest

LIMIT_MIB = 300
REPORT = """
import json, resource, sys
from pathlib import Path
# Not `ru_maxrss` of our own: it counts the process that we were forked from, too.
usage = int(Path("/proc/self/status").read_text().split("VmHWM:")[1].split()[0])
children = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
print(json.dumps({"own": usage / 1024, "children": children / 1024, **result}))
"""
BUILD = """
import sys
from pathlib import Path
from qtenclave.image import RunOptions, build_image
source, guest, output = sys.argv[1:]
built = build_image(source, Path(output), guest=Path(guest), signer=None,
                    progress=lambda _: None, options=RunOptions(cmd=("/app",)))
result = {"size": built.size}
"""
# Files with names of usual length, as many as fit.
FILL = """
from qtenclave.errors import MalformedInput
from qtenclave.image.tar import EntryKind, TarEntry
from qtenclave.image.tree import RootTree
def entries():
    for number in range(4_000_000):
        name = b"usr/lib/package-%d/module-number-%d.py" % (number // 20, number)
        yield TarEntry(EntryKind.FILE, name, b"", 0o644, 1000, 1000, 1700000000 + number,
                       number * 1024, 1 << 11, {})
tree = RootTree()
try:
    tree.add(0, "layer", entries())
    sys.exit("there is no limit")
except MalformedInput as error:
    assert "names and attributes" in str(error), error
result = {"size": sum(1 for _ in tree.walk())}
"""


def measure(program: str, *arguments: str | Path) -> dict[str, float]:
    """Run a program in a process of its own; return its largest resident size, MiB, and result."""
    command = [sys.executable, "-c", "import sys\n" + program + REPORT, *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found


def test_as_many_files_as_fit() -> None:
    found = measure(FILL)
    assert found["size"] > 250_000
    assert found["own"] < LIMIT_MIB


@pytest.mark.slow
def test_a_large_image(tmp_path: Path) -> None:
    """A gigabyte of data that no compression makes small before it is read: holes on disk."""
    guest = write_guest(tmp_path / "guest")
    sizes = {}
    for mib in (16, 1200):
        top = tmp_path / f"root-{mib}"
        top.mkdir()
        (top / "app").write_bytes(elf_program())
        (top / "app").chmod(0o755)
        with (top / "data").open("wb") as file:
            # One byte in each MiB, so that the file is not a single hole.
            for number in range(mib):
                file.seek(number << 20)
                file.write(b"x")
            file.truncate(mib << 20)
        found = measure(BUILD, f"rootfs:{top}", guest, tmp_path / "image.eif")
        sizes[mib] = found["own"]
        (tmp_path / "image.eif").unlink()
    assert max(sizes.values()) < LIMIT_MIB
    # Seventy times the data takes no more memory, give or take what an allocator keeps.
    assert sizes[1200] - sizes[16] < 32
