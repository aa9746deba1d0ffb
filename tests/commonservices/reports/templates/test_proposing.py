"""A first mapping takes what is called like ours, and says what it found nothing for."""

from commonservices.reports.templates.mapping import mapping_of
from commonservices.reports.templates.proposing import proposal_text, propose
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
