// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/doctor.h"

#include "app/cli/httpprobe.h"
#include "app/cli/output.h"
#include "app/cli/session.h"
#include "app/configuration.h"
#include "app/keys/keylookup.h"
#include "app/store/backupfolder.h"
#include "app/store/databasecheck.h"
#include "app/store/databasefile.h"
#include "app/store/migrations.h"
#include "app/store/reader.h"
#include "app/store/runnerlock.h"

#include <QFileInfo>
#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStorageInfo>
#include <QTcpServer>

#include <chrono>

namespace birdcar {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Finding
{
    enum class Level { Ok, Warning, Fail };

    Level level = Level::Ok;
    QString subject;
    QString text; ///< what was found, and what to do about it
};

Finding ok(const QString &subject, const QString &text)
{
    return {Finding::Level::Ok, subject, text};
}

Finding warning(const QString &subject, const QString &text)
{
    return {Finding::Level::Warning, subject, text};
}

Finding fail(const QString &subject, const QString &text)
{
    return {Finding::Level::Fail, subject, text};
}

/// Whether a BirdCar runs on this database; nothing where it is not known.
std::optional<bool> isRunning(const DatabaseLocation &database)
{
    if (database.engine == DatabaseEngine::Postgres)
        return std::nullopt;
    return hasRunner(database.file);
}

// Database

bool isOpenToOthers(const DatabaseLocation &database)
{
    constexpr auto others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    return database.engine == DatabaseEngine::Sqlite && QFileInfo::exists(database.file) &&
           (QFileInfo(database.file).permissions() & others);
}

Finding checkDatabase(const Configuration &configuration, const Clock &clock)
{
    const QString subject = u"Database"_s;
    const bool wasOpen = isOpenToOthers(configuration.database); // opening narrows it
    const auto session = Session::open(configuration, clock);
    if (!session)
        return fail(subject, session.problem().text);
    Database &database = (*session)->database();
    if (const auto sound = checkIntegrity(database); !sound)
        return fail(subject, u"%1 Restore a backup with birdcar restore."_s.arg(sound.problem().text));
    if (const auto written = checkWriting(database, clock()); !written)
        return fail(subject,
                    written.problem().kind == Problem::Kind::Busy
                        ? u"Another program has kept it locked for seconds. Close what has it open."_s
                        : written.problem().text);
    const QString name = configuration.database.displayName();
    if (wasOpen)
        return warning(subject, u"%1 could be read by other users of this computer; now it cannot. Check who "
                                "has a copy."_s.arg(name));
    return ok(subject,
              u"%1 opens, has schema %2 and shows no damage."_s.arg(name).arg(newestSchemaVersion()));
}

/// Nothing for a database on a server.
std::optional<Finding> checkDisk(const DatabaseLocation &database)
{
    constexpr qint64 mebibyte = 1024 * 1024;
    const QString subject = u"Disk"_s;
    const QString folder = QFileInfo(database.file).absolutePath();
    const QStorageInfo disk(folder);
    if (database.engine == DatabaseEngine::Postgres || !disk.isValid())
        return std::nullopt;
    const QString free = u"%1 MiB are free for %2"_s.arg(disk.bytesAvailable() / mebibyte).arg(folder);
    switch (roomFor(QFileInfo(database.file).size(), disk.bytesAvailable())) {
    case DiskRoom::None:
        return fail(subject, u"It is full: %1. Texts are refused until there is room."_s.arg(free));
    case DiskRoom::Little:
        return warning(subject,
                       u"It is nearly full: %1. Make room: once it is full, texts are refused."_s.arg(free));
    case DiskRoom::Enough:
        return ok(subject, free + u'.');
    }
    Q_UNREACHABLE();
}

/// The last word on a backup that could not be made; nothing if it could be made since, or never failed.
std::optional<QString> backupFailure(const Configuration &configuration, const Clock &clock,
                                     const QDateTime &since)
{
    const auto session = Session::open(configuration, clock);
    if (!session)
        return std::nullopt;
    LogFilter failures;
    failures.kinds = {u"backup_failed"_s};
    const auto events = (*session)->reader().events(failures, {.limit = 1});
    if (!events || events->isEmpty() || (since.isValid() && events->first().createdAt < since))
        return std::nullopt;
    return events->first().detail;
}

Finding checkBackups(const Configuration &configuration, const Clock &clock)
{
    const QString subject = u"Backups"_s;
    if (configuration.database.engine == DatabaseEngine::Postgres)
        return ok(subject, u"Those of the server: BirdCar makes none of a PostgreSQL database."_s);
    const BackupFolder folder(configuration.database.file);
    const auto newest = newestVerified(folder.list());
    const QDateTime madeAt = newest ? newest->madeAt : QDateTime();
    if (const auto failure = backupFailure(configuration, clock, madeAt))
        return fail(subject, u"The last one could not be made. %1"_s.arg(*failure));
    if (!newest)
        return warning(subject, u"There is none in %1 yet. The running BirdCar makes one every day."_s.arg(
                                    folder.path()));
    constexpr int longestHours = 48;
    const QString text = u"The newest is of %1, in %2."_s.arg(toStamp(madeAt).left(16), folder.path());
    if (madeAt.addDuration(std::chrono::hours(longestHours)) < clock())
        return warning(subject, text + u" The running BirdCar makes one every day; start it."_s);
    return ok(subject, text);
}

Finding checkRunner(bool running)
{
    const QString subject = u"Runner"_s;
    if (running)
        return ok(subject, u"BirdCar is running on this database."_s);
    return warning(subject, u"No BirdCar is running on this database: texts stay queued and nothing is "
                            "received. Start it."_s);
}

// Listener

bool answersAsBirdCar(const QUrl &base)
{
    constexpr int httpOk = 200;
    QUrl health = base;
    health.setPath(base.path() + u"/healthz"_s);
    const auto answer = probe(health, 5s);
    return answer && answer->status == httpOk && answer->body.trimmed() == "ok";
}

QUrl localUrl(const QHostAddress &address, quint16 port)
{
    QHostAddress reachable = address;
    if (address == QHostAddress(QHostAddress::AnyIPv4))
        reachable = QHostAddress(QHostAddress::LocalHost);
    else if (address == QHostAddress(QHostAddress::AnyIPv6))
        reachable = QHostAddress(QHostAddress::LocalHostIPv6);
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(reachable.toString());
    url.setPort(port);
    return url;
}

Finding checkListener(const Configuration &configuration, std::optional<bool> running)
{
    const QString subject = u"Listener"_s;
    if (configuration.listenPort == 0)
        return ok(subject, u"Any free port of %1 is taken at start."_s.arg(configuration.listenHost));
    const QHostAddress address(configuration.listenHost);
    const QUrl url = localUrl(address, configuration.listenPort);
    const QString name = url.authority();
    QTcpServer server;
    if (server.listen(address, configuration.listenPort)) {
        if (running.value_or(false))
            return warning(subject, u"BirdCar is running, but it does not listen on %1. Give doctor the "
                                    "same --listen."_s.arg(name));
        return ok(subject, u"%1 is free."_s.arg(name));
    }
    if (server.serverError() != QAbstractSocket::AddressInUseError)
        return fail(subject, u"Cannot listen on %1: %2. Choose another address with --listen."_s.arg(
                                 name, server.errorString()));
    if (!answersAsBirdCar(url))
        return fail(subject,
                    u"%1 is taken by another program. Choose another port with --listen."_s.arg(name));
    if (!running.value_or(true))
        return fail(subject, u"%1 is taken by a BirdCar with another database. Choose another port with "
                             "--listen."_s.arg(name));
    return ok(subject, u"BirdCar listens on %1."_s.arg(name));
}

// MessageBird

Finding checkKey(const Configuration &configuration, const AccountAnswer &answer, const QString &problem)
{
    constexpr int unauthorized = 401;
    constexpr int success = 2; // hundred
    const QString subject = u"API key"_s;
    if (!problem.isEmpty())
        return fail(subject, problem);
    if (configuration.apiKey.isEmpty())
        return fail(subject, u"None is set: no text can be sent. Copy the key from MessageBird's dashboard "
                             "(Developers, API access) to the settings, or to MESSAGEBIRD_API_KEY."_s);
    if (answer.status == 0)
        return fail(subject,
                    u"MessageBird cannot be reached: %1. Check the connection to the internet."_s.arg(
                        answer.problem));
    if (answer.status == unauthorized)
        return fail(subject, u"MessageBird refuses it. Copy the key from the dashboard again."_s);
    if (answer.status / 100 != success)
        return fail(subject,
                    u"MessageBird answered with HTTP status %1. Try again later."_s.arg(answer.status));
    if (answer.balance.isEmpty())
        return fail(subject, u"What answered is not MessageBird. Check --api-url and the connection to the "
                             "internet."_s);
    if (configuration.apiKey.startsWith("test_"_L1))
        return warning(subject, u"This is a test key: MessageBird accepts texts and sends none of them."_s);
    return ok(subject, u"MessageBird accepts it; the balance is %1."_s.arg(answer.balance));
}

Finding checkClock(const Configuration &configuration, const AccountAnswer &answer, const QDateTime &now)
{
    constexpr qint64 slackSeconds = 5;  // what the signature check allows
    constexpr qint64 tokenSeconds = 60; // how long a signature is valid
    const QString subject = u"Clock"_s;
    if (!answer.serverTime.isValid())
        return warning(subject, u"It was not compared: MessageBird did not tell its time."_s);
    const qint64 ahead = answer.serverTime.secsTo(now);
    if (qAbs(ahead) <= slackSeconds)
        return ok(subject, u"It agrees with MessageBird's."_s);
    const QString text =
        u"It is %1 seconds %2. Let the computer set its clock by network time."_s.arg(qAbs(ahead))
            .arg(ahead > 0 ? u"ahead"_s : u"behind"_s);
    const bool refusesSignatures = ahead < -slackSeconds || ahead > tokenSeconds;
    if (effectiveAuth(configuration) == WebhookAuth::Signature && refusesSignatures)
        return fail(subject, text + u" Until then every signed webhook is refused."_s);
    return warning(subject, text);
}

// Webhooks

Finding checkAuth(const Configuration &configuration, const QString &keyProblem)
{
    const QString subject = u"Webhooks"_s;
    switch (effectiveAuth(configuration)) {
    case WebhookAuth::Signature:
        if (!keyProblem.isEmpty())
            return fail(subject,
                        u"They must be signed, but the signing key is missing. %1"_s.arg(keyProblem));
        if (configuration.signingKey.isEmpty())
            return fail(subject,
                        u"They must be signed, but there is no signing key. Copy it from MessageBird's "
                        "dashboard (Developers, Settings) to the settings, or to "
                        "MESSAGEBIRD_SIGNING_KEY."_s);
        if (configuration.publicUrl.isEmpty())
            return fail(subject,
                        u"They must be signed, and the signature covers the public URL, which is not "
                        "set. Give it with --public-url."_s);
        return ok(subject, u"They must be signed by MessageBird."_s);
    case WebhookAuth::Secret:
        return ok(subject, u"They must carry the secret of the URLs below. A signing key "
                           "(MESSAGEBIRD_SIGNING_KEY) would be safer."_s);
    case WebhookAuth::Off:
        return warning(subject, u"Anybody may post to them. Leave --webhook-auth away."_s);
    }
    Q_UNREACHABLE();
}

Finding checkPublicUrl(const QString &publicUrl, std::optional<bool> running)
{
    const QString subject = u"Public URL"_s;
    if (publicUrl.isEmpty())
        return warning(subject,
                       u"None is set: MessageBird cannot reach this computer. Start it with --tunnel, or "
                       "give the address of a tunnel of your own with --public-url."_s);
    if (!answersAsBirdCar(QUrl(publicUrl))) {
        if (running.value_or(true))
            return fail(subject, u"%1 does not lead to BirdCar. Check that the tunnel runs and leads to the "
                                 "listener's port."_s.arg(publicUrl));
        return warning(subject, u"%1 cannot be checked while no BirdCar is running."_s.arg(publicUrl));
    }
    if (!publicUrl.startsWith("https://"_L1))
        return warning(subject, u"%1 leads to BirdCar, but unprotected: others can read the texts on their "
                                "way. Use https."_s.arg(publicUrl));
    return ok(subject, u"%1 leads to BirdCar."_s.arg(publicUrl));
}

/// For people to copy. The voice URL always has the key: it is not known whether MessageBird signs that
/// request.
QString webhookUrls(const Configuration &configuration)
{
    const QString base = configuration.publicUrl.isEmpty() ? u"<public URL>"_s : configuration.publicUrl;
    const QString key =
        u"?key="_s + QString::fromLatin1(QUrl::toPercentEncoding(configuration.webhookSecret));
    const bool textsNeedKey = effectiveAuth(configuration) == WebhookAuth::Secret;
    return u"\nPaste these URLs at MessageBird:\n  texts  %1/webhook%2\n  calls  %1/webhook-voice%3"_s.arg(
        base, textsNeedKey ? key : QString(), key);
}

QString lineOf(const Finding &finding)
{
    static const QStringList words{u"ok"_s, u"warning"_s, u"FAIL"_s};
    constexpr int wordWidth = 8;
    return words.at(static_cast<int>(finding.level)).leftJustified(wordWidth) + finding.subject + u": "_s +
           finding.text;
}

} // namespace

AccountAnswer askAccount(const Configuration &configuration)
{
    QUrl url =
        configuration.apiUrl.isEmpty() ? QUrl(u"https://rest.messagebird.com"_s) : configuration.apiUrl;
    url.setPath(u"/balance"_s);
    const auto answer = probe(url, 15s, {{"Authorization", "AccessKey " + configuration.apiKey.toUtf8()}});
    if (!answer)
        return {0, {}, answer.problem().text, {}};
    const QJsonObject balance = QJsonDocument::fromJson(answer->body).object();
    const QJsonValue amount = balance[u"amount"_s];
    const QString text = u"%1 %2"_s.arg(amount.toDouble(), 0, 'f', 2).arg(balance[u"type"_s].toString());
    return {answer->status, amount.isDouble() ? text : QString(), {}, answer->date};
}

int runDoctor(const Configuration &given, Output &output, const Clock &clock, const AskAccount &ask)
{
    Configuration configuration = given;
    bool failed = false;
    const auto report = [&](const Finding &finding) {
        failed = failed || finding.level == Finding::Level::Fail;
        output.print(lineOf(finding));
    };
    const Finding database = checkDatabase(configuration, clock);
    report(database);
    if (const auto disk = checkDisk(configuration.database))
        report(*disk);
    if (database.level != Finding::Level::Fail)
        report(checkBackups(configuration, clock));
    const auto running = isRunning(configuration.database);
    if (running)
        report(checkRunner(*running));
    report(checkListener(configuration, running));
    // No secret is made beside what is not our database.
    const bool isOurs = database.level != Finding::Level::Fail;
    const QHash<KeyName, QString> problems = lookUpKeys(configuration, isOurs);
    const AccountAnswer account = configuration.apiKey.isEmpty() ? AccountAnswer() : ask(configuration);
    report(checkKey(configuration, account, problems.value(KeyName::Api)));
    report(checkClock(configuration, account, clock()));
    report(checkAuth(configuration, problems.value(KeyName::Signing)));
    report(checkPublicUrl(configuration.publicUrl, running));

    if (problems.contains(KeyName::Webhook))
        report(fail(u"Webhook secret"_s, problems.value(KeyName::Webhook)));
    else if (!configuration.webhookSecret.isEmpty())
        output.print(webhookUrls(configuration));
    return failed ? Failed : Succeeded;
}

} // namespace birdcar
