"""A signing key that stays in a security module: named by a PKCS#11 URI, used by its digest.

Decides which names are understood. A name must lead to one module, one token and one key; what is
not known here is refused, because a name that is half understood signs with another key. A PIN
cannot be part of the name, which every user of the machine can read in the list of processes.

Source: RFC 7512, "The PKCS #11 URI Scheme"; PKCS #11 version 2.40, "ECDSA without hashing".
"""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote_to_bytes

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import load_der_public_key

from qtenclave.errors import HostFailure, InvalidRequest, QtCode, Rejected
from qtenclave.files import read_secret

if TYPE_CHECKING:
    from pkcs11 import Session, Token
    from pkcs11.types import SignMixin

__all__ = ["SCHEME", "KeyName", "TokenKey", "parse_key_name"]

SCHEME: Final = "pkcs11:"
_TOKEN: Final = ("token", "manufacturer", "serial", "model", "slot-id")
_KEY: Final = ("object", "id", "type")
_QUERY: Final = ("module-path", "pin-source")
_PERCENT: Final = re.compile(r"%(?![0-9A-Fa-f]{2})")

AskSecret = Callable[[str], bytes]
"""Is told what for, and returns a passphrase or PIN."""


@dataclass(frozen=True, slots=True)
class KeyName:
    """Which key of which token a URI names.

    Attributes:
        module: The library of the security module.
        token: What the token must say of itself, by the URI's words.
        label, id: The key's; at least one is there.
        pin_file: Holds the PIN; None when it is asked for.
    """

    module: Path
    token: dict[str, str] = field(default_factory=dict)
    label: str | None = None
    id: bytes | None = None
    pin_file: Path | None = None


def _refuse(text: str) -> InvalidRequest:
    return InvalidRequest(f"PKCS#11 URI: {text}", code=QtCode.SIGNATURE)


def _attributes(text: str, separator: str, known: tuple[str, ...]) -> dict[str, bytes]:
    found: dict[str, bytes] = {}
    for part in text.split(separator) if text else ():
        name, equals, value = part.partition("=")
        if name == "pin-value":
            raise _refuse("expected no PIN in it, got pin-value: use pin-source=file:PATH instead")
        if name not in known or not equals or not value or _PERCENT.search(value):
            # Not the value: it may be a secret that somebody put in the wrong place.
            raise _refuse(f"expected NAME=VALUE of {', '.join(known)}, got {name[:40]!a}")
        if name in found:
            raise _refuse(f"expected {name} once, got it again")
        found[name] = unquote_to_bytes(value)
    return found


def _text(attributes: dict[str, bytes], name: str) -> str | None:
    try:
        text = attributes[name].decode() if name in attributes else None
    except UnicodeDecodeError as error:
        raise _refuse(f"expected UTF-8 as {name}, got other bytes") from error
    if text and "\0" in text:
        raise _refuse(f"expected text as {name}, got a NUL in it")
    return text


def _pin_file(source: str | None) -> Path | None:
    if source is None:
        return None
    path = Path(source.removeprefix("file://").removeprefix("file:"))
    if not path.is_absolute():
        raise _refuse("expected pin-source=file:PATH with an absolute path, got another form")
    return path


def parse_key_name(uri: str) -> KeyName:
    """Return what a URI names.

    Args:
        uri: Such as `pkcs11:token=release;object=image-key?module-path=/usr/lib/softhsm/...so`.

    Raises:
        InvalidRequest: It is no such URI, names no single key, or holds a PIN.
    """
    path, _, query = uri.removeprefix(SCHEME).partition("?")
    named = _attributes(path, ";", (*_TOKEN, *_KEY))
    more = _attributes(query, "&", _QUERY)
    module = _text(more, "module-path")
    if not uri.startswith(SCHEME) or module is None or not Path(module).is_absolute():
        raise _refuse("expected ?module-path= with the absolute path of the module's library")
    if named.get("type", b"private") != b"private":
        raise _refuse("expected type=private, got another type")
    if not named.keys() & {"object", "id"}:
        raise _refuse("expected object= or id= of the key, got neither")
    return KeyName(
        module=Path(module),
        token={name: _text(named, name) or "" for name in _TOKEN if name in named},
        label=_text(named, "object"),
        id=named.get("id"),
        pin_file=_pin_file(_text(more, "pin-source")),
    )


class TokenKey:
    """Signs with a key that never leaves its token.

    A session is opened for each use, so that the token is free while an image is written. The PIN
    is kept in between, to be asked for once.
    """

    def __init__(self, name: KeyName, ask: AskSecret) -> None:
        self._name = name
        if name.pin_file:
            pin = read_secret(name.pin_file).rstrip(b"\r\n")
        else:
            pin = ask(f"the PIN for {name.label or 'the key'} in {name.module.name}")
        try:
            self._pin = pin.decode()
        except UnicodeDecodeError as error:
            raise _refuse("expected a PIN in UTF-8, got other bytes") from error

    def __repr__(self) -> str:
        """Return the name alone; the PIN is not for logs."""
        return f"TokenKey({self._name!r})"

    def public_key(self) -> ec.EllipticCurvePublicKey | None:
        """Return the key's public half, or None where the token does not keep it.

        Raises:
            HostFailure: The module does not work.
            InvalidRequest: There is no such token or key.
            Rejected: The PIN is not the token's.
        """
        # Here and below, because the package is optional.
        from pkcs11 import KeyType, NoSuchKey, ObjectClass, PublicKey  # noqa: PLC0415
        from pkcs11.util.ec import encode_ec_public_key  # noqa: PLC0415

        with self._session() as session:
            _private_key(session, self._name)
            try:
                found = session.get_key(
                    ObjectClass.PUBLIC_KEY, KeyType.EC, self._name.label, self._name.id
                )
            except NoSuchKey:
                return None
            if not isinstance(found, PublicKey):
                return None
            key = load_der_public_key(encode_ec_public_key(found))
        return key if isinstance(key, ec.EllipticCurvePublicKey) else None

    def sign(self, digest: bytes) -> bytes:
        """Return both halves of an ECDSA signature, big-endian, one after the other.

        Raises:
            HostFailure, InvalidRequest, Rejected: As `public_key`.
        """
        from pkcs11 import Mechanism  # noqa: PLC0415

        with self._session() as session:
            return _private_key(session, self._name).sign(digest, mechanism=Mechanism.ECDSA)

    @contextmanager
    def _session(self) -> Iterator["Session"]:
        try:
            import pkcs11  # noqa: PLC0415
        except ImportError as error:
            raise HostFailure(
                "PKCS#11: expected the Python package python-pkcs11, got none",
                code=QtCode.MISSING_PROGRAM,
            ) from error
        where = self._name.module
        try:
            token = _token(self._name, list(pkcs11.lib(str(where)).get_tokens()))
            with token.open(user_pin=self._pin) as session:
                yield session
        except (pkcs11.PinIncorrect, pkcs11.PinInvalid, pkcs11.PinLenRange) as error:
            raise Rejected(
                f"{where}: expected the PIN of the token, got another", code=QtCode.SIGNATURE
            ) from error
        except (pkcs11.PinLocked, pkcs11.UserPinNotInitialized) as error:
            raise Rejected(
                f"{where}: expected a token that takes a PIN, got one that is locked or new",
                code=QtCode.SIGNATURE,
            ) from error
        except pkcs11.NoSuchKey as error:
            raise _refuse("expected an elliptic curve key of that name, got none") from error
        except pkcs11.MultipleObjectsReturned as error:
            raise _refuse("expected one key of that name, got several: give its id=") from error
        except RuntimeError as error:  # also what the library raises for a module that is none
            reason = str(error) or type(error).__name__
            raise HostFailure(
                f"{where}: expected a PKCS#11 module that signs, got {reason}",
                code=QtCode.SIGNATURE,
            ) from error


def _described(token: "Token") -> dict[str, str]:
    return {
        "token": token.label,
        "manufacturer": token.manufacturer_id,
        "serial": token.serial.decode("utf-8", "backslashreplace"),
        "model": token.model,
        "slot-id": str(token.slot.slot_id),
    }


def _token(name: KeyName, tokens: list["Token"]) -> "Token":
    from pkcs11 import TokenFlag  # noqa: PLC0415

    ready = [token for token in tokens if TokenFlag.TOKEN_INITIALIZED in token.flags]
    fits = [token for token in ready if name.token.items() <= _described(token).items()]
    if len(fits) != 1:
        labels = ", ".join(sorted(ascii(token.label) for token in ready)) or "none at all"
        raise _refuse(f"expected to name one token, got {len(fits)}; the module has {labels}")
    return fits[0]


def _private_key(session: "Session", name: KeyName) -> "SignMixin":
    from pkcs11 import KeyType, ObjectClass  # noqa: PLC0415
    from pkcs11.types import SignMixin  # noqa: PLC0415

    key = session.get_key(ObjectClass.PRIVATE_KEY, KeyType.EC, name.label, name.id)
    if not isinstance(key, SignMixin):
        raise _refuse("expected a key that may sign, got another")
    return key
