"""Forms of partners that come back: many files in one preview, each figure with its file and its cell."""

import hashlib
from datetime import date
from decimal import Decimal
from uuid import UUID

import pytest

from commonservices.actions import usage
from commonservices.actions.imports import apply_plan
from commonservices.actions.undo import undo
from commonservices.domain.bills import BalanceConfirmation, Bill
from commonservices.domain.ids import of_code
from commonservices.domain.period_ends import Discrepancy
from commonservices.domain.quality import KpiDefinition, KpiReading
from commonservices.domain.shared_services import DriverValue, MonthlyUsage
from commonservices.domain.sheets.plan import Asked, Said, Verdict
from commonservices.errors import RuleBroken
from commonservices.exchange.returning.form_rows import KINDS, SATISFIED, own_entity
from commonservices.exchange.returning.forms import plan_forms
from commonservices.exchange.returning.slip import ROW_ID, SLIP_SHEET
from commonservices.queries.entities import entity_by_code
from commonservices.queries.returned_forms import last_returned
from commonservices.store.rows import fetch
from tests.commonservices.exchange.returning.books import changes, saved_by_another_program
from tests.commonservices.exchange.returning.conftest import QUARTER

END = QUARTER[1]


def _held(office, cls, **equal):
    with office.engine.connect() as connection:
        return fetch(connection, cls, **equal)


def _kinds(plan):
    return {(row.target, row.verdict) for row in plan.rows}


@pytest.mark.parametrize(
    ("kind", "code"), [("usage", "WFP"), ("counts", "UNDP"), ("readings", "UNDP"), ("survey", "WFP")]
)
@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_form_nobody_filled_in_changes_nothing(read_office, form, kind, code, language):
    book = form(kind, code, language)
    for each in (book, saved_by_another_program(book)):
        plan = plan_forms(read_office, [each])
        assert {row.verdict for row in plan.rows} == {Verdict.UNCHANGED}
        assert (plan.faults, plan.questions, plan.missing, plan.notes) == ((), (), (), ())


def test_months_that_were_filled_in_are_usage_of_the_partner_in_the_unit_shown(demo_office, form):
    book = form("usage", "WFP", office=demo_office)
    book.put(0, "m2026_09", Decimal("12.0"))
    book.put(1, "m2026_08", 0)
    plan = plan_forms(demo_office, [book])
    assert [(row.target, row.verdict) for row in plan.rows if row.verdict is not Verdict.UNCHANGED] == [
        ("form:usage", Verdict.CHANGE)
    ] * 2
    assert plan.rows[0].address.sheet == "[usage-WFP.xlsx]Monthly usage"
    apply_plan(demo_office, plan)
    wfp = entity_by_code(demo_office, "WFP").id
    used = {
        (each.service_id.hex, each.month): each.quantity for each in _held(demo_office, MonthlyUsage, consumer_id=wfp)
    }
    assert used[book.body[0][book.at(ROW_ID)], date(2026, 9, 1)] == 12
    assert used[book.body[1][book.at(ROW_ID)], date(2026, 8, 1)] == 0
    again = plan_forms(demo_office, [book])
    assert {row.verdict for row in again.rows} == {Verdict.UNCHANGED}


def test_a_month_that_changed_here_too_is_asked(demo_office, form):
    book = form("usage", "WFP", office=demo_office)
    id = UUID(hex=book.body[0][book.at(ROW_ID)])
    usage.set_usage(demo_office, id, entity_by_code(demo_office, "WFP").id, date(2026, 9, 1), Decimal(7))
    book.put(0, "m2026_09", Decimal(9))
    plan = plan_forms(demo_office, [book])
    (question,) = plan.questions
    assert question.choices[0].said.words == {"value": "7", "day": "1 Oct 2026", "actor": "Demo officer"}
    kept = plan_forms(demo_office, [book], answers={question.id: "keep_here"})
    assert changes(kept) == {}


def test_counts_are_taken_with_the_day_they_were_taken_on(demo_office, form):
    book = form("counts", "UNDP", office=demo_office)
    book.put(0, "value", 480)
    book.put(0, "census_date", date(2026, 9, 15))
    book.put(0, "evidence", "Payroll of September")
    book.put(1, "census_date", date(2026, 9, 1))
    plan = plan_forms(demo_office, [book])
    assert len(plan.by(Verdict.ADD)) == 1
    apply_plan(demo_office, plan)
    undp = entity_by_code(demo_office, "UNDP").id
    (made,) = [
        each for each in _held(demo_office, DriverValue, entity_id=undp) if each.census_date == date(2026, 9, 15)
    ]
    assert (made.value, made.evidence) == (480, "Payroll of September")


def test_a_count_below_zero_is_refused_in_the_words_of_the_rule(read_office, form):
    book = form("counts", "UNDP")
    book.put(0, "value", -3)
    (row,) = plan_forms(read_office, [book]).by(Verdict.REFUSED)
    assert [each.key for each in row.reasons] == ["sharing_driver_negative"]


def test_readings_are_taken_as_of_the_last_day_of_the_form(demo_office, form):
    book = form("readings", "UNDP", period=(date(2026, 8, 1), date(2026, 8, 31)), office=demo_office)
    book.put(0, "value", Decimal("77.5"))
    book.put(0, "note", "From the log")
    apply_plan(demo_office, plan_forms(demo_office, [book]))
    (made,) = [each for each in _held(demo_office, KpiReading, as_of=date(2026, 8, 31)) if each.note == "From the log"]
    assert made.value == Decimal("77.5")


def test_answers_of_several_partners_become_one_share_of_satisfied_clients(demo_office, form):
    one, other = form("survey", "UNDP", office=demo_office), form("survey", "WFP", "fr", office=demo_office)
    both = {row[one.at(ROW_ID)] for row in one.body} & {row[other.at(ROW_ID)] for row in other.body}
    service = sorted(both)[0]
    at = [next(n for n, row in enumerate(book.body) if row[book.at(ROW_ID)] == service) for book in (one, other)]
    one.put(at[0], "score", "5 \u2013 very satisfied")
    other.put(at[1], "score", "2 \u2013 insatisfait")
    other.put(at[1], "remark", "Trop lent ; “souvent”")
    apply_plan(demo_office, plan_forms(demo_office, [one]))
    plan = plan_forms(demo_office, [one, other])
    assert len(plan.by(Verdict.CHANGE)) == 1
    apply_plan(demo_office, plan)
    (kpi,) = _held(demo_office, KpiDefinition, code=SATISFIED)
    (made,) = [
        each for each in _held(demo_office, KpiReading, kpi_id=kpi.id, as_of=END) if each.service_id.hex == service
    ]
    assert (made.value, made.numerator, made.denominator) == (50, 1, 2)
    assert made.note == "UNDP: 5; WFP: 2 · WFP “Trop lent ; \u2039souvent\u203a”"
    assert changes(plan_forms(demo_office, [one, other])) == {}


def test_an_answer_off_the_scale_is_refused(read_office, form):
    book = form("survey", "WFP")
    book.put(0, "score", "quite")
    (row,) = plan_forms(read_office, [book]).by(Verdict.REFUSED)
    assert [cell.refused.key for cell in row.cells] == ["form_no_such_answer"]


@pytest.fixture
def billed(demo_office):
    """The demonstration with two open bills to WFP."""
    provider, party = own_entity(demo_office), entity_by_code(demo_office, "WFP").id
    with demo_office.work("bill_issued") as work:
        for number, total in ((1, 100_00), (2, 250_50)):
            work.put(
                Bill(
                    id=of_code("bill", str(number)), reference=f"B-{number}", from_entity_id=provider,
                    to_entity_id=party, basis="REIMBURSABLE", channel="PAYMENT", starts_on=date(2026, 8, 1),
                    ends_on=date(2026, 8, 31), issued_on=date(2026, 9, 1), due_on=date(2026, 10, 1), total=total,
                    state="ISSUED", currency="USD",
                )
            )  # fmt: skip
    return demo_office


def test_a_balance_that_is_not_agreed_to_is_kept_with_the_figure_of_the_partner(billed, form):
    book = form("balance", "WFP", office=billed)
    book.put(0, "answer", "Agree")
    book.put(1, "answer", "Disagree")
    half = plan_forms(billed, [book])
    assert [cell.refused.key for row in half.by(Verdict.REFUSED) for cell in row.cells if cell.refused] == [
        "form_figure_wanted"
    ]
    book.put(1, "figure", Decimal("200.50"))
    book.put(1, "remark", "One trip was not flown")
    plan = plan_forms(billed, [book])
    apply_plan(billed, plan)
    (made,) = _held(billed, BalanceConfirmation)
    assert (made.our_balance, made.their_balance, made.as_of) == (350_50, 300_50, END)
    assert made.explanation == "B-2: One trip was not flown"
    assert len(_held(billed, Discrepancy)) == 1
    assert {row.verdict for row in plan_forms(billed, [book]).rows} == {Verdict.UNCHANGED}


def test_every_bill_of_a_balance_has_to_be_answered(billed, form):
    book = form("balance", "WFP", office=billed)
    book.put(0, "answer", "Agree")
    (row,) = plan_forms(billed, [book]).by(Verdict.REFUSED)
    assert [cell.refused.key for cell in row.cells if cell.refused] == ["form_answer_wanted"]


def test_the_same_form_twice_is_read_once_and_that_is_said(read_office, form):
    book = form("usage", "WFP")
    book.put(0, "m2026_09", 3)
    other = saved_by_another_program(book)
    other.name = "again.xlsx"
    plan = plan_forms(read_office, [book, other])
    assert len(plan.by(Verdict.CHANGE)) == 1
    assert plan.notes[0].key == "form_twice"
    assert plan.notes[0].words["files"] == "usage-WFP.xlsx, again.xlsx"


def test_of_two_versions_of_a_form_the_one_that_counts_is_asked(read_office, form):
    book = form("usage", "WFP")
    book.put(0, "m2026_09", 3)
    other = book.copy()
    other.name = "later.xlsx"
    other.put(0, "m2026_09", 4)
    plan = plan_forms(read_office, [book, other])
    (question,) = plan.questions
    assert (question.about, plan.ready, plan.rows) == (Asked.TWO_FORMS, False, ())
    assert [text for _, text in question.examples] == ["3 / 4"]
    assert [each.outcomes for each in question.choices] == [("3",), ("4",)]
    chosen = plan_forms(read_office, [book, other], answers={question.id: "later.xlsx"})
    assert list(changes(chosen).values()) == [4]


def test_forms_of_overlapping_periods_that_disagree_are_both_refused(read_office, form):
    book, other = form("usage", "WFP"), form("usage", "WFP", period=(date(2026, 9, 1), END))
    other.name = "september.xlsx"
    book.put(0, "m2026_09", 3)
    other.put(0, "m2026_09", 4)
    rows = plan_forms(read_office, [book, other]).by(Verdict.REFUSED)
    assert [row.reasons for row in rows] == [(Said("form_at_odds"),)] * 2


def test_the_form_of_an_unknown_partner_and_a_file_of_another_kind_are_faults(read_office, form, drawn):
    book = form("usage", "WFP")
    for row in book.sheet(SLIP_SHEET).rows:
        if row[0] == "partner":
            row[1] = f"{'ab' * 16} ACME"
    plan = plan_forms(read_office, [book, drawn("people")])
    assert [(each.key, each.words["file"]) for each in plan.faults] == [
        ("form_unknown_partner", "usage-WFP.xlsx"),
        ("return_not_ours", "returned.xlsx"),
    ]


def test_a_row_of_a_form_that_was_copied_added_or_deleted(read_office, form):
    book = form("usage", "WFP")
    gone = book.body[2]
    book.list.rows.remove(gone)
    book.list.rows.append(list(book.body[0]))
    book.list.rows.append([*["X"] * 3, *[None] * (len(gone) - 3)])
    plan = plan_forms(read_office, [book])
    assert [each.reference for each in plan.missing] == [gone[0]]
    assert [row.reasons[0].key for row in plan.by(Verdict.REFUSED)] == [
        "return_row_twice",
        "return_row_twice",
        "return_takes_none_new",
    ]


def test_there_is_no_form_where_there_is_nothing_to_fill_in(read_office, form):
    with pytest.raises(RuleBroken) as fault:
        form("balance", "WFP")
    assert fault.value.rule == "form_nothing_to_fill"
    with pytest.raises(RuleBroken) as fault:
        form("poetry", "WFP")
    assert fault.value.params["choices"] == ", ".join(KINDS)


def test_the_file_of_a_form_is_kept_for_its_partner_and_is_the_last_one_returned(demo_office, form, tmp_path):
    book = form("usage", "WFP", office=demo_office)
    book.path = tmp_path / "from WFP.xlsx"
    book.path.write_bytes(b"as it came back")
    book.sha256 = hashlib.sha256(b"as it came back").hexdigest()
    book.put(0, "m2026_09", Decimal("12.0"))
    wfp = entity_by_code(demo_office, "WFP").id
    assert last_returned(demo_office, "usage") == {}
    changes = apply_plan(demo_office, plan_forms(demo_office, [book]))
    found = last_returned(demo_office, "usage")[wfp]
    assert (found.first, found.last, found.taken_on) == (*QUARTER, demo_office.today())
    assert (found.paper.file_name, found.paper.sha256.hex()) == ("from WFP.xlsx", book.sha256)
    assert demo_office.vault.read(found.paper.sha256) == b"as it came back"
    assert last_returned(demo_office, "counts") == {}
    undo(demo_office, changes.transaction)
    assert last_returned(demo_office, "usage") == {}
