"""The handover pack: read before it is given, as a workbook, as a PDF or on paper."""
