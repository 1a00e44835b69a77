"""Single files of the source package that the guest's kernel is built from."""

import os
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path

__all__ = ["ARCHIVE", "linux_sources"]

ARCHIVE = Path("/usr/src/linux-source-6.1.tar.xz")


def linux_sources(directory: str, names: Sequence[str]) -> Path:
    """Return a directory with these files of a directory in the kernel's tree.

    Finding them means to decompress a gigabyte, so they are kept below the user's cache directory,
    under the archive's size and time.
    """
    status = ARCHIVE.stat()
    base = os.environ.get("XDG_CACHE_HOME") or Path(os.environ.get("HOME") or "/", ".cache")
    top = Path(base, "qtenclave/others/linux", f"{status.st_size}-{status.st_mtime_ns}")
    found = top / directory
    if all((found / name).exists() for name in names):
        return found
    found.mkdir(parents=True, exist_ok=True)
    package = ARCHIVE.name.removesuffix(".tar.xz")
    members = [f"{package}/{directory}/{name}" for name in names]
    with tempfile.TemporaryDirectory(dir=top) as place:
        command = ["tar", "-xJf", ARCHIVE, "-C", place, "--occurrence=1", *members]
        subprocess.run(command, check=True)
        for name, member in zip(names, members, strict=True):
            Path(place, member).replace(found / name)
    return found
