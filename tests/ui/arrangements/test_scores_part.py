"""How complete a record is, in the panel and over the checklist."""

import pytest

from commonservices.domain.completeness import Score
from tests.ui.arrangements.steps import show
from ui.arrangements.scores_part import names_of, tone_of


@pytest.mark.parametrize(
    ("score", "tone"),
    [(Score(10, 10), ""), (Score(9, 10), ""), (Score(7, 10), ""), (Score(5, 10), "att"), (Score(0, 0), "")],
)
def test_only_a_low_score_asks_for_attention(score, tone):
    assert tone_of(score) == tone


def test_the_panel_says_the_share_and_the_first_things_that_lack(fuel, office, three):
    scores = fuel.parts.overview.scores if hasattr(fuel.parts.overview, "scores") else fuel.parts.overview.side.scores
    record = scores.pairs.value_widget("record").text()
    assert record.endswith(" of 26")
    before = int(record.split(" ")[0])
    assert "Lacking: " in scores.lacking.text()
    assert "_" not in scores.lacking.toolTip()
    from commonservices.actions import arrangements

    arrangements.set_fields(office, three["fuel"], {"purpose": "Fuel for all", "mandate_basis": "Resolution 1"})
    show(fuel, three["fuel"])
    assert int(scores.pairs.value_widget("record").text().split(" ")[0]) > before


def test_every_key_that_may_lack_has_a_name(fuel):
    words = fuel.words
    names = names_of(words, ("owner_person_id", "ceiling", "SIGNED_COPY", "title", "service", "AUDIT", "contact"))
    assert all(name and "_" not in name for name in names)
    assert len(set(names)) == len(names)


def test_the_checklist_says_how_much_of_what_is_needed_is_there(fuel, office, three):
    fuel.tabs.select("clauses")
    fuel.parts.clauses.answer("Y")
    detail = fuel.parts.clauses.head.detail.text()
    assert detail.startswith("1 of ")
    assert "of those needed are in the paper" in detail
