"""Statements of one bill and of one account, and the other side beside ours."""

from __future__ import annotations

from datetime import date
from uuid import UUID

import pytest

from commonservices.domain.two_sides import Item
from commonservices.errors import Known
from commonservices.queries import statements
from tests.builders import entity
from tests.commonservices.queries.conftest import SEPTEMBER, Made


def test_an_account_runs_from_what_was_open_to_what_is_open(made: Made) -> None:
    wfp, unicef = entity("WFP"), entity("UNICEF")
    (found,) = statements.account(made.office, unicef, wfp, date(2026, 9, 21), date(2026, 10, 1))
    assert (found.opening, found.closing, found.overdue) == (24_874, 19_000, 0)
    assert [(each.kind, each.amount, each.balance) for each in found.entries] == [
        ("SETTLEMENT", -4_874, 20_000),
        ("BILL", -1_000, 19_000),
    ]
    assert sum(found.amounts) == found.closing
    assert statements.account(made.office, wfp, unicef, date(2026, 9, 1), date(2026, 10, 1)) == []
    with pytest.raises(Known):
        statements.account(made.office, UUID(int=1), wfp, date(2026, 9, 1), date(2026, 10, 1))


def test_a_bill_is_stated_with_both_sides(made: Made) -> None:
    found = statements.bill_statement(made.office, made.part)
    assert (found.provider.code, found.party.code, found.office) == ("UNICEF", "WFP", "UNEXAM")
    assert (found.explained, found.detail.row.balance) == ((), 20_000)


def test_the_names_of_both_sides_are_those_of_the_reader_of_a_statement(made: Made) -> None:
    french = statements.bill_statement(made.office, made.part, "fr")
    assert (french.party.name, french.detail.row.party_name) == ("Programme alimentaire mondial",) * 2
    unicef, wfp = entity("UNICEF"), entity("WFP")
    (found,) = statements.account(made.office, unicef, wfp, date(2026, 9, 21), date(2026, 10, 1), "es")
    assert found.party.name == "Programa Mundial de Alimentos"
    assert statements.bill_statement(made.office, made.part).party.name == "World Food Programme"


def test_the_statement_of_the_other_side_is_laid_beside_ours(made: Made) -> None:
    theirs = [Item("UNEXAM-BILL-2026-0002", "", SEPTEMBER, 21_000, "USD")]
    found = statements.two_sides(made.office, entity("UNICEF"), entity("WFP"), date(2026, 10, 1), theirs)
    assert [(each.outcome, each.difference) for each in found] == [("AMOUNT_DIFFERS", 1_000), ("MISSING_THERE", 1_000)]
