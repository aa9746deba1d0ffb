"""The sentences about the cells of a sheet: why one is refused, what was settled by which cell, what is asked."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

SHEET_MESSAGES: Final[Mapping[str, str]] = MappingProxyType(
    {
        # a cell that is no value
        "sheet_error_cell": "The cell shows the error {value}. Correct it in the sheet.",
        "sheet_no_result": "The formula of the cell has no stored result. Open the sheet in a spreadsheet program, "
        "let it calculate, and save it.",
        # numbers
        "sheet_not_a_number": "{field} “{value}” is not a number. A valid example is {example}.",
        "sheet_number_made_a_day": "{field}: the spreadsheet holds the day {value}, not a number. "
        "Type the number again, for example {example}.",
        "sheet_number_shortened": "{field} “{value}” is the short form of a longer number. Write it with all its "
        "digits, for example {example}.",
        "sheet_number_too_long": "{field} “{value}” has more than {limit} digits, which no spreadsheet keeps as a "
        "number. Write it as text, or correct it.",
        "sheet_other_decimal_sign": "{field} “{value}” does not fit the decimal sign of its column, settled by "
        "{cell} “{other}”. Write it in the same way, for example {example}.",
        "sheet_not_whole": "{field} “{value}” is not a whole number. A valid example is {example}.",
        "sheet_too_many_decimals": "{field} “{value}” has too many decimals: at most {places} are kept. "
        "A valid example is {example}.",
        "sheet_too_small": "{field} “{value}” is below {limit}. A valid example is {example}.",
        "sheet_too_large": "{field} “{value}” is above {limit}. A valid example is {example}.",
        "sheet_percent_here": "{field} “{value}” is a percentage, and none is wanted here. "
        "A valid example is {example}.",
        # money
        "sheet_currency_here": "{field} “{value}” names the currency {named}, and none is wanted here. "
        "A valid example is {example}.",
        "sheet_currency_unclear": "{field} “{value}” can be in {choices}. Write the three letters of the currency.",
        "sheet_no_currency": "{field} “{value}” has no currency. Write its three letters, for example USD.",
        "sheet_other_currency": "{field} “{value}” names {named}, but the row is in {currency}. Correct one of them.",
        "sheet_unknown_currency": "{field}: “{value}” is not a currency. Write its three letters, for example USD.",
        "sheet_currency_decimals": "{field} “{value}” has too many decimals: {currency} takes {places}.",
        # days and months
        "sheet_not_a_date": "{field} “{value}” is not a date. A valid example is {example}.",
        "sheet_no_such_day": "{field} “{value}”: its month does not have so many days. A valid example is {example}.",
        "sheet_year_out_of_range": "{field} “{value}” is outside the years that are kept. "
        "A valid example is {example}.",
        "sheet_century": "{field} “{value}” can be of two centuries. Write the year with four digits, "
        "for example {example}.",
        "sheet_only_a_month": "{field} “{value}” is a month, and a day is wanted. A valid example is {example}.",
        "sheet_number_no_day": "{field} “{value}” is a number, and not the number of a day. "
        "A valid example is {example}.",
        "sheet_other_order": "{field} “{value}” does not fit the order of day and month of its column, settled by "
        "{cell} “{other}”. Write it in the same order, or as {example}.",
        "sheet_not_a_month": "{field} “{value}” is not a month. A valid example is {example}.",
        "sheet_not_first_of_month": "{field} “{value}” is not the first day of a month. A valid example is {example}.",
        # texts and codes
        "sheet_too_long": "{field} “{value}” has {length} characters; at most {limit} fit. Shorten it.",
        "sheet_line_break": "{field} “{value}” holds a line break. Write it in one line.",
        "sheet_control_character": "{field} “{value}” holds a character that cannot be kept. Delete it.",
        "sheet_direction_control": "{field} “{value}” holds a writing-direction mark without its partner. Delete it.",
        "sheet_not_a_code": "{field} “{value}” is not a code. A valid example is {example}.",
        "sheet_code_shortened": "{field} “{value}” is the short form a spreadsheet gives a long number. "
        "Write the whole code as text.",
        "sheet_code_made_a_day": "{field}: the spreadsheet made the day {value} of the code. Write the code as text.",
        "sheet_code_zeros_lost": "{field} “{value}” is shorter than the other codes, which have {length} figures: "
        "its leading zeros may be lost. Write the whole code as text.",
        "sheet_not_yes_or_no": "{field} “{value}” is neither yes nor no. A valid example is {example}.",
        "sheet_unknown_code": "{field} “{value}” is not in the list.",
        "sheet_unknown_code_near": "{field} “{value}” is not in the list. The nearest is {example}.",
        # what was settled, and by what
        "sheet_settled": "Column {column}: {cell} “{value}” can only mean {outcome}. The whole column is read so.",
        "sheet_answered": "Column {column} is read as it was answered.",
        "sheet_remembered": "Column {column} is read as this sender's sheets were read last time.",
        "sheet_serial_days": "Column {column}: {count} numbers are read as the spreadsheet's days.",
        "sheet_zeros_shown": "Column {column}: {count} numbers are taken as the sheet shows them, with their leading "
        "zeros, such as {cell} “{value}”.",
        "sheet_percent_shown": "Column {column}: {count} numbers are taken as the percentages the sheet shows, "
        "such as {cell} “{value}”.",
        "sheet_time_left_out": "The time {value} is left out; the day is kept as it stands.",
        # what is asked
        "sheet_day_first": "The day comes first, then the month.",
        "sheet_month_first": "The month comes first, then the day.",
        "sheet_year_first": "The year comes first, then the month.",
        "sheet_decimal_point": "The point is the decimal sign.",
        "sheet_decimal_comma": "The comma is the decimal sign.",
        "sheet_percent_points": "A number 12 means 12 %.",
        "sheet_percent_fraction": "A number 0.12 means 12 %.",
        "sheet_keep_days": "The spreadsheet holds the right days.",
        "sheet_swap_days": "The spreadsheet exchanged day and month.",
        "sheet_code_choice": "It means {code}, {label}.",
        "sheet_field_choice": "It means {field}.",
        # headings, totals and keys
        "sheet_no_heading": "No row with headings was found. Name the columns in one row above the values.",
        "sheet_heading_found": "The headings stand in row {row}.",
        "sheet_own_heading": "The headings are those of a sheet this program wrote.",
        "sheet_heading_twice": "{field} stands in two columns, {first} and {second}; the first is read.",
        "sheet_total_left_out": "Row {row} holds totals (“{value}”) and is left out.",
    }
)
