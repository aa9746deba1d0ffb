"""What is said of a template: why it cannot be filled, and what is in it that needs care."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from commonservices.errors import Known

SAID: Final[Mapping[str, tuple[str, str]]] = MappingProxyType(
    {
        # the whole file
        "template_encrypted": (
            "{name} is protected by a password, so it cannot be filled.",
            "Open it with its password and save a copy without one.",
        ),
        "template_old_format": (
            "{name} is a workbook of the old form .xls, which cannot be filled.",
            "Open it and save it as .xlsx.",
        ),
        "template_not_a_workbook": ("{name} is not an Excel workbook.", "Choose the file as the desk sent it."),
        "template_damaged": ("{name} is damaged: {part} cannot be read.", "Ask for the file again."),
        "template_too_large": (
            "{name} unpacks to {size} MB, more than can be filled safely.",
            "Ask for a copy without its old figures.",
        ),
        "template_part_twice": ("{name} holds the part {part} twice, so it is not sound.", "Ask for the file again."),
        "template_document_type": (
            "{name} declares a document type in {part}, which no workbook needs.",
            "Do not use this file, and tell whoever sent it.",
        ),
        "template_strict": (
            "{name} is saved in the Strict form, which is read but not filled.",
            "Open it in Excel and save it as “Excel Workbook (.xlsx)”.",
        ),
        "template_signed": (
            "{name} carries a digital signature that any filling would break.",
            "Ask the desk for the unsigned workbook.",
        ),
        "template_other_ending": (
            "{name} ends in {ending}, so the filled workbook must as well.",
            "Give it a name that ends in {ending}.",
        ),
        "template_changed": (
            "{name} is not the workbook that the mapping “{mapping}” was made for; it has changed since.",
            "Look at it with template-map, correct the mapping, and keep it as a new version.",
        ),
        "template_over_itself": ("{name} would be filled in its own place.", "Choose another name for the result."),
        # places
        "template_no_sheet": ("{name} has no sheet “{sheet}”.", "Its sheets are: {choices}."),
        "template_no_name": ("{name} has no name “{value}” for a place of one sheet.", "Its names are: {choices}."),
        "template_no_table": ("{name} has no table “{value}”.", "Its tables are: {choices}."),
        "template_no_column": ("The table {table} has no column “{value}”.", "Its columns are: {choices}."),
        "template_no_cell": ("“{value}” is no cell.", "Write it like Summary!C5."),
        "template_place_twice": ("{address} would be filled twice.", "Take one of its two lines out of the mapping."),
        "template_no_figure": (
            "The workbook for Headquarters has no figure “{value}”.",
            "Take the line out of the mapping, or name one of: {choices}.",
        ),
        "template_no_list": (
            "The workbook for Headquarters has no list “{value}”.",
            "Name one of: {choices}.",
        ),
        "template_no_list_column": (
            "The list {list} has no column “{value}”.",
            "Name one of: {choices}.",
        ),
        # cells
        "template_formula": (
            "{address} holds a formula, and formulas are never overwritten.",
            "Point the mapping to a cell for entries.",
        ),
        "template_merged": (
            "{address} lies inside the merged cells {range}.",
            "Point the mapping to the first of these cells.",
        ),
        "template_spill": (
            "{address} is filled by the formula of {range}.",
            "Point the mapping to a cell for entries.",
        ),
        "template_pivot": (
            "{address} lies in the pivot table at {range}, which fills itself.",
            "Point the mapping to the list that the pivot table reads.",
        ),
        "template_header": ("{address} is a heading of the table {table}.", "Point the mapping to a cell below."),
        "template_shows_dates": (
            "{address} shows dates, and {value} is a number.",
            "Point the mapping to another cell, or have the format of the cell changed.",
        ),
        "template_value": ("{address} cannot take {figure}: {reason}.", "Correct the record, or the mapping."),
        # lists
        "template_block_full": (
            "The list {list} has {rows} rows and the name “{value}” has room for {room}.",
            "Ask the desk for a larger range, or for a table, which grows by itself.",
        ),
        "template_content_below": (
            "The table {table} must grow by {rows} rows, and {address} below it is not empty.",
            "Ask the desk to leave the rows below the table free.",
        ),
        "template_object_below": (
            "The table {table} must grow by {rows} rows, and {what} stands below it at {address}.",
            "Ask the desk to leave the rows below the table free.",
        ),
        "template_query": (
            "The table {table} is filled by a connection of its own.",
            "Point the mapping to another table.",
        ),
        "template_reference": (
            "{address} refers to rows of the table {table} by “{reference}”, which cannot follow when the table grows.",
            "Ask the desk to refer to the columns of the table by name.",
        ),
        "template_sheet_end": (
            "The list {list} has more rows than are left on the sheet {sheet}.",
            "Split the period.",
        ),
        # the result
        "template_unsound": (
            "The filled workbook would be damaged at {part} {place}, so it was not kept.",
            "Choose another way to send the figures, and tell us.",
        ),
        # the mapping
        "mapping_unreadable": ("The mapping {name} cannot be read: {reason}.", "Correct the file, line by line."),
        "mapping_incomplete": ("The mapping {name} does not say {missing}.", "Add the line."),
        "mapping_unknown_word": ("The mapping {name} holds “{value}”, which means nothing here.", "Take it out."),
        "mapping_empty": ("The mapping {name} fills nothing.", "Add at least one line with a place and a figure."),
        "mapping_exists": (
            "{name} is there already, and a mapping that people corrected is not overwritten.",
            "Choose another name.",
        ),
        "mapping_unknown": ("No mapping “{value}” is kept here.", "These are kept: {choices}."),
    }
)


def refused(key: str, where: str = "", **words: object) -> Known:
    """Give the refusal of a key with its words."""
    sentence, advice = SAID[key]
    return Known(key, sentence, advice=advice, where=where, **words)


def some(names: object, most: int = 12) -> str:
    """Give the first of some names, for a sentence."""
    listed = [str(each) for each in names] if isinstance(names, (list, tuple, dict, set, frozenset)) else [str(names)]
    return ", ".join(listed[:most]) + (" …" if len(listed) > most else "")
