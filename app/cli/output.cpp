// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include "app/domain/result.h"

#include <QFileDevice>
#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

QByteArray forTerminal(QString text)
{
    for (QChar &c : text) {
        if (c != u'\n' && c.category() == QChar::Other_Control)
            c = u' ';
    }
    return text.toUtf8() + '\n';
}

} // namespace

void Output::print(const QString &line)
{
    printRaw(forTerminal(line));
}

void Output::print(const QJsonObject &object)
{
    printRaw(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void Output::print(const QJsonArray &array)
{
    printRaw(QJsonDocument(array).toJson(QJsonDocument::Compact) + '\n');
}

void Output::printRaw(const QByteArray &part)
{
    if (m_results.write(part) != part.size())
        m_allWritten = false;
    // Results and sentences stay in order on a terminal, and a full disk is noticed.
    if (auto *file = qobject_cast<QFileDevice *>(&m_results); file && !file->flush())
        m_allWritten = false;
}

void Output::say(const QString &sentence)
{
    m_sentences.write(forTerminal(sentence));
    if (auto *file = qobject_cast<QFileDevice *>(&m_sentences))
        file->flush();
}

int Output::refuse(const Problem &problem)
{
    say(problem.text);
    for (const QString &detail : problem.details)
        say(u"  "_s + detail);
    return Failed;
}

} // namespace birdcar
