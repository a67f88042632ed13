# SPDX-License-Identifier: GPL-3.0-or-later
# The Debian package, made by `cpack -G DEB` from a build of the preset "package"; packaging/package.sh does all of it.
# What is linked is found by dpkg-shlibdeps; what Qt loads at run time is found here, as the packages of this
# system that hold those plugins: their names differ from one Debian to the next.
option(BIRDCAR_DEBIAN "Install what a Debian package has besides: change logs and copyright" OFF)
if(NOT BIRDCAR_DEBIAN)
  return()
endif()

# birdcar_packages_of(VARIABLE FILE...): the packages that the files belong to.
function(birdcar_packages_of variable)
  set(packages "")
  foreach(file IN LISTS ARGN)
    file(REAL_PATH "${file}" real)
    execute_process(
      COMMAND dpkg-query --search "${real}"
      OUTPUT_VARIABLE found
      RESULT_VARIABLE failed ERROR_QUIET)
    if(failed)
      message(FATAL_ERROR "No installed package holds ${real}; install it first (packaging/package.sh does)")
    endif()
    string(REGEX REPLACE "[:,].*" "" package "${found}")
    list(APPEND packages ${package})
  endforeach()
  list(REMOVE_DUPLICATES packages)
  set(${variable} "${packages}" PARENT_SCOPE)
endfunction()

set(plugins ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_PLUGINS})
birdcar_packages_of(
  needed
  ${plugins}/sqldrivers/libqsqlite.so # the default database
  ${plugins}/platforms/libqxcb.so # a window
  ${plugins}/imageformats/libqsvg.so # the symbols
  ${plugins}/iconengines/libqsvgicon.so
  ${plugins}/tls/libqopensslbackend.so) # TLS to MessageBird
birdcar_packages_of(
  recommended
  ${plugins}/sqldrivers/libqsqlpsql.so # only for several depots
  /usr/lib/${CMAKE_LIBRARY_ARCHITECTURE}/libsecret-1.so.0) # the keyring; without it keys are kept in a file
set(loaded ${needed} ${recommended})
set(linked "")
foreach(module Core DBus Gui Network Sql Widgets)
  get_target_property(library Qt6::${module} LOCATION)
  birdcar_packages_of(package ${library})
  list(APPEND linked ${package})
endforeach()
list(REMOVE_ITEM needed ${linked}) # dpkg-shlibdeps names these, with their versions
list(APPEND needed ca-certificates tzdata)
list(APPEND recommended qt6-translations-l10n qt6-wayland)
list(SORT needed)
list(SORT recommended)

file(STRINGS /etc/os-release birdcar_release REGEX "^VERSION_ID=")
string(REGEX REPLACE "[^0-9.]" "" birdcar_release "${birdcar_release}")

# Who made the package: as Debian's tools have it, else the author of what is built.
set(birdcar_maintainer "$ENV{DEBFULLNAME} <$ENV{DEBEMAIL}>")
if(NOT birdcar_maintainer MATCHES "^..* <.*@.*>$")
  birdcar_git(birdcar_maintainer log -1 "--format=%an <%ae>")
endif()
if(NOT birdcar_maintainer)
  set(birdcar_maintainer "BirdCar Dispatch <nobody@birdcar.example>")
endif()

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME birdcar)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "phone-number masking for a dispatch desk")
set(CPACK_PACKAGE_DESCRIPTION
    "BirdCar Dispatch pairs a customer with a driver in a ride and gives the ride a
number out of a pool. Both sides text and call that number, and neither ever
sees the other's phone number. Texts and calls come and go through
MessageBird; a demo with sample data needs no account.
.
It is a desktop program. The same program also runs without a window and
answers to commands.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE "1~deb${birdcar_release}") # that of Debian 13 follows that of 12
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "${birdcar_maintainer}")
set(CPACK_DEBIAN_PACKAGE_SECTION comm)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_HOMEPAGE "${BIRDCAR_WEBSITE}")
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
list(JOIN needed ", " CPACK_DEBIAN_PACKAGE_DEPENDS)
list(JOIN recommended ", " CPACK_DEBIAN_PACKAGE_RECOMMENDS)
set(CPACK_DEBIAN_PACKAGE_SUGGESTS postgresql-client) # pg_dump, for birdcar backup
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

execute_process(
  COMMAND date --utc --rfc-email --date=@${birdcar_epoch}
  OUTPUT_VARIABLE birdcar_changed
  OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
configure_file(debian/changelog.in changelog @ONLY)
foreach(pair changelog:changelog.Debian ${PROJECT_SOURCE_DIR}/CHANGELOG.md:changelog)
  string(REGEX MATCH "(.+):(.+)" matched ${pair})
  set(from ${CMAKE_MATCH_1})
  set(to ${documents}/${CMAKE_MATCH_2}.gz)
  cmake_path(ABSOLUTE_PATH from BASE_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR})
  add_custom_command(
    OUTPUT ${to}
    COMMAND gzip -9 --no-name --stdout ${from} > ${to}
    DEPENDS ${from})
  list(APPEND logs ${to})
endforeach()
add_custom_target(birdcar_change_logs ALL DEPENDS ${logs})
install(FILES ${logs} debian/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})

# What the SBOM lists besides what is linked.
list(APPEND loaded ca-certificates tzdata)
list(SORT loaded)
list(JOIN loaded "\n" lines)
file(WRITE ${CMAKE_BINARY_DIR}/runtime-packages.txt "${lines}\n")

include(CPack)
