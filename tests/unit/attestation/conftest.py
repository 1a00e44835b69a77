"""The forges, made once, for their keys and chains are used by all; and what errors say.

People act on the words of a refusal, so they are held: every message that a test of this room
causes is compared with `messages.json`. After a wanted change run this folder with
QT_WRITE_MESSAGES=1 in the environment.
"""

import json
import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from document_forge import Forge, NitroForge

from qtenclave.errors import EnclaveError

MESSAGES = Path(__file__).with_name("messages.json")
# Tests whose inputs are drawn at random or run through every position of random bytes.
_RANDOM = re.compile(r"any_|every_|agrees|flip|own_documents|vectors|wycheproof|cose_")


@pytest.fixture(scope="session")
def forge() -> Forge:
    return Forge()


@pytest.fixture(scope="session")
def nitro_forge() -> NitroForge:
    return NitroForge()


def _plain(message: object) -> str:
    """Return a message without what differs from run to run: keys, signatures and their lengths."""
    text = re.sub(r"[0-9a-f]{8,}", "<hex>", str(message))
    text = re.sub(r"/\S*/", "<path>/", text)
    return re.sub(r"\b\d{3,5}\b(?!-)", "<n>", text)


@pytest.fixture(scope="session")
def known_messages() -> Iterator[dict[str, list[str]]]:
    known: dict[str, list[str]] = json.loads(MESSAGES.read_text()) if MESSAGES.exists() else {}
    yield known
    if os.environ.get("QT_WRITE_MESSAGES"):
        MESSAGES.write_text(json.dumps(known, indent=1, sort_keys=True) + "\n")


@pytest.fixture(autouse=True)
def messages(
    request: pytest.FixtureRequest,
    known_messages: dict[str, list[str]],
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[None]:
    """Hold the messages of the errors that a test causes."""
    name = f"{Path(request.node.path).stem}::{request.node.name}"
    if _RANDOM.search(name):
        yield
        return
    said: list[str] = []
    make = EnclaveError.__init__

    def record(self: EnclaveError, message: str, **more: object) -> None:
        said.append(f"{type(self).__name__}: {_plain(message)}")
        make(self, message, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(EnclaveError, "__init__", record)
    yield
    if os.environ.get("QT_WRITE_MESSAGES") and said:
        known_messages[name] = said
    elif name in known_messages or said:
        assert said == known_messages.get(name)
