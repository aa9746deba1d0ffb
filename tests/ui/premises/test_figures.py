"""The figures beside a record."""

from __future__ import annotations

from datetime import date

from commonservices.office import Office
from commonservices.queries import premises, procurement
from tests.ui.premises.conftest import id_of
from ui.premises.figures import AgreementFigures, PremisesFigures, RecognitionFigures
from ui.words import Words

DAY = date(2026, 10, 1)


def told(pairs) -> dict[str, str]:
    return {pair.key: pair.value for pair in pairs}


def test_premises_say_share_lease_and_what_is_empty(demo_office: Office) -> None:
    talk = PremisesFigures(Words("en"), lambda: DAY)
    found = told(talk.pairs(premises.detail(demo_office, id_of(demo_office, "DEMO-P01"))))
    assert found["desks"] == "223 of 236 · 94 %"
    assert found["arrangement"].startswith("DEMO-001 · Office")
    assert found["stock"] == "12 of 13 fields; empty: Latitude"
    assert "usual" not in found
    plan = told(talk.pairs(premises.detail(demo_office, id_of(demo_office, "DEMO-P04"))))
    assert plan["phase"] == "Missing: the site on the map, its security assessment, the statement of needs"
    assert plan["shared"] == "Not common: 0 entities are in them"
    back = told(talk.pairs(premises.detail(demo_office, id_of(demo_office, "DEMO-P02"))))
    assert back["back"] == "28 February 2026: demo"


def test_a_lease_that_ended_is_red_while_the_premises_are_active(demo_office: Office) -> None:
    talk = PremisesFigures(Words("en"), lambda: date(2029, 1, 1))
    tones = {pair.key: pair.tone for pair in talk.pairs(premises.detail(demo_office, id_of(demo_office, "DEMO-P01")))}
    assert tones["lease"] == "crit"
    back = {pair.key: pair.tone for pair in talk.pairs(premises.detail(demo_office, id_of(demo_office, "DEMO-P02")))}
    assert back["lease"] == ""


def test_links_lead_to_where_they_say(demo_office: Office) -> None:
    talk = PremisesFigures(Words("en"), lambda: DAY)
    detail = premises.detail(demo_office, id_of(demo_office, "DEMO-P01"))
    assert talk.address(detail, "arrangement").startswith("arrangements?id=")
    assert talk.address(detail, "compound0") == f"premises?id={id_of(demo_office, 'DEMO-P03')}"
    assert talk.address(detail, "unknown") == "premises"


def test_an_agreement_says_what_is_left(demo_office: Office) -> None:
    talk = AgreementFigures(Words("en"), lambda: DAY)
    pairs = talk.pairs(procurement.agreement(demo_office, id_of(demo_office, "UNOPS-LTA-0451")))
    found = told(pairs)
    assert (found["ordered"], found["left"]) == ("USD 490,000.00 · 82 %", "USD 110,000.00")
    assert {pair.key: pair.tone for pair in pairs}["left"] == "att"
    ended = talk.pairs(procurement.agreement(demo_office, id_of(demo_office, "UNDP-LTA-0117")))
    assert {pair.key: pair.tone for pair in ended}["last"] == "crit"


def test_a_reliance_names_both(demo_office: Office) -> None:
    talk = RecognitionFigures(Words("en"), lambda: DAY)
    found = told(talk.pairs(procurement.recognition(demo_office, id_of(demo_office, "MRR"))))
    assert found["relied_on"] == "WFP · World Food Programme"
    assert found["value"] == "—"
