"""`qt attest`: read attestation documents and judge them.

A document is judged by the rules of `docs/reference/attestation-rules.md`; a failure names the rule
and says it in words. There is no verdict without an expectation: a genuine document of some enclave
is not a document of the right one.
"""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

from qtenclave.attestation import (
    PROFILES,
    QINGTIAN,
    Expectations,
    Freshness,
    MalformedDocument,
    MaxAge,
    Nonce,
    RevocationLists,
    Roots,
    Rule,
    RuleBroken,
    UnsafeAcceptDebug,
    check_expectations,
    parse_document,
    verify_document,
)
from qtenclave.attestation.document import MAX_DOCUMENT_BYTES
from qtenclave.attestation.report import describe_claim, describe_verified
from qtenclave.attestation.revocation import MAX_LIST_BYTES
from qtenclave.cli._app import Command, Option
from qtenclave.cli._arguments import hex_bytes
from qtenclave.cli._attest_rules import EXPLANATIONS
from qtenclave.cli._attest_tree import draw_tree
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
    file: str | None,
    root: str | None,
    profile: str = QINGTIAN.name,
    signing_certificate: str | None = None,
    crl: Sequence[str] | None = None,
    explain: str | None = None,
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
        profile: Whose documents: a name of `PROFILES`.
        signing_certificate: Path of the certificate, PEM, that must have signed the image.
        crl: Paths of revocation lists, PEM or DER.
        explain: A rule's number, to be explained; then nothing is judged.
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
    if explain is not None:
        return _explanation(explain)
    if file is None or root is None:
        missing = "the document" if file is None else "--root"
        raise InvalidRequest(
            f"argument: expected {missing}, got none", code=QtCode.MISSING_ARGUMENT
        )
    now = datetime.now(UTC) if at is None else _moment(at)
    freshness = _freshness(nonce, max_age)
    roots = Roots.from_pem(_read(root, _MAX_PEM_BYTES), PROFILES[profile])
    expectations = _expectations(
        registers,
        signing_certificate=signing_certificate,
        user_data=user_data,
        public_key=public_key,
        roots=roots,
        unsafe_accept_debug=unsafe_accept_debug,
    )
    lists = [_read(path, MAX_LIST_BYTES + 1) for path in crl or ()]
    revocation = RevocationLists.from_pem_or_der(lists) if lists else None
    try:
        claim = parse_document(_document(file), roots.profile)
        document = verify_document(claim, roots, now, freshness, revocation=revocation)
        check_expectations(document, expectations)
    except (MalformedDocument, RuleBroken) as error:
        raise _explained(error) from error
    return describe_verified(document)


def show(file: str, profile: str = QINGTIAN.name) -> dict[str, object]:
    """Return what a document claims, without judging it.

    Args:
        file: Path of the document.
        profile: Whose document it claims to be: a name of `PROFILES`.

    Raises:
        InvalidRequest: There is no such file.
        MalformedDocument: The file is no document.
    """
    try:
        return describe_claim(parse_document(_document(file), PROFILES[profile]))
    except (MalformedDocument, RuleBroken) as error:
        raise _explained(error) from error


def _explanation(number: str) -> dict[str, object]:
    """Return a rule in plain words."""
    rule = Rule.__members__.get(number.upper())
    if rule is None:
        first, *_, last = Rule
        raise InvalidRequest(
            f"--explain: expected a rule from {first.name} to {last.name}, got {number[:20]!a}",
            code=QtCode.INVALID_ARGUMENT,
        )
    meaning, remedy = EXPLANATIONS[rule]
    return {"rule": rule.name, "demands": rule.value, "broken": meaning, "remedy": remedy}


def draw_explanation(facts: Mapping[str, object]) -> str | None:
    """Return an explained rule as text; None for a verdict, which stays JSON."""
    if "demands" not in facts:
        return None
    return (
        f"{facts['rule']}: {facts['demands']}.\n"
        f"Broken:  {facts['broken']}\nRemedy:  {facts['remedy']}"
    )


def _explained(error: MalformedDocument | RuleBroken) -> MalformedDocument | RuleBroken:
    """Return the same failure, with its rule in words."""
    rule = Rule[error.rule]
    words = f"rule {rule.name}: {error}. The rule: {rule.value}. {EXPLANATIONS[rule][0]}"
    return type(error)(rule, words)


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
        return Nonce(hex_bytes("--nonce", nonce), max_age_s=max_age)
    if max_age is not None:
        return MaxAge(max_age)
    raise InvalidRequest(
        "freshness: expected --nonce or --max-age, got neither: an old document proves nothing"
        " about now",
        code=QtCode.MISSING_ARGUMENT,
    )


def _expectations(
    registers: Mapping[str, str | None],
    *,
    signing_certificate: str | None,
    user_data: str | None,
    public_key: str | None,
    roots: Roots,
    unsafe_accept_debug: bool,
) -> Expectations:
    pcrs = {
        int(name.removeprefix("pcr")): hex_bytes(f"--{name}", value)
        for name, value in registers.items()
        if value is not None
    }
    if not pcrs and signing_certificate is None:
        raise InvalidRequest(
            "expectation: expected --pcr0 or --signing-certificate, got neither: every enclave's"
            " document would pass",
            code=QtCode.MISSING_ARGUMENT,
        )
    debug = None
    if unsafe_accept_debug:
        if len(roots.fingerprints) != 1:
            raise InvalidRequest("--unsafe-accept-debug: expected one root, got several")
        debug = UnsafeAcceptDebug(*roots.fingerprints)
    return Expectations(
        pcrs,
        signing_certificate=None
        if signing_certificate is None
        else _certificate(signing_certificate),
        public_key=None if public_key is None else hex_bytes("--public-key", public_key),
        user_data=None if user_data is None else hex_bytes("--user-data", user_data),
        accept_debug=debug,
    )


def _certificate(file: str) -> bytes:
    try:
        certificate = x509.load_pem_x509_certificate(_read(file, _MAX_PEM_BYTES))
    except ValueError as error:
        raise InvalidRequest(
            f"{file}: expected a certificate in PEM, got another", code=QtCode.INVALID_ARGUMENT
        ) from error
    return certificate.public_bytes(Encoding.DER)


_PROFILE: Final = Option(
    "--profile",
    "Whose document: of QingTian Enclave and QTEnclave, or of AWS Nitro Enclaves.",
    default=QINGTIAN.name,
    choices=tuple(PROFILES),
)

COMMANDS: Final = (
    Command(
        "attest verify",
        verify,
        "Judge an attestation document against roots and expectations.",
        (
            Option("file", "The document."),
            Option("--root", "PEM file of the root certificates to trust."),
            _PROFILE,
            Option(
                "--signing-certificate",
                "PEM file of the certificate that signed the image, in place of --pcr0 or besides.",
            ),
            Option(
                "--crl",
                "Revocation list, PEM or DER; given once for each. Without it none are looked at.",
                many=True,
            ),
            Option("--explain", "Explain a rule, such as V23, in plain words; judge nothing."),
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
            ("What a rule means", "qt attest verify --explain V23"),
        ),
        text=draw_explanation,
    ),
    Command(
        "attest show",
        show,
        "Print what an attestation document claims, as a tree, without judging it.",
        (Option("file", "The document.", required=True), _PROFILE),
        (("As JSON", "qt attest show document.bin --output json"),),
        text=draw_tree,
    ),
)
