"""A filled workbook is packed as its template was: the order, the dates and the packing of every part."""

import zipfile

from commonservices.reports.templates.package import Template
from commonservices.reports.templates.zipping import write_filled
from tests.commonservices.reports.templates.template_builders import read_parts, template_book


def test_unchanged_parts_keep_order_bytes_dates_and_packing(tmp_path):
    path, out = template_book(tmp_path / "desk.xlsx"), tmp_path / "out.xlsx"
    with zipfile.ZipFile(path, "a") as archive:
        stored = zipfile.ZipInfo("customXml/item9.xml", (2001, 2, 3, 4, 5, 6))
        stored.compress_type = zipfile.ZIP_STORED
        archive.writestr(stored, b"<a/>" * 100)
        archive.writestr(zipfile.ZipInfo("xl/calcChain.xml"), b"<chain/>")
    with Template(path) as template:
        write_filled(template, {"xl/workbook.xml": b"<new/>"}, frozenset({"xl/calcChain.xml"}), out)
    with zipfile.ZipFile(path) as before, zipfile.ZipFile(out) as after:
        marks = [
            [
                (each.filename, each.date_time, each.compress_type)
                for each in file.infolist()
                if each.filename != "xl/calcChain.xml"
            ]
            for file in (before, after)
        ]
    assert marks[0] == marks[1]
    old, new = read_parts(path), read_parts(out)
    assert new.pop("xl/workbook.xml") == b"<new/>"
    assert new == {name: content for name, content in old.items() if name in new}
    assert set(old) - set(new) == {"xl/workbook.xml", "xl/calcChain.xml"}
