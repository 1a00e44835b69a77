"""The two ramdisks of an image: what boots, an archive; and what it runs, a file system."""

from collections.abc import Sequence

from qtenclave.image.application import Application
from qtenclave.image.cpio import Device
from qtenclave.image.squashfs import STANDING_IDS
from qtenclave.image.tree import Directory, Node, RegularFile, RootTree

__all__ = ["application_root", "boot_ramdisk"]

_CONSOLE = (5, 1)  # Linux, `Documentation/admin-guide/devices.txt`

Entries = list[tuple[bytes, Node]]


def boot_ramdisk(init: bytes) -> Entries:
    """Return what ramdisk 0 holds: `init`, and a console for its first words."""
    major, minor = _CONSOLE
    return [
        (b"dev", Directory()),
        (b"dev/console", Device(mode=0o600, major=major, minor=minor)),
        (b"init", RegularFile(mode=0o755, content=init)),
    ]


def _strings(texts: Sequence[str]) -> bytes:
    return b"".join(text.encode() + b"\0" for text in texts)


def application_root(application: Application, tree: RootTree) -> Entries:
    """Return what ramdisk 1 holds: how to run the application, and the container's root."""
    files = {
        b"argv": _strings(application.argv),
        b"env": _strings(application.env),
        b"user": application.user.encode(),
        b"workdir": application.workdir.encode(),
    }
    user, group = STANDING_IDS
    entries: Entries = [(b"app", Directory(mode=0o700, uid=user, gid=group))]
    for name, content in files.items():
        entries.append((b"app/" + name, RegularFile(mode=0o600, content=content)))
    entries.append((b"root", tree.root))
    entries.extend((b"root/" + path, node) for path, node in tree.walk())
    return entries
