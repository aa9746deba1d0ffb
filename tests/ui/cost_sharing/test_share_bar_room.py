"""Every party has its segment within the bar, however many there are and however little some of them pay."""

from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from ui.cost_sharing.share_bar import _GAP, _LEAST, Segment, ShareBar
from ui.kit.appearance import Appearance

WIDTH = 400
PARTS = st.lists(st.floats(min_value=0.001, max_value=10**9, allow_nan=False), min_size=1, max_size=40)


@pytest.fixture
def bar(appearance: Appearance) -> ShareBar:
    made = ShareBar(appearance, "bar")
    made.resize(WIDTH, 60)
    return made


def fill(bar: ShareBar, parts: list[float]) -> None:
    bar.set_segments([Segment(str(place), f"E{place}", part, f"{place} %") for place, part in enumerate(parts)])


quietly = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])


@quietly
@given(parts=PARTS, mirrored=st.booleans())
def test_no_segment_leaves_the_bar_or_covers_another(bar: ShareBar, parts: list[float], mirrored: bool) -> None:  # noqa: FBT001
    bar.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
    fill(bar, parts)
    rects = sorted(bar.rects(), key=lambda each: each.left())
    assert len(rects) == len(parts)
    assert rects[0].left() >= 2
    assert rects[-1].right() <= WIDTH - 2
    assert all(one.right() < other.left() for one, other in pairwise(rects))
    assert all(each.width() >= _LEAST for each in rects)


@quietly
@given(parts=PARTS)
def test_who_pays_more_has_no_narrower_segment(bar: ShareBar, parts: list[float]) -> None:
    fill(bar, parts)
    wide = sorted(zip(parts, (each.width() for each in bar.rects()), strict=True))
    assert all(one <= other for (_, one), (_, other) in pairwise(wide))


@quietly
@given(parts=st.lists(st.floats(min_value=1, max_value=5), min_size=1, max_size=10))
def test_where_nobody_is_tiny_widths_are_the_shares(bar: ShareBar, parts: list[float]) -> None:
    fill(bar, parts)
    room = WIDTH - 6 - _GAP * (len(parts) - 1)
    for part, rect in zip(parts, bar.rects(), strict=True):
        assert rect.width() == pytest.approx(room * part / sum(parts), abs=0.51)


def test_one_large_payer_leaves_room_for_thirty_small_ones(bar: ShareBar) -> None:
    fill(bar, [1_000_000.0, *[0.5] * 30])
    rects = bar.rects()
    assert [each.width() for each in rects[1:]] == [_LEAST] * 30
    assert rects[-1].right() <= WIDTH - 2
    assert rects[0].width() > WIDTH / 2


def test_more_parties_than_there_is_room_for_still_have_the_least_each(bar: ShareBar) -> None:
    fill(bar, [1.0] * 200)
    assert {each.width() for each in bar.rects()} == {_LEAST}


def test_every_segment_can_be_pointed_at(bar: ShareBar) -> None:
    fill(bar, [100.0, 0.001, 50.0, 0.001])
    for place, rect in enumerate(bar.rects()):
        found = bar._at(rect.center().x())
        assert found is not None
        assert found.key == str(place)
    assert bar._at(0) is None
    assert bar._at(WIDTH) is None


def test_credits_and_noughts_have_no_segment_and_are_not_read_aloud(bar: ShareBar) -> None:
    bar.set_segments(
        [Segment("a", "WFP", -5.0, "−5 %"), Segment("b", "WHO", 0.0, "0 %"), Segment("c", "UNDP", 2.0, "100 %")]  # noqa: RUF001
    )
    assert len(bar.rects()) == 1
    assert bar.accessibleName() == "Shares: UNDP 100 %"
