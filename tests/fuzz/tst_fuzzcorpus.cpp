// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/targets.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace birdcar;
using namespace Qt::StringLiterals;

/// Every input of the corpus, those that once found a fault among them, goes through its target again.
class TestFuzzCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFolderHasItsTarget();
    void holds_data();
    void holds();

private:
    const QDir m_corpus{QStringLiteral(BIRDCAR_SOURCE_DIR "/tests/fuzz/corpus")};
};

void TestFuzzCorpus::everyFolderHasItsTarget()
{
    QStringList names;
    for (const fuzz::Target &target : fuzz::targets())
        names.append(QString::fromLatin1(target.name));
    names.sort();
    QCOMPARE(m_corpus.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name), names);
}

void TestFuzzCorpus::holds_data()
{
    QTest::addColumn<int>("target");
    QTest::addColumn<QString>("file");
    for (int i = 0; i < fuzz::targets().size(); ++i) {
        const QByteArray name = fuzz::targets().at(i).name;
        const QDir folder(m_corpus.filePath(QString::fromLatin1(name)));
        for (const QString &file : folder.entryList(QDir::Files, QDir::Name))
            QTest::addRow("%s/%s", name.constData(), qUtf8Printable(file)) << i << folder.filePath(file);
    }
}

void TestFuzzCorpus::holds()
{
    QFETCH(int, target);
    QFETCH(QString, file);
    QFile input(file);
    QVERIFY2(input.open(QFile::ReadOnly), qPrintable(input.errorString()));
    fuzz::targets().at(target).run(input.readAll()); // ends the program where something does not hold
}

QTEST_GUILESS_MAIN(TestFuzzCorpus)
#include "tst_fuzzcorpus.moc"
