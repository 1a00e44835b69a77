"""XAES-256-GCM against the vectors of its specification, and against changed bytes."""

import pytest

from qtenclave.errors import InvalidRequest, Rejected
from qtenclave.kms.aead import seal, unseal

NONCE = b"ABCDEFGHIJKLMNOPQRSTUVWX"
PLAINTEXT = b"XAES-256-GCM"


# Source: C2SP, "XAES-256-GCM", test vectors; the two keys take the two branches of the subkey.
@pytest.mark.parametrize(
    ("key", "associated", "expected"),
    [
        (b"\x01" * 32, b"", "ce546ef63c9cc60765923609b33a9a1974e96e52daf2fcf7075e2271"),
        (
            b"\x03" * 32,
            b"c2sp.org/XAES-256-GCM",
            "986ec1832593df5443a179437fd083bf3fdb41abd740a21f71eb769d",
        ),
    ],
)
def test_vectors_of_the_specification(key: bytes, associated: bytes, expected: str) -> None:
    sealed = seal(key, NONCE, PLAINTEXT, associated)
    assert sealed.hex() == expected
    assert unseal(key, NONCE, sealed, associated) == PLAINTEXT


def test_every_changed_byte_is_refused() -> None:
    key = bytes(range(32))
    sealed = seal(key, NONCE, PLAINTEXT, b"aad")
    for index in range(len(sealed)):
        changed = bytearray(sealed)
        changed[index] ^= 1
        with pytest.raises(Rejected):
            unseal(key, NONCE, bytes(changed), b"aad")
    for index in range(len(NONCE)):
        other = bytearray(NONCE)
        other[index] ^= 1
        with pytest.raises(Rejected):
            unseal(key, bytes(other), sealed, b"aad")


@pytest.mark.parametrize("length", range(16))
def test_shorter_than_a_tag_is_refused(length: int) -> None:
    with pytest.raises(Rejected):
        unseal(bytes(32), NONCE, bytes(length), b"")


@pytest.mark.parametrize(("key", "nonce"), [(bytes(16), NONCE), (bytes(32), NONCE[:12])])
def test_wrong_sizes_are_our_own_mistake(key: bytes, nonce: bytes) -> None:
    with pytest.raises(InvalidRequest):
        seal(key, nonce, b"x", b"")
