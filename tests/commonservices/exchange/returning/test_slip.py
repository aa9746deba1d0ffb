"""What a sheet carries out of sight: it reads back as it was written, and nothing else passes for it."""

from dataclasses import replace

from commonservices.exchange.returning.slip import LIST, PIECE, Slip, base_line, hash_of, read_base, read_slip

SLIP = Slip(LIST, "services", "ab", "yes", "cd", "2026-10-01", "fr", sheet="Services", fields=("reference", "name_en"))


def test_a_slip_reads_back_as_it_was_written():
    assert read_slip(SLIP.lines()) == SLIP
    assert read_slip(replace(SLIP, kind="letter").lines()) is None
    assert read_slip([("Name", "Price")]) is None


def test_base_values_read_back_however_long_they_are():
    values = ["x" * (2 * PIECE), "“é”\n"]
    line = base_line("key", values)
    assert len(line) > 3
    assert max(map(len, line)) <= PIECE
    assert read_base([*line, None, ""], ("a", "b")) == ("key", dict(zip("ab", values, strict=True)))
    for broken in (["key"], ["key", "{"], ["key", '["one"]'], ["key", '{"a": 1}']):
        assert read_base(broken, ("a", "b")) is None


def test_the_fingerprint_of_a_row_hangs_on_every_value_and_its_place():
    assert hash_of(["a", "b"]) == hash_of(["a", "b"]) != hash_of(["b", "a"]) != hash_of(["ab", ""])
