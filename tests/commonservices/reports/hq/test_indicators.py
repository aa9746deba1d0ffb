"""The sheets of indicators, alerts and codes."""

from datetime import date
from decimal import Decimal

from commonservices.reports.headquarters import export
from commonservices.reports.xlsx import read_rows
from tests.commonservices.reports.small_office import QUARTER


def rows(path, sheet):
    return [row for _, row in read_rows(path, sheet)]


def test_an_indicator_stands_with_its_latest_reading_and_its_rating(small, saved):
    small.change("reading", value=Decimal(85))
    export(small.build(), saved, language="en", **QUARTER)
    (row,) = rows(saved, "KPIs")
    assert (row["kpi"], row["baseline"], row["target"], row["actual"]) == ("T-K1", 80, 90, 85)
    assert (row["progress"], row["as_of"], row["readings"]) == (Decimal("0.5"), date(2026, 3, 31), 1)
    assert (row["rating_code"], row["rating_before_code"], row["quality_code"]) == ("progress", "not_measured", "EXACT")


def test_an_indicator_that_was_not_measured_has_no_value_no_progress_and_no_quality(small, saved):
    small.change("reading", as_of=date(2026, 4, 1))
    export(small.build(), saved, language="fr", **QUARTER)
    (row,) = rows(saved, "Indicateurs")
    assert (row["actual"], row["progress"], row["as_of"], row["quality"]) == (None, None, None, None)
    assert row["rating_code"] == "not_measured"


def test_alerts_stand_as_of_the_cut_off_day_the_most_urgent_first(written):
    found = rows(written["en"].path, "Alerts")
    arrangements = [row["severity_code"] for row in found if row["kind_code"] == "arrangement"]
    assert arrangements == sorted(arrangements, key=["crit", "att", "info"].index)
    assert {row["subject"] for row in found if row["flag_code"] == "EXPIRING"} == {
        "DEMO-004", "DEMO-005", "DEMO-017", "DEMO-021",
    }  # fmt: skip
    assert all(row["kind_code"] == "shared_service" for row in found if row["flag_code"] == "UNPAPERED")


def test_codes_are_told_in_both_languages_whatever_the_language_of_the_book(written):
    english, french = (rows(written[each].path, "Codes") for each in ("en", "fr"))
    assert english == french
    assert {row["list"] for row in english} >= {"arrangement_types", "service_catalogue", "entities", "kpi_ratings"}
