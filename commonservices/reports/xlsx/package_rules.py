"""Whether a finished workbook opens without repair: the package, and the rules Excel keeps and libraries do not."""

from pathlib import Path

from commonservices.reports.xlsx.book_rules import check_workbook
from commonservices.reports.xlsx.part_rules import Package, check_parts, opened
from commonservices.reports.xlsx.problems import Problem, Problems, Pulse
from commonservices.reports.xlsx.sheet_rules import check_sheet
from commonservices.reports.xlsx.table_rules import check_tables, tables_of

__all__ = ["Problem", "check_package"]


def check_package(path: Path, pulse: Pulse | None = None) -> list[Problem]:
    """Every fault found, none when the workbook is sound; large sheets are read as a stream."""
    problems = Problems()
    archive = opened(path, problems)
    if archive is None:
        return problems.found
    with archive:
        package = Package(archive, problems)
        check_parts(package, problems)
        if problems.found:
            return problems.found
        try:
            _check_content(package, problems, pulse)
        except (ValueError, KeyError) as fault:
            problems.add("unreadable", path.name, "", f"an entry of the workbook cannot be understood: {fault}")
    return problems.found


def _check_content(package: Package, problems: Problems, pulse: Pulse | None) -> None:
    """Check the workbook part, then each sheet with its tables."""
    book = check_workbook(package, problems)
    taken: dict[str, str] = {}
    for sheet in book.sheets:
        tables = tables_of(package, sheet, problems)
        headers = frozenset(table.place.top for table in tables if table.place is not None)
        facts = check_sheet(package, sheet, book, headers, problems, pulse)
        check_tables(sheet, tables, facts, book, taken, problems)
