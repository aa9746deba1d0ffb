"""What long work is doing, by key; the faults of the world bring their own sentences."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from ui.wording import QT_TRANSLATE_NOOP

PROGRESS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "": QT_TRANSLATE_NOOP("Progress", "Working"),
        "arrangements": QT_TRANSLATE_NOOP("Progress", "Arrangements"),
        "services": QT_TRANSLATE_NOOP("Progress", "Services"),
        "records_changed": QT_TRANSLATE_NOOP("Progress", "Changing records"),
        "usage": QT_TRANSLATE_NOOP("Progress", "Monthly usage"),
        "readings": QT_TRANSLATE_NOOP("Progress", "Readings"),
        "backup": QT_TRANSLATE_NOOP("Progress", "Backup"),
        "copying": QT_TRANSLATE_NOOP("Progress", "Copying"),
        "checking": QT_TRANSLATE_NOOP("Progress", "Checking"),
        "writing": QT_TRANSLATE_NOOP("Progress", "Writing"),
        "reading": QT_TRANSLATE_NOOP("Progress", "Reading"),
        "documents_taken_in": QT_TRANSLATE_NOOP("Progress", "Documents taken in"),
        "documents_verified": QT_TRANSLATE_NOOP("Progress", "Documents read"),
        "laying_out": QT_TRANSLATE_NOOP("Progress", "Laying out"),
        "pages": QT_TRANSLATE_NOOP("Progress", "Pages"),
        "gathering": QT_TRANSLATE_NOOP("Progress", "Gathering what is unbilled"),
        "billing": QT_TRANSLATE_NOOP("Progress", "Bills"),
        "sheet_read": QT_TRANSLATE_NOOP("Progress", "Reading the sheet"),
        "sheet_compared": QT_TRANSLATE_NOOP("Progress", "Comparing with the register"),
        "sheet_tried": QT_TRANSLATE_NOOP("Progress", "Trying it out"),
        "reading_offices": QT_TRANSLATE_NOOP("Progress", "Reading workbooks"),
        "making_forms": QT_TRANSLATE_NOOP("Progress", "Making forms"),
        "calendar_file": QT_TRANSLATE_NOOP("Progress", "Calendar"),
    }
)
