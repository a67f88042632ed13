// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/uidesk.h"

#include "app/sampledata.h"

#include <QFile>
#include <QStandardPaths>

namespace birdcar {

using namespace Qt::StringLiterals;

UiDesk::UiDesk(Data data)
    : dispatcher(*database, systemClock(), u"test"_s),
      reader(database.connect({.access = Database::Access::ReadOnly}))
{
    QStandardPaths::setTestModeEnabled(true); // the layout of tables is not that of whoever runs the test
    QFile::remove(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/tables.ini"_s);
    if (data == Data::None)
        return;
    if (const auto added = addSampleData(dispatcher, systemClock()()); !added)
        qFatal("%s", qUtf8Printable(added.problem().text));
}

Desk UiDesk::desk()
{
    return {Remote<Dispatcher>(&dispatcher, &dispatcher), Remote<Reader>(&reader, &reader),
            QTimeZone("Europe/Amsterdam"), u"NL"_s, true};
}

} // namespace birdcar
