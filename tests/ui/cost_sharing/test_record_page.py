"""A shared budget through its year by the buttons of its page: sent, agreed, frozen, billed, spent, refused."""

from collections.abc import Callable
from datetime import date
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from commonservices.actions import cost_pools, pool_lines
from commonservices.domain.bills import Bill
from commonservices.domain.cost_pools import ApportionmentRun, CostPool
from commonservices.domain.pool_cycle import AGREED, FROZEN, PROPOSED
from commonservices.office import Office
from tests.builders import record, records
from tests.commonservices.actions.pooled import Clinic, a_decision, bill_shares, frozen
from tests.ui.cost_sharing.conftest import Heard, type_into
from ui.cost_sharing.record_page import PoolPage
from ui.kit.question import QuestionDialog


def state(office: Office, id: UUID) -> str:
    found: CostPool = record(office, CostPool, id)
    return found.state


def question() -> QuestionDialog:
    """Give the question that is open."""
    found = QApplication.activeModalWidget()
    assert isinstance(found, QuestionDialog)
    return found


def command(page: PoolPage, key: str) -> Any:
    return next(each for each in page.commands() if each.key == f"cost_sharing.{key}")


def test_the_filled_button_sends_the_budget_for_agreement(
    office: Office, clinic: Clinic, open_pool: Callable[..., PoolPage], heard: Heard
) -> None:
    page = open_pool(clinic.pool_id)
    assert page.next_button.text() == "Send for agreement"
    page.next_button.click()
    assert state(office, clinic.pool_id) == PROPOSED
    assert heard.toasts == ["The budget is sent for agreement."]
    assert page.next_button.text() == "Record the agreement…"
    assert "Name the decision" in page.cycle.missing.text()


def test_the_agreement_asks_for_the_decision(
    qtbot: QtBot, office: Office, clinic: Clinic, open_pool: Callable[..., PoolPage]
) -> None:
    a_decision(office)
    cost_pools.propose(office, clinic.pool_id)
    page = open_pool(clinic.pool_id)
    page.next_button.click()
    asked = question()
    box = asked.form.row("decision_id").editor.box
    type_into(qtbot, box, "adopted")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    asked.form.row("exception").set_value("One-person office")
    asked.confirm.click()
    assert state(office, clinic.pool_id) == AGREED
    (run,) = records(office, ApportionmentRun, pool_id=clinic.pool_id)
    assert run.decision_id is not None
    assert page.next_button.text() == "Freeze the split…"


def agreed(office: Office, pool_id: UUID) -> None:
    cost_pools.propose(office, pool_id)
    cost_pools.agree(office, pool_id, a_decision(office))


def test_freezing_shows_its_effect_in_figures_first(
    office: Office, clinic: Clinic, open_pool: Callable[..., PoolPage], heard: Heard
) -> None:
    agreed(office, clinic.pool_id)
    page = open_pool(clinic.pool_id)
    page.next_button.click()
    assert page.book.is_freezing
    assert "USD 248,600.00" in page.book.freezing.title.text()
    assert page.book.freezing.pairs.value_widget("UNDP").accessibleName() == "UNDP: 27,062.79"
    assert page.escape()
    assert {each.state for each in records(office, ApportionmentRun)} == {AGREED}
    page.next_button.click()
    page.book.freezing.freeze_button.click()
    assert {each.state for each in records(office, ApportionmentRun)} == {FROZEN}
    assert not page.book.is_freezing
    assert page.next_button.text() == "Draft the invoices"


def test_the_invoices_of_a_frozen_split_are_drafted_as_one_act(
    office: Office, clinic: Clinic, open_pool: Callable[..., PoolPage], heard: Heard
) -> None:
    frozen(office, clinic.pool_id)
    page = open_pool(clinic.pool_id)
    page.next_button.click()
    assert {each.total for each in records(office, Bill)} >= {2_706_279, 4_122_354}
    assert heard.toasts[-1].endswith("They are issued under Bills.")


def test_the_steps_of_the_year_follow_each_other(
    office: Office, clinic: Clinic, open_pool: Callable[..., PoolPage], heard: Heard
) -> None:
    (run,) = frozen(office, clinic.pool_id)
    bill_shares(office, run)
    page = open_pool(clinic.pool_id)
    page.cycle.step_opened.emit("SETTLED")
    assert heard.problems == ["“Settled” is not the next step. What comes next: Invoices are out."]
    page.cycle.step_opened.emit("INVOICED")
    page.cycle.step_opened.emit("OPEN")
    assert state(office, clinic.pool_id) == "OPEN"
    assert page.next_button.text() == "Enter what is spent"
    page.next_button.click()
    assert page.book.tab == "lines"


def test_the_actual_cost_is_shared_and_a_credit_follows(
    office: Office, clinic: Clinic, open_pool: Callable[..., PoolPage], heard: Heard
) -> None:
    (run,) = frozen(office, clinic.pool_id)
    bill_shares(office, run)
    for to in ("INVOICED", "OPEN"):
        cost_pools.move(office, clinic.pool_id, to)
    spent = pool_lines.Spent(line_id=clinic.line_id, month=date(2026, 2, 1), amount="100000.00")
    pool_lines.set_actual(office, spent)
    page = open_pool(clinic.pool_id)
    command(page, "share_actual").run()
    assert heard.toasts == ["The actual cost is shared out."]
    labels = [each.label for each in page.book.split._choices]
    assert labels[1].startswith("Actual cost, line 1")


def test_the_mid_year_review_asks_why_and_opens_the_lines(
    office: Office, clinic: Clinic, open_pool: Callable[..., PoolPage]
) -> None:
    (run,) = frozen(office, clinic.pool_id)
    bill_shares(office, run)
    for to in ("INVOICED", "OPEN"):
        cost_pools.move(office, clinic.pool_id, to)
    page = open_pool(clinic.pool_id, "lines")
    command(page, "revise").run()
    asked = question()
    asked.form.row("reason").set_value("The fuel price rose")
    asked.confirm.click()
    assert state(office, clinic.pool_id) == "REVISED"
    assert not page.book.current().lines.add_button.isHidden()  # type: ignore[attr-defined]


def test_a_budget_is_copied_into_the_next_year_and_opened(
    office: Office, clinic: Clinic, open_pool: Callable[..., PoolPage], heard: Heard
) -> None:
    page = open_pool(clinic.pool_id)
    command(page, "copy_year").run()
    copied = next(each for each in records(office, CostPool) if each.id != clinic.pool_id)
    assert copied.starts_on == date(2027, 1, 1)
    assert heard.opened == [f"cost_sharing?id={copied.id}&tab=lines"]


def test_a_budget_that_is_gone_says_so(office: Office, clinic: Clinic, open_pool: Callable[..., PoolPage]) -> None:
    page = open_pool(clinic.pool_id)
    command(page, "remove").run()
    assert page.gone.isVisibleTo(page)
    assert page.commands() == []


@pytest.mark.parametrize("tab", ["lines", "drivers", "runs", "what_if", "schemes", "details"])
def test_every_tab_opens_and_is_kept_in_the_address(
    tab: str, office: Office, clinic: Clinic, open_pool: Callable[..., PoolPage]
) -> None:
    cost_pools.propose(office, clinic.pool_id)
    page = open_pool(clinic.pool_id, tab)
    assert page.address() == {"id": str(clinic.pool_id), "tab": tab}
    assert all(each.isVisibleTo(page) for each in page.regions())
