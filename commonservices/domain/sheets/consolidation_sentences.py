"""The sentences of a consolidation: what has to be answered before the workbooks of many offices are one."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

CONSOLIDATION_MESSAGES: Final[Mapping[str, str]] = MappingProxyType(
    {
        # what is asked
        "consolidate_two_files": "Several workbooks of this office and period differ, and none says that it restates "
        "the others. Say which one counts.",
        "consolidate_kept_otherwise": "The register keeps this submission of the office with other content. "
        "Say whether this workbook counts.",
        "consolidate_one_name": "Several files have the same name and different content. Say which of them count.",
        "consolidate_two_offices": "Several offices report the same rows and say different things of them. "
        "Say whose rows count.",
        # the answers
        "consolidate_file_counts": "The file {name} counts, out of the folder {folder}.",
        "consolidate_only_counts": "Only the one of {office} counts, out of the folder {folder}.",
        "consolidate_all_count": "All of them count.",
        "consolidate_new_counts": "This workbook counts. Kept in the register, it takes the place of {reference}.",
        "consolidate_new_left_out": "This workbook is left out, and {reference} stays as it is.",
        "consolidate_rows_count": "The rows of {office} count.",
    }
)
