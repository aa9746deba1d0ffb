"""Every reconciliation over one register with planted errors: all are found, and nothing else is."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from commonservices.domain.reconciling.findings import ROUTINES
from commonservices.domain.reconciling.ledger import LedgerItem
from commonservices.domain.reconciling.words import kinds, sentence
from commonservices.errors import RuleBroken
from commonservices.office import Office
from commonservices.queries import reconciling
from commonservices.store import discrepancy_rows
from tests.builders import an_office
from tests.commonservices.queries.planted_more import MORE_EXPECTED, plant_more
from tests.commonservices.queries.planted_store import AUGUST, EXPECTED, FIRST, LAST, plant

BILLS = ("GOOD", "MORE", "ALONE", "UNCONFIRMED", "AGAIN", "DEAR")
EXTRACT = (
    *(LedgerItem(line, f"51-B-{name}", AUGUST, 20_000, "USD") for line, name in enumerate(BILLS, start=2)),
    LedgerItem(20, "51-B-EARLY", date(2026, 8, 16), 20_000, "USD"),
    LedgerItem(21, "51-B-SHORT", AUGUST, 19_000, "USD"),
    LedgerItem(22, "51-OTHER", AUGUST, 700, "USD"),
)


MORE = (*EXTRACT, LedgerItem(23, "51-B-FRANCS", AUGUST, 10_000, "CHF"))


@pytest.fixture(scope="module")
def planted(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """Give the register with the planted errors; nobody writes to it."""
    office = an_office(tmp_path_factory.mktemp("planted"))
    plant(office)
    plant_more(office)
    yield office
    office.close(backup=False)


def found(office: Office, routine: str) -> set[tuple[str, str, str]]:
    over = reconciling.stretch(office, FIRST, LAST, MORE)
    outcome = reconciling.outcome(office, routine, over)
    with office.engine.connect() as connection:
        names = discrepancy_rows.named(connection, [(each.subject_kind, each.subject_id) for each in outcome.findings])
    assert len({each.key for each in outcome.findings}) == len(outcome.findings)
    for each in outcome.findings:
        assert sentence(each.kind, each.words, "en") != each.kind
        assert outcome.looked_at(each.key)
    return {
        (routine, each.kind, names.get(each.subject_id, "") if each.subject_id else "") for each in outcome.findings
    }


@pytest.mark.parametrize("routine", ROUTINES)
def test_all_planted_errors_are_found_and_no_others(planted: Office, routine: str) -> None:
    assert found(planted, routine) == {each for each in EXPECTED | MORE_EXPECTED if each[0] == routine}


def test_every_kind_of_difference_is_planted_once_or_is_known_to_be_of_another_list() -> None:
    planted = {kind for _, kind, _ in EXPECTED | MORE_EXPECTED}
    of_claims = {"gain_differs", "hours_differ", "realised_without_actuals", "linked_to_nothing", "parts_above_total",
                 "hours_above_total", "gain_counted_twice", "exact_of_estimate", "exact_without_evidence"}  # fmt: skip
    of_statements = {each for each in kinds() if each.startswith("statement_")}
    assert set(kinds()) - planted == of_statements | (of_claims - planted)


def test_an_empty_register_has_nothing_to_compare(tmp_path: Path) -> None:
    office = an_office(tmp_path)
    over = reconciling.stretch(office, FIRST, LAST, EXTRACT[:1])
    for routine in ROUTINES:
        if routine != "R6":
            assert reconciling.outcome(office, routine, over).result == "NOTHING", routine
    office.close(backup=False)


def test_a_period_that_cannot_be_is_refused(planted: Office) -> None:
    for first, last, rule in (
        (LAST, FIRST, "reconciling_backwards"),
        (date(2026, 11, 1), date(2026, 11, 30), "reconciling_ahead"),
    ):
        with pytest.raises(RuleBroken) as caught:
            reconciling.stretch(planted, first, last)
        assert caught.value.rule == rule
    with pytest.raises(RuleBroken) as caught:
        reconciling.outcome(planted, "R6", reconciling.stretch(planted, FIRST, LAST))
    assert caught.value.rule == "extract_missing"


def test_a_period_still_running_is_looked_at_as_of_today(planted: Office) -> None:
    over = reconciling.stretch(planted, FIRST, date(2026, 12, 31))
    assert (over.day, over.year) == (planted.today(), date(2026, 1, 1))
    assert [str(each) for each in over.months][::5] == ["2026-07-01", "2026-12-01"]
