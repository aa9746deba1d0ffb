"""What the list of papers refuses, and that nothing is kept then."""

from commonservices.domain.arrangements import Document
from tests.builders import records
from tests.ui.arrangements.steps import paper


def test_one_document_cannot_take_its_own_place(fuel, office, ask, tmp_path):
    ask.answers = [paper(tmp_path), "DRAFT"]
    fuel.attach()
    papers = fuel.parts.documents
    papers.table.select_id(str(records(office, Document)[0].id))
    papers.supersede()
    assert fuel.problems == ["Attach the newer document first, then choose the one it replaces."]
    assert records(office, Document)[0].superseded_by_id is None


def test_leaving_the_kind_open_attaches_nothing(fuel, office, ask, tmp_path):
    ask.answers = [paper(tmp_path)]
    fuel.attach()
    assert not records(office, Document)
    assert fuel.parts.documents.hint.text().startswith("No document is attached yet.")


def test_nothing_to_open_says_to_choose(fuel):
    fuel.tabs.select("documents")
    fuel.parts.documents.open_copy()
    assert fuel.problems == ["Choose a document first."]
