"""The place of rates over a small register: two prices of one service, a card, four lists of exchange rates."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtWidgets import QWidget

from commonservices.actions import exchange_rates, rates
from commonservices.domain.exchange_editions import edition
from commonservices.exchange.operational_rates import rows_of
from commonservices.office import Office
from commonservices.queries import entities
from tests.commonservices.exchange.rate_files import LINES, Lines, tabbed
from tests.ui.fakes import FakeAsk
from tests.ui.pages import Heard, frame_of
from tests.ui.usage.stores import Small, make_store, open_store
from ui.kit.appearance import Appearance
from ui.page import PageFrame
from ui.rates.page import RatesPage

MONTHS = ("01 Jul 2026", "01 Aug 2026", "01 Sep 2026")


def moved(factor: float, lines: Lines = LINES) -> Lines:
    """Give the made-up list with every rate moved by a factor."""
    return tuple((*one[:3], one[3] if one[2] == "USD" else f"{float(one[3]) * factor:.3f}") for one in lines)


@dataclass(frozen=True)
class Priced:
    """A closed store, and the identifiers of what it holds."""

    small: Small
    old: UUID
    new: UUID
    card: UUID


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Priced:
    """The register, written once."""
    small = make_store(tmp_path_factory.mktemp("rates") / "small.cs")
    with open_store(small.path) as office:
        given = {"rate": "1.20", "valid_from": "2026-01-01", "review_by": "2026-09-01", "support_percent": "8"}
        old = rates.add(office, small.fuel, given, ["Fuel=1*0.90", "Staff=0.02*5:INDIRECT", "Fee=1*0.10:SUPPORT"]).id
        new = rates.change(office, old, "1.35", "2026-09-01", {"review_by": "2026-10-01"}).id
        provider = entities.entity_by_code(office, "UNDP").id
        card = rates.add_card(
            office, {"name": "Fuel prices", "provider_id": provider, "currency": "USD", "valid_from": "2026-01-01"}
        ).id
        for number, month in enumerate(MONTHS):
            exchange_rates.take(office, edition(rows_of(tabbed(moved(1 + number / 50), day=month), "x.xls")))
    return Priced(small, old, new, card)


@pytest.fixture
def held(template: Priced, tmp_path: Path) -> Priced:
    """A copy of the register."""
    path = Path(shutil.copy(template.small.path, tmp_path / "copy.cs"))
    return replace(template, small=replace(template.small, path=path))


@pytest.fixture
def office(held: Priced) -> Iterator[Office]:
    """The copy, opened."""
    with open_store(held.small.path) as opened:
        yield opened
        opened.read_only = True


@pytest.fixture
def frame(office: Office, appearance: Appearance, ask: FakeAsk) -> PageFrame:
    """What the window gives a page."""
    return frame_of(office, appearance, ask)


@pytest.fixture
def page(frame: PageFrame, heard: Heard, shown: Callable[..., QWidget]) -> RatesPage:
    """The place with the keyboard in its list."""
    made = RatesPage(frame)
    heard.listen(made)
    made.open({})
    shown(made, 1200, 640)
    made.lists.focus_list()
    return made
