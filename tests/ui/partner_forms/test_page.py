"""Forms for partners: who has something to fill in is checked, each form is a line, the way back opens the import."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import parse_qs

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.fakes import FakeAsk
from tests.ui.pages import Heard, calm, reasons, run, unnamed
from ui.page import PageFrame
from ui.partner_forms.page import PartnerFormsPage


def labels(page: PartnerFormsPage) -> list[str]:
    return ["".join(sign for sign in item.text() if sign.isprintable() and sign not in "\u2068\u2069")
            for item in (page.partners.item(place) for place in range(page.partners.count()))]  # fmt: skip


def cells(page: PartnerFormsPage, column: str) -> list[str]:
    place = page.made.column_of(column)
    return [page.made.cells(row)[place].text for row in range(page.made.rowCount())]


def test_who_uses_a_service_is_checked_with_the_rows_there_are_to_fill_in(page: PartnerFormsPage) -> None:
    assert [line.partition(" ·")[0] for line in labels(page)] == ["UNDP", "UNHCR", "WFP", "WHO"]
    assert labels(page)[0] == "UNDP · 2 row(s) to fill in · United Nations Development Programme"
    assert page.make_button.text() == "Make 4 form(s)…"


def test_forms_are_made_into_a_folder_and_each_is_a_line(
    page: PartnerFormsPage, frame: PageFrame, heard: Heard, ask: FakeAsk, tmp_path: Path, qtbot: QtBot
) -> None:
    page.none_button.click()
    assert reasons(page)["partner_forms.make"] == "No partner is chosen."
    page.make()
    assert heard.problems == ["No partner is chosen."]
    page.partners.setFocus()
    qtbot.keyClick(page.partners, Qt.Key.Key_Down)
    qtbot.keyClick(page.partners, Qt.Key.Key_Space)
    ask.answers.append(tmp_path)
    run(page, "partner_forms.make")
    calm(frame, qtbot)
    assert (cells(page, "what"), cells(page, "rows")) == (["Written"], ["1"])
    (made,) = tmp_path.glob("*UNHCR*.xlsx")
    assert made.name in cells(page, "file")[0]
    assert heard.toasts == ["1 form(s) written."]
    assert page.made_list.hasFocus()


def test_a_form_about_a_day_asks_for_the_day_and_keeps_who_was_unchecked(
    page: PartnerFormsPage, frame: PageFrame, qtbot: QtBot
) -> None:
    page.partners.item(0).setCheckState(Qt.CheckState.Unchecked)
    page.open({"kind": "survey"})
    calm(frame, qtbot)
    assert page.choices.months.isHidden()
    assert not page.choices.days.isHidden()
    assert [each.short_code for each in page.partners.chosen()] == ["UNHCR", "WFP", "WHO"]
    page.open({"kind": "balance"})
    calm(frame, qtbot)
    assert page.partners.count() == 0
    assert page.told.text().startswith("This form concerns no partner yet")


def test_forms_that_came_back_are_opened_together_in_the_import(
    page: PartnerFormsPage, heard: Heard, ask: FakeAsk
) -> None:
    ask.answers.append([Path("/in/a b.xlsx"), Path("/in/c.xlsx")])
    run(page, "partner_forms.import")
    place, _, query = heard.opened[0].partition("?")
    assert (place, parse_qs(query)) == ("imports", {"file": ["/in/a b.xlsx\n/in/c.xlsx"]})


def test_a_screen_reader_says_everything_the_keyboard_reaches(page: PartnerFormsPage) -> None:
    assert unnamed(page) == []


def test_where_no_form_came_back_there_is_none_to_open_and_it_is_said(page: PartnerFormsPage, heard: Heard) -> None:
    run(page, "partner_forms.open_last")
    assert heard.problems == ["This partner has sent back no form of this kind yet."]
