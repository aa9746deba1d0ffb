"""One register: filter, order, and what stands there without rows."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent

from commonservices.actions import premises as acts
from commonservices.office import Office
from commonservices.queries import premises as queries
from ui.page import PageFrame
from ui.premises.register_view import RegisterView
from ui.premises.registers import Registers


@pytest.fixture
def view(frame: PageFrame):
    made = RegisterView(frame, Registers(frame).shown("premises"))
    made.open({})
    yield made
    made.deleteLater()


def names(view) -> list[str]:
    return [view.model.row(place).reference[-3:] for place in range(view.model.rowCount())]


def test_a_heading_orders_and_the_row_stays(view) -> None:
    view.table.select_id(str(view.model.row(2).id))
    view.table.sort_requested.emit("used", True)  # noqa: FBT003 the shape of the signal
    assert names(view)[0] == "P01"
    assert view.current().reference == "DEMO-P03"
    assert (view.address()["sort"], view.address()["descending"]) == ("used", "1")
    view.open({"sort": "nonsense", "show": "nonsense"})
    assert (view.address()["sort"], view.view) == ("", "all")


def test_what_is_shown_is_chosen(view) -> None:
    view.choice.setCurrentIndex(1)
    assert names(view) == ["P01", "P03"]
    view.choice.setCurrentIndex(2)
    assert names(view) == ["P04"]
    view.clear()
    assert len(names(view)) == 4


def test_least_needed_columns_fold(view) -> None:
    view.resizeEvent(QResizeEvent(QSize(900, 400), QSize(1400, 400)))
    hidden = [view.table.isColumnHidden(view.model.column_of(key)) for key in ("tenure", "reference", "name")]
    assert hidden == [True, True, False]
    view.resizeEvent(QResizeEvent(QSize(1400, 400), QSize(900, 400)))
    assert not view.table.isColumnHidden(view.model.column_of("tenure"))


def test_an_empty_register_says_how_to_begin(view, demo_office: Office) -> None:
    for row in queries.rows(demo_office):
        acts.remove(demo_office, row.id)
    view.reload()
    assert view.total == 0
    assert view.empty.sentence.text().startswith("No premises yet.")
    assert view.empty.button.text() == "New premises"
    demo_office.read_only = True
    view.reload()
    assert not view.empty.button.text()


def test_down_goes_from_the_filter_to_the_list(view) -> None:
    view.filter.list_requested.emit()
    assert view.current().reference == "DEMO-P01"
    assert "DEMO-P01" in view.as_table().text()
