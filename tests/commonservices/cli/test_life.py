"""Moving, signing, amending and comparing by command."""

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


def test_the_paper_of_a_move_is_attached_and_taken_back_when_the_move_is_refused(on, paper):
    before = documents(on)
    assert on("transition", "DEMO-001", "TERMINATED", "--document", paper).code == 1
    assert documents(on) == before
    assert on("transition", "DEMO-001", "TERMINATED", "--document", paper, "--reason", "agreed").code == 0
    assert len(documents(on)) == len(before) + 1


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
