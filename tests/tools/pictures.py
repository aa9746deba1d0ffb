"""Draws the pictures of the user guide: the real window on the demo mission as of a fixed day, without a screen.

    python tests/tools/pictures.py [NAME …]

The same program gives the same pictures; without names all of them are drawn into `docs/pictures`.
"""

from __future__ import annotations

import contextlib
import io
import os
import shlex
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

ROOT: Final = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

if TYPE_CHECKING:
    from ui.program import Program

FOLDER: Final = ROOT / "docs" / "pictures"
SEEDED, DAY = date(2026, 10, 1), date(2026, 10, 6)
WIDE, SMALL = (1366, 688), (1093, 534)
_QUIET = 500
ACTOR: Final = "A. Officer"
SHOWN_HOME: Final = r"C:\Users\officer\AppData\Local\CommonServices"
_LOGGED: Final = (
    "add arrangement --set type=SLA 'title_en=Shared water truck' financial_basis=COST_SHARED effective_on=2026-11-01 "
    "expiry_on=2028-10-31 notice_days_termination=60 notice_days_withdrawal=60 "
    "--party UNEXAM:PROVIDER UNDP:CLIENT WFP:CLIENT"
)
ACTS: Final = (
    ("2026-10-02", ACTOR, _LOGGED),
    ("2026-10-05", ACTOR, "set DEMO-022 expiry_on=2028-11-30 'notes=Second draft' --why 'The second draft'"),
    ("2026-10-05", ACTOR, "usage DEMO-S04 UNDP 2026-09 41"),
    ("2026-10-06", "B. Colleague", "set DEMO-022 expiry_on=2028-12-31 --why 'The last draft says December'"),
)


@dataclass(frozen=True)
class Scene:
    """One picture: its size, where the window stands, and what is done there before it is taken."""

    size: tuple[int, int]
    address: str = ""
    prepare: Callable[[Program], object] | None = None
    language: str = "en"


# --- what is done before a picture ---------------------------------------------------------------------------------


def _page(program: Program) -> Any:
    """Give the page that is shown; each scene knows which one it is."""
    assert program.window.shell is not None
    return program.window.shell.stack.page


def _fill_setup(program: Program) -> None:
    page = program.show_first_page()
    page.show_setup()
    page.setup.form.set_values(
        {
            "code": "UNEXAM",
            "name_en": "United Nations Example Mission",
            "name_fr": "Mission d'exemple des Nations Unies",
            "kind": "PKO",
            "languages": ("en", "fr"),
        }
    )
    page.setup.show_path(Path(SHOWN_HOME + r"\UNEXAM.csdb"))


def _show_damage(program: Program) -> None:
    from commonservices.store.diagnose import diagnose

    with tempfile.TemporaryDirectory() as scratch:
        path = Path(scratch) / "UNEXAM.csdb"
        path.write_bytes(b"")
        fault = diagnose(path).as_known(path)
    program.show_first_page().show_fault(fault, path)


def _fill_arrangement(program: Program) -> None:
    from commonservices.domain.ids import of_code

    parties = [("UNEXAM", "PROVIDER"), ("UNHCR", "CLIENT"), ("UNICEF", "CLIENT")]
    texts = {
        "type": "SLA",
        "title_en": "Joint driver training",
        "effective_on": "2027-01-01",
        "expiry_on": "2028-12-31",
        "notice_days_termination": "60",
        "notice_days_withdrawal": "60",
        "parties": ";".join(f"{of_code('entity', code)}:{role}" for code, role in parties),
    }
    form = _page(program).new_form
    form.offer.forget()
    form.offer.hide()
    form.take_texts(texts)


def _choose_row(reference: str) -> Callable[[Program], None]:
    def choose(program: Program) -> None:
        page = _page(program)
        page.table.select_id(str(_record(program, reference)[1]))

    return choose


def _type_filter(program: Program) -> None:
    _page(program).filter.submitted.emit("party:wfp state:active ends:<2028-01-01")


def _open_palette(program: Program) -> None:
    assert program.window.shell is not None
    program.window.shell.palette_search.open("water")


def _preview_list(program: Program) -> None:
    next(each for each in _page(program).commands() if each.key == "arrangements.print").run()


def _paste_usage(program: Program) -> None:
    from PySide6.QtGui import QGuiApplication

    page = _page(program)
    grid = page.sheet.grid
    grid.go(1, 3)
    QGuiApplication.clipboard().setText("225.26\n713.34\n300 or so\n581.93\n")
    page.sheet.paste()


def _run_checks(program: Program) -> None:
    from functools import partial

    from commonservices.actions import reconciliations
    from ui.app import settle

    assert program.bridge is not None
    program.bridge.do(partial(reconciliations.run, routines=(), first=date(2026, 9, 1), last=date(2026, 9, 30)))
    settle(program.jobs)


def _open_budget(program: Program) -> None:
    from commonservices.queries import cost_pools
    from ui.page import address_of

    page = _page(program)
    identity = str(cost_pools.by_reference(page.bridge.office, "DEMO-CP2026"))
    page.open_requested.emit(address_of("cost_sharing", id=identity))


def _choose_papers(program: Program) -> None:
    with tempfile.TemporaryDirectory() as scratch:
        paths = [Path(scratch) / name for name in ("Annex A, list of sites.pdf", "Annex B, prices.pdf")]
        for path in paths:
            path.write_bytes(path.name.encode() * 20_000)
        papers = _page(program).parts.documents.papers
        papers.take_paths(paths)
    papers.batch.form.row("kind").editor.take("ANNEX")


def _export(program: Program) -> None:
    from ui.app import settle

    page = _page(program)
    with tempfile.TemporaryDirectory() as scratch:
        page.making.write(page.choices.choice, Path(scratch) / "UNEXAM-2026-07-2026-09.xlsx")
        settle(program.jobs)
    program.window.shell.toast.hide() if program.window.shell is not None else None


def _ask_about_undo(program: Program) -> None:
    page = _page(program)
    page.table.selectRow(2)
    page.show_current()
    page.panel.take_back()


def _look_back(program: Program) -> None:
    from ui.app import settle

    assert program.bridge is not None
    program.stores.look_back(program.bridge.present, SEEDED)
    settle(program.jobs)
    _page(program).open_requested.emit("arrangements")


def _saving(part: str, number: int = 0, tab: str = "") -> Callable[[Program], None]:
    def go(program: Program) -> None:
        from tests.tools.saving import open_saving

        open_saving(program, part, number, tab)

    return go


def _hide_place(program: Program) -> None:
    from PySide6.QtWidgets import QLabel

    for label in _page(program).findChildren(QLabel):
        if "demo.csdb" in label.text():
            label.setText(label.text().split("/")[0] + SHOWN_HOME + r"\UNEXAM.csdb")


SCENES: Final[Mapping[str, Scene]] = {
    "first-run": Scene(SMALL, prepare=lambda program: program.show_first_page()),
    "set-up": Scene((1093, 688), prepare=_fill_setup),
    "damaged": Scene(SMALL, prepare=_show_damage),
    "today": Scene(WIDE, "today"),
    "month": Scene(WIDE, "today?view=month&day=2026-11-30"),
    "twelve-months": Scene(WIDE, "today?view=year"),
    "alerts": Scene(WIDE, "today?view=alerts"),
    "arrangements": Scene(WIDE, "arrangements", _choose_row("DEMO-004")),
    "filter": Scene(SMALL, "arrangements", _type_filter),
    "palette": Scene(SMALL, "today", _open_palette),
    "new-arrangement": Scene((1093, 688), "arrangements?new=1", _fill_arrangement),
    "draft": Scene(WIDE, "#UNEXAM-SLA-2026-001"),
    "signing": Scene(WIDE, "#DEMO-020"),
    "arrangement": Scene(WIDE, "#DEMO-005"),
    "terms": Scene(WIDE, "#DEMO-022?terms"),
    "services": Scene(WIDE, "services", _choose_row("DEMO-S11")),
    "service": Scene(WIDE, "#DEMO-S07?kpis"),
    "documents": Scene(SMALL, "#DEMO-020?documents", _choose_papers),
    "usage": Scene(WIDE, "usage"),
    "paste": Scene(WIDE, "usage", _paste_usage),
    "decisions": Scene(WIDE, "decisions"),
    "premises": Scene(WIDE, "premises"),
    "premises-record": Scene(WIDE, "#DEMO-P01"),
    "agreements": Scene(WIDE, "premises?view=agreements"),
    "agreement-record": Scene(WIDE, "#UNICEF-LTA-2208"),
    "priorities": Scene(WIDE, "lens"),
    "handover": Scene(WIDE, "handover"),
    "hq-reports": Scene(WIDE, "hq_reports"),
    "tie-out": Scene(WIDE, "hq_reports", _export),
    "hq-submit": Scene(WIDE, "hq_reports", lambda program: _page(program).ask_to_submit()),
    "change-log": Scene(WIDE, "change_log"),
    "undo-question": Scene(WIDE, "change_log", _ask_about_undo),
    "keys": Scene((1093, 688), "help"),
    "settings": Scene(SMALL, "settings", _hide_place),
    "printing": Scene(WIDE, "arrangements", _preview_list),
    "as-of": Scene(SMALL, "arrangements", _look_back),
    "today-fr": Scene(WIDE, "today", language="fr"),
    "usage-fr": Scene(WIDE, "usage", language="fr"),
    "new-arrangement-fr": Scene((1093, 688), "arrangements?new=1", _fill_arrangement, language="fr"),
    "signing-fr": Scene(WIDE, "#DEMO-020", language="fr"),
    "hq-reports-fr": Scene(WIDE, "hq_reports", language="fr"),
    "change-log-fr": Scene(WIDE, "change_log", language="fr"),
    "rates": Scene(WIDE, "rates?view=exchange&row=EUR"),
    "exceptions": Scene(WIDE, "exceptions", _run_checks),
    "shared-budget": Scene(WIDE, "cost_sharing", _open_budget),
    "bills": Scene(WIDE, "bills"),
    "ageing": Scene(WIDE, "bills?view=ageing"),
    "efficiency": Scene(WIDE, "#DEMO-S26?efficiency", _saving("")),
    "case": Scene(WIDE, "#DEMO-S26?efficiency", _saving("case")),
    "case-costs": Scene(WIDE, "#DEMO-S26?efficiency", _saving("case", 1, "lines")),
    "claim": Scene(WIDE, "#DEMO-S26?efficiency", _saving("claim")),
}


# --- drawing -------------------------------------------------------------------------------------------------------


def main(names: Sequence[str], folder: Path = FOLDER) -> int:
    """Draw the pictures asked for, or all of them; give 0, or 2 for a name that is not known."""
    unknown = [name for name in names if name not in SCENES]
    if unknown:
        print(f"There is no picture {unknown[0]}. The pictures are: {', '.join(SCENES)}.", file=sys.stderr)
        return 2
    wanted = {name: scene for name, scene in SCENES.items() if not names or name in names}
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["TZ"] = "UTC"
    if hasattr(time, "tzset"):
        time.tzset()
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        draw(wanted, Path(scratch), folder)
    return 0


def draw(wanted: Mapping[str, Scene], scratch: Path, folder: Path) -> None:
    """Draw scenes: those before a store is open first, then the others on the demo mission."""
    from commonservices.domain.clock import FixedClock
    from ui.app import make_application, settle
    from ui.collecting import Collector
    from ui.program import Program

    app = make_application()
    Collector(app)
    app.setCursorFlashTime(0)
    config = scratch / "config"
    program = Program(app, config=config, home=config, clock=FixedClock.on(DAY), log=config / "log.txt")
    program.preferences.choose(actor=ACTOR, language="en", theme="light")
    program.window.show()
    for name, scene in wanted.items():
        if not scene.address:
            _draw(program, scene, folder / f"{name}.png")
    later = {name: scene for name, scene in wanted.items() if scene.address}
    if later:
        program.start(_demo(scratch / "demo.csdb"), "today")
        settle(program.jobs)
    for name, scene in later.items():
        _draw(program, scene, folder / f"{name}.png")
    program.window.close_at_once()


def _draw(program: Program, scene: Scene, path: Path) -> None:
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QDialog

    from tests.tools.small_picture import small
    from ui.app import settle

    if program.preferences.language != scene.language:
        program.preferences.choose(language=scene.language)
        settle(program.jobs)
    program.window.resize(*scene.size)
    shell = program.window.shell
    if shell is not None:
        shell.palette_search.overlay.close_overlay()
        if program.bridge is not None and program.bridge.looking_back:
            shell.look_back_requested.emit(None)
        settle(program.jobs)
        assert program.window.shell is not None
        program.window.shell.go(_address(program, scene.address))
    settle(program.jobs)
    if scene.prepare is not None:
        scene.prepare(program)
    settle(program.jobs, _QUIET)
    preview = program.window.findChild(QDialog, "printing.preview")
    picture = program.window.grab()
    if preview is not None:
        painter = QPainter(picture)
        aside = program.window.size() - preview.size()
        painter.drawPixmap(aside.width() // 2, aside.height() // 2, preview.grab())
        painter.end()
        preview.close()
    small(picture.toImage()).save(str(path), quality=0)


def _address(program: Program, address: str) -> str:
    """Give an address as the window takes it; `#REF?tab` names a record by its reference."""
    from ui.page import address_of

    if not address.startswith("#"):
        return address
    reference, _, tab = address.removeprefix("#").partition("?")
    kind, identity = _record(program, reference)
    place = {"arrangement": "arrangements", "shared_service": "services"}.get(kind, "premises")
    return address_of(place, id=str(identity), tab=tab)


def _record(program: Program, reference: str) -> tuple[str, object]:
    from commonservices.queries.refs import find_ref

    assert program.bridge is not None
    found = find_ref(program.bridge.office, reference)
    return found.kind, found.id


def _demo(path: Path) -> Path:
    """Make the demo mission and do in it what the guide tells about, by the commands of the guide."""
    from commonservices.__main__ import main as run
    from commonservices.paths import backups_folder

    commands = [(SEEDED.isoformat(), "Demo officer", f"demo --as-of {SEEDED}"), *ACTS]
    for day, actor, words in commands:
        shared = ["--store", str(path), "--today", day, "--actor", actor]
        with contextlib.redirect_stdout(io.StringIO()) as said:
            code = run([*shared, *shlex.split(words)])
        assert code == 0, said.getvalue()
    noon = datetime(DAY.year, DAY.month, DAY.day, 12, tzinfo=UTC).timestamp()
    for backup in backups_folder(path).glob("*"):
        os.utime(backup, (noon, noon))
    return path


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
