"""The audit log: one JSON line per decision, appended and on the disk before the decision counts.

Each line carries the SHA-256 of the line before it, so a line that is changed or taken out of the
middle shows. Lines cut off at the end do not show from the file alone: compare its last hash with a
copy kept elsewhere. Several processes may write one log.

Values are names, ids, reasons and digests; secrets and plaintexts never come here.
"""

import fcntl
import json
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

from qtenclave.errors import HostFailure, MalformedInput, Rejected

__all__ = ["FIRST_HASH", "AuditLog", "verify_log"]

FIRST_HASH = "0" * 64
# Longer than any line we write: the last line is found by reading this much of the end.
_MAX_LINE_BYTES = 64 * 1024

_Value = str | None | tuple[str, ...] | Mapping[str, tuple[str, ...]] | Mapping[str, str]


class AuditLog:
    """An append-only log in one file, made when it is missing."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def append(self, event: str, now: datetime, **facts: _Value) -> None:
        """Write one event and wait until the disk has it.

        Args:
            event: What kind of event.
            now: Aware time.
            facts: What there is to say; None is left out.

        Raises:
            HostFailure: It could not be written. Whatever asked for it must not happen.
        """
        record: dict[str, object] = {"time": now.astimezone(UTC).isoformat(), "event": event}
        record |= {name: value for name, value in facts.items() if value is not None}
        try:
            with self._locked() as descriptor:
                _append(descriptor, record)
        except OSError as error:
            raise HostFailure(
                f"audit log {self._path}: expected it to be writable, got {error.strerror}"
            ) from error

    @contextmanager
    def _locked(self) -> Iterator[int]:
        # Opened for each line: after the file is rotated away, the next line starts a new one.
        flags = os.O_RDWR | os.O_APPEND | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW
        descriptor = os.open(self._path, flags, 0o600)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX)
            yield descriptor
        finally:
            os.close(descriptor)


def _append(descriptor: int, record: dict[str, object]) -> None:
    size = os.fstat(descriptor).st_size
    start = max(0, size - _MAX_LINE_BYTES)
    tail = os.pread(descriptor, size - start, start)
    # A line that a crash cut short stays, ended here: it is evidence, and its hash is covered.
    prefix = b"" if not tail or tail.endswith(b"\n") else b"\n"
    last = tail.removesuffix(b"\n").rpartition(b"\n")[2]
    record["previous"] = sha256(last).hexdigest() if tail else FIRST_HASH
    line = prefix + json.dumps(record, ensure_ascii=True).encode() + b"\n"
    if len(line) > _MAX_LINE_BYTES:
        raise OSError(0, "a line longer than any we write")
    if os.write(descriptor, line) != len(line):
        os.ftruncate(descriptor, size)
        raise OSError(0, "a full disk")
    os.fsync(descriptor)


def verify_log(data: bytes) -> str:
    """Return the hash of the last line of a log whose lines follow from each other.

    Raises:
        MalformedInput: A line is none of a log.
        Rejected: A line was changed, added or removed.
    """
    expected = FIRST_HASH
    for number, line in enumerate(data.splitlines(), start=1):
        try:
            record = json.loads(line)
        except (ValueError, RecursionError) as error:
            raise MalformedInput(f"audit log line {number}: expected JSON") from error
        if not isinstance(record, dict) or record.get("previous") != expected:
            raise Rejected(f"audit log line {number}: expected it to follow line {number - 1}")
        expected = sha256(line).hexdigest()
    return expected
