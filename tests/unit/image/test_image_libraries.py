"""A library that is nowhere in the image is an error when it is built, and nothing else is."""

import shutil
import struct
import subprocess
from collections.abc import Mapping
from pathlib import Path

import pytest
from guest_parts import elf_dynamic as elf
from guest_parts import elf_program
from hypothesis import given
from hypothesis import strategies as st

from qtenclave.errors import InvalidRequest, MalformedInput
from qtenclave.image.application import DEFAULT_PATH, Application, User
from qtenclave.image.command import check_command
from qtenclave.image.content import Content
from qtenclave.image.elf import notes, parse_dynamic, parse_elf, parse_interpreter
from qtenclave.image.platform import parse_platform
from qtenclave.image.tree import Directory, RegularFile, RootTree, Symlink

AMD64 = parse_platform("linux/amd64")
LD = b"/lib64/ld-linux-x86-64.so.2"
MUSL = b"/lib/ld-musl-x86_64.so.1"
GLIBC = {"lib64/ld-linux-x86-64.so.2": elf(), "lib/x86_64-linux-gnu/libc.so.6": elf()}


def no_layers(content: Content) -> bytes:
    assert isinstance(content, bytes)
    return content


def check(files: Mapping[str, bytes | str], env: str = "", workdir: str = "/") -> None:
    """Check `/opt/app/bin/app`; texts are symbolic links."""
    tree = RootTree()
    for path, content in files.items():
        *parents, name = path.encode().split(b"/")
        tree.make_directory(b"/".join(parents))
        directory = tree.lookup(b"/" + b"/".join(parents))
        assert isinstance(directory, Directory)
        directory.children[name] = (
            Symlink(target=content.encode())
            if isinstance(content, str)
            else RegularFile(mode=0o755, content=content)
        )
    environment = (f"PATH={DEFAULT_PATH}", *([env] if env else []))
    application = Application(("/opt/app/bin/app",), environment, workdir, User(0, 0, (), "/"))
    check_command(tree, application, AMD64, no_layers)


def app(*needed: bytes, loader: bytes = LD, **changes: bytes) -> dict[str, bytes]:
    return {"opt/app/bin/app": elf(62, loader, needed, **changes)}


X = elf(soname=b"libx.so.1")
THERE: dict[str, tuple[Mapping[str, bytes | str], str]] = {
    "usual places": ({**GLIBC, **app(b"libc.so.6")}, ""),
    "the loader itself": ({**GLIBC, **app(b"libc.so.6", b"ld-linux-x86-64.so.2")}, ""),
    "RUNPATH": ({**GLIBC, **app(b"libx.so.1", runpath=b"/opt/x"), "opt/x/libx.so.1": X}, ""),
    "RPATH": ({**GLIBC, **app(b"libx.so.1", rpath=b"/y:/opt/x"), "opt/x/libx.so.1": X}, ""),
    "$ORIGIN of the program": (
        {**GLIBC, **app(b"libx.so.1", runpath=b"$ORIGIN/../lib"), "opt/app/lib/libx.so.1": X},
        "",
    ),
    "${ORIGIN} of a library": (
        {
            **GLIBC,
            **app(b"liba.so", runpath=b"${ORIGIN}"),
            "opt/app/bin/liba.so": elf(needed=[b"libx.so.1"], runpath=b"${ORIGIN}/more"),
            "opt/app/bin/more/libx.so.1": X,
        },
        "",
    ),
    "a path that a library brings later": (
        {
            **GLIBC,
            **app(b"libx.so.1", b"liba.so"),
            "lib/liba.so": elf(runpath=b"/opt/x"),
            "opt/x/libx.so.1": X,
        },
        "",
    ),
    "the name of a library under another": (
        {**GLIBC, **app(b"libx.so.1", b"other.so"), "lib/other.so": X},
        "",
    ),
    "through links": (
        {**GLIBC, **app(b"libx.so.1"), "usr/lib/libx.so.1": "../../opt/x.so", "opt/x.so": X},
        "",
    ),
    "configured": (
        {
            **GLIBC,
            **app(b"libx.so.1"),
            "etc/ld.so.conf": b"# a remark\ninclude /etc/ld.so.conf.d/*.conf\n",
            "etc/ld.so.conf.d/x.conf": b"/opt/x # there\n",
            "opt/x/libx.so.1": X,
        },
        "",
    ),
    "in the cache": (
        {
            **GLIBC,
            **app(b"libx.so.1"),
            "etc/ld.so.cache": b"glibc-ld.so.cache1.1\0libx.so.1\0/odd/libx.so.1\0",
            "odd/libx.so.1": X,
        },
        "",
    ),
    "LD_LIBRARY_PATH": (
        {**GLIBC, **app(b"libx.so.1"), "opt/x/libx.so.1": X},
        "LD_LIBRARY_PATH=/a:/opt/x",
    ),
    "for newer processors": (
        {**GLIBC, **app(b"libx.so.1"), "lib/glibc-hwcaps/x86-64-v3/libx.so.1": X},
        "",
    ),
    "by a path": ({**GLIBC, **app(b"/opt/x.so"), "opt/x.so": X}, ""),
    "by a path from the working directory": ({**GLIBC, **app(b"srv/x.so"), "srv/x.so": X}, ""),
    "libraries in a ring": (
        {
            **GLIBC,
            **app(b"liba.so"),
            "lib/liba.so": elf(needed=[b"libb.so"]),
            "lib/libb.so": elf(needed=[b"liba.so", b"libc.so.6"]),
        },
        "",
    ),
    "musl, which is its own libc": (
        {MUSL.decode()[1:]: elf(), **app(b"libc.musl-x86_64.so.1", b"libm.so", loader=MUSL)},
        "",
    ),
    "musl's usual places": (
        {
            MUSL.decode()[1:]: elf(),
            **app(b"libx.so.1", loader=MUSL),
            "usr/local/lib/libx.so.1": X,
        },
        "",
    ),
    "musl's path file": (
        {
            MUSL.decode()[1:]: elf(),
            **app(b"libx.so.1", loader=MUSL),
            "etc/ld-musl-x86_64.path": b"/a\n/opt/x:/b\n",
            "opt/x/libx.so.1": X,
        },
        "",
    ),
    "a library that cannot be read": (
        {**GLIBC, **app(b"libx.so.1", b"libnone.so"), "lib/libx.so.1": b"INPUT(-ly)"},
        "",
    ),
}
# Nobody can tell, so nobody is told.
OPEN: dict[str, tuple[Mapping[str, bytes | str], str]] = {
    "another loader": ({"lib/ld.so": elf(), **app(b"libnone.so", loader=b"/lib/ld.so")}, ""),
    "a loader at another place": (
        {"nix/ld-linux-x86-64.so.2": elf(), **app(b"n.so", loader=b"/nix/ld-linux-x86-64.so.2")},
        "",
    ),
    "glibc's loader beside musl": ({**GLIBC, MUSL.decode()[1:]: elf(), **app(b"libnone.so")}, ""),
    "a preloaded library": ({**GLIBC, **app(b"libnone.so")}, "LD_PRELOAD=/x.so"),
    "libraries preloaded by a file": (
        {**GLIBC, **app(b"libnone.so"), "etc/ld.so.preload": b"/x.so"},
        "",
    ),
    "a word of the loader": ({**GLIBC, **app(b"libnone.so", runpath=b"/x/$PLATFORM")}, ""),
    "a word in a name": ({**GLIBC, **app(b"$ORIGIN/libnone.so")}, ""),
    "somewhere else in the image": ({**GLIBC, **app(b"libx.so.1"), "odd/libx.so.1": X}, ""),
    "no string table": (
        {**GLIBC, "opt/app/bin/app": app(b"n.so")["opt/app/bin/app"].replace(b"\5\0", b"\6\0", 1)},
        "",
    ),
    "many directories": (
        {**GLIBC, **app(b"n.so", runpath=b":".join(b"/%d" % n for n in range(200)))},
        "",
    ),
}


@pytest.mark.parametrize(("files", "env"), THERE.values(), ids=THERE.keys())
def test_libraries_that_are_found(files: Mapping[str, bytes | str], env: str) -> None:
    check(files, env)


@pytest.mark.parametrize(("files", "env"), OPEN.values(), ids=OPEN.keys())
def test_where_it_is_not_sure_nothing_is_refused(
    files: Mapping[str, bytes | str], env: str
) -> None:
    check(files, env)


MISSING: dict[str, tuple[Mapping[str, bytes | str], str]] = {
    "of the program": ({**GLIBC, **app(b"libc.so.6", b"libx.so.1")}, "'libx.so.1', which it needs"),
    "of a library": (
        {**GLIBC, **app(b"liba.so"), "lib/liba.so": elf(needed=[b"libx.so.1"])},
        "'libx.so.1', which '/lib/liba.so' needs",
    ),
    "libc": ({"lib64/ld-linux-x86-64.so.2": elf(), **app(b"libc.so.6")}, "'libc.so.6'"),
    "behind a broken link": (
        {**GLIBC, **app(b"liby.so"), "lib/liby.so": "libz.so.1"},
        "",
    ),
    "by a path": ({**GLIBC, **app(b"/opt/x.so")}, "'/opt/x.so', which it needs"),
    "with musl": (
        {MUSL.decode()[1:]: elf(), **app(b"libcrypto.so.3", loader=MUSL)},
        "'libcrypto.so.3'",
    ),
    "of a script's interpreter": (
        {**GLIBC, "opt/app/bin/app": b"#!/bin/sh\n", "bin/sh": elf(62, LD, [b"libx.so.1"])},
        "'libx.so.1'",
    ),
    "unprintable": ({**GLIBC, **app(b"lib\x1b\xff.so")}, r"'lib\x1b\\xff.so'"),
}


@pytest.mark.parametrize(("files", "reason"), MISSING.values(), ids=MISSING.keys())
def test_a_library_that_is_nowhere_is_refused(
    files: Mapping[str, bytes | str], reason: str
) -> None:
    if not reason:
        check(files)  # a name that is there, wherever it leads, is for its maker to explain
        return
    with pytest.raises(InvalidRequest, match="command of the image: ") as caught:
        check(files)
    assert reason in str(caught.value)


def test_a_library_for_another_processor_only_counts_as_somewhere_else() -> None:
    check({**GLIBC, **app(b"libx.so.1"), "lib/libx.so.1": elf(183)})


def test_a_static_program_needs_nothing() -> None:
    check({"opt/app/bin/app": elf_program()})
    check({"opt/app/bin/app": elf(needed=[b"libnone.so"])})


def test_the_work_is_bounded() -> None:
    chain = {f"lib/lib{n}.so": elf(needed=[b"lib%d.so" % (n + 1)]) for n in range(1500)}
    check({**GLIBC, **app(b"lib0.so"), **chain})  # longer than anybody's: no answer
    short = {name: chain[name] for name in list(chain)[:500]}
    with pytest.raises(InvalidRequest, match=r"'lib500\.so', which '/lib/lib499\.so' needs"):
        check({**GLIBC, **app(b"lib0.so"), **short})


NEEDED = [b"libc.so.6", b"libx.so.1"]
SAMPLE = elf(62, LD, NEEDED, soname=b"me.so", rpath=b"/a", runpath=b"$ORIGIN")


@given(
    st.lists(st.tuples(st.integers(0, len(SAMPLE) - 1), st.binary(min_size=1, max_size=8))),
    st.integers(0, len(SAMPLE)),
)
def test_hostile_bytes_are_a_value_or_malformed(
    changes: list[tuple[int, bytes]], size: int
) -> None:
    data = bytearray(SAMPLE)
    for place, new in changes:
        data[place : place + len(new)] = new
    sample = bytes(data[:size] if changes else data)

    def read(offset: int, count: int) -> bytes:
        assert 0 <= count <= 1 << 20  # nobody makes us read much
        return sample[offset : offset + count]

    try:
        found = parse_elf(read)
        parse_interpreter(found, read)
        assert len(list(notes(found, read))) <= 1 << 17
        parse_dynamic(found, read)
    except MalformedInput:
        pass
    try:
        check({**GLIBC, "lib/libx.so.1": sample, **app(b"libx.so.1")})
        check({**GLIBC, "opt/app/bin/app": sample})
    except InvalidRequest:
        pass


def test_a_dynamic_section_is_read_to_its_end_alone() -> None:
    found = parse_elf(lambda offset, size: SAMPLE[offset : offset + size])
    dynamic = parse_dynamic(found, lambda offset, size: SAMPLE[offset : offset + size])
    assert dynamic is not None
    assert dynamic.needed == (b"libc.so.6", b"libx.so.1")
    assert (dynamic.soname, dynamic.rpath, dynamic.runpath) == (b"me.so", b"/a", b"$ORIGIN")
    (table,) = [segment for segment in found.segments if segment.kind == 2]
    end = table.offset + table.size - 16
    endless = SAMPLE[:end] + struct.pack("<qQ", 99, 0) + SAMPLE[end + 16 :]
    with pytest.raises(MalformedInput, match="expected an end"):
        parse_dynamic(found, lambda offset, size: endless[offset : offset + size])


def libraries_of(program: Path) -> dict[str, Path]:
    """Return what this machine's loader finds for a program."""
    done = subprocess.run(["ldd", program], capture_output=True, text=True, check=True)
    pairs = [line.split(" => ") for line in done.stdout.splitlines() if " => /" in line]
    return {name.strip(): Path(rest.split(" (")[0]) for name, rest in pairs}


@pytest.mark.skipif(shutil.which("gcc") is None, reason="needs gcc")
def test_programs_of_a_real_linker(tmp_path: Path) -> None:
    """With what the real loader finds the program is taken; without any one of it, it is not."""

    def link(name: str, *options: str) -> None:
        command = ["gcc", "-o", name, "-x", "c", "-", "-L.", "-Wl,--no-as-needed", *options]
        subprocess.run(command, input=b"int main(void){return 0;}", cwd=tmp_path, check=True)

    link("libinner.so", "-shared", "-lm")
    link("libouter.so", "-shared", "-linner", "-Wl,-rpath,$ORIGIN")
    link("app", "-louter", "-Wl,--enable-new-dtags,-rpath,$ORIGIN/../lib,-rpath-link,.")
    shutil.copytree(tmp_path, tmp_path / "lib", ignore=shutil.ignore_patterns("lib"))
    (tmp_path / "bin").mkdir()
    (tmp_path / "app").rename(tmp_path / "bin/app")
    found = libraries_of(tmp_path / "bin/app")
    assert {"libouter.so", "libinner.so", "libm.so.6", "libc.so.6"} <= set(found)
    files = {f"lib/x86_64-linux-gnu/{name}": path.read_bytes() for name, path in found.items()}
    for name in ("libouter.so", "libinner.so"):
        files[f"opt/app/lib/{name}"] = files.pop(f"lib/x86_64-linux-gnu/{name}")
    files["opt/app/bin/app"] = (tmp_path / "bin/app").read_bytes()
    files["lib64/ld-linux-x86-64.so.2"] = Path("/lib64/ld-linux-x86-64.so.2").read_bytes()
    check(files)
    for left_out in found:
        with pytest.raises(InvalidRequest, match=f"called '{left_out}'"):
            check({path: data for path, data in files.items() if not path.endswith(left_out)})
