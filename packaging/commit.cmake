# SPDX-License-Identifier: GPL-3.0-or-later
# Sets birdcar_commit, what `birdcar --version` names, and birdcar_epoch, the time (seconds since 1970) that everything
# made here is dated. Both are the last commit's; without git the commit is unknown and the time is that of the
# change log. -DBIRDCAR_COMMIT=... and SOURCE_DATE_EPOCH say otherwise.
set(BIRDCAR_COMMIT "" CACHE STRING "The commit that is built; empty: as git says")

# birdcar_git(VARIABLE ARGUMENT...): what git answers in the source folder; empty if it cannot.
function(birdcar_git variable)
  set(answer "")
  if(EXISTS ${PROJECT_SOURCE_DIR}/.git)
    execute_process(
      # Another user's folder, as when root packs it, is no reason not to look.
      COMMAND git -c safe.directory=* ${ARGN}
      WORKING_DIRECTORY ${PROJECT_SOURCE_DIR}
      OUTPUT_VARIABLE answer
      OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
  endif()
  set(${variable} "${answer}" PARENT_SCOPE)
endfunction()

set(birdcar_commit "${BIRDCAR_COMMIT}")
if(NOT birdcar_commit)
  birdcar_git(birdcar_commit describe --always --dirty=-changed --abbrev=12 "--exclude=*")
endif()

set(birdcar_epoch "$ENV{SOURCE_DATE_EPOCH}")
if(NOT birdcar_epoch)
  birdcar_git(birdcar_epoch log -1 --format=%ct)
endif()
if(NOT birdcar_epoch)
  file(TIMESTAMP ${PROJECT_SOURCE_DIR}/CHANGELOG.md birdcar_epoch "%s" UTC)
endif()
