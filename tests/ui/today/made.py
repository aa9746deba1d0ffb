"""Rows of the first page made by hand, for tests that need no register."""

from __future__ import annotations

from datetime import date
from typing import Any
from uuid import UUID

from commonservices.domain.alerts import AlertName
from commonservices.domain.duties import AlertAnswer
from commonservices.queries.alerts import AlertLine
from commonservices.queries.arrangements import ArrangementRow
from commonservices.queries.calendar import CalendarEntry
from commonservices.queries.today import DecisionLine, TimelineEvent

ID = UUID(int=7)


def an_arrangement(**values: Any) -> ArrangementRow:
    """Give the row of an arrangement that ends with the year."""
    usual: dict[str, Any] = {
        "id": ID, "number": 1, "reference": "UNEXAM-MOU-001", "type": "MOU", "state": "ACTIVE", "title": "Clinic",
        "title_en": "Clinic", "title_fr": "", "parties": ("UNDP", "WFP"), "lead": "UNDP",
        "financial_basis": "REIMBURSABLE", "effective_on": date(2026, 1, 1), "expiry_on": date(2026, 12, 31),
        "open_ended": False, "last_notice_on": date(2026, 10, 2), "decide_by": date(2026, 9, 18),
        "next_review_on": None, "last_signed_on": None, "used_to": None, "ceiling_amount": None, "currency": "USD",
        "owner": "", "location": "", "services": 1, "version": 1, "rc_involvement": "", "decision_level": "",
        "replaces": "", "flags": (),
    }  # fmt: skip
    return ArrangementRow(**{**usual, **values})


def a_decision(days: int = -13, *, reason: str = "decide", renews: bool = False, **values: Any) -> DecisionLine:
    """Give a decision about an arrangement; other values are those of the arrangement."""
    row = an_arrangement(**values)
    return DecisionLine(row=row, decide_by=row.decide_by or date.max, days=days, reason=reason, renews=renews)


def an_alert(**values: Any) -> AlertLine:
    """Give an alert that a decision is late."""
    name = AlertName("ARRANGEMENT", ID, "DECISION_DUE", date(2026, 9, 18))
    usual: dict[str, Any] = {
        "name": name, "alert": "DECISION_DUE", "severity": "crit", "record_kind": "arrangement", "id": ID,
        "reference": "UNEXAM-MOU-001", "title": "Clinic", "note": "", "state": "ACTIVE", "owner": "Focal point",
        "goes_to": (), "due": date(2026, 9, 18), "since": None, "days": -13, "step": -13,
    }  # fmt: skip
    return AlertLine(**{**usual, **values})


def an_answer(**values: Any) -> AlertAnswer:
    """Give an answer that takes note of an alert."""
    usual: dict[str, Any] = {
        "id": ID, "subject_kind": "ARRANGEMENT", "subject_id": ID, "alert": "DECISION_DUE", "answer": "ACKNOWLEDGED",
        "reason": "Raised with the partner", "answered_on": date(2026, 9, 28), "answered_by": "A. Tester",
    }  # fmt: skip
    return AlertAnswer(**{**usual, **values})


def an_entry(**values: Any) -> CalendarEntry:
    """Give a day of the calendar: a decision about an arrangement on 1 October 2026."""
    usual: dict[str, Any] = {
        "kind": "decide", "day": date(2026, 10, 1), "subject_kind": "ARRANGEMENT", "subject_id": ID,
        "record_kind": "arrangement", "id": ID, "reference": "UNEXAM-MOU-001", "title": "Clinic", "note": "",
        "owner": "Focal point", "state": "ACTIVE", "late": False, "renews": False,
    }  # fmt: skip
    return CalendarEntry(**{**usual, **values})


def an_event(kind: str, day: date, title: str = "Clinic", number: int = 7) -> TimelineEvent:
    """Give one coming day of an arrangement."""
    return TimelineEvent(kind, day, UUID(int=number), f"UNEXAM-MOU-{number:03}", title)
