"""The forges: made once, for their keys and chains are used by all."""

import pytest
from document_forge import Forge, NitroForge


@pytest.fixture(scope="session")
def forge() -> Forge:
    return Forge()


@pytest.fixture(scope="session")
def nitro_forge() -> NitroForge:
    return NitroForge()
