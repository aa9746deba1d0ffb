"""What stands in place of the service: addresses, F6, the way back, and that nothing typed is lost."""

from __future__ import annotations

from commonservices.domain.efficiency import CbaCase
from commonservices.office import Office
from tests.builders import record
from tests.ui.efficiency.conftest import Held, Opened


def test_the_address_keeps_the_tab_and_back_leads_to_the_lists(opened: Opened, held: Held) -> None:
    sheet = opened.case(held.adopted, "claims")
    assert sheet.tabs.current_key() == "claims"
    assert opened.page.address()["part"] == "claims"
    opened.page.records.head.back.click()
    assert opened.went == [f"services?id={held.service}&tab=efficiency"]
    assert opened.page.tabs.isVisible()


def test_a_claim_is_opened_from_its_case_by_enter(opened: Opened, held: Held) -> None:
    table = opened.case(held.adopted, "claims").tables["claims"]
    table.select_id(str(held.hours))
    table.open_requested.emit(str(held.hours))
    assert opened.page.title() == "Staff time 2025"
    assert opened.page.records.head.detail.text().startswith("UNEXAM-EFF-2025-02")


def test_f6_steps_through_what_is_shown(opened: Opened, held: Held) -> None:
    sheet = opened.case(held.draft, "lines")
    assert opened.page.regions() == [sheet.stepper, sheet.tabs, sheet.lines.main(), sheet.side]
    claim = opened.claim(held.money)
    assert claim.form().form in opened.page.regions()
    rates = opened.rates()
    assert opened.page.regions() == [rates.lines.table]


def test_another_case_begins_at_its_first_tab(opened: Opened, held: Held) -> None:
    sheet = opened.case(held.draft, "terms")
    opened.case(held.adopted)
    assert sheet.tabs.current_key() == "result"


def test_what_is_typed_is_saved_when_the_page_is_left(opened: Opened, office: Office, held: Held) -> None:
    sheet = opened.case(held.draft, "terms")
    sheet.terms.form.row("title").editor.box.setText("A smaller agreement")
    opened.page.records.head.back.click()
    assert record(office, CbaCase, held.draft).title == "A smaller agreement"


def test_the_steps_that_cannot_be_taken_say_why_in_the_menu(opened: Opened, held: Held) -> None:
    opened.case(held.draft)
    actions = {each.objectName(): each for each in opened.page.records.head.menu.actions()}
    claim = actions["efficiency.head.case.claim"]
    assert not claim.isEnabled()
    assert claim.toolTip() == "Only an adopted case becomes a claim."
    assert actions["efficiency.head.case.money"].isEnabled()
