"""The place of rates as a person works with it."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from commonservices.domain.shared_services import ExchangeRate, RateCard, RateLine
from commonservices.office import Office
from commonservices.queries import exchange_rates as queries
from tests.builders import record, records
from tests.ui import questions
from tests.ui.pages import Heard, reasons, run
from tests.ui.rates.conftest import Priced
from ui.kit.model import ID_ROLE
from ui.rates.page import RatesPage


def texts(page: RatesPage, column: str) -> list[str]:
    """Give the words of one column of the list shown."""
    rows = page.lists.table.rows_model()
    assert rows is not None
    place = rows.column_of(column)
    return [rows.cells(row)[place].text for row in range(rows.rowCount())]


def test_the_prices_of_services_stand_with_their_days_and_how_they_stand(page: RatesPage) -> None:
    assert texts(page, "rate") == ["USD 1.35", "USD 1.20"]
    assert texts(page, "standing") == ["Review due", "Ended"]
    assert texts(page, "from") == ["1 Sep", "1 Jan"]
    assert texts(page, "until") == ["—", "31 Aug"]
    assert page.lists.tabs.tabText(1) == "To be reviewed 1"
    assert "should have been reviewed by 1 October 2026" in page.panel.note.title.text()


def test_a_new_price_from_a_day_on_closes_the_old_one(page: RatesPage, office: Office, held: Priced) -> None:
    page.lists.table.select_id(str(held.new))
    run(page, "rates.change")
    questions.answer(rate="1.40", from_day=date(2026, 11, 1), elements="Fuel=1*1.10\nStaff=0.02*5:INDIRECT")
    old = record(office, RateLine, held.new)
    assert old.valid_to == date(2026, 11, 1)
    assert texts(page, "rate") == ["USD 1.40", "USD 1.35", "USD 1.20"]
    assert texts(page, "standing")[0] == "To come"
    assert texts(page, "until")[1] == "31 Oct"
    (new,) = [each for each in records(office, RateLine) if each.valid_from == date(2026, 11, 1)]
    assert page.current == str(new.id)
    assert page.panel.pairs.value_widget("full").accessibleName() == "Full cost: USD 1.2"


def test_a_price_that_overlaps_another_is_refused_and_what_was_typed_stays(
    page: RatesPage, office: Office, held: Priced
) -> None:
    run(page, "rates.add")
    service = str(held.small.fuel)
    dialog = questions.answer(service_id=service, rate="2", valid_from=date(2026, 10, 1), unit="litre")
    assert dialog.isVisible()
    assert "1.35" in dialog.form.row("valid_from").reason.words.text()
    assert dialog.form.value("rate") == "2"
    assert len(records(office, RateLine)) == 2
    dialog.reject()


def test_a_price_is_entered_for_a_service_that_has_none(page: RatesPage, office: Office, held: Priced) -> None:
    run(page, "rates.add")
    last = date(2026, 12, 31)
    questions.answer(
        service_id=str(held.small.clinic),
        rate="12.50",
        valid_from=date(2026, 10, 1),
        until_on=last,
        card_id=str(held.card),
    )
    (made,) = [each for each in records(office, RateLine) if each.service_id == held.small.clinic]
    assert (made.rate, made.valid_to, made.card_id) == (Decimal("12.5"), date(2027, 1, 1), held.card)
    assert page.current == str(made.id)


def test_an_ended_price_leaves_days_without_one_and_they_are_listed(
    page: RatesPage, office: Office, held: Priced
) -> None:
    page.lists.table.select_id(str(held.new))
    run(page, "rates.end")
    questions.answer(until_on=date(2026, 9, 30))
    page.open({"view": "gaps"})
    assert page.lists.tabs.tabText(2) == "Without a rate 2"
    assert texts(page, "first")[-1] == "1 Oct"
    page.lists.table.select_id(f"{held.small.fuel}:2026-10-01")
    assert "No rate counts from 1 October 2026 to 12 October 2026." in page.panel.note.title.text()
    run(page, "rates.fill")
    dialog = questions.open_question()
    assert dialog.form.value("service_id") == str(held.small.fuel)
    questions.answer(rate="1.5")
    assert page.lists.view == "gaps"
    assert f"{held.small.fuel}:2026-10-01" not in [
        page.lists.table.rows_model().index(at, 0).data(ID_ROLE)  # type: ignore[union-attr]
        for at in range(len(texts(page, "first")))
    ]


def test_elements_show_what_a_unit_costs_in_full(page: RatesPage, held: Priced) -> None:
    page.lists.table.select_id(str(held.old))
    said = [page.panel.pairs.value_widget(key).accessibleName() for key in ("element0", "element1", "full", "support")]
    assert said == ["Fuel: 1 × 0.9", "Staff: 0.02 × 5 · indirect", "Full cost: USD 1.1", "Support cost: 8.00 %"]  # noqa: RUF001


def test_a_rate_taken_out_is_gone_with_its_reason(page: RatesPage, office: Office, held: Priced) -> None:
    page.lists.table.select_id(str(held.new))
    run(page, "rates.remove")
    questions.answer(reason="Entered twice")
    assert [each.id for each in records(office, RateLine)] == [held.old]


def test_a_card_is_added_and_a_rate_of_it_takes_its_currency(page: RatesPage, office: Office, held: Priced) -> None:
    page.open({"view": "cards"})
    assert texts(page, "name") == ["Fuel prices"]
    run(page, "rates.card")
    provider = str(record(office, RateCard, held.card).provider_id)
    questions.answer(name="Clinic prices", provider_id=provider, currency="EUR", valid_from=date(2026, 10, 1))
    assert texts(page, "name") == ["Clinic prices", "Fuel prices"]
    made = next(each for each in records(office, RateCard) if each.name == "Clinic prices")
    page.lists.table.select_id(str(made.id))
    run(page, "rates.of_card")
    dialog = questions.open_question()
    assert (dialog.form.value("card_id"), dialog.form.value("currency")) == (str(made.id), "EUR")
    dialog.reject()


def test_each_currency_shows_the_rate_it_goes_by(page: RatesPage) -> None:
    page.open({"view": "exchange"})
    assert texts(page, "code") == ["AFN", "CDF", "EUR", "MGA", "XOF", "YER"]
    assert set(texts(page, "state")) == {"Provisional"}
    assert set(texts(page, "since")) == {"1 Sep"}
    assert page.panel.note.title.text().startswith("No list is in the register for this month.")
    assert [page.panel.history.rows.row(at).rate for at in range(3)] == [  # type: ignore[attr-defined]
        Decimal("18.2"),
        Decimal("17.85"),
        Decimal("17.5"),
    ]
    assert page.panel.chart.isVisibleTo(page.panel)  # type: ignore[attr-defined]
    page.open({"view": "exchange", "text": "euro"})
    assert texts(page, "code") == ["EUR"]


def test_a_rate_is_entered_by_hand_with_its_reason_and_taken_out_again(page: RatesPage, office: Office) -> None:
    page.open({"view": "exchange", "row": "EUR"})
    run(page, "rates.hand")
    dialog = questions.answer(rate="0.90", reason="")
    assert dialog.isVisible()
    assert dialog.form.value("currency") == "EUR"
    questions.answer(reason="The bank gave it")
    used = queries.rate_on(office, "EUR", date(2026, 10, 12))
    assert used is not None
    assert (used.rate, used.provisional) == (Decimal("0.9"), False)
    assert page.current == "EUR"
    assert texts(page, "source")[2] == "By hand: The bank gave it"
    run(page, "rates.remove")
    questions.answer(reason="Entered for the wrong day")
    assert {each.source for each in records(office, ExchangeRate)} == {"UNORE"}


def test_enter_opens_the_service_of_a_price(page: RatesPage, heard: Heard, held: Priced, qtbot: QtBot) -> None:
    qtbot.keyClick(page.lists.table, Qt.Key.Key_Return)
    assert heard.opened == [f"services?id={held.small.fuel}"]


def test_the_state_comes_back_by_its_address(page: RatesPage) -> None:
    page.open({"view": "exchange", "text": "franc", "row": "XOF"})
    assert dict(page.address()) == {"view": "exchange", "text": "franc", "row": "XOF", "top": ""}
    assert page.is_at({"view": "exchange", "text": "franc"})
    assert page.escape()
    assert not page.escape()


def test_a_register_for_reading_only_offers_no_act(page: RatesPage, office: Office) -> None:
    office.read_only = True
    page.reload()
    assert page.main_button.isHidden()
    held = reasons(page)
    for key in ("add", "card", "load", "hand", "change", "end", "remove"):
        assert held[f"rates.{key}"] == "The register is shown for reading only."
    assert held["rates.service"] == held["rates.print"] == "ready"


def test_control_and_enter_do_what_the_filled_button_of_the_page_does(page: RatesPage) -> None:
    assert [each.text for each in page.commands() if each.primary] == [page.main_button.text()]
