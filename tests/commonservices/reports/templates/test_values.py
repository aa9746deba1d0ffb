"""The figures and lists of a finished workbook are found by their names and keys."""

from datetime import date
from decimal import Decimal

from tests.commonservices.reports.templates.template_builders import figures_book


def test_figures_and_rows_come_back_typed(tmp_path):
    values = figures_book(tmp_path / "figures.xlsx")
    assert values.figures["total_amount_USD"] == Decimal("25.75")
    assert values.figures["cover_currency"] is None
    assert values.columns("usage") == ("service", "note", "month", "amount")
    rows = list(values.rows("usage"))
    assert (rows[0]["note"], rows[0]["month"], rows[2]["amount"]) == ("=Fuel", date(2026, 1, 1), None)
