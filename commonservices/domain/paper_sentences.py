"""The sentences of refused papers, in English; the other languages lie in `resources/messages`."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

PAPER_MESSAGES: Final = MappingProxyType(
    {
        "file_name_unsafe": "The file name “{value}” leads to another folder or is no name. "
        "Rename the file, for example to {example}, and attach it again.",
        "file_starts_program": "The file “{value}” would start a program when it is opened and is not attached. "
        "Attach the paper itself, for example {example}.",
        "file_empty": "The file “{value}” is empty. Check where it came from and attach the full one.",
        "file_too_large": "The file “{value}” has {size}; at most {limit} are kept. "
        "Scan it in black and white or in parts, then attach it again.",
        "not_replaceable": "The document “{value}” was replaced before or belongs to another record. "
        "Choose one that is in force here.",
        "file_given_twice": "The file “{value}” is given twice. Attach it once.",
    }
)
