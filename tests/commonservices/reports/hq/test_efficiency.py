"""The sheet of claims: money and hours in columns of their own, and a gain that differs stops the workbook."""

import dataclasses
from decimal import Decimal

import pytest

from commonservices.errors import Known
from commonservices.reports.consolidation.verifying import verify_workbook
from commonservices.reports.headquarters import export
from commonservices.reports.hq.control_words import control_name
from commonservices.reports.hq.words import BookLabels
from commonservices.reports.xlsx import named_values, read_rows
from tests.commonservices.reports.claim_records import WHOLE_YEAR, claims
from tests.commonservices.reports.consolidation.office_books import read_here
from tests.commonservices.reports.small_office import SmallOffice


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """The workbook of a year with claims, in English with hashtags and in Arabic."""
    folder = tmp_path_factory.mktemp("claimed")
    with SmallOffice() as small:
        small.more = list(claims(small))
        office = small.build()
        english = export(office, folder / "en.xlsx", language="en", hxl=True, **WHOLE_YEAR)
        yield english, export(office, folder / "ar.xlsx", language="ar", **WHOLE_YEAR)


def test_each_claim_is_a_row_with_its_inputs_its_gain_and_who_checked_it(made):
    found = {row["claim"]: row for _, row in read_rows(made[0].path, "Efficiency")}
    first, hours, linked = found["T-EFF-01"], found["T-EFF-03"], found["T-EFF-04"]
    told = ("stream_code", "method_code", "state_code", "gain", "gain_usd", "gain_hours", "grade", "validator")
    assert [first[key] for key in told] == ["BOS", "EXACT", "VALIDATED", 274, 274, None, "A", "B. Reader"]
    assert (first["evidence"], linked["evidence"]) == (1, 0)
    assert [hours[key] for key in told[3:6]] == [None, None, 60]
    assert (hours["hourly_rate"], hours["worth_of_hours"]) == (Decimal("23.2727"), Decimal("1396.36"))
    assert (linked["linked"], linked["counted"], first["counted"]) == ("T-EFF-01", False, True)
    assert {row["recalculated"] for row in found.values()} == {"Agrees"}
    assert first["baseline_unit_cost"] * first["actual_volume"] == 1200


def test_the_cover_says_what_money_and_hours_add_up_to_each_by_itself(made):
    stated = named_values(made[0].path)
    assert (stated["rows_efficiency"], stated["total_efficiency_hours"]) == (5, 60)
    assert (stated["total_efficiency_gain_USD"], stated["total_efficiency_gain_EUR"]) == (518, 300)
    names = {each.key: control_name(BookLabels("en"), each) for each in made[0].figures}
    assert names["total_efficiency_hours"] == "Efficiency: hours gained"
    assert names["total_efficiency_gain_USD"] == "Efficiency: Gain, USD"


def test_the_summary_keeps_streams_states_and_units_apart(made):
    shown = {}
    for part in _cells(made[0].path):
        shown.update(part)
    assert {key: value for key, value in shown.items() if key.startswith(("Bilateral arr", "Business op"))} == {
        "Bilateral arrangement: claims, Estimated": 1, "Bilateral arrangement: claims, Exact": 1,
        "Business operations strategy: claims, Estimated": 1, "Business operations strategy: claims, Exact": 2,
        "Bilateral arrangement: Realised, USD": -50, "Bilateral arrangement: Validated, hours": 60,
        "Business operations strategy: Estimated, EUR": 300, "Business operations strategy: Validated, USD": 274,
    }  # fmt: skip


def _cells(path):
    from openpyxl import load_workbook

    for row in load_workbook(path, data_only=True, read_only=True)["Summary"].iter_rows(values_only=True):
        if isinstance(row[0], str):
            yield {row[0]: row[1]}


def test_the_workbook_ties_out_by_itself_in_another_language_too(made):
    for exported in made:
        verified = verify_workbook(exported.path, reader=read_here)
        assert (verified.sound, verified.unchecked) == (True, ())
    assert [row["counted"] for _, row in read_rows(made[1].path, "الكفاءة")].count(True) == 4


def test_a_gain_that_is_not_what_its_figures_come_to_keeps_the_workbook_back(saved):
    with SmallOffice() as small:
        wrong = [dataclasses.replace(each, gain=1) if _is_first(each) else each for each in claims(small)]
        small.more = wrong
        with pytest.raises(Known, match=r"Sheet Efficiency, gain: .* 4 .* 5\. .* T-EFF-01\."):
            export(small.build(), saved, language="en", **WHOLE_YEAR)
    assert not saved.exists()


def _is_first(record):
    return getattr(record, "reference", "") == "T-EFF-01"
