"""How figures of efficiency are written."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from uuid import UUID

import pytest

from commonservices.domain.cost_benefit import CaseInputs, LineInputs, case_result
from commonservices.domain.efficiency import EfficiencyRecord
from commonservices.domain.efficiency_claims import remarks
from commonservices.domain.guards import Missing
from tests.commonservices.domain.cases_of_savings import joint, result_of
from ui.efficiency.words import CASE_MARKS, CLAIM_MARKS, EfficiencyWords
from ui.kit.shapes import SHAPES
from ui.words import Words


@pytest.fixture
def said(qapp: object) -> EfficiencyWords:
    """The words in English."""
    return EfficiencyWords(Words("en"))


@pytest.mark.parametrize(
    ("value", "text"),
    [(None, "—"), (Fraction(3240), "3,240"), (Decimal("1.005"), "1.01"), (Fraction(-1, 3), "\u22120.33")],
)
def test_hours_are_given_to_the_hundredth(said: EfficiencyWords, value: Fraction | None, text: str) -> None:
    assert said.hours(value) == text


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, "—"),
        (Fraction(74037260, 3071091), "24.11"),
        (Fraction(3064, 10000), "0.3064"),
        (Fraction(-1, 4), "\u22120.25"),
    ],
)
def test_a_small_ratio_keeps_four_places(said: EfficiencyWords, value: Fraction | None, text: str) -> None:
    assert said.ratio(value) == text


def test_payback_is_months_or_says_why_there_are_none(said: EfficiencyWords) -> None:
    assert said.payback(result_of(*joint())) == "2.5 months"
    one = LineInputs(scenario="COMMON", kind="MONETARY", timing="ONE_OFF", cost_each=Fraction(5), times=Fraction(1))
    assert said.payback(case_result(CaseInputs(base_year=2027, horizon_years=1, currency="USD"))) == (
        "Nothing is spent once"
    )
    spent = case_result(CaseInputs(base_year=2027, horizon_years=1, currency="USD", lines=(one,)))
    assert said.payback(spent) == "It does not come back"
    assert said.present_value(spent) == ""
    assert said.percent(spent.percent_of_baseline) == "—"


def test_every_state_has_a_mark_that_is_drawn() -> None:
    assert set(CASE_MARKS.values()) | set(CLAIM_MARKS.values()) <= set(SHAPES)


def test_every_remark_is_a_sentence_and_what_is_missing_too(said: EfficiencyWords) -> None:
    for name in remarks(EfficiencyRecord(id=UUID(int=1))):
        assert said.remark(name).endswith("."), name
    missing = Missing("claim_actual_missing", "actual_volume", {"value": "U-EFF-2025-01"})
    assert said.missing(missing).startswith("The claim U-EFF-2025-01 has no actual figures.")
