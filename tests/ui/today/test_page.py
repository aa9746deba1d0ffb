"""The first page on the demo mission: driven by keys and mouse, as a person does."""

from dataclasses import replace
from datetime import date
from functools import partial

import pytest
import sqlalchemy as sa
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from commonservices.actions import arrangements as actions
from commonservices.domain.changes import Changes
from commonservices.queries import arrangements as queries
from commonservices.queries.today import today
from tests.ui import questions
from tests.ui.shell_fakes import frame_for
from tests.ui.today.demo_store import click, dialog_of, finish, press, row_of, settle
from ui.page import parse_address
from ui.today.page import TodayPage

Key = Qt.Key


def keys_of(view):
    return [line.key for line in view.lines.lines if not line.heading]


def heard(widget):
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def opened(qtbot, page, act):
    with qtbot.waitSignal(page.open_requested) as told:
        act()
    return parse_address(told.args[0])


def references(page):
    return [line.row.reference for line in page.decisions._lines.values()]


def test_the_decisions_stand_in_the_order_of_their_days_and_what_lapsed_is_among_them(page):
    assert references(page) == ["DEMO-006", "DEMO-005", "DEMO-004", "DEMO-017"]
    assert [line.when for line in page.decisions.list.lines.lines] == ["30 Jun", "19 Jul", "18 Aug", "18 Sep"]


def test_enter_opens_the_current_decision(page, office, qtbot):
    press(page.decisions.list, Key.Key_Down)
    address = opened(qtbot, page, partial(press, page.decisions.list, Key.Key_Return))
    assert address == ("arrangements", {"id": str(row_of(office, "DEMO-005").id)})


def test_a_double_click_opens_a_decision(page, office, qtbot):
    view = page.decisions.list
    middle = view.visualRect(view.lines.index(2, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    double = partial(QTest.mouseDClick, view.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert opened(qtbot, page, double)[1]["id"] == str(row_of(office, "DEMO-004").id)


def test_the_selected_row_offers_its_actions_at_its_end(page):
    view = page.decisions.list
    for place, reviewed in ((0, False), (1, True), (3, True)):
        view.setCurrentIndex(view.lines.index(place, 0))
        middle = page.decisions.buttons.geometry().center()
        assert view.visualRect(view.currentIndex()).contains(middle)
        assert page.decisions.open_button.isVisible()
        assert page.decisions.review_button.isVisible() == reviewed
    assert "Payments" in page.decisions.open_button.accessibleName()


def test_the_button_of_the_row_opens_it(page, office, qtbot):
    address = opened(qtbot, page, partial(click, page.decisions.open_button))
    assert address[1]["id"] == str(row_of(office, "DEMO-006").id)


def test_a_review_is_recorded_from_the_row_and_can_be_undone(page, office, qtbot):
    press(page.decisions.list, Key.Key_Down)
    click(page.decisions.review_button)
    assert "1 October 2026" in dialog_of(page).question.text()
    with qtbot.waitSignal(page.toast_requested) as told:
        questions.answer(reason="All is well")
    assert told.args == ["The review is recorded.", "undo"]
    detail = queries.detail(office, row_of(office, "DEMO-005").id)
    assert "REVIEW_DUE" not in detail.row.flags
    assert detail.events[-1].reason == "All is well"
    assert page.decisions.review_button.isHidden()
    page.bridge.undo()
    assert "REVIEW_DUE" in row_of(office, "DEMO-005").flags
    assert not page.decisions.review_button.isHidden()


def test_who_leaves_the_question_records_nothing(page, office):
    press(page.decisions.list, Key.Key_Down)
    before = queries.detail(office, row_of(office, "DEMO-005").id).events
    click(page.decisions.review_button)
    dialog_of(page).reject()
    assert queries.detail(office, row_of(office, "DEMO-005").id).events == before


@pytest.mark.parametrize(
    ("figure", "expected"),
    [
        ("decisions_due", ("arrangements", {"view": "decision"})),
        ("ending_in_180_days", ("arrangements", {"view": "ending"})),
        ("lapsed_but_used", ("arrangements", {"view": "lapsed"})),
        ("services_covered", ("services", {"view": "unpapered"})),
        ("services_without_last_month", ("usage", {"month": "2026-09"})),
    ],
)
def test_a_figure_opens_the_list_behind_it(page, qtbot, figure, expected):
    tile = page.figures.tiles[figure]
    assert opened(qtbot, page, partial(click, tile)) == expected
    tile.setFocus()
    assert opened(qtbot, page, partial(press, tile, Key.Key_Return)) == expected


def test_the_figures_are_read_out_with_their_notes(page):
    assert heard(page.figures.tiles["decisions_due"]) == "Decisions due in 30 days: 4, 4 late"
    assert heard(page.figures.tiles["services_covered"]) == "Services with valid cover: 92 %, 35 of 38 services"
    assert heard(page.figures.tiles["services_without_last_month"]).startswith("Entries for September 2026: 38 / 38")


def test_who_has_not_signed_is_named_with_the_days_waited(page, office, qtbot):
    (line,) = page.side.waiting.lines.lines
    assert line.title == "Data and digital skills courses"
    assert line.detail == "Not signed: IOM, UNFPA, UNHCR and 2 more."
    assert line.tail == "215 d"
    page.side.waiting.setFocus()
    address = opened(qtbot, page, partial(press, page.side.waiting, Key.Key_Return))
    assert address[1]["id"] == str(row_of(office, "DEMO-020").id)


def test_a_signature_takes_a_party_off_the_waiting_list(page, office, qtbot):
    detail = queries.detail(office, row_of(office, "DEMO-020").id)
    party = next(line.party for line in detail.parties if line.code == "IOM")
    signed = {"signatory_name": "J. Doe", "signatory_title": "Head", "signed_on": date(2026, 9, 30)}
    page.bridge.do(partial(actions.sign, party_id=party.id, **signed))
    left = "Not signed: UNFPA, UNHCR, UNICEF and 1 more."
    qtbot.waitUntil(lambda: page.side.waiting.lines.lines[0].detail == left)


def test_an_event_of_the_timeline_opens_its_arrangement(page, office, qtbot):
    strip = page.timeline.strip
    strip.setFocus()
    press(strip, Key.Key_Home, Key.Key_Right)
    address = opened(qtbot, page, partial(press, strip, Key.Key_Return))
    assert address == ("arrangements", {"id": str(row_of(office, "DEMO-017").id)})


def test_the_late_decisions_stand_together_at_the_beginning_of_the_timeline(page, qtbot):
    strip = page.timeline.strip
    assert strip.item(0).text() == "4 late"
    assert "18 September 2026" in strip.item(0).data(Qt.ItemDataRole.AccessibleTextRole)
    strip.setFocus()
    press(strip, Key.Key_Home)
    assert opened(qtbot, page, partial(press, strip, Key.Key_Return)) == ("arrangements", {"view": "decision"})


def test_events_of_the_same_days_stand_together(page):
    strip = page.timeline.strip
    labels = [strip.item(place).text() for place in range(strip.count())]
    assert "2 to 1 Feb 27" in labels


def test_a_low_window_folds_figures_and_timeline_into_one_line_each(page, office, qtbot):
    page.resize(1045, 436)
    assert page.figures.folded
    assert page.timeline.folded
    assert page.figures.height() < 40
    assert page.timeline.height() < 40
    brief = page.figures.briefs["lapsed_but_used"]
    assert opened(qtbot, page, partial(click, brief)) == ("arrangements", {"view": "lapsed"})
    first = page.timeline.briefs[0]
    assert "Last day to give notice 2 October 2026" in heard(first)
    first.setFocus()
    assert opened(qtbot, page, partial(press, first, Key.Key_Return))[1]["id"] == str(row_of(office, "DEMO-017").id)
    page.resize(1166, 640)
    assert not page.figures.folded
    assert not page.timeline.folded


def test_a_narrow_page_makes_the_panel_narrow(page):
    wide = page.side.width()
    page.resize(840, 640)
    assert page.side.width() < wide


def test_the_regions_lead_from_the_decisions_through_the_page(page):
    assert [each.objectName() for each in page.regions()] == [
        "today.decisions.list",
        "today.waiting.list",
        "today.side.alerts.link",
        "today.figures.decisions_due",
        "today.timeline",
        "today.views",
    ]


def test_the_address_brings_the_same_row_back(page, frame, shown):
    press(page.decisions.list, Key.Key_Down, Key.Key_Down)
    again = TodayPage(frame)
    shown(again, 1166, 640)
    again.open(page.address())
    assert again.decisions.list.current_key() == page.decisions.list.current_key()


def test_a_new_arrangement_begins_in_the_register(page, qtbot):
    assert opened(qtbot, page, partial(click, page.new_button)) == ("arrangements", {"new": "1"})


def test_an_empty_register_says_what_to_do_first(empty_page, qtbot):
    empty = empty_page.decisions.empty
    assert empty.sentence.text().startswith("No arrangements yet.")
    assert opened(qtbot, empty_page, partial(click, empty.button)) == ("arrangements", {"new": "1"})
    assert heard(empty_page.figures.tiles["services_covered"]) == "Services with valid cover: —, 0 of 0 services"
    assert not empty_page.side.waiting.isVisible()


def test_when_nothing_is_due_the_next_day_is_named(page, office, qtbot):
    quiet = replace(today(office), decisions=())
    page.decisions.show_decisions(quiet, any_arrangement=True)
    assert page.decisions.empty.sentence.text() == (
        "Nothing needs a decision before 1 November 2026. The next one is due on 16 November 2026: Warehouse, Charlie."
    )
    link, button = page.decisions.empty.link, page.decisions.empty.button
    assert opened(qtbot, page, partial(click, link))[1] == {"id": str(row_of(office, "DEMO-021").id)}
    assert opened(qtbot, page, partial(click, button)) == ("arrangements", {})
    page.decisions.show_decisions(replace(quiet, next_decision=None), any_arrangement=True)
    assert page.decisions.empty.sentence.text() == "Nothing needs a decision before 1 November 2026."
    assert link.isHidden()


def reasons(page):
    return {command.key.removeprefix("today."): command.reason for command in page.commands()}


def test_every_command_that_cannot_run_says_why(page, empty_page):
    assert {key for key, reason in reasons(page).items() if reason} == {"review"}
    empty = reasons(empty_page)
    assert {key for key, reason in empty.items() if reason} == {"open", "review", "decide", "snooze", "acknowledge"}
    assert empty["snooze"] == "No alert is selected."


def test_the_letters_of_the_page_are_those_of_its_commands(page):
    assert {each.letter: each.key for each in page.commands() if each.letter} == {
        "D": "today.decide",
        "S": "today.snooze",
        "A": "today.acknowledge",
    }


def test_each_view_can_be_gone_to_and_come_back_to(page, frame, qtbot):
    for command in [each for each in page.commands() if each.menu == "view"]:
        command.run()
        settle(qtbot, frame)
        view = command.key.rpartition(".")[2]
        assert page.views.view == view
        assert page.focusWidget() is page.regions()[0]
        again = page.address()
        page.open({})
        page.open(again)
        assert page.views.view == view
        assert dict(page.address()) == dict(again)
        settle(qtbot, frame)


def test_an_address_that_names_no_view_shows_the_day(page):
    page.open({"view": "nowhere"})
    assert page.views.view == "day"


def test_a_new_day_is_taken_up_by_the_view_that_is_shown(clock, page, frame, qtbot):
    page.show_view("month")
    settle(qtbot, frame)
    clock.day = date(2026, 11, 3)
    page.bridge.renew(Changes("renewed", everything=True))
    settle(qtbot, frame)
    assert page.views.month.grid.today == date(2026, 11, 3)
    assert page.header.detail.text() == "Tuesday 3 November 2026"
    page.show_view("day")
    assert page.decisions.list.lines.lines[0].far == "126 d late"


def test_a_hidden_page_asks_nothing_until_it_is_shown(page, office):
    page.hide()
    asked = []
    sa.event.listen(office.engine, "before_cursor_execute", lambda *given: asked.append(given[2]))
    page.bridge.renew(Changes("renewed", everything=True))
    assert asked == []
    page.show()
    assert asked


def test_a_register_of_an_earlier_day_offers_no_change(page, office, shown, appearance, tmp_path):
    with office.as_of(date(2026, 10, 1)) as past:
        frame = frame_for(past, appearance, tmp_path)
        then = TodayPage(frame)
        shown(then, 1166, 640)
        then.open({})
        assert not then.new_button.isVisible()
        assert len(then.decisions._lines) == 4
        press(then.decisions.list, Key.Key_Down)
        assert then.decisions.review_button.isHidden()
        assert then.decisions.snooze_button.isHidden()
        assert {key for key, reason in reasons(then).items() if not reason} >= {"open", "calendar_file"}
        assert all(reasons(then)[key] for key in ("decide", "snooze", "acknowledge", "new"))
        then.hide()
        finish(frame)


def test_the_page_fits_both_sizes_in_every_look(office, every_look, tmp_path, shown):
    frame = frame_for(office, every_look, tmp_path)
    page = TodayPage(frame)
    for width, height in ((1165, 590), (1045, 436)):
        shown(page, width, height)
        page.open({})
        assert page.minimumSizeHint().width() <= width
        assert page.decisions.list.height() > 2 * page.decisions.list.sizeHintForRow(0)
        assert page.decisions.list.isRightToLeft() == every_look.arabic
        assert not page.grab().isNull()
    finish(frame)
