"""What is said of a sheet that comes back: why it or one of its cells is not taken, and what its reader should know."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

RETURN_MESSAGES: Final[Mapping[str, str]] = MappingProxyType(
    {
        # the whole file
        "return_no_such_list": "There is no list “{value}” that is handed out as a sheet. The lists are: {choices}.",
        "return_not_ours": "This file carries no slip of this program, so it is not known what it was handed out as. "
        "Import it as an ordinary sheet.",
        "return_no_rows": "No sheet of this file holds the columns that were handed out. Ask for the file again.",
        "return_of_demo": "This sheet was handed out by a demonstration and holds made-up figures. "
        "It is not taken into a real register.",
        "return_of_real": "This sheet was handed out by a real register. It is not taken into a demonstration.",
        "return_of_another_register": "This sheet was handed out by the register of another office. "
        "Open that register, and import it there.",
        "return_ids_gone": "The hidden columns by which rows are known are gone from this sheet. "
        "Hand the list out again.",
        # rows
        "return_row_twice": "The same record stands in the rows {rows}. Keep the row that counts and delete "
        "the others.",
        "return_name_twice": "{field}: several records of the sheet are called “{value}”, and the hidden column that "
        "tells them apart is gone. Hand the list out again.",
        "return_record_gone": "This record is no longer in the register.",
        "return_record_unknown": "No record of the register has the hidden key of this row.",
        "return_takes_none_new": "Nothing new is added by this sheet. Enter it in the register, "
        "or import it as an ordinary sheet.",
        # cells
        "return_error_cell": "{field}: the cell shows the error {value}. Correct it in the sheet.",
        "return_no_result": "{field}: the cell holds a formula without a result. Open the file, save it again, "
        "or type the value.",
        "return_percentage": "{field}: the cell shows the percentage {value}, and none is wanted here. "
        "Type the number again.",
        "return_only_shown": "{field} is only shown on this sheet and is not changed by it.",
        "return_no_such_record": "{field}: there is no “{value}” in the register. Write it as the register has it.",
        "return_several_records": "{field}: “{value}” names {count} records. Change it in the register instead.",
        # what its reader should know
        "return_keys_gone": "The hidden row of keys is gone from the sheet {sheet}; its columns were known by their "
        "headings.",
        "return_ids_by_name": "The hidden column of keys is gone; rows were known by their {field}.",
        "return_columns_gone": "Columns that are gone from the sheet and propose nothing: {fields}.",
        "return_columns_twice": "Columns that stand twice on the sheet and differ, so that nothing is taken from them: "
        "{fields}. Delete the copies.",
        "return_gone_here": "Records of the sheet that are no longer in the register: {count}.",
        # both sides changed a value
        "return_keep_here": "Keep what is here: {value} (changed by {actor}, {day}).",
        "return_take_sheet": "Take the value of the sheet: {value} (sheet of {day}).",
        # forms of partners
        "form_unknown_partner": "The form was handed out for {value}, which is no longer in the register.",
        "form_not_known": "Forms of the kind “{value}” are not known. The kinds are: {choices}.",
        "form_twice": "The same form of {partner} for {period} came back {count} times, in {files}. "
        "One copy is read; the others say the same.",
        "form_no_such_answer": "{field}: “{value}” is none of the answers. They are: {choices}.",
        "form_at_odds": "Two of the forms say different things of this. Leave one of the files out.",
        "form_this_one": "The form in {file}, taken on {day}.",
        "form_nothing_to_fill": "There is nothing for {value} to fill in on such a form: {reason}.",
        "form_answer_wanted": "{field}: answer agree or disagree for each bill; {value} has no answer.",
        "form_too_long": "A form has room for {most} months; {value} has {count}. Hand out one form for each year.",
        "form_bills_gone": "Bills of this form did not come back: {bills}. Put their rows back and answer each.",
        "form_agreed_otherwise": "{field}: the bill {value} is agreed to, and yet another figure stands beside it. "
        "Answer that you disagree, or clear the figure.",
        "form_figure_wanted": "{field}: the bill {value} is not agreed to; enter your own figure, "
        "0 if you owe nothing.",
    }
)
