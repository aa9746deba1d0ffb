"""The lines of parties in the form of a new arrangement."""

from itertools import pairwise

import pytest
from PySide6.QtWidgets import QApplication

from tests.builders import entity
from tests.ui.kit.seen import heard, labels_of
from ui.arrangements.party_rows import PartyRows
from ui.records.field_specs import FieldSpecs
from ui.records.lookups import Lookups


@pytest.fixture
def rows(frame, shown):
    made = PartyRows(frame.look, FieldSpecs(frame.words, Lookups(frame.bridge)), "new")
    made.texts, made.ends = [], []
    made.changed.connect(made.texts.append)
    made.finished.connect(lambda: made.ends.append(True))
    shown(made, 700, 400)
    return made


def enter(line, text):
    line.entity.box.setFocus()
    line.entity.edit.setText(text)
    line.entity.edit.returnPressed.emit()


def test_the_first_provides_and_the_others_use(rows):
    assert [line.role.value() for line in rows.rows] == ["PROVIDER", "CLIENT"]


def test_enter_goes_on_and_adds_a_line_after_the_last(rows):
    enter(rows.rows[0], "WFP")
    assert QApplication.focusWidget() is rows.rows[1].entity.box
    enter(rows.rows[1], "UNDP")
    assert len(rows.rows) == 3
    assert QApplication.focusWidget() is rows.rows[2].entity.box
    assert rows.parties() == [(entity("WFP"), "PROVIDER"), (entity("UNDP"), "CLIENT")]


def test_enter_on_an_empty_line_ends_the_list(rows):
    enter(rows.rows[0], "WFP")
    enter(rows.rows[1], "")
    assert rows.ends == [True]


def test_the_tab_key_goes_through_the_lines_in_order(rows):
    rows.add_row()
    stops = [part for line in rows.rows for part in (line.entity.box, line.role.box, line.remove)]
    for before, after in pairwise([*stops, rows.more]):
        found = before.nextInFocusChain()
        while found is not after and found not in stops and found is not before:
            found = found.nextInFocusChain()
        assert found is after


def test_the_parties_survive_as_a_text(rows):
    enter(rows.rows[0], "WFP")
    rows.rows[1].entity.edit.setText("PNUD")
    assert rows.commit()
    rows.rows[1].role.take("ENDORSER")
    text = rows.texts[-1]
    rows.clear()
    assert rows.parties() == []
    rows.take_text(text)
    assert rows.parties() == [(entity("WFP"), "PROVIDER"), (entity("UNDP"), "ENDORSER")]


def test_a_gap_is_found_or_made(rows):
    enter(rows.rows[0], "WFP")
    rows.focus_first_gap()
    assert QApplication.focusWidget() is rows.rows[1].entity.box
    enter(rows.rows[1], "UNDP")
    enter(rows.rows[2], "WHO")
    rows.focus_first_gap()
    assert rows.rows[-1].party() is None


def test_every_box_of_a_line_is_named_to_the_ear(rows):
    for line in rows.rows:
        assert labels_of(line.role.box) == {f"Role of party {line.number}"}
        assert heard(line.entity.box) == f"Party {line.number}"
