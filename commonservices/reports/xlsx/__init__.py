"""Workbooks of any content: declared as sheets and columns, streamed, checked, read back and put in place whole.

What a sheet may ask for beside its rows:

- what may be typed: `choices` and `entry` of a `Column` or a `Cell` (an `Entry`: bounds, prompt, refusal);
- marks that never hang on colour alone: `Column.marks`, `Cell.marks` (`status_marks`, `band_marks`, `negative_marks`,
  `overdue_marks`, or a `Mark`);
- native charts with their points kept in the file: `charts` of a sheet (`Chart`, `Series`, `Points`);
- protection: `SheetSpec.guard` for lists that come back, `protected` with `open` columns or cells for forms;
- folding: `Column.level`, `SheetSpec.levels`, `FreeSheet.levels`, `SheetSpec.folded`;
- sheets out of sight: `state`; ways around the book: `Cell.link`, `SheetSpec.home`; names: `Cell.name`,
  `FreeSheet.names`;
- what the file says of itself: `BookProperties.custom`; what tables and charts show: `SheetSpec.alt`, `Chart.alt`;
- a book that does not tie out kept with its mark: `write_book(..., on_difference="mark")`, `WrittenBook.differences`.
"""

from commonservices.reports.xlsx.book import WrittenBook, write_book
from commonservices.reports.xlsx.features import (
    Chart,
    Entry,
    Mark,
    Points,
    Series,
    band_marks,
    negative_marks,
    overdue_marks,
    status_marks,
)
from commonservices.reports.xlsx.package_rules import Problem, check_package
from commonservices.reports.xlsx.read_back import ErrorValue, list_names, named_values, read_rows, recompute
from commonservices.reports.xlsx.sheet import (
    CODE,
    DATE,
    FLAG,
    INTEGER,
    MONTH,
    ORDINAL,
    TEXT,
    BookProperties,
    BookWords,
    Cell,
    Column,
    Formula,
    FreeSheet,
    Guard,
    Kind,
    SheetFigures,
    SheetSpec,
    money,
    number,
    percent,
)

__all__ = [
    "CODE",
    "DATE",
    "FLAG",
    "INTEGER",
    "MONTH",
    "ORDINAL",
    "TEXT",
    "BookProperties",
    "BookWords",
    "Cell",
    "Chart",
    "Column",
    "Entry",
    "ErrorValue",
    "Formula",
    "FreeSheet",
    "Guard",
    "Kind",
    "Mark",
    "Points",
    "Problem",
    "Series",
    "SheetFigures",
    "SheetSpec",
    "WrittenBook",
    "band_marks",
    "check_package",
    "list_names",
    "money",
    "named_values",
    "negative_marks",
    "number",
    "overdue_marks",
    "percent",
    "read_rows",
    "recompute",
    "status_marks",
    "write_book",
]
