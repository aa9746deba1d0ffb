import pytest

from commonservices.errors import Known
from ui.kit.void_check import check_void_calls, references_lost


def test_void_calls_of_this_qt_cost_none_no_references(qapp):
    assert references_lost() < 100
    check_void_calls()


def test_a_qt_that_loses_references_is_refused_with_advice(qapp):
    with pytest.raises(Known) as refused:
        check_void_calls(lost=1000)
    assert refused.value.key == "qt_unsafe"
    assert "6.11.3" in refused.value.advice
