"""Arrangements: the register, the new arrangement and the page of one arrangement."""
