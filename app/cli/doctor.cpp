// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/doctor.h"

#include "app/cli/httpprobe.h"
#include "app/cli/output.h"
#include "app/cli/savedconnection.h"
#include "app/cli/session.h"
#include "app/cli/setupsentences.h"
#include "app/configuration.h"
#include "app/dispatcher.h"
#include "app/domain/secretproof.h"
#include "app/domain/setupchecks.h"
#include "app/keys/keylookup.h"
#include "app/messagebird/accountclient.h"
#include "app/store/backupfolder.h"
#include "app/store/databasecheck.h"
#include "app/store/databasefile.h"
#include "app/store/migrations.h"
#include "app/store/reader.h"
#include "app/store/runnerlock.h"

#include <QEventLoop>
#include <QFileInfo>
#include <QHostAddress>
#include <QStandardPaths>
#include <QStorageInfo>
#include <QTcpServer>
#include <QUuid>

#include <algorithm>
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
    return ok(subject, u"%1 opens, has schema %2 and shows no damage."_s.arg(
                           name, QString::number(newestSchemaVersion())));
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
    return fail(subject, u"No BirdCar is running on this database: texts stay queued and nothing is "
                         "received. Start it."_s);
}

// Listener

enum class Answers { No, AsBirdCar, AsOurs };

/// Whether a BirdCar answers there, and whether it knows the webhook secret of this database. Without the
/// secret nobody can be told from ours.
Answers whoAnswers(const QUrl &base, const QString &secret)
{
    constexpr int httpOk = 200;
    QUrl health = base;
    health.setPath(base.path() + u"/healthz"_s);
    const QByteArray question = reachQuestion(secret.toUtf8(), QUuid::createUuid().toByteArray(QUuid::Id128));
    const auto answer = probe(health, 5s, {{reachHeader, question}});
    if (!answer || answer->status != httpOk || answer->body.trimmed() != "ok")
        return Answers::No;
    const QByteArray proof = answer->headers.value(QByteArray(reachHeader).toLower());
    const bool isOurs = secret.isEmpty() || proof == reachAnswer(secret.toUtf8(), question);
    return isOurs ? Answers::AsOurs : Answers::AsBirdCar;
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

ListenerFacts lookAtListener(const Configuration &configuration)
{
    using State = ListenerFacts::State;
    if (configuration.listenPort == 0)
        return {State::AnyPort, configuration.listenHost, {}};
    const QHostAddress address(configuration.listenHost);
    const QUrl url = localUrl(address, configuration.listenPort);
    QTcpServer server;
    if (server.listen(address, configuration.listenPort))
        return {State::Free, url.authority(), {}};
    if (server.serverError() != QAbstractSocket::AddressInUseError)
        return {State::Refused, url.authority(), server.errorString()};
    switch (whoAnswers(url, configuration.webhookSecret)) {
    case Answers::AsOurs:
        return {State::Answers, url.authority(), {}};
    case Answers::AsBirdCar:
        return {State::AnswersStrange, url.authority(), {}};
    case Answers::No:
        return {State::Taken, url.authority(), {}};
    }
    Q_UNREACHABLE();
}

// What the database knows of the connection

/// Fills in what was saved in the window, and where the tunnel of the running BirdCar leads from.
void takeSaved(Configuration &configuration, SetupFacts &facts, const Clock &clock)
{
    const auto session = Session::open(configuration, clock);
    if (!session)
        return;
    takeSavedConnection(configuration, **session);
    if (const auto numbers = (*session)->reader().numbers())
        facts.numbers = static_cast<int>(std::ranges::count_if(
            *numbers, [](const ProxyNumber &number) { return number.state == NumberState::Active; }));
}

/// Where the flows at MessageBird lead, as far as that is known here. For the time when the secret is known.
void takeFlows(const Configuration &configuration, SetupFacts &facts, const Clock &clock)
{
    if (configuration.publicUrl.isEmpty())
        return;
    const auto session = Session::open(configuration, clock);
    if (!session)
        return;
    Dispatcher &dispatcher = (*session)->dispatcher();
    if (const auto url = dispatcher.flowUrl(); url && *url != configuration.publicUrl)
        facts.formerUrl = *url;
    const auto flow = dispatcher.voiceFlow();
    const auto numbers = dispatcher.callNumbers();
    if (flow && numbers && !configuration.webhookSecret.isEmpty())
        facts.callFlow = callFlowFacts(*flow, webhookUrl(configuration, u"/webhook-voice"_s), *numbers);
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

QString deafSentence(const NumberOverview &overview)
{
    const QString number = formatted(*overview.number.phone);
    const QString last =
        overview.lastTextInAt.isValid() ? u" since "_s + toStamp(overview.lastTextInAt).left(16) : QString();
    switch (overview.deafSign) {
    case DeafSign::None:
        return {};
    case DeafSign::TestLost:
        return u"%1 is deaf: the text of the last test left and never came back. Connect its flow at "
               u"MessageBird "
               "to the URL for texts below, then try birdcar numbers test \"%1\" again."_s.arg(number);
    case DeafSign::Quiet:
    case DeafSign::NoAnswers:
        return u"%1 may be deaf: its texts are delivered, but none came in%2. Find out with birdcar "
               "numbers test \"%1\" (sends one text)."_s.arg(number, last);
    }
    Q_UNREACHABLE();
}

/// One for each number on which nothing seems to come in.
QList<Finding> checkHearing(const Configuration &configuration, const Clock &clock)
{
    const auto session = Session::open(configuration, clock);
    if (!session)
        return {};
    const auto pool = (*session)->reader().numberOverviews();
    if (!pool)
        return {};
    QList<Finding> findings;
    const QList<NumberOverview> judged = judgeHearing(*pool, clock());
    for (const NumberOverview &overview : judged) {
        if (!overview.isDeaf() || !overview.number.phone)
            continue;
        const bool isProven = overview.deafSign == DeafSign::TestLost; // the others are guesses
        findings.append((isProven ? fail : warning)(u"Numbers"_s, deafSentence(overview)));
    }
    return findings;
}

Finding inWords(const SetupFinding &finding)
{
    return {static_cast<Finding::Level>(finding.level), setupSubjectName(finding.subject),
            setupSentence(finding)};
}

QString lineOf(const Finding &finding)
{
    static const QStringList words{u"ok"_s, u"warning"_s, u"FAIL"_s};
    constexpr int wordWidth = 8;
    return words.at(static_cast<int>(finding.level)).leftJustified(wordWidth) + finding.subject + u": "_s +
           finding.text;
}

} // namespace

AccountBalance askAccount(const Configuration &configuration)
{
    AccountClient client(AccountClient::Settings::withHost(configuration.apiUrl));
    AccountBalance answer;
    bool isAnswered = false;
    QEventLoop waiting;
    client.askBalance(configuration.apiKey, [&](const AccountBalance &balance) {
        answer = balance;
        isAnswered = true;
        waiting.quit();
    });
    if (!isAnswered)
        waiting.exec();
    return answer;
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
    // No secret is made beside what is not our database.
    const bool isOurs = database.level != Finding::Level::Fail;
    SetupFacts facts;
    if (isOurs)
        takeSaved(configuration, facts, clock);
    const QHash<KeyName, QString> problems = lookUpKeys(configuration, isOurs);
    if (isOurs)
        takeFlows(configuration, facts, clock);
    facts.isRunning = running;
    facts.listener = lookAtListener(configuration);
    facts.hasKey = !configuration.apiKey.isEmpty();
    facts.keyProblem = problems.value(KeyName::Api);
    facts.isTestKey = isTestKey(configuration.apiKey);
    if (facts.hasKey)
        facts.account = ask(configuration);
    facts.now = clock();
    facts.tunnel = configuration.tunnel;
    facts.isTunnelInstalled = !QStandardPaths::findExecutable(configuration.tunnel).isEmpty();
    facts.auth = effectiveAuth(configuration);
    facts.hasSigningKey = !configuration.signingKey.isEmpty();
    facts.signingKeyProblem = problems.value(KeyName::Signing);
    facts.isSecretWeak = isWeakSecret(configuration.webhookSecret);
    facts.publicUrl = configuration.publicUrl;
    facts.leadsHere = !facts.publicUrl.isEmpty() &&
                      whoAnswers(QUrl(facts.publicUrl), configuration.webhookSecret) == Answers::AsOurs;
    for (const SetupFinding &finding : checkSetup(facts))
        report(inWords(finding));
    for (const Finding &finding : isOurs ? checkHearing(configuration, clock) : QList<Finding>())
        report(finding);

    if (problems.contains(KeyName::Webhook))
        report(fail(u"Webhook secret"_s, problems.value(KeyName::Webhook)));
    else if (!configuration.webhookSecret.isEmpty())
        output.print(webhookUrls(configuration));
    return failed ? Failed : Succeeded;
}

} // namespace birdcar
