"""Which lists a workbook has: the usual ones always, the others when they have rows."""

from datetime import date

from commonservices.queries.workbook_more import LISTS, USUAL_LISTS, listed
from commonservices.queries.workbook_survey import Survey
from tests.commonservices.queries.test_workbook_money import PERIOD


def test_a_workbook_has_its_usual_lists_and_those_with_rows():
    survey = Survey(PERIOD, date(2026, 10, 1))
    assert listed(survey) == tuple(key for key in LISTS if key in USUAL_LISTS)
    survey.rows = {"recoveries": 1, "premises": 0, "narratives": 2}
    assert set(listed(survey)) - set(USUAL_LISTS) == {"recoveries", "narratives"}
    assert list(listed(survey)) == [key for key in LISTS if key in listed(survey)]
