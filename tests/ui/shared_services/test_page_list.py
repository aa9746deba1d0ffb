"""The table of services."""

from __future__ import annotations

from functools import partial

from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester

from commonservices.actions import shared_services as actions
from tests.ui.shared_services.conftest import Heard
from tests.ui.usage.stores import Small
from ui.page import PageFrame
from ui.shared_services.page import ServicesPage


def names(page: ServicesPage) -> list[str]:
    """The names in the list, in order."""
    model = page.browse.list.model
    return [row.name for at in range(model.rowCount()) if (row := model.row(at)) is not None]


def test_the_model_keeps_the_rules_of_qt(page: ServicesPage) -> None:
    model = page.browse.list.model
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    model.reload()
    assert tester.model() is model


def test_a_change_redraws_the_row_and_a_new_service_appears(page: ServicesPage, frame: PageFrame, small: Small) -> None:
    frame.bridge.do(partial(actions.set_field, id=small.clinic, field="name_en", value="Clinic, Alpha"))
    assert names(page)[1] == "Clinic, Alpha"
    frame.bridge.do(partial(actions.add, values={"name_en": "Water", "catalogue_code": "ENG-03"}))
    assert "Water" in names(page)


def test_rows_are_copied_as_a_table(page: ServicesPage, small: Small, heard: Heard) -> None:
    page.table.select_id(str(small.fuel))
    page.deeds.copy()
    head, line = QGuiApplication.clipboard().text().split("\n")
    assert head.startswith("Status\tName")
    assert line.startswith("Active\tDiesel, bulk issue")


def test_an_address_with_a_row_that_is_no_identifier_shows_the_first_row(page: ServicesPage) -> None:
    page.open({"row": "nonsense"})
    assert page.table.current_id()
    assert page.browse.list.model.rowCount() == len(names(page)) > 0


def test_a_new_service_under_an_arrangement_that_is_none_starts_empty(page: ServicesPage, heard: Heard) -> None:
    page.open({"new": "1", "arrangement": "nonsense"})
    assert page.is_new
    assert heard.problems == ["There is no such record: “nonsense”. Choose it in the list."]
    assert not page.new_form.placed.row("arrangement_id").editor.value()
