"""The overview of an arrangement."""

from commonservices.actions import documents
from tests.ui.arrangements.steps import paper


def test_the_side_panel_shows_papers_and_the_last_acts(fuel, office, three, tmp_path):
    documents.attach(office, "arrangement", three["fuel"], paper(tmp_path), "ANNEX", "Annex B")
    fuel.reload()
    side = fuel.parts.overview.side
    assert side.paper_list.value_widget("0").text() == "Annex B"
    assert side.past_list.value_widget("0").text() == "12 Oct"
    side.papers.link.click()
    assert fuel.tabs.current_key() == "documents"
    side.past.link.click()
    assert fuel.tabs.current_key() == "history"


def test_an_opened_party_is_brought_into_sight(fuel, qtbot):
    fuel.resize(1100, 420)
    parties = fuel.parts.overview.parties
    parties.edit_first_unsigned()
    field = parties.editor.form.row("signatory_name").editor.box
    qtbot.waitUntil(lambda: not field.visibleRegion().isEmpty())
    assert parties.is_editing
