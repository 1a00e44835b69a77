"""The PKI's client, for qtsmd: enrol once, then ask for certificates.

Decides what is asked and how answers are read; the connection is `transport`'s.
"""

from __future__ import annotations

import base64
import itertools
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec

from qtenclave.errors import EnclaveError, HostFailure, Rejected
from qtenclave.pki.requests import NOW_HEADER, WRONG_TIME, WrongTime, sign_request
from qtenclave.pki.transport import Answer, Transport

__all__ = ["CertifiedKey", "PkiClient"]

_MAX_CABUNDLE = 4  # what the product's library reads
_MAX_CERTIFICATE_BYTES = 4096  # likewise


@dataclass(frozen=True, slots=True)
class CertifiedKey:
    """A leaf certificate and its issuers, root first, all DER; and when the PKI said so.

    Attributes:
        certificate: Of the key that was sent.
        cabundle: Root, region, grid, instance.
        pki_ms: The PKI's time of the answer, milliseconds since 1970.
    """

    certificate: bytes
    cabundle: tuple[bytes, ...]
    pki_ms: int


class PkiClient:
    """Talks to one PKI in the name of one instance; usable from several threads."""

    def __init__(
        self,
        transport: Transport,
        *,
        instance_id: str,
        key: ec.EllipticCurvePrivateKey,
        clock: Callable[[], datetime],
    ) -> None:
        """Prepare the client.

        Args:
            transport: Carries requests.
            instance_id: The instance that this node is.
            key: The node's key, P-384; this object alone counts its requests.
            clock: Aware UTC time.
        """
        self._transport = transport
        self._counter = itertools.count()
        self._instance_id = instance_id
        self._key = key
        self._clock = clock

    def enrol(self, token: str) -> None:
        """Register the node's key for its instance.

        Raises:
            WrongTime: This node's clock is not the PKI's; nothing is spent.
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
            WrongTime: This node's clock is not the PKI's.
            Rejected: The PKI refuses this node.
            HostFailure: The PKI cannot be reached or answers with nonsense.
        """
        response = self._post(
            "/v1/certificates",
            {"enclave_id": enclave_id, "csr": base64.b64encode(csr).decode("ascii")},
        )
        answer = _read_object(response.body)
        try:
            bundle = answer["cabundle"]
            if not isinstance(bundle, list) or not 1 <= len(bundle) <= _MAX_CABUNDLE:
                raise TypeError("cabundle")
            certified = CertifiedKey(
                _decode(answer["certificate"]),
                tuple(_decode(entry) for entry in bundle),
                _read_time(response),
            )
        except (KeyError, TypeError, ValueError) as error:
            raise HostFailure("PKI answer: expected a certificate chain, got another") from error
        return certified

    def roots(self) -> bytes:
        """Return the PEM of the root as the PKI tells it; pin it only after comparing its digest.

        Raises:
            HostFailure: The PKI cannot be reached.
        """
        return self._ask("GET", "/v1/roots", b"", {}).body

    def _post(self, path: str, members: Mapping[str, str]) -> Answer:
        body = json.dumps(members).encode()
        headers = sign_request(
            self._key,
            method="POST",
            path=path,
            instance_id=self._instance_id,
            body=body,
            now=self._clock(),
            counter=next(self._counter),
        )
        headers["content-type"] = "application/json"
        return self._ask("POST", path, body, headers)

    def _ask(self, method: str, path: str, body: bytes, headers: Mapping[str, str]) -> Answer:
        answer = self._transport(method, path, body, headers)
        if answer.status not in {200, 201}:
            raise _failure(answer)
        return answer


def _failure(answer: Answer) -> EnclaveError:
    kind = text = ""
    try:
        error = _read_object(answer.body)["error"]
        if isinstance(error, dict):
            kind, text = str(error["kind"]), str(error["message"])[:400]
    except (HostFailure, KeyError):
        pass
    message = f"PKI: expected success, got status {answer.status}: {text or 'no reason given'}"
    if answer.status != 403:
        return HostFailure(message)
    if kind != WRONG_TIME:
        return Rejected(message)
    wrong = WrongTime(message)
    wrong.pki_ms = _read_time(answer)
    return wrong


def _read_time(answer: Answer) -> int:
    text = answer.headers.get(NOW_HEADER, "")
    if not text.isascii() or not text.isdigit() or len(text) > 15:
        raise HostFailure("PKI answer: expected the PKI's time, got none; is its version older?")
    return int(text)


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
