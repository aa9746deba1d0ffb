"""Whether a finished workbook opens without repair: the package, and the rules Excel keeps and libraries do not."""

from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from commonservices.errors import Known
from commonservices.reports.xlsx.book_rules import check_workbook
from commonservices.reports.xlsx.part_rules import SHEETS, Package, check_part, check_parts, opened
from commonservices.reports.xlsx.problems import Problem, Problems, Pulse
from commonservices.reports.xlsx.read_back import lists_of
from commonservices.reports.xlsx.read_parts import Parts
from commonservices.reports.xlsx.sheet import SheetFigures
from commonservices.reports.xlsx.sheet_rules import check_sheet
from commonservices.reports.xlsx.summing import ListPlace, ListSums
from commonservices.reports.xlsx.table_rules import check_tables, tables_of

__all__ = ["Problem", "check_book", "check_package"]


def check_package(path: Path, pulse: Pulse | None = None) -> list[Problem]:
    """Every fault found, none when the workbook is sound; large sheets are read as a stream."""
    return check_book(path, pulse)[0]


def check_book(
    path: Path, pulse: Pulse | None = None, *, group_by: str = ""
) -> tuple[list[Problem], dict[str, SheetFigures]]:
    """Give every fault found and, read in the same pass, the rows and sums of every list, in all and by group."""
    problems = Problems()
    archive = opened(path, problems)
    if archive is None:
        return problems.found, {}
    sums: dict[str, ListSums] = {}
    with archive:
        package = Package(archive, problems)
        check_parts(package, problems)
        if problems.found:
            return problems.found, {}
        try:
            sums = _lists(path, group_by)
            _check_content(package, problems, pulse, sums)
        except (ValueError, KeyError) as fault:
            problems.add("unreadable", path.name, "", f"an entry of the workbook cannot be understood: {fault}")
    return problems.found, {name: of_list.figures() for name, of_list in sums.items()}


def _lists(path: Path, group_by: str) -> dict[str, ListSums]:
    """Give what adds up each list of the book; a book that is not ours may have none."""
    sums = {}
    with suppress(Known), Parts(path) as parts:
        days = parts.date_styles | parts.flag_styles
        for name, (header, body) in lists_of(parts).items():
            top, bottom = (body.top, body.bottom) if body else (0, 0)
            sums[name] = ListSums(ListPlace(header.left, header.right, top, bottom), days, group_by)
    return sums


def _check_content(package: Package, problems: Problems, pulse: Pulse | None, sums: Mapping[str, ListSums]) -> None:
    """Check the workbook part, then each sheet with its tables, then parts that look like sheets and are none."""
    book = check_workbook(package, problems)
    taken: dict[str, str] = {}
    for sheet in book.sheets:
        tables = tables_of(package, sheet, problems)
        headers = frozenset(table.place.top for table in tables if table.place is not None)
        facts = check_sheet(package, sheet, book, headers, problems, pulse, sums.get(sheet.name))
        if facts.whole:
            check_tables(sheet, tables, facts, book, taken, problems)
    read = {sheet.part for sheet in book.sheets}
    for entry in package.archive.infolist():
        if entry.filename.startswith(SHEETS) and entry.filename not in read:
            check_part(package, entry, problems)
