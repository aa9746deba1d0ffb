"""The sheets of arrangements and of their parties."""

from __future__ import annotations

from collections.abc import Iterator

from commonservices.queries.workbook import Source
from commonservices.queries.workbook_lines import ArrangementLine, PartyLine
from commonservices.reports.hq.parts import Frame, Part, coded, major, words
from commonservices.reports.hq.tallies import Tallies
from commonservices.reports.hq.words import BookLabels
from commonservices.reports.xlsx import CODE, DATE, FLAG, INTEGER, SheetSpec, money


def arrangements_sheet(frame: Frame, source: Source, tallies: Tallies) -> SheetSpec:
    """Give the sheet of the arrangements that were in force in the period."""
    return frame.list_sheet(
        "arrangements", _parts(frame.labels), _counted(source, tallies), source.survey.rows["arrangements"]
    )


def parties_sheet(frame: Frame, source: Source) -> SheetSpec:
    """Give the sheet of the parties of the arrangements listed."""
    return frame.list_sheet("parties", _party_parts(frame.labels), source.party_rows(), source.survey.rows["parties"])


def _counted(source: Source, tallies: Tallies) -> Iterator[ArrangementLine]:
    for line in source.arrangement_rows():
        tallies.take_arrangement(line)
        yield line


def _parts(labels: BookLabels) -> tuple[Part, ...]:
    return (
        Part("reference", lambda line: line.reference, CODE, 15),
        *coded("type", lambda line: line.type, lambda code: labels.code("arrangement_types", code), 22),
        Part("title", lambda line: words(labels.of(line.title_en, line.title_fr)), width=32),
        Part("lead", lambda line: words(line.lead), width=13),
        Part("parties", lambda line: words(", ".join(line.parties)), width=30),
        *coded(
            "financial_basis",
            lambda line: line.financial_basis,
            lambda code: labels.code("financial_basis", code),
            14,
        ),
        *_many("legal_basis", "legal_basis", labels),
        Part("last_signed_on", lambda line: line.last_signed_on, DATE, 11),
        Part("effective_on", lambda line: line.effective_on, DATE, 11),
        Part("expiry_on", lambda line: line.expiry_on, DATE, 11),
        Part("last_notice_on", lambda line: line.last_notice_on, DATE, 11),
        Part("next_review_on", lambda line: line.next_review_on, DATE, 11),
        *coded("state", lambda line: line.state, lambda code: labels.code("arrangement_states", code), 11),
        Part("in_force", lambda line: line.in_force, FLAG, 10),
        Part("flag_codes", lambda line: words(" ".join(line.flags)), CODE, hidden=True),
        Part("flags", lambda line: words(labels.codes("derived_flags", line.flags)), width=26),
        Part("ceiling", lambda line: major(line.ceiling_amount, line.currency), money(2), 14),
        Part("currency", lambda line: words(line.currency) if line.ceiling_amount is not None else None, CODE, 9),
        Part("billed_usd", lambda line: major(line.billed_usd, "USD"), money(2), 14),
        Part("party_count", lambda line: line.party_count, INTEGER, 9),
        Part("location", lambda line: words(line.location), width=11),
        Part("owner", lambda line: words(line.owner), width=12),
        Part("services", lambda line: line.services, INTEGER, 9),
        *coded("rc_role", lambda line: line.rc_involvement, lambda code: labels.code("rc_involvement", code), 12),
        *coded(
            "decision_level", lambda line: line.decision_level, lambda code: labels.code("decision_level", code), 10
        ),
        *_many("sustain", "sustain_flags", labels),
        *coded(
            "classification", lambda line: line.classification, lambda code: labels.code("classification", code), 12
        ),
        *coded("quality", lambda line: line.data_quality, lambda code: labels.code("data_quality", code), 11),
        Part("notes", lambda line: words(line.notes), width=34),
        Part("id", lambda line: str(line.id), CODE, hidden=True),
    )


def _many(key: str, field: str, labels: BookLabels) -> tuple[Part, Part]:
    """Give two columns for a set of codes: the codes, hidden, and their labels."""
    return (
        Part(f"{key}_codes", lambda line: words(" ".join(sorted(getattr(line, field)))), CODE, hidden=True),
        Part(key, lambda line: words(labels.codes(field, getattr(line, field))), width=20),
    )


def _party_parts(labels: BookLabels) -> tuple[Part, ...]:
    def named(line: PartyLine) -> str | None:
        return words(labels.of(line.entity_en, line.entity_fr))

    return (
        Part("reference", lambda line: line.reference, CODE, 15),
        Part("entity", lambda line: line.entity, width=15),
        Part("entity_name", named, width=54),
        *coded("role", lambda line: line.role, lambda code: labels.code("party_roles", code), 16),
        Part("signed_on", lambda line: line.signed_on, DATE, 11),
        Part("signatory_name", lambda line: words(line.signatory_name), width=22),
        Part("signatory_title", lambda line: words(line.signatory_title), width=24),
        Part("joined_on", lambda line: line.joined_on, DATE, 11),
        Part("withdrew_on", lambda line: line.withdrew_on, DATE, 11),
        Part("share", lambda line: words(line.share_cap), width=14),
        Part("id", lambda line: str(line.id), CODE, hidden=True),
    )
