// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guidecontents.h"

#include "ui/language.h"

#include <QCoreApplication>
#include <QFile>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

struct GuideWords
{
    Q_DECLARE_TR_FUNCTIONS(birdcar::GuideWords)
};

QString resourceText(const QString &name)
{
    QFile file(u":/guide/"_s + name);
    return file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

GuideContents::GuideContents()
    //: The language of the guide: nl, de, es... as its folder is called. If there is no guide in it: en
    : m_language(GuideWords::tr("en"))
{
    if (!windowLanguages().contains(m_language))
        m_language = windowLanguages().first();
    const QStringList lines = resourceText(u"contents.txt"_s).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QString chapter = line.section(u':', 0, 0);
        m_chapters.append(chapter);
        for (const QString &name : line.section(u':', 1).split(u' ', Qt::SkipEmptyParts))
            m_about.insert(name, chapter);
    }
}

QUrl GuideContents::urlOf(const QString &chapter) const
{
    return QUrl(u"qrc:/guide/%1/%2.md"_s.arg(m_language, chapter));
}

QString GuideContents::chapterAt(const QUrl &url) const
{
    const QString chapter = url.fileName().section(u'.', 0, 0);
    return url.scheme() == "qrc"_L1 && m_chapters.contains(chapter) ? chapter : QString();
}

QString GuideContents::markdownOf(const QString &chapter) const
{
    return resourceText(u"%1/%2.md"_s.arg(m_language, chapter));
}

QString GuideContents::titleOf(const QString &chapter) const
{
    QString title = markdownOf(chapter).section(u'\n', 0, 0);
    while (title.startsWith(u'#'))
        title.remove(0, 1);
    return title.trimmed();
}

QString GuideContents::chapterAbout(const QList<const QObject *> &objects) const
{
    for (const QObject *object : objects) {
        for (const QObject *at = object; at; at = at->parent()) {
            if (const QString chapter = m_about.value(at->objectName()); !chapter.isEmpty())
                return chapter;
        }
    }
    return m_chapters.value(0);
}

QRegularExpression guideWord(const QString &typed)
{
    static const QHash<QChar, QString> accented{{u'a', u"[a\u00E1\u00E4]"_s}, {u'e', u"[e\u00E9\u00EB]"_s},
                                                {u'i', u"[i\u00ED\u00EF]"_s}, {u'o', u"[o\u00F3\u00F6]"_s},
                                                {u'u', u"[u\u00FA\u00FC]"_s}, {u'n', u"[n\u00F1]"_s}};
    QString pattern;
    for (const QChar letter : typed.toLower())
        pattern += accented.value(letter, QRegularExpression::escape(QString(letter)));
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption |
                                           QRegularExpression::UseUnicodePropertiesOption);
}

} // namespace birdcar
