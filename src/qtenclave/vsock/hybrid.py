"""The text that host programs and the device exchange over Unix sockets.

A host program reaches a guest's port by writing `CONNECT <port>` to the device's socket, and is
told `OK <its own port>`. A guest reaches a host program at a socket file named for the port; the
client end is bound to an abstract name that says which guest and port is calling.

The convention knows streams alone. For messages there is a second socket beside the first, of type
SEQPACKET, on which the two lines are one message each; towards the host the same file name serves
whichever type its program made it with.

Source: Firecracker, "Using the Firecracker Virtio-vsock Device".
"""

from typing import NamedTuple

from qtenclave.errors import MalformedInput

from .packet import MAX_PORT

__all__ = [
    "MAX_LINE_BYTES",
    "Peer",
    "encode_connect",
    "encode_ok",
    "encode_peer_name",
    "message_socket_name",
    "parse_connect",
    "parse_ok",
    "parse_peer_name",
]

MAX_LINE_BYTES = 32  # `CONNECT ` and ten digits fit well
_PEER_PREFIX = b"\0qtenclave-vsock/"


class Peer(NamedTuple):
    """Who is at the guest's end of a connection."""

    cid: int
    port: int


def message_socket_name(cid: int) -> str:
    """Return the name of an enclave's socket for connections that keep message boundaries."""
    return f"{cid}-messages"


def encode_connect(port: int) -> bytes:
    """Return the line that asks for a guest's port."""
    return b"CONNECT %d\n" % port


def parse_connect(line: bytes) -> int:
    """Return the port that a host program asks for; `line` includes its end.

    Raises:
        MalformedInput: Not exactly such a line.
    """
    return _parse_line(line, b"CONNECT ")


def encode_ok(port: int) -> bytes:
    """Return the line that says that the guest took the connection."""
    return b"OK %d\n" % port


def parse_ok(line: bytes) -> int:
    """Return the host program's own port from the device's answer.

    Raises:
        MalformedInput: Not exactly such a line.
    """
    return _parse_line(line, b"OK ")


def encode_peer_name(peer: Peer, pid: int, serial: int) -> bytes:
    """Return the abstract socket name of a device's client end.

    Process id and serial number only make it unique.
    """
    return _PEER_PREFIX + b"%d/%d/%d-%d" % (peer.cid, peer.port, pid, serial)


def parse_peer_name(name: bytes) -> Peer:
    """Return who calls, from the abstract name of the other end.

    Any process may choose any name: believe it only with the peer's credentials checked.

    Raises:
        MalformedInput: Not such a name.
    """
    parts = name.removeprefix(_PEER_PREFIX).split(b"/")
    if not name.startswith(_PEER_PREFIX) or len(parts) != 3:
        raise MalformedInput(f"peer name: expected a device's, got {name[:64].hex()}")
    return Peer(_parse_number(parts[0]), _parse_number(parts[1]))


def _parse_line(line: bytes, keyword: bytes) -> int:
    if len(line) > MAX_LINE_BYTES or not line.startswith(keyword) or not line.endswith(b"\n"):
        raise MalformedInput(
            f"line: expected {keyword.decode()!r} and a number, got {line[:MAX_LINE_BYTES].hex()}"
        )
    return _parse_number(line[len(keyword) : -1])


def _parse_number(text: bytes) -> int:
    # One spelling: no sign, space, underscore or leading zero, all of which `int` takes.
    if not text.isdigit() or len(text) > 10 or (text[:1] == b"0" and text != b"0"):
        raise MalformedInput(f"number: expected decimal digits, got {text[:16].hex()}")
    value = int(text)
    if value > MAX_PORT:
        raise MalformedInput(f"number: expected at most {MAX_PORT}, got {value}")
    return value
