// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace birdcar {

/// What closing the window does.
enum class CloseAnswer {
    Quit,
    Hide,         ///< goes on in the tray
    AskAboutTray, ///< stays open and asks, in place
    WarnFirst,    ///< stays open and says that calls and texts will not be relayed
};

/// What it depends on.
struct CloseSituation
{
    bool demo = false;
    bool serving = true;             ///< texts and calls are relayed by this program
    bool beside = false;             ///< another program relays, this one shows what comes
    bool hasTray = false;            ///< there is a place to go on in
    bool askedAlready = false;       ///< the question or the warning is on the screen
    std::optional<bool> goesOn = {}; ///< what the user decided earlier
};

inline CloseAnswer answerClose(const CloseSituation &now)
{
    if (now.demo || (!now.serving && !now.beside))
        return CloseAnswer::Quit;
    if (now.hasTray && now.goesOn)
        return *now.goesOn ? CloseAnswer::Hide : CloseAnswer::Quit;
    if (now.askedAlready || now.beside)
        return CloseAnswer::Quit;
    return now.hasTray ? CloseAnswer::AskAboutTray : CloseAnswer::WarnFirst;
}

} // namespace birdcar
