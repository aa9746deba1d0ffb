"""The promises of the user guide, each shown as far as this version makes it."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commonservices import office as offices_opened
from commonservices.actions import arrangements, documents, drafts, undo, usage
from commonservices.domain import codelists
from commonservices.domain.arrangements import Arrangement, ArrangementVersion, Document
from commonservices.domain.money import apportion, exponent
from commonservices.domain.shared_services import MonthlyUsage
from commonservices.errors import RuleBroken
from commonservices.office import Office
from commonservices.paths import backups_folder
from commonservices.queries import history
from commonservices.store.backup import backups, verify_backup
from commonservices.store.checking import check
from commonservices.store.diagnose import open_raw
from tests.builders import SteppingClock, a_service, an_arrangement, an_office, entity, parties_of, record, records

ROOT = Path(__file__).parents[2]
MARCH = date(2026, 3, 1)

ENTERING = """
import sys
from datetime import date
from decimal import Decimal
from pathlib import Path
from commonservices.actions import arrangements, drafts, usage
from commonservices.office import open_office
from tests.builders import SteppingClock, a_service, an_arrangement, entity
office = open_office(Path(sys.argv[1]), clock=SteppingClock(), actor="Tester", check_place=False)
first, service = an_arrangement(office), a_service(office)
for n in range(10_000):
    arrangements.set_field(office, first.id, "title_en", f"Title {n}")
    usage.set_usage(office, service.id, entity("WFP"), date(2026, 3, 1), Decimal(n))
    drafts.keep(office, "arrangements", "purpose", f"Half typed {n}")
    print("SAVED", n, flush=True)
"""
WATCHED = """
import sys
opened = []
def watch(event, arguments):
    if event.startswith(("socket.connect", "socket.getaddrinfo", "socket.gethostby", "socket.bind", "socket.sendto",
                         "urllib.", "http.", "smtplib.", "ftplib.", "webbrowser.")):
        opened.append(event)
sys.addaudithook(watch)
from commonservices.__main__ import main
store, book = sys.argv[1:]
base = ["--store", store, "--today", "2026-10-01", "--actor", "Tester"]
for command in (
    ["demo", "--as-of", "2026-10-01"],
    ["add", "arrangement", "--set", "type=SLA", "title_en=Water truck", "--party", "UNEXAM:PROVIDER", "WFP:CLIENT"],
    ["usage", "DEMO-S01", "WFP", "2026-09", "12"],
    ["export", "--period", "2025-07..2026-06", "--out", book],
    ["check"],
):
    code = main([*base, *command])
    assert code == 0, (command, code)
print("OPENED", opened)
"""


@pytest.fixture
def office(tmp_path: Path) -> Office:
    """A mission that was just set up."""
    return an_office(tmp_path)


def terms(office: Office, id: object) -> ArrangementVersion:
    found: ArrangementVersion = records(office, ArrangementVersion, arrangement_id=id)[0]
    return found


def opened_again(path: Path) -> Office:
    return offices_opened.open_office(path, clock=SteppingClock(), actor="Tester", check_place=False)


def test_promise_1_what_was_seen_saved_is_on_disk_whenever_the_power_goes(office: Office) -> None:
    path = office.path
    assert path is not None
    office.close(backup=False)
    worker = subprocess.Popen([sys.executable, "-c", ENTERING, str(path)], stdout=subprocess.PIPE, text=True, cwd=ROOT)
    assert worker.stdout is not None
    seen = [worker.stdout.readline() for _ in range(12)]
    worker.kill()
    seen += [line for line in worker.stdout.readlines() if line.endswith("\n")]
    worker.wait()
    worker.stdout.close()
    last = int(seen[-1].split()[1])
    with opened_again(path) as again:
        (title,) = [each.title_en for each in records(again, ArrangementVersion)]
        (used,) = [each.quantity for each in records(again, MonthlyUsage)]
        assert last <= int(title.split()[1]) <= last + 1
        assert last <= int(used) <= last + 1
        typed = drafts.kept(again, "arrangements")["purpose"]
        assert last <= int(typed.split()[2]) <= last + 1
        assert check(again).sound
        again.backs_up = False


def test_promise_2_what_comes_in_at_once_comes_whole_or_not_at_all_and_can_be_taken_back(office: Office) -> None:
    service = a_service(office)
    months = [date(2026, month, 1) for month in range(1, 9)]
    good = [usage.UsageCell(service.id, entity("WFP"), month, "12.5") for month in months]
    for place in range(len(good)):
        wrong = [*good]
        wrong[place] = usage.UsageCell(service.id, entity("WFP"), months[place], "1,500")
        with pytest.raises(RuleBroken):
            usage.paste(office, wrong)
        assert records(office, MonthlyUsage) == ()
    pasted = usage.paste(office, good)
    assert len(records(office, MonthlyUsage)) == len(good)
    assert pasted.transaction is not None
    undo.undo(office, pasted.transaction)
    assert records(office, MonthlyUsage) == ()
    office.close(backup=False)


def test_promise_3_every_value_that_was_overwritten_is_named_and_can_be_brought_back(office: Office) -> None:
    added = an_arrangement(office, title_en="First")
    acts = [arrangements.set_field(office, added.id, "title_en", title) for title in ("Second", "Third", "Fourth")]
    lines = [line for line in history.of_record(office, "arrangement", added.id) if line.field == "title_en"]
    assert [(line.before, line.after) for line in lines[:3]] == [
        ("Third", "Fourth"),
        ("Second", "Third"),
        ("First", "Second"),
    ]
    for act in reversed(acts):
        assert act.transaction is not None
        undo.undo(office, act.transaction)
    assert terms(office, added.id).title_en == "First"
    office.close(backup=False)


def test_promise_3_undo_names_both_values_before_one_of_them_loses(office: Office) -> None:
    added = an_arrangement(office, title_en="First")
    act = arrangements.set_field(office, added.id, "title_en", "Second")
    arrangements.set_field(office, added.id, "title_en", "Third")
    assert act.transaction is not None
    (question,) = undo.plan(office, act.transaction).questions
    assert (question.now, question.back) == ({"title_en": "Third"}, {"title_en": "First"})
    undo.undo(office, act.transaction, answered=True)
    assert terms(office, added.id).title_en == "First"
    values = {line.before for line in history.of_record(office, "arrangement", added.id) if line.field == "title_en"}
    assert "Third" in values
    office.close(backup=False)


def test_promise_3_what_was_removed_is_kept_and_comes_back_whole(office: Office) -> None:
    added = an_arrangement(office, parties=(("UNICEF", "PROVIDER"), ("WFP", "CLIENT"), ("WHO", "CLIENT")))
    party = parties_of(office, added.id)["WHO"]
    arrangements.set_party(office, party.id, {"contact": "who@example.org", "joined_on": "2026-02-01"})
    kept = parties_of(office, added.id)["WHO"]
    removed = arrangements.remove_party(office, party.id)
    assert set(parties_of(office, added.id)) == {"UNICEF", "WFP"}
    assert removed.transaction is not None
    undo.undo(office, removed.transaction)
    assert parties_of(office, added.id)["WHO"] == kept
    office.close(backup=False)


def test_promise_3_a_paper_that_was_replaced_can_still_be_read(office: Office, tmp_path: Path) -> None:
    added = an_arrangement(office)
    for name in ("old.txt", "new.txt"):
        (tmp_path / name).write_text(name)
        documents.attach(office, "arrangement", added.id, tmp_path / name, "DRAFT")
    by_name = {each.file_name: each for each in records(office, Document)}
    documents.supersede(office, by_name["old.txt"].id, by_name["new.txt"].id, "a newer one")
    old = record(office, Document, by_name["old.txt"].id)
    assert old.superseded_by_id == by_name["new.txt"].id
    assert office.vault is not None
    office.vault.verify(old.sha256.hex())
    office.close(backup=False)


def test_promise_6_before_an_upgrade_a_copy_is_made_and_it_was_opened(office: Office) -> None:
    path = office.path
    assert path is not None
    an_arrangement(office)
    office.close(backup=False)
    raw = open_raw(path)
    raw.execute("PRAGMA user_version=0")
    raw.close()
    opened_again(path).close(backup=False)
    (copy,) = backups(backups_folder(path))
    assert copy.why == "before-migration"
    assert verify_backup(copy.path)


def test_promise_6_a_restore_keeps_what_was_there_and_puts_back_what_was_copied(office: Office, tmp_path: Path) -> None:
    path = office.path
    assert path is not None
    first = an_arrangement(office, title_en="In the copy")
    copy = office.back_up(tmp_path / "elsewhere")
    later = an_arrangement(office, title_en="Made since")
    office.close(backup=False)
    aside = offices_opened.restore(copy, path, clock=SteppingClock())
    with opened_again(path) as restored:
        assert record(restored, Arrangement, first.id) is not None
        assert record(restored, Arrangement, later.id) is None
        assert check(restored).sound
        restored.backs_up = False
    assert aside is not None
    with opened_again(aside) as before:
        assert record(before, Arrangement, later.id) is not None
        before.backs_up = False


CURRENCIES = sorted(codelists.load("currencies").items)


@given(
    st.integers(-(10**13), 10**13),
    st.dictionaries(st.sampled_from(["UNDP", "WFP", "WHO", "IOM", "FAO"]), st.integers(0, 10**6), min_size=1),
    st.sampled_from(CURRENCIES),
)
def test_promise_7_shares_add_up_to_the_total_to_the_last_cent_in_every_currency(
    total: int, counted: dict[str, int], currency: str
) -> None:
    weights = {code: Fraction(number + 1, 7) for code, number in counted.items()}
    shares = apportion(total, weights)
    assert sum(shares.values()) == total
    assert set(shares) == set(weights)
    unit = Decimal(1).scaleb(-exponent(currency))
    assert sum((share * unit for share in shares.values()), Decimal(0)) == total * unit


@pytest.mark.parametrize(
    ("language", "field", "typed"),
    [
        ("en", "effective_on", "03/04/2026"),
        ("en", "effective_on", "4-3-2026"),
        ("en", "ceiling_amount", "1,500"),
        ("en", "ceiling_amount", "1.500"),
        ("fr", "ceiling_amount", "1.500"),
        ("fr", "ceiling_amount", "1,500"),
        ("es", "ceiling_amount", "1.500"),
        ("ar", "ceiling_amount", "1,500"),
    ],
)
def test_promise_8_what_can_be_read_two_ways_is_never_guessed(
    office: Office, language: str, field: str, typed: str
) -> None:
    added = an_arrangement(office)
    office.language = language
    with pytest.raises(RuleBroken) as broken:
        arrangements.set_field(office, added.id, field, typed)
    assert broken.value.rule in {"ambiguous_date", "ambiguous_number"}
    assert typed in broken.value.message
    office.close(backup=False)


@pytest.mark.parametrize("typed", ["13/04/2026", "13 April 2026", "2026-04-13", "13 Apr 2026", "April 13, 2026"])
def test_promise_8_what_can_be_read_one_way_only_is_read(office: Office, typed: str) -> None:
    added = an_arrangement(office, effective_on=typed)
    assert terms(office, added.id).effective_on == date(2026, 4, 13)
    office.close(backup=False)


def test_promise_9_nothing_is_cut_short_whoever_asks_for_the_lists(
    demo_store: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from commonservices.__main__ import main

    with offices_opened.open_office(
        demo_store, clock=SteppingClock(), actor="", read_only=True, check_place=False
    ) as demo:
        held = {name: len(records(demo, cls)) for name, cls in (("arrangements", Arrangement),)}
    assert main(["--store", str(demo_store), "--today", "2026-10-01", "--json", "list", "arrangements"]) == 0
    assert len(json.loads(capsys.readouterr().out)) == held["arrangements"] == 24


def test_promise_10_the_whole_main_job_needs_no_network(tmp_path: Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", WATCHED, str(tmp_path / "demo.csdb"), str(tmp_path / "book.xlsx")],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env={**os.environ, "COMMONSERVICES_HOME": str(tmp_path)},
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout.splitlines()[-1] == "OPENED []"
    assert (tmp_path / "book.xlsx").stat().st_size > 10_000


def test_promise_10_the_watch_on_the_network_would_notice(tmp_path: Path) -> None:
    spying = WATCHED.partition("from commonservices")[0] + (
        "import socket\n"
        "try:\n    socket.create_connection(('127.0.0.1', 9), 0.01)\nexcept OSError:\n    pass\n"
        "print('OPENED', bool(opened))\n"
    )
    ran = subprocess.run([sys.executable, "-c", spying], capture_output=True, text=True, cwd=tmp_path, check=True)
    assert ran.stdout.splitlines()[-1] == "OPENED True"


def test_promise_10_the_file_can_be_read_by_any_program_that_reads_sqlite(office: Office) -> None:
    import sqlite3

    path = office.path
    assert path is not None
    added = an_arrangement(office, title_en="Shared clinic")
    office.close(backup=False)
    connection = sqlite3.connect(path)
    found = connection.execute("SELECT title_en FROM arrangement_version").fetchall()
    named = connection.execute("SELECT reference FROM arrangement WHERE id = ?", (added.id.bytes,)).fetchall()
    connection.close()
    assert (found, named) == ([("Shared clinic",)], [(added.reference,)])


def test_acts_in_any_order_can_all_be_taken_back_in_any_order(office: Office) -> None:
    added = an_arrangement(office)
    chance = random.Random(3)  # noqa: S311 the same order each run
    before = terms(office, added.id)
    names: list[tuple[str, Callable[[int], object]]] = [
        ("title_en", lambda n: f"Title {n}"),
        ("purpose", lambda n: f"Purpose {n}"),
        ("notice_days_termination", lambda n: n),
        ("settlement_due_days", lambda n: n),
    ]
    acts = []
    for number, (name, value) in enumerate(names):
        acts.append(arrangements.set_field(office, added.id, name, value(number + 1)).transaction)
    chance.shuffle(acts)
    for transaction in acts:
        assert transaction is not None
        undo.undo(office, transaction)
    assert terms(office, added.id) == before
    office.close(backup=False)
