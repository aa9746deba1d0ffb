"""Common Services: joint arrangements, shared services and cost sharing of United Nations offices."""

__version__ = "0.1.0"
