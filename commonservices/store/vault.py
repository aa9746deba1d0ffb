"""The documents of a store: files named by their SHA-256 in a folder beside it, encrypted when the store is."""

import hashlib
import os
import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, NamedTuple

from commonservices.errors import Known
from commonservices.store.durable import (
    disk_fault,
    reading_fault,
    remove_quietly,
    sync_folder,
    written_atomically,
    written_through,
)

CHUNK = 1 << 16
_KEY_BYTES = 32
_MAGIC = b"CSDOC1\0\n"
_HEX = re.compile(r"[0-9a-f]{64}")
_INCOMING = re.compile(r"incoming-\d+-[0-9a-f]{16}")


class Stored(NamedTuple):
    """A document taken in: the SHA-256 of its content and its size in bytes."""

    sha256: bytes
    size: int


def documents_folder(store: Path) -> Path:
    """Give the folder that holds the documents of a store."""
    return store.with_name(store.stem + ".documents")


class Vault:
    """Keeps documents by content: the same content is kept once, and what comes out is what went in."""

    def __init__(self, folder: Path, key: bytes | None = None) -> None:
        """Name the folder, and the key of the store if documents are to be encrypted."""
        self.folder = folder
        self._key = None
        if key is not None:
            self._key = hashlib.blake2b(key=key, person=b"cs-documents", digest_size=_KEY_BYTES).digest()

    def add(self, content: Path | bytes) -> Stored:
        """Take in a file or bytes; the folder holds all of it or nothing."""
        with self.taking_in() as taking:
            stored = taking.add(content)
            taking.settle()
        return stored

    @contextmanager
    def taking_in(self) -> Iterator["Taking"]:
        """Take in several documents: what was new among them goes again unless they were settled."""
        taking = Taking(self)
        try:
            yield taking
        finally:
            taking.close()

    def sweep(self) -> None:
        """Take away what runs that broke off left of documents on their way in; for who holds the store's lock."""
        try:
            left = [path for path in self.folder.glob("incoming-*") if _INCOMING.fullmatch(path.name)]
        except OSError:
            return
        for path in left:
            if not path.name.startswith(_incoming()):
                remove_quietly(path)

    def has(self, sha256: bytes | str) -> bool:
        """Say whether a document is there, without checking its content."""
        return self.place(sha256).is_file()

    def open(self, sha256: bytes | str) -> Iterator[bytes]:
        """Give a document piece by piece; after the last piece it is refused if it is not what was taken in."""
        path = self.place(sha256)
        digest = hashlib.sha256()
        try:
            with path.open("rb") as file:
                for chunk in self._read(file, path):
                    digest.update(chunk)
                    yield chunk
        except FileNotFoundError as error:
            raise self._missing(path) from error
        except OSError as error:
            raise reading_fault(error, path) from error
        if digest.hexdigest() != _hex(sha256):
            raise _changed(path)

    def read(self, sha256: bytes | str) -> bytes:
        """Give a whole document, checked."""
        return b"".join(self.open(sha256))

    def copy_out(self, sha256: bytes | str, target: Path) -> None:
        """Write a checked, readable copy of a document; nothing is left at the target if the check fails."""
        with written_atomically(target) as file:
            for chunk in self.open(sha256):
                file.write(chunk)

    def verify(self, sha256: bytes | str) -> None:
        """Refuse a document that is missing or is not what was taken in."""
        for _ in self.open(sha256):
            pass

    def digests(self) -> Iterator[bytes]:
        """Give the SHA-256 of every document kept, in order."""
        for path in sorted(self.folder.glob("[0-9a-f][0-9a-f]/*")):
            name = path.parent.name + path.name
            if _HEX.fullmatch(name):
                yield bytes.fromhex(name)

    def place(self, sha256: bytes | str) -> Path:
        """Give where the document of a digest lies, there or not."""
        name = _hex(sha256)
        return self.folder / name[:2] / name[2:]

    def is_sound(self, sha256: bytes) -> bool:
        """Say whether a document is there and is what was taken in."""
        if not self.has(sha256):
            return False
        try:
            self.verify(sha256)
        except Known:
            return False
        return True

    def write(self, file: BinaryIO, chunks: Iterable[bytes]) -> None:
        """Write pieces into a file, encrypted when the store has a key."""
        if self._key is None:
            file.writelines(chunks)
            return
        from nacl import bindings

        state = bindings.crypto_secretstream_xchacha20poly1305_state()
        file.write(_MAGIC + bindings.crypto_secretstream_xchacha20poly1305_init_push(state, self._key))
        push = bindings.crypto_secretstream_xchacha20poly1305_push
        waiting = b""
        for n, chunk in enumerate(chunks):
            if n:
                file.write(push(state, waiting, tag=bindings.crypto_secretstream_xchacha20poly1305_TAG_MESSAGE))
            waiting = chunk
        file.write(push(state, waiting, tag=bindings.crypto_secretstream_xchacha20poly1305_TAG_FINAL))

    def _read(self, file: BinaryIO, path: Path) -> Iterator[bytes]:
        if self._key is None:
            while chunk := file.read(CHUNK):
                yield chunk
            return
        from nacl import bindings
        from nacl.exceptions import CryptoError

        if file.read(len(_MAGIC)) != _MAGIC:
            raise _changed(path)
        state = bindings.crypto_secretstream_xchacha20poly1305_state()
        extra = bindings.crypto_secretstream_xchacha20poly1305_ABYTES
        tag = None
        try:
            header = file.read(bindings.crypto_secretstream_xchacha20poly1305_HEADERBYTES)
            bindings.crypto_secretstream_xchacha20poly1305_init_pull(state, header, self._key)
            while sealed := file.read(CHUNK + extra):
                chunk, tag = bindings.crypto_secretstream_xchacha20poly1305_pull(state, sealed)
                yield chunk
        except (CryptoError, ValueError, TypeError) as error:
            raise _changed(path) from error
        if tag != bindings.crypto_secretstream_xchacha20poly1305_TAG_FINAL:
            raise _changed(path)

    def _missing(self, path: Path) -> Known:
        return Known(
            "document_missing",
            "The document {name}… is no longer in the folder {folder}.",
            advice="Copy the documents folder back from a backup, or attach the document again.",
            where=str(path),
            name=path.parent.name + path.name[:6],
            folder=self.folder.name,
        )


class Taking:
    """Documents on their way into a folder: each is on the disk at once and takes its name when they are settled.

    Until then nobody else sees them, so that an act which is refused takes away nothing another one relies on.
    """

    def __init__(self, vault: Vault) -> None:
        """Begin with nothing taken in."""
        self._vault = vault
        self._parts: dict[Path, bytes] = {}

    def add(self, content: Path | bytes) -> Stored:
        """Take in a file or bytes; its content is on the disk when this ends."""
        vault = self._vault
        part = vault.folder / (_incoming() + os.urandom(8).hex())
        digest, size = hashlib.sha256(), 0

        def passing() -> Iterator[bytes]:
            nonlocal size
            for chunk in _chunks_of(content):
                digest.update(chunk)
                size += len(chunk)
                yield chunk

        self._parts[part] = b""
        try:
            with written_through(part, mode=0o600) as file:
                vault.write(file, passing())
        except OSError as error:
            raise disk_fault(error, vault.folder) from error
        self._parts[part] = digest.digest()
        return Stored(digest.digest(), size)

    def settle(self) -> None:
        """Give everything taken in its name and wait until the names are on the disk; from now on it stays."""
        new: list[Path] = []
        try:
            folders = {folder: None for part, sha256 in self._parts.items() for folder in self._keep(part, sha256, new)}
            for folder in folders:
                sync_folder(folder)
        except OSError as error:
            for path in new:
                remove_quietly(path)
            raise disk_fault(error, self._vault.folder) from error

    def _keep(self, part: Path, sha256: bytes, new: list[Path]) -> tuple[Path, ...]:
        """Give a part its name unless it is there and sound already; give the folders to wait for."""
        target = self._vault.place(sha256)
        there = target.is_file()
        if there and self._vault.is_sound(sha256):
            return ()
        target.parent.mkdir(parents=True, exist_ok=True)
        part.replace(target)
        if not there:
            new.append(target)
        return target.parent, self._vault.folder

    def close(self) -> None:
        """Take away what did not take a name."""
        for part in self._parts:
            remove_quietly(part)


def _incoming() -> str:
    """Give how the documents begin that this process is taking in."""
    return f"incoming-{os.getpid()}-"


def _changed(path: Path) -> Known:
    return Known(
        "document_changed",
        "The document {name}… is not what was attached: it was changed, cut or damaged.",
        advice="Attach the document again from its original, or copy the documents folder back from a backup.",
        where=str(path),
        name=path.parent.name + path.name[:6],
    )


def _hex(sha256: bytes | str) -> str:
    name = sha256.hex() if isinstance(sha256, bytes) else sha256
    if not _HEX.fullmatch(name):
        raise Known("document_unknown", "This is not the name of a document.", advice="Attach the document again.")
    return name


def _chunks_of(content: Path | bytes) -> Iterator[bytes]:
    """Give a content in pieces of full length, the last one shorter: the encrypted form relies on it."""
    if isinstance(content, bytes):
        for start in range(0, len(content), CHUNK):
            yield content[start : start + CHUNK]
        return
    try:
        with content.open("rb") as file:
            while chunk := file.read(CHUNK):
                yield chunk
    except OSError as error:
        raise reading_fault(error, content) from error
