"""What the exception desk asks, and what is done with the answers."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtWidgets import QWidget

from commonservices.domain.clock import FixedClock
from commonservices.domain.partners import Person
from commonservices.domain.period_ends import Discrepancy, Reconciliation
from commonservices.domain.reconciling.findings import LEDGER, ROUTINES
from commonservices.office import Office
from commonservices.queries import exceptions as queries
from commonservices.queries.exceptions import DifferenceFilter, RunRow
from tests.builders import record, records
from tests.ui import questions
from tests.ui.fakes import FakeAsk
from ui.exceptions.desk_asks import DeskAsks
from ui.kit.question import QuestionDialog
from ui.page import PageFrame


@pytest.fixture
def asks(frame: PageFrame, shown: Callable[..., QWidget]) -> DeskAsks:
    """The questions over a window."""
    return DeskAsks(frame, shown(QWidget()))


def choices(dialog: QuestionDialog, name: str) -> list[str]:
    """Give the keys that a field of a question offers."""
    (spec,) = [each for each in dialog.asked.fields if each.name == name]
    return [each.key for each in spec.choices]


def open_ids(office: Office, count: int) -> list[UUID]:
    return [each.id for each in queries.differences(office, DifferenceFilter())[:count]]


def a_run(office: Office) -> RunRow:
    return next(each for each in queries.runs(office) if each.differences)


def test_every_check_but_the_one_with_a_file_is_offered(asks: DeskAsks) -> None:
    asks.run()
    dialog = questions.open_question()
    assert choices(dialog, "routine") == ["ALL", *(each for each in ROUTINES if each != LEDGER)]
    assert dialog.form.value("routine") == "ALL"
    dialog.reject()


@pytest.mark.parametrize("routine", [LEDGER, "no such check"])
def test_a_check_that_cannot_be_chosen_falls_back_to_all(asks: DeskAsks, routine: str) -> None:
    asks.run(routine)
    assert questions.open_question().form.value("routine") == "ALL"
    questions.open_question().reject()


@pytest.mark.parametrize(
    ("today", "first", "last"),
    [
        (date(2026, 10, 6), date(2026, 9, 1), date(2026, 9, 30)),
        (date(2026, 10, 31), date(2026, 10, 1), date(2026, 10, 31)),
        (date(2027, 1, 1), date(2026, 12, 1), date(2026, 12, 31)),
    ],
)
def test_the_last_whole_month_is_proposed(asks: DeskAsks, office: Office, today: date, first: date, last: date) -> None:
    office.clock = FixedClock.on(today)
    asks.run("R3")
    dialog = questions.open_question()
    assert (dialog.form.value("starts_on"), dialog.form.value("ends_on")) == (first, last)
    dialog.reject()


def test_an_extract_is_chosen_first_and_named_in_the_question(asks: DeskAsks, ask: FakeAsk, tmp_path: Path) -> None:
    ask.answers.append(tmp_path / "ledger.csv")
    asks.compare_ledger()
    assert ask.asked[0][0] == "Extract of the ledger"
    dialog = questions.open_question()
    assert "ledger.csv" in dialog.asked.question
    assert dialog.form.names()[0] == "currency"
    assert dialog.form.value("currency") == "USD"
    dialog.reject()


def test_leaving_the_choice_of_a_file_asks_nothing_more(asks: DeskAsks, ask: FakeAsk) -> None:
    asks.compare_ledger()
    assert len(ask.asked) == 1
    with pytest.raises(ValueError, match="not enough values"):
        questions.open_question()


def test_a_run_of_somebody_else_is_reviewed_with_its_explanation(asks: DeskAsks, office: Office) -> None:
    row = a_run(office)
    asks.review(row)
    assert questions.open_question().form.names() == ["explanation"]
    questions.answer(explanation="Old orders of the provider")
    held = record(office, Reconciliation, row.id)
    assert (held.reviewed_by, held.explanation) == ("Reviewer", "Old orders of the provider")


def test_whoever_prepared_a_run_is_asked_why_they_review_it(asks: DeskAsks, office: Office) -> None:
    row = a_run(office)
    office.actor = row.prepared_by
    asks.review(row)
    assert questions.open_question().form.names() == ["explanation", "exception"]
    dialog = questions.answer(explanation="Known")
    assert dialog.isVisible()
    assert dialog.form.row("exception").reason.tone == "block"
    assert record(office, Reconciliation, row.id).reviewed_on is None
    dialog.reject()


def test_an_explanation_is_kept_with_the_run_and_stands_there_next_time(asks: DeskAsks, office: Office) -> None:
    row = a_run(office)
    asks.explain(row)
    questions.answer(explanation="Late invoices")
    assert record(office, Reconciliation, row.id).explanation == "Late invoices"
    asks.explain(a_run(office)._replace(explanation="Late invoices"))
    assert questions.open_question().form.value("explanation") == "Late invoices"
    questions.open_question().reject()


@pytest.mark.parametrize(("act", "named", "state"), [("settle", "note", "SETTLED"), ("accept", "reason", "ACCEPTED")])
def test_several_differences_are_closed_with_one_note(
    asks: DeskAsks, office: Office, act: str, named: str, state: str
) -> None:
    ids = open_ids(office, 2)
    getattr(asks, act)(ids)
    assert "2 difference(s)" in questions.open_question().asked.question
    questions.answer(**{named: "Agreed in the meeting"})
    closed = [each for each in records(office, Discrepancy) if each.state == state]
    assert {each.id for each in closed} == set(ids)
    assert {each.closing_note for each in closed} == {"Agreed in the meeting"}


def test_what_is_open_cannot_be_opened_again(asks: DeskAsks, office: Office) -> None:
    (id,) = open_ids(office, 1)
    asks.reopen([id])
    dialog = questions.answer(reason="It was wrong")
    assert dialog.isVisible()
    assert record(office, Discrepancy, id).state == "OPEN"
    dialog.reject()


def test_an_owner_is_taken_away_again(asks: DeskAsks, office: Office) -> None:
    (id,), (person,) = open_ids(office, 1), records(office, Person)
    asks.assign([id], None, None)
    questions.answer(owner_id=str(person.id))
    assert record(office, Discrepancy, id).owner_person_id == person.id
    asks.assign([id], person.id, None)
    assert questions.open_question().form.value("owner_id") == str(person.id)
    questions.answer(owner_id="")
    assert record(office, Discrepancy, id).owner_person_id is None
