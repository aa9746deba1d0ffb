"""The papers of a service."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from commonservices.office import Office
from commonservices.queries import shared_services as queries
from tests.ui.fakes import FakeAsk
from tests.ui.papers.pictures import a_drop, files
from tests.ui.shared_services.conftest import Heard
from tests.ui.usage.stores import Small
from ui.shared_services.documents_part import ServiceDocuments
from ui.shared_services.record_page import ServicePage


def papers(record: ServicePage) -> ServiceDocuments:
    """The papers, shown."""
    record.tabs.select("documents")
    part = record.parts.part("documents")
    assert isinstance(part, ServiceDocuments)
    return part


def paper(folder: Path, name: str) -> Path:
    """Write a file."""
    path = folder / name
    path.write_bytes(f"%PDF {name}".encode())
    return path


def confirm(part: ServiceDocuments, qtbot: QtBot, kind: str) -> None:
    """Say the kind and attach."""
    form = part.papers.batch.form
    assert form is not None
    form.row("kind").editor.take(kind)
    with qtbot.waitSignal(part.papers.told):
        part.papers.batch.confirm.click()


def test_papers_are_attached_by_button(
    record: ServicePage, ask: FakeAsk, tmp_path: Path, office: Office, small: Small, qtbot: QtBot
) -> None:
    ask.answers += [[paper(tmp_path, "level.pdf")]]
    part = papers(record)
    part.papers.list.attach_button.click()
    confirm(part, qtbot, "OTHER")
    assert [each.file_name for each in queries.detail(office, small.fuel).documents] == ["level.pdf"]
    assert part.papers.list.table.rows.rowCount() == 1


def test_dropped_files_are_attached_with_one_question(
    record: ServicePage, ask: FakeAsk, tmp_path: Path, office: Office, small: Small, qtbot: QtBot
) -> None:
    part = papers(record)
    part.papers.dropEvent(a_drop(files(paper(tmp_path, "one.pdf"), paper(tmp_path, "two.pdf"))))
    confirm(part, qtbot, "PHOTO")
    kept = queries.detail(office, small.fuel).documents
    assert {(each.file_name, each.kind) for each in kept} == {("one.pdf", "PHOTO"), ("two.pdf", "PHOTO")}
    assert ask.asked == []


def test_without_papers_the_part_says_how_to_attach_one_and_needs_none(record: ServicePage) -> None:
    shown = papers(record).papers.list
    assert shown.hint.text().startswith("No document is attached yet.")
    assert shown.table.isHidden()
    assert shown.open_button.isHidden()
    assert shown.needed.isHidden()


def test_who_leaves_the_question_attaches_nothing(
    record: ServicePage, tmp_path: Path, office: Office, small: Small
) -> None:
    part = papers(record)
    part.papers.take_paths([paper(tmp_path, "level.pdf")])
    part.papers.batch.leave_button.click()
    assert queries.detail(office, small.fuel).documents == ()


def test_a_copy_is_opened_only_of_a_chosen_paper(record: ServicePage, heard: Heard) -> None:
    papers(record).papers.open_copy()
    assert heard.problems == ["Choose a document first."]


def test_a_register_for_reading_only_takes_no_papers(
    record: ServicePage, ask: FakeAsk, tmp_path: Path, office: Office
) -> None:
    office.read_only = True
    record.reload()
    part = papers(record)
    part.papers.dropEvent(a_drop(files(tmp_path / "one.pdf")))
    assert ask.asked == []
    assert not part.papers.is_asking
    assert part.papers.list.attach_button.isHidden()
    assert part.papers.list.hint.isHidden()
