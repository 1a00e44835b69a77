"""What the vsock tests share: short directories for sockets, a device, a driver for it."""

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from vsock_guest import DeviceProcess, GuestDriver


@pytest.fixture
def short_dir() -> Iterator[Path]:
    """A directory whose path leaves room for socket names."""
    path = Path(tempfile.mkdtemp(prefix="qt-", dir="/tmp"))
    yield path
    shutil.rmtree(path)


@pytest.fixture
def device() -> Iterator[DeviceProcess]:
    with DeviceProcess() as made:
        yield made


@pytest.fixture
def driver(device: DeviceProcess) -> GuestDriver:
    return GuestDriver(device.monitor)
