"""The runs of a budget as they are shown: shares, reasons, changes, proof, what if."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest

from commonservices.actions import cost_pools, pool_lines, runs
from commonservices.actions.pool_lines import Spent
from commonservices.actions.runs import Order
from commonservices.domain.bills import Bill
from commonservices.domain.cost_pools import Share
from commonservices.domain.cost_sharing.words import lines
from commonservices.domain.partners import Entity
from commonservices.domain.what_if import WhatIf
from commonservices.errors import Known
from commonservices.office import Office
from commonservices.queries import runs as listed
from commonservices.queries import statements
from tests.builders import an_office, entity, records
from tests.commonservices.actions.lives import refused
from tests.commonservices.actions.pooled import ADVANCES, TOTAL, a_clinic, bill_shares, frozen


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """One fresh office, set up as the mission UNEXAM."""
    made = an_office(tmp_path)
    yield made
    made.close(backup=False)


def test_why_a_party_pays_is_told_in_four_languages_and_ready_to_copy(office: Office) -> None:
    clinic = a_clinic(office)
    (run_id,) = frozen(office, clinic.pool_id)
    languages = ("en", "fr", "es", "ar")
    titles = {each: listed.explanation(office, run_id, "WFP", each).title for each in languages}
    assert len(set(titles.values())) == 4
    told = listed.explanation(office, run_id, "WFP")
    assert told.copied.startswith(told.title)
    assert "41,223.54" in told.copied
    assert listed.changes(office, run_id, "WFP") is None
    refused("what_if_unknown_party", lambda: listed.explanation(office, run_id, "IOM"))


def test_a_renamed_party_keeps_its_share(office: Office) -> None:
    clinic = a_clinic(office)
    (run_id,) = frozen(office, clinic.pool_id)
    with office.work("field_set") as work:
        held = work.get(Entity, entity("WFP"))
        work.put(replace(held, short_code="WFP-2"))
    assert listed.verify(office, run_id).sound
    rows = {each.code: each.entity_id for each in listed.detail(office, run_id).shares}
    assert rows["WFP"] == entity("WFP")


def test_shares_show_count_percentage_exact_and_rounded_and_add_up(office: Office) -> None:
    clinic = a_clinic(office)
    (run_id,) = frozen(office, clinic.pool_id)
    found = listed.detail(office, run_id)
    rows = {each.code: each for each in found.shares}
    assert {code: each.amount for code, each in rows.items()} == ADVANCES
    assert sum(each.percent for each in found.shares) == 100
    assert sum(each.exact for each in found.shares) == TOTAL
    assert (rows["WFP"].driver, rows["WFP"].exact) == (131, Fraction(TOTAL * 131, 790))
    assert sum(each.residual_units for each in found.shares) == TOTAL - sum(int(each.exact) for each in found.shares)
    assert (found.verified, found.billed, found.before_id) == (True, True, None)
    (row,) = listed.runs(office, clinic.pool_id)
    assert (row.total, row.total_usd, row.parties, row.decision != "") == (TOTAL, TOTAL, 6, True)


def test_what_changed_from_last_year_has_causes_that_add_up(office: Office) -> None:
    clinic = a_clinic(office)
    (former,) = frozen(office, clinic.pool_id)
    copied = cost_pools.copy(office, clinic.pool_id)
    made = runs.propose(office, copied.id).run_ids[0]
    same = listed.changes(office, made, "WFP", against=former)
    assert same is not None
    assert (same.causes, same.before, same.after) == ({}, ADVANCES["WFP"], ADVANCES["WFP"])
    assert listed.detail(office, made).before == "UNEXAM-POOL-2026-01-R01"
    refused("what_if_unknown_party", lambda: listed.changes(office, made, "IOM"))


def test_what_if_saves_nothing(office: Office) -> None:
    clinic = a_clinic(office)
    (run_id,) = frozen(office, clinic.pool_id)
    before = listed.detail(office, run_id)
    outcome = listed.what_if(office, run_id, WhatIf(leaves={"WHO": date(2026, 6, 30)}))
    assert sum(each.change for each in outcome.tried) == 0
    assert outcome.total == TOTAL
    assert listed.detail(office, run_id) == before


def test_a_credit_is_explained_to_its_end_on_the_page_and_on_the_statement(office: Office) -> None:
    clinic = a_clinic(office)
    (advance,) = frozen(office, clinic.pool_id)
    bill_shares(office, advance)
    for step in ("INVOICED", "OPEN"):
        cost_pools.move(office, clinic.pool_id, step)
    pool_lines.set_actuals(office, [Spent(line_id=clinic.line_id, month=date(2026, 8, 1), amount=TOTAL - 790)])
    (actual,) = runs.propose(office, clinic.pool_id, Order(kind="ACTUAL")).run_ids
    runs.agree(office, [actual], exception="One-person office")
    runs.freeze(office, [actual])
    ends = ("Actual share", "41,222.23"), ("Advance share", "41,223.54"), ("Credit", "\u22121.31")
    told = listed.explanation(office, actual, "WFP")
    assert tuple((each.title, each.value) for each in told.parts[0].lines[-3:]) == ends
    assert told.copied.endswith("is not shared out.")
    assert "To pay: 41,223.54" in listed.explanation(office, advance, "WFP").copied
    paid = {each.entity_id: each.amount or 0 for each in records(office, Share, run_id=advance)}
    bill_shares(office, actual, less=paid)
    (bill,) = records(office, Bill, kind="CREDIT", to_entity_id=entity("WFP"))
    (explained,) = statements.bill_statement(office, bill.id).explained
    assert tuple((each.title, each.value) for each in lines(explained.steps, "en")[-3:]) == ends
    (asked,) = records(office, Bill, kind="ADVANCE", to_entity_id=entity("WFP"))
    assert statements.bill_statement(office, asked.id).explained[0].steps[-1].key == "to_pay"


def test_a_run_that_never_was_is_said(office: Office) -> None:
    for ask in (
        lambda run: listed.detail(office, run),
        lambda run: listed.verify(office, run),
        lambda run: listed.what_if(office, run, WhatIf()),
    ):
        with pytest.raises(Known) as gone:
            ask(office.new_id())
        assert gone.value.key == "not_found"
