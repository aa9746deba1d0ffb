"""What is said of a plan, in the words of the window."""

from __future__ import annotations

from uuid import UUID

import pytest

from commonservices.domain.sheets.cells import Address
from commonservices.domain.sheets.plan import Asked, ProposedCell, ProposedRow, Question, Said, Verdict
from commonservices.exchange.importing.names import BY_NAME
from commonservices.exchange.importing.targets import TARGETS
from commonservices.queries.history import Naming
from ui.imports.plan_words import PlanWords
from ui.words import Words

AT = Address("Use", 7, 2)
NOBODY = Naming({}, {}, {})


@pytest.fixture
def words() -> PlanWords:
    """The words in English."""
    return PlanWords(Words("en"))


def a_row(*cells: ProposedCell, **given: object) -> ProposedRow:
    return ProposedRow("Use!7", AT, Verdict.CHANGE, cells, **given)  # type: ignore[arg-type]


def test_a_sentence_of_the_plan_names_the_field_and_the_value(words: PlanWords) -> None:
    said = words.said(Said("sheet_not_a_number", {"field": "Quantity", "value": "abc", "example": "1234.5"}))
    assert said == "Quantity “abc” is not a number. A valid example is 1234.5."
    by_key = words.said(Said("return_only_shown", {"field": "name_en"}))
    assert by_key == "Name (English) is only shown on this sheet and is not changed by it."


def test_everything_that_can_be_imported_and_asked_has_words_of_its_own(words: PlanWords) -> None:
    named = {code: words.target(code) for code in TARGETS}
    assert [code for code, name in named.items() if name == code] == []
    asked = [words.asked(about) for about in Asked]
    assert len(set(asked)) == len(asked)


def test_a_row_is_called_by_its_reference_else_by_its_title_else_by_its_first_cells(words: PlanWords) -> None:
    cells = (ProposedCell("type", AT, "MOU_CS"), ProposedCell("title_en", AT, "Clinic"))
    assert words.named(a_row(*cells, reference="UNEXAM-1")).strip("\u2068\u2069") == "UNEXAM-1"
    assert words.named(a_row(*cells)).strip("\u2068\u2069") == "Clinic"
    assert words.named(a_row(cells[0])).strip("\u2068\u2069") == "MOU_CS"


def test_the_gist_of_a_row_is_why_it_is_refused_or_what_it_changes(words: PlanWords) -> None:
    refused = ProposedCell("quantity", AT, "abc", refused=Said("sheet_no_result"))
    assert words.gist(a_row(refused)).startswith("The formula of the cell has no stored result.")
    changed = [ProposedCell(name, AT, "x", before="a", after="b") for name in ("note", "unit", "role", "purpose")]
    assert words.gist(a_row(*changed)).endswith("and 1 more")


def test_members_of_a_new_record_are_shown_with_their_roles(words: PlanWords) -> None:
    who = UUID(int=7)
    cell = ProposedCell("parties", AT, "WHO", after=((who, "PROVIDER"),))
    naming = Naming({who: "WHO"}, {}, {})
    assert "WHO (Provider)" in words.became(("arrangement",), a_row(cell), cell, naming)
    here = ProposedCell("parties", AT, "WHO", before=frozenset({who}), after=frozenset({who}))
    assert words.became(("arrangement",), a_row(here, record=who), here, naming).strip("\u2068\u2069") == "WHO"


def test_a_changed_value_is_shown_from_what_to_what(words: PlanWords) -> None:
    cell = ProposedCell("note", AT, "late", before="", after="late")
    row = a_row(cell, record=UUID(int=1))
    assert words.became(("monthly_usage",), row, cell, NOBODY) == "nothing → late"
    gone = ProposedCell("unheard_of", AT, "", after=None)
    assert words.became(("monthly_usage",), a_row(gone), gone, NOBODY) == "nothing"


def test_an_amount_is_shown_in_units_of_its_currency(words: PlanWords) -> None:
    cell = ProposedCell("ceiling_amount", AT, "1 250,50", before=100_000, after=125_050, currency="USD")
    fresh = words.became(("arrangement_version",), a_row(cell), cell, NOBODY)
    assert fresh.replace("\u00a0", " ") == "USD 1,250.50"
    known = words.became(("arrangement_version",), a_row(cell, record=UUID(int=1)), cell, NOBODY)
    assert "1,000.00 → " in known


def test_a_heading_stays_as_its_sender_wrote_it_and_a_field_has_its_name(words: PlanWords) -> None:
    asked = Question("quantity:start date", Asked.CODE, "Use", "Start date", (), ())
    assert "Start date" in words.column(asked)
    assert "Lead entity" in words.column(Question(f"{BY_NAME}lead:x", Asked.CODE, "Use", "Lead entity", (), ()))


def test_a_code_that_may_be_meant_is_named_in_the_words_of_the_window() -> None:
    said = Said("sheet_code_choice", {"code": "MOU_CS", "label": "?", "code_list": "arrangement_types"})
    assert PlanWords(Words("en")).said(said) == "It means MOU_CS, Common services MOU."
