"""The node's HTTP traffic against its description, and requests that no client of ours sends."""

import contextlib
import http.client
import json
import socket
from pathlib import Path

import pytest
import yaml

pytestmark = pytest.mark.machine

DESCRIPTION = yaml.safe_load(
    (Path(__file__).resolve().parents[3] / "docs/reference/node-api.yaml").read_text()
)
TYPES = {"object": dict, "array": list, "string": str, "integer": int}
START = "/v1/enclaves?cid=4&cpus=1&memory_mib=256&debug=0"


def resolve(schema):
    while "$ref" in schema:
        found = DESCRIPTION
        for part in schema["$ref"].removeprefix("#/").split("/"):
            found = found[part]
        schema = found
    return schema


def check(value, schema, where="answer"):
    """Hold a value against a schema of the description; enough of the language for ours."""
    schema = resolve(schema)
    if value is None and schema.get("nullable"):
        return
    assert type(value) is TYPES[schema["type"]], (where, value)
    assert value in schema.get("enum", [value]), (where, value)
    if schema["type"] == "object":
        assert schema["additionalProperties"] is False
        assert set(value) <= set(schema["properties"]), where
        assert set(schema["required"]) <= set(value), where
        for name, content in value.items():
            check(content, schema["properties"][name], f"{where}.{name}")
    if schema["type"] == "array":
        for number, item in enumerate(value):
            check(item, schema["items"], f"{where}[{number}]")


class Caller:
    """Plain HTTP over the node's socket, every answer held against the description."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.seen: set[tuple[str, str, int]] = set()

    def __call__(self, method, target, operation=None, body=None, headers=None):
        connection = http.client.HTTPConnection("qtd")
        connection.sock = socket.socket(socket.AF_UNIX)
        connection.sock.connect(str(self.path))
        try:
            # An answer may come before the body was taken; the rest of it is then refused.
            with contextlib.suppress(BrokenPipeError, ConnectionResetError):
                connection.request(method, target, body=body, headers=headers or {})
            answer = connection.getresponse()
            content = answer.read()
        finally:
            connection.close()
        if operation is None:
            return answer.status, content
        described = DESCRIPTION["paths"][operation][method.lower()]["responses"]
        assert str(answer.status) in described, (method, target, answer.status, content)
        kind = resolve(described[str(answer.status)])["content"]
        if "application/json" in kind:
            content = json.loads(content)
            check(content, kind["application/json"]["schema"])
        self.seen.add((method, operation, answer.status))
        return answer.status, content


@pytest.fixture
def call(qtd):
    return Caller(qtd.run / "qtd.sock")


def test_every_operation_answers_as_described(call, make_image):
    image = make_image("exit", "3").read_bytes()
    call("GET", "/v1/node", "/v1/node")
    call("GET", "/v1/enclaves", "/v1/enclaves")
    assert call("POST", START, "/v1/enclaves", image)[0] == 201
    sleeping = make_image("sleep").read_bytes()
    start = START.replace("cid=4", "cid=5").replace("debug=0", "debug=1")
    enclave = call("POST", start, "/v1/enclaves", sleeping)[1]
    one = f"/v1/enclaves/{enclave['enclave_id']}"
    assert call("POST", start, "/v1/enclaves", sleeping)[0] == 409
    assert call("GET", one, "/v1/enclaves/{enclave_id}") == (200, enclave)
    assert call("DELETE", one, "/v1/enclaves/{enclave_id}")[0] == 200
    assert call("DELETE", one, "/v1/enclaves/{enclave_id}")[0] == 409
    assert call("GET", one, "/v1/enclaves/{enclave_id}")[0] == 409
    console = "/v1/enclaves/{enclave_id}/console"
    assert call("GET", f"{one}/console", console)[0] == 409
    endings = call("GET", "/v1/endings", "/v1/endings")[1]["endings"]
    assert {ending["cid"]: ending["cause"] for ending in endings}[5] == "stopped"
    described = {
        (method.upper(), path)
        for path, operations in DESCRIPTION["paths"].items()
        for method in operations
        if method != "parameters"
    }
    assert {(method, path) for method, path, _ in call.seen} == described


REFUSED = {
    "no parameter": "/v1/enclaves",
    "one parameter missing": START.replace("&debug=0", ""),
    "one twice": START + "&cid=5",
    "one that is unknown": START + "&path=/etc/passwd",
    "negative": START.replace("cid=4", "cid=-4"),
    "not a number": START.replace("cpus=1", "cpus=all"),
    "other digits": START.replace("cpus=1", "cpus=%D9%A1"),
    "a very long number": START.replace("cpus=1", "cpus=" + "9" * 5000),
    "debug that is neither": START.replace("debug=0", "debug=2"),
    "a reserved context id": START.replace("cid=4", "cid=3"),
    "no CPU": START.replace("cpus=1", "cpus=0"),
    "memory below the minimum": START.replace("256", "47"),
}


@pytest.mark.parametrize("reason", REFUSED)
def test_requests_that_are_refused(reason, call):
    status, content = call("POST", REFUSED[reason], "/v1/enclaves", b"x" * 100)
    assert status == 400
    assert content["error"]["kind"] == "InvalidRequest"
    assert call("GET", "/v1/node")[0] == 200


def test_an_image_of_unknown_length_is_refused(call):
    status, content = call(
        "POST", START, "/v1/enclaves", iter([b"x"]), {"Transfer-Encoding": "chunked"}
    )
    assert (status, content["error"]["code"]) == (400, 1)


@pytest.mark.parametrize(
    "target", ["/v1/enclaves/x", "/v1/enclaves/-1", "/v1/enclaves/0/console/x"]
)
def test_odd_paths(target, call):
    assert call("GET", target)[0] in {400, 404}
    assert call("GET", "/v1/node")[0] == 200


@pytest.mark.parametrize(
    "junk", [b"\0" * 5000, b"GET\r\n\r\n", b"POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n"]
)
def test_what_is_no_http(junk, call, qtd):
    with socket.socket(socket.AF_UNIX) as channel:
        channel.connect(str(qtd.run / "qtd.sock"))
        channel.sendall(junk)
        channel.shutdown(socket.SHUT_WR)
        while channel.recv(65536):
            pass
    assert call("GET", "/v1/node")[0] == 200
