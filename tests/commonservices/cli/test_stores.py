"""The commands about whole stores."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from commonservices.cli.stores import _mission
from commonservices.domain.clock import FixedClock
from commonservices.office import open_office
from commonservices.store.diagnose import open_raw
from commonservices.store.version import SCHEMA_VERSION

T0 = date(2026, 10, 1)


def left_behind(folder):
    return sorted(path.name for path in folder.iterdir() if path.name != "home")


def test_demo_makes_a_marked_store_as_of_a_day(run, tmp_path):
    path = tmp_path / "d.csdb"
    ran = run("--json", "--store", path, "demo", "--as-of", "2026-10-01", "--seed", "7")
    assert ran.code == 0
    assert (ran.json["done"], ran.json["store"]) == ("demo_seeded", str(path))
    assert left_behind(tmp_path) == ["d.csdb"]
    assert ran.json["changes"] > 1_146 + 6_265
    assert len(run("--store", path, "--today", "2026-10-01", "--json", "list", "arrangements").json) == 24
    assert len(run("--store", path, "--today", "2026-10-01", "--json", "list", "services").json) == 40


def test_the_same_day_and_seed_give_the_same_figures(run, tmp_path, made_demo):
    def alerts_and_use(path):
        base = ("--store", path, "--today", "2026-10-01", "--json")
        return run(*base, "list", "alerts").json, run(*base, "show", "DEMO-S09").json

    assert run("--store", tmp_path / "same.csdb", "demo", "--as-of", "2026-10-01").code == 0
    assert alerts_and_use(tmp_path / "same.csdb") == alerts_and_use(made_demo)


def test_demo_goes_into_the_usual_place_when_no_store_is_named(run, home):
    assert run("demo", "--as-of", "2026-10-01").code == 0
    assert (home / "office.csdb").exists()
    ran = run("--json", "demo")
    assert (ran.code, ran.error["key"]) == (1, "store_exists")


def test_a_store_that_is_there_is_never_written_over(on, store):
    before = store.read_bytes()
    ran = on("demo")
    assert (ran.code, ran.out) == (1, "")
    assert "already a file demo.csdb" in ran.err
    assert store.read_bytes() == before


def test_the_demonstration_can_be_multiplied(run, tmp_path):
    base = ("--store", tmp_path / "d.csdb", "--today", "2026-10-01", "--json")
    assert run(*base, "demo", "--scale", "2").code == 0
    assert len(run(*base, "list", "arrangements").json) == 48


def test_a_store_for_measuring_has_the_shape_asked_for(run, tmp_path):
    base = ("--store", tmp_path / "d.csdb", "--today", "2026-10-01", "--json")
    assert run(*base, "demo", "--arrangements", "30", "--usage-lines", "200").code == 0
    assert len(run(*base, "list", "arrangements").json) == 30
    opened = open_office(tmp_path / "d.csdb", clock=FixedClock.on(T0), actor="", read_only=True)
    with opened as office, office.engine.connect() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM monthly_usage").scalar() == 200


@pytest.mark.parametrize(
    "options", [("--usage-lines", "5"), ("--scale", "2", "--arrangements", "5"), ("--arrangements", "0")]
)
def test_shapes_that_contradict_each_other_end_with_two(run, tmp_path, options):
    assert run("--store", tmp_path / "d.csdb", "demo", *options).code == 2
    assert left_behind(tmp_path) == []


def test_a_mission_of_the_list_fills_in_what_was_left_out(run, tmp_path):
    base = ("--store", tmp_path / "o.csdb", "--json")
    ran = run(*base, "--actor", "A. Person", "init", "--office", "unmiss", "--currency", "SSP")
    assert (ran.code, ran.json["done"], ran.json["reference"]) == (0, "office_set_up", "UNMISS")
    with open_office(tmp_path / "o.csdb", clock=FixedClock.on(T0), actor="", read_only=True) as office:
        profile = office.profile()
        assert office.actor == "A. Person"
    mission = _mission("UNMISS")
    assert (profile.code, profile.name_en, profile.name_fr) == ("UNMISS", mission.name_en, mission.name_fr)
    assert (profile.kind, profile.fiscal_calendar, profile.base_currency) == (mission.kind, "JUL_JUN", "SSP")
    assert profile.country_iso3 == "SSD"


def test_what_is_typed_wins_over_the_list(run, tmp_path):
    given = ("--name", "Our mission", "--name-fr", "Notre mission", "--calendar", "JAN_DEC", "--country", "KEN")
    assert run("--store", tmp_path / "o.csdb", "init", "--office", "UNMISS", *given, "--kind", "SPM").code == 0
    with open_office(tmp_path / "o.csdb", clock=FixedClock.on(T0), actor="", read_only=True) as office:
        profile = office.profile()
    assert (profile.name_en, profile.name_fr, profile.kind) == ("Our mission", "Notre mission", "SPM")
    assert (profile.fiscal_calendar, profile.country_iso3) == ("JAN_DEC", "KEN")


def test_an_office_of_no_list_is_set_up_with_its_own_words_and_logs_its_first_arrangement(run, tmp_path):
    base = ("--store", tmp_path / "o.csdb", "--today", "2026-10-01")
    given = ("--office", "RSC9", "--name", "Regional centre", "--kind", "SERVICE_CENTRE", "--calendar", "JUL_JUN")
    assert run(*base, "init", *given).code == 0
    ran = run(
        *(*base, "--json", "add", "arrangement", "--set", "type=SLA", "title_en=First", "ceiling_amount=10"),
        *("--party", "RSC9:PROVIDER", "WFP:CLIENT"),
    )
    assert (ran.code, ran.json["reference"]) == (0, "RSC9-SLA-2026-001")


def test_name_calendar_and_currency_are_enough_for_an_office_of_no_list(run, tmp_path):
    given = ("--office", "RSC9", "--name", "Regional centre", "--calendar", "JAN_DEC", "--currency", "USD")
    assert run("--store", tmp_path / "o.csdb", "init", *given).code == 0
    with open_office(tmp_path / "o.csdb", clock=FixedClock.on(T0), actor="", read_only=True) as office:
        profile = office.profile()
    assert (profile.code, profile.name_en, profile.kind) == ("RSC9", "Regional centre", "FIELD_OFFICE")
    assert (profile.fiscal_calendar, profile.base_currency) == ("JAN_DEC", "USD")


@pytest.mark.parametrize(
    ("options", "key"),
    [
        (("--office", "RSC9"), "calendar_missing"),
        (("--office", "RSC9", "--name", "x"), "calendar_missing"),
        (("--office", "RSC9", "--calendar", "JUL_JUN"), "calendar_missing"),
        (("--office", "UNMISS", "--currency", "QQQ"), "unknown_code"),
        (("--office", "UNMISS", "--country", "Atlantis"), "unknown_code"),
        (("--office", "UNMISS", "--kind", "CASTLE"), "unknown_code"),
        (("--office", "UNMISS", "--name", "x" * 300), "too_long"),
        (("--office", " "), "required"),
    ],
)
def test_an_office_that_cannot_be_set_up_leaves_no_store_behind(run, tmp_path, options, key):
    ran = run("--json", "--store", tmp_path / "o.csdb", "init", *options)
    assert (ran.code, ran.error["key"]) == (1, key)
    assert left_behind(tmp_path) == []


def test_a_store_that_has_an_office_keeps_it(on, store):
    ran = on("--json", "init", "--office", "UNMISS")
    assert (ran.code, ran.error["key"]) == (1, "office_there")
    assert "UNEXAM" in ran.error["message"]
    assert store.exists()


def test_an_office_not_set_up_gives_no_reference_and_can_be_set_up_later(run, tmp_path):
    from commonservices.office import create

    create(tmp_path / "o.csdb", clock=FixedClock.on(T0), actor="Tester").close(backup=False)
    base = ("--store", tmp_path / "o.csdb", "--json")
    ran = run(*base, "add", "arrangement", "--set", "type=SLA", "title_en=x", "--party", "UNDP:LEAD", "WFP:CLIENT")
    assert (ran.code, ran.error["key"]) == (1, "office_not_set_up")
    assert run(*base, "init", "--office", "UNMISS").code == 0


def test_the_demonstration_has_nothing_to_remark(look, made_demo):
    assert look("check").out == f"Nothing to remark in {made_demo}.\n"


def test_a_sound_store_gives_no_findings(run, made_small):
    ran = run("--json", "--store", made_small, "check")
    assert (ran.code, ran.json) == (0, [])


def test_what_another_program_did_to_the_file_is_found(run, small):
    raw = open_raw(small)
    raw.execute("UPDATE arrangement_version SET title_en = 'Written past the program'")
    raw.close()
    ran = run("--json", "--store", small, "check")
    assert ran.code == 1
    assert {finding["area"] for finding in ran.json} >= {"rebuild"}
    assert all(finding["message"] for finding in ran.json)
    told = run("--store", small, "check")
    assert told.code == 1
    assert "Written past the program" in told.out
    assert f"findings in {small}" in told.out


def test_a_store_of_a_newer_version_is_shown_and_whoever_writes_is_told_why_not(run, small):
    raw = open_raw(small)
    raw.execute("INSERT OR REPLACE INTO meta (k, v) VALUES ('min_reader', ?)", (str(SCHEMA_VERSION),))
    raw.execute(f"PRAGMA user_version={SCHEMA_VERSION + 1}")
    raw.close()
    base = ("--store", small, "--today", "2026-10-01", "--json")
    shown = run(*base, "list", "arrangements")
    assert shown.code == 0
    ran = run(*base, "set", shown.json[0]["human_ref"], "notes=x")
    assert (ran.code, ran.error["key"]) == (3, "store_newer_readable")
    assert "Install the newer version" in ran.error["message"]


def test_a_backup_is_made_checked_and_restored_over_a_changed_store(on, run, store, tmp_path):
    ran = on("--json", "backup", "--to", tmp_path / "copies")
    copy = Path(ran.json["file"])
    assert (ran.code, ran.json["done"], copy.parent) == (0, "backed_up", tmp_path / "copies")
    assert on("set", "DEMO-022", "title_en=Changed since").code == 0
    back = on("--json", "restore", copy)
    assert (back.code, back.json["done"]) == (0, "restored")
    assert Path(back.json["moved_to"]).exists()
    assert on("--json", "show", "DEMO-022").json["title_en"] == "Shared radio and outreach"
    assert on("set", "DEMO-022", "title_en=Goes on").code == 0


def test_a_backup_can_become_a_new_store(on, run, tmp_path):
    copy = Path(on("--json", "backup", "--to", tmp_path / "copies").json["file"])
    fresh = tmp_path / "fresh.csdb"
    assert run("--store", fresh, "restore", copy).out == f"The backup {copy.name} is now the store {fresh}.\n"
    assert run("--store", fresh, "--today", "2026-10-01", "show", "DEMO-001").code == 0


@pytest.mark.parametrize("command", ["demo", "init --office UNMISS", "list entities", "check", "restore {copy}"])
def test_no_command_makes_or_opens_a_store_in_a_folder_kept_in_step_elsewhere(run, made_small, tmp_path, command):
    folder = tmp_path / "Dropbox"
    folder.mkdir()
    ran = run("--store", folder / "o.csdb", "--json", *command.format(copy=made_small).split())
    assert (ran.code, ran.error["key"]) == (3, "store_synchronised")
    assert "this computer's own disk" in ran.error["message"]
    assert list(folder.iterdir()) == []


def test_restoring_needs_a_store_by_name(run, tmp_path):
    ran = run("--json", "restore", tmp_path / "x.csdb")
    assert (ran.code, ran.error["key"]) == (2, "usage")


@pytest.mark.parametrize("content", [None, b"", b"no store at all" * 1000])
def test_what_is_no_backup_is_refused_and_the_store_stays(on, store, tmp_path, content):
    broken = tmp_path / "broken.csdb"
    if content is not None:
        broken.write_bytes(content)
    before = store.read_bytes()
    ran = on("restore", broken)
    assert (ran.code, ran.out) == (3, "")
    assert len(ran.err.splitlines()) == 1
    assert store.read_bytes() == before


def test_a_backup_into_a_place_that_is_a_file_is_the_worlds_fault(on, tmp_path):
    (tmp_path / "taken").write_text("x")
    assert on("backup", "--to", tmp_path / "taken").code == 3


def test_a_full_disk_while_the_demonstration_is_made_leaves_nothing(run, tmp_path, monkeypatch):
    from commonservices.demo import seed as seeding

    def full(*_args, **_kwargs):
        raise OSError(28, "No space left on device", str(tmp_path / "d.csdb"))

    monkeypatch.setattr(seeding, "records", full)
    ran = run("--json", "--store", tmp_path / "d.csdb", "demo")
    assert (ran.code, ran.error["key"]) == (3, "disk")
    assert "No space left" in ran.error["message"]
    assert left_behind(tmp_path) == []


def test_a_copied_store_opens_like_the_first(run, store, tmp_path):
    shutil.copyfile(store, tmp_path / "copy.csdb")
    assert run("--store", tmp_path / "copy.csdb", "--today", "2026-10-01", "show", "DEMO-001").code == 0
