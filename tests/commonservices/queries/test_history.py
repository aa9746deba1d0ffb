"""Who changed what, when and why."""

from commonservices.actions import arrangements, efficiency, rates
from commonservices.queries import history, refs
from tests.builders import a_service


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


def test_an_amount_of_the_past_stands_in_the_currency_it_had(demo_office):
    id = refs.find_ref(demo_office, "DEMO-022").id
    for values in ({"ceiling_amount": "1500", "currency": "JPY"}, {"ceiling_amount": "7", "currency": "USD"}):
        arrangements.set_fields(demo_office, id, values)
    line = next(each for each in history.of_record(demo_office, "arrangement", id) if each.field == "ceiling_amount")
    assert (line.before, line.after, line.currencies) == (1_500, 700, ("JPY", "USD"))


def test_an_amount_whose_currency_is_kept_elsewhere_stands_in_that_of_its_record(demo_office):
    service = a_service(demo_office).id
    rates.add(
        demo_office, service, {"rate": "9", "currency": "JPY", "minimum_charge": "50", "valid_from": "2026-01-01"}
    )
    lines = history.of_record(demo_office, "shared_service", service)
    (line,) = (each for each in lines if each.field == "minimum_charge")
    assert (line.after, line.currencies) == (50, ("JPY", "JPY"))
    assert {each.currencies for each in lines if each.field == "unit"} == {("", "")}


def test_the_lines_of_a_case_belong_to_its_history(demo_office):
    service = a_service(demo_office).id
    case = efficiency.add_case(demo_office, service, {"title": "Joint", "base_year": 2027}).id
    told = {"scenario": "COMMON", "description": "Fuel", "unit_cost": "5"}
    line = efficiency.add_line(demo_office, case, told).id
    efficiency.remove_line(demo_office, line)
    newest = history.of_record(demo_office, "cba_case", case)[0]
    assert (newest.kind, newest.id, newest.field, newest.after) == ("cba_line", line, "", "removed")
    named = history.naming(demo_office, [("cba_line", line)])
    assert dict(named.links[line])["description"] == "Fuel"
    assert named.names[case].endswith("-CBA-2026-01")
