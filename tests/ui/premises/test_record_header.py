"""The head of a record's page."""

from __future__ import annotations

from ui.page import PageFrame
from ui.premises.record_header import Head, RecordHeader


def test_the_head_shows_name_marks_and_line(frame: PageFrame) -> None:
    header = RecordHeader(frame)
    header.show_head(Head("House", (("UN House", "info", ""), ("Common premises", "good", "active")), ("P-1", "", "A")))
    assert header.title.text() == "House"
    assert header.detail.text() == "P-1 · A"
    assert [tag.text() for tag in header._tags] == ["UN House", "Common premises"]
    header.show_head(Head("House", (), ()))
    assert header._tags == []
    asked: list[bool] = []
    header.back_requested.connect(lambda: asked.append(True))
    header.back.click()
    assert asked == [True]
    assert header.add_button("Hand back…", "hand_back").objectName() == "premises.record.hand_back"
    header.deleteLater()
