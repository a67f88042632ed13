# SPDX-License-Identifier: GPL-3.0-or-later
# Sets birdcar_readme, the README as it is installed: its links lead to what is installed beside it, the guide as HTML for
# one. What stays with the source is named there, without a link.
file(READ ${PROJECT_SOURCE_DIR}/README.md readme)
string(REGEX REPLACE "]\\(resources/guide/([a-z]+/[a-z]+)\\.md" "](guide/\\1.html" readme "${readme}")
string(REPLACE "](packaging/birdcar.env.example" "](birdcar.env.example" readme "${readme}")
string(REGEX REPLACE "\\[([A-Z]+(\\.md)?)]\\([A-Z]+(\\.md)?\\)" "\\1 of the source" readme "${readme}")
set(birdcar_readme ${CMAKE_CURRENT_BINARY_DIR}/README.md)
file(WRITE ${birdcar_readme} "${readme}")
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/README.md)
