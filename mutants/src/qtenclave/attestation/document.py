"""The attestation document as bytes: written exactly as the product writes it, read strictly.

Decides the form of a document, rules V01 to V14 (`docs/reference/attestation-rules.md`). A parsed
document is a claim: whether it may be trusted is decided in `verify`, and whether it says what the
caller wants in `check_expectations`.

Source: QingTian Enclave user guide, "Attestation document" (pages 1411, 1412), and a genuine
document of the product for what the guide leaves out.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final

from qtenclave.attestation.cbor import Item, encode_head, encode_item, parse_item
from qtenclave.attestation.profile import QINGTIAN, Profile, SignatureOrder
from qtenclave.attestation.rules import MalformedDocument, Rule
from qtenclave.errors import InvalidRequest, MalformedInput
from qtenclave.pcr import PCR_COUNT, SYSTEM_PCRS, DigestAlg, PcrBank

__all__ = [
    "CABUNDLE_CERTIFICATES",
    "MAX_CERTIFICATE_BYTES",
    "MAX_DOCUMENT_BYTES",
    "MAX_NONCE_BYTES",
    "MAX_PUBLIC_KEY_BYTES",
    "MAX_USER_DATA_BYTES",
    "SIGNATURE_HALF_BYTES",
    "ClaimedDocument",
    "DocumentTemplate",
    "SignatureOrder",
    "assemble",
    "parse_document",
    "signed_bytes",
]

MAX_DOCUMENT_BYTES: Final = 16384  # requirement R4; genuine ones have about 4900
MAX_MODULE_ID_BYTES: Final = 127  # QTSM_MODULE_ID_MAX_SIZE, less its terminator
MAX_CERTIFICATE_BYTES: Final = QINGTIAN.max_certificate_bytes
CABUNDLE_CERTIFICATES: Final = QINGTIAN.cabundle_certificates.start
MAX_USER_DATA_BYTES: Final = QINGTIAN.max_user_data_bytes
MAX_NONCE_BYTES: Final = QINGTIAN.max_nonce_bytes
MAX_PUBLIC_KEY_BYTES: Final = QINGTIAN.max_public_key_bytes
MAX_TIMESTAMP_MS: Final = 253_402_300_799_999  # the end of year 9999, where calendars here end
SIGNATURE_HALF_BYTES: Final = 48

_COSE_SIGN1_TAG: Final = 18
_ES384: Final = -35
# {1: -35} with both integers in their 32-bit form, as the product writes it.
_PROTECTED: Final = bytes.fromhex("a1 1a00000001 3a00000022")
_ENVELOPE_HEAD: Final = b"\x84" + encode_item(_PROTECTED) + b"\xa0"
_SIGNED_HEAD: Final = b"\x84" + encode_item("Signature1")


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_xǁDocumentTemplateǁ__post_init____mutmut: MutantDict = {}  # type: ignore
mutants_xǁDocumentTemplateǁ_encode_middle__mutmut: MutantDict = {}  # type: ignore
mutants_xǁDocumentTemplateǁpayload__mutmut: MutantDict = {}  # type: ignore


@dataclass(frozen=True, slots=True)
class DocumentTemplate:
    """All of a payload that stays the same from one request to the next.

    A module keeps one until a register or its certificate changes, so that a document costs little
    more than its signature.

    Attributes:
        module_id: `<instance id>.enc-<16 hex digits>`.
        bank: The registers. 0 to 15 are listed always, the others once something was extended.
        certificate: Of the attestation key, DER.
        cabundle: The chain above it, DER: root, region, grid, instance.
    """

    module_id: str
    bank: PcrBank
    certificate: bytes
    cabundle: tuple[bytes, ...]
    _head: bytes = field(init=False, repr=False, compare=False)
    _middle: bytes = field(init=False, repr=False, compare=False)

    @_mutmut_mutated(mutants_xǁDocumentTemplateǁ__post_init____mutmut)
    def __post_init__(self) -> None:
        """Check the limits and encode what is known.

        Raises:
            InvalidRequest: A part is outside what a verifier accepts.
        """
        if not _is_module_id(self.module_id):
            raise InvalidRequest("module id: expected 1 to 127 printable ASCII characters")
        if len(self.bank.values) != PCR_COUNT or self.bank.alg is not DigestAlg.SHA384:
            raise InvalidRequest(f"PCR bank: expected {PCR_COUNT} SHA384 registers, got another")
        if len(self.cabundle) != CABUNDLE_CERTIFICATES:
            raise InvalidRequest(
                f"cabundle: expected {CABUNDLE_CERTIFICATES} certificates, got {len(self.cabundle)}"
            )
        for certificate in (self.certificate, *self.cabundle):
            _check_input("certificate", certificate, 1, MAX_CERTIFICATE_BYTES)
        head = encode_head(5, 9) + encode_item("module_id") + encode_item(self.module_id)
        # The head byte of a 64-bit integer: the product never writes a shorter one here.
        object.__setattr__(self, "_head", head + encode_item("timestamp") + b"\x1b")
        object.__setattr__(self, "_middle", self._encode_middle())

    def xǁDocumentTemplateǁ__post_init____mutmut_orig(self) -> None:
        """Check the limits and encode what is known.

        Raises:
            InvalidRequest: A part is outside what a verifier accepts.
        """
        if not _is_module_id(self.module_id):
            raise InvalidRequest("module id: expected 1 to 127 printable ASCII characters")
        if len(self.bank.values) != PCR_COUNT or self.bank.alg is not DigestAlg.SHA384:
            raise InvalidRequest(f"PCR bank: expected {PCR_COUNT} SHA384 registers, got another")
        if len(self.cabundle) != CABUNDLE_CERTIFICATES:
            raise InvalidRequest(
                f"cabundle: expected {CABUNDLE_CERTIFICATES} certificates, got {len(self.cabundle)}"
            )
        for certificate in (self.certificate, *self.cabundle):
            _check_input("certificate", certificate, 1, MAX_CERTIFICATE_BYTES)
        head = encode_head(5, 9) + encode_item("module_id") + encode_item(self.module_id)
        # The head byte of a 64-bit integer: the product never writes a shorter one here.
        object.__setattr__(self, "_head", head + encode_item("timestamp") + b"\x1b")
        object.__setattr__(self, "_middle", self._encode_middle())

    def xǁDocumentTemplateǁ__post_init____mutmut_1(self) -> None:
        """Check the limits and encode what is known.

        Raises:
            InvalidRequest: A part is outside what a verifier accepts.
        """
        if _is_module_id(self.module_id):
            raise InvalidRequest("module id: expected 1 to 127 printable ASCII characters")
        if len(self.bank.values) != PCR_COUNT or self.bank.alg is not DigestAlg.SHA384:
            raise InvalidRequest(f"PCR bank: expected {PCR_COUNT} SHA384 registers, got another")
        if len(self.cabundle) != CABUNDLE_CERTIFICATES:
            raise InvalidRequest(
                f"cabundle: expected {CABUNDLE_CERTIFICATES} certificates, got {len(self.cabundle)}"
            )
        for certificate in (self.certificate, *self.cabundle):
            _check_input("certificate", certificate, 1, MAX_CERTIFICATE_BYTES)
        head = encode_head(5, 9) + encode_item("module_id") + encode_item(self.module_id)
        # The head byte of a 64-bit integer: the product never writes a shorter one here.
        object.__setattr__(self, "_head", head + encode_item("timestamp") + b"\x1b")
        object.__setattr__(self, "_middle", self._encode_middle())

    def xǁDocumentTemplateǁ__post_init____mutmut_2(self) -> None:
        """Check the limits and encode what is known.

        Raises:
            InvalidRequest: A part is outside what a verifier accepts.
        """
        if not _is_module_id(None):
            raise InvalidRequest("module id: expected 1 to 127 printable ASCII characters")
        if len(self.bank.values) != PCR_COUNT or self.bank.alg is not DigestAlg.SHA384:
            raise InvalidRequest(f"PCR bank: expected {PCR_COUNT} SHA384 registers, got another")
        if len(self.cabundle) != CABUNDLE_CERTIFICATES:
            raise InvalidRequest(
                f"cabundle: expected {CABUNDLE_CERTIFICATES} certificates, got {len(self.cabundle)}"
            )
        for certificate in (self.certificate, *self.cabundle):
            _check_input("certificate", certificate, 1, MAX_CERTIFICATE_BYTES)
        head = encode_head(5, 9) + encode_item("module_id") + encode_item(self.module_id)
        # The head byte of a 64-bit integer: the product never writes a shorter one here.
        object.__setattr__(self, "_head", head + encode_item("timestamp") + b"\x1b")
        object.__setattr__(self, "_middle", self._encode_middle())

    def xǁDocumentTemplateǁ__post_init____mutmut_3(self) -> None:
        """Check the limits and encode what is known.

        Raises:
            InvalidRequest: A part is outside what a verifier accepts.
        """
        if not _is_module_id(self.module_id):
            raise InvalidRequest(None)
        if len(self.bank.values) != PCR_COUNT or self.bank.alg is not DigestAlg.SHA384:
            raise InvalidRequest(f"PCR bank: expected {PCR_COUNT} SHA384 registers, got another")
        if len(self.cabundle) != CABUNDLE_CERTIFICATES:
            raise InvalidRequest(
                f"cabundle: expected {CABUNDLE_CERTIFICATES} certificates, got {len(self.cabundle)}"
            )
        for certificate in (self.certificate, *self.cabundle):
            _check_input("certificate", certificate, 1, MAX_CERTIFICATE_BYTES)
        head = encode_head(5, 9) + encode_item("module_id") + encode_item(self.module_id)
        # The head byte of a 64-bit integer: the product never writes a shorter one here.
        object.__setattr__(self, "_head", head + encode_item("timestamp") + b"\x1b")
        object.__setattr__(self, "_middle", self._encode_middle())

    def xǁDocumentTemplateǁ__post_init____mutmut_4(self) -> None:
        """Check the limits and encode what is known.

        Raises:
            InvalidRequest: A part is outside what a verifier accepts.
        """
        if not _is_module_id(self.module_id):
            raise InvalidRequest("XXmodule id: expected 1 to 127 printable ASCII charactersXX")
        if len(self.bank.values) != PCR_COUNT or self.bank.alg is not DigestAlg.SHA384:
            raise InvalidRequest(f"PCR bank: expected {PCR_COUNT} SHA384 registers, got another")
        if len(self.cabundle) != CABUNDLE_CERTIFICATES:
            raise InvalidRequest(
                f"cabundle: expected {CABUNDLE_CERTIFICATES} certificates, got {len(self.cabundle)}"
            )
        for certificate in (self.certificate, *self.cabundle):
            _check_input("certificate", certificate, 1, MAX_CERTIFICATE_BYTES)
        head = encode_head(5, 9) + encode_item("module_id") + encode_item(self.module_id)
        # The head byte of a 64-bit integer: the product never writes a shorter one here.
        object.__setattr__(self, "_head", head + encode_item("timestamp") + b"\x1b")
        object.__setattr__(self, "_middle", self._encode_middle())

    def xǁDocumentTemplateǁ__post_init____mutmut_5(self) -> None:
        """Check the limits and encode what is known.

        Raises:
            InvalidRequest: A part is outside what a verifier accepts.
        """
        if not _is_module_id(self.module_id):
            raise InvalidRequest("module id: expected 1 to 127 printable ascii characters")
        if len(self.bank.values) != PCR_COUNT or self.bank.alg is not DigestAlg.SHA384:
            raise InvalidRequest(f"PCR bank: expected {PCR_COUNT} SHA384 registers, got another")
        if len(self.cabundle) != CABUNDLE_CERTIFICATES:
            raise InvalidRequest(
                f"cabundle: expected {CABUNDLE_CERTIFICATES} certificates, got {len(self.cabundle)}"
            )
        for certificate in (self.certificate, *self.cabundle):
            _check_input("certificate", certificate, 1, MAX_CERTIFICATE_BYTES)
        head = encode_head(5, 9) + encode_item("module_id") + encode_item(self.module_id)
        # The head byte of a 64-bit integer: the product never writes a shorter one here.
        object.__setattr__(self, "_head", head + encode_item("timestamp") + b"\x1b")
        object.__setattr__(self, "_middle", self._encode_middle())

    def xǁDocumentTemplateǁ__post_init____mutmut_6(self) -> None:
        """Check the limits and encode what is known.

        Raises:
            InvalidRequest: A part is outside what a verifier accepts.
        """
        if not _is_module_id(self.module_id):
            raise InvalidRequest("MODULE ID: EXPECTED 1 TO 127 PRINTABLE ASCII CHARACTERS")
        if len(self.bank.values) != PCR_COUNT or self.bank.alg is not DigestAlg.SHA384:
            raise InvalidRequest(f"PCR bank: expected {PCR_COUNT} SHA384 registers, got another")
        if len(self.cabundle) != CABUNDLE_CERTIFICATES:
            raise InvalidRequest(
                f"cabundle: expected {CABUNDLE_CERTIFICATES} certificates, got {len(self.cabundle)}"
            )
        for certificate in (self.certificate, *self.cabundle):
            _check_input("certificate", certificate, 1, MAX_CERTIFICATE_BYTES)
        head = encode_head(5, 9) + encode_item("module_id") + encode_item(self.module_id)
        # The head byte of a 64-bit integer: the product never writes a shorter one here.
        object.__setattr__(self, "_head", head + encode_item("timestamp") + b"\x1b")
        object.__setattr__(self, "_middle", self._encode_middle())

    def xǁDocumentTemplateǁ__post_init____mutmut_7(self) -> None:
        """Check the limits and encode what is known.

        Raises:
            InvalidRequest: A part is outside what a verifier accepts.
        """
        if not _is_module_id(self.module_id):
            raise InvalidRequest("module id: expected 1 to 127 printable ASCII characters")
        if len(self.bank.values) != PCR_COUNT and self.bank.alg is not DigestAlg.SHA384:
            raise InvalidRequest(f"PCR bank: expected {PCR_COUNT} SHA384 registers, got another")
        if len(self.cabundle) != CABUNDLE_CERTIFICATES:
            raise InvalidRequest(
                f"cabundle: expected {CABUNDLE_CERTIFICATES} certificates, got {len(self.cabundle)}"
            )
        for certificate in (self.certificate, *self.cabundle):
            _check_input("certificate", certificate, 1, MAX_CERTIFICATE_BYTES)
        head = encode_head(5, 9) + encode_item("module_id") + encode_item(self.module_id)
        # The head byte of a 64-bit integer: the product never writes a shorter one here.
        object.__setattr__(self, "_head", head + encode_item("timestamp") + b"\x1b")
        object.__setattr__(self, "_middle", self._encode_middle())

    def xǁDocumentTemplateǁ__post_init____mutmut_8(self) -> None:
        """Check the limits and encode what is known.

        Raises:
            InvalidRequest: A part is outside what a verifier accepts.
        """
        if not _is_module_id(self.module_id):
            raise InvalidRequest("module id: expected 1 to 127 printable ASCII characters")
        if len(self.bank.values) == PCR_COUNT or self.bank.alg is not DigestAlg.SHA384:
            raise InvalidRequest(f"PCR bank: expected {PCR_COUNT} SHA384 registers, got another")
        if len(self.cabundle) != CABUNDLE_CERTIFICATES:
            raise InvalidRequest(
                f"cabundle: expected {CABUNDLE_CERTIFICATES} certificates, got {len(self.cabundle)}"
            )
        for certificate in (self.certificate, *self.cabundle):
            _check_input("certificate", certificate, 1, MAX_CERTIFICATE_BYTES)
        head = encode_head(5, 9) + encode_item("module_id") + encode_item(self.module_id)
        # The head byte of a 64-bit integer: the product never writes a shorter one here.
        object.__setattr__(self, "_head", head + encode_item("timestamp") + b"\x1b")
        object.__setattr__(self, "_middle", self._encode_middle())

    def xǁDocumentTemplateǁ__post_init____mutmut_9(self) -> None:
        """Check the limits and encode what is known.

        Raises:
            InvalidRequest: A part is outside what a verifier accepts.
        """
        if not _is_module_id(self.module_id):
            raise InvalidRequest("module id: expected 1 to 127 printable ASCII characters")
        if len(self.bank.values) != PCR_COUNT or self.bank.alg is DigestAlg.SHA384:
            raise InvalidRequest(f"PCR bank: expected {PCR_COUNT} SHA384 registers, got another")
        if len(self.cabundle) != CABUNDLE_CERTIFICATES:
            raise InvalidRequest(
                f"cabundle: expected {CABUNDLE_CERTIFICATES} certificates, got {len(self.cabundle)}"
            )
        for certificate in (self.certificate, *self.cabundle):
            _check_input("certificate", certificate, 1, MAX_CERTIFICATE_BYTES)
        head = encode_head(5, 9) + encode_item("module_id") + encode_item(self.module_id)
        # The head byte of a 64-bit integer: the product never writes a shorter one here.
        object.__setattr__(self, "_head", head + encode_item("timestamp") + b"\x1b")
        object.__setattr__(self, "_middle", self._encode_middle())

    def xǁDocumentTemplateǁ__post_init____mutmut_10(self) -> None:
        """Check the limits and encode what is known.

        Raises:
            InvalidRequest: A part is outside what a verifier accepts.
        """
        if not _is_module_id(self.module_id):
            raise InvalidRequest("module id: expected 1 to 127 printable ASCII characters")
        if len(self.bank.values) != PCR_COUNT or self.bank.alg is not DigestAlg.SHA384:
            raise InvalidRequest(None)
        if len(self.cabundle) != CABUNDLE_CERTIFICATES:
            raise InvalidRequest(
                f"cabundle: expected {CABUNDLE_CERTIFICATES} certificates, got {len(self.cabundle)}"
            )
        for certificate in (self.certificate, *self.cabundle):
            _check_input("certificate", certificate, 1, MAX_CERTIFICATE_BYTES)
        head = encode_head(5, 9) + encode_item("module_id") + encode_item(self.module_id)
        # The head byte of a 64-bit integer: the product never writes a shorter one here.
        object.__setattr__(self, "_head", head + encode_item("timestamp") + b"\x1b")
        object.__setattr__(self, "_middle", self._encode_middle())

    def xǁDocumentTemplateǁ__post_init____mutmut_11(self) -> None:
        """Check the limits and encode what is known.

        Raises:
            InvalidRequest: A part is outside what a verifier accepts.
        """
        if not _is_module_id(self.module_id):
            raise InvalidRequest("module id: expected 1 to 127 printable ASCII characters")
        if len(self.bank.values) != PCR_COUNT or self.bank.alg is not DigestAlg.SHA384:
            raise InvalidRequest(f"PCR bank: expected {PCR_COUNT} SHA384 registers, got another")
        if len(self.cabundle) == CABUNDLE_CERTIFICATES:
            raise InvalidRequest(
                f"cabundle: expected {CABUNDLE_CERTIFICATES} certificates, got {len(self.cabundle)}"
            )
        for certificate in (self.certificate, *self.cabundle):
            _check_input("certificate", certificate, 1, MAX_CERTIFICATE_BYTES)
        head = encode_head(5, 9) + encode_item("module_id") + encode_item(self.module_id)
        # The head byte of a 64-bit integer: the product never writes a shorter one here.
        object.__setattr__(self, "_head", head + encode_item("timestamp") + b"\x1b")
        object.__setattr__(self, "_middle", self._encode_middle())

    def xǁDocumentTemplateǁ__post_init____mutmut_12(self) -> None:
        """Check the limits and encode what is known.

        Raises:
            InvalidRequest: A part is outside what a verifier accepts.
        """
        if not _is_module_id(self.module_id):
            raise InvalidRequest("module id: expected 1 to 127 printable ASCII characters")
        if len(self.bank.values) != PCR_COUNT or self.bank.alg is not DigestAlg.SHA384:
            raise InvalidRequest(f"PCR bank: expected {PCR_COUNT} SHA384 registers, got another")
        if len(self.cabundle) != CABUNDLE_CERTIFICATES:
            raise InvalidRequest(
                None
            )
        for certificate in (self.certificate, *self.cabundle):
            _check_input("certificate", certificate, 1, MAX_CERTIFICATE_BYTES)
        head = encode_head(5, 9) + encode_item("module_id") + encode_item(self.module_id)
        # The head byte of a 64-bit integer: the product never writes a shorter one here.
        object.__setattr__(self, "_head", head + encode_item("timestamp") + b"\x1b")
        object.__setattr__(self, "_middle", self._encode_middle())

    def xǁDocumentTemplateǁ__post_init____mutmut_13(self) -> None:
        """Check the limits and encode what is known.

        Raises:
            InvalidRequest: A part is outside what a verifier accepts.
        """
        if not _is_module_id(self.module_id):
            raise InvalidRequest("module id: expected 1 to 127 printable ASCII characters")
        if len(self.bank.values) != PCR_COUNT or self.bank.alg is not DigestAlg.SHA384:
            raise InvalidRequest(f"PCR bank: expected {PCR_COUNT} SHA384 registers, got another")
        if len(self.cabundle) != CABUNDLE_CERTIFICATES:
            raise InvalidRequest(
                f"cabundle: expected {CABUNDLE_CERTIFICATES} certificates, got {len(self.cabundle)}"
            )
        for certificate in (self.certificate, *self.cabundle):
            _check_input(None, certificate, 1, MAX_CERTIFICATE_BYTES)
        head = encode_head(5, 9) + encode_item("module_id") + encode_item(self.module_id)
        # The head byte of a 64-bit integer: the product never writes a shorter one here.
        object.__setattr__(self, "_head", head + encode_item("timestamp") + b"\x1b")
        object.__setattr__(self, "_middle", self._encode_middle())

    def xǁDocumentTemplateǁ__post_init____mutmut_14(self) -> None:
        """Check the limits and encode what is known.

        Raises:
            InvalidRequest: A part is outside what a verifier accepts.
        """
        if not _is_module_id(self.module_id):
            raise InvalidRequest("module id: expected 1 to 127 printable ASCII characters")
        if len(self.bank.values) != PCR_COUNT or self.bank.alg is not DigestAlg.SHA384:
            raise InvalidRequest(f"PCR bank: expected {PCR_COUNT} SHA384 registers, got another")
        if len(self.cabundle) != CABUNDLE_CERTIFICATES:
            raise InvalidRequest(
                f"cabundle: expected {CABUNDLE_CERTIFICATES} certificates, got {len(self.cabundle)}"
            )
        for certificate in (self.certificate, *self.cabundle):
            _check_input("certificate", None, 1, MAX_CERTIFICATE_BYTES)
        head = encode_head(5, 9) + encode_item("module_id") + encode_item(self.module_id)
        # The head byte of a 64-bit integer: the product never writes a shorter one here.
        object.__setattr__(self, "_head", head + encode_item("timestamp") + b"\x1b")
        object.__setattr__(self, "_middle", self._encode_middle())

    def xǁDocumentTemplateǁ__post_init____mutmut_15(self) -> None:
        """Check the limits and encode what is known.

        Raises:
            InvalidRequest: A part is outside what a verifier accepts.
        """
        if not _is_module_id(self.module_id):
            raise InvalidRequest("module id: expected 1 to 127 printable ASCII characters")
        if len(self.bank.values) != PCR_COUNT or self.bank.alg is not DigestAlg.SHA384:
            raise InvalidRequest(f"PCR bank: expected {PCR_COUNT} SHA384 registers, got another")
        if len(self.cabundle) != CABUNDLE_CERTIFICATES:
            raise InvalidRequest(
                f"cabundle: expected {CABUNDLE_CERTIFICATES} certificates, got {len(self.cabundle)}"
            )
        for certificate in (self.certificate, *self.cabundle):
            _check_input("certificate", certificate, None, MAX_CERTIFICATE_BYTES)
        head = encode_head(5, 9) + encode_item("module_id") + encode_item(self.module_id)
        # The head byte of a 64-bit integer: the product never writes a shorter one here.
        object.__setattr__(self, "_head", head + encode_item("timestamp") + b"\x1b")
        object.__setattr__(self, "_middle", self._encode_middle())

    def xǁDocumentTemplateǁ__post_init____mutmut_16(self) -> None:
        """Check the limits and encode what is known.

        Raises:
            InvalidRequest: A part is outside what a verifier accepts.
        """
        if not _is_module_id(self.module_id):
            raise InvalidRequest("module id: expected 1 to 127 printable ASCII characters")
        if len(self.bank.values) != PCR_COUNT or self.bank.alg is not DigestAlg.SHA384:
            raise InvalidRequest(f"PCR bank: expected {PCR_COUNT} SHA384 registers, got another")
        if len(self.cabundle) != CABUNDLE_CERTIFICATES:
            raise InvalidRequest(
                f"cabundle: expected {CABUNDLE_CERTIFICATES} certificates, got {len(self.cabundle)}"
            )
        for certificate in (self.certificate, *self.cabundle):
            _check_input("certificate", certificate, 1, None)
        head = encode_head(5, 9) + encode_item("module_id") + encode_item(self.module_id)
        # The head byte of a 64-bit integer: the product never writes a shorter one here.
        object.__setattr__(self, "_head", head + encode_item("timestamp") + b"\x1b")
        object.__setattr__(self, "_middle", self._encode_middle())

    def xǁDocumentTemplateǁ__post_init____mutmut_17(self) -> None:
        """Check the limits and encode what is known.

        Raises:
            InvalidRequest: A part is outside what a verifier accepts.
        """
        if not _is_module_id(self.module_id):
            raise InvalidRequest("module id: expected 1 to 127 printable ASCII characters")
        if len(self.bank.values) != PCR_COUNT or self.bank.alg is not DigestAlg.SHA384:
            raise InvalidRequest(f"PCR bank: expected {PCR_COUNT} SHA384 registers, got another")
        if len(self.cabundle) != CABUNDLE_CERTIFICATES:
            raise InvalidRequest(
                f"cabundle: expected {CABUNDLE_CERTIFICATES} certificates, got {len(self.cabundle)}"
            )
        for certificate in (self.certificate, *self.cabundle):
            _check_input(certificate, 1, MAX_CERTIFICATE_BYTES)
        head = encode_head(5, 9) + encode_item("module_id") + encode_item(self.module_id)
        # The head byte of a 64-bit integer: the product never writes a shorter one here.
        object.__setattr__(self, "_head", head + encode_item("timestamp") + b"\x1b")
        object.__setattr__(self, "_middle", self._encode_middle())

    def xǁDocumentTemplateǁ__post_init____mutmut_18(self) -> None:
        """Check the limits and encode what is known.

        Raises:
            InvalidRequest: A part is outside what a verifier accepts.
        """
        if not _is_module_id(self.module_id):
            raise InvalidRequest("module id: expected 1 to 127 printable ASCII characters")
        if len(self.bank.values) != PCR_COUNT or self.bank.alg is not DigestAlg.SHA384:
            raise InvalidRequest(f"PCR bank: expected {PCR_COUNT} SHA384 registers, got another")
        if len(self.cabundle) != CABUNDLE_CERTIFICATES:
            raise InvalidRequest(
                f"cabundle: expected {CABUNDLE_CERTIFICATES} certificates, got {len(self.cabundle)}"
            )
        for certificate in (self.certificate, *self.cabundle):
            _check_input("certificate", 1, MAX_CERTIFICATE_BYTES)
        head = encode_head(5, 9) + encode_item("module_id") + encode_item(self.module_id)
        # The head byte of a 64-bit integer: the product never writes a shorter one here.
        object.__setattr__(self, "_head", head + encode_item("timestamp") + b"\x1b")
        object.__setattr__(self, "_middle", self._encode_middle())

    def xǁDocumentTemplateǁ__post_init____mutmut_19(self) -> None:
        """Check the limits and encode what is known.

        Raises:
            InvalidRequest: A part is outside what a verifier accepts.
        """
        if not _is_module_id(self.module_id):
            raise InvalidRequest("module id: expected 1 to 127 printable ASCII characters")
        if len(self.bank.values) != PCR_COUNT or self.bank.alg is not DigestAlg.SHA384:
            raise InvalidRequest(f"PCR bank: expected {PCR_COUNT} SHA384 registers, got another")
        if len(self.cabundle) != CABUNDLE_CERTIFICATES:
            raise InvalidRequest(
                f"cabundle: expected {CABUNDLE_CERTIFICATES} certificates, got {len(self.cabundle)}"
            )
        for certificate in (self.certificate, *self.cabundle):
            _check_input("certificate", certificate, MAX_CERTIFICATE_BYTES)
        head = encode_head(5, 9) + encode_item("module_id") + encode_item(self.module_id)
        # The head byte of a 64-bit integer: the product never writes a shorter one here.
        object.__setattr__(self, "_head", head + encode_item("timestamp") + b"\x1b")
        object.__setattr__(self, "_middle", self._encode_middle())

    def xǁDocumentTemplateǁ__post_init____mutmut_20(self) -> None:
        """Check the limits and encode what is known.

        Raises:
            InvalidRequest: A part is outside what a verifier accepts.
        """
        if not _is_module_id(self.module_id):
            raise InvalidRequest("module id: expected 1 to 127 printable ASCII characters")
        if len(self.bank.values) != PCR_COUNT or self.bank.alg is not DigestAlg.SHA384:
            raise InvalidRequest(f"PCR bank: expected {PCR_COUNT} SHA384 registers, got another")
        if len(self.cabundle) != CABUNDLE_CERTIFICATES:
            raise InvalidRequest(
                f"cabundle: expected {CABUNDLE_CERTIFICATES} certificates, got {len(self.cabundle)}"
            )
        for certificate in (self.certificate, *self.cabundle):
            _check_input("certificate", certificate, 1, )
        head = encode_head(5, 9) + encode_item("module_id") + encode_item(self.module_id)
        # The head byte of a 64-bit integer: the product never writes a shorter one here.
        object.__setattr__(self, "_head", head + encode_item("timestamp") + b"\x1b")
        object.__setattr__(self, "_middle", self._encode_middle())

    def xǁDocumentTemplateǁ__post_init____mutmut_21(self) -> None:
        """Check the limits and encode what is known.

        Raises:
            InvalidRequest: A part is outside what a verifier accepts.
        """
        if not _is_module_id(self.module_id):
            raise InvalidRequest("module id: expected 1 to 127 printable ASCII characters")
        if len(self.bank.values) != PCR_COUNT or self.bank.alg is not DigestAlg.SHA384:
            raise InvalidRequest(f"PCR bank: expected {PCR_COUNT} SHA384 registers, got another")
        if len(self.cabundle) != CABUNDLE_CERTIFICATES:
            raise InvalidRequest(
                f"cabundle: expected {CABUNDLE_CERTIFICATES} certificates, got {len(self.cabundle)}"
            )
        for certificate in (self.certificate, *self.cabundle):
            _check_input("XXcertificateXX", certificate, 1, MAX_CERTIFICATE_BYTES)
        head = encode_head(5, 9) + encode_item("module_id") + encode_item(self.module_id)
        # The head byte of a 64-bit integer: the product never writes a shorter one here.
        object.__setattr__(self, "_head", head + encode_item("timestamp") + b"\x1b")
        object.__setattr__(self, "_middle", self._encode_middle())

    def xǁDocumentTemplateǁ__post_init____mutmut_22(self) -> None:
        """Check the limits and encode what is known.

        Raises:
            InvalidRequest: A part is outside what a verifier accepts.
        """
        if not _is_module_id(self.module_id):
            raise InvalidRequest("module id: expected 1 to 127 printable ASCII characters")
        if len(self.bank.values) != PCR_COUNT or self.bank.alg is not DigestAlg.SHA384:
            raise InvalidRequest(f"PCR bank: expected {PCR_COUNT} SHA384 registers, got another")
        if len(self.cabundle) != CABUNDLE_CERTIFICATES:
            raise InvalidRequest(
                f"cabundle: expected {CABUNDLE_CERTIFICATES} certificates, got {len(self.cabundle)}"
            )
        for certificate in (self.certificate, *self.cabundle):
            _check_input("CERTIFICATE", certificate, 1, MAX_CERTIFICATE_BYTES)
        head = encode_head(5, 9) + encode_item("module_id") + encode_item(self.module_id)
        # The head byte of a 64-bit integer: the product never writes a shorter one here.
        object.__setattr__(self, "_head", head + encode_item("timestamp") + b"\x1b")
        object.__setattr__(self, "_middle", self._encode_middle())

    def xǁDocumentTemplateǁ__post_init____mutmut_23(self) -> None:
        """Check the limits and encode what is known.

        Raises:
            InvalidRequest: A part is outside what a verifier accepts.
        """
        if not _is_module_id(self.module_id):
            raise InvalidRequest("module id: expected 1 to 127 printable ASCII characters")
        if len(self.bank.values) != PCR_COUNT or self.bank.alg is not DigestAlg.SHA384:
            raise InvalidRequest(f"PCR bank: expected {PCR_COUNT} SHA384 registers, got another")
        if len(self.cabundle) != CABUNDLE_CERTIFICATES:
            raise InvalidRequest(
                f"cabundle: expected {CABUNDLE_CERTIFICATES} certificates, got {len(self.cabundle)}"
            )
        for certificate in (self.certificate, *self.cabundle):
            _check_input("certificate", certificate, 2, MAX_CERTIFICATE_BYTES)
        head = encode_head(5, 9) + encode_item("module_id") + encode_item(self.module_id)
        # The head byte of a 64-bit integer: the product never writes a shorter one here.
        object.__setattr__(self, "_head", head + encode_item("timestamp") + b"\x1b")
        object.__setattr__(self, "_middle", self._encode_middle())

    def xǁDocumentTemplateǁ__post_init____mutmut_24(self) -> None:
        """Check the limits and encode what is known.

        Raises:
            InvalidRequest: A part is outside what a verifier accepts.
        """
        if not _is_module_id(self.module_id):
            raise InvalidRequest("module id: expected 1 to 127 printable ASCII characters")
        if len(self.bank.values) != PCR_COUNT or self.bank.alg is not DigestAlg.SHA384:
            raise InvalidRequest(f"PCR bank: expected {PCR_COUNT} SHA384 registers, got another")
        if len(self.cabundle) != CABUNDLE_CERTIFICATES:
            raise InvalidRequest(
                f"cabundle: expected {CABUNDLE_CERTIFICATES} certificates, got {len(self.cabundle)}"
            )
        for certificate in (self.certificate, *self.cabundle):
            _check_input("certificate", certificate, 1, MAX_CERTIFICATE_BYTES)
        head = None
        # The head byte of a 64-bit integer: the product never writes a shorter one here.
        object.__setattr__(self, "_head", head + encode_item("timestamp") + b"\x1b")
        object.__setattr__(self, "_middle", self._encode_middle())

    def xǁDocumentTemplateǁ__post_init____mutmut_25(self) -> None:
        """Check the limits and encode what is known.

        Raises:
            InvalidRequest: A part is outside what a verifier accepts.
        """
        if not _is_module_id(self.module_id):
            raise InvalidRequest("module id: expected 1 to 127 printable ASCII characters")
        if len(self.bank.values) != PCR_COUNT or self.bank.alg is not DigestAlg.SHA384:
            raise InvalidRequest(f"PCR bank: expected {PCR_COUNT} SHA384 registers, got another")
        if len(self.cabundle) != CABUNDLE_CERTIFICATES:
            raise InvalidRequest(
                f"cabundle: expected {CABUNDLE_CERTIFICATES} certificates, got {len(self.cabundle)}"
            )
        for certificate in (self.certificate, *self.cabundle):
            _check_input("certificate", certificate, 1, MAX_CERTIFICATE_BYTES)
        head = encode_head(5, 9) + encode_item("module_id") - encode_item(self.module_id)
        # The head byte of a 64-bit integer: the product never writes a shorter one here.
        object.__setattr__(self, "_head", head + encode_item("timestamp") + b"\x1b")
        object.__setattr__(self, "_middle", self._encode_middle())

    def xǁDocumentTemplateǁ__post_init____mutmut_26(self) -> None:
        """Check the limits and encode what is known.

        Raises:
            InvalidRequest: A part is outside what a verifier accepts.
        """
        if not _is_module_id(self.module_id):
            raise InvalidRequest("module id: expected 1 to 127 printable ASCII characters")
        if len(self.bank.values) != PCR_COUNT or self.bank.alg is not DigestAlg.SHA384:
            raise InvalidRequest(f"PCR bank: expected {PCR_COUNT} SHA384 registers, got another")
        if len(self.cabundle) != CABUNDLE_CERTIFICATES:
            raise InvalidRequest(
                f"cabundle: expected {CABUNDLE_CERTIFICATES} certificates, got {len(self.cabundle)}"
            )
        for certificate in (self.certificate, *self.cabundle):
            _check_input("certificate", certificate, 1, MAX_CERTIFICATE_BYTES)
        head = encode_head(5, 9) - encode_item("module_id") + encode_item(self.module_id)
        # The head byte of a 64-bit integer: the product never writes a shorter one here.
        object.__setattr__(self, "_head", head + encode_item("timestamp") + b"\x1b")
        object.__setattr__(self, "_middle", self._encode_middle())

    def xǁDocumentTemplateǁ__post_init____mutmut_27(self) -> None:
        """Check the limits and encode what is known.

        Raises:
            InvalidRequest: A part is outside what a verifier accepts.
        """
        if not _is_module_id(self.module_id):
            raise InvalidRequest("module id: expected 1 to 127 printable ASCII characters")
        if len(self.bank.values) != PCR_COUNT or self.bank.alg is not DigestAlg.SHA384:
            raise InvalidRequest(f"PCR bank: expected {PCR_COUNT} SHA384 registers, got another")
        if len(self.cabundle) != CABUNDLE_CERTIFICATES:
            raise InvalidRequest(
                f"cabundle: expected {CABUNDLE_CERTIFICATES} certificates, got {len(self.cabundle)}"
            )
        for certificate in (self.certificate, *self.cabundle):
            _check_input("certificate", certificate, 1, MAX_CERTIFICATE_BYTES)
        head = encode_head(None, 9) + encode_item("module_id") + encode_item(self.module_id)
        # The head byte of a 64-bit integer: the product never writes a shorter one here.
        object.__setattr__(self, "_head", head + encode_item("timestamp") + b"\x1b")
        object.__setattr__(self, "_middle", self._encode_middle())

    def xǁDocumentTemplateǁ__post_init____mutmut_28(self) -> None:
        """Check the limits and encode what is known.

        Raises:
            InvalidRequest: A part is outside what a verifier accepts.
        """
        if not _is_module_id(self.module_id):
            raise InvalidRequest("module id: expected 1 to 127 printable ASCII characters")
        if len(self.bank.values) != PCR_COUNT or self.bank.alg is not DigestAlg.SHA384:
            raise InvalidRequest(f"PCR bank: expected {PCR_COUNT} SHA384 registers, got another")
        if len(self.cabundle) != CABUNDLE_CERTIFICATES:
            raise InvalidRequest(
                f"cabundle: expected {CABUNDLE_CERTIFICATES} certificates, got {len(self.cabundle)}"
            )
        for certificate in (self.certificate, *self.cabundle):
            _check_input("certificate", certificate, 1, MAX_CERTIFICATE_BYTES)
        head = encode_head(5, None) + encode_item("module_id") + encode_item(self.module_id)
        # The head byte of a 64-bit integer: the product never writes a shorter one here.
        object.__setattr__(self, "_head", head + encode_item("timestamp") + b"\x1b")
        object.__setattr__(self, "_middle", self._encode_middle())

    def xǁDocumentTemplateǁ__post_init____mutmut_29(self) -> None:
        """Check the limits and encode what is known.

        Raises:
            InvalidRequest: A part is outside what a verifier accepts.
        """
        if not _is_module_id(self.module_id):
            raise InvalidRequest("module id: expected 1 to 127 printable ASCII characters")
        if len(self.bank.values) != PCR_COUNT or self.bank.alg is not DigestAlg.SHA384:
            raise InvalidRequest(f"PCR bank: expected {PCR_COUNT} SHA384 registers, got another")
        if len(self.cabundle) != CABUNDLE_CERTIFICATES:
            raise InvalidRequest(
                f"cabundle: expected {CABUNDLE_CERTIFICATES} certificates, got {len(self.cabundle)}"
            )
        for certificate in (self.certificate, *self.cabundle):
            _check_input("certificate", certificate, 1, MAX_CERTIFICATE_BYTES)
        head = encode_head(9) + encode_item("module_id") + encode_item(self.module_id)
        # The head byte of a 64-bit integer: the product never writes a shorter one here.
        object.__setattr__(self, "_head", head + encode_item("timestamp") + b"\x1b")
        object.__setattr__(self, "_middle", self._encode_middle())

    def xǁDocumentTemplateǁ__post_init____mutmut_30(self) -> None:
        """Check the limits and encode what is known.

        Raises:
            InvalidRequest: A part is outside what a verifier accepts.
        """
        if not _is_module_id(self.module_id):
            raise InvalidRequest("module id: expected 1 to 127 printable ASCII characters")
        if len(self.bank.values) != PCR_COUNT or self.bank.alg is not DigestAlg.SHA384:
            raise InvalidRequest(f"PCR bank: expected {PCR_COUNT} SHA384 registers, got another")
        if len(self.cabundle) != CABUNDLE_CERTIFICATES:
            raise InvalidRequest(
                f"cabundle: expected {CABUNDLE_CERTIFICATES} certificates, got {len(self.cabundle)}"
            )
        for certificate in (self.certificate, *self.cabundle):
            _check_input("certificate", certificate, 1, MAX_CERTIFICATE_BYTES)
        head = encode_head(5, ) + encode_item("module_id") + encode_item(self.module_id)
        # The head byte of a 64-bit integer: the product never writes a shorter one here.
        object.__setattr__(self, "_head", head + encode_item("timestamp") + b"\x1b")
        object.__setattr__(self, "_middle", self._encode_middle())

    def xǁDocumentTemplateǁ__post_init____mutmut_31(self) -> None:
        """Check the limits and encode what is known.

        Raises:
            InvalidRequest: A part is outside what a verifier accepts.
        """
        if not _is_module_id(self.module_id):
            raise InvalidRequest("module id: expected 1 to 127 printable ASCII characters")
        if len(self.bank.values) != PCR_COUNT or self.bank.alg is not DigestAlg.SHA384:
            raise InvalidRequest(f"PCR bank: expected {PCR_COUNT} SHA384 registers, got another")
        if len(self.cabundle) != CABUNDLE_CERTIFICATES:
            raise InvalidRequest(
                f"cabundle: expected {CABUNDLE_CERTIFICATES} certificates, got {len(self.cabundle)}"
            )
        for certificate in (self.certificate, *self.cabundle):
            _check_input("certificate", certificate, 1, MAX_CERTIFICATE_BYTES)
        head = encode_head(6, 9) + encode_item("module_id") + encode_item(self.module_id)
        # The head byte of a 64-bit integer: the product never writes a shorter one here.
        object.__setattr__(self, "_head", head + encode_item("timestamp") + b"\x1b")
        object.__setattr__(self, "_middle", self._encode_middle())

    def xǁDocumentTemplateǁ__post_init____mutmut_32(self) -> None:
        """Check the limits and encode what is known.

        Raises:
            InvalidRequest: A part is outside what a verifier accepts.
        """
        if not _is_module_id(self.module_id):
            raise InvalidRequest("module id: expected 1 to 127 printable ASCII characters")
        if len(self.bank.values) != PCR_COUNT or self.bank.alg is not DigestAlg.SHA384:
            raise InvalidRequest(f"PCR bank: expected {PCR_COUNT} SHA384 registers, got another")
        if len(self.cabundle) != CABUNDLE_CERTIFICATES:
            raise InvalidRequest(
                f"cabundle: expected {CABUNDLE_CERTIFICATES} certificates, got {len(self.cabundle)}"
            )
        for certificate in (self.certificate, *self.cabundle):
            _check_input("certificate", certificate, 1, MAX_CERTIFICATE_BYTES)
        head = encode_head(5, 10) + encode_item("module_id") + encode_item(self.module_id)
        # The head byte of a 64-bit integer: the product never writes a shorter one here.
        object.__setattr__(self, "_head", head + encode_item("timestamp") + b"\x1b")
        object.__setattr__(self, "_middle", self._encode_middle())

    def xǁDocumentTemplateǁ__post_init____mutmut_33(self) -> None:
        """Check the limits and encode what is known.

        Raises:
            InvalidRequest: A part is outside what a verifier accepts.
        """
        if not _is_module_id(self.module_id):
            raise InvalidRequest("module id: expected 1 to 127 printable ASCII characters")
        if len(self.bank.values) != PCR_COUNT or self.bank.alg is not DigestAlg.SHA384:
            raise InvalidRequest(f"PCR bank: expected {PCR_COUNT} SHA384 registers, got another")
        if len(self.cabundle) != CABUNDLE_CERTIFICATES:
            raise InvalidRequest(
                f"cabundle: expected {CABUNDLE_CERTIFICATES} certificates, got {len(self.cabundle)}"
            )
        for certificate in (self.certificate, *self.cabundle):
            _check_input("certificate", certificate, 1, MAX_CERTIFICATE_BYTES)
        head = encode_head(5, 9) + encode_item(None) + encode_item(self.module_id)
        # The head byte of a 64-bit integer: the product never writes a shorter one here.
        object.__setattr__(self, "_head", head + encode_item("timestamp") + b"\x1b")
        object.__setattr__(self, "_middle", self._encode_middle())

    def xǁDocumentTemplateǁ__post_init____mutmut_34(self) -> None:
        """Check the limits and encode what is known.

        Raises:
            InvalidRequest: A part is outside what a verifier accepts.
        """
        if not _is_module_id(self.module_id):
            raise InvalidRequest("module id: expected 1 to 127 printable ASCII characters")
        if len(self.bank.values) != PCR_COUNT or self.bank.alg is not DigestAlg.SHA384:
            raise InvalidRequest(f"PCR bank: expected {PCR_COUNT} SHA384 registers, got another")
        if len(self.cabundle) != CABUNDLE_CERTIFICATES:
            raise InvalidRequest(
                f"cabundle: expected {CABUNDLE_CERTIFICATES} certificates, got {len(self.cabundle)}"
            )
        for certificate in (self.certificate, *self.cabundle):
            _check_input("certificate", certificate, 1, MAX_CERTIFICATE_BYTES)
        head = encode_head(5, 9) + encode_item("XXmodule_idXX") + encode_item(self.module_id)
        # The head byte of a 64-bit integer: the product never writes a shorter one here.
        object.__setattr__(self, "_head", head + encode_item("timestamp") + b"\x1b")
        object.__setattr__(self, "_middle", self._encode_middle())

    def xǁDocumentTemplateǁ__post_init____mutmut_35(self) -> None:
        """Check the limits and encode what is known.

        Raises:
            InvalidRequest: A part is outside what a verifier accepts.
        """
        if not _is_module_id(self.module_id):
            raise InvalidRequest("module id: expected 1 to 127 printable ASCII characters")
        if len(self.bank.values) != PCR_COUNT or self.bank.alg is not DigestAlg.SHA384:
            raise InvalidRequest(f"PCR bank: expected {PCR_COUNT} SHA384 registers, got another")
        if len(self.cabundle) != CABUNDLE_CERTIFICATES:
            raise InvalidRequest(
                f"cabundle: expected {CABUNDLE_CERTIFICATES} certificates, got {len(self.cabundle)}"
            )
        for certificate in (self.certificate, *self.cabundle):
            _check_input("certificate", certificate, 1, MAX_CERTIFICATE_BYTES)
        head = encode_head(5, 9) + encode_item("MODULE_ID") + encode_item(self.module_id)
        # The head byte of a 64-bit integer: the product never writes a shorter one here.
        object.__setattr__(self, "_head", head + encode_item("timestamp") + b"\x1b")
        object.__setattr__(self, "_middle", self._encode_middle())

    def xǁDocumentTemplateǁ__post_init____mutmut_36(self) -> None:
        """Check the limits and encode what is known.

        Raises:
            InvalidRequest: A part is outside what a verifier accepts.
        """
        if not _is_module_id(self.module_id):
            raise InvalidRequest("module id: expected 1 to 127 printable ASCII characters")
        if len(self.bank.values) != PCR_COUNT or self.bank.alg is not DigestAlg.SHA384:
            raise InvalidRequest(f"PCR bank: expected {PCR_COUNT} SHA384 registers, got another")
        if len(self.cabundle) != CABUNDLE_CERTIFICATES:
            raise InvalidRequest(
                f"cabundle: expected {CABUNDLE_CERTIFICATES} certificates, got {len(self.cabundle)}"
            )
        for certificate in (self.certificate, *self.cabundle):
            _check_input("certificate", certificate, 1, MAX_CERTIFICATE_BYTES)
        head = encode_head(5, 9) + encode_item("module_id") + encode_item(None)
        # The head byte of a 64-bit integer: the product never writes a shorter one here.
        object.__setattr__(self, "_head", head + encode_item("timestamp") + b"\x1b")
        object.__setattr__(self, "_middle", self._encode_middle())

    def xǁDocumentTemplateǁ__post_init____mutmut_37(self) -> None:
        """Check the limits and encode what is known.

        Raises:
            InvalidRequest: A part is outside what a verifier accepts.
        """
        if not _is_module_id(self.module_id):
            raise InvalidRequest("module id: expected 1 to 127 printable ASCII characters")
        if len(self.bank.values) != PCR_COUNT or self.bank.alg is not DigestAlg.SHA384:
            raise InvalidRequest(f"PCR bank: expected {PCR_COUNT} SHA384 registers, got another")
        if len(self.cabundle) != CABUNDLE_CERTIFICATES:
            raise InvalidRequest(
                f"cabundle: expected {CABUNDLE_CERTIFICATES} certificates, got {len(self.cabundle)}"
            )
        for certificate in (self.certificate, *self.cabundle):
            _check_input("certificate", certificate, 1, MAX_CERTIFICATE_BYTES)
        head = encode_head(5, 9) + encode_item("module_id") + encode_item(self.module_id)
        # The head byte of a 64-bit integer: the product never writes a shorter one here.
        object.__setattr__(None, "_head", head + encode_item("timestamp") + b"\x1b")
        object.__setattr__(self, "_middle", self._encode_middle())

    def xǁDocumentTemplateǁ__post_init____mutmut_38(self) -> None:
        """Check the limits and encode what is known.

        Raises:
            InvalidRequest: A part is outside what a verifier accepts.
        """
        if not _is_module_id(self.module_id):
            raise InvalidRequest("module id: expected 1 to 127 printable ASCII characters")
        if len(self.bank.values) != PCR_COUNT or self.bank.alg is not DigestAlg.SHA384:
            raise InvalidRequest(f"PCR bank: expected {PCR_COUNT} SHA384 registers, got another")
        if len(self.cabundle) != CABUNDLE_CERTIFICATES:
            raise InvalidRequest(
                f"cabundle: expected {CABUNDLE_CERTIFICATES} certificates, got {len(self.cabundle)}"
            )
        for certificate in (self.certificate, *self.cabundle):
            _check_input("certificate", certificate, 1, MAX_CERTIFICATE_BYTES)
        head = encode_head(5, 9) + encode_item("module_id") + encode_item(self.module_id)
        # The head byte of a 64-bit integer: the product never writes a shorter one here.
        object.__setattr__(self, None, head + encode_item("timestamp") + b"\x1b")
        object.__setattr__(self, "_middle", self._encode_middle())

    def xǁDocumentTemplateǁ__post_init____mutmut_39(self) -> None:
        """Check the limits and encode what is known.

        Raises:
            InvalidRequest: A part is outside what a verifier accepts.
        """
        if not _is_module_id(self.module_id):
            raise InvalidRequest("module id: expected 1 to 127 printable ASCII characters")
        if len(self.bank.values) != PCR_COUNT or self.bank.alg is not DigestAlg.SHA384:
            raise InvalidRequest(f"PCR bank: expected {PCR_COUNT} SHA384 registers, got another")
        if len(self.cabundle) != CABUNDLE_CERTIFICATES:
            raise InvalidRequest(
                f"cabundle: expected {CABUNDLE_CERTIFICATES} certificates, got {len(self.cabundle)}"
            )
        for certificate in (self.certificate, *self.cabundle):
            _check_input("certificate", certificate, 1, MAX_CERTIFICATE_BYTES)
        head = encode_head(5, 9) + encode_item("module_id") + encode_item(self.module_id)
        # The head byte of a 64-bit integer: the product never writes a shorter one here.
        object.__setattr__(self, "_head", None)
        object.__setattr__(self, "_middle", self._encode_middle())

    def xǁDocumentTemplateǁ__post_init____mutmut_40(self) -> None:
        """Check the limits and encode what is known.

        Raises:
            InvalidRequest: A part is outside what a verifier accepts.
        """
        if not _is_module_id(self.module_id):
            raise InvalidRequest("module id: expected 1 to 127 printable ASCII characters")
        if len(self.bank.values) != PCR_COUNT or self.bank.alg is not DigestAlg.SHA384:
            raise InvalidRequest(f"PCR bank: expected {PCR_COUNT} SHA384 registers, got another")
        if len(self.cabundle) != CABUNDLE_CERTIFICATES:
            raise InvalidRequest(
                f"cabundle: expected {CABUNDLE_CERTIFICATES} certificates, got {len(self.cabundle)}"
            )
        for certificate in (self.certificate, *self.cabundle):
            _check_input("certificate", certificate, 1, MAX_CERTIFICATE_BYTES)
        head = encode_head(5, 9) + encode_item("module_id") + encode_item(self.module_id)
        # The head byte of a 64-bit integer: the product never writes a shorter one here.
        object.__setattr__("_head", head + encode_item("timestamp") + b"\x1b")
        object.__setattr__(self, "_middle", self._encode_middle())

    def xǁDocumentTemplateǁ__post_init____mutmut_41(self) -> None:
        """Check the limits and encode what is known.

        Raises:
            InvalidRequest: A part is outside what a verifier accepts.
        """
        if not _is_module_id(self.module_id):
            raise InvalidRequest("module id: expected 1 to 127 printable ASCII characters")
        if len(self.bank.values) != PCR_COUNT or self.bank.alg is not DigestAlg.SHA384:
            raise InvalidRequest(f"PCR bank: expected {PCR_COUNT} SHA384 registers, got another")
        if len(self.cabundle) != CABUNDLE_CERTIFICATES:
            raise InvalidRequest(
                f"cabundle: expected {CABUNDLE_CERTIFICATES} certificates, got {len(self.cabundle)}"
            )
        for certificate in (self.certificate, *self.cabundle):
            _check_input("certificate", certificate, 1, MAX_CERTIFICATE_BYTES)
        head = encode_head(5, 9) + encode_item("module_id") + encode_item(self.module_id)
        # The head byte of a 64-bit integer: the product never writes a shorter one here.
        object.__setattr__(self, head + encode_item("timestamp") + b"\x1b")
        object.__setattr__(self, "_middle", self._encode_middle())

    def xǁDocumentTemplateǁ__post_init____mutmut_42(self) -> None:
        """Check the limits and encode what is known.

        Raises:
            InvalidRequest: A part is outside what a verifier accepts.
        """
        if not _is_module_id(self.module_id):
            raise InvalidRequest("module id: expected 1 to 127 printable ASCII characters")
        if len(self.bank.values) != PCR_COUNT or self.bank.alg is not DigestAlg.SHA384:
            raise InvalidRequest(f"PCR bank: expected {PCR_COUNT} SHA384 registers, got another")
        if len(self.cabundle) != CABUNDLE_CERTIFICATES:
            raise InvalidRequest(
                f"cabundle: expected {CABUNDLE_CERTIFICATES} certificates, got {len(self.cabundle)}"
            )
        for certificate in (self.certificate, *self.cabundle):
            _check_input("certificate", certificate, 1, MAX_CERTIFICATE_BYTES)
        head = encode_head(5, 9) + encode_item("module_id") + encode_item(self.module_id)
        # The head byte of a 64-bit integer: the product never writes a shorter one here.
        object.__setattr__(self, "_head", )
        object.__setattr__(self, "_middle", self._encode_middle())

    def xǁDocumentTemplateǁ__post_init____mutmut_43(self) -> None:
        """Check the limits and encode what is known.

        Raises:
            InvalidRequest: A part is outside what a verifier accepts.
        """
        if not _is_module_id(self.module_id):
            raise InvalidRequest("module id: expected 1 to 127 printable ASCII characters")
        if len(self.bank.values) != PCR_COUNT or self.bank.alg is not DigestAlg.SHA384:
            raise InvalidRequest(f"PCR bank: expected {PCR_COUNT} SHA384 registers, got another")
        if len(self.cabundle) != CABUNDLE_CERTIFICATES:
            raise InvalidRequest(
                f"cabundle: expected {CABUNDLE_CERTIFICATES} certificates, got {len(self.cabundle)}"
            )
        for certificate in (self.certificate, *self.cabundle):
            _check_input("certificate", certificate, 1, MAX_CERTIFICATE_BYTES)
        head = encode_head(5, 9) + encode_item("module_id") + encode_item(self.module_id)
        # The head byte of a 64-bit integer: the product never writes a shorter one here.
        object.__setattr__(self, "XX_headXX", head + encode_item("timestamp") + b"\x1b")
        object.__setattr__(self, "_middle", self._encode_middle())

    def xǁDocumentTemplateǁ__post_init____mutmut_44(self) -> None:
        """Check the limits and encode what is known.

        Raises:
            InvalidRequest: A part is outside what a verifier accepts.
        """
        if not _is_module_id(self.module_id):
            raise InvalidRequest("module id: expected 1 to 127 printable ASCII characters")
        if len(self.bank.values) != PCR_COUNT or self.bank.alg is not DigestAlg.SHA384:
            raise InvalidRequest(f"PCR bank: expected {PCR_COUNT} SHA384 registers, got another")
        if len(self.cabundle) != CABUNDLE_CERTIFICATES:
            raise InvalidRequest(
                f"cabundle: expected {CABUNDLE_CERTIFICATES} certificates, got {len(self.cabundle)}"
            )
        for certificate in (self.certificate, *self.cabundle):
            _check_input("certificate", certificate, 1, MAX_CERTIFICATE_BYTES)
        head = encode_head(5, 9) + encode_item("module_id") + encode_item(self.module_id)
        # The head byte of a 64-bit integer: the product never writes a shorter one here.
        object.__setattr__(self, "_HEAD", head + encode_item("timestamp") + b"\x1b")
        object.__setattr__(self, "_middle", self._encode_middle())

    def xǁDocumentTemplateǁ__post_init____mutmut_45(self) -> None:
        """Check the limits and encode what is known.

        Raises:
            InvalidRequest: A part is outside what a verifier accepts.
        """
        if not _is_module_id(self.module_id):
            raise InvalidRequest("module id: expected 1 to 127 printable ASCII characters")
        if len(self.bank.values) != PCR_COUNT or self.bank.alg is not DigestAlg.SHA384:
            raise InvalidRequest(f"PCR bank: expected {PCR_COUNT} SHA384 registers, got another")
        if len(self.cabundle) != CABUNDLE_CERTIFICATES:
            raise InvalidRequest(
                f"cabundle: expected {CABUNDLE_CERTIFICATES} certificates, got {len(self.cabundle)}"
            )
        for certificate in (self.certificate, *self.cabundle):
            _check_input("certificate", certificate, 1, MAX_CERTIFICATE_BYTES)
        head = encode_head(5, 9) + encode_item("module_id") + encode_item(self.module_id)
        # The head byte of a 64-bit integer: the product never writes a shorter one here.
        object.__setattr__(self, "_head", head + encode_item("timestamp") - b"\x1b")
        object.__setattr__(self, "_middle", self._encode_middle())

    def xǁDocumentTemplateǁ__post_init____mutmut_46(self) -> None:
        """Check the limits and encode what is known.

        Raises:
            InvalidRequest: A part is outside what a verifier accepts.
        """
        if not _is_module_id(self.module_id):
            raise InvalidRequest("module id: expected 1 to 127 printable ASCII characters")
        if len(self.bank.values) != PCR_COUNT or self.bank.alg is not DigestAlg.SHA384:
            raise InvalidRequest(f"PCR bank: expected {PCR_COUNT} SHA384 registers, got another")
        if len(self.cabundle) != CABUNDLE_CERTIFICATES:
            raise InvalidRequest(
                f"cabundle: expected {CABUNDLE_CERTIFICATES} certificates, got {len(self.cabundle)}"
            )
        for certificate in (self.certificate, *self.cabundle):
            _check_input("certificate", certificate, 1, MAX_CERTIFICATE_BYTES)
        head = encode_head(5, 9) + encode_item("module_id") + encode_item(self.module_id)
        # The head byte of a 64-bit integer: the product never writes a shorter one here.
        object.__setattr__(self, "_head", head - encode_item("timestamp") + b"\x1b")
        object.__setattr__(self, "_middle", self._encode_middle())

    def xǁDocumentTemplateǁ__post_init____mutmut_47(self) -> None:
        """Check the limits and encode what is known.

        Raises:
            InvalidRequest: A part is outside what a verifier accepts.
        """
        if not _is_module_id(self.module_id):
            raise InvalidRequest("module id: expected 1 to 127 printable ASCII characters")
        if len(self.bank.values) != PCR_COUNT or self.bank.alg is not DigestAlg.SHA384:
            raise InvalidRequest(f"PCR bank: expected {PCR_COUNT} SHA384 registers, got another")
        if len(self.cabundle) != CABUNDLE_CERTIFICATES:
            raise InvalidRequest(
                f"cabundle: expected {CABUNDLE_CERTIFICATES} certificates, got {len(self.cabundle)}"
            )
        for certificate in (self.certificate, *self.cabundle):
            _check_input("certificate", certificate, 1, MAX_CERTIFICATE_BYTES)
        head = encode_head(5, 9) + encode_item("module_id") + encode_item(self.module_id)
        # The head byte of a 64-bit integer: the product never writes a shorter one here.
        object.__setattr__(self, "_head", head + encode_item(None) + b"\x1b")
        object.__setattr__(self, "_middle", self._encode_middle())

    def xǁDocumentTemplateǁ__post_init____mutmut_48(self) -> None:
        """Check the limits and encode what is known.

        Raises:
            InvalidRequest: A part is outside what a verifier accepts.
        """
        if not _is_module_id(self.module_id):
            raise InvalidRequest("module id: expected 1 to 127 printable ASCII characters")
        if len(self.bank.values) != PCR_COUNT or self.bank.alg is not DigestAlg.SHA384:
            raise InvalidRequest(f"PCR bank: expected {PCR_COUNT} SHA384 registers, got another")
        if len(self.cabundle) != CABUNDLE_CERTIFICATES:
            raise InvalidRequest(
                f"cabundle: expected {CABUNDLE_CERTIFICATES} certificates, got {len(self.cabundle)}"
            )
        for certificate in (self.certificate, *self.cabundle):
            _check_input("certificate", certificate, 1, MAX_CERTIFICATE_BYTES)
        head = encode_head(5, 9) + encode_item("module_id") + encode_item(self.module_id)
        # The head byte of a 64-bit integer: the product never writes a shorter one here.
        object.__setattr__(self, "_head", head + encode_item("XXtimestampXX") + b"\x1b")
        object.__setattr__(self, "_middle", self._encode_middle())

    def xǁDocumentTemplateǁ__post_init____mutmut_49(self) -> None:
        """Check the limits and encode what is known.

        Raises:
            InvalidRequest: A part is outside what a verifier accepts.
        """
        if not _is_module_id(self.module_id):
            raise InvalidRequest("module id: expected 1 to 127 printable ASCII characters")
        if len(self.bank.values) != PCR_COUNT or self.bank.alg is not DigestAlg.SHA384:
            raise InvalidRequest(f"PCR bank: expected {PCR_COUNT} SHA384 registers, got another")
        if len(self.cabundle) != CABUNDLE_CERTIFICATES:
            raise InvalidRequest(
                f"cabundle: expected {CABUNDLE_CERTIFICATES} certificates, got {len(self.cabundle)}"
            )
        for certificate in (self.certificate, *self.cabundle):
            _check_input("certificate", certificate, 1, MAX_CERTIFICATE_BYTES)
        head = encode_head(5, 9) + encode_item("module_id") + encode_item(self.module_id)
        # The head byte of a 64-bit integer: the product never writes a shorter one here.
        object.__setattr__(self, "_head", head + encode_item("TIMESTAMP") + b"\x1b")
        object.__setattr__(self, "_middle", self._encode_middle())

    def xǁDocumentTemplateǁ__post_init____mutmut_50(self) -> None:
        """Check the limits and encode what is known.

        Raises:
            InvalidRequest: A part is outside what a verifier accepts.
        """
        if not _is_module_id(self.module_id):
            raise InvalidRequest("module id: expected 1 to 127 printable ASCII characters")
        if len(self.bank.values) != PCR_COUNT or self.bank.alg is not DigestAlg.SHA384:
            raise InvalidRequest(f"PCR bank: expected {PCR_COUNT} SHA384 registers, got another")
        if len(self.cabundle) != CABUNDLE_CERTIFICATES:
            raise InvalidRequest(
                f"cabundle: expected {CABUNDLE_CERTIFICATES} certificates, got {len(self.cabundle)}"
            )
        for certificate in (self.certificate, *self.cabundle):
            _check_input("certificate", certificate, 1, MAX_CERTIFICATE_BYTES)
        head = encode_head(5, 9) + encode_item("module_id") + encode_item(self.module_id)
        # The head byte of a 64-bit integer: the product never writes a shorter one here.
        object.__setattr__(self, "_head", head + encode_item("timestamp") + b"XX\x1bXX")
        object.__setattr__(self, "_middle", self._encode_middle())

    def xǁDocumentTemplateǁ__post_init____mutmut_51(self) -> None:
        """Check the limits and encode what is known.

        Raises:
            InvalidRequest: A part is outside what a verifier accepts.
        """
        if not _is_module_id(self.module_id):
            raise InvalidRequest("module id: expected 1 to 127 printable ASCII characters")
        if len(self.bank.values) != PCR_COUNT or self.bank.alg is not DigestAlg.SHA384:
            raise InvalidRequest(f"PCR bank: expected {PCR_COUNT} SHA384 registers, got another")
        if len(self.cabundle) != CABUNDLE_CERTIFICATES:
            raise InvalidRequest(
                f"cabundle: expected {CABUNDLE_CERTIFICATES} certificates, got {len(self.cabundle)}"
            )
        for certificate in (self.certificate, *self.cabundle):
            _check_input("certificate", certificate, 1, MAX_CERTIFICATE_BYTES)
        head = encode_head(5, 9) + encode_item("module_id") + encode_item(self.module_id)
        # The head byte of a 64-bit integer: the product never writes a shorter one here.
        object.__setattr__(self, "_head", head + encode_item("timestamp") + b"\x1b")
        object.__setattr__(None, "_middle", self._encode_middle())

    def xǁDocumentTemplateǁ__post_init____mutmut_52(self) -> None:
        """Check the limits and encode what is known.

        Raises:
            InvalidRequest: A part is outside what a verifier accepts.
        """
        if not _is_module_id(self.module_id):
            raise InvalidRequest("module id: expected 1 to 127 printable ASCII characters")
        if len(self.bank.values) != PCR_COUNT or self.bank.alg is not DigestAlg.SHA384:
            raise InvalidRequest(f"PCR bank: expected {PCR_COUNT} SHA384 registers, got another")
        if len(self.cabundle) != CABUNDLE_CERTIFICATES:
            raise InvalidRequest(
                f"cabundle: expected {CABUNDLE_CERTIFICATES} certificates, got {len(self.cabundle)}"
            )
        for certificate in (self.certificate, *self.cabundle):
            _check_input("certificate", certificate, 1, MAX_CERTIFICATE_BYTES)
        head = encode_head(5, 9) + encode_item("module_id") + encode_item(self.module_id)
        # The head byte of a 64-bit integer: the product never writes a shorter one here.
        object.__setattr__(self, "_head", head + encode_item("timestamp") + b"\x1b")
        object.__setattr__(self, None, self._encode_middle())

    def xǁDocumentTemplateǁ__post_init____mutmut_53(self) -> None:
        """Check the limits and encode what is known.

        Raises:
            InvalidRequest: A part is outside what a verifier accepts.
        """
        if not _is_module_id(self.module_id):
            raise InvalidRequest("module id: expected 1 to 127 printable ASCII characters")
        if len(self.bank.values) != PCR_COUNT or self.bank.alg is not DigestAlg.SHA384:
            raise InvalidRequest(f"PCR bank: expected {PCR_COUNT} SHA384 registers, got another")
        if len(self.cabundle) != CABUNDLE_CERTIFICATES:
            raise InvalidRequest(
                f"cabundle: expected {CABUNDLE_CERTIFICATES} certificates, got {len(self.cabundle)}"
            )
        for certificate in (self.certificate, *self.cabundle):
            _check_input("certificate", certificate, 1, MAX_CERTIFICATE_BYTES)
        head = encode_head(5, 9) + encode_item("module_id") + encode_item(self.module_id)
        # The head byte of a 64-bit integer: the product never writes a shorter one here.
        object.__setattr__(self, "_head", head + encode_item("timestamp") + b"\x1b")
        object.__setattr__(self, "_middle", None)

    def xǁDocumentTemplateǁ__post_init____mutmut_54(self) -> None:
        """Check the limits and encode what is known.

        Raises:
            InvalidRequest: A part is outside what a verifier accepts.
        """
        if not _is_module_id(self.module_id):
            raise InvalidRequest("module id: expected 1 to 127 printable ASCII characters")
        if len(self.bank.values) != PCR_COUNT or self.bank.alg is not DigestAlg.SHA384:
            raise InvalidRequest(f"PCR bank: expected {PCR_COUNT} SHA384 registers, got another")
        if len(self.cabundle) != CABUNDLE_CERTIFICATES:
            raise InvalidRequest(
                f"cabundle: expected {CABUNDLE_CERTIFICATES} certificates, got {len(self.cabundle)}"
            )
        for certificate in (self.certificate, *self.cabundle):
            _check_input("certificate", certificate, 1, MAX_CERTIFICATE_BYTES)
        head = encode_head(5, 9) + encode_item("module_id") + encode_item(self.module_id)
        # The head byte of a 64-bit integer: the product never writes a shorter one here.
        object.__setattr__(self, "_head", head + encode_item("timestamp") + b"\x1b")
        object.__setattr__("_middle", self._encode_middle())

    def xǁDocumentTemplateǁ__post_init____mutmut_55(self) -> None:
        """Check the limits and encode what is known.

        Raises:
            InvalidRequest: A part is outside what a verifier accepts.
        """
        if not _is_module_id(self.module_id):
            raise InvalidRequest("module id: expected 1 to 127 printable ASCII characters")
        if len(self.bank.values) != PCR_COUNT or self.bank.alg is not DigestAlg.SHA384:
            raise InvalidRequest(f"PCR bank: expected {PCR_COUNT} SHA384 registers, got another")
        if len(self.cabundle) != CABUNDLE_CERTIFICATES:
            raise InvalidRequest(
                f"cabundle: expected {CABUNDLE_CERTIFICATES} certificates, got {len(self.cabundle)}"
            )
        for certificate in (self.certificate, *self.cabundle):
            _check_input("certificate", certificate, 1, MAX_CERTIFICATE_BYTES)
        head = encode_head(5, 9) + encode_item("module_id") + encode_item(self.module_id)
        # The head byte of a 64-bit integer: the product never writes a shorter one here.
        object.__setattr__(self, "_head", head + encode_item("timestamp") + b"\x1b")
        object.__setattr__(self, self._encode_middle())

    def xǁDocumentTemplateǁ__post_init____mutmut_56(self) -> None:
        """Check the limits and encode what is known.

        Raises:
            InvalidRequest: A part is outside what a verifier accepts.
        """
        if not _is_module_id(self.module_id):
            raise InvalidRequest("module id: expected 1 to 127 printable ASCII characters")
        if len(self.bank.values) != PCR_COUNT or self.bank.alg is not DigestAlg.SHA384:
            raise InvalidRequest(f"PCR bank: expected {PCR_COUNT} SHA384 registers, got another")
        if len(self.cabundle) != CABUNDLE_CERTIFICATES:
            raise InvalidRequest(
                f"cabundle: expected {CABUNDLE_CERTIFICATES} certificates, got {len(self.cabundle)}"
            )
        for certificate in (self.certificate, *self.cabundle):
            _check_input("certificate", certificate, 1, MAX_CERTIFICATE_BYTES)
        head = encode_head(5, 9) + encode_item("module_id") + encode_item(self.module_id)
        # The head byte of a 64-bit integer: the product never writes a shorter one here.
        object.__setattr__(self, "_head", head + encode_item("timestamp") + b"\x1b")
        object.__setattr__(self, "_middle", )

    def xǁDocumentTemplateǁ__post_init____mutmut_57(self) -> None:
        """Check the limits and encode what is known.

        Raises:
            InvalidRequest: A part is outside what a verifier accepts.
        """
        if not _is_module_id(self.module_id):
            raise InvalidRequest("module id: expected 1 to 127 printable ASCII characters")
        if len(self.bank.values) != PCR_COUNT or self.bank.alg is not DigestAlg.SHA384:
            raise InvalidRequest(f"PCR bank: expected {PCR_COUNT} SHA384 registers, got another")
        if len(self.cabundle) != CABUNDLE_CERTIFICATES:
            raise InvalidRequest(
                f"cabundle: expected {CABUNDLE_CERTIFICATES} certificates, got {len(self.cabundle)}"
            )
        for certificate in (self.certificate, *self.cabundle):
            _check_input("certificate", certificate, 1, MAX_CERTIFICATE_BYTES)
        head = encode_head(5, 9) + encode_item("module_id") + encode_item(self.module_id)
        # The head byte of a 64-bit integer: the product never writes a shorter one here.
        object.__setattr__(self, "_head", head + encode_item("timestamp") + b"\x1b")
        object.__setattr__(self, "XX_middleXX", self._encode_middle())

    def xǁDocumentTemplateǁ__post_init____mutmut_58(self) -> None:
        """Check the limits and encode what is known.

        Raises:
            InvalidRequest: A part is outside what a verifier accepts.
        """
        if not _is_module_id(self.module_id):
            raise InvalidRequest("module id: expected 1 to 127 printable ASCII characters")
        if len(self.bank.values) != PCR_COUNT or self.bank.alg is not DigestAlg.SHA384:
            raise InvalidRequest(f"PCR bank: expected {PCR_COUNT} SHA384 registers, got another")
        if len(self.cabundle) != CABUNDLE_CERTIFICATES:
            raise InvalidRequest(
                f"cabundle: expected {CABUNDLE_CERTIFICATES} certificates, got {len(self.cabundle)}"
            )
        for certificate in (self.certificate, *self.cabundle):
            _check_input("certificate", certificate, 1, MAX_CERTIFICATE_BYTES)
        head = encode_head(5, 9) + encode_item("module_id") + encode_item(self.module_id)
        # The head byte of a 64-bit integer: the product never writes a shorter one here.
        object.__setattr__(self, "_head", head + encode_item("timestamp") + b"\x1b")
        object.__setattr__(self, "_MIDDLE", self._encode_middle())

    @_mutmut_mutated(mutants_xǁDocumentTemplateǁ_encode_middle__mutmut)
    def _encode_middle(self) -> bytes:
        parts = [encode_item("digest"), encode_item(self.bank.alg.value), encode_item("pcrs")]
        # A register outside the platform's that is still zero was never extended: no input is
        # known for which an extend would give zero.
        listed = [i for i, value in enumerate(self.bank.values) if i in SYSTEM_PCRS or any(value)]
        parts.append(encode_head(5, len(listed)))
        for index in listed:
            parts += [b"\x19", index.to_bytes(2, "big"), encode_item(self.bank.values[index])]
        parts += [encode_item("certificate"), encode_item(self.certificate)]
        parts += [encode_item("cabundle"), encode_item(list(self.cabundle))]
        return b"".join(parts)

    def xǁDocumentTemplateǁ_encode_middle__mutmut_orig(self) -> bytes:
        parts = [encode_item("digest"), encode_item(self.bank.alg.value), encode_item("pcrs")]
        # A register outside the platform's that is still zero was never extended: no input is
        # known for which an extend would give zero.
        listed = [i for i, value in enumerate(self.bank.values) if i in SYSTEM_PCRS or any(value)]
        parts.append(encode_head(5, len(listed)))
        for index in listed:
            parts += [b"\x19", index.to_bytes(2, "big"), encode_item(self.bank.values[index])]
        parts += [encode_item("certificate"), encode_item(self.certificate)]
        parts += [encode_item("cabundle"), encode_item(list(self.cabundle))]
        return b"".join(parts)

    def xǁDocumentTemplateǁ_encode_middle__mutmut_1(self) -> bytes:
        parts = None
        # A register outside the platform's that is still zero was never extended: no input is
        # known for which an extend would give zero.
        listed = [i for i, value in enumerate(self.bank.values) if i in SYSTEM_PCRS or any(value)]
        parts.append(encode_head(5, len(listed)))
        for index in listed:
            parts += [b"\x19", index.to_bytes(2, "big"), encode_item(self.bank.values[index])]
        parts += [encode_item("certificate"), encode_item(self.certificate)]
        parts += [encode_item("cabundle"), encode_item(list(self.cabundle))]
        return b"".join(parts)

    def xǁDocumentTemplateǁ_encode_middle__mutmut_2(self) -> bytes:
        parts = [encode_item(None), encode_item(self.bank.alg.value), encode_item("pcrs")]
        # A register outside the platform's that is still zero was never extended: no input is
        # known for which an extend would give zero.
        listed = [i for i, value in enumerate(self.bank.values) if i in SYSTEM_PCRS or any(value)]
        parts.append(encode_head(5, len(listed)))
        for index in listed:
            parts += [b"\x19", index.to_bytes(2, "big"), encode_item(self.bank.values[index])]
        parts += [encode_item("certificate"), encode_item(self.certificate)]
        parts += [encode_item("cabundle"), encode_item(list(self.cabundle))]
        return b"".join(parts)

    def xǁDocumentTemplateǁ_encode_middle__mutmut_3(self) -> bytes:
        parts = [encode_item("XXdigestXX"), encode_item(self.bank.alg.value), encode_item("pcrs")]
        # A register outside the platform's that is still zero was never extended: no input is
        # known for which an extend would give zero.
        listed = [i for i, value in enumerate(self.bank.values) if i in SYSTEM_PCRS or any(value)]
        parts.append(encode_head(5, len(listed)))
        for index in listed:
            parts += [b"\x19", index.to_bytes(2, "big"), encode_item(self.bank.values[index])]
        parts += [encode_item("certificate"), encode_item(self.certificate)]
        parts += [encode_item("cabundle"), encode_item(list(self.cabundle))]
        return b"".join(parts)

    def xǁDocumentTemplateǁ_encode_middle__mutmut_4(self) -> bytes:
        parts = [encode_item("DIGEST"), encode_item(self.bank.alg.value), encode_item("pcrs")]
        # A register outside the platform's that is still zero was never extended: no input is
        # known for which an extend would give zero.
        listed = [i for i, value in enumerate(self.bank.values) if i in SYSTEM_PCRS or any(value)]
        parts.append(encode_head(5, len(listed)))
        for index in listed:
            parts += [b"\x19", index.to_bytes(2, "big"), encode_item(self.bank.values[index])]
        parts += [encode_item("certificate"), encode_item(self.certificate)]
        parts += [encode_item("cabundle"), encode_item(list(self.cabundle))]
        return b"".join(parts)

    def xǁDocumentTemplateǁ_encode_middle__mutmut_5(self) -> bytes:
        parts = [encode_item("digest"), encode_item(None), encode_item("pcrs")]
        # A register outside the platform's that is still zero was never extended: no input is
        # known for which an extend would give zero.
        listed = [i for i, value in enumerate(self.bank.values) if i in SYSTEM_PCRS or any(value)]
        parts.append(encode_head(5, len(listed)))
        for index in listed:
            parts += [b"\x19", index.to_bytes(2, "big"), encode_item(self.bank.values[index])]
        parts += [encode_item("certificate"), encode_item(self.certificate)]
        parts += [encode_item("cabundle"), encode_item(list(self.cabundle))]
        return b"".join(parts)

    def xǁDocumentTemplateǁ_encode_middle__mutmut_6(self) -> bytes:
        parts = [encode_item("digest"), encode_item(self.bank.alg.value), encode_item(None)]
        # A register outside the platform's that is still zero was never extended: no input is
        # known for which an extend would give zero.
        listed = [i for i, value in enumerate(self.bank.values) if i in SYSTEM_PCRS or any(value)]
        parts.append(encode_head(5, len(listed)))
        for index in listed:
            parts += [b"\x19", index.to_bytes(2, "big"), encode_item(self.bank.values[index])]
        parts += [encode_item("certificate"), encode_item(self.certificate)]
        parts += [encode_item("cabundle"), encode_item(list(self.cabundle))]
        return b"".join(parts)

    def xǁDocumentTemplateǁ_encode_middle__mutmut_7(self) -> bytes:
        parts = [encode_item("digest"), encode_item(self.bank.alg.value), encode_item("XXpcrsXX")]
        # A register outside the platform's that is still zero was never extended: no input is
        # known for which an extend would give zero.
        listed = [i for i, value in enumerate(self.bank.values) if i in SYSTEM_PCRS or any(value)]
        parts.append(encode_head(5, len(listed)))
        for index in listed:
            parts += [b"\x19", index.to_bytes(2, "big"), encode_item(self.bank.values[index])]
        parts += [encode_item("certificate"), encode_item(self.certificate)]
        parts += [encode_item("cabundle"), encode_item(list(self.cabundle))]
        return b"".join(parts)

    def xǁDocumentTemplateǁ_encode_middle__mutmut_8(self) -> bytes:
        parts = [encode_item("digest"), encode_item(self.bank.alg.value), encode_item("PCRS")]
        # A register outside the platform's that is still zero was never extended: no input is
        # known for which an extend would give zero.
        listed = [i for i, value in enumerate(self.bank.values) if i in SYSTEM_PCRS or any(value)]
        parts.append(encode_head(5, len(listed)))
        for index in listed:
            parts += [b"\x19", index.to_bytes(2, "big"), encode_item(self.bank.values[index])]
        parts += [encode_item("certificate"), encode_item(self.certificate)]
        parts += [encode_item("cabundle"), encode_item(list(self.cabundle))]
        return b"".join(parts)

    def xǁDocumentTemplateǁ_encode_middle__mutmut_9(self) -> bytes:
        parts = [encode_item("digest"), encode_item(self.bank.alg.value), encode_item("pcrs")]
        # A register outside the platform's that is still zero was never extended: no input is
        # known for which an extend would give zero.
        listed = None
        parts.append(encode_head(5, len(listed)))
        for index in listed:
            parts += [b"\x19", index.to_bytes(2, "big"), encode_item(self.bank.values[index])]
        parts += [encode_item("certificate"), encode_item(self.certificate)]
        parts += [encode_item("cabundle"), encode_item(list(self.cabundle))]
        return b"".join(parts)

    def xǁDocumentTemplateǁ_encode_middle__mutmut_10(self) -> bytes:
        parts = [encode_item("digest"), encode_item(self.bank.alg.value), encode_item("pcrs")]
        # A register outside the platform's that is still zero was never extended: no input is
        # known for which an extend would give zero.
        listed = [i for i, value in enumerate(None) if i in SYSTEM_PCRS or any(value)]
        parts.append(encode_head(5, len(listed)))
        for index in listed:
            parts += [b"\x19", index.to_bytes(2, "big"), encode_item(self.bank.values[index])]
        parts += [encode_item("certificate"), encode_item(self.certificate)]
        parts += [encode_item("cabundle"), encode_item(list(self.cabundle))]
        return b"".join(parts)

    def xǁDocumentTemplateǁ_encode_middle__mutmut_11(self) -> bytes:
        parts = [encode_item("digest"), encode_item(self.bank.alg.value), encode_item("pcrs")]
        # A register outside the platform's that is still zero was never extended: no input is
        # known for which an extend would give zero.
        listed = [i for i, value in enumerate(self.bank.values) if i in SYSTEM_PCRS and any(value)]
        parts.append(encode_head(5, len(listed)))
        for index in listed:
            parts += [b"\x19", index.to_bytes(2, "big"), encode_item(self.bank.values[index])]
        parts += [encode_item("certificate"), encode_item(self.certificate)]
        parts += [encode_item("cabundle"), encode_item(list(self.cabundle))]
        return b"".join(parts)

    def xǁDocumentTemplateǁ_encode_middle__mutmut_12(self) -> bytes:
        parts = [encode_item("digest"), encode_item(self.bank.alg.value), encode_item("pcrs")]
        # A register outside the platform's that is still zero was never extended: no input is
        # known for which an extend would give zero.
        listed = [i for i, value in enumerate(self.bank.values) if i not in SYSTEM_PCRS or any(value)]
        parts.append(encode_head(5, len(listed)))
        for index in listed:
            parts += [b"\x19", index.to_bytes(2, "big"), encode_item(self.bank.values[index])]
        parts += [encode_item("certificate"), encode_item(self.certificate)]
        parts += [encode_item("cabundle"), encode_item(list(self.cabundle))]
        return b"".join(parts)

    def xǁDocumentTemplateǁ_encode_middle__mutmut_13(self) -> bytes:
        parts = [encode_item("digest"), encode_item(self.bank.alg.value), encode_item("pcrs")]
        # A register outside the platform's that is still zero was never extended: no input is
        # known for which an extend would give zero.
        listed = [i for i, value in enumerate(self.bank.values) if i in SYSTEM_PCRS or any(None)]
        parts.append(encode_head(5, len(listed)))
        for index in listed:
            parts += [b"\x19", index.to_bytes(2, "big"), encode_item(self.bank.values[index])]
        parts += [encode_item("certificate"), encode_item(self.certificate)]
        parts += [encode_item("cabundle"), encode_item(list(self.cabundle))]
        return b"".join(parts)

    def xǁDocumentTemplateǁ_encode_middle__mutmut_14(self) -> bytes:
        parts = [encode_item("digest"), encode_item(self.bank.alg.value), encode_item("pcrs")]
        # A register outside the platform's that is still zero was never extended: no input is
        # known for which an extend would give zero.
        listed = [i for i, value in enumerate(self.bank.values) if i in SYSTEM_PCRS or any(value)]
        parts.append(None)
        for index in listed:
            parts += [b"\x19", index.to_bytes(2, "big"), encode_item(self.bank.values[index])]
        parts += [encode_item("certificate"), encode_item(self.certificate)]
        parts += [encode_item("cabundle"), encode_item(list(self.cabundle))]
        return b"".join(parts)

    def xǁDocumentTemplateǁ_encode_middle__mutmut_15(self) -> bytes:
        parts = [encode_item("digest"), encode_item(self.bank.alg.value), encode_item("pcrs")]
        # A register outside the platform's that is still zero was never extended: no input is
        # known for which an extend would give zero.
        listed = [i for i, value in enumerate(self.bank.values) if i in SYSTEM_PCRS or any(value)]
        parts.append(encode_head(None, len(listed)))
        for index in listed:
            parts += [b"\x19", index.to_bytes(2, "big"), encode_item(self.bank.values[index])]
        parts += [encode_item("certificate"), encode_item(self.certificate)]
        parts += [encode_item("cabundle"), encode_item(list(self.cabundle))]
        return b"".join(parts)

    def xǁDocumentTemplateǁ_encode_middle__mutmut_16(self) -> bytes:
        parts = [encode_item("digest"), encode_item(self.bank.alg.value), encode_item("pcrs")]
        # A register outside the platform's that is still zero was never extended: no input is
        # known for which an extend would give zero.
        listed = [i for i, value in enumerate(self.bank.values) if i in SYSTEM_PCRS or any(value)]
        parts.append(encode_head(5, None))
        for index in listed:
            parts += [b"\x19", index.to_bytes(2, "big"), encode_item(self.bank.values[index])]
        parts += [encode_item("certificate"), encode_item(self.certificate)]
        parts += [encode_item("cabundle"), encode_item(list(self.cabundle))]
        return b"".join(parts)

    def xǁDocumentTemplateǁ_encode_middle__mutmut_17(self) -> bytes:
        parts = [encode_item("digest"), encode_item(self.bank.alg.value), encode_item("pcrs")]
        # A register outside the platform's that is still zero was never extended: no input is
        # known for which an extend would give zero.
        listed = [i for i, value in enumerate(self.bank.values) if i in SYSTEM_PCRS or any(value)]
        parts.append(encode_head(len(listed)))
        for index in listed:
            parts += [b"\x19", index.to_bytes(2, "big"), encode_item(self.bank.values[index])]
        parts += [encode_item("certificate"), encode_item(self.certificate)]
        parts += [encode_item("cabundle"), encode_item(list(self.cabundle))]
        return b"".join(parts)

    def xǁDocumentTemplateǁ_encode_middle__mutmut_18(self) -> bytes:
        parts = [encode_item("digest"), encode_item(self.bank.alg.value), encode_item("pcrs")]
        # A register outside the platform's that is still zero was never extended: no input is
        # known for which an extend would give zero.
        listed = [i for i, value in enumerate(self.bank.values) if i in SYSTEM_PCRS or any(value)]
        parts.append(encode_head(5, ))
        for index in listed:
            parts += [b"\x19", index.to_bytes(2, "big"), encode_item(self.bank.values[index])]
        parts += [encode_item("certificate"), encode_item(self.certificate)]
        parts += [encode_item("cabundle"), encode_item(list(self.cabundle))]
        return b"".join(parts)

    def xǁDocumentTemplateǁ_encode_middle__mutmut_19(self) -> bytes:
        parts = [encode_item("digest"), encode_item(self.bank.alg.value), encode_item("pcrs")]
        # A register outside the platform's that is still zero was never extended: no input is
        # known for which an extend would give zero.
        listed = [i for i, value in enumerate(self.bank.values) if i in SYSTEM_PCRS or any(value)]
        parts.append(encode_head(6, len(listed)))
        for index in listed:
            parts += [b"\x19", index.to_bytes(2, "big"), encode_item(self.bank.values[index])]
        parts += [encode_item("certificate"), encode_item(self.certificate)]
        parts += [encode_item("cabundle"), encode_item(list(self.cabundle))]
        return b"".join(parts)

    def xǁDocumentTemplateǁ_encode_middle__mutmut_20(self) -> bytes:
        parts = [encode_item("digest"), encode_item(self.bank.alg.value), encode_item("pcrs")]
        # A register outside the platform's that is still zero was never extended: no input is
        # known for which an extend would give zero.
        listed = [i for i, value in enumerate(self.bank.values) if i in SYSTEM_PCRS or any(value)]
        parts.append(encode_head(5, len(listed)))
        for index in listed:
            parts = [b"\x19", index.to_bytes(2, "big"), encode_item(self.bank.values[index])]
        parts += [encode_item("certificate"), encode_item(self.certificate)]
        parts += [encode_item("cabundle"), encode_item(list(self.cabundle))]
        return b"".join(parts)

    def xǁDocumentTemplateǁ_encode_middle__mutmut_21(self) -> bytes:
        parts = [encode_item("digest"), encode_item(self.bank.alg.value), encode_item("pcrs")]
        # A register outside the platform's that is still zero was never extended: no input is
        # known for which an extend would give zero.
        listed = [i for i, value in enumerate(self.bank.values) if i in SYSTEM_PCRS or any(value)]
        parts.append(encode_head(5, len(listed)))
        for index in listed:
            parts -= [b"\x19", index.to_bytes(2, "big"), encode_item(self.bank.values[index])]
        parts += [encode_item("certificate"), encode_item(self.certificate)]
        parts += [encode_item("cabundle"), encode_item(list(self.cabundle))]
        return b"".join(parts)

    def xǁDocumentTemplateǁ_encode_middle__mutmut_22(self) -> bytes:
        parts = [encode_item("digest"), encode_item(self.bank.alg.value), encode_item("pcrs")]
        # A register outside the platform's that is still zero was never extended: no input is
        # known for which an extend would give zero.
        listed = [i for i, value in enumerate(self.bank.values) if i in SYSTEM_PCRS or any(value)]
        parts.append(encode_head(5, len(listed)))
        for index in listed:
            parts += [b"XX\x19XX", index.to_bytes(2, "big"), encode_item(self.bank.values[index])]
        parts += [encode_item("certificate"), encode_item(self.certificate)]
        parts += [encode_item("cabundle"), encode_item(list(self.cabundle))]
        return b"".join(parts)

    def xǁDocumentTemplateǁ_encode_middle__mutmut_23(self) -> bytes:
        parts = [encode_item("digest"), encode_item(self.bank.alg.value), encode_item("pcrs")]
        # A register outside the platform's that is still zero was never extended: no input is
        # known for which an extend would give zero.
        listed = [i for i, value in enumerate(self.bank.values) if i in SYSTEM_PCRS or any(value)]
        parts.append(encode_head(5, len(listed)))
        for index in listed:
            parts += [b"\x19", index.to_bytes(None, "big"), encode_item(self.bank.values[index])]
        parts += [encode_item("certificate"), encode_item(self.certificate)]
        parts += [encode_item("cabundle"), encode_item(list(self.cabundle))]
        return b"".join(parts)

    def xǁDocumentTemplateǁ_encode_middle__mutmut_24(self) -> bytes:
        parts = [encode_item("digest"), encode_item(self.bank.alg.value), encode_item("pcrs")]
        # A register outside the platform's that is still zero was never extended: no input is
        # known for which an extend would give zero.
        listed = [i for i, value in enumerate(self.bank.values) if i in SYSTEM_PCRS or any(value)]
        parts.append(encode_head(5, len(listed)))
        for index in listed:
            parts += [b"\x19", index.to_bytes(2, None), encode_item(self.bank.values[index])]
        parts += [encode_item("certificate"), encode_item(self.certificate)]
        parts += [encode_item("cabundle"), encode_item(list(self.cabundle))]
        return b"".join(parts)

    def xǁDocumentTemplateǁ_encode_middle__mutmut_25(self) -> bytes:
        parts = [encode_item("digest"), encode_item(self.bank.alg.value), encode_item("pcrs")]
        # A register outside the platform's that is still zero was never extended: no input is
        # known for which an extend would give zero.
        listed = [i for i, value in enumerate(self.bank.values) if i in SYSTEM_PCRS or any(value)]
        parts.append(encode_head(5, len(listed)))
        for index in listed:
            parts += [b"\x19", index.to_bytes("big"), encode_item(self.bank.values[index])]
        parts += [encode_item("certificate"), encode_item(self.certificate)]
        parts += [encode_item("cabundle"), encode_item(list(self.cabundle))]
        return b"".join(parts)

    def xǁDocumentTemplateǁ_encode_middle__mutmut_26(self) -> bytes:
        parts = [encode_item("digest"), encode_item(self.bank.alg.value), encode_item("pcrs")]
        # A register outside the platform's that is still zero was never extended: no input is
        # known for which an extend would give zero.
        listed = [i for i, value in enumerate(self.bank.values) if i in SYSTEM_PCRS or any(value)]
        parts.append(encode_head(5, len(listed)))
        for index in listed:
            parts += [b"\x19", index.to_bytes(2, ), encode_item(self.bank.values[index])]
        parts += [encode_item("certificate"), encode_item(self.certificate)]
        parts += [encode_item("cabundle"), encode_item(list(self.cabundle))]
        return b"".join(parts)

    def xǁDocumentTemplateǁ_encode_middle__mutmut_27(self) -> bytes:
        parts = [encode_item("digest"), encode_item(self.bank.alg.value), encode_item("pcrs")]
        # A register outside the platform's that is still zero was never extended: no input is
        # known for which an extend would give zero.
        listed = [i for i, value in enumerate(self.bank.values) if i in SYSTEM_PCRS or any(value)]
        parts.append(encode_head(5, len(listed)))
        for index in listed:
            parts += [b"\x19", index.to_bytes(3, "big"), encode_item(self.bank.values[index])]
        parts += [encode_item("certificate"), encode_item(self.certificate)]
        parts += [encode_item("cabundle"), encode_item(list(self.cabundle))]
        return b"".join(parts)

    def xǁDocumentTemplateǁ_encode_middle__mutmut_28(self) -> bytes:
        parts = [encode_item("digest"), encode_item(self.bank.alg.value), encode_item("pcrs")]
        # A register outside the platform's that is still zero was never extended: no input is
        # known for which an extend would give zero.
        listed = [i for i, value in enumerate(self.bank.values) if i in SYSTEM_PCRS or any(value)]
        parts.append(encode_head(5, len(listed)))
        for index in listed:
            parts += [b"\x19", index.to_bytes(2, "XXbigXX"), encode_item(self.bank.values[index])]
        parts += [encode_item("certificate"), encode_item(self.certificate)]
        parts += [encode_item("cabundle"), encode_item(list(self.cabundle))]
        return b"".join(parts)

    def xǁDocumentTemplateǁ_encode_middle__mutmut_29(self) -> bytes:
        parts = [encode_item("digest"), encode_item(self.bank.alg.value), encode_item("pcrs")]
        # A register outside the platform's that is still zero was never extended: no input is
        # known for which an extend would give zero.
        listed = [i for i, value in enumerate(self.bank.values) if i in SYSTEM_PCRS or any(value)]
        parts.append(encode_head(5, len(listed)))
        for index in listed:
            parts += [b"\x19", index.to_bytes(2, "BIG"), encode_item(self.bank.values[index])]
        parts += [encode_item("certificate"), encode_item(self.certificate)]
        parts += [encode_item("cabundle"), encode_item(list(self.cabundle))]
        return b"".join(parts)

    def xǁDocumentTemplateǁ_encode_middle__mutmut_30(self) -> bytes:
        parts = [encode_item("digest"), encode_item(self.bank.alg.value), encode_item("pcrs")]
        # A register outside the platform's that is still zero was never extended: no input is
        # known for which an extend would give zero.
        listed = [i for i, value in enumerate(self.bank.values) if i in SYSTEM_PCRS or any(value)]
        parts.append(encode_head(5, len(listed)))
        for index in listed:
            parts += [b"\x19", index.to_bytes(2, "big"), encode_item(None)]
        parts += [encode_item("certificate"), encode_item(self.certificate)]
        parts += [encode_item("cabundle"), encode_item(list(self.cabundle))]
        return b"".join(parts)

    def xǁDocumentTemplateǁ_encode_middle__mutmut_31(self) -> bytes:
        parts = [encode_item("digest"), encode_item(self.bank.alg.value), encode_item("pcrs")]
        # A register outside the platform's that is still zero was never extended: no input is
        # known for which an extend would give zero.
        listed = [i for i, value in enumerate(self.bank.values) if i in SYSTEM_PCRS or any(value)]
        parts.append(encode_head(5, len(listed)))
        for index in listed:
            parts += [b"\x19", index.to_bytes(2, "big"), encode_item(self.bank.values[index])]
        parts = [encode_item("certificate"), encode_item(self.certificate)]
        parts += [encode_item("cabundle"), encode_item(list(self.cabundle))]
        return b"".join(parts)

    def xǁDocumentTemplateǁ_encode_middle__mutmut_32(self) -> bytes:
        parts = [encode_item("digest"), encode_item(self.bank.alg.value), encode_item("pcrs")]
        # A register outside the platform's that is still zero was never extended: no input is
        # known for which an extend would give zero.
        listed = [i for i, value in enumerate(self.bank.values) if i in SYSTEM_PCRS or any(value)]
        parts.append(encode_head(5, len(listed)))
        for index in listed:
            parts += [b"\x19", index.to_bytes(2, "big"), encode_item(self.bank.values[index])]
        parts -= [encode_item("certificate"), encode_item(self.certificate)]
        parts += [encode_item("cabundle"), encode_item(list(self.cabundle))]
        return b"".join(parts)

    def xǁDocumentTemplateǁ_encode_middle__mutmut_33(self) -> bytes:
        parts = [encode_item("digest"), encode_item(self.bank.alg.value), encode_item("pcrs")]
        # A register outside the platform's that is still zero was never extended: no input is
        # known for which an extend would give zero.
        listed = [i for i, value in enumerate(self.bank.values) if i in SYSTEM_PCRS or any(value)]
        parts.append(encode_head(5, len(listed)))
        for index in listed:
            parts += [b"\x19", index.to_bytes(2, "big"), encode_item(self.bank.values[index])]
        parts += [encode_item(None), encode_item(self.certificate)]
        parts += [encode_item("cabundle"), encode_item(list(self.cabundle))]
        return b"".join(parts)

    def xǁDocumentTemplateǁ_encode_middle__mutmut_34(self) -> bytes:
        parts = [encode_item("digest"), encode_item(self.bank.alg.value), encode_item("pcrs")]
        # A register outside the platform's that is still zero was never extended: no input is
        # known for which an extend would give zero.
        listed = [i for i, value in enumerate(self.bank.values) if i in SYSTEM_PCRS or any(value)]
        parts.append(encode_head(5, len(listed)))
        for index in listed:
            parts += [b"\x19", index.to_bytes(2, "big"), encode_item(self.bank.values[index])]
        parts += [encode_item("XXcertificateXX"), encode_item(self.certificate)]
        parts += [encode_item("cabundle"), encode_item(list(self.cabundle))]
        return b"".join(parts)

    def xǁDocumentTemplateǁ_encode_middle__mutmut_35(self) -> bytes:
        parts = [encode_item("digest"), encode_item(self.bank.alg.value), encode_item("pcrs")]
        # A register outside the platform's that is still zero was never extended: no input is
        # known for which an extend would give zero.
        listed = [i for i, value in enumerate(self.bank.values) if i in SYSTEM_PCRS or any(value)]
        parts.append(encode_head(5, len(listed)))
        for index in listed:
            parts += [b"\x19", index.to_bytes(2, "big"), encode_item(self.bank.values[index])]
        parts += [encode_item("CERTIFICATE"), encode_item(self.certificate)]
        parts += [encode_item("cabundle"), encode_item(list(self.cabundle))]
        return b"".join(parts)

    def xǁDocumentTemplateǁ_encode_middle__mutmut_36(self) -> bytes:
        parts = [encode_item("digest"), encode_item(self.bank.alg.value), encode_item("pcrs")]
        # A register outside the platform's that is still zero was never extended: no input is
        # known for which an extend would give zero.
        listed = [i for i, value in enumerate(self.bank.values) if i in SYSTEM_PCRS or any(value)]
        parts.append(encode_head(5, len(listed)))
        for index in listed:
            parts += [b"\x19", index.to_bytes(2, "big"), encode_item(self.bank.values[index])]
        parts += [encode_item("certificate"), encode_item(None)]
        parts += [encode_item("cabundle"), encode_item(list(self.cabundle))]
        return b"".join(parts)

    def xǁDocumentTemplateǁ_encode_middle__mutmut_37(self) -> bytes:
        parts = [encode_item("digest"), encode_item(self.bank.alg.value), encode_item("pcrs")]
        # A register outside the platform's that is still zero was never extended: no input is
        # known for which an extend would give zero.
        listed = [i for i, value in enumerate(self.bank.values) if i in SYSTEM_PCRS or any(value)]
        parts.append(encode_head(5, len(listed)))
        for index in listed:
            parts += [b"\x19", index.to_bytes(2, "big"), encode_item(self.bank.values[index])]
        parts += [encode_item("certificate"), encode_item(self.certificate)]
        parts = [encode_item("cabundle"), encode_item(list(self.cabundle))]
        return b"".join(parts)

    def xǁDocumentTemplateǁ_encode_middle__mutmut_38(self) -> bytes:
        parts = [encode_item("digest"), encode_item(self.bank.alg.value), encode_item("pcrs")]
        # A register outside the platform's that is still zero was never extended: no input is
        # known for which an extend would give zero.
        listed = [i for i, value in enumerate(self.bank.values) if i in SYSTEM_PCRS or any(value)]
        parts.append(encode_head(5, len(listed)))
        for index in listed:
            parts += [b"\x19", index.to_bytes(2, "big"), encode_item(self.bank.values[index])]
        parts += [encode_item("certificate"), encode_item(self.certificate)]
        parts -= [encode_item("cabundle"), encode_item(list(self.cabundle))]
        return b"".join(parts)

    def xǁDocumentTemplateǁ_encode_middle__mutmut_39(self) -> bytes:
        parts = [encode_item("digest"), encode_item(self.bank.alg.value), encode_item("pcrs")]
        # A register outside the platform's that is still zero was never extended: no input is
        # known for which an extend would give zero.
        listed = [i for i, value in enumerate(self.bank.values) if i in SYSTEM_PCRS or any(value)]
        parts.append(encode_head(5, len(listed)))
        for index in listed:
            parts += [b"\x19", index.to_bytes(2, "big"), encode_item(self.bank.values[index])]
        parts += [encode_item("certificate"), encode_item(self.certificate)]
        parts += [encode_item(None), encode_item(list(self.cabundle))]
        return b"".join(parts)

    def xǁDocumentTemplateǁ_encode_middle__mutmut_40(self) -> bytes:
        parts = [encode_item("digest"), encode_item(self.bank.alg.value), encode_item("pcrs")]
        # A register outside the platform's that is still zero was never extended: no input is
        # known for which an extend would give zero.
        listed = [i for i, value in enumerate(self.bank.values) if i in SYSTEM_PCRS or any(value)]
        parts.append(encode_head(5, len(listed)))
        for index in listed:
            parts += [b"\x19", index.to_bytes(2, "big"), encode_item(self.bank.values[index])]
        parts += [encode_item("certificate"), encode_item(self.certificate)]
        parts += [encode_item("XXcabundleXX"), encode_item(list(self.cabundle))]
        return b"".join(parts)

    def xǁDocumentTemplateǁ_encode_middle__mutmut_41(self) -> bytes:
        parts = [encode_item("digest"), encode_item(self.bank.alg.value), encode_item("pcrs")]
        # A register outside the platform's that is still zero was never extended: no input is
        # known for which an extend would give zero.
        listed = [i for i, value in enumerate(self.bank.values) if i in SYSTEM_PCRS or any(value)]
        parts.append(encode_head(5, len(listed)))
        for index in listed:
            parts += [b"\x19", index.to_bytes(2, "big"), encode_item(self.bank.values[index])]
        parts += [encode_item("certificate"), encode_item(self.certificate)]
        parts += [encode_item("CABUNDLE"), encode_item(list(self.cabundle))]
        return b"".join(parts)

    def xǁDocumentTemplateǁ_encode_middle__mutmut_42(self) -> bytes:
        parts = [encode_item("digest"), encode_item(self.bank.alg.value), encode_item("pcrs")]
        # A register outside the platform's that is still zero was never extended: no input is
        # known for which an extend would give zero.
        listed = [i for i, value in enumerate(self.bank.values) if i in SYSTEM_PCRS or any(value)]
        parts.append(encode_head(5, len(listed)))
        for index in listed:
            parts += [b"\x19", index.to_bytes(2, "big"), encode_item(self.bank.values[index])]
        parts += [encode_item("certificate"), encode_item(self.certificate)]
        parts += [encode_item("cabundle"), encode_item(None)]
        return b"".join(parts)

    def xǁDocumentTemplateǁ_encode_middle__mutmut_43(self) -> bytes:
        parts = [encode_item("digest"), encode_item(self.bank.alg.value), encode_item("pcrs")]
        # A register outside the platform's that is still zero was never extended: no input is
        # known for which an extend would give zero.
        listed = [i for i, value in enumerate(self.bank.values) if i in SYSTEM_PCRS or any(value)]
        parts.append(encode_head(5, len(listed)))
        for index in listed:
            parts += [b"\x19", index.to_bytes(2, "big"), encode_item(self.bank.values[index])]
        parts += [encode_item("certificate"), encode_item(self.certificate)]
        parts += [encode_item("cabundle"), encode_item(list(None))]
        return b"".join(parts)

    def xǁDocumentTemplateǁ_encode_middle__mutmut_44(self) -> bytes:
        parts = [encode_item("digest"), encode_item(self.bank.alg.value), encode_item("pcrs")]
        # A register outside the platform's that is still zero was never extended: no input is
        # known for which an extend would give zero.
        listed = [i for i, value in enumerate(self.bank.values) if i in SYSTEM_PCRS or any(value)]
        parts.append(encode_head(5, len(listed)))
        for index in listed:
            parts += [b"\x19", index.to_bytes(2, "big"), encode_item(self.bank.values[index])]
        parts += [encode_item("certificate"), encode_item(self.certificate)]
        parts += [encode_item("cabundle"), encode_item(list(self.cabundle))]
        return b"".join(None)

    def xǁDocumentTemplateǁ_encode_middle__mutmut_45(self) -> bytes:
        parts = [encode_item("digest"), encode_item(self.bank.alg.value), encode_item("pcrs")]
        # A register outside the platform's that is still zero was never extended: no input is
        # known for which an extend would give zero.
        listed = [i for i, value in enumerate(self.bank.values) if i in SYSTEM_PCRS or any(value)]
        parts.append(encode_head(5, len(listed)))
        for index in listed:
            parts += [b"\x19", index.to_bytes(2, "big"), encode_item(self.bank.values[index])]
        parts += [encode_item("certificate"), encode_item(self.certificate)]
        parts += [encode_item("cabundle"), encode_item(list(self.cabundle))]
        return b"XXXX".join(parts)

    @_mutmut_mutated(mutants_xǁDocumentTemplateǁpayload__mutmut)
    def payload(
        self,
        timestamp_ms: int,
        *,
        user_data: bytes = b"",
        nonce: bytes = b"",
        public_key: bytes = b"",
    ) -> bytes:
        """Return the payload of one document.

        Args:
            timestamp_ms: Milliseconds since 1970, UTC.
            user_data: At most 512 bytes; empty if the caller gave none.
            nonce: At most 512 bytes, likewise.
            public_key: At most 1024 bytes, opaque here, likewise.

        Raises:
            InvalidRequest: An argument is out of range.
        """
        if not 0 < timestamp_ms <= MAX_TIMESTAMP_MS:
            raise InvalidRequest("timestamp: expected milliseconds within years 1970 to 9999")
        _check_input("user_data", user_data, 0, MAX_USER_DATA_BYTES)
        _check_input("nonce", nonce, 0, MAX_NONCE_BYTES)
        _check_input("public_key", public_key, 0, MAX_PUBLIC_KEY_BYTES)
        return b"".join(
            (
                self._head,
                timestamp_ms.to_bytes(8, "big"),
                self._middle,
                b"\x69user_data",
                encode_item(user_data),
                b"\x65nonce",
                encode_item(nonce),
                b"\x6apublic_key",
                encode_item(public_key),
            )
        )

    def xǁDocumentTemplateǁpayload__mutmut_orig(
        self,
        timestamp_ms: int,
        *,
        user_data: bytes = b"",
        nonce: bytes = b"",
        public_key: bytes = b"",
    ) -> bytes:
        """Return the payload of one document.

        Args:
            timestamp_ms: Milliseconds since 1970, UTC.
            user_data: At most 512 bytes; empty if the caller gave none.
            nonce: At most 512 bytes, likewise.
            public_key: At most 1024 bytes, opaque here, likewise.

        Raises:
            InvalidRequest: An argument is out of range.
        """
        if not 0 < timestamp_ms <= MAX_TIMESTAMP_MS:
            raise InvalidRequest("timestamp: expected milliseconds within years 1970 to 9999")
        _check_input("user_data", user_data, 0, MAX_USER_DATA_BYTES)
        _check_input("nonce", nonce, 0, MAX_NONCE_BYTES)
        _check_input("public_key", public_key, 0, MAX_PUBLIC_KEY_BYTES)
        return b"".join(
            (
                self._head,
                timestamp_ms.to_bytes(8, "big"),
                self._middle,
                b"\x69user_data",
                encode_item(user_data),
                b"\x65nonce",
                encode_item(nonce),
                b"\x6apublic_key",
                encode_item(public_key),
            )
        )

    def xǁDocumentTemplateǁpayload__mutmut_1(
        self,
        timestamp_ms: int,
        *,
        user_data: bytes = b"XXXX",
        nonce: bytes = b"",
        public_key: bytes = b"",
    ) -> bytes:
        """Return the payload of one document.

        Args:
            timestamp_ms: Milliseconds since 1970, UTC.
            user_data: At most 512 bytes; empty if the caller gave none.
            nonce: At most 512 bytes, likewise.
            public_key: At most 1024 bytes, opaque here, likewise.

        Raises:
            InvalidRequest: An argument is out of range.
        """
        if not 0 < timestamp_ms <= MAX_TIMESTAMP_MS:
            raise InvalidRequest("timestamp: expected milliseconds within years 1970 to 9999")
        _check_input("user_data", user_data, 0, MAX_USER_DATA_BYTES)
        _check_input("nonce", nonce, 0, MAX_NONCE_BYTES)
        _check_input("public_key", public_key, 0, MAX_PUBLIC_KEY_BYTES)
        return b"".join(
            (
                self._head,
                timestamp_ms.to_bytes(8, "big"),
                self._middle,
                b"\x69user_data",
                encode_item(user_data),
                b"\x65nonce",
                encode_item(nonce),
                b"\x6apublic_key",
                encode_item(public_key),
            )
        )

    def xǁDocumentTemplateǁpayload__mutmut_2(
        self,
        timestamp_ms: int,
        *,
        user_data: bytes = b"",
        nonce: bytes = b"XXXX",
        public_key: bytes = b"",
    ) -> bytes:
        """Return the payload of one document.

        Args:
            timestamp_ms: Milliseconds since 1970, UTC.
            user_data: At most 512 bytes; empty if the caller gave none.
            nonce: At most 512 bytes, likewise.
            public_key: At most 1024 bytes, opaque here, likewise.

        Raises:
            InvalidRequest: An argument is out of range.
        """
        if not 0 < timestamp_ms <= MAX_TIMESTAMP_MS:
            raise InvalidRequest("timestamp: expected milliseconds within years 1970 to 9999")
        _check_input("user_data", user_data, 0, MAX_USER_DATA_BYTES)
        _check_input("nonce", nonce, 0, MAX_NONCE_BYTES)
        _check_input("public_key", public_key, 0, MAX_PUBLIC_KEY_BYTES)
        return b"".join(
            (
                self._head,
                timestamp_ms.to_bytes(8, "big"),
                self._middle,
                b"\x69user_data",
                encode_item(user_data),
                b"\x65nonce",
                encode_item(nonce),
                b"\x6apublic_key",
                encode_item(public_key),
            )
        )

    def xǁDocumentTemplateǁpayload__mutmut_3(
        self,
        timestamp_ms: int,
        *,
        user_data: bytes = b"",
        nonce: bytes = b"",
        public_key: bytes = b"XXXX",
    ) -> bytes:
        """Return the payload of one document.

        Args:
            timestamp_ms: Milliseconds since 1970, UTC.
            user_data: At most 512 bytes; empty if the caller gave none.
            nonce: At most 512 bytes, likewise.
            public_key: At most 1024 bytes, opaque here, likewise.

        Raises:
            InvalidRequest: An argument is out of range.
        """
        if not 0 < timestamp_ms <= MAX_TIMESTAMP_MS:
            raise InvalidRequest("timestamp: expected milliseconds within years 1970 to 9999")
        _check_input("user_data", user_data, 0, MAX_USER_DATA_BYTES)
        _check_input("nonce", nonce, 0, MAX_NONCE_BYTES)
        _check_input("public_key", public_key, 0, MAX_PUBLIC_KEY_BYTES)
        return b"".join(
            (
                self._head,
                timestamp_ms.to_bytes(8, "big"),
                self._middle,
                b"\x69user_data",
                encode_item(user_data),
                b"\x65nonce",
                encode_item(nonce),
                b"\x6apublic_key",
                encode_item(public_key),
            )
        )

    def xǁDocumentTemplateǁpayload__mutmut_4(
        self,
        timestamp_ms: int,
        *,
        user_data: bytes = b"",
        nonce: bytes = b"",
        public_key: bytes = b"",
    ) -> bytes:
        """Return the payload of one document.

        Args:
            timestamp_ms: Milliseconds since 1970, UTC.
            user_data: At most 512 bytes; empty if the caller gave none.
            nonce: At most 512 bytes, likewise.
            public_key: At most 1024 bytes, opaque here, likewise.

        Raises:
            InvalidRequest: An argument is out of range.
        """
        if 0 < timestamp_ms <= MAX_TIMESTAMP_MS:
            raise InvalidRequest("timestamp: expected milliseconds within years 1970 to 9999")
        _check_input("user_data", user_data, 0, MAX_USER_DATA_BYTES)
        _check_input("nonce", nonce, 0, MAX_NONCE_BYTES)
        _check_input("public_key", public_key, 0, MAX_PUBLIC_KEY_BYTES)
        return b"".join(
            (
                self._head,
                timestamp_ms.to_bytes(8, "big"),
                self._middle,
                b"\x69user_data",
                encode_item(user_data),
                b"\x65nonce",
                encode_item(nonce),
                b"\x6apublic_key",
                encode_item(public_key),
            )
        )

    def xǁDocumentTemplateǁpayload__mutmut_5(
        self,
        timestamp_ms: int,
        *,
        user_data: bytes = b"",
        nonce: bytes = b"",
        public_key: bytes = b"",
    ) -> bytes:
        """Return the payload of one document.

        Args:
            timestamp_ms: Milliseconds since 1970, UTC.
            user_data: At most 512 bytes; empty if the caller gave none.
            nonce: At most 512 bytes, likewise.
            public_key: At most 1024 bytes, opaque here, likewise.

        Raises:
            InvalidRequest: An argument is out of range.
        """
        if not 1 < timestamp_ms <= MAX_TIMESTAMP_MS:
            raise InvalidRequest("timestamp: expected milliseconds within years 1970 to 9999")
        _check_input("user_data", user_data, 0, MAX_USER_DATA_BYTES)
        _check_input("nonce", nonce, 0, MAX_NONCE_BYTES)
        _check_input("public_key", public_key, 0, MAX_PUBLIC_KEY_BYTES)
        return b"".join(
            (
                self._head,
                timestamp_ms.to_bytes(8, "big"),
                self._middle,
                b"\x69user_data",
                encode_item(user_data),
                b"\x65nonce",
                encode_item(nonce),
                b"\x6apublic_key",
                encode_item(public_key),
            )
        )

    def xǁDocumentTemplateǁpayload__mutmut_6(
        self,
        timestamp_ms: int,
        *,
        user_data: bytes = b"",
        nonce: bytes = b"",
        public_key: bytes = b"",
    ) -> bytes:
        """Return the payload of one document.

        Args:
            timestamp_ms: Milliseconds since 1970, UTC.
            user_data: At most 512 bytes; empty if the caller gave none.
            nonce: At most 512 bytes, likewise.
            public_key: At most 1024 bytes, opaque here, likewise.

        Raises:
            InvalidRequest: An argument is out of range.
        """
        if not 0 <= timestamp_ms <= MAX_TIMESTAMP_MS:
            raise InvalidRequest("timestamp: expected milliseconds within years 1970 to 9999")
        _check_input("user_data", user_data, 0, MAX_USER_DATA_BYTES)
        _check_input("nonce", nonce, 0, MAX_NONCE_BYTES)
        _check_input("public_key", public_key, 0, MAX_PUBLIC_KEY_BYTES)
        return b"".join(
            (
                self._head,
                timestamp_ms.to_bytes(8, "big"),
                self._middle,
                b"\x69user_data",
                encode_item(user_data),
                b"\x65nonce",
                encode_item(nonce),
                b"\x6apublic_key",
                encode_item(public_key),
            )
        )

    def xǁDocumentTemplateǁpayload__mutmut_7(
        self,
        timestamp_ms: int,
        *,
        user_data: bytes = b"",
        nonce: bytes = b"",
        public_key: bytes = b"",
    ) -> bytes:
        """Return the payload of one document.

        Args:
            timestamp_ms: Milliseconds since 1970, UTC.
            user_data: At most 512 bytes; empty if the caller gave none.
            nonce: At most 512 bytes, likewise.
            public_key: At most 1024 bytes, opaque here, likewise.

        Raises:
            InvalidRequest: An argument is out of range.
        """
        if not 0 < timestamp_ms < MAX_TIMESTAMP_MS:
            raise InvalidRequest("timestamp: expected milliseconds within years 1970 to 9999")
        _check_input("user_data", user_data, 0, MAX_USER_DATA_BYTES)
        _check_input("nonce", nonce, 0, MAX_NONCE_BYTES)
        _check_input("public_key", public_key, 0, MAX_PUBLIC_KEY_BYTES)
        return b"".join(
            (
                self._head,
                timestamp_ms.to_bytes(8, "big"),
                self._middle,
                b"\x69user_data",
                encode_item(user_data),
                b"\x65nonce",
                encode_item(nonce),
                b"\x6apublic_key",
                encode_item(public_key),
            )
        )

    def xǁDocumentTemplateǁpayload__mutmut_8(
        self,
        timestamp_ms: int,
        *,
        user_data: bytes = b"",
        nonce: bytes = b"",
        public_key: bytes = b"",
    ) -> bytes:
        """Return the payload of one document.

        Args:
            timestamp_ms: Milliseconds since 1970, UTC.
            user_data: At most 512 bytes; empty if the caller gave none.
            nonce: At most 512 bytes, likewise.
            public_key: At most 1024 bytes, opaque here, likewise.

        Raises:
            InvalidRequest: An argument is out of range.
        """
        if not 0 < timestamp_ms <= MAX_TIMESTAMP_MS:
            raise InvalidRequest(None)
        _check_input("user_data", user_data, 0, MAX_USER_DATA_BYTES)
        _check_input("nonce", nonce, 0, MAX_NONCE_BYTES)
        _check_input("public_key", public_key, 0, MAX_PUBLIC_KEY_BYTES)
        return b"".join(
            (
                self._head,
                timestamp_ms.to_bytes(8, "big"),
                self._middle,
                b"\x69user_data",
                encode_item(user_data),
                b"\x65nonce",
                encode_item(nonce),
                b"\x6apublic_key",
                encode_item(public_key),
            )
        )

    def xǁDocumentTemplateǁpayload__mutmut_9(
        self,
        timestamp_ms: int,
        *,
        user_data: bytes = b"",
        nonce: bytes = b"",
        public_key: bytes = b"",
    ) -> bytes:
        """Return the payload of one document.

        Args:
            timestamp_ms: Milliseconds since 1970, UTC.
            user_data: At most 512 bytes; empty if the caller gave none.
            nonce: At most 512 bytes, likewise.
            public_key: At most 1024 bytes, opaque here, likewise.

        Raises:
            InvalidRequest: An argument is out of range.
        """
        if not 0 < timestamp_ms <= MAX_TIMESTAMP_MS:
            raise InvalidRequest("XXtimestamp: expected milliseconds within years 1970 to 9999XX")
        _check_input("user_data", user_data, 0, MAX_USER_DATA_BYTES)
        _check_input("nonce", nonce, 0, MAX_NONCE_BYTES)
        _check_input("public_key", public_key, 0, MAX_PUBLIC_KEY_BYTES)
        return b"".join(
            (
                self._head,
                timestamp_ms.to_bytes(8, "big"),
                self._middle,
                b"\x69user_data",
                encode_item(user_data),
                b"\x65nonce",
                encode_item(nonce),
                b"\x6apublic_key",
                encode_item(public_key),
            )
        )

    def xǁDocumentTemplateǁpayload__mutmut_10(
        self,
        timestamp_ms: int,
        *,
        user_data: bytes = b"",
        nonce: bytes = b"",
        public_key: bytes = b"",
    ) -> bytes:
        """Return the payload of one document.

        Args:
            timestamp_ms: Milliseconds since 1970, UTC.
            user_data: At most 512 bytes; empty if the caller gave none.
            nonce: At most 512 bytes, likewise.
            public_key: At most 1024 bytes, opaque here, likewise.

        Raises:
            InvalidRequest: An argument is out of range.
        """
        if not 0 < timestamp_ms <= MAX_TIMESTAMP_MS:
            raise InvalidRequest("TIMESTAMP: EXPECTED MILLISECONDS WITHIN YEARS 1970 TO 9999")
        _check_input("user_data", user_data, 0, MAX_USER_DATA_BYTES)
        _check_input("nonce", nonce, 0, MAX_NONCE_BYTES)
        _check_input("public_key", public_key, 0, MAX_PUBLIC_KEY_BYTES)
        return b"".join(
            (
                self._head,
                timestamp_ms.to_bytes(8, "big"),
                self._middle,
                b"\x69user_data",
                encode_item(user_data),
                b"\x65nonce",
                encode_item(nonce),
                b"\x6apublic_key",
                encode_item(public_key),
            )
        )

    def xǁDocumentTemplateǁpayload__mutmut_11(
        self,
        timestamp_ms: int,
        *,
        user_data: bytes = b"",
        nonce: bytes = b"",
        public_key: bytes = b"",
    ) -> bytes:
        """Return the payload of one document.

        Args:
            timestamp_ms: Milliseconds since 1970, UTC.
            user_data: At most 512 bytes; empty if the caller gave none.
            nonce: At most 512 bytes, likewise.
            public_key: At most 1024 bytes, opaque here, likewise.

        Raises:
            InvalidRequest: An argument is out of range.
        """
        if not 0 < timestamp_ms <= MAX_TIMESTAMP_MS:
            raise InvalidRequest("timestamp: expected milliseconds within years 1970 to 9999")
        _check_input(None, user_data, 0, MAX_USER_DATA_BYTES)
        _check_input("nonce", nonce, 0, MAX_NONCE_BYTES)
        _check_input("public_key", public_key, 0, MAX_PUBLIC_KEY_BYTES)
        return b"".join(
            (
                self._head,
                timestamp_ms.to_bytes(8, "big"),
                self._middle,
                b"\x69user_data",
                encode_item(user_data),
                b"\x65nonce",
                encode_item(nonce),
                b"\x6apublic_key",
                encode_item(public_key),
            )
        )

    def xǁDocumentTemplateǁpayload__mutmut_12(
        self,
        timestamp_ms: int,
        *,
        user_data: bytes = b"",
        nonce: bytes = b"",
        public_key: bytes = b"",
    ) -> bytes:
        """Return the payload of one document.

        Args:
            timestamp_ms: Milliseconds since 1970, UTC.
            user_data: At most 512 bytes; empty if the caller gave none.
            nonce: At most 512 bytes, likewise.
            public_key: At most 1024 bytes, opaque here, likewise.

        Raises:
            InvalidRequest: An argument is out of range.
        """
        if not 0 < timestamp_ms <= MAX_TIMESTAMP_MS:
            raise InvalidRequest("timestamp: expected milliseconds within years 1970 to 9999")
        _check_input("user_data", None, 0, MAX_USER_DATA_BYTES)
        _check_input("nonce", nonce, 0, MAX_NONCE_BYTES)
        _check_input("public_key", public_key, 0, MAX_PUBLIC_KEY_BYTES)
        return b"".join(
            (
                self._head,
                timestamp_ms.to_bytes(8, "big"),
                self._middle,
                b"\x69user_data",
                encode_item(user_data),
                b"\x65nonce",
                encode_item(nonce),
                b"\x6apublic_key",
                encode_item(public_key),
            )
        )

    def xǁDocumentTemplateǁpayload__mutmut_13(
        self,
        timestamp_ms: int,
        *,
        user_data: bytes = b"",
        nonce: bytes = b"",
        public_key: bytes = b"",
    ) -> bytes:
        """Return the payload of one document.

        Args:
            timestamp_ms: Milliseconds since 1970, UTC.
            user_data: At most 512 bytes; empty if the caller gave none.
            nonce: At most 512 bytes, likewise.
            public_key: At most 1024 bytes, opaque here, likewise.

        Raises:
            InvalidRequest: An argument is out of range.
        """
        if not 0 < timestamp_ms <= MAX_TIMESTAMP_MS:
            raise InvalidRequest("timestamp: expected milliseconds within years 1970 to 9999")
        _check_input("user_data", user_data, None, MAX_USER_DATA_BYTES)
        _check_input("nonce", nonce, 0, MAX_NONCE_BYTES)
        _check_input("public_key", public_key, 0, MAX_PUBLIC_KEY_BYTES)
        return b"".join(
            (
                self._head,
                timestamp_ms.to_bytes(8, "big"),
                self._middle,
                b"\x69user_data",
                encode_item(user_data),
                b"\x65nonce",
                encode_item(nonce),
                b"\x6apublic_key",
                encode_item(public_key),
            )
        )

    def xǁDocumentTemplateǁpayload__mutmut_14(
        self,
        timestamp_ms: int,
        *,
        user_data: bytes = b"",
        nonce: bytes = b"",
        public_key: bytes = b"",
    ) -> bytes:
        """Return the payload of one document.

        Args:
            timestamp_ms: Milliseconds since 1970, UTC.
            user_data: At most 512 bytes; empty if the caller gave none.
            nonce: At most 512 bytes, likewise.
            public_key: At most 1024 bytes, opaque here, likewise.

        Raises:
            InvalidRequest: An argument is out of range.
        """
        if not 0 < timestamp_ms <= MAX_TIMESTAMP_MS:
            raise InvalidRequest("timestamp: expected milliseconds within years 1970 to 9999")
        _check_input("user_data", user_data, 0, None)
        _check_input("nonce", nonce, 0, MAX_NONCE_BYTES)
        _check_input("public_key", public_key, 0, MAX_PUBLIC_KEY_BYTES)
        return b"".join(
            (
                self._head,
                timestamp_ms.to_bytes(8, "big"),
                self._middle,
                b"\x69user_data",
                encode_item(user_data),
                b"\x65nonce",
                encode_item(nonce),
                b"\x6apublic_key",
                encode_item(public_key),
            )
        )

    def xǁDocumentTemplateǁpayload__mutmut_15(
        self,
        timestamp_ms: int,
        *,
        user_data: bytes = b"",
        nonce: bytes = b"",
        public_key: bytes = b"",
    ) -> bytes:
        """Return the payload of one document.

        Args:
            timestamp_ms: Milliseconds since 1970, UTC.
            user_data: At most 512 bytes; empty if the caller gave none.
            nonce: At most 512 bytes, likewise.
            public_key: At most 1024 bytes, opaque here, likewise.

        Raises:
            InvalidRequest: An argument is out of range.
        """
        if not 0 < timestamp_ms <= MAX_TIMESTAMP_MS:
            raise InvalidRequest("timestamp: expected milliseconds within years 1970 to 9999")
        _check_input(user_data, 0, MAX_USER_DATA_BYTES)
        _check_input("nonce", nonce, 0, MAX_NONCE_BYTES)
        _check_input("public_key", public_key, 0, MAX_PUBLIC_KEY_BYTES)
        return b"".join(
            (
                self._head,
                timestamp_ms.to_bytes(8, "big"),
                self._middle,
                b"\x69user_data",
                encode_item(user_data),
                b"\x65nonce",
                encode_item(nonce),
                b"\x6apublic_key",
                encode_item(public_key),
            )
        )

    def xǁDocumentTemplateǁpayload__mutmut_16(
        self,
        timestamp_ms: int,
        *,
        user_data: bytes = b"",
        nonce: bytes = b"",
        public_key: bytes = b"",
    ) -> bytes:
        """Return the payload of one document.

        Args:
            timestamp_ms: Milliseconds since 1970, UTC.
            user_data: At most 512 bytes; empty if the caller gave none.
            nonce: At most 512 bytes, likewise.
            public_key: At most 1024 bytes, opaque here, likewise.

        Raises:
            InvalidRequest: An argument is out of range.
        """
        if not 0 < timestamp_ms <= MAX_TIMESTAMP_MS:
            raise InvalidRequest("timestamp: expected milliseconds within years 1970 to 9999")
        _check_input("user_data", 0, MAX_USER_DATA_BYTES)
        _check_input("nonce", nonce, 0, MAX_NONCE_BYTES)
        _check_input("public_key", public_key, 0, MAX_PUBLIC_KEY_BYTES)
        return b"".join(
            (
                self._head,
                timestamp_ms.to_bytes(8, "big"),
                self._middle,
                b"\x69user_data",
                encode_item(user_data),
                b"\x65nonce",
                encode_item(nonce),
                b"\x6apublic_key",
                encode_item(public_key),
            )
        )

    def xǁDocumentTemplateǁpayload__mutmut_17(
        self,
        timestamp_ms: int,
        *,
        user_data: bytes = b"",
        nonce: bytes = b"",
        public_key: bytes = b"",
    ) -> bytes:
        """Return the payload of one document.

        Args:
            timestamp_ms: Milliseconds since 1970, UTC.
            user_data: At most 512 bytes; empty if the caller gave none.
            nonce: At most 512 bytes, likewise.
            public_key: At most 1024 bytes, opaque here, likewise.

        Raises:
            InvalidRequest: An argument is out of range.
        """
        if not 0 < timestamp_ms <= MAX_TIMESTAMP_MS:
            raise InvalidRequest("timestamp: expected milliseconds within years 1970 to 9999")
        _check_input("user_data", user_data, MAX_USER_DATA_BYTES)
        _check_input("nonce", nonce, 0, MAX_NONCE_BYTES)
        _check_input("public_key", public_key, 0, MAX_PUBLIC_KEY_BYTES)
        return b"".join(
            (
                self._head,
                timestamp_ms.to_bytes(8, "big"),
                self._middle,
                b"\x69user_data",
                encode_item(user_data),
                b"\x65nonce",
                encode_item(nonce),
                b"\x6apublic_key",
                encode_item(public_key),
            )
        )

    def xǁDocumentTemplateǁpayload__mutmut_18(
        self,
        timestamp_ms: int,
        *,
        user_data: bytes = b"",
        nonce: bytes = b"",
        public_key: bytes = b"",
    ) -> bytes:
        """Return the payload of one document.

        Args:
            timestamp_ms: Milliseconds since 1970, UTC.
            user_data: At most 512 bytes; empty if the caller gave none.
            nonce: At most 512 bytes, likewise.
            public_key: At most 1024 bytes, opaque here, likewise.

        Raises:
            InvalidRequest: An argument is out of range.
        """
        if not 0 < timestamp_ms <= MAX_TIMESTAMP_MS:
            raise InvalidRequest("timestamp: expected milliseconds within years 1970 to 9999")
        _check_input("user_data", user_data, 0, )
        _check_input("nonce", nonce, 0, MAX_NONCE_BYTES)
        _check_input("public_key", public_key, 0, MAX_PUBLIC_KEY_BYTES)
        return b"".join(
            (
                self._head,
                timestamp_ms.to_bytes(8, "big"),
                self._middle,
                b"\x69user_data",
                encode_item(user_data),
                b"\x65nonce",
                encode_item(nonce),
                b"\x6apublic_key",
                encode_item(public_key),
            )
        )

    def xǁDocumentTemplateǁpayload__mutmut_19(
        self,
        timestamp_ms: int,
        *,
        user_data: bytes = b"",
        nonce: bytes = b"",
        public_key: bytes = b"",
    ) -> bytes:
        """Return the payload of one document.

        Args:
            timestamp_ms: Milliseconds since 1970, UTC.
            user_data: At most 512 bytes; empty if the caller gave none.
            nonce: At most 512 bytes, likewise.
            public_key: At most 1024 bytes, opaque here, likewise.

        Raises:
            InvalidRequest: An argument is out of range.
        """
        if not 0 < timestamp_ms <= MAX_TIMESTAMP_MS:
            raise InvalidRequest("timestamp: expected milliseconds within years 1970 to 9999")
        _check_input("XXuser_dataXX", user_data, 0, MAX_USER_DATA_BYTES)
        _check_input("nonce", nonce, 0, MAX_NONCE_BYTES)
        _check_input("public_key", public_key, 0, MAX_PUBLIC_KEY_BYTES)
        return b"".join(
            (
                self._head,
                timestamp_ms.to_bytes(8, "big"),
                self._middle,
                b"\x69user_data",
                encode_item(user_data),
                b"\x65nonce",
                encode_item(nonce),
                b"\x6apublic_key",
                encode_item(public_key),
            )
        )

    def xǁDocumentTemplateǁpayload__mutmut_20(
        self,
        timestamp_ms: int,
        *,
        user_data: bytes = b"",
        nonce: bytes = b"",
        public_key: bytes = b"",
    ) -> bytes:
        """Return the payload of one document.

        Args:
            timestamp_ms: Milliseconds since 1970, UTC.
            user_data: At most 512 bytes; empty if the caller gave none.
            nonce: At most 512 bytes, likewise.
            public_key: At most 1024 bytes, opaque here, likewise.

        Raises:
            InvalidRequest: An argument is out of range.
        """
        if not 0 < timestamp_ms <= MAX_TIMESTAMP_MS:
            raise InvalidRequest("timestamp: expected milliseconds within years 1970 to 9999")
        _check_input("USER_DATA", user_data, 0, MAX_USER_DATA_BYTES)
        _check_input("nonce", nonce, 0, MAX_NONCE_BYTES)
        _check_input("public_key", public_key, 0, MAX_PUBLIC_KEY_BYTES)
        return b"".join(
            (
                self._head,
                timestamp_ms.to_bytes(8, "big"),
                self._middle,
                b"\x69user_data",
                encode_item(user_data),
                b"\x65nonce",
                encode_item(nonce),
                b"\x6apublic_key",
                encode_item(public_key),
            )
        )

    def xǁDocumentTemplateǁpayload__mutmut_21(
        self,
        timestamp_ms: int,
        *,
        user_data: bytes = b"",
        nonce: bytes = b"",
        public_key: bytes = b"",
    ) -> bytes:
        """Return the payload of one document.

        Args:
            timestamp_ms: Milliseconds since 1970, UTC.
            user_data: At most 512 bytes; empty if the caller gave none.
            nonce: At most 512 bytes, likewise.
            public_key: At most 1024 bytes, opaque here, likewise.

        Raises:
            InvalidRequest: An argument is out of range.
        """
        if not 0 < timestamp_ms <= MAX_TIMESTAMP_MS:
            raise InvalidRequest("timestamp: expected milliseconds within years 1970 to 9999")
        _check_input("user_data", user_data, 1, MAX_USER_DATA_BYTES)
        _check_input("nonce", nonce, 0, MAX_NONCE_BYTES)
        _check_input("public_key", public_key, 0, MAX_PUBLIC_KEY_BYTES)
        return b"".join(
            (
                self._head,
                timestamp_ms.to_bytes(8, "big"),
                self._middle,
                b"\x69user_data",
                encode_item(user_data),
                b"\x65nonce",
                encode_item(nonce),
                b"\x6apublic_key",
                encode_item(public_key),
            )
        )

    def xǁDocumentTemplateǁpayload__mutmut_22(
        self,
        timestamp_ms: int,
        *,
        user_data: bytes = b"",
        nonce: bytes = b"",
        public_key: bytes = b"",
    ) -> bytes:
        """Return the payload of one document.

        Args:
            timestamp_ms: Milliseconds since 1970, UTC.
            user_data: At most 512 bytes; empty if the caller gave none.
            nonce: At most 512 bytes, likewise.
            public_key: At most 1024 bytes, opaque here, likewise.

        Raises:
            InvalidRequest: An argument is out of range.
        """
        if not 0 < timestamp_ms <= MAX_TIMESTAMP_MS:
            raise InvalidRequest("timestamp: expected milliseconds within years 1970 to 9999")
        _check_input("user_data", user_data, 0, MAX_USER_DATA_BYTES)
        _check_input(None, nonce, 0, MAX_NONCE_BYTES)
        _check_input("public_key", public_key, 0, MAX_PUBLIC_KEY_BYTES)
        return b"".join(
            (
                self._head,
                timestamp_ms.to_bytes(8, "big"),
                self._middle,
                b"\x69user_data",
                encode_item(user_data),
                b"\x65nonce",
                encode_item(nonce),
                b"\x6apublic_key",
                encode_item(public_key),
            )
        )

    def xǁDocumentTemplateǁpayload__mutmut_23(
        self,
        timestamp_ms: int,
        *,
        user_data: bytes = b"",
        nonce: bytes = b"",
        public_key: bytes = b"",
    ) -> bytes:
        """Return the payload of one document.

        Args:
            timestamp_ms: Milliseconds since 1970, UTC.
            user_data: At most 512 bytes; empty if the caller gave none.
            nonce: At most 512 bytes, likewise.
            public_key: At most 1024 bytes, opaque here, likewise.

        Raises:
            InvalidRequest: An argument is out of range.
        """
        if not 0 < timestamp_ms <= MAX_TIMESTAMP_MS:
            raise InvalidRequest("timestamp: expected milliseconds within years 1970 to 9999")
        _check_input("user_data", user_data, 0, MAX_USER_DATA_BYTES)
        _check_input("nonce", None, 0, MAX_NONCE_BYTES)
        _check_input("public_key", public_key, 0, MAX_PUBLIC_KEY_BYTES)
        return b"".join(
            (
                self._head,
                timestamp_ms.to_bytes(8, "big"),
                self._middle,
                b"\x69user_data",
                encode_item(user_data),
                b"\x65nonce",
                encode_item(nonce),
                b"\x6apublic_key",
                encode_item(public_key),
            )
        )

    def xǁDocumentTemplateǁpayload__mutmut_24(
        self,
        timestamp_ms: int,
        *,
        user_data: bytes = b"",
        nonce: bytes = b"",
        public_key: bytes = b"",
    ) -> bytes:
        """Return the payload of one document.

        Args:
            timestamp_ms: Milliseconds since 1970, UTC.
            user_data: At most 512 bytes; empty if the caller gave none.
            nonce: At most 512 bytes, likewise.
            public_key: At most 1024 bytes, opaque here, likewise.

        Raises:
            InvalidRequest: An argument is out of range.
        """
        if not 0 < timestamp_ms <= MAX_TIMESTAMP_MS:
            raise InvalidRequest("timestamp: expected milliseconds within years 1970 to 9999")
        _check_input("user_data", user_data, 0, MAX_USER_DATA_BYTES)
        _check_input("nonce", nonce, None, MAX_NONCE_BYTES)
        _check_input("public_key", public_key, 0, MAX_PUBLIC_KEY_BYTES)
        return b"".join(
            (
                self._head,
                timestamp_ms.to_bytes(8, "big"),
                self._middle,
                b"\x69user_data",
                encode_item(user_data),
                b"\x65nonce",
                encode_item(nonce),
                b"\x6apublic_key",
                encode_item(public_key),
            )
        )

    def xǁDocumentTemplateǁpayload__mutmut_25(
        self,
        timestamp_ms: int,
        *,
        user_data: bytes = b"",
        nonce: bytes = b"",
        public_key: bytes = b"",
    ) -> bytes:
        """Return the payload of one document.

        Args:
            timestamp_ms: Milliseconds since 1970, UTC.
            user_data: At most 512 bytes; empty if the caller gave none.
            nonce: At most 512 bytes, likewise.
            public_key: At most 1024 bytes, opaque here, likewise.

        Raises:
            InvalidRequest: An argument is out of range.
        """
        if not 0 < timestamp_ms <= MAX_TIMESTAMP_MS:
            raise InvalidRequest("timestamp: expected milliseconds within years 1970 to 9999")
        _check_input("user_data", user_data, 0, MAX_USER_DATA_BYTES)
        _check_input("nonce", nonce, 0, None)
        _check_input("public_key", public_key, 0, MAX_PUBLIC_KEY_BYTES)
        return b"".join(
            (
                self._head,
                timestamp_ms.to_bytes(8, "big"),
                self._middle,
                b"\x69user_data",
                encode_item(user_data),
                b"\x65nonce",
                encode_item(nonce),
                b"\x6apublic_key",
                encode_item(public_key),
            )
        )

    def xǁDocumentTemplateǁpayload__mutmut_26(
        self,
        timestamp_ms: int,
        *,
        user_data: bytes = b"",
        nonce: bytes = b"",
        public_key: bytes = b"",
    ) -> bytes:
        """Return the payload of one document.

        Args:
            timestamp_ms: Milliseconds since 1970, UTC.
            user_data: At most 512 bytes; empty if the caller gave none.
            nonce: At most 512 bytes, likewise.
            public_key: At most 1024 bytes, opaque here, likewise.

        Raises:
            InvalidRequest: An argument is out of range.
        """
        if not 0 < timestamp_ms <= MAX_TIMESTAMP_MS:
            raise InvalidRequest("timestamp: expected milliseconds within years 1970 to 9999")
        _check_input("user_data", user_data, 0, MAX_USER_DATA_BYTES)
        _check_input(nonce, 0, MAX_NONCE_BYTES)
        _check_input("public_key", public_key, 0, MAX_PUBLIC_KEY_BYTES)
        return b"".join(
            (
                self._head,
                timestamp_ms.to_bytes(8, "big"),
                self._middle,
                b"\x69user_data",
                encode_item(user_data),
                b"\x65nonce",
                encode_item(nonce),
                b"\x6apublic_key",
                encode_item(public_key),
            )
        )

    def xǁDocumentTemplateǁpayload__mutmut_27(
        self,
        timestamp_ms: int,
        *,
        user_data: bytes = b"",
        nonce: bytes = b"",
        public_key: bytes = b"",
    ) -> bytes:
        """Return the payload of one document.

        Args:
            timestamp_ms: Milliseconds since 1970, UTC.
            user_data: At most 512 bytes; empty if the caller gave none.
            nonce: At most 512 bytes, likewise.
            public_key: At most 1024 bytes, opaque here, likewise.

        Raises:
            InvalidRequest: An argument is out of range.
        """
        if not 0 < timestamp_ms <= MAX_TIMESTAMP_MS:
            raise InvalidRequest("timestamp: expected milliseconds within years 1970 to 9999")
        _check_input("user_data", user_data, 0, MAX_USER_DATA_BYTES)
        _check_input("nonce", 0, MAX_NONCE_BYTES)
        _check_input("public_key", public_key, 0, MAX_PUBLIC_KEY_BYTES)
        return b"".join(
            (
                self._head,
                timestamp_ms.to_bytes(8, "big"),
                self._middle,
                b"\x69user_data",
                encode_item(user_data),
                b"\x65nonce",
                encode_item(nonce),
                b"\x6apublic_key",
                encode_item(public_key),
            )
        )

    def xǁDocumentTemplateǁpayload__mutmut_28(
        self,
        timestamp_ms: int,
        *,
        user_data: bytes = b"",
        nonce: bytes = b"",
        public_key: bytes = b"",
    ) -> bytes:
        """Return the payload of one document.

        Args:
            timestamp_ms: Milliseconds since 1970, UTC.
            user_data: At most 512 bytes; empty if the caller gave none.
            nonce: At most 512 bytes, likewise.
            public_key: At most 1024 bytes, opaque here, likewise.

        Raises:
            InvalidRequest: An argument is out of range.
        """
        if not 0 < timestamp_ms <= MAX_TIMESTAMP_MS:
            raise InvalidRequest("timestamp: expected milliseconds within years 1970 to 9999")
        _check_input("user_data", user_data, 0, MAX_USER_DATA_BYTES)
        _check_input("nonce", nonce, MAX_NONCE_BYTES)
        _check_input("public_key", public_key, 0, MAX_PUBLIC_KEY_BYTES)
        return b"".join(
            (
                self._head,
                timestamp_ms.to_bytes(8, "big"),
                self._middle,
                b"\x69user_data",
                encode_item(user_data),
                b"\x65nonce",
                encode_item(nonce),
                b"\x6apublic_key",
                encode_item(public_key),
            )
        )

    def xǁDocumentTemplateǁpayload__mutmut_29(
        self,
        timestamp_ms: int,
        *,
        user_data: bytes = b"",
        nonce: bytes = b"",
        public_key: bytes = b"",
    ) -> bytes:
        """Return the payload of one document.

        Args:
            timestamp_ms: Milliseconds since 1970, UTC.
            user_data: At most 512 bytes; empty if the caller gave none.
            nonce: At most 512 bytes, likewise.
            public_key: At most 1024 bytes, opaque here, likewise.

        Raises:
            InvalidRequest: An argument is out of range.
        """
        if not 0 < timestamp_ms <= MAX_TIMESTAMP_MS:
            raise InvalidRequest("timestamp: expected milliseconds within years 1970 to 9999")
        _check_input("user_data", user_data, 0, MAX_USER_DATA_BYTES)
        _check_input("nonce", nonce, 0, )
        _check_input("public_key", public_key, 0, MAX_PUBLIC_KEY_BYTES)
        return b"".join(
            (
                self._head,
                timestamp_ms.to_bytes(8, "big"),
                self._middle,
                b"\x69user_data",
                encode_item(user_data),
                b"\x65nonce",
                encode_item(nonce),
                b"\x6apublic_key",
                encode_item(public_key),
            )
        )

    def xǁDocumentTemplateǁpayload__mutmut_30(
        self,
        timestamp_ms: int,
        *,
        user_data: bytes = b"",
        nonce: bytes = b"",
        public_key: bytes = b"",
    ) -> bytes:
        """Return the payload of one document.

        Args:
            timestamp_ms: Milliseconds since 1970, UTC.
            user_data: At most 512 bytes; empty if the caller gave none.
            nonce: At most 512 bytes, likewise.
            public_key: At most 1024 bytes, opaque here, likewise.

        Raises:
            InvalidRequest: An argument is out of range.
        """
        if not 0 < timestamp_ms <= MAX_TIMESTAMP_MS:
            raise InvalidRequest("timestamp: expected milliseconds within years 1970 to 9999")
        _check_input("user_data", user_data, 0, MAX_USER_DATA_BYTES)
        _check_input("XXnonceXX", nonce, 0, MAX_NONCE_BYTES)
        _check_input("public_key", public_key, 0, MAX_PUBLIC_KEY_BYTES)
        return b"".join(
            (
                self._head,
                timestamp_ms.to_bytes(8, "big"),
                self._middle,
                b"\x69user_data",
                encode_item(user_data),
                b"\x65nonce",
                encode_item(nonce),
                b"\x6apublic_key",
                encode_item(public_key),
            )
        )

    def xǁDocumentTemplateǁpayload__mutmut_31(
        self,
        timestamp_ms: int,
        *,
        user_data: bytes = b"",
        nonce: bytes = b"",
        public_key: bytes = b"",
    ) -> bytes:
        """Return the payload of one document.

        Args:
            timestamp_ms: Milliseconds since 1970, UTC.
            user_data: At most 512 bytes; empty if the caller gave none.
            nonce: At most 512 bytes, likewise.
            public_key: At most 1024 bytes, opaque here, likewise.

        Raises:
            InvalidRequest: An argument is out of range.
        """
        if not 0 < timestamp_ms <= MAX_TIMESTAMP_MS:
            raise InvalidRequest("timestamp: expected milliseconds within years 1970 to 9999")
        _check_input("user_data", user_data, 0, MAX_USER_DATA_BYTES)
        _check_input("NONCE", nonce, 0, MAX_NONCE_BYTES)
        _check_input("public_key", public_key, 0, MAX_PUBLIC_KEY_BYTES)
        return b"".join(
            (
                self._head,
                timestamp_ms.to_bytes(8, "big"),
                self._middle,
                b"\x69user_data",
                encode_item(user_data),
                b"\x65nonce",
                encode_item(nonce),
                b"\x6apublic_key",
                encode_item(public_key),
            )
        )

    def xǁDocumentTemplateǁpayload__mutmut_32(
        self,
        timestamp_ms: int,
        *,
        user_data: bytes = b"",
        nonce: bytes = b"",
        public_key: bytes = b"",
    ) -> bytes:
        """Return the payload of one document.

        Args:
            timestamp_ms: Milliseconds since 1970, UTC.
            user_data: At most 512 bytes; empty if the caller gave none.
            nonce: At most 512 bytes, likewise.
            public_key: At most 1024 bytes, opaque here, likewise.

        Raises:
            InvalidRequest: An argument is out of range.
        """
        if not 0 < timestamp_ms <= MAX_TIMESTAMP_MS:
            raise InvalidRequest("timestamp: expected milliseconds within years 1970 to 9999")
        _check_input("user_data", user_data, 0, MAX_USER_DATA_BYTES)
        _check_input("nonce", nonce, 1, MAX_NONCE_BYTES)
        _check_input("public_key", public_key, 0, MAX_PUBLIC_KEY_BYTES)
        return b"".join(
            (
                self._head,
                timestamp_ms.to_bytes(8, "big"),
                self._middle,
                b"\x69user_data",
                encode_item(user_data),
                b"\x65nonce",
                encode_item(nonce),
                b"\x6apublic_key",
                encode_item(public_key),
            )
        )

    def xǁDocumentTemplateǁpayload__mutmut_33(
        self,
        timestamp_ms: int,
        *,
        user_data: bytes = b"",
        nonce: bytes = b"",
        public_key: bytes = b"",
    ) -> bytes:
        """Return the payload of one document.

        Args:
            timestamp_ms: Milliseconds since 1970, UTC.
            user_data: At most 512 bytes; empty if the caller gave none.
            nonce: At most 512 bytes, likewise.
            public_key: At most 1024 bytes, opaque here, likewise.

        Raises:
            InvalidRequest: An argument is out of range.
        """
        if not 0 < timestamp_ms <= MAX_TIMESTAMP_MS:
            raise InvalidRequest("timestamp: expected milliseconds within years 1970 to 9999")
        _check_input("user_data", user_data, 0, MAX_USER_DATA_BYTES)
        _check_input("nonce", nonce, 0, MAX_NONCE_BYTES)
        _check_input(None, public_key, 0, MAX_PUBLIC_KEY_BYTES)
        return b"".join(
            (
                self._head,
                timestamp_ms.to_bytes(8, "big"),
                self._middle,
                b"\x69user_data",
                encode_item(user_data),
                b"\x65nonce",
                encode_item(nonce),
                b"\x6apublic_key",
                encode_item(public_key),
            )
        )

    def xǁDocumentTemplateǁpayload__mutmut_34(
        self,
        timestamp_ms: int,
        *,
        user_data: bytes = b"",
        nonce: bytes = b"",
        public_key: bytes = b"",
    ) -> bytes:
        """Return the payload of one document.

        Args:
            timestamp_ms: Milliseconds since 1970, UTC.
            user_data: At most 512 bytes; empty if the caller gave none.
            nonce: At most 512 bytes, likewise.
            public_key: At most 1024 bytes, opaque here, likewise.

        Raises:
            InvalidRequest: An argument is out of range.
        """
        if not 0 < timestamp_ms <= MAX_TIMESTAMP_MS:
            raise InvalidRequest("timestamp: expected milliseconds within years 1970 to 9999")
        _check_input("user_data", user_data, 0, MAX_USER_DATA_BYTES)
        _check_input("nonce", nonce, 0, MAX_NONCE_BYTES)
        _check_input("public_key", None, 0, MAX_PUBLIC_KEY_BYTES)
        return b"".join(
            (
                self._head,
                timestamp_ms.to_bytes(8, "big"),
                self._middle,
                b"\x69user_data",
                encode_item(user_data),
                b"\x65nonce",
                encode_item(nonce),
                b"\x6apublic_key",
                encode_item(public_key),
            )
        )

    def xǁDocumentTemplateǁpayload__mutmut_35(
        self,
        timestamp_ms: int,
        *,
        user_data: bytes = b"",
        nonce: bytes = b"",
        public_key: bytes = b"",
    ) -> bytes:
        """Return the payload of one document.

        Args:
            timestamp_ms: Milliseconds since 1970, UTC.
            user_data: At most 512 bytes; empty if the caller gave none.
            nonce: At most 512 bytes, likewise.
            public_key: At most 1024 bytes, opaque here, likewise.

        Raises:
            InvalidRequest: An argument is out of range.
        """
        if not 0 < timestamp_ms <= MAX_TIMESTAMP_MS:
            raise InvalidRequest("timestamp: expected milliseconds within years 1970 to 9999")
        _check_input("user_data", user_data, 0, MAX_USER_DATA_BYTES)
        _check_input("nonce", nonce, 0, MAX_NONCE_BYTES)
        _check_input("public_key", public_key, None, MAX_PUBLIC_KEY_BYTES)
        return b"".join(
            (
                self._head,
                timestamp_ms.to_bytes(8, "big"),
                self._middle,
                b"\x69user_data",
                encode_item(user_data),
                b"\x65nonce",
                encode_item(nonce),
                b"\x6apublic_key",
                encode_item(public_key),
            )
        )

    def xǁDocumentTemplateǁpayload__mutmut_36(
        self,
        timestamp_ms: int,
        *,
        user_data: bytes = b"",
        nonce: bytes = b"",
        public_key: bytes = b"",
    ) -> bytes:
        """Return the payload of one document.

        Args:
            timestamp_ms: Milliseconds since 1970, UTC.
            user_data: At most 512 bytes; empty if the caller gave none.
            nonce: At most 512 bytes, likewise.
            public_key: At most 1024 bytes, opaque here, likewise.

        Raises:
            InvalidRequest: An argument is out of range.
        """
        if not 0 < timestamp_ms <= MAX_TIMESTAMP_MS:
            raise InvalidRequest("timestamp: expected milliseconds within years 1970 to 9999")
        _check_input("user_data", user_data, 0, MAX_USER_DATA_BYTES)
        _check_input("nonce", nonce, 0, MAX_NONCE_BYTES)
        _check_input("public_key", public_key, 0, None)
        return b"".join(
            (
                self._head,
                timestamp_ms.to_bytes(8, "big"),
                self._middle,
                b"\x69user_data",
                encode_item(user_data),
                b"\x65nonce",
                encode_item(nonce),
                b"\x6apublic_key",
                encode_item(public_key),
            )
        )

    def xǁDocumentTemplateǁpayload__mutmut_37(
        self,
        timestamp_ms: int,
        *,
        user_data: bytes = b"",
        nonce: bytes = b"",
        public_key: bytes = b"",
    ) -> bytes:
        """Return the payload of one document.

        Args:
            timestamp_ms: Milliseconds since 1970, UTC.
            user_data: At most 512 bytes; empty if the caller gave none.
            nonce: At most 512 bytes, likewise.
            public_key: At most 1024 bytes, opaque here, likewise.

        Raises:
            InvalidRequest: An argument is out of range.
        """
        if not 0 < timestamp_ms <= MAX_TIMESTAMP_MS:
            raise InvalidRequest("timestamp: expected milliseconds within years 1970 to 9999")
        _check_input("user_data", user_data, 0, MAX_USER_DATA_BYTES)
        _check_input("nonce", nonce, 0, MAX_NONCE_BYTES)
        _check_input(public_key, 0, MAX_PUBLIC_KEY_BYTES)
        return b"".join(
            (
                self._head,
                timestamp_ms.to_bytes(8, "big"),
                self._middle,
                b"\x69user_data",
                encode_item(user_data),
                b"\x65nonce",
                encode_item(nonce),
                b"\x6apublic_key",
                encode_item(public_key),
            )
        )

    def xǁDocumentTemplateǁpayload__mutmut_38(
        self,
        timestamp_ms: int,
        *,
        user_data: bytes = b"",
        nonce: bytes = b"",
        public_key: bytes = b"",
    ) -> bytes:
        """Return the payload of one document.

        Args:
            timestamp_ms: Milliseconds since 1970, UTC.
            user_data: At most 512 bytes; empty if the caller gave none.
            nonce: At most 512 bytes, likewise.
            public_key: At most 1024 bytes, opaque here, likewise.

        Raises:
            InvalidRequest: An argument is out of range.
        """
        if not 0 < timestamp_ms <= MAX_TIMESTAMP_MS:
            raise InvalidRequest("timestamp: expected milliseconds within years 1970 to 9999")
        _check_input("user_data", user_data, 0, MAX_USER_DATA_BYTES)
        _check_input("nonce", nonce, 0, MAX_NONCE_BYTES)
        _check_input("public_key", 0, MAX_PUBLIC_KEY_BYTES)
        return b"".join(
            (
                self._head,
                timestamp_ms.to_bytes(8, "big"),
                self._middle,
                b"\x69user_data",
                encode_item(user_data),
                b"\x65nonce",
                encode_item(nonce),
                b"\x6apublic_key",
                encode_item(public_key),
            )
        )

    def xǁDocumentTemplateǁpayload__mutmut_39(
        self,
        timestamp_ms: int,
        *,
        user_data: bytes = b"",
        nonce: bytes = b"",
        public_key: bytes = b"",
    ) -> bytes:
        """Return the payload of one document.

        Args:
            timestamp_ms: Milliseconds since 1970, UTC.
            user_data: At most 512 bytes; empty if the caller gave none.
            nonce: At most 512 bytes, likewise.
            public_key: At most 1024 bytes, opaque here, likewise.

        Raises:
            InvalidRequest: An argument is out of range.
        """
        if not 0 < timestamp_ms <= MAX_TIMESTAMP_MS:
            raise InvalidRequest("timestamp: expected milliseconds within years 1970 to 9999")
        _check_input("user_data", user_data, 0, MAX_USER_DATA_BYTES)
        _check_input("nonce", nonce, 0, MAX_NONCE_BYTES)
        _check_input("public_key", public_key, MAX_PUBLIC_KEY_BYTES)
        return b"".join(
            (
                self._head,
                timestamp_ms.to_bytes(8, "big"),
                self._middle,
                b"\x69user_data",
                encode_item(user_data),
                b"\x65nonce",
                encode_item(nonce),
                b"\x6apublic_key",
                encode_item(public_key),
            )
        )

    def xǁDocumentTemplateǁpayload__mutmut_40(
        self,
        timestamp_ms: int,
        *,
        user_data: bytes = b"",
        nonce: bytes = b"",
        public_key: bytes = b"",
    ) -> bytes:
        """Return the payload of one document.

        Args:
            timestamp_ms: Milliseconds since 1970, UTC.
            user_data: At most 512 bytes; empty if the caller gave none.
            nonce: At most 512 bytes, likewise.
            public_key: At most 1024 bytes, opaque here, likewise.

        Raises:
            InvalidRequest: An argument is out of range.
        """
        if not 0 < timestamp_ms <= MAX_TIMESTAMP_MS:
            raise InvalidRequest("timestamp: expected milliseconds within years 1970 to 9999")
        _check_input("user_data", user_data, 0, MAX_USER_DATA_BYTES)
        _check_input("nonce", nonce, 0, MAX_NONCE_BYTES)
        _check_input("public_key", public_key, 0, )
        return b"".join(
            (
                self._head,
                timestamp_ms.to_bytes(8, "big"),
                self._middle,
                b"\x69user_data",
                encode_item(user_data),
                b"\x65nonce",
                encode_item(nonce),
                b"\x6apublic_key",
                encode_item(public_key),
            )
        )

    def xǁDocumentTemplateǁpayload__mutmut_41(
        self,
        timestamp_ms: int,
        *,
        user_data: bytes = b"",
        nonce: bytes = b"",
        public_key: bytes = b"",
    ) -> bytes:
        """Return the payload of one document.

        Args:
            timestamp_ms: Milliseconds since 1970, UTC.
            user_data: At most 512 bytes; empty if the caller gave none.
            nonce: At most 512 bytes, likewise.
            public_key: At most 1024 bytes, opaque here, likewise.

        Raises:
            InvalidRequest: An argument is out of range.
        """
        if not 0 < timestamp_ms <= MAX_TIMESTAMP_MS:
            raise InvalidRequest("timestamp: expected milliseconds within years 1970 to 9999")
        _check_input("user_data", user_data, 0, MAX_USER_DATA_BYTES)
        _check_input("nonce", nonce, 0, MAX_NONCE_BYTES)
        _check_input("XXpublic_keyXX", public_key, 0, MAX_PUBLIC_KEY_BYTES)
        return b"".join(
            (
                self._head,
                timestamp_ms.to_bytes(8, "big"),
                self._middle,
                b"\x69user_data",
                encode_item(user_data),
                b"\x65nonce",
                encode_item(nonce),
                b"\x6apublic_key",
                encode_item(public_key),
            )
        )

    def xǁDocumentTemplateǁpayload__mutmut_42(
        self,
        timestamp_ms: int,
        *,
        user_data: bytes = b"",
        nonce: bytes = b"",
        public_key: bytes = b"",
    ) -> bytes:
        """Return the payload of one document.

        Args:
            timestamp_ms: Milliseconds since 1970, UTC.
            user_data: At most 512 bytes; empty if the caller gave none.
            nonce: At most 512 bytes, likewise.
            public_key: At most 1024 bytes, opaque here, likewise.

        Raises:
            InvalidRequest: An argument is out of range.
        """
        if not 0 < timestamp_ms <= MAX_TIMESTAMP_MS:
            raise InvalidRequest("timestamp: expected milliseconds within years 1970 to 9999")
        _check_input("user_data", user_data, 0, MAX_USER_DATA_BYTES)
        _check_input("nonce", nonce, 0, MAX_NONCE_BYTES)
        _check_input("PUBLIC_KEY", public_key, 0, MAX_PUBLIC_KEY_BYTES)
        return b"".join(
            (
                self._head,
                timestamp_ms.to_bytes(8, "big"),
                self._middle,
                b"\x69user_data",
                encode_item(user_data),
                b"\x65nonce",
                encode_item(nonce),
                b"\x6apublic_key",
                encode_item(public_key),
            )
        )

    def xǁDocumentTemplateǁpayload__mutmut_43(
        self,
        timestamp_ms: int,
        *,
        user_data: bytes = b"",
        nonce: bytes = b"",
        public_key: bytes = b"",
    ) -> bytes:
        """Return the payload of one document.

        Args:
            timestamp_ms: Milliseconds since 1970, UTC.
            user_data: At most 512 bytes; empty if the caller gave none.
            nonce: At most 512 bytes, likewise.
            public_key: At most 1024 bytes, opaque here, likewise.

        Raises:
            InvalidRequest: An argument is out of range.
        """
        if not 0 < timestamp_ms <= MAX_TIMESTAMP_MS:
            raise InvalidRequest("timestamp: expected milliseconds within years 1970 to 9999")
        _check_input("user_data", user_data, 0, MAX_USER_DATA_BYTES)
        _check_input("nonce", nonce, 0, MAX_NONCE_BYTES)
        _check_input("public_key", public_key, 1, MAX_PUBLIC_KEY_BYTES)
        return b"".join(
            (
                self._head,
                timestamp_ms.to_bytes(8, "big"),
                self._middle,
                b"\x69user_data",
                encode_item(user_data),
                b"\x65nonce",
                encode_item(nonce),
                b"\x6apublic_key",
                encode_item(public_key),
            )
        )

    def xǁDocumentTemplateǁpayload__mutmut_44(
        self,
        timestamp_ms: int,
        *,
        user_data: bytes = b"",
        nonce: bytes = b"",
        public_key: bytes = b"",
    ) -> bytes:
        """Return the payload of one document.

        Args:
            timestamp_ms: Milliseconds since 1970, UTC.
            user_data: At most 512 bytes; empty if the caller gave none.
            nonce: At most 512 bytes, likewise.
            public_key: At most 1024 bytes, opaque here, likewise.

        Raises:
            InvalidRequest: An argument is out of range.
        """
        if not 0 < timestamp_ms <= MAX_TIMESTAMP_MS:
            raise InvalidRequest("timestamp: expected milliseconds within years 1970 to 9999")
        _check_input("user_data", user_data, 0, MAX_USER_DATA_BYTES)
        _check_input("nonce", nonce, 0, MAX_NONCE_BYTES)
        _check_input("public_key", public_key, 0, MAX_PUBLIC_KEY_BYTES)
        return b"".join(
            None
        )

    def xǁDocumentTemplateǁpayload__mutmut_45(
        self,
        timestamp_ms: int,
        *,
        user_data: bytes = b"",
        nonce: bytes = b"",
        public_key: bytes = b"",
    ) -> bytes:
        """Return the payload of one document.

        Args:
            timestamp_ms: Milliseconds since 1970, UTC.
            user_data: At most 512 bytes; empty if the caller gave none.
            nonce: At most 512 bytes, likewise.
            public_key: At most 1024 bytes, opaque here, likewise.

        Raises:
            InvalidRequest: An argument is out of range.
        """
        if not 0 < timestamp_ms <= MAX_TIMESTAMP_MS:
            raise InvalidRequest("timestamp: expected milliseconds within years 1970 to 9999")
        _check_input("user_data", user_data, 0, MAX_USER_DATA_BYTES)
        _check_input("nonce", nonce, 0, MAX_NONCE_BYTES)
        _check_input("public_key", public_key, 0, MAX_PUBLIC_KEY_BYTES)
        return b"XXXX".join(
            (
                self._head,
                timestamp_ms.to_bytes(8, "big"),
                self._middle,
                b"\x69user_data",
                encode_item(user_data),
                b"\x65nonce",
                encode_item(nonce),
                b"\x6apublic_key",
                encode_item(public_key),
            )
        )

    def xǁDocumentTemplateǁpayload__mutmut_46(
        self,
        timestamp_ms: int,
        *,
        user_data: bytes = b"",
        nonce: bytes = b"",
        public_key: bytes = b"",
    ) -> bytes:
        """Return the payload of one document.

        Args:
            timestamp_ms: Milliseconds since 1970, UTC.
            user_data: At most 512 bytes; empty if the caller gave none.
            nonce: At most 512 bytes, likewise.
            public_key: At most 1024 bytes, opaque here, likewise.

        Raises:
            InvalidRequest: An argument is out of range.
        """
        if not 0 < timestamp_ms <= MAX_TIMESTAMP_MS:
            raise InvalidRequest("timestamp: expected milliseconds within years 1970 to 9999")
        _check_input("user_data", user_data, 0, MAX_USER_DATA_BYTES)
        _check_input("nonce", nonce, 0, MAX_NONCE_BYTES)
        _check_input("public_key", public_key, 0, MAX_PUBLIC_KEY_BYTES)
        return b"".join(
            (
                self._head,
                timestamp_ms.to_bytes(None, "big"),
                self._middle,
                b"\x69user_data",
                encode_item(user_data),
                b"\x65nonce",
                encode_item(nonce),
                b"\x6apublic_key",
                encode_item(public_key),
            )
        )

    def xǁDocumentTemplateǁpayload__mutmut_47(
        self,
        timestamp_ms: int,
        *,
        user_data: bytes = b"",
        nonce: bytes = b"",
        public_key: bytes = b"",
    ) -> bytes:
        """Return the payload of one document.

        Args:
            timestamp_ms: Milliseconds since 1970, UTC.
            user_data: At most 512 bytes; empty if the caller gave none.
            nonce: At most 512 bytes, likewise.
            public_key: At most 1024 bytes, opaque here, likewise.

        Raises:
            InvalidRequest: An argument is out of range.
        """
        if not 0 < timestamp_ms <= MAX_TIMESTAMP_MS:
            raise InvalidRequest("timestamp: expected milliseconds within years 1970 to 9999")
        _check_input("user_data", user_data, 0, MAX_USER_DATA_BYTES)
        _check_input("nonce", nonce, 0, MAX_NONCE_BYTES)
        _check_input("public_key", public_key, 0, MAX_PUBLIC_KEY_BYTES)
        return b"".join(
            (
                self._head,
                timestamp_ms.to_bytes(8, None),
                self._middle,
                b"\x69user_data",
                encode_item(user_data),
                b"\x65nonce",
                encode_item(nonce),
                b"\x6apublic_key",
                encode_item(public_key),
            )
        )

    def xǁDocumentTemplateǁpayload__mutmut_48(
        self,
        timestamp_ms: int,
        *,
        user_data: bytes = b"",
        nonce: bytes = b"",
        public_key: bytes = b"",
    ) -> bytes:
        """Return the payload of one document.

        Args:
            timestamp_ms: Milliseconds since 1970, UTC.
            user_data: At most 512 bytes; empty if the caller gave none.
            nonce: At most 512 bytes, likewise.
            public_key: At most 1024 bytes, opaque here, likewise.

        Raises:
            InvalidRequest: An argument is out of range.
        """
        if not 0 < timestamp_ms <= MAX_TIMESTAMP_MS:
            raise InvalidRequest("timestamp: expected milliseconds within years 1970 to 9999")
        _check_input("user_data", user_data, 0, MAX_USER_DATA_BYTES)
        _check_input("nonce", nonce, 0, MAX_NONCE_BYTES)
        _check_input("public_key", public_key, 0, MAX_PUBLIC_KEY_BYTES)
        return b"".join(
            (
                self._head,
                timestamp_ms.to_bytes("big"),
                self._middle,
                b"\x69user_data",
                encode_item(user_data),
                b"\x65nonce",
                encode_item(nonce),
                b"\x6apublic_key",
                encode_item(public_key),
            )
        )

    def xǁDocumentTemplateǁpayload__mutmut_49(
        self,
        timestamp_ms: int,
        *,
        user_data: bytes = b"",
        nonce: bytes = b"",
        public_key: bytes = b"",
    ) -> bytes:
        """Return the payload of one document.

        Args:
            timestamp_ms: Milliseconds since 1970, UTC.
            user_data: At most 512 bytes; empty if the caller gave none.
            nonce: At most 512 bytes, likewise.
            public_key: At most 1024 bytes, opaque here, likewise.

        Raises:
            InvalidRequest: An argument is out of range.
        """
        if not 0 < timestamp_ms <= MAX_TIMESTAMP_MS:
            raise InvalidRequest("timestamp: expected milliseconds within years 1970 to 9999")
        _check_input("user_data", user_data, 0, MAX_USER_DATA_BYTES)
        _check_input("nonce", nonce, 0, MAX_NONCE_BYTES)
        _check_input("public_key", public_key, 0, MAX_PUBLIC_KEY_BYTES)
        return b"".join(
            (
                self._head,
                timestamp_ms.to_bytes(8, ),
                self._middle,
                b"\x69user_data",
                encode_item(user_data),
                b"\x65nonce",
                encode_item(nonce),
                b"\x6apublic_key",
                encode_item(public_key),
            )
        )

    def xǁDocumentTemplateǁpayload__mutmut_50(
        self,
        timestamp_ms: int,
        *,
        user_data: bytes = b"",
        nonce: bytes = b"",
        public_key: bytes = b"",
    ) -> bytes:
        """Return the payload of one document.

        Args:
            timestamp_ms: Milliseconds since 1970, UTC.
            user_data: At most 512 bytes; empty if the caller gave none.
            nonce: At most 512 bytes, likewise.
            public_key: At most 1024 bytes, opaque here, likewise.

        Raises:
            InvalidRequest: An argument is out of range.
        """
        if not 0 < timestamp_ms <= MAX_TIMESTAMP_MS:
            raise InvalidRequest("timestamp: expected milliseconds within years 1970 to 9999")
        _check_input("user_data", user_data, 0, MAX_USER_DATA_BYTES)
        _check_input("nonce", nonce, 0, MAX_NONCE_BYTES)
        _check_input("public_key", public_key, 0, MAX_PUBLIC_KEY_BYTES)
        return b"".join(
            (
                self._head,
                timestamp_ms.to_bytes(9, "big"),
                self._middle,
                b"\x69user_data",
                encode_item(user_data),
                b"\x65nonce",
                encode_item(nonce),
                b"\x6apublic_key",
                encode_item(public_key),
            )
        )

    def xǁDocumentTemplateǁpayload__mutmut_51(
        self,
        timestamp_ms: int,
        *,
        user_data: bytes = b"",
        nonce: bytes = b"",
        public_key: bytes = b"",
    ) -> bytes:
        """Return the payload of one document.

        Args:
            timestamp_ms: Milliseconds since 1970, UTC.
            user_data: At most 512 bytes; empty if the caller gave none.
            nonce: At most 512 bytes, likewise.
            public_key: At most 1024 bytes, opaque here, likewise.

        Raises:
            InvalidRequest: An argument is out of range.
        """
        if not 0 < timestamp_ms <= MAX_TIMESTAMP_MS:
            raise InvalidRequest("timestamp: expected milliseconds within years 1970 to 9999")
        _check_input("user_data", user_data, 0, MAX_USER_DATA_BYTES)
        _check_input("nonce", nonce, 0, MAX_NONCE_BYTES)
        _check_input("public_key", public_key, 0, MAX_PUBLIC_KEY_BYTES)
        return b"".join(
            (
                self._head,
                timestamp_ms.to_bytes(8, "XXbigXX"),
                self._middle,
                b"\x69user_data",
                encode_item(user_data),
                b"\x65nonce",
                encode_item(nonce),
                b"\x6apublic_key",
                encode_item(public_key),
            )
        )

    def xǁDocumentTemplateǁpayload__mutmut_52(
        self,
        timestamp_ms: int,
        *,
        user_data: bytes = b"",
        nonce: bytes = b"",
        public_key: bytes = b"",
    ) -> bytes:
        """Return the payload of one document.

        Args:
            timestamp_ms: Milliseconds since 1970, UTC.
            user_data: At most 512 bytes; empty if the caller gave none.
            nonce: At most 512 bytes, likewise.
            public_key: At most 1024 bytes, opaque here, likewise.

        Raises:
            InvalidRequest: An argument is out of range.
        """
        if not 0 < timestamp_ms <= MAX_TIMESTAMP_MS:
            raise InvalidRequest("timestamp: expected milliseconds within years 1970 to 9999")
        _check_input("user_data", user_data, 0, MAX_USER_DATA_BYTES)
        _check_input("nonce", nonce, 0, MAX_NONCE_BYTES)
        _check_input("public_key", public_key, 0, MAX_PUBLIC_KEY_BYTES)
        return b"".join(
            (
                self._head,
                timestamp_ms.to_bytes(8, "BIG"),
                self._middle,
                b"\x69user_data",
                encode_item(user_data),
                b"\x65nonce",
                encode_item(nonce),
                b"\x6apublic_key",
                encode_item(public_key),
            )
        )

    def xǁDocumentTemplateǁpayload__mutmut_53(
        self,
        timestamp_ms: int,
        *,
        user_data: bytes = b"",
        nonce: bytes = b"",
        public_key: bytes = b"",
    ) -> bytes:
        """Return the payload of one document.

        Args:
            timestamp_ms: Milliseconds since 1970, UTC.
            user_data: At most 512 bytes; empty if the caller gave none.
            nonce: At most 512 bytes, likewise.
            public_key: At most 1024 bytes, opaque here, likewise.

        Raises:
            InvalidRequest: An argument is out of range.
        """
        if not 0 < timestamp_ms <= MAX_TIMESTAMP_MS:
            raise InvalidRequest("timestamp: expected milliseconds within years 1970 to 9999")
        _check_input("user_data", user_data, 0, MAX_USER_DATA_BYTES)
        _check_input("nonce", nonce, 0, MAX_NONCE_BYTES)
        _check_input("public_key", public_key, 0, MAX_PUBLIC_KEY_BYTES)
        return b"".join(
            (
                self._head,
                timestamp_ms.to_bytes(8, "big"),
                self._middle,
                b"XX\x69user_dataXX",
                encode_item(user_data),
                b"\x65nonce",
                encode_item(nonce),
                b"\x6apublic_key",
                encode_item(public_key),
            )
        )

    def xǁDocumentTemplateǁpayload__mutmut_54(
        self,
        timestamp_ms: int,
        *,
        user_data: bytes = b"",
        nonce: bytes = b"",
        public_key: bytes = b"",
    ) -> bytes:
        """Return the payload of one document.

        Args:
            timestamp_ms: Milliseconds since 1970, UTC.
            user_data: At most 512 bytes; empty if the caller gave none.
            nonce: At most 512 bytes, likewise.
            public_key: At most 1024 bytes, opaque here, likewise.

        Raises:
            InvalidRequest: An argument is out of range.
        """
        if not 0 < timestamp_ms <= MAX_TIMESTAMP_MS:
            raise InvalidRequest("timestamp: expected milliseconds within years 1970 to 9999")
        _check_input("user_data", user_data, 0, MAX_USER_DATA_BYTES)
        _check_input("nonce", nonce, 0, MAX_NONCE_BYTES)
        _check_input("public_key", public_key, 0, MAX_PUBLIC_KEY_BYTES)
        return b"".join(
            (
                self._head,
                timestamp_ms.to_bytes(8, "big"),
                self._middle,
                b"\x69USER_DATA",
                encode_item(user_data),
                b"\x65nonce",
                encode_item(nonce),
                b"\x6apublic_key",
                encode_item(public_key),
            )
        )

    def xǁDocumentTemplateǁpayload__mutmut_55(
        self,
        timestamp_ms: int,
        *,
        user_data: bytes = b"",
        nonce: bytes = b"",
        public_key: bytes = b"",
    ) -> bytes:
        """Return the payload of one document.

        Args:
            timestamp_ms: Milliseconds since 1970, UTC.
            user_data: At most 512 bytes; empty if the caller gave none.
            nonce: At most 512 bytes, likewise.
            public_key: At most 1024 bytes, opaque here, likewise.

        Raises:
            InvalidRequest: An argument is out of range.
        """
        if not 0 < timestamp_ms <= MAX_TIMESTAMP_MS:
            raise InvalidRequest("timestamp: expected milliseconds within years 1970 to 9999")
        _check_input("user_data", user_data, 0, MAX_USER_DATA_BYTES)
        _check_input("nonce", nonce, 0, MAX_NONCE_BYTES)
        _check_input("public_key", public_key, 0, MAX_PUBLIC_KEY_BYTES)
        return b"".join(
            (
                self._head,
                timestamp_ms.to_bytes(8, "big"),
                self._middle,
                b"\x69user_data",
                encode_item(None),
                b"\x65nonce",
                encode_item(nonce),
                b"\x6apublic_key",
                encode_item(public_key),
            )
        )

    def xǁDocumentTemplateǁpayload__mutmut_56(
        self,
        timestamp_ms: int,
        *,
        user_data: bytes = b"",
        nonce: bytes = b"",
        public_key: bytes = b"",
    ) -> bytes:
        """Return the payload of one document.

        Args:
            timestamp_ms: Milliseconds since 1970, UTC.
            user_data: At most 512 bytes; empty if the caller gave none.
            nonce: At most 512 bytes, likewise.
            public_key: At most 1024 bytes, opaque here, likewise.

        Raises:
            InvalidRequest: An argument is out of range.
        """
        if not 0 < timestamp_ms <= MAX_TIMESTAMP_MS:
            raise InvalidRequest("timestamp: expected milliseconds within years 1970 to 9999")
        _check_input("user_data", user_data, 0, MAX_USER_DATA_BYTES)
        _check_input("nonce", nonce, 0, MAX_NONCE_BYTES)
        _check_input("public_key", public_key, 0, MAX_PUBLIC_KEY_BYTES)
        return b"".join(
            (
                self._head,
                timestamp_ms.to_bytes(8, "big"),
                self._middle,
                b"\x69user_data",
                encode_item(user_data),
                b"XX\x65nonceXX",
                encode_item(nonce),
                b"\x6apublic_key",
                encode_item(public_key),
            )
        )

    def xǁDocumentTemplateǁpayload__mutmut_57(
        self,
        timestamp_ms: int,
        *,
        user_data: bytes = b"",
        nonce: bytes = b"",
        public_key: bytes = b"",
    ) -> bytes:
        """Return the payload of one document.

        Args:
            timestamp_ms: Milliseconds since 1970, UTC.
            user_data: At most 512 bytes; empty if the caller gave none.
            nonce: At most 512 bytes, likewise.
            public_key: At most 1024 bytes, opaque here, likewise.

        Raises:
            InvalidRequest: An argument is out of range.
        """
        if not 0 < timestamp_ms <= MAX_TIMESTAMP_MS:
            raise InvalidRequest("timestamp: expected milliseconds within years 1970 to 9999")
        _check_input("user_data", user_data, 0, MAX_USER_DATA_BYTES)
        _check_input("nonce", nonce, 0, MAX_NONCE_BYTES)
        _check_input("public_key", public_key, 0, MAX_PUBLIC_KEY_BYTES)
        return b"".join(
            (
                self._head,
                timestamp_ms.to_bytes(8, "big"),
                self._middle,
                b"\x69user_data",
                encode_item(user_data),
                b"\x65NONCE",
                encode_item(nonce),
                b"\x6apublic_key",
                encode_item(public_key),
            )
        )

    def xǁDocumentTemplateǁpayload__mutmut_58(
        self,
        timestamp_ms: int,
        *,
        user_data: bytes = b"",
        nonce: bytes = b"",
        public_key: bytes = b"",
    ) -> bytes:
        """Return the payload of one document.

        Args:
            timestamp_ms: Milliseconds since 1970, UTC.
            user_data: At most 512 bytes; empty if the caller gave none.
            nonce: At most 512 bytes, likewise.
            public_key: At most 1024 bytes, opaque here, likewise.

        Raises:
            InvalidRequest: An argument is out of range.
        """
        if not 0 < timestamp_ms <= MAX_TIMESTAMP_MS:
            raise InvalidRequest("timestamp: expected milliseconds within years 1970 to 9999")
        _check_input("user_data", user_data, 0, MAX_USER_DATA_BYTES)
        _check_input("nonce", nonce, 0, MAX_NONCE_BYTES)
        _check_input("public_key", public_key, 0, MAX_PUBLIC_KEY_BYTES)
        return b"".join(
            (
                self._head,
                timestamp_ms.to_bytes(8, "big"),
                self._middle,
                b"\x69user_data",
                encode_item(user_data),
                b"\x65nonce",
                encode_item(None),
                b"\x6apublic_key",
                encode_item(public_key),
            )
        )

    def xǁDocumentTemplateǁpayload__mutmut_59(
        self,
        timestamp_ms: int,
        *,
        user_data: bytes = b"",
        nonce: bytes = b"",
        public_key: bytes = b"",
    ) -> bytes:
        """Return the payload of one document.

        Args:
            timestamp_ms: Milliseconds since 1970, UTC.
            user_data: At most 512 bytes; empty if the caller gave none.
            nonce: At most 512 bytes, likewise.
            public_key: At most 1024 bytes, opaque here, likewise.

        Raises:
            InvalidRequest: An argument is out of range.
        """
        if not 0 < timestamp_ms <= MAX_TIMESTAMP_MS:
            raise InvalidRequest("timestamp: expected milliseconds within years 1970 to 9999")
        _check_input("user_data", user_data, 0, MAX_USER_DATA_BYTES)
        _check_input("nonce", nonce, 0, MAX_NONCE_BYTES)
        _check_input("public_key", public_key, 0, MAX_PUBLIC_KEY_BYTES)
        return b"".join(
            (
                self._head,
                timestamp_ms.to_bytes(8, "big"),
                self._middle,
                b"\x69user_data",
                encode_item(user_data),
                b"\x65nonce",
                encode_item(nonce),
                b"XX\x6apublic_keyXX",
                encode_item(public_key),
            )
        )

    def xǁDocumentTemplateǁpayload__mutmut_60(
        self,
        timestamp_ms: int,
        *,
        user_data: bytes = b"",
        nonce: bytes = b"",
        public_key: bytes = b"",
    ) -> bytes:
        """Return the payload of one document.

        Args:
            timestamp_ms: Milliseconds since 1970, UTC.
            user_data: At most 512 bytes; empty if the caller gave none.
            nonce: At most 512 bytes, likewise.
            public_key: At most 1024 bytes, opaque here, likewise.

        Raises:
            InvalidRequest: An argument is out of range.
        """
        if not 0 < timestamp_ms <= MAX_TIMESTAMP_MS:
            raise InvalidRequest("timestamp: expected milliseconds within years 1970 to 9999")
        _check_input("user_data", user_data, 0, MAX_USER_DATA_BYTES)
        _check_input("nonce", nonce, 0, MAX_NONCE_BYTES)
        _check_input("public_key", public_key, 0, MAX_PUBLIC_KEY_BYTES)
        return b"".join(
            (
                self._head,
                timestamp_ms.to_bytes(8, "big"),
                self._middle,
                b"\x69user_data",
                encode_item(user_data),
                b"\x65nonce",
                encode_item(nonce),
                b"\x6aPUBLIC_KEY",
                encode_item(public_key),
            )
        )

    def xǁDocumentTemplateǁpayload__mutmut_61(
        self,
        timestamp_ms: int,
        *,
        user_data: bytes = b"",
        nonce: bytes = b"",
        public_key: bytes = b"",
    ) -> bytes:
        """Return the payload of one document.

        Args:
            timestamp_ms: Milliseconds since 1970, UTC.
            user_data: At most 512 bytes; empty if the caller gave none.
            nonce: At most 512 bytes, likewise.
            public_key: At most 1024 bytes, opaque here, likewise.

        Raises:
            InvalidRequest: An argument is out of range.
        """
        if not 0 < timestamp_ms <= MAX_TIMESTAMP_MS:
            raise InvalidRequest("timestamp: expected milliseconds within years 1970 to 9999")
        _check_input("user_data", user_data, 0, MAX_USER_DATA_BYTES)
        _check_input("nonce", nonce, 0, MAX_NONCE_BYTES)
        _check_input("public_key", public_key, 0, MAX_PUBLIC_KEY_BYTES)
        return b"".join(
            (
                self._head,
                timestamp_ms.to_bytes(8, "big"),
                self._middle,
                b"\x69user_data",
                encode_item(user_data),
                b"\x65nonce",
                encode_item(nonce),
                b"\x6apublic_key",
                encode_item(None),
            )
        )

mutants_xǁDocumentTemplateǁ__post_init____mutmut['_mutmut_orig'] = DocumentTemplate.xǁDocumentTemplateǁ__post_init____mutmut_orig # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁ__post_init____mutmut['xǁDocumentTemplateǁ__post_init____mutmut_1'] = DocumentTemplate.xǁDocumentTemplateǁ__post_init____mutmut_1 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁ__post_init____mutmut['xǁDocumentTemplateǁ__post_init____mutmut_2'] = DocumentTemplate.xǁDocumentTemplateǁ__post_init____mutmut_2 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁ__post_init____mutmut['xǁDocumentTemplateǁ__post_init____mutmut_3'] = DocumentTemplate.xǁDocumentTemplateǁ__post_init____mutmut_3 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁ__post_init____mutmut['xǁDocumentTemplateǁ__post_init____mutmut_4'] = DocumentTemplate.xǁDocumentTemplateǁ__post_init____mutmut_4 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁ__post_init____mutmut['xǁDocumentTemplateǁ__post_init____mutmut_5'] = DocumentTemplate.xǁDocumentTemplateǁ__post_init____mutmut_5 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁ__post_init____mutmut['xǁDocumentTemplateǁ__post_init____mutmut_6'] = DocumentTemplate.xǁDocumentTemplateǁ__post_init____mutmut_6 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁ__post_init____mutmut['xǁDocumentTemplateǁ__post_init____mutmut_7'] = DocumentTemplate.xǁDocumentTemplateǁ__post_init____mutmut_7 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁ__post_init____mutmut['xǁDocumentTemplateǁ__post_init____mutmut_8'] = DocumentTemplate.xǁDocumentTemplateǁ__post_init____mutmut_8 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁ__post_init____mutmut['xǁDocumentTemplateǁ__post_init____mutmut_9'] = DocumentTemplate.xǁDocumentTemplateǁ__post_init____mutmut_9 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁ__post_init____mutmut['xǁDocumentTemplateǁ__post_init____mutmut_10'] = DocumentTemplate.xǁDocumentTemplateǁ__post_init____mutmut_10 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁ__post_init____mutmut['xǁDocumentTemplateǁ__post_init____mutmut_11'] = DocumentTemplate.xǁDocumentTemplateǁ__post_init____mutmut_11 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁ__post_init____mutmut['xǁDocumentTemplateǁ__post_init____mutmut_12'] = DocumentTemplate.xǁDocumentTemplateǁ__post_init____mutmut_12 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁ__post_init____mutmut['xǁDocumentTemplateǁ__post_init____mutmut_13'] = DocumentTemplate.xǁDocumentTemplateǁ__post_init____mutmut_13 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁ__post_init____mutmut['xǁDocumentTemplateǁ__post_init____mutmut_14'] = DocumentTemplate.xǁDocumentTemplateǁ__post_init____mutmut_14 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁ__post_init____mutmut['xǁDocumentTemplateǁ__post_init____mutmut_15'] = DocumentTemplate.xǁDocumentTemplateǁ__post_init____mutmut_15 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁ__post_init____mutmut['xǁDocumentTemplateǁ__post_init____mutmut_16'] = DocumentTemplate.xǁDocumentTemplateǁ__post_init____mutmut_16 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁ__post_init____mutmut['xǁDocumentTemplateǁ__post_init____mutmut_17'] = DocumentTemplate.xǁDocumentTemplateǁ__post_init____mutmut_17 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁ__post_init____mutmut['xǁDocumentTemplateǁ__post_init____mutmut_18'] = DocumentTemplate.xǁDocumentTemplateǁ__post_init____mutmut_18 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁ__post_init____mutmut['xǁDocumentTemplateǁ__post_init____mutmut_19'] = DocumentTemplate.xǁDocumentTemplateǁ__post_init____mutmut_19 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁ__post_init____mutmut['xǁDocumentTemplateǁ__post_init____mutmut_20'] = DocumentTemplate.xǁDocumentTemplateǁ__post_init____mutmut_20 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁ__post_init____mutmut['xǁDocumentTemplateǁ__post_init____mutmut_21'] = DocumentTemplate.xǁDocumentTemplateǁ__post_init____mutmut_21 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁ__post_init____mutmut['xǁDocumentTemplateǁ__post_init____mutmut_22'] = DocumentTemplate.xǁDocumentTemplateǁ__post_init____mutmut_22 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁ__post_init____mutmut['xǁDocumentTemplateǁ__post_init____mutmut_23'] = DocumentTemplate.xǁDocumentTemplateǁ__post_init____mutmut_23 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁ__post_init____mutmut['xǁDocumentTemplateǁ__post_init____mutmut_24'] = DocumentTemplate.xǁDocumentTemplateǁ__post_init____mutmut_24 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁ__post_init____mutmut['xǁDocumentTemplateǁ__post_init____mutmut_25'] = DocumentTemplate.xǁDocumentTemplateǁ__post_init____mutmut_25 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁ__post_init____mutmut['xǁDocumentTemplateǁ__post_init____mutmut_26'] = DocumentTemplate.xǁDocumentTemplateǁ__post_init____mutmut_26 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁ__post_init____mutmut['xǁDocumentTemplateǁ__post_init____mutmut_27'] = DocumentTemplate.xǁDocumentTemplateǁ__post_init____mutmut_27 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁ__post_init____mutmut['xǁDocumentTemplateǁ__post_init____mutmut_28'] = DocumentTemplate.xǁDocumentTemplateǁ__post_init____mutmut_28 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁ__post_init____mutmut['xǁDocumentTemplateǁ__post_init____mutmut_29'] = DocumentTemplate.xǁDocumentTemplateǁ__post_init____mutmut_29 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁ__post_init____mutmut['xǁDocumentTemplateǁ__post_init____mutmut_30'] = DocumentTemplate.xǁDocumentTemplateǁ__post_init____mutmut_30 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁ__post_init____mutmut['xǁDocumentTemplateǁ__post_init____mutmut_31'] = DocumentTemplate.xǁDocumentTemplateǁ__post_init____mutmut_31 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁ__post_init____mutmut['xǁDocumentTemplateǁ__post_init____mutmut_32'] = DocumentTemplate.xǁDocumentTemplateǁ__post_init____mutmut_32 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁ__post_init____mutmut['xǁDocumentTemplateǁ__post_init____mutmut_33'] = DocumentTemplate.xǁDocumentTemplateǁ__post_init____mutmut_33 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁ__post_init____mutmut['xǁDocumentTemplateǁ__post_init____mutmut_34'] = DocumentTemplate.xǁDocumentTemplateǁ__post_init____mutmut_34 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁ__post_init____mutmut['xǁDocumentTemplateǁ__post_init____mutmut_35'] = DocumentTemplate.xǁDocumentTemplateǁ__post_init____mutmut_35 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁ__post_init____mutmut['xǁDocumentTemplateǁ__post_init____mutmut_36'] = DocumentTemplate.xǁDocumentTemplateǁ__post_init____mutmut_36 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁ__post_init____mutmut['xǁDocumentTemplateǁ__post_init____mutmut_37'] = DocumentTemplate.xǁDocumentTemplateǁ__post_init____mutmut_37 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁ__post_init____mutmut['xǁDocumentTemplateǁ__post_init____mutmut_38'] = DocumentTemplate.xǁDocumentTemplateǁ__post_init____mutmut_38 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁ__post_init____mutmut['xǁDocumentTemplateǁ__post_init____mutmut_39'] = DocumentTemplate.xǁDocumentTemplateǁ__post_init____mutmut_39 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁ__post_init____mutmut['xǁDocumentTemplateǁ__post_init____mutmut_40'] = DocumentTemplate.xǁDocumentTemplateǁ__post_init____mutmut_40 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁ__post_init____mutmut['xǁDocumentTemplateǁ__post_init____mutmut_41'] = DocumentTemplate.xǁDocumentTemplateǁ__post_init____mutmut_41 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁ__post_init____mutmut['xǁDocumentTemplateǁ__post_init____mutmut_42'] = DocumentTemplate.xǁDocumentTemplateǁ__post_init____mutmut_42 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁ__post_init____mutmut['xǁDocumentTemplateǁ__post_init____mutmut_43'] = DocumentTemplate.xǁDocumentTemplateǁ__post_init____mutmut_43 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁ__post_init____mutmut['xǁDocumentTemplateǁ__post_init____mutmut_44'] = DocumentTemplate.xǁDocumentTemplateǁ__post_init____mutmut_44 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁ__post_init____mutmut['xǁDocumentTemplateǁ__post_init____mutmut_45'] = DocumentTemplate.xǁDocumentTemplateǁ__post_init____mutmut_45 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁ__post_init____mutmut['xǁDocumentTemplateǁ__post_init____mutmut_46'] = DocumentTemplate.xǁDocumentTemplateǁ__post_init____mutmut_46 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁ__post_init____mutmut['xǁDocumentTemplateǁ__post_init____mutmut_47'] = DocumentTemplate.xǁDocumentTemplateǁ__post_init____mutmut_47 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁ__post_init____mutmut['xǁDocumentTemplateǁ__post_init____mutmut_48'] = DocumentTemplate.xǁDocumentTemplateǁ__post_init____mutmut_48 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁ__post_init____mutmut['xǁDocumentTemplateǁ__post_init____mutmut_49'] = DocumentTemplate.xǁDocumentTemplateǁ__post_init____mutmut_49 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁ__post_init____mutmut['xǁDocumentTemplateǁ__post_init____mutmut_50'] = DocumentTemplate.xǁDocumentTemplateǁ__post_init____mutmut_50 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁ__post_init____mutmut['xǁDocumentTemplateǁ__post_init____mutmut_51'] = DocumentTemplate.xǁDocumentTemplateǁ__post_init____mutmut_51 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁ__post_init____mutmut['xǁDocumentTemplateǁ__post_init____mutmut_52'] = DocumentTemplate.xǁDocumentTemplateǁ__post_init____mutmut_52 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁ__post_init____mutmut['xǁDocumentTemplateǁ__post_init____mutmut_53'] = DocumentTemplate.xǁDocumentTemplateǁ__post_init____mutmut_53 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁ__post_init____mutmut['xǁDocumentTemplateǁ__post_init____mutmut_54'] = DocumentTemplate.xǁDocumentTemplateǁ__post_init____mutmut_54 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁ__post_init____mutmut['xǁDocumentTemplateǁ__post_init____mutmut_55'] = DocumentTemplate.xǁDocumentTemplateǁ__post_init____mutmut_55 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁ__post_init____mutmut['xǁDocumentTemplateǁ__post_init____mutmut_56'] = DocumentTemplate.xǁDocumentTemplateǁ__post_init____mutmut_56 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁ__post_init____mutmut['xǁDocumentTemplateǁ__post_init____mutmut_57'] = DocumentTemplate.xǁDocumentTemplateǁ__post_init____mutmut_57 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁ__post_init____mutmut['xǁDocumentTemplateǁ__post_init____mutmut_58'] = DocumentTemplate.xǁDocumentTemplateǁ__post_init____mutmut_58 # type: ignore # mutmut generated

mutants_xǁDocumentTemplateǁ_encode_middle__mutmut['_mutmut_orig'] = DocumentTemplate.xǁDocumentTemplateǁ_encode_middle__mutmut_orig # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁ_encode_middle__mutmut['xǁDocumentTemplateǁ_encode_middle__mutmut_1'] = DocumentTemplate.xǁDocumentTemplateǁ_encode_middle__mutmut_1 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁ_encode_middle__mutmut['xǁDocumentTemplateǁ_encode_middle__mutmut_2'] = DocumentTemplate.xǁDocumentTemplateǁ_encode_middle__mutmut_2 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁ_encode_middle__mutmut['xǁDocumentTemplateǁ_encode_middle__mutmut_3'] = DocumentTemplate.xǁDocumentTemplateǁ_encode_middle__mutmut_3 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁ_encode_middle__mutmut['xǁDocumentTemplateǁ_encode_middle__mutmut_4'] = DocumentTemplate.xǁDocumentTemplateǁ_encode_middle__mutmut_4 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁ_encode_middle__mutmut['xǁDocumentTemplateǁ_encode_middle__mutmut_5'] = DocumentTemplate.xǁDocumentTemplateǁ_encode_middle__mutmut_5 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁ_encode_middle__mutmut['xǁDocumentTemplateǁ_encode_middle__mutmut_6'] = DocumentTemplate.xǁDocumentTemplateǁ_encode_middle__mutmut_6 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁ_encode_middle__mutmut['xǁDocumentTemplateǁ_encode_middle__mutmut_7'] = DocumentTemplate.xǁDocumentTemplateǁ_encode_middle__mutmut_7 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁ_encode_middle__mutmut['xǁDocumentTemplateǁ_encode_middle__mutmut_8'] = DocumentTemplate.xǁDocumentTemplateǁ_encode_middle__mutmut_8 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁ_encode_middle__mutmut['xǁDocumentTemplateǁ_encode_middle__mutmut_9'] = DocumentTemplate.xǁDocumentTemplateǁ_encode_middle__mutmut_9 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁ_encode_middle__mutmut['xǁDocumentTemplateǁ_encode_middle__mutmut_10'] = DocumentTemplate.xǁDocumentTemplateǁ_encode_middle__mutmut_10 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁ_encode_middle__mutmut['xǁDocumentTemplateǁ_encode_middle__mutmut_11'] = DocumentTemplate.xǁDocumentTemplateǁ_encode_middle__mutmut_11 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁ_encode_middle__mutmut['xǁDocumentTemplateǁ_encode_middle__mutmut_12'] = DocumentTemplate.xǁDocumentTemplateǁ_encode_middle__mutmut_12 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁ_encode_middle__mutmut['xǁDocumentTemplateǁ_encode_middle__mutmut_13'] = DocumentTemplate.xǁDocumentTemplateǁ_encode_middle__mutmut_13 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁ_encode_middle__mutmut['xǁDocumentTemplateǁ_encode_middle__mutmut_14'] = DocumentTemplate.xǁDocumentTemplateǁ_encode_middle__mutmut_14 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁ_encode_middle__mutmut['xǁDocumentTemplateǁ_encode_middle__mutmut_15'] = DocumentTemplate.xǁDocumentTemplateǁ_encode_middle__mutmut_15 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁ_encode_middle__mutmut['xǁDocumentTemplateǁ_encode_middle__mutmut_16'] = DocumentTemplate.xǁDocumentTemplateǁ_encode_middle__mutmut_16 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁ_encode_middle__mutmut['xǁDocumentTemplateǁ_encode_middle__mutmut_17'] = DocumentTemplate.xǁDocumentTemplateǁ_encode_middle__mutmut_17 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁ_encode_middle__mutmut['xǁDocumentTemplateǁ_encode_middle__mutmut_18'] = DocumentTemplate.xǁDocumentTemplateǁ_encode_middle__mutmut_18 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁ_encode_middle__mutmut['xǁDocumentTemplateǁ_encode_middle__mutmut_19'] = DocumentTemplate.xǁDocumentTemplateǁ_encode_middle__mutmut_19 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁ_encode_middle__mutmut['xǁDocumentTemplateǁ_encode_middle__mutmut_20'] = DocumentTemplate.xǁDocumentTemplateǁ_encode_middle__mutmut_20 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁ_encode_middle__mutmut['xǁDocumentTemplateǁ_encode_middle__mutmut_21'] = DocumentTemplate.xǁDocumentTemplateǁ_encode_middle__mutmut_21 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁ_encode_middle__mutmut['xǁDocumentTemplateǁ_encode_middle__mutmut_22'] = DocumentTemplate.xǁDocumentTemplateǁ_encode_middle__mutmut_22 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁ_encode_middle__mutmut['xǁDocumentTemplateǁ_encode_middle__mutmut_23'] = DocumentTemplate.xǁDocumentTemplateǁ_encode_middle__mutmut_23 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁ_encode_middle__mutmut['xǁDocumentTemplateǁ_encode_middle__mutmut_24'] = DocumentTemplate.xǁDocumentTemplateǁ_encode_middle__mutmut_24 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁ_encode_middle__mutmut['xǁDocumentTemplateǁ_encode_middle__mutmut_25'] = DocumentTemplate.xǁDocumentTemplateǁ_encode_middle__mutmut_25 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁ_encode_middle__mutmut['xǁDocumentTemplateǁ_encode_middle__mutmut_26'] = DocumentTemplate.xǁDocumentTemplateǁ_encode_middle__mutmut_26 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁ_encode_middle__mutmut['xǁDocumentTemplateǁ_encode_middle__mutmut_27'] = DocumentTemplate.xǁDocumentTemplateǁ_encode_middle__mutmut_27 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁ_encode_middle__mutmut['xǁDocumentTemplateǁ_encode_middle__mutmut_28'] = DocumentTemplate.xǁDocumentTemplateǁ_encode_middle__mutmut_28 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁ_encode_middle__mutmut['xǁDocumentTemplateǁ_encode_middle__mutmut_29'] = DocumentTemplate.xǁDocumentTemplateǁ_encode_middle__mutmut_29 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁ_encode_middle__mutmut['xǁDocumentTemplateǁ_encode_middle__mutmut_30'] = DocumentTemplate.xǁDocumentTemplateǁ_encode_middle__mutmut_30 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁ_encode_middle__mutmut['xǁDocumentTemplateǁ_encode_middle__mutmut_31'] = DocumentTemplate.xǁDocumentTemplateǁ_encode_middle__mutmut_31 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁ_encode_middle__mutmut['xǁDocumentTemplateǁ_encode_middle__mutmut_32'] = DocumentTemplate.xǁDocumentTemplateǁ_encode_middle__mutmut_32 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁ_encode_middle__mutmut['xǁDocumentTemplateǁ_encode_middle__mutmut_33'] = DocumentTemplate.xǁDocumentTemplateǁ_encode_middle__mutmut_33 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁ_encode_middle__mutmut['xǁDocumentTemplateǁ_encode_middle__mutmut_34'] = DocumentTemplate.xǁDocumentTemplateǁ_encode_middle__mutmut_34 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁ_encode_middle__mutmut['xǁDocumentTemplateǁ_encode_middle__mutmut_35'] = DocumentTemplate.xǁDocumentTemplateǁ_encode_middle__mutmut_35 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁ_encode_middle__mutmut['xǁDocumentTemplateǁ_encode_middle__mutmut_36'] = DocumentTemplate.xǁDocumentTemplateǁ_encode_middle__mutmut_36 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁ_encode_middle__mutmut['xǁDocumentTemplateǁ_encode_middle__mutmut_37'] = DocumentTemplate.xǁDocumentTemplateǁ_encode_middle__mutmut_37 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁ_encode_middle__mutmut['xǁDocumentTemplateǁ_encode_middle__mutmut_38'] = DocumentTemplate.xǁDocumentTemplateǁ_encode_middle__mutmut_38 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁ_encode_middle__mutmut['xǁDocumentTemplateǁ_encode_middle__mutmut_39'] = DocumentTemplate.xǁDocumentTemplateǁ_encode_middle__mutmut_39 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁ_encode_middle__mutmut['xǁDocumentTemplateǁ_encode_middle__mutmut_40'] = DocumentTemplate.xǁDocumentTemplateǁ_encode_middle__mutmut_40 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁ_encode_middle__mutmut['xǁDocumentTemplateǁ_encode_middle__mutmut_41'] = DocumentTemplate.xǁDocumentTemplateǁ_encode_middle__mutmut_41 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁ_encode_middle__mutmut['xǁDocumentTemplateǁ_encode_middle__mutmut_42'] = DocumentTemplate.xǁDocumentTemplateǁ_encode_middle__mutmut_42 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁ_encode_middle__mutmut['xǁDocumentTemplateǁ_encode_middle__mutmut_43'] = DocumentTemplate.xǁDocumentTemplateǁ_encode_middle__mutmut_43 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁ_encode_middle__mutmut['xǁDocumentTemplateǁ_encode_middle__mutmut_44'] = DocumentTemplate.xǁDocumentTemplateǁ_encode_middle__mutmut_44 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁ_encode_middle__mutmut['xǁDocumentTemplateǁ_encode_middle__mutmut_45'] = DocumentTemplate.xǁDocumentTemplateǁ_encode_middle__mutmut_45 # type: ignore # mutmut generated

mutants_xǁDocumentTemplateǁpayload__mutmut['_mutmut_orig'] = DocumentTemplate.xǁDocumentTemplateǁpayload__mutmut_orig # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁpayload__mutmut['xǁDocumentTemplateǁpayload__mutmut_1'] = DocumentTemplate.xǁDocumentTemplateǁpayload__mutmut_1 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁpayload__mutmut['xǁDocumentTemplateǁpayload__mutmut_2'] = DocumentTemplate.xǁDocumentTemplateǁpayload__mutmut_2 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁpayload__mutmut['xǁDocumentTemplateǁpayload__mutmut_3'] = DocumentTemplate.xǁDocumentTemplateǁpayload__mutmut_3 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁpayload__mutmut['xǁDocumentTemplateǁpayload__mutmut_4'] = DocumentTemplate.xǁDocumentTemplateǁpayload__mutmut_4 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁpayload__mutmut['xǁDocumentTemplateǁpayload__mutmut_5'] = DocumentTemplate.xǁDocumentTemplateǁpayload__mutmut_5 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁpayload__mutmut['xǁDocumentTemplateǁpayload__mutmut_6'] = DocumentTemplate.xǁDocumentTemplateǁpayload__mutmut_6 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁpayload__mutmut['xǁDocumentTemplateǁpayload__mutmut_7'] = DocumentTemplate.xǁDocumentTemplateǁpayload__mutmut_7 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁpayload__mutmut['xǁDocumentTemplateǁpayload__mutmut_8'] = DocumentTemplate.xǁDocumentTemplateǁpayload__mutmut_8 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁpayload__mutmut['xǁDocumentTemplateǁpayload__mutmut_9'] = DocumentTemplate.xǁDocumentTemplateǁpayload__mutmut_9 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁpayload__mutmut['xǁDocumentTemplateǁpayload__mutmut_10'] = DocumentTemplate.xǁDocumentTemplateǁpayload__mutmut_10 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁpayload__mutmut['xǁDocumentTemplateǁpayload__mutmut_11'] = DocumentTemplate.xǁDocumentTemplateǁpayload__mutmut_11 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁpayload__mutmut['xǁDocumentTemplateǁpayload__mutmut_12'] = DocumentTemplate.xǁDocumentTemplateǁpayload__mutmut_12 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁpayload__mutmut['xǁDocumentTemplateǁpayload__mutmut_13'] = DocumentTemplate.xǁDocumentTemplateǁpayload__mutmut_13 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁpayload__mutmut['xǁDocumentTemplateǁpayload__mutmut_14'] = DocumentTemplate.xǁDocumentTemplateǁpayload__mutmut_14 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁpayload__mutmut['xǁDocumentTemplateǁpayload__mutmut_15'] = DocumentTemplate.xǁDocumentTemplateǁpayload__mutmut_15 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁpayload__mutmut['xǁDocumentTemplateǁpayload__mutmut_16'] = DocumentTemplate.xǁDocumentTemplateǁpayload__mutmut_16 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁpayload__mutmut['xǁDocumentTemplateǁpayload__mutmut_17'] = DocumentTemplate.xǁDocumentTemplateǁpayload__mutmut_17 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁpayload__mutmut['xǁDocumentTemplateǁpayload__mutmut_18'] = DocumentTemplate.xǁDocumentTemplateǁpayload__mutmut_18 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁpayload__mutmut['xǁDocumentTemplateǁpayload__mutmut_19'] = DocumentTemplate.xǁDocumentTemplateǁpayload__mutmut_19 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁpayload__mutmut['xǁDocumentTemplateǁpayload__mutmut_20'] = DocumentTemplate.xǁDocumentTemplateǁpayload__mutmut_20 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁpayload__mutmut['xǁDocumentTemplateǁpayload__mutmut_21'] = DocumentTemplate.xǁDocumentTemplateǁpayload__mutmut_21 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁpayload__mutmut['xǁDocumentTemplateǁpayload__mutmut_22'] = DocumentTemplate.xǁDocumentTemplateǁpayload__mutmut_22 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁpayload__mutmut['xǁDocumentTemplateǁpayload__mutmut_23'] = DocumentTemplate.xǁDocumentTemplateǁpayload__mutmut_23 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁpayload__mutmut['xǁDocumentTemplateǁpayload__mutmut_24'] = DocumentTemplate.xǁDocumentTemplateǁpayload__mutmut_24 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁpayload__mutmut['xǁDocumentTemplateǁpayload__mutmut_25'] = DocumentTemplate.xǁDocumentTemplateǁpayload__mutmut_25 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁpayload__mutmut['xǁDocumentTemplateǁpayload__mutmut_26'] = DocumentTemplate.xǁDocumentTemplateǁpayload__mutmut_26 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁpayload__mutmut['xǁDocumentTemplateǁpayload__mutmut_27'] = DocumentTemplate.xǁDocumentTemplateǁpayload__mutmut_27 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁpayload__mutmut['xǁDocumentTemplateǁpayload__mutmut_28'] = DocumentTemplate.xǁDocumentTemplateǁpayload__mutmut_28 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁpayload__mutmut['xǁDocumentTemplateǁpayload__mutmut_29'] = DocumentTemplate.xǁDocumentTemplateǁpayload__mutmut_29 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁpayload__mutmut['xǁDocumentTemplateǁpayload__mutmut_30'] = DocumentTemplate.xǁDocumentTemplateǁpayload__mutmut_30 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁpayload__mutmut['xǁDocumentTemplateǁpayload__mutmut_31'] = DocumentTemplate.xǁDocumentTemplateǁpayload__mutmut_31 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁpayload__mutmut['xǁDocumentTemplateǁpayload__mutmut_32'] = DocumentTemplate.xǁDocumentTemplateǁpayload__mutmut_32 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁpayload__mutmut['xǁDocumentTemplateǁpayload__mutmut_33'] = DocumentTemplate.xǁDocumentTemplateǁpayload__mutmut_33 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁpayload__mutmut['xǁDocumentTemplateǁpayload__mutmut_34'] = DocumentTemplate.xǁDocumentTemplateǁpayload__mutmut_34 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁpayload__mutmut['xǁDocumentTemplateǁpayload__mutmut_35'] = DocumentTemplate.xǁDocumentTemplateǁpayload__mutmut_35 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁpayload__mutmut['xǁDocumentTemplateǁpayload__mutmut_36'] = DocumentTemplate.xǁDocumentTemplateǁpayload__mutmut_36 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁpayload__mutmut['xǁDocumentTemplateǁpayload__mutmut_37'] = DocumentTemplate.xǁDocumentTemplateǁpayload__mutmut_37 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁpayload__mutmut['xǁDocumentTemplateǁpayload__mutmut_38'] = DocumentTemplate.xǁDocumentTemplateǁpayload__mutmut_38 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁpayload__mutmut['xǁDocumentTemplateǁpayload__mutmut_39'] = DocumentTemplate.xǁDocumentTemplateǁpayload__mutmut_39 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁpayload__mutmut['xǁDocumentTemplateǁpayload__mutmut_40'] = DocumentTemplate.xǁDocumentTemplateǁpayload__mutmut_40 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁpayload__mutmut['xǁDocumentTemplateǁpayload__mutmut_41'] = DocumentTemplate.xǁDocumentTemplateǁpayload__mutmut_41 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁpayload__mutmut['xǁDocumentTemplateǁpayload__mutmut_42'] = DocumentTemplate.xǁDocumentTemplateǁpayload__mutmut_42 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁpayload__mutmut['xǁDocumentTemplateǁpayload__mutmut_43'] = DocumentTemplate.xǁDocumentTemplateǁpayload__mutmut_43 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁpayload__mutmut['xǁDocumentTemplateǁpayload__mutmut_44'] = DocumentTemplate.xǁDocumentTemplateǁpayload__mutmut_44 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁpayload__mutmut['xǁDocumentTemplateǁpayload__mutmut_45'] = DocumentTemplate.xǁDocumentTemplateǁpayload__mutmut_45 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁpayload__mutmut['xǁDocumentTemplateǁpayload__mutmut_46'] = DocumentTemplate.xǁDocumentTemplateǁpayload__mutmut_46 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁpayload__mutmut['xǁDocumentTemplateǁpayload__mutmut_47'] = DocumentTemplate.xǁDocumentTemplateǁpayload__mutmut_47 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁpayload__mutmut['xǁDocumentTemplateǁpayload__mutmut_48'] = DocumentTemplate.xǁDocumentTemplateǁpayload__mutmut_48 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁpayload__mutmut['xǁDocumentTemplateǁpayload__mutmut_49'] = DocumentTemplate.xǁDocumentTemplateǁpayload__mutmut_49 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁpayload__mutmut['xǁDocumentTemplateǁpayload__mutmut_50'] = DocumentTemplate.xǁDocumentTemplateǁpayload__mutmut_50 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁpayload__mutmut['xǁDocumentTemplateǁpayload__mutmut_51'] = DocumentTemplate.xǁDocumentTemplateǁpayload__mutmut_51 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁpayload__mutmut['xǁDocumentTemplateǁpayload__mutmut_52'] = DocumentTemplate.xǁDocumentTemplateǁpayload__mutmut_52 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁpayload__mutmut['xǁDocumentTemplateǁpayload__mutmut_53'] = DocumentTemplate.xǁDocumentTemplateǁpayload__mutmut_53 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁpayload__mutmut['xǁDocumentTemplateǁpayload__mutmut_54'] = DocumentTemplate.xǁDocumentTemplateǁpayload__mutmut_54 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁpayload__mutmut['xǁDocumentTemplateǁpayload__mutmut_55'] = DocumentTemplate.xǁDocumentTemplateǁpayload__mutmut_55 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁpayload__mutmut['xǁDocumentTemplateǁpayload__mutmut_56'] = DocumentTemplate.xǁDocumentTemplateǁpayload__mutmut_56 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁpayload__mutmut['xǁDocumentTemplateǁpayload__mutmut_57'] = DocumentTemplate.xǁDocumentTemplateǁpayload__mutmut_57 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁpayload__mutmut['xǁDocumentTemplateǁpayload__mutmut_58'] = DocumentTemplate.xǁDocumentTemplateǁpayload__mutmut_58 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁpayload__mutmut['xǁDocumentTemplateǁpayload__mutmut_59'] = DocumentTemplate.xǁDocumentTemplateǁpayload__mutmut_59 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁpayload__mutmut['xǁDocumentTemplateǁpayload__mutmut_60'] = DocumentTemplate.xǁDocumentTemplateǁpayload__mutmut_60 # type: ignore # mutmut generated
mutants_xǁDocumentTemplateǁpayload__mutmut['xǁDocumentTemplateǁpayload__mutmut_61'] = DocumentTemplate.xǁDocumentTemplateǁpayload__mutmut_61 # type: ignore # mutmut generated
mutants_x_signed_bytes__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_signed_bytes__mutmut)
def signed_bytes(payload: bytes, protected: bytes = _PROTECTED) -> bytes:
    """Return what the attestation key signs: the COSE `Sig_structure`.

    Args:
        payload: Of the document.
        protected: The protected header as it stands in the document.

    Source: RFC 9052, "Signing and Verification Process".
    """
    return b"".join((_SIGNED_HEAD, encode_item(protected), b"\x40", encode_item(payload)))


def x_signed_bytes__mutmut_orig(payload: bytes, protected: bytes = _PROTECTED) -> bytes:
    """Return what the attestation key signs: the COSE `Sig_structure`.

    Args:
        payload: Of the document.
        protected: The protected header as it stands in the document.

    Source: RFC 9052, "Signing and Verification Process".
    """
    return b"".join((_SIGNED_HEAD, encode_item(protected), b"\x40", encode_item(payload)))


def x_signed_bytes__mutmut_1(payload: bytes, protected: bytes = _PROTECTED) -> bytes:
    """Return what the attestation key signs: the COSE `Sig_structure`.

    Args:
        payload: Of the document.
        protected: The protected header as it stands in the document.

    Source: RFC 9052, "Signing and Verification Process".
    """
    return b"".join(None)


def x_signed_bytes__mutmut_2(payload: bytes, protected: bytes = _PROTECTED) -> bytes:
    """Return what the attestation key signs: the COSE `Sig_structure`.

    Args:
        payload: Of the document.
        protected: The protected header as it stands in the document.

    Source: RFC 9052, "Signing and Verification Process".
    """
    return b"XXXX".join((_SIGNED_HEAD, encode_item(protected), b"\x40", encode_item(payload)))


def x_signed_bytes__mutmut_3(payload: bytes, protected: bytes = _PROTECTED) -> bytes:
    """Return what the attestation key signs: the COSE `Sig_structure`.

    Args:
        payload: Of the document.
        protected: The protected header as it stands in the document.

    Source: RFC 9052, "Signing and Verification Process".
    """
    return b"".join((_SIGNED_HEAD, encode_item(None), b"\x40", encode_item(payload)))


def x_signed_bytes__mutmut_4(payload: bytes, protected: bytes = _PROTECTED) -> bytes:
    """Return what the attestation key signs: the COSE `Sig_structure`.

    Args:
        payload: Of the document.
        protected: The protected header as it stands in the document.

    Source: RFC 9052, "Signing and Verification Process".
    """
    return b"".join((_SIGNED_HEAD, encode_item(protected), b"XX\x40XX", encode_item(payload)))


def x_signed_bytes__mutmut_5(payload: bytes, protected: bytes = _PROTECTED) -> bytes:
    """Return what the attestation key signs: the COSE `Sig_structure`.

    Args:
        payload: Of the document.
        protected: The protected header as it stands in the document.

    Source: RFC 9052, "Signing and Verification Process".
    """
    return b"".join((_SIGNED_HEAD, encode_item(protected), b"\x40", encode_item(None)))

mutants_x_signed_bytes__mutmut['_mutmut_orig'] = x_signed_bytes__mutmut_orig # type: ignore # mutmut generated
mutants_x_signed_bytes__mutmut['x_signed_bytes__mutmut_1'] = x_signed_bytes__mutmut_1 # type: ignore # mutmut generated
mutants_x_signed_bytes__mutmut['x_signed_bytes__mutmut_2'] = x_signed_bytes__mutmut_2 # type: ignore # mutmut generated
mutants_x_signed_bytes__mutmut['x_signed_bytes__mutmut_3'] = x_signed_bytes__mutmut_3 # type: ignore # mutmut generated
mutants_x_signed_bytes__mutmut['x_signed_bytes__mutmut_4'] = x_signed_bytes__mutmut_4 # type: ignore # mutmut generated
mutants_x_signed_bytes__mutmut['x_signed_bytes__mutmut_5'] = x_signed_bytes__mutmut_5 # type: ignore # mutmut generated
mutants_x_assemble__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_assemble__mutmut)
def assemble(payload: bytes, r: int, s: int, order: SignatureOrder = SignatureOrder.BIG) -> bytes:
    """Return the document made of a payload and its signature.

    Args:
        payload: From `DocumentTemplate.payload`.
        r: First half of the ECDSA P-384 signature over `signed_bytes(payload)`.
        s: Second half.
        order: How both halves are written.

    Raises:
        InvalidRequest: A half does not fit 48 bytes.
    """
    for half in (r, s):
        if not 0 < half < 1 << 8 * SIGNATURE_HALF_BYTES:
            raise InvalidRequest("signature half: expected 48 bytes and not zero, got another")
    byte_order: Final = order.value
    signature = r.to_bytes(SIGNATURE_HALF_BYTES, byte_order) + s.to_bytes(
        SIGNATURE_HALF_BYTES, byte_order
    )
    return _ENVELOPE_HEAD + encode_item(payload) + encode_item(signature)


def x_assemble__mutmut_orig(payload: bytes, r: int, s: int, order: SignatureOrder = SignatureOrder.BIG) -> bytes:
    """Return the document made of a payload and its signature.

    Args:
        payload: From `DocumentTemplate.payload`.
        r: First half of the ECDSA P-384 signature over `signed_bytes(payload)`.
        s: Second half.
        order: How both halves are written.

    Raises:
        InvalidRequest: A half does not fit 48 bytes.
    """
    for half in (r, s):
        if not 0 < half < 1 << 8 * SIGNATURE_HALF_BYTES:
            raise InvalidRequest("signature half: expected 48 bytes and not zero, got another")
    byte_order: Final = order.value
    signature = r.to_bytes(SIGNATURE_HALF_BYTES, byte_order) + s.to_bytes(
        SIGNATURE_HALF_BYTES, byte_order
    )
    return _ENVELOPE_HEAD + encode_item(payload) + encode_item(signature)


def x_assemble__mutmut_1(payload: bytes, r: int, s: int, order: SignatureOrder = SignatureOrder.BIG) -> bytes:
    """Return the document made of a payload and its signature.

    Args:
        payload: From `DocumentTemplate.payload`.
        r: First half of the ECDSA P-384 signature over `signed_bytes(payload)`.
        s: Second half.
        order: How both halves are written.

    Raises:
        InvalidRequest: A half does not fit 48 bytes.
    """
    for half in (r, s):
        if 0 < half < 1 << 8 * SIGNATURE_HALF_BYTES:
            raise InvalidRequest("signature half: expected 48 bytes and not zero, got another")
    byte_order: Final = order.value
    signature = r.to_bytes(SIGNATURE_HALF_BYTES, byte_order) + s.to_bytes(
        SIGNATURE_HALF_BYTES, byte_order
    )
    return _ENVELOPE_HEAD + encode_item(payload) + encode_item(signature)


def x_assemble__mutmut_2(payload: bytes, r: int, s: int, order: SignatureOrder = SignatureOrder.BIG) -> bytes:
    """Return the document made of a payload and its signature.

    Args:
        payload: From `DocumentTemplate.payload`.
        r: First half of the ECDSA P-384 signature over `signed_bytes(payload)`.
        s: Second half.
        order: How both halves are written.

    Raises:
        InvalidRequest: A half does not fit 48 bytes.
    """
    for half in (r, s):
        if not 1 < half < 1 << 8 * SIGNATURE_HALF_BYTES:
            raise InvalidRequest("signature half: expected 48 bytes and not zero, got another")
    byte_order: Final = order.value
    signature = r.to_bytes(SIGNATURE_HALF_BYTES, byte_order) + s.to_bytes(
        SIGNATURE_HALF_BYTES, byte_order
    )
    return _ENVELOPE_HEAD + encode_item(payload) + encode_item(signature)


def x_assemble__mutmut_3(payload: bytes, r: int, s: int, order: SignatureOrder = SignatureOrder.BIG) -> bytes:
    """Return the document made of a payload and its signature.

    Args:
        payload: From `DocumentTemplate.payload`.
        r: First half of the ECDSA P-384 signature over `signed_bytes(payload)`.
        s: Second half.
        order: How both halves are written.

    Raises:
        InvalidRequest: A half does not fit 48 bytes.
    """
    for half in (r, s):
        if not 0 <= half < 1 << 8 * SIGNATURE_HALF_BYTES:
            raise InvalidRequest("signature half: expected 48 bytes and not zero, got another")
    byte_order: Final = order.value
    signature = r.to_bytes(SIGNATURE_HALF_BYTES, byte_order) + s.to_bytes(
        SIGNATURE_HALF_BYTES, byte_order
    )
    return _ENVELOPE_HEAD + encode_item(payload) + encode_item(signature)


def x_assemble__mutmut_4(payload: bytes, r: int, s: int, order: SignatureOrder = SignatureOrder.BIG) -> bytes:
    """Return the document made of a payload and its signature.

    Args:
        payload: From `DocumentTemplate.payload`.
        r: First half of the ECDSA P-384 signature over `signed_bytes(payload)`.
        s: Second half.
        order: How both halves are written.

    Raises:
        InvalidRequest: A half does not fit 48 bytes.
    """
    for half in (r, s):
        if not 0 < half <= 1 << 8 * SIGNATURE_HALF_BYTES:
            raise InvalidRequest("signature half: expected 48 bytes and not zero, got another")
    byte_order: Final = order.value
    signature = r.to_bytes(SIGNATURE_HALF_BYTES, byte_order) + s.to_bytes(
        SIGNATURE_HALF_BYTES, byte_order
    )
    return _ENVELOPE_HEAD + encode_item(payload) + encode_item(signature)


def x_assemble__mutmut_5(payload: bytes, r: int, s: int, order: SignatureOrder = SignatureOrder.BIG) -> bytes:
    """Return the document made of a payload and its signature.

    Args:
        payload: From `DocumentTemplate.payload`.
        r: First half of the ECDSA P-384 signature over `signed_bytes(payload)`.
        s: Second half.
        order: How both halves are written.

    Raises:
        InvalidRequest: A half does not fit 48 bytes.
    """
    for half in (r, s):
        if not 0 < half < 1 >> 8 * SIGNATURE_HALF_BYTES:
            raise InvalidRequest("signature half: expected 48 bytes and not zero, got another")
    byte_order: Final = order.value
    signature = r.to_bytes(SIGNATURE_HALF_BYTES, byte_order) + s.to_bytes(
        SIGNATURE_HALF_BYTES, byte_order
    )
    return _ENVELOPE_HEAD + encode_item(payload) + encode_item(signature)


def x_assemble__mutmut_6(payload: bytes, r: int, s: int, order: SignatureOrder = SignatureOrder.BIG) -> bytes:
    """Return the document made of a payload and its signature.

    Args:
        payload: From `DocumentTemplate.payload`.
        r: First half of the ECDSA P-384 signature over `signed_bytes(payload)`.
        s: Second half.
        order: How both halves are written.

    Raises:
        InvalidRequest: A half does not fit 48 bytes.
    """
    for half in (r, s):
        if not 0 < half < 2 << 8 * SIGNATURE_HALF_BYTES:
            raise InvalidRequest("signature half: expected 48 bytes and not zero, got another")
    byte_order: Final = order.value
    signature = r.to_bytes(SIGNATURE_HALF_BYTES, byte_order) + s.to_bytes(
        SIGNATURE_HALF_BYTES, byte_order
    )
    return _ENVELOPE_HEAD + encode_item(payload) + encode_item(signature)


def x_assemble__mutmut_7(payload: bytes, r: int, s: int, order: SignatureOrder = SignatureOrder.BIG) -> bytes:
    """Return the document made of a payload and its signature.

    Args:
        payload: From `DocumentTemplate.payload`.
        r: First half of the ECDSA P-384 signature over `signed_bytes(payload)`.
        s: Second half.
        order: How both halves are written.

    Raises:
        InvalidRequest: A half does not fit 48 bytes.
    """
    for half in (r, s):
        if not 0 < half < 1 << 8 / SIGNATURE_HALF_BYTES:
            raise InvalidRequest("signature half: expected 48 bytes and not zero, got another")
    byte_order: Final = order.value
    signature = r.to_bytes(SIGNATURE_HALF_BYTES, byte_order) + s.to_bytes(
        SIGNATURE_HALF_BYTES, byte_order
    )
    return _ENVELOPE_HEAD + encode_item(payload) + encode_item(signature)


def x_assemble__mutmut_8(payload: bytes, r: int, s: int, order: SignatureOrder = SignatureOrder.BIG) -> bytes:
    """Return the document made of a payload and its signature.

    Args:
        payload: From `DocumentTemplate.payload`.
        r: First half of the ECDSA P-384 signature over `signed_bytes(payload)`.
        s: Second half.
        order: How both halves are written.

    Raises:
        InvalidRequest: A half does not fit 48 bytes.
    """
    for half in (r, s):
        if not 0 < half < 1 << 9 * SIGNATURE_HALF_BYTES:
            raise InvalidRequest("signature half: expected 48 bytes and not zero, got another")
    byte_order: Final = order.value
    signature = r.to_bytes(SIGNATURE_HALF_BYTES, byte_order) + s.to_bytes(
        SIGNATURE_HALF_BYTES, byte_order
    )
    return _ENVELOPE_HEAD + encode_item(payload) + encode_item(signature)


def x_assemble__mutmut_9(payload: bytes, r: int, s: int, order: SignatureOrder = SignatureOrder.BIG) -> bytes:
    """Return the document made of a payload and its signature.

    Args:
        payload: From `DocumentTemplate.payload`.
        r: First half of the ECDSA P-384 signature over `signed_bytes(payload)`.
        s: Second half.
        order: How both halves are written.

    Raises:
        InvalidRequest: A half does not fit 48 bytes.
    """
    for half in (r, s):
        if not 0 < half < 1 << 8 * SIGNATURE_HALF_BYTES:
            raise InvalidRequest(None)
    byte_order: Final = order.value
    signature = r.to_bytes(SIGNATURE_HALF_BYTES, byte_order) + s.to_bytes(
        SIGNATURE_HALF_BYTES, byte_order
    )
    return _ENVELOPE_HEAD + encode_item(payload) + encode_item(signature)


def x_assemble__mutmut_10(payload: bytes, r: int, s: int, order: SignatureOrder = SignatureOrder.BIG) -> bytes:
    """Return the document made of a payload and its signature.

    Args:
        payload: From `DocumentTemplate.payload`.
        r: First half of the ECDSA P-384 signature over `signed_bytes(payload)`.
        s: Second half.
        order: How both halves are written.

    Raises:
        InvalidRequest: A half does not fit 48 bytes.
    """
    for half in (r, s):
        if not 0 < half < 1 << 8 * SIGNATURE_HALF_BYTES:
            raise InvalidRequest("XXsignature half: expected 48 bytes and not zero, got anotherXX")
    byte_order: Final = order.value
    signature = r.to_bytes(SIGNATURE_HALF_BYTES, byte_order) + s.to_bytes(
        SIGNATURE_HALF_BYTES, byte_order
    )
    return _ENVELOPE_HEAD + encode_item(payload) + encode_item(signature)


def x_assemble__mutmut_11(payload: bytes, r: int, s: int, order: SignatureOrder = SignatureOrder.BIG) -> bytes:
    """Return the document made of a payload and its signature.

    Args:
        payload: From `DocumentTemplate.payload`.
        r: First half of the ECDSA P-384 signature over `signed_bytes(payload)`.
        s: Second half.
        order: How both halves are written.

    Raises:
        InvalidRequest: A half does not fit 48 bytes.
    """
    for half in (r, s):
        if not 0 < half < 1 << 8 * SIGNATURE_HALF_BYTES:
            raise InvalidRequest("SIGNATURE HALF: EXPECTED 48 BYTES AND NOT ZERO, GOT ANOTHER")
    byte_order: Final = order.value
    signature = r.to_bytes(SIGNATURE_HALF_BYTES, byte_order) + s.to_bytes(
        SIGNATURE_HALF_BYTES, byte_order
    )
    return _ENVELOPE_HEAD + encode_item(payload) + encode_item(signature)


def x_assemble__mutmut_12(payload: bytes, r: int, s: int, order: SignatureOrder = SignatureOrder.BIG) -> bytes:
    """Return the document made of a payload and its signature.

    Args:
        payload: From `DocumentTemplate.payload`.
        r: First half of the ECDSA P-384 signature over `signed_bytes(payload)`.
        s: Second half.
        order: How both halves are written.

    Raises:
        InvalidRequest: A half does not fit 48 bytes.
    """
    for half in (r, s):
        if not 0 < half < 1 << 8 * SIGNATURE_HALF_BYTES:
            raise InvalidRequest("signature half: expected 48 bytes and not zero, got another")
    byte_order: Final = None
    signature = r.to_bytes(SIGNATURE_HALF_BYTES, byte_order) + s.to_bytes(
        SIGNATURE_HALF_BYTES, byte_order
    )
    return _ENVELOPE_HEAD + encode_item(payload) + encode_item(signature)


def x_assemble__mutmut_13(payload: bytes, r: int, s: int, order: SignatureOrder = SignatureOrder.BIG) -> bytes:
    """Return the document made of a payload and its signature.

    Args:
        payload: From `DocumentTemplate.payload`.
        r: First half of the ECDSA P-384 signature over `signed_bytes(payload)`.
        s: Second half.
        order: How both halves are written.

    Raises:
        InvalidRequest: A half does not fit 48 bytes.
    """
    for half in (r, s):
        if not 0 < half < 1 << 8 * SIGNATURE_HALF_BYTES:
            raise InvalidRequest("signature half: expected 48 bytes and not zero, got another")
    byte_order: Final = order.value
    signature = None
    return _ENVELOPE_HEAD + encode_item(payload) + encode_item(signature)


def x_assemble__mutmut_14(payload: bytes, r: int, s: int, order: SignatureOrder = SignatureOrder.BIG) -> bytes:
    """Return the document made of a payload and its signature.

    Args:
        payload: From `DocumentTemplate.payload`.
        r: First half of the ECDSA P-384 signature over `signed_bytes(payload)`.
        s: Second half.
        order: How both halves are written.

    Raises:
        InvalidRequest: A half does not fit 48 bytes.
    """
    for half in (r, s):
        if not 0 < half < 1 << 8 * SIGNATURE_HALF_BYTES:
            raise InvalidRequest("signature half: expected 48 bytes and not zero, got another")
    byte_order: Final = order.value
    signature = r.to_bytes(SIGNATURE_HALF_BYTES, byte_order) - s.to_bytes(
        SIGNATURE_HALF_BYTES, byte_order
    )
    return _ENVELOPE_HEAD + encode_item(payload) + encode_item(signature)


def x_assemble__mutmut_15(payload: bytes, r: int, s: int, order: SignatureOrder = SignatureOrder.BIG) -> bytes:
    """Return the document made of a payload and its signature.

    Args:
        payload: From `DocumentTemplate.payload`.
        r: First half of the ECDSA P-384 signature over `signed_bytes(payload)`.
        s: Second half.
        order: How both halves are written.

    Raises:
        InvalidRequest: A half does not fit 48 bytes.
    """
    for half in (r, s):
        if not 0 < half < 1 << 8 * SIGNATURE_HALF_BYTES:
            raise InvalidRequest("signature half: expected 48 bytes and not zero, got another")
    byte_order: Final = order.value
    signature = r.to_bytes(None, byte_order) + s.to_bytes(
        SIGNATURE_HALF_BYTES, byte_order
    )
    return _ENVELOPE_HEAD + encode_item(payload) + encode_item(signature)


def x_assemble__mutmut_16(payload: bytes, r: int, s: int, order: SignatureOrder = SignatureOrder.BIG) -> bytes:
    """Return the document made of a payload and its signature.

    Args:
        payload: From `DocumentTemplate.payload`.
        r: First half of the ECDSA P-384 signature over `signed_bytes(payload)`.
        s: Second half.
        order: How both halves are written.

    Raises:
        InvalidRequest: A half does not fit 48 bytes.
    """
    for half in (r, s):
        if not 0 < half < 1 << 8 * SIGNATURE_HALF_BYTES:
            raise InvalidRequest("signature half: expected 48 bytes and not zero, got another")
    byte_order: Final = order.value
    signature = r.to_bytes(SIGNATURE_HALF_BYTES, None) + s.to_bytes(
        SIGNATURE_HALF_BYTES, byte_order
    )
    return _ENVELOPE_HEAD + encode_item(payload) + encode_item(signature)


def x_assemble__mutmut_17(payload: bytes, r: int, s: int, order: SignatureOrder = SignatureOrder.BIG) -> bytes:
    """Return the document made of a payload and its signature.

    Args:
        payload: From `DocumentTemplate.payload`.
        r: First half of the ECDSA P-384 signature over `signed_bytes(payload)`.
        s: Second half.
        order: How both halves are written.

    Raises:
        InvalidRequest: A half does not fit 48 bytes.
    """
    for half in (r, s):
        if not 0 < half < 1 << 8 * SIGNATURE_HALF_BYTES:
            raise InvalidRequest("signature half: expected 48 bytes and not zero, got another")
    byte_order: Final = order.value
    signature = r.to_bytes(byte_order) + s.to_bytes(
        SIGNATURE_HALF_BYTES, byte_order
    )
    return _ENVELOPE_HEAD + encode_item(payload) + encode_item(signature)


def x_assemble__mutmut_18(payload: bytes, r: int, s: int, order: SignatureOrder = SignatureOrder.BIG) -> bytes:
    """Return the document made of a payload and its signature.

    Args:
        payload: From `DocumentTemplate.payload`.
        r: First half of the ECDSA P-384 signature over `signed_bytes(payload)`.
        s: Second half.
        order: How both halves are written.

    Raises:
        InvalidRequest: A half does not fit 48 bytes.
    """
    for half in (r, s):
        if not 0 < half < 1 << 8 * SIGNATURE_HALF_BYTES:
            raise InvalidRequest("signature half: expected 48 bytes and not zero, got another")
    byte_order: Final = order.value
    signature = r.to_bytes(SIGNATURE_HALF_BYTES, ) + s.to_bytes(
        SIGNATURE_HALF_BYTES, byte_order
    )
    return _ENVELOPE_HEAD + encode_item(payload) + encode_item(signature)


def x_assemble__mutmut_19(payload: bytes, r: int, s: int, order: SignatureOrder = SignatureOrder.BIG) -> bytes:
    """Return the document made of a payload and its signature.

    Args:
        payload: From `DocumentTemplate.payload`.
        r: First half of the ECDSA P-384 signature over `signed_bytes(payload)`.
        s: Second half.
        order: How both halves are written.

    Raises:
        InvalidRequest: A half does not fit 48 bytes.
    """
    for half in (r, s):
        if not 0 < half < 1 << 8 * SIGNATURE_HALF_BYTES:
            raise InvalidRequest("signature half: expected 48 bytes and not zero, got another")
    byte_order: Final = order.value
    signature = r.to_bytes(SIGNATURE_HALF_BYTES, byte_order) + s.to_bytes(
        None, byte_order
    )
    return _ENVELOPE_HEAD + encode_item(payload) + encode_item(signature)


def x_assemble__mutmut_20(payload: bytes, r: int, s: int, order: SignatureOrder = SignatureOrder.BIG) -> bytes:
    """Return the document made of a payload and its signature.

    Args:
        payload: From `DocumentTemplate.payload`.
        r: First half of the ECDSA P-384 signature over `signed_bytes(payload)`.
        s: Second half.
        order: How both halves are written.

    Raises:
        InvalidRequest: A half does not fit 48 bytes.
    """
    for half in (r, s):
        if not 0 < half < 1 << 8 * SIGNATURE_HALF_BYTES:
            raise InvalidRequest("signature half: expected 48 bytes and not zero, got another")
    byte_order: Final = order.value
    signature = r.to_bytes(SIGNATURE_HALF_BYTES, byte_order) + s.to_bytes(
        SIGNATURE_HALF_BYTES, None
    )
    return _ENVELOPE_HEAD + encode_item(payload) + encode_item(signature)


def x_assemble__mutmut_21(payload: bytes, r: int, s: int, order: SignatureOrder = SignatureOrder.BIG) -> bytes:
    """Return the document made of a payload and its signature.

    Args:
        payload: From `DocumentTemplate.payload`.
        r: First half of the ECDSA P-384 signature over `signed_bytes(payload)`.
        s: Second half.
        order: How both halves are written.

    Raises:
        InvalidRequest: A half does not fit 48 bytes.
    """
    for half in (r, s):
        if not 0 < half < 1 << 8 * SIGNATURE_HALF_BYTES:
            raise InvalidRequest("signature half: expected 48 bytes and not zero, got another")
    byte_order: Final = order.value
    signature = r.to_bytes(SIGNATURE_HALF_BYTES, byte_order) + s.to_bytes(
        byte_order
    )
    return _ENVELOPE_HEAD + encode_item(payload) + encode_item(signature)


def x_assemble__mutmut_22(payload: bytes, r: int, s: int, order: SignatureOrder = SignatureOrder.BIG) -> bytes:
    """Return the document made of a payload and its signature.

    Args:
        payload: From `DocumentTemplate.payload`.
        r: First half of the ECDSA P-384 signature over `signed_bytes(payload)`.
        s: Second half.
        order: How both halves are written.

    Raises:
        InvalidRequest: A half does not fit 48 bytes.
    """
    for half in (r, s):
        if not 0 < half < 1 << 8 * SIGNATURE_HALF_BYTES:
            raise InvalidRequest("signature half: expected 48 bytes and not zero, got another")
    byte_order: Final = order.value
    signature = r.to_bytes(SIGNATURE_HALF_BYTES, byte_order) + s.to_bytes(
        SIGNATURE_HALF_BYTES, )
    return _ENVELOPE_HEAD + encode_item(payload) + encode_item(signature)


def x_assemble__mutmut_23(payload: bytes, r: int, s: int, order: SignatureOrder = SignatureOrder.BIG) -> bytes:
    """Return the document made of a payload and its signature.

    Args:
        payload: From `DocumentTemplate.payload`.
        r: First half of the ECDSA P-384 signature over `signed_bytes(payload)`.
        s: Second half.
        order: How both halves are written.

    Raises:
        InvalidRequest: A half does not fit 48 bytes.
    """
    for half in (r, s):
        if not 0 < half < 1 << 8 * SIGNATURE_HALF_BYTES:
            raise InvalidRequest("signature half: expected 48 bytes and not zero, got another")
    byte_order: Final = order.value
    signature = r.to_bytes(SIGNATURE_HALF_BYTES, byte_order) + s.to_bytes(
        SIGNATURE_HALF_BYTES, byte_order
    )
    return _ENVELOPE_HEAD + encode_item(payload) - encode_item(signature)


def x_assemble__mutmut_24(payload: bytes, r: int, s: int, order: SignatureOrder = SignatureOrder.BIG) -> bytes:
    """Return the document made of a payload and its signature.

    Args:
        payload: From `DocumentTemplate.payload`.
        r: First half of the ECDSA P-384 signature over `signed_bytes(payload)`.
        s: Second half.
        order: How both halves are written.

    Raises:
        InvalidRequest: A half does not fit 48 bytes.
    """
    for half in (r, s):
        if not 0 < half < 1 << 8 * SIGNATURE_HALF_BYTES:
            raise InvalidRequest("signature half: expected 48 bytes and not zero, got another")
    byte_order: Final = order.value
    signature = r.to_bytes(SIGNATURE_HALF_BYTES, byte_order) + s.to_bytes(
        SIGNATURE_HALF_BYTES, byte_order
    )
    return _ENVELOPE_HEAD - encode_item(payload) + encode_item(signature)


def x_assemble__mutmut_25(payload: bytes, r: int, s: int, order: SignatureOrder = SignatureOrder.BIG) -> bytes:
    """Return the document made of a payload and its signature.

    Args:
        payload: From `DocumentTemplate.payload`.
        r: First half of the ECDSA P-384 signature over `signed_bytes(payload)`.
        s: Second half.
        order: How both halves are written.

    Raises:
        InvalidRequest: A half does not fit 48 bytes.
    """
    for half in (r, s):
        if not 0 < half < 1 << 8 * SIGNATURE_HALF_BYTES:
            raise InvalidRequest("signature half: expected 48 bytes and not zero, got another")
    byte_order: Final = order.value
    signature = r.to_bytes(SIGNATURE_HALF_BYTES, byte_order) + s.to_bytes(
        SIGNATURE_HALF_BYTES, byte_order
    )
    return _ENVELOPE_HEAD + encode_item(None) + encode_item(signature)


def x_assemble__mutmut_26(payload: bytes, r: int, s: int, order: SignatureOrder = SignatureOrder.BIG) -> bytes:
    """Return the document made of a payload and its signature.

    Args:
        payload: From `DocumentTemplate.payload`.
        r: First half of the ECDSA P-384 signature over `signed_bytes(payload)`.
        s: Second half.
        order: How both halves are written.

    Raises:
        InvalidRequest: A half does not fit 48 bytes.
    """
    for half in (r, s):
        if not 0 < half < 1 << 8 * SIGNATURE_HALF_BYTES:
            raise InvalidRequest("signature half: expected 48 bytes and not zero, got another")
    byte_order: Final = order.value
    signature = r.to_bytes(SIGNATURE_HALF_BYTES, byte_order) + s.to_bytes(
        SIGNATURE_HALF_BYTES, byte_order
    )
    return _ENVELOPE_HEAD + encode_item(payload) + encode_item(None)

mutants_x_assemble__mutmut['_mutmut_orig'] = x_assemble__mutmut_orig # type: ignore # mutmut generated
mutants_x_assemble__mutmut['x_assemble__mutmut_1'] = x_assemble__mutmut_1 # type: ignore # mutmut generated
mutants_x_assemble__mutmut['x_assemble__mutmut_2'] = x_assemble__mutmut_2 # type: ignore # mutmut generated
mutants_x_assemble__mutmut['x_assemble__mutmut_3'] = x_assemble__mutmut_3 # type: ignore # mutmut generated
mutants_x_assemble__mutmut['x_assemble__mutmut_4'] = x_assemble__mutmut_4 # type: ignore # mutmut generated
mutants_x_assemble__mutmut['x_assemble__mutmut_5'] = x_assemble__mutmut_5 # type: ignore # mutmut generated
mutants_x_assemble__mutmut['x_assemble__mutmut_6'] = x_assemble__mutmut_6 # type: ignore # mutmut generated
mutants_x_assemble__mutmut['x_assemble__mutmut_7'] = x_assemble__mutmut_7 # type: ignore # mutmut generated
mutants_x_assemble__mutmut['x_assemble__mutmut_8'] = x_assemble__mutmut_8 # type: ignore # mutmut generated
mutants_x_assemble__mutmut['x_assemble__mutmut_9'] = x_assemble__mutmut_9 # type: ignore # mutmut generated
mutants_x_assemble__mutmut['x_assemble__mutmut_10'] = x_assemble__mutmut_10 # type: ignore # mutmut generated
mutants_x_assemble__mutmut['x_assemble__mutmut_11'] = x_assemble__mutmut_11 # type: ignore # mutmut generated
mutants_x_assemble__mutmut['x_assemble__mutmut_12'] = x_assemble__mutmut_12 # type: ignore # mutmut generated
mutants_x_assemble__mutmut['x_assemble__mutmut_13'] = x_assemble__mutmut_13 # type: ignore # mutmut generated
mutants_x_assemble__mutmut['x_assemble__mutmut_14'] = x_assemble__mutmut_14 # type: ignore # mutmut generated
mutants_x_assemble__mutmut['x_assemble__mutmut_15'] = x_assemble__mutmut_15 # type: ignore # mutmut generated
mutants_x_assemble__mutmut['x_assemble__mutmut_16'] = x_assemble__mutmut_16 # type: ignore # mutmut generated
mutants_x_assemble__mutmut['x_assemble__mutmut_17'] = x_assemble__mutmut_17 # type: ignore # mutmut generated
mutants_x_assemble__mutmut['x_assemble__mutmut_18'] = x_assemble__mutmut_18 # type: ignore # mutmut generated
mutants_x_assemble__mutmut['x_assemble__mutmut_19'] = x_assemble__mutmut_19 # type: ignore # mutmut generated
mutants_x_assemble__mutmut['x_assemble__mutmut_20'] = x_assemble__mutmut_20 # type: ignore # mutmut generated
mutants_x_assemble__mutmut['x_assemble__mutmut_21'] = x_assemble__mutmut_21 # type: ignore # mutmut generated
mutants_x_assemble__mutmut['x_assemble__mutmut_22'] = x_assemble__mutmut_22 # type: ignore # mutmut generated
mutants_x_assemble__mutmut['x_assemble__mutmut_23'] = x_assemble__mutmut_23 # type: ignore # mutmut generated
mutants_x_assemble__mutmut['x_assemble__mutmut_24'] = x_assemble__mutmut_24 # type: ignore # mutmut generated
mutants_x_assemble__mutmut['x_assemble__mutmut_25'] = x_assemble__mutmut_25 # type: ignore # mutmut generated
mutants_x_assemble__mutmut['x_assemble__mutmut_26'] = x_assemble__mutmut_26 # type: ignore # mutmut generated


@dataclass(frozen=True, slots=True)
class ClaimedDocument:
    """A document that has the right form, and nothing more: anybody can make one.

    Attributes:
        profile: Whose document it claims to be, as the caller said.
        protected: The protected header as it arrived.
        payload: The payload as it arrived; the signature is checked over these bytes.
        signature: 96 bytes.
        module_id: Printable ASCII.
        timestamp_ms: Milliseconds since 1970.
        pcrs: Register number to its 48 bytes.
        certificate: Of the attestation key, DER, not yet looked into.
        cabundle: The chain above it, root first; DER, not yet looked into.
        user_data: Empty if the enclave gave none.
        nonce: Likewise.
        public_key: Likewise.
    """

    profile: Profile
    protected: bytes
    payload: bytes
    signature: bytes
    module_id: str
    timestamp_ms: int
    pcrs: Mapping[int, bytes]
    certificate: bytes
    cabundle: tuple[bytes, ...]
    user_data: bytes
    nonce: bytes
    public_key: bytes


_REQUIRED_KEYS: Final = frozenset(
    {"module_id", "timestamp", "digest", "pcrs", "certificate", "cabundle"}
)
_INPUT_KEYS: Final = frozenset({"user_data", "nonce"})  # and the public key, by either name
mutants_x_parse_document__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_parse_document__mutmut)
def parse_document(data: bytes, profile: Profile = QINGTIAN) -> ClaimedDocument:
    """Return the claim that `data` makes.

    Args:
        data: A whole document, with tag 18 or without a tag.
        profile: Whose document it must be.

    Raises:
        MalformedDocument: One of rules V01 to V14 is broken.
    """
    if not 0 < len(data) <= MAX_DOCUMENT_BYTES:
        raise MalformedDocument(
            Rule.V01, f"document: expected 1 to {MAX_DOCUMENT_BYTES} bytes, got {len(data)}"
        )
    envelope = _parse(data, "document", accept_tag=_COSE_SIGN1_TAG)
    if not isinstance(envelope, list) or len(envelope) != 4:
        raise MalformedDocument(Rule.V03, "envelope: expected an array of four, got another item")
    protected, unprotected, payload, signature = envelope
    if not isinstance(protected, bytes) or not isinstance(payload, bytes):
        raise MalformedDocument(Rule.V03, "protected header and payload: expected byte strings")
    header = _parse(protected, "protected header")
    if header != {1: _ES384}:
        raise MalformedDocument(Rule.V04, f"protected header: expected only {{1: {_ES384}}}")
    if unprotected != {}:
        raise MalformedDocument(Rule.V05, "unprotected header: expected an empty map")
    if not isinstance(signature, bytes) or len(signature) != 2 * SIGNATURE_HALF_BYTES:
        raise MalformedDocument(Rule.V06, "signature: expected a string of 96 bytes")
    return _parse_payload(profile, protected, payload, signature)


def x_parse_document__mutmut_orig(data: bytes, profile: Profile = QINGTIAN) -> ClaimedDocument:
    """Return the claim that `data` makes.

    Args:
        data: A whole document, with tag 18 or without a tag.
        profile: Whose document it must be.

    Raises:
        MalformedDocument: One of rules V01 to V14 is broken.
    """
    if not 0 < len(data) <= MAX_DOCUMENT_BYTES:
        raise MalformedDocument(
            Rule.V01, f"document: expected 1 to {MAX_DOCUMENT_BYTES} bytes, got {len(data)}"
        )
    envelope = _parse(data, "document", accept_tag=_COSE_SIGN1_TAG)
    if not isinstance(envelope, list) or len(envelope) != 4:
        raise MalformedDocument(Rule.V03, "envelope: expected an array of four, got another item")
    protected, unprotected, payload, signature = envelope
    if not isinstance(protected, bytes) or not isinstance(payload, bytes):
        raise MalformedDocument(Rule.V03, "protected header and payload: expected byte strings")
    header = _parse(protected, "protected header")
    if header != {1: _ES384}:
        raise MalformedDocument(Rule.V04, f"protected header: expected only {{1: {_ES384}}}")
    if unprotected != {}:
        raise MalformedDocument(Rule.V05, "unprotected header: expected an empty map")
    if not isinstance(signature, bytes) or len(signature) != 2 * SIGNATURE_HALF_BYTES:
        raise MalformedDocument(Rule.V06, "signature: expected a string of 96 bytes")
    return _parse_payload(profile, protected, payload, signature)


def x_parse_document__mutmut_1(data: bytes, profile: Profile = QINGTIAN) -> ClaimedDocument:
    """Return the claim that `data` makes.

    Args:
        data: A whole document, with tag 18 or without a tag.
        profile: Whose document it must be.

    Raises:
        MalformedDocument: One of rules V01 to V14 is broken.
    """
    if 0 < len(data) <= MAX_DOCUMENT_BYTES:
        raise MalformedDocument(
            Rule.V01, f"document: expected 1 to {MAX_DOCUMENT_BYTES} bytes, got {len(data)}"
        )
    envelope = _parse(data, "document", accept_tag=_COSE_SIGN1_TAG)
    if not isinstance(envelope, list) or len(envelope) != 4:
        raise MalformedDocument(Rule.V03, "envelope: expected an array of four, got another item")
    protected, unprotected, payload, signature = envelope
    if not isinstance(protected, bytes) or not isinstance(payload, bytes):
        raise MalformedDocument(Rule.V03, "protected header and payload: expected byte strings")
    header = _parse(protected, "protected header")
    if header != {1: _ES384}:
        raise MalformedDocument(Rule.V04, f"protected header: expected only {{1: {_ES384}}}")
    if unprotected != {}:
        raise MalformedDocument(Rule.V05, "unprotected header: expected an empty map")
    if not isinstance(signature, bytes) or len(signature) != 2 * SIGNATURE_HALF_BYTES:
        raise MalformedDocument(Rule.V06, "signature: expected a string of 96 bytes")
    return _parse_payload(profile, protected, payload, signature)


def x_parse_document__mutmut_2(data: bytes, profile: Profile = QINGTIAN) -> ClaimedDocument:
    """Return the claim that `data` makes.

    Args:
        data: A whole document, with tag 18 or without a tag.
        profile: Whose document it must be.

    Raises:
        MalformedDocument: One of rules V01 to V14 is broken.
    """
    if not 1 < len(data) <= MAX_DOCUMENT_BYTES:
        raise MalformedDocument(
            Rule.V01, f"document: expected 1 to {MAX_DOCUMENT_BYTES} bytes, got {len(data)}"
        )
    envelope = _parse(data, "document", accept_tag=_COSE_SIGN1_TAG)
    if not isinstance(envelope, list) or len(envelope) != 4:
        raise MalformedDocument(Rule.V03, "envelope: expected an array of four, got another item")
    protected, unprotected, payload, signature = envelope
    if not isinstance(protected, bytes) or not isinstance(payload, bytes):
        raise MalformedDocument(Rule.V03, "protected header and payload: expected byte strings")
    header = _parse(protected, "protected header")
    if header != {1: _ES384}:
        raise MalformedDocument(Rule.V04, f"protected header: expected only {{1: {_ES384}}}")
    if unprotected != {}:
        raise MalformedDocument(Rule.V05, "unprotected header: expected an empty map")
    if not isinstance(signature, bytes) or len(signature) != 2 * SIGNATURE_HALF_BYTES:
        raise MalformedDocument(Rule.V06, "signature: expected a string of 96 bytes")
    return _parse_payload(profile, protected, payload, signature)


def x_parse_document__mutmut_3(data: bytes, profile: Profile = QINGTIAN) -> ClaimedDocument:
    """Return the claim that `data` makes.

    Args:
        data: A whole document, with tag 18 or without a tag.
        profile: Whose document it must be.

    Raises:
        MalformedDocument: One of rules V01 to V14 is broken.
    """
    if not 0 <= len(data) <= MAX_DOCUMENT_BYTES:
        raise MalformedDocument(
            Rule.V01, f"document: expected 1 to {MAX_DOCUMENT_BYTES} bytes, got {len(data)}"
        )
    envelope = _parse(data, "document", accept_tag=_COSE_SIGN1_TAG)
    if not isinstance(envelope, list) or len(envelope) != 4:
        raise MalformedDocument(Rule.V03, "envelope: expected an array of four, got another item")
    protected, unprotected, payload, signature = envelope
    if not isinstance(protected, bytes) or not isinstance(payload, bytes):
        raise MalformedDocument(Rule.V03, "protected header and payload: expected byte strings")
    header = _parse(protected, "protected header")
    if header != {1: _ES384}:
        raise MalformedDocument(Rule.V04, f"protected header: expected only {{1: {_ES384}}}")
    if unprotected != {}:
        raise MalformedDocument(Rule.V05, "unprotected header: expected an empty map")
    if not isinstance(signature, bytes) or len(signature) != 2 * SIGNATURE_HALF_BYTES:
        raise MalformedDocument(Rule.V06, "signature: expected a string of 96 bytes")
    return _parse_payload(profile, protected, payload, signature)


def x_parse_document__mutmut_4(data: bytes, profile: Profile = QINGTIAN) -> ClaimedDocument:
    """Return the claim that `data` makes.

    Args:
        data: A whole document, with tag 18 or without a tag.
        profile: Whose document it must be.

    Raises:
        MalformedDocument: One of rules V01 to V14 is broken.
    """
    if not 0 < len(data) < MAX_DOCUMENT_BYTES:
        raise MalformedDocument(
            Rule.V01, f"document: expected 1 to {MAX_DOCUMENT_BYTES} bytes, got {len(data)}"
        )
    envelope = _parse(data, "document", accept_tag=_COSE_SIGN1_TAG)
    if not isinstance(envelope, list) or len(envelope) != 4:
        raise MalformedDocument(Rule.V03, "envelope: expected an array of four, got another item")
    protected, unprotected, payload, signature = envelope
    if not isinstance(protected, bytes) or not isinstance(payload, bytes):
        raise MalformedDocument(Rule.V03, "protected header and payload: expected byte strings")
    header = _parse(protected, "protected header")
    if header != {1: _ES384}:
        raise MalformedDocument(Rule.V04, f"protected header: expected only {{1: {_ES384}}}")
    if unprotected != {}:
        raise MalformedDocument(Rule.V05, "unprotected header: expected an empty map")
    if not isinstance(signature, bytes) or len(signature) != 2 * SIGNATURE_HALF_BYTES:
        raise MalformedDocument(Rule.V06, "signature: expected a string of 96 bytes")
    return _parse_payload(profile, protected, payload, signature)


def x_parse_document__mutmut_5(data: bytes, profile: Profile = QINGTIAN) -> ClaimedDocument:
    """Return the claim that `data` makes.

    Args:
        data: A whole document, with tag 18 or without a tag.
        profile: Whose document it must be.

    Raises:
        MalformedDocument: One of rules V01 to V14 is broken.
    """
    if not 0 < len(data) <= MAX_DOCUMENT_BYTES:
        raise MalformedDocument(
            None, f"document: expected 1 to {MAX_DOCUMENT_BYTES} bytes, got {len(data)}"
        )
    envelope = _parse(data, "document", accept_tag=_COSE_SIGN1_TAG)
    if not isinstance(envelope, list) or len(envelope) != 4:
        raise MalformedDocument(Rule.V03, "envelope: expected an array of four, got another item")
    protected, unprotected, payload, signature = envelope
    if not isinstance(protected, bytes) or not isinstance(payload, bytes):
        raise MalformedDocument(Rule.V03, "protected header and payload: expected byte strings")
    header = _parse(protected, "protected header")
    if header != {1: _ES384}:
        raise MalformedDocument(Rule.V04, f"protected header: expected only {{1: {_ES384}}}")
    if unprotected != {}:
        raise MalformedDocument(Rule.V05, "unprotected header: expected an empty map")
    if not isinstance(signature, bytes) or len(signature) != 2 * SIGNATURE_HALF_BYTES:
        raise MalformedDocument(Rule.V06, "signature: expected a string of 96 bytes")
    return _parse_payload(profile, protected, payload, signature)


def x_parse_document__mutmut_6(data: bytes, profile: Profile = QINGTIAN) -> ClaimedDocument:
    """Return the claim that `data` makes.

    Args:
        data: A whole document, with tag 18 or without a tag.
        profile: Whose document it must be.

    Raises:
        MalformedDocument: One of rules V01 to V14 is broken.
    """
    if not 0 < len(data) <= MAX_DOCUMENT_BYTES:
        raise MalformedDocument(
            Rule.V01, None
        )
    envelope = _parse(data, "document", accept_tag=_COSE_SIGN1_TAG)
    if not isinstance(envelope, list) or len(envelope) != 4:
        raise MalformedDocument(Rule.V03, "envelope: expected an array of four, got another item")
    protected, unprotected, payload, signature = envelope
    if not isinstance(protected, bytes) or not isinstance(payload, bytes):
        raise MalformedDocument(Rule.V03, "protected header and payload: expected byte strings")
    header = _parse(protected, "protected header")
    if header != {1: _ES384}:
        raise MalformedDocument(Rule.V04, f"protected header: expected only {{1: {_ES384}}}")
    if unprotected != {}:
        raise MalformedDocument(Rule.V05, "unprotected header: expected an empty map")
    if not isinstance(signature, bytes) or len(signature) != 2 * SIGNATURE_HALF_BYTES:
        raise MalformedDocument(Rule.V06, "signature: expected a string of 96 bytes")
    return _parse_payload(profile, protected, payload, signature)


def x_parse_document__mutmut_7(data: bytes, profile: Profile = QINGTIAN) -> ClaimedDocument:
    """Return the claim that `data` makes.

    Args:
        data: A whole document, with tag 18 or without a tag.
        profile: Whose document it must be.

    Raises:
        MalformedDocument: One of rules V01 to V14 is broken.
    """
    if not 0 < len(data) <= MAX_DOCUMENT_BYTES:
        raise MalformedDocument(
            f"document: expected 1 to {MAX_DOCUMENT_BYTES} bytes, got {len(data)}"
        )
    envelope = _parse(data, "document", accept_tag=_COSE_SIGN1_TAG)
    if not isinstance(envelope, list) or len(envelope) != 4:
        raise MalformedDocument(Rule.V03, "envelope: expected an array of four, got another item")
    protected, unprotected, payload, signature = envelope
    if not isinstance(protected, bytes) or not isinstance(payload, bytes):
        raise MalformedDocument(Rule.V03, "protected header and payload: expected byte strings")
    header = _parse(protected, "protected header")
    if header != {1: _ES384}:
        raise MalformedDocument(Rule.V04, f"protected header: expected only {{1: {_ES384}}}")
    if unprotected != {}:
        raise MalformedDocument(Rule.V05, "unprotected header: expected an empty map")
    if not isinstance(signature, bytes) or len(signature) != 2 * SIGNATURE_HALF_BYTES:
        raise MalformedDocument(Rule.V06, "signature: expected a string of 96 bytes")
    return _parse_payload(profile, protected, payload, signature)


def x_parse_document__mutmut_8(data: bytes, profile: Profile = QINGTIAN) -> ClaimedDocument:
    """Return the claim that `data` makes.

    Args:
        data: A whole document, with tag 18 or without a tag.
        profile: Whose document it must be.

    Raises:
        MalformedDocument: One of rules V01 to V14 is broken.
    """
    if not 0 < len(data) <= MAX_DOCUMENT_BYTES:
        raise MalformedDocument(
            Rule.V01, )
    envelope = _parse(data, "document", accept_tag=_COSE_SIGN1_TAG)
    if not isinstance(envelope, list) or len(envelope) != 4:
        raise MalformedDocument(Rule.V03, "envelope: expected an array of four, got another item")
    protected, unprotected, payload, signature = envelope
    if not isinstance(protected, bytes) or not isinstance(payload, bytes):
        raise MalformedDocument(Rule.V03, "protected header and payload: expected byte strings")
    header = _parse(protected, "protected header")
    if header != {1: _ES384}:
        raise MalformedDocument(Rule.V04, f"protected header: expected only {{1: {_ES384}}}")
    if unprotected != {}:
        raise MalformedDocument(Rule.V05, "unprotected header: expected an empty map")
    if not isinstance(signature, bytes) or len(signature) != 2 * SIGNATURE_HALF_BYTES:
        raise MalformedDocument(Rule.V06, "signature: expected a string of 96 bytes")
    return _parse_payload(profile, protected, payload, signature)


def x_parse_document__mutmut_9(data: bytes, profile: Profile = QINGTIAN) -> ClaimedDocument:
    """Return the claim that `data` makes.

    Args:
        data: A whole document, with tag 18 or without a tag.
        profile: Whose document it must be.

    Raises:
        MalformedDocument: One of rules V01 to V14 is broken.
    """
    if not 0 < len(data) <= MAX_DOCUMENT_BYTES:
        raise MalformedDocument(
            Rule.V01, f"document: expected 1 to {MAX_DOCUMENT_BYTES} bytes, got {len(data)}"
        )
    envelope = None
    if not isinstance(envelope, list) or len(envelope) != 4:
        raise MalformedDocument(Rule.V03, "envelope: expected an array of four, got another item")
    protected, unprotected, payload, signature = envelope
    if not isinstance(protected, bytes) or not isinstance(payload, bytes):
        raise MalformedDocument(Rule.V03, "protected header and payload: expected byte strings")
    header = _parse(protected, "protected header")
    if header != {1: _ES384}:
        raise MalformedDocument(Rule.V04, f"protected header: expected only {{1: {_ES384}}}")
    if unprotected != {}:
        raise MalformedDocument(Rule.V05, "unprotected header: expected an empty map")
    if not isinstance(signature, bytes) or len(signature) != 2 * SIGNATURE_HALF_BYTES:
        raise MalformedDocument(Rule.V06, "signature: expected a string of 96 bytes")
    return _parse_payload(profile, protected, payload, signature)


def x_parse_document__mutmut_10(data: bytes, profile: Profile = QINGTIAN) -> ClaimedDocument:
    """Return the claim that `data` makes.

    Args:
        data: A whole document, with tag 18 or without a tag.
        profile: Whose document it must be.

    Raises:
        MalformedDocument: One of rules V01 to V14 is broken.
    """
    if not 0 < len(data) <= MAX_DOCUMENT_BYTES:
        raise MalformedDocument(
            Rule.V01, f"document: expected 1 to {MAX_DOCUMENT_BYTES} bytes, got {len(data)}"
        )
    envelope = _parse(None, "document", accept_tag=_COSE_SIGN1_TAG)
    if not isinstance(envelope, list) or len(envelope) != 4:
        raise MalformedDocument(Rule.V03, "envelope: expected an array of four, got another item")
    protected, unprotected, payload, signature = envelope
    if not isinstance(protected, bytes) or not isinstance(payload, bytes):
        raise MalformedDocument(Rule.V03, "protected header and payload: expected byte strings")
    header = _parse(protected, "protected header")
    if header != {1: _ES384}:
        raise MalformedDocument(Rule.V04, f"protected header: expected only {{1: {_ES384}}}")
    if unprotected != {}:
        raise MalformedDocument(Rule.V05, "unprotected header: expected an empty map")
    if not isinstance(signature, bytes) or len(signature) != 2 * SIGNATURE_HALF_BYTES:
        raise MalformedDocument(Rule.V06, "signature: expected a string of 96 bytes")
    return _parse_payload(profile, protected, payload, signature)


def x_parse_document__mutmut_11(data: bytes, profile: Profile = QINGTIAN) -> ClaimedDocument:
    """Return the claim that `data` makes.

    Args:
        data: A whole document, with tag 18 or without a tag.
        profile: Whose document it must be.

    Raises:
        MalformedDocument: One of rules V01 to V14 is broken.
    """
    if not 0 < len(data) <= MAX_DOCUMENT_BYTES:
        raise MalformedDocument(
            Rule.V01, f"document: expected 1 to {MAX_DOCUMENT_BYTES} bytes, got {len(data)}"
        )
    envelope = _parse(data, None, accept_tag=_COSE_SIGN1_TAG)
    if not isinstance(envelope, list) or len(envelope) != 4:
        raise MalformedDocument(Rule.V03, "envelope: expected an array of four, got another item")
    protected, unprotected, payload, signature = envelope
    if not isinstance(protected, bytes) or not isinstance(payload, bytes):
        raise MalformedDocument(Rule.V03, "protected header and payload: expected byte strings")
    header = _parse(protected, "protected header")
    if header != {1: _ES384}:
        raise MalformedDocument(Rule.V04, f"protected header: expected only {{1: {_ES384}}}")
    if unprotected != {}:
        raise MalformedDocument(Rule.V05, "unprotected header: expected an empty map")
    if not isinstance(signature, bytes) or len(signature) != 2 * SIGNATURE_HALF_BYTES:
        raise MalformedDocument(Rule.V06, "signature: expected a string of 96 bytes")
    return _parse_payload(profile, protected, payload, signature)


def x_parse_document__mutmut_12(data: bytes, profile: Profile = QINGTIAN) -> ClaimedDocument:
    """Return the claim that `data` makes.

    Args:
        data: A whole document, with tag 18 or without a tag.
        profile: Whose document it must be.

    Raises:
        MalformedDocument: One of rules V01 to V14 is broken.
    """
    if not 0 < len(data) <= MAX_DOCUMENT_BYTES:
        raise MalformedDocument(
            Rule.V01, f"document: expected 1 to {MAX_DOCUMENT_BYTES} bytes, got {len(data)}"
        )
    envelope = _parse(data, "document", accept_tag=None)
    if not isinstance(envelope, list) or len(envelope) != 4:
        raise MalformedDocument(Rule.V03, "envelope: expected an array of four, got another item")
    protected, unprotected, payload, signature = envelope
    if not isinstance(protected, bytes) or not isinstance(payload, bytes):
        raise MalformedDocument(Rule.V03, "protected header and payload: expected byte strings")
    header = _parse(protected, "protected header")
    if header != {1: _ES384}:
        raise MalformedDocument(Rule.V04, f"protected header: expected only {{1: {_ES384}}}")
    if unprotected != {}:
        raise MalformedDocument(Rule.V05, "unprotected header: expected an empty map")
    if not isinstance(signature, bytes) or len(signature) != 2 * SIGNATURE_HALF_BYTES:
        raise MalformedDocument(Rule.V06, "signature: expected a string of 96 bytes")
    return _parse_payload(profile, protected, payload, signature)


def x_parse_document__mutmut_13(data: bytes, profile: Profile = QINGTIAN) -> ClaimedDocument:
    """Return the claim that `data` makes.

    Args:
        data: A whole document, with tag 18 or without a tag.
        profile: Whose document it must be.

    Raises:
        MalformedDocument: One of rules V01 to V14 is broken.
    """
    if not 0 < len(data) <= MAX_DOCUMENT_BYTES:
        raise MalformedDocument(
            Rule.V01, f"document: expected 1 to {MAX_DOCUMENT_BYTES} bytes, got {len(data)}"
        )
    envelope = _parse("document", accept_tag=_COSE_SIGN1_TAG)
    if not isinstance(envelope, list) or len(envelope) != 4:
        raise MalformedDocument(Rule.V03, "envelope: expected an array of four, got another item")
    protected, unprotected, payload, signature = envelope
    if not isinstance(protected, bytes) or not isinstance(payload, bytes):
        raise MalformedDocument(Rule.V03, "protected header and payload: expected byte strings")
    header = _parse(protected, "protected header")
    if header != {1: _ES384}:
        raise MalformedDocument(Rule.V04, f"protected header: expected only {{1: {_ES384}}}")
    if unprotected != {}:
        raise MalformedDocument(Rule.V05, "unprotected header: expected an empty map")
    if not isinstance(signature, bytes) or len(signature) != 2 * SIGNATURE_HALF_BYTES:
        raise MalformedDocument(Rule.V06, "signature: expected a string of 96 bytes")
    return _parse_payload(profile, protected, payload, signature)


def x_parse_document__mutmut_14(data: bytes, profile: Profile = QINGTIAN) -> ClaimedDocument:
    """Return the claim that `data` makes.

    Args:
        data: A whole document, with tag 18 or without a tag.
        profile: Whose document it must be.

    Raises:
        MalformedDocument: One of rules V01 to V14 is broken.
    """
    if not 0 < len(data) <= MAX_DOCUMENT_BYTES:
        raise MalformedDocument(
            Rule.V01, f"document: expected 1 to {MAX_DOCUMENT_BYTES} bytes, got {len(data)}"
        )
    envelope = _parse(data, accept_tag=_COSE_SIGN1_TAG)
    if not isinstance(envelope, list) or len(envelope) != 4:
        raise MalformedDocument(Rule.V03, "envelope: expected an array of four, got another item")
    protected, unprotected, payload, signature = envelope
    if not isinstance(protected, bytes) or not isinstance(payload, bytes):
        raise MalformedDocument(Rule.V03, "protected header and payload: expected byte strings")
    header = _parse(protected, "protected header")
    if header != {1: _ES384}:
        raise MalformedDocument(Rule.V04, f"protected header: expected only {{1: {_ES384}}}")
    if unprotected != {}:
        raise MalformedDocument(Rule.V05, "unprotected header: expected an empty map")
    if not isinstance(signature, bytes) or len(signature) != 2 * SIGNATURE_HALF_BYTES:
        raise MalformedDocument(Rule.V06, "signature: expected a string of 96 bytes")
    return _parse_payload(profile, protected, payload, signature)


def x_parse_document__mutmut_15(data: bytes, profile: Profile = QINGTIAN) -> ClaimedDocument:
    """Return the claim that `data` makes.

    Args:
        data: A whole document, with tag 18 or without a tag.
        profile: Whose document it must be.

    Raises:
        MalformedDocument: One of rules V01 to V14 is broken.
    """
    if not 0 < len(data) <= MAX_DOCUMENT_BYTES:
        raise MalformedDocument(
            Rule.V01, f"document: expected 1 to {MAX_DOCUMENT_BYTES} bytes, got {len(data)}"
        )
    envelope = _parse(data, "document", )
    if not isinstance(envelope, list) or len(envelope) != 4:
        raise MalformedDocument(Rule.V03, "envelope: expected an array of four, got another item")
    protected, unprotected, payload, signature = envelope
    if not isinstance(protected, bytes) or not isinstance(payload, bytes):
        raise MalformedDocument(Rule.V03, "protected header and payload: expected byte strings")
    header = _parse(protected, "protected header")
    if header != {1: _ES384}:
        raise MalformedDocument(Rule.V04, f"protected header: expected only {{1: {_ES384}}}")
    if unprotected != {}:
        raise MalformedDocument(Rule.V05, "unprotected header: expected an empty map")
    if not isinstance(signature, bytes) or len(signature) != 2 * SIGNATURE_HALF_BYTES:
        raise MalformedDocument(Rule.V06, "signature: expected a string of 96 bytes")
    return _parse_payload(profile, protected, payload, signature)


def x_parse_document__mutmut_16(data: bytes, profile: Profile = QINGTIAN) -> ClaimedDocument:
    """Return the claim that `data` makes.

    Args:
        data: A whole document, with tag 18 or without a tag.
        profile: Whose document it must be.

    Raises:
        MalformedDocument: One of rules V01 to V14 is broken.
    """
    if not 0 < len(data) <= MAX_DOCUMENT_BYTES:
        raise MalformedDocument(
            Rule.V01, f"document: expected 1 to {MAX_DOCUMENT_BYTES} bytes, got {len(data)}"
        )
    envelope = _parse(data, "XXdocumentXX", accept_tag=_COSE_SIGN1_TAG)
    if not isinstance(envelope, list) or len(envelope) != 4:
        raise MalformedDocument(Rule.V03, "envelope: expected an array of four, got another item")
    protected, unprotected, payload, signature = envelope
    if not isinstance(protected, bytes) or not isinstance(payload, bytes):
        raise MalformedDocument(Rule.V03, "protected header and payload: expected byte strings")
    header = _parse(protected, "protected header")
    if header != {1: _ES384}:
        raise MalformedDocument(Rule.V04, f"protected header: expected only {{1: {_ES384}}}")
    if unprotected != {}:
        raise MalformedDocument(Rule.V05, "unprotected header: expected an empty map")
    if not isinstance(signature, bytes) or len(signature) != 2 * SIGNATURE_HALF_BYTES:
        raise MalformedDocument(Rule.V06, "signature: expected a string of 96 bytes")
    return _parse_payload(profile, protected, payload, signature)


def x_parse_document__mutmut_17(data: bytes, profile: Profile = QINGTIAN) -> ClaimedDocument:
    """Return the claim that `data` makes.

    Args:
        data: A whole document, with tag 18 or without a tag.
        profile: Whose document it must be.

    Raises:
        MalformedDocument: One of rules V01 to V14 is broken.
    """
    if not 0 < len(data) <= MAX_DOCUMENT_BYTES:
        raise MalformedDocument(
            Rule.V01, f"document: expected 1 to {MAX_DOCUMENT_BYTES} bytes, got {len(data)}"
        )
    envelope = _parse(data, "DOCUMENT", accept_tag=_COSE_SIGN1_TAG)
    if not isinstance(envelope, list) or len(envelope) != 4:
        raise MalformedDocument(Rule.V03, "envelope: expected an array of four, got another item")
    protected, unprotected, payload, signature = envelope
    if not isinstance(protected, bytes) or not isinstance(payload, bytes):
        raise MalformedDocument(Rule.V03, "protected header and payload: expected byte strings")
    header = _parse(protected, "protected header")
    if header != {1: _ES384}:
        raise MalformedDocument(Rule.V04, f"protected header: expected only {{1: {_ES384}}}")
    if unprotected != {}:
        raise MalformedDocument(Rule.V05, "unprotected header: expected an empty map")
    if not isinstance(signature, bytes) or len(signature) != 2 * SIGNATURE_HALF_BYTES:
        raise MalformedDocument(Rule.V06, "signature: expected a string of 96 bytes")
    return _parse_payload(profile, protected, payload, signature)


def x_parse_document__mutmut_18(data: bytes, profile: Profile = QINGTIAN) -> ClaimedDocument:
    """Return the claim that `data` makes.

    Args:
        data: A whole document, with tag 18 or without a tag.
        profile: Whose document it must be.

    Raises:
        MalformedDocument: One of rules V01 to V14 is broken.
    """
    if not 0 < len(data) <= MAX_DOCUMENT_BYTES:
        raise MalformedDocument(
            Rule.V01, f"document: expected 1 to {MAX_DOCUMENT_BYTES} bytes, got {len(data)}"
        )
    envelope = _parse(data, "document", accept_tag=_COSE_SIGN1_TAG)
    if not isinstance(envelope, list) and len(envelope) != 4:
        raise MalformedDocument(Rule.V03, "envelope: expected an array of four, got another item")
    protected, unprotected, payload, signature = envelope
    if not isinstance(protected, bytes) or not isinstance(payload, bytes):
        raise MalformedDocument(Rule.V03, "protected header and payload: expected byte strings")
    header = _parse(protected, "protected header")
    if header != {1: _ES384}:
        raise MalformedDocument(Rule.V04, f"protected header: expected only {{1: {_ES384}}}")
    if unprotected != {}:
        raise MalformedDocument(Rule.V05, "unprotected header: expected an empty map")
    if not isinstance(signature, bytes) or len(signature) != 2 * SIGNATURE_HALF_BYTES:
        raise MalformedDocument(Rule.V06, "signature: expected a string of 96 bytes")
    return _parse_payload(profile, protected, payload, signature)


def x_parse_document__mutmut_19(data: bytes, profile: Profile = QINGTIAN) -> ClaimedDocument:
    """Return the claim that `data` makes.

    Args:
        data: A whole document, with tag 18 or without a tag.
        profile: Whose document it must be.

    Raises:
        MalformedDocument: One of rules V01 to V14 is broken.
    """
    if not 0 < len(data) <= MAX_DOCUMENT_BYTES:
        raise MalformedDocument(
            Rule.V01, f"document: expected 1 to {MAX_DOCUMENT_BYTES} bytes, got {len(data)}"
        )
    envelope = _parse(data, "document", accept_tag=_COSE_SIGN1_TAG)
    if isinstance(envelope, list) or len(envelope) != 4:
        raise MalformedDocument(Rule.V03, "envelope: expected an array of four, got another item")
    protected, unprotected, payload, signature = envelope
    if not isinstance(protected, bytes) or not isinstance(payload, bytes):
        raise MalformedDocument(Rule.V03, "protected header and payload: expected byte strings")
    header = _parse(protected, "protected header")
    if header != {1: _ES384}:
        raise MalformedDocument(Rule.V04, f"protected header: expected only {{1: {_ES384}}}")
    if unprotected != {}:
        raise MalformedDocument(Rule.V05, "unprotected header: expected an empty map")
    if not isinstance(signature, bytes) or len(signature) != 2 * SIGNATURE_HALF_BYTES:
        raise MalformedDocument(Rule.V06, "signature: expected a string of 96 bytes")
    return _parse_payload(profile, protected, payload, signature)


def x_parse_document__mutmut_20(data: bytes, profile: Profile = QINGTIAN) -> ClaimedDocument:
    """Return the claim that `data` makes.

    Args:
        data: A whole document, with tag 18 or without a tag.
        profile: Whose document it must be.

    Raises:
        MalformedDocument: One of rules V01 to V14 is broken.
    """
    if not 0 < len(data) <= MAX_DOCUMENT_BYTES:
        raise MalformedDocument(
            Rule.V01, f"document: expected 1 to {MAX_DOCUMENT_BYTES} bytes, got {len(data)}"
        )
    envelope = _parse(data, "document", accept_tag=_COSE_SIGN1_TAG)
    if not isinstance(envelope, list) or len(envelope) == 4:
        raise MalformedDocument(Rule.V03, "envelope: expected an array of four, got another item")
    protected, unprotected, payload, signature = envelope
    if not isinstance(protected, bytes) or not isinstance(payload, bytes):
        raise MalformedDocument(Rule.V03, "protected header and payload: expected byte strings")
    header = _parse(protected, "protected header")
    if header != {1: _ES384}:
        raise MalformedDocument(Rule.V04, f"protected header: expected only {{1: {_ES384}}}")
    if unprotected != {}:
        raise MalformedDocument(Rule.V05, "unprotected header: expected an empty map")
    if not isinstance(signature, bytes) or len(signature) != 2 * SIGNATURE_HALF_BYTES:
        raise MalformedDocument(Rule.V06, "signature: expected a string of 96 bytes")
    return _parse_payload(profile, protected, payload, signature)


def x_parse_document__mutmut_21(data: bytes, profile: Profile = QINGTIAN) -> ClaimedDocument:
    """Return the claim that `data` makes.

    Args:
        data: A whole document, with tag 18 or without a tag.
        profile: Whose document it must be.

    Raises:
        MalformedDocument: One of rules V01 to V14 is broken.
    """
    if not 0 < len(data) <= MAX_DOCUMENT_BYTES:
        raise MalformedDocument(
            Rule.V01, f"document: expected 1 to {MAX_DOCUMENT_BYTES} bytes, got {len(data)}"
        )
    envelope = _parse(data, "document", accept_tag=_COSE_SIGN1_TAG)
    if not isinstance(envelope, list) or len(envelope) != 5:
        raise MalformedDocument(Rule.V03, "envelope: expected an array of four, got another item")
    protected, unprotected, payload, signature = envelope
    if not isinstance(protected, bytes) or not isinstance(payload, bytes):
        raise MalformedDocument(Rule.V03, "protected header and payload: expected byte strings")
    header = _parse(protected, "protected header")
    if header != {1: _ES384}:
        raise MalformedDocument(Rule.V04, f"protected header: expected only {{1: {_ES384}}}")
    if unprotected != {}:
        raise MalformedDocument(Rule.V05, "unprotected header: expected an empty map")
    if not isinstance(signature, bytes) or len(signature) != 2 * SIGNATURE_HALF_BYTES:
        raise MalformedDocument(Rule.V06, "signature: expected a string of 96 bytes")
    return _parse_payload(profile, protected, payload, signature)


def x_parse_document__mutmut_22(data: bytes, profile: Profile = QINGTIAN) -> ClaimedDocument:
    """Return the claim that `data` makes.

    Args:
        data: A whole document, with tag 18 or without a tag.
        profile: Whose document it must be.

    Raises:
        MalformedDocument: One of rules V01 to V14 is broken.
    """
    if not 0 < len(data) <= MAX_DOCUMENT_BYTES:
        raise MalformedDocument(
            Rule.V01, f"document: expected 1 to {MAX_DOCUMENT_BYTES} bytes, got {len(data)}"
        )
    envelope = _parse(data, "document", accept_tag=_COSE_SIGN1_TAG)
    if not isinstance(envelope, list) or len(envelope) != 4:
        raise MalformedDocument(None, "envelope: expected an array of four, got another item")
    protected, unprotected, payload, signature = envelope
    if not isinstance(protected, bytes) or not isinstance(payload, bytes):
        raise MalformedDocument(Rule.V03, "protected header and payload: expected byte strings")
    header = _parse(protected, "protected header")
    if header != {1: _ES384}:
        raise MalformedDocument(Rule.V04, f"protected header: expected only {{1: {_ES384}}}")
    if unprotected != {}:
        raise MalformedDocument(Rule.V05, "unprotected header: expected an empty map")
    if not isinstance(signature, bytes) or len(signature) != 2 * SIGNATURE_HALF_BYTES:
        raise MalformedDocument(Rule.V06, "signature: expected a string of 96 bytes")
    return _parse_payload(profile, protected, payload, signature)


def x_parse_document__mutmut_23(data: bytes, profile: Profile = QINGTIAN) -> ClaimedDocument:
    """Return the claim that `data` makes.

    Args:
        data: A whole document, with tag 18 or without a tag.
        profile: Whose document it must be.

    Raises:
        MalformedDocument: One of rules V01 to V14 is broken.
    """
    if not 0 < len(data) <= MAX_DOCUMENT_BYTES:
        raise MalformedDocument(
            Rule.V01, f"document: expected 1 to {MAX_DOCUMENT_BYTES} bytes, got {len(data)}"
        )
    envelope = _parse(data, "document", accept_tag=_COSE_SIGN1_TAG)
    if not isinstance(envelope, list) or len(envelope) != 4:
        raise MalformedDocument(Rule.V03, None)
    protected, unprotected, payload, signature = envelope
    if not isinstance(protected, bytes) or not isinstance(payload, bytes):
        raise MalformedDocument(Rule.V03, "protected header and payload: expected byte strings")
    header = _parse(protected, "protected header")
    if header != {1: _ES384}:
        raise MalformedDocument(Rule.V04, f"protected header: expected only {{1: {_ES384}}}")
    if unprotected != {}:
        raise MalformedDocument(Rule.V05, "unprotected header: expected an empty map")
    if not isinstance(signature, bytes) or len(signature) != 2 * SIGNATURE_HALF_BYTES:
        raise MalformedDocument(Rule.V06, "signature: expected a string of 96 bytes")
    return _parse_payload(profile, protected, payload, signature)


def x_parse_document__mutmut_24(data: bytes, profile: Profile = QINGTIAN) -> ClaimedDocument:
    """Return the claim that `data` makes.

    Args:
        data: A whole document, with tag 18 or without a tag.
        profile: Whose document it must be.

    Raises:
        MalformedDocument: One of rules V01 to V14 is broken.
    """
    if not 0 < len(data) <= MAX_DOCUMENT_BYTES:
        raise MalformedDocument(
            Rule.V01, f"document: expected 1 to {MAX_DOCUMENT_BYTES} bytes, got {len(data)}"
        )
    envelope = _parse(data, "document", accept_tag=_COSE_SIGN1_TAG)
    if not isinstance(envelope, list) or len(envelope) != 4:
        raise MalformedDocument("envelope: expected an array of four, got another item")
    protected, unprotected, payload, signature = envelope
    if not isinstance(protected, bytes) or not isinstance(payload, bytes):
        raise MalformedDocument(Rule.V03, "protected header and payload: expected byte strings")
    header = _parse(protected, "protected header")
    if header != {1: _ES384}:
        raise MalformedDocument(Rule.V04, f"protected header: expected only {{1: {_ES384}}}")
    if unprotected != {}:
        raise MalformedDocument(Rule.V05, "unprotected header: expected an empty map")
    if not isinstance(signature, bytes) or len(signature) != 2 * SIGNATURE_HALF_BYTES:
        raise MalformedDocument(Rule.V06, "signature: expected a string of 96 bytes")
    return _parse_payload(profile, protected, payload, signature)


def x_parse_document__mutmut_25(data: bytes, profile: Profile = QINGTIAN) -> ClaimedDocument:
    """Return the claim that `data` makes.

    Args:
        data: A whole document, with tag 18 or without a tag.
        profile: Whose document it must be.

    Raises:
        MalformedDocument: One of rules V01 to V14 is broken.
    """
    if not 0 < len(data) <= MAX_DOCUMENT_BYTES:
        raise MalformedDocument(
            Rule.V01, f"document: expected 1 to {MAX_DOCUMENT_BYTES} bytes, got {len(data)}"
        )
    envelope = _parse(data, "document", accept_tag=_COSE_SIGN1_TAG)
    if not isinstance(envelope, list) or len(envelope) != 4:
        raise MalformedDocument(Rule.V03, )
    protected, unprotected, payload, signature = envelope
    if not isinstance(protected, bytes) or not isinstance(payload, bytes):
        raise MalformedDocument(Rule.V03, "protected header and payload: expected byte strings")
    header = _parse(protected, "protected header")
    if header != {1: _ES384}:
        raise MalformedDocument(Rule.V04, f"protected header: expected only {{1: {_ES384}}}")
    if unprotected != {}:
        raise MalformedDocument(Rule.V05, "unprotected header: expected an empty map")
    if not isinstance(signature, bytes) or len(signature) != 2 * SIGNATURE_HALF_BYTES:
        raise MalformedDocument(Rule.V06, "signature: expected a string of 96 bytes")
    return _parse_payload(profile, protected, payload, signature)


def x_parse_document__mutmut_26(data: bytes, profile: Profile = QINGTIAN) -> ClaimedDocument:
    """Return the claim that `data` makes.

    Args:
        data: A whole document, with tag 18 or without a tag.
        profile: Whose document it must be.

    Raises:
        MalformedDocument: One of rules V01 to V14 is broken.
    """
    if not 0 < len(data) <= MAX_DOCUMENT_BYTES:
        raise MalformedDocument(
            Rule.V01, f"document: expected 1 to {MAX_DOCUMENT_BYTES} bytes, got {len(data)}"
        )
    envelope = _parse(data, "document", accept_tag=_COSE_SIGN1_TAG)
    if not isinstance(envelope, list) or len(envelope) != 4:
        raise MalformedDocument(Rule.V03, "XXenvelope: expected an array of four, got another itemXX")
    protected, unprotected, payload, signature = envelope
    if not isinstance(protected, bytes) or not isinstance(payload, bytes):
        raise MalformedDocument(Rule.V03, "protected header and payload: expected byte strings")
    header = _parse(protected, "protected header")
    if header != {1: _ES384}:
        raise MalformedDocument(Rule.V04, f"protected header: expected only {{1: {_ES384}}}")
    if unprotected != {}:
        raise MalformedDocument(Rule.V05, "unprotected header: expected an empty map")
    if not isinstance(signature, bytes) or len(signature) != 2 * SIGNATURE_HALF_BYTES:
        raise MalformedDocument(Rule.V06, "signature: expected a string of 96 bytes")
    return _parse_payload(profile, protected, payload, signature)


def x_parse_document__mutmut_27(data: bytes, profile: Profile = QINGTIAN) -> ClaimedDocument:
    """Return the claim that `data` makes.

    Args:
        data: A whole document, with tag 18 or without a tag.
        profile: Whose document it must be.

    Raises:
        MalformedDocument: One of rules V01 to V14 is broken.
    """
    if not 0 < len(data) <= MAX_DOCUMENT_BYTES:
        raise MalformedDocument(
            Rule.V01, f"document: expected 1 to {MAX_DOCUMENT_BYTES} bytes, got {len(data)}"
        )
    envelope = _parse(data, "document", accept_tag=_COSE_SIGN1_TAG)
    if not isinstance(envelope, list) or len(envelope) != 4:
        raise MalformedDocument(Rule.V03, "ENVELOPE: EXPECTED AN ARRAY OF FOUR, GOT ANOTHER ITEM")
    protected, unprotected, payload, signature = envelope
    if not isinstance(protected, bytes) or not isinstance(payload, bytes):
        raise MalformedDocument(Rule.V03, "protected header and payload: expected byte strings")
    header = _parse(protected, "protected header")
    if header != {1: _ES384}:
        raise MalformedDocument(Rule.V04, f"protected header: expected only {{1: {_ES384}}}")
    if unprotected != {}:
        raise MalformedDocument(Rule.V05, "unprotected header: expected an empty map")
    if not isinstance(signature, bytes) or len(signature) != 2 * SIGNATURE_HALF_BYTES:
        raise MalformedDocument(Rule.V06, "signature: expected a string of 96 bytes")
    return _parse_payload(profile, protected, payload, signature)


def x_parse_document__mutmut_28(data: bytes, profile: Profile = QINGTIAN) -> ClaimedDocument:
    """Return the claim that `data` makes.

    Args:
        data: A whole document, with tag 18 or without a tag.
        profile: Whose document it must be.

    Raises:
        MalformedDocument: One of rules V01 to V14 is broken.
    """
    if not 0 < len(data) <= MAX_DOCUMENT_BYTES:
        raise MalformedDocument(
            Rule.V01, f"document: expected 1 to {MAX_DOCUMENT_BYTES} bytes, got {len(data)}"
        )
    envelope = _parse(data, "document", accept_tag=_COSE_SIGN1_TAG)
    if not isinstance(envelope, list) or len(envelope) != 4:
        raise MalformedDocument(Rule.V03, "envelope: expected an array of four, got another item")
    protected, unprotected, payload, signature = None
    if not isinstance(protected, bytes) or not isinstance(payload, bytes):
        raise MalformedDocument(Rule.V03, "protected header and payload: expected byte strings")
    header = _parse(protected, "protected header")
    if header != {1: _ES384}:
        raise MalformedDocument(Rule.V04, f"protected header: expected only {{1: {_ES384}}}")
    if unprotected != {}:
        raise MalformedDocument(Rule.V05, "unprotected header: expected an empty map")
    if not isinstance(signature, bytes) or len(signature) != 2 * SIGNATURE_HALF_BYTES:
        raise MalformedDocument(Rule.V06, "signature: expected a string of 96 bytes")
    return _parse_payload(profile, protected, payload, signature)


def x_parse_document__mutmut_29(data: bytes, profile: Profile = QINGTIAN) -> ClaimedDocument:
    """Return the claim that `data` makes.

    Args:
        data: A whole document, with tag 18 or without a tag.
        profile: Whose document it must be.

    Raises:
        MalformedDocument: One of rules V01 to V14 is broken.
    """
    if not 0 < len(data) <= MAX_DOCUMENT_BYTES:
        raise MalformedDocument(
            Rule.V01, f"document: expected 1 to {MAX_DOCUMENT_BYTES} bytes, got {len(data)}"
        )
    envelope = _parse(data, "document", accept_tag=_COSE_SIGN1_TAG)
    if not isinstance(envelope, list) or len(envelope) != 4:
        raise MalformedDocument(Rule.V03, "envelope: expected an array of four, got another item")
    protected, unprotected, payload, signature = envelope
    if not isinstance(protected, bytes) and not isinstance(payload, bytes):
        raise MalformedDocument(Rule.V03, "protected header and payload: expected byte strings")
    header = _parse(protected, "protected header")
    if header != {1: _ES384}:
        raise MalformedDocument(Rule.V04, f"protected header: expected only {{1: {_ES384}}}")
    if unprotected != {}:
        raise MalformedDocument(Rule.V05, "unprotected header: expected an empty map")
    if not isinstance(signature, bytes) or len(signature) != 2 * SIGNATURE_HALF_BYTES:
        raise MalformedDocument(Rule.V06, "signature: expected a string of 96 bytes")
    return _parse_payload(profile, protected, payload, signature)


def x_parse_document__mutmut_30(data: bytes, profile: Profile = QINGTIAN) -> ClaimedDocument:
    """Return the claim that `data` makes.

    Args:
        data: A whole document, with tag 18 or without a tag.
        profile: Whose document it must be.

    Raises:
        MalformedDocument: One of rules V01 to V14 is broken.
    """
    if not 0 < len(data) <= MAX_DOCUMENT_BYTES:
        raise MalformedDocument(
            Rule.V01, f"document: expected 1 to {MAX_DOCUMENT_BYTES} bytes, got {len(data)}"
        )
    envelope = _parse(data, "document", accept_tag=_COSE_SIGN1_TAG)
    if not isinstance(envelope, list) or len(envelope) != 4:
        raise MalformedDocument(Rule.V03, "envelope: expected an array of four, got another item")
    protected, unprotected, payload, signature = envelope
    if isinstance(protected, bytes) or not isinstance(payload, bytes):
        raise MalformedDocument(Rule.V03, "protected header and payload: expected byte strings")
    header = _parse(protected, "protected header")
    if header != {1: _ES384}:
        raise MalformedDocument(Rule.V04, f"protected header: expected only {{1: {_ES384}}}")
    if unprotected != {}:
        raise MalformedDocument(Rule.V05, "unprotected header: expected an empty map")
    if not isinstance(signature, bytes) or len(signature) != 2 * SIGNATURE_HALF_BYTES:
        raise MalformedDocument(Rule.V06, "signature: expected a string of 96 bytes")
    return _parse_payload(profile, protected, payload, signature)


def x_parse_document__mutmut_31(data: bytes, profile: Profile = QINGTIAN) -> ClaimedDocument:
    """Return the claim that `data` makes.

    Args:
        data: A whole document, with tag 18 or without a tag.
        profile: Whose document it must be.

    Raises:
        MalformedDocument: One of rules V01 to V14 is broken.
    """
    if not 0 < len(data) <= MAX_DOCUMENT_BYTES:
        raise MalformedDocument(
            Rule.V01, f"document: expected 1 to {MAX_DOCUMENT_BYTES} bytes, got {len(data)}"
        )
    envelope = _parse(data, "document", accept_tag=_COSE_SIGN1_TAG)
    if not isinstance(envelope, list) or len(envelope) != 4:
        raise MalformedDocument(Rule.V03, "envelope: expected an array of four, got another item")
    protected, unprotected, payload, signature = envelope
    if not isinstance(protected, bytes) or isinstance(payload, bytes):
        raise MalformedDocument(Rule.V03, "protected header and payload: expected byte strings")
    header = _parse(protected, "protected header")
    if header != {1: _ES384}:
        raise MalformedDocument(Rule.V04, f"protected header: expected only {{1: {_ES384}}}")
    if unprotected != {}:
        raise MalformedDocument(Rule.V05, "unprotected header: expected an empty map")
    if not isinstance(signature, bytes) or len(signature) != 2 * SIGNATURE_HALF_BYTES:
        raise MalformedDocument(Rule.V06, "signature: expected a string of 96 bytes")
    return _parse_payload(profile, protected, payload, signature)


def x_parse_document__mutmut_32(data: bytes, profile: Profile = QINGTIAN) -> ClaimedDocument:
    """Return the claim that `data` makes.

    Args:
        data: A whole document, with tag 18 or without a tag.
        profile: Whose document it must be.

    Raises:
        MalformedDocument: One of rules V01 to V14 is broken.
    """
    if not 0 < len(data) <= MAX_DOCUMENT_BYTES:
        raise MalformedDocument(
            Rule.V01, f"document: expected 1 to {MAX_DOCUMENT_BYTES} bytes, got {len(data)}"
        )
    envelope = _parse(data, "document", accept_tag=_COSE_SIGN1_TAG)
    if not isinstance(envelope, list) or len(envelope) != 4:
        raise MalformedDocument(Rule.V03, "envelope: expected an array of four, got another item")
    protected, unprotected, payload, signature = envelope
    if not isinstance(protected, bytes) or not isinstance(payload, bytes):
        raise MalformedDocument(None, "protected header and payload: expected byte strings")
    header = _parse(protected, "protected header")
    if header != {1: _ES384}:
        raise MalformedDocument(Rule.V04, f"protected header: expected only {{1: {_ES384}}}")
    if unprotected != {}:
        raise MalformedDocument(Rule.V05, "unprotected header: expected an empty map")
    if not isinstance(signature, bytes) or len(signature) != 2 * SIGNATURE_HALF_BYTES:
        raise MalformedDocument(Rule.V06, "signature: expected a string of 96 bytes")
    return _parse_payload(profile, protected, payload, signature)


def x_parse_document__mutmut_33(data: bytes, profile: Profile = QINGTIAN) -> ClaimedDocument:
    """Return the claim that `data` makes.

    Args:
        data: A whole document, with tag 18 or without a tag.
        profile: Whose document it must be.

    Raises:
        MalformedDocument: One of rules V01 to V14 is broken.
    """
    if not 0 < len(data) <= MAX_DOCUMENT_BYTES:
        raise MalformedDocument(
            Rule.V01, f"document: expected 1 to {MAX_DOCUMENT_BYTES} bytes, got {len(data)}"
        )
    envelope = _parse(data, "document", accept_tag=_COSE_SIGN1_TAG)
    if not isinstance(envelope, list) or len(envelope) != 4:
        raise MalformedDocument(Rule.V03, "envelope: expected an array of four, got another item")
    protected, unprotected, payload, signature = envelope
    if not isinstance(protected, bytes) or not isinstance(payload, bytes):
        raise MalformedDocument(Rule.V03, None)
    header = _parse(protected, "protected header")
    if header != {1: _ES384}:
        raise MalformedDocument(Rule.V04, f"protected header: expected only {{1: {_ES384}}}")
    if unprotected != {}:
        raise MalformedDocument(Rule.V05, "unprotected header: expected an empty map")
    if not isinstance(signature, bytes) or len(signature) != 2 * SIGNATURE_HALF_BYTES:
        raise MalformedDocument(Rule.V06, "signature: expected a string of 96 bytes")
    return _parse_payload(profile, protected, payload, signature)


def x_parse_document__mutmut_34(data: bytes, profile: Profile = QINGTIAN) -> ClaimedDocument:
    """Return the claim that `data` makes.

    Args:
        data: A whole document, with tag 18 or without a tag.
        profile: Whose document it must be.

    Raises:
        MalformedDocument: One of rules V01 to V14 is broken.
    """
    if not 0 < len(data) <= MAX_DOCUMENT_BYTES:
        raise MalformedDocument(
            Rule.V01, f"document: expected 1 to {MAX_DOCUMENT_BYTES} bytes, got {len(data)}"
        )
    envelope = _parse(data, "document", accept_tag=_COSE_SIGN1_TAG)
    if not isinstance(envelope, list) or len(envelope) != 4:
        raise MalformedDocument(Rule.V03, "envelope: expected an array of four, got another item")
    protected, unprotected, payload, signature = envelope
    if not isinstance(protected, bytes) or not isinstance(payload, bytes):
        raise MalformedDocument("protected header and payload: expected byte strings")
    header = _parse(protected, "protected header")
    if header != {1: _ES384}:
        raise MalformedDocument(Rule.V04, f"protected header: expected only {{1: {_ES384}}}")
    if unprotected != {}:
        raise MalformedDocument(Rule.V05, "unprotected header: expected an empty map")
    if not isinstance(signature, bytes) or len(signature) != 2 * SIGNATURE_HALF_BYTES:
        raise MalformedDocument(Rule.V06, "signature: expected a string of 96 bytes")
    return _parse_payload(profile, protected, payload, signature)


def x_parse_document__mutmut_35(data: bytes, profile: Profile = QINGTIAN) -> ClaimedDocument:
    """Return the claim that `data` makes.

    Args:
        data: A whole document, with tag 18 or without a tag.
        profile: Whose document it must be.

    Raises:
        MalformedDocument: One of rules V01 to V14 is broken.
    """
    if not 0 < len(data) <= MAX_DOCUMENT_BYTES:
        raise MalformedDocument(
            Rule.V01, f"document: expected 1 to {MAX_DOCUMENT_BYTES} bytes, got {len(data)}"
        )
    envelope = _parse(data, "document", accept_tag=_COSE_SIGN1_TAG)
    if not isinstance(envelope, list) or len(envelope) != 4:
        raise MalformedDocument(Rule.V03, "envelope: expected an array of four, got another item")
    protected, unprotected, payload, signature = envelope
    if not isinstance(protected, bytes) or not isinstance(payload, bytes):
        raise MalformedDocument(Rule.V03, )
    header = _parse(protected, "protected header")
    if header != {1: _ES384}:
        raise MalformedDocument(Rule.V04, f"protected header: expected only {{1: {_ES384}}}")
    if unprotected != {}:
        raise MalformedDocument(Rule.V05, "unprotected header: expected an empty map")
    if not isinstance(signature, bytes) or len(signature) != 2 * SIGNATURE_HALF_BYTES:
        raise MalformedDocument(Rule.V06, "signature: expected a string of 96 bytes")
    return _parse_payload(profile, protected, payload, signature)


def x_parse_document__mutmut_36(data: bytes, profile: Profile = QINGTIAN) -> ClaimedDocument:
    """Return the claim that `data` makes.

    Args:
        data: A whole document, with tag 18 or without a tag.
        profile: Whose document it must be.

    Raises:
        MalformedDocument: One of rules V01 to V14 is broken.
    """
    if not 0 < len(data) <= MAX_DOCUMENT_BYTES:
        raise MalformedDocument(
            Rule.V01, f"document: expected 1 to {MAX_DOCUMENT_BYTES} bytes, got {len(data)}"
        )
    envelope = _parse(data, "document", accept_tag=_COSE_SIGN1_TAG)
    if not isinstance(envelope, list) or len(envelope) != 4:
        raise MalformedDocument(Rule.V03, "envelope: expected an array of four, got another item")
    protected, unprotected, payload, signature = envelope
    if not isinstance(protected, bytes) or not isinstance(payload, bytes):
        raise MalformedDocument(Rule.V03, "XXprotected header and payload: expected byte stringsXX")
    header = _parse(protected, "protected header")
    if header != {1: _ES384}:
        raise MalformedDocument(Rule.V04, f"protected header: expected only {{1: {_ES384}}}")
    if unprotected != {}:
        raise MalformedDocument(Rule.V05, "unprotected header: expected an empty map")
    if not isinstance(signature, bytes) or len(signature) != 2 * SIGNATURE_HALF_BYTES:
        raise MalformedDocument(Rule.V06, "signature: expected a string of 96 bytes")
    return _parse_payload(profile, protected, payload, signature)


def x_parse_document__mutmut_37(data: bytes, profile: Profile = QINGTIAN) -> ClaimedDocument:
    """Return the claim that `data` makes.

    Args:
        data: A whole document, with tag 18 or without a tag.
        profile: Whose document it must be.

    Raises:
        MalformedDocument: One of rules V01 to V14 is broken.
    """
    if not 0 < len(data) <= MAX_DOCUMENT_BYTES:
        raise MalformedDocument(
            Rule.V01, f"document: expected 1 to {MAX_DOCUMENT_BYTES} bytes, got {len(data)}"
        )
    envelope = _parse(data, "document", accept_tag=_COSE_SIGN1_TAG)
    if not isinstance(envelope, list) or len(envelope) != 4:
        raise MalformedDocument(Rule.V03, "envelope: expected an array of four, got another item")
    protected, unprotected, payload, signature = envelope
    if not isinstance(protected, bytes) or not isinstance(payload, bytes):
        raise MalformedDocument(Rule.V03, "PROTECTED HEADER AND PAYLOAD: EXPECTED BYTE STRINGS")
    header = _parse(protected, "protected header")
    if header != {1: _ES384}:
        raise MalformedDocument(Rule.V04, f"protected header: expected only {{1: {_ES384}}}")
    if unprotected != {}:
        raise MalformedDocument(Rule.V05, "unprotected header: expected an empty map")
    if not isinstance(signature, bytes) or len(signature) != 2 * SIGNATURE_HALF_BYTES:
        raise MalformedDocument(Rule.V06, "signature: expected a string of 96 bytes")
    return _parse_payload(profile, protected, payload, signature)


def x_parse_document__mutmut_38(data: bytes, profile: Profile = QINGTIAN) -> ClaimedDocument:
    """Return the claim that `data` makes.

    Args:
        data: A whole document, with tag 18 or without a tag.
        profile: Whose document it must be.

    Raises:
        MalformedDocument: One of rules V01 to V14 is broken.
    """
    if not 0 < len(data) <= MAX_DOCUMENT_BYTES:
        raise MalformedDocument(
            Rule.V01, f"document: expected 1 to {MAX_DOCUMENT_BYTES} bytes, got {len(data)}"
        )
    envelope = _parse(data, "document", accept_tag=_COSE_SIGN1_TAG)
    if not isinstance(envelope, list) or len(envelope) != 4:
        raise MalformedDocument(Rule.V03, "envelope: expected an array of four, got another item")
    protected, unprotected, payload, signature = envelope
    if not isinstance(protected, bytes) or not isinstance(payload, bytes):
        raise MalformedDocument(Rule.V03, "protected header and payload: expected byte strings")
    header = None
    if header != {1: _ES384}:
        raise MalformedDocument(Rule.V04, f"protected header: expected only {{1: {_ES384}}}")
    if unprotected != {}:
        raise MalformedDocument(Rule.V05, "unprotected header: expected an empty map")
    if not isinstance(signature, bytes) or len(signature) != 2 * SIGNATURE_HALF_BYTES:
        raise MalformedDocument(Rule.V06, "signature: expected a string of 96 bytes")
    return _parse_payload(profile, protected, payload, signature)


def x_parse_document__mutmut_39(data: bytes, profile: Profile = QINGTIAN) -> ClaimedDocument:
    """Return the claim that `data` makes.

    Args:
        data: A whole document, with tag 18 or without a tag.
        profile: Whose document it must be.

    Raises:
        MalformedDocument: One of rules V01 to V14 is broken.
    """
    if not 0 < len(data) <= MAX_DOCUMENT_BYTES:
        raise MalformedDocument(
            Rule.V01, f"document: expected 1 to {MAX_DOCUMENT_BYTES} bytes, got {len(data)}"
        )
    envelope = _parse(data, "document", accept_tag=_COSE_SIGN1_TAG)
    if not isinstance(envelope, list) or len(envelope) != 4:
        raise MalformedDocument(Rule.V03, "envelope: expected an array of four, got another item")
    protected, unprotected, payload, signature = envelope
    if not isinstance(protected, bytes) or not isinstance(payload, bytes):
        raise MalformedDocument(Rule.V03, "protected header and payload: expected byte strings")
    header = _parse(None, "protected header")
    if header != {1: _ES384}:
        raise MalformedDocument(Rule.V04, f"protected header: expected only {{1: {_ES384}}}")
    if unprotected != {}:
        raise MalformedDocument(Rule.V05, "unprotected header: expected an empty map")
    if not isinstance(signature, bytes) or len(signature) != 2 * SIGNATURE_HALF_BYTES:
        raise MalformedDocument(Rule.V06, "signature: expected a string of 96 bytes")
    return _parse_payload(profile, protected, payload, signature)


def x_parse_document__mutmut_40(data: bytes, profile: Profile = QINGTIAN) -> ClaimedDocument:
    """Return the claim that `data` makes.

    Args:
        data: A whole document, with tag 18 or without a tag.
        profile: Whose document it must be.

    Raises:
        MalformedDocument: One of rules V01 to V14 is broken.
    """
    if not 0 < len(data) <= MAX_DOCUMENT_BYTES:
        raise MalformedDocument(
            Rule.V01, f"document: expected 1 to {MAX_DOCUMENT_BYTES} bytes, got {len(data)}"
        )
    envelope = _parse(data, "document", accept_tag=_COSE_SIGN1_TAG)
    if not isinstance(envelope, list) or len(envelope) != 4:
        raise MalformedDocument(Rule.V03, "envelope: expected an array of four, got another item")
    protected, unprotected, payload, signature = envelope
    if not isinstance(protected, bytes) or not isinstance(payload, bytes):
        raise MalformedDocument(Rule.V03, "protected header and payload: expected byte strings")
    header = _parse(protected, None)
    if header != {1: _ES384}:
        raise MalformedDocument(Rule.V04, f"protected header: expected only {{1: {_ES384}}}")
    if unprotected != {}:
        raise MalformedDocument(Rule.V05, "unprotected header: expected an empty map")
    if not isinstance(signature, bytes) or len(signature) != 2 * SIGNATURE_HALF_BYTES:
        raise MalformedDocument(Rule.V06, "signature: expected a string of 96 bytes")
    return _parse_payload(profile, protected, payload, signature)


def x_parse_document__mutmut_41(data: bytes, profile: Profile = QINGTIAN) -> ClaimedDocument:
    """Return the claim that `data` makes.

    Args:
        data: A whole document, with tag 18 or without a tag.
        profile: Whose document it must be.

    Raises:
        MalformedDocument: One of rules V01 to V14 is broken.
    """
    if not 0 < len(data) <= MAX_DOCUMENT_BYTES:
        raise MalformedDocument(
            Rule.V01, f"document: expected 1 to {MAX_DOCUMENT_BYTES} bytes, got {len(data)}"
        )
    envelope = _parse(data, "document", accept_tag=_COSE_SIGN1_TAG)
    if not isinstance(envelope, list) or len(envelope) != 4:
        raise MalformedDocument(Rule.V03, "envelope: expected an array of four, got another item")
    protected, unprotected, payload, signature = envelope
    if not isinstance(protected, bytes) or not isinstance(payload, bytes):
        raise MalformedDocument(Rule.V03, "protected header and payload: expected byte strings")
    header = _parse("protected header")
    if header != {1: _ES384}:
        raise MalformedDocument(Rule.V04, f"protected header: expected only {{1: {_ES384}}}")
    if unprotected != {}:
        raise MalformedDocument(Rule.V05, "unprotected header: expected an empty map")
    if not isinstance(signature, bytes) or len(signature) != 2 * SIGNATURE_HALF_BYTES:
        raise MalformedDocument(Rule.V06, "signature: expected a string of 96 bytes")
    return _parse_payload(profile, protected, payload, signature)


def x_parse_document__mutmut_42(data: bytes, profile: Profile = QINGTIAN) -> ClaimedDocument:
    """Return the claim that `data` makes.

    Args:
        data: A whole document, with tag 18 or without a tag.
        profile: Whose document it must be.

    Raises:
        MalformedDocument: One of rules V01 to V14 is broken.
    """
    if not 0 < len(data) <= MAX_DOCUMENT_BYTES:
        raise MalformedDocument(
            Rule.V01, f"document: expected 1 to {MAX_DOCUMENT_BYTES} bytes, got {len(data)}"
        )
    envelope = _parse(data, "document", accept_tag=_COSE_SIGN1_TAG)
    if not isinstance(envelope, list) or len(envelope) != 4:
        raise MalformedDocument(Rule.V03, "envelope: expected an array of four, got another item")
    protected, unprotected, payload, signature = envelope
    if not isinstance(protected, bytes) or not isinstance(payload, bytes):
        raise MalformedDocument(Rule.V03, "protected header and payload: expected byte strings")
    header = _parse(protected, )
    if header != {1: _ES384}:
        raise MalformedDocument(Rule.V04, f"protected header: expected only {{1: {_ES384}}}")
    if unprotected != {}:
        raise MalformedDocument(Rule.V05, "unprotected header: expected an empty map")
    if not isinstance(signature, bytes) or len(signature) != 2 * SIGNATURE_HALF_BYTES:
        raise MalformedDocument(Rule.V06, "signature: expected a string of 96 bytes")
    return _parse_payload(profile, protected, payload, signature)


def x_parse_document__mutmut_43(data: bytes, profile: Profile = QINGTIAN) -> ClaimedDocument:
    """Return the claim that `data` makes.

    Args:
        data: A whole document, with tag 18 or without a tag.
        profile: Whose document it must be.

    Raises:
        MalformedDocument: One of rules V01 to V14 is broken.
    """
    if not 0 < len(data) <= MAX_DOCUMENT_BYTES:
        raise MalformedDocument(
            Rule.V01, f"document: expected 1 to {MAX_DOCUMENT_BYTES} bytes, got {len(data)}"
        )
    envelope = _parse(data, "document", accept_tag=_COSE_SIGN1_TAG)
    if not isinstance(envelope, list) or len(envelope) != 4:
        raise MalformedDocument(Rule.V03, "envelope: expected an array of four, got another item")
    protected, unprotected, payload, signature = envelope
    if not isinstance(protected, bytes) or not isinstance(payload, bytes):
        raise MalformedDocument(Rule.V03, "protected header and payload: expected byte strings")
    header = _parse(protected, "XXprotected headerXX")
    if header != {1: _ES384}:
        raise MalformedDocument(Rule.V04, f"protected header: expected only {{1: {_ES384}}}")
    if unprotected != {}:
        raise MalformedDocument(Rule.V05, "unprotected header: expected an empty map")
    if not isinstance(signature, bytes) or len(signature) != 2 * SIGNATURE_HALF_BYTES:
        raise MalformedDocument(Rule.V06, "signature: expected a string of 96 bytes")
    return _parse_payload(profile, protected, payload, signature)


def x_parse_document__mutmut_44(data: bytes, profile: Profile = QINGTIAN) -> ClaimedDocument:
    """Return the claim that `data` makes.

    Args:
        data: A whole document, with tag 18 or without a tag.
        profile: Whose document it must be.

    Raises:
        MalformedDocument: One of rules V01 to V14 is broken.
    """
    if not 0 < len(data) <= MAX_DOCUMENT_BYTES:
        raise MalformedDocument(
            Rule.V01, f"document: expected 1 to {MAX_DOCUMENT_BYTES} bytes, got {len(data)}"
        )
    envelope = _parse(data, "document", accept_tag=_COSE_SIGN1_TAG)
    if not isinstance(envelope, list) or len(envelope) != 4:
        raise MalformedDocument(Rule.V03, "envelope: expected an array of four, got another item")
    protected, unprotected, payload, signature = envelope
    if not isinstance(protected, bytes) or not isinstance(payload, bytes):
        raise MalformedDocument(Rule.V03, "protected header and payload: expected byte strings")
    header = _parse(protected, "PROTECTED HEADER")
    if header != {1: _ES384}:
        raise MalformedDocument(Rule.V04, f"protected header: expected only {{1: {_ES384}}}")
    if unprotected != {}:
        raise MalformedDocument(Rule.V05, "unprotected header: expected an empty map")
    if not isinstance(signature, bytes) or len(signature) != 2 * SIGNATURE_HALF_BYTES:
        raise MalformedDocument(Rule.V06, "signature: expected a string of 96 bytes")
    return _parse_payload(profile, protected, payload, signature)


def x_parse_document__mutmut_45(data: bytes, profile: Profile = QINGTIAN) -> ClaimedDocument:
    """Return the claim that `data` makes.

    Args:
        data: A whole document, with tag 18 or without a tag.
        profile: Whose document it must be.

    Raises:
        MalformedDocument: One of rules V01 to V14 is broken.
    """
    if not 0 < len(data) <= MAX_DOCUMENT_BYTES:
        raise MalformedDocument(
            Rule.V01, f"document: expected 1 to {MAX_DOCUMENT_BYTES} bytes, got {len(data)}"
        )
    envelope = _parse(data, "document", accept_tag=_COSE_SIGN1_TAG)
    if not isinstance(envelope, list) or len(envelope) != 4:
        raise MalformedDocument(Rule.V03, "envelope: expected an array of four, got another item")
    protected, unprotected, payload, signature = envelope
    if not isinstance(protected, bytes) or not isinstance(payload, bytes):
        raise MalformedDocument(Rule.V03, "protected header and payload: expected byte strings")
    header = _parse(protected, "protected header")
    if header == {1: _ES384}:
        raise MalformedDocument(Rule.V04, f"protected header: expected only {{1: {_ES384}}}")
    if unprotected != {}:
        raise MalformedDocument(Rule.V05, "unprotected header: expected an empty map")
    if not isinstance(signature, bytes) or len(signature) != 2 * SIGNATURE_HALF_BYTES:
        raise MalformedDocument(Rule.V06, "signature: expected a string of 96 bytes")
    return _parse_payload(profile, protected, payload, signature)


def x_parse_document__mutmut_46(data: bytes, profile: Profile = QINGTIAN) -> ClaimedDocument:
    """Return the claim that `data` makes.

    Args:
        data: A whole document, with tag 18 or without a tag.
        profile: Whose document it must be.

    Raises:
        MalformedDocument: One of rules V01 to V14 is broken.
    """
    if not 0 < len(data) <= MAX_DOCUMENT_BYTES:
        raise MalformedDocument(
            Rule.V01, f"document: expected 1 to {MAX_DOCUMENT_BYTES} bytes, got {len(data)}"
        )
    envelope = _parse(data, "document", accept_tag=_COSE_SIGN1_TAG)
    if not isinstance(envelope, list) or len(envelope) != 4:
        raise MalformedDocument(Rule.V03, "envelope: expected an array of four, got another item")
    protected, unprotected, payload, signature = envelope
    if not isinstance(protected, bytes) or not isinstance(payload, bytes):
        raise MalformedDocument(Rule.V03, "protected header and payload: expected byte strings")
    header = _parse(protected, "protected header")
    if header != {2: _ES384}:
        raise MalformedDocument(Rule.V04, f"protected header: expected only {{1: {_ES384}}}")
    if unprotected != {}:
        raise MalformedDocument(Rule.V05, "unprotected header: expected an empty map")
    if not isinstance(signature, bytes) or len(signature) != 2 * SIGNATURE_HALF_BYTES:
        raise MalformedDocument(Rule.V06, "signature: expected a string of 96 bytes")
    return _parse_payload(profile, protected, payload, signature)


def x_parse_document__mutmut_47(data: bytes, profile: Profile = QINGTIAN) -> ClaimedDocument:
    """Return the claim that `data` makes.

    Args:
        data: A whole document, with tag 18 or without a tag.
        profile: Whose document it must be.

    Raises:
        MalformedDocument: One of rules V01 to V14 is broken.
    """
    if not 0 < len(data) <= MAX_DOCUMENT_BYTES:
        raise MalformedDocument(
            Rule.V01, f"document: expected 1 to {MAX_DOCUMENT_BYTES} bytes, got {len(data)}"
        )
    envelope = _parse(data, "document", accept_tag=_COSE_SIGN1_TAG)
    if not isinstance(envelope, list) or len(envelope) != 4:
        raise MalformedDocument(Rule.V03, "envelope: expected an array of four, got another item")
    protected, unprotected, payload, signature = envelope
    if not isinstance(protected, bytes) or not isinstance(payload, bytes):
        raise MalformedDocument(Rule.V03, "protected header and payload: expected byte strings")
    header = _parse(protected, "protected header")
    if header != {1: _ES384}:
        raise MalformedDocument(None, f"protected header: expected only {{1: {_ES384}}}")
    if unprotected != {}:
        raise MalformedDocument(Rule.V05, "unprotected header: expected an empty map")
    if not isinstance(signature, bytes) or len(signature) != 2 * SIGNATURE_HALF_BYTES:
        raise MalformedDocument(Rule.V06, "signature: expected a string of 96 bytes")
    return _parse_payload(profile, protected, payload, signature)


def x_parse_document__mutmut_48(data: bytes, profile: Profile = QINGTIAN) -> ClaimedDocument:
    """Return the claim that `data` makes.

    Args:
        data: A whole document, with tag 18 or without a tag.
        profile: Whose document it must be.

    Raises:
        MalformedDocument: One of rules V01 to V14 is broken.
    """
    if not 0 < len(data) <= MAX_DOCUMENT_BYTES:
        raise MalformedDocument(
            Rule.V01, f"document: expected 1 to {MAX_DOCUMENT_BYTES} bytes, got {len(data)}"
        )
    envelope = _parse(data, "document", accept_tag=_COSE_SIGN1_TAG)
    if not isinstance(envelope, list) or len(envelope) != 4:
        raise MalformedDocument(Rule.V03, "envelope: expected an array of four, got another item")
    protected, unprotected, payload, signature = envelope
    if not isinstance(protected, bytes) or not isinstance(payload, bytes):
        raise MalformedDocument(Rule.V03, "protected header and payload: expected byte strings")
    header = _parse(protected, "protected header")
    if header != {1: _ES384}:
        raise MalformedDocument(Rule.V04, None)
    if unprotected != {}:
        raise MalformedDocument(Rule.V05, "unprotected header: expected an empty map")
    if not isinstance(signature, bytes) or len(signature) != 2 * SIGNATURE_HALF_BYTES:
        raise MalformedDocument(Rule.V06, "signature: expected a string of 96 bytes")
    return _parse_payload(profile, protected, payload, signature)


def x_parse_document__mutmut_49(data: bytes, profile: Profile = QINGTIAN) -> ClaimedDocument:
    """Return the claim that `data` makes.

    Args:
        data: A whole document, with tag 18 or without a tag.
        profile: Whose document it must be.

    Raises:
        MalformedDocument: One of rules V01 to V14 is broken.
    """
    if not 0 < len(data) <= MAX_DOCUMENT_BYTES:
        raise MalformedDocument(
            Rule.V01, f"document: expected 1 to {MAX_DOCUMENT_BYTES} bytes, got {len(data)}"
        )
    envelope = _parse(data, "document", accept_tag=_COSE_SIGN1_TAG)
    if not isinstance(envelope, list) or len(envelope) != 4:
        raise MalformedDocument(Rule.V03, "envelope: expected an array of four, got another item")
    protected, unprotected, payload, signature = envelope
    if not isinstance(protected, bytes) or not isinstance(payload, bytes):
        raise MalformedDocument(Rule.V03, "protected header and payload: expected byte strings")
    header = _parse(protected, "protected header")
    if header != {1: _ES384}:
        raise MalformedDocument(f"protected header: expected only {{1: {_ES384}}}")
    if unprotected != {}:
        raise MalformedDocument(Rule.V05, "unprotected header: expected an empty map")
    if not isinstance(signature, bytes) or len(signature) != 2 * SIGNATURE_HALF_BYTES:
        raise MalformedDocument(Rule.V06, "signature: expected a string of 96 bytes")
    return _parse_payload(profile, protected, payload, signature)


def x_parse_document__mutmut_50(data: bytes, profile: Profile = QINGTIAN) -> ClaimedDocument:
    """Return the claim that `data` makes.

    Args:
        data: A whole document, with tag 18 or without a tag.
        profile: Whose document it must be.

    Raises:
        MalformedDocument: One of rules V01 to V14 is broken.
    """
    if not 0 < len(data) <= MAX_DOCUMENT_BYTES:
        raise MalformedDocument(
            Rule.V01, f"document: expected 1 to {MAX_DOCUMENT_BYTES} bytes, got {len(data)}"
        )
    envelope = _parse(data, "document", accept_tag=_COSE_SIGN1_TAG)
    if not isinstance(envelope, list) or len(envelope) != 4:
        raise MalformedDocument(Rule.V03, "envelope: expected an array of four, got another item")
    protected, unprotected, payload, signature = envelope
    if not isinstance(protected, bytes) or not isinstance(payload, bytes):
        raise MalformedDocument(Rule.V03, "protected header and payload: expected byte strings")
    header = _parse(protected, "protected header")
    if header != {1: _ES384}:
        raise MalformedDocument(Rule.V04, )
    if unprotected != {}:
        raise MalformedDocument(Rule.V05, "unprotected header: expected an empty map")
    if not isinstance(signature, bytes) or len(signature) != 2 * SIGNATURE_HALF_BYTES:
        raise MalformedDocument(Rule.V06, "signature: expected a string of 96 bytes")
    return _parse_payload(profile, protected, payload, signature)


def x_parse_document__mutmut_51(data: bytes, profile: Profile = QINGTIAN) -> ClaimedDocument:
    """Return the claim that `data` makes.

    Args:
        data: A whole document, with tag 18 or without a tag.
        profile: Whose document it must be.

    Raises:
        MalformedDocument: One of rules V01 to V14 is broken.
    """
    if not 0 < len(data) <= MAX_DOCUMENT_BYTES:
        raise MalformedDocument(
            Rule.V01, f"document: expected 1 to {MAX_DOCUMENT_BYTES} bytes, got {len(data)}"
        )
    envelope = _parse(data, "document", accept_tag=_COSE_SIGN1_TAG)
    if not isinstance(envelope, list) or len(envelope) != 4:
        raise MalformedDocument(Rule.V03, "envelope: expected an array of four, got another item")
    protected, unprotected, payload, signature = envelope
    if not isinstance(protected, bytes) or not isinstance(payload, bytes):
        raise MalformedDocument(Rule.V03, "protected header and payload: expected byte strings")
    header = _parse(protected, "protected header")
    if header != {1: _ES384}:
        raise MalformedDocument(Rule.V04, f"protected header: expected only {{1: {_ES384}}}")
    if unprotected == {}:
        raise MalformedDocument(Rule.V05, "unprotected header: expected an empty map")
    if not isinstance(signature, bytes) or len(signature) != 2 * SIGNATURE_HALF_BYTES:
        raise MalformedDocument(Rule.V06, "signature: expected a string of 96 bytes")
    return _parse_payload(profile, protected, payload, signature)


def x_parse_document__mutmut_52(data: bytes, profile: Profile = QINGTIAN) -> ClaimedDocument:
    """Return the claim that `data` makes.

    Args:
        data: A whole document, with tag 18 or without a tag.
        profile: Whose document it must be.

    Raises:
        MalformedDocument: One of rules V01 to V14 is broken.
    """
    if not 0 < len(data) <= MAX_DOCUMENT_BYTES:
        raise MalformedDocument(
            Rule.V01, f"document: expected 1 to {MAX_DOCUMENT_BYTES} bytes, got {len(data)}"
        )
    envelope = _parse(data, "document", accept_tag=_COSE_SIGN1_TAG)
    if not isinstance(envelope, list) or len(envelope) != 4:
        raise MalformedDocument(Rule.V03, "envelope: expected an array of four, got another item")
    protected, unprotected, payload, signature = envelope
    if not isinstance(protected, bytes) or not isinstance(payload, bytes):
        raise MalformedDocument(Rule.V03, "protected header and payload: expected byte strings")
    header = _parse(protected, "protected header")
    if header != {1: _ES384}:
        raise MalformedDocument(Rule.V04, f"protected header: expected only {{1: {_ES384}}}")
    if unprotected != {}:
        raise MalformedDocument(None, "unprotected header: expected an empty map")
    if not isinstance(signature, bytes) or len(signature) != 2 * SIGNATURE_HALF_BYTES:
        raise MalformedDocument(Rule.V06, "signature: expected a string of 96 bytes")
    return _parse_payload(profile, protected, payload, signature)


def x_parse_document__mutmut_53(data: bytes, profile: Profile = QINGTIAN) -> ClaimedDocument:
    """Return the claim that `data` makes.

    Args:
        data: A whole document, with tag 18 or without a tag.
        profile: Whose document it must be.

    Raises:
        MalformedDocument: One of rules V01 to V14 is broken.
    """
    if not 0 < len(data) <= MAX_DOCUMENT_BYTES:
        raise MalformedDocument(
            Rule.V01, f"document: expected 1 to {MAX_DOCUMENT_BYTES} bytes, got {len(data)}"
        )
    envelope = _parse(data, "document", accept_tag=_COSE_SIGN1_TAG)
    if not isinstance(envelope, list) or len(envelope) != 4:
        raise MalformedDocument(Rule.V03, "envelope: expected an array of four, got another item")
    protected, unprotected, payload, signature = envelope
    if not isinstance(protected, bytes) or not isinstance(payload, bytes):
        raise MalformedDocument(Rule.V03, "protected header and payload: expected byte strings")
    header = _parse(protected, "protected header")
    if header != {1: _ES384}:
        raise MalformedDocument(Rule.V04, f"protected header: expected only {{1: {_ES384}}}")
    if unprotected != {}:
        raise MalformedDocument(Rule.V05, None)
    if not isinstance(signature, bytes) or len(signature) != 2 * SIGNATURE_HALF_BYTES:
        raise MalformedDocument(Rule.V06, "signature: expected a string of 96 bytes")
    return _parse_payload(profile, protected, payload, signature)


def x_parse_document__mutmut_54(data: bytes, profile: Profile = QINGTIAN) -> ClaimedDocument:
    """Return the claim that `data` makes.

    Args:
        data: A whole document, with tag 18 or without a tag.
        profile: Whose document it must be.

    Raises:
        MalformedDocument: One of rules V01 to V14 is broken.
    """
    if not 0 < len(data) <= MAX_DOCUMENT_BYTES:
        raise MalformedDocument(
            Rule.V01, f"document: expected 1 to {MAX_DOCUMENT_BYTES} bytes, got {len(data)}"
        )
    envelope = _parse(data, "document", accept_tag=_COSE_SIGN1_TAG)
    if not isinstance(envelope, list) or len(envelope) != 4:
        raise MalformedDocument(Rule.V03, "envelope: expected an array of four, got another item")
    protected, unprotected, payload, signature = envelope
    if not isinstance(protected, bytes) or not isinstance(payload, bytes):
        raise MalformedDocument(Rule.V03, "protected header and payload: expected byte strings")
    header = _parse(protected, "protected header")
    if header != {1: _ES384}:
        raise MalformedDocument(Rule.V04, f"protected header: expected only {{1: {_ES384}}}")
    if unprotected != {}:
        raise MalformedDocument("unprotected header: expected an empty map")
    if not isinstance(signature, bytes) or len(signature) != 2 * SIGNATURE_HALF_BYTES:
        raise MalformedDocument(Rule.V06, "signature: expected a string of 96 bytes")
    return _parse_payload(profile, protected, payload, signature)


def x_parse_document__mutmut_55(data: bytes, profile: Profile = QINGTIAN) -> ClaimedDocument:
    """Return the claim that `data` makes.

    Args:
        data: A whole document, with tag 18 or without a tag.
        profile: Whose document it must be.

    Raises:
        MalformedDocument: One of rules V01 to V14 is broken.
    """
    if not 0 < len(data) <= MAX_DOCUMENT_BYTES:
        raise MalformedDocument(
            Rule.V01, f"document: expected 1 to {MAX_DOCUMENT_BYTES} bytes, got {len(data)}"
        )
    envelope = _parse(data, "document", accept_tag=_COSE_SIGN1_TAG)
    if not isinstance(envelope, list) or len(envelope) != 4:
        raise MalformedDocument(Rule.V03, "envelope: expected an array of four, got another item")
    protected, unprotected, payload, signature = envelope
    if not isinstance(protected, bytes) or not isinstance(payload, bytes):
        raise MalformedDocument(Rule.V03, "protected header and payload: expected byte strings")
    header = _parse(protected, "protected header")
    if header != {1: _ES384}:
        raise MalformedDocument(Rule.V04, f"protected header: expected only {{1: {_ES384}}}")
    if unprotected != {}:
        raise MalformedDocument(Rule.V05, )
    if not isinstance(signature, bytes) or len(signature) != 2 * SIGNATURE_HALF_BYTES:
        raise MalformedDocument(Rule.V06, "signature: expected a string of 96 bytes")
    return _parse_payload(profile, protected, payload, signature)


def x_parse_document__mutmut_56(data: bytes, profile: Profile = QINGTIAN) -> ClaimedDocument:
    """Return the claim that `data` makes.

    Args:
        data: A whole document, with tag 18 or without a tag.
        profile: Whose document it must be.

    Raises:
        MalformedDocument: One of rules V01 to V14 is broken.
    """
    if not 0 < len(data) <= MAX_DOCUMENT_BYTES:
        raise MalformedDocument(
            Rule.V01, f"document: expected 1 to {MAX_DOCUMENT_BYTES} bytes, got {len(data)}"
        )
    envelope = _parse(data, "document", accept_tag=_COSE_SIGN1_TAG)
    if not isinstance(envelope, list) or len(envelope) != 4:
        raise MalformedDocument(Rule.V03, "envelope: expected an array of four, got another item")
    protected, unprotected, payload, signature = envelope
    if not isinstance(protected, bytes) or not isinstance(payload, bytes):
        raise MalformedDocument(Rule.V03, "protected header and payload: expected byte strings")
    header = _parse(protected, "protected header")
    if header != {1: _ES384}:
        raise MalformedDocument(Rule.V04, f"protected header: expected only {{1: {_ES384}}}")
    if unprotected != {}:
        raise MalformedDocument(Rule.V05, "XXunprotected header: expected an empty mapXX")
    if not isinstance(signature, bytes) or len(signature) != 2 * SIGNATURE_HALF_BYTES:
        raise MalformedDocument(Rule.V06, "signature: expected a string of 96 bytes")
    return _parse_payload(profile, protected, payload, signature)


def x_parse_document__mutmut_57(data: bytes, profile: Profile = QINGTIAN) -> ClaimedDocument:
    """Return the claim that `data` makes.

    Args:
        data: A whole document, with tag 18 or without a tag.
        profile: Whose document it must be.

    Raises:
        MalformedDocument: One of rules V01 to V14 is broken.
    """
    if not 0 < len(data) <= MAX_DOCUMENT_BYTES:
        raise MalformedDocument(
            Rule.V01, f"document: expected 1 to {MAX_DOCUMENT_BYTES} bytes, got {len(data)}"
        )
    envelope = _parse(data, "document", accept_tag=_COSE_SIGN1_TAG)
    if not isinstance(envelope, list) or len(envelope) != 4:
        raise MalformedDocument(Rule.V03, "envelope: expected an array of four, got another item")
    protected, unprotected, payload, signature = envelope
    if not isinstance(protected, bytes) or not isinstance(payload, bytes):
        raise MalformedDocument(Rule.V03, "protected header and payload: expected byte strings")
    header = _parse(protected, "protected header")
    if header != {1: _ES384}:
        raise MalformedDocument(Rule.V04, f"protected header: expected only {{1: {_ES384}}}")
    if unprotected != {}:
        raise MalformedDocument(Rule.V05, "UNPROTECTED HEADER: EXPECTED AN EMPTY MAP")
    if not isinstance(signature, bytes) or len(signature) != 2 * SIGNATURE_HALF_BYTES:
        raise MalformedDocument(Rule.V06, "signature: expected a string of 96 bytes")
    return _parse_payload(profile, protected, payload, signature)


def x_parse_document__mutmut_58(data: bytes, profile: Profile = QINGTIAN) -> ClaimedDocument:
    """Return the claim that `data` makes.

    Args:
        data: A whole document, with tag 18 or without a tag.
        profile: Whose document it must be.

    Raises:
        MalformedDocument: One of rules V01 to V14 is broken.
    """
    if not 0 < len(data) <= MAX_DOCUMENT_BYTES:
        raise MalformedDocument(
            Rule.V01, f"document: expected 1 to {MAX_DOCUMENT_BYTES} bytes, got {len(data)}"
        )
    envelope = _parse(data, "document", accept_tag=_COSE_SIGN1_TAG)
    if not isinstance(envelope, list) or len(envelope) != 4:
        raise MalformedDocument(Rule.V03, "envelope: expected an array of four, got another item")
    protected, unprotected, payload, signature = envelope
    if not isinstance(protected, bytes) or not isinstance(payload, bytes):
        raise MalformedDocument(Rule.V03, "protected header and payload: expected byte strings")
    header = _parse(protected, "protected header")
    if header != {1: _ES384}:
        raise MalformedDocument(Rule.V04, f"protected header: expected only {{1: {_ES384}}}")
    if unprotected != {}:
        raise MalformedDocument(Rule.V05, "unprotected header: expected an empty map")
    if not isinstance(signature, bytes) and len(signature) != 2 * SIGNATURE_HALF_BYTES:
        raise MalformedDocument(Rule.V06, "signature: expected a string of 96 bytes")
    return _parse_payload(profile, protected, payload, signature)


def x_parse_document__mutmut_59(data: bytes, profile: Profile = QINGTIAN) -> ClaimedDocument:
    """Return the claim that `data` makes.

    Args:
        data: A whole document, with tag 18 or without a tag.
        profile: Whose document it must be.

    Raises:
        MalformedDocument: One of rules V01 to V14 is broken.
    """
    if not 0 < len(data) <= MAX_DOCUMENT_BYTES:
        raise MalformedDocument(
            Rule.V01, f"document: expected 1 to {MAX_DOCUMENT_BYTES} bytes, got {len(data)}"
        )
    envelope = _parse(data, "document", accept_tag=_COSE_SIGN1_TAG)
    if not isinstance(envelope, list) or len(envelope) != 4:
        raise MalformedDocument(Rule.V03, "envelope: expected an array of four, got another item")
    protected, unprotected, payload, signature = envelope
    if not isinstance(protected, bytes) or not isinstance(payload, bytes):
        raise MalformedDocument(Rule.V03, "protected header and payload: expected byte strings")
    header = _parse(protected, "protected header")
    if header != {1: _ES384}:
        raise MalformedDocument(Rule.V04, f"protected header: expected only {{1: {_ES384}}}")
    if unprotected != {}:
        raise MalformedDocument(Rule.V05, "unprotected header: expected an empty map")
    if isinstance(signature, bytes) or len(signature) != 2 * SIGNATURE_HALF_BYTES:
        raise MalformedDocument(Rule.V06, "signature: expected a string of 96 bytes")
    return _parse_payload(profile, protected, payload, signature)


def x_parse_document__mutmut_60(data: bytes, profile: Profile = QINGTIAN) -> ClaimedDocument:
    """Return the claim that `data` makes.

    Args:
        data: A whole document, with tag 18 or without a tag.
        profile: Whose document it must be.

    Raises:
        MalformedDocument: One of rules V01 to V14 is broken.
    """
    if not 0 < len(data) <= MAX_DOCUMENT_BYTES:
        raise MalformedDocument(
            Rule.V01, f"document: expected 1 to {MAX_DOCUMENT_BYTES} bytes, got {len(data)}"
        )
    envelope = _parse(data, "document", accept_tag=_COSE_SIGN1_TAG)
    if not isinstance(envelope, list) or len(envelope) != 4:
        raise MalformedDocument(Rule.V03, "envelope: expected an array of four, got another item")
    protected, unprotected, payload, signature = envelope
    if not isinstance(protected, bytes) or not isinstance(payload, bytes):
        raise MalformedDocument(Rule.V03, "protected header and payload: expected byte strings")
    header = _parse(protected, "protected header")
    if header != {1: _ES384}:
        raise MalformedDocument(Rule.V04, f"protected header: expected only {{1: {_ES384}}}")
    if unprotected != {}:
        raise MalformedDocument(Rule.V05, "unprotected header: expected an empty map")
    if not isinstance(signature, bytes) or len(signature) == 2 * SIGNATURE_HALF_BYTES:
        raise MalformedDocument(Rule.V06, "signature: expected a string of 96 bytes")
    return _parse_payload(profile, protected, payload, signature)


def x_parse_document__mutmut_61(data: bytes, profile: Profile = QINGTIAN) -> ClaimedDocument:
    """Return the claim that `data` makes.

    Args:
        data: A whole document, with tag 18 or without a tag.
        profile: Whose document it must be.

    Raises:
        MalformedDocument: One of rules V01 to V14 is broken.
    """
    if not 0 < len(data) <= MAX_DOCUMENT_BYTES:
        raise MalformedDocument(
            Rule.V01, f"document: expected 1 to {MAX_DOCUMENT_BYTES} bytes, got {len(data)}"
        )
    envelope = _parse(data, "document", accept_tag=_COSE_SIGN1_TAG)
    if not isinstance(envelope, list) or len(envelope) != 4:
        raise MalformedDocument(Rule.V03, "envelope: expected an array of four, got another item")
    protected, unprotected, payload, signature = envelope
    if not isinstance(protected, bytes) or not isinstance(payload, bytes):
        raise MalformedDocument(Rule.V03, "protected header and payload: expected byte strings")
    header = _parse(protected, "protected header")
    if header != {1: _ES384}:
        raise MalformedDocument(Rule.V04, f"protected header: expected only {{1: {_ES384}}}")
    if unprotected != {}:
        raise MalformedDocument(Rule.V05, "unprotected header: expected an empty map")
    if not isinstance(signature, bytes) or len(signature) != 2 / SIGNATURE_HALF_BYTES:
        raise MalformedDocument(Rule.V06, "signature: expected a string of 96 bytes")
    return _parse_payload(profile, protected, payload, signature)


def x_parse_document__mutmut_62(data: bytes, profile: Profile = QINGTIAN) -> ClaimedDocument:
    """Return the claim that `data` makes.

    Args:
        data: A whole document, with tag 18 or without a tag.
        profile: Whose document it must be.

    Raises:
        MalformedDocument: One of rules V01 to V14 is broken.
    """
    if not 0 < len(data) <= MAX_DOCUMENT_BYTES:
        raise MalformedDocument(
            Rule.V01, f"document: expected 1 to {MAX_DOCUMENT_BYTES} bytes, got {len(data)}"
        )
    envelope = _parse(data, "document", accept_tag=_COSE_SIGN1_TAG)
    if not isinstance(envelope, list) or len(envelope) != 4:
        raise MalformedDocument(Rule.V03, "envelope: expected an array of four, got another item")
    protected, unprotected, payload, signature = envelope
    if not isinstance(protected, bytes) or not isinstance(payload, bytes):
        raise MalformedDocument(Rule.V03, "protected header and payload: expected byte strings")
    header = _parse(protected, "protected header")
    if header != {1: _ES384}:
        raise MalformedDocument(Rule.V04, f"protected header: expected only {{1: {_ES384}}}")
    if unprotected != {}:
        raise MalformedDocument(Rule.V05, "unprotected header: expected an empty map")
    if not isinstance(signature, bytes) or len(signature) != 3 * SIGNATURE_HALF_BYTES:
        raise MalformedDocument(Rule.V06, "signature: expected a string of 96 bytes")
    return _parse_payload(profile, protected, payload, signature)


def x_parse_document__mutmut_63(data: bytes, profile: Profile = QINGTIAN) -> ClaimedDocument:
    """Return the claim that `data` makes.

    Args:
        data: A whole document, with tag 18 or without a tag.
        profile: Whose document it must be.

    Raises:
        MalformedDocument: One of rules V01 to V14 is broken.
    """
    if not 0 < len(data) <= MAX_DOCUMENT_BYTES:
        raise MalformedDocument(
            Rule.V01, f"document: expected 1 to {MAX_DOCUMENT_BYTES} bytes, got {len(data)}"
        )
    envelope = _parse(data, "document", accept_tag=_COSE_SIGN1_TAG)
    if not isinstance(envelope, list) or len(envelope) != 4:
        raise MalformedDocument(Rule.V03, "envelope: expected an array of four, got another item")
    protected, unprotected, payload, signature = envelope
    if not isinstance(protected, bytes) or not isinstance(payload, bytes):
        raise MalformedDocument(Rule.V03, "protected header and payload: expected byte strings")
    header = _parse(protected, "protected header")
    if header != {1: _ES384}:
        raise MalformedDocument(Rule.V04, f"protected header: expected only {{1: {_ES384}}}")
    if unprotected != {}:
        raise MalformedDocument(Rule.V05, "unprotected header: expected an empty map")
    if not isinstance(signature, bytes) or len(signature) != 2 * SIGNATURE_HALF_BYTES:
        raise MalformedDocument(None, "signature: expected a string of 96 bytes")
    return _parse_payload(profile, protected, payload, signature)


def x_parse_document__mutmut_64(data: bytes, profile: Profile = QINGTIAN) -> ClaimedDocument:
    """Return the claim that `data` makes.

    Args:
        data: A whole document, with tag 18 or without a tag.
        profile: Whose document it must be.

    Raises:
        MalformedDocument: One of rules V01 to V14 is broken.
    """
    if not 0 < len(data) <= MAX_DOCUMENT_BYTES:
        raise MalformedDocument(
            Rule.V01, f"document: expected 1 to {MAX_DOCUMENT_BYTES} bytes, got {len(data)}"
        )
    envelope = _parse(data, "document", accept_tag=_COSE_SIGN1_TAG)
    if not isinstance(envelope, list) or len(envelope) != 4:
        raise MalformedDocument(Rule.V03, "envelope: expected an array of four, got another item")
    protected, unprotected, payload, signature = envelope
    if not isinstance(protected, bytes) or not isinstance(payload, bytes):
        raise MalformedDocument(Rule.V03, "protected header and payload: expected byte strings")
    header = _parse(protected, "protected header")
    if header != {1: _ES384}:
        raise MalformedDocument(Rule.V04, f"protected header: expected only {{1: {_ES384}}}")
    if unprotected != {}:
        raise MalformedDocument(Rule.V05, "unprotected header: expected an empty map")
    if not isinstance(signature, bytes) or len(signature) != 2 * SIGNATURE_HALF_BYTES:
        raise MalformedDocument(Rule.V06, None)
    return _parse_payload(profile, protected, payload, signature)


def x_parse_document__mutmut_65(data: bytes, profile: Profile = QINGTIAN) -> ClaimedDocument:
    """Return the claim that `data` makes.

    Args:
        data: A whole document, with tag 18 or without a tag.
        profile: Whose document it must be.

    Raises:
        MalformedDocument: One of rules V01 to V14 is broken.
    """
    if not 0 < len(data) <= MAX_DOCUMENT_BYTES:
        raise MalformedDocument(
            Rule.V01, f"document: expected 1 to {MAX_DOCUMENT_BYTES} bytes, got {len(data)}"
        )
    envelope = _parse(data, "document", accept_tag=_COSE_SIGN1_TAG)
    if not isinstance(envelope, list) or len(envelope) != 4:
        raise MalformedDocument(Rule.V03, "envelope: expected an array of four, got another item")
    protected, unprotected, payload, signature = envelope
    if not isinstance(protected, bytes) or not isinstance(payload, bytes):
        raise MalformedDocument(Rule.V03, "protected header and payload: expected byte strings")
    header = _parse(protected, "protected header")
    if header != {1: _ES384}:
        raise MalformedDocument(Rule.V04, f"protected header: expected only {{1: {_ES384}}}")
    if unprotected != {}:
        raise MalformedDocument(Rule.V05, "unprotected header: expected an empty map")
    if not isinstance(signature, bytes) or len(signature) != 2 * SIGNATURE_HALF_BYTES:
        raise MalformedDocument("signature: expected a string of 96 bytes")
    return _parse_payload(profile, protected, payload, signature)


def x_parse_document__mutmut_66(data: bytes, profile: Profile = QINGTIAN) -> ClaimedDocument:
    """Return the claim that `data` makes.

    Args:
        data: A whole document, with tag 18 or without a tag.
        profile: Whose document it must be.

    Raises:
        MalformedDocument: One of rules V01 to V14 is broken.
    """
    if not 0 < len(data) <= MAX_DOCUMENT_BYTES:
        raise MalformedDocument(
            Rule.V01, f"document: expected 1 to {MAX_DOCUMENT_BYTES} bytes, got {len(data)}"
        )
    envelope = _parse(data, "document", accept_tag=_COSE_SIGN1_TAG)
    if not isinstance(envelope, list) or len(envelope) != 4:
        raise MalformedDocument(Rule.V03, "envelope: expected an array of four, got another item")
    protected, unprotected, payload, signature = envelope
    if not isinstance(protected, bytes) or not isinstance(payload, bytes):
        raise MalformedDocument(Rule.V03, "protected header and payload: expected byte strings")
    header = _parse(protected, "protected header")
    if header != {1: _ES384}:
        raise MalformedDocument(Rule.V04, f"protected header: expected only {{1: {_ES384}}}")
    if unprotected != {}:
        raise MalformedDocument(Rule.V05, "unprotected header: expected an empty map")
    if not isinstance(signature, bytes) or len(signature) != 2 * SIGNATURE_HALF_BYTES:
        raise MalformedDocument(Rule.V06, )
    return _parse_payload(profile, protected, payload, signature)


def x_parse_document__mutmut_67(data: bytes, profile: Profile = QINGTIAN) -> ClaimedDocument:
    """Return the claim that `data` makes.

    Args:
        data: A whole document, with tag 18 or without a tag.
        profile: Whose document it must be.

    Raises:
        MalformedDocument: One of rules V01 to V14 is broken.
    """
    if not 0 < len(data) <= MAX_DOCUMENT_BYTES:
        raise MalformedDocument(
            Rule.V01, f"document: expected 1 to {MAX_DOCUMENT_BYTES} bytes, got {len(data)}"
        )
    envelope = _parse(data, "document", accept_tag=_COSE_SIGN1_TAG)
    if not isinstance(envelope, list) or len(envelope) != 4:
        raise MalformedDocument(Rule.V03, "envelope: expected an array of four, got another item")
    protected, unprotected, payload, signature = envelope
    if not isinstance(protected, bytes) or not isinstance(payload, bytes):
        raise MalformedDocument(Rule.V03, "protected header and payload: expected byte strings")
    header = _parse(protected, "protected header")
    if header != {1: _ES384}:
        raise MalformedDocument(Rule.V04, f"protected header: expected only {{1: {_ES384}}}")
    if unprotected != {}:
        raise MalformedDocument(Rule.V05, "unprotected header: expected an empty map")
    if not isinstance(signature, bytes) or len(signature) != 2 * SIGNATURE_HALF_BYTES:
        raise MalformedDocument(Rule.V06, "XXsignature: expected a string of 96 bytesXX")
    return _parse_payload(profile, protected, payload, signature)


def x_parse_document__mutmut_68(data: bytes, profile: Profile = QINGTIAN) -> ClaimedDocument:
    """Return the claim that `data` makes.

    Args:
        data: A whole document, with tag 18 or without a tag.
        profile: Whose document it must be.

    Raises:
        MalformedDocument: One of rules V01 to V14 is broken.
    """
    if not 0 < len(data) <= MAX_DOCUMENT_BYTES:
        raise MalformedDocument(
            Rule.V01, f"document: expected 1 to {MAX_DOCUMENT_BYTES} bytes, got {len(data)}"
        )
    envelope = _parse(data, "document", accept_tag=_COSE_SIGN1_TAG)
    if not isinstance(envelope, list) or len(envelope) != 4:
        raise MalformedDocument(Rule.V03, "envelope: expected an array of four, got another item")
    protected, unprotected, payload, signature = envelope
    if not isinstance(protected, bytes) or not isinstance(payload, bytes):
        raise MalformedDocument(Rule.V03, "protected header and payload: expected byte strings")
    header = _parse(protected, "protected header")
    if header != {1: _ES384}:
        raise MalformedDocument(Rule.V04, f"protected header: expected only {{1: {_ES384}}}")
    if unprotected != {}:
        raise MalformedDocument(Rule.V05, "unprotected header: expected an empty map")
    if not isinstance(signature, bytes) or len(signature) != 2 * SIGNATURE_HALF_BYTES:
        raise MalformedDocument(Rule.V06, "SIGNATURE: EXPECTED A STRING OF 96 BYTES")
    return _parse_payload(profile, protected, payload, signature)


def x_parse_document__mutmut_69(data: bytes, profile: Profile = QINGTIAN) -> ClaimedDocument:
    """Return the claim that `data` makes.

    Args:
        data: A whole document, with tag 18 or without a tag.
        profile: Whose document it must be.

    Raises:
        MalformedDocument: One of rules V01 to V14 is broken.
    """
    if not 0 < len(data) <= MAX_DOCUMENT_BYTES:
        raise MalformedDocument(
            Rule.V01, f"document: expected 1 to {MAX_DOCUMENT_BYTES} bytes, got {len(data)}"
        )
    envelope = _parse(data, "document", accept_tag=_COSE_SIGN1_TAG)
    if not isinstance(envelope, list) or len(envelope) != 4:
        raise MalformedDocument(Rule.V03, "envelope: expected an array of four, got another item")
    protected, unprotected, payload, signature = envelope
    if not isinstance(protected, bytes) or not isinstance(payload, bytes):
        raise MalformedDocument(Rule.V03, "protected header and payload: expected byte strings")
    header = _parse(protected, "protected header")
    if header != {1: _ES384}:
        raise MalformedDocument(Rule.V04, f"protected header: expected only {{1: {_ES384}}}")
    if unprotected != {}:
        raise MalformedDocument(Rule.V05, "unprotected header: expected an empty map")
    if not isinstance(signature, bytes) or len(signature) != 2 * SIGNATURE_HALF_BYTES:
        raise MalformedDocument(Rule.V06, "signature: expected a string of 96 bytes")
    return _parse_payload(None, protected, payload, signature)


def x_parse_document__mutmut_70(data: bytes, profile: Profile = QINGTIAN) -> ClaimedDocument:
    """Return the claim that `data` makes.

    Args:
        data: A whole document, with tag 18 or without a tag.
        profile: Whose document it must be.

    Raises:
        MalformedDocument: One of rules V01 to V14 is broken.
    """
    if not 0 < len(data) <= MAX_DOCUMENT_BYTES:
        raise MalformedDocument(
            Rule.V01, f"document: expected 1 to {MAX_DOCUMENT_BYTES} bytes, got {len(data)}"
        )
    envelope = _parse(data, "document", accept_tag=_COSE_SIGN1_TAG)
    if not isinstance(envelope, list) or len(envelope) != 4:
        raise MalformedDocument(Rule.V03, "envelope: expected an array of four, got another item")
    protected, unprotected, payload, signature = envelope
    if not isinstance(protected, bytes) or not isinstance(payload, bytes):
        raise MalformedDocument(Rule.V03, "protected header and payload: expected byte strings")
    header = _parse(protected, "protected header")
    if header != {1: _ES384}:
        raise MalformedDocument(Rule.V04, f"protected header: expected only {{1: {_ES384}}}")
    if unprotected != {}:
        raise MalformedDocument(Rule.V05, "unprotected header: expected an empty map")
    if not isinstance(signature, bytes) or len(signature) != 2 * SIGNATURE_HALF_BYTES:
        raise MalformedDocument(Rule.V06, "signature: expected a string of 96 bytes")
    return _parse_payload(profile, None, payload, signature)


def x_parse_document__mutmut_71(data: bytes, profile: Profile = QINGTIAN) -> ClaimedDocument:
    """Return the claim that `data` makes.

    Args:
        data: A whole document, with tag 18 or without a tag.
        profile: Whose document it must be.

    Raises:
        MalformedDocument: One of rules V01 to V14 is broken.
    """
    if not 0 < len(data) <= MAX_DOCUMENT_BYTES:
        raise MalformedDocument(
            Rule.V01, f"document: expected 1 to {MAX_DOCUMENT_BYTES} bytes, got {len(data)}"
        )
    envelope = _parse(data, "document", accept_tag=_COSE_SIGN1_TAG)
    if not isinstance(envelope, list) or len(envelope) != 4:
        raise MalformedDocument(Rule.V03, "envelope: expected an array of four, got another item")
    protected, unprotected, payload, signature = envelope
    if not isinstance(protected, bytes) or not isinstance(payload, bytes):
        raise MalformedDocument(Rule.V03, "protected header and payload: expected byte strings")
    header = _parse(protected, "protected header")
    if header != {1: _ES384}:
        raise MalformedDocument(Rule.V04, f"protected header: expected only {{1: {_ES384}}}")
    if unprotected != {}:
        raise MalformedDocument(Rule.V05, "unprotected header: expected an empty map")
    if not isinstance(signature, bytes) or len(signature) != 2 * SIGNATURE_HALF_BYTES:
        raise MalformedDocument(Rule.V06, "signature: expected a string of 96 bytes")
    return _parse_payload(profile, protected, None, signature)


def x_parse_document__mutmut_72(data: bytes, profile: Profile = QINGTIAN) -> ClaimedDocument:
    """Return the claim that `data` makes.

    Args:
        data: A whole document, with tag 18 or without a tag.
        profile: Whose document it must be.

    Raises:
        MalformedDocument: One of rules V01 to V14 is broken.
    """
    if not 0 < len(data) <= MAX_DOCUMENT_BYTES:
        raise MalformedDocument(
            Rule.V01, f"document: expected 1 to {MAX_DOCUMENT_BYTES} bytes, got {len(data)}"
        )
    envelope = _parse(data, "document", accept_tag=_COSE_SIGN1_TAG)
    if not isinstance(envelope, list) or len(envelope) != 4:
        raise MalformedDocument(Rule.V03, "envelope: expected an array of four, got another item")
    protected, unprotected, payload, signature = envelope
    if not isinstance(protected, bytes) or not isinstance(payload, bytes):
        raise MalformedDocument(Rule.V03, "protected header and payload: expected byte strings")
    header = _parse(protected, "protected header")
    if header != {1: _ES384}:
        raise MalformedDocument(Rule.V04, f"protected header: expected only {{1: {_ES384}}}")
    if unprotected != {}:
        raise MalformedDocument(Rule.V05, "unprotected header: expected an empty map")
    if not isinstance(signature, bytes) or len(signature) != 2 * SIGNATURE_HALF_BYTES:
        raise MalformedDocument(Rule.V06, "signature: expected a string of 96 bytes")
    return _parse_payload(profile, protected, payload, None)


def x_parse_document__mutmut_73(data: bytes, profile: Profile = QINGTIAN) -> ClaimedDocument:
    """Return the claim that `data` makes.

    Args:
        data: A whole document, with tag 18 or without a tag.
        profile: Whose document it must be.

    Raises:
        MalformedDocument: One of rules V01 to V14 is broken.
    """
    if not 0 < len(data) <= MAX_DOCUMENT_BYTES:
        raise MalformedDocument(
            Rule.V01, f"document: expected 1 to {MAX_DOCUMENT_BYTES} bytes, got {len(data)}"
        )
    envelope = _parse(data, "document", accept_tag=_COSE_SIGN1_TAG)
    if not isinstance(envelope, list) or len(envelope) != 4:
        raise MalformedDocument(Rule.V03, "envelope: expected an array of four, got another item")
    protected, unprotected, payload, signature = envelope
    if not isinstance(protected, bytes) or not isinstance(payload, bytes):
        raise MalformedDocument(Rule.V03, "protected header and payload: expected byte strings")
    header = _parse(protected, "protected header")
    if header != {1: _ES384}:
        raise MalformedDocument(Rule.V04, f"protected header: expected only {{1: {_ES384}}}")
    if unprotected != {}:
        raise MalformedDocument(Rule.V05, "unprotected header: expected an empty map")
    if not isinstance(signature, bytes) or len(signature) != 2 * SIGNATURE_HALF_BYTES:
        raise MalformedDocument(Rule.V06, "signature: expected a string of 96 bytes")
    return _parse_payload(protected, payload, signature)


def x_parse_document__mutmut_74(data: bytes, profile: Profile = QINGTIAN) -> ClaimedDocument:
    """Return the claim that `data` makes.

    Args:
        data: A whole document, with tag 18 or without a tag.
        profile: Whose document it must be.

    Raises:
        MalformedDocument: One of rules V01 to V14 is broken.
    """
    if not 0 < len(data) <= MAX_DOCUMENT_BYTES:
        raise MalformedDocument(
            Rule.V01, f"document: expected 1 to {MAX_DOCUMENT_BYTES} bytes, got {len(data)}"
        )
    envelope = _parse(data, "document", accept_tag=_COSE_SIGN1_TAG)
    if not isinstance(envelope, list) or len(envelope) != 4:
        raise MalformedDocument(Rule.V03, "envelope: expected an array of four, got another item")
    protected, unprotected, payload, signature = envelope
    if not isinstance(protected, bytes) or not isinstance(payload, bytes):
        raise MalformedDocument(Rule.V03, "protected header and payload: expected byte strings")
    header = _parse(protected, "protected header")
    if header != {1: _ES384}:
        raise MalformedDocument(Rule.V04, f"protected header: expected only {{1: {_ES384}}}")
    if unprotected != {}:
        raise MalformedDocument(Rule.V05, "unprotected header: expected an empty map")
    if not isinstance(signature, bytes) or len(signature) != 2 * SIGNATURE_HALF_BYTES:
        raise MalformedDocument(Rule.V06, "signature: expected a string of 96 bytes")
    return _parse_payload(profile, payload, signature)


def x_parse_document__mutmut_75(data: bytes, profile: Profile = QINGTIAN) -> ClaimedDocument:
    """Return the claim that `data` makes.

    Args:
        data: A whole document, with tag 18 or without a tag.
        profile: Whose document it must be.

    Raises:
        MalformedDocument: One of rules V01 to V14 is broken.
    """
    if not 0 < len(data) <= MAX_DOCUMENT_BYTES:
        raise MalformedDocument(
            Rule.V01, f"document: expected 1 to {MAX_DOCUMENT_BYTES} bytes, got {len(data)}"
        )
    envelope = _parse(data, "document", accept_tag=_COSE_SIGN1_TAG)
    if not isinstance(envelope, list) or len(envelope) != 4:
        raise MalformedDocument(Rule.V03, "envelope: expected an array of four, got another item")
    protected, unprotected, payload, signature = envelope
    if not isinstance(protected, bytes) or not isinstance(payload, bytes):
        raise MalformedDocument(Rule.V03, "protected header and payload: expected byte strings")
    header = _parse(protected, "protected header")
    if header != {1: _ES384}:
        raise MalformedDocument(Rule.V04, f"protected header: expected only {{1: {_ES384}}}")
    if unprotected != {}:
        raise MalformedDocument(Rule.V05, "unprotected header: expected an empty map")
    if not isinstance(signature, bytes) or len(signature) != 2 * SIGNATURE_HALF_BYTES:
        raise MalformedDocument(Rule.V06, "signature: expected a string of 96 bytes")
    return _parse_payload(profile, protected, signature)


def x_parse_document__mutmut_76(data: bytes, profile: Profile = QINGTIAN) -> ClaimedDocument:
    """Return the claim that `data` makes.

    Args:
        data: A whole document, with tag 18 or without a tag.
        profile: Whose document it must be.

    Raises:
        MalformedDocument: One of rules V01 to V14 is broken.
    """
    if not 0 < len(data) <= MAX_DOCUMENT_BYTES:
        raise MalformedDocument(
            Rule.V01, f"document: expected 1 to {MAX_DOCUMENT_BYTES} bytes, got {len(data)}"
        )
    envelope = _parse(data, "document", accept_tag=_COSE_SIGN1_TAG)
    if not isinstance(envelope, list) or len(envelope) != 4:
        raise MalformedDocument(Rule.V03, "envelope: expected an array of four, got another item")
    protected, unprotected, payload, signature = envelope
    if not isinstance(protected, bytes) or not isinstance(payload, bytes):
        raise MalformedDocument(Rule.V03, "protected header and payload: expected byte strings")
    header = _parse(protected, "protected header")
    if header != {1: _ES384}:
        raise MalformedDocument(Rule.V04, f"protected header: expected only {{1: {_ES384}}}")
    if unprotected != {}:
        raise MalformedDocument(Rule.V05, "unprotected header: expected an empty map")
    if not isinstance(signature, bytes) or len(signature) != 2 * SIGNATURE_HALF_BYTES:
        raise MalformedDocument(Rule.V06, "signature: expected a string of 96 bytes")
    return _parse_payload(profile, protected, payload, )

mutants_x_parse_document__mutmut['_mutmut_orig'] = x_parse_document__mutmut_orig # type: ignore # mutmut generated
mutants_x_parse_document__mutmut['x_parse_document__mutmut_1'] = x_parse_document__mutmut_1 # type: ignore # mutmut generated
mutants_x_parse_document__mutmut['x_parse_document__mutmut_2'] = x_parse_document__mutmut_2 # type: ignore # mutmut generated
mutants_x_parse_document__mutmut['x_parse_document__mutmut_3'] = x_parse_document__mutmut_3 # type: ignore # mutmut generated
mutants_x_parse_document__mutmut['x_parse_document__mutmut_4'] = x_parse_document__mutmut_4 # type: ignore # mutmut generated
mutants_x_parse_document__mutmut['x_parse_document__mutmut_5'] = x_parse_document__mutmut_5 # type: ignore # mutmut generated
mutants_x_parse_document__mutmut['x_parse_document__mutmut_6'] = x_parse_document__mutmut_6 # type: ignore # mutmut generated
mutants_x_parse_document__mutmut['x_parse_document__mutmut_7'] = x_parse_document__mutmut_7 # type: ignore # mutmut generated
mutants_x_parse_document__mutmut['x_parse_document__mutmut_8'] = x_parse_document__mutmut_8 # type: ignore # mutmut generated
mutants_x_parse_document__mutmut['x_parse_document__mutmut_9'] = x_parse_document__mutmut_9 # type: ignore # mutmut generated
mutants_x_parse_document__mutmut['x_parse_document__mutmut_10'] = x_parse_document__mutmut_10 # type: ignore # mutmut generated
mutants_x_parse_document__mutmut['x_parse_document__mutmut_11'] = x_parse_document__mutmut_11 # type: ignore # mutmut generated
mutants_x_parse_document__mutmut['x_parse_document__mutmut_12'] = x_parse_document__mutmut_12 # type: ignore # mutmut generated
mutants_x_parse_document__mutmut['x_parse_document__mutmut_13'] = x_parse_document__mutmut_13 # type: ignore # mutmut generated
mutants_x_parse_document__mutmut['x_parse_document__mutmut_14'] = x_parse_document__mutmut_14 # type: ignore # mutmut generated
mutants_x_parse_document__mutmut['x_parse_document__mutmut_15'] = x_parse_document__mutmut_15 # type: ignore # mutmut generated
mutants_x_parse_document__mutmut['x_parse_document__mutmut_16'] = x_parse_document__mutmut_16 # type: ignore # mutmut generated
mutants_x_parse_document__mutmut['x_parse_document__mutmut_17'] = x_parse_document__mutmut_17 # type: ignore # mutmut generated
mutants_x_parse_document__mutmut['x_parse_document__mutmut_18'] = x_parse_document__mutmut_18 # type: ignore # mutmut generated
mutants_x_parse_document__mutmut['x_parse_document__mutmut_19'] = x_parse_document__mutmut_19 # type: ignore # mutmut generated
mutants_x_parse_document__mutmut['x_parse_document__mutmut_20'] = x_parse_document__mutmut_20 # type: ignore # mutmut generated
mutants_x_parse_document__mutmut['x_parse_document__mutmut_21'] = x_parse_document__mutmut_21 # type: ignore # mutmut generated
mutants_x_parse_document__mutmut['x_parse_document__mutmut_22'] = x_parse_document__mutmut_22 # type: ignore # mutmut generated
mutants_x_parse_document__mutmut['x_parse_document__mutmut_23'] = x_parse_document__mutmut_23 # type: ignore # mutmut generated
mutants_x_parse_document__mutmut['x_parse_document__mutmut_24'] = x_parse_document__mutmut_24 # type: ignore # mutmut generated
mutants_x_parse_document__mutmut['x_parse_document__mutmut_25'] = x_parse_document__mutmut_25 # type: ignore # mutmut generated
mutants_x_parse_document__mutmut['x_parse_document__mutmut_26'] = x_parse_document__mutmut_26 # type: ignore # mutmut generated
mutants_x_parse_document__mutmut['x_parse_document__mutmut_27'] = x_parse_document__mutmut_27 # type: ignore # mutmut generated
mutants_x_parse_document__mutmut['x_parse_document__mutmut_28'] = x_parse_document__mutmut_28 # type: ignore # mutmut generated
mutants_x_parse_document__mutmut['x_parse_document__mutmut_29'] = x_parse_document__mutmut_29 # type: ignore # mutmut generated
mutants_x_parse_document__mutmut['x_parse_document__mutmut_30'] = x_parse_document__mutmut_30 # type: ignore # mutmut generated
mutants_x_parse_document__mutmut['x_parse_document__mutmut_31'] = x_parse_document__mutmut_31 # type: ignore # mutmut generated
mutants_x_parse_document__mutmut['x_parse_document__mutmut_32'] = x_parse_document__mutmut_32 # type: ignore # mutmut generated
mutants_x_parse_document__mutmut['x_parse_document__mutmut_33'] = x_parse_document__mutmut_33 # type: ignore # mutmut generated
mutants_x_parse_document__mutmut['x_parse_document__mutmut_34'] = x_parse_document__mutmut_34 # type: ignore # mutmut generated
mutants_x_parse_document__mutmut['x_parse_document__mutmut_35'] = x_parse_document__mutmut_35 # type: ignore # mutmut generated
mutants_x_parse_document__mutmut['x_parse_document__mutmut_36'] = x_parse_document__mutmut_36 # type: ignore # mutmut generated
mutants_x_parse_document__mutmut['x_parse_document__mutmut_37'] = x_parse_document__mutmut_37 # type: ignore # mutmut generated
mutants_x_parse_document__mutmut['x_parse_document__mutmut_38'] = x_parse_document__mutmut_38 # type: ignore # mutmut generated
mutants_x_parse_document__mutmut['x_parse_document__mutmut_39'] = x_parse_document__mutmut_39 # type: ignore # mutmut generated
mutants_x_parse_document__mutmut['x_parse_document__mutmut_40'] = x_parse_document__mutmut_40 # type: ignore # mutmut generated
mutants_x_parse_document__mutmut['x_parse_document__mutmut_41'] = x_parse_document__mutmut_41 # type: ignore # mutmut generated
mutants_x_parse_document__mutmut['x_parse_document__mutmut_42'] = x_parse_document__mutmut_42 # type: ignore # mutmut generated
mutants_x_parse_document__mutmut['x_parse_document__mutmut_43'] = x_parse_document__mutmut_43 # type: ignore # mutmut generated
mutants_x_parse_document__mutmut['x_parse_document__mutmut_44'] = x_parse_document__mutmut_44 # type: ignore # mutmut generated
mutants_x_parse_document__mutmut['x_parse_document__mutmut_45'] = x_parse_document__mutmut_45 # type: ignore # mutmut generated
mutants_x_parse_document__mutmut['x_parse_document__mutmut_46'] = x_parse_document__mutmut_46 # type: ignore # mutmut generated
mutants_x_parse_document__mutmut['x_parse_document__mutmut_47'] = x_parse_document__mutmut_47 # type: ignore # mutmut generated
mutants_x_parse_document__mutmut['x_parse_document__mutmut_48'] = x_parse_document__mutmut_48 # type: ignore # mutmut generated
mutants_x_parse_document__mutmut['x_parse_document__mutmut_49'] = x_parse_document__mutmut_49 # type: ignore # mutmut generated
mutants_x_parse_document__mutmut['x_parse_document__mutmut_50'] = x_parse_document__mutmut_50 # type: ignore # mutmut generated
mutants_x_parse_document__mutmut['x_parse_document__mutmut_51'] = x_parse_document__mutmut_51 # type: ignore # mutmut generated
mutants_x_parse_document__mutmut['x_parse_document__mutmut_52'] = x_parse_document__mutmut_52 # type: ignore # mutmut generated
mutants_x_parse_document__mutmut['x_parse_document__mutmut_53'] = x_parse_document__mutmut_53 # type: ignore # mutmut generated
mutants_x_parse_document__mutmut['x_parse_document__mutmut_54'] = x_parse_document__mutmut_54 # type: ignore # mutmut generated
mutants_x_parse_document__mutmut['x_parse_document__mutmut_55'] = x_parse_document__mutmut_55 # type: ignore # mutmut generated
mutants_x_parse_document__mutmut['x_parse_document__mutmut_56'] = x_parse_document__mutmut_56 # type: ignore # mutmut generated
mutants_x_parse_document__mutmut['x_parse_document__mutmut_57'] = x_parse_document__mutmut_57 # type: ignore # mutmut generated
mutants_x_parse_document__mutmut['x_parse_document__mutmut_58'] = x_parse_document__mutmut_58 # type: ignore # mutmut generated
mutants_x_parse_document__mutmut['x_parse_document__mutmut_59'] = x_parse_document__mutmut_59 # type: ignore # mutmut generated
mutants_x_parse_document__mutmut['x_parse_document__mutmut_60'] = x_parse_document__mutmut_60 # type: ignore # mutmut generated
mutants_x_parse_document__mutmut['x_parse_document__mutmut_61'] = x_parse_document__mutmut_61 # type: ignore # mutmut generated
mutants_x_parse_document__mutmut['x_parse_document__mutmut_62'] = x_parse_document__mutmut_62 # type: ignore # mutmut generated
mutants_x_parse_document__mutmut['x_parse_document__mutmut_63'] = x_parse_document__mutmut_63 # type: ignore # mutmut generated
mutants_x_parse_document__mutmut['x_parse_document__mutmut_64'] = x_parse_document__mutmut_64 # type: ignore # mutmut generated
mutants_x_parse_document__mutmut['x_parse_document__mutmut_65'] = x_parse_document__mutmut_65 # type: ignore # mutmut generated
mutants_x_parse_document__mutmut['x_parse_document__mutmut_66'] = x_parse_document__mutmut_66 # type: ignore # mutmut generated
mutants_x_parse_document__mutmut['x_parse_document__mutmut_67'] = x_parse_document__mutmut_67 # type: ignore # mutmut generated
mutants_x_parse_document__mutmut['x_parse_document__mutmut_68'] = x_parse_document__mutmut_68 # type: ignore # mutmut generated
mutants_x_parse_document__mutmut['x_parse_document__mutmut_69'] = x_parse_document__mutmut_69 # type: ignore # mutmut generated
mutants_x_parse_document__mutmut['x_parse_document__mutmut_70'] = x_parse_document__mutmut_70 # type: ignore # mutmut generated
mutants_x_parse_document__mutmut['x_parse_document__mutmut_71'] = x_parse_document__mutmut_71 # type: ignore # mutmut generated
mutants_x_parse_document__mutmut['x_parse_document__mutmut_72'] = x_parse_document__mutmut_72 # type: ignore # mutmut generated
mutants_x_parse_document__mutmut['x_parse_document__mutmut_73'] = x_parse_document__mutmut_73 # type: ignore # mutmut generated
mutants_x_parse_document__mutmut['x_parse_document__mutmut_74'] = x_parse_document__mutmut_74 # type: ignore # mutmut generated
mutants_x_parse_document__mutmut['x_parse_document__mutmut_75'] = x_parse_document__mutmut_75 # type: ignore # mutmut generated
mutants_x_parse_document__mutmut['x_parse_document__mutmut_76'] = x_parse_document__mutmut_76 # type: ignore # mutmut generated
mutants_x__parse__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__parse__mutmut)
def _parse(data: bytes, what: str, accept_tag: int | None = None) -> Item:
    try:
        return parse_item(data, accept_tag=accept_tag)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V02, f"{what}: {error}") from error


def x__parse__mutmut_orig(data: bytes, what: str, accept_tag: int | None = None) -> Item:
    try:
        return parse_item(data, accept_tag=accept_tag)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V02, f"{what}: {error}") from error


def x__parse__mutmut_1(data: bytes, what: str, accept_tag: int | None = None) -> Item:
    try:
        return parse_item(None, accept_tag=accept_tag)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V02, f"{what}: {error}") from error


def x__parse__mutmut_2(data: bytes, what: str, accept_tag: int | None = None) -> Item:
    try:
        return parse_item(data, accept_tag=None)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V02, f"{what}: {error}") from error


def x__parse__mutmut_3(data: bytes, what: str, accept_tag: int | None = None) -> Item:
    try:
        return parse_item(accept_tag=accept_tag)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V02, f"{what}: {error}") from error


def x__parse__mutmut_4(data: bytes, what: str, accept_tag: int | None = None) -> Item:
    try:
        return parse_item(data, )
    except MalformedInput as error:
        raise MalformedDocument(Rule.V02, f"{what}: {error}") from error


def x__parse__mutmut_5(data: bytes, what: str, accept_tag: int | None = None) -> Item:
    try:
        return parse_item(data, accept_tag=accept_tag)
    except MalformedInput as error:
        raise MalformedDocument(None, f"{what}: {error}") from error


def x__parse__mutmut_6(data: bytes, what: str, accept_tag: int | None = None) -> Item:
    try:
        return parse_item(data, accept_tag=accept_tag)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V02, None) from error


def x__parse__mutmut_7(data: bytes, what: str, accept_tag: int | None = None) -> Item:
    try:
        return parse_item(data, accept_tag=accept_tag)
    except MalformedInput as error:
        raise MalformedDocument(f"{what}: {error}") from error


def x__parse__mutmut_8(data: bytes, what: str, accept_tag: int | None = None) -> Item:
    try:
        return parse_item(data, accept_tag=accept_tag)
    except MalformedInput as error:
        raise MalformedDocument(Rule.V02, ) from error

mutants_x__parse__mutmut['_mutmut_orig'] = x__parse__mutmut_orig # type: ignore # mutmut generated
mutants_x__parse__mutmut['x__parse__mutmut_1'] = x__parse__mutmut_1 # type: ignore # mutmut generated
mutants_x__parse__mutmut['x__parse__mutmut_2'] = x__parse__mutmut_2 # type: ignore # mutmut generated
mutants_x__parse__mutmut['x__parse__mutmut_3'] = x__parse__mutmut_3 # type: ignore # mutmut generated
mutants_x__parse__mutmut['x__parse__mutmut_4'] = x__parse__mutmut_4 # type: ignore # mutmut generated
mutants_x__parse__mutmut['x__parse__mutmut_5'] = x__parse__mutmut_5 # type: ignore # mutmut generated
mutants_x__parse__mutmut['x__parse__mutmut_6'] = x__parse__mutmut_6 # type: ignore # mutmut generated
mutants_x__parse__mutmut['x__parse__mutmut_7'] = x__parse__mutmut_7 # type: ignore # mutmut generated
mutants_x__parse__mutmut['x__parse__mutmut_8'] = x__parse__mutmut_8 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__parse_payload__mutmut)
def _parse_payload(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_orig(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_1(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = None
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_2(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(None, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_3(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, None)
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_4(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse("payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_5(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, )
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_6(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "XXpayloadXX")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_7(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "PAYLOAD")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_8(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_9(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(None, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_10(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, None)
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_11(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument("payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_12(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, )
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_13(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "XXpayload: expected a map, got another itemXX")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_14(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "PAYLOAD: EXPECTED A MAP, GOT ANOTHER ITEM")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_15(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = None
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_16(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(None, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_17(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, None)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_18(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_19(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, )
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_20(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = None
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_21(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["XXmodule_idXX"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_22(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["MODULE_ID"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_23(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) and not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_24(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_25(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_26(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(None):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_27(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(None, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_28(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, None)
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_29(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument("module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_30(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, )
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_31(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "XXmodule_id: expected 1 to 127 printable ASCII charactersXX")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_32(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ascii characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_33(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "MODULE_ID: EXPECTED 1 TO 127 PRINTABLE ASCII CHARACTERS")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_34(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = None
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_35(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["XXtimestampXX"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_36(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["TIMESTAMP"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_37(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool) and not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_38(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int) and isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_39(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_40(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_41(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 1 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_42(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 <= timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_43(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp < MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_44(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(None, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_45(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, None)
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_46(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument("timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_47(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, )
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_48(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "XXtimestamp: expected milliseconds since 1970, above 0XX")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_49(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "TIMESTAMP: EXPECTED MILLISECONDS SINCE 1970, ABOVE 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_50(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["XXdigestXX"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_51(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["DIGEST"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_52(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] == DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_53(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(None, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_54(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, None)
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_55(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument("digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_56(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, )
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_57(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "XXdigest: expected SHA384, got anotherXX")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_58(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected sha384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_59(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "DIGEST: EXPECTED SHA384, GOT ANOTHER")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_60(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = None
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_61(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["XXcabundleXX"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_62(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["CABUNDLE"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_63(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) and len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_64(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_65(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_66(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = None
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_67(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            None, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_68(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, None
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_69(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_70(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_71(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop + 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_72(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 2} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_73(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = None
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_74(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=None,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_75(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=None,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_76(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=None,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_77(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=None,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_78(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=None,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_79(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=None,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_80(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=None,
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_81(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=None,
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_82(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=None,
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_83(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=None,
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_84(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=None,
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_85(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=None,
    )


def x__parse_payload__mutmut_86(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_87(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_88(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_89(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_90(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_91(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_92(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_93(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_94(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_95(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_96(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_97(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        )


def x__parse_payload__mutmut_98(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(None),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_99(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["XXpcrsXX"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_100(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["PCRS"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_101(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(None, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_102(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, None, fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_103(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", None, 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_104(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], None, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_105(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, None),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_106(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes("certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_107(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_108(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_109(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_110(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, ),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_111(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "XXcertificateXX", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_112(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "CERTIFICATE", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_113(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["XXcertificateXX"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_114(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["CERTIFICATE"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_115(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 2, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_116(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            None
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_117(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(None, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_118(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, None, item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_119(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", None, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_120(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, None, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_121(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, None) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_122(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_123(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_124(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_125(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_126(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, ) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_127(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 2, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_128(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(None)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_129(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(None, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_130(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, None, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_131(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, None, profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_132(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", None),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_133(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_134(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_135(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_136(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", ),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_137(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "XXuser_dataXX", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_138(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "USER_DATA", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_139(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(None, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_140(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, None, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_141(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, None, profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_142(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", None),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_143(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_144(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_145(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_146(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", ),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_147(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "XXnonceXX", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_148(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "NONCE", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_149(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(None, fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_150(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, None, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_151(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, None, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_152(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, None),
    )


def x__parse_payload__mutmut_153(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(fields, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_154(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, public_key_name, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_155(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, profile.max_public_key_bytes),
    )


def x__parse_payload__mutmut_156(
    profile: Profile, protected: bytes, payload: bytes, signature: bytes
) -> ClaimedDocument:
    fields = _parse(payload, "payload")
    if not isinstance(fields, dict):
        raise MalformedDocument(Rule.V07, "payload: expected a map, got another item")
    public_key_name = _check_keys(profile, fields)
    module_id = fields["module_id"]
    if not isinstance(module_id, str) or not _is_module_id(module_id):
        raise MalformedDocument(Rule.V08, "module_id: expected 1 to 127 printable ASCII characters")
    timestamp = fields["timestamp"]
    if (
        not isinstance(timestamp, int)
        or isinstance(timestamp, bool)
        or not 0 < timestamp <= MAX_TIMESTAMP_MS
    ):
        raise MalformedDocument(Rule.V09, "timestamp: expected milliseconds since 1970, above 0")
    if fields["digest"] != DigestAlg.SHA384.value:
        raise MalformedDocument(Rule.V10, "digest: expected SHA384, got another")
    cabundle = fields["cabundle"]
    if not isinstance(cabundle, list) or len(cabundle) not in profile.cabundle_certificates:
        numbers = profile.cabundle_certificates
        raise MalformedDocument(
            Rule.V13, f"cabundle: expected {numbers.start} to {numbers.stop - 1} certificates"
        )
    longest = profile.max_certificate_bytes
    return ClaimedDocument(
        profile=profile,
        protected=protected,
        payload=payload,
        signature=signature,
        module_id=module_id,
        timestamp_ms=timestamp,
        pcrs=_parse_pcrs(fields["pcrs"]),
        certificate=_bytes(Rule.V12, "certificate", fields["certificate"], 1, longest),
        cabundle=tuple(
            _bytes(Rule.V13, f"cabundle[{i}]", item, 1, longest) for i, item in enumerate(cabundle)
        ),
        user_data=_input(profile, fields, "user_data", profile.max_user_data_bytes),
        nonce=_input(profile, fields, "nonce", profile.max_nonce_bytes),
        public_key=_input(profile, fields, public_key_name, ),
    )

mutants_x__parse_payload__mutmut['_mutmut_orig'] = x__parse_payload__mutmut_orig # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_1'] = x__parse_payload__mutmut_1 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_2'] = x__parse_payload__mutmut_2 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_3'] = x__parse_payload__mutmut_3 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_4'] = x__parse_payload__mutmut_4 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_5'] = x__parse_payload__mutmut_5 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_6'] = x__parse_payload__mutmut_6 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_7'] = x__parse_payload__mutmut_7 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_8'] = x__parse_payload__mutmut_8 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_9'] = x__parse_payload__mutmut_9 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_10'] = x__parse_payload__mutmut_10 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_11'] = x__parse_payload__mutmut_11 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_12'] = x__parse_payload__mutmut_12 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_13'] = x__parse_payload__mutmut_13 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_14'] = x__parse_payload__mutmut_14 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_15'] = x__parse_payload__mutmut_15 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_16'] = x__parse_payload__mutmut_16 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_17'] = x__parse_payload__mutmut_17 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_18'] = x__parse_payload__mutmut_18 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_19'] = x__parse_payload__mutmut_19 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_20'] = x__parse_payload__mutmut_20 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_21'] = x__parse_payload__mutmut_21 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_22'] = x__parse_payload__mutmut_22 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_23'] = x__parse_payload__mutmut_23 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_24'] = x__parse_payload__mutmut_24 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_25'] = x__parse_payload__mutmut_25 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_26'] = x__parse_payload__mutmut_26 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_27'] = x__parse_payload__mutmut_27 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_28'] = x__parse_payload__mutmut_28 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_29'] = x__parse_payload__mutmut_29 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_30'] = x__parse_payload__mutmut_30 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_31'] = x__parse_payload__mutmut_31 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_32'] = x__parse_payload__mutmut_32 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_33'] = x__parse_payload__mutmut_33 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_34'] = x__parse_payload__mutmut_34 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_35'] = x__parse_payload__mutmut_35 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_36'] = x__parse_payload__mutmut_36 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_37'] = x__parse_payload__mutmut_37 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_38'] = x__parse_payload__mutmut_38 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_39'] = x__parse_payload__mutmut_39 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_40'] = x__parse_payload__mutmut_40 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_41'] = x__parse_payload__mutmut_41 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_42'] = x__parse_payload__mutmut_42 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_43'] = x__parse_payload__mutmut_43 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_44'] = x__parse_payload__mutmut_44 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_45'] = x__parse_payload__mutmut_45 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_46'] = x__parse_payload__mutmut_46 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_47'] = x__parse_payload__mutmut_47 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_48'] = x__parse_payload__mutmut_48 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_49'] = x__parse_payload__mutmut_49 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_50'] = x__parse_payload__mutmut_50 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_51'] = x__parse_payload__mutmut_51 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_52'] = x__parse_payload__mutmut_52 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_53'] = x__parse_payload__mutmut_53 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_54'] = x__parse_payload__mutmut_54 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_55'] = x__parse_payload__mutmut_55 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_56'] = x__parse_payload__mutmut_56 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_57'] = x__parse_payload__mutmut_57 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_58'] = x__parse_payload__mutmut_58 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_59'] = x__parse_payload__mutmut_59 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_60'] = x__parse_payload__mutmut_60 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_61'] = x__parse_payload__mutmut_61 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_62'] = x__parse_payload__mutmut_62 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_63'] = x__parse_payload__mutmut_63 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_64'] = x__parse_payload__mutmut_64 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_65'] = x__parse_payload__mutmut_65 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_66'] = x__parse_payload__mutmut_66 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_67'] = x__parse_payload__mutmut_67 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_68'] = x__parse_payload__mutmut_68 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_69'] = x__parse_payload__mutmut_69 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_70'] = x__parse_payload__mutmut_70 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_71'] = x__parse_payload__mutmut_71 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_72'] = x__parse_payload__mutmut_72 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_73'] = x__parse_payload__mutmut_73 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_74'] = x__parse_payload__mutmut_74 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_75'] = x__parse_payload__mutmut_75 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_76'] = x__parse_payload__mutmut_76 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_77'] = x__parse_payload__mutmut_77 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_78'] = x__parse_payload__mutmut_78 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_79'] = x__parse_payload__mutmut_79 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_80'] = x__parse_payload__mutmut_80 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_81'] = x__parse_payload__mutmut_81 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_82'] = x__parse_payload__mutmut_82 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_83'] = x__parse_payload__mutmut_83 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_84'] = x__parse_payload__mutmut_84 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_85'] = x__parse_payload__mutmut_85 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_86'] = x__parse_payload__mutmut_86 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_87'] = x__parse_payload__mutmut_87 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_88'] = x__parse_payload__mutmut_88 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_89'] = x__parse_payload__mutmut_89 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_90'] = x__parse_payload__mutmut_90 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_91'] = x__parse_payload__mutmut_91 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_92'] = x__parse_payload__mutmut_92 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_93'] = x__parse_payload__mutmut_93 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_94'] = x__parse_payload__mutmut_94 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_95'] = x__parse_payload__mutmut_95 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_96'] = x__parse_payload__mutmut_96 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_97'] = x__parse_payload__mutmut_97 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_98'] = x__parse_payload__mutmut_98 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_99'] = x__parse_payload__mutmut_99 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_100'] = x__parse_payload__mutmut_100 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_101'] = x__parse_payload__mutmut_101 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_102'] = x__parse_payload__mutmut_102 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_103'] = x__parse_payload__mutmut_103 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_104'] = x__parse_payload__mutmut_104 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_105'] = x__parse_payload__mutmut_105 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_106'] = x__parse_payload__mutmut_106 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_107'] = x__parse_payload__mutmut_107 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_108'] = x__parse_payload__mutmut_108 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_109'] = x__parse_payload__mutmut_109 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_110'] = x__parse_payload__mutmut_110 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_111'] = x__parse_payload__mutmut_111 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_112'] = x__parse_payload__mutmut_112 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_113'] = x__parse_payload__mutmut_113 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_114'] = x__parse_payload__mutmut_114 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_115'] = x__parse_payload__mutmut_115 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_116'] = x__parse_payload__mutmut_116 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_117'] = x__parse_payload__mutmut_117 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_118'] = x__parse_payload__mutmut_118 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_119'] = x__parse_payload__mutmut_119 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_120'] = x__parse_payload__mutmut_120 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_121'] = x__parse_payload__mutmut_121 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_122'] = x__parse_payload__mutmut_122 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_123'] = x__parse_payload__mutmut_123 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_124'] = x__parse_payload__mutmut_124 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_125'] = x__parse_payload__mutmut_125 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_126'] = x__parse_payload__mutmut_126 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_127'] = x__parse_payload__mutmut_127 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_128'] = x__parse_payload__mutmut_128 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_129'] = x__parse_payload__mutmut_129 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_130'] = x__parse_payload__mutmut_130 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_131'] = x__parse_payload__mutmut_131 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_132'] = x__parse_payload__mutmut_132 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_133'] = x__parse_payload__mutmut_133 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_134'] = x__parse_payload__mutmut_134 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_135'] = x__parse_payload__mutmut_135 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_136'] = x__parse_payload__mutmut_136 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_137'] = x__parse_payload__mutmut_137 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_138'] = x__parse_payload__mutmut_138 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_139'] = x__parse_payload__mutmut_139 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_140'] = x__parse_payload__mutmut_140 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_141'] = x__parse_payload__mutmut_141 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_142'] = x__parse_payload__mutmut_142 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_143'] = x__parse_payload__mutmut_143 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_144'] = x__parse_payload__mutmut_144 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_145'] = x__parse_payload__mutmut_145 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_146'] = x__parse_payload__mutmut_146 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_147'] = x__parse_payload__mutmut_147 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_148'] = x__parse_payload__mutmut_148 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_149'] = x__parse_payload__mutmut_149 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_150'] = x__parse_payload__mutmut_150 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_151'] = x__parse_payload__mutmut_151 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_152'] = x__parse_payload__mutmut_152 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_153'] = x__parse_payload__mutmut_153 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_154'] = x__parse_payload__mutmut_154 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_155'] = x__parse_payload__mutmut_155 # type: ignore # mutmut generated
mutants_x__parse_payload__mutmut['x__parse_payload__mutmut_156'] = x__parse_payload__mutmut_156 # type: ignore # mutmut generated
mutants_x__check_keys__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__check_keys__mutmut)
def _check_keys(profile: Profile, fields: Mapping[int | str, Item]) -> str:
    """Check the keys of the payload; return the one of the public key."""
    spelled = [name for name in profile.public_key_names if name in fields]
    if len(spelled) > 1:
        raise MalformedDocument(Rule.V07, "payload: expected one public key, got two")
    name = spelled[0] if spelled else profile.public_key_names[0]
    inputs = _INPUT_KEYS | {name}
    allowed = _REQUIRED_KEYS | inputs
    required = _REQUIRED_KEYS if profile.may_leave_out else allowed
    if not required <= fields.keys() <= allowed:
        raise MalformedDocument(Rule.V07, "payload: expected exactly the nine known keys")
    return name


def x__check_keys__mutmut_orig(profile: Profile, fields: Mapping[int | str, Item]) -> str:
    """Check the keys of the payload; return the one of the public key."""
    spelled = [name for name in profile.public_key_names if name in fields]
    if len(spelled) > 1:
        raise MalformedDocument(Rule.V07, "payload: expected one public key, got two")
    name = spelled[0] if spelled else profile.public_key_names[0]
    inputs = _INPUT_KEYS | {name}
    allowed = _REQUIRED_KEYS | inputs
    required = _REQUIRED_KEYS if profile.may_leave_out else allowed
    if not required <= fields.keys() <= allowed:
        raise MalformedDocument(Rule.V07, "payload: expected exactly the nine known keys")
    return name


def x__check_keys__mutmut_1(profile: Profile, fields: Mapping[int | str, Item]) -> str:
    """Check the keys of the payload; return the one of the public key."""
    spelled = None
    if len(spelled) > 1:
        raise MalformedDocument(Rule.V07, "payload: expected one public key, got two")
    name = spelled[0] if spelled else profile.public_key_names[0]
    inputs = _INPUT_KEYS | {name}
    allowed = _REQUIRED_KEYS | inputs
    required = _REQUIRED_KEYS if profile.may_leave_out else allowed
    if not required <= fields.keys() <= allowed:
        raise MalformedDocument(Rule.V07, "payload: expected exactly the nine known keys")
    return name


def x__check_keys__mutmut_2(profile: Profile, fields: Mapping[int | str, Item]) -> str:
    """Check the keys of the payload; return the one of the public key."""
    spelled = [name for name in profile.public_key_names if name not in fields]
    if len(spelled) > 1:
        raise MalformedDocument(Rule.V07, "payload: expected one public key, got two")
    name = spelled[0] if spelled else profile.public_key_names[0]
    inputs = _INPUT_KEYS | {name}
    allowed = _REQUIRED_KEYS | inputs
    required = _REQUIRED_KEYS if profile.may_leave_out else allowed
    if not required <= fields.keys() <= allowed:
        raise MalformedDocument(Rule.V07, "payload: expected exactly the nine known keys")
    return name


def x__check_keys__mutmut_3(profile: Profile, fields: Mapping[int | str, Item]) -> str:
    """Check the keys of the payload; return the one of the public key."""
    spelled = [name for name in profile.public_key_names if name in fields]
    if len(spelled) >= 1:
        raise MalformedDocument(Rule.V07, "payload: expected one public key, got two")
    name = spelled[0] if spelled else profile.public_key_names[0]
    inputs = _INPUT_KEYS | {name}
    allowed = _REQUIRED_KEYS | inputs
    required = _REQUIRED_KEYS if profile.may_leave_out else allowed
    if not required <= fields.keys() <= allowed:
        raise MalformedDocument(Rule.V07, "payload: expected exactly the nine known keys")
    return name


def x__check_keys__mutmut_4(profile: Profile, fields: Mapping[int | str, Item]) -> str:
    """Check the keys of the payload; return the one of the public key."""
    spelled = [name for name in profile.public_key_names if name in fields]
    if len(spelled) > 2:
        raise MalformedDocument(Rule.V07, "payload: expected one public key, got two")
    name = spelled[0] if spelled else profile.public_key_names[0]
    inputs = _INPUT_KEYS | {name}
    allowed = _REQUIRED_KEYS | inputs
    required = _REQUIRED_KEYS if profile.may_leave_out else allowed
    if not required <= fields.keys() <= allowed:
        raise MalformedDocument(Rule.V07, "payload: expected exactly the nine known keys")
    return name


def x__check_keys__mutmut_5(profile: Profile, fields: Mapping[int | str, Item]) -> str:
    """Check the keys of the payload; return the one of the public key."""
    spelled = [name for name in profile.public_key_names if name in fields]
    if len(spelled) > 1:
        raise MalformedDocument(None, "payload: expected one public key, got two")
    name = spelled[0] if spelled else profile.public_key_names[0]
    inputs = _INPUT_KEYS | {name}
    allowed = _REQUIRED_KEYS | inputs
    required = _REQUIRED_KEYS if profile.may_leave_out else allowed
    if not required <= fields.keys() <= allowed:
        raise MalformedDocument(Rule.V07, "payload: expected exactly the nine known keys")
    return name


def x__check_keys__mutmut_6(profile: Profile, fields: Mapping[int | str, Item]) -> str:
    """Check the keys of the payload; return the one of the public key."""
    spelled = [name for name in profile.public_key_names if name in fields]
    if len(spelled) > 1:
        raise MalformedDocument(Rule.V07, None)
    name = spelled[0] if spelled else profile.public_key_names[0]
    inputs = _INPUT_KEYS | {name}
    allowed = _REQUIRED_KEYS | inputs
    required = _REQUIRED_KEYS if profile.may_leave_out else allowed
    if not required <= fields.keys() <= allowed:
        raise MalformedDocument(Rule.V07, "payload: expected exactly the nine known keys")
    return name


def x__check_keys__mutmut_7(profile: Profile, fields: Mapping[int | str, Item]) -> str:
    """Check the keys of the payload; return the one of the public key."""
    spelled = [name for name in profile.public_key_names if name in fields]
    if len(spelled) > 1:
        raise MalformedDocument("payload: expected one public key, got two")
    name = spelled[0] if spelled else profile.public_key_names[0]
    inputs = _INPUT_KEYS | {name}
    allowed = _REQUIRED_KEYS | inputs
    required = _REQUIRED_KEYS if profile.may_leave_out else allowed
    if not required <= fields.keys() <= allowed:
        raise MalformedDocument(Rule.V07, "payload: expected exactly the nine known keys")
    return name


def x__check_keys__mutmut_8(profile: Profile, fields: Mapping[int | str, Item]) -> str:
    """Check the keys of the payload; return the one of the public key."""
    spelled = [name for name in profile.public_key_names if name in fields]
    if len(spelled) > 1:
        raise MalformedDocument(Rule.V07, )
    name = spelled[0] if spelled else profile.public_key_names[0]
    inputs = _INPUT_KEYS | {name}
    allowed = _REQUIRED_KEYS | inputs
    required = _REQUIRED_KEYS if profile.may_leave_out else allowed
    if not required <= fields.keys() <= allowed:
        raise MalformedDocument(Rule.V07, "payload: expected exactly the nine known keys")
    return name


def x__check_keys__mutmut_9(profile: Profile, fields: Mapping[int | str, Item]) -> str:
    """Check the keys of the payload; return the one of the public key."""
    spelled = [name for name in profile.public_key_names if name in fields]
    if len(spelled) > 1:
        raise MalformedDocument(Rule.V07, "XXpayload: expected one public key, got twoXX")
    name = spelled[0] if spelled else profile.public_key_names[0]
    inputs = _INPUT_KEYS | {name}
    allowed = _REQUIRED_KEYS | inputs
    required = _REQUIRED_KEYS if profile.may_leave_out else allowed
    if not required <= fields.keys() <= allowed:
        raise MalformedDocument(Rule.V07, "payload: expected exactly the nine known keys")
    return name


def x__check_keys__mutmut_10(profile: Profile, fields: Mapping[int | str, Item]) -> str:
    """Check the keys of the payload; return the one of the public key."""
    spelled = [name for name in profile.public_key_names if name in fields]
    if len(spelled) > 1:
        raise MalformedDocument(Rule.V07, "PAYLOAD: EXPECTED ONE PUBLIC KEY, GOT TWO")
    name = spelled[0] if spelled else profile.public_key_names[0]
    inputs = _INPUT_KEYS | {name}
    allowed = _REQUIRED_KEYS | inputs
    required = _REQUIRED_KEYS if profile.may_leave_out else allowed
    if not required <= fields.keys() <= allowed:
        raise MalformedDocument(Rule.V07, "payload: expected exactly the nine known keys")
    return name


def x__check_keys__mutmut_11(profile: Profile, fields: Mapping[int | str, Item]) -> str:
    """Check the keys of the payload; return the one of the public key."""
    spelled = [name for name in profile.public_key_names if name in fields]
    if len(spelled) > 1:
        raise MalformedDocument(Rule.V07, "payload: expected one public key, got two")
    name = None
    inputs = _INPUT_KEYS | {name}
    allowed = _REQUIRED_KEYS | inputs
    required = _REQUIRED_KEYS if profile.may_leave_out else allowed
    if not required <= fields.keys() <= allowed:
        raise MalformedDocument(Rule.V07, "payload: expected exactly the nine known keys")
    return name


def x__check_keys__mutmut_12(profile: Profile, fields: Mapping[int | str, Item]) -> str:
    """Check the keys of the payload; return the one of the public key."""
    spelled = [name for name in profile.public_key_names if name in fields]
    if len(spelled) > 1:
        raise MalformedDocument(Rule.V07, "payload: expected one public key, got two")
    name = spelled[0] if (spelled) and False else profile.public_key_names[0]
    inputs = _INPUT_KEYS | {name}
    allowed = _REQUIRED_KEYS | inputs
    required = _REQUIRED_KEYS if profile.may_leave_out else allowed
    if not required <= fields.keys() <= allowed:
        raise MalformedDocument(Rule.V07, "payload: expected exactly the nine known keys")
    return name


def x__check_keys__mutmut_13(profile: Profile, fields: Mapping[int | str, Item]) -> str:
    """Check the keys of the payload; return the one of the public key."""
    spelled = [name for name in profile.public_key_names if name in fields]
    if len(spelled) > 1:
        raise MalformedDocument(Rule.V07, "payload: expected one public key, got two")
    name = spelled[0] if (spelled) or True else profile.public_key_names[0]
    inputs = _INPUT_KEYS | {name}
    allowed = _REQUIRED_KEYS | inputs
    required = _REQUIRED_KEYS if profile.may_leave_out else allowed
    if not required <= fields.keys() <= allowed:
        raise MalformedDocument(Rule.V07, "payload: expected exactly the nine known keys")
    return name


def x__check_keys__mutmut_14(profile: Profile, fields: Mapping[int | str, Item]) -> str:
    """Check the keys of the payload; return the one of the public key."""
    spelled = [name for name in profile.public_key_names if name in fields]
    if len(spelled) > 1:
        raise MalformedDocument(Rule.V07, "payload: expected one public key, got two")
    name = spelled[1] if spelled else profile.public_key_names[0]
    inputs = _INPUT_KEYS | {name}
    allowed = _REQUIRED_KEYS | inputs
    required = _REQUIRED_KEYS if profile.may_leave_out else allowed
    if not required <= fields.keys() <= allowed:
        raise MalformedDocument(Rule.V07, "payload: expected exactly the nine known keys")
    return name


def x__check_keys__mutmut_15(profile: Profile, fields: Mapping[int | str, Item]) -> str:
    """Check the keys of the payload; return the one of the public key."""
    spelled = [name for name in profile.public_key_names if name in fields]
    if len(spelled) > 1:
        raise MalformedDocument(Rule.V07, "payload: expected one public key, got two")
    name = spelled[0] if spelled else profile.public_key_names[1]
    inputs = _INPUT_KEYS | {name}
    allowed = _REQUIRED_KEYS | inputs
    required = _REQUIRED_KEYS if profile.may_leave_out else allowed
    if not required <= fields.keys() <= allowed:
        raise MalformedDocument(Rule.V07, "payload: expected exactly the nine known keys")
    return name


def x__check_keys__mutmut_16(profile: Profile, fields: Mapping[int | str, Item]) -> str:
    """Check the keys of the payload; return the one of the public key."""
    spelled = [name for name in profile.public_key_names if name in fields]
    if len(spelled) > 1:
        raise MalformedDocument(Rule.V07, "payload: expected one public key, got two")
    name = spelled[0] if spelled else profile.public_key_names[0]
    inputs = None
    allowed = _REQUIRED_KEYS | inputs
    required = _REQUIRED_KEYS if profile.may_leave_out else allowed
    if not required <= fields.keys() <= allowed:
        raise MalformedDocument(Rule.V07, "payload: expected exactly the nine known keys")
    return name


def x__check_keys__mutmut_17(profile: Profile, fields: Mapping[int | str, Item]) -> str:
    """Check the keys of the payload; return the one of the public key."""
    spelled = [name for name in profile.public_key_names if name in fields]
    if len(spelled) > 1:
        raise MalformedDocument(Rule.V07, "payload: expected one public key, got two")
    name = spelled[0] if spelled else profile.public_key_names[0]
    inputs = _INPUT_KEYS & {name}
    allowed = _REQUIRED_KEYS | inputs
    required = _REQUIRED_KEYS if profile.may_leave_out else allowed
    if not required <= fields.keys() <= allowed:
        raise MalformedDocument(Rule.V07, "payload: expected exactly the nine known keys")
    return name


def x__check_keys__mutmut_18(profile: Profile, fields: Mapping[int | str, Item]) -> str:
    """Check the keys of the payload; return the one of the public key."""
    spelled = [name for name in profile.public_key_names if name in fields]
    if len(spelled) > 1:
        raise MalformedDocument(Rule.V07, "payload: expected one public key, got two")
    name = spelled[0] if spelled else profile.public_key_names[0]
    inputs = _INPUT_KEYS | {name}
    allowed = None
    required = _REQUIRED_KEYS if profile.may_leave_out else allowed
    if not required <= fields.keys() <= allowed:
        raise MalformedDocument(Rule.V07, "payload: expected exactly the nine known keys")
    return name


def x__check_keys__mutmut_19(profile: Profile, fields: Mapping[int | str, Item]) -> str:
    """Check the keys of the payload; return the one of the public key."""
    spelled = [name for name in profile.public_key_names if name in fields]
    if len(spelled) > 1:
        raise MalformedDocument(Rule.V07, "payload: expected one public key, got two")
    name = spelled[0] if spelled else profile.public_key_names[0]
    inputs = _INPUT_KEYS | {name}
    allowed = _REQUIRED_KEYS & inputs
    required = _REQUIRED_KEYS if profile.may_leave_out else allowed
    if not required <= fields.keys() <= allowed:
        raise MalformedDocument(Rule.V07, "payload: expected exactly the nine known keys")
    return name


def x__check_keys__mutmut_20(profile: Profile, fields: Mapping[int | str, Item]) -> str:
    """Check the keys of the payload; return the one of the public key."""
    spelled = [name for name in profile.public_key_names if name in fields]
    if len(spelled) > 1:
        raise MalformedDocument(Rule.V07, "payload: expected one public key, got two")
    name = spelled[0] if spelled else profile.public_key_names[0]
    inputs = _INPUT_KEYS | {name}
    allowed = _REQUIRED_KEYS | inputs
    required = None
    if not required <= fields.keys() <= allowed:
        raise MalformedDocument(Rule.V07, "payload: expected exactly the nine known keys")
    return name


def x__check_keys__mutmut_21(profile: Profile, fields: Mapping[int | str, Item]) -> str:
    """Check the keys of the payload; return the one of the public key."""
    spelled = [name for name in profile.public_key_names if name in fields]
    if len(spelled) > 1:
        raise MalformedDocument(Rule.V07, "payload: expected one public key, got two")
    name = spelled[0] if spelled else profile.public_key_names[0]
    inputs = _INPUT_KEYS | {name}
    allowed = _REQUIRED_KEYS | inputs
    required = _REQUIRED_KEYS if (profile.may_leave_out) and False else allowed
    if not required <= fields.keys() <= allowed:
        raise MalformedDocument(Rule.V07, "payload: expected exactly the nine known keys")
    return name


def x__check_keys__mutmut_22(profile: Profile, fields: Mapping[int | str, Item]) -> str:
    """Check the keys of the payload; return the one of the public key."""
    spelled = [name for name in profile.public_key_names if name in fields]
    if len(spelled) > 1:
        raise MalformedDocument(Rule.V07, "payload: expected one public key, got two")
    name = spelled[0] if spelled else profile.public_key_names[0]
    inputs = _INPUT_KEYS | {name}
    allowed = _REQUIRED_KEYS | inputs
    required = _REQUIRED_KEYS if (profile.may_leave_out) or True else allowed
    if not required <= fields.keys() <= allowed:
        raise MalformedDocument(Rule.V07, "payload: expected exactly the nine known keys")
    return name


def x__check_keys__mutmut_23(profile: Profile, fields: Mapping[int | str, Item]) -> str:
    """Check the keys of the payload; return the one of the public key."""
    spelled = [name for name in profile.public_key_names if name in fields]
    if len(spelled) > 1:
        raise MalformedDocument(Rule.V07, "payload: expected one public key, got two")
    name = spelled[0] if spelled else profile.public_key_names[0]
    inputs = _INPUT_KEYS | {name}
    allowed = _REQUIRED_KEYS | inputs
    required = _REQUIRED_KEYS if profile.may_leave_out else allowed
    if required <= fields.keys() <= allowed:
        raise MalformedDocument(Rule.V07, "payload: expected exactly the nine known keys")
    return name


def x__check_keys__mutmut_24(profile: Profile, fields: Mapping[int | str, Item]) -> str:
    """Check the keys of the payload; return the one of the public key."""
    spelled = [name for name in profile.public_key_names if name in fields]
    if len(spelled) > 1:
        raise MalformedDocument(Rule.V07, "payload: expected one public key, got two")
    name = spelled[0] if spelled else profile.public_key_names[0]
    inputs = _INPUT_KEYS | {name}
    allowed = _REQUIRED_KEYS | inputs
    required = _REQUIRED_KEYS if profile.may_leave_out else allowed
    if not required < fields.keys() <= allowed:
        raise MalformedDocument(Rule.V07, "payload: expected exactly the nine known keys")
    return name


def x__check_keys__mutmut_25(profile: Profile, fields: Mapping[int | str, Item]) -> str:
    """Check the keys of the payload; return the one of the public key."""
    spelled = [name for name in profile.public_key_names if name in fields]
    if len(spelled) > 1:
        raise MalformedDocument(Rule.V07, "payload: expected one public key, got two")
    name = spelled[0] if spelled else profile.public_key_names[0]
    inputs = _INPUT_KEYS | {name}
    allowed = _REQUIRED_KEYS | inputs
    required = _REQUIRED_KEYS if profile.may_leave_out else allowed
    if not required <= fields.keys() < allowed:
        raise MalformedDocument(Rule.V07, "payload: expected exactly the nine known keys")
    return name


def x__check_keys__mutmut_26(profile: Profile, fields: Mapping[int | str, Item]) -> str:
    """Check the keys of the payload; return the one of the public key."""
    spelled = [name for name in profile.public_key_names if name in fields]
    if len(spelled) > 1:
        raise MalformedDocument(Rule.V07, "payload: expected one public key, got two")
    name = spelled[0] if spelled else profile.public_key_names[0]
    inputs = _INPUT_KEYS | {name}
    allowed = _REQUIRED_KEYS | inputs
    required = _REQUIRED_KEYS if profile.may_leave_out else allowed
    if not required <= fields.keys() <= allowed:
        raise MalformedDocument(None, "payload: expected exactly the nine known keys")
    return name


def x__check_keys__mutmut_27(profile: Profile, fields: Mapping[int | str, Item]) -> str:
    """Check the keys of the payload; return the one of the public key."""
    spelled = [name for name in profile.public_key_names if name in fields]
    if len(spelled) > 1:
        raise MalformedDocument(Rule.V07, "payload: expected one public key, got two")
    name = spelled[0] if spelled else profile.public_key_names[0]
    inputs = _INPUT_KEYS | {name}
    allowed = _REQUIRED_KEYS | inputs
    required = _REQUIRED_KEYS if profile.may_leave_out else allowed
    if not required <= fields.keys() <= allowed:
        raise MalformedDocument(Rule.V07, None)
    return name


def x__check_keys__mutmut_28(profile: Profile, fields: Mapping[int | str, Item]) -> str:
    """Check the keys of the payload; return the one of the public key."""
    spelled = [name for name in profile.public_key_names if name in fields]
    if len(spelled) > 1:
        raise MalformedDocument(Rule.V07, "payload: expected one public key, got two")
    name = spelled[0] if spelled else profile.public_key_names[0]
    inputs = _INPUT_KEYS | {name}
    allowed = _REQUIRED_KEYS | inputs
    required = _REQUIRED_KEYS if profile.may_leave_out else allowed
    if not required <= fields.keys() <= allowed:
        raise MalformedDocument("payload: expected exactly the nine known keys")
    return name


def x__check_keys__mutmut_29(profile: Profile, fields: Mapping[int | str, Item]) -> str:
    """Check the keys of the payload; return the one of the public key."""
    spelled = [name for name in profile.public_key_names if name in fields]
    if len(spelled) > 1:
        raise MalformedDocument(Rule.V07, "payload: expected one public key, got two")
    name = spelled[0] if spelled else profile.public_key_names[0]
    inputs = _INPUT_KEYS | {name}
    allowed = _REQUIRED_KEYS | inputs
    required = _REQUIRED_KEYS if profile.may_leave_out else allowed
    if not required <= fields.keys() <= allowed:
        raise MalformedDocument(Rule.V07, )
    return name


def x__check_keys__mutmut_30(profile: Profile, fields: Mapping[int | str, Item]) -> str:
    """Check the keys of the payload; return the one of the public key."""
    spelled = [name for name in profile.public_key_names if name in fields]
    if len(spelled) > 1:
        raise MalformedDocument(Rule.V07, "payload: expected one public key, got two")
    name = spelled[0] if spelled else profile.public_key_names[0]
    inputs = _INPUT_KEYS | {name}
    allowed = _REQUIRED_KEYS | inputs
    required = _REQUIRED_KEYS if profile.may_leave_out else allowed
    if not required <= fields.keys() <= allowed:
        raise MalformedDocument(Rule.V07, "XXpayload: expected exactly the nine known keysXX")
    return name


def x__check_keys__mutmut_31(profile: Profile, fields: Mapping[int | str, Item]) -> str:
    """Check the keys of the payload; return the one of the public key."""
    spelled = [name for name in profile.public_key_names if name in fields]
    if len(spelled) > 1:
        raise MalformedDocument(Rule.V07, "payload: expected one public key, got two")
    name = spelled[0] if spelled else profile.public_key_names[0]
    inputs = _INPUT_KEYS | {name}
    allowed = _REQUIRED_KEYS | inputs
    required = _REQUIRED_KEYS if profile.may_leave_out else allowed
    if not required <= fields.keys() <= allowed:
        raise MalformedDocument(Rule.V07, "PAYLOAD: EXPECTED EXACTLY THE NINE KNOWN KEYS")
    return name

mutants_x__check_keys__mutmut['_mutmut_orig'] = x__check_keys__mutmut_orig # type: ignore # mutmut generated
mutants_x__check_keys__mutmut['x__check_keys__mutmut_1'] = x__check_keys__mutmut_1 # type: ignore # mutmut generated
mutants_x__check_keys__mutmut['x__check_keys__mutmut_2'] = x__check_keys__mutmut_2 # type: ignore # mutmut generated
mutants_x__check_keys__mutmut['x__check_keys__mutmut_3'] = x__check_keys__mutmut_3 # type: ignore # mutmut generated
mutants_x__check_keys__mutmut['x__check_keys__mutmut_4'] = x__check_keys__mutmut_4 # type: ignore # mutmut generated
mutants_x__check_keys__mutmut['x__check_keys__mutmut_5'] = x__check_keys__mutmut_5 # type: ignore # mutmut generated
mutants_x__check_keys__mutmut['x__check_keys__mutmut_6'] = x__check_keys__mutmut_6 # type: ignore # mutmut generated
mutants_x__check_keys__mutmut['x__check_keys__mutmut_7'] = x__check_keys__mutmut_7 # type: ignore # mutmut generated
mutants_x__check_keys__mutmut['x__check_keys__mutmut_8'] = x__check_keys__mutmut_8 # type: ignore # mutmut generated
mutants_x__check_keys__mutmut['x__check_keys__mutmut_9'] = x__check_keys__mutmut_9 # type: ignore # mutmut generated
mutants_x__check_keys__mutmut['x__check_keys__mutmut_10'] = x__check_keys__mutmut_10 # type: ignore # mutmut generated
mutants_x__check_keys__mutmut['x__check_keys__mutmut_11'] = x__check_keys__mutmut_11 # type: ignore # mutmut generated
mutants_x__check_keys__mutmut['x__check_keys__mutmut_12'] = x__check_keys__mutmut_12 # type: ignore # mutmut generated
mutants_x__check_keys__mutmut['x__check_keys__mutmut_13'] = x__check_keys__mutmut_13 # type: ignore # mutmut generated
mutants_x__check_keys__mutmut['x__check_keys__mutmut_14'] = x__check_keys__mutmut_14 # type: ignore # mutmut generated
mutants_x__check_keys__mutmut['x__check_keys__mutmut_15'] = x__check_keys__mutmut_15 # type: ignore # mutmut generated
mutants_x__check_keys__mutmut['x__check_keys__mutmut_16'] = x__check_keys__mutmut_16 # type: ignore # mutmut generated
mutants_x__check_keys__mutmut['x__check_keys__mutmut_17'] = x__check_keys__mutmut_17 # type: ignore # mutmut generated
mutants_x__check_keys__mutmut['x__check_keys__mutmut_18'] = x__check_keys__mutmut_18 # type: ignore # mutmut generated
mutants_x__check_keys__mutmut['x__check_keys__mutmut_19'] = x__check_keys__mutmut_19 # type: ignore # mutmut generated
mutants_x__check_keys__mutmut['x__check_keys__mutmut_20'] = x__check_keys__mutmut_20 # type: ignore # mutmut generated
mutants_x__check_keys__mutmut['x__check_keys__mutmut_21'] = x__check_keys__mutmut_21 # type: ignore # mutmut generated
mutants_x__check_keys__mutmut['x__check_keys__mutmut_22'] = x__check_keys__mutmut_22 # type: ignore # mutmut generated
mutants_x__check_keys__mutmut['x__check_keys__mutmut_23'] = x__check_keys__mutmut_23 # type: ignore # mutmut generated
mutants_x__check_keys__mutmut['x__check_keys__mutmut_24'] = x__check_keys__mutmut_24 # type: ignore # mutmut generated
mutants_x__check_keys__mutmut['x__check_keys__mutmut_25'] = x__check_keys__mutmut_25 # type: ignore # mutmut generated
mutants_x__check_keys__mutmut['x__check_keys__mutmut_26'] = x__check_keys__mutmut_26 # type: ignore # mutmut generated
mutants_x__check_keys__mutmut['x__check_keys__mutmut_27'] = x__check_keys__mutmut_27 # type: ignore # mutmut generated
mutants_x__check_keys__mutmut['x__check_keys__mutmut_28'] = x__check_keys__mutmut_28 # type: ignore # mutmut generated
mutants_x__check_keys__mutmut['x__check_keys__mutmut_29'] = x__check_keys__mutmut_29 # type: ignore # mutmut generated
mutants_x__check_keys__mutmut['x__check_keys__mutmut_30'] = x__check_keys__mutmut_30 # type: ignore # mutmut generated
mutants_x__check_keys__mutmut['x__check_keys__mutmut_31'] = x__check_keys__mutmut_31 # type: ignore # mutmut generated
mutants_x__parse_pcrs__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__parse_pcrs__mutmut)
def _parse_pcrs(item: Item) -> Mapping[int, bytes]:
    if not isinstance(item, dict) or not 1 <= len(item) <= PCR_COUNT:
        raise MalformedDocument(Rule.V11, f"pcrs: expected a map of 1 to {PCR_COUNT} registers")
    pcrs: dict[int, bytes] = {}
    for index, value in item.items():
        if not isinstance(index, int) or not 0 <= index < PCR_COUNT:
            raise MalformedDocument(Rule.V11, f"pcrs: expected indexes 0 to {PCR_COUNT - 1}")
        pcrs[index] = _bytes(
            Rule.V11, f"PCR{index}", value, DigestAlg.SHA384.size, DigestAlg.SHA384.size
        )
    return MappingProxyType(pcrs)


def x__parse_pcrs__mutmut_orig(item: Item) -> Mapping[int, bytes]:
    if not isinstance(item, dict) or not 1 <= len(item) <= PCR_COUNT:
        raise MalformedDocument(Rule.V11, f"pcrs: expected a map of 1 to {PCR_COUNT} registers")
    pcrs: dict[int, bytes] = {}
    for index, value in item.items():
        if not isinstance(index, int) or not 0 <= index < PCR_COUNT:
            raise MalformedDocument(Rule.V11, f"pcrs: expected indexes 0 to {PCR_COUNT - 1}")
        pcrs[index] = _bytes(
            Rule.V11, f"PCR{index}", value, DigestAlg.SHA384.size, DigestAlg.SHA384.size
        )
    return MappingProxyType(pcrs)


def x__parse_pcrs__mutmut_1(item: Item) -> Mapping[int, bytes]:
    if not isinstance(item, dict) and not 1 <= len(item) <= PCR_COUNT:
        raise MalformedDocument(Rule.V11, f"pcrs: expected a map of 1 to {PCR_COUNT} registers")
    pcrs: dict[int, bytes] = {}
    for index, value in item.items():
        if not isinstance(index, int) or not 0 <= index < PCR_COUNT:
            raise MalformedDocument(Rule.V11, f"pcrs: expected indexes 0 to {PCR_COUNT - 1}")
        pcrs[index] = _bytes(
            Rule.V11, f"PCR{index}", value, DigestAlg.SHA384.size, DigestAlg.SHA384.size
        )
    return MappingProxyType(pcrs)


def x__parse_pcrs__mutmut_2(item: Item) -> Mapping[int, bytes]:
    if isinstance(item, dict) or not 1 <= len(item) <= PCR_COUNT:
        raise MalformedDocument(Rule.V11, f"pcrs: expected a map of 1 to {PCR_COUNT} registers")
    pcrs: dict[int, bytes] = {}
    for index, value in item.items():
        if not isinstance(index, int) or not 0 <= index < PCR_COUNT:
            raise MalformedDocument(Rule.V11, f"pcrs: expected indexes 0 to {PCR_COUNT - 1}")
        pcrs[index] = _bytes(
            Rule.V11, f"PCR{index}", value, DigestAlg.SHA384.size, DigestAlg.SHA384.size
        )
    return MappingProxyType(pcrs)


def x__parse_pcrs__mutmut_3(item: Item) -> Mapping[int, bytes]:
    if not isinstance(item, dict) or 1 <= len(item) <= PCR_COUNT:
        raise MalformedDocument(Rule.V11, f"pcrs: expected a map of 1 to {PCR_COUNT} registers")
    pcrs: dict[int, bytes] = {}
    for index, value in item.items():
        if not isinstance(index, int) or not 0 <= index < PCR_COUNT:
            raise MalformedDocument(Rule.V11, f"pcrs: expected indexes 0 to {PCR_COUNT - 1}")
        pcrs[index] = _bytes(
            Rule.V11, f"PCR{index}", value, DigestAlg.SHA384.size, DigestAlg.SHA384.size
        )
    return MappingProxyType(pcrs)


def x__parse_pcrs__mutmut_4(item: Item) -> Mapping[int, bytes]:
    if not isinstance(item, dict) or not 2 <= len(item) <= PCR_COUNT:
        raise MalformedDocument(Rule.V11, f"pcrs: expected a map of 1 to {PCR_COUNT} registers")
    pcrs: dict[int, bytes] = {}
    for index, value in item.items():
        if not isinstance(index, int) or not 0 <= index < PCR_COUNT:
            raise MalformedDocument(Rule.V11, f"pcrs: expected indexes 0 to {PCR_COUNT - 1}")
        pcrs[index] = _bytes(
            Rule.V11, f"PCR{index}", value, DigestAlg.SHA384.size, DigestAlg.SHA384.size
        )
    return MappingProxyType(pcrs)


def x__parse_pcrs__mutmut_5(item: Item) -> Mapping[int, bytes]:
    if not isinstance(item, dict) or not 1 < len(item) <= PCR_COUNT:
        raise MalformedDocument(Rule.V11, f"pcrs: expected a map of 1 to {PCR_COUNT} registers")
    pcrs: dict[int, bytes] = {}
    for index, value in item.items():
        if not isinstance(index, int) or not 0 <= index < PCR_COUNT:
            raise MalformedDocument(Rule.V11, f"pcrs: expected indexes 0 to {PCR_COUNT - 1}")
        pcrs[index] = _bytes(
            Rule.V11, f"PCR{index}", value, DigestAlg.SHA384.size, DigestAlg.SHA384.size
        )
    return MappingProxyType(pcrs)


def x__parse_pcrs__mutmut_6(item: Item) -> Mapping[int, bytes]:
    if not isinstance(item, dict) or not 1 <= len(item) < PCR_COUNT:
        raise MalformedDocument(Rule.V11, f"pcrs: expected a map of 1 to {PCR_COUNT} registers")
    pcrs: dict[int, bytes] = {}
    for index, value in item.items():
        if not isinstance(index, int) or not 0 <= index < PCR_COUNT:
            raise MalformedDocument(Rule.V11, f"pcrs: expected indexes 0 to {PCR_COUNT - 1}")
        pcrs[index] = _bytes(
            Rule.V11, f"PCR{index}", value, DigestAlg.SHA384.size, DigestAlg.SHA384.size
        )
    return MappingProxyType(pcrs)


def x__parse_pcrs__mutmut_7(item: Item) -> Mapping[int, bytes]:
    if not isinstance(item, dict) or not 1 <= len(item) <= PCR_COUNT:
        raise MalformedDocument(None, f"pcrs: expected a map of 1 to {PCR_COUNT} registers")
    pcrs: dict[int, bytes] = {}
    for index, value in item.items():
        if not isinstance(index, int) or not 0 <= index < PCR_COUNT:
            raise MalformedDocument(Rule.V11, f"pcrs: expected indexes 0 to {PCR_COUNT - 1}")
        pcrs[index] = _bytes(
            Rule.V11, f"PCR{index}", value, DigestAlg.SHA384.size, DigestAlg.SHA384.size
        )
    return MappingProxyType(pcrs)


def x__parse_pcrs__mutmut_8(item: Item) -> Mapping[int, bytes]:
    if not isinstance(item, dict) or not 1 <= len(item) <= PCR_COUNT:
        raise MalformedDocument(Rule.V11, None)
    pcrs: dict[int, bytes] = {}
    for index, value in item.items():
        if not isinstance(index, int) or not 0 <= index < PCR_COUNT:
            raise MalformedDocument(Rule.V11, f"pcrs: expected indexes 0 to {PCR_COUNT - 1}")
        pcrs[index] = _bytes(
            Rule.V11, f"PCR{index}", value, DigestAlg.SHA384.size, DigestAlg.SHA384.size
        )
    return MappingProxyType(pcrs)


def x__parse_pcrs__mutmut_9(item: Item) -> Mapping[int, bytes]:
    if not isinstance(item, dict) or not 1 <= len(item) <= PCR_COUNT:
        raise MalformedDocument(f"pcrs: expected a map of 1 to {PCR_COUNT} registers")
    pcrs: dict[int, bytes] = {}
    for index, value in item.items():
        if not isinstance(index, int) or not 0 <= index < PCR_COUNT:
            raise MalformedDocument(Rule.V11, f"pcrs: expected indexes 0 to {PCR_COUNT - 1}")
        pcrs[index] = _bytes(
            Rule.V11, f"PCR{index}", value, DigestAlg.SHA384.size, DigestAlg.SHA384.size
        )
    return MappingProxyType(pcrs)


def x__parse_pcrs__mutmut_10(item: Item) -> Mapping[int, bytes]:
    if not isinstance(item, dict) or not 1 <= len(item) <= PCR_COUNT:
        raise MalformedDocument(Rule.V11, )
    pcrs: dict[int, bytes] = {}
    for index, value in item.items():
        if not isinstance(index, int) or not 0 <= index < PCR_COUNT:
            raise MalformedDocument(Rule.V11, f"pcrs: expected indexes 0 to {PCR_COUNT - 1}")
        pcrs[index] = _bytes(
            Rule.V11, f"PCR{index}", value, DigestAlg.SHA384.size, DigestAlg.SHA384.size
        )
    return MappingProxyType(pcrs)


def x__parse_pcrs__mutmut_11(item: Item) -> Mapping[int, bytes]:
    if not isinstance(item, dict) or not 1 <= len(item) <= PCR_COUNT:
        raise MalformedDocument(Rule.V11, f"pcrs: expected a map of 1 to {PCR_COUNT} registers")
    pcrs: dict[int, bytes] = None
    for index, value in item.items():
        if not isinstance(index, int) or not 0 <= index < PCR_COUNT:
            raise MalformedDocument(Rule.V11, f"pcrs: expected indexes 0 to {PCR_COUNT - 1}")
        pcrs[index] = _bytes(
            Rule.V11, f"PCR{index}", value, DigestAlg.SHA384.size, DigestAlg.SHA384.size
        )
    return MappingProxyType(pcrs)


def x__parse_pcrs__mutmut_12(item: Item) -> Mapping[int, bytes]:
    if not isinstance(item, dict) or not 1 <= len(item) <= PCR_COUNT:
        raise MalformedDocument(Rule.V11, f"pcrs: expected a map of 1 to {PCR_COUNT} registers")
    pcrs: dict[int, bytes] = {}
    for index, value in item.items():
        if not isinstance(index, int) and not 0 <= index < PCR_COUNT:
            raise MalformedDocument(Rule.V11, f"pcrs: expected indexes 0 to {PCR_COUNT - 1}")
        pcrs[index] = _bytes(
            Rule.V11, f"PCR{index}", value, DigestAlg.SHA384.size, DigestAlg.SHA384.size
        )
    return MappingProxyType(pcrs)


def x__parse_pcrs__mutmut_13(item: Item) -> Mapping[int, bytes]:
    if not isinstance(item, dict) or not 1 <= len(item) <= PCR_COUNT:
        raise MalformedDocument(Rule.V11, f"pcrs: expected a map of 1 to {PCR_COUNT} registers")
    pcrs: dict[int, bytes] = {}
    for index, value in item.items():
        if isinstance(index, int) or not 0 <= index < PCR_COUNT:
            raise MalformedDocument(Rule.V11, f"pcrs: expected indexes 0 to {PCR_COUNT - 1}")
        pcrs[index] = _bytes(
            Rule.V11, f"PCR{index}", value, DigestAlg.SHA384.size, DigestAlg.SHA384.size
        )
    return MappingProxyType(pcrs)


def x__parse_pcrs__mutmut_14(item: Item) -> Mapping[int, bytes]:
    if not isinstance(item, dict) or not 1 <= len(item) <= PCR_COUNT:
        raise MalformedDocument(Rule.V11, f"pcrs: expected a map of 1 to {PCR_COUNT} registers")
    pcrs: dict[int, bytes] = {}
    for index, value in item.items():
        if not isinstance(index, int) or 0 <= index < PCR_COUNT:
            raise MalformedDocument(Rule.V11, f"pcrs: expected indexes 0 to {PCR_COUNT - 1}")
        pcrs[index] = _bytes(
            Rule.V11, f"PCR{index}", value, DigestAlg.SHA384.size, DigestAlg.SHA384.size
        )
    return MappingProxyType(pcrs)


def x__parse_pcrs__mutmut_15(item: Item) -> Mapping[int, bytes]:
    if not isinstance(item, dict) or not 1 <= len(item) <= PCR_COUNT:
        raise MalformedDocument(Rule.V11, f"pcrs: expected a map of 1 to {PCR_COUNT} registers")
    pcrs: dict[int, bytes] = {}
    for index, value in item.items():
        if not isinstance(index, int) or not 1 <= index < PCR_COUNT:
            raise MalformedDocument(Rule.V11, f"pcrs: expected indexes 0 to {PCR_COUNT - 1}")
        pcrs[index] = _bytes(
            Rule.V11, f"PCR{index}", value, DigestAlg.SHA384.size, DigestAlg.SHA384.size
        )
    return MappingProxyType(pcrs)


def x__parse_pcrs__mutmut_16(item: Item) -> Mapping[int, bytes]:
    if not isinstance(item, dict) or not 1 <= len(item) <= PCR_COUNT:
        raise MalformedDocument(Rule.V11, f"pcrs: expected a map of 1 to {PCR_COUNT} registers")
    pcrs: dict[int, bytes] = {}
    for index, value in item.items():
        if not isinstance(index, int) or not 0 < index < PCR_COUNT:
            raise MalformedDocument(Rule.V11, f"pcrs: expected indexes 0 to {PCR_COUNT - 1}")
        pcrs[index] = _bytes(
            Rule.V11, f"PCR{index}", value, DigestAlg.SHA384.size, DigestAlg.SHA384.size
        )
    return MappingProxyType(pcrs)


def x__parse_pcrs__mutmut_17(item: Item) -> Mapping[int, bytes]:
    if not isinstance(item, dict) or not 1 <= len(item) <= PCR_COUNT:
        raise MalformedDocument(Rule.V11, f"pcrs: expected a map of 1 to {PCR_COUNT} registers")
    pcrs: dict[int, bytes] = {}
    for index, value in item.items():
        if not isinstance(index, int) or not 0 <= index <= PCR_COUNT:
            raise MalformedDocument(Rule.V11, f"pcrs: expected indexes 0 to {PCR_COUNT - 1}")
        pcrs[index] = _bytes(
            Rule.V11, f"PCR{index}", value, DigestAlg.SHA384.size, DigestAlg.SHA384.size
        )
    return MappingProxyType(pcrs)


def x__parse_pcrs__mutmut_18(item: Item) -> Mapping[int, bytes]:
    if not isinstance(item, dict) or not 1 <= len(item) <= PCR_COUNT:
        raise MalformedDocument(Rule.V11, f"pcrs: expected a map of 1 to {PCR_COUNT} registers")
    pcrs: dict[int, bytes] = {}
    for index, value in item.items():
        if not isinstance(index, int) or not 0 <= index < PCR_COUNT:
            raise MalformedDocument(None, f"pcrs: expected indexes 0 to {PCR_COUNT - 1}")
        pcrs[index] = _bytes(
            Rule.V11, f"PCR{index}", value, DigestAlg.SHA384.size, DigestAlg.SHA384.size
        )
    return MappingProxyType(pcrs)


def x__parse_pcrs__mutmut_19(item: Item) -> Mapping[int, bytes]:
    if not isinstance(item, dict) or not 1 <= len(item) <= PCR_COUNT:
        raise MalformedDocument(Rule.V11, f"pcrs: expected a map of 1 to {PCR_COUNT} registers")
    pcrs: dict[int, bytes] = {}
    for index, value in item.items():
        if not isinstance(index, int) or not 0 <= index < PCR_COUNT:
            raise MalformedDocument(Rule.V11, None)
        pcrs[index] = _bytes(
            Rule.V11, f"PCR{index}", value, DigestAlg.SHA384.size, DigestAlg.SHA384.size
        )
    return MappingProxyType(pcrs)


def x__parse_pcrs__mutmut_20(item: Item) -> Mapping[int, bytes]:
    if not isinstance(item, dict) or not 1 <= len(item) <= PCR_COUNT:
        raise MalformedDocument(Rule.V11, f"pcrs: expected a map of 1 to {PCR_COUNT} registers")
    pcrs: dict[int, bytes] = {}
    for index, value in item.items():
        if not isinstance(index, int) or not 0 <= index < PCR_COUNT:
            raise MalformedDocument(f"pcrs: expected indexes 0 to {PCR_COUNT - 1}")
        pcrs[index] = _bytes(
            Rule.V11, f"PCR{index}", value, DigestAlg.SHA384.size, DigestAlg.SHA384.size
        )
    return MappingProxyType(pcrs)


def x__parse_pcrs__mutmut_21(item: Item) -> Mapping[int, bytes]:
    if not isinstance(item, dict) or not 1 <= len(item) <= PCR_COUNT:
        raise MalformedDocument(Rule.V11, f"pcrs: expected a map of 1 to {PCR_COUNT} registers")
    pcrs: dict[int, bytes] = {}
    for index, value in item.items():
        if not isinstance(index, int) or not 0 <= index < PCR_COUNT:
            raise MalformedDocument(Rule.V11, )
        pcrs[index] = _bytes(
            Rule.V11, f"PCR{index}", value, DigestAlg.SHA384.size, DigestAlg.SHA384.size
        )
    return MappingProxyType(pcrs)


def x__parse_pcrs__mutmut_22(item: Item) -> Mapping[int, bytes]:
    if not isinstance(item, dict) or not 1 <= len(item) <= PCR_COUNT:
        raise MalformedDocument(Rule.V11, f"pcrs: expected a map of 1 to {PCR_COUNT} registers")
    pcrs: dict[int, bytes] = {}
    for index, value in item.items():
        if not isinstance(index, int) or not 0 <= index < PCR_COUNT:
            raise MalformedDocument(Rule.V11, f"pcrs: expected indexes 0 to {PCR_COUNT + 1}")
        pcrs[index] = _bytes(
            Rule.V11, f"PCR{index}", value, DigestAlg.SHA384.size, DigestAlg.SHA384.size
        )
    return MappingProxyType(pcrs)


def x__parse_pcrs__mutmut_23(item: Item) -> Mapping[int, bytes]:
    if not isinstance(item, dict) or not 1 <= len(item) <= PCR_COUNT:
        raise MalformedDocument(Rule.V11, f"pcrs: expected a map of 1 to {PCR_COUNT} registers")
    pcrs: dict[int, bytes] = {}
    for index, value in item.items():
        if not isinstance(index, int) or not 0 <= index < PCR_COUNT:
            raise MalformedDocument(Rule.V11, f"pcrs: expected indexes 0 to {PCR_COUNT - 2}")
        pcrs[index] = _bytes(
            Rule.V11, f"PCR{index}", value, DigestAlg.SHA384.size, DigestAlg.SHA384.size
        )
    return MappingProxyType(pcrs)


def x__parse_pcrs__mutmut_24(item: Item) -> Mapping[int, bytes]:
    if not isinstance(item, dict) or not 1 <= len(item) <= PCR_COUNT:
        raise MalformedDocument(Rule.V11, f"pcrs: expected a map of 1 to {PCR_COUNT} registers")
    pcrs: dict[int, bytes] = {}
    for index, value in item.items():
        if not isinstance(index, int) or not 0 <= index < PCR_COUNT:
            raise MalformedDocument(Rule.V11, f"pcrs: expected indexes 0 to {PCR_COUNT - 1}")
        pcrs[index] = None
    return MappingProxyType(pcrs)


def x__parse_pcrs__mutmut_25(item: Item) -> Mapping[int, bytes]:
    if not isinstance(item, dict) or not 1 <= len(item) <= PCR_COUNT:
        raise MalformedDocument(Rule.V11, f"pcrs: expected a map of 1 to {PCR_COUNT} registers")
    pcrs: dict[int, bytes] = {}
    for index, value in item.items():
        if not isinstance(index, int) or not 0 <= index < PCR_COUNT:
            raise MalformedDocument(Rule.V11, f"pcrs: expected indexes 0 to {PCR_COUNT - 1}")
        pcrs[index] = _bytes(
            None, f"PCR{index}", value, DigestAlg.SHA384.size, DigestAlg.SHA384.size
        )
    return MappingProxyType(pcrs)


def x__parse_pcrs__mutmut_26(item: Item) -> Mapping[int, bytes]:
    if not isinstance(item, dict) or not 1 <= len(item) <= PCR_COUNT:
        raise MalformedDocument(Rule.V11, f"pcrs: expected a map of 1 to {PCR_COUNT} registers")
    pcrs: dict[int, bytes] = {}
    for index, value in item.items():
        if not isinstance(index, int) or not 0 <= index < PCR_COUNT:
            raise MalformedDocument(Rule.V11, f"pcrs: expected indexes 0 to {PCR_COUNT - 1}")
        pcrs[index] = _bytes(
            Rule.V11, None, value, DigestAlg.SHA384.size, DigestAlg.SHA384.size
        )
    return MappingProxyType(pcrs)


def x__parse_pcrs__mutmut_27(item: Item) -> Mapping[int, bytes]:
    if not isinstance(item, dict) or not 1 <= len(item) <= PCR_COUNT:
        raise MalformedDocument(Rule.V11, f"pcrs: expected a map of 1 to {PCR_COUNT} registers")
    pcrs: dict[int, bytes] = {}
    for index, value in item.items():
        if not isinstance(index, int) or not 0 <= index < PCR_COUNT:
            raise MalformedDocument(Rule.V11, f"pcrs: expected indexes 0 to {PCR_COUNT - 1}")
        pcrs[index] = _bytes(
            Rule.V11, f"PCR{index}", None, DigestAlg.SHA384.size, DigestAlg.SHA384.size
        )
    return MappingProxyType(pcrs)


def x__parse_pcrs__mutmut_28(item: Item) -> Mapping[int, bytes]:
    if not isinstance(item, dict) or not 1 <= len(item) <= PCR_COUNT:
        raise MalformedDocument(Rule.V11, f"pcrs: expected a map of 1 to {PCR_COUNT} registers")
    pcrs: dict[int, bytes] = {}
    for index, value in item.items():
        if not isinstance(index, int) or not 0 <= index < PCR_COUNT:
            raise MalformedDocument(Rule.V11, f"pcrs: expected indexes 0 to {PCR_COUNT - 1}")
        pcrs[index] = _bytes(
            Rule.V11, f"PCR{index}", value, None, DigestAlg.SHA384.size
        )
    return MappingProxyType(pcrs)


def x__parse_pcrs__mutmut_29(item: Item) -> Mapping[int, bytes]:
    if not isinstance(item, dict) or not 1 <= len(item) <= PCR_COUNT:
        raise MalformedDocument(Rule.V11, f"pcrs: expected a map of 1 to {PCR_COUNT} registers")
    pcrs: dict[int, bytes] = {}
    for index, value in item.items():
        if not isinstance(index, int) or not 0 <= index < PCR_COUNT:
            raise MalformedDocument(Rule.V11, f"pcrs: expected indexes 0 to {PCR_COUNT - 1}")
        pcrs[index] = _bytes(
            Rule.V11, f"PCR{index}", value, DigestAlg.SHA384.size, None
        )
    return MappingProxyType(pcrs)


def x__parse_pcrs__mutmut_30(item: Item) -> Mapping[int, bytes]:
    if not isinstance(item, dict) or not 1 <= len(item) <= PCR_COUNT:
        raise MalformedDocument(Rule.V11, f"pcrs: expected a map of 1 to {PCR_COUNT} registers")
    pcrs: dict[int, bytes] = {}
    for index, value in item.items():
        if not isinstance(index, int) or not 0 <= index < PCR_COUNT:
            raise MalformedDocument(Rule.V11, f"pcrs: expected indexes 0 to {PCR_COUNT - 1}")
        pcrs[index] = _bytes(
            f"PCR{index}", value, DigestAlg.SHA384.size, DigestAlg.SHA384.size
        )
    return MappingProxyType(pcrs)


def x__parse_pcrs__mutmut_31(item: Item) -> Mapping[int, bytes]:
    if not isinstance(item, dict) or not 1 <= len(item) <= PCR_COUNT:
        raise MalformedDocument(Rule.V11, f"pcrs: expected a map of 1 to {PCR_COUNT} registers")
    pcrs: dict[int, bytes] = {}
    for index, value in item.items():
        if not isinstance(index, int) or not 0 <= index < PCR_COUNT:
            raise MalformedDocument(Rule.V11, f"pcrs: expected indexes 0 to {PCR_COUNT - 1}")
        pcrs[index] = _bytes(
            Rule.V11, value, DigestAlg.SHA384.size, DigestAlg.SHA384.size
        )
    return MappingProxyType(pcrs)


def x__parse_pcrs__mutmut_32(item: Item) -> Mapping[int, bytes]:
    if not isinstance(item, dict) or not 1 <= len(item) <= PCR_COUNT:
        raise MalformedDocument(Rule.V11, f"pcrs: expected a map of 1 to {PCR_COUNT} registers")
    pcrs: dict[int, bytes] = {}
    for index, value in item.items():
        if not isinstance(index, int) or not 0 <= index < PCR_COUNT:
            raise MalformedDocument(Rule.V11, f"pcrs: expected indexes 0 to {PCR_COUNT - 1}")
        pcrs[index] = _bytes(
            Rule.V11, f"PCR{index}", DigestAlg.SHA384.size, DigestAlg.SHA384.size
        )
    return MappingProxyType(pcrs)


def x__parse_pcrs__mutmut_33(item: Item) -> Mapping[int, bytes]:
    if not isinstance(item, dict) or not 1 <= len(item) <= PCR_COUNT:
        raise MalformedDocument(Rule.V11, f"pcrs: expected a map of 1 to {PCR_COUNT} registers")
    pcrs: dict[int, bytes] = {}
    for index, value in item.items():
        if not isinstance(index, int) or not 0 <= index < PCR_COUNT:
            raise MalformedDocument(Rule.V11, f"pcrs: expected indexes 0 to {PCR_COUNT - 1}")
        pcrs[index] = _bytes(
            Rule.V11, f"PCR{index}", value, DigestAlg.SHA384.size
        )
    return MappingProxyType(pcrs)


def x__parse_pcrs__mutmut_34(item: Item) -> Mapping[int, bytes]:
    if not isinstance(item, dict) or not 1 <= len(item) <= PCR_COUNT:
        raise MalformedDocument(Rule.V11, f"pcrs: expected a map of 1 to {PCR_COUNT} registers")
    pcrs: dict[int, bytes] = {}
    for index, value in item.items():
        if not isinstance(index, int) or not 0 <= index < PCR_COUNT:
            raise MalformedDocument(Rule.V11, f"pcrs: expected indexes 0 to {PCR_COUNT - 1}")
        pcrs[index] = _bytes(
            Rule.V11, f"PCR{index}", value, DigestAlg.SHA384.size, )
    return MappingProxyType(pcrs)


def x__parse_pcrs__mutmut_35(item: Item) -> Mapping[int, bytes]:
    if not isinstance(item, dict) or not 1 <= len(item) <= PCR_COUNT:
        raise MalformedDocument(Rule.V11, f"pcrs: expected a map of 1 to {PCR_COUNT} registers")
    pcrs: dict[int, bytes] = {}
    for index, value in item.items():
        if not isinstance(index, int) or not 0 <= index < PCR_COUNT:
            raise MalformedDocument(Rule.V11, f"pcrs: expected indexes 0 to {PCR_COUNT - 1}")
        pcrs[index] = _bytes(
            Rule.V11, f"PCR{index}", value, DigestAlg.SHA384.size, DigestAlg.SHA384.size
        )
    return MappingProxyType(None)

mutants_x__parse_pcrs__mutmut['_mutmut_orig'] = x__parse_pcrs__mutmut_orig # type: ignore # mutmut generated
mutants_x__parse_pcrs__mutmut['x__parse_pcrs__mutmut_1'] = x__parse_pcrs__mutmut_1 # type: ignore # mutmut generated
mutants_x__parse_pcrs__mutmut['x__parse_pcrs__mutmut_2'] = x__parse_pcrs__mutmut_2 # type: ignore # mutmut generated
mutants_x__parse_pcrs__mutmut['x__parse_pcrs__mutmut_3'] = x__parse_pcrs__mutmut_3 # type: ignore # mutmut generated
mutants_x__parse_pcrs__mutmut['x__parse_pcrs__mutmut_4'] = x__parse_pcrs__mutmut_4 # type: ignore # mutmut generated
mutants_x__parse_pcrs__mutmut['x__parse_pcrs__mutmut_5'] = x__parse_pcrs__mutmut_5 # type: ignore # mutmut generated
mutants_x__parse_pcrs__mutmut['x__parse_pcrs__mutmut_6'] = x__parse_pcrs__mutmut_6 # type: ignore # mutmut generated
mutants_x__parse_pcrs__mutmut['x__parse_pcrs__mutmut_7'] = x__parse_pcrs__mutmut_7 # type: ignore # mutmut generated
mutants_x__parse_pcrs__mutmut['x__parse_pcrs__mutmut_8'] = x__parse_pcrs__mutmut_8 # type: ignore # mutmut generated
mutants_x__parse_pcrs__mutmut['x__parse_pcrs__mutmut_9'] = x__parse_pcrs__mutmut_9 # type: ignore # mutmut generated
mutants_x__parse_pcrs__mutmut['x__parse_pcrs__mutmut_10'] = x__parse_pcrs__mutmut_10 # type: ignore # mutmut generated
mutants_x__parse_pcrs__mutmut['x__parse_pcrs__mutmut_11'] = x__parse_pcrs__mutmut_11 # type: ignore # mutmut generated
mutants_x__parse_pcrs__mutmut['x__parse_pcrs__mutmut_12'] = x__parse_pcrs__mutmut_12 # type: ignore # mutmut generated
mutants_x__parse_pcrs__mutmut['x__parse_pcrs__mutmut_13'] = x__parse_pcrs__mutmut_13 # type: ignore # mutmut generated
mutants_x__parse_pcrs__mutmut['x__parse_pcrs__mutmut_14'] = x__parse_pcrs__mutmut_14 # type: ignore # mutmut generated
mutants_x__parse_pcrs__mutmut['x__parse_pcrs__mutmut_15'] = x__parse_pcrs__mutmut_15 # type: ignore # mutmut generated
mutants_x__parse_pcrs__mutmut['x__parse_pcrs__mutmut_16'] = x__parse_pcrs__mutmut_16 # type: ignore # mutmut generated
mutants_x__parse_pcrs__mutmut['x__parse_pcrs__mutmut_17'] = x__parse_pcrs__mutmut_17 # type: ignore # mutmut generated
mutants_x__parse_pcrs__mutmut['x__parse_pcrs__mutmut_18'] = x__parse_pcrs__mutmut_18 # type: ignore # mutmut generated
mutants_x__parse_pcrs__mutmut['x__parse_pcrs__mutmut_19'] = x__parse_pcrs__mutmut_19 # type: ignore # mutmut generated
mutants_x__parse_pcrs__mutmut['x__parse_pcrs__mutmut_20'] = x__parse_pcrs__mutmut_20 # type: ignore # mutmut generated
mutants_x__parse_pcrs__mutmut['x__parse_pcrs__mutmut_21'] = x__parse_pcrs__mutmut_21 # type: ignore # mutmut generated
mutants_x__parse_pcrs__mutmut['x__parse_pcrs__mutmut_22'] = x__parse_pcrs__mutmut_22 # type: ignore # mutmut generated
mutants_x__parse_pcrs__mutmut['x__parse_pcrs__mutmut_23'] = x__parse_pcrs__mutmut_23 # type: ignore # mutmut generated
mutants_x__parse_pcrs__mutmut['x__parse_pcrs__mutmut_24'] = x__parse_pcrs__mutmut_24 # type: ignore # mutmut generated
mutants_x__parse_pcrs__mutmut['x__parse_pcrs__mutmut_25'] = x__parse_pcrs__mutmut_25 # type: ignore # mutmut generated
mutants_x__parse_pcrs__mutmut['x__parse_pcrs__mutmut_26'] = x__parse_pcrs__mutmut_26 # type: ignore # mutmut generated
mutants_x__parse_pcrs__mutmut['x__parse_pcrs__mutmut_27'] = x__parse_pcrs__mutmut_27 # type: ignore # mutmut generated
mutants_x__parse_pcrs__mutmut['x__parse_pcrs__mutmut_28'] = x__parse_pcrs__mutmut_28 # type: ignore # mutmut generated
mutants_x__parse_pcrs__mutmut['x__parse_pcrs__mutmut_29'] = x__parse_pcrs__mutmut_29 # type: ignore # mutmut generated
mutants_x__parse_pcrs__mutmut['x__parse_pcrs__mutmut_30'] = x__parse_pcrs__mutmut_30 # type: ignore # mutmut generated
mutants_x__parse_pcrs__mutmut['x__parse_pcrs__mutmut_31'] = x__parse_pcrs__mutmut_31 # type: ignore # mutmut generated
mutants_x__parse_pcrs__mutmut['x__parse_pcrs__mutmut_32'] = x__parse_pcrs__mutmut_32 # type: ignore # mutmut generated
mutants_x__parse_pcrs__mutmut['x__parse_pcrs__mutmut_33'] = x__parse_pcrs__mutmut_33 # type: ignore # mutmut generated
mutants_x__parse_pcrs__mutmut['x__parse_pcrs__mutmut_34'] = x__parse_pcrs__mutmut_34 # type: ignore # mutmut generated
mutants_x__parse_pcrs__mutmut['x__parse_pcrs__mutmut_35'] = x__parse_pcrs__mutmut_35 # type: ignore # mutmut generated
mutants_x__input__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__input__mutmut)
def _input(profile: Profile, fields: Mapping[int | str, Item], name: str, longest: int) -> bytes:
    """Return what the enclave gave; empty for nothing, however its issuer writes that."""
    item = fields.get(name)
    if item is None and profile.may_leave_out:
        return b""
    return _bytes(Rule.V14, name, item, 0, longest)


def x__input__mutmut_orig(profile: Profile, fields: Mapping[int | str, Item], name: str, longest: int) -> bytes:
    """Return what the enclave gave; empty for nothing, however its issuer writes that."""
    item = fields.get(name)
    if item is None and profile.may_leave_out:
        return b""
    return _bytes(Rule.V14, name, item, 0, longest)


def x__input__mutmut_1(profile: Profile, fields: Mapping[int | str, Item], name: str, longest: int) -> bytes:
    """Return what the enclave gave; empty for nothing, however its issuer writes that."""
    item = None
    if item is None and profile.may_leave_out:
        return b""
    return _bytes(Rule.V14, name, item, 0, longest)


def x__input__mutmut_2(profile: Profile, fields: Mapping[int | str, Item], name: str, longest: int) -> bytes:
    """Return what the enclave gave; empty for nothing, however its issuer writes that."""
    item = fields.get(None)
    if item is None and profile.may_leave_out:
        return b""
    return _bytes(Rule.V14, name, item, 0, longest)


def x__input__mutmut_3(profile: Profile, fields: Mapping[int | str, Item], name: str, longest: int) -> bytes:
    """Return what the enclave gave; empty for nothing, however its issuer writes that."""
    item = fields.get(name)
    if item is None or profile.may_leave_out:
        return b""
    return _bytes(Rule.V14, name, item, 0, longest)


def x__input__mutmut_4(profile: Profile, fields: Mapping[int | str, Item], name: str, longest: int) -> bytes:
    """Return what the enclave gave; empty for nothing, however its issuer writes that."""
    item = fields.get(name)
    if item is not None and profile.may_leave_out:
        return b""
    return _bytes(Rule.V14, name, item, 0, longest)


def x__input__mutmut_5(profile: Profile, fields: Mapping[int | str, Item], name: str, longest: int) -> bytes:
    """Return what the enclave gave; empty for nothing, however its issuer writes that."""
    item = fields.get(name)
    if item is None and profile.may_leave_out:
        return b"XXXX"
    return _bytes(Rule.V14, name, item, 0, longest)


def x__input__mutmut_6(profile: Profile, fields: Mapping[int | str, Item], name: str, longest: int) -> bytes:
    """Return what the enclave gave; empty for nothing, however its issuer writes that."""
    item = fields.get(name)
    if item is None and profile.may_leave_out:
        return b""
    return _bytes(None, name, item, 0, longest)


def x__input__mutmut_7(profile: Profile, fields: Mapping[int | str, Item], name: str, longest: int) -> bytes:
    """Return what the enclave gave; empty for nothing, however its issuer writes that."""
    item = fields.get(name)
    if item is None and profile.may_leave_out:
        return b""
    return _bytes(Rule.V14, None, item, 0, longest)


def x__input__mutmut_8(profile: Profile, fields: Mapping[int | str, Item], name: str, longest: int) -> bytes:
    """Return what the enclave gave; empty for nothing, however its issuer writes that."""
    item = fields.get(name)
    if item is None and profile.may_leave_out:
        return b""
    return _bytes(Rule.V14, name, None, 0, longest)


def x__input__mutmut_9(profile: Profile, fields: Mapping[int | str, Item], name: str, longest: int) -> bytes:
    """Return what the enclave gave; empty for nothing, however its issuer writes that."""
    item = fields.get(name)
    if item is None and profile.may_leave_out:
        return b""
    return _bytes(Rule.V14, name, item, None, longest)


def x__input__mutmut_10(profile: Profile, fields: Mapping[int | str, Item], name: str, longest: int) -> bytes:
    """Return what the enclave gave; empty for nothing, however its issuer writes that."""
    item = fields.get(name)
    if item is None and profile.may_leave_out:
        return b""
    return _bytes(Rule.V14, name, item, 0, None)


def x__input__mutmut_11(profile: Profile, fields: Mapping[int | str, Item], name: str, longest: int) -> bytes:
    """Return what the enclave gave; empty for nothing, however its issuer writes that."""
    item = fields.get(name)
    if item is None and profile.may_leave_out:
        return b""
    return _bytes(name, item, 0, longest)


def x__input__mutmut_12(profile: Profile, fields: Mapping[int | str, Item], name: str, longest: int) -> bytes:
    """Return what the enclave gave; empty for nothing, however its issuer writes that."""
    item = fields.get(name)
    if item is None and profile.may_leave_out:
        return b""
    return _bytes(Rule.V14, item, 0, longest)


def x__input__mutmut_13(profile: Profile, fields: Mapping[int | str, Item], name: str, longest: int) -> bytes:
    """Return what the enclave gave; empty for nothing, however its issuer writes that."""
    item = fields.get(name)
    if item is None and profile.may_leave_out:
        return b""
    return _bytes(Rule.V14, name, 0, longest)


def x__input__mutmut_14(profile: Profile, fields: Mapping[int | str, Item], name: str, longest: int) -> bytes:
    """Return what the enclave gave; empty for nothing, however its issuer writes that."""
    item = fields.get(name)
    if item is None and profile.may_leave_out:
        return b""
    return _bytes(Rule.V14, name, item, longest)


def x__input__mutmut_15(profile: Profile, fields: Mapping[int | str, Item], name: str, longest: int) -> bytes:
    """Return what the enclave gave; empty for nothing, however its issuer writes that."""
    item = fields.get(name)
    if item is None and profile.may_leave_out:
        return b""
    return _bytes(Rule.V14, name, item, 0, )


def x__input__mutmut_16(profile: Profile, fields: Mapping[int | str, Item], name: str, longest: int) -> bytes:
    """Return what the enclave gave; empty for nothing, however its issuer writes that."""
    item = fields.get(name)
    if item is None and profile.may_leave_out:
        return b""
    return _bytes(Rule.V14, name, item, 1, longest)

mutants_x__input__mutmut['_mutmut_orig'] = x__input__mutmut_orig # type: ignore # mutmut generated
mutants_x__input__mutmut['x__input__mutmut_1'] = x__input__mutmut_1 # type: ignore # mutmut generated
mutants_x__input__mutmut['x__input__mutmut_2'] = x__input__mutmut_2 # type: ignore # mutmut generated
mutants_x__input__mutmut['x__input__mutmut_3'] = x__input__mutmut_3 # type: ignore # mutmut generated
mutants_x__input__mutmut['x__input__mutmut_4'] = x__input__mutmut_4 # type: ignore # mutmut generated
mutants_x__input__mutmut['x__input__mutmut_5'] = x__input__mutmut_5 # type: ignore # mutmut generated
mutants_x__input__mutmut['x__input__mutmut_6'] = x__input__mutmut_6 # type: ignore # mutmut generated
mutants_x__input__mutmut['x__input__mutmut_7'] = x__input__mutmut_7 # type: ignore # mutmut generated
mutants_x__input__mutmut['x__input__mutmut_8'] = x__input__mutmut_8 # type: ignore # mutmut generated
mutants_x__input__mutmut['x__input__mutmut_9'] = x__input__mutmut_9 # type: ignore # mutmut generated
mutants_x__input__mutmut['x__input__mutmut_10'] = x__input__mutmut_10 # type: ignore # mutmut generated
mutants_x__input__mutmut['x__input__mutmut_11'] = x__input__mutmut_11 # type: ignore # mutmut generated
mutants_x__input__mutmut['x__input__mutmut_12'] = x__input__mutmut_12 # type: ignore # mutmut generated
mutants_x__input__mutmut['x__input__mutmut_13'] = x__input__mutmut_13 # type: ignore # mutmut generated
mutants_x__input__mutmut['x__input__mutmut_14'] = x__input__mutmut_14 # type: ignore # mutmut generated
mutants_x__input__mutmut['x__input__mutmut_15'] = x__input__mutmut_15 # type: ignore # mutmut generated
mutants_x__input__mutmut['x__input__mutmut_16'] = x__input__mutmut_16 # type: ignore # mutmut generated
mutants_x__bytes__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__bytes__mutmut)
def _bytes(rule: Rule, what: str, item: Item, shortest: int, longest: int) -> bytes:
    if not isinstance(item, bytes):
        raise MalformedDocument(rule, f"{what}: expected a byte string, got another item")
    if not shortest <= len(item) <= longest:
        raise MalformedDocument(
            rule, f"{what}: expected {shortest} to {longest} bytes, got {len(item)}"
        )
    return item


def x__bytes__mutmut_orig(rule: Rule, what: str, item: Item, shortest: int, longest: int) -> bytes:
    if not isinstance(item, bytes):
        raise MalformedDocument(rule, f"{what}: expected a byte string, got another item")
    if not shortest <= len(item) <= longest:
        raise MalformedDocument(
            rule, f"{what}: expected {shortest} to {longest} bytes, got {len(item)}"
        )
    return item


def x__bytes__mutmut_1(rule: Rule, what: str, item: Item, shortest: int, longest: int) -> bytes:
    if isinstance(item, bytes):
        raise MalformedDocument(rule, f"{what}: expected a byte string, got another item")
    if not shortest <= len(item) <= longest:
        raise MalformedDocument(
            rule, f"{what}: expected {shortest} to {longest} bytes, got {len(item)}"
        )
    return item


def x__bytes__mutmut_2(rule: Rule, what: str, item: Item, shortest: int, longest: int) -> bytes:
    if not isinstance(item, bytes):
        raise MalformedDocument(None, f"{what}: expected a byte string, got another item")
    if not shortest <= len(item) <= longest:
        raise MalformedDocument(
            rule, f"{what}: expected {shortest} to {longest} bytes, got {len(item)}"
        )
    return item


def x__bytes__mutmut_3(rule: Rule, what: str, item: Item, shortest: int, longest: int) -> bytes:
    if not isinstance(item, bytes):
        raise MalformedDocument(rule, None)
    if not shortest <= len(item) <= longest:
        raise MalformedDocument(
            rule, f"{what}: expected {shortest} to {longest} bytes, got {len(item)}"
        )
    return item


def x__bytes__mutmut_4(rule: Rule, what: str, item: Item, shortest: int, longest: int) -> bytes:
    if not isinstance(item, bytes):
        raise MalformedDocument(f"{what}: expected a byte string, got another item")
    if not shortest <= len(item) <= longest:
        raise MalformedDocument(
            rule, f"{what}: expected {shortest} to {longest} bytes, got {len(item)}"
        )
    return item


def x__bytes__mutmut_5(rule: Rule, what: str, item: Item, shortest: int, longest: int) -> bytes:
    if not isinstance(item, bytes):
        raise MalformedDocument(rule, )
    if not shortest <= len(item) <= longest:
        raise MalformedDocument(
            rule, f"{what}: expected {shortest} to {longest} bytes, got {len(item)}"
        )
    return item


def x__bytes__mutmut_6(rule: Rule, what: str, item: Item, shortest: int, longest: int) -> bytes:
    if not isinstance(item, bytes):
        raise MalformedDocument(rule, f"{what}: expected a byte string, got another item")
    if shortest <= len(item) <= longest:
        raise MalformedDocument(
            rule, f"{what}: expected {shortest} to {longest} bytes, got {len(item)}"
        )
    return item


def x__bytes__mutmut_7(rule: Rule, what: str, item: Item, shortest: int, longest: int) -> bytes:
    if not isinstance(item, bytes):
        raise MalformedDocument(rule, f"{what}: expected a byte string, got another item")
    if not shortest < len(item) <= longest:
        raise MalformedDocument(
            rule, f"{what}: expected {shortest} to {longest} bytes, got {len(item)}"
        )
    return item


def x__bytes__mutmut_8(rule: Rule, what: str, item: Item, shortest: int, longest: int) -> bytes:
    if not isinstance(item, bytes):
        raise MalformedDocument(rule, f"{what}: expected a byte string, got another item")
    if not shortest <= len(item) < longest:
        raise MalformedDocument(
            rule, f"{what}: expected {shortest} to {longest} bytes, got {len(item)}"
        )
    return item


def x__bytes__mutmut_9(rule: Rule, what: str, item: Item, shortest: int, longest: int) -> bytes:
    if not isinstance(item, bytes):
        raise MalformedDocument(rule, f"{what}: expected a byte string, got another item")
    if not shortest <= len(item) <= longest:
        raise MalformedDocument(
            None, f"{what}: expected {shortest} to {longest} bytes, got {len(item)}"
        )
    return item


def x__bytes__mutmut_10(rule: Rule, what: str, item: Item, shortest: int, longest: int) -> bytes:
    if not isinstance(item, bytes):
        raise MalformedDocument(rule, f"{what}: expected a byte string, got another item")
    if not shortest <= len(item) <= longest:
        raise MalformedDocument(
            rule, None
        )
    return item


def x__bytes__mutmut_11(rule: Rule, what: str, item: Item, shortest: int, longest: int) -> bytes:
    if not isinstance(item, bytes):
        raise MalformedDocument(rule, f"{what}: expected a byte string, got another item")
    if not shortest <= len(item) <= longest:
        raise MalformedDocument(
            f"{what}: expected {shortest} to {longest} bytes, got {len(item)}"
        )
    return item


def x__bytes__mutmut_12(rule: Rule, what: str, item: Item, shortest: int, longest: int) -> bytes:
    if not isinstance(item, bytes):
        raise MalformedDocument(rule, f"{what}: expected a byte string, got another item")
    if not shortest <= len(item) <= longest:
        raise MalformedDocument(
            rule, )
    return item

mutants_x__bytes__mutmut['_mutmut_orig'] = x__bytes__mutmut_orig # type: ignore # mutmut generated
mutants_x__bytes__mutmut['x__bytes__mutmut_1'] = x__bytes__mutmut_1 # type: ignore # mutmut generated
mutants_x__bytes__mutmut['x__bytes__mutmut_2'] = x__bytes__mutmut_2 # type: ignore # mutmut generated
mutants_x__bytes__mutmut['x__bytes__mutmut_3'] = x__bytes__mutmut_3 # type: ignore # mutmut generated
mutants_x__bytes__mutmut['x__bytes__mutmut_4'] = x__bytes__mutmut_4 # type: ignore # mutmut generated
mutants_x__bytes__mutmut['x__bytes__mutmut_5'] = x__bytes__mutmut_5 # type: ignore # mutmut generated
mutants_x__bytes__mutmut['x__bytes__mutmut_6'] = x__bytes__mutmut_6 # type: ignore # mutmut generated
mutants_x__bytes__mutmut['x__bytes__mutmut_7'] = x__bytes__mutmut_7 # type: ignore # mutmut generated
mutants_x__bytes__mutmut['x__bytes__mutmut_8'] = x__bytes__mutmut_8 # type: ignore # mutmut generated
mutants_x__bytes__mutmut['x__bytes__mutmut_9'] = x__bytes__mutmut_9 # type: ignore # mutmut generated
mutants_x__bytes__mutmut['x__bytes__mutmut_10'] = x__bytes__mutmut_10 # type: ignore # mutmut generated
mutants_x__bytes__mutmut['x__bytes__mutmut_11'] = x__bytes__mutmut_11 # type: ignore # mutmut generated
mutants_x__bytes__mutmut['x__bytes__mutmut_12'] = x__bytes__mutmut_12 # type: ignore # mutmut generated
mutants_x__check_input__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__check_input__mutmut)
def _check_input(what: str, value: bytes, shortest: int, longest: int) -> None:
    if not shortest <= len(value) <= longest:
        raise InvalidRequest(f"{what}: expected {shortest} to {longest} bytes, got {len(value)}")


def x__check_input__mutmut_orig(what: str, value: bytes, shortest: int, longest: int) -> None:
    if not shortest <= len(value) <= longest:
        raise InvalidRequest(f"{what}: expected {shortest} to {longest} bytes, got {len(value)}")


def x__check_input__mutmut_1(what: str, value: bytes, shortest: int, longest: int) -> None:
    if shortest <= len(value) <= longest:
        raise InvalidRequest(f"{what}: expected {shortest} to {longest} bytes, got {len(value)}")


def x__check_input__mutmut_2(what: str, value: bytes, shortest: int, longest: int) -> None:
    if not shortest < len(value) <= longest:
        raise InvalidRequest(f"{what}: expected {shortest} to {longest} bytes, got {len(value)}")


def x__check_input__mutmut_3(what: str, value: bytes, shortest: int, longest: int) -> None:
    if not shortest <= len(value) < longest:
        raise InvalidRequest(f"{what}: expected {shortest} to {longest} bytes, got {len(value)}")


def x__check_input__mutmut_4(what: str, value: bytes, shortest: int, longest: int) -> None:
    if not shortest <= len(value) <= longest:
        raise InvalidRequest(None)

mutants_x__check_input__mutmut['_mutmut_orig'] = x__check_input__mutmut_orig # type: ignore # mutmut generated
mutants_x__check_input__mutmut['x__check_input__mutmut_1'] = x__check_input__mutmut_1 # type: ignore # mutmut generated
mutants_x__check_input__mutmut['x__check_input__mutmut_2'] = x__check_input__mutmut_2 # type: ignore # mutmut generated
mutants_x__check_input__mutmut['x__check_input__mutmut_3'] = x__check_input__mutmut_3 # type: ignore # mutmut generated
mutants_x__check_input__mutmut['x__check_input__mutmut_4'] = x__check_input__mutmut_4 # type: ignore # mutmut generated
mutants_x__is_module_id__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__is_module_id__mutmut)
def _is_module_id(text: str) -> bool:
    return 0 < len(text) <= MAX_MODULE_ID_BYTES and text.isascii() and text.isprintable()


def x__is_module_id__mutmut_orig(text: str) -> bool:
    return 0 < len(text) <= MAX_MODULE_ID_BYTES and text.isascii() and text.isprintable()


def x__is_module_id__mutmut_1(text: str) -> bool:
    return 0 < len(text) <= MAX_MODULE_ID_BYTES and text.isascii() or text.isprintable()


def x__is_module_id__mutmut_2(text: str) -> bool:
    return 0 < len(text) <= MAX_MODULE_ID_BYTES or text.isascii() and text.isprintable()


def x__is_module_id__mutmut_3(text: str) -> bool:
    return 1 < len(text) <= MAX_MODULE_ID_BYTES and text.isascii() and text.isprintable()


def x__is_module_id__mutmut_4(text: str) -> bool:
    return 0 <= len(text) <= MAX_MODULE_ID_BYTES and text.isascii() and text.isprintable()


def x__is_module_id__mutmut_5(text: str) -> bool:
    return 0 < len(text) < MAX_MODULE_ID_BYTES and text.isascii() and text.isprintable()

mutants_x__is_module_id__mutmut['_mutmut_orig'] = x__is_module_id__mutmut_orig # type: ignore # mutmut generated
mutants_x__is_module_id__mutmut['x__is_module_id__mutmut_1'] = x__is_module_id__mutmut_1 # type: ignore # mutmut generated
mutants_x__is_module_id__mutmut['x__is_module_id__mutmut_2'] = x__is_module_id__mutmut_2 # type: ignore # mutmut generated
mutants_x__is_module_id__mutmut['x__is_module_id__mutmut_3'] = x__is_module_id__mutmut_3 # type: ignore # mutmut generated
mutants_x__is_module_id__mutmut['x__is_module_id__mutmut_4'] = x__is_module_id__mutmut_4 # type: ignore # mutmut generated
mutants_x__is_module_id__mutmut['x__is_module_id__mutmut_5'] = x__is_module_id__mutmut_5 # type: ignore # mutmut generated
