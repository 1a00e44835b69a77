"""One enclave's security module: its registers, their locks and the seven operations.

Pure: the time is in `Attest`, random bytes come from `random`. Registers 0 to 15 are set and locked
before the module answers anything; nobody but the one who makes the module chooses their values.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, Protocol

from qtenclave.attestation.document import (
    MAX_NONCE_BYTES,
    MAX_PUBLIC_KEY_BYTES,
    MAX_USER_DATA_BYTES,
)
from qtenclave.errors import HostFailure, InvalidRequest, MalformedInput
from qtenclave.pcr import PCR_COUNT, SYSTEM_PCRS, PcrBank
from qtenclave.qtsm.protocol import (
    Describe,
    DescribePcr,
    Description,
    Document,
    ExtendPcr,
    Failure,
    GetAttestationDoc,
    GetRandom,
    Locked,
    LockPcr,
    LockPcrs,
    PcrValue,
    Random,
    Request,
    Response,
    Status,
    UnknownOperation,
    encode_response,
    parse_request,
)

__all__ = [
    "MAX_EXTEND_BYTES",
    "MAX_RANDOM_BYTES",
    "VERSION",
    "Attest",
    "Module",
    "NoCertificate",
    "check_agency",
    "debug_bank",
    "measured_bank",
]

VERSION: Final = (1, 0, 0)
MAX_EXTEND_BYTES: Final = 512  # the largest digest or text that we know of has 64
MAX_RANDOM_BYTES: Final = 4096

_DIGEST_BYTES: Final = 48
_MAX_AGENCY_BYTES: Final = 256  # its URN has a 32-digit account and a name of at most 64
_IMAGE, _AGENCY, _INSTANCE, _SIGNER = 0, 3, 4, 8


class NoCertificate(HostFailure):
    """There is no certificate that is valid now; a document without one would prove nothing."""


class Attest(Protocol):
    """Makes a signed document of a module's registers."""

    def __call__(
        self, bank: PcrBank, *, user_data: bytes, nonce: bytes, public_key: bytes
    ) -> bytes:
        """Return the document.

        Raises:
            NoCertificate: No document can be made now.
        """


def measured_bank(
    *,
    image_digest: bytes,
    certificate_digest: bytes | None,
    instance_id: str,
    agency: str | None,
) -> PcrBank:
    """Return the registers of an enclave in normal mode as they are before its first instruction.

    Args:
        image_digest: SHA-384 of the measured part of the image, the content of register 0.
        certificate_digest: SHA-384 of the DER signing certificate, for register 8; None if the
            image is unsigned.
        instance_id: Of the parent, for register 4.
        agency: URN of the parent's IAM agency, for register 3; None if it has none.

    Raises:
        InvalidRequest: A digest has another size.

    Source: QingTian Enclave user guide, page 1410, "PCR".
    """
    bank = PcrBank.zero().extend(_IMAGE, _digest(image_digest))
    if agency is not None:
        bank = bank.extend(_AGENCY, agency.encode())
    bank = bank.extend(_INSTANCE, instance_id.encode())
    if certificate_digest is not None:
        bank = bank.extend(_SIGNER, _digest(certificate_digest))
    return bank


def check_agency(agency: str) -> None:
    """Return when `agency` can be measured: the URN of an IAM agency.

    Raises:
        InvalidRequest: It is empty, too long, or holds what does not print.
    """
    if not 1 <= len(agency.encode()) <= _MAX_AGENCY_BYTES or not agency.isprintable():
        raise InvalidRequest(f"agency: expected 1 to {_MAX_AGENCY_BYTES} printable bytes")


def debug_bank() -> PcrBank:
    """Return the registers of an enclave in debug mode: zero, so that no policy matches them."""
    return PcrBank.zero()


class Module:
    """A module; not thread-safe, one thing at a time is asked of it."""

    def __init__(
        self,
        module_id: str,
        bank: PcrBank,
        *,
        attest: Attest,
        random: Callable[[int], bytes],
    ) -> None:
        """Make a module whose platform registers are final.

        Args:
            module_id: `<instance id>.enc-<16 hex digits>`.
            bank: From `measured_bank` or `debug_bank`.
            attest: Signs documents.
            random: Returns so many bytes of a cryptographic source.
        """
        self.module_id = module_id
        self._bank = bank
        self._locked = frozenset(SYSTEM_PCRS)
        self._attest = attest
        self._random = random

    @property
    def bank(self) -> PcrBank:
        """The registers now."""
        return self._bank

    @property
    def locked(self) -> frozenset[int]:
        """Indexes of the registers that are read-only now."""
        return self._locked

    def answer(self, data: bytes) -> bytes:
        """Return the answer to a request, whatever its bytes are."""
        begun = self.begin(data)
        return begun if isinstance(begun, bytes) else begun()

    def begin(self, data: bytes) -> bytes | Callable[[], bytes]:
        """Return the answer to a request, or, for a document, what makes it.

        Signing takes longer than all else by far. It may be done in any thread, before anything
        else is asked of this module.
        """
        try:
            request = parse_request(data)
        except UnknownOperation:
            return encode_response(Failure(Status.INVALID_OPERATION))
        except MalformedInput:
            return encode_response(Failure(Status.INVALID_ARGUMENT))
        if isinstance(request, GetAttestationDoc):
            return lambda: encode_response(self.perform(request))
        return encode_response(self.perform(request))

    def perform(self, request: Request) -> Response:
        """Carry out a request and return its answer."""
        match request:
            case GetAttestationDoc():
                return self._document(request)
            case GetRandom(length):
                return self._get_random(length)
            case Describe():
                locked = tuple(sorted(self._locked))
                alg = self._bank.alg.value
                return Description(VERSION, self.module_id, PCR_COUNT, locked, alg)
            case DescribePcr(index):
                if not _is_index(index):
                    return Failure(Status.INVALID_INDEX)
                return PcrValue(self._bank.values[index], index in self._locked)
            case ExtendPcr(index, data):
                return self._extend(index, data)
            case LockPcr(index):
                return self._lock((index,), several=False)
            case LockPcrs(indexes):
                return self._lock(indexes, several=True)

    def _document(self, request: GetAttestationDoc) -> Response:
        user_data = request.user_data or b""
        nonce = request.nonce or b""
        public_key = request.public_key or b""
        if (
            len(user_data) > MAX_USER_DATA_BYTES
            or len(nonce) > MAX_NONCE_BYTES
            or len(public_key) > MAX_PUBLIC_KEY_BYTES
        ):
            return Failure(Status.INPUT_TOO_LARGE)
        try:
            document = self._attest(
                self._bank, user_data=user_data, nonce=nonce, public_key=public_key
            )
        except NoCertificate:
            return Failure(Status.INVALID_QTSM_CERT)
        return Document(document)

    def _get_random(self, length: int) -> Response:
        if length < 1:
            return Failure(Status.INVALID_ARGUMENT)
        if length > MAX_RANDOM_BYTES:
            return Failure(Status.INPUT_TOO_LARGE)
        return Random(self._random(length))

    def _extend(self, index: int, data: bytes) -> Response:
        if not _is_index(index):
            return Failure(Status.INVALID_INDEX)
        if index in self._locked:
            return Failure(Status.READ_ONLY_INDEX)
        if not data:
            return Failure(Status.INVALID_ARGUMENT)
        if len(data) > MAX_EXTEND_BYTES:
            return Failure(Status.INPUT_TOO_LARGE)
        self._bank = self._bank.extend(index, data)
        return PcrValue(self._bank.values[index])

    def _lock(self, indexes: tuple[int, ...], *, several: bool) -> Response:
        """Lock all or none.

        A register that is locked already is a failure: its caller believed that it could still
        choose the value.
        """
        if not indexes or len(set(indexes)) != len(indexes):
            return Failure(Status.INVALID_ARGUMENT)
        if not all(_is_index(index) for index in indexes):
            return Failure(Status.INVALID_INDEX)
        if not self._locked.isdisjoint(indexes):
            return Failure(Status.READ_ONLY_INDEX)
        self._locked |= set(indexes)
        return Locked(several=several)


def _is_index(index: int) -> bool:
    return 0 <= index < PCR_COUNT


def _digest(value: bytes) -> bytes:
    if len(value) != _DIGEST_BYTES:
        raise InvalidRequest(f"digest: expected {_DIGEST_BYTES} bytes, got {len(value)}")
    return value
