// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/clock.h"

#include <chrono>

namespace birdcar {

/// A clock that a test moves by hand: the time of day and the steady time together, or the time of day alone.
class TestClock
{
public:
    QDateTime now() const { return m_now; }
    void advance(std::chrono::milliseconds by)
    {
        m_now = m_now.addMSecs(by.count());
        m_steady += by;
    }
    /// Somebody sets the computer's clock.
    void set(const QDateTime &now) { m_now = now; }

    Clock clock() const
    {
        return [this] { return m_now; };
    }
    std::function<std::chrono::milliseconds()> steadyClock() const
    {
        return [this] { return m_steady; };
    }

private:
    QDateTime m_now = QDateTime({2026, 12, 24}, {12, 0}, Qt::UTC);
    std::chrono::milliseconds m_steady{1000};
};

} // namespace birdcar
