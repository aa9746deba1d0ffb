"""The page of an arrangement by its commands and keys: steps begun, left, kept and confirmed without the mouse."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from commonservices.actions import arrangements
from tests.builders import an_arrangement
from tests.commonservices.actions.lives import a_draft, active
from tests.ui.arrangements.steps import answer, go, show, state_of, terms_of
from ui.page import parse_address

ENTER, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Escape


def keys_of(page):
    return [each.key for each in page.commands()]


def test_while_a_step_is_asked_there_is_one_command(fuel):
    before = keys_of(fuel)
    fuel.deeds.move("CANCELLED")
    assert keys_of(fuel) == ["arrangement.confirm"]
    assert fuel.commands()[0].text == fuel.step_form.confirm.text()
    fuel.escape()
    assert keys_of(fuel) == before


def test_while_a_step_is_asked_the_other_ways_on_are_hidden(record_page, office):
    show(record_page, active(office))
    assert not record_page.header.more.isHidden()
    record_page.deeds.amend()
    assert record_page.header.more.isHidden()
    assert record_page.header.amend.isHidden()
    assert record_page.header.next.isHidden()
    assert record_page.regions()[-1] is record_page.step_form
    record_page.escape()
    assert not record_page.header.more.isHidden()


def test_no_command_appears_twice_and_each_has_words(fuel):
    keys = keys_of(fuel)
    assert len(set(keys)) == len(keys)
    assert all(each.text and "_" not in each.text for each in fuel.commands())


def test_leaving_a_step_by_a_tab_shows_that_tab(fuel):
    fuel.deeds.move("CANCELLED")
    fuel.step_form.form.row("reason").editor.take("no longer needed")
    fuel.tabs.select("documents")
    assert not fuel.is_asking
    assert fuel.address()["tab"] == "documents"
    fuel.deeds.move("CANCELLED")
    assert fuel.step_form.form.value("reason") == "no longer needed"


def test_another_record_forgets_what_was_typed(fuel, three):
    fuel.deeds.move("CANCELLED")
    fuel.step_form.form.row("reason").editor.take("no longer needed")
    fuel.open({"id": str(three["clinic"])})
    assert not fuel.is_asking
    fuel.open({"id": str(three["fuel"])})
    fuel.deeds.move("CANCELLED")
    assert fuel.step_form.form.value("reason") in {None, ""}


def test_after_a_step_is_left_the_stepper_has_the_keyboard(fuel):
    fuel.deeds.move("CANCELLED")
    assert QApplication.focusWidget() is fuel.step_form.form.row("reason").editor.box
    fuel.step_form.leave_button.click()
    assert QApplication.focusWidget() is fuel.stepper


def test_a_step_is_answered_by_keys_alone(fuel, office, three):
    fuel.deeds.move("CANCELLED")
    QTest.keyClicks(QApplication.focusWidget(), "no longer needed")
    fuel.step_form.confirm.setFocus()
    QTest.keyClick(fuel.step_form.confirm, ENTER)
    assert state_of(office, three["fuel"]) == "CANCELLED"
    assert fuel.toasts[-1] == ("The arrangement is now: Cancelled.", "undo")


def test_a_reload_while_asking_keeps_the_step(fuel, office, three):
    fuel.deeds.move("CANCELLED")
    fuel.step_form.form.row("reason").editor.take("no longer needed")
    arrangements.set_field(office, three["fuel"], "title_en", "Diesel")
    fuel.reload()
    assert fuel.is_asking
    assert fuel.step_form.form.value("reason") == "no longer needed"
    assert fuel.header.title.text() == "Diesel"


def test_the_menus_are_told_only_when_something_else_can_be_done(fuel, office, three):
    told = []
    fuel.commands_changed.connect(lambda: told.append(True))
    fuel.reload()
    assert told == []
    arrangements.move(office, three["fuel"], "CANCELLED", reason="not needed")
    fuel.reload()
    assert told == [True]


def test_a_record_that_vanishes_leaves_no_deed(fuel):
    fuel.open({"id": "00000000-0000-0000-0000-000000000009"})
    for begin in (fuel.deeds.amend, fuel.deeds.seal, fuel.deeds.drop, fuel.deeds.accede, fuel.deeds.new_from):
        begin()
    fuel.deeds.replaced_by()
    fuel.deeds.review()
    fuel.deeds.prolong("renew")
    fuel.deeds.sign_amendment()
    assert not fuel.is_asking
    assert fuel.deeds.onward is None
    assert next(each.reason for each in fuel.commands() if each.key == "arrangement.next")


@pytest.mark.parametrize("state", ["draft", "active"])
def test_a_deed_is_offered_or_says_why_not(record_page, office, state):
    id = active(office) if state == "active" else a_draft(office)
    show(record_page, id)
    open_now = {deed.key for deed in record_page.deeds.deeds() if not deed.reason}
    assert "new_from" in open_now
    assert ({"amend", "renew", "extend", "review", "replaced_by"} <= open_now) is (state == "active")
    assert all(deed.reason.endswith(".") for deed in record_page.deeds.deeds() if deed.reason)


def test_the_way_back_leads_to_its_line_in_the_register(fuel, three):
    fuel.header.back.click()
    assert parse_address(fuel.opened[-1]) == ("arrangements", {"row": str(three["fuel"])})


def test_a_copy_may_replace_and_take_days_of_its_own(record_page, office):
    id = active(office)
    show(record_page, id)
    go(record_page, "arrangement.new_from")
    assert record_page.step_form.form.value("replaces") is False
    assert record_page.step_form.form.value("effective_on") is None
    made = record_page.step_form.form
    made.row("effective_on").editor.edit.setText("1 Jan 2027")
    made.row("expiry_on").editor.edit.setText("31 Dec 2026")
    answer(record_page, title_en="Next year")
    assert record_page.is_asking
    assert record_page.problems
    made.row("expiry_on").editor.edit.setText("31 Dec 2027")
    go(record_page, "arrangement.confirm")
    opened = parse_address(record_page.opened[-1])[1]["id"]
    terms = next(terms_of(office, each.id) for each in records_of(office) if str(each.id) == opened)
    assert (terms.title_en, terms.effective_on.year, terms.expiry_on.year) == ("Next year", 2027, 2027)


def records_of(office):
    from commonservices.domain.arrangements import Arrangement
    from tests.builders import records

    return records(office, Arrangement)


def test_the_successor_has_to_be_named(record_page, office):
    show(record_page, active(office))
    go(record_page, "arrangement.replaced_by")
    go(record_page, "arrangement.confirm")
    assert record_page.problems[-1] == "Its successor: enter it first."
    assert QApplication.focusWidget() is record_page.step_form.form.row("successor").editor.box


def test_a_family_is_indented_by_its_depth(record_page, office):
    days = {"effective_on": "2026-01-01", "expiry_on": "2026-12-31"}
    ids = [an_arrangement(office, title_en=name, **days).id for name in ("Frame", "Child", "Annex")]
    for child, parent in zip(ids[1:], ids, strict=False):
        arrangements.set_field(office, child, "parent_id", parent)
    show(record_page, ids[2])
    rows = record_page.parts.overview.kin.table.rows
    shown = [rows.cells(place)[0].text for place in range(rows.rowCount())]
    assert [text.count("\u2003") for text in shown] == [0, 0, 1]
    assert [text.count("└") for text in shown] == [0, 1, 1]
    assert [rows.cells(place)[4].text for place in range(3)] == ["31 December 2026"] * 3
    assert record_page.parts.overview.kin.accessibleName() == "Belongs together"


def test_a_child_without_an_end_says_so_in_the_family(record_page, office):
    frame = an_arrangement(office, title_en="Frame", open_ended=True).id
    child = an_arrangement(office, title_en="Child", open_ended=True).id
    arrangements.set_field(office, child, "parent_id", frame)
    show(record_page, frame)
    rows = record_page.parts.overview.kin.table.rows
    assert [rows.cells(place)[4].text for place in range(2)] == ["open-ended", "open-ended"]


def test_a_family_that_comes_apart_is_no_longer_shown(record_page, office):
    frame = an_arrangement(office, title_en="Frame").id
    child = an_arrangement(office, title_en="Child").id
    arrangements.set_field(office, child, "parent_id", frame)
    show(record_page, child)
    assert not record_page.parts.overview.kin.isHidden()
    arrangements.set_field(office, child, "parent_id", None)
    record_page.reload()
    assert record_page.parts.overview.kin.isHidden()
    assert record_page.parts.overview.kin.table.rows.rowCount() == 0
