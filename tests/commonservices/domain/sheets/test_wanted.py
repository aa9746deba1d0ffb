"""Every field of the register says what is wanted of a column that fills it."""

import pytest

from commonservices.domain.fields import Field, Kind
from commonservices.domain.sheets.wanted import BLANK, Content, Read, wanted_of


@pytest.mark.parametrize(
    ("field", "content"),
    [
        (Field("amount", 1, Kind.AMOUNT), Content.MONEY),
        (Field("support_percent", 2, Kind.SCALED, places=4), Content.PERCENT),
        (Field("quantity", 3, Kind.SCALED, places=2), Content.DECIMAL),
        (Field("kind", 4, Kind.CODE, code_list="currencies"), Content.CHOICE),
        (Field("words", 5, Kind.CODE_SET), Content.TEXT),
        (Field("id", 6, Kind.REFERENCE), Content.CODE),
    ],
)
def test_every_field_of_the_register_says_what_is_wanted_of_its_column(field, content):
    assert wanted_of(field).content is content


def test_the_limits_of_a_field_go_along_with_it():
    wanted = wanted_of(Field("quantity", 3, Kind.SCALED, places=4, minimum=0, maximum=9), places=2)
    assert (wanted.places, wanted.minimum, wanted.maximum) == (2, 0, 9)
    assert wanted_of(Field("note", 7, Kind.LONG_TEXT, length=50)).long


def test_a_cell_that_waits_for_an_answer_is_not_blank():
    assert BLANK.blank
    assert not Read(question="q").blank
