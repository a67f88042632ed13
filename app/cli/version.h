// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace birdcar {

/// What `--version` prints: "birdcar 0.1.0 (commit 74ef56c1c4f9, Qt 6.4.2)". The Qt is the one that it runs
/// on; the commit is left out of a build that does not know it.
QString versionLine();

/// The commit that was built; empty if the build does not know it.
QString builtCommit();

} // namespace birdcar
