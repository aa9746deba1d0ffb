"""Differences with the other side's statement are kept with their age, and gone once both sides agree."""

from __future__ import annotations

from datetime import date
from typing import Any

from commonservices.actions import two_sides, undo
from commonservices.actions.reconciliations import Ran
from commonservices.domain.period_ends import Discrepancy, Reconciliation
from commonservices.domain.reconciling.findings import words_of
from commonservices.domain.reconciling.words import sentence
from commonservices.domain.two_sides import Item
from commonservices.office import Office
from tests.builders import entity, records
from tests.commonservices.actions import billed

TODAY = date(2026, 10, 1)


def test_a_difference_is_kept_until_both_sides_agree(office: Office, last_act: Any) -> None:
    billed.issued(office)
    sides = (entity("UNICEF"), entity("WFP"))

    def told(*items: Item) -> Ran:
        return two_sides.keep(office, *sides, TODAY, items)

    made = told(Item("UNEXAM-BILL-2026-0001", "", TODAY, 10_000, "USD"), Item("X-1", "", TODAY, 500, "USD"))
    assert last_act()[:2] == ("statement_compared", "UNICEF · WFP")
    assert [(each.result, each.differences, each.new) for each in made.results] == [("DIFFERS", 2, 2)]
    kept = {each.finding: each for each in records(office, Discrepancy)}
    assert (kept["statement_amount"].amount, kept["statement_more"].amount) == (-2_437, 500)
    assert sentence("statement_amount", words_of(kept["statement_amount"].words), "en") == (
        "WFP states USD 100.00 for UNEXAM-BILL-2026-0001; our books say USD 124.37."
    )
    again = told(Item("UNEXAM-BILL-2026-0001", "", TODAY, 12_437, "USD"))
    assert [(each.result, each.gone) for each in again.results] == [("AGREES", 2)]
    assert {each.state for each in records(office, Discrepancy)} == {"GONE"}
    assert len(records(office, Reconciliation)) == 2
    assert again.changes.transaction is not None
    undo.undo(office, again.changes.transaction)
    assert {each.state for each in records(office, Discrepancy)} == {"OPEN"}
