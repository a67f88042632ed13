// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/enginestatus.h"
#include "tests/ui/uidesk.h"
#include "ui/mainwindow.h"
#include "ui/noticestrip.h"
#include "ui/personeditor.h"
#include "ui/sentences.h"
#include "ui/statuswords.h"
#include "ui/storagestrip.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

#include <algorithm>

using namespace birdcar;
using namespace Qt::StringLiterals;

namespace {

/// Where the sentences are made that a dispatcher meets.
const QStringList speakingFiles{
    u"app/dispatcher*.cpp"_s, u"app/domain/*.cpp"_s, u"app/engine*.cpp"_s,           u"app/keys/*.cpp"_s,
    u"app/store/*.cpp"_s,     u"app/tunnel/*.cpp"_s, u"app/webhooks/listener.cpp"_s, u"app/restore.cpp"_s,
    u"app/demohandsets.cpp"_s};

/// Texts to phones; and what the command line says, where the window has words of its own for the same.
const QStringList wordedElsewhere{u"texttemplates.cpp"_s, u"spokenwords.cpp"_s,    u"alarm.cpp"_s,
                                  u"setupchecks.cpp"_s,   u"accountnumbers.cpp"_s, u"publicurl.cpp"_s};

/// What looks like a sentence there and is none that a window shows as it is.
const QStringList notShown{
    u"The alarm is just being sent."_s,                           // it is tried again
    u"%1 gets texts: nobody asked for none there."_s,             // the command line alone takes phones
    u"%1 belongs to more than one %2: give one of the ids %3."_s, // the command line alone takes names
    u"It is kept in the keyring of the desktop, but %1. Or give %2 in the environment or in .env."_s, // the
                                                                                                      // log
    u"Ride %1 is %2, so %3."_s, // the window knows each of its kinds
    u"Ride %1 is already %2."_s,
    u"The database has no name."_s, // the command line refuses these
    u"The PostgreSQL address cannot be read: %1."_s,
};

/// The string literals of a source, neighbours put together. Reads comments, letters and 1'000 over.
QStringList literalsOf(const QString &source)
{
    static const QRegularExpression token(
        uR"re(//[^\n]*|/\*.*?\*/|\b\d[\w']*|'(?:[^'\\]|\\.)+'|"((?:[^"\\]|\\.)*)"|[^\s\w"'])re"_s,
        QRegularExpression::DotMatchesEverythingOption);
    QStringList found;
    bool isOpen = false;
    for (auto match = token.globalMatch(source); match.hasNext();) {
        const QRegularExpressionMatch at = match.next();
        if (at.captured().startsWith("//"_L1) || at.captured().startsWith("/*"_L1))
            continue;
        const bool isText = at.captured().startsWith(u'"');
        const QString text = at.captured(1).replace("\\\""_L1, "\""_L1);
        if (isText && isOpen)
            found.last() += text;
        else if (isText)
            found.append(text);
        isOpen = isText;
    }
    return found;
}

bool looksLikeASentence(const QString &text)
{
    static const QRegularExpression sentence(u"^[A-Z\"%].* .*[.!]( %\\d)?$"_s);
    return sentence.match(text).hasMatch() && !text.contains("SELECT"_L1);
}

QStringList saidInTheEngine()
{
    QStringList said;
    const QDir root(QStringLiteral(BIRDCAR_SOURCE_DIR));
    for (const QString &pattern : speakingFiles) {
        const QDir folder(root.filePath(pattern.section(u'/', 0, -2)));
        for (const QString &name : folder.entryList({pattern.section(u'/', -1)}, QDir::Files)) {
            QFile file(folder.filePath(name));
            if (!wordedElsewhere.contains(name) && file.open(QFile::ReadOnly))
                said += literalsOf(QString::fromUtf8(file.readAll()));
        }
    }
    return said;
}

/// True if `text` is `pattern` with something in the places of %1, %2 ...
bool isOfKind(const QString &text, const QString &pattern)
{
    static const QRegularExpression place(u"%\\d"_s);
    QStringList fixed;
    for (const QString &words : pattern.split(place))
        fixed.append(QRegularExpression::escape(words));
    return QRegularExpression(QRegularExpression::anchoredPattern(fixed.join(u".+"_s)))
        .match(text)
        .hasMatch();
}

} // namespace

/// What the engine says is understood in every language of the window, and nowhere said otherwise.
class TestSentences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void everySentenceOfTheEngineIsKnown();
    void everyKnownSentenceIsSaidSomewhere();
    void keepsWhatDiffers_data();
    void keepsWhatDiffers();
    void isTranslated_data();
    void isTranslated();
    void englishStaysAsItIs();
    void windowSaysItInItsLanguage_data() { isTranslated_data(); }
    void windowSaysItInItsLanguage();
    void statusSaysItInTheLanguage_data() { isTranslated_data(); }
    void statusSaysItInTheLanguage();

private:
    void speak(const QString &language);

    std::unique_ptr<QTranslator> m_translator;
};

void TestSentences::cleanup()
{
    m_translator.reset(); // takes itself away
}

void TestSentences::speak(const QString &language)
{
    m_translator = std::make_unique<QTranslator>();
    QVERIFY(m_translator->load(u"birdcar_"_s + language, u":/translations"_s));
    QCoreApplication::installTranslator(m_translator.get());
}

void TestSentences::everySentenceOfTheEngineIsKnown()
{
    const QStringList known = knownSentences();
    QStringList unknown;
    int sentences = 0;
    for (const QString &said : saidInTheEngine()) {
        if (!looksLikeASentence(said))
            continue;
        ++sentences;
        const bool isKnown =
            notShown.contains(said) ||
            std::ranges::any_of(known, [&said](const QString &one) { return isOfKind(one, said); });
        if (!isKnown)
            unknown.append(said);
    }
    QVERIFY2(sentences > 80, qPrintable(QString::number(sentences)));
    QVERIFY2(unknown.isEmpty(),
             qPrintable(u"Missing in ui/sentences.cpp, or not for people:\n"_s + unknown.join(u'\n')));
}

void TestSentences::everyKnownSentenceIsSaidSomewhere()
{
    QStringList engine = saidInTheEngine();
    engine.removeIf([](QString text) {
        static const QRegularExpression place(u"%\\d|[^a-zA-Z]"_s);
        return text.remove(place).size() < 4; // "%1: %2" would be anything
    });
    QStringList unsaid;
    for (const QString &known : knownSentences()) {
        const bool isSaid =
            std::ranges::any_of(engine, [&known](const QString &text) { return isOfKind(known, text); });
        if (!isSaid)
            unsaid.append(known);
    }
    QVERIFY2(unsaid.isEmpty(), qPrintable(u"Nobody says any more:\n"_s + unsaid.join(u'\n')));
}

void TestSentences::keepsWhatDiffers_data()
{
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("dutch");
    const auto row = [](const char *name, const QString &english, const QString &dutch) {
        QTest::newRow(name) << english << dutch;
    };
    row("nothing differs", u"The text is empty."_s, u"De tekst is leeg."_s);
    row("a number", u"There is no ride 12."_s, u"Er is geen rit 12."_s);
    row("names", u"Carla has an open ride (7). Close or cancel it first."_s,
        u"Carla heeft een open rit (7). Sluit of annuleer die eerst."_s);
    row("a name like a place", u"%2 drives ride 7 already."_s, u"%2 rijdt rit 7 al."_s);
    row("what was typed", u"\"06 12\" is not a phone number."_s, u"\"06 12\" is geen telefoonnummer."_s);
    row("the more exact one", u"There is no customer 4."_s, u"Er is geen klant 4."_s);
    row("a reason inside", u"/a/b.db cannot be restored: it is damaged. Nothing was changed."_s,
        u"/a/b.db kan niet hersteld worden: ze is beschadigd. Er is niets gewijzigd."_s);
    row("who holds a number", u"+31 97 1: Carla, ride 3, held until 2026-12-24 18:30"_s,
        u"+31 97 1: Carla, rit 3, vastgehouden tot 2026-12-24 18:30"_s);
    row("a tunnel's mistake", u"\"my depot\" is not the name of a cloudflared tunnel."_s,
        u"\"my depot\" is geen naam van een cloudflared-tunnel."_s);
    row("a port that is taken",
        u"Port 8080 on 127.0.0.1 is taken by another program. Stop that program, or choose another port."_s,
        u"Poort 8080 op 127.0.0.1 is bezet door een ander programma. Stop dat programma of kies een andere "
        "poort."_s);
    row("two sentences",
        u"Cannot create the folder /srv/a. Make it writable for your account, or choose another place with "
        "--database FILE."_s,
        u"De map /srv/a kan niet gemaakt worden. Geef uw account schrijfrecht, of kies een andere plaats met "
        "--database BESTAND."_s);
    row("unknown", u"Something else."_s, u"Something else."_s);
    row("Dutch already", u"De tekst is leeg."_s, u"De tekst is leeg."_s);
    row("empty", QString(), QString());
}

void TestSentences::keepsWhatDiffers()
{
    QFETCH(const QString, english);
    speak(u"nl"_s);
    QTEST(spoken(english), "dutch");
    m_translator.reset();
    QCOMPARE(spoken(english), english);
}

void TestSentences::isTranslated_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"nl", "de", "es"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void TestSentences::isTranslated()
{
    QFETCH(const QString, language);
    speak(language);
    for (const QString &sentence : knownSentences()) {
        QString said = sentence;
        for (int part = 1; part <= 5; ++part)
            said.replace(u"%%1"_s.arg(part), u"\u00AB%1\u00BB"_s.arg(part)); // "«1»"
        const QString translated = spoken(said);
        QVERIFY2(translated != said, qPrintable(sentence));
        QCOMPARE(translated.count(u'\u00AB'), translated.count(u'\u00BB'));
        for (int part = 1; part <= 5; ++part) {
            const QString mark = u"\u00AB%1\u00BB"_s.arg(part);
            QCOMPARE(translated.contains(mark), said.contains(mark));
        }
    }
}

void TestSentences::englishStaysAsItIs()
{
    speak(u"en"_s);
    for (const QString &sentence : knownSentences())
        QCOMPARE(spoken(sentence), sentence);
}

void TestSentences::windowSaysItInItsLanguage()
{
    QFETCH(const QString, language);
    speak(language);
    UiDesk desk(UiDesk::Data::Sample);
    NoticeStrip strip;
    const auto taken = desk.dispatcher.closeRide(RideId{999});
    QVERIFY(!taken);
    QCOMPARE(taken.problem().text, u"There is no ride 999."_s); // the engine's own words stay
    strip.showNotice(taken.problem().text, Tone::Bad);
    QVERIFY(!strip.text().contains(u"There is"_s));
    QVERIFY(strip.text().contains(u"999"_s));

    PersonEditor editor(desk.desk(), Role::Customer, u"customer"_s);
    editor.show();
    auto *phone = editor.findChild<QLineEdit *>(u"customerPhoneLineEdit"_s);
    QVERIFY(phone);
    QTest::keyClicks(phone, u"12"_s);
    QTest::keyClick(phone, Qt::Key_Return);
    QTRY_VERIFY(!phone->accessibleDescription().isEmpty());
    QVERIFY2(!phone->accessibleDescription().contains(u"is not a phone number"_s),
             qPrintable(phone->accessibleDescription()));
}

void TestSentences::statusSaysItInTheLanguage()
{
    QFETCH(const QString, language);
    speak(language);
    EngineStatus status;
    status.listenProblem = u"%1 is not an address of this computer."_s.arg(u"10.0.0.1"_s);
    status.storageProblem = u"Another BirdCar is running on the database %1."_s.arg(u"/a.db"_s);
    status.tunnel = {u"ssh"_s, TunnelPhase::Down, TunnelFault::NoAddress,
                     u"The tunnel ssh needs the server to go through, such as you@server."_s};
    EngineStatus refusing;
    refusing.listening = u"http://127.0.0.1:8080"_s;
    refusing.authProblem = u"The signing key is missing; MessageBird's webhooks are answered with 503."_s;
    const QString said = listenerLine(status).text + sendingLine(status).text + addressLine(status).meaning +
                         listenerLine(refusing).text;
    for (const QString &english :
         {status.listenProblem, status.storageProblem, status.tunnel.detail, refusing.authProblem}) {
        QVERIFY2(!said.contains(english), qPrintable(said));
    }
    status.databaseFailed = true;
    UiDesk desk;
    StorageStrip strip(desk.desk());
    strip.showStatus(status);
    QVERIFY(strip.text().contains(u"/a.db"_s));
    QVERIFY2(!strip.text().contains(status.storageProblem), qPrintable(strip.text()));
}

QTEST_MAIN(TestSentences)
#include "tst_sentences.moc"
