"""What every cell of the alerts says and how it looks, from rows made by hand: no register is opened."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from commonservices.domain import codelists
from tests.ui.today.made import an_alert, an_answer
from ui.kit.columns import Distance
from ui.kit.shapes import SHAPES
from ui.today.alert_columns import ANSWER, AlertColumns
from ui.words import Words

DAY = date(2026, 10, 1)
NOTED = an_answer()
PUT_OFF = an_answer(answer="SNOOZED", until_on=date(2026, 10, 8), reason="After the meeting")
CASES: list[tuple[dict[str, Any], str, str, object]] = [
    ({}, "alert", "Decision due", "lapsed_used"),
    ({"severity": "att"}, "alert", "Decision due", "warning"),
    ({"severity": ""}, "alert", "Decision due", "package"),
    ({"severity": "other"}, "alert", "Decision due", "package"),
    ({}, "title", "Clinic", "strong"),
    ({"title": ""}, "title", "UNEXAM-MOU-001", "strong"),
    ({"title": "", "note": "Quarterly report"}, "title", "Quarterly report", "strong"),
    ({"note": "Quarterly report"}, "title", "Clinic", "strong"),
    ({}, "due", "18 Sep", ("13 d late", "crit")),
    ({"due": DAY}, "due", "1 Oct", ("today", "crit")),
    ({"due": date(2026, 10, 2), "severity": "att"}, "due", "2 Oct", ("in 1 d", "att")),
    ({"due": date(2027, 10, 2), "severity": ""}, "due", "2 Oct 27", ("in 366 d", "")),
    ({"due": date(2026, 10, 2), "severity": "other"}, "due", "2 Oct", ("in 1 d", "")),
    ({"due": None, "since": date(2025, 7, 1)}, "due", "since 1 Jul 25", ("", "")),
    ({"since": date(2025, 7, 1)}, "due", "18 Sep", ("13 d late", "crit")),
    ({"due": None}, "due", "—", ("", "")),
    ({}, "step", "13 d late", "muted"),
    ({"step": -1}, "step", "1 d late", "muted"),
    ({"step": 0}, "step", "the day", "muted"),
    ({"step": 1}, "step", "1 d before", "muted"),
    ({"step": 180}, "step", "180 d before", "muted"),
    ({"step": None}, "step", "—", "muted"),
    ({}, "owner", "Focal point", "muted"),
    ({"goes_to": ("APPROVER",)}, "owner", "Focal point", "muted"),
    ({"owner": "", "goes_to": ("APPROVER",)}, "owner", "Approver", "muted"),
    ({"owner": ""}, "owner", "—", "muted"),
    ({}, ANSWER, "—", "muted"),
    ({"answer": NOTED, "answered": True}, ANSWER, "Taken note of 28 Sep", "muted"),
    ({"answer": PUT_OFF, "answered": True}, ANSWER, "Put off until 8 Oct", "muted"),
    ({"answer": PUT_OFF, "answered": False}, ANSWER, "—", "muted"),
    ({"answer": None, "answered": True}, ANSWER, "—", "muted"),
]


@pytest.fixture
def columns(qapp: QApplication) -> AlertColumns:
    """The columns in English on a known day."""
    return AlertColumns(Words("en"), lambda: DAY)


def test_each_cell_says_its_fact_and_looks_like_it(columns: AlertColumns) -> None:
    by_key = {each.key: each for each in columns.columns()}
    wrong = []
    for values, key, text, look in CASES:
        line, column = an_alert(**values), by_key[key]
        detail = column.detail(line) if column.detail is not None else None
        shown = (detail.text, detail.tone) if isinstance(detail, Distance) else detail
        if (column.text(line), shown) != (text, look):
            wrong.append(f"{key} of {values}: {column.text(line)}, {shown}")
    assert wrong == []
    assert {key for _values, key, _text, _look in CASES} == set(by_key)


def test_the_pointer_tells_what_a_cell_has_no_room_for(columns: AlertColumns) -> None:
    tips = {each.key: each.tip for each in columns.columns() if each.tip is not None}
    line = an_alert(answer=PUT_OFF, answered=True, owner="", goes_to=("APPROVER", "FOCAL_POINT"))
    assert {key: tip(line) for key, tip in tips.items() if key != "owner"} == {
        "alert": "Act now",
        "title": "UNEXAM-MOU-001",
        ANSWER: "Put off until 8 Oct\nAfter the meeting",
    }
    assert tips["owner"](line).split(", ")[0] == "Approver"
    assert len(tips["owner"](line).split(", ")) == 2
    lapsed = an_alert(answer=PUT_OFF, answered=False, reference="", severity="att")
    assert (tips["alert"](lapsed), tips["title"](lapsed), tips[ANSWER](lapsed)) == ("Look at this", "—", "")


def test_every_kind_of_alert_has_a_name_and_every_mark_is_drawn(columns: AlertColumns) -> None:
    names = {}
    for item in codelists.load("alert_kinds").active():
        line = an_alert(alert=item.code)
        names[item.code] = columns.name(line)
    assert all(names.values())
    assert len(set(names.values())) == len(names)
    mark = columns.columns()[0].detail
    assert mark is not None
    assert {mark(an_alert(severity=each)) for each in ("crit", "att", "")} <= set(SHAPES)


def test_one_column_gives_way_and_all_are_told_apart(columns: AlertColumns) -> None:
    made = columns.columns()
    assert sum(each.elastic for each in made) == 1
    assert len({each.title for each in made}) == len({each.key for each in made}) == len(made)


def test_references_and_names_keep_their_direction_in_arabic(qapp: QApplication) -> None:
    columns = AlertColumns(Words("ar"), lambda: DAY)
    line = an_alert(answer=NOTED, answered=True)
    assert columns.reference(line) == "\u2066UNEXAM-MOU-001\u2069"
    assert columns.concerned(line) == "\u2068Focal point\u2069"
    assert columns.answer_tip(line).endswith("\u2068Raised with the partner\u2069")
