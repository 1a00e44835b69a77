"""`vhost-device-vsock` of the rust-vmm project, in the place of our device under a machine.

It speaks the same two protocols: vhost-user towards the monitor, and hybrid vsock towards host
programs. It has no context id 0, and the parent's is 2.
"""

import shutil
import socket
import subprocess
import tempfile
from pathlib import Path
from typing import Self

from others_programs import cargo_program
from vsock_guest import GUEST_CID, LIMIT_S, process_cpu_s

__all__ = ["CompiledDevice"]

VERSION = "0.3.0"


class CompiledDevice:
    """The compiled device in a process of its own. Leaving the context ends it.

    Attributes:
        directory: Where its sockets are, named as ours are.
        parent_cid: How its guest knows the parent.
        opened: Sockets that end with it.
    """

    parent_cid = 2

    def __init__(self) -> None:
        """Build it, unless that was done before.

        Raises:
            Unavailable: It cannot be built on this machine.
        """
        name = "vhost-device-vsock"
        self._program = cargo_program(name, VERSION, name)
        self.directory = Path(tempfile.mkdtemp(prefix="qt-", dir="/tmp"))
        self.opened: list[socket.socket] = []
        self.process: subprocess.Popen[bytes] | None = None
        self._channel = socket.socket(socket.AF_UNIX)

    def monitor_end(self) -> socket.socket:
        """Return the end of the vhost-user channel that the monitor has."""
        return self._channel

    def serve_parent(self, name: str) -> socket.socket:
        """Listen on a port of the parent, named `<guest>_<port>`."""
        sock = socket.socket(socket.AF_UNIX)
        sock.bind(str(self.directory / name))
        sock.listen(128)
        sock.settimeout(LIMIT_S)
        self.opened.append(sock)
        return sock

    def __enter__(self) -> Self:
        vhost = self.directory / "vhost"
        vm = f"guest-cid={GUEST_CID},socket={vhost},uds-path={self.directory / str(GUEST_CID)}"
        self.process = subprocess.Popen(
            [self._program, "--vm", vm], stdin=subprocess.DEVNULL, stderr=subprocess.PIPE
        )
        self._connect(vhost)
        return self

    def _connect(self, path: Path) -> None:
        # It says nothing when it is ready: its socket is watched for.
        for _ in range(int(LIMIT_S / 0.01)):
            try:
                self._channel.connect(str(path))
            except (FileNotFoundError, ConnectionRefusedError):
                assert self.process is not None
                try:
                    status = self.process.wait(0.01)
                except subprocess.TimeoutExpired:
                    continue
                raise RuntimeError(f"vhost-device-vsock ended with status {status}") from None
            return
        raise RuntimeError("vhost-device-vsock: expected its socket, got none")

    def __exit__(self, *_: object) -> None:
        self._channel.close()
        if self.process is not None:
            self.process.kill()
            self.process.communicate(timeout=LIMIT_S)
        for sock in self.opened:
            sock.close()
        shutil.rmtree(self.directory)

    def cpu_s(self) -> float:
        """Processor time of the process so far."""
        assert self.process is not None
        return process_cpu_s(self.process.pid)
