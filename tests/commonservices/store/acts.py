"""Plays any sequence of acts on an office: for tests of what must hold whatever people do."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from hypothesis import strategies as st

from commonservices import office as offices_opened
from commonservices import reference
from commonservices.actions import (
    arrangements,
    bulk,
    documents,
    offices,
    people,
    readings,
    shared_services,
    undo,
    usage,
)
from commonservices.actions.steps import seal
from commonservices.domain.arrangements import Arrangement, Document
from commonservices.domain.changes import Changes
from commonservices.domain.facts import SIGNED_OR_LATER
from commonservices.domain.records import record_types
from commonservices.domain.shared_services import Participation
from commonservices.errors import Known, RuleBroken
from commonservices.office import Office
from tests.builders import (
    SteppingClock,
    a_service,
    an_arrangement,
    entity,
    office_values,
    open_sound,
    parties_of,
    record,
    records,
)

CODES = ("UNICEF", "WFP", "UNDP", "UNHCR", "WHO")
TYPES = ("MOU_CS", "SLA", "CSA", "CPM", "LTA_PB", "MRR")
STATES = ("IN_REVIEW", "CLEARED", "SIGNING", "ACTIVE", "SUSPENDED", "NOTICE", "EXPIRED", "CANCELLED", "TERMINATED")
WORDS = ("Énergie partagée", "Łukasz road", "مُذَكِّرَة", "Fuel", "Clinic in Delta", "", "Water")
DAY = date(2026, 10, 1)

steps = st.lists(
    st.tuples(st.integers(0, 31), st.integers(0, 9), st.integers(0, 9), st.integers(0, 40)), min_size=1, max_size=14
)


def a_template(folder: Path) -> Path:
    """Make a closed store with an office that is set up and the few entities these tests name, to copy from."""
    few = [each for each in reference.entities() if each.short_code in CODES]
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(reference, "entities", lambda: iter(few))
        path = folder / "template.csdb"
        office = offices_opened.create(path, clock=SteppingClock(), actor="Test officer", check_place=False)
    offices.set_up(office, office_values())
    office.close(backup=False)
    return path


def a_copy(template: Path, folder: Path, name: str = "office.csdb") -> Office:
    """Open a fresh copy of a template."""
    path = folder / name
    for ending in ("", "-wal", "-shm"):
        path.with_name(path.name + ending).unlink(missing_ok=True)
    shutil.copyfile(template, path)
    return open_sound(path, clock=SteppingClock(), actor="Test officer")


def snapshot(office: Office) -> dict[tuple[str, bytes], tuple[Any, ...]]:
    """Give every live record of a store by kind and identifier."""
    found: dict[tuple[str, bytes], tuple[Any, ...]] = {}
    with office.engine.connect() as connection:
        for kind in record_types():
            for row in connection.exec_driver_sql(f'SELECT * FROM "{kind}" WHERE row_state = 0'):  # noqa: S608
                found[kind, row[0]] = tuple(row)
    return found


@dataclass
class Player:
    """Plays acts by number; what is refused changes nothing and counts as played."""

    office: Office
    arrangements: list[UUID] = field(default_factory=list)
    services: list[UUID] = field(default_factory=list)
    folder: Path | None = None

    def play(self, step: tuple[int, int, int, int]) -> Changes | None:
        """Play one act; give what it changed, None when it was refused or changed nothing."""
        number, a, b, c = step
        try:
            changes = ACTS[number % len(ACTS)](self, a, b, c)
        except (RuleBroken, Known):
            return None
        return changes if changes is not None and changes.transaction else None

    def one(self, number: int) -> UUID:
        """Give one of the arrangements."""
        if not self.arrangements:
            raise Known("none", "No arrangement yet.")
        return self.arrangements[number % len(self.arrangements)]

    def service(self, number: int) -> UUID:
        """Give one of the services."""
        if not self.services:
            raise Known("none", "No service yet.")
        return self.services[number % len(self.services)]

    def take_back(self, transaction: bytes, keep: frozenset[undo.CellKey] = frozenset()) -> Changes | None:
        """Undo an act whatever changed since; None when it is refused."""
        try:
            return undo.undo(self.office, transaction, keep=keep, answered=True)
        except (Known, RuleBroken):
            return None


def _add(player: Player, a: int, b: int, c: int) -> Changes:
    pair = ((CODES[b % 5], "PROVIDER"), (CODES[(b + 1 + c % 4) % 5], "CLIENT"))
    added = an_arrangement(player.office, type=TYPES[a % len(TYPES)], title_en=WORDS[c % 5] or "Fuel", parties=pair)
    player.arrangements.append(added.id)
    return added.changes


def _add_service(player: Player, a: int, b: int, c: int) -> Changes:
    under = {"arrangement_id": player.one(a)} if player.arrangements and c % 3 else {}
    added = a_service(player.office, name_en=WORDS[b % 5] or "Fuel", managing_entity_id=entity(CODES[c % 5]), **under)
    player.services.append(added.id)
    return added.changes


def _set_title(player: Player, a: int, b: int, c: int) -> Changes:
    name = ("title_en", "title_fr", "purpose", "notes")[c % 4]
    return arrangements.set_field(player.office, player.one(a), name, WORDS[b % len(WORDS)])


def _set_dates(player: Player, a: int, b: int, c: int) -> Changes:
    start = DAY + timedelta(days=30 * (b - 5))
    given = {"effective_on": start, "expiry_on": start + timedelta(days=20 * c), "open_ended": False}
    return arrangements.set_fields(player.office, player.one(a), given)


def _set_terms(player: Player, a: int, b: int, c: int) -> Changes:
    given: dict[str, Any] = (
        {"ceiling_amount": str(1000 * c), "currency": ("USD", "XAF", "KWD")[b % 3]},
        {"notice_days_termination": 10 * c, "notice_days_withdrawal": 10 * b},
        {"auto_renew": bool(c % 2), "renewal_term_m": 1 + b},
        {"first_review_on": DAY + timedelta(days=40 * (b - 5)), "review_every_m": 1 + c},
        {"legal_basis": frozenset({"FR_105_11"}), "sdg": frozenset()},
    )[a % 5]
    return arrangements.set_fields(player.office, player.one(b), given)


def _add_party(player: Player, a: int, b: int, _c: int) -> Changes:
    return arrangements.add_party(player.office, player.one(a), entity(CODES[b % 5]), "CLIENT")


def _party(player: Player, a: int, b: int) -> Any:
    members = list(parties_of(player.office, player.one(a)).values())
    return members[b % len(members)] if members else None


def _remove_party(player: Player, a: int, b: int, _c: int) -> Changes | None:
    party = _party(player, a, b)
    return arrangements.remove_party(player.office, party.id) if party else None


def _set_party(player: Player, a: int, b: int, c: int) -> Changes | None:
    party = _party(player, a, b)
    given = ({"role": "CO_LEAD"}, {"joined_on": DAY - timedelta(days=c)}, {"contact": WORDS[c % 7]})[c % 3]
    return arrangements.set_party(player.office, party.id, given) if party else None


def _service_set(player: Player, a: int, b: int, c: int) -> Changes:
    given = (
        {"status": ("ACTIVE", "DISCONTINUED", "APPROVED")[b % 3]},
        {"name_fr": WORDS[b % 7], "notes": WORDS[c % 7]},
        {"started_on": DAY - timedelta(days=10 * c)},
        {"unit": ("litre", "case", "m3")[b % 3]},
    )[c % 4]
    return shared_services.set_fields(player.office, player.service(a), given)


def _service_moves(player: Player, a: int, b: int, c: int) -> Changes:
    where = player.one(b) if c % 4 else None
    return shared_services.set_field(player.office, player.service(a), "arrangement_id", where)


def _add_participant(player: Player, a: int, b: int, _c: int) -> Changes:
    return shared_services.add_participant(player.office, player.service(a), entity(CODES[b % 5]))


def _remove_participant(player: Player, a: int, b: int, _c: int) -> Changes | None:
    found = records(player.office, Participation, service_id=player.service(a))
    return shared_services.remove_participant(player.office, found[b % len(found)].id) if found else None


def _use(player: Player, a: int, b: int, c: int) -> Changes:
    quantity = None if c % 5 == 0 else str(c)
    month = date(2026, 1 + b % 10, 1)
    return usage.set_usage(player.office, player.service(a), entity(CODES[c % 3]), month, quantity)


def _paste(player: Player, a: int, b: int, c: int) -> Changes:
    service = player.service(a)
    cells = [
        usage.UsageCell(service, entity(CODES[n % 3]), date(2025, 1 + (b + n) % 12, 1), str(c + n)) for n in range(5)
    ]
    return usage.paste(player.office, cells)


def _read(player: Player, a: int, b: int, c: int) -> Changes:
    value = None if c % 4 == 0 else str(c)
    return readings.set_reading(player.office, player.service(a), _kpi(), DAY - timedelta(days=b), value)


def _target(player: Player, a: int, _b: int, c: int) -> Changes:
    return readings.set_target(player.office, player.service(a), _kpi(), str(c))


def _kpi() -> UUID:
    from commonservices.domain.ids import of_code

    return of_code("kpi_definition", "G-Q1")


def _rate(player: Player, a: int, b: int, c: int) -> Changes:
    start = DAY - timedelta(days=100 * b)
    return shared_services.set_rate(
        player.office, player.service(a), f"1.{c}", "USD", start, start + timedelta(days=50 + c)
    )


def _clause(player: Player, a: int, b: int, c: int) -> Changes:
    clause = ("AUDIT", "LIABILITY")[b % 2]
    return arrangements.check_clause(player.office, player.one(a), clause, ("Y", "N", "NA")[c % 3])


def _waive(player: Player, a: int, b: int, c: int) -> Changes:
    return arrangements.waive(
        player.office, player.one(a), ("signed_copy_for_signed", "service")[b % 2], f"because {c}", "Chief"
    )


def _clear(player: Player, a: int, b: int, c: int) -> Changes:
    return arrangements.clear(player.office, player.one(a), ("TECHNICAL", "FINANCE")[b % 2], f"Reviewer {c % 3}")


def _move(player: Player, a: int, b: int, c: int) -> Changes:
    if c % 3:
        return force_state(player.office, player.one(a), ("SIGNED", "ACTIVE", "NOTICE", "EXPIRED")[b % 4])
    return arrangements.move(player.office, player.one(a), STATES[b % len(STATES)], reason=f"reason {c}")


def _bulk(player: Player, _a: int, b: int, c: int) -> Changes:
    field_, value = (("notes", WORDS[b % 7]), ("decision_lead_days", str(c)), ("purpose", WORDS[c % 7]))[c % 3]
    return bulk.set_field_of_many(player.office, "arrangement", list(player.arrangements), field_, value)


def _place(player: Player, a: int, b: int, c: int) -> Changes:
    added = offices.add_location(player.office, {"name": f"Site {a}{b}{c}"})
    arrangements.set_field(player.office, player.one(a), "location_ids", frozenset({added.id}))
    return shared_services.set_field(player.office, player.service(b), "location_id", added.id)


def _person(player: Player, a: int, b: int, _c: int) -> Changes:
    added = people.add(player.office, {"name": f"Person {player.office.new_id()}"})
    return arrangements.set_field(player.office, player.one(a), "owner_person_id", added.id)


def _replace(player: Player, a: int, b: int, c: int) -> Changes:
    other = player.one(b) if c % 4 else None
    return arrangements.set_field(player.office, player.one(a), "replaces_id", other)


def _attach(player: Player, a: int, b: int, c: int) -> Changes:
    assert player.office.path is not None
    paper = player.office.path.with_name(f"paper{b % 3}.txt")
    paper.write_text(f"paper {b % 3}")
    kind = ("SIGNED_COPY", "DRAFT", "LEASE")[c % 3]
    return documents.attach(player.office, "arrangement", player.one(a), paper, kind)


def _supersede(player: Player, a: int, b: int, _c: int) -> Changes | None:
    found = records(player.office, Document)
    if len(found) < 2:
        return None
    return documents.supersede(player.office, found[a % len(found)].id, found[b % len(found)].id, "newer")


def _review(player: Player, a: int, b: int, c: int) -> Changes:
    return arrangements.review(player.office, player.one(a), DAY - timedelta(days=b), f"note {c}")


def _pass_days(player: Player, _a: int, b: int, c: int) -> Changes | None:
    from commonservices.store.opening import turn_to

    player.office.clock.move(days=b, seconds=c - 20)
    turn_to(player.office.engine, player.office.today())
    return None


def _evaluate(player: Player, _a: int, _b: int, _c: int) -> Changes:
    return arrangements.evaluate(player.office)


def force_state(office: Office, id: UUID, state: str) -> Changes:
    """Put an arrangement into a state by an act of its own, without the guards of a move."""
    with office.work("state_moved") as work:
        arrangement = work.get(Arrangement, id)
        if state in SIGNED_OR_LATER:
            seal(work, arrangement, office.today())
        work.put(replace(arrangement, state=state))
    return work.changes


def live(office: Office, id: UUID) -> bool:
    """Say whether an arrangement is in the register."""
    return record(office, Arrangement, id) is not None


ACTS: tuple[Callable[[Player, int, int, int], Changes | None], ...] = (
    _add,
    _add_service,
    _set_title,
    _set_dates,
    _set_terms,
    _add_party,
    _remove_party,
    _set_party,
    _service_set,
    _service_moves,
    _add_participant,
    _remove_participant,
    _use,
    _paste,
    _read,
    _target,
    _rate,
    _clause,
    _waive,
    _clear,
    _move,
    _bulk,
    _place,
    _person,
    _replace,
    _attach,
    _supersede,
    _review,
    _pass_days,
    _evaluate,
    _use,
    _set_title,
)
