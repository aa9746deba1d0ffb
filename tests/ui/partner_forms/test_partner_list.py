"""The partners a form can go to: who is offered, who is checked, and what stays unchecked."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from commonservices.domain.arrangements import Document
from commonservices.domain.partners import Entity
from commonservices.exchange.returning.form_partners import Fillable
from commonservices.queries.returned_forms import ReturnedForm
from ui.page import PageFrame
from ui.partner_forms.partner_list import PartnerList
from ui.words import Words

NAMES = {
    "WFP": ("World Food Programme", "Programme alimentaire mondial", ""),
    "WHO": ("World Health Organization", "", ""),
}


def fillable(code: str, rows: int) -> Fillable:
    english, french, spanish = NAMES.get(code, (f"Entity {code}", "", ""))
    id = UUID(int=sum(map(ord, code)))
    return Fillable(Entity(id=id, short_code=code, name_en=english, name_fr=french, name_es=spanish), rows)


def bare(text: str) -> str:
    return "".join(sign for sign in text if sign.isprintable() and sign not in "\u2068\u2069")


def made(frame: PageFrame, qtbot: QtBot, language: str = "en") -> PartnerList:
    shown = PartnerList(replace(frame, words=Words(language)))
    qtbot.addWidget(shown)
    return shown


def codes(partners: PartnerList) -> list[str]:
    return [bare(partners.item(place).text()).partition(" ·")[0] for place in range(partners.count())]


def chosen(partners: PartnerList) -> list[str]:
    return [each.short_code for each in partners.chosen()]


def test_who_has_something_to_fill_in_comes_first_in_the_order_given(frame: PageFrame, qtbot: QtBot) -> None:
    partners = made(frame, qtbot)
    partners.show_partners([fillable("AAA", 0), fillable("WHO", 2), fillable("BBB", 0), fillable("WFP", 1)])
    assert codes(partners) == ["WHO", "WFP", "AAA", "BBB"]
    assert chosen(partners) == ["WHO", "WFP"]
    assert partners.currentRow() == 0


def test_who_has_nothing_to_fill_in_cannot_be_checked_by_any_way(frame: PageFrame, qtbot: QtBot) -> None:
    partners = made(frame, qtbot)
    partners.show_partners([fillable("WFP", 0), fillable("WHO", 1)])
    partners.check_all(checked=True)
    assert chosen(partners) == ["WHO"]
    idle = partners.item(1)
    assert not idle.flags() & Qt.ItemFlag.ItemIsUserCheckable
    assert "nothing to fill in" in idle.text()
    assert partners.item(0).flags() & Qt.ItemFlag.ItemIsUserCheckable


def test_what_a_person_unchecked_stays_so_when_the_list_is_read_anew(frame: PageFrame, qtbot: QtBot) -> None:
    partners = made(frame, qtbot)
    partners.show_partners([fillable("WFP", 1), fillable("WHO", 1)])
    partners.item(0).setCheckState(Qt.CheckState.Unchecked)
    partners.show_partners([fillable("WFP", 3), fillable("WHO", 1), fillable("UNDP", 1)])
    assert chosen(partners) == ["WHO", "UNDP"]
    partners.show_partners([])
    assert chosen(partners) == []
    partners.show_partners([fillable("WFP", 0)])
    partners.show_partners([fillable("WFP", 2)])
    assert chosen(partners) == []
    partners.item(0).setCheckState(Qt.CheckState.Checked)
    partners.show_partners([fillable("WFP", 2)])
    assert chosen(partners) == ["WFP"]


def test_all_and_nobody_reach_everybody_who_can_be_checked(frame: PageFrame, qtbot: QtBot) -> None:
    partners = made(frame, qtbot)
    partners.show_partners([fillable(code, 1) for code in ("WFP", "WHO", "UNDP")])
    partners.check_all(checked=False)
    assert chosen(partners) == []
    partners.check_all(checked=True)
    assert chosen(partners) == ["WFP", "WHO", "UNDP"]


def test_a_change_is_told_once_for_a_list_and_once_for_a_box(frame: PageFrame, qtbot: QtBot) -> None:
    partners = made(frame, qtbot)
    told: list[int] = []
    partners.changed.connect(lambda: told.append(len(partners.chosen())))
    partners.show_partners([fillable("WFP", 1), fillable("WHO", 1), fillable("UNDP", 0)])
    assert told == [2]
    partners.item(1).setCheckState(Qt.CheckState.Unchecked)
    assert told == [2, 1]


@pytest.mark.parametrize(
    ("language", "name"),
    [("en", "World Food Programme"), ("fr", "Programme alimentaire mondial"), ("es", "World Food Programme")],
)
def test_a_partner_is_named_in_the_language_of_the_window_where_that_name_is_known(
    frame: PageFrame, qtbot: QtBot, language: str, name: str
) -> None:
    partners = made(frame, qtbot, language)
    partners.show_partners([fillable("WFP", 1)])
    assert bare(partners.item(0).text()).endswith(name)


@pytest.mark.parametrize("language", ["en", "fr", "es", "ar"])
def test_a_code_is_never_lost_whatever_way_the_language_runs(frame: PageFrame, qtbot: QtBot, language: str) -> None:
    partners = made(frame, qtbot, language)
    partners.show_partners([fillable("WFP", 1), fillable("WHO", 0)])
    assert ["WFP" in partners.item(0).text(), "WHO" in partners.item(1).text()] == [True, True]
    assert chosen(partners) == ["WFP"]


def test_the_last_form_a_partner_sent_back_stands_beside_it(frame: PageFrame, qtbot: QtBot) -> None:
    def back(first: date, last: date) -> ReturnedForm:
        return ReturnedForm(Document(id=UUID(int=1), title="usage"), first, last, date(2026, 10, 5))

    partners = made(frame, qtbot)
    one, three = (date(2026, 9, 1), date(2026, 9, 30)), (date(2026, 7, 1), date(2026, 9, 30))
    found = [replace(fillable("WFP", 2), last=back(*one)), replace(fillable("WHO", 1), last=back(*three))]
    partners.show_partners([*found, replace(fillable("AAA", 1), last=back(one[1], one[1])), fillable("BBB", 1)])
    told = [bare(partners.item(place).text()).partition(" · last ")[2] for place in range(partners.count())]
    assert told == [
        "form of Sep 26 returned on 5 October 2026",
        "form of Jul 26 to Sep 26 returned on 5 October 2026",
        "form of 30 September 2026 returned on 5 October 2026",
        "",
    ]
    form = partners.current_form()
    assert form is not None
    assert form.first == one[0]
    partners.setCurrentRow(3)
    assert partners.current_form() is None
