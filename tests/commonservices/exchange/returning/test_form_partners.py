"""To whom a form can go: those the records name, with the rows there are to fill in, and never the office itself."""

from datetime import date

import pytest

from commonservices.exchange.returning.form_partners import fillable
from commonservices.exchange.returning.form_rows import KINDS, form_of, own_entity
from tests.commonservices.exchange.returning.conftest import QUARTER


@pytest.mark.parametrize("kind", KINDS)
def test_whoever_is_offered_a_form_gets_one_of_as_many_rows(read_office, kind):
    found = fillable(read_office, kind, *QUARTER, "en")
    assert [each.partner.short_code for each in found] == sorted(each.partner.short_code for each in found)
    assert own_entity(read_office) not in {each.partner.id for each in found}
    full = [each for each in found if each.rows]
    assert full or kind == "balance"
    for each in full[:3]:
        assert len(form_of(read_office, kind, each.partner, *QUARTER, "en").rows) == each.rows


def test_before_anything_was_billed_there_is_no_balance_to_confirm(read_office):
    assert fillable(read_office, "balance", date(1999, 1, 1), date(1999, 12, 31), "en") == ()
