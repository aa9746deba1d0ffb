"""From which offices a workbook is expected, and in which language they become one."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from ui.consolidation.asked_line import AskedLine
from ui.page import PageFrame


@pytest.mark.parametrize(
    ("typed", "offices"),
    [("", ()), ("unexam", ("UNEXAM",)), (" offa; OFFB,offa  offc ", ("OFFA", "OFFB", "OFFC")), (" , ;", ())],
)
def test_codes_are_read_however_they_are_parted(
    typed: str, offices: tuple[str, ...], frame: PageFrame, qtbot: QtBot
) -> None:
    line = AskedLine(frame)
    qtbot.addWidget(line)
    line.expected.setText(typed)
    assert line.offices() == offices
    line.expect(offices)
    assert line.offices() == offices
    assert line.chosen_language == "en"
