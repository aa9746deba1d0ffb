"""Every act that the program writes has a name in the window's words."""

import re
from pathlib import Path

from commonservices.actions.undo import UNDONE
from ui.wording.acts import ACTS

ROOT = Path(__file__).resolve().parents[3] / "commonservices"
WRITTEN = re.compile(r"\.work\(\s*\"(\w+)\"")


def test_every_act_key_in_the_code_has_a_name():
    keys = {key for path in ROOT.rglob("*.py") for key in WRITTEN.findall(path.read_text(encoding="utf-8"))}
    assert len(keys) > 20
    assert keys | {UNDONE} <= set(ACTS)
