// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace birdcar {

class SymbolLabel;

/// A message in the window instead of a box in the way: a symbol, a sentence, perhaps one thing to do,
/// and a button that closes it. Never takes the focus.
class NoticeStrip : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeStrip(QWidget *parent = nullptr);

    /// Shows `text`, with `details` as further lines. Replaces what was shown.
    void showNotice(const QString &text, Tone tone, const QStringList &details = {});
    /// Shows `text` with a button that does `run`.
    void showOffer(const QString &text, Tone tone, const QString &label, std::function<void()> run);

    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Plain;
    std::function<void()> m_run;
    SymbolLabel *m_symbol;
    QLabel *m_label;
    QPushButton *m_actionButton;
    QToolButton *m_closeButton;
};

} // namespace birdcar
