"""What the palette shows for records, last choices and help."""

from pathlib import Path
from uuid import UUID

import pytest

from commonservices.domain.bills import Bill
from commonservices.domain.cost_pools import CostPool
from commonservices.domain.efficiency import CbaCase
from commonservices.office import Office
from commonservices.queries import arrangements, shared_services
from commonservices.queries.arrangements import ArrangementFilter
from commonservices.queries.search import Hit, find
from commonservices.queries.shared_services import ServiceFilter
from tests.ui.shell_fakes import frame_for
from ui.frame.memory import WindowMemory
from ui.frame.palette_groups import ARRANGEMENT, SERVICE, PaletteGroups, Subject
from ui.kit.appearance import Appearance
from ui.kit.found import Group
from ui.page import Command, address_of

GONE = "01234567-89ab-7def-8123-456789abcdef"


def nothing() -> None:
    """Do nothing."""


COMMANDS = [
    Command("arrangements.open", "Open arrangement", nothing, menu="record"),
    Command("arrangements.sign", "Record signature", nothing, menu="record", reason="Not yet cleared."),
    Command("edit.undo", "Undo", nothing, "Ctrl+Z", menu="edit"),
    Command("go.help", "Keys and help", nothing, "F1", menu="help"),
]


@pytest.fixture
def memory(tmp_path: Path) -> WindowMemory:
    return WindowMemory(tmp_path)


@pytest.fixture
def groups(demo_office: Office, appearance: Appearance, tmp_path: Path, memory: WindowMemory) -> PaletteGroups:
    return PaletteGroups(frame_for(demo_office, appearance, tmp_path), memory, lambda: COMMANDS)


@pytest.fixture
def arrangement(demo_office: Office) -> Subject:
    row = arrangements.page(demo_office, ArrangementFilter(), offset=0, limit=1)[0]
    return Subject(ARRANGEMENT, row.id, row.reference, row.title)


@pytest.fixture
def service(demo_office: Office) -> Subject:
    row = shared_services.page(demo_office, ServiceFilter(), offset=0, limit=1)[0]
    return Subject(SERVICE, row.id, row.reference, row.name)


def keys(groups: list[Group]) -> list[str]:
    return [found.key for group in groups for found in group.found]


def test_records_stand_by_kind_with_title_and_reference(groups: PaletteGroups, demo_office: Office) -> None:
    hits = find(demo_office, "fuel", limit=12)
    shown = groups.records(hits)
    kinds = {"arrangement": "Arrangements", "shared_service": "Services"}
    assert [group.title for group in shown] == [
        title for kind, title in kinds.items() if kind in {h.kind for h in hits}
    ]
    labels = {found.label for group in shown for found in group.found}
    assert labels == {hit.title for hit in hits if hit.kind in {ARRANGEMENT, SERVICE}}


def test_entities_have_no_page_and_are_left_out(groups: PaletteGroups) -> None:
    assert groups.records([Hit("entity", UUID(GONE), "WFP", "World Food Programme", "")]) == []


@pytest.mark.parametrize("part", ["id", "row"])
def test_the_record_of_a_page_is_the_open_one_or_the_current_row(
    groups: PaletteGroups, arrangement: Subject, part: str
) -> None:
    assert groups.subject_at(address_of("arrangements", **{part: str(arrangement.id)})) == arrangement
    assert groups.subject_at(address_of("today", **{part: str(arrangement.id)})) == arrangement


@pytest.mark.parametrize("address", ["usage?row=1", "arrangements", "arrangements?row=late", f"services?id={GONE}", ""])
def test_elsewhere_there_is_no_record(groups: PaletteGroups, address: str) -> None:
    assert groups.subject_at(address) is None


def test_the_commands_of_the_page_stand_under_its_record(groups: PaletteGroups, arrangement: Subject) -> None:
    (group,) = groups.about_page(arrangement, "")
    assert arrangement.reference in group.title
    assert keys([group]) == ["command:arrangements.open"]


def test_scattered_letters_do_not_put_a_command_above_the_records(groups: PaletteGroups, arrangement: Subject) -> None:
    assert groups.about_page(arrangement, "oa") == []
    assert keys(groups.about_page(arrangement, "open")) == ["command:arrangements.open"]


def test_a_picked_record_leads_to_its_parts(groups: PaletteGroups, arrangement: Subject, service: Subject) -> None:
    (parts,) = groups.about_picked(arrangement, "")
    assert [found.label for found in parts.found][:2] == ["Open", "Services"]
    (history,) = groups.about_picked(arrangement, "hist")
    assert groups.address_of_choice(history.found[0].key) == address_of(
        "arrangements", id=str(arrangement.id), tab="history"
    )
    (usage,) = groups.about_picked(service, "monthly")
    assert groups.address_of_choice(usage.found[0].key) == address_of("usage", service=str(service.id))
    assert groups.about_picked(service, "zzz") == []


def test_a_record_leads_to_its_page(groups: PaletteGroups, service: Subject) -> None:
    assert groups.address_of_choice(service.key) == address_of("services", id=str(service.id))


def test_the_last_choices_stand_newest_first_and_what_is_gone_is_left_out(
    groups: PaletteGroups, memory: WindowMemory, service: Subject
) -> None:
    for choice in ("command:edit.undo", service.key, f"record:arrangement:{GONE}", "command:arrangements.sign"):
        memory.note_choice(choice)
    (group,) = groups.last_used()
    assert keys([group]) == [service.key, "command:edit.undo"]
    assert keys(groups.last_used(commands=False)) == [service.key]
    assert keys(groups.last_used(records=False)) == ["command:edit.undo"]


def test_nothing_used_yet_makes_no_group(groups: PaletteGroups) -> None:
    assert groups.last_used() == []


def test_commands_that_stand_above_are_not_repeated(groups: PaletteGroups, arrangement: Subject) -> None:
    here = groups.about_page(arrangement, "")
    assert keys(groups.commands("", every=True, but=here)) == ["command:edit.undo", "command:go.help"]


def test_help_shows_the_signs_and_the_keys(groups: PaletteGroups) -> None:
    assert keys(groups.help(""))[:4] == ["sign:>", "sign:#", "sign:=", "command:go.help"]
    assert keys(groups.help("undo")) == ["command:edit.undo"]
    assert groups.help("zzz") == []


def test_what_is_no_sum_shows_nothing(groups: PaletteGroups) -> None:
    assert groups.sum("12 *") == []
    (group,) = groups.sum("1200.5 * 2")
    assert group.found[0].label == "2,401"


def test_premises_and_agreements_stand_in_groups_of_their_own_and_lead_to_their_parts(
    groups: PaletteGroups, demo_office: Office
) -> None:
    found = [*find(demo_office, "DEMO-P01"), *find(demo_office, "vehicle parts")]
    shown = {group.title: group.found for group in groups.records(found)}
    (house,), (agreement,) = shown["Premises"], shown["Long-term agreements"]
    assert (house.detail, agreement.detail) == ("DEMO-P01", "UNOPS-LTA-0451")
    for each in (house, agreement):
        subject = groups.subject_of(each.key)
        assert subject is not None
        (parts,) = groups.about_picked(subject, "docum")
        address = address_of("premises", id=str(subject.id), tab="documents")
        assert groups.address_of_choice(parts.found[0].key) == address
        assert groups.subject_at(address) == subject
        assert groups.subject_at(address_of("premises", row=str(subject.id))) == subject


def test_shared_budgets_are_found_by_reference_and_by_name_and_lead_to_their_parts(
    groups: PaletteGroups, demo_office: Office
) -> None:
    pool = CostPool(id=demo_office.new_id(), reference="DEMO-POOL-2026-77", name="Dispensary of the north base")
    with demo_office.work("pool_added") as work:
        work.put(pool)
    for words in (pool.reference.lower(), pool.name):
        assert [hit.id for hit in find(demo_office, words) if hit.kind == "cost_pool"][:1] == [pool.id]
    shown = {group.title: group.found for group in groups.records(find(demo_office, pool.reference))}
    (found,) = shown["Shared budgets"]
    subject = groups.subject_of(found.key)
    assert subject is not None
    (parts,) = groups.about_picked(subject, "lines")
    address = address_of("cost_sharing", id=str(pool.id), tab="lines")
    assert groups.address_of_choice(parts.found[0].key) == address
    assert groups.subject_at(address) == subject


def test_cases_are_found_by_reference_and_title_and_lead_to_their_service(
    groups: PaletteGroups, demo_office: Office, service: Subject
) -> None:
    case = CbaCase(id=demo_office.new_id(), reference="DEMO-C77", service_id=service.id, title="Dispensary together")
    with demo_office.work("cba_case_added") as work:
        work.put(case)
    shown = {group.title: group.found for group in groups.records(find(demo_office, "demo-c77"))}
    (found,) = shown["Cases"]
    assert (found.label, found.detail) == ("Dispensary together", "DEMO-C77")
    address = address_of("services", id=str(service.id), tab="efficiency", case=str(case.id))
    assert groups.address_of_choice(found.key) == address
    subject = groups.subject_of(found.key)
    assert subject is not None
    assert [each.label for group in groups.about_picked(subject, "") for each in group.found] == ["Open"]
    assert [hit.id for hit in find(demo_office, "dispensary") if hit.kind == "cba_case"] == [case.id]


def test_a_bill_is_found_by_its_reference_and_leads_to_its_page(groups: PaletteGroups, demo_office: Office) -> None:
    bill = Bill(id=demo_office.new_id(), reference="DEMO-B951")
    with demo_office.work("bill_added") as work:
        work.put(bill)
    (hit,) = (hit for hit in find(demo_office, "demo-b95") if hit.kind == "bill")
    (group,) = groups.records([hit])
    assert (group.title, group.found[0].label, group.found[0].detail) == ("Bills", "— → —", "DEMO-B951")
    subject = groups.subject_of(group.found[0].key)
    assert subject is not None
    (parts,) = groups.about_picked(subject, "history")
    assert groups.address_of_choice(parts.found[0].key) == address_of("bills", id=str(bill.id), tab="history")
    assert groups.subject_at(address_of("bills", id=str(bill.id))) == subject
