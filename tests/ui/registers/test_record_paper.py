"""What the papers of every kind of record are put together from."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from commonservices.jobs import silent
from commonservices.office import Office
from ui.kit.paper import TextPaper
from ui.page import PageFrame
from ui.printing import PaperOut
from ui.registers.record_paper import RecordPaper
from ui.words import Words


@pytest.fixture
def paper(frame: PageFrame) -> RecordPaper:
    return RecordPaper(frame)


@pytest.fixture
def mirrored(frame: PageFrame) -> RecordPaper:
    return RecordPaper(dataclasses.replace(frame, words=Words("ar")))


def test_markup_stays_text(paper: RecordPaper) -> None:
    assert paper.sentence("a < b & <b>c</b>") == "<p>a &lt; b &amp; &lt;b&gt;c&lt;/b&gt;</p>"
    assert "<td>&lt;i&gt;</td>" in paper.table("<T>", [("<i>", "2")])
    assert "<h2>&lt;T&gt;</h2>" in paper.table("<T>", [("<i>", "2")])


def test_marks_that_turn_the_line_do_not_go_on_paper(paper: RecordPaper) -> None:
    assert paper.sentence("\u2068USD 5\u2069") == "<p>USD 5</p>"


def test_a_table_without_rows_leaves_no_heading(paper: RecordPaper) -> None:
    assert paper.table("Parties", []) == ""
    assert paper.table("Parties", iter([("WFP", "Client")])).count("<tr>") == 1


def test_from_right_to_left_the_first_cell_is_written_last(mirrored: RecordPaper, paper: RecordPaper) -> None:
    line = [("اسم", "WFP")]
    assert paper.table("T", line).index("اسم") < paper.table("T", line).index("WFP")
    turned = mirrored.table("T", line)
    assert turned.index("WFP") < turned.index("اسم")
    assert '<td dir="ltr" align="right">WFP</td>' in turned


def test_only_fields_that_hold_something_are_named(
    paper: RecordPaper, three: Mapping[str, Any], detail: Callable[[Any], Any], frame: PageFrame
) -> None:
    version = detail(three["fuel"]).version
    held = dict(paper.fields(version))
    assert held[frame.words.field("title_en")] == "Fuel supply"
    assert frame.words.field("title_ar") not in held
    assert "" not in held.values()


def test_parts_follow_the_title_and_the_reference_is_the_name(
    paper: RecordPaper, frame: PageFrame, office: Office, qtbot: QtBot
) -> None:
    over = QWidget()
    qtbot.addWidget(over)
    made = paper.put_together(PaperOut(frame, over), "REF-1", "Fuel & oil", "", "<p>one</p>", "<p>two</p>")
    written = made(office, silent)
    assert isinstance(written, TextPaper)
    assert written.html == "<h1>Fuel &amp; oil</h1><p>one</p><p>two</p>"
    assert written.words.title == "REF-1"
