"""The tab of budget lines: what its cells say, which months show, and a sum spread over the open ones."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from commonservices.actions import cost_pools, pool_lines
from commonservices.actions.pool_lines import Spent
from commonservices.domain.cost_pools import PoolActual
from commonservices.office import Office
from commonservices.queries.cost_pools import detail
from tests.builders import records
from tests.commonservices.actions.pooled import TOTAL, Clinic, frozen
from tests.ui import questions
from tests.ui.cost_sharing.conftest import Heard
from ui.cost_sharing.lines_part import BudgetLines
from ui.cost_sharing.record_page import PoolPage
from ui.cost_sharing.specs import PoolSpecs
from ui.kit.field_spec import Amount
from ui.page import PageFrame


def shown(part: BudgetLines, table: str, row: int = 0) -> dict[str, str]:
    """Give the cells of a row by the key of their column."""
    model = getattr(part, table).table
    held = model.rows.row(row)
    return {each.key: each.text(held) for each in model.rows.columns}


def made(frame: PageFrame, office: Office, clinic: Clinic) -> BudgetLines:
    part = BudgetLines(frame, PoolSpecs(frame.words, frame.bridge, "USD"))
    part.show_detail(detail(office, clinic.pool_id))
    return part


def test_a_draft_shows_its_lines_and_no_months(office: Office, clinic: Clinic, frame: PageFrame) -> None:
    part = made(frame, office, clinic)
    assert part.months.isHidden()
    assert part.fixed.isHidden()
    cells = shown(part, "lines")
    assert (cells["description"], cells["scheme"], cells["actual"]) == ("Running cost", "By head count", "—")
    assert cells["budget"] == cells["left"]
    part.deleteLater()


def test_a_line_that_cost_more_than_its_budget_says_so_and_an_estimate_is_named(
    office: Office, clinic: Clinic, frame: PageFrame
) -> None:
    frozen(office, clinic.pool_id)
    pool_lines.set_actual(
        office, Spent(line_id=clinic.line_id, month=date(2026, 1, 1), amount=TOTAL + 100, estimated=True)
    )
    part = made(frame, office, clinic)
    cells = shown(part, "lines")
    assert cells["actual"].endswith("est.")
    assert "1.00" in cells["left"]
    column = next(each for each in part.lines.table.rows.columns if each.key == "actual")
    assert column.detail is not None
    assert column.detail(part.lines.table.rows.row(0)) == "crit"
    month = office.clock.today().month
    said = [shown(part, "months", row)["estimated"] for row in (0, 1, month - 2, month - 1, 11)]
    assert said == ["Estimate", "Missing", "Missing", "To come", "To come"]
    assert [shown(part, "months", row)["amount"] for row in (1, 11)] == ["—", "—"]
    part.deleteLater()


def test_a_sum_is_spread_over_the_months_that_hold_nothing_to_the_cent(
    office: Office, clinic: Clinic, open_pool: Callable[..., PoolPage], heard: Heard
) -> None:
    frozen(office, clinic.pool_id)
    pool_lines.set_actual(office, Spent(line_id=clinic.line_id, month=date(2026, 1, 1), amount=7))
    part = open_pool(clinic.pool_id, "lines").book.current()
    assert isinstance(part, BudgetLines)
    part.spread_button.click()
    asked = questions.open_question()
    asked.form.row("amount").editor.take(Amount(1_000_01, "USD"))
    asked.confirm.click()
    spent = {each.month: each for each in records(office, PoolActual)}
    assert sum(each.amount for each in spent.values()) == 1_000_08
    assert not spent[date(2026, 1, 1)].estimated
    assert all(each.estimated for month, each in spent.items() if month != date(2026, 1, 1))
    assert max(spent) <= office.clock.today()
    assert heard.problems == []


def test_a_closed_year_takes_no_sum_any_more(office: Office, clinic: Clinic, frame: PageFrame) -> None:
    frozen(office, clinic.pool_id)
    part = made(frame, office, clinic)
    assert not part.spread_button.isHidden()
    for month in range(1, 11):
        pool_lines.set_actual(office, Spent(line_id=clinic.line_id, month=date(2026, month, 1), amount=1))
    part.show_detail(detail(office, clinic.pool_id))
    assert part.spread_button.isHidden()
    assert cost_pools.copy(office, clinic.pool_id).id
    part.deleteLater()
