"""The papers of a service."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from commonservices.office import Office
from commonservices.queries import shared_services as queries
from tests.ui.fakes import FakeAsk
from tests.ui.shared_services.conftest import Heard
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


def papers(record: ServicePage) -> ServiceDocuments:
    """The papers, shown."""
    record.tabs.select("documents")
    part = record.parts.part("documents")
    assert isinstance(part, ServiceDocuments)
    return part


def a_drop(paths: list[Path]) -> QDropEvent:
    """Files let go over the part."""
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, files, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    event.kept = files  # type: ignore[attr-defined]
    return event


def test_without_papers_the_part_says_how_to_attach_one(record: ServicePage) -> None:
    part = papers(record)
    assert part.hint.text() == "No document is attached yet. Attach one, or drop a file here."
    assert part.table.isHidden()
    assert part.open_button.isHidden()


def test_dropped_files_are_attached_with_one_question(
    record: ServicePage, ask: FakeAsk, tmp_path: Path, office: Office, small: Small
) -> None:
    paths = [tmp_path / name for name in ("one.pdf", "two.pdf")]
    for path in paths:
        path.write_bytes(f"%PDF {path.name}".encode())
    ask.answers += ["OTHER"]
    papers(record).dropEvent(a_drop(paths))
    assert {each.file_name for each in queries.detail(office, small.fuel).documents} == {"one.pdf", "two.pdf"}
    assert len(ask.asked) == 1
    assert "one.pdf, two.pdf" in ask.asked[0][1]


def test_who_leaves_the_question_attaches_nothing(
    record: ServicePage, tmp_path: Path, office: Office, small: Small
) -> None:
    paper = tmp_path / "level.pdf"
    paper.write_bytes(b"%PDF")
    papers(record).ask_kind([paper])
    assert queries.detail(office, small.fuel).documents == ()


def test_a_copy_is_opened_only_of_a_chosen_paper(record: ServicePage, heard: Heard) -> None:
    papers(record).open_copy()
    assert heard.problems == ["Choose a document first."]


def test_a_register_for_reading_only_takes_no_papers(
    record: ServicePage, ask: FakeAsk, tmp_path: Path, office: Office
) -> None:
    office.read_only = True
    record.reload()
    part = papers(record)
    part.dropEvent(a_drop([tmp_path / "one.pdf"]))
    assert ask.asked == []
    assert part.attach_button.isHidden()
    assert part.hint.text() == ""
