"""The register page: views, filter by keys, inspector, editing, bulk changes, looking back."""

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from commonservices.actions import arrangements as actions
from commonservices.domain.arrangements import Arrangement, ArrangementVersion
from commonservices.queries import history
from tests.builders import an_arrangement, record
from ui.arrangements.page import ArrangementsPage
from ui.page import parse_address


class Heard:
    """Keeps what a page tells the window."""

    def __init__(self, page):
        self.opened, self.status, self.problems, self.toasts, self.toggles = [], [], [], [], []
        page.open_requested.connect(self.opened.append)
        page.status_text.connect(self.status.append)
        page.problem.connect(self.problems.append)
        page.toast_requested.connect(self._toast)
        page.inspector_toggled.connect(self._toggle)

    def _toast(self, sentence, action):
        self.toasts.append((sentence, action))

    def _toggle(self):
        self.toggles.append(True)


@pytest.fixture
def page(frame, shown):
    made = ArrangementsPage(frame)
    made.heard = Heard(made)
    shown(made, 1100, 620)
    return made


@pytest.fixture
def full(page, three):
    page.open({})
    return page


def titles(page):
    return [page.list.model.row(place).title for place in range(page.list.model.rowCount())]


def version_of(office, id):
    return record(office, ArrangementVersion, record(office, Arrangement, id).version_id)


def test_an_empty_register_says_what_to_do_next(page):
    page.open({})
    assert page.list.currentWidget() is page.list.empty
    assert page.list.empty.sentence.text() == (
        "No arrangements yet. Import the office's Excel register or log the first one."
    )
    page.list.empty.button.click()
    assert page.is_new


def test_the_views_show_their_counts(full):
    assert full.browse.tabs.tabText(0) == "All 3"
    assert full.filter.count.text() == "3 of 3"
    full.browse.tabs.select("lapsed")
    assert full.list.model.rowCount() == 0
    assert full.list.empty.sentence.text() == "No arrangement that has ended is still used."


def test_typing_searches_and_rest_shows_all(full, qtbot):
    QTest.keyClicks(full.filter.field, "clinic")
    assert titles(full) == ["Shared clinic"]
    assert full.list.model.query.quick
    with qtbot.waitSignal(full.filter.changed):
        pass
    assert not full.list.model.query.quick
    assert full.filter.count.text() == "1 of 3"


def test_a_condition_becomes_a_token_after_a_space_and_goes_on_a_click(full):
    QTest.keyClicks(full.filter.field, "type:sla ")
    assert [token.subject for token in full.filter.tokens()] == ["Type is"]
    assert full.filter.field.text() == ""
    assert titles(full) == ["Shared clinic"]
    full.filter.token_removed.emit("0")
    assert len(titles(full)) == 3


def test_enter_takes_the_condition_that_is_being_typed(full):
    QTest.keyClicks(full.filter.field, "party:wfp")
    assert len(titles(full)) == 3
    QTest.keyClick(full.filter.field, Qt.Key.Key_Return)
    assert titles(full) == ["Fuel supply"]
    assert full.filter.tokens()[0].value == "WFP"


def test_an_unknown_value_is_marked_with_what_is_allowed(full):
    QTest.keyClicks(full.filter.field, "state:nonsense")
    QTest.keyClick(full.filter.field, Qt.Key.Key_Return)
    token = full.filter.tokens()[0]
    assert token.tone == "att"
    assert "Draft" in token.tip


def test_no_match_says_so_and_offers_to_clear(full):
    full.panel.read_now()
    assert full.panel.currentWidget() is full.panel.record
    QTest.keyClicks(full.filter.field, "state:active ")
    assert full.list.empty.sentence.text() == "No arrangement matches State is Active."
    full.panel.read_now()
    assert full.panel.currentWidget() is full.panel.hint  # nothing is shown that the list does not hold
    full.list.empty.link.click()
    assert len(titles(full)) == 3
    QTest.keyClicks(full.filter.field, "zzzz")
    full.list.empty.link.click()
    assert (len(titles(full)), full.filter.field.text()) == (3, "")


def test_the_menu_offers_the_same_filters(full):
    full.filter.choose("type", "EOL")
    assert titles(full) == ["Exchange of letters on radio"]
    names = {action.text() for action in full.filter.menu.actions()}
    assert {"State", "Type", "Flag", "Party…", "Ends before…"} <= names


def test_down_goes_from_the_filter_to_the_list(full):
    full.focus_filter()
    QTest.keyClick(full.filter.field, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is full.table
    assert full.table.current_id()


def test_the_state_of_the_page_is_its_address(full, three):
    full.filter.choose("type", "SLA")
    full.filter.choose("type", "EOL")
    full.list.sort_by("title_key", descending=True)
    full.browse.columns._on_columns([*full.list.shown(), "owner"])
    full.table.select_id(str(three["clinic"]))
    address = dict(full.address())
    full.open({})
    assert len(titles(full)) == 3
    full.open(address)
    assert titles(full) == ["Shared clinic", "Exchange of letters on radio"]
    assert full.table.current_id() == str(three["clinic"])
    assert dict(full.address()) == address


def test_enter_opens_and_space_toggles_the_inspector(full, three):
    full.table.select_id(str(three["fuel"]))
    QTest.keyClick(full.table, Qt.Key.Key_Return)
    assert parse_address(full.heard.opened[0]) == ("arrangements", {"id": str(three["fuel"])})
    QTest.keyClick(full.table, Qt.Key.Key_Space)
    assert full.heard.toggles == [True]


def test_the_status_line_sums_the_ceilings_of_the_selection(full, three):
    full.table.select_id(str(three["fuel"]))
    full.table.selectAll()
    assert full.heard.status[-1] == "3 selected   Sum of ceilings USD 3,500"


def test_a_selected_row_hidden_by_the_filter_is_told(full, three):
    full.table.select_id(str(three["fuel"]))
    full.filter.choose("type", "SLA")
    assert any("hidden by the filter" in text for text in full.heard.status)


def test_the_inspector_follows_the_current_row(full, three, qtbot):
    full.table.select_id(str(three["clinic"]))
    qtbot.waitUntil(lambda: full.panel.record.shown_id == str(three["clinic"]))
    assert full.panel.record.title.text() == "Shared clinic"
    full.panel.record.open_button.click()
    assert parse_address(full.heard.opened[-1])[1]["id"] == str(three["clinic"])


def test_the_title_is_edited_in_the_inspector_and_only_its_row_redrawn(full, three, office, qtbot):
    full.table.select_id(str(three["clinic"]))
    command = next(each for each in full.commands() if each.key == "arrangements.edit")
    command.run()
    editor = full.panel.record.editor
    assert QApplication.focusWidget() is editor.box
    QTest.keyClicks(editor.box, "Joint clinic")
    changed = []
    full.list.model.dataChanged.connect(lambda first, _last: changed.append(first.row()))
    QTest.keyClick(editor.box, Qt.Key.Key_Return)
    assert version_of(office, three["clinic"]).title_en == "Joint clinic"
    qtbot.waitUntil(lambda: full.panel.record.title.text() == "Joint clinic")
    assert changed == [full.list.model.row_of(str(three["clinic"]))]
    assert QApplication.focusWidget() is full.table


def test_a_refused_title_stays_in_its_editor_with_the_reason(full, three, office):
    full.table.select_id(str(three["fuel"]))
    full._edit()
    record_panel = full.panel.record
    record_panel.editor.edit.setText("x" * 5000)
    QTest.keyClick(record_panel.editor.box, Qt.Key.Key_Return)
    assert version_of(office, three["fuel"]).title_en == "Fuel supply"
    assert not record_panel.reason.isHidden()
    assert len(record_panel.editor.edit.text()) == 5000
    assert full.heard.problems
    assert full.escape()
    assert record_panel.editor.isHidden()
    assert not full.escape()


def test_a_record_that_comes_or_goes_is_read_anew(full, frame, office):
    added = frame.bridge.do(partial(an_arrangement, title_en="One more"))
    assert len(titles(full)) == 4
    assert full.browse.tabs.tabText(0) == "All 4"
    frame.bridge.undo()
    assert len(titles(full)) == 3
    assert added.reference not in [full.list.model.row(place).reference for place in range(3)]


def test_two_rows_turn_the_inspector_into_the_bulk_panel(full, three, office):
    full.table.selectAll()
    assert full.panel.currentWidget() is full.bulk
    assert full.bulk.title.text() == "Selected arrangements: 3"
    before = history.count(office)
    full.bulk.field.take("decision_lead_days")
    full.bulk.value.edit.setText("30")
    full.bulk.apply.click()
    assert {record(office, Arrangement, id).decision_lead_days for id in three.values()} == {30}
    assert history.count(office) == before + 1
    assert full.heard.toasts[-1][1] == "undo"
    assert full.escape()
    assert full.table.selected_count() == 1


def test_the_rows_are_copied_to_the_clipboard(full, three):
    full.table.select_id(str(three["fuel"]))
    full.deeds.copy()
    assert "Fuel supply" in QGuiApplication.clipboard().text()
    assert "<td>Fuel supply</td>" in QGuiApplication.clipboard().mimeData().html()
    assert full.heard.toasts


def test_a_new_arrangement_stands_in_place_and_escape_comes_back(full):
    command = next(each for each in full.commands() if each.key == "arrangements.new")
    assert (command.shortcut, command.primary) == ("Ctrl+N", True)
    command.run()
    assert full.is_new
    assert [each.primary for each in full.commands()] == [True]
    assert full.escape()
    assert not full.is_new
    assert QApplication.focusWidget() is full.table


def test_the_address_can_ask_for_a_new_one(page):
    page.open({"new": "1"})
    assert page.is_new
    page.open({})
    assert not page.is_new


def test_a_register_that_is_looked_back_at_cannot_be_changed(full, frame, office, three):
    past = office.as_of(office.today())
    frame.bridge.look_back(past)
    try:
        full.open({})
        assert full.browse.new_button.isHidden()
        full.start_new()
        assert not full.is_new
        assert full.heard.problems
        full.table.select_id(str(three["fuel"]))
        full._edit()
        assert full.panel.record.editor.isHidden()
        assert all(each.reason for each in full.commands() if each.key in {"arrangements.new", "arrangements.edit"})
    finally:
        frame.bridge.return_to_present()


def test_the_page_has_its_regions_and_names(full):
    assert [each.objectName() for each in full.regions()] == [
        "arrangements.views",
        "arrangements.filter.field",
        "arrangements.list.table",
    ]
    assert full.title() == "Arrangements"
    assert full.table.accessibleName() == "Arrangements"
    assert full.inspector() is full.panel


def test_hidden_pages_read_anew_only_when_shown(full, office, three):
    full.hide()
    actions.set_field(office, three["fuel"], "title_en", "Diesel supply")
    full.stale()
    full.show()
    assert "Diesel supply" in titles(full)


def test_an_address_with_a_row_that_is_no_identifier_shows_the_first_row(full, three):
    full.open({"row": "nonsense"})
    assert full.table.current_id() in {str(each) for each in three.values()}
