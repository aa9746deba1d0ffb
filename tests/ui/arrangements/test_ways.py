"""From each thing that can be missing to the place where it is entered."""

import pytest
from PySide6.QtWidgets import QApplication

from commonservices.domain.guards import Missing
from tests.commonservices.actions.lives import active
from tests.ui.arrangements.steps import show
from tests.ui.questions import open_question


@pytest.mark.parametrize(
    ("missing", "tab"),
    [
        (Missing("draft_document_missing"), "documents"),
        (Missing("paper_missing", params={"value": "SIGNED_COPY"}), "documents"),
        (Missing("no_service"), "services"),
        (Missing("item_missing", params={"value": "liability_note"}), "clauses"),
        (Missing("item_missing", params={"value": "notice_days"}), "terms"),
        (Missing("required", "effective_on"), "terms"),
        (Missing("required", "owner_person_id"), "terms"),
        (Missing("required", "type"), "terms"),
        (Missing("required", "signatory_name"), "overview"),
        (Missing("signature_missing", "signed_on"), "overview"),
        (Missing("too_few_parties", "parties"), "overview"),
        (Missing("amendments_open"), "versions"),
        (Missing("actions_open"), "duties"),
    ],
    ids=lambda value: value if isinstance(value, str) else f"{value.rule}-{value.field}",
)
def test_each_thing_leads_to_its_tab(fuel, missing, tab):
    fuel.ways.go(missing)
    assert fuel.tabs.current_key() == tab


def test_the_field_itself_gets_the_keyboard(fuel):
    fuel.ways.go(Missing("required", "effective_on"))
    assert QApplication.focusWidget() is fuel.parts.terms.form.row("effective_on").editor.box


def test_an_empty_field_of_signed_terms_is_shown_and_leads_to_an_amendment(record_page, office, qtbot):
    show(record_page, active(office))
    with qtbot.waitSignal(record_page.problem) as said:
        record_page.ways.go(Missing("required", "purpose"))
    assert said.args == ["Purpose is empty in the signed terms. An amendment enters it."]
    assert QApplication.focusWidget().text() == "Amend…"


def test_a_signature_leads_into_the_editor_of_the_party(fuel):
    fuel.ways.go(Missing("signature_missing", "signed_on"))
    assert fuel.parts.overview.parties.is_editing


def test_a_clearance_is_asked_for_at_once(fuel):
    fuel.ways.go(Missing("clearance_missing", params={"value": "FINANCE"}))
    assert open_question().windowTitle() == "Record a clearance"


def test_where_all_have_signed_the_way_in_is_the_accession(record_page, office):
    show(record_page, active(office))
    record_page.ways.go(Missing("too_few_parties", "parties"))
    assert QApplication.focusWidget() is record_page.parts.overview.parties.join_button


def test_a_page_without_a_record_leads_nowhere(record_page):
    record_page.ways.go(Missing("no_service"))
    assert record_page.tabs.current_key() == "overview"
