"""Workbooks for Headquarters, written and checked."""
