"""What the panel says before bills are issued, and what it refuses, over drafts made by hand."""

from __future__ import annotations

from datetime import date
from typing import Any
from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot

from commonservices.errors import RuleBroken
from tests.ui.bills.made import TODAY, a_bill
from ui.bills.issue_panel import IssuePanel
from ui.kit.appearance import Appearance
from ui.page import PageFrame
from ui.words import Words


class _Recording:
    """A bridge that keeps what it was asked to do, and refuses it where a test says so."""

    def __init__(self) -> None:
        self.acts: list[dict[str, Any]] = []
        self.refusal: RuleBroken | None = None
        self.bare = 0

    @staticmethod
    def today() -> date:
        return TODAY

    def ask(self, _question: Any) -> int:
        return self.bare

    def do(self, act: Any, refused: Any = None) -> object | None:
        self.acts.append(dict(act.keywords))
        if self.refusal is not None:
            refused(self.refusal)
            return None
        return object()


@pytest.fixture
def bridge() -> _Recording:
    """The other side of the panel."""
    return _Recording()


@pytest.fixture
def panel(appearance: Appearance, bridge: _Recording) -> IssuePanel:
    """The panel, not begun."""
    return IssuePanel(PageFrame(bridge, None, appearance, None, Words("en")))  # type: ignore[arg-type]


def drafts(*totals: tuple[str, int]) -> list[Any]:
    """Give a draft for each currency and total."""
    return [
        a_bill(id=UUID(int=number), reference=f"B-{number}", state="DRAFT", currency=currency, total=total)
        for number, (currency, total) in enumerate(totals, start=1)
    ]


EFFECTS: list[tuple[list[tuple[str, int]], str, str]] = [
    ([("USD", 124_370)], "1 bill(s) will be issued: USD 1,243.70", "B-1 (WFP)."),
    ([("USD", 100), ("USD", 250)], "2 bill(s) will be issued: USD 3.50", "B-1 (WFP), B-2 (WFP)."),
    (
        [("XAF", 81_000), ("EUR", 100), ("XAF", 1)],
        "3 bill(s) will be issued: EUR 1.00, XAF 81,001",
        "B-1 (WFP), B-2 (WFP), B-3 (WFP).",
    ),
    ([("USD", 500), ("USD", -500)], "2 bill(s) will be issued: USD 0.00", "B-1 (WFP), B-2 (WFP)."),
    ([("USD", 1)] * 6, "6 bill(s) will be issued: USD 0.06", "B-5 (WFP), B-6 (WFP)."),
    ([("USD", 1)] * 7, "7 bill(s) will be issued: USD 0.07", "B-6 (WFP), …"),
]


def test_the_sums_are_told_before_anything_is_issued(panel: IssuePanel, bridge: _Recording) -> None:
    for totals, title, named in EFFECTS:
        panel.begin(drafts(*totals))
        assert panel.note.title.text() == title
        assert named in panel.note.words.text()
        assert "given free" not in panel.note.words.text()
    assert bridge.acts == []


def test_a_reason_is_asked_for_one_bill_and_named_where_it_is_needed(panel: IssuePanel) -> None:
    panel.begin(drafts(("USD", 100)))
    assert not panel.reason.isHidden()
    panel.begin(drafts(("USD", 100), ("USD", 100)))
    assert panel.reason.isHidden()
    panel.begin([a_bill(kind="GIVEN_FREE", state="DRAFT")])
    assert panel.note.words.text().endswith("What is given free needs a reason.")
    panel.begin([*drafts(("USD", 100)), a_bill(kind="GIVEN_FREE", state="DRAFT")])
    assert not panel.reason.isHidden()


def test_all_are_issued_as_one_act_on_the_day_that_was_given(
    panel: IssuePanel, bridge: _Recording, qtbot: QtBot
) -> None:
    panel.begin(drafts(("USD", 100), ("EUR", 100)))
    with qtbot.waitSignal(panel.issued) as told:
        panel.issue_button.click()
    assert bridge.acts == [{"ids": [UUID(int=1), UUID(int=2)], "on": TODAY, "reason": "", "cover_waiver": ""}]
    assert told.args == ["2 bill(s) issued."]
    panel.begin(drafts(("USD", 100)))
    panel.day.set_value(date(2026, 10, 1))
    panel.reason.set_value("Agreed")
    panel.issue()
    assert bridge.acts[1:] == [{"ids": [UUID(int=1)], "on": date(2026, 10, 1), "reason": "Agreed", "cover_waiver": ""}]


REFUSED = [
    ("issued_on", "day"),
    ("state_reason", "reason"),
    ("exception", "reason"),
    ("cover_waiver", "waiver"),
    ("amount", ""),
]


def test_a_refusal_is_said_where_it_can_be_mended(panel: IssuePanel, bridge: _Recording, qtbot: QtBot) -> None:
    for field, place in REFUSED:
        bridge.refusal = RuleBroken("unheard_of", "It cannot be issued.", field=field)
        panel.begin(drafts(("USD", 100)))
        with qtbot.waitSignal(panel.problem) as told, qtbot.assertNotEmitted(panel.issued):
            panel.issue()
        assert told.args == ["It cannot be issued."]
        blocked = {name for name in ("day", "reason", "waiver") if getattr(panel, name).reason.tone == "block"}
        assert blocked == ({place} if place else set()), field
        assert (panel.note.title.text() == "Not issued") == (not place), field


def test_what_was_refused_is_forgotten_when_the_panel_begins_anew(panel: IssuePanel, bridge: _Recording) -> None:
    bridge.refusal = RuleBroken("unheard_of", "It cannot be issued.", field="issued_on")
    panel.begin(drafts(("USD", 100)))
    panel.day.set_value(date(2026, 11, 1))
    panel.issue()
    panel.begin(drafts(("USD", 100)))
    assert panel.day.reason.tone != "block"
    assert panel.day.editor.value() == TODAY
    assert panel.reason.editor.value() in {"", None}


def test_what_no_signed_terms_cover_goes_out_with_the_reason_that_is_asked_for(
    panel: IssuePanel, bridge: _Recording
) -> None:
    panel.begin(drafts(("USD", 100)))
    assert panel.waiver.isHidden()
    bridge.bare = 2
    panel.begin(drafts(("USD", 100), ("USD", 200)))
    assert not panel.waiver.isHidden()
    assert "2 line(s) were rendered outside a signed period" in panel.note.words.text()
    panel.waiver.set_value("The extension is with the signatories")
    panel.issue()
    assert bridge.acts[-1]["cover_waiver"] == "The extension is with the signatories"
