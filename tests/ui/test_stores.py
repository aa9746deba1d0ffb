"""Whole stores: opened, made, copied and restored beside the window."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from commonservices.domain.changes import Changes
from commonservices.domain.clock import FixedClock
from commonservices.office import Office
from commonservices.store.opening import recall
from tests.ui.running import MovingClock
from tests.ui.shell_fakes import ACTOR, OFFICE_VALUES, TODAY, store_file
from ui.jobs import Jobs
from ui.stores import NewOffice, Stores, free_path, newest_backup_of

WAIT = 20_000


@pytest.fixture
def stores(qapp: object) -> Iterator[Stores]:
    jobs = Jobs()
    yield Stores(jobs, FixedClock.on(TODAY))
    assert jobs.wait_all(WAIT)


def opened_by(stores: Stores, qtbot: QtBot, path: Path) -> Office:
    with qtbot.waitSignal(stores.opened, timeout=WAIT) as told:
        stores.open(path, ACTOR)
    assert told.args is not None
    office = told.args[0]
    assert isinstance(office, Office)
    return office


def test_a_store_is_opened_for_the_person_named(stores: Stores, tmp_path: Path, qtbot: QtBot) -> None:
    with opened_by(stores, qtbot, store_file(tmp_path)) as office:
        assert office.actor == ACTOR
        assert not office.read_only


def test_a_store_that_cannot_be_opened_is_told_with_its_path(stores: Stores, tmp_path: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(stores.failed, timeout=WAIT) as told:
        stores.open(tmp_path / "gone.csdb", ACTOR)
    assert told.args is not None
    assert told.args[0].key == "store_missing"
    assert told.args[1] == tmp_path / "gone.csdb"


def test_a_file_in_the_way_is_never_overwritten(stores: Stores, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "taken.csdb"
    path.write_bytes(b"precious")
    with qtbot.waitSignal(stores.failed, timeout=WAIT) as told:
        stores.set_up(NewOffice(path, ACTOR, OFFICE_VALUES))
    assert told.args is not None
    assert told.args[0].key == "store_exists"
    assert path.read_bytes() == b"precious"


def test_a_demo_made_before_is_opened_again(stores: Stores, tmp_path: Path, qtbot: QtBot) -> None:
    path = store_file(tmp_path)
    with qtbot.waitSignal(stores.opened, timeout=WAIT) as told:
        stores.make_demo(path, ACTOR)
    assert told.args is not None
    with told.args[0] as office:
        assert office.path == path


def test_a_demo_that_was_stopped_leaves_no_half_store(stores: Stores, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "demo.csdb"
    job = stores.make_demo(path, ACTOR)
    job.stop()
    with qtbot.waitSignal(job.stopped, timeout=WAIT):
        pass
    assert not path.exists()


def test_a_copy_is_made_and_found_beside_the_store(stores: Stores, tmp_path: Path, qtbot: QtBot) -> None:
    path = store_file(tmp_path)
    assert newest_backup_of(path) is None
    with opened_by(stores, qtbot, path) as office:
        with qtbot.waitSignal(stores.copied, timeout=WAIT) as told:
            stores.back_up(office)
        assert told.args == [newest_backup_of(path)]


def test_names_that_are_taken_get_a_number(tmp_path: Path) -> None:
    assert free_path(tmp_path, "UNEXAM").name == "UNEXAM.csdb"
    (tmp_path / "UNEXAM.csdb").touch()
    (tmp_path / "UNEXAM-2.csdb").touch()
    assert free_path(tmp_path, "UNEXAM").name == "UNEXAM-3.csdb"


def test_a_new_day_is_made_in_the_store_and_told_with_it(tmp_path: Path, qtbot: QtBot) -> None:
    jobs, clock = Jobs(), MovingClock()
    stores = Stores(jobs, clock)
    with opened_by(stores, qtbot, store_file(tmp_path)) as office:
        clock.instant += timedelta(days=40)
        with qtbot.waitSignal(stores.day_turned, timeout=WAIT) as told:
            stores.turn_day(office)
        assert told.args is not None
        turned, changes = told.args
        assert turned is office
        assert (changes.act, changes.everything) == ("day_turned", True)
        assert office.turn_day() == 0
    assert jobs.wait_all(WAIT)


def caught_up(stores: Stores, office: Office, qtbot: QtBot) -> Changes:
    with qtbot.waitSignal(stores.day_turned, timeout=WAIT) as told:
        stores.catch_up(office)
    assert told.args is not None
    assert told.args[0] is office
    changes = told.args[1]
    assert isinstance(changes, Changes)
    return changes


def test_a_store_opened_again_on_the_same_day_has_nothing_to_read_anew(
    stores: Stores, tmp_path: Path, qtbot: QtBot
) -> None:
    with opened_by(stores, qtbot, store_file(tmp_path)) as office:
        changes = caught_up(stores, office, qtbot)
        assert not changes
        assert not changes.everything


def test_a_store_opened_on_a_later_day_is_brought_to_it_after_it_is_there(tmp_path: Path, qtbot: QtBot) -> None:
    jobs, clock = Jobs(), MovingClock()
    stores = Stores(jobs, clock)
    path = store_file(tmp_path)
    clock.instant += timedelta(days=400)
    with opened_by(stores, qtbot, path) as office:
        held = recall(office.engine)["register_day"]
        assert held < office.today().isoformat()
        caught_up(stores, office, qtbot)
        assert recall(office.engine)["register_day"] == office.today().isoformat()
        assert not caught_up(stores, office, qtbot)
    assert jobs.wait_all(WAIT)


def test_a_store_is_not_closed_while_it_is_brought_to_its_day(tmp_path: Path, qtbot: QtBot) -> None:
    jobs, clock = Jobs(), MovingClock()
    stores = Stores(jobs, clock)
    with opened_by(stores, qtbot, store_file(tmp_path)) as office:
        clock.instant += timedelta(days=40)
        job = stores.catch_up(office)
        with qtbot.waitSignal(job.ended, timeout=WAIT):
            stores.wait_for_the_day(WAIT)
        assert not jobs.busy
        stores.wait_for_the_day(WAIT)


def test_a_store_for_reading_is_only_read_anew_on_a_new_day(stores: Stores, tmp_path: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(stores.opened, timeout=WAIT) as opened:
        stores.open(store_file(tmp_path), ACTOR, read_only=True)
    assert opened.args is not None
    with opened.args[0] as office:
        with qtbot.waitSignal(stores.day_turned, timeout=WAIT) as told:
            stores.turn_day(office)
        assert told.args is not None
        assert told.args[1].everything
        assert told.args[1].transaction is None


def test_an_office_that_is_refused_leaves_nothing_of_its_store(stores: Stores, tmp_path: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(stores.refused, timeout=WAIT):
        stores.set_up(NewOffice(tmp_path / "new.csdb", ACTOR, {**OFFICE_VALUES, "code": "X" * 500}))
    assert not list(tmp_path.glob("new.csdb*")) or [each.suffix for each in tmp_path.glob("new.csdb*")] == [".lock"]


def test_the_register_of_a_day_is_built_for_reading(stores: Stores, tmp_path: Path, qtbot: QtBot) -> None:
    with opened_by(stores, qtbot, store_file(tmp_path)) as office:
        with qtbot.waitSignal(stores.looked_back, timeout=WAIT) as told:
            stores.look_back(office, TODAY)
        assert told.args is not None
        with told.args[0] as past:
            assert past.read_only
            assert past.today() == TODAY
