"""Long work that tells how far it is and can be stopped, with no screen in it."""

from collections.abc import Callable

Tell = Callable[[int, int, str], None]
"""Called with the step reached, the steps in all (0 when unknown) and a stable key for what is being done."""


class Stopped(Exception):
    """Raised out of a tell when the user stopped the work: nothing was changed."""


def silent(step: int, of: int, words: str) -> None:
    """Tell nobody: for work nobody watches."""
