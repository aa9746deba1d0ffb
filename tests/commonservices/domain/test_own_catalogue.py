"""How codes of an office's own kinds of service are made, and how they stand in the code list."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from commonservices.domain import codelists
from commonservices.domain.fields import record_type
from commonservices.domain.own_catalogue import LIST, OwnCatalogueItem, as_code, item_id, next_code
from commonservices.domain.reading import find_code
from commonservices.domain.shared_services import SharedService
from commonservices.domain.sheets.choices import codes_named
from tests.commonservices.domain.declared import declared_lines, frozen_of


class Register:
    """Stands for an opened store."""


@pytest.fixture
def register() -> Iterator[Register]:
    made = Register()
    yield made
    codelists.lend(LIST, made, ())


def item(**values: object) -> OwnCatalogueItem:
    given = {"code": "X-UNEXAM-01", "line": "LOG", "name_en": "Ice plant", "name_fr": "Glacière", "unit": "kg"}
    return OwnCatalogueItem(id=item_id("X-UNEXAM-01"), **{**given, **values})  # type: ignore[arg-type]


def test_the_cells_are_those_a_released_journal_may_name() -> None:
    assert frozen_of(OwnCatalogueItem) == declared_lines(OwnCatalogueItem)


@pytest.mark.parametrize(
    ("taken", "letter", "code"),
    [
        ((), "", "X-UNEXAM-01"),
        (("X-UNEXAM-01", "X-UNEXAM-09", "X-OTHER-44"), "", "X-UNEXAM-10"),
        (("X-UNEXAM-99",), "", "X-UNEXAM-100"),
        (("X-UNEXAM-07", "X-UNEXAM-B02"), "B", "X-UNEXAM-B03"),
        (("X-UNEXAM-B02",), "", "X-UNEXAM-01"),
    ],
)
def test_the_next_code(taken: tuple[str, ...], letter: str, code: str) -> None:
    assert next_code("UNEXAM", taken, letter) == code


def test_the_same_code_is_the_same_record_in_every_copy() -> None:
    assert item_id("X-UNEXAM-01") == item_id("X-UNEXAM-01") != item_id("X-UNEXAM-02")


def test_what_a_register_lends_is_found_by_code_and_by_name_and_is_gone_with_it(register: Register) -> None:
    field = record_type(SharedService).by_name["catalogue_code"]
    assert find_code(field, "Ice plant") is None
    codelists.lend(LIST, register, (as_code(item()),))
    assert find_code(field, "ice PLANT") == find_code(field, "x-unexam-01") == "X-UNEXAM-01"
    assert codes_named(LIST, "glacière") == ("X-UNEXAM-01",)
    assert len(codelists.load(LIST)) == len(codelists.shipped(LIST)) + 1
    codelists.lend(LIST, register, ())
    assert find_code(field, "Ice plant") is None
    assert codelists.load(LIST) is codelists.shipped(LIST)


def test_a_shipped_code_is_never_replaced_and_two_registers_add_up(register: Register) -> None:
    other = Register()
    codelists.lend(LIST, register, (as_code(item()), as_code(item(code="LOG-01"))))
    codelists.lend(LIST, other, (as_code(item(code="X-OTHER-01")),))
    assert codelists.load(LIST).codes[-2:] == ("X-OTHER-01", "X-UNEXAM-01")
    assert codelists.load(LIST)["LOG-01"] is codelists.shipped(LIST)["LOG-01"]
    codelists.lend(LIST, other, ())
    assert codelists.load(LIST).codes[-1] == "X-UNEXAM-01"


def test_the_same_again_changes_nothing(register: Register) -> None:
    codelists.lend(LIST, register, (as_code(item()),))
    before = codelists.edition(LIST)
    codelists.lend(LIST, register, (as_code(item()),))
    assert codelists.edition(LIST) == before


def test_a_retired_one_stays_readable_and_names_what_replaces_it() -> None:
    code = as_code(item(retired_on=date(2026, 10, 1), follows="LOG-01"))
    assert (code.retired, code.successor, code.label("fr"), code.label("es")) == (
        True,
        "LOG-01",
        "Glacière",
        "Ice plant",
    )
    assert code.extra["service_line_code"] == "LOG"
