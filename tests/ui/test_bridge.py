"""The bridge: what an action changed is told once, what was refused is told where it was asked."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from commonservices.actions import offices, people
from commonservices.domain.changes import Changes
from commonservices.domain.ids import of_code
from commonservices.errors import Known, RuleBroken
from commonservices.office import Office
from tests.ui.shell_fakes import new_office
from ui.bridge import Bridge

OFFICE_ID: UUID = of_code("office", "UNEXAM")


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    opened = new_office(tmp_path)
    yield opened
    opened.close(backup=False)


@pytest.fixture
def bridge(office: Office, qapp: object) -> Bridge:
    return Bridge(office)


def rename(name: str, office: Office) -> Changes:
    return offices.set_fields(office, OFFICE_ID, {"name_en": name})


def named(office: Office) -> str:
    profile = office.profile()
    assert profile is not None
    return profile.name_en


def spy(signal: object) -> QSignalSpy:
    return QSignalSpy(signal)  # type: ignore[call-overload, no-any-return]


def test_a_change_is_told_once_with_undo_and_the_time(bridge: Bridge) -> None:
    changed, undo, saved = spy(bridge.changed), spy(bridge.undo_changed), spy(bridge.saved)
    outcome = bridge.do(lambda office: rename("New name", office))
    assert isinstance(outcome, Changes)
    assert (changed.count(), undo.count(), saved.count()) == (1, 1, 1)
    assert changed.at(0)[0] is outcome
    assert saved.at(0)[0] == bridge.office.clock.now()


def test_an_action_that_changed_nothing_tells_nothing(bridge: Bridge) -> None:
    bridge.do(lambda office: rename("Same", office))
    changed, saved = spy(bridge.changed), spy(bridge.saved)
    bridge.do(lambda office: rename("Same", office))
    assert (changed.count(), saved.count()) == (0, 0)


def test_an_action_that_adds_gives_its_result_and_tells_its_changes(bridge: Bridge) -> None:
    changed = spy(bridge.changed)
    added = bridge.do(lambda office: people.add(office, {"name": "A. Person"}))
    assert added is not None
    assert added.changes is changed.at(0)[0]


def test_a_refusal_goes_to_the_form_that_asked(bridge: Bridge) -> None:
    refused, heard = spy(bridge.refused), []
    outcome = bridge.do(lambda office: rename("x" * 5000, office), refused=heard.append)
    assert outcome is None
    assert refused.count() == 0
    assert isinstance(heard[0], RuleBroken)
    assert heard[0].field == "name_en"


def test_a_refusal_nobody_waits_for_is_told_to_the_window(bridge: Bridge) -> None:
    refused, changed = spy(bridge.refused), spy(bridge.changed)
    assert bridge.do(lambda office: rename("x" * 5000, office)) is None
    assert refused.count() == 1
    assert changed.count() == 0


def test_a_fault_of_the_world_is_told_and_stops_there(bridge: Bridge) -> None:
    failed = spy(bridge.failed)

    def full(_office: Office) -> Changes:
        raise Known("disk_full", "The disk is full.")

    assert bridge.do(full) is None
    assert failed.at(0)[0].key == "disk_full"


def test_a_fault_of_the_program_is_not_swallowed(bridge: Bridge) -> None:
    def wrong(_office: Office) -> Changes:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        bridge.do(wrong)


def test_a_query_is_answered_and_its_fault_passes_through(bridge: Bridge) -> None:
    assert bridge.ask(named) == "United Nations Example Mission"

    def missing(_office: Office) -> str:
        raise Known("not_found", "Gone.")

    with pytest.raises(Known):
        bridge.ask(missing)


def test_undo_takes_the_newest_act_back_and_redo_does_it_again(bridge: Bridge) -> None:
    bridge.do(lambda office: rename("Second", office))
    act = bridge.next_undo()
    assert act is not None
    assert act.act == "field_set"
    bridge.undo()
    assert bridge.ask(named) == "United Nations Example Mission"
    bridge.redo()
    assert bridge.ask(named) == "Second"


def test_two_undos_take_back_two_acts(bridge: Bridge) -> None:
    bridge.do(lambda office: rename("Second", office))
    bridge.do(lambda office: rename("Third", office))
    bridge.undo()
    assert bridge.ask(named) == "Second"
    bridge.undo()
    assert bridge.ask(named) == "United Nations Example Mission"


def test_redo_without_an_undo_does_nothing(bridge: Bridge) -> None:
    bridge.do(lambda office: rename("Second", office))
    assert bridge.next_redo() is None
    assert bridge.redo() is None
    assert bridge.ask(named) == "Second"


def test_an_older_act_asks_what_to_do_with_values_changed_since(bridge: Bridge) -> None:
    first = bridge.do(lambda office: rename("Second", office))
    bridge.do(lambda office: rename("Third", office))
    assert first is not None
    assert first.transaction is not None
    asked = spy(bridge.undo_asked)
    assert bridge.take_back(first.transaction) is None
    plan = asked.at(0)[0]
    assert bridge.ask(named) == "Third"
    bridge.take_back(first.transaction, keep=frozenset(each.key for each in plan.questions), answered=True)
    assert bridge.ask(named) == "Third"


def test_an_act_that_is_not_there_is_told_as_a_fault(bridge: Bridge) -> None:
    failed = spy(bridge.failed)
    assert bridge.take_back(b"no such transaction") is None
    assert failed.count() == 1


def test_looking_back_shows_the_past_and_forbids_changes(bridge: Bridge, qtbot: QtBot) -> None:
    bridge.do(lambda office: rename("Second", office))
    past = bridge.present.as_of(date(2026, 10, 1))
    with qtbot.waitSignal(bridge.office_changed):
        bridge.look_back(past)
    assert bridge.looking_back
    assert bridge.read_only
    assert bridge.today() == date(2026, 10, 1)
    assert bridge.next_undo() is None
    failed = spy(bridge.failed)
    assert bridge.do(lambda office: rename("Never", office)) is None
    assert failed.at(0)[0].key == "read_only"
    with qtbot.waitSignal(bridge.office_changed):
        bridge.return_to_present()
    assert not bridge.looking_back
    assert bridge.ask(named) == "Second"


def test_another_store_can_take_the_place(bridge: Bridge, tmp_path: Path, qtbot: QtBot) -> None:
    with new_office(tmp_path / "other") as other:
        with qtbot.waitSignal(bridge.office_changed):
            bridge.replace_office(other)
        assert bridge.office is other
        assert bridge.present is other
