"""One service on paper, from its page."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from commonservices.jobs import silent
from commonservices.office import Office
from commonservices.queries import shared_services as queries
from commonservices.queries.shared_services import ServiceFilter
from tests.ui.fakes import FakeAsk
from tests.ui.shared_services.conftest import Heard
from ui.kit.preview import PaperPreview
from ui.page import PageFrame
from ui.printing import PaperOut
from ui.shared_services.record_page import ServicePage
from ui.shared_services.record_paper import ServicePaper


def test_every_service_can_be_printed_with_its_parts_in_order(frame: PageFrame, demo_office: Office) -> None:
    frame.bridge.replace_office(demo_office)
    page = QWidget()
    paper, papers = ServicePaper(frame), PaperOut(frame, page)
    rows = queries.page(demo_office, ServiceFilter(), limit=500)
    assert len(rows) > 10
    for row in rows:
        html = paper.made(queries.detail(demo_office, row.id), papers)(demo_office, silent).html
        heads = re.findall("<h2>(.*?)</h2>", html)
        assert heads[0] == "Terms"
        order = ["Terms", "Participants", "Monthly usage", "Indicators", "Documents", "Flags"]
        assert heads == [each for each in order if each in heads]
        assert "\u2068" not in html.partition("</h1>")[2]
    page.deleteLater()


def test_the_page_of_a_service_prints_it(record: ServicePage, qtbot: QtBot) -> None:
    printed = next(each for each in record.commands() if each.key == "service.print")
    assert (printed.shortcut, printed.menu, printed.reason) == ("Ctrl+P", "file", "")
    printed.run()
    found = record.window().findChildren
    qtbot.waitUntil(lambda: bool(found(PaperPreview)))
    dialog = found(PaperPreview)[0]
    assert record.detail is not None
    assert dialog.windowTitle() == record.detail.row.reference
    dialog.close()


def test_the_page_of_a_service_is_kept_as_a_file(
    record: ServicePage, ask: FakeAsk, heard: Heard, tmp_path: Path, qtbot: QtBot
) -> None:
    ask.answers.append(tmp_path / "service.pdf")
    next(each for each in record.commands() if each.key == "service.pdf").run()
    qtbot.waitUntil(lambda: bool(heard.toasts))
    assert (tmp_path / "service.pdf").read_bytes().startswith(b"%PDF")
