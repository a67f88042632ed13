// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figures.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <algorithm>
#include <cmath>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

QString number(double value)
{
    return QString::number(value, 'f', value < 10 ? 2 : 1);
}

void print(const QString &row)
{
    QTextStream(stdout) << row << Qt::flush;
}

} // namespace

QString Figures::verdict(double value, double goal)
{
    if (goal <= 0)
        return {};
    if (value <= goal)
        return u"within %1"_s.arg(number(goal));
    ++m_missed;
    return u"MISSED %1"_s.arg(number(goal));
}

void Figures::addTimes(const QString &name, QList<double> milliseconds, double goal, int percentile)
{
    const double half = percentileOf(milliseconds, 50);
    const double high = percentileOf(milliseconds, percentile);
    const double most = *std::ranges::max_element(milliseconds);
    print(u"%1 p50 %2  p%3 %4  max %5 ms  x%6  n=%7  %8\n"_s.arg(
        name.leftJustified(46), number(half).rightJustified(8), QString::number(percentile),
        number(high).rightJustified(8), number(most).rightJustified(8), number(high / m_baseline),
        QString::number(milliseconds.size()), verdict(high, goal)));
    m_rows.append(QJsonObject{{u"name"_s, name},
                              {u"p50_ms"_s, half},
                              {u"p%1_ms"_s.arg(percentile), high},
                              {u"max_ms"_s, most},
                              {u"ratio"_s, high / m_baseline},
                              {u"goal_ms"_s, goal},
                              {u"count"_s, milliseconds.size()}});
}

void Figures::add(const QString &name, double value, const QString &unit, double goal)
{
    print(u"%1 %2 %3  %4\n"_s.arg(name.leftJustified(46), number(value).rightJustified(12), unit,
                                  verdict(value, goal)));
    m_rows.append(QJsonObject{{u"name"_s, name}, {u"value"_s, value}, {u"unit"_s, unit}, {u"goal"_s, goal}});
}

void Figures::addRatio(const QString &name, double perSecond, double baseline, double atLeast)
{
    const double ratio = perSecond / baseline;
    if (ratio < atLeast)
        ++m_missed;
    print(u"%1 %2 /s  x%3  %4 %5\n"_s.arg(name.leftJustified(46), number(perSecond).rightJustified(12),
                                          number(ratio), ratio >= atLeast ? u"at least"_s : u"MISSED"_s,
                                          number(atLeast)));
    m_rows.append(QJsonObject{{u"name"_s, name},
                              {u"per_second"_s, perSecond},
                              {u"baseline_per_second"_s, baseline},
                              {u"ratio"_s, ratio},
                              {u"goal_ratio"_s, atLeast}});
}

QByteArray Figures::json() const
{
    return QJsonDocument(QJsonObject{{u"baseline_ms"_s, m_baseline}, {u"figures"_s, m_rows}}).toJson();
}

double timed(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double percentileOf(QList<double> values, int percent)
{
    if (values.isEmpty())
        return 0;
    std::ranges::sort(values);
    const auto rank = static_cast<qsizetype>(std::ceil(static_cast<double>(values.size()) * percent / 100));
    return values.at(std::clamp<qsizetype>(rank - 1, 0, values.size() - 1));
}

} // namespace birdcar
