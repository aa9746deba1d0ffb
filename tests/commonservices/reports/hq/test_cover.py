"""The cover: what it says of the office and the period, its counts, shares and gaps."""

from datetime import date
from decimal import Decimal

import pytest
from openpyxl import load_workbook

from commonservices import __version__
from commonservices.queries.workbook_survey import Gap
from commonservices.reports.headquarters import export
from commonservices.reports.hq.cover import gap_sentence
from commonservices.reports.xlsx import named_values
from tests.commonservices.reports.hq.test_parts import frame
from tests.commonservices.reports.small_office import QUARTER


def texts(path, sheet):
    book = load_workbook(path, read_only=True)
    found = [str(cell) for row in book[sheet].iter_rows(values_only=True) for cell in row if cell is not None]
    book.close()
    return found


def test_it_says_office_period_basis_cut_off_versions_and_the_journal(written, shared_demo):
    named = named_values(written["en"].path)
    assert str(named["cover_office"]).startswith("UNEXAM: ")
    assert "OSEXR" in str(named["cover_offices"])
    assert (named["cover_start"], named["cover_end"], named["cover_cut_off"]) == (
        date(2025, 7, 1), date(2026, 6, 30), date(2026, 10, 1),
    )  # fmt: skip
    assert named["cover_basis"] == "1 July to 30 June"
    assert named["cover_rate_source"] == "Entered by hand"
    assert named_values(written["fr"].path)["cover_rate_source"] == "Saisie manuelle"
    assert __version__ in str(named["cover_version"])
    assert len(str(named["journal_head"])) == 64
    assert named["journal_count"] == 2


def test_every_control_stands_on_it_by_its_name(written):
    named = named_values(written["fr"].path)
    assert {each.key: each.here for each in written["fr"].figures} == {
        each.key: named[each.key] for each in written["fr"].figures
    }


@pytest.mark.parametrize("language", ["en", "fr"])
def test_known_gaps_name_the_records(written, language):
    sheet = {"en": "Cover", "fr": "Page de garde"}[language]
    found = texts(written[language].path, sheet)
    assert any("DEMO-011, DEMO-020" in text for text in found)
    assert any("DEMO-S40" in text for text in found)


def test_shares_are_exact_and_blank_when_nothing_was_expected(small, saved):
    small.change("service", status="PROPOSED", started_on=None)
    export(small.build(), saved, language="en", **QUARTER)
    named = named_values(saved)
    assert named["share_usage_entered"] is None
    assert named["share_usage_priced"] == Decimal(1)


def test_a_period_that_still_runs_is_told(small, saved):
    export(small.build(), saved, language="en", **{**QUARTER, "end": date(2026, 12, 31)})
    assert any(text.startswith("The period runs until 31 Dec 2026") for text in texts(saved, "Cover"))


def test_nothing_missing_is_said_too(small, saved):
    export(small.build(), saved, language="en", **QUARTER)
    assert "None known." in texts(saved, "Cover")


def test_a_long_gap_says_how_many_more_there_are():
    gap = Gap("kpi_not_measured", of=40)
    for number in range(25):
        gap.add(f"S{number}")
    assert gap_sentence(frame(), gap).endswith("S19, and 5 more")
    assert gap_sentence(frame(), gap).startswith("25 of 40 indicators")
