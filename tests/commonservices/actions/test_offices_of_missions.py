"""An office is set up by its acronym alone: name, kind, calendar, country and languages come from the list."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from commonservices import office as offices_opened
from commonservices.__main__ import main
from commonservices.domain import codelists
from commonservices.domain.partners import Entity, OfficeProfile
from commonservices.office import Office
from tests.builders import SteppingClock, record

# acronym as typed, acronym kept, kind, fiscal calendar, country where there is exactly one, working languages
MISSIONS = (
    ("UNFICYP", "UNFICYP", "PKO", "JUL_JUN", "CYP", {"en"}),
    ("monusco", "MONUSCO", "PKO", "JUL_JUN", "COD", {"en", "fr"}),
    ("UNMISS", "UNMISS", "PKO", "JUL_JUN", "SSD", {"en"}),
    ("MINUSCA", "MINUSCA", "PKO", "JUL_JUN", "CAF", {"en", "fr"}),
    ("UNDOF", "UNDOF", "PKO", "JUL_JUN", "SYR", {"en"}),
    ("UNISFA", "UNISFA", "PKO", "JUL_JUN", "", {"en"}),
    ("UNTSO", "UNTSO", "PKO", "JAN_DEC", "", {"en"}),
    ("unama", "UNAMA", "SPM", "JAN_DEC", "AFG", {"en"}),
    ("UNSMIL", "UNSMIL", "SPM", "JAN_DEC", "LBY", {"en"}),
    ("UNSOS", "UNSOS", "SUPPORT_OFFICE", "JUL_JUN", "", {"en"}),
    ("RSCE", "RSCE", "SERVICE_CENTRE", "JUL_JUN", "UGA", {"en", "fr"}),
)


@pytest.fixture
def init(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Set up an office by the command and open its store."""
    monkeypatch.setenv("COMMONSERVICES_HOME", str(tmp_path / "home"))

    def run(*arguments: str) -> Office:
        path = tmp_path / "office.csdb"
        assert main(["--store", str(path), "--today", "2026-10-01", "--actor", "Tester", "init", *arguments]) == 0
        opened = offices_opened.open_office(path, clock=SteppingClock(), actor="Tester", check_place=False)
        opened.backs_up = False
        return opened

    return run


def profile_of(office: Office) -> OfficeProfile:
    found = office.profile()
    assert found is not None
    return found


@pytest.mark.parametrize(("typed", "code", "kind", "calendar", "country", "languages"), MISSIONS)
def test_a_mission_is_set_up_by_its_acronym(
    init: Any, typed: str, code: str, kind: str, calendar: str, country: str, languages: set[str]
) -> None:
    with init("--office", typed) as office:
        profile = profile_of(office)
        assert (profile.code, profile.kind, profile.fiscal_calendar) == (code, kind, calendar)
        assert (profile.country_iso3, profile.base_currency) == (country, "USD")
        assert set(profile.languages) == languages
        assert len(profile.name_en) > len(code)
        assert profile.name_fr
        assert not profile.demo
        own = record(office, Entity, profile.entity_id)
        assert (own.short_code, own.name_en) == (code, profile.name_en)
        assert own.origin == "shipped"


def test_what_is_said_wins_over_what_the_list_knows(init: Any) -> None:
    given = ("--name", "Our own name", "--calendar", "JAN_DEC", "--currency", "EUR", "--country", "KEN")
    with init("--office", "UNFICYP", *given) as office:
        profile = profile_of(office)
        assert (profile.name_en, profile.fiscal_calendar) == ("Our own name", "JAN_DEC")
        assert (profile.base_currency, profile.country_iso3) == ("EUR", "KEN")
        assert profile.kind == "PKO"


def test_the_first_reference_of_a_mission_bears_its_acronym(init: Any, capsys: pytest.CaptureFixture[str]) -> None:
    with init("--office", "UNFICYP") as office:
        path = str(office.path)
    members = ("--party", "UNFICYP:PROVIDER", "WFP:CLIENT")
    given = (
        "--json",
        "--store",
        path,
        "--today",
        "2026-10-01",
        "add",
        "arrangement",
        "--set",
        "type=SLA",
        "title_en=x",
    )
    capsys.readouterr()
    assert main([*given, *members]) == 0
    assert json.loads(capsys.readouterr().out)["reference"] == "UNFICYP-SLA-2026-001"


def test_every_mission_of_the_list_has_what_an_office_needs() -> None:
    missions = list(codelists.missions())
    assert len(missions) == len({each.acronym for each in missions}) == 95
    kinds, calendars = codelists.load("office_kinds"), codelists.load("fiscal_calendars")
    countries = codelists.load("countries")
    for mission in missions:
        assert mission.name_en, mission.acronym
        assert mission.kind in kinds, mission.acronym
        assert mission.fiscal_calendar in calendars, mission.acronym
        assert [each for each in mission.countries if each not in countries] == [], mission.acronym
