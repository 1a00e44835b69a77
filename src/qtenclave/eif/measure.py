"""What an image measures to.

Decides which bytes of an image enter which register:

- PCR0: kernel, command line and every ramdisk, in file order.
- PCR1: the part of that which boots: kernel, command line and the first ramdisk.
- PCR2: the part of that which is the application: the other ramdisks.
- PCR8: the certificate that signed the image, in DER; all zero when unsigned.

Each is one extend of the SHA-384 of its content. Header, metadata and signature enter none, so
signing does not move PCR0.

Source: aws-nitro-enclaves-image-format, `src/utils/eif_signer.rs`; QingTian Enclave user guide,
page 1410, "PCR".
"""

import hashlib
from concurrent.futures import Executor
from dataclasses import dataclass
from typing import Final

from qtenclave.eif.header import SectionKind
from qtenclave.eif.reader import Event, SectionData, SectionEnd, SectionStart
from qtenclave.errors import WrongState
from qtenclave.pcr import DigestAlg, measure

__all__ = ["ImageDigest", "Measurements", "Measurer", "certificate_digest"]

_LARGE_BYTES: Final = 1 << 16  # worth handing to another thread
_MEASURED: Final = frozenset({SectionKind.KERNEL, SectionKind.CMDLINE, SectionKind.RAMDISK})


@dataclass(frozen=True, slots=True)
class Measurements:
    """Final values of the registers that an image decides, 48 bytes each."""

    pcr0: bytes
    pcr1: bytes
    pcr2: bytes
    pcr8: bytes


def certificate_digest(certificate_der: bytes) -> bytes:
    """Return the SHA-384 that is extended into PCR8 for a signing certificate."""
    return hashlib.sha384(certificate_der).digest()


class ImageDigest:
    """The SHA-384 that is extended into PCR0, from the events of a reader.

    This is all that a start needs; `Measurer` hashes the application twice to know PCR2 as well.
    """

    def __init__(self) -> None:
        self._hash = hashlib.sha384()
        self._kind: SectionKind | None = None
        self._ramdisks = 0

    def receive(self, event: Event) -> None:
        """Absorb one event; every event of the file must come here, in order."""
        match event:
            case SectionStart(kind=kind):
                self._kind = kind
            case SectionData(data=data):
                if self._kind in _MEASURED:
                    self._hash.update(data)
            case SectionEnd(kind=kind):
                self._kind = None
                self._ramdisks += kind is SectionKind.RAMDISK

    def digest(self) -> bytes:
        """Return the digest, 48 bytes.

        Raises:
            WrongState: No ramdisk has been absorbed, or a section is half absorbed.
        """
        if self._kind is not None or not self._ramdisks:
            raise WrongState("measurement: expected a whole image, got a part")
        return self._hash.digest()


class Measurer:
    """All measurements of an image, from the events of a reader, in one pass."""

    def __init__(self, helper: Executor | None = None) -> None:
        """Begin with nothing absorbed.

        Args:
            helper: Where the application is hashed for PCR2 while it is for PCR0; the caller's.
        """
        self._helper = helper
        self._image = hashlib.sha384()
        self._application = hashlib.sha384()
        self._boot: bytes | None = None  # what PCR1 covers is how the content of PCR0 begins
        self._kind: SectionKind | None = None

    def receive(self, event: Event) -> None:
        """Absorb one event; every event of the file must come here, in order."""
        match event:
            case SectionStart(kind=kind):
                self._kind = kind
            case SectionData(data=data):
                if self._kind is SectionKind.RAMDISK and self._boot is not None:
                    self._update_both(data)
                elif self._kind in _MEASURED:
                    self._image.update(data)
            case SectionEnd(kind=kind):
                self._kind = None
                if kind is SectionKind.RAMDISK and self._boot is None:
                    self._boot = self._image.digest()

    def _update_both(self, data: memoryview) -> None:
        if self._helper is None or len(data) < _LARGE_BYTES:
            self._image.update(data)
            self._application.update(data)
            return
        beside = self._helper.submit(self._application.update, data)
        self._image.update(data)
        beside.result()  # `data` is the caller's again

    def image_digest(self) -> bytes:
        """Return the SHA-384 that is extended into PCR0.

        Raises:
            WrongState: No ramdisk has been absorbed, or a section is half absorbed.
        """
        self._whole()
        return self._image.digest()

    def measurements(self, signing_certificate_der: bytes | None) -> Measurements:
        """Return the values that the registers of an enclave with this image have.

        Args:
            signing_certificate_der: The certificate of a signature that was verified, or None for
                an image without one.

        Raises:
            WrongState: No ramdisk has been absorbed, or a section is half absorbed.
        """
        boot = self._whole()
        pcr8 = bytes(DigestAlg.SHA384.size)
        if signing_certificate_der is not None:
            pcr8 = measure(certificate_digest(signing_certificate_der))
        return Measurements(
            pcr0=measure(self._image.digest()),
            pcr1=measure(boot),
            pcr2=measure(self._application.digest()),
            pcr8=pcr8,
        )

    def _whole(self) -> bytes:
        if self._kind is not None or self._boot is None:
            raise WrongState("measurement: expected a whole image, got a part")
        return self._boot
