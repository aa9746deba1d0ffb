"""The commands of the page."""

from __future__ import annotations

from ui.hq_reports.page import HqReportsPage
from ui.hq_reports.page_commands import commands_of


def test_every_command_has_a_key_of_its_own_and_can_run_once_the_register_is_read(page: HqReportsPage) -> None:
    found = commands_of(page)
    assert len({each.key for each in found}) == len(found)
    assert {each.key: each.shortcut for each in found if each.shortcut} == {
        "hq_reports.next": "F8",
        "hq_reports.previous": "Shift+F8",
    }
    assert [each.key for each in found if each.reason] == ["hq_reports.folder"]
    assert [each.key for each in found if each.primary] == ["hq_reports.export"]


def test_before_the_register_is_read_the_checks_and_the_submission_wait(page: HqReportsPage) -> None:
    page.shown.rehearsal = None
    waiting = {each.key for each in commands_of(page) if each.reason == "The register is still being read."}
    assert waiting == {"hq_reports.submit", "hq_reports.next", "hq_reports.previous"}
