"""Every remark is a sentence whose words are filled in."""

import pytest

from commonservices.reports.consolidation.remarks import FOUND, Remark


@pytest.mark.parametrize("key", FOUND)
def test_every_remark_ends_as_a_sentence(key):
    assert FOUND[key].endswith(".")


def test_a_remark_says_its_words():
    remark = Remark("office_missing", {"office": "OFFA"})
    assert str(remark) == remark.said().message == "No workbook of OFFA was given."
