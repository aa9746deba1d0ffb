"""Papers of an arrangement."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from commonservices.actions import documents
from commonservices.domain.arrangements import (
    Document,
)
from tests.builders import record, records
from tests.ui.arrangements.steps import paper


def test_a_dropped_file_is_attached_with_its_kind(fuel, office, three, ask, tmp_path):
    ask.answers = ["ANNEX"]
    path = paper(tmp_path, "annex.pdf")
    held = QMimeData()
    held.setUrls([QUrl.fromLocalFile(str(path))])
    drop = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, held, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    fuel.parts.documents.dropEvent(drop)
    (document,) = records(office, Document)
    assert (document.kind, document.file_name, document.attached_id) == ("ANNEX", "annex.pdf", three["fuel"])
    assert fuel.tabs.tabText(3) == "Documents 1"


def test_a_document_is_replaced_with_a_reason_and_a_copy_opened(fuel, office, three, ask, tmp_path, monkeypatch):
    for name, content in (("one.pdf", b"1"), ("two.pdf", b"2")):
        path = paper(tmp_path, name, content)
        documents.attach(office, "arrangement", three["fuel"], path, "DRAFT", name)
    fuel.reload()
    fuel.tabs.select("documents")
    old, new = sorted(records(office, Document), key=lambda each: each.file_name)
    fuel.parts.documents.table.select_id(str(old.id))
    ask.answers = [str(new.id), "typing error"]
    fuel.parts.documents.supersede()
    assert record(office, Document, old.id).superseded_by_id == new.id
    shown = [fuel.parts.documents.table.rows.cells(place)[4].text for place in range(2)]
    assert sorted(shown) == ["in force", "replaced by two.pdf"]
    copies = []
    monkeypatch.setattr("ui.arrangements.documents.QDesktopServices.openUrl", copies.append)
    fuel.parts.documents.table.select_id(str(new.id))
    fuel.parts.documents.open_copy()
    assert Path(copies[0].toLocalFile()).read_bytes() == b"2"
