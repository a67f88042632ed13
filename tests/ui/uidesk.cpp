// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/uidesk.h"

#include "app/sampledata.h"

#include <QSettings>

namespace birdcar {

using namespace Qt::StringLiterals;

UiDesk::UiDesk(Data data)
    : dispatcher(*database, systemClock(), u"test"_s),
      reader(database.connect({.access = Database::Access::ReadOnly}))
{
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settingsFolder.path());
    if (data == Data::None)
        return;
    const QDateTime morning(QDate(2026, 12, 24), QTime(7, 0), Qt::UTC);
    backups.backups = {FakeBackups::record(u"daily-20261224T070000Z.db"_s, morning),
                       FakeBackups::record(u"daily-20261223T070000Z.db"_s, morning.addDays(-1)),
                       FakeBackups::record(u"replaced-20261222T070000Z.db"_s, morning.addDays(-2), false)};
    if (const auto added = addSampleData(dispatcher, systemClock()()); !added)
        qFatal("%s", qUtf8Printable(added.problem().text));
}

Desk UiDesk::desk()
{
    return {Remote<Dispatcher>(&dispatcher, &dispatcher),
            Remote<Reader>(&reader, &reader),
            QTimeZone("Europe/Amsterdam"),
            u"NL"_s,
            true,
            {},
            &backups,
            {}};
}

} // namespace birdcar
