"""Tables of words stand as they are until they are translated."""

import re
from pathlib import Path

from ui.wording import QT_TRANSLATE_NOOP
from ui.wording.acts import ACTS

ROOT = Path(__file__).resolve().parents[3]


def test_a_marked_text_is_given_back_as_it_is() -> None:
    assert QT_TRANSLATE_NOOP("Acts", "Party added") == "Party added"


def test_every_act_that_is_written_has_a_name() -> None:
    written: set[str] = set()
    for path in (ROOT / "commonservices" / "actions").glob("*.py"):
        written.update(re.findall(r"\.work\(\s*\"(\w+)\"", path.read_text(encoding="utf-8")))
    assert written
    assert written <= set(ACTS), written - set(ACTS)
