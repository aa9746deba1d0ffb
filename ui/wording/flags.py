"""What each flag means for the reader, in one sentence, with its day and without."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from ui.wording import QT_TRANSLATE_NOOP

DATED: Final[Mapping[str, str]] = MappingProxyType(
    {
        "LAST_NOTICE_DAY": QT_TRANSLATE_NOOP("Flags", "The last day to give notice is {due}."),
        "LATE_DECISION": QT_TRANSLATE_NOOP("Flags", "The decision is late since {since}. Decide now."),
        "EXPIRING": QT_TRANSLATE_NOOP("Flags", "It ends on {due}. Renew it or let it end."),
        "LAPSED_BUT_USED": QT_TRANSLATE_NOOP("Flags", "It ended, and services are used since {since}. Extend or stop."),
        "UNPAPERED": QT_TRANSLATE_NOOP("Flags", "Services run without a valid arrangement since {since}."),
        "REVIEW_DUE": QT_TRANSLATE_NOOP("Flags", "The review was due on {due}. Record it."),
        "RETROACTIVE": QT_TRANSLATE_NOOP("Flags", "It was signed after it had started, on {since}."),
        "CEILING_80": QT_TRANSLATE_NOOP("Flags", "More than 80 % of the ceiling is used since {since}."),
        "CEILING_HIT": QT_TRANSLATE_NOOP("Flags", "The ceiling is reached since {since}. Raise it or stop."),
        "RATE_GAP": QT_TRANSLATE_NOOP("Flags", "No rate is valid from {since}. Enter one."),
        "DRIVER_STALE": QT_TRANSLATE_NOOP("Flags", "The census is older than a year since {since}. Ask for a new one."),
        "MANDATE_BEYOND": QT_TRANSLATE_NOOP("Flags", "It runs beyond the end of the mandate on {due}."),
        "PARTY_NOT_SIGNED": QT_TRANSLATE_NOOP("Flags", "A party uses the service since {since} and has not signed."),
    }
)
UNDATED: Final[Mapping[str, str]] = MappingProxyType(
    {
        "LATE_DECISION": QT_TRANSLATE_NOOP("Flags", "The decision is late. Decide now."),
        "LAPSED_BUT_USED": QT_TRANSLATE_NOOP("Flags", "It ended, and services are still used. Extend or stop."),
        "UNPAPERED": QT_TRANSLATE_NOOP("Flags", "Services run without a valid arrangement."),
        "REVIEW_DUE": QT_TRANSLATE_NOOP("Flags", "A review is due. Record it."),
        "RETROACTIVE": QT_TRANSLATE_NOOP("Flags", "It was signed after it had started."),
        "CEILING_80": QT_TRANSLATE_NOOP("Flags", "More than 80 % of the ceiling is used."),
        "CEILING_HIT": QT_TRANSLATE_NOOP("Flags", "The ceiling is reached. Raise it or stop."),
        "RATE_GAP": QT_TRANSLATE_NOOP("Flags", "A day has no valid rate. Enter one."),
        "DRIVER_STALE": QT_TRANSLATE_NOOP("Flags", "The census is older than a year. Ask for a new one."),
        "MANDATE_BEYOND": QT_TRANSLATE_NOOP("Flags", "It runs beyond the end of the mandate."),
        "PARTY_NOT_SIGNED": QT_TRANSLATE_NOOP("Flags", "A party uses the service and has not signed."),
    }
)
