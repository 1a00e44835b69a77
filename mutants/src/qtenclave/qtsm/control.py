"""What the node may ask of qtsmd, as bytes: make a module, wait for it, end it.

The same frames as a module's, with maps of one name. An answer is `{"ok": results}` or
`{"error": {"kind": name, "message": text}}`, where the name is a member of the error tree.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from qtenclave import errors
from qtenclave.attestation.cbor import Item, encode_item, parse_item
from qtenclave.errors import EnclaveError, HostFailure, MalformedInput

__all__ = [
    "MAX_CONTROL_BYTES",
    "Command",
    "CreateModule",
    "DestroyModule",
    "ModuleAddress",
    "Ping",
    "WaitCertified",
    "encode_address",
    "encode_command",
    "encode_done",
    "encode_error",
    "parse_address",
    "parse_answer",
    "parse_command",
]

MAX_CONTROL_BYTES: Final = 4096

_MAX_MESSAGE_CHARACTERS: Final = 1000
_ERROR_KINDS: Final = ("InvalidRequest", "MalformedInput", "Rejected", "WrongState", "HostFailure")


@dataclass(frozen=True, slots=True)
class CreateModule:
    """Make a module; answered at once, while its certificate is still being fetched."""

    enclave_id: str
    image_digest: bytes
    certificate_digest: bytes | None
    agency: str | None
    debug: bool


@dataclass(frozen=True, slots=True)
class WaitCertified:
    """Answered once the module can make documents, or with the reason why it cannot."""

    enclave_id: str


@dataclass(frozen=True, slots=True)
class DestroyModule:
    """End a module: its socket, its connections, its registers and its keys."""

    enclave_id: str


@dataclass(frozen=True, slots=True)
class Ping:
    """Answered when qtsmd serves."""


Command = CreateModule | WaitCertified | DestroyModule | Ping


@dataclass(frozen=True, slots=True)
class ModuleAddress:
    """Where a module answers."""

    module_id: str
    socket_path: Path


def encode_command(command: Command) -> bytes:
    """Return the CBOR of a command, without frame."""
    match command:
        case CreateModule():
            return encode_item(
                {
                    "create": {
                        "enclave_id": command.enclave_id,
                        "image_digest": command.image_digest,
                        "certificate_digest": command.certificate_digest,
                        "agency": command.agency,
                        "debug": command.debug,
                    }
                }
            )
        case WaitCertified(enclave_id):
            return encode_item({"wait_certified": {"enclave_id": enclave_id}})
        case DestroyModule(enclave_id):
            return encode_item({"destroy": {"enclave_id": enclave_id}})
        case Ping():
            return encode_item({"ping": {}})


def parse_command(data: bytes) -> Command:
    """Return what the node asks for.

    Raises:
        MalformedInput: The bytes are no command.
    """
    item = parse_item(data)
    if not isinstance(item, dict) or len(item) != 1:
        raise MalformedInput("command: expected a map of one name, got another item")
    [(name, members)] = item.items()
    if name == "create":
        return _parse_create(members)
    if name == "wait_certified":
        return WaitCertified(_text(_members(members, ("enclave_id",))[0]))
    if name == "destroy":
        return DestroyModule(_text(_members(members, ("enclave_id",))[0]))
    if name == "ping":
        _members(members, ())
        return Ping()
    raise MalformedInput("command: expected a known one, got another")


def encode_done() -> bytes:
    """Return the answer to a command that has no results."""
    return encode_item({"ok": {}})


def encode_address(address: ModuleAddress) -> bytes:
    """Return the answer to a `CreateModule`."""
    return encode_item({"ok": {"module_id": address.module_id, "socket": str(address.socket_path)}})


def encode_error(error: EnclaveError) -> bytes:
    """Return the answer to a command that failed."""
    kind = next((k.__name__ for k in type(error).__mro__ if k.__name__ in _ERROR_KINDS), None)
    message = str(error)[:_MAX_MESSAGE_CHARACTERS]
    return encode_item({"error": {"kind": kind or "HostFailure", "message": message}})


def parse_answer(data: bytes) -> Item:
    """Return the results of a command.

    Raises:
        EnclaveError: The command failed; the kind that qtsmd named.
        MalformedInput: The bytes are no answer.
    """
    item = parse_item(data)
    if isinstance(item, dict) and len(item) == 1:
        if "ok" in item:
            return item["ok"]
        if "error" in item:
            kind, message = (_text(v) for v in _members(item["error"], ("kind", "message")))
            if kind not in _ERROR_KINDS:
                raise HostFailure(f"qtsmd: {message}")
            failure: EnclaveError = getattr(errors, kind)(message)
            raise failure
    raise MalformedInput("answer: expected ok or error, got another item")


def parse_address(results: Item) -> ModuleAddress:
    """Return the results of a `CreateModule`.

    Raises:
        MalformedInput: They are another command's.
    """
    module_id, path = _members(results, ("module_id", "socket"))
    return ModuleAddress(_text(module_id), Path(_text(path)))


def _parse_create(members: Item) -> CreateModule:
    names = ("enclave_id", "image_digest", "certificate_digest", "agency", "debug")
    enclave_id, image, certificate, agency, debug = _members(members, names)
    if not isinstance(debug, bool):
        raise MalformedInput("debug: expected true or false, got another item")
    return CreateModule(
        enclave_id=_text(enclave_id),
        image_digest=_bytes(image),
        certificate_digest=None if certificate is None else _bytes(certificate),
        agency=None if agency is None else _text(agency),
        debug=debug,
    )


def _members(item: Item, names: tuple[str, ...]) -> list[Item]:
    if not isinstance(item, dict) or set(item) != set(names):
        raise MalformedInput(f"command: expected exactly {', '.join(names) or 'no members'}")
    return [item[name] for name in names]


def _text(item: Item) -> str:
    if not isinstance(item, str):
        raise MalformedInput("command: expected text, got another item")
    return item


def _bytes(item: Item) -> bytes:
    if not isinstance(item, bytes):
        raise MalformedInput("command: expected a byte string, got another item")
    return item
