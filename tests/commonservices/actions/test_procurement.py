"""Agreements, their users and orders, and reliances, each act by itself."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest

from commonservices.actions import procurement as acts
from commonservices.actions import undo
from commonservices.domain.must_haves import FIVE_CONDITIONS
from commonservices.domain.procurement import CallOff, LongTermAgreement, LongTermAgreementUse, Reliance
from commonservices.errors import RuleBroken
from commonservices.office import Office
from commonservices.store.rows import fetch
from tests.builders import entity

VALUES = {
    "reference": "LTA-7",
    "vendor": "Vendor",
    "starts_on": date(2020, 1, 1),
    "ends_on": date(2040, 12, 31),
    "ceiling_amount": "1000",
    "currency": "USD",
    "open_to_others": True,
}


def every(office: Office, cls: type[Any]) -> tuple[Any, ...]:
    with office.engine.connect() as connection:
        return fetch(connection, cls)


def logged(office: Office, **values: Any) -> UUID:
    return acts.add_agreement(office, {"holder_id": entity("UNICEF")} | VALUES | values).id


def refused(act: Any, *args: Any, **values: Any) -> RuleBroken:
    with pytest.raises(RuleBroken) as caught:
        act(*args, **values)
    return caught.value


def test_an_agreement_is_logged_under_the_reference_of_its_holder(office: Office, last_act: Any) -> None:
    logged(office)
    held = every(office, LongTermAgreement)[0]
    assert (held.reference, held.ceiling_amount, held.holder_id) == ("LTA-7", 100_000, entity("UNICEF"))
    assert last_act()[:2] == ("agreement_added", "LTA-7")
    broken = refused(logged, office)
    assert (broken.rule, broken.params["example"]) == ("duplicate_reference", "LTA-7-2")


@pytest.mark.parametrize(
    ("values", "rule", "field"),
    [
        ({"holder_id": None}, "required", "holder_id"),
        ({"vendor": ""}, "required", "vendor"),
        ({"ends_on": date(2019, 1, 1)}, "ends_before_start", "ends_on"),
        ({"extension_end_on": date(2030, 1, 1)}, "ends_before_start", "extension_end_on"),
        ({"reference": "two words"}, "malformed_reference", "reference"),
        ({"ceiling_amount": "-5"}, "too_small", "ceiling_amount"),
        ({"catalogue_codes": "NONE-99"}, "unknown_code", "catalogue_codes"),
    ],
)
def test_bad_agreements_are_refused(office: Office, watch: Any, values: dict[str, Any], rule: str, field: str) -> None:
    before = watch()
    broken = refused(logged, office, **values)
    assert (broken.rule, broken.field) == (rule, field)
    assert before.unchanged()


def test_an_agreement_is_changed_and_keeps_its_currency_once_orders_stand(office: Office) -> None:
    above = logged(office)
    acts.set_agreement(office, above, {"ceiling_amount": "2000.50"}, "Raised")
    assert every(office, LongTermAgreement)[0].ceiling_amount == 200_050
    acts.call_off(office, above, entity("UNICEF"), {"ordered_on": date(2026, 1, 5), "amount": "10"})
    assert refused(acts.set_agreement, office, above, {"currency": "EUR"}).rule == "call_off_currency"


def test_an_agreement_is_removed_with_all_that_belongs_to_it(office: Office) -> None:
    above = logged(office)
    acts.add_use(office, above, entity("WFP"), {})
    acts.call_off(office, above, entity("WFP"), {"ordered_on": date(2026, 1, 5), "amount": "10"})
    changes = acts.remove_agreement(office, above)
    kinds = (LongTermAgreement, LongTermAgreementUse, CallOff)
    assert not any(every(office, cls) for cls in kinds)
    undo.undo(office, changes.transaction or b"")
    assert [len(every(office, cls)) for cls in kinds] == [1, 1, 1]


# --- users ------------------------------------------------------------------------------------------------------------


def test_a_use_is_approved_once_all_its_points_are_settled(office: Office, last_act: Any) -> None:
    use = acts.add_use(office, logged(office), entity("WFP"), {"justification": "Cheaper"}).id
    broken = refused(acts.approve_use, office, use, "Chief")
    assert (broken.rule, broken.params["count"]) == ("use_not_ready", "5")
    for name in FIVE_CONDITIONS[:3]:
        acts.set_use(office, use, {name: True})
    assert refused(acts.approve_use, office, use, "Chief").params["count"] == "2"
    assert last_act()[:2] == ("use_set", "LTA-7 · WFP")


def test_a_paper_stands_behind_each_consent(office: Office, tmp_path: Any) -> None:
    from commonservices.actions.documents import attach
    from commonservices.domain.arrangements import Document

    above = logged(office)
    letter = tmp_path / "letter.txt"
    letter.write_text("We agree.")
    attach(office, "long_term_agreement", above, letter, "CONSENT_LETTER")
    paper = every(office, Document)[0].id
    use = acts.add_use(office, above, entity("WFP"), {"justification": "Cheaper"}).id
    acts.set_use(office, use, dict.fromkeys(FIVE_CONDITIONS, True))
    assert refused(acts.approve_use, office, use, "Chief").params["count"] == "2"
    acts.set_use(office, use, {"holder_document_id": paper, "supplier_document_id": paper})
    changes = acts.approve_use(office, use, "Chief")
    held = every(office, LongTermAgreementUse)[0]
    assert (held.approved_by, held.approved_on) == ("Chief", office.clock.today())
    undo.undo(office, changes.transaction or b"")
    assert every(office, LongTermAgreementUse)[0].approved_on is None


def test_users_are_others_and_each_is_there_once(office: Office) -> None:
    above = logged(office)
    assert refused(acts.add_use, office, above, None, {}).field == "user_id"
    assert refused(acts.add_use, office, above, entity("UNICEF"), {}).rule == "used_by_holder"
    acts.add_use(office, above, entity("WFP"), {"value": "250"})
    assert every(office, LongTermAgreementUse)[0].value == 25_000
    assert refused(acts.add_use, office, above, entity("WFP"), {}).rule == "user_twice"


def test_a_use_with_orders_stays_on_record(office: Office) -> None:
    above = logged(office)
    use = acts.add_use(office, above, entity("WFP"), {}).id
    made = acts.call_off(office, above, entity("WFP"), {"ordered_on": date(2026, 1, 5), "amount": "10"}).id
    assert every(office, CallOff)[0].use_id == use
    assert refused(acts.remove_use, office, use).rule == "use_in_force"
    acts.remove_call_off(office, made)
    acts.remove_use(office, use)
    assert every(office, LongTermAgreementUse) == ()


# --- orders -----------------------------------------------------------------------------------------------------------


def test_an_order_is_in_the_currency_of_the_agreement(office: Office, last_act: Any) -> None:
    above = logged(office)
    acts.call_off(office, above, entity("UNICEF"), {"ordered_on": "5 January 2026", "amount": "10.50"})
    held = every(office, CallOff)[0]
    assert (held.amount, held.currency, held.ordered_on) == (1050, "USD", date(2026, 1, 5))
    assert last_act()[:2] == ("call_off_added", "LTA-7 · UNICEF")
    values = {"ordered_on": date(2026, 1, 5), "amount": "10", "currency": "EUR"}
    assert refused(acts.call_off, office, above, entity("UNICEF"), values).rule == "call_off_currency"


@pytest.mark.parametrize(
    ("who", "values", "rule"),
    [
        ("UNICEF", {"amount": "0"}, "not_above"),
        ("UNICEF", {"amount": "1000.01"}, "call_off_over_ceiling"),
        ("UNICEF", {"ordered_on": date(2019, 12, 31)}, "call_off_outside"),
        ("UNICEF", {"ordered_on": None}, "required"),
        ("WFP", {}, "not_a_user"),
    ],
)
def test_bad_orders_are_refused(office: Office, watch: Any, who: str, values: dict[str, Any], rule: str) -> None:
    above = logged(office)
    before = watch()
    given = {"ordered_on": date(2026, 1, 5), "amount": "10"} | values
    assert refused(acts.call_off, office, above, entity(who), given).rule == rule
    assert before.unchanged()


def test_an_order_above_the_ceiling_is_taken_with_a_note_and_corrected_later(office: Office) -> None:
    above = logged(office)
    given = {"ordered_on": date(2026, 1, 5), "amount": "1500", "note": "The holder agreed"}
    made = acts.call_off(office, above, entity("UNICEF"), given).id
    acts.set_call_off(office, made, {"amount": "900", "note": ""})
    assert every(office, CallOff)[0].amount == 90_000
    assert refused(acts.set_call_off, office, made, {"amount": "1001"}).rule == "call_off_over_ceiling"


def test_an_order_of_tomorrow_is_refused(office: Office) -> None:
    above = logged(office)
    given = {"ordered_on": office.clock.today() + timedelta(1), "amount": "1"}
    assert refused(acts.call_off, office, above, entity("UNICEF"), given).rule == "day_in_future"


# --- mutual recognition -----------------------------------------------------------------------------------------------

RELIANCE = {
    "area": "HR",
    "object_kind": "ROSTER",
    "object_name": "Roster of drivers",
    "relied_on_day": date(2026, 1, 5),
}


def relied(office: Office, **values: Any) -> UUID:
    pair = {"relying_id": entity("WFP"), "relied_on_id": entity("UNICEF")}
    return acts.add_reliance(office, pair | RELIANCE | values).id


def test_a_reliance_is_recorded_without_any_signature(office: Office, last_act: Any) -> None:
    made = relied(office)
    assert last_act()[:2] == ("reliance_added", "WFP · UNICEF")
    acts.set_reliance(office, made, {"exception_reason": "Signs next month", "value": "12.5"})
    held = every(office, Reliance)[0]
    assert (held.exception_reason, held.value) == ("Signs next month", 1250)
    changes = acts.remove_reliance(office, made)
    assert every(office, Reliance) == ()
    undo.undo(office, changes.transaction or b"")
    assert len(every(office, Reliance)) == 1


@pytest.mark.parametrize(
    ("values", "rule", "field"),
    [
        ({"relying_id": None}, "required", "relying_id"),
        ({"relied_on_id": entity("WFP")}, "relies_on_itself", "relied_on_id"),
        ({"area": ""}, "required", "area"),
        ({"object_name": ""}, "required", "object_name"),
        ({"relied_on_day": date(2090, 1, 1)}, "day_in_future", "relied_on_day"),
    ],
)
def test_bad_reliances_are_refused(office: Office, watch: Any, values: dict[str, Any], rule: str, field: str) -> None:
    before = watch()
    broken = refused(relied, office, **values)
    assert (broken.rule, broken.field) == (rule, field)
    assert before.unchanged()
