"""Logging something new, with the warning before a reliance is saved."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from commonservices.office import Office
from commonservices.queries import procurement
from tests.ui.premises.conftest import type_into
from ui.page import PageFrame
from ui.premises.new_record import NewRecord
from ui.premises.registers import Registers
from ui.premises.specs import PlaceSpecs


def test_a_reliance_warns_before_it_is_saved(
    frame: PageFrame, specs: PlaceSpecs, demo_office: Office, shown: Callable[..., QWidget], qtbot: QtBot
) -> None:
    made = NewRecord(frame, specs, Registers(frame).entry("recognitions"), "New reliance")
    shown(made, 900, 700)
    made.begin()
    assert made.note.isHidden()
    form = made.entry.form
    type_into(qtbot, form.row("relying_id").editor.box, "UNDP")
    type_into(qtbot, form.row("relied_on_id").editor.box, "WFP")
    assert "UNDP, WFP" in made.note.title.text()
    for name, value in (("area", "HR"), ("object_kind", "ROSTER")):
        form.set_value(name, value)
    type_into(qtbot, form.row("object_name").editor.box, "Roster of clerks")
    type_into(qtbot, form.row("relied_on_day").editor.box, "1 September 2026")
    saved: list[str] = []
    made.saved.connect(saved.append)
    made.save()
    assert saved == [str(procurement.recognitions(demo_office)[0].id)]


def test_what_is_missing_is_pointed_at(frame: PageFrame, specs: PlaceSpecs, shown: Callable[..., QWidget]) -> None:
    made = NewRecord(frame, specs, Registers(frame).entry("agreements"), "New agreement")
    shown(made, 900, 500)
    problems: list[str] = []
    made.problem.connect(problems.append)
    made.begin()
    made.save()
    assert made.entry.form.row("holder_id").reason.tone == "block"
    assert problems
    left: list[bool] = []
    made.left.connect(lambda: left.append(True))
    made.entry.leave_button.click()
    assert left == [True]
