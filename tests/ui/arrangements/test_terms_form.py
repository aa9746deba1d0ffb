"""The form of all terms."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from commonservices.actions import drafts
from tests.ui.arrangements.steps import go, terms_of
from ui.arrangements.record_page import ArrangementPage
from ui.arrangements.terms_form import PLACE
from ui.kit.field_spec import Amount


def test_a_field_is_saved_on_leaving_it_and_the_head_follows(fuel, office, three):
    go(fuel, "arrangement.edit")
    box = fuel.parts.terms.form.row("title_en").editor.box
    assert QApplication.focusWidget() is box
    box.selectAll()
    QTest.keyClicks(box, "Diesel supply")
    QTest.keyClick(box, Qt.Key.Key_Tab)
    assert terms_of(office, three["fuel"]).title_en == "Diesel supply"
    assert fuel.header.title.text() == "Diesel supply"


def test_a_refused_date_stays_with_its_reason_and_nothing_is_saved(fuel, office, three):
    fuel.tabs.select("terms")
    row = fuel.parts.terms.form.row("expiry_on")
    row.editor.edit.setText("30 Sep 2025")
    row.editor.commit()
    assert terms_of(office, three["fuel"]).expiry_on == date(2026, 12, 31)
    assert row.editor.edit.text() == "30 Sep 2025"
    assert row.reason.tone == "block"
    assert fuel.problems
    row.editor.edit.setText("30 Sep 2027")
    row.editor.commit()
    assert terms_of(office, three["fuel"]).expiry_on == date(2027, 9, 30)
    assert row.reason.tone != "block"


def test_money_is_saved_with_its_currency_as_one_act(fuel, office, three):
    row = fuel.parts.terms.form.row("ceiling_amount")
    row.editor.take(Amount(250, "JPY"))
    terms = terms_of(office, three["fuel"])
    assert (terms.ceiling_amount, terms.currency) == (250, "JPY")


def test_what_is_typed_outlives_a_crash(fuel, office, frame, shown, three):
    row = fuel.parts.terms.form.row("purpose")
    row.editor.drafted.emit("Half a sent")
    place = f"{PLACE}:{three['fuel']}"
    assert drafts.kept(office, place) == {"purpose": "Half a sent"}
    again = ArrangementPage(frame)
    shown(again, 1100, 640)
    again.open({"id": str(three["fuel"]), "tab": "terms"})
    assert not again.parts.terms.offer.isHidden()
    again.parts.terms.offer.action.emit("resume")
    assert again.parts.terms.form.row("purpose").editor.text() == "Half a sent"
    again.leave()
    assert terms_of(office, three["fuel"]).purpose == "Half a sent"
    assert drafts.kept(office, place) == {}


def test_a_kept_draft_may_be_discarded(fuel, office, three):
    place = f"{PLACE}:{three['clinic']}"
    drafts.keep(office, place, "purpose", "old")
    fuel.open({"id": str(three["clinic"])})
    fuel.parts.terms.offer.action.emit("drop")
    assert drafts.kept(office, place) == {}
