"""The enclave image format: layout, signature, digests."""

from qtenclave.eif.boundaries import BoundaryCheck
from qtenclave.eif.certificate import (
    ClaimedCertificate,
    SigningCertificate,
    parse_certificate,
    verify_certificate,
)
from qtenclave.eif.header import (
    HEADER_SIZE,
    MAX_SECTION_BYTES,
    Architecture,
    Header,
    SectionKind,
    encode_header,
    parse_header,
)
from qtenclave.eif.measure import ImageDigest, Measurements, Measurer, certificate_digest
from qtenclave.eif.reader import (
    CrcMismatch,
    EifReader,
    Event,
    SectionData,
    SectionEnd,
    SectionStart,
)
from qtenclave.eif.signature import (
    ClaimedSignature,
    encode_signature_section,
    parse_signature,
    sign_measurements,
    signing_input,
    verify_signature,
)
from qtenclave.eif.writer import EifWriter

__all__ = [
    "HEADER_SIZE",
    "MAX_SECTION_BYTES",
    "Architecture",
    "BoundaryCheck",
    "ClaimedCertificate",
    "ClaimedSignature",
    "CrcMismatch",
    "EifReader",
    "EifWriter",
    "Event",
    "Header",
    "ImageDigest",
    "Measurements",
    "Measurer",
    "SectionData",
    "SectionEnd",
    "SectionKind",
    "SectionStart",
    "SigningCertificate",
    "certificate_digest",
    "encode_header",
    "encode_signature_section",
    "parse_certificate",
    "parse_header",
    "parse_signature",
    "sign_measurements",
    "signing_input",
    "verify_certificate",
    "verify_signature",
]
