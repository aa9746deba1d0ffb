"""Taking in a published list: the preview, what is refused in words, and the one act."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from pytestqt.qtbot import QtBot

from commonservices.domain.shared_services import ExchangeRate
from commonservices.office import Office
from tests.builders import records
from tests.commonservices.exchange.rate_files import LINES, feed, quoted, tabbed, unquoted
from tests.commonservices.exchange.rate_files import page as web_page
from tests.ui import questions
from tests.ui.fakes import FakeAsk
from tests.ui.pages import Heard, calm, reasons, run
from tests.ui.rates.conftest import moved
from ui.page import PageFrame
from ui.rates.edition_part import EditionPart
from ui.rates.page import RatesPage

DAY = "01 Oct 2026"
FORMS = {"rates.xls": tabbed, "rates.csv": unquoted, "quoted.csv": quoted, "rates.xml": feed, "rates.html": web_page}


@pytest.fixture
def load(page: RatesPage, frame: PageFrame, tmp_path: Path, qtbot: QtBot) -> Callable[..., EditionPart]:
    """Chooses a file of some content, and waits until it is read."""

    def chosen(content: bytes, name: str = "rates.xls") -> EditionPart:
        path = tmp_path / name
        path.write_bytes(content)
        with qtbot.waitSignal(page.edition.read_done):
            page.preview(path)
        calm(frame, qtbot)
        return page.edition

    return chosen


def texts(part: EditionPart, column: str) -> list[str]:
    place = part.steps.rows.column_of(column)
    return [part.steps.rows.cells(row)[place].text for row in range(part.steps.rows.rowCount())]


def said(part: EditionPart) -> dict[str, str]:
    return {key: note.accessibleName() for key, note in part.notes.items() if not note.isHidden()}


@pytest.mark.parametrize("name", FORMS)
def test_each_published_form_is_previewed_alike(load: Callable[..., EditionPart], name: str) -> None:
    part = load(FORMS[name](moved(1.05), day=DAY), name)
    assert texts(part, "code") == ["AFN", "CDF", "EUR", "MGA", "XOF", "YER"]
    assert set(texts(part, "kind")) == {"New"}
    assert part.pairs.value_widget("day").accessibleName() == "Counts from: 1 October 2026"
    assert part.pairs.value_widget("counts").accessibleName() == "Against the register: 6 new, 0 replaced, 0 the same"
    assert part.take_button.hasFocus()


def test_a_list_is_taken_in_as_one_act_by_a_key(
    load: Callable[..., EditionPart], page: RatesPage, office: Office, heard: Heard, qtbot: QtBot
) -> None:
    part = load(tabbed(moved(1.05), day=DAY))
    before = len(records(office, ExchangeRate))
    qtbot.keyClick(part.take_button, Qt.Key.Key_Space)
    made = [each for each in records(office, ExchangeRate) if each.effective_on == date(2026, 10, 1)]
    assert len(made) == len(records(office, ExchangeRate)) - before == 6
    assert heard.toasts == ["The rates that count from 1 October 2026 are in the register."]
    assert not page.previews
    assert page.lists.view == "exchange"
    assert page.lists.table.hasFocus()
    page.bridge.undo()
    assert len(records(office, ExchangeRate)) == before


def test_large_moves_unknown_codes_and_refused_lines_are_said_first(load: Callable[..., EditionPart]) -> None:
    lines = [each for each in moved(1.03) if each[2] not in {"XOF", "AFN"}]
    more = (
        ("Afghanistan", "Afghani", "AFN", "30"),
        ("Nowhere", "Nowhere", "QQQ", "3"),
        ("Kenya", "Shilling", "KES", "x"),
    )
    part = load(tabbed((*lines, *more), day=DAY))
    notes = said(part)
    assert sorted(notes) == ["large", "missing", "unknown"]
    assert notes["large"].endswith("AFN")
    assert notes["unknown"].endswith("QQQ")
    assert notes["missing"].endswith("XOF")
    assert texts(part, "code")[0] == "AFN"
    assert texts(part, "change")[0] == "+64.8 %"
    refused = part.refused.rows
    assert [refused.cells(0)[0].text, refused.rowCount()] == ["12", 1]
    assert "“x”" in refused.cells(0)[1].text


def test_a_list_that_is_in_the_register_already_changes_nothing(
    load: Callable[..., EditionPart], office: Office
) -> None:
    part = load(tabbed(moved(1.04), day="01 Sep 2026"))
    assert list(said(part)) == ["known"]
    before = records(office, ExchangeRate)
    part.take()
    assert records(office, ExchangeRate) == before


def test_a_corrected_list_replaces_its_rates(load: Callable[..., EditionPart], office: Office) -> None:
    part = load(tabbed(moved(1.06), day="01 Sep 2026"))
    assert set(texts(part, "kind")) == {"Replaced"}
    part.take()
    (euro,) = [each for each in records(office, ExchangeRate) if (each.currency, each.effective_on.month) == ("EUR", 9)]
    assert euro.rate == Decimal("0.927")


def test_a_list_for_a_far_month_is_questioned(load: Callable[..., EditionPart]) -> None:
    part = load(tabbed(LINES, day="01 Jan 2099"))
    assert "1 January 2099" in said(part)["ahead"]
    assert part.take_button.isEnabled()


@pytest.mark.parametrize(
    ("content", "name", "words"),
    [
        (b"hello\nnothing here\n", "letter.txt", "holds no exchange rate"),
        (b"PK\x03\x04 workbook", "rates.xlsx", "is a workbook"),
        (b"\0\0\0", "picture.png", "holds no list of exchange rates"),
        (b"<a><b></a>", "broken.xml", "breaks off or is damaged at line 1"),
    ],
)
def test_a_wrong_file_is_refused_in_words_and_another_can_be_chosen(
    load: Callable[..., EditionPart], page: RatesPage, office: Office, content: bytes, name: str, words: str
) -> None:
    before = records(office, ExchangeRate)
    part = load(content, name)
    assert words in said(part)["refusal"]
    assert not part.take_button.isEnabled()
    assert part.choose_button.hasFocus()
    assert reasons(page)["rates.take"] == "There is nothing to take in."
    part.take()
    assert records(office, ExchangeRate) == before


def test_a_file_that_is_gone_is_said(page: RatesPage, frame: PageFrame, tmp_path: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.edition.read_done):
        page.preview(tmp_path / "gone.xml")
    assert "gone.xml cannot be opened" in said(page.edition)["refusal"]
    calm(frame, qtbot)


def test_a_list_without_a_day_asks_for_it_once(
    load: Callable[..., EditionPart], page: RatesPage, frame: PageFrame, qtbot: QtBot
) -> None:
    lines = b"\n".join(f"{one[0]}\t{one[1]}\t{one[2]}\t{one[3]}".encode() for one in LINES)
    part = load(lines)
    assert part.seen is None
    with qtbot.waitSignal(part.read_done):
        questions.answer(effective_on=date(2026, 10, 1))
    calm(frame, qtbot)
    assert part.seen is not None
    assert part.seen.edition.effective_on == date(2026, 10, 1)
    assert page.previews


def test_the_file_is_asked_for_and_escape_leaves_the_preview(
    page: RatesPage, frame: PageFrame, ask: FakeAsk, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "list.xls"
    path.write_bytes(tabbed(moved(1.05), day=DAY))
    ask.answers.append(path)
    with qtbot.waitSignal(page.edition.read_done):
        run(page, "rates.load")
    calm(frame, qtbot)
    assert ask.asked[0][0] == "A published list of exchange rates"
    assert page.previews
    assert page.regions() == [page.edition.choose_button]
    assert page.escape()
    assert not page.previews
    assert not page.is_at({"view": "exchange"})


def test_a_file_dropped_on_the_page_is_previewed(
    page: RatesPage, frame: PageFrame, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "dropped.xls"
    path.write_bytes(tabbed(moved(1.05), day=DAY))
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    given = (mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    entering = QDragEnterEvent(QPointF(9, 9).toPoint(), Qt.DropAction.CopyAction, *given)
    page.dragEnterEvent(entering)
    assert entering.isAccepted()
    with qtbot.waitSignal(page.edition.read_done):
        page.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, *given))
    calm(frame, qtbot)
    assert page.edition.path == path


def test_once_a_list_is_read_the_page_knows_that_it_can_be_taken_in(
    page: RatesPage, load: Callable[..., EditionPart]
) -> None:
    told: list[str] = []
    page.commands_changed.connect(lambda: told.append(reasons(page).get("rates.take", "")))
    load(tabbed(LINES, day=DAY))
    assert told[-1] == "ready"
    assert "There is nothing to take in." in told
