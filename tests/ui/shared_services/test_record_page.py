"""The page of one service as a whole."""

from __future__ import annotations

from functools import partial

from commonservices.actions import shared_services as actions
from commonservices.office import Office
from commonservices.queries import shared_services as queries
from tests.ui.shared_services.conftest import Heard
from tests.ui.usage.stores import Small
from ui.page import PageFrame
from ui.shared_services.kpi_part import KpiPart
from ui.shared_services.record_page import ServicePage
from ui.shared_services.terms_part import ServiceTerms


def test_addresses_keep_the_tab(record: ServicePage, small: Small, heard: Heard) -> None:
    record.tabs.select("kpis")
    assert record.address() == {"id": str(small.fuel), "tab": "kpis"}
    record.open({"id": str(small.clinic)})
    assert record.address() == {"id": str(small.clinic), "tab": ""}
    record.open_usage()
    record.header.back_requested.emit()
    assert heard.opened == [f"usage?service={small.clinic}", f"services?row={small.clinic}"]


def test_a_service_that_is_gone_says_so(record: ServicePage, frame: PageFrame, small: Small) -> None:
    frame.bridge.do(partial(actions.add, values={"name_en": "Short-lived", "catalogue_code": "ENG-03"}))
    found = queries.page(frame.bridge.office, queries.ServiceFilter(text="short-lived"))[0]
    record.open({"id": str(found.id)})
    frame.bridge.undo()
    assert record.gone.isVisible()


def test_a_tab_nobody_knows_is_the_overview(record: ServicePage, small: Small) -> None:
    record.open({"id": str(small.fuel), "tab": "colours"})
    assert record.tabs.current_key() == "overview"


def test_tabs_count_indicators_and_documents(record: ServicePage) -> None:
    labels = [record.tabs.accessibleTabName(at) for at in range(record.tabs.count())]
    assert labels == ["Overview", "Terms", "Orders", "Indicators 1", "Efficiency", "Documents 0", "History"]


def test_the_next_step_is_the_filled_command(record: ServicePage, small: Small, frame: PageFrame) -> None:
    command = next(each for each in record.commands() if each.key == "service.next")
    assert command.primary
    assert command.reason == "No step leads on from here."
    frame.bridge.do(partial(actions.move, id=small.fuel, to="UNDER_MODIFICATION"))
    command = next(each for each in record.commands() if each.key == "service.next")
    assert (command.text, command.reason) == ("Make active", "")


def test_a_step_is_told_with_undo(record: ServicePage, heard: Heard, small: Small, frame: PageFrame) -> None:
    record.move_to("UNDER_MODIFICATION")
    assert heard.toasts[-1] == "The service is now: Under modification."
    frame.bridge.undo()
    assert queries.detail(frame.bridge.office, small.fuel).service.status == "ACTIVE"
    assert record.header.status.text() == "Active"


def test_editing_goes_to_the_name(record: ServicePage) -> None:
    record.edit()
    assert record.tabs.current_key() == "terms"
    part = record.parts.part("terms")
    assert isinstance(part, ServiceTerms)
    assert part.form.row("name_en").editor.box.hasFocus()


def test_a_reading_is_entered_at_its_day_and_without_indicators_one_is_chosen(
    record: ServicePage, small: Small
) -> None:
    record.enter_reading()
    part = record.parts.part("kpis")
    assert isinstance(part, KpiPart)
    assert part.form.row("as_of").editor.box.hasFocus()
    record.open({"id": str(small.clinic)})
    record.enter_reading()
    assert part.adder.indicator.box.hasFocus()


def test_letters_and_f2_edit(record: ServicePage) -> None:
    command = next(each for each in record.commands() if each.key == "service.edit")
    assert (command.shortcut, command.letter) == ("F2", "E")


def test_f6_stops_at_the_tabs_and_the_part_shown(record: ServicePage) -> None:
    record.tabs.select("history")
    assert record.regions() == [record.tabs, record.parts.part("history")]


def test_leaving_saves_what_is_typed(record: ServicePage, small: Small, frame: PageFrame) -> None:
    record.edit()
    part = record.parts.part("terms")
    assert isinstance(part, ServiceTerms)
    part.form.row("name_fr").editor.box.setText("Gazole en vrac")  # type: ignore[attr-defined]
    record.leave()
    assert queries.detail(frame.bridge.office, small.fuel).service.name_fr == "Gazole en vrac"


def test_before_a_service_is_opened_there_is_nothing_to_say(frame: PageFrame) -> None:
    made = ServicePage(frame)
    assert made.title() == "Service"
    assert made.address() == {"id": "", "tab": ""}
    made.reload()
    assert made.detail is None
    made.deleteLater()


def test_a_register_for_reading_only_gives_the_reason_with_each_command(record: ServicePage, office: Office) -> None:
    office.read_only = True
    record.reload()
    reasons = {each.key: each.reason for each in record.commands()}
    for reading in ("usage", "print", "pdf", "efficiency"):
        assert reasons.pop(f"service.{reading}") == ""
    assert set(reasons.values()) == {"The register is shown for reading only."}


def test_an_address_without_an_identifier_says_that_the_service_is_gone(record: ServicePage, small: Small) -> None:
    for address in ({"id": "nonsense"}, {"id": "", "tab": "terms"}, {}):
        record.open(address)
        assert record.gone.isVisible()
        assert record.address()["id"] == ""
        assert record.commands()
    record.open({"id": str(small.fuel)})
    assert not record.gone.isVisible()
