"""The sentences of an import: why a row is refused, what it asks, and what its reader should know."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

IMPORT_MESSAGES: Final[Mapping[str, str]] = MappingProxyType(
    {
        # the sheet as a whole
        "import_no_such_target": "There is no import called “{value}”. There are: {choices}.",
        "import_no_such_sheet": "There is no sheet “{value}” that can be read. There are: {choices}.",
        "import_no_rows": "No sheet that is shown holds anything. The sheets are: {choices}.",
        "import_sheet_unclear": "More than one sheet may be meant, or none. Choose one of: {choices}.",
        "import_target_unclear": "The headings do not say what the sheet is about. Say which it is: {choices}.",
        "import_nothing_known": "No heading of the sheet {sheet} is known. Say which field each column is.",
        "import_remembered": "The sheet is read as the last one of {sender} was, where its headings are the same.",
        "import_not_kept": "Nobody knows these columns, and they are not kept: {headings}.",
        # a row
        "import_no_such_record": "{field} “{value}” is not in the register. A valid example is {example}.",
        "import_bad_identifier": "The text “{value}” is not an identifier.",
        "import_no_such_identifier": "No record of this kind has the identifier “{value}”.",
        "import_identifier_differs": "The identifier is that of “{reference}”, but the row says “{value}”. Correct one "
        "of them.",
        "import_needs": "A new record needs more: {fields}.",
        "import_adds_none": "Nothing is added by this import; only what is here is changed.",
        "import_other_unit": "The sheet counts in “{value}”, the service in “{unit}”. Convert the figures first.",
        "import_members_elsewhere": "{field}: {value} takes no part in the record here. Add parties by an import of "
        "parties, participants on the page of the service.",
        "import_row_twice": "The record “{value}” stands in {rows} and not alike. Keep one of them.",
        "import_row_again": "The row says the same as row {row}.",
        "import_waits": "The row waits for an answer.",
        "import_looks_like": "The row looks like {reference}.",
        "import_left_out": "The row was left out.",
        # what is asked
        "import_means_entity": "This means {code}.",
        "import_means_none": "None of them is meant.",
        "import_is_same": "It is {reference}; change that.",
        "import_is_another": "It is something new; add it.",
        "import_leave_out": "Leave the row out.",
    }
)
