"""The open amendment in its tab: what it says is missing, what may still be changed, and what a signature stops."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from commonservices.actions import amendments
from tests.builders import entity, parties_of
from tests.commonservices.actions.lives import a_paper, active, current, versions
from tests.ui.arrangements.steps import answer, go, show
from tests.ui.kit.seen import heard
from ui.kit.field_spec import Amount

TODAY = date(2026, 10, 12)


@pytest.fixture
def opened(office, record_page):
    """The page of an arrangement with an amendment that changes nothing yet."""
    id = active(office)
    amendments.amend(office, id, reason="prices of the new year", applies_on=TODAY)
    show(record_page, id, "versions")
    return id


@pytest.fixture
def part(record_page, opened):
    return record_page.parts.versions.amendment


def sign(office, id, *codes):
    held = parties_of(office, id)
    for code in codes or held:
        amendments.sign(office, id, held[code].id, "Omar Said", "Director", TODAY)


def texts(table):
    return [[cell.text for cell in table.rows.cells(place)] for place in range(table.rows.rowCount())]


def test_it_lists_what_is_missing_until_nothing_is(record_page, office, opened, part, tmp_path):
    assert part.head.title.text() == "Amendment 2"
    assert part.note.title.text() == "Still missing"
    assert len(part.note.words.text().splitlines()) == len(part.line.missing) == 3
    part.form.row("notice_days_termination").editor.take(60)
    assert len(part.line.missing) == 2
    sign(office, opened)
    record_page.reload()
    assert len(part.line.missing) == 1
    assert part.note.words.text().startswith("The signed amendment is not attached.")


def test_who_has_signed_stands_in_the_table(record_page, office, opened, part):
    assert {line[2] for line in texts(part.signatures)} == {"waiting"}
    assert {line[1] for line in texts(part.signatures)} == {"—"}
    sign(office, opened, "WFP")
    record_page.reload()
    line = next(each for each in texts(part.signatures) if each[0] == "WFP")
    assert line == ["WFP", "Omar Said, Director", "12 October 2026"]


def test_a_line_that_is_signed_asks_for_no_second_signature(record_page, office, opened, part):
    sign(office, opened, "WFP")
    record_page.reload()
    part.signatures.select_id(str(parties_of(office, opened)["WFP"].id))
    QTest.keyClick(part.signatures, Qt.Key.Key_Return)
    assert not record_page.is_asking


def test_the_form_offers_only_those_who_have_not_signed(record_page, office, opened, part):
    sign(office, opened, "WFP")
    record_page.reload()
    part.sign_button.click()
    choices = record_page.step_form.form.row("party_id").spec.choices
    assert {each.label for each in choices} == {"UNICEF", "UNDP"}
    assert record_page.step_form.title.text() == "Record a signature under amendment 2"


def test_the_first_signature_fixes_the_terms_and_the_way_to_drop_it(record_page, office, opened, part):
    part.form.row("notice_days_termination").editor.take(60)
    assert not part.drop_button.isHidden()
    sign(office, opened, "WFP")
    record_page.reload()
    assert part.drop_button.isHidden()
    assert part.form.row("notice_days_termination").editor.box.isReadOnly()
    record_page.deeds.drop()
    answer(record_page, reason="no longer wanted")
    assert len(versions(office, opened)) == 2
    assert record_page.is_asking


def test_only_changed_terms_are_marked_and_a_change_taken_back_is_not(part, office, opened):
    row = part.form.row("notice_days_withdrawal")
    row.editor.take(30)
    marked = [name for name in part.form.names() if part.form.row(name).reason.tone == "hint"]
    assert marked == ["notice_days_withdrawal"]
    row.editor.take(60)
    assert not [name for name in part.form.names() if part.form.row(name).reason.tone == "hint"]
    assert "changes no term yet" in part.note.words.text()


def test_the_words_of_the_amendment_itself_are_changed_and_not_marked(part, office, opened):
    part.form.row("version_reason").editor.take("prices agreed in October")
    assert versions(office, opened)[1].version_reason == "prices agreed in October"
    assert part.form.row("version_reason").reason.tone != "hint"


def test_a_reason_is_not_emptied(part, office, opened, record_page):
    part.form.row("version_reason").editor.take("")
    assert versions(office, opened)[1].version_reason == "prices of the new year"
    assert record_page.problems


def test_a_title_typed_and_not_left_is_saved_when_the_page_is_left(record_page, part, office, opened):
    part.form.row("title_en").editor.edit.setText("Shared fuel, amended")
    record_page.leave()
    assert versions(office, opened)[1].title_en == "Shared fuel, amended"
    assert current(office, opened).title_en == "Shared fuel"


def test_money_of_the_amendment_keeps_the_terms_in_force(part, office, opened):
    part.form.row("ceiling_amount").editor.take(Amount(1200050, "USD"))
    assert versions(office, opened)[1].ceiling_amount == 1200050
    assert versions(office, opened)[1].currency == "USD"
    assert current(office, opened).ceiling_amount is None


def test_one_who_withdraws_before_it_applies_does_not_sign(record_page, office):
    from commonservices.actions import withdrawals

    id = active(office)
    leaving = parties_of(office, id)["UNDP"]
    withdrawals.withdraw(
        office,
        leaving.id,
        notice_on=TODAY,
        reason="leaves",
        leaves_on=date(2026, 10, 31),
        shorter_reason="agreed",
        approver="Chief",
    )
    amendments.amend(office, id, reason="prices", applies_on=date(2026, 12, 1))
    show(record_page, id, "versions")
    part = record_page.parts.versions.amendment
    assert {each.line.party_id for each in map(part.signatures.rows.row, range(2))} == {
        parties_of(office, id)[code].id for code in ("UNICEF", "WFP")
    }
    assert part.signatures.rows.rowCount() == 2


def test_an_amendment_that_applies_later_is_sealed_and_waits(record_page, office, tmp_path):
    id = active(office)
    values = {"notice_days_termination": 60}
    amendments.amend(office, id, reason="prices", applies_on=date(2026, 12, 1), values=values)
    sign(office, id)
    paper = a_paper(office, id, tmp_path)
    show(record_page, id, "versions")
    record_page.parts.versions.amendment.seal_button.click()
    answer(record_page, document_id=str(paper))
    assert current(office, id).number == 1
    lines = record_page.parts.versions.lines
    assert [each.status for each in lines] == ["sealed", "current"]
    words = texts(record_page.parts.versions.table)
    assert words[0][1] == "sealed, to come"
    assert words[0][2] == "1 December 2026"
    assert words[0][4:6] == ["1", "3 of 3"]
    assert not record_page.parts.versions.amend_button.isHidden()


def test_a_retroactive_one_says_so_in_the_table(record_page, office):
    id = active(office)
    values = {"notice_days_termination": 60}
    amendments.amend(office, id, reason="prices", applies_on=date(2026, 9, 1), values=values)
    sign(office, id)
    amendments.seal(office, id, waive_reason="paper only", approver="Chief")
    show(record_page, id, "versions")
    assert texts(record_page.parts.versions.table)[0][1] == "in force, retroactive"


def test_it_can_be_heard_and_reached(part, record_page, opened):
    assert heard(part) == "Open amendment"
    assert heard(part.signatures) == "Signatures"
    for button in (part.sign_button, part.seal_button, part.drop_button):
        assert heard(button).rstrip("…")
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert record_page.regions()[-1] is record_page.parts.versions


def test_looking_back_it_is_read_only(record_page, frame, office, opened):
    frame.bridge.look_back(office.as_of(office.today()))
    try:
        show(record_page, opened, "versions")
        part = record_page.parts.versions.amendment
        assert all(each.isHidden() for each in (part.sign_button, part.seal_button, part.drop_button))
        assert part.form.row("title_en").editor.box.isReadOnly()
        part.signatures.open_requested.emit("")
        assert not record_page.is_asking
    finally:
        frame.bridge.return_to_present()


def test_a_second_amendment_is_not_begun_beside_an_open_one(record_page, office, opened):
    greyed = {each.key: each.reason for each in record_page.commands()}
    for key in ("amend", "renew", "extend"):
        assert greyed[f"arrangement.{key}"] == "An amendment is open already."
    record_page.deeds.amend()
    record_page.deeds.prolong("extend")
    assert not record_page.is_asking


@pytest.mark.parametrize(("reason", "day", "field"), [("", TODAY, "reason"), ("so", date(2025, 6, 1), "applies_on")])
def test_an_amendment_without_reason_or_before_its_terms_is_not_begun(record_page, office, reason, day, field):
    id = active(office)
    show(record_page, id)
    go(record_page, "arrangement.amend")
    answer(record_page, reason=reason, applies_on=day)
    assert record_page.is_asking
    assert record_page.step_form.form.row(field).reason.tone == "block"
    assert len(versions(office, id)) == 1


def test_one_who_joined_signs_the_next_amendment(record_page, office):
    from commonservices.actions import withdrawals

    id = active(office)
    withdrawals.accede(
        office,
        id,
        entity("UNFPA"),
        "CLIENT",
        joined_on=TODAY,
        signatory_name="Omar Said",
        signatory_title="Director",
        signed_on=TODAY,
        reason="agreed by letter",
    )
    amendments.amend(office, id, reason="prices", applies_on=TODAY)
    show(record_page, id, "versions")
    assert {line[0] for line in texts(record_page.parts.versions.amendment.signatures)} == {
        "UNICEF",
        "WFP",
        "UNDP",
        "UNFPA",
    }
