"""The enclave image format: layout, signature, digests."""

from qtenclave.eif.algorithms import CURVES
from qtenclave.eif.boundaries import BoundaryCheck, read_kernel_extent
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
    join_signature,
    parse_detached_signature,
    parse_signature,
    sign_digest,
    sign_measurements,
    signing_digest,
    signing_input,
    verify_signature,
)
from qtenclave.eif.writer import EifWriter

__all__ = [
    "CURVES",
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
    "join_signature",
    "parse_certificate",
    "parse_detached_signature",
    "parse_header",
    "parse_signature",
    "read_kernel_extent",
    "sign_digest",
    "sign_measurements",
    "signing_digest",
    "signing_input",
    "verify_certificate",
    "verify_signature",
]
