"""A document and its chain as a tree that fits on one screen, for people.

Times stand in the reader's zone first and in UTC beside it: what a log says and what a certificate
says can then be compared without arithmetic.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime, tzinfo
from typing import Any, Final

__all__ = ["draw_tree"]

_WIDTH: Final = 80
_INDENT: Final = 13
_SHOWN_BYTES: Final = 24


def draw_tree(facts: Mapping[str, Any], zone: tzinfo | None = None) -> str:
    """Return the drawing.

    Args:
        facts: As `qtenclave.attestation.report` gives them.
        zone: The reader's; None for the machine's.
    """
    verdict = "verified" if facts["verified"] else "NOT VERIFIED, these are claims"
    lines = [f"document     {verdict}", *_document(facts, zone)]
    lines += ["", "chain        root first; each signed the next", *_chain(facts, zone)]
    return "\n".join(line.rstrip() for line in lines)


def _document(facts: Mapping[str, Any], zone: tzinfo | None) -> Iterator[str]:
    mode = "DEBUG: its host can read its memory" if facts["debug"] else "normal"
    yield f"├─ module    {facts['module_id']}"
    yield f"├─ made      {_moment(facts['timestamp'], zone)}"
    yield f"├─ mode      {mode}"
    yield from _registers(facts["pcrs"])
    inputs = (("user data", "user_data"), ("nonce", "nonce"), ("key", "public_key"))
    for i, (label, name) in enumerate(inputs):
        branch = "└─" if i == len(inputs) - 1 else "├─"
        yield f"{branch} {label:<9} {_bytes(facts[name])}"


def _registers(pcrs: Mapping[str, str]) -> Iterator[str]:
    """Draw the registers that say something, and name the others in one line."""
    for index, value in pcrs.items():
        if any(bytes.fromhex(value)):
            yield f"├─ PCR{index:<6} {value[:48]}"
            yield f"│{'':<{_INDENT - 1}}{value[48:]}"
    zero = [int(index) for index, value in pcrs.items() if not any(bytes.fromhex(value))]
    if zero:
        yield f"├─ zero      PCR {_ranges(zero)}"


def _ranges(numbers: Sequence[int]) -> str:
    """Return ascending numbers in short: `1-2, 5`."""
    runs: list[tuple[int, int]] = []
    for number in numbers:
        if runs and runs[-1][1] == number - 1:
            runs[-1] = (runs[-1][0], number)
        else:
            runs.append((number, number))
    return ", ".join(f"{low}-{high}" if low != high else f"{low}" for low, high in runs)


def _bytes(text: str) -> str:
    size = len(text) // 2
    if not size:
        return "none"
    cut = text[: 2 * _SHOWN_BYTES] + ("..." if size > _SHOWN_BYTES else "")
    return f"{cut} ({size} {'byte' if size == 1 else 'bytes'})"


def _chain(facts: Mapping[str, Any], zone: tzinfo | None) -> Iterator[str]:
    made = datetime.fromisoformat(facts["timestamp"])
    certificates = facts["certificates"]
    for depth, certificate in enumerate(certificates):
        pad = "   " * depth
        name = _common_name(certificate["subject"])
        begin = datetime.fromisoformat(certificate["not_before"])
        end = datetime.fromisoformat(certificate["not_after"])
        mark = "" if begin <= made <= end else "  NOT VALID when the document was made"
        yield f"{pad}└─ {name}"[: _WIDTH - 1]
        inner = pad + ("   │ " if depth < len(certificates) - 1 else "     ")
        yield f"{inner}until {_moment(certificate['not_after'], zone)}{mark}"


def _common_name(subject: str) -> str:
    """Return the part of a name (RFC 4514) by which people know a certificate."""
    first = subject.partition(",")[0]
    return first.removeprefix("CN=") if first.startswith("CN=") else subject or "(no name)"


def _moment(text: str, zone: tzinfo | None) -> str:
    moment = datetime.fromisoformat(text)
    try:
        local = moment.astimezone(zone)
    except (OverflowError, ValueError):  # at the ends of the calendar
        local = moment
    utc = f"{moment.astimezone(UTC):%Y-%m-%d %H:%M:%S}Z"
    return f"{local:%Y-%m-%d %H:%M:%S %Z} ({utc})"
