"""The tab Efficiency: cases and claims in tables, what is begun there, and where Enter leads."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget
from pytestqt.qtbot import QtBot

from commonservices.domain.efficiency import CbaCase, EfficiencyRecord
from commonservices.office import Office
from tests.builders import entity, record, records
from tests.ui import questions
from tests.ui.efficiency.conftest import Held, Opened, cells


def test_cases_and_claims_stand_in_tables_with_money_and_hours_apart(opened: Opened) -> None:
    part = opened.lists()
    assert cells(part.cases, "state") == ["Adopted", "Draft"]
    assert cells(part.cases, "avoidance") == ["USD 709,661.69", "USD 709,661.69"]
    assert cells(part.cases, "hours") == ["8,780", "8,780"]
    assert cells(part.cases, "years") == ["2025 to 2029", "2027 to 2031"]
    assert cells(part.claims, "category") == ["Cost avoidance", "Staff time"]
    assert cells(part.claims, "money") == ["USD 39,820.00", "—"]
    assert cells(part.claims, "hours") == ["—", "1,580"]
    assert part.claim_head.detail.text() == "Estimated 2"


def test_an_empty_tab_says_what_to_do_next(opened: Opened, held: Held) -> None:
    opened.service = held.other
    part = opened.lists()
    assert part.cases.isHidden()
    assert part.no_case.text().startswith("No case yet. Begin one")
    assert part.no_claim.text().startswith("Nothing is claimed yet.")
    assert part.regions() == [part.case_button, part.claim_button]


def test_enter_opens_a_case_in_place_of_the_service_and_escape_leads_back(
    opened: Opened, held: Held, qtbot: QtBot
) -> None:
    part = opened.lists()
    part.cases.select_id(str(held.draft))
    qtbot.keyClick(part.cases, Qt.Key.Key_Return)
    assert opened.went == [f"services?id={held.service}&tab=efficiency&case={held.draft}"]
    page = opened.page
    assert page.records.isVisible()
    assert page.focusWidget() is opened.case(held.draft).tables["result"]
    assert page.title() == "A smaller one"
    assert page.address() == {
        "id": str(held.service), "tab": "efficiency", "case": str(held.draft), "part": "",
    }  # fmt: skip
    assert page.escape()
    assert part.isVisible()
    assert part.cases.current_id() == str(held.draft)
    assert page.focusWidget() is part.cases


def test_a_new_case_is_begun_and_opened_where_its_costs_are_entered(opened: Opened, office: Office, held: Held) -> None:
    opened.service = held.other
    opened.lists().case_button.click()
    questions.answer(title="Shared franking machine", base_year=2027)
    (made,) = records(office, CbaCase, service_id=held.other)
    assert (made.title, made.approach, made.horizon_years, made.state) == (
        "Shared franking machine",
        "ESTIMATED",
        5,
        "DRAFT",
    )
    assert opened.page.address()["case"] == str(made.id)
    assert opened.page.address()["part"] == "lines"


def test_a_claim_by_hand_takes_the_managing_entity_and_is_opened(opened: Opened, office: Office, held: Held) -> None:
    opened.service = held.other
    opened.lists()
    opened.command("service.claim").run()
    assert questions.open_question().form.value("owner_id") == str(entity("UNEXAM"))
    questions.answer(category="COST_SAVING", currency="EUR", comparator="what each paid before")
    (made,) = records(office, EfficiencyRecord, service_id=held.other)
    assert (made.year, made.category, made.comparator) == (2025, "COST_SAVING", "what each paid before")
    assert made.currency == "EUR"
    assert opened.page.address()["claim"] == str(made.id)


def test_what_is_claimed_already_is_refused_at_its_field_and_stays_typed(opened: Opened, held: Held) -> None:
    opened.lists().claim_button.click()
    questions.answer(category="COST_AVOIDANCE", comparator="each alone")
    dialog = questions.open_question()
    assert dialog.form.row("category").reason.tone == "block"
    assert dialog.form.value("comparator") == "each alone"
    dialog.reject()


def test_the_hourly_rates_are_one_step_away(opened: Opened, held: Held) -> None:
    opened.lists().rates_button.click()
    assert opened.page.title() == "Hourly rates"
    assert opened.page.address() == {
        "id": str(held.service), "tab": "efficiency", "rates": "1", "part": "",
    }  # fmt: skip


def test_a_narrow_tab_folds_what_is_needed_least(opened: Opened) -> None:
    part = opened.lists()
    assert not part.claims.isColumnHidden(part.claims.rows.column_of("remark"))
    opened.page.resize(700, 500)
    assert part.claims.isColumnHidden(part.claims.rows.column_of("remark"))
    assert part.cases.isColumnHidden(part.cases.rows.column_of("approach"))
    assert not part.cases.isColumnHidden(part.cases.rows.column_of("hours"))


def test_a_register_for_reading_offers_nothing_to_begin(opened: Opened) -> None:
    opened.page.bridge.office.read_only = True
    part = opened.lists()
    assert part.case_button.isHidden()
    assert opened.command("service.case").reason == "The register is shown for reading only."
    assert isinstance(opened.page.parts, QStackedWidget)


def test_a_case_that_is_gone_says_so_instead_of_failing(opened: Opened, held: Held, office: Office) -> None:
    opened.at(case=held.service)
    assert opened.page.gone.isVisible()
    assert record(office, CbaCase, held.draft) is not None
