"""Amending signed terms: the next version is agreed on, signed by each party, sealed, and takes effect on its day."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Final
from uuid import UUID

from commonservices.actions.documents import Paper, acting
from commonservices.actions.steps import Told, duties_of, put_event, put_waiver, take_effect
from commonservices.actions.values import read_all
from commonservices.domain.amending import (
    OWN_WORDS,
    PERIOD,
    amendment_signers,
    check_order,
    extended_terms,
    missing_to_seal,
    next_terms,
    renewed_terms,
    waiver_item,
)
from commonservices.domain.arrangements import Arrangement, ArrangementVersion, Document, VersionSignature
from commonservices.domain.changes import Changes
from commonservices.domain.checks import check_record
from commonservices.domain.declaring import dataclass
from commonservices.domain.duty_separation import seal_duty, standing_for
from commonservices.domain.facts import ArrangementFacts
from commonservices.domain.fields import record_type
from commonservices.domain.ids import of_link
from commonservices.domain.kin import check_children, check_inside_parent
from commonservices.domain.partners import Entity
from commonservices.domain.sentences import refusal, refuse
from commonservices.errors import RuleBroken
from commonservices.store.gathering_links import children_of

if TYPE_CHECKING:
    from commonservices.office import Office
    from commonservices.store.work import Work


@dataclass(frozen=True, slots=True)
class Amended:
    """What opening an amendment gave: what changed, the new version and its number."""

    changes: Changes
    version_id: UUID
    number: int


@dataclass(frozen=True, slots=True)
class Signature:
    """The signature of one party under an amendment."""

    party_id: UUID
    signatory_name: str
    signatory_title: str
    signed_on: date | str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreed:
    """What comes with an amendment in the same act: its signed paper or why there is none, and signatures.

    `exception` is why one person drafts and approves.
    """

    paper: Paper | None = None
    waive_reason: str = ""
    signatures: tuple[Signature, ...] = ()
    exception: str = ""

    @property
    def papers(self) -> tuple[Paper, ...]:
        """Give the paper to attach, if there is one."""
        return () if self.paper is None else (self.paper,)


NOTHING_YET: Final = Agreed()


def amend(
    office: Office,
    id: UUID,
    *,
    reason: str,
    applies_on: date,
    kinds: Iterable[str] = (),
    values: Mapping[str, object] | None = None,
    agreed: Agreed = NOTHING_YET,
) -> Amended:
    """Open an amendment: the terms in force once more as the next version, to be changed, signed and sealed."""
    with acting(office, "amendment_opened", (Arrangement.KIND, id), agreed.papers, why=reason) as (work, ids):
        facts = _facts(office, work, id)
        version = _open(office, work, facts, reason, applies_on, frozenset(kinds))
        _put_terms(office, work, facts, version, values or {})
        _put_agreed(office, work, id, agreed, ids, drafted=True)
    return Amended(work.changes, version.id, version.number or 1)


def renew(office: Office, id: UUID, *, until: date, reason: str, applies_on: date | None = None) -> Amended:
    """Open the amendment that renews an arrangement by express agreement; it uses up one of its renewals."""
    return _prolong(office, id, until, reason, applies_on, renewal=True)


def extend(office: Office, id: UUID, *, until: date, reason: str, applies_on: date | None = None) -> Amended:
    """Open the amendment that moves the end of an arrangement, also of one that has expired."""
    return _prolong(office, id, until, reason, applies_on, renewal=False)


def _prolong(office: Office, id: UUID, until: date, reason: str, applies_on: date | None, *, renewal: bool) -> Amended:
    today = office.clock.today()
    with office.work("amendment_opened", why=reason) as work:
        facts = _facts(office, work, id)
        values = renewed_terms(facts, until, today) if renewal else extended_terms(facts, until, today)
        version = _open(office, work, facts, reason, applies_on or today, frozenset({PERIOD}))
        _put_terms(office, work, facts, version, values)
    return Amended(work.changes, version.id, version.number or 1)


def set_terms(
    office: Office, id: UUID, values: Mapping[str, object], why: str = "", agreed: Agreed = NOTHING_YET
) -> Changes:
    """Change terms of the open amendment, or its own reason, day and kinds; not once a party has signed it.

    What was agreed comes with them as one act, also when no term changes.
    """
    act = "amendment_changed" if values else _act_of(agreed)
    with acting(office, act, (Arrangement.KIND, id), agreed.papers, why=why or agreed.waive_reason) as (work, ids):
        facts = _facts(office, work, id)
        if values:
            _put_terms(office, work, facts, _unsigned(facts), values)
        _opened(facts)
        _put_agreed(office, work, id, agreed, ids, drafted=bool(values))
    return work.changes


def _act_of(agreed: Agreed) -> str:
    return "amendment_signed" if agreed.signatures else "amendment_sealed"


def sign(
    office: Office,
    id: UUID,
    party_id: UUID,
    signatory_name: str,
    signatory_title: str,
    signed_on: date | str | None,
    *,
    exception: str = "",
) -> Changes:
    """Record one party's signature under the open amendment; the last one seals it when nothing else is missing.

    To seal is to approve: recorded by somebody who may not, the signature stands and the amendment waits for who may.
    `exception` is why one person drafts and approves.
    """
    given = Signature(party_id, signatory_name, signatory_title, signed_on)
    with office.work("amendment_signed") as work:
        facts = _facts(office, work, id)
        work.subject(f"{facts.arrangement.reference} · {_code_of(work, facts, party_id)}")
        _put_agreed(office, work, id, Agreed(signatures=(given,), exception=exception), ())
    return work.changes


def _put_agreed(
    office: Office, work: Work, id: UUID, agreed: Agreed, papers: tuple[UUID, ...], *, drafted: bool = False
) -> None:
    """Write what comes with the open amendment, and seal it when nothing is missing any more.

    `drafted` says that this very act wrote terms, so that its actor is one of those who drafted.
    """
    if agreed == NOTHING_YET:
        return
    _put_evidence(office, work, id, papers[0] if papers else None, agreed.waive_reason)
    for given in agreed.signatures:
        _put_signature(office, work, id, given)
    facts = work.facts(id, office.clock.today())
    if drafted:
        facts = replace(facts, amended_by=(*facts.amended_by, office.actor))
    _seal(office, work, facts, _opened(facts), agreed.exception)


def _put_signature(office: Office, work: Work, id: UUID, given: Signature) -> None:
    facts = work.facts(id, office.clock.today())
    version = _opened(facts)
    _check_signer(facts, version, given.party_id, _code_of(work, facts, given.party_id))
    names = ("signatory_name", "signatory_title", "signed_on")
    read = read_all(office, VersionSignature, {name: getattr(given, name) for name in names})
    _check_day(office, facts, read.get("signed_on"))
    id_of_link = of_link(version.id, given.party_id)
    record = VersionSignature(id=id_of_link, version_id=version.id, party_id=given.party_id, **read)
    check_record(record)
    work.put(record)


def seal(
    office: Office,
    id: UUID,
    *,
    document_id: UUID | None = None,
    waive_reason: str = "",
    approver: str = "",
    exception: str = "",
) -> Changes:
    """Name the signed paper of the open amendment, or let it go with a reason, and approve it when all have signed.

    With nothing new named it only seals; RuleBroken then says what is missing, or who may. `exception` is why one
    person drafts and approves.
    """
    with office.work("amendment_sealed", why=waive_reason) as work:
        facts = _facts(office, work, id)
        version = _opened(facts)
        named = document_id is not None and document_id != version.signed_document_id
        version = _put_evidence(office, work, id, document_id, waive_reason, approver)
        broken = _seal(office, work, work.facts(id, office.clock.today()), version, exception)
        if broken is not None and not named and not waive_reason.strip():
            raise broken
    return work.changes


def _put_evidence(
    office: Office, work: Work, id: UUID, document_id: UUID | None, waive_reason: str, approver: str = ""
) -> ArrangementVersion:
    """Name the signed paper of the open amendment, or let it go with a reason; give the version as it is then."""
    facts = work.facts(id, office.clock.today())
    version = _opened(facts)
    if document_id is not None:
        version = replace(version, signed_document_id=_paper(work, facts, document_id))
        work.put(version)
    if waive_reason.strip():
        put_waiver(office, work, id, waiver_item(version), waive_reason, approver)
    return version


def drop(office: Office, id: UUID, reason: str = "") -> Changes:
    """Drop the open amendment; one that a party has signed stays."""
    with office.work("amendment_dropped", why=reason) as work:
        facts = _facts(office, work, id)
        work.remove(_unsigned(facts))
    return work.changes


def _facts(office: Office, work: Work, id: UUID) -> ArrangementFacts:
    facts = work.facts(id, office.clock.today())
    work.subject(facts.arrangement.reference)
    return facts


def _open(
    office: Office, work: Work, facts: ArrangementFacts, reason: str, applies_on: date, kinds: frozenset[str]
) -> ArrangementVersion:
    version = next_terms(facts, office.new_id(), reason=reason, applies_on=applies_on, kinds=kinds)
    work.put(version)
    return version


def _opened(facts: ArrangementFacts) -> ArrangementVersion:
    version = facts.open_version
    if version is None:
        refuse("no_open_amendment", "number")
    return version


def _unsigned(facts: ArrangementFacts) -> ArrangementVersion:
    version = _opened(facts)
    if facts.signatures_of(version.id):
        refuse("amendment_signed", "number", str(version.number))
    return version


def _put_terms(
    office: Office, work: Work, facts: ArrangementFacts, version: ArrangementVersion, values: Mapping[str, object]
) -> None:
    renewed = replace(version, **read_all(office, ArrangementVersion, values, version))
    check_record(renewed, before=version)
    if not renewed.version_reason.strip():
        refuse("required", "version_reason", example="“agreed at the annual review”")
    if renewed.version_applies_on is None:
        refuse("required", "version_applies_on", example=office.clock.today())
    check_order(facts, renewed.version_applies_on)
    check_inside_parent(renewed, facts.links.parent)
    below = work.read(lambda connection: children_of(connection, facts.arrangement.id))
    check_children(renewed, facts.arrangement.reference, below)
    work.put(renewed)


def _code_of(work: Work, facts: ArrangementFacts, party_id: UUID) -> str:
    entity_id = next((each.entity_id for each in facts.parties if each.id == party_id), None)
    entity = work.find(Entity, entity_id)
    return entity.short_code if entity else str(party_id)


def _check_signer(facts: ArrangementFacts, version: ArrangementVersion, party_id: UUID, code: str) -> None:
    if party_id not in {each.id for each in amendment_signers(facts, version)}:
        refuse("not_a_signer", "party", code)
    if party_id in {each.party_id for each in facts.signatures_of(version.id)}:
        refuse("signed_already", "party", code)


def _check_day(office: Office, facts: ArrangementFacts, signed_on: date | None) -> None:
    today, first = office.clock.today(), facts.last_signed_on
    if signed_on is None:
        refuse("required", "signed_on", example=today)
    if signed_on > today:
        refuse("signed_in_future", "signed_on", signed_on.isoformat(), shown=signed_on, example=today)
    founding = min((each.signed_on for each in facts.parties if each.signed_on), default=first)
    if founding is not None and signed_on < founding:
        words = {"last": founding, "example": today}
        refuse("signed_before_amendment", "signed_on", signed_on.isoformat(), shown=signed_on, **words)


def _paper(work: Work, facts: ArrangementFacts, document_id: UUID) -> UUID:
    document = work.get(Document, document_id)
    if document.attached_id != facts.arrangement.id:
        refuse("not_of_arrangement", "document", document.file_name, other=facts.arrangement.reference)
    return document.id


def _seal(
    office: Office, work: Work, facts: ArrangementFacts, version: ArrangementVersion, exception: str
) -> RuleBroken | None:
    """Seal an amendment, and put it in force when its day has come; otherwise give what keeps it open, or whom."""
    today = office.clock.today()
    missing = missing_to_seal(facts, version)
    if missing:
        return refusal(missing[0].rule, missing[0].field, str(version.number), missing[0].words)
    duty = seal_duty(facts, version, today, office.actor)
    standing = standing_for(duties_of(office, work), duty, exception=exception)
    if not standing.allowed:
        return standing.refusal
    work.put(replace(version, sealed_on=today))
    arrangement = work.get(Arrangement, facts.arrangement.id)
    told = Told(
        day=min(version.version_applies_on or today, today),
        reason=version.version_reason,
        document_id=version.signed_document_id,
        version_id=version.id,
    )
    put_event(office, work, arrangement, arrangement.state, told, standing)
    take_effect(work, work.facts(arrangement.id, today), today)
    return None


def amendable_fields() -> tuple[str, ...]:
    """Give the names of the fields an amendment may set, its own words included."""
    names = [each.name for each in record_type(ArrangementVersion).fields if not each.fixed]
    return tuple(sorted(names, key=lambda name: name in OWN_WORDS))
