"""What is wrong with premises or an agreement, in the words of the window, with the mark that stands for it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final
from uuid import UUID

from PySide6.QtCore import QObject

from commonservices.domain.premises_rules import Finding
from ui.words import Words

_MARKS: Final = {"crit": "error", "att": "warning", "info": "not_yet"}


class FindingWords(QObject):
    """Says each finding as a short title and as a sentence with the way out."""

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        """Keep the words."""
        super().__init__(parent)
        self._words = words

    def mark(self, finding: Finding) -> str:
        """Give the shape that stands for how grave a finding is."""
        return _MARKS[finding.severity]

    def title(self, finding: Finding) -> str:
        """Give a finding in a few words."""
        titles = {
            "AREA_OVER": self.tr("Area over 100 %"),
            "DESKS_OVER": self.tr("Desks over 100 %"),
            "NO_SHARE": self.tr("Occupant without an area"),
            "NOBODY_IN": self.tr("Nobody is in them"),
            "LEASE_ENDED": self.tr("Lease ended"),
            "HOST_AGREEMENT_ENDED": self.tr("Host agreement ended"),
            "SECURITY_NOT_ASSESSED": self.tr("Security not assessed"),
            "ACCESSIBILITY_NOT_ASSESSED": self.tr("Accessibility not assessed"),
            "OCCUPANT_NO_PARTY": self.tr("Occupant is no party"),
            "PARTY_NOT_IN": self.tr("Party without rooms"),
            "CEILING_OVER": self.tr("Over the ceiling"),
            "CEILING_NEAR": self.tr("Near the ceiling"),
            "ORDERED_OUTSIDE": self.tr("Ordered outside its days"),
            "USE_EXPIRED": self.tr("Ended and still used"),
            "CONDITIONS_OPEN": self.tr("Conditions open"),
            "NOT_OPEN_TO_OTHERS": self.tr("Not open to others"),
            "PRICES_NOT_CHECKED": self.tr("Price check is due"),
        }
        return titles[finding.code]

    def sentence(self, finding: Finding, codes: Mapping[UUID, str]) -> str:
        """Give what a finding means and what to do about it."""
        template = self._of_premises(finding.code, dated=finding.day is not None) or self._of_agreements(finding.code)
        who = ", ".join(self._words.isolate(codes.get(each, "")) for each in finding.entity_ids)
        return template.format(entities=who, day=self._words.full_day(finding.day))

    def _of_premises(self, code: str, *, dated: bool) -> str:
        if code == "SECURITY_NOT_ASSESSED" and dated:
            return self.tr("The last assessment was on {day}; shared premises are assessed every year.")
        sentences = {
            "AREA_OVER": self.tr("The occupants have more square metres together than the premises. Correct one."),
            "DESKS_OVER": self.tr("The occupants have more desks together than the premises. Correct one."),
            "NO_SHARE": self.tr("{entities}: enter the net area, so that the cost can be shared."),
            "NOBODY_IN": self.tr("Add who is in them, or record the hand-back."),
            "LEASE_ENDED": self.tr("The lease ended on {day} and the premises are still active."),
            "HOST_AGREEMENT_ENDED": self.tr("The agreement with the host ended on {day}."),
            "SECURITY_NOT_ASSESSED": self.tr("No security assessment is on record; shared premises need one a year."),
            "ACCESSIBILITY_NOT_ASSESSED": self.tr("No accessibility assessment is on record."),
            "OCCUPANT_NO_PARTY": self.tr("{entities}: in the premises, and no party to their arrangement."),
            "PARTY_NOT_IN": self.tr("{entities}: party to the arrangement, and without rooms in the premises."),
        }
        return sentences.get(code, "")

    def _of_agreements(self, code: str) -> str:
        sentences = {
            "CEILING_OVER": self.tr("More is called off than the ceiling allows. Ask the holder to raise it."),
            "CEILING_NEAR": self.tr("At least 80 % of the ceiling is called off. Plan the next agreement."),
            "ORDERED_OUTSIDE": self.tr("{entities}: ordered on {day}, when the agreement was not in force."),
            "USE_EXPIRED": self.tr("The agreement ended on {day}; the arrangement of {entities} still runs."),
            "CONDITIONS_OPEN": self.tr(
                "{entities}: not all conditions for the use are met. The list below says which."
            ),
            "NOT_OPEN_TO_OTHERS": self.tr(
                "{entities}: uses an agreement that is not marked as open to other entities."
            ),
            "PRICES_NOT_CHECKED": self.tr("The prices were to be checked again by {day}."),
        }
        return sentences.get(code, "")
