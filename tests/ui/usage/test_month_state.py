"""The figures of a month over the whole grid."""

from __future__ import annotations

from datetime import date
from uuid import UUID

import pytest

from commonservices.actions import billing_runs, usage
from commonservices.domain.terms import month_end
from commonservices.jobs import silent
from commonservices.office import Office
from tests.ui.usage.stores import AUG, JUL, NOV, OCT, SEP, YEAR, Small, row_of
from tests.ui.usage.stores_priced import price
from ui.usage import month_state
from ui.usage.marks import CellKey
from ui.usage.month_state import MonthState, read_state


def figures(state: MonthState) -> tuple[int, int, int]:
    """Give how many cells are entered, missing, and asking for a reason."""
    return state.entered, state.missing, state.asking


def type_in(
    office: Office, service: UUID, consumer: str, month: int, quantity: str | None, note: str | None = None
) -> CellKey:
    """Enter a figure and give the key of its cell."""
    row = row_of(office, service, consumer)
    usage.set_usage(office, service, row.consumer_id, YEAR[month], quantity, note)
    return CellKey(service, row.consumer_id, YEAR[month])


def jump(office: Office, small: Small, consumer: str) -> CellKey:
    """Enter three months of ten cases and then five hundred; give the key of the last cell."""
    june = date(2026, 6, 1)
    usage.set_usage(office, small.clinic, row_of(office, small.clinic, consumer).consumer_id, june, "10")
    for month in (JUL, AUG):
        type_in(office, small.clinic, consumer, month, "10")
    return type_in(office, small.clinic, consumer, SEP, "500")


@pytest.mark.parametrize(
    ("month", "wanted"), [(JUL, (3, 0, 0)), (AUG, (3, 0, 0)), (SEP, (2, 3, 0)), (OCT, (0, 0, 0)), (NOV, (0, 0, 0))]
)
def test_cells_are_missing_only_in_the_newest_month_that_is_over(
    still: Office, month: int, wanted: tuple[int, int, int]
) -> None:
    state = read_state(YEAR[month], still, silent)
    assert figures(state) == wanted
    assert (state.month, state.first) == (YEAR[month], None)


def test_without_a_price_a_month_has_no_worth(still: Office) -> None:
    assert read_state(YEAR[SEP], still, silent).cents is None


def test_a_typed_zero_counts_as_entered(office: Office, small: Small) -> None:
    type_in(office, small.fuel, "WFP", SEP, "0")
    assert figures(read_state(YEAR[SEP], office, silent)) == (3, 2, 0)


def test_a_figure_taken_back_is_missing_again(office: Office, small: Small) -> None:
    type_in(office, small.fuel, "UNDP", SEP, None)
    assert figures(read_state(YEAR[SEP], office, silent)) == (1, 4, 0)


def test_a_month_is_worth_what_its_quantities_cost(office: Office, small: Small) -> None:
    price(office, small, "2")
    assert read_state(YEAR[JUL], office, silent).cents == 92_000
    type_in(office, small.fuel, "WFP", SEP, "10")
    assert read_state(YEAR[SEP], office, silent).cents == 35_800


def test_what_is_not_billed_is_counted_for_this_month_and_nobody_bills_itself(office: Office, small: Small) -> None:
    price(office, small)
    assert read_state(YEAR[JUL], office, silent).unbilled == 2
    assert read_state(YEAR[SEP], office, silent).unbilled == 1
    assert read_state(YEAR[NOV], office, silent).unbilled == 0


def test_a_draft_still_waits_as_it_does_where_the_month_is_closed(office: Office, small: Small) -> None:
    price(office, small)
    drafted = billing_runs.run(office, billing_runs.Wanted(YEAR[JUL], month_end(YEAR[JUL])))
    assert read_state(YEAR[JUL], office, silent).unbilled == len(drafted.bills) > 0


def test_an_odd_figure_asks_until_its_reason_is_given(office: Office, small: Small) -> None:
    key = jump(office, small, "WHO")
    state = read_state(YEAR[SEP], office, silent)
    assert (figures(state), state.first) == ((3, 2, 1), key)
    type_in(office, small.clinic, "WHO", SEP, "500", "Outbreak in the camp")
    calm = read_state(YEAR[SEP], office, silent)
    assert (figures(calm), calm.first) == ((3, 2, 0), None)


def test_the_first_odd_cell_is_the_first_of_the_grid(office: Office, small: Small) -> None:
    for code in ("WHO", "UNDP"):
        jump(office, small, code)
    state = read_state(YEAR[SEP], office, silent)
    assert state.asking == 2
    assert state.first is not None
    assert state.first.consumer_id == row_of(office, small.clinic, "UNDP").consumer_id


def test_lines_read_in_several_portions_give_the_same_figures(still: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    whole, told = read_state(YEAR[SEP], still, silent), list[tuple[int, int]]()
    monkeypatch.setattr(month_state, "ROWS_AT_ONCE", 2)
    assert read_state(YEAR[SEP], still, lambda done, total, _what: told.append((done, total))) == whole
    assert told == [(0, 5), (2, 5), (4, 5)]
