// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/runnerreport.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace birdcar {

/// The service: the program without a window that has an SQLite database and relays, as a window beside it
/// sees it that only shows and changes what is in that database. Looks at its lock a few times a second.
/// Lives on the engine thread.
class ServiceWatch : public QObject
{
    Q_OBJECT

public:
    /// The service of this database right now; nothing if nobody has it, or a window, or somebody who does
    /// not say what he is.
    static std::optional<RunnerReport> serviceOn(const QString &databaseFile);

    ServiceWatch(QString databaseFile, RunnerReport report, QObject *parent = nullptr);

    /// Begins to look.
    void start();
    const RunnerReport &report() const { return m_report; }
    /// Puts what the service says of itself into `status`, which has what this program knows of its own: what
    /// is wrong with the database here comes first.
    void describe(EngineStatus &status) const;

Q_SIGNALS:
    /// It ended, came back, or says something else of itself.
    void changed();

private:
    void look();

    QString m_databaseFile;
    RunnerReport m_report; ///< the last that could be read
    bool m_isThere = true;
    std::optional<MissedTexts> m_missedBefore; ///< what it had fetched before this window came
    QTimer m_timer;
};

} // namespace birdcar
