"""The commands that write records, and every refusal they owe."""

import pytest

ARRANGEMENT = {
    "type": "SLA",
    "title_en": "Shared drinking-water truck",
    "purpose": "One truck fills the tanks of three offices",
    "financial_basis": "REIMBURSABLE",
    "effective_on": "2026-10-01",
    "expiry_on": "2028-09-30",
    "notice_days_termination": "90",
    "notice_days_withdrawal": "90",
}
PARTIES = ("UNEXAM:PROVIDER", "UNDP:CLIENT", "PAM:client")


@pytest.fixture
def add(on):
    """Log an arrangement whose fields are given by name; None leaves one out."""

    def added(*more, parties=PARTIES, **fields):
        given = {name: value for name, value in {**ARRANGEMENT, **fields}.items() if value is not None}
        pairs = [part for name, value in given.items() for part in ("--set", f"{name}={value}")]
        members = [part for each in parties for part in ("--party", each)]
        return on("--json", "add", "arrangement", *pairs, *members, *more)

    return added


@pytest.fixture
def arrangement(on):
    """Read one arrangement back."""
    return lambda reference: on("--json", "show", reference).json


def test_an_arrangement_is_logged_with_its_parties_and_its_reference(add, arrangement):
    ran = add(lead_entity="UNEXAM", location="Alpha, Bravo", ceiling_amount="1250.5")
    assert ran.code == 0
    assert ran.json["done"] == "arrangement_added"
    assert ran.json["reference"] == "UNEXAM-SLA-2026-001"
    assert ran.json["changes"] > 4
    made = arrangement("UNEXAM-SLA-2026-001")
    assert (made["state"], made["title_en"], made["lead_entity"]) == ("DRAFT", ARRANGEMENT["title_en"], "UNEXAM")
    assert [(each["entity"], each["role"]) for each in made["parties"]] == [
        ("UNEXAM", "PROVIDER"),
        ("UNDP", "CLIENT"),
        ("WFP", "CLIENT"),
    ]
    assert (made["ceiling_amount"], made["currency"], made["location"]) == ("1250.50", "USD", ["Alpha", "Bravo"])


def test_an_arrangement_like_another_one_is_refused_and_names_it(add, on):
    assert add().code == 0
    before = [each["what"] for each in on("--json", "undo", "--list").json]
    ran = add(title_en="Shared drinking water trucks")
    assert (ran.code, ran.error["key"], ran.error["where"]) == (1, "looks_alike", "title_en")
    assert "UNEXAM-SLA-2026-001 “Shared drinking-water truck”" in ran.error["message"]
    assert [each["what"] for each in on("--json", "undo", "--list").json] == before
    plain = on("add", "arrangement", "--set", "type=SLA", "title_en=Shared drinking-water truck", "--party", *PARTIES)
    assert (plain.code, plain.out) == (1, "")
    assert "--anyway" in plain.err


def test_an_arrangement_like_another_one_is_logged_with_the_reason(add, on):
    assert add().code == 0
    ran = add("--anyway", "the second truck has its own terms")
    assert (ran.code, ran.json["reference"]) == (0, "UNEXAM-SLA-2026-002")
    told = on("--json", "history", "UNEXAM-SLA-2026-002").json
    assert {each["why"] for each in told} == {"the second truck has its own terms"}
    assert add("--anyway", "  ").error["key"] == "looks_alike"


def test_the_reason_for_a_further_one_belongs_to_arrangements_alone(on):
    assert on("add", "service", "--anyway", "so", "--set", "name_en=Water").code == 2


def test_people_get_one_sentence_with_the_reference(on):
    ran = on("add", "arrangement", "--set", "type=SLA", "title_en=A truck", "--party", *PARTIES)
    assert (ran.code, ran.out) == (0, "UNEXAM-SLA-2026-001 is logged as a draft.\n")


@pytest.mark.parametrize(
    ("fields", "rule", "words"),
    [
        ({"expiry_on": "2026-09-30"}, "ends_before_start", "30 Sep 2026"),
        ({"type": "SLB"}, "unknown_code", "SLB"),
        ({"type": "LAS"}, "no_government_party", "Government"),
        ({"title_en": "x" * 5000}, "too_long", "5000"),
        ({"title_en": "bell\x07"}, "control_character", "U+0007"),
        ({"title_en": "nul\x00"}, "control_character", "U+0000"),
        ({"title_en": "\u202eabc"}, "direction_control", "U+202E"),
        ({"title_en": None}, "title_missing", "English"),
        ({"expiry_on": "31/02/2027"}, "no_such_day", "31/02/2027"),
        ({"ceiling_amount": "1250.505"}, "too_many_decimals_for_currency", "USD"),
        ({"ceiling_amount": "1250.5", "currency": "XAF"}, "too_many_decimals_for_currency", "XAF"),
        ({"ceiling_amount": "1", "currency": "QQQ"}, "unknown_code", "QQQ"),
        ({"notice_days_termination": "-1"}, "too_small", "-1"),
        ({"notice_days_termination": "soon"}, "not_a_number", "soon"),
        ({"lead_entity": "CCI"}, "ambiguous_code", "ITC or JIU"),
        ({"lead_entity": "NOBODY"}, "unknown_code", "NOBODY"),
        ({"location": "Nowhere"}, "unknown_code", "Nowhere"),
        ({"owner": "Nobody"}, "unknown_code", "Nobody"),
        ({"colour": "red"}, "no_such_field", "title_en"),
        ({"reference": "DEMO-001"}, "duplicate_reference", "DEMO-001"),
        ({"human_ref": "no reference!"}, "malformed_reference", "no reference!"),
        ({"parent": "DEMO-999"}, "no_such_reference", "DEMO-999"),
    ],
)
def test_what_cannot_be_kept_is_refused_with_a_reason_and_nothing_is_written(add, on, fields, rule, words):
    ran = add(**fields)
    assert ran.code == 1
    assert ran.error["key"] == rule
    assert words in ran.error["message"]
    assert on("--json", "undo", "--list").json == []


@pytest.mark.parametrize("title", ["Clinic 🏥", "Dépôt de l'aérodrome", "مذكرة تفاهم", "=1+1"])
def test_letters_of_every_script_are_kept_as_typed(add, arrangement, title):
    assert add(title_en=title).code == 0
    assert arrangement("UNEXAM-SLA-2026-001")["title_en"] == title


@pytest.mark.parametrize(
    ("parties", "rule"),
    [
        ((), "too_few_parties"),
        (("UNDP:CLIENT",), "too_few_parties"),
        (("UNDP", "WFP:CLIENT"), "role_missing"),
        (("UNDP:", "WFP:CLIENT"), "role_missing"),
        (("UNDP:BOSS", "WFP:CLIENT"), "unknown_code"),
        (("NOBODY:LEAD", "WFP:CLIENT"), "unknown_code"),
        (("CCI:LEAD", "WFP:CLIENT"), "ambiguous_code"),
        (("PAM:LEAD", "WFP:CLIENT"), "party_twice"),
    ],
)
def test_parties_that_cannot_stand_are_refused(add, parties, rule):
    ran = add(parties=parties)
    assert (ran.code, ran.error["key"]) == (1, rule)


def test_a_reference_may_be_chosen(add, arrangement):
    assert add(human_ref="DEMO-025").json["reference"] == "DEMO-025"
    assert arrangement("demo-025")["human_ref"] == "DEMO-025"


def test_a_service_is_logged_with_those_who_use_it(on, arrangement):
    ran = on(
        *("--json", "add", "service", "--set", "name_en=Water truck", "catalogue_code=ENG-01", "arrangement=DEMO-003"),
        *("managing_entity=UNEXAM", "location=Alpha", "unit=m3", "--participant", "WHO", "UNEXAM:PROVIDER"),
    )
    assert (ran.code, ran.json["done"], ran.json["reference"]) == (0, "service_added", "UNEXAM-SVC-0001")
    made = arrangement("UNEXAM-SVC-0001")
    assert (made["arrangement"], made["managing_entity"], made["location"]) == ("DEMO-003", "UNEXAM", "Alpha")
    assert [(each["entity"], each["role"]) for each in made["participants"]] == [
        ("UNEXAM", "PROVIDER"),
        ("WHO", "CLIENT"),
    ]


@pytest.mark.parametrize(
    ("pairs", "rule"),
    [
        (["catalogue_code=ENG-01"], "required"),
        (["name_en=x", "catalogue_code=ZZZ-99"], "unknown_code"),
        (["name_en=x", "catalogue_code=ENG-01", "managing_entity=CCI"], "ambiguous_code"),
        (["name_en=x", "catalogue_code=ENG-01", "arrangement=DEMO-S01"], "no_such_reference"),
        (["name_en=x", "catalogue_code=ENG-01", "title_en=y"], "no_such_field"),
    ],
)
def test_a_service_that_cannot_be_kept_is_refused(on, pairs, rule):
    assert on("--json", "add", "service", "--set", *pairs).error["key"] == rule


@pytest.mark.parametrize(
    "arguments",
    [
        ("add", "arrangement", "--set", "title_en"),
        ("add", "arrangement", "--set", "=x"),
        ("add", "service", "--set", "name_en=x", "--party", "UNDP:CLIENT"),
        ("add", "arrangement", "--set", "type=SLA", "--participant", "UNDP"),
        ("set", "DEMO-001", "notes"),
    ],
)
def test_a_command_that_is_not_written_rightly_ends_with_two(on, arguments):
    ran = on(*arguments)
    assert (ran.code, ran.out) == (2, "")
    assert len(ran.err.splitlines()) == 1


def test_fields_of_identity_and_terms_are_changed_as_one_act(on, arrangement):
    ran = on("--json", "set", "DEMO-022", "notes=Seen", "title_en=New title", "lead_entity=PAM", "--why", "tidying up")
    assert (ran.code, ran.json["done"], ran.json["reference"]) == (0, "field_set", "DEMO-022")
    changed = arrangement("DEMO-022")
    assert (changed["notes"], changed["title_en"], changed["lead_entity"]) == ("Seen", "New title", "WFP")
    lines = on("--json", "history", "DEMO-022", "--limit", "3").json
    assert {line["field"] for line in lines} == {"notes", "title_en", "lead_entity_id"}
    assert {line["why"] for line in lines} == {"tidying up"}
    assert len(on("--json", "undo", "--list").json) == 1


def test_a_field_of_a_service_is_changed_and_emptied(on, arrangement):
    assert on("set", "DEMO-S01", "service_level=Daily").out == "DEMO-S01 is changed: Service level.\n"
    assert on("set", "DEMO-S01", "location=").code == 0
    assert arrangement("DEMO-S01")["location"] is None


def test_setting_the_same_value_changes_nothing(on):
    ran = on("set", "DEMO-001", "type=CPM")
    assert (ran.code, ran.out) == (0, "DEMO-001 already was so; nothing was changed.\n")
    assert on("--json", "set", "DEMO-001", "type=CPM").json["changes"] == 0
    assert on("--json", "undo", "--list").json == []


@pytest.mark.parametrize(
    ("reference", "pair", "rule"),
    [
        ("DEMO-001", "state=ACTIVE", "fixed_field"),
        ("DEMO-022", "expiry_on=2020-01-01", "ends_before_start"),
        ("DEMO-001", "expiry_on=2030-01-01", "signed_terms"),
        ("DEMO-001", "parent=DEMO-001", "own_parent"),
        ("DEMO-S01", "unit=furlong", "unknown_code"),
        ("DEMO-S01", "title_en=x", "no_such_field"),
        ("DEMO-999", "notes=x", "no_such_reference"),
    ],
)
def test_a_change_that_cannot_be_kept_is_refused(on, reference, pair, rule):
    ran = on("--json", "set", reference, pair)
    assert (ran.code, ran.error["key"]) == (1, rule)


def months(on, reference):
    return {line["month"]: line["quantity"] for line in on("--json", "show", reference).json["months"]}


def test_usage_sets_the_total_of_the_month(on):
    before = months(on, "DEMO-S01")["2026-09"]
    ran = on("--json", "usage", "DEMO-S01", "PNUD", "2026-09", "640.5", "--note", "meter read late")
    assert (ran.code, ran.json["done"], ran.json["reference"]) == (0, "usage_set", "DEMO-S01")
    assert months(on, "DEMO-S01")["2026-09"] != before
    assert on("usage", "DEMO-S01", "UNDP", "2026-09", "640.5").out.endswith("nothing was changed.\n")
    assert on("usage", "DEMO-S01", "UNDP", "2026-09", "641").out == "DEMO-S01, UNDP, 2026-09: 641 is entered.\n"


def test_an_empty_quantity_removes_the_figure_and_is_not_zero(on):
    assert on("usage", "DEMO-S01", "UNDP", "2026-09", "").out == "DEMO-S01, UNDP, 2026-09: the figure is removed.\n"
    assert on("--json", "usage", "DEMO-S01", "UNDP", "2026-09", "").json["changes"] == 0
    assert on("--json", "usage", "DEMO-S01", "UNDP", "2026-09", "0").json["changes"] == 1


@pytest.mark.parametrize(
    ("reference", "consumer", "month", "quantity", "rule"),
    [
        ("DEMO-001", "UNDP", "2026-09", "1", "not_a_service"),
        ("DEMO-S99", "UNDP", "2026-09", "1", "no_such_reference"),
        ("DEMO-S01", "CCI", "2026-09", "1", "ambiguous_code"),
        ("DEMO-S01", "NOBODY", "2026-09", "1", "unknown_code"),
        ("DEMO-S01", "UNDP", "2026-13", "1", "not_a_month"),
        ("DEMO-S01", "UNDP", "2026-11", "1", "month_in_future"),
        ("DEMO-S01", "UNDP", "2026-09", "many", "not_a_number"),
        ("DEMO-S01", "UNDP", "2026-09", "1.23456", "too_many_decimals"),
    ],
)
def test_a_use_that_cannot_be_kept_is_refused(on, reference, consumer, month, quantity, rule):
    ran = on("--json", "usage", reference, consumer, month, quantity)
    assert (ran.code, ran.error["key"]) == (1, rule)


def test_a_service_is_named_where_an_arrangement_was_given(on):
    assert "for example DEMO-S01" in on("usage", "DEMO-001", "UNDP", "2026-09", "1").err
    assert on("reading", "DEMO-001", "K20", "2026-09-30", "1").code == 1


def test_a_reading_is_set_changed_and_removed(on):
    def readings():
        (line,) = [each for each in on("--json", "show", "DEMO-S01").json["indicators"] if each["code"] == "K20"]
        return {each["as_of"]: each["value"] for each in line["readings"]}

    ran = on("--json", "reading", "DEMO-S01", "k20", "2026-08-31", "91.5", "--note", "after the survey")
    assert (ran.code, ran.json["done"], ran.json["changes"]) == (0, "reading_set", 1)
    assert readings()["2026-08-31"] == "91.5"
    assert on("reading", "DEMO-S01", "K20", "2026-08-31", "").out.endswith("the value is removed.\n")
    assert "2026-08-31" not in readings()


@pytest.mark.parametrize(
    ("kpi", "day", "value", "rule"),
    [
        ("NONE", "2026-08-31", "1", "unknown_code"),
        ("K20", "31/02/2026", "1", "no_such_day"),
        ("K20", "2026-10-02", "1", "day_in_future"),
        ("K20", "2026-08-31", "high", "not_a_number"),
    ],
)
def test_a_reading_that_cannot_be_kept_is_refused(on, kpi, day, value, rule):
    ran = on("--json", "reading", "DEMO-S01", kpi, day, value)
    assert (ran.code, ran.error["key"]) == (1, rule)


def test_values_are_read_in_the_language_asked_for(on, arrangement):
    assert on("--lang", "fr", "set", "DEMO-022", "expiry_on=31 décembre 2029").code == 0
    assert arrangement("DEMO-022")["expiry_on"] == "2029-12-31"
