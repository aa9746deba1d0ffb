"""Words for codes, rules, acts, flags and faults."""

from datetime import date

import pytest
from PySide6.QtWidgets import QApplication

from commonservices.domain import codelists, sentences
from commonservices.domain.money import Money
from commonservices.domain.records import record_types
from commonservices.errors import Known, RuleBroken
from ui import labels
from ui.kit.shapes import SHAPES
from ui.translators import Translators
from ui.wording import acts, flags
from ui.words import Words

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def words() -> Words:
    return Words("en")


def test_codes_have_the_label_of_the_language() -> None:
    assert Words("fr").code("arrangement_states", "DRAFT") == "Projet"
    assert Words("en").state("DRAFT") == "Draft"
    assert Words("ar").flag("EXPIRING") != "EXPIRING"


def test_an_unknown_code_or_list_is_shown_as_it_is(words: Words) -> None:
    assert words.code("arrangement_states", "NEVER") == "NEVER"
    assert words.code("no_such_list", "SOME_CODE") == "Some code"
    assert words.code("arrangement_states", "") == ""


def test_only_codes_in_use_are_offered(words: Words) -> None:
    offered = words.choices("arrangement_states")
    assert len(offered) == len(codelists.load("arrangement_states").active())
    assert offered[0] == ("DRAFT", "Draft")


def test_every_state_and_flag_has_a_shape(words: Words) -> None:
    for code in codelists.load("arrangement_states").codes:
        assert words.mark(code) in SHAPES
    for code in codelists.load("derived_flags").codes:
        assert words.mark(code) in SHAPES


def test_fields_are_named_in_words(words: Words) -> None:
    assert words.field("title_en") == "Title (English)"
    assert words.field("") == ""


def test_every_kind_of_record_has_a_name() -> None:
    for kind in record_types():
        assert kind in acts.KINDS, kind


def test_a_changed_field_is_named_in_the_act(words: Words) -> None:
    assert words.act("field_set", field="title_en") == "Title (English) changed"
    assert words.act("field_set") == "Field changed"
    assert words.act("something_new") == "Something new"
    assert words.kind("arrangement") == "Arrangement"
    assert words.kind("unheard_of") == "Unheard of"


def test_a_refusal_is_said_with_its_field_and_value(words: Words) -> None:
    broken = sentences.refusal("not_a_date", "effective_on", "31/02", {"example": "28 Feb 2026"})
    assert words.rule(broken) == broken.message
    assert "31/02" in words.rule(broken)


def test_days_in_a_refusal_are_written_as_the_language_does(words: Words) -> None:
    broken = sentences.refusal(
        "ends_before_start",
        "expiry_on",
        params={
            "end": date(2026, 9, 30),
            "start": date(2026, 10, 1),
            "other": "Start date",
            "example": date(2026, 10, 2),
        },
    )
    assert "30 September 2026" in words.rule(broken)
    assert "1 October 2026" in words.rule(broken)


@pytest.mark.parametrize(
    ("field", "example", "said"),
    [
        ("legal_basis", "FR_105_11", "for example Financial rule 105.11"),
        ("type", "MOU_CS", "for example Common services MOU"),
        ("currency", "USD", "for example USD"),
        ("title_en", "Shared clinic", "for example Shared clinic"),
        ("owner_person_id", sentences.ANY_RECORD, "a name or a reference that is on record"),
    ],
)
def test_what_is_missing_is_asked_for_as_a_person_would_enter_it(
    words: Words, field: str, example: str, said: str
) -> None:
    assert said in words.rule(sentences.refusal("required", field, "", {"example": example}))


def test_a_role_that_nobody_holds_leads_to_where_roles_are_declared(words: Words) -> None:
    params = {"day": date(2026, 11, 22), "choices": "APPROVER, FINANCE"}
    vacant = words.rule(sentences.refusal("role_not_held", "", "Clerk", {**params, "holders": sentences.NOBODY}))
    assert "nobody holds on 22 November 2026: Approver, Finance" in vacant
    held = words.rule(sentences.refusal("role_not_held", "", "Clerk", {**params, "holders": "Chief"}))
    assert held.endswith("Those who do: Chief.")


def test_a_rule_without_words_or_with_missing_ones_keeps_its_own_sentence(words: Words) -> None:
    assert words.rule(RuleBroken("never_heard", "Its own sentence.")) == "Its own sentence."
    assert words.rule(RuleBroken("ends_before_start", "Its own sentence.")) == "Its own sentence."


def test_faults_of_the_world_name_the_file_and_the_way_out(words: Words) -> None:
    fault = Known("store_missing", "There is no store at {path}.", advice="Look for {path}.", path="/data/office.csdb")
    assert words.known(fault) == ("There is no store at /data/office.csdb.", "Look for /data/office.csdb.")
    assert words.known(Known("unheard", "What happened.", advice="Do this.")) == ("What happened.", "Do this.")


def test_a_fault_names_kinds_of_records_by_their_names(words: Words) -> None:
    fault = Known("still_used", "A {kind} needs the {target}.", kind="arrangement party", target="document")
    assert words.known(fault)[0] == "A Party needs the Document."


def test_flags_are_sentences_with_their_day(words: Words) -> None:
    assert (
        words.flag_sentence("EXPIRING", due=date(2026, 12, 31))
        == "It ends on 31 December 2026. Renew it or let it end."
    )
    assert words.flag_sentence("UNPAPERED") == "Services run without a valid arrangement."
    assert words.flag_sentence("CEILING_HIT", due=date(2026, 12, 31)) == "The ceiling is reached. Raise it or stop."
    assert words.flag_sentence("LATE_DECISION", since=date(2026, 7, 20), due=date(2026, 8, 2)) == (
        "The decision is late since 20 July 2026. Decide now."
    )
    assert words.flag_sentence("NEW_FLAG") == "NEW_FLAG"


def test_every_flag_of_the_list_has_a_sentence() -> None:
    for code in codelists.load("derived_flags").codes:
        assert code in flags.DATED or code in flags.UNDATED, code


def test_progress_says_what_and_how_far(words: Words) -> None:
    assert words.progress("usage", 140, 2120) == "Monthly usage: 140 of 2,120"
    assert words.progress("usage", 140, 0) == "Monthly usage"
    assert words.progress("sheet_cover", 1, 2) == "Sheet cover: 1 of 2"


def test_texts_that_stand_elsewhere_are_offered_for_translation() -> None:
    borrowed = list(labels.borrowed_texts())
    assert ("Fields", "Title (English)") in borrowed
    assert ("Rules", sentences.MESSAGES["required"]) in borrowed
    assert len(borrowed) == len(set(borrowed))


@pytest.mark.parametrize(
    ("language", "balance"),
    [("en", "KWD 1,234.567"), ("fr", "1\u202f234,567 KWD"), ("ar", "\u2066KWD 1,234.567\u2069")],
)
def test_an_amount_in_a_refusal_is_written_as_the_window_writes_it(
    qapp: QApplication, language: str, balance: str
) -> None:
    given = {"bill": "B-1", "value": Money(250_000_000, "KWD"), "balance": Money(1_234_567, "KWD")}
    translators = Translators(qapp)
    translators.use(language)
    try:
        said = Words(language).rule(sentences.refusal("above_balance", "amount", params=given))
    finally:
        translators.use("")
    assert balance in said
