"""Words that name records: codes before other names, several meanings asked, none guessed."""

from __future__ import annotations

from uuid import UUID

from commonservices.domain.sheets.cells import Address
from commonservices.domain.sheets.plan import Question, Said
from commonservices.exchange.importing.names import Names
from commonservices.exchange.importing.targets import TARGETS
from tests.builders import entity
from tests.commonservices.exchange.importing.conftest import Held

PLACE = Address("S", 2, 2)
CONSUMER = TARGETS["usage"].columns()["consumer_id"]
SERVICE = TARGETS["usage"].columns()["service_id"]


def names(held: Held, **answers: str) -> Names:
    with held.office.engine.connect() as connection:
        return Names(connection, frozenset({"entity", "shared_service"}), answers)


def test_a_record_is_found_by_its_code_another_name_or_its_identifier(held: Held) -> None:
    known = names(held)
    for word in ("WFP", " wfp ", "PAM", str(entity("WFP"))):
        assert known.find(CONSUMER, word, PLACE) == entity("WFP")
    assert known.find(SERVICE, held.service_reference.lower(), PLACE) == held.service
    assert known.shown("shared_service", held.service) == held.service_reference


def test_a_reference_nearly_right_is_refused_and_the_right_one_is_told(held: Held) -> None:
    found = names(held).find(SERVICE, held.service_reference[:-1], PLACE)
    assert isinstance(found, Said)
    assert found.words["example"] == held.service_reference


def test_an_entity_nearly_right_is_asked_once_for_all_cells(held: Held) -> None:
    known = names(held)
    first, second = (known.find(CONSUMER, "UNICEFF", Address("S", row, 2)) for row in (2, 3))
    assert isinstance(first, Question)
    assert first is second
    assert list(known.questions) == ["code:consumer_id:uniceff"]


def test_an_answer_settles_it_and_none_of_them_refuses_it(held: Held) -> None:
    answers = {"code:consumer_id:uniceff": "UNICEF"}
    with held.office.engine.connect() as connection:
        known = Names(connection, frozenset({"entity"}), answers)
        none = Names(connection, frozenset({"entity"}), dict.fromkeys(answers, "none"))
    assert known.find(CONSUMER, "UNICEFF", PLACE) == entity("UNICEF")
    assert isinstance(none.find(CONSUMER, "UNICEFF", PLACE), Said)
    assert known.exactly("entity", "UNICEFF") is None
    assert isinstance(known.exactly("entity", "unicef"), UUID)


def test_a_word_that_is_no_record_and_looks_like_none_is_refused_with_an_example(held: Held) -> None:
    known = names(held)
    for word in ("Zzzzqqq 9000", "—", "12"):
        found = known.find(CONSUMER, word, PLACE)
        assert isinstance(found, Said), word
        assert found.key == "import_no_such_record"
        assert found.words["value"] == word
        assert found.words["example"] not in {"", None}
    assert known.questions == {}


def test_an_identifier_of_another_kind_of_record_names_nothing(held: Held) -> None:
    known = names(held)
    assert isinstance(known.find(CONSUMER, str(held.service), PLACE), Said)
    assert isinstance(known.find(SERVICE, str(entity("WFP")), PLACE), Said)


def test_blanks_accents_and_case_do_not_make_another_entity(held: Held) -> None:
    known = names(held)
    for word in ("unicef", "UNICEF ", "\tUnicef\n", "\u00a0UNICEF"):
        assert known.find(CONSUMER, word, PLACE) == entity("UNICEF"), repr(word)
    assert known.exactly("entity", "  wfp ") == entity("WFP")


def test_an_answer_that_is_no_choice_leaves_the_question_open(held: Held) -> None:
    with held.office.engine.connect() as connection:
        known = Names(connection, frozenset({"entity"}), {"code:consumer_id:uniceff": "WORLD BANK"})
    found = known.find(CONSUMER, "UNICEFF", PLACE)
    assert isinstance(found, Question)
    assert found.open
    assert found.choices[-1].key == "none"
    assert found.examples == ((PLACE, "UNICEFF"),)


def test_a_kind_that_was_not_looked_up_shows_nothing(held: Held) -> None:
    known = names(held)
    assert known.shown("premises", held.service) == ""
    assert known.shown("entity", "WFP") == ""
    assert known.every("premises") == {}
    assert known.every("shared_service") == {held.service: held.service_reference}
