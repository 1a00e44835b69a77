"""Authenticated encryption of everything that a KMS key or the master key protects: XAES-256-GCM.

AES-256-GCM by itself allows about 2^32 messages per key when its 96-bit nonce is random, and one
repeated nonce gives away the authentication key. A KMS key lives for years, several copies of the
service use it at once, and they share no counter; so a counter is out and a random 96-bit nonce is
too short. XAES-256-GCM takes a random nonce of 192 bits: the first half derives a key for this
message alone (the counter-mode KDF of SP 800-108 with CMAC), the second is the nonce of ordinary
AES-256-GCM under it. 2^80 messages per key are safe, with approved primitives only.

Source: C2SP, "XAES-256-GCM"; NIST SP 800-38D section "Constraints on the Number of Invocations".
"""

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from qtenclave.errors import InvalidRequest, Rejected

__all__ = ["KEY_BYTES", "NONCE_BYTES", "TAG_BYTES", "seal", "unseal"]

KEY_BYTES = 32
NONCE_BYTES = 24
TAG_BYTES = 16

_MASK_128 = (1 << 128) - 1
_GF_128 = 0x87  # the reduction constant of CMAC for 128-bit blocks


def _xor_block(left: bytes, right: int) -> bytes:
    return (int.from_bytes(left, "big") ^ right).to_bytes(16, "big")


def _message_key(key: bytes, half: bytes) -> bytes:
    if len(key) != KEY_BYTES:
        raise InvalidRequest(f"AES key: expected {KEY_BYTES} bytes, got {len(key)}")
    # ECB over single blocks is the bare block cipher, which is what CMAC is defined on.
    block = Cipher(algorithms.AES(key), modes.ECB()).encryptor()  # noqa: S305 - see above
    top = int.from_bytes(block.update(bytes(16)), "big")
    subkey = (top << 1) & _MASK_128
    if top >> 127:
        subkey ^= _GF_128
    first = block.update(_xor_block(b"\x00\x01X\x00" + half, subkey))
    return first + block.update(_xor_block(b"\x00\x02X\x00" + half, subkey))


def _cipher(key: bytes, nonce: bytes) -> tuple[AESGCM, bytes]:
    if len(nonce) != NONCE_BYTES:
        raise InvalidRequest(f"nonce: expected {NONCE_BYTES} bytes, got {len(nonce)}")
    return AESGCM(_message_key(key, nonce[:12])), nonce[12:]


def seal(key: bytes, nonce: bytes, plaintext: bytes, associated: bytes) -> bytes:
    """Return the ciphertext of `plaintext`, followed by its tag.

    Args:
        key: `KEY_BYTES` bytes.
        nonce: `NONCE_BYTES` bytes from a random source, never used before with this key.
        plaintext: Any length.
        associated: Bound to the ciphertext, not part of it.
    """
    cipher, rest = _cipher(key, nonce)
    return cipher.encrypt(rest, plaintext, associated)


def unseal(key: bytes, nonce: bytes, sealed: bytes, associated: bytes) -> bytes:
    """Return what `seal` was given.

    Raises:
        Rejected: The key, the nonce, the associated data or a byte of `sealed` is another.
    """
    if len(sealed) < TAG_BYTES:
        raise Rejected(f"sealed bytes: expected at least {TAG_BYTES}, got {len(sealed)}")
    cipher, rest = _cipher(key, nonce)
    try:
        return cipher.decrypt(rest, sealed, associated)
    except InvalidTag as error:
        raise Rejected("sealed bytes: expected an authentic tag, got another") from error
