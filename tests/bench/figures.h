// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QList>
#include <QString>

#include <functional>

namespace birdcar {

/// What was measured, as rows on standard output for people, each as soon as it is known, and as JSON for
/// comparisons. Times are also given as multiples of a plain piece of work on the same computer in the same
/// run, so that figures of different computers can be compared.
class Figures
{
public:
    /// Milliseconds of the plain piece of work.
    void setBaseline(double milliseconds) { m_baseline = milliseconds; }

    /// Repeated measurements in milliseconds; `goal` is for the percentile given, 0 for none.
    void addTimes(const QString &name, QList<double> milliseconds, double goal, int percentile = 95);
    /// One figure in a unit of its own.
    void add(const QString &name, double value, const QString &unit, double goal = 0);
    /// So many a second, as a multiple of what a baseline of the same run reached.
    void addRatio(const QString &name, double perSecond, double baseline, double atLeast);

    QByteArray json() const;
    /// How many goals were missed.
    int missed() const { return m_missed; }

private:
    QString verdict(double value, double goal);

    int m_missed = 0;
    QJsonArray m_rows;
    double m_baseline = 1;
};

/// Milliseconds that `work` takes.
double timed(const std::function<void()> &work);
/// The value below which so many percent of them are.
double percentileOf(QList<double> values, int percent);

} // namespace birdcar
