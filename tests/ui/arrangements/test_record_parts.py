"""Parts that are built when picked and filled while shown."""

from commonservices.actions import arrangements as actions


def test_a_part_is_built_when_its_tab_is_picked(fuel):
    assert set(fuel.parts._built) == {"overview"}
    fuel.tabs.select("terms")
    assert set(fuel.parts._built) == {"overview", "terms"}


def test_a_part_behind_catches_up_when_it_comes_to_the_front(fuel, office, three):
    fuel.tabs.select("terms")
    fuel.tabs.select("overview")
    actions.set_field(office, three["fuel"], "title_en", "Diesel")
    fuel.reload()
    form = fuel.parts.terms.form
    assert form.value("title_en") == "Fuel supply"
    fuel.tabs.select("terms")
    assert form.value("title_en") == "Diesel"


def test_a_part_behind_never_writes_into_another_record(fuel, office, three):
    fuel.tabs.select("terms")
    fuel.parts.terms.form.row("title_en").editor.edit.setText("Meant for fuel")
    fuel.leave()
    fuel.open({"id": str(three["clinic"])})
    fuel.parts.terms.form.row("title_en").editor.edit.setText("Left over")
    fuel.leave()
    assert fuel.detail.version.title_en == "Shared clinic"


def test_what_is_asked_of_a_hidden_part_concerns_the_record_shown(fuel, three):
    fuel.tabs.select("documents")
    fuel.open({"id": str(three["clinic"])})
    assert fuel.parts.documents.detail.row.id == three["clinic"]
