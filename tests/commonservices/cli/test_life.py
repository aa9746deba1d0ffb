"""Moving, signing, amending and comparing by command."""

from datetime import date

import pytest


@pytest.fixture
def paper(tmp_path):
    path = tmp_path / "signed.txt"
    path.write_text("signed", encoding="utf-8")
    return path


def row_of(on, reference):
    return next(row for row in on("--json", "list", "arrangements").json if row["human_ref"] == reference)


def documents(on):
    return on("--json", "show", "DEMO-001").json["documents"]


def versions(on, reference="DEMO-001"):
    return on("--json", "versions", reference).json


def test_a_move_is_made_and_said(on):
    ran = on("transition", "demo-001", "suspended", "--reason", "road cut")
    assert (ran.code, ran.out) == (0, "DEMO-001 is now SUSPENDED.\n")
    assert row_of(on, "DEMO-001")["state"] == "SUSPENDED"
    ran = on("--json", "transition", "DEMO-001", "ACTIVE", "--reason", "road open", "--on", "2026-10-01")
    assert (ran.json["done"], ran.json["reference"]) == ("state_moved", "DEMO-001")


@pytest.mark.parametrize(
    ("key", "arguments"),
    [
        ("no_such_state", ("ASLEEP",)),
        ("no_such_move", ("DRAFT",)),
        ("reason_missing", ("SUSPENDED",)),
        ("move_in_future", ("SUSPENDED", "--on", "2026-10-02", "--reason", "so")),
        ("move_before_last_step", ("SUSPENDED", "--on", "2001-01-01", "--reason", "so")),
        ("not_a_date", ("SUSPENDED", "--on", "soon", "--reason", "so")),
        ("notice_too_short", ("NOTICE", "--reason", "so", "--ends", "2026-10-20")),
        ("no_such_party", ("NOTICE", "--reason", "so", "--party", "WFP")),
        ("file_missing", ("TERMINATED", "--reason", "so", "--document", "nowhere.txt")),
    ],
)
def test_a_move_that_cannot_be_is_refused(on, key, arguments):
    ran = on("--json", "transition", "DEMO-001", *arguments)
    assert (ran.code, ran.error["key"]) == (3 if key == "file_missing" else 1, key)
    assert row_of(on, "DEMO-001")["state"] == "ACTIVE"


def test_a_service_has_no_such_life(on):
    assert on("--json", "transition", "DEMO-S01", "ACTIVE").error["key"] == "no_such_reference"


def acts(on):
    return [each["what"] for each in on("--json", "undo", "--list").json]


def kept_files(store):
    return sorted(each.name for each in store.with_name("demo.documents").glob("??/*"))


def test_a_refused_move_leaves_nothing_of_its_paper(on, store, paper):
    before = documents(on), acts(on), kept_files(store)
    assert on("transition", "DEMO-001", "TERMINATED", "--document", paper).code == 1
    assert (documents(on), acts(on), kept_files(store)) == before


def test_a_move_and_its_paper_are_one_act_and_one_undo(on, store, paper):
    before, done = documents(on), acts(on)
    assert on("transition", "DEMO-001", "TERMINATED", "--document", paper, "--reason", "agreed").code == 0
    assert acts(on) == ["state_moved", *done]
    added = [each for each in documents(on) if each not in before]
    assert [(each["file_name"], each["kind"]) for each in added] == [("signed.txt", "SIGNED_COPY")]
    assert len(kept_files(store)) == 1
    assert on("undo").code == 0
    assert (row_of(on, "DEMO-001")["state"], documents(on)) == ("ACTIVE", before)


def test_notice_names_its_party_and_less_notice_needs_its_reason(on):
    given = ("--reason", "moves out", "--party", "UNDP", "--ends", "2026-10-20", "--shorter", "all agreed")
    assert on("transition", "DEMO-001", "NOTICE", *given).code == 0
    assert row_of(on, "DEMO-001")["state"] == "NOTICE"


def test_a_signature_is_recorded_once(on):
    parties = row_of(on, "DEMO-020")["parties"]
    unsigned = next(each["entity"] for each in parties if each["signed_on"] is None)
    assert on("--json", "sign", "DEMO-020", unsigned, "2026-10-01").error["key"] == "required"
    ran = on("sign", "DEMO-020", unsigned, "2026-10-01", "--name", "Demo signatory", "--title", "Chief")
    assert ran.out == f"DEMO-020: the signature of {unsigned} on 2026-10-01 is recorded.\n"
    assert on("--json", "sign", "DEMO-001", "UNDP", "2026-10-01").error["key"] == "signed_terms"


def test_an_amendment_is_opened_signed_sealed_and_compared(on, paper):
    opened = ("--reason", "new prices", "--from", "2026-10-01", "--kind", "price", "--set", "ceiling_amount=5000.00")
    ran = on("amend", "DEMO-001", *opened)
    assert ran.out == "DEMO-001: version 2 of the terms is open.\n"
    assert versions(on)[0]["missing"] == ["signature_missing", "amendment_paper_missing"]
    assert on("amend", "DEMO-001", "--set", "ceiling_amount=6000.00").code == 0
    assert on("compare", "DEMO-001").out.splitlines()[-1].split() == ["ceiling_amount", "6000.00"]
    signatures = [f"{each['entity']}:2026-10-01" for each in row_of(on, "DEMO-001")["parties"]]
    ran = on("amend", "DEMO-001", "--document", paper, "--sign", *signatures)
    assert ran.out == "DEMO-001: version 2 of the terms is current.\n"
    newest = versions(on)[0]
    assert (newest["state"], newest["sealed_on"], newest["kinds"]) == ("current", "2026-10-01", ["PRICE"])
    assert len(newest["signatures"]) == len(signatures)
    assert row_of(on, "DEMO-001")["version"] == 2


def test_everything_agreed_on_in_one_command_is_one_act_and_one_undo(on, paper):
    done, before = acts(on), documents(on)
    opened = ("--reason", "so", "--from", "2026-10-01", "--kind", "PRICE", "--set", "ceiling_amount=5000.00")
    assert on("amend", "DEMO-001", *opened, "purpose=Water", "--document", paper).code == 0
    assert acts(on) == ["amendment_opened", *done]
    assert versions(on)[0]["missing"] == ["signature_missing"]
    assert on("undo").code == 0
    assert ([each["version"] for each in versions(on)], documents(on)) == ([1], before)


def test_an_amendment_is_opened_signed_and_sealed_in_one_act(on, paper):
    done = acts(on)
    signatures = [f"{each['entity']}:2026-10-01" for each in row_of(on, "DEMO-001")["parties"]]
    opened = ("--reason", "so", "--from", "2026-10-01", "--set", "ceiling_amount=5000.00", "purpose=Water")
    ran = on("amend", "DEMO-001", *opened, "--document", paper, "--sign", *signatures)
    assert ran.out == "DEMO-001: version 2 of the terms is current.\n"
    assert acts(on) == ["amendment_opened", *done]


@pytest.mark.parametrize(
    ("act", "arguments"),
    [
        ("amendment_changed", ("--set", "ceiling_amount=6000.00", "--kind", "PRICE", "--sign", "UNDP:2026-10-01")),
        ("amendment_signed", ("--sign", "UNDP:2026-10-01", "--without-document", "paper lost")),
        ("amendment_sealed", ("--without-document", "paper lost")),
    ],
)
def test_going_on_with_an_amendment_is_one_act_too(on, act, arguments):
    on("amend", "DEMO-001", "--reason", "so", "--from", "2026-10-01", "--set", "ceiling_amount=5000.00")
    done = acts(on)
    assert on("amend", "DEMO-001", *arguments).code == 0
    assert acts(on) == [act, *done]


def test_of_an_amendment_that_is_refused_nothing_is_left(on, store, paper):
    on("amend", "DEMO-001", "--reason", "so", "--from", "2026-10-01")
    before = versions(on), documents(on), acts(on), kept_files(store)
    arguments = ("--set", "ceiling_amount=5000.00", "--document", paper, "--sign", "UNDP:2030-01-01")
    assert on("--json", "amend", "DEMO-001", *arguments).error["key"] == "signed_in_future"
    assert (versions(on), documents(on), acts(on), kept_files(store)) == before
    ran = on("amend", "DEMO-001")
    assert (ran.out, acts(on)) == ("DEMO-001: version 2 of the terms is open.\n", before[2])


def test_an_amendment_is_dropped(on):
    on("amend", "DEMO-001", "--reason", "so", "--from", "2026-11-01")
    assert on("amend", "DEMO-001", "--drop").out == "DEMO-001: the open amendment is dropped.\n"
    assert [each["version"] for each in versions(on)] == [1]
    assert on("--json", "amend", "DEMO-001", "--drop").error["key"] == "no_open_amendment"


@pytest.mark.parametrize(
    ("key", "arguments"),
    [
        ("amendment_day_missing", ("--reason", "so")),
        ("reason_missing", ("--from", "2026-11-01")),
        ("no_such_field", ("--reason", "so", "--from", "2026-11-01", "--set", "colour=blue")),
        ("unknown_code", ("--reason", "so", "--from", "2026-11-01", "--kind", "MOOD")),
        ("signature_unwritten", ("--reason", "so", "--from", "2026-11-01", "--sign", "UNDP")),
        ("no_such_party", ("--reason", "so", "--from", "2026-11-01", "--sign", "WFP:2026-10-01")),
        ("not_a_date", ("--reason", "so", "--from", "2026-11-01", "--sign", "UNDP:soon")),
    ],
)
def test_an_amendment_that_cannot_be_is_refused_before_anything_is_written(on, key, arguments):
    assert on("--json", "amend", "DEMO-001", *arguments).error["key"] == key
    assert [each["version"] for each in versions(on)] == [1]


def test_a_draft_is_not_amended(on):
    given = ("--reason", "so", "--from", "2026-11-01")
    assert on("--json", "amend", "DEMO-022", *given).error["key"] == "not_amendable"


def test_versions_and_two_arrangements_are_shown_to_people_and_scripts(look):
    assert look("versions", "DEMO-001").out.splitlines()[1].split()[:2] == ["1", "current"]
    rows = {row["field"]: row for row in look("--json", "compare", "DEMO-001", "DEMO-002").json}
    assert (rows["type"]["left"], rows["type"]["right"]) == ("CPM", "SLA")
    assert "UNDP:CLIENT" in rows["parties"]["left"]
    assert "currency" not in rows
    assert "currency" in {row["field"] for row in look("--json", "compare", "DEMO-001", "DEMO-002", "--all").json}
    assert look("compare", "DEMO-001", "1", "1").out.splitlines()[-1] == "Nothing differs."
    assert look("--json", "compare", "DEMO-001", "1", "7").error["key"] == "no_such_version"
    assert look("compare", "DEMO-001", "DEMO-002", "DEMO-003").code == 2


@pytest.fixture
def bound(store):
    """The store of an office that has declared who approves and who enters."""
    from commonservices.domain.clock import FixedClock
    from commonservices.office import open_office
    from tests.commonservices.actions.roles import holds

    with open_office(store, clock=FixedClock.on(date(2026, 10, 1)), actor="Head", check_place=False) as office:
        office.backs_up = False
        holds(office, "Chief", "APPROVER")
        holds(office, "Clerk", "DATA_ENTRY")


def agreed(on, *opened):
    """Open an amendment with everything but the approval."""
    signatures = [f"{each['entity']}:2026-10-01" for each in row_of(on, "DEMO-001")["parties"]]
    terms = ("--reason", "so", "--from", "2026-10-01", "--set", "ceiling_amount=5000.00")
    return on(*opened, "amend", "DEMO-001", *terms, "--without-document", "kept by the lead", "--sign", *signatures)


def test_an_amendment_waits_for_who_may_approve_it_and_says_who(on, bound):
    ran = agreed(on, "--actor", "Clerk")
    assert ran.out.startswith("DEMO-001: version 2 of the terms is open. This needs a role that Clerk does not hold")
    assert "Those who do: Chief." in ran.out
    assert on("--json", "--actor", "Clerk", "amend", "DEMO-001", "--seal").error["key"] == "role_not_held"
    ran = on("--actor", "Chief", "amend", "DEMO-001", "--seal")
    assert ran.out == "DEMO-001: version 2 of the terms is current.\n"


def test_who_drafts_and_approves_gives_the_reason(on, bound):
    agreed(on, "--actor", "Chief")
    assert on("--json", "--actor", "Chief", "amend", "DEMO-001", "--seal").error["key"] == "same_person"
    ran = on("--actor", "Chief", "amend", "DEMO-001", "--seal", "--exception", "alone at the site")
    assert ran.out == "DEMO-001: version 2 of the terms is current.\n"
    steps = on("--json", "show", "DEMO-001").json["events"]
    assert steps[-1]["exception_reason"] == "alone at the site"


def test_the_reason_comes_with_the_last_signature(on, bound):
    parties = [each["entity"] for each in row_of(on, "DEMO-001")["parties"]]
    terms = ("--reason", "so", "--from", "2026-10-01", "--set", "ceiling_amount=5000.00")
    on("--actor", "Chief", "amend", "DEMO-001", *terms, "--without-document", "kept by the lead")
    for code in parties:
        signed = ("sign", "DEMO-001", code, "2026-10-01", "--exception", "alone at the site")
        assert on("--actor", "Chief", *signed).code == 0
    assert versions(on)[0]["state"] == "current"


@pytest.mark.parametrize("deed", ["--seal", "--drop"])
@pytest.mark.parametrize(
    "other", ["--set=purpose=Water", "--sign=UNDP:2026-10-01", "--kind=PRICE", "--from=2026-10-01", "--document=a.txt"]
)
def test_to_approve_or_drop_an_amendment_nothing_else_is_given(on, deed, other):
    ran = on("amend", "DEMO-001", deed, other)
    assert (ran.code, ran.out) == (2, "")
    assert f"Give {deed} alone" in ran.err
