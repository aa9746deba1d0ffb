"""Every refusal of a template is a sentence with a way out."""

import pytest

from commonservices.reports.templates.refusals import SAID, refused, some


@pytest.mark.parametrize("key", SAID)
def test_every_refusal_ends_as_a_sentence_and_says_what_to_do(key):
    sentence, advice = SAID[key]
    assert sentence.endswith(".")
    assert advice.endswith(".")


def test_a_refusal_fills_its_words():
    assert refused("template_no_sheet", "x", name="a.xlsx", sheet="B", choices="C").message == (
        "a.xlsx has no sheet “B”."
    )
    assert some(list(range(20)), 3) == "0, 1, 2 …"
