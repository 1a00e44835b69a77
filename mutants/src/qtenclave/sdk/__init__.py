"""What an application inside the enclave imports.

Names are imported when they are first used: an application that only talks to its security module
does not wait for TLS and RSA, and waiting is long where instructions are emulated.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qtenclave.iam.signing import Credentials
    from qtenclave.sdk.kms import (
        DataKey,
        EnclaveKmsClient,
        KmsDenied,
        KmsError,
        KmsRequestRefused,
        KmsUnavailable,
    )
    from qtenclave.sdk.qtsm import Qtsm, QtsmError, QtsmFailed, QtsmLocked, QtsmRequestRefused
    from qtenclave.sdk.recipient import AttestedKey
    from qtenclave.sdk.vsock import ParentListener, connect_parent

__all__ = [
    "AttestedKey",
    "Credentials",
    "DataKey",
    "EnclaveKmsClient",
    "KmsDenied",
    "KmsError",
    "KmsRequestRefused",
    "KmsUnavailable",
    "ParentListener",
    "Qtsm",
    "QtsmError",
    "QtsmFailed",
    "QtsmLocked",
    "QtsmRequestRefused",
    "connect_parent",
]

_HOMES = {
    "qtenclave.iam.signing": ("Credentials",),
    "qtenclave.sdk.kms": (
        "DataKey",
        "EnclaveKmsClient",
        "KmsDenied",
        "KmsError",
        "KmsRequestRefused",
        "KmsUnavailable",
    ),
    "qtenclave.sdk.qtsm": (
        "Qtsm",
        "QtsmError",
        "QtsmFailed",
        "QtsmLocked",
        "QtsmRequestRefused",
    ),
    "qtenclave.sdk.recipient": ("AttestedKey",),
    "qtenclave.sdk.vsock": ("ParentListener", "connect_parent"),
}


def __getattr__(name: str) -> object:
    for home, names in _HOMES.items():
        if name in names:
            return getattr(import_module(home), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
