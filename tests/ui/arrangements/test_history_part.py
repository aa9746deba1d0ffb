"""The history of an arrangement."""

from commonservices.actions import arrangements as actions
from tests.ui.arrangements.steps import terms_of


def test_the_history_tells_from_what_to_what_and_takes_an_act_back(fuel, office, three):
    actions.set_field(office, three["fuel"], "title_en", "Petrol supply", "name agreed")
    fuel.reload()
    fuel.tabs.select("history")
    cells = [cell.text for cell in fuel.parts.history.table.rows.cells(0)]
    assert cells[3:] == ["Title (English)", "Fuel supply", "Petrol supply", "name agreed"]
    fuel.parts.history.undo_button.click()
    assert terms_of(office, three["fuel"]).title_en == "Fuel supply"
    assert fuel.toasts[-1] == ("The act was taken back.", "undo")


def test_taking_back_asks_where_something_changed_since(fuel, office, three, qtbot):
    actions.set_fields(office, three["fuel"], {"title_en": "First", "purpose": "Why"})
    actions.set_field(office, three["fuel"], "title_en", "Second")
    fuel.reload()
    place = next(n for n, line in enumerate(fuel.parts.history.lines) if line.after == "Why")
    fuel.parts.history.table.select_id(str(place))
    with qtbot.waitSignal(fuel.frame.bridge.undo_asked) as asked:
        fuel.parts.history.undo_button.click()
    assert [question.now for question in asked.args[0].questions] == [{"title_en": "Second"}]
    assert terms_of(office, three["fuel"]).purpose == "Why"
