"""The workbook for Headquarters: one module for each sheet, the words, the tallies and the checks."""
