"""Runs a daemon of ours under clocks that a test sets; all else about the process is real.

`python -I clocked.py FILE python -I -m qtenclave.ROOM.service OPTIONS...`: FILE holds how far time
has been moved on, and how far the machine's clock was set beside that, two integers of nanoseconds.
It is looked at whenever the daemon asks for the time. `region_parts` takes the first three words as
the command that changes a daemon's process.

What waits in the C library or in Python's own code waits by true time.
"""

import mmap
import runpy
import struct
import sys
import time
from datetime import datetime, tzinfo
from importlib import import_module
from pathlib import Path

_WORDS = struct.Struct("<qq")


class Clocks:
    """The file's end of the test."""

    def __init__(self, path: Path) -> None:
        """Make the file; it outlives the daemons."""
        path.write_bytes(bytes(_WORDS.size))
        self.path = path
        self.moved_s = 0
        self.set_s = 0

    @property
    def prefix(self) -> list[str]:
        """The words before a daemon's own command."""
        return [sys.executable, "-I", __file__, str(self.path)]

    def write(self) -> None:
        """Tell the daemons."""
        with self.path.open("r+b") as file:
            file.write(_WORDS.pack(self.moved_s * 10**9, self.set_s * 10**9))


def main() -> None:
    """Become the daemon."""
    path, _python, _isolated, _option, module, *options = sys.argv[1:]
    with Path(path).open("rb") as file:
        words = mmap.mmap(file.fileno(), _WORDS.size, prot=mmap.PROT_READ)
    wall_ns, boot_ns, monotonic = time.time_ns, time.clock_gettime_ns, time.monotonic

    def now_ns() -> int:
        return wall_ns() + sum(_WORDS.unpack(words))

    def clock_ns(clock: int) -> int:
        moved_ns = _WORDS.unpack(words)[0] if clock == time.CLOCK_BOOTTIME else 0
        return boot_ns(clock) + moved_ns

    class Clocked(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> datetime:  # type: ignore[override]
            return datetime.fromtimestamp(now_ns() / 10**9, tz)

    room = module.split(".")[1]
    if room == "qtsm":
        time.time_ns, time.clock_gettime_ns = now_ns, clock_ns
        time.monotonic = lambda: monotonic() + _WORDS.unpack(words)[0] / 10**9
    else:
        for name in ("api", "store"):
            import_module(f"qtenclave.{room}.{name}").datetime = Clocked
    sys.argv = [module, *options]
    runpy.run_module(module, run_name="__main__", alter_sys=True)


if __name__ == "__main__":
    main()
