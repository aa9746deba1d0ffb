"""The papers on the page of an arrangement: what is needed, the way from the stepper, and what is said afterwards."""

from PySide6.QtWidgets import QApplication

from commonservices.actions import arrangements as actions
from commonservices.actions import documents
from commonservices.domain.arrangements import Document
from tests.builders import records
from tests.commonservices.actions.lives import a_draft, sent_out
from tests.ui.arrangements.steps import attach, go, paper, show


def test_an_attached_paper_is_counted_in_its_tab_and_told(fuel, office, three, qtbot, tmp_path):
    attach(fuel, qtbot, paper(tmp_path, "annex.pdf"), "ANNEX")
    (document,) = records(office, Document)
    assert (document.kind, document.file_name, document.attached_id) == ("ANNEX", "annex.pdf", three["fuel"])
    assert fuel.tabs.tabText(fuel.tabs.currentIndex()) == "Documents 1"
    assert fuel.toasts == [("Documents attached: 1.", "undo")]


def test_the_way_from_a_missing_paper_begins_with_its_kind(fuel, ask, tmp_path, named):
    fuel.stepper.step_opened.emit("IN_REVIEW")
    named(fuel, "arrangement.step_missing.0.go").click()
    papers = fuel.parts.documents.papers
    assert fuel.tabs.current_key() == "documents"
    assert QApplication.focusWidget() is fuel.parts.documents.attach_button
    ask.answers = [[paper(tmp_path)]]
    fuel.parts.documents.attach_button.click()
    assert papers.batch.form.value("kind") == "DRAFT"


def test_what_the_next_steps_need_is_missing_then_on_record(record_page, office, qtbot, tmp_path):
    show(record_page, sent_out(office, a_draft(office)), "documents")
    papers = record_page.parts.documents.papers
    line = papers.list.needed.lines["signed_copy_for_signed"]
    assert line.mark.text() == "Signed copy: missing"
    assert not line.link.isHidden()
    assert papers.list.needed.title.text() == "Needed for the step “Signed”"
    attach(record_page, qtbot, paper(tmp_path), "SIGNED_COPY")
    line = papers.list.needed.lines["signed_copy_for_signed"]
    assert line.mark.text() == "Signed copy: on record"
    assert line.link.isHidden()


def test_a_need_that_was_let_go_says_why_and_who(fuel, office, three):
    actions.waive(office, three["fuel"], "signed_copy_for_signed", "Lost in the post", "A. Chief")
    show(fuel, three["fuel"], "documents")
    line = fuel.parts.documents.papers.list.needed.lines["signed_copy_for_signed"]
    assert line.mark.text() == "Signed copy: let go"
    assert line.why.text() == "Lost in the post. Approved by A. Chief."
    assert line.link.isHidden()


def test_the_link_of_a_missing_paper_asks_for_files_of_its_kind(fuel, ask, tmp_path):
    fuel.tabs.select("documents")
    papers = fuel.parts.documents.papers
    ask.answers = [[paper(tmp_path)]]
    papers.list.needed.lines["signed_copy_for_signed"].link.click()
    assert papers.batch.form.value("kind") == "SIGNED_COPY"


def test_another_record_leaves_the_batch_that_was_begun(fuel, three, ask, tmp_path):
    ask.answers = [[paper(tmp_path)]]
    go(fuel, "arrangement.attach")
    papers = fuel.parts.documents.papers
    assert papers.is_asking
    show(fuel, three["clinic"], "documents")
    assert not papers.is_asking
    assert papers.batch.paths() == []


def test_a_register_for_reading_only_offers_no_way_in(fuel, office, three, tmp_path):
    documents.attach(office, "arrangement", three["fuel"], paper(tmp_path), "DRAFT")
    office.read_only = True
    show(fuel, three["fuel"], "documents")
    shown = fuel.parts.documents.papers.list
    assert shown.attach_button.isHidden()
    assert shown.scan_button.isHidden()
    assert shown.replace_button.isHidden()
    assert not shown.open_button.isHidden()
