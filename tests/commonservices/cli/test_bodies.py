"""The commands decisions and people, and adding what belongs to them."""

import pytest

BODY = ("add", "body", "--set", "name_en=Operations team", "kind=OMT", "member=WFP;UNDP")
MEETING = ("add", "meeting", "--set", "body=operations team", "held_on=2026-09-15", "place=Room 1")
DECISION = ("add", "decision", "--set", "meeting=OMT@2026-09-15", "type=APPROVE", "text=It goes on", "about=T-001")
PERSON = ("add", "person", "--set", "name=Focal point", "entity=WFP", "title=Officer")
ACTION = ("add", "action", "--set", "decision=UNMISS-DEC-2026-001", "text=Write it", "owner_person=focal point")


@pytest.fixture
def on_it(run, small):
    """Run a command on the small store, on the day of all these tests."""
    return lambda *words: run("--store", small, "--today", "2026-10-01", "--actor", "Tester", *words)


@pytest.fixture
def decided(on_it):
    """A register in which a body decided, and someone has to write it down."""
    for words in (BODY, MEETING, DECISION, PERSON, (*ACTION, "due_on=2026-09-20")):
        ran = on_it(*words)
        assert ran.code == 0, ran.err
    return on_it


def test_what_is_added_gives_its_reference(on_it):
    assert on_it(*BODY).out == "Operations team is entered.\n"
    assert on_it(*MEETING).code == 0
    given = on_it("--json", *DECISION).json
    assert (given["done"], given["reference"]) == ("decision_recorded", "UNMISS-DEC-2026-001")


def test_decisions_are_listed_with_body_subject_and_actions(decided):
    row = decided("decisions", "--json").json[0]
    assert (row["human_ref"], row["body"], row["about"], row["decided_on"]) == (
        "UNMISS-DEC-2026-001",
        "Operations team",
        "T-001",
        "2026-09-15",
    )
    assert (row["actions_open"], row["actions_late"]) == (1, 1)
    assert "It goes on" in decided("decisions").out


def test_decisions_are_narrowed_by_body_record_and_words(decided):
    assert decided("decisions", "--body", "omt", "--about", "T-001", "--find", "goes").out.count("DEC-") == 1
    assert decided("decisions", "--about", "T-S01").out == "Nothing matches.\n"
    refused = decided("decisions", "--body", "Nobody")
    assert refused.code == 1
    assert "Operations team" in refused.err


def test_open_actions_are_listed_and_closed_by_their_short_name(decided):
    row = decided("decisions", "--open", "--json").json[0]
    assert (row["owner"], row["late"], row["decision"]) == ("Focal point", True, "UNMISS-DEC-2026-001")
    assert decided("decisions", "--done", row["action"]).code == 1
    done = decided("decisions", "--done", row["action"], "--outcome", "Written and sent")
    assert done.code == 0
    assert "Write it" in done.out
    assert decided("decisions", "--open").out == "Nothing matches.\n"
    again = decided("decisions", "--drop", row["action"], "--outcome", "No")
    assert again.code == 1
    assert "decisions --open" in again.err


def test_people_are_listed_with_their_roles(decided):
    assert decided("add", "role", "--set", "person=Focal point", "role=FINANCE", "from_on=2026-01-01").code == 0
    row = decided("people", "--json").json[0]
    assert (row["name"], row["entity"], row["roles"]) == ("Focal point", "WFP", ["FINANCE"])
    assert row["declared"][0]["from"] == "2026-01-01"
    assert "Finance" in decided("people", "--role", "finance").out
    assert decided("people", "--role", "security").out == "Nothing matches.\n"


def test_a_place_and_a_counterpart_are_added_by_command(on_it):
    assert on_it("add", "location", "--set", "name=Camp One", "kind=TEAM_SITE").out == "Camp One is entered.\n"
    state = ("add", "entity", "--set", "short_code=GOV-XA", "name_en=Government of Xa", "kind=GOVERNMENT")
    assert on_it(*state).out == "GOV-XA is entered.\n"
    assert "already on record" in on_it("add", "location", "--set", "name=camp one").err


def test_duties_and_authority_are_added_by_command(decided):
    duty = ("arrangement=T-001", "kind=REPORT", "text=Report", "first_due_on=2026-12-31", "every_m=6")
    assert decided("add", "obligation", "--set", *duty).code == 0
    assert decided("add", "risk", "--set", "about=T-001", "text=It may rain", "likelihood=3", "impact=2").code == 0
    given = ("person=Focal point", "given_by=Head", "valid_from=2026-01-01", "ceiling_amount=5000")
    assert decided("add", "delegation", "--set", *given).code == 0
    scoped = ("person=Focal point", "role=SERVICE_MANAGER", "about=T-S01")
    assert decided("add", "role", "--set", *scoped).code == 0
    assert decided("people", "--json").json[0]["declared"][0]["scope"] == "T-S01"


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("add", "meeting", "--set", "body=Nobody"), "Nobody"),
        (("add", "decision", "--set", "type=NOTE", "text=Noted"), "body that decided"),
        (
            ("add", "decision", "--set", "meeting=OMT@2020-01-01", "type=NOTE", "text=Noted"),
            "Operations team@2026-09-15",
        ),
        (("add", "action", "--set", "decision=X", "text=Do", "due_on=2026-12-01"), "UNEXAM-DEC-2026-001"),
        (("add", "person", "--set", "name=focal POINT"), "already on record"),
        (("add", "risk", "--set", "about=NOTHING", "text=Rain"), "NOTHING"),
        (("add", "body", "--set", "name_en=New", "kind=OMT", "colour=red"), "colour"),
        (("add", "decision", "--set", "document=paper.pdf"), "identifier"),
    ],
)
def test_what_cannot_be_kept_is_said_in_one_sentence(decided, words, says):
    ran = decided(*words)
    assert ran.code == 1
    assert says in ran.err
    assert ran.err.count("\n") == 1


def test_parties_do_not_belong_to_a_body(decided):
    ran = decided("add", "body", "--set", "name_en=New", "kind=OMT", "--party", "WFP:CLIENT")
    assert ran.code == 2
    assert "--party" in ran.err
