"""The overview of a reliance."""

from __future__ import annotations

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from commonservices.office import Office
from commonservices.queries import procurement
from tests.ui.premises.conftest import type_into
from ui.premises.details_part import DetailsPart
from ui.premises.recognition_part import RecognitionOverview
from ui.premises.record_page import PremisesRecordPage

Opened = Callable[..., PremisesRecordPage]


def test_a_reliance_warns_about_who_has_not_signed(open_record: Opened, demo_office: Office, qtbot: QtBot) -> None:
    page = open_record("MRR")
    assert page.book is not None
    part = page.book.part("overview")
    assert isinstance(part, RecognitionOverview)
    assert part.note.title.text() == "No signatory on record: UNEXAM, WFP."
    page.book.edit()
    details = page.book.part("details")
    assert isinstance(details, DetailsPart)
    type_into(qtbot, details.form.row("exception_reason").editor.box, "Signs next month")
    page.book.tabs.select("overview")
    assert part.note.title.text().endswith("Excused.")
    assert procurement.recognitions(demo_office)[0].excused
