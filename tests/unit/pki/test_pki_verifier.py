"""The verifier's limit: whoever comes too many is told so, and the PKI goes on."""

import asyncio
import threading

import httpx
import pytest

from qtenclave.pki import api


class Store:
    """The one thing of a store that the verifier uses, held back until the test lets go."""

    def __init__(self) -> None:
        self.go = threading.Event()

    def root_pem(self, now: object) -> bytes:
        self.go.wait(30)
        return b""


def test_too_many_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(api, "_MAX_VERIFICATIONS", 3)
    store = Store()

    async def run() -> None:
        transport = httpx.ASGITransport(app=api.make_app(store))  # type: ignore[arg-type]
        async with httpx.AsyncClient(transport=transport, base_url="https://pki") as client:
            url = "/v1/attestation/verify"
            waiting = [asyncio.create_task(client.post(url, content=b"{}")) for _ in range(3)]
            await asyncio.sleep(0)
            while not all(task.done() for task in waiting):
                answer = await client.post(url, content=b"{}")
                if answer.status_code == 503:
                    break
            assert answer.status_code == 503
            assert answer.json()["error"]["kind"] == "HostFailure"
            assert "try again" in answer.json()["error"]["message"]
            store.go.set()
            assert {(await task).status_code for task in waiting} == {400}
            assert (await client.post(url, content=b"{}")).status_code == 400

    asyncio.run(run())
