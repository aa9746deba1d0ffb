"""What the cells of the grid say and why some are closed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

import pytest
from PySide6.QtCore import Qt

from commonservices.actions import shared_services, usage
from commonservices.domain.ids import of_link
from commonservices.office import Office
from tests.ui.usage.conftest import Heard, model_over
from tests.ui.usage.stores import (
    AUG,
    CLINIC,
    CLINIC_UNDP,
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
    row_of,
)
from ui.page import PageFrame
from ui.usage.clipboard import Typed
from ui.usage.model import UsageModel
from ui.usage.page import UsagePage
from ui.usage.showing import BEFORE, COLUMNS, TOTAL


def enter(office: Office, service: object, consumer: str, month: int, quantity: str, note: str | None = None) -> None:
    """Write one cell straight into the register."""
    row = row_of(office, service, consumer)  # type: ignore[arg-type]
    usage.set_usage(office, row.service_id, row.consumer_id, YEAR[month], quantity, note)


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


def test_every_cell_is_heard_with_consumer_service_month_and_value(page: UsagePage, lines: dict[str, int]) -> None:
    model, role = page.sheet.model, Qt.ItemDataRole.AccessibleTextRole
    said = model.data(model.index(lines["UNHCR"], SEP), role)
    assert said == "UNHCR, Diesel, bulk issue, September 2026: 44 Litre"
    assert model.data(model.index(lines["WFP"], SEP), role).endswith("September 2026: nothing entered")
    assert model.data(model.index(lines["WFP"], NOV), role).endswith("November 2026: closed")
    heading = model.lines.start_of(model.lines.block(lines["WFP"]).service_id)
    assert heading is not None
    assert model.data(model.index(heading, JUL), role).startswith("all consumers, Diesel, bulk issue, July 2026: 460")


def test_the_year_before_is_compared_in_its_own_column(page: UsagePage, lines: dict[str, int]) -> None:
    assert page.sheet.showing.shown(lines["UNDP"], TOTAL).text == "375.00"
    assert page.sheet.showing.shown(lines["UNDP"], BEFORE).text == "99.50"
    assert page.sheet.showing.shown(lines["UNHCR"], BEFORE).text == ""


# --- every cell has a voice -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("column", range(COLUMNS))
@pytest.mark.parametrize("position", [DIESEL, DIESEL_UNDP, CLINIC, CLINIC_WHO])
def test_no_cell_is_silent(calm: UsageModel, position: int, column: int) -> None:
    who, _service, rest = calm.showing.spoken(position, column).replace("Diesel, bulk issue", "Diesel").split(", ", 2)
    assert who in {"all consumers", "UNDP", "WHO"}
    named, _, value = rest.partition(": ")
    assert named == calm.showing.heading(column)
    assert value


def test_a_text_that_cannot_be_read_is_heard_as_such(calm: UsageModel) -> None:
    key = calm.showing.key(DIESEL_UNDP, OCT)
    assert key is not None
    calm.showing.entries.take(key, Typed("12x", 2))
    assert calm.showing.spoken(DIESEL_UNDP, OCT).endswith("October 2026: 12x, cannot be read")


def test_sums_are_heard_with_the_unit(calm: UsageModel) -> None:
    assert calm.showing.spoken(DIESEL, TOTAL) == "all consumers, Diesel, bulk issue, Total: 1,111.00 Litre"
    assert calm.showing.spoken(DIESEL, BEFORE).endswith("Year before: 99.50 Litre")


def test_columns_are_named_in_full(calm: UsageModel) -> None:
    names = [calm.showing.heading(column) for column in range(COLUMNS)]
    assert names[0] == "July 2026"
    assert names[11] == "June 2027"
    assert names[12:] == ["Total", "USD", "Year before"]


def test_months_are_named_in_the_language_of_the_window(still: Office) -> None:
    assert model_over(still, "fr").showing.heading(AUG) == "août 2026"


# --- what a cell takes ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("column", "closed"), [(SEP, False), (OCT, False), (NOV, True)])
def test_months_up_to_the_present_one_can_be_typed_into(calm: UsageModel, column: int, *, closed: bool) -> None:
    assert calm.showing.is_closed(column) is closed
    assert calm.showing.takes(DIESEL_UNDP, column) is not closed


@pytest.mark.parametrize(("position", "column"), [(DIESEL, JUL), (DIESEL_UNDP, TOTAL), (DIESEL_UNDP, BEFORE)])
def test_computed_figures_take_nothing_and_say_where_to_type(calm: UsageModel, position: int, column: int) -> None:
    assert not calm.showing.takes(position, column)
    assert calm.showing.blocker(position, column).startswith("This figure is computed.")
    assert calm.showing.key(position, column) is None
    assert calm.showing.quantity(position, column) is None


def test_an_open_cell_has_no_blocker(calm: UsageModel) -> None:
    assert calm.showing.blocker(DIESEL_UNDP, JUL) == ""


def test_reading_only_comes_before_every_other_reason(calm: UsageModel) -> None:
    calm.showing.read_only = True
    sentences = {calm.showing.blocker(at, column) for at in (DIESEL, DIESEL_UNDP) for column in (JUL, NOV, TOTAL)}
    assert sentences == {"The register is shown for reading only."}


def test_a_month_after_a_consumer_left_keeps_what_was_entered_and_can_be_corrected(
    live: UsageModel, office: Office, small: Small
) -> None:
    row = row_of(office, small.fuel, "UNDP")
    identity = of_link(row.service_id, row.consumer_id)
    shared_services.set_participant(office, identity, {"left_on": date(2026, 7, 31)})
    live.reread()
    assert live.showing.shown(DIESEL_UNDP, AUG).grey
    assert live.showing.takes(DIESEL_UNDP, AUG)
    assert "UNDP did not take part in October 2026" in live.showing.blocker(DIESEL_UNDP, OCT)


def test_a_cell_is_found_again_by_its_key(calm: UsageModel) -> None:
    for place in [(DIESEL_UNDP, JUL), (CLINIC_WHO, NOV)]:
        key = calm.showing.key(*place)
        assert key is not None
        assert calm.lines.place_of(*key.parts) == place


def test_a_key_of_another_year_or_service_has_no_place(calm: UsageModel, small: Small) -> None:
    key = calm.showing.key(DIESEL_UNDP, JUL)
    assert key is not None
    assert calm.lines.place_of(key.service_id, key.consumer_id, date(2025, 7, 1)) is None
    assert calm.lines.place_of(small.arrangement, key.consumer_id, key.month) is None


# --- figures --------------------------------------------------------------------------------------------------------


def test_a_line_without_decimals_shows_none_and_one_with_shows_them_everywhere(
    live: UsageModel, office: Office, small: Small
) -> None:
    assert [live.showing.shown(DIESEL_UNHCR, at).text for at in (JUL, AUG, SEP)] == ["40", "42", "44"]
    enter(office, small.fuel, "UNHCR", OCT, "7.5")
    live.reread()
    assert [live.showing.shown(DIESEL_UNHCR, at).text for at in (JUL, OCT, TOTAL)] == ["40.00", "7.50", "133.50"]


def test_missing_is_said_only_of_the_newest_ended_month(calm: UsageModel) -> None:
    shown = [calm.showing.shown(CLINIC_WHO, column) for column in (AUG, SEP, OCT)]
    assert [each.text for each in shown] == ["", "missing", ""]
    assert [each.kind for each in shown] == ["", "missing", ""]
    assert shown[1].sentence == "Nothing is entered for September 2026. Type 0 if nothing was used."


def test_a_typed_zero_is_shown_and_not_missing(live: UsageModel, office: Office, small: Small) -> None:
    enter(office, small.clinic, "WHO", SEP, "0")
    live.reread()
    shown = live.showing.shown(CLINIC_WHO, SEP)
    assert (shown.text, shown.kind) == ("0", "")
    assert live.showing.shown(CLINIC, TOTAL).text == "0"


def test_an_unusual_quantity_says_what_was_before(live: UsageModel, office: Office, small: Small) -> None:
    enter(office, small.fuel, "UNHCR", OCT, "900")
    live.reread()
    shown = live.showing.shown(DIESEL_UNHCR, OCT)
    assert shown.kind == "ask"
    assert shown.sentence == "900 is far more than before (42, 44). Keep it with a reason, or correct it."


def test_an_unusual_quantity_without_neighbours_says_no_empty_brackets(
    live: UsageModel, office: Office, small: Small
) -> None:
    row = row_of(office, small.clinic, "WHO")
    for month in (date(2026, 1, 1), date(2026, 2, 1), date(2026, 3, 1)):
        usage.set_usage(office, small.clinic, row.consumer_id, month, "2")
    enter(office, small.clinic, "WHO", JUL, "90")
    live.reread()
    assert live.showing.shown(CLINIC_WHO, JUL).sentence.startswith("90 is far more than before. ")


def test_a_note_is_shown_in_the_corner_and_as_the_sentence(live: UsageModel, office: Office, small: Small) -> None:
    enter(office, small.fuel, "UNDP", OCT, "10", "Half a month only")
    live.reread()
    shown = live.showing.shown(DIESEL_UNDP, OCT)
    assert shown.noted
    assert shown.sentence == "Half a month only"
    assert not live.showing.shown(DIESEL_UNDP, SEP).noted


def test_a_waiting_cell_shows_its_text_and_what_it_waits_for(calm: UsageModel) -> None:
    key = calm.showing.key(DIESEL_UNDP, OCT)
    assert key is not None
    calm.showing.entries.take(key, Typed("4.380", 2))
    shown = calm.showing.shown(DIESEL_UNDP, OCT)
    assert (shown.text, shown.kind, shown.waiting) == ("4.380", "ask", True)
    assert "two ways" in shown.sentence
    assert calm.showing.edited_text(DIESEL_UNDP, OCT) == "4.380"


def test_the_unit_decides_how_many_decimals_can_be_typed(calm: UsageModel) -> None:
    assert calm.showing.typed(DIESEL_UNDP, "1").places > 0
    assert calm.showing.typed(CLINIC_WHO, "1").places == 0


def test_a_line_is_made_once_until_it_is_forgotten(live: UsageModel, office: Office, small: Small) -> None:
    first = live.showing.shown(DIESEL_UNHCR, JUL)
    enter(office, small.fuel, "UNHCR", JUL, "41")
    live.lines.forget()
    assert live.showing.shown(DIESEL_UNHCR, JUL) is first
    live.showing.forget(DIESEL_UNHCR)
    assert live.showing.shown(DIESEL_UNHCR, JUL).text == "41"


# --- what asks for something ----------------------------------------------------------------------------------------


def test_errors_come_before_questions_and_those_before_what_is_missing(
    live: UsageModel, office: Office, small: Small
) -> None:
    enter(office, small.fuel, "UNHCR", OCT, "900")
    live.reread()
    key = live.showing.key(CLINIC_UNDP, OCT)
    assert key is not None
    live.showing.entries.take(key, Typed("x", 0))
    live.lines.row(DIESEL_UNDP)
    issues = live.showing.issues(100)
    assert [issue.kind for issue in issues] == ["error", "ask", "missing", "missing", "missing"]
    assert issues[0].title == "UNDP, Clinic, Oct 26"


def test_no_more_issues_are_given_than_wanted(calm: UsageModel) -> None:
    calm.lines.row(DIESEL_WFP)
    assert len(calm.showing.issues(2)) == 2


def test_headings_and_sums_ask_for_nothing(calm: UsageModel) -> None:
    assert calm.showing.issue(DIESEL, SEP) is None
    assert calm.showing.issue(DIESEL_WFP, TOTAL) is None
    assert calm.showing.issue(DIESEL_WFP, SEP) is not None
