# SPDX-License-Identifier: GPL-3.0-or-later
# Windows and macOS: `cmake --install` puts Qt's libraries and plugins beside the program. A console program on Windows,
# because commands answer on standard output.
set_target_properties(
  birdcar
  PROPERTIES MACOSX_BUNDLE ON
             MACOSX_BUNDLE_GUI_IDENTIFIER org.birdcar.Dispatch
             MACOSX_BUNDLE_BUNDLE_NAME "BirdCar Dispatch"
             MACOSX_BUNDLE_BUNDLE_VERSION ${PROJECT_VERSION}
             MACOSX_BUNDLE_SHORT_VERSION_STRING ${PROJECT_VERSION})
if(Qt6_VERSION VERSION_LESS 6.5)
  qt_generate_deploy_app_script(TARGET birdcar FILENAME_VARIABLE birdcar_deploy_script)
else()
  qt_generate_deploy_app_script(TARGET birdcar OUTPUT_SCRIPT birdcar_deploy_script)
endif()
install(SCRIPT ${birdcar_deploy_script})
