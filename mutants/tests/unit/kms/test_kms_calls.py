"""Calls from body to answer: permissions, documents, sealing, and what the audit log is told."""

import base64
import json
import os
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from pathlib import Path
from typing import Protocol, cast

import pytest
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from qtenclave.attestation import Roots, open_sealed
from qtenclave.errors import HostFailure
from qtenclave.kms.access import OPERATIONS
from qtenclave.kms.calls import KeyService
from qtenclave.kms.faults import Fault, KmsFault
from qtenclave.kms.material import MasterKey
from qtenclave.kms.operations import Owner, Vault
from qtenclave.kms.store import open_store
from qtenclave.policy import AccessRequest, NamedPolicy, evaluate, parse_policy, require_allowed

OWNER = Owner("d" * 32, "a" * 32)
STRANGER = Owner("e" * 32, "b" * 32)


class Enclave(Protocol):
    """See conftest."""

    clock: Callable[[], datetime]
    roots: Roots

    def document(self, **arguments: object) -> bytes: ...
    def pcr(self, data: bytes) -> str: ...


class Judge:
    """Policies of one caller, and an audit log in memory."""

    def __init__(self, *documents: object) -> None:
        self._policies = [
            NamedPolicy(f"policy-{number}", parse_policy(json.dumps(document)))
            for number, document in enumerate(documents, start=1)
        ]
        self.log: list[tuple[str, str, str, Mapping[str, str]]] = []
        self.broken = False

    def require(self, access: AccessRequest, facts: Mapping[str, str]) -> None:
        decision = evaluate(self._policies, access)
        self._write("allow" if decision.allowed else "deny", access, facts)
        require_allowed(decision)

    def refuse(self, access: AccessRequest, facts: Mapping[str, str], reason: str) -> None:
        self._write(reason, access, facts)

    def _write(self, verdict: str, access: AccessRequest, facts: Mapping[str, str]) -> None:
        if self.broken:
            raise HostFailure("audit log: no space left on device")
        self.log.append((verdict, access.actions[0], access.resource, dict(facts)))


def policy(
    actions: list[str], resource: str = "*", condition: object = None, effect: str = "Allow"
) -> object:
    statement: dict[str, object] = {"Effect": effect, "Action": actions, "Resource": [resource]}
    if condition is not None:
        statement["Condition"] = condition
    return {"Version": "5.0", "Statement": [statement]}


def attested(enclave: Enclave, image: bytes = b"image", signer: bytes = b"signer") -> object:
    return {
        "StringEqualsIgnoreCase": {
            "kms:RecipientAttestation/PCR0": [enclave.pcr(image)],
            "kms:RecipientAttestation/PCR8": [enclave.pcr(signer).upper()],
        }
    }


ALL = policy(["kms:*:*", "kms::*"])


@pytest.fixture
def service(tmp_path: Path, enclave: Enclave) -> KeyService:
    vault = Vault(
        open_store(f"sqlite:///{tmp_path}/kms.db"),
        MasterKey(bytes(32)),
        os.urandom,
        lambda: 1_472_442_386_000,
        "local-1",
    )
    return KeyService(vault, enclave.roots, enclave.clock)


def call(
    service: KeyService, judge: Judge, name: str, owner: Owner = OWNER, **body: object
) -> dict[str, object]:
    return service.call(name, owner, judge, json.dumps(body).encode())


def refused(
    service: KeyService, judge: Judge, name: str, owner: Owner = OWNER, **body: object
) -> KmsFault:
    with pytest.raises(KmsFault) as caught:
        call(service, judge, name, owner, **body)
    return caught.value


@pytest.fixture
def key_id(service: KeyService) -> str:
    info = call(service, Judge(ALL), "create-key", key_alias="a")["key_info"]
    return cast("dict[str, str]", info)["key_id"]


def recipient(document: bytes) -> dict[str, str]:
    return {
        "attestation_document": base64.b64encode(document).decode(),
        "key_encryption_algorithm": "RSAES_OAEP_SHA_256",
    }


def public_der(key: rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey) -> bytes:
    return key.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)


def open_answer(answer: dict[str, object], key: rsa.RSAPrivateKey) -> bytes:
    return open_sealed(base64.b64decode(cast("str", answer["ciphertext_recipient"])), key)


def least(service: KeyService, name: str, key_id: str) -> dict[str, object]:
    """Return a good body of a call."""
    judge = Judge(ALL)
    if name == "decrypt-data":
        made = call(service, judge, "encrypt-data", key_id=key_id, plain_text="6222 4711")
        return {"cipher_text": made["cipher_text"]}
    if name == "decrypt-datakey":
        made = call(service, judge, "create-datakey", key_id=key_id)
        cipher_text = made["cipher_text"]
        return {"key_id": key_id, "cipher_text": cipher_text, "datakey_cipher_length": "32"}
    return {
        "create-key": {"key_alias": "b"},
        "list-keys": {},
        "describe-key": {"key_id": key_id},
        "encrypt-data": {"key_id": key_id, "plain_text": "x"},
        "create-datakey": {"key_id": key_id},
        "gen-random": {"random_data_length": "512"},
    }[name]  # type: ignore[return-value]


SECRETS = ("decrypt-data", "create-datakey", "decrypt-datakey", "gen-random")


@pytest.mark.parametrize(
    ("name", "actions"),
    [
        ("create-key", ["kms:cmk:create"]),
        ("list-keys", ["kms:cmk:list"]),
        ("describe-key", ["kms:cmk:get"]),
        ("encrypt-data", ["kms:cmk:encryptData", "kms:cmk:crypto"]),
        ("decrypt-data", ["kms:cmk:decryptData", "kms:cmk:crypto", "kms:cmk:decrypt"]),
        ("create-datakey", ["kms:cmk:createDataKey", "kms:dek:create"]),
        ("decrypt-datakey", ["kms:cmk:decryptDataKey", "kms:dek:crypto", "kms:dek:decrypt"]),
        ("gen-random", ["kms::generateRandom", "kms:cmk:generate"]),
    ],
)
def test_each_name_of_an_action_allows_and_denies(
    service: KeyService, key_id: str, name: str, actions: list[str]
) -> None:
    body = least(service, name, key_id)
    for action in actions:
        denying = Judge(ALL, policy([action], effect="Deny"))
        assert refused(service, denying, name, **body).fault is Fault.DENIED
        assert denying.log[0][0] == "deny"
    judge = Judge(policy(actions))
    call(service, judge, name, **body)
    assert judge.log[0][:2] == ("allow", actions[0])
    others = [
        action
        for operation in OPERATIONS.values()
        for action in operation.actions
        if action not in actions
    ]
    assert refused(service, Judge(policy(others)), name, **body).fault is Fault.DENIED


def test_no_policy_means_no(service: KeyService, key_id: str) -> None:
    for name in OPERATIONS:
        body = least(service, name, key_id)
        assert refused(service, Judge(), name, **body).fault is Fault.DENIED


def test_the_resource_is_the_key(service: KeyService, key_id: str) -> None:
    mine = f"kms:local-1:{OWNER.domain_id}:KeyId:{key_id}"
    judge = Judge(policy(["kms:cmk:get"], mine))
    call(service, judge, "describe-key", key_id=key_id)
    assert judge.log[0][2] == mine
    other = Judge(policy(["kms:cmk:get"], mine[:-1] + "!"))
    assert refused(service, other, "describe-key", key_id=key_id).fault is Fault.DENIED


def test_conditions_on_the_key(service: KeyService, key_id: str) -> None:
    for value, allowed in (("AES_256", True), ("SM4", False)):
        judge = Judge(policy(["kms:*:*"], condition={"StringEquals": {"kms:KeySpec": [value]}}))
        for name in ("describe-key", "encrypt-data", "create-key"):
            body = least(service, name, key_id)
            if allowed:
                call(service, judge, name, **body)
            else:
                assert refused(service, judge, name, **body).fault is Fault.DENIED


def test_who_may_not_use_a_key_does_not_learn_whether_it_exists(
    service: KeyService, key_id: str
) -> None:
    missing = key_id[:-1] + ("0" if key_id[-1] != "0" else "1")
    nobody, anybody = Judge(), Judge(ALL)
    assert refused(service, nobody, "describe-key", key_id=missing).fault is Fault.DENIED
    assert refused(service, nobody, "describe-key", key_id=key_id).fault is Fault.DENIED
    assert refused(service, anybody, "describe-key", key_id=missing).fault is Fault.NO_SUCH_KEY
    body = least(service, "decrypt-data", key_id)
    assert refused(service, anybody, "decrypt-data", STRANGER, **body).fault is Fault.NO_SUCH_KEY


@pytest.mark.parametrize("name", SECRETS)
def test_an_attested_enclave_gets_the_secret_sealed(
    service: KeyService,
    key_id: str,
    enclave: Enclave,
    recipient_key: rsa.RSAPrivateKey,
    name: str,
) -> None:
    body = least(service, name, key_id)
    actions = list(OPERATIONS[name].actions)
    judge = Judge(policy(actions, condition=attested(enclave)))
    document = enclave.document(public_key=public_der(recipient_key))
    answer = call(service, judge, name, **body, recipient=recipient(document))
    secret = open_answer(answer, recipient_key)
    expected = {
        "decrypt-data": {"key_id", "ciphertext_recipient"},
        "create-datakey": {"key_id", "cipher_text", "ciphertext_recipient"},
        "decrypt-datakey": {"key_id", "datakey_length", "ciphertext_recipient"},
        "gen-random": {"ciphertext_recipient"},
    }[name]
    assert set(answer) == expected
    shown = json.dumps(answer)
    for form in (secret.hex(), secret.hex().upper(), base64.b64encode(secret).decode()):
        assert form not in shown
    if name == "decrypt-data":
        assert secret == b"6222 4711"
    facts = judge.log[0][3]
    assert facts["operation"] == name
    assert facts["pcr0"] == enclave.pcr(b"image")
    assert facts["pcr8"] == enclave.pcr(b"signer")
    assert len(facts["document_sha256"]) == 64
    assert facts["module_id"].startswith("4662b7a3")
    assert facts.get("key_id") == (None if name == "gen-random" else key_id)


@pytest.mark.parametrize("name", SECRETS)
def test_refusals_name_what_differs(
    service: KeyService,
    key_id: str,
    enclave: Enclave,
    recipient_key: rsa.RSAPrivateKey,
    name: str,
) -> None:
    body = least(service, name, key_id)
    judge = Judge(policy(list(OPERATIONS[name].actions), condition=attested(enclave)))
    other = enclave.document(image=b"other", public_key=public_der(recipient_key))
    fault = refused(service, judge, name, **body, recipient=recipient(other))
    assert fault.fault is Fault.DENIED
    assert "kms:RecipientAttestation/PCR0" in str(fault)
    assert "PCR8" not in str(fault)
    assert enclave.pcr(b"other")[:10] in str(fault)
    assert enclave.pcr(b"image")[:10] in str(fault)
    assert "attestation document" not in str(fault)
    unsigned = enclave.document(signer=None, public_key=public_der(recipient_key))
    fault = refused(service, judge, name, **body, recipient=recipient(unsigned))
    assert "kms:RecipientAttestation/PCR8" in str(fault)
    fault = refused(service, judge, name, **body)
    assert fault.fault is Fault.DENIED
    assert "holds no attestation document" in str(fault)


@pytest.mark.parametrize("name", SECRETS)
def test_debug_mode_never_gets_a_secret(
    service: KeyService,
    key_id: str,
    enclave: Enclave,
    recipient_key: rsa.RSAPrivateKey,
    name: str,
) -> None:
    zeros = {"StringEquals": {"kms:RecipientAttestation/PCR0": ["0" * 96]}}
    body = least(service, name, key_id)
    document = enclave.document(image=None, signer=None, public_key=public_der(recipient_key))
    for judge in (Judge(ALL), Judge(policy(list(OPERATIONS[name].actions), condition=zeros))):
        fault = refused(service, judge, name, **body, recipient=recipient(document))
        assert fault.fault is Fault.DENIED
        assert "debug mode" in str(fault)
        assert "debug mode" in judge.log[0][0]


def test_a_deny_for_all_but_one_signer_holds_for_unsigned_images(
    service: KeyService, key_id: str, enclave: Enclave, recipient_key: rsa.RSAPrivateKey
) -> None:
    other = {"StringNotEquals": {"kms:RecipientAttestation/PCR8": [enclave.pcr(b"signer")]}}
    judge = Judge(ALL, policy(["kms:*:*"], condition=other, effect="Deny"))
    body = least(service, "decrypt-data", key_id)
    der = public_der(recipient_key)
    good = recipient(enclave.document(public_key=der))
    assert "ciphertext_recipient" in call(service, judge, "decrypt-data", **body, recipient=good)
    unsigned = recipient(enclave.document(signer=None, public_key=der))
    fault = refused(service, judge, "decrypt-data", **body, recipient=unsigned)
    assert fault.fault is Fault.DENIED


@pytest.mark.parametrize(
    "row",
    [
        ("stale", "V26"),
        ("from the future", "V25"),
        ("another root", "V16"),
        ("no document", "V0"),
        ("cut", "V0"),
        ("longer", "V0"),
    ],
)
def test_refused_documents(
    service: KeyService,
    enclave: Enclave,
    other_enclave: Enclave,
    recipient_key: rsa.RSAPrivateKey,
    row: tuple[str, str],
) -> None:
    name, rule = row
    der = public_der(recipient_key)
    good = enclave.document(public_key=der)
    document = {
        "stale": enclave.document(public_key=der, age_s=301),
        "from the future": enclave.document(public_key=der, age_s=-62),
        "another root": other_enclave.document(public_key=der),
        "no document": b"document",
        "cut": good[:-1],
        "longer": good + b"\0",
    }[name]
    judge = Judge(ALL)
    fault = refused(
        service, judge, "gen-random", random_data_length="8", recipient=recipient(document)
    )
    assert fault.fault is Fault.ATTESTATION
    assert f"rule {rule}" in str(fault)
    assert rule in judge.log[0][0]
    assert judge.log[0][3]["document_sha256"]


def test_a_document_is_good_until_its_last_second(
    service: KeyService, enclave: Enclave, recipient_key: rsa.RSAPrivateKey
) -> None:
    for age_s in (299.9, -59):
        document = enclave.document(public_key=public_der(recipient_key), age_s=age_s)
        call(
            service,
            Judge(ALL),
            "gen-random",
            random_data_length="8",
            recipient=recipient(document),
        )


def test_flipped_bytes(
    service: KeyService, enclave: Enclave, recipient_key: rsa.RSAPrivateKey
) -> None:
    good = enclave.document(public_key=public_der(recipient_key))
    # Every byte is the verifier's own test; here some of each part show that it is asked.
    for index in (*range(0, len(good), 97), len(good) - 1):
        changed = bytearray(good)
        changed[index] ^= 1
        fault = refused(
            service,
            Judge(ALL),
            "gen-random",
            random_data_length="8",
            recipient=recipient(bytes(changed)),
        )
        assert fault.fault is Fault.ATTESTATION


def test_refused_public_keys(service: KeyService, enclave: Enclave) -> None:
    keys = {
        "none": b"",
        "text": b"public key",
        "elliptic": public_der(ec.generate_private_key(ec.SECP256R1())),
        "short": public_der(rsa.generate_private_key(65537, 1024)),
    }
    for der in keys.values():
        judge = Judge(ALL)
        fault = refused(
            service,
            judge,
            "gen-random",
            random_data_length="8",
            recipient=recipient(enclave.document(public_key=der)),
        )
        assert fault.fault is Fault.ATTESTATION
        assert len(judge.log) == 1


@pytest.mark.parametrize("name", OPERATIONS)
def test_nothing_happens_without_an_audit_log(service: KeyService, key_id: str, name: str) -> None:
    body = least(service, name, key_id)
    judge = Judge(ALL)
    judge.broken = True
    with pytest.raises(HostFailure, match="audit log"):
        call(service, judge, name, **body)
    assert call(service, Judge(ALL), "list-keys")["total"] == 1


def test_an_unknown_operation(service: KeyService) -> None:
    assert refused(service, Judge(ALL), "sign").fault is Fault.NO_SUCH_OPERATION


def test_the_clock_decides(
    service: KeyService, enclave: Enclave, recipient_key: rsa.RSAPrivateKey
) -> None:
    document = enclave.document(public_key=public_der(recipient_key))
    later = enclave.clock() + timedelta(seconds=301)
    aged = KeyService(service.vault, service.roots, lambda: later)
    fault = refused(
        aged, Judge(ALL), "gen-random", random_data_length="8", recipient=recipient(document)
    )
    assert fault.fault is Fault.ATTESTATION
