// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/depottime.h"
#include "ui/theme.h"

#include <QList>
#include <QString>
#include <QTimeZone>

namespace birdcar {

struct EngineStatus;
struct Summary;

/// Something that can be done about a state at once.
enum class Remedy {
    CopyAddress,
    CopyServiceCommand,
    ListenHere,
    TryNextPort,
    OpenSettings,
    OpenInbox,
    OpenNumbers
};

/// One figure of the status bar: what it says, what that means, and what to do about it.
struct StatusLine
{
    QString text;
    Tone tone = Tone::Good;
    QString meaning; ///< a sentence
    QString advice;  ///< how to mend it; empty if all is well
    QList<Remedy> remedies;
};

/// Times in it are those of `zone`.
StatusLine listenerLine(const EngineStatus &status, const QTimeZone &zone = computerZone());
StatusLine addressLine(const EngineStatus &status);
StatusLine sendingLine(const EngineStatus &status);
StatusLine outboxLine(const Summary &summary, const EngineStatus &status);
StatusLine poolLine(const Summary &summary);

/// How webhooks prove where they come from, by the name of the mode.
QString authModeWord(const QString &mode);
/// "good", "attention" or "bad" in the user's language, so that no state is a colour alone.
QString toneWord(Tone tone);
/// The words on the button. `port` is the one that TryNextPort takes.
QString remedyText(Remedy remedy, int port);

} // namespace birdcar
