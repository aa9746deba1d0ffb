"""The log on the demo mission: reading acts, taking them back, and going back to a day."""

from datetime import date
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from commonservices.actions import arrangements as actions
from commonservices.queries import arrangements as queries
from tests.ui.change_log.conftest import beside
from tests.ui.shell_fakes import frame_for, new_office
from tests.ui.today.demo_store import click, demo_file, press, reopen, row_of
from ui.bridge import Bridge
from ui.change_log.page import ChangeLogPage
from ui.kit.texts import Text
from ui.page import parse_address

Key = Qt.Key
TITLE = "Title (English)"


def cells(page, column):
    number = page.model.column_of(column)
    return [page.model.cells(place)[number].text for place in range(page.model.rowCount())]


def go_to(page, title, nth=0):
    places = [place for place, name in enumerate(cells(page, "act")) if name == title]
    page.table.select_id(page.model.row(places[nth]).transaction.hex())
    page.show_current()


def said(panel):
    shown = []
    for part in panel._made:
        shown += [part.text()] if isinstance(part, Text) else [label.text() for label in part.findChildren(Text)]
    return shown


def title_of(office):
    return row_of(office, "DEMO-022").title_en


def test_the_acts_stand_newest_first_in_the_words_of_a_person(page):
    assert cells(page, "act") == [
        "Signature recorded",
        f"{TITLE} changed",
        "Ceiling changed",
        f"{TITLE} changed",
        "Demo mission made",
        "Register made",
    ]
    assert cells(page, "subject")[:3] == ["DEMO-020 · IOM", "DEMO-022", "DEMO-022"]
    assert cells(page, "why")[2] == "Agreed in September"
    assert set(cells(page, "actor")) == {"A. Tester"}
    assert cells(page, "became")[0] == "Stays: amend it"


def test_the_panel_shows_each_value_from_and_to(page):
    go_to(page, "Ceiling changed")
    panel = page.panel
    assert panel.title.text() == "Ceiling changed"
    assert panel.why.text() == "Agreed in September"
    assert panel.by.text().startswith("DEMO-022 · A. Tester · 2 Oct 2026")
    assert said(panel) == ["Terms DEMO-022", "Ceiling", "nothing → USD 5,000.00"]


def test_dates_codes_and_names_are_shown_as_people_read_them(page, office):
    id = row_of(office, "DEMO-022").id
    page.bridge.do(partial(actions.set_field, id=id, field="expiry_on", value="2029-01-31"))
    assert cells(page, "act")[0] == "End date changed"
    go_to(page, "End date changed")
    assert "31 October 2028 → 31 January 2029" in said(page.panel)
    who = next(line.party.entity_id for line in queries.detail(office, id).parties if line.code == "WHO")
    page.bridge.do(partial(actions.set_field, id=id, field="lead_entity_id", value=who))
    page.browse.select_first()
    page.show_current()
    assert any(text.endswith("→ WHO") for text in said(page.panel))


def test_a_new_record_is_said_to_be_new_and_shows_only_what_it_is(page, office):
    page.bridge.do(partial(actions.review, id=row_of(office, "DEMO-022").id, day=date(2026, 9, 30), reason="Fine"))
    go_to(page, "Review recorded")
    shown = said(page.panel)
    assert shown[0] == "Step DEMO-022, new"
    assert "Fine" in shown
    assert not any("→" in text for text in shown)


def test_an_act_is_undone_from_the_log_and_said_so(page, office, qtbot):
    go_to(page, f"{TITLE} changed")
    button = page.panel.undo_button
    assert button.text() == f"Undo {TITLE} of DEMO-022"
    with qtbot.waitSignal(page.toast_requested) as told:
        click(button)
    assert told.args[0] == f"Undone: {TITLE} of DEMO-022"
    assert title_of(office) == "Office block and annex"
    assert cells(page, "act")[0] == f"Undone: {TITLE} changed"
    assert cells(page, "became")[2] == "Undone"


def test_what_was_undone_is_brought_back_from_the_act_or_from_its_undoing(page, office):
    for place in (2, 0):
        go_to(page, f"{TITLE} changed")
        if place:
            click(page.panel.undo_button)
        else:
            page.panel.take_back()
        newest = page.model.row(0)
        page.table.select_id(page.model.row(place).transaction.hex())
        page.show_current()
        assert page.panel.redo_button.text() == f"Redo {TITLE} of DEMO-022"
        assert page.panel.undo_button.isHidden()
        press(page.panel.redo_button, Key.Key_Return)
        assert title_of(office) == "Office block, north"
        assert page.model.row(0).undoes == newest.transaction
        assert cells(page, "act")[0] == "Done again"


def test_an_older_act_asks_in_place_for_each_value_that_changed_since(page, office):
    go_to(page, f"{TITLE} changed", nth=1)
    click(page.panel.undo_button)
    questions = page.panel.questions
    assert questions.isVisible()
    assert page.panel.undo_button.isHidden()
    assert title_of(office) == "Office block, north"
    texts = [label.text() for label in questions.findChildren(Text)]
    assert "Office block, north" in texts
    assert "Shared radio and outreach" in texts


def test_what_is_kept_stays_and_nothing_is_written(page, office, qtbot):
    go_to(page, f"{TITLE} changed", nth=1)
    click(page.panel.undo_button)
    before = page.model.rowCount()
    with qtbot.waitSignal(page.problem) as told:
        click(page.panel.questions.go_button)
    assert told.args == ["Everything was kept, so nothing changed."]
    assert page.model.rowCount() == before
    assert title_of(office) == "Office block, north"


def test_what_is_chosen_to_go_is_taken_back_as_well(page, office):
    go_to(page, f"{TITLE} changed", nth=1)
    press(page.panel.undo_button, Key.Key_Return)
    back = page.panel.questions.findChild(QWidget, "change_log.questions.0.back")
    assert QAccessible.queryAccessibleInterface(back).text(QAccessible.Text.Name) == (
        f"Terms DEMO-022, {TITLE}, take back to: Shared radio and outreach"
    )
    keep = page.panel.questions.findChild(QWidget, "change_log.questions.0.keep")
    press(keep, Key.Key_Down)
    assert back.isChecked()
    press(page.panel.questions.go_button, Key.Key_Return)
    assert title_of(office) == "Shared radio and outreach"
    assert not page.panel.questions.isVisible()


def test_escape_leaves_the_questions_then_the_filter(page, office):
    go_to(page, f"{TITLE} changed", nth=1)
    click(page.panel.undo_button)
    assert page.escape()
    assert not page.panel.questions.isVisible()
    assert page.panel.undo_button.isVisible()
    page.open({"text": "title"})
    assert page.escape()
    assert page.filter.field.text() == ""
    assert not page.escape()


def test_a_signature_says_what_corrects_it(page):
    go_to(page, "Signature recorded")
    assert page.panel.undo_button.isHidden()
    assert "Amend it by a new act" in page.panel.blocked.text()


def test_the_founding_of_the_register_cannot_be_undone(page, qtbot):
    go_to(page, "Demo mission made")
    assert page.panel.undo_button.isHidden()
    assert page.panel.record_button.isHidden()
    with qtbot.waitSignal(page.problem) as told:
        page.panel.take_back()
    assert told.args == ["The founding of a register cannot be undone."]


def test_a_large_act_shows_its_first_values_and_more_when_asked(page):
    go_to(page, "Demo mission made")
    few = len(said(page.panel))
    assert page.panel.more_button.isVisibleTo(page.panel)
    click(page.panel.more_button)
    assert len(said(page.panel)) > few


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("ceiling", 0),
        ("demo-022", 3),
        ("agreed", 1),
        ("signature tester", 1),
        ("100%", 0),
        ("mission", 1),
    ],
)
def test_words_find_acts_by_record_reason_person_and_name(page, typed, found, qtbot):
    page.focus_filter()
    with qtbot.waitSignal(page.model.counted):
        QTest.keyClicks(page.filter.field, typed)
        press(page.filter.field, Key.Key_Return)
    assert page.model.rowCount() == found
    assert page.filter.count.text() == f"{found} of 6"


def test_a_filter_without_acts_says_so_and_can_be_cleared(page):
    page.open({"text": "nowhere"})
    assert page.browse.empty.sentence.text() == "No act matches “nowhere”."
    assert page.panel.detail is None
    click(page.browse.empty.link)
    assert page.model.rowCount() == 6
    assert page.table.hasFocus()


def test_typing_settles_before_the_acts_are_read(page, qtbot):
    page.focus_filter()
    with qtbot.waitSignal(page.model.counted):
        QTest.keyClicks(page.filter.field, "signature")
    assert cells(page, "act") == ["Signature recorded"]


def test_enter_opens_the_record_of_an_act(page, office, qtbot):
    with qtbot.waitSignal(page.open_requested) as told:
        press(page.table, Key.Key_Return)
    assert parse_address(told.args[0]) == ("arrangements", {"id": str(row_of(office, "DEMO-020").id)})
    press(page.table, Key.Key_End)
    with qtbot.waitSignal(page.problem):
        press(page.table, Key.Key_Return)


def test_space_asks_for_the_panel(page, qtbot):
    with qtbot.waitSignal(page.inspector_toggled):
        press(page.table, Key.Key_Space)


def test_the_arrows_show_one_act_after_the_other(page, qtbot):
    press(page.table, Key.Key_Home, Key.Key_Down, Key.Key_Down)
    qtbot.waitUntil(lambda: page.panel.title.text() == "Ceiling changed")


def test_the_address_brings_filter_and_act_back(page, frame, shown):
    page.open({"text": "demo-022"})
    go_to(page, "Ceiling changed")
    again = ChangeLogPage(frame)
    shown(beside(again), 1366, 640)
    again.open(page.address())
    assert again.model.rowCount() == 3
    assert again.table.current_id() == page.table.current_id()


def test_the_commands_name_the_act_or_say_why_not(page):
    go_to(page, "Ceiling changed")
    by_key = {command.key: command for command in page.commands()}
    assert by_key["change_log.undo"].text == "Undo Ceiling of DEMO-022"
    assert not by_key["change_log.undo"].reason
    assert by_key["change_log.redo"].reason == "This act has not been undone."
    go_to(page, "Signature recorded")
    by_key = {command.key: command for command in page.commands()}
    assert "cannot be undone" in by_key["change_log.undo"].reason


def test_the_log_survives_closing_the_register(page, office, tmp_path, frame, shown, appearance):
    go_to(page, f"{TITLE} changed")
    click(page.panel.undo_button)
    before = cells(page, "act")
    office.close(backup=False)
    with reopen(office.path, date(2026, 10, 3)) as again:
        later = ChangeLogPage(frame_for(again, appearance, tmp_path))
        shown(beside(later), 1366, 640)
        later.open({})
        assert cells(later, "act") == before
        go_to(later, f"Undone: {TITLE} changed")
        click(later.panel.redo_button)
        assert title_of(again) == "Office block, north"
        later.bridge.office.close(backup=False)


def test_a_register_shown_as_it_was_still_lists_all_acts_and_undoes_none(page, office, appearance, tmp_path, shown):
    frame = frame_for(office, appearance, tmp_path)
    frame.bridge.look_back(office.as_of(date(2026, 10, 1)))
    past = ChangeLogPage(frame)
    shown(beside(past), 1366, 640)
    past.open({})
    assert cells(past, "act") == cells(page, "act")
    go_to(past, "Ceiling changed")
    assert past.panel.undo_button.isHidden()
    assert past.panel.blocked.text() == "The register is shown for reading only."
    assert past.as_of.back_button.isVisible()
    frame.bridge.return_to_present()


def test_the_page_fits_both_sizes_in_every_look(every_look, tmp_path, shown):
    with reopen(demo_file(tmp_path / "store")) as office:
        page = ChangeLogPage(frame_for(office, every_look, tmp_path))
        window = beside(page)
        for width, height in ((1165, 590), (1045, 436)):
            shown(window, width, height)
            page.open({})
            go_to(page, "Demo mission made")
            assert page.minimumSizeHint().width() + 300 <= width
            assert page.panel.values.widget().width() <= page.panel.width()
            assert not window.grab().isNull()


def test_a_new_register_lists_its_making(appearance, tmp_path, shown):
    with new_office(tmp_path / "empty", set_up=False) as office:
        page = ChangeLogPage(frame_for(office, appearance, tmp_path))
        shown(beside(page), 1166, 640)
        page.open({})
        assert cells(page, "act") == ["Register made"]
        assert isinstance(page.bridge, Bridge)
