"""What one packet costs the vsock device itself, without a machine around it.

A driver in memory hands packets over in batches, as a busy guest does, and a host program reads
them. Counted is the processor time of the device process alone; the other side of the ratio is what
the kernel takes to write as many bytes, one call for each packet.
"""

import os
import socket
import statistics
import time

from vsock_guest import DeviceProcess, GuestDriver, GuestSocket

from benchmarks.vsock_measures import Figure, make_figure
from qtenclave.vsock.packet import OP_RW

__all__ = ["run"]

_TURNS = 9
_BATCH = 64
_BATCHES = 300
_PACKET = bytes(64)


def _packets_per_cpu_s(device: DeviceProcess, guest: GuestSocket, host: socket.socket) -> float:
    before = device.cpu_s()
    for _ in range(_BATCHES):
        for _ in range(_BATCH):
            guest.driver.send(guest.header(OP_RW, len(_PACKET)), _PACKET, publish=False)
        guest.driver.tx.publish()
        host.recv(_BATCH * len(_PACKET), socket.MSG_WAITALL)
        guest.poll()
    return _BATCH * _BATCHES / (device.cpu_s() - before)


def _writes_per_cpu_s() -> float:
    ours, theirs = socket.socketpair()
    pieces = [_PACKET]
    spent = 0.0
    with ours, theirs:
        for _ in range(_BATCHES):
            before = time.process_time()
            for _ in range(_BATCH):
                os.writev(ours.fileno(), pieces)
            spent += time.process_time() - before
            theirs.recv(_BATCH * len(_PACKET), socket.MSG_WAITALL)
    return _BATCH * _BATCHES / spent


def run() -> list[Figure]:
    """Measure; prints absolute numbers on the way."""
    through, plain = [], []
    with DeviceProcess() as device:
        driver = GuestDriver(device.monitor)
        guest = GuestSocket(driver, 5000, 0, 1).connect()
        host, _ = device.services[1].accept()
        with host:
            for _ in range(_TURNS):
                through.append(_packets_per_cpu_s(device, guest, host))
                plain.append(_writes_per_cpu_s())
    print(
        f"vsock-device-packets: {statistics.median(through):.0f} per CPU second through the "
        f"device, {statistics.median(plain):.0f} bare writes"
    )
    ratios = [one / two for one, two in zip(through, plain, strict=True)]
    return [make_figure("vsock-device-packets", ratios, accelerator="none")]
