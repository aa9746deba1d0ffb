"""What the command bill writes, on one provider with two parties: each act, its day and number, and each refusal."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from commonservices.domain.bills import Bill
from commonservices.domain.bodies import Decision
from tests.builders import an_office, record, records
from tests.commonservices.actions import billed, pooled
from tests.commonservices.cli.conftest import TODAY, Ran

Run = Callable[..., Ran]
ISSUED, DRAFT, UNKNOWN = "UNEXAM-BILL-2026-0001", "UNEXAM-BILL-2026-0002", "UNEXAM-BILL-2026-0099"
WHY = ("--why", "wrong quantity")


class Shop(NamedTuple):
    """A store in which a bill is issued, one is a draft and one order waits to be billed."""

    path: Path
    decision: str
    arrangement: str


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Shop:
    folder = tmp_path_factory.mktemp("shop")
    with an_office(folder) as office:
        held = billed.supplied(office)
        billed.issued(office, "100", held)
        billed.used(office, held, "10", "UNDP")
        billed.drafted(office)
        billed.certified(office, held, "50")
        decision = record(office, Decision, pooled.a_decision(office)).reference
        assert {each.reference: each.state for each in records(office, Bill)} == {ISSUED: "ISSUED", DRAFT: "DRAFT"}
    return Shop(folder / "office.csdb", decision, f"A-{held.arrangement}")


@pytest.fixture
def at(run: Run, shop: Shop, tmp_path: Path) -> Run:
    """Run a command on a copy of the shop."""
    path = shutil.copyfile(shop.path, tmp_path / "shop.csdb")
    return lambda *words: run("--store", path, "--today", TODAY, "--actor", "Test officer", "--json", *words)


def shown(at: Run, reference: str = ISSUED) -> dict[str, Any]:
    found: dict[str, Any] = at("bill", "show", reference).json
    return found


@pytest.mark.parametrize(
    ("words", "act", "state", "balance"),
    [
        (("pay", ISSUED, "124.37"), "bill_settled", "PAID", "0.00"),
        (("pay", ISSUED, "24.37", "--method", "IN_KIND"), "bill_settled", "PART_PAID", "100.00"),
        (("dispute", ISSUED, *WHY), "bill_disputed", "DISPUTED", "124.37"),
        (("dispute", ISSUED, "--amount", "4.37", *WHY), "bill_disputed", "DISPUTED", "124.37"),
        (("cancel", ISSUED, *WHY), "bill_cancelled", "CANCELLED", "0.00"),
        (("remind", ISSUED, "--to", "finance"), "bill_reminded", "ISSUED", "124.37"),
        (("post", ISSUED, "1900001", "--on", "2026-09-30"), "posting_noted", "ISSUED", "124.37"),
    ],
    ids=lambda each: each[0] if isinstance(each, tuple) else str(each),
)
def test_an_act_says_what_was_done_and_the_bill_follows(
    at: Run, words: tuple[str, ...], act: str, state: str, balance: str
) -> None:
    done = at("bill", *words)
    assert (done.code, done.json["done"], done.json["human_ref"]) == (0, act, ISSUED)
    after = shown(at)
    assert (after["state"], after["balance"]) == (state, balance)


@pytest.mark.parametrize(
    ("words", "key"),
    [
        (("pay", ISSUED, "124.38"), "above_balance"),
        (("pay", ISSUED, "0"), "not_above"),
        (("pay", ISSUED, "-1"), "not_above"),
        (("pay", ISSUED, "1", "--on", "2026-10-02"), "day_in_future"),
        (("pay", ISSUED, "1", "--on", "2026-09-30"), "settled_before_issue"),
        (("pay", DRAFT, "1"), "bill_not_open"),
        (("issue", ISSUED), "bill_not_draft"),
        (("issue", DRAFT, "--on", "2026-10-02"), "issued_in_future"),
        (("remove", ISSUED), "bill_not_draft"),
        (("cancel", DRAFT, *WHY), "no_such_bill_step"),
        (("cancel", ISSUED), "reason_missing"),
        (("dispute", ISSUED, "--why", " "), "reason_missing"),
        (("dispute", ISSUED, "--amount", "124.38", *WHY), "above_balance"),
        (("dispute", ISSUED, "--amount", "0", *WHY), "above_balance"),
        (("resolve", ISSUED, *WHY), "no_such_bill_step"),
        (("credit", ISSUED, "124.38", *WHY), "credit_above_bill"),
        (("credit", ISSUED, "0", *WHY), "credit_above_bill"),
        (("credit", ISSUED, "1", "--why", " "), "reason_missing"),
        (("credit", DRAFT, "1", *WHY), "bill_not_open"),
        (("offset", ISSUED, ISSUED), "offset_unfit"),
        (("offset", ISSUED, DRAFT), "offset_unfit"),
        (("remind", DRAFT), "bill_not_open"),
        (("write-off", DRAFT, "--decision", "UNEXAM-DEC-2026-001", *WHY), "no_such_bill_step"),
        (("run", "2026-08..2026-07"), "period_backwards"),
    ],
    ids=lambda each: "-".join(each[:2]) if isinstance(each, tuple) else str(each),
)
def test_what_cannot_be_done_is_refused_in_one_sentence(at: Run, words: tuple[str, ...], key: str) -> None:
    before = at("bill", "list").json
    refused = at("bill", *words)
    assert (refused.code, refused.error["key"]) == (1, key)
    assert refused.error["message"].strip()
    assert at("bill", "list").json == before


@pytest.mark.parametrize(
    "words",
    [
        ("issue", UNKNOWN), ("remove", UNKNOWN), ("cancel", UNKNOWN, *WHY), ("pay", UNKNOWN, "1"),
        ("offset", ISSUED, UNKNOWN), ("dispute", UNKNOWN, *WHY), ("resolve", UNKNOWN, *WHY),
        ("credit", UNKNOWN, "1", *WHY), ("remind", UNKNOWN), ("post", UNKNOWN, "1"),
        ("write-off", ISSUED, "--decision", UNKNOWN, *WHY),
    ],
    ids=lambda words: words[0],
)  # fmt: skip
def test_a_reference_that_is_nowhere_is_named(at: Run, words: tuple[str, ...]) -> None:
    refused = at("bill", *words)
    assert refused.code == 1
    assert UNKNOWN in refused.error["message"]


@pytest.mark.parametrize(
    "words",
    [("pay", ISSUED), ("pay", ISSUED, "1", "--method", "GOLD"), ("dispute", ISSUED), ("write-off", ISSUED, *WHY), ()],
)
def test_a_command_that_lacks_a_word_is_told_so(at: Run, words: tuple[str, ...]) -> None:
    told = at("bill", *words)
    assert (told.code, told.error["key"]) == (2, "usage")


def test_a_payment_keeps_its_day_its_way_and_its_number(at: Run) -> None:
    assert at("bill", "pay", ISSUED, "10.00", "--on", TODAY, "--method", "IOV", "--number", "5100001").code == 0
    (paid,) = shown(at)["settlements"]
    assert (paid["settled_on"], paid["method"], paid["external_reference"]) == (TODAY, "IOV", "5100001")
    assert (paid["amount"], paid["entered_by"]) == ("10.00", "Test officer")
    assert at("bill", "pay", ISSUED, "114.38").error["key"] == "above_balance"


def test_several_bills_are_issued_and_reminded_together_or_not_at_all(at: Run) -> None:
    assert at("bill", "issue", DRAFT, ISSUED).code == 1
    assert shown(at, DRAFT)["state"] == "DRAFT"
    issued = at("bill", "issue", DRAFT).json
    assert (issued["done"], issued["human_ref"]) == ("bill_issued", DRAFT)
    assert at("bill", "remind", ISSUED, DRAFT).json["human_ref"] == f"{ISSUED}, {DRAFT}"


def test_a_credit_is_drafted_issued_and_set_against_its_bill(at: Run) -> None:
    made = at("bill", "credit", ISSUED, "24.37", *WHY).json
    credit = made["human_ref"]
    assert (made["done"], shown(at, credit)["total"], shown(at, credit)["state"]) == (
        "bill_credited",
        "-24.37",
        "DRAFT",
    )
    assert at("bill", "offset", ISSUED, credit).error["key"] == "bill_not_open"
    assert at("bill", "cancel", ISSUED, *WHY).error["key"] == "bill_has_credit"
    at("bill", "issue", credit)
    assert at("bill", "offset", ISSUED, credit, "--amount", "24.38").error["key"] == "above_balance"
    assert at("bill", "offset", ISSUED, credit, "--amount", "4.37").code == 0
    assert (shown(at)["balance"], shown(at, credit)["balance"]) == ("120.00", "-20.00")
    assert at("bill", "offset", ISSUED, credit).code == 0
    assert (shown(at)["balance"], shown(at, credit)["state"]) == ("100.00", "PAID")


def test_a_dispute_ends_with_its_outcome(at: Run) -> None:
    at("bill", "dispute", ISSUED, "--amount", "4.37", *WHY)
    assert shown(at)["disputed_amount"] == "4.37"
    assert at("bill", "resolve", ISSUED, "--why", "read again").json["done"] == "dispute_resolved"
    after = shown(at)
    assert (after["state"], after["disputed_amount"]) == ("ISSUED", None)


def test_a_bill_is_given_up_by_a_decision(at: Run, shop: Shop) -> None:
    done = at("bill", "write-off", ISSUED, "--decision", shop.decision, "--why", "left the mission")
    assert (done.code, done.json["done"]) == (0, "bill_written_off")
    assert (shown(at)["state"], shown(at)["balance"]) == ("WRITTEN_OFF", "0.00")
    newest = at("history", ISSUED.lower(), "--limit", "1").json[0]
    assert (newest["what"], newest["why"]) == ("bill_written_off", "left the mission")


def test_a_removed_draft_is_billed_again(at: Run) -> None:
    assert at("bill", "remove", DRAFT, *WHY).json["done"] == "bill_removed"
    assert [each["human_ref"] for each in at("bill", "list").json] == [ISSUED]
    made = at("bill", "run", "2026-08..2026-08").json
    assert (made["done"], len(made["bills"]), made["left_out"]) == ("bills_drafted", 2, [])


def test_a_run_is_narrowed_and_its_rehearsal_writes_nothing(at: Run, shop: Shop) -> None:
    month = ("bill", "run", "2026-08..2026-08")
    (row,) = at(*month, "--dry-run").json
    assert row == {
        "party": "WFP", "arrangement": shop.arrangement, "kind": "ACTUAL", "lines": 1, "uncovered": 0, "total": "62.19",
        "currency": "USD",
    }  # fmt: skip
    assert len(at("bill", "list").json) == 2
    for narrowed in (("--party", "UNDP"), ("--provider", "WFP")):
        assert at(*month, "--dry-run", *narrowed).json == []
    for fits in (("--party", "WFP"), ("--provider", "UNICEF"), ("--arrangement", shop.arrangement)):
        assert at(*month, "--dry-run", *fits).json == [row]
    assert at(*month, "--party", "NOBODY").code == at(*month, "--arrangement", "NOWHERE").code == 1


def test_people_read_what_scripts_read(run: Run, shop: Shop, tmp_path: Path) -> None:
    path = shutil.copyfile(shop.path, tmp_path / "shop.csdb")
    base = ("--store", path, "--today", TODAY, "--actor", "Test officer")
    assert run(*base, "bill", "pay", ISSUED, "1.00").out == f"{ISSUED}: done.\n"
    assert "62.19" in run(*base, "bill", "run", "2026-08..2026-08", "--dry-run").out
    assert run(*base, "bill", "run", "2026-08..2026-08").out.startswith("1 ")
    assert "123,37" in run(*base, "--lang", "fr", "bill", "pay", ISSUED, "999").err.replace(".", ",")
