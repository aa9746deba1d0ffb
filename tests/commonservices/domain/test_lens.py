"""Tags of priorities and the words of a period: what each needs before it may be kept."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from commonservices.domain.lens import Narrative, PriorityTag
from tests.commonservices.domain.refusals import differing, refused

TAG = PriorityTag(id=UUID(int=1), arrangement_id=UUID(int=9), scheme="SDG", code="SDG17", reason="Shared purchasing")
TOLD = Narrative(
    id=UUID(int=2), subject_kind="ARRANGEMENT", subject_id=UUID(int=9), starts_on=date(2026, 1, 1),
    ends_on=date(2026, 6, 30), what_changed="One fleet",
)  # fmt: skip


def test_a_tag_says_why_and_where() -> None:
    assert differing(TAG, {
        "no arrangement": ({"arrangement_id": None}, "arrangement_id"),
        "no code": ({"code": ""}, "code"),
        "no reason": ({"reason": ""}, "reason"),
        "unknown scheme": ({"scheme": "STARS"}, "scheme"),
        "too long": ({"reason": "x" * 501}, "reason"),
    }) == {}  # fmt: skip


def test_the_words_of_a_period_have_both_its_days_in_order() -> None:
    assert refused(TOLD, {}) == ""
    assert differing(TOLD, {
        "no first day": ({"starts_on": None}, "starts_on"),
        "no last day": ({"ends_on": None}, "ends_on"),
        "of nothing": ({"subject_id": None}, "subject_id"),
        "unknown kind": ({"kind": "POEM"}, "kind"),
    }) == {}  # fmt: skip
    assert refused(TOLD, {"ends_on": date(2025, 12, 31)})
