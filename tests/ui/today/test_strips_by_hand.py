"""The figures and the coming days drawn from rows made by hand: no register is opened."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot

from commonservices.queries.today import Crowd, Figure, TimelineEvent, Today
from tests.ui.today.made import a_decision, an_event
from ui.kit.appearance import Appearance
from ui.page import PageFrame
from ui.today.figure_strip import SHOWN, FigureStrip
from ui.today.sentences import TodayWords
from ui.today.timeline_part import TimelinePart
from ui.words import Words

DAY = date(2026, 10, 1)


class _Nowhere:
    """A bridge to no register: it knows the day and nothing else."""

    today = staticmethod(lambda: DAY)


@pytest.fixture
def frame(appearance: Appearance) -> PageFrame:
    """What these parts need of a window: the look, the words and the day."""
    return PageFrame(_Nowhere(), None, appearance, None, Words("en"))  # type: ignore[arg-type]


@pytest.fixture
def strip(frame: PageFrame) -> FigureStrip:
    """The figures, still empty."""
    return FigureStrip(frame, TodayWords(frame.words))


@pytest.fixture
def part(frame: PageFrame) -> TimelinePart:
    """The coming days, still empty."""
    return TimelinePart(frame, TodayWords(frame.words))


def show(part: TimelinePart, *events: TimelineEvent, late: tuple[int, ...] = ()) -> list[str]:
    """Show coming days and late decisions; give the labels of what is drawn."""
    decisions = tuple(a_decision(days, decide_by=DAY + timedelta(days=days)) for days in sorted(late))
    part.show_days(Today(DAY, (), decisions, events))
    return [part.strip.item(place).text() for place in range(part.strip.count())]


def after(days: int, kind: str = "end", title: str = "Clinic", number: int = 7) -> TimelineEvent:
    """Give something that falls so many days after today."""
    return an_event(kind, DAY + timedelta(days=days), title, number)


def show_crowds(part: TimelinePart, events: tuple[TimelineEvent, ...], *crowds: Crowd) -> list[tuple[str, str]]:
    """Show named days and days that are only counted; give label and sentence of what is drawn."""
    part.show_days(Today(DAY, (), (), events, crowds=crowds))
    items = [part.strip.item(place) for place in range(part.strip.count())]
    return [(item.text(), item.toolTip()) for item in items]


def opened(part: TimelinePart, qtbot: QtBot, key: str) -> str:
    """Open what is drawn under a key and give where it leads."""
    with qtbot.waitSignal(part.open_requested) as told:
        part.strip.event_opened.emit(key)
    return str(told.args[0])


def test_a_week_counts_from_its_first_day_and_never_grows_longer(part: TimelinePart) -> None:
    assert show(part, after(0), after(7)) == ["2 to 8 Oct"]
    assert show(part, after(0), after(8)) == ["Clinic", "Clinic"]
    assert show(part, after(0), after(5), after(10), after(15)) == ["2 to 6 Oct", "2 to 16 Oct"]
    assert show(part, after(10), after(0), after(5)) == ["2 to 6 Oct", "Clinic"]


def test_days_of_different_lanes_never_stand_together(part: TimelinePart) -> None:
    assert show(part, *(after(3, kind, kind) for kind in ("end", "decide", "review", "notice"))) == [
        "decide",
        "notice",
        "review",
        "end",
    ]


def test_what_no_lane_shows_is_left_out(part: TimelinePart) -> None:
    assert show(part, after(3, "start"), after(-1), after(4_000)) == []
    assert not part.nothing.isHidden()
    assert [brief.isHidden() for brief in part.briefs] == [True, True, True]


def test_late_decisions_are_one_mark_even_when_there_is_one(part: TimelinePart, qtbot: QtBot) -> None:
    assert show(part, late=(-3,)) == ["1 late"]
    assert show(part, after(2, "decide"), late=(-400, -3)) == ["2 late", "Clinic"]
    assert opened(part, qtbot, f"late/{DAY - timedelta(days=3)}") == "arrangements?view=decision"
    assert show(part, late=(-400,)) == ["1 late"]
    assert opened(part, qtbot, f"late/{DAY - timedelta(days=14)}") == "arrangements?view=decision"


def test_a_single_day_opens_its_arrangement_and_several_their_list(part: TimelinePart, qtbot: QtBot) -> None:
    show(
        part, after(3, "end", number=31), after(3, "decide"), after(4, "decide"), after(3, "notice"), after(4, "notice")
    )
    assert opened(part, qtbot, "end/2026-10-04") == f"arrangements?id={UUID(int=31)}"
    assert opened(part, qtbot, "decide/2026-10-04") == "arrangements?view=decision&sort=decide_by"
    assert opened(part, qtbot, "notice/2026-10-04") == "arrangements?sort=decide_by"


def test_days_that_are_only_counted_stand_with_the_named_ones_of_their_week(part: TimelinePart, qtbot: QtBot) -> None:
    drawn = show_crowds(
        part,
        (after(0), after(3)),
        Crowd("end", DAY + timedelta(days=3), 40),
        Crowd("end", DAY + timedelta(days=20), 7),
        Crowd("review", DAY + timedelta(days=5), 1),
    )
    assert [label for label, _ in drawn] == ["42 to 4 Oct", "1 on 6 Oct", "7 on 21 Oct"]
    assert drawn[0][1].splitlines()[-1] == "40 more"
    assert len(drawn[0][1].splitlines()) == 3
    assert drawn[2][1] == "7 on 21 Oct"
    assert opened(part, qtbot, f"end/{DAY + timedelta(days=20)}") == "arrangements?view=ending&sort=expiry_on"


def test_a_crowd_names_its_first_twelve(part: TimelinePart) -> None:
    drawn = show_crowds(part, tuple(after(3, number=each) for each in range(15)))
    assert [label for label, _ in drawn] == ["15 on 4 Oct"]
    assert drawn[0][1].splitlines()[12:] == ["3 more"]


LABELS = {
    "Short": "Short",
    "Exactly twenty-two xyz": "Exactly twenty-two xyz",
    "Exactly twenty-two xyz more": "Exactly twenty-two xyz…",
    "One word more than fits here": "One word more than…",
    "Donaudampfschifffahrtsgesellschaft": "Donaudampfschifffahrts…",
}


def test_titles_are_cut_between_words_and_read_out_whole(part: TimelinePart) -> None:
    for title, label in LABELS.items():
        assert show(part, after(3, title=title)) == [label]
        assert title in TodayWords(Words("en")).coming(after(3, title=title), DAY)


def test_folded_each_of_the_next_days_is_named_once(part: TimelinePart, qtbot: QtBot) -> None:
    part.fold(folded=True)
    same = [after(3, number=each) for each in (1, 2, 3)]
    show(part, *same, after(3, "review", number=4), after(9, number=5), after(10, number=6))
    assert [brief.isHidden() for brief in part.briefs] == [False, False, False]
    found = []
    for brief in part.briefs:
        with qtbot.waitSignal(part.open_requested) as told:
            brief.click()
        found.append(told.args[0])
    assert found == [f"arrangements?id={UUID(int=each)}" for each in (1, 4, 5)]
    assert part.folded


FIGURES = (
    Figure("decisions_due", 7, 2),
    Figure("ending_in_180_days", 4, 1),
    Figure("lapsed_but_used", 0),
    Figure("services_covered", 47, 0, 50),
    Figure("services_without_last_month", 6, 6, 44),
)


def test_the_figures_are_read_out_the_same_as_tiles_and_as_one_line(strip: FigureStrip) -> None:
    strip.show_figures(FIGURES, DAY)
    spoken = {key: tile.accessibleName() for key, tile in strip.tiles.items()}
    assert spoken == {key: brief.accessibleName() for key, brief in strip.briefs.items()}
    assert spoken == {
        "decisions_due": "Decisions due in 30 days: 7, 2 late",
        "ending_in_180_days": "Ending in 180 days: 4, 1 within 90 days",
        "lapsed_but_used": "Lapsed but used: 0, None",
        "services_covered": "Services with valid cover: 94 %, 47 of 50 services",
        "services_without_last_month": "Entries for September 2026: 38 / 44, 6 missing",
    }


def test_a_figure_leads_to_the_list_it_counts_on_the_day_it_was_counted(strip: FigureStrip, qtbot: QtBot) -> None:
    for today, month in ((DAY, "2026-09"), (date(2027, 1, 31), "2026-12"), (date(2028, 3, 31), "2028-02")):
        strip.show_figures(FIGURES, today)
        found = []
        for key in SHOWN:
            for button in (strip.tiles[key], strip.briefs[key]):
                with qtbot.waitSignal(strip.open_requested) as told:
                    button.click()
                found.append(told.args[0])
        assert found[::2] == found[1::2] == [
            "arrangements?view=decision",
            "arrangements?view=ending",
            "arrangements?view=lapsed",
            "services?view=unpapered",
            f"usage?month={month}",
        ]  # fmt: skip
