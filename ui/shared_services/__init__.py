"""Shared services: the register, the new service and the page of one service."""
