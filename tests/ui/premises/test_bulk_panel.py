"""Several records of a register are changed as one act."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from commonservices.domain import codelists
from commonservices.domain.premises import Premises
from commonservices.office import Office
from commonservices.queries import history
from commonservices.queries import premises as queries
from tests.builders import record
from tests.ui.premises.conftest import Heard
from ui.page import PageFrame
from ui.premises.page import PremisesPage
from ui.premises.registers import VIEWS, Registers
from ui.premises.specs import PlaceSpecs


def test_several_premises_are_changed_as_one_act_and_taken_back_as_one(
    page: PremisesPage, heard: Heard, demo_office: Office, frame: PageFrame, qtbot: QtBot
) -> None:
    before = history.count(demo_office, "", {})
    held = {row.id: row.tenure for row in queries.rows(demo_office)}
    wanted = codelists.load("premises_tenure").codes[-1]
    qtbot.keyClick(page.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    panel = page.lists.bulk("premises")
    assert page.panel.currentWidget() is panel
    assert panel.title.text() == "Selected premises: 4"
    assert panel.alike.value_widget("phase").text() == "different"
    panel.field.take("ownership")
    panel.value.take(wanted)
    panel.apply.click()
    changed = sum(tenure != wanted for tenure in held.values())
    assert heard.toasts[-1] == f"Premises changed: {changed}."
    assert {record(demo_office, Premises, id).ownership for id in held} == {wanted}
    assert history.count(demo_office, "", {}) == before + 1
    frame.bridge.undo()
    assert {row.id: row.tenure for row in queries.rows(demo_office)} == held
    page.escape()
    assert page.panel.currentWidget() is not panel


@pytest.mark.parametrize("view", VIEWS)
def test_every_field_changed_together_has_an_editor(frame: PageFrame, specs: PlaceSpecs, view: str) -> None:
    panel = Registers(frame).bulk(view, specs)
    fields = [name for _cls, name in panel.about().fields]
    assert fields
    for name in fields:
        panel.field.take(name)
        assert panel.value is not None
        assert panel.value.spec.label == panel.value_label.text().removeprefix("New value: ")
    panel.deleteLater()
