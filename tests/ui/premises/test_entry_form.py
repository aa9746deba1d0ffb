"""A form of something new."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from commonservices.actions import premises as acts
from commonservices.domain.premises import Premises
from commonservices.office import Office
from commonservices.queries import premises as queries
from tests.ui.premises.conftest import type_into
from ui.page import PageFrame
from ui.premises.entry_form import Entry, EntryForm
from ui.premises.specs import PlaceSpecs


def a_form(frame: PageFrame, specs: PlaceSpecs, shown: Callable[..., QWidget]) -> EntryForm:
    entry = Entry(
        "test.new",
        Premises,
        [("", ("name", "phase", "area_m2", "lease_end_on"))],
        lambda values: partial(acts.add, values=values),
        "name",
        "Log it",
        "Leave",
    )
    made = EntryForm(frame, specs, entry)
    shown(made, 700, 400)
    made.begin()
    return made


def test_it_begins_with_the_values_of_a_new_record(
    frame: PageFrame, specs: PlaceSpecs, shown: Callable[..., QWidget]
) -> None:
    made = a_form(frame, specs, shown)
    assert made.values() == {"phase": "INITIATIVE"}
    made.begin({"name": "House"})
    assert made.values() == {"name": "House", "phase": "INITIATIVE"}


def test_it_saves_once_and_forgets_what_was_typed(
    frame: PageFrame, specs: PlaceSpecs, demo_office: Office, shown: Callable[..., QWidget], qtbot: QtBot
) -> None:
    made = a_form(frame, specs, shown)
    type_into(qtbot, made.form.row("name").editor.box, "House")
    saved: list[object] = []
    made.saved.connect(saved.append)
    made.save()
    assert len(saved) == 1
    assert "House" in {row.name for row in queries.rows(demo_office)}
    made.begin()
    assert made.offer.isHidden()


def test_a_draft_can_be_discarded(
    frame: PageFrame, specs: PlaceSpecs, shown: Callable[..., QWidget], qtbot: QtBot
) -> None:
    made = a_form(frame, specs, shown)
    type_into(qtbot, made.form.row("name").editor.box, "House")
    made.begin()
    assert made.offer.isVisible()
    made.offer.action.emit("drop")
    made.begin()
    assert made.offer.isHidden()


def test_what_cannot_be_read_stays_and_is_pointed_at(
    frame: PageFrame, specs: PlaceSpecs, shown: Callable[..., QWidget], qtbot: QtBot
) -> None:
    made = a_form(frame, specs, shown)
    problems: list[str] = []
    made.problem.connect(problems.append)
    type_into(qtbot, made.form.row("name").editor.box, "House")
    type_into(qtbot, made.form.row("lease_end_on").editor.box, "someday")
    made.save()
    assert made.form.row("lease_end_on").reason.tone == "block"
    assert made.form.row("lease_end_on").editor.text() == "someday"
    assert problems
