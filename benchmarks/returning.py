"""A returned list of 5,000 arrangements compared three ways, beside merely reading its file.

By hand: `python -m benchmarks.returning --libreoffice` has LibreOffice save each list untouched, and one with 37 edits.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path

from benchmarks import stores
from benchmarks.figures import Row, median, say, timed
from benchmarks.stores import opened
from commonservices.domain.sheets.plan import Plan, Verdict
from commonservices.exchange.returning.lists import LISTS, list_called
from commonservices.exchange.returning.planning import plan_return
from commonservices.exchange.tables import TableFile, open_table
from commonservices.office import Office
from commonservices.reports.returnable import write_list

MANY = 5_000
EDITS = 37
GOAL_SECONDS = 3
ROUNDS = 3
_HEADING_ROW = 4


def measure(store: Path, folder: Path) -> list[Row]:
    """Give the seconds from the read file to the preview, with reading the file as its floor, and the changes found."""
    work = folder / "returning.csdb"
    shutil.copyfile(store, work)
    with opened(work) as office:
        out = folder / "returned.xlsx"
        writing = timed(lambda: write_list(office, "arrangements", out, "en")) / 1000
        edited = folder / "edited.xlsx"
        edit(out, edited, EDITS)
        plans: list[Plan] = []
        reading, comparing = [], []
        for _ in range(ROUNDS):
            reading.append(timed(lambda: _read(edited)) / 1000)
            with open_table(edited) as table:
                comparing.append(timed(lambda: plans.append(plan_return(office, table))) / 1000)
        found, columns = changed(plans[-1]), len(list_called("arrangements").fields())
        rows = len(plans[-1].rows)
        office.close(backup=False)
    floor, plain = median(reading), median(comparing)
    goal = f"≤ {GOAL_SECONDS} s"
    return [
        Row(f"returned list of {rows:,} x {columns}, compared", plain, "s", goal, floor, plain <= GOAL_SECONDS),
        Row("the same list written", writing, "s", "", None, None),
        Row("changes found of 37 edits", found, "", "37", None, found == EDITS),
    ]


def _read(path: Path) -> int:
    with open_table(path) as table:
        return sum(1 for place in range(len(table.sheets)) for _ in table.rows(place))


def changed(plan: Plan) -> int:
    """Give how many cells a plan would change."""
    refused = len(plan.by(Verdict.REFUSED)) + len(plan.faults) + len(plan.questions)
    return sum(each.changes for row in plan.rows for each in row.cells) + refused


def edit(source: Path, target: Path, many: int) -> None:
    """Type into some cells of a note column, as a partner would."""
    from openpyxl import load_workbook

    book = load_workbook(source)
    sheet = book.worksheets[1]
    at = next(cell.column for cell in sheet[1] if cell.value == "notes")
    for place in range(many):
        sheet.cell(_HEADING_ROW + 1 + place, at).value = f"Edited {place}"
    book.save(target)


def libreoffice(folder: Path, say_it: Callable[[str], None] = say) -> bool:
    """Save every list by LibreOffice, untouched and with 37 edits, and say what comes back; true when all is right."""
    right = True
    with opened(stores.demo(folder)) as office:
        paths = {key: folder / f"{key}.xlsx" for key in LISTS}
        for key, path in paths.items():
            write_list(office, key, path, "en")
        edit(paths["arrangements"], folder / "edits.xlsx", 20)
        edit(paths["services"], folder / "more.xlsx", EDITS)
        saved = _saved(folder, [*paths.values(), folder / "edits.xlsx", folder / "more.xlsx"])
        for path in saved:
            wanted = {"edits": 20, "more": EDITS}.get(path.stem, 0)
            found = _found(office, path)
            right = right and found == wanted
            say_it(f"{path.stem}: {found} changes, {wanted} wanted")
        office.close(backup=False)
    return right


def _found(office: Office, path: Path) -> int:
    table: TableFile
    with open_table(path) as table:
        return changed(plan_return(office, table))


def _saved(folder: Path, paths: Iterable[Path]) -> list[Path]:
    program = shutil.which("soffice")
    if program is None:
        raise RuntimeError("LibreOffice is not on this computer.")
    out = folder / "saved"
    profile = f"-env:UserInstallation=file://{folder / 'profile'}"
    told = [program, profile, "--headless", "--convert-to", "xlsx", "--outdir", str(out)]
    subprocess.run([*told, *map(str, paths)], check=True, capture_output=True, timeout=600)
    return sorted(out.glob("*.xlsx"))


def main() -> int:
    """Run the figure, or the saving by LibreOffice."""
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        if "--libreoffice" in sys.argv:
            return 0 if libreoffice(folder) else 1
        rows = measure(stores.shaped(folder, MANY, 5_000).path, folder)
        for row in rows:
            say(row.text())
        return 1 if any(row.met is False for row in rows) else 0


if __name__ == "__main__":
    raise SystemExit(main())
