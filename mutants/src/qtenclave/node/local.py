"""One machine as a whole region: PKI, IAM, KMS, security module and node.

Decides what runs, in which order, with which files; each daemon is a program of its own that knows
nothing of this module. Everything may be repeated: what runs already is left alone.
"""

import fcntl
import json
import os
import secrets
import socket
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlsplit

from cryptography import x509
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec

from qtenclave.errors import HostFailure, InvalidRequest, QtCode
from qtenclave.files import (
    check_not_replaceable,
    read_or_create_secret,
    read_secret,
    replace_file,
)
from qtenclave.hypervisor.accelerator import require_qemu
from qtenclave.iam.bootstrap import bootstrap
from qtenclave.iam.credentials import write_credentials
from qtenclave.iam.store import open_store as open_iam
from qtenclave.node.daemons import (
    Daemon,
    find_daemon,
    last_endpoint,
    start_daemon,
    stop_daemon,
)
from qtenclave.node.directories import clear_leftovers, lock_run_directory
from qtenclave.node.instance import read_instance_id
from qtenclave.node.modules import destroy_leftover_modules
from qtenclave.pki import tls
from qtenclave.pki.hierarchy import check_region
from qtenclave.pki.store import create_enrolment_token, root_certificate
from qtenclave.pki.store import open_store as open_pki
from qtenclave.places import Places

__all__ = ["DAEMONS", "DEFAULT_PORT", "MAX_PORT", "Region", "find_daemons", "start", "stop"]

DEFAULT_PORT = 7441  # PKI; IAM and KMS take the next two
MAX_PORT = 65535 - 2
_DEFAULT_REGION = "local-1"
DAEMONS = ("pki", "iam", "qtsmd", "kms", "qtd")  # in the order of their start
_HTTPS = ("pki", "iam", "kms")
# Longest name of a socket below the run directory; sun_path holds 108 bytes with its end.
_LONGEST_SOCKET = "/qtsm/modules/0123456789abcdef.sock"
_SUN_PATH = 107


@dataclass(frozen=True, slots=True)
class Region:
    """What runs, and where its users find things.

    Attributes:
        region: Region id.
        daemons: All of `DAEMONS`.
        kms_host: The name in the certificate of KMS, for clients inside an enclave.
        tls_authority: PEM file: trust for the HTTPS services.
        attestation_root: PEM file: trust for attestation documents.
        credentials: JSON file with the access key of the account's root user.
    """

    region: str
    daemons: tuple[Daemon, ...]
    kms_host: str
    tls_authority: Path
    attestation_root: Path
    credentials: Path


def host_name(service: str, region: str) -> str:
    """Return the DNS name that a service's certificate carries."""
    return f"{service}.{region}.qtenclave.internal"


def find_daemons(places: Places) -> tuple[Daemon, ...]:
    """Return what of a local region runs."""
    return tuple(found for name in DAEMONS if (found := find_daemon(places.run, name)))


def start(
    places: Places,
    region: str | None,
    port: int,
    progress: Callable[[str], None] = lambda _text: None,
) -> Region:
    """Start whatever of the region does not run yet.

    Args:
        places: Directories of the installation; made where they are missing.
        region: Region id; it goes into certificates and stays. None for the one it has.
        port: TCP port of PKI on loopback, IAM and KMS on the next two; 0 for any free ones.
        progress: Told what happens next.

    Raises:
        InvalidRequest: A path is too long for a Unix socket, or the region has another id.
        HostFailure: A daemon does not start; what was started goes on. QEMU is missing; then
            nothing was started.
    """
    if len(os.fsencode(places.run)) + len(_LONGEST_SOCKET) > _SUN_PATH:
        raise InvalidRequest(
            f"run directory {places.run}: expected at most {_SUN_PATH - len(_LONGEST_SOCKET)} bytes"
            " of path, because Unix sockets lie in it",
            code=QtCode.INVALID_CONFIGURATION,
        )
    if not find_daemon(places.run, "qtd"):
        require_qemu()
    with _only_one(places):
        return _Starter(places, _settle_region(places, region), port, progress).start()


def stop(places: Places, progress: Callable[[str], None] = lambda _text: None) -> tuple[str, ...]:
    """Stop what runs, last started first, and return the names.

    Raises:
        HostFailure: A daemon cannot be ended.
    """
    if not places.run.is_dir():
        return ()
    check_not_replaceable(places.run)  # the records in it say which processes are signalled
    with _only_one(places):
        stopped = []
        for daemon in reversed(find_daemons(places)):
            progress(f"stopping {daemon.name}")
            stop_daemon(places.run, daemon)
            stopped.append(daemon.name)
        for name in DAEMONS:  # records of daemons that ended by themselves
            (places.run / f"{name}.json").unlink(missing_ok=True)
        (places.run / "region.json").unlink(missing_ok=True)
        _clear_sockets(places.run)
        _remove_empty(places.run)
    return tuple(stopped)


class _Starter:
    """The steps of one start; a class because they share the places and the ports."""

    def __init__(
        self, places: Places, region: str, port: int, progress: Callable[[str], None]
    ) -> None:
        self.places = places
        self.region = region
        self.port = port
        self.progress = progress
        self.tls_authority = places.config / "region-ca.pem"
        self.attestation_root = places.config / "attestation-root.pem"
        self.credentials = places.config / "credentials.json"
        # Asked before anything starts: then what is missing was killed, and others know its port.
        self.goes_on = bool(find_daemons(places))

    def start(self) -> Region:
        places = self.places
        for directory in (places.state, places.run, places.log):
            directory.mkdir(mode=0o700, parents=True, exist_ok=True)
            check_not_replaceable(directory)
        places.config.mkdir(mode=0o755, parents=True, exist_ok=True)
        self._certificates()
        passphrase = self.state("pki") / "passphrase"
        read_or_create_secret(passphrase, lambda: secrets.token_hex(32).encode())
        if not self.credentials.exists():
            self.progress("making the account and its root user")
            self._account()
        with ThreadPoolExecutor(2) as both:
            pki = both.submit(
                self._https, "pki", f"--passphrase-file={passphrase}", f"--region={self.region}"
            )
            iam = both.submit(
                self._https, "iam", f"--iam-key={self.state('iam') / 'master.key'}",
                f"--audit-log={places.log / 'audit.jsonl'}", f"--region={self.region}",
            )  # fmt: skip
            daemons = [pki.result(), iam.result()]
        token = self._enrolment_token(passphrase)
        with ThreadPoolExecutor(2) as both:
            qtsmd = both.submit(self._qtsmd, daemons[0].endpoint, token)
            kms = both.submit(
                self._https, "kms",
                f"--iam-database={self.database('iam')}",
                f"--iam-key={self.state('iam') / 'master.key'}",
                f"--kms-key={self.state('kms') / 'master.key'}",
                f"--attestation-root={self.attestation_root}",
                f"--audit-log={places.log / 'audit.jsonl'}",
                f"--region={self.region}",
            )  # fmt: skip
            daemons += [qtsmd.result(), kms.result()]
        daemons.append(self._qtd())
        result = Region(
            self.region,
            tuple(daemons),
            host_name("kms", self.region),
            self.tls_authority,
            self.attestation_root,
            self.credentials,
        )
        self._write_endpoints(result)
        return result

    def state(self, name: str) -> Path:
        directory = self.places.state / name
        directory.mkdir(mode=0o700, exist_ok=True)
        return directory

    def database(self, name: str) -> str:
        return f"sqlite:///{self.state(name) / name}.db"

    def _https(self, name: str, *options: str) -> Daemon:
        """Start a region service behind a socket that we bind: nobody polls for its port."""
        if running := find_daemon(self.places.run, name):
            return running
        self.progress(f"starting {name}")
        certificate = self.state(name) / "tls.pem"
        port = self._port(name)
        with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as listener:
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                listener.bind(("127.0.0.1", port))
            except OSError as error:
                raise HostFailure(
                    f"{name}: expected port {port} of 127.0.0.1 to be free, got {error.strerror}",
                    code=QtCode.PORT_IN_USE,
                ) from error
            listener.listen(128)
            return start_daemon(
                self.places.run,
                self.places.log,
                name,
                [
                    *(sys.executable, "-I", "-m", f"qtenclave.{name}.service"),
                    f"--listen-fd={listener.fileno()}",
                    f"--tls-certificate={certificate}",
                    f"--tls-key={certificate.with_suffix('.key')}",
                    f"--database={self.database(name)}",
                    *options,
                ],
                f"https://127.0.0.1:{listener.getsockname()[1]}",
                [listener.fileno()],
            )

    def _port(self, name: str) -> int:
        last = last_endpoint(self.places.run, name) if self.goes_on else None
        if last is not None and (port := urlsplit(last).port):
            return port
        return self.port + _HTTPS.index(name) if self.port else 0

    def _enrolment_token(self, passphrase: Path) -> str:
        """Act as the PKI's administrator: publish the root, let this instance enrol once."""
        store = open_pki(self.database("pki"), passphrase, self.region)
        try:
            replace_file(self.attestation_root, root_certificate(store), 0o644)
            if find_daemon(self.places.run, "qtsmd"):
                return ""
            instance_id = read_instance_id(self.places.state)
            return create_enrolment_token(store, instance_id, datetime.now(UTC))
        finally:
            store.close()

    def _qtsmd(self, pki_url: str, token: str) -> Daemon:
        """Start the security module, with a token that lets it enrol as this instance."""
        if running := find_daemon(self.places.run, "qtsmd"):
            return running
        self.progress("starting qtsmd")
        sockets = self.places.run / "qtsm"
        (sockets / "modules").mkdir(mode=0o700, parents=True, exist_ok=True)
        reader, writer = os.pipe()
        try:
            # Far below the capacity of a pipe: this never waits for a reader.
            os.write(writer, token.encode())
            os.close(writer)
            return start_daemon(
                self.places.run,
                self.places.log,
                "qtsmd",
                [
                    *(sys.executable, "-I", "-m", "qtenclave.qtsm.service"),
                    f"--control={_control(self.places.run)}",
                    f"--modules={sockets / 'modules'}",
                    f"--pki-url={pki_url}",
                    f"--pki-ca={self.tls_authority}",
                    f"--enrolment-fd={reader}",
                    f"--instance-id={read_instance_id(self.places.state)}",
                ],
                str(_control(self.places.run)),
                [reader],
            )
        finally:
            os.close(reader)

    def _qtd(self) -> Daemon:
        if running := find_daemon(self.places.run, "qtd"):
            return running
        self.progress("starting qtd")
        return start_daemon(
            self.places.run,
            self.places.log,
            "qtd",
            [
                *(sys.executable, "-I", "-m", "qtenclave.node.service"),
                f"--run-dir={self.places.run}",
                f"--state-dir={self.places.state}",
                f"--guest-dir={self.places.guest}",
                f"--qtsm-control={_control(self.places.run)}",
            ],
            str(self.places.run / "qtd.sock"),
        )

    def _account(self) -> None:
        store = open_iam(self.database("iam"), self.state("iam") / "master.key")
        try:
            write_credentials(self.credentials, bootstrap(store, self.region).credentials)
        finally:
            store.close()

    def _certificates(self) -> None:
        """Make the TLS authority once, and a server certificate at every start of a service."""
        now = datetime.now(UTC)
        directory = self.state("tls")
        key_file, certificate_file = directory / "authority.key", directory / "authority.pem"
        if certificate_file.exists():
            authority = x509.load_pem_x509_certificate(certificate_file.read_bytes())
            key = serialization.load_pem_private_key(read_secret(key_file), None)
            if not isinstance(key, ec.EllipticCurvePrivateKey):
                raise HostFailure(f"{key_file}: expected an elliptic curve key, got another kind")
        else:
            key = ec.generate_private_key(ec.SECP384R1())
            authority = tls.issue_tls_authority(key, self.region, x509.random_serial_number(), now)
            replace_file(key_file, tls.private_key_pem(key), 0o600)
            replace_file(certificate_file, tls.certificate_pem(authority), 0o600)
        replace_file(self.tls_authority, tls.certificate_pem(authority), 0o644)
        for name in _HTTPS:
            if find_daemon(self.places.run, name):
                continue
            server_key = ec.generate_private_key(ec.SECP256R1())
            server = tls.issue_server_certificate(
                authority,
                key,
                names=[host_name(name, self.region), "localhost", "127.0.0.1"],
                public_key=server_key.public_key(),
                serial=x509.random_serial_number(),
                now=now,
            )
            replace_file(self.state(name) / "tls.key", tls.private_key_pem(server_key), 0o600)
            replace_file(self.state(name) / "tls.pem", tls.certificate_pem(server), 0o600)

    def _write_endpoints(self, region: Region) -> None:
        """Tell the other commands of this user where the services are."""
        endpoints = {daemon.name: daemon.endpoint for daemon in region.daemons}
        content = {"region": region.region, "kms_host": region.kms_host, "endpoints": endpoints}
        replace_file(self.places.run / "region.json", json.dumps(content, indent=2).encode(), 0o600)


def _settle_region(places: Places, wanted: str | None) -> str:
    """Return the region id of an installation; the first start decides it.

    Raises:
        InvalidRequest: It has another one, or it can be none.
    """
    path = places.state / "region"
    if path.exists():
        region = path.read_text(encoding="ascii").strip()
        if wanted not in {None, region}:
            raise InvalidRequest(
                f"region: expected {region}, with which this installation was made, got {wanted}",
                code=QtCode.INVALID_ARGUMENT,
            )
        return region
    region = check_region(wanted or _DEFAULT_REGION)
    replace_file(path, f"{region}\n".encode(), 0o600)
    return region


def _clear_sockets(run: Path) -> None:
    """Remove what daemons that were killed left; all have ended."""
    if (run / "vsock").is_dir():
        lock = lock_run_directory(run)
        try:
            clear_leftovers(run)
            destroy_leftover_modules(run, _control(run))
        finally:
            os.close(lock)
    for path in (_control(run), *(run / "qtsm/modules").glob("*.sock")):
        path.unlink(missing_ok=True)


def _control(run: Path) -> Path:
    return run / "qtsm/control.sock"


@contextmanager
def _only_one(places: Places) -> Iterator[None]:
    """Keep two starts or stops of one installation from crossing."""
    places.state.mkdir(mode=0o700, parents=True, exist_ok=True)
    descriptor = os.open(places.state / "local.lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise HostFailure(
                f"{places.state}: expected no other `qt up` or `qt down` at work, got one",
                code=QtCode.LOCK,
            ) from error
        yield
    finally:
        os.close(descriptor)


def _remove_empty(top: Path) -> None:
    """Remove directories that hold nothing; a listener of a user's program keeps its own."""
    for directory, _, _ in os.walk(top, topdown=False):
        with suppress(OSError):
            Path(directory).rmdir()
