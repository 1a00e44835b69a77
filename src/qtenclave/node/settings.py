"""What an installation's node is told once and keeps: `node.json` beside the certificates to trust.

The agency stands in register 3 of every enclave, so it does not change under enclaves that run: as
with the product, a change takes a restart.
"""

import json
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Self

from qtenclave.attestation.document import SignatureOrder
from qtenclave.errors import HostFailure, InvalidRequest, QtCode, WrongState
from qtenclave.files import replace_file
from qtenclave.qtsm.module import check_agency

__all__ = ["NodeSettings", "settle_settings"]

_LIMIT_BYTES = 4096


@dataclass(frozen=True, slots=True)
class NodeSettings:
    """Settings of one node.

    Attributes:
        agency: URN of the IAM agency of this instance, for register 3; empty if it has none.
        signature_order: `big` or `little`, see `SignatureOrder`.
    """

    agency: str = ""
    signature_order: str = SignatureOrder.BIG.value

    def __post_init__(self) -> None:
        """Refuse values that no node can have.

        Raises:
            InvalidRequest: One is out of range.
        """
        if self.agency:
            check_agency(self.agency)
        if self.signature_order not in {order.value for order in SignatureOrder}:
            raise InvalidRequest(
                f"signature order: expected big or little, got {self.signature_order[:40]!r}",
                code=QtCode.INVALID_ARGUMENT,
            )

    @classmethod
    def read(cls, path: Path) -> Self:
        """Return what a file says; the defaults where there is none.

        Raises:
            HostFailure: It cannot be read, is no JSON object of texts, or has an unknown key.
        """
        try:
            with path.open("rb") as file:
                members = json.loads(file.read(_LIMIT_BYTES))
            if not isinstance(members, dict) or not all(
                isinstance(value, str) for value in members.values()
            ):
                raise TypeError("texts")
            return cls(**members)
        except FileNotFoundError:
            return cls()
        except OSError as error:
            raise HostFailure(f"{path}: {error.strerror}", code=QtCode.FILE_OPERATION) from error
        except (ValueError, TypeError, InvalidRequest) as error:
            raise HostFailure(
                f'{path}: expected {{"agency": "...", "signature_order": "big"}}, got: {error}',
                code=QtCode.INVALID_CONFIGURATION,
            ) from error


def settle_settings(
    path: Path, *, agency: str | None, signature_order: str | None, runs: bool
) -> NodeSettings:
    """Return the node's settings after this start's wishes, which are kept for later ones.

    Args:
        path: The file.
        agency: Wanted; None keeps what it is.
        signature_order: Likewise.
        runs: Whether the node or its security module runs already, with the settings as they are.

    Raises:
        InvalidRequest: A wish is out of range.
        WrongState: It would change what runs.
        HostFailure: The file cannot be used.
    """
    kept = NodeSettings.read(path)
    wanted = kept
    if agency is not None:
        wanted = replace(wanted, agency=agency)
    if signature_order is not None:
        wanted = replace(wanted, signature_order=signature_order)
    if wanted != kept:
        if runs:
            raise WrongState(
                "settings of the node: expected those that it runs with, got others; run `qt down`"
                " first, which ends its enclaves",
                code=QtCode.INVALID_CONFIGURATION,
            )
        replace_file(path, json.dumps(asdict(wanted), indent=2).encode() + b"\n", 0o644)
    return wanted
