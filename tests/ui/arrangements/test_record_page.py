"""The page of one arrangement, driven as a person does."""

from datetime import date
from functools import partial
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from commonservices.actions import arrangements as actions
from commonservices.actions import documents, drafts
from commonservices.domain.arrangements import (
    Arrangement,
    ArrangementEvent,
    ArrangementVersion,
    ClauseCheck,
    Clearance,
    Document,
    Waiver,
)
from tests.builders import a_service, parties_of, record, records
from ui.arrangements.record_page import ArrangementPage
from ui.arrangements.record_parts import KEYS
from ui.arrangements.terms_form import PLACE
from ui.kit.field_spec import Amount
from ui.page import parse_address


@pytest.fixture
def page(frame, shown):
    made = ArrangementPage(frame)
    made.opened, made.problems, made.toasts = [], [], []
    made.open_requested.connect(made.opened.append)
    made.problem.connect(made.problems.append)
    made.toast_requested.connect(lambda *told: made.toasts.append(told))
    shown(made, 1100, 640)
    return made


@pytest.fixture
def fuel(page, three):
    page.open({"id": str(three["fuel"])})
    return page


def state_of(office, id):
    return record(office, Arrangement, id).state


def terms_of(office, id):
    return record(office, ArrangementVersion, record(office, Arrangement, id).version_id)


def go(page, key="arrangement.next"):
    next(each for each in page.commands() if each.key == key).run()


def paper(folder: Path, name="draft.pdf", content=b"paper"):
    path = folder / name
    path.write_bytes(content)
    return path


# --- reading -----------------------------------------------------------------------------------------------------


def test_the_head_says_what_it_is(fuel, office, three):
    assert fuel.header.title.text() == "Fuel supply"
    assert fuel.header.state.text() == "Draft"
    reference = record(office, Arrangement, three["fuel"]).reference
    assert fuel.header.detail.text() == f"{reference} · Common services MOU · Reimbursable · USD 1,000"
    assert fuel.title() == "Fuel supply"


def test_tabs_carry_their_counts_and_the_address_the_tab(fuel, three):
    assert [fuel.tabs.tabText(place) for place in range(fuel.tabs.count())] == [
        "Overview",
        "Services 0",
        "Terms",
        "Documents 0",
        "Clauses 0",
        "History 1",
    ]
    fuel.tabs.select("terms")
    assert fuel.address() == {"id": str(three["fuel"]), "tab": "terms"}
    fuel.open({"id": str(three["clinic"])})
    assert fuel.tabs.current_key() == "overview"
    assert fuel.title() == "Shared clinic"


def test_a_record_that_is_gone_says_so(page):
    page.open({"id": str(UUID(int=5))})
    assert page._outer.currentWidget() is page.gone
    assert page.commands()


def test_back_goes_to_the_list_with_this_row(fuel, three):
    fuel.header.back.click()
    assert parse_address(fuel.opened[-1]) == ("arrangements", {"row": str(three["fuel"])})


# --- the life ----------------------------------------------------------------------------------------------------


def test_the_stepper_shows_where_it_is_and_explains_each_step(fuel):
    steps = fuel.stepper.steps
    assert [step.key for step in steps] == ["DRAFT", "IN_REVIEW", "CLEARED", "SIGNING", "SIGNED", "ACTIVE", "ENDED"]
    assert steps[0].state == "now"
    assert (steps[5].detail, steps[6].detail) == ("from 1 Jan 26", "to 31 Dec 26")
    assert "draft is not attached" in steps[1].explanation
    QTest.keyClick(fuel.stepper, Qt.Key.Key_Right)
    QTest.keyClick(fuel.stepper, Qt.Key.Key_Return)
    assert "draft is not attached" in fuel.step_note.words.text()
    assert fuel.escape()
    assert fuel.step_note.isHidden()


def test_what_blocks_the_next_step_is_said_and_led_to(fuel):
    go(fuel)
    assert fuel.problems == ["The draft is not attached. Attach a document of the kind Draft."]
    assert fuel.tabs.current_key() == "documents"
    assert QApplication.focusWidget() is fuel.parts.documents.attach_button


def test_it_goes_from_draft_to_active_by_the_page_alone(fuel, office, three, ask, tmp_path, qtbot):
    id = three["fuel"]
    ask.answers = [paper(tmp_path), "DRAFT"]
    go(fuel, "arrangement.attach")
    go(fuel)
    assert state_of(office, id) == "IN_REVIEW"
    ask.answers = ["A. Reviewer, technical", "B. Reviewer, finance"]
    go(fuel)
    go(fuel)
    assert {each.kind for each in records(office, Clearance, arrangement_id=id)} == {"TECHNICAL", "FINANCE"}
    go(fuel)
    assert state_of(office, id) == "CLEARED"
    go(fuel)
    assert state_of(office, id) == "SIGNING"
    assert fuel.header.next.text() == "Record signature"
    for name in ("A. Provider", "B. Client"):
        go(fuel)
        form = fuel.parts.overview.parties.editor.form
        assert QApplication.focusWidget() is form.row("signatory_name").editor.box
        QTest.keyClicks(form.row("signatory_name").editor.box, name)
        QTest.keyClick(form.row("signatory_name").editor.box, Qt.Key.Key_Tab)
        QTest.keyClicks(form.row("signatory_title").editor.box, "Director")
        QTest.keyClick(form.row("signatory_title").editor.box, Qt.Key.Key_Tab)
        QTest.keyClicks(form.row("signed_on").editor.box, "1 Oct 2026")
        QTest.keyClick(form.row("signed_on").editor.box, Qt.Key.Key_Return)
    assert all(party.signed_on == date(2026, 10, 1) for party in parties_of(office, id).values())
    ask.answers = [paper(tmp_path, "signed.pdf", b"signed"), "SIGNED_COPY"]
    go(fuel, "arrangement.attach")
    go(fuel)
    assert state_of(office, id) == "SIGNED"
    assert fuel.toasts[-1][0] == "The arrangement is now: Signed."


def test_a_requirement_is_let_go_with_reason_and_approver(fuel, office, three, ask, named):
    ask.answers = ["paper only site", "Chief of Mission Support"]
    named(fuel, "arrangement.missing.0.waive").click()
    (waiver,) = records(office, Waiver, arrangement_id=three["fuel"])
    assert (waiver.item, waiver.reason, waiver.approver) == (
        "draft_document",
        "paper only site",
        "Chief of Mission Support",
    )
    assert fuel.parts.overview.side.missing.isHidden()


def test_cancelling_asks_for_a_reason_and_leaving_changes_nothing(fuel, office, three, ask):
    move = next(each for each in fuel.detail.moves if each.to_state == "CANCELLED")
    fuel.header.move_requested.emit(move)
    assert state_of(office, three["fuel"]) == "DRAFT"
    ask.answers = ["no longer needed"]
    fuel.header.move_requested.emit(move)
    assert state_of(office, three["fuel"]) == "CANCELLED"
    event = records(office, ArrangementEvent, arrangement_id=three["fuel"])[-1]
    assert "no longer needed" in {each.reason for each in records(office, ArrangementEvent)} | {event.reason}
    assert fuel.stepper.steps[6].label == "Cancelled"
    assert fuel.stepper.steps[2].explanation == "This step was passed over."


def test_a_demo_arrangement_is_suspended_from_a_day_with_a_reason(page, frame, demo_office, ask):
    frame.bridge.replace_office(demo_office)
    id = next(each.id for each in records(demo_office, Arrangement) if each.reference == "DEMO-011")
    page.open({"id": str(id)})
    move = next(each for each in page.detail.moves if each.to_state == "SUSPENDED")
    ask.answers = ["not a day"]
    page.header.move_requested.emit(move)
    assert page.problems
    ask.answers = ["28 Sep 2026", "road closed"]
    page.header.move_requested.emit(move)
    assert state_of(demo_office, id) == "SUSPENDED"
    assert page.stepper.steps[5].label == "Suspended"
    assert "28 September 2026" in page.stepper.steps[5].explanation
    assert "road closed" in page.stepper.steps[5].explanation


def test_a_review_is_recorded(page, frame, demo_office, ask):
    frame.bridge.replace_office(demo_office)
    id = next(each.id for each in records(demo_office, Arrangement) if each.reference == "DEMO-001")
    page.open({"id": str(id)})
    assert "REVIEW_DUE" in page.detail.row.flags
    ask.answers = ["all in order"]
    go(page, "arrangement.review")
    assert "REVIEW_DUE" not in page.detail.row.flags


# --- terms -------------------------------------------------------------------------------------------------------


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


# --- parties -----------------------------------------------------------------------------------------------------


def test_a_party_is_added_by_another_name_and_twice_is_refused(fuel, office, three):
    adder = fuel.parts.overview.parties.adder
    for _ in range(2):
        adder.edit.setText("PNUD")
        fuel.parts.overview.parties.add()
    assert "UNDP" in parties_of(office, three["fuel"])
    assert fuel.parts.overview.parties.reason.tone == "block"
    assert fuel.problems
    assert fuel.parts.overview.parties.table.rows.rowCount() == 3


def test_adding_nobody_says_what_to_type(fuel):
    fuel.parts.overview.parties.add_button.click()
    assert "No entity is entered" in fuel.parts.overview.parties.reason.words.text()


def test_a_role_is_changed_in_place(fuel, office, three):
    party = parties_of(office, three["fuel"])["WFP"]
    fuel.parts.overview.parties.table.select_id(str(party.id))
    QTest.keyClick(fuel.parts.overview.parties.table, Qt.Key.Key_Return)
    editor = fuel.parts.overview.parties.editor
    assert not editor.isHidden()
    editor.form.row("role").editor.take("LEAD")
    assert parties_of(office, three["fuel"])["WFP"].role == "LEAD"
    assert fuel.escape()
    assert editor.isHidden()
    assert QApplication.focusWidget() is fuel.parts.overview.parties.table


def test_a_signature_in_the_future_is_refused_under_its_field(fuel, office, three):
    party = parties_of(office, three["fuel"])["WFP"]
    fuel.parts.overview.parties.edit_party(party.id, "signed_on")
    row = fuel.parts.overview.parties.editor.form.row("signed_on")
    row.editor.edit.setText("1 Jan 2030")
    row.editor.commit()
    assert row.reason.tone == "block"
    assert parties_of(office, three["fuel"])["WFP"].signed_on is None


def test_two_parties_stay_and_a_third_may_go(page, office, three):
    page.open({"id": str(three["clinic"])})
    editor = page.parts.overview.parties.editor
    page.parts.overview.parties.edit_party(parties_of(office, three["clinic"])["UNFPA"].id)
    editor.remove.click()
    assert set(parties_of(office, three["clinic"])) == {"WHO", "UNDP"}
    page.parts.overview.parties.edit_party(parties_of(office, three["clinic"])["UNDP"].id)
    editor.remove.click()
    assert len(parties_of(office, three["clinic"])) == 2
    assert page.problems


# --- documents, services, clauses, history -----------------------------------------------------------------------


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


def test_services_are_listed_and_opened(fuel, office, three, frame):
    added = frame.bridge.do(partial(a_service, name_en="Diesel", arrangement_id=three["fuel"]))
    assert fuel.tabs.tabText(1) == "Services 1"
    fuel.tabs.select("services")
    fuel.parts.services.table.select_id(str(added.id))
    QTest.keyClick(fuel.parts.services.table, Qt.Key.Key_Return)
    assert parse_address(fuel.opened[-1]) == ("services", {"id": str(added.id)})
    fuel.parts.services.head.link.click()
    assert parse_address(fuel.opened[-1])[1] == {"new": "1", "arrangement": str(three["fuel"])}


def test_clauses_are_answered_by_single_keys(fuel, office, three):
    fuel.tabs.select("clauses")
    fuel.parts.clauses.table.setFocus()
    first = fuel.parts.clauses.table.current_row().code
    for key in (Qt.Key.Key_Y, Qt.Key.Key_N, Qt.Key.Key_A):
        QTest.keyClick(fuel.parts.clauses.table, key)
    checks = {each.clause: each.present for each in records(office, ClauseCheck)}
    assert sorted(checks.values()) == ["N", "NA", "Y"]
    assert checks[first] == "Y"
    assert fuel.tabs.tabText(4) == "Clauses 3"
    fuel.parts.clauses.table.select_id(first)
    fuel.parts.clauses.form.row("reference").editor.take("Article 3")
    assert {each.clause: each.reference for each in records(office, ClauseCheck)}[first] == "Article 3"


def test_the_history_tells_from_what_to_what_and_takes_an_act_back(fuel, office, three):
    actions.set_field(office, three["fuel"], "title_en", "Petrol supply", "name agreed")
    fuel.reload()
    fuel.tabs.select("history")
    cells = [cell.text for cell in fuel.parts.history.table.rows.cells(0)]
    assert cells[3:] == ["Title (English)", "Fuel supply", "Petrol supply", "name agreed"]
    fuel.parts.history.undo_button.click()
    assert terms_of(office, three["fuel"]).title_en == "Fuel supply"
    assert fuel.toasts[-1] == ("The act was taken back.", "undo")


def test_taking_back_asks_where_something_changed_since(fuel, office, three, ask):
    actions.set_fields(office, three["fuel"], {"title_en": "First", "purpose": "Why"})
    actions.set_field(office, three["fuel"], "title_en", "Second")
    fuel.reload()
    place = next(n for n, line in enumerate(fuel.parts.history.lines) if line.after == "Why")
    fuel.parts.history.table.select_id(str(place))
    ask.answers = ["keep"]
    fuel.parts.history.undo_button.click()
    terms = terms_of(office, three["fuel"])
    assert (terms.title_en, terms.purpose) == ("Second", "")


# --- looking back ------------------------------------------------------------------------------------------------


def test_an_earlier_day_can_only_be_read(fuel, frame, office, three):
    past = office.as_of(office.today())
    frame.bridge.look_back(past)
    try:
        fuel.open({"id": str(three["fuel"])})
        assert fuel.header.next.isHidden()
        assert fuel.parts.overview.parties.add_line.isHidden()
        assert fuel.parts.documents.attach_button.isHidden()
        assert fuel.parts.terms.form.row("title_en").editor.edit.isReadOnly()
        assert fuel.parts.history.undo_button.isHidden()
        assert all(command.reason for command in fuel.commands())
        fuel.leave()
    finally:
        frame.bridge.return_to_present()


def test_every_part_has_a_name_and_the_regions_are_in_order(fuel):
    for key in KEYS:
        assert fuel.parts.part(key).accessibleName()
    assert [each.objectName() for each in fuel.regions()] == [
        "arrangement.header.next",
        "arrangement.stepper",
        "arrangement.tabs",
        "arrangement.overview",
    ]
    assert fuel.stepper.accessibleName().startswith("Life cycle, step 1 of 7, Draft")
