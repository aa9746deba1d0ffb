"""Rows somebody added: new records where there are none, changes beside what is here, and never one over another."""

from datetime import date
from decimal import Decimal
from uuid import UUID

import pytest

from commonservices.actions import usage
from commonservices.actions.imports import apply_plan
from commonservices.domain import codelists
from commonservices.domain.quality import KpiDefinition
from commonservices.domain.shared_services import MonthlyUsage
from commonservices.domain.sheets.numbers import Percentage
from commonservices.domain.sheets.plan import Verdict
from commonservices.errors import Known
from commonservices.exchange.returning.lists import held_rows, list_called
from commonservices.exchange.returning.planning import plan_return
from commonservices.exchange.returning.slip import BASE_SHEET, ROW_ID, base_line, read_base
from commonservices.store.rows import fetch
from tests.commonservices.exchange.returning.books import HEADING, changes

MONTH = date(2026, 9, 1)
FIELDS = tuple(each.key for each in list_called("people").fields())


@pytest.fixture
def used(drawn):
    """The sheet of the usage of one service in a month."""
    return drawn("usage", "en", "S07 2026-08")


def _held(office, cls, **equal):
    with office.engine.connect() as connection:
        return fetch(connection, cls, **equal)


def _fill(book, place, **values):
    """Type into one of the empty rows below the list."""
    line = book.list.rows[HEADING + len(book.body) + place]
    for key, value in values.items():
        line[book.at(key)] = value


def _keys(book, row=0, month=MONTH):
    return {"service_id": book.get(row, "service_id"), "consumer_id": book.get(row, "consumer_id"), "month": month}


def _without(office, book):
    """Take away what is known of September, so that a row about it is new."""
    (held,) = _held(office, MonthlyUsage, id=UUID(hex=book.body[0][book.at(ROW_ID)]))
    usage.set_usage(office, held.service_id, held.consumer_id, MONTH, None)
    return held


def _reasons(plan):
    return [reason.key for row in plan.rows for reason in row.reasons] + [
        cell.refused.key for row in plan.rows for cell in row.cells if cell.refused
    ]


def test_a_month_nobody_had_entered_is_added(demo_office, used):
    held = _without(demo_office, used)
    _fill(used, 0, **_keys(used), quantity=Decimal(3), unit=used.get(0, "unit"), note="By hand")
    plan = plan_return(demo_office, used)
    (added,) = plan.by(Verdict.ADD)
    assert _reasons(plan) == []
    apply_plan(demo_office, plan)
    (made,) = _held(demo_office, MonthlyUsage, service_id=held.service_id, consumer_id=held.consumer_id, month=MONTH)
    assert (made.quantity, made.note, made.entered_by) == (3, "By hand", "Demo officer")
    assert {row.verdict for row in plan_return(demo_office, used).rows} == {Verdict.UNCHANGED}, added


def test_a_new_row_about_a_month_that_is_here_is_a_change_that_shows_what_is_here(demo_office, used):
    held = _without(demo_office, used)
    usage.set_usage(demo_office, held.service_id, held.consumer_id, MONTH, Decimal(8), "Metered")
    _fill(used, 0, **_keys(used), quantity=Decimal(3))
    plan = plan_return(demo_office, used)
    assert plan.by(Verdict.ADD) == ()
    (row,) = plan.by(Verdict.CHANGE)
    assert [(cell.field, cell.before, cell.after) for cell in row.cells if cell.changes] == [("quantity", 8, 3)]


def test_a_new_row_that_came_up_here_since_the_preview_refuses_the_sheet(demo_office, used):
    held = _without(demo_office, used)
    _fill(used, 0, **_keys(used), quantity=Decimal(3))
    plan = plan_return(demo_office, used)
    usage.set_usage(demo_office, held.service_id, held.consumer_id, MONTH, Decimal(8))
    with pytest.raises(Known) as fault:
        apply_plan(demo_office, plan)
    assert fault.value.key == "import_stale"


def test_a_new_row_about_a_row_of_the_same_sheet_and_two_about_one_month_are_refused(demo_office, used):
    _without(demo_office, used)
    _fill(used, 0, **_keys(used, month=used.get(0, "month")), quantity=Decimal(3))
    _fill(used, 1, **_keys(used), quantity=Decimal(4))
    _fill(used, 2, **_keys(used), quantity=Decimal(5))
    plan = plan_return(demo_office, used)
    assert _reasons(plan) == ["return_row_twice"] * 3
    assert changes(plan) == {} or plan.by(Verdict.CHANGE) == ()


def test_figures_in_another_unit_than_the_service_counts_in_are_refused(demo_office, used):
    _without(demo_office, used)
    other = "Hour" if used.get(0, "unit") != "Hour" else "Day"
    _fill(used, 0, **_keys(used), quantity=Decimal(3), unit=other)
    plan = plan_return(demo_office, used)
    assert _reasons(plan) == ["import_other_unit"]


def test_a_new_row_that_does_not_say_what_it_is_about_is_refused_with_the_reason(demo_office, used):
    _fill(used, 0, quantity=Decimal(3))
    _fill(used, 1, **{**_keys(used), "service_id": "No such service"}, quantity=Decimal(3))
    _fill(used, 2, **_keys(used, month=date(2026, 9, 15)), quantity=Decimal(3))
    plan = plan_return(demo_office, used)
    assert len(plan.by(Verdict.REFUSED)) == 3
    assert {"return_no_such_record", "not_first_of_month"} <= set(_reasons(plan))
    assert changes(plan).keys() == {key for key in changes(plan) if "-" not in key}


def test_a_reading_of_a_new_day_is_added_and_a_day_to_come_refused(demo_office, drawn):
    book = drawn("readings", "en", "S07")
    keys = {"service_id": book.get(0, "service_id"), "kpi_id": book.get(0, "kpi_id")}
    _fill(book, 0, **keys, as_of=date(2026, 9, 17), value=Decimal(5), note="Spot check")
    _fill(book, 1, **keys, as_of=date(2026, 10, 17), value=Decimal(6))
    plan = plan_return(demo_office, book)
    assert [len(plan.by(each)) for each in (Verdict.ADD, Verdict.REFUSED)] == [1, 1]
    assert _reasons(plan) == ["day_in_future"]
    apply_plan(demo_office, plan)
    rows = held_rows(demo_office, list_called("readings"))
    assert [each.values["value"] for each in rows if each.values["note"] == "Spot check"] == [5]


def test_a_reading_in_percent_is_taken_in_points_however_its_percentage_is_written(demo_office, drawn):
    book = drawn("readings", "en", "S07")
    places = {str(book.get(row, "kpi_id")): row for row in range(len(book.body))}
    with demo_office.engine.connect() as connection:
        units = {each.code: each.unit for each in fetch(connection, KpiDefinition)}
    shares = [code for code in places if units[code] == "%"]
    money = next(code for code in places if units[code] != "%")
    book.put(places[shares[0]], "value", Percentage("0.5125"))
    book.put(places[shares[1]], "value", "51,25 %")
    book.put(places[money], "value", "51,25 %")
    keys = {"service_id": book.get(0, "service_id"), "as_of": date(2026, 9, 17)}
    _fill(book, 0, **keys, kpi_id=shares[0], value="51.25%")
    _fill(book, 1, **keys, kpi_id=money, value=Percentage("0.5125"))
    plan = plan_return(demo_office, book)
    told = [cell.after for row in plan.rows for cell in row.cells if cell.field == "value" and not cell.refused]
    assert told == [Decimal("51.25")] * 3
    assert _reasons(plan) == ["return_percentage"] * 2


def test_an_amount_of_a_new_row_is_read_in_the_currency_of_its_row(demo_office, drawn):
    wanted = list_called("agreements")
    amounts = [each for each in wanted.fields() if each.field.currency]
    book = drawn("agreements", "fr")
    yen = codelists.load("currencies").label("JPY", "fr")
    assert (len(amounts), yen != "JPY") == (1, True)
    for each in amounts:
        for place, (currency, typed) in enumerate([(yen, 1500), ("JPY", 1500), (None, 15)]):
            _fill(book, place, **{each.key: typed, each.field.currency: currency})
        rows = [row for row in plan_return(demo_office, book).rows if row.verdict is not Verdict.UNCHANGED]
        told = [cell.after for row in rows for cell in row.cells if cell.field == each.key]
        assert told == [1500] * 3, each.key


def test_of_two_people_of_one_name_neither_is_guessed_when_the_keys_are_gone(demo_office, drawn):
    book = drawn("people")
    one, other = book.body[:2]
    one[book.at("title")], name = "Changed", one[book.at("name")]
    bases = book.sheet(BASE_SHEET).rows
    at = next(place for place, row in enumerate(bases) if row[0] == other[book.at(ROW_ID)])
    values = dict(read_base(bases[at], FIELDS)[1])
    bases[at] = base_line(bases[at][0], list((values | {"name": name}).values()))
    book.list.rows.remove(other)
    at = book.at(ROW_ID)
    for row in book.list.rows:
        if len(row) > at:
            del row[at]
    plan = plan_return(demo_office, book)
    assert _reasons(plan) == ["return_name_twice"]
    assert changes(plan) == {}
    assert plan.missing == ()
