// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/uidesk.h"

#include "app/sampledata.h"

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
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
            {},
            &keys};
}

bool dropFiles(QWidget &widget, const QList<QUrl> &files)
{
    QMimeData data;
    data.setUrls(files);
    const Qt::DropActions actions = Qt::CopyAction | Qt::MoveAction;
    QDragEnterEvent enter({9, 9}, actions, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&widget, &enter);
    QDropEvent drop({9, 9}, actions, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&widget, &drop); // Qt gives it to whoever took the first
    return enter.isAccepted() && drop.isAccepted() && drop.dropAction() == Qt::CopyAction;
}

} // namespace birdcar
