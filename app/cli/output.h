// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QIODevice;
class QJsonArray;
class QJsonObject;

namespace birdcar {

struct Problem;

/// Where a command speaks: results go to `results` (stdout) and nothing else does, sentences for the person
/// at the terminal go to `sentences` (stderr). Both are UTF-8.
class Output
{
public:
    Output(QIODevice &results, QIODevice &sentences) : m_results(results), m_sentences(sentences) {}

    /// A line of the result. Control characters other than line breaks are taken out: a text from outside
    /// must not steer the terminal.
    void print(const QString &line);
    void print(const QJsonObject &object);
    void print(const QJsonArray &array);
    /// A part of the result as it is, without a line break.
    void printRaw(const QByteArray &part);

    void say(const QString &sentence);
    /// The problem and its details. Returns the exit status of a command that ends because of it.
    int refuse(const Problem &problem);

    /// False if a part of the result could not be written (the disk is full, the pipe is closed).
    bool allWritten() const { return m_allWritten; }

private:
    QIODevice &m_results;
    QIODevice &m_sentences;
    bool m_allWritten = true;
};

/// The exit statuses of every command.
enum ExitStatus { Succeeded = 0, Failed = 1, WrongUsage = 2 };

} // namespace birdcar
