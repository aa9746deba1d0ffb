"""A backup counts only after it was opened and checked, and restoring deletes nothing."""

import hashlib
import os
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from commonservices.errors import Known
from commonservices.store import backup as subject
from commonservices.store.backup import back_up, backups, file_sum, restore, thin, verify_backup
from commonservices.store.diagnose import diagnose, open_raw
from commonservices.store.engine import make_engine, make_postgres_engine
from tests.commonservices.store.small_store import KEY, cut, flip, make_store, notes

NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
ROOT = Path(__file__).parents[3]


@pytest.fixture(params=[None, KEY], ids=["plain", "keyed"])
def key(request: pytest.FixtureRequest) -> bytes | None:
    chosen: bytes | None = request.param
    return chosen


@pytest.fixture
def store(tmp_path: Path, key: bytes | None) -> Path:
    (tmp_path / "home").mkdir()
    return make_store(tmp_path / "home" / "office.csdb", key)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "backups"


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir()) if folder.exists() else []


def test_a_backup_bears_its_moment_and_reason_and_its_sum(store: Path, folder: Path, key: bytes | None) -> None:
    made = back_up(store, folder, NOW, "Before import!", key)
    assert names(folder) == ["20261121T120000Z-before-import.csdb", "20261121T120000Z-before-import.csdb.sha256"]
    digest = hashlib.sha256(made.read_bytes()).hexdigest()
    assert (folder / names(folder)[1]).read_text() == f"{digest}  {made.name}\n"
    assert file_sum(made) == digest
    assert verify_backup(made, key) is True
    assert notes(made, key) == 200


def test_a_backup_needs_no_log_beside_it(store: Path, folder: Path, key: bytes | None) -> None:
    connection = open_raw(back_up(store, folder, NOW, "close", key), key, mode="ro")
    assert connection.execute("PRAGMA journal_mode").fetchone()[0] == "delete"
    connection.close()


def test_an_open_store_is_copied_through_its_engine(store: Path, folder: Path, key: bytes | None) -> None:
    engine = make_engine(store, key)
    made = back_up(engine, folder, NOW, "on-demand", key)
    with engine.connect() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM note").scalar() == 200
        assert connection.exec_driver_sql("PRAGMA query_only").scalar() == 1
    engine.dispose()
    assert notes(made, key) == 200


def test_a_writer_goes_on_during_a_backup_and_the_copy_is_of_one_moment(
    store: Path, folder: Path, key: bytes | None
) -> None:
    make_store(store.with_name("big.csdb"), key, rows=40_000)
    writer = open_raw(store.with_name("big.csdb"), key)
    told: list[tuple[int, int]] = []

    def tell(step: int, of: int) -> None:
        told.append((step, of))
        writer.execute("INSERT INTO note (words) VALUES ('later')")

    made = back_up(store.with_name("big.csdb"), folder, NOW, "close", key, tell=tell)
    writer.close()
    assert notes(made, key) == 40_000
    assert notes(store.with_name("big.csdb"), key) == 40_000 + len(told)
    assert len(told) > 1
    assert told[-1][0] == told[-1][1]


def test_a_backup_that_is_stopped_leaves_nothing(store: Path, folder: Path, key: bytes | None) -> None:
    class Stopped(Exception):
        pass

    def tell(_step: int, _of: int) -> None:
        raise Stopped

    with pytest.raises(Stopped):
        back_up(store, folder, NOW, "close", key, tell=tell)
    assert names(folder) == []
    assert notes(store, key) == 200


def test_two_backups_of_the_same_second_stand_side_by_side(store: Path, folder: Path, key: bytes | None) -> None:
    first, second = (back_up(store, folder, NOW, "close", key) for _ in range(2))
    assert (first.name, second.name) == ("20261121T120000Z-close.csdb", "20261121T120000Z-close-2.csdb")
    assert [one.path for one in backups(folder)] == [first, second]


def test_the_key_envelope_travels_with_the_backup_and_back(store: Path, folder: Path, key: bytes | None) -> None:
    store.with_name("office.csdb.key").write_bytes(b"envelope")
    made = back_up(store, folder, NOW, "close", key)
    store.with_name("office.csdb.key").write_bytes(b"another")
    aside = restore(made, store, NOW, key)
    assert aside is not None
    assert store.with_name("office.csdb.key").read_bytes() == b"envelope"
    kept = aside.with_name(aside.name + ".key")
    assert kept.read_bytes() == b"another"
    if os.name == "posix":
        assert kept.stat().st_mode & 0o077 == 0


def test_too_little_space_is_said_before_anything_is_written(store: Path, folder: Path, key: bytes | None) -> None:
    size = store.stat().st_size
    with pytest.raises(Known) as caught:
        back_up(store, folder, NOW, "close", key, space=lambda _folder: 2 * size - 1)
    assert caught.value.key == "disk_full"
    assert names(folder) == []
    back_up(store, folder, NOW, "close", key, space=lambda _folder: 2 * size)


FULL = """
import resource, signal, sys
from datetime import UTC, datetime
from pathlib import Path
from commonservices.errors import Known
from commonservices.store.backup import back_up
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (30000, 30000))
key = bytes.fromhex(sys.argv[3]) or None
try:
    back_up(Path(sys.argv[1]), Path(sys.argv[2]), datetime(2026, 1, 1, tzinfo=UTC), "close", key)
except Known as known:
    print(known.key)
"""


@pytest.mark.skipif(os.name != "posix", reason="limits of a process exist on POSIX only")
def test_a_disk_that_fills_up_during_a_backup_leaves_no_stump(store: Path, folder: Path, key: bytes | None) -> None:
    arguments = [str(store), str(folder), (key or b"").hex()]
    done = subprocess.run(
        [sys.executable, "-c", FULL, *arguments], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() in {"disk_full", "disk_failed"}
    assert names(folder) == []
    assert diagnose(store, key, thorough=True).state == "current"


def test_a_folder_that_is_a_file_is_said(store: Path, folder: Path, key: bytes | None) -> None:
    folder.write_text("I am a file")
    with pytest.raises(Known) as caught:
        back_up(store, folder, NOW, "close", key)
    assert caught.value.key == "disk_failed"


def test_what_is_no_store_is_not_backed_up(tmp_path: Path, folder: Path) -> None:
    foreign = make_store(tmp_path / "foreign.csdb", application=5)
    for path in (foreign, tmp_path / "none.csdb"):
        with pytest.raises(Known) as caught:
            back_up(path, folder, NOW, "close")
        assert caught.value.key in {"store_not_ours", "store_missing"}
    assert names(folder) == []


def test_a_damaged_store_gives_no_backup(store: Path, folder: Path, key: bytes | None) -> None:
    with store.open("r+b") as file:
        file.seek(4096 * 3)
        file.write(bytes(64))
    with pytest.raises(Known) as caught:
        back_up(store, folder, NOW, "close", key)
    assert caught.value.key in {"backup_failed", "store_damaged", "disk_failed"}
    assert names(folder) == []


def test_a_store_on_a_server_is_backed_up_by_the_server(postgres_url: str, folder: Path) -> None:
    engine = make_postgres_engine(postgres_url)
    with pytest.raises(Known, match="PostgreSQL") as caught:
        back_up(engine, folder, NOW, "close")
    assert "pg_dump" in caught.value.advice
    engine.dispose()


def test_every_flipped_bit_of_a_backup_is_found(store: Path, folder: Path, key: bytes | None) -> None:
    made = back_up(store, folder, NOW, "close", key)
    size = made.stat().st_size
    for n in range(20):
        offset = n * size // 20
        flip(made, offset)
        with pytest.raises(Known) as caught:
            verify_backup(made, key)
        assert caught.value.key == "backup_changed"
        flip(made, offset)
    assert verify_backup(made, key)


def test_a_backup_without_its_sum_is_checked_by_its_pages(store: Path, folder: Path, key: bytes | None) -> None:
    made = back_up(store, folder, NOW, "close", key)
    made.with_name(made.name + ".sha256").unlink()
    assert verify_backup(made, key) is False
    cut(made, 4096)
    with pytest.raises(Known) as caught:
        verify_backup(made, key)
    assert caught.value.key == "store_truncated"


def test_a_backup_that_is_gone_or_has_another_key_is_refused(store: Path, folder: Path, key: bytes | None) -> None:
    with pytest.raises(Known) as caught:
        verify_backup(folder / "none.csdb", key)
    assert caught.value.key == "backup_missing"
    made = back_up(store, folder, NOW, "close", key)
    with pytest.raises(Known) as caught:
        verify_backup(made, bytes(32))
    assert caught.value.key in {"store_plain", "store_wrong_key_or_damaged"}


def test_restoring_brings_back_the_content_and_keeps_the_old_file(store: Path, folder: Path, key: bytes | None) -> None:
    made = back_up(store, folder, NOW, "close", key)
    connection = open_raw(store, key)
    connection.execute("DELETE FROM note WHERE id > 9")
    connection.close()
    aside = restore(made, store, NOW + timedelta(hours=1), key)
    assert aside == store.with_name("office.20261121T130000Z.aside.csdb")
    assert (notes(store, key), notes(aside, key)) == (200, 10)
    assert diagnose(store, key).state == "current"
    assert made.exists()


def test_the_log_of_the_old_store_goes_aside_with_it(store: Path, folder: Path, key: bytes | None) -> None:
    made = back_up(store, folder, NOW, "close", key)
    store.with_name("office.csdb-wal").write_bytes(b"log")
    store.with_name("office.csdb-shm").write_bytes(b"index")
    aside = restore(made, store, NOW, key)
    assert aside is not None
    assert names(store.parent) == [
        "office.20261121T120000Z.aside.csdb",
        *[f"{aside.name}-{end}" for end in ("shm", "wal")],
        "office.csdb",
    ]
    assert notes(store, key) == 200


def test_restoring_twice_in_a_second_keeps_both_old_files(store: Path, folder: Path, key: bytes | None) -> None:
    made = back_up(store, folder, NOW, "close", key)
    kept = {restore(made, store, NOW, key), restore(made, store, NOW, key)}
    assert len(kept) == 2
    assert all(path is not None and path.exists() for path in kept)


def test_restoring_where_nothing_is_moves_nothing(store: Path, folder: Path, key: bytes | None) -> None:
    made = back_up(store, folder, NOW, "close", key)
    store.unlink()
    assert restore(made, store, NOW, key) is None
    assert names(store.parent) == ["office.csdb"]


def test_a_bad_backup_leaves_the_store_alone(store: Path, folder: Path, key: bytes | None) -> None:
    made = back_up(store, folder, NOW, "close", key)
    flip(made, 5000)
    before = store.read_bytes()
    with pytest.raises(Known):
        restore(made, store, NOW, key)
    assert store.read_bytes() == before
    assert names(store.parent) == ["office.csdb"]


def test_a_store_in_use_is_not_taken_for_a_backup(store: Path, key: bytes | None) -> None:
    other = make_store(store.with_name("other.csdb"), key)
    connection = open_raw(other, key)
    connection.execute("INSERT INTO note (words) VALUES ('in the log only')")
    for chosen in (store, other):
        with pytest.raises(Known) as caught:
            restore(chosen, store, NOW, key)
        assert caught.value.key == "backup_in_use"
    connection.close()
    assert restore(other, store, NOW, key) is not None
    assert notes(store, key) == 201


@pytest.mark.parametrize("held", [".restoring", "-wal"])
def test_a_restore_that_fails_on_its_way_puts_the_old_store_back(
    store: Path, folder: Path, key: bytes | None, held: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = back_up(store, folder, NOW, "close", key)
    log = store.with_name("office.csdb-wal")
    log.write_bytes(b"")
    replace = Path.replace

    def refuse(self: Path, target: Path) -> Path:
        if self.name.endswith(held):
            raise PermissionError(13, "in use")
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(Known) as caught:
        restore(made, store, NOW, key)
    assert caught.value.key == "folder_read_only"
    assert names(store.parent) == ["office.csdb", log.name]
    assert notes(store, key) == 200


def six_hourly(folder: Path, count: int) -> None:
    folder.mkdir()
    for n in range(count):
        stamp = (NOW - timedelta(hours=6 * n)).strftime("%Y%m%dT%H%M%SZ")
        (folder / f"{stamp}-close.csdb").touch()
        (folder / f"{stamp}-close.csdb.sha256").touch()


def test_four_hundred_days_of_backups_thin_to_thirty_eight(folder: Path) -> None:
    six_hourly(folder, 1600)
    gone = thin(folder, NOW)
    left = backups(folder)
    assert (len(left), len(gone)) == (38, 1562)
    assert len(names(folder)) == 2 * 38
    assert sum(NOW - one.stamp < timedelta(days=2) for one in left) == 8
    assert (NOW - left[-1].stamp).days > 380
    assert thin(folder, NOW) == []


def test_the_newest_three_are_never_thinned(folder: Path) -> None:
    six_hourly(folder, 6)
    thin(folder, NOW + timedelta(days=4000))
    assert [one.stamp for one in backups(folder)][:3] == [NOW - timedelta(hours=6 * n) for n in range(3)]


def test_other_files_are_neither_listed_nor_thinned(folder: Path) -> None:
    six_hourly(folder, 40)
    others = ["holiday.jpg", "20261399T120000Z-close.csdb", "office.csdb", "20261121T120000Z-now.csdb.part"]
    for name in others:
        (folder / name).touch()
    stump = folder / "20260101T120000Z-close.csdb.part"
    stump.touch()
    thin(folder, NOW)
    assert set(others) <= set(names(folder))
    assert not stump.exists()
    assert not {one.path.name for one in backups(folder)} & set(others)
    assert backups(folder / "none") == []


def test_the_reason_is_read_back(store: Path, folder: Path, key: bytes | None) -> None:
    made = back_up(store, folder, NOW, "before migration", key)
    (one,) = backups(folder)
    assert one == subject.BackupFile(made, NOW, "before-migration", made.stat().st_size, summed=True)
