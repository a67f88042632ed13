# SPDX-License-Identifier: GPL-3.0-or-later
# Sets birdcar_published, what the AppStream metainfo says of the world outside: home page and pictures. Nothing, as long
# as it is not known where that is; a made-up address would lead somewhere some day.
set(birdcar_published "")
if(BIRDCAR_WEBSITE)
  string(
    CONFIGURE
      [[
  <url type="homepage">@BIRDCAR_WEBSITE@</url>
  <screenshots>
    <screenshot type="default">
      <caption>Rides, the ride form and a conversation</caption>
      <image type="source" width="1360" height="840">@BIRDCAR_WEBSITE@/resources/screenshots/rides-light.png</image>
    </screenshot>
    <screenshot>
      <caption>The same in dark</caption>
      <image type="source" width="1360" height="840">@BIRDCAR_WEBSITE@/resources/screenshots/rides-dark.png</image>
    </screenshot>
  </screenshots>
]]
    birdcar_published
    @ONLY)
endif()
