"""The PKI's client, for qtsmd: enrol once, then ask for certificates.

One connection per request: a daemon asks once an hour per enclave, and an idle connection through
an outage is one more thing that can be stale.
"""

from __future__ import annotations

import base64
import http.client
import json
import secrets
import ssl
import urllib.parse
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec

from qtenclave.errors import EnclaveError, HostFailure, InvalidRequest, Rejected
from qtenclave.pki.requests import sign_request

__all__ = ["CertifiedKey", "PkiClient"]

_TIMEOUT_S = 10.0
_MAX_ANSWER_BYTES = 65536  # five certificates of a thousand bytes, as base64, are 7000
_MAX_CABUNDLE = 4  # what the product's library reads
_MAX_CERTIFICATE_BYTES = 4096  # likewise


@dataclass(frozen=True, slots=True)
class CertifiedKey:
    """A leaf certificate and its issuers, root first; all DER."""

    certificate: bytes
    cabundle: tuple[bytes, ...]


class PkiClient:
    """Talks to one PKI in the name of one instance."""

    def __init__(
        self,
        url: str,
        ca_file: Path,
        *,
        instance_id: str,
        key: ec.EllipticCurvePrivateKey,
        clock: Callable[[], datetime] | None = None,
    ) -> None:
        """Prepare the client; no connection is made yet.

        Args:
            url: `https://host:port`, nothing after it.
            ca_file: PEM of the authority that signs the region's TLS certificates.
            instance_id: The instance that this node is.
            key: The node's key, P-384.
            clock: Aware UTC time; the machine's when None.

        Raises:
            InvalidRequest: `url` is not of that form.
            HostFailure: `ca_file` cannot be used.
        """
        parts = urllib.parse.urlsplit(url)
        if parts.scheme != "https" or not parts.hostname or parts.path.strip("/") or parts.query:
            raise InvalidRequest(f"PKI address: expected https://host:port, got {url[:80]!r}")
        self._host = parts.hostname
        self._port = parts.port or 443
        try:
            self._tls = ssl.create_default_context(cafile=str(ca_file))
        except OSError as error:  # ssl.SSLError is one
            raise HostFailure(f"{ca_file}: expected PEM certificates, got {error}") from error
        self._instance_id = instance_id
        self._key = key
        self._clock = clock or _utc_now

    def enrol(self, token: str) -> None:
        """Register the node's key for its instance.

        Raises:
            Rejected: The PKI does not accept the token.
            HostFailure: The PKI cannot be reached or answers with nonsense.
        """
        public_key = self._key.public_key().public_bytes(
            serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo
        )
        self._post(
            "/v1/enrol",
            {
                "token": token,
                "instance_id": self._instance_id,
                "public_key": base64.b64encode(public_key).decode("ascii"),
            },
        )

    def certify(self, enclave_id: str, csr: bytes) -> CertifiedKey:
        """Ask for the certificate of an attestation key.

        Args:
            enclave_id: 16 hex digits.
            csr: DER certificate request; only its key and its signature count.

        Raises:
            Rejected: The PKI refuses this node.
            HostFailure: The PKI cannot be reached or answers with nonsense.
        """
        answer = self._post(
            "/v1/certificates",
            {"enclave_id": enclave_id, "csr": base64.b64encode(csr).decode("ascii")},
        )
        try:
            bundle = answer["cabundle"]
            if not isinstance(bundle, list) or not 1 <= len(bundle) <= _MAX_CABUNDLE:
                raise TypeError("cabundle")
            certified = CertifiedKey(
                _decode(answer["certificate"]), tuple(_decode(entry) for entry in bundle)
            )
        except (KeyError, TypeError, ValueError) as error:
            raise HostFailure("PKI answer: expected a certificate chain, got another") from error
        return certified

    def roots(self) -> bytes:
        """Return the PEM of the root as the PKI tells it; pin it only after comparing its digest.

        Raises:
            HostFailure: The PKI cannot be reached.
        """
        return self._exchange("GET", "/v1/roots", b"", {})

    def _post(self, path: str, members: Mapping[str, str]) -> dict[str, object]:
        body = json.dumps(members).encode()
        headers = sign_request(
            self._key,
            method="POST",
            path=path,
            instance_id=self._instance_id,
            body=body,
            now=self._clock(),
            nonce=secrets.token_bytes(16),
        )
        headers["content-type"] = "application/json"
        return _read_object(self._exchange("POST", path, body, headers))

    def _exchange(self, method: str, path: str, body: bytes, headers: Mapping[str, str]) -> bytes:
        connection = http.client.HTTPSConnection(
            self._host, self._port, timeout=_TIMEOUT_S, context=self._tls
        )
        try:
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
        if response.status not in {200, 201}:
            raise _failure(response.status, answer)
        return answer


def _failure(status: int, answer: bytes) -> EnclaveError:
    try:
        error = _read_object(answer)["error"]
        text = str(error["message"])[:400] if isinstance(error, dict) else ""
    except (HostFailure, KeyError):
        text = ""
    message = f"PKI: expected success, got status {status}: {text or 'no reason given'}"
    return Rejected(message) if status == 403 else HostFailure(message)


def _read_object(answer: bytes) -> dict[str, object]:
    try:
        members = json.loads(answer)
    except (ValueError, RecursionError) as error:
        raise HostFailure("PKI answer: expected JSON, got other bytes") from error
    if not isinstance(members, dict):
        raise HostFailure("PKI answer: expected a JSON object, got another value")
    return members


def _decode(text: object) -> bytes:
    if not isinstance(text, str):
        raise TypeError("base64")
    value = base64.b64decode(text, validate=True)
    if not 1 <= len(value) <= _MAX_CERTIFICATE_BYTES:
        raise ValueError("certificate size")
    return value


def _utc_now() -> datetime:
    return datetime.now(UTC)
