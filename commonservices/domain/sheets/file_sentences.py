"""What the reader of somebody's file should know of it: sentences by the keys of the notes."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

FILE_MESSAGES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "file_macros_ignored": "The file holds macros. They were not run; only its values were read.",
        "file_links_ignored": "The file points to other files. They were not opened; the values stored here were read.",
        "file_counts_from_1904": "The file counts its days from 1904, as some old ones do. Its dates are right.",
        "file_other_ending": "The name {name} does not fit what the file really is: {format}. It was read as that.",
        "file_letters_guessed": "The file does not tell in which letters it is written. It was read as {encoding}: "
        "look at its accents before you go on.",
        "file_sheets_without_cells": "Without cells, so not read: {sheets}.",
        "file_sheet_hidden": "The sheet {sheet} is hidden in the file. It was read like any other.",
        "file_rows_filtered": "The sheet {sheet} is filtered. All its rows were read, also those it does not show.",
        "file_rows_hidden": "Hidden rows in the sheet {sheet} were read as well: {count}.",
        "file_columns_hidden": "Hidden columns in the sheet {sheet} were read as well: {count}.",
        "file_error_cells": "Cells in the sheet {sheet} that show an error: {count}. The first one is {cell}.",
        "file_without_result": "Formulas in the sheet {sheet} without a stored result: {count}. The first is {cell}. "
        "Open the file in a spreadsheet program and save it, so that they have one.",
        "file_long_text": "Texts in the sheet {sheet} longer than the {limit} characters a cell can hold: {cells}. "
        "They were read whole.",
    }
)
