"""SDK-HMAC-SHA256: how a request proves that its sender holds a secret key.

Decides what text a signature covers, and whether a signature covers a request that arrived. Who
owns an access key, whether it is active, and what its owner may do is decided elsewhere. Needs the
standard library alone, because code inside an enclave signs with it too.

Rules of the verifying side, each named again where it is enforced:

1. The only algorithm is SDK-HMAC-SHA256; anything else is refused, never an accident.
2. `host` and `x-sdk-date` are signed; `x-project-id`, `x-domain-id` and `x-security-token` are
   signed when they are present, so that nobody may add them.
3. A signed header occurs once: with two, signer and handler might read different ones.
4. The date is at most 15 minutes off.
5. The body hash is that of the body which arrived: UNSIGNED-PAYLOAD is refused.
6. The signature is compared in constant time.

The signature covers the *decoded* path: one signature is good for `/a%2Fb` and for `/a/b`. Services
therefore route on the raw path and let no escape through to an identifier. It covers the sorted
query, so a handler must not give the order of repeated parameters a meaning.

Source: Huawei Cloud API signing guide, "AK/SK Signing and Authentication Algorithm".
"""

import hashlib
import hmac
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from urllib.parse import quote, unquote_to_bytes

from qtenclave.errors import InvalidRequest, Rejected

__all__ = [
    "ALGORITHM",
    "CLOCK_WINDOW",
    "BadSignature",
    "ClaimedSignature",
    "Credentials",
    "NotAuthenticated",
    "ReceivedRequest",
    "parse_claim",
    "parse_query",
    "sign_request",
    "verify_claim",
]

ALGORITHM = "SDK-HMAC-SHA256"
# Source: API signing guide: the gateway refuses a date that is further off.
CLOCK_WINDOW = timedelta(minutes=15)

_DATE_FORMAT = "%Y%m%dT%H%M%SZ"
_DATE = re.compile(rb"[0-9]{8}T[0-9]{6}Z")
_AUTHORIZATION = re.compile(
    rb"SDK-HMAC-SHA256 Access=([A-Za-z0-9_-]{1,128}), ?"
    rb"SignedHeaders=([a-z0-9!#$%&'*+.^`|~;-]{1,2048}), ?"
    rb"Signature=([0-9a-f]{64})"
)
_CONTENT_HASH = b"x-sdk-content-sha256"
_REQUIRED = (b"host", b"x-sdk-date")
_SIGNED_IF_PRESENT = (b"x-project-id", b"x-domain-id", b"x-security-token")


class NotAuthenticated(Rejected):
    """Nobody known sent this request. HTTP 401, not the 403 of a known sender without permission.

    Attributes:
        reason: Why, in the words of the gateway; holds nothing secret.
    """

    def __init__(self, reason: str) -> None:
        super().__init__(f"Incorrect IAM authentication information: {reason}")
        self.reason = reason


class BadSignature(NotAuthenticated):
    """The signature does not match the access key: somebody may be guessing."""


@dataclass(frozen=True, slots=True)
class Credentials:
    """What a sender signs with; the secrets stay out of `repr`."""

    access_key: str
    secret_key: str = field(repr=False)
    security_token: str | None = field(default=None, repr=False)

    def __post_init__(self) -> None:
        if not re.fullmatch(r"[A-Za-z0-9_-]{1,128}", self.access_key):
            raise InvalidRequest("access key: expected 1 to 128 letters, digits, '_' or '-'")
        if not self.secret_key:
            raise InvalidRequest("secret key: expected a text, got an empty one")


@dataclass(frozen=True, slots=True)
class ReceivedRequest:
    """A request as its bytes arrived.

    Header values are bytes because senders put UTF-8 on the wire: hashing what arrived needs no
    guess about the encoding.

    Attributes:
        method: As sent.
        raw_path: The path of the request line, escapes untouched, without the query.
        raw_query: What followed the question mark; empty if nothing did.
        headers: Names in lower case, in order of arrival.
        body: The whole body.
    """

    method: str
    raw_path: bytes
    raw_query: bytes
    headers: tuple[tuple[bytes, bytes], ...]
    body: bytes = field(repr=False)

    def header(self, name: bytes) -> bytes | None:
        """Return the trimmed value of the header `name` (lower case), None if it is absent.

        Raises:
            NotAuthenticated: The header occurs twice (rule 3).
        """
        values = [value for key, value in self.headers if key == name]
        if len(values) > 1:
            raise NotAuthenticated(f"header {name.decode('latin-1')} occurs {len(values)} times")
        return values[0].strip() if values else None


@dataclass(frozen=True, slots=True)
class ClaimedSignature:
    """An Authorization header that parses; proves nothing until `verify_claim` accepts it."""

    access_key: str
    signed_headers: tuple[str, ...]
    signature: str
    date: datetime
    security_token: str | None = field(repr=False)


def sign_request(
    credentials: Credentials,
    *,
    method: str,
    host: str,
    target: str,
    headers: Mapping[str, str],
    body: bytes,
    now: datetime,
) -> dict[str, str]:
    """Return the headers to send: `headers` plus Host, X-Sdk-Date, Authorization and the token.

    Every header whose name has no underscore is signed. Header values go on the wire as UTF-8.

    Args:
        credentials: Keys of the sender.
        method: Upper case.
        host: Value of the Host header, with the port unless it is the scheme's own.
        target: Path and optional query exactly as they stand in the request line.
        headers: Headers that the caller wants sent; none of those that signing adds.
        body: The whole body, possibly empty.
        now: Aware time of sending.

    Raises:
        InvalidRequest: A header that signing adds is among `headers`, or a value has a line break.
    """
    signed = {name: value.strip() for name, value in headers.items()}
    added = {"Host": host, "X-Sdk-Date": now.astimezone(UTC).strftime(_DATE_FORMAT)}
    if credentials.security_token is not None:
        added["X-Security-Token"] = credentials.security_token
    present = {name.lower() for name in signed}
    for name in (*added, "Authorization"):
        if name.lower() in present:
            raise InvalidRequest(f"header {name}: expected it to be left to the signer")
    if len(present) != len(signed):
        raise InvalidRequest("headers: expected each name once, got two that differ in case")
    signed |= added
    if any(set(value) & {"\r", "\n", "\0"} for value in signed.values()):
        raise InvalidRequest("header values: expected one line each")
    covered = sorted((n.lower(), v) for n, v in signed.items() if "_" not in n)
    path, _, query = target.partition("?")
    request = ReceivedRequest(
        method=method,
        raw_path=path.encode(),
        raw_query=query.encode(),
        headers=tuple((name.encode(), value.encode()) for name, value in covered),
        body=body,
    )
    names = tuple(name for name, _ in covered)
    signature = _signature(credentials.secret_key, request, names, added["X-Sdk-Date"].encode())
    signed["Authorization"] = (
        f"{ALGORITHM} Access={credentials.access_key}, "
        f"SignedHeaders={';'.join(names)}, Signature={signature}"
    )
    return signed


def parse_claim(request: ReceivedRequest) -> ClaimedSignature:
    """Return who claims to have signed the request (rules 1 to 3).

    Raises:
        NotAuthenticated: There is no signature of ours, or it leaves out what it must cover.
    """
    if request.header(b"x-auth-token") is not None:
        # A second identity beside the signature; one that cannot be checked is not ignored.
        raise NotAuthenticated("decrypt token fail")
    value = request.header(b"authorization")
    if value is None:
        raise NotAuthenticated("x-auth-token not found")
    match = _AUTHORIZATION.fullmatch(value)
    if match is None:  # rule 1
        raise NotAuthenticated(f"Authorization: expected {ALGORITHM} with its three parts")
    names = match[2].split(b";")
    if sorted(set(names)) != names or b"" in names:
        raise NotAuthenticated("SignedHeaders: expected sorted names, each once")
    for name in (*_REQUIRED, *_SIGNED_IF_PRESENT):  # rule 2
        needed = name in _REQUIRED or request.header(name) is not None
        if needed and name not in names:
            raise NotAuthenticated(f"SignedHeaders: expected {name.decode()} among them")
    for name in names:  # rule 3
        if request.header(name) is None:
            raise NotAuthenticated(f"SignedHeaders: {name.decode()} is not in the request")
    token = request.header(b"x-security-token")
    return ClaimedSignature(
        access_key=match[1].decode(),
        signed_headers=tuple(name.decode() for name in names),
        signature=match[3].decode(),
        date=_parse_date(request.header(b"x-sdk-date") or b""),
        security_token=None if token is None else token.decode("utf-8", "replace"),
    )


def verify_claim(
    claim: ClaimedSignature, request: ReceivedRequest, secret_key: str, now: datetime
) -> None:
    """Accept the request as signed with `secret_key` (rules 4 to 6), or raise.

    Args:
        claim: What `parse_claim` made of the same request.
        request: The bytes that arrived.
        secret_key: The secret that belongs to `claim.access_key`.
        now: Aware time of arrival.

    Raises:
        BadSignature: The signature is another one.
        NotAuthenticated: The date is too far off, or the body's hash is not its own.
    """
    if abs(now - claim.date) > CLOCK_WINDOW:  # rule 4
        raise NotAuthenticated("calc ak sk signature fail:signature expired")
    content_hash = request.header(_CONTENT_HASH)
    if content_hash is not None and content_hash.decode("latin-1") != _sha256(request.body):
        raise NotAuthenticated("X-Sdk-Content-Sha256: expected the hash of the body")  # rule 5
    date = claim.date.strftime(_DATE_FORMAT).encode()
    expected = _signature(secret_key, request, claim.signed_headers, date)
    if not hmac.compare_digest(expected, claim.signature):  # rule 6
        raise BadSignature("verify aksk signature fail")


def parse_query(raw_query: bytes) -> tuple[tuple[bytes, bytes], ...]:
    """Return the decoded parameters of a query in order of arrival; `+` stands for a space."""
    pairs = []
    for piece in raw_query.split(b"&"):
        if piece:
            key, _, value = piece.replace(b"+", b" ").partition(b"=")
            pairs.append((unquote_to_bytes(key), unquote_to_bytes(value)))
    return tuple(pairs)


def canonical_request(request: ReceivedRequest, signed_headers: tuple[str, ...]) -> bytes:
    """Return the text whose hash is signed: six parts, one per line."""
    segments = unquote_to_bytes(request.raw_path).split(b"/")
    uri = "/".join(_encode(segment) for segment in segments)
    parameters = sorted(parse_query(request.raw_query))
    query = "&".join(f"{_encode(key)}={_encode(value)}" for key, value in parameters)
    headers = b"".join(
        name.encode() + b":" + (request.header(name.encode()) or b"") + b"\n"
        for name in signed_headers
    )
    return b"\n".join(
        (
            request.method.upper().encode(),
            (uri if uri.endswith("/") else uri + "/").encode(),
            query.encode(),
            headers,
            ";".join(signed_headers).encode(),
            _sha256(request.body).encode(),
        )
    )


def _signature(
    secret_key: str, request: ReceivedRequest, signed_headers: tuple[str, ...], date: bytes
) -> str:
    digest = _sha256(canonical_request(request, signed_headers)).encode()
    text = b"\n".join((ALGORITHM.encode(), date, digest))
    return hmac.new(secret_key.encode(), text, hashlib.sha256).hexdigest()


def _parse_date(value: bytes) -> datetime:
    try:
        if _DATE.fullmatch(value):
            return datetime.strptime(value.decode(), _DATE_FORMAT).replace(tzinfo=UTC)
    except ValueError:
        pass
    raise NotAuthenticated("X-Sdk-Date: expected a UTC time like 20260101T000000Z")


def _encode(value: bytes) -> str:
    return quote(value, safe="~")


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
