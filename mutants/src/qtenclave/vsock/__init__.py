"""The virtio-vsock device, and sockets for parent programs.

`connect` and `listen` are loaded on first use: the device process, one per machine, does without
them.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .host import Listener, connect, listen

__all__ = ["Listener", "connect", "listen"]


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from . import host  # noqa: PLC0415 - see above

    return getattr(host, name)
