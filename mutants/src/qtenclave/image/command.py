"""Whether the command of an image can start in it.

Decides what `execve` would say inside the enclave: the file is found, may be executed by its user,
is for this processor, and what it needs first, an interpreter or a loader, is there too. It cannot
tell what the program does then.

Source: Linux, execve(2); System V ABI, "Program Header"; `execvp` of musl, which `init` uses.
"""

import struct
from collections.abc import Iterator
from typing import Final

from qtenclave.errors import InvalidRequest, QtCode
from qtenclave.image.application import Application, Read
from qtenclave.image.content import cut
from qtenclave.image.tree import Directory, RegularFile, RootTree

__all__ = ["check_command"]

_MAX_INTERPRETERS: Final = 4  # scripts that are run by scripts; the kernel follows about as many
_MAX_FIRST_LINE: Final = 256  # BINPRM_BUF_SIZE of Linux
_ELF: Final = struct.Struct("<4sBB10xHHI8xQ12xHHH6x")
_ELF_64_LITTLE: Final = (2, 1)
_ELF_MACHINES: Final = {"amd64": 62, "arm64": 183}
_PROGRAM_HEADER: Final = struct.Struct("<I4xQ16xQ16x")  # p_type, p_offset, p_filesz
_PT_INTERP: Final = 3
_MAX_PROGRAM_HEADERS: Final = 128
_MAX_LOADER_NAME: Final = 4096


def _missing(text: str) -> InvalidRequest:
    return InvalidRequest(f"command of the image: {text}", code=QtCode.CONTAINER_IMAGE)


def _search_path(application: Application) -> Iterator[bytes]:
    for item in application.env:
        name, _, value = item.partition("=")
        if name == "PATH":
            yield from (part.encode() for part in value.split(":"))


def _may_execute(node: RegularFile, application: Application) -> bool:
    user = application.user
    if user.uid == 0:
        return bool(node.mode & 0o111)
    if user.uid == node.uid:
        return bool(node.mode & 0o100)
    if node.gid in {user.gid, *user.groups}:
        return bool(node.mode & 0o010)
    return bool(node.mode & 0o001)


class _Checker:
    def __init__(
        self, tree: RootTree, application: Application, architecture: str, read: Read
    ) -> None:
        self._tree = tree
        self._application = application
        self._architecture = architecture
        self._read = read
        self._workdir = application.workdir.encode()

    def _bytes(self, node: RegularFile, offset: int, size: int) -> bytes:
        return self._read(cut(node.content, offset, size))

    def find(self, name: bytes) -> RegularFile:
        """Return the file that `execvp` would take for `name`."""
        shown = ascii(name.decode("utf-8", "backslashreplace"))
        if b"/" in name:
            candidates = [name]
        else:
            candidates = [part + b"/" + name for part in _search_path(self._application)]
            candidates = [c if not c.startswith(b"/" + name) else b"./" + name for c in candidates]
        present = False
        for candidate in candidates:
            node = self._tree.lookup(candidate, self._workdir)
            if isinstance(node, Directory) and b"/" in name:
                raise _missing(f"expected {shown} to be a program, got a directory")
            if isinstance(node, RegularFile):
                present = True
                if _may_execute(node, self._application):
                    return node
        if present:
            raise _missing(
                f"expected {shown} to be executable by user {self._application.user.uid}, got a"
                " file without that permission"
            )
        where = "the image" if b"/" in name else "a directory of PATH"
        raise _missing(f"expected {shown} in {where}, got no such file")

    def check(self, name: bytes, depth: int = 0) -> None:
        """Confirm that a program starts, and everything that it is started by."""
        node = self.find(name)
        shown = ascii(name.decode("utf-8", "backslashreplace"))
        head = self._bytes(node, 0, _MAX_FIRST_LINE)
        if head.startswith(b"#!"):
            if depth == _MAX_INTERPRETERS:
                raise _missing(f"expected {shown} to end in a program, got interpreters in a ring")
            self._check_script(head, shown, depth)
        elif head.startswith(b"\x7fELF"):
            self._check_elf(node, head, shown)
        else:
            raise _missing(
                f"expected {shown} to be an ELF program or a script that begins with #!, got"
                " another file"
            )

    def _check_script(self, head: bytes, shown: str, depth: int) -> None:
        # Blanks and tabs alone separate here: a carriage return belongs to the name.
        line = head[2:].split(b"\n")[0].strip(b" \t").replace(b"\t", b" ")
        words = line.split(b" ", 1) if line else []
        if not words:
            raise _missing(f"expected an interpreter in the first line of {shown}, got none")
        try:
            self.check(self._absolute(words[0]), depth + 1)
            # `#!/usr/bin/env python3` is so common that its second step is worth a look as well.
            if words[0].endswith(b"/env") and len(words) == 2:
                program = words[1].strip()
                if program and not program.startswith(b"-") and b"=" not in program:
                    self.check(program, depth + 1)
        except InvalidRequest as error:
            raise _missing(f"expected the interpreter of {shown}, got: {error}") from error

    def _absolute(self, name: bytes) -> bytes:
        return name if b"/" in name else b"./" + name  # the kernel does not search PATH

    def _check_elf(self, node: RegularFile, head: bytes, shown: str) -> None:
        machine = _ELF_MACHINES[self._architecture]
        if len(head) < _ELF.size:
            raise _missing(f"expected {shown} to be a whole ELF program, got a part")
        _, bits, order, _, got, _, offset, _, entry_size, count = _ELF.unpack_from(head)
        if (bits, order) != _ELF_64_LITTLE or got != machine:
            raise _missing(
                f"expected {shown} to be a 64-bit program for {self._architecture}, got one for"
                f" another processor"
            )
        if entry_size != _PROGRAM_HEADER.size or count > _MAX_PROGRAM_HEADERS:
            raise _missing(f"expected {shown} to be an ELF program, got odd program headers")
        table = self._bytes(node, offset, count * entry_size)
        for start in range(0, len(table) - entry_size + 1, entry_size):
            kind, place, size = _PROGRAM_HEADER.unpack_from(table, start)
            if kind == _PT_INTERP:
                loader = self._bytes(node, place, min(size, _MAX_LOADER_NAME)).rstrip(b"\0")
                try:
                    self.find(self._absolute(loader))
                except InvalidRequest as error:
                    raise _missing(f"expected the loader of {shown}, got: {error}") from error


def check_command(tree: RootTree, application: Application, architecture: str, read: Read) -> None:
    """Confirm that the command of an image would start.

    Args:
        tree: The merged root.
        application: What runs in it.
        architecture: Of the enclave, in the words of OCI (`amd64`).
        read: Returns the data of a small content.

    Raises:
        InvalidRequest: It would not; the message says why.
    """
    _Checker(tree, application, architecture, read).check(application.argv[0].encode())
