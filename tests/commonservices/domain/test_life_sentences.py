"""The rules of an arrangement's life have their sentences among all the others, each once."""

from commonservices.domain import sentences
from commonservices.domain.life_sentences import LIFE_MESSAGES


def test_every_rule_of_the_life_is_said_with_all_others():
    assert LIFE_MESSAGES.items() <= sentences.MESSAGES.items()


def test_a_refusal_of_signed_terms_offers_the_amendment():
    said = sentences.sentence("signed_terms", {"field": "Title", "value": "R-1"})
    assert said.startswith("Title: signed terms do not change. Amend the arrangement")
