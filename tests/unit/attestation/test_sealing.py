"""Envelopes, read by ourselves and by OpenSSL, whole, in BER and damaged."""

import hashlib
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, padding, rsa
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
)
from hypothesis import given
from hypothesis import strategies as st

from qtenclave.attestation import _der
from qtenclave.attestation.sealing import open_sealed, seal
from qtenclave.errors import InvalidRequest, MalformedInput

CONTENT_KEY, IV = bytes(range(32)), bytes(range(16))
OAEP = padding.OAEP(mgf=padding.MGF1(SHA256()), algorithm=SHA256(), label=None)
KEY = rsa.generate_private_key(public_exponent=65537, key_size=2048)
OTHER_KEY = rsa.generate_private_key(public_exponent=65537, key_size=2048)


def public_der(
    key: rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey | ed25519.Ed25519PrivateKey,
) -> bytes:
    return key.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)


def sealed(plaintext: bytes) -> bytes:
    return seal(public_der(KEY), plaintext, content_key=CONTENT_KEY, iv=IV)


@pytest.mark.parametrize("size", [0, 1, 15, 16, 17, 32, 255, 4096, 32768])
def test_what_is_sealed_can_be_opened(size: int) -> None:
    plaintext = bytes(i & 0xFF for i in range(size))
    assert open_sealed(sealed(plaintext), KEY) == plaintext


@pytest.mark.parametrize("size", [0, 16, 100])
def test_openssl_opens_it(size: int, tmp_path: Path) -> None:
    plaintext = bytes(i & 0xFF for i in range(size))
    (tmp_path / "cms").write_bytes(sealed(plaintext))
    (tmp_path / "key").write_bytes(
        KEY.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    )
    command = ["openssl", "cms", "-decrypt", "-binary", "-inform", "DER"]
    command += ["-in", str(tmp_path / "cms"), "-inkey", str(tmp_path / "key")]
    assert subprocess.run(command, check=True, capture_output=True).stdout == plaintext


def test_openssl_sees_the_agreed_algorithms(tmp_path: Path) -> None:
    (tmp_path / "cms").write_bytes(sealed(b"x"))
    command = ["openssl", "cms", "-cmsout", "-print", "-noout", "-inform", "DER"]
    command += ["-in", str(tmp_path / "cms")]
    text = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    for expected in ("rsaesOaep", "aes-256-cbc", "sha256", "mgf1", "pkcs7-data"):
        assert expected in text
    assert text.count("version: 2") == 2
    assert "subjectKeyIdentifier" in text


def test_every_envelope_has_its_own_wrapped_key() -> None:
    assert sealed(b"x") != sealed(b"x")


def ber(element: _der.Element) -> bytes:
    """Write everything constructed with an indefinite length."""
    if not element.tag & 0x20:
        return _der.encode(element.tag, element.content)
    return bytes((element.tag, 0x80)) + b"".join(map(ber, element.children)) + b"\0\0"


def chunked(element: _der.Element) -> _der.Element:
    """Split the content, context tag 0 in the last part of the envelope, into pieces."""
    if element.tag == 0x80 and len(element.content) > 20:
        pieces = [element.content[i : i + 5] for i in range(0, len(element.content), 5)]
        inner = [_der.Element(_der.OCTET_STRING, piece, ()) for piece in pieces]
        # One piece is itself made of a piece.
        inner[0] = _der.Element(_der.OCTET_STRING | 0x20, b"", (inner[0],))
        return _der.Element(0xA0, b"", tuple(inner))
    return _der.Element(element.tag, element.content, tuple(map(chunked, element.children)))


def test_ber_is_opened() -> None:
    plaintext = bytes(100)
    element = _der.parse(sealed(plaintext))
    assert open_sealed(ber(element), KEY) == plaintext
    assert open_sealed(ber(chunked(element)), KEY) == plaintext


def test_what_openssl_streams_is_opened(tmp_path: Path) -> None:
    """The sealed form of another implementation, with constructed, indefinite contents."""
    (tmp_path / "key").write_bytes(
        KEY.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    )
    (tmp_path / "plain").write_bytes(bytes(3000))
    certificate, cms = str(tmp_path / "certificate"), str(tmp_path / "cms")
    make = ["openssl", "req", "-x509", "-new", "-key", str(tmp_path / "key")]
    make += ["-subj", "/CN=enclave", "-out", certificate]
    encrypt = ["openssl", "cms", "-encrypt", "-binary", "-stream", "-keyid", "-aes-256-cbc"]
    encrypt += ["-in", str(tmp_path / "plain"), "-outform", "DER", "-out", cms]
    encrypt += ["-recip", certificate, "-keyopt", "rsa_padding_mode:oaep"]
    encrypt += ["-keyopt", "rsa_oaep_md:sha256"]
    for command in (make, encrypt):
        subprocess.run(command, check=True, capture_output=True)
    envelope = (tmp_path / "cms").read_bytes()
    assert envelope[1] == 0x80
    assert open_sealed(envelope, KEY) == bytes(3000)


def test_another_key_does_not_open_it() -> None:
    with pytest.raises(MalformedInput, match="expected one made for this key"):
        open_sealed(sealed(b"x"), OTHER_KEY)


def test_flips_fail_cleanly_and_alike() -> None:
    """One error, one message for the key and for the padding: no oracle."""
    envelope = sealed(b"sixteen bytes...")
    wrapped_at = envelope.index(b"\x04\x82\x01\x00") + 4
    messages = set()
    for at in (wrapped_at, wrapped_at + 100, wrapped_at + 255, len(envelope) - 17):
        changed = bytearray(envelope)
        changed[at] ^= 0x55
        with pytest.raises(MalformedInput) as caught:
            open_sealed(bytes(changed), KEY)
        messages.add(str(caught.value))
    assert messages == {"envelope: expected one made for this key, got another"}


@given(st.integers(0, 600), st.integers(1, 255))
def test_any_flip_gives_bytes_or_malformed_input(at: int, mask: int) -> None:
    changed = bytearray(_ENVELOPE)
    changed[at % len(changed)] ^= mask
    opens(bytes(changed))


@given(st.binary(max_size=300))
def test_any_bytes_give_malformed_input(data: bytes) -> None:
    with pytest.raises(MalformedInput):
        open_sealed(data, KEY)


def test_every_cut_is_refused() -> None:
    for end in range(len(_ENVELOPE)):
        with pytest.raises(MalformedInput):
            open_sealed(_ENVELOPE[:end], KEY)


_ENVELOPE = seal(
    public_der(KEY), b"a data key of 32 bytes, or so...", content_key=CONTENT_KEY, iv=IV
)


def opens(data: bytes) -> bool:
    try:
        open_sealed(data, KEY)
    except MalformedInput:
        return False
    return True


def changed(path: tuple[int, ...], change: Callable[[_der.Element], _der.Element]) -> bytes:
    """Return the envelope with the element at a path, child by child, replaced."""

    def walk(element: _der.Element, rest: tuple[int, ...]) -> _der.Element:
        if not rest:
            return change(element)
        children = list(element.children)
        children[rest[0]] = walk(children[rest[0]], rest[1:])
        return _der.Element(element.tag, b"", tuple(children))

    return ber(walk(_der.parse(_ENVELOPE), path))


def with_content(content: bytes) -> Callable[[_der.Element], _der.Element]:
    return lambda element: _der.Element(element.tag, content, ())


def longer(element: _der.Element) -> _der.Element:
    more = _der.Element(_der.INTEGER, b"\x07", ())
    return _der.Element(element.tag, b"", (*element.children, more))


# From the top of an envelope: EnvelopedData, then its parts.
ENVELOPED = (1, 0)
RECIPIENT = (*ENVELOPED, 1, 0)
CONTENT_INFO = (*ENVELOPED, 2)
IV_AT, CONTENT_AT = (*CONTENT_INFO, 1, 1), (*CONTENT_INFO, 2)


@pytest.mark.parametrize(
    "path", [(), ENVELOPED, RECIPIENT, (*RECIPIENT, 2), CONTENT_INFO, (*CONTENT_INFO, 1)]
)
def test_more_elements_than_are_read_change_nothing(path: tuple[int, ...]) -> None:
    """CMS lets some follow, such as unprotected attributes."""
    assert open_sealed(changed(path, longer), KEY) == b"a data key of 32 bytes, or so..."


def test_parameters_of_the_key_transport_are_not_looked_at() -> None:
    """Which ones were used shows when the key opens."""
    bare = changed((*RECIPIENT, 2), lambda e: _der.Element(e.tag, b"", e.children[:1]))
    assert open_sealed(bare, KEY) == b"a data key of 32 bytes, or so..."


def test_the_recipient_is_named_by_its_key() -> None:
    """RFC 7093, method 1, over the key as PKCS #1 has it."""
    pkcs1 = KEY.public_key().public_bytes(Encoding.DER, PublicFormat.PKCS1)
    enveloped = _der.parse(sealed(b"x")).children[1].children[0]
    identifier = enveloped.children[1].children[0].children[1]
    assert identifier == _der.Element(0x80, hashlib.sha256(pkcs1).digest()[:20], ())


def encrypted(padded: bytes, key: bytes = CONTENT_KEY) -> bytes:
    encryptor = Cipher(algorithms.AES(key), modes.CBC(IV)).encryptor()
    return encryptor.update(padded) + encryptor.finalize()


@pytest.mark.parametrize(
    ("value", "count", "good"),
    [(1, 1, True), (16, 16, True), (0, 1, False), (2, 1, False), (17, 17, False), (32, 32, False)],
)
def test_padding_of_one_block_at_most(value: int, count: int, good: bool) -> None:
    fill = bytes((value,)) * count
    plaintext = b"\x07" * (-count % 16)
    cms = changed(CONTENT_AT, with_content(encrypted(plaintext + fill)))
    if good:
        assert open_sealed(cms, KEY) == plaintext
        return
    with pytest.raises(MalformedInput, match="expected one made for this key"):
        open_sealed(cms, KEY)


def test_a_content_under_the_key_that_stands_in_is_not_opened() -> None:
    """What replaces a key that could not be opened is known to everybody."""
    known = changed(CONTENT_AT, with_content(encrypted(b"\x10" * 16, bytes(32))))
    with pytest.raises(MalformedInput, match="expected one made for this key"):
        open_sealed(known, OTHER_KEY)
    # Neither is one under a key of another length, which the right private key opens.
    short = KEY.public_key().encrypt(bytes(31), OAEP)
    wrapped = _der.Element(_der.OCTET_STRING, short, ())
    both = changed(
        ENVELOPED,
        lambda e: _der.Element(
            e.tag,
            b"",
            (
                e.children[0],
                _der.Element(
                    _der.SET,
                    b"",
                    (
                        _der.Element(
                            _der.SEQUENCE, b"", (*e.children[1].children[0].children[:3], wrapped)
                        ),
                    ),
                ),
                _der.parse(known).children[1].children[0].children[2],
            ),
        ),
    )
    with pytest.raises(MalformedInput, match="expected one made for this key"):
        open_sealed(both, KEY)


def two_recipients(envelope: bytes) -> bytes:
    parts = _der.parse(envelope)
    enveloped = parts.children[1].children[0]
    recipients = enveloped.children[1]
    doubled = _der.Element(_der.SET, b"", recipients.children * 2)
    changed = _der.Element(0x30, b"", (enveloped.children[0], doubled, enveloped.children[2]))
    return ber(_der.Element(0x30, b"", (parts.children[0], _der.Element(0xA0, b"", (changed,)))))


@pytest.mark.parametrize(
    ("reason", "change"),
    [
        ("trailing byte", lambda e: e + b"\0"),
        ("empty", lambda _: b""),
        ("too long", lambda e: e + bytes(65536)),
        ("another content type", lambda e: e.replace(b"\x01\x07\x03", b"\x01\x07\x02")),
        ("key in PKCS1 v1.5", lambda e: e.replace(b"\x01\x01\x07", b"\x01\x01\x01")),
        ("content in AES-128", lambda e: e.replace(b"\x03\x04\x01\x2a", b"\x03\x04\x01\x02")),
        ("two recipients", two_recipients),
        ("bottomless", lambda _: b"\x30\x80" * 2000),
        (
            "bottomless, definite",
            lambda _: b"".join(
                b"\x30\x82" + (4 * n).to_bytes(2, "big") for n in range(999, -1, -1)
            ),
        ),
        ("length of four gigabytes", lambda _: b"\x30\x84\xff\xff\xff\xff"),
        ("length of 127 bytes", lambda _: b"\x30\xff" + bytes(130)),
        ("IV of 12 bytes", lambda _: changed(IV_AT, with_content(bytes(12)))),
        ("no content", lambda _: changed(CONTENT_AT, with_content(b""))),
        ("content of 15 bytes", lambda _: changed(CONTENT_AT, with_content(bytes(15)))),
    ],
)
def test_refused(reason: str, change: Callable[[bytes], bytes]) -> None:
    hostile = change(_ENVELOPE)
    assert hostile != _ENVELOPE
    with pytest.raises(MalformedInput):
        open_sealed(hostile, KEY)


def numbered(bits: int = 2048, exponent: int = 65537) -> bytes:
    """A key of numbers that are no primes' product: good enough to encrypt with."""
    modulus = _der.encode(_der.INTEGER, ((1 << bits) - 159).to_bytes(bits // 8 + 1, "big"))
    size = exponent.bit_length() // 8 + 1
    pair = _der.encode(
        _der.SEQUENCE, modulus, _der.encode(_der.INTEGER, exponent.to_bytes(size, "big"))
    )
    rsa_encryption = bytes.fromhex("300d06092a864886f70d0101010500")
    return _der.encode(_der.SEQUENCE, rsa_encryption, _der.encode(0x03, b"\0" + pair))


@pytest.mark.parametrize(
    ("bits", "exponent"), [(2048, 65537), (4096, 65537), (2048, 65541), (2048, (1 << 32) - 1)]
)
def test_smallest_and_largest_keys(bits: int, exponent: int) -> None:
    cms = seal(numbered(bits, exponent), b"x", content_key=CONTENT_KEY, iv=IV)
    wrapped = _der.parse(cms).children[1].children[0].children[1].children[0].children[3]
    assert len(wrapped.content) == bits // 8


def even_modulus(key: rsa.RSAPrivateKey) -> bytes:
    """A key that loads, and that no library can compute with."""
    modulus = key.public_key().public_numbers().n
    size = modulus.bit_length() // 8
    return public_der(key).replace(
        modulus.to_bytes(size, "big"), (modulus - 1).to_bytes(size, "big")
    )


@pytest.mark.parametrize(
    ("reason", "public_key"),
    [
        ("no key", b""),
        ("text", b"a public key"),
        ("trailing byte", public_der(KEY) + b"\0"),
        ("elliptic", public_der(ec.generate_private_key(ec.SECP384R1()))),
        ("Ed25519", public_der(ed25519.Ed25519PrivateKey.generate())),
        ("short", public_der(rsa.generate_private_key(public_exponent=65537, key_size=1024))),
        ("exponent 3", public_der(rsa.generate_private_key(public_exponent=3, key_size=2048))),
        ("exponent 1", public_der(KEY).replace(b"\x02\x03\x01\x00\x01", b"\x02\x03\x00\x00\x01")),
        ("even modulus", even_modulus(KEY)),
        ("2047 bits", numbered(2047)),
        ("4097 bits", numbered(4097)),
        ("exponent of 33 bits", numbered(exponent=(1 << 32) + 1)),
        ("even exponent", numbered(exponent=65538)),
        ("exponent of 16 bits", numbered(exponent=65535)),
    ],
    # The keys are new in each process; pytest's own ids would show them.
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_not_sealed_to(reason: str, public_key: bytes) -> None:
    with pytest.raises(MalformedInput, match="expected"):
        seal(public_key, b"x", content_key=CONTENT_KEY, iv=IV)


@given(st.binary(max_size=300))
def test_any_bytes_as_recipient(data: bytes) -> None:
    with pytest.raises(MalformedInput, match="expected"):
        seal(data, b"x", content_key=CONTENT_KEY, iv=IV)


def test_an_even_exponent_that_the_library_lets_pass(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ours refuses one when it loads the key; the rule does not rest on that."""

    class Loaded:
        key_size = 2048

        def public_numbers(self) -> rsa.RSAPublicNumbers:
            return rsa.RSAPublicNumbers(65538, (1 << 2048) - 159)

    rsa.RSAPublicKey.register(Loaded)
    monkeypatch.setattr("qtenclave.attestation.sealing.load_der_public_key", lambda _: Loaded())
    with pytest.raises(MalformedInput, match="expected an odd exponent of 17 to 32 bits"):
        seal(public_der(KEY), b"x", content_key=CONTENT_KEY, iv=IV)


@pytest.mark.parametrize(
    ("plaintext", "content_key", "iv"),
    [(b"x", bytes(31), IV), (b"x", CONTENT_KEY, bytes(12)), (bytes(32769), CONTENT_KEY, IV)],
)
def test_sizes_of_arguments(plaintext: bytes, content_key: bytes, iv: bytes) -> None:
    with pytest.raises(InvalidRequest, match="expected") as caught:
        seal(public_der(KEY), plaintext, content_key=content_key, iv=iv)
    if len(plaintext) > 1:
        assert str(caught.value) == "plaintext: expected at most 32768 bytes, got 32769"
