// SPDX-License-Identifier: GPL-3.0-or-later
// What an administrator changes about the depot.
#include "app/dispatcher_p.h"
#include "app/domain/depotname.h"
#include "app/domain/settingschecks.h"
#include "app/store/savedsettings.h"

#include <algorithm>

namespace birdcar {

using namespace Qt::StringLiterals;

Result<Done> Dispatcher::findDepot()
{
    if (m_database.engine() == DatabaseEngine::Postgres)
        return Done{}; // there each computer is a depot of its own
    return look([&]() -> Result<Done> {
        m_depot = depotInUse(m_depot, m_stores->records.depotsWith(savedValues({}).keys()));
        return Done{};
    });
}

Result<DepotSettings> Dispatcher::saveSettings(const DepotSettings &wanted)
{
    auto saved = transact([&]() -> Result<DepotSettings> {
        const DepotSettings before = withSavedValues({}, m_stores->records.settings(m_depot));
        DepotSettings after = tidied(wanted, before);
        if (!m_regionOverride.isEmpty())
            after.region = before.region; // what is in force was not chosen here
        if (const auto problems = checkSettings(after); !problems.isEmpty())
            return problems.first();
        const auto alarmPhone = PhoneNumber::fromDigits(after.alarmPhone);
        if (alarmPhone && m_stores->numbers.contains(*alarmPhone))
            return Problem{Problem::Kind::InvalidInput,
                           u"This is a number of the pool: a text to it reaches nobody."_s,
                           u"alarm_phone"_s,
                           {}};
        const auto old = savedValues(before);
        const auto values = savedValues(after);
        QStringList changed;
        for (auto value = values.cbegin(); value != values.cend(); ++value) {
            if (old.value(value.key()) != value.value())
                changed.append(value.key());
        }
        changed.sort();
        for (const QString &name : changed)
            m_stores->records.saveSetting(m_depot, name, values.value(name));
        if (changed.contains(u"alarm_phone"_s)) // whoever is told from now on knows of nothing yet
            m_stores->records.saveSetting(m_depot, alarmMemoryName(), QString());
        if (!changed.isEmpty())
            note(u"settings_changed"_s, u"depot %1"_s.arg(m_depot), changed.join(u", "_s));
        return after;
    });
    if (!saved)
        return saved;
    if (const auto loaded = reloadSettings(); !loaded)
        return loaded.problem();
    Q_EMIT settingsChanged();
    return m_settings;
}

} // namespace birdcar
