// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/subject.h"

#include "app/standin/webhooksigner.h"
#include "app/store/database.h"
#include "tests/bench/figures.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

namespace birdcar {

using namespace Qt::StringLiterals;

QList<Caller> callersOf(const QString &file, int count)
{
    DatabaseLocation location;
    location.file = file;
    const auto database = Database::open(location, {.access = Database::Access::ReadOnly});
    QList<Caller> callers;
    Rows rows = (*database)->run(u"SELECT phone, proxy FROM legs WHERE released_at IS NULL AND hold_until IS "
                                 "NULL AND role = 'customer' LIMIT ?"_s,
                                 {count});
    while (rows.next())
        callers.append({rows.text(0).toLatin1(), rows.text(1).toLatin1()});
    if (callers.isEmpty())
        qFatal("%s has no open ride", qPrintable(file));
    return callers;
}

QByteArray get(const QByteArray &target, const QByteArray &headers)
{
    return "GET " + target + " HTTP/1.1\r\nHost: birdcar.example\r\n" + headers + "\r\n";
}

QByteArray post(const QByteArray &target, const QByteArray &form)
{
    return "POST " + target +
           " HTTP/1.1\r\nHost: birdcar.example\r\nContent-Type: application/x-www-form-urlencoded\r\n"
           "Content-Length: " +
           QByteArray::number(form.size()) + "\r\n\r\n" + form;
}

QByteArray uniqueId()
{
    static qint64 made = QDateTime::currentMSecsSinceEpoch() * 1000;
    return QByteArray::number(++made);
}

Subject::Subject(const QString &file, const QUrl &apiUrl, const QString &mode)
{
    m_birdcar.setup.database = file;
    m_birdcar.setup.apiUrl = apiUrl;
    m_birdcar.setup.publicUrl.clear();
    m_birdcar.setup.webhookAuth = mode;
    m_birdcar.setup.webhookSecret = u"benchmark"_s;
    start();
}

double Subject::start()
{
    return timed([this] {
        if (!m_birdcar.start())
            qFatal("%s", m_birdcar.errors().constData());
    });
}

QByteArray Subject::callTarget(const Caller &caller) const
{
    return "/webhook-voice?callID=" + uniqueId() + "&destination=" + caller.proxy +
           "&key=benchmark&source=" + caller.phone + "&variables={}";
}

QByteArray Subject::textRequest(const Caller &caller) const
{
    const QByteArray id = uniqueId();
    return post("/webhook?key=benchmark", "id=" + id + "&message_id=" + id + "&originator=" + caller.phone +
                                              "&recipient=" + caller.proxy + "&body=I+am+at+the+north+gate+" +
                                              id);
}

QByteArray Subject::signedCall(const Caller &caller) const
{
    const QByteArray target = callTarget(caller);
    return get(target, "MessageBird-Signature-JWT: " +
                           standin::webhookSignature(m_birdcar.url().toString().toLatin1() + target, {},
                                                     m_birdcar.setup.signingKey.toUtf8(), {},
                                                     QDateTime::currentDateTimeUtc()) +
                           "\r\n");
}

double Subject::memory() const
{
    return figure("VmRSS:") / 1024;
}

int Subject::threads() const
{
    return static_cast<int>(figure("Threads:"));
}

int Subject::descriptors() const
{
    return static_cast<int>(QDir(u"/proc/%1/fd"_s.arg(m_birdcar.processId()))
                                .entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot)
                                .size());
}

double Subject::figure(const QByteArray &name) const
{
    QFile status(u"/proc/%1/status"_s.arg(m_birdcar.processId()));
    if (!status.open(QFile::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(name))
            return line.sliced(name.size()).simplified().split(' ').first().toDouble();
    }
    return 0;
}

} // namespace birdcar
