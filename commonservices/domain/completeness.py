"""How complete a record is: its fields, and the clauses its type should contain, each as a score with what lacks."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from commonservices.domain import codelists
from commonservices.domain.arrangements import Arrangement, ArrangementVersion
from commonservices.domain.declaring import dataclass
from commonservices.domain.facts import ArrangementFacts
from commonservices.domain.fields import Need, record_type
from commonservices.domain.guards import is_empty
from commonservices.domain.must_haves import (
    evidence_rules,
    missing_items,
    missing_papers,
    must_have_items,
    needs_signature,
    signers,
)

_PERCENT: Final = 100
# Fields that a good record has besides those it must have.
_WANTED: Final = ("deputy_person_id", "location_ids", "purpose", "mandate_basis", "dispute_path", "settlement_due_days")


@dataclass(frozen=True, slots=True)
class Score:
    """How many things are there of how many, and the keys of those that lack."""

    done: int
    total: int
    missing: tuple[str, ...] = ()

    @property
    def percent(self) -> int:
        """Give the share that is there in whole hundredths, rounded down so that a hundred means all."""
        return _PERCENT if not self.total else self.done * _PERCENT // self.total


def clauses_needed(type_code: str) -> tuple[str, ...]:
    """Give the clauses an arrangement of a type should contain."""
    return codelists.clause_needs().get(type_code, ())


def clause_score(type_code: str, answers: Mapping[str, str]) -> Score:
    """Give how many of the needed clauses are in the paper; one that does not apply is not counted."""
    counted = [clause for clause in clauses_needed(type_code) if answers.get(clause) != "NA"]
    missing = tuple(clause for clause in counted if answers.get(clause) != "Y")
    return Score(len(counted) - len(missing), len(counted), missing)


def record_score(facts: ArrangementFacts) -> Score:
    """Give how complete a record is: fields, parties' signatures and contacts, must-haves and papers of its type."""
    checks = {**_fields(facts), **_parties(facts), **_papers(facts)}
    missing = tuple(key for key, there in checks.items() if not there)
    return Score(len(checks) - len(missing), len(checks), missing)


def _fields(facts: ArrangementFacts) -> dict[str, bool]:
    version, found = facts.version, {}
    for cls, record in ((Arrangement, facts.arrangement), (ArrangementVersion, version)):
        for each in record_type(cls).fields:
            if (each.need is Need.ACTIVE and not each.fixed) or each.name in _WANTED:
                found[each.name] = not is_empty(getattr(record, each.name))
    found["title"] = bool(version.title_en and version.title_fr)
    found["expiry_on"] = version.expiry_on is not None or version.open_ended
    if version.auto_renew:
        found["renewal_term_m"] = version.renewal_term_m is not None
    return found


def _parties(facts: ArrangementFacts) -> dict[str, bool]:
    found = {"contact": bool(facts.parties) and all(each.contact for each in facts.parties)}
    signing = signers(facts)
    if needs_signature(facts.type) and signing:
        found["signed_on"] = all(each.signed_on for each in signing)
        found["signatory_name"] = all(each.signatory_name and each.signatory_title for each in signing)
    return found


def _papers(facts: ArrangementFacts) -> dict[str, bool]:
    lacking = set(missing_items(facts)) | {code for code, _ in missing_papers(facts, "SIGNED")}
    wanted = (*must_have_items(facts.type), *evidence_rules(facts.type, "SIGNED"))
    return {key: key not in lacking for key in wanted} | {"service": bool(facts.services)}
