"""Codes are found by code or label in any language; what has several meanings is never guessed."""

from commonservices.domain.sheets.choices import codes_named, codes_near, words_of
from commonservices.domain.sheets.wanted import Content, Wanted


def test_a_code_goes_before_a_label_and_case_and_spaces_do_not_matter():
    assert codes_named("currencies", " usd ") == ("USD",)
    assert codes_named("currencies", "EURO") == ("EUR",)
    assert codes_named("currencies", "nothing") == ()


def test_near_codes_are_few_and_in_use():
    assert "EUR" in codes_near("currencies", "euroo")
    assert len(codes_near("currencies", "dollar")) <= 3
    assert codes_near("currencies", "zzzzzz") == ()


def test_a_cell_for_one_code_is_one_word_and_for_several_it_is_parted():
    assert words_of(Wanted(content=Content.CHOICE, code_list="currencies"), " USD, EUR ") == ("USD, EUR",)
    assert words_of(Wanted(content=Content.CHOICES, code_list="currencies"), "USD, EUR") == ("USD", "EUR")


def test_an_abbreviation_of_several_entries_names_all_of_them_so_that_it_is_asked():
    assert codes_named("arrangement_types", "mou") == ("MOU_CS", "MOU_SUP", "CPM", "CBO")
    assert codes_named("currencies", "Franc CFA") == codes_named("currencies", "nothing") == ()
    assert codes_named("currencies", "CFA") == ("XAF", "XOF")


def test_an_abbreviation_that_is_a_code_means_that_code_and_one_entry_alone_is_not_guessed():
    assert codes_named("arrangement_types", "SLA") == ("SLA",)
    assert codes_named("arrangement_types", "MOU CS") == ("MOU_CS",)
    assert codes_named("arrangement_types", "RCO") == ()
