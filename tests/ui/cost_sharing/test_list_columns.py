"""The columns of the register: a draft spends nothing, what is overspent or late is seen."""

from dataclasses import replace
from fractions import Fraction

import pytest

from commonservices.office import Office
from commonservices.queries.cost_pools import PoolRow, pools
from tests.commonservices.actions.pooled import Clinic
from tests.ui.cost_sharing.cells import DAY, details, texts
from ui.cost_sharing.list_columns import PoolColumns
from ui.page import PageFrame


@pytest.fixture
def row(office: Office, clinic: Clinic) -> PoolRow:
    (found,) = pools(office)
    return found


def test_a_draft_shows_dashes_for_what_is_not_known(frame: PageFrame, row: PoolRow) -> None:
    shown = texts(PoolColumns(frame).columns(), replace(row, provider="", arrangement="", invoice_by=None))
    assert {shown[key] for key in ("actual", "execution", "provider", "arrangement", "invoice")} == {"—"}


def test_what_is_spent_over_the_budget_is_critical(frame: PageFrame, row: PoolRow) -> None:
    columns = PoolColumns(frame).columns()
    over = replace(row, actual=300_000_00, execution=Fraction(6, 5))
    assert texts(columns, over)["actual"] == "300,000.00"
    assert details(columns, over)["actual"] == details(columns, over)["execution"] == "crit"
    assert details(columns, replace(over, execution=Fraction(1)))["actual"] == ""


def test_late_invoices_are_critical(frame: PageFrame, row: PoolRow) -> None:
    columns = PoolColumns(frame).columns()
    late = replace(row, invoice_by=DAY, late=True)
    assert details(columns, late)["invoice"] == "crit"
    assert details(columns, replace(late, late=False))["invoice"] == "muted"
