"""The fields of a service, each saved by itself."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from commonservices.office import Office
from commonservices.queries import history
from commonservices.queries import shared_services as queries
from tests.ui.shared_services.conftest import Heard
from tests.ui.usage.stores import Small
from ui.page import PageFrame
from ui.shared_services.record_page import ServicePage
from ui.shared_services.terms_part import ServiceTerms, shown_fields


def terms(record: ServicePage) -> ServiceTerms:
    record.tabs.select("terms")
    part = record.parts.part("terms")
    assert isinstance(part, ServiceTerms)
    return part


def type_into(qtbot: QtBot, box: QWidget, text: str) -> None:
    """Replace the text of a box by typing, and press Enter."""
    assert isinstance(box, QLineEdit)
    box.setFocus()
    box.selectAll()
    qtbot.keyClicks(box, text)
    qtbot.keyClick(box, Qt.Key.Key_Return)


def test_every_changeable_field_stands_in_the_terms(record: ServicePage) -> None:
    assert set(terms(record).form.names()) == set(shown_fields())
    assert "status" not in shown_fields()
    assert "reference" not in shown_fields()


def test_a_term_is_saved_when_it_is_left(record: ServicePage, office: Office, small: Small, qtbot: QtBot) -> None:
    form = terms(record).form
    type_into(qtbot, form.row("name_fr").editor.box, "Gazole en vrac")
    assert queries.detail(office, small.fuel).service.name_fr == "Gazole en vrac"
    assert history.acts(office, limit=1)[0].act == "field_set"


def test_a_refused_term_keeps_its_text_with_the_reason(
    record: ServicePage, office: Office, small: Small, heard: Heard, qtbot: QtBot
) -> None:
    form = terms(record).form
    type_into(qtbot, form.row("ended_on").editor.box, "1 July 2020")
    assert form.row("ended_on").reason.tone == "block"
    assert form.row("ended_on").editor.text() != ""
    assert queries.detail(office, small.fuel).service.ended_on is None
    assert heard.problems


def test_a_draft_of_a_term_is_offered_again(record: ServicePage, frame: PageFrame, small: Small) -> None:
    terms(record).form.draft_changed.emit("name_fr", "Gaz")
    other = ServicePage(frame)
    other.open({"id": str(small.fuel), "tab": "terms"})
    part = other.parts.part("terms")
    assert isinstance(part, ServiceTerms)
    assert not part.offer.isHidden()
    part.offer.action.emit("resume")
    assert part.form.row("name_fr").editor.text() == "Gaz"
    other.deleteLater()
