"""One thread's loop over sockets and framed connections; what the frames mean is its users'."""

from __future__ import annotations

import contextlib
import os
import select
import socket
from collections.abc import Callable
from typing import Final

from qtenclave.errors import MalformedInput
from qtenclave.qtsm.protocol import FrameReader, encode_frame

__all__ = ["READABLE", "Connection", "Loop"]

READABLE: Final = select.EPOLLIN
_RECV_BYTES: Final = 8192
_EVENTS_AT_ONCE: Final = 64  # the others come first next time: epoll takes turns


class Loop:
    """Calls handlers of readable and writable sockets."""

    def __init__(self) -> None:
        """Open what waits, and the descriptor by which threads and signals wake it."""
        self._epoll = select.epoll()
        self._handlers: dict[int, Callable[[], None]] = {}  # by descriptor
        self._wake = os.eventfd(0, os.EFD_NONBLOCK | os.EFD_CLOEXEC)
        self._epoll.register(self._wake, READABLE)
        self._handlers[self._wake] = self._woken

    def close(self) -> None:
        """Close what was opened; sockets stay with their owners."""
        self._epoll.close()
        os.close(self._wake)

    def wake(self) -> None:
        """End the wait of `poll` now; may be called from any thread and from a signal handler."""
        os.eventfd_write(self._wake, 1)

    def watch(self, sock: socket.socket, events: int, handler: Callable[[], None]) -> None:
        """Call `handler` whenever `sock`, which does not block, is ready for `events`.

        0 stops it, and must before the socket is closed.
        """
        number = sock.fileno()
        if not events:
            if self._handlers.pop(number, None) is not None:
                self._epoll.unregister(number)
        elif number in self._handlers:
            self._handlers[number] = handler
            self._epoll.modify(number, events)
        else:
            self._handlers[number] = handler
            self._epoll.register(number, events)

    def poll(self, timeout_s: float) -> None:
        """Wait at most so long for sockets that are ready and call their handlers."""
        for number, _ in self._epoll.poll(timeout_s, _EVENTS_AT_ONCE):
            # A handler may have closed a socket that comes later in the list, and have got another
            # under its number. That one is not ready, then, and its handler finds nothing to do.
            handler = self._handlers.get(number)
            if handler is not None:
                handler()

    def _woken(self) -> None:
        with contextlib.suppress(BlockingIOError):
            os.eventfd_read(self._wake)


class Connection:
    """A framed stream, one request at a time: the next is taken when the last was answered.

    A peer that does not read its answers, or sends ahead of them, is not read from: what is kept
    for it is at most one answer and one request.
    """

    def __init__(
        self,
        loop: Loop,
        sock: socket.socket,
        *,
        limit: int,
        on_request: Callable[[Connection], None],
        on_malformed: Callable[[MalformedInput], bytes],
        on_close: Callable[[Connection], None],
    ) -> None:
        """Serve an accepted socket, owned from now on.

        Args:
            loop: Watches the socket.
            sock: A stream socket.
            limit: Longest request, bytes.
            on_request: Told that `request` is there; answers it, then or later, with `answer`.
            on_malformed: Returns the content of the last answer before the connection is closed.
            on_close: Told once, when the connection has ended.
        """
        self._loop = loop
        self._socket = sock
        self._limit = limit
        self._reader = FrameReader(limit)
        self._outgoing = b""
        self.request: bytes | None = None  # the one that is being answered
        self._is_ending = False  # no request follows: close when everything has been sent
        self._events = 0
        self._on_request = on_request
        self._on_malformed = on_malformed
        self._on_close = on_close
        sock.setblocking(False)
        self._watch()

    @property
    def is_closed(self) -> bool:
        """Whether the connection has ended."""
        return self._socket.fileno() < 0

    def answer(self, content: bytes) -> None:
        """Send the answer to the request under way; nothing happens if the peer has gone."""
        if self.is_closed:
            return
        self.request = None
        self._outgoing += encode_frame(content)
        self._send()
        if not self.is_closed and not self._outgoing:
            self._take_request()

    def close(self) -> None:
        """End the connection."""
        if self.is_closed:
            return
        self._loop.watch(self._socket, 0, self._ready)
        self._socket.close()
        self._on_close(self)

    def _ready(self) -> None:
        try:
            if self._outgoing:
                self._send()
                if self.is_closed or self._outgoing:
                    return
                self._take_request()
                return
            data = self._socket.recv(_RECV_BYTES)
        except BlockingIOError:
            return
        except OSError:
            self.close()
            return
        if data:
            self._reader.feed(data)
            self._take_request()
        elif self.request is None:
            self.close()
        else:
            # The peer has ended its sending side, and may still wait for this one answer.
            self._is_ending = True
            self._watch()

    def _take_request(self) -> None:
        if self.request is None and not self._is_ending:
            try:
                frame = self._reader.next_frame()
            except MalformedInput as error:
                # The stream cannot be read on: where the next frame begins is unknown.
                self._is_ending = True
                self.answer(self._on_malformed(error))
                return
            if frame is not None:
                self.request = frame
                self._on_request(self)
        if not self.is_closed:
            self._watch()

    def _send(self) -> None:
        try:
            sent = self._socket.send(self._outgoing, socket.MSG_NOSIGNAL)
        except BlockingIOError:
            sent = 0
        except OSError:
            self.close()
            return
        self._outgoing = self._outgoing[sent:]
        if self._is_ending and not self._outgoing:
            self.close()
            return
        self._watch()

    def _watch(self) -> None:
        if self._outgoing:
            events = select.EPOLLOUT
        elif self._is_ending or (self.request and self._reader.buffered > self._limit):
            events = 0  # and no end is noticed either, until the answer cannot be sent
        else:
            events = READABLE
        if events != self._events:
            self._events = events
            self._loop.watch(self._socket, events, self._ready)
