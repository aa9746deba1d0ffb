"""Back and forward: the addresses visited, fifty of them."""

from __future__ import annotations

KEPT = 50


class History:
    """Where the reader was, and where back and forward lead."""

    def __init__(self) -> None:
        """Start with nothing visited."""
        self._visited: list[str] = []
        self._at = -1

    @property
    def current(self) -> str:
        """The address shown now, empty before the first."""
        return self._visited[self._at] if self._visited else ""

    @property
    def can_go_back(self) -> bool:
        """Whether there is a place before this one."""
        return self._at > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether there is a place after this one."""
        return self._at + 1 < len(self._visited)

    def visit(self, address: str) -> None:
        """Go to a new address; what lay ahead is forgotten, and so is the oldest beyond fifty."""
        if address == self.current:
            return
        self._visited = [*self._visited[: self._at + 1], address][-KEPT:]
        self._at = len(self._visited) - 1

    def replace(self, address: str) -> None:
        """Remember a newer state of the place shown now."""
        if self._visited:
            self._visited[self._at] = address

    def back(self) -> str:
        """Go one place back and give its address; the same place when there is none."""
        self._at -= self.can_go_back
        return self.current

    def forward(self) -> str:
        """Go one place forward and give its address; the same place when there is none."""
        self._at += self.can_go_forward
        return self.current
