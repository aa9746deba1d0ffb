"""The form of a record, field by field."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal

from pytestqt.qtbot import QtBot

from commonservices.office import Office
from commonservices.queries import premises as queries
from tests.ui.premises.conftest import Heard, id_of, type_into
from ui.premises.details_part import DetailsPart
from ui.premises.record_page import PremisesRecordPage

Opened = Callable[..., PremisesRecordPage]


def test_details_are_saved_field_by_field(open_record: Opened, demo_office: Office, heard: Heard, qtbot: QtBot) -> None:
    page = open_record("DEMO-P04", "details")
    assert page.book is not None
    part = page.book.current()
    assert isinstance(part, DetailsPart)
    type_into(qtbot, part.form.row("city").editor.box, "Bravo")
    type_into(qtbot, part.form.row("latitude").editor.box, "12.5")
    type_into(qtbot, part.form.row("lease_end_on").editor.box, "31 Dec 2030")
    held = queries.detail(demo_office, id_of(demo_office, "DEMO-P04")).premises
    assert (held.city, held.latitude, held.lease_end_on) == ("Bravo", Decimal("12.5"), date(2030, 12, 31))
    type_into(qtbot, part.form.row("latitude").editor.box, "95")
    assert "above 90" in heard.problems[-1]
    assert part.form.row("latitude").reason.tone == "block"


def test_a_text_that_was_left_unsaved_is_offered_again(open_record: Opened, qtbot: QtBot) -> None:
    page = open_record("DEMO-P04", "details")
    assert page.book is not None
    part = page.book.current()
    assert isinstance(part, DetailsPart)
    part.form.draft_changed.emit("notes", "Half a sent")
    other = open_record("DEMO-P04", "details")
    assert other.book is not None
    again = other.book.current()
    assert isinstance(again, DetailsPart)
    assert again.offer.isVisible()
    again.offer.action.emit("resume")
    assert again.form.row("notes").editor.text() == "Half a sent"
    assert again.go_to("city")
    assert not again.go_to("nothing")
