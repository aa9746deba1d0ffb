"""Orders, bills, ageing and closed periods by command, on the demonstration."""

import pytest

AUGUST = "2026-08..2026-08"


@pytest.fixture
def do(run, store):
    """Run a command on a store of its own."""

    def done(*arguments):
        return run("--store", store, "--today", "2026-10-01", "--actor", "Tester", *arguments)

    return done


def test_an_order_is_walked_to_its_bill_and_its_payment(do, tmp_path):
    made = do("--json", "order", "add", "DEMO-S07", "UNDP", "100", "--set", "requested_on=2026-08-03", "purpose=Pump")
    ref = made.json["human_ref"]
    assert (made.code, ref) == (0, "UNEXAM-ORD-2026-0001")
    steps = (
        ("approve", ref),
        ("deliver", ref, "110", "--on", "2026-08-20", "--by", "Storekeeper", "--evidence", "GRN-7"),
        ("deliver", ref, "-10", "--on", "2026-08-21", "--corrects", "1"),
        ("confirm", ref, "--by", "Consumer"),
        ("certify", ref),
    )
    for step in steps:
        told = do("order", *step)
        assert (told.code, told.out) == (0, f"{ref}: done.\n")
    shown = do("--json", "order", "show", ref).json
    assert (shown["state"], shown["delivered"], shown["worth"]) == ("CERTIFIED", "100", "18500.00")
    assert [each["quantity"] for each in shown["deliveries"]] == ["110", "-10"]
    waiting = do("--json", "bill", "unbilled", "--since", "2026-08-01").json
    assert [each["human_ref"] for each in waiting if each["source"] == "ORDER"] == [ref]
    done = do("--json", "bill", "run", AUGUST, "--party", "UNDP", "--arrangement", "DEMO-002").json
    (bill,) = done["bills"]
    assert do("bill", "issue", bill, "--on", "2026-09-01").code == 0
    page = do("--json", "bill", "show", bill).json
    assert {line["order"] for line in page["lines"]} == {ref, ""}
    assert [line["match"]["status"] for line in page["lines"] if line["order"]] == ["MATCHED"]
    assert do("bill", "pay", bill, page["total"], "--number", "5100001").code == 0
    assert do("--json", "bill", "show", bill).json["state"] == "PAID"
    assert do("--json", "order", "list", "--view", "billed").json[0]["state"] == "SETTLED"
    over = do("--json", "bill", "pay", bill, "1")
    assert (over.code, over.error["key"]) == (1, "bill_not_open")
    sheet = tmp_path / "statement.xlsx"
    assert do("bill", "statement", bill, "--out", sheet, "--lang", "fr").code == 0
    assert sheet.stat().st_size > 5_000


def test_a_run_is_shown_before_it_is_made_and_never_made_twice(do):
    planned = do("--json", "bill", "run", AUGUST, "--arrangement", "DEMO-006", "--dry-run").json
    assert do("--json", "bill", "list").json == []
    made = do("--json", "bill", "run", AUGUST, "--arrangement", "DEMO-006").json
    assert len(made["bills"]) == len(planned) > 1
    again = do("--json", "bill", "run", AUGUST, "--arrangement", "DEMO-006")
    assert (again.code, again.error["key"]) == (1, "billed_already")
    assert "UNEXAM-BILL-2026-" in again.error["message"]
    listed = do("bill", "list", "--view", "drafts").out
    assert f"{len(planned)} shown." in listed


def test_bills_are_disputed_credited_offset_written_off_and_reminded(do):
    first, second = do("--json", "bill", "run", AUGUST, "--arrangement", "DEMO-006").json["bills"][:2]
    bare = do("bill", "issue", first, second, "--on", "2026-09-01")
    assert bare.code == 1
    assert "outside a signed period" in bare.err
    do("bill", "issue", first, second, "--on", "2026-09-01", "--waiver", "The extension is with the signatories")
    shown = do("--json", "bill", "show", first).json
    assert (shown["cover_waiver"], shown["uncovered"]) == ("The extension is with the signatories", 2)
    assert do("bill", "dispute", first, "--amount", "10.00", "--why", "meter").code == 0
    assert do("bill", "resolve", first, "--why", "read again").code == 0
    credit = do("--json", "bill", "credit", first, "5.00", "--why", "wrong quantity").json["human_ref"]
    do("bill", "issue", credit)
    assert do("bill", "offset", first, credit).code == 0
    assert do("--json", "bill", "show", credit).json["state"] == "PAID"
    assert do("bill", "post", first, "1900001", "--on", "2026-09-02").code == 0
    assert do("bill", "remind", first, second, "--to", "finance").code == 0
    assert do("bill", "cancel", second, "--why", "wrong month").code == 0
    assert do("--json", "bill", "write-off", first, "--decision", "NONE-1", "--why", "left").code == 1
    aged = do("--json", "ageing", "--as-of", "2026-12-31").json
    (mine,) = [each for each in aged if each["bills"] == 1]
    assert mine["total"] == do("--json", "bill", "show", first).json["balance"] == mine["days_91_180"]
    assert "total" in do("ageing").out


def test_a_period_is_closed_with_a_reason_and_opened_again(do):
    refused = do("--json", "period", "close", AUGUST)
    assert (refused.code, refused.error["key"]) == (1, "period_unbilled")
    assert do("period", "close", AUGUST, "--why", "billed each quarter").code == 0
    late = do("--json", "usage", "DEMO-S19", "WFP", "2026-08", "5")
    assert (late.code, late.error["key"]) == (1, "period_closed")
    assert do("--json", "period", "list").json[0]["closed"] is True
    again = do("period", "reopen", AUGUST, "--why", "late receipt", "--approved-by", "Chief")
    assert again.code == 0
    assert do("usage", "DEMO-S19", "WFP", "2026-08", "5").code == 0
    assert do("period", "reopen", AUGUST, "--why", "x", "--approved-by", "Chief").code == 1


def test_the_statement_of_the_other_side_is_compared(do, tmp_path):
    first = do("--json", "bill", "run", AUGUST, "--arrangement", "DEMO-002", "--party", "UNDP").json["bills"][0]
    do("bill", "issue", first, "--on", "2026-09-01")
    total = do("--json", "bill", "show", first).json["total"]
    file = tmp_path / "theirs.csv"
    file.write_text(f"Invoice;Date;Amount\n{first};2026-09-03;{total}\nX-1;2026-09-03;12.50\n", encoding="utf-8")
    found = do("--json", "bill", "compare", "UNDP", file, "--provider", "UNEXAM").json
    assert [each["outcome"] for each in found] == ["MISSING_HERE", "MATCHED"]
    assert found[0]["difference"] == "12.50"
    assert do("bill", "compare", "UNDP", file, "--provider", "UNEXAM", "--keep").code == 0
    assert "statement of the other side compared" in do("undo", "--list").out
    wrong = do("--json", "bill", "compare", "UNDP", tmp_path / "none.csv", "--provider", "UNEXAM")
    assert (wrong.code, wrong.error["key"]) == (3, "table_not_opened")


def test_an_account_needs_its_provider(do, tmp_path):
    told = do("--json", "bill", "statement", "UNDP", "--period", AUGUST, "--out", tmp_path / "a.xlsx")
    assert (told.code, told.error["key"]) == (2, "usage")
    told = do(
        "--json", "bill", "statement", "UNDP", "--period", AUGUST, "--provider", "UNEXAM", "--out", tmp_path / "a.xlsx"
    )
    assert (told.code, told.error["key"]) == (3, "nothing_to_state")
