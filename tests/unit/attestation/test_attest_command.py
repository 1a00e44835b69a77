"""`qt attest`: verdicts, their words, and what is no verdict."""

import json
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding
from document_forge import ISSUED

from qtenclave.attestation import Rule, SignatureOrder, parse_document
from qtenclave.attestation.report import describe_claim
from qtenclave.cli._app import Word, run
from qtenclave.cli._attest_tree import draw_tree
from qtenclave.pcr import PcrBank

WORDS = (Word("attest", "qtenclave.cli._attest", "Attestation documents."),)
NONCE = bytes(range(32)).hex()
AT = "2026-07-20T11:23:27Z"


@pytest.fixture
def files(forge, tmp_path: Path) -> Path:
    (tmp_path / "document").write_bytes(forge.document(user_data=b"u", public_key=b"k"))
    certificates = [x509.load_der_x509_certificate(der) for der in forge.cabundle]
    for name, certificate in zip(("root", "region"), certificates, strict=False):
        (tmp_path / f"{name}.pem").write_bytes(certificate.public_bytes(Encoding.PEM))
    return tmp_path


def qt(files: Path, *arguments: str, root: str = "root") -> int:
    command = ["attest", "verify", str(files / "document"), "--root", str(files / f"{root}.pem")]
    return run([*command, *arguments], words=WORDS)


def good(forge) -> list[str]:
    return ["--pcr0", forge.bank.values[0].hex(), "--nonce", NONCE, "--at", AT]


def test_verdict(forge, files: Path, capsys) -> None:
    every = ["--pcr8", forge.bank.values[8].hex().upper(), "--user-data", "75"]
    every += ["--public-key", "6b", "--pcr15", bytes(48).hex(), "--max-age", "2"]
    assert qt(files, *good(forge), *every) == 0
    result = json.loads(capsys.readouterr().out)
    assert result["verified"] is True
    assert result["module_id"].endswith(".enc-37d1e07b3da3c427")
    assert result["timestamp"] == "2026-07-20T11:23:26.196+00:00"
    assert result["pcrs"]["4"] == forge.bank.values[4].hex()
    assert (result["user_data"], result["nonce"], result["public_key"]) == ("75", NONCE, "6b")
    assert result["debug"] is False
    assert len(result["certificates"]) == 5
    assert result["signature_order"] == SignatureOrder.BIG.value


@pytest.mark.parametrize(
    ("reason", "arguments", "status", "words"),
    [
        ("no expectation", ["--nonce", NONCE], 2, "expected --pcr0 or --sign"),
        ("only user data", ["--nonce", NONCE, "--user-data", "75"], 2, "expected --pcr0 or --sign"),
        ("only PCR4", ["--nonce", NONCE, "--pcr4", "00" * 48], 2, "PCR0 or the sign"),
        ("PCR0 zero", ["--nonce", NONCE, "--pcr0", "00" * 48], 2, "other than zero"),
        ("no freshness", ["--pcr0", "01" * 48], 2, "expected --nonce or --max-age"),
        ("no digits", ["--nonce", NONCE, "--pcr0", "xyz"], 2, "--pcr0: expected hexadecimal"),
        ("short register", ["--nonce", NONCE, "--pcr0", "01"], 2, "PCR0: expected 48 bytes"),
        ("empty nonce", ["--nonce", "", "--pcr0", "01" * 48], 2, "--nonce: expected hexadecimal"),
        ("negative age", ["--max-age", "-1", "--pcr0", "01" * 48], 2, "positive seconds"),
        ("bad time", ["--max-age", "1", "--pcr0", "01" * 48, "--at", "noon"], 2, "--at"),
        ("no zone", ["--max-age", "1", "--pcr0", "01" * 48, "--at", AT[:-1]], 2, "time zone"),
        ("another PCR0", ["--nonce", NONCE, "--pcr0", "01" * 48, "--at", AT], 3, "rule V29: PCR0"),
        ("only PCR8", ["--nonce", NONCE, "--pcr8", "01" * 48], 2, "PCR0 or the sign"),
        (
            "too old",
            ["--max-age", "60", "--pcr0", "01" * 48, "--at", "2026-07-21T00:00Z"],
            3,
            "V26",
        ),
        ("other nonce", ["--nonce", "00", "--pcr0", "01" * 48, "--at", AT], 3, "rule V27: nonce"),
    ],
)
def test_refusals(files: Path, capsys, *, reason: str, arguments, status: int, words: str) -> None:
    assert qt(files, *arguments) == status
    output = capsys.readouterr()
    assert output.out == ""
    assert words in output.err


def test_refusal_in_plain_words(forge, files: Path, capsys) -> None:
    arguments = good(forge)
    arguments[3] = "00" * 32
    assert qt(files, *arguments) == 3
    words = "The rule: the document holds the nonce that was asked for. The document was not made"
    assert words in " ".join(capsys.readouterr().err.split())


def test_another_root(forge, files: Path, capsys) -> None:
    assert qt(files, *good(forge), root="region") == 3
    assert "rule V16: cabundle[0]" in capsys.readouterr().err


@pytest.mark.parametrize("content", [b"", b"text", bytes(20000)])
def test_no_document(forge, files: Path, capsys, content: bytes) -> None:
    (files / "document").write_bytes(content)
    assert qt(files, *good(forge)) == 2
    assert "rule V0" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["document", "root.pem"])
def test_no_file(forge, files: Path, capsys, name: str) -> None:
    (files / name).unlink()
    assert qt(files, *good(forge)) == 2
    assert f"{name}: expected a readable file, got No such file" in capsys.readouterr().err


def test_debug_needs_the_switch(forge, files: Path, capsys) -> None:
    """R2: zeros are refused, whatever is expected, unless a development root is named."""
    (files / "document").write_bytes(forge.document(bank=PcrBank.zero()))
    assert qt(files, *good(forge)) == 3
    assert "rule V28" in capsys.readouterr().err
    arguments = good(forge)
    arguments[1] = "00" * 48
    assert qt(files, *arguments, "--unsafe-accept-debug") == 0
    assert json.loads(capsys.readouterr().out)["debug"] is True


def test_debug_under_several_roots(forge, files: Path, capsys) -> None:
    pem = (files / "root.pem").read_bytes() + (files / "region.pem").read_bytes()
    (files / "root.pem").write_bytes(pem)
    assert qt(files, *good(forge)) == 0
    assert qt(files, *good(forge), "--unsafe-accept-debug") == 2


def test_the_clock_is_now_by_default(forge, files: Path) -> None:
    now = datetime.now(UTC).replace(microsecond=0)
    edits = {
        i: lambda c: c.but(not_before=now - timedelta(minutes=1), lifetime=timedelta(hours=1))
        for i in range(5)
    }
    document = forge.document(edits=edits, timestamp=now)
    root = x509.load_der_x509_certificate(parse_document(document).cabundle[0])
    (files / "root.pem").write_bytes(root.public_bytes(Encoding.PEM))
    (files / "document").write_bytes(document)
    assert qt(files, *good(forge)[:4]) == 0


def test_show(files: Path, forge, capsys) -> None:
    arguments = ["attest", "show", str(files / "document"), "--output", "json"]
    assert run(arguments, words=WORDS) == 0
    result = json.loads(capsys.readouterr().out)
    assert result["verified"] is False
    assert result["pcrs"]["0"] == forge.bank.values[0].hex()
    assert len(result["certificates"]) == 5


@pytest.mark.parametrize("option", ["--out=json", "-ojson", "--query=verified"])
def test_a_format_that_is_asked_for_wins(files: Path, capsys, option: str) -> None:
    assert run(["attest", "show", str(files / "document"), option], words=WORDS) == 0
    result = json.loads(capsys.readouterr().out)
    assert result is False or result["verified"] is False


def test_a_format_of_the_environment_wins(files: Path, capsys, monkeypatch) -> None:
    monkeypatch.setenv("QT_CORE_OUTPUT", "json")
    assert run(["attest", "show", str(files / "document")], words=WORDS) == 0
    assert json.loads(capsys.readouterr().out)["verified"] is False


def test_show_draws_a_tree_on_one_screen(files: Path, forge, capsys, monkeypatch) -> None:
    monkeypatch.setenv("TZ", "Asia/Shanghai")
    time.tzset()
    try:
        assert run(["attest", "show", str(files / "document")], words=WORDS) == 0
    finally:
        monkeypatch.undo()
        time.tzset()
    drawn = capsys.readouterr().out
    lines = drawn.splitlines()
    assert len(lines) <= 30
    assert max(map(len, lines)) <= 80
    assert "NOT VERIFIED" in lines[0]
    assert "made      2026-07-20 19:23:26 CST (2026-07-20 11:23:26Z)" in drawn
    assert forge.bank.values[0].hex()[:48] in drawn
    assert "PCR 1-3, 5-7, 9-15" in drawn
    names = [line.strip().removeprefix("└─ ") for line in lines if "└─ " in line][1:]
    assert names == list(forge.common_names)
    assert sum("until " in line for line in lines) == 5


def test_the_tree_says_what_is_out_of_order(forge) -> None:
    late = forge.document(timestamp=ISSUED + timedelta(hours=4), bank=PcrBank.zero())
    drawn = draw_tree(describe_claim(parse_document(late)), UTC)
    assert drawn.count("NOT VALID when the document was made") == 1
    assert "DEBUG" in drawn
    assert "none" in drawn


def test_show_of_rubbish(files: Path, capsys) -> None:
    (files / "document").write_bytes(b"\x84")
    assert run(["attest", "show", str(files / "document")], words=WORDS) == 2
    assert "rule V02" in capsys.readouterr().err


@pytest.mark.parametrize("rule", Rule)
def test_every_rule_is_explained(rule: Rule, capsys) -> None:
    assert run(["attest", "verify", "--explain", rule.name.lower()], words=WORDS) == 0
    text = capsys.readouterr().out
    assert text.startswith(f"{rule.name}: {rule.value}.\nBroken:  ")
    assert "\nRemedy:  " in text
    arguments = ["attest", "verify", "--explain", rule.name, "--output", "json"]
    assert run(arguments, words=WORDS) == 0
    facts = json.loads(capsys.readouterr().out)
    assert facts["rule"] == rule.name
    assert facts["broken"].endswith((".", ")"))
    assert facts["remedy"].endswith(".")


@pytest.mark.parametrize("number", ["V00", "V37", "23", "all"])
def test_no_such_rule(number: str, capsys) -> None:
    assert run(["attest", "verify", "--explain", number], words=WORDS) == 2
    assert "expected a rule from V01 to V36" in " ".join(capsys.readouterr().err.split())


def test_what_is_missing_is_said(files: Path, capsys) -> None:
    assert run(["attest", "verify"], words=WORDS) == 2
    assert "error 01" in (text := capsys.readouterr().err)
    assert "expected the document, got none" in text
    assert run(["attest", "verify", str(files / "document")], words=WORDS) == 2
    assert "expected --root, got none" in capsys.readouterr().err


def test_signing_certificate(forge, files: Path, capsys) -> None:
    """R3: instead of a register value that never expires."""
    certificate = x509.load_der_x509_certificate(forge.signer)
    path = files / "signer.pem"
    path.write_bytes(certificate.public_bytes(Encoding.PEM))
    assert qt(files, "--signing-certificate", str(path), *good(forge)[2:]) == 0
    other = x509.load_der_x509_certificate(forge.signing_certificate())
    path.write_bytes(other.public_bytes(Encoding.PEM))
    assert qt(files, "--signing-certificate", str(path), *good(forge)) == 3
    assert "rule V36: PCR8" in capsys.readouterr().err
    path.write_bytes(b"no certificate")
    assert qt(files, "--signing-certificate", str(path), *good(forge)) == 2
    assert "signer.pem: expected a certificate in PEM" in capsys.readouterr().err


def test_revocation_lists(forge, files: Path, capsys) -> None:
    (files / "crl").write_bytes(forge.revocation_list(3))
    crl = ["--crl", str(files / "crl")]
    assert qt(files, *good(forge), *crl) == 0
    (files / "revoked").write_bytes(forge.revocation_list(0, 0x1234))
    assert qt(files, *good(forge), *crl, "--crl", str(files / "revoked")) == 3
    assert "rule V35: cabundle[1]" in capsys.readouterr().err


def test_nitro_documents(nitro_forge, files: Path, capsys) -> None:
    root = x509.load_der_x509_certificate(nitro_forge.cabundle[0])
    (files / "root.pem").write_bytes(root.public_bytes(Encoding.PEM))
    (files / "document").write_bytes(nitro_forge.nitro_document())
    arguments = ["--pcr0", nitro_forge.bank.values[0].hex(), "--nonce", NONCE, "--at", AT]
    assert qt(files, *arguments, "--profile", "nitro") == 0
    assert json.loads(capsys.readouterr().out)["module_id"].startswith("i-")
    assert qt(files, *arguments) == 2
    assert "rule V14" in capsys.readouterr().err
    assert run(["attest", "show", str(files / "document"), "--profile", "nitro"], words=WORDS) == 0
