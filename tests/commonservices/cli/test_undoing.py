"""Taking acts back by command."""

import pytest


@pytest.fixture
def acts(on):
    return lambda: on("--json", "undo", "--list").json


def title(on):
    return on("--json", "show", "DEMO-022").json["title_en"]


def test_the_last_act_is_taken_back_and_named(on, acts):
    on("set", "DEMO-022", "title_en=First")
    on("set", "DEMO-022", "title_en=Second")
    ran = on("undo")
    assert (ran.code, ran.out) == (0, "Taken back: field changed, DEMO-022.\n")
    assert title(on) == "First"
    assert on("undo").code == 0
    assert title(on) == "Shared radio and outreach"
    assert on("--json", "undo").error["key"] == "nothing_to_undo"
    assert [act["undone"] for act in acts() if act["what"] == "field_set"] == [True, True]


def test_a_given_act_is_taken_back_by_its_first_digits_and_later_edits_stay(on, acts):
    on("set", "DEMO-022", "title_en=New", "notes=Old note")
    on("set", "DEMO-022", "purpose=Another purpose")
    older = acts()[1]["act"]
    ran = on("--json", "undo", "--act", older[:10].upper())
    assert (ran.code, ran.json["done"], ran.json["act"]) == (0, "undone", older)
    row = on("--json", "show", "DEMO-022").json
    assert (row["title_en"], row["purpose"]) == ("Shared radio and outreach", "Another purpose")


def test_taking_back_the_taking_back_brings_it_again(on, acts):
    on("set", "DEMO-022", "title_en=New")
    on("undo")
    assert on("undo", "--act", acts()[0]["act"]).code == 0
    assert title(on) == "New"


@pytest.fixture
def overwritten(on, acts):
    """Two acts on the same cell; give the older one."""
    on("set", "DEMO-022", "title_en=First", "notes=Kept apart")
    on("set", "DEMO-022", "title_en=Second")
    return acts()[1]["act"]


def test_where_a_later_edit_stands_in_the_way_it_is_listed_and_nothing_is_changed(on, overwritten, acts):
    ran = on("--json", "undo", "--act", overwritten)
    assert (ran.code, ran.error["key"]) == (1, "undo_asks")
    assert "Title (English)" in ran.error["message"]
    assert title(on) == "Second"
    assert len(acts()) == 2


@pytest.mark.parametrize(("answer", "expected"), [("--keep", "Second"), ("--take-back", "Shared radio and outreach")])
def test_what_was_changed_since_is_kept_or_taken_back_as_asked(on, overwritten, answer, expected):
    assert on("undo", "--act", overwritten, answer).code == 0
    row = on("--json", "show", "DEMO-022").json
    assert row["title_en"] == expected
    assert row["notes"] != "Kept apart"


def test_an_act_that_is_not_there_or_not_plain_is_refused(on, acts):
    on("set", "DEMO-022", "title_en=First")
    assert on("--json", "undo", "--act", "zz").error["key"] == "no_such_act"
    assert on("--json", "undo", "--act", "").error["key"] == "no_such_act"
    act = acts()[0]["act"]
    assert on("undo", "--act", act).code == 0
    ran = on("--json", "undo", "--act", act)
    assert (ran.code, ran.error["key"]) == (1, "already_undone")


def test_digits_that_fit_two_acts_are_refused(on, acts):
    for number in range(17):
        on("set", "DEMO-022", f"notes=Note {number}")
    first = [act["act"][0] for act in acts()]
    twice = next(digit for digit in first if first.count(digit) > 1)
    assert on("--json", "undo", "--act", twice).error["key"] == "several_acts"


def test_the_list_tells_people_when_who_and_what(on):
    on("set", "DEMO-022", "title_en=First")
    head, line = on("undo", "--list").out.splitlines()
    assert head.split() == ["act", "when", "who", "what", "subject", "undone"]
    assert "Tester" in line
    assert "field changed" in line
    assert line.endswith("DEMO-022")
