"""HTTPS to the PKI, one connection per request.

A daemon asks once an hour per enclave, and an idle connection through an outage is one more thing
that can be stale. Who connects, and by which clock certificates are judged, is the caller's: a
security module may not open connections, and does not believe its machine's clock.
"""

from __future__ import annotations

import http.client
import socket
import ssl
import urllib.parse
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

from qtenclave.errors import HostFailure, InvalidRequest

__all__ = ["Answer", "HttpsTransport", "Transport", "parse_address"]

TIMEOUT_S = 10.0
_MAX_ANSWER_BYTES = 65536  # five certificates of a thousand bytes, as base64, are 7000
# OpenSSL's X509_V_FLAG_NO_CHECK_TIME, which `ssl` does not name.
_NO_CHECK_TIME = 0x200000


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back; names of headers are in lower case."""

    status: int
    headers: Mapping[str, str]
    body: bytes


class Transport(Protocol):
    """Carries one request to the PKI and its answer back."""

    def __call__(self, method: str, path: str, body: bytes, headers: Mapping[str, str]) -> Answer:
        """Return the answer, whatever its status.

        Raises:
            HostFailure: There is none.
        """


def parse_address(url: str) -> tuple[str, int]:
    """Return host and port of `https://host:port`.

    Raises:
        InvalidRequest: `url` is not of that form.
    """
    try:
        parts = urllib.parse.urlsplit(url)
        port = parts.port or 443
    except ValueError as error:
        raise InvalidRequest(
            f"PKI address: expected https://host:port, got {url[:80]!r}"
        ) from error
    if parts.scheme != "https" or not parts.hostname or parts.path.strip("/") or parts.query:
        raise InvalidRequest(f"PKI address: expected https://host:port, got {url[:80]!r}")
    return parts.hostname, port


class _Connection(http.client.HTTPSConnection):
    """A connection over a socket that somebody else connected."""

    def __init__(
        self, host: str, port: int, context: ssl.SSLContext, dial: Callable[[], socket.socket]
    ) -> None:
        super().__init__(host, port, timeout=TIMEOUT_S, context=context)
        self._tls, self._dial = context, dial

    def connect(self) -> None:
        """Take the socket, and make TLS on it."""
        sock = self._dial()
        try:
            sock.settimeout(TIMEOUT_S)
            self.sock = self._tls.wrap_socket(sock, server_hostname=self.host)
        except BaseException:
            sock.close()
            raise


class HttpsTransport:
    """TLS to one PKI; usable from several threads."""

    def __init__(
        self,
        url: str,
        ca_file: Path,
        *,
        clock: Callable[[], datetime],
        dial: Callable[[], socket.socket] | None = None,
    ) -> None:
        """Prepare; no connection is made yet, and `ca_file` is not read again.

        Args:
            url: `https://host:port`, nothing after it.
            ca_file: PEM of the authority that signs the region's TLS certificates.
            clock: Aware UTC time by which the server's certificate must be valid.
            dial: Returns a new connected socket, or raises OSError or HostFailure; connects itself
                when None.

        Raises:
            InvalidRequest: `url` is not of that form.
            HostFailure: `ca_file` cannot be used.
        """
        self._host, self._port = parse_address(url)
        try:
            self._tls = ssl.create_default_context(cafile=str(ca_file))
        except OSError as error:  # ssl.SSLError is one
            raise HostFailure(f"{ca_file}: expected PEM certificates, got {error}") from error
        # The machine's clock may have been set wrong while the caller's is right: the certificate's
        # life is judged below, by the caller's.
        self._tls.verify_flags |= ssl.VerifyFlags(_NO_CHECK_TIME)
        self._clock = clock
        self._dial = dial or self._connect

    def __call__(self, method: str, path: str, body: bytes, headers: Mapping[str, str]) -> Answer:
        """Return the answer of the PKI."""
        connection = _Connection(self._host, self._port, self._tls, self._dial)
        try:
            connection.connect()
            self._check_life(connection.sock)
            connection.request(method, path, body=body, headers=dict(headers))
            response = connection.getresponse()
            answer = response.read(_MAX_ANSWER_BYTES + 1)
        except (OSError, http.client.HTTPException) as error:
            reason = str(error)[:200] or type(error).__name__
            raise HostFailure(
                f"PKI at {self._host}:{self._port}: expected an answer, got {reason}"
            ) from error
        finally:
            connection.close()
        if len(answer) > _MAX_ANSWER_BYTES:
            raise HostFailure("PKI answer: expected a short one, got more")
        fields = {name.lower(): value for name, value in response.getheaders()}
        return Answer(response.status, fields, answer)

    def _connect(self) -> socket.socket:
        return socket.create_connection((self._host, self._port), timeout=TIMEOUT_S)

    def _check_life(self, sock: ssl.SSLSocket) -> None:
        certificate = sock.getpeercert() or {}
        now_s = self._clock().timestamp()
        begin, end = (str(certificate.get(name, "")) for name in ("notBefore", "notAfter"))
        try:
            lives = ssl.cert_time_to_seconds(begin) <= now_s <= ssl.cert_time_to_seconds(end)
        except ValueError as error:
            raise HostFailure("PKI's TLS certificate: expected its life, got none") from error
        if not lives:
            raise HostFailure(
                f"PKI's TLS certificate: expected one valid at {self._clock():%Y-%m-%d %H:%M:%S}"
                f" UTC, got one from {begin} to {end}; is this machine's clock right?"
            )
