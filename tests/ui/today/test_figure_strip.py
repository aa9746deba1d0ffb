"""The figures that count, in tiles and in one line."""

import pytest

from commonservices.queries.today import Figure
from tests.ui.today.demo_store import DAY
from ui.today.figure_strip import SHOWN, FigureStrip
from ui.today.sentences import TodayWords


@pytest.fixture
def strip(frame, shown):
    strip = FigureStrip(frame, TodayWords(frame.words))
    shown(strip, 1100, 90)
    return strip


def test_figures_without_a_tile_are_left_out(strip):
    strip.show_figures([Figure("active_arrangements", 18), Figure("decisions_due", 7, 2)], DAY)
    assert set(strip.tiles) == set(SHOWN)
    assert strip.tiles["decisions_due"].accessibleName() == "Decisions due in 30 days: 7, 2 late"
    assert strip.briefs["decisions_due"].accessibleName() == "Decisions due in 30 days: 7, 2 late"


def test_folding_changes_the_height_and_what_takes_the_keyboard(strip):
    tall = strip.height()
    strip.fold(folded=True)
    assert strip.folded
    assert strip.height() < tall / 2
    assert strip.first() is strip.briefs[SHOWN[0]]
    strip.fold(folded=False)
    assert strip.height() == tall
    assert strip.first() is strip.tiles[SHOWN[0]]


def test_heights_follow_the_text_size(strip, appearance):
    before = strip.height()
    appearance.use(text_size=150)
    assert strip.height() > before


def test_every_figure_leads_somewhere(strip):
    assert {key: strip.address(key).partition("?")[0] for key in SHOWN} == {
        "decisions_due": "arrangements",
        "ending_in_180_days": "arrangements",
        "lapsed_but_used": "arrangements",
        "services_covered": "services",
        "services_without_last_month": "usage",
    }
