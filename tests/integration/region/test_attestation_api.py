"""The verifier over HTTPS: a real PKI, real documents, every answer held to the description."""

import base64
import json
import ssl
import urllib.error
import urllib.request
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import yaml
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding
from document_forge import NONCE, Forge, NitroForge
from region_parts import Pki

from qtenclave.attestation import parse_document
from qtenclave.pcr import PcrBank
from qtenclave.qtsm.attestor import Attestor, PendingKey

DESCRIPTION = yaml.safe_load(
    (Path(__file__).resolve().parents[3] / "docs/reference/attestation-api.yaml").read_text()
)
OPERATION = DESCRIPTION["paths"]["/v1/attestation/verify"]["post"]
TYPES = {"object": dict, "array": list, "string": str, "boolean": bool, "number": int | float}
INSTANCE, ENCLAVE = "4662b7a3-7898-46c9-a6c5-20e9025e50bc", "37d1e07b3da3c427"
BANK = PcrBank.zero().extend(0, b"image")


def check(value: Any, schema: Any, where: str = "") -> None:
    """Hold a value against a schema of the description; enough of the language for this one."""
    if "$ref" in schema:
        schema = DESCRIPTION["components"]["schemas"][schema["$ref"].rpartition("/")[2]]
    assert isinstance(value, TYPES[schema["type"]]), (where, value)
    assert value in schema.get("enum", [value]), (where, value)
    if schema["type"] == "array":
        for item in value:
            check(item, schema["items"], where + "[]")
    if schema["type"] == "object":
        more = schema["additionalProperties"]
        assert set(schema["required"]) <= set(value), where
        for name, content in value.items():
            assert name in schema["properties"] or more, f"{where}.{name}"
            check(content, schema["properties"].get(name, more), f"{where}.{name}")


class Service:
    """A PKI that runs, documents under its root, and calls that are held to the description."""

    def __init__(self, pki: Pki) -> None:
        self.pki = pki
        self.now = datetime.now(UTC)
        pending = PendingKey()
        request = x509.load_der_x509_csr(pending.csr()).public_key()
        chain = pki.store.issue_leaf(INSTANCE, ENCLAVE, request, self.now)
        clock = int(self.now.timestamp() * 1000) * 10**6
        self.attestor = Attestor(f"{INSTANCE}.enc-{ENCLAVE}", clock_ns=lambda: clock)
        self.attestor.install(pending.certified(chain.certificate, tuple(chain.cabundle)))
        self.context = ssl.create_default_context(cafile=str(pki.ca_file))
        self.seen: set[int] = set()

    def document(self, bank: PcrBank = BANK) -> bytes:
        return self.attestor.document(bank, user_data=b"u", nonce=NONCE, public_key=b"k")

    def good(self, **changes: Any) -> dict[str, Any]:
        """Return a request that is answered 200; a change of `...` takes a member away."""
        members = {
            "document": base64.b64encode(self.document()).decode(),
            "freshness": {"nonce": NONCE.hex()},
            "expectations": {"pcrs": {"0": BANK.values[0].hex()}, "user_data": "75"},
            **changes,
        }
        return {name: value for name, value in members.items() if value is not ...}

    def send(self, body: bytes) -> tuple[int, Any]:
        request = urllib.request.Request(f"{self.pki.url}/v1/attestation/verify", body)
        try:
            with urllib.request.urlopen(request, context=self.context) as answer:
                status, content = answer.status, json.load(answer)
        except urllib.error.HTTPError as error:
            with error:
                status, content = error.code, json.load(error)
        schema = OPERATION["responses"][str(status)]["content"]["application/json"]["schema"]
        check(content, schema)
        self.seen.add(status)
        return status, content

    def __call__(self, members: Any) -> tuple[int, Any]:
        return self.send(json.dumps(members).encode())


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    top = tmp_path_factory.mktemp("pki")
    with Pki(top, top / "log") as pki, pki.run():
        yield Service(pki)


def test_verified(service: Service) -> None:
    members = service.good()
    check(members, DESCRIPTION["components"]["schemas"]["Request"])
    for _ in range(2):  # the second time with its chain cached
        status, facts = service(members)
        assert (status, facts["verified"], facts["debug"]) == (200, True, False)
        assert facts["module_id"] == f"{INSTANCE}.enc-{ENCLAVE}"
        assert facts["pcrs"]["0"] == BANK.values[0].hex()
        assert (facts["user_data"], facts["public_key"]) == ("75", b"k".hex())
        assert len(facts["certificates"]) == 5


@pytest.mark.parametrize(
    ("reason", "changes", "status", "words"),
    [
        ("R1 no expectations", {"expectations": ...}, 400, "expected expectations, got none"),
        ("R1 empty ones", {"expectations": {}}, 400, "PCR0 or the signing certificate"),
        ("R1 no registers", {"expectations": {"pcrs": {}}}, 400, "PCR0 or the signing"),
        ("R2 zeros", {"expectations": {"pcrs": {"0": "00" * 48}}}, 400, "other than zero"),
        ("R3 PCR4 alone", {"expectations": {"pcrs": {"4": "01" * 48}}}, 400, "PCR0 or the"),
        ("R7 no freshness", {"freshness": ...}, 400, "expected freshness, got none"),
        ("R7 empty freshness", {"freshness": {}}, 400, "expected nonce or max_age_s"),
        ("R7 age of true", {"freshness": {"max_age_s": True}}, 400, "a number of seconds"),
        ("R7 age of nothing", {"freshness": {"max_age_s": 0}}, 400, "positive seconds"),
        ("R7 another nonce", {"freshness": {"nonce": "00"}}, 403, "nonce: expected"),
        ("register 32", {"expectations": {"pcrs": {"32": "01" * 48}}}, 400, "PCR index"),
        ("register 00", {"expectations": {"pcrs": {"00": "01" * 48}}}, 400, "register numbers"),
        ("registers as a list", {"expectations": {"pcrs": []}}, 400, "pcrs: expected an object"),
        ("a short value", {"expectations": {"pcrs": {"0": "01"}}}, 400, "expected 48 bytes"),
        ("no digits", {"expectations": {"pcrs": {"0": "x"}}}, 400, "hexadecimal digits"),
        ("an empty key", {"expectations": {"public_key": ""}}, 400, "public_key: expected hex"),
        ("a number", {"expectations": {"user_data": 1}}, 400, "user_data: expected text"),
        ("another image", {"expectations": {"pcrs": {"0": "01" * 48}}}, 403, "PCR0: expected"),
        ("no certificate", {"expectations": {"signing_certificate": "AA=="}}, 400, "X.509"),
        ("a debug switch", {"accept_debug": True}, 400, "expected only"),
        ("no document", {"document": ...}, 400, "expected document, got none"),
        ("an empty document", {"document": ""}, 400, "document: expected 1 to 16384 bytes"),
        ("no base64", {"document": "*"}, 400, "document: expected base64"),
        ("another profile", {"profile": "sgx"}, 400, "expected one of qingtian, nitro"),
        ("nitro without roots", {"profile": "nitro"}, 400, "those of nitro documents, got none"),
        ("no roots", {"roots": []}, 400, "roots: expected at least one"),
        ("roots as text", {"roots": "00"}, 400, "roots: expected a list"),
        ("a short root", {"roots": ["00"]}, 400, "expected 32 bytes"),
        ("another root", {"roots": ["00" * 32]}, 403, "expected a pinned root"),
        ("no lists", {"revocation_lists": []}, 400, "expected at least one, got none"),
        ("many lists", {"revocation_lists": ["AA=="] * 9}, 400, "expected at most 8 lists"),
        ("a list that is none", {"revocation_lists": ["AA=="]}, 400, "revocation list 0"),
    ],
)  # fmt: skip
def test_refused(service: Service, reason: str, changes, status: int, words: str) -> None:
    got, content = service(service.good(**changes))
    assert (got, words in content["error"]["message"]) == (status, True), content
    assert ("rule" in content["error"]) is (
        content["error"]["kind"] in {"RuleBroken", "MalformedDocument"}
    )


@pytest.mark.parametrize(
    "body",
    [b"", b"[]", b"1", b"\xff", b'{"document": "", "document": ""}', b"[" * 100_000,
     b'{"document": "", "expectations": {}, "freshness": {"max_age_s": NaN}}'],
)  # fmt: skip
def test_no_request(service: Service, body: bytes) -> None:
    assert service.send(body)[0] == 400


def test_the_rule_is_named(service: Service) -> None:
    error = service(service.good(freshness={"nonce": "00"}))[1]["error"]
    assert (error["kind"], error["rule"]) == ("RuleBroken", "V27")
    error = service(service.good(document="AA=="))[1]["error"]
    assert (error["kind"], error["rule"]) == ("MalformedDocument", "V03")


def test_r2_debug_is_refused(service: Service) -> None:
    debug = base64.b64encode(service.document(PcrBank.zero())).decode()
    assert service(service.good(document=debug))[1]["error"]["rule"] == "V28"


def test_by_age_and_by_its_root_named(service: Service) -> None:
    root = x509.load_pem_x509_certificate(service.pki.store.root_pem(service.now))
    from hashlib import sha256

    named = sha256(root.public_bytes(Encoding.DER)).hexdigest()
    assert service(service.good(roots=[named], freshness={"max_age_s": 3600}))[0] == 200


def test_a_nitro_document_with_its_root(service: Service) -> None:
    forge = NitroForge(issued=service.now.replace(microsecond=0) - timedelta(minutes=2))
    data = forge.nitro_document(timestamp=int(service.now.timestamp() * 1000))
    status, facts = service(
        service.good(
            document=base64.b64encode(data).decode(),
            profile="nitro",
            roots=[fingerprint.hex() for fingerprint in forge.roots.fingerprints],
            expectations={"pcrs": {"0": forge.bank.values[0].hex()}},
        )
    )
    assert status == 200, facts
    assert parse_document(service.document()).module_id != facts["module_id"]


def test_revocation_and_signer(service: Service) -> None:
    forge = Forge(issued=service.now.replace(microsecond=0) - timedelta(minutes=2))
    members = service.good(
        document=base64.b64encode(forge.document(timestamp=service.now)).decode(),
        roots=[fingerprint.hex() for fingerprint in forge.roots.fingerprints],
        expectations={"signing_certificate": base64.b64encode(forge.signer).decode()},
    )
    for serials, status in (((), 200), ((0x1234,), 403)):
        crl = forge.revocation_list(0, *serials, issued=forge.issued)
        answer = service(members | {"revocation_lists": [base64.b64encode(crl).decode()]})
        assert answer[0] == status, answer


def test_a_request_that_is_too_long(service: Service) -> None:
    assert service.send(b" " * ((4 << 20) + 1))[0] == 400


def test_every_described_answer_was_seen(service: Service) -> None:
    """But that of a busy service, for which `tests/unit/pki` holds the requests back."""
    service(service.good())
    service(service.good(document=""))
    service(service.good(freshness={"nonce": "00"}))
    assert {str(status) for status in service.seen} | {"503"} == set(OPERATION["responses"])
