"""The command line, the window's twin."""
