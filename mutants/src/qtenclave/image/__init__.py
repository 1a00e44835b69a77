"""Container image in, enclave image out."""

from qtenclave.image.build import BuiltImage, build_image, make_image_result
from qtenclave.image.describe import describe_image
from qtenclave.image.signer import Signer, load_signer

__all__ = [
    "BuiltImage",
    "Signer",
    "build_image",
    "describe_image",
    "load_signer",
    "make_image_result",
]
