// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QWidget>

class QLabel;

namespace birdcar {

class SymbolLabel;

/// The line under an input that says what is wrong with it, or helps; sentences of the engine in the language
/// of the window. Takes no room while it is empty.
class FieldNote : public QWidget
{
    Q_OBJECT

public:
    /// `input` gets the text as its accessible description.
    explicit FieldNote(QWidget *input, QWidget *parent = nullptr);

    void showProblem(const QString &text) { show(text, Tone::Bad); }
    void showWarning(const QString &text) { show(text, Tone::Attention); }
    void showHint(const QString &text) { show(text, Tone::Plain); }
    void clear() { show({}, Tone::Plain); }

    /// Is always part of the input's accessible description, after what the note says.
    void setHelp(const QString &text);

    QString text() const;
    bool hasProblem() const { return m_tone == Tone::Bad; }

private:
    void show(const QString &text, Tone tone);
    void describe();

    QWidget *m_input;
    SymbolLabel *m_symbol;
    QLabel *m_label;
    QString m_help;
    Tone m_tone = Tone::Plain;
};

} // namespace birdcar
