"""What becomes of typed, pasted, filled and cleared cells."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from commonservices.actions import shared_services, usage
from commonservices.office import Office
from commonservices.queries import history
from tests.ui.usage.conftest import Heard
from tests.ui.usage.stores import (
    AUG,
    CLINIC_WHO,
    DIESEL,
    DIESEL_UNDP,
    DIESEL_UNHCR,
    DIESEL_WFP,
    JUL,
    NOV,
    OCT,
    SEP,
    YEAR,
    Small,
    held,
    row_of,
)
from ui.usage.page import UsagePage


def clip(text: str) -> None:
    """Put a block on the clipboard, as a spreadsheet would."""
    QGuiApplication.clipboard().setText(text)


def acts(office: Office) -> list[str]:
    """The names of the newest acts."""
    return [line.act for line in history.acts(office, limit=5)]


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
    assert page.take_back()
    assert (page.sheet.banner.isVisible(), page.take_back()) == (False, False)
    page.sheet.paste()
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
    assert acts(office)[:2] == ["usage_set", "usage_set"]


# --- one cell -------------------------------------------------------------------------------------------------------


def test_a_heading_takes_no_figure(page: UsagePage, office: Office) -> None:
    count = history.count(office)
    page.sheet.deeds.enter(DIESEL, JUL, "5")
    assert history.count(office) == count


def test_the_same_figure_again_is_no_act(page: UsagePage, office: Office) -> None:
    count = history.count(office)
    page.sheet.deeds.enter(DIESEL_UNDP, JUL, "120.00")
    assert history.count(office) == count
    assert page.sheet.showing.shown(DIESEL_UNDP, JUL).text == "120.00"


def test_an_emptied_cell_is_cleared(page: UsagePage, office: Office, small: Small) -> None:
    page.sheet.deeds.enter(DIESEL_UNDP, JUL, "  ")
    assert held(office, small.fuel, "UNDP")[JUL] == ""
    assert acts(office)[0] == "usage_set"


def count_in_cases(office: Office, small: Small) -> None:
    """Change the unit behind the page, as a colleague would: from now on there are no decimals."""
    for code in ("UNDP", "UNHCR", "WFP"):
        for month in (JUL, AUG, SEP):
            row = row_of(office, small.fuel, code)
            usage.set_usage(office, small.fuel, row.consumer_id, YEAR[month], None)
    shared_services.set_field(office, small.fuel, "unit", "case")


def test_a_figure_that_is_too_large_stays_in_the_cell_with_the_reason(page: UsagePage) -> None:
    page.sheet.deeds.enter(DIESEL_UNDP, OCT, "9" * 30)
    shown = page.sheet.showing.shown(DIESEL_UNDP, OCT)
    assert (shown.text, shown.kind) == ("9" * 30, "error")
    assert shown.sentence.endswith(".")


def test_a_figure_the_register_refuses_stays_in_the_cell_with_the_reason(
    page: UsagePage, office: Office, small: Small, heard: Heard
) -> None:
    count_in_cases(office, small)
    page.sheet.deeds.enter(DIESEL_UNDP, OCT, "1.5")
    assert held(office, small.fuel, "UNDP")[OCT] == ""
    shown = page.sheet.showing.shown(DIESEL_UNDP, OCT)
    assert (shown.text, shown.kind) == ("1.5", "error")
    assert shown.sentence == heard.problems[-1]
    page.sheet.deeds.enter(DIESEL_UNDP, OCT, "9")
    assert held(office, small.fuel, "UNDP")[OCT] == "9.00"
    assert page.sheet.showing.shown(DIESEL_UNDP, OCT).kind == ""


def test_clearing_a_refused_text_leaves_the_register_alone(page: UsagePage, office: Office) -> None:
    page.sheet.deeds.enter(DIESEL_UNDP, OCT, "x")
    count = history.count(office)
    page.sheet.deeds.clear([(DIESEL_UNDP, OCT)])
    assert page.sheet.showing.shown(DIESEL_UNDP, OCT).text == ""
    assert history.count(office) == count


def test_a_typed_figure_is_taken_back_by_undo(page: UsagePage, office: Office, small: Small) -> None:
    page.sheet.deeds.enter(DIESEL_UNDP, JUL, "5")
    page.bridge.undo()
    assert held(office, small.fuel, "UNDP")[JUL] == "120.00"
    assert page.sheet.showing.shown(DIESEL_UNDP, JUL).text == "120.00"
    assert page.sheet.showing.shown(DIESEL, JUL).text == "460.00"
    page.bridge.redo()
    assert page.sheet.showing.shown(DIESEL_UNDP, JUL).text == "5.00"


def test_a_note_is_kept_and_one_that_is_too_long_is_refused(page: UsagePage, office: Office, small: Small) -> None:
    assert page.sheet.deeds.note(DIESEL_UNDP, JUL, "From the meter") == ""
    assert row_of(office, small.fuel, "UNDP").cells[JUL].note == "From the meter"
    sentence = page.sheet.deeds.note(DIESEL_UNDP, JUL, "n" * 100_000)
    assert sentence.endswith(".")
    assert row_of(office, small.fuel, "UNDP").cells[JUL].note == "From the meter"


def test_nothing_can_be_noted_where_there_is_no_figure(page: UsagePage, office: Office) -> None:
    count = history.count(office)
    assert page.sheet.deeds.note(DIESEL_UNDP, OCT, "Why") == ""
    assert page.sheet.deeds.note(DIESEL, JUL, "Why") == ""
    assert history.count(office) == count


def test_a_note_stays_with_a_corrected_figure(page: UsagePage, office: Office, small: Small) -> None:
    page.sheet.deeds.note(DIESEL_UNDP, JUL, "From the meter")
    page.sheet.deeds.enter(DIESEL_UNDP, JUL, "121")
    assert row_of(office, small.fuel, "UNDP").cells[JUL].note == "From the meter"


# --- several cells --------------------------------------------------------------------------------------------------


def test_several_cleared_cells_are_one_act_that_is_told(
    page: UsagePage, office: Office, small: Small, heard: Heard
) -> None:
    count = history.count(office)
    page.sheet.deeds.clear([(DIESEL_UNDP, JUL), (DIESEL_UNDP, AUG), (DIESEL_UNDP, OCT), (DIESEL, JUL)])
    assert history.count(office) == count + 1
    assert heard.toasts[-1] == "2 cell(s) cleared."
    assert held(office, small.fuel, "UNDP")[: SEP + 1] == ["", "", "125.00"]


def test_clearing_empty_cells_is_nothing(page: UsagePage, office: Office, heard: Heard) -> None:
    count = history.count(office)
    page.sheet.deeds.clear([(DIESEL_UNDP, OCT), (DIESEL_UNDP, NOV)])
    assert history.count(office) == count
    assert heard.toasts == []


def test_filling_needs_a_figure_to_begin_with(page: UsagePage, office: Office, heard: Heard) -> None:
    count = history.count(office)
    page.sheet.deeds.fill([(DIESEL_UNDP, OCT), (DIESEL_UNHCR, OCT)], down=True)
    page.sheet.deeds.fill([(DIESEL_UNDP, JUL)], down=False)
    assert history.count(office) == count
    assert all(sentence.startswith("Nothing to fill") for sentence in heard.problems)
    assert len(heard.problems) == 2


def test_filling_to_the_right_stops_where_months_are_closed(page: UsagePage, office: Office, small: Small) -> None:
    page.sheet.deeds.fill([(DIESEL_UNDP, column) for column in range(SEP, 12)], down=False)
    assert held(office, small.fuel, "UNDP")[SEP:] == ["125.00", "125.00", *[""] * 8]


def test_filling_across_units_is_refused_where_the_decimals_do_not_fit(
    page: UsagePage, office: Office, small: Small, heard: Heard
) -> None:
    page.sheet.deeds.enter(DIESEL_WFP, OCT, "1.5")
    page.sheet.deeds.fill([(DIESEL_WFP, OCT), (CLINIC_WHO, OCT)], down=True)
    assert held(office, small.clinic, "WHO")[OCT] == ""
    assert "decimal" in heard.problems[-1]


# --- pasting --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "sentence"), [("", "holds no cells"), ("\n\n", "are empty"), ("-\t—\n\t", "are empty")]
)
def test_a_clipboard_without_figures_changes_nothing(
    page: UsagePage, office: Office, heard: Heard, text: str, sentence: str
) -> None:
    count = history.count(office)
    page.sheet.deeds.paste(text, [(DIESEL_UNDP, OCT)])
    assert sentence in heard.problems[-1]
    assert history.count(office) == count


def test_a_dash_in_a_block_leaves_its_cell_as_it_was(page: UsagePage, office: Office, small: Small) -> None:
    page.sheet.deeds.paste("1\t-\t3", [(DIESEL_UNDP, JUL)])
    assert held(office, small.fuel, "UNDP")[: SEP + 1] == ["1.00", "130.00", "3.00"]


def test_a_block_goes_over_headings_to_the_next_service(page: UsagePage, office: Office, small: Small) -> None:
    page.sheet.deeds.paste("1\n2\n3", [(DIESEL_WFP, OCT)])
    assert held(office, small.fuel, "WFP")[OCT] == "1.00"
    assert [held(office, small.clinic, code)[OCT] for code in ("UNDP", "WHO")] == ["2.00", "3.00"]


def test_a_block_begins_at_the_first_selected_cell(page: UsagePage, office: Office, small: Small) -> None:
    page.sheet.deeds.paste("1\t2", [(DIESEL_UNHCR, AUG), (DIESEL_UNDP, JUL)])
    assert held(office, small.fuel, "UNDP")[: AUG + 1] == ["1.00", "2.00"]


def test_a_block_that_reaches_over_the_year_says_so(page: UsagePage, heard: Heard) -> None:
    page.sheet.deeds.paste("1\t2", [(DIESEL_UNDP, 11)])
    assert "larger than the grid" in heard.problems[-1]


def test_figures_for_months_to_come_wait_with_the_reason(page: UsagePage, office: Office, small: Small) -> None:
    page.sheet.deeds.paste("1\t2", [(DIESEL_UNDP, OCT)])
    assert held(office, small.fuel, "UNDP")[OCT] == ""
    shown = page.sheet.showing.shown(DIESEL_UNDP, NOV)
    assert (shown.text, shown.kind) == ("2", "error")
    assert "has not begun" in shown.sentence
    page.sheet.deeds.leave_out()
    assert held(office, small.fuel, "UNDP")[OCT : NOV + 1] == ["1.00", ""]


def test_another_paste_takes_the_place_of_one_that_waits(page: UsagePage, office: Office, small: Small) -> None:
    page.sheet.deeds.paste("x", [(DIESEL_UNDP, OCT)])
    page.sheet.deeds.paste("4", [(DIESEL_UNHCR, OCT)])
    assert held(office, small.fuel, "UNHCR")[OCT] == "4.00"
    assert page.sheet.showing.shown(DIESEL_UNDP, OCT).text == ""


def test_what_the_register_refuses_of_a_paste_is_marked_and_nothing_is_written(
    page: UsagePage, office: Office, small: Small, heard: Heard
) -> None:
    count_in_cases(office, small)
    page.sheet.deeds.paste("1\n1.5", [(DIESEL_UNDP, OCT)])
    assert held(office, small.fuel, "UNDP")[OCT] == ""
    assert [entry.typed.text for entry in page.sheet.entries.refused()] == ["1.5"]
    assert page.sheet.showing.shown(DIESEL_UNHCR, OCT).sentence == heard.problems[-1]
    page.sheet.deeds.leave_out()
    assert held(office, small.fuel, "UNDP")[OCT] == "1.00"


def test_a_large_paste_is_written_beside_the_window(
    page: UsagePage, office: Office, small: Small, heard: Heard, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr("ui.usage.deeds.JOB_ABOVE", 2)
    with qtbot.waitSignal(page.sheet.deeds.done):
        page.sheet.deeds.paste("1\n2\n3", [(DIESEL_UNDP, OCT)])
    assert [held(office, small.fuel, code)[OCT] for code in ("UNDP", "UNHCR", "WFP")] == ["1.00", "2.00", "3.00"]
    assert heard.toasts == ["3 cell(s) pasted."]
    assert page.sheet.showing.shown(DIESEL_WFP, OCT).text == "3"
    assert page.sheet.entries.pasted == 0


def test_a_large_paste_that_is_refused_keeps_its_cells(
    page: UsagePage, office: Office, small: Small, heard: Heard, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr("ui.usage.deeds.JOB_ABOVE", 2)
    count_in_cases(office, small)
    with qtbot.waitSignal(page.sheet.deeds.problem) as told:
        page.sheet.deeds.paste("1\n2\n1.5", [(DIESEL_UNDP, OCT)])
    assert held(office, small.fuel, "UNDP")[OCT] == ""
    assert told.args == heard.problems
    assert [entry.typed.text for entry in page.sheet.entries.refused()] == ["1.5"]
