"""The form of documents: one row per rule V01 to V14, and the deviations that are accepted.

Requirement numbers (R4, R9, R10) are those of the project's security requirements.
"""

import tracemalloc
from collections.abc import Callable

import cbor2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from qtenclave.attestation import DocumentTemplate, MalformedDocument, assemble, parse_document
from qtenclave.errors import MalformedInput
from qtenclave.pcr import PcrBank

PROTECTED = bytes.fromhex("a11a000000013a00000022")
SIGNATURE = b"\x01" * 96
DOCUMENT = assemble(
    DocumentTemplate("m.enc-1", PcrBank.zero(), b"leaf", (b"root", b"region", b"grid", b"node"))
    .payload(1784546606196, user_data=b"user", nonce=b"nonce", public_key=b"key"),
    1,
    1,
)  # fmt: skip


def fields(**changes: object) -> dict[str, object]:
    """The payload's map; a value of `...` takes the key away."""
    every: dict[str, object] = {
        "module_id": "m.enc-1",
        "timestamp": 1784546606196,
        "digest": "SHA384",
        "pcrs": {i: bytes(48) for i in range(16)},
        "certificate": b"leaf",
        "cabundle": [b"root", b"region", b"grid", b"node"],
        "user_data": b"",
        "nonce": b"",
        "public_key": b"",
    }
    every.update(changes)
    return {name: value for name, value in every.items() if value is not ...}


def envelope(
    payload: object = None,
    *,
    protected: object = PROTECTED,
    unprotected: object = None,
    signature: object = SIGNATURE,
) -> bytes:
    if payload is None:
        payload = fields()
    if isinstance(payload, dict):
        payload = cbor2.dumps(payload)
    unprotected = {} if unprotected is None else unprotected
    return cbor2.dumps([protected, unprotected, payload, signature])


def with_field(**changes: object) -> bytes:
    return envelope(fields(**changes))


NESTED = b"\x81" * 5 + b"\x00"
PCRS = {i: bytes(48) for i in range(16)}
PAYLOAD = cbor2.dumps(fields())
DUPLICATE = b"\xaa" + PAYLOAD[1:] + b"\x65nonce\x40"

REFUSED = [
    ("V01", "empty", b""),
    ("V01", "one byte too long", b"\x84" + bytes(16384)),
    ("V02", "cut", envelope()[:-1]),
    ("V02", "trailing byte", envelope() + b"\0"),
    ("V02", "second document", envelope() * 2),
    ("V02", "another tag", b"\xd1" + envelope()),
    ("V02", "two tags", b"\xd2\xd2" + envelope()),
    ("V02", "tag 61 around tag 18", b"\xd8\x3d\xd2" + envelope()),
    ("V02", "bottomless", b"\x84" * 9000),
    ("V02", "bottomless, indefinite", b"\x9f" * 9000),
    ("V02", "payload cut", envelope(cbor2.dumps(fields())[:-1])),
    ("V02", "trailing byte in the payload", envelope(cbor2.dumps(fields()) + b"\0")),
    ("V02", "key twice", envelope(DUPLICATE)),
    ("V02", "register twice, in two forms", envelope(
        PAYLOAD.replace(b"\xb0\x00", b"\xb1\x19\x00\x00\x58\x30" + bytes(48) + b"\x00")
    )),
    ("V02", "tagged field", with_field(nonce=cbor2.CBORTag(1, 5))),
    ("V02", "float", with_field(timestamp=1.5)),
    ("V02", "undefined", with_field(nonce=cbor2.undefined)),
    ("V02", "text that is not UTF-8", envelope(PAYLOAD.replace(b"m.enc", b"\xff.enc"))),
    ("V02", "deep field", envelope(cbor2.dumps(fields())[:-1] + NESTED)),
    ("V02", "break in a definite map", envelope(cbor2.dumps(fields())[:-1] + b"\xff")),
    ("V02", "claim of 2^60 items", b"\x9b\x10" + bytes(7)),
    ("V02", "claim of 2^60 bytes", b"\x84\x5b\x10" + bytes(7)),
    ("V02", "protected header cut", envelope(protected=PROTECTED[:-1])),
    ("V02", "trailing byte in the protected header", envelope(protected=PROTECTED + b"\0")),
    ("V02", "algorithm twice", envelope(protected=b"\xa2\x01\x38\x22\x01\x38\x22")),
    ("V03", "a map", cbor2.dumps({1: 2})),
    ("V03", "three parts", cbor2.dumps([PROTECTED, {}, b""])),
    ("V03", "five parts", cbor2.dumps([PROTECTED, {}, b"", SIGNATURE, 0])),
    ("V03", "protected header not wrapped", envelope(protected={1: -35})),
    ("V03", "payload detached", cbor2.dumps([PROTECTED, {}, None, SIGNATURE])),
    ("V03", "payload not wrapped", cbor2.dumps([PROTECTED, {}, fields(), SIGNATURE])),
    ("V02", "empty protected header", envelope(protected=b"")),
    ("V04", "no algorithm", envelope(protected=b"\xa0")),
    ("V04", "ES256", envelope(protected=cbor2.dumps({1: -7}))),
    ("V04", "ES512", envelope(protected=cbor2.dumps({1: -36}))),
    ("V04", "algorithm by name", envelope(protected=cbor2.dumps({1: "ES384"}))),
    ("V04", "crit", envelope(protected=cbor2.dumps({1: -35, 2: [4]}))),
    ("V04", "key id", envelope(protected=cbor2.dumps({1: -35, 4: b"k"}))),
    ("V04", "algorithm under a text key", envelope(protected=cbor2.dumps({"1": -35}))),
    ("V04", "an array", envelope(protected=cbor2.dumps([1, -35]))),
    ("V05", "algorithm unprotected", envelope(unprotected={1: -35})),
    ("V05", "key id unprotected", envelope(unprotected={4: b"k"})),
    ("V05", "no map", envelope(unprotected=[])),
    ("V05", "null", cbor2.dumps([PROTECTED, None, cbor2.dumps(fields()), SIGNATURE])),
    ("V06", "empty signature", envelope(signature=b"")),
    ("V06", "95 bytes", envelope(signature=SIGNATURE[1:])),
    ("V06", "97 bytes", envelope(signature=SIGNATURE + b"\1")),
    ("V06", "text", envelope(signature="x" * 96)),
    ("V07", "no map", envelope(cbor2.dumps([1]))),
    ("V07", "empty map", envelope(cbor2.dumps({}))),
    *(("V07", f"no {name}", with_field(**{name: ...})) for name in fields()),
    ("V07", "one key more", with_field(debug=False)),
    ("V07", "both spellings of the public key", with_field(pubkey=b"")),
    ("V07", "a number as key", envelope({**fields(), 1: 2})),
    ("V08", "empty", with_field(module_id="")),
    ("V08", "128 characters", with_field(module_id="m" * 128)),
    ("V08", "line end", with_field(module_id="m\n")),
    ("V08", "beyond ASCII", with_field(module_id="\u00e9")),
    ("V08", "bytes", with_field(module_id=b"m")),
    ("V08", "null", with_field(module_id=None)),
    ("V09", "zero", with_field(timestamp=0)),
    ("V09", "negative", with_field(timestamp=-1)),
    ("V09", "after the calendar's end", with_field(timestamp=253_402_300_800_000)),
    ("V09", "all of 64 bits", with_field(timestamp=(1 << 64) - 1)),
    ("V09", "text", with_field(timestamp="1")),
    ("V09", "true", with_field(timestamp=True)),
    ("V10", "SHA256", with_field(digest="SHA256")),
    ("V10", "lower case", with_field(digest="sha384")),
    ("V10", "bytes", with_field(digest=b"SHA384")),
    ("V10", "null", with_field(digest=None)),
    ("V11", "no register", with_field(pcrs={})),
    ("V11", "index 32", with_field(pcrs={**PCRS, 32: bytes(48)})),
    ("V11", "index -1", with_field(pcrs={**PCRS, -1: bytes(48)})),
    ("V11", "index as text", with_field(pcrs={**PCRS, "PCR0": bytes(48)})),
    ("V11", "32 bytes", with_field(pcrs={**PCRS, 0: bytes(32)})),
    ("V11", "64 bytes", with_field(pcrs={**PCRS, 0: bytes(64)})),
    ("V11", "no bytes", with_field(pcrs={**PCRS, 0: b""})),
    ("V11", "text", with_field(pcrs={**PCRS, 0: "0" * 48})),
    ("V11", "array", with_field(pcrs=[bytes(48)])),
    ("V11", "null", with_field(pcrs=None)),
    ("V12", "empty", with_field(certificate=b"")),
    ("V12", "4097 bytes", with_field(certificate=bytes(4097))),
    ("V12", "text", with_field(certificate="leaf")),
    ("V13", "empty", with_field(cabundle=[])),
    ("V13", "three", with_field(cabundle=[b"a"] * 3)),
    ("V13", "five", with_field(cabundle=[b"a"] * 5)),
    ("V13", "one empty", with_field(cabundle=[b"a", b"b", b"", b"d"])),
    ("V13", "one of 4097 bytes", with_field(cabundle=[b"a", b"b", bytes(4097), b"d"])),
    ("V13", "text", with_field(cabundle=["a", "b", "c", "d"])),
    ("V13", "null", with_field(cabundle=None)),
    # R9: null, empty and missing are three things. Empty is what the product writes and passes;
    # missing breaks V07.
    ("V14", "null user data", with_field(user_data=None)),
    ("V14", "null nonce", with_field(nonce=None)),
    ("V14", "null public key", with_field(public_key=None)),
    ("V14", "user data of 513 bytes", with_field(user_data=bytes(513))),
    ("V14", "nonce of 513 bytes", with_field(nonce=bytes(513))),
    ("V14", "public key of 1025 bytes", with_field(public_key=bytes(1025))),
    ("V14", "nonce as text", with_field(nonce="nonce")),
]  # fmt: skip


@pytest.mark.parametrize(
    ("rule", "reason", "document"), REFUSED, ids=[f"{rule} {reason}" for rule, reason, _ in REFUSED]
)
def test_r4_refused(rule: str, reason: str, document: bytes) -> None:
    with pytest.raises(MalformedDocument) as caught:
        parse_document(document)
    assert caught.value.rule == rule


@pytest.mark.parametrize("length", ["9b", "bb", "5b", "7b"])
def test_r4_claimed_lengths_take_no_memory(length: str) -> None:
    """In the envelope and in the payload: what is not there is not allocated."""
    huge = bytes.fromhex(length + "0000 0100 0000 0000")
    for hostile in (
        huge + bytes(64),
        b"\x84" + huge + bytes(64),
        envelope(b"\xa9\x64pcrs" + huge + bytes(64)),
        envelope(huge + bytes(64)),
    ):
        tracemalloc.start()
        try:
            with pytest.raises(MalformedDocument) as caught:
                parse_document(hostile)
            _, peak = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
        assert caught.value.rule == "V02"
        assert peak < 1 << 20


def test_r4_fields_are_judged_before_any_cryptography(monkeypatch: pytest.MonkeyPatch) -> None:
    """No certificate is read and no signature checked for a document of wrong form."""

    def never(*_: object) -> None:
        raise AssertionError("cryptography")

    for name in (
        "cryptography.x509.load_der_x509_certificate",
        "cryptography.hazmat.primitives.serialization.load_der_public_key",
        "hashlib.sha256",
        "hashlib.sha384",
    ):
        monkeypatch.setattr(name, never)
    for rule, _, document in REFUSED:
        with pytest.raises(MalformedDocument) as caught:
            parse_document(document)
        assert caught.value.rule == rule


def indefinite(document: bytes) -> bytes:
    """The same document with every container and the payload of indefinite length (R9)."""
    protected, _, payload, signature = cbor2.loads(document)
    entries = b"".join(
        cbor2.dumps(key) + _indefinite_value(value) for key, value in cbor2.loads(payload).items()
    )
    body = b"\xbf" + entries + b"\xff"
    pieces = b"".join(cbor2.dumps(body[i : i + 100]) for i in range(0, len(body), 100))
    return (
        b"\x9f"
        + cbor2.dumps(protected)
        + b"\xbf\xff\x5f"
        + pieces
        + b"\xff"
        + cbor2.dumps(signature)
        + b"\xff"
    )


def _indefinite_value(value: object) -> bytes:
    if isinstance(value, str):
        return b"\x7f" + cbor2.dumps(value[:2]) + cbor2.dumps(value[2:]) + b"\xff"
    if isinstance(value, list):
        return b"\x9f" + b"".join(map(_indefinite_value, value)) + b"\xff"
    if isinstance(value, dict):
        entries = (cbor2.dumps(k) + _indefinite_value(v) for k, v in value.items())
        return b"\xbf" + b"".join(entries) + b"\xff"
    return cbor2.dumps(value)


@pytest.mark.parametrize(
    ("reason", "change"),
    [
        ("tag 18", lambda d: b"\xd2" + d),
        ("tag 18 in its long form", lambda d: b"\xd8\x12" + d),
        ("indefinite lengths", indefinite),
        ("short forms", lambda d: cbor2.dumps(cbor2.loads(d))),
        ("short protected header", lambda d: b"\x84\x44\xa1\x01\x38\x22" + d[13:]),
        ("short integers in the payload", lambda _: envelope(fields(
            user_data=b"user", nonce=b"nonce", public_key=b"key"))),
        ("the manual's name of the public key", lambda _: envelope(fields(
            user_data=b"user", nonce=b"nonce", public_key=..., pubkey=b"key"))),
        ("another order of keys", lambda _: envelope(dict(reversed(list(fields(
            user_data=b"user", nonce=b"nonce", public_key=b"key").items()))))),
    ],
)  # fmt: skip
def test_deviations_that_mean_the_same(reason: str, change: Callable[[bytes], bytes]) -> None:
    one, other = parse_document(DOCUMENT), parse_document(change(DOCUMENT))
    for name in ("module_id", "timestamp_ms", "pcrs", "certificate", "cabundle"):
        assert getattr(one, name) == getattr(other, name)
    for name in ("user_data", "nonce", "public_key"):
        assert getattr(one, name) == getattr(other, name)


def test_empty_inputs_are_none_given() -> None:
    claim = parse_document(with_field())
    assert (claim.user_data, claim.nonce, claim.public_key) == (b"", b"", b"")


def test_r4_largest_document() -> None:
    """Fields have limits of their own, and the whole has one below their sum (R4)."""
    sizes = [4096, 4096, 4096, 3000]
    sizes[3] += 16384 - len(with_field(cabundle=[bytes(size) for size in sizes]))
    largest = with_field(cabundle=[bytes(size) for size in sizes])
    assert len(largest) == 16384
    assert [len(der) for der in parse_document(largest).cabundle] == sizes
    sizes[3] += 1
    with pytest.raises(MalformedDocument) as caught:
        parse_document(with_field(cabundle=[bytes(size) for size in sizes]))
    assert caught.value.rule == "V01"


def test_registers_cannot_be_changed_afterwards() -> None:
    claim = parse_document(DOCUMENT)
    with pytest.raises(TypeError):
        claim.pcrs[0] = bytes(48)  # type: ignore[index]


@given(st.binary(max_size=400))
def test_r4_any_bytes_give_a_claim_or_malformed_input(data: bytes) -> None:
    for hostile in (data, DOCUMENT[:60] + data, envelope(data), envelope(protected=data)):
        try:
            parse_document(hostile)
        except MalformedInput:
            continue


@given(st.integers(0, len(DOCUMENT) - 1), st.integers(1, 255))
def test_r4_any_flip_gives_a_claim_or_malformed_input(at: int, mask: int) -> None:
    changed = bytearray(DOCUMENT)
    changed[at] ^= mask
    try:
        parse_document(bytes(changed))
    except MalformedDocument:
        return


def test_r4_every_cut_is_refused() -> None:
    for end in range(len(DOCUMENT)):
        with pytest.raises(MalformedDocument):
            parse_document(DOCUMENT[:end])
