"""Orders by command, on a small office whose arrangement is not signed yet."""

import pytest

DAY = ("--today", "2026-10-01", "--actor", "Tester")


@pytest.fixture
def do(run, small):
    """Run a command on a store of its own."""
    return lambda *arguments: run("--store", small, *DAY, *arguments)


def test_orders_are_listed_shown_and_left(do):
    assert do("order", "list").out == "Nothing matches.\n"
    first = do("--json", "order", "add", "T-S01", "WFP", "12.5", "--set", "needed_on=2026-10-02").json["human_ref"]
    second = do("--json", "order", "add", "T-S01", "WFP", "3").json["human_ref"]
    assert (first, second) == ("UNMISS-ORD-2026-0001", "UNMISS-ORD-2026-0002")
    told = do("order", "list", "--view", "open").out
    assert told.splitlines()[0].split()[:4] == ["human_ref", "state", "service", "consumer"]
    assert "2 shown." in told
    assert do("order", "reject", first, "--why", "no truck").code == 0
    assert do("order", "cancel", second, "--why", "not needed").code == 0
    assert "state: REJECTED" in do("order", "show", first).out
    assert [each["state_reason"] for each in do("--json", "order", "list", "--view", "over").json] == [
        "no truck",
        "not needed",
    ]


def test_nothing_is_given_without_cover_unless_it_is_waived(do):
    ref = do("--json", "order", "add", "T-S01", "WFP", "5", "--set", "requested_on=2026-09-01").json["human_ref"]
    do("order", "approve", ref)
    refused = do("--json", "order", "deliver", ref, "5", "--on", "2026-09-02")
    assert (refused.code, refused.error["key"]) == (1, "not_covered")
    assert do("order", "deliver", ref, "5", "--on", "2026-09-02", "--evidence", "GRN", "--waiver", "flood").code == 0
    assert "1. 2026-09-02" in do("order", "show", ref).out
    assert do("--json", "order", "show", ref).json["uncovered"] is True
    assert do("order", "waive", ref, "10.00", "--why", "flood relief").code == 0
    wrong = do("--json", "order", "show", "NONE-1")
    assert (wrong.code, wrong.error["key"]) == (1, "no_such_reference")


@pytest.fixture
def asked(do):
    """An order that is asked for, and the command line on its store."""
    return do("--json", "order", "add", "T-S01", "WFP", "5", "--set", "requested_on=2026-09-01").json["human_ref"]


@pytest.mark.parametrize(
    "words",
    [
        ("add", "NOWHERE", "WFP", "1"),
        ("add", "T-S01", "NOBODY", "1"),
        ("add", "T-S01", "WFP", "-1"),
        ("add", "T-S01", "WFP", "many"),
        ("add", "T-S01", "WFP", "1", "--set", "nothing=1"),
        ("add", "T-S01", "WFP", "1", "--set", "requested_on=soon"),
        ("show", "NOWHERE"),
        ("approve", "NOWHERE"),
        ("reject", "NOWHERE", "--why", "x"),
        ("certify", "NOWHERE"),
    ],
    ids=lambda words: "-".join(words[:3]),
)
def test_what_cannot_be_asked_for_is_refused_in_one_sentence(do, words):
    refused = do("order", *words)
    assert (refused.code, refused.out, refused.err.count("\n")) == (1, "", 1)
    assert do("--json", "order", "list").json == []


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("deliver", "{}", "1"), 1),
        (("confirm", "{}"), 1),
        (("certify", "{}"), 1),
        (("reject", "{}", "--why", " "), 1),
        (("cancel", "{}", "--why", ""), 1),
        (("waive", "{}", "many", "--why", "flood"), 1),
        (("reject", "{}"), 2),
        (("waive", "{}", "1"), 2),
        (("deliver", "{}"), 2),
        (("list", "--view", "lost"), 2),
    ],
    ids=lambda each: "-".join(each) if isinstance(each, tuple) else str(each),
)
def test_a_step_that_cannot_be_taken_leaves_the_order_as_it_is(do, asked, words, code):
    told = do("order", *(each.format(asked) for each in words))
    assert (told.code, told.out) == (code, "")
    assert do("--json", "order", "show", asked).json["state"] == "REQUESTED"


@pytest.mark.parametrize(("line", "code"), [("0", 2), ("2", 1), ("-1", 2), ("x", 2)])
def test_a_correction_names_a_line_there_is(do, asked, line, code):
    do("order", "approve", asked)
    given = ("--on", "2026-09-02", "--evidence", "GRN", "--waiver", "flood")
    assert do("order", "deliver", asked, "5", *given).code == 0
    assert do("order", "deliver", asked, "-1", *given, f"--corrects={line}").code == code
    assert do("order", "deliver", asked, "-1", *given, "--corrects", "1").code == 0
    assert do("--json", "order", "show", asked).json["delivered"] == "4"


@pytest.mark.parametrize(("find", "count"), [("wfp", 1), ("ORD-2026", 1), ("nowhere", 0)])
def test_orders_are_found_by_word(do, asked, find, count):
    assert len(do("--json", "order", "list", "--find", find).json) == count
