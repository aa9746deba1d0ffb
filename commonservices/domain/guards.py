"""The rules a move between states has to pass, each by name, each saying what is missing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import field as with_default
from datetime import date
from types import MappingProxyType
from typing import Final

from commonservices.domain import closing, codelists, kin, must_haves, terms
from commonservices.domain.arrangements import Arrangement, ArrangementParty, ArrangementVersion
from commonservices.domain.declaring import dataclass
from commonservices.domain.examples import example_of
from commonservices.domain.facts import SIGNED_OR_LATER, ArrangementFacts
from commonservices.domain.fields import Field, Need, record_type
from commonservices.domain.sentences import label_of, sentence
from commonservices.domain.terms import FEWEST_PARTIES

LETTER_OF_ASSIST: Final = "LAS"
# What a person is asked for in the moment of the move, by the rule that misses it.
ASKED: Final[Mapping[str, str]] = MappingProxyType({"reason_missing": "reason", "document_missing": "document"})


@dataclass(frozen=True, slots=True)
class Missing:
    """One thing a move still needs: its rule, the field it belongs to, its words, and how it may be waived."""

    rule: str
    field: str = ""
    params: Mapping[str, object] = with_default(default_factory=dict)
    waivable_as: str = ""

    @property
    def words(self) -> Mapping[str, object]:
        """Give everything the sentence is filled with."""
        return {"field": label_of(self.field), "value": "", "example": "—", **self.params}

    @property
    def sentence(self) -> str:
        """Give the English sentence."""
        return sentence(self.rule, self.words)


@dataclass(frozen=True, slots=True)
class Step:
    """How a move is made: from which day, seen today, with which reason, with a document or not."""

    on: date
    today: date
    reason: str
    document: bool


Guard = Callable[[ArrangementFacts, Step], Iterable[Missing]]
_EMPTIED = (str, frozenset, set)


def find_missing(facts: ArrangementFacts, guards: Iterable[str], step: Step) -> tuple[Missing, ...]:
    """Give everything these rules miss, in their order."""
    return tuple(missing for name in guards for missing in GUARDS[name](facts, step))


def is_empty(value: object) -> bool:
    """Say whether a field holds nothing: a zero and a no are something."""
    return value is None or (not value and isinstance(value, _EMPTIED))


def empty_needed_fields(facts: ArrangementFacts) -> tuple[Field, ...]:
    """Give the fields that must be filled in before the arrangement is active and are not, in form order."""
    records = ((Arrangement, facts.arrangement), (ArrangementVersion, facts.version))
    return tuple(
        each
        for cls, record in records
        for each in record_type(cls).fields
        if each.need is Need.ACTIVE and is_empty(getattr(record, each.name))
    )


def _type_entered(facts: ArrangementFacts, _step: Step) -> Iterable[Missing]:
    return () if facts.type else (Missing("required", "type", {"example": "MOU_CS"}),)


def _title_entered(facts: ArrangementFacts, _step: Step) -> Iterable[Missing]:
    titled = facts.version.title_en or facts.version.title_fr
    return () if titled else (Missing("title_missing", "title_en", {"example": "Shared clinic"}),)


def _basis_entered(facts: ArrangementFacts, _step: Step) -> Iterable[Missing]:
    entered = facts.version.financial_basis
    return () if entered else (Missing("required", "financial_basis", {"example": "COST_SHARED"}),)


def _two_parties(facts: ArrangementFacts, _step: Step) -> Iterable[Missing]:
    return _enough(len(facts.parties))


def _still_two_parties(facts: ArrangementFacts, step: Step) -> Iterable[Missing]:
    return _enough(len(facts.remaining_parties(step.on)))


def _enough(count: int) -> Iterable[Missing]:
    if count >= FEWEST_PARTIES:
        return ()
    return (Missing("too_few_parties", "parties", {"count": count, "example": "UNDP:CLIENT"}),)


def _government_among_parties(facts: ArrangementFacts, _step: Step) -> Iterable[Missing]:
    if facts.type != LETTER_OF_ASSIST or must_haves.has_government(facts):
        return ()
    return (Missing("no_government_party", "parties", {"value": LETTER_OF_ASSIST, "example": "GOV:PROVIDER"}),)


def _draft_attached(facts: ArrangementFacts, _step: Step) -> Iterable[Missing]:
    item = "draft_document"
    if facts.document_kinds & {"DRAFT", "SIGNED_COPY"} or item in facts.waived:
        return ()
    return (Missing("draft_document_missing", waivable_as=item),)


def _clearances_recorded(facts: ArrangementFacts, _step: Step) -> Iterable[Missing]:
    return [
        Missing("clearance_missing", params=_coded("clearance_kinds", kind))
        for kind in must_haves.clearances_needed(facts)
        if kind not in facts.cleared
    ]


def _is_signed_at_all(facts: ArrangementFacts, _step: Step) -> Iterable[Missing]:
    signed = must_haves.needs_signature(facts.type)
    return () if signed else (Missing("unsigned_type", "type", {"value": facts.type}),)


def _is_not_signed(facts: ArrangementFacts, _step: Step) -> Iterable[Missing]:
    signed = must_haves.needs_signature(facts.type)
    return (Missing("signed_type", "type", {"value": facts.type}),) if signed else ()


def _evidence_attached(facts: ArrangementFacts, step: Step) -> Iterable[Missing]:
    item = "evidence"
    if step.document or facts.document_kinds - {"DRAFT"} or item in facts.waived:
        return ()
    return (Missing("evidence_missing", waivable_as=item),)


def _papers_attached(facts: ArrangementFacts, _step: Step) -> Iterable[Missing]:
    return [
        Missing("paper_missing", params=_coded("document_kinds", kind), waivable_as=code)
        for code, kind in must_haves.missing_papers(facts, "SIGNED")
    ]


def _all_signed(facts: ArrangementFacts, step: Step) -> Iterable[Missing]:
    remaining = {party.id for party in facts.remaining_parties(step.on)}
    signing = [party for party in must_haves.signers(facts) if party.id in remaining]
    unsigned = [party for party in signing if not _has_signed(party, step.today)]
    if not unsigned:
        return ()
    return (Missing("signature_missing", "signed_on", {"count": len(unsigned), "total": len(signing)}),)


def _has_signed(party: ArrangementParty, today: date) -> bool:
    return party.signed_on is not None and party.signed_on <= today


def _has_effect(facts: ArrangementFacts, step: Step) -> Iterable[Missing]:
    start = facts.version.effective_on
    if start is None:
        return (Missing("required", "effective_on", {"example": step.today}),)
    return () if step.on >= start else (Missing("not_yet_effective", "effective_on", {"value": start}),)


def _end_or_open_ended(facts: ArrangementFacts, step: Step) -> Iterable[Missing]:
    end, open_ended = facts.version.expiry_on, facts.version.open_ended
    if end is not None and open_ended:
        return (Missing("end_and_open_ended", "expiry_on", {"end": end}),)
    if end is None and not open_ended:
        return (Missing("end_missing", "expiry_on", {"example": terms.add_months(step.today, 12)}),)
    return ()


def _terms_complete(facts: ArrangementFacts, _step: Step) -> Iterable[Missing]:
    empty = [each for each in empty_needed_fields(facts) if each.name != "effective_on"]
    renewal = record_type(ArrangementVersion).by_name["renewal_term_m"]
    if facts.version.auto_renew and facts.version.renewal_term_m is None:
        empty.append(renewal)
    return [Missing("required", each.name, {"example": example_of(each)}) for each in empty]


def _signatories_named(facts: ArrangementFacts, _step: Step) -> Iterable[Missing]:
    if facts.version.sealed_on is not None:
        return ()
    fields = record_type(ArrangementParty).by_name
    unnamed = [
        fields[name]
        for name in ("signatory_name", "signatory_title")
        if any(not getattr(party, name) for party in must_haves.signers(facts))
    ]
    return [Missing("required", each.name, {"example": example_of(each)}) for each in unnamed]


def _has_service(facts: ArrangementFacts, _step: Step) -> Iterable[Missing]:
    item = "service"
    return () if facts.services or item in facts.waived else (Missing("no_service", waivable_as=item),)


def _has_items(facts: ArrangementFacts, _step: Step) -> Iterable[Missing]:
    return [_item_missing(facts, item) for item in must_haves.missing_items(facts)]


def _conditions_met(facts: ArrangementFacts, _step: Step) -> Iterable[Missing]:
    return [_item_missing(facts, item) for item in must_haves.missing_items(facts) if item == "five_conditions"]


def _item_missing(facts: ArrangementFacts, item: str) -> Missing:
    unmet = must_haves.unmet_conditions(facts) if item == "five_conditions" else ()
    if not unmet:
        return Missing("item_missing", params=_coded("must_haves", item), waivable_as=item)
    words = {"value": item, "choices": ", ".join(unmet), "named": ", ".join(label_of(name) for name in unmet)}
    return Missing("conditions_missing", params=words, waivable_as=item)


def _coded(list_name: str, code: str) -> Mapping[str, object]:
    """Give a code for a translation with its English label for the sentence."""
    return {"value": code, "named": codelists.load(list_name).label(code)}


def _reason_given(_facts: ArrangementFacts, step: Step) -> Iterable[Missing]:
    return () if step.reason else (Missing("reason_missing", "reason", {"example": "“agreed at the annual review”"}),)


def _document_given(facts: ArrangementFacts, step: Step) -> Iterable[Missing]:
    if step.document or (facts.state == "EXPIRED" and _is_signed_amendment(facts)):
        return ()
    return (Missing("document_missing", "document_id", {"example": "the exchange of letters"}),)


def _is_signed_amendment(facts: ArrangementFacts) -> bool:
    version = facts.version
    return version.sealed_on is not None and (version.number or 1) > 1 and version.signed_document_id is not None


def _notice_days_entered(facts: ArrangementFacts, _step: Step) -> Iterable[Missing]:
    entered = facts.version.notice_days_termination is not None
    return () if entered else (Missing("notice_days_missing", "notice_days_termination", {"example": "90"}),)


def _notice_has_run(facts: ArrangementFacts, step: Step) -> Iterable[Missing]:
    end = terms.early_end(facts)
    if end is None:
        return (Missing("no_notice", "state"),)
    return () if step.on > end else (Missing("still_under_notice", "state", {"value": end}),)


def _is_expired(facts: ArrangementFacts, step: Step) -> Iterable[Missing]:
    end = terms.term_end(facts, step.today)
    if end is None:
        return (Missing("has_no_end", "expiry_on"),)
    return () if step.on > end else (Missing("not_yet_expired", "expiry_on", {"value": end}),)


def _is_extended(facts: ArrangementFacts, step: Step) -> Iterable[Missing]:
    end = terms.current_end(facts.version, step.today)
    if facts.version.open_ended or (end is not None and end >= step.today):
        return ()
    example = terms.add_months(step.today, 12)
    return (Missing("not_extended", "expiry_on", {"value": end or "—", "example": example}),)


def _is_ended_by_parties(facts: ArrangementFacts, step: Step) -> Iterable[Missing]:
    if len(facts.remaining_parties(step.on)) < FEWEST_PARTIES:
        return ()
    return [*_reason_given(facts, step), *_document_given(facts, step)]


def _successor_in_effect(facts: ArrangementFacts, step: Step) -> Iterable[Missing]:
    later = facts.successor
    if later and later.state in SIGNED_OR_LATER and later.effective_on and later.effective_on <= step.on:
        return ()
    return (Missing("no_successor", "replaces_id"),)


def _all_settled(facts: ArrangementFacts, _step: Step) -> Iterable[Missing]:
    return [_unsettled(item) for item in closing.open_closing_items(facts)]


def _unsettled(item: closing.ClosingItem) -> Missing:
    if not item.clearance:
        return Missing(closing.RULES[item.key], "state", {"count": item.count}, waivable_as=item.waivable_as)
    words = _coded("clearance_kinds", item.clearance)
    return Missing("closing_missing", "clearance", words, waivable_as=item.waivable_as)


def _inside_parent(facts: ArrangementFacts, _step: Step) -> Iterable[Missing]:
    found = kin.outside(facts.version, facts.links.parent)
    return () if found is None else (Missing("outside_parent", found.field, found.params),)


def _inside_agreement(facts: ArrangementFacts, _step: Step) -> Iterable[Missing]:
    found = kin.outside(facts.version, facts.links.agreement)
    return () if found is None else (Missing("outside_agreement", found.field, found.params),)


GUARDS: Final[Mapping[str, Guard]] = MappingProxyType(
    {
        "type_entered": _type_entered,
        "title_entered": _title_entered,
        "basis_entered": _basis_entered,
        "two_parties": _two_parties,
        "still_two_parties": _still_two_parties,
        "government_among_parties": _government_among_parties,
        "draft_attached": _draft_attached,
        "clearances_recorded": _clearances_recorded,
        "is_signed_at_all": _is_signed_at_all,
        "is_not_signed": _is_not_signed,
        "evidence_attached": _evidence_attached,
        "papers_attached": _papers_attached,
        "all_signed": _all_signed,
        "has_effect": _has_effect,
        "end_or_open_ended": _end_or_open_ended,
        "terms_complete": _terms_complete,
        "signatories_named": _signatories_named,
        "has_service": _has_service,
        "has_items": _has_items,
        "conditions_met": _conditions_met,
        "reason_given": _reason_given,
        "document_given": _document_given,
        "notice_days_entered": _notice_days_entered,
        "notice_has_run": _notice_has_run,
        "is_expired": _is_expired,
        "is_extended": _is_extended,
        "is_ended_by_parties": _is_ended_by_parties,
        "successor_in_effect": _successor_in_effect,
        "all_settled": _all_settled,
        "inside_parent": _inside_parent,
        "inside_agreement": _inside_agreement,
    }
)
