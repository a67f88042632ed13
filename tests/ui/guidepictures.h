// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;

namespace birdcar {

/// Takes the pictures of the user's guide, in every language: FOLDER/LANGUAGE/pictures/NAME.png. They are of
/// 256 colours at most, since there are many of them.
void takeGuidePictures(const QString &folder);

} // namespace birdcar
