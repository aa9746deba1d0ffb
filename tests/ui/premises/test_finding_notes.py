"""The notes that say what is wrong."""

from __future__ import annotations

from commonservices.domain.premises_rules import Finding
from ui.page import PageFrame
from ui.premises.finding_notes import FindingNotes


def test_there_are_as_many_notes_as_findings_up_to_four(frame: PageFrame) -> None:
    notes = FindingNotes(frame, "notes")
    codes = ("AREA_OVER", "DESKS_OVER", "NOBODY_IN", "CEILING_OVER", "CEILING_NEAR")
    found = [Finding(code=code, severity="crit") for code in codes]
    notes.show_findings(found, {})
    assert [note.isHidden() for note in notes.notes] == [False] * 4
    notes.show_findings(found[:1], {})
    assert [note.isHidden() for note in notes.notes] == [False, True, True, True]
    assert notes.notes[0].accessibleName().startswith("Area over 100 %")
    notes.show_findings([], {})
    assert notes.isHidden()
    notes.deleteLater()
