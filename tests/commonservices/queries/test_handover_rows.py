"""The lines of a handover pack are plain values: they stay as they were made and begin with nothing."""

from __future__ import annotations

import dataclasses
from datetime import date
from typing import Any

import pytest

from commonservices.queries.handover_rows import ContactLine, DutyLine, HandoverPack, PaperLine, QuestionLine, StoryLine

DAY = date(2026, 10, 1)
NAMED = {"reference": "T-001", "title": "Fuel"}
LINES = [
    QuestionLine(kind="unpapered", **NAMED),
    DutyLine(kind="action", text="Write", owner="", due_on=None, late=False, **NAMED),
    ContactLine(kind="person", name="Focal point"),
    PaperLine(state="DRAFT", kind="document", code="SIGNED", **NAMED),
    StoryLine(day=DAY, kind="act", key="party_added", **NAMED),
]


def a_pack(**values: Any) -> HandoverPack:
    given = {
        "day": DAY, "until": DAY, "since": DAY, "office": "UNEXAM", "office_name": "Example mission",
        "handed_by": "Tester", "demo": False, "language": "en",
    }  # fmt: skip
    return HandoverPack(**{**given, **values})


@pytest.mark.parametrize("line", LINES, ids=lambda each: type(each).__name__)
def test_a_line_never_changes_and_equals_another_of_the_same_words(line: Any) -> None:
    with pytest.raises((AttributeError, TypeError)):
        line.kind = "other"
    assert dataclasses.replace(line) == line
    assert hash(dataclasses.replace(line)) == hash(line)


@pytest.mark.parametrize("line", LINES, ids=lambda each: type(each).__name__)
def test_a_line_is_made_by_name_only(line: Any) -> None:
    with pytest.raises(TypeError):
        type(line)("x")


def test_an_empty_pack_holds_no_line_and_counts_nothing() -> None:
    pack = a_pack()
    lists = [each.name for each in dataclasses.fields(pack) if isinstance(getattr(pack, each.name), tuple)]
    assert {*lists} == {
        *("live", "decisions", "late", "arrears", "questions", "duties", "contacts", "papers", "story", "not_kept"),
    }
    assert all(getattr(pack, each) == () for each in lists)
    assert pack.other_changes == 0


def test_packs_of_other_words_differ() -> None:
    assert a_pack() == a_pack()
    assert a_pack(language="fr") != a_pack()
    assert a_pack(contacts=(ContactLine(kind="person", name="A"),)) != a_pack()
