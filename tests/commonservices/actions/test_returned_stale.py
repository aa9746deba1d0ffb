"""What moved here between the preview and the taking in refuses everything, whatever kind of sheet it is."""

from datetime import date
from decimal import Decimal
from uuid import UUID

import pytest

from commonservices.actions import drivers, readings, usage
from commonservices.actions.imports import apply_plan
from commonservices.actions.returned_stale import record_meant
from commonservices.domain.bills import BalanceConfirmation, Bill
from commonservices.domain.ids import of_code, of_link
from commonservices.domain.quality import KpiDefinition
from commonservices.domain.sheets.cells import Address
from commonservices.domain.sheets.plan import ProposedCell, ProposedRow, Verdict
from commonservices.errors import Known
from commonservices.exchange.returning.form_rows import SATISFIED, own_entity
from commonservices.exchange.returning.forms import plan_forms
from commonservices.exchange.returning.lists import held_rows, list_called
from commonservices.exchange.returning.planning import plan_return
from commonservices.exchange.returning.slip import ROW_ID
from commonservices.exchange.returning.words import SheetWords
from commonservices.queries.entities import entity_by_code
from commonservices.reports.forms import draw_form
from commonservices.reports.returnable import draw_list
from commonservices.store.rows import fetch
from tests.commonservices.exchange.returning.books import drawn_book

QUARTER = (date(2026, 7, 1), date(2026, 9, 30))
END = QUARTER[1]


def _form(office, kind, code):
    return drawn_book(draw_form(office, kind, entity_by_code(office, code), QUARTER, SheetWords("en")))


def _id_of(book, row=0):
    return book.body[row][book.at(ROW_ID)]


def _refused(office, plan):
    assert plan.ready
    assert [row for row in plan.rows if row.verdict in {Verdict.ADD, Verdict.CHANGE}]
    before = _counted(office)
    with pytest.raises(Known) as fault:
        apply_plan(office, plan)
    assert fault.value.key == "import_stale"
    assert _counted(office) == before
    return fault.value.words["cells"]


def _counted(office):
    with office.engine.connect() as connection:
        return connection.exec_driver_sql("SELECT count(*), max(n) FROM j_tx").one()


def test_a_month_of_a_form_that_changed_here_meanwhile_refuses_it(demo_office):
    book = _form(demo_office, "usage", "WFP")
    book.put(0, "m2026_09", 9)
    book.put(1, "m2026_08", 4)
    plan = plan_forms(demo_office, [book])
    wfp = entity_by_code(demo_office, "WFP").id
    usage.set_usage(demo_office, UUID(hex=_id_of(book)), wfp, date(2026, 9, 1), Decimal(7))
    assert _refused(demo_office, plan) == "F5"
    again = plan_forms(demo_office, [book], answers={f"[returned.xlsx]{book.list.name}!F5": "take_sheet"})
    apply_plan(demo_office, again)


def test_the_same_value_set_meanwhile_is_a_change_too_and_another_month_is_none(demo_office):
    book = _form(demo_office, "usage", "WFP")
    book.put(0, "m2026_09", 9)
    plan = plan_forms(demo_office, [book])
    wfp = entity_by_code(demo_office, "WFP").id
    usage.set_usage(demo_office, UUID(hex=_id_of(book)), wfp, date(2026, 7, 1), Decimal(7))
    apply_plan(demo_office, plan)


def test_a_reading_of_a_form_that_changed_here_meanwhile_refuses_it(demo_office):
    book = _form(demo_office, "readings", "UNDP")
    book.put(0, "value", Decimal("77.5"))
    plan = plan_forms(demo_office, [book])
    service, _, kpi = _id_of(book).partition("/")
    readings.set_reading(demo_office, UUID(hex=service), UUID(hex=kpi), END, Decimal(12))
    assert _refused(demo_office, plan) == "I5"


def test_answers_that_came_in_meanwhile_are_not_lost_to_an_older_preview(demo_office):
    one, other = _form(demo_office, "survey", "UNDP"), _form(demo_office, "survey", "WFP")
    service = min({row[one.at(ROW_ID)] for row in one.body} & {row[other.at(ROW_ID)] for row in other.body})
    for book, score in ((one, "5"), (other, "1")):
        place = next(at for at, row in enumerate(book.body) if row[book.at(ROW_ID)] == service)
        book.put(place, "score", score)
    plan = plan_forms(demo_office, [one])
    apply_plan(demo_office, plan_forms(demo_office, [other]))
    _refused(demo_office, plan)
    apply_plan(demo_office, plan_forms(demo_office, [one]))
    with demo_office.engine.connect() as connection:
        (kpi,) = fetch(connection, KpiDefinition, code=SATISFIED)
    rows = {each.id: each for each in held_rows(demo_office, list_called("readings"))}
    assert rows[of_link(UUID(hex=service), kpi.id, END.isoformat())].values["note"] == "UNDP: 5; WFP: 1"


def test_a_count_that_changed_here_meanwhile_refuses_even_what_was_said_beside_it(demo_office):
    book = _form(demo_office, "counts", "UNDP")
    arrangement, _, code = _id_of(book).partition("/")
    undp = entity_by_code(demo_office, "UNDP").id

    def count(value):
        made = drivers.Count(entity_id=undp, driver_code=code, value=value, census_date=END)
        drivers.set_driver(demo_office, UUID(hex=arrangement), made)

    book.put(0, "value", 480)
    plan = plan_forms(demo_office, [book])
    count(Decimal(470))
    _refused(demo_office, plan)
    beside = _form(demo_office, "counts", "UNDP")
    beside.put(0, "evidence", "Payroll")
    plan = plan_forms(demo_office, [beside])
    count(Decimal(475))
    _refused(demo_office, plan)


@pytest.fixture
def billed(demo_office):
    """The demonstration with one bill to WFP."""
    _issue(demo_office, 1, 100_00)
    return demo_office


def _issue(office, number, total):
    with office.work("bill_issued") as work:
        work.put(
            Bill(
                id=of_code("bill", str(number)), reference=f"B-{number}", from_entity_id=own_entity(office),
                to_entity_id=entity_by_code(office, "WFP").id, basis="REIMBURSABLE", channel="PAYMENT",
                starts_on=date(2026, 8, 1), ends_on=date(2026, 8, 31), issued_on=date(2026, 9, 1),
                due_on=date(2026, 10, 1), total=total, state="ISSUED", currency="USD",
            )
        )  # fmt: skip


def test_a_balance_is_not_confirmed_when_a_bill_was_issued_since_the_preview(billed):
    book = _form(billed, "balance", "WFP")
    book.put(0, "answer", "Agree")
    plan = plan_forms(billed, [book])
    _issue(billed, 2, 5_00)
    _refused(billed, plan)


def test_a_balance_that_was_answered_meanwhile_is_not_answered_over(billed):
    book = _form(billed, "balance", "WFP")
    book.put(0, "answer", "Agree")
    first = plan_forms(billed, [book])
    other = book.copy()
    other.put(0, "answer", "Disagree")
    other.put(0, "figure", 1)
    second = plan_forms(billed, [other])
    apply_plan(billed, first)
    _refused(billed, second)
    apply_plan(billed, plan_forms(billed, [other]))
    with billed.engine.connect() as connection:
        (made,) = fetch(connection, BalanceConfirmation)
    assert made.their_balance == 1_00


def test_rows_of_usage_and_readings_that_moved_or_came_up_meanwhile_refuse_the_sheet(demo_office):
    book = drawn_book(draw_list(demo_office, "readings", SheetWords("en"), "S07"))
    book.put(0, "value", book.get(0, "value") + 1)
    plan = plan_return(demo_office, book)
    held = {each.key: each for each in held_rows(demo_office, list_called("readings"))}[_id_of(book)].values
    readings.set_reading(demo_office, held["service_id"], held["kpi_id"], held["as_of"], held["value"] + 2)
    _refused(demo_office, plan)


def test_a_record_is_known_by_what_a_row_says_it_is_about():
    def row(target, **values):
        cells = tuple(ProposedCell(name, Address("a", 1, 1), "", None, value) for name, value in values.items())
        return ProposedRow("a:1", Address("a", 1, 1), Verdict.ADD, cells, target=target)

    one, other, day = UUID(int=1), UUID(int=2), date(2026, 9, 1)
    said = row("form:usage", service_id=one, consumer_id=other, month=day, quantity=3)
    assert record_meant(said, "forms") == of_link(one, other, "2026-09")
    said = row("", service_id=one, kpi_id=other, as_of=day)
    assert record_meant(said, "return:readings") == of_link(one, other, "2026-09-01")
    assert record_meant(row("", service_id=one, month=day), "return:usage") is None
    assert record_meant(row("", name="x"), "return:services") is None
