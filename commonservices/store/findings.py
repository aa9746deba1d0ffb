"""What a check of a store found: sentences with the place each is about."""

from __future__ import annotations

from commonservices.domain.declaring import dataclass

FILE = "file"
CHAIN = "chain"
REBUILD = "rebuild"
INVARIANTS = "invariants"
AREAS = (FILE, CHAIN, REBUILD, INVARIANTS)

MOST = 100
"""More findings than this in one area say nothing new and are not collected."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is not as it should be: in which area, what, and where."""

    area: str
    message: str
    where: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """Everything a check found; sound when that is nothing."""

    findings: tuple[Finding, ...] = ()

    @property
    def sound(self) -> bool:
        """Say whether nothing was found."""
        return not self.findings

    def of(self, area: str) -> tuple[Finding, ...]:
        """Give the findings of one area."""
        return tuple(each for each in self.findings if each.area == area)
