"""The host program's end of a connection: a Unix socket that is never waited on.

Decides how bytes get into and out of one socket, and keeps those that it does not take yet. What
that means for the guest's connection belongs to `device`.
"""

import errno
import os
import socket
import stat
from collections.abc import Mapping
from pathlib import Path

from .connection import Connection
from .hybrid import MAX_LINE_BYTES, Peer, encode_peer_name
from .packet import CID_HYPERVISOR, TYPE_SEQPACKET
from .router import SMALL_WINDOW_BYTES

__all__ = ["Endpoint", "HostPorts"]

_GONE = (errno.EPIPE, errno.ECONNRESET, errno.ENOTCONN)


class Endpoint:
    """One socket of a host program.

    Attributes:
        connection: The guest's connection; None while the host program has not said which port.
        pending: Bytes of the guest that the socket has no room for yet; the connection's window
            bounds them.
        readable: There may be something to read. Readiness is reported once, so it is kept here.
        hung_up: The other end will not send any more.
        gone: The other end takes nothing any more.
        ended: The guest's side is over; close once `pending` is empty.
        polls_output: The loop waits for room in the socket.
        closes_output: Say end-of-file to the host program once `pending` is empty.
        burst: How many of the guest's buffers to fill with one read.
        window: The connection's window that `widen` was last told.
    """

    __slots__ = (
        "burst",
        "closes_output",
        "connection",
        "ended",
        "fd",
        "gone",
        "hung_up",
        "pending",
        "polls_output",
        "readable",
        "socket",
        "window",
    )

    def __init__(self, sock: socket.socket, connection: Connection | None) -> None:
        """Take over a connected socket."""
        sock.setblocking(False)
        self.socket = sock
        self.fd = sock.fileno()
        self.connection = connection
        self.pending = bytearray()
        self.readable = self.hung_up = self.gone = False
        self.ended = False
        self.polls_output = self.closes_output = False
        self.burst = 1
        self.window = SMALL_WINDOW_BYTES

    def widen(self, window: int) -> None:
        """Let the socket take a connection's whole window at once, as far as the system allows.

        A full window is more than a Unix socket holds by default: the rest would be copied, and
        waited for. Few connections have one, so the kernel holds little more for a device.
        """
        self.window = window
        # The kernel doubles what it is asked for, to pay for its own bookkeeping. A system whose
        # sockets hold more from the start is left alone.
        if self.socket.getsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF) < 2 * window:
            self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, window)

    def write(self, pieces: list[memoryview], length: int) -> int:
        """Hand bytes to the host program, keeping those that do not fit.

        Args:
            pieces: Guest memory; not used after the call.
            length: Its total length.

        Returns:
            How many bytes need no room any more: written, or dropped because nobody reads.
        """
        if self.gone:
            return length
        taken = 0
        if not self.pending:
            try:
                taken = os.writev(self.fd, pieces)
            except BlockingIOError:
                pass
            except OSError as error:
                self.lose(error)
                return length
            if taken == length:
                return length
        skip = taken
        for piece in pieces:
            if skip >= len(piece):
                skip -= len(piece)
            else:
                self.pending += piece[skip:]
                skip = 0
        return taken

    def flush(self) -> int:
        """Write kept bytes as far as they fit; returns how many did."""
        length = len(self.pending)
        if not length or self.gone:
            return 0
        try:
            taken = os.write(self.fd, self.pending)
        except BlockingIOError:
            return 0
        except OSError as error:
            self.lose(error)
            return 0
        if taken == length:
            self.pending = bytearray()  # gives the memory back, which `clear` may not
        else:
            del self.pending[:taken]
        return taken

    def read(self, pieces: list[memoryview], room: int) -> int | None:
        """Read into guest memory.

        Args:
            pieces: Where to.
            room: Their total length.

        Returns:
            The count, 0 at the end of what the host program sends, None when there is nothing now.
        """
        try:
            count = os.readv(self.fd, pieces)
        except BlockingIOError:
            self.readable = False
            return None
        except OSError as error:
            self.lose(error)
            return 0
        # Less than asked for means that the socket is empty, and more will be reported. Only the
        # end, once reported, is not reported again.
        if count < room and not self.hung_up:
            self.readable = False
        return count

    def read_line(self) -> bytes | None:
        """Read the line that the host program starts with; what follows it is left in the socket.

        Returns:
            What came, whole or as much as can ever be one; None when the rest is on its way.

        Raises:
            OSError: It cannot be read.
        """
        try:
            seen = self.socket.recv(MAX_LINE_BYTES, socket.MSG_PEEK)
            end = seen.find(b"\n") + 1
            if not end and len(seen) < MAX_LINE_BYTES and not self.hung_up:
                return None
            return self.socket.recv(end or MAX_LINE_BYTES)
        except BlockingIOError:
            return None

    def shut(self, how: int) -> None:
        """Close one direction towards the host program."""
        try:
            self.socket.shutdown(how)
        except OSError as error:
            self.lose(error)

    def lose(self, error: OSError) -> None:
        """Note that the host program is gone; raise what says anything else."""
        if error.errno not in _GONE:
            raise error
        self.gone = True


class HostPorts:
    """Where a guest's connections to the host go."""

    def __init__(self, guest_cid: int, hypervisor: Mapping[int, str], parent: Path) -> None:
        """Open the parent's directory.

        Args:
            guest_cid: Whose connections these are.
            hypervisor: Socket paths by port of context 0.
            parent: The directory of the parent's sockets. Its owner is not trusted.

        Raises:
            OSError: The directory cannot be opened.
        """
        self._guest_cid = guest_cid
        self._hypervisor = dict(hypervisor)
        flags = os.O_PATH | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC
        self._parent_fd = os.open(parent, flags)
        self._owner = os.fstat(self._parent_fd).st_uid
        self._serial = 0

    def connect(self, connection: Connection) -> socket.socket | None:
        """Connect to the program that serves a port; None when there is none or it is busy.

        A program that serves the other type of socket counts as none.
        """
        guest_port, host_cid, host_port = connection.address
        is_message = connection.type == TYPE_SEQPACKET
        kind = socket.SOCK_SEQPACKET if is_message else socket.SOCK_STREAM
        sock = socket.socket(socket.AF_UNIX, kind | socket.SOCK_NONBLOCK)
        try:
            self._serial += 1
            peer = Peer(self._guest_cid, guest_port)
            sock.bind(encode_peer_name(peer, os.getpid(), self._serial))
            if host_cid == CID_HYPERVISOR:
                sock.connect(self._hypervisor[host_port])
            else:
                self._connect_parent(sock, host_port)
        except OSError:
            sock.close()
            return None
        return sock

    def _connect_parent(self, sock: socket.socket, port: int) -> None:
        # The parent could lay a link there to a socket that the node may use and it may not. So
        # the file itself is opened, checked, and then connected to by descriptor.
        flags = os.O_PATH | os.O_NOFOLLOW | os.O_CLOEXEC
        try:
            found = os.open(f"{self._guest_cid}_{port}", flags, dir_fd=self._parent_fd)
        except FileNotFoundError:
            found = os.open(f"3_{port}", flags, dir_fd=self._parent_fd)
        try:
            status = os.fstat(found)
            if not stat.S_ISSOCK(status.st_mode) or status.st_uid != self._owner:
                raise PermissionError(errno.EPERM, "not a socket of the parent")
            sock.connect(f"/proc/self/fd/{found}")
        finally:
            os.close(found)
