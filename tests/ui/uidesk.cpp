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
    qputenv("XDG_CONFIG_HOME", m_settingsFolder.path().toUtf8());
    if (data == Data::None)
        return;
    addSampleRequests();
    const QDateTime morning(QDate(2026, 12, 24), QTime(7, 0), Qt::UTC);
    backups.backups = {FakeBackups::record(u"daily-20261224T070000Z.db"_s, morning),
                       FakeBackups::record(u"daily-20261223T070000Z.db"_s, morning.addDays(-1)),
                       FakeBackups::record(u"replaced-20261222T070000Z.db"_s, morning.addDays(-2), false)};
    if (const auto added = addSampleData(dispatcher, systemClock()()); !added)
        qFatal("%s", qUtf8Printable(added.problem().text));
}

/// A report, a text for nobody, one that is not MessageBird's, and a call.
void UiDesk::addSampleRequests()
{
    using Outcome = WebhookRequest::Outcome;
    const auto add = [this](const QByteArray &method, const QByteArray &target, const QByteArray &body,
                            int status, Outcome outcome) {
        WebhookRequest request;
        request.at = systemClock()();
        request.took = std::chrono::microseconds(1370);
        request.method = method;
        request.target = target;
        request.headers = {{"Host", "birdcar.example"},
                           {"Content-Type", "application/x-www-form-urlencoded"}};
        request.body = body;
        request.bodySize = body.size();
        request.status = status;
        request.outcome = outcome;
        request.sender = status == 401 ? WebhookRequest::Sender::Refused : WebhookRequest::Sender::Proven;
        if (status == 401)
            request.reason = u"the signature is that of another key"_s;
        if (outcome == Outcome::Unrouted)
            request.unrouted = UnroutedReason::NoRide;
        requests.add(request);
    };
    add("GET", "/webhook-status?id=3c1a&reference=r-1&recipient=31612345678&status=delivered", {}, 200,
        Outcome::Stored);
    add("POST", "/webhook", "originator=31699999999&recipient=3197010220001&body=Who+is+this", 200,
        Outcome::Unrouted);
    add("GET", "/webhook-voice?source=31612345678&destination=3197010220001&callID=c-1", {}, 200,
        Outcome::Transferred);
    add("POST", "/webhook", "originator=31600000000&recipient=3197010220001&body=Free+money", 401,
        Outcome::NotLetIn);
}

Desk UiDesk::desk()
{
    return {Remote<Dispatcher>(&dispatcher, &dispatcher),
            Remote<Reader>(&reader, &reader),
            Remote<RequestJournal>(&dispatcher, &requests),
            QTimeZone("Europe/Amsterdam"),
            u"NL"_s,
            true,
            {},
            &backups,
            {},
            &keys,
            &account,
            &setup,
            DeskStart{{u"/usr/bin/birdcar"_s, {u"--tray"_s, u"--database=/home/ann/birdcar.db"_s}}, {}}};
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
