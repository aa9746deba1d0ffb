"""The commands that write records: add, set, usage, reading."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Final
from uuid import UUID

from commonservices.cli.output import DONE
from commonservices.cli.sentences import refused, say
from commonservices.cli.session import Session
from commonservices.cli.typed import members_of, values_of
from commonservices.domain.arrangements import Arrangement, ArrangementParty, ArrangementVersion
from commonservices.domain.dates import read_date, read_month
from commonservices.domain.sentences import label_of
from commonservices.domain.shared_services import Participation, SharedService
from commonservices.errors import Known

if TYPE_CHECKING:
    from commonservices.actions.arrangements import Added
    from commonservices.domain.changes import Changes
    from commonservices.office import Office
    from commonservices.queries.refs import Ref

_OF_ARRANGEMENT = (Arrangement, ArrangementVersion)
_OF_SERVICE = (SharedService,)
_NAMED: Final = 3


def add(session: Session) -> int:
    """Log a new arrangement or service, or one of the records of people, bodies and duties."""
    from commonservices.cli import bodies, premises, premises_words
    from commonservices.cli.parser import UsageFault

    if session.options.anyway and session.options.what != "arrangement":
        raise UsageFault("--anyway belongs to arrangements alone.", "anyway")
    if session.options.what in premises_words.RECORDS:
        _refuse_others(session.options.party, "party", "set")
        _refuse_others(session.options.participant, "participant", "set")
        return premises.add(session)
    if session.options.what in bodies.RECORDS:
        return bodies.add(session)
    with session.writing() as office:
        added = _arrangement(office, session) if session.options.what == "arrangement" else _service(office, session)
        sentence = say(added.changes.act, session.language, reference=added.reference)
        _done(session, sentence, added.changes, added.reference)
    return DONE


def change(session: Session) -> int:
    """Change fields of a record as one act."""
    from commonservices.actions import arrangements, shared_services
    from commonservices.cli import premises
    from commonservices.queries.refs import find_ref

    with session.writing() as office:
        ref = premises.found(office, session.options.ref) or find_ref(office, session.options.ref)
        pairs, why = session.options.pairs, session.options.why
        if ref.kind in premises.KINDS:
            changes = premises.change(office, ref, pairs, why)
        elif ref.kind == "arrangement":
            changes = arrangements.set_fields(office, ref.id, values_of(office, _OF_ARRANGEMENT, pairs), why)
        else:
            changes = shared_services.set_fields(office, ref.id, values_of(office, _OF_SERVICE, pairs), why)
        fields = ", ".join(label_of(name) for item in changes.items for name in item.fields)
        sentence = say("field_set", session.language, reference=ref.reference, fields=fields)
        _done(session, sentence, changes, ref.reference)
    return DONE


def usage(session: Session) -> int:
    """Set the total of one consumer of one service in one month."""
    from commonservices.actions.usage import set_usage
    from commonservices.queries.entities import entity_by_code

    options = session.options
    with session.writing() as office:
        service = _service_named(office, options.ref)
        consumer = entity_by_code(office, options.consumer)
        month = read_month(options.month, language=session.language, field="month")
        quantity = options.quantity.strip() or None
        changes = set_usage(office, service.id, consumer.id, month, quantity, options.note, options.why)
        sentence = say(
            "usage_set" if quantity else "usage_removed",
            session.language,
            reference=service.reference,
            consumer=consumer.short_code,
            month=f"{month:%Y-%m}",
            quantity=quantity,
        )
        _done(session, sentence, changes, service.reference)
    return DONE


def reading(session: Session) -> int:
    """Set what an indicator of a service showed on a day."""
    from commonservices.actions.readings import set_reading
    from commonservices.queries.entities import kpi_by_code

    options = session.options
    with session.writing() as office:
        service = _service_named(office, options.ref)
        kpi = kpi_by_code(office, options.kpi)
        day = _day(options.day, session.language, office.clock.today())
        value = options.value.strip() or None
        changes = set_reading(office, service.id, kpi.id, day, value, note=options.note)
        sentence = say(
            "reading_set" if value else "reading_removed",
            session.language,
            reference=service.reference,
            kpi=kpi.code,
            day=day.isoformat(),
            value=value,
        )
        _done(session, sentence, changes, service.reference)
    return DONE


def _arrangement(office: Office, session: Session) -> Added:
    from commonservices.actions import arrangements

    values = values_of(office, _OF_ARRANGEMENT, session.options.set)
    if values.get("ceiling_amount") and not values.get("currency"):
        profile = office.profile()
        values["currency"] = profile.base_currency if profile else "USD"
    reference = str(values.pop("reference", "")).strip()
    parties = members_of(office, ArrangementParty, session.options.party)
    _refuse_others(session.options.participant, "participant", "party")
    if not session.options.anyway.strip():
        _refuse_alike(office, values, [entity for entity, _role in parties])
    return arrangements.add(office, values, parties, reference, session.options.anyway)


def _refuse_alike(office: Office, values: Mapping[str, object], parties: Sequence[UUID]) -> None:
    """Refuse an arrangement that looks like another one in the register, and name those it looks like."""
    from commonservices.queries.duplicates import near_duplicates

    found = near_duplicates(office, values, parties)
    if found:
        named = ", ".join(f"{each.reference} “{each.title}”" for each in found[:_NAMED])
        raise refused("looks_alike", field="title_en", value=found[0].reference, choices=named)


def _service(office: Office, session: Session) -> Added:
    from commonservices.actions import shared_services

    values = values_of(office, _OF_SERVICE, session.options.set)
    reference = str(values.pop("reference", "")).strip()
    participants = members_of(office, Participation, session.options.participant, usual_role="CLIENT")
    _refuse_others(session.options.party, "party", "participant")
    return shared_services.add(office, values, participants, reference)


def _refuse_others(given: Sequence[str], option: str, right: str) -> None:
    from commonservices.cli.parser import UsageFault

    if given:
        raise UsageFault(f"--{option} does not belong here; use --{right}.", option)


def _service_named(office: Office, text: str) -> Ref:
    """Give the service of a reference; a reference of an arrangement is refused with its first service."""
    from commonservices.queries.arrangements import detail
    from commonservices.queries.refs import find_ref

    try:
        return find_ref(office, text, "shared_service")
    except Known:
        above = find_ref(office, text)
    services = detail(office, above.id).services
    example = services[0].service.reference if services else "DEMO-S01"
    raise refused("not_a_service", field="ref", value=above.reference, example=example)


def _day(text: str, language: str, today: date) -> date:
    return read_date(text, language=language, field="as_of", today=today)


def _done(session: Session, sentence: str, changes: Changes, reference: str) -> None:
    if not changes:
        sentence = say("nothing_changed", session.language, reference=reference)
    result = {"done": changes.act, "reference": reference, "changes": len(changes.items)}
    session.output.done(sentence, result)
