// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/logging.h"

#include <QFile>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <sys/stat.h>
#include <unistd.h>

using namespace birdcar;
using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcTest, "birdcar.test")

} // namespace

/// What is written to stderr, which is a file here.
class TestLogging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesALine_data();
    void writesALine();
};

void TestLogging::writesALine_data()
{
    QTest::addColumn<QByteArray>("stream"); // "%1" for that of stderr
    QTest::addColumn<QString>("line");
    const QString own =
        uR"(^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z warning birdcar\.test: two\\x0alines\n$)"_s;
    QTest::newRow("a terminal") << QByteArray() << own;
    QTest::newRow("the journal") << QByteArray("%1") << uR"(^<4>birdcar\.test: two\\x0alines\n$)"_s;
    QTest::newRow("a file, below the journal") << QByteArray("8:1") << own;
    QTest::newRow("nonsense") << QByteArray("journal") << own;
}

void TestLogging::writesALine()
{
    QFETCH(QByteArray, stream);
    QFETCH(const QString, line);
    const QTemporaryDir folder;
    QFile log(folder.filePath(u"log"_s));
    QVERIFY(log.open(QIODevice::ReadWrite));
    struct stat file = {};
    QCOMPARE(::fstat(log.handle(), &file), 0);
    stream.replace("%1",
                   QByteArray::number(quint64(file.st_dev)) + ':' + QByteArray::number(quint64(file.st_ino)));
    qputenv("JOURNAL_STREAM", stream);

    std::fflush(stderr);
    const int terminal = ::dup(STDERR_FILENO);
    ::dup2(log.handle(), STDERR_FILENO);
    const QtMessageHandler before = qInstallMessageHandler(nullptr);
    installLogging();
    qCWarning(lcTest).noquote() << "two\nlines";
    std::fflush(stderr);
    qInstallMessageHandler(before);
    ::dup2(terminal, STDERR_FILENO);
    ::close(terminal);

    QFile read(log.fileName());
    QVERIFY(read.open(QIODevice::ReadOnly));
    const QString written = QString::fromUtf8(read.readAll());
    QVERIFY2(QRegularExpression(line).match(written).hasMatch(), qPrintable(written));
}

QTEST_APPLESS_MAIN(TestLogging)
#include "tst_logging.moc"
