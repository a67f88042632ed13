#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the ride form of the demo as a screen reader does, fills it in and creates a ride.

ride_form.py BIRDCAR: goes by roles, names and states alone, over the accessibility bus of a display and a
session of its own (Xvfb, dbus-run-session, at-spi2-core, python3-pyatspi). Ends with 77, which CTest takes as
skipped, where one of these is missing.
"""

import os
import shutil
import subprocess
import sys
import time

SKIPPED = 77
NO_DISPLAY = 75
SECONDS = 60


def skip(reason):
    print(f"skipped: {reason}")
    sys.exit(SKIPPED)


try:
    import pyatspi
except ImportError:
    skip("there is no python3-pyatspi")


GROUPS = (pyatspi.ROLE_FILLER, pyatspi.ROLE_PANEL, pyatspi.ROLE_SCROLL_PANE)


class Failed(Exception):
    """What a person who cannot see the window would not find there."""


def wait_for(what, look):
    """The first answer of look() that is worth something."""
    until = time.monotonic() + SECONDS
    while time.monotonic() < until:
        try:
            found = look()
        except Exception:  # what was there a moment ago may be gone by now
            found = None
        if found:
            return found
        time.sleep(0.1)
    raise Failed(f"no {what}")


LISTS = (pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE, pyatspi.ROLE_LIST, pyatspi.ROLE_MENU_BAR)


def descendants(node):
    """What is on the screen, without the cells of lists: those are asked for by row and column."""
    for index in range(node.childCount):
        child = node.getChildAtIndex(index)
        if child is None or not has(child, pyatspi.STATE_SHOWING):
            continue
        yield child
        if child.getRole() not in LISTS:
            yield from descendants(child)


def find(root, roles, name):
    """By role and beginning of the name, among what is on the screen."""
    roles = roles if isinstance(roles, tuple) else (roles,)

    def look():
        for node in descendants(root):
            if node.getRole() in roles and node.name.startswith(name):
                return node
        return None

    return wait_for(f'{roles} called "{name}"', look)


def has(node, state):
    return node.getState().contains(state)


def expect(condition, sentence):
    if not condition:
        raise Failed(sentence)
    print(f"ok: {sentence}")


def program_window():
    def look():
        for program in pyatspi.Registry.getDesktop(0):
            for window in program or []:
                if window.name.startswith("BirdCar"):
                    return window
        return None

    return wait_for("window of BirdCar on the accessibility bus", look)


def field_of(combo):
    """The line in which one types, if the box has one of its own."""
    for node in descendants(combo):
        if node.getRole() == pyatspi.ROLE_TEXT:
            return node
    return combo


def fill(node, text):
    node.queryEditableText().setTextContents(text)
    length = node.queryText().characterCount
    expect(node.queryText().getText(0, length) == text, f'"{text}" is written in "{node.name}"')


def read_form(form):
    """What is said of each field, in the order of the form."""
    boxes = [find(form, pyatspi.ROLE_COMBO_BOX, name) for name in ("Customer", "Driver")]
    lines = [find(form, pyatspi.ROLE_TEXT, name) for name in ("From", "To", "When", "Note to the driver", "Office note")]
    button = find(form, pyatspi.ROLE_PUSH_BUTTON, "Create ride")
    for node in boxes + lines + [button]:
        expect("<" not in node.name and "&" not in node.name, f'"{node.name}" is read as words')
        expect(has(node, pyatspi.STATE_ENABLED) and has(node, pyatspi.STATE_FOCUSABLE), f'"{node.name}" can be used')
    for node in lines:
        expect(has(node, pyatspi.STATE_EDITABLE), f'"{node.name}" can be written in')
    tops = [node.queryComponent().getPosition(pyatspi.DESKTOP_COORDS)[1] for node in boxes + lines + [button]]
    expect(tops == sorted(tops), "the fields come in reading order")
    return boxes, lines, button


def rides(window):
    return find(window, pyatspi.ROLE_TABLE, "Rides").queryTable()


def create_ride(window):
    form = find(window, GROUPS, "New ride")
    boxes, lines, button = read_form(form)
    customer = field_of(boxes[0])
    table = rides(window)  # looked up once: a walk through the whole window takes its time
    wait_for("three rides", lambda: table.nRows == 3)
    titles = [table.getColumnHeader(column).name for column in range(table.nColumns)]
    expect(all(titles), f"the columns of the rides have titles: {', '.join(titles)}")

    fill(customer, "Carla Coach")
    fill(field_of(boxes[1]), "Dirk de Dijk")
    fill(lines[0], "Depot")
    hint = lines[1].description
    button.queryAction().doAction(0)
    wait_for("reason beside To", lambda: lines[1].description not in ("", hint))
    expect(table.nRows == 3, f'without a destination nothing is created; To says "{lines[1].description}"')

    fill(lines[1], "Dam")
    button.queryAction().doAction(0)
    wait_for("fourth ride in the table", lambda: table.nRows == 4)
    cells = [[table.getAccessibleAt(row, column).name for column in range(table.nColumns)] for row in range(table.nRows)]
    expect(any("Carla Coach" in " ".join(row) for row in cells), f"the new ride is read in the table: {cells}")


def inside(program):
    environment = dict(os.environ, QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", LC_ALL="C.UTF-8")
    running = subprocess.Popen([program, "--demo"], env=environment, stderr=subprocess.PIPE, text=True)
    try:
        create_ride(program_window())
    except Failed:
        if running.poll() is not None and "the display cannot be reached" in running.stderr.read():
            sys.exit(NO_DISPLAY)
        raise
    finally:
        running.terminate()
        running.wait(SECONDS)


def main():
    if len(sys.argv) == 3 and sys.argv[1] == "--inside":
        return inside(sys.argv[2])
    for tool in ("xvfb-run", "dbus-run-session"):
        if not shutil.which(tool):
            skip(f"there is no {tool}")
    if not any(os.path.exists(f"{folder}/at-spi-bus-launcher") for folder in ("/usr/libexec", "/usr/lib/at-spi2-core")):
        skip("there is no at-spi2-core")
    session = ["xvfb-run", "-a", "dbus-run-session", "--", sys.executable, __file__, "--inside", sys.argv[1]]
    status = NO_DISPLAY
    for _ in range(3):  # the display of a server that is just ending looks free to xvfb-run
        if status == NO_DISPLAY:
            status = subprocess.call(session)
    sys.exit(status)


if __name__ == "__main__":
    try:
        main()
    except Failed as failure:
        sys.exit(f"FAILED: {failure}")
