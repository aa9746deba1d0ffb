"""The page of monthly usage, driven by keys, mouse and clipboard on a real register."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from commonservices.actions import shared_services, usage
from commonservices.domain.ids import of_link
from commonservices.office import Office
from commonservices.queries import history
from tests.ui.usage.conftest import Heard
from tests.ui.usage.stores import Small, held, row_of
from ui.page import PageFrame
from ui.usage.page import UsagePage

JUL, AUG, SEP, OCT, NOV = range(5)
CLINIC_UNDP, CLINIC_WHO = 1, 2
UNDP, UNHCR, WFP = 4, 5, 6


@pytest.fixture
def lines(page: UsagePage) -> dict[str, int]:
    """The line of each consumer of fuel, and of the clinic's."""
    model = page.sheet.model
    found: dict[str, int] = {}
    for position in range(model.rowCount()):
        row = model.lines.row(position)
        if row is not None:
            found[f"{row.name} {row.consumer}"] = position
    return {
        "UNDP": found["Diesel, bulk issue UNDP"],
        "UNHCR": found["Diesel, bulk issue UNHCR"],
        "WFP": found["Diesel, bulk issue WFP"],
        "WHO": found["Clinic WHO"],
    }


@pytest.fixture
def keys(page: UsagePage, qtbot: QtBot) -> Callable[..., None]:
    """Types into whatever has the keyboard."""

    def press(*strokes: object) -> None:
        for stroke in strokes:
            target = QApplication.focusWidget() or page.sheet.grid
            if isinstance(stroke, str):
                for sign in stroke:
                    qtbot.keyClicks(QApplication.focusWidget() or target, sign)
            elif isinstance(stroke, tuple):
                qtbot.keyClick(target, stroke[0], stroke[1])
            else:
                qtbot.keyClick(target, stroke)

    return press


def clip(text: str) -> None:
    """Put a block on the clipboard, as a spreadsheet would."""
    QGuiApplication.clipboard().setText(text)


def acts(office: Office) -> list[str]:
    """The names of the newest acts."""
    return [line.act for line in history.acts(office, limit=5)]


def test_the_model_keeps_the_rules_of_qt(page: UsagePage) -> None:
    tester = QAbstractItemModelTester(
        page.sheet.model, QAbstractItemModelTester.FailureReportingMode.Fatal, page.sheet.model
    )
    page.reload()
    page.sheet.model.reread()
    assert tester.model() is page.sheet.model


def test_the_year_of_the_office_is_shown(page: UsagePage) -> None:
    model = page.sheet.model
    assert model.lines.months[0] == date(2026, 7, 1)
    assert [model.showing.is_closed(column) for column in range(5)] == [False, False, False, False, True]


def test_typing_replaces_and_enter_goes_down(
    page: UsagePage, keys: Callable[..., None], lines: dict[str, int], office: Office, small: Small
) -> None:
    page.sheet.grid.go(lines["UNDP"], OCT)
    keys("77", Qt.Key.Key_Return)
    assert held(office, small.fuel, "UNDP")[OCT] == "77.00"
    assert page.sheet.grid.currentIndex().row() == lines["UNHCR"]
    assert acts(office)[0] == "usage_set"


def test_tab_goes_right_and_keeps_the_value(
    page: UsagePage, keys: Callable[..., None], lines: dict[str, int], office: Office, small: Small
) -> None:
    page.sheet.grid.go(lines["WFP"], SEP)
    keys("5", Qt.Key.Key_Tab)
    index = page.sheet.grid.currentIndex()
    assert (index.row(), index.column()) == (lines["WFP"], OCT)
    assert held(office, small.fuel, "WFP")[SEP] == "5.00"


def test_f2_edits_inside_the_figure(
    page: UsagePage, keys: Callable[..., None], lines: dict[str, int], office: Office, small: Small
) -> None:
    page.sheet.grid.go(lines["UNDP"], AUG)
    keys(Qt.Key.Key_F2, Qt.Key.Key_Left, "5", Qt.Key.Key_Return)
    assert held(office, small.fuel, "UNDP")[AUG] == "1350.00"


def test_arrows_leave_a_cell_that_was_typed_into(
    page: UsagePage, keys: Callable[..., None], lines: dict[str, int], office: Office, small: Small
) -> None:
    page.sheet.grid.go(lines["UNDP"], AUG)
    keys("1", Qt.Key.Key_Right)
    assert page.sheet.grid.currentIndex().column() == SEP
    assert held(office, small.fuel, "UNDP")[AUG] == "1.00"


def test_escape_leaves_the_cell_as_it_was(
    page: UsagePage, keys: Callable[..., None], lines: dict[str, int], office: Office, small: Small
) -> None:
    page.sheet.grid.go(lines["UNDP"], JUL)
    keys("9", Qt.Key.Key_Escape)
    assert held(office, small.fuel, "UNDP")[JUL] == "120.00"
    assert page.sheet.grid.editor() is None


def test_delete_says_that_nothing_is_known_and_zero_is_kept_apart(
    page: UsagePage, keys: Callable[..., None], lines: dict[str, int], office: Office, small: Small
) -> None:
    page.sheet.grid.go(lines["UNDP"], JUL)
    keys(Qt.Key.Key_Delete)
    page.sheet.grid.go(lines["UNDP"], AUG)
    keys("0", Qt.Key.Key_Return)
    cells = row_of(office, small.fuel, "UNDP").cells
    assert cells[JUL].quantity is None
    assert cells[AUG].quantity == Decimal(0)
    assert page.sheet.showing.shown(lines["UNDP"], JUL).text == ""
    assert page.sheet.showing.shown(lines["UNDP"], AUG).text == "0.00"


def test_the_arrows_step_over_headings_and_sums(
    page: UsagePage, keys: Callable[..., None], lines: dict[str, int]
) -> None:
    first_of_second = min(position for position in lines.values() if position > min(lines.values()))
    assert page.sheet.model.lines.is_heading(0)
    page.sheet.grid.go(1, 11)
    keys(Qt.Key.Key_Right)
    assert page.sheet.grid.currentIndex().column() == 11
    keys(Qt.Key.Key_Up)
    assert page.sheet.grid.currentIndex().row() == 1
    for _ in range(first_of_second):
        keys(Qt.Key.Key_Down)
        assert not page.sheet.model.lines.is_heading(page.sheet.grid.currentIndex().row())


def test_a_heading_cannot_be_typed_into(page: UsagePage) -> None:
    flags = page.sheet.model.flags(page.sheet.model.index(0, JUL))
    assert not flags & Qt.ItemFlag.ItemIsEditable
    assert not flags & Qt.ItemFlag.ItemIsSelectable


def test_a_month_that_has_not_begun_says_why_it_is_closed(
    page: UsagePage, keys: Callable[..., None], lines: dict[str, int], heard: Heard
) -> None:
    page.sheet.grid.go(lines["UNDP"], NOV)
    keys("1")
    assert "November 2026 has not begun yet" in heard.problems[-1]
    assert page.sheet.grid.editor() is None


def test_a_month_without_the_consumer_is_grey_and_closed(
    page: UsagePage, frame: PageFrame, small: Small, office: Office, lines: dict[str, int], heard: Heard
) -> None:
    row = row_of(office, small.clinic, "WHO")
    identity = of_link(row.service_id, row.consumer_id)
    frame.bridge.do(
        partial(shared_services.set_participant, participation_id=identity, values={"joined_on": date(2026, 9, 1)})
    )
    shown = page.sheet.showing.shown(lines["WHO"], JUL)
    assert shown.grey
    page.sheet.grid.go(lines["WHO"], JUL)
    page.sheet.edit()
    assert "WHO did not take part in July 2026" in heard.problems[-1]


def test_text_that_is_no_number_stays_in_the_cell_and_is_listed(
    page: UsagePage, keys: Callable[..., None], lines: dict[str, int], office: Office, small: Small
) -> None:
    page.sheet.grid.go(lines["UNDP"], SEP)
    keys(Qt.Key.Key_F2, "x", Qt.Key.Key_Return)
    assert held(office, small.fuel, "UNDP")[SEP] == "125.00"
    shown = page.sheet.showing.shown(lines["UNDP"], SEP)
    assert (shown.text, shown.kind) == ("125x", "error")
    assert "is not a number" in shown.sentence
    page.read_now()
    assert "UNDP, Diesel, bulk issue, Sep 26" in [issue.title for issue in page.panel.issues()]
    page.sheet.grid.go(lines["UNDP"], SEP)
    keys("126", Qt.Key.Key_Return)
    assert held(office, small.fuel, "UNDP")[SEP] == "126.00"
    assert page.sheet.showing.shown(lines["UNDP"], SEP).kind == ""


def test_decimals_that_the_unit_does_not_have_are_refused(
    page: UsagePage, keys: Callable[..., None], lines: dict[str, int], office: Office, small: Small
) -> None:
    page.sheet.grid.go(lines["WHO"], SEP)
    keys("1.5", Qt.Key.Key_Return)
    assert held(office, small.clinic, "WHO")[SEP] == ""
    assert page.sheet.showing.shown(lines["WHO"], SEP).kind == "error"


def test_a_number_with_two_readings_asks_with_the_typed_example(
    page: UsagePage, keys: Callable[..., None], lines: dict[str, int], office: Office, small: Small, qtbot: QtBot
) -> None:
    page.sheet.grid.go(lines["UNDP"], OCT)
    keys("4.380", Qt.Key.Key_Return)
    assert page.sheet.banner.isVisible()
    assert "“4.380”" in page.sheet.banner.title.text()
    assert held(office, small.fuel, "UNDP")[OCT] == ""
    button = page.sheet.banner.findChild(QWidget, "usage.banner.read,")
    assert button is not None
    assert button.text() == "4,380"  # type: ignore[attr-defined]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert held(office, small.fuel, "UNDP")[OCT] == "4380.00"
    assert not page.sheet.banner.isVisible()


def test_a_block_from_a_spreadsheet_is_one_act_and_one_undo(
    page: UsagePage, keys: Callable[..., None], lines: dict[str, int], office: Office, small: Small, heard: Heard
) -> None:
    before = {code: held(office, small.fuel, code) for code in ("UNDP", "UNHCR")}
    clip("1,000\t2\n3\t4.5\n")
    page.sheet.grid.go(lines["UNDP"], AUG)
    keys((Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier))
    assert held(office, small.fuel, "UNDP")[AUG : SEP + 1] == ["1000.00", "2.00"]
    assert held(office, small.fuel, "UNHCR")[AUG : SEP + 1] == ["3.00", "4.50"]
    assert acts(office)[0] == "usage_pasted"
    assert "4 cell(s) pasted." in heard.toasts
    page.bridge.undo()
    assert {code: held(office, small.fuel, code) for code in before} == before
    assert page.sheet.showing.shown(lines["UNDP"], AUG).text == "130.00"


def test_one_column_with_two_readings_asks_once_and_writes_nothing_before(
    page: UsagePage, keys: Callable[..., None], lines: dict[str, int], office: Office, small: Small
) -> None:
    clip("4.380\n2.890\n7\n")
    page.sheet.grid.go(lines["UNDP"], OCT)
    page.sheet.paste()
    assert "“4.380”" in page.sheet.banner.title.text()
    assert held(office, small.fuel, "UNDP")[OCT] == ""
    page.sheet.banner.action.emit("read.")
    assert held(office, small.fuel, "UNDP")[OCT] == "4.38"
    assert held(office, small.fuel, "UNHCR")[OCT] == "2.89"
    assert held(office, small.fuel, "WFP")[OCT] == "7.00"


def test_refused_cells_of_a_paste_are_listed_and_nothing_is_written(
    page: UsagePage, keys: Callable[..., None], lines: dict[str, int], office: Office, small: Small, heard: Heard
) -> None:
    count = history.count(office)
    clip("1\nabc\n-3\n")
    page.sheet.grid.go(lines["UNDP"], OCT)
    page.sheet.paste()
    assert history.count(office) == count
    assert page.sheet.banner.title.text() == "2 cell(s) cannot be taken."
    assert heard.panel_wanted == [True]
    page.read_now()
    errors = [issue.sentence for issue in page.panel.issues() if issue.kind == "error"]
    assert "“abc” is not a number" in errors[0]
    assert "is below 0" in errors[1]
    page.sheet.grid.go(lines["UNHCR"], OCT)
    keys("2", Qt.Key.Key_Return)
    assert history.count(office) == count
    page.sheet.grid.go(lines["WFP"], OCT)
    keys("3", Qt.Key.Key_Return)
    assert [held(office, small.fuel, code)[OCT] for code in ("UNDP", "UNHCR", "WFP")] == ["1.00", "2.00", "3.00"]
    assert history.count(office) == count + 1


def test_refused_cells_may_be_left_out(page: UsagePage, lines: dict[str, int], office: Office, small: Small) -> None:
    clip("8\nabc\n")
    page.sheet.grid.go(lines["UNDP"], OCT)
    page.sheet.paste()
    page.sheet.banner.action.emit("leave_out")
    assert held(office, small.fuel, "UNDP")[OCT] == "8.00"
    assert held(office, small.fuel, "UNHCR")[OCT] == ""
    assert not page.sheet.banner.isVisible()


def test_a_paste_can_be_discarded(page: UsagePage, lines: dict[str, int], office: Office) -> None:
    count = history.count(office)
    clip("8\nabc\n")
    page.sheet.grid.go(lines["UNDP"], OCT)
    page.sheet.paste()
    page.sheet.banner.action.emit("discard")
    assert history.count(office) == count
    assert page.sheet.showing.shown(lines["UNDP"], OCT).text == ""


def test_a_block_that_is_too_large_says_so(page: UsagePage, lines: dict[str, int], heard: Heard) -> None:
    clip("\n".join(["1"] * 30))
    page.sheet.grid.go(lines["UNDP"], OCT)
    page.sheet.paste()
    assert "larger than the grid" in heard.problems[-1]


def test_one_copied_cell_fills_the_selection(
    page: UsagePage, keys: Callable[..., None], lines: dict[str, int], office: Office, small: Small
) -> None:
    clip("6")
    page.sheet.grid.go(lines["UNDP"], OCT)
    shift = Qt.KeyboardModifier.ShiftModifier
    keys((Qt.Key.Key_Down, shift), (Qt.Key.Key_Down, shift))
    page.sheet.paste()
    assert [held(office, small.fuel, code)[OCT] for code in ("UNDP", "UNHCR", "WFP")] == ["6.00"] * 3


def test_fill_down_and_fill_right_are_one_act_each(
    page: UsagePage, keys: Callable[..., None], lines: dict[str, int], office: Office, small: Small
) -> None:
    shift, control = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
    page.sheet.grid.go(lines["UNDP"], AUG)
    keys((Qt.Key.Key_Down, shift), (Qt.Key.Key_Down, shift), (Qt.Key.Key_D, control))
    assert [held(office, small.fuel, code)[AUG] for code in ("UNDP", "UNHCR", "WFP")] == ["130.00"] * 3
    page.sheet.grid.go(lines["UNHCR"], AUG)
    keys((Qt.Key.Key_Right, shift), (Qt.Key.Key_Right, shift), (Qt.Key.Key_R, control))
    assert held(office, small.fuel, "UNHCR")[AUG : OCT + 1] == ["130.00"] * 3
    assert acts(office)[:2] == ["usage_pasted", "usage_pasted"]


def test_what_is_copied_pastes_back_unchanged(
    page: UsagePage, keys: Callable[..., None], lines: dict[str, int], office: Office, small: Small
) -> None:
    shift, control = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
    page.sheet.grid.go(lines["UNDP"], JUL)
    keys((Qt.Key.Key_Right, shift), (Qt.Key.Key_Down, shift), (Qt.Key.Key_C, control))
    assert QGuiApplication.clipboard().text() == "120\t130\n40\t42"
    count = history.count(office)
    keys((Qt.Key.Key_V, control))
    assert history.count(office) == count


def test_a_copy_with_names_carries_headings(page: UsagePage, lines: dict[str, int]) -> None:
    page.sheet.grid.go(lines["UNHCR"], JUL)
    page.sheet.copy_named()
    head, line = QGuiApplication.clipboard().text().split("\n")
    assert head.endswith("July 2026")
    assert line == "Diesel, bulk issue\tUNHCR\tLitre\t40"


def test_an_unusual_quantity_asks_for_a_reason_and_keeps_it(
    page: UsagePage, keys: Callable[..., None], lines: dict[str, int], office: Office, small: Small
) -> None:
    page.sheet.grid.go(lines["UNHCR"], OCT)
    keys("900", Qt.Key.Key_Return)
    assert held(office, small.fuel, "UNHCR")[OCT] == "900.00"
    page.sheet.grid.go(lines["UNHCR"], OCT)
    page.read_now()
    issue = next(issue for issue in page.panel.issues() if issue.kind == "ask")
    assert issue.title == "UNHCR, Diesel, bulk issue, Oct 26"
    page.panel.note.edit.setText("New camp opened")
    page.panel.commit()
    assert row_of(office, small.fuel, "UNHCR").cells[OCT].note == "New camp opened"
    page.read_now()
    assert [each.kind for each in page.panel.issues() if each.kind == "ask"] == []
    assert page.sheet.showing.shown(lines["UNHCR"], OCT).noted


def test_f8_goes_to_the_next_issue_and_back(
    page: UsagePage, keys: Callable[..., None], lines: dict[str, int], heard: Heard
) -> None:
    page.sheet.grid.go(lines["UNDP"], JUL)
    keys(Qt.Key.Key_F8)
    index = page.sheet.grid.currentIndex()
    assert (index.row(), index.column()) == (lines["WFP"], SEP)
    assert "Nothing is entered for September 2026" in heard.status[-1]
    keys((Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier))
    assert page.sheet.grid.currentIndex().row() != lines["WFP"]


def test_an_entry_of_the_panel_selects_its_cell(page: UsagePage, lines: dict[str, int], qtbot: QtBot) -> None:
    page.read_now()
    page.panel.show()
    item = next(
        page.panel.list.item(at) for at in range(page.panel.list.count()) if "WFP" in page.panel.list.item(at).text()
    )
    page.panel.list.itemActivated.emit(item)
    index = page.sheet.grid.currentIndex()
    assert (index.row(), index.column()) == (lines["WFP"], SEP)


def test_the_status_line_counts_and_adds_up_the_selection(
    page: UsagePage, keys: Callable[..., None], lines: dict[str, int], heard: Heard
) -> None:
    page.sheet.grid.go(lines["UNDP"], JUL)
    keys((Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier), (Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier))
    assert heard.status[-1] == "4 cell(s)   Sum 332   Average 83"
    assert page.escape()
    assert heard.status[-1].startswith("UN")


def test_every_cell_is_heard_with_consumer_service_month_and_value(page: UsagePage, lines: dict[str, int]) -> None:
    model, role = page.sheet.model, Qt.ItemDataRole.AccessibleTextRole
    said = model.data(model.index(lines["UNHCR"], SEP), role)
    assert said == "UNHCR, Diesel, bulk issue, September 2026: 44 Litre"
    assert model.data(model.index(lines["WFP"], SEP), role).endswith("September 2026: nothing entered")
    assert model.data(model.index(lines["WFP"], NOV), role).endswith("November 2026: closed")
    heading = model.lines.start_of(model.lines.block(lines["WFP"]).service_id)
    assert heading is not None
    assert model.data(model.index(heading, JUL), role).startswith("all consumers, Diesel, bulk issue, July 2026: 460")


def test_only_the_line_and_its_heading_are_redrawn(page: UsagePage, lines: dict[str, int], qtbot: QtBot) -> None:
    redrawn: list[int] = []
    page.sheet.model.dataChanged.connect(lambda first, _last: redrawn.append(first.row()))
    page.sheet.deeds.enter(lines["UNHCR"], OCT, "43")
    heading = page.sheet.model.lines.start_of(page.sheet.model.lines.block(lines["UNHCR"]).service_id)
    assert set(redrawn) == {heading, lines["UNHCR"]}
    assert heading is not None
    assert page.sheet.showing.shown(heading, OCT).text == "43.00"


def test_words_narrow_the_grid_and_the_last_filter_can_be_cleared(page: UsagePage) -> None:
    page.filter.field.setText("clinic")
    page.filter.field.textEdited.emit("clinic")
    page.filter.settle()
    assert page.sheet.model.lines.blocks[0].name == "Clinic"
    assert len(page.sheet.model.lines.blocks) == 1
    page.filter.field.setText("nothing like this")
    page.filter.submitted.emit("nothing like this")
    assert "No line matches “nothing like this”" in page.empty.sentence.text()
    page.empty.link_clicked.emit()
    assert len(page.sheet.model.lines.blocks) == 2


def test_a_consumer_and_an_arrangement_become_tokens(page: UsagePage, small: Small) -> None:
    page.filter.submitted.emit("consumer:wfp")
    assert [token.value for token in page.filter.tokens()] == ["WFP"]
    assert page.sheet.model.rowCount() == 2
    assert page.sheet.showing.shown(0, JUL).text == "300"
    page.filter.token_removed.emit("consumer")
    page.filter.choose("arrangement", str(small.arrangement))
    assert [block.name for block in page.sheet.model.lines.blocks] == ["Diesel, bulk issue"]


def test_another_year_is_a_click_away_and_comes_back_with_the_address(
    page: UsagePage, lines: dict[str, int], qtbot: QtBot
) -> None:
    page.sheet.grid.go(lines["UNDP"], AUG)
    kept = page.address()
    qtbot.mouseClick(page.year.before, Qt.MouseButton.LeftButton)
    assert page.sheet.model.lines.months[0] == date(2025, 7, 1)
    assert page.sheet.showing.shown(lines["UNDP"], SEP - AUG + 1).text == "99.50"
    page.open(kept)
    assert page.sheet.model.lines.months[0] == date(2026, 7, 1)
    index = page.sheet.grid.currentIndex()
    assert (index.row(), index.column()) == (lines["UNDP"], AUG)


def test_the_year_before_is_compared_in_its_own_column(page: UsagePage, lines: dict[str, int]) -> None:
    assert page.sheet.showing.shown(lines["UNDP"], 12).text == "375.00"
    assert page.sheet.showing.shown(lines["UNDP"], 13).text == "99.50"
    assert page.sheet.showing.shown(lines["UNHCR"], 13).text == ""


def test_a_register_for_reading_only_takes_nothing(
    page: UsagePage, office: Office, lines: dict[str, int], heard: Heard, keys: Callable[..., None]
) -> None:
    office.read_only = True
    page.reload()
    page.sheet.grid.go(lines["UNDP"], OCT)
    keys("1")
    assert "for reading only" in heard.problems[-1]
    page.sheet.paste()
    page.sheet.clear()
    assert page.paste_button.isHidden()
    assert all(command.reason for command in page.commands() if command.key in {"usage.paste", "usage.clear"})


def test_somebody_elses_change_is_taken_up(
    page: UsagePage, lines: dict[str, int], small: Small, office: Office
) -> None:
    row = row_of(office, small.fuel, "UNDP")
    page.bridge.do(
        partial(
            usage.set_usage, service_id=small.fuel, consumer_id=row.consumer_id, month=date(2026, 7, 1), quantity="5"
        )
    )
    assert page.sheet.showing.shown(lines["UNDP"], JUL).text == "5.00"


def test_the_service_of_the_line_opens(page: UsagePage, lines: dict[str, int], heard: Heard, small: Small) -> None:
    page.sheet.grid.go(lines["UNDP"], JUL)
    next(command for command in page.commands() if command.key == "usage.service").run()
    assert heard.opened == [f"services?id={small.fuel}"]


def test_the_grid_is_drawn_in_every_look(every_look: object, frame: PageFrame, shown: Callable[..., QWidget]) -> None:
    page = UsagePage(frame)
    page.open({})
    shown(page, 1093, 534)
    picture = page.grab().toImage()
    assert picture.width() >= 1093
    assert page.sheet.grid.names.width() > 100
