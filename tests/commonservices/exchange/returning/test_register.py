"""Which register a sheet belongs to."""

from commonservices.exchange.returning.register import demo_mark, register_of


def test_every_copy_of_a_store_bears_the_mark_of_its_office(read_office, demo_office):
    assert register_of(read_office) == register_of(demo_office)
    assert (demo_mark(read_office), len(register_of(read_office))) == ("yes", 32)
