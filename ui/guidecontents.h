// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

class QObject;

namespace birdcar {

/// What the guide consists of: its chapters, in the language of the window. The texts are Markdown in the
/// program's resources (resources/guide).
class GuideContents
{
public:
    GuideContents();

    /// The names of the chapters in their order: "start", "rides"...
    const QStringList &chapters() const { return m_chapters; }
    const QString &language() const { return m_language; }

    QUrl urlOf(const QString &chapter) const;
    /// The chapter at this address; empty if there is none.
    QString chapterAt(const QUrl &url) const;
    QString markdownOf(const QString &chapter) const;
    /// What its first heading says.
    QString titleOf(const QString &chapter) const;

    /// The chapter about the first of these, from the inside out: the widget at hand, what it is part of and
    /// so on; then the same for the next one. The first chapter if there is none about any of them.
    QString chapterAbout(const QList<const QObject *> &objects) const;

private:
    QString m_language;
    QStringList m_chapters;
    QHash<QString, QString> m_about; ///< by the name of a page, window or field
};

/// Finds the word in the guide: in small and capital letters, and with accents that were not typed.
QRegularExpression guideWord(const QString &typed);

} // namespace birdcar
