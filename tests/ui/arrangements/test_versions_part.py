"""The versions of the terms in the page: begun, changed in place, signed, sealed, dropped and compared."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from commonservices.actions import amendments, arrangements
from commonservices.domain.arrangements import VersionSignature, Waiver
from tests.builders import parties_of, records
from tests.commonservices.actions.lives import a_paper, active, current, versions
from tests.ui.arrangements.steps import answer, go, show
from ui.arrangements.terms_form import PLACE

TODAY = date(2026, 10, 12)


@pytest.fixture
def running(record_page, office):
    id = active(office)
    show(record_page, id)
    return id


def begin(page, **more):
    page.header.amend.click()
    answer(page, reason="prices of the new year", **more)


def test_signed_terms_are_read_only_and_offer_the_amendment(record_page, running, named):
    go(record_page, "arrangement.edit")
    terms = record_page.parts.terms
    assert terms.form.row("title_en").editor.box.isReadOnly()
    assert not terms.form.row("notes").editor.box.isReadOnly()
    assert not terms.signed.isHidden()
    assert "Sealed since 12 October 2026." in terms.signed.words.text()
    named(record_page, f"{PLACE}.signed.amend").click()
    assert record_page.is_asking
    assert record_page.step_form.title.text() == "Amend the arrangement"


def test_an_amendment_is_begun_and_opens_in_its_tab(record_page, office, running):
    begin(record_page)
    assert record_page.tabs.current_key() == "versions"
    part = record_page.parts.versions
    assert [each.status for each in part.lines] == ["open", "current"]
    assert part._stack.currentWidget() is part.amendment
    assert record_page.header.amend.text() == "Amendment 2"
    assert "changes no term yet" in part.amendment.note.words.text()
    assert record_page.tabs.tabText(3) == "Versions 2"
    record_page.tabs.select("terms")
    record_page.parts.terms.signed.action.emit("versions")
    assert record_page.tabs.current_key() == "versions"
    record_page.tabs.select("overview")
    record_page.header.amend.click()
    assert record_page.tabs.current_key() == "versions"


def test_its_terms_are_changed_in_place_and_a_refusal_stays_under_its_field(record_page, office, running):
    begin(record_page)
    part = record_page.parts.versions.amendment
    part.form.row("notice_days_termination").editor.take(60)
    assert versions(office, running)[1].notice_days_termination == 60
    assert current(office, running).notice_days_termination == 90
    assert part.form.row("notice_days_termination").reason.words.text() == "Changed by this amendment."
    row = part.form.row("expiry_on")
    row.editor.edit.setText("1 Jan 2020")
    row.editor.commit()
    assert row.reason.tone == "block"
    assert versions(office, running)[1].expiry_on == date(2026, 12, 31)


def test_the_parties_sign_it_the_paper_is_named_and_it_takes_effect(record_page, office, running, tmp_path):
    begin(record_page)
    part = record_page.parts.versions.amendment
    part.form.row("notice_days_termination").editor.take(60)
    paper = a_paper(office, running, tmp_path, "SIGNED_COPY", "amendment.txt")
    record_page.reload()
    for left in (2, 1, 0):
        part.sign_button.click()
        assert record_page.step_form.form.value("signatory_name") == "Demo signatory"
        go(record_page, "arrangement.confirm")
        assert part.sign_button.isHidden() == (left == 0)
    assert len(records(office, VersionSignature)) == 3
    assert part.drop_button.isHidden()
    assert part.form.row("notice_days_termination").editor.box.isReadOnly()
    part.seal_button.click()
    answer(record_page, document_id=str(paper))
    assert current(office, running).notice_days_termination == 60
    assert [each.status for each in record_page.parts.versions.lines] == ["current", "past"]
    record_page.tabs.select("terms")
    assert record_page.parts.terms.form.value("notice_days_termination") == 60


def test_a_signature_is_given_by_its_line_in_the_table(record_page, office, running):
    begin(record_page)
    part = record_page.parts.versions.amendment
    unicef = parties_of(office, running)["UNICEF"]
    part.signatures.select_id(str(unicef.id))
    QTest.keyClick(part.signatures, Qt.Key.Key_Return)
    assert record_page.step_form.form.value("party_id") == str(unicef.id)
    record_page.step_form.form.row("signed_on").editor.take(date(2030, 1, 1))
    record_page.step_form.submit()
    assert record_page.step_form.form.row("signed_on").reason.tone == "block"
    answer(record_page, signed_on=date(2026, 10, 10))
    (signature,) = records(office, VersionSignature)
    assert signature.party_id == unicef.id


def test_sealing_too_early_says_what_is_missing_and_the_paper_may_be_let_go(record_page, office, running):
    begin(record_page)
    part = record_page.parts.versions.amendment
    part.form.row("notice_days_termination").editor.take(60)
    part.seal_button.click()
    record_page.step_form.submit()
    assert record_page.is_asking
    assert record_page.problems
    answer(record_page, waive_reason="kept on paper only", approver="Chief")
    assert {each.item for each in records(office, Waiver)} >= {"signed_amendment_2"}
    assert len(part.line.missing) == 1


def test_an_amendment_is_dropped_and_the_terms_stay(record_page, office, running):
    begin(record_page)
    record_page.parts.versions.amendment.drop_button.click()
    answer(record_page)
    assert len(versions(office, running)) == 1
    assert record_page.tabs.tabText(3) == "Versions 1"
    assert not record_page.header.amend.isHidden()
    part = record_page.parts.versions
    assert part._stack.currentWidget() is part._alone
    assert "sealed since they were signed" in part.only_one.text()


def test_a_day_that_has_passed_is_said_to_be_retroactive(record_page, office, running):
    record_page.header.amend.click()
    assert record_page.step_form.note.isHidden()
    record_page.step_form.form.row("applies_on").editor.take(date(2026, 9, 1))
    assert "retroactive" in record_page.step_form.note.words.text()


@pytest.mark.parametrize("key", ["renew", "extend"])
def test_the_end_is_moved_by_renewal_or_extension(record_page, office, running, key):
    go(record_page, f"arrangement.{key}")
    assert "31 December 2026" in record_page.step_form.explanation.text()
    answer(record_page, until=date(2026, 6, 30), reason="the need goes on")
    assert record_page.step_form.form.row("until").reason.tone == "block"
    answer(record_page, until=date(2027, 12, 31))
    second = versions(office, running)[1]
    assert second.expiry_on == date(2027, 12, 31)
    assert record_page.tabs.current_key() == "versions"


def test_two_versions_stand_side_by_side(record_page, office, running):
    amendments.amend(office, running, reason="shorter notice", applies_on=TODAY, values={"notice_days_termination": 60})
    for party in parties_of(office, running).values():
        amendments.sign(office, running, party.id, "Omar Said", "Director", TODAY)
    amendments.seal(office, running, waive_reason="paper only", approver="Chief")
    show(record_page, running, "versions")
    part = record_page.parts.versions
    assert part._stack.currentWidget() is part._compared
    rows = {each.field: each for each in part.compare._rows}
    assert (rows["notice_days_termination"].left, rows["notice_days_termination"].right) == ("90", "60")
    shown = [part.compare.table.rows.row(place).field for place in range(part.compare.table.rows.rowCount())]
    assert "notice_days_termination" in shown
    assert "title_en" not in shown
    part.compare.only.setChecked(False)
    assert part.compare.table.rows.rowCount() == len(rows)
    assert [each.title for each in part.compare.table.rows.columns][2:] == ["Version 1", "Version 2"]


def test_looking_back_nothing_can_be_done_with_versions(record_page, frame, office, running):
    frame.bridge.look_back(office.as_of(office.today()))
    try:
        show(record_page, running, "versions")
        assert record_page.parts.versions.amend_button.isHidden()
        assert record_page.header.amend.isHidden()
        assert {each.key for each in record_page.commands() if not each.reason} == {
            "arrangement.print",
            "arrangement.pdf",
        }
    finally:
        frame.bridge.return_to_present()


def test_a_draft_has_one_version_that_may_change(fuel, office, three):
    fuel.tabs.select("versions")
    part = fuel.parts.versions
    assert part.only_one.text() == "These are the first terms. They can be changed until they are signed."
    assert part.amend_button.isHidden()
    arrangements.set_field(office, three["fuel"], "title_en", "Diesel")
    fuel.reload()
    assert part.table.rows.rowCount() == 1
