"""A PKCS#11 URI names one key or is refused, and never holds a PIN."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qtenclave.errors import HostFailure, InvalidRequest, QtCode
from qtenclave.image.pkcs11 import KeyName, TokenKey, parse_key_name
from qtenclave.image.signer import refuse_to_ask

MODULE = "module-path=/usr/lib/p11.so"


def test_reads_every_part() -> None:
    uri = (
        "pkcs11:token=my%20token;serial=42;manufacturer=m;model=o;slot-id=3;object=a%3Bkey;"
        f"id=%00%FF;type=private?{MODULE}&pin-source=file:/run/pin"
    )
    token = {
        "token": "my token",
        "manufacturer": "m",
        "serial": "42",
        "model": "o",
        "slot-id": "3",
    }
    module, pin = Path("/usr/lib/p11.so"), Path("/run/pin")
    assert parse_key_name(uri) == KeyName(module, token, "a;key", b"\x00\xff", pin)
    assert parse_key_name(f"pkcs11:id=x?{MODULE}") == KeyName(module, id=b"x")
    for source in ("/run/pin", "file:/run/pin", "file:///run/pin"):
        assert parse_key_name(f"pkcs11:id=x?{MODULE}&pin-source={source}").pin_file == pin


REFUSED = {
    "PIN": f"pkcs11:object=k?{MODULE}&pin-value=1234",
    "PIN in the path": f"pkcs11:object=k;pin-value=1234?{MODULE}",
    "PIN from a program": f"pkcs11:object=k?{MODULE}&pin-source=|1234",
    "PIN file without a directory": f"pkcs11:object=k?{MODULE}&pin-source=file:1234",
    "no module": "pkcs11:object=k",
    "module by name": "pkcs11:object=k?module-name=p11",
    "module without a directory": "pkcs11:object=k?module-path=p11.so",
    "no key": f"pkcs11:token=t?{MODULE}",
    "public key": f"pkcs11:object=k;type=public?{MODULE}",
    "unknown attribute": f"pkcs11:object=k;x-1234=1?{MODULE}",
    "twice": f"pkcs11:object=k;object=l?{MODULE}",
    "empty value": f"pkcs11:object=?{MODULE}",
    "no value": f"pkcs11:object?{MODULE}",
    "half an escape": f"pkcs11:object=%4?{MODULE}",
    "no UTF-8": f"pkcs11:object=%FF?{MODULE}",
    "another scheme": f"file:object=k?{MODULE}",
    "NUL": f"pkcs11:object=k?{MODULE}%00",
}


@pytest.mark.parametrize("uri", REFUSED.values(), ids=REFUSED.keys())
def test_refuses(uri: str) -> None:
    with pytest.raises(InvalidRequest) as refusal:
        parse_key_name(uri)
    assert refusal.value.code is QtCode.SIGNATURE
    assert "=1234" not in str(refusal.value)


@given(st.text(max_size=60), st.text(max_size=60))
def test_any_text(path: str, query: str) -> None:
    try:
        name = parse_key_name(f"pkcs11:{path}?{query}")
    except InvalidRequest:
        return
    assert name.module.is_absolute()


def test_a_pin_is_in_no_text_and_no_shared_file(tmp_path: Path) -> None:
    name = parse_key_name(f"pkcs11:object=k?{MODULE}")
    assert "1234" not in repr(TokenKey(name, lambda _: b"1234"))
    with pytest.raises(InvalidRequest, match="UTF-8"):
        TokenKey(name, lambda _: b"\xff")
    with pytest.raises(InvalidRequest, match="the PIN for k"):
        TokenKey(name, refuse_to_ask)
    pin = tmp_path / "pin"
    pin.write_text("1234\n")
    pin.chmod(0o644)
    with pytest.raises(HostFailure, match="mode 0600"):
        TokenKey(parse_key_name(f"pkcs11:object=k?{MODULE}&pin-source=file:{pin}"), refuse_to_ask)


def test_a_module_that_is_none(tmp_path: Path) -> None:
    library = tmp_path / "module.so"
    library.write_text("no library")
    for path in (library, tmp_path / "missing.so"):
        key = TokenKey(parse_key_name(f"pkcs11:object=k?module-path={path}"), lambda _: b"1234")
        for use in (key.public_key, lambda key=key: key.sign(bytes(48))):
            with pytest.raises(HostFailure, match=path.name) as failure:
                use()
            assert failure.value.code is QtCode.SIGNATURE
