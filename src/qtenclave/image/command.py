"""Whether the command of an image can start in it.

Decides what `execve` would say inside the enclave: the user may enter the directories on the way,
the file is found, may be executed, is for this processor, and what it needs first, an interpreter
or a loader and its libraries, is there too. It cannot tell what the program does then.

Source: Linux, execve(2); System V ABI, "Program Header"; `execvp` of musl, which `init` uses.
"""

from collections.abc import Iterator
from typing import Final

from qtenclave.errors import InvalidRequest, MalformedInput, QtCode
from qtenclave.image.application import Application, Read
from qtenclave.image.content import cut
from qtenclave.image.elf import (
    ELF_MAGIC,
    KIND_PROGRAM,
    KIND_SHARED,
    parse_elf,
    parse_interpreter,
)
from qtenclave.image.libraries import find_missing_library
from qtenclave.image.platform import Platform
from qtenclave.image.tree import Directory, Node, RegularFile, RootTree

__all__ = ["check_command"]

_MAX_INTERPRETERS: Final = 4  # scripts that are run by scripts; the kernel follows about as many
_MAX_FIRST_LINE: Final = 256  # BINPRM_BUF_SIZE of Linux
_READ, _EXECUTE = 4, 1


def _missing(text: str) -> InvalidRequest:
    return InvalidRequest(f"command of the image: {text}", code=QtCode.CONTAINER_IMAGE)


def _search_path(application: Application) -> Iterator[bytes]:
    for item in application.env:
        name, _, value = item.partition("=")
        if name == "PATH":
            yield from (part.encode() for part in value.split(":"))


def _may(node: Node, application: Application, bit: int) -> bool:
    """Tell whether the user may do to a file what a permission bit stands for."""
    user = application.user
    if user.uid == 0:
        # Root needs a bit to run a file, whoever's; it reads and searches without.
        return bit != _EXECUTE or isinstance(node, Directory) or bool(node.mode & 0o111)
    if user.uid == node.uid:
        return bool(node.mode & bit << 6)
    if node.gid in {user.gid, *user.groups}:
        return bool(node.mode & bit << 3)
    return bool(node.mode & bit)


class _Checker:
    def __init__(
        self, tree: RootTree, application: Application, platform: Platform, read: Read
    ) -> None:
        self._tree = tree
        self._application = application
        self._platform = platform
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
            node = self._tree.lookup(candidate, self._workdir, self._enters)
            if isinstance(node, Directory) and b"/" in name:
                raise _missing(f"expected {shown} to be a program, got a directory")
            if isinstance(node, RegularFile):
                present = True
                if _may(node, self._application, _EXECUTE):
                    return node
        if present:
            raise _missing(
                f"expected {shown} to be executable by user {self._application.user.uid}, got a"
                " file without that permission"
            )
        where = "the image" if b"/" in name else "a directory of PATH"
        raise _missing(f"expected {shown} in {where}, got no such file")

    def _enters(self, directory: Directory) -> bool:
        return _may(directory, self._application, _EXECUTE)

    def check_workdir(self) -> None:
        """Confirm that the user can be where the command is to start."""
        if self._tree.lookup(self._workdir, may_enter=self._enters) is None:
            raise _missing(
                f"expected user {self._application.user.uid} to enter the working directory"
                f" {self._application.workdir[:100]!a}, got one without that permission"
            )

    def check(self, name: bytes, depth: int = 0) -> None:
        """Confirm that a program starts, and everything that it is started by."""
        node = self.find(name)
        shown = ascii(name.decode("utf-8", "backslashreplace"))
        head = self._bytes(node, 0, _MAX_FIRST_LINE)
        if head.startswith(b"#!"):
            if not _may(node, self._application, _READ):
                raise _missing(
                    f"expected {shown} to be readable by user {self._application.user.uid}, whose"
                    " interpreter opens it, got a file without that permission"
                )
            if depth == _MAX_INTERPRETERS:
                raise _missing(f"expected {shown} to end in a program, got interpreters in a ring")
            self._check_script(head, shown, depth)
        elif head.startswith(ELF_MAGIC):
            self._check_elf(node, shown)
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

    def _check_elf(self, node: RegularFile, shown: str) -> None:
        def read(offset: int, size: int) -> bytes:
            return self._bytes(node, offset, size)

        try:
            elf = parse_elf(read)
        except MalformedInput as error:
            raise _missing(
                f"expected {shown} to be a 64-bit program for {self._platform.name}: {error}"
            ) from error
        if elf.machine != self._platform.elf_machine:
            raise _missing(
                f"expected {shown} to be a 64-bit program for {self._platform.name}, got one for"
                f" another processor"
            )
        if elf.kind not in {KIND_PROGRAM, KIND_SHARED}:
            raise _missing(f"expected {shown} to be a program, got an object file or a core dump")
        loader = parse_interpreter(elf, read)
        if loader is None:
            return
        try:
            self.find(self._absolute(loader))
        except InvalidRequest as error:
            raise _missing(f"expected the loader of {shown}, got: {error}") from error
        missing = find_missing_library(
            self._tree, self._application, self._platform, self._read, (node, elf, loader)
        )
        if missing is not None:
            name, by = (
                ascii(text[:100].decode("utf-8", "backslashreplace"))
                for text in (missing.name, missing.needed_by)
            )
            raise _missing(
                f"expected the libraries of {shown} in the image, got none called {name}, which"
                f" {by if missing.needed_by else 'it'} needs"
            )


def check_command(tree: RootTree, application: Application, platform: Platform, read: Read) -> None:
    """Confirm that the command of an image would start.

    Args:
        tree: The merged root.
        application: What runs in it.
        platform: What the image is for.
        read: Returns the data of a small content.

    Raises:
        InvalidRequest: It would not; the message says why.
    """
    checker = _Checker(tree, application, platform, read)
    checker.check_workdir()
    checker.check(application.argv[0].encode())
