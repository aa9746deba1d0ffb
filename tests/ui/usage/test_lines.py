"""The lines of the grid over a real register."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commonservices.actions import usage
from commonservices.domain.shared_services import QUANTITY_PLACES
from commonservices.office import Office
from commonservices.queries.usage import GridFilter, months_of_year
from tests.ui.usage.stores import (
    CLINIC,
    CLINIC_UNDP,
    CLINIC_WHO,
    DIESEL,
    DIESEL_UNDP,
    DIESEL_UNHCR,
    DIESEL_WFP,
    JUL,
    OCT,
    YEAR,
    Small,
    row_of,
)
from ui.bridge import Bridge
from ui.usage.lines import GridLines, Totals, places_of, sum_of


@pytest.fixture
def lines(office: Office) -> GridLines:
    """All lines of the year."""
    return GridLines(Bridge(office), GridFilter(YEAR))


def test_lines_may_wait_until_the_grid_is_opened(office: Office) -> None:
    waiting = GridLines(Bridge(office), GridFilter(YEAR), at_once=False)
    assert (waiting.count, len(waiting.blocks), list(waiting.at_hand())) == (0, 0, [])
    waiting.read(GridFilter(YEAR))
    assert waiting.count == 7


@pytest.mark.parametrize("page", [1, 3, 100])
def test_what_is_read_together_changes_no_figure(
    lines: GridLines, office: Office, monkeypatch: pytest.MonkeyPatch, page: int
) -> None:
    monkeypatch.setattr("ui.usage.lines.PAGE", page)
    monkeypatch.setattr("ui.usage.lines.PRICED_WHOLE", 0)
    few = GridLines(Bridge(office), GridFilter(YEAR))
    assert [few.row(at) for at in range(few.count)] == [lines.row(at) for at in range(lines.count)]
    assert [few.totals(at) for at in (4, 0)] == [lines.totals(at) for at in (4, 0)]
    assert [few.worth(at) for at in (4, 0)] == [lines.worth(at) for at in (4, 0)]


def test_each_service_has_a_heading_above_its_consumers(lines: GridLines) -> None:
    assert lines.count == 7
    headings = [at for at in range(lines.count) if lines.is_heading(at)]
    assert headings == [0, 4]
    assert [row.consumer for at in range(lines.count) if (row := lines.row(at)) is not None] == [
        "UNDP",
        "UNHCR",
        "WFP",
        "UNDP",
        "WHO",
    ]


def test_sums_of_a_service_hold_missing_apart_from_zero(lines: GridLines) -> None:
    totals = lines.totals(0)
    assert totals.months[:4] == (Decimal(460), Decimal(482), Decimal(169), None)
    assert (totals.total, totals.before) == (Decimal(1111), Decimal("99.5"))
    assert lines.totals(4).total is None
    assert sum_of([None, Decimal(0)]) == 0
    assert sum_of([None]) is None


def test_a_refreshed_row_moves_the_sums(lines: GridLines, office: Office, small: Small) -> None:
    lines.totals(0)
    row = lines.row(2)
    assert row is not None
    usage.set_usage(office, small.fuel, row.consumer_id, YEAR[0], "50")
    lines.refresh(2)
    assert lines.totals(0).months[0] == Decimal(470)
    usage.set_usage(office, small.fuel, row.consumer_id, YEAR[3], "1")
    lines.refresh(2)
    assert lines.totals(0).months[3] == Decimal(1)
    usage.set_usage(office, small.fuel, row.consumer_id, YEAR[3], None)
    lines.refresh(2)
    assert lines.totals(0).months[3] is None
    fresh = GridLines(Bridge(office), GridFilter(YEAR))
    assert fresh.totals(0) == lines.totals(0)
    assert fresh.row(2) == lines.row(2)


def test_a_consumer_is_found_again(lines: GridLines, small: Small) -> None:
    row = lines.row(3)
    assert row is not None
    assert lines.position_of(small.fuel, row.consumer_id) == 3
    assert lines.position_of(small.arrangement, row.consumer_id) is None
    assert list(lines.at_hand()) == [1, 2, 3, 5, 6]


QUANTITIES = st.one_of(st.none(), st.decimals(0, 10**6, places=2))


@given(st.lists(QUANTITIES, max_size=14))
def test_a_sum_is_nothing_only_when_nothing_was_entered(quantities: list[Decimal | None]) -> None:
    entered = [each for each in quantities if each is not None]
    assert (sum_of(quantities) is None) is (not entered)
    assert (sum_of(quantities) or 0) == sum(entered)


@given(st.lists(QUANTITIES, max_size=10), st.lists(QUANTITIES, max_size=10))
def test_a_sum_does_not_depend_on_how_it_is_split(first: list[Decimal | None], second: list[Decimal | None]) -> None:
    assert sum_of([sum_of(first), sum_of(second)]) == sum_of([*first, *second])


def test_the_months_are_those_asked_for(still_lines: GridLines) -> None:
    assert still_lines.months == YEAR


def test_every_line_belongs_to_its_service(still_lines: GridLines, small: Small) -> None:
    services = [still_lines.block(position).service_id for position in range(still_lines.count)]
    assert services == [small.fuel] * 4 + [small.clinic] * 3
    assert [still_lines.block(position).lines for position in (DIESEL, CLINIC)] == [3, 2]


def test_headings_have_no_row_of_their_own(still_lines: GridLines) -> None:
    assert [still_lines.row(at) is None for at in range(7)] == [True, False, False, False, True, False, False]


def test_a_row_holds_its_year_and_the_same_months_before(still_lines: GridLines) -> None:
    row = still_lines.row(DIESEL_UNDP)
    assert row is not None
    assert [cell.quantity for cell in row.cells[:4]] == [Decimal(120), Decimal(130), Decimal(125), None]
    assert row.earlier[2] == Decimal("99.5")
    assert row.earlier[0] is None


def test_nothing_is_read_before_somebody_looks(still: Office) -> None:
    lines = GridLines(Bridge(still), GridFilter(YEAR))
    assert list(lines.at_hand()) == []
    lines.row(CLINIC_WHO)
    assert list(lines.at_hand()) == [1, 2, 3, 5, 6]
    lines.forget()
    assert list(lines.at_hand()) == []


def test_headings_stand_where_their_services_begin(still_lines: GridLines, small: Small) -> None:
    assert still_lines.start_of(small.fuel) == DIESEL
    assert still_lines.start_of(small.clinic) == CLINIC
    assert still_lines.start_of(small.arrangement) is None


def test_a_consumer_of_another_service_only_has_no_line(still_lines: GridLines, small: Small) -> None:
    who = still_lines.row(CLINIC_WHO)
    undp = still_lines.row(CLINIC_UNDP)
    assert who is not None
    assert undp is not None
    assert still_lines.position_of(small.fuel, who.consumer_id) is None
    assert still_lines.position_of(small.fuel, undp.consumer_id) == DIESEL_UNDP
    assert still_lines.position_of(small.clinic, undp.consumer_id) == CLINIC_UNDP


def test_a_filter_of_one_consumer_sums_that_consumer_only(still: Office) -> None:
    every = GridLines(Bridge(still), GridFilter(YEAR))
    row = every.row(DIESEL_UNHCR)
    assert row is not None
    own = GridLines(Bridge(still), GridFilter(YEAR, entity_id=row.consumer_id))
    assert own.count == 2
    assert own.totals(0).total == Decimal(126)


def test_words_narrow_the_services(still: Office) -> None:
    lines = GridLines(Bridge(still), GridFilter(YEAR, text="clinic"))
    assert [block.name for block in lines.blocks] == ["Clinic"]
    lines.read(GridFilter(YEAR, text="no such service"))
    assert (lines.count, len(lines.blocks)) == (0, 0)


def test_another_year_has_its_own_sums(still: Office) -> None:
    lines = GridLines(Bridge(still), GridFilter(months_of_year(date(2025, 7, 1))))
    assert lines.totals(DIESEL) == Totals((None, None, Decimal("99.5"), *[None] * 9), Decimal("99.5"), None)


def test_refreshing_a_heading_changes_nothing(still: Office) -> None:
    lines = GridLines(Bridge(still), GridFilter(YEAR))
    held = lines.totals(DIESEL)
    lines.refresh(DIESEL)
    assert lines.totals(DIESEL) is held


def test_a_zero_makes_a_sum_of_zero(lines: GridLines, office: Office, small: Small) -> None:
    assert lines.totals(CLINIC).months[JUL] is None
    row = row_of(office, small.clinic, "WHO")
    usage.set_usage(office, small.clinic, row.consumer_id, YEAR[JUL], "0")
    lines.refresh(CLINIC_WHO)
    assert lines.totals(CLINIC).months[JUL] == 0


def test_a_change_of_another_service_leaves_these_sums_alone(lines: GridLines, office: Office, small: Small) -> None:
    held = lines.totals(DIESEL)
    row = row_of(office, small.clinic, "UNDP")
    usage.set_usage(office, small.clinic, row.consumer_id, YEAR[OCT], "3")
    lines.refresh(CLINIC_UNDP)
    assert lines.totals(DIESEL) == held
    assert lines.totals(CLINIC).months[OCT] == 3


def test_a_row_that_was_not_at_hand_takes_the_sums_of_its_service_with_it(
    lines: GridLines, office: Office, small: Small
) -> None:
    assert lines.totals(DIESEL).total == Decimal(1111)
    assert list(lines.at_hand()) == []
    row = row_of(office, small.fuel, "UNDP")
    usage.set_usage(office, small.fuel, row.consumer_id, YEAR[OCT], "9")
    lines.refresh(DIESEL_UNDP)
    assert lines.totals(DIESEL).total == Decimal(1120)


@pytest.mark.parametrize("position", [DIESEL_UNDP, DIESEL_UNHCR, DIESEL_WFP])
def test_moved_sums_are_those_that_are_read_anew(lines: GridLines, office: Office, small: Small, position: int) -> None:
    lines.totals(DIESEL)
    row = lines.row(position)
    assert row is not None
    for quantity in ("5.25", "0", None, "7"):
        usage.set_usage(office, small.fuel, row.consumer_id, YEAR[OCT], quantity)
        lines.refresh(position)
        assert lines.totals(DIESEL) == GridLines(Bridge(office), GridFilter(YEAR)).totals(DIESEL)


@pytest.fixture(scope="module")
def still_lines(still: Office) -> GridLines:
    """All lines of the year, over a register nobody writes to."""
    return GridLines(Bridge(still), GridFilter(YEAR))


@pytest.mark.parametrize(
    ("unit", "figures", "places"),
    [
        ("litre", ["5", None, "7"], 0),
        ("litre", ["5", "7.5"], 2),
        ("bed_night", ["5"], 0),
        ("no_such_unit", ["0.125"], QUANTITY_PLACES),
        ("litre", [], 0),
    ],
)
def test_all_figures_of_a_line_have_the_decimals_that_one_of_them_needs(
    unit: str, figures: list[str | None], places: int
) -> None:
    assert places_of(unit, [None if each is None else Decimal(each) for each in figures]) == places
