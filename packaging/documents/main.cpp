// SPDX-License-Identifier: GPL-3.0-or-later
// Makes what is installed beside the program: its manual page, the completions of three shells, its icon in
// the sizes that desktops ask for, and the user's guide as HTML. Runs at build time.
#include "app/cli/helptext.h"
#include "packaging/documents/completions.h"
#include "packaging/documents/guidepages.h"
#include "packaging/documents/helpdocument.h"
#include "packaging/documents/manualpage.h"

#include <QDir>
#include <QGuiApplication>
#include <QImageReader>
#include <QSaveFile>

#include <cstdio>

using namespace birdcar;
using namespace Qt::StringLiterals;

namespace {

bool write(const QString &path, const QString &content)
{
    QSaveFile file(path);
    const QByteArray bytes = content.toUtf8();
    return file.open(QFile::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

bool makeTexts(const QDir &folder, const QString &version, const QString &date)
{
    const HelpDocument help = readHelp(helpText());
    return write(folder.filePath(u"birdcar.1"_s), manualPage(help, version, date)) &&
           write(folder.filePath(u"birdcar.bash"_s), bashCompletion(help)) &&
           write(folder.filePath(u"_birdcar"_s), zshCompletion(help)) &&
           write(folder.filePath(u"birdcar.fish"_s), fishCompletion(help));
}

/// The icon as PNG, one file for each side in pixels.
bool makeIcons(const QDir &folder, const QString &source, const QStringList &sides)
{
    for (const QString &side : sides) {
        QImageReader reader(source, "svg");
        reader.setScaledSize({side.toInt(), side.toInt()});
        const QImage image = reader.read();
        if (image.isNull() || !image.save(folder.filePath(side + u".png"_s)))
            return false;
    }
    return true;
}

/// LANGUAGE/CHAPTER.html for each, and a page above them.
bool makeGuide(const QDir &folder, const QDir &source, const QStringList &languages)
{
    QString first;
    for (const QString &language : languages) {
        const QList<GuideChapter> chapters = readGuide(source, language);
        if (chapters.isEmpty() || !folder.mkpath(language))
            return false;
        first = chapters.first().name;
        for (qsizetype index = 0; index < chapters.size(); ++index) {
            const QString page = u"%1/%2.html"_s.arg(language, chapters.at(index).name);
            if (!write(folder.filePath(page), guidePage(chapters, index, language, languages)))
                return false;
        }
    }
    return write(folder.filePath(u"index.html"_s), guideStartPage(first, languages));
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 5 && arguments.at(1) == "texts"_L1)
        return makeTexts(QDir(arguments.at(2)), arguments.at(3), arguments.at(4)) ? 0 : 1;
    if (arguments.size() > 4 && arguments.at(1) == "icons"_L1)
        return makeIcons(QDir(arguments.at(2)), arguments.at(3), arguments.sliced(4)) ? 0 : 1;
    if (arguments.size() > 4 && arguments.at(1) == "guide"_L1)
        return makeGuide(QDir(arguments.at(2)), QDir(arguments.at(3)), arguments.sliced(4)) ? 0 : 1;
    std::fputs("usage: birdcar_documents texts FOLDER VERSION DATE | icons FOLDER SVG SIDE... |\n"
               "                         guide FOLDER SOURCE LANGUAGE...\n",
               stderr);
    return 2;
}
