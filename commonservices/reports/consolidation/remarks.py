"""What is said of the workbooks of offices: what differs in one of them or between them."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final

from commonservices.domain.declaring import dataclass
from commonservices.errors import Known

FOUND: Final[Mapping[str, str]] = MappingProxyType(
    {
        # in one workbook
        "rows_differ": "Sheet {sheet}: the cover says {stated} rows, the sheet holds {counted}.",
        "total_differs": "Sheet {sheet}, {figure}: the cover says {stated}, the rows add up to {counted}.",
        "foot_differs": "Sheet {sheet}, {figure}: the totals row says {stated}, the rows add up to {counted}.",
        "summary_differs": "Summary, {figure}: the cell says {stated}, the lists give {counted}.",
        "error_cell": "Sheet {sheet}, cell {cell}: it shows the error {value}.",
        "no_result": "Sheet {sheet}, cell {cell}: its formula has no result.",
        "list_missing": "The cover counts the list {sheet}, and the workbook does not have it.",
        "draft_mark": "It carries the mark of a draft whose check failed.",
        # between workbooks
        "restated": "{office}, {period}: {name} restates {other}, so only {name} counts.",
        "same_file": "{name} is the same file as {other} and counts once.",
        "counted_twice": "{list} {reference}: {office} and {other} both report it; it counts once, with {office}.",
        "contents_differ": "{list} {reference}: {office} and {other} report it otherwise ({field}: {first}, {second}).",
        "maybe_same": "{reference} of {office} and {second} of {other} look like the same arrangement; both count.",
        "rates_differ": "The rates of exchange come from different sources: {first} ({office}) and {second} ({other}).",
        "catalogues_differ": "The catalogues differ: {first} ({office}) and {second} ({other}).",
        "periods_overlap": "{office}: {name} and {other} cover some of the same months; their totals stay apart.",
        "answered_file": "{subject}: {name} counts, out of the folder {folder}, as it was answered.",
        "answered_only": "{subject}: only the file of {office} counts, out of the folder {folder}, as it was answered.",
        "answered_all": "{subject}: all files of this name count, as it was answered.",
        "answered_new": "{subject}: the new workbook counts in place of {reference}, as it was answered.",
        "answered_kept": "{subject}: the new workbook is left out and {reference} stays, as it was answered.",
        "answered_rows": "{subject}: the rows of {office} count, as it was answered.",
        "more_remarks": "And {count} more of these.",
        "office_missing": "No workbook of {office} was given.",
    }
)


@dataclass(frozen=True, slots=True)
class Remark:
    """Something to know, by its key, with its words."""

    key: str
    words: Mapping[str, object]

    def said(self) -> Known:
        """Give the sentence, ready for translation."""
        words: dict[str, Any] = {name: str(word) for name, word in self.words.items()}
        return Known(self.key, FOUND[self.key], **words)

    def __str__(self) -> str:
        """Give the sentence in English."""
        return FOUND[self.key].format_map(dict(self.words))
