"""Finding records by words."""

import pytest

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
