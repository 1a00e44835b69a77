"""The half of the card vault that runs on the parent: hands over the job, prints the answer.

It sees ciphertext going in and totals coming out. Its credentials alone open nothing: the policy
wants a document of the right enclave.
"""

import argparse
import json
import sys
from pathlib import Path

from qtenclave import vsock

PORT = 5000


def main() -> int:
    """Send one job to the enclave and print its answer as JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cid", type=int, required=True)
    parser.add_argument(
        "--credentials", type=Path, required=True, help="JSON file of an access key"
    )
    parser.add_argument("--kms-host", required=True, help="name in the certificate of KMS")
    parser.add_argument("--key-id", required=True)
    parser.add_argument("--cipher-text", type=Path, required=True)
    options = parser.parse_args()
    credentials = json.loads(options.credentials.read_text())
    job = {
        "access_key": credentials["access_key"],
        "secret_key": credentials["secret_key"],
        "project_id": credentials["project_id"],
        "kms_host": options.kms_host,
        "key_id": options.key_id,
        "cipher_text": options.cipher_text.read_text().strip(),
    }
    with (
        vsock.connect(options.cid, PORT, wait_s=60) as connection,
        connection.makefile("rwb") as stream,
    ):
        stream.write(json.dumps(job).encode() + b"\n")
        stream.flush()
        answer = json.loads(stream.readline())
    print(json.dumps(answer, indent=2))
    return 0 if "result" in answer else 3


if __name__ == "__main__":
    sys.exit(main())
