"""Signs an image that is there already, whoever built it, and whether it was signed before.

Decides that everything but the signature stays as it is, and that an image is signed only if it
would start: undamaged, and cut in one way only. The file streams into a new one, which takes the
old one's place after it was read back; until then nothing has changed.
"""

import os
import stat
from dataclasses import dataclass, replace
from io import BufferedRandom, FileIO
from pathlib import Path
from typing import Final

from qtenclave.eif import (
    HEADER_SIZE,
    EifReader,
    EifWriter,
    Event,
    Header,
    Measurements,
    SectionData,
    SectionKind,
    SectionStart,
    SigningCertificate,
    signing_digest,
)
from qtenclave.errors import HostFailure, InvalidRequest, MalformedInput, QtCode
from qtenclave.image.inspection import InspectedImage, inspect_image, open_image
from qtenclave.image.output import commit_together, new_file
from qtenclave.image.record import MAX_RECORD_BYTES, record_path, signed_record
from qtenclave.image.signer import Signer

__all__ = ["SignedImage", "SigningRequest", "prepare_signature", "sign_image"]

_NAME_OF_HASH: Final = {32: "SHA256", 48: "SHA384", 64: "SHA512"}


@dataclass(frozen=True, slots=True)
class SignedImage:
    """An image that was signed, written and read back.

    `unsigned_sha256` is that of the file it was made from, `sha256` its own, 32 bytes each.
    `record` is the build record beside it, or None: the image had none that was about it.
    """

    path: Path
    measurements: Measurements
    unsigned_sha256: bytes
    sha256: bytes
    record: Path | None


@dataclass(frozen=True, slots=True)
class SigningRequest:
    """What whoever has the key needs to know of an image: the digest.

    `measurements` are those that the image will have when the signature is in it.
    """

    hash: str
    digest: bytes
    measurements: Measurements


class _Copy:
    """Copies every section but the signature."""

    def __init__(self, file: BufferedRandom) -> None:
        self._file = file
        self._copying = False
        self._writer: EifWriter | None = None
        file.write(bytes(HEADER_SIZE))

    def receive(self, reader: EifReader, event: Event) -> None:
        writer = self._writer_for(reader.header)
        match event:
            case SectionStart(kind=kind, size=size):
                self._copying = kind is not SectionKind.SIGNATURE
                if self._copying:
                    self._file.write(writer.begin_section(kind, size))
            case SectionData(data=data) if self._copying:
                writer.data(data)
                self._file.write(data)
            case _:
                pass

    def finish(self, header: Header, signature: bytes) -> None:
        """Append the signature and write the header, whose tables and CRC are new."""
        writer = self._writer_for(header)
        self._file.write(writer.begin_section(SectionKind.SIGNATURE, len(signature)))
        writer.data(signature)
        self._file.write(signature)
        self._file.seek(0)
        self._file.write(writer.finish())
        self._file.flush()

    def _writer_for(self, header: Header) -> EifWriter:
        if self._writer is None:
            defaults = header.default_memory_bytes, header.default_cpus
            self._writer = EifWriter(header.architecture, *defaults)
        return self._writer


def prepare_signature(eif: Path, certificate: SigningCertificate) -> SigningRequest:
    """Return what the holder of the certificate's key has to sign for an image.

    Raises:
        HostFailure, InvalidRequest, MalformedInput: As `sign_image`.
    """
    with open_image(eif) as source:
        image = inspect_image(source, eif)
    image.check()
    measurements = image.measurements(certificate.der)
    digest = signing_digest(measurements.pcr0, certificate.key)
    return SigningRequest(_NAME_OF_HASH[len(digest)], digest, measurements)


def sign_image(eif: Path, output: Path, signer: Signer) -> SignedImage:
    """Write an image again with this signature alone.

    Args:
        eif: The image. A signature in it is left out of the new one.
        output: The file to make, which may be `eif` itself; nothing is there, or what was there
            before, unless all went well.
        signer: Who signs.

    Raises:
        HostFailure: A disk is full, or a security module does not work.
        InvalidRequest: A file cannot be opened.
        MalformedInput: The file is no image, or none that starts.
        Rejected: The signature is not over this image, or not by the certificate's key.
    """
    with open_image(eif) as source, new_file(output.resolve()) as new:
        try:
            copy = _Copy(new.file)
            image = inspect_image(source, eif, copy.receive)
            image.check()
            section = signer.sign(image.measurements(None).pcr0)
            copy.finish(image.header, section)
            _keep_mode(source, new.output, new.file)
        except OSError as error:
            raise HostFailure(
                f"{output}: expected to write the image, got {error.strerror}",
                code=QtCode.WRITE_IMAGE,
            ) from error
        written = _read_back(new.file, output, image, section)
        measurements = image.measurements(signer.certificate.der)
        result = SignedImage(output, measurements, image.sha256, written.sha256, None)
        record = _record(eif, new.output, result)
        if record is None:
            new.commit()
            return result
        with new_file(record_path(new.output)) as beside:
            beside.file.write(record)
            commit_together(beside, new)
            return replace(result, record=beside.output)


def _record(eif: Path, output: Path, signed: SignedImage) -> bytes | None:
    """Return the build record of the signed image, if there is one about the image before."""
    try:
        with open_image(record_path(eif.resolve())) as file:
            before = file.read(MAX_RECORD_BYTES + 1)
        about = signed.unsigned_sha256, output.name, signed.sha256
        return signed_record(before, *about, signed.measurements)
    except (InvalidRequest, MalformedInput, OSError):
        return None  # nothing there, or what is there speaks of another image


def _keep_mode(source: FileIO, output: Path, file: BufferedRandom) -> None:
    """Give the new file the permissions of the one that it replaces, if that is the source."""
    status = os.fstat(source.fileno())
    if output.exists() and os.path.samestat(output.stat(), status):
        os.fchmod(file.fileno(), stat.S_IMODE(status.st_mode))


def _read_back(
    file: BufferedRandom, name: Path, image: InspectedImage, section: bytes
) -> InspectedImage:
    """Read the new file as a start would; it must be the old one, with this signature."""
    file.seek(0)
    written = inspect_image(file, name)
    written.check()
    if written.signature != section or written.measurements(None) != image.measurements(None):
        raise HostFailure(
            f"{name}: expected to read back what was written, got other bytes",
            code=QtCode.WRITE_IMAGE,
        )
    return written
