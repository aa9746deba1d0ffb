"""Premises, priorities, differences and words of one period as they are read, before a sheet is made of them."""

import dataclasses
from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest

from commonservices.domain.lens import Narrative
from commonservices.domain.premises import Premises
from commonservices.domain.premises_rules import Standing
from commonservices.queries.workbook_story import PremisesLine, rounded
from tests.commonservices.queries.test_workbook_money import _id, source_of
from tests.commonservices.reports.money_records import FIRST, LAST, story


def line(*, rent=None, personnel=0, area=None, desks=None, status="ACTIVE", phase="PREMISE"):
    """Give a premises as it stands."""
    record = Premises(
        id=_id("house"), reference="T-P1", name="House", yearly_rent=rent, status=status, phase=phase,
        area_m2=None if area is None else Decimal(area), capacity_workstations=desks,
    )  # fmt: skip
    standing = Standing(
        shared=True, through="premises", entities=frozenset(), net_m2=Decimal(0), workstations=0, personnel=personnel,
        area_share=None, desk_share=None,
    )  # fmt: skip
    return PremisesLine(
        record=record, city="", managing="", arrangement="", standing=standing, entities=(), notice_on=None, day=LAST
    )


def test_the_rent_of_a_person_is_a_whole_cent_and_unknown_without_rent_or_persons():
    cases = {(100_00, 3): 33_33, (100_00, 6): 16_67, (0, 3): 0, (None, 3): None, (100_00, 0): None, (5, 2): 3}
    assert {key: line(rent=key[0], personnel=key[1]).cost_per_person for key in cases} == cases


def test_the_area_of_a_desk_is_unknown_without_area_or_desks():
    cases = {
        (100, 3): Decimal("33.3333"),
        (100, 8): Decimal("12.5"),
        (None, 3): None,
        (100, 0): None,
        (100, None): None,
    }
    assert {key: line(area=key[0], desks=key[1]).m2_per_desk for key in cases} == cases


@pytest.mark.parametrize(
    ("status", "phase", "used"),
    [("ACTIVE", "PREMISE", True), ("ACTIVE", "INITIATIVE", False), ("CLOSED", "PREMISE", False)],
)
def test_premises_are_in_use_when_they_are_open_and_no_plan(status, phase, used):
    assert line(status=status, phase=phase).in_use is used


def test_a_fraction_is_rounded_once_to_four_decimals():
    cases = {
        Fraction(1, 3): Decimal("0.3333"), Fraction(2, 3): Decimal("0.6667"), Fraction(1, 20000): Decimal("0.0001"),
        Fraction(1, 20001): Decimal(0), None: None,
    }  # fmt: skip
    assert {value: rounded(value) for value in cases} == cases


def narratives(*changes):
    def made(small):
        whole = next(each for each in story(small) if isinstance(each, Narrative))
        return [dataclasses.replace(whole, id=_id("told", str(n)), **each) for n, each in enumerate(changes)]

    return made


def test_a_narrative_belongs_to_every_period_it_touches():
    spans = {
        "within": (FIRST, LAST), "the last day": (LAST, date(2026, 12, 31)), "the first": (date(2025, 1, 1), FIRST),
        "all around": (date(2025, 1, 1), date(2027, 1, 1)), "before": (date(2025, 1, 1), date(2025, 12, 31)),
        "after": (date(2026, 4, 1), date(2026, 6, 30)),
    }  # fmt: skip
    changes = [{"starts_on": first, "ends_on": last, "proof": name} for name, (first, last) in spans.items()]
    with source_of(narratives(*changes)) as source:
        found = {each.record.proof for each in source.narratives}
        assert found == {*spans} - {"before", "after"}
        assert source.survey.rows["narratives"] == len(found)


def test_a_narrative_that_was_validated_speaks_before_one_that_was_only_written():
    written = {"what_changed": "Written only.", "validated_by": "", "validated_on": None}
    terms = {"dsg_area": frozenset({"DSG2021-1"})}
    for order in ([written, {}], [{}, written]):
        with source_of(narratives(*order), version=terms) as source:
            results = {(each.result, each.result_status) for each in source.integration_rows()}
        assert results == {("Repairs take half the time.", "validated")}


def test_an_arrangement_nobody_wrote_about_has_no_result():
    with source_of(version={"dsg_area": frozenset({"DSG2021-1"})}) as source:
        found = [(each.result, each.result_status, each.has_evidence) for each in source.integration_rows()]
    assert set(found) == {("", "", False)}


def test_premises_are_told_as_they_stand_on_the_last_day():
    def later(small):
        house, *others = (each for each in story(small) if not isinstance(each, Narrative))
        rooms = [each for each in others if hasattr(each, "from_on")]
        return [house, rooms[0], dataclasses.replace(rooms[1], from_on=date(2026, 4, 1))]

    with source_of(later) as source:
        (found,) = source.premises
    assert (found.entities, found.standing.personnel, found.standing.shared, found.day) == (("ALPHA",), 3, False, LAST)
