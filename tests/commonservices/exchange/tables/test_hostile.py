"""Every file that means harm, or is broken, is refused in one sentence that says what and what to do."""

import pytest

from commonservices.errors import Known
from tests.commonservices.exchange.tables.books import read
from tests.commonservices.exchange.tables.hostile import HOSTILE, SMALL


@pytest.mark.parametrize("hostile", HOSTILE, ids=lambda hostile: hostile.name)
def test_a_hostile_file_is_refused_in_a_sentence(hostile, tmp_path):
    path = hostile.make(tmp_path / "sent.xlsx", hostile.small)
    with pytest.raises(Known) as refused:
        read(path, tmp_path, SMALL)
    assert refused.value.key == hostile.key
    assert refused.value.message.startswith("sent.xlsx")
    assert refused.value.message.endswith(".")
    assert refused.value.advice.endswith(".")
    assert "{" not in refused.value.message + refused.value.advice


def test_nothing_of_a_refused_file_stays_behind_as_a_copy(tmp_path):
    path = HOSTILE[0].make(tmp_path / "sent.xlsx", 1)
    with pytest.raises(Known):
        read(path, tmp_path, SMALL)
    assert not (tmp_path / "spool" / "copy").exists()
