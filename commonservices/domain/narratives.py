"""The rules of narratives: five prompts, how many words fit, who may validate, and which figure one travels with."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from datetime import date
from types import MappingProxyType
from typing import Final
from uuid import UUID

from commonservices.domain.declaring import dataclass
from commonservices.domain.duty_separation import same_person
from commonservices.domain.lens import Narrative
from commonservices.domain.sentences import refuse

GENERAL, GENDER = "GENERAL", "GENDER"
PROMPTS: Final = ("what_changed", "for_whom", "proof", "did_not_work", "next_step")
# What must be answered before a narrative is validated: of gender, the effect, the conditions and the next step.
ASKED: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {GENERAL: ("what_changed", "for_whom", "proof"), GENDER: ("what_changed", "for_whom", "next_step")}
)
# The fewest and the most words of all prompts together.
LIMITS: Final[Mapping[str, tuple[int, int]]] = MappingProxyType({GENERAL: (1, 300), GENDER: (50, 300)})
WRITING, WRITTEN, VALIDATED = "writing", "written", "validated"
COVERED, NO_NARRATIVE = "covered", "no_narrative"
BETWEEN_WRITERS: Final = "; "
_MARKS: Final = "\\u0300-\\u036f\\u064b-\\u065f\\u0670"  # accents and vowel signs that stand on a letter
_WORD: Final = re.compile(rf"[^\W_][^\W_{_MARKS}]*(?:[{_MARKS}'\u2019\-.,]+[^\W_]+|[{_MARKS}]+)*")


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure that was read on a day: its indicator, and the records that may speak for it."""

    kpi_code: str
    as_of: date
    subjects: frozenset[UUID]


def word_count(text: str) -> int:
    """Give how many words a text has; a word with a hyphen or an apostrophe is one, signs alone are none."""
    return len(_WORD.findall(text))


def words_of(narrative: Narrative) -> int:
    """Give how many words all answers of a narrative have."""
    return sum(word_count(getattr(narrative, prompt)) for prompt in PROMPTS)


def unanswered(narrative: Narrative) -> tuple[str, ...]:
    """Give the prompts that must be answered and are not."""
    return tuple(prompt for prompt in ASKED[narrative.kind] if not word_count(getattr(narrative, prompt)))


def status_of(narrative: Narrative) -> str:
    """Say how far a narrative is: `writing` while something lacks, `written`, or `validated` by somebody else."""
    fewest, most = LIMITS[narrative.kind]
    if unanswered(narrative) or not fewest <= words_of(narrative) <= most:
        return WRITING
    return VALIDATED if narrative.validated_by and narrative.validated_on else WRITTEN


def writers_of(narrative: Narrative) -> tuple[str, ...]:
    """Give everybody who wrote in a narrative."""
    return tuple(name.strip() for name in narrative.written_by.split(BETWEEN_WRITERS.strip()) if name.strip())


def with_writer(narrative: Narrative, name: str) -> str:
    """Give who wrote in a narrative once this person has too."""
    known = writers_of(narrative)
    return BETWEEN_WRITERS.join(known if any(same_person(name, each) for each in known) else (*known, name))


def check_length(narrative: Narrative) -> None:
    """Refuse a narrative with more words than fit."""
    count, most = words_of(narrative), LIMITS[narrative.kind][1]
    if count > most:
        refuse("narrative_too_long", "what_changed", "", count=count, limit=most)


def check_validation(narrative: Narrative, validator: str) -> None:
    """Refuse to validate what is not complete, what is validated already, or by one of those who wrote it."""
    if narrative.validated_by:
        refuse("narrative_validated", "validated_by", narrative.validated_by, day=narrative.validated_on or "—")
    missing = unanswered(narrative)
    if missing:
        refuse("narrative_unanswered", missing[0])
    count, (fewest, most) = words_of(narrative), LIMITS[narrative.kind]
    if not fewest <= count <= most:
        rule, limit = ("narrative_too_short", fewest) if count < fewest else ("narrative_too_long", most)
        refuse(rule, "what_changed", "", count=count, limit=limit)
    if not validator.strip():
        refuse("validator_missing", "validated_by")
    if any(same_person(validator, name) for name in writers_of(narrative)):
        refuse("validator_wrote_it", "validated_by", validator)


def speaks_for(narrative: Narrative, figure: Figure) -> bool:
    """Say whether a gender narrative is about a figure: its record, its day, and its indicator if any is named."""
    if narrative.kind != GENDER or narrative.subject_id not in figure.subjects:
        return False
    if narrative.starts_on is None or narrative.ends_on is None:
        return False
    named: Collection[str] = narrative.kpi_codes
    return narrative.starts_on <= figure.as_of <= narrative.ends_on and (not named or figure.kpi_code in named)


def pair_of(figure: Figure, narratives: Iterable[Narrative]) -> str:
    """Say whether a gender figure may travel: `covered`, or how far its narrative is, or `no_narrative`."""
    found = {status_of(each) for each in narratives if speaks_for(each, figure)}
    if VALIDATED in found:
        return COVERED
    return next((status for status in (WRITTEN, WRITING) if status in found), NO_NARRATIVE)
