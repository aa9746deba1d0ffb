"""The shares of a budget on its page: the figures to the cent, the explanation beside them, the line of all lines."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from commonservices.actions import cost_pools, pool_lines
from commonservices.office import Office
from tests.commonservices.actions.pooled import Clinic, frozen
from tests.ui.cost_sharing.conftest import Heard
from ui.cost_sharing.record_page import PoolPage


def cells(page: PoolPage, code: str) -> dict[str, str]:
    """Give what the table shows of a party, by column."""
    table = page.book.split.table
    row = next(place for place in range(table.rows.rowCount()) if table.rows.row(place).code == code)
    return {each.key: each.text(table.rows.row(row)) for each in table.rows.columns}


def test_the_shares_of_the_clinic_are_shown_to_the_cent(
    office: Office, clinic: Clinic, open_pool: Callable[..., PoolPage]
) -> None:
    cost_pools.propose(office, clinic.pool_id)
    page = open_pool(clinic.pool_id)
    undp = cells(page, "UNDP")
    assert undp["exact"] == "27,062.7848…"
    assert (undp["whole"], undp["left"], undp["extra"], undp["pay"]) == ("27,062.78", "0.4810", "+0.01", "27,062.79")
    total = cells(page, "")
    assert (total["entity"], total["whole"], total["extra"], total["pay"]) == (
        "Total",
        "248,599.98",
        "+0.02",
        "248,600.00",
    )
    assert page.book.split.note.text().endswith("Rounding each share alone would give 248,599.99.")
    assert page.book.total.text() == "USD 248,600.00"


def test_the_panel_explains_the_party_the_cursor_is_on(
    qtbot: QtBot, office: Office, clinic: Clinic, open_pool: Callable[..., PoolPage], heard: Heard
) -> None:
    cost_pools.propose(office, clinic.pool_id)
    page = open_pool(clinic.pool_id)
    page.book.split.table.setFocus()
    qtbot.keyClick(page.book.split.table, Qt.Key.Key_Down)
    qtbot.keyClick(page.book.split.table, Qt.Key.Key_Down)
    assert page.why.title.text() == "Why UNDP pays 27,062.79"
    page.why.copy_button.click()
    assert "86" in QGuiApplication.clipboard().text()
    assert "27,062.79" in QGuiApplication.clipboard().text()
    assert heard.toasts == ["The explanation is copied."]


def test_a_click_on_the_bar_chooses_the_party(
    qtbot: QtBot, office: Office, clinic: Clinic, open_pool: Callable[..., PoolPage]
) -> None:
    cost_pools.propose(office, clinic.pool_id)
    page = open_pool(clinic.pool_id)
    bar = page.book.split.bar
    qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.rects()[1].center())
    chosen = page.book.split.party()
    assert chosen is not None
    assert chosen.code == "WFP"
    assert bar.accessibleName().startswith("Shares: UNEXAM 52.2")


def test_two_lines_are_shown_together_and_each_by_itself(
    office: Office, clinic: Clinic, open_pool: Callable[..., PoolPage]
) -> None:
    more = {"description": "Medicines", "budget": 79_000, "scheme_id": clinic.scheme_id}
    pool_lines.add(office, clinic.pool_id, more)
    cost_pools.propose(office, clinic.pool_id)
    page = open_pool(clinic.pool_id)
    split = page.book.split
    assert split.view is not None
    assert len(split.view.runs) == 2
    assert split.view.to_pay == 24_860_000 + 79_000
    split.shown.take(f"run:{split.view.runs[1].id}")
    assert split.view.to_pay == 79_000
    assert cells(page, "UNDP")["pay"] == "86.00"


def test_last_years_shares_stand_beside_those_of_the_copy(
    office: Office, clinic: Clinic, open_pool: Callable[..., PoolPage]
) -> None:
    frozen(office, clinic.pool_id)
    copied = cost_pools.copy(office, clinic.pool_id).id
    cost_pools.propose(office, copied)
    page = open_pool(copied)
    assert cells(page, "UNDP")["change"] == "0.00"
    assert page.why.since.text() == "What changed since UNEXAM-POOL-2026-01-R01"


def test_nothing_shared_out_yet_says_what_to_do_and_does_it(
    office: Office, clinic: Clinic, open_pool: Callable[..., PoolPage], heard: Heard
) -> None:
    page = open_pool(clinic.pool_id)
    assert page.book.split.empty.isVisibleTo(page)
    page.deeds.share(page.detail)  # type: ignore[arg-type]
    assert heard.toasts == ["The budget is shared out."]
    assert not page.book.split.empty.isVisibleTo(page)


def test_what_is_shared_out_anew_is_shown_at_once_and_an_earlier_run_only_when_asked_for(
    office: Office, clinic: Clinic, open_pool: Callable[..., PoolPage]
) -> None:
    cost_pools.propose(office, clinic.pool_id)
    page = open_pool(clinic.pool_id)
    (former,) = page.book.split.run_ids
    page.deeds.share(page.detail)  # type: ignore[arg-type]
    page.reload()
    (run,) = page.book.split.run_ids
    assert run != former
    assert page.detail is not None
    assert page.detail.lines[0].advance is not None
    assert run == page.detail.lines[0].advance.id
    page.book.split.choose(str(former))
    page.reload()
    assert page.book.split.run_ids == [former]


def test_another_budget_forgets_the_run_that_was_chosen(
    office: Office, clinic: Clinic, open_pool: Callable[..., PoolPage]
) -> None:
    frozen(office, clinic.pool_id)
    page = open_pool(clinic.pool_id)
    page.book.split.choose(str(page.book.split.run_ids[0]))
    other = cost_pools.copy(office, clinic.pool_id).id
    page.open({"id": str(other)})
    assert page.book.split.run_ids == []
    assert page.why.title.text() == "Nothing is shared out yet."


def test_every_look_draws_the_bar(
    every_look: object,
    office: Office,
    clinic: Clinic,
    open_pool: Callable[..., PoolPage],
    shown: Callable[..., QWidget],
) -> None:
    cost_pools.propose(office, clinic.pool_id)
    page = open_pool(clinic.pool_id)
    image = page.book.split.bar.grab().toImage()
    assert image.width() > 200
    assert len({image.pixelColor(x, 14).name() for x in range(0, image.width(), 9)}) > 2
