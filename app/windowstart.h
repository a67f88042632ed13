// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace birdcar {

/// Why there is no window, in a sentence for people. `complaints` are Qt's own, the first one first.
QString windowProblem(const QStringList &complaints);

/// While it lives, a Qt that cannot open a window ends the program with a sentence on standard error and exit
/// status 1; left alone it would abort, with a core dump. For the time in which QApplication is made.
/// What Qt warns of meanwhile is logged when that went well.
class WindowStart
{
public:
    WindowStart();
    ~WindowStart();
    WindowStart(const WindowStart &) = delete;
    WindowStart &operator=(const WindowStart &) = delete;
};

} // namespace birdcar
