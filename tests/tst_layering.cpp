// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// What the files of one part may include of app/ and ui/. A path belongs to the first part whose
/// `files` it begins with.
struct Part
{
    QString files;
    QStringList sees;
};

/// Something that only the files of some parts may use.
struct Reserved
{
    QRegularExpression pattern;
    QStringList users; ///< empty: nobody
    QString why;
};

/// Values and interfaces that any part above the store may exchange with any other.
const QStringList &sharedValues()
{
    static const QStringList headers{
        u"app/remote.h"_s,         u"app/configuration.h"_s,   u"app/enginestatus.h"_s,
        u"app/handsets.h"_s,       u"app/backups.h"_s,         u"app/savedkeys.h"_s,
        u"app/requestjournal.h"_s, u"app/provideraccount.h"_s, u"app/setupdoor.h"_s};
    return headers;
}

/// The rule of the whole tree: ui -> app, never back, and inside app/ only downwards.
const QList<Part> &parts()
{
    static const QList<Part> table{
        {u"app/domain/"_s, {u"app/domain/"_s}},
        {u"app/store/"_s, {u"app/store/"_s, u"app/domain/"_s}},
        {u"app/standin/"_s, {u"app/standin/"_s}},
        {u"app/messagebird/"_s,
         sharedValues() + QStringList{u"app/messagebird/"_s, u"app/domain/"_s, u"app/store/"_s}},
        {u"app/webhooks/"_s,
         sharedValues() + QStringList{u"app/webhooks/"_s, u"app/domain/"_s, u"app/webhooksink.h"_s}},
        {u"app/tunnel/"_s, sharedValues() + QStringList{u"app/tunnel/"_s, u"app/domain/"_s}},
        {u"app/keys/"_s,
         sharedValues() + QStringList{u"app/keys/"_s, u"app/domain/"_s, u"app/store/databasefile.h"_s,
                                      u"app/store/databaselocation.h"_s}},
        {u"app/power/"_s, {u"app/power/"_s, u"app/enginestatus.h"_s}},
        {u"app/cli/"_s,
         sharedValues() + QStringList{u"app/cli/"_s, u"app/domain/"_s, u"app/store/"_s, u"app/keys/"_s,
                                      u"app/messagebird/"_s, u"app/dispatcher.h"_s, u"app/engine.h"_s,
                                      u"app/numbertrade.h"_s, u"app/requestdoor.h"_s, u"app/restore.h"_s,
                                      u"app/sandbox.h"_s, u"app/standin/standin.h"_s}},
        {u"app/dispatcher"_s,
         {u"app/dispatcher"_s, u"app/domain/"_s, u"app/store/"_s, u"app/webhooksink.h"_s}},
        {u"app/configuration."_s,
         {u"app/configuration.h"_s, u"app/domain/"_s, u"app/store/databaselocation.h"_s}},
        {u"app/remote.h"_s, {}},
        {u"app/enginestatus.h"_s, {u"app/domain/"_s}},
        {u"app/handsets.h"_s, {u"app/domain/"_s}},
        {u"app/backups.h"_s, {u"app/domain/"_s}},
        {u"app/savedkeys.h"_s, {u"app/domain/"_s}},
        {u"app/provideraccount.h"_s, {u"app/domain/"_s}},
        {u"app/setupdoor.h"_s, {u"app/domain/"_s, u"app/enginestatus.h"_s}},
        {u"app/webhooksink.h"_s, {u"app/domain/"_s}},
        {u"app/requestjournal."_s, {u"app/requestjournal.h"_s, u"app/domain/"_s}},
        {u"app/main"_s, {u"app/"_s, u"ui/"_s}}, // main.cpp, and its parts in main/
        {u"app/"_s, {u"app/"_s}},               // what puts the parts together: the engine and its like
        {u"ui/"_s, sharedValues() + QStringList{u"ui/"_s, u"app/domain/"_s, u"app/dispatcher.h"_s,
                                                u"app/store/reader.h"_s}},
    };
    return table;
}

/// Headers by the Qt module or library they belong to, spelled "QtSql/QSqlQuery".
const QList<Reserved> &reservedHeaders()
{
    static const QList<Reserved> table{
        {QRegularExpression(u"^QtSql/"_s), {u"app/store/"_s}, u"SQL lives in app/store/"_s},
        {QRegularExpression(u"^QtHttpServer/"_s),
         {u"app/webhooks/"_s, u"app/standin/"_s},
         u"the HTTP server lives in app/webhooks/ and app/standin/"_s},
        {QRegularExpression(u"^QtNetwork/QNetworkAccessManager$"_s),
         {u"app/messagebird/"_s, u"app/standin/"_s, u"app/tunnel/"_s},
         u"requests leave from app/messagebird/, app/standin/ and app/tunnel/"_s},
        {QRegularExpression(u"^Qt(Widgets|Gui|PrintSupport|Charts)/"_s),
         {u"ui/"_s, u"app/main"_s},
         u"widgets live in ui/"_s},
        {QRegularExpression(u"^QtDBus/"_s),
         {u"app/keys/"_s, u"app/power/"_s, u"ui/"_s},
         u"the bus is spoken to in app/keys/, app/power/ and ui/"_s},
        {QRegularExpression(u"^qt6keychain/"_s),
         {u"app/keys/"_s},
         u"the keyring is spoken to in app/keys/"_s},
        {QRegularExpression(u"^phonenumbers/"_s), {u"app/domain/"_s}, u"phones are read in app/domain/"_s},
        {QRegularExpression(u"^QtTest/|/private/"_s), {}, u"not for the product"_s},
    };
    return table;
}

/// What app/domain/ may use besides itself: values, no object, no file, no thread, no timer.
bool isDomainHeader(const QString &header)
{
    static const QRegularExpression standard(u"^[a-z_]+$"_s);
    static const QRegularExpression notValues(
        u"^(QtCore/Q(Object|IODevice|File|SaveFile|Dir|Process|Settings|Thread|Timer|EventLoop)"
        "|fstream|iostream|thread|mutex)$"_s);
    if (notValues.match(header).hasMatch())
        return false;
    return header.startsWith(u"QtCore/"_s) || header.startsWith(u"phonenumbers/"_s) ||
           standard.match(header).hasMatch();
}

/// Words that no source may contain, or only those of some parts.
const QList<Reserved> &reservedWords()
{
    static const QList<Reserved> table{
        {QRegularExpression(u"ignoreSslErrors|VerifyNone"_s), {}, u"TLS errors are never ignored"_s},
        {QRegularExpression(u"\\bqWait\\s*\\("_s), {}, u"wait for the event (QTRY_*, QSignalSpy::wait)"_s},
        {QRegularExpression(u"\\b(SIGNAL|SLOT)\\s*\\("_s),
         {u"app/power/sleepguard.cpp"_s,
          u"ui/desktopnotifier.cpp"_s}, // D-Bus knows slots by their names only
         u"connect with function pointers"_s},
        {QRegularExpression(u"\\b(qs?rand|srand|rand)\\s*\\("_s), {}, u"use QRandomGenerator"_s},
        {QRegularExpression(
             u"([sS]ecret|\\bmac|[hH]ash)\\s*[!=]=|[!=]=\\s*[\\w.>-]*([sS]ecret|[hH]ash|\\bmac)\\b"_s),
         {u"tests/"_s},
         u"secrets are compared by equalInConstantTime()"_s},
        {QRegularExpression(u"\\b(TODO|FIXME|XXX)\\b"_s), {}, u"do it, or write it in an issue"_s},
        {QRegularExpression(u"\\bprocessEvents\\b|\\bQEventLoop\\b|\\bwaitForFinished\\b"_s),
         {u"app/"_s, u"tests/"_s},
         u"the window never waits"_s},
        {QRegularExpression(u"\\bQT_VERSION(_CHECK|_MAJOR|_MINOR)?\\b"_s),
         {u"app/webhooks/qtcompat.h"_s},
         u"versions of Qt are told apart in app/webhooks/qtcompat.h alone"_s},
        {QRegularExpression(u"\\b(currentDateTime(Utc)?|system_clock)\\b"_s),
         {u"app/domain/clock."_s, u"tests/"_s, u"ui/"_s, u"app/standin/"_s, u"app/main"_s, u"app/cli/"_s},
         u"time is an input (Clock)"_s},
    };
    return table;
}

bool beginsWithAny(const QString &path, const QStringList &beginnings)
{
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [&path](const QString &beginning) { return path.startsWith(beginning); });
}

/// "QSqlQuery" -> "QtSql/QSqlQuery"; anything that is not a header of Qt is given back as it came.
QString withModule(const QString &header)
{
    static const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    static const QStringList modules =
        headers.entryList({u"Qt*"_s}, QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    if (header.contains(u'/') || !header.startsWith(u'Q', Qt::CaseInsensitive))
        return header;
    for (const QString &module : modules) {
        if (QFileInfo::exists(headers.filePath(module + u'/' + header)))
            return module + u'/' + header;
    }
    return header;
}

/// What is wrong with a file that includes `header` in quotes; empty if nothing is.
QString complaintAboutOwn(const QString &file, const QString &header)
{
    static const QRegularExpression generated(u"^\\w+\\.moc$|^moc_\\w+\\.cpp$"_s);
    if (generated.match(header).hasMatch())
        return {};
    const bool inTests = file.startsWith(u"tests/"_s);
    if (!beginsWithAny(header, {u"app/"_s, u"ui/"_s}))
        return inTests ? QString() : u"own headers are named from the root: \"app/...\" or \"ui/...\""_s;
    if (inTests)
        return {};

    const auto part = std::find_if(parts().begin(), parts().end(),
                                   [&file](const Part &each) { return file.startsWith(each.files); });
    if (part == parts().end() || !beginsWithAny(header, part->sees))
        return u"may not see this part"_s;
    if (header.startsWith(u"app/cli/"_s) && !beginsWithAny(file, {u"app/cli/"_s, u"app/main"_s}))
        return u"only main.cpp starts commands"_s;
    return {};
}

/// What is wrong with a file that includes `header` in angle brackets; empty if nothing is.
QString complaintAboutForeign(const QString &file, const QString &header)
{
    if (file.startsWith(u"tests/"_s))
        return {};
    const QString name = withModule(header);
    if (file.startsWith(u"app/domain/"_s) && !isDomainHeader(name))
        return u"app/domain/ holds values and rules only"_s;
    for (const Reserved &reserved : reservedHeaders()) {
        if (reserved.pattern.match(name).hasMatch() && !beginsWithAny(file, reserved.users))
            return reserved.why;
    }
    return {};
}

/// What is wrong with one line of a source file; empty if nothing is.
QString complaint(const QString &file, const QString &line)
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*(?:\"([^\"]+)\"|<([^>]+)>)"_s);
    if (const auto match = include.match(line); match.hasMatch()) {
        const QString own = match.captured(1);
        return own.isEmpty() ? complaintAboutForeign(file, match.captured(2)) : complaintAboutOwn(file, own);
    }
    for (const Reserved &reserved : reservedWords()) {
        if (reserved.pattern.match(line).hasMatch() && !beginsWithAny(file, reserved.users))
            return reserved.why;
    }
    return {};
}

/// What is wrong with a whole file; empty if nothing is.
QStringList complaintsAboutWhole(const QString &file, const QString &content)
{
    if (file.startsWith(u"tests/"_s))
        return {};
    // In u"%1 of %2"_s.arg(name).arg(id) a name like "%2" takes the place of the id: use arg(name, ...).
    static const QRegularExpression chain(u"\\.arg\\((?:[^()]|\\([^()]*\\))*?"
                                          "([nN]ame|[tT]itle|[tT]ext|[tT]yped|[dD]river|[cC]ustomer|[pP]"
                                          "erson|[bB]ody|[wW]ords|[fF]ile|[uU]rl|m_base)"
                                          "(?:\\(\\)|\\.at\\(i\\))?\\)\\s*\\.arg\\("_s);
    QStringList found;
    for (auto match = chain.globalMatch(content); match.hasNext();)
        found += u"what people wrote is no pattern for the next .arg(): "_s + match.next().captured();
    static const QRegularExpression manager(u"^\\s+QNetworkAccessManager \\w+;"_s,
                                            QRegularExpression::MultilineOption);
    if (manager.match(content).hasMatch() && !content.contains(u"imeout"_s))
        found += u"every request has a time-out"_s;
    return found;
}

/// Every source of the product and its tests, but this file: it spells out what it forbids.
QStringList sources()
{
    const QDir root(QStringLiteral(BIRDCAR_SOURCE_DIR));
    QStringList files;
    for (const QString &folder : {u"app"_s, u"ui"_s, u"tests"_s}) {
        QDirIterator found(root.filePath(folder), {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (found.hasNext())
            files += root.relativeFilePath(found.next());
    }
    files.removeAll(u"tests/tst_layering.cpp"_s);
    files.sort();
    return files;
}

} // namespace

/// Keeps the parts of the tree apart: reads every source line and compares it with the tables above.
class TestLayering : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void knowsQtModules_data();
    void knowsQtModules();
    void refuses_data();
    void refuses();
    void refusesWholes_data();
    void refusesWholes();
    void permits_data();
    void permits();
    void everySourceKeepsTheRules();
};

void TestLayering::initTestCase()
{
    QVERIFY2(sources().contains(u"app/dispatcher.h"_s), "the sources are not where they should be");
}

void TestLayering::knowsQtModules_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("name");
    QTest::newRow("core") << u"QString"_s << u"QtCore/QString"_s;
    QTest::newRow("sql") << u"QSqlQuery"_s << u"QtSql/QSqlQuery"_s;
    QTest::newRow("sql, lower case") << u"qsqlquery.h"_s << u"QtSql/qsqlquery.h"_s;
    QTest::newRow("server") << u"QHttpServer"_s << u"QtHttpServer/QHttpServer"_s;
    QTest::newRow("network") << u"QNetworkAccessManager"_s << u"QtNetwork/QNetworkAccessManager"_s;
    QTest::newRow("widgets") << u"QWidget"_s << u"QtWidgets/QWidget"_s;
    QTest::newRow("module named") << u"QtSql/QSqlQuery"_s << u"QtSql/QSqlQuery"_s;
    QTest::newRow("standard library") << u"queue"_s << u"queue"_s;
}

void TestLayering::knowsQtModules()
{
    QFETCH(const QString, header);
    QTEST(withModule(header), "name");
}

void TestLayering::refuses_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *name, const QString &file, const QString &line) {
        QTest::newRow(name) << file << line;
    };
    row("app sees ui", u"app/engine.cpp"_s, u"#include \"ui/rideform.h\""_s);
    row("cli sees ui", u"app/cli/run.cpp"_s, u"#include \"ui/theme.h\""_s);
    row("domain sees store", u"app/domain/ride.h"_s, u"#include \"app/store/ridestore.h\""_s);
    row("domain sees shared values", u"app/domain/ride.h"_s, u"#include \"app/remote.h\""_s);
    row("domain sees network", u"app/domain/ride.h"_s, u"#include <QHostAddress>"_s);
    row("domain has objects", u"app/domain/ride.h"_s, u"#include <QObject>"_s);
    row("domain reads files", u"app/domain/texts.cpp"_s, u"#include <fstream>"_s);
    row("store sees dispatcher", u"app/store/reader.cpp"_s, u"#include \"app/dispatcher.h\""_s);
    row("store sees messagebird", u"app/store/reader.cpp"_s, u"#include \"app/messagebird/outbox.h\""_s);
    row("messagebird sees dispatcher", u"app/messagebird/outbox.h"_s, u"#include \"app/dispatcher.h\""_s);
    row("webhooks see dispatcher", u"app/webhooks/listener.cpp"_s, u"#include \"app/dispatcher.h\""_s);
    row("cli sees webhooks", u"app/cli/doctor.cpp"_s, u"#include \"app/webhooks/listener.h\""_s);
    row("webhooks see store", u"app/webhooks/listener.cpp"_s, u"#include \"app/store/stores.h\""_s);
    row("stand-in sees domain", u"app/standin/account.h"_s, u"#include \"app/domain/phonenumber.h\""_s);
    row("dispatcher sees webhooks", u"app/dispatcher.cpp"_s, u"#include \"app/webhooks/listener.h\""_s);
    row("engine sees commands", u"app/engine.cpp"_s, u"#include \"app/cli/run.h\""_s);
    row("ui sees store", u"ui/ridespage.cpp"_s, u"#include \"app/store/ridestore.h\""_s);
    row("ui sees messagebird", u"ui/ridespage.cpp"_s, u"#include \"app/messagebird/outbox.h\""_s);
    row("SQL in ui", u"ui/ridetablemodel.h"_s, u"#include <QSqlQueryModel>"_s);
    row("SQL in dispatcher", u"app/dispatcher.cpp"_s, u"#  include <QtSql/QSqlQuery>"_s);
    row("server in ui", u"ui/phonespage.cpp"_s, u"#include <QHttpServer>"_s);
    row("request from a route", u"app/webhooks/routetable.cpp"_s, u"#include <QNetworkAccessManager>"_s);
    row("widget in app", u"app/engine.h"_s, u"#include <QWidget>"_s);
    row("chart in app", u"app/domain/insights.h"_s, u"#include <QChart>"_s);
    row("private header", u"app/store/database.cpp"_s, u"#include <QtCore/private/qobject_p.h>"_s);
    row("not from the root", u"ui/rideform.cpp"_s, u"#include \"rideform.h\""_s);
    row("upwards", u"app/store/reader.cpp"_s, u"#include \"../domain/ride.h\""_s);
    row("TLS errors ignored", u"app/messagebird/client.cpp"_s, u"    reply->ignoreSslErrors();"_s);
    row("sleeping test", u"tests/flows/tst_ride.cpp"_s, u"    QTest::qWait(500);"_s);
    row("old connect", u"ui/rideform.cpp"_s, u"connect(a, SIGNAL(clicked()), this, SLOT(save()));"_s);
    row("old random", u"app/standin/account.cpp"_s, u"const int id = rand() % 10;"_s);
    row("secrets compared as they come", u"app/webhooks/signature.cpp"_s,
        u"if (given == credentials.secret)"_s);
    row("left over", u"app/engine.cpp"_s, u"// TODO: stop the thread"_s);
    row("waiting window", u"ui/rideform.cpp"_s, u"    future.waitForFinished();"_s);
    row("bus in the engine", u"app/engine.cpp"_s, u"#include <QtDBus/QDBusConnection>"_s);
    row("Qt's version", u"app/engine.cpp"_s, u"#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)"_s);
    row("own clock", u"app/dispatcher.cpp"_s, u"const auto now = QDateTime::currentDateTimeUtc();"_s);
}

void TestLayering::refuses()
{
    QFETCH(const QString, file);
    QFETCH(const QString, line);
    QVERIFY2(!complaint(file, line).isEmpty(), qPrintable(file + u": "_s + line));
}

void TestLayering::refusesWholes_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<int>("complaints");
    QTest::newRow("name, then id") << u"u\"%1 %2\"_s.arg(person->name).arg(id.value)"_s << 1;
    QTest::newRow("over two lines") << u"tr(\"%1 %2\")\n    .arg(who.of(role).name)\n    .arg(id)"_s << 1;
    QTest::newRow("name last") << u"u\"%1 %2\"_s.arg(id.value).arg(person->name)"_s << 0;
    QTest::newRow("at once") << u"u\"%1 %2\"_s.arg(person->name, QString::number(id.value))"_s << 0;
    QTest::newRow("patient") << u"class X\n{\n    QNetworkAccessManager m_manager;\n};"_s << 1;
    QTest::newRow("impatient") << u"    QNetworkAccessManager m_manager;\n    int m_timeout;"_s << 0;
}

void TestLayering::refusesWholes()
{
    QFETCH(const QString, content);
    const QStringList found = complaintsAboutWhole(u"app/engine.cpp"_s, content);
    QTEST(static_cast<int>(found.size()), "complaints");
}

void TestLayering::permits_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *name, const QString &file, const QString &line) {
        QTest::newRow(name) << file << line;
    };
    row("main sees ui", u"app/main.cpp"_s, u"#include \"ui/mainwindow.h\""_s);
    row("main sees commands", u"app/main.cpp"_s, u"#include \"app/cli/run.h\""_s);
    row("ui asks", u"ui/ridespage.cpp"_s, u"#include \"app/dispatcher.h\""_s);
    row("ui reads", u"ui/ridespage.cpp"_s, u"#include \"app/store/reader.h\""_s);
    row("chart in ui", u"ui/barchartview.cpp"_s, u"#include <QChart>"_s);
    row("SQL in store", u"app/store/ridestore.cpp"_s, u"#include <QSqlQuery>"_s);
    row("server in webhooks", u"app/webhooks/listener.cpp"_s, u"#include <QHttpServer>"_s);
    row("requests", u"app/messagebird/client.cpp"_s, u"#include <QNetworkAccessManager>"_s);
    row("Qt's version in its place", u"app/webhooks/qtcompat.h"_s,
        u"#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)"_s);
    row("phones", u"app/domain/phonenumber.cpp"_s, u"#include <phonenumbers/phonenumberutil.h>"_s);
    row("standard library", u"app/domain/relay.h"_s, u"#include <optional>"_s);
    row("meta object", u"ui/sidebar.cpp"_s, u"#include \"sidebar.moc\""_s);
    row("wait for a condition", u"tests/flows/tst_ride.cpp"_s, u"QTest::qWaitFor(done, 500);"_s);
    row("word inside a word", u"ui/theme.cpp"_s, u"operand(1); // method TODOS"_s);
}

void TestLayering::permits()
{
    QFETCH(const QString, file);
    QFETCH(const QString, line);
    QCOMPARE(complaint(file, line), QString());
}

void TestLayering::everySourceKeepsTheRules()
{
    QStringList found;
    for (const QString &name : sources()) {
        QFile file(QStringLiteral(BIRDCAR_SOURCE_DIR "/") + name);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(name));
        const QString content = QString::fromUtf8(file.readAll());
        QFile body(file.fileName().replace(QRegularExpression(u"\\.h$"_s), u".cpp"_s));
        const bool hasBody = name.endsWith(u".h"_s) && body.open(QIODevice::ReadOnly);
        const QString whole = hasBody ? content + QString::fromUtf8(body.readAll()) : content;
        for (const QString &why : complaintsAboutWhole(name, whole))
            found += name + u": "_s + why;
        const QStringList lines = content.split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (const QString why = complaint(name, lines.at(i)); !why.isEmpty())
                found += u"%1:%2: %3 (%4)"_s.arg(name, QString::number(i + 1), lines.at(i).trimmed(), why);
        }
    }
    QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
}

QTEST_APPLESS_MAIN(TestLayering)
#include "tst_layering.moc"
