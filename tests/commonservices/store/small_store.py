"""Makes small store files with the raw driver, whole or broken on purpose."""

from pathlib import Path
from typing import Any

from commonservices.store.diagnose import open_raw
from commonservices.store.version import APPLICATION_ID, MIN_READER, SCHEMA_VERSION

KEY = bytes(range(32))


def make_store(path: Path, key: bytes | None = None, *, rows: int = 200, **settings: Any) -> Path:
    """A store with its marks, the table meta and some notes; `settings` overrule version, application and meta."""
    meta = {"min_reader": str(MIN_READER), "clean": "1", **settings.get("meta", {})}
    connection = open_raw(path, key, mode="rwc")
    connection.execute("PRAGMA journal_mode=wal").fetchall()
    connection.execute("BEGIN")
    connection.execute(f"PRAGMA application_id={settings.get('application', APPLICATION_ID)}")
    connection.execute(f"PRAGMA user_version={settings.get('version', SCHEMA_VERSION)}")
    connection.execute("CREATE TABLE meta (k TEXT PRIMARY KEY, v TEXT) STRICT")
    connection.executemany("INSERT INTO meta VALUES (?, ?)", meta.items())
    connection.execute("CREATE TABLE note (id INTEGER PRIMARY KEY, words TEXT) STRICT")
    connection.executemany("INSERT INTO note VALUES (?, ?)", ((n, f"note {n} " * 20) for n in range(rows)))
    connection.execute("COMMIT")
    connection.close()
    return path


def notes(path: Path, key: bytes | None = None) -> int:
    """How many notes a store holds."""
    connection = open_raw(path, key)
    try:
        return int(connection.execute("SELECT count(*) FROM note").fetchone()[0])
    finally:
        connection.close()


def flip(path: Path, offset: int) -> None:
    """Turn one bit of a file over."""
    with path.open("r+b") as file:
        file.seek(offset)
        byte = file.read(1)[0]
        file.seek(offset)
        file.write(bytes([byte ^ 4]))


def cut(path: Path, by: int) -> None:
    """Take so many bytes off the end of a file."""
    with path.open("r+b") as file:
        file.truncate(path.stat().st_size - by)
