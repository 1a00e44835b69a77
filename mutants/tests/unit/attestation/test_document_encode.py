"""Documents byte by byte as the product writes them."""

import cbor2
import pytest

from qtenclave.attestation import DocumentTemplate, SignatureOrder, assemble, signed_bytes
from qtenclave.attestation.document import parse_document
from qtenclave.errors import InvalidRequest
from qtenclave.pcr import DigestAlg, PcrBank

MODULE_ID = "4662b7a3-7898-46c9-a6c5-20e9025e50bc.enc-37d1e07b3da3c427"
# Sizes of the certificates in the genuine document that reference 6.6 describes.
LEAF, CABUNDLE = bytes(714), (bytes(700), bytes(836), bytes(728), bytes(735))
TIMESTAMP_MS = 1784546606196


def template(bank: PcrBank | None = None) -> DocumentTemplate:
    return DocumentTemplate(MODULE_ID, bank or PcrBank.zero(), LEAF, CABUNDLE)


def test_same_size_as_the_genuine_document() -> None:
    payload = template().payload(TIMESTAMP_MS, nonce=bytes(32), public_key=bytes(44))
    assert len(assemble(payload, 1, 1)) == 4930


def test_envelope_bytes() -> None:
    payload = template().payload(TIMESTAMP_MS)
    document = assemble(payload, 0x0102, 0x0304)
    assert document[:2] == b"\x84\x4b"  # no tag
    assert document[2:13] == bytes.fromhex("a11a000000013a00000022")
    assert document[13:14] == b"\xa0"
    assert document[14:17] == b"\x59" + len(payload).to_bytes(2, "big")
    assert document[17:-98] == payload
    assert document[-98:-96] == b"\x58\x60"
    assert document[-96:] == (0x0102).to_bytes(48, "big") + (0x0304).to_bytes(48, "big")


def test_little_endian_halves() -> None:
    document = assemble(b"\x00", 0x0102, 0x0304, SignatureOrder.LITTLE)
    assert document[-96:] == (0x0102).to_bytes(48, "little") + (0x0304).to_bytes(48, "little")


def test_payload_bytes() -> None:
    payload = template().payload(TIMESTAMP_MS)
    assert payload[:1] == b"\xa9"
    assert payload[1:11] == b"\x69module_id"
    assert payload[11:13] == bytes((0x78, len(MODULE_ID)))
    timestamp = payload.index(b"\x69timestamp") + 10
    assert payload[timestamp : timestamp + 9] == b"\x1b" + TIMESTAMP_MS.to_bytes(8, "big")
    pcrs = payload.index(b"\x64pcrs") + 5
    assert payload[pcrs : pcrs + 1] == b"\xb0"
    for index in range(16):
        start = pcrs + 1 + 53 * index
        assert payload[start : start + 5] == bytes((0x19, 0, index, 0x58, 48))
    assert payload.endswith(b"\x69user_data\x40\x65nonce\x40\x6apublic_key\x40")


def test_another_reader_sees_nine_keys_in_order() -> None:
    payload = template().payload(TIMESTAMP_MS, user_data=b"u", nonce=b"n", public_key=b"k")
    fields = cbor2.loads(payload)
    assert list(fields) == [
        "module_id",
        "timestamp",
        "digest",
        "pcrs",
        "certificate",
        "cabundle",
        "user_data",
        "nonce",
        "public_key",
    ]
    assert fields["timestamp"] == TIMESTAMP_MS
    assert fields["cabundle"] == list(CABUNDLE)
    assert (fields["user_data"], fields["nonce"], fields["public_key"]) == (b"u", b"n", b"k")


def test_application_registers_appear_once_extended() -> None:
    bank = PcrBank.zero().extend(20, b"x").extend(0, b"y")
    pcrs = cbor2.loads(template(bank).payload(1))["pcrs"]
    assert list(pcrs) == [*range(16), 20]
    assert pcrs[20] == bank.values[20]


def test_signed_bytes_are_the_sig_structure() -> None:
    payload = template().payload(TIMESTAMP_MS)
    expected = ["Signature1", bytes.fromhex("a11a000000013a00000022"), b"", payload]
    assert signed_bytes(payload) == cbor2.dumps(expected)


def test_what_is_written_can_be_read() -> None:
    payload = template().payload(TIMESTAMP_MS, user_data=b"u", nonce=b"n", public_key=b"k")
    claim = parse_document(assemble(payload, 5, 7))
    assert claim.payload == payload
    assert signed_bytes(claim.payload, claim.protected) == signed_bytes(payload)
    assert (claim.module_id, claim.timestamp_ms) == (MODULE_ID, TIMESTAMP_MS)
    assert dict(claim.pcrs) == {i: bytes(48) for i in range(16)}
    assert (claim.certificate, claim.cabundle) == (LEAF, CABUNDLE)
    assert (claim.user_data, claim.nonce, claim.public_key) == (b"u", b"n", b"k")


def test_inputs_up_to_their_limits() -> None:
    payload = template().payload(
        TIMESTAMP_MS, user_data=bytes(512), nonce=bytes(512), public_key=bytes(1024)
    )
    claim = parse_document(assemble(payload, 1, 1))
    assert [len(claim.user_data), len(claim.nonce), len(claim.public_key)] == [512, 512, 1024]


@pytest.mark.parametrize("name", ["user_data", "nonce", "public_key"])
def test_inputs_beyond_their_limits(name: str) -> None:
    limit = 1024 if name == "public_key" else 512
    with pytest.raises(InvalidRequest, match=f"{name}: expected 0 to {limit} bytes"):
        template().payload(TIMESTAMP_MS, **{name: bytes(limit + 1)})


@pytest.mark.parametrize("timestamp_ms", [-1, 0, 253_402_300_800_000])
def test_timestamp_out_of_range(timestamp_ms: int) -> None:
    with pytest.raises(InvalidRequest, match="timestamp"):
        template().payload(timestamp_ms)


@pytest.mark.parametrize(
    ("reason", "arguments"),
    [
        ("empty module id", ("", PcrBank.zero(), LEAF, CABUNDLE)),
        ("long module id", ("m" * 128, PcrBank.zero(), LEAF, CABUNDLE)),
        ("module id with a line end", ("m\n", PcrBank.zero(), LEAF, CABUNDLE)),
        ("module id beyond ASCII", ("\u00e9", PcrBank.zero(), LEAF, CABUNDLE)),
        ("few registers", ("m", PcrBank.zero(count=16), LEAF, CABUNDLE)),
        ("empty certificate", ("m", PcrBank.zero(), b"", CABUNDLE)),
        ("long certificate", ("m", PcrBank.zero(), bytes(4097), CABUNDLE)),
        ("three in the bundle", ("m", PcrBank.zero(), LEAF, CABUNDLE[:3])),
        ("five in the bundle", ("m", PcrBank.zero(), LEAF, (*CABUNDLE, LEAF))),
        ("empty one in the bundle", ("m", PcrBank.zero(), LEAF, (*CABUNDLE[:3], b""))),
    ],
)
def test_template_refuses(reason: str, arguments: tuple[str, PcrBank, bytes, tuple[bytes]]) -> None:
    with pytest.raises(InvalidRequest, match="expected"):
        DocumentTemplate(*arguments)


@pytest.mark.parametrize(("r", "s"), [(0, 1), (1, 0), (1 << 384, 1), (1, 1 << 384), (-1, 1)])
def test_halves_out_of_range(r: int, s: int) -> None:
    with pytest.raises(InvalidRequest, match="signature half"):
        assemble(b"\x00", r, s)


def test_digest_name_is_the_banks() -> None:
    assert DigestAlg.SHA384.value == "SHA384"
