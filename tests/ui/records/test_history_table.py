"""The lines of a history, and taking one act back."""

from __future__ import annotations

from uuid import UUID

import pytest

from commonservices.actions import arrangements as acts
from commonservices.office import Office
from commonservices.queries import history
from tests.ui.arrangements.steps import terms_of
from ui.page import PageFrame
from ui.records.history_table import HistoryTable
from ui.records.lookups import Lookups


@pytest.fixture
def table(frame: PageFrame) -> HistoryTable:
    """The table, still empty."""
    return HistoryTable(frame, Lookups(frame.bridge), "test.history")


def test_the_newest_line_is_current_and_its_act_is_taken_back(table: HistoryTable, office: Office, fuel: UUID) -> None:
    acts.set_field(office, fuel, "title_en", "Diesel")
    told: list[str] = []
    table.told.connect(told.append)
    table.show_lines(history.of_record(office, kind="arrangement", id=fuel, limit=10))
    assert [cell.text for cell in table.table.rows.cells(0)][3:6] == ["Title (English)", "Fuel", "Diesel"]
    table.take_back()
    assert terms_of(office, fuel).title_en == "Fuel"
    assert told == ["The act was taken back."]


def test_an_empty_history_takes_nothing_back(table: HistoryTable, office: Office) -> None:
    before = len(history.acts(office))
    table.show_lines([])
    table.take_back()
    assert len(history.acts(office)) == before


def test_nothing_is_taken_back_in_a_register_for_reading(table: HistoryTable, office: Office, fuel: UUID) -> None:
    office.read_only = True
    table.show_lines(history.of_record(office, kind="arrangement", id=fuel, limit=10))
    assert table.undo_button.isHidden()
    assert table.table.rows.rowCount() > 0
