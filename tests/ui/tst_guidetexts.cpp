// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/translationentries.h"
#include "ui/actionlist.h"
#include "ui/language.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QImage>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>

#include <algorithm>

using namespace birdcar;
using namespace Qt::StringLiterals;

namespace {

const QDir guideFolder(QStringLiteral(BIRDCAR_SOURCE_DIR "/resources/guide"));

QString textOf(const QString &name)
{
    QFile file(guideFolder.filePath(name));
    return file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList chapterNames()
{
    QStringList names;
    for (const QString &line : textOf(u"contents.txt"_s).split(u'\n', Qt::SkipEmptyParts))
        names.append(line.section(u':', 0, 0));
    return names;
}

/// One paragraph, heading or point of a list, with what stands out in it.
struct Part
{
    QString shape; ///< "h2", "p", "ol", "ul"
    QString text;
    QStringList bold;
    QStringList links;
    QStringList pictures;
    QStringList typed; ///< keys and what else is typed
};

void takeFragment(const QTextFragment &fragment, Part &part)
{
    const QTextCharFormat format = fragment.charFormat();
    if (format.isImageFormat())
        part.pictures.append(format.toImageFormat().name());
    else if (format.isAnchor())
        part.links.append(format.anchorHref());
    else if (format.fontFixedPitch())
        part.typed.append(fragment.text());
    else if (format.fontWeight() > QFont::Normal && !part.shape.startsWith(u'h'))
        part.bold.append(fragment.text());
}

QList<Part> partsOf(const QString &markdown)
{
    QTextDocument document;
    document.setMarkdown(markdown);
    QList<Part> parts;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        Part part;
        const int level = block.blockFormat().headingLevel();
        part.shape = level > 0           ? u"h%1"_s.arg(level)
                     : !block.textList() ? u"p"_s
                     : block.textList()->format().style() == QTextListFormat::ListDecimal ? u"ol"_s
                                                                                          : u"ul"_s;
        part.text = block.text();
        for (auto at = block.begin(); !at.atEnd(); ++at)
            takeFragment(at.fragment(), part);
        if (!part.text.isEmpty())
            parts.append(part);
    }
    return parts;
}

/// As it can be read: no mnemonic, a dash of dots for what is filled in, neither dots nor a colon at the end.
QString asRead(const QString &text)
{
    static const QRegularExpression filledIn(u"%(L?\\d+|n)"_s);
    static const QRegularExpression keys(u" \\((Ctrl|Strg)\\+[^)]*\\)$"_s);
    QString read = text;
    read = plainActionText(read.trimmed()).replace(filledIn, u"\u2026"_s).remove(keys).trimmed();
    while (read.endsWith(u'.') || read.endsWith(u':') || read.endsWith(u'\u2026'))
        read = read.chopped(1).trimmed();
    while (read.startsWith(u'\u2026'))
        read = read.sliced(1).trimmed();
    return read;
}

/// The text and each beginning of it that ends with a sentence.
QStringList waysToQuote(const QString &text)
{
    QStringList ways{asRead(text)};
    for (qsizetype at = text.indexOf(u". "_s); at >= 0; at = text.indexOf(u". "_s, at + 1))
        ways.append(asRead(text.first(at)));
    return ways;
}

/// What can be quoted of the interface in this language, with the English texts that it stands for.
QMultiHash<QString, QString> interfaceWords(const QString &language)
{
    QMultiHash<QString, QString> words;
    const QString file =
        language == "en"_L1 ? u"nl"_s : language; // every text of the window is in each of them
    for (const Entry &entry : entriesOf(translationFile(file))) {
        for (const QString &text : language == "en"_L1 ? QStringList{entry.source} : entry.translations) {
            const QStringList ways = waysToQuote(text);
            const QStringList english = waysToQuote(entry.source);
            for (const QString &way : ways) {
                for (const QString &said : english)
                    words.insert(way, said);
            }
        }
    }
    return words;
}

/// The keys by their English names, so that they can be compared.
QString inEnglish(QString keys)
{
    static const QList<std::pair<QString, QString>> names{
        {u"Strg"_s, u"Ctrl"_s},
        {u"Umschalt"_s, u"Shift"_s},
        {u"May\u00FAs"_s, u"Shift"_s},
        {u"Eingabe"_s, u"Enter"_s},
        {u"Intro"_s, u"Enter"_s},
        {u"Einfg"_s, u"Ins"_s},
        {u"Entf"_s, u"Del"_s},
        {u"Supr"_s, u"Del"_s},
        {u"Pijl links"_s, u"Left"_s},
        {u"Pijl rechts"_s, u"Right"_s},
        {u"Links"_s, u"Left"_s},
        {u"Rechts"_s, u"Right"_s},
        {u"Izquierda"_s, u"Left"_s},
        {u"Derecha"_s, u"Right"_s},
        {u"morgen 7:15"_s, u"tomorrow 7:15"_s},
        {u"vr 9"_s, u"fri 9"_s},
        {u"ma\u00F1ana 7"_s, u"tomorrow 7"_s},
        {u"vie 9"_s, u"fri 9"_s},
    };
    for (const auto &[name, english] : names)
        keys.replace(name, english);
    return keys == "fr 9:00"_L1 ? u"fri 9:00"_s : keys;
}

QStringList inEnglish(const QStringList &typed)
{
    QStringList english;
    for (const QString &keys : typed)
        english.append(inEnglish(keys));
    english.sort(); // another language may name them in another order
    return english;
}

} // namespace

/// The guide is whole in every language, and names what the window really has.
class TestGuideTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatStandsOut();
    void quotesOfTheInterface_data();
    void quotesOfTheInterface();
    void chaptersAreBuiltAlike_data() { addChapters(true); }
    void chaptersAreBuiltAlike();
    void boldWordsAreTheInterfaces_data() { addChapters(false); }
    void boldWordsAreTheInterfaces();
    void boldWordsSayTheSame_data() { addChapters(true); }
    void boldWordsSayTheSame();
    void linksAndPicturesLead_data() { addChapters(false); }
    void linksAndPicturesLead();
    void everyStatusIsExplained();
    void everyPictureIsShown();
    void picturesAreSmall();

private:
    static void addChapters(bool translated);
};

void TestGuideTexts::addChapters(bool translated)
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("chapter");
    for (const QString &language : windowLanguages()) {
        for (const QString &chapter : chapterNames()) {
            if (!translated || language != "en"_L1)
                QTest::newRow(qPrintable(language + u' ' + chapter)) << language << chapter;
        }
    }
}

void TestGuideTexts::readsWhatStandsOut()
{
    const QList<Part> parts = partsOf(
        u"# A **b**\n\nSee **Rides** and `Ctrl+N`,\n**Close\nride**.\n\n![x](p.png)\n\n1. [y](z.md)\n"_s);
    QCOMPARE(parts.size(), 4);
    QCOMPARE(parts.at(0).shape, u"h1"_s);
    QCOMPARE(parts.at(0).bold, QStringList());
    QCOMPARE(parts.at(1).bold, (QStringList{u"Rides"_s, u"Close ride"_s}));
    QCOMPARE(parts.at(1).typed, QStringList{u"Ctrl+N"_s});
    QCOMPARE(parts.at(2).pictures, QStringList{u"p.png"_s});
    QCOMPARE(parts.at(3).shape, u"ol"_s);
    QCOMPARE(parts.at(3).links, QStringList{u"z.md"_s});
}

void TestGuideTexts::quotesOfTheInterface_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("ways");
    QTest::newRow("button") << u"&Hand over..."_s << QStringList{u"Hand over"_s};
    QTest::newRow("label") << u"At the desk:"_s << QStringList{u"At the desk"_s};
    QTest::newRow("count") << u"To assign %1"_s << QStringList{u"To assign"_s};
    QTest::newRow("filled in") << u"Tunnel %1: down"_s << QStringList{u"Tunnel \u2026: down"_s};
    QTest::newRow("with its key") << u"C&reate ride (Ctrl+Enter)"_s << QStringList{u"Create ride"_s};
    QTest::newRow("sentences") << u"It is locked. Unlock it."_s
                               << QStringList{u"It is locked. Unlock it"_s, u"It is locked"_s};
}

void TestGuideTexts::quotesOfTheInterface()
{
    QFETCH(const QString, text);
    QTEST(waysToQuote(text), "ways");
}

void TestGuideTexts::chaptersAreBuiltAlike()
{
    QFETCH(const QString, language);
    QFETCH(const QString, chapter);
    const QList<Part> english = partsOf(textOf(u"en/%1.md"_s.arg(chapter)));
    const QList<Part> other = partsOf(textOf(u"%1/%2.md"_s.arg(language, chapter)));
    QVERIFY(english.size() > 2);
    for (qsizetype i = 0; i < qMin(english.size(), other.size()); ++i) {
        const QByteArray where = (english.at(i).text + u" / "_s + other.at(i).text).toUtf8();
        QVERIFY2(other.at(i).shape == english.at(i).shape, where.constData());
        QVERIFY2(other.at(i).pictures == english.at(i).pictures, where.constData());
        QVERIFY2(other.at(i).links == english.at(i).links, where.constData());
        QVERIFY2(inEnglish(other.at(i).typed) == inEnglish(english.at(i).typed), where.constData());
    }
    QCOMPARE(other.size(), english.size());
}

void TestGuideTexts::boldWordsAreTheInterfaces()
{
    QFETCH(const QString, language);
    QFETCH(const QString, chapter);
    static QHash<QString, QMultiHash<QString, QString>> known;
    if (!known.contains(language))
        known.insert(language, interfaceWords(language));
    QStringList unknown;
    for (const Part &part : partsOf(textOf(u"%1/%2.md"_s.arg(language, chapter)))) {
        for (const QString &bold : part.bold) {
            if (!known[language].contains(asRead(bold)))
                unknown.append(bold);
        }
    }
    QVERIFY2(unknown.isEmpty(), qPrintable(u"the window has no "_s + unknown.join(u", "_s)));
}

/// Not any word of the window: the one that stands where the English one does.
void TestGuideTexts::boldWordsSayTheSame()
{
    QFETCH(const QString, language);
    QFETCH(const QString, chapter);
    static QHash<QString, QMultiHash<QString, QString>> known;
    if (!known.contains(language))
        known.insert(language, interfaceWords(language));
    const QList<Part> english = partsOf(textOf(u"en/%1.md"_s.arg(chapter)));
    const QList<Part> other = partsOf(textOf(u"%1/%2.md"_s.arg(language, chapter)));
    QCOMPARE(other.size(), english.size());
    for (qsizetype i = 0; i < english.size(); ++i) {
        QSet<QString> said;
        for (const QString &bold : other.at(i).bold) {
            const QStringList meanings = known[language].values(asRead(bold));
            said.unite(QSet<QString>(meanings.begin(), meanings.end()));
        }
        for (const QString &bold : english.at(i).bold)
            QVERIFY2(said.contains(asRead(bold)), qPrintable(bold + u" / "_s + other.at(i).text));
        QVERIFY2(other.at(i).bold.size() <= english.at(i).bold.size(), qPrintable(other.at(i).text));
    }
}

void TestGuideTexts::linksAndPicturesLead()
{
    QFETCH(const QString, language);
    QFETCH(const QString, chapter);
    const QDir folder(guideFolder.filePath(language));
    const QStringList chapters = chapterNames();
    for (const Part &part : partsOf(textOf(u"%1/%2.md"_s.arg(language, chapter)))) {
        for (const QString &link : part.links)
            QVERIFY2(link.endsWith(u".md"_s) && chapters.contains(link.chopped(3)), qPrintable(link));
        for (const QString &picture : part.pictures)
            QVERIFY2(!QImage(folder.filePath(picture)).isNull(), qPrintable(picture));
    }
}

/// What the status bar and the strips at the top can say is in the chapter about trouble.
void TestGuideTexts::everyStatusIsExplained()
{
    static const QHash<QString, QRegularExpression> beginnings{
        {u"birdcar::StatusWords"_s,
         QRegularExpression(
             u"^(Listening|Not listening|Refusing|Cannot save|Requests refused|No public|No numbers|"
             "Sending|Outbox|Numbers)\\b"_s)},
        {u"birdcar::TunnelWords"_s, QRegularExpression(u"^Tunnel %1:"_s)},
        {u"birdcar::StorageStrip"_s,
         QRegularExpression(u"^(Nothing can be saved|No backup|The database cannot)"_s)},
        {u"birdcar::KeyringStrip"_s, QRegularExpression(u"^The keyring"_s)},
        {u"birdcar::AddressStrip"_s, QRegularExpression(u"^The public address changed"_s)}};
    QSet<QString> explained;
    for (const Part &part : partsOf(textOf(u"en/trouble.md"_s))) {
        for (const QString &bold : part.bold)
            explained.insert(asRead(bold));
    }
    int sentences = 0;
    for (const Entry &entry : entriesOf(translationFile(u"nl"_s))) {
        const QRegularExpression beginning = beginnings.value(entry.context);
        if (beginning.pattern().isEmpty() || !beginning.match(entry.source).hasMatch())
            continue;
        ++sentences;
        const auto quotes = [ways = waysToQuote(entry.source)](const QString &bold) {
            return ways.contains(bold) || ways.first().startsWith(bold + u','); // "ready, 12 euros left"
        };
        QVERIFY2(std::ranges::any_of(explained, quotes), qPrintable(entry.source));
    }
    QVERIFY(sentences > 20);
}

void TestGuideTexts::everyPictureIsShown()
{
    for (const QString &language : windowLanguages()) {
        QSet<QString> shown;
        for (const QString &chapter : chapterNames()) {
            for (const Part &part : partsOf(textOf(u"%1/%2.md"_s.arg(language, chapter))))
                shown.unite(QSet<QString>(part.pictures.begin(), part.pictures.end()));
        }
        const QDir folder(guideFolder.filePath(language));
        const QStringList files = QDir(folder.filePath(u"pictures"_s)).entryList(QDir::Files);
        QVERIFY(!files.isEmpty());
        for (const QString &file : files)
            QVERIFY2(shown.contains(u"pictures/"_s + file), qPrintable(file));
    }
}

/// They are in the program and in its package.
void TestGuideTexts::picturesAreSmall()
{
    qint64 sum = 0;
    for (const QString &language : windowLanguages()) {
        const QDir folder(guideFolder.filePath(language + u"/pictures"_s));
        for (const QFileInfo &file : folder.entryInfoList(QDir::Files))
            sum += file.size();
    }
    constexpr qint64 most = 2'500'000;
    QVERIFY2(sum > 0 && sum < most, qPrintable(QString::number(sum)));
}

QTEST_MAIN(TestGuideTexts)
#include "tst_guidetexts.moc"
