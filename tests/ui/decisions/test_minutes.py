"""The paper of a meeting says what is on record, safely and in both directions."""

from __future__ import annotations

import re
from datetime import date
from uuid import UUID

import pytest
from PySide6.QtGui import QTextDocument

from commonservices.domain.bodies import Meeting
from commonservices.queries.decision_rows import ActionRow, DecisionRow, MeetingRow
from ui.decisions.minutes import MinutesPaper
from ui.words import Words

pytestmark = pytest.mark.usefixtures("qapp")
ID = UUID(int=1)
ROW = MeetingRow(
    id=ID,
    body_id=ID,
    body="Operations <team>",
    held_on=date(2026, 9, 15),
    chair="Chair",
    place="",
    attendees=("UNDP", "WFP"),
    decisions=1,
    actions_open=1,
    has_minutes=True,
    ahead=False,
)
RECORD = Meeting(id=ID, agenda="1. Fuel", minutes="Opened.\n\n<b>Closed</b>.")
DECISION = DecisionRow(
    id=ID,
    reference="UNEXAM-DEC-2026-001",
    body_id=ID,
    body="Operations team",
    body_kind="OMT",
    meeting_id=ID,
    type="REFER",
    topic="",
    text="It goes on.",
    subject_kind="",
    subject_id=ID,
    subject="DEMO-001",
    subject_title="Fuel",
    decided_on=date(2026, 9, 15),
    decided_by="",
    referred_to="Country team",
    actions_open=1,
    actions_late=0,
)
ACTION = ActionRow(
    id=ID,
    text="Write it",
    owner="Focal point",
    decision_id=ID,
    decision="UNEXAM-DEC-2026-001",
    body="",
    subject_id=None,
    subject="",
    subject_title="",
    due_on=date(2026, 10, 1),
    days=3,
    state="DONE",
    late=False,
    closed_on=date(2026, 9, 30),
    outcome="Written",
)


def plain(html: str) -> str:
    made = QTextDocument()
    made.setHtml(html)
    return made.toPlainText()


def paper(language: str = "en") -> str:
    words = Words(language)
    return plain(MinutesPaper(words).html(ROW, RECORD, [DECISION], [ACTION], "UNEXAM"))


def test_it_holds_everything_on_record() -> None:
    text = paper()
    for said in ("Operations <team>, 15 September 2026", "UNDP, WFP", "1. Fuel", "Opened.", "Focal point", "1 October"):
        assert said in text
    assert "UNEXAM-DEC-2026-001 · Referred to another body → Country team (DEMO-001 Fuel)" in text
    assert "Done: Written" in text


def test_typed_signs_are_text_and_never_mark_up() -> None:
    assert "<b>Closed</b>." in paper()


def test_a_meeting_without_decisions_says_so() -> None:
    text = plain(MinutesPaper(Words("en")).html(ROW, Meeting(id=ID), [], [], ""))
    assert "No decision was recorded." in text
    assert "Agenda" not in text


def first_cells(language: str) -> list[str]:
    """Give what stands at the left of the rows of all tables."""
    html = MinutesPaper(Words(language)).html(ROW, RECORD, [DECISION], [ACTION], "UNEXAM")
    return re.findall(r"<tr><t[hd][^>]*>(.*?)</t[hd]>", html)


def test_arabic_runs_from_right_to_left() -> None:
    html = MinutesPaper(Words("ar")).html(ROW, RECORD, [DECISION], [ACTION], "UNEXAM")
    assert 'dir="rtl"' in html
    cells = re.findall(r"<t[hd][^>]*>(.*?)</t[hd]>", html)
    plain = MinutesPaper(Words("en")).html(ROW, RECORD, [DECISION], [ACTION], "UNEXAM")
    usual = re.findall(r"<t[hd][^>]*>(.*?)</t[hd]>", plain)
    assert len(cells) == len(usual)
    assert first_cells("en")[:2] == ["Chair", "Attendance"]
    assert first_cells("en")[-1] == ACTION.text
    assert first_cells("ar")[0] == ROW.chair
    assert ACTION.text not in first_cells("ar")
