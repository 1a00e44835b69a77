"""KMS for an application inside an enclave: secrets come sealed to the enclave's own key.

TLS ends here, inside the enclave, and proves the service by the authority that the image brings
along; the parent only forwards bytes. Decides what of an answer is believed:

- A secret is taken from `ciphertext_recipient` alone. An answer without it, or with the secret in
  the clear beside it, is refused.
- The key is named by its id, never by an alias, and the answer must name the same one.
- A secret has the length that was asked for.

Source: `POST /v1.0/{project_id}/kms/...` of the KMS API reference, and the model `Recipient` of the
vendor's SDK.
"""

import json
import re
import socket
import ssl
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Final

from qtenclave.errors import (
    EnclaveError,
    HostFailure,
    InvalidRequest,
    MalformedInput,
    Rejected,
)
from qtenclave.iam.signing import Credentials, sign_request
from qtenclave.sdk._http import HttpAnswer, encode_request, exchange
from qtenclave.sdk.qtsm import Qtsm
from qtenclave.sdk.recipient import AttestedKey
from qtenclave.sdk.vsock import connect_parent

__all__ = [
    "DEFAULT_PROXY_PORT",
    "DataKey",
    "EnclaveKmsClient",
    "KmsDenied",
    "KmsError",
    "KmsRequestRefused",
    "KmsUnavailable",
]

DEFAULT_PROXY_PORT: Final = 8000

_KEY_ID = re.compile(r"[0-9a-z]{8}(?:-[0-9a-z]{4}){3}-[0-9a-z]{12}")
_PROJECT_ID = re.compile(r"[0-9A-Za-z-]{1,64}")
_HOST = re.compile(r"([0-9A-Za-z.-]{1,253})(?::([0-9]{1,5}))?")
# What an answer without recipient shows.
_IN_THE_CLEAR: Final = frozenset(
    {
        "plain_text",
        "plain_text_base64",
        "data_key",
        "datakey_dgst",
        "random_data",
    }
)


class KmsError(EnclaveError):
    """The KMS answered with an error.

    Attributes:
        status: HTTP status.
        error_code: Such as `KMS.0306`; empty if the answer names none.
        message: The service's words.
    """

    def __init__(self, status: int, error_code: str, message: str) -> None:
        super().__init__(f"KMS: expected success, got {error_code or status}: {message}")
        self.status = status
        self.error_code = error_code
        self.message = message


class KmsDenied(KmsError, Rejected):
    """Not signed by somebody known, or not allowed by the policies."""


class KmsRequestRefused(KmsError, InvalidRequest):
    """The request asked for something impossible."""


class KmsUnavailable(KmsError, HostFailure):
    """The service failed."""


@dataclass(frozen=True, slots=True)
class DataKey:
    """A data key, in the clear for use now and encrypted for keeping."""

    key_id: str
    plaintext: bytes = field(repr=False)
    cipher_text: str


class EnclaveKmsClient:
    """Calls of the KMS whose answers only this enclave can read.

    Not for several threads at once.
    """

    def __init__(
        self,
        qtsm: Qtsm,
        credentials: Credentials,
        *,
        project_id: str,
        host: str,
        ca_file: str,
        proxy_port: int = DEFAULT_PROXY_PORT,
        timeout_s: float = 30.0,
        connect: Callable[[], socket.socket] | None = None,
        now: Callable[[], datetime] | None = None,
    ) -> None:
        """Prepare calls; nothing is sent yet.

        Args:
            qtsm: Makes the documents; stays the caller's.
            credentials: Who asks. They need no secrecy from the enclave's owner: without a document
                of an allowed enclave they open nothing.
            project_id: Whose keys.
            host: Name in the service's certificate, with `:port` if the service has its own.
            ca_file: PEM of the authority that signed that certificate; part of the image.
            proxy_port: Where the parent forwards to the service (vsock).
            timeout_s: For every single step of a call.
            connect: Returns a stream to the service, instead of the parent's port.
            now: The clock, aware; the enclave's own by default.

        Raises:
            InvalidRequest: An argument is out of form.
        """
        named = _HOST.fullmatch(host)
        if named is None:
            raise InvalidRequest("host: expected a name, and ':port' if it has one")
        if not _PROJECT_ID.fullmatch(project_id):
            raise InvalidRequest("project id: expected up to 64 letters, digits and '-'")
        self._recipient = AttestedKey(qtsm)
        self._credentials = credentials
        self._path = f"/v1.0/{project_id}/kms/"
        self._host = host
        self._server_name = named[1]
        self._connect = connect or (lambda: connect_parent(proxy_port, timeout_s=timeout_s))
        self._now = now or (lambda: datetime.now(UTC))
        self._tls = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        self._tls.minimum_version = ssl.TLSVersion.TLSv1_2
        try:
            self._tls.load_verify_locations(cafile=ca_file)
        except (OSError, ValueError) as error:
            raise InvalidRequest("ca_file: expected certificates in PEM, got another") from error

    # Every call below raises, beside what it says itself:
    #   KmsError        the service refused or failed
    #   Rejected        the answer is not bound to this enclave, or is about another key
    #   MalformedInput  the answer cannot be read
    #   HostFailure     the way to the service or the security module is broken

    def decrypt_data(
        self, cipher_text: str, *, key_id: str, additional_authenticated_data: str | None = None
    ) -> bytes:
        """Return what `encrypt-data` was given.

        Args:
            cipher_text: Its answer, base64.
            key_id: The key that must have encrypted it.
            additional_authenticated_data: As given to `encrypt-data`.
        """
        request = {"cipher_text": cipher_text, **_bound(additional_authenticated_data)}
        return self._secret(self._call("decrypt-data", request, key_id))

    def create_datakey(
        self,
        *,
        key_id: str,
        length_bits: int = 256,
        additional_authenticated_data: str | None = None,
    ) -> DataKey:
        """Return a new data key of 8 to 8192 bits, a multiple of 8."""
        request = {"datakey_length": str(length_bits), **_bound(additional_authenticated_data)}
        answer = self._call("create-datakey", request, key_id)
        cipher_text = answer.get("cipher_text")
        if not isinstance(cipher_text, str) or not cipher_text:
            raise MalformedInput("KMS answer: expected cipher_text, got none")
        plaintext = self._secret(answer, length_bits // 8)
        return DataKey(key_id, plaintext, cipher_text)

    def decrypt_datakey(
        self,
        cipher_text: str,
        *,
        key_id: str,
        length_bits: int = 256,
        additional_authenticated_data: str | None = None,
    ) -> bytes:
        """Return the data key that `create_datakey` encrypted.

        Args:
            cipher_text: Of the data key, hexadecimal.
            key_id: The key that must have encrypted it.
            length_bits: How long the data key is.
            additional_authenticated_data: As given to `create_datakey`.
        """
        request = {
            "cipher_text": cipher_text,
            "datakey_cipher_length": str(length_bits // 8),
            **_bound(additional_authenticated_data),
        }
        return self._secret(self._call("decrypt-datakey", request, key_id), length_bits // 8)

    def gen_random(self, length_bytes: int) -> bytes:
        """Return 1 to 1024 random bytes of the service; the parent does not learn them."""
        answer = self._call("gen-random", {"random_data_length": str(8 * length_bytes)}, None)
        return self._secret(answer, length_bytes)

    def _call(self, operation: str, members: dict[str, str], key_id: str | None) -> "_Answer":
        """Return the members of an answer that is about the right key."""
        body: dict[str, object] = dict(members)
        if key_id is not None:
            if not _KEY_ID.fullmatch(key_id):
                raise InvalidRequest("key id: expected 36 characters, and no alias")
            body["key_id"] = key_id
        body["recipient"] = self._recipient.recipient()
        answer = _parse(self._post(operation, json.dumps(body).encode()))
        if key_id is not None and answer.get("key_id") != key_id:
            raise Rejected(f"KMS answer: expected key {key_id}, got another")
        return answer

    def _post(self, operation: str, body: bytes) -> HttpAnswer:
        target = self._path + operation
        headers = sign_request(
            self._credentials,
            method="POST",
            host=self._host,
            target=target,
            headers={"Content-Type": "application/json"},
            body=body,
            now=self._now(),
        )
        request = encode_request("POST", target, headers, body)
        with self._connect() as raw:
            try:
                stream = self._tls.wrap_socket(raw, server_hostname=self._server_name)
            except ssl.CertificateError as error:
                raise Rejected(f"KMS: expected {self._server_name}, got another peer") from error
            except OSError as error:
                raise HostFailure(f"KMS connection: {error}") from error
            with stream:
                return exchange(stream, request)

    def _secret(self, answer: "_Answer", length_bytes: int | None = None) -> bytes:
        """Open what was sealed to this enclave, and take it from nowhere else."""
        sealed = answer.get("ciphertext_recipient")
        if not isinstance(sealed, str) or not sealed:
            raise Rejected("KMS answer: expected it to be sealed to this enclave, got it unsealed")
        if not _IN_THE_CLEAR.isdisjoint(answer):
            raise Rejected("KMS answer: expected the secret sealed only, got it in the clear too")
        secret = self._recipient.open(sealed)
        if length_bytes is not None and len(secret) != length_bytes:
            raise Rejected(f"KMS answer: expected {length_bytes} bytes, got {len(secret)}")
        return secret


_Answer = dict[str, object]


def _bound(additional_authenticated_data: str | None) -> dict[str, str]:
    if additional_authenticated_data is None:
        return {}
    return {"additional_authenticated_data": additional_authenticated_data}


def _parse(answer: HttpAnswer) -> _Answer:
    """Return the members of a good answer.

    Raises:
        KmsError: The answer says that the call failed.
        MalformedInput: It is no JSON object.
    """
    try:
        members = json.loads(answer.body.decode())
    except (ValueError, RecursionError):
        members = None
    if answer.status != 200:
        raise _error(answer.status, members)
    if not isinstance(members, dict):
        raise MalformedInput("KMS answer: expected a JSON object, got another body")
    return members


def _error(status: int, members: object) -> KmsError:
    """Make the error of an answer: the service's nested form, or the flat one of its gateway."""
    inner = members.get("error", members) if isinstance(members, dict) else None
    code, message = "", "no reason given"
    if isinstance(inner, dict):
        if isinstance(text := inner.get("error_code"), str):
            code = text[:64]
        if isinstance(text := inner.get("error_msg"), str):
            message = text[:2000]
    if status in {401, 403}:
        return KmsDenied(status, code, message)
    if 400 <= status < 500:
        return KmsRequestRefused(status, code, message)
    return KmsUnavailable(status, code, message)
