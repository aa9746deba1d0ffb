"""Workbooks of any content: declared as sheets and columns, streamed, checked, read back and put in place whole."""

from commonservices.reports.xlsx.book import WrittenBook, write_book
from commonservices.reports.xlsx.package_rules import Problem, check_package
from commonservices.reports.xlsx.read_back import ErrorValue, named_values, read_rows, recompute
from commonservices.reports.xlsx.sheet import (
    CODE,
    DATE,
    FLAG,
    INTEGER,
    MONTH,
    TEXT,
    BookProperties,
    BookWords,
    Cell,
    Column,
    Formula,
    FreeSheet,
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
    "TEXT",
    "BookProperties",
    "BookWords",
    "Cell",
    "Column",
    "ErrorValue",
    "Formula",
    "FreeSheet",
    "Kind",
    "Problem",
    "SheetFigures",
    "SheetSpec",
    "WrittenBook",
    "check_package",
    "money",
    "named_values",
    "number",
    "percent",
    "read_rows",
    "recompute",
    "write_book",
]
