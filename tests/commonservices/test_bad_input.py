"""Everything a person may type wrongly, refused the same way by the actions and by the command line.

Each refusal is one sentence that names the field, what was typed and a valid example; nothing is written.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from commonservices.__main__ import main
from commonservices.actions import arrangements, readings, shared_services, usage
from commonservices.domain.ids import of_code
from commonservices.domain.sentences import LONGEST_SHOWN, label_of
from commonservices.errors import RuleBroken
from commonservices.office import Office
from commonservices.store.opening import last_change
from tests.builders import _template, a_service, an_arrangement, an_office, entity, records

GOOD: Mapping[str, str] = {"type": "SLA", "title_en": "Shared clinic", "effective_on": "2026-01-01"}
TWO = (("UNICEF", "PROVIDER"), ("WFP", "CLIENT"))
TODAY = "2026-10-01"


@dataclass(frozen=True)
class Case:
    """What is typed, by which rule it is refused, for which field, and what the sentence holds."""

    name: str
    typed: Mapping[str, str]
    rule: str
    field: str
    holds: tuple[str, ...] = ()
    parties: tuple[tuple[str, str], ...] = TWO
    language: str = "en"


CASES = (
    Case("end before start", {"expiry_on": "2025-12-31"},
         "ends_before_start", "expiry_on", ("31 Dec 2025", "1 Jan 2026")),
    Case("no party", {}, "too_few_parties", "parties", ("0 given",), ()),
    Case("one party", {}, "too_few_parties", "parties", ("1 given", "at least 2"), (("WFP", "CLIENT"),)),
    Case("the same party twice", {}, "party_twice", "parties", (), (("WFP", "CLIENT"), ("WFP", "PROVIDER"))),
    Case("letter of assist without a government", {"type": "LAS"}, "no_government_party", "parties", ("Government",)),
    Case("unknown type", {"type": "PACT"}, "unknown_code", "type", ("PACT",)),
    Case("unknown role", {}, "unknown_code", "role", ("BOSS",), (("WFP", "BOSS"), ("UNICEF", "CLIENT"))),
    Case("unknown currency", {"ceiling_amount": "5", "currency": "ZZZ"}, "unknown_code", "currency", ("ZZZ",)),
    Case("unknown basis", {"financial_basis": "BARTER"}, "unknown_code", "financial_basis", ("BARTER",)),
    Case("title of 5,000 characters", {"title_en": "x" * 5000}, "too_long", "title_en", ("5000", "300")),
    Case("bell", {"title_en": "Shared\x07clinic"}, "control_character", "title_en", ("U+0007", "place 7")),
    Case("escape", {"notes": "\x1b[31mred"}, "control_character", "notes", ("U+001B",)),
    Case("NUL", {"title_en": "Shared\0clinic"}, "control_character", "title_en", ("U+0000", "place 7")),
    Case("override of direction", {"title_en": "\u202ecinilc"}, "direction_control", "title_en", ("U+202E",)),
    Case("isolate left open", {"title_en": "a\u2067b"}, "direction_control", "title_en", ("U+2067",)),
    Case("two lines in one", {"title_en": "Shared\nclinic"}, "line_break", "title_en", ()),
    Case("no title in any language", {"title_en": ""}, "title_missing", "title_en", ("English", "French")),
    Case("31 February", {"expiry_on": "31/02/2027"}, "no_such_day", "expiry_on", ("31/02/2027", "28 days")),
    Case("29 February of a short year", {"expiry_on": "29 Feb 2027"}, "no_such_day", "expiry_on", ("28 days",)),
    Case("a day that may be two", {"expiry_on": "03/04/2027"}, "ambiguous_date", "expiry_on", ("3 Apr", "4 Mar")),
    Case("no date at all", {"expiry_on": "soon"}, "not_a_date", "expiry_on", ("soon",)),
    Case("a year nobody lives in", {"expiry_on": "3026-01-01"}, "year_out_of_range", "expiry_on", ("3026",)),
    Case("cents of a currency without", {"ceiling_amount": "10.5", "currency": "XAF"},
         "too_many_decimals_for_currency", "ceiling_amount", ("XAF takes 0",)),
    Case("three decimals of a dollar", {"ceiling_amount": "10.5055"},
         "too_many_decimals_for_currency", "ceiling_amount", ("USD takes 2",)),
    Case("a number that may be two", {"ceiling_amount": "1,500"}, "ambiguous_number", "ceiling_amount", ("1,500",)),
    Case("the same in French", {"ceiling_amount": "1.500"},
         "ambiguous_number", "ceiling_amount", ("1.500",), language="fr"),
    Case("no number", {"ceiling_amount": "a lot"}, "not_a_number", "ceiling_amount", ("a lot",)),
    Case("below nothing", {"ceiling_amount": "-5"}, "too_small", "ceiling_amount", ("below 0",)),
    Case("more than can be counted", {"ceiling_amount": "9" * 30}, "number_too_large", "ceiling_amount", ()),
    Case("days below nothing", {"notice_days_termination": "-1"}, "too_small", "notice_days_termination", ("-1",)),
    Case("more days than ten years", {"notice_days_termination": "99999"},
         "too_large", "notice_days_termination", ("3660",)),
    Case("half a day", {"notice_days_termination": "1.5"}, "not_whole", "notice_days_termination", ("1.5",)),
    Case("neither yes nor no", {"open_ended": "perhaps"}, "not_yes_or_no", "open_ended", ("perhaps",)),
)  # fmt: skip


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """One office for all refusals: none of them writes anything, which each test proves."""
    with an_office(tmp_path_factory.mktemp("refusals")) as office:
        an_arrangement(office, reference="OTHER-001")
        a_service(office)
        yield office


@pytest.fixture(scope="module")
def closed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same for the command line: a store of its own."""
    folder = tmp_path_factory.mktemp("commands")
    return Path(shutil.copyfile(_template(set_up=True), folder / "office.csdb"))


@pytest.fixture
def command(closed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Any:
    """Run a command and give its exit code, what it wrote, and what it said of the fault."""
    monkeypatch.setenv("COMMONSERVICES_HOME", str(tmp_path))

    def run(*arguments: str) -> tuple[int, str, str]:
        capsys.readouterr()
        code = main(["--store", str(closed), "--today", TODAY, "--actor", "Tester", *arguments])
        said = capsys.readouterr()
        return code, said.out, said.err

    return run


def refusal(office: Office, case: Case) -> RuleBroken:
    """Give the refusal of a case by the action."""
    office.language = case.language
    try:
        with pytest.raises(RuleBroken) as broken:
            arrangements.add(office, {**GOOD, **case.typed}, [(entity(code), role) for code, role in case.parties])
    finally:
        office.language = "en"
    return broken.value


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_the_action_refuses_with_one_sentence_and_writes_nothing(shared: Office, case: Case) -> None:
    before = last_change(shared.engine)
    broken = refusal(shared, case)
    assert (broken.rule, broken.field) == (case.rule, case.field)
    assert label_of(case.field) in broken.message
    assert [part for part in case.holds if part not in broken.message] == []
    assert broken.message.endswith(".")
    assert "\n" not in broken.message
    assert len(broken.message) < 300
    assert last_change(shared.engine) == before


@pytest.mark.parametrize("case", [case for case in CASES if case.field in case.typed], ids=lambda case: case.name)
def test_what_was_typed_is_given_back_to_be_mended_and_shown_shortened(shared: Office, case: Case) -> None:
    broken = refusal(shared, case)
    typed = case.typed[case.field]
    if case.rule in {"ends_before_start", "title_missing"}:
        return
    assert broken.value == typed
    shown = broken.params["value"]
    assert len(shown) <= max(LONGEST_SHOWN, len("2026-01-01")) or len(typed) < LONGEST_SHOWN * 2
    assert shown.isprintable()


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_the_command_line_says_the_same_and_ends_with_one(command: Any, shared: Office, case: Case) -> None:
    pairs = [f"{name}={value}" for name, value in {**GOOD, **case.typed}.items()]
    members = [f"{code}:{role}" for code, role in case.parties]
    given = ["--lang", case.language, "add", "arrangement", "--set", *pairs]
    code, out, err = command("--json", *given, *(["--party", *members] if members else []))
    assert (code, err) == (1, "")
    error = json.loads(out)["error"]
    assert error["key"] == case.rule
    assert error["where"] in {case.field, "parties", "party"}
    if case.language == "en":
        assert error["message"] == refusal(shared, case).message
    code, out, err = command(*given, *(["--party", *members] if members else []))
    assert (code, out) == (1, "")
    assert err.rstrip("\n") == error["message"]
    assert "Traceback" not in err


def test_after_all_these_refusals_the_register_of_the_command_line_is_as_it_was(command: Any) -> None:
    assert json.loads(command("--json", "list", "arrangements")[1]) == []
    (only,) = json.loads(command("--json", "undo", "--list")[1])
    assert "UNEXAM" in only.values()


@pytest.mark.parametrize("again", ["OTHER-001", "other-001", " OTHER-001 "])
def test_the_same_reference_twice_is_refused_with_a_free_one(shared: Office, again: str) -> None:
    before = last_change(shared.engine)
    with pytest.raises(RuleBroken) as broken:
        an_arrangement(shared, reference=again)
    assert (broken.value.rule, broken.value.field) == ("duplicate_reference", "reference")
    assert "OTHER-001-2" in broken.value.message.upper()
    assert last_change(shared.engine) == before


@pytest.mark.parametrize(
    "title",
    [
        "Clinic 🏥",
        "👩🏽‍⚕️ care",
        "مذكرة تفاهم",
        "\u200f\u0639\u064a\u0627\u062f\u0629",
        "שירות",
        "日本語",
        "=1+1",
        "+1",
        "-",
        "'; --",
        "NULL",
        "%s{0}",
    ],
)
def test_what_looks_odd_and_is_no_mistake_is_kept_as_typed(tmp_path: Path, title: str) -> None:
    with an_office(tmp_path) as office:
        made = an_arrangement(office, title_en=title)
        from commonservices.domain.arrangements import ArrangementVersion

        (terms,) = records(office, ArrangementVersion, arrangement_id=made.id)
        assert terms.title_en == title


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.sampled_from(["title_en", "title_fr", "purpose", "notes", "reference", "currency", "legal_basis", "expiry_on"]),
    st.text(max_size=350),
)
def test_whatever_is_typed_is_kept_or_refused_in_a_sentence_and_never_breaks(
    shared: Office, name: str, text: str
) -> None:
    arrangement = an_arrangement(shared).id
    before = last_change(shared.engine)
    broken: list[RuleBroken] = []
    try:
        arrangements.set_field(shared, arrangement, name, text)
    except RuleBroken as refused:
        broken.append(refused)
    for each in broken:
        assert each.message.strip().endswith(".")
        assert each.field == name or each.rule in {"title_missing", "no_currency"}
        assert last_change(shared.engine) == before


MONTH = date(2026, 3, 1)


@pytest.mark.parametrize(
    ("typed", "rule"),
    [
        ("1,500", "ambiguous_number"),
        ("1.500", "ambiguous_number"),
        ("NaN", "not_a_number"),
        ("inf", "not_a_number"),
        ("1e5", "not_a_number"),
        ("0x10", "not_a_number"),
        ("1 2 3", "not_a_number"),
        ("--5", "not_a_number"),
        ("-0.01", "too_small"),
        ("0.001", "too_many_decimals"),
        ("12,5,0", "not_a_number"),
        ("\u0661\u0662\u066b\u0665\u0665\u0665", "too_many_decimals"),
    ],
)
def test_a_quantity_that_is_none_or_may_be_two_is_refused(shared: Office, typed: str, rule: str) -> None:
    service = records(shared, shared_services.SharedService)[0]
    before = last_change(shared.engine)
    with pytest.raises(RuleBroken) as broken:
        usage.set_usage(shared, service.id, entity("WFP"), MONTH, typed)
    assert broken.value.rule == rule
    assert last_change(shared.engine) == before


@pytest.mark.parametrize(
    ("name", "note"), [("too_long", "x" * 501), ("control_character", "a\0"), ("line_break", "a\nb")]
)
def test_a_note_that_cannot_be_kept_is_refused_beside_usage_and_reading(shared: Office, name: str, note: str) -> None:
    service = records(shared, shared_services.SharedService)[0]
    kpi = of_code("kpi_definition", "G-Q1")
    for act in (
        lambda: usage.set_usage(shared, service.id, entity("WFP"), MONTH, "5", note=note),
        lambda: readings.set_reading(shared, service.id, kpi, MONTH, "5", note=note),
    ):
        with pytest.raises(RuleBroken) as broken:
            act()
        assert (broken.value.rule, broken.value.field) == (name, "note")
