// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/summaryreader.h"

#include "app/store/reader.h"

#include <chrono>
#include <utility>

namespace birdcar {

using namespace std::chrono_literals;

SummaryReader::SummaryReader(const Remote<Reader> &reader, QObject *parent)
    : QObject(parent), m_reader(reader), m_timer(this)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(80ms);
    connect(&m_timer, &QTimer::timeout, this, &SummaryReader::read);
}

void SummaryReader::ask()
{
    if (m_reading)
        m_again = true;
    else if (!m_timer.isActive())
        m_timer.start();
}

void SummaryReader::read()
{
    m_reading = true;
    Q_EMIT reading();
    onResult(this, m_reader.call([](Reader &reader) { return reader.summary(); }),
             [this](const Result<Summary> &summary) {
                 m_reading = false;
                 if (std::exchange(m_again, false))
                     ask();
                 if (summary)
                     Q_EMIT summaryRead(*summary);
                 else
                     Q_EMIT failed(summary.problem());
             });
}

} // namespace birdcar
