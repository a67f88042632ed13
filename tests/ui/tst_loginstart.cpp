// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/loginstartbox.h"

#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace birdcar;
using namespace Qt::StringLiterals;

namespace {

const StartCommand usual{u"/opt/bird car/birdcar"_s, {u"--tray"_s, u"--database=/home/ann/depot.db"_s}};
const StartCommand other{u"/opt/bird car/birdcar"_s, {u"--tray"_s, u"--database=/home/ann/other.db"_s}};

} // namespace

/// Each test has a home of its own.
class TestLoginStart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesAndRemovesTheFile();
    void showsWhatIsOnTheDisk_data();
    void showsWhatIsOnTheDisk();
    void noticesWhatAnotherProgramDid();
    void takesTheStartOver();
    void saysWhyTheFileCannotBeWritten();
    void saysWhyItCannotBeRemoved();
    void keepsAPasswordOutOfTheFile();
    void removesAFileThatItCouldNotWriteAnyMore();
    void saysThatNoDesktopCanNameTheProgram();

private:
    QString path() const { return m_home->filePath(u"autostart/org.birdcar.Dispatch.desktop"_s); }
    QByteArray content() const
    {
        QFile file(path());
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }
    void put(const QByteArray &content) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(path()).path()));
        QFile file(path());
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(content);
    }
    static QCheckBox *boxIn(const LoginStartBox &part)
    {
        return part.findChild<QCheckBox *>(u"loginStartCheckBox"_s);
    }

    std::unique_ptr<QTemporaryDir> m_home;
};

void TestLoginStart::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_home->path()));
}

void TestLoginStart::writesAndRemovesTheFile()
{
    const LoginStartBox part(DeskStart{usual, {}});
    auto *box = boxIn(part);
    QVERIFY(!box->isChecked());
    QCOMPARE(box->accessibleName(), u"Start BirdCar when I log in"_s);
    QTest::keyClick(box, Qt::Key_Space);
    QVERIFY(box->isChecked());
    QCOMPARE(content(), autostartEntry(usual).value());
    QCOMPARE(QFile::permissions(path()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QCOMPARE(QDir(m_home->filePath(u"autostart"_s)).entryList(QDir::Files | QDir::Hidden).size(), 1);
    QVERIFY(boxIn(LoginStartBox(DeskStart{usual, {}}))->isChecked()); // at the next start, too
    QTest::keyClick(box, Qt::Key_Space);
    QVERIFY(!box->isChecked());
    QVERIFY(!QFile::exists(path()));
}

void TestLoginStart::showsWhatIsOnTheDisk_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("on");
    QTest::addColumn<QString>("note");
    const QByteArray entry = autostartEntry(usual).value();
    QTest::newRow("ours") << entry << true << u"In the tray"_s;
    QTest::newRow("switched off in the desktop's settings") << entry + "Hidden=true\n"
                                                            << false << u"In the tray"_s;
    QTest::newRow("another database") << autostartEntry(other).value() << false << u"another database"_s;
    QTest::newRow("empty") << QByteArray() << false << u"In the tray"_s;
}

void TestLoginStart::showsWhatIsOnTheDisk()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, note);
    put(content);
    const LoginStartBox part(DeskStart{usual, {}});
    QTEST(boxIn(part)->isChecked(), "on");
    QVERIFY2(boxIn(part)->accessibleDescription().contains(note),
             qPrintable(boxIn(part)->accessibleDescription()));
}

void TestLoginStart::noticesWhatAnotherProgramDid()
{
    LoginStartBox part(DeskStart{usual, {}});
    part.show();
    put(autostartEntry(usual).value());
    QVERIFY(!boxIn(part)->isChecked());
    QEvent comesBack(QEvent::WindowActivate);
    QCoreApplication::sendEvent(&part, &comesBack);
    QVERIFY(boxIn(part)->isChecked());
    part.hide();
    QVERIFY(QFile::remove(path()));
    part.show();
    QVERIFY(!boxIn(part)->isChecked());
}

void TestLoginStart::takesTheStartOver()
{
    put(autostartEntry(other).value());
    const LoginStartBox part(DeskStart{usual, {}});
    boxIn(part)->click();
    QVERIFY(boxIn(part)->isChecked());
    QCOMPARE(content(), autostartEntry(usual).value());
}

void TestLoginStart::saysWhyTheFileCannotBeWritten()
{
    QFile inTheWay(m_home->filePath(u"autostart"_s));
    QVERIFY(inTheWay.open(QFile::WriteOnly));
    const LoginStartBox part(DeskStart{usual, {}});
    boxIn(part)->click();
    QVERIFY(!boxIn(part)->isChecked());
    QVERIFY(boxIn(part)->accessibleDescription().startsWith(path() + u" cannot be changed: "_s));
}

void TestLoginStart::saysWhyItCannotBeRemoved()
{
    const LoginStartBox part(DeskStart{usual, {}});
    boxIn(part)->click();
    // A folder with something in it stands there now.
    QVERIFY(QFile::remove(path()));
    QVERIFY(QDir().mkpath(path() + u"/x"_s));
    boxIn(part)->click();
    QVERIFY(boxIn(part)->accessibleDescription().startsWith(path() + u" cannot be changed: "_s));
}

void TestLoginStart::keepsAPasswordOutOfTheFile()
{
    const LoginStartBox part(DeskStart{usual, u"BIRDCAR_DATABASE"_s});
    QVERIFY(!boxIn(part)->isEnabled());
    QVERIFY(boxIn(part)->accessibleDescription().contains(u"has a password (BIRDCAR_DATABASE)"_s));
}

void TestLoginStart::removesAFileThatItCouldNotWriteAnyMore()
{
    put(autostartEntry(usual).value());
    const LoginStartBox part(DeskStart{usual, u"BIRDCAR_DATABASE"_s});
    QVERIFY(boxIn(part)->isEnabled());
    boxIn(part)->click();
    QVERIFY(!QFile::exists(path()));
    QVERIFY(!boxIn(part)->isEnabled());
}

void TestLoginStart::saysThatNoDesktopCanNameTheProgram()
{
    const LoginStartBox part(DeskStart{{u"/opt/a=b/birdcar"_s, {}}, {}});
    QVERIFY(!boxIn(part)->isEnabled());
    QVERIFY(boxIn(part)->accessibleDescription().contains(u"/opt/a=b/birdcar"_s));
}

QTEST_MAIN(TestLoginStart)
#include "tst_loginstart.moc"
