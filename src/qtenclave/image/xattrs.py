"""Which extended attributes of a file go into an image.

Decides what a layer or a directory may attach to a file: file capabilities and attributes of
programs do; what speaks to the machine that made the layer does not, nor do access lists, which
the file system of an image cannot hold.

Source: xattr(7); Linux, `include/uapi/linux/capability.h`; libarchive, tar(5), "Pax Extended
Attributes".
"""

import struct
from base64 import b64decode
from collections.abc import Mapping
from typing import Final
from urllib.parse import unquote_to_bytes

from qtenclave.errors import MalformedInput, QtCode

__all__ = ["LIBARCHIVE_PREFIX", "SCHILY_PREFIX", "Xattrs", "keep_xattrs", "parse_xattrs"]

Xattrs = tuple[tuple[bytes, bytes], ...]
"""Name and value of each, sorted by name."""

SCHILY_PREFIX: Final = b"SCHILY.xattr."
LIBARCHIVE_PREFIX: Final = b"LIBARCHIVE.xattr."
_MAX_NAME_BYTES: Final = 255  # XATTR_NAME_MAX
_MAX_VALUE_BYTES: Final = 65536  # XATTR_SIZE_MAX
_CAPABILITY: Final = b"security.capability"
_CAPABILITY_SIZES: Final = {0x01000000: 12, 0x02000000: 20, 0x03000000: 24}
_REVISION: Final = struct.Struct("<I")
_REVISION_MASK: Final = 0xFF000000
_KEPT_PREFIXES: Final = (b"user.", b"trusted.")
# The root is the lower directory of an overlay in the enclave, which would obey these.
_OVERLAY_PREFIXES: Final = (b"user.overlay.", b"trusted.overlay.")


def _malformed(text: str) -> MalformedInput:
    return MalformedInput(f"extended attribute: {text}", code=QtCode.CONTAINER_IMAGE)


def parse_xattrs(records: Mapping[bytes, bytes]) -> dict[bytes, bytes]:
    """Return the extended attributes among the PAX records of an entry.

    Raises:
        MalformedInput: One is too long, or is there with two values.
    """
    found: dict[bytes, bytes] = {}
    for key, value in records.items():
        if key.startswith(SCHILY_PREFIX):
            name, data = key.removeprefix(SCHILY_PREFIX), value
        elif key.startswith(LIBARCHIVE_PREFIX):
            name = unquote_to_bytes(key.removeprefix(LIBARCHIVE_PREFIX))
            try:
                # libarchive leaves out the padding.
                data = b64decode(value + b"=" * (-len(value) % 4), validate=True)
            except ValueError as error:
                raise _malformed("expected base64, got something else") from error
        else:
            continue
        if not 0 < len(name) <= _MAX_NAME_BYTES or len(data) > _MAX_VALUE_BYTES or b"\0" in name:
            raise _malformed(f"expected a name and a value that Linux takes, got {name[:40]!a}")
        if found.setdefault(name, data) != data:
            raise _malformed(f"expected one value of {name[:40]!a}, got two")
    return found


def keep_xattrs(found: Mapping[bytes, bytes]) -> Xattrs:
    """Return the attributes that go into the image.

    Raises:
        MalformedInput: A file capability is none that Linux takes.
    """
    kept = {
        name: value
        for name, value in sorted(found.items())
        if (name == _CAPABILITY or name.startswith(_KEPT_PREFIXES))
        and not name.startswith(_OVERLAY_PREFIXES)
    }
    if (capability := kept.get(_CAPABILITY)) is not None:
        (revision,) = _REVISION.unpack(capability[:4].ljust(4, b"\0"))
        if _CAPABILITY_SIZES.get(revision & _REVISION_MASK) != len(capability):
            raise _malformed(f"expected a file capability, got {capability[:32].hex()}")
    return tuple(kept.items())
