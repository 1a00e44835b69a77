"""The back-end half of the vhost-user protocol, as far as a socket device needs it.

The virtual machine monitor sends guest memory, queues and their event descriptors over a Unix
socket; out come `Vring` objects that the device works on. A monitor may have been taken over by its
guest, so its messages are checked like any outside bytes.

Source: QEMU, "Vhost-user Protocol".
"""

import mmap
import os
import socket
from struct import Struct
from typing import Self

from qtenclave.errors import HostFailure, InvalidRequest, MalformedInput

from .memory import GuestMemory, Region
from .queue import QueueAddresses, SplitQueue

__all__ = ["QUEUE_EVENT", "QUEUE_RX", "QUEUE_TX", "VhostUser", "Vring"]

QUEUE_RX = 0  # towards the guest
QUEUE_TX = 1
QUEUE_EVENT = 2  # only says that the guest was moved to another host, so it stays unused
_QUEUES = 3

_F_EVENT_IDX = 1 << 29
_F_PROTOCOL_FEATURES = 1 << 30
_F_VERSION_1 = 1 << 32
_F_SEQPACKET = 1 << 1  # VIRTIO_VSOCK_F_SEQPACKET; streams are implied
_FEATURES = _F_SEQPACKET | _F_EVENT_IDX | _F_PROTOCOL_FEATURES | _F_VERSION_1

_PROTOCOL_F_MQ = 1 << 0
_PROTOCOL_F_REPLY_ACK = 1 << 3
_PROTOCOL_F_CONFIG = 1 << 9
_PROTOCOL_F_CONFIGURE_MEM_SLOTS = 1 << 15
_PROTOCOL_FEATURES = (
    _PROTOCOL_F_MQ | _PROTOCOL_F_REPLY_ACK | _PROTOCOL_F_CONFIG | _PROTOCOL_F_CONFIGURE_MEM_SLOTS
)

_GET_FEATURES = 1
_SET_FEATURES = 2
_SET_OWNER = 3
_RESET_OWNER = 4
_SET_MEM_TABLE = 5
_SET_VRING_NUM = 8
_SET_VRING_ADDR = 9
_SET_VRING_BASE = 10
_GET_VRING_BASE = 11
_SET_VRING_KICK = 12
_SET_VRING_CALL = 13
_SET_VRING_ERR = 14
_GET_PROTOCOL_FEATURES = 15
_SET_PROTOCOL_FEATURES = 16
_GET_QUEUE_NUM = 17
_SET_VRING_ENABLE = 18
_GET_CONFIG = 24
_GET_MAX_MEM_SLOTS = 36
_ADD_MEM_REG = 37
_REM_MEM_REG = 38

_VERSION = 1
_VERSION_MASK = 3
_FLAG_REPLY = 4
_FLAG_NEED_REPLY = 8
_NO_DESCRIPTOR = 0x100

_HEADER = Struct("<III")
_U64 = Struct("<Q")
_VRING_STATE = Struct("<II")
_VRING_ADDR = Struct("<IIQQQQ")
_CONFIG = Struct("<III")
_MEM_TABLE = Struct("<II")
_MEM_REGION = Struct("<QQQQ")
_MEM_SLOT = Struct("<QQQQQ")  # padding, then a region

_MAX_REGIONS = 8  # what the protocol guarantees in one message without the slots feature
_MAX_PAYLOAD_BYTES = _MEM_TABLE.size + _MAX_REGIONS * _MEM_REGION.size
_CONFIG_BYTES = 8  # the configuration space: the guest's context id
# A monitor that stops within a message is broken; the device would serve nobody meanwhile.
_MESSAGE_TIMEOUT_S = 5.0


class Vring:
    """One queue as the monitor describes it.

    Attributes:
        queue: The open queue while it is started and enabled, else None. A new object whenever
            something about it changed.
        kick: Event descriptor that the guest's notifications arrive on.
        call: Event descriptor that interrupts the guest; None when it polls.
    """

    __slots__ = ("addresses", "base", "call", "enabled", "kick", "queue", "size")

    def __init__(self) -> None:
        self.queue: SplitQueue | None = None
        self.kick: int | None = None
        self.call: int | None = None
        self.size = 0
        self.base = 0
        self.addresses: QueueAddresses | None = None
        self.enabled = False

    def close(self) -> None:
        """Close the descriptors."""
        for descriptor in (self.kick, self.call):
            if descriptor is not None:
                os.close(descriptor)
        self.kick = self.call = None


class VhostUser:
    """The connection to the virtual machine monitor.

    Use as a context manager: leaving it unmaps guest memory and closes every descriptor.
    """

    def __init__(self, channel: socket.socket, guest_cid: int) -> None:
        """Take over a connected stream socket whose other end the monitor has.

        Raises:
            InvalidRequest: The socket is not connected. One that listens would let a monitor come
                back to memory and connections that another one left.
        """
        try:
            channel.getpeername()
        except OSError as error:
            raise InvalidRequest("--vhost-fd: expected a connected socket, got another") from error
        channel.settimeout(_MESSAGE_TIMEOUT_S)
        self._channel = channel
        self._config = _U64.pack(guest_cid)
        self._features = 0
        self._protocol_features = 0
        self._memory = GuestMemory(())
        self._mapped: list[tuple[Region, mmap.mmap]] = []
        self.vrings = tuple(Vring() for _ in range(_QUEUES))
        self._handlers = {
            _GET_FEATURES: self._get_features,
            _SET_FEATURES: self._set_features,
            _SET_OWNER: self._set_owner,
            _RESET_OWNER: self._set_owner,
            _SET_MEM_TABLE: self._set_mem_table,
            _SET_VRING_NUM: self._set_vring_num,
            _SET_VRING_ADDR: self._set_vring_addr,
            _SET_VRING_BASE: self._set_vring_base,
            _GET_VRING_BASE: self._get_vring_base,
            _SET_VRING_KICK: self._set_vring_kick,
            _SET_VRING_CALL: self._set_vring_call,
            _SET_VRING_ERR: self._set_vring_err,
            _GET_PROTOCOL_FEATURES: self._get_protocol_features,
            _SET_PROTOCOL_FEATURES: self._set_protocol_features,
            _GET_QUEUE_NUM: self._get_queue_num,
            _SET_VRING_ENABLE: self._set_vring_enable,
            _GET_CONFIG: self._get_config,
            _GET_MAX_MEM_SLOTS: self._get_max_mem_slots,
            _ADD_MEM_REG: self._add_mem_reg,
            _REM_MEM_REG: self._rem_mem_reg,
        }

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for vring in self.vrings:
            vring.queue = None
            vring.close()
        self._memory = GuestMemory(())
        self._mapped = []  # the last view that goes away unmaps
        self._channel.close()

    def fileno(self) -> int:
        """Return the descriptor to wait on."""
        return self._channel.fileno()

    @property
    def takes_messages(self) -> bool:
        """Return whether the guest knows sockets of type SEQPACKET."""
        return bool(self._features & _F_SEQPACKET)

    @property
    def memory(self) -> GuestMemory:
        """Return guest memory as the monitor described it last."""
        return self._memory

    def drop_resident_pages(self) -> None:
        """Give guest pages back that this process has touched; contents and views stay."""
        for _, mapping in self._mapped:
            mapping.madvise(mmap.MADV_DONTNEED)

    def serve_one(self) -> bool:
        """Read one message, act on it, and answer where an answer is due.

        Returns:
            False when the monitor closed the connection.

        Raises:
            MalformedInput: The message breaks the protocol.
            GuestFault: A queue has a size that cannot be.
            HostFailure: The monitor stopped within a message, or cannot be answered.
        """
        descriptors: list[int] = []
        try:
            header = self._receive_header(descriptors)
            if header is None:
                return False
            request, flags, size = header
            if flags & _VERSION_MASK != _VERSION or flags & _FLAG_REPLY:
                raise MalformedInput(f"vhost-user flags: expected a request, got {flags:#x}")
            if size > _MAX_PAYLOAD_BYTES:
                raise MalformedInput(
                    f"vhost-user message: expected at most {_MAX_PAYLOAD_BYTES} bytes, got {size}"
                )
            handler = self._handlers.get(request)
            if handler is None:
                raise MalformedInput(f"vhost-user request: expected a known one, got {request}")
            answer = handler(self._receive_exactly(size), descriptors)
            wants_ack = flags & _FLAG_NEED_REPLY and self._protocol_features & _PROTOCOL_F_REPLY_ACK
            if answer is None and wants_ack:
                answer = _U64.pack(0)
            if answer is not None:
                reply = _HEADER.pack(request, _VERSION | _FLAG_REPLY, len(answer)) + answer
                self._channel.sendall(reply)
        except OSError as error:
            raise HostFailure(f"vhost-user socket: {error}") from error
        finally:
            for descriptor in descriptors:  # those that no handler took over
                os.close(descriptor)
        return True

    def _receive_header(self, descriptors: list[int]) -> tuple[int, int, int] | None:
        data, received, flags, _ = socket.recv_fds(
            self._channel, _HEADER.size, _MAX_REGIONS, socket.MSG_CMSG_CLOEXEC
        )
        descriptors.extend(received)
        if flags & socket.MSG_CTRUNC:
            raise MalformedInput("vhost-user message: expected fewer descriptors, got too many")
        if not data:
            return None
        data += self._receive_exactly(_HEADER.size - len(data))
        request, message_flags, size = _HEADER.unpack(data)
        return request, message_flags, size

    def _receive_exactly(self, size: int) -> bytes:
        data = b""
        while len(data) < size:
            part = self._channel.recv(size - len(data))
            if not part:
                raise MalformedInput(
                    f"vhost-user message: expected {size} bytes, got {len(data)} and the end"
                )
            data += part
        return data

    # Requests. Each takes the payload and the descriptors that came with it, takes those that it
    # keeps out of the list, and returns the payload of its reply if the protocol wants one.

    def _get_features(self, payload: bytes, _: list[int]) -> bytes:
        _expect(payload, 0)
        return _U64.pack(_FEATURES)

    def _set_features(self, payload: bytes, _: list[int]) -> None:
        features = _parse_u64(payload)
        if features & ~_FEATURES:
            raise MalformedInput(f"features: expected those offered, got {features:#x}")
        self._features = features

    def _get_protocol_features(self, payload: bytes, _: list[int]) -> bytes:
        _expect(payload, 0)
        return _U64.pack(_PROTOCOL_FEATURES)

    def _set_protocol_features(self, payload: bytes, _: list[int]) -> None:
        features = _parse_u64(payload)
        if features & ~_PROTOCOL_FEATURES:
            raise MalformedInput(f"protocol features: expected those offered, got {features:#x}")
        self._protocol_features = features

    def _get_queue_num(self, payload: bytes, _: list[int]) -> bytes:
        _expect(payload, 0)
        return _U64.pack(_QUEUES)

    def _set_owner(self, payload: bytes, _: list[int]) -> None:
        _expect(payload, 0)

    def _get_config(self, payload: bytes, _: list[int]) -> bytes:
        if len(payload) < _CONFIG.size:
            raise MalformedInput(
                f"config request: expected {_CONFIG.size} bytes and more, got {len(payload)}"
            )
        offset, size, flags = _CONFIG.unpack_from(payload)
        _expect(payload, _CONFIG.size + size)
        if offset + size > _CONFIG_BYTES:
            return b""  # the protocol's way to say no
        return _CONFIG.pack(offset, size, flags) + self._config[offset : offset + size]

    def _set_mem_table(self, payload: bytes, descriptors: list[int]) -> None:
        if len(payload) < _MEM_TABLE.size:
            raise MalformedInput(
                f"memory table: expected {_MEM_TABLE.size} bytes and more, got {len(payload)}"
            )
        count, _ = _MEM_TABLE.unpack_from(payload)
        if count > _MAX_REGIONS or count != len(descriptors):
            raise MalformedInput(
                f"memory table: expected {count} descriptors, at most {_MAX_REGIONS}, "
                f"got {len(descriptors)}"
            )
        _expect(payload, _MEM_TABLE.size + count * _MEM_REGION.size)
        mapped = []
        entries = _MEM_REGION.iter_unpack(payload[_MEM_TABLE.size :])
        for entry, descriptor in zip(entries, descriptors, strict=True):
            mapped.append(_map_region(descriptor, *entry))
        self._take_memory(mapped)

    def _get_max_mem_slots(self, payload: bytes, _: list[int]) -> bytes:
        _expect(payload, 0)
        return _U64.pack(_MAX_REGIONS)

    def _add_mem_reg(self, payload: bytes, descriptors: list[int]) -> None:
        _expect(payload, _MEM_SLOT.size)
        if len(self._mapped) == _MAX_REGIONS or len(descriptors) != 1:
            raise MalformedInput(
                f"memory region: expected one descriptor and at most {_MAX_REGIONS} regions, "
                f"got {len(descriptors)} and {len(self._mapped) + 1}"
            )
        _, *entry = _MEM_SLOT.unpack(payload)
        self._take_memory([*self._mapped, _map_region(descriptors[0], *entry)])

    def _rem_mem_reg(self, payload: bytes, _: list[int]) -> None:
        _expect(payload, _MEM_SLOT.size)
        _, guest_address, size, user_address, _offset = _MEM_SLOT.unpack(payload)
        kept = [one for one in self._mapped if one[0][:3] != (guest_address, user_address, size)]
        if len(kept) == len(self._mapped):
            raise MalformedInput(
                f"memory region at {guest_address:#x}: expected one to remove, got none"
            )
        self._take_memory(kept)

    def _take_memory(self, mapped: list[tuple[Region, mmap.mmap]]) -> None:
        """Make these regions the guest's memory, and open the queues in it again."""
        self._memory = GuestMemory(tuple(region for region, _ in mapped))
        self._mapped = mapped
        for vring in self.vrings:
            if vring.queue is not None:
                vring.base = vring.queue.resume_index
                vring.queue = None
                self._refresh(vring)

    def _set_vring_num(self, payload: bytes, _: list[int]) -> None:
        vring, value = self._parse_vring_state(payload)
        vring.size = value

    def _set_vring_base(self, payload: bytes, _: list[int]) -> None:
        vring, value = self._parse_vring_state(payload)
        if value > 0xFFFF:
            raise MalformedInput(f"queue base: expected 16 bits, got {value:#x}")
        vring.base = value

    def _set_vring_addr(self, payload: bytes, _: list[int]) -> None:
        _expect(payload, _VRING_ADDR.size)
        index, flags, descriptors, used, avail, _log = _VRING_ADDR.unpack(payload)
        vring = self._find(index)
        if flags:
            raise MalformedInput(f"queue address flags: expected none, got {flags:#x}")
        vring.addresses = QueueAddresses(descriptors, avail, used)
        if vring.queue is not None:
            vring.base = vring.queue.resume_index
            self._refresh(vring)

    def _get_vring_base(self, payload: bytes, _: list[int]) -> bytes:
        vring, _value = self._parse_vring_state(payload)
        if vring.queue is not None:
            vring.base = vring.queue.resume_index
        vring.queue = None
        vring.close()  # this is how a queue is stopped
        return _VRING_STATE.pack(self.vrings.index(vring), vring.base)

    def _set_vring_kick(self, payload: bytes, descriptors: list[int]) -> None:
        vring, kick = self._take_event(payload, descriptors)
        if kick is None:
            raise MalformedInput("queue kick: expected a descriptor, got a wish for polling")
        if vring.queue is not None:
            vring.base = vring.queue.resume_index
        if vring.kick is not None:
            os.close(vring.kick)
        vring.kick = kick
        self._refresh(vring)

    def _set_vring_call(self, payload: bytes, descriptors: list[int]) -> None:
        vring, call = self._take_event(payload, descriptors)
        if vring.call is not None:
            os.close(vring.call)
        vring.call = call

    def _set_vring_err(self, payload: bytes, descriptors: list[int]) -> None:
        # A guest that breaks the contract ends the whole device, so nothing is reported there.
        _, descriptor = self._take_event(payload, descriptors)
        if descriptor is not None:
            os.close(descriptor)

    def _set_vring_enable(self, payload: bytes, _: list[int]) -> None:
        vring, value = self._parse_vring_state(payload)
        if vring.queue is not None:
            vring.base = vring.queue.resume_index
        vring.enabled = value == 1
        self._refresh(vring)

    def _refresh(self, vring: Vring) -> None:
        """Open the queue when everything for it is known and wanted."""
        vring.queue = None
        enabled = vring.enabled or not self._features & _F_PROTOCOL_FEATURES
        if vring.kick is None or vring.addresses is None or not enabled:
            return
        # Without VERSION_1, which QEMU's legacy transport does not pass on, everything here looks
        # the same as long as the guest is little-endian, as all of ours are.
        vring.queue = SplitQueue(
            self._memory,
            vring.size,
            vring.addresses,
            base=vring.base,
            device_writes=vring is not self.vrings[QUEUE_TX],
            event_idx=bool(self._features & _F_EVENT_IDX),
        )

    def _find(self, index: int) -> Vring:
        if index >= _QUEUES:
            raise MalformedInput(f"queue index: expected 0 <= index < {_QUEUES}, got {index}")
        return self.vrings[index]

    def _parse_vring_state(self, payload: bytes) -> tuple[Vring, int]:
        _expect(payload, _VRING_STATE.size)
        index, value = _VRING_STATE.unpack(payload)
        return self._find(index), value

    def _take_event(self, payload: bytes, descriptors: list[int]) -> tuple[Vring, int | None]:
        value = _parse_u64(payload)
        if value & ~(_NO_DESCRIPTOR | 0xFF):
            raise MalformedInput(f"queue event: expected 9 bits, got {value:#x}")
        vring = self._find(value & 0xFF)
        if value & _NO_DESCRIPTOR:
            return vring, None
        if len(descriptors) != 1:
            raise MalformedInput(f"queue event: expected one descriptor, got {len(descriptors)}")
        descriptor = descriptors.pop()
        os.set_blocking(descriptor, False)
        return vring, descriptor


def _expect(payload: bytes, size: int) -> None:
    if len(payload) != size:
        raise MalformedInput(f"vhost-user payload: expected {size} bytes, got {len(payload)}")


def _parse_u64(payload: bytes) -> int:
    _expect(payload, _U64.size)
    return int.from_bytes(payload, "little")


def _map_region(
    descriptor: int, guest_address: int, size: int, user_address: int, offset: int
) -> tuple[Region, mmap.mmap]:
    mapping = _map(descriptor, size, offset)
    return Region(guest_address, user_address, size, memoryview(mapping)), mapping


def _map(descriptor: int, size: int, offset: int) -> mmap.mmap:
    if size == 0 or size % mmap.PAGESIZE or offset % mmap.ALLOCATIONGRANULARITY:
        raise MalformedInput(
            f"memory region: expected whole pages, got {size} bytes at offset {offset:#x}"
        )
    # Reading a mapping beyond the end of its file would be a fatal signal, not an error.
    if offset + size > os.fstat(descriptor).st_size:
        raise MalformedInput(f"memory region: expected {size} bytes in its file, got fewer")
    try:
        return mmap.mmap(descriptor, size, offset=offset)
    except (ValueError, OverflowError, OSError) as error:
        raise MalformedInput(f"memory region of {size} bytes: cannot map it: {error}") from error
