"""Who changed what, when and why."""

from commonservices.actions import arrangements
from commonservices.queries import history, refs


def test_the_history_of_a_record_names_who_what_from_and_to(demo_office):
    id = refs.find_ref(demo_office, "DEMO-022").id
    arrangements.set_field(demo_office, id, "title_en", "Outreach", why="Shorter")
    line = history.of_record(demo_office, "arrangement", id)[0]
    assert (line.field, line.after, line.why, line.actor) == ("title_en", "Outreach", "Shorter", demo_office.actor)
    assert line.before == "Shared radio and outreach"
    act = history.acts(demo_office, limit=1)[0]
    assert (act.act, act.subject, act.cells) == ("field_set", "DEMO-022", 1)
    assert [each.field for each in history.act(demo_office, act.transaction)] == ["title_en"]
    assert history.count(demo_office, "shorter") == 1
    assert history.act(demo_office, b"0" * 16) == []
