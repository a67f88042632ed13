// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk.h"

#include <QTimer>

namespace birdcar {

struct Problem;
struct Summary;

/// Reads the figures of the window again when something changed: at most one read is under way, and calls
/// that come together are answered by one.
class SummaryReader : public QObject
{
    Q_OBJECT

public:
    explicit SummaryReader(const Remote<Reader> &reader, QObject *parent = nullptr);

    void ask();

Q_SIGNALS:
    /// A read begins: what else shows the database should read as well.
    void reading();
    void summaryRead(const birdcar::Summary &summary);
    void failed(const birdcar::Problem &problem);

private:
    void read();

    Remote<Reader> m_reader;
    QTimer m_timer;
    bool m_reading = false; ///< the next read waits for it, so that none pile up
    bool m_again = false;   ///< something changed meanwhile
};

} // namespace birdcar
