"""Renders every page to pictures without a screen: for the user guide, and to look at every change of the window."""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING, Final

from commonservices.domain.declaring import dataclass

if TYPE_CHECKING:
    from commonservices.domain.clock import Clock
    from commonservices.office import Office
    from ui.program import Program

SIZES: Final = ("1366x688", "1093x534")
BEFORE_A_STORE: Final = ("first_run", "setup")
PALETTE: Final = "palette"
CALM_MS: Final = 350


@dataclass(frozen=True)
class Look:
    """One way of looking at the pages."""

    language: str
    theme: str
    width: int
    height: int

    @property
    def suffix(self) -> str:
        """The part of a file name that tells the look."""
        return f"{self.language}-{self.theme}-{self.width}x{self.height}"


@dataclass(frozen=True)
class Plan:
    """What to render from which store, and where the pictures go."""

    store: Path | None
    out: Path
    looks: tuple[Look, ...]
    pages: tuple[str, ...]
    suffix: str
    clock: Clock


def main(argv: Sequence[str] | None = None) -> int:
    """Render the pages asked for; give 0, or 1 when a page could not be shown."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    chosen = _arguments(sys.argv[1:] if argv is None else argv)
    from commonservices.domain.clock import FixedClock, SystemClock

    clock: Clock = FixedClock.on(chosen.as_of) if chosen.as_of else SystemClock()
    looks = tuple(
        Look(language, theme, *(int(part) for part in size.split("x")))
        for language, theme, size in product(chosen.lang, chosen.theme, chosen.size)
    )
    failed: list[str] = []
    with tempfile.TemporaryDirectory() as scratch:
        stores = [(_copied(chosen.store, Path(scratch)), "")] if chosen.store else []
        if chosen.empty or not stores:
            stores.append((_empty_store(Path(scratch) / "empty", clock), "-empty"))
        for store, suffix in stores:
            plan = Plan(store, chosen.out, looks, tuple(chosen.pages), suffix, clock)
            failed += render(plan, Path(scratch) / f"config{suffix}")
    for line in failed:
        sys.stderr.write(f"{line}\n")
    return 1 if failed else 0


def render(plan: Plan, config: Path) -> list[str]:
    """Render a plan; give a line for each page that could not be shown."""
    from ui.app import make_application
    from ui.collecting import Collector
    from ui.program import Program

    plan.out.mkdir(parents=True, exist_ok=True)
    app = make_application()
    Collector(app)
    failed: list[str] = []
    program = Program(app, config=config, home=config, clock=plan.clock, log=config / "log.txt")
    program.preferences.choose(actor="A. Officer")
    with _faults_into(failed):
        for look in plan.looks:
            _render_look(program, plan, look, failed)
        program.window.close_at_once()
    return failed


def _render_look(program: Program, plan: Plan, look: Look, failed: list[str]) -> None:
    from ui.app import settle

    program.preferences.choose(language=look.language, theme=look.theme)
    program.window.resize(look.width, look.height)
    if program.bridge is None and not program.window.isVisible():
        _first_pages(program, plan, look)
        program.start(plan.store)
    settle(program.jobs)
    if program.bridge is None or program.window.shell is None:
        return
    for name, address in _pages(program, plan.pages):
        try:
            program.window.shell.go(address)
        except Exception as error:
            failed.append(f"{name}: {type(error).__name__}: {error}")
            continue
        settle(program.jobs, CALM_MS)  # a page may count in the background a moment after it is shown
        _take(program, plan, look, name)
    if not plan.pages or PALETTE in plan.pages:
        program.window.shell.deeds.open_palette()
        settle(program.jobs)
        _take(program, plan, look, PALETTE)
        program.window.shell.palette_search.overlay.close_overlay()


def _first_pages(program: Program, plan: Plan, look: Look) -> None:
    from ui.app import settle

    wanted = [name for name in BEFORE_A_STORE if not plan.pages or name in plan.pages]
    for name in wanted:
        page = program.show_first_page()
        program.window.show()
        if name == "setup":
            page.show_setup()
        settle(program.jobs)
        _take(program, plan, look, name)


def _pages(program: Program, wanted: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Give name and address of every page asked for: the places, then one record of each kind."""
    from ui.frame.places import built
    from ui.page import address_of

    every = [(place.key, place.key) for place in built()]
    if program.bridge is not None:
        for name, place, identifier in _records(program.bridge.office):
            every.append((name, address_of(place, id=identifier)))
    return iter([each for each in every if not wanted or each[0] in wanted])


def _records(office: Office) -> Iterator[tuple[str, str, str]]:
    from commonservices.queries import arrangements, shared_services

    for row in arrangements.page(office, arrangements.ArrangementFilter(), limit=1):
        yield "arrangement", "arrangements", str(row.id)
    for each in shared_services.page(office, shared_services.ServiceFilter(), limit=1):
        yield "service", "services", str(each.id)


def _take(program: Program, plan: Plan, look: Look, name: str) -> None:
    program.window.grab().save(str(plan.out / f"{name}-{look.suffix}{plan.suffix}.png"))


@contextmanager
def _faults_into(failed: list[str]) -> Iterator[None]:
    def note(kind: type[BaseException], error: BaseException, trace: object) -> None:
        failed.append(f"{kind.__name__}: {error}")

    sys.excepthook = note
    try:
        yield
    finally:
        sys.excepthook = sys.__excepthook__


def _copied(store: Path, scratch: Path) -> Path:
    return Path(shutil.copyfile(store, scratch / store.name))


def _empty_store(folder: Path, clock: Clock) -> Path:
    from commonservices.actions import offices
    from commonservices.office import create

    values = {
        "code": "UNEXAM",
        "name_en": "United Nations Example Mission",
        "kind": "PKO",
        "fiscal_calendar": "JUL_JUN",
        "base_currency": "USD",
    }
    path = folder / "empty.csdb"
    with create(path, clock=clock, actor="A. Officer", check_place=False) as office:
        offices.set_up(office, values)
    return path


def _listed(text: str) -> list[str]:
    return [part.strip() for part in text.split(",") if part.strip()]


def _arguments(argv: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m ui.screens", description="Renders the pages of the window to PNG.")
    parser.add_argument("--store", type=Path, default=None, help="a closed store; without one an empty store is made")
    parser.add_argument("--out", type=Path, required=True, help="the folder for the pictures")
    parser.add_argument("--lang", type=_listed, default=["en"], help="languages, such as en,fr,ar")
    parser.add_argument("--theme", type=_listed, default=["light"], help="light, dark, contrast")
    parser.add_argument("--size", type=_listed, default=list(SIZES), help="sizes, such as 1366x688,1093x534")
    parser.add_argument("--pages", type=_listed, default=[], help="names of pages; all of them otherwise")
    parser.add_argument("--as-of", type=date.fromisoformat, default=None, help="the day shown as today")
    parser.add_argument("--empty", action="store_true", help="render an empty store as well")
    return parser.parse_args(list(argv))


if __name__ == "__main__":
    raise SystemExit(main())
