"""The main job from end to end, each command as a user would type it, each outcome checked.

Everything lives in one temporary directory, with services, keys and certificates of its own, so the
demo neither needs nor touches another installation on this machine.
"""

import base64
import datetime
import json
import os
import shlex
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from rich.console import Console

HERE = Path(__file__).resolve().parent
CHECKOUT = HERE.parent.parent
BIN = Path(sys.executable).parent
BASE_IMAGE = "localhost/debian-python:12"
MEMORY_MIB = 448
CONTAINER_TOOLS = ("containers-user-", "podman-run-", "storage-run-")
TAMPERED_CID, DEBUG_CID, CID = 5, 6, 4
# What the SDK needs inside the enclave; nothing else of the package goes in.
ENCLAVE_ROOMS = (
    "__init__.py",
    "errors.py",
    "attestation/__init__.py",
    "attestation/_der.py",
    "attestation/cbor.py",
    "attestation/sealing.py",
    "iam/__init__.py",
    "iam/signing.py",
    "qtsm/__init__.py",
    "qtsm/protocol.py",
    "sdk",
)


class StepFailed(Exception):
    """A step of the demo did not come out as it should."""


@dataclass
class Command:
    """What a command printed, and how it ended."""

    status: int
    stdout: str
    stderr: str

    def json(self) -> dict[str, object]:
        """Return the JSON object on standard output, behind a line of text if there is one."""
        value = json.loads(self.stdout[self.stdout.index("{") :])
        if not isinstance(value, dict):
            raise StepFailed(f"expected a JSON object, got {self.stdout!r}")
        return value


@dataclass
class Shell:
    """Runs commands with the demo's environment and shows them."""

    home: Path
    console: Console
    log: list[str] = field(default_factory=list)

    @property
    def environment(self) -> Mapping[str, str]:
        """The environment of every command: this installation's directory, and `qt` on the path."""
        return {
            **os.environ,
            "QT_HOME": str(self.home / "qt"),
            "TMPDIR": str(self.home / "tmp"),
            "PATH": f"{BIN}:{os.environ.get('PATH', '/usr/bin:/bin')}",
            "BUILDAH_FORMAT": "oci",
        }

    def run(self, *argv: str | Path, expect: int | None = 0, shown: str | None = None) -> Command:
        """Run a command, show it with the time it took, and check its exit status.

        Args:
            argv: The command.
            expect: Exit status that is a success; None accepts any.
            shown: What to show instead of the command.

        Raises:
            StepFailed: Another exit status.
        """
        words = [str(word) for word in argv]
        text = shown or shlex.join(words).replace(str(self.home), "$DEMO")
        begin = time.monotonic()
        if not self.console.is_terminal:
            self.console.print(f"  $ {text}", highlight=False, markup=False, soft_wrap=True)
        with self.console.status(f"[dim]$ {text}", spinner="line"):
            done = subprocess.run(
                words,
                capture_output=True,
                text=True,
                env=self.environment,
                cwd=self.home,
                check=False,
            )
        spent = f"[dim]({time.monotonic() - begin:.1f} s)[/dim]"
        self.console.print(
            f"  [dim]$[/dim] {text}  {spent}" if self.console.is_terminal else f"    {spent}",
            highlight=False,
            soft_wrap=True,
        )
        if expect is not None and done.returncode != expect:
            raise StepFailed(
                f"{text}: expected exit status {expect}, got {done.returncode}:\n"
                f"{done.stdout}{done.stderr}"
            )
        return Command(done.returncode, done.stdout, done.stderr)

    def say(self, text: str) -> None:
        """Show a line under a command."""
        for line in text.rstrip().splitlines():
            self.console.print(f"    {line}", highlight=False, markup=False, soft_wrap=True)


class CardVault:
    """The eight steps, in order. Each raises `StepFailed`."""

    def __init__(self, shell: Shell) -> None:
        self.shell = shell
        self.home = shell.home
        (self.home / "tmp").mkdir()
        self.hugepages = reserved_hugepages()
        self.key_id = ""
        self.pcr0 = self.pcr8 = ""
        self.kms_host = ""
        self.kms_port = 0
        self.proxy: subprocess.Popen[str] | None = None

    def up(self) -> None:
        """Start region services and node."""
        done = self.shell.run("qt", "up", "--port", "0").json()
        endpoints = {service["Name"]: service["Endpoint"] for service in done["Services"]}  # type: ignore[attr-defined]
        self.shell.say(", ".join(f"{name} at {where}" for name, where in endpoints.items()))
        self.kms_host = str(done["KmsHost"])
        self.kms_port = int(str(endpoints["kms"]).rpartition(":")[2])
        for name in ("pki", "iam", "kms"):
            if not (self.home / "qt/lib" / name / f"{name}.db").exists():
                raise StepFailed(f"{name}: expected its state in SQLite, got no database file")

    def encrypt(self) -> None:
        """As the security administrator: make a key and encrypt the record."""
        done = self.shell.run("qt", "kms", "create-key", "--key-alias", "card-vault").json()
        self.key_id = str(done["key_info"]["key_id"])  # type: ignore[index]
        self.shell.run(
            "qt", "kms", "encrypt-data", "--key-id", self.key_id,
            "--plaintext-file", HERE / "cards.csv", "--ciphertext-out", self.home / "cards.enc",
        )  # fmt: skip
        blob = base64.b64decode((self.home / "cards.enc").read_text())
        if b"Lindqvist" in blob:
            raise StepFailed("encrypt-data: the ciphertext holds plaintext")
        self.shell.say(f"cards.csv -> cards.enc, {len(blob)} bytes, under key {self.key_id}")

    def build(self) -> None:
        """As the application developer: container from a Dockerfile, then a signed image."""
        if self.shell.run("buildah", "inspect", "--type=image", BASE_IMAGE, expect=None).status:
            self.shell.run(HERE / "make-base")
        self._signing_key()
        measured = self._image("card-vault", HERE / "vault.py")
        self.pcr0, self.pcr8 = str(measured["PCR0"]), str(measured["PCR8"])
        if measured.get("digest") != "SHA384" or set(self.pcr8) == {"0"}:
            raise StepFailed(
                f"make-img: expected digest SHA384 and a non-zero PCR8, got {measured}"
            )
        self.shell.say(json.dumps(measured, indent=2))

    def allow(self) -> None:
        """As the administrator: a policy that names both registers, for a user of its own."""
        policy = {
            "Version": "1.1",
            "Statement": [
                {
                    "Effect": "Allow",
                    "Action": ["kms:cmk:decrypt"],
                    "Condition": {
                        "StringEqualsIgnoreCase": {
                            "kms:RecipientAttestation/PCR0": [self.pcr0],
                            "kms:RecipientAttestation/PCR8": [self.pcr8],
                        }
                    },
                }
            ],
        }
        path = self.home / "policy.json"
        path.write_text(json.dumps(policy, indent=2))
        self.shell.say(path.read_text())
        user = self.shell.run("qt", "iam", "create-user", "--name", "card-vault").json()["user"]
        user_id = str(user["user_id"])  # type: ignore[index]
        self.shell.run(
            "qt", "iam", "create-access-key", "--user-id", user_id,
            "--credentials-out", self.home / "vault-credentials.json",
        )  # fmt: skip
        made = self.shell.run(
            "qt", "iam", "create-policy", "--name", "card-vault", "--policy-document", path
        ).json()["policy"]
        policy_id = str(made["policy_id"])  # type: ignore[index]
        self.shell.run("qt", "iam", "attach-policy", "--policy-id", policy_id, "--user-id", user_id)

    def start(self) -> None:
        """As the parent administrator: proxy, enclave, query."""
        argv = ["qt_proxy", "-l", "8000", "-a", "127.0.0.1", "-p", str(self.kms_port)]
        self.proxy = subprocess.Popen(
            [str(BIN / argv[0]), *argv[1:]],
            stdout=subprocess.PIPE,
            text=True,
            env=self.shell.environment,
            cwd=self.home,
        )
        self.shell.console.print(f"  [dim]$[/dim] {shlex.join(argv)} &", highlight=False)
        if self.proxy.stdout is None or not (line := self.proxy.stdout.readline()):
            raise StepFailed("qt_proxy: expected it to listen, got its end")
        self.shell.say(line)
        self._start("card-vault", CID)
        listed = self.shell.run("qt", "enclave", "query")
        self.shell.say(listed.stdout)
        if [one["EnclaveCID"] for one in json.loads(listed.stdout)] != [CID]:
            raise StepFailed(f"query: expected one enclave with CID {CID}, got {listed.stdout}")

    def decrypt(self) -> None:
        """The application attests, decrypts, computes; only totals come out."""
        answer = self._ask(CID, expect=0)
        self.shell.say(json.dumps(answer, indent=2))
        expected = {"cards": 10, "total_balance_eur": 25672.56, "over_90_percent_of_limit": 3}
        result = answer["result"]
        got = {name: result.get(name) for name in expected}  # type: ignore[attr-defined]
        if got != expected:
            raise StepFailed(f"result: expected {expected}, got {got}")

    def refuse(self) -> None:
        """One changed byte, no document, debug mode: each is refused, with the reason."""
        source = (HERE / "vault.py").read_bytes()
        changed = source.replace(b"0.9 * limit", b"0.8 * limit")
        if sum(a != b for a, b in zip(source, changed, strict=True)) != 1:
            raise StepFailed("vault.py: expected exactly one byte to change")
        (self.home / "changed.py").write_bytes(changed)
        measured = self._image("card-vault-changed", self.home / "changed.py")
        if measured["PCR8"] != self.pcr8 or measured["PCR0"] == self.pcr0:
            raise StepFailed("changed image: expected the same PCR8 and another PCR0")
        self._start("card-vault-changed", TAMPERED_CID)
        refusal = self._refusal(TAMPERED_CID)
        if "PCR0" not in refusal or "PCR8" in refusal:
            raise StepFailed(f"changed image: expected PCR0 alone to be named, got {refusal}")

        done = self.shell.run(
            "qt", "kms", "decrypt-data", "--credentials", self.home / "vault-credentials.json",
            "--key-id", self.key_id, "--ciphertext-file", self.home / "cards.enc", expect=3,
        )  # fmt: skip
        self.shell.say(done.stderr)
        if "RecipientAttestation" not in done.stderr:
            raise StepFailed("decrypt without a document: expected the missing document as reason")

        self._start("card-vault", DEBUG_CID, "--debug-mode")
        refusal = self._refusal(DEBUG_CID)
        if "debug" not in refusal:
            raise StepFailed(f"debug mode: expected it to be named, got {refusal}")

    def down(self) -> None:
        """Stop everything and look for what is left."""
        running = family(self.home)
        self.stop_proxy()
        self.shell.run("qt", "down")
        if left := leftovers(self.home, running, self.hugepages):
            raise StepFailed("left behind: " + "; ".join(left))
        self.shell.say("no process, socket, mount, hugepage or temporary file is left")

    def stop_proxy(self) -> None:
        """End the proxy that `start` started."""
        if self.proxy is None:
            return
        self.proxy.send_signal(signal.SIGTERM)
        self.proxy.wait(timeout=20)
        if self.proxy.stdout:
            self.proxy.stdout.close()
        self.proxy = None

    def remove_images(self) -> None:
        """Take the application's images out of the container store; the base image stays."""
        images = [f"localhost/{name}" for name in ("card-vault", "card-vault-changed")]
        subprocess.run(["buildah", "rmi", *images], capture_output=True, check=False)

    def _start(self, name: str, cid: int, *more: str) -> None:
        done = self.shell.run(
            "qt", "enclave", "start", "--eif", self.home / f"{name}.eif",
            "--cid", str(cid), "--mem", str(MEMORY_MIB), *more,
        )  # fmt: skip
        self.shell.say(done.stdout.splitlines()[0])

    def _ask(self, cid: int, expect: int) -> dict[str, object]:
        done = self.shell.run(
            sys.executable, HERE / "parent.py", "--cid", str(cid),
            "--credentials", self.home / "vault-credentials.json", "--kms-host", self.kms_host,
            "--key-id", self.key_id, "--cipher-text", self.home / "cards.enc",
            expect=expect, shown=f"python examples/card-vault/parent.py --cid {cid} ...",
        )  # fmt: skip
        return done.json()

    def _refusal(self, cid: int) -> str:
        answer = self._ask(cid, expect=3)
        refused = answer.get("refused")
        if not isinstance(refused, dict):
            raise StepFailed(f"CID {cid}: expected a refusal by KMS, got {answer}")
        message = str(refused["message"])
        self.shell.say(message)
        return message

    def _image(self, name: str, application: Path) -> dict[str, object]:
        context = self.home / f"{name}.context"
        context.mkdir()
        shutil.copy(HERE / "Dockerfile", context)
        shutil.copy(application, context / "vault.py")
        shutil.copy(self.home / "qt/etc/region-ca.pem", context)
        for part in ENCLAVE_ROOMS:
            source = CHECKOUT / "src/qtenclave" / part
            target = context / "qtenclave" / part
            if source.is_dir():
                shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"))
            else:
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copy(source, target)
        self.shell.run("buildah", "build", "--quiet", "--tag", f"localhost/{name}", context)
        done = self.shell.run(
            "qt", "enclave", "make-img", "--docker-uri", f"localhost/{name}",
            "--eif", self.home / f"{name}.eif",
            "--private-key", self.home / "signing-key.pem",
            "--signing-certificate", self.home / "signing-certificate.pem",
        )  # fmt: skip
        return done.json()

    def _signing_key(self) -> None:
        key = ec.generate_private_key(ec.SECP384R1())
        name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "card-vault release")])
        now = datetime.datetime.now(datetime.UTC)
        certificate = (
            x509.CertificateBuilder()
            .subject_name(name)
            .issuer_name(name)
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(now - datetime.timedelta(minutes=5))
            .not_valid_after(now + datetime.timedelta(days=365))
            .sign(key, hashes.SHA384())
        )
        private = self.home / "signing-key.pem"
        private.touch(mode=0o600)
        private.write_bytes(
            key.private_bytes(
                serialization.Encoding.PEM,
                serialization.PrivateFormat.PKCS8,
                serialization.NoEncryption(),
            )
        )
        (self.home / "signing-certificate.pem").write_bytes(
            certificate.public_bytes(serialization.Encoding.PEM)
        )


def family(home: Path) -> dict[int, int]:
    """Return the processes of this demo, with their start times, so that no number is mistaken.

    They are those whose command line names the demo's directory, and all that descends from them:
    an enclave's machine knows no path.
    """
    parents, started, ours = {}, {}, set()
    for entry in Path("/proc").iterdir():
        if not entry.name.isdigit() or int(entry.name) == os.getpid():
            continue
        try:
            stat = (entry / "stat").read_text(errors="replace").rpartition(")")[2].split()
            command = (entry / "cmdline").read_bytes()
        except OSError:
            continue
        pid = int(entry.name)
        if stat[0] == "Z":  # ended; process 1 has not reaped it yet
            continue
        parents[pid], started[pid] = int(stat[1]), int(stat[19])
        if str(home).encode() in command:
            ours.add(pid)
    while grown := {pid for pid, parent in parents.items() if parent in ours} - ours:
        ours |= grown
    return {pid: started[pid] for pid in ours}


def leftovers(home: Path, before: dict[int, int], hugepages: int) -> list[str]:
    """Return what is still here of a demo that should be gone.

    Args:
        home: The demo's directory.
        before: Its processes while it ran.
        hugepages: How many the machine had reserved before it began.
    """
    now = family(home)
    # A machine that outlived its node is nobody's descendant any more: look for it by number.
    orphans = {pid for pid, ticks in before.items() if start_ticks(pid) == ticks}
    left = [f"process {pid}" for pid in sorted(orphans | now.keys())]
    for line in Path("/proc/net/unix").read_text().splitlines():
        name = line.split()[-1]
        device = name.rpartition("/")[2].partition("-")[0]
        ours = name.startswith("@qtenclave-vsock/") and device.isdigit() and int(device) in before
        if ours or str(home) in name:
            left.append(f"socket {name}")
    left += [
        f"mount {line.split()[1]}"
        for line in Path("/proc/self/mounts").read_text().splitlines()
        if str(home) in line
    ]
    left += [
        f"file {path}"
        for name in ("qt/run", "tmp")
        for path in (home / name).rglob("*")
        # What rootless container tools keep for the user's session is not ours.
        if not path.relative_to(home / name).parts[0].startswith(CONTAINER_TOOLS)
    ]
    if reserved_hugepages() > hugepages:
        left.append(f"{reserved_hugepages() - hugepages} hugepages")
    return left


def start_ticks(pid: int) -> int | None:
    """Return when a process began, in clock ticks since boot; None if it has ended."""
    try:
        stat = Path(f"/proc/{pid}/stat").read_text(errors="replace").rpartition(")")[2].split()
    except OSError:
        return None
    return None if stat[0] == "Z" else int(stat[19])


def reserved_hugepages() -> int:
    """Return how many huge pages this machine has set aside."""
    for line in Path("/proc/meminfo").read_text().splitlines():
        if line.startswith("HugePages_Total"):
            return int(line.split()[1])
    return 0


def steps(vault: CardVault) -> list[tuple[str, Callable[[], None]]]:
    """Return the steps with their titles."""
    return [
        ("Operator: start region services and the node", vault.up),
        ("Security administrator: make a key, encrypt the card rows", vault.encrypt),
        ("Application developer: container to signed enclave image", vault.build),
        ("Security administrator: allow decryption to that image alone", vault.allow),
        ("Parent administrator: start the enclave", vault.start),
        ("Enclave: attest, decrypt, compute; only totals come out", vault.decrypt),
        ("Everybody else is refused, with the reason", vault.refuse),
        ("Operator: stop, and leave nothing behind", vault.down),
    ]


def main() -> int:
    """Run the steps and say how many passed."""
    console = Console()
    home = Path(tempfile.mkdtemp(prefix="qt-demo-"))
    home.chmod(0o755)
    shell = Shell(home, console)
    vault = CardVault(shell)
    todo = steps(vault)
    passed = 0
    begin = time.monotonic()
    try:
        for number, (title, step) in enumerate(todo, 1):
            console.print(f"\n[bold]{number}. {title}[/bold]", highlight=False)
            try:
                step()
            except StepFailed as error:
                console.print(f"  [red]failed:[/red] {error}", highlight=False, markup=True)
                break
            passed += 1
    finally:
        if passed < len(todo):
            vault.stop_proxy()
            subprocess.run(
                [BIN / "qt", "down"], env=shell.environment, check=False, capture_output=True
            )
        vault.remove_images()
        shutil.rmtree(home, ignore_errors=True)
    console.print(f"\n{time.monotonic() - begin:.0f} s", highlight=False)
    console.print(f"demo: {passed} of {len(todo)} steps passed", highlight=False)
    return 0 if passed == len(todo) else 1


if __name__ == "__main__":
    sys.exit(main())
