"""What filled-in cells mean for the register: surveys of two days, balances in two currencies, counts by day."""

from datetime import date
from decimal import Decimal
from uuid import UUID

import pytest

from commonservices.actions import drivers, usage
from commonservices.actions.imports import apply_plan
from commonservices.domain.bills import BalanceConfirmation, Bill, Settlement
from commonservices.domain.ids import of_code
from commonservices.domain.period_ends import Discrepancy
from commonservices.domain.quality import KpiReading
from commonservices.domain.shared_services import DriverValue
from commonservices.domain.sheets.cells import ErrorCell
from commonservices.domain.sheets.plan import Verdict
from commonservices.exchange.returning.form_rows import own_entity
from commonservices.exchange.returning.forms import plan_forms
from commonservices.exchange.returning.slip import ROW_ID
from commonservices.queries.entities import entity_by_code
from commonservices.store.rows import fetch
from tests.commonservices.exchange.returning.books import changes
from tests.commonservices.exchange.returning.conftest import QUARTER

END = QUARTER[1]
AUGUST = (date(2026, 8, 1), date(2026, 8, 31))


def _held(office, cls, **equal):
    with office.engine.connect() as connection:
        return fetch(connection, cls, **equal)


def _row_of(book, id):
    return next(place for place, row in enumerate(book.body) if row[book.at(ROW_ID)] == id)


def _faults(plan):
    return [cell.refused.key for row in plan.rows for cell in row.cells if cell.refused] + [
        reason.key for row in plan.rows for reason in row.reasons
    ]


# --- several files ----------------------------------------------------------------------------------------------------


def test_forms_of_the_same_file_name_out_of_two_folders_are_not_mixed_up(read_office, form):
    one, other = form("usage", "WFP"), form("usage", "UNDP")
    one.name = other.name = "usage.xlsx"
    one.put(0, "m2026_09", 3)
    other.put(0, "m2026_09", 4)
    plan = plan_forms(read_office, [one, other])
    found = {
        row.reference.partition(" ")[0]: [c.after for c in row.cells if c.changes] for row in plan.by(Verdict.CHANGE)
    }
    assert found == {"WFP": [3], "UNDP": [4]}
    assert len({row.key for row in plan.rows}) == len(plan.rows)
    assert {row.address.sheet.partition("]")[0] for row in plan.rows} == {"[usage.xlsx", "[usage.xlsx (2)"}


def test_two_versions_of_one_form_under_one_name_can_still_be_chosen_between(read_office, form):
    one = form("usage", "WFP")
    one.name = "usage.xlsx"
    one.put(0, "m2026_09", 3)
    other = one.copy()
    other.put(0, "m2026_09", 4)
    (question,) = plan_forms(read_office, [one, other]).questions
    assert [each.key for each in question.choices] == ["usage.xlsx", "usage.xlsx (2)"]
    chosen = plan_forms(read_office, [one, other], answers={question.id: "usage.xlsx (2)"})
    assert (chosen.ready, list(changes(chosen).values())) == (True, [4])


def test_a_month_that_asks_can_be_left_out_by_the_key_it_is_shown_with(demo_office, form):
    book = form("usage", "WFP", office=demo_office)
    wfp, service = entity_by_code(demo_office, "WFP").id, book.body[0][book.at(ROW_ID)]
    usage.set_usage(demo_office, UUID(hex=service), wfp, date(2026, 9, 1), Decimal(7))
    book.put(0, "m2026_09", 9)
    book.put(0, "m2026_08", 8)
    plan = plan_forms(demo_office, [book])
    (asks,) = plan.by(Verdict.ASK)
    left = plan_forms(demo_office, [book], left_out=[asks.key])
    assert (left.ready, left.questions) == (True, ())
    apply_plan(demo_office, left, left_out=[asks.key])
    again = plan_forms(demo_office, [book], answers={plan.questions[0].id: "keep_here"})
    assert {row.verdict for row in again.rows} == {Verdict.UNCHANGED}


def test_a_form_that_cannot_be_read_says_which_file_it_is(read_office, form):
    book = form("usage", "WFP")
    for field, value in (("what", "poetry"), ("period", "someday")):
        other = book.copy()
        other.name = f"{field}.xlsx"
        next(row for row in other.sheet("_return").rows if row[0] == field)[1] = value
        (fault,) = plan_forms(read_office, [other]).faults
        assert fault.words["file"] == f"{field}.xlsx"


# --- survey -----------------------------------------------------------------------------------------------------------


def test_answers_of_two_days_are_two_readings(demo_office, form):
    june = form("survey", "WFP", office=demo_office, period=AUGUST)
    september = form("survey", "UNDP", office=demo_office)
    both = {row[june.at(ROW_ID)] for row in june.body} & {row[september.at(ROW_ID)] for row in september.body}
    service = min(both)
    june.put(_row_of(june, service), "score", "5")
    september.put(_row_of(september, service), "score", "1")
    apply_plan(demo_office, plan_forms(demo_office, [june, september]))
    made = {each.as_of: each.note for each in _held(demo_office, KpiReading) if each.note in {"WFP: 5", "UNDP: 1"}}
    assert made == {AUGUST[1]: "WFP: 5", END: "UNDP: 1"}


def test_a_remark_that_cannot_be_read_is_shown_beside_the_answer_that_can(read_office, form):
    book = form("survey", "WFP")
    book.put(0, "score", "4")
    book.put(0, "remark", ErrorCell("#REF!"))
    plan = plan_forms(read_office, [book])
    assert _faults(plan) == ["return_error_cell"]
    assert {
        cell.after
        for row in plan.by(Verdict.CHANGE) + plan.by(Verdict.ADD)
        for cell in row.cells
        if cell.field == "note"
    } == {"WFP: 4"}


def test_one_partner_that_answers_twice_about_one_day_is_at_odds_and_the_others_count(read_office, form):
    once, again, other = (
        form("survey", "WFP"),
        form("survey", "WFP", period=(date(2026, 9, 1), END)),
        form("survey", "UNDP"),
    )
    service = min({row[once.at(ROW_ID)] for row in once.body} & {row[other.at(ROW_ID)] for row in other.body})
    once.name, again.name, other.name = "a.xlsx", "b.xlsx", "c.xlsx"
    for book, score in ((once, "5"), (again, "1"), (other, "4")):
        book.put(_row_of(book, service), "score", score)
    plan = plan_forms(read_office, [once, again, other])
    assert _faults(plan) == ["form_at_odds", "form_at_odds"]
    (note,) = [cell.after for row in plan.rows for cell in row.cells if cell.field == "note" and cell.changes]
    assert note == "UNDP: 4"


def test_a_score_that_is_taken_back_leaves_the_share_of_the_others(demo_office, form):
    books = [form("survey", code, office=demo_office) for code in ("UNDP", "WFP")]
    service = min(set.intersection(*({row[book.at(ROW_ID)] for row in book.body} for book in books)))
    for book, score in zip(books, ("5", "1"), strict=True):
        book.put(_row_of(book, service), "score", score)
    apply_plan(demo_office, plan_forms(demo_office, books))
    later = form("survey", "WFP", office=demo_office)
    assert later.get(_row_of(later, service), "score").startswith("1")
    later.put(_row_of(later, service), "score", None)
    apply_plan(demo_office, plan_forms(demo_office, [later]))
    (made,) = [each for each in _held(demo_office, KpiReading, as_of=END) if each.note == "UNDP: 5"]
    assert (made.value, made.numerator, made.denominator) == (100, 1, 1)


# --- counts -----------------------------------------------------------------------------------------------------------


def test_a_count_of_another_day_is_shown_beside_what_was_counted_that_day(demo_office, form):
    book = form("counts", "UNDP", office=demo_office)
    arrangement, _, code = book.body[0][book.at(ROW_ID)].partition("/")
    undp, day = entity_by_code(demo_office, "UNDP").id, date(2026, 9, 15)
    drivers.set_driver(
        demo_office,
        UUID(hex=arrangement),
        drivers.Count(entity_id=undp, driver_code=code, value=Decimal(470), census_date=day),
    )
    book.put(0, "value", 480)
    book.put(0, "census_date", day)
    plan = plan_forms(demo_office, [book])
    (row,) = plan.by(Verdict.CHANGE)
    assert [(cell.before, cell.after) for cell in row.cells if cell.field == "value"] == [(470, 480)]
    apply_plan(demo_office, plan)
    assert [each.value for each in _held(demo_office, DriverValue, entity_id=undp, census_date=day)] == [480]


# --- balance ----------------------------------------------------------------------------------------------------------


def _bill(office, number, total, currency="USD", issued_on=date(2026, 9, 1)):
    provider, party = own_entity(office), entity_by_code(office, "WFP").id
    return Bill(
        id=of_code("bill", str(number)), reference=f"B-{number}", from_entity_id=provider, to_entity_id=party,
        basis="REIMBURSABLE", channel="PAYMENT", starts_on=date(2026, 8, 1), ends_on=date(2026, 8, 31),
        issued_on=issued_on, due_on=date(2026, 10, 1), total=total, state="ISSUED", currency=currency,
    )  # fmt: skip


def _issue(office, *bills):
    with office.work("bill_issued") as work:
        for each in bills:
            work.put(each)


@pytest.fixture
def billed(demo_office):
    """The demonstration with two bills to WFP in dollars and one in a currency without cents."""
    _issue(
        demo_office, _bill(demo_office, 1, 100_00), _bill(demo_office, 2, 250_50), _bill(demo_office, 3, 9000, "JPY")
    )
    return demo_office


def _answer(book, *answers):
    for place, answer in enumerate(answers):
        book.put(place, "answer", answer)
    return book


def test_a_partner_that_agrees_in_two_currencies_leaves_no_difference(billed, form):
    book = _answer(form("balance", "WFP", office=billed), "Agree", "Agree", "Agree")
    apply_plan(billed, plan_forms(billed, [book]))
    said = {each.currency: (each.our_balance, each.their_balance) for each in _held(billed, BalanceConfirmation)}
    assert said == {"USD": (350_50, 350_50), "JPY": (9000, 9000)}
    assert len(_held(billed, Discrepancy)) == 0


def test_only_the_bill_that_differs_is_a_difference_whatever_its_currency(billed, form):
    book = _answer(form("balance", "WFP", office=billed), "Agree", "Agree", "Disagree")
    book.put(2, "figure", 8500)
    apply_plan(billed, plan_forms(billed, [book]))
    (found,) = _held(billed, Discrepancy)
    assert {each.currency: each.their_balance for each in _held(billed, BalanceConfirmation)} == {
        "USD": 350_50,
        "JPY": 8500,
    }
    assert "B-3" in str(found)


def test_who_agrees_agrees_to_the_figure_on_its_form_not_to_what_became_of_it_here(billed, form):
    book = _answer(form("balance", "WFP", office=billed), "Agree", "Agree", "Agree")
    paid = of_code("bill", "2")
    with billed.work("settlement_recorded") as work:
        work.put(
            Settlement(
                id=of_code("settlement", "1"),
                bill_id=paid,
                method="BANK",
                settled_on=END,
                amount=51_50,
                currency="USD",
            )
        )
    apply_plan(billed, plan_forms(billed, [book]))
    said = {each.currency: (each.our_balance, each.their_balance) for each in _held(billed, BalanceConfirmation)}
    assert said["USD"] == (299_00, 350_50)
    assert len(_held(billed, Discrepancy)) == 1


def test_a_bill_that_was_issued_since_is_part_of_our_balance(billed, form):
    book = _answer(form("balance", "WFP", office=billed), "Agree", "Agree", "Agree")
    _issue(billed, _bill(billed, 4, 10_00))
    apply_plan(billed, plan_forms(billed, [book]))
    said = {each.currency: (each.our_balance, each.their_balance) for each in _held(billed, BalanceConfirmation)}
    assert said["USD"] == (360_50, 350_50)


def test_a_bill_whose_row_was_deleted_refuses_the_balance_of_its_currency_alone(billed, form):
    book = _answer(form("balance", "WFP", office=billed), "Agree", "Agree", "Agree")
    book.list.rows.remove(book.body[1])
    plan = plan_forms(billed, [book])
    assert _faults(plan) == ["form_bills_gone"]
    assert [row.reference for row in plan.by(Verdict.REFUSED)] == ["WFP · USD"]
    assert [row.reference for row in plan.by(Verdict.ADD)] == ["WFP · JPY"]


def test_agreeing_beside_another_figure_is_refused_and_beside_the_same_one_taken(billed, form):
    book = _answer(form("balance", "WFP", office=billed), "Agree", "Agree", "Agree")
    book.put(0, "figure", Decimal("100.00"))
    assert _faults(plan_forms(billed, [book])) == []
    book.put(0, "figure", Decimal("99.99"))
    assert _faults(plan_forms(billed, [book])) == ["form_agreed_otherwise"]


def test_a_partner_that_owes_nothing_says_so_with_nought(billed, form):
    book = _answer(form("balance", "WFP", office=billed), "Disagree", "Disagree", "Disagree")
    for place in range(3):
        book.put(place, "figure", 0)
    apply_plan(billed, plan_forms(billed, [book]))
    assert {each.their_balance for each in _held(billed, BalanceConfirmation)} == {0}


def test_a_figure_without_an_answer_is_not_passed_over(billed, form):
    book = form("balance", "WFP", office=billed)
    book.put(2, "figure", 0)
    assert _faults(plan_forms(billed, [book])) == ["form_answer_wanted"]


def test_two_balances_of_one_day_that_differ_are_both_refused(billed, form):
    one = _answer(form("balance", "WFP", office=billed), "Agree", "Agree", "Agree")
    other = _answer(form("balance", "WFP", office=billed, period=(date(2026, 9, 1), END)), "Agree", "Agree", "Disagree")
    other.put(2, "figure", 1)
    other.name = "other.xlsx"
    plan = plan_forms(billed, [one, other])
    assert [(row.reference, row.reasons[0].key) for row in plan.by(Verdict.REFUSED)] == [
        ("WFP · JPY", "form_at_odds")
    ] * 2
