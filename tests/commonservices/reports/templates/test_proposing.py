"""A first mapping takes what is called like ours, and says what it found nothing for."""

import pytest

from commonservices.reports.templates.mapping import mapping_of
from commonservices.reports.templates.proposing import figure_words, folded, proposal_text, propose
from tests.commonservices.reports.templates.template_builders import template_book


def test_a_first_mapping_is_proposed_from_names_headings_and_labels(tmp_path):
    made = template_book(tmp_path / "desk.xlsx")
    proposed = propose(made, "Return")
    assert ("Office", "cover_office") in {(each.into, each.figure) for each in proposed.mapping.figures}
    assert proposed.mapping.lists[0].into == "tblUse"
    assert proposed.mapping.lists[0].list == "usage"
    assert dict(proposed.mapping.lists[0].columns) == {"Service": "service", "Month": "month", "Amount": "amount"}
    assert set(proposed.open_names) == {"First_day", "Grand_total", "Block"}
    text = proposal_text(proposed, "map.toml")
    assert mapping_of(text, "map.toml") == proposed.mapping
    assert "# nothing was found for the name Block" in text


@pytest.mark.parametrize("word", ["Period", "Total", "Figure", "Change", "Register", "Période", "Open", "Cover"])
def test_headings_and_rules_of_our_own_sheets_are_no_figures(word):
    assert folded(word) not in figure_words()


@pytest.mark.parametrize(("word", "figure"), [
    ("Office", "cover_office"), ("Newest change set", "journal_head"), ("Review due", "summary_review_due"),
    ("Participating entities", "summary_entities"), ("Premises", "rows_premises"), ("total_quantity", "total_quantity"),
])  # fmt: skip
def test_a_label_beside_one_figure_is_that_figure(word, figure):
    assert figure_words()[folded(word)] == figure
