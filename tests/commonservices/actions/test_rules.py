"""Every rule the actions refuse by has a sentence, so that no refusal ends as a fault of the program."""

import re
from pathlib import Path

import pytest

from commonservices.domain.sentences import MESSAGES

ACTIONS = sorted((Path(__file__).parents[3] / "commonservices" / "actions").glob("*.py"))


@pytest.mark.parametrize("path", ACTIONS, ids=lambda path: path.stem)
def test_each_rule_has_its_sentence(path: Path) -> None:
    named = re.findall(r'refuse\(\s*"(\w+)"', path.read_text(encoding="utf-8"))
    assert [rule for rule in named if rule not in MESSAGES] == []
