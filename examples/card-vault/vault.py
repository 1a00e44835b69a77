"""The half of the card vault that runs inside the enclave.

It waits for a job from its parent, asks KMS to open the card rows for this very enclave, and
answers with totals. Card numbers and names never leave.
"""

import contextlib
import csv
import datetime
import io
import json
import socket

from qtenclave.sdk import Credentials, EnclaveKmsClient, KmsError, Qtsm

PORT = 5000  # where the parent reaches this application
KMS_PROXY_PORT = 8000  # where qt_proxy of the parent forwards to KMS
JOB_LIMIT_BYTES = 64 * 1024
REGION_CA = "/vault/region-ca.pem"


def summarize(rows_csv: str, today: datetime.date) -> dict[str, object]:
    """Return what may be told about the rows."""
    rows = list(csv.DictReader(io.StringIO(rows_csv)))
    month = today.strftime("%Y-%m")
    balances = [float(row["balance_eur"]) for row in rows]
    limits = [float(row["limit_eur"]) for row in rows]
    return {
        "cards": len(rows),
        "expired": sum(row["expires"] < month for row in rows),
        "total_balance_eur": round(sum(balances), 2),
        "over_90_percent_of_limit": sum(
            balance > 0.9 * limit for balance, limit in zip(balances, limits, strict=True)
        ),
    }


def work(job: dict[str, str]) -> dict[str, object]:
    """Decrypt the rows of one job for this enclave alone, and summarize them."""
    with Qtsm.connect() as qtsm:
        kms = EnclaveKmsClient(
            qtsm,
            Credentials(job["access_key"], job["secret_key"]),
            project_id=job["project_id"],
            host=job["kms_host"],
            ca_file=REGION_CA,
            proxy_port=KMS_PROXY_PORT,
        )
        rows = kms.decrypt_data(job["cipher_text"], key_id=job["key_id"])
    return summarize(rows.decode(), datetime.datetime.now(datetime.UTC).date())


def answer(job_line: bytes) -> dict[str, object]:
    """Return the result of a job, or why there is none."""
    try:
        return {"result": work(json.loads(job_line))}
    except KmsError as error:
        return {"refused": {"code": error.error_code, "message": str(error)}}
    except Exception as error:  # noqa: BLE001 - the parent must learn that a job failed; details stay inside
        return {"failed": type(error).__name__}


def main() -> None:
    """Serve one job after the other."""
    listener = socket.socket(socket.AF_VSOCK, socket.SOCK_STREAM)
    listener.bind((socket.VMADDR_CID_ANY, PORT))
    listener.listen()
    while True:
        connection, (peer_cid, _port) = listener.accept()
        if peer_cid != 3:  # the parent
            connection.close()
            continue
        # A parent that hangs up early has only itself to blame; the next job is served.
        with contextlib.suppress(OSError), connection, connection.makefile("rwb") as stream:
            line = stream.readline(JOB_LIMIT_BYTES)
            stream.write(json.dumps(answer(line)).encode() + b"\n")


if __name__ == "__main__":
    main()
