// SPDX-License-Identifier: GPL-3.0-or-later
#include "packaging/documents/guidepages.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace birdcar;
using namespace Qt::StringLiterals;

namespace {

const QStringList languages{u"en"_s, u"nl"_s, u"de"_s, u"es"_s};

QDir guide()
{
    return QDir(QStringLiteral(BIRDCAR_SOURCE_DIR "/resources/guide"));
}

QString body(const QString &markdown)
{
    const QString page = guidePage({{u"one"_s, markdown}}, 0, u"en"_s, {u"en"_s});
    return page.section(u"<main>"_s, 1).section(u"</main>"_s, 0, 0);
}

/// What the elements of this name say in an attribute.
QStringList attributesOf(const QString &page, const QString &element, const QString &attribute)
{
    QStringList values;
    QXmlStreamReader xml(page);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == element)
            values.append(xml.attributes().value(attribute).toString());
    }
    return xml.hasError() ? QStringList{xml.errorString()} : values;
}

/// Where a Markdown text leads on this computer.
QStringList filesIn(const QString &markdown)
{
    static const QRegularExpression link(u"\\]\\(([^)#]+)[^)]*\\)"_s);
    QStringList files;
    for (const auto &match : link.globalMatch(markdown)) {
        if (!match.captured(1).startsWith(u"http"_s))
            files.append(match.captured(1));
    }
    return files;
}

} // namespace

/// The guide as pages: the same text as in the window, whole, and every link leads somewhere.
class TestGuidePages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesWhatMarkdownSays_data();
    void writesWhatMarkdownSays();
    void refusesAGuideWithHoles();
    void everyLinkLeads_data();
    void everyLinkLeads();
    void startPageLeadsToEachLanguage();
    void isInstalledWhole();
};

void TestGuidePages::writesWhatMarkdownSays_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("html");
    QTest::newRow("headings") << u"# A\n\n## B\n"_s << u"<h1>A</h1><h2>B</h2>"_s;
    QTest::newRow("paragraph") << u"a\nb\n\nc\n"_s << u"<p>a b</p><p>c</p>"_s;
    QTest::newRow("what stands out") << u"**a** *b* `c`\n"_s
                                     << u"<p><strong>a</strong> <em>b</em> <code>c</code></p>"_s;
    QTest::newRow("signs of HTML") << u"`<a>` & b\n"_s << u"<p><code>&lt;a&gt;</code> &amp; b</p>"_s;
    QTest::newRow("steps") << u"1. a\n2. b\n\nc\n"_s << u"<ol><li>a</li><li>b</li></ol><p>c</p>"_s;
    QTest::newRow("points") << u"a\n\n- b\n- c\n"_s << u"<p>a</p><ul><li>b</li><li>c</li></ul>"_s;
    QTest::newRow("link") << u"[a](b.md)\n"_s << u"<p><a href=\"b.html\">a</a></p>"_s;
    QTest::newRow("picture") << u"![a](pictures/b.png)\n"_s
                             << u"<p><img src=\"pictures/b.png\" alt=\"a\"/></p>"_s;
}

void TestGuidePages::writesWhatMarkdownSays()
{
    QFETCH(const QString, markdown);
    QTEST(body(markdown), "html");
}

void TestGuidePages::refusesAGuideWithHoles()
{
    QVERIFY(readGuide(guide(), u"fr"_s).isEmpty());
    QVERIFY(readGuide(guide(), u"en"_s).size() > 10);
}

void TestGuidePages::everyLinkLeads_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : languages)
        QTest::newRow(qPrintable(language)) << language;
}

/// As it is installed: the pages beside the pictures, the languages beside each other under the style.
void TestGuidePages::everyLinkLeads()
{
    QFETCH(const QString, language);
    const QList<GuideChapter> chapters = readGuide(guide(), language);
    QSet<QString> pages;
    for (const QString &other : languages) {
        for (const GuideChapter &chapter : chapters)
            pages.insert(u"../%1/%2.html"_s.arg(other, chapter.name));
    }
    for (qsizetype index = 0; index < chapters.size(); ++index) {
        const QString page = guidePage(chapters, index, language, languages);
        const QStringList links = attributesOf(page, u"a"_s, u"href"_s);
        QVERIFY(links.size() >= chapters.size() + languages.size());
        for (const QString &link : links) {
            const QString whole = link.startsWith(u"../"_s) ? link : u"../%1/%2"_s.arg(language, link);
            QVERIFY2(pages.contains(whole), qPrintable(link));
        }
        for (const QString &picture : attributesOf(page, u"img"_s, u"src"_s))
            QVERIFY2(guide().exists(language + u'/' + picture), qPrintable(picture));
        for (const QString &text : attributesOf(page, u"img"_s, u"alt"_s))
            QVERIFY(!text.isEmpty());
        QCOMPARE(attributesOf(page, u"html"_s, u"lang"_s), QStringList{language});
        QCOMPARE(attributesOf(page, u"link"_s, u"href"_s), QStringList{u"../guide.css"_s});
    }
    QVERIFY(guide().exists(u"guide.css"_s));
}

void TestGuidePages::startPageLeadsToEachLanguage()
{
    QStringList wanted;
    for (const QString &language : languages)
        wanted.append(language + u"/start.html"_s);
    QCOMPARE(attributesOf(guideStartPage(u"start"_s, languages), u"a"_s, u"href"_s), wanted);
}

void TestGuidePages::isInstalledWhole()
{
    const QDir build(QStringLiteral(BIRDCAR_BUILD_DIR));
    if (!build.exists(u"app/birdcar"_s) || !build.exists(u"packaging/made/guide/index.html"_s))
        QSKIP("needs the whole build");
    const QTemporaryDir place;
    QProcess install;
    install.start(u"cmake"_s, {u"--install"_s, build.path(), u"--prefix"_s, place.path()});
    QVERIFY(install.waitForFinished());
    QCOMPARE(install.exitCode(), 0);
    QDirIterator files(place.path() + u"/share/doc"_s, {u"*.html"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    int pages = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QFile::ReadOnly));
        const QString page = QString::fromUtf8(file.readAll());
        const QDir here = QFileInfo(file).dir();
        for (const QString &target : attributesOf(page, u"a"_s, u"href"_s) +
                                         attributesOf(page, u"img"_s, u"src"_s) +
                                         attributesOf(page, u"link"_s, u"href"_s))
            QVERIFY2(here.exists(target), qPrintable(file.fileName() + u": "_s + target));
        ++pages;
    }
    QCOMPARE(pages, languages.size() * readGuide(guide(), u"en"_s).size() + 1);

    QFile readme(place.path() + u"/share/doc/birdcar/README.md"_s);
    QVERIFY(readme.open(QFile::ReadOnly));
    const QStringList named = filesIn(QString::fromUtf8(readme.readAll()));
    QVERIFY(named.contains(u"guide/en/start.html"_s));
    for (const QString &file : named)
        QVERIFY2(QFileInfo(readme).dir().exists(file), qPrintable(u"README: "_s + file));
}

QTEST_MAIN(TestGuidePages)
#include "tst_guidepages.moc"
