"""How a node signs its requests to the PKI, and how the PKI checks them.

The signature covers method, path, instance, time, a nonce and the body, so a request can neither
be changed nor moved to another resource. That a request is not used twice is left to `store`, which
remembers nonces for as long as `WINDOW_S` accepts their time.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha384

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from qtenclave.errors import MalformedInput, Rejected

__all__ = ["WINDOW_S", "SignedRequest", "load_node_key", "sign_request", "verify_request"]

WINDOW_S = 300  # clocks of a region's machines are kept closer than this

_SCHEME = "QTENCLAVE-PKI-1"
_INSTANCE = "x-qt-instance"
_TIME = "x-qt-time"
_NONCE = "x-qt-nonce"
_SIGNATURE = "x-qt-signature"
_TIME_RE = re.compile(r"[1-9][0-9]{0,11}")
_NONCE_RE = re.compile(r"[0-9a-f]{32}")
_MAX_KEY_BYTES = 512  # a P-384 SubjectPublicKeyInfo has 120
_MAX_SIGNATURE_CHARACTERS = 256  # base64 of at most 104 bytes


@dataclass(frozen=True, slots=True)
class SignedRequest:
    """What the headers of a request claim; `verify_request` checks it against a key."""

    instance_id: str
    time_s: int
    nonce: str
    signature: bytes

    @classmethod
    def from_headers(cls, headers: Mapping[str, str]) -> SignedRequest:
        """Read the four headers.

        Args:
            headers: Looked up by lower-case names.

        Raises:
            Rejected: One is missing or malformed; such a request is not authenticated.
        """
        instance_id, time, nonce, signature = (
            headers.get(name, "") for name in (_INSTANCE, _TIME, _NONCE, _SIGNATURE)
        )
        if not instance_id.isascii() or not instance_id.isprintable():
            raise Rejected("request signature: expected an instance id, got other text")
        if not _TIME_RE.fullmatch(time) or not _NONCE_RE.fullmatch(nonce):
            raise Rejected("request signature: expected a time and a nonce, got none or malformed")
        if len(signature) > _MAX_SIGNATURE_CHARACTERS:
            raise Rejected("request signature: expected base64 of a P-384 signature, got more")
        try:
            raw = base64.b64decode(signature, validate=True)
        except (binascii.Error, ValueError) as error:
            raise Rejected("request signature: expected base64, got other text") from error
        return cls(instance_id, int(time), nonce, raw)


def sign_request(
    key: ec.EllipticCurvePrivateKey,
    *,
    method: str,
    path: str,
    instance_id: str,
    body: bytes,
    now: datetime,
    nonce: bytes,
) -> dict[str, str]:
    """Return the headers that authenticate a request.

    Args:
        key: The node's P-384 key.
        method: Upper-case HTTP method.
        path: Path of the resource, without query.
        instance_id: The instance that the node enrolled for.
        body: Exactly the bytes that will be sent.
        now: Aware UTC time.
        nonce: 16 random bytes, never used before.
    """
    time_s = int(now.timestamp())
    text = _signed_bytes(
        method, path, body, instance_id=instance_id, time_s=time_s, nonce=nonce.hex()
    )
    signature = key.sign(text, ec.ECDSA(hashes.SHA384()))
    return {
        _INSTANCE: instance_id,
        _TIME: str(time_s),
        _NONCE: nonce.hex(),
        _SIGNATURE: base64.b64encode(signature).decode("ascii"),
    }


def verify_request(
    request: SignedRequest,
    key: ec.EllipticCurvePublicKey,
    *,
    method: str,
    path: str,
    body: bytes,
    now: datetime,
) -> None:
    """Check signature and time of a request; the caller then spends its nonce.

    Raises:
        Rejected: Signed by another key or for another request, or outside the time window.
    """
    text = _signed_bytes(
        method,
        path,
        body,
        instance_id=request.instance_id,
        time_s=request.time_s,
        nonce=request.nonce,
    )
    try:
        key.verify(request.signature, text, ec.ECDSA(hashes.SHA384()))
    except InvalidSignature as error:
        raise Rejected(
            "request signature: expected one by the enrolled key, got another"
        ) from error
    if abs(now.timestamp() - request.time_s) > WINDOW_S:
        raise Rejected(f"request time: expected within {WINDOW_S} s of the PKI's, got another")


def load_node_key(der: bytes) -> ec.EllipticCurvePublicKey:
    """Read a node's public key.

    Args:
        der: SubjectPublicKeyInfo.

    Raises:
        MalformedInput: The bytes are no public key.
        Rejected: The key is not on P-384.
    """
    if len(der) > _MAX_KEY_BYTES:
        raise MalformedInput(f"public key: expected at most {_MAX_KEY_BYTES} bytes, got {len(der)}")
    try:
        key = serialization.load_der_public_key(der)
    except (ValueError, TypeError, UnsupportedAlgorithm) as error:
        raise MalformedInput("public key: expected DER, got other bytes") from error
    if not isinstance(key, ec.EllipticCurvePublicKey) or not isinstance(key.curve, ec.SECP384R1):
        raise Rejected("public key: expected one on P-384, got another kind")
    return key


def _signed_bytes(
    method: str, path: str, body: bytes, *, instance_id: str, time_s: int, nonce: str
) -> bytes:
    # No part but the last can hold a line feed: method and path are ours, the rest is checked.
    lines = (_SCHEME, method, path, instance_id, str(time_s), nonce, sha384(body).hexdigest())
    return "\n".join(lines).encode()
