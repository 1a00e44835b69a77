"""What the SDK offers, and what it drags into an enclave image."""

import json
import subprocess
import sys

import pytest

import qtenclave.attestation
import qtenclave.sdk

# An image that brings these files of the package has all that the SDK needs.
ROOMS_INSIDE = {
    "qtenclave",
    "qtenclave.attestation",
    "qtenclave.attestation._der",
    "qtenclave.attestation.cbor",
    "qtenclave.attestation.sealing",
    "qtenclave.errors",
    "qtenclave.iam",
    "qtenclave.iam.signing",
    "qtenclave.qtsm",
    "qtenclave.qtsm.protocol",
    "qtenclave.sdk",
    "qtenclave.sdk._http",
    "qtenclave.sdk.kms",
    "qtenclave.sdk.qtsm",
    "qtenclave.sdk.recipient",
    "qtenclave.sdk.vsock",
}


def loaded_by(statement: str) -> set[str]:
    code = f"import json, sys\n{statement}\nprint(json.dumps(sorted(sys.modules)))"
    command = [sys.executable, "-c", code]
    return set(json.loads(subprocess.run(command, check=True, capture_output=True).stdout))


@pytest.mark.parametrize("package", [qtenclave.sdk, qtenclave.attestation])
def test_all_is_what_is_there(package) -> None:
    homes = [name for names in package._HOMES.values() for name in names]
    assert sorted(homes) == sorted(package.__all__)
    assert all(getattr(package, name) is not None for name in package.__all__)
    with pytest.raises(AttributeError, match="nothing"):
        package.nothing  # noqa: B018 - looking is the test


def test_rooms_inside() -> None:
    everything = ", ".join(qtenclave.sdk.__all__)
    loaded = loaded_by(f"from qtenclave.sdk import {everything}")
    assert {name for name in loaded if name.split(".")[0] == "qtenclave"} == ROOMS_INSIDE
    # Neither the CBOR library, nor the mail parser, nor X.509 is waited for.
    heavy = {"cbor2", "email", "http.client", "cryptography.x509", "asyncio", "sqlalchemy"}
    assert loaded.isdisjoint(heavy)


def test_the_module_alone_needs_no_cryptography() -> None:
    loaded = loaded_by("from qtenclave.sdk import Qtsm")
    assert loaded.isdisjoint({"cryptography", "ssl", "qtenclave.sdk.kms"})
