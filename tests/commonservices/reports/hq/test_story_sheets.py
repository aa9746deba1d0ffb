"""Premises, priorities, differences, indicators and words as their sheets list them, with how sure each figure is."""

import dataclasses
from datetime import date
from decimal import Decimal

import pytest

from commonservices.domain.arrangements import Document
from commonservices.domain.lens import Narrative, PriorityTag
from commonservices.domain.period_ends import Discrepancy
from commonservices.domain.premises import Premises
from commonservices.reports.hq.tallies import Tallies
from commonservices.reports.hq.words import languages
from tests.commonservices.reports.hq.rich_source import rows_of, sourced
from tests.commonservices.reports.money_records import _id, story
from tests.commonservices.reports.small_office import CUT_OFF

TERMS = {"dsg_area": frozenset({"DSG2021-1", "DSG2021-3"}), "a4p_area": frozenset({"A4P-1"})}


def lease(small):
    """Give a house with a lease, one without area or desks, and a difference that comes to nothing."""
    house = next(each for each in story(small) if isinstance(each, Premises))
    return [
        dataclasses.replace(
            house, id=_id("leased"), reference="T-P2", name="Depot", compound="Camp", yearly_rent=None,
            lease_end_on=date(2026, 10, 31), lease_notice_days=60, security_assessed_on=None, area_m2=Decimal(100),
            capacity_workstations=3,
        ),
        dataclasses.replace(house, id=_id("bare"), reference="T-P3", area_m2=None, capacity_workstations=0),
        Discrepancy(
            id=_id("untold"), routine="R2", finding="no_such_finding", finding_key="y", words="{}", amount=None,
            found_on=date(2026, 10, 1), currency="EUR",
        ),
    ]  # fmt: skip


@pytest.fixture(scope="module")
def found():
    """The rows of each sheet of an office with a little of everything."""
    with sourced(lease) as (_, source):
        tallies = Tallies(CUT_OFF)
        keys = ("premises", "exceptions", "narratives", "indicators")
        yield {key: rows_of(source, key, tallies=tallies) for key in keys} | {"tallies": tallies}


def test_a_premises_says_what_each_desk_and_each_person_comes_to(found):
    house, depot, bare = found["premises"]
    assert (house["area"], house["desks"], house["m2_per_desk"], house["persons"]) == (200, 10, 20, 6)
    assert (house["rent"], house["cost_per_person"], house["currency"]) == (12_000, 2_000, "USD")
    assert (depot["rent"], depot["cost_per_person"], depot["currency"]) == (None, None, None)
    assert depot["m2_per_desk"] == Decimal("33.3333")
    assert (bare["m2_per_desk"], bare["area"], bare["desks"], bare["desks_taken"]) == (None, None, 0, 0)


def test_notice_is_to_be_given_its_days_before_the_lease_ends(found):
    house, depot, _ = found["premises"]
    assert (house["notice_on"], house["lease_end_on"]) == (None, None)
    assert (depot["notice_on"], depot["lease_end_on"]) == (date(2026, 9, 1), date(2026, 10, 31))


def test_a_premises_that_was_assessed_is_surer_than_one_that_was_not(found):
    assert [row["grade"] for row in found["premises"]] == ["A", "B", "A"]


def test_every_difference_says_how_it_was_found_and_how_sure_it_is(found):
    first, second = found["exceptions"]
    assert (first["routine_code"], first["amount"], first["currency"], first["age"], first["late"]) == (
        "R1", 70, "USD", 30, True,
    )  # fmt: skip
    assert (second["amount"], second["currency"], second["age"], second["late"]) == (None, None, 0, False)
    assert {(row["method_code"], row["grade"], row["source"]) for row in (first, second)} == {
        ("EXACT", "A", "Reconciliation"),
    }  # fmt: skip
    assert found["tallies"].routines == {"R1": 1, "R2": 1}


def test_a_finding_is_told_in_words_even_where_they_are_unknown(found):
    first, second = found["exceptions"]
    assert "T-S01" in first["finding"]
    assert second["finding"]


def test_what_has_no_value_has_no_method_no_grade_and_no_source(found):
    for row in found["indicators"]:
        told = (row["value"], row["method"], row["grade"])
        assert all(each is None for each in told) is (row["state_code"] != "measured"), row["indicator"]
        assert row["state_code"] == "measured" or row["source"] is None
        assert row["unit"]
        assert row["name"]


def test_what_has_no_figure_says_why(found):
    for row in found["indicators"]:
        assert (row["reason"] is not None) is (row["state_code"] == "not_measured"), row["indicator"]
    why = {row["indicator"]: row["reason"] for row in found["indicators"]}
    assert (why["I3"], why["D1"]) == (
        "Audit recommendations are not kept in this register.", "Nothing was entered of it for the period.",
    )  # fmt: skip


def test_a_part_of_an_indicator_is_in_its_own_unit(found):
    units = {(row["indicator"], row["part_code"]): row["unit"] for row in found["indicators"]}
    assert units["I4", "USD"] == units["E3", "USD"] == "USD"
    assert units["I4", "days"] == "days"
    assert units["E10", "USD"] == units["E12", "desks"] == units["A3", None]
    assert units["I4", None] != units["A3", None]


def test_a_narrative_stands_with_its_words_and_who_validated_it(found):
    (row,) = found["narratives"]
    assert (row["subject"], row["words"], row["written_by"], row["validated_by"]) == (
        "T-001", 8, "A. Writer", "B. Reader",
    )  # fmt: skip
    assert (row["grade"], row["evidence"], row["did_not_work"]) == ("B", 0, None)


def test_what_is_still_being_written_stays_at_home_and_evidence_makes_it_sure():
    def told(small):
        paper = Document(
            id=_id("paper"), title="Log", file_name="log.pdf", kind="OTHER", sha256=bytes(32), size=1,
            attached_kind="arrangement", attached_id=small.ids["arrangement"],
        )  # fmt: skip
        whole = next(each for each in story(small) if isinstance(each, Narrative))
        begun = dataclasses.replace(whole, id=_id("begun"), what_changed="")
        old = dataclasses.replace(whole, id=_id("old"), starts_on=date(2024, 1, 1), ends_on=date(2024, 3, 31))
        return [paper, dataclasses.replace(whole, evidence_ids=frozenset({paper.id})), begun, old]

    with sourced(told, rich=False) as (_, source):
        (row,) = rows_of(source, "narratives")
        assert (row["grade"], row["evidence"]) == ("A", 1)
        assert source.survey.rows["narratives"] == 1


def priorities(small):
    paper = Document(
        id=_id("paper"), title="Log", file_name="log.pdf", kind="OTHER", sha256=bytes(32), size=1,
        attached_kind="arrangement", attached_id=small.ids["arrangement"],
    )  # fmt: skip
    tag = PriorityTag(
        id=_id("tag"), arrangement_id=small.ids["arrangement"], scheme="DSG", code="DSG2021-1", reason="Why",
        document_id=paper.id,
    )  # fmt: skip
    return [paper, tag]


@pytest.mark.parametrize("language", languages())
def test_each_priority_an_arrangement_serves_is_a_row_with_what_came_of_it(language):
    with sourced(priorities, version=TERMS) as (_, source):
        rows = rows_of(source, "integration", language)
        assert len(rows) == source.survey.rows["integration"]
    assert [row["scheme_code"] for row in rows] == sorted((row["scheme_code"] for row in rows), reverse=True)
    first, *others = rows
    assert (first["area_code"], first["reason"], first["evidence"]) == ("DSG2021-1", "Why", True)
    assert {row["result"] for row in rows} == {"Repairs take half the time."}
    assert all(row["area"] and row["scheme"] and row["source"] for row in rows)
    assert (first["grade"], {row["grade"] for row in others}) == ("A", {"B"})


def test_an_arrangement_that_serves_no_priority_has_no_row():
    nothing = {"dsg_area": frozenset(), "a4p_area": frozenset()}
    with sourced(rich=False, version=nothing) as (_, source):
        assert rows_of(source, "integration") == []
