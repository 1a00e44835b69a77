"""`qt attest`: read attestation documents and judge them.

A document is judged by the rules of `docs/reference/attestation-rules.md`; a failure names the rule
and says it in words. There is no verdict without an expectation: a genuine document of some enclave
is not a document of the right one.
"""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from qtenclave.attestation import (
    CertificateFacts,
    ClaimedDocument,
    Expectations,
    Freshness,
    MalformedDocument,
    MaxAge,
    Nonce,
    Roots,
    Rule,
    RuleBroken,
    UnsafeAcceptDebug,
    VerifiedDocument,
    check_expectations,
    parse_document,
    verify_document,
)
from qtenclave.attestation.chain import read_certificate
from qtenclave.attestation.document import MAX_DOCUMENT_BYTES
from qtenclave.cli._app import Command, Option
from qtenclave.errors import InvalidRequest, QtCode

__all__ = ["COMMANDS", "show", "verify"]

_PCR_COUNT: Final = 32
_MAX_PEM_BYTES: Final = 1 << 20
_PCR_HELP: Final = {
    0: "Expected PCR0: the image, as `qt enclave make-img` printed it.",
    3: "Expected PCR3: the agency of the parent.",
    4: "Expected PCR4: the parent instance.",
    8: "Expected PCR8: the certificate that signed the image.",
}


def verify(
    *,
    file: str,
    root: str,
    nonce: str | None = None,
    max_age: float | None = None,
    user_data: str | None = None,
    public_key: str | None = None,
    at: str | None = None,
    unsafe_accept_debug: bool = False,
    **registers: str | None,
) -> dict[str, object]:
    """Judge a document; return what it proves.

    Args:
        file: Path of the document.
        root: Path of the pinned root certificates, PEM.
        nonce: Hexadecimal; the document must hold it.
        max_age: Seconds; the document must not be older.
        user_data: Hexadecimal; the document must hold it.
        public_key: Likewise.
        at: ISO 8601; judges freshness at that moment instead of now.
        unsafe_accept_debug: Takes enclaves in debug mode under `root`.
        registers: `pcr0` to `pcr31`, hexadecimal; the document must list them with these values.

    Raises:
        InvalidRequest: There is no expectation, no freshness, or no such file.
        MalformedDocument: The file is no document.
        RuleBroken: The document is not genuine, not fresh, or not the expected one.
    """
    now = datetime.now(UTC) if at is None else _moment(at)
    freshness = _freshness(nonce, max_age)
    roots = Roots.from_pem(_read(root, _MAX_PEM_BYTES))
    expectations = _expectations(registers, user_data, public_key, roots, unsafe_accept_debug)
    try:
        document = verify_document(parse_document(_document(file)), roots, now, freshness)
        check_expectations(document, expectations)
    except (MalformedDocument, RuleBroken) as error:
        raise _explained(error) from error
    return _verified(document)


def show(file: str) -> dict[str, object]:
    """Return what a document claims, without judging it.

    Args:
        file: Path of the document.

    Raises:
        InvalidRequest: There is no such file.
        MalformedDocument: The file is no document.
    """
    try:
        claim = parse_document(_document(file))
        certificates = [read_certificate(der) for der in (*claim.cabundle, claim.certificate)]
    except (MalformedDocument, RuleBroken) as error:
        raise _explained(error) from error
    timestamp = datetime.fromtimestamp(claim.timestamp_ms / 1000, UTC)
    return {"verified": False, **_facts(claim, timestamp, certificates)}


def _explained(error: MalformedDocument | RuleBroken) -> MalformedDocument | RuleBroken:
    """Return the same failure, with its rule in words."""
    rule = Rule[error.rule]
    return type(error)(rule, f"rule {rule.name}: {error}. The rule: {rule.value}")


def _document(file: str) -> bytes:
    return _read(file, MAX_DOCUMENT_BYTES + 1)  # one more shows that it is too long


def _read(file: str, limit_bytes: int) -> bytes:
    try:
        with Path(file).open("rb") as stream:
            return stream.read(limit_bytes)
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else "an impossible name"
        raise InvalidRequest(
            f"{file}: expected a readable file, got {reason}", code=QtCode.FILE_OPERATION
        ) from error


def _hex(option: str, text: str) -> bytes:
    try:
        value = bytes.fromhex(text)
    except ValueError:
        value = b""
    if not value:
        raise InvalidRequest(f"{option}: expected hexadecimal digits", code=QtCode.INVALID_ARGUMENT)
    return value


def _moment(text: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise InvalidRequest("--at: expected a time such as 2026-07-20T11:23:27Z") from error
    if moment.tzinfo is None:
        raise InvalidRequest("--at: expected a time zone, such as the Z in 2026-07-20T11:23:27Z")
    return moment


def _freshness(nonce: str | None, max_age: float | None) -> Freshness:
    if nonce is not None:
        return Nonce(_hex("--nonce", nonce), max_age_s=max_age)
    if max_age is not None:
        return MaxAge(max_age)
    raise InvalidRequest(
        "freshness: expected --nonce or --max-age, got neither: an old document proves nothing"
        " about now",
        code=QtCode.MISSING_ARGUMENT,
    )


def _expectations(
    registers: Mapping[str, str | None],
    user_data: str | None,
    public_key: str | None,
    roots: Roots,
    unsafe_accept_debug: bool,
) -> Expectations:
    pcrs = {
        int(name.removeprefix("pcr")): _hex(f"--{name}", value)
        for name, value in registers.items()
        if value is not None
    }
    if not pcrs:
        raise InvalidRequest(
            "expectation: expected --pcr0, got none: every enclave's document would pass",
            code=QtCode.MISSING_ARGUMENT,
        )
    debug = None
    if unsafe_accept_debug:
        if len(roots.fingerprints) != 1:
            raise InvalidRequest("--unsafe-accept-debug: expected one root, got several")
        debug = UnsafeAcceptDebug(*roots.fingerprints)
    return Expectations(
        pcrs,
        public_key=None if public_key is None else _hex("--public-key", public_key),
        user_data=None if user_data is None else _hex("--user-data", user_data),
        accept_debug=debug,
    )


def _verified(document: VerifiedDocument) -> dict[str, object]:
    facts = _facts(document, document.timestamp, document.certificates)
    return {"verified": True, **facts, "signature_order": document.signature_order.value}


def _facts(
    document: ClaimedDocument | VerifiedDocument,
    timestamp: datetime,
    certificates: Sequence[CertificateFacts],
) -> dict[str, object]:
    return {
        "module_id": document.module_id,
        "timestamp": timestamp.isoformat(timespec="milliseconds"),
        "debug": not any(document.pcrs.get(0, b"")),
        "pcrs": {str(index): value.hex() for index, value in sorted(document.pcrs.items())},
        "user_data": document.user_data.hex(),
        "nonce": document.nonce.hex(),
        "public_key": document.public_key.hex(),
        "certificates": [
            {
                "subject": facts.subject,
                "serial": f"{facts.serial:x}",
                "not_before": facts.not_before.isoformat(),
                "not_after": facts.not_after.isoformat(),
                "sha256": facts.fingerprint.hex(),
            }
            for facts in certificates
        ],
    }


COMMANDS: Final = (
    Command(
        "attest verify",
        verify,
        "Judge an attestation document against roots and expectations.",
        (
            Option("file", "The document.", required=True),
            Option("--root", "PEM file of the root certificates to trust.", required=True),
            Option("--nonce", "Hexadecimal bytes that the document was asked to hold."),
            Option("--max-age", "Seconds that the document may be old.", kind=float),
            Option("--user-data", "Expected user data, hexadecimal."),
            Option("--public-key", "Expected public key (DER), hexadecimal."),
            Option("--at", "Judge freshness at this time (ISO 8601) instead of now."),
            Option(
                "--unsafe-accept-debug",
                "Accept enclaves in debug mode, for development under a root of its own.",
                flag=True,
            ),
            *(
                Option(f"--pcr{index}", _PCR_HELP.get(index, f"Expected PCR{index}."))
                for index in range(_PCR_COUNT)
            ),
        ),
        (
            (
                "A fresh document of one image",
                "qt attest verify document.bin --root root.pem --pcr0 b8c5...7a62 --nonce 00a1...",
            ),
        ),
    ),
    Command(
        "attest show",
        show,
        "Print what an attestation document claims, without judging it.",
        (Option("file", "The document.", required=True),),
    ),
)
