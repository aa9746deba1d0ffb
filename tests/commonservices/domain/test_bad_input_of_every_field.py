"""What cannot be kept is refused for every field there is, naming the field, the text and an example."""

from __future__ import annotations

from collections.abc import Iterator

from commonservices.domain.checks import check_value
from commonservices.domain.fields import Field, Kind
from commonservices.domain.reading import WORD_LENGTH, read_value
from commonservices.domain.records import record_types
from commonservices.domain.sentences import label_of, shortened
from commonservices.errors import RuleBroken

FRANC = "XAF"
"""A currency without cents."""

BAD: dict[Kind, tuple[tuple[str, str], ...]] = {
    Kind.TEXT: (
        ("bell\x07", "control_character"),
        ("nul\0", "control_character"),
        ("a\u202eb", "direction_control"),
        ("one\ntwo", "line_break"),
    ),
    Kind.LONG_TEXT: (
        ("bell\x07", "control_character"),
        ("nul\0", "control_character"),
        ("a\u2067b", "direction_control"),
    ),
    Kind.CODE: (("NO_SUCH_CODE", "unknown_code"),),
    Kind.CODE_SET: (("NO_SUCH_CODE", "unknown_code"),),
    Kind.DATE: (
        ("31/02/2027", "no_such_day"),
        ("03/04/2027", "ambiguous_date"),
        ("soon", "not_a_date"),
        ("3026-01-01", "year_out_of_range"),
    ),
    Kind.MONTH: (("2026-13", "not_a_month"), ("soon", "not_a_month")),
    Kind.INTEGER: (("1.5", "not_whole"), ("many", "not_a_number"), ("9" * 30, "number_too_large")),
    Kind.FLAG: (("perhaps", "not_yes_or_no"),),
    Kind.AMOUNT: (
        ("10.5", "too_many_decimals_for_currency"),
        ("a lot", "not_a_number"),
        ("1,500", "ambiguous_number"),
        ("9" * 30, "number_too_large"),
    ),
    Kind.SCALED: (("a lot", "not_a_number"), ("0.123456789123", "too_many_decimals"), ("9" * 30, "number_too_large")),
    Kind.REFERENCE: (("the clinic", "not_an_identifier"),),
    Kind.REFERENCE_SET: (("the clinic", "not_an_identifier"),),
    Kind.MOMENT: (("soon", "wrong_kind"),),
    Kind.DIGEST: (("the clinic", "wrong_kind"),),
}


def typed() -> Iterator[tuple[str, Field, str, str]]:
    """Give each field, once where records declare it alike, with each text it cannot take and the rule that breaks."""
    alike: set[tuple[object, ...]] = set()
    for kind in record_types().values():
        for field in kind.fields:
            declared = (field.name, field.kind, field.code_list, field.length, field.places, field.minimum)
            if declared in alike:
                continue
            alike.add(declared)
            texts = list(BAD[field.kind])
            if field.kind in {Kind.TEXT, Kind.LONG_TEXT}:
                texts.append(("x" * ((field.length or WORD_LENGTH) + 1), "too_long"))
            for text, rule in texts:
                if rule != "unknown_code" or field.code_list:
                    yield kind.name, field, text, rule


def read(field: Field, text: str) -> object:
    """Read a text as a form does; an amount is in francs."""
    return read_value(field, text, currency=FRANC if field.kind is Kind.AMOUNT else "")


def amiss(field: Field, text: str, rule: str) -> str:
    """Say what is amiss with the refusal of a text; nothing where it is refused as it should be."""
    try:
        return f"is taken as {read(field, text)!r}"
    except RuleBroken as refused:
        broken = refused
    if (broken.rule, broken.field, broken.value) != (rule, field.name, text):
        return f"is {broken.rule} of {broken.field}, and {broken.value!r} is given back"
    said = broken.message
    if label_of(field.name) not in said or shortened(text) not in said or not said.endswith("."):
        return f"is not named: {said}"
    example = broken.params["example"]
    if example not in said and field.kind is not Kind.DATE:
        return f"has no example: {said}"
    if field.kind is not Kind.DIGEST:
        check_value(field, read(field, example.strip("“”")))
    return ""


def test_every_field_names_itself_what_was_typed_and_an_example_it_takes() -> None:
    assert set(BAD) == set(Kind)
    tried = list(typed())
    assert len(tried) > 1000
    wrong = [(record, field.name, text[:20], amiss(field, text, rule)) for record, field, text, rule in tried]
    assert [each for each in wrong if each[-1]] == []
