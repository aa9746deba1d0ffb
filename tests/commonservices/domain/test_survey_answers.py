"""The answers of a survey as the note of a reading keeps them."""

from commonservices.domain.survey_answers import answer_of, answers_in, scores_in, share_satisfied, spoken


def test_answers_of_a_survey_read_back_with_their_remarks():
    told = {"UNDP": ("5", ""), "WFP": ("2", "late; 3: often · “very”"), "BETA TWO": ("4", "")}
    note = spoken(told)
    assert answers_in(note) == told
    assert answer_of(note, "UNDP") == ("5", "")
    assert answer_of("Measured by hand", "UNDP") == ("", "")
    assert [int(each) for each in share_satisfied(answers_in("A: 5; B: 1"))] == [50, 1, 2]
    assert share_satisfied({}) == (0, 0, 0)


def test_scores_are_taken_only_where_the_note_holds_as_many_as_the_reading_counts():
    assert scores_in("A: 5; B: 1 · B “late: 4”", 2) == [5, 1]
    assert scores_in("A: 5; B: 1", 3) is None
    assert scores_in("Measured by hand", 5) is None
    assert scores_in("", None) is None
