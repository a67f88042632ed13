// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/options.h"
#include "app/dispatcher.h"
#include "app/domain/depotsettings.h"

#include <QDir>
#include <QFile>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

using namespace birdcar;
using namespace Qt::StringLiterals;

namespace {

/// Splits at blanks; `_` stands for a blank inside a word and `''` for an empty word.
QStringList words(const QString &line)
{
    QStringList list = line.split(u' ', Qt::SkipEmptyParts);
    for (QString &word : list)
        word = word == u"''"_s ? QString() : word.replace(u'_', u' ');
    return list;
}

Result<Invocation> parse(const QString &line, const QHash<QString, QString> &variables = {})
{
    QProcessEnvironment environment;
    for (auto variable = variables.cbegin(); variable != variables.cend(); ++variable)
        environment.insert(variable.key(), variable.value());
    return parseInvocation(words(line), environment);
}

void writeFile(const QString &name, const QByteArray &content)
{
    QFile file(name);
    QVERIFY(file.open(QFile::WriteOnly | QFile::Truncate));
    file.write(content);
}

} // namespace

class TestOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QDir::setCurrent(m_folder->path());
    }

    void findsCommand_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("command");
        const auto row = [](const char *line, Command command) {
            QTest::newRow(line) << QString::fromLatin1(line) << int(command);
        };
        row("", Command::Window);
        row("--demo", Command::Window);
        row("--tray", Command::Window);
        row("--headless", Command::Headless);
        row("--headless --demo --listen 127.0.0.1:0", Command::Headless);
        row("selftest", Command::Selftest);
        row("doctor", Command::Doctor);
        row("import customers a.csv", Command::Import);
        row("list rides", Command::List);
        row("ride create --customer 1 --driver 2 --start a --destination b --at c", Command::CreateRide);
        row("ride close 1", Command::CloseRide);
        row("ride cancel 1", Command::CancelRide);
        row("ride reopen 1", Command::ReopenRide);
        row("ride reassign 1 --driver 2", Command::ReassignRide);
        row("message send --ride 1 --to both hi", Command::SendMessage);
        row("numbers compare --json", Command::CompareNumbers);
        row("numbers import all", Command::ImportNumbers);
        row("numbers search --country NL --features both --type tollfree --starts +3197 --limit 5",
            Command::SearchNumbers);
        row("numbers buy +31970000001 --months 12 --country nl --price 18EUR --yes", Command::BuyNumber);
        row("numbers release +31970000001 --yes --json", Command::ReleaseNumber);
        row("numbers test +31970000001 --json --wait 5", Command::TestNumber);
        row("calls connect", Command::ConnectCalls);
        row("optouts list --limit 5 --json", Command::ListOptOuts);
        row("optouts lift +31612345601", Command::LiftOptOut);
        row("backup a.db", Command::Backup);
        row("restore a.db", Command::Restore);
        row("--help", Command::Help);
        row("-h", Command::Help);
        row("ride create --help", Command::Help);
        row("--version", Command::Version);
    }

    void findsCommand()
    {
        QFETCH(QString, line);
        QFETCH(int, command);
        const auto invocation = parse(line);
        QVERIFY2(invocation.ok(), invocation.ok() ? "" : qPrintable(invocation.problem().text));
        QCOMPARE(int(invocation->command), command);
    }

    void refusesWrongUsage_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("mentions");
        const auto row = [](const char *line, const char *mentions) {
            QTest::newRow(line) << QString::fromLatin1(line) << QString::fromLatin1(mentions);
        };
        row("frobnicate", "frobnicate");
        row("--frobnicate", "--frobnicate");
        row("-x", "-x");
        row("--help --frobnicate", "--frobnicate");
        row("list", "list");
        row("list people", "people");
        row("list rides more", "more");
        row("list rides --limit", "--limit");
        row("list rides --limit ten", "ten");
        row("list rides --limit -1", "-1");
        row("list rides --limit 1.5", "1.5");
        row("list rides --limit 99999999999", "99999999999");
        row("list rides --limit --json", "--limit");
        row("list rides --json=yes", "--json");
        row("list rides --driver 1", "--driver");
        row("list rides --headless", "--headless");
        row("list rides --demo", "--demo");
        row("list rides --tunnel lt", "--tunnel");
        row("--json", "--json");
        row("doctor --json", "--json");
        row("import rides a.csv", "rides");
        row("import customers", "file");
        row("import", "customers");
        row("ride", "create");
        row("ride fly", "close");
        row("ride close", "id");
        row("ride close x", "x");
        row("ride close 0", "0");
        row("ride close 1 2", "2");
        row("ride create", "--customer");
        row("ride create --customer 1 --driver 2 --start a --destination b", "--at");
        row("ride create --customer 1 --driver 2 --start '' --destination b --at c", "--start");
        row("ride reassign 1", "--driver");
        row("message send --ride 1 --to both", "text");
        row("message send --ride 1 --to both two words", "words");
        row("message send --ride 1 --to all hi", "all");
        row("message send --ride x --to both hi", "x");
        row("message send --to both hi", "--ride");
        row("numbers search", "--country");
        row("numbers search --country Atlantis", "Atlantis");
        row("numbers search --country NL --features mms", "mms");
        row("numbers search --country NL --type fax", "fax");
        row("numbers search --country NL --starts 3x", "3x");
        row("numbers search --country NL --starts 3 --ends 4", "--ends");
        row("numbers search --country NL --limit 0", "0");
        row("numbers buy", "number");
        row("numbers buy 1 --months 0", "--months");
        row("numbers buy 1 --months 13", "13");
        row("numbers buy 1 --price cheap", "cheap");
        row("numbers release 1 --price 1EUR", "--price");
        row("numbers release", "number");
        row("numbers release 1 --months 1", "--months");
        row("list numbers --yes", "--yes");
        row("backup", "file");
        row("restore", "file");
        row("--listen 8080", "--listen");
        row("--listen :8080", "--listen");
        row("--listen 127.0.0.1:", "--listen");
        row("--listen 127.0.0.1:65536", "--listen");
        row("--listen 127.0.0.1:-1", "--listen");
        row("--listen 300.0.0.1:80", "--listen");
        row("--listen ::1:8080", "--listen");
        row("--listen [127.0.0.1]:8080", "--listen");
        row("--listen [::1]", "--listen");
        row("--webhook-auth maybe", "maybe");
        row("--api-url ftp://example.com", "--api-url");
        row("--api-url example.com", "--api-url");
        row("--api-url http://", "--api-url");
        row("--api-url http://example.com/path", "--api-url");
        row("--api-url http://example.com:99999", "--api-url");
        row("--public-url https://example.com/?a=b", "--public-url");
        row("--public-url https://user:pw@example.com", "--public-url");
        row("--public-url nonsense", "--public-url");
        row("--demo --database x.db", "--demo");
        row("--tray --headless", "--tray");
        row("list rides --tray", "--tray");
        row("--tunnel warp", "warp");
        row("--tunnel-host example.com", "--tunnel");
        row("--tunnel ssh", "--tunnel-host");
        row("--tunnel ssh --tunnel-host -oProxyCommand=x", "--tunnel-host");
        row("--tunnel cloudflared --tunnel-host https://a.example", "--tunnel-host");
        row("--tunnel ngrok --public-url http://127.0.0.1", "--public-url");
        row("--tunnel lt --demo", "--demo");
        row("--env-file none.env", "none.env");
        row("--database", "--database");
    }

    void refusesWrongUsage()
    {
        QFETCH(QString, line);
        QFETCH(QString, mentions);
        const auto invocation = parse(line);
        QVERIFY(!invocation.ok());
        QCOMPARE(invocation.problem().kind, Problem::Kind::InvalidInput);
        QVERIFY2(invocation.problem().text.contains(mentions), qPrintable(invocation.problem().text));
    }

    void refusesBadVariable_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::newRow("listen") << u"BIRDCAR_LISTEN"_s << u"nowhere"_s;
        QTest::newRow("API URL") << u"BIRDCAR_API_URL"_s << u"nowhere"_s;
        QTest::newRow("public URL") << u"BIRDCAR_PUBLIC_URL"_s << u"nowhere"_s;
        QTest::newRow("webhook auth") << u"BIRDCAR_WEBHOOK_AUTH"_s << u"maybe"_s;
        QTest::newRow("region") << u"BIRDCAR_REGION"_s << u"Atlantis"_s;
        QTest::newRow("database") << u"BIRDCAR_DATABASE"_s << u"postgresql://a b"_s;
    }

    void refusesBadVariable()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        const auto fromEnvironment = parse(u"list rides"_s, {{name, value}});
        QVERIFY(!fromEnvironment.ok());
        QVERIFY(fromEnvironment.problem().text.startsWith(name + u':'));
        writeFile(u".env"_s, (name + u"=\""_s + value + u"\"\n"_s).toUtf8());
        const auto fromFile = parse(u"list rides"_s);
        QVERIFY(!fromFile.ok());
        QVERIFY(fromFile.problem().text.startsWith(name + u" in .env:"_s));
    }

    void takesOptionsAnywhere_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("behind") << u"list rides --json --limit 5 --database x.db"_s;
        QTest::newRow("before") << u"--database x.db --json --limit 5 list rides"_s;
        QTest::newRow("between") << u"list --limit=5 rides --json --database=x.db"_s;
        QTest::newRow("the last one counts") << u"list --limit 9 rides --json --database x.db --limit 5"_s;
    }

    void takesOptionsAnywhere()
    {
        QFETCH(QString, line);
        const auto invocation = parse(line);
        QVERIFY(invocation.ok());
        QCOMPARE(invocation->subject, Subject::Rides);
        QCOMPARE(invocation->limit, 5);
        QVERIFY(invocation->json);
        QCOMPARE(invocation->configuration.database.file, QDir::current().absoluteFilePath(u"x.db"_s));
    }

    void takesTextsThatLookLikeOptions()
    {
        const auto message = parse(u"message send --ride 3 --to driver -- --json"_s);
        QVERIFY(message.ok());
        QCOMPARE(message->text, u"--json"_s);
        QCOMPARE(message->ride, RideId{3});
        QCOMPARE(message->recipients, Recipients::Driver);
        QVERIFY(!message->json);
        const auto ride =
            parse(u"ride create --customer +31612345678 --driver 2 --start=--a --destination -b --at c"_s);
        QVERIFY(ride.ok());
        QCOMPARE(ride->rideOptions.customer, u"+31612345678"_s);
        QCOMPARE(ride->rideOptions.start, u"--a"_s);
        QCOMPARE(ride->rideOptions.destination, u"-b"_s);
    }

    void hasDefaults()
    {
        const auto invocation = parse(u"list rides"_s);
        QVERIFY(invocation.ok());
        QCOMPARE(invocation->limit, 100);
        QVERIFY(!invocation->json);
        const Configuration &configuration = invocation->configuration;
        QVERIFY(configuration.database.file.endsWith(u"/birdcar.db"_s));
        QCOMPARE(configuration.listenHost, u"127.0.0.1"_s);
        QCOMPARE(configuration.listenPort, quint16(8080));
        QVERIFY(configuration.apiUrl.isEmpty());
        QVERIFY(configuration.publicUrl.isEmpty());
        QVERIFY(!configuration.webhookAuth);
        QCOMPARE(configuration.depot, QSysInfo::machineHostName());
    }

    void optionBeatsEnvironmentBeatsFile()
    {
        writeFile(u".env"_s, "BIRDCAR_PUBLIC_URL=https://file.example\n"
                             "BIRDCAR_LISTEN=127.0.0.1:1\n"
                             "BIRDCAR_REGION=de\n"
                             "MESSAGEBIRD_API_KEY=from-file\n"
                             "SOMETHING_ELSE=ignored\n");
        const QHash<QString, QString> environment{{u"BIRDCAR_PUBLIC_URL"_s, u"https://env.example"_s},
                                                  {u"BIRDCAR_LISTEN"_s, u"127.0.0.1:2"_s},
                                                  {u"MESSAGEBIRD_API_KEY"_s, u" "_s}};
        const auto invocation = parse(u"--listen 127.0.0.1:3"_s, environment);
        QVERIFY(invocation.ok());
        QCOMPARE(invocation->configuration.listenPort, quint16(3));
        QCOMPARE(invocation->configuration.publicUrl, u"https://env.example"_s);
        QCOMPARE(invocation->configuration.region, u"DE"_s);
        QCOMPARE(invocation->configuration.apiKey, u"from-file"_s);
        const QHash<QString, QString> sources{{u"listen"_s, u"--listen"_s},
                                              {u"public_url"_s, u"BIRDCAR_PUBLIC_URL"_s},
                                              {u"region"_s, u"BIRDCAR_REGION in .env"_s},
                                              {u"MESSAGEBIRD_API_KEY"_s, u"MESSAGEBIRD_API_KEY in .env"_s}};
        QCOMPARE(invocation->configuration.sources, sources);
    }

    void knowsHowToStartAgain_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("database"); // in the environment
        QTest::addColumn<QByteArray>("file");  // .env; none if null
        QTest::addColumn<QString>("again");    // @ is the folder
        QTest::addColumn<QString>("passwordSource");
        const QString server = u"postgresql://ann@host/depots"_s;
        const QString open = u"postgresql://ann:pw@host/depots"_s;
        const QByteArray secret = "BIRDCAR_DATABASE=postgresql://ann:pw@host/depots\n";
        const auto row = [](const char *name, const QString &line, const QString &database,
                            const QByteArray &file, const QString &again, const QString &source = {}) {
            QTest::newRow(name) << line << database << file << again << source;
        };
        row("a file", u"--database x.db"_s, {}, {}, u"--database=@/x.db"_s);
        row("a file with a blank", u"--database a_b.db"_s, {}, {}, u"--database=@/a_b.db"_s);
        row("from the environment", {}, u"x.db"_s, {}, u"--database=@/x.db"_s);
        row("from .env", {}, {}, "BIRDCAR_DATABASE=x.db\n", u"--database=@/x.db --env-file=@/.env"_s);
        row("options",
            u"--database x.db --listen 127.0.0.1:0 --depot North --tunnel lt --tunnel-host my --tray"_s, {},
            {}, u"--database=@/x.db --depot=North --listen=127.0.0.1:0 --tunnel=lt --tunnel-host=my"_s);
        row("a server", u"--database "_s + server, {}, {}, u"--database="_s + server);
        row("a password", u"--database "_s + open, {}, {}, u"--database="_s + open, u"--database"_s);
        row("a password in the environment", {}, open, {}, u"--database="_s + open, u"BIRDCAR_DATABASE"_s);
        for (const QString &parameter : {u"password"_s, u"sslpassword"_s}) {
            const QString inQuery = u"%1?sslmode=require&%2=pw"_s.arg(server, parameter);
            row(qPrintable(parameter + u" as a parameter"_s), u"--database "_s + inQuery, {}, {},
                u"--database="_s + inQuery, u"--database"_s);
        }
        row("a password in .env", {}, {}, secret, u"--env-file=@/.env"_s);
    }

    void knowsHowToStartAgain()
    {
        QFETCH(const QString, line);
        QFETCH(const QString, database);
        QFETCH(const QByteArray, file);
        QFETCH(const QString, again);
        if (!file.isNull())
            writeFile(u".env"_s, file);
        const auto invocation = parse(line, {{u"BIRDCAR_DATABASE"_s, database}});
        QVERIFY(invocation.ok());
        const Configuration &configuration = invocation->configuration;
        QStringList expected = words(again);
        QCOMPARE(configuration.optionsAgain, expected.replaceInStrings(u"@/"_s, QDir::currentPath() + u'/'));
        QTEST(configuration.passwordSource, "passwordSource");
        QCOMPARE(configuration.startsInTray, line.contains(u"--tray"_s));
        // They start just that, from anywhere.
        QDir::setCurrent(QDir::rootPath());
        const auto repeated = parseInvocation(configuration.optionsAgain, {});
        QVERIFY(repeated.ok());
        QCOMPARE(repeated->configuration.database.displayName(), configuration.database.displayName());
        QCOMPARE(repeated->configuration.optionsAgain, configuration.optionsAgain);
    }

    void showsNoPassword_data()
    {
        QTest::addColumn<QString>("database");
        QTest::addColumn<QString>("shown");
        const QString server = u"postgresql://ann@host/depots"_s;
        QTest::newRow("none") << server << server;
        QTest::newRow("before the host") << u"postgresql://ann:pw@host/depots"_s << server;
        QTest::newRow("a parameter") << server + u"?password=pw"_s << server;
        QTest::newRow("among others")
            << server + u"?sslpassword=pw&sslmode=require&password=pw"_s << server + u"?sslmode=require"_s;
        QTest::newRow("others") << server + u"?sslmode=require"_s << server + u"?sslmode=require"_s;
    }

    void showsNoPassword()
    {
        QFETCH(const QString, database);
        QTEST(DatabaseLocation::parse(database)->displayName(), "shown");
    }

    /// What lies beside a database, its lock above all, is found by its name.
    void aLinkIsNoOtherDatabase()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"a.db"_s);
        const QString link = folder.filePath(u"b.db"_s);
        const QString relative = folder.filePath(u"c.db"_s);
        QVERIFY(QFile::link(file, link));
        QVERIFY(QFile::link(u"b.db"_s, relative));
        QCOMPARE(DatabaseLocation::parse(link)->file, file); // is not there yet
        QCOMPARE(DatabaseLocation::parse(relative)->file, file);
        QVERIFY(QFile(file).open(QFile::WriteOnly));
        QCOMPARE(DatabaseLocation::parse(link)->file, file);
        QVERIFY(QFile::link(link, folder.filePath(u"d.db"_s)));
        QVERIFY(QFile::remove(link));
        QVERIFY(QFile::link(folder.filePath(u"d.db"_s), link)); // a circle
        QVERIFY(DatabaseLocation::parse(link).ok());
    }

    void savedSettingsFillInWhatIsNotGiven()
    {
        Configuration configuration = parse(u"--listen 127.0.0.1:3"_s)->configuration;
        ConnectionSettings saved{u"127.0.0.1:4"_s, u"https://saved.example"_s, {}, {}, WebhookAuth::Off};
        fillIn(configuration, saved, {});
        QCOMPARE(configuration.listenPort, quint16(3)); // given
        QCOMPARE(configuration.publicUrl, u"https://saved.example"_s);
        QCOMPARE(effectiveAuth(configuration), WebhookAuth::Off);
        fillIn(configuration, {}, saved); // taken back
        QVERIFY(configuration.publicUrl.isEmpty());
        QCOMPARE(effectiveAuth(configuration), WebhookAuth::Secret);
        configuration.sources.clear();
        fillIn(configuration, saved, {});
        QCOMPARE(configuration.listenPort, quint16(4));
    }

    void aSavedTunnelGivesWayToWhatIsGiven_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("tunnel");
        QTest::newRow("nothing given") << QString() << u"lt"_s;
        QTest::newRow("a tunnel") << u"--tunnel ngrok"_s << u"ngrok"_s;
        QTest::newRow("an address") << u"--public-url https://depot.example"_s << QString();
    }

    void aSavedTunnelGivesWayToWhatIsGiven()
    {
        QFETCH(QString, line);
        Configuration configuration = parse(line)->configuration;
        fillIn(configuration, {{}, {}, u"lt"_s, u"my-depot"_s, {}}, {});
        QTEST(configuration.tunnel, "tunnel");
    }

    void webhookUrlsCarryTheSecret()
    {
        Configuration configuration;
        configuration.webhookSecret = u"a b&c"_s;
        QVERIFY(webhookUrl(configuration, u"/webhook"_s).isEmpty());
        configuration.publicUrl = u"https://example.org"_s;
        QCOMPARE(webhookUrl(configuration, u"/webhook"_s), u"https://example.org/webhook?key=a%20b%26c"_s);
    }

    void emptyCountsAsNotGiven()
    {
        const auto invocation =
            parse(u"list rides --database '' --limit '' --env-file '' --listen ''"_s,
                  {{u"BIRDCAR_LISTEN"_s, u"127.0.0.1:7"_s}, {u"BIRDCAR_REGION"_s, QString()}});
        QVERIFY(invocation.ok());
        QCOMPARE(invocation->limit, 100);
        QCOMPARE(invocation->configuration.listenPort, quint16(7));
        QVERIFY(invocation->configuration.region.isEmpty());
    }

    void namedFileReplacesTheUsualOne()
    {
        writeFile(u".env"_s, "BIRDCAR_LISTEN=127.0.0.1:1\nMESSAGEBIRD_SIGNING_KEY=a\n");
        writeFile(u"other.env"_s, "BIRDCAR_LISTEN=127.0.0.1:2\n");
        const auto invocation = parse(u"--env-file other.env"_s);
        QVERIFY(invocation.ok());
        QCOMPARE(invocation->configuration.listenPort, quint16(2));
        QVERIFY(invocation->configuration.signingKey.isEmpty());
    }

    void malformedFileStopsEverythingButHelp()
    {
        writeFile(u".env"_s, "A=1\noops\n");
        QVERIFY(parse(u"list rides"_s).problem().text.startsWith(u".env, line 2:"_s));
        QVERIFY(parse(u"--help"_s).ok());
        QVERIFY(parse(u"--version"_s).ok());
    }

    void folderCalledEnvIsNoFile()
    {
        QVERIFY(QDir().mkdir(u".env"_s));
        QVERIFY(parse(u"list rides"_s).ok());
        QVERIFY(!parse(u"list rides --env-file .env"_s).ok());
    }

    void readsListenAddress_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("port");
        QTest::newRow("IPv4") << u"0.0.0.0:80"_s << u"0.0.0.0"_s << 80;
        QTest::newRow("any port") << u"127.0.0.1:0"_s << u"127.0.0.1"_s << 0;
        QTest::newRow("IPv6") << u"[::1]:8080"_s << u"::1"_s << 8080;
        QTest::newRow("name") << u"localhost:9"_s << u"127.0.0.1"_s << 9;
    }

    void readsListenAddress()
    {
        QFETCH(QString, value);
        QFETCH(QString, host);
        QFETCH(int, port);
        const auto invocation = parse(u"--listen "_s + value);
        QVERIFY(invocation.ok());
        QCOMPARE(invocation->configuration.listenHost, host);
        QCOMPARE(int(invocation->configuration.listenPort), port);
    }

    void takesUrlsWithoutSlashAtTheEnd()
    {
        const auto invocation =
            parse(u"--api-url http://127.0.0.1:9000/ --public-url https://a.example/sub//"_s);
        QVERIFY(invocation.ok());
        QCOMPARE(invocation->configuration.apiUrl, QUrl(u"http://127.0.0.1:9000"_s));
        QCOMPARE(invocation->configuration.publicUrl, u"https://a.example/sub"_s);
    }

    void keepsTheRest()
    {
        const auto invocation =
            parse(u"--webhook-auth off --depot Zuid --tunnel ssh --tunnel-host me@example.com"_s,
                  {{u"MESSAGEBIRD_SIGNING_KEY"_s, u"sign"_s}, {u"BIRDCAR_WEBHOOK_SECRET"_s, u"hush"_s}});
        QVERIFY(invocation.ok());
        const Configuration &configuration = invocation->configuration;
        QCOMPARE(configuration.webhookAuth, WebhookAuth::Off);
        QCOMPARE(configuration.depot, u"Zuid"_s);
        QCOMPARE(configuration.tunnel, u"ssh"_s);
        QCOMPARE(configuration.tunnelHost, u"me@example.com"_s);
        QCOMPARE(configuration.signingKey, u"sign"_s);
        QCOMPARE(configuration.webhookSecret, u"hush"_s);
    }

    void tunnelDecidesThePublicUrl_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("source");
        const auto row = [](const char *line, const QString &url, const QString &host,
                            const QString &source) {
            QTest::newRow(line) << QString::fromLatin1(line) << url << host << source;
        };
        row("--tunnel lt", {}, {}, u"--tunnel lt"_s);
        row("--tunnel lt --public-url https://a.example", {}, {}, u"--tunnel lt"_s);
        row("--tunnel cloudflared --public-url https://a.example", {}, {}, u"--tunnel cloudflared"_s);
        row("--tunnel ngrok --public-url https://a.example", u"https://a.example"_s, u"a.example"_s,
            u"--tunnel ngrok"_s);
        row("--tunnel ngrok --tunnel-host b.example --public-url https://a.example", {}, u"b.example"_s,
            u"--tunnel ngrok"_s);
        row("--tunnel cloudflared --tunnel-host depot --public-url https://a.example", u"https://a.example"_s,
            u"depot"_s, u"--public-url"_s);
        row("--tunnel ssh --tunnel-host b.example --public-url https://a.example", u"https://a.example"_s,
            u"b.example"_s, u"--public-url"_s);
        row("--tunnel ssh --tunnel-host https://me@b.example", u"https://b.example"_s,
            u"https://me@b.example"_s, u"--tunnel-host"_s);
        row("--tunnel ssh --tunnel-host b.example", {}, u"b.example"_s, {}); // the saved one
    }

    void tunnelDecidesThePublicUrl()
    {
        QFETCH(QString, line);
        const auto invocation = parse(line);
        QVERIFY(invocation.ok());
        const Configuration &configuration = invocation->configuration;
        QTEST(configuration.publicUrl, "url");
        QTEST(configuration.tunnelHost, "host");
        QTEST(configuration.sources.value(u"public_url"_s), "source");
    }

    void demoIgnoresADatabaseFromTheEnvironment()
    {
        const auto invocation = parse(u"--demo"_s, {{u"BIRDCAR_DATABASE"_s, u"real.db"_s}});
        QVERIFY(invocation.ok());
        QVERIFY(invocation->configuration.demo);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestOptions)
#include "tst_options.moc"
