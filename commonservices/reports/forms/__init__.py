"""Forms of partners: a workbook for each, to be filled in with nothing but a spreadsheet program."""

from commonservices.reports.forms.writing import draw_form, suggested_name, write_form

__all__ = ["draw_form", "suggested_name", "write_form"]
