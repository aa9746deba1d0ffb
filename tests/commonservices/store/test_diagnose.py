"""Each kind of file gets its own verdict, sentence and way out, before anything heavy is loaded."""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from commonservices.store import diagnose as subject
from commonservices.store.diagnose import diagnose, open_raw
from commonservices.store.version import APPLICATION_ID, SCHEMA_VERSION
from tests.commonservices.store.small_store import KEY, cut, flip, make_store, notes

OTHER_KEY = bytes(32)


@pytest.fixture
def store(tmp_path: Path) -> Path:
    return make_store(tmp_path / "office.csdb")


@pytest.fixture
def keyed(tmp_path: Path) -> Path:
    return make_store(tmp_path / "keyed.csdb", KEY)


def test_a_sound_store_is_current(store: Path, keyed: Path) -> None:
    for verdict in (
        diagnose(store),
        diagnose(keyed, KEY),
        diagnose(store, thorough=True),
        diagnose(keyed, KEY, thorough=True),
    ):
        assert (verdict.state, verdict.version, verdict.readable, verdict.writable) == (
            "current",
            SCHEMA_VERSION,
            True,
            True,
        )


def test_a_missing_file_is_missing_and_is_not_created(tmp_path: Path) -> None:
    assert diagnose(tmp_path / "none.csdb").state == "missing"
    assert list(tmp_path.iterdir()) == []


def test_an_empty_file_is_not_taken_for_a_new_store(tmp_path: Path) -> None:
    path = tmp_path / "empty.csdb"
    path.touch()
    assert diagnose(path).state == "empty"
    assert diagnose(path, KEY).state == "empty"
    assert path.stat().st_size == 0


def test_a_plain_store_with_a_key_is_plain(store: Path) -> None:
    assert diagnose(store, KEY).state == "plain"


def test_an_encrypted_store_without_its_key_may_be_encrypted_or_damaged(keyed: Path) -> None:
    assert diagnose(keyed).state == "encrypted_or_damaged"


def test_a_wrong_key_and_a_damaged_first_page_are_one_verdict(keyed: Path) -> None:
    assert diagnose(keyed, OTHER_KEY).state == "wrong_key_or_damaged"
    flip(keyed, 60)
    assert diagnose(keyed, KEY).state == "wrong_key_or_damaged"


def test_nothing_is_written_to_the_error_channel(keyed: Path, capfd: pytest.CaptureFixture[str]) -> None:
    diagnose(keyed, OTHER_KEY)
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize("thorough", [True, False])
def test_a_flipped_bit_in_an_encrypted_store_is_found_after_an_unclean_end(tmp_path: Path, *, thorough: bool) -> None:
    path = make_store(tmp_path / "a.csdb", KEY, meta={"clean": "1" if thorough else "0"})
    flip(path, path.stat().st_size - 3000)
    assert diagnose(path, KEY, thorough=thorough).state == "damaged"


def test_damaged_structure_of_a_plain_store_is_found(tmp_path: Path) -> None:
    path = make_store(tmp_path / "a.csdb", meta={"clean": "0"})
    with path.open("r+b") as file:
        file.seek(4096 * 3)
        file.write(bytes(64))
    assert diagnose(path).state == "damaged"


def test_a_damaged_list_of_tables_is_damage(store: Path) -> None:
    with store.open("r+b") as file:
        file.seek(100)
        file.write(b"\xff" * 200)
    assert diagnose(store).state == "damaged"


@pytest.mark.parametrize("missing", [100, 4096, 9000])
def test_a_store_cut_short_is_truncated(store: Path, keyed: Path, missing: int) -> None:
    for path, key in ((store, None), (keyed, KEY)):
        cut(path, missing)
        assert diagnose(path, key).state == "truncated"


def test_other_files_are_not_ours(tmp_path: Path) -> None:
    text = tmp_path / "text.csdb"
    text.write_text("hello " * 999)
    foreign = make_store(tmp_path / "foreign.csdb", application=77)
    assert [diagnose(path).state for path in (text, foreign, tmp_path)] == ["not_ours"] * 3


def test_a_store_without_its_table_meta_is_damaged(store: Path) -> None:
    connection = open_raw(store)
    connection.execute("DROP TABLE meta")
    connection.close()
    assert diagnose(store).state == "damaged"


def test_versions_are_told_apart(tmp_path: Path) -> None:
    older = make_store(tmp_path / "older.csdb", version=SCHEMA_VERSION - 1)
    readable = make_store(tmp_path / "r.csdb", version=SCHEMA_VERSION + 1, meta={"min_reader": str(SCHEMA_VERSION)})
    unreadable = make_store(
        tmp_path / "u.csdb", version=SCHEMA_VERSION + 1, meta={"min_reader": str(SCHEMA_VERSION + 1)}
    )
    strange = make_store(tmp_path / "s.csdb", version=SCHEMA_VERSION + 1, meta={"min_reader": "soon"})
    states = [diagnose(path).state for path in (older, readable, unreadable, strange)]
    assert states == ["older", "newer_readable", "newer_unreadable", "newer_unreadable"]
    assert diagnose(readable).readable
    assert not diagnose(readable).writable


def test_a_store_that_may_not_be_written_is_read_only(store: Path) -> None:
    verdict = diagnose(store, writable=lambda _path: False)
    assert (verdict.state, verdict.readable, verdict.writable) == ("read_only", True, False)


AS_NOBODY = """
import os, sys
from pathlib import Path
from commonservices.store.diagnose import diagnose, driver
driver()
os.setgid(65534), os.setuid(65534)
print(diagnose(Path(sys.argv[1])).state)
"""


@pytest.mark.skipif(not hasattr(os, "getuid") or os.getuid() != 0, reason="only root can become somebody else")
@pytest.mark.parametrize(
    ("file", "folder", "state"),
    [
        (0o444, 0o777, "read_only"),
        (0o444, 0o555, "unreachable"),
        (0o400, 0o777, "unreachable"),
        (0o666, 0o777, "current"),
    ],
)
def test_rights_of_the_file_and_its_folder_decide(file: int, folder: int, state: str) -> None:
    place = Path(tempfile.mkdtemp(dir="/tmp"))
    try:
        store = make_store(place / "office.csdb")
        store.chmod(file)
        place.chmod(folder)
        root = Path(__file__).parents[3]
        done = subprocess.run(
            [sys.executable, "-c", AS_NOBODY, str(store)], cwd=root, capture_output=True, text=True, check=True
        )
        assert done.stdout.strip() == state
    finally:
        shutil.rmtree(place)


def test_an_unclean_end_is_told(tmp_path: Path) -> None:
    assert not diagnose(make_store(tmp_path / "a.csdb", meta={"clean": "0"})).clean


def test_a_store_in_use_is_looked_at_without_harm(store: Path) -> None:
    connection = open_raw(store)
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("DELETE FROM note")
    assert diagnose(store).state == "current"
    connection.execute("COMMIT")
    assert diagnose(store).state == "current"
    connection.close()
    assert notes(store) == 0


def test_a_store_held_for_itself_by_another_program_is_locked(store: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(subject, "WAIT_SECONDS", 0.02)
    connection = open_raw(store)
    connection.execute("PRAGMA locking_mode=exclusive").fetchall()
    connection.execute("BEGIN EXCLUSIVE")
    assert diagnose(store).state == "locked"
    connection.close()
    assert diagnose(store).state == "current"


def test_what_is_still_in_the_log_counts(store: Path) -> None:
    connection = open_raw(store)
    connection.execute("INSERT INTO note VALUES (9999, ?)", ("x" * 50_000,))
    assert diagnose(store).state == "current"
    connection.close()


def test_every_state_has_its_own_sentence_and_a_way_out(tmp_path: Path) -> None:
    sentences = [message for message, _ in subject._SAID.values()]
    assert len(set(sentences)) == len(sentences)
    assert all(advice for state, (_, advice) in subject._SAID.items() if state != "current")
    verdict = diagnose(tmp_path / "{odd}.csdb")
    assert "{odd}" in verdict.message
    known = verdict.as_known(tmp_path / "{odd}.csdb")
    assert (known.key, known.advice) == ("store_missing", verdict.advice)


def test_looking_at_a_file_does_not_load_sqlalchemy(store: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from commonservices.store.diagnose import diagnose;"
        f"state = diagnose(Path({str(store)!r})).state; sys.exit(state != 'current' or 'sqlalchemy' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False, cwd=Path(__file__).parents[3]).returncode == 0


def test_the_mark_of_the_program_never_changes() -> None:
    assert APPLICATION_ID == 0x43534256
