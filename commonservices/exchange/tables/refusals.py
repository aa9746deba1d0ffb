"""Every reason why a file is not read, as a sentence with its way out."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from commonservices.errors import Known

_SAVE_AGAIN: Final = "Open it in a spreadsheet program, save it as .xlsx, and choose that file."
_SMALLER: Final = "Delete what is not needed from it, or divide it into several files."
_ASK: Final = "Ask its sender for the file again."
_MEND: Final = "Mend the cell in a spreadsheet program, save the file, and read it again."

_SAID: Final = MappingProxyType(
    {
        "table_not_opened": (
            "{name} cannot be opened: {reason}.",
            "Close it if it is open elsewhere, or copy it to this computer.",
        ),
        "table_empty_file": ("{name} is empty: it has no single byte.", _ASK),
        "table_too_large": ("{name} has {size} MiB; files of up to {limit} MiB are read.", _SMALLER),
        "table_changed": ("{name} changed while it was read.", "Wait until it is saved, then read it again."),
        "table_password": (
            "{name} is protected with a password, so it cannot be read.",
            "Open it where the password is known, save it without one, and choose that copy.",
        ),
        "table_web_page": ("{name} is a web page, whatever its name says.", _SAVE_AGAIN),
        "table_xml": ("{name} is an XML file, not a workbook.", _SAVE_AGAIN),
        "table_pdf": (
            "{name} is a PDF document: there are no cells in it.",
            "Ask its sender for the workbook it was printed from.",
        ),
        "table_binary_book": ("{name} is a binary workbook (.xlsb), which is not read here.", _SAVE_AGAIN),
        "table_document": ("{name} is a text document or a presentation, not a workbook.", "Choose another file."),
        "table_not_a_table": ("{name} is neither a workbook nor a text with rows.", "Choose another file."),
        "table_damaged": ("{name} is damaged: {part} cannot be read.", _SAVE_AGAIN),
        "table_part_missing": ("{name} is incomplete: {part} is missing.", _SAVE_AGAIN),
        "table_part_twice": (
            "{name} holds {part} twice, so nobody can say which one is meant.",
            _SAVE_AGAIN,
        ),
        "table_hostile": (
            "{name} declares a document type in {part}, which no workbook does; nothing was read.",
            _ASK,
        ),
        "table_unpacks": ("{name} unpacks to more than {limit} MiB.", _SMALLER),
        "table_packed_too_tightly": (
            "{name} is packed suspiciously tightly: {part} unpacks to more than {limit} times its size.",
            _SAVE_AGAIN,
        ),
        "table_too_many_parts": ("{name} consists of more than {limit} parts.", _SAVE_AGAIN),
        "table_too_many_cells": ("{name} has more than {limit} filled cells.", _SMALLER),
        "table_too_wide": (
            "{name} has so many wide rows that they come to more than {limit} cells.",
            "Delete what stands far to the right in it, save it, and read it again.",
        ),
        "table_too_many_formats": ("{name} has more than {limit} cell formats.", _SAVE_AGAIN),
        "table_too_many_texts": ("{name} has more than {limit} different texts.", _SMALLER),
        "table_too_much_text": ("{name} holds more than {limit} MiB of text.", _SMALLER),
        "table_too_many_sheets": ("{name} has more than {limit} sheets.", _SMALLER),
        "table_no_sheet": ("{name} has no sheet with cells.", "Choose another file."),
        "table_merged_too_large": (
            "{name}, sheet {sheet}: the merged cells {range} cover more than {limit} cells.",
            "Undo the merging in a spreadsheet program, save the file, and read it again.",
        ),
        "table_outside_grid": ("{name}, sheet {sheet}: {cell} lies outside of any sheet.", _SAVE_AGAIN),
        "table_cell_too_long": ("{name}, sheet {sheet}: {cell} has more than {limit} characters.", _MEND),
        "table_cell_damaged": ("{name}, sheet {sheet}: {cell} holds “{value}”, which is no value of a cell.", _MEND),
        "table_cell_twice": ("{name}, sheet {sheet}: {cell} stands there twice.", _SAVE_AGAIN),
        "table_row_order": ("{name}, sheet {sheet}: row {row} stands in the wrong place.", _SAVE_AGAIN),
        "table_quotes": (
            "{name}, line {line}: a quotation mark is not closed, or text follows right after it.",
            "Save it again as a text table in a spreadsheet program, or as .xlsx.",
        ),
        "table_memory": ("{name} needs more than {limit} MiB of memory to be read.", _SMALLER),
        "table_time": ("{name} could not be read within {limit} seconds.", _SMALLER),
        "table_broke_off": ("{name} could not be read: the reading broke off.", _SAVE_AGAIN),
        "table_not_started": (
            "{name} was not read, because the process that reads files could not be started: {reason}.",
            "Free memory and disk space, then try again.",
        ),
    }
)


class Refused(Exception):
    """Raised where a file turns out to be unreadable; the name of the file is added where it is known."""

    def __init__(self, key: str, **words: object) -> None:
        """Keep the stable key and the words of the sentence."""
        super().__init__(key)
        self.key = key
        self.words = words


def sentence(key: str, name: str, **words: object) -> Known:
    """Give the fault with its sentence for a file."""
    message, advice = _SAID[key]
    return Known(key, message, advice=advice, where=name, **{**words, "name": name})
