"""The cells of the exception desk, in words and tones."""

from __future__ import annotations

from datetime import date
from types import SimpleNamespace
from typing import Any
from uuid import UUID

import pytest

from commonservices.domain.reconciling.findings import Finding
from commonservices.queries.exceptions import Desk, Difference
from commonservices.queries.overlaps import Overlap
from commonservices.store.discrepancy_rows import DifferenceRow, RunRow
from ui.exceptions.columns import DeskColumns
from ui.exceptions.row_words import DeskWords
from ui.kit.columns import Distance
from ui.words import Words

TODAY = date(2026, 10, 6)
RAISED = date(2026, 9, 1)
ID = UUID(int=1)
ROW = DifferenceRow(
    ID,
    "R1",
    "no_such_kind",
    "k",
    "BILL",
    ID,
    "{}",
    -1250,
    "USD",
    RAISED,
    RAISED,
    None,
    "",
    RAISED,
    "OPEN",
    "",
    "",
    None,
)
RUN = RunRow(ID, "R4", RAISED, date(2026, 9, 30), "Preparer", TODAY, 7, 2, None, "USD", "DIFFERS", "", None, "", "")


def columns(language: str = "en") -> DeskColumns:
    frame = SimpleNamespace(words=Words(language), bridge=SimpleNamespace(today=lambda: TODAY))
    return DeskColumns(frame)  # type: ignore[arg-type]


def cells(made: Any, row: object) -> dict[str, tuple[str, object]]:
    return {each.key: (each.text(row), each.detail(row) if each.detail else None) for each in made}


def shown(row: DifferenceRow = ROW, *, late: bool = True) -> Difference:
    return Difference(row, "B-1", 35, late)


@pytest.fixture(autouse=True)
def _application(qapp: object) -> None:
    """Words are translated by the application."""


def test_a_difference_past_its_day_is_marked_in_word_and_tone() -> None:
    held = cells(columns().differences(), shown())
    assert held["state"] == ("Overdue", "decision_late")
    assert held["due"] == ("1 Sep", Distance("", "crit"))
    assert held["amount"][0] == "USD −12.50"  # noqa: RUF001
    assert (held["age"][0], held["owner"][0]) == ("35", "—")


@pytest.mark.parametrize(
    ("due", "tone"), [(date(2026, 10, 13), "att"), (date(2026, 10, 14), ""), (date(2026, 10, 6), "att")]
)
def test_a_day_that_is_near_asks_for_attention(due: date, tone: str) -> None:
    held = cells(columns().differences(), shown(ROW._replace(due_on=due), late=False))
    assert held["state"] == ("Open", "decision_later")
    assert held["due"][1] == Distance("", tone)


@pytest.mark.parametrize(
    ("state", "word", "mark"),
    [
        ("SETTLED", "Settled", "agrees"),
        ("ACCEPTED", "Accepted with a reason", "closed"),
        ("GONE", "No longer found", "not_yet"),
    ],
)
def test_what_is_not_open_is_quiet(state: str, word: str, mark: str) -> None:
    held = cells(columns().differences(), shown(ROW._replace(state=state), late=False))
    assert held["state"] == (word, mark)
    assert held["text"][1] == "muted"
    assert held["due"][1] == Distance("")


def test_an_arabic_sentence_runs_from_the_right_though_it_begins_with_a_reference() -> None:
    assert columns("ar").text(shown()).startswith("\u200f")
    assert not columns("fr").text(shown()).startswith("\u200f")


def test_a_check_that_never_ran_says_so() -> None:
    held = cells(columns().desk(), Desk("R6", 0, 0, 0, None, None))
    assert held["result"] == ("Never run", "not_yet")
    assert {held[key][0] for key in ("open", "late", "alone", "oldest", "run")} == {"—"}


def test_a_check_that_ran_shows_what_stands_open_and_its_result() -> None:
    held = cells(columns().desk(), Desk("R4", 5, 2, 1, RAISED, RUN))
    assert (held["open"], held["late"]) == (("5", "strong"), ("2", "crit"))
    assert held["result"] == ("Differs", "warning")
    assert held["name"][0] == "Bill lines and rates in force"


def test_a_run_shows_its_period_and_who_prepared_it() -> None:
    held = cells(columns().runs(), RUN)
    assert held["period"][0] == "1 Sep to 30 Sep"
    assert (held["prepared"][0], held["reviewed"][0]) == ("Preparer", "—")
    assert held["differences"] == ("2", "att")


def test_an_overlap_says_whether_it_was_dismissed() -> None:
    row = Overlap(Finding(kind="no_such_kind", key="k"), "S-1")
    assert cells(columns().overlaps(), row)["state"] == ("Found", "package")
    gone = Overlap(row.finding, "S-1", True, "Wanted so", "Officer", TODAY, ID)  # noqa: FBT003 as rows are made
    held = cells(columns().overlaps(), gone)
    assert (held["state"], held["reason"][0]) == (("Dismissed", "closed"), "Wanted so")


def words() -> DeskWords:
    made = columns()
    frame = SimpleNamespace(words=Words("en"), bridge=SimpleNamespace(today=lambda: TODAY))
    return DeskWords(frame, made)  # type: ignore[arg-type]


def test_the_panel_of_a_difference_leaves_out_what_is_not_known() -> None:
    said = words().difference(shown(), ())
    assert [each.key for each in said.pairs] == ["state", "about", "amount", "found", "age", "seen", "owner", "due"]
    assert said.note == ("It was to be settled by 1 September 2026.", "crit")
    assert said.under == "R1 · Register and active services"
    closed = ROW._replace(state="SETTLED", closing_note="Credited", closed_by="Officer", closed_on=TODAY)
    said = words().difference(shown(closed, late=False), ())
    assert [each.value for each in said.pairs][-3:] == ["Credited", "Officer", "6 October 2026"]
    assert said.note[0] == ""


def test_the_panel_of_a_run_asks_for_a_review_until_there_is_one() -> None:
    assert words().run(RUN, ()).note[0] == "It waits for a review by somebody else than Preparer."
    done = RUN._replace(reviewed_by="Other", reviewed_on=TODAY, explanation="Old orders")
    said = words().run(done, ())
    assert said.note[0] == ""
    assert {each.key: each.value for each in said.pairs}["reviewed"] == "Other, 6 October 2026"


def test_the_panel_of_a_check_tells_its_newest_run() -> None:
    assert words().check(Desk("R6", 0, 0, 0, None, None), ()).note[0].startswith("It was never run.")
    said = {each.key: each.value for each in words().check(Desk("R4", 5, 2, 1, RAISED, RUN), ()).pairs}
    assert (said["open"], said["late"], said["result"], said["reviewed"]) == ("5", "2", "Differs", "—")


def test_the_panel_of_an_overlap_tells_who_dismissed_it() -> None:
    row = Overlap(Finding(kind="x", key="k"), "S-1", True, "Wanted so", "Officer", TODAY, ID)  # noqa: FBT003
    said = {each.key: each.value for each in words().overlap(row, ()).pairs}
    assert (said["reason"], said["by"]) == ("Wanted so", "Officer, 6 October 2026")
