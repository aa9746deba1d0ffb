"""The cells of the lists of rates, in words and tones, and what can be done with their rows."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from types import SimpleNamespace
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import QObject

from commonservices.domain.exchange_editions import RefusedLine, Step
from commonservices.errors import RuleBroken
from commonservices.queries.exchange_rates import ExchangeRow
from commonservices.queries.rates import CardRow, GapRow, Price
from commonservices.store.rate_rows import PriceRow
from ui.rates.columns import RateColumns
from ui.rates.edition_columns import EditionColumns
from ui.rates.row_deeds import RowDeeds
from ui.words import Words

TODAY = date(2026, 10, 6)
ID = UUID(int=1)
SERVICE = UUID(int=2)
PRICE = PriceRow(
    ID, SERVICE, "SVC-1", "Fuel", "Carburant", "UNDP", None, "", Decimal("1.3500"), "USD", "litre", date(2026, 1, 1),
    None, None, None, "STANDARD", date(2026, 9, 1), "", "", 0,
)  # fmt: skip
EURO = ExchangeRow(ID, "EUR", date(2026, 10, 1), Decimal("0.879"), "UNORE", "2026-10-01", "")
GAP = GapRow(SERVICE, "SVC-1", "Fuel", "Carburant", date(2026, 9, 1), date(2026, 9, 30))
CARD = CardRow(ID, "Fuel prices", "UNDP", "USD", date(2026, 1, 1), date(2027, 1, 1), "STANDARD", "", None, 3)


@pytest.fixture(autouse=True)
def _application(qapp: object) -> None:
    """Words are translated by the application."""


def frame(language: str = "en") -> Any:
    return SimpleNamespace(words=Words(language), bridge=SimpleNamespace(today=lambda: TODAY))


def cells(made: Any, row: object) -> dict[str, tuple[str, object]]:
    return {each.key: (each.text(row), each.detail(row) if each.detail else None) for each in made}


@pytest.mark.parametrize(
    ("standing", "word", "mark"),
    [
        ("running", "In force", "active"),
        ("to_come", "To come", "signed"),
        ("stale", "Review due", "warning"),
        ("ended", "Ended", "closed"),
    ],
)
def test_a_price_says_how_it_stands(standing: str, word: str, mark: str) -> None:
    held = cells(RateColumns(frame()).prices(), Price(PRICE, standing))
    assert held["standing"] == (word, mark)
    assert held["rate"][0] == "USD 1.35"
    assert held["name"] == ("Fuel", "muted" if standing == "ended" else "strong")
    assert held["review"][1] == ("att" if standing == "stale" else "muted")


def test_the_last_day_is_the_one_before_the_end_as_people_say_it() -> None:
    held = cells(RateColumns(frame()).prices(), Price(PRICE._replace(valid_to=date(2026, 11, 1)), "running"))
    assert held["until"][0] == "31 Oct"
    assert cells(RateColumns(frame()).cards(), CARD)["until"][0] == "31 Dec"


def test_a_service_is_named_in_french_where_french_is_read() -> None:
    columns = RateColumns(frame("fr"))
    assert (columns.name(Price(PRICE, "running")), columns.gap_name(GAP)) == ("Carburant", "Carburant")


def test_days_without_a_price_are_counted_both_ends_included() -> None:
    held = cells(RateColumns(frame()).gaps(), GAP)
    assert (held["first"][0], held["last"][0], held["days"]) == ("1 Sep", "30 Sep", ("30", "att"))


@pytest.mark.parametrize(
    ("since", "word", "mark"),
    [
        (date(2026, 10, 1), "Current", "active"),
        (date(2026, 9, 27), "Current", "active"),
        (date(2026, 9, 1), "Provisional", "warning"),
        (date(2026, 11, 1), "To come", "signed"),
    ],
)
def test_a_rate_of_exchange_says_whether_it_is_of_this_month(since: date, word: str, mark: str) -> None:
    held = cells(RateColumns(frame()).exchange(), EURO._replace(effective_on=since))
    assert held["state"] == (word, mark)


def test_a_rate_entered_by_hand_gives_its_reason() -> None:
    by_hand = EURO._replace(source="MANUAL", reason="The bank gave it")
    assert RateColumns(frame()).source(by_hand) == "By hand: The bank gave it"
    assert RateColumns(frame()).source(by_hand._replace(reason="")) == "By hand"
    assert RateColumns(frame()).source(EURO) == "Published list"


@pytest.mark.parametrize(
    ("step", "shown"),
    [
        (Step("EUR", TODAY, Decimal("0.88"), "new", Decimal("0.80")), ("New", "0.8", "+10.0 %", "muted")),
        (Step("EUR", TODAY, Decimal("0.89"), "new", Decimal("0.80")), ("New", "0.8", "+11.2 %", "att")),
        (Step("EUR", TODAY, Decimal("0.70"), "changed", Decimal("0.90"), Decimal("0.80")), ("Replaced", "0.8", "−12.5 %", "att")),  # noqa: E501, RUF001
        (Step("EUR", TODAY, Decimal("0.88"), "new"), ("New", "—", "—", "muted")),
    ],
)  # fmt: skip
def test_a_step_of_a_list_says_what_moves_and_by_how_much(step: Step, shown: tuple[str, ...]) -> None:
    held = cells(EditionColumns(frame()).steps(), step)
    assert (held["kind"][0], held["before"][0], *held["change"]) == shown


def test_a_line_left_out_says_why() -> None:
    row = RefusedLine(12, RuleBroken("no_such_rule", "It cannot be read."))
    held = cells(EditionColumns(frame()).refused(), row)
    assert (held["line"][0], held["why"][0]) == ("12", "It cannot be read.")


class Asked(QObject):
    """Stands where the questions are asked, and keeps which one it was."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[tuple[str, object]] = []

    def __getattr__(self, name: str) -> object:
        return lambda *given, **named: self.asked.append((name, given or named))


def ready(row: object, fixed: str = "") -> set[str]:
    deeds = RowDeeds(Asked())  # type: ignore[arg-type]
    return {each.key.removeprefix("rates.") for each in deeds.acts(row, fixed) if not each.reason}


def test_what_can_be_done_follows_from_the_row() -> None:
    assert ready(Price(PRICE, "running")) == {"change", "end", "remove", "service"}
    assert ready(Price(PRICE, "ended")) == {"remove", "service"}
    assert ready(GAP) == {"fill", "service"}
    assert ready(CARD) == {"of_card", "card", "remove"}
    assert ready(EURO) == {"hand", "remove"}
    assert ready(None) == set()
    assert ready(Price(PRICE, "running"), "reading only") == ready(GAP, "reading only") == {"service"}


def test_a_question_is_asked_about_the_row_it_stands_on() -> None:
    asks = Asked()
    deeds = RowDeeds(asks)  # type: ignore[arg-type]
    opened: list[str] = []
    deeds.open_requested.connect(opened.append)
    price = Price(PRICE, "running")
    for each in (*deeds.acts(price, ""), *deeds.acts(GAP, ""), *deeds.acts(CARD, ""), *deeds.acts(EURO, "")):
        each.run()
    assert asks.asked == [
        ("change", (price,)),
        ("end", (price,)),
        ("remove", (price,)),
        ("add", {"gap": GAP}),
        ("add", {"card": CARD}),
        ("change_card", (CARD,)),
        ("remove_card", (CARD,)),
        ("exchange", ("EUR",)),
        ("remove_exchange", (EURO,)),
    ]
    assert opened == [f"services?id={SERVICE}"] * 2
