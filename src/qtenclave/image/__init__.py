"""Container image in, enclave image out."""

from qtenclave.image.build import BuiltImage, build_image, make_image_result
from qtenclave.image.container import RunOptions
from qtenclave.image.describe import describe_certificate, describe_image
from qtenclave.image.own import PROFILES, BootOptions
from qtenclave.image.platform import DEFAULT_PLATFORM, PLATFORMS
from qtenclave.image.signer import (
    Signer,
    load_certificate,
    load_detached_signature,
    load_signer,
    read_certificate,
)
from qtenclave.image.signing import SignedImage, SigningRequest, prepare_signature, sign_image
from qtenclave.image.verification import ImageExpectations, VerifiedImage, verify_image

__all__ = [
    "DEFAULT_PLATFORM",
    "PLATFORMS",
    "PROFILES",
    "BootOptions",
    "BuiltImage",
    "ImageExpectations",
    "RunOptions",
    "SignedImage",
    "Signer",
    "SigningRequest",
    "VerifiedImage",
    "build_image",
    "describe_certificate",
    "describe_image",
    "load_certificate",
    "load_detached_signature",
    "load_signer",
    "make_image_result",
    "prepare_signature",
    "read_certificate",
    "sign_image",
    "verify_image",
]
