"""Premises, long-term agreements and mutual recognition: three registers in one place."""
