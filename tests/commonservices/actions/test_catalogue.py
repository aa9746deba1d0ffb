"""Kinds of service that an office adds: given a code, offered, used, never renamed, retired and readable for ever."""

from __future__ import annotations

from datetime import date
from typing import Any
from uuid import UUID

import pytest

from commonservices.actions import catalogue, shared_services, undo
from commonservices.domain import codelists
from commonservices.domain.own_catalogue import LIST, OwnCatalogueItem, item_id
from commonservices.domain.shared_services import SharedService
from commonservices.errors import Known, RuleBroken
from commonservices.office import Office
from commonservices.queries.catalogue import own_item, own_items
from commonservices.queries.listing import services
from commonservices.store.lists import ListFilter
from tests.builders import a_service, record

COLD = {"line": "LOG", "name_en": "Shared cold store", "name_fr": "Chambre froide", "unit": "m2-month"}
CODE = "X-UNEXAM-01"


def refused(act: Any, *args: Any, **named: Any) -> tuple[str, str]:
    with pytest.raises(RuleBroken) as caught:
        act(*args, **named)
    return caught.value.rule, caught.value.field


def cold(office: Office, **values: Any) -> UUID:
    return catalogue.add(office, COLD | values).id


def used(office: Office) -> UUID:
    """Add a kind of service and one service of it."""
    id = cold(office)
    a_service(office, catalogue_code=CODE, name_en="Cold store at the port")
    return id


def test_a_kind_gets_the_next_code_of_the_office_and_counts_as_a_code_of_the_list(office: Office) -> None:
    before = codelists.edition(LIST)
    assert CODE not in codelists.load(LIST)
    made = catalogue.add(office, COLD)
    assert (made.reference, made.id) == (CODE, item_id(CODE))
    assert codelists.load(LIST).label(CODE, "fr") == "Chambre froide"
    assert codelists.load(LIST).codes[-1] == CODE
    assert codelists.edition(LIST) > before
    assert catalogue.add(office, COLD | {"name_en": "Shared freezer", "name_fr": ""}).reference == "X-UNEXAM-02"


def test_a_copy_of_the_register_that_has_a_letter_numbers_by_itself(office: Office) -> None:
    office.letter = "B"
    assert catalogue.add(office, COLD).reference == "X-UNEXAM-B01"


def test_a_service_is_logged_under_it_found_by_its_line_and_takes_its_unit(office: Office) -> None:
    used(office)
    (held,) = services(office, ListFilter(lines=frozenset({"LOG"})))
    assert (held.service.catalogue_code, held.listed.line) == (CODE, "LOG")
    assert codelists.catalogue_item(CODE) == codelists.CatalogueItem(
        CODE, "LOG", "Shared cold store", "Chambre froide", "m2-month", ""
    )


def test_what_nobody_added_is_no_code(office: Office) -> None:
    with pytest.raises(RuleBroken, match="not in the list"):
        a_service(office, catalogue_code="X-UNEXAM-09")


@pytest.mark.parametrize(
    ("values", "rule", "field"),
    [
        ({"name_en": ""}, "required", "name_en"),
        ({"unit": "barrel"}, "unknown_code", "unit"),
        ({"line": "ZZZ"}, "unknown_code", "line"),
        ({"retired_on": "2026-10-01"}, "fixed_field", "retired_on"),
        ({"name_en": "Joint long-term agreements (lead-agency model)"}, "catalogue_named", "name_en"),
    ],
)
def test_a_kind_that_cannot_be_kept_is_refused(office: Office, values: Any, rule: str, field: str) -> None:
    assert refused(catalogue.add, office, COLD | values) == (rule, field)
    assert own_items(office) == ()


def test_the_same_name_twice_is_refused_in_any_language_and_in_small_letters(office: Office) -> None:
    cold(office)
    assert refused(cold, office, name_en="chambre FROIDE", name_fr="")[0] == "catalogue_named"


def test_names_are_corrected_until_a_service_uses_the_kind(office: Office) -> None:
    id = cold(office)
    catalogue.set_item(office, id, {"name_en": "Shared cold room"})
    assert codelists.load(LIST).label(CODE) == "Shared cold room"
    a_service(office, catalogue_code=CODE)
    assert refused(catalogue.set_item, office, id, {"name_en": "Freezer"}) == ("catalogue_used", "name_en")
    catalogue.set_item(office, id, {"name_es": "Cámara fría", "method": "EQUAL"})
    assert codelists.load(LIST).label(CODE, "es") == "Cámara fría"


def test_code_and_line_never_change(office: Office) -> None:
    id = cold(office)
    assert refused(catalogue.set_item, office, id, {"code": "X-UNEXAM-07"}) == ("fixed_field", "code")
    assert refused(catalogue.set_item, office, id, {"line": "PRO"}) == ("fixed_field", "line")


def test_a_retired_kind_is_offered_no_more_and_what_names_it_stays_readable(office: Office) -> None:
    id = used(office)
    catalogue.retire(office, id, "now a shipped kind", follows="pro-01")
    found = codelists.load(LIST)[CODE]
    assert (found.retired, found.successor) == (True, "PRO-01")
    assert CODE not in {each.code for each in codelists.load(LIST).active()}
    (held,) = services(office, ListFilter())
    shared_services.set_fields(office, held.service.id, {"notes": "still here"})
    assert record(office, SharedService, held.service.id).catalogue_code == CODE
    with pytest.raises(RuleBroken, match="no longer used"):
        a_service(office, catalogue_code=CODE)
    row = own_item(office, CODE.lower())
    assert (row.retired_on, row.retire_reason, row.follows, row.used) == (
        date(2026, 10, 1), "now a shipped kind", "PRO-01", 1,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("reason", "named", "rule", "field"),
    [
        (" ", {}, "reason_missing", "retire_reason"),
        ("x", {"on": "2026-10-02"}, "day_in_future", "retired_on"),
        ("x", {"follows": CODE}, "unknown_code", "follows"),
        ("x", {"follows": "nothing"}, "unknown_code", "follows"),
    ],
)
def test_retiring_needs_a_reason_a_past_day_and_a_code_there_is(
    office: Office, reason: str, named: Any, rule: str, field: str
) -> None:
    assert refused(catalogue.retire, office, cold(office), reason, **named) == (rule, field)


def test_it_is_retired_once_and_taken_back_once(office: Office) -> None:
    id = cold(office)
    assert refused(catalogue.restore, office, id)[0] == "catalogue_in_use"
    catalogue.retire(office, id, "x")
    assert refused(catalogue.retire, office, id, "x")[0] == "catalogue_retired"
    catalogue.restore(office, id)
    kept: OwnCatalogueItem = record(office, OwnCatalogueItem, id)
    assert (kept.retired_on, kept.retire_reason, kept.follows) == (None, "", "")
    assert not codelists.load(LIST)[CODE].retired


def test_adding_is_undone_unless_a_service_names_the_kind_and_its_number_is_not_given_again(office: Office) -> None:
    cold(office)
    undo.undo(office, undo.last(office).transaction)  # type: ignore[union-attr]
    assert CODE not in codelists.load(LIST)
    made = catalogue.add(office, COLD)
    assert made.reference == "X-UNEXAM-02"
    a_service(office, catalogue_code=made.reference)
    with pytest.raises(Known):
        undo.undo(office, made.changes.transaction)
    assert made.reference in codelists.load(LIST)


def test_a_register_that_is_closed_lends_its_kinds_no_longer(office: Office) -> None:
    cold(office)
    assert CODE in codelists.load(LIST)
    office.close(backup=False)
    assert CODE not in codelists.load(LIST)
