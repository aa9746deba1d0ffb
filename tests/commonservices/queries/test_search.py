"""Finding records by words."""

from dataclasses import replace

import pytest

from commonservices.actions import premises
from commonservices.domain.bills import Bill
from commonservices.queries import search
from tests.builders import an_arrangement, an_office


@pytest.mark.parametrize("words", ["energie", "ÉNERGIE", "énerg", "lukasz", "mudhakkira مذكرة"[11:], "PAM"])
def test_words_find_folded_forms(tmp_path, words):
    with an_office(tmp_path) as office:
        made = an_arrangement(office, title_en="Łukasz", title_fr="Énergie du camp", purpose="مُذَكِّرَة تفاهم")
        assert made.id in {hit.id for hit in search.find(office, words)}


def test_nothing_typed_finds_nothing(demo_office):
    assert search.find(demo_office, "  ") == []
    assert search.find(demo_office, "zzzzqqq") == []


def test_services_and_entities_are_found_too(demo_office):
    kinds = {hit.kind for hit in search.find(demo_office, "un")}
    assert "entity" in kinds
    assert {hit.reference for hit in search.find(demo_office, "diesel")} >= {"DEMO-S19"}


@pytest.mark.parametrize(
    ("words", "kind", "references"),
    [
        ("logistics alpha", "premises", ["DEMO-P03"]),
        ("brav", "premises", ["DEMO-P04"]),
        ("demo-p0", "premises", ["DEMO-P01", "DEMO-P02", "DEMO-P03", "DEMO-P04"]),
        ("VEHICLE parts", "long_term_agreement", ["UNOPS-LTA-0451"]),
        ("lta 2208", "long_term_agreement", ["UNICEF-LTA-2208"]),
        ("vehicle zzz", "long_term_agreement", []),
        ("demo-pool nosuchword", "cost_pool", []),
    ],
)
def test_premises_and_agreements_are_found_by_the_beginnings_of_their_words(demo_office, words, kind, references):
    hits = [hit for hit in search.find(demo_office, words) if hit.kind == kind]
    assert [hit.reference for hit in hits] == references
    assert all(hit.title for hit in hits)
    assert search.named(demo_office, kind, [hit.id for hit in hits]) == hits


def test_premises_that_are_removed_are_found_no_more(demo_office):
    (hit,) = [each for each in search.find(demo_office, "demo-p04") if each.kind == "premises"]
    premises.remove(demo_office, hit.id)
    assert not [each for each in search.find(demo_office, "demo-p04") if each.kind == "premises"]
    assert search.named(demo_office, "premises", [hit.id]) == []


def test_no_kind_crowds_the_others_out(demo_office):
    kinds = [hit.kind for hit in search.find(demo_office, "demo", limit=10)]
    assert len(kinds) == 10
    assert {"arrangement", "shared_service", "premises"} <= set(kinds)
    assert kinds == sorted(kinds, key=search.KINDS.index)


def test_bills_are_found_by_the_beginning_of_their_reference_with_both_sides(demo_office):
    sides = {hit.reference: hit.id for code in ("WFP", "UNDP") for hit in search.find(demo_office, code)}
    with demo_office.work("bill_added") as work:
        for reference in ("DEMO-B952", "DEMO-B951", "DEMO-C951"):
            held = Bill(id=demo_office.new_id(), reference=reference)
            work.put(replace(held, from_entity_id=sides["WFP"], to_entity_id=sides["UNDP"]))
    found = [hit for hit in search.find(demo_office, "demo-b95") if hit.kind == "bill"]
    assert [(hit.reference, hit.title) for hit in found] == [("DEMO-B951", "WFP → UNDP"), ("DEMO-B952", "WFP → UNDP")]
    assert search.named(demo_office, "bill", [found[0].id]) == [found[0]]
    assert not [hit for hit in search.find(demo_office, "de") if hit.kind == "bill"]
