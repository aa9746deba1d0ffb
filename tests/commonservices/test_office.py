"""An office is made, opened, kept by one window, backed up and restored."""

import threading
from datetime import date, timedelta
from pathlib import Path

import pytest

from commonservices import office as subject
from commonservices.actions import arrangements
from commonservices.domain.arrangements import Arrangement
from commonservices.domain.partners import Entity, OfficeProfile
from commonservices.errors import Known
from commonservices.paths import backups_folder
from commonservices.store.backup import backups
from commonservices.store.checking import check
from commonservices.store.diagnose import diagnose, open_raw
from commonservices.store.opening import last_change, recall, remember
from commonservices.store.version import SCHEMA_VERSION
from tests.builders import CODE, SteppingClock, an_arrangement, an_office, office_values, record, records, reopened

KEY = bytes(range(32))


def open_again(path: Path, **how: object) -> subject.Office:
    return subject.open_office(path, clock=SteppingClock(), actor="Other", check_place=False, **how)  # type: ignore[arg-type]


def test_a_new_office_holds_the_reference_records_and_nothing_else(tmp_path: Path) -> None:
    with an_office(tmp_path, set_up=False) as office:
        assert len(records(office, Entity)) > 150
        assert records(office, Arrangement) == ()
        assert office.profile() is None
        assert office.today() == date(2026, 10, 1)
        assert office.new_id() != office.new_id()
        assert check(office).sound


def test_a_file_that_is_there_is_never_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "office.csdb"
    path.write_text("mine")
    with pytest.raises(Known) as refused:
        an_office(tmp_path, letter="")
    assert refused.value.key == "store_exists"
    assert path.read_text() == "mine"


def test_an_office_that_cannot_be_made_leaves_no_file_and_no_lock(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise OSError("no more")

    with monkeypatch.context() as patched:
        patched.setattr("commonservices.store.search.create", broken)
        with pytest.raises(OSError, match="no more"):
            an_office(tmp_path, letter="")
    assert not (tmp_path / "office.csdb").exists()
    an_office(tmp_path, letter="").close()


def test_what_was_written_is_there_after_a_restart(tmp_path: Path) -> None:
    office = an_office(tmp_path, letter="b")
    added = an_arrangement(office)
    again = reopened(office)
    assert record(again, Arrangement, added.id).reference == "UNEXAM-MOU_CS-2026-001b"
    assert (again.letter, again.site) == ("b", office.site)
    profile = again.profile()
    assert profile is not None
    assert profile.code == CODE
    again.close()


def test_one_window_at_a_time(tmp_path: Path) -> None:
    office = an_office(tmp_path)
    assert office.path is not None
    with pytest.raises(Known) as refused:
        open_again(office.path)
    assert "open" in refused.value.message.lower()
    office.close()
    open_again(office.path).close()


def test_a_store_with_a_key_opens_with_that_key_only(tmp_path: Path) -> None:
    office = an_office(tmp_path, key=KEY)
    office.close()
    assert office.path is not None
    for wrong in (None, bytes(32)):
        with pytest.raises(Known):
            open_again(office.path, key=wrong)
    with open_again(office.path, key=KEY) as again:
        assert again.profile() is not None


@pytest.mark.parametrize(("content", "key"), [(None, "missing"), (b"", "empty"), (b"x" * 5000, "not_ours")])
def test_what_is_no_store_is_refused_by_name(tmp_path: Path, content: bytes | None, key: str) -> None:
    path = tmp_path / "other.csdb"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(Known) as refused:
        open_again(path)
    assert refused.value.key.endswith(key)
    assert not list(tmp_path.glob("*.lock*"))


def test_closing_after_a_change_makes_a_backup(tmp_path: Path) -> None:
    office = an_office(tmp_path, letter="")
    office.close()
    assert office.path is not None
    assert [one.why for one in backups(backups_folder(office.path))] == ["at-close"]
    unchanged = open_again(office.path)
    assert not unchanged.changed()
    unchanged.close()
    assert len(backups(backups_folder(office.path))) == 1


def test_backups_at_close_keep_half_an_hour_apart(tmp_path: Path) -> None:
    office = an_office(tmp_path, letter="")
    clock = office.clock
    assert isinstance(clock, SteppingClock)
    for minutes, count in ((0, 1), (10, 1), (25, 2)):
        clock.move(minutes=minutes)
        an_arrangement(office)
        assert office.changed()
        office.close()
        assert office.path is not None
        assert len(backups(backups_folder(office.path))) == count
        office = subject.open_office(office.path, clock=clock, actor="x", check_place=False)
    office.close()


def test_a_backup_on_demand_goes_where_it_is_told(tmp_path: Path) -> None:
    with an_office(tmp_path) as office:
        copy = office.back_up(tmp_path / "stick")
        assert copy.parent == tmp_path / "stick"
        assert diagnose(copy).state == "current"
        assert office.back_up().parent == backups_folder(tmp_path / "office.csdb")


def test_old_backups_are_thinned_beside_the_store_and_left_alone_elsewhere(tmp_path: Path) -> None:
    with an_office(tmp_path) as office:
        assert office.path is not None
        own, stick = backups_folder(office.path), tmp_path / "stick"
        for folder in (own, stick):
            folder.mkdir(parents=True, exist_ok=True)
            for n in range(12):
                (folder / f"20200301T{n:02d}0000Z-at-close.csdb").touch()
        office.back_up()
        office.back_up(stick)
        assert [one.path.name[:15] for one in backups(own)][1:] == ["20200301T110000", "20200301T100000"]
        assert len(backups(stick)) == 13


def test_a_store_of_a_newer_version_that_can_be_read_opens_for_reading_and_says_why(tmp_path: Path) -> None:
    office = an_office(tmp_path)
    remember(office.engine, min_reader=str(SCHEMA_VERSION))
    office.close(backup=False)
    assert office.path is not None
    raw = open_raw(office.path)
    raw.execute(f"PRAGMA user_version={SCHEMA_VERSION + 1}")
    raw.close()
    with open_again(office.path) as newer:
        assert newer.read_only
        assert newer.why_reading is not None
        assert newer.why_reading.key == "store_newer_readable"
        assert "newer version" in newer.why_reading.advice
        with pytest.raises(Known):
            an_arrangement(newer)
    with subject.open_office(office.path, clock=office.clock, actor="x", check_place=False, read_only=True) as asked:
        assert asked.why_reading is not None


def test_restoring_moves_the_old_store_aside_and_begins_a_new_writer(tmp_path: Path) -> None:
    office = an_office(tmp_path, letter="c")
    an_arrangement(office)
    copy = office.back_up(tmp_path / "stick")
    added = an_arrangement(office)
    office.close(backup=False)
    assert office.path is not None
    clock = SteppingClock(office.clock.now() + timedelta(hours=1))
    aside = subject.restore(copy, office.path, clock=clock)
    assert aside is not None
    assert aside.exists()
    with open_again(office.path) as again:
        assert record(again, Arrangement, added.id) is None
        assert again.site != office.site
        assert again.letter == "c"
        an_arrangement(again)
        assert check(again).sound


def test_a_store_in_use_is_not_restored_over(tmp_path: Path) -> None:
    with an_office(tmp_path) as office:
        copy = office.back_up(tmp_path / "stick")
        assert office.path is not None
        with pytest.raises(Known):
            subject.restore(copy, office.path, clock=office.clock)
        an_arrangement(office)


def test_two_offices_in_one_store_know_which_is_ones_own(tmp_path: Path) -> None:
    with an_office(tmp_path) as office:
        from commonservices.actions import offices

        offices.set_up(office, office_values(code="OTHER"))
        remember(office.engine, own_office=CODE)
        assert len(records(office, OfficeProfile)) == 2
        profile = office.profile()
        assert profile is not None
        assert profile.code == CODE
        with office.as_of(office.today()) as then:
            shown = then.profile()
            assert shown is not None
            assert shown.code == CODE


def test_an_office_in_memory_takes_acts_and_needs_no_place() -> None:
    with an_office(Path(), path=None) as office:
        added = an_arrangement(office)
        arrangements.set_field(office, added.id, "title_en", "Second")
        assert office.changed()
        with pytest.raises(Known) as refused:
            office.back_up()
    assert refused.value.key == "no_file"


def test_as_of_is_for_reading_only(tmp_path: Path) -> None:
    with an_office(tmp_path) as office:
        an_arrangement(office)
        with office.as_of(office.today()) as then:
            assert not then.changed()
            with pytest.raises(Known), then.work("x"):
                pass
            assert len(records(then, Arrangement)) == 1
        with office.as_of(office.today() - timedelta(days=1)) as then:
            assert records(then, Arrangement) == ()
            assert records(then, Entity) == ()


def test_reading_goes_on_while_another_thread_writes(tmp_path: Path) -> None:
    with an_office(tmp_path) as office:
        number = last_change(office.engine)[0]
        with office.work("x") as work:
            work.put(record(office, Entity, records(office, Entity)[0].id))
            seen: list[int] = []
            reader = threading.Thread(target=lambda: seen.append(last_change(office.engine)[0]))
            reader.start()
            reader.join()
        assert seen == [number]


def test_a_closed_store_says_it_was_closed_cleanly(tmp_path: Path) -> None:
    office = an_office(tmp_path)
    assert recall(office.engine)["clean"] == "0"
    office.close()
    assert office.path is not None
    assert diagnose(office.path).clean
    again = open_again(office.path)
    assert recall(again.engine)["clean"] == "0"
    again.close()


def test_opening_to_write_sweeps_what_a_run_that_broke_off_left_and_opening_to_read_does_not(tmp_path: Path) -> None:
    with an_office(tmp_path) as office:
        assert office.vault is not None
        assert office.path is not None
        office.vault.add(b"abc")
        left, path = office.vault.folder / f"incoming-1-{'0' * 16}", office.path
    left.write_bytes(b"half")
    open_again(path, read_only=True).close()
    assert left.exists()
    open_again(path).close(backup=False)
    assert not left.exists()
