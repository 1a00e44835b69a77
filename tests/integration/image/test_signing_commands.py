"""Signing and verifying as a user does it: commands, OpenSSL, and keys in a security module."""

import json
import os
import pty
import re
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from eif_files import SigningFiles, encode_eif, write_signing_files

from qtenclave.image import describe_image

PAGE = Path(__file__).resolve().parents[3] / "docs/reference/qt-enclave.md"
QT = Path(__file__).resolve().parents[3] / ".venv/bin/qt"
PIN = "73915577"
CURVES = {"P-256": ec.SECP256R1(), "P-384": ec.SECP384R1(), "P-521": ec.SECP521R1()}


def run(
    *command: str | Path, where: Path | None = None, env: dict[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        list(map(str, command)),
        check=False,
        capture_output=True,
        text=True,
        cwd=where,
        stdin=subprocess.DEVNULL,
        env={**os.environ, **(env or {})},
    )


def qt(*arguments: str | Path, status: int = 0, env: dict[str, str] | None = None) -> Any:
    """Run a command of `qt enclave`; return its JSON, or what it says of its failure."""
    done = run(QT, "enclave", *arguments, env=env)
    assert done.returncode == status, done.stderr
    assert PIN not in done.stdout + done.stderr
    return json.loads(done.stdout) if status == 0 else done.stderr


@pytest.fixture
def eif(tmp_path: Path) -> Path:
    path = tmp_path / "app.eif"
    path.write_bytes(encode_eif())
    return path


@pytest.fixture
def files(tmp_path: Path) -> SigningFiles:
    return write_signing_files(tmp_path)


def documented(after: str) -> str:
    """Return the first block of shell behind a heading of the page."""
    return re.findall(r"```sh\n(.*?)```", PAGE.read_text().partition(after)[2], re.DOTALL)[0]


@pytest.mark.parametrize("curve", CURVES)
def test_r17_the_documented_lines_sign_where_the_key_is(
    eif: Path, tmp_path: Path, curve: str
) -> None:
    files = write_signing_files(tmp_path, CURVES[curve])
    files.certificate.rename(tmp_path / "certificate.pem")
    (tmp_path / "vault").mkdir()
    files.key.rename(tmp_path / "vault/key.pem")
    first, second, third = documented("### Signing where the key is").splitlines()
    path = {"PATH": f"{QT.parent}:{os.environ['PATH']}"}
    for line in (first, second.replace("key.pem", "vault/key.pem"), third):
        if line is third:
            shutil.rmtree(tmp_path / "vault")
        done = run("sh", "-c", line, where=tmp_path, env=path)
        assert done.returncode == 0, done.stderr
    certificate = tmp_path / "certificate.pem"
    verified = qt("verify-eif", "--eif", eif, "--certificate", certificate)
    by_hand = run("sh", "-c", documented("## Measurements and signatures"), where=tmp_path)
    assert by_hand.stdout.split()[-1] == verified["PCR8"]


def test_signing_verifying_and_what_differs(eif: Path, files: SigningFiles, tmp_path: Path) -> None:
    out = tmp_path / "signed.eif"
    by = ("--signing-certificate", files.certificate)
    signed = qt("sign-eif", "--eif", eif, *by, "--private-key", files.key, "--eif-out", out)
    assert qt("verify-eif", "--eif", out, "--pcr0", signed["PCR0"])["Verified"] is True
    for option, value in (("--pcr0", signed["PCR8"]), ("--pcr8", signed["PCR0"])):
        said = qt("verify-eif", "--eif", out, option, value, status=3)
        assert said.startswith("error 62: ")
        assert value in said
    assert qt("verify-eif", "--eif", out, status=2).startswith("error 01: ")
    assert qt("verify-eif", "--eif", out, "--pcr0", "xy", status=2).startswith("error 02: ")
    said = qt("verify-eif", "--eif", eif, "--certificate", files.certificate, status=3)
    assert "no signature" in said
    out.write_bytes(out.read_bytes()[:-1])
    assert qt("verify-eif", "--eif", out, "--pcr0", signed["PCR0"], status=2).startswith("error 65")


def test_sign_eif_wants_one_way(eif: Path, files: SigningFiles) -> None:
    by = ("sign-eif", "--eif", eif, "--signing-certificate", files.certificate)
    for ways in ((), ("--private-key", files.key, "--digest-out", "x")):
        assert qt(*by, *ways, status=2).startswith("error 01: ")


def test_r14_an_expired_certificate_says_so(eif: Path, tmp_path: Path) -> None:
    long_ago = datetime.now(UTC) - timedelta(days=9)
    files = write_signing_files(tmp_path, start=long_ago, end=long_ago + timedelta(days=1))
    before, names = eif.read_bytes(), set(tmp_path.iterdir())
    by = ("--signing-certificate", files.certificate, "--private-key", files.key)
    said = qt("sign-eif", "--eif", eif, *by, status=3)
    assert re.match(r"error 40: .*it has expired.* Sign with a certificate that is valid now", said)
    assert eif.read_bytes() == before
    names |= {files.key, files.certificate}
    assert set(tmp_path.iterdir()) == names
    made = ("make-img", "--docker-uri", "localhost/never-made", "--eif", tmp_path / "new.eif")
    assert "it has expired" in qt(*made, *by, status=3)
    assert set(tmp_path.iterdir()) == names


def test_an_encrypted_key(eif: Path, tmp_path: Path) -> None:
    files = write_signing_files(tmp_path, passphrase=PIN.encode())
    secret = tmp_path / "passphrase"
    secret.write_text(f"{PIN}\n")
    secret.chmod(0o600)
    by = ("--signing-certificate", files.certificate, "--private-key", files.key)
    sign = ("sign-eif", "--eif", eif, *by)
    assert "--passphrase-file or a terminal" in qt(*sign, status=2)
    qt(*sign, "--passphrase-file", secret)
    assert describe_image(eif)["SignatureOK"] is True
    secret.chmod(0o644)
    assert "expected mode 0600" in qt(*sign, "--passphrase-file", secret, status=5)
    secret.chmod(0o600)
    secret.write_text("another\n")
    assert "expected the passphrase" in qt(*sign, "--passphrase-file", secret, status=3)


def on_terminal(command: Sequence[str | Path], answer: str) -> tuple[int, str]:
    """Run a command on a terminal of its own and answer its one question."""
    master, slave = pty.openpty()
    child = subprocess.Popen(
        ["setsid", "--ctty", "--wait", *map(str, command)], stdin=slave, stdout=slave, stderr=slave
    )
    os.close(slave)
    said = b""
    answered = False
    while True:
        try:
            piece = os.read(master, 4096)
        except OSError:  # the terminal's other end is closed
            break
        if not piece:
            break
        said += piece
        if not answered and said.endswith(b": "):
            os.write(master, f"{answer}\n".encode())
            answered = True
    os.close(master)
    return child.wait(), said.decode()


def test_a_terminal_is_asked_and_does_not_echo(eif: Path, tmp_path: Path) -> None:
    files = write_signing_files(tmp_path, passphrase=PIN.encode())
    by = ("--signing-certificate", files.certificate, "--private-key", files.key)
    status, said = on_terminal((QT, "enclave", "sign-eif", "--eif", eif, *by), PIN)
    assert status == 0, said
    assert "passphrase" in said
    assert PIN not in said
    assert describe_image(eif)["SignatureOK"] is True


@dataclass(frozen=True)
class Token:
    """A SoftHSM token with one key per curve."""

    env: dict[str, str]
    module: Path
    files: dict[str, SigningFiles]
    pin: Path

    def uri(self, curve: str, pin: Path | None = None, token: str = "release") -> str:
        query = f"module-path={self.module}&pin-source=file:{pin or self.pin}"
        return f"pkcs11:token={token};object=key-{curve}?{query}"


@pytest.fixture(scope="module")
def token(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Token]:
    if shutil.which("softhsm2-util") is None:
        pytest.skip("needs the program softhsm2-util")
    pytest.importorskip("pkcs11", reason="needs the package python-pkcs11")
    directory = tmp_path_factory.mktemp("token")
    (directory / "tokens").mkdir()
    (directory / "softhsm2.conf").write_text(f"directories.tokendir = {directory}/tokens\n")
    env = {"SOFTHSM2_CONF": str(directory / "softhsm2.conf")}

    def tool(*arguments: str | Path) -> None:
        run("softhsm2-util", *arguments, env=env).check_returncode()

    tool("--init-token", "--free", "--label", "release", "--pin", PIN, "--so-pin", "12345678")
    files = {}
    for number, (curve, kind) in enumerate(CURVES.items()):
        files[curve] = write_signing_files(directory, kind, name=curve)
        name = ("--token", "release", "--label", f"key-{curve}", "--id", f"0{number}")
        tool("--import", files[curve].key, *name, "--pin", PIN)
        files[curve].key.unlink()
    pin = directory / "pin"
    pin.write_text(f"{PIN}\n")
    pin.chmod(0o600)
    yield Token(env, Path("/usr/lib/softhsm/libsofthsm2.so"), files, pin)
    shutil.rmtree(directory)


@pytest.mark.parametrize("curve", CURVES)
def test_a_key_in_a_security_module(eif: Path, token: Token, curve: str) -> None:
    by = ("--signing-certificate", token.files[curve].certificate)
    qt("sign-eif", "--eif", eif, *by, "--private-key", token.uri(curve), env=token.env)
    assert describe_image(eif)["SignatureOK"] is True


def test_r14_what_goes_wrong_with_a_security_module(
    eif: Path, token: Token, tmp_path: Path
) -> None:
    wrong = tmp_path / "wrong-pin"
    wrong.write_text("00000000")
    wrong.chmod(0o600)
    certificate = token.files["P-384"].certificate
    before = eif.read_bytes()
    for uri, status, reason in (
        (token.uri("P-384", wrong), 3, "the PIN of the token"),
        (token.uri("P-384", token="other"), 2, "the module has 'release'"),
        (token.uri("P-999"), 2, "a key of that name, got none|key of that name, got none"),
        (token.uri("P-256"), 2, "the key of the certificate"),
        (f"{token.uri('P-384')}&pin-value={PIN}", 2, "expected no PIN in it"),
        ("pkcs11:object=k?module-path=/bin/sh", 2, "--passphrase-file or a terminal"),
    ):
        by = ("--signing-certificate", certificate, "--private-key", uri)
        assert re.search(reason, qt("sign-eif", "--eif", eif, *by, status=status, env=token.env))
    assert eif.read_bytes() == before
    assert set(tmp_path.iterdir()) == {eif, wrong}


def test_a_table_for_people(eif: Path, files: SigningFiles) -> None:
    hostile = "x\x1b[2J\u202e\u4e2d" * 900
    eif.write_bytes(
        encode_eif(metadata=json.dumps({"ImageName": hostile}).encode(), cmdline=b"quiet " * 300)
    )
    by = ("--signing-certificate", files.certificate, "--private-key", files.key)
    qt("sign-eif", "--eif", eif, *by)
    done = run(QT, "enclave", "query-eif", "--eif", eif, "--output", "table")
    assert done.returncode == 0, done.stderr
    assert done.stdout.isascii()
    assert all(line.isprintable() and len(line) <= 80 for line in done.stdout.splitlines())
    pcr0 = str(describe_image(eif)["PCR0"])
    for text in (pcr0[:48], pcr0[48:], "CN=signer", "holds", "x86_64"):
        assert text in done.stdout
    assert len(done.stdout.splitlines()) < 50
