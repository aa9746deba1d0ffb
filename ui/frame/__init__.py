"""The frame of the window: navigation, top bar, menus, status line, palette."""
