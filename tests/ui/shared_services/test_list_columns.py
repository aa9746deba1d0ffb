"""The columns of the register of services."""

from __future__ import annotations

from PySide6.QtCore import Qt

from ui.shared_services.page import ServicesPage


def test_cells_are_heard_with_their_column(page: ServicesPage) -> None:
    model = page.browse.list.model
    at = model.column_of("arrangement")
    said = model.data(model.index(0, at), int(Qt.ItemDataRole.AccessibleTextRole))
    assert said.startswith("Arrangement: UNEXAM-")
    assert said.endswith("· Draft")
    assert "Not on paper" in model.data(model.index(1, at), int(Qt.ItemDataRole.AccessibleTextRole))
