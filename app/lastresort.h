// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <exception>

class QEvent;
class QObject;

namespace birdcar {

/// Logs what nobody caught.
void noteUncaught(const char *what);

/// An application in which an exception that nobody caught ends what was being done on that event, on
/// whatever thread, and not the program: the dispatcher's calls and texts go on.
template <typename Application>
class LastResort : public Application
{
public:
    LastResort(int &argc, char **argv) : Application(argc, argv) {}

    bool notify(QObject *receiver, QEvent *event) override
    {
        try {
            return Application::notify(receiver, event);
        } catch (const std::exception &error) {
            noteUncaught(error.what());
        } catch (...) {
            noteUncaught("of no known kind");
        }
        return true;
    }
};

} // namespace birdcar
