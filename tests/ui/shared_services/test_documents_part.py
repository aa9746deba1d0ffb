"""The papers of a service."""

from __future__ import annotations

from pathlib import Path

from commonservices.office import Office
from commonservices.queries import shared_services as queries
from tests.ui.fakes import FakeAsk
from tests.ui.usage.stores import Small
from ui.shared_services.documents_part import ServiceDocuments
from ui.shared_services.record_page import ServicePage


def test_papers_are_attached_by_button(
    record: ServicePage, ask: FakeAsk, tmp_path: Path, office: Office, small: Small
) -> None:
    paper = tmp_path / "level.pdf"
    paper.write_bytes(b"%PDF service level")
    ask.answers += [paper, "OTHER"]
    record.tabs.select("documents")
    part = record.parts.part("documents")
    assert isinstance(part, ServiceDocuments)
    part.attach()
    assert [each.file_name for each in queries.detail(office, small.fuel).documents] == ["level.pdf"]
    assert part.table.rows.rowCount() == 1
