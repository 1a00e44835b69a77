"""Where a machine keeps what belongs to it.

As root the system directories, otherwise the XDG ones. `QT_HOME` puts everything under one
directory instead, so that several independent installations can live on one machine.
"""

import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

__all__ = ["Places", "find_places"]


@dataclass(frozen=True, slots=True)
class Places:
    """The directories of one installation; none is created by asking for it."""

    config: Path  # pinned roots, endpoints' certificates, credentials of this user
    state: Path  # databases, identities: survives a reboot
    run: Path  # sockets, process records: gone after a reboot
    log: Path
    guest: Path  # kernel, init and command line that images are built from


def find_places(environ: Mapping[str, str], uid: int) -> Places:
    """Choose the directories for a process.

    Args:
        environ: The environment; reads QT_HOME, QT_GUEST_DIR, HOME and XDG_*.
        uid: Effective user id of the process.
    """
    guest = Path(environ.get("QT_GUEST_DIR") or Path(sys.prefix, "share/qtenclave/guest"))
    if home := environ.get("QT_HOME"):
        top = Path(home).absolute()
        return Places(top / "etc", top / "lib", top / "run", top / "log", guest)
    if uid == 0:
        return Places(
            Path("/etc/qtenclave"),
            Path("/var/lib/qtenclave"),
            Path("/run/qtenclave"),
            Path("/var/log/qtenclave"),
            guest,
        )
    user = Path(environ.get("HOME") or "/")
    state = Path(environ.get("XDG_STATE_HOME") or user / ".local/state") / "qtenclave"
    config = Path(environ.get("XDG_CONFIG_HOME") or user / ".config") / "qtenclave"
    run = Path(environ.get("XDG_RUNTIME_DIR") or f"/tmp/qtenclave-{uid}") / "qtenclave"  # noqa: S108 - checked for ownership when it is made
    return Places(config, state, run, state / "log", guest)
