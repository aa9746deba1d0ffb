"""An office with a few arrangements, and the frame that its pages get."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget

from commonservices.office import Office
from commonservices.queries import arrangements as queries
from tests.builders import an_arrangement, let_go
from tests.once import once
from tests.ui.fakes import FakeAsk
from tests.ui.shell_fakes import frame_for, new_office
from ui.arrangements.record_page import ArrangementPage
from ui.kit.appearance import Appearance
from ui.page import PageFrame


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """An office that is set up and holds no arrangement."""
    opened = new_office(tmp_path / "store")
    yield opened
    let_go(opened)


@pytest.fixture
def ask() -> FakeAsk:
    """What the person will answer; tests add to its answers."""
    return FakeAsk()


@pytest.fixture
def frame(office: Office, appearance: Appearance, tmp_path: Path, ask: FakeAsk) -> Iterator[PageFrame]:
    """The frame around the office."""
    made = frame_for(office, appearance, tmp_path, ask)
    yield made
    made.bridge.return_to_present()
    assert made.jobs.wait_all(10_000)


def _three(office: Office) -> dict[str, Any]:
    fuel = an_arrangement(
        office,
        title_en="Fuel supply",
        effective_on="2026-01-01",
        expiry_on="2026-12-31",
        notice_days_termination=90,
        ceiling_amount="1000",
        currency="USD",
        financial_basis="REIMBURSABLE",
    )
    clinic = an_arrangement(
        office,
        type="SLA",
        title_en="Shared clinic",
        title_fr="Dispensaire commun",
        parties=(("WHO", "PROVIDER"), ("UNDP", "CLIENT"), ("UNFPA", "CLIENT")),
        ceiling_amount="2500",
        currency="USD",
    )
    letter = an_arrangement(
        office,
        type="EOL",
        title_en="Exchange of letters on radio",
        parties=(("WHO", "CLIENT"), ("UNICEF", "PROVIDER")),
        open_ended=True,
    )
    return {"fuel": fuel.id, "clinic": clinic.id, "letter": letter.id}


@pytest.fixture
def three(office: Office) -> dict[str, Any]:
    """Three arrangements: fuel for WFP, a clinic for UNDP, an open-ended letter with WHO."""
    return once(office, "three", lambda: _three(office))


@pytest.fixture
def detail(office: Office) -> Callable[[Any], queries.ArrangementDetail]:
    """Reads one arrangement as its page does."""

    def read(id: Any) -> queries.ArrangementDetail:
        return queries.detail(office, id)

    return read


@pytest.fixture
def named() -> Callable[..., Any]:
    """Finds a widget by its object name, which must be there exactly once."""

    def find(root: QWidget, name: str) -> Any:
        found = [each for each in root.findChildren(QWidget) if each.objectName() == name]
        assert len(found) == 1, f"{name}: {len(found)}"
        return found[0]

    return find


@pytest.fixture
def record_page(frame: PageFrame, shown: Callable[..., Any]) -> Any:
    """The page of one arrangement, shown, with what it tells kept."""
    made = ArrangementPage(frame)
    made.opened, made.problems, made.toasts = [], [], []
    made.open_requested.connect(made.opened.append)
    made.problem.connect(made.problems.append)
    made.toast_requested.connect(lambda *told: made.toasts.append(told))
    shown(made, 1100, 640)
    return made


@pytest.fixture
def fuel(record_page: Any, three: dict[str, Any]) -> Any:
    """The page of the fuel supply."""
    record_page.open({"id": str(three["fuel"])})
    return record_page
