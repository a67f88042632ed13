// SPDX-License-Identifier: GPL-3.0-or-later
// What is not kept any longer: words of old texts, and traces of people who were erased.
#include "app/dispatcher_p.h"

#include <QScopedValueRollback>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

constexpr int textsAtOnce = 50; // so much fits into one short write

} // namespace

Result<bool> Dispatcher::purgeTexts()
{
    if (m_settings.retentionDays <= 0)
        return false;
    return transact([&]() -> Result<bool> {
        const QDateTime limit = now().addDays(-m_settings.retentionDays);
        return m_stores->retention.emptyTexts(limit, now(), textsAtOnce) == textsAtOnce;
    });
}

Result<bool> Dispatcher::tidySearch()
{
    return transact([&]() -> Result<bool> {
        m_stores->missed.forgetPassedOver(now().addDuration(-erasedArePassedOver));
        for (const Role role : {Role::Customer, Role::Driver}) {
            if (!m_stores->erasures.isUntidied(role))
                continue;
            if (m_stores->retention.mergeSearch(role))
                return true;
            m_stores->erasures.setTidied(role);
        }
        return false;
    });
}

Result<Done> Dispatcher::repeatErasure(Role role, PersonId id)
{
    const QScopedValueRollback nobody(m_operator, QString()); // the program does it by itself
    const auto closed = transact([&]() -> Result<Done> {
        const auto open = m_stores->rides.openOf(role, id);
        for (const Ride &ride : open)
            close(ride.id, u"its party was erased"_s);
        return Done{};
    });
    if (!closed)
        return closed;
    for (RideId after;;) {
        const auto step = erasePerson(role, id, after);
        if (!step)
            return step.problem();
        if (step->finished)
            return Done{};
        after = step->after;
    }
}

} // namespace birdcar
