// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QDir;

namespace birdcar {

/// A chapter of the guide as it stands in resources/guide: its name, and its text in one language.
struct GuideChapter
{
    QString name;
    QString markdown;

    /// What its first heading says.
    QString title() const;
};

/// The chapters that contents.txt names, in its order; empty if it cannot be read or a text is missing.
QList<GuideChapter> readGuide(const QDir &guide, const QString &language);

/// The chapter `index` as a page (NAME.html) with links to all others, and to itself in the other languages,
/// whose pages are in folders beside its own. Pictures and links to other chapters stay where they are.
QString guidePage(const QList<GuideChapter> &chapters, qsizetype index, const QString &language,
                  const QStringList &languages);
/// The page above those folders: the guide in each language.
QString guideStartPage(const QString &firstChapter, const QStringList &languages);

} // namespace birdcar
