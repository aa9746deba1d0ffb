"""What the panel of the exception desk says: sentences, figures, and nothing where nothing is known."""

from __future__ import annotations

from datetime import date
from types import SimpleNamespace
from uuid import UUID

import pytest

from commonservices.domain.reconciling.findings import Finding
from commonservices.queries.exceptions import Desk, Difference
from commonservices.queries.overlaps import Overlap
from commonservices.store.discrepancy_rows import DifferenceRow, RunRow
from ui.exceptions.columns import DeskColumns
from ui.exceptions.row_words import DeskWords
from ui.page import Command
from ui.registers.row_panel import RowShown
from ui.words import Words

TODAY, DAY, ID = date(2026, 10, 6), date(2026, 9, 1), UUID(int=1)
BILL = DifferenceRow(
    ID, "R4", "price_differs", "k", "BILL", ID, "{}", 990, "USD", DAY, None, None, "", None, "OPEN", "", "", None
)
RUN = RunRow(ID, "R4", DAY, date(2026, 9, 30), "Preparer", TODAY, 7, 2, 990, "USD", "DIFFERS", "", None, "", "")
ACTS = (Command("exceptions.show", "Show", lambda: None),)


@pytest.fixture
def words(qapp: object) -> DeskWords:
    """The words in English on a fixed day."""
    frame = SimpleNamespace(words=Words("en"), bridge=SimpleNamespace(today=lambda: TODAY))
    return DeskWords(frame, DeskColumns(frame))  # type: ignore[arg-type]


def values(shown: RowShown) -> dict[str, str]:
    return {each.key: each.value for each in shown.pairs}


def test_a_difference_without_a_day_says_so_and_hides_what_was_never_seen(words: DeskWords) -> None:
    said = words.difference(Difference(BILL, "B-1", 35, late=False), ACTS)
    assert values(said)["due"] == "—"
    assert not {"seen", "note", "by", "on"} & set(values(said))
    assert said.acts == ACTS


def test_a_difference_names_the_kind_and_the_reference_of_its_record(words: DeskWords) -> None:
    about = values(words.difference(Difference(BILL, "B-1", 35, late=False), ()))["about"]
    assert about == "Bill · B-1"
    nameless = values(words.difference(Difference(BILL, "", 35, late=False), ()))["about"]
    assert nameless == "Bill"


def test_a_difference_without_an_amount_shows_none(words: DeskWords) -> None:
    assert "amount" in values(words.difference(Difference(BILL, "B-1", 35, late=False), ()))
    without = BILL._replace(amount=None)
    assert "amount" not in values(words.difference(Difference(without, "B-1", 35, late=False), ()))


def test_a_check_without_late_differences_is_not_in_red(words: DeskWords) -> None:
    tones = [
        {each.key: each.tone for each in words.check(Desk("R4", 5, late, 0, DAY, RUN), ()).pairs}["late"]
        for late in (0, 3)
    ]
    assert tones == ["", "crit"]


def test_a_check_with_a_run_tells_its_period_and_needs_no_note(words: DeskWords) -> None:
    said = words.check(Desk("R4", 5, 0, 0, None, RUN), ())
    assert said.note == ("", "")
    assert values(said)["period"] == "1 Sep to 30 Sep"
    assert "oldest" not in values(said)
    assert said.under == "R4"


def test_a_run_tells_what_was_compared_and_what_it_amounts_to(words: DeskWords) -> None:
    said = values(words.run(RUN, ()))
    assert (said["compared"], said["differences"], said["prepared"]) == ("7", "2", "Preparer, 6 October 2026")
    assert said["amount"].endswith("9.90")
    assert said["reviewed"] == "—"
    assert "amount" not in values(words.run(RUN._replace(amount=None), ()))


def test_a_run_reviewed_by_its_preparer_says_why(words: DeskWords) -> None:
    done = RUN._replace(reviewed_by="Preparer", reviewed_on=TODAY, exception_reason="Nobody else is here")
    said = words.run(done, ())
    assert said.note[0] == ""
    assert values(said)["exception"] == "Nobody else is here"


def test_an_overlap_still_found_has_neither_reason_nor_name(words: DeskWords) -> None:
    row = Overlap(Finding(kind="same_service", key="k", subject_kind="SHARED_SERVICE", subject_id=ID), "S-1")
    said = words.overlap(row, ACTS)
    assert values(said) == {"state": "Found", "about": "Service · S-1"}
    assert (said.note, said.acts) == (("", ""), ACTS)
