"""A service with an adopted case, a draft alike and claims, and the page of the service over it."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtWidgets import QWidget

from commonservices.actions import efficiency
from commonservices.office import Office
from tests.commonservices.actions import saved
from tests.commonservices.store.acts import a_copy, a_template
from tests.ui.fakes import FakeAsk
from ui.bridge import Bridge
from ui.efficiency.case_sheet import CaseSheet
from ui.efficiency.claim_sheet import ClaimSheet
from ui.efficiency.lists_part import EfficiencyPart
from ui.efficiency.rates_part import RatesPart
from ui.jobs import Jobs
from ui.kit.appearance import Appearance
from ui.kit.sub_table import SubTable
from ui.page import Command, PageFrame, parse_address
from ui.shared_services.record_page import ServicePage
from ui.words import Words


@dataclass(frozen=True)
class Held:
    """The identifiers of what was written."""

    service: UUID
    other: UUID
    adopted: UUID
    draft: UUID
    money: UUID
    hours: UUID


def _write(office: Office) -> Held:
    made = saved.adopted(office)
    draft = efficiency.copy_case(office, made.case_id, {"title": "A smaller one", "base_year": 2027}).id
    money = efficiency.claim_from_case(office, made.case_id, saved.YEAR, "COST_AVOIDANCE").id
    hours = efficiency.claim_from_case(office, made.case_id, saved.YEAR, "STAFF_TIME").id
    other = saved.a_shared(office, name_en="Post room")
    return Held(made.service_id, other, made.case_id, draft, money, hours)


@pytest.fixture(scope="session")
def written(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Held]:
    """The register, written once and closed."""
    folder = tmp_path_factory.mktemp("saved")
    (folder / "written").mkdir()
    office = a_copy(a_template(folder), folder / "written")
    held = _write(office)
    assert office.path is not None
    path = office.path
    office.close(backup=False)
    return path, held


@pytest.fixture
def held(written: tuple[Path, Held]) -> Held:
    """What the register holds."""
    return written[1]


@pytest.fixture
def office(written: tuple[Path, Held], tmp_path: Path) -> Iterator[Office]:
    """A copy of the register, opened."""
    shutil.copyfile(written[0], tmp_path / "template.csdb")
    made = a_copy(tmp_path / "template.csdb", tmp_path)
    yield made
    made.close(backup=False)


@pytest.fixture
def frame(office: Office, appearance: Appearance) -> PageFrame:
    """What the window gives a page."""
    return PageFrame(Bridge(office), Jobs(), appearance, FakeAsk(), Words("en"))  # type: ignore[arg-type]


@dataclass
class Opened:
    """The page of the service, followed wherever it asks to go."""

    page: ServicePage
    service: UUID
    problems: list[str] = field(default_factory=list)
    went: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Go where the page asks to go, as the window does."""
        self.page.problem.connect(self.problems.append)
        self.page.open_requested.connect(self._go)
        self.page.bridge.changed.connect(self.page.refresh)

    def _go(self, address: str) -> None:
        self.went.append(address)
        place, state = parse_address(address)
        if place == "services" and state.get("id"):
            self.page.open(state)

    def at(self, **state: object) -> ServicePage:
        """Open the tab, or a case, a claim or the rates."""
        given = {key: str(value) for key, value in state.items()}
        self.page.open({"id": str(self.service), "tab": "efficiency", **given})
        return self.page

    def lists(self) -> EfficiencyPart:
        """Open the tab with both tables."""
        part = self.at().parts.part("efficiency")
        assert isinstance(part, EfficiencyPart)
        return part

    def case(self, id: UUID, part: str = "") -> CaseSheet:
        """Open a case, at a tab."""
        sheet = self.at(case=id, part=part).records.sheet("case")
        assert isinstance(sheet, CaseSheet)
        return sheet

    def claim(self, id: UUID) -> ClaimSheet:
        """Open a claim."""
        sheet = self.at(claim=id).records.sheet("claim")
        assert isinstance(sheet, ClaimSheet)
        return sheet

    def rates(self) -> RatesPart:
        """Open the hourly rates."""
        part = self.at(rates=1).records.sheet("rates")
        assert isinstance(part, RatesPart)
        return part

    def command(self, key: str) -> Command:
        """Give one command of the page."""
        return next(each for each in self.page.commands() if each.key == key)


@pytest.fixture
def opened(frame: PageFrame, held: Held, shown: Callable[..., QWidget]) -> Opened:
    """The page of the service, shown."""
    page = ServicePage(frame)
    shown(page, 1160, 680)
    return Opened(page, held.service)


def said(sheet: CaseSheet | ClaimSheet, key: str) -> str:
    """Give what a fact at the side says to the ear: its label and its value."""
    return sheet.facts.value_widget(key).accessibleName()


def cells(table: SubTable[Any], column: str) -> list[str]:
    """Give what a column of a table says."""
    number = table.rows.column_of(column)
    return [table.rows.cells(row)[number].text for row in range(table.rows.rowCount())]
