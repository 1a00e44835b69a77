"""Container image in, enclave image out."""

from qtenclave.image.build import BuiltImage, build_image, make_image_result
from qtenclave.image.container import RunOptions
from qtenclave.image.describe import describe_image
from qtenclave.image.platform import DEFAULT_PLATFORM, PLATFORMS
from qtenclave.image.signer import Signer, load_signer

__all__ = [
    "DEFAULT_PLATFORM",
    "PLATFORMS",
    "BuiltImage",
    "RunOptions",
    "Signer",
    "build_image",
    "describe_image",
    "load_signer",
    "make_image_result",
]
