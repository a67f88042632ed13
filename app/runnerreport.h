// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/enginestatus.h"

#include <QByteArray>
#include <QHash>

#include <optional>

namespace birdcar {

/// What the program that has the database tells others that open it, beside its lock: who it is and how it
/// is. No key, no phone and no words of anybody.
struct RunnerReport
{
    bool hasWindow = false;
    qint64 process = 0;
    QDateTime since = {};
    ServiceUnit unit = {};
    QString depot = {};                      ///< whose settings it uses; empty until that is known
    QString region = {};                     ///< that it was started with, in place of the saved one
    QHash<QString, QString> sources = {};    ///< as Configuration::sources
    QString voiceUrlMark = {};               ///< of the URL for calls, which has the secret in it
    std::optional<EngineStatus> status = {}; ///< once it serves

    bool operator==(const RunnerReport &) const = default;
};

/// Of this program, before it serves.
RunnerReport reportOfThisProgram(bool hasWindow, const QDateTime &now);

/// One line.
QByteArray runnerReportLine(const RunnerReport &report);
/// Nothing for what is no such line.
std::optional<RunnerReport> readRunnerReport(const QByteArray &line);

} // namespace birdcar
