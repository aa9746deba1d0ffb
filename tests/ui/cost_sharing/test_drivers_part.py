"""The tab of counts: pasting without figures, agreeing twice and removing say what happened."""

from collections.abc import Callable
from typing import Any

from PySide6.QtGui import QGuiApplication

from commonservices.domain.shared_services import DriverValue
from commonservices.office import Office
from tests.builders import records
from tests.commonservices.actions.pooled import HEADS, Clinic
from tests.ui.cost_sharing.conftest import Heard
from ui.cost_sharing.record_page import PoolPage


def part(page: PoolPage) -> Any:
    return page.book.current()


def test_an_empty_clipboard_says_what_to_copy(clinic: Clinic, open_pool: Callable[..., PoolPage], heard: Heard) -> None:
    QGuiApplication.clipboard().setText("")
    part(open_pool(clinic.pool_id, "drivers")).paste()
    assert heard.problems[-1].startswith("Copy lines of code and figure first")


def test_counts_that_are_agreed_are_not_agreed_again(
    clinic: Clinic, open_pool: Callable[..., PoolPage], heard: Heard
) -> None:
    part(open_pool(clinic.pool_id, "drivers")).agree_button.click()
    assert heard.problems == ["All counts are agreed already."]


def test_a_count_is_removed(office: Office, clinic: Clinic, open_pool: Callable[..., PoolPage], heard: Heard) -> None:
    tab = part(open_pool(clinic.pool_id, "drivers"))
    tab.remove_button.click()
    assert heard.toasts == ["The count is removed."]
    assert len(records(office, DriverValue)) == len(HEADS) - 1
