"""Notices at once when the security module's daemon ends.

An enclave without its security module could no longer prove what it is, and one whose module was
made anew would have lost its registers: both end.
"""

import contextlib
import logging
import socket
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Final

__all__ = ["QtsmWatch"]

# How soon a daemon that was started again is noticed.
_RETRY_S: Final = 0.5

_log = logging.getLogger(__name__)


class QtsmWatch:
    """Keeps an idle connection to the daemon; the kernel closes it when the daemon ends."""

    def __init__(self, control: Path, on_lost: Callable[[], None]) -> None:
        """Watch from now on.

        Args:
            control: The daemon's control socket.
            on_lost: Called, in this watch's thread, each time a daemon that was there has gone.
        """
        self._control = control
        self._on_lost = on_lost
        self._closed = threading.Event()
        self._channel: socket.socket | None = None
        self.connected = False
        self._thread = threading.Thread(target=self._run, name="qtsm-watch", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """End the watch."""
        self._closed.set()
        channel = self._channel
        if channel is not None:
            with contextlib.suppress(OSError):
                channel.shutdown(socket.SHUT_RDWR)
        self._thread.join()

    def _run(self) -> None:
        while not self._closed.is_set():
            with socket.socket(socket.AF_UNIX) as channel:
                self._channel = channel
                try:
                    channel.connect(str(self._control))
                except OSError:
                    pass
                else:
                    self._watch(channel)
                self._channel = None
            self._closed.wait(_RETRY_S)

    def _watch(self, channel: socket.socket) -> None:
        self.connected = True
        _log.info("security module: connected")
        with contextlib.suppress(OSError):
            while not self._closed.is_set() and channel.recv(64):
                pass  # it says nothing unasked; whatever it is, it is alive
        self.connected = False
        if not self._closed.is_set():
            _log.error("security module: gone")
            self._on_lost()
