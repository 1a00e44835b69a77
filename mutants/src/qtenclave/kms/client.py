"""A client of the KMS: its calls as functions, its answers as they came.

An answer that names another key than the call did is refused: whoever could swap keys could choose
under which one a secret is stored.
"""

import base64
from urllib.parse import quote

from qtenclave.errors import HostFailure, QtCode
from qtenclave.iam.client import SignedClient

__all__ = ["KmsClient"]


class KmsClient:
    """The calls of the KMS; answers are the service's own objects.

    Args:
        client: Signs and sends; its errors pass through.
        project_id: The project whose keys are meant.
    """

    def __init__(self, client: SignedClient, project_id: str) -> None:
        self._client = client
        self._project_id = project_id

    def create_key(self, alias: str, *, description: str = "") -> dict[str, object]:
        """Make an AES-256 key; return `key_info`."""
        return self._call("create-key", {"key_alias": alias, "key_description": description})

    def list_keys(
        self, *, limit: int | None = None, marker: str | None = None, state: str | None = None
    ) -> dict[str, object]:
        """Return one page of keys: `keys`, `key_details`, `next_marker`, `truncated`, `total`."""
        body = {"limit": None if limit is None else str(limit), "marker": marker}
        return self._call("list-keys", {**body, "key_state": state})

    def describe_key(self, key_id: str) -> dict[str, object]:
        """Return `key_info`."""
        return self._call("describe-key", {"key_id": key_id})

    def encrypt_data(
        self, key_id: str, plaintext: str, *, aad: str | None = None
    ) -> dict[str, object]:
        """Encrypt 1 to 4096 bytes of text; return `key_id` and `cipher_text` in base64.

        Args:
            key_id: The key.
            plaintext: The text.
            aad: Additional authenticated data, at most 128 bytes; to be given again to decrypt.
        """
        body = {"key_id": key_id, "plain_text": plaintext, "additional_authenticated_data": aad}
        return self._call("encrypt-data", body)

    def decrypt_data(
        self,
        cipher_text: str,
        *,
        key_id: str | None = None,
        aad: str | None = None,
        document: bytes | None = None,
    ) -> dict[str, object]:
        """Decrypt what `encrypt_data` made; return `plain_text`, or `ciphertext_recipient`.

        Args:
            cipher_text: Base64.
            key_id: The key that it must have been made with; None for any.
            aad: As it was given to encrypt.
            document: An attestation document to whose key the answer is sealed.
        """
        body = {
            "cipher_text": cipher_text,
            "key_id": key_id,
            "additional_authenticated_data": aad,
        }
        return self._call("decrypt-data", body, document)

    def create_datakey(
        self,
        key_id: str,
        *,
        length_bits: int | None = None,
        aad: str | None = None,
        document: bytes | None = None,
    ) -> dict[str, object]:
        """Make a data key of 8 to 8192 bits; return `cipher_text` and `plain_text` in hexadecimal.

        With a document `ciphertext_recipient` stands for `plain_text`.
        """
        body = {
            "key_id": key_id,
            "datakey_length": None if length_bits is None else str(length_bits),
            "additional_authenticated_data": aad,
        }
        return self._call("create-datakey", body, document)

    def decrypt_datakey(
        self,
        key_id: str,
        cipher_text: str,
        *,
        aad: str | None = None,
        document: bytes | None = None,
    ) -> dict[str, object]:
        """Decrypt a data key; return `data_key` in hexadecimal, or `ciphertext_recipient`."""
        body = {
            "key_id": key_id,
            "cipher_text": cipher_text,
            "datakey_cipher_length": str(len(cipher_text) // 2),
            "additional_authenticated_data": aad,
        }
        return self._call("decrypt-datakey", body, document)

    def gen_random(self, length_bits: int, *, document: bytes | None = None) -> dict[str, object]:
        """Return `random_data` of 8 to 8192 bits in hexadecimal, or `ciphertext_recipient`."""
        return self._call("gen-random", {"random_data_length": str(length_bits)}, document)

    def _call(
        self, operation: str, body: dict[str, str | None], document: bytes | None = None
    ) -> dict[str, object]:
        members: dict[str, object] = {
            name: value for name, value in body.items() if value is not None
        }
        if document is not None:
            members["recipient"] = {
                "attestation_document": base64.b64encode(document).decode(),
                "key_encryption_algorithm": "RSAES_OAEP_SHA_256",
            }
        path = f"/v1.0/{quote(self._project_id, safe='')}/kms/{operation}"
        answer = self._client.request("POST", path, body=members)
        asked = members.get("key_id")
        if asked is not None and answer.get("key_id", asked) != asked:
            raise HostFailure(
                f"answer of {operation}: expected one of key {asked}, got another key's",
                code=QtCode.SERVICE_ANSWER,
            )
        return answer
