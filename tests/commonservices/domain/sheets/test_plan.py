"""A plan says what would be done; while anything is asked or nothing could be read it cannot be done."""

from dataclasses import replace

from commonservices.domain.sheets.cells import Address
from commonservices.domain.sheets.plan import Asked, Choice, Plan, ProposedCell, ProposedRow, Question, Said, Verdict

PLACE = Address("S", 2, 2)
CHOICES = (Choice("a", Said("sheet_day_first")), Choice("b", Said("sheet_month_first")))
QUESTION = Question("q", Asked.DATE_ORDER, "S", "Day", ((PLACE, "03/04/2026"),), CHOICES)


def a_plan(*rows: ProposedRow, **parts: object) -> Plan:
    return Plan("usage", "a.csv", "00", "", rows, **parts)  # type: ignore[arg-type]


def a_row(key: str, verdict: Verdict) -> ProposedRow:
    return ProposedRow(key, PLACE, verdict)


def test_a_plan_waits_while_one_of_its_questions_is_open() -> None:
    answered = replace(QUESTION, answer="a")
    cases = ((), (answered,), (QUESTION,), (answered, QUESTION))
    assert [a_plan(questions=asked).ready for asked in cases] == [True, True, False, False]


def test_a_choice_that_is_only_proposed_or_remembered_of_others_settles_nothing() -> None:
    assert QUESTION.open
    assert replace(QUESTION, proposed="a").open
    assert not replace(QUESTION, answer="b", remembered=True).open


def test_a_plan_with_a_fault_is_never_ready() -> None:
    fault = (Said("sheet_no_heading"),)
    assert not a_plan(faults=fault).ready
    assert not a_plan(a_row("S!2", Verdict.ADD), faults=fault, questions=(replace(QUESTION, answer="a"),)).ready


def test_rows_are_given_by_what_becomes_of_them_in_the_order_of_the_sheet() -> None:
    kinds = (Verdict.ADD, Verdict.CHANGE, Verdict.ADD, Verdict.REFUSED, Verdict.UNCHANGED, Verdict.ASK)
    plan = a_plan(*(a_row(f"S!{place}", verdict) for place, verdict in enumerate(kinds, start=2)))
    assert [row.key for row in plan.by(Verdict.ADD)] == ["S!2", "S!4"]
    assert sum(len(plan.by(verdict)) for verdict in Verdict) == len(kinds)


def test_a_cell_changes_something_only_where_it_is_taken_and_differs() -> None:
    cases = {
        "another value": (ProposedCell("quantity", PLACE, "5", 4, 5), True),
        "the same": (ProposedCell("quantity", PLACE, "5", 5, 5), False),
        "nought for nothing": (ProposedCell("quantity", PLACE, "0", None, 0), True),
        "nothing for nought": (ProposedCell("quantity", PLACE, "(empty)", 0, None), True),
        "refused": (ProposedCell("quantity", PLACE, "x", 4, 5, refused=Said("sheet_not_a_number")), False),
        "the same but not what it began with": (ProposedCell("quantity", PLACE, "5", 5, 5, base=4), False),
    }
    assert {name: cell.changes for name, (cell, _) in cases.items()} == {
        name: wanted for name, (_, wanted) in cases.items()
    }
