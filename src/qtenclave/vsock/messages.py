"""The host program's end of a connection that keeps message boundaries.

A socket of type SEQPACKET on the host side: one message of the guest is one message there. A
message of the guest is held until its last piece has come, which its credit bounds; a message of
the host program is taken out of its socket whole and sent in as many packets as it needs.

Two things the host's sockets cannot carry: empty messages, which a receiver could not tell from the
end, are dropped; and of the two marks of virtio, end of message is kept and end of record is not.

Source: virtio 1.2, "Socket Device", "Message and record boundaries" ("Seqpacket Sockets").
"""

import errno
import fcntl
import socket
import termios

from .connection import Connection
from .endpoint import Endpoint
from .hybrid import MAX_LINE_BYTES
from .router import FULL_WINDOW_BYTES

__all__ = ["MessageEndpoint"]


class _Lengths:
    """A queue of message lengths in as few bytes as each needs, seven bits in one."""

    __slots__ = ("_data",)

    def __init__(self) -> None:
        self._data = bytearray()

    def append(self, length: int) -> None:
        while length > 0x7F:
            self._data.append(length & 0x7F | 0x80)
            length >>= 7
        self._data.append(length)

    def first(self) -> int:
        length = shift = index = 0
        while self._data[index] & 0x80:
            length |= (self._data[index] & 0x7F) << shift
            shift += 7
            index += 1
        return length | self._data[index] << shift

    def remove_first(self) -> None:
        size = 1
        while self._data[size - 1] & 0x80:
            size += 1
        del self._data[:size]


class MessageEndpoint(Endpoint):
    """One socket of a host program, of type SEQPACKET.

    Attributes:
        unsent: What is left to send of the host program's current message.
    """

    __slots__ = ("_lengths", "_part", "unsent")

    def __init__(self, sock: socket.socket, connection: Connection | None) -> None:
        """Take over a connected socket."""
        super().__init__(sock, connection)
        self.widen(FULL_WINDOW_BYTES)
        self._part = bytearray()  # of the guest's current message
        # Of the messages in `pending`: for messages of one byte, which a guest may send by the
        # hundred thousand, this takes as much memory again and not many times more.
        self._lengths = _Lengths()
        self.unsent = memoryview(b"")

    def write_part(self, pieces: list[memoryview], length: int, *, is_last: bool) -> int:
        """Take a piece of a message, and hand it to the host program with the last one.

        Args:
            pieces: Guest memory; not used after the call.
            length: Its total length.
            is_last: The message ends here.

        Returns:
            How many bytes need no room any more: of messages written, or dropped.
        """
        if self._part or not is_last:
            for piece in pieces:
                self._part += piece
            if not is_last:
                return 0
            whole, self._part = memoryview(self._part), bytearray()
            return self.write([whole], len(whole))
        return self.write(pieces, length)

    def write(self, pieces: list[memoryview], length: int) -> int:
        """Hand one message to the host program, keeping it if it does not fit now."""
        if self.gone or not length:
            return length
        if not self.pending:
            try:
                return self.socket.sendmsg(pieces)
            except BlockingIOError:
                pass
            except OSError as error:
                self._fail(error)
                return length
        for piece in pieces:
            self.pending += piece
        self._lengths.append(length)
        return 0

    def flush(self) -> int:
        """Write kept messages as far as they fit; returns how many bytes did."""
        flushed = 0
        while self.pending and not self.gone:
            length = self._lengths.first()
            try:
                with memoryview(self.pending) as view:
                    self.socket.send(view[:length])
            except BlockingIOError:
                break
            except OSError as error:
                self._fail(error)
                break
            self._lengths.remove_first()
            flushed += length
            del self.pending[:length]
            if not self.pending:
                self.pending = bytearray()  # gives the memory back
        return flushed

    def _fail(self, error: OSError) -> None:
        if error.errno != errno.EMSGSIZE:
            self.lose(error)
            return
        # This system's sockets hold less than a window. Neither side may go on as if the message
        # had arrived.
        self.gone = True
        self.shut(socket.SHUT_RDWR)

    def next_message(self, most: int) -> bool | None:
        """Take the host program's next message into `unsent`.

        Args:
            most: Bytes that the guest can buffer.

        Returns:
            True for a message, also an impossible one, which is longer than `most`; False at the
            end of what the host program sends; None when there is nothing now, or, with
            `readable`, nothing yet.
        """
        try:
            # The bytes beyond `most` are cut off: such a message is not sent at all.
            message = self.socket.recv(most + 1)
        except BlockingIOError:
            self.readable = False
            return None
        except OSError as error:
            self.lose(error)
            return False
        if message:
            self.unsent = memoryview(message)
            return True
        return None if self._more_after_empty() else False

    def _more_after_empty(self) -> bool:
        """Return whether an empty read was an empty message, and not the end."""
        if not self.hung_up:
            # Its end would have been reported together with it; it is, if it comes meanwhile.
            return True
        left = fcntl.ioctl(self.fd, termios.FIONREAD, bytes(4))
        return any(left)

    def read_line(self) -> bytes | None:
        """Read the line that the host program starts with: one message."""
        try:
            return self.socket.recv(MAX_LINE_BYTES + 1)
        except BlockingIOError:
            return None
