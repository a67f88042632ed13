# SPDX-License-Identifier: GPL-3.0-or-later
# Sets birdcar_releases, the <release> elements of the AppStream metainfo, and birdcar_release_date, that of this
# version: from the headings of the change log, "## [0.1.0] - 2026-12-24". A version that has none yet is in
# development, and of the day of its last commit.
set(birdcar_given_epoch "$ENV{SOURCE_DATE_EPOCH}")
set(ENV{SOURCE_DATE_EPOCH} "${birdcar_epoch}") # string(TIMESTAMP) goes by it
string(TIMESTAMP birdcar_release_date "%Y-%m-%d" UTC)
set(ENV{SOURCE_DATE_EPOCH} "${birdcar_given_epoch}")
set(birdcar_releases "")
set(birdcar_is_released OFF)
file(STRINGS ${PROJECT_SOURCE_DIR}/CHANGELOG.md headings REGEX "^## \\[[0-9.]+\\] - [0-9-]+")
foreach(heading IN LISTS headings)
  string(REGEX MATCH "\\[([0-9.]+)\\] - ([0-9-]+)" matched "${heading}")
  string(APPEND birdcar_releases "    <release version=\"${CMAKE_MATCH_1}\" date=\"${CMAKE_MATCH_2}\"/>\n")
  if(CMAKE_MATCH_1 VERSION_EQUAL PROJECT_VERSION)
    set(birdcar_is_released ON)
    set(birdcar_release_date ${CMAKE_MATCH_2})
  endif()
endforeach()
if(NOT birdcar_is_released)
  string(PREPEND birdcar_releases
         "    <release version=\"${PROJECT_VERSION}\" date=\"${birdcar_release_date}\" type=\"development\"/>\n")
endif()
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/CHANGELOG.md)
