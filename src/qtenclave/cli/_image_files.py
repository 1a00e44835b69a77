"""`qt enclave`, the commands on image files: sign, describe, verify.

None of them needs a node, a container or the network, so that they run on a laptop, in a pipeline,
or on the one machine that may see the signing key. `query-eif` is the product's, the others are
ours.
"""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from qtenclave.cli._app import Command, Option
from qtenclave.cli._arguments import ask_secret, hex_bytes
from qtenclave.errors import InvalidRequest, QtCode

if TYPE_CHECKING:
    from qtenclave.eif import Measurements
    from qtenclave.image import Signer

__all__ = ["COMMANDS", "KEY_OPTIONS", "image_signer", "query_eif", "sign_eif", "verify_eif"]

_WIDTH: Final = 60  # beside the names, and the rule between: 80 columns hold all
_HEX_WIDTH: Final = 48  # half a register
_MAX_LINES: Final = 4


def image_signer(
    private_key: str | None, signing_certificate: str | None, passphrase_file: str | None
) -> "Signer | None":
    """Return who signs, or None where neither key nor certificate is given.

    Raises:
        EnclaveError: See `load_signer`; also for one without the other.
    """
    if private_key is None and signing_certificate is None:
        return None
    if private_key is None or signing_certificate is None:
        raise InvalidRequest(
            "--private-key and --signing-certificate: expected both or none, got one",
            code=QtCode.MISSING_ARGUMENT,
        )
    from qtenclave.image import load_signer  # noqa: PLC0415 - only where it is used

    ask = partial(ask_secret, file=passphrase_file)
    return load_signer(private_key, Path(signing_certificate), ask=ask)


def _registers(measurements: "Measurements") -> dict[str, object]:
    return {
        "digest": "SHA384",
        "PCR0": measurements.pcr0.hex(),
        "PCR1": measurements.pcr1.hex(),
        "PCR2": measurements.pcr2.hex(),
        "PCR8": measurements.pcr8.hex(),
    }


def sign_eif(
    *,
    eif: str,
    signing_certificate: str,
    private_key: str | None = None,
    passphrase_file: str | None = None,
    digest_out: str | None = None,
    signature_in: str | None = None,
    eif_out: str | None = None,
) -> object:
    """Sign an image that is there already, in one step or in two."""
    ways = {
        "--private-key": private_key,
        "--digest-out": digest_out,
        "--signature-in": signature_in,
    }
    if sum(way is not None for way in ways.values()) != 1:
        raise InvalidRequest(
            f"sign-eif: expected one of {', '.join(ways)}, got none or several",
            code=QtCode.MISSING_ARGUMENT,
        )
    from qtenclave.image import load_detached_signature, sign_image  # noqa: PLC0415

    certificate = Path(signing_certificate)
    if digest_out is not None:
        return _write_digest(Path(eif), certificate, Path(digest_out))
    if signature_in is not None:
        signer = load_detached_signature(Path(signature_in), certificate)
    else:
        found = image_signer(private_key, signing_certificate, passphrase_file)
        if found is None:  # both are given
            raise InvalidRequest("--private-key: expected one, got none")
        signer = found
    signed = sign_image(Path(eif), Path(eif_out or eif), signer)
    return {
        **_registers(signed.measurements),
        "FileSHA256": signed.sha256.hex(),
        "BuildRecord": str(signed.record) if signed.record else None,
    }


def _write_digest(eif: Path, certificate: Path, output: Path) -> object:
    """Write what the holder of the key has to sign; the image stays as it is."""
    from qtenclave.files import replace_file  # noqa: PLC0415
    from qtenclave.image import load_certificate, prepare_signature  # noqa: PLC0415

    request = prepare_signature(eif, load_certificate(certificate))
    replace_file(output, request.digest, 0o644)
    return {
        "HashAlgorithm": request.hash,
        "Digest": request.digest.hex(),
        **_registers(request.measurements),
    }


def query_eif(eif: str) -> object:
    """Describe an image file."""
    from qtenclave.image import describe_image  # noqa: PLC0415

    return describe_image(Path(eif))


def verify_eif(
    *,
    eif: str,
    pcr0: str | None = None,
    pcr1: str | None = None,
    pcr2: str | None = None,
    pcr8: str | None = None,
    certificate: str | None = None,
) -> object:
    """Hold an image file against expectations."""
    from qtenclave.image import (  # noqa: PLC0415
        ImageExpectations,
        describe_certificate,
        read_certificate,
        verify_image,
    )

    given = {0: pcr0, 1: pcr1, 2: pcr2, 8: pcr8}
    expectations = ImageExpectations(
        {index: hex_bytes(f"--pcr{index}", text) for index, text in given.items() if text},
        None if certificate is None else read_certificate(Path(certificate)),
    )
    verified = verify_image(Path(eif), expectations)
    return {
        "Verified": True,
        **_registers(verified.measurements),
        "FileSHA256": verified.sha256.hex(),
        "SigningCertificate": (
            describe_certificate(verified.certificate) if verified.certificate else None
        ),
    }


def _rows(name: str, text: object, width: int = _WIDTH) -> list[dict[str, str]]:
    """Return table rows for one fact, in ASCII and of bounded size: the file chose the text."""
    import textwrap  # noqa: PLC0415 - `start` has no use for it

    shown = str(text).encode("ascii", "backslashreplace").decode()
    lines = textwrap.wrap(shown, width, drop_whitespace=False) or [""]
    if len(lines) > _MAX_LINES:
        lines = [*lines[: _MAX_LINES - 1], f"... ({len(shown)} characters)"]
    return [
        {"Fact": name if number == 0 else "", "Value": line} for number, line in enumerate(lines)
    ]


def _verdict(holds: object, error: object) -> str:
    if holds is None:
        return "none"
    return "holds" if holds else f"DOES NOT HOLD: {error}"


def eif_table(described: dict[str, Any]) -> list[dict[str, str]]:
    """Return what `query-eif` found as rows for people, at most 80 columns wide."""
    metadata = described["Metadata"] or {}
    certificate = described["SigningCertificate"]
    rows = [
        *_rows("Name (unmeasured)", metadata.get("ImageName")),
        *_rows("Version (unmeas.)", metadata.get("ImageVersion")),
        *_rows("Architecture", described["Architecture"]),
        *_rows("CRC", _verdict(described["CrcOK"], "the file is damaged")),
        *_rows("Boundaries", _verdict(described["BoundariesOK"], described["BoundariesError"])),
    ]
    for name in ("PCR0", "PCR1", "PCR2", "PCR8"):
        rows += _rows(name, described[name] or "no readable certificate", _HEX_WIDTH)
    rows += _rows("Signature", _verdict(described["SignatureOK"], described["SignatureError"]))
    if certificate:
        rows += _rows("Signed by", certificate["Subject"])
        rows += _rows("Issued by", certificate["Issuer"])
        rows += _rows("Valid", f"{certificate['NotBefore']} to {certificate['NotAfter']}")
        rows += _rows("Key", certificate["Curve"])
    enclave_os = metadata.get("EnclaveOS")
    if isinstance(enclave_os, dict):
        rows += _rows("Kernel (unmeas.)", enclave_os.get("KernelProfile") or "own")
        rows += _rows("Init (unmeasured)", "own" if enclave_os.get("OwnInitSHA256") else "ours")
    rows += _rows("Kernel SHA-256", described["KernelSHA256"], _HEX_WIDTH)
    rows += _rows("Command line", described["Cmdline"])
    for number, section in enumerate(described["Sections"]):
        rows += _rows(f"Section {number}", f"{section['Kind']}, {section['Size']} bytes")
    return rows


_EIF: Final = Option("--eif", "Path of the enclave image.", required=True)
KEY_OPTIONS: Final = (
    Option(
        "--private-key",
        "PEM file of the key that signs, or a PKCS#11 URI; with --signing-certificate.",
    ),
    Option("--signing-certificate", "PEM file of its certificate, with --private-key."),
    Option(
        "--passphrase-file",
        "File, yours alone, with the passphrase or PIN of the key; else it is asked for.",
    ),
)

COMMANDS: Final = (
    Command(
        "enclave query-eif", query_eif, "Describe an enclave image file.", (_EIF,), table=eif_table
    ),
    Command(
        "enclave sign-eif",
        sign_eif,
        "Sign an enclave image that is there already; a signature in it is replaced.",
        (
            _EIF,
            Option("--signing-certificate", "PEM file of the certificate.", required=True),
            Option("--private-key", "PEM file of its key, or a PKCS#11 URI."),
            KEY_OPTIONS[-1],
            Option("--digest-out", "Only write the digest that has to be signed elsewhere."),
            Option("--signature-in", "File with the signature over that digest."),
            Option("--eif-out", "Where the signed image is written, if not over --eif."),
        ),
        (
            (
                "Sign with a key in a security module",
                "qt enclave sign-eif --eif app.eif --signing-certificate certificate.pem"
                " --private-key 'pkcs11:token=release;object=image?module-path=/usr/lib/p11.so'",
            ),
            (
                "Sign where the key is, with two commands here",
                "qt enclave sign-eif --eif app.eif --signing-certificate certificate.pem"
                " --digest-out app.digest",
            ),
        ),
    ),
    Command(
        "enclave verify-eif",
        verify_eif,
        "Hold an enclave image file against what is expected of it.",
        (
            _EIF,
            Option("--pcr0", "Expected PCR0: the image, as `qt enclave make-img` printed it."),
            Option("--pcr1", "Expected PCR1: kernel, command line and init."),
            Option("--pcr2", "Expected PCR2: the application."),
            Option("--pcr8", "Expected PCR8: the certificate that signed."),
            Option("--certificate", "PEM file of the certificate that must have signed."),
        ),
        (
            (
                "In a pipeline",
                "qt enclave verify-eif --eif app.eif --certificate certificate.pem --pcr0 b8c5...",
            ),
        ),
    ),
)
