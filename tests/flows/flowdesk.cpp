// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/flows/flowdesk.h"

#include <QTest>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000;

template <typename T>
T await(const QFuture<T> &future)
{
    [[maybe_unused]] const bool finished =
        QTest::qWaitFor([&future] { return future.isFinished(); }, patience);
    return future.isFinished() && future.resultCount() == 1 ? future.result() : T();
}

} // namespace

FlowDesk::FlowDesk(DatabaseEngine engine) : database(engine, TestDatabase::Schema::Empty)
{
    if (!messageBird.listen())
        qFatal("%s", qUtf8Printable(messageBird.errorString()));
    const DatabaseLocation &location = database.location();
    birdcar.setup.database =
        engine == DatabaseEngine::Sqlite ? location.file : location.server.toString(QUrl::FullyEncoded);
    birdcar.setup.apiUrl = messageBird.apiUrl();
}

bool FlowDesk::start()
{
    if (!birdcar.start())
        return false;
    aimWebhooks(birdcar.setup.webhookAuth == "signature"_L1 ? birdcar.setup.signingKey : QString());
    return true;
}

void FlowDesk::aimWebhooks(const QString &signingKey)
{
    standin::WebhookSettings webhooks = messageBird.webhookSettings();
    webhooks.publicUrl = QUrl(birdcar.setup.publicUrl);
    webhooks.targetUrl = birdcar.url();
    webhooks.signingKey = signingKey.toUtf8();
    webhooks.secret = birdcar.setup.webhookAuth == "secret"_L1 ? birdcar.setup.webhookSecret : QString();
    messageBird.setWebhookSettings(webhooks);
}

CommandResult FlowDesk::import(const QString &list, const QStringList &lines)
{
    const QString name = birdcar.file(list + u".csv"_s);
    QFile file(name);
    if (!file.open(QFile::WriteOnly) || file.write(lines.join(u'\n').toUtf8()) < 0)
        return {};
    file.close();
    return birdcar.run({u"import"_s, list, name});
}

bool FlowDesk::addPeople(const QStringList &numbers)
{
    const CommandResult customers =
        import(u"customers"_s, {u"name,number"_s, u"Caitlyn,+31 6 1234 5601"_s, u"Chris,0612345602"_s});
    const CommandResult drivers =
        import(u"drivers"_s, {u"name,number"_s, u"David,+31687654301"_s, u"Diana,0031687654302"_s});
    const CommandResult pool = import(u"numbers"_s, QStringList{u"number"_s} + numbers);
    return customers.status == 0 && drivers.status == 0 && pool.status == 0;
}

CommandResult FlowDesk::ride(const QString &customer, const QString &driver)
{
    return birdcar.run({u"ride"_s, u"create"_s, u"--json"_s, u"--customer"_s, customer, u"--driver"_s, driver,
                        u"--start"_s, u"Depot"_s, u"--destination"_s, u"Dam square"_s, u"--at"_s,
                        rideTime.toString(Qt::ISODate)});
}

bool FlowDesk::startWithRide()
{
    if (!start() || !addPeople())
        return false;
    const CommandResult created = ride(u'+' + caitlyn, u'+' + david);
    if (created.status != 0)
        return false;
    return QTest::qWaitFor([this] { return textsTo(caitlyn).size() == 1 && textsTo(david).size() == 1; },
                           patience);
}

QJsonArray FlowDesk::list(const QString &name) const
{
    return birdcar.run({u"list"_s, name, u"--json"_s, u"--limit"_s, u"0"_s}).array();
}

QStringList FlowDesk::listed(const QString &name, const QString &key) const
{
    QStringList values;
    const QJsonArray rows = list(name);
    for (const QJsonValue &row : rows)
        values.prepend(row[key].toVariant().toString());
    return values;
}

QStringList FlowDesk::outbox() const
{
    QStringList lines;
    const QJsonArray rows = list(u"messages"_s);
    for (const QJsonValue &row : rows) {
        if (row[u"direction"].toString() == "out"_L1)
            lines.prepend(u"%1 [%2]"_s.arg(
                row[u"body"].toString(),
                u"%1 %2"_s.arg(row[u"state"].toString(), row[u"reason"].toString()).trimmed()));
    }
    return lines;
}

standin::HttpAnswer FlowDesk::text(const standin::PhoneText &text)
{
    return await(messageBird.sendText(text)).answer;
}

standin::HttpAnswer FlowDesk::text(const QString &from, const QString &to, const QString &body)
{
    standin::PhoneText written;
    written.from = from;
    written.to = to;
    written.body = body;
    return text(written);
}

standin::CallResult FlowDesk::call(const standin::PhoneCall &call)
{
    return await(messageBird.call(call));
}

standin::CallResult FlowDesk::call(const QString &from, const QString &to)
{
    standin::PhoneCall made;
    made.source = from;
    made.destination = to;
    return call(made);
}

QStringList FlowDesk::textsTo(const QString &phone) const
{
    QStringList bodies;
    const QList<standin::TextRecord> texts = messageBird.textsTo(phone);
    for (const standin::TextRecord &text : texts)
        bodies.append(text.body);
    return bodies;
}

QStringList FlowDesk::sent() const
{
    QStringList lines;
    const QList<standin::TextRecord> texts = messageBird.texts();
    for (const standin::TextRecord &text : texts) {
        for (const standin::TextRecord::Recipient &recipient : text.recipients)
            lines.append(recipient.phone + u": "_s + text.body);
    }
    return lines;
}

} // namespace birdcar
