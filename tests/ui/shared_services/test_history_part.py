"""Who changed what of a service."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt

from commonservices.actions import shared_services as actions
from commonservices.office import Office
from commonservices.queries import shared_services as queries
from tests.ui.usage.stores import Small
from ui.page import PageFrame
from ui.shared_services.history_part import ServiceHistory
from ui.shared_services.record_page import ServicePage


def test_the_history_tells_who_changed_what_and_takes_it_back(
    record: ServicePage, office: Office, small: Small, frame: PageFrame
) -> None:
    frame.bridge.do(partial(actions.set_field, id=small.fuel, field="notes", value="Check the pump"))
    record.tabs.select("history")
    part = record.parts.part("history")
    assert isinstance(part, ServiceHistory)
    cells = [cell.text for cell in part.table.rows.cells(0)]
    assert cells[1] == "Officer"
    assert cells[3:6] == ["Notes", "—", "Check the pump"]
    part.table.select_id("0")
    part.history.take_back()
    assert queries.detail(office, small.fuel).service.notes == ""


def history_of(record: ServicePage) -> ServiceHistory:
    """The history, shown."""
    record.tabs.select("history")
    part = record.parts.part("history")
    assert isinstance(part, ServiceHistory)
    return part


def test_the_newest_change_stands_first_and_is_current(record: ServicePage, small: Small, frame: PageFrame) -> None:
    for note in ("First", "Second"):
        frame.bridge.do(partial(actions.set_field, id=small.fuel, field="notes", value=note))
    part = history_of(record)
    assert [part.table.rows.cells(at)[5].text for at in range(2)] == ["Second", "First"]
    assert part.table.current_id() == "0"


def test_lines_that_only_tie_records_together_are_left_out(record: ServicePage) -> None:
    part = history_of(record)
    fields = {part.table.rows.row(at)[1].field for at in range(part.table.rows.rowCount())}  # type: ignore[index]
    assert fields
    assert not fields & {"service_id", "entity_id", "consumer_id", "kpi_id", "month", "as_of"}


def test_columns_of_the_history_are_named(record: ServicePage) -> None:
    part = history_of(record)
    titles = [part.table.rows.headerData(at, Qt.Orientation.Horizontal) for at in range(7)]
    assert titles == ["When", "Who", "What", "Field", "From", "To", "Why"]


def test_nothing_is_taken_back_from_a_register_for_reading_only(record: ServicePage, office: Office) -> None:
    part = history_of(record)
    office.read_only = True
    record.reload()
    assert part.history.undo_button.isHidden()
    assert part.table.rows.rowCount() > 0
