"""The node's side of qtsmd's control socket."""

from __future__ import annotations

import socket
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from qtenclave.attestation.cbor import Item
from qtenclave.errors import HostFailure, MalformedInput
from qtenclave.qtsm.control import (
    MAX_CONTROL_BYTES,
    Command,
    CreateModule,
    DestroyModule,
    ModuleAddress,
    Ping,
    WaitCertified,
    encode_command,
    parse_address,
    parse_answer,
)
from qtenclave.qtsm.protocol import FrameReader, encode_frame

__all__ = ["ControlClient", "ModuleAddress"]

_TIMEOUT_S: Final = 30.0  # above all that qtsmd waits for, so its own reason arrives


class ControlClient:
    """One control connection; each call waits for its answer. Not thread-safe."""

    def __init__(self, path: Path) -> None:
        """Connect to qtsmd.

        Raises:
            HostFailure: It cannot be reached.
        """
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self._socket.settimeout(_TIMEOUT_S)
        self._reader = FrameReader(MAX_CONTROL_BYTES)
        try:
            self._socket.connect(str(path))
        except OSError as error:
            self._socket.close()
            raise HostFailure(f"qtsmd at {path}: expected to connect, got {error}") from error

    def __enter__(self) -> Self:
        """Return the client itself."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Close the connection."""
        self.close()

    def close(self) -> None:
        """Close the connection; modules live on."""
        self._socket.close()

    def create_module(
        self,
        enclave_id: str,
        *,
        image_digest: bytes,
        certificate_digest: bytes | None = None,
        agency: str | None = None,
        debug: bool = False,
    ) -> ModuleAddress:
        """Make a module; it answers at once, documents it makes after `wait_certified`.

        Args:
            enclave_id: 16 hex digits that no living module has.
            image_digest: SHA-384 of the image's measured sections, before the extend.
            certificate_digest: SHA-384 of the DER signing certificate; None if unsigned.
            agency: URN of the parent's IAM agency, if it has one.
            debug: All platform registers stay zero.

        Raises:
            InvalidRequest: An argument has another form.
            WrongState: The enclave id is in use.
            HostFailure: qtsmd failed or is gone.
        """
        command = CreateModule(enclave_id, image_digest, certificate_digest, agency, debug)
        return parse_address(self._call(command))

    def wait_certified(self, enclave_id: str) -> None:
        """Return when the module can make documents.

        Raises:
            InvalidRequest: There is no such module.
            Rejected: The PKI refuses this node.
            HostFailure: The PKI cannot be reached, or qtsmd is gone.
        """
        self._call(WaitCertified(enclave_id))

    def destroy_module(self, enclave_id: str) -> None:
        """End a module, its socket and its connections.

        Raises:
            InvalidRequest: There is no such module.
            HostFailure: qtsmd is gone.
        """
        self._call(DestroyModule(enclave_id))

    def ping(self) -> None:
        """Return when qtsmd has answered.

        Raises:
            HostFailure: It is gone.
        """
        self._call(Ping())

    def _call(self, command: Command) -> Item:
        try:
            self._socket.sendall(encode_frame(encode_command(command)))
            while (frame := self._reader.next_frame()) is None:
                data = self._socket.recv(MAX_CONTROL_BYTES)
                if not data:
                    raise HostFailure("qtsmd: expected an answer, got the end of the connection")
                self._reader.feed(data)
        except OSError as error:
            raise HostFailure(f"qtsmd: expected an answer, got {error}") from error
        except MalformedInput as error:
            raise HostFailure(f"qtsmd: expected an answer, got other bytes: {error}") from error
        return parse_answer(frame)
