"""What the calls do, on a database in a temporary directory."""

import base64
import hashlib
import itertools
import os
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest

from qtenclave.errors import HostFailure
from qtenclave.kms import requests
from qtenclave.kms.faults import Fault, KmsFault
from qtenclave.kms.keys import Key, KeyId, KeyState, KeyUsage
from qtenclave.kms.material import MasterKey
from qtenclave.kms.operations import Answer, Owner, Vault, perform
from qtenclave.kms.requests import KmsRequest
from qtenclave.kms.store import AliasTaken, Store, open_store

OWNER = Owner("d" * 32, "a" * 32)
STRANGER = Owner("d" * 32, "b" * 32)
NOW_MS = 1_472_442_386_000
MASTER = MasterKey(b"\x07" * 32)


class Counter:
    """A random source that never repeats and can be foreseen."""

    def __init__(self) -> None:
        self._count = itertools.count(1)

    def __call__(self, length: int) -> bytes:
        return hashlib.shake_256(str(next(self._count)).encode()).digest(length)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = open_store(f"sqlite:///{tmp_path}/kms.db")
    yield opened
    opened.close()


@pytest.fixture
def vault(store: Store) -> Vault:
    clock = itertools.count(NOW_MS)
    return Vault(store, MASTER, Counter(), lambda: next(clock), "local-1")


def run(vault: Vault, request: KmsRequest, owner: Owner = OWNER) -> Answer:
    key_id = getattr(request, "key_id", None)
    key = None if key_id is None else vault.store.find_key(owner.project_id, key_id)
    return perform(vault, owner, request, key)


def create(vault: Vault, alias: str = "a", owner: Owner = OWNER) -> KeyId:
    answer = run(vault, requests.parse_create_key({"key_alias": alias}), owner)
    return KeyId(cast("dict[str, str]", answer.members["key_info"])["key_id"])


def code(act: Callable[[], object]) -> Fault:
    with pytest.raises(KmsFault) as caught:
        act()
    return caught.value.fault


def text(answer: Answer, member: str) -> str:
    return cast("str", {**answer.members, **answer.plain}[member])


def encrypt(vault: Vault, key_id: KeyId, **more: str) -> str:
    body = {"key_id": key_id, "plain_text": "6222 \xe4", **more}
    return text(run(vault, requests.parse_encrypt_data(body)), "cipher_text")


def test_a_new_key(vault: Vault) -> None:
    body = {"key_alias": "card-vault", "key_description": "demo"}
    answer = run(vault, requests.parse_create_key(body))
    info = cast("dict[str, str]", answer.members["key_info"])
    assert set(info) == {"key_id", "domain_id", "region_id"}
    described = run(vault, requests.parse_describe_key({"key_id": info["key_id"]}))
    assert described.members == {
        "key_info": {
            "key_id": info["key_id"],
            "domain_id": "d" * 32,
            "key_alias": "card-vault",
            "realm": "local-1",
            "key_spec": "AES_256",
            "key_usage": "ENCRYPT_DECRYPT",
            "key_description": "demo",
            "creation_date": str(NOW_MS),
            "scheduled_deletion_date": "",
            "key_state": "2",
            "default_key_flag": "0",
            "key_type": "1",
            "expiration_time": "",
            "origin": "kms",
            "key_rotation_enabled": "false",
            "sys_enterprise_project_id": "0",
            "keystore_id": "0",
        }
    }


def test_an_alias_is_taken_once_per_project(vault: Vault) -> None:
    create(vault)
    assert code(lambda: create(vault)) is Fault.ALIAS_TAKEN
    create(vault, owner=STRANGER)


def test_pages(vault: Vault) -> None:
    made = [create(vault, f"key-{number}") for number in range(5)]
    create(vault, "of-another-project", STRANGER)
    found: list[str] = []
    marker = ""
    for expected in ("true", "true", "false"):
        page = run(vault, requests.parse_list_keys({"limit": "2", "marker": marker}))
        found += cast("list[str]", page.members["keys"])
        assert page.members["total"] == 5
        assert page.members["truncated"] == expected
        marker = text(page, "next_marker")
        details = cast("list[dict[str, str]]", page.members["key_details"])
        assert [detail["key_id"] for detail in details] == page.members["keys"]
    assert found == made
    assert not marker


def test_filters(vault: Vault) -> None:
    made = create(vault)
    for body, expected in (
        ({"key_spec": "ALL"}, [made]),
        ({"key_spec": "RSA_2048"}, []),
        ({"key_state": "2"}, [made]),
        ({"key_state": "3"}, []),
        ({"enterprise_project_id": "0"}, [made]),
        ({"enterprise_project_id": made}, []),
        ({"enterprise_project_id": "all"}, [made]),
    ):
        page = run(vault, requests.parse_list_keys(body))
        assert page.members["keys"] == expected
        assert page.members["total"] == len(expected)


def test_data_there_and_back(vault: Vault) -> None:
    key_id = create(vault)
    cipher_text = encrypt(vault, key_id)
    assert cipher_text != encrypt(vault, key_id)
    answer = run(vault, requests.parse_decrypt_data({"cipher_text": cipher_text}))
    assert answer.members == {"key_id": key_id}
    assert answer.plain == {
        "plain_text": "6222 \xe4",
        "plain_text_base64": base64.b64encode("6222 \xe4".encode()).decode(),
    }
    assert answer.secret == "6222 \xe4".encode()


@pytest.mark.parametrize("made", ["", "row 7"])
@pytest.mark.parametrize("given", ["", "row 7", "row 8"])
def test_additional_data_must_match(vault: Vault, made: str, given: str) -> None:
    cipher_text = encrypt(vault, create(vault), additional_authenticated_data=made)
    request = requests.parse_decrypt_data(
        {"cipher_text": cipher_text, "additional_authenticated_data": given}
    )
    if made == given:
        run(vault, request)
    else:
        assert code(lambda: run(vault, request)) is Fault.CIPHER_TEXT


def test_swapped_and_changed_ciphertexts(vault: Vault) -> None:
    one, two = create(vault, "one"), create(vault, "two")
    request = requests.parse_decrypt_data({"cipher_text": encrypt(vault, one)})
    other = requests.parse_decrypt_data({"cipher_text": encrypt(vault, two)})
    moved = replace(request.blob, key_id=two)
    newer = replace(request.blob, version=2)
    mixed = replace(request.blob, sealed=other.blob.sealed)
    for blob in (moved, newer, mixed):
        changed = replace(request, key_id=blob.key_id, blob=blob)
        assert code(lambda changed=changed: run(vault, changed)) is Fault.CIPHER_TEXT  # type: ignore[misc]


@pytest.mark.parametrize("bits", ["8", "256", "8192"])
def test_data_keys_there_and_back(vault: Vault, bits: str) -> None:
    key_id = create(vault)
    made = run(vault, requests.parse_create_datakey({"key_id": key_id, "datakey_length": bits}))
    assert set(made.members) == {"key_id", "cipher_text"}
    assert set(made.plain) == {"plain_text"}
    assert made.secret is not None
    assert text(made, "plain_text") == made.secret.hex().upper()
    assert len(made.secret) * 8 == int(bits)
    body = {
        "key_id": key_id,
        "cipher_text": text(made, "cipher_text"),
        "datakey_cipher_length": str(len(made.secret)),
    }
    opened = run(vault, requests.parse_decrypt_datakey(body))
    assert opened.members == {"datakey_length": str(len(made.secret))}
    assert opened.plain == {
        "data_key": made.secret.hex().upper(),
        "datakey_dgst": hashlib.sha256(made.secret).hexdigest().upper(),
    }
    assert opened.secret == made.secret


def test_random(vault: Vault) -> None:
    answer = run(vault, requests.parse_gen_random({"random_data_length": "512"}))
    assert answer.secret is not None
    assert answer.plain == {"random_data": answer.secret.hex().upper()}
    assert len(answer.secret) == 64
    assert not answer.members


def test_secrets_are_not_shown() -> None:
    shown = repr(Answer({}, {"plain_text": "6222"}, b"6222"))
    assert "6222" not in shown


def key_requests(key_id: KeyId, vault: Vault) -> list[KmsRequest]:
    made = run(vault, requests.parse_create_datakey({"key_id": key_id}))
    opening = {
        "key_id": key_id,
        "cipher_text": text(made, "cipher_text"),
        "datakey_cipher_length": "32",
    }
    return [
        requests.parse_encrypt_data({"key_id": key_id, "plain_text": "x"}),
        requests.parse_decrypt_data({"cipher_text": encrypt(vault, key_id)}),
        requests.parse_create_datakey({"key_id": key_id}),
        requests.parse_decrypt_datakey(opening),
    ]


def test_keys_of_others_are_unknown(vault: Vault) -> None:
    key_id = create(vault)
    describe = requests.parse_describe_key({"key_id": key_id})
    for request in (*key_requests(key_id, vault), describe):
        assert code(lambda r=request: run(vault, r, STRANGER)) is Fault.NO_SUCH_KEY  # type: ignore[misc]


@pytest.mark.parametrize(
    ("state", "fault"),
    [
        (KeyState.PENDING_ACTIVATION, Fault.KEY_DISABLED),
        (KeyState.DISABLED, Fault.KEY_DISABLED),
        (KeyState.PENDING_DELETION, Fault.KEY_PENDING_DELETION),
        (KeyState.PENDING_IMPORT, Fault.KEY_DISABLED),
        (KeyState.FROZEN, Fault.KEY_FROZEN),
    ],
)
def test_only_an_enabled_key_works(vault: Vault, state: KeyState, fault: Fault) -> None:
    key_id = create(vault)
    key = vault.store.find_key(OWNER.project_id, key_id)
    assert key is not None
    for request in key_requests(key_id, vault):
        stopped = replace(key, state=state)
        assert code(lambda r=request, k=stopped: perform(vault, OWNER, r, k)) is fault  # type: ignore[misc]
        signing = replace(key, usage=KeyUsage.SIGN_VERIFY)
        found = code(lambda r=request, k=signing: perform(vault, OWNER, r, k))  # type: ignore[misc]
        assert found is Fault.NOT_FOR_ENCRYPTION


def test_another_master_key_is_the_operators_matter(vault: Vault) -> None:
    key_id = create(vault)
    other = replace(vault, master=MasterKey(b"\x08" * 32))
    with pytest.raises(HostFailure, match="master key"):
        encrypt(other, key_id)


def test_the_database_holds_no_secret(vault: Vault, tmp_path: Path) -> None:
    create(vault)
    # The foreseeable source: the key id was the first draw, the material the second.
    material = hashlib.shake_256(b"2").digest(32)
    files = list(tmp_path.iterdir())
    assert files
    assert all(material not in file.read_bytes() for file in files)


def test_two_services_make_one_alias(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/kms.db"
    outcomes: list[str] = []
    barrier = threading.Barrier(4)

    def work() -> None:
        barrier.wait()
        store = open_store(url)
        vault = Vault(store, MASTER, os.urandom, lambda: NOW_MS, "local-1")
        try:
            create(vault)
            outcomes.append("made")
        except KmsFault as fault:
            outcomes.append(fault.fault.name)
        finally:
            store.close()

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(outcomes) == ["ALIAS_TAKEN"] * 3 + ["made"]


def test_a_key_and_its_material_come_together(store: Store, vault: Vault) -> None:
    key = vault.store.find_key(OWNER.project_id, create(vault))
    assert isinstance(key, Key)
    with pytest.raises(AliasTaken):
        store.add_key(replace(key, key_id=KeyId("0d0466b0-e727-4d9c-b35d-f84bb474a37f")), b"x")
    with pytest.raises(HostFailure):
        store.add_key(replace(key, alias="b"), b"x")
    assert store.list_keys(OWNER.project_id, requests.parse_list_keys({})).total == 1


@pytest.mark.parametrize("url", ["nonsense", "mysql+nothing://x"])
def test_an_unusable_database_is_a_host_failure(url: str) -> None:
    with pytest.raises(HostFailure, match="KMS database"):
        open_store(url)
