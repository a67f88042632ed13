// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace birdcar {

/// The colours of the window: those of the desktop, or dark on light or light on dark whatever it says.
enum class ColorScheme { Desktop, Light, Dark };

/// What the person at this computer chose, kept under `ui/colors`; the desktop's unless chosen otherwise.
ColorScheme chosenColorScheme();

/// Keeps the choice and shows it at once, in every window that is open.
void chooseColorScheme(ColorScheme scheme);

/// Gives the application the colours of this scheme. `Desktop` takes those of the others away again.
void showColorScheme(ColorScheme scheme);

} // namespace birdcar
