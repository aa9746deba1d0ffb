"""From a new service to its usage, its indicator and back: what an officer does in an afternoon."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from commonservices.office import Office
from commonservices.queries import history
from commonservices.queries import shared_services as queries
from tests.ui.fakes import FakeAsk
from tests.ui.usage.stores import Small, held, make_store, open_store
from ui.bridge import Bridge
from ui.jobs import Jobs
from ui.kit.appearance import Appearance
from ui.page import PageFrame, parse_address
from ui.shared_services.kpi_part import KpiPart
from ui.shared_services.page import ServicesPage
from ui.shared_services.record_page import ServicePage
from ui.usage.page import UsagePage
from ui.words import Words


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Small:
    """The small register, written once."""
    return make_store(tmp_path_factory.mktemp("journey") / "small.cs")


@pytest.fixture
def office(template: Small, tmp_path: Path) -> Iterator[Office]:
    """A copy of it, opened."""
    with open_store(Path(shutil.copy(template.path, tmp_path / "copy.cs"))) as opened:
        yield opened
        opened.read_only = True


@pytest.fixture
def frame(office: Office, qapp: object) -> Iterator[PageFrame]:
    """What the window gives its pages."""
    look = Appearance(qapp, choice="light")  # type: ignore[arg-type]
    yield PageFrame(Bridge(office), Jobs(), look, FakeAsk(), Words("en"))  # type: ignore[arg-type]
    look.deleteLater()


def type_into(qtbot: QtBot, box: QWidget, text: str) -> None:
    """Type into a box and press Enter."""
    assert isinstance(box, QLineEdit)
    qtbot.keyClicks(box, text)
    qtbot.keyClick(box, Qt.Key.Key_Return)


@pytest.fixture
def logged(frame: PageFrame, qtbot: QtBot) -> str:
    """A service logged by keys; gives the address of its page."""
    page = ServicesPage(frame)
    qtbot.addWidget(page)
    opened: list[str] = []
    page.open_requested.connect(opened.append)
    page.open({"new": "1"})
    form = page.new_form
    type_into(qtbot, form.named.row("catalogue_code").editor.box, "gazole")
    for code in ("WFP", "UNDP"):
        type_into(qtbot, form.consumers.field.box, code)
    form.save()
    return opened[-1]


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_new_service_is_logged_used_and_measured(logged: str, frame: PageFrame, office: Office, qtbot: QtBot) -> None:
    place, state = parse_address(logged)
    assert place == "services"
    identity = UUID(state["id"])

    usage = UsagePage(frame)
    qtbot.addWidget(usage)
    usage.open({"service": str(identity)})
    assert usage.sheet.model.rowCount() == 3
    usage.sheet.grid.go(1, 0)
    QGuiApplication.clipboard().setText("100\t110\t120\r\n10\t11\t12\r\n")
    usage.sheet.paste()
    assert held(office, identity, "UNDP")[:3] == ["100.00", "110.00", "120.00"]
    assert held(office, identity, "WFP")[:3] == ["10.00", "11.00", "12.00"]

    record = ServicePage(frame)
    qtbot.addWidget(record)
    record.open({"id": str(identity), "tab": "kpis"})
    with qtbot.waitExposed(record):
        record.show()
    part = record.parts.part("kpis")
    assert isinstance(part, KpiPart)
    qtbot.keyClicks(part.adder.indicator.box, "ICT-1")
    type_into(qtbot, part.adder.target.box, "99")
    type_into(qtbot, part.form.row("as_of").editor.box, "30 September 2026")
    type_into(qtbot, part.form.row("value").editor.box, "99.2")
    part.enter()
    line = queries.detail(office, identity).kpis[0]
    assert (line.rating, line.last.value if line.last else None) == ("met", Decimal("99.2"))
    assert queries.detail(office, identity).row.last_month == date(2026, 9, 1)


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_every_step_can_be_taken_back(logged: str, frame: PageFrame, office: Office, qtbot: QtBot) -> None:
    identity = UUID(parse_address(logged)[1]["id"])
    usage = UsagePage(frame)
    qtbot.addWidget(usage)
    usage.open({"service": str(identity)})
    usage.sheet.grid.go(1, 0)
    usage.sheet.deeds.enter(1, 0, "5")
    usage.sheet.deeds.enter(1, 1, "6")
    assert held(office, identity, "UNDP")[:2] == ["5.00", "6.00"]
    frame.bridge.undo()
    frame.bridge.undo()
    assert held(office, identity, "UNDP")[:2] == ["", ""]
    frame.bridge.undo()
    assert queries.count(office, queries.ServiceFilter()) == 2
    assert [line.act for line in history.acts(office, limit=3)] == ["undone", "undone", "undone"]


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_month_is_typed_without_the_mouse(
    frame: PageFrame, office: Office, template: Small, qtbot: QtBot, strokes: Callable[[UsagePage, str], None]
) -> None:
    usage = UsagePage(frame)
    qtbot.addWidget(usage)
    usage.open({"service": str(template.fuel)})
    with qtbot.waitActive(usage):
        usage.show()
        usage.activateWindow()
    usage.sheet.grid.setFocus()
    usage.sheet.grid.go(1, 3)
    for number in ("21", "22", "23"):
        strokes(usage, number)
    found = [held(office, template.fuel, code)[3] for code in ("UNDP", "UNHCR", "WFP")]
    assert found == ["21.00", "22.00", "23.00"]


@pytest.fixture
def strokes(qtbot: QtBot) -> Callable[[UsagePage, str], None]:
    """Types a figure into the current cell and goes down."""

    def press(page: UsagePage, figure: str) -> None:
        for sign in figure:
            qtbot.keyClicks(page.sheet.grid.editor() or page.sheet.grid, sign)
        qtbot.keyClick(page.sheet.grid.editor() or page.sheet.grid, Qt.Key.Key_Return)

    return press
