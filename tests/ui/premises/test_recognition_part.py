"""The overview of a reliance."""

from __future__ import annotations

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from commonservices.office import Office
from commonservices.queries import procurement
from tests.ui.premises.conftest import type_into
from tests.ui.today.demo_store import click, dialog_of
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


def test_a_signature_is_recorded_for_each_of_the_two_until_both_have_signed(
    open_record: Opened, demo_office: Office, qtbot: QtBot
) -> None:
    page = open_record("MRR")
    assert page.book is not None
    part = page.book.part("overview")
    assert isinstance(part, RecognitionOverview)
    for code in ("UNEXAM", "WFP"):
        assert part.sign_button.text() == f"{code} has signed…"
        click(part.sign_button)
        dialog = dialog_of(page)
        assert code in dialog.asked.question
        type_into(qtbot, dialog.form.row("mr_signed_on").editor.box, "30 November 2018")
        click(dialog.confirm)
        page.reload()
    assert part.sign_button.isHidden()
    assert part.note.title.text() == "Both have signed the statement on mutual recognition."
    assert procurement.recognitions(demo_office)[0].unsigned == ()
