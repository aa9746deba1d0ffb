"""What the register promises of a workbook, and what is said when a file differs."""

from datetime import date
from decimal import Decimal

import pytest

from commonservices.domain.periods import Period
from commonservices.errors import Known
from commonservices.queries.workbook_survey import Survey
from commonservices.reports.hq.checks import LISTS, controls, promised, verify
from commonservices.reports.xlsx import recompute
from tests.commonservices.reports.hq.test_parts import frame


def survey(**rows):
    found = Survey(Period(date(2025, 7, 1), date(2026, 6, 30)), date(2026, 10, 1))
    found.rows = dict.fromkeys(LISTS, 0) | rows
    return found


def test_amounts_are_promised_in_the_decimals_of_their_currency():
    found = survey()
    found.worth.amounts.update({"JPY": 500, "USD": 500})
    found.ceilings = {"KWD": 500}
    promises = promised(found)
    assert promises["total_amount_JPY"][2] == Decimal(500)
    assert promises["total_amount_USD"][2] == Decimal("5.00")
    assert promises["total_ceiling_KWD"] == ("arrangements", "ceiling KWD", Decimal("0.500"))


def test_another_count_is_refused_by_sheet_and_figure(written):
    path, expected = written["en"].path, survey(arrangements=22)
    expected.worth.amounts.update({"EUR": 0, "USD": 0, "XTS": 0})
    with pytest.raises(Known, match="Sheet Arrangements, rows: the finished workbook says 21 and not 22") as refused:
        verify(frame(), expected, path, recompute(path))
    assert refused.value.key == "workbook_differs"
    assert refused.value.advice


def test_a_currency_the_register_does_not_know_is_refused(written):
    path = written["en"].path
    with pytest.raises(Known, match="total_amount_"):
        controls(frame(), survey(), recompute(path), path)
