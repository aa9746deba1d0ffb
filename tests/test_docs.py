"""The guide: its pictures, links, promises, commands, keys and the page of the data file are what the program is."""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from commonservices.__main__ import main as run
from commonservices.cli.parser import grammar
from commonservices.domain.clock import FixedClock
from commonservices.domain.records import record_types
from commonservices.store.version import APPLICATION_ID, SCHEMA_VERSION
from tests.conftest import DEMO_DAY
from tests.tools.pictures import SCENES, main
from tests.tools.small_picture import small
from ui.about import keys_page
from ui.frame.places import built
from ui.page import address_of
from ui.program import Program

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

ROOT = Path(__file__).resolve().parents[1]
DOCS = ROOT / "docs"
PICTURES = DOCS / "pictures"
GUIDE = sorted(DOCS.rglob("*.md"))
PAGES = [*GUIDE, *(ROOT / f"{name}.md" for name in ("README", "ARCHITECTURE", "CHANGELOG", "CONTRIBUTING", "NOTICE"))]


def guide(name: str) -> Path:
    return DOCS / f"{name}.md"


LARGEST_FOLDER = 4_000_000
PROMISES = (
    "What you saw saved is on disk; a power cut costs at most the field you were typing.",
    "A merge or an import shows itself first, happens completely or not at all, and can be undone.",
    "No value is ever discarded silently: the loser of every conflict is kept, named and restorable.",
    "The order in which packages arrive does not matter.",
    "Older and newer versions exchange data without loss for at least two major versions.",
    "Before each upgrade, import, merge and restore a copy is made, and it has been opened once.",
    "Shares always add up to the total, to the cent, in every currency shown.",
    "Dates and numbers are never guessed when two readings are possible.",
    "Exports are complete: counts and totals are printed in the file and checked again; nothing is ever cut short.",
    (
        "It works with no network, no account and no administrator rights; the data file is documented; "
        "you can leave with everything."
    ),
)
# What a page must never name: how the project is worked on, or where it lies on one computer.
BANNED = re.compile(
    r"(?<![\w.])/(?:home|root|tmp|work)/|\bsessions?\b|\bissue #|https?://\S*/simple\b|\bTO" r"DO\b", re.I
)
LINK = re.compile(r"(!?)\[([^\]]*)\]\(([^)\s]+)\)")
SPAN = re.compile(r"`([^`]+)`")
# Keys that a part of the window handles itself: where in its source each is found.
OWN_KEYS = {
    "Up": ("ui/kit/date_field.py", "Key_Up"),
    "Down": ("ui/kit/date_field.py", "Key_Down"),
    "Home": ("ui/kit/table.py", "Key_Home"),
    "End": ("ui/kit/table.py", "Key_End"),
    "Ctrl+Up": ("ui/kit/date_field.py", "Key_Up"),
    "Ctrl+Down": ("ui/kit/date_field.py", "Key_Down"),
    "Ctrl+A": ("ui/usage/grid.py", "SelectAll"),
    "+": ("ui/kit/date_field.py", '"+"'),
    "-": ("ui/kit/date_field.py", '"-"'),
    "Y": ("ui/arrangements/clauses.py", "Key_Y"),
    "N": ("ui/arrangements/clauses.py", "Key_N"),
    "A": ("ui/arrangements/clauses.py", "Key_A"),
}
WAIT = 20_000


def text_of(page: Path) -> str:
    return page.read_text(encoding="utf-8")


def outside_code(text: str) -> str:
    return re.sub(r"```.*?```|^ {4}[^\n]*$|`[^`\n]*`", "", text, flags=re.S | re.M)


def targets(page: Path) -> Iterator[tuple[bool, Path, str]]:
    """Give each internal link: whether it is a picture, the file it leads to, and the heading."""
    for mark, _, target in LINK.findall(outside_code(text_of(page))):
        if "://" not in target and not target.startswith("mailto:"):
            path, _, heading = target.partition("#")
            yield mark == "!", (page.parent / path).resolve() if path else page, heading


def anchors(page: Path) -> set[str]:
    headings = re.findall(r"^#+ (.+)$", text_of(page), re.M)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_every_link_of_a_page_leads_somewhere(page: Path) -> None:
    for _, path, heading in targets(page):
        assert path.exists(), f"{page.name} leads to {path}"
        assert not heading or heading in anchors(path), f"{page.name} leads to {path.name}#{heading}"


def test_every_page_of_the_guide_can_be_reached_from_its_first_page() -> None:
    reached, waiting = set(), [guide("index")]
    while waiting:
        page = waiting.pop()
        if page not in reached and page.suffix == ".md":
            reached.add(page)
            waiting += [path for _, path, _ in targets(page)]
    assert reached >= set(GUIDE)
    assert guide("index") in {path for _, path, _ in targets(ROOT / "README.md")}


def test_every_picture_is_shown_and_every_picture_shown_is_there() -> None:
    shown = {path for page in PAGES for is_picture, path, _ in targets(page) if is_picture}
    kept = set(PICTURES.glob("*"))
    assert shown == kept
    assert {path.stem for path in kept} == set(SCENES)


def test_every_picture_is_described_in_words() -> None:
    bare = [page.name for page in GUIDE for mark, words, _ in LINK.findall(text_of(page)) if mark and len(words) < 10]
    assert bare == []


def test_pictures_have_the_size_of_their_scene_and_are_small() -> None:
    for name, scene in SCENES.items():
        image = QImage(str(PICTURES / f"{name}.png"))
        assert (image.width(), image.height()) == scene.size, name
    assert sum(path.stat().st_size for path in PICTURES.glob("*.png")) < LARGEST_FOLDER


def test_a_picture_keeps_its_colours_when_it_is_made_small() -> None:
    image = QImage(40, 40, QImage.Format.Format_RGB32)
    image.fill(0xFF123456)
    image.setPixel(3, 4, 0xFFFDEBD0)
    made = small(image).convertToFormat(QImage.Format.Format_RGB32)
    assert made == image


def test_a_picture_nobody_knows_is_refused(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert main(["nothing"], tmp_path) == 2
    assert "There is no picture nothing." in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_the_ten_promises_stand_in_the_guide_word_for_word() -> None:
    told = re.findall(r"^(\d+)\. (.+)$", text_of(guide("index")), re.M)
    assert told == [(str(number), promise) for number, promise in enumerate(PROMISES, 1)]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_a_page_names_nothing_that_is_no_part_of_the_project(page: Path) -> None:
    assert BANNED.findall(text_of(page)) == []


@pytest.mark.parametrize("page", GUIDE, ids=lambda page: page.relative_to(DOCS).as_posix())
def test_every_command_of_the_guide_is_one_the_program_takes(page: Path) -> None:
    for words in commands_in(page):
        assert grammar().parse_args(words).command == words[first_word(words)]


def test_the_commands_of_the_readme_are_ones_the_program_takes() -> None:
    words = [each for each in commands_in(ROOT / "README.md") if "--help" not in each]
    assert [grammar().parse_args(each).command for each in words] == ["demo", "list", "export"]


def commands_in(page: Path) -> list[list[str]]:
    """Give the commands of a page: lines of code that begin with the program's name, and examples of its own page."""
    joined = text_of(page).replace("\\\n", " ")
    lines = re.findall(r"^ {4}commonservices-cli (.+)$", joined, re.M)
    if page == guide("command-line"):
        starts = ("list ", "add ", "set ", "usage ", "reading ")
        lines += [line for line in re.findall(r"^ {4}(.+)$", joined, re.M) if line.startswith(starts) and "=" in line]
        lines = [line for line in lines if "…" not in line and "|" not in line]
    return [shlex.split(line.replace("\\", "/")) for line in lines]


def first_word(words: list[str]) -> int:
    return next(place for place, word in enumerate(words) if word in COMMANDS)


COMMANDS = {"demo", "init", "list", "show", "history", "export", "add", "set", "usage", "reading", "undo", "check",
            "submissions", "backup", "restore", "share"}  # fmt: skip


def test_every_package_of_the_lock_files_is_named_with_its_licence() -> None:
    notice = text_of(ROOT / "NOTICE.md").lower().replace("_", "-")
    locks = [text_of(ROOT / name) for name in ("requirements.lock", "requirements-dev.lock")]
    names = {name.lower().replace("_", "-") for lock in locks for name in re.findall(r"^([\w.-]+)==", lock, re.M)}
    assert sorted(name for name in names if name not in notice) == []


@pytest.mark.parametrize("what", ["arrangements", "services", "entities", "alerts"])
def test_the_fields_of_each_list_are_those_its_page_tells(
    what: str, demo_store: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    told = re.search(rf"^\| {what} \| (.+) \|$", text_of(guide("command-line")), re.M)
    assert told is not None
    store = shutil.copyfile(demo_store, tmp_path / "demo.csdb")
    code = run(["--store", str(store), "--today", DEMO_DAY.isoformat(), "--json", "list", what, "--limit", "1"])
    fields = set(json.loads(capsys.readouterr().out)[0])
    names = set(SPAN.findall(told[1]))
    assert code == 0
    assert names - fields == set()
    assert {each for each in fields - names if each.removesuffix("_id") not in names} <= {
        "location_ids", "owner_person_id", "deputy_person_id"
    }  # fmt: skip


# --- keys ----------------------------------------------------------------------------------------------------------


@pytest.fixture
def program(qapp: QApplication, qtbot: QtBot, demo_store: Path, tmp_path: Path) -> Iterator[Program]:
    """The window, open on a copy of the demo mission."""
    path = shutil.copyfile(demo_store, tmp_path / "demo.csdb")
    made = Program(
        qapp, config=tmp_path / "config", home=tmp_path, clock=FixedClock.on(DEMO_DAY), log=tmp_path / "log.txt"
    )
    made.preferences.choose(language="en", theme="light", actor="A. Officer")
    qtbot.addWidget(made.window)
    with qtbot.waitSignal(made.store_shown, timeout=WAIT):
        made.start(path, "help")
    yield made
    made.window.close_at_once()
    made.translators.use("")


def keys_told() -> set[str]:
    rows = re.findall(r"^\| (`.+?) \|", text_of(guide("keys")), re.M)
    return set(chain.from_iterable(SPAN.findall(row) for row in rows))


def keys_of_help() -> set[str]:
    """Give the keys that the program's own list of keys names one by one."""
    found: set[str] = set()
    for combination, _ in (*keys_page.EVERYWHERE, *keys_page.LISTS, *keys_page.GRID):
        if "…" not in combination:
            found |= set(combination.replace("←", "Left").replace("→", "Right").split())
    return found


def test_every_key_of_a_command_stands_in_the_guide_and_every_key_of_the_guide_exists(program: Program) -> None:
    shell, bridge = program.window.shell, program.bridge
    assert shell is not None
    assert bridge is not None
    with bridge.office.engine.connect() as connection:
        tables = {"arrangements": "arrangement", "services": "shared_service"}
        ids = {place: connection.exec_driver_sql(f"SELECT id FROM {name} LIMIT 1").scalar_one()  # noqa: S608
               for place, name in tables.items()}  # fmt: skip
    addresses = [place.key for place in built()] + [address_of(place, id=bytes(id).hex()) for place, id in ids.items()]
    offered: set[str] = set()
    for address in addresses:
        shell.go(address)
        for command in shell.menus.commands():
            offered |= {keys for keys in (command.shortcut, command.letter) if keys}
    assert offered - keys_told() == set()
    assert keys_told() - offered - keys_of_help() - set(OWN_KEYS) == set()


@pytest.mark.parametrize("keys", sorted(OWN_KEYS))
def test_a_key_that_a_part_handles_itself_is_in_its_source(keys: str) -> None:
    path, word = OWN_KEYS[keys]
    assert word in text_of(ROOT / path)


# --- the data file -------------------------------------------------------------------------------------------------

DATA_FILE = guide("data-file")


@pytest.fixture
def verifier(tmp_path: Path) -> Path:
    """The program of the page, as a reader would save it."""
    source = re.search(r"```python\n(.*?)```", text_of(DATA_FILE), re.S)
    assert source is not None
    path = tmp_path / "verify.py"
    path.write_text(source[1], encoding="utf-8")
    return path


def verified(verifier: Path, store: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-I", str(verifier), str(store)]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", timeout=120, check=False)


def altered(demo_store: Path, folder: Path, *statements: str) -> Path:
    path = shutil.copyfile(demo_store, folder / "altered.csdb")
    connection = sqlite3.connect(path)
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()
    return path


def test_the_verifier_of_the_page_finds_the_demo_mission_whole(
    verifier: Path, demo_store: Path, tmp_path: Path
) -> None:
    done = verified(verifier, altered(demo_store, tmp_path))
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == "2 change sets, the chain is whole\n"


@pytest.mark.parametrize(
    ("statement", "said"),
    [
        ("UPDATE j_tx SET body = CAST(replace(body, 'seeded', 'sowed') AS BLOB) WHERE n = 2", "does not fit its hash"),
        ("DELETE FROM j_tx WHERE n = 1", "change set 2: the one before it is missing"),
        ("DELETE FROM j_tx WHERE n = 2", "the last change sets are missing"),
        ("UPDATE j_cell SET value = '\"Another\"' WHERE tx = 2 AND cell = 606", "a cell is not as the change set says"),
        ("UPDATE j_part SET body = CAST(replace(body, 'DEMO-001', 'DEMO-999') AS BLOB)", "a part was altered"),
    ],
)
def test_the_verifier_of_the_page_sees_what_was_done_to_a_store(
    verifier: Path, demo_store: Path, tmp_path: Path, statement: str, said: str
) -> None:
    done = verified(verifier, altered(demo_store, tmp_path, statement))
    assert done.returncode == 1
    assert said in done.stdout


def test_the_page_of_the_data_file_lists_every_cell() -> None:
    text = text_of(DATA_FILE)
    for kind, record in record_types().items():
        cells = ", ".join(
            f"{number} {'+'.join(field.name for field in fields)}" for number, fields in record.cells.items()
        )
        assert f"| {record.number} | `{kind}` | {cells} |" in text
    assert f"| {APPLICATION_ID}, the letters" in text
    assert f"| {SCHEMA_VERSION}, the layout" in text


def test_the_page_of_the_data_file_names_every_table_of_a_store(demo_store: Path, tmp_path: Path) -> None:
    connection = sqlite3.connect(altered(demo_store, tmp_path))
    tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    connection.close()
    prose = re.sub(r"```.*?```", "", text_of(DATA_FILE), flags=re.S)
    told = set(SPAN.findall(prose)) | {"alembic_version"}
    unnamed = {name for name in tables - told if not name.startswith(("sqlite_", "register_"))}
    assert {name for name in unnamed if "_text_" not in name} == set()


def test_the_statement_of_the_page_reads_the_register(demo_store: Path, tmp_path: Path) -> None:
    statement = re.search(r"^ {4}(SELECT .+)$", text_of(DATA_FILE), re.M)
    assert statement is not None
    connection = sqlite3.connect(altered(demo_store, tmp_path))
    rows = connection.execute(statement[1]).fetchall()
    connection.close()
    assert len(rows) == 24
    assert rows[0] == ("DEMO-001", "CPM", "ACTIVE")
