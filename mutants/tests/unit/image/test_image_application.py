"""What an image runs is decided when it is built, and a command that cannot start is an error."""

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qtenclave.errors import InvalidRequest, MalformedInput
from qtenclave.image.application import DEFAULT_PATH, Application, User, read_application
from qtenclave.image.command import check_command
from qtenclave.image.content import Content
from qtenclave.image.tree import Directory, RegularFile, RootTree, Symlink

Make = Callable[..., Any]

PASSWD = b"""root:x:0:0:root:/root:/bin/sh
# a comment
broken line
app:x:1000:1001:The App:/home/app:/bin/sh
app:x:2000:2000:second of the name:/:/bin/sh
homeless:x:1002:1002:::
odd:x:many:1:::
"""
GROUP = b"""root:x:0:
app:x:1001:
audio:x:29:app,root
disk:x:27:app
app2:x:1001:app
empty:x:30:
"""


def no_layers(content: Content) -> bytes:
    assert isinstance(content, bytes)
    return content


def tree(files: dict[str, tuple[bytes, int] | str | None] | None = None) -> RootTree:
    """Return a root: bytes with mode are files, texts are links, None are directories."""
    made = RootTree()
    contents: dict[str, tuple[bytes, int] | str | None] = {
        "etc/passwd": (PASSWD, 0o644),
        "etc/group": (GROUP, 0o644),
        **(files or {}),
    }
    for path, content in contents.items():
        *parents, name = path.encode().split(b"/")
        made.make_directory(b"/".join(parents))
        directory = made.lookup(b"/" + b"/".join(parents))
        assert isinstance(directory, Directory)
        match content:
            case None:
                directory.children[name] = Directory()
            case str():
                directory.children[name] = Symlink(target=content.encode())
            case (data, mode):
                directory.children[name] = RegularFile(mode=mode, content=data)
    return made


USERS = {
    "": User(0, 0, (29,), "/root"),
    "root": User(0, 0, (29,), "/root"),
    "0": User(0, 0, (29,), "/root"),
    "app": User(1000, 1001, (27, 29), "/home/app"),
    "1000": User(1000, 1001, (27, 29), "/home/app"),
    "app:audio": User(1000, 29, (), "/home/app"),
    "app:27": User(1000, 27, (), "/home/app"),
    "app:12345": User(1000, 12345, (), "/home/app"),
    ":audio": User(0, 29, (), "/root"),
    "homeless": User(1002, 1002, (), "/"),
    "5555": User(5555, 0, (), "/"),
    "5555:6666": User(5555, 6666, (), "/"),
    "4294967294": User(4294967294, 0, (), "/"),
}


@pytest.mark.parametrize(("text", "expected"), USERS.items())
def test_user(text: str, expected: User) -> None:
    application = read_application(tree(), {"Cmd": ["/a"], "User": text}, no_layers)
    assert application.user == expected
    assert f"HOME={expected.home}" in application.env


def test_user_for_init() -> None:
    assert User(1, 2, (), "/").encode() == b"1:2:"
    assert User(1, 2, (3, 4), "/").encode() == b"1:2:3,4"


def test_without_user_databases() -> None:
    made = RootTree()
    application = read_application(made, {"Cmd": ["/a"]}, no_layers)
    assert application.user == User(0, 0, (), "/")
    with pytest.raises(InvalidRequest):
        read_application(made, {"Cmd": ["/a"], "User": "app"}, no_layers)


@pytest.mark.parametrize("user", ["nobody-here", "app:nobody-here", "odd", "root:"[:-1] + "x"])
def test_unknown_user(user: str) -> None:
    with pytest.raises(InvalidRequest):
        read_application(tree(), {"Cmd": ["/a"], "User": user}, no_layers)


def test_command_and_environment() -> None:
    config = {
        "Entrypoint": ["/bin/a", "b"],
        "Cmd": ["c", ""],
        "Env": ["X=1", "PATH=/opt", "X=2", "Y=a=b", "Z="],
        "WorkingDir": "/srv/app",
    }
    made = tree()
    application = read_application(made, config, no_layers)
    assert application.argv == ("/bin/a", "b", "c", "")
    assert application.env == ("PATH=/opt", "HOME=/root", "X=2", "Y=a=b", "Z=")
    assert application.workdir == "/srv/app"
    assert isinstance(made.lookup(b"/srv/app"), Directory)
    plain = read_application(made, {"Cmd": ["/a"]}, no_layers)
    assert plain.env == (f"PATH={DEFAULT_PATH}", "HOME=/root")
    assert plain.workdir == "/"


BAD_CONFIGS: dict[str, dict[str, Any]] = {
    "no command": {},
    "empty command": {"Cmd": []},
    "command without a name": {"Entrypoint": [""], "Cmd": ["/a"]},
    "command as text": {"Cmd": "/a"},
    "number in the command": {"Cmd": ["/a", 1]},
    "NUL in the command": {"Cmd": ["/a\0b"]},
    "half a character in the command": {"Cmd": ["/a", "\ud800"]},
    "huge command": {"Cmd": ["/a", "x" * (1 << 20)]},
    "environment without a name": {"Cmd": ["/a"], "Env": ["=x"]},
    "environment without a value": {"Cmd": ["/a"], "Env": ["X"]},
    "environment as object": {"Cmd": ["/a"], "Env": {"X": "1"}},
    "relative directory": {"Cmd": ["/a"], "WorkingDir": "srv"},
    "directory that is a file": {"Cmd": ["/a"], "WorkingDir": "/etc/passwd"},
    "directory below a file": {"Cmd": ["/a"], "WorkingDir": "/etc/passwd/x"},
    "directory outside": {"Cmd": ["/a"], "WorkingDir": "/nowhere/../.."[:-1] + "./x/../y"},
    "directory as number": {"Cmd": ["/a"], "WorkingDir": 1},
    "user as number": {"Cmd": ["/a"], "User": 1},
    "uid too large": {"Cmd": ["/a"], "User": "4294967295"},
    "uid far too large": {"Cmd": ["/a"], "User": "9" * 5000},
}


@pytest.mark.parametrize("config", BAD_CONFIGS.values(), ids=BAD_CONFIGS.keys())
def test_bad_configuration(config: dict[str, Any]) -> None:
    with pytest.raises((InvalidRequest, MalformedInput)):
        read_application(tree(), config, no_layers)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=5,
)


@given(
    st.dictionaries(st.sampled_from(["Cmd", "Entrypoint", "Env", "WorkingDir", "User"]), JSON),
    st.binary(max_size=60),
)
def test_arbitrary_configuration(config: dict[str, Any], passwd: bytes) -> None:
    try:
        read_application(tree({"etc/passwd": (passwd, 0)}), config, no_layers)
    except (InvalidRequest, MalformedInput):
        return


def application(command: str, workdir: str = "/", path: str = "/bin", uid: int = 0) -> Application:
    return Application((command,), (f"PATH={path}",), workdir, User(uid, 100, (200,), "/"))


X = 0o755
STARTS: dict[str, tuple[Callable[[Make], dict[str, Any]], Application]] = {
    "absolute": (lambda elf: {"app": (elf(), X)}, application("/app")),
    "through PATH": (lambda elf: {"bin/app": (elf(), X)}, application("app")),
    "second in PATH": (lambda elf: {"b/app": (elf(), X)}, application("app", path="/a:/b")),
    "PATH skips what is not executable": (
        lambda elf: {"a/app": (elf(), 0o644), "b/app": (elf(), X)},
        application("app", path="/a:/b"),
    ),
    "empty PATH entry is the directory": (
        lambda elf: {"srv/app": (elf(), X)},
        application("app", "/srv", ":/bin"),
    ),
    "relative": (lambda elf: {"srv/run/app": (elf(), X)}, application("run/app", "/srv")),
    "dot": (lambda elf: {"srv/app": (elf(), X)}, application("./app", "/srv")),
    "link": (lambda elf: {"bin": "usr/bin", "usr/bin/app": (elf(), X)}, application("/bin/app")),
    "absolute link": (
        lambda elf: {"bin/app": "/opt/app", "opt/app": (elf(), X)},
        application("app"),
    ),
    "link above the root": (lambda elf: {"app": "../../x", "x": (elf(), X)}, application("/app")),
    "loader": (
        lambda elf: {"app": (elf(loader=b"/lib/ld.so"), X), "lib/ld.so": (elf(), X)},
        application("/app"),
    ),
    "script": (lambda elf: {"app": (b"#!/bin/sh\n", X), "bin/sh": (elf(), X)}, application("/app")),
    "script with an argument": (
        lambda elf: {"app": (b"#! /bin/sh -e\n", X), "bin/sh": (elf(), X)},
        application("/app"),
    ),
    "script of a script": (
        lambda elf: {"a": (b"#!/b", X), "b": (b"#!/bin/sh\n", X), "bin/sh": (elf(), X)},
        application("/a"),
    ),
    "env": (
        lambda elf: {"a": (b"#!/bin/env sh\n", X), "bin/sh": (elf(), X), "bin/env": (elf(), X)},
        application("/a"),
    ),
    "executable by the owner": (lambda elf: {"a": (elf(), 0o100)}, application("/a")),
    "executable by others": (lambda elf: {"a": (elf(), 0o001)}, application("/a", uid=1000)),
}


@pytest.mark.parametrize(("files", "run"), STARTS.values(), ids=STARTS.keys())
def test_command_starts(
    program: Make, files: Callable[[Make], dict[str, Any]], run: Application
) -> None:
    check_command(tree(files(program)), run, "amd64", no_layers)


FAILS: dict[str, tuple[Callable[[Make], dict[str, Any]], Application]] = {
    "missing": (lambda _: {}, application("/app")),
    "missing in PATH": (lambda elf: {"opt/app": (elf(), X)}, application("app")),
    "relative to another directory": (lambda elf: {"run/app": (elf(), X)}, application("./app")),
    "directory": (lambda _: {"app": None}, application("/app")),
    "broken link": (lambda _: {"app": "nowhere"}, application("/app")),
    "ring of links": (lambda _: {"app": "b", "b": "app"}, application("/app")),
    "below a file": (lambda elf: {"app": (elf(), X)}, application("/app/x")),
    "not executable": (lambda elf: {"app": (elf(), 0o644)}, application("/app")),
    "not executable by this user": (lambda elf: {"a": (elf(), 0o700)}, application("/a", uid=1000)),
    "empty file": (lambda _: {"app": (b"", X)}, application("/app")),
    "text without #!": (lambda _: {"app": (b"echo hello\n", X)}, application("/app")),
    "script without an interpreter": (lambda _: {"app": (b"#!\n", X)}, application("/app")),
    "script with a missing interpreter": (lambda _: {"a": (b"#!/bin/sh\n", X)}, application("/a")),
    "interpreter with a carriage return": (
        lambda elf: {"a": (b"#!/bin/sh\r\n", X), "bin/sh": (elf(), X)},
        application("/a"),
    ),
    "script of itself": (lambda _: {"a": (b"#!/a\n", X)}, application("/a")),
    "env without its program": (
        lambda elf: {"a": (b"#!/bin/env python3\n", X), "bin/env": (elf(), X)},
        application("/a"),
    ),
    "other processor": (lambda elf: {"app": (elf(183), X)}, application("/app")),
    "short ELF": (lambda elf: {"app": (elf()[:40], X)}, application("/app")),
    "missing loader": (lambda elf: {"a": (elf(loader=b"/lib/ld.so"), X)}, application("/a")),
    "loader as directory": (
        lambda elf: {"a": (elf(loader=b"/lib"), X), "lib": None},
        application("/a"),
    ),
}


@pytest.mark.parametrize(("files", "run"), FAILS.values(), ids=FAILS.keys())
def test_command_fails(
    program: Make, files: Callable[[Make], dict[str, Any]], run: Application
) -> None:
    with pytest.raises(InvalidRequest, match="command of the image"):
        check_command(tree(files(program)), run, "amd64", no_layers)


@given(st.data())
def test_arbitrary_program(program: Make, data: st.DataObject) -> None:
    content = bytearray(program(loader=b"/lib/ld.so"))
    for _ in range(data.draw(st.integers(0, 6))):
        content[data.draw(st.integers(4, len(content) - 1))] = data.draw(st.integers(0, 255))
    try:
        check_command(tree({"a": (bytes(content), X)}), application("/a"), "amd64", no_layers)
    except InvalidRequest:
        return
