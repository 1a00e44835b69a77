"""What an image runs: command, environment, directory and user, decided when the image is built.

Decides what `init` finds in `app/`. Names of users are looked up in the image's own files now, and
a command that is not there is an error now: inside an enclave nobody could see why it ended.

Source: OCI image specification, "Image Configuration"; POSIX.1-2017, "passwd" and "group" files.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from qtenclave.errors import InvalidRequest, MalformedInput, QtCode
from qtenclave.image.content import Content
from qtenclave.image.tree import Directory, RegularFile, RootTree

__all__ = ["Application", "Read", "User", "read_application"]

DEFAULT_PATH: Final = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
_MAX_TEXT_BYTES: Final = 1 << 20
"""Of arguments, and of environment; the kernel takes 2 MiB of both with room for pointers."""
_MAX_DATABASE_BYTES: Final = 4 << 20  # of /etc/passwd and /etc/group
_MAX_GROUPS: Final = 256
"""Further groups of a user; `init` makes room for as many."""
_MAX_ID: Final = (1 << 32) - 2

Read = Callable[[Content], bytes]


@dataclass(frozen=True, slots=True)
class User:
    """Who the command runs as, in numbers."""

    uid: int
    gid: int
    groups: tuple[int, ...]
    home: str

    def encode(self) -> bytes:
        """Return the form that `init` reads."""
        return f"{self.uid}:{self.gid}:{','.join(map(str, self.groups))}".encode()


@dataclass(frozen=True, slots=True)
class Application:
    """What runs in the enclave."""

    argv: tuple[str, ...]
    env: tuple[str, ...]
    workdir: str
    user: User


def _malformed(text: str) -> MalformedInput:
    return MalformedInput(f"container configuration: {text}", code=QtCode.CONTAINER_IMAGE)


def _texts(config: Mapping[str, object], key: str) -> list[str]:
    value = config.get(key)
    if value is None:
        return []
    if not isinstance(value, list) or not all(
        isinstance(item, str) and "\0" not in item for item in value
    ):
        raise _malformed(f"expected a list of texts as {key}, got another value")
    if sum(len(_encode(item)) + 1 for item in value) > _MAX_TEXT_BYTES:
        raise _malformed(f"expected at most {_MAX_TEXT_BYTES} bytes of {key}, got more")
    return value


def _encode(text: str) -> bytes:
    try:
        return text.encode()
    except UnicodeEncodeError as error:  # JSON can spell half of a surrogate pair
        raise _malformed("expected Unicode text, got a lone surrogate") from error


def _text(config: Mapping[str, object], key: str) -> str:
    value = config.get(key)
    if value is None:
        return ""
    if not isinstance(value, str) or "\0" in value or len(_encode(value)) > _MAX_DATABASE_BYTES:
        raise _malformed(f"expected a text as {key}, got another value")
    return value


def _environment(config: Mapping[str, object], home: str) -> tuple[str, ...]:
    """Return the environment, later values of a name winning, with PATH and HOME always there."""
    values = {"PATH": DEFAULT_PATH, "HOME": home}
    for item in _texts(config, "Env"):
        name, separator, value = item.partition("=")
        if not separator or not name:
            raise _malformed("expected NAME=VALUE in Env, got another text")
        values[name] = value
    return tuple(f"{name}={value}" for name, value in values.items())


def _database(tree: RootTree, read: Read, path: bytes) -> list[list[str]]:
    """Return the lines of a user database in the image, cut into fields."""
    node = tree.lookup(path)
    if not isinstance(node, RegularFile):
        return []
    if node.size > _MAX_DATABASE_BYTES:
        raise _malformed(f"expected {path.decode()} of at most {_MAX_DATABASE_BYTES} bytes")
    text = read(node.content).decode("utf-8", "surrogateescape")
    return [line.split(":") for line in text.split("\n") if line and not line.startswith("#")]


def _id(text: str) -> int | None:
    """Return a user or group number, or None if it is a name."""
    if not (text.isascii() and text.isdigit()):
        return None
    number = int(text) if len(text) <= 10 else _MAX_ID + 1
    if number > _MAX_ID:
        raise _malformed(f"expected an id up to {_MAX_ID}, got {text[:20]}")
    return number


def _find_user(rows: list[list[str]], wanted: str) -> tuple[str, int, int, str] | None:
    """Return name, uid, gid and home of the first matching line."""
    number = _id(wanted)
    for row in rows:
        if len(row) < 7:
            continue
        uid, gid = _id(row[2]), _id(row[3])
        if uid is None or gid is None:
            continue
        if row[0] == wanted or uid == number:
            return row[0], uid, gid, row[5]
    return None


def _find_group(rows: list[list[str]], wanted: str) -> int | None:
    for row in rows:
        if len(row) >= 4 and row[0] == wanted:
            return _id(row[2])
    return _id(wanted)


def _resolve_user(tree: RootTree, read: Read, text: str) -> User:
    """Return the numbers behind `user`, `uid`, `user:group` and `uid:gid`."""
    wanted, _, wanted_group = text.partition(":")
    wanted = wanted or "0"
    found = _find_user(_database(tree, read, b"/etc/passwd"), wanted)
    groups = _database(tree, read, b"/etc/group")
    number = _id(wanted)
    if found is None and number is None:
        raise InvalidRequest(
            f"user of the image: expected one in its /etc/passwd, got {wanted[:64]!a}",
            code=QtCode.CONTAINER_IMAGE,
        )
    name, uid, gid, home = found or ("", number or 0, 0, "/")
    if wanted_group:
        group = _find_group(groups, wanted_group)
        if group is None:
            raise InvalidRequest(
                f"group of the image: expected one in its /etc/group, got {wanted_group[:64]!a}",
                code=QtCode.CONTAINER_IMAGE,
            )
        return User(uid, group, (), home or "/")
    members = {
        _id(row[2]) for row in groups if len(row) >= 4 and name and name in row[3].split(",")
    }
    further = sorted(member for member in members if member is not None and member != gid)
    if len(further) > _MAX_GROUPS:
        raise _malformed(f"expected at most {_MAX_GROUPS} groups of a user, got {len(further)}")
    return User(uid, gid, tuple(further), home or "/")


def read_application(tree: RootTree, config: Mapping[str, object], read: Read) -> Application:
    """Return what the image runs, and make its working directory where it is missing.

    That the command starts is checked by `command.check_command`.

    Args:
        tree: The merged root.
        config: The member `config` of the image's configuration.
        read: Returns the data of a small content.

    Raises:
        InvalidRequest: There is no command, or a name is unknown.
        MalformedInput: A value is none that the specification allows.
    """
    argv = (*_texts(config, "Entrypoint"), *_texts(config, "Cmd"))
    if not argv or not argv[0]:
        raise InvalidRequest(
            "command: expected ENTRYPOINT or CMD in the image, got neither",
            code=QtCode.CONTAINER_IMAGE,
        )
    user = _resolve_user(tree, read, _text(config, "User"))
    workdir = _text(config, "WorkingDir") or "/"
    if not workdir.startswith("/"):
        raise _malformed(f"expected an absolute WorkingDir, got {workdir[:100]!a}")
    if not isinstance(tree.lookup(_encode(workdir)), Directory):
        try:
            tree.make_directory(_encode(workdir))
        except MalformedInput as error:
            raise InvalidRequest(
                f"WORKDIR {workdir[:100]!a}: {error}", code=QtCode.CONTAINER_IMAGE
            ) from error
    return Application(argv, _environment(config, user.home), workdir, user)
