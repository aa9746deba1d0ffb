"""Every page in an invented language that lengthens each text and puts it in brackets: what has none was forgotten."""

from __future__ import annotations

import contextlib
import re
import shutil
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenuBar,
    QTabBar,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from commonservices.domain import codelists
from commonservices.domain.arrangements import Arrangement
from commonservices.domain.clock import FixedClock
from commonservices.office import open_office
from commonservices.paths import resource
from commonservices.queries import calendar
from commonservices.queries.refs import find_ref
from tests.builders import records
from tests.conftest import DEMO_ACTOR, DEMO_DAY
from tests.tools import strings, texts, ts_files
from tests.tools.ts_files import Entry, Translation
from ui.kit.appearance import Appearance
from ui.kit.tags import KeyCap
from ui.kit.texts import ElidedText
from ui.page import address_of
from ui.program import Program
from ui.translators import Translators

WAIT = 20_000
LAID_OUT = 3_000
OPEN, CLOSE, FILL = "⟦", "⟧", "~"
LONGER = 0.4
INNER = re.compile(f"{OPEN}[^{OPEN}{CLOSE}]*{CLOSE}")
LANGUAGES = ("English", "Français", "Español", "العربية", "Português", "Русский", "中文", "Common Services")
KEYS = re.compile(r"\b(?:(?:Ctrl|Shift|Alt)\+)*(?:(?:Ctrl|Shift|Alt)\+\S|Enter|Space|Tab|Esc)(?=$|[: ,.])")
PATH = re.compile(r"(?<!\w)(?:[A-Z]:|/)\S+")
DATE = re.compile(r"\b\d{1,2} [A-Z][a-z]{2} \d{4}\b")
PIECES = re.compile(r"[,;\u00b7\n]|: ")
WORKBOOK = {"preview", "preview.name", "sheets", "checks.agreed"}
# What shows facts, and what is called as in the workbooks themselves, whose words are in files of their own.
FACTS = {"about.facts", "partner_forms.kind", *(f"hq_reports.{part}" for part in WORKBOOK)}
WORD = re.compile(r"[^\W\d_]{2,}")


def invented(text: str) -> str:
    """Give a text with brackets around it, 40 % longer."""
    room = " " + FILL * max(1, round(len(text) * LONGER) - 1)
    return f"{OPEN}{text}{room}{CLOSE}"


@pytest.fixture(scope="session")
def invented_words(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the folder of the invented language, compiled as the others are and told in the place of English."""
    root = tmp_path_factory.mktemp("pseudo")
    entries = []
    for message in texts.find_all(strings.ROOT).messages:
        text = re.sub(r"\((\w+)\)", r"\1", message.source) if message.plural else message.source
        entries.append(Entry(message, (invented(text),) * (2 if message.plural else 1)))
    path = strings.ts_path("en", root)
    path.parent.mkdir(parents=True)
    ts_files.write(path, Translation("en", tuple(entries)))
    strings.qm_path("en", root).write_bytes(strings.compiled("en", root))
    return path.parent


@pytest.fixture
def program(
    qapp: QApplication, appearance: Appearance, tmp_path: Path, invented_words: Path, qtbot: QtBot
) -> Iterator[Program]:
    """The program in the invented language, in a window as large as a laptop's screen."""
    made = Program(
        qapp, config=tmp_path / "config", home=tmp_path, clock=FixedClock.on(DEMO_DAY), log=tmp_path / "log.txt"
    )
    made.preferences.choose(language="en", theme="light", actor=DEMO_ACTOR)
    made.translators.use("")
    made.translators = Translators(qapp, invented_words)
    assert made.translators.use("en")
    qtbot.addWidget(made.window)
    made.window.resize(1600, 900)
    yield made
    made.window.close_at_once()
    made.translators.use("")


@pytest.fixture
def opened(program: Program, demo_store: Path, tmp_path: Path, qtbot: QtBot) -> Program:
    """The program with the demo mission open."""
    store = Path(shutil.copyfile(demo_store, tmp_path / "demo.csdb"))
    with qtbot.waitSignal(program.store_shown, timeout=WAIT):
        program.start(store)
    return program


@pytest.fixture(scope="session")
def told(demo_store: Path) -> frozenset[str]:
    """Give every text that is data: what the demo mission holds, the labels of codes, the names of languages."""
    held = {"yes", "no", "ar", "en", "fr", "es", DEMO_ACTOR, *LANGUAGES}
    for name in codelists.names():
        held.update(
            label
            for code in codelists.load(name)
            for label in (code.code, code.code.replace("_", " "), code.label("en"))
        )
    held.update(path.stem for path in resource("licences").iterdir())
    clock = FixedClock.on(DEMO_DAY)
    with (
        open_office(demo_store, clock=clock, actor="", check_place=False, read_only=True) as office,
        office.engine.connect() as connection,
    ):
        for table in connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'").scalars():
            for row in connection.exec_driver_sql(f'SELECT * FROM "{table}"'):  # noqa: S608 our own tables
                for value in row:
                    if isinstance(value, str):
                        held.update((value, *(piece.strip(" .") for piece in PIECES.split(value))))
        # The calendar writes whole sentences in each language itself.
        for each in calendar.sentences(office, [each.id for each in records(office, Arrangement)]).values():
            held.update(piece.strip(" .") for piece in PIECES.split(each))
    return frozenset(held)


def pages(program: Program, qtbot: QtBot) -> Iterator[str]:
    """Go to the first page's form, every place and the page of a record of each kind; name each when it is there."""
    shell, bridge = program.window.shell, program.bridge
    assert shell is not None
    assert bridge is not None
    addresses = [place.key for place in shell.places]
    for place, reference in (("arrangements", "DEMO-005"), ("services", "DEMO-S01")):
        if place in addresses:
            found = bridge.ask(lambda office, wanted=reference: find_ref(office, wanted))
            addresses.append(address_of(place, id=str(found.id)))
    for address in addresses:
        assert shell.go(address)
        qtbot.waitUntil(lambda: not program.jobs.busy, timeout=WAIT)
        yield address


def shown_texts(root: QWidget) -> Iterator[tuple[QWidget, str]]:
    """Give every text that can be read or heard in a window, with the part that has it."""
    for part in root.findChildren(QWidget):
        if not part.isVisible() or isinstance(part, KeyCap):
            continue
        yield part, part.accessibleName()
        yield part, part.toolTip()
        if isinstance(part, (QLabel, QAbstractButton)):
            yield part, part.text()
        elif isinstance(part, QLineEdit):
            yield part, part.placeholderText()
        elif isinstance(part, QTabBar):
            yield from ((part, part.tabText(at)) for at in range(part.count()))
        elif isinstance(part, QComboBox):
            yield from ((part, part.itemText(at)) for at in range(part.count()))
        elif isinstance(part, QAbstractItemView) and part.model() is not None:
            yield from ((part, text) for text in cells(part))
        elif isinstance(part, QMenuBar):
            yield from ((part, action.text()) for action in part.actions())


def cells(view: QAbstractItemView) -> Iterator[str]:
    """Give the headings and the first rows of a list."""
    model = view.model()
    for column in range(model.columnCount() if isinstance(view, QTableView) else 1):
        if isinstance(view, QTableView) and not view.horizontalHeader().isHidden():
            yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(min(model.rowCount(), 12)):
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
                value = model.index(row, column).data(role)
                yield value if isinstance(value, str) else ""


def forgotten(text: str, told: frozenset[str]) -> bool:
    """Say whether a text holds words that are neither translated nor data."""
    while INNER.search(text):
        text = INNER.sub("", text)
    rest = PATH.sub("", KEYS.sub("", DATE.sub("", text))).strip(" :;,.\u00b7\n")
    return not is_told(rest, told) and any(not is_told(piece.strip(), told) for piece in PIECES.split(rest))


def is_told(piece: str, told: frozenset[str]) -> bool:
    """Say whether a piece of a text is data: a value, the beginning of one, or codes beside each other."""
    if piece in told or not WORD.search(piece):
        return True
    if piece.endswith("…"):
        return any(each.startswith(piece[:-1]) for each in told)
    beginnings = (each for each in told if each and piece.startswith(f"{each} "))
    return any(is_told(piece[len(each) :].strip(), told) for each in beginnings)


def is_cut(part: QWidget) -> bool:
    """Say whether a label or a button has less room than its text needs; a title that may give way has none to need."""
    if isinstance(part, QAbstractButton):
        return part.text() != "" and part.width() < part.minimumSizeHint().width()
    if not isinstance(part, QLabel) or isinstance(part, (ElidedText, KeyCap)) or not part.text():
        return False
    metrics = QFontMetrics(part.font())
    if part.wordWrap():
        return part.height() < part.heightForWidth(part.width())
    widest = max(metrics.horizontalAdvance(line) for line in part.text().split("\n"))
    return part.height() < metrics.height() or part.width() < widest


def listed(found: Iterable[object]) -> str:
    """Give findings one a line."""
    return "\n".join(sorted(str(each) for each in found))


def test_every_text_of_every_page_can_be_translated(opened: Program, qtbot: QtBot, told: frozenset[str]) -> None:
    left = set()
    for address in pages(opened, qtbot):
        for part, text in shown_texts(opened.window):
            if part.objectName() not in FACTS and forgotten(text, told):
                left.add((address.partition("?")[0], part.objectName(), text))
    assert not left, listed(left)


def test_no_text_is_cut_when_it_is_much_longer(opened: Program, qtbot: QtBot) -> None:
    def cut() -> list[QWidget]:
        return [part for part in opened.window.findChildren(QWidget) if part.isVisible() and is_cut(part)]

    found = set()
    for address in pages(opened, qtbot):
        with contextlib.suppress(qtbot.TimeoutError):  # what is laid out late has its room in the end
            qtbot.waitUntil(lambda: not cut(), timeout=LAID_OUT)
        found.update((address.partition("?")[0], part.objectName(), part.text()) for part in cut())
    assert not found, listed(found)


def test_the_first_page_and_its_form_can_be_translated(program: Program, qtbot: QtBot, told: frozenset[str]) -> None:
    with qtbot.waitSignal(program.first_page_shown, timeout=WAIT):
        program.start(None)
    assert program.first_page is not None
    left = [text for _, text in shown_texts(program.window) if forgotten(text, told)]
    program.first_page.show_setup()
    left += [text for _, text in shown_texts(program.window) if forgotten(text, told)]
    assert not left, listed(left)


def test_what_is_forgotten_is_found(told: frozenset[str]) -> None:
    assert forgotten("Save", told)
    assert forgotten(f"{invented('Save')} now", told)
    assert not forgotten(invented(f"Save {invented('it')}"), told)
    assert not forgotten(f"{invented('Parties')}: UNDP WFP", told)
    assert not forgotten("1,204 / 31", told)
